//! `teamctl budget`: the pool of credits, what teams may use of it, and what they have used.
use std::ops::ControlFlow;

use clap::Args;

use super::global::{ListFlags, sort_by};
use super::session::{Exit, Session};
use super::tree::{Branch, Verb};
use crate::domain::budget::Period;
use crate::domain::credits::Credits;
use crate::domain::hold::Status;
use crate::domain::instant::Instant;
use crate::domain::ledger::{Account, Kind as TransferKind};
use crate::error::Result;
use crate::operations::TeamChoice;
use crate::operations::budget::{self, EntryRow, Shown, Standing};
use crate::output::{Bar, Cell, Kind, Output, Rows, Tone, columns};

mod batch;
mod charge;
mod check;
mod history;
mod hold;
mod pool;
mod report;
mod set;
mod settle;

/// All of `teamctl budget`.
pub const BUDGET: Branch = Branch::noun(
    "budget",
    "Credits: the organization's pool, what teams may use of it, and what they have used",
    &[
        Branch::verb::<List>(),
        Branch::verb::<Show>(),
        Branch::verb::<report::Report>(),
        Branch::verb::<set::Set>(),
        Branch::verb::<pool::Topup>(),
        Branch::verb::<pool::Adjust>(),
        Branch::verb::<charge::Charge>(),
        Branch::verb::<hold::Hold>(),
        Branch::verb::<settle::Capture>(),
        Branch::verb::<settle::Release>(),
        Branch::verb::<settle::Refund>(),
        Branch::verb::<check::Check>(),
        Branch::verb::<history::History>(),
    ],
);

/// How a team stands.
struct BudgetRecord<'a> {
    standing: &'a Standing,
    changed: Option<bool>,
}

fn amount(credits: Credits) -> Cell<'static> {
    Cell::text(credits.to_string())
}

columns! {
    impl Record for BudgetRecord<'_>, |record| {
        "team" Table => Cell::text(record.standing.team.to_string()),
        "mode" Wide => Cell::text(if record.standing.limit.is_some() { "limit" } else { "unlimited" }),
        "limit" Table => record.standing.limit.map_or(Cell::Null, |limit| amount(limit.amount)),
        "period" Table => Cell::text(record.standing.limit.map_or(Period::None, |limit| limit.period).as_str()),
        "period_start" Wide => Cell::optional_instant(record.standing.period_start.map(Instant::millis)),
        "use" Drawn => record.standing.limit.map_or(Cell::Null, |limit| Cell::Bar(Bar::Use {
            used: record.standing.used.millionths(),
            held: record.standing.held.millionths(),
            whole: limit.amount.millionths(),
        })),
        "used" Table => amount(record.standing.used),
        "held" Table => amount(record.standing.held),
        "remaining" Table => record.standing.remaining.map_or(Cell::Null, amount),
        "pool" Wide => amount(record.standing.pool),
        "tasks" Table => Cell::Int(record.standing.tasks),
        "changed" Data => record.changed.map_or(Cell::Null, Cell::Bool),
    }
    tone => match record.standing.limit {
        Some(limit) if record.standing.used > limit.amount => Tone::Red,
        _ => Tone::Plain,
    }
}

/// A transfer, or a hold.
struct EntryRecord<'a> {
    entry: EntryRow<'a>,
    now: Instant,
    changed: Option<bool>,
}

impl EntryRecord<'_> {
    fn kind(&self) -> Result<&'static str> {
        Ok(match self.entry.what()? {
            Shown::Hold(..) => "hold",
            Shown::Transfer(kind) => kind.name(),
        })
    }

    /// With a sign where an adjustment takes from the pool.
    fn amount(&self) -> Result<Credits> {
        let amount = self.entry.amount()?;
        let takes =
            self.entry.what()? == Shown::Transfer(TransferKind::Adjust) && self.entry.source()? == Account::Pool;
        if takes { Credits::ZERO.minus(amount) } else { Ok(amount) }
    }

    /// Those of a refund are given back, as its kind says.
    fn tasks(&self) -> Result<i64> {
        let tasks = self.entry.tasks()?;
        let is_back = self.entry.what()? == Shown::Transfer(TransferKind::Refund);
        Ok(if is_back { -tasks } else { tasks })
    }

    /// When a hold ends, if nothing is done with it.
    fn expires_at(&self) -> Result<Option<i64>> {
        Ok(match self.entry.what()? {
            Shown::Hold(_, expires_at) => Some(expires_at.millis()),
            Shown::Transfer(_) => None,
        })
    }

    fn status(&self) -> Result<&'static str> {
        Ok(match self.entry.what()? {
            Shown::Hold(state, expires_at) => Status::at(state, expires_at, self.now).name(),
            Shown::Transfer(_) if matches!(self.entry.source()?, Account::TestFunding | Account::TestUsage) => "test",
            Shown::Transfer(_) => "posted",
        })
    }
}

