//! From what the secrets of a team's callbacks are derived, and for how long those before a rotation are still good.
use super::super::instant::{Instant, Span};
use crate::error::{Error, Result};

/// The longest for which old secrets may go on being good: whoever rotates wants to be rid of them.
pub const LONGEST_GRACE: Span = Span::DAY.times(30);

/// From what the secrets for one kind of key are derived. Tells nothing without the sealing key.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Nonces {
    /// Of those in force; empty where they were never rotated.
    pub current: Vec<u8>,
    /// Of those before them, and until when they are good.
    pub previous: Option<(Vec<u8>, Instant)>,
}

impl Nonces {
    /// Those before the last rotation, if they are still good.
    #[must_use]
    pub fn previous_at(&self, now: Instant) -> Option<&(Vec<u8>, Instant)> {
        self.previous.as_ref().filter(|(_, until)| now < *until)
    }

    /// After a rotation: what was in force is good for the grace, and what was before that no longer.
    #[must_use]
    pub fn rotated(self, nonce: Vec<u8>, grace: Option<Span>, now: Instant) -> Self {
        let previous = grace.map(|grace| (self.current, now.saturating_add(grace)));
        Self { current: nonce, previous }
    }
}

/// Whether old secrets may be good for so long.
pub fn check_grace(grace: Span) -> Result<Span> {
    if (Span::MINUTE..=LONGEST_GRACE).contains(&grace) {
        return Ok(grace);
    }
    let message = format!("old secrets are good for {} to {LONGEST_GRACE}, not for {grace}", Span::MINUTE);
    Err(Error::new("duration.invalid", message).hint("leave out --grace to end them at once"))
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Instant = Instant::from_millis(1_800_000_000_000);

    #[test]
    fn old_secrets_are_good_until_their_grace_is_over_and_no_longer() {
        let rotated = Nonces::default().rotated(b"second".to_vec(), Some(Span::HOUR), NOW);
        assert_eq!(rotated.current, b"second");
        let until = NOW.saturating_add(Span::HOUR);
        assert_eq!(rotated.previous_at(NOW), Some(&(Vec::new(), until)));
        assert!(rotated.previous_at(Instant::from_millis(until.millis() - 1)).is_some());
        assert_eq!(rotated.previous_at(until), None);

        let again = rotated.clone().rotated(b"third".to_vec(), Some(Span::DAY), NOW);
        assert_eq!(again.previous, Some((b"second".to_vec(), NOW.saturating_add(Span::DAY))));
        assert_eq!(rotated.rotated(b"third".to_vec(), None, NOW).previous, None);
    }

    #[test]
    fn a_grace_is_neither_nothing_nor_for_ever() {
        for (grace, is_good) in [
            (Span::ZERO, false),
            (Span::SECOND.times(59), false),
            (Span::MINUTE, true),
            (Span::DAY, true),
            (LONGEST_GRACE, true),
            (LONGEST_GRACE.times(2), false),
        ] {
            assert_eq!(check_grace(grace).is_ok(), is_good, "{grace}");
        }
    }
}
