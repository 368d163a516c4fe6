//! Taking keys back: from then on they open nothing.
use super::super::callback::Herald;
use super::super::trail::{self, Trail};
use super::super::{Changed, Context, TeamChoice};
use super::KeyTarget;
use super::news::{Happened, tell, tell_revoked};
use crate::domain::action;
use crate::domain::callback::News;
use crate::domain::event::Change;
use crate::domain::id::EventId;
use crate::domain::key::Status;
use crate::error::Result;
use crate::store::keys::Key;
use crate::store::teams::Team;
use crate::store::{Store, Tx, keys};

/// Revokes keys: all of them, or none. One that has expired is revoked as well; one that is revoked stays as it is.
pub fn revoke(
    store: &mut Store,
    context: &Context,
    choice: &TeamChoice,
    targets: &[KeyTarget],
) -> Result<Vec<Changed>> {
    context.change(store, |tx| {
        let mut revoked = Vec::with_capacity(targets.len());
        let mut trail = Trail::new(action::KEY_REVOKE);
        for target in targets {
            let (place, key) = target.to_change(tx, (context, action::KEY_REVOKE), choice)?;
            let changed = key.status(context.now) != Status::Revoked;
            if changed {
                trail.event_at(tx, context, &place)?;
                revoke_one(tx, context, (&mut trail, place.trail()), &key)?;
            }
            revoked.push(Changed { row: keys::shown(tx, key.id)?, changed });
        }
        trail.record_granted(tx, context)?;
        Ok(revoked)
    })
}

/// The one place where a key is taken back by itself: here, and from a member who leaves.
pub(in super::super) fn revoke_one(
    tx: &mut Tx<'_>,
    context: &Context,
    (trail, at): (&mut Trail, trail::Place),
    key: &Key,
) -> Result<()> {
    let event = trail.event(tx, context, Some(at))?;
    keys::revoke(tx, key.id, (context.now, event))?;
    let name = Change { field: "name", before: Some(key.name.to_string()), after: None };
    trail.add(event, key.id.0, || (key.id.to_string(), vec![name]));
    tell_revoked(tx, context, (key, event))
}

/// The one place where those of a team are that is deleted; the event is the deletion's.
pub(in super::super) fn revoke_all(
    tx: &mut Tx<'_>,
    (context, herald): (&Context, &mut Herald<'_>),
    (team, event): (&Team, EventId),
) -> Result<()> {
    if herald.hears(tx, team, News::KEY_REVOKED)? {
        for key in keys::active_of_team(tx, team.id, context.now)? {
            tell(tx, (context, herald), (team, event), (&key, Happened::Revoked))?;
        }
    }
    keys::revoke_all(tx, team.id, (context.now, event))
}
