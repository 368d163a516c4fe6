//! What is wrong with a backup is found and named, and looking changes nothing and leaves nothing.
use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::process::Command;

use crate::support::Teamctl;
use crate::{names, sqlite};

/// A home with a backup of a database in which there is something of everything.
fn backed_up() -> Teamctl {
    let teamctl = Teamctl::initialized();
    teamctl.run("-q team create acme/core -o id").ok();
    teamctl.run("-q budget topup 100 --ref order -t acme -o id").ok();
    teamctl.run("-q budget charge 5 --ref task -t acme -o id").ok();
    teamctl.backup();
    teamctl
}

#[track_caller]
fn refused(teamctl: &Teamctl, file: &str, code: &str, words: &str) {
    let outcome = teamctl.run(["backup", "verify", file, "-o", "json"]);
    let message = outcome.error()["message"].as_str().unwrap().to_owned();
    outcome.refused(code);
    assert!(message.contains(words), "{file}: {message}");
    assert!(message.contains(file), "{file}: {message}");
}

#[test]
fn what_is_no_backup_is_named_as_what_it_is() {
    let teamctl = backed_up();
    let whole = fs::read(teamctl.path("yesterday.db")).unwrap();
    for (name, bytes) in [
        ("empty", &b""[..]),
        ("text", &b"hello\n".repeat(100)),
        ("short", &whole[..99]),
        ("cut", &whole[..whole.len() - 4096]),
        ("cut2", &whole[..whole.len() - 1]),
        ("long", &[&whole[..], b"\n"].concat()),
    ] {
        teamctl.file(name, bytes);
    }
    fs::create_dir(teamctl.path("folder")).unwrap();
    symlink("yesterday.db", teamctl.path("link")).unwrap();
    assert!(Command::new("mkfifo").arg(teamctl.path("pipe")).status().unwrap().success());
    sqlite(&teamctl.path("other"), "CREATE TABLE a (b)");
    let before = names(&teamctl.path("."));
    for (file, code, words) in [
        ("empty", "backup.corrupt", "is an empty file"),
        ("text", "backup.corrupt", "is no SQLite database, or its beginning is damaged"),
        ("short", "backup.corrupt", "is too short to be a database"),
        ("cut", "backup.corrupt", "is cut off: it has"),
        ("cut2", "backup.corrupt", "is cut off: it has"),
        ("long", "backup.corrupt", "has something behind its end"),
        ("folder", "backup.not_a_file", "is a folder"),
        ("link", "backup.not_a_file", "is a symbolic link"),
        ("pipe", "backup.not_a_file", "is a pipe"),
        ("/dev/null", "backup.not_a_file", "is not a regular file"),
        ("missing", "backup.not_found", "is not there"),
        ("other", "backup.foreign", "not one of teamctl"),
    ] {
        refused(&teamctl, file, code, words);
        let line = ["backup", "restore", file, "--confirm", "teamctl.db", "-o", "json"];
        teamctl.run(line).refused(code);
    }
    assert_eq!(names(&teamctl.path(".")), before);
    assert_eq!(teamctl.files(), ["teamctl.db"]);
}

#[test]
fn another_schema_is_brought_up_to_date_in_a_copy_or_refused() {
    let teamctl = backed_up();
    let fixture = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/schema_1");
    fs::copy(fixture.join("teamctl.db"), teamctl.path("old.db")).unwrap();
    fs::set_permissions(teamctl.path("old.db"), fs::Permissions::from_mode(0o600)).unwrap();
    let before = fs::read(teamctl.path("old.db")).unwrap();
    let key = fixture.join("secret.key");
    fs::copy(key, teamctl.path("old.key")).unwrap();
    fs::set_permissions(teamctl.path("old.key"), fs::Permissions::from_mode(0o600)).unwrap();
    // What it was made under is its own: the clock of tests is for rehearsals.
    let call = || teamctl.without_env("TEAMCTL_NOW").env("TEAMCTL_SECRET_KEY_FILE", teamctl.path("old.key"));
    let verified = call().run("backup verify old.db -o json").ok().json();
    assert_eq!([&verified["schema"], &verified["audit_verified"]], [&serde_json::json!(1), &serde_json::json!(true)]);
    assert_eq!(fs::read(teamctl.path("old.db")).unwrap(), before);
    fs::copy(teamctl.path("yesterday.db"), teamctl.path("new.db")).unwrap();
    sqlite(
        &teamctl.path("new.db"),
        "PRAGMA user_version = 99; UPDATE properties SET value = CAST('9.1.0' AS BLOB) WHERE name = 'release'",
    );
    let outcome = teamctl.run("backup verify new.db -o json");
    assert_eq!(outcome.error()["hint"], "use teamctl 9.1.0 or a newer one");
    outcome.refused("database.too_new");
    teamctl.run("backup restore new.db --confirm teamctl.db -o json").refused("database.too_new");
    assert_eq!(names(&teamctl.path(".")), ["new.db", "old.db", "old.key", "yesterday.db"]);
}

