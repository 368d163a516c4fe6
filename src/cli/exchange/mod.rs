//! `teamctl export` and `teamctl import`: the whole directory as JSON Lines, and how its lines are written and read.
mod export;
mod forms;
mod import;
pub mod manual;
mod reading;
mod telling;

use crate::operations::exchange::Counts;

pub use export::Export;
pub use import::ImportVerb;

/// The key of the first line that says what the file is, with the version of its form.
const FORMAT: &str = "teamctl_export";

/// Goes up with whatever a reader of the one before would misread.
const VERSION: i64 = 1;

/// Bytes of a hash.
const HASH: usize = 32;

/// What is counted of an export or an import: the nouns, and the tables that hold them.
const NOUNS: [(&str, &str); 11] = [
    ("teams", "teams"),
    ("accounts", "accounts"),
    ("members", "memberships"),
    ("invites", "invites"),
    ("roles", "roles"),
    ("keys", "keys"),
    ("transfers", "transfers"),
    ("invoices", "invoices"),
    ("connectors", "connectors"),
    ("resources", "resources"),
    ("messages", "messages"),
];

/// How many there are of a noun, which `NOUNS` has.
fn count(counts: &Counts, noun: &str) -> i64 {
    let table = NOUNS.iter().find(|(known, _)| *known == noun).map_or(noun, |(_, table)| table);
    i64::try_from(counts.of(table)).unwrap_or(i64::MAX)
}

/// Of all tables.
fn total(counts: &Counts) -> i64 {
    i64::try_from(counts.total()).unwrap_or(i64::MAX)
}
