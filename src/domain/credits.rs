//! Credits: exact decimals of six fraction digits, held as whole millionths. No float comes near them.
use std::fmt;
use std::str::FromStr;

use super::card_number;
use super::text::shown;
use crate::error::{Error, Result};

/// Millionths in one credit.
const SCALE: i64 = 1_000_000;

/// Digits after the point.
const FRACTION: usize = 6;

/// The most whole credits that one amount may have.
const MOST: i64 = 9_000_000_000;

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
        if given.starts_with(['+', '-', '\u{2212}']) {
            return Err(refused(given, "has a sign: amounts are positive"));
        }
        parse(given, given).map(Self)
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
        let Credits(size) = parse(size, given)?;
        if size == 0 {
            return Err(refused(given, "changes nothing"));
        }
        Ok(Self(Credits(if is_less { -size } else { size })))
    }
}

/// Digits, a point, up to six digits, and nothing else whatsoever. `given` is what errors repeat.
fn parse(text: &str, given: &str) -> Result<Credits> {
    let (whole, fraction) = match text.split_once('.') {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (text, None),
    };
    if let Some(why) = fault(text) {
        return Err(refused(given, why));
    }
    if whole.is_empty() || fraction == Some("") {
        return Err(refused(given, "lacks a digit before or after the point: 0.5, 12"));
    }
    let fraction = fraction.unwrap_or_default();
    if fraction.len() > FRACTION {
        return Err(refused(given, "has more than six digits after the point"));
    }
    let too_much = || refused(given, "is more than 9000000000, the most that one amount can be");
    let whole: i64 = whole.parse().map_err(|_| too_much())?;
    let zeros = u32::try_from(FRACTION - fraction.len()).unwrap_or_default();
    let rest: i64 = if fraction.is_empty() { 0 } else { fraction.parse().map_err(|_| too_much())? };
    let rest = rest * 10_i64.pow(zeros);
    if whole > MOST || (whole == MOST && rest > 0) {
        return Err(too_much());
    }
    Ok(Credits(whole * SCALE + rest))
}

/// What keeps a text from being digits with at most one point, in the words that help who typed it.
pub(super) fn fault(text: &str) -> Option<&'static str> {
    if text.is_empty() {
        return Some("is no amount: 12.5 is one");
    }
    if text.contains(',') {
        return Some("has a comma: the fraction follows a point, and thousands are not set apart");
    }
    if text.chars().any(|character| matches!(character, 'e' | 'E'))
        && text.starts_with(|first: char| first.is_ascii_digit())
    {
        return Some("has an exponent: write all of its digits");
    }
    if text.starts_with(['+', '-', '\u{2212}']) {
        return Some("has a sign too many");
    }
    if text.chars().any(|character| character.is_numeric() && !character.is_ascii_digit()) {
        return Some("has digits other than 0 to 9");
    }
    if text.matches('.').count() > 1 {
        return Some("has more than one point");
    }
    if text.chars().any(char::is_whitespace) {
        return Some("has white space in it");
    }
    (!text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.')).then_some("is no amount: 12.5 is one")
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
    fn each_fault_has_its_own_words() {
        for (text, word) in [
            ("", "no amount"),
            ("abc", "no amount"),
            ("1_000", "no amount"),
            ("0x10", "no amount"),
            ("inf", "no amount"),
            ("-5", "sign"),
            ("+5", "sign"),
            ("\u{2212}5", "sign"),
            ("1e3", "exponent"),
            ("1E3", "exponent"),
            ("1,5", "comma"),
            ("1,000.5", "comma"),
            ("1.2345678", "six digits"),
            ("0.0000001", "six digits"),
            ("\u{0661}\u{0662}", "0 to 9"),
            ("1\u{00bd}", "0 to 9"),
            ("\u{ff11}", "0 to 9"),
            ("1.2.3", "one point"),
            ("1 000", "white space"),
            (" 1", "white space"),
            ("1.", "before or after"),
            (".5", "before or after"),
            (".", "before or after"),
            ("9000000000.000001", "the most"),
            ("9000000001", "the most"),
            ("99999999999999999999999999", "the most"),
        ] {
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
