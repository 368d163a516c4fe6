//! `export`: every row of one snapshot, as it comes.
use std::ops::ControlFlow;

use super::{Header, TABLES, Table, schema};
use crate::domain::action;
use crate::error::Result;
use crate::operations::{Actor, Row, Store};
use crate::store::exchange;

/// How many rows of each table there are.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counts(Vec<u64>);

impl Counts {
    /// One more of the table at that place.
    pub(super) fn add(&mut self, place: usize) {
        if self.0.len() <= place {
            self.0.resize(place + 1, 0);
        }
        if let Some(count) = self.0.get_mut(place) {
            *count += 1;
        }
    }

    /// Of a table by its name.
    #[must_use]
    pub fn of(&self, name: &str) -> u64 {
        Table::find(name).and_then(|(place, _)| self.0.get(place)).copied().unwrap_or_default()
    }

    /// Of all of them.
    #[must_use]
    pub fn total(&self) -> u64 {
        self.0.iter().sum()
    }
}

/// What an export is made of.
pub enum Part<'a> {
    /// What comes first.
    Header(&'a Header),
    /// A row of a table.
    Row(&'static Table, &'a dyn Row),
}

/// Visits the header, then each row of each table, in an order in which none comes before what it points at. Writes no event:
/// it changes nothing, and the same database is to give the same export.
pub fn export(
    store: &mut Store,
    actor: &Actor,
    mut visit: impl FnMut(Part<'_>) -> Result<ControlFlow<()>>,
) -> Result<Counts> {
    store.read(|tx| {
        actor.grant(tx, action::EXPORT, None)?;
        let header = Header { schema: schema(), sealing_key: exchange::fingerprint(tx)? };
        let mut is_over = visit(Part::Header(&header))?.is_break();
        let mut counts = Counts::default();
        for (place, table) in TABLES.iter().enumerate() {
            if is_over {
                break;
            }
            table.each(tx, |row| {
                counts.add(place);
                let flow = visit(Part::Row(table, row))?;
                is_over = flow.is_break();
                Ok(flow)
            })?;
        }
        Ok(counts)
    })
}
