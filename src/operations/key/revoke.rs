//! Taking keys back: from then on they open nothing.
use super::super::callback::Herald;
use super::super::trail::{self, Trail};
use super::super::{Changed, Context, TeamChoice};
use super::KeyTarget;
use crate::domain::action;
use crate::domain::callback::{self, News};
use crate::domain::event::Change;
use crate::domain::id::{EventId, KeyId};
use crate::domain::key::Status;
use crate::error::Result;
use crate::store::keys::Key;
use crate::store::teams::Team;
use crate::store::{Store, Tx, callbacks, keys, teams};

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
    let name = Change { field: "name", before: Some(key.name.clone()), after: None };
    trail.add(event, key.id.0, || (key.id.to_string(), vec![name]));
    if !callbacks::is_anybody_called(tx)? {
        return Ok(());
    }
    let Some(team) = teams::find_by_id(tx, key.team)? else { return Ok(()) };
    let mut herald = Herald::at(tx, &team)?;
    tell(tx, (context, &mut herald), (&team, event), key)
}

fn tell(
    tx: &mut Tx<'_>,
    (context, herald): (&Context, &mut Herald<'_>),
    (team, event): (&Team, EventId),
    key: &Key,
) -> Result<()> {
    let (id, scopes) = (key.id.to_string(), key.scopes.to_string());
    let told = callback::Key::of(&id, &key.name, (key.kind, &scopes), key.expires_at);
    herald.tell(tx, context, (team, event), &News::KeyRevoked(told))
}

/// How many keys are looked at before they are told of.
const PAGE: i64 = 500;

/// The one place where those of a team are that is deleted; the event is the deletion's. Where nobody is told of them, none
/// is looked at.
pub(in super::super) fn revoke_all(
    tx: &mut Tx<'_>,
    (context, herald): (&Context, &mut Herald<'_>),
    (team, event): (&Team, EventId),
) -> Result<()> {
    let mut last = herald.hears(tx, team, News::KEY_REVOKED)?.then_some(KeyId(0));
    while let Some(id) = last {
        let page = keys::active_after(tx, (team.id, id), context.now, PAGE)?;
        for key in &page {
            tell(tx, (context, herald), (team, event), key)?;
        }
        last = page.last().map(|key| key.id);
    }
    keys::revoke_all(tx, team.id, (context.now, event))
}
