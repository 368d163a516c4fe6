//! Putting a backup in the place of the database: all of it or nothing, and what was there is kept beside it.
use std::collections::BTreeSet;
use std::ffi::OsString;
use std::fs;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};

use super::super::trail::Trail;
use super::super::{Context, End, check_key};
use super::compared::{Compared, Incomparable, Revived, is_unreadable};
use super::revived::{Closing, Ending, Revival};
use super::verify::{check_clock, examine_trail, fill, named, problems, sound};
use super::{Source, Watch, cannot_write, store_of};
use crate::domain::action;
use crate::domain::backup_name::stamp;
use crate::domain::event::{Change, Event};
use crate::domain::grant::Grant;
use crate::error::{Error, Result};
use crate::store::backup_file::{BackupFile, is_same};
use crate::store::database_file::{NewFile, SUFFIXES, exists, lock_folder, sync_folder, with_suffix};
use crate::store::sqlite::{Locked, Sqlite, copy_any, migrate_copy, under_lock, version};
use crate::store::temporary_file::TemporaryFile;
use crate::store::{Tx, events, properties};

/// What `backup restore` asks for.
pub struct RestoreRequest<'a> {
    /// What is replaced.
    pub source: Source<'a>,
    /// By what.
    pub backup: &'a Path,
    /// Whether what was ended since is ended again.
    pub closing: Closing,
    /// Whether the time was set for a rehearsal.
    pub rehearses: bool,
}

/// What became of it.
pub struct Restored {
    /// The database as it was; `None` where there was none.
    pub replaced: Option<PathBuf>,
    /// Which schema the database has now.
    pub schema: i64,
    /// What came back to life with the backup, or why nobody knows.
    pub revival: Compared<Revival>,
    /// What is wrong in the backup, and was wrong when it was made.
    pub problems: Vec<String>,
    /// Whether others than its owner may read or write the backup.
    pub is_open_to_others: bool,
    /// Whether the database is one for rehearsals now.
    pub is_rehearsal: bool,
}

/// The copy of the backup that becomes the database.
enum Work {
    /// Where there is none.
    New(NewFile),
    /// Where there is one.
    Beside(TemporaryFile),
}

impl Work {
    fn begin(source: Source<'_>) -> Result<Self> {
        if !exists(source.database) {
            return NewFile::begin(source.database).map(Self::New);
        }
        let file = TemporaryFile::beside(source.database, &mut source.world.random());
        file.map(Self::Beside).map_err(|error| cannot_write(source.database, error))
    }

    fn path(&self) -> &Path {
        match self {
            Self::New(file) => file.path(),
            Self::Beside(file) => file.path(),
        }
    }

    /// Makes it the database, where there is none.
    fn publish(self) -> Result<()> {
        Sqlite::settle_copy(self.path())?;
        match self {
            Self::New(file) => file.publish(),
            Self::Beside(file) => {
                let target = file.target().to_owned();
                file.place().map_err(|error| cannot_write(&target, error))
            }
        }
    }
}

/// Puts a backup in the place of the database. Whoever has that open goes on with what was restored, and nothing that
/// anybody was told is done is in neither of the two.
pub fn restore(request: &RestoreRequest<'_>, context: &Context, watch: &mut Watch<'_>) -> Result<Restored> {
    let source = request.source;
    if is_same(request.backup, source.database) {
        return Err(Error::new("usage.conflict", "the database cannot be restored from itself")
            .hint("name one of its backups: teamctl backup list"));
    }
    let mut backup = BackupFile::open(request.backup)?;
    let found = file_number(source.database);
    let work = Work::begin(source)?;
    fill(work.path(), (&mut backup.file, backup.size), watch)?;
    let copy = Sqlite::look_into(work.path()).map_err(|error| named(request.backup, error))?;
    sound(request.backup, &copy)?;
    drop(copy);
    migrate_copy(work.path(), source.world.random())?;
    let (problems, is_rehearsal) = look_through(request, context, work.path())?;
    let restoring = Restoring { request, context, found };
    let (replaced, revival) = match &work {
        Work::New(_) => restoring.anew(work, (None, Incomparable::Nothing))?,
        Work::Beside(_) => match restoring.in_place(&work, watch) {
            Ok(Some(restored)) => restored,
            Ok(None) => restoring.put_aside(work)?,
            Err(error) if matches!(error.code(), "database.corrupt" | "database.empty") => restoring.put_aside(work)?,
            Err(error) => return Err(error),
        },
    };
    Ok(Restored {
        replaced,
        schema: version(),
        revival,
        problems,
        is_open_to_others: backup.is_open_to_others,
        is_rehearsal,
    })
}

