//! Many rows from a file: CSV with a header or JSON Lines, told apart by content, read row by row.
use std::borrow::Cow;
use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom};
use std::path::Path;
use std::str::FromStr;

use indicatif::ProgressBar;

use super::progress;
use super::session::Session;
use crate::domain::text::ProfileKey;
use crate::error::{Error, Result};
use crate::operations::batch::{BadRows, Row, Rows};
use crate::world::World;

mod json;
mod table;

/// A longer line is refused: nobody's name and address need it.
const LONGEST_LINE: usize = 64 * 1024;

/// How a batch is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Comma-separated values with a header.
    Csv,
    /// One object a line.
    JsonLines,
}

/// One row: what it says, by the names of the header or the keys. Empty is not said.
#[derive(Debug, Default)]
pub struct Fields<'a>(Vec<(Cow<'a, str>, String)>);

/// A name that a row may have, if it is one: of those known, one that ends with `.*` stands for all that begin so.
fn known(name: &str, keys: &'static [&'static str]) -> Option<Cow<'static, str>> {
    if let Some(key) = keys.iter().find(|key| **key == name && !key.ends_with('*')) {
        return Some(Cow::Borrowed(key));
    }
    let stems = keys.iter().filter_map(|key| key.strip_suffix('*'));
    let is_below = |stem: &str| name.strip_prefix(stem).is_some_and(|rest| rest.parse::<ProfileKey>().is_ok());
    stems.into_iter().any(is_below).then(|| Cow::Owned(name.to_owned()))
}

impl Fields<'_> {
    /// The text of a field.
    #[must_use]
    pub fn text(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(known, _)| known == name).map(|(_, value)| value.trim()).filter(|value| !value.is_empty())
    }

    /// A field that may be missing.
    pub fn optional<T: FromStr<Err = Error>>(&self, name: &str) -> Result<Option<T>> {
        self.text(name).map(str::parse).transpose()
    }

    /// The fields whose names begin with that, by what follows it: those that say something.
    pub fn below<'f>(&'f self, stem: &'f str) -> impl Iterator<Item = (&'f str, &'f str)> {
        let below = self.0.iter().filter_map(move |(name, value)| Some((name.strip_prefix(stem)?, value.trim())));
        below.filter(|(_, value)| !value.is_empty())
    }

    /// A field that must be there.
    pub fn required<T: FromStr<Err = Error>>(&self, name: &str) -> Result<T> {
        match self.text(name) {
            Some(text) => text.parse(),
            None => Err(Error::new("row.incomplete", format!("the row has no {name}"))),
        }
    }

    /// A field that is yes or no.
    pub fn switch(&self, name: &str) -> Result<Option<bool>> {
        match self.text(name).map(str::to_ascii_lowercase).as_deref() {
            None => Ok(None),
            Some("true" | "yes" | "on" | "1") => Ok(Some(true)),
            Some("false" | "no" | "off" | "0") => Ok(Some(false)),
            Some(_) => Err(Error::new("row.invalid", format!("{name} is neither true nor false"))),
        }
    }
}

/// What is done with each row: its line number, and what it says or why it says nothing.
pub type Visit<'a> = dyn FnMut(u64, Result<Fields<'_>>) -> Result<()> + 'a;

impl Format {
    /// By its first character: an object begins with a brace, and no header does.
    #[must_use]
    pub fn of(text: &str) -> Self {
        let first = text.trim_start_matches('\u{feff}').trim_start().chars().next();
        if first == Some('{') { Self::JsonLines } else { Self::Csv }
    }

    /// Visits each row. `keys` are the names that a row may have.
    pub fn each(self, source: impl Read, keys: &'static [&'static str], visit: &mut Visit<'_>) -> Result<()> {
        match self {
            Self::Csv => table::each(source, keys, visit),
            Self::JsonLines => json::each(source, keys, visit),
        }
    }
}

fn unreadable(error: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Error {
    Error::new("input.failed", "the batch cannot be read").caused_by(error)
}

/// Drops a byte-order mark.
struct WithoutMark<R> {
    source: R,
    pending: Vec<u8>,
    started: bool,
}

impl<R: Read> WithoutMark<R> {
    fn new(source: R) -> Self {
        Self { source, pending: Vec::new(), started: false }
    }
}

impl<R: Read> Read for WithoutMark<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if !self.started {
            self.started = true;
            self.source.by_ref().take(3).read_to_end(&mut self.pending)?;
            if self.pending == b"\xef\xbb\xbf" {
                self.pending.clear();
            }
        }
        if self.pending.is_empty() {
            return self.source.read(buffer);
        }
        let length = self.pending.len().min(buffer.len());
        for (to, from) in buffer.iter_mut().zip(self.pending.drain(..length)) {
            *to = from;
        }
        Ok(length)
    }
}

