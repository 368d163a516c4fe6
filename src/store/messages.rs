//! The table `messages`: what is to be told to somebody, queued by the transaction that it tells of.
use std::ops::ControlFlow;

use super::Tx;
use super::backend::{OwnedRow, Row, corrupt};
use crate::domain::id::{EventId, InviteId, MessageId, ResourceId, TeamId};
use crate::domain::instant::Instant;
use crate::domain::invite::Kind as InviteKind;
use crate::domain::invite::{State, Status as InviteStatus};
use crate::domain::message::{Kind, Outcome, Purpose, Status};
use crate::domain::policy::KeyKind;
use crate::error::Result;

mod due;

pub use due::{Due, Receiver, count_due, next_due};

/// Random bytes by which a sender knows that a message is still its own.
pub type Lease = [u8; 16];

/// What is needed to queue a message.
pub struct NewMessage<'a> {
    /// How it travels.
    pub kind: Kind,
    /// What it tells of.
    pub purpose: Purpose,
    /// The team that it is about.
    pub team: TeamId,
    /// The address or telephone that it goes to.
    pub recipient: &'a str,
    /// What makes two of them equal.
    pub recipient_key: &'a str,
    /// What it is called; holds no secret.
    pub subject: &'a str,
    /// The invite that it tells of, and its nonce.
    pub invite: Option<(InviteId, &'a [u8])>,
    /// When a one-time code was asked for.
    pub asked_at: Option<Instant>,
    /// Of a callback, what its receiver calls it and whose secrets sign it.
    pub callback: Option<(&'a str, KeyKind)>,
    /// Of a callback, the resource that it is about, whose own URL applies where it has one.
    pub resource: Option<ResourceId>,
    /// What it says, as JSON, where that cannot be made again from other rows.
    pub body: Option<&'a str>,
    /// Now.
    pub created_at: Instant,
    /// The event of what it tells of.
    pub event: EventId,
}

/// Adds a message that is due at once.
pub fn insert(tx: &mut Tx<'_>, new: &NewMessage<'_>) -> Result<MessageId> {
    let insert = |tx: &mut Tx<'_>, id: i64| {
        tx.execute(
            "INSERT INTO messages (id, kind, purpose, team_id, recipient, recipient_key, subject, invite_id, nonce,
             asked_at, callback_type, key_kind, body, status, next_attempt_at, created_at, created_event, resource_id)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, 0, ?14, ?14, ?15, ?16) ON CONFLICT DO NOTHING",
            &[
                id.into(),
                new.kind.name().into(),
                new.purpose.name().into(),
                new.team.into(),
                new.recipient.into(),
                new.recipient_key.into(),
                new.subject.into(),
                new.invite.map(|(invite, _)| invite).into(),
                new.invite.map(|(_, nonce)| nonce).into(),
                new.asked_at.into(),
                new.callback.map(|(name, _)| name).into(),
                new.callback.map(|(_, kind)| kind.number()).into(),
                new.body.into(),
                new.created_at.into(),
                new.event.into(),
                new.resource.into(),
            ],
        )
    };
    // Nothing but the id can be in the way.
    let id = tx.insert_with_id(new.created_at, insert, |_| Ok(false))?;
    id.map(MessageId).ok_or_else(|| corrupt("no id is free for a new message"))
}

/// Gives a message into one sender's hands until then; a callback goes to that URL.
pub fn lease(tx: &mut Tx<'_>, id: MessageId, (lease, until): (&Lease, Instant), url: Option<&str>) -> Result<()> {
    let sql = "UPDATE messages SET lease = ?2, leased_until = ?3, recipient = COALESCE(?4, recipient),
               recipient_key = COALESCE(?4, recipient_key) WHERE id = ?1";
    tx.execute(sql, &[id.into(), lease.into(), until.into(), url.into()]).map(drop)
}

/// Writes what a try has made of a message, unless its lease has ended and somebody else has it in hand, or it is gone.
/// Answers whether it was written.
pub fn finish(tx: &mut Tx<'_>, (id, lease): (MessageId, &Lease), outcome: &Outcome<'_>, now: Instant) -> Result<bool> {
    let sent_at = (outcome.status == Status::Sent).then_some(now);
    // What it said is told: nobody needs it here any more.
    let changed = tx.execute(
        "UPDATE messages SET status = ?3, attempts = ?4, next_attempt_at = ?5, last_error = ?6, sent_at = ?7,
         body = CASE WHEN ?7 IS NULL THEN body END, lease = NULL, leased_until = NULL WHERE id = ?1 AND lease = ?2",
        &[
            id.into(),
            lease.into(),
            outcome.status.number().into(),
            outcome.attempts.into(),
            outcome.next_attempt_at.into(),
            outcome.error.into(),
            sent_at.into(),
        ],
    )?;
    Ok(changed == 1)
}

