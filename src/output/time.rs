//! Instants as people and scripts read them: RFC 3339, local time, and how long ago.
use chrono::{DateTime, Local};

use super::TimeStyle;

const DAY: i64 = 86_400_000;

/// RFC 3339 in UTC with milliseconds: `2026-11-07T09:00:00.000Z`.
#[must_use]
pub fn rfc3339(milliseconds: i64) -> String {
    let mut bytes = Vec::with_capacity(24);
    Instants::new().write(milliseconds, &mut bytes);
    String::from_utf8(bytes).unwrap_or_default()
}

/// How far from `now`, to the nearest unit: `3 days ago`, `in 5 days`, `just now`.
#[must_use]
pub fn relative(milliseconds: i64, now: i64) -> String {
    const MINUTE: i128 = 60_000;
    const HOUR: i128 = 60 * MINUTE;
    const DAY: i128 = 24 * HOUR;
    const MONTH: i128 = 30 * DAY + 10 * HOUR + 30 * MINUTE;
    const YEAR: i128 = 365 * DAY + 6 * HOUR;
    // Each unit with the number from which on the next one is used.
    const UNITS: [(i128, i128, &str); 6] = [
        (1_000, 60, "second"),
        (MINUTE, 60, "minute"),
        (HOUR, 24, "hour"),
        (DAY, 30, "day"),
        (MONTH, 12, "month"),
        (YEAR, i128::MAX, "year"),
    ];
    let distance = i128::from(milliseconds) - i128::from(now);
    let length = distance.abs();
    if length < 5_000 {
        return "just now".into();
    }
    // Rounded, so that what was set to expire in five days a moment ago does not show as four.
    let rounded = UNITS.iter().map(|&(unit, next, name)| ((length + unit / 2) / unit, next, name));
    let (count, name) =
        rounded.into_iter().find(|&(count, next, _)| count < next).map_or((0, "year"), |found| (found.0, found.2));
    let plural = if count == 1 { "" } else { "s" };
    if distance < 0 { format!("{count} {name}{plural} ago") } else { format!("in {count} {name}{plural}") }
}

/// An instant in a table.
pub fn for_people(milliseconds: i64, style: TimeStyle, now: i64) -> String {
    match style {
        TimeStyle::Relative => relative(milliseconds, now),
        TimeStyle::Utc => without_milliseconds(milliseconds),
        TimeStyle::Local => match DateTime::from_timestamp_millis(milliseconds) {
            Some(instant) => instant.with_timezone(&Local).format("%Y-%m-%d %H:%M:%S %:z").to_string(),
            None => without_milliseconds(milliseconds),
        },
    }
}

fn without_milliseconds(milliseconds: i64) -> String {
    let mut text = rfc3339(milliseconds);
    text.truncate(text.len().saturating_sub(".000Z".len()));
    text.push('Z');
    text
}

/// Writes instants one after another. Rows of a list mostly share a day, so the last one's date is kept.
pub struct Instants {
    day: i64,
    date: Vec<u8>,
}

impl Default for Instants {
    fn default() -> Self {
        Self::new()
    }
}

impl Instants {
    /// None written yet.
    #[must_use]
    pub fn new() -> Self {
        // No instant falls on this day: milliseconds do not reach that far.
        Self { day: i64::MIN, date: Vec::new() }
    }

    /// Appends RFC 3339 in UTC with milliseconds.
    pub fn write(&mut self, milliseconds: i64, out: &mut Vec<u8>) {
        let day = milliseconds.div_euclid(DAY);
        if day != self.day {
            self.day = day;
            self.date = date(day);
        }
        out.extend_from_slice(&self.date);
        let rest = u32::try_from(milliseconds.rem_euclid(DAY)).unwrap_or_default();
        let (hours, minutes, seconds) = (rest / 3_600_000, rest / 60_000 % 60, rest / 1_000 % 60);
        out.extend_from_slice(&[
            digit(hours / 10),
            digit(hours),
            b':',
            digit(minutes / 10),
            digit(minutes),
            b':',
            digit(seconds / 10),
            digit(seconds),
            b'.',
            digit(rest / 100),
            digit(rest / 10),
            digit(rest),
            b'Z',
        ]);
    }
}

fn digit(number: u32) -> u8 {
    b'0' + u8::try_from(number % 10).unwrap_or_default()
}

/// `2026-11-07T` for a day counted from 1970 (the proleptic Gregorian calendar, by Howard Hinnant's `civil_from_days`:
/// years that begin in March, in eras of 400). Years beyond four digits have a sign, as in ISO 8601.
fn date(day: i64) -> Vec<u8> {
    let since_march_0000 = day + 719_468;
    let era = since_march_0000.div_euclid(146_097);
    let day_of_era = since_march_0000.rem_euclid(146_097);
    let year_of_era = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month_from_march = (5 * day_of_year + 2) / 153;
    let day_of_month = day_of_year - (153 * month_from_march + 2) / 5 + 1;
    let month = if month_from_march < 10 { month_from_march + 3 } else { month_from_march - 9 };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    if (0..=9_999).contains(&year) {
        format!("{year:04}-{month:02}-{day_of_month:02}T").into_bytes()
    } else {
        format!("{year:+05}-{month:02}-{day_of_month:02}T").into_bytes()
    }
}
