//! A file in the making: for its owner alone, under a name of its own beside where it will be, and never left behind. It
//! goes with whoever makes it, and where that one was killed, with the next who makes one in the folder.
use std::fs::{self, File, OpenOptions};
use std::io;
use std::os::unix::fs::{MetadataExt, OpenOptionsExt};
use std::path::{Path, PathBuf};

use rustix::fs::{FlockOperation, OFlags, RenameFlags, flock};
use rustix::io::Errno;

use super::database_file::{SUFFIXES, absolute, exists, folder_of, private, sync_folder, with_suffix};
use crate::world::Random;

/// What stands around the digits of its name.
const MARKS: (&str, &str) = (".teamctl-", ".part");

/// How many digits there are.
const DIGITS: usize = 16;

/// Such a file: empty at first.
pub struct TemporaryFile {
    path: PathBuf,
    target: PathBuf,
    is_placed: bool,
    /// Held for as long as somebody makes it. The last to go, since to close it would take the engine's locks along.
    _lock: File,
}

impl TemporaryFile {
    /// An empty file, 0600, in the folder of `target`, which has to be there. What others left there goes first.
    pub fn beside(target: &Path, random: &mut Random) -> io::Result<Self> {
        let target = absolute(target)?;
        let folder = folder_of(&target);
        sweep(folder);
        loop {
            let digits = u64::from_be_bytes(random.array().map_err(io::Error::other)?);
            let path = folder.join(format!("{}{digits:016x}{}", MARKS.0, MARKS.1));
            let lock = private(&path)?;
            // Best effort, as is the sweep: some file systems have no locks, and nothing on them is taken for left behind.
            let locked = flock(&lock, FlockOperation::NonBlockingLockExclusive);
            // Who swept between the two lines above has it, or is about to.
            if locked != Err(Errno::WOULDBLOCK) && lock.metadata()?.nlink() > 0 {
                return Ok(Self { path, target, is_placed: false, _lock: lock });
            }
        }
    }

    /// Where it is meanwhile.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Where it will be.
    #[must_use]
    pub fn target(&self) -> &Path {
        &self.target
    }

    /// Gives the file its name, durably, and never in the place of another: then it is [`io::ErrorKind::AlreadyExists`].
    pub fn place(mut self) -> io::Result<()> {
        File::open(&self.path)?.sync_all()?;
        for suffix in SUFFIXES.iter().filter(|suffix| !suffix.is_empty()) {
            let _ = fs::remove_file(with_suffix(&self.path, suffix));
        }
        let here = rustix::fs::CWD;
        match rustix::fs::renameat_with(here, &self.path, here, &self.target, RenameFlags::NOREPLACE) {
            // Not every file system can rename so, and each of those, as NFS, has links that do not replace either.
            Err(Errno::INVAL | Errno::NOSYS) => {
                fs::hard_link(&self.path, &self.target)?;
                fs::remove_file(&self.path)?;
            }
            renamed => renamed?,
        }
        self.is_placed = true;
        // Who is told that it failed finds nothing of that name.
        sync_folder(&self.target).inspect_err(|_| {
            let _ = fs::remove_file(&self.target);
        })
    }
}

impl Drop for TemporaryFile {
    fn drop(&mut self) {
        if !self.is_placed {
            remove(&self.path);
        }
    }
}

fn remove(path: &Path) {
    // The file itself last: what is beside it is found by it.
    for suffix in SUFFIXES.iter().rev() {
        let _ = fs::remove_file(with_suffix(path, suffix));
    }
}

/// Removes what was left in a folder by those who were killed.
pub fn sweep(folder: &Path) {
    each_left(folder, remove);
}

/// Visits what was left in a folder by those who were killed: nobody holds its lock.
pub fn each_left(folder: &Path, mut visit: impl FnMut(&Path)) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries.flatten() {
        let name = entry.file_name();
        let Some(name) = name.to_str() else { continue };
        if let Some(file) = beside_what(name)
            && !exists(&folder.join(file))
        {
            let _ = fs::remove_file(entry.path());
        }
        if !is_ours(name) {
            continue;
        }
        let flags = i32::try_from((OFlags::NOFOLLOW | OFlags::NONBLOCK).bits()).unwrap_or_default();
        let opened = OpenOptions::new().read(true).write(true).custom_flags(flags).open(entry.path());
        if let Ok(file) = opened
            && flock(&file, FlockOperation::NonBlockingLockExclusive).is_ok()
        {
            visit(&entry.path());
        }
    }
}

/// The file that the engine has put this one beside.
fn beside_what(name: &str) -> Option<&str> {
    SUFFIXES
        .iter()
        .filter(|suffix| !suffix.is_empty())
        .find_map(|suffix| name.strip_suffix(suffix))
        .filter(|file| is_ours(file))
}

fn is_ours(name: &str) -> bool {
    let digits = name.strip_prefix(MARKS.0).and_then(|rest| rest.strip_suffix(MARKS.1));
    digits.is_some_and(|digits| digits.len() == DIGITS && digits.bytes().all(|digit| digit.is_ascii_hexdigit()))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::os::unix::fs::PermissionsExt;

    use super::*;
    use crate::world::World;

    fn names(folder: &Path) -> BTreeSet<String> {
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
    }

    #[test]
    fn it_is_placed_once_and_never_over_another() {
        let folder = tempfile::tempdir().unwrap();
        let target = folder.path().join("made");
        let begin = || TemporaryFile::beside(&target, &mut World.random()).unwrap();
        let (one, other) = (begin(), begin());
        fs::write(one.path(), "one").unwrap();
        fs::write(other.path(), "other").unwrap();
        assert_eq!(fs::metadata(one.path()).unwrap().permissions().mode() & 0o777, 0o600);
        assert_eq!(names(folder.path()).len(), 2, "who is at work keeps theirs");
        one.place().unwrap();
        assert_eq!(other.place().unwrap_err().kind(), io::ErrorKind::AlreadyExists);
        assert_eq!(fs::read_to_string(&target).unwrap(), "one");
        drop(begin());
        assert_eq!(names(folder.path()), BTreeSet::from(["made".to_owned()]));
    }

    #[test]
    fn what_was_left_behind_goes_with_the_next_and_nothing_else_does() {
        let folder = tempfile::tempdir().unwrap();
        let left = [
            ".teamctl-0123456789abcdef.part",
            ".teamctl-0123456789abcdef.part-wal",
            ".teamctl-fedcba9876543210.part-shm",
        ];
        let others = [".teamctl-0123456789abcde.part", ".teamctl-0123456789abcdeg.part", "teamctl.db", ".part"];
        for name in left.iter().chain(&others) {
            fs::write(folder.path().join(name), "").unwrap();
        }
        let at_work = TemporaryFile::beside(&folder.path().join("made"), &mut World.random()).unwrap();
        let mut expected: BTreeSet<String> = others.iter().map(|name| (*name).to_owned()).collect();
        expected.insert(at_work.path().file_name().unwrap().to_str().unwrap().to_owned());
        assert_eq!(names(folder.path()), expected);
    }
}
