//! What a command answers with, on stdout.
use super::global::ListFlags;
use super::session::{Exit, Session};
use crate::error::{Error, Result};
use crate::output::{Kind, Record, Rows};

/// What a command answers with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// One target: an object.
    One,
    /// More than one was given, or a file: an array.
    Many,
}

impl Shape {
    /// By how many targets were named.
    #[must_use]
    pub fn of(targets: usize) -> Self {
        if targets == 1 { Self::One } else { Self::Many }
    }
}

impl Session {
    /// Whether `--fields`, `--sort` and `--jq` fit what a change will answer: asked before anything is changed.
    pub fn check_output<R: Record>(&self) -> Result<()> {
        self.output().check::<R>(Kind::Changes)
    }

    /// Prints what was changed.
    pub fn print_changes<R: Record>(&self, records: &[R], shape: Shape) -> Result<()> {
        self.print_records(records, shape).map_err(|error| match error.code() {
            "output.failed" if !self.global.dry_run => {
                error.hint("what was asked for is done, and only the telling of it failed: a secret that was to be seen once is lost")
            }
            _ => error,
        })
    }

    fn print_records<R: Record>(&self, records: &[R], shape: Shape) -> Result<()> {
        let mut output = self.output();
        if let (Shape::One, [record]) = (shape, records) {
            output.object(Kind::Changes, record)?;
        } else {
            let mut rows = output.rows::<R>(Kind::Changes)?;
            for record in records {
                if rows.row(record)?.is_break() {
                    break;
                }
            }
            rows.finish()?;
        }
        output.finish()
    }

    /// Prints a list as it is read: `fill` gives it row by row.
    pub fn print_list<R: Record>(
        &self,
        flags: &ListFlags,
        fill: impl FnOnce(&mut Rows<'_, '_>) -> Result<()>,
    ) -> Result<Exit> {
        let mut output = self.listing(flags);
        let mut rows = output.rows::<R>(Kind::Listing)?;
        fill(&mut rows)?;
        rows.finish()?;
        output.finish()?;
        Ok(Exit::Done)
    }

    /// Prints what there is of one thing.
    pub fn print_one<R: Record>(&self, record: &R) -> Result<()> {
        let mut output = self.output();
        output.object(Kind::Listing, record)?;
        output.finish()
    }

    /// Prints a JSON text that is no record, through `--jq` where there is one.
    pub fn print_json(&self, json: &str) -> Result<()> {
        if self.global.fields.is_some() {
            return Err(Error::new("usage.unsupported", "--fields chooses columns, and this is one document")
                .hint("pick from it with --jq"));
        }
        let mut output = self.output();
        output.json(json)?;
        output.finish()
    }

    /// Prints lines of data that are no record.
    pub fn print_text(&self, text: &str) -> Result<()> {
        let mut output = self.output();
        output.text(text)?;
        output.finish()
    }
}
