//! Chaining an event anew, where it goes into a database that has another sealing key.
use super::super::Tx;
use super::super::backend::Value;
use super::super::events;
use super::Table;
use crate::domain::event::Canonical;
use crate::domain::sealing::AuditKey;
use crate::error::{Error, Result};

/// What the hash of an event of a file has to be by this key, after those of its chain that are there already. All else of
/// it stays as it was.
pub fn rechained(tx: &mut Tx<'_>, key: &AuditKey, (table, values): (&Table, &[Value<'_>])) -> Result<[u8; 32]> {
    let number = |name| match table.value(values, name) {
        Value::Int(number) => Some(number),
        _ => None,
    };
    let text = |name| match table.value(values, name) {
        Value::Text(text) => Some(text),
        _ => None,
    };
    let bytes = |name| match table.value(values, name) {
        Value::Blob(bytes) => Some(bytes),
        _ => None,
    };
    // What must be there and is not, the schema refuses.
    let needed = |name| number(name).unwrap_or_default();
    let (chain, sequence) = (needed("organization_id"), needed("sequence"));
    let (last, previous) = events::head(tx, chain)?.unwrap_or((0, [0; 32]));
    if last.checked_add(1) != Some(sequence) {
        let what = format!("the event is number {sequence} of its chain, and the one before it is number {last}");
        return Err(Error::new("import.invalid", what));
    }
    let canonical = Canonical {
        id: needed("id"),
        chain,
        sequence,
        at: needed("at"),
        actor: text("actor").unwrap_or_default(),
        action: text("action").unwrap_or_default(),
        team: number("team_id"),
        target: text("target"),
        fields: text("fields").unwrap_or_default(),
        count: number("row_count"),
        digest: bytes("digest"),
        text_hash: bytes("text_hash"),
    };
    Ok(key.chain(&previous, &canonical.bytes()))
}
