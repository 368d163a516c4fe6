//! `outbox send`: each message leased, handed over and recorded, with no transaction open while anybody else is at work.
use std::collections::BTreeSet;
use std::mem;
use std::ops::ControlFlow;

use super::super::{Context, check_key};
use super::compose::compose;
use crate::delivery::{Content, Courier, Outgoing, Transports};
use crate::domain::action;
use crate::domain::callback_url::CallbackUrl;
use crate::domain::id::MessageId;
use crate::domain::instant::Instant;
use crate::domain::message::{Kind, Outcome, Status, lease};
use crate::error::Result;
use crate::store::messages::{Lease, MessageRow, Receiver};
use crate::store::{End, Store, Tx, messages, properties};

/// What sending needs beside the database.
pub struct Ways<'a> {
    /// The ways out that are set up.
    pub transports: &'a Transports,
    /// Where an invitation is accepted, with `{token}` in it.
    pub link: Option<&'a str>,
    /// What time it is: sending takes longer than an instant.
    pub clock: &'a dyn Fn() -> Instant,
}

/// What became of one message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// It was taken.
    Sent(MessageId),
    /// It will be tried again.
    Failed(MessageId, String),
    /// It will not be tried again.
    Dead(MessageId, String),
    /// What it tells of is over: it was deleted instead of sent.
    Dropped(MessageId),
    /// Its lease had ended, or it was deleted, before the answer came: what that was is not recorded.
    Lost(MessageId),
}

/// What a round of sending came to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Totals {
    /// Taken.
    pub sent: i64,
    /// Failed for now.
    pub failed: i64,
    /// Not tried any more.
    pub dead: i64,
    /// Deleted, since nobody could have done anything with them.
    pub dropped: i64,
    /// Still waiting for their time.
    pub remaining: i64,
    /// Of these, those of a kind that has no way out.
    pub stranded: i64,
    /// Since when nothing is sent; `None` while it is.
    pub paused_since: Option<Instant>,
}

impl Totals {
    /// How many messages were tried.
    #[must_use]
    pub fn tried(&self) -> i64 {
        self.sent + self.failed + self.dead
    }

    /// Adds what came after; what remains is what remains now.
    pub fn add(&mut self, later: &Self) {
        let sum = |mine: i64, theirs: i64| mine.saturating_add(theirs);
        *self = Self {
            sent: sum(self.sent, later.sent),
            failed: sum(self.failed, later.failed),
            dead: sum(self.dead, later.dead),
            dropped: sum(self.dropped, later.dropped),
            ..*later
        };
    }

    fn count(&mut self, step: &Step) {
        match step {
            Step::Sent(_) => self.sent += 1,
            Step::Failed(..) | Step::Lost(_) => self.failed += 1,
            Step::Dead(..) => self.dead += 1,
            Step::Dropped(_) => self.dropped += 1,
        }
    }
}

/// One round of sending after another, and what is kept from one to the next.
pub struct Rounds<'a> {
    ways: &'a Ways<'a>,
    courier: Courier<'a>,
    /// The receivers whose callbacks wait for the next round, since they give no answer.
    waiting: BTreeSet<Receiver>,
    /// These receivers, as far as nobody was told of them yet.
    silent: Vec<String>,
    /// These that somebody was told of, or will be, since they were last called.
    told: BTreeSet<String>,
}

impl<'a> Rounds<'a> {
    /// Before the first.
    #[must_use]
    pub fn new(ways: &'a Ways<'a>) -> Self {
        let courier = ways.transports.courier();
        Self { ways, courier, waiting: BTreeSet::new(), silent: Vec::new(), told: BTreeSet::new() }
    }

    /// How many messages are due, for who wants to see how far it has come.
    pub fn due(&self, store: &mut Store) -> Result<u64> {
        let now = (self.ways.clock)();
        let count = store.read(|tx| messages::count_due(tx, now, |kind| self.courier.takes(kind)))?;
        Ok(u64::try_from(count).unwrap_or_default())
    }

    /// Whether mail waits although it is due: its server cannot be used, and is left alone for a minute.
    #[must_use]
    pub fn puts_off_mail(&self) -> bool {
        self.courier.puts_off_mail()
    }