/// Makes a message due now: a dead one as if it were new.
pub fn retry(tx: &mut Tx<'_>, id: MessageId, now: Instant) -> Result<()> {
    tx.execute(
        "UPDATE messages SET attempts = CASE WHEN status = 3 THEN 0 ELSE attempts END,
         status = CASE WHEN status = 3 THEN 0 ELSE status END, next_attempt_at = ?2 WHERE id = ?1",
        &[id.into(), now.into()],
    )
    .map(drop)
}

/// Deletes a message.
pub fn delete(tx: &mut Tx<'_>, id: MessageId) -> Result<()> {
    tx.execute("DELETE FROM messages WHERE id = ?1", &[id.into()]).map(drop)
}

/// How many messages still wait to be sent, by their kind.
pub fn waiting(tx: &mut Tx<'_>) -> Result<Vec<(String, i64)>> {
    let sql = "SELECT kind, COUNT(*) FROM messages WHERE status IN (0, 2) GROUP BY kind ORDER BY kind";
    tx.all(sql, &[], |row| Ok((row.text(0)?.into(), row.int(1)?)))
}

/// How many messages there are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Never tried yet.
    pub queued: i64,
    /// Failed, and tried again.
    pub retrying: i64,
    /// Not tried any more.
    pub dead: i64,
    /// Taken.
    pub sent: i64,
    /// Of those that wait, those whose time has come.
    pub due: i64,
    /// Of these, those in a sender's hands.
    pub leased: i64,
    /// When the time of the first of these came.
    pub oldest_due_at: Option<Instant>,
}

/// Counts messages.
pub fn counts(tx: &mut Tx<'_>, now: Instant) -> Result<Counts> {
    let mut counts = Counts::default();
    for (number, count) in
        tx.all("SELECT status, COUNT(*) FROM messages GROUP BY status", &[], |row| Ok((row.int(0)?, row.int(1)?)))?
    {
        *match status(number)? {
            Status::Queued => &mut counts.queued,
            Status::Sent => &mut counts.sent,
            Status::Retrying => &mut counts.retrying,
            Status::Dead => &mut counts.dead,
        } = count;
    }
    tx.one(
        "SELECT COUNT(*), COUNT(CASE WHEN leased_until > ?1 THEN 1 END), MIN(next_attempt_at) FROM messages
         WHERE status IN (0, 2) AND next_attempt_at <= ?1",
        &[now.into()],
        |row| {
            (counts.due, counts.leased, counts.oldest_due_at) = (row.int(0)?, row.int(1)?, row.instant_or_null(2)?);
            Ok(())
        },
    )?;
    Ok(counts)
}

/// A message, as decisions need it.
#[derive(Clone, Copy, Debug)]
pub struct Message {
    /// Its id.
    pub id: MessageId,
    /// The organization and the team that it is about.
    pub place: Option<(TeamId, TeamId)>,
    /// What has become of it.
    pub status: Status,
    /// When it is tried again.
    pub next_attempt_at: Option<Instant>,
}

macro_rules! message {
    ($rest:literal) => {
        concat!(
            "SELECT m.id, t.organization_id, m.team_id, m.status, m.next_attempt_at
             FROM messages m LEFT JOIN teams t ON t.id = m.team_id ",
            $rest
        )
    };
}

fn read_message(row: &dyn Row) -> Result<Message> {
    let place = row.int_or_null(1)?.zip(row.int_or_null(2)?);
    Ok(Message {
        id: MessageId(row.int(0)?),
        place: place.map(|(organization, team)| (TeamId(organization), TeamId(team))),
        status: status(row.int(3)?)?,
        next_attempt_at: row.instant_or_null(4)?,
    })
}

fn status(number: i64) -> Result<Status> {
    Status::from_number(number).ok_or_else(|| corrupt("a message is in a state that does not exist"))
}

/// The message of that id.
pub fn find(tx: &mut Tx<'_>, id: MessageId) -> Result<Option<Message>> {
    tx.one(message!("WHERE m.id = ?1"), &[id.into()], read_message)
}

/// The messages that are not tried any more, oldest first.
pub fn dead(tx: &mut Tx<'_>) -> Result<Vec<Message>> {
    tx.all(message!("WHERE m.status = 3 ORDER BY m.id"), &[], read_message)
}

