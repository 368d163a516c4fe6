//! What a run that was killed has left beside a file: half of a new one, under the name that it was being made by.
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use rustix::fs::FlockOperation;

use super::{BUILDING, SUFFIXES, folder_of, with_suffix};

/// The halves that lie beside a file, and that nobody is at work on.
pub fn leftovers(path: &Path) -> io::Result<Vec<PathBuf>> {
    Ok(lock(path)?.map_or_else(Vec::new, |_lock| left(path)))
}

/// Removes them; answers which.
pub fn remove_leftovers(path: &Path) -> io::Result<Vec<PathBuf>> {
    let Some(_lock) = lock(path)? else { return Ok(Vec::new()) };
    let left = left(path);
    left.iter().try_for_each(fs::remove_file)?;
    Ok(left)
}

fn left(path: &Path) -> Vec<PathBuf> {
    let building = with_suffix(path, BUILDING);
    let names = SUFFIXES.iter().map(|suffix| with_suffix(&building, suffix));
    names.filter(|name| fs::symlink_metadata(name).is_ok_and(|file| file.is_file())).collect()
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
