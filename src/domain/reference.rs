//! References: by which whoever moves credits names what they do, so that doing it again does nothing.
use std::fmt;
use std::str::FromStr;

use sha2::{Digest, Sha256};

use super::credits::Credits;
use super::id::TeamId;
use super::policy::KeyKind;
use super::text::OneLine;
use crate::error::{Error, Result};

/// `order-4711`: one line of up to 200 characters, compared to the letter. Unique in an organization.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Reference(OneLine<200>);

impl Reference {
    /// The text itself.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }
}

impl fmt::Display for Reference {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.as_str())
    }
}

impl FromStr for Reference {
    type Err = Error;

    fn from_str(given: &str) -> Result<Self> {
        let refused = |error: Error| {
            Error::new("ref.invalid", format!("this is no reference: {}", error.message()))
                .hint("one line of up to 200 characters that names what is done once: an order's or a task's number")
        };
        let reference: OneLine<200> = given.parse().map_err(refused)?;
        if reference.as_str().contains('@') {
            // It is kept for ever, in what nobody can change: a person could not be erased from it.
            let what = "this is no reference: with an @ it could be somebody's address, and it is kept for good";
            return Err(
                Error::new("ref.invalid", what).hint("name what is done, not for whom: an order's or a task's number")
            );
        }
        Ok(Self(reference))
    }
}

/// What a reference was used for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Use {
    /// `budget topup`
    Topup = 0,
    /// `budget charge`
    Charge = 1,
    /// `budget hold`
    Hold = 2,
    /// `budget refund`
    Refund = 3,
    /// `budget adjust`
    Adjust = 4,
}

impl Use {
    const ALL: [Self; 5] = [Self::Topup, Self::Charge, Self::Hold, Self::Refund, Self::Adjust];

    /// As it is stored.
    #[must_use]
    pub const fn number(self) -> i64 {
        self as i64
    }

    /// From the stored number.
    #[must_use]
    pub fn from_number(number: i64) -> Option<Self> {
        Self::ALL.into_iter().find(|used| used.number() == number)
    }

    /// As errors call it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Topup => "topup",
            Self::Charge => "charge",
            Self::Hold => "hold",
            Self::Refund => "refund",
            Self::Adjust => "adjust",
        }
    }
}

/// What makes the same reference the same thing done again, and not another thing under a used name.
#[derive(Clone, Copy, Debug)]
pub struct Parameters<'a> {
    /// Which verb.
    pub used: Use,
    /// For which team.
    pub team: TeamId,
    /// How much, where it was said.
    pub amount: Option<Credits>,
    /// How many tasks, where it was said.
    pub tasks: Option<i64>,
    /// Live, or test.
    pub kind: KeyKind,
    /// What it is about: the charge that a refund is of.
    pub of: Option<&'a str>,
}

/// SHA-256 of the parameters, the first half of it: a reference is not used again for something else by chance.
pub type Fingerprint = [u8; 16];

impl Parameters<'_> {
    /// What is kept beside the reference.
    #[must_use]
    pub fn fingerprint(&self) -> Fingerprint {
        let mut text = [0; 37];
        let numbers = [self.team.0, self.amount.map_or(i64::MIN, Credits::millionths), self.tasks.unwrap_or(i64::MIN)];
        let bytes = numbers.into_iter().flat_map(i64::to_be_bytes);
        let flags = [self.used.number(), self.kind.number()].map(|flag| u8::try_from(flag).unwrap_or_default());
        for (place, byte) in text.iter_mut().zip(flags.into_iter().chain(bytes)) {
            *place = byte;
        }
        let mut hash = Sha256::new();
        hash.update(text);
        hash.update(self.of.unwrap_or_default());
        let digest = hash.finalize();
        let mut fingerprint = Fingerprint::default();
        for (place, byte) in fingerprint.iter_mut().zip(digest) {
            *place = byte;
        }
        fingerprint
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_parameter_makes_another_fingerprint() {
        let charge = Parameters {
            used: Use::Charge,
            team: TeamId(7),
            amount: Some(Credits::from_millionths(5)),
            tasks: Some(1),
            kind: KeyKind::Live,
            of: None,
        };
        let others = [
            Parameters { used: Use::Hold, ..charge },
            Parameters { team: TeamId(8), ..charge },
            Parameters { amount: Some(Credits::ZERO), ..charge },
            Parameters { amount: None, ..charge },
            Parameters { tasks: Some(0), ..charge },
            Parameters { tasks: None, ..charge },
            Parameters { kind: KeyKind::Test, ..charge },
            Parameters { of: Some("order-1"), ..charge },
        ];
        let all: std::collections::BTreeSet<_> = others.iter().chain([&charge]).map(Parameters::fingerprint).collect();
        assert_eq!(all.len(), others.len() + 1);
        assert_eq!(charge.fingerprint(), Parameters { ..charge }.fingerprint());
    }

    #[test]
    fn references_are_one_line() {
        assert_eq!(" order-1 ".parse::<Reference>().unwrap().as_str(), "order-1");
        for text in ["", " ", "a\nb", "a\u{202e}b", "\u{200b}", "task-ada@acme.example", &"x".repeat(201)] {
            assert_eq!(text.parse::<Reference>().unwrap_err().code(), "ref.invalid", "{text:?}");
        }
    }

    #[test]
    fn uses_read_back() {
        for used in Use::ALL {
            assert_eq!(Use::from_number(used.number()), Some(used));
        }
        assert_eq!(Use::from_number(5), None);
    }
}
