//! Making a backup: from one snapshot while others write, looked through before it has a name.
use std::fs::File;
use std::io::{self, ErrorKind, Read, Write};
use std::path::{Path, PathBuf};

use super::super::Actor;
use super::{Source, Watch, cannot_write, count_events, digest, each_chunk, folder, store_of};
use crate::domain::action;
use crate::domain::backup_name;
use crate::domain::instant::Instant;
use crate::error::{Error, Result};
use crate::store::Store;
use crate::store::backend::{Access, corrupt};
use crate::store::database_file::{NewFolders, exists};
use crate::store::sqlite::Sqlite;
use crate::store::temporary_file::TemporaryFile;

/// A backup that is whole and was looked through, and has no name yet: gone where it is given none.
pub struct Built {
    file: TemporaryFile,
    /// After the file, which is in them.
    folders: NewFolders,
    /// How long it is.
    pub size: u64,
    /// Which schema it has.
    pub schema: i64,
    /// How many audit events are in it.
    pub events: i64,
    /// What tells it from any other.
    pub sha256: String,
}

/// Where a backup goes that was given no name: its folder is made where it is missing.
#[must_use]
pub fn default_target(database: &Path, now: Instant) -> PathBuf {
    folder(database).join(backup_name::of(database.file_name().unwrap_or_default(), now))
}

/// Refuses what a backup would have to be written over, before anything is done.
pub fn refuse_target(target: &Path) -> Result<()> {
    if target.as_os_str().as_encoded_bytes().ends_with(b"/") {
        return Err(cannot_write(target, ErrorKind::IsADirectory.into()));
    }
    if exists(target) { Err(cannot_write(target, ErrorKind::AlreadyExists.into())) } else { Ok(()) }
}

/// Whether somebody may make a backup, which is asked of the database itself.
pub fn check(store: &mut Store, actor: &Actor) -> Result<()> {
    store.read(|tx| actor.grant(tx, action::BACKUP_CREATE, None).map(drop))
}

/// Makes a backup beside where it will be. Whoever writes to the database meanwhile waits for nothing.
pub fn build(
    (store, actor): (&mut Store, &Actor),
    source: Source<'_>,
    target: &Path,
    watch: &mut Watch<'_>,
) -> Result<Built> {
    check(store, actor)?;
    let world = source.world;
    let is_kept_beside = target.parent() == Some(folder(source.database).as_path());
    let folders = if is_kept_beside { NewFolders::make(&folder(source.database))? } else { NewFolders::default() };
    let file = TemporaryFile::beside(target, &mut world.random()).map_err(|error| cannot_write(target, error))?;
    let database = Sqlite::open(source.database, Access::Read, source.patience, world.random())?;
    database.copy_to(file.path(), watch)?;
    drop(database);
    let copy = Sqlite::look_into(file.path())?;
    let schema = copy.schema()?;
    // It is the database page by page: what is wrong with the one is wrong with the other.
    if let Some(fault) = copy.faults(1)?.first() {
        return Err(
            corrupt(format!("the database is damaged, and no backup was made of it: {fault}")).about(source.database)
        );
    }
    let events = store_of(world, copy).read(count_events)?;
    let opened = File::open(file.path()).map_err(|error| cannot_write(target, error))?;
    let size = opened.metadata().map_err(|error| cannot_write(target, error))?.len();
    let sha256 = digest(opened, size, watch)?;
    Ok(Built { file, folders, size, schema, events, sha256 })
}

impl Built {
    /// Gives it its name, durably, and never in the place of another file.
    pub fn place(mut self) -> Result<PathBuf> {
        let target = self.file.target().to_owned();
        self.file.place().map_err(|error| cannot_write(&target, error))?;
        self.folders.keep();
        Ok(target)
    }

    /// Writes all of it out. Whoever stops reading has no backup, and is told so.
    pub fn pour(self, out: &mut dyn Write, watch: &mut Watch<'_>) -> Result<()> {
        let failed = |error: io::Error| {
            let code = if error.kind() == ErrorKind::StorageFull { "disk.full" } else { "output.failed" };
            Error::new(code, "the backup could not be written out, and is not whole").caused_by(error)
        };
        let file = File::open(self.file.path()).map_err(failed)?;
        each_chunk(file, self.size, watch, |chunk| out.write_all(chunk).map_err(failed))?;
        out.flush().map_err(failed)
    }

    /// Lets somebody else read all of it, and be told to stop where somebody wants it to end.
    pub fn read_out(self, watch: &mut Watch<'_>, read: impl FnOnce(&mut dyn Read, u64) -> Result<()>) -> Result<()> {
        let failed = |error: io::Error| cannot_write(self.file.path(), error);
        let file = File::open(self.file.path()).map_err(failed)?;
        read(&mut Watched { file, done: 0, size: self.size, watch }, self.size)
    }
}

/// A file that is read by others.
struct Watched<'a, 'w> {
    file: File,
    done: u64,
    size: u64,
    watch: &'a mut Watch<'w>,
}

impl Read for Watched<'_, '_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        (self.watch)(self.done, self.size).map_err(io::Error::other)?;
        let read = self.file.read(buffer)?;
        self.done += read as u64;
        Ok(read)
    }
}
