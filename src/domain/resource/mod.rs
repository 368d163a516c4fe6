//! Resources: what the teams of a product make, what each is called, and with which teams it is shared.
use std::fmt;
use std::str::FromStr;

use super::id::ResourceId;
use super::text::Text;
use crate::error::{Error, Result};

mod sharing;
mod uri;

pub use sharing::{Sharing, SharingEdit};
pub use uri::ResourceUri;

/// What a resource is called in its team. Never begins like an id, so that a target is one or the other.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ResourceName(Text);

impl ResourceName {
    /// The name itself.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }
}

impl fmt::Display for ResourceName {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.as_str())
    }
}

impl FromStr for ResourceName {
    type Err = Error;

    fn from_str(given: &str) -> Result<Self> {
        let name: Text = given.parse()?;
        if ResourceId::is_meant(name.as_str()) {
            let what = format!("\"{name}\" cannot be the name of a resource: ids begin so");
            return Err(Error::new("resource.invalid", what).hint("any other name: Brand, site-2, Logo (dark)"));
        }
        Ok(Self(name))
    }
}

/// Whether the name of its team stands before the name of a resource, by the policy for its kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Prefix {
    /// It does.
    Team,
    /// Its name is all.
    None,
}

impl Prefix {
    /// What the resource is called beyond its team. Never kept: it follows the names as they are.
    #[must_use]
    pub fn full_name(self, team: &str, name: &str) -> String {
        match self {
            Self::Team => format!("{team}_{name}"),
            Self::None => name.to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_a_line_that_is_no_id() {
        for good in ["Brand", "  logo 2 ", "Größe", "a/b", "rs", "RS_1", "brand_rs_1"] {
            assert_eq!(good.parse::<ResourceName>().unwrap().as_str(), good.trim());
        }
        for (bad, code) in [
            ("", "text.invalid"),
            (" \n", "text.invalid"),
            ("a\u{202e}b", "text.invalid"),
            ("a\0b", "text.invalid"),
            ("a\u{200b}b", "text.invalid"),
            (&"x".repeat(121), "text.invalid"),
            ("rs_0000000000001", "resource.invalid"),
            ("rs_", "resource.invalid"),
            (" rs_logo", "resource.invalid"),
        ] {
            assert_eq!(bad.parse::<ResourceName>().unwrap_err().code(), code, "{bad:?}");
        }
    }

    #[test]
    fn a_full_name_has_the_teams_name_where_the_policy_says_so() {
        assert_eq!(Prefix::Team.full_name("Design studio", "brand"), "Design studio_brand");
        assert_eq!(Prefix::None.full_name("Design studio", "brand"), "brand");
    }
}
