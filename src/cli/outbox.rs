//! `teamctl outbox`: what waits to be told to somebody, and sending it.
mod standing;

use std::ops::ControlFlow;
use std::time::Duration;

use clap::Args;
use indicatif::ProgressBar;

use super::global::ListFlags;
use super::printing::Shape;
use super::progress;
use super::session::{Exit, Session};
use super::tree::{Branch, Verb};
use crate::domain::id::MessageId;
use crate::domain::instant::Instant;
use crate::domain::message::Status;
use crate::error::Result;
use crate::operations::outbox::{self, Again, MessageRow, Rounds, Step, Totals, Ways};
use crate::operations::{Changed, Context, Store};
use crate::output::{Cell, Kind, Tone, columns};
use crate::world::StopSignals;

/// All of `teamctl outbox`.
pub const OUTBOX: Branch = Branch::noun(
    "outbox",
    "Messages that wait to be sent: queued with what they tell of",
    &[
        Branch::verb::<List>(),
        Branch::verb::<Show>(),
        Branch::verb::<Send>(),
        Branch::verb::<RetryVerb>(),
        Branch::verb::<DropVerb>(),
        Branch::verb::<standing::Pause>(),
        Branch::verb::<standing::Resume>(),
        Branch::verb::<standing::Stats>(),
    ],
);

/// A message, and whether a change has changed it.
struct MessageRecord<'a> {
    message: MessageRow<'a>,
    changed: Option<bool>,
}

impl<'a> MessageRecord<'a> {
    fn listed(message: &MessageRow<'a>) -> Self {
        Self { message: MessageRow(message.0), changed: None }
    }
}

columns! {
    impl Record for MessageRecord<'_>, |record| {
        "id" Table => Cell::text(record.message.id()?.text()),
        "kind" Table => Cell::text(record.message.kind()?),
        "to" Table => Cell::text(record.message.recipient()?),
        "subject" Table => Cell::text(record.message.subject()?),
        "status" Table => Cell::text(record.message.status()?.name()),
        "attempts" Table => Cell::Int(record.message.attempts()?),
        "next_attempt_at" Table => Cell::optional_instant(record.message.next_attempt_at()?.map(Instant::millis)),
        "last_error" Wide => Cell::optional_text(record.message.last_error()?),
        "created_at" Wide => Cell::Instant(record.message.created_at()?.millis()),
        "sent_at" Wide => Cell::optional_instant(record.message.sent_at()?.map(Instant::millis)),
        "changed" Once => record.changed.map_or(Cell::Null, Cell::Bool),
    }
    tone => match record.message.status() {
        Ok(Status::Queued) => Tone::Grey,
        Ok(Status::Retrying | Status::Dead) => Tone::Red,
        _ => Tone::Plain,
    }
}

/// Whether the flags fit what is printed of a message: asked before anything is changed.
pub fn check_output(session: &Session) -> Result<()> {
    session.check_output::<MessageRecord<'_>>()
}

/// Prints messages that were changed.
pub fn print(session: &Session, changed: &[Changed], shape: Shape) -> Result<Exit> {
    let records: Vec<_> =
        changed.iter().map(|one| MessageRecord { message: MessageRow(&one.row), changed: Some(one.changed) }).collect();
    session.print_changes(&records, shape)?;
    Ok(Exit::Done)
}

/// List messages, oldest first
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  teamctl outbox list --status dead
  teamctl outbox list --status retrying -o wide")]
pub struct List {
    /// Only in this state
    #[arg(long, value_name = "STATUS", value_parser = Status::NAMES)]
    status: Option<String>,

    #[command(flatten)]
    flags: ListFlags,
}

impl Verb for List {
    const NAME: &'static str = "list";
    const ALIASES: &'static [&'static str] = &["ls"];

    fn run(self, session: &mut Session) -> Result<Exit> {
        let only = self.status.as_deref().and_then(Status::from_name);
        session.print_list::<MessageRecord<'_>>(&self.flags, |rows| {
            outbox::list(&mut session.open_read()?, &session.actor, only, |message| {
                rows.row(&MessageRecord::listed(message))
            })
        })
    }
}

/// Show one message, but not what it says: that is made when it is sent
#[derive(Args, Debug)]
#[command(after_help = "Example:\n  teamctl outbox show msg_01abcdefghjkm -o json")]
pub struct Show {
    /// Its id
    #[arg(value_name = "MSG")]
    message: MessageId,
}

