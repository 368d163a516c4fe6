//! `teamctl role`: what roles there are, and what they grant to whom.
mod change;

use clap::Args;

use super::global::{ListFlags, sort_by};
use super::session::{Exit, Session};
use super::tree::{Branch, Verb};
use crate::domain::email::EmailAddress;
use crate::domain::permission::{ENFORCED, Permission};
use crate::domain::role::RoleName;
use crate::error::Result;
use crate::operations::role::{self, Answer, RoleRow};
use crate::output::{Cell, columns};

/// All of `teamctl role`.
pub const ROLE: Branch = Branch::noun(
    "role",
    "Roles: named sets of permissions of an organization",
    &[
        Branch::verb::<List>(),
        Branch::verb::<Show>(),
        Branch::verb::<change::Create>(),
        Branch::verb::<change::Update>(),
        Branch::verb::<change::Delete>(),
        Branch::verb::<change::Assign>(),
        Branch::verb::<Permissions>(),
        Branch::verb::<Check>(),
    ],
);

struct RoleRecord<'a> {
    role: RoleRow<'a>,
    changed: Option<bool>,
}

impl<'a> RoleRecord<'a> {
    fn listed(role: RoleRow<'a>) -> Self {
        Self { role, changed: None }
    }
}

columns! {
    impl Record for RoleRecord<'_>, |record| {
        "id" Wide => Cell::text(record.role.id()?.to_string()),
        "name" Table => Cell::text(record.role.name()?),
        "title" Table => Cell::text(record.role.title()?),
        "level" Table => Cell::text(record.role.level()?),
        "owner" Wide => Cell::Bool(record.role.is_owner()?),
        "permissions" Wide => Cell::List(record.role.permissions()?.split_whitespace().map(Into::into).collect()),
        "members" Table => Cell::Int(record.role.members()?),
        "pending" Table => Cell::Int(record.role.pending()?),
        "changed" Data => record.changed.map_or(Cell::Null, Cell::Bool),
    }
}

/// List the roles of the team's organization
#[derive(Args, Debug)]
#[command(after_help = "Examples:\n  teamctl role list\n  teamctl role list -t acme -o wide")]
#[command(mut_arg("sort", sort_by("name")))]
pub struct List {
    #[command(flatten)]
    flags: ListFlags,
}

impl Verb for List {
    const NAME: &'static str = "list";
    const ALIASES: &'static [&'static str] = &["ls"];

    fn run(self, session: &mut Session) -> Result<Exit> {
        session.print_list::<RoleRecord<'_>>(&self.flags, |rows| {
            let choice = session.team()?;
            role::list(&mut session.open_read()?, session.viewer(), &choice, |role| {
                rows.row(&RoleRecord::listed(RoleRow(role.0)))
            })?;
            Ok(())
        })
    }
}

/// Show one role
#[derive(Args, Debug)]
#[command(after_help = "Example:\n  teamctl role show admin -o json --jq '.permissions[]'")]
pub struct Show {
    /// Its name
    #[arg(value_name = "ROLE")]
    role: RoleName,
}

impl Verb for Show {
    const NAME: &'static str = "show";
    const ALIASES: &'static [&'static str] = &["get"];

    fn run(self, session: &mut Session) -> Result<Exit> {
        let choice = session.team()?;
        let row = role::show(&mut session.open_read()?, session.viewer(), &choice, &self.role)?;
        session.print_one(&RoleRecord::listed(RoleRow(&row)))?;
        Ok(Exit::Done)
    }
}

/// Ask whether an account has a permission at the team, and what grants it
#[derive(Args, Debug)]
#[command(after_help = "\
The answer is the exit code: 0 for yes, 6 for no.

Example:
  if teamctl role check ada@acme.example --permission task.create -t acme/design; then …")]
pub struct Check {
    /// Whose
    #[arg(value_name = "EMAIL")]
    email: EmailAddress,

    /// Which: one of teamctl's own, or one of the product's
    #[arg(long, value_name = "PERMISSION")]
    permission: Permission,
}

struct AnswerRecord {
    answer: Answer,
    permission: Permission,
}

columns! {
    impl Record for AnswerRecord, |record| {
        "allowed" Table => Cell::Bool(record.answer.via.is_some()),
        "email" Table => Cell::text(record.answer.email.as_str()),
        "team" Table => Cell::text(record.answer.team.as_str()),
        "permission" Table => Cell::text(record.permission.as_str()),
        "via" Table => match &record.answer.via {
            None => Cell::Null,
            Some(via) => Cell::Json(serde_json::json!({
                "team": via.team.to_string(),
                "role": via.role.to_string(),
                "pattern": via.pattern.as_str(),
                "super_access": via.super_access,
            }).to_string().into()),
        },
    }
}

impl Verb for Check {
    const NAME: &'static str = "check";

    fn run(self, session: &mut Session) -> Result<Exit> {
        let choice = session.team()?;
        let answer = role::check(&mut session.open_read()?, &session.actor, &choice, (&self.email, &self.permission))?;
        let exit = if answer.via.is_some() { Exit::Done } else { Exit::No };
        session.print_one(&AnswerRecord { answer, permission: self.permission })?;
        Ok(exit)
    }
}

/// List the permissions that teamctl itself enforces
#[derive(Args, Debug)]
#[command(after_help = "\
Any other dotted name is the product's own: it is stored, granted, and answered by `role check`.

Example:
  teamctl role permissions")]
#[command(mut_arg("sort", sort_by("permission")))]
pub struct Permissions {
    #[command(flatten)]
    flags: ListFlags,
}

struct PermissionRecord {
    name: &'static str,
    grants: &'static str,
}

columns! {
    impl Record for PermissionRecord, |record| {
        "permission" Table => Cell::text(record.name),
        "description" Table => Cell::text(record.grants),
    }
}

impl Verb for Permissions {
    const NAME: &'static str = "permissions";

    fn run(self, session: &mut Session) -> Result<Exit> {
        session.print_list::<PermissionRecord>(&self.flags, |rows| {
            for (name, grants) in ENFORCED {
                if rows.row(&PermissionRecord { name, grants })?.is_break() {
                    break;
                }
            }
            Ok(())
        })
    }
}
