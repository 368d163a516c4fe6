//! The checks of the files that a database is made of: made without opening it, and whether or not it can be.
use std::fs;
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::path::{Path, PathBuf};
use std::time::Duration;

use super::super::key_file;
use super::{Check, Finding, Found, NEVER, Needs, Status};
use crate::domain::sealing::SealingKey;
use crate::error::{Error, Result};
use crate::store::Store;
use crate::store::backend::Access;
use crate::store::backup_file;
use crate::store::database_file::{self, folder_of, leftovers, with_suffix};
use crate::store::sqlite::Sqlite;
use crate::world::World;

/// The files that a database is made of.
pub struct Files {
    pub(super) database: database_file::Found,
    pub(super) key: PathBuf,
}

type LookOutside = fn(&Files, &mut Found) -> Result<()>;

/// Beside the database, what is its owner's alone as the database is.
pub(super) const BESIDE: [&str; 3] = ["-wal", "-shm", "-journal"];

/// A sixteenth of that is folded in by whoever writes last: more has been left by many who could not.
const LONG_WAL: u64 = 4 << 20;

pub(super) const MODE: &str = "file.mode";
pub(super) const FOLDER: &str = "folder.private";
pub(super) const FOLDER_WRITABLE: &str = "folder.writable";
pub(super) const KEY: &str = "key.file";
pub(super) const WAL: &str = "file.wal";
pub(super) const LEFTOVERS: &str = "file.leftovers";

const fn problem(name: &'static str, sound: &'static str, look: LookOutside) -> Check<LookOutside> {
    Check { name, sound, otherwise: Status::Problem, hint: NEVER, needs: Needs::Nothing, look }
}

const fn warning(name: &'static str, sound: &'static str, look: LookOutside) -> Check<LookOutside> {
    Check { otherwise: Status::Warning, ..problem(name, sound, look) }
}

pub(super) const CHECKS: &[Check<LookOutside>] = &[
    problem("file.owner", "the database belongs to whoever runs teamctl", |files, found| {
        note(files.database.check_owner(), found);
        Ok(())
    }),
    problem("file.links", "the database has one name", |files, found| {
        note(files.database.check_links(), found);
        Ok(())
    })
    .hint("remove all names of it but one, while nobody uses it: what was written by the others is lost"),
    problem(MODE, "the database is for its owner, and for nobody else", |files, found| {
        note(files.database.check_mode(), found);
        if !files.database.is_usable() {
            let shown = files.database.path.display();
            found.add(|| format!("{shown} cannot be read and written by its owner"));
            found.hint.get_or_insert_with(|| format!("chmod 600 '{shown}'"));
        }
        for beside in exposed_beside(&files.database.path) {
            let shown = beside.display();
            found.add(|| format!("{shown} can be read or written by others than its owner"));
            found.hint.get_or_insert_with(|| format!("chmod 600 '{shown}'"));
        }
        Ok(())
    }),
    problem(FOLDER_WRITABLE, "nobody else can put another file in the database's place", |files, found| {
        exposed_folder(files, (0o022, "write"), found)
    }),
    warning(FOLDER, "the database's folder is for its owner alone", |files, found| {
        exposed_folder(files, (0o055, "look into"), found)
    }),
    problem(KEY, "the sealing key is there, whole, and for its owner alone", |files, found| {
        match key_file::read_exposed(&files.key) {
            Ok((_, None)) => {}
            Ok((_, Some(error))) | Err(error) => found.add_error(&error),
        }
        Ok(())
    })
    .hint("put the file back that init made: without it no invitation, callback or audit event can be checked or made"),
    warning(WAL, "what was written ahead is in the file itself", |files, found| {
        let wal = fs::symlink_metadata(with_suffix(&files.database.path, "-wal"));
        if let Some(length) = wal.ok().map(|wal| wal.len()).filter(|length| *length > LONG_WAL) {
            found.add(|| format!("{} MiB wait beside the database to be folded in", length >> 20));
        }
        if !backup_file::writes_ahead(&files.database.path) {
            found.add(|| {
                "nothing is written ahead, as in a backup: who reads and who writes wait for one another".to_owned()
            });
        }
        Ok(())
    })
    .hint("set it right: teamctl doctor --fix"),
    warning(LEFTOVERS, "nothing is left of runs that were killed", |files, found| {
        for file in [&files.database.path, &files.key] {
            // Where there is no folder, nothing is left in it.
            let left = leftovers(file).or_else(|error| match error.kind() {
                std::io::ErrorKind::NotFound => Ok(Vec::new()),
                _ => Err(cannot_look(file, error)),
            });
            for left in left? {
                found.add(|| format!("{} is half of a file", left.display()));
            }
        }
        Ok(())
    })
    .hint("remove them: teamctl doctor --fix"),
];