#[test]
fn a_part_that_lies_beside_it_is_missed() {
    let teamctl = backed_up();
    teamctl.run("-q team create acme/new -o id").ok();
    let database = teamctl.database();
    fs::copy(&database, teamctl.path("copied.db")).unwrap();
    fs::copy(database.with_file_name("teamctl.db-wal"), teamctl.path("copied.db-wal")).unwrap();
    refused(&teamctl, "copied.db", "backup.in_use", "is a database in use, or a copy of one");
    // Without it, it is whole: only older than whoever copied it thought.
    fs::remove_file(teamctl.path("copied.db-wal")).unwrap();
    teamctl.run("-q backup verify copied.db -o id").ok();
    assert_eq!(names(&teamctl.path(".")), ["copied.db", "yesterday.db"], "though it says that it has a WAL");
}

/// Rows that the engine has nothing against.
#[test]
fn what_does_not_agree_with_itself_is_found() {
    let teamctl = backed_up();
    // Whoever changes what triggers guard puts them back.
    let guards = sqlite(&teamctl.path("yesterday.db"), "SELECT sql || ';' FROM sqlite_schema WHERE type = 'trigger'");
    let without = "DROP TRIGGER events_are_final; DROP TRIGGER events_stay";
    let guards = guards.lines().collect::<Vec<_>>().join("\n");
    let guards: String = guards
        .split_inclusive("END;")
        .filter(|sql| sql.contains("events_are_final") || sql.contains("events_stay"))
        .collect();
    for (number, (statements, words)) in [
        ("UPDATE balances SET balance = balance + 1 WHERE account = 1", "ledger.sum"),
        ("UPDATE events SET at = at + 1 WHERE sequence = 2", "audit trail: ev_"),
        ("DELETE FROM event_texts; DELETE FROM events WHERE sequence = 1", "audit trail: ev_"),
        ("PRAGMA foreign_keys = 0; DELETE FROM accounts", "points at one of accounts that is not there"),
    ]
    .into_iter()
    .enumerate()
    {
        let name = format!("bad{number}");
        fs::copy(teamctl.path("yesterday.db"), teamctl.path(&name)).unwrap();
        sqlite(&teamctl.path(&name), &format!("{without}; {statements}; {guards}"));
        refused(&teamctl, &name, "backup.corrupt", words);
    }
}

/// Every page, damaged at one place: it is noticed, or nothing that anybody reads is different.
#[test]
fn a_bit_that_has_flipped_is_noticed_or_harmless() {
    let teamctl = backed_up();
    let whole = fs::read(teamctl.path("yesterday.db")).unwrap();
    let dump = sqlite(&teamctl.path("yesterday.db"), ".dump");
    let (mut noticed, mut harmless) = (0, 0);
    let step = if crate::is_full_run() { 499 } else { 4999 };
    for at in (0..whole.len()).step_by(step) {
        let mut bytes = whole.clone();
        bytes[at] ^= 1 << (at % 8);
        let file = teamctl.file("flipped.db", &bytes);
        fs::set_permissions(&file, fs::Permissions::from_mode(0o600)).unwrap();
        let outcome = teamctl.run("backup verify flipped.db -o json").noisy();
        if outcome.any_code() == 0 {
            let output = Command::new("sqlite3").arg(&file).arg(".dump").output().unwrap();
            let same = output.stdout == dump.as_bytes();
            // Not everything is chained: names and roles are what they are.
            harmless += usize::from(same);
        } else {
            noticed += 1;
        }
    }
    assert!(noticed > 0 && harmless > 0, "{noticed} {harmless}");
}

#[test]
fn the_key_is_needed_for_the_trail_alone() {
    let teamctl = backed_up();
    fs::rename(teamctl.secret_key(), teamctl.path("away.key")).unwrap();
    let outcome = teamctl.run("backup verify yesterday.db -o json").ok().noisy();
    assert_eq!(outcome.json()["audit_verified"], false);
    assert_eq!(outcome.notices(), "the audit trail was not verified: the sealing key is not there\n");
    let line = "backup restore yesterday.db --confirm teamctl.db -o json";
    teamctl.run(line).refused("key_file.missing");
    let other = Teamctl::initialized();
    fs::copy(other.secret_key(), teamctl.secret_key()).unwrap();
    let outcome = teamctl.run("backup verify yesterday.db -o json").ok().noisy();
    assert_eq!(outcome.notices(), "the audit trail was not verified: the sealing key is another's\n");
    teamctl.run(line).refused("key_file.mismatch");
    assert_eq!(teamctl.files(), ["teamctl.db"]);
}

#[test]
fn one_that_others_can_read_is_looked_at_and_told_of() {
    let teamctl = backed_up();
    fs::set_permissions(teamctl.path("yesterday.db"), fs::Permissions::from_mode(0o444)).unwrap();
    let outcome = teamctl.run("backup verify yesterday.db -o id").ok().noisy();
    assert!(outcome.notices().starts_with("others than its owner can read the backup"), "{}", outcome.notices());
}

/// A rehearsal's clock is for what was made for rehearsals.
#[test]
fn the_clock_of_a_rehearsal_is_for_rehearsals() {
    let teamctl = Teamctl::new();
    let real = || teamctl.without_env("TEAMCTL_NOW");
    real().run("-q init acme --owner owner@acme.example -o id").ok();
    real().run("-q backup create yesterday.db -o id").ok();
    teamctl.run("backup verify yesterday.db -o json").refused("usage.not_a_rehearsal");
    teamctl.run("backup restore yesterday.db --confirm teamctl.db -o json").refused("usage.not_a_rehearsal");
    real().run("-q backup verify yesterday.db -o id").ok();
}
