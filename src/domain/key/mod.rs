//! API keys: what they are called, what one is worth at an instant, and what rotating makes of it. Its form is [`secret`]'s.
pub mod secret;

use std::fmt;
use std::str::FromStr;

use super::id::KeyId;
use super::instant::{Instant, Span};
use super::invite::is_expired;
use super::permission::Patterns;
use super::text::Text;
use crate::error::{Error, Result};
pub use secret::{Claim, KeyHash, PlainKey};

/// More scopes than anybody would name; who means more means a pattern.
const MOST_SCOPES: usize = 100;

/// What a key is called in its team. Never begins like an id, so that a target is one or the other.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct KeyName(Text);

impl KeyName {
    /// The name itself.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }
}

impl fmt::Display for KeyName {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.as_str())
    }
}

impl FromStr for KeyName {
    type Err = Error;

    fn from_str(given: &str) -> Result<Self> {
        // Never repeated: the line that it stands on may be in a log by now, and need not be in another.
        if let Some(key) = PlainKey::parse(given.trim().as_bytes()) {
            let id = key.id();
            return Err(Error::new("key.invalid", "this is a key itself, which has no place on a line or in a file")
                .hint(format!("name it by its id: {id}; and if others can have seen it: teamctl key rotate {id}")));
        }
        if secret::is_alike(given.as_bytes()) {
            let what = "*** reads like a key itself, mistyped or cut off, which has no place on a line or in a file";
            return Err(Error::new("key.invalid", what)
                .hint("name a key by its name or its id; `teamctl key verify` takes a key itself, on stdin"));
        }
        let name: Text = given.parse()?;
        if KeyId::is_meant(name.as_str()) {
            let what = format!("\"{name}\" cannot be the name of a key: ids begin so");
            return Err(Error::new("key.invalid", what).hint("any other name: deploy, ci-2, Backup (nightly)"));
        }
        Ok(Self(name))
    }
}

/// What a key may be used for: `*` where nothing is said.
pub fn scopes(named: Patterns) -> Result<Patterns> {
    if named.len() > MOST_SCOPES {
        let what = format!("a key has at most {MOST_SCOPES} scopes, and these are {}", named.len());
        return Err(Error::new("permission.invalid", what).hint("a pattern covers many: task.*"));
    }
    Ok(if named.is_empty() { Patterns::all() } else { named })
}

/// When a key ends that is to live that long from now; without one, never.
pub fn deadline(expires_in: Option<Span>, now: Instant) -> Result<Option<Instant>> {
    let Some(span) = expires_in else { return Ok(None) };
    if span <= Span::ZERO {
        return Err(Error::new("duration.invalid", "a key that expires at once is of no use to anybody"));
    }
    match now.checked_add(span) {
        Some(deadline) => Ok(Some(deadline)),
        None => Err(Error::new("duration.invalid", format!("{span} from now lies past the year 9999 (UTC)"))),
    }
}

/// What a key is at an instant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// Opens what its scopes say.
    Active,
    /// The team took it back, or it was rotated without grace.
    Revoked,
    /// Its deadline has passed.
    Expired,
}

impl Status {
    /// All of them, as `--status` takes them.
    pub const NAMES: [&'static str; 3] = ["active", "revoked", "expired"];

    /// The status at `now`. That it was revoked stays true whatever the clock says.
    #[must_use]
    pub fn at(revoked_at: Option<Instant>, expires_at: Option<Instant>, now: Instant) -> Self {
        match (revoked_at, expires_at) {
            (Some(_), _) => Self::Revoked,
            (None, Some(deadline)) if is_expired(deadline, now) => Self::Expired,
            (None, _) => Self::Active,
        }
    }

    /// By its word.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        [Self::Active, Self::Revoked, Self::Expired].into_iter().find(|status| status.name() == name)
    }

    /// The word for it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Active => "active",
            Self::Revoked => "revoked",
            Self::Expired => "expired",
        }
    }
}

/// Why a key opens nothing, in the order in which it is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Refusal {
    /// No key reads so: mistyped, cut off, or made up.
    Malformed,
    /// There is no such key, or no longer.
    Unknown,
    /// It was taken back.
    Revoked,
    /// Its deadline has passed.
    Expired,
    /// Its team, or one above, is archived.
    TeamArchived,
    /// It is good, but not for that.
    Scope,
}

impl Refusal {
    /// The word for it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Malformed => "malformed",
            Self::Unknown => "unknown",
            Self::Revoked => "revoked",
            Self::Expired => "expired",
            Self::TeamArchived => "team_archived",
            Self::Scope => "scope",
        }
    }
}

/// What is known of a key that somebody holds indeed.
#[derive(Clone, Copy, Debug)]
pub struct Facts {
    /// What it is.
    pub status: Status,
    /// Whether its team, or one above, is archived.
    pub team_is_archived: bool,
    /// Whether its scopes cover what it is wanted for.
    pub is_in_scope: bool,
}

impl Facts {
    /// Why it opens nothing; `None` where it does.
    #[must_use]
    pub fn refusal(self) -> Option<Refusal> {
        match self.status {
            Status::Revoked => Some(Refusal::Revoked),
            Status::Expired => Some(Refusal::Expired),
            Status::Active if self.team_is_archived => Some(Refusal::TeamArchived),
            Status::Active if !self.is_in_scope => Some(Refusal::Scope),
            Status::Active => None,
        }
    }
}

/// When the successor of a key ends: it lives for as long as the key was to.
#[must_use]
pub fn successor_deadline(created_at: Instant, expires_at: Option<Instant>, now: Instant) -> Option<Instant> {
    expires_at.map(|end| now.saturating_add(Span::from_millis(end.millis().saturating_sub(created_at.millis()))))
}

/// When a key ends that was rotated: after the grace, and never later than it would have.
#[must_use]
pub fn end_of_grace(expires_at: Option<Instant>, grace: Span, now: Instant) -> Instant {
    let end = now.saturating_add(grace);
    expires_at.map_or(end, |deadline| deadline.min(end))
}

/// Whether a use is worth writing down: the last that was is a minute ago.
#[must_use]
pub fn is_use_due(last_used_at: Option<Instant>, now: Instant) -> bool {
    last_used_at.is_none_or(|last| now >= last.saturating_add(Span::MINUTE))
}

#[cfg(test)]
mod tests;