/// A batch that can be read more than once: a file as it is, what is piped spooled to a file without a name.
pub struct Source {
    file: File,
    /// For a progress bar.
    pub length: u64,
}

impl Source {
    /// Opens what was named; `-` is stdin.
    pub fn open(world: World, path: &Path) -> Result<Self> {
        let failed = |error| Error::new("input.failed", format!("{} cannot be read", path.display())).caused_by(error);
        let piped = path == Path::new("-");
        let regular = !piped && std::fs::metadata(path).map_err(failed)?.is_file();
        let file = if regular {
            File::open(path).map_err(failed)?
        } else {
            let mut spool = tempfile::tempfile().map_err(unreadable)?;
            let mut source: Box<dyn Read> =
                if piped { world.stdin() } else { Box::new(File::open(path).map_err(failed)?) };
            io::copy(&mut source, &mut spool).map_err(unreadable)?;
            spool
        };
        let length = file.metadata().map_err(unreadable)?.len();
        Ok(Self { file, length })
    }

    /// What it holds, from the first byte on.
    pub fn bytes<'a>(&'a mut self, read: &'a mut dyn FnMut(u64)) -> Result<impl Read + 'a> {
        self.file.seek(SeekFrom::Start(0)).map_err(unreadable)?;
        Ok(WithoutMark::new(Counted { file: &self.file, read }))
    }

    /// Visits each row, from the first.
    pub fn each(
        &mut self,
        keys: &'static [&'static str],
        read: &mut dyn FnMut(u64),
        visit: &mut Visit<'_>,
    ) -> Result<()> {
        self.file.seek(SeekFrom::Start(0)).map_err(unreadable)?;
        let mut beginning = Vec::new();
        (&self.file).take(512).read_to_end(&mut beginning).map_err(unreadable)?;
        self.file.seek(SeekFrom::Start(0)).map_err(unreadable)?;
        let format = Format::of(&String::from_utf8_lossy(&beginning));
        format.each(Counted { file: &self.file, read }, keys, visit)
    }
}

struct Counted<'a> {
    file: &'a File,
    read: &'a mut dyn FnMut(u64),
}

impl Read for Counted<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let length = self.file.read(buffer)?;
        (self.read)(length as u64);
        Ok(length)
    }
}

/// What a row is taken for.
pub type Reading<T> = fn(&Fields<'_>) -> Result<T>;

/// The rows of a file, read as they are met in a transaction, with a bar for who watches.
pub struct FileRows<T> {
    source: Source,
    keys: &'static [&'static str],
    read: Reading<T>,
    bar: ProgressBar,
}

impl<T> FileRows<T> {
    /// Opens what was named; `keys` are the names that a row may have, and `doing` is what the bar says.
    pub fn open(
        session: &Session,
        (path, doing): (&Path, &str),
        (keys, read): (&'static [&'static str], Reading<T>),
    ) -> Result<Self> {
        let source = Source::open(session.world, path)?;
        let bar = progress::bar(session, &format!("{doing} {{wide_bar}} {{percent}}%"));
        Ok(Self { source, keys, read, bar })
    }
}

impl<T> Rows<T> for FileRows<T> {
    fn each(&mut self, visit: &mut dyn FnMut(Row<T>) -> Result<()>) -> Result<()> {
        let (bar, read) = (self.bar.clone(), self.read);
        bar.set_length(self.source.length);
        bar.set_position(0);
        let outcome = self.source.each(self.keys, &mut |bytes| bar.inc(bytes), &mut |line, fields| {
            visit(Row { line, content: fields.and_then(|fields| read(&fields)) })
        });
        bar.finish_and_clear();
        outcome
    }
}

/// One error line a bad row of a batch that kept going, in the format that was asked for.
pub fn tell_bad_rows(session: &Session, bad: &BadRows) {
    use std::io::Write;
    let mut told = String::new();
    for row in bad.iter() {
        let error = Error::new(row.code, format!("line {}: {}", row.line, row.message)).detail("line", row.line);
        if session.prints_json() {
            told.push_str(&crate::output::safe_json(&error.to_json()));
        } else {
            told.push_str("error: ");
            told.push_str(&crate::output::sanitize(&error.message()));
        }
        told.push('\n');
    }
    let _ = session.world.stderr().write_all(told.as_bytes());
    if bad.more() > 0 {
        session.notice(format_args!("and {} more bad rows", bad.more()));
    }
}

/// A secret is a line of its own.
const LONGEST_SECRET: u64 = 64 * 1024;

