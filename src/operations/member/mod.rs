//! Members: who is in a team, and who has been asked to be.
use std::ops::ControlFlow;

use super::callback::Herald;
use super::role::look_at;
use super::{Actor, Context, Place, TeamChoice};
use crate::domain::access::{Standing, Via, allows};
use crate::domain::action::{self, Action};
use crate::domain::callback::{Member, News};
use crate::domain::email::EmailAddress;
use crate::domain::grant::Target;
use crate::domain::id::{AccountId, EventId, MembershipId};
use crate::domain::instant::Instant;
use crate::domain::permission::{ENFORCED, Permission};
use crate::error::{Error, Result};
use crate::store::backend::OwnedRow;
use crate::store::memberships::Membership;
use crate::store::teams::{self, Team};
use crate::store::{Store, Tx, accounts, invites, memberships, roles};

mod add;
mod join;
mod remove;
mod suspend;
mod update;

pub use crate::store::invites::InviteRow;
pub use crate::store::memberships::MemberRow;
pub use add::{AddRequest, ImportRequest, Imported, NewMember, Newcomer, add, import, may_import};
pub(super) use join::{
    JOIN, Joining, WaysIn, approach, check_level, check_role, enter, exists as member_exists, find as find_member,
    refuse_second_organization, refuse_shut_out, settle, tell_accepted,
};
pub(super) use remove::{Leaving, take_out, way_back};
pub use remove::{LeftBehind, RemoveRequest, Removed, Taking, remove};
pub use suspend::{ResumeRequest, Resumed, resume, suspend};
pub(super) use suspend::{check_resume, reactivate};
pub use update::{UpdateRequest, update};

/// A line of `member list`: somebody who is in, or has been asked.
pub enum MemberView<'a> {
    /// A membership.
    Member(MemberRow<'a>),
    /// An invite that is open or expired.
    Invite(InviteRow<'a>),
}

impl MemberView<'_> {
    /// The same row, for a record of its own.
    #[must_use]
    pub fn again(&self) -> MemberView<'_> {
        match self {
            Self::Member(member) => MemberView::Member(MemberRow(member.0)),
            Self::Invite(invite) => MemberView::Invite(InviteRow(invite.0)),
        }
    }
}

/// The same, kept beyond a visit.
pub enum OwnedMember {
    /// A membership.
    Member(OwnedRow),
    /// An invite that is open or expired.
    Invite(OwnedRow),
}

impl OwnedMember {
    /// To be shown.
    #[must_use]
    pub fn view(&self) -> MemberView<'_> {
        match self {
            Self::Member(row) => MemberView::Member(MemberRow(row)),
            Self::Invite(row) => MemberView::Invite(InviteRow(row)),
        }
    }
}

/// Whose members to list.
#[derive(Clone, Debug)]
pub enum Scope {
    /// One team's.
    Team(TeamChoice),
    /// A team's and those of all below it.
    Below(TeamChoice),
    /// Everybody's.
    AllTeams,
}

impl Scope {
    /// The teams it covers, in tree order: of several, those at which the actor may do that.
    pub(super) fn teams(&self, tx: &mut Tx<'_>, actor: &Actor, action: &'static Action) -> Result<Vec<Team>> {
        let mut teams = match self {
            Self::Team(choice) => return Ok(vec![actor.place(tx, action, choice)?.team().clone()]),
            Self::Below(choice) => {
                let path = actor.place(tx, action, choice)?.team().path.clone();
                teams::subtree(tx, &path)?
            }
            Self::AllTeams => teams::all(tx)?,
        };
        let asker = actor.lister(tx, action)?;
        teams.retain(|team| allows(action, &asker, &team.path));
        Ok(teams)
    }
}

