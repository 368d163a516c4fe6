//! Tables for people: one line a row whatever stands in it, and constant memory whatever the number of rows.
use std::borrow::Cow;

use comfy_table::presets::NOTHING;
use comfy_table::{ColumnConstraint, ContentArrangement, Table as ComfyTable, Width};
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

use super::bar::Glyphs;
use super::record::{Cell, Tone};
use super::sanitize::sanitize;
use super::time;
use super::{Settings, TimeStyle};

/// How many rows are looked at before the widths of the columns are settled.
pub const BUFFERED_ROWS: usize = 2_000;

/// `comfy_table` counts columns in 16 bits; what is wider than this is laid out by our own writer.
const WIDEST_FOR_COMFY: usize = 10_000;

/// Between two columns.
const GAP: usize = 2;

/// One row as text that is safe to show.
pub struct Row {
    pub cells: Vec<String>,
    pub tone: Tone,
}

/// Rows are gathered until there are [`BUFFERED_ROWS`] of them; from then on they are written as they come.
pub struct Table {
    headings: Option<Vec<String>>,
    rows: Vec<Row>,
    /// Settled when the first rows are written.
    widths: Option<Vec<usize>>,
    /// Of the terminal. Without one, nothing is ever cut.
    terminal: Option<usize>,
    color: bool,
}

impl Table {
    pub fn new(headings: Option<Vec<String>>, terminal: Option<usize>, color: bool) -> Self {
        Self { headings, rows: Vec::new(), widths: None, terminal, color }
    }

    /// Takes a row, and writes it if the widths are settled.
    pub fn push(&mut self, row: Row, out: &mut Vec<u8>) {
        if let Some(widths) = &self.widths {
            write_row(&row, widths, self.terminal.is_some(), self.color, out);
            return;
        }
        self.rows.push(row);
        if self.rows.len() > BUFFERED_ROWS {
            let mut widths = self.settle();
            // Later rows may have more to say in the last column than these.
            if let (Some(terminal), Some((last, others))) = (self.terminal, widths.split_last_mut()) {
                *last = terminal.saturating_sub(others.iter().map(|width| width + GAP).sum()).max(*last);
            }
            self.write_plainly(&widths, out);
            self.widths = Some(widths);
        }
    }

    /// Writes what was gathered. A table without rows is nothing, not even headings.
    pub fn finish(mut self, out: &mut Vec<u8>) {
        if self.rows.is_empty() {
            return;
        }
        let widths = self.settle();
        // What shows one thing has no headings: `comfy_table` would be a twentieth of such a command's instructions.
        if self.headings.is_none() || widths.iter().any(|&width| width > WIDEST_FOR_COMFY) {
            self.write_plainly(&widths, out);
        } else {
            self.write_with_comfy(&widths, out);
        }
    }

    /// The widths of the columns, by what is in them and what the terminal has room for.
    fn settle(&self) -> Vec<usize> {
        let mut widths: Vec<usize> = Vec::new();
        for cells in self.headings.iter().chain(self.rows.iter().map(|row| &row.cells)) {
            widths.resize(widths.len().max(cells.len()), 0);
            for (width, cell) in widths.iter_mut().zip(cells) {
                *width = cell.width().max(*width);
            }
        }
        if let Some(terminal) = self.terminal {
            narrow(&mut widths, terminal);
        }
        widths
    }

    /// The headings as a row, and whatever was gathered.
    fn take_rows(&mut self) -> (Option<Vec<String>>, Vec<Row>) {
        (self.headings.take(), std::mem::take(&mut self.rows))
    }

    fn write_with_comfy(&mut self, widths: &[usize], out: &mut Vec<u8>) {
        let (headings, rows) = self.take_rows();
        let has_headings = headings.is_some();
        let mut table = ComfyTable::new();
        table.load_style(NOTHING).set_content_arrangement(ContentArrangement::Disabled);
        if let Some(headings) = headings {
            table.set_header(cut_cells(&headings, widths));
        }
        for row in &rows {
            table.add_row(cut_cells(&row.cells, widths));
        }
        for (column, width) in table.column_iter_mut().zip(widths) {
            let fixed = |width| u16::try_from(width).unwrap_or(u16::MAX);
            column.set_padding((0, fixed(GAP)));
            column.set_constraint(ColumnConstraint::Absolute(Width::Fixed(fixed(width + GAP))));
        }
        let mut lines = table.lines();
        if has_headings && let Some(line) = lines.next() {
            write_line(&line, self.color.then_some("1"), out);
        }
        for (line, row) in lines.zip(&rows) {
            write_line(&line, color_of(row.tone).filter(|_| self.color), out);
        }
    }

