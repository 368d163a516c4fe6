//! Bringing a database of an earlier release to the schema of this one: forward only, all or nothing, and a copy of it as it
//! was beside it first.
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::Connection;
use rusqlite::config::DbConfig;

use super::copy::copy;
use super::{connect, schema, version};
use crate::error::{Error, Result};
use crate::store::backend::{Access, corrupt};
use crate::store::database_file::{self, NewFile, exists};
use crate::world::Random;

/// What a schema was, and which teamctl brought it: never changed once released. Its place says its number, from 1.
pub(super) struct Migration {
    pub(super) release: &'static str,
    pub(super) sql: &'static str,
}

pub(super) const MIGRATIONS: &[Migration] = &[
    Migration { release: "0.1.0", sql: include_str!("../migrations/0001_foundation.sql") },
    Migration { release: "0.2.0", sql: include_str!("../migrations/0002_connectors_and_resources.sql") },
];

/// Which release a database needs, said in it for those before that one, which cannot know.
const RELEASE: &str = "INSERT INTO properties (name, value) VALUES ('release', ?1)
                       ON CONFLICT (name) DO UPDATE SET value = excluded.value";

/// What bringing a database up to date came to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Migrated {
    /// The schema that it had.
    pub from: i64,
    /// The schema that it has.
    pub to: i64,
    /// The database as it was.
    pub kept: PathBuf,
}

/// Brings a database to the schema of this program. `None` where it was so already: another was faster.
pub fn migrate(path: &Path, patience: Duration, random: [Random; 2]) -> Result<Option<Migrated>> {
    let path = database_file::inspect(path)?;
    let [random, other] = random;
    let connection = connect(&path, Access::Write, patience, random)?;
    // What is told of a foreign key that a migration breaks, it tells at the end: it cannot be told within a transaction.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_FKEY, false)?;
    connection.execute_batch("BEGIN IMMEDIATE")?;
    let from = schema(&connection)?;
    if from == version() {
        return Ok(None);
    }
    // While nobody else can write, so that the copy is the database just as it was migrated.
    let kept = keep(&path, from, || connect(&path, Access::Read, patience, other))?;
    let done = apply(&connection, from).and_then(|()| Ok(connection.execute_batch("COMMIT")?));
    if let Err(error) = done {
        // The database is as it was, and needs no copy of it beside it. Where a sync failed nobody can say that it is.
        if error.code() != "internal.io" {
            let _ = fs::remove_file(&kept);
        }
        return Err(error.about(&path));
    }
    Ok(Some(Migrated { from, to: version(), kept }))
}

/// Brings a copy that nobody else has open to the schema of this program, and keeps nothing of how it was.
pub fn migrate_copy(path: &Path, random: Random) -> Result<()> {
    let connection = connect(path, Access::Write, Duration::ZERO, random)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_FKEY, false)?;
    connection.execute_batch("BEGIN IMMEDIATE")?;
    let from = schema(&connection)?;
    if from < version() {
        apply(&connection, from)?;
    }
    connection.execute_batch("COMMIT")?;
    // Whoever looks into the copy looks at the file alone.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false)?;
    connection.close().map_err(|(_, error)| error.into())
}

/// What comes after a schema, in the transaction in progress.
pub(super) fn apply(connection: &Connection, from: i64) -> Result<()> {
    let done = usize::try_from(from).unwrap_or(usize::MAX);
    for migration in MIGRATIONS.iter().skip(done) {
        connection.execute_batch(migration.sql)?;
    }
    let release = MIGRATIONS.last().map_or("", |last| last.release);
    connection.execute(RELEASE, [release.as_bytes()])?;
    connection.pragma_update(None, "user_version", version())?;
    match connection.query_row("SELECT COUNT(*) FROM pragma_foreign_key_check", [], |row| row.get::<_, i64>(0))? {
        0 => Ok(()),
        broken => {
            Err(corrupt(format!("{broken} rows point at nothing, so that the database cannot be brought up to date")))
        }
    }
}

/// A copy of the database beside it, under a name that is free.
fn keep(path: &Path, from: i64, open: impl FnOnce() -> Result<Connection>) -> Result<PathBuf> {
    let kept = free_name(path, from);
    let failed = |error: std::io::Error| {
        let what =
            format!("the database cannot be kept as it is under {}, and was not brought up to date", kept.display());
        match error.kind() {
            std::io::ErrorKind::StorageFull => Error::new("disk.full", what),
            _ => Error::new("database.cannot_create", what),
        }
        .caused_by(error)
    };
    let building = NewFile::build(&kept).map_err(failed)?;
    copy(&open()?, building.path())?;
    building.place().map_err(failed)?;
    Ok(kept)
}

/// `teamctl.db.schema-1`; where that is taken, since an earlier database was put back, with a number after it.
fn free_name(path: &Path, from: i64) -> PathBuf {
    let name = |number: u32| {
        let mut name = OsString::from(path);
        name.push(format!(".schema-{from}"));
        if number > 1 {
            name.push(format!(".{number}"));
        }
        PathBuf::from(name)
    };
    let mut number = 1;
    while exists(&name(number)) {
        number += 1;
    }
    name(number)
}
