//! `teamctl member`: who is in a team, and who has been asked to be.
use clap::error::ErrorKind;
use clap::{ArgMatches, Args, Error as Usage};

use super::global::{ListFlags, sort_by};
use super::printing::Shape;
use super::session::{Exit, Session};
use super::tree::{Branch, Verb, typed};
use crate::domain::email::EmailAddress;
use crate::domain::id::MembershipId;
use crate::domain::instant::Instant;
use crate::domain::role::RoleName;
use crate::error::Result;
use crate::operations::Changed;
use crate::operations::member::{
    self, Explained, LeftBehind, MemberRow, MemberTarget, MemberView, RemoveRequest, Scope, Taking,
};
use crate::output::{Cell, Column, Record, Seen, Tone, columns};

mod add;
mod change;

/// All of `teamctl member`.
pub const MEMBER: Branch = Branch::noun(
    "member",
    "Members: who is in a team, and who has been asked to be",
    &[
        Branch::verb::<List>(),
        Branch::verb::<Show>(),
        Branch::verb::<add::Add>(),
        Branch::verb::<change::Update>(),
        Branch::verb::<change::Suspend>(),
        Branch::verb::<change::Resume>(),
        Branch::verb::<Remove>(),
        Branch::verb::<Explain>(),
    ],
);

struct MemberRecord<'a> {
    view: MemberView<'a>,
    now: Instant,
    changed: Option<bool>,
}

impl<'a> MemberRecord<'a> {
    /// One that was to be changed.
    fn changed(member: &'a Changed, now: Instant) -> Self {
        Self { view: MemberView::Member(MemberRow(&member.row)), now, changed: Some(member.changed) }
    }
}

impl MemberRecord<'_> {
    fn status(&self) -> Result<&'static str> {
        Ok(match &self.view {
            MemberView::Member(member) if member.is_suspended()? => "inactive",
            MemberView::Member(_) => "active",
            MemberView::Invite(invite) => invite.status(self.now)?.name(),
        })
    }
}

/// A cell that a membership and an invite both have, or one that only one of them has.
macro_rules! either {
    ($record:ident, $member:ident => $of_member:expr, $invite:ident => $of_invite:expr) => {
        match &$record.view {
            MemberView::Member($member) => $of_member,
            MemberView::Invite($invite) => $of_invite,
        }
    };
}

columns! {
    impl Record for MemberRecord<'_>, |record| {
        "id" Wide => Cell::text(either!(record, member => member.id()?.text(), invite => invite.id()?.text())),
        "kind" Wide => Cell::text(either!(record, _member => "member", _invite => "invite")),
        "email" Table => Cell::text(either!(record, member => member.email()?, invite => invite.email()?)),
        "first_name" Table => Cell::optional_text(either!(record, member => member.first_name()?, invite => invite.first_name()?)),
        "last_name" Table => Cell::optional_text(either!(record, member => member.last_name()?, invite => invite.last_name()?)),
        "company" Wide => Cell::optional_text(either!(record, member => member.company()?, _invite => None)),
        "phone" Wide => Cell::optional_text(either!(record, member => member.phone()?, _invite => None)),
        "team" Table => Cell::text(either!(record, member => member.team()?, invite => invite.team()?)),
        "role" Table => Cell::text(either!(record, member => member.role()?, invite => invite.role()?)),
        "status" Table => Cell::text(record.status()?),
        "super_access" Wide => Cell::Bool(either!(record, member => member.super_access()?, invite => invite.super_access()?)),
        "added_at" Table => Cell::Instant(either!(record, member => member.added_at()?, invite => invite.created_at()?).millis()),
        "last_login_at" Table => Cell::optional_instant(either!(record, member => member.last_login_at()?, _invite => None).map(Instant::millis)),
        "expires_at" Wide => Cell::optional_instant(either!(record, _member => None, invite => Some(invite.expires_at()?)).map(Instant::millis)),
        "invite" Data => Cell::optional_text(either!(record, member => member.invite()?, invite => Some(invite.id()?)).map(|id| id.to_string())),
        "changed" Data => record.changed.map_or(Cell::Null, Cell::Bool),
    }
    tone => match record.status() {
        Ok("pending" | "inactive") => Tone::Grey,
        Ok("expired") => Tone::Red,
        _ => Tone::Plain,
    }
}