columns! {
    impl Record for EntryRecord<'_>, |record| {
        "id" Table => Cell::text(record.entry.id()?),
        "ref" Table => Cell::optional_text(record.entry.reference()?),
        "team" Table => Cell::text(record.entry.team()?),
        "kind" Table => Cell::text(record.kind()?),
        "amount" Table => amount(record.amount()?),
        "tasks" Table => Cell::Int(record.tasks()?),
        "key" Wide => record.entry.key()?.map_or(Cell::Null, |key| Cell::text(key.text())),
        "status" Table => Cell::text(record.status()?),
        "at" Table => Cell::Instant(record.entry.at()?.millis()),
        "balance" Table => amount(record.entry.balance()?),
        "note" Wide => Cell::optional_text(record.entry.note()?),
        "of" Wide => Cell::optional_text(record.entry.of()?),
        "expires_at" Wide => Cell::optional_instant(record.expires_at()?),
        "changed" Data => record.changed.map_or(Cell::Null, Cell::Bool),
    }
}

/// List what the organization and each team below it may use, and have used
#[derive(Args, Debug)]
#[command(after_help = "\
With -t only that team and those below it. What is used and held is that of the period that is
going on. Tables show the use of each limit as a bar: what is used, then what is held (▒), then
what is free.

Examples:
  teamctl budget list
  teamctl budget list -t acme/design --fields team,limit,used,remaining -o csv")]
#[command(mut_arg("sort", sort_by("used")))]
pub struct List {
    #[command(flatten)]
    flags: ListFlags,
}

impl Verb for List {
    const NAME: &'static str = "list";
    const ALIASES: &'static [&'static str] = &["ls"];

    fn run(self, session: &mut Session) -> Result<Exit> {
        session.print_list::<BudgetRecord<'_>>(&self.flags, |rows| {
            budget::list(&mut session.open_read()?, session.viewer(), &session.team()?, |standing| {
                rows.row(&BudgetRecord { standing, changed: None })
            })
        })
    }
}

/// Show what a team may use, and has used; in a table, the teams below it too
#[derive(Args, Debug)]
#[command(after_help = "\
Remaining is what could be charged now: the least of the pool and of the limits of the team and of
all above it.

Examples:
  teamctl budget show -t acme/design
  teamctl budget show -o json --jq .remaining")]
pub struct Show {}

impl Verb for Show {
    const NAME: &'static str = "show";
    const ALIASES: &'static [&'static str] = &["get"];

    fn run(self, session: &mut Session) -> Result<Exit> {
        let mut store = session.open_read()?;
        let standing = budget::show(&mut store, session.viewer(), &session.team()?)?;
        let mut output = session.output();
        output.object(Kind::Listing, &BudgetRecord { standing: &standing, changed: None })?;
        if session.prints_tables() {
            let below = TeamChoice::Path(standing.team.clone());
            print_below(&mut output, |visit| budget::list(&mut store, session.viewer(), &below, visit))?;
        }
        output.finish()?;
        Ok(Exit::Done)
    }
}

/// What a list is given one by one.
type Visit<'a> = &'a mut dyn FnMut(&Standing) -> Result<ControlFlow<()>>;

/// Under a team, the rows of those below it, and nothing where there are none.
fn print_below(output: &mut Output<'_>, list: impl FnOnce(Visit<'_>) -> Result<()>) -> Result<()> {
    let (mut output, mut rows, mut is_first) = (Some(output), None, true);
    list(&mut |standing| {
        // The team itself has been shown.
        if std::mem::take(&mut is_first) {
            return Ok(ControlFlow::Continue(()));
        }
        if let Some(output) = output.take() {
            output.text("\n")?;
            rows = Some(output.rows::<BudgetRecord<'_>>(Kind::Listing)?);
        }
        let record = BudgetRecord { standing, changed: None };
        rows.as_mut().map_or(Ok(ControlFlow::Break(())), |rows| rows.row(&record))
    })?;
    rows.map_or(Ok(()), Rows::finish)
}

/// Prints what a change came to, an entry of the ledger.
fn print_entry(session: &Session, changed: &crate::operations::Changed) -> Result<()> {
    let entry = EntryRow(&changed.row);
    let record = EntryRecord { entry, now: session.now, changed: Some(changed.changed) };
    session.print_changes(&[record], super::printing::Shape::One)
}
