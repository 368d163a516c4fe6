//! Time as teamctl counts it: instants and spans in whole milliseconds, and the ways people write both.
use std::fmt;
use std::str::FromStr;

use chrono::{DateTime, Datelike, NaiveDate, NaiveTime, Timelike};

use super::text::shown;
use crate::error::{Error, Result};

/// A point in time: milliseconds since 1970-01-01T00:00:00Z. Shown as RFC 3339 in UTC with milliseconds and `Z`;
/// read from RFC 3339 with any offset, or from a date, which means its 00:00 UTC.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Instant(i64);

impl Instant {
    /// The first instant that is accepted from outside: 1970-01-01T00:00:00.000Z.
    pub const FIRST: Self = Self(0);
    /// The last one: 9999-12-31T23:59:59.999Z, since RFC 3339 has four digits for the year.
    pub const LAST: Self = Self(253_402_300_799_999);

    /// Takes what the clock or the database says as it is.
    #[must_use]
    pub const fn from_millis(millis: i64) -> Self {
        Self(millis)
    }

    /// Milliseconds since 1970-01-01T00:00:00Z.
    #[must_use]
    pub const fn millis(self) -> i64 {
        self.0
    }

    /// What [`fmt::Display`] has written, and nothing else: a million of them in a fraction of the time that RFC 3339 takes
    /// with all that it allows.
    #[must_use]
    pub fn from_shown(text: &str) -> Option<Self> {
        const SHAPE: &[u8] = b"0000-00-00T00:00:00.000Z";
        let bytes = text.as_bytes();
        let fits = |(byte, shape): (&u8, &u8)| if *shape == b'0' { byte.is_ascii_digit() } else { byte == shape };
        if bytes.len() != SHAPE.len() || !bytes.iter().zip(SHAPE).all(fits) {
            return None;
        }
        let number = |from, to| {
            bytes.get(from..to).unwrap_or_default().iter().fold(0, |n, byte| n * 10 + u32::from(byte - b'0'))
        };
        let date = NaiveDate::from_ymd_opt(i32::try_from(number(0, 4)).ok()?, number(5, 7), number(8, 10))?;
        let time = NaiveTime::from_hms_milli_opt(number(11, 13), number(14, 16), number(17, 19), number(20, 23))?;
        let instant = Self(date.and_time(time).and_utc().timestamp_millis());
        (Self::FIRST..=Self::LAST).contains(&instant).then_some(instant)
    }

    /// `None` where that would lie outside [`Instant::FIRST`] to [`Instant::LAST`].
    #[must_use]
    pub fn checked_add(self, span: Span) -> Option<Self> {
        let sum = Self(self.0.checked_add(span.0)?);
        (Self::FIRST..=Self::LAST).contains(&sum).then_some(sum)
    }

    /// Stays between [`Instant::FIRST`] and [`Instant::LAST`].
    #[must_use]
    pub fn saturating_add(self, span: Span) -> Self {
        Self(self.0.saturating_add(span.0)).clamp(Self::FIRST, Self::LAST)
    }
}

impl fmt::Display for Instant {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        // A database that was tampered with can hold any number, and showing it must not panic.
        let Some(time) = DateTime::from_timestamp_millis(self.0) else {
            return write!(formatter, "{}ms", self.0);
        };
        let (year, month, day) = (time.year(), time.month(), time.day());
        let (hour, minute, second, milli) = (time.hour(), time.minute(), time.second(), time.timestamp_subsec_millis());
        write!(formatter, "{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}.{milli:03}Z")
    }
}

impl FromStr for Instant {
    type Err = Error;

    fn from_str(given: &str) -> Result<Self> {
        let text = given.trim();
        let millis = if text.len() == "2026-01-01".len() {
            date_millis(text)
        } else {
            // The longest sensible form has nanoseconds and an offset, 35 octets.
            let parsed = if text.len() <= 64 { DateTime::parse_from_rfc3339(text).ok() } else { None };
            parsed.map(|time| time.timestamp_millis())
        };
        let instant = millis.map(Self).ok_or_else(|| {
            let message = format!(
                "\"{}\" is not a point in time: RFC 3339 such as 2026-11-07T09:00:00Z, or a date such as 2026-11-07",
                shown(given)
            );
            Error::new("instant.invalid", message)
        })?;
        if (Self::FIRST..=Self::LAST).contains(&instant) {
            return Ok(instant);
        }
        let message = format!("\"{}\" lies outside the years 1970 to 9999 (UTC)", shown(given));
        Err(Error::new("instant.invalid", message))
    }
}

/// Only `YYYY-MM-DD`: chrono alone would also take signs, spaces and single digits.
fn date_millis(text: &str) -> Option<i64> {
    let well_formed = text
        .bytes()
        .enumerate()
        .all(|(position, byte)| if matches!(position, 4 | 7) { byte == b'-' } else { byte.is_ascii_digit() });
    let date = if well_formed { NaiveDate::parse_from_str(text, "%Y-%m-%d").ok()? } else { return None };
    Some(date.and_time(NaiveTime::MIN).and_utc().timestamp_millis())
}

