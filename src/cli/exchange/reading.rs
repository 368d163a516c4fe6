//! The lines of an export as rows of tables. Whatever it is that somebody holds out: each line is bounded, and what is
//! wrong with one is told with its number.
use std::borrow::Cow;
use std::fmt;
use std::io::{BufRead, BufReader, Read};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;
use sha2::{Digest, Sha256};

use super::{FORMAT, VERSION, forms};
use crate::error::{Error, Result};
use crate::operations::Value;
use crate::operations::audit::hex;
use crate::operations::exchange::{Header, Table, Visit};

/// More than the longest that there can be: an event of which both the policy before and after are kept.
const LONGEST_LINE: u64 = 4 << 20;

/// What a file begins with that was packed.
const GZIP: &[u8] = &[0x1f, 0x8b];

/// The lines of a file, one at a time.
pub struct Lines<R> {
    reader: BufReader<R>,
    line: Vec<u8>,
    number: u64,
    /// Of all lines before the present one, as an export ends them.
    hash: Sha256,
}

impl<R: Read> Lines<R> {
    /// From the first one on.
    pub fn new(source: R) -> Self {
        Self { reader: BufReader::with_capacity(64 * 1024, source), line: Vec::new(), number: 0, hash: Sha256::new() }
    }

    /// The next line without its end; `None` after the last.
    fn next(&mut self) -> Result<Option<&str>> {
        if self.number > 0 {
            self.hash.update(self.line.trim_ascii_end());
            self.hash.update(b"\n");
        }
        self.line.clear();
        self.number += 1;
        let limited = &mut self.reader.by_ref().take(LONGEST_LINE + 1);
        let read = limited.read_until(b'\n', &mut self.line).map_err(unreadable)?;
        if read == 0 {
            return Ok(None);
        }
        if read as u64 > LONGEST_LINE {
            return Err(invalid(format!("it is longer than {LONGEST_LINE} bytes")));
        }
        let line = str::from_utf8(&self.line).map_err(|_| invalid("it is not UTF-8".into()))?;
        Ok(Some(line.trim_end_matches(['\n', '\r'])))
    }

    /// The error of a line, with its number.
    fn located(&self, error: &Error) -> Error {
        let mut told = Error::new("import.invalid", format!("line {}: {}", self.number, error.message()));
        if let Some(hint) = error.hint_text() {
            told = told.hint(hint);
        }
        told.detail("line", self.number)
    }

    /// What the first line says.
    pub fn header(&mut self) -> Result<Header> {
        let header = self.next().and_then(|line| header(line.unwrap_or_default()));
        if self.line.starts_with(GZIP) {
            let packed = invalid("it is packed by gzip".into());
            return Err(self.located(&packed.hint("unpack it on the way: gunzip -c FILE | teamctl import -")));
        }
        header.map_err(|error| if error.code() == "import.invalid" { self.located(&error) } else { error })
    }

    /// Visits each row after the first line, up to the last one.
    pub fn rows(&mut self, visit: &mut Visit<'_>) -> Result<()> {
        let mut order = Order::default();
        loop {
            let outcome = self.next().and_then(|line| match line {
                Some(line) => order.line(line, visit),
                None => Err(invalid(
                    "the file ends before its last line, which says how many rows there are: it was cut".into(),
                )),
            });
            match outcome {
                Ok(Said::Row) => {}
                Ok(Said::End(hash)) => return self.end(hash.as_deref()),
                Err(error) if error.code() == "import.invalid" => return Err(self.located(&error)),
                Err(error) => return Err(error),
            }
        }
    }

    /// What the last line says is so, and nothing comes after it.
    fn end(&mut self, hash: Option<&str>) -> Result<()> {
        let found = hex(&self.hash.clone().finalize());
        if hash.is_some_and(|hash| hash != found) {
            let changed =
                invalid("what comes before it is not what was exported: something was damaged, or changed".into());
            let hint = "fetch the file again; where it was changed with a purpose, take 'sha256' out of its last line";
            return Err(self.located(&changed.hint(hint)));
        }
        loop {
            match self.next() {
                Ok(None) => return Ok(()),
                Ok(Some("")) => {}
                Ok(Some(_)) => return Err(self.located(&invalid("there is more after the last line".into()))),
                Err(error) if error.code() == "import.invalid" => return Err(self.located(&error)),
                Err(error) => return Err(error),
            }
        }
    }
}

/// What a line was.
enum Said {
    Row,
    /// The last one, with the hash of those before it.
    End(Option<String>),
}

/// What has been read so far.
#[derive(Default)]
struct Order {
    /// The table of the last row, by its place: none comes again.
    place: usize,
    rows: u64,
}

impl Order {
    /// One more line.
    fn line(&mut self, line: &str, visit: &mut Visit<'_>) -> Result<Said> {
        let entries = entries(line)?;
        if entries.iter().any(|(key, _)| key == "end") {
            return self.trailer(&entries).map(Said::End);
        }
        let name = entries.iter().find(|(key, _)| key == "table").ok_or_else(|| invalid("it names no table".into()))?;
        let name = forms::string(name.1.get()).ok_or_else(|| invalid("'table' is not a text".into()))?;
        let (place, table) =
            Table::find(&name).ok_or_else(|| invalid(format!("there is no table '{}'", forms::shown(&name))))?;
        if place < self.place {
            return Err(invalid(format!("the rows of {name} come before those of the table before it")));
        }
        self.place = place;
        self.rows += 1;
        let read = values(table, &entries)?;
        let borrowed: Vec<Value<'_>> = read.iter().map(forms::Read::value).collect();
        visit(place, table, &borrowed).map(|()| Said::Row)
    }

