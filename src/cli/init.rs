//! `teamctl init`: the only command that creates a database.
use std::path::Path;

use clap::Args;

use super::policy::{PolicyFlags, source};
use super::session::{Exit, Session};
use super::team::required_owner;
use super::tree::Verb;
use crate::domain::action;
use crate::domain::email::EmailAddress;
use crate::domain::path::TeamPath;
use crate::error::{Error, Result};
use crate::operations::team::{CreateRequest, TeamRow};
use crate::operations::{database_file, init, key_file, policy, team};
use crate::output::{Cell, columns};

/// Make the database, and in it the first organization
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  teamctl init acme --owner ada@acme.example --preset autoql
  teamctl init                             a database alone; organizations come by `team create`
  teamctl init acme --owner ada@acme.example --or-ignore      in a script that may run twice")]
pub struct Init {
    /// The first organization
    #[arg(value_name = "ORG")]
    organization: Option<TeamPath>,

    /// Who owns it
    #[arg(long, value_name = "EMAIL", requires = "organization")]
    owner: Option<EmailAddress>,

    #[command(flatten)]
    policy: PolicyFlags,

    /// A database, or an organization, that is there already is no error
    #[arg(long)]
    or_ignore: bool,
}

struct Report {
    database: String,
    key_file: String,
    organization: Option<String>,
    owner: Option<String>,
    preset: Option<String>,
    rehearsal: bool,
    changed: bool,
}

columns! {
    impl Record for Report, |report| {
        "database" Table => Cell::text(report.database.as_str()),
        "secret_key_file" Table => Cell::text(report.key_file.as_str()),
        "team" Table => Cell::optional_text(report.organization.as_deref()),
        "owner" Table => Cell::optional_text(report.owner.as_deref()),
        "preset" Table => Cell::optional_text(report.preset.as_deref()),
        "rehearsal" Data => Cell::Bool(report.rehearsal),
        "changed" Data => Cell::Bool(report.changed),
    }
}

impl Verb for Init {
    const NAME: &'static str = "init";

    fn run(self, session: &mut Session) -> Result<Exit> {
        session.operator_only(action::INIT)?;
        session.check_output::<Report>()?;
        let file = session.database()?;
        let key_path = session.key_file()?;
        let first = self.first(session)?;
        if database_file::exists(&file) {
            if !self.or_ignore {
                return Err(database_file::already_initialized(&file));
            }
            return ensure(session, &file, &key_path, first.as_ref());
        }
        session.world.harden();
        let (key, is_new) = if session.global.dry_run {
            rehearsed_key(session, &key_path)?
        } else {
            key_file::read_or_create(&key_path, &mut session.world.random())?
        };
        let context = session.context(key);
        let made = match init::create(session.world, &file, &context, &first, session.rehearsal()) {
            // Somebody made it since we looked.
            Err(error) if self.or_ignore && error.code() == "database.already_initialized" => {
                return ensure(session, &file, &key_path, first.as_ref());
            }
            made => made?,
        };
        session.notice(format_args!("made the database {}", file.display()));
        if is_new {
            session.notice(format_args!(
                "made the sealing key {}: keep a copy of it apart from the database's backups",
                key_path.display()
            ));
        }
        report(session, &file, &key_path, made.as_ref(), true)
    }
}

/// A dry run makes no key file.
fn rehearsed_key(session: &Session, path: &Path) -> Result<(crate::domain::sealing::SealingKey, bool)> {
    match key_file::read(path) {
        Err(error) if error.code() == "key_file.missing" => {
            Ok((crate::domain::sealing::SealingKey::new(session.world.random().array()?), true))
        }
        read => Ok((read?, false)),
    }
}

impl Init {
    fn first(&self, session: &Session) -> Result<init::FirstOrganization> {
        let Some(path) = &self.organization else {
            if self.policy.is_given() {
                return Err(Error::new("usage.missing", "a policy is an organization's: name the organization, ORG"));
            }
            return Ok(None);
        };
        if path.depth() > 1 {
            return Err(Error::new(
                "path.invalid",
                format!("{path} is a team in an organization: name the organization"),
            ));
        }
        let owner = required_owner(session, self.owner.clone(), path)?;
        Ok(Some(CreateRequest {
            path: path.clone(),
            name: None,
            organization: Some(policy::organization(owner, &source(&self.policy)?)?),
            budget: None,
            or_ignore: self.or_ignore,
        }))
    }
}

/// The database is there: so must the organization be.
fn ensure(session: &Session, file: &Path, key_path: &Path, first: Option<&CreateRequest>) -> Result<Exit> {
    let (mut store, context) = session.open_write()?;
    let made = first.map(|request| team::create(&mut store, &context, request)).transpose()?;
    let changed = made.as_ref().is_some_and(|made| made.changed);
    report(session, file, key_path, made.as_ref(), changed)
}

fn report(
    session: &Session,
    file: &Path,
    key_path: &Path,
    made: Option<&crate::operations::Changed>,
    changed: bool,
) -> Result<Exit> {
    let team = made.map(|made| TeamRow(&made.row));
    let text = |path: &Path| path.to_string_lossy().into_owned();
    let report = Report {
        database: text(file),
        key_file: text(key_path),
        organization: team.as_ref().map(TeamRow::path).transpose()?,
        owner: team.as_ref().map(|team| team.owner().map(ToOwned::to_owned)).transpose()?,
        preset: team
            .as_ref()
            .map(|team| team.preset().map(|preset| preset.map(ToOwned::to_owned)))
            .transpose()?
            .flatten(),
        rehearsal: session.rehearsal().is_some(),
        changed,
    };
    session.print_changes(&[report], super::printing::Shape::One)?;
    Ok(Exit::Done)
}
