//! Databases of earlier releases, brought up to date: nothing is lost, nothing half done, and each is kept as it was.
//!
//! What is under tests/fixtures was written by those releases: see tests/fixtures/make.
#![allow(clippy::disallowed_methods)] // Outside the program, the system is asked directly.
mod support;

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::os::unix::process::ExitStatusExt;
use std::path::{Path, PathBuf};
use std::process::Command;

use support::Teamctl;
use support::strace::trace;

/// Later than whatever the fixtures hold.
const LATER: &str = "2026-11-07T09:00:00Z";

/// The schema of this release.
fn current() -> i64 {
    Teamctl::initialized().sql("PRAGMA user_version").trim().parse().unwrap()
}

/// A home with what a release has left behind.
fn of_schema(schema: i64) -> Teamctl {
    let teamctl = Teamctl::new();
    let fixture = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/fixtures/schema_{schema}"));
    for (from, to) in [("teamctl.db", teamctl.database()), ("secret.key", teamctl.secret_key())] {
        fs::create_dir_all(to.parent().unwrap()).unwrap();
        fs::copy(fixture.join(from), &to).unwrap();
        fs::set_permissions(&to, fs::Permissions::from_mode(0o600)).unwrap();
    }
    teamctl
}

fn kept(teamctl: &Teamctl, suffix: &str) -> PathBuf {
    let mut name = teamctl.database().into_os_string();
    name.push(suffix);
    name.into()
}

/// What is beside the database, but for what SQLite puts there.
fn beside(teamctl: &Teamctl) -> Vec<String> {
    let folder = fs::read_dir(teamctl.database().parent().unwrap()).unwrap();
    let mut names: Vec<_> = folder.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.retain(|name| !["teamctl.db", "teamctl.db-wal", "teamctl.db-shm"].contains(&name.as_str()));
    names.sort();
    names
}

fn sqlite(database: &Path, statements: &str) -> String {
    sqlite_with("-list", database, statements)
}

