//! `teamctl audit`: who changed what, and whether the record of it is whole.
use clap::Args;

use super::global::{ListFlags, sort_by};
use super::printing::Shape;
use super::session::{Exit, Session};
use super::tree::{Branch, Verb};
use crate::domain::action::{self, Action};
use crate::domain::id::EventId;
use crate::domain::instant::{Instant, When};
use crate::error::{Error, Result};
use crate::operations::audit::{self, EventRow, Head, ListRequest, Verdict};
use crate::output::{Cell, Format, Kind, columns};

/// All of `teamctl audit`.
pub const AUDIT: Branch = Branch::noun(
    "audit",
    "The audit trail: who changed what, chained so that tampering shows",
    &[
        Branch::verb::<List>(),
        Branch::verb::<Show>(),
        Branch::verb::<HeadVerb>(),
        Branch::verb::<Verify>(),
        Branch::verb::<Export>(),
    ],
);

struct EventRecord<'a>(EventRow<'a>, &'a str);

columns! {
    impl Record for EventRecord<'_>, |record| {
        "id" Wide => Cell::text(record.0.id()?.to_string()),
        "seq" Table => Cell::Int(record.0.sequence()?),
        "at" Table => Cell::Instant(record.0.at()?.millis()),
        "actor" Table => Cell::text(record.1),
        "action" Table => Cell::text(record.0.action()?),
        "team" Table => Cell::optional_text(record.0.team()?),
        "target" Table => Cell::optional_text(record.0.target()?),
        "reason" Table => Cell::optional_text(record.0.reason()?),
        "before" Wide => record.0.before()?.map_or(Cell::Null, |json| Cell::Json(json.into())),
        "after" Wide => record.0.after()?.map_or(Cell::Null, |json| Cell::Json(json.into())),
        "fields" Data => Cell::List(record.0.fields()?.split(',').filter(|field| !field.is_empty()).map(Into::into).collect()),
        "count" Wide => record.0.count()?.map_or(Cell::Null, Cell::Int),
        "digest" Data => Cell::optional_text(record.0.digest()?),
        "hash" Data => Cell::text(crate::operations::audit::hex(record.0.hash()?)),
    }
}

/// Which events.
#[derive(Args, Debug)]
pub struct Filter {
    /// From then on: an instant, a date, or how long ago (7d)
    #[arg(long, value_name = "WHEN")]
    since: Option<When>,

    /// Up to then
    #[arg(long, value_name = "WHEN")]
    until: Option<When>,

    /// Whose name contains this
    #[arg(long, value_name = "TEXT")]
    actor: Option<String>,

    /// team.transfer, or invite.*
    #[arg(long, value_name = "ACTION")]
    action: Option<String>,

    /// An id: inv_…, ac_…, tm_…
    #[arg(long, value_name = "ID")]
    target: Option<String>,
}

impl Filter {
    fn request(self, session: &Session) -> Result<ListRequest> {
        Ok(ListRequest {
            team: session.team_if_named()?,
            since: self.since.map(|when| ago(when, session.now)).transpose()?,
            until: self.until.map(|when| ago(when, session.now)).transpose()?,
            actor: self.actor,
            action: self.action,
            target: self.target,
        })
    }
}

/// In a trail of what has been, a duration counts back.
pub fn ago(when: When, now: Instant) -> Result<Instant> {
    match when {
        When::At(at) => Ok(at),
        When::In(span) => Ok(Instant::from_millis(now.millis().saturating_sub(span.millis()))),
        When::Never => Err(Error::new("instant.invalid", "'never' is no instant of the past")),
    }
}

fn print_list(
    session: &Session,
    (action, format): (&'static Action, Option<Format>),
    list: &ListFlags,
    filter: Filter,
) -> Result<Exit> {
    let mut output = session.listing_as(list, format);
    let mut rows = output.rows::<EventRecord<'_>>(Kind::Listing)?;
    let request = filter.request(session)?;
    audit::list(&mut session.open_read()?, (&session.actor, action), &request, |event, actor| {
        rows.row(&EventRecord(EventRow(event.0), actor))
    })?;
    rows.finish()?;
    output.finish()?;
    Ok(Exit::Done)
}

/// List the events, of a team's if one is named
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  teamctl audit list --since 7d
  teamctl audit list -t acme --action 'invite.*'
  teamctl audit list --target inv_01abcdefghjkm")]
#[command(mut_arg("sort", sort_by("at")))]
pub struct List {
    #[command(flatten)]
    filter: Filter,

    #[command(flatten)]
    flags: ListFlags,
}

impl Verb for List {
    const NAME: &'static str = "list";
    const ALIASES: &'static [&'static str] = &["ls"];

    fn run(self, session: &mut Session) -> Result<Exit> {
        print_list(session, (action::AUDIT_LIST, None), &self.flags, self.filter)
    }
}

