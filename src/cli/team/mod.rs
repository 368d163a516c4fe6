//! `teamctl team`: the tree of teams, and the organizations at its roots.
use clap::Args;

use super::global::ListFlags;
use super::policy::{PolicyFlags, source};
use super::printing::Shape;
use super::session::{Exit, Session, team_choice};
use super::tree::{Branch, Verb};
use crate::domain::credits::Amount;
use crate::domain::email::EmailAddress;
use crate::domain::path::TeamPath;
use crate::domain::text::Text;
use crate::error::{Error, Result};
use crate::operations::team::{self, CreateRequest, ListRequest, NewBudget, TeamRow};
use crate::operations::{Changed, policy};
use crate::output::{Cell, Tone, columns};

mod transfer;
mod update;

/// All of `teamctl team`.
pub const TEAM: Branch = Branch::noun(
    "team",
    "Teams, and the organizations that they belong to",
    &[
        Branch::verb::<List>(),
        Branch::verb::<Show>(),
        Branch::verb::<Create>(),
        Branch::verb::<update::Update>(),
        Branch::verb::<transfer::Transfer>(),
        Branch::verb::<Archive>(),
        Branch::verb::<Unarchive>(),
        Branch::verb::<Delete>(),
    ],
);

struct TeamRecord<'a> {
    team: TeamRow<'a>,
    changed: Option<bool>,
}

columns! {
    impl Record for TeamRecord<'_>, |record| {
        "id" Wide => Cell::text(record.team.id()?.to_string()),
        "path" Table => Cell::text(record.team.path()?),
        "slug" Data => Cell::text(record.team.slug()?),
        "name" Table => Cell::text(record.team.name()?),
        "parent" Data => Cell::optional_text(record.team.parent()?),
        "owner" Table => Cell::text(record.team.owner()?),
        "preset" Wide => Cell::optional_text(record.team.preset()?),
        "callback_url" Data => Cell::optional_text(record.team.callback_url()?),
        "archived_at" Wide => Cell::optional_instant(record.team.archived_at()?.map(super::super::domain::instant::Instant::millis)),
        "created_at" Table => Cell::Instant(record.team.created_at()?.millis()),
        "members" Table => Cell::Int(record.team.members()?),
        "pending" Table => Cell::Int(record.team.pending()?),
        "changed" Data => record.changed.map_or(Cell::Null, Cell::Bool),
    }
    tone => if matches!(record.team.archived_at(), Ok(Some(_))) { Tone::Grey } else { Tone::Plain }
}

fn print(session: &Session, changed: &Changed) -> Result<Exit> {
    let record = TeamRecord { team: TeamRow(&changed.row), changed: Some(changed.changed) };
    session.print_changes(&[record], Shape::One)?;
    Ok(Exit::Done)
}

/// List the teams
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  teamctl team list
  teamctl team list --owner ada@acme.example -o json
  teamctl team list --all                  archived ones too")]
pub struct List {
    /// Archived ones, and what lies below them, too
    #[arg(long)]
    all: bool,

    /// Only those of organizations that this address owns
    #[arg(long, value_name = "EMAIL")]
    owner: Option<EmailAddress>,

    #[command(flatten)]
    flags: ListFlags,
}

impl Verb for List {
    const NAME: &'static str = "list";
    const ALIASES: &'static [&'static str] = &["ls"];

    fn run(self, session: &mut Session) -> Result<Exit> {
        session.print_list::<TeamRecord<'_>>(&self.flags, |rows| {
            let request = ListRequest { archived: self.all, owner: self.owner };
            team::list(&mut session.open_read()?, session.viewer(), &request, |team| {
                rows.row(&TeamRecord { team: TeamRow(team.0), changed: None })
            })?;
            Ok(())
        })
    }
}

/// Show one team
#[derive(Args, Debug)]
#[command(after_help = "Examples:\n  teamctl team show acme/design\n  teamctl team show acme -o json --jq .members")]
pub struct Show {
    /// Its path or id
    #[arg(value_name = "TEAM")]
    target: String,
}

impl Verb for Show {
    const NAME: &'static str = "show";
    const ALIASES: &'static [&'static str] = &["get"];

    fn run(self, session: &mut Session) -> Result<Exit> {
        let choice = team_choice(&self.target)?;
        let row = team::show(&mut session.open_read()?, session.viewer(), &choice)?;
        session.print_one(&TeamRecord { team: TeamRow(&row), changed: None })?;
        Ok(Exit::Done)
    }
}

/// Make a team below another, or an organization
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  teamctl team create acme/design --name 'Design studio'
  teamctl team create acme/trial --limit 500      what it and all below it may use of the pool
  teamctl team create globex --owner grace@globex.example --preset fixfolio
  teamctl team create globex --owner grace@globex.example --policy ours.toml")]
