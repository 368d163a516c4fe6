//! Making backups: one file, its owner's alone, whole or not there, under a name that nothing had; and keeping so many.
use std::fs;
use std::io::Read;
use std::os::unix::fs::{MetadataExt, PermissionsExt, symlink};
use std::process::{Command, Stdio};

use crate::support::Teamctl;
use crate::{names, sqlite};

fn mode(path: impl AsRef<std::path::Path>) -> u32 {
    fs::symlink_metadata(path).unwrap().permissions().mode() & 0o7777
}

/// The program as a shell with that umask starts it.
fn with_umask(teamctl: &Teamctl, umask: &str, line: &str) -> std::process::Output {
    let program = teamctl.command(line);
    let mut shell = Command::new("/bin/sh");
    shell
        .args(["-c", &format!("umask {umask}; exec \"$@\""), "sh"])
        .arg(program.get_program())
        .args(program.get_args());
    shell.env_clear().envs(program.get_envs().filter_map(|(name, value)| Some((name, value?))));
    shell.current_dir(program.get_current_dir().unwrap()).output().unwrap()
}

#[test]
fn it_is_one_file_for_its_owner_alone_whatever_the_umask() {
    for umask in ["000", "077", "777"] {
        let teamctl = Teamctl::initialized();
        for line in ["-q backup create copy.db", "-q backup create"] {
            let output = with_umask(&teamctl, umask, line);
            assert!(output.status.success(), "{umask}: {}", String::from_utf8_lossy(&output.stderr));
        }
        let folder = teamctl.database().with_file_name("backups");
        assert_eq!(names(&folder), ["teamctl-20261107T090000.000Z.db"]);
        assert_eq!(names(&teamctl.path(".")), ["copy.db"]);
        for file in [teamctl.path("copy.db"), folder.join("teamctl-20261107T090000.000Z.db")] {
            assert_eq!(mode(&file), 0o600, "{umask}");
            assert_eq!(sqlite(&file, "PRAGMA journal_mode; PRAGMA integrity_check"), "delete\nok\n");
        }
        assert_eq!(mode(&folder), 0o700, "{umask}");
        assert_eq!(names(&teamctl.path(".")), ["copy.db"], "reading it leaves nothing beside it");
    }
}

#[test]
fn it_is_what_the_database_was_and_the_same_comes_out_of_stdout() {
    let teamctl = Teamctl::initialized();
    teamctl.run("-q key create ci -t acme -o id").ok();
    let made = teamctl.run("-q backup create copy.db -o json").ok().json();
    let output = teamctl.command("-q backup create -").output().unwrap();
    assert!(output.status.success());
    let file = teamctl.file("poured.db", &output.stdout);
    fs::set_permissions(&file, fs::Permissions::from_mode(0o600)).unwrap();
    assert_eq!(made["size"], fs::metadata(teamctl.path("copy.db")).unwrap().len());
    for file in ["copy.db", "poured.db"] {
        assert_eq!(sqlite(&teamctl.path(file), ".dump"), teamctl.sql(".dump"), "{file}");
        let verified = teamctl.run(["backup", "verify", file, "-o", "json"]).ok().json();
        assert_eq!(verified["events"], made["events"]);
        assert_eq!(verified["audit_verified"], true);
    }
    let verified = teamctl.run("backup verify copy.db -o json").ok().json();
    assert_eq!(verified["sha256"], made["sha256"]);
    let digest = Command::new("sha256sum").arg(teamctl.path("copy.db")).output().unwrap();
    assert!(String::from_utf8(digest.stdout).unwrap().starts_with(made["sha256"].as_str().unwrap()));
    assert_eq!(teamctl.files(), ["teamctl.db"]);
}

#[test]
fn nothing_is_written_over_nor_through_a_link() {
    let teamctl = Teamctl::initialized();
    teamctl.file("there.db", "mine");
    symlink(teamctl.path("elsewhere.db"), teamctl.path("dangling.db")).unwrap();
    symlink(teamctl.path("there.db"), teamctl.path("link.db")).unwrap();
    fs::create_dir(teamctl.path("folder")).unwrap();
    for target in ["there.db", "dangling.db", "link.db", "folder", "../data/teamctl/teamctl.db"] {
        teamctl.run(["backup", "create", target, "-o", "json"]).refused("output.exists");
        teamctl.run(["-n", "backup", "create", target, "-o", "json"]).refused("output.exists");
    }
    assert_eq!(fs::read_to_string(teamctl.path("there.db")).unwrap(), "mine");
    assert_eq!(names(&teamctl.path(".")), ["dangling.db", "folder", "link.db", "there.db"]);
    // Twice in one instant.
    teamctl.run("-q backup create").ok();
    teamctl.run("backup create -o json").refused("output.exists");
}

