//! A whole database in the place of another, while others have that one open: in one transaction of its own, never by its
//! name. Who waits to write would otherwise write into a file that nobody reads any more, and be told that it is done.
use std::ffi::OsString;
use std::path::Path;
use std::time::Duration;

use rusqlite::backup::{Backup, StepResult};
use rusqlite::config::DbConfig;
use rusqlite::{Connection, ErrorCode, OpenFlags};

use super::snapshot::{immutable, step_through};
use super::{APPLICATION_ID, Sqlite, Watch, connect, foreign, locked, set_up, wait_up_to};
use crate::error::{Error, Result};
use crate::store::backend::{Access, corrupt};
use crate::store::database_file;
use crate::world::{Random, World};

/// A database that is about to be replaced: nobody writes to it any more until this is done, or dropped.
pub struct Locked<'a> {
    backup: Backup<'a, 'a>,
}

impl Locked<'_> {
    /// Writes all of it over the database, in one transaction: it is there whole from then on, or not at all.
    pub fn replace(self, watch: &mut Watch<'_>) -> Result<()> {
        step_through(&self.backup, watch)
    }
}

/// Keeps everybody from writing to the database at `path` and calls `body`, which may still change the file at `with`, and
/// which then lets the one be replaced by the other, or leaves it. `database.corrupt` where it is too damaged for that.
pub fn under_lock<T>(
    path: &Path,
    with: &Path,
    (patience, random): (Duration, Random),
    body: impl FnOnce(Locked<'_>) -> Result<T>,
) -> Result<T> {
    let path = database_file::inspect(path)?;
    claim(&connect(&path, Access::Read, patience, World.random())?).map_err(|error| error.about(&path))?;
    let mut live = connect(&path, Access::Write, patience, random)?;
    // Those who read are to be in nobody's way.
    live.pragma_update(None, "journal_mode", "WAL")?;
    let source = alone(with)?;
    fit_pages(&source, &live)?;
    let backup = Backup::new(&source, &mut live)?;
    // No page yet: the first step takes the lock, and the pages are those that are there at the second.
    match backup.step(0)? {
        StepResult::More => {}
        _ => return Err(locked()),
    }
    let outcome = body(Locked { backup });
    let mut wal = OsString::from(&path);
    wal.push("-wal");
    // What it leaves is a long WAL, which goes as it always does.
    drop(Sqlite { connection: live, wal: wal.into(), path, patience, wrote: true, leaves_no_wal: false });
    outcome
}

/// Copies a database as it is now, of whatever schema it is. `database.corrupt` where it is too damaged for that.
pub fn copy_any(path: &Path, (patience, random): (Duration, Random), to: &Path, watch: &mut Watch<'_>) -> Result<()> {
    let path = database_file::inspect(path)?;
    let connection = connect(&path, Access::Read, patience, random)?;
    claim(&connection).map_err(|error| error.about(&path))?;
    Sqlite::by_itself(connection, &path).copy_to(to, watch)
}

/// Whether it is one of ours, of whatever schema.
fn claim(live: &Connection) -> Result<()> {
    let application: rusqlite::Result<i64> = live.pragma_query_value(None, "application_id", |row| row.get(0));
    match application {
        Ok(APPLICATION_ID) => Ok(()),
        Ok(_) => Err(foreign("this is a SQLite database, but not one of teamctl")),
        Err(error) if error.sqlite_error_code() == Some(ErrorCode::NotADatabase) => {
            Err(corrupt("the beginning of the database is damaged"))
        }
        Err(error) => Err(error.into()),
    }
}

/// In a WAL pages cannot come to be of another size.
fn fit_pages(with: &Connection, live: &Connection) -> Result<()> {
    let size = |connection: &Connection| connection.pragma_query_value(None, "page_size", |row| row.get::<_, i64>(0));
    let (wanted, found) = (size(live)?, size(with)?);
    if wanted != found {
        with.pragma_update(None, "page_size", wanted)?;
        with.execute_batch("VACUUM")?;
    }
    Ok(())
}

/// A connection to a file that is nobody else's, and that stays one file.
fn alone(path: &Path) -> Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE
        | OpenFlags::SQLITE_OPEN_NO_MUTEX
        | OpenFlags::SQLITE_OPEN_NOFOLLOW
        | OpenFlags::SQLITE_OPEN_URI;
    let connection = Connection::open_with_flags(path, flags)?;
    set_up(&connection)?;
    connection.execute_batch("PRAGMA secure_delete = ON; PRAGMA journal_mode = DELETE")?;
    Ok(connection)
}

impl Sqlite {
    /// Opens a whole copy that is to be changed before it takes a database's place. What it takes the place of is beside it
    /// under the name `old`, where there is a copy of that.
    pub fn open_copy(path: &Path, old: Option<&Path>, random: Random) -> Result<Self> {
        let mut connection = alone(path)?;
        connection.busy_handler(Some(wait_up_to(Duration::ZERO, random)))?;
        if let Some(old) = old {
            connection.execute("ATTACH DATABASE ?1 AS old", [immutable(old)])?;
        }
        Ok(Self::by_itself(connection, path))
    }

    /// Makes of a whole copy a database as `init` makes one; then it is closed.
    pub fn settle_copy(path: &Path) -> Result<()> {
        let connection = alone(path)?;
        connection.pragma_update(None, "journal_mode", "WAL")?;
        // Closing, as the last one out, folds the WAL in and removes it.
        connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false)?;
        connection.close().map_err(|(_, error)| Error::from(error))
    }
}
