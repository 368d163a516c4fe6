//! Rotating: another key takes a key's place and name, and the old one lives for as long as its users need to change over.
use super::super::callback::Herald;
use super::super::{Context, Place, TeamChoice};
use super::{KeyTarget, told};
use crate::domain::action;
use crate::domain::callback::{self, News};
use crate::domain::event::{Change, Event};
use crate::domain::id::KeyId;
use crate::domain::instant::{Instant, Span};
use crate::domain::key::{self, PlainKey, Status};
use crate::error::{Error, Result};
use crate::store::backend::{OwnedRow, corrupt};
use crate::store::keys::{Key, NewKey, Replacement};
use crate::store::{Store, Tx, events, keys};

/// What `key rotate` asks for.
#[derive(Clone, Debug)]
pub struct RotateRequest {
    /// At which team.
    pub team: TeamChoice,
    /// Which key.
    pub target: KeyTarget,
    /// How long the old one lives on; with none it is revoked.
    pub grace: Span,
}

/// A key that took another's place.
pub struct Rotated {
    /// The new one, for [`super::KeyRow`].
    pub row: OwnedRow,
    /// The key itself, which is seen this once.
    pub key: PlainKey,
    /// The old one.
    pub old: KeyId,
    /// From when on the old one opens nothing.
    pub old_expires_at: Instant,
}

/// Makes a successor of the same kind, scopes and lifetime, which takes the name over. A dead key has none. `keep` is given
/// the new key before the change is final, for who has to be sure of it first.
pub fn rotate(
    store: &mut Store,
    context: &Context,
    request: &RotateRequest,
    mut keep: impl FnMut(&[PlainKey]) -> Result<()>,
) -> Result<Rotated> {
    context.change(store, |tx| {
        let (place, old) = request.target.to_change(tx, (context, action::KEY_ROTATE), &request.team)?;
        // Whoever rotates a key holds one afterwards.
        place.grant().check_scopes(&old.scopes)?;
        refuse_dead(&old, context.now)?;
        let rotated = replace(tx, (context, &place), &old, request.grace)?;
        keep(std::slice::from_ref(&rotated.key))?;
        Ok(rotated)
    })
}

fn refuse_dead(key: &Key, now: Instant) -> Result<()> {
    let Key { id, name, .. } = key;
    let dead = |code, how: &str| {
        Err(Error::new(code, format!("the key '{name}' ({id}) {how}: nothing takes its place"))
            .hint("make a new one: teamctl key create")
            .detail("id", id.to_string()))
    };
    match (key.status(now), key.replaced_by) {
        (_, Some(successor)) => {
            Err(Error::new("key.rotated", format!("the key '{name}' ({id}) has been rotated already: for {successor}"))
                .hint(format!("rotate that one: teamctl key rotate {successor}"))
                .detail("id", id.to_string())
                .detail("replaced_by", successor.to_string()))
        }
        (Status::Revoked, None) => dead("key.revoked", "has been revoked"),
        (Status::Expired, None) => dead("key.expired", "has expired"),
        (Status::Active, None) => Ok(()),
    }
}

/// The one place where a key takes another's.
fn replace(tx: &mut Tx<'_>, (context, place): (&Context, &Place), old: &Key, grace: Span) -> Result<Rotated> {
    let policy = place.rules(tx)?.policy;
    policy.check_key_kind(old.kind)?;
    let now = context.now;
    let event = events::draw(tx, now)?;
    keys::supersede(tx, old.id)?;
    let new = NewKey {
        team: old.team,
        name: &old.name,
        prefix: &policy.keys.prefix,
        kind: old.kind,
        scopes: &old.scopes,
        created_by: place.grant().account(),
        created_at: now,
        expires_at: key::successor_deadline(old.created_at, old.expires_at, now),
        event,
    };
    let key = keys::insert(tx, &new)?.ok_or_else(|| corrupt("the name of a key that made way is taken"))?;
    let old_expires_at = key::end_of_grace(old.expires_at, grace, now);
    // Whatever the clock says later, it is over at once.
    let revoked_at = (old_expires_at <= now).then_some(now);
    keys::replace(tx, old.id, &Replacement { successor: key.id(), expires_at: old_expires_at, revoked_at, event })?;

    let successor = Key { id: key.id(), created_at: now, expires_at: new.expires_at, replaced_by: None, ..old.clone() };
    let mut changes = told(&successor);
    changes.push(Change { field: "id", before: Some(old.id.to_string()), after: Some(key.id().to_string()) });
    let recorded = Event {
        action: action::KEY_ROTATE.event,
        organization: Some(place.organization().id),
        team: Some(place.team().id),
        target: Some(old.id.to_string()),
        changes,
        batch: None,
    };
    context.record(tx, place.grant(), (event, &recorded))?;
    let (id, former, scopes) = (successor.id.to_string(), old.id.to_string(), old.scopes.to_string());
    let told = callback::Key::of(&id, &old.name, (old.kind, &scopes), new.expires_at);
    let news = News::KeyRotated(told, &former, old_expires_at);
    Herald::with(place, &policy).tell(tx, context, (place.team(), event), &news)?;
    let row = keys::shown(tx, key.id())?;
    Ok(Rotated { row, key, old: old.id, old_expires_at })
}
