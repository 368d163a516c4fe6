//! `teamctl outbox pause | resume | stats`: how the outbox stands, and stopping and starting it.
use clap::Args;

use super::super::printing::Shape;
use super::super::session::{Exit, Session};
use super::super::tree::Verb;
use crate::domain::instant::Instant;
use crate::error::Result;
use crate::operations::outbox::{self, Standing};
use crate::operations::{Context, Store};
use crate::output::{Cell, Tone, columns};

struct StandingRecord(Standing);

columns! {
    impl Record for StandingRecord, |record| {
        "paused_since" Table => Cell::optional_instant(record.0.paused_since.map(Instant::millis)),
        "queued" Table => Cell::Int(record.0.counts.queued),
        "retrying" Table => Cell::Int(record.0.counts.retrying),
        "dead" Table => Cell::Int(record.0.counts.dead),
        "sent" Table => Cell::Int(record.0.counts.sent),
        "due" Table => Cell::Int(record.0.counts.due),
        "leased" Wide => Cell::Int(record.0.counts.leased),
        "oldest_due_at" Table => Cell::optional_instant(record.0.counts.oldest_due_at.map(Instant::millis)),
        "changed" Once => record.0.changed.map_or(Cell::Null, Cell::Bool),
    }
    tone => if record.0.paused_since.is_some() || record.0.counts.dead > 0 { Tone::Red } else { Tone::Plain }
}

fn change(session: &Session, operation: fn(&mut Store, &Context) -> Result<Standing>) -> Result<Exit> {
    session.check_output::<StandingRecord>()?;
    let (mut store, context) = session.open_write()?;
    let standing = operation(&mut store, &context)?;
    session.print_changes(&[StandingRecord(standing)], Shape::One)?;
    Ok(Exit::Done)
}

/// Stop sending: what is queued waits, and more is queued, until `outbox resume`
#[derive(Args, Debug)]
#[command(after_help = "\
A sender that is at work ends after the message in hand; with --watch it stays, and goes on
once the outbox is resumed.

Example:
  teamctl outbox pause --reason 'the receiver is being moved'")]
pub struct Pause {}

impl Verb for Pause {
    const NAME: &'static str = "pause";

    fn run(self, session: &mut Session) -> Result<Exit> {
        change(session, outbox::pause)
    }
}

/// Send again, after `outbox pause`
#[derive(Args, Debug)]
#[command(after_help = "Example:\n  teamctl outbox resume && teamctl outbox send")]
pub struct Resume {}

impl Verb for Resume {
    const NAME: &'static str = "resume";

    fn run(self, session: &mut Session) -> Result<Exit> {
        change(session, outbox::resume)
    }
}

/// Count messages by what has become of them, and say how long the oldest has been due
#[derive(Args, Debug)]
#[command(after_help = "\
Due are those that wait and whose time has come; leased, those of them that a sender has in hand.

Examples:
  teamctl outbox stats
  teamctl outbox stats --jq '.dead == 0 and .paused_since == null'")]
pub struct Stats {}

impl Verb for Stats {
    const NAME: &'static str = "stats";

    fn run(self, session: &mut Session) -> Result<Exit> {
        let standing = outbox::stats(&mut session.open_read()?, session.viewer())?;
        session.print_one(&StandingRecord(standing))?;
        Ok(Exit::Done)
    }
}