/// What speaks against a file is found, and not a reason to stop.
fn note(checked: Result<()>, found: &mut Found) {
    if let Err(error) = checked {
        found.add_error(&error);
    }
}

/// What SQLite has put beside a database and others can read or write.
pub(super) fn exposed_beside(database: &Path) -> Vec<PathBuf> {
    let is_exposed = |file: &PathBuf| fs::symlink_metadata(file).is_ok_and(|file| file.mode() & 0o077 != 0);
    BESIDE.iter().map(|suffix| with_suffix(database, suffix)).filter(is_exposed).collect()
}

fn exposed_folder(files: &Files, (bits, verb): (u32, &str), found: &mut Found) -> Result<()> {
    let folder = folder_of(&files.database.path);
    let attributes = fs::metadata(folder).map_err(|error| cannot_look(folder, error))?;
    // Where only who owns a file may rename it, as in /tmp, nobody can put another in its place.
    let is_sticky = bits & 0o022 != 0 && attributes.mode() & 0o1000 != 0;
    if attributes.mode() & bits != 0 && !is_sticky {
        found.add(|| format!("others can {verb} the folder {}", folder.display()));
        found.hint = Some(format!("chmod 700 '{}'", folder.display()));
    }
    Ok(())
}

fn cannot_look(path: &Path, error: std::io::Error) -> Error {
    Error::new("internal.io", format!("{} cannot be looked at", path.display())).caused_by(error)
}

impl Files {
    /// Finds them. Where there is no database, or what has its name can be none, there is nothing to examine.
    pub fn find(database: &Path, key: PathBuf) -> Result<Self> {
        Ok(Self { database: database_file::look(database)?, key })
    }

    /// Looks at each. To be asked for before the database is opened: SQLite sets the mode of an empty log right by itself.
    #[must_use]
    pub fn examine(&self) -> Vec<Finding> {
        CHECKS.iter().map(|check| self.perform(check)).collect()
    }

    pub(super) fn perform(&self, check: &Check<LookOutside>) -> Finding {
        let mut found = Found::default();
        let looked = (check.look)(self, &mut found);
        check.finding((looked, found))
    }

    /// The sealing key, whoever else may read it too.
    pub fn read_key(&self) -> Result<SealingKey> {
        key_file::read_exposed(&self.key).map(|(key, _)| key)
    }

    /// Opens the database to look at it, though others may read it. Not where another user or another name of it might be
    /// writing to it unseen.
    pub fn open(&self, world: World, patience: Duration) -> Result<Store> {
        self.database.check_owner()?;
        self.database.check_links()?;
        let sqlite = Sqlite::open_to_examine(self.database.path.clone(), patience, world.random())?;
        Ok(Store::new(Box::new(sqlite), world.random(), patience))
    }

    /// Opens it to rehearse what would be mended once the files are.
    pub fn open_to_rehearse(&self, world: World, patience: Duration) -> Result<Store> {
        let sqlite = Sqlite::open_inspected(self.database.path.clone(), Access::Write, patience, world.random())?;
        Ok(Store::new(Box::new(sqlite), world.random(), patience))
    }

    /// Whether the folder is teamctl's alone, to be closed to others: it belongs to whoever runs it, and in it is nothing but
    /// the database, what lies beside it, and its backups.
    pub(super) fn owns_folder(&self) -> bool {
        let folder = folder_of(&self.database.path);
        let is_ours = fs::metadata(folder).is_ok_and(|folder| folder.uid() == rustix::process::geteuid().as_raw());
        let name = self.database.path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let is_own = |entry: &fs::DirEntry| {
            entry.file_name().to_string_lossy().starts_with(&name) || entry.file_name() == "backups"
        };
        is_ours && fs::read_dir(folder).is_ok_and(|entries| entries.flatten().all(|entry| is_own(&entry)))
    }

    /// Takes what others may do away from a file.
    pub(super) fn close_to_others(path: &Path, mode: u32) -> Result<()> {
        fs::set_permissions(path, fs::Permissions::from_mode(mode)).map_err(|error| {
            Error::new("database.unwritable", format!("the mode of {} cannot be set", path.display())).caused_by(error)
        })
    }
}
