//! What a run that was killed has left beside a file: half of a new one, under the name that it was being made by.
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use rustix::fs::FlockOperation;

use super::{BUILDING, SUFFIXES, folder_of};
use crate::store::temporary_file;

/// The halves that lie beside a file, or in its folder, and that nobody is at work on.
pub fn leftovers(path: &Path) -> io::Result<Vec<PathBuf>> {
    let mut found = lock(path)?.map_or_else(Vec::new, |_lock| left(path));
    temporary_file::each_left(folder_of(path), |left| found.push(left.to_owned()));
    found.sort();
    Ok(found)
}

/// Removes them; answers which.
pub fn remove_leftovers(path: &Path) -> io::Result<Vec<PathBuf>> {
    let found = leftovers(path)?;
    temporary_file::sweep(folder_of(path));
    let Some(_lock) = lock(path)? else { return Ok(found) };
    left(path).iter().try_for_each(fs::remove_file)?;
    Ok(found)
}

/// Of the file itself, or of a copy of it that has its name and more.
fn left(path: &Path) -> Vec<PathBuf> {
    let name = path.file_name().unwrap_or_default().as_encoded_bytes();
    let is_half = |file: &Path| {
        let found = file.file_name().unwrap_or_default().as_encoded_bytes();
        let ends = SUFFIXES.iter().any(|suffix| found.ends_with(format!("{BUILDING}{suffix}").as_bytes()));
        found.starts_with(name) && ends && fs::symlink_metadata(file).is_ok_and(|file| file.is_file())
    };
    let entries = fs::read_dir(folder_of(path)).into_iter().flatten().flatten();
    entries.map(|entry| entry.path()).filter(|file| is_half(file)).collect()
}

/// Who makes a file holds its folder: `None` where somebody does.
fn lock(path: &Path) -> io::Result<Option<File>> {
    let folder = File::open(folder_of(path))?;
    match rustix::fs::flock(&folder, FlockOperation::NonBlockingLockExclusive) {
        Ok(()) => Ok(Some(folder)),
        Err(rustix::io::Errno::WOULDBLOCK) => Ok(None),
        Err(error) => Err(error.into()),
    }
}