/// Whether a change that answers with one member can be printed as it was asked for.
pub fn check_output(session: &Session) -> Result<()> {
    session.check_output::<MemberRecord<'_>>()
}

/// Prints the member that was changed.
pub fn print_change(session: &Session, changed: &Changed) -> Result<()> {
    let view = MemberView::Member(MemberRow(&changed.row));
    session.print_changes(&[MemberRecord { view, now: session.now, changed: Some(changed.changed) }], Shape::One)
}

/// A member by address or id.
fn target(text: &str) -> Result<MemberTarget> {
    if MembershipId::is_meant(text) {
        text.parse().map(MemberTarget::Id)
    } else {
        text.parse().map(MemberTarget::Email)
    }
}

/// List members and open or expired invitations
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  teamctl member list -t acme/design
  teamctl member list --status pending
  teamctl member list --all-teams -o csv > everybody.csv")]
#[command(mut_arg("sort", sort_by("added_at")))]
pub struct List {
    /// Only in this state
    #[arg(long, value_name = "STATUS", value_parser = ["active", "inactive", "pending", "expired"])]
    status: Option<String>,

    /// Only in this role
    #[arg(long, value_name = "ROLE")]
    role: Option<RoleName>,

    /// Of all teams below, too
    #[arg(long, conflicts_with = "all_teams")]
    recursive: bool,

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
        refuse_both(matches)
    }

    fn run(self, session: &mut Session) -> Result<Exit> {
        session.print_list::<MemberRecord<'_>>(&self.flags, |rows| {
            let scope = match (self.all_teams, self.recursive) {
                (true, _) => Scope::AllTeams,
                (false, true) => Scope::Below(session.team()?),
                (false, false) => Scope::Team(session.team()?),
            };
            let now = session.now;
            member::list(&mut session.open_read()?, &session.actor, &scope, |view| {
                let record = MemberRecord { view: view.again(), now, changed: None };
                let wanted =
                    self.status.as_deref().is_none_or(|status| record.status().is_ok_and(|found| found == status))
                        && match &self.role {
                            None => true,
                            Some(role) => {
                                role.as_str() == either!(record, member => member.role()?, invite => invite.role()?)
                            }
                        };
                if wanted { rows.row(&record) } else { Ok(std::ops::ControlFlow::Continue(())) }
            })?;
            Ok(())
        })
    }
}

/// `--team` from the environment is a default; on the line, beside `--all-teams`, it is a contradiction.
pub fn refuse_both(matches: &ArgMatches) -> Result<(), Usage> {
    if typed(matches, "team") && typed(matches, "all_teams") {
        return Err(Usage::raw(ErrorKind::ArgumentConflict, "--team cannot be used with --all-teams\n"));
    }
    Ok(())
}

/// Show one member, or somebody who has been asked to be one
#[derive(Args, Debug)]
#[command(after_help = "Example:\n  teamctl member show ada@acme.example -t acme")]
pub struct Show {
    /// The address, or the membership's id
    #[arg(value_name = "EMAIL")]
    target: String,
}

impl Verb for Show {
    const NAME: &'static str = "show";
    const ALIASES: &'static [&'static str] = &["get"];

    fn run(self, session: &mut Session) -> Result<Exit> {
        let target = target(&self.target)?;
        let found = member::show(&mut session.open_read()?, session.viewer(), &session.team()?, &target)?;
        session.print_one(&MemberRecord { view: found.view(), now: session.now, changed: None })?;
        Ok(Exit::Done)
    }
}

struct RemovedRecord<'a> {
    member: MemberRecord<'a>,
    left: &'a LeftBehind,
}

const MEMBER_COLUMNS: usize = <MemberRecord<'static> as Record>::COLUMNS.len();

