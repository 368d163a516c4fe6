//! `teamctl connector`: where a team's files are, in whose store.
use clap::{ArgMatches, Args, Error as Usage};

use super::global::{ListFlags, sort_by};
use super::printing::Shape;
use super::session::{Exit, Session};
use super::tree::{Branch, Verb};
use crate::domain::connector::Status;
use crate::domain::id::ConnectorId;
use crate::domain::instant::Instant;
use crate::error::Result;
use crate::operations::Changed;
use crate::operations::connector::{self, ConnectorRow, ConnectorTarget};
use crate::operations::member::Scope;
use crate::output::{Cell, Tone, columns};

mod change;
mod trial;

/// All of `teamctl connector`.
pub const CONNECTOR: Branch = Branch::noun(
    "connector",
    "Storage connectors: where a team's files are, with S3, Azure or Google",
    &[
        Branch::verb::<List>(),
        Branch::verb::<Show>(),
        Branch::verb::<change::Add>(),
        Branch::verb::<trial::Test>(),
        Branch::verb::<change::Remove>(),
    ],
);

struct ConnectorRecord<'a> {
    connector: ConnectorRow<'a>,
    changed: Option<bool>,
}

impl<'a> ConnectorRecord<'a> {
    fn listed(connector: ConnectorRow<'a>) -> Self {
        Self { connector, changed: None }
    }
}

columns! {
    impl Record for ConnectorRecord<'_>, |record| {
        "id" Wide => Cell::text(record.connector.id()?.to_string()),
        "team" Table => Cell::text(record.connector.team()?),
        "name" Table => Cell::text(record.connector.name()?),
        "type" Table => Cell::text(record.connector.kind()?.as_str()),
        "bucket" Table => Cell::text(record.connector.bucket()?),
        "prefix" Table => Cell::optional_text(record.connector.prefix()?),
        "region" Wide => Cell::optional_text(record.connector.region()?),
        "endpoint" Wide => Cell::optional_text(record.connector.endpoint()?),
        "status" Table => Cell::text(record.connector.status()?.name()),
        "last_test_at" Table => Cell::optional_instant(record.connector.tested_at()?.map(Instant::millis)),
        "changed" Data => record.changed.map_or(Cell::Null, Cell::Bool),
    }
    tone => match record.connector.status() {
        Ok(Status::Failed(_)) => Tone::Red,
        Ok(Status::Untested) => Tone::Grey,
        Ok(Status::Working) | Err(_) => Tone::Plain,
    }
}

/// A connector by name or id.
pub fn target(text: &str) -> Result<ConnectorTarget> {
    if ConnectorId::is_meant(text) {
        text.parse().map(ConnectorTarget::Id)
    } else {
        text.parse().map(ConnectorTarget::Name)
    }
}

fn print(session: &Session, changed: &Changed) -> Result<Exit> {
    let record = ConnectorRecord { connector: ConnectorRow(&changed.row), changed: Some(changed.changed) };
    session.print_changes(&[record], Shape::One)?;
    Ok(Exit::Done)
}

/// List connectors
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  teamctl connector list -t acme
  teamctl connector list --all-teams -o json --jq '.[] | select(.status == \"failed\")'")]
#[command(mut_arg("sort", sort_by("last_test_at")))]
pub struct List {
    /// Of every team
    #[arg(long)]
    all_teams: bool,

    #[command(flatten)]
    flags: ListFlags,
}

impl Verb for List {
    const NAME: &'static str = "list";
    const ALIASES: &'static [&'static str] = &["ls"];

    fn check(matches: &ArgMatches) -> Result<(), Usage> {
        super::member::refuse_both(matches)
    }

    fn run(self, session: &mut Session) -> Result<Exit> {
        session.print_list::<ConnectorRecord<'_>>(&self.flags, |rows| {
            let scope = if self.all_teams { Scope::AllTeams } else { Scope::Team(session.team()?) };
            connector::list(&mut session.open_read()?, &session.actor, &scope, |connector| {
                rows.row(&ConnectorRecord::listed(ConnectorRow(connector.0)))
            })
        })
    }
}

/// Show one connector: never its secret, which is sealed
#[derive(Args, Debug)]
#[command(after_help = "Example:\n  teamctl connector show backups -t acme -o json")]
pub struct Show {
    /// Its name, or its id
    #[arg(value_name = "NAME")]
    target: String,
}

impl Verb for Show {
    const NAME: &'static str = "show";
    const ALIASES: &'static [&'static str] = &["get"];

    fn run(self, session: &mut Session) -> Result<Exit> {
        let target = target(&self.target)?;
        let row = connector::show(&mut session.open_read()?, &session.actor, &session.team()?, &target)?;
        session.print_one(&ConnectorRecord::listed(ConnectorRow(&row)))?;
        Ok(Exit::Done)
    }
}
