//! What a try to deliver makes of a message, and when the next one comes.
use super::super::id::MessageId;
use super::super::instant::{Instant, Span};
use super::Status;

/// How long after each failure the next try comes, at the latest.
const RETRIES: [Span; 6] = [
    Span::MINUTE,
    Span::MINUTE.times(5),
    Span::MINUTE.times(30),
    Span::HOUR.times(2),
    Span::HOUR.times(6),
    Span::HOUR.times(24),
];

/// Whoever asks to be left alone for longer than this is asked again all the same.
const LONGEST_WAIT: Span = Span::HOUR.times(24);

/// How a try to deliver a message ended. What failed is said in one line without secrets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Delivery {
    /// It was taken.
    Delivered,
    /// It may be taken later.
    Failed {
        /// Why it was not.
        why: String,
        /// How long the receiver asks to be left alone.
        retry_after: Option<Span>,
    },
    /// It never will be.
    Refused(String),
}

impl Delivery {
    /// A failure for now, of a receiver that does not say for how long.
    #[must_use]
    pub fn failed(why: impl Into<String>) -> Self {
        Self::Failed { why: why.into(), retry_after: None }
    }
}

/// What a try makes of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome<'a> {
    /// What it is now.
    pub status: Status,
    /// How often it was tried, this time included.
    pub attempts: i64,
    /// When it is tried again.
    pub next_attempt_at: Option<Instant>,
    /// Why it was not taken.
    pub error: Option<&'a str>,
}

impl<'a> Outcome<'a> {
    /// What a try that ended at `now` makes of a message that was tried so often before it.
    #[must_use]
    pub fn of(delivery: &'a Delivery, (id, attempts_before): (MessageId, i64), now: Instant) -> Self {
        let attempts = attempts_before.saturating_add(1);
        let delay = usize::try_from(attempts_before).ok().and_then(|failures| RETRIES.get(failures));
        let (status, next_attempt_at, error) = match (delivery, delay) {
            (Delivery::Delivered, _) => (Status::Sent, None, None),
            (Delivery::Failed { why, retry_after }, Some(delay)) => {
                let asked = retry_after.map_or(Span::ZERO, |asked| asked.min(LONGEST_WAIT));
                let delay = sooner(*delay, id, attempts).max(asked);
                (Status::Retrying, Some(now.saturating_add(delay)), Some(why.as_str()))
            }
            (Delivery::Failed { why, .. }, None) | (Delivery::Refused(why), _) => {
                (Status::Dead, None, Some(why.as_str()))
            }
        };
        Self { status, attempts, next_attempt_at, error }
    }
}

/// Up to a tenth sooner, each message and each try by another part of it: what failed together, when a receiver was down,
/// does not come back all at once. Drawn from the id, so that a rehearsal is the same twice.
fn sooner(delay: Span, id: MessageId, attempt: i64) -> Span {
    // Steele, Lea and Flood's SplitMix64: each bit of id and attempt moves all of what comes out.
    let mut mixed = id.0.cast_unsigned().wrapping_add(attempt.cast_unsigned().wrapping_mul(0x9e37_79b9_7f4a_7c15));
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    let thousandths = i64::try_from((mixed ^ (mixed >> 31)) % 101).unwrap_or_default();
    Span::from_millis(delay.millis() - delay.millis() / 1000 * thousandths)
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Instant = Instant::from_millis(1_800_000_000_000);

    fn next(delivery: &Delivery, id: i64, before: i64) -> Option<i64> {
        let outcome = Outcome::of(delivery, (MessageId(id), before), NOW);
        outcome.next_attempt_at.map(|next| next.millis() - NOW.millis())
    }

    #[test]
    fn failures_are_retried_by_the_schedule_and_then_no_more() {
        let failed = Delivery::failed("busy");
        for (before, minutes) in [(0, 1), (1, 5), (2, 30), (3, 120), (4, 360), (5, 1440)] {
            let outcome = Outcome::of(&failed, (MessageId(7), before), NOW);
            assert_eq!((outcome.status, outcome.attempts), (Status::Retrying, before + 1));
            assert_eq!(outcome.error, Some("busy"));
            let latest = minutes * 60_000;
            let delays: Vec<_> = (0..2_000).map(|id| next(&failed, id << 21, before).unwrap()).collect();
            assert!(delays.iter().all(|delay| (latest * 9 / 10..=latest).contains(delay)), "{before}");
            // Spread over all of that tenth, not just anywhere in it.
            let distinct: std::collections::BTreeSet<_> = delays.iter().collect();
            assert_eq!(distinct.len(), 101, "{before}");
        }
        for before in [6, 7, i64::MAX, -1] {
            let outcome = Outcome::of(&failed, (MessageId(7), before), NOW);
            assert_eq!((outcome.status, outcome.next_attempt_at), (Status::Dead, None), "{before}");
        }
    }

    #[test]
    fn who_asks_to_be_left_alone_is_for_a_day_at_most_and_never_sooner_than_others() {
        let asks = |seconds| Delivery::Failed {
            why: "slow down".into(),
            retry_after: Some(Span::from_millis(seconds * 1000)),
        };
        assert_eq!(next(&asks(3_600), 7, 0), Some(3_600_000));
        assert_eq!(next(&asks(864_000), 7, 0), Some(86_400_000));
        assert_eq!(next(&asks(i64::MAX / 1000), 7, 0), Some(86_400_000));
        assert_eq!(next(&asks(1), 7, 1), next(&Delivery::failed("slow down"), 7, 1));
        assert_eq!(next(&asks(3_600), 7, 6), None);
    }

    #[test]
    fn a_refusal_is_dead_at_once_and_a_success_has_no_error() {
        let refused = Delivery::Refused("no such mailbox".into());
        for before in [0, 3, 6] {
            let outcome = Outcome::of(&refused, (MessageId(7), before), NOW);
            assert_eq!((outcome.status, outcome.attempts), (Status::Dead, before + 1));
            assert_eq!((outcome.next_attempt_at, outcome.error), (None, Some("no such mailbox")));
            let outcome = Outcome::of(&Delivery::Delivered, (MessageId(7), before), NOW);
            assert_eq!((outcome.status, outcome.next_attempt_at, outcome.error), (Status::Sent, None, None));
        }
    }
}
