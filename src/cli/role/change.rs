//! `teamctl role create | update | delete | assign`: what changes roles, and who has which.
use clap::Args;

use super::super::member;
use super::super::printing::Shape;
use super::super::session::{Exit, Session};
use super::super::tree::Verb;
use super::RoleRecord;
use crate::domain::email::EmailAddress;
use crate::domain::permission::Pattern;
use crate::domain::role::{Level, RoleEdit, RoleName};
use crate::domain::text::Text;
use crate::error::{Error, Result};
use crate::operations::Changed;
use crate::operations::role::{self, AssignRequest, CreateRequest, DeleteRequest, RoleRow, UpdateRequest};

fn print(session: &Session, changed: &Changed) -> Result<Exit> {
    let record = RoleRecord { role: RoleRow(&changed.row), changed: Some(changed.changed) };
    session.print_changes(&[record], Shape::One)?;
    Ok(Exit::Done)
}

/// Make a role in the team's organization
#[derive(Args, Debug)]
#[command(after_help = "\
What can be granted: a name such as member.invite or task.create, all below one such as
member.*, or * for everything. `teamctl role permissions` lists those that teamctl enforces.

Examples:
  teamctl role create site_manager --allow team.read --allow 'member.*' --title 'Site manager'
  teamctl role create auditor --allow audit.read,team.read --level organization")]
pub struct Create {
    /// Its name
    #[arg(value_name = "ROLE")]
    role: RoleName,

    /// What it grants
    #[arg(long, value_name = "PATTERN", value_delimiter = ',', required = true)]
    allow: Vec<Pattern>,

    /// What people read [default: the name]
    #[arg(long, value_name = "TEXT")]
    title: Option<Text>,

    /// Where it can be had: in an organization, in teams below one, or any
    #[arg(long, value_name = "LEVEL", default_value = "any")]
    level: Level,
}

impl Verb for Create {
    const NAME: &'static str = "create";

    fn run(self, session: &mut Session) -> Result<Exit> {
        session.check_output::<RoleRecord<'_>>()?;
        let request = CreateRequest {
            team: session.team()?,
            name: self.role,
            title: self.title,
            level: self.level,
            permissions: self.allow.into_iter().collect(),
        };
        let (mut store, context) = session.open_write()?;
        let made = role::create(&mut store, &context, &request)?;
        print(session, &made)
    }
}

/// Rename a role, or change what it grants, for all who have it
#[derive(Args, Debug)]
#[command(after_help = "\
Members and open invitations follow a rename; invitations that were closed keep the old name.

Examples:
  teamctl role update editor --name writer
  teamctl role update editor --allow task.delete --revoke 'member.*'")]
pub struct Update {
    /// Its name
    #[arg(value_name = "ROLE")]
    role: RoleName,

    /// Another name
    #[arg(long, value_name = "ROLE")]
    name: Option<RoleName>,

    /// What people read
    #[arg(long, value_name = "TEXT")]
    title: Option<Text>,

    /// What it grants from now on
    #[arg(long, value_name = "PATTERN", value_delimiter = ',')]
    allow: Vec<Pattern>,

    /// What it grants no longer: a pattern as `role show` has it
    #[arg(long, value_name = "PATTERN", value_delimiter = ',')]
    revoke: Vec<Pattern>,
}

impl Verb for Update {
    const NAME: &'static str = "update";

    fn run(self, session: &mut Session) -> Result<Exit> {
        session.check_output::<RoleRecord<'_>>()?;
        let edit = RoleEdit { name: self.name, title: self.title, allow: self.allow, revoke: self.revoke };
        if edit.is_empty() {
            return Err(Error::new("usage.missing", "nothing is to be changed")
                .hint("give --name, --title, --allow or --revoke"));
        }
        let request = UpdateRequest { team: session.team()?, role: self.role, edit };
        let (mut store, context) = session.open_write()?;
        let updated = role::update(&mut store, &context, &request)?;
        print(session, &updated)
    }
}

/// Delete a role; whoever has it gets another one
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  teamctl role delete auditor --yes
  teamctl role delete editor --reassign-to viewer --yes")]
pub struct Delete {
    /// Its name
    #[arg(value_name = "ROLE")]
    role: RoleName,

    /// What members and open invitations get instead
    #[arg(long, value_name = "ROLE")]
    reassign_to: Option<RoleName>,
}

impl Verb for Delete {
    const NAME: &'static str = "delete";
    const ALIASES: &'static [&'static str] = &["rm"];

    fn run(self, session: &mut Session) -> Result<Exit> {
        session.check_output::<RoleRecord<'_>>()?;
        let what = match &self.reassign_to {
            None => format!("delete the role {}", self.role),
            Some(other) => format!("delete the role {}, and make {other} of all who have it", self.role),
        };
        session.confirm_moderate(&what)?;
        let request = DeleteRequest { team: session.team()?, role: self.role, reassign_to: self.reassign_to };
        let (mut store, context) = session.open_write()?;
        let deleted = role::delete(&mut store, &context, &request)?;
        session.notice(format_args!("deleted {}", request.role));
        print(session, &deleted)
    }
}

/// Give a member of the team another role
#[derive(Args, Debug)]
#[command(after_help = "Example:\n  teamctl role assign ada@acme.example --role lead -t acme/design")]
pub struct Assign {
    /// To whom
    #[arg(value_name = "EMAIL")]
    email: EmailAddress,

    /// Which
    #[arg(long, value_name = "ROLE")]
    role: Option<RoleName>,
}

impl Verb for Assign {
    const NAME: &'static str = "assign";

    fn run(self, session: &mut Session) -> Result<Exit> {
        member::check_output(session)?;
        let role = super::super::invite::required_role(session, self.role)?;
        let request = AssignRequest { team: session.team()?, email: self.email, role };
        let (mut store, context) = session.open_write()?;
        let assigned = role::assign(&mut store, &context, &request)?;
        member::print_change(session, &assigned)?;
        Ok(Exit::Done)
    }
}
