//! The seam: all that the rest of the store knows about a database engine.
use std::ops::ControlFlow;

use crate::domain::calendar::Day;
use crate::domain::credits::Credits;
use crate::domain::email::EmailAddress;
use crate::domain::id::{
    AccountId, ConnectorId, EventId, HoldId, InviteId, InvoiceId, KeyId, MembershipId, MessageId, ResourceId, RoleId,
    TeamId, TransferId,
};
use crate::domain::instant::Instant;
use crate::domain::money::Price;
use crate::error::{Error, Result};

/// A parameter on its way in or a cell on its way out. Borrowed both ways, so neither allocates.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Value<'a> {
    /// Nothing there.
    Null,
    /// Any number, id or instant.
    Int(i64),
    /// UTF-8.
    Text(&'a str),
    /// Bytes.
    Blob(&'a [u8]),
}

impl From<i64> for Value<'_> {
    fn from(value: i64) -> Self {
        Value::Int(value)
    }
}

impl<'a> From<&'a str> for Value<'a> {
    fn from(value: &'a str) -> Self {
        Value::Text(value)
    }
}

impl<'a> From<&'a String> for Value<'a> {
    fn from(value: &'a String) -> Self {
        Value::Text(value)
    }
}

impl<'a> From<&'a [u8]> for Value<'a> {
    fn from(value: &'a [u8]) -> Self {
        Value::Blob(value)
    }
}

impl<'a, const N: usize> From<&'a [u8; N]> for Value<'a> {
    fn from(value: &'a [u8; N]) -> Self {
        Value::Blob(value)
    }
}

impl<'a> From<&'a EmailAddress> for Value<'a> {
    /// As it is spelled; what makes two equal is [`EmailAddress::key`].
    fn from(value: &'a EmailAddress) -> Self {
        Value::Text(value.as_str())
    }
}

impl From<Instant> for Value<'_> {
    fn from(value: Instant) -> Self {
        Value::Int(value.millis())
    }
}

impl From<Credits> for Value<'_> {
    fn from(value: Credits) -> Self {
        Value::Int(value.millionths())
    }
}

impl From<Price> for Value<'_> {
    fn from(value: Price) -> Self {
        Value::Int(value.millionths())
    }
}

impl From<Day> for Value<'_> {
    fn from(value: Day) -> Self {
        Value::Int(value.number())
    }
}

impl<'a, T: Into<Value<'a>>> From<Option<T>> for Value<'a> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Value::Null, Into::into)
    }
}

macro_rules! id_values {
    ($($id:ident)*) => {$(
        impl From<$id> for Value<'_> {
            fn from(id: $id) -> Self {
                Value::Int(id.0)
            }
        }
    )*};
}
id_values! { TeamId AccountId MembershipId InviteId RoleId KeyId EventId MessageId TransferId HoldId InvoiceId ConnectorId ResourceId }

/// One row, readable during one call of a visitor. An engine implements [`Row::value`]; the rest follows.
pub trait Row {
    /// The cell of a column, counted from 0.
    fn value(&self, column: usize) -> Result<Value<'_>>;

    /// A number that must be there.
    fn int(&self, column: usize) -> Result<i64> {
        self.int_or_null(column)?.ok_or_else(|| null(column))
    }

    /// A text that must be there.
    fn text(&self, column: usize) -> Result<&str> {
        self.text_or_null(column)?.ok_or_else(|| null(column))
    }

    /// Bytes that must be there.
    fn blob(&self, column: usize) -> Result<&[u8]> {
        self.blob_or_null(column)?.ok_or_else(|| null(column))
    }

    /// A number, or nothing.
    fn int_or_null(&self, column: usize) -> Result<Option<i64>> {
        match self.value(column)? {
            Value::Int(int) => Ok(Some(int)),
            Value::Null => Ok(None),
            other => Err(mismatch(column, "an integer", other)),
        }
    }

    /// A text, or nothing.
    fn text_or_null(&self, column: usize) -> Result<Option<&str>> {
        match self.value(column)? {
            Value::Text(text) => Ok(Some(text)),
            Value::Null => Ok(None),
            other => Err(mismatch(column, "text", other)),
        }
    }

    /// Bytes, or nothing.
    fn blob_or_null(&self, column: usize) -> Result<Option<&[u8]>> {
        match self.value(column)? {
            Value::Blob(bytes) => Ok(Some(bytes)),
            Value::Null => Ok(None),
            other => Err(mismatch(column, "bytes", other)),
        }
    }

    /// Credits that must be there.
    fn credits(&self, column: usize) -> Result<Credits> {
        self.int(column).map(Credits::from_millionths)
    }

    /// A price that must be there.
    fn price(&self, column: usize) -> Result<Price> {
        self.int(column).map(Price::from_millionths)
    }

    /// An instant that must be there.
    fn instant(&self, column: usize) -> Result<Instant> {
        self.int(column).map(Instant::from_millis)
    }

