//! Budgets: what a team may use, in which periods that is counted, and whether an amount still fits.
use std::fmt;
use std::str::FromStr;

use super::calendar::Day;
use super::credits::Credits;
use super::instant::Instant;
use super::policy::Percent;
use super::text::shown;
use crate::error::{Error, Result};

/// How long usage is added up before it begins again at nothing, at 00:00 UTC.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Period {
    /// For ever.
    #[default]
    None = 0,
    /// A month of the calendar.
    Month = 1,
    /// A day.
    Day = 2,
}

impl Period {
    const ALL: [Self; 3] = [Self::None, Self::Month, Self::Day];

    /// As it is stored.
    #[must_use]
    pub const fn number(self) -> i64 {
        self as i64
    }

    /// From the stored number.
    #[must_use]
    pub fn from_number(number: i64) -> Option<Self> {
        Self::ALL.into_iter().find(|period| period.number() == number)
    }

    /// As it is typed and shown.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Month => "month",
            Self::Day => "day",
        }
    }

    /// From the first day of the period that a day is in to the first after it; `None` where it has neither.
    #[must_use]
    pub fn around(self, day: Day) -> Option<(Day, Day)> {
        match self {
            Self::None => None,
            Self::Month => Some((day.month().first_day(), day.month().next().first_day())),
            Self::Day => Some((day, day.next())),
        }
    }

    /// When the period that a day is in began.
    #[must_use]
    pub fn start(self, day: Day) -> Option<Instant> {
        self.around(day).map(|(first, _)| first.start())
    }

    /// What the period is called that a day is in: `2026-11`, `2026-11-07`; `None` where it is for ever.
    #[must_use]
    pub fn name_of(self, day: Day) -> Option<String> {
        match self {
            Self::None => None,
            Self::Month => Some(day.month().to_string()),
            Self::Day => Some(day.to_string()),
        }
    }

    /// Whether two days are counted together.
    #[must_use]
    pub fn joins(self, one: Day, other: Day) -> bool {
        self.around(one).is_none_or(|(from, to)| from <= other && other < to)
    }
}

impl fmt::Display for Period {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.as_str())
    }
}

impl FromStr for Period {
    type Err = Error;

    fn from_str(given: &str) -> Result<Self> {
        Self::ALL.into_iter().find(|period| period.as_str() == given).ok_or_else(|| {
            Error::new("period.invalid", format!("\"{}\" is no period: `day`, `month` or `none`", shown(given)))
        })
    }
}

/// What a team, with all below it, may use in each period; without one it is unlimited within the pool.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limit {
    /// How much.
    pub amount: Credits,
    /// In which periods.
    pub period: Period,
}

impl Limit {
    /// What is left of it where so much has been used and is held. Less than nothing where it was lowered below that.
    pub fn left(&self, used: Credits, held: Credits) -> Result<Credits> {
        self.amount.minus(used)?.minus(held)
    }

    /// Whether so much use reaches so many percent of it. Of a limit of nothing nobody is told.
    #[must_use]
    pub fn is_reached(&self, percent: Percent, used: Credits) -> bool {
        let limit = i128::from(self.amount.millionths());
        limit > 0 && i128::from(used.millionths()) * 100 >= limit * i128::from(percent.get())
    }

    /// Whether use that grows from so much to so much passes a whole percent of it. Where it does not, [`Self::is_reached`]
    /// answers for both alike, whatever the percentage: nobody has to look at what the policy says of it.
    #[must_use]
    pub fn passes_percent(&self, before: Credits, after: Credits) -> bool {
        self.percent(after) > self.percent(before)
    }

    /// How many whole percent of it are used, 100 at the most. A limit of nothing has none.
    #[must_use]
    pub fn percent(&self, used: Credits) -> i64 {
        let (limit, used) = (i128::from(self.amount.millionths()), i128::from(used.millionths()));
        let percent = if limit > 0 { (used * 100).div_euclid(limit).clamp(0, 100) } else { 0 };
        i64::try_from(percent).unwrap_or_default()
    }
}

