//! What was deleted, out of the file and its WAL. `secure_delete` alone leaves copies in pages that were split or packed.
use std::fs::File;
use std::io::{self, Read};
use std::path::Path;
use std::time::{Duration, Instant as Moment};

use rusqlite::Connection;

use super::{Sqlite, connect, locked};
use crate::error::{Error, Result};
use crate::store::backend::Access;
use crate::world::World;

impl Sqlite {
    /// Folds the WAL in, looks through the file, and makes it anew where a trace is left, or may be.
    pub(super) fn erase_traces(&mut self, traces: &[Vec<u8>]) -> Result<()> {
        self.wrote = true;
        self.empty_wal()?;
        if traces.is_empty() || self.holds_any(traces)? {
            self.connection.execute_batch("VACUUM")?;
            self.empty_wal()?;
        }
        Ok(())
    }

    /// Folds the whole WAL in and cuts it to nothing. Asks again and again instead of waiting in the engine, which would
    /// keep every other writer waiting with it for as long as one reader reads.
    pub(super) fn empty_wal(&mut self) -> Result<()> {
        let deadline = Moment::now() + self.patience;
        let mut random = World.random();
        self.connection.busy_timeout(Duration::ZERO)?;
        let outcome = loop {
            let checkpoint =
                self.connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get::<_, i64>(0));
            match checkpoint.map_err(Error::from) {
                Ok(0) => break Ok(()),
                Err(error) if error.code() != "database.locked" => break Err(error),
                _ if Moment::now() >= deadline => break Err(locked()),
                _ => {
                    let dice = random.array().map_or(0, u16::from_be_bytes);
                    std::thread::sleep(Duration::from_micros(1_000 + u64::from(dice) % 4_000));
                }
            }
        };
        self.connection.busy_handler(Some(super::wait_up_to(self.patience, random)))?;
        outcome
    }

    /// Whether the file holds one of the traces. Opening and closing it beside a connection would drop the locks which
    /// that connection holds, so there is none meanwhile.
    fn holds_any(&mut self, traces: &[Vec<u8>]) -> Result<bool> {
        let open = std::mem::replace(&mut self.connection, Connection::open_in_memory()?);
        open.close().map_err(|(_, error)| error)?;
        let found = holds_any(&self.path, traces);
        self.connection = connect(&self.path, Access::Write, self.patience, World.random())?;
        found.map_err(|error| Error::new("internal.io", "the database file cannot be looked through").caused_by(error))
    }
}

const CHUNK: usize = 1 << 20;

/// Streams, since a database may be larger than the memory.
fn holds_any(path: &Path, traces: &[Vec<u8>]) -> io::Result<bool> {
    let needles = Needles::new(traces);
    let mut file = File::open(path)?;
    let mut window = Vec::with_capacity(CHUNK + needles.longest);
    loop {
        let kept = window.len();
        let read = file.by_ref().take(CHUNK as u64).read_to_end(&mut window)?;
        if read == 0 {
            return Ok(false);
        }
        if let Some(fresh) = window.get_mut(kept..) {
            fresh.make_ascii_lowercase();
        }
        if needles.are_in(&window) {
            return Ok(true);
        }
        // What may be the beginning of a trace that goes on in the next chunk.
        let done = window.len().saturating_sub(needles.longest.saturating_sub(1));
        window.drain(..done);
    }
}

/// Texts to look for, in lower case, by their first byte.
struct Needles {
    by_first: Vec<Vec<Vec<u8>>>,
    longest: usize,
}

impl Needles {
    fn new(traces: &[Vec<u8>]) -> Self {
        let mut needles = Self { by_first: vec![Vec::new(); 256], longest: 0 };
        for trace in traces {
            let needle = trace.to_ascii_lowercase();
            needles.longest = needles.longest.max(needle.len());
            let first = needle.first().and_then(|first| needles.by_first.get_mut(usize::from(*first)));
            if let Some(bucket) = first {
                bucket.push(needle);
            }
        }
        needles
    }

    fn are_in(&self, window: &[u8]) -> bool {
        window.iter().enumerate().any(|(at, first)| {
            self.by_first.get(usize::from(*first)).is_some_and(|bucket| {
                bucket.iter().any(|needle| window.get(at..).is_some_and(|rest| rest.starts_with(needle)))
            })
        })
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use super::*;

    fn is_in(bytes: &[u8], traces: &[&str]) -> bool {
        let mut file = tempfile::NamedTempFile::new().unwrap();
        file.write_all(bytes).unwrap();
        let traces: Vec<_> = traces.iter().map(|trace| trace.as_bytes().to_vec()).collect();
        holds_any(file.path(), &traces).unwrap()
    }

    #[test]
    fn a_trace_is_found_wherever_it_lies() {
        for at in [0, 1, CHUNK - 10, CHUNK - 3, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK - 5] {
            let mut bytes = vec![b'.'; at];
            bytes.extend(b"Ada@Acme.example");
            for end in [0, 7] {
                let bytes = [bytes.clone(), vec![b'.'; end]].concat();
                assert!(is_in(&bytes, &["nobody", "ada@ACME.example", "a"]), "{at}");
                assert!(!is_in(&bytes, &["nobody", "ada@acme.example.org", ""]), "{at}");
            }
        }
        assert!(!is_in(b"", &["a"]));
    }
}
