//! Changing one setting in the file: whole or not at all, with comments, order, owner and mode kept.
use std::fs::{DirBuilder, File, Metadata, Permissions};
use std::io::{self, Write};
use std::os::unix::fs::{DirBuilderExt, MetadataExt, PermissionsExt};
use std::path::Path;

use rustix::fs::{Gid, Uid, fchown};

use super::{Config, document, keys, reading};
use crate::error::{Error, Result};

/// Writes a setting into the file, which is made where it is missing. Whether the file says something else now.
pub fn set(path: &Path, name: &str, setting: &str) -> Result<bool> {
    write(path, setting_change(path, name, setting)?)
}

/// What [`set`] would answer, with nothing written.
pub fn rehearse_set(path: &Path, name: &str, setting: &str) -> Result<bool> {
    Ok(setting_change(path, name, setting)?.is_some())
}

/// Takes a setting out of the file. Whether it was there. A name that is no setting can be taken out if it is there.
pub fn unset(path: &Path, name: &str) -> Result<bool> {
    write(path, removal(path, name)?)
}

/// What [`unset`] would answer, with nothing written.
pub fn rehearse_unset(path: &Path, name: &str) -> Result<bool> {
    Ok(removal(path, name)?.is_some())
}

/// The text to be written, and what stands in its place.
struct Change {
    text: String,
    there: Option<Metadata>,
}

fn setting_change(path: &Path, name: &str, setting: &str) -> Result<Option<Change>> {
    let key = keys::find(name).ok_or_else(|| keys::unknown(name))?;
    change(path, name, |text| document::with(text, key, setting))
}

fn removal(path: &Path, name: &str) -> Result<Option<Change>> {
    let change = change(path, name, |text| document::without(text, name))?;
    if change.is_none() && keys::find(name).is_none() { Err(keys::unknown(name)) } else { Ok(change) }
}

fn change(path: &Path, name: &str, edit: impl FnOnce(&str) -> Result<String>) -> Result<Option<Change>> {
    let there = ordinary(path)?;
    let before = reading::text(path)?.unwrap_or_default();
    let old: toml::Table = reading::parse(&before).map_err(|mistake| mistake.in_file(path))?;
    let text = edit(&before)?;
    if reading::parse::<toml::Table>(&text).is_ok_and(|new| new == old) {
        return Ok(None);
    }
    reading::parse::<Config>(&text).map_err(|mistake| match &mistake.key {
        Some(key) if key == name => mistake.of_setting(),
        _ => mistake.in_file(path),
    })?;
    Ok(Some(Change { text, there }))
}

fn write(path: &Path, change: Option<Change>) -> Result<bool> {
    let Some(Change { text, there }) = change else { return Ok(false) };
    replace(path, &text, there.as_ref()).map_err(|error| not_written(path, error))?;
    Ok(true)
}

/// What is there already. A link is refused: following it would write where nobody looked, replacing it would cut it.
fn ordinary(path: &Path) -> Result<Option<Metadata>> {
    let refused = |what: &str| {
        let file = path.display().to_string();
        Error::new("config.invalid", format!("{file} is {what}")).detail("file", file)
    };
    match path.symlink_metadata() {
        Ok(there) if there.is_file() => Ok(Some(there)),
        Ok(there) if there.is_symlink() => {
            Err(refused("a symbolic link, which is not written through")
                .hint("name the file itself with --config FILE"))
        }
        Ok(_) => Err(refused("not an ordinary file")),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(not_written(path, error)),
    }
}

fn replace(path: &Path, text: &str, there: Option<&Metadata>) -> io::Result<()> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    DirBuilder::new().recursive(true).mode(0o700).create(folder)?;
    let private = Permissions::from_mode(0o600);
    let mut file = tempfile::Builder::new().prefix(".config.toml.").permissions(private).tempfile_in(folder)?;
    file.write_all(text.as_bytes())?;
    if let Some(there) = there {
        // A service may read it as another user, or by its group: that must not end because root changed a line.
        let new = file.as_file().metadata()?;
        if (new.uid(), new.gid()) != (there.uid(), there.gid()) {
            fchown(&file, Some(Uid::from_raw(there.uid())), Some(Gid::from_raw(there.gid())))?;
        }
        file.as_file().set_permissions(Permissions::from_mode(there.mode() & 0o777))?;
    }
    file.as_file().sync_all()?;
    match there {
        Some(_) => file.persist(path)?,
        None => file.persist_noclobber(path)?,
    };
    File::open(folder)?.sync_all()
}

fn not_written(path: &Path, error: io::Error) -> Error {
    use io::ErrorKind::{PermissionDenied, QuotaExceeded, StorageFull};
    let code = match error.kind() {
        StorageFull | QuotaExceeded => "disk.full",
        _ => "output.failed",
    };
    let file = path.display().to_string();
    let result = Error::new(code, format!("{file} cannot be written")).detail("file", file);
    let owner = path.ancestors().find_map(|place| place.metadata().ok()).map(|place| place.uid());
    match owner {
        Some(0) if error.kind() == PermissionDenied => result.hint("sudo teamctl config …"),
        Some(owner) if error.kind() == PermissionDenied => result.hint(format!("sudo -u '#{owner}' teamctl config …")),
        _ => result,
    }
    .caused_by(error)
}
