//! `export` and `import`: the whole directory, from one database to another.
mod addresses;
mod export;
mod import;
mod values;
mod words;

pub use crate::store::exchange::Lost;
pub use crate::store::exchange::{Column, Form, TABLES, Table};
pub use export::{Counts, Part, export};
pub use import::{Import, OtherKey, Source, Visit, import};
pub(super) use values::each_strange;

/// What the first line of an export says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Header {
    /// The schema of the database that it was made of.
    pub schema: i64,
    /// The fingerprint of the sealing key that it belongs to.
    pub sealing_key: Vec<u8>,
}

/// The schema that rows have to be of.
#[must_use]
pub fn schema() -> i64 {
    crate::store::sqlite::version()
}
