//! The words of a policy file: the values of which there is a fixed set.
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::domain::text::{ProfileKey, shown};
use crate::error::{Error, Result};

pub(super) fn refused<T>(message: String) -> Result<T> {
    Err(Error::new("policy.invalid", message))
}

/// What an invite can be asked to have beside address and role.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum InvitationField {
    /// A first name.
    FirstName,
    /// A last name.
    LastName,
    /// Either of the two.
    Name,
}

impl InvitationField {
    /// The word in the file.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::FirstName => "first_name",
            Self::LastName => "last_name",
            Self::Name => "name",
        }
    }
}

impl fmt::Display for InvitationField {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.as_str())
    }
}

impl FromStr for InvitationField {
    type Err = Error;

    fn from_str(given: &str) -> Result<Self> {
        let all = [Self::FirstName, Self::LastName, Self::Name];
        match all.into_iter().find(|field| field.as_str() == given) {
            Some(field) => Ok(field),
            None => refused(format!(
                "an invite cannot be required to have \"{}\", only `first_name`, `last_name` or `name`",
                shown(given)
            )),
        }
    }
}

/// What an account can be required to have before it accepts.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum AcceptField {
    /// A first or a last name.
    Name,
    /// A first name.
    FirstName,
    /// A last name.
    LastName,
    /// A company.
    Company,
    /// A phone number.
    Phone,
    /// That the phone number was verified with a one-time code.
    PhoneCode,
    /// A password.
    Password,
    /// A further field of the profile.
    Profile(ProfileKey),
}

impl AcceptField {
    const PLAIN: [Self; 7] =
        [Self::Name, Self::FirstName, Self::LastName, Self::Company, Self::Phone, Self::PhoneCode, Self::Password];
}

impl fmt::Display for AcceptField {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Name => "name",
            Self::FirstName => "first_name",
            Self::LastName => "last_name",
            Self::Company => "company",
            Self::Phone => "phone",
            Self::PhoneCode => "phone_code",
            Self::Password => "password",
            Self::Profile(key) => return write!(formatter, "profile.{key}"),
        })
    }
}

impl FromStr for AcceptField {
    type Err = Error;

    fn from_str(given: &str) -> Result<Self> {
        if let Some(key) = given.strip_prefix("profile.") {
            return key.parse().map(Self::Profile);
        }
        match Self::PLAIN.into_iter().find(|field| field.to_string() == given) {
            Some(field) => Ok(field),
            None => refused(format!(
                "accepting cannot require \"{}\", only `name`, `first_name`, `last_name`, `company`, `phone`, \
                 `phone_code`, `password` or `profile.KEY`",
                shown(given)
            )),
        }
    }
}

/// The states of an invite in which it can still be worked on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OpenStatus {
    /// Neither answered nor expired.
    Pending,
    /// Past its deadline.
    Expired,
}

impl OpenStatus {
    /// `pending` or `expired`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Pending => "pending",
            Self::Expired => "expired",
        }
    }
}

/// How suspended members come back.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Resume {
    /// At once.
    #[default]
    Direct,
    /// By accepting a reactivation invite.
    Invite,
}

/// Who may transfer an organization.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TransferBy {
    /// The operator alone: 'contact support'.
    #[default]
    Operator,
    /// The owner too.
    Owner,
}

/// The two kinds of API keys.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum KeyKind {
    /// Spends credits.
    Live,
    /// Exercises the product and costs nothing.
    Test,
}

impl KeyKind {
    /// `live` or `test`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Live => "live",
            Self::Test => "test",
        }
    }

    /// As it is stored.
    #[must_use]
    pub const fn number(self) -> i64 {
        match self {
            Self::Live => 0,
            Self::Test => 1,
        }
    }

    /// From the stored number.
    #[must_use]
    pub fn from_number(number: i64) -> Option<Self> {
        [Self::Live, Self::Test].into_iter().find(|kind| kind.number() == number)
    }
}

impl fmt::Display for KeyKind {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.as_str())
    }
}

impl FromStr for KeyKind {
    type Err = Error;

    fn from_str(given: &str) -> Result<Self> {
        match given {
            "live" => Ok(Self::Live),
            "test" => Ok(Self::Test),
            _ => Err(Error::new("key.kind_unknown", format!("\"{}\" is no kind of key: live or test", shown(given)))),
        }
    }
}
