//! `teamctl budget history`: what has moved, and what was held.
use clap::Args;

use super::super::audit::ago;
use super::super::global::{ListFlags, sort_by};
use super::super::session::{Exit, Session};
use super::super::tree::Verb;
use super::EntryRecord;
use crate::domain::instant::When;
use crate::domain::reference::Reference;
use crate::error::Result;
use crate::operations::budget::{self, EntryRow, HistoryRequest};

/// List what was charged, held, refunded and put into the pool, of a team and of all below it
#[derive(Args, Debug)]
#[command(after_help = "\
In the order of time. A hold stands here as what it is by now, and its capture beside it.

Examples:
  teamctl budget history --since 7d
  teamctl budget history -t acme/design --since 2026-11-01 --until 2026-12-01 -o csv
  teamctl budget history --ref render-17")]
#[command(mut_arg("sort", sort_by("at")))]
pub struct History {
    /// From then on: an instant, a date, or how long ago (7d)
    #[arg(long, value_name = "WHEN")]
    since: Option<When>,

    /// Up to then
    #[arg(long, value_name = "WHEN")]
    until: Option<When>,

    /// What was asked for by that reference, and what has come of such a hold
    #[arg(long = "ref", value_name = "REF")]
    reference: Option<Reference>,

    #[command(flatten)]
    flags: ListFlags,
}

impl Verb for History {
    const NAME: &'static str = "history";

    fn run(self, session: &mut Session) -> Result<Exit> {
        session.print_list::<EntryRecord<'_>>(&self.flags, |rows| {
            let request = HistoryRequest {
                team: session.team()?,
                since: self.since.map(|when| ago(when, session.now)).transpose()?,
                until: self.until.map(|when| ago(when, session.now)).transpose()?,
                reference: self.reference,
            };
            budget::history(&mut session.open_read()?, &session.actor, &request, |entry| {
                rows.row(&EntryRecord { entry: EntryRow(entry.0), now: session.now, changed: None })
            })
        })
    }
}
