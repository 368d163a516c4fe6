//! Joining: the one way into a team, whether by an accepted invite or by the operator's hand.
use std::collections::HashMap;

use super::super::callback::Herald;
use super::super::trail::Trail;
use super::super::{Context, Place, role};
use super::not_found;
use crate::domain::access::{About, Asker, decide};
use crate::domain::action::{self, Action};
use crate::domain::callback::{Guest, Member, News};
use crate::domain::email::EmailAddress;
use crate::domain::event::Change;
use crate::domain::id::{AccountId, EventId, InviteId, MembershipId, RoleId, TeamId};
use crate::domain::invite::{State, Status};
use crate::domain::policy::Policy;
use crate::domain::role::TeamLevel;
use crate::error::{Error, Result};
use crate::store::invites::{Closing, Invite};
use crate::store::memberships::{Membership, NewMembership};
use crate::store::roles::Role;
use crate::store::teams::Team;
use crate::store::{Tx, accounts, invites, memberships, roles};

/// The action of whoever joins a team by somebody's hand, or since they joined one below it.
pub(in super::super) const JOIN: &Action = action::MEMBER_ADD;

/// Names who is in already.
pub(in super::super) fn exists(email: &str, team: &Team) -> Error {
    Error::new("member.exists", format!("{email} is a member of {} already", team.path)).detail("email", email)
}

/// Whether a role can be given to somebody at a team.
pub(in super::super) fn check_role(role: &roles::Role, owner_role: RoleId, place: &Place) -> Result<()> {
    if role.id == owner_role {
        return Err(Error::new("role.owner", format!("'{}' is the owner's role, and the owner's alone", role.name))
            .hint(format!("make somebody the owner: teamctl team transfer {}", place.organization().path)));
    }
    check_level(role, place.team())
}

/// Whether a role is for teams of that level.
pub(in super::super) fn check_level(role: &roles::Role, team: &Team) -> Result<()> {
    if role.level.fits(team.path.level()) {
        return Ok(());
    }
    let message = format!("the role '{}' is for level {}, which {} is not", role.name, role.level.as_str(), team.path);
    Err(Error::new("role.level", message).detail("team", team.path.to_string()))
}

/// Somebody on their way into a team.
pub(in super::super) struct Joining<'a> {
    pub account: AccountId,
    pub email: &'a str,
    pub email_key: &'a str,
    pub role: &'a roles::Role,
    pub super_access: bool,
    /// The invite by which they come, which its own operation closes.
    pub invite: Option<InviteId>,
    /// The account that let them in; `None` for the operator. Nobody lets others in where they may not invite.
    pub let_in_by: Option<AccountId>,
}

impl Joining<'_> {
    pub(super) fn told(&self) -> (String, Vec<Change>) {
        (self.account.to_string(), vec![Change::set("role", self.role.name.as_str())])
    }
}

