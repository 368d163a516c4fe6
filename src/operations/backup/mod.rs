//! Backups: whole copies of the database as it was at one instant, how they are kept, and how one takes the database's place.
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::time::Duration;

use sha2::{Digest, Sha256};

use super::Context;
use crate::domain::action::Action;
use crate::error::{Error, Result};
use crate::store::events::{self, hex};
use crate::store::{Store, Tx};
use crate::world::World;

mod compared;
mod create;
mod kept;
mod restore;
mod reverted;
mod revived;
mod sent;
mod verify;

pub use crate::store::sqlite::Watch;
pub use compared::Incomparable;
pub use create::{Built, build, check, default_target, refuse_target};
pub use kept::{Kept, list, prune, superfluous};
pub use restore::{RestoreRequest, Restored, restore};
pub use reverted::Reverted;
pub use revived::{Closing, Revival};
pub use sent::{list_sent, object_name, prune_sent, superfluous_sent};
pub use verify::{Verified, VerifyRequest, verify};

/// The database that backups are of, be it there or not.
#[derive(Clone, Copy)]
pub struct Source<'a> {
    /// Where the rest of the system is.
    pub world: World,
    /// Its file.
    pub database: &'a Path,
    /// How long to wait for others who use it.
    pub patience: Duration,
}

/// Whether somebody may do what only the operator may, told of in the trail where they may not.
pub fn permit(store: &mut Store, context: &Context, action: &'static Action) -> Result<()> {
    context.permit(store, |tx| context.grant(tx, action, None).map(drop))
}

/// So much is read between two looks at whether somebody wants it to end.
const CHUNK: usize = 1 << 20;

/// Visits a file from its beginning, a chunk at a time, with how much of it is done and how much there is.
fn each_chunk(
    mut file: impl io::Read,
    size: u64,
    watch: &mut Watch<'_>,
    mut visit: impl FnMut(&[u8]) -> Result<()>,
) -> Result<()> {
    let mut buffer = vec![0; CHUNK];
    let mut done = 0;
    loop {
        let read = match file.read(&mut buffer) {
            Err(error) if error.kind() == ErrorKind::Interrupted => continue,
            read => read.map_err(|error| Error::new("input.failed", "a file cannot be read").caused_by(error))?,
        };
        let Some(chunk) = buffer.get(..read).filter(|chunk| !chunk.is_empty()) else { return Ok(()) };
        visit(chunk)?;
        done += chunk.len() as u64;
        watch(done, size)?;
    }
}

/// What tells one file from any other.
fn digest(file: impl io::Read, size: u64, watch: &mut Watch<'_>) -> Result<String> {
    let mut hash = Sha256::new();
    each_chunk(file, size, watch, |chunk| {
        hash.update(chunk);
        Ok(())
    })?;
    Ok(hex(&hash.finalize()))
}

/// How many audit events there are: as many as the numbers of the last of each chain come to.
fn count_events(tx: &mut Tx<'_>) -> Result<i64> {
    Ok(events::heads(tx)?.iter().map(|(_, sequence, _)| sequence).sum())
}

/// A database that is held open to be looked into.
fn store_of(world: World, sqlite: crate::store::sqlite::Sqlite) -> Store {
    Store::new(Box::new(sqlite), world.random(), Duration::ZERO)
}

/// Why there is no file of that name now.
fn cannot_write(path: &Path, error: io::Error) -> Error {
    let shown = path.display();
    let told = |code, what: String| Error::new(code, what).detail("path", path.to_string_lossy());
    match error.kind() {
        ErrorKind::AlreadyExists => told("output.exists", format!("there is something at {shown} already"))
            .hint("name another file: nothing is ever written over"),
        ErrorKind::NotFound => told("output.failed", format!("the folder in which {shown} would be is not there")),
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => {
            told("disk.full", format!("there is no room for {shown}: nothing was changed")).caused_by(error)
        }
        _ => told("output.failed", format!("{shown} cannot be written")).caused_by(error),
    }
}

/// The folder in which backups are kept that were given no name.
fn folder(database: &Path) -> PathBuf {
    database.parent().unwrap_or(Path::new("")).join("backups")
}
