//! Doctor without a process of its own: for thousands of looks at one small database.
use std::fs;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::Connection;
use teamctl::domain::instant::Instant;
use teamctl::error::Error;
use teamctl::operations::Actor;
use teamctl::operations::doctor::{self, Depth, Examination, Files, Status, Step};
use teamctl::world::World;

use crate::support::Teamctl;

/// A database that can be spoilt again and again.
pub struct Bench {
    home: Teamctl,
    pristine: Vec<u8>,
    now: Instant,
}

/// What was seen.
#[derive(Debug, PartialEq, Eq)]
pub enum Seen {
    /// Every check but those that are left out says ok, or warns.
    Nothing,
    /// A check that says it is a problem.
    Problem(&'static str),
    /// It is not even opened.
    Refused(&'static str),
}

impl Bench {
    /// With as small pages as there are, so that there is little in the file that nobody reads.
    pub fn new(home: Teamctl) -> Self {
        let connection = Connection::open(home.database()).unwrap();
        connection
            .execute_batch("PRAGMA journal_mode = DELETE; PRAGMA page_size = 512; VACUUM; PRAGMA journal_mode = WAL")
            .unwrap();
        drop(connection);
        let pristine = fs::read(home.database()).unwrap();
        Self { home, pristine, now: "2027-02-01T00:10:00Z".parse().unwrap() }
    }

    /// The whole file.
    pub fn pristine(&self) -> &[u8] {
        &self.pristine
    }

    /// A file of its own for each thread, beside each other.
    pub fn file(&self, number: usize) -> PathBuf {
        let folder = self.home.home().join(format!("spoilt-{number}"));
        fs::create_dir_all(&folder).unwrap();
        folder.join("teamctl.db")
    }

    /// What doctor sees, but for the checks left out; it looks no further than the first problem.
    pub fn look(&self, file: &Path, without: &[&str]) -> Seen {
        let looked = Files::find(file, self.home.secret_key()).and_then(|files| {
            let key = files.read_key()?;
            let mut store = files.open(World, Duration::ZERO)?;
            let examination = Examination { now: self.now, key: Some(Ok(&key)), depth: Depth::Whole };
            let mut seen = Seen::Nothing;
            doctor::examine_with(&mut store, (&Actor::Operator, &examination), |step| match step {
                Step::Found(found) if found.status == Status::Problem && !without.contains(&found.check) => {
                    seen = Seen::Problem(found.check);
                    Ok(ControlFlow::Break(()))
                }
                _ => Ok(ControlFlow::Continue(())),
            })?;
            Ok(seen)
        });
        looked.unwrap_or_else(|error: Error| Seen::Refused(error.code()))
    }
}

/// Puts these bytes in place of a database.
pub fn put(file: &Path, bytes: &[u8]) {
    for suffix in ["db-wal", "db-shm"] {
        let _ = fs::remove_file(file.with_extension(suffix));
    }
    fs::write(file, bytes).unwrap();
    crate::files::set_mode(file, 0o600);
}