    /// The hash that it says.
    fn trailer(&self, entries: &Entries<'_>) -> Result<Option<String>> {
        let value = |name: &str| entries.iter().find(|(key, _)| key == name).map(|(_, value)| value.get());
        let hash = value("sha256").map(forms::string);
        let well_formed =
            entries.len() == 2 + usize::from(hash.is_some()) && value("end") == Some("true") && hash != Some(None);
        match value("rows").and_then(|rows| rows.parse::<u64>().ok()).filter(|_| well_formed) {
            None => Err(invalid("the last line reads {\"end\":true,\"rows\":N,\"sha256\":\"…\"}".into())),
            Some(said) if said != self.rows => {
                Err(invalid(format!("there are {} rows, and the last line says {said}: some were lost", self.rows)))
            }
            Some(_) => Ok(hash.flatten().map(Cow::into_owned)),
        }
    }
}

/// The keys of a line, each with its value as it is written.
type Entries<'a> = Vec<(Cow<'a, str>, &'a RawValue)>;

fn entries(line: &str) -> Result<Entries<'_>> {
    let Object(entries) = serde_json::from_str(line).map_err(|error| {
        let error = error.to_string();
        // Its line is always the first.
        let words = error.rsplit_once(" at line 1 ").map_or(error.as_str(), |(words, _)| words);
        invalid(format!("it is no JSON object: {words}"))
    })?;
    Ok(entries)
}

/// One value for each column, in their order.
fn values<'a>(table: &Table, entries: &Entries<'a>) -> Result<Vec<forms::Read<'a>>> {
    let mut found: Vec<Option<forms::Read<'a>>> = table.columns.iter().map(|_| None).collect();
    let mut expected = 0;
    for (key, value) in entries.iter().filter(|(key, _)| key != "table") {
        // As an export has them; otherwise they are looked for.
        let is_next = table.columns.get(expected).is_some_and(|column| column.name == key);
        let place = if is_next { Some(expected) } else { table.column(key) };
        let column = place.and_then(|place| Some((table.columns.get(place)?, found.get_mut(place)?)));
        let Some((column, found)) = column else {
            return Err(invalid(format!("a row of {} has no '{}'", table.name, forms::shown(key))));
        };
        expected = place.unwrap_or_default() + 1;
        if found.is_some() {
            return Err(invalid(format!("'{key}' is there twice")));
        }
        let read = forms::read(column.form, value.get());
        // The first identifies its row, and the engine would make one up where there is none.
        if place == Some(0) && value.get() == "null" {
            return Err(invalid(format!("'{key}' is null")));
        }
        *found = Some(read.map_err(|wanted| invalid(format!("'{key}' is {wanted}")))?);
    }
    if entries.iter().filter(|(key, _)| key == "table").count() > 1 {
        return Err(invalid("'table' is there twice".into()));
    }
    let all = found.into_iter().zip(table.columns);
    let all = all.map(|(read, column)| read.ok_or_else(|| invalid(format!("'{}' is missing", column.name))));
    all.collect()
}

fn header(line: &str) -> Result<Header> {
    let refused = || {
        invalid("this is no export of teamctl".into())
            .hint("an export is what `teamctl export` prints; people from elsewhere come by account create --from-file")
    };
    let entries = entries(line).map_err(|_| refused())?;
    let value = |name: &str| entries.iter().find(|(key, _)| key == name).map(|(_, value)| value.get());
    match value(FORMAT).map(str::parse::<i64>) {
        Some(Ok(VERSION)) => {}
        Some(Ok(version)) => {
            return Err(invalid(format!("the export has the form {version}, and this teamctl reads {VERSION}"))
                .hint("import it with the teamctl that made it, or a newer one"));
        }
        _ => return Err(refused()),
    }
    let schema = value("schema")
        .and_then(|schema| schema.parse().ok())
        .ok_or_else(|| invalid("'schema' is no number".into()))?;
    let key = value("sealing_key").and_then(forms::string).and_then(|key| STANDARD.decode(key.as_bytes()).ok());
    let sealing_key = key.ok_or_else(|| invalid("'sealing_key' is not base64".into()))?;
    match entries.len() {
        3 => Ok(Header { schema, sealing_key }),
        _ => Err(invalid(format!("it has more than {FORMAT}, schema and sealing_key, each once"))),
    }
}

fn invalid(what: String) -> Error {
    Error::new("import.invalid", what)
}

fn unreadable(error: std::io::Error) -> Error {
    Error::new("input.failed", "the export cannot be read").caused_by(error)
}

/// A JSON object, its keys as often as they are there, and its values unread.
struct Object<'a>(Entries<'a>);

struct Key<'a>(Cow<'a, str>);

impl<'de: 'a, 'a> Deserialize<'de> for Key<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> std::result::Result<Self, D::Error> {
        struct Name;
        impl<'de> Visitor<'de> for Name {
            type Value = Key<'de>;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("a key")
            }

            fn visit_borrowed_str<E>(self, key: &'de str) -> std::result::Result<Key<'de>, E> {
                Ok(Key(Cow::Borrowed(key)))
            }

            fn visit_str<E>(self, key: &str) -> std::result::Result<Key<'de>, E> {
                Ok(Key(Cow::Owned(key.to_owned())))
            }
        }
        deserializer.deserialize_str(Name)
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Object<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> std::result::Result<Self, D::Error> {
        struct Entry;
        impl<'de> Visitor<'de> for Entry {
            type Value = Object<'de>;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("a map")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> std::result::Result<Object<'de>, A::Error> {
                let mut entries = Vec::with_capacity(24);
                while let Some((Key(key), value)) = map.next_entry::<Key<'de>, &'de RawValue>()? {
                    entries.push((key, value));
                }
                Ok(Object(entries))
            }
        }
        deserializer.deserialize_map(Entry)
    }
}
