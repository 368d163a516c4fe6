//! SQLite behind the seam: how a file is made and opened, and what is set on each connection.
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant as Moment};

use rusqlite::config::DbConfig;
use rusqlite::types::{ToSqlOutput, ValueRef};
use rusqlite::{CachedStatement, Connection, ErrorCode, OpenFlags, ToSql, ffi};

use super::backend::{Access, Backend, Inside, Row, Value, Visit, corrupt};
use super::database_file;
use super::exchange::CONSTRAINT;
use crate::error::{Error, Result};
use crate::world::Random;

/// '`TmCt`', in the file's header: what `file` and we know it by.
pub(super) const APPLICATION_ID: i64 = 0x546d_4374;

/// More statements than any command has; `rusqlite` would keep 16, and drop the rest without a word.
const STATEMENTS: usize = 128;

/// 64 pages. A WAL longer than that is folded in by whoever leaves: see `Drop`.
const LONG_WAL: u64 = 64 * 4096;

mod copy;
mod erase;
mod examine;
mod migrate;
mod replace;
mod snapshot;

use migrate::MIGRATIONS;
pub use migrate::{Migrated, migrate, migrate_copy};
pub use replace::{Locked, copy_any, under_lock};
pub use snapshot::Watch;

/// A connection.
pub struct Sqlite {
    connection: Connection,
    path: PathBuf,
    patience: Duration,
    wal: PathBuf,
    wrote: bool,
    /// Whether a WAL that looking alone has made goes again.
    leaves_no_wal: bool,
}

impl Sqlite {
    /// Builds the schema in an empty file, and lets `fill` put in what must be there from the first moment on.
    pub fn create(path: &Path, random: Random, fill: impl FnOnce(Self) -> Result<()>) -> Result<()> {
        let connection = connect(path, Access::Write, Duration::ZERO, random)?;
        // Kept in the file from here on; changing it later needs every other connection gone.
        connection.pragma_update(None, "journal_mode", "WAL")?;
        connection.execute_batch("BEGIN IMMEDIATE")?;
        connection.pragma_update(None, "application_id", APPLICATION_ID)?;
        migrate::apply(&connection, 0)?;
        connection.execute_batch("COMMIT")?;
        // Closing, as the last one out, folds the WAL in and removes it.
        connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false)?;
        fill(Self::by_itself(connection, path))
    }

    /// A file that nobody else uses, and beside which nothing is to be looked after.
    fn by_itself(connection: Connection, path: &Path) -> Self {
        let (wrote, leaves_no_wal) = (false, false);
        Self { connection, path: path.into(), patience: Duration::ZERO, wal: path.into(), wrote, leaves_no_wal }
    }

    /// `patience` is how long each statement waits for another process's lock.
    pub fn open(path: &Path, access: Access, patience: Duration, random: Random) -> Result<Self> {
        Self::open_inspected(database_file::inspect(path)?, access, patience, random)
    }

    /// A file about which nothing more is asked: it was looked at already.
    pub fn open_inspected(path: PathBuf, access: Access, patience: Duration, random: Random) -> Result<Self> {
        let connection = connect(&path, access, patience, random)?;
        let mut wal = OsString::from(&path);
        wal.push("-wal");
        let wal = PathBuf::from(wal);
        match recognize(&connection) {
            Ok(()) => Ok(Self { connection, path, patience, wal, wrote: false, leaves_no_wal: false }),
            Err(error) => {
                drop(connection);
                if fs::metadata(&wal).is_ok_and(|wal| wal.len() == 0) {
                    remove_empty_wal(&path);
                }
                Err(error.about(&path))
            }
        }
    }

    fn statement(&mut self, sql: &'static str, parameters: &[Value<'_>]) -> Result<CachedStatement<'_>> {
        let mut statement = self.connection.prepare_cached(sql)?;
        let expected = statement.parameter_count();
        if expected != parameters.len() {
            // SQLite itself would take a parameter that is missing for NULL.
            return Err(rusqlite::Error::InvalidParameterCount(parameters.len(), expected).into());
        }
        for (index, value) in parameters.iter().enumerate() {
            statement.raw_bind_parameter(index + 1, value)?;
        }
        Ok(statement)
    }
}

impl Backend for Sqlite {
    fn begin(&mut self, access: Access) -> Result<()> {
        // A write that began as a read fails at once, whatever the patience, when another has written since.
        let sql = match access {
            Access::Read => "BEGIN",
            Access::Write => "BEGIN IMMEDIATE",
        };
        self.execute(sql, &[])?;
        self.wrote |= access == Access::Write;
        Ok(())
    }

    fn commit(&mut self) -> Result<()> {
        self.execute("COMMIT", &[]).map(drop).map_err(|error| match error.code() {
            // Where only the sync failed, all of it is in the WAL, and whoever comes next finds it there.
            "internal.io" => error.hint("look whether the change is there before you repeat it"),
            _ => error,
        })
    }

    fn rollback(&mut self) -> Result<()> {
        // A full disk, for one, has made SQLite roll back already.
        if self.connection.is_autocommit() { Ok(()) } else { self.execute("ROLLBACK", &[]).map(drop) }
    }

