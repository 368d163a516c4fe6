//! The rows of CSV: a header, and a row for each of what it names; none longer than a line may be, however many it takes.
use std::borrow::Cow;
use std::cell::Cell;
use std::io::{self, Read};
use std::rc::Rc;

use super::{Fields, LONGEST_LINE, Visit, WithoutMark, known, unreadable};
use crate::error::{Error, Result};

/// Visits each row; see [`super::Format::each`].
pub(super) fn each(source: impl Read, keys: &'static [&'static str], visit: &mut Visit<'_>) -> Result<()> {
    let begun = Rc::new(Cell::new(0));
    // Lines end with LF: a CR before it is space at the end of a cell, and trimmed.
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .terminator(csv::Terminator::Any(b'\n'))
        .from_reader(Bounded::new(WithoutMark::new(source), Rc::clone(&begun)));
    let mut row = csv::ByteRecord::new();
    let mut header: Option<Vec<Cow<'static, str>>> = None;
    let mut next_line = 1;
    loop {
        let more = reader.read_byte_record(&mut row).map_err(|error| match error.kind() {
            csv::ErrorKind::Io(inner) if inner.kind() == io::ErrorKind::InvalidData => {
                Error::new("input.invalid", format!("line {} {inner}", reader.position().line()))
            }
            csv::ErrorKind::Io(inner) if inner.kind() == io::ErrorKind::FileTooLarge => row_too_long(next_line),
            _ => unreadable(error),
        })?;
        if !more {
            break;
        }
        // The parser says where the empty lines before a row begin; we, where the row itself does. It has read up to the
        // end of a line that begins after it and the newlines in its cells.
        let after = reader.position().line();
        let inside = row.as_slice().split(|byte| *byte == b'\n').skip(1).count() as u64;
        let line = after.saturating_sub(1 + inside).max(next_line);
        next_line = after;
        begun.set(reader.position().byte());
        if row.as_slice().len() > LONGEST_LINE {
            return Err(row_too_long(line));
        }
        if row.len() <= 1 && row.iter().all(|cell| cell.trim_ascii().is_empty()) {
            continue;
        }
        match &header {
            None => header = Some(read_header(&row, keys)?),
            Some(header) => visit(line, csv_fields(&row, header))?,
        }
    }
    if header.is_none() {
        return Err(Error::new("input.invalid", "the batch is empty: a CSV begins with a header")
            .hint(format!("its columns: {}", columns(keys))));
    }
    Ok(())
}

/// A quote that is not closed takes all that follows for one cell.
fn row_too_long(line: u64) -> Error {
    Error::new("input.invalid", format!("the row that begins on line {line} is longer than {LONGEST_LINE} bytes"))
        .hint("see whether a quote in it is not closed")
}

fn columns(keys: &[&str]) -> String {
    keys.join(",").replace(".*", ".KEY")
}

fn read_header(row: &csv::ByteRecord, keys: &'static [&'static str]) -> Result<Vec<Cow<'static, str>>> {
    let mut header = Vec::with_capacity(row.len());
    for cell in row {
        let name = String::from_utf8_lossy(cell).trim().to_lowercase();
        let Some(key) = known(&name, keys) else {
            return Err(Error::new(
                "input.invalid",
                format!("the header has a column '{name}', which means nothing here"),
            )
            .hint(format!("a CSV begins with a header of these columns: {}", columns(keys))));
        };
        if header.contains(&key) {
            return Err(Error::new("input.invalid", format!("the header has the column '{name}' twice")));
        }
        header.push(key);
    }
    Ok(header)
}

fn csv_fields<'a>(row: &csv::ByteRecord, header: &'a [Cow<'static, str>]) -> Result<Fields<'a>> {
    if row.len() != header.len() {
        return Err(Error::new("row.invalid", format!("the row has {} cells, the header {}", row.len(), header.len())));
    }
    let text = |cell: &[u8]| {
        str::from_utf8(cell).map(ToOwned::to_owned).map_err(|_| Error::new("row.invalid", "the row is not UTF-8"))
    };
    header
        .iter()
        .zip(row)
        .map(|(name, cell)| Ok((Cow::Borrowed(&**name), text(cell)?)))
        .collect::<Result<_>>()
        .map(Fields)
}

/// Ends at a line that is too long, or at a row of many lines that is, before a parser has taken it all into memory; and ends the last one, if nobody has,
/// so that each line that was read is one more newline.
struct Bounded<R> {
    source: R,
    since_newline: usize,
    /// Where the row begins that the parser has not seen the end of.
    begun: Rc<Cell<u64>>,
    read: u64,
    /// Before which there is nothing but empty lines since the last row: those are no part of one.
    empty_until: u64,
    /// After the last byte that is no end of a line.
    filled_until: u64,
}

impl<R: Read> Bounded<R> {
    fn new(source: R, begun: Rc<Cell<u64>>) -> Self {
        Self { source, since_newline: 0, begun, read: 0, empty_until: 0, filled_until: 0 }
    }

    /// More is asked for when the parser has taken in all there was.
    fn refuse_long_row(&mut self) -> io::Result<()> {
        let begun = self.begun.get().max(self.empty_until);
        if self.filled_until <= begun {
            self.empty_until = self.read;
        } else if self.read - begun > LONGEST_LINE as u64 {
            return Err(io::Error::new(io::ErrorKind::FileTooLarge, "a row is too long"));
        }
        Ok(())
    }
}

impl<R: Read> Read for Bounded<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.refuse_long_row()?;
        let length = self.source.read(buffer)?;
        let read = buffer.get(..length).unwrap_or_default();
        if let Some(last) = read.iter().rposition(|byte| !matches!(byte, b'\n' | b'\r')) {
            self.filled_until = self.read + last as u64 + 1;
        }
        self.read += length as u64;
        // What is read at once is less than a line may be long: only one that began before it can be too long.
        let first = read.iter().position(|byte| *byte == b'\n');
        if self.since_newline + first.unwrap_or(length) > LONGEST_LINE {
            let what = format!("is longer than {LONGEST_LINE} bytes");
            return Err(io::Error::new(io::ErrorKind::InvalidData, what));
        }
        match read.iter().rposition(|byte| *byte == b'\n') {
            Some(newline) => self.since_newline = length - newline - 1,
            None => self.since_newline += length,
        }
        if let (0, true, Some(end)) = (length, self.since_newline > 0, buffer.first_mut()) {
            *end = b'\n';
            self.since_newline = 0;
            return Ok(1);
        }
        Ok(length)
    }
}
