//! What cron does: recording which invites have expired, and deleting what was closed long ago.
use super::super::Context;
use super::super::callback::Herald;
use super::Scope;
use crate::domain::action::{self, Action};
use crate::domain::callback::News;
use crate::domain::event::{Batch, Event};
use crate::domain::id::TeamId;
use crate::domain::instant::{Instant, Span};
use crate::error::{Error, Result};
use crate::store::backend::corrupt;
use crate::store::invites::Way;
use crate::store::{Store, Tx, callbacks, events, invites, teams};

/// Whether a sweep that looks like a wrong clock is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Overdue {
    /// Refuse it.
    Suspicious,
    /// `--yes`.
    Meant,
}

/// Mebibytes of page cache for a sweep: it changes a row of every page of a large table.
const SWEEP_MEMORY: u32 = 64;

/// So many invites that expire at once are a good part of the table.
const MANY: i64 = 20_000;

/// Records the expiry of every overdue invite, one event a team. Answers how many there were. Any number of sweeps at
/// once record each expiry once: each sees what the one before it has written.
pub fn expire(store: &mut Store, context: &Context, scope: &Scope, overdue: Overdue) -> Result<i64> {
    context.change(store, |tx| {
        let grant = context.grant(tx, action::INVITE_EXPIRE, None)?;
        let teams = swept(tx, context, scope)?;
        if overdue == Overdue::Suspicious {
            refuse_suspicious(tx, &teams, context.now)?;
        }
        let is_anybody_called = callbacks::is_anybody_called(tx)?;
        let mut expired = 0;
        for team in teams {
            let Some(overdue) = invites::overdue(tx, team, context.now)? else { continue };
            let event = events::draw(tx, context.now)?;
            invites::mark_overdue(tx, &overdue, event)?;
            let count = overdue.batch.count;
            expired += count;
            let found = teams::find_by_id(tx, team)?;
            let organization = found.as_ref().map(|team| team.organization);
            context.record(tx, &grant, (event, &told(action::INVITE_EXPIRE, (organization, team), overdue.batch)))?;
            if let Some(team) = found.filter(|_| is_anybody_called) {
                Herald::at(tx, &team)?.tell(tx, context, (&team, event), &News::InviteExpired(count))?;
            }
        }
        if expired == 0 {
            return Ok(0);
        }
        let way = if expired > MANY && matches!(scope, Scope::AllTeams) { Way::Table } else { Way::Index };
        tx.expect_bulk(SWEEP_MEMORY)?;
        if i64::try_from(invites::expire_overdue(tx, context.now, way)?).ok() != Some(expired) {
            return Err(corrupt("an index of the invites does not agree with their table"));
        }
        Ok(expired)
    })
}

fn swept(tx: &mut Tx<'_>, context: &Context, scope: &Scope) -> Result<Vec<TeamId>> {
    match scope {
        Scope::AllTeams => Ok(invites::teams_with_open(tx)?.into_iter().map(|(team, _)| team).collect()),
        scope => {
            let teams = scope.teams(tx, &context.actor, action::INVITE_EXPIRE)?;
            Ok(teams.into_iter().map(|team| team.id).collect())
        }
    }
}

/// A year without any event, and now more than half of all invites would end: that is more likely a wrong clock.
fn refuse_suspicious(tx: &mut Tx<'_>, teams: &[TeamId], now: Instant) -> Result<()> {
    const YEAR: i64 = 365 * 86_400_000;
    let Some(last) = events::last_at(tx)? else { return Ok(()) };
    if now.millis() - last.millis() <= YEAR {
        return Ok(());
    }
    let open: i64 = invites::teams_with_open(tx)?.iter().map(|(_, open)| open).sum();
    let mut overdue = 0;
    for team in teams {
        overdue += invites::count_overdue(tx, *team, now)?;
    }
    if overdue * 2 <= open {
        return Ok(());
    }
    Err(Error::new(
        "clock.suspicious",
        format!("it is {now}, the last change was at {last}, and {overdue} of {open} open invitations would expire"),
    )
    .hint("check the clock; if it is right: --yes"))
}

fn told(action: &'static Action, (organization, team): (Option<TeamId>, TeamId), batch: Batch) -> Event {
    Event { action: action.event, organization, team: Some(team), batch: Some(batch), ..Event::default() }
}

/// Deletes invites that were closed longer ago than `older_than`: nothing else deletes one. Answers how many.
pub fn prune(store: &mut Store, context: &Context, scope: &Scope, older_than: Span) -> Result<i64> {
    let before = Instant::from_millis(context.now.millis().saturating_sub(older_than.millis()));
    context.change(store, |tx| {
        let grant = context.grant(tx, action::INVITE_PRUNE, None)?;
        let mut pruned = 0;
        let teams = match scope {
            // Those of deleted teams too: nothing else would ever delete them.
            Scope::AllTeams => teams::all_with_deleted(tx)?,
            scope => {
                let teams = scope.teams(tx, &context.actor, action::INVITE_PRUNE)?;
                teams.into_iter().map(|team| (team.organization, team.id)).collect()
            }
        };
        for (organization, team) in teams {
            let batch = invites::prune(tx, team, before)?;
            if batch.count == 0 {
                continue;
            }
            pruned += batch.count;
            let event = events::draw(tx, context.now)?;
            context.record(tx, &grant, (event, &told(action::INVITE_PRUNE, (Some(organization), team), batch)))?;
        }
        Ok(pruned)
    })
}