/// A member's columns, and what they leave behind.
impl Record for RemovedRecord<'_> {
    const COLUMNS: &'static [Column] = &{
        let mut columns = [Column { name: "keys", seen: Seen::Data }; MEMBER_COLUMNS + 2];
        let (members, left) = columns.split_at_mut(MEMBER_COLUMNS);
        members.copy_from_slice(<MemberRecord<'static> as Record>::COLUMNS);
        if let [_, invites] = left {
            invites.name = "invites";
        }
        columns
    };

    fn cell(&self, column: usize) -> Result<Cell<'_>> {
        match column.checked_sub(MEMBER_COLUMNS) {
            None => self.member.cell(column),
            Some(0) => Ok(Cell::List(self.left.keys.iter().map(|id| id.to_string().into()).collect())),
            Some(_) => Ok(Cell::List(self.left.invites.iter().map(|id| id.to_string().into()).collect())),
        }
    }
}

/// Remove members, and them from each team below
#[derive(Args, Debug)]
#[command(after_help = "\
What they leave behind is listed: the open invitations that they have sent, and the API keys that
they have made.

Examples:
  teamctl member remove ada@acme.example -t acme --yes
  teamctl member remove ada@acme.example --revoke-invites --revoke-keys --yes")]
pub struct Remove {
    /// Whom: addresses, or ids of memberships
    #[arg(value_name = "EMAIL", required = true)]
    targets: Vec<String>,

    /// Who is not a member is no error
    #[arg(long)]
    ignore_missing: bool,

    /// Revoke the open invitations that they have sent
    #[arg(long)]
    revoke_invites: bool,

    /// Revoke the API keys that they have made
    #[arg(long)]
    revoke_keys: bool,
}

impl Verb for Remove {
    const NAME: &'static str = "remove";
    const ALIASES: &'static [&'static str] = &["rm"];

    fn run(self, session: &mut Session) -> Result<Exit> {
        session.check_output::<RemovedRecord<'_>>()?;
        let targets = self.targets.iter().map(|text| target(text)).collect::<Result<Vec<_>>>()?;
        session.confirm_moderate(&format!("remove {}", self.targets.join(", ")))?;
        let shape = Shape::of(targets.len());
        let request = RemoveRequest {
            team: session.team()?,
            targets,
            ignore_missing: self.ignore_missing,
            taking: Taking { invites: self.revoke_invites, keys: self.revoke_keys },
        };
        let (mut store, context) = session.open_write()?;
        let removed = member::remove(&mut store, &context, &request)?;
        let records: Vec<_> = removed
            .iter()
            .map(|removed| RemovedRecord {
                member: MemberRecord { view: removed.member.view(), now: session.now, changed: Some(true) },
                left: &removed.left,
            })
            .collect();
        session.print_changes(&records, shape)?;
        Ok(Exit::Done)
    }
}

struct ExplainedRecord<'a> {
    email: &'a str,
    explained: &'a Explained,
}

columns! {
    impl Record for ExplainedRecord<'_>, |record| {
        "permission" Table => Cell::text(record.explained.permission.as_str()),
        "email" Data => Cell::text(record.email),
        "team" Table => Cell::text(record.explained.via.team.to_string()),
        "role" Table => Cell::text(record.explained.via.role.to_string()),
        "pattern" Table => Cell::text(record.explained.via.pattern.as_str()),
        "super_access" Wide => Cell::Bool(record.explained.via.super_access),
    }
}

/// List each permission that somebody has at the team, and the membership, role and pattern that give it
#[derive(Args, Debug)]
#[command(after_help = "Example:\n  teamctl member explain ada@acme.example -t acme/design")]
#[command(mut_arg("sort", sort_by("permission")))]
pub struct Explain {
    /// Whose
    #[arg(value_name = "EMAIL")]
    email: EmailAddress,

    #[command(flatten)]
    flags: ListFlags,
}

impl Verb for Explain {
    const NAME: &'static str = "explain";

    fn run(self, session: &mut Session) -> Result<Exit> {
        session.print_list::<ExplainedRecord<'_>>(&self.flags, |rows| {
            let explanation =
                member::explain(&mut session.open_read()?, &session.actor, &session.team()?, &self.email)?;
            let email = explanation.email.as_str();
            if let Some(obstacle) = &explanation.obstacle {
                session.notice(format_args!("{email}: {obstacle}"));
            }
            for explained in &explanation.permissions {
                if rows.row(&ExplainedRecord { email, explained })?.is_break() {
                    break;
                }
            }
            Ok(())
        })
    }
}
