//! Money: whole minor units of a currency, and prices of which one times a quantity comes to them. No float comes near either.
use std::fmt;
use std::str::FromStr;

use super::credits::Credits;
use super::currency::Currency;
use super::decimal::{self, FRACTION};
use super::text::shown;
use crate::error::{Error, Result};

/// An amount of money: shown with all digits that its currency has, `12.50`, `-0.01`, or `1250` of yen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Money {
    minor: i64,
    currency: Currency,
}

impl Money {
    /// So many minor units: cents, of euros.
    #[must_use]
    pub const fn new(minor: i64, currency: Currency) -> Self {
        Self { minor, currency }
    }

    /// How many minor units it is.
    #[must_use]
    pub const fn minor(self) -> i64 {
        self.minor
    }

    /// Of what.
    #[must_use]
    pub const fn currency(self) -> Currency {
        self.currency
    }

    /// The sum of two amounts of one currency; `money.overflow` where it is more than can be counted.
    pub fn plus(self, other: Self) -> Result<Self> {
        let minor = self.minor.checked_add(other.minor).ok_or_else(overflow)?;
        Ok(Self { minor, ..self })
    }

    /// The difference of two amounts of one currency; `money.overflow` where it is more than can be counted.
    pub fn minus(self, other: Self) -> Result<Self> {
        let minor = self.minor.checked_sub(other.minor).ok_or_else(overflow)?;
        Ok(Self { minor, ..self })
    }

    /// What was typed as an amount, in a currency that has a digit for each of its digits; `money.invalid` otherwise.
    pub fn exactly(amount: Price, currency: Currency) -> Result<Self> {
        let unit = 10_i64.pow(FRACTION.saturating_sub(currency.digits()));
        if amount.0 % unit != 0 {
            let digits = match currency.digits() {
                0 => "no digits".to_owned(),
                digits => format!("{digits} digits"),
            };
            let what = format!("{amount} is no amount of {currency}, which has {digits} after the point");
            return Err(Error::new("money.invalid", what));
        }
        Ok(Self { minor: amount.0 / unit, currency })
    }

    /// The same as a price.
    #[must_use]
    pub const fn as_price(self) -> Price {
        Price(self.minor.saturating_mul(10_i64.pow(FRACTION.saturating_sub(self.currency.digits()))))
    }
}

fn overflow() -> Error {
    Error::new("money.overflow", "this comes to more money than can be counted")
}

impl fmt::Display for Money {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.minor < 0 { "-" } else { "" };
        let size = self.minor.unsigned_abs();
        if self.currency.digits() == 0 {
            return write!(formatter, "{sign}{size}");
        }
        let unit = 10_u64.pow(self.currency.digits());
        let width = usize::try_from(self.currency.digits()).unwrap_or_default();
        write!(formatter, "{sign}{}.{:0width$}", size / unit, size % unit)
    }
}

/// What one credit, one task or a month costs, in millionths of a currency's main unit: up to six digits after the point,
/// shown without needless zeros.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Price(i64);

impl Price {
    /// For nothing.
    pub const ZERO: Self = Self(0);

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

    /// What a quantity costs: rounded once, to the nearest minor unit, and from the middle to the even one.
    /// `money.overflow` where it is more than can be counted.
    pub fn times(self, quantity: Quantity, currency: Currency) -> Result<Money> {
        let (count, fraction) = match quantity {
            Quantity::Credits(credits) => (credits.millionths(), FRACTION),
            Quantity::Count(count) => (count, 0),
        };
        // Two 64-bit numbers, so that 128 bits hold it.
        let product = i128::from(self.0) * i128::from(count);
        let divisor = 10_i128.pow((FRACTION + fraction).saturating_sub(currency.digits()));
        let minor = i64::try_from(divide_half_even(product, divisor)).map_err(|_| overflow())?;
        Ok(Money { minor, currency })
    }
}

