//! `teamctl callback set | rotate | send`: what changes where callbacks go, what signs them, and what waits to be sent.
use std::path::PathBuf;

use clap::Args;

use super::super::named_file::read_named;
use super::super::outbox;
use super::super::printing::Shape;
use super::super::resource::named;
use super::super::session::{Exit, Session};
use super::super::tree::Verb;
use super::kinds;
use crate::domain::callback::{MOST_OCTETS, Payload, ResultType, check_grace};
use crate::domain::callback_url::CallbackUrl;
use crate::domain::instant::{Instant, Span};
use crate::domain::policy::KeyKind;
use crate::error::Result;
use crate::operations::callback::{self, Callback, RotateRequest, Rotated, SendRequest};
use crate::output::{Cell, columns};

/// What `--url` takes: a URL, or none. Not read with the line, since what is told of a bad line repeats the whole value, and
/// a URL can have a password in it.
pub fn url_or_none(given: &str) -> Result<Option<CallbackUrl>> {
    if given == "none" { Ok(None) } else { given.parse().map(Some) }
}

struct SetRecord {
    callback: Callback,
    changed: bool,
}

columns! {
    impl Record for SetRecord, |record| {
        "team" Table => Cell::text(record.callback.team.as_str()),
        "url" Table => Cell::optional_text(record.callback.url.as_deref()),
        "inherited_from" Table => Cell::optional_text(record.callback.inherited_from.as_deref()),
        "auth_header" Wide => Cell::text(record.callback.auth_header.as_str()),
        "kinds" Wide => kinds(&record.callback),
        "changed" Data => Cell::Bool(record.changed),
    }
}

/// Say where the team is called back, or that it has no URL of its own
#[derive(Args, Debug)]
#[command(after_help = "\
The secrets are the team's: a receiver at a new URL needs them from `callback show --secret`, and
whoever should not have them any more makes `callback rotate` worth while.

Examples:
  teamctl callback set --url https://hooks.example.com/teamctl -t acme
  teamctl callback set --url none -t acme/design        called back as the team above is")]
pub struct Set {
    /// https, or http to this host itself; none to have none
    #[arg(long, value_name = "URL")]
    url: String,
}

impl Verb for Set {
    const NAME: &'static str = "set";

    fn run(self, session: &mut Session) -> Result<Exit> {
        session.check_output::<SetRecord>()?;
        let url = url_or_none(&self.url)?;
        let choice = session.team()?;
        let (mut store, context) = session.open_write()?;
        let (callback, changed) = callback::set(&mut store, &context, &choice, url.as_ref())?;
        session.print_changes(&[SetRecord { callback, changed }], Shape::One)?;
        Ok(Exit::Done)
    }
}

struct RotatedRecord(Rotated);

columns! {
    impl Record for RotatedRecord, |record| {
        "team" Table => Cell::text(record.0.callback.team.as_str()),
        "url" Table => Cell::optional_text(record.0.callback.url.as_deref()),
        "inherited_from" Data => Cell::optional_text(record.0.callback.inherited_from.as_deref()),
        "auth_header" Wide => Cell::text(record.0.callback.auth_header.as_str()),
        "kinds" Wide => kinds(&record.0.callback),
        "rotated" Table => Cell::List(record.0.kinds.iter().map(|kind| kind.as_str().into()).collect()),
        "previous_until" Table => Cell::optional_instant(record.0.previous_until.map(Instant::millis)),
        "changed" Data => Cell::Bool(true),
    }
}

/// Give the team other secrets; with --grace the old ones are good for a while beside them
#[derive(Args, Debug)]
#[command(after_help = "\
During the grace callbacks are signed with both, and carry the old auth key: give the new secrets
to the receiver before it is over. Without --grace the old ones end at once, and so do those of an
earlier rotation.

Examples:
  teamctl callback rotate --grace 24h -t acme
  teamctl callback rotate --kind test -t acme")]
pub struct Rotate {
    /// Only those for this kind of key: live or test [default: all]
    #[arg(long, value_name = "KIND")]
    kind: Option<KeyKind>,

    /// How long the old ones are still good, 1m to 30d
    #[arg(long, value_name = "DURATION")]
    grace: Option<Span>,
}

impl Verb for Rotate {
    const NAME: &'static str = "rotate";

    fn run(self, session: &mut Session) -> Result<Exit> {
        session.check_output::<RotatedRecord>()?;
        let grace = self.grace.map(check_grace).transpose()?;
        let request = RotateRequest { team: session.team()?, kind: self.kind, grace };
        let (mut store, context) = session.open_write()?;
        let rotated = callback::rotate(&mut store, &context, &request)?;
        if !session.global.dry_run {
            let team = &rotated.callback.team;
            session.notice(format_args!("what the receiver needs now: teamctl callback show --secret -t {team}"));
        }
        session.print_changes(&[RotatedRecord(rotated)], Shape::One)?;
        Ok(Exit::Done)
    }
}

/// Queue what your product has done, for the team's receiver
#[derive(Args, Debug)]
#[command(after_help = "\
It is kept until `outbox send` has delivered it, and goes to the URL that applies by then. What
teamctl itself tells begins with member., team., invite., key. and the like: name yours otherwise.

Examples:
  teamctl callback send --type task.completed --data-file result.json -t acme/design
  jq -n '{task: 4711}' | teamctl callback send --type task.completed --data-file - -t acme
  teamctl callback send --type task.completed --data-file result.json --resource brand \\
      -t acme/design")]
pub struct Send {
    /// What it is called: dotted and in lower case, such as task.completed
    #[arg(long = "type", value_name = "TYPE")]
    name: ResultType,

    /// What it says: a file with one JSON value, at most 64 KiB; - for stdin
    #[arg(long, value_name = "FILE")]
    data_file: PathBuf,

    /// The resource that it is about, by its id or its name in the team: its own URL applies, where it has one
    #[arg(long, value_name = "RESOURCE")]
    resource: Option<String>,

    /// With which secrets: live or test [default: live]
    #[arg(long, value_name = "KIND")]
    kind: Option<KeyKind>,
}

impl Verb for Send {
    const NAME: &'static str = "send";

    fn run(self, session: &mut Session) -> Result<Exit> {
        outbox::check_output(session)?;
        let team = session.team()?;
        let most = u64::try_from(MOST_OCTETS).unwrap_or(u64::MAX);
        let data = Payload::parse(&read_named(session.world, &self.data_file, most)?)?;
        let resource = self.resource.as_deref().map(named).transpose()?;
        let request = SendRequest { team, resource, name: self.name, data, kind: self.kind };
        let (mut store, context) = session.open_write()?;
        let queued = callback::send(&mut store, &context, &request)?;
        outbox::print(session, &[queued], Shape::One)
    }
}
