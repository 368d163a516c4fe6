//! Reports of usage: by what it is told apart, and over which days.
use super::calendar::{Day, Month};
use super::instant::{Instant, Span};
use crate::error::{Error, Result};

/// By what usage is told apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum By {
    /// Day by day.
    Day,
    /// Month by month.
    Month,
    /// By the team that used it itself.
    Team,
    /// By the key that it was charged with.
    Key,
}

/// More rows than this are no report any more: ten years of days.
pub const MOST_ROWS: i64 = 3_660;

/// What a report covers where nothing is said: so many days, or months, up to now.
const USUAL_DAYS: i64 = 30;
const USUAL_MONTHS: usize = 12;

/// Whole days in UTC: from the first to before the end. There is at least one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Days {
    first: Day,
    end: Day,
}

impl Days {
    /// The days from that of `since` to that of `until`, which counts unless it is at its very beginning: no longer than a
    /// report can be. Where nothing is said, the 30 days up to now, and by month the 12 months; `span.invalid` otherwise.
    pub fn of(by: By, (since, until): (Option<Instant>, Option<Instant>), now: Instant) -> Result<Self> {
        // What ends with a midnight does not have the day that begins there; now is in its day, midnight or not.
        let end = until.map_or(Day::of(now), |until| Day::of(Instant::from_millis(until.millis().saturating_sub(1))));
        let end = end.next();
        let first = since.map_or_else(|| usual_first(by, end), Day::of);
        if let (Some(since), Some(until)) = (since, until)
            && until <= since
        {
            let what = format!("--until {until} is not after --since {since}");
            return Err(
                Error::new("span.invalid", what).hint("--since is where a report begins, --until where it ends")
            );
        }
        if first >= end {
            let what = format!("a report from {first} on has no day yet: it would end on {}", before(end));
            return Err(Error::new("span.invalid", what).hint("take an earlier --since, or say --until"));
        }
        let days = Self { first, end };
        let (rows, of) = match by {
            By::Day => (days.count(), "days"),
            By::Month | By::Team | By::Key => (i64::try_from(days.months().count()).unwrap_or(i64::MAX), "months"),
        };
        if rows > MOST_ROWS {
            let what = format!("{days} has {rows} {of}, and a report {MOST_ROWS} at the most");
            let hint = if by == By::Day { "take --by month, or a later --since" } else { "take a later --since" };
            return Err(Error::new("span.invalid", what).hint(hint));
        }
        Ok(days)
    }

    /// The first of them.
    #[must_use]
    pub fn first(self) -> Day {
        self.first
    }

    /// The last of them.
    #[must_use]
    pub fn last(self) -> Day {
        before(self.end)
    }

    /// The first that is none of them any more.
    #[must_use]
    pub fn end(self) -> Day {
        self.end
    }

    /// How many there are.
    #[must_use]
    pub fn count(self) -> i64 {
        self.end.number().saturating_sub(self.first.number())
    }

    /// Each of them.
    pub fn each(self) -> impl Iterator<Item = Day> {
        std::iter::successors(Some(self.first), |day| Some(day.next())).take_while(move |day| *day < self.end)
    }

    /// Each month that one of them is in.
    pub fn months(self) -> impl Iterator<Item = Month> {
        let months = std::iter::successors(Some(self.first.month()), |month| Some(month.next()));
        months.take_while(move |month| month.first_day() < self.end)
    }
}

impl std::fmt::Display for Days {
    /// `2026-11-01 to 2026-11-07`, or the one day that it is.
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        if self.count() == 1 {
            self.first.fmt(formatter)
        } else {
            write!(formatter, "{} to {}", self.first, self.last())
        }
    }
}

/// With which day a report begins where nobody has said.
fn usual_first(by: By, end: Day) -> Day {
    let first = Day::from_number(end.number().saturating_sub(USUAL_DAYS));
    if by != By::Month {
        return first;
    }
    let last = before(end).month();
    std::iter::successors(Some(last), |month| Some(before(month.first_day()).month()))
        .nth(USUAL_MONTHS - 1)
        .unwrap_or(last)
        .first_day()
}

