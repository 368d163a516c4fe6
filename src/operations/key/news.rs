//! What products are told of keys: one place for all that happens to one.
use super::super::Context;
use super::super::callback::Herald;
use crate::domain::callback::{self, News};
use crate::domain::id::{EventId, KeyId};
use crate::domain::instant::Instant;
use crate::error::Result;
use crate::store::keys::Key;
use crate::store::teams::Team;
use crate::store::{Tx, teams};

/// What has happened to a key.
#[derive(Clone, Copy)]
pub(super) enum Happened {
    /// It was made.
    Created,
    /// It took the place of that one, which stops then.
    Rotated(KeyId, Instant),
    /// It was taken back.
    Revoked,
}

/// Tells of a key of a team; `event` is that of the change.
pub(super) fn tell(
    tx: &mut Tx<'_>,
    (context, herald): (&Context, &mut Herald<'_>),
    (team, event): (&Team, EventId),
    (key, happened): (&Key, Happened),
) -> Result<()> {
    let name = match happened {
        Happened::Created => News::KEY_CREATED,
        Happened::Rotated(..) => News::KEY_ROTATED,
        Happened::Revoked => News::KEY_REVOKED,
    };
    if !herald.hears(tx, team, name)? {
        return Ok(());
    }
    let (id, scopes) = (key.id.to_string(), key.scopes.to_string());
    let told = callback::Key {
        id: &id,
        name: key.name.as_str(),
        kind: key.kind.as_str(),
        scopes: &scopes,
        expires_at: key.expires_at,
    };
    let old;
    let news = match happened {
        Happened::Created => News::KeyCreated(told),
        Happened::Rotated(former, stops) => {
            old = former.to_string();
            News::KeyRotated(told, &old, stops)
        }
        Happened::Revoked => News::KeyRevoked(told),
    };
    herald.tell(tx, context, (team, event), &news)
}

/// The same of a key that was found by something other than its team.
pub(super) fn tell_revoked(tx: &mut Tx<'_>, context: &Context, (key, event): (&Key, EventId)) -> Result<()> {
    let Some(team) = teams::find_by_id(tx, key.team)? else { return Ok(()) };
    let mut herald = Herald::at(tx, &team)?;
    tell(tx, (context, &mut herald), (&team, event), (key, Happened::Revoked))
}
