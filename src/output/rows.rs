//! A list on its way out: each row is rendered by the format, then written, kept for sorting, or kept for `--jq`.
use std::ops::ControlFlow;

use super::csv::Csv;
use super::record::{Cell, Record, Seen};
use super::sanitize::sanitize;
use super::selection::{self, Chosen};
use super::sort::{Key, Sort};
use super::table::{self, Look, Row, Table};
use super::time::Instants;
use super::{Format, Kind, Output, Settings, jq, json};
use crate::error::Result;

/// Made by [`Output::rows`]; takes the rows one by one.
pub struct Rows<'o, 'w> {
    output: &'o mut Output<'w>,
    renderer: Renderer,
    /// Rows are laid out together.
    table: Option<Table>,
    /// What `--jq` will be run over.
    captured: Option<Vec<u8>>,
    /// Whether a row of the JSON array was written.
    started: bool,
    sorting: Option<Sorting>,
    /// How many more rows may be written.
    remaining: Option<u64>,
}

/// All rows, until the last one is known.
struct Sorting {
    column: usize,
    descending: bool,
    rows: Vec<(Key, Rendered)>,
}

enum Rendered {
    Bytes(Vec<u8>),
    Row(Row),
}

impl<'o, 'w> Rows<'o, 'w> {
    pub(super) fn new<R: Record>(output: &'o mut Output<'w>, kind: Kind) -> Result<Self> {
        let settings = &output.settings;
        let renderer = Renderer::new::<R>(settings, kind)?;
        let sorting = match &settings.sort {
            Some(Sort { field, descending }) => {
                let column = selection::find(R::COLUMNS, field, (kind, renderer.format))?;
                Some(Sorting { column, descending: *descending, rows: Vec::new() })
            }
            None => None,
        };
        let names = renderer.chosen.iter().map(|column| column.name);
        let table = matches!(renderer.format, Format::Table | Format::Wide).then(|| {
            let headings = settings.headers.then(|| names.clone().map(table::heading).collect());
            Table::new(headings, settings.width, settings.color)
        });
        if renderer.format == Format::Csv && settings.headers {
            Csv::write_header(names, output.sink.buffer());
        }
        let captured = settings.jq.is_some().then(Vec::new);
        let remaining = settings.limit;
        Ok(Self { output, renderer, table, captured, started: false, sorting, remaining })
    }

    /// Takes a row of the record that the list was begun with. `Break` once there is no use for another: the limit is reached, or nobody reads any more.
    pub fn row<R: Record>(&mut self, record: &R) -> Result<ControlFlow<()>> {
        if let Some(sorting) = &mut self.sorting {
            let key = Key::new(&record.cell(sorting.column)?);
            sorting.rows.push((key, self.renderer.render(record)?));
            return Ok(ControlFlow::Continue(()));
        }
        if self.remaining == Some(0) {
            return Ok(ControlFlow::Break(()));
        }
        if self.table.is_some() {
            let row = self.renderer.table_row(record)?;
            self.write_row(row)?;
        } else {
            self.write_bytes(|renderer, buffer| renderer.write(record, buffer))?;
        }
        Ok(self.count())
    }

    /// Writes what was kept back, and closes the array. What is buffered still needs [`Output::finish`].
    pub fn finish(mut self) -> Result<()> {
        if let Some(mut sorting) = self.sorting.take() {
            sorting.rows.sort_by(|(one, _), (other, _)| one.compare(other, sorting.descending));
            let limit = self.remaining.and_then(|limit| usize::try_from(limit).ok()).unwrap_or(usize::MAX);
            for (_, rendered) in sorting.rows.into_iter().take(limit) {
                match rendered {
                    Rendered::Row(row) => self.write_row(row)?,
                    Rendered::Bytes(bytes) => self.write_bytes(|_, buffer| {
                        buffer.extend_from_slice(&bytes);
                        Ok(())
                    })?,
                }
            }
        }
        if let Some(table) = self.table.take() {
            table.finish(self.output.sink.buffer());
        }
        if self.renderer.format == Format::Json {
            let end: &[u8] = if self.started { b"\n]\n" } else { b"[]\n" };
            self.captured.as_mut().unwrap_or_else(|| self.output.sink.buffer()).extend_from_slice(end);
        }
        if let (Some(expression), Some(captured)) = (&self.output.settings.jq, self.captured.take()) {
            let filtered = jq::run(expression, captured)?;
            self.output.sink.buffer().extend_from_slice(&filtered);
        }
        self.output.sink.spill()
    }

    fn write_row(&mut self, row: Row) -> Result<()> {
        if let Some(table) = &mut self.table {
            table.push(row, self.output.sink.buffer());
        }
        self.output.sink.spill()
    }

    fn write_bytes(&mut self, write: impl FnOnce(&mut Renderer, &mut Vec<u8>) -> Result<()>) -> Result<()> {
        let buffer = self.captured.as_mut().unwrap_or_else(|| self.output.sink.buffer());
        let before = buffer.len();
        if self.renderer.format == Format::Json {
            buffer.extend_from_slice(if self.started { b",\n " } else { b"[\n " });
        }
        // Half a row is never left behind.
        write(&mut self.renderer, buffer).inspect_err(|_| buffer.truncate(before))?;
        self.started = true;
        self.output.sink.spill()
    }

