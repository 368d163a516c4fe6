//! `teamctl invite expire | prune`: what cron does.
use clap::{ArgMatches, Args, Error as Usage};

use super::super::printing::Shape;
use super::super::session::{Exit, Session};
use super::super::tree::Verb;
use super::{check_scope, scope};
use crate::domain::instant::Span;
use crate::error::Result;
use crate::operations::invite::{self, Overdue};
use crate::output::{Cell, columns};

struct Expired(i64);

columns! {
    impl Record for Expired, |expired| {
        "expired" Table => Cell::Int(expired.0),
        "changed" Data => Cell::Bool(expired.0 > 0),
    }
}

/// Record which invitations have passed their deadline: for cron
#[derive(Args, Debug)]
#[command(after_help = "\
An invitation cannot be accepted from its deadline on, swept or not. The sweep keeps the
books: any number of them at once, or killed half way, record each expiry once.

Examples:
  teamctl invite expire --all-teams -q
  teamctl invite expire -t acme --dry-run")]
pub struct Expire {
    /// Of every team
    #[arg(long)]
    all_teams: bool,
}

impl Verb for Expire {
    const NAME: &'static str = "expire";

    fn check(matches: &ArgMatches) -> Result<(), Usage> {
        check_scope(matches)
    }

    fn run(self, session: &mut Session) -> Result<Exit> {
        session.check_output::<Expired>()?;
        let scope = scope(session, self.all_teams)?;
        let overdue = if session.global.yes { Overdue::Meant } else { Overdue::Suspicious };
        let (mut store, context) = session.open_write()?;
        let expired = invite::expire(&mut store, &context, &scope, overdue)?;
        session.print_changes(&[Expired(expired)], Shape::One)?;
        Ok(Exit::Done)
    }
}

struct Pruned(i64);

columns! {
    impl Record for Pruned, |pruned| {
        "pruned" Table => Cell::Int(pruned.0),
        "changed" Data => Cell::Bool(pruned.0 > 0),
    }
}

/// Delete invitations that were closed long ago: nothing else deletes one
#[derive(Args, Debug)]
#[command(after_help = "Example:\n  teamctl invite prune --older-than 90d --all-teams --yes")]
pub struct Prune {
    /// Closed longer ago than this
    #[arg(long, value_name = "DURATION")]
    older_than: Span,

    /// Of every team
    #[arg(long)]
    all_teams: bool,
}

impl Verb for Prune {
    const NAME: &'static str = "prune";

    fn check(matches: &ArgMatches) -> Result<(), Usage> {
        check_scope(matches)
    }

    fn run(self, session: &mut Session) -> Result<Exit> {
        session.check_output::<Pruned>()?;
        let scope = scope(session, self.all_teams)?;
        session.confirm_moderate(&format!("delete invitations that were closed more than {} ago", self.older_than))?;
        let (mut store, context) = session.open_write()?;
        let pruned = invite::prune(&mut store, &context, &scope, self.older_than)?;
        session.print_changes(&[Pruned(pruned)], Shape::One)?;
        Ok(Exit::Done)
    }
}
