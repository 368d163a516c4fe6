//! `teamctl team update`: what a team is called, and what that makes of the names of its resources.
use clap::Args;

use super::super::callback::url_or_none;
use super::super::printing::Shape;
use super::super::session::{Exit, Session, team_choice};
use super::super::tree::Verb;
use super::TeamRecord;
use crate::domain::path::Slug;
use crate::domain::text::Text;
use crate::error::{Error, Result};
use crate::operations::resource::Renamed;
use crate::operations::team::{self, OnRename, TeamRow, UpdateRequest};
use crate::output::{Cell, Column, Record, Seen};

/// Rename a team, or say where it is called back
#[derive(Args, Debug)]
#[command(after_help = "\
Where the policy puts the team's name before the names of its resources, renaming it renames them:
how, is shown, and has to be confirmed. The slug is no part of their names.

Examples:
  teamctl team update acme/design --name 'Design studio'
  teamctl team update acme/design --slug studio      everything below moves along
  teamctl team update acme/design --callback-url https://hooks.example.com/design")]
pub struct Update {
    /// Its path or id
    #[arg(value_name = "TEAM")]
    target: String,

    /// What people read
    #[arg(long, value_name = "TEXT")]
    name: Option<Text>,

    /// The last part of its path
    #[arg(long, value_name = "SLUG")]
    slug: Option<Slug>,

    /// Where it is called back; none to be called back as the team above is
    #[arg(long, value_name = "URL")]
    callback_url: Option<String>,
}

/// A team's columns, and the resources that are called something else with it.
struct UpdatedRecord<'a> {
    team: TeamRecord<'a>,
    renamed: &'a Renamed,
}

const TEAM_COLUMNS: usize = <TeamRecord<'static> as Record>::COLUMNS.len();

impl Record for UpdatedRecord<'_> {
    const COLUMNS: &'static [Column] = &{
        let mut columns = [Column { name: "renamed", seen: Seen::Data }; TEAM_COLUMNS + 1];
        let (teams, _) = columns.split_at_mut(TEAM_COLUMNS);
        teams.copy_from_slice(<TeamRecord<'static> as Record>::COLUMNS);
        columns
    };

    fn cell(&self, column: usize) -> Result<Cell<'_>> {
        if column == TEAM_COLUMNS {
            return Ok(Cell::Json(self.renamed.to_json().to_string().into()));
        }
        self.team.cell(column)
    }
}

fn tell(session: &Session, text: &str) {
    text.lines().for_each(|line| session.notice(format_args!("{line}")));
}

impl Verb for Update {
    const NAME: &'static str = "update";

    fn run(self, session: &mut Session) -> Result<Exit> {
        session.check_output::<UpdatedRecord<'_>>()?;
        if self.name.is_none() && self.slug.is_none() && self.callback_url.is_none() {
            return Err(
                Error::new("usage.missing", "nothing is to be changed").hint("give --name, --slug or --callback-url")
            );
        }
        let is_agreed = session.global.yes || session.global.dry_run;
        let mut request = UpdateRequest {
            team: team_choice(&self.target)?,
            name: self.name,
            slug: self.slug,
            callback_url: self.callback_url.as_deref().map(url_or_none).transpose()?,
            on_rename: if is_agreed { OnRename::Allow } else { OnRename::Refuse },
        };
        let (mut store, context) = session.open_write()?;
        let mut updated = team::update(&mut store, &context, &request);
        // Whether there is anything to ask is known from the database only; until it is answered nothing is changed.
        if let Err(error) = &updated
            && error.code() == "usage.confirmation_required"
            && session.can_ask()
        {
            tell(session, &error.message());
            session.confirm_moderate(&format!("rename {} and these resources", self.target))?;
            request.on_rename = OnRename::Allow;
            updated = team::update(&mut store, &context, &request);
        }
        let updated = updated?;
        if updated.renamed.count > 0 {
            tell(session, &updated.renamed.in_words());
        }
        let team = TeamRecord { team: TeamRow(&updated.team.row), changed: Some(updated.team.changed) };
        session.print_changes(&[UpdatedRecord { team, renamed: &updated.renamed }], Shape::One)?;
        Ok(Exit::Done)
    }
}
