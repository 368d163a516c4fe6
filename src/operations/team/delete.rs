//! `team delete`: what goes with a team, and what has to be gone before.
use super::super::invite::close;
use super::super::place::is_organization;
use super::super::{Changed, Context, Place, TeamChoice, callback, connector, key, member, resource};
use super::told;
use crate::domain::action;
use crate::domain::credits::Credits;
use crate::domain::event::Change;
use crate::domain::instant::Instant;
use crate::domain::invite::{State, Status};
use crate::domain::ledger::Account;
use crate::error::{Error, Result};
use crate::store::teams::Team;
use crate::store::{Store, Tx, events, holds, invites, invoices, ledger, memberships, teams};

/// Deletes a team that has none below it. Its members leave, its open invites and its keys are revoked, and with
/// its connectors goes what is sealed for them; the audit trail stays.
pub fn delete(store: &mut Store, context: &Context, choice: &TeamChoice) -> Result<Changed> {
    context.change(store, |tx| {
        let action = if is_organization(tx, choice)? { action::ORGANIZATION_DELETE } else { action::TEAM_DELETE };
        let place = context.place(tx, action, choice)?;
        place.refuse_archived_above()?;
        member::check_ranks(tx, &place)?;
        let team = place.team();
        let below = teams::subtree(tx, &team.path)?.len() - 1;
        if below > 0 {
            return Err(Error::new("team.not_empty", format!("{} has {} below it", team.path, teams_in_words(below)))
                .hint("delete those first: teamctl team list")
                .detail("teams", below));
        }
        refuse_credits(tx, (&place, context.now))?;
        refuse_unpaid(tx, team)?;
        // As it was: what goes with it is worth knowing, in a rehearsal above all.
        let row = teams::shown(tx, team.id, context.now)?;
        resource::delete_all(tx, context, &place)?;
        connector::remove_all(tx, context, &place)?;
        let event = events::draw(tx, context.now)?;
        for invite in invites::open_of_team(tx, team.id)? {
            // What has expired has expired, whether or not a sweep was by.
            let is_pending = invite.status(context.now) == Status::Pending;
            let state = if is_pending { State::Revoked } else { State::Expired };
            close(tx, context, &invite, (state, event))?;
        }
        let mut herald = callback::Herald::new(&place);
        key::revoke_all(tx, (context, &mut herald), (team, event))?;
        for membership in memberships::of_team(tx, team.id)? {
            memberships::delete(tx, &membership)?;
            member::tell_left(tx, (context, &mut herald), (team, event), &membership)?;
        }
        teams::set_deleted(tx, team.id, context.now)?;
        let changes = vec![Change { field: "path", before: Some(team.path.to_string()), after: None }];
        let told = told(action, (place.organization().id, team.id), changes);
        context.record(tx, place.grant(), (event, &told))?;
        Ok(Changed { row, changed: true })
    })
}

fn teams_in_words(count: usize) -> String {
    if count == 1 { "1 team".into() } else { format!("{count} teams") }
}

/// Whoever still owes something is not gone.
fn refuse_unpaid(tx: &mut Tx<'_>, team: &Team) -> Result<()> {
    let unpaid = if team.is_organization() { invoices::unpaid(tx, team.id, 10)? } else { Vec::new() };
    let Some(first) = unpaid.first() else { return Ok(()) };
    let path = &team.path;
    Err(Error::new("team.not_empty", format!("{path} has invoices that are not paid, the first of them {first}"))
        .hint(format!("see them: teamctl billing invoice list -t {path}"))
        .detail("invoices", unpaid))
}

/// What is held, is in the pool, or is still to be paid for would be nobody's.
fn refuse_credits(tx: &mut Tx<'_>, (place, now): (&Place, Instant)) -> Result<()> {
    let team = place.team();
    let not_empty = |what: String| Error::new("team.not_empty", format!("{} has {what}", team.path));
    let (count, held) = holds::of_team(tx, (team.organization, team.id), now)?;
    if count > 0 {
        let holds = if count == 1 { "hold".to_owned() } else { format!("{count} holds") };
        return Err(not_empty(format!("{held} credits on {holds}"))
            .hint(format!("capture or release what is held: teamctl budget history -t {}", team.path))
            .detail("holds", count)
            .detail("held", held.to_string()));
    }
    if !team.is_organization() {
        return Ok(());
    }
    let balances = ledger::balances(tx, team.id)?;
    let balance = |account: Account| balances.get(account as usize).copied().unwrap_or_default();
    let (pool, owed) = (balance(Account::Pool), Credits::ZERO.minus(balance(Account::Receivable))?);
    if pool != Credits::ZERO {
        return Err(not_empty(format!("{pool} credits in its pool"))
            .hint(format!("take them out: teamctl budget adjust AMOUNT --ref REF --reason TEXT -t {}", team.path))
            .detail("pool", pool.to_string()));
    }
    if owed != Credits::ZERO {
        return Err(not_empty(format!("used {owed} credits that are on no invoice yet"))
            .hint(format!("bill them: teamctl billing invoice create -t {}", team.path))
            .detail("uninvoiced", owed.to_string()));
    }
    // Tasks alone have their price, and what was used and what was given back of an invoice may be as many credits.
    if invoices::is_anything_open(tx, team.id)? {
        return Err(not_empty("usage that is on no invoice yet".into())
            .hint(format!("bill it once its month is over: teamctl billing invoice create -t {}", team.path))
            .detail("uninvoiced", owed.to_string()));
    }
    Ok(())
}