    /// An instant, or nothing.
    fn instant_or_null(&self, column: usize) -> Result<Option<Instant>> {
        Ok(self.int_or_null(column)?.map(Instant::from_millis))
    }
}

/// A row kept beyond its visit: what a change answers with, read back by the query that `show` and `list` use.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OwnedRow(Vec<OwnedValue>);

#[derive(Clone, Debug, PartialEq, Eq)]
enum OwnedValue {
    Null,
    Int(i64),
    Text(String),
    Blob(Vec<u8>),
}

impl OwnedRow {
    /// Copies the first `columns` cells.
    pub fn of(row: &dyn Row, columns: usize) -> Result<Self> {
        let copy = |column| {
            Ok(match row.value(column)? {
                Value::Null => OwnedValue::Null,
                Value::Int(int) => OwnedValue::Int(int),
                Value::Text(text) => OwnedValue::Text(text.into()),
                Value::Blob(bytes) => OwnedValue::Blob(bytes.into()),
            })
        };
        (0..columns).map(copy).collect::<Result<_>>().map(Self)
    }
}

impl Row for OwnedRow {
    fn value(&self, column: usize) -> Result<Value<'_>> {
        match self.0.get(column) {
            None => Err(Error::new("internal.column", format!("there is no column {column}"))),
            Some(OwnedValue::Null) => Ok(Value::Null),
            Some(OwnedValue::Int(int)) => Ok(Value::Int(*int)),
            Some(OwnedValue::Text(text)) => Ok(Value::Text(text)),
            Some(OwnedValue::Blob(bytes)) => Ok(Value::Blob(bytes)),
        }
    }
}

/// Sees each row as it comes; `Break` ends the query without an error, as when a pipe has closed.
pub type Visit<'a> = dyn FnMut(&dyn Row) -> Result<ControlFlow<()>> + 'a;

/// What a transaction, or a connection, is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// One snapshot, nothing written.
    Read,
    /// Holds off other writers.
    Write,
}

/// What an engine can be asked about how it keeps the data.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Inside {
    /// Every page and every index, and that each row is what its table promises.
    Pages,
    /// That what a row points at is there.
    References,
    /// That tables, indexes and triggers are those that the migrations make.
    Schema,
}

/// What an engine has to provide.
///
/// SQL is `&'static str`: a value cannot be spliced into it, and the text itself can be the key of a statement cache.
/// It keeps to the subset that SQLite and PostgreSQL share, and numbers its parameters `?1`, `?2` …
pub trait Backend {
    /// A `Write` holds off other writers or is told [`lost_race`]; a `Read` sees one snapshot throughout.
    fn begin(&mut self, access: Access) -> Result<()>;
    /// Durable once this has answered.
    fn commit(&mut self) -> Result<()>;
    /// Harmless when the engine has rolled back on its own.
    fn rollback(&mut self) -> Result<()>;
    /// Answers how many rows changed.
    fn execute(&mut self, sql: &'static str, parameters: &[Value<'_>]) -> Result<u64>;
    /// Visits each row of the answer.
    fn each(&mut self, sql: &'static str, parameters: &[Value<'_>], visit: &mut Visit<'_>) -> Result<()>;
    /// Many rows are about to be met: worth this much memory.
    fn expect_bulk(&mut self, mebibytes: u32) -> Result<()>;
    /// Outside a transaction: sees to it that none of these texts stays behind, whatever its case, where an engine keeps
    /// what was deleted. Without any, nobody knows any more what to look for, and all that can be is made anew.
    fn erase(&mut self, traces: &[Vec<u8>]) -> Result<()>;
    /// Visits whatever the engine itself finds wrong, a sentence each. Of a million faults it may leave some out.
    fn examine(&mut self, inside: Inside, visit: &mut dyn FnMut(&str)) -> Result<()>;
    /// Outside a transaction: moves what was written ahead into the file, where an engine does that, and has it do that. Answers
    /// whether all of it is there now: who reads may be in the way.
    fn fold_in(&mut self) -> Result<bool>;
}

/// What an engine answers when a transaction has to be run again. Never seen outside the store.
#[must_use]
pub fn lost_race() -> Error {
    Error::new("database.lost_race", "another writer was faster")
}

/// What the database holds cannot be.
#[must_use]
pub fn corrupt(what: impl Into<String>) -> Error {
    Error::new("database.corrupt", what).hint("restore a backup: the damaged file is left as it is")
}

fn null(column: usize) -> Error {
    corrupt(format!("column {column} of a row is null"))
}

fn mismatch(column: usize, wanted: &str, found: Value<'_>) -> Error {
    let found = match found {
        Value::Null => "null",
        Value::Int(_) => "an integer",
        Value::Text(_) => "text",
        Value::Blob(_) => "bytes",
    };
    corrupt(format!("column {column} of a row is {found} instead of {wanted}"))
}