fn sqlite_with(mode: &str, database: &Path, statements: &str) -> String {
    let output = Command::new("sqlite3").args(["-readonly", mode]).arg(database).arg(statements).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

fn version(database: &Path) -> i64 {
    sqlite(database, "PRAGMA user_version").trim().parse().unwrap()
}

/// Each row of each table that a database has, but for what it says of its own schema.
fn rows(database: &Path, tables: &[(String, String)]) -> String {
    let all = |(table, columns): &(String, String)| {
        // Since schema 2 a hold that has lapsed says its deadline there.
        let columns = match table.as_str() {
            "holds" => columns.replace("\"closed_at\"", "CASE state WHEN 3 THEN expires_at ELSE closed_at END"),
            _ => columns.clone(),
        };
        format!("SELECT '{table}', {columns} FROM \"{table}\" WHERE '{table}' <> 'properties';")
    };
    let others = "SELECT * FROM properties WHERE name <> 'release'";
    sqlite_with("-quote", database, &[&tables.iter().map(all).collect::<String>(), others].concat())
}

/// The tables that a database has, each with its columns: a later schema may have more of both.
fn tables(database: &Path) -> Vec<(String, String)> {
    let names = sqlite(
        database,
        "SELECT t.name, GROUP_CONCAT('\"' || c.name || '\"') FROM sqlite_schema t JOIN pragma_table_info(t.name) c
         WHERE t.type = 'table' GROUP BY t.name ORDER BY t.name",
    );
    names
        .lines()
        .map(|line| line.split_once('|').unwrap())
        .map(|(table, columns)| (table.into(), columns.into()))
        .collect()
}

/// What the commands say of what is there.
fn told(teamctl: &Teamctl) -> Vec<String> {
    let lines = [
        "team list --all -o json",
        "member list --all-teams -o json",
        "invite list --all-teams -o json",
        "account list -o json",
        "key list -t acme -o json",
        "budget list -t acme -o json",
        "budget history -t acme -o json",
        "billing show -t refo -o json",
        "outbox list -o json",
        "audit list -o json",
        "audit verify -o json",
    ];
    lines.map(|line| teamctl.at(LATER).run(format!("-q {line}")).ok().text().to_owned()).into()
}

#[test]
fn each_released_schema_has_a_fixture_and_is_brought_up_to_date_with_nothing_lost() {
    for schema in 1..current() {
        let teamctl = of_schema(schema);
        let before = fs::read(teamctl.database()).unwrap();
        let old_tables = tables(&teamctl.database());
        let old_rows = rows(&teamctl.database(), &old_tables);

        let first = teamctl.at(LATER).run("team list -o id").ok().noisy();
        let notice = first.notices().to_owned();
        let file = kept(&teamctl, &format!(".schema-{schema}"));
        assert_eq!(
            notice,
            format!(
                "brought the database from schema {schema} to {}; as it was, it is kept as {}\n",
                current(),
                file.display()
            )
        );
        assert_eq!(version(&teamctl.database()), current());
        assert_eq!(rows(&teamctl.database(), &old_tables), old_rows);

        assert_eq!(version(&file), schema);
        assert_eq!(rows(&file, &old_tables), old_rows);
        assert_eq!(fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
        assert_eq!(beside(&teamctl), [file.file_name().unwrap().to_str().unwrap()]);

        let fresh = Teamctl::initialized();
        let schema_of = "SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY name";
        assert_eq!(teamctl.sql(schema_of), fresh.sql(schema_of));
        assert_eq!(teamctl.sql("PRAGMA integrity_check; PRAGMA foreign_key_check; PRAGMA journal_mode"), "ok\nwal\n");
        let release = "SELECT CAST(value AS TEXT) FROM properties WHERE name = 'release'";
        assert_eq!(teamctl.sql(release), fresh.sql(release));

        // From here on it is a database like any other.
        let changes = told(&teamctl);
        assert!(changes.iter().all(|answer| answer.len() > 2), "{changes:?}");
        teamctl.at(LATER).run("-q invite add new@guest.example --role viewer --no-send -t acme").ok();
        teamctl.at(LATER).run("-q budget charge 1 --ref new -t acme").ok();
        teamctl.at(LATER).run("doctor -q").ok();

        // Who goes back to the release before puts the kept file in its place, and loses nothing that was in it.
        fs::write(teamctl.database(), &before).unwrap();
        teamctl.at(LATER).run("team list -o id -q").ok();
        assert_eq!(beside(&teamctl).len(), 2);
        assert_eq!(version(&kept(&teamctl, &format!(".schema-{schema}.2"))), schema);
    }
    assert!(!Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/schema_0").exists());
}

/// What the program before this one wrote with the same schema is a database like any other, and is left as it is.
#[test]
fn the_present_schema_has_a_fixture_and_is_opened_as_it_is() {
    let teamctl = of_schema(current());
    assert!(told(&teamctl).iter().all(|answer| answer.len() > 2));
    for line in ["connector list -t acme -o json", "resource list --kind project -t acme/core -o json"] {
        assert!(teamctl.at(LATER).run(format!("-q {line}")).ok().text().len() > 100, "{line}");
    }
    assert!(beside(&teamctl).is_empty(), "{:?}", beside(&teamctl));
    let fresh = Teamctl::initialized();
    let schema_of = "SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY name";
    assert_eq!(teamctl.sql(schema_of), fresh.sql(schema_of));
    teamctl.at(LATER).run("doctor -q").ok();
}

#[test]
fn whatever_command_comes_first_finds_what_it_would_have_found() {
    let reading = of_schema(1);
    reading.at(LATER).run("-q team list").ok();
    let expected = told(&reading);
    let other = of_schema(1);
    other.at(LATER).run("-q doctor").ok();
    assert_eq!(told(&other), expected);
}

#[test]
fn a_dry_run_leaves_an_old_database_as_it_is_and_says_how_to_go_on() {
    let teamctl = of_schema(1);
    let before = fs::read(teamctl.database()).unwrap();
    for line in ["team archive acme -n -y -o json", "team list -n -o json"] {
        let refused = teamctl.at(LATER).run(line).refused("database.outdated");
        assert_eq!(refused.error()["exit"], 10);
        assert!(refused.error()["hint"].as_str().unwrap().contains("teamctl doctor"));
    }
    assert_eq!(fs::read(teamctl.database()).unwrap(), before);
    assert!(beside(&teamctl).is_empty());
}

#[test]
fn several_at_once_bring_it_up_to_date_once() {
    let teamctl = of_schema(1);
    let add = |number| (format!("invite add a{number}@race.example --role viewer --no-send -t acme"), "");
    let ended = teamctl.race(LATER, &(0..8).map(add).collect::<Vec<_>>());
    assert!(
        ended.iter().all(|process| process.code == 0),
        "{:?}",
        ended.iter().map(|one| &one.stderr).collect::<Vec<_>>()
    );
    assert_eq!(beside(&teamctl), ["teamctl.db.schema-1"]);
    assert_eq!(version(&kept(&teamctl, ".schema-1")), 1);
    assert_eq!(teamctl.sql("SELECT COUNT(*) FROM invites WHERE email LIKE '%@race.example'"), "8\n");
}

#[test]
fn what_cannot_be_brought_up_to_date_stays_as_it_is() {
    let teamctl = of_schema(1);
    teamctl
        .sql("PRAGMA foreign_keys = OFF; UPDATE memberships SET account_id = account_id + 5000 WHERE owns_id IS NULL");
    let before = fs::read(teamctl.database()).unwrap();
    let refused = teamctl.at(LATER).run("team list -o json").refused("database.corrupt");
    assert!(refused.error()["message"].as_str().unwrap().contains("point at nothing"), "{}", refused.error());
    assert_eq!(version(&teamctl.database()), 1);
    assert!(beside(&teamctl).is_empty(), "{:?}", beside(&teamctl));
    assert_eq!(fs::read(teamctl.database()).unwrap(), before);

    let held = of_schema(1);
    let other = rusqlite::Connection::open(held.database()).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    held.at(LATER).run("team list -o json --lock-timeout 0").refused("database.locked");
    other.execute_batch("ROLLBACK").unwrap();
    held.at(LATER).run("team list -q").ok();
}

#[test]
fn a_database_of_a_later_release_says_which_it_needs() {
    let teamctl = Teamctl::initialized();
    teamctl.sql("UPDATE properties SET value = CAST('7.5.0' AS BLOB) WHERE name = 'release'; PRAGMA user_version = 75");
    let refused = teamctl.run("team list -o json").refused("database.too_new");
    assert_eq!(refused.error()["details"]["release"], "7.5.0");
    assert_eq!(refused.error()["hint"], "use teamctl 7.5.0 or a newer one");
}

/// At each system call that changes something: killed, no room, the disk fails. The long form takes every call.
#[test]
fn it_is_of_one_schema_or_the_other_whatever_happens_and_goes_on_the_next_time() {
    let clean = of_schema(1);
    let command = |teamctl: &Teamctl| {
        let mut command = teamctl.command("-q team list");
        command.env("TEAMCTL_NOW", LATER);
        command
    };
    let run = trace(&command(&clean), b"", None);
    assert!(run.output.status.success());
    let (expected, calls) = (told(&clean), run.calls());
    assert!(calls.len() > 20, "{}", run.log);
    let all = std::env::var_os("TEAMCTL_TEST_FULL").is_some_and(|value| !value.is_empty());
    let step = if all { 1 } else { calls.len().div_ceil(12) };
    let mut schemas = std::collections::BTreeSet::new();
    for (number, fault) in ["signal=KILL", "error=ENOSPC", "error=EIO"].iter().enumerate() {
        for call in calls.iter().skip(number).step_by(step).chain(calls.iter().rev().take(2)) {
            let story = format!("{fault} at {}", call.line);
            let teamctl = of_schema(1);
            let run = trace(&command(&teamctl), b"", Some(&format!("{}:{fault}:when={}", call.name, call.number)));
            let said = String::from_utf8_lossy(&run.output.stderr);
            if run.output.status.signal().is_none() {
                assert!(run.output.status.code() < Some(76), "{story}\n{said}");
            }
            let schema: i64 = teamctl.sql("PRAGMA user_version").trim().parse().unwrap();
            schemas.insert(schema);
            let is_kept = kept(&teamctl, ".schema-1").exists();
            assert!(is_kept || schema == 1, "{story}\n{said}\nbrought up to date, and not kept as it was");
            if is_kept {
                assert_eq!(version(&kept(&teamctl, ".schema-1")), 1, "{story}");
                assert_eq!(sqlite(&kept(&teamctl, ".schema-1"), "PRAGMA integrity_check"), "ok\n", "{story}");
            }
            assert_eq!(told(&teamctl), expected, "{story}");
            assert_eq!(teamctl.sql("PRAGMA integrity_check"), "ok\n", "{story}");
            let names = beside(&teamctl);
            assert!(
                names.iter().all(|name| name.starts_with("teamctl.db.schema-1") && !name.contains("init")),
                "{names:?}"
            );
        }
    }
    assert_eq!(Vec::from_iter(schemas), [1, 2]);
}
