//! Holds: for how long credits may be set aside, and what a hold is at an instant.
use std::str::FromStr;

use super::instant::{Instant, Span};
use super::invite::is_expired;
use crate::error::{Error, Result};

/// How long a hold lasts: more than no time, and at most 30 days, since all the while nobody else can use what is held.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lifetime(Span);

impl Lifetime {
    /// The longest.
    pub const MOST: Self = Self(Span::DAY.times(30));

    /// When a hold ends that is made now.
    #[must_use]
    pub fn deadline(self, now: Instant) -> Instant {
        now.saturating_add(self.0)
    }
}

impl FromStr for Lifetime {
    type Err = Error;

    fn from_str(given: &str) -> Result<Self> {
        let span: Span = given.parse()?;
        if span <= Span::ZERO {
            return Err(Error::new("duration.invalid", "a hold that expires at once holds nothing"));
        }
        if span > Self::MOST.0 {
            let what = format!("a hold lasts {} at the most, and {span} is longer", Self::MOST.0);
            return Err(Error::new("duration.invalid", what));
        }
        Ok(Self(span))
    }
}

/// What was done with a hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Nothing yet.
    Open = 0,
    /// It was used, or a part of it.
    Captured = 1,
    /// It was given back.
    Released = 2,
    /// Its deadline had passed when somebody used what was free again by that.
    Lapsed = 3,
}

impl State {
    const ALL: [Self; 4] = [Self::Open, Self::Captured, Self::Released, Self::Lapsed];

    /// As it is stored.
    #[must_use]
    pub const fn number(self) -> i64 {
        self as i64
    }

    /// From the stored number.
    #[must_use]
    pub fn from_number(number: i64) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.number() == number)
    }
}

/// What a hold is at an instant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// It counts against the pool and the limits.
    Held,
    /// It was used, or a part of it.
    Captured,
    /// It was given back.
    Released,
    /// Its deadline has passed: it counts no more, and can be captured no more.
    Expired,
}

impl Status {
    /// The status at `now`. What was done with a hold stays done whatever the clock says.
    #[must_use]
    pub fn at(state: State, expires_at: Instant, now: Instant) -> Self {
        match state {
            State::Captured => Self::Captured,
            State::Released => Self::Released,
            State::Lapsed => Self::Expired,
            State::Open if is_expired(expires_at, now) => Self::Expired,
            State::Open => Self::Held,
        }
    }

    /// The word for it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Held => "held",
            Self::Captured => "captured",
            Self::Released => "released",
            Self::Expired => "expired",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(millis: i64) -> Instant {
        Instant::from_millis(millis)
    }

    #[test]
    fn it_lapses_at_its_deadline_and_what_was_done_with_it_stays() {
        for (state, now, status) in [
            (State::Open, 99, Status::Held),
            (State::Open, 100, Status::Expired),
            (State::Open, 101, Status::Expired),
            (State::Captured, 99, Status::Captured),
            (State::Captured, 101, Status::Captured),
            (State::Released, 99, Status::Released),
            (State::Released, 101, Status::Released),
            (State::Lapsed, 99, Status::Expired),
            (State::Lapsed, 101, Status::Expired),
        ] {
            assert_eq!(Status::at(state, at(100), at(now)), status, "{state:?} {now}");
            assert_eq!(State::from_number(state.number()), Some(state));
        }
        assert_eq!(State::from_number(4), None);
    }

    #[test]
    fn it_lasts_for_more_than_no_time_and_for_thirty_days_at_most() {
        for text in ["1s", "15m", "30d", "720h"] {
            assert!(text.parse::<Lifetime>().is_ok(), "{text}");
        }
        assert_eq!("30d".parse::<Lifetime>().unwrap().deadline(at(5)), at(5 + 30 * 86_400_000));
        for text in ["", "0", "0s", "721h", "31d", "5w", "-1d", "15", "1.5h"] {
            assert_eq!(text.parse::<Lifetime>().unwrap_err().code(), "duration.invalid", "{text}");
        }
    }
}
