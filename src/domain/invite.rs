//! An invitation's life: its states, the one definition of expiry, and which step is allowed from where.
use std::fmt;

use super::instant::Instant;
use super::policy::Policy;
use crate::error::{Error, Result};

/// What the row records. Whether an open invite has expired is not recorded but follows from the clock: see [`Status`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Not closed by anybody or any sweep.
    Open = 0,
    /// Somebody joined by it.
    Accepted = 1,
    /// Whoever held the token said no.
    Declined = 2,
    /// The team took it back.
    Revoked = 3,
    /// A sweep has recorded that its deadline has passed.
    Expired = 4,
}

impl State {
    /// As it is stored.
    #[must_use]
    pub const fn number(self) -> i64 {
        self as i64
    }

    /// From the stored number.
    #[must_use]
    pub fn from_number(number: i64) -> Option<Self> {
        [Self::Open, Self::Accepted, Self::Declined, Self::Revoked, Self::Expired]
            .into_iter()
            .find(|state| state.number() == number)
    }
}

/// What accepting it does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Lets somebody in.
    Join = 0,
    /// Lets a suspended member back in.
    Reactivate = 1,
}

impl Kind {
    /// As it is stored.
    #[must_use]
    pub const fn number(self) -> i64 {
        self as i64
    }

    /// From the stored number.
    #[must_use]
    pub fn from_number(number: i64) -> Option<Self> {
        [Self::Join, Self::Reactivate].into_iter().find(|kind| kind.number() == number)
    }

    /// The word for it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Join => "join",
            Self::Reactivate => "reactivate",
        }
    }
}

/// What an invite is at an instant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// May be accepted.
    Pending,
    /// Somebody joined by it.
    Accepted,
    /// Turned down.
    Declined,
    /// Taken back.
    Revoked,
    /// Its deadline has passed, whether or not a sweep has seen it.
    Expired,
}

impl Status {
    /// All of them, as `--status` takes them.
    pub const NAMES: [&'static str; 5] = ["pending", "accepted", "declined", "revoked", "expired"];

    /// The status of an invite with this state and deadline at `now`.
    #[must_use]
    pub fn at(state: State, expires_at: Instant, now: Instant) -> Self {
        match state {
            State::Open if is_expired(expires_at, now) => Self::Expired,
            State::Open => Self::Pending,
            State::Accepted => Self::Accepted,
            State::Declined => Self::Declined,
            State::Revoked => Self::Revoked,
            State::Expired => Self::Expired,
        }
    }

    /// By its word.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        [Self::Pending, Self::Accepted, Self::Declined, Self::Revoked, Self::Expired]
            .into_iter()
            .find(|status| status.name() == name)
    }

    /// The word for it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Pending => "pending",
            Self::Accepted => "accepted",
            Self::Declined => "declined",
            Self::Revoked => "revoked",
            Self::Expired => "expired",
        }
    }
}

impl fmt::Display for Status {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.name())
    }
}

/// The one definition of expiry: from the deadline's own instant on.
#[must_use]
pub fn is_expired(expires_at: Instant, now: Instant) -> bool {
    now >= expires_at
}

/// What the team wants to do with an invite. What the holder of its token can do, [`check_answer`] decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Take it back.
    Revoke,
    /// A new token and, for an expired one, a new life.
    Resend,
    /// Other names, role, address or deadline.
    Update,
}

/// Whether a step may be taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Go on.
    Allowed,
    /// It is so already: nothing to do, and no error.
    Already,
}

/// The state machine: `pending → accepted | declined | revoked | expired`, `expired → pending | revoked`; the rest is final.
/// `policy` narrows where update and resend are allowed.
pub fn check_step(step: Step, status: Status, policy: &Policy) -> Result<Verdict> {
    match (step, status) {
        (Step::Revoke, Status::Pending | Status::Expired) => Ok(Verdict::Allowed),
        (Step::Revoke, Status::Revoked) => Ok(Verdict::Already),
        (Step::Update, Status::Pending | Status::Expired) => {
            narrowed(&policy.invitations.update_when, status, "updated").map(|()| Verdict::Allowed)
        }
        (Step::Resend, Status::Pending | Status::Expired) => {
            narrowed(&policy.invitations.resend_when, status, "sent again").map(|()| Verdict::Allowed)
        }
        (_, Status::Accepted | Status::Declined) | (Step::Resend | Step::Update, Status::Revoked) => {
            Err(Error::new("invite.not_open", format!("this invitation is {status} already"))
                .hint("a new one: teamctl invite add")
                .detail("status", status.name()))
        }
    }
}

/// Whether an invite can be answered, accepted or declined, whatever the policy. Each end state answers distinctly.
pub fn check_answer(status: Status) -> Result<()> {
    let again = "ask for a new one: teamctl invite add, or teamctl invite resend";
    Err(match status {
        Status::Pending => return Ok(()),
        Status::Expired => Error::new("invite.expired", "this invitation has expired").hint(again),
        Status::Revoked => Error::new("invite.revoked", "this invitation has been revoked"),
        Status::Declined => Error::new("invite.declined", "this invitation has been declined"),
        Status::Accepted => Error::new("invite.accepted", "this invitation has been accepted already"),
    })
}

fn narrowed(allowed: &[super::policy::OpenStatus], status: Status, verb: &str) -> Result<()> {
    if allowed.iter().any(|open| open.name() == status.name()) {
        return Ok(());
    }
    let allowed: Vec<_> = allowed.iter().map(|open| open.name()).collect();
    let only = if allowed.is_empty() { "never".into() } else { format!("only while {}", allowed.join(" or ")) };
    Err(Error::new(
        "invite.not_open",
        format!("this invitation is {status}, and by the organization's policy an invitation is {verb} {only}"),
    )
    .detail("status", status.name()))
}
