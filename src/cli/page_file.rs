//! A page that goes into a file: whole or not at all, in the place of the one of before, never through a link.
use std::io::{self, Write};
use std::path::Path;

use crate::error::{Error, Result};

/// Refuses what could not be written, before anything else is done.
pub fn check(path: &Path) -> Result<()> {
    match std::fs::symlink_metadata(path) {
        Ok(there) if !there.is_file() => Err(Error::new(
            "output.exists",
            "there is something that is no file, and it is not written over nor through",
        )
        .hint("name another file")
        .about(path)),
        _ => Ok(()),
    }
}

/// Writes a page. A file that is there is replaced.
pub fn write(path: &Path, page: &str) -> Result<()> {
    check(path)?;
    let failed =
        |error: io::Error| Error::new("output.failed", "the page cannot be written").caused_by(error).about(path);
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut file = tempfile::NamedTempFile::new_in(folder).map_err(failed)?;
    file.write_all(page.as_bytes()).and_then(|()| file.as_file().sync_all()).map_err(failed)?;
    file.persist(path).map(drop).map_err(|error| failed(error.error))
}