/// What a backup must have, and what is wrong with it all the same: a backup with a fault may be the only one there is. And
/// whether it is for rehearsals.
fn look_through(request: &RestoreRequest<'_>, context: &Context, work: &Path) -> Result<(Vec<String>, bool)> {
    let mut store = store_of(request.source.world, Sqlite::look_into(work)?);
    store.read(|tx| check_key(tx, context.key())).map_err(|error| error.about(request.backup))?;
    check_clock(&mut store, request.rehearses)?;
    if request.rehearses {
        refuse_real(request.source)?;
    }
    let mut problems = problems(&mut store, context.now)?;
    examine_trail(&mut store, Some(context.key()), &mut problems)?;
    Ok((problems, store.read(properties::is_rehearsal)?))
}

/// With a time that was set, only what is for rehearsals is replaced.
fn refuse_real(source: Source<'_>) -> Result<()> {
    let opened = Sqlite::look_into(source.database).map(|sqlite| store_of(source.world, sqlite));
    match opened.and_then(|mut replaced| replaced.read(properties::is_rehearsal)) {
        Ok(false) => {
            Err(Error::new("usage.not_a_rehearsal", "TEAMCTL_NOW is set, but the database was not made for rehearsals")
                .hint("unset TEAMCTL_NOW"))
        }
        // One that is not there, or cannot be read, is nobody's any more.
        Ok(true) | Err(_) => Ok(()),
    }
}

/// A backup that is on its way.
struct Restoring<'a> {
    request: &'a RestoreRequest<'a>,
    context: &'a Context,
    /// Which file the database was when it began, if any.
    found: Option<(u64, u64)>,
}

fn file_size(path: &Path) -> Option<u64> {
    fs::symlink_metadata(path).ok().map(|file| file.len())
}

/// What tells a file from another that has its name later.
fn file_number(path: &Path) -> Option<(u64, u64)> {
    fs::symlink_metadata(path).ok().map(|file| (file.dev(), file.ino()))
}

type Outcome = (Option<PathBuf>, Compared<Revival>);

