//! What a command hands over to be printed: records with columns, and cells of a few types.
use std::borrow::Cow;

use super::bar::Bar;
use crate::error::Result;

/// How a whole row looks in a table.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Tone {
    /// Active: nothing to see.
    #[default]
    Plain,
    /// Pending, inactive.
    Grey,
    /// Expired, over its limit.
    Red,
}

/// Where a column is shown unless `--fields` says otherwise.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Seen {
    /// Everywhere.
    Table,
    /// Everywhere but in the narrow table.
    Wide,
    /// Only as data (JSON, CSV), in the table of one object, and by `--fields`.
    Data,
    /// Only as data of a change, since it can be had only once: a token, a link.
    Once,
    /// Only in tables, of whatever kind: what it shows, other columns say as data.
    Drawn,
}

/// One column of a table, or key of an object.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Column {
    /// The key in JSON; in tables, the heading in capitals and without underscores.
    pub name: &'static str,
    /// Where it is shown.
    pub seen: Seen,
}

/// One value of a record, borrowed where that is possible.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Cell<'a> {
    /// Nothing there.
    Null,
    /// Untrusted text.
    Text(Cow<'a, str>),
    /// A count.
    Int(i64),
    /// Yes or no.
    Bool(bool),
    /// Milliseconds since 1970 in UTC.
    Instant(i64),
    /// Several untrusted texts.
    List(Vec<Cow<'a, str>>),
    /// A JSON text, embedded in JSON as it is.
    Json(Cow<'a, str>),
    /// Something to look at, in a column that is [`Seen::Drawn`].
    Bar(Bar),
}

impl<'a> Cell<'a> {
    /// A text.
    pub fn text(text: impl Into<Cow<'a, str>>) -> Self {
        Self::Text(text.into())
    }

    /// A text, or null.
    pub fn optional_text<T: Into<Cow<'a, str>>>(text: Option<T>) -> Self {
        text.map_or(Self::Null, |text| Self::Text(text.into()))
    }

    /// Milliseconds since 1970 in UTC, or null.
    #[must_use]
    pub fn optional_instant(milliseconds: Option<i64>) -> Self {
        milliseconds.map_or(Self::Null, Self::Instant)
    }
}

/// Something that can be a row of a list or an object on its own. Written with `columns!`.
pub trait Record {
    /// Every column there is, in the order in which they are shown.
    const COLUMNS: &'static [Column];

    /// The value in the column of that index; null past the last. An error is that of reading it from the store.
    fn cell(&self, column: usize) -> Result<Cell<'_>>;

    /// How the row looks in a table.
    fn tone(&self) -> Tone {
        Tone::Plain
    }
}

/// Writes `impl Record` from one line a column:
///
/// ```ignore
/// columns! {
///     impl Record for MemberRecord<'_>, |member| {
///         "id" Wide => Cell::text(member.id()?),
///         "email" Table => Cell::text(member.email),
///     }
///     tone => if member.pending { Tone::Grey } else { Tone::Plain }
/// }
/// ```
macro_rules! columns {
    (impl Record for $record:ty, |$this:ident| { $($name:literal $seen:ident => $cell:expr),+ $(,)? } $(tone => $tone:expr)?) => {
        impl $crate::output::Record for $record {
            const COLUMNS: &'static [$crate::output::Column] =
                &[$($crate::output::Column { name: $name, seen: $crate::output::Seen::$seen }),+];

            fn cell(&self, column: usize) -> $crate::error::Result<$crate::output::Cell<'_>> {
                let $this = self;
                // Counted at compile time: what is left of this is a jump on the index.
                let mut indices = 0_usize..;
                $(if indices.next() == Some(column) {
                    return Ok($cell);
                })+
                Ok($crate::output::Cell::Null)
            }

            $(fn tone(&self) -> $crate::output::Tone {
                let $this = self;
                $tone
            })?
        }
    };
}
pub(crate) use columns;
