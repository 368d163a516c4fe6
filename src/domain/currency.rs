//! Currencies: the codes of ISO 4217 that are in use, each with its number of digits after the point.
use std::fmt;
use std::str::FromStr;

use super::text::shown;
use crate::error::{Error, Result};

/// Digits after the point, and the codes that have so many. Metals, testing and the other codes without a minor unit are left
/// out: nothing is billed in them.
const CODES: [(u32, &str); 4] = [
    (0, "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF"),
    (
        2,
        "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF CHW CNY COP \
         COU CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR \
         JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN \
         NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL \
         THB TJS TMT TOP TRY TTD TWD TZS UAH USD USN UYU UZS VED VES WST XAD XCD XCG YER ZAR ZMW ZWG",
    ),
    (3, "BHD IQD JOD KWD LYD OMR TND"),
    (4, "CLF UYW"),
];

/// A currency: `EUR`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Currency {
    code: &'static str,
    digits: u32,
}

impl Currency {
    fn all() -> impl Iterator<Item = Self> {
        CODES
            .iter()
            .flat_map(|(digits, codes)| codes.split_ascii_whitespace().map(|code| Self { code, digits: *digits }))
    }

    /// Its three letters.
    #[must_use]
    pub const fn code(self) -> &'static str {
        self.code
    }

    /// How many digits its amounts have after the point, 4 at the most.
    #[must_use]
    pub const fn digits(self) -> u32 {
        self.digits
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.code)
    }
}

impl FromStr for Currency {
    type Err = Error;

    fn from_str(given: &str) -> Result<Self> {
        if let Some(found) = Self::all().find(|currency| currency.code.eq_ignore_ascii_case(given)) {
            return Ok(found);
        }
        let refused = Error::new("currency.invalid", format!("there is no currency \"{}\" in ISO 4217", shown(given)));
        let letters: String = given.chars().take(8).collect::<String>().to_uppercase();
        let distance = |known: Self| strsim::damerau_levenshtein(&letters, known.code);
        // Of those as near as each other, letters in another order before other letters.
        let is_other = |known: Self| letters.chars().any(|letter| !known.code.contains(letter));
        let unlike = |known: Self| 1.0 - strsim::jaro_winkler(&letters, known.code);
        let rated = Self::all().map(|known| (distance(known), is_other(known), unlike(known), known));
        let nearest =
            rated.min_by(|one, other| (one.0, one.1).cmp(&(other.0, other.1)).then_with(|| one.2.total_cmp(&other.2)));
        match nearest {
            Some((0..=1, .., nearest)) => Err(refused.hint(format!("did you mean {nearest}?"))),
            _ => Err(refused.hint("three letters such as EUR, USD or JPY")),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proptest::prelude::*;

    use super::*;

    #[test]
    fn each_has_its_own_number_of_digits() {
        for (code, digits) in
            [("EUR", 2), ("USD", 2), ("JPY", 0), ("KRW", 0), ("BHD", 3), ("TND", 3), ("CLF", 4), ("UYW", 4), ("UYI", 0)]
        {
            let currency: Currency = code.parse().unwrap();
            assert_eq!((currency.code(), currency.digits()), (code, digits));
        }
        assert_eq!("eur".parse::<Currency>().unwrap().to_string(), "EUR");
    }

    #[test]
    fn the_table_has_each_code_once() {
        let all: Vec<_> = Currency::all().map(Currency::code).collect();
        assert!(all.iter().all(|code| code.len() == 3 && code.bytes().all(|byte| byte.is_ascii_uppercase())));
        assert_eq!(all.iter().collect::<BTreeSet<_>>().len(), all.len());
        assert!((150..175).contains(&all.len()), "{}", all.len());
    }

    #[test]
    fn what_is_no_currency_is_refused_with_the_nearest() {
        for (text, nearest) in [
            ("EURO", "EUR"),
            ("UDS", "USD"),
            ("eu", "EUR"),
            ("GPB", "GBP"),
            ("", "three letters"),
            ("€", "three letters"),
        ] {
            let error = text.parse::<Currency>().unwrap_err();
            assert_eq!(error.code(), "currency.invalid");
            assert!(error.hint_text().unwrap().contains(nearest), "{text}: {:?}", error.hint_text());
        }
        // Withdrawn, or without a minor unit.
        for text in ["DEM", "HRK", "XAU", "XXX", "XTS", "EUR ", "ЕUR"] {
            assert_eq!(text.parse::<Currency>().unwrap_err().code(), "currency.invalid", "{text}");
        }
    }

    proptest! {
        #[test]
        fn no_text_is_a_panic(text in "\\PC*") {
            let _ = text.parse::<Currency>();
        }
    }
}