    /// The receivers that callbacks wait for although they are due, each told once until it is called again.
    pub fn fell_silent(&mut self) -> Vec<String> {
        mem::take(&mut self.silent)
    }

    /// Sends what is due, oldest first, until nothing is, `most` were tried, or `visit` says that it is enough. Any number
    /// of senders at once give each message out once; what one that died had in hand is taken over when its lease has
    /// ended. With a mail server that cannot be used, the message in hand has failed, and the others wait as they are:
    /// they do not use up their tries, nor the time. So do the callbacks of a receiver that gives no answer.
    pub fn send(
        &mut self,
        store: &mut Store,
        context: &Context,
        most: Option<i64>,
        mut visit: impl FnMut(&Step) -> ControlFlow<()>,
    ) -> Result<Totals> {
        let mut totals = Totals::default();
        let mut sent = Ok(());
        self.waiting.clear();
        while most.is_none_or(|most| totals.tried() < most) {
            match self.send_next(store, context) {
                Ok(None) => break,
                Ok(Some(step)) => {
                    totals.count(&step);
                    if visit(&step).is_break() {
                        break;
                    }
                }
                Err(error) => {
                    sent = Err(error);
                    break;
                }
            }
        }
        self.courier.rest();
        sent?;
        let (waiting, paused_since) =
            store.read(|tx| Ok((messages::waiting(tx)?, properties::outbox_paused_since(tx)?)))?;
        totals.paused_since = paused_since;
        for (kind, count) in waiting {
            totals.remaining += count;
            if !Kind::from_name(&kind).is_some_and(|kind| self.ways.transports.has(kind)) {
                totals.stranded += count;
            }
        }
        Ok(totals)
    }

    /// One message: one transaction to lease it, none while it is handed over, another for what came of it.
    fn send_next(&mut self, store: &mut Store, context: &Context) -> Result<Option<Step>> {
        let message = loop {
            let passing = (&self.courier, &self.waiting);
            match context.change(store, |tx| take(tx, context, self.ways, passing))? {
                Taken::Nothing => return Ok(None),
                Taken::Dropped(id) => return Ok(Some(Step::Dropped(id))),
                Taken::Message(message) => break message,
                // Once for each receiver at most.
                Taken::PutOff(receiver, url) => self.put_off(receiver, &url),
            }
        };
        let id = message.outgoing.id;
        if let Content::Callback(callback) = &message.outgoing.content {
            self.told.remove(&callback.url.authority());
        }
        let delivery = self.courier.deliver(&message.outgoing);
        let now = (self.ways.clock)();
        let outcome = Outcome::of(&delivery, (id, message.attempts), now);
        let recorded = record(store, context, &message, (&outcome, now))?;
        let why = || outcome.error.unwrap_or_default().to_owned();
        Ok(Some(match outcome.status {
            _ if !recorded => Step::Lost(id),
            Status::Sent => Step::Sent(id),
            Status::Dead => Step::Dead(id, why()),
            Status::Queued | Status::Retrying => Step::Failed(id, why()),
        }))
    }

    fn put_off(&mut self, receiver: Receiver, url: &CallbackUrl) {
        self.waiting.insert(receiver);
        let host = url.authority();
        if self.told.insert(host.clone()) {
            self.silent.push(host);
        }
    }
}

/// What would be sent, shown before it is all put back.
pub fn rehearse(
    store: &mut Store,
    context: &Context,
    ways: &Ways<'_>,
    most: Option<i64>,
    mut visit: impl FnMut(&MessageRow<'_>) -> Result<ControlFlow<()>>,
) -> Result<()> {
    let take_all = |tx: &mut Tx<'_>| {
        check_key(tx, context.key())?;
        let (courier, waiting) = (ways.transports.courier(), BTreeSet::new());
        let mut taken = Vec::new();
        while most.is_none_or(|most| i64::try_from(taken.len()).is_ok_and(|count| count < most)) {
            match take(tx, context, ways, (&courier, &waiting))? {
                // Who was never called is never put off.
                Taken::Nothing | Taken::PutOff(..) => break,
                Taken::Dropped(_) => {}
                Taken::Message(message) => taken.push(message.outgoing.id),
            }
        }
        Ok(taken)
    };
    let show = |tx: &mut Tx<'_>, taken: &Vec<MessageId>| {
        for id in taken {
            let row = super::shown(tx, *id)?;
            if visit(&MessageRow(&row))?.is_break() {
                break;
            }
        }
        Ok(())
    };
    store.write_and_show(End::Rollback, take_all, show).map(std::mem::drop)
}

