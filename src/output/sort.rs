//! `--sort`: what rows are ordered by.
use std::cmp::Ordering;
use std::str::FromStr;

use super::record::Cell;
use crate::error::{Error, Result};

/// A column to sort by, `field` or `field:desc`.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Sort {
    /// The name of the column.
    pub field: String,
    /// The greatest first. Rows without a value come last either way.
    pub descending: bool,
}

impl FromStr for Sort {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        let (field, descending) = match text.split_once(':') {
            None | Some((_, "asc")) => (text.split(':').next().unwrap_or_default(), false),
            Some((field, "desc")) => (field, true),
            Some(_) => return Err(Error::new("usage.sort", "sort by FIELD, FIELD:asc or FIELD:desc")),
        };
        Ok(Self { field: field.into(), descending })
    }
}

/// What one row is ordered by. Numbers come before texts, nothing comes last.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
pub enum Key {
    /// In billionths, which amounts have at most.
    Number(i128),
    /// In lower case.
    Text(String),
    Null,
}

const BILLION: i128 = 1_000_000_000;

impl Key {
    pub fn new(cell: &Cell<'_>) -> Self {
        match cell {
            Cell::Null => Self::Null,
            Cell::Int(number) | Cell::Instant(number) => Self::Number(i128::from(*number) * BILLION),
            Cell::Bool(yes) => Self::Number(i128::from(*yes) * BILLION),
            Cell::Text(text) => decimal(text).map_or_else(|| Self::Text(text.to_lowercase()), Self::Number),
            Cell::List(texts) => Self::Text(texts.join(" ").to_lowercase()),
            Cell::Json(text) => Self::Text(text.to_lowercase()),
            Cell::Bar(bar) => Self::Number(bar.rank()),
        }
    }

    pub fn compare(&self, other: &Self, descending: bool) -> Ordering {
        match (self, other) {
            (Self::Null, _) | (_, Self::Null) => self.cmp(other),
            _ if descending => other.cmp(self),
            _ => self.cmp(other),
        }
    }
}

/// Amounts are strings in JSON, but 12.5 comes after 9. Anything else than plain digits and a point is a text.
fn decimal(text: &str) -> Option<i128> {
    let (negative, digits) = text.strip_prefix('-').map_or((false, text), |digits| (true, digits));
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, "0"));
    let only_digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    if !only_digits(whole) || !only_digits(fraction) || whole.len() > 20 || fraction.len() > 9 {
        return None;
    }
    let billionths = whole.parse::<i128>().ok()? * BILLION + format!("{fraction:0<9}").parse::<i128>().ok()?;
    Some(if negative { -billionths } else { billionths })
}
