//! Standard output behind one buffer, and what becomes of it when nobody listens or the disk is full.
use std::io::{ErrorKind, Write};

use crate::error::{Error, Result};

/// Large enough that system calls do not count, small enough to stay in a processor's cache.
const CAPACITY: usize = 64 * 1024;

pub struct Sink<'w> {
    stdout: Box<dyn Write + 'w>,
    buffer: Vec<u8>,
    closed: bool,
}

impl<'w> Sink<'w> {
    pub fn new(stdout: Box<dyn Write + 'w>) -> Self {
        Self { stdout, buffer: Vec::new(), closed: false }
    }

    /// Where data is appended; to be followed by [`Sink::spill`].
    pub fn buffer(&mut self) -> &mut Vec<u8> {
        &mut self.buffer
    }

    /// Writes the buffer out if it is full.
    pub fn spill(&mut self) -> Result<()> {
        if self.buffer.len() < CAPACITY { Ok(()) } else { self.write_out() }
    }

    /// Writes out whatever there is.
    pub fn finish(&mut self) -> Result<()> {
        self.write_out()?;
        let flushed = if self.closed { Ok(()) } else { self.stdout.flush() };
        self.judge(flushed)
    }

    /// Whether whoever read this has gone, so that there is no point in going on.
    pub fn is_closed(&self) -> bool {
        self.closed
    }

    fn write_out(&mut self) -> Result<()> {
        let written = if self.closed { Ok(()) } else { self.stdout.write_all(&self.buffer) };
        self.buffer.clear();
        self.judge(written)
    }

    /// `| head` has seen enough: that is no error. After any other failure nothing more is tried either.
    fn judge(&mut self, outcome: std::io::Result<()>) -> Result<()> {
        let Err(error) = outcome else { return Ok(()) };
        self.closed = true;
        match error.kind() {
            ErrorKind::BrokenPipe => Ok(()),
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => {
                Err(Error::new("output.failed", "no space left for the output").caused_by(error))
            }
            _ => Err(Error::new("output.failed", "cannot write to standard output").caused_by(error)),
        }
    }
}
