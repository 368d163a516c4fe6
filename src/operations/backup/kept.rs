//! The backups that are kept beside a database: which there are, and which are no longer wanted.
use std::fs::{self, DirEntry};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use super::folder;
use crate::domain::backup_name;
use crate::domain::instant::Instant;
use crate::error::{Error, Result};
use crate::store::backup_file;
use crate::store::database_file::sync_folder;
use crate::store::temporary_file::sweep;

/// A file that has the name of a backup of the database.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// Where it is: a file, or an object in the store of a connector.
    pub file: PathBuf,
    /// How long it is.
    pub size: u64,
    /// Which schema it has; `None` where it is no whole database of ours, or nobody has looked.
    pub schema: Option<i64>,
    /// When it was made, going by its name.
    pub created_at: Instant,
}

/// The backups of a database that were given no name of their own, the newest first.
pub fn list(database: &Path) -> Result<Vec<Kept>> {
    let folder = folder(database);
    let failed = |error: io::Error| {
        Error::new("input.failed", format!("the folder {} cannot be looked into", folder.display())).caused_by(error)
    };
    let entries = match fs::read_dir(&folder) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
        entries => entries.map_err(failed)?,
    };
    let mut kept = Vec::new();
    for entry in entries {
        kept.extend(read(database, &entry.map_err(failed)?));
    }
    kept.sort_by_key(|backup| std::cmp::Reverse(backup.created_at));
    Ok(kept)
}

/// Links and folders are nobody's backups, whatever they are called; nor is what is gone meanwhile.
fn read(database: &Path, entry: &DirEntry) -> Option<Kept> {
    let created_at = backup_name::instant(database.file_name()?, &entry.file_name())?;
    let attributes = entry.metadata().ok().filter(fs::Metadata::is_file)?;
    let file = entry.path();
    let schema = backup_file::schema(&file);
    Some(Kept { file, size: attributes.len(), schema, created_at })
}

/// The backups of a database but for so many of the newest, the newest first. What only has the name of one counts for
/// nothing, and stays: nobody is to be left with a file of nothing in place of the last good one.
pub fn superfluous(database: &Path, keep: usize) -> Result<Vec<Kept>> {
    Ok(list(database)?.into_iter().filter(|kept| kept.schema.is_some()).skip(keep).collect())
}

/// Removes backups, the oldest first, and what was left of those that never came to be.
pub fn prune(database: &Path, superfluous: &[Kept]) -> Result<()> {
    sweep(&folder(database));
    let failed = |file: &Path, error: io::Error| {
        Error::new("output.failed", format!("{} cannot be removed", file.display()))
            .caused_by(error)
            .detail("path", file.to_string_lossy())
    };
    for backup in superfluous.iter().rev() {
        match fs::remove_file(&backup.file) {
            Err(error) if error.kind() != ErrorKind::NotFound => return Err(failed(&backup.file, error)),
            _ => {}
        }
    }
    match superfluous.first() {
        Some(first) => sync_folder(&first.file).map_err(|error| failed(&first.file, error)),
        None => Ok(()),
    }
}
