//! Storage connectors: what one is called, whose store it leads to, and what came of trying it. Where in that store is
//! [`location`]'s, and what gets in there [`secret`]'s.
use std::fmt;
use std::str::FromStr;

use super::id::ConnectorId;
use super::text::{Text, shown};
use crate::error::{Error, Result};

pub mod endpoint;
pub mod location;
pub mod secret;

pub use endpoint::Endpoint;
pub use location::{Bucket, Given, Location, Prefix, Region};
pub use secret::{AccessKeyId, Credentials, StoreSecret};

/// Whose kind of store it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum StoreKind {
    /// Amazon S3, and whatever speaks as it does.
    S3,
    /// Azure Blob Storage.
    Azure,
    /// Google Cloud Storage.
    Gcs,
}

impl StoreKind {
    const ALL: [Self; 3] = [Self::S3, Self::Azure, Self::Gcs];

    /// As `--type` takes them.
    pub const NAMES: [&'static str; 3] = ["s3", "azure", "gcs"];

    /// The word for it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::S3 => "s3",
            Self::Azure => "azure",
            Self::Gcs => "gcs",
        }
    }

    /// As people call it.
    #[must_use]
    pub const fn title(self) -> &'static str {
        match self {
            Self::S3 => "S3",
            Self::Azure => "Azure",
            Self::Gcs => "Google Cloud Storage",
        }
    }

    /// As it is stored.
    #[must_use]
    pub const fn number(self) -> i64 {
        self as i64
    }

    /// What is stored so.
    #[must_use]
    pub fn from_number(number: i64) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.number() == number)
    }
}

impl fmt::Display for StoreKind {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.as_str())
    }
}

impl FromStr for StoreKind {
    type Err = Error;

    fn from_str(given: &str) -> Result<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == given).ok_or_else(|| {
            invalid("type", &format!("\"{}\" is no type of store", shown(given)))
                .hint(format!("there are: {}", Self::NAMES.join(", ")))
        })
    }
}

/// What a connector is called in its team. Never begins like an id, so that a target is one or the other.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ConnectorName(Text);

impl ConnectorName {
    /// The name itself.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }
}

impl fmt::Display for ConnectorName {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.as_str())
    }
}

impl FromStr for ConnectorName {
    type Err = Error;

    fn from_str(given: &str) -> Result<Self> {
        let name: Text = given.parse()?;
        if ConnectorId::is_meant(name.as_str()) {
            let what = format!("\"{name}\" cannot be the name of a connector: ids begin so");
            return Err(invalid("name", &what).hint("any other name: backups, assets-2, Archive (cold)"));
        }
        Ok(Self(name))
    }
}

/// What a test of a connector does, in this order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// A small object is put there.
    Write,
    /// It is asked for, and is to be what was written.
    Read,
    /// It is looked for among what is there.
    List,
    /// It is taken away again.
    Remove,
}

impl Step {
    const ALL: [Self; 4] = [Self::Write, Self::Read, Self::List, Self::Remove];

    /// The word for it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Write => "write",
            Self::Read => "read",
            Self::List => "list",
            Self::Remove => "remove",
        }
    }

    /// As it is stored.
    #[must_use]
    pub const fn number(self) -> i64 {
        self as i64
    }

    /// What is stored so.
    #[must_use]
    pub fn from_number(number: i64) -> Option<Self> {
        Self::ALL.into_iter().find(|step| step.number() == number)
    }
}

impl fmt::Display for Step {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.as_str())
    }
}

/// What is known of a connector.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// Nobody has tried it.
    Untested,
    /// All went well when it was last tried.
    Working,
    /// That step did not, when it was last tried.
    Failed(Step),
}

impl Status {
    /// From whether it was tried, and what then went wrong.
    #[must_use]
    pub fn of(is_tested: bool, failed: Option<Step>) -> Self {
        match (is_tested, failed) {
            (false, _) => Self::Untested,
            (true, None) => Self::Working,
            (true, Some(step)) => Self::Failed(step),
        }
    }

    /// The word for it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Untested => "untested",
            Self::Working => "ok",
            Self::Failed(_) => "failed",
        }
    }
}

/// That a part of what was said about a connector is none.
fn invalid(field: &'static str, what: &str) -> Error {
    Error::new("connector.invalid", what).detail("field", field)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_any_line_but_an_id() {
        for good in ["backups", "Archive (cold)", "cn-2", "überall"] {
            assert_eq!(good.parse::<ConnectorName>().unwrap().as_str(), good);
        }
        assert_eq!("cn_1".parse::<ConnectorName>().unwrap_err().code(), "connector.invalid");
        for bad in ["", " ", "a\nb", "a\u{202e}b", "a\0b", &"x".repeat(121)] {
            assert_eq!(bad.parse::<ConnectorName>().unwrap_err().code(), "text.invalid", "{bad:?}");
        }
    }

    #[test]
    fn what_is_stored_comes_back() {
        for kind in StoreKind::ALL {
            assert_eq!(StoreKind::from_number(kind.number()), Some(kind));
            assert_eq!(kind.as_str().parse::<StoreKind>().unwrap(), kind);
        }
        for step in Step::ALL {
            assert_eq!(Step::from_number(step.number()), Some(step));
        }
        assert_eq!((StoreKind::from_number(3), Step::from_number(4)), (None, None));
        assert_eq!(StoreKind::NAMES, StoreKind::ALL.map(StoreKind::as_str));
        for bad in ["S3", "", "gcp", "s3 ", "\u{202e}3s"] {
            assert_eq!(bad.parse::<StoreKind>().unwrap_err().code(), "connector.invalid");
        }
    }

    #[test]
    fn a_failure_counts_only_of_what_was_tested() {
        assert_eq!(Status::of(false, None), Status::Untested);
        assert_eq!(Status::of(true, None).name(), "ok");
        assert_eq!(Status::of(true, Some(Step::List)), Status::Failed(Step::List));
    }
}
