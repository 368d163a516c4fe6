//! Ownership moves: in one transaction, to an active member, and the old owner gets another role or leaves.
use super::super::callback::Herald;
use super::super::member::{Leaving, Taking, take_out};
use super::super::outbox::{self, Occasion};
use super::super::trail::Trail;
use super::super::{Changed, Context, Place, TeamChoice, role};
use crate::domain::action;
use crate::domain::callback::{Member, News};
use crate::domain::email::EmailAddress;
use crate::domain::event::Change;
use crate::domain::id::{EventId, InviteId, RoleId};
use crate::domain::role::RoleName;
use crate::error::{Error, Result};
use crate::store::accounts::Account;
use crate::store::backend::corrupt;
use crate::store::memberships::Membership;
use crate::store::roles::Role;
use crate::store::teams::Team;
use crate::store::{Store, Tx, accounts, memberships, roles, teams};

/// What becomes of whoever owned until now.
#[derive(Clone, Debug)]
pub enum Parting {
    /// Stays, in that role.
    Demote(RoleName),
    /// Leaves the organization and every team in it.
    Leave,
}

/// What `team transfer` asks for.
#[derive(Clone, Debug)]
pub struct TransferRequest {
    /// Which organization.
    pub organization: TeamChoice,
    /// Who owns it from then on.
    pub to: EmailAddress,
    /// What becomes of who did.
    pub parting: Parting,
}

/// An organization with another owner.
pub struct Transferred {
    /// As it is now.
    pub team: Changed,
    /// Its path.
    pub organization: String,
    /// The address of who owned it until now.
    pub from: String,
    /// The address of who owns it now.
    pub to: String,
    /// The role that the old owner has got; `None` where they have left.
    pub demoted_to: Option<String>,
    /// The teams that the old owner has left, with the role that they had there.
    pub left: Vec<(String, String)>,
    /// The open invitations that they have sent, and leave behind.
    pub invites: Vec<InviteId>,
}

/// Moves the ownership of an organization, archived or not.
pub fn transfer(store: &mut Store, context: &Context, request: &TransferRequest) -> Result<Transferred> {
    context.change(store, |tx| {
        let place = context.place(tx, action::TEAM_TRANSFER, &request.organization)?;
        let rules = place.rules(tx)?;
        place.grant().check_transfer(rules.policy.ownership.transfer)?;
        let organization = place.team();
        if !organization.is_organization() {
            let message = format!("{} is a team: what is owned is {}", organization.path, place.organization().path);
            return Err(Error::new("usage.invalid_value", message)
                .hint(format!("teamctl team transfer {}", place.organization().path)));
        }
        let (new, newcomer) = newcomer(tx, &place, &request.to)?;
        let corrupted = || corrupt("the owner of an organization is no member of it");
        let old = accounts::find_by_id(tx, rules.organization.owner)?.ok_or_else(corrupted)?;
        let former = memberships::find(tx, organization.id, old.id)?.ok_or_else(corrupted)?;
        let demoted_to = demoted_to(tx, &place, (&request.parting, rules.organization.owner_role))?;

        let mut trail = Trail::new(action::TEAM_TRANSFER);
        let event = trail.event(tx, context, Some(place.trail()))?;
        // First the one, then the other: the schema allows one owner, and asks for one at the end.
        let role = demoted_to.as_ref().map_or(former.role, |role| role.id);
        memberships::set_owns(tx, &former, (role, None), event)?;
        memberships::set_owns(tx, &newcomer, (rules.organization.owner_role, Some(organization.id)), event)?;
        teams::set_owner(tx, organization.id, new.id)?;
        let mut told = vec![Change::between("owner", Some(old.id.to_string()), Some(new.id.to_string()))];
        let mut herald = Herald::with(&place, &rules.policy);
        let owners = News::OwnerChanged((new.id, &new.email), (old.id, &old.email));
        herald.tell(tx, context, (organization, event), &owners)?;
        let owner_role = rules.organization.owner_role;
        tell_role(tx, (context, &mut herald, organization, event), &new, (newcomer.role, owner_role))?;
        if let Some(role) = &demoted_to {
            tell_role(tx, (context, &mut herald, organization, event), &old, (owner_role, role.id))?;
        }
        let demoted_to = demoted_to.map(|role| role.name.to_string());
        told.push(demoted_to.as_ref().map(|name| Change::set("demoted_to", name)));
        trail.add(event, organization.id.0, || (organization.id.to_string(), told.into_iter().flatten().collect()));
        trail.record(tx, context, place.grant())?;

        let (left, invites) = match request.parting {
            Parting::Demote(_) => (Vec::new(), Vec::new()),
            Parting::Leave => leave(tx, context, &place, &old)?,
        };
        outbox::queue_owners(tx, context, Occasion::at(&place, event), (old.id, new.id))?;
        let team = Changed { row: teams::shown(tx, organization.id, context.now)?, changed: true };
        let organization = organization.path.to_string();
        Ok(Transferred { team, organization, from: old.email, to: new.email, demoted_to, left, invites })
    })
}