/// The text of a small file, or of stdin for `-`, without one newline at its end.
pub fn one_line(world: World, file: &Path) -> Result<String> {
    let mut text = super::named_file::read_text(world, file, LONGEST_SECRET)?;
    if text.ends_with('\n') {
        text.pop();
        if text.ends_with('\r') {
            text.pop();
        }
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const KEYS: &[&str] = &["email", "role"];

    fn rows(text: &str) -> Result<Vec<(u64, std::result::Result<String, String>)>> {
        let mut rows = Vec::new();
        Format::of(text).each(text.as_bytes(), KEYS, &mut |line, fields| {
            let told = fields.map_err(|error| error.message());
            rows.push((line, told.map(|fields| format!("{:?} {:?}", fields.text("email"), fields.text("role")))));
            Ok(())
        })?;
        Ok(rows)
    }

    #[test]
    fn both_formats_say_the_same() {
        let said = r#"Some("a@x.org") Some("r")"#.to_owned();
        for text in [
            "email,role\na@x.org,r\n",
            "\u{feff}email,role\r\na@x.org,r\r\n",
            "Role, Email\nr,a@x.org",
            "email,role\r\n\"a@x.org\",\"r\"\r\n\r\n",
            "email,role\n\"a@x.org\",\"r\"\n",
        ] {
            assert_eq!(rows(text).unwrap(), [(2, Ok(said.clone()))], "{text:?}");
        }
        assert_eq!(rows("{\"email\":\"a@x.org\",\"role\":\"r\"}\n").unwrap(), [(1, Ok(said.clone()))]);
        assert_eq!(rows("\n\n{\"role\":\"r\",\"email\":\"a@x.org\"}").unwrap(), [(3, Ok(said))]);
    }

    #[test]
    fn bad_rows_are_told_and_the_others_read() {
        let told = rows("email,role\na@x.org\nb@x.org,r\n").unwrap();
        assert_eq!(told[0], (2, Err("the row has 1 cells, the header 2".into())));
        assert!(told[1].1.is_ok());
        assert!(rows("{\"email\":[]}").unwrap()[0].1.is_err());
        let deep = format!("{{\"email\":{}{}}}", "[".repeat(40), "]".repeat(40));
        assert!(rows(&deep).unwrap()[0].1.as_ref().unwrap_err().contains("deeper"));
    }

    #[test]
    fn bad_files_are_refused() {
        for text in ["", "email,email\n", "mail,role\n", "a@x.org,r\n"] {
            assert_eq!(rows(text).unwrap_err().code(), "input.invalid", "{text:?}");
        }
        let long = format!("email,role\n{},r\n", "x".repeat(LONGEST_LINE * 2));
        assert_eq!(rows(&long).unwrap_err().code(), "input.invalid");
        assert_eq!(
            rows(&format!("{{\"email\":\"{}\"}}", "x".repeat(LONGEST_LINE))).unwrap_err().code(),
            "input.invalid"
        );
    }

    #[test]
    fn a_quote_that_is_not_closed_takes_no_more_than_a_row_may_be_long() {
        struct Endless(u64);
        impl Read for Endless {
            fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
                self.0 += buffer.len() as u64;
                buffer.iter_mut().enumerate().for_each(|(at, byte)| *byte = if at % 50 == 0 { b'\n' } else { b'a' });
                Ok(buffer.len())
            }
        }
        let mut endless = Endless(0);
        let begun: &[u8] = b"email,role\na@x.org,r\nb@x.org,\"";
        let mut met = Vec::new();
        let refused = Format::Csv
            .each(begun.chain(&mut endless), KEYS, &mut |line, _| {
                met.push(line);
                Ok(())
            })
            .unwrap_err();
        assert_eq!((refused.code(), met), ("input.invalid", vec![2]));
        assert!(refused.message().contains("begins on line 3"), "{}", refused.message());
        assert!(endless.0 < 2 * LONGEST_LINE as u64, "{}", endless.0);
    }

    #[test]
    fn a_row_of_many_lines_is_bounded_and_empty_lines_are_no_row() {
        let quoted = |length: usize| format!("email,role\na@x.org,\"{}\"\nb@x.org,r\n", "line\n".repeat(length / 5));
        assert_eq!(rows(&quoted(LONGEST_LINE / 2)).unwrap().len(), 2);
        let refused = rows(&quoted(LONGEST_LINE + 100)).unwrap_err();
        assert!(refused.message().contains("begins on line 2"), "{}", refused.message());
        let spaced = format!("email,role\n{}b@x.org,r\n{}", "\r\n".repeat(LONGEST_LINE), "\n".repeat(LONGEST_LINE * 2));
        let told = rows(&spaced).unwrap();
        assert_eq!((told.len(), told[0].0), (1, 2 + LONGEST_LINE as u64));
        let many = format!("email,role\n{}", "b@x.org,\"r\n\"\n".repeat(LONGEST_LINE));
        assert_eq!(rows(&many).unwrap().len(), LONGEST_LINE);
    }

    proptest! {
        #[test]
        fn no_text_is_a_panic(text in "\\PC*|(\\{|\"|,|\n|email|role|\u{feff})*") {
            let _ = rows(&text);
        }
    }
}
