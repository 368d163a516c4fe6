//! Backups in the store of a connector: which of them are no longer wanted.
use std::cmp::Reverse;
use std::ffi::OsStr;
use std::path::Path;

use super::super::connector::Depot;
use super::Kept;
use crate::domain::backup_name;
use crate::error::Result;

/// The backups of a database that were sent to a store, but for so many of the newest, the newest first: as objects, with
/// the names that they have there. What is called otherwise is somebody else's.
pub fn superfluous_sent(depot: &Depot, database: &Path, keep: usize) -> Result<Vec<(String, Kept)>> {
    let made_at = |name: &str| backup_name::instant(database.file_name()?, OsStr::new(name));
    let mut sent = Vec::new();
    for stored in depot.list(|name| made_at(name).is_some())? {
        if let Some(created_at) = made_at(&stored.name) {
            let file = depot.address(&stored.name).into();
            sent.push((stored.name, Kept { file, size: stored.size, schema: None, created_at }));
        }
    }
    sent.sort_by_key(|(_, kept)| Reverse(kept.created_at));
    sent.drain(..keep.min(sent.len()));
    Ok(sent)
}

/// Removes backups from a store, the oldest first.
pub fn prune_sent(depot: &Depot, superfluous: &[(String, Kept)]) -> Result<()> {
    superfluous.iter().rev().try_for_each(|(name, _)| depot.delete(name))
}
