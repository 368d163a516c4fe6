//! Days and months in UTC: the periods that usage is counted in.
use std::fmt;
use std::str::FromStr;

use chrono::{DateTime, Datelike, Months, NaiveDate};

use super::instant::{Instant, Span};
use super::text::shown;
use crate::error::{Error, Result};

/// A day in UTC: how many have passed since 1970-01-01.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Day(i64);

impl Day {
    /// From the stored number.
    #[must_use]
    pub const fn from_number(number: i64) -> Self {
        Self(number)
    }

    /// As it is stored.
    #[must_use]
    pub const fn number(self) -> i64 {
        self.0
    }

    /// The day of an instant.
    #[must_use]
    pub const fn of(instant: Instant) -> Self {
        Self(instant.millis().div_euclid(Span::DAY.millis()))
    }

    /// Its 00:00 UTC.
    #[must_use]
    pub fn start(self) -> Instant {
        Instant::from_millis(self.0.saturating_mul(Span::DAY.millis()))
    }

    /// The day after it.
    #[must_use]
    pub const fn next(self) -> Self {
        Self(self.0.saturating_add(1))
    }

    /// The month that it is in.
    #[must_use]
    pub fn month(self) -> Month {
        let date = self.date();
        Month { year: date.year(), month: date.month() }
    }

    fn date(self) -> NaiveDate {
        // Only a database that was tampered with holds a day that the calendar has not.
        DateTime::from_timestamp_millis(self.start().millis()).unwrap_or_default().date_naive()
    }
}

impl fmt::Display for Day {
    /// `2026-11-07`
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(&self.date().format("%Y-%m-%d").to_string())
    }
}

/// A month in UTC, written `2026-11`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Month {
    year: i32,
    month: u32,
}

impl Month {
    /// Its first day.
    #[must_use]
    pub fn first_day(self) -> Day {
        let date = NaiveDate::from_ymd_opt(self.year, self.month, 1).unwrap_or_default();
        Day::of(Instant::from_millis(date.and_time(chrono::NaiveTime::MIN).and_utc().timestamp_millis()))
    }

    /// The month after it.
    #[must_use]
    pub fn next(self) -> Self {
        let date = NaiveDate::from_ymd_opt(self.year, self.month, 1).unwrap_or_default();
        let next = date.checked_add_months(Months::new(1)).unwrap_or_default();
        Self { year: next.year(), month: next.month() }
    }

    /// The month before it.
    #[must_use]
    pub fn previous(self) -> Self {
        let date = NaiveDate::from_ymd_opt(self.year, self.month, 1).unwrap_or_default();
        let previous = date.checked_sub_months(Months::new(1)).unwrap_or_default();
        Self { year: previous.year(), month: previous.month() }
    }
}

impl fmt::Display for Month {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(&format!("{:04}-{:02}", self.year, self.month))
    }
}

impl FromStr for Month {
    type Err = Error;

    fn from_str(given: &str) -> Result<Self> {
        let refused =
            || Error::new("month.invalid", format!("\"{}\" is no month", shown(given))).hint("a month reads 2026-10");
        let (year, month) = given.split_once('-').ok_or_else(refused)?;
        let is_well_formed = year.len() == 4 && month.len() == 2;
        if !is_well_formed || !year.bytes().chain(month.bytes()).all(|byte| byte.is_ascii_digit()) {
            return Err(refused());
        }
        let (year, month) = (year.parse().map_err(|_| refused())?, month.parse().map_err(|_| refused())?);
        if !(1970..=9999).contains(&year) || NaiveDate::from_ymd_opt(year, month, 1).is_none() {
            return Err(refused());
        }
        Ok(Self { year, month })
    }
}

/// Which month is meant: one that is named, or the one before the present.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MonthChoice {
    /// That one.
    Named(Month),
    /// The last one that is over, in UTC.
    Last,
}

impl MonthChoice {
    /// The month, as it is now.
    #[must_use]
    pub fn at(self, now: Instant) -> Month {
        match self {
            Self::Named(month) => month,
            Self::Last => Day::of(now).month().previous(),
        }
    }
}

impl FromStr for MonthChoice {
    type Err = Error;

    fn from_str(given: &str) -> Result<Self> {
        if given == "last" {
            return Ok(Self::Last);
        }
        let named = given.parse().map(Self::Named);
        named.map_err(|error: Error| error.hint("a month reads 2026-10, and the last one that is over: last"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        Day::of(text.parse().unwrap())
    }

    #[test]
    fn days_begin_at_midnight_utc() {
        assert_eq!(day("2026-11-07T23:59:59.999Z"), day("2026-11-07"));
        assert_eq!(day("2026-11-08T00:30:00+01:00"), day("2026-11-07"));
        assert_eq!(day("2026-11-07").next().to_string(), "2026-11-08");
        assert_eq!(day("1970-01-01").number(), 0);
        assert_eq!(day("2026-11-07").start(), "2026-11-07".parse().unwrap());
    }

    #[test]
    fn months_end_where_the_next_begins_leap_days_and_years_too() {
        for (text, first, next) in [
            ("2026-11-30", "2026-11-01", "2026-12-01"),
            ("2026-12-31T23:59:59Z", "2026-12-01", "2027-01-01"),
            ("2028-02-29", "2028-02-01", "2028-03-01"),
            ("2027-02-28", "2027-02-01", "2027-03-01"),
        ] {
            let month = day(text).month();
            assert_eq!((month.first_day(), month.next().first_day()), (day(first), day(next)), "{text}");
            assert_eq!(month.to_string().parse::<Month>().unwrap(), month);
        }
    }

    #[test]
    fn what_is_no_month_is_refused() {
        for text in ["", "2026", "2026-13", "2026-00", "2026-1", "26-10", "2026-10-01", "2026/10", "+026-10", "1969-12"]
        {
            assert_eq!(text.parse::<Month>().unwrap_err().code(), "month.invalid", "{text}");
        }
    }

    #[test]
    fn no_number_is_a_panic() {
        for number in [i64::MIN, -1, i64::MAX] {
            let day = Day::from_number(number);
            let _ = (day.to_string(), day.month().first_day());
        }
    }

    #[test]
    fn the_last_month_is_the_one_before_the_present_in_utc() {
        let last: MonthChoice = "last".parse().unwrap();
        for (now, month) in [
            ("2026-11-01T00:00:00Z", "2026-10"),
            ("2026-10-31T23:59:59.999Z", "2026-09"),
            ("2027-01-31T00:00:00Z", "2026-12"),
            ("2028-03-31T00:00:00Z", "2028-02"),
        ] {
            assert_eq!(last.at(now.parse().unwrap()).to_string(), month, "{now}");
            assert_eq!("2026-02".parse::<MonthChoice>().unwrap().at(now.parse().unwrap()).to_string(), "2026-02");
        }
        for text in ["Last", "last ", "", "2026-13", "this"] {
            assert_eq!(text.parse::<MonthChoice>().unwrap_err().code(), "month.invalid", "{text}");
        }
    }
}
