//! The file that holds the sealing key: outside the database, for its owner alone.
use std::fs::OpenOptions;
use std::io::{self, Write};
use std::path::Path;

use zeroize::Zeroizing;

use super::private_file::{self, Refusal};
use crate::domain::sealing::SealingKey;
use crate::error::{Error, Result};
use crate::store::database_file::{NewFile, make_folder};
use crate::world::Random;

/// Longer than any key file: what is longer is none.
const MOST_BYTES: u64 = 4096;

/// The key that a file holds.
pub fn read(path: &Path) -> Result<SealingKey> {
    let text = private_file::read(path, MOST_BYTES).map_err(|refusal| refused(path, refusal))?;
    parse(path, &text)
}

/// The same, be it for its owner alone or not: with the error that it would be otherwise.
pub(super) fn read_exposed(path: &Path) -> Result<(SealingKey, Option<Error>)> {
    let read = private_file::read_exposed(path, MOST_BYTES).map_err(|refusal| refused(path, refusal));
    let (text, is_exposed) = read?;
    Ok((parse(path, &text)?, is_exposed.then(|| refused(path, Refusal::Insecure))))
}

fn parse(path: &Path, text: &str) -> Result<SealingKey> {
    SealingKey::from_file_text(text)
        .map_err(|error| error.about(path).hint("put the file back that init made, or the copy of it that you keep"))
}

fn refused(path: &Path, refusal: Refusal) -> Error {
    let shown = path.display();
    match refusal {
        Refusal::Missing => Error::new("key_file.missing", format!("there is no sealing key at {shown}"))
            .hint("name the one that init made: TEAMCTL_SECRET_KEY_FILE, or secret_key_file in the config"),
        Refusal::Unreadable(error) => {
            Error::new("key_file.unreadable", format!("the sealing key {shown} cannot be read"))
                .hint(format!("run it as the owner of the file, with chmod 600 '{shown}'"))
                .caused_by(error)
        }
        Refusal::NotAFile => {
            Error::new("key_file.not_a_file", format!("the sealing key {shown} is not a regular file"))
        }
        Refusal::Insecure => {
            Error::new("key_file.insecure", format!("the sealing key {shown} can be read or written by others"))
                .hint(format!("chmod 600 '{shown}'"))
        }
    }
}

/// Makes a key file, 0600, its folder 0700 if it is made; one that is there is used as it is. Answers whether it is new.
pub fn read_or_create(path: &Path, random: &mut Random) -> Result<(SealingKey, bool)> {
    match read(path) {
        Ok(key) => return Ok((key, false)),
        Err(error) if error.code() == "key_file.missing" => {}
        Err(error) => return Err(error),
    }
    let failed = |error: io::Error| {
        Error::new("key_file.cannot_create", format!("{} cannot be made", path.display())).caused_by(error)
    };
    if let Some(folder) = path.parent() {
        make_folder(folder)?;
    }
    let key = SealingKey::new(random.array()?);
    // Under another name first: what has the name of the key is a whole key, whatever happens meanwhile.
    let written = NewFile::build(path).and_then(|building| {
        let mut file = OpenOptions::new().write(true).open(building.path())?;
        file.write_all(Zeroizing::new(key.to_file_text()).as_bytes())?;
        building.place()
    });
    match written {
        Ok(()) => Ok((key, true)),
        // Another init was faster: its key is the key.
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => read(path).map(|key| (key, false)),
        Err(error) => Err(failed(error)),
    }
}
