//! `budget check`: whether an amount could be charged, which is a question and not a charge.
use super::super::{Actor, Place, TeamChoice};
use super::books::Books;
use super::charge::{Payer, known_key};
use super::line_of;
use crate::domain::action;
use crate::domain::credits::{Amount, Credits};
use crate::domain::instant::Instant;
use crate::domain::key::Status;
use crate::domain::policy::KeyKind;
use crate::error::{Error, Result};
use crate::store::keys::Key;
use crate::store::{Store, Tx, teams};

/// Why not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// It does not fit the limit of the team, or of one above it.
    LimitExceeded,
    /// It does not fit the pool.
    PoolExhausted,
    /// The team, or one above it, is archived.
    TeamArchived,
    /// The key was taken back.
    KeyRevoked,
    /// The key's deadline has passed.
    KeyExpired,
    /// There is no such key.
    KeyUnknown,
    /// No key reads so.
    KeyMalformed,
}

impl Reason {
    /// The word for it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::LimitExceeded => "limit_exceeded",
            Self::PoolExhausted => "pool_exhausted",
            Self::TeamArchived => "team_archived",
            Self::KeyRevoked => "key_revoked",
            Self::KeyExpired => "key_expired",
            Self::KeyUnknown => "key_unknown",
            Self::KeyMalformed => "key_malformed",
        }
    }
}

/// Whether it could be charged now, and what is known of it.
#[derive(Clone, Debug, Default)]
pub struct Answer {
    /// The team; nothing where a key does not lead to one.
    pub team: Option<String>,
    /// What could be charged now; `None` also where nothing bounds it.
    pub remaining: Option<Credits>,
    /// `None`: it could.
    pub reason: Option<Reason>,
    /// The team whose limit it does not fit.
    pub limit_team: Option<String>,
}

impl Answer {
    /// No, of which no more is known.
    #[must_use]
    pub fn no(reason: Reason) -> Self {
        Self { reason: Some(reason), ..Self::default() }
    }
}

/// Whether an amount could be charged; without one, whether there is anything left.
pub fn check(
    store: &mut Store,
    (actor, now): (&Actor, Instant),
    payer: &Payer,
    amount: Option<Amount>,
) -> Result<Answer> {
    let amount = amount.map_or(Credits::LEAST, Amount::credits);
    store.read(|tx| {
        let (choice, key) = match payer {
            Payer::Team(choice) => (choice.clone(), None),
            Payer::Key(plain) => match known_key(tx, plain)? {
                None => return Ok(Answer::no(Reason::KeyUnknown)),
                // A team takes its keys along when it is deleted.
                Some(key) if teams::find_by_id(tx, key.team)?.is_none() => return Ok(Answer::no(Reason::KeyRevoked)),
                Some(key) => (TeamChoice::Id(key.team), Some(key)),
            },
        };
        let place = actor.place(tx, action::BUDGET_CHECK, &choice)?;
        let answer = Answer { team: Some(place.team().path.to_string()), ..Answer::default() };
        if key.as_ref().is_some_and(|key| key.kind == KeyKind::Test) {
            // What costs nothing fits whatever is left.
            return Ok(Answer { reason: state(&place, key.as_ref(), now), ..answer });
        }
        look(tx, (&place, now), (amount, answer), state(&place, key.as_ref(), now))
    })
}

/// In the order in which a charge is refused.
fn state(place: &Place, key: Option<&Key>, now: Instant) -> Option<Reason> {
    if place.archived().is_some() {
        return Some(Reason::TeamArchived);
    }
    match key?.status(now) {
        Status::Active => None,
        Status::Revoked => Some(Reason::KeyRevoked),
        Status::Expired => Some(Reason::KeyExpired),
    }
}

/// What pool and limits say, where nothing else stands in the way.
fn look(
    tx: &mut Tx<'_>,
    (place, now): (&Place, Instant),
    (amount, answer): (Credits, Answer),
    reason: Option<Reason>,
) -> Result<Answer> {
    let mut books = Books::open(tx, place.organization(), now)?;
    let line = books.line(tx, line_of(place))?;
    let answer = Answer { remaining: books.remaining(tx, &line)?, reason, ..answer };
    if reason.is_some() {
        return Ok(answer);
    }
    match books.check(tx, &line, amount) {
        Ok(()) => Ok(answer),
        Err(error) => refusal(error, answer),
    }
}

/// The refusal of a charge as an answer; what is none stays an error.
fn refusal(error: Error, answer: Answer) -> Result<Answer> {
    match error.code() {
        "budget.pool_exhausted" => Ok(Answer { reason: Some(Reason::PoolExhausted), ..answer }),
        "budget.limit_exceeded" => {
            let team = error.details().get("team").and_then(serde_json::Value::as_str);
            Ok(Answer { reason: Some(Reason::LimitExceeded), limit_team: team.map(ToOwned::to_owned), ..answer })
        }
        _ => Err(error),
    }
}