/// Makes an account a member of each team above one that it is about to [`enter`], where it is not in it, with the
/// policy's default role.
pub(in super::super) fn approach(
    tx: &mut Tx<'_>,
    (context, herald): (&Context, &mut Herald<'_>),
    (place, policy): (&Place, &Policy),
    (joining, trail): (&Joining<'_>, &mut Trail),
) -> Result<()> {
    let organization = place.organization();
    refuse_second_organization(tx, policy, organization.id, joining.account, joining.email)?;
    for team in place.above() {
        match memberships::find(tx, team.id, joining.account)? {
            Some(membership) => refuse_suspended(&membership, team, joining.email)?,
            None => join_above(tx, (context, herald), (place, policy), (team, joining, trail))?,
        }
    }
    Ok(())
}

fn refuse_suspended(membership: &Membership, team: &Team, email: &str) -> Result<()> {
    if membership.suspended_at.is_none() {
        return Ok(());
    }
    Err(Error::new("member.inactive", format!("the membership of {email} in {} is suspended", team.path)))
}

fn level(team: &Team) -> TeamLevel {
    if team.is_organization() { TeamLevel::Organization } else { TeamLevel::Team }
}

/// Why somebody cannot join a team above one that they are let in to.
#[derive(Clone, Copy)]
enum ShutOut {
    NoDefaultRole,
    NotTheirsToGive,
}

impl ShutOut {
    fn error(self, email: &str, team: &Team) -> Error {
        let (why, hint) = match self {
            Self::NoDefaultRole => {
                ("the policy has no default role for it", "let them in there first: teamctl member add")
            }
            Self::NotTheirsToGive => (
                "who lets them in below may not invite there",
                "somebody who may has to invite them there first: teamctl invite add",
            ),
        };
        Error::new("member.not_in_parent", format!("{email} is not a member of {}, and {why}", team.path))
            .hint(format!("{hint} {email} -t {}", team.path))
    }
}

/// Of teams above, whether they can be joined from below: the same for everybody whom one inviter lets in, and so found out
/// once, however many that are.
#[derive(Default)]
pub(in super::super) struct WaysIn(HashMap<TeamId, Option<ShutOut>>);

impl WaysIn {
    fn check(
        &mut self,
        tx: &mut Tx<'_>,
        (place, policy): (&Place, &Policy),
        team: &Team,
        email: &EmailAddress,
    ) -> Result<()> {
        let known = self.0.get(&team.id).copied();
        let shut_out = match known {
            Some(known) => known,
            None => default_role(tx, (place, policy), team, place.grant().account())?.err(),
        };
        self.0.insert(team.id, shut_out);
        shut_out.map_or(Ok(()), |why| Err(why.error(email.as_str(), team)))
    }
}

/// Whoever could not join the teams above cannot be invited either: better told now than to whom holds the link.
pub(in super::super) fn refuse_shut_out(
    tx: &mut Tx<'_>,
    (place, policy): (&Place, &Policy),
    (email, account): (&EmailAddress, Option<AccountId>),
    ways: &mut WaysIn,
) -> Result<()> {
    for team in place.above() {
        let is_in = match account {
            Some(account) => memberships::find(tx, team.id, account)?.is_some(),
            None => false,
        };
        if !is_in {
            ways.check(tx, (place, policy), team, email)?;
        }
    }
    Ok(())
}

/// The role that somebody gets in a team above one that they join: by the policy, and if who lets them in may invite
/// there, to that role.
fn default_role(
    tx: &mut Tx<'_>,
    (place, policy): (&Place, &Policy),
    team: &Team,
    let_in_by: Option<AccountId>,
) -> Result<Result<Role, ShutOut>> {
    let Some(name) = policy.default_role(level(team)) else { return Ok(Err(ShutOut::NoDefaultRole)) };
    let role = role::find(tx, place, name)?;
    let may_invite = may_let_in(tx, team, (&role, false), let_in_by)?;
    Ok(if may_invite { Ok(role) } else { Err(ShutOut::NotTheirsToGive) })
}

/// Whether who lets somebody in below may invite them above as well, to that role, with super access or without.
fn may_let_in(
    tx: &mut Tx<'_>,
    team: &Team,
    (role, super_access): (&Role, bool),
    let_in_by: Option<AccountId>,
) -> Result<bool> {
    let Some(inviter) = let_in_by else { return Ok(true) };
    let inviter = accounts::find_by_id(tx, inviter)?.map(|account| memberships::person(tx, &account)).transpose()?;
    let about = About { team: Some(&team.path), ..About::default() };
    Ok(inviter.is_some_and(|inviter| {
        decide(action::INVITE_ADD, &Asker::Account(inviter), about).is_ok_and(|grant| {
            grant.check_role(&role.name, &role.permissions).is_ok()
                && (!super_access || grant.check_super_access().is_ok())
        })
    }))
}

fn join_above(
    tx: &mut Tx<'_>,
    (context, herald): (&Context, &mut Herald<'_>),
    (place, policy): (&Place, &Policy),
    (team, joining, trail): (&Team, &Joining<'_>, &mut Trail),
) -> Result<()> {
    // Who has been offered a role there gets that, and not the default.
    let offer = invites::find_current(tx, team.id, joining.email_key)?;
    let offer = offer.filter(|invite| invite.status(context.now) == Status::Pending);
    let role = match &offer {
        Some(invite) => {
            let offered = roles::find_by_id(tx, invite.role)?;
            // Whoever comes by a token of their own has answered for the address; otherwise it is who lets them in.
            if joining.invite.is_none() && !may_let_in(tx, team, (&offered, invite.super_access), joining.let_in_by)? {
                return Err(ShutOut::NotTheirsToGive.error(joining.email, team));
            }
            offered
        }
        None => {
            default_role(tx, (place, policy), team, joining.let_in_by)?.map_err(|why| why.error(joining.email, team))?
        }
    };
    let event = trail.event(tx, context, Some(place.trail_of(team)))?;
    let super_access = offer.is_some_and(|invite| invite.super_access);
    let above = Joining { role: &role, super_access, invite: None, ..*joining };
    let id = enter(tx, (context, herald), team, (&above, event))?;
    trail.add(event, id.0, || above.told());
    Ok(())
}

/// One membership. An invite that is open for the same address is closed as accepted with it.
pub(in super::super) fn enter(
    tx: &mut Tx<'_>,
    (context, herald): (&Context, &mut Herald<'_>),
    team: &Team,
    (joining, event): (&Joining<'_>, EventId),
) -> Result<MembershipId> {
    let new = NewMembership {
        team: team.id,
        account: joining.account,
        role: joining.role.id,
        added_at: context.now,
        super_access_at: joining.super_access.then_some(context.now),
        owns: None,
        event,
    };
    let id = memberships::insert(tx, &new)?.ok_or_else(|| exists(joining.email, team))?;
    let member = Member { account: joining.account, email: Some(joining.email), role: joining.role.name.as_str() };
    herald.tell(tx, context, (team, event), &News::MemberJoined(member))?;
    let current = invites::find_current(tx, team.id, joining.email_key)?;
    if let Some(invite) = current.filter(|invite| joining.invite != Some(invite.id)) {
        settle(tx, (context, herald), (team, &invite), (joining.account, event))?;
    }
    Ok(id)
}

/// What becomes of the current invite of an address that is a member's from now on: nobody is both in and awaited.
pub(in super::super) fn settle(
    tx: &mut Tx<'_>,
    (context, herald): (&Context, &mut Herald<'_>),
    (team, invite): (&Team, &Invite),
    (account, event): (AccountId, EventId),
) -> Result<()> {
    let is_pending = invite.status(context.now) == Status::Pending;
    if invite.state == State::Open {
        let state = if is_pending { State::Accepted } else { State::Expired };
        let accepted_by = is_pending.then_some(account);
        invites::close(tx, invite, &Closing { state, at: context.now, event, accepted_by })?;
    }
    if is_pending {
        tell_accepted(tx, (context, herald), (team, invite), (account, event))
    } else {
        invites::supersede(tx, invite.id)
    }
}

/// Tells that an invite has become a membership.
pub(in super::super) fn tell_accepted(
    tx: &mut Tx<'_>,
    (context, herald): (&Context, &mut Herald<'_>),
    (team, invite): (&Team, &Invite),
    (account, event): (AccountId, EventId),
) -> Result<()> {
    if !herald.hears(tx, team, News::INVITE_ACCEPTED)? {
        return Ok(());
    }
    let role = roles::find_by_id(tx, invite.role)?.name;
    let guest = Guest { invite: invite.id, email: &invite.email, role: role.as_str(), kind: invite.kind.name() };
    herald.tell(tx, context, (team, event), &News::InviteAccepted(guest, account))
}

/// Where the policy of either organization has it, an account is in one only. Checked wherever a membership is written.
pub(in super::super) fn refuse_second_organization(
    tx: &mut Tx<'_>,
    policy: &Policy,
    organization: TeamId,
    account: AccountId,
    email: &str,
) -> Result<()> {
    for other in accounts::other_organizations(tx, account, organization)? {
        if policy.membership.one_organization || super::super::Rules::of(tx, other)?.policy.membership.one_organization
        {
            let (local, domain) = email.split_once('@').unwrap_or((email, ""));
            return Err(Error::new(
                "member.one_organization",
                format!("{email} is in another organization, and may be in one only"),
            )
            .hint(format!("use an address of its own for this one: {local}+team@{domain}")));
        }
    }
    Ok(())
}

/// The membership of an address in a team, or an error that says that there is none.
pub(in super::super) fn find(tx: &mut Tx<'_>, team: &Team, email: &EmailAddress) -> Result<Membership> {
    memberships::find_by_email(tx, team.id, email.key())?.ok_or_else(|| not_found(email.as_str(), team))
}
