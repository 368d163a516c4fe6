//! A small file that is its owner's alone: keys and passwords are in such.
use std::fs;
use std::io::{self, Read};
use std::os::unix::fs::MetadataExt;
use std::path::Path;

use zeroize::Zeroizing;

/// Why a file is not taken.
#[derive(Debug)]
pub enum Refusal {
    /// There is none.
    Missing,
    /// It cannot be read.
    Unreadable(io::Error),
    /// It is a folder, a pipe or a device.
    NotAFile,
    /// Others may read or write it.
    Insecure,
}

/// What a file says, as far as `most` bytes. Others must not be able to read it, nor to write it.
pub fn read(path: &Path, most: u64) -> Result<Zeroizing<String>, Refusal> {
    match read_exposed(path, most)? {
        (_, true) => Err(Refusal::Insecure),
        (text, false) => Ok(text),
    }
}

/// The same, for who has something to say about it whoever may read it; with whether others may read or write it.
pub fn read_exposed(path: &Path, most: u64) -> Result<(Zeroizing<String>, bool), Refusal> {
    let failed = |error: io::Error| match error.kind() {
        io::ErrorKind::NotFound => Refusal::Missing,
        _ => Refusal::Unreadable(error),
    };
    // Before it is opened: opening a FIFO would wait for a writer.
    let attributes = fs::metadata(path).map_err(failed)?;
    if !attributes.is_file() {
        return Err(Refusal::NotAFile);
    }
    let mut text = Zeroizing::new(String::new());
    let file = fs::File::open(path).map_err(failed)?;
    file.take(most).read_to_string(&mut text).map_err(failed)?;
    Ok((text, attributes.mode() & 0o077 != 0))
}