impl Restoring<'_> {
    /// Where there is no database, or none any more.
    fn anew(&self, work: Work, (replaced, why): (Option<PathBuf>, Incomparable)) -> Result<Outcome> {
        let revival = self.finish_copy(work.path(), (Err(why), replaced.as_deref()))?;
        if self.context.end == End::Commit {
            work.publish()?;
        }
        Ok((replaced, revival))
    }

    /// Over a database that others may have open. `None` where it is too damaged to be copied.
    fn in_place(&self, work: &Work, watch: &mut Watch<'_>) -> Result<Option<Outcome>> {
        let Source { world, database, patience } = self.request.source;
        let kept = self.begin_kept()?;
        if self.context.end == End::Rollback {
            copy_any(database, (patience, world.random()), kept.path(), watch)?;
            let revival = self.finish_copy(work.path(), (Ok(kept.path()), Some(kept.target())))?;
            return Ok(Some((Some(kept.target().to_owned()), revival)));
        }
        under_lock(database, work.path(), (patience, world.random()), |locked| {
            self.replace(locked, (work, kept), watch)
        })
    }

    /// While nobody writes: what is there is kept, looked into, and replaced.
    fn replace(
        &self,
        locked: Locked<'_>,
        (work, kept): (&Work, TemporaryFile),
        watch: &mut Watch<'_>,
    ) -> Result<Option<Outcome>> {
        let Source { world, database, patience } = self.request.source;
        match copy_any(database, (patience, world.random()), kept.path(), watch) {
            Err(error) if error.code() == "database.corrupt" => return Ok(None),
            copied => copied?,
        }
        let replaced = kept.target().to_owned();
        let revival = self.finish_copy(work.path(), (Ok(kept.path()), Some(&replaced)))?;
        // From here on nobody stops it any more.
        watch(0, 0)?;
        kept.place().map_err(|error| cannot_write(&replaced, error))?;
        if let Err(error) = locked.replace(watch) {
            // Where a sync failed, nobody can say that the database is as it was.
            if error.code() == "internal.io" {
                return Err(error.detail("replaced", replaced.to_string_lossy()).hint(format!(
                    "look which of the two the database is now: as it was, it is kept as {}",
                    replaced.display()
                )));
            }
            // It is as it was, and needs no copy of it beside it.
            let _ = fs::remove_file(&replaced);
            return Err(error);
        }
        Ok(Some((Some(replaced), revival)))
    }

    /// Out of the way with a database that cannot be read, and with what belongs to it.
    fn put_aside(&self, work: Work) -> Result<Outcome> {
        let database = self.request.source.database;
        // One at a time, as everybody who makes a database in the folder: see `NewFile`.
        let _lock = lock_folder(database).map_err(|error| cannot_write(database, error))?;
        if self.found.is_some() && file_number(database) != self.found {
            return Err(Error::new("database.locked", "another process has replaced the damaged database meanwhile")
                .hint("look at what is there now, and restore once more if it is not what you want"));
        }
        let replaced = self.free_name();
        if self.context.end == End::Commit {
            // The database itself last: without the others it is what it is, and they without it are in a new one's way.
            for suffix in SUFFIXES.iter().rev() {
                let from = with_suffix(database, suffix);
                // An index of a log, or a log of nothing, is nothing to keep.
                let is_nothing = *suffix == "-shm" || (*suffix == "-wal" && file_size(&from) == Some(0));
                if exists(&from) {
                    let moved = if is_nothing {
                        fs::remove_file(&from)
                    } else {
                        fs::rename(&from, with_suffix(&replaced, suffix))
                    };
                    moved.map_err(|error| cannot_write(&replaced, error))?;
                }
            }
            sync_folder(database).map_err(|error| cannot_write(&replaced, error))?;
        }
        self.anew(work, (Some(replaced), Incomparable::Damaged))
    }

    /// Where the database as it was will be kept.
    fn begin_kept(&self) -> Result<TemporaryFile> {
        let replaced = self.free_name();
        TemporaryFile::beside(&replaced, &mut self.request.source.world.random())
            .map_err(|error| cannot_write(&replaced, error))
    }

    /// `teamctl.db.replaced-20261107T090000.000Z`; where that is taken, with a number after it.
    fn free_name(&self) -> PathBuf {
        let name = |number: u32| {
            let mut name = OsString::from(self.request.source.database);
            name.push(format!(".replaced-{}", stamp(self.context.now)));
            if number > 1 {
                name.push(format!(".{number}"));
            }
            PathBuf::from(name)
        };
        (1..1_000).map(name).find(|name| !exists(name)).unwrap_or_else(|| name(0))
    }

    /// What is still to be done in the copy, in one transaction of it: what was ended is ended again, nothing is sent until
    /// somebody says so, and its own audit trail says where it comes from.
    fn finish_copy(&self, work: &Path, (old, replaced): (Compared<&Path>, Option<&Path>)) -> Result<Compared<Revival>> {
        let mut found = Some(old.map_or_else(|why| Ok(Err(why)), |old| self.compare(work, old))?);
        let world = self.request.source.world;
        let mut store = store_of(world, Sqlite::open_copy(work, None, world.random())?);
        let context = self.context;
        let (revival, traces) = context.change(&mut store, |tx| {
            let grant = context.grant(tx, action::BACKUP_RESTORE, None)?;
            let mut trail = Trail::new(action::BACKUP_RESTORE);
            let (revival, traces) = match found.take().unwrap_or(Err(Incomparable::Nothing)) {
                Ok(found) => {
                    let (ended, left, erased) = Ending::new(context, self.request.closing, trail).perform(tx, found)?;
                    trail = left;
                    (Ok(ended), erased)
                }
                Err(why) => (Err(why), BTreeSet::default()),
            };
            trail.record(tx, context, &grant)?;
            self.record(tx, &grant, (replaced, revival.as_ref().ok()))?;
            if properties::outbox_paused_since(tx)?.is_none() {
                properties::pause_outbox(tx, context.now)?;
            }
            Ok((revival, traces))
        })?;
        if !traces.is_empty() && context.end == End::Commit {
            store.erase(&traces.into_iter().collect::<Vec<_>>())?;
        }
        Ok(revival)
    }

    /// Beside one another, and nothing is changed yet: once the engine has met damage, it changes nothing that is open with it.
    fn compare(&self, work: &Path, old: &Path) -> Result<Compared<Revived>> {
        let world = self.request.source.world;
        match Sqlite::open_copy(work, Some(old), world.random()) {
            Err(error) if is_unreadable(&error) => Ok(Err(Incomparable::Damaged)),
            opened => store_of(world, opened?).read(|tx| Revived::find(tx, self.context.now)),
        }
    }

    fn record(
        &self,
        tx: &mut Tx<'_>,
        grant: &Grant,
        (replaced, revival): (Option<&Path>, Option<&Revival>),
    ) -> Result<()> {
        let name = |path: &Path| path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let mut changes = vec![Change::set("backup", name(self.request.backup))];
        changes.extend(replaced.map(|replaced| Change::set("replaced", name(replaced))));
        changes.extend(revival.map(|revival| Change::set("events_lost", revival.events_lost.to_string())));
        if self.request.closing == Closing::Exact {
            changes.push(Change::set("exact", "true"));
        }
        let event = events::draw(tx, self.context.now)?;
        let told = Event { action: action::BACKUP_RESTORE.event, changes, ..Event::default() };
        self.context.record(tx, grant, (event, &told))
    }
}
