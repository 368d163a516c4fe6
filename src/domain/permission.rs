//! What may be done: permissions, the patterns that grant them, and the list of those that teamctl enforces.
use std::fmt;
use std::str::FromStr;

use super::text::shown;
use crate::error::{Error, Result};

/// Longer than any name that a person would type, and short enough to store by the thousand.
const MOST_OCTETS: usize = 128;

/// The permissions that teamctl itself asks for, each with what it allows. `KIND` stands for each kind of resource of
/// the policy: `project.read`. Any other permission belongs to the product.
pub const ENFORCED: &[(&str, &str)] = &[
    ("team.read", "see teams and the policy"),
    ("team.create", "make teams below"),
    ("team.update", "change a team's name, slug and settings"),
    ("team.delete", "archive, unarchive and delete teams"),
    ("member.read", "see members and invites"),
    ("member.invite", "invite people, and change, resend and revoke invites"),
    ("member.update", "give and take super access, together with *"),
    ("member.suspend", "suspend and resume members"),
    ("member.remove", "remove members"),
    ("role.read", "see roles and check permissions"),
    ("role.assign", "give members another role"),
    ("role.manage", "make, change and delete roles"),
    ("key.read", "see API keys, never their secrets"),
    ("key.create", "make API keys; with key.revoke, rotate them"),
    ("key.revoke", "revoke API keys"),
    ("callback.read", "see callback URLs and which of them applies"),
    ("callback.manage", "set, rotate, test and send callbacks, and see their secrets"),
    ("budget.read", "see credits, limits, usage and reports"),
    ("budget.manage", "top up and adjust the pool; set the limits of the teams below"),
    ("budget.charge", "charge, hold, capture, release and refund credits"),
    ("billing.read", "see the plan and invoices"),
    ("billing.manage", "change the plan; make, settle and void invoices"),
    ("connector.read", "see storage connectors"),
    ("connector.manage", "add, test and remove storage connectors"),
    ("KIND.read", "see resources of that kind"),
    ("KIND.create", "make resources of that kind"),
    ("KIND.update", "change and share resources of that kind"),
    ("KIND.delete", "delete resources of that kind"),
    ("audit.read", "read the audit trail"),
];

/// Whether permissions of that name's first part are teamctl's own, so that no kind of resource may have it.
pub(super) fn is_enforced_noun(noun: &str) -> bool {
    ENFORCED.iter().any(|(name, _)| name.split_once('.').is_some_and(|(first, _)| first == noun))
}

/// One thing that may be done: `member.invite`. At least two parts of `[a-z0-9_]`, at most 128 characters.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Permission(Box<str>);

impl Permission {
    /// The dotted name.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Permission {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(&self.0)
    }
}

impl FromStr for Permission {
    type Err = Error;

    fn from_str(given: &str) -> Result<Self> {
        if given.len() <= MOST_OCTETS && given.contains('.') && given.split('.').all(is_part) {
            return Ok(Self(given.into()));
        }
        let form = "two or more parts of lower-case letters, digits and _, joined by dots, such as member.invite";
        Err(Error::new("permission.invalid", format!("\"{}\" is no permission: {form}", shown(given))))
    }
}

fn is_part(part: &str) -> bool {
    !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_')
}

/// What a role or a key grants: one permission, all below a name (`member.*`, at any depth), or all (`*`).
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Pattern(Box<str>);

/// What a pattern reaches, as its text says.
enum Reach<'a> {
    All,
    /// All that begins with this, the dot included.
    Below(&'a str),
    Only(&'a str),
}

impl Pattern {
    /// `*`.
    #[must_use]
    pub fn all() -> Self {
        Self("*".into())
    }

    /// The pattern as it is written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether it is `*`.
    #[must_use]
    pub fn is_all(&self) -> bool {
        &*self.0 == "*"
    }

    /// Whether it grants that permission.
    #[must_use]
    pub fn covers(&self, permission: &Permission) -> bool {
        match self.reach() {
            Reach::All => true,
            Reach::Below(prefix) => permission.0.starts_with(prefix),
            Reach::Only(name) => *name == *permission.0,
        }
    }

    /// Whether it grants whatever the other grants, permissions not yet thought of included.
    #[must_use]
    pub fn covers_pattern(&self, other: &Self) -> bool {
        match (self.reach(), other.reach()) {
            (Reach::All, _) => true,
            (Reach::Below(prefix), Reach::Below(inner) | Reach::Only(inner)) => inner.starts_with(prefix),
            (Reach::Only(name), Reach::Only(inner)) => name == inner,
            (Reach::Below(_), Reach::All) | (Reach::Only(_), Reach::All | Reach::Below(_)) => false,
        }
    }

    fn reach(&self) -> Reach<'_> {
        match self.0.strip_suffix('*') {
            Some("") => Reach::All,
            Some(prefix) => Reach::Below(prefix),
            None => Reach::Only(&self.0),
        }
    }
}

