//! Every table, row by row and column by column: what an export writes and an import reads. [`TABLES`] is the one description
//! of it; the statements, both directions of the format and its manual page are made from that.
use std::ops::ControlFlow;

use super::backend::{Row, Value};
use super::{Tx, properties};
use crate::error::{Error, Result};

mod chain;
mod fresh;
mod lost;
mod tables;

pub use chain::rechained;
pub use fresh::{clear, is_fresh, keep_rehearsal};
pub use lost::{Lost, lost, unsent};
pub use tables::TABLES;

/// A table as it travels.
#[derive(Debug)]
pub struct Table {
    /// Its name, which each of its rows says.
    pub name: &'static str,
    /// What a row of it is.
    pub about: &'static str,
    /// All of its columns, in the order of the schema.
    pub columns: &'static [Column],
    /// All rows, in an order in which none comes before what it points at.
    select: &'static str,
    insert: &'static str,
}

/// A column as it travels, under its own name.
#[derive(Debug)]
pub struct Column {
    /// Its name.
    pub name: &'static str,
    /// How its value is written.
    pub form: Form,
    /// What it says, where its name does not.
    pub about: &'static str,
}

/// How the value of a column is written as JSON. A null is null in each of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// One line that holds nothing which hides, or moves what is shown.
    Text,
    /// Any text but a NUL.
    Words,
    /// A JSON object that is kept as text, to the letter.
    Json,
    /// The same, of texts only.
    Profile,
    /// The hash of a password, as a PHC string.
    Password,
    /// The policy of an organization, TOML.
    Policy,
    /// Permission patterns: an array, kept with spaces between them.
    Patterns,
    /// Names of fields: an array, kept with commas between them.
    Fields,
    /// The path of a team, kept with a space for each slash.
    Path,
    /// A number that stays small.
    Integer,
    /// A whole number that may be large: digits, as text.
    Digits,
    /// Millionths, as a decimal text.
    Amount,
    /// An id with that prefix.
    Id(&'static str),
    /// The same, where 0 stands for none.
    IdOrNone(&'static str),
    /// An id of one of several kinds: its digits alone.
    Digits13,
    /// Milliseconds since 1970, as RFC 3339 in UTC.
    Instant,
    /// Several of them: an array, kept with spaces between them.
    Instants,
    /// Days since 1970, as a date.
    Day,
    /// Bytes, as base64.
    Bytes,
    /// The 32 bytes of a hash, as base64.
    Hash,
    /// One of these words, kept as its place among them.
    Choice(&'static [&'static str]),
}

impl Table {
    /// By the name that a row says.
    #[must_use]
    pub fn find(name: &str) -> Option<(usize, &'static Self)> {
        TABLES.iter().enumerate().find(|(_, table)| table.name == name)
    }

    /// Where a column is among those of its table.
    #[must_use]
    pub fn column(&self, name: &str) -> Option<usize> {
        self.columns.iter().position(|column| column.name == name)
    }

    /// The value of a column in a row.
    #[must_use]
    pub fn value<'v>(&self, values: &[Value<'v>], name: &str) -> Value<'v> {
        self.column(name).and_then(|index| values.get(index)).copied().unwrap_or(Value::Null)
    }

    /// Visits all rows.
    pub fn each(&self, tx: &mut Tx<'_>, mut visit: impl FnMut(&dyn Row) -> Result<ControlFlow<()>>) -> Result<()> {
        tx.each(self.select, &[], &mut |row| visit(row))
    }

    /// Adds a row. What the schema does not let in is `import.invalid`.
    pub fn insert(&self, tx: &mut Tx<'_>, values: &[Value<'_>]) -> Result<()> {
        tx.execute(self.insert, values).map(drop).map_err(|error| match error.details().get(CONSTRAINT) {
            Some(constraint) => {
                let constraint = constraint.as_str().unwrap_or_default();
                Error::new("import.invalid", format!("the database does not take the row: {constraint}"))
            }
            None => error,
        })
    }
}

/// Under which an engine says what of the schema a row does not keep to.
pub(super) const CONSTRAINT: &str = "constraint";

/// Which sealing key the database belongs to: without one it is no database of ours.
pub fn fingerprint(tx: &mut Tx<'_>) -> Result<Vec<u8>> {
    properties::sealing_key(tx)?.ok_or_else(|| super::backend::corrupt("no property says whose key the database has"))
}
