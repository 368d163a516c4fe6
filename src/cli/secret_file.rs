//! `--secret-file`: a new file for a secret that is seen once. It is there whole, for its owner alone, or not at all.
use std::fs::{File, OpenOptions, Permissions};
use std::io::{self, Seek, SeekFrom, Write};
use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
use std::path::{Path, PathBuf};

use zeroize::Zeroizing;

use crate::error::{Error, Result};

/// A file that was made for a secret; gone with the change that was to make the secret, if that comes to nothing.
pub struct SecretFile {
    file: File,
    path: PathBuf,
    is_kept: bool,
}

impl SecretFile {
    /// An empty file, 0600, never in the place of another nor through a link.
    pub fn create(path: &Path) -> Result<Self> {
        match OpenOptions::new().write(true).create_new(true).mode(0o600).open(path) {
            Ok(file) => {
                let made = Self { file, path: path.to_owned(), is_kept: false };
                // Whatever the umask takes away: its owner is to read it.
                made.file.set_permissions(Permissions::from_mode(0o600)).map_err(|error| failed(path, error))?;
                Ok(made)
            }
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Err(exists(path)),
            Err(error) => Err(failed(path, error)),
        }
    }

    /// The same refusal, where nothing is to be made.
    pub fn refuse_existing(path: &Path) -> Result<()> {
        if path.symlink_metadata().is_ok() { Err(exists(path)) } else { Ok(()) }
    }

    /// Writes the secrets, one a line, durably: before the change that makes them is final, so that none is ever lost. Done
    /// again, it replaces what it wrote.
    pub fn write<'s>(&mut self, secrets: impl Iterator<Item = &'s str>) -> Result<()> {
        let mut text = Zeroizing::new(String::new());
        for secret in secrets {
            text.push_str(secret);
            text.push('\n');
        }
        let mut write = || {
            self.file.set_len(0)?;
            self.file.seek(SeekFrom::Start(0))?;
            self.file.write_all(text.as_bytes())?;
            self.file.sync_all()?;
            let folder = self.path.parent().filter(|folder| !folder.as_os_str().is_empty());
            File::open(folder.unwrap_or(Path::new(".")))?.sync_all()
        };
        write().map_err(|error| failed(&self.path, error))
    }

    /// The change is final: so is the file.
    pub fn keep(&mut self) {
        self.is_kept = true;
    }
}

impl Drop for SecretFile {
    fn drop(&mut self) {
        if !self.is_kept {
            let _ = std::fs::remove_file(&self.path);
        }
    }
}

fn exists(path: &Path) -> Error {
    Error::new("output.exists", format!("there is something at {} already: nothing was made", path.display()))
        .hint("name another file: --secret-file FILE")
        .detail("path", path.to_string_lossy())
}

fn failed(path: &Path, error: io::Error) -> Error {
    Error::new("output.failed", format!("{} cannot be written: nothing was made", path.display()))
        .caused_by(error)
        .detail("path", path.to_string_lossy())
}