impl From<Permission> for Pattern {
    fn from(permission: Permission) -> Self {
        Self(permission.0)
    }
}

impl fmt::Display for Pattern {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(&self.0)
    }
}

impl FromStr for Pattern {
    type Err = Error;

    fn from_str(given: &str) -> Result<Self> {
        let prefix = given.strip_suffix(".*");
        let is_prefix = given.len() <= MOST_OCTETS && prefix.is_some_and(|prefix| prefix.split('.').all(is_part));
        if given == "*" || is_prefix {
            return Ok(Self(given.into()));
        }
        given.parse().map(|permission: Permission| permission.into()).map_err(|_| {
            let form = "a permission such as member.invite, all below a name such as member.*, or * for everything";
            Error::new("permission.invalid", format!("\"{}\" is no permission pattern: {form}", shown(given)))
        })
    }
}

/// What a role or a key grants altogether: a set of patterns, in byte order, so that the same set reads the same and
/// the wider pattern comes before the narrower.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Patterns(Vec<Pattern>);

impl Patterns {
    /// `*`.
    #[must_use]
    pub fn all() -> Self {
        Self(vec![Pattern::all()])
    }

    /// All that several grant: of a role before and after a change, what that change touches, so that nobody makes it
    /// who does not hold all of it.
    #[must_use]
    pub fn union<'a>(several: impl IntoIterator<Item = &'a Self>) -> Self {
        several.into_iter().flatten().cloned().collect()
    }

    /// Whether it grants nothing.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether it is nothing but `*`.
    #[must_use]
    pub fn is_all(&self) -> bool {
        matches!(&*self.0, [only] if only.is_all())
    }

    /// How many patterns it has.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// The patterns, in byte order.
    pub fn iter(&self) -> std::slice::Iter<'_, Pattern> {
        self.0.iter()
    }

    /// Adds a pattern; whether it was not there yet.
    pub fn insert(&mut self, pattern: Pattern) -> bool {
        match self.0.binary_search(&pattern) {
            Ok(_) => false,
            Err(position) => {
                self.0.insert(position, pattern);
                true
            }
        }
    }

    /// Takes that very pattern away; whether it was there.
    pub fn remove(&mut self, pattern: &Pattern) -> bool {
        self.0.binary_search(pattern).map(|position| self.0.remove(position)).is_ok()
    }

    /// The first pattern that grants the permission.
    #[must_use]
    pub fn covers(&self, permission: &Permission) -> Option<&Pattern> {
        self.0.iter().find(|pattern| pattern.covers(permission))
    }

    /// The first pattern that grants whatever that pattern grants. One that only several together would grant is not
    /// granted: names are without end, so there is no such.
    #[must_use]
    pub fn covers_pattern(&self, other: &Pattern) -> Option<&Pattern> {
        self.0.iter().find(|pattern| pattern.covers_pattern(other))
    }

    /// The first pattern of the other that goes beyond this one: who holds this cannot grant that.
    #[must_use]
    pub fn first_beyond<'a>(&self, other: &'a Self) -> Option<&'a Pattern> {
        other.0.iter().find(|pattern| self.covers_pattern(pattern).is_none())
    }
}

impl FromIterator<Pattern> for Patterns {
    fn from_iter<I: IntoIterator<Item = Pattern>>(patterns: I) -> Self {
        let mut sorted: Vec<Pattern> = patterns.into_iter().collect();
        sorted.sort_unstable();
        sorted.dedup();
        Self(sorted)
    }
}

impl<'a> IntoIterator for &'a Patterns {
    type Item = &'a Pattern;
    type IntoIter = std::slice::Iter<'a, Pattern>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl fmt::Display for Patterns {
    /// Separated by spaces.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (position, pattern) in self.0.iter().enumerate() {
            if position > 0 {
                formatter.write_str(" ")?;
            }
            formatter.write_str(pattern.as_str())?;
        }
        Ok(())
    }
}

impl FromStr for Patterns {
    type Err = Error;

    fn from_str(given: &str) -> Result<Self> {
        given.split_ascii_whitespace().map(str::parse).collect()
    }
}

#[cfg(test)]
mod tests;