impl Verb for Show {
    const NAME: &'static str = "show";
    const ALIASES: &'static [&'static str] = &["get"];

    fn run(self, session: &mut Session) -> Result<Exit> {
        let row = outbox::show(&mut session.open_read()?, &session.actor, self.message)?;
        session.print_one(&MessageRecord::listed(&MessageRow(&row)))?;
        Ok(Exit::Done)
    }
}

struct TotalsRecord(Totals);

columns! {
    impl Record for TotalsRecord, |record| {
        "sent" Table => Cell::Int(record.0.sent),
        "failed" Table => Cell::Int(record.0.failed),
        "dead" Table => Cell::Int(record.0.dead),
        "remaining" Table => Cell::Int(record.0.remaining),
        "changed" Data => Cell::Bool(record.0.tried() + record.0.dropped > 0),
    }
}

/// Send what is due: for cron, or with --watch for a service
#[derive(Args, Debug)]
#[command(after_help = "\
Any number of these at once send each message once. What a receiver does not take for now is
tried again after 1 m, 5 m, 30 m, 2 h, 6 h and 24 h. What tells of something that is over, such
as an invitation that was revoked, is dropped. SIGTERM ends it after the message in hand.

Examples:
  teamctl outbox send -q
  teamctl outbox send --watch
  teamctl outbox send --max 100 --dry-run")]
pub struct Send {
    /// Try no more than this many, then end
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(i64).range(1..))]
    max: Option<i64>,

    /// Go on until SIGTERM or SIGINT
    #[arg(long)]
    watch: bool,
}

/// What to do about messages that have no way out.
const NO_WAY: &str = if cfg!(feature = "callbacks") {
    "set up email.transport or sms.transport in the config"
} else {
    "set up email.transport or sms.transport in the config; callbacks are not built into this teamctl"
};

/// How long a watcher waits before it looks again.
const PAUSE: Duration = Duration::from_secs(2);

impl Verb for Send {
    const NAME: &'static str = "send";

    fn run(self, session: &mut Session) -> Result<Exit> {
        let transports = session.transports()?;
        let clock = || session.clock();
        let ways = Ways { transports: &transports, link: session.config.invite.link.as_deref(), clock: &clock };
        if session.global.dry_run {
            return self.rehearse(session, &ways);
        }
        session.check_output::<TotalsRecord>()?;
        // Before anything is in hand that a signal could tear.
        let signals = session.world.stop_signals()?;
        let opened = session.open_write()?;
        let (totals, stopped) = self.rounds(session, &ways, &signals, opened)?;
        if let Some(since) = totals.paused_since {
            session.notice(format_args!("nothing is sent since {since}: teamctl outbox resume"));
        } else if totals.stranded > 0 {
            session.notice(format_args!("{} that wait have no way out: {NO_WAY}", totals.stranded));
        }
        session.print_changes(&[TotalsRecord(totals)], Shape::One)?;
        Ok(stopped.map_or(Exit::Done, Exit::Stopped))
    }
}

impl Send {
    fn rehearse(&self, session: &Session, ways: &Ways<'_>) -> Result<Exit> {
        session.check_output::<MessageRecord<'_>>()?;
        let (mut store, context) = session.open_write()?;
        let mut output = session.output();
        let mut rows = output.rows::<MessageRecord<'_>>(Kind::Changes)?;
        outbox::rehearse(&mut store, &context, ways, self.max, |message| {
            rows.row(&MessageRecord { message: MessageRow(message.0), changed: Some(true) })
        })?;
        rows.finish()?;
        output.finish()?;
        Ok(Exit::Done)
    }

    /// Not for who watches: that has no end to come nearer to.
    fn bar(&self, session: &Session, rounds: &Rounds<'_>, store: &mut Store) -> Result<ProgressBar> {
        if self.watch {
            return Ok(ProgressBar::hidden());
        }
        let bar = progress::bar(session, "sending {wide_bar} {pos}/{len}");
        if !bar.is_hidden() {
            let most = self.max.and_then(|max| u64::try_from(max).ok()).unwrap_or(u64::MAX);
            bar.set_length(rounds.due(store)?.min(most));
        }
        Ok(bar)
    }

