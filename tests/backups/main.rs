//! Backups, end to end: each is the database of one instant, whoever writes; what is wrong with one is found; and one that
//! takes the database's place brings nothing back to life that was ended since, and loses nothing that anybody was told.
#![allow(clippy::disallowed_methods)] // Outside the program, the system is asked directly.
#[path = "../support/mod.rs"]
mod support;

mod ended;
mod forks;
mod load;
mod making;
mod people;
mod restoring;
mod reverted;
mod verifying;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;
use support::{Outcome, Teamctl};

/// When what happened after the backup happens; a restore after that.
const LATER: &str = "2026-11-08T09:00:00Z";

/// Where the database goes that is replaced then.
const REPLACED: &str = "teamctl.db.replaced-20261109T090000.000Z";

impl Teamctl {
    /// Makes the backup that a test restores.
    #[track_caller]
    fn backup(&self) -> PathBuf {
        self.run("-q backup create yesterday.db -o id").ok();
        self.path("yesterday.db")
    }

    /// Something that happens after the backup.
    #[track_caller]
    fn later(&self, line: &str) -> Outcome<'_> {
        self.at(LATER).run(format!("-q {line}")).ok()
    }

    /// Puts the backup back, a day after all that.
    #[track_caller]
    fn restore(&self, flags: &str) -> Value {
        let line = format!("-q backup restore yesterday.db --confirm teamctl.db -o json {flags}");
        self.at("2026-11-09T09:00:00Z").run(line).ok().json()
    }

    /// The same, as it is told to people.
    #[track_caller]
    fn restore_aloud(&self) -> String {
        let line = "backup restore yesterday.db --confirm teamctl.db -o id";
        self.at("2026-11-09T09:00:00Z").run(line).ok().noisy().notices().to_owned()
    }

    /// What a list shows, picked by a filter. A text alone comes without quotes.
    #[track_caller]
    fn look(&self, line: &str, filter: &str) -> Value {
        let line: Vec<_> = ["-q", "--jq", filter].into_iter().chain(line.split_whitespace()).collect();
        let outcome = self.at("2026-11-09T10:00:00Z").run(line).ok();
        let text = outcome.text().trim_end();
        serde_json::from_str(text).unwrap_or_else(|_| text.into())
    }

    /// The database that was replaced.
    fn replaced(&self) -> PathBuf {
        self.database().with_file_name(REPLACED)
    }

    /// Files beside the database, but for what the engine keeps there for as long as it likes.
    fn files(&self) -> Vec<String> {
        let mut names = names(self.database().parent().unwrap());
        names.retain(|name| !["teamctl.db-wal", "teamctl.db-shm"].contains(&name.as_str()));
        names
    }

    /// All is well with it, as far as anybody can tell.
    #[track_caller]
    fn is_sound(&self) {
        self.at("2026-11-09T10:00:00Z").run("-q doctor -o id").ok();
        assert_eq!(self.at("2026-11-09T10:00:00Z").run("audit verify --jq .ok").ok().text(), "true\n");
        assert_eq!(self.sql("PRAGMA integrity_check; PRAGMA foreign_key_check"), "ok\n");
        self.adds_up("2026-11-09T10:00:00Z");
    }
}

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<_> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

/// What the `sqlite3` shell says to statements over any file.
#[track_caller]
fn sqlite(file: &Path, statements: &str) -> String {
    let output = Command::new("sqlite3").arg("-bail").arg(file).arg(statements).output().unwrap();
    assert!(output.status.success(), "{statements}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// Whether there is time for more than the quick run of every day.
fn is_full_run() -> bool {
    std::env::var_os("TEAMCTL_TEST_FULL").is_some_and(|value| !value.is_empty())
}
