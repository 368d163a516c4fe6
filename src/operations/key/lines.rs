//! Lines of a stream that may never end, in memory that does not grow: what is too long for a key is not kept.
use std::io::{self, BufRead, Read};

use zeroize::Zeroize;

use crate::domain::key::secret::LONGEST;
use crate::error::{Error, Result};

/// Large enough that system calls do not count.
const CAPACITY: usize = 64 * 1024;

const MARK: &[u8] = b"\xef\xbb\xbf";

/// Takes lines from a source one by one. What they were is wiped in the end.
pub struct Lines<R> {
    source: R,
    buffer: Vec<u8>,
    /// What has been read and not yet been taken.
    held: std::ops::Range<usize>,
    /// Whether the line in progress is longer than any key, and its beginning has been dropped.
    is_long: bool,
    has_begun: bool,
}

/// The next line, as far as it matters.
enum Next {
    At(std::ops::Range<usize>),
    TooLong,
    End,
}

impl<R: Read> Lines<R> {
    pub fn new(source: R) -> Self {
        Self { source, buffer: vec![0; CAPACITY], held: 0..0, is_long: false, has_begun: false }
    }

    /// The next line without its end, LF or CR LF; of one that is too long for any key nothing. A byte-order mark before
    /// the first is skipped.
    #[inline]
    pub fn next(&mut self) -> Result<Option<&[u8]>> {
        let range = match self.find()? {
            Next::At(range) => range,
            Next::TooLong => 0..0,
            Next::End => return Ok(None),
        };
        let line = self.buffer.get(range).unwrap_or_default();
        let line = line.strip_suffix(b"\r").unwrap_or(line);
        let is_first = !std::mem::replace(&mut self.has_begun, true);
        Ok(Some(if is_first { line.strip_prefix(MARK).unwrap_or(line) } else { line }))
    }

    #[inline]
    fn find(&mut self) -> Result<Next> {
        loop {
            let held = self.buffer.get(self.held.clone()).unwrap_or_default();
            if let Some(length) = line_length(held) {
                let start = self.held.start;
                self.held.start += length + 1;
                return Ok(self.line(start..start + length));
            }
            if held.len() > LONGEST + MARK.len() + 1 {
                self.is_long = true;
                self.held = 0..0;
            }
            if !self.read()? {
                let last = self.held.clone();
                self.held = 0..0;
                let is_nothing = last.is_empty() && !self.is_long;
                return Ok(if is_nothing { Next::End } else { self.line(last) });
            }
        }
    }

    fn line(&mut self, range: std::ops::Range<usize>) -> Next {
        if std::mem::take(&mut self.is_long) { Next::TooLong } else { Next::At(range) }
    }

    /// Reads more behind what is held, which is less than a line. Answers whether there was any.
    fn read(&mut self) -> Result<bool> {
        let length = self.held.len();
        self.buffer.copy_within(self.held.clone(), 0);
        self.held = 0..length;
        let free = self.buffer.get_mut(length..).unwrap_or_default();
        loop {
            match self.source.read(free) {
                Ok(read) => {
                    self.held.end += read;
                    return Ok(read > 0);
                }
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(Error::new("input.failed", "stdin cannot be read").caused_by(error)),
            }
        }
    }
}

/// How many bytes stand before the first LF, by the standard library's search for one: faster than to look at each.
fn line_length(held: &[u8]) -> Option<usize> {
    let mut rest = held;
    let length = rest.skip_until(b'\n').ok()?.checked_sub(1)?;
    (held.get(length) == Some(&b'\n')).then_some(length)
}

impl<R> Drop for Lines<R> {
    fn drop(&mut self) {
        self.buffer.zeroize();
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Gives a few bytes at a time.
    struct Dripping<'a>(&'a [u8], usize);

    impl Read for Dripping<'_> {
        fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
            let length = self.1.min(self.0.len()).min(buffer.len());
            let (now, later) = self.0.split_at(length);
            buffer[..length].copy_from_slice(now);
            self.0 = later;
            Ok(length)
        }
    }

    fn lines(text: &[u8], at_once: usize) -> Vec<Vec<u8>> {
        let mut lines = Lines::new(Dripping(text, at_once));
        let mut found = Vec::new();
        while let Some(line) = lines.next().unwrap() {
            found.push(line.to_vec());
        }
        found
    }

    #[test]
    fn each_line_is_one_however_it_ends_and_comes() {
        let long = "x".repeat(200_000);
        let text = format!("\u{feff}a\r\n\nb\n{long}\nc\n\u{feff}d\n{long}");
        let wanted = ["a", "", "b", "", "c", "\u{feff}d", ""].map(|line| line.as_bytes().to_vec());
        for at_once in [1, 2, 3, 7, 61, 4_096, usize::MAX] {
            assert_eq!(lines(text.as_bytes(), at_once), wanted, "{at_once}");
        }
        assert_eq!(lines(b"", 1), Vec::<Vec<u8>>::new());
        assert_eq!(lines(b"\n", 1), [b""]);
        assert_eq!(lines(b"a", 1), [b"a"]);
    }

    proptest! {
        #[test]
        fn there_are_as_many_as_newlines(text in "[a\n\r]{0,300}", at_once in 1_usize..70) {
            let wanted = text.lines().count();
            prop_assert_eq!(lines(text.as_bytes(), at_once).len(), wanted);
        }
    }
}