    fn count(&mut self) -> ControlFlow<()> {
        if let Some(remaining) = &mut self.remaining {
            *remaining -= 1;
        }
        if self.remaining == Some(0) || self.output.sink.is_closed() {
            ControlFlow::Break(())
        } else {
            ControlFlow::Continue(())
        }
    }
}

/// The format and its columns, resolved once for all rows.
pub(super) struct Renderer {
    format: Format,
    chosen: Vec<Chosen>,
    /// What stands before each value of an object: `{"id":`, then `,"email":`.
    keys: Vec<Box<[u8]>>,
    /// What ends an object.
    end: &'static [u8],
    instants: Instants,
    csv: Csv,
    look: Look,
}

impl Renderer {
    pub fn new<R: Record>(settings: &Settings, kind: Kind) -> Result<Self> {
        let format = settings.effective_format();
        let shown = selection::shown_by(format);
        let mut chosen = selection::choose(R::COLUMNS, settings.fields.as_deref(), (kind, format), shown)?;
        match format {
            // What can be had only once has a line of its own beside a table.
            Format::Table | Format::Wide => {
                let seen_once =
                    |column: &Chosen| R::COLUMNS.get(column.index).is_some_and(|column| column.seen == Seen::Once);
                chosen.retain(|column| !seen_once(column));
            }
            Format::Id => {
                let index = R::COLUMNS.iter().position(|column| column.name == "id").unwrap_or(0);
                chosen = vec![Chosen { index, name: "id" }];
            }
            Format::Json | Format::Jsonl | Format::Csv => {}
        }
        let mut keys = Vec::with_capacity(chosen.len());
        for column in &chosen {
            let mut key = vec![if keys.is_empty() { b'{' } else { b',' }];
            json::write_string(column.name, &mut key);
            key.push(b':');
            keys.push(key.into_boxed_slice());
        }
        let end: &[u8] = match (kind == Kind::Changes && settings.dry_run, chosen.is_empty()) {
            (false, false) => b"}",
            (false, true) => b"{}",
            (true, false) => b",\"dry_run\":true}",
            (true, true) => b"{\"dry_run\":true}",
        };
        let csv = Csv { raw: settings.csv_raw, scratch: Vec::new() };
        Ok(Self { format, chosen, keys, end, instants: Instants::new(), csv, look: Look::of(settings) })
    }

    fn render<R: Record>(&mut self, record: &R) -> Result<Rendered> {
        if matches!(self.format, Format::Table | Format::Wide) {
            return Ok(Rendered::Row(self.table_row(record)?));
        }
        let mut bytes = Vec::new();
        self.write(record, &mut bytes)?;
        Ok(Rendered::Bytes(bytes))
    }

    fn table_row<R: Record>(&self, record: &R) -> Result<Row> {
        let cell = |column: &Chosen| Ok(table::text(&record.cell(column.index)?, self.look));
        Ok(Row { cells: self.chosen.iter().map(cell).collect::<Result<_>>()?, tone: record.tone() })
    }

    /// Appends a row as data; for an array, without what stands between its rows.
    #[inline]
    fn write<R: Record>(&mut self, record: &R, out: &mut Vec<u8>) -> Result<()> {
        match self.format {
            Format::Json => self.write_object(record, out),
            Format::Jsonl => {
                self.write_object(record, out)?;
                out.push(b'\n');
                Ok(())
            }
            Format::Csv => self.write_csv(record, out),
            Format::Id | Format::Table | Format::Wide => self.write_id(record, out),
        }
    }

    #[inline]
    pub fn write_object<R: Record>(&mut self, record: &R, out: &mut Vec<u8>) -> Result<()> {
        for (column, key) in self.chosen.iter().zip(&self.keys) {
            out.extend_from_slice(key);
            json::write_cell(&record.cell(column.index)?, &mut self.instants, out);
        }
        out.extend_from_slice(self.end);
        Ok(())
    }

    fn write_csv<R: Record>(&mut self, record: &R, out: &mut Vec<u8>) -> Result<()> {
        let before = out.len();
        for (index, column) in self.chosen.iter().enumerate() {
            if index > 0 {
                out.push(b',');
            }
            self.csv.write_cell(&record.cell(column.index)?, &mut self.instants, out);
        }
        // An empty line would be no row to whoever reads it.
        if out.len() == before {
            out.extend_from_slice(b"\"\"");
        }
        out.push(b'\n');
        Ok(())
    }

    fn write_id<R: Record>(&self, record: &R, out: &mut Vec<u8>) -> Result<()> {
        for column in &self.chosen {
            let cell = record.cell(column.index)?;
            match &cell {
                Cell::Null => continue,
                Cell::Text(text) => out.extend_from_slice(sanitize(text).as_bytes()),
                _ => out.extend_from_slice(table::text(&cell, self.look).as_bytes()),
            }
            out.push(b'\n');
        }
        Ok(())
    }
}
