//! What must be true of a file before it is taken for a backup, and what its first page says of it.
use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Seek};
use std::os::unix::fs::{FileTypeExt, MetadataExt, OpenOptionsExt};
use std::path::{Path, PathBuf};

use rustix::fs::OFlags;

use super::database_file::{absolute, with_suffix};
use super::sqlite::APPLICATION_ID;
use crate::error::{Error, Result};

/// A file that looks like a whole database, opened to be read from its beginning.
pub struct BackupFile {
    /// What to read.
    pub file: File,
    /// Absolute, and its folder resolved.
    pub path: PathBuf,
    /// How long it is.
    pub size: u64,
    /// Whether others than its owner may read or write it.
    pub is_open_to_others: bool,
}

/// So much of the first page is the header of all.
const HEADER: usize = 100;

const FOLDER: &str = "is a folder, not a backup";

const MAGIC: &[u8] = b"SQLite format 3\0";

impl BackupFile {
    /// Looks at what has that name and opens it, where nothing speaks against it.
    pub fn open(path: &Path) -> Result<Self> {
        if path.file_name().is_none() {
            return Err(told("backup.not_a_file", path, FOLDER));
        }
        let absolute = absolute(path).map_err(|error| unreadable(path, error))?;
        let there = fs::symlink_metadata(&absolute).map_err(|error| unreadable(path, error))?;
        refuse_other_kinds(path, &there)?;
        // What it was may be something else by now: a link is not followed, and a pipe not waited for.
        let flags = i32::try_from((OFlags::NOFOLLOW | OFlags::NONBLOCK).bits()).unwrap_or_default();
        let opened = OpenOptions::new().read(true).custom_flags(flags).open(&absolute);
        let mut file = opened.map_err(|error| unreadable(path, error))?;
        let attributes = file.metadata().map_err(|error| unreadable(path, error))?;
        let (size, is_open_to_others) = (attributes.len(), attributes.mode() & 0o077 != 0);
        if size == 0 {
            return Err(corrupt(path, "is an empty file"));
        }
        let mut header = [0; HEADER];
        let read = file.read_exact(&mut header).and_then(|()| file.rewind());
        match read {
            Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => {
                return Err(corrupt(path, "is too short to be a database"));
            }
            read => read.map_err(|error| unreadable(path, error))?,
        }
        Header(header).check(path, size)?;
        refuse_database_in_use(path, &absolute)?;
        Ok(Self { file, path: absolute, size, is_open_to_others })
    }
}

/// Whether two names are those of one file.
#[must_use]
pub fn is_same(one: &Path, other: &Path) -> bool {
    let Ok(one) = fs::metadata(one) else { return false };
    fs::metadata(other).is_ok_and(|other| (one.dev(), one.ino()) == (other.dev(), other.ino()))
}

/// The schema that a file has, going by its first page and its length alone; `None` where it is no database of ours, or only
/// a part of one.
#[must_use]
pub fn schema(path: &Path) -> Option<i64> {
    let mut header = [0; HEADER];
    let mut file = File::open(path).ok()?;
    file.read_exact(&mut header).ok()?;
    let header = Header(header);
    header.check(path, file.metadata().ok()?.len()).ok()?;
    (i64::from(header.number(68)?) == APPLICATION_ID).then(|| header.number(60).map(i64::from))?
}

/// Whether what is written to a database goes to a log ahead of it, by its first page; so too where that cannot be read.
#[must_use]
pub fn writes_ahead(path: &Path) -> bool {
    let mut header = [0; HEADER];
    let read = File::open(path).and_then(|mut file| file.read_exact(&mut header));
    read.is_err() || header.get(18..20) == Some(&[2, 2])
}

/// As the format of the file has it: numbers are big-endian.
struct Header([u8; HEADER]);

impl Header {
    fn number(&self, at: usize) -> Option<u32> {
        self.0.get(at..at + 4)?.try_into().ok().map(u32::from_be_bytes)
    }

    fn is_known(&self) -> bool {
        self.0.starts_with(MAGIC)
    }

    fn page_size(&self) -> Option<u64> {
        match self.0.get(16..18)?.try_into().ok().map(u16::from_be_bytes)? {
            1 => Some(65_536),
            size if size >= 512 && size.is_power_of_two() => Some(u64::from(size)),
            _ => None,
        }
    }

    fn check(&self, path: &Path, size: u64) -> Result<()> {
        if !self.is_known() {
            return Err(corrupt(path, "is no SQLite database, or its beginning is damaged"));
        }
        let (Some(page), Some(pages)) = (self.page_size(), self.number(28)) else {
            return Err(corrupt(path, "says of itself what no database says: its beginning is damaged"));
        };
        let whole = page * u64::from(pages);
        // It counts its pages only where these two agree.
        if self.number(24) == self.number(92) && size != whole {
            let what = if size < whole { "is cut off" } else { "has something behind its end" };
            return Err(corrupt(path, &format!("{what}: it has {size} bytes and should have {whole}")));
        }
        Ok(())
    }
}

fn refuse_other_kinds(path: &Path, there: &fs::Metadata) -> Result<()> {
    let kind = there.file_type();
    let what = if kind.is_symlink() {
        "is a symbolic link: name the file that it points to"
    } else if kind.is_dir() {
        FOLDER
    } else if kind.is_fifo() {
        "is a pipe: write what comes out of it to a file first"
    } else if kind.is_file() {
        return Ok(());
    } else {
        "is not a regular file"
    };
    Err(told("backup.not_a_file", path, what))
}

/// What a WAL holds is not in the file yet.
fn refuse_database_in_use(path: &Path, absolute: &Path) -> Result<()> {
    for suffix in ["-wal", "-journal"] {
        let beside = with_suffix(absolute, suffix);
        if fs::symlink_metadata(&beside).is_ok_and(|file| file.len() > 0) {
            let what = format!("is a database in use, or a copy of one: a part of it is in {}", beside.display());
            return Err(told("backup.in_use", path, &what).hint("make a backup of it: teamctl --db FILE backup create"));
        }
    }
    Ok(())
}

fn told(code: &'static str, path: &Path, what: &str) -> Error {
    Error::new(code, format!("{} {what}", path.display())).detail("path", path.to_string_lossy())
}

/// The file is not, or is no longer, a whole backup.
#[must_use]
pub fn corrupt(path: &Path, what: &str) -> Error {
    told("backup.corrupt", path, what).hint("take another backup: teamctl backup list")
}

fn unreadable(path: &Path, error: io::Error) -> Error {
    match error.kind() {
        io::ErrorKind::NotFound => {
            told("backup.not_found", path, "is not there").hint("the backups that there are: teamctl backup list")
        }
        _ => told("input.failed", path, "cannot be read").caused_by(error),
    }
}
