//! The outbox: messages queued by the transaction of what they tell of, and what is done with those that wait.
use std::collections::HashSet;
use std::ops::ControlFlow;

use super::trail::{self, Trail};
use super::{Actor, Changed, Context};
use crate::delivery::templates;
use crate::domain::action;
use crate::domain::id::{EventId, InviteId, MessageId};
use crate::domain::invite::Kind as InviteKind;
use crate::domain::message::{Kind, Purpose, Retry, Status};
use crate::error::{Error, Result};
use crate::store::messages::{Message, NewMessage};
use crate::store::teams::Team;
use crate::store::{Store, Tx, messages};

mod compose;
mod notice;
mod send;
mod standing;

pub use crate::delivery::callback::check_authorities;
#[cfg(feature = "mail")]
pub use crate::delivery::smtp;
pub use crate::delivery::templates::{Sample, TEMPLATES, Template, Templates};
pub use crate::delivery::{CallbackTransport, EmailTransport, EmailWay, SmsTransport, Transports};
pub use crate::store::messages::MessageRow;
pub use notice::{KEYS_NAMED, Occasion, Reached};
pub use notice::{queue_access, queue_budget, queue_keys_created, queue_owners, queue_role};
pub use send::{Rounds, Step, Totals, Ways, rehearse};
pub use standing::{Standing, pause, resume, stats};

/// How a new token reaches whom it is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Handout {
    /// Not at all, for now.
    Nothing,
    /// Whoever runs the command passes it on.
    Printed,
    /// By mail, which is queued with the change itself.
    Mailed,
}

impl Handout {
    /// Whether the token counts as given out.
    #[must_use]
    pub fn is_given_out(self) -> bool {
        self != Self::Nothing
    }
}

/// What a message is about, as it is once the transaction is done.
#[derive(Clone, Copy)]
pub struct About<'a> {
    /// The team that the invite leads to.
    pub team: &'a Team,
    /// The invite.
    pub invite: InviteId,
    /// What its token is derived from: with another one the message is moot.
    pub nonce: &'a [u8],
    /// The address or telephone number that it goes to, and what makes two of them equal.
    pub recipient: (&'a str, &'a str),
    /// The event of the change that it tells of.
    pub event: EventId,
}

/// Queues the mail with an invite's token. To be called after each change of its nonce that is to be told, and only where
/// mail is set up.
pub fn queue_invite(tx: &mut Tx<'_>, context: &Context, about: &About<'_>, kind: InviteKind) -> Result<MessageId> {
    let subject = compose::template_of_offer(kind).called(&about.team.name);
    queue(tx, context, about, (Kind::Email, Purpose::Invite, &subject))
}

/// Queues the text message with the one-time code that is asked for now, which is `context.now`: the code itself is made
/// when it is sent, by [`crate::domain::sealing::SealingKey::one_time_code`] of the invite, its nonce, the recipient and
/// that instant. Only where text messages are set up.
pub fn queue_code(tx: &mut Tx<'_>, context: &Context, about: &About<'_>) -> Result<MessageId> {
    let subject = templates::CODE.called(&about.team.name);
    queue(tx, context, about, (Kind::Sms, Purpose::Code, &subject))
}

fn queue(
    tx: &mut Tx<'_>,
    context: &Context,
    about: &About<'_>,
    (kind, purpose, subject): (Kind, Purpose, &str),
) -> Result<MessageId> {
    let new = NewMessage {
        kind,
        purpose,
        team: about.team.id,
        recipient: about.recipient.0,
        recipient_key: about.recipient.1,
        subject,
        invite: Some((about.invite, about.nonce)),
        asked_at: (purpose == Purpose::Code).then_some(context.now),
        callback: None,
        resource: None,
        body: None,
        created_at: context.now,
        event: about.event,
    };
    context.count_queued();
    messages::insert(tx, &new)
}

