//! Messages of the outbox: their states, when they are tried again, and when there is no point in sending them any more.
use super::code::LIFE as CODE_LIFE;
use super::instant::{Instant, Span};
use super::invite::Status as InviteStatus;

mod outcome;
mod text;

pub use outcome::{Delivery, Outcome};
pub use text::{minute, one_line};

/// How a message travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// To an address.
    Email,
    /// To a telephone.
    Sms,
    /// To a web address.
    Callback,
}

impl Kind {
    /// As it is stored and shown.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Email => "email",
            Self::Sms => "sms",
            Self::Callback => "callback",
        }
    }

    /// From the stored word.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        [Self::Email, Self::Sms, Self::Callback].into_iter().find(|kind| kind.name() == name)
    }
}

/// What a message tells of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// That somebody is invited, with the token.
    Invite,
    /// The one-time code that proves a telephone.
    Code,
    /// That a member has another role.
    Role,
    /// That a member has super access, or has lost it.
    Access,
    /// That somebody owns an organization.
    Owner,
    /// That somebody owns it no more.
    FormerOwner,
    /// That somebody else has made keys in one's organization.
    Key,
    /// That a part of a limit is used.
    Budget,
    /// One of teamctl's own events.
    Event,
    /// What a product has done.
    Result,
}

impl Purpose {
    const ALL: [Self; 10] = [
        Self::Invite,
        Self::Code,
        Self::Role,
        Self::Access,
        Self::Owner,
        Self::FormerOwner,
        Self::Key,
        Self::Budget,
        Self::Event,
        Self::Result,
    ];

    /// As it is stored.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Invite => "invite",
            Self::Code => "code",
            Self::Role => "role",
            Self::Access => "access",
            Self::Owner => "owner",
            Self::FormerOwner => "former_owner",
            Self::Key => "key",
            Self::Budget => "budget",
            Self::Event => "event",
            Self::Result => "result",
        }
    }

    /// From the stored word.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|purpose| purpose.name() == name)
    }
}

/// What has become of a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// Waits to be sent for the first time.
    Queued = 0,
    /// Whoever takes such messages has taken it.
    Sent = 1,
    /// Has failed, and is tried again.
    Retrying = 2,
    /// Is not tried again, unless somebody says so.
    Dead = 3,
}

impl Status {
    /// All of them, as `--status` takes them.
    pub const NAMES: [&'static str; 4] = ["queued", "sent", "retrying", "dead"];

    const ALL: [Self; 4] = [Self::Queued, Self::Sent, Self::Retrying, Self::Dead];

    /// As it is stored.
    #[must_use]
    pub const fn number(self) -> i64 {
        self as i64
    }

    /// From the stored number.
    #[must_use]
    pub fn from_number(number: i64) -> Option<Self> {
        Self::ALL.into_iter().find(|status| status.number() == number)
    }

    /// As it is shown.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Queued => "queued",
            Self::Sent => "sent",
            Self::Retrying => "retrying",
            Self::Dead => "dead",
        }
    }

    /// By its name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|status| status.name() == name)
    }
}

/// How long a message is one sender's alone, where handing it over takes so long at most: longer than that, and short enough
/// for what a sender that died has left behind.
#[must_use]
pub fn lease(longest: Span) -> Span {
    Span::MINUTE.times(5).max(Span::from_millis(longest.millis().saturating_mul(2)))
}

/// What asking for another try comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Retry {
    /// It is due from now on.
    Granted,
    /// It is due already.
    Needless,
    /// It was sent.
    TooLate,
}

impl Retry {
    /// For a message in that state, to be tried next at that instant.
    #[must_use]
    pub fn of(status: Status, next_attempt_at: Option<Instant>, now: Instant) -> Self {
        match status {
            Status::Sent => Self::TooLate,
            Status::Queued | Status::Retrying if next_attempt_at.is_some_and(|next| next <= now) => Self::Needless,
            Status::Queued | Status::Retrying | Status::Dead => Self::Granted,
        }
    }
}