    fn execute(&mut self, sql: &'static str, parameters: &[Value<'_>]) -> Result<u64> {
        Ok(self.statement(sql, parameters)?.raw_execute()? as u64)
    }

    fn each(&mut self, sql: &'static str, parameters: &[Value<'_>], visit: &mut Visit<'_>) -> Result<()> {
        let mut statement = self.statement(sql, parameters)?;
        let mut rows = statement.raw_query();
        while let Some(row) = rows.next()? {
            if visit(row)?.is_break() {
                break;
            }
        }
        Ok(())
    }

    fn expect_bulk(&mut self, mebibytes: u32) -> Result<()> {
        Ok(self.connection.pragma_update(None, "cache_size", -i64::from(mebibytes) * 1024)?)
    }

    fn erase(&mut self, traces: &[Vec<u8>]) -> Result<()> {
        self.erase_traces(traces)
    }

    fn examine(&mut self, inside: Inside, visit: &mut dyn FnMut(&str)) -> Result<()> {
        match inside {
            Inside::Pages => self.examine_pages(visit),
            Inside::References => self.examine_references(visit),
            Inside::Schema => self.examine_schema(visit),
        }
    }

    fn fold_in(&mut self) -> Result<bool> {
        self.wrote = true;
        let folded = self.connection.pragma_update(None, "journal_mode", "WAL").map_err(Error::from);
        match folded.and_then(|()| self.empty_wal()) {
            Err(error) if error.code() == "database.locked" => Ok(false),
            emptied => emptied.map(|()| true),
        }
    }
}

impl Drop for Sqlite {
    /// Keeps the WAL short. Each process starts a count of its own, so where every writer is a short one the automatic
    /// checkpoint never comes: 28 MB after 1,200 writes, read again by each open. Best effort: where a reader is in the
    /// way, the next writer to leave tries again.
    fn drop(&mut self) {
        if self.wrote && fs::metadata(&self.wal).is_ok_and(|wal| wal.len() > LONG_WAL) {
            let _ = self.connection.busy_timeout(Duration::ZERO);
            let _ = self.connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()));
        }
        if self.leaves_no_wal {
            self.remove_own_wal();
        }
    }
}

/// To look into a database in WAL mode makes a WAL. Beside one that is refused none is to stay; to remove it is the
/// engine's own business, since only that knows whether somebody else uses it.
fn remove_empty_wal(path: &Path) {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX | OpenFlags::SQLITE_OPEN_NOFOLLOW;
    if let Ok(connection) = Connection::open_with_flags(path, flags) {
        // Joins the WAL, so that closing is leaving it, as the last one out.
        let _ = connection.query_row("PRAGMA schema_version", [], |_| Ok(()));
    }
}

/// The schema that this program knows.
#[must_use]
pub fn version() -> i64 {
    i64::try_from(MIGRATIONS.len()).unwrap_or(i64::MAX)
}

fn connect(path: &Path, access: Access, patience: Duration, random: Random) -> Result<Connection> {
    let mode = match access {
        Access::Read => OpenFlags::SQLITE_OPEN_READ_ONLY,
        Access::Write => OpenFlags::SQLITE_OPEN_READ_WRITE,
    };
    let flags = mode | OpenFlags::SQLITE_OPEN_NO_MUTEX | OpenFlags::SQLITE_OPEN_NOFOLLOW;
    let mut connection = Connection::open_with_flags(path, flags)?;
    // Before anything that could have to wait.
    connection.busy_handler(Some(wait_up_to(patience, random)))?;
    set_up(&connection)?;
    if access == Access::Write {
        connection.execute_batch("PRAGMA synchronous = FULL; PRAGMA secure_delete = ON")?;
    }
    Ok(connection)
}

/// What is set on each connection, whatever it is for.
fn set_up(connection: &Connection) -> Result<()> {
    connection.set_prepared_statement_cache_capacity(STATEMENTS);
    for (setting, on) in [
        (DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true),
        (DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false),
        (DbConfig::SQLITE_DBCONFIG_DQS_DDL, false),
        (DbConfig::SQLITE_DBCONFIG_DQS_DML, false),
        (DbConfig::SQLITE_DBCONFIG_ENABLE_FKEY, true),
        // Left to `drop`: SQLite would checkpoint, and delete the WAL, each time the last process leaves.
        (DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true),
    ] {
        connection.set_db_config(setting, on)?;
    }
    // Memory maps stay off, as they are unless asked for.
    Ok(connection.execute_batch("PRAGMA cell_size_check = ON")?)
}

/// SQLite's own back-off grows with each try and starves whoever waits longest; short random sleeps do not.
fn wait_up_to(patience: Duration, mut random: Random) -> impl FnMut(i32) -> bool + Send + 'static {
    let mut since = Moment::now();
    move |tries| {
        if tries == 0 {
            since = Moment::now();
        }
        let goes_on = since.elapsed() < patience;
        if goes_on {
            let dice = random.array().map_or(0, u16::from_be_bytes);
            std::thread::sleep(Duration::from_micros(1_000 + u64::from(dice) % 4_000));
        }
        goes_on
    }
}