/// Messages in one state, or all, oldest first.
pub fn list(
    store: &mut Store,
    actor: &Actor,
    only: Option<Status>,
    visit: impl FnMut(&MessageRow<'_>) -> Result<ControlFlow<()>>,
) -> Result<()> {
    store.read(|tx| {
        actor.grant(tx, action::OUTBOX_LIST, None)?;
        messages::each_shown(tx, only, visit)
    })
}

/// One message.
pub fn show(store: &mut Store, actor: &Actor, id: MessageId) -> Result<super::OwnedRow> {
    store.read(|tx| {
        actor.grant(tx, action::OUTBOX_SHOW, None)?;
        messages::shown(tx, id)?.ok_or_else(|| not_found(id))
    })
}

/// Which messages are to be tried again.
#[derive(Clone, Debug)]
pub enum Again {
    /// These.
    Named(Vec<MessageId>),
    /// All that are not tried any more.
    Dead,
}

/// Makes messages due now: all of them, or none. A dead one begins its retries anew.
pub fn retry(store: &mut Store, context: &Context, again: &Again) -> Result<Vec<Changed>> {
    context.change(store, |tx| {
        let grant = context.grant(tx, action::OUTBOX_RETRY, None)?;
        let found = match again {
            Again::Dead => messages::dead(tx)?,
            Again::Named(ids) => find_all(tx, ids)?,
        };
        let mut trail = Trail::new(action::OUTBOX_RETRY);
        let mut changed = Vec::with_capacity(found.len());
        for message in found {
            let verdict = Retry::of(message.status, message.next_attempt_at, context.now);
            match verdict {
                Retry::TooLate => return Err(sent(message.id)),
                Retry::Needless => {}
                Retry::Granted => {
                    messages::retry(tx, message.id, context.now)?;
                    record(tx, context, &mut trail, &message)?;
                }
            }
            changed.push(Changed { row: shown(tx, message.id)?, changed: verdict == Retry::Granted });
        }
        trail.record(tx, context, &grant)?;
        Ok(changed)
    })
}

/// Deletes messages, whatever their state: all of them, or none. Answers them as they were.
pub fn drop(store: &mut Store, context: &Context, ids: &[MessageId]) -> Result<Vec<Changed>> {
    context.change(store, |tx| {
        let grant = context.grant(tx, action::OUTBOX_DROP, None)?;
        let mut trail = Trail::new(action::OUTBOX_DROP);
        let mut dropped = Vec::with_capacity(ids.len());
        for message in find_all(tx, ids)? {
            dropped.push(Changed { row: shown(tx, message.id)?, changed: true });
            messages::delete(tx, message.id)?;
            record(tx, context, &mut trail, &message)?;
        }
        trail.record(tx, context, &grant)?;
        Ok(dropped)
    })
}

/// Each once, however often it was named.
fn find_all(tx: &mut Tx<'_>, ids: &[MessageId]) -> Result<Vec<Message>> {
    let mut seen = HashSet::new();
    let mut found = Vec::with_capacity(ids.len());
    for id in ids.iter().filter(|id| seen.insert(**id)) {
        found.push(messages::find(tx, *id)?.ok_or_else(|| not_found(*id))?);
    }
    Ok(found)
}

fn record(tx: &mut Tx<'_>, context: &Context, trail: &mut Trail, message: &Message) -> Result<()> {
    let place = message.place.map(|(organization, team)| trail::Place { organization, team });
    let event = trail.event(tx, context, place)?;
    trail.add(event, message.id.0, || (message.id.to_string(), Vec::new()));
    Ok(())
}

fn shown(tx: &mut Tx<'_>, id: MessageId) -> Result<super::OwnedRow> {
    messages::shown(tx, id)?.ok_or_else(|| not_found(id))
}

fn not_found(id: MessageId) -> Error {
    Error::new("message.not_found", format!("there is no message {id}"))
        .hint("what there is: teamctl outbox list")
        .detail("id", id.to_string())
}

fn sent(id: MessageId) -> Error {
    Error::new("message.sent", format!("{id} has been sent: it is not sent twice"))
        .hint("a new link goes out with: teamctl invite resend")
        .detail("id", id.to_string())
}
