//! Ids: 63 bits that sort by creation, that no two hosts have to agree on, and that say what they name.
use std::fmt;
use std::str::FromStr;

use crate::error::{Error, Result};

const DIGITS: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";
const LENGTH: usize = 13;

/// 42 bits of milliseconds reach to the year 2109; the 21 below keep two processes apart, mostly.
const LOW_BITS: u32 = 21;

/// Draws ids that never go back within one process, even when the clock does.
pub struct IdSource {
    last: i64,
}

impl Default for IdSource {
    fn default() -> Self {
        Self::new()
    }
}

impl IdSource {
    /// Nothing drawn yet.
    #[must_use]
    pub fn new() -> Self {
        Self { last: 0 }
    }

    /// The next one at `now` (milliseconds). A random start in each new millisecond, then counting up: a batch keeps its
    /// order, and its pages stay together.
    pub fn draw(&mut self, now: i64, mut random: impl FnMut() -> Result<u32>) -> Result<i64> {
        if now > self.last >> LOW_BITS {
            return self.jump(now, random()?);
        }
        self.last = self.last.checked_add(1).ok_or_else(exhausted)?;
        Ok(self.last)
    }

    /// Never draws this id, nor one before it: what comes next is in the order of what is there, whatever the clock says.
    pub fn rise_above(&mut self, id: i64) {
        self.last = self.last.max(id);
    }

    /// For an insert that met its id in use. Jumps rather than counts: another batch may own the whole run.
    pub fn jump(&mut self, now: i64, random: u32) -> Result<i64> {
        let at = now.max(self.last >> LOW_BITS);
        if at >= 1 << 42 {
            return Err(exhausted());
        }
        self.last = (at << LOW_BITS) | i64::from(random >> (u32::BITS - LOW_BITS));
        Ok(self.last)
    }
}

fn exhausted() -> Error {
    Error::new("clock.invalid", "the clock is past the year 2109, further than ids reach")
}

/// `prefix_` and 13 digits of Crockford's base 32, in the order of the numbers.
#[must_use]
pub fn encode(prefix: &str, number: i64) -> String {
    let mut text = String::with_capacity(prefix.len() + 1 + LENGTH);
    text.push_str(prefix);
    text.push('_');
    push_digits(&mut text, number);
    text
}

/// The 13 digits alone.
pub fn push_digits(text: &mut String, number: i64) {
    let mut digits = [b'0'; LENGTH];
    for (place, byte) in digits.iter_mut().rev().enumerate() {
        let digit = usize::try_from((number >> (5 * place)) & 31).unwrap_or_default();
        *byte = DIGITS.get(digit).copied().unwrap_or_default();
    }
    text.push_str(str::from_utf8(&digits).unwrap_or_default());
}

/// The number of 13 digits, whatever their case.
#[must_use]
pub fn digits(text: &str) -> Option<i64> {
    if text.len() != LENGTH {
        return None;
    }
    text.bytes().try_fold(0_i64, |number, byte| {
        let byte = byte.to_ascii_lowercase();
        let digit = DIGITS.iter().position(|&digit| digit == byte)?;
        number.checked_mul(32)?.checked_add(i64::try_from(digit).ok()?)
    })
}

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident $prefix:literal)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub i64);

        impl $name {
            /// What its text begins with.
            pub const PREFIX: &'static str = $prefix;

            /// As it is shown: what `to_string` answers, for rows by the million in half the time.
            #[must_use]
            pub fn text(self) -> String {
                encode($prefix, self.0)
            }

            /// Whether a text is meant as one of these, be it well formed or not.
            #[must_use]
            pub fn is_meant(text: &str) -> bool {
                text.strip_prefix($prefix).is_some_and(|rest| rest.starts_with('_'))
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str(&encode($prefix, self.0))
            }
        }

        impl FromStr for $name {
            type Err = Error;

            fn from_str(text: &str) -> Result<Self> {
                text.strip_prefix($prefix)
                    .and_then(|rest| rest.strip_prefix('_'))
                    .and_then(digits)
                    .map(Self)
                    .ok_or_else(|| Error::new("id.invalid", concat!("an id of this kind reads ", $prefix, "_ and 13 letters or digits")))
            }
        }
    )*};
}

ids! {
    /// A team or organization.
    TeamId "tm"
    /// An account.
    AccountId "ac"
    /// A membership.
    MembershipId "mb"
    /// An invitation.
    InviteId "inv"
    /// A role.
    RoleId "rl"
    /// An API key.
    KeyId "key"
    /// An audit event.
    EventId "ev"
    /// A message of the outbox.
    MessageId "msg"
    /// A transfer of the ledger.
    TransferId "tr"
    /// A hold on credits.
    HoldId "hd"
    /// An invoice.
    InvoiceId "iv"
    /// A storage connector.
    ConnectorId "cn"
    /// A resource.
    ResourceId "rs"
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_comes_after_the_last_one_is_none() {
        let mut ids = IdSource::new();
        ids.rise_above(i64::MAX);
        assert_eq!(ids.draw(0, || Ok(0)).unwrap_err().code(), "clock.invalid");
    }

    #[test]
    fn counts_up_within_a_millisecond_and_when_the_clock_goes_back() {
        let mut ids = IdSource::new();
        let mut draw = |now| ids.draw(now, || Ok(u32::MAX)).unwrap();
        let first = draw(1_000);
        assert_eq!(first, (1_000 << LOW_BITS) | 0x1f_ffff);
        assert_eq!([draw(1_000), draw(999)], [first + 1, first + 2]);
        assert!(draw(2_000) > first + 2);
    }

    #[test]
    fn reaches_to_2109_and_no_further() {
        assert_eq!(IdSource::new().draw((1 << 42) - 1, || Ok(u32::MAX)).unwrap(), i64::MAX);
        assert!(IdSource::new().draw(1 << 42, || Ok(0)).is_err());
    }

    proptest! {
        #[test]
        fn texts_sort_as_their_numbers_and_come_back(one in 0..i64::MAX, other in 0..i64::MAX) {
            let (left, right) = (InviteId(one).to_string(), InviteId(other).to_string());
            prop_assert_eq!(left.cmp(&right), one.cmp(&other));
            prop_assert_eq!(left.to_uppercase().replace("INV", "inv").parse::<InviteId>().unwrap(), InviteId(one));
            prop_assert!(left.parse::<TeamId>().is_err());
        }

        #[test]
        fn no_text_is_a_panic(text in "\\PC*") {
            let _ = text.parse::<InviteId>();
        }
    }
}
