//! Every table, row by row and column by column: what an export writes and an import reads. [`TABLES`] is the one description
//! of it; the statements, both directions of the format and its manual page are made from that.
use std::ops::ControlFlow;

use super::backend::{Row, Value};
use super::{Tx, properties};
use crate::error::{Error, Result};

mod chain;
mod form;
mod fresh;
mod lost;
mod tables;

pub use chain::rechained;
pub use form::Form;
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

    /// Which row of the table it is, by its first column; nothing where not even that can be read.
    #[must_use]
    pub fn which(&self, row: &dyn Row) -> String {
        let first = self.columns.first().map_or("", |first| first.name);
        match row.value(0) {
            Ok(Value::Int(number)) => format!(" of the row whose {first} is {number}"),
            Ok(Value::Text(text)) => format!(" of the row whose {first} is '{}'", text.escape_debug()),
            _ => String::new(),
        }
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