/// How many of what is paid for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Quantity {
    /// Credits, to the millionth.
    Credits(Credits),
    /// Whole things.
    Count(i64),
}

impl Quantity {
    /// So many more of the same; `money.overflow` where they are more than can be counted.
    pub fn plus(self, more: Self) -> Result<Self> {
        match (self, more) {
            (Self::Credits(some), Self::Credits(more)) => some.plus(more).map(Self::Credits),
            (Self::Count(some), Self::Count(more)) => some.checked_add(more).map(Self::Count).ok_or_else(overflow),
            // Of two kinds there is no sum.
            (Self::Credits(_), Self::Count(_)) | (Self::Count(_), Self::Credits(_)) => Err(overflow()),
        }
    }
}

impl fmt::Display for Quantity {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Credits(credits) => credits.fmt(formatter),
            Self::Count(count) => count.fmt(formatter),
        }
    }
}

/// By a divisor above nothing.
fn divide_half_even(number: i128, divisor: i128) -> i128 {
    let (below, rest) = (number.div_euclid(divisor), number.rem_euclid(divisor));
    match (rest * 2).cmp(&divisor) {
        std::cmp::Ordering::Less => below,
        std::cmp::Ordering::Greater => below + 1,
        std::cmp::Ordering::Equal => below + (below & 1),
    }
}

impl fmt::Display for Price {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        Credits::from_millionths(self.0).fmt(formatter)
    }
}

impl FromStr for Price {
    type Err = Error;