/// A length of time in milliseconds: `90s`, `15m`, `12h`, `7d`, `2w`, or `0`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Span(i64);

impl Span {
    /// No time at all.
    pub const ZERO: Self = Self(0);
    /// 1,000 milliseconds.
    pub const SECOND: Self = Self(1_000);
    /// 60 seconds.
    pub const MINUTE: Self = Self(60 * Self::SECOND.0);
    /// 60 minutes.
    pub const HOUR: Self = Self(60 * Self::MINUTE.0);
    /// 24 hours.
    pub const DAY: Self = Self(24 * Self::HOUR.0);
    /// Seven days.
    pub const WEEK: Self = Self(7 * Self::DAY.0);

    /// A span of so many milliseconds.
    #[must_use]
    pub const fn from_millis(millis: i64) -> Self {
        Self(millis)
    }

    /// How many milliseconds it is.
    #[must_use]
    pub const fn millis(self) -> i64 {
        self.0
    }

    /// So many times as long; no longer than an `i64` holds.
    #[must_use]
    pub const fn times(self, count: i64) -> Self {
        Self(self.0.saturating_mul(count))
    }
}

impl fmt::Display for Span {
    /// The largest unit that it is a whole number of. One week reads `7d`, as people and the policies write it.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0 == 0 {
            return formatter.write_str("0");
        }
        let units = [(Self::WEEK, "w"), (Self::DAY, "d"), (Self::HOUR, "h"), (Self::MINUTE, "m"), (Self::SECOND, "s")];
        let whole = |&(unit, _): &(Self, &str)| self.0 % unit.0 == 0 && !(unit == Self::WEEK && *self == Self::WEEK);
        if let Some((unit, name)) = units.into_iter().find(whole) {
            return write!(formatter, "{}{name}", self.0 / unit.0);
        }
        write!(formatter, "{}ms", self.0)
    }
}

impl FromStr for Span {
    type Err = Error;

    fn from_str(given: &str) -> Result<Self> {
        let text = given.trim();
        if text == "0" {
            return Ok(Self::ZERO);
        }
        let (unit, digits) = split_unit(text).ok_or_else(|| {
            let message = format!(
                "\"{}\" is not a duration: a whole number and one of s, m, h, d, w, such as 90s, 15m, 12h, 7d or 2w",
                shown(given)
            );
            Error::new("duration.invalid", message)
        })?;
        let millis = digits.parse::<i64>().ok().and_then(|count| count.checked_mul(unit.0));
        millis.map(Self).ok_or_else(|| {
            Error::new("duration.invalid", format!("\"{}\" is a longer time than can be counted", shown(given)))
        })
    }
}

/// `12h` in its unit and its digits; `None` where it has another form.
fn split_unit(text: &str) -> Option<(Span, &str)> {
    let (digits, unit) = if let Some(digits) = text.strip_suffix('s') {
        (digits, Span::SECOND)
    } else if let Some(digits) = text.strip_suffix('m') {
        (digits, Span::MINUTE)
    } else if let Some(digits) = text.strip_suffix('h') {
        (digits, Span::HOUR)
    } else if let Some(digits) = text.strip_suffix('d') {
        (digits, Span::DAY)
    } else {
        (text.strip_suffix('w')?, Span::WEEK)
    };
    let is_number = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    is_number.then_some((unit, digits))
}

/// When something ends: at an instant, so long from now, or `never`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum When {
    /// RFC 3339, or a date.
    At(Instant),
    /// A duration from now.
    In(Span),
    /// Not at all.
    Never,
}

impl When {
    /// The instant that is meant, `None` for never; refused where it would lie past the year 9999.
    pub fn resolve(self, now: Instant) -> Result<Option<Instant>> {
        match self {
            Self::At(instant) => Ok(Some(instant)),
            Self::Never => Ok(None),
            Self::In(span) => now.checked_add(span).map(Some).ok_or_else(|| {
                Error::new("instant.invalid", format!("{span} from now lies outside the years 1970 to 9999 (UTC)"))
            }),
        }
    }
}

impl fmt::Display for When {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::At(instant) => instant.fmt(formatter),
            Self::In(span) => span.fmt(formatter),
            Self::Never => formatter.write_str("never"),
        }
    }
}

impl FromStr for When {
    type Err = Error;

    fn from_str(given: &str) -> Result<Self> {
        let text = given.trim();
        if text == "never" {
            return Ok(Self::Never);
        }
        if text == "0" || split_unit(text).is_some() {
            let span = text.parse().map_err(|error: Error| Error::new("instant.invalid", error.message()))?;
            return Ok(Self::In(span));
        }
        text.parse().map(Self::At).map_err(|error: Error| {
            let also = "; a duration from now such as 7d, or never, is taken too";
            Error::new("instant.invalid", error.message() + also)
        })
    }
}

#[cfg(test)]
mod tests;
