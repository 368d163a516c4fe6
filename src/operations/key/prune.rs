//! Forgetting keys that were dead long ago: nothing else deletes one.
use super::super::Context;
use super::Scope;
use crate::domain::action;
use crate::domain::event::Event;
use crate::domain::instant::{Instant, Span};
use crate::error::Result;
use crate::store::{Store, events, keys, teams};

/// Deletes keys that have been revoked or have expired for longer than `older_than`. Answers how many.
pub fn prune(store: &mut Store, context: &Context, scope: &Scope, older_than: Span) -> Result<i64> {
    let before = Instant::from_millis(context.now.millis().saturating_sub(older_than.millis()));
    context.change(store, |tx| {
        let grant = context.grant(tx, action::KEY_PRUNE, None)?;
        let teams = match scope {
            // Those of deleted teams too: nothing else would ever delete them.
            Scope::AllTeams => teams::all_with_deleted(tx)?,
            scope => {
                let teams = scope.teams(tx, &context.actor, action::KEY_PRUNE)?;
                teams.into_iter().map(|team| (team.organization, team.id)).collect()
            }
        };
        let mut pruned = 0;
        for (organization, team) in teams {
            let batch = keys::prune(tx, team, before)?;
            if batch.count == 0 {
                continue;
            }
            pruned += batch.count;
            let event = events::draw(tx, context.now)?;
            let recorded = Event {
                action: action::KEY_PRUNE.event,
                organization: Some(organization),
                team: Some(team),
                batch: Some(batch),
                ..Event::default()
            };
            context.record(tx, &grant, (event, &recorded))?;
        }
        Ok(pruned)
    })
}