/// Members and open or expired invites, team by team in tree order: the members first.
pub fn list(
    store: &mut Store,
    actor: &Actor,
    scope: &Scope,
    mut visit: impl FnMut(&MemberView<'_>) -> Result<ControlFlow<()>>,
) -> Result<()> {
    store.read(|tx| {
        for team in scope.teams(tx, actor, action::MEMBER_LIST)? {
            let mut flow = ControlFlow::Continue(());
            memberships::each_shown(tx, team.id, |row| {
                flow = visit(&MemberView::Member(MemberRow(row.0)))?;
                Ok(flow)
            })?;
            if flow.is_continue() {
                invites::each_waiting(tx, team.id, |row| {
                    flow = visit(&MemberView::Invite(InviteRow(row.0)))?;
                    Ok(flow)
                })?;
            }
            if flow.is_break() {
                break;
            }
        }
        Ok(())
    })
}

/// By which a member is named.
#[derive(Clone, Debug)]
pub enum MemberTarget {
    /// The address, at a team.
    Email(EmailAddress),
    /// The membership's id.
    Id(MembershipId),
}

/// One member, or somebody who has been asked to be one.
pub fn show(
    store: &mut Store,
    (actor, now): (&Actor, Instant),
    choice: &TeamChoice,
    target: &MemberTarget,
) -> Result<OwnedMember> {
    store.read(|tx| {
        let email = match target {
            MemberTarget::Id(id) => return Ok(OwnedMember::Member(show_by_id(tx, actor, choice, *id)?)),
            MemberTarget::Email(email) => email,
        };
        let account = accounts::find_id(tx, email.key())?;
        let place = Place::find(tx, (actor, action::MEMBER_SHOW), choice, account)?;
        let team = place.team();
        if let Some(membership) = memberships::find_by_email(tx, team.id, email.key())? {
            return Ok(OwnedMember::Member(memberships::shown(tx, membership.id)?));
        }
        let waiting = invites::find_current(tx, team.id, email.key())?
            .filter(|invite| matches!(invite.status(now).name(), "pending" | "expired"));
        match waiting {
            Some(invite) => Ok(OwnedMember::Invite(invites::shown(tx, invite.id)?)),
            None => Err(not_found(email.as_str(), team)),
        }
    })
}

fn show_by_id(tx: &mut Tx<'_>, actor: &Actor, choice: &TeamChoice, id: MembershipId) -> Result<OwnedRow> {
    let known = memberships::find_by_id(tx, id)?;
    let (team, person) = known.as_ref().map(|known| (known.team, known.account)).unzip();
    let place = Place::find_of(tx, (actor, action::MEMBER_SHOW), (choice, team), person)?;
    match (known, place) {
        (Some(known), Some(_)) => memberships::shown(tx, known.id),
        _ => Err(Error::new("member.not_found", format!("there is no membership {id}"))),
    }
}

fn not_found(email: &str, team: &Team) -> Error {
    Error::new("member.not_found", format!("{email} is not a member of {}", team.path))
        .hint(format!("who is: teamctl member list -t {}", team.path))
        .detail("email", email)
}

/// No reaching up in one team, where what is changed goes no further.
pub(super) fn check_rank(tx: &mut Tx<'_>, place: &Place, membership: &Membership) -> Result<()> {
    if place.grant().account().is_none() {
        return Ok(());
    }
    let email = accounts::find_by_id(tx, membership.account)?.map(|account| account.email).unwrap_or_default();
    let role = roles::find_by_id(tx, membership.role)?;
    place.grant().check_reach(&Target {
        email: Some(&email),
        role: &role.name,
        permissions: &role.permissions,
        super_access: membership.super_access,
    })
}

/// No reaching up where everybody in a team is changed at once; oneself may be among them.
pub(super) fn check_ranks(tx: &mut Tx<'_>, place: &Place) -> Result<()> {
    if place.grant().account().is_none() {
        return Ok(());
    }
    for role in roles::in_team(tx, place.team().id)? {
        let super_access = memberships::have_super_access(tx, place.team().id, role.id)?;
        let target = Target { email: None, role: &role.name, permissions: &role.permissions, super_access };
        place.grant().check_reach(&target)?;
    }
    Ok(())
}

/// No reaching up: each membership that goes with a change, here and below, must grant no more than the actor has.
fn check_reach(tx: &mut Tx<'_>, place: &Place, account: AccountId) -> Result<()> {
    if place.grant().account().is_none() {
        return Ok(());
    }
    let Some(account) = accounts::find_by_id(tx, account)? else { return Ok(()) };
    let person = memberships::person(tx, &account)?;
    for held in person.memberships.iter().filter(|held| held.team.is_within(&place.team().path)) {
        place.grant().check_reach(&Target {
            email: Some(&person.email),
            role: &held.role,
            permissions: &held.patterns,
            super_access: held.super_access,
        })?;
    }
    Ok(())
}

/// Tells that a membership has ended; of who is erased, without their address.
pub(super) fn tell_left(
    tx: &mut Tx<'_>,
    (context, herald): (&Context, &mut Herald<'_>),
    (team, event): (&Team, EventId),
    membership: &Membership,
) -> Result<()> {
    if !herald.hears(tx, team, News::MEMBER_LEFT)? {
        return Ok(());
    }
    let account = accounts::find_by_id(tx, membership.account)?;
    let email = account.as_ref().map(|account| account.email.as_str());
    let role = roles::find_by_id(tx, membership.role)?.name;
    let member = Member { account: membership.account, email, role: role.as_str() };
    herald.tell(tx, context, (team, event), &News::MemberLeft(member))
}

/// What nobody does to an owner; ownership moves by one command only.
fn refuse_owner(tx: &mut Tx<'_>, place: &Place, membership: &Membership, what: &str) -> Result<()> {
    if !membership.owns {
        return Ok(());
    }
    let owner = accounts::find_by_id(tx, membership.account)?.map(|account| account.email).unwrap_or_default();
    let organization = &place.organization().path;
    Err(Error::new("member.owner", format!("{owner} owns {organization}, and cannot be {what}"))
        .hint(format!("move the ownership first: teamctl team transfer {organization} --to EMAIL")))
}

/// One permission that somebody has at a team, and what gives it.
pub struct Explained {
    /// The permission; a pattern's own text where it names no single one.
    pub permission: String,
    /// What gives it.
    pub via: Via,
}

/// What somebody has at a team.
pub struct Explanation {
    /// Their address, as the account spells it.
    pub email: String,
    /// Each permission.
    pub permissions: Vec<Explained>,
    /// What keeps them from others, or from all: a disabled account, a suspended membership.
    pub obstacle: Option<String>,
}

/// Every permission that an account has at a team: those that teamctl enforces, and the product's own that its roles name.
pub fn explain(store: &mut Store, actor: &Actor, choice: &TeamChoice, email: &EmailAddress) -> Result<Explanation> {
    store.read(|tx| {
        let (place, person) = look_at(tx, (actor, action::MEMBER_EXPLAIN), choice, email)?;
        let Some(person) = person else { return Err(not_found(email.as_str(), place.team())) };
        let standing = person.at(&place.team().path);
        if !standing.is_member() {
            return Err(not_found(&person.email, place.team()));
        }
        let (permissions, obstacle) = (each_permission(&standing), standing.obstacle());
        Ok(Explanation { email: person.email, permissions, obstacle })
    })
}

/// Those that teamctl enforces, then those that the roles name; of the product's own, a pattern stands for all of them.
fn each_permission(standing: &Standing<'_>) -> Vec<Explained> {
    let enforced = ENFORCED.iter().filter_map(|(name, _)| name.parse::<Permission>().ok());
    let mut permissions: Vec<Permission> = enforced.collect();
    let mut explained = Vec::new();
    for (held, pattern) in standing.in_force().flat_map(|held| held.patterns.iter().map(move |pattern| (held, pattern)))
    {
        match pattern.as_str().parse::<Permission>() {
            Ok(permission) if permissions.contains(&permission) => {}
            Ok(permission) => permissions.push(permission),
            Err(_) if permissions.iter().any(|permission| pattern.covers(permission)) => {}
            Err(_) if explained.iter().any(|known: &Explained| known.permission == pattern.as_str()) => {}
            Err(_) => explained.push(Explained { permission: pattern.to_string(), via: held.via(pattern.clone()) }),
        }
    }
    let single = permissions.iter().filter_map(|permission| {
        standing.grants(permission).map(|via| Explained { permission: permission.to_string(), via })
    });
    single.chain(explained).collect()
}
