//! Credits: exact decimals of six fraction digits, held as whole millionths. No float comes near them.
use std::fmt;
use std::str::FromStr;

use super::card_number;
use super::decimal::{self, SCALE};
use super::text::shown;
use crate::error::{Error, Result};

/// Any sum of credits, a balance too: shown without needless zeros, `12.5`, `-0.000001`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Credits(i64);

impl Credits {
    /// Nothing.
    pub const ZERO: Self = Self(0);
    /// The least that there is.
    pub const LEAST: Self = Self(1);

    /// So many millionths.
    #[must_use]
    pub const fn from_millionths(millionths: i64) -> Self {
        Self(millionths)
    }

    /// How many millionths it is.
    #[must_use]
    pub const fn millionths(self) -> i64 {
        self.0
    }

    /// Whether it is less than nothing.
    #[must_use]
    pub const fn is_negative(self) -> bool {
        self.0 < 0
    }

    /// The sum; `amount.overflow` where it is more than can be counted.
    pub fn plus(self, other: Self) -> Result<Self> {
        self.0.checked_add(other.0).map(Self).ok_or_else(overflow)
    }

    /// The difference; `amount.overflow` where it is more than can be counted.
    pub fn minus(self, other: Self) -> Result<Self> {
        self.0.checked_sub(other.0).map(Self).ok_or_else(overflow)
    }

    /// Nothing, where it is less.
    #[must_use]
    pub fn or_nothing(self) -> Self {
        self.max(Self::ZERO)
    }
}

fn overflow() -> Error {
    Error::new("amount.overflow", "this comes to more than nine trillion credits, which is more than can be counted")
}

impl fmt::Display for Credits {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.0 < 0 { "-" } else { "" };
        let size = self.0.unsigned_abs();
        let (whole, rest) = (size / SCALE.unsigned_abs(), size % SCALE.unsigned_abs());
        if rest == 0 {
            return write!(formatter, "{sign}{whole}");
        }
        let digits = format!("{rest:06}");
        write!(formatter, "{sign}{whole}.{}", digits.trim_end_matches('0'))
    }
}

/// What is charged, held, topped up, refunded or set as a limit: nothing or more, at most 9,000,000,000 credits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Amount(Credits);

impl Amount {
    /// The credits.
    #[must_use]
    pub const fn credits(self) -> Credits {
        self.0
    }

    /// Refuses nothing as an amount to move: `what` is said of it.
    pub fn positive(self, what: &str) -> Result<Credits> {
        if self.0 > Credits::ZERO {
            return Ok(self.0);
        }
        Err(Error::new("amount.invalid", format!("{what} of 0 credits does nothing: say how many")))
    }
}

impl FromStr for Amount {
    type Err = Error;

    fn from_str(given: &str) -> Result<Self> {
        decimal::millionths(given).map(|millionths| Self(Credits(millionths))).map_err(|why| refused(given, why))
    }
}

/// What a pool is adjusted by: with a sign where it is less, and never nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Adjustment(Credits);

impl Adjustment {
    /// The credits.
    #[must_use]
    pub const fn credits(self) -> Credits {
        self.0
    }
}

impl FromStr for Adjustment {
    type Err = Error;

    fn from_str(given: &str) -> Result<Self> {
        let (size, is_less) = match (given.strip_prefix('-'), given.strip_prefix('+')) {
            (Some(size), _) => (size, true),
            (_, Some(size)) => (size, false),
            _ => (given, false),
        };
        let size = decimal::millionths(size).map_err(|why| refused(given, why))?;
        if size == 0 {
            return Err(refused(given, "changes nothing"));
        }
        Ok(Self(Credits(if is_less { -size } else { size })))
    }
}

fn refused(given: &str, why: &str) -> Error {
    // A card number in the wrong place is not to be read on.
    let given = if card_number::is_in(given) { "***".to_owned() } else { shown(given) };
    Error::new("amount.invalid", format!("\"{given}\" {why}")).hint("credits are written as 12, 0.5 or 12.000001")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn amounts_are_digits_with_up_to_six_after_a_point() {
        for (text, millionths, again) in [
            ("12.5", 12_500_000, "12.5"),
            ("0", 0, "0"),
            ("0.000001", 1, "0.000001"),
            ("00012.500000", 12_500_000, "12.5"),
            ("9000000000", 9_000_000_000_000_000, "9000000000"),
            ("8999999999.999999", 8_999_999_999_999_999, "8999999999.999999"),
        ] {
            let credits = text.parse::<Amount>().unwrap().credits();
            assert_eq!((credits.millionths(), credits.to_string().as_str()), (millionths, again), "{text}");
        }
    }

    #[test]
    fn what_is_no_amount_is_said_of_it() {
        for (text, word) in [("abc", "no number"), ("-5", "sign"), ("1e3", "exponent"), ("", "no number")] {
            let error = text.parse::<Amount>().unwrap_err();
            assert_eq!(error.code(), "amount.invalid");
            assert!(error.message().contains(word), "{text}: {}", error.message());
        }
    }

    #[test]
    fn adjustments_have_a_sign_and_are_never_nothing() {
        for (text, millionths) in [("-5", -5_000_000), ("+0.5", 500_000), ("7", 7_000_000)] {
            assert_eq!(text.parse::<Adjustment>().unwrap().credits().millionths(), millionths);
        }
        for text in ["0", "-0", "+0.000000", "--5", "+-5", "-", "- 5", "5-", "-1e3"] {
            assert_eq!(text.parse::<Adjustment>().unwrap_err().code(), "amount.invalid", "{text}");
        }
    }

    #[test]
    fn what_cannot_be_counted_is_an_error_of_its_own() {
        let most = Credits::from_millionths(i64::MAX);
        assert_eq!(most.plus(Credits::LEAST).unwrap_err().code(), "amount.overflow");
        assert_eq!(Credits::from_millionths(i64::MIN).minus(Credits::LEAST).unwrap_err().code(), "amount.overflow");
        assert_eq!(Credits::from_millionths(i64::MIN).to_string(), "-9223372036854.775808");
    }

    proptest! {
        #[test]
        fn what_is_shown_is_read_as_the_same(millionths in 0..=9_000_000_000_000_000_i64) {
            let text = Credits::from_millionths(millionths).to_string();
            prop_assert_eq!(text.parse::<Amount>().unwrap().credits().millionths(), millionths);
        }

        #[test]
        fn no_text_is_a_panic(text in "\\PC*|[-+0-9.,e ]*") {
            let _ = (text.parse::<Amount>(), text.parse::<Adjustment>());
        }
    }
}
