//! Which instants and durations are read, and how they are shown.
use proptest::prelude::*;

use super::{Instant, Span, When};

fn code<T: std::str::FromStr<Err = crate::error::Error>>(text: &str) -> &'static str {
    text.parse::<T>().err().map_or("", |error| error.code())
}

#[test]
fn instants_read_and_show() {
    for (text, shown) in [
        ("2026-11-07T09:00:00Z", "2026-11-07T09:00:00.000Z"),
        ("2026-11-07T09:00:00.1239+02:00", "2026-11-07T07:00:00.123Z"),
        ("2026-11-07", "2026-11-07T00:00:00.000Z"),
        (" 1970-01-01 ", "1970-01-01T00:00:00.000Z"),
        ("9999-12-31T23:59:59.999Z", "9999-12-31T23:59:59.999Z"),
        ("2024-02-29", "2024-02-29T00:00:00.000Z"),
    ] {
        assert_eq!(text.parse::<Instant>().unwrap().to_string(), shown, "{text}");
    }
    assert_eq!("9999-12-31T23:59:59.999Z".parse::<Instant>().unwrap(), Instant::LAST);
}

#[test]
fn what_was_shown_reads_back_and_nothing_else_does() {
    for text in ["2026-11-07T09:00:00.123Z", "1970-01-01T00:00:00.000Z", "9999-12-31T23:59:59.999Z"] {
        assert_eq!(Instant::from_shown(text).unwrap().to_string(), text);
    }
    for text in [
        "",
        "2026-11-07",
        "2026-11-07T09:00:00Z",
        "2026-11-07T09:00:00.1234Z",
        "2026-11-07t09:00:00.123z",
        "2026-11-07 09:00:00.123Z",
        "2026-11-07T10:00:00.123+01:00",
        "2026-02-29T09:00:00.000Z",
        "2026-11-07T24:00:00.000Z",
        "2026-11-07T23:59:60.000Z",
        "1969-12-31T23:59:59.999Z",
        "2026-11-07T09:00:00.12\u{661}Z",
    ] {
        assert_eq!(Instant::from_shown(text), None, "{text}");
    }
}

#[test]
fn what_is_no_instant_is_refused() {
    for text in [
        "",
        "now",
        "2026-1-07",
        "2026-13-01",
        "2023-02-29",
        "+2026-1-07",
        "1969-12-31",
        "1970-01-01T00:00:00+00:01",
        "9999-12-31T23:59:59-00:01",
        "2026-11-07T09:00:00",
        "2026-11-07T25:00:00Z",
        "٢٠٢٦-١١",
        &"9".repeat(100_000),
    ] {
        assert_eq!(code::<Instant>(text), "instant.invalid", "{text}");
    }
}

#[test]
fn adding_stays_in_the_calendar() {
    assert_eq!(Instant::LAST.checked_add(Span::from_millis(1)), None);
    assert_eq!(Instant::LAST.saturating_add(Span::WEEK), Instant::LAST);
    assert_eq!(Instant::from_millis(5).checked_add(Span::SECOND), Some(Instant::from_millis(1_005)));
    assert_eq!(Instant::FIRST.saturating_add(Span::from_millis(i64::MIN)), Instant::FIRST);
}

#[test]
fn spans_read_and_show() {
    for (text, millis, shown) in [
        ("0", 0, "0"),
        ("0s", 0, "0"),
        ("90s", 90_000, "90s"),
        ("60s", 60_000, "1m"),
        ("15m", 900_000, "15m"),
        ("12h", 43_200_000, "12h"),
        ("5d", 432_000_000, "5d"),
        ("7d", 604_800_000, "7d"),
        ("1w", 604_800_000, "7d"),
        ("2w", 1_209_600_000, "2w"),
        ("30d", 2_592_000_000, "30d"),
    ] {
        let span: Span = text.parse().unwrap();
        assert_eq!((span.millis(), span.to_string().as_str()), (millis, shown), "{text}");
    }
    for text in ["", "s", "7", "-7d", "+7d", "1.5h", "7 d", "7D", "7days", "٧d", "00", "9223372036854775807s", "1e3s"]
    {
        assert_eq!(code::<Span>(text), "duration.invalid", "{text}");
    }
}

#[test]
fn when_is_an_instant_a_span_or_never() {
    let now = Instant::from_millis(1_000);
    for (text, resolved) in [("never", None), ("1s", Some(2_000)), ("0", Some(1_000)), ("1970-01-02", Some(86_400_000))]
    {
        let when: When = text.parse().unwrap();
        assert_eq!(when.resolve(now).unwrap().map(Instant::millis), resolved, "{text}");
    }
    for text in ["", "Never", "tomorrow", "-1d", "99999999999999999999d"] {
        assert_eq!(code::<When>(text), "instant.invalid", "{text}");
    }
    assert_eq!("9999999w".parse::<When>().unwrap().resolve(now).unwrap_err().code(), "instant.invalid");
}

proptest! {
    #[test]
    fn every_instant_that_is_shown_reads_back(millis in Instant::FIRST.millis()..=Instant::LAST.millis()) {
        let instant = Instant::from_millis(millis);
        prop_assert_eq!(Instant::from_shown(&instant.to_string()), Some(instant));
    }

    #[test]
    fn no_text_panics(text in "\\PC*") {
        let _ = (text.parse::<Instant>(), text.parse::<Span>(), text.parse::<When>());
    }

    #[test]
    fn what_looks_like_time_does_not_panic(text in "[-+0-9TZ:.smhdw ]{0,40}") {
        let _ = (text.parse::<Instant>(), text.parse::<Span>(), text.parse::<When>());
    }

    #[test]
    fn any_number_shows(millis: i64) {
        let _ = (Instant::from_millis(millis).to_string(), Span::from_millis(millis).to_string());
    }

    #[test]
    fn instants_come_back(millis in 0..=Instant::LAST.millis()) {
        let instant = Instant::from_millis(millis);
        prop_assert_eq!(instant.to_string().parse::<Instant>().unwrap(), instant);
    }

    #[test]
    fn shown_instants_sort_as_they_follow(one in 0..=Instant::LAST.millis(), other in 0..=Instant::LAST.millis()) {
        let (one, other) = (Instant::from_millis(one), Instant::from_millis(other));
        prop_assert_eq!(one.cmp(&other), one.to_string().cmp(&other.to_string()));
    }

    #[test]
    fn spans_come_back(seconds in 0..=i64::MAX / 1_000) {
        let span = Span::SECOND.times(seconds);
        prop_assert_eq!(span.to_string().parse::<Span>().unwrap(), span);
    }
}
