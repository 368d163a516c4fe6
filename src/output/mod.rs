//! Everything that is printed on stdout: the one place that knows the formats, and makes untrusted text safe to show.
mod bar;
mod csv;
mod jq;
mod json;
pub mod page;
mod record;
mod rows;
mod sanitize;
mod selection;
mod sink;
mod sort;
mod table;
mod time;

#[cfg(test)]
mod tests;

use std::io::Write;
use std::ops::ControlFlow;

use crate::error::Result;
use rows::Renderer;
use sink::Sink;
use table::{Look, Row, Table};

pub use bar::{Bar, Glyphs, share};
pub use jq::check as check_jq;
pub use json::{object_of, safe_json, write_integer, write_string};
pub(crate) use record::columns;
pub use record::{Cell, Column, Record, Seen, Tone};
pub use rows::Rows;
pub use sanitize::sanitize;
pub use sort::Sort;
pub use time::{Instants, relative, rfc3339};

/// `--output`
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Format {
    /// For people: the columns that matter most.
    Table,
    /// For people: more columns.
    Wide,
    /// A list is an array, an object is an object.
    Json,
    /// One object a line.
    Jsonl,
    /// With a header.
    Csv,
    /// Only the ids, one a line.
    Id,
}

/// `--time`: how tables show instants.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum TimeStyle {
    /// `3 days ago`
    Relative,
    /// `2026-11-07 10:00:00 +01:00`
    Local,
    /// `2026-11-07T09:00:00Z`
    Utc,
}

/// What is printed: what there is, or what a command has done.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    /// `list` and `show`.
    Listing,
    /// A change: with the columns that are seen once, and marked if it was only rehearsed.
    Changes,
}

/// What the flags say about the output.
#[derive(Clone, Debug)]
#[allow(clippy::struct_excessive_bools, reason = "each is a flag of the command line")]
pub struct Settings {
    /// `--output`; `--jq` makes it JSON.
    pub format: Format,
    /// `--fields`
    pub fields: Option<Vec<String>>,
    /// `--jq`
    pub jq: Option<String>,
    /// Not `--no-headers`.
    pub headers: bool,
    /// `--time`
    pub time: TimeStyle,
    /// Whether tables are coloured.
    pub color: bool,
    /// `--csv-raw`
    pub csv_raw: bool,
    /// Of the terminal, none if stdout is none.
    pub width: Option<usize>,
    /// Milliseconds since 1970 in UTC, which relative times are told from.
    pub now: i64,
    /// `--sort`
    pub sort: Option<Sort>,
    /// `--limit`
    pub limit: Option<u64>,
    /// `--dry-run`
    pub dry_run: bool,
    /// What bars are drawn with.
    pub glyphs: Glyphs,
}

impl Settings {
    fn effective_format(&self) -> Format {
        if self.jq.is_some() { Format::Json } else { self.format }
    }
}

/// Stdout with its settings. Nothing is certain to be written before [`Output::finish`]: a command that fails early
/// leaves stdout empty.
pub struct Output<'w> {
    sink: Sink<'w>,
    settings: Settings,
}

impl<'w> Output<'w> {
    /// The writer needs no buffer of its own.
    #[must_use]
    pub fn new(stdout: Box<dyn Write + 'w>, settings: Settings) -> Self {
        Self { sink: Sink::new(stdout), settings }
    }

    /// What the flags say.
    #[must_use]
    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    /// Whether `--fields`, `--sort` and `--jq` fit the record: for changes, to be asked before anything is changed.
    /// `usage.unknown_field` and `usage.jq` otherwise.
    pub fn check<R: Record>(&self, kind: Kind) -> Result<()> {
        Renderer::new::<R>(&self.settings, kind)?;
        if let Some(sort) = &self.settings.sort {
            selection::find(R::COLUMNS, &sort.field, (kind, self.settings.effective_format()))?;
        }
        self.settings.jq.as_deref().map_or(Ok(()), check_jq)
    }

    /// Begins a list. `usage.unknown_field` where `--fields` or `--sort` names none of its columns.
    pub fn rows<R: Record>(&mut self, kind: Kind) -> Result<Rows<'_, 'w>> {
        Rows::new::<R>(self, kind)
    }

    /// Prints one object. In tables, what there is gets a line for each column, a change a row like that of a list.
    pub fn object<R: Record>(&mut self, kind: Kind, record: &R) -> Result<()> {
        match self.settings.effective_format() {
            Format::Json => self.json_object(kind, record),
            Format::Table | Format::Wide if kind == Kind::Listing => self.vertical(record),
            _ => {
                // Neither of these is about one object.
                let (sort, limit) = (self.settings.sort.take(), self.settings.limit.take());
                let written = self.rows::<R>(kind).and_then(|mut rows| {
                    let _ = rows.row(record)?;
                    rows.finish()
                });
                (self.settings.sort, self.settings.limit) = (sort, limit);
                written
            }
        }
    }

    /// Prints text of any number of lines, made safe to show: a policy has comments, which hold what somebody put there.
    pub fn text(&mut self, text: &str) -> Result<()> {
        self.sink.buffer().extend_from_slice(sanitize::sanitize_lines(text).as_bytes());
        self.sink.spill()
    }

    /// Prints a JSON text that is no record, through `--jq` where there is one.
    pub fn json(&mut self, json: &str) -> Result<()> {
        let mut bytes = Vec::with_capacity(json.len() + 1);
        json::write_embedded(json, &mut bytes);
        bytes.push(b'\n');
        if let Some(expression) = &self.settings.jq {
            bytes = jq::run(expression, bytes)?;
        }
        self.sink.buffer().extend_from_slice(&bytes);
        self.sink.spill()
    }

    /// Prints bytes that are safe to show as they are; `Break` where nobody reads them any more.
    pub fn bytes(&mut self, bytes: &[u8]) -> Result<ControlFlow<()>> {
        self.sink.buffer().extend_from_slice(bytes);
        self.sink.spill()?;
        Ok(if self.sink.is_closed() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) })
    }

    /// Prints one line of data, made safe to show.
    pub fn line(&mut self, text: &str) -> Result<()> {
        self.text(&sanitize(text))?;
        self.text("\n")
    }

    /// Writes out what is buffered. A closed pipe is no error; a full disk is `disk.full`, others `output.failed`.
    pub fn finish(&mut self) -> Result<()> {
        self.sink.finish()
    }

    fn json_object<R: Record>(&mut self, kind: Kind, record: &R) -> Result<()> {
        let mut object = Vec::new();
        Renderer::new::<R>(&self.settings, kind)?.write_object(record, &mut object)?;
        object.push(b'\n');
        if let Some(expression) = &self.settings.jq {
            object = jq::run(expression, object)?;
        }
        self.sink.buffer().extend_from_slice(&object);
        self.sink.spill()
    }

    /// One line a column, and nothing cut: whoever asks for one object wants all of it.
    fn vertical<R: Record>(&mut self, record: &R) -> Result<()> {
        let settings = &self.settings;
        let shown = |column: &Column| column.name != "changed";
        let chosen =
            selection::choose(R::COLUMNS, settings.fields.as_deref(), (Kind::Listing, settings.format), shown)?;
        let mut table = Table::new(None, None, settings.color);
        let look = Look::of(settings);
        let buffer = self.sink.buffer();
        for column in chosen {
            let value = table::text(&record.cell(column.index)?, look);
            let cells = if settings.headers { vec![column.name.to_owned(), value] } else { vec![value] };
            table.push(Row { cells, tone: record.tone() }, buffer);
        }
        table.finish(buffer);
        self.sink.spill()
    }
}