fn before(day: Day) -> Day {
    Day::from_number(day.number().saturating_sub(1))
}

/// When something has been or will be that is told of in a report: so long ago, where it is a duration.
#[must_use]
pub fn ago(span: Span, now: Instant) -> Instant {
    Instant::from_millis(now.millis().saturating_sub(span.millis())).clamp(Instant::FIRST, Instant::LAST)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn instant(text: &str) -> Instant {
        text.parse().unwrap()
    }

    fn days(by: By, since: &str, until: &str) -> Result<Days> {
        let given = |text: &str| (!text.is_empty()).then(|| instant(text));
        Days::of(by, (given(since), given(until)), instant("2026-11-07T09:00:00Z"))
    }

    #[test]
    fn days_are_whole_and_the_end_is_none_of_them() {
        for (since, until, shown, count) in [
            ("2026-11-01", "2026-11-07", "2026-11-01 to 2026-11-06", 6),
            ("2026-11-01T23:59:59.999Z", "2026-11-07T00:00:00.001Z", "2026-11-01 to 2026-11-07", 7),
            ("2026-11-07", "", "2026-11-07", 1),
            ("2026-11-07T12:00:00Z", "2026-11-07T12:00:00.001Z", "2026-11-07", 1),
            ("2028-02-28", "2028-03-01", "2028-02-28 to 2028-02-29", 2),
            ("2026-12-01", "2026-12-03", "2026-12-01 to 2026-12-02", 2),
        ] {
            let days = days(By::Day, since, until).unwrap();
            assert_eq!((days.to_string().as_str(), days.count()), (shown, count), "{since} {until}");
            assert_eq!(days.each().count(), usize::try_from(count).unwrap());
            assert_eq!((days.each().next(), days.each().last()), (Some(days.first()), Some(days.last())));
        }
    }

    #[test]
    fn what_nobody_has_said_is_the_last_while() {
        for (by, until, shown) in [
            (By::Day, "", "2026-10-09 to 2026-11-07"),
            (By::Team, "", "2026-10-09 to 2026-11-07"),
            (By::Key, "2026-10-01", "2026-09-01 to 2026-09-30"),
            (By::Month, "", "2025-12-01 to 2026-11-07"),
            (By::Month, "2026-11-01", "2025-11-01 to 2026-10-31"),
        ] {
            assert_eq!(days(by, "", until).unwrap().to_string(), shown, "{by:?} {until}");
        }
        let midnight = Days::of(By::Day, (None, None), instant("2026-11-07")).unwrap();
        assert_eq!(midnight.last(), Day::of(instant("2026-11-07")));
        assert_eq!(days(By::Month, "", "").unwrap().months().count(), 12);
        assert_eq!(days(By::Month, "2026-10-31", "2026-11-02").unwrap().months().count(), 2);
        assert_eq!(days(By::Month, "2026-10-31", "2026-11-01").unwrap().months().count(), 1);
    }

    #[test]
    fn each_span_that_is_none_has_its_own_words() {
        for (by, since, until, word) in [
            (By::Day, "2026-11-07", "2026-11-01", "is not after"),
            (By::Day, "2026-11-07T10:00:00Z", "2026-11-07T09:00:00Z", "is not after"),
            (By::Team, "2026-11-07", "2026-11-07", "is not after"),
            (By::Day, "2026-11-08", "", "no day yet"),
            (By::Day, "2016-10-30", "", "3661 days"),
            (By::Month, "1970-01-01", "9999-12-31", "96360 months"),
            (By::Key, "1970-01-01", "9999-12-31", "96360 months"),
        ] {
            let error = days(by, since, until).unwrap_err();
            assert_eq!(error.code(), "span.invalid");
            assert!(error.message().contains(word), "{}", error.message());
        }
        assert_eq!(days(By::Day, "2016-10-31", "").unwrap().count(), MOST_ROWS);
        assert!(days(By::Month, "1970-01-01", "").is_ok());
    }
}
