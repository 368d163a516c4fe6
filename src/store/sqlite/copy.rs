//! A copy of a database as it is at one instant, while others go on writing: what backups are, and what a migration leaves
//! behind.
use std::path::Path;
use std::time::Duration;

use rusqlite::backup::{Backup, StepResult};
use rusqlite::{Connection, OpenFlags};

use super::locked;
use crate::error::Result;

/// Copies all of a database into an empty file that nobody else has open. What comes of it is one file, without a WAL; to
/// make it durable, and to give it its name, is the caller's.
pub(super) fn copy(source: &Connection, target: &Path) -> Result<()> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX | OpenFlags::SQLITE_OPEN_NOFOLLOW;
    let mut copied = Connection::open_with_flags(target, flags)?;
    // Whoever asks for the copy syncs it once it is whole; until then there is nothing to roll back to.
    copied.execute_batch("PRAGMA synchronous = OFF")?;
    // In one go: between two steps somebody would write, and it would begin anew.
    let finished = Backup::new(source, &mut copied)?.step(-1)?;
    if finished != StepResult::Done {
        return Err(locked());
    }
    // The copy says that it has a WAL, as the database does; without one it can be read where nothing can be written.
    copied.busy_timeout(Duration::ZERO)?;
    copied.pragma_update(None, "journal_mode", "DELETE")?;
    copied.close().map_err(|(_, error)| error.into())
}
