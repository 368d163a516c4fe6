//! Instants against chrono, and what people read of them.
use chrono::{DateTime, Local, SecondsFormat, Utc};
use proptest::prelude::*;

use super::*;

fn by_chrono(milliseconds: i64) -> String {
    DateTime::<Utc>::from_timestamp_millis(milliseconds).unwrap().to_rfc3339_opts(SecondsFormat::Millis, true)
}

#[test]
fn instants_that_calendars_get_wrong() {
    for instant in [
        "1970-01-01T00:00:00.000Z",
        "1969-12-31T23:59:59.999Z",
        "2000-02-29T12:00:00.001Z",
        "2100-02-28T23:59:59.999Z",
        "2100-03-01T00:00:00.000Z",
        "2024-02-29T00:00:00.000Z",
        "2024-12-31T23:59:59.999Z",
        "0000-01-01T00:00:00.000Z",
        "9999-12-31T23:59:59.999Z",
    ] {
        let milliseconds = DateTime::parse_from_rfc3339(instant).unwrap().timestamp_millis();
        assert_eq!(rfc3339(milliseconds), instant);
    }
    assert_eq!(rfc3339(253_402_300_800_000), by_chrono(253_402_300_800_000));
    assert_eq!(rfc3339(-62_198_755_200_001), by_chrono(-62_198_755_200_001));
    for milliseconds in [i64::MIN, i64::MAX] {
        assert!(rfc3339(milliseconds).ends_with('Z'));
        assert!(!time::for_people(milliseconds, TimeStyle::Local, 0).is_empty());
        assert!(!relative(milliseconds, -milliseconds.saturating_add(1)).is_empty());
    }
}

#[test]
fn every_day_of_four_hundred_years() {
    for day in 0..146_097 {
        assert_eq!(rfc3339(day * DAY + 1), by_chrono(day * DAY + 1));
    }
}

proptest! {
    #[test]
    fn instants_are_as_chrono_has_them(milliseconds in -70_000_000_000_000_i64..260_000_000_000_000) {
        prop_assert_eq!(rfc3339(milliseconds), by_chrono(milliseconds));
    }

    #[test]
    fn a_remembered_day_changes_nothing(instants in prop::collection::vec(-3 * DAY..3 * DAY, 1..20)) {
        let mut writer = time::Instants::new();
        for instant in instants {
            let mut bytes = Vec::new();
            writer.write(instant, &mut bytes);
            prop_assert_eq!(String::from_utf8(bytes).unwrap(), by_chrono(instant));
        }
    }
}

#[test]
fn how_long_ago() {
    const SECOND: i64 = 1_000;
    const MINUTE: i64 = 60 * SECOND;
    const HOUR: i64 = 60 * MINUTE;
    for (distance, told) in [
        (0, "just now"),
        (-4 * SECOND, "just now"),
        (4 * SECOND, "just now"),
        (-5 * SECOND, "5 seconds ago"),
        (-59 * SECOND, "59 seconds ago"),
        (-MINUTE + 1, "1 minute ago"),
        (90 * MINUTE, "in 2 hours"),
        (-HOUR, "1 hour ago"),
        (-23 * HOUR, "23 hours ago"),
        (DAY, "in 1 day"),
        (5 * DAY - 1, "in 5 days"),
        (-3 * DAY, "3 days ago"),
        (-29 * DAY, "29 days ago"),
        (-30 * DAY, "1 month ago"),
        (90 * DAY, "in 3 months"),
        (-365 * DAY, "1 year ago"),
        (-3_650 * DAY, "10 years ago"),
    ] {
        assert_eq!(relative(NOW + distance, NOW), told);
    }
}

#[test]
fn styles() {
    assert_eq!(time::for_people(NOW, TimeStyle::Utc, NOW), "2026-11-07T09:00:00Z");
    assert_eq!(time::for_people(NOW, TimeStyle::Relative, NOW), "just now");
    let local = time::for_people(NOW, TimeStyle::Local, NOW);
    let parsed = DateTime::parse_from_str(&local, "%Y-%m-%d %H:%M:%S %:z").unwrap();
    assert_eq!(parsed.timestamp_millis(), NOW);
    assert_eq!(parsed.offset().local_minus_utc(), parsed.with_timezone(&Local).offset().local_minus_utc());
}