/// Show one event
#[derive(Args, Debug)]
#[command(after_help = "Example:\n  teamctl audit show ev_01abcdefghjkm -o json")]
pub struct Show {
    /// Its id
    #[arg(value_name = "EVENT")]
    event: EventId,
}

impl Verb for Show {
    const NAME: &'static str = "show";
    const ALIASES: &'static [&'static str] = &["get"];

    fn run(self, session: &mut Session) -> Result<Exit> {
        let choice = session.team()?;
        audit::show(&mut session.open_read()?, &session.actor, (&choice, self.event), |event, actor| {
            session.print_one(&EventRecord(EventRow(event.0), actor))
        })?;
        Ok(Exit::Done)
    }
}

struct HeadRecord(Head);

columns! {
    impl Record for HeadRecord, |record| {
        "team" Table => Cell::optional_text(record.0.team.as_deref()),
        "seq" Table => Cell::Int(record.0.sequence),
        "hash" Table => Cell::text(record.0.hash.as_str()),
    }
}

/// Print where each chain ends: kept elsewhere, it shows a cut tail, and a forger who has the key
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  teamctl audit head -o json >> /mnt/elsewhere/anchors
  teamctl audit verify --anchor HASH")]
pub struct HeadVerb {}

impl Verb for HeadVerb {
    const NAME: &'static str = "head";

    fn run(self, session: &mut Session) -> Result<Exit> {
        session.print_list::<HeadRecord>(&ListFlags::default(), |rows| {
            let choice = session.team_on_line()?;
            for head in audit::heads(&mut session.open_read()?, &session.actor, choice.as_ref())? {
                if rows.row(&HeadRecord(head))?.is_break() {
                    break;
                }
            }
            Ok(())
        })
    }
}

struct VerdictRecord(Verdict);

columns! {
    impl Record for VerdictRecord, |record| {
        "ok" Table => Cell::Bool(record.0.first_bad.is_none()),
        "events" Table => Cell::Int(record.0.events),
        "first_bad" Table => match &record.0.first_bad {
            Some((Some(id), _)) => Cell::text(id.to_string()),
            _ => Cell::Null,
        },
    }
}

/// Compute every chain anew, and name the first event that is not as it was written
#[derive(Args, Debug)]
#[command(after_help = "\
Exit code 0: whole. 9: something was edited, removed, inserted or reordered.

Examples:
  teamctl audit verify
  teamctl audit verify --anchor 5f0c… --anchor 91be…")]
pub struct Verify {
    /// A hash that `audit head` has printed before: its event must still be there
    #[arg(long, value_name = "HASH")]
    anchor: Vec<String>,
}

impl Verb for Verify {
    const NAME: &'static str = "verify";

    fn run(self, session: &mut Session) -> Result<Exit> {
        for anchor in &self.anchor {
            if anchor.len() != 64 || !anchor.bytes().all(|byte| byte.is_ascii_hexdigit()) {
                return Err(Error::new(
                    "anchor.invalid",
                    "an anchor is 64 hexadecimal digits, as `audit head` prints them",
                ));
            }
        }
        let anchors: Vec<_> = self.anchor.iter().map(|anchor| anchor.to_ascii_lowercase()).collect();
        let choice = session.team_on_line()?;
        // The database first: one that is missing is not a matter of its key.
        let mut store = session.open_read()?;
        let verdict = audit::verify(&mut store, (&session.actor, &session.key()?), choice.as_ref(), &anchors)?;
        let broken = verdict.first_bad.as_ref().map(|(id, problem)| {
            let place = id.map(|id| format!(" ({id})")).unwrap_or_default();
            Error::new("audit.broken", format!("the audit trail is not whole: {problem}{place}"))
                .detail("first_bad", id.map(|id| id.to_string()))
        });
        session.print_changes(&[VerdictRecord(verdict)], Shape::One)?;
        broken.map_or(Ok(Exit::Done), Err)
    }
}

/// Print all events as JSON Lines, oldest first, to be kept elsewhere
#[derive(Args, Debug)]
#[command(after_help = "Example:\n  teamctl audit export --since 2026-11-01 > november.jsonl")]
pub struct Export {
    #[command(flatten)]
    filter: Filter,
}

impl Verb for Export {
    const NAME: &'static str = "export";

    fn run(self, session: &mut Session) -> Result<Exit> {
        print_list(session, (action::AUDIT_EXPORT, Some(Format::Jsonl)), &ListFlags::default(), self.filter)
    }
}
