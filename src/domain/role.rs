//! What roles are called, and at which level of the tree they can be given.
mod edit;

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::text::{Text, shown};
use crate::error::{Error, Result};

pub use edit::{RoleContent, RoleEdit};

/// The name of a role: `[a-z][a-z0-9_-]*`, at most 40 characters.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct RoleName(Box<str>);

impl RoleName {
    /// The name itself.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What the role is called where nobody gave it a title: `read_only` is `Read only`.
    #[must_use]
    pub fn default_title(&self) -> Text {
        let mut title = self.0.replace('_', " ");
        if let Some(first) = title.get_mut(..1) {
            first.make_ascii_uppercase();
        }
        Text::from_parts(title.trim_end().to_owned())
    }

    /// For the names that the domain itself gives.
    pub(super) fn from_static(name: &'static str) -> Self {
        Self(name.into())
    }
}

impl AsRef<str> for RoleName {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for RoleName {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(&self.0)
    }
}

impl FromStr for RoleName {
    type Err = Error;

    fn from_str(given: &str) -> Result<Self> {
        let inner = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || matches!(byte, b'_' | b'-');
        let begins_well = given.starts_with(|first: char| first.is_ascii_lowercase());
        if given.len() <= 40 && begins_well && given.bytes().all(inner) {
            return Ok(Self(given.into()));
        }
        let form = "a lower-case letter, then lower-case letters, digits, _ and -, at most 40";
        Err(Error::new("role.invalid", format!("\"{}\" is no name of a role: {form}", shown(given))))
    }
}

/// What a team is to the tree: its root, or below it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TeamLevel {
    /// A team without a parent.
    Organization,
    /// A team below another.
    Team,
}

impl TeamLevel {
    /// `organization` or `team`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Organization => "organization",
            Self::Team => "team",
        }
    }
}

impl fmt::Display for TeamLevel {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.as_str())
    }
}

/// Where a role can be given.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Level {
    /// In an organization only.
    Organization,
    /// In teams below one only.
    Team,
    /// In both.
    #[default]
    Any,
}

impl Level {
    /// `organization`, `team` or `any`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Organization => "organization",
            Self::Team => "team",
            Self::Any => "any",
        }
    }

    /// Whether a role of this level can be given in a team of that one.
    #[must_use]
    pub const fn fits(self, team: TeamLevel) -> bool {
        match self {
            Self::Any => true,
            Self::Organization => matches!(team, TeamLevel::Organization),
            Self::Team => matches!(team, TeamLevel::Team),
        }
    }

    /// Whether it can be given in an organization.
    #[must_use]
    pub const fn fits_organization(self) -> bool {
        self.fits(TeamLevel::Organization)
    }
}

impl fmt::Display for Level {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.as_str())
    }
}

impl FromStr for Level {
    type Err = Error;

    fn from_str(given: &str) -> Result<Self> {
        let level = [Self::Organization, Self::Team, Self::Any].into_iter().find(|level| level.as_str() == given);
        level.ok_or_else(|| {
            let message = format!("\"{}\" is no level of a role: organization, team or any", shown(given));
            Error::new("role.invalid", message)
        })
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{Level, RoleName, TeamLevel};

    #[test]
    fn names_and_their_titles() {
        for (name, title) in [
            ("owner", "Owner"),
            ("read_only", "Read only"),
            ("a", "A"),
            ("co-owner", "Co-owner"),
            ("x_", "X"),
            ("a2", "A2"),
        ] {
            assert_eq!(name.parse::<RoleName>().unwrap().default_title().as_str(), title);
        }
        assert!("a".repeat(40).parse::<RoleName>().is_ok());
        for name in ["", "Owner", "1a", "_a", "-a", "a b", "a.b", "*", "é", "a\n", &"a".repeat(41)] {
            assert_eq!(name.parse::<RoleName>().unwrap_err().code(), "role.invalid", "{name}");
        }
    }

    #[test]
    fn levels_fit() {
        for (level, organization, team) in
            [(Level::Organization, true, false), (Level::Team, false, true), (Level::Any, true, true)]
        {
            assert_eq!(level.fits_organization(), organization);
            assert_eq!(level.fits(TeamLevel::Organization), organization);
            assert_eq!(level.fits(TeamLevel::Team), team);
            assert_eq!(level.to_string().parse::<Level>().unwrap(), level);
        }
        assert_eq!("all".parse::<Level>().unwrap_err().code(), "role.invalid");
    }

    proptest! {
        #[test]
        fn no_text_panics(text in any::<String>()) {
            let _ = (text.parse::<RoleName>(), text.parse::<Level>());
        }

        #[test]
        fn titles_are_texts(name in "[a-z][a-z0-9_-]{0,39}") {
            let role: RoleName = name.parse().unwrap();
            prop_assert_eq!(role.to_string(), name);
            let title = role.default_title();
            prop_assert_eq!(title.as_str().parse::<super::Text>().unwrap(), title);
        }
    }
}
