//! `teamctl budget report`: what was used, by day, month, team or key, as bars and as a page.
use std::path::PathBuf;

use clap::{Args, ValueEnum};

use super::super::global::{ListFlags, sort_by};
use super::super::page_file;
use super::super::session::{Exit, Session};
use super::super::tree::Verb;
use super::amount;
use crate::domain::instant::{Instant, When};
use crate::domain::report::{self, Days};
use crate::error::{Error, Result};
use crate::operations::Store;
use crate::operations::budget::{self, Group, ReportRequest, ReportRow};
use crate::output::{Bar, Cell, Kind, Record, Tone, columns, share};

mod chart;
mod page;

/// By what usage is told apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum By {
    /// Day by day, those without use too
    Day,
    /// Month by month
    Month,
    /// By the team that used it itself
    Team,
    /// By the API key that it was charged with
    Key,
}

impl From<By> for report::By {
    fn from(by: By) -> Self {
        match by {
            By::Day => Self::Day,
            By::Month => Self::Month,
            By::Team => Self::Team,
            By::Key => Self::Key,
        }
    }
}

/// Report what a team and all below it have used: by day, month, team or key
#[derive(Args, Debug)]
#[command(after_help = "\
Days are whole, in UTC. Without --since and --until it is the last 30 days, today too, and by
month the last 12 months. A refund is taken off the day of its charge; charges with test keys cost
nothing and are left out. A team's row is what it used itself, so that the rows come to what the
team and all below it have used, whatever they are told apart by.

--html writes a page with charts over time, by team and by key, and the tables under them: one
file that needs nothing else, for the browser and for the printer.

Examples:
  teamctl budget report
  teamctl budget report --by month -t acme/design -o csv
  teamctl budget report --by team --since 2026-10-01 --until 2026-11-01
  teamctl budget report --since 90d --html usage.html")]
#[command(mut_arg("sort", sort_by("used")))]
pub struct Report {
    /// By what it is told apart
    #[arg(long, value_name = "GROUP", default_value = "day")]
    by: By,

    /// From that day on: an instant, a date, or how long ago (7d)
    #[arg(long, value_name = "WHEN")]
    since: Option<When>,

    /// Up to then: a date is the first day that is left out
    #[arg(long, value_name = "WHEN")]
    until: Option<When>,

    /// Write a page with charts to this file too
    #[arg(long, value_name = "FILE")]
    html: Option<PathBuf>,

    #[command(flatten)]
    flags: ListFlags,
}

impl Verb for Report {
    const NAME: &'static str = "report";

    fn run(self, session: &mut Session) -> Result<Exit> {
        let by = self.by.into();
        let since = self.since.map(|when| ago((when, "--since"), session.now)).transpose()?;
        let until = self.until.map(|when| ago((when, "--until"), session.now)).transpose()?;
        let request = ReportRequest { team: session.team()?, by, days: Days::of(by, (since, until), session.now)? };
        match self.by {
            By::Day => self.print::<ByDay>(session, &request),
            By::Month => self.print::<ByMonth>(session, &request),
            By::Team => self.print::<ByTeam>(session, &request),
            By::Key => self.print::<ByKey>(session, &request),
        }
    }
}

/// In a report of what has been, a duration counts back.
fn ago((when, flag): (When, &str), now: Instant) -> Result<Instant> {
    match when {
        When::At(at) => Ok(at),
        When::In(span) => Ok(report::ago(span, now)),
        When::Never => Err(Error::new("instant.invalid", format!("a report has days: {flag} cannot be 'never'"))
            .hint("leave it out, or name a date: 2026-11-01")),
    }
}

impl Report {
    fn print<R: Record + From<ReportRow>>(&self, session: &Session, request: &ReportRequest) -> Result<Exit> {
        session.listing(&self.flags).check::<R>(Kind::Listing)?;
        self.html.as_deref().map_or(Ok(()), page_file::check)?;
        let mut store = session.open_read()?;
        self.write_page(session, &mut store, request)?;
        session.print_list::<R>(&self.flags, |rows| {
            budget::report(&mut store, &session.actor, request, |row| rows.row(&R::from(row)))
        })
    }

    /// The page comes first: where it cannot be written, nothing else is told.
    fn write_page(&self, session: &Session, store: &mut Store, request: &ReportRequest) -> Result<()> {
        let Some(file) = &self.html else { return Ok(()) };
        if session.global.dry_run {
            session.notice(format_args!("the report would be in {}", file.display()));
            return Ok(());
        }
        let overview = budget::overview(store, &session.actor, request)?;
        page_file::write(file, &page::render(&overview, session.now)?)?;
        session.notice(format_args!("the report of {} is in {}", overview.days, file.display()));
        Ok(())
    }
}

/// The rows of a report have the same keys, whatever they are told apart by; each kind shows its own in a table.
macro_rules! report_rows {
    ($record:ident: $day:ident $month:ident $team:ident $key:ident $limit:ident) => {
        struct $record(ReportRow);

        impl From<ReportRow> for $record {
            fn from(row: ReportRow) -> Self {
                Self(row)
            }
        }

        columns! {
            impl Record for $record, |record| {
                "day" $day => match &record.0.group {
                    Group::Day(day) => Cell::text(day.to_string()),
                    _ => Cell::Null,
                },
                "month" $month => match &record.0.group {
                    Group::Month(month) => Cell::text(month.to_string()),
                    _ => Cell::Null,
                },
                "team" $team => match &record.0.group {
                    Group::Team { path, .. } | Group::Key { team: Some(path), .. } => Cell::text(path.to_string()),
                    _ => Cell::Null,
                },
                "key" $key => match &record.0.group {
                    Group::Key { id, .. } => Cell::text(id.text()),
                    _ => Cell::Null,
                },
                "key_name" $key => match &record.0.group {
                    Group::Key { name, .. } => Cell::optional_text(name.as_deref()),
                    _ => Cell::Null,
                },
                "used" Table => amount(record.0.spent.used),
                "tasks" Table => Cell::Int(record.0.spent.tasks),
                "charges" $key => record.0.charges.map_or(Cell::Null, Cell::Int),
                "limit" $limit => record.0.limit.map_or(Cell::Null, amount),
                "share" Data => {
                    Cell::optional_text(share(record.0.spent.used.millionths(), record.0.all.millionths()))
                },
                "use" Drawn => Cell::Bar(Bar::Length {
                    value: record.0.spent.used.millionths(),
                    longest: record.0.most.millionths(),
                    total: record.0.all.millionths(),
                }),
            }
            tone => match record.0.group {
                _ if record.0.is_over() => Tone::Red,
                Group::Team { is_deleted: true, .. } => Tone::Grey,
                _ => Tone::Plain,
            }
        }
    };
}

report_rows!(ByDay: Table Data Data Data Wide);
report_rows!(ByMonth: Data Table Data Data Wide);
report_rows!(ByTeam: Data Data Table Data Data);
report_rows!(ByKey: Data Data Wide Table Data);
