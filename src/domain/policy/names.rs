//! The names and numbers of a policy file that have a form of their own.
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::values::refused;
use crate::domain::email::{EmailAddress, ascii_domain};
use crate::domain::permission::is_enforced_noun;
use crate::domain::text::{is_identifier, shown};
use crate::error::{Error, Result};

/// Which domains an address may have: `example.com` that one, `*.example.com` every one below it at any depth, and not
/// itself. Kept in ASCII and lower case.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct DomainRule(String);

impl DomainRule {
    /// The rule as it is kept.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether an address has such a domain.
    #[must_use]
    pub fn covers(&self, address: &EmailAddress) -> bool {
        match self.0.strip_prefix('*') {
            // The dot after the star stays, so that `*.example.com` is not met by `evil-example.com`.
            Some(suffix) => address.domain().ends_with(suffix),
            None => address.domain() == self.0,
        }
    }
}

impl FromStr for DomainRule {
    type Err = Error;

    fn from_str(given: &str) -> Result<Self> {
        let domain = given.strip_prefix("*.").unwrap_or(given);
        if domain.is_empty() || domain.contains('*') {
            return refused(format!("\"{}\" is no domain such as example.com or *.example.com", shown(given)));
        }
        match ascii_domain(domain) {
            Ok(domain) if given.starts_with("*.") => Ok(Self(format!("*.{domain}"))),
            Ok(domain) => Ok(Self(domain)),
            Err(why) => refused(format!("\"{}\" cannot be the domain of an address: {why}", shown(given))),
        }
    }
}

/// The name of an HTTP header that is teamctl's to set.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct HeaderName(String);

impl HeaderName {
    /// The name as the file has it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Default for HeaderName {
    fn default() -> Self {
        Self("x-teamctl-callback-auth".into())
    }
}

/// Headers that say where a request goes and where it ends: who could set them could send another request.
const TAKEN_HEADERS: [&str; 9] = [
    "connection",
    "content-encoding",
    "content-length",
    "content-type",
    "expect",
    "host",
    "te",
    "transfer-encoding",
    "upgrade",
];

impl FromStr for HeaderName {
    type Err = Error;

    fn from_str(given: &str) -> Result<Self> {
        let is_token = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
        if !(1..=64).contains(&given.len()) || !given.bytes().all(is_token) {
            return refused(format!("\"{}\" is no name of an HTTP header, of at most 64 characters", shown(given)));
        }
        let lower = given.to_ascii_lowercase();
        if TAKEN_HEADERS.contains(&lower.as_str()) || lower.starts_with("webhook-") {
            return refused(format!("the header {given} is needed for the callback itself"));
        }
        Ok(Self(given.to_owned()))
    }
}

/// What the keys of an organization begin with: `[a-z][a-z0-9]*`, at most 16 characters.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct KeyPrefix(String);

impl KeyPrefix {
    /// The prefix, without the `_` that follows it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Default for KeyPrefix {
    fn default() -> Self {
        Self("tk".into())
    }
}

impl FromStr for KeyPrefix {
    type Err = Error;

    fn from_str(given: &str) -> Result<Self> {
        if is_identifier(given, 16) && !given.contains('_') {
            return Ok(Self(given.to_owned()));
        }
        let form = "a lower-case letter, then lower-case letters and digits, at most 16";
        refused(format!("\"{}\" cannot be the prefix of keys: {form}", shown(given)))
    }
}

/// A kind of resource: `[a-z][a-z0-9_]*`, at most 40 characters, and no noun of teamctl's own permissions.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ResourceKind(String);

impl ResourceKind {
    /// The kind itself.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for ResourceKind {
    type Err = Error;

    fn from_str(given: &str) -> Result<Self> {
        if !is_identifier(given, 40) {
            let form = "a lower-case letter, then lower-case letters, digits and _, at most 40";
            return refused(format!("\"{}\" is no kind of resource: {form}", shown(given)));
        }
        // Who may update such a resource could otherwise update members.
        if is_enforced_noun(given) {
            return refused(format!(
                "\"{given}\" cannot be a kind of resource: {given}.read and the like mean another thing"
            ));
        }
        Ok(Self(given.to_owned()))
    }
}

macro_rules! shows_as_its_text {
    ($($name:ty),+) => {$(
        impl fmt::Display for $name {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.pad(&self.0)
            }
        }
    )+};
}

shows_as_its_text!(DomainRule, HeaderName, KeyPrefix, ResourceKind);

/// A part of a limit: 1 to 100.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "i64", into = "u8")]
pub struct Percent(u8);

impl Percent {
    /// When a budget is told of where the file does not say.
    pub(super) const USUAL: [Self; 2] = [Self(80), Self(100)];

    /// The number.
    #[must_use]
    pub const fn get(self) -> u8 {
        self.0
    }
}

impl From<Percent> for u8 {
    fn from(percent: Percent) -> Self {
        percent.0
    }
}

impl TryFrom<i64> for Percent {
    type Error = Error;

    fn try_from(number: i64) -> Result<Self> {
        match u8::try_from(number) {
            Ok(percent @ 1..=100) => Ok(Self(percent)),
            _ => refused(format!("{number} is no percentage of a limit: 1 to 100")),
        }
    }
}
