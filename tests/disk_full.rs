//! A disk with room for 0, 1, 2 … pages: whatever fits is done whole, what does not fit is refused in so many words and
//! leaves nothing behind, and it goes on where there is room again.
//!
//! Each run has a small file system of its own, in a mount namespace that ends with it.
#![allow(clippy::disallowed_methods)] // Outside the program, the system is asked directly.
mod support;

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;

use support::Teamctl;

/// Later than whatever the fixtures hold.
const LATER: &str = "2026-11-07T09:00:00Z";

/// `$1` is the folder that gets little room, `$2` how many pages of it are left, `$3` where the folder goes after the run,
/// `$4` where it goes after a second run with room; then the command.
const SCRIPT: &str = r#"
set -eu
folder=$1 pages=$2 first=$3 second=$4
shift 4
mkdir "$first" "$second"
cp -a "$folder" "$first.before"
mount -t tmpfs -o size=8m,mode=700 tmpfs "$folder"
cp -a --sparse=never "$first.before/." "$folder"
free=$(stat -f -c %f "$folder")
dd if=/dev/zero of="$folder/filler" bs=4096 count=$((free - pages)) status=none
test "$(stat -f -c %f "$folder")" = "$pages"
code=0
"$@" >"$first.stdout" 2>"$first.stderr" || code=$?
echo "$code"
# What is there can still be read, if there is a database of this release.
code=0
test "$READS" = no || "$1" -q team show acme -o id >"$first.read" 2>&1 || code=$?
echo "$code"
rm "$folder/filler"
cp -a "$folder/." "$first"
code=0
"$@" >"$second.stdout" 2>"$second.stderr" || code=$?
echo "$code"
cp -a "$folder/." "$second"
"#;

/// What a run has come to, and a second one with room.
struct Run {
    /// Of the run, of reading after it, and of the second run.
    codes: [i32; 3],
    stderr: String,
    folders: [PathBuf; 2],
}

/// Runs a line with so many pages of room in the folder of the database.
fn run(teamctl: &Teamctl, line: &str, pages: usize, reads: &str) -> Run {
    let program = teamctl.command(line);
    let folder = teamctl.database().parent().unwrap().to_owned();
    let outside = teamctl.path(format!("room{pages}"));
    fs::create_dir(&outside).unwrap();
    let folders = ["first", "second"].map(|name| outside.join(name));
    let mut command = Command::new("unshare");
    command.args(["--map-root-user", "--mount", "/bin/sh", "-c", SCRIPT, "sh"]).arg(&folder).arg(pages.to_string());
    command.args(&folders).arg(program.get_program()).args(program.get_args());
    command.env_clear().envs(program.get_envs().filter_map(|(name, value)| Some((name, value?))));
    command.env("TEAMCTL_NOW", LATER).env("READS", reads).current_dir(program.get_current_dir().unwrap());
    let output = command.output().expect("unshare is part of util-linux");
    let told = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{line} with {pages} pages: {told}");
    let codes: Vec<i32> = str::from_utf8(&output.stdout).unwrap().lines().map(|code| code.parse().unwrap()).collect();
    let stderr = fs::read_to_string(outside.join("first.stderr")).unwrap();
    Run { codes: codes.try_into().unwrap(), stderr, folders }
}