#[test]
fn where_nothing_can_be_written_nothing_is_left() {
    let teamctl = Teamctl::initialized();
    teamctl.run("backup create no/such/folder.db -o json").refused("output.failed");
    teamctl.run("backup create there/ -o json").refused("output.failed");
    teamctl.run("-q --db missing.db backup create -o json").refused("database.missing");
    assert_eq!(names(&teamctl.path(".")), Vec::<String>::new());
    // A dry run makes no folder either.
    teamctl.run("-q -n backup create").ok();
    teamctl.run("backup create --as owner@acme.example -o json").refused("permission.denied");
    assert!(!teamctl.database().with_file_name("backups").exists());
}

/// By somebody who may not, where there is such a one: root may everything.
#[test]
fn a_folder_that_may_not_be_written_is_named() {
    let teamctl = Teamctl::initialized();
    let folder = teamctl.path("shut");
    fs::create_dir(&folder).unwrap();
    fs::set_permissions(&folder, fs::Permissions::from_mode(0o500)).unwrap();
    if fs::write(folder.join("probe"), "").is_ok() {
        // In a file system that is mounted for reading only nobody writes; /proc is one everywhere.
        teamctl.run("backup create /proc/copy.db -o json").refused("output.failed");
        return;
    }
    teamctl.run("backup create shut/copy.db -o json").refused("output.failed");
    assert_eq!(names(&folder), Vec::<String>::new());
}

#[test]
fn who_stops_reading_is_told_that_it_is_not_whole() {
    let teamctl = Teamctl::initialized();
    let mut child =
        teamctl.command("-q backup create -").stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let mut begun = [0; 10];
    let mut stdout = child.stdout.take().unwrap();
    stdout.read_exact(&mut begun).unwrap();
    drop(stdout);
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(1), "{}", String::from_utf8_lossy(&output.stderr));
    assert_eq!(teamctl.files(), ["teamctl.db"]);
}

/// The program is stopped in the middle of its copy: it holds a lock on what it makes, which a test can see.
#[test]
fn a_signal_ends_it_and_leaves_nothing() {
    use crate::support::strace::trace;
    for (signal, number) in [("TERM", 15), ("INT", 2)] {
        let teamctl = Teamctl::initialized();
        let calls = trace(&teamctl.copy().command("-q backup create made.db"), b"", None).calls();
        // Where the first page of the copy is written, and where the last is.
        let writes: Vec<_> = calls.iter().filter(|call| call.line.contains(".part")).collect();
        assert!(writes.len() > 10, "{calls:?}");
        for call in [writes[0], writes[writes.len() / 2]] {
            let teamctl = teamctl.copy();
            let inject = format!("{}:signal={signal}:when={}", call.name, call.number);
            let output = trace(&teamctl.command("-q backup create made.db"), b"", Some(&inject)).output;
            let ended = std::os::unix::process::ExitStatusExt::signal(&output.status);
            assert_eq!(ended.or(output.status.code().map(|code| code - 128)), Some(number), "{}", call.line);
            assert_eq!(names(&teamctl.path(".")), Vec::<String>::new(), "{}", call.line);
        }
    }
}

#[test]
fn what_a_killed_one_left_goes_with_the_next() {
    use crate::support::strace::trace;
    let teamctl = Teamctl::initialized();
    let calls = trace(&teamctl.copy().command("-q backup create made.db"), b"", None).calls();
    let write = calls.iter().filter(|call| call.line.contains(".part")).nth(5).unwrap();
    let inject = format!("{}:signal=KILL:when={}", write.name, write.number);
    trace(&teamctl.command("-q backup create made.db"), b"", Some(&inject));
    assert_eq!(names(&teamctl.path(".")).len(), 1, "it was killed while it had a file");
    teamctl.run("-q backup create made.db").ok();
    assert_eq!(names(&teamctl.path(".")), ["made.db"]);
}