    fn write_plainly(&mut self, widths: &[usize], out: &mut Vec<u8>) {
        let (headings, rows) = self.take_rows();
        let cut = self.terminal.is_some();
        if let Some(headings) = headings {
            write_line(&lay_out(&headings, widths, cut), self.color.then_some("1"), out);
        }
        for row in &rows {
            write_row(row, widths, cut, self.color, out);
        }
    }
}

/// The widest column gives way until all fit: it is cut to the next widest, then both, and so on.
fn narrow(widths: &mut [usize], terminal: usize) {
    let room = terminal.saturating_sub(GAP * widths.len().saturating_sub(1));
    loop {
        let excess = widths.iter().sum::<usize>().saturating_sub(room);
        let widest = widths.iter().copied().max().unwrap_or_default();
        if excess == 0 || widest <= 1 {
            return;
        }
        let next = widths.iter().copied().filter(|&width| width < widest).max().unwrap_or(1);
        let sharing = widths.iter().filter(|&&width| width == widest).count();
        // Down to the next widest at most, and the left ones of equals first.
        let mut surplus = excess.min((widest - next) * sharing);
        let share = surplus.div_ceil(sharing);
        for width in widths.iter_mut().filter(|width| **width == widest) {
            let less = share.min(surplus);
            *width -= less;
            surplus -= less;
        }
    }
}

fn write_row(row: &Row, widths: &[usize], cut: bool, color: bool, out: &mut Vec<u8>) {
    write_line(&lay_out(&row.cells, widths, cut), color_of(row.tone).filter(|_| color), out);
}

/// The cells, each padded to its width; one that is wider makes the line longer unless it is to be cut.
fn lay_out(cells: &[String], widths: &[usize], cut: bool) -> String {
    let mut line = String::new();
    for (cell, &width) in cells.iter().zip(widths) {
        let cell = if cut { cut_to(cell, width) } else { Cow::Borrowed(cell.as_str()) };
        line.push_str(&cell);
        let padding = width.saturating_sub(cell.width()) + GAP;
        line.extend(std::iter::repeat_n(' ', padding));
    }
    line
}

/// Colours go around the whole line after it was laid out, so that they never count as width.
fn write_line(line: &str, color: Option<&str>, out: &mut Vec<u8>) {
    let line = line.trim_end_matches(' ');
    if let Some(color) = color {
        out.extend_from_slice(b"\x1b[");
        out.extend_from_slice(color.as_bytes());
        out.push(b'm');
        out.extend_from_slice(line.as_bytes());
        out.extend_from_slice(b"\x1b[0m\n");
    } else {
        out.extend_from_slice(line.as_bytes());
        out.push(b'\n');
    }
}

fn color_of(tone: Tone) -> Option<&'static str> {
    match tone {
        Tone::Plain => None,
        Tone::Grey => Some("90"),
        Tone::Red => Some("31"),
    }
}

fn cut_cells<'a>(cells: &'a [String], widths: &[usize]) -> Vec<Cow<'a, str>> {
    cells.iter().zip(widths).map(|(cell, &width)| cut_to(cell, width)).collect()
}

/// The text, or as much of it as leaves room for a `…`.
fn cut_to(text: &str, width: usize) -> Cow<'_, str> {
    if text.width() <= width {
        return Cow::Borrowed(text);
    }
    let mut used = 1;
    let mut kept = String::new();
    for character in text.chars() {
        used += character.width().unwrap_or_default();
        if used > width {
            break;
        }
        kept.push(character);
    }
    // Some sequences are wider than the sum of their characters.
    while kept.width() >= width && kept.pop().is_some() {}
    kept.push('…');
    Cow::Owned(kept)
}

/// The heading of a column.
pub fn heading(name: &str) -> String {
    name.to_uppercase().replace('_', " ")
}

/// How cells look to a person.
#[derive(Clone, Copy)]
pub struct Look {
    time: TimeStyle,
    now: i64,
    glyphs: Glyphs,
    terminal: Option<usize>,
}

impl Look {
    pub fn of(settings: &Settings) -> Self {
        Self { time: settings.time, now: settings.now, glyphs: settings.glyphs, terminal: settings.width }
    }
}

/// A cell as a person reads it.
pub fn text(cell: &Cell<'_>, look: Look) -> String {
    match cell {
        Cell::Null => "-".into(),
        Cell::Text(text) | Cell::Json(text) => sanitize(text).into_owned(),
        Cell::Int(number) => number.to_string(),
        Cell::Bool(true) => "yes".into(),
        Cell::Bool(false) => "no".into(),
        Cell::Instant(milliseconds) => time::for_people(*milliseconds, look.time, look.now),
        Cell::List(texts) if texts.is_empty() => "-".into(),
        Cell::List(texts) => sanitize(&texts.join(", ")).into_owned(),
        Cell::Bar(bar) => bar.text(look.glyphs, look.terminal),
    }
}
