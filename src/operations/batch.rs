//! Batches: all rows or none, and each bad one named by its line.
use crate::domain::grant::is_denial;
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

/// How many bad rows are kept: whoever has more has taken the wrong file, and a file may have millions.
const MOST_BAD: usize = 1_000;

/// The bad rows of a batch: the first of them, and how many more there are.
#[derive(Clone, Debug, Default)]
pub struct BadRows {
    first: Vec<BadRow>,
    more: u64,
}

impl BadRows {
    /// One more. What somebody may not do is among those kept, wherever it stands: it is to be written down.
    pub fn push(&mut self, row: BadRow) {
        if self.first.len() < MOST_BAD {
            self.first.push(row);
            return;
        }
        self.more += 1;
        if is_denial(row.code)
            && !self.has_denial()
            && let Some(last) = self.first.last_mut()
        {
            *last = row;
        }
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.first.is_empty()
    }

    /// Those that are kept.
    pub fn iter(&self) -> impl Iterator<Item = &BadRow> {
        self.first.iter()
    }

    /// How many there are beside those.
    #[must_use]
    pub fn more(&self) -> u64 {
        self.more
    }

    /// Whether any is about what somebody may not do.
    #[must_use]
    pub fn has_denial(&self) -> bool {
        self.first.iter().any(|row| is_denial(row.code))
    }

    fn count(&self) -> u64 {
        self.more + self.first.len() as u64
    }
}

/// A locked or damaged database, or a file that cannot be read, is not the row's fault.
#[must_use]
pub fn is_about_the_row(error: &Error) -> bool {
    !matches!(error.exit_code(), 1 | 10 | 75)
}

/// One error for all bad rows of a batch.
#[must_use]
pub fn invalid_rows(code: &'static str, bad: &BadRows, rows: u64) -> Error {
    let mut lines: Vec<_> = bad.iter().map(|row| format!("\n  line {}: {}", row.line, row.message)).collect();
    let details: Vec<_> =
        bad.iter().map(|row| serde_json::json!({"line": row.line, "code": row.code, "message": row.message})).collect();
    if bad.more > 0 {
        lines.push(format!("\n  and {} more", bad.more));
    }
    let plural = if rows == 1 { "row is" } else { "rows are" };
    let what = format!("{} of {rows} {plural} bad, and nothing was changed:{}", bad.count(), lines.concat());
    let error = Error::new(code, what).hint("mend these lines").detail("rows", details);
    if bad.more > 0 { error.detail("more", bad.more) } else { error }
}

/// What to do about a row that is there already.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OnExisting {
    /// It is a bad row.
    Refuse,
    /// It is left as it is.
    Ignore,
}

/// The rows that an import has written, in input order, as short as a million allow.
#[derive(Default)]
pub struct Written {
    runs: Vec<Run>,
    /// How many are new.
    pub count: u64,
    /// How many were left as they were.
    pub ignored: u64,
}

/// Ids rise within a process, so that new rows one after another are two numbers: the event says which of those between
/// them are meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Run {
    /// From the one to the other, those that the import has made.
    Made(i64, i64),
    /// One that was there.
    Left(i64),
}

impl Written {
    /// In the order of the rows.
    #[must_use]
    pub fn runs(&self) -> &[Run] {
        &self.runs
    }

    /// A row is new.
    pub fn made(&mut self, id: i64) {
        self.count += 1;
        match self.runs.last_mut() {
            Some(Run::Made(_, last)) if *last < id => *last = id,
            _ => self.runs.push(Run::Made(id, id)),
        }
    }

    /// A row was there, and stays as it is.
    pub fn left(&mut self, id: i64) {
        self.ignored += 1;
        self.runs.push(Run::Left(id));
    }

    /// Whether it is one that this import has made: the same stands further up in it.
    #[must_use]
    pub fn has_made(&self, id: i64) -> bool {
        self.runs.iter().any(|run| matches!(run, Run::Made(first, last) if (*first..=*last).contains(&id)))
    }
}

/// Goes through the rows of a file, of which all are written or none: with any that is bad, the answer is an error that
/// names each, and the transaction is to be undone.
pub fn each_row<T>(rows: &mut dyn Rows<T>, code: &'static str, mut write: impl FnMut(T) -> Result<()>) -> Result<()> {
    let (mut bad, mut count) = (BadRows::default(), 0);
    rows.each(&mut |row| {
        count += 1;
        match row.content.and_then(&mut write) {
            Err(error) if is_about_the_row(&error) => bad.push(BadRow::of(row.line, &error)),
            outcome => return outcome,
        }
        Ok(())
    })?;
    if bad.is_empty() { Ok(()) } else { Err(invalid_rows(code, &bad, count)) }
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
        let mut bad = BadRows::default();
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

#[cfg(test)]
mod tests {
    use super::*;

    struct Counted(u64);

    impl Rows<u64> for Counted {
        fn each(&mut self, visit: &mut dyn FnMut(Row<u64>) -> Result<()>) -> Result<()> {
            (1..=self.0).try_for_each(|line| visit(Row { line, content: Ok(line) }))
        }
    }

    fn refused(rows: u64, denied: u64) -> Error {
        each_row(&mut Counted(rows), "account.invalid_rows", |line| {
            let code = if line == denied { "permission.denied" } else { "row.invalid" };
            Err(Error::new(code, "no"))
        })
        .unwrap_err()
    }

    #[test]
    fn of_many_bad_rows_the_first_are_kept_and_the_others_counted() {
        for (rows, kept, more) in
            [(999, 999, None), (1_000, 1_000, None), (1_001, 1_000, Some(1)), (5_000, 1_000, Some(4_000))]
        {
            let error = refused(rows, 0);
            assert_eq!(error.details()["rows"].as_array().unwrap().len(), kept);
            assert_eq!(error.details().get("more").and_then(serde_json::Value::as_u64), more);
            assert!(error.message().starts_with(&format!("{rows} of {rows} rows are bad")));
            let last = more.map_or("line 999: no".to_owned(), |more| format!("and {more} more"));
            assert!(error.message().contains(&last), "{last}");
        }
    }

    #[test]
    fn what_may_not_be_done_is_kept_wherever_it_stands() {
        let codes = |error: &Error| {
            let rows = error.details()["rows"].as_array().unwrap().clone();
            rows.iter()
                .filter(|row| row["code"] == "permission.denied")
                .map(|row| row["line"].as_u64())
                .collect::<Vec<_>>()
        };
        for denied in [1, 1_000, 1_001, 4_000] {
            let error = refused(4_000, denied);
            assert_eq!(codes(&error), [Some(denied)]);
            assert_eq!(error.details()["more"], 3_000);
        }
    }
}