#[test]
fn so_many_of_the_newest_are_kept_and_nothing_else_is_touched() {
    let teamctl = Teamctl::initialized();
    let instants = ["2026-11-07T09:00:00Z", "2026-11-07T09:00:00.001Z", "2026-11-08T09:00:00Z", "2027-01-01T00:00:00Z"];
    for now in instants {
        teamctl.at(now).run("-q backup create").ok();
    }
    let folder = teamctl.database().with_file_name("backups");
    let others = ["teamctl-20261107T090000.000Z.db.gz", "other-20261107T090000.000Z.db", "teamctl-notes.db", "mine"];
    for name in others {
        fs::write(folder.join(name), "mine").unwrap();
    }
    fs::create_dir(folder.join("teamctl-20200101T000000.000Z.db")).unwrap();
    symlink("mine", folder.join("teamctl-20200102T000000.000Z.db")).unwrap();
    let listed = teamctl.run("backup list -o json --jq 'map(.created_at)'").ok().json();
    assert_eq!(
        listed,
        serde_json::json!([
            "2027-01-01T00:00:00.000Z",
            "2026-11-08T09:00:00.000Z",
            "2026-11-07T09:00:00.001Z",
            "2026-11-07T09:00:00.000Z"
        ])
    );
    let before = names(&folder);
    teamctl.run("backup prune --keep 0 -y -o json").refused("usage.invalid_value");
    teamctl.run("backup prune --keep 2 -o json").refused("usage.confirmation_required");
    teamctl.run("backup prune --keep 2 -y --as owner@acme.example -o json").refused("permission.denied");
    let rehearsed = teamctl.run("-q -n backup prune --keep 2 -o json").ok().json();
    assert_eq!(names(&folder), before);
    let pruned = teamctl.run("-q backup prune --keep 2 -y -o json").ok().json();
    let files = |answer: &serde_json::Value| -> Vec<String> {
        let rows = answer.as_array().unwrap().iter();
        rows.map(|row| row["file"].as_str().unwrap().rsplit('/').next().unwrap().to_owned()).collect()
    };
    let gone = ["teamctl-20261107T090000.001Z.db", "teamctl-20261107T090000.000Z.db"];
    assert_eq!([files(&rehearsed), files(&pruned)], [gone, gone]);
    let expected: Vec<_> = before.into_iter().filter(|name| !gone.contains(&name.as_str())).collect();
    assert_eq!(names(&folder), expected);
    assert_eq!(teamctl.run("-q backup prune --keep 2 -y -o json").ok().text(), "[]\n");

    // What only has the name of a backup, or is a part of one, counts for nothing, and is nobody's to remove.
    let whole = fs::read(folder.join("teamctl-20270101T000000.000Z.db")).unwrap();
    let broken = [(1, &b""[..]), (2, b"something else"), (3, &whole[..whole.len() - 4096])];
    for (day, bytes) in broken {
        fs::write(folder.join(format!("teamctl-2027060{day}T000000.000Z.db")), bytes).unwrap();
    }
    let told = teamctl.run("backup list -o json").ok().noisy();
    assert_eq!(told.notices().matches("is no backup, or only a part of one").count(), 3, "{}", told.notices());
    let pruned = teamctl.run("backup prune --keep 1 -y -o json").ok().noisy();
    assert_eq!(pruned.notices(), told.notices());
    assert_eq!(files(&pruned.json()).len(), 1);
    let left = names(&folder);
    assert!(left.contains(&"teamctl-20270101T000000.000Z.db".to_owned()), "the last good one stays: {left:?}");
    assert!(left.contains(&"teamctl-20270601T000000.000Z.db".to_owned()), "{left:?}");
}

#[test]
fn there_is_no_secret_in_it() {
    let teamctl = Teamctl::initialized();
    let made = teamctl.run("-q key create ci -t acme -o json").ok().json();
    let key = made["secret"].as_str().unwrap().to_owned();
    let token = teamctl.invite("acme", "bob@x.example", "member");
    let password = "correct horse battery";
    teamctl.stdin(password).run("-q account create ada@x.example --password-stdin -o id").ok();
    let sealing = fs::read_to_string(teamctl.secret_key()).unwrap();
    let bytes = fs::read(teamctl.backup()).unwrap();
    for secret in [key.as_str(), &token, token.split('.').nth(1).unwrap(), password, sealing.trim()] {
        assert!(
            !secret.is_empty() && !bytes.windows(secret.len()).any(|window| window == secret.as_bytes()),
            "{secret}"
        );
    }
}

#[test]
fn the_database_is_neither_changed_nor_locked() {
    let teamctl = Teamctl::initialized();
    let before = fs::read(teamctl.database()).unwrap();
    let events = teamctl.event_count();
    // Somebody writes all the while, and a reader needs no more than to read.
    let mut writer =
        Command::new("sqlite3").arg(teamctl.database()).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    let mut input = writer.stdin.take().unwrap();
    std::io::Write::write_all(&mut input, b"BEGIN IMMEDIATE; UPDATE teams SET name = 'x'; SELECT 'ready';\n").unwrap();
    let mut ready = [0; 6];
    writer.stdout.as_mut().unwrap().read_exact(&mut ready).unwrap();
    assert_eq!(&ready, b"ready\n");
    teamctl.run("-q backup create copy.db --lock-timeout 0s").ok();
    drop(input);
    writer.wait().unwrap();
    assert_eq!(sqlite(&teamctl.path("copy.db"), "SELECT name FROM teams"), "acme\n");
    assert_eq!(teamctl.event_count(), events);
    assert_eq!(fs::read(teamctl.database()).unwrap(), before);
    assert_eq!(fs::metadata(teamctl.database()).unwrap().nlink(), 1);
}