fn sqlite(database: &Path, statements: &str) -> String {
    let output = Command::new("sqlite3").arg(database).arg(statements).output().unwrap();
    assert!(output.status.success(), "{}: {}", database.display(), String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// The files in a folder, but for those of SQLite's own.
fn files(folder: &Path) -> Vec<String> {
    let names = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut names: Vec<_> = names.filter(|name| !name.ends_with("-wal") && !name.ends_with("-shm")).collect();
    names.sort();
    names
}

/// Tries every amount of room from none at all until it is enough, and two more. `state` says in a line what there is.
fn at_every_step(template: impl Fn() -> Teamctl, (line, reads): (&str, &str), state: impl Fn(&Path) -> String) {
    let (mut fitted, mut refused, mut pages) = (0, 0, 0);
    let before = state(template().database().parent().unwrap());
    while fitted < 3 {
        assert!(pages < 1_000, "{line} never fits");
        let teamctl = template();
        let run = run(&teamctl, &format!("{line} -o json"), pages, reads);
        let story = format!("{line} with {pages} pages: {}", run.stderr);
        let after = state(&run.folders[1]);
        assert_eq!(run.codes[1..], [0, 0], "{story}\nread, and with room again");
        assert_ne!(after, before, "{story}");
        match run.codes[0] {
            0 => {
                fitted += 1;
                assert_eq!(state(&run.folders[0]), after, "{story}");
            }
            code => {
                assert_eq!(code, 1, "{story}");
                assert!(run.stderr.contains("\"code\":\"disk.full\""), "{story}");
                assert_eq!(fitted, 0, "{story}\nwith less room it was done");
                assert_eq!(state(&run.folders[0]), before, "{story}");
                assert_eq!(files(&run.folders[0]), files(template().database().parent().unwrap()), "{story}");
                refused += 1;
            }
        }
        for folder in &run.folders {
            assert_eq!(sqlite(&folder.join("teamctl.db"), "PRAGMA integrity_check"), "ok\n", "{story}");
        }
        pages += 1;
    }
    assert!(refused > 2, "{line} fits where there is next to no room: {refused}");
}

#[test]
fn an_invitation_is_there_whole_or_not_at_all() {
    let template = Teamctl::initialized();
    // What SQLite keeps beside a database in use is there: to read one, none of it has to be made.
    template.run("-q team create acme/core").ok();
    let count = |folder: &Path| {
        sqlite(
            &folder.join("teamctl.db"),
            "SELECT COUNT(*) FROM invites; SELECT COUNT(*) FROM events; SELECT SUM(open_invites) FROM teams",
        )
    };
    let line = "-q invite add ada@x.example --role member --no-send -t acme --or-ignore";
    at_every_step(|| template.copy(), (line, "yes"), count);
}

#[test]
fn a_database_is_brought_up_to_date_and_kept_as_it_was_or_neither() {
    let template = || {
        let teamctl = Teamctl::new();
        let fixture = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/schema_1");
        for (from, to) in [("teamctl.db", teamctl.database()), ("secret.key", teamctl.secret_key())] {
            fs::create_dir_all(to.parent().unwrap()).unwrap();
            fs::copy(fixture.join(from), &to).unwrap();
            fs::set_permissions(&to, fs::Permissions::from_mode(0o600)).unwrap();
        }
        teamctl
    };
    let state = |folder: &Path| {
        let schema = sqlite(&folder.join("teamctl.db"), "PRAGMA user_version; SELECT COUNT(*) FROM events");
        let kept = folder.join("teamctl.db.schema-1");
        let kept = kept.exists().then(|| sqlite(&kept, "PRAGMA user_version; PRAGMA integrity_check"));
        format!("{schema} {kept:?}")
    };
    at_every_step(template, ("-q team list", "no"), state);
}

/// In the folder of the database, where it is made as well. Made once, its name is taken the second time.
#[test]
fn a_backup_is_there_whole_or_not_at_all() {
    let template = Teamctl::initialized();
    template.run("-q team create acme/core").ok();
    let before = files(template.database().parent().unwrap());
    let (mut fitted, mut refused, mut pages) = (0, 0, 0);
    while fitted < 3 {
        assert!(pages < 1_000, "it never fits");
        let teamctl = template.copy();
        let run = run(&teamctl, "-q backup create -o json", pages, "yes");
        let story = format!("with {pages} pages: {:?} {}", run.codes, run.stderr);
        assert_eq!(run.codes[1], 0, "{story}");
        if run.codes[0] == 0 {
            fitted += 1;
            assert_eq!(run.codes[2], 5, "{story}");
        } else {
            refused += 1;
            assert_eq!((run.codes[0], run.codes[2], fitted), (1, 0, 0), "{story}");
            assert!(run.stderr.contains("\"code\":\"disk.full\""), "{story}");
            assert_eq!(files(&run.folders[0]), before, "{story}");
        }
        let made = run.folders[1].join("backups");
        assert_eq!(files(&made), ["teamctl-20261107T090000.000Z.db"], "{story}");
        let whole = sqlite(&made.join(&files(&made)[0]), "PRAGMA integrity_check; SELECT COUNT(*) FROM teams");
        assert_eq!(whole, "ok\n2\n", "{story}");
        pages += 1;
    }
    assert!(refused > 60, "it fits where there is next to no room: {refused}");
}

#[test]
fn a_database_is_replaced_whole_or_not_at_all() {
    let template = Teamctl::initialized();
    template.run("-q backup create yesterday.db").ok();
    template.run("-q team create acme/core").ok();
    let state =
        |folder: &Path| sqlite(&folder.join("teamctl.db"), "SELECT COUNT(*) FROM teams; SELECT COUNT(*) FROM events");
    // A copy of it, since who looks as the last one out removes what the engine keeps beside it.
    let before = state(template.copy().database().parent().unwrap());
    let (mut fitted, mut refused, mut pages) = (0, 0, 0);
    while fitted < 3 {
        assert!(pages < 2_000, "it never fits");
        let teamctl = template.copy();
        let run = run(&teamctl, "-q backup restore yesterday.db --confirm teamctl.db -o json", pages, "yes");
        let story = format!("with {pages} pages: {:?} {}", run.codes, run.stderr);
        assert_eq!(run.codes[1..], [0, 0], "{story}");
        if run.codes[0] == 0 {
            fitted += 1;
            assert_ne!(state(&run.folders[0]), before, "{story}");
        } else {
            refused += 1;
            assert_eq!((run.codes[0], fitted), (1, 0), "{story}");
            assert!(run.stderr.contains("\"code\":\"disk.full\""), "{story}");
            assert_eq!(state(&run.folders[0]), before, "{story}");
            assert_eq!(files(&run.folders[0]), ["teamctl.db"], "{story}");
        }
        for folder in &run.folders {
            assert_eq!(sqlite(&folder.join("teamctl.db"), "PRAGMA integrity_check"), "ok\n", "{story}");
        }
        pages += if refused < 5 { 1 } else { 7 };
    }
    assert!(refused > 20, "it fits where there is next to no room: {refused}");
}
