//! One-time codes: for how long one is good, how many are sent, and how often one can be tried.
use super::instant::{Instant, Span};
use super::recent::Recent;
use crate::error::{Error, Result};

/// How long a code is good.
pub const LIFE: Span = Span::MINUTE.times(10);

/// When the last ones were sent: three in a quarter of an hour, and no more.
pub type Asked = Recent<3>;

/// So many wrong codes, and the invite has to be sent again.
const MOST_WRONG: i64 = 10;

/// What is known of the code that was last asked for with an invite's token.
#[derive(Clone, Debug)]
pub struct Code {
    /// The telephone that it was sent to.
    pub phone: String,
    /// When.
    pub asked_at: Instant,
    /// This one and the ones before.
    pub asked: Asked,
    /// Wrong codes that were typed since the invite was last sent.
    pub wrong: i64,
}

/// Whether another code may be sent.
pub fn check_asking(asked: &Asked, wrong: i64, now: Instant) -> Result<()> {
    if wrong >= MOST_WRONG {
        return Err(exhausted());
    }
    match asked.full_until(now) {
        None => Ok(()),
        Some(until) => Err(Error::new(
            "invite.code_too_soon",
            format!("three codes have been sent in a quarter of an hour: there is another from {until} on"),
        )
        .hint("wait for the text message, or until then")
        .detail("retry_at", until.to_string())),
    }
}

impl Code {
    /// Whether a code may be tried at all.
    pub fn check_trying(&self, now: Instant) -> Result<()> {
        if self.wrong >= MOST_WRONG {
            return Err(exhausted());
        }
        if now >= self.asked_at.saturating_add(LIFE) {
            return Err(Error::new("invite.code_expired", "the one-time code has expired: it is good for ten minutes")
                .hint("ask for another: teamctl invite code --token-stdin --phone NUMBER"));
        }
        Ok(())
    }
}

fn exhausted() -> Error {
    Error::new("invite.code_exhausted", "too many wrong codes: the invitation has to be sent again")
        .hint("a new one: teamctl invite resend")
}

/// The answer to a wrong code.
#[must_use]
pub fn wrong() -> Error {
    Error::new("invite.bad_code", "this is not the code that was last sent to that telephone")
}

#[cfg(test)]
mod tests {
    use super::*;

    const MINUTE: i64 = 60_000;

    fn at(millis: i64) -> Instant {
        Instant::from_millis(millis)
    }

    fn asked(millis: &[i64]) -> Asked {
        let mut asked = Asked::default();
        for millis in millis {
            asked.add(at(*millis));
        }
        asked
    }

    #[test]
    fn three_are_sent_in_a_quarter_of_an_hour() {
        let code =
            |millis: &[i64], wrong, now| check_asking(&asked(millis), wrong, at(now)).err().map(|error| error.code());
        assert_eq!(code(&[], 0, 0), None);
        assert_eq!(code(&[0, 1], 0, 2), None);
        assert_eq!(code(&[0, 1, 2], 0, 15 * MINUTE - 1), Some("invite.code_too_soon"));
        assert_eq!(code(&[0, 1, 2], 0, 15 * MINUTE), None);
        assert_eq!(code(&[], 9, 0), None);
        assert_eq!(code(&[], 10, 0), Some("invite.code_exhausted"));
    }

    #[test]
    fn one_is_good_for_ten_minutes_and_ten_tries() {
        let code = |wrong, now| {
            let code = Code { phone: "+49301".into(), asked_at: at(0), asked: asked(&[0]), wrong };
            code.check_trying(at(now)).err().map(|error| error.code())
        };
        assert_eq!(code(0, 0), None);
        assert_eq!(code(9, 10 * MINUTE - 1), None);
        assert_eq!(code(0, 10 * MINUTE), Some("invite.code_expired"));
        assert_eq!(code(10, 0), Some("invite.code_exhausted"));
    }
}