    fn from_str(given: &str) -> Result<Self> {
        decimal::millionths(given).map(Self).map_err(|why| {
            Error::new("price.invalid", format!("\"{}\" {why}", shown(given)))
                .hint("prices are written as 12, 0.5 or 0.000001, and the currency by itself")
        })
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn currency(code: &str) -> Currency {
        code.parse().unwrap()
    }

    fn price(text: &str) -> Price {
        text.parse().unwrap()
    }

    #[test]
    fn prices_are_digits_with_up_to_six_after_a_point() {
        for (text, millionths, again) in [
            ("0.01", 10_000, "0.01"),
            ("0", 0, "0"),
            ("0.000001", 1, "0.000001"),
            ("007.50", 7_500_000, "7.5"),
            ("9000000000", 9_000_000_000_000_000, "9000000000"),
        ] {
            assert_eq!((price(text).millionths(), price(text).to_string().as_str()), (millionths, again), "{text}");
        }
        for (text, word) in [
            ("", "no number"),
            ("EUR 1", "white space"),
            ("free", "no number"),
            ("-1", "sign"),
            ("+1", "sign"),
            ("1e3", "exponent"),
            ("0,01", "comma"),
            ("0.0000001", "six digits"),
            ("\u{0661}", "0 to 9"),
            ("1.2.3", "one point"),
            (" 1", "white space"),
            ("1.", "before or after"),
            (".5", "before or after"),
            ("9000000000.000001", "the most"),
            ("99999999999999999999", "the most"),
        ] {
            let error = text.parse::<Price>().unwrap_err();
            assert_eq!(error.code(), "price.invalid");
            assert!(error.message().contains(word), "{text}: {}", error.message());
        }
    }

    #[test]
    fn money_has_the_digits_of_its_currency() {
        for (minor, code, text) in [
            (1250, "EUR", "12.50"),
            (5, "EUR", "0.05"),
            (-5, "EUR", "-0.05"),
            (1250, "JPY", "1250"),
            (1250, "BHD", "1.250"),
            (-1, "CLF", "-0.0001"),
            (i64::MIN, "EUR", "-92233720368547758.08"),
        ] {
            assert_eq!(Money::new(minor, currency(code)).to_string(), text);
        }
        for (text, code, minor) in
            [("12.5", "EUR", Some(1250)), ("12.505", "EUR", None), ("12.505", "BHD", Some(12505))]
        {
            assert_eq!(Money::exactly(price(text), currency(code)).ok().map(Money::minor), minor, "{text} {code}");
        }
        let error = Money::exactly(price("0.5"), currency("JPY")).unwrap_err();
        assert_eq!((error.code(), error.message().contains("no digits")), ("money.invalid", true));
        assert_eq!(Money::new(1250, currency("EUR")).as_price(), price("12.5"));
    }

    /// Ends in the middle, on both sides of it, and below nothing; worked out by hand.
    #[test]
    fn a_line_is_rounded_once_from_the_middle_to_the_even_one() {
        for (unit, quantity, code, minor) in [
            ("0.005", "1", "EUR", 0),
            ("0.005", "3", "EUR", 2),
            ("0.005", "5", "EUR", 2),
            ("0.005", "7", "EUR", 4),
            ("0.005", "1.000001", "EUR", 1),
            ("0.005", "0.999999", "EUR", 0),
            ("0.000001", "5000", "EUR", 0),
            ("0.000001", "15000", "EUR", 2),
            ("0.5", "1", "JPY", 0),
            ("0.5", "3", "JPY", 2),
            ("0.0005", "1", "BHD", 0),
            ("0.0005", "3", "BHD", 2),
            ("0.00005", "3", "CLF", 2),
            ("0.01", "12.5", "EUR", 12),
            ("0.01", "13.5", "EUR", 14),
            ("3.333333", "3", "EUR", 1000),
        ] {
            let parsed: super::super::credits::Amount = quantity.parse().unwrap();
            let (unit, currency) = (price(unit), currency(code));
            let line = |credits| unit.times(Quantity::Credits(credits), currency).unwrap().minor();
            assert_eq!(line(parsed.credits()), minor, "{unit} x {quantity} {code}");
            assert_eq!(line(Credits::ZERO.minus(parsed.credits()).unwrap()), -minor, "-{unit} x {quantity} {code}");
        }
        assert_eq!(price("0.5").times(Quantity::Count(3), currency("JPY")).unwrap().minor(), 2);
        assert_eq!(price("0.125").times(Quantity::Count(7), currency("EUR")).unwrap().minor(), 88);
    }

    #[test]
    fn what_cannot_be_counted_is_an_error_of_its_own() {
        let most = Price::from_millionths(i64::MAX);
        for quantity in [Quantity::Credits(Credits::from_millionths(i64::MAX)), Quantity::Count(i64::MIN)] {
            assert_eq!(most.times(quantity, currency("CLF")).unwrap_err().code(), "money.overflow");
        }
        let money = Money::new(i64::MAX, currency("EUR"));
        assert_eq!(money.plus(Money::new(1, currency("EUR"))).unwrap_err().code(), "money.overflow");
    }

    proptest! {
        #[test]
        fn what_is_shown_is_read_as_the_same(minor in 0..=9_000_000_000_i64, which in 0..4_usize) {
            let currency = currency(["JPY", "EUR", "BHD", "CLF"][which]);
            let money = Money::new(minor, currency);
            prop_assert_eq!(Money::exactly(price(&money.to_string()), currency).unwrap(), money);
        }

        /// No further from the exact product than half a unit, and even where it is just that.
        #[test]
        fn rounding_is_as_near_as_can_be(unit in 0..1_000_000_000_000_i64, credits in -1_000_000_000_000..1_000_000_000_000_i64) {
            let minor = Price::from_millionths(unit)
                .times(Quantity::Credits(Credits::from_millionths(credits)), currency("EUR")).unwrap().minor();
            let (exact, scale) = (i128::from(unit) * i128::from(credits), 10_i128.pow(10));
            let off = (i128::from(minor) * scale - exact).abs() * 2;
            prop_assert!(off < scale || (off == scale && minor % 2 == 0));
        }

        #[test]
        fn no_text_is_a_panic(text in "\\PC*|[-+0-9.,e ]*") {
            let _ = text.parse::<Price>();
        }
    }
}
