//! Batches: all rows or none, and each bad one named by its line.
use crate::error::{Error, Result};

/// A line of a batch: what it says, or why it says nothing.
pub struct Row<T> {
    /// Its number in the file, or its place among what was named on the command line.
    pub line: u64,
    /// What it says.
    pub content: Result<T>,
}

/// Where the rows come from: gone through once in a transaction, and once more if the engine asks for that.
pub trait Rows<T> {
    /// Visits each, in order.
    fn each(&mut self, visit: &mut dyn FnMut(Row<T>) -> Result<()>) -> Result<()>;
}

/// What to do about a bad row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OnBadRow {
    /// No row is written.
    WriteNothing,
    /// The good ones are.
    KeepGoing,
}

/// A row that could not be written.
#[derive(Clone, Debug)]
pub struct BadRow {
    /// Its number.
    pub line: u64,
    /// The code of what is wrong with it.
    pub code: &'static str,
    /// What is wrong with it.
    pub message: String,
}

impl BadRow {
    /// What an error says of a row.
    #[must_use]
    pub fn of(line: u64, error: &Error) -> Self {
        Self { line, code: error.code(), message: error.message() }
    }
}

/// A locked or damaged database, or a file that cannot be read, is not the row's fault.
#[must_use]
pub fn is_about_the_row(error: &Error) -> bool {
    !matches!(error.exit_code(), 1 | 10 | 75)
}

/// One error for all bad rows of a batch.
#[must_use]
pub fn invalid_rows(code: &'static str, bad: &[BadRow], rows: u64) -> Error {
    let lines: Vec<_> = bad.iter().map(|row| format!("\n  line {}: {}", row.line, row.message)).collect();
    let details: Vec<_> =
        bad.iter().map(|row| serde_json::json!({"line": row.line, "code": row.code, "message": row.message})).collect();
    let plural = if rows == 1 { "row is" } else { "rows are" };
    Error::new(code, format!("{} of {rows} {plural} bad, and nothing was changed:{}", bad.len(), lines.concat()))
        .hint("mend these lines")
        .detail("rows", details)
}

/// A batch that is short enough to hold.
pub struct Batch<T> {
    rows: Vec<Row<T>>,
    /// What its bad rows are told as; `None` for what was named on the command line, where the first error speaks.
    code: Option<&'static str>,
}

impl<T> Batch<T> {
    /// Named on the command line.
    #[must_use]
    pub fn named(items: Vec<T>) -> Self {
        let rows = (1..).zip(items).map(|(line, item)| Row { line, content: Ok(item) }).collect();
        Self { rows, code: None }
    }

    /// Read from a file; `code` is what its bad rows are told as.
    #[must_use]
    pub fn of_file(rows: Vec<Row<T>>, code: &'static str) -> Self {
        Self { rows, code: Some(code) }
    }

    /// How many rows it has.
    #[must_use]
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Whether it has none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// Writes each row in a transaction that an error undoes: of a file, each bad row is looked at before it does.
    pub fn each<U>(&self, mut write: impl FnMut(&T) -> Result<U>) -> Result<Vec<U>> {
        let mut written = Vec::with_capacity(self.rows.len());
        let mut bad = Vec::new();
        for row in &self.rows {
            let content = match &row.content {
                Ok(content) => content,
                Err(error) => {
                    bad.push(BadRow::of(row.line, error));
                    continue;
                }
            };
            match write(content) {
                Ok(outcome) => written.push(outcome),
                Err(error) if self.code.is_some() && is_about_the_row(&error) => bad.push(BadRow::of(row.line, &error)),
                Err(error) => return Err(error),
            }
        }
        match self.code {
            Some(code) if !bad.is_empty() => Err(invalid_rows(code, &bad, self.rows.len() as u64)),
            _ => Ok(written),
        }
    }
}
