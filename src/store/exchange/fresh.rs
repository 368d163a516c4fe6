//! A database that nothing has happened in since it was made: the only one that takes an import.
use std::ops::ControlFlow;

use super::super::backend::Value;
use super::super::{Tx, properties};
use super::TABLES;
use crate::domain::action;
use crate::error::Result;

/// What `init` leaves behind where it makes no organization.
const MADE_BY_INIT: &[&str] = &["properties", "events", "event_texts"];

/// Whether it is as `init` has left it, without an organization.
pub fn is_fresh(tx: &mut Tx<'_>) -> Result<bool> {
    for table in TABLES.iter().filter(|table| !MADE_BY_INIT.contains(&table.name)) {
        let mut is_empty = true;
        table.each(tx, |_| {
            is_empty = false;
            Ok(ControlFlow::Break(()))
        })?;
        if !is_empty {
            return Ok(false);
        }
    }
    // Whatever else was done and undone is in the trail.
    let actions = tx.all("SELECT action FROM events ORDER BY id LIMIT 2", &[], |row| Ok(row.text(0)?.to_owned()))?;
    Ok(actions == [action::INIT.event])
}

/// Takes out what `init` has put in, but for which sealing key the database belongs to. What it answers is for
/// [`keep_rehearsal`].
pub fn clear(tx: &mut Tx<'_>) -> Result<Option<Vec<u8>>> {
    let rehearsal = properties::rehearsal(tx)?;
    tx.execute("DELETE FROM event_texts", &[])?;
    tx.execute("DELETE FROM events", &[])?;
    properties::clear(tx)?;
    Ok(rehearsal)
}

/// What was made for rehearsals stays one, whatever was brought into it.
pub fn keep_rehearsal(tx: &mut Tx<'_>, rehearsal: Option<&[u8]>) -> Result<()> {
    match rehearsal {
        Some(since) if !properties::is_rehearsal(tx)? => properties::insert_rehearsal(tx, Value::Blob(since)),
        _ => Ok(()),
    }
}
