//! Whether a key that somebody holds out is good, and for what: what a gateway asks.
use std::time::Duration;

use super::super::Actor;
use crate::domain::action;
use crate::domain::id::{KeyId, TeamId};
use crate::domain::instant::Instant;
use crate::domain::key::{Facts, PlainKey, Refusal, is_use_due};
use crate::domain::permission::{Pattern, Patterns};
use crate::domain::policy::KeyKind;
use crate::error::Result;
use crate::store::backend::corrupt;
use crate::store::{End, Store, Tx, keys, teams};

/// Whether a key is good, or why it is not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// Why it opens nothing; `None` where it does.
    pub refusal: Option<Refusal>,
    /// What is known of it: nothing where it is malformed or unknown.
    pub key: Option<VerifiedKey>,
}

/// A key that somebody holds indeed, be it good or not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VerifiedKey {
    /// Which it is.
    pub id: KeyId,
    /// The path of the team that it is of.
    pub team: String,
    /// Whether it spends.
    pub kind: KeyKind,
    /// What it may be used for.
    pub scopes: Patterns,
    /// When it was last used, as far as that was written down.
    pub last_used_at: Option<Instant>,
}

impl Verdict {
    /// Whether it opens what it was wanted for.
    #[must_use]
    pub fn is_valid(&self) -> bool {
        self.refusal.is_none()
    }

    /// That a key opens nothing, of which no more is known.
    #[must_use]
    pub fn refused(refusal: Refusal) -> Self {
        Self { refusal: Some(refusal), key: None }
    }
}

/// Whether a key is good, and for that, where something is asked for. Changes nothing: see [`record_use`].
pub fn verify(
    store: &mut Store,
    (actor, now): (&Actor, Instant),
    key: &PlainKey,
    wanted: Option<&Pattern>,
) -> Result<Verdict> {
    store.read(|tx| {
        actor.grant(tx, action::KEY_VERIFY, None)?;
        let mut found = None;
        keys::look_up(tx, key.id(), |stored| {
            if key.hash().is(stored.hash()?) {
                let scopes: Patterns = stored.scopes()?.parse().map_err(|_| corrupt("a key has no valid scopes"))?;
                let known = (stored.team()?, stored.kind()?, stored.status(now)?, stored.last_used_at()?);
                found = Some((scopes, known));
            }
            Ok(())
        })?;
        let Some((scopes, (team, kind, status, last_used_at))) = found else {
            return Ok(Verdict::refused(Refusal::Unknown));
        };
        let team = Home::of(tx, team)?;
        let is_in_scope = wanted.is_none_or(|wanted| scopes.covers_pattern(wanted).is_some());
        let refusal = Facts { status, team_is_archived: team.is_archived, is_in_scope }.refusal();
        let key = VerifiedKey { id: key.id(), team: team.path, kind, scopes, last_used_at };
        Ok(Verdict { refusal, key: Some(key) })
    })
}

/// The team of a key, as far as that matters to who holds it.
pub(super) struct Home {
    /// Its path, also where it is deleted.
    pub path: String,
    /// Whether it, or one above, is archived.
    pub is_archived: bool,
}

impl Home {
    pub fn of(tx: &mut Tx<'_>, team: TeamId) -> Result<Self> {
        let path = teams::path_of(tx, team)?;
        let mut is_archived = false;
        for above in path.ancestors() {
            is_archived |= teams::find(tx, &above)?.is_some_and(|team| team.archived_at.is_some());
        }
        Ok(Self { path: path.to_string(), is_archived })
    }
}

/// Writes down that a good key was used: at most once a minute, and only where nobody else is writing at this instant.
/// `open` opens the store to write, with as much patience as it is given. Answers whether it was written: that it was not
/// is no failure, since the key is as good.
pub fn record_use(verdict: &Verdict, now: Instant, open: impl FnOnce(Duration) -> Result<Store>) -> bool {
    let Some(key) = verdict.key.as_ref().filter(|key| verdict.is_valid() && is_use_due(key.last_used_at, now)) else {
        return false;
    };
    let write = |mut store: Store| store.write(End::Commit, |tx| keys::set_last_used(tx, key.id, now));
    open(Duration::ZERO).and_then(write).is_ok()
}