/// Whether an amount fits into what is left of the pool or of a limit. Nothing always does, whatever was lowered or overdrawn.
#[must_use]
pub fn fits(amount: Credits, left: Credits) -> bool {
    amount <= Credits::ZERO || amount <= left
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        Day::of(text.parse().unwrap())
    }

    fn credits(millionths: i64) -> Credits {
        Credits::from_millionths(millionths)
    }

    #[test]
    fn periods_join_what_is_counted_together() {
        for (period, one, other, joined) in [
            (Period::None, "1999-01-01", "2026-11-07", true),
            (Period::Month, "2026-11-01", "2026-11-30T23:59:59.999Z", true),
            (Period::Month, "2026-11-30", "2026-12-01", false),
            (Period::Month, "2026-11-07", "2027-11-07", false),
            (Period::Month, "2028-02-29", "2028-02-01", true),
            (Period::Day, "2026-11-07", "2026-11-07T23:59:59.999Z", true),
            (Period::Day, "2026-11-07", "2026-11-08", false),
        ] {
            assert_eq!(period.joins(day(one), day(other)), joined, "{period} {one} {other}");
            assert_eq!(period.joins(day(other), day(one)), joined, "{period} {other} {one}");
        }
        assert_eq!(Period::Month.start(day("2028-02-29")), "2028-02-01".parse().ok());
        assert_eq!(Period::None.start(day("2028-02-29")), None);
        let names = [Period::None, Period::Month, Period::Day].map(|period| period.name_of(day("2028-02-29")));
        assert_eq!(names, [None, Some("2028-02".into()), Some("2028-02-29".into())]);
    }

    #[test]
    fn words_and_numbers_read_back() {
        for period in Period::ALL {
            assert_eq!(period.as_str().parse::<Period>().unwrap(), period);
            assert_eq!(Period::from_number(period.number()), Some(period));
        }
        assert_eq!("week".parse::<Period>().unwrap_err().code(), "period.invalid");
    }

    #[test]
    fn an_amount_fits_to_the_last_millionth() {
        let limit = Limit { amount: credits(100), period: Period::None };
        let left = |used, held| limit.left(credits(used), credits(held)).unwrap();
        for (used, held, amount, does_fit) in [
            (0, 0, 100, true),
            (0, 0, 101, false),
            (60, 30, 10, true),
            (60, 30, 11, false),
            (100, 0, 1, false),
            (100, 0, 0, true),
            // Lowered below what is used.
            (500, 0, 1, false),
            (500, 0, 0, true),
        ] {
            assert_eq!(fits(credits(amount), left(used, held)), does_fit, "{used} {held} {amount}");
        }
    }

    #[test]
    fn a_threshold_is_reached_exactly() {
        let limit = |amount| Limit { amount: credits(amount), period: Period::None };
        let percent = |percent: i64| Percent::try_from(percent).unwrap();
        for (amount, at, used, reached) in [
            (100, 80, 79, false),
            (100, 80, 80, true),
            (101, 80, 80, false),
            (101, 80, 81, true),
            (i64::MAX, 100, i64::MAX, true),
            (0, 80, 0, false),
        ] {
            assert_eq!(limit(amount).is_reached(percent(at), credits(used)), reached, "{amount} {at} {used}");
        }
    }

    /// One is a shortcut of the other.
    #[test]
    fn between_two_whole_percents_no_threshold_is_reached() {
        for amount in [0, 1, 7, 99, 100, 101, 250, i64::MAX] {
            let limit = Limit { amount: credits(amount), period: Period::None };
            let steps = [i64::MIN, -1, 0, 1, 2, 3, 50, 79, 80, 81, 99, 100, 101, 200, 249, i64::MAX - 1, i64::MAX];
            for (before, after) in steps.iter().flat_map(|before| steps.map(|after| (credits(*before), credits(after))))
            {
                let is_newly_reached = |percent: i64| {
                    let percent = Percent::try_from(percent).unwrap();
                    limit.is_reached(percent, after) && !limit.is_reached(percent, before)
                };
                let told = limit.passes_percent(before, after);
                assert_eq!(told, (1..=100).any(is_newly_reached), "{amount}: {before} {after}");
            }
        }
    }
}
