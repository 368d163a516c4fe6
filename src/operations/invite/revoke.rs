//! Taking an invitation back.
use super::super::trail::Trail;
use super::super::{Context, TeamChoice};
use super::{InviteTarget, Issued, close};
use crate::domain::action;
use crate::domain::invite::{State, Step, Verdict, check_step};
use crate::error::Result;
use crate::store::{Store, invites};

/// Revokes invites that are pending or have expired: all of them, or none.
pub fn revoke(
    store: &mut Store,
    context: &Context,
    choice: &TeamChoice,
    targets: &[InviteTarget],
) -> Result<Vec<Issued>> {
    context.change(store, |tx| {
        let mut revoked = Vec::with_capacity(targets.len());
        let mut trail = Trail::new(action::INVITE_REVOKE);
        for target in targets {
            let (place, invite) = target.to_change(tx, (context, action::INVITE_REVOKE), choice)?;
            place.refuse_archived()?;
            let policy = place.rules(tx)?.policy;
            let changed = check_step(Step::Revoke, invite.status(context.now), &policy)? == Verdict::Allowed;
            if changed {
                let event = trail.event_at(tx, context, &place)?;
                close(tx, context, &invite, (State::Revoked, event))?;
                trail.add(event, invite.id.0, || (invite.id.to_string(), Vec::new()));
            }
            revoked.push(Issued { row: invites::shown(tx, invite.id)?, changed, token: None });
        }
        trail.record_granted(tx, context)?;
        Ok(revoked)
    })
}