/// How often to try to record what came of a message while others write for longer than we are told to wait: what is
/// not recorded is sent again.
const TRIES: usize = 10;

fn record(
    store: &mut Store,
    context: &Context,
    message: &Leased,
    (outcome, now): (&Outcome<'_>, Instant),
) -> Result<bool> {
    let mut tries = 1;
    loop {
        let finish = |tx: &mut Tx<'_>| messages::finish(tx, (message.outgoing.id, &message.lease), outcome, now);
        match context.change(store, finish) {
            Err(error) if error.code() == "database.locked" && tries < TRIES => tries += 1,
            recorded => return recorded,
        }
    }
}

enum Taken {
    Nothing,
    Dropped(MessageId),
    /// Not taken: its receiver gives no answer.
    PutOff(Receiver, CallbackUrl),
    Message(Box<Leased>),
}

/// A message in our hands.
struct Leased {
    outgoing: Outgoing,
    lease: Lease,
    attempts: i64,
}

fn take(
    tx: &mut Tx<'_>,
    context: &Context,
    ways: &Ways<'_>,
    (courier, waiting): (&Courier<'_>, &BTreeSet<Receiver>),
) -> Result<Taken> {
    context.grant(tx, action::OUTBOX_SEND, None)?;
    if properties::outbox_paused_since(tx)?.is_some() {
        return Ok(Taken::Nothing);
    }
    let now = (ways.clock)();
    let due = messages::next_due(tx, now, |kind| courier.takes(kind), waiting)?;
    let Some(due) = due else { return Ok(Taken::Nothing) };
    let Some((content, secret)) = compose(tx, context, ways, (&due, now))? else {
        messages::delete(tx, due.id)?;
        return Ok(Taken::Dropped(due.id));
    };
    let url = match &content {
        Content::Callback(callback) => Some(&callback.url),
        _ => None,
    };
    if let (Some(url), Some(team)) = (url, due.team)
        && courier.puts_off(url)
    {
        return Ok(Taken::PutOff((team, due.resource), url.clone()));
    }
    let mark: Lease = tx.random().array()?;
    let until = now.saturating_add(lease(ways.transports.longest(due.kind)));
    // It was queued for the URL of that time.
    messages::lease(tx, due.id, (&mark, until), url.map(CallbackUrl::as_str))?;
    let outgoing = Outgoing { id: due.id, content, secret, at: now };
    Ok(Taken::Message(Box::new(Leased { outgoing, lease: mark, attempts: due.attempts })))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::delivery::CallbackTransport;
    use crate::domain::address_rules::PrivateAddresses;
    use crate::domain::instant::Span;

    #[test]
    fn a_lease_outlives_any_delivery() {
        let transports = |seconds| {
            let timeout = std::time::Duration::from_secs(seconds);
            let callback = CallbackTransport { timeout, private: PrivateAddresses::Refused, authorities: Vec::new() };
            Transports { callback: Some(callback), ..Transports::default() }
        };
        for (kind, seconds, minutes) in
            [(Kind::Email, 3_600, 5), (Kind::Sms, 3_600, 5), (Kind::Callback, 15, 5), (Kind::Callback, 3_600, 120)]
        {
            let longest = transports(seconds).longest(kind);
            assert_eq!(lease(longest), Span::MINUTE.times(minutes));
            assert!(lease(longest) >= longest.times(2), "{kind:?}");
        }
        assert_eq!(transports(3_600).longest(Kind::Callback), Span::HOUR);
    }

    #[test]
    fn totals_add_up_and_what_remains_is_the_last_word() {
        let mut totals = Totals { sent: 1, failed: 2, dead: 3, dropped: 4, remaining: 9, ..Totals::default() };
        totals.add(&Totals { sent: 10, failed: 20, dead: 30, dropped: 40, remaining: 5, ..Totals::default() });
        let sum = Totals { sent: 11, failed: 22, dead: 33, dropped: 44, remaining: 5, ..Totals::default() };
        assert_eq!(totals, sum);
        assert_eq!(totals.tried(), 66);
    }
}