    /// Until there is nothing left to do, or with `--watch` until a signal: that ends it after the message in hand.
    fn rounds(
        &self,
        session: &Session,
        ways: &Ways<'_>,
        signals: &StopSignals,
        (mut store, context): (Store, Context),
    ) -> Result<(Totals, Option<i32>)> {
        let (mut totals, mut stopped, mut told) = (Totals::default(), None, None);
        let mut rounds = Rounds::new(ways);
        let bar = self.bar(session, &rounds, &mut store)?;
        loop {
            let most = self.max.map(|max| max - totals.tried());
            let was_put_off = rounds.puts_off_mail();
            let round = rounds.send(&mut store, &context, most, |step| {
                bar.suspend(|| tell(session, step));
                bar.inc(1);
                stopped = signals.received();
                if stopped.is_some() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
            });
            bar.finish_and_clear();
            if rounds.puts_off_mail() && !was_put_off {
                let until = if self.watch { "for a minute" } else { "for another run" };
                session.notice(format_args!("the mail server cannot be used: what else is due waits {until}"));
            }
            tell_silence(session, &mut rounds, self.watch);
            match round {
                Ok(round) => {
                    totals.add(&round);
                    // Once each time, for the log of whoever runs this for weeks.
                    if self.watch && totals.paused_since != told {
                        told = totals.paused_since;
                        tell_pause(session, told);
                    }
                }
                // Whoever writes for so long will have done, some time.
                Err(error) if self.watch && error.code() == "database.locked" => {
                    session.notice(format_args!("{}", error.message()));
                }
                Err(error) => return Err(error),
            }
            let is_done = !self.watch || self.max.is_some_and(|max| totals.tried() >= max);
            if is_done || stopped.is_some() {
                return Ok((totals, stopped));
            }
            stopped = signals.wait(PAUSE);
            if stopped.is_some() {
                return Ok((totals, stopped));
            }
        }
    }
}

fn tell_silence(session: &Session, rounds: &mut Rounds<'_>, watch: bool) {
    let until = if watch { "for a minute" } else { "for another run" };
    for receiver in rounds.fell_silent() {
        session.notice(format_args!("{receiver} gives no answer: what else is due for it waits {until}"));
    }
}

fn tell_pause(session: &Session, since: Option<Instant>) {
    match since {
        Some(since) => session.notice(format_args!("nothing is sent since {since}")),
        None => session.notice(format_args!("messages are sent again")),
    }
}

fn tell(session: &Session, step: &Step) {
    match step {
        Step::Sent(id) => session.verbose(format_args!("{id}: sent")),
        Step::Failed(id, why) => session.notice(format_args!("{id}: failed for now: {why}")),
        Step::Dead(id, why) => session.notice(format_args!("{id}: dead: {why}")),
        Step::Dropped(id) => session.verbose(format_args!("{id}: dropped, since what it tells of is over")),
        Step::Lost(id) => session.notice(format_args!("{id}: somebody else has taken it over in the meantime")),
    }
}

/// Try messages again now: a dead one begins its retries anew
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  teamctl outbox retry msg_01abcdefghjkm
  teamctl outbox retry --dead")]
pub struct RetryVerb {
    /// Which
    #[arg(value_name = "MSG", required_unless_present = "dead", conflicts_with = "dead")]
    messages: Vec<MessageId>,

    /// All that are not tried any more
    #[arg(long)]
    dead: bool,
}

impl Verb for RetryVerb {
    const NAME: &'static str = "retry";

    fn run(self, session: &mut Session) -> Result<Exit> {
        session.check_output::<MessageRecord<'_>>()?;
        let shape = if self.dead { Shape::Many } else { Shape::of(self.messages.len()) };
        let again = if self.dead { Again::Dead } else { Again::Named(self.messages) };
        let (mut store, context) = session.open_write()?;
        let changed = outbox::retry(&mut store, &context, &again)?;
        print(session, &changed, shape)
    }
}

/// Delete messages: what they tell of stays as it is
#[derive(Args, Debug)]
#[command(after_help = "Example:\n  teamctl outbox drop msg_01abcdefghjkm --yes")]
pub struct DropVerb {
    /// Which
    #[arg(value_name = "MSG", required = true)]
    messages: Vec<MessageId>,
}

impl Verb for DropVerb {
    const NAME: &'static str = "drop";

    fn run(self, session: &mut Session) -> Result<Exit> {
        session.check_output::<MessageRecord<'_>>()?;
        let names: Vec<_> = self.messages.iter().map(ToString::to_string).collect();
        session.confirm_moderate(&format!("delete {} from the outbox", names.join(", ")))?;
        let (mut store, context) = session.open_write()?;
        let dropped = outbox::drop(&mut store, &context, &self.messages)?;
        print(session, &dropped, Shape::of(self.messages.len()))
    }
}