/// What has become of an invite, and what its message tells of it.
pub struct InviteTold {
    /// The team's name.
    pub team: String,
    /// Given name.
    pub first_name: Option<String>,
    /// Family name.
    pub last_name: Option<String>,
    /// What is offered.
    pub offer: InviteKind,
    /// The role's title.
    pub role: String,
    /// The address of the account that sent it, and its names.
    pub inviter: Option<(String, Option<String>, Option<String>)>,
    /// From when on it cannot be accepted.
    pub expires_at: Instant,
    /// What it is now.
    pub status: InviteStatus,
    /// What its token is derived from.
    pub nonce: Vec<u8>,
    /// When a one-time code was last asked for with it.
    pub last_asked_at: Option<Instant>,
    /// How often a token of it was given out.
    pub sent_count: i64,
}

/// All that a message tells of an invite; `None` where that is gone.
pub fn invite_told(tx: &mut Tx<'_>, id: InviteId, now: Instant) -> Result<Option<InviteTold>> {
    tx.one(
        "SELECT t.name, i.first_name, i.last_name, i.kind, r.title, a.email, a.first_name, a.last_name, i.expires_at,
         i.state, i.nonce, c.asked_at, i.sent_count FROM invites i JOIN teams t ON t.id = i.team_id JOIN roles r ON r.id = i.role_id
         LEFT JOIN accounts a ON a.id = i.invited_by LEFT JOIN codes c ON c.invite_id = i.id WHERE i.id = ?1",
        &[id.into()],
        |row| {
            let text = |column| row.text_or_null(column).map(|text| text.map(String::from));
            let state = State::from_number(row.int(9)?).ok_or_else(|| corrupt("an invite is in no known state"))?;
            let expires_at = row.instant(8)?;
            let inviter = match text(5)? {
                None => None,
                Some(address) => Some((address, text(6)?, text(7)?)),
            };
            Ok(InviteTold {
                team: row.text(0)?.into(),
                first_name: text(1)?,
                last_name: text(2)?,
                offer: InviteKind::from_number(row.int(3)?)
                    .ok_or_else(|| corrupt("an invite is of a kind that does not exist"))?,
                role: row.text(4)?.into(),
                inviter,
                expires_at,
                status: InviteStatus::at(state, expires_at, now),
                nonce: row.blob(10)?.to_vec(),
                last_asked_at: row.instant_or_null(11)?,
                sent_count: row.int(12)?,
            })
        },
    )
}

/// A message as it is shown.
pub struct MessageRow<'a>(pub &'a dyn Row);

/// How many cells a [`MessageRow`] has.
const SHOWN: usize = 10;

macro_rules! shown {
    ($rest:literal) => {
        concat!(
            "SELECT id, kind, recipient, subject, status, attempts, next_attempt_at, last_error, created_at, sent_at
             FROM messages ",
            $rest
        )
    };
}

impl MessageRow<'_> {
    /// Its id.
    pub fn id(&self) -> Result<MessageId> {
        self.0.int(0).map(MessageId)
    }

    /// `email`, `sms` or `callback`.
    pub fn kind(&self) -> Result<&str> {
        self.0.text(1)
    }

    /// Where it goes.
    pub fn recipient(&self) -> Result<&str> {
        self.0.text(2)
    }

    /// What it is called.
    pub fn subject(&self) -> Result<&str> {
        self.0.text(3)
    }

    /// What has become of it.
    pub fn status(&self) -> Result<Status> {
        status(self.0.int(4)?)
    }

    /// How often it was tried.
    pub fn attempts(&self) -> Result<i64> {
        self.0.int(5)
    }

    /// When it is tried next.
    pub fn next_attempt_at(&self) -> Result<Option<Instant>> {
        self.0.instant_or_null(6)
    }

    /// Why it was not taken last time.
    pub fn last_error(&self) -> Result<Option<&str>> {
        self.0.text_or_null(7)
    }

    /// When it was queued.
    pub fn created_at(&self) -> Result<Instant> {
        self.0.instant(8)
    }

    /// When it was taken.
    pub fn sent_at(&self) -> Result<Option<Instant>> {
        self.0.instant_or_null(9)
    }
}

/// One message as it is shown, if there is one of that id.
pub fn shown(tx: &mut Tx<'_>, id: MessageId) -> Result<Option<OwnedRow>> {
    tx.row(shown!("WHERE id = ?1"), &[id.into()], SHOWN)
}

/// Visits messages, oldest first: those in one state, or all.
pub fn each_shown(
    tx: &mut Tx<'_>,
    only: Option<Status>,
    mut visit: impl FnMut(&MessageRow<'_>) -> Result<ControlFlow<()>>,
) -> Result<()> {
    let (first, last) = only.map_or((0, i64::MAX), |status| (status.number(), status.number()));
    tx.each(shown!("WHERE status BETWEEN ?1 AND ?2 ORDER BY id"), &[first.into(), last.into()], &mut |row| {
        visit(&MessageRow(row))
    })
}
