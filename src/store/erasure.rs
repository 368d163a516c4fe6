//! What erasing a person takes out of tables that they have no row of their own in, and what it leaves of those they have.
use std::ops::ControlFlow;

use super::Tx;
use super::backend::Row;
use crate::domain::id::{AccountId, EventId, InviteId, MessageId};
use crate::domain::instant::Instant;
use crate::domain::message::Purpose;
use crate::error::Result;

/// Text beside an audit event.
pub struct EventText<'a>(&'a dyn Row);

impl EventText<'_> {
    /// The event's id.
    pub fn event(&self) -> Result<EventId> {
        self.0.int(0).map(EventId)
    }

    /// The id of what the event changed.
    pub fn target(&self) -> Result<Option<&str>> {
        self.0.text_or_null(1)
    }

    /// Why, as the actor said.
    pub fn reason(&self) -> Result<Option<&str>> {
        self.0.text_or_null(2)
    }

    /// The changed fields' values before and after, JSON objects, where there are any.
    pub fn values(&self) -> Result<[Option<&str>; 2]> {
        Ok([self.0.text_or_null(3)?, self.0.text_or_null(4)?])
    }
}

/// Visits every text.
pub fn each_text(tx: &mut Tx<'_>, mut visit: impl FnMut(&EventText<'_>) -> Result<()>) -> Result<()> {
    let sql = "SELECT x.event_id, e.target, x.reason, x.before, x.after
               FROM event_texts x JOIN events e ON e.id = x.event_id";
    tx.each(sql, &[], &mut |row| visit(&EventText(row)).map(ControlFlow::Continue))
}

/// Deletes an event's text with its salt: the chain holds the hash of both, and still verifies.
pub fn delete_text(tx: &mut Tx<'_>, event: EventId) -> Result<()> {
    tx.execute("DELETE FROM event_texts WHERE event_id = ?1", &[event.into()]).map(drop)
}

/// Deletes what was, or is to be, sent to an address or a telephone number; answers how many messages.
pub fn delete_messages(tx: &mut Tx<'_>, recipient: &str) -> Result<u64> {
    tx.execute("DELETE FROM messages WHERE recipient_key = ?1 OR recipient = ?1", &[recipient.into()])
}

/// A message that has with it what it says.
pub struct MessageBody<'a>(&'a dyn Row);

impl MessageBody<'_> {
    /// Its id.
    pub fn id(&self) -> Result<MessageId> {
        self.0.int(0).map(MessageId)
    }

    /// What it tells of.
    pub fn purpose(&self) -> Result<Option<Purpose>> {
        self.0.text(1).map(Purpose::from_name)
    }

    /// What it says, as JSON.
    pub fn body(&self) -> Result<&str> {
        self.0.text(2)
    }
}

/// Visits the messages that have with them what they say.
pub fn each_body(tx: &mut Tx<'_>, mut visit: impl FnMut(&MessageBody<'_>) -> Result<()>) -> Result<()> {
    tx.each("SELECT id, purpose, body FROM messages WHERE body IS NOT NULL", &[], &mut |row| {
        visit(&MessageBody(row)).map(ControlFlow::Continue)
    })
}

/// Lets a message say something else.
pub fn set_body(tx: &mut Tx<'_>, id: MessageId, body: &str) -> Result<()> {
    tx.execute("UPDATE messages SET body = ?2 WHERE id = ?1", &[id.into(), body.into()]).map(drop)
}

/// Deletes the one-time codes that were sent to a telephone number; answers how many.
pub fn delete_codes(tx: &mut Tx<'_>, phone: &str) -> Result<u64> {
    tx.execute("DELETE FROM codes WHERE phone = ?1", &[phone.into()])
}

/// Takes the person out of an invite that has been closed, with what was sent by it: state, times and role stay.
pub fn blank_invite(tx: &mut Tx<'_>, id: InviteId) -> Result<()> {
    tx.execute("DELETE FROM codes WHERE invite_id = ?1", &[id.into()])?;
    tx.execute("DELETE FROM messages WHERE invite_id = ?1", &[id.into()])?;
    let nobody = id.0.to_string();
    tx.execute(
        "UPDATE invites SET email = '', email_key = ?2, first_name = NULL, last_name = NULL WHERE id = ?1",
        &[id.into(), (&nobody).into()],
    )
    .map(drop)
}

/// Takes the person out of an account: what others point at stays, and says nothing any more.
pub fn blank_account(tx: &mut Tx<'_>, id: AccountId, now: Instant) -> Result<()> {
    let nobody = id.0.to_string();
    tx.execute(
        "UPDATE accounts SET email = '', email_key = ?2, first_name = NULL, last_name = NULL, company = NULL,
         phone = NULL, phone_verified_at = NULL, profile = '{}', password = NULL, disabled_at = NULL,
         last_login_at = NULL, deleted_at = ?3 WHERE id = ?1",
        &[id.into(), (&nobody).into(), now.into()],
    )
    .map(drop)
}

/// Whether an account was, and has been erased.
pub fn is_erased(tx: &mut Tx<'_>, id: AccountId) -> Result<bool> {
    let sql = "SELECT 1 FROM accounts WHERE id = ?1 AND deleted_at IS NOT NULL";
    Ok(tx.one(sql, &[id.into()], |_| Ok(()))?.is_some())
}

/// The paths of the organizations that an account owns.
pub fn owned(tx: &mut Tx<'_>, id: AccountId) -> Result<Vec<String>> {
    tx.all(
        "SELECT t.tree_key FROM organizations o JOIN teams t ON t.id = o.id
         WHERE o.owner_id = ?1 AND t.deleted_at IS NULL ORDER BY t.tree_key",
        &[id.into()],
        |row| Ok(row.text(0)?.replace(' ', "/")),
    )
}
