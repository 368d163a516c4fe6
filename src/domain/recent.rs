//! The last few of what must not happen often: how many lie in how short a time, and until when there is no more.
use std::fmt;

use super::instant::{Instant, Span};

/// How long each one counts.
pub const WINDOW: Span = Span::MINUTE.times(15);

/// The last instants at which something was done, at most `MOST`: enough to tell exactly whether that many lie in one
/// window.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Recent<const MOST: usize>(Vec<Instant>);

impl<const MOST: usize> Recent<MOST> {
    /// From what [`fmt::Display`] has written; `None` for anything else.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let instants: Option<Vec<_>> =
            text.split_whitespace().map(|number| number.parse().ok().map(Instant::from_millis)).collect();
        instants.filter(|instants| instants.len() <= MOST && instants.is_sorted()).map(Self)
    }

    /// Without what does not count at `now`. That is also what lies further ahead than a window: the clock was wrong
    /// then, and must not shut anybody out for as long as it was.
    #[must_use]
    pub fn at(mut self, now: Instant) -> Self {
        self.0.retain(|at| *at <= now.saturating_add(WINDOW));
        if self.0.last().is_none_or(|last| ends(*last) <= now) {
            self.0.clear();
        }
        self
    }

    /// Whether none is left.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// When the last one was.
    #[must_use]
    pub fn last(&self) -> Option<Instant> {
        self.0.last().copied()
    }

    /// One more. Of two processes the one with the earlier clock may come last: it counts like any other.
    pub fn add(&mut self, now: Instant) {
        self.0.push(self.last().map_or(now, |last| last.max(now)));
        if self.0.len() > MOST {
            self.0.remove(0);
        }
    }

    /// Until when there may be no other: a window after the oldest of the last `MOST`. `None` where there may.
    #[must_use]
    pub fn full_until(&self, now: Instant) -> Option<Instant> {
        self.0.first().filter(|_| self.0.len() >= MOST).map(|oldest| ends(*oldest)).filter(|until| now < *until)
    }
}

/// From when on one does not count any more.
fn ends(at: Instant) -> Instant {
    at.saturating_add(WINDOW)
}

impl<const MOST: usize> fmt::Display for Recent<MOST> {
    /// Milliseconds, rising, separated by spaces.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, at) in self.0.iter().enumerate() {
            let space = if index == 0 { "" } else { " " };
            write!(formatter, "{space}{}", at.millis())?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const MOST: usize = 10;
    type Tries = Recent<MOST>;

    const MINUTE: i64 = 60_000;

    fn at(millis: i64) -> Instant {
        Instant::from_millis(millis)
    }

    fn tries(millis: impl IntoIterator<Item = i64>) -> Tries {
        let mut tries = Tries::default();
        for millis in millis {
            tries.add(at(millis));
        }
        tries
    }

    #[test]
    fn ten_within_a_window_shut_it_until_the_oldest_is_a_window_old() {
        for (made, now, until) in [
            (vec![0; 9], 0, None),
            (vec![0; 10], 0, Some(15 * MINUTE)),
            (vec![0; 10], 15 * MINUTE - 1, Some(15 * MINUTE)),
            (vec![0; 10], 15 * MINUTE, None),
            // The tenth at the last instant at which the first counts, and at the one after.
            ([vec![0; 9], vec![15 * MINUTE - 1]].concat(), 15 * MINUTE - 1, Some(15 * MINUTE)),
            ([vec![0; 9], vec![15 * MINUTE]].concat(), 15 * MINUTE, None),
            // The window slides: of eleven, the last ten.
            ([vec![0; 1], vec![10 * MINUTE; 10]].concat(), 10 * MINUTE, Some(25 * MINUTE)),
            ((0..10).map(|minute| minute * MINUTE).collect(), 9 * MINUTE, Some(15 * MINUTE)),
            ((0..10).map(|minute| minute * 2 * MINUTE).collect(), 18 * MINUTE, None),
        ] {
            assert_eq!(tries(made.clone()).full_until(at(now)), until.map(at), "{made:?} at {now}");
        }
    }

    #[test]
    fn what_is_old_or_of_a_wrong_clock_does_not_count() {
        assert!(tries([0]).at(at(15 * MINUTE)).is_empty());
        assert!(!tries([0]).at(at(15 * MINUTE - 1)).is_empty());
        let year = 365 * 24 * 60 * MINUTE;
        assert!(tries(vec![year; 10]).at(at(0)).is_empty());
        // A clock set back by a little forgives nothing.
        assert_eq!(tries(vec![MINUTE; 10]).at(at(0)).full_until(at(0)), Some(at(16 * MINUTE)));
    }

    #[test]
    fn texts_that_it_did_not_write_are_none() {
        for text in ["a", "1 b", "2 1", "1 1 1 1 1 1 1 1 1 1 1", "1.5"] {
            assert_eq!(Tries::parse(text), None, "{text}");
        }
        assert_eq!(Tries::parse(""), Some(Tries::default()));
    }

    proptest! {
        #[test]
        fn what_is_written_reads_back(made in proptest::collection::vec(0..i64::from(u32::MAX), 0..20)) {
            let tries = tries(made);
            prop_assert_eq!(Tries::parse(&tries.to_string()), Some(tries));
        }

        /// Against the rule itself, told with every try there ever was.
        #[test]
        fn it_is_shut_exactly_while_ten_lie_in_the_window(steps in proptest::collection::vec(0..4 * MINUTE, 1..60)) {
            let mut kept = Tries::default();
            let mut all: Vec<i64> = Vec::new();
            let mut now = 0;
            for step in steps {
                now += step;
                let counted: Vec<i64> = all.iter().copied().filter(|made| now - made < 15 * MINUTE).collect();
                let until = (counted.len() >= MOST).then(|| counted[counted.len() - MOST] + 15 * MINUTE);
                prop_assert_eq!(kept.full_until(at(now)), until.map(at));
                if until.is_none() {
                    kept = kept.at(at(now));
                    kept.add(at(now));
                    all.push(now);
                }
            }
        }
    }
}
