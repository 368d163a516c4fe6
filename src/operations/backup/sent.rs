//! Backups in the store of a connector: what they are called, which there are, and which are no longer wanted.
use std::cmp::Reverse;
use std::ffi::{OsStr, OsString};
use std::path::Path;

use super::super::connector::Depot;
use super::Kept;
use crate::domain::backup_name;
use crate::domain::instant::Instant;
use crate::error::Result;

/// The backups of a database that were sent to a store, but for so many of the newest, the newest first. What is called
/// otherwise is somebody else's.
pub fn superfluous_sent(depot: &Depot, database: &Path, keep: usize) -> Result<Vec<(String, Kept)>> {
    let mut sent = list_sent(depot, database)?;
    sent.drain(..keep.min(sent.len()));
    Ok(sent)
}

/// What a backup of a database is called in a store that others may send theirs to as well: by its file, its sealing key and
/// the time.
#[must_use]
pub fn object_name(depot: &Depot, database: &Path, now: Instant) -> String {
    backup_name::of(&marked(depot, database), now).to_string_lossy().into_owned()
}

fn marked(depot: &Depot, database: &Path) -> OsString {
    backup_name::marked(database.file_name().unwrap_or_default(), depot.mark())
}

/// The backups of a database that were sent to a store, the newest first, with the names that they have there.
pub fn list_sent(depot: &Depot, database: &Path) -> Result<Vec<(String, Kept)>> {
    let database = marked(depot, database);
    let made_at = |name: &str| backup_name::instant(&database, OsStr::new(name));
    let mut sent = Vec::new();
    for stored in depot.list(|name| made_at(name).is_some())? {
        if let Some(created_at) = made_at(&stored.name) {
            let file = depot.address(&stored.name).into();
            sent.push((stored.name, Kept { file, size: stored.size, schema: None, created_at }));
        }
    }
    sent.sort_by_key(|(_, kept)| Reverse(kept.created_at));
    Ok(sent)
}

/// Removes backups from a store, the oldest first.
pub fn prune_sent(depot: &Depot, superfluous: &[(String, Kept)]) -> Result<()> {
    superfluous.iter().rev().try_for_each(|(name, _)| depot.delete(name))
}
