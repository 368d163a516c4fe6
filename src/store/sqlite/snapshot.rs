//! Whole copies of a database while others write, one page after another, so that whoever waits can be told how far it has
//! come, and can stop it; and looking into such a copy.
use std::path::Path;

use rusqlite::backup::{Backup, StepResult};
use rusqlite::{Connection, OpenFlags};

use super::{Sqlite, locked};
use crate::error::{Error, Result};

/// Is told how far a copy has come, in pages done and in all; an error ends it.
pub type Watch<'a> = dyn FnMut(u64, u64) -> Result<()> + 'a;

/// So many pages go between two looks at whether somebody wants it to end: 16 MiB.
const PAGES: i32 = 4096;

impl Sqlite {
    /// Copies the database as it is now into a file that is there and is empty. It is one file then, and nothing is ever put
    /// beside it by who only reads it.
    pub fn copy_to(&self, to: &Path, watch: &mut Watch<'_>) -> Result<()> {
        // One snapshot for all of it: nobody who writes has to wait, and it need not begin anew where somebody does.
        self.connection.execute_batch("BEGIN")?;
        let begun = self.connection.query_row("SELECT COUNT(*) FROM sqlite_schema", [], |_| Ok(()));
        let copied = begun.map_err(Error::from).and_then(|()| copy_pages(&self.connection, to, watch));
        // What stopped it is worth more than that it could not be ended.
        let ended = self.connection.execute_batch("ROLLBACK");
        copied.and_then(|()| Ok(ended?))
    }
}

fn copy_pages(from: &Connection, to: &Path, watch: &mut Watch<'_>) -> Result<()> {
    // Nobody else knows of the file, so it needs no locks: on a network file system they would meet the one by which it is
    // known to be in the making.
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX | OpenFlags::SQLITE_OPEN_NOFOLLOW;
    let mut copy = Connection::open_with_flags_and_vfs(to, flags, c"unix-none")?;
    // Nothing is to be rolled back in it. What is synced, and when, is for who gives it its name.
    copy.execute_batch("PRAGMA locking_mode = EXCLUSIVE; PRAGMA synchronous = OFF; PRAGMA journal_mode = OFF")?;
    step_through(&Backup::new(from, &mut copy)?, watch)?;
    alone(&copy)?;
    copy.close().map_err(|(_, error)| error.into())
}

/// Copies every page.
pub(super) fn step_through(backup: &Backup<'_, '_>, watch: &mut Watch<'_>) -> Result<()> {
    loop {
        let step = backup.step(PAGES)?;
        let progress = backup.progress();
        let [all, left] =
            [progress.pagecount, progress.remaining].map(|pages| u64::try_from(pages).unwrap_or_default());
        match step {
            StepResult::Done => return Ok(()),
            StepResult::More => watch(all.saturating_sub(left), all)?,
            _ => return Err(locked()),
        }
    }
}

/// Sees to it that the file needs no other beside it.
fn alone(copy: &Connection) -> Result<()> {
    let mode: String = copy.query_row("PRAGMA journal_mode = DELETE", [], |row| row.get(0))?;
    if mode == "delete" {
        return Ok(());
    }
    Err(Error::new("internal.database", format!("the copy stays in the journal mode '{mode}'")))
}

impl Sqlite {
    /// Opens a file that nobody writes to, to look into it: nothing is put beside it, and nothing in it changes, whatever
    /// mode it is in. Whether it is ours is still to be asked. Its folder has to be resolved.
    pub fn look_into(path: &Path) -> Result<Self> {
        let flags = OpenFlags::SQLITE_OPEN_READ_ONLY
            | OpenFlags::SQLITE_OPEN_NO_MUTEX
            | OpenFlags::SQLITE_OPEN_NOFOLLOW
            | OpenFlags::SQLITE_OPEN_URI;
        let connection = Connection::open_with_flags(immutable(path), flags)?;
        super::set_up(&connection)?;
        Ok(Self::by_itself(connection, path))
    }

    /// Which schema it has, where it is ours and none that is yet to come.
    pub fn schema(&self) -> Result<i64> {
        super::schema(&self.connection)
    }

    /// What the engine finds wrong with the file: so many of it at the most.
    pub fn faults(&self, most: usize) -> Result<Vec<String>> {
        let mut faults = Vec::new();
        let mut find = |fault: &str| {
            if faults.len() < most {
                faults.push(fault.to_owned());
            }
        };
        self.examine_pages(&mut find)?;
        self.examine_references(&mut find)?;
        Ok(faults)
    }
}

/// The name by which the engine takes a file for one that never changes.
pub(super) fn immutable(path: &Path) -> String {
    use std::fmt::Write;
    let mut name = String::from("file:");
    for byte in path.as_os_str().as_encoded_bytes() {
        let _ = match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'-' | b'.' | b'_' => {
                write!(name, "{}", char::from(*byte))
            }
            byte => write!(name, "%{byte:02X}"),
        };
    }
    name + "?immutable=1"
}