/// A message of an invite, and what has become of that since.
#[derive(Clone, Copy, Debug)]
pub struct Told<'a> {
    /// What it tells of.
    pub purpose: Purpose,
    /// The invite's nonce when it was queued.
    pub nonce: &'a [u8],
    /// When the code was asked for, where it is one.
    pub asked_at: Option<Instant>,
    /// What the invite is now.
    pub invite: InviteStatus,
    /// Its nonce now.
    pub invite_nonce: &'a [u8],
    /// When a code was last asked for with it.
    pub last_asked_at: Option<Instant>,
}

impl Told<'_> {
    /// Whether nobody could do anything with it any more: then it is dropped instead of sent.
    #[must_use]
    pub fn is_moot(&self, now: Instant) -> bool {
        let is_dead_code = || match (self.purpose, self.asked_at) {
            (Purpose::Code, None) => true,
            (Purpose::Code, Some(asked_at)) => {
                now >= asked_at.saturating_add(CODE_LIFE) || self.last_asked_at.is_some_and(|last| last != asked_at)
            }
            _ => false,
        };
        self.invite != InviteStatus::Pending || self.nonce != self.invite_nonce || is_dead_code()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Instant = Instant::from_millis(1_800_000_000_000);

    #[test]
    fn another_try_is_granted_to_what_is_not_due_and_not_sent() {
        let (due, later) = (Some(NOW), Some(Instant::from_millis(NOW.millis() + 1)));
        for (status, next, retry) in [
            (Status::Queued, due, Retry::Needless),
            (Status::Queued, later, Retry::Granted),
            (Status::Retrying, due, Retry::Needless),
            (Status::Retrying, later, Retry::Granted),
            (Status::Dead, None, Retry::Granted),
            (Status::Sent, None, Retry::TooLate),
        ] {
            assert_eq!(Retry::of(status, next, NOW), retry, "{status:?} {next:?}");
        }
    }

    #[test]
    fn what_nobody_can_use_any_more_is_moot() {
        let invite = Told {
            purpose: Purpose::Invite,
            nonce: b"one",
            asked_at: None,
            invite: InviteStatus::Pending,
            invite_nonce: b"one",
            last_asked_at: None,
        };
        let asked_at = Some(NOW);
        let code = Told { purpose: Purpose::Code, asked_at, last_asked_at: asked_at, ..invite };
        let later = |millis| Instant::from_millis(NOW.millis() + millis);
        for (told, now, moot) in [
            (invite, later(86_400_000), false),
            (Told { invite_nonce: b"two", ..invite }, NOW, true),
            (Told { invite: InviteStatus::Accepted, ..invite }, NOW, true),
            (Told { invite: InviteStatus::Declined, ..invite }, NOW, true),
            (Told { invite: InviteStatus::Revoked, ..invite }, NOW, true),
            (Told { invite: InviteStatus::Expired, ..invite }, NOW, true),
            // A code that is asked for does not make the invitation's own mail moot.
            (Told { last_asked_at: asked_at, ..invite }, NOW, false),
            (code, NOW, false),
            (code, later(CODE_LIFE.millis() - 1), false),
            (code, later(CODE_LIFE.millis()), true),
            (Told { last_asked_at: Some(later(1)), ..code }, NOW, true),
            (Told { last_asked_at: None, ..code }, NOW, false),
            (Told { asked_at: None, ..code }, NOW, true),
            (Told { invite_nonce: b"two", ..code }, NOW, true),
            (Told { invite: InviteStatus::Revoked, ..code }, NOW, true),
        ] {
            assert_eq!(told.is_moot(now), moot, "{told:?} at {now}");
        }
    }

    #[test]
    fn names_and_numbers_read_back() {
        for name in Status::NAMES {
            let status = Status::from_name(name).unwrap();
            assert_eq!((status.name(), Status::from_number(status.number())), (name, Some(status)));
        }
        assert_eq!((Status::from_name("lost"), Status::from_number(4)), (None, None));
        assert_eq!(Kind::from_name("sms"), Some(Kind::Sms));
        for purpose in Purpose::ALL {
            assert_eq!(Purpose::from_name(purpose.name()), Some(purpose));
        }
        assert!(Kind::from_name("").is_none() && Purpose::from_name("").is_none());
    }
}