pub struct Create {
    /// Where: acme for an organization, acme/design for a team in it
    #[arg(value_name = "PATH")]
    path: TeamPath,

    /// What people read [default: the last part of the path]
    #[arg(long, value_name = "TEXT")]
    name: Option<Text>,

    /// Who owns the organization; an account is made where there is none
    #[arg(long, value_name = "EMAIL")]
    owner: Option<EmailAddress>,

    #[command(flatten)]
    policy: PolicyFlags,

    /// How many credits it may use of the pool; for each day or month: teamctl budget set
    #[arg(long, value_name = "AMOUNT", conflicts_with = "unlimited")]
    limit: Option<Amount>,

    /// It may use as much as there is in the pool, which it may anyway
    #[arg(long)]
    unlimited: bool,

    /// A team that is there already is no error
    #[arg(long)]
    or_ignore: bool,
}

impl Verb for Create {
    const NAME: &'static str = "create";

    fn run(self, session: &mut Session) -> Result<Exit> {
        session.check_output::<TeamRecord<'_>>()?;
        let owner = match self.owner {
            None if self.path.depth() == 1 && !self.or_ignore => Some(required_owner(session, None, &self.path)?),
            owner => owner,
        };
        if owner.is_none() && self.policy.is_given() {
            return Err(Error::new("usage.conflict", "a policy is an organization's, which needs an owner")
                .hint("name one: --owner EMAIL"));
        }
        let organization = match owner {
            Some(owner) => Some(policy::organization(owner, &source(&self.policy)?)?),
            None => None,
        };
        let unlimited = self.unlimited.then_some(NewBudget::Unlimited);
        let budget = self.limit.map(NewBudget::Limit).or(unlimited);
        let request =
            CreateRequest { path: self.path, name: self.name, organization, budget, or_ignore: self.or_ignore };
        let (mut store, context) = session.open_write()?;
        let made = team::create(&mut store, &context, &request)?;
        if made.changed {
            session.notice(format_args!("made {}", request.path));
        }
        print(session, &made)
    }
}

/// Who owns an organization: given, or asked for now.
pub fn required_owner(session: &Session, given: Option<EmailAddress>, path: &TeamPath) -> Result<EmailAddress> {
    match given {
        Some(owner) => Ok(owner),
        None if session.can_ask() => session.ask("Who owns the organization (e-mail address)"),
        None => Err(Error::new("team.owner_required", format!("{path} is an organization, and needs an owner"))
            .hint("name one: --owner EMAIL")),
    }
}

/// Archive a team: nothing in it or below it changes until it is brought back
#[derive(Args, Debug)]
#[command(after_help = "Example:\n  teamctl team archive acme/design --yes")]
pub struct Archive {
    /// Its path or id
    #[arg(value_name = "TEAM")]
    target: String,
}

impl Verb for Archive {
    const NAME: &'static str = "archive";

    fn run(self, session: &mut Session) -> Result<Exit> {
        session.check_output::<TeamRecord<'_>>()?;
        let choice = team_choice(&self.target)?;
        session.confirm_moderate(&format!("archive {}", self.target))?;
        let (mut store, context) = session.open_write()?;
        let archived = team::archive(&mut store, &context, &choice)?;
        print(session, &archived)
    }
}

/// Bring an archived team back
#[derive(Args, Debug)]
#[command(after_help = "Example:\n  teamctl team unarchive acme/design")]
pub struct Unarchive {
    /// Its path or id
    #[arg(value_name = "TEAM")]
    target: String,
}

impl Verb for Unarchive {
    const NAME: &'static str = "unarchive";

    fn run(self, session: &mut Session) -> Result<Exit> {
        session.check_output::<TeamRecord<'_>>()?;
        let choice = team_choice(&self.target)?;
        let (mut store, context) = session.open_write()?;
        let back = team::unarchive(&mut store, &context, &choice)?;
        print(session, &back)
    }
}

/// Delete a team: its members leave, its open invitations are revoked, its audit trail stays
#[derive(Args, Debug)]
#[command(after_help = "Example:\n  teamctl team delete acme/design --confirm acme/design")]
pub struct Delete {
    /// Its path or id
    #[arg(value_name = "TEAM")]
    target: String,
}

impl Verb for Delete {
    const NAME: &'static str = "delete";
    const ALIASES: &'static [&'static str] = &["rm"];

    fn run(self, session: &mut Session) -> Result<Exit> {
        session.check_output::<TeamRecord<'_>>()?;
        let choice = team_choice(&self.target)?;
        session.confirm_severe(&format!("delete {}", self.target), &self.target)?;
        let (mut store, context) = session.open_write()?;
        let deleted = team::delete(&mut store, &context, &choice)?;
        session.notice(format_args!("deleted {}", self.target));
        print(session, &deleted)
    }
}