/// Tells that somebody has another role, who has it since ownership has moved.
fn tell_role(
    tx: &mut Tx<'_>,
    (context, herald, team, event): (&Context, &mut Herald<'_>, &Team, EventId),
    account: &Account,
    (before, after): (RoleId, RoleId),
) -> Result<()> {
    if before == after || !herald.hears(tx, team, News::MEMBER_ROLE_CHANGED)? {
        return Ok(());
    }
    let (before, after) = (roles::find_by_id(tx, before)?.name, roles::find_by_id(tx, after)?.name);
    let member = Member { account: account.id, email: Some(&account.email), role: after.as_str() };
    herald.tell(tx, context, (team, event), &News::MemberRoleChanged(member, before.as_str()))
}

/// Who is to own it: an active member who may be used.
fn newcomer(tx: &mut Tx<'_>, place: &Place, email: &EmailAddress) -> Result<(Account, Membership)> {
    let organization = place.team();
    let account = accounts::find(tx, email.key())?;
    let membership = match &account {
        Some(account) => memberships::find(tx, organization.id, account.id)?,
        None => None,
    };
    let refuse = |why: &str| {
        let message = format!("{email} {why} {}: only an active member can own it", organization.path);
        Err(Error::new("transfer.not_member", message)
            .hint(format!("who is: teamctl member list -t {} --status active", organization.path)))
    };
    match (account, membership) {
        (Some(_), Some(membership)) if membership.owns => {
            let message = format!("{email} owns {} already", organization.path);
            Err(Error::new("transfer.same_owner", message))
        }
        (Some(account), Some(_)) if account.disabled_at.is_some() => {
            Err(Error::new("account.disabled", format!("the account {email} is disabled"))
                .hint(format!("teamctl account enable {email}")))
        }
        (Some(_), Some(membership)) if membership.suspended_at.is_some() => refuse("is suspended in"),
        (Some(account), Some(membership)) => Ok((account, membership)),
        _ => refuse("is not a member of"),
    }
}

/// The role that the old owner gets; `None` where they leave.
fn demoted_to(tx: &mut Tx<'_>, place: &Place, (parting, owner_role): (&Parting, RoleId)) -> Result<Option<Role>> {
    let Parting::Demote(name) = parting else { return Ok(None) };
    let role = role::find(tx, place, name)?;
    if role.id == owner_role {
        return Err(Error::new("role.owner", format!("'{name}' is the owner's role, which there is one of"))
            .hint("name another role, or let them go: --leave"));
    }
    super::super::member::check_role(&role, owner_role, place)?;
    Ok(Some(role))
}

type Left = (Vec<(String, String)>, Vec<InviteId>);

fn leave(tx: &mut Tx<'_>, context: &Context, place: &Place, old: &Account) -> Result<Left> {
    let person = memberships::person(tx, old)?;
    let is_here = |held: &&crate::domain::access::Held| held.team.is_within(&place.team().path);
    let mut left: Vec<_> =
        person.memberships.iter().filter(is_here).map(|held| (held.team.to_string(), held.role.to_string())).collect();
    left.sort_unstable();
    let mut leaving = Leaving::new(place);
    let behind = take_out(tx, (context, place, &mut leaving), old.id, Taking::default())?;
    leaving.record(tx, context, place.grant())?;
    Ok((left, behind.invites))
}
