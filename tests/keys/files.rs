//! Where a key goes when it is made: to stdout, alone, or into a file of its own; once, and only if it is made.
use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::os::unix::process::ExitStatusExt;

use super::*;

#[test]
fn a_key_stands_alone_on_stdout() {
    let teamctl = Teamctl::with_preset("standard");
    for line in ["create one", "rotate one", "create two -o wide"] {
        let outcome = teamctl.run(format!("key {line}")).ok().noisy();
        let secret = outcome.text().strip_suffix('\n').unwrap();
        assert_eq!(teamctl.reason(secret), "good", "{line}");
        assert!(!outcome.notices().contains(secret) && outcome.notices().contains("key_"), "{line}");
    }
    // Where columns are asked for they come first; and who leaves the key out is told that it is gone.
    let text = teamctl.run("-q key create three --fields name,kind --no-headers").ok().text().to_owned();
    let (row, secret) = text.trim_end().split_once('\n').unwrap();
    assert_eq!(row, "three  live");
    assert_eq!(teamctl.reason(secret), "good");
    for more in ["-o id", "-o json --fields id,name"] {
        let outcome = teamctl.run(format!("key create 'without {more}' {more}")).ok().noisy();
        assert!(!outcome.text().contains("tk_live_") && outcome.notices().contains("rotate it"), "{more}");
    }
    let text = teamctl.run("-q key create six -o csv --fields name,secret --no-headers").ok().text().to_owned();
    assert_eq!(teamctl.reason(text.trim_end().strip_prefix("six,").unwrap()), "good");
    // Nobody is shown it again.
    for line in ["key show one -o json", "key list -o json", "key revoke one -y -o json"] {
        let text = teamctl.run(format!("-q {line}")).ok().text().to_owned();
        assert!(!text.contains("tk_live_"), "{line}: {text}");
    }
    teamctl.run("-o json key list --fields secret").refused("usage.unknown_field");
}

#[test]
fn a_file_is_there_for_its_owner_alone() {
    let teamctl = Teamctl::with_preset("standard");
    let made = teamctl.run("-q key create one --secret-file one.key -o json").ok().json();
    assert!(made["secret"].is_null());
    let path = teamctl.path("one.key");
    assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
    assert_eq!(teamctl.reason(&fs::read_to_string(&path).unwrap()), "good");
    let shown = teamctl.run("-q key rotate one --grace 1h --secret-file two.key").ok().text().to_owned();
    assert!(!shown.contains("tk_live_") && shown.contains("one"), "{shown}");
    let new = fs::read_to_string(teamctl.path("two.key")).unwrap();
    assert_eq!(teamctl.verdict_at(NOW, &new, "")["id"], teamctl.key("one")["id"]);
    // Of a batch, one a line; and - is stdout.
    teamctl.stdin("name\na\nb\n").run("-q key create --from-file - --secret-file many.key -o json").ok();
    let many = fs::read_to_string(teamctl.path("many.key")).unwrap();
    assert_eq!(many.lines().map(|line| teamctl.reason(line)).collect::<Vec<_>>(), ["good", "good"]);
    assert_eq!(teamctl.reason(teamctl.run("-q key create c --secret-file -").ok().text()), "good");
}

#[test]
fn whatever_the_umask() {
    let teamctl = Teamctl::with_preset("standard");
    for umask in ["0000", "0022", "0777"] {
        let line =
            teamctl.command(["-q", "key", "create", umask, "--secret-file", &format!("{umask}.key"), "-o", "id"]);
        let mut shell = std::process::Command::new("sh");
        shell
            .arg("-c")
            .arg(format!("umask {umask}; exec \"$@\""))
            .arg("sh")
            .arg(line.get_program())
            .args(line.get_args());
        shell.env_clear().envs(line.get_envs().filter_map(|(name, value)| Some((name, value?))));
        assert!(shell.current_dir(teamctl.path(".")).output().unwrap().status.success());
        let mode = fs::metadata(teamctl.path(format!("{umask}.key"))).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600, "{umask}");
    }
}

#[test]
fn what_is_there_already_is_left_alone_and_no_key_made() {
    let teamctl = Teamctl::with_preset("standard");
    teamctl.makes("create old");
    teamctl.file("there", "mine");
    symlink("nowhere", teamctl.path("link")).unwrap();
    fs::create_dir(teamctl.path("folder")).unwrap();
    let (before, events) = (teamctl.stored(), teamctl.event_count());
    for file in ["there", "link", "folder"] {
        for line in ["create new", "rotate old", "-n create new"] {
            let error =
                teamctl.run(format!("-o json key {line} --secret-file {file}")).refused("output.exists").error();
            assert_eq!(error["exit"], 5, "{line} {file}");
        }
    }
    for file in ["none/new.key", "there/new.key", "/dev/full/x"] {
        teamctl.run(format!("-o json key create new --secret-file {file}")).refused("output.failed");
    }
    assert!(teamctl.stored() == before && teamctl.event_count() == events);
    assert_eq!(fs::read_to_string(teamctl.path("there")).unwrap(), "mine");
    assert!(!teamctl.path("nowhere").exists());
}

