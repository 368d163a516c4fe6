//! `budget history`: what has moved, and what was held, one after the other.
use std::ops::ControlFlow;

use super::super::{Actor, TeamChoice};
use crate::domain::action;
use crate::domain::id::{HoldId, TransferId};
use crate::domain::instant::Instant;
use crate::domain::path::TeamPath;
use crate::domain::reference::{Reference, Use};
use crate::error::Result;
use crate::store::Store;
use crate::store::ledger::{self, EntryRow, Span};
use crate::store::teams::Team;

/// Which transfers and holds to list.
#[derive(Clone, Debug)]
pub struct HistoryRequest {
    /// Of which team, with all below it.
    pub team: TeamChoice,
    /// From here on.
    pub since: Option<Instant>,
    /// Up to, and not including, here.
    pub until: Option<Instant>,
    /// Only what was asked for by that, or has come of such a hold.
    pub reference: Option<Reference>,
}

/// The transfers and the holds of a team and of all below it, in the order of time.
pub fn history(
    store: &mut Store,
    actor: &Actor,
    request: &HistoryRequest,
    mut visit: impl FnMut(&EntryRow<'_>) -> Result<ControlFlow<()>>,
) -> Result<()> {
    store.read(|tx| {
        let place = actor.place(tx, action::BUDGET_HISTORY, &request.team)?;
        let organization = place.organization().id;
        let since = request.since.unwrap_or(Instant::from_millis(i64::MIN));
        let until = request.until.unwrap_or(Instant::from_millis(i64::MAX));
        let span = Span { organization, since, until };
        let mut each = |entry: &EntryRow<'_>| {
            if is_within(entry, place.team())? { visit(entry) } else { Ok(ControlFlow::Continue(())) }
        };
        let Some(reference) = &request.reference else { return ledger::each_entry(tx, &span, &mut each) };
        match ledger::find_ref(tx, organization, reference.as_str())? {
            None => Ok(()),
            Some(known) if known.used == Use::Hold => {
                ledger::each_of_hold(tx, (HoldId(known.target), &span), &mut each)
            }
            Some(known) => ledger::each_transfer(tx, (TransferId(known.target), &span), &mut each),
        }
    })
}

/// Whether an entry is of a team, or of one below it.
fn is_within(entry: &EntryRow<'_>, team: &Team) -> Result<bool> {
    if team.is_organization() {
        return Ok(true);
    }
    // Another team may have the path of one that is deleted: what was there is the organization's to show.
    Ok(!entry.team_is_gone()? && entry.team()?.parse::<TeamPath>()?.is_within(&team.path))
}