/// Two numbers of the file's first page, once per open: is it ours, and of our time.
fn recognize(connection: &Connection) -> Result<()> {
    match schema(connection)? {
        found if found == version() => Ok(()),
        found => Err(Error::new(
            "database.outdated",
            format!("the database has schema {found}, and this teamctl needs {}", version()),
        )
        .hint("bring it up to date with any command that is no --dry-run: teamctl doctor")),
    }
}

/// Which schema a database has: that of this program, or one before it.
fn schema(connection: &Connection) -> Result<i64> {
    let number = |pragma| connection.pragma_query_value(None, pragma, |row| row.get::<_, i64>(0));
    if number("application_id")? != APPLICATION_ID {
        return Err(foreign("this is a SQLite database, but not one of teamctl"));
    }
    match number("user_version")? {
        found if found > version() => Err(too_new(connection, found)),
        found if found < 1 => Err(corrupt(format!("the database says it has schema {found}, which never was"))),
        found => Ok(found),
    }
}

/// A database of a later release says which one it needs.
fn too_new(connection: &Connection, found: i64) -> Error {
    let sql = "SELECT CAST(value AS TEXT) FROM properties WHERE name = 'release'";
    let release: Option<String> = connection.query_row(sql, [], |row| row.get(0)).ok();
    let what = format!("the database has schema {found}, this teamctl knows {}", version());
    let error = Error::new("database.too_new", what);
    match release {
        Some(release) => error.hint(format!("use teamctl {release} or a newer one")).detail("release", release),
        None => error.hint("use the teamctl that last wrote it, or a newer one"),
    }
}

fn foreign(what: &str) -> Error {
    Error::new("database.foreign", what).hint("name another file: --db FILE")
}

/// Another writer held the lock for as long as we were told to wait.
#[must_use]
pub fn locked() -> Error {
    Error::new("database.locked", "another process is writing to the database")
        .hint("try again, or wait longer: --lock-timeout 30s")
}

impl Row for rusqlite::Row<'_> {
    fn value(&self, column: usize) -> Result<Value<'_>> {
        match self.get_ref(column)? {
            ValueRef::Null => Ok(Value::Null),
            ValueRef::Integer(int) => Ok(Value::Int(int)),
            // STRICT promises text, not UTF-8.
            ValueRef::Text(text) => str::from_utf8(text)
                .map(Value::Text)
                .map_err(|_| corrupt(format!("column {column} of a row is not UTF-8"))),
            ValueRef::Blob(bytes) => Ok(Value::Blob(bytes)),
            ValueRef::Real(_) => Err(corrupt(format!("column {column} of a row is a float"))),
        }
    }
}

impl ToSql for Value<'_> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::Borrowed(match *self {
            Value::Null => ValueRef::Null,
            Value::Int(int) => ValueRef::Integer(int),
            Value::Text(text) => ValueRef::Text(text.as_bytes()),
            Value::Blob(bytes) => ValueRef::Blob(bytes),
        }))
    }
}

fn full(error: rusqlite::Error) -> Error {
    Error::new("disk.full", "the disk is full: nothing was changed").caused_by(error)
}

fn extended(error: &rusqlite::Error) -> Option<i32> {
    error.sqlite_error().map(|error| error.extended_code)
}

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        // Without the statement, of which whoever reads this knows nothing.
        let error = match error {
            rusqlite::Error::SqlInputError { error, msg, .. } => rusqlite::Error::SqliteFailure(error, Some(msg)),
            other => other,
        };
        let told = |code, what: &str| Error::new(code, what);
        match error.sqlite_error_code() {
            // Never asks for a retry: the busy handler has waited already, as long as it may.
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => locked(),
            Some(ErrorCode::NotADatabase) => foreign("this is not a SQLite database"),
            Some(ErrorCode::DatabaseCorrupt) => corrupt("the database is damaged").caused_by(error),
            Some(ErrorCode::DiskFull) => full(error),
            // The index of the WAL could not grow: SQLite does not say why, and for want of anything but room it can.
            Some(ErrorCode::SystemIoFailure) if extended(&error) == Some(ffi::SQLITE_IOERR_SHMSIZE) => full(error),
            Some(ErrorCode::ReadOnly | ErrorCode::CannotOpen | ErrorCode::PermissionDenied) => {
                told("database.unwritable", "the database, or the folder it is in, cannot be opened or written")
                    .hint("run it as the owner of the database and its folder: sudo -u OWNER teamctl …")
                    .caused_by(error)
            }
            Some(ErrorCode::SystemIoFailure) => {
                told("internal.io", "the system failed to read or write the database").caused_by(error)
            }
            // Which one it was concerns whoever brings rows from elsewhere.
            Some(ErrorCode::ConstraintViolation) => {
                let constraint = error.to_string();
                told("internal.database", "the database engine answered with an error")
                    .detail(CONSTRAINT, constraint)
                    .caused_by(error)
            }
            _ => told("internal.database", "the database engine answered with an error").caused_by(error),
        }
    }
}