#[test]
fn where_nothing_is_made_no_file_stays() {
    let teamctl = Teamctl::with_preset("standard");
    teamctl.makes("create old");
    teamctl.run("-q account create eve@x.example -o id").ok();
    for (line, code) in [
        ("create old", "key.exists"),
        ("create new -t acme/none", "team.not_found"),
        ("rotate none", "key.not_found"),
        ("create new --expires-in 0", "duration.invalid"),
        ("create new --as eve@x.example", "permission.denied"),
        ("create new --fields none", "usage.unknown_field"),
    ] {
        teamctl.run(format!("-o json key {line} --secret-file new.key")).refused(code);
        assert!(!teamctl.path("new.key").exists(), "{line}");
    }
    teamctl.run("-q -n key create new --secret-file new.key").ok();
    assert!(!teamctl.path("new.key").exists());
}

/// Nothing is made, nor looked at, before the database has its say: who waits and is ended leaves no file.
#[test]
fn the_file_comes_after_all_that_can_be_refused() {
    let teamctl = Teamctl::with_preset("standard");
    teamctl.makes("create old");
    teamctl.run("-q account create eve@x.example -o id").ok();
    teamctl.file("there", "mine");
    for (line, code) in [
        ("create new --as eve@x.example", "permission.denied"),
        ("rotate old --as eve@x.example", "permission.denied"),
        ("create old", "key.exists"),
        ("rotate none", "key.not_found"),
    ] {
        teamctl.run(format!("-o json key {line} --secret-file there")).refused(code);
    }
    let holder = rusqlite::Connection::open(teamctl.database()).unwrap();
    holder.execute_batch("BEGIN IMMEDIATE").unwrap();
    for line in ["create new", "rotate old"] {
        teamctl.run(format!("-o json key {line} --secret-file there --lock-timeout 0s")).refused("database.locked");
    }
}

/// A signal while the key is written waits until the change is final: then there is the key, and it is in the file.
#[test]
fn a_signal_leaves_the_key_and_its_file_or_neither() {
    use support::strace::trace;
    let line = "-q key create new --secret-file new.key -o json";
    let template = Teamctl::with_preset("standard");
    let clean = trace(&template.copy().command(line), b"", None);
    let write = clean.calls().into_iter().find(|call| call.name == "write" && call.line.contains("new.key")).unwrap();
    for (signal, number) in [("SIGTERM", 15), ("SIGINT", 2)] {
        let teamctl = template.copy();
        let inject = format!("write:signal={signal}:when={}", write.number);
        let ended = trace(&teamctl.command(line), b"", Some(&inject)).output;
        assert_eq!(ended.status.signal(), Some(number), "{}", String::from_utf8_lossy(&ended.stderr));
        assert_eq!(teamctl.reason(&fs::read_to_string(teamctl.path("new.key")).unwrap()), "good");
        // And where the change comes to nothing, neither.
        let teamctl = template.copy();
        let inject = format!("write:error=ENOSPC:signal={signal}:when={}", write.number);
        let ended = trace(&teamctl.command(line), b"", Some(&inject)).output;
        assert_eq!(ended.status.signal(), Some(number), "{}", String::from_utf8_lossy(&ended.stderr));
        assert!(!teamctl.path("new.key").exists());
        assert_eq!(teamctl.run("key list -o id").ok().text(), "");
    }
}

/// A disk without room for the key, and a stdout without room for the rest.
#[test]
fn a_key_that_no_file_had_room_for_is_not_made() {
    use support::strace::trace;
    let teamctl = Teamctl::with_preset("standard");
    let line = teamctl.command("-q key create new --secret-file new.key -o json");
    let clean = trace(&teamctl.copy().command("-q key create new --secret-file new.key -o json"), b"", None);
    let write = clean.calls().into_iter().find(|call| call.name == "write" && call.line.contains("new.key")).unwrap();
    let failed = trace(&line, b"", Some(&format!("write:error=ENOSPC:when={}", write.number)));
    assert_eq!(failed.output.status.code(), Some(1), "{}", String::from_utf8_lossy(&failed.output.stderr));
    assert!(!teamctl.path("new.key").exists());
    assert_eq!(teamctl.run("key list -o id").ok().text(), "");
    // Once it is made, the file stays, whatever becomes of stdout.
    let full = teamctl
        .command("-q key create new --secret-file new.key -o json")
        .stdout(fs::File::create("/dev/full").unwrap())
        .output();
    assert_eq!(full.unwrap().status.code(), Some(1));
    assert_eq!(teamctl.reason(&fs::read_to_string(teamctl.path("new.key")).unwrap()), "good");
}
