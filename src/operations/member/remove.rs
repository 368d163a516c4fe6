//! Leaving: a membership ends, and those below it with it. What the member leaves behind is listed.
use super::super::trail::Trail;
use super::super::{Context, Place, TeamChoice};
use super::join::find;
use super::{MemberTarget, OwnedMember};
use crate::domain::event::Change;
use crate::domain::id::InviteId;
use crate::domain::invite::State;
use crate::error::{Error, Result};
use crate::store::backend::OwnedRow;
use crate::store::invites::Closing;
use crate::store::memberships::Membership;
use crate::store::teams::{self, Team};
use crate::store::{Store, Tx, accounts, invites, memberships, roles};

/// What `member remove` asks for.
pub struct RemoveRequest {
    /// From where.
    pub team: TeamChoice,
    /// Whom.
    pub targets: Vec<MemberTarget>,
    /// Who is not a member is no error.
    pub ignore_missing: bool,
    /// Their open invitations end with them.
    pub revoke_invites: bool,
}

/// What somebody leaves behind.
#[derive(Clone, Debug, Default)]
pub struct LeftBehind {
    /// Open invitations that they have sent.
    pub invites: Vec<InviteId>,
}

/// A membership as it was, and what is left of it.
pub struct Removed {
    /// As it was.
    pub member: OwnedMember,
    /// What they leave behind.
    pub left: LeftBehind,
}

/// Removes members, and them from each team below.
pub fn remove(store: &mut Store, context: &Context, request: &RemoveRequest) -> Result<Vec<Removed>> {
    context.change(store, |tx| {
        let place = Place::find_open(tx, &request.team)?;
        let mut removed = Vec::new();
        let mut trail = Trail::new("member.remove");
        for target in &request.targets {
            let membership = match find_target(tx, place.team(), target) {
                Ok(membership) => membership,
                Err(error) if request.ignore_missing && error.code() == "member.not_found" => continue,
                Err(error) => return Err(error),
            };
            removed.push(remove_one(tx, context, (&place, &mut trail), &membership, request.revoke_invites)?);
        }
        trail.record(tx, context)?;
        Ok(removed)
    })
}

fn find_target(tx: &mut Tx<'_>, team: &Team, target: &MemberTarget) -> Result<Membership> {
    match target {
        MemberTarget::Email(email) => find(tx, team, email),
        MemberTarget::Id(id) => memberships::find_by_id(tx, *id)?
            .filter(|membership| membership.team == team.id)
            .ok_or_else(|| Error::new("member.not_found", format!("{} has no membership {id}", team.path))),
    }
}

fn remove_one(
    tx: &mut Tx<'_>,
    context: &Context,
    (place, trail): (&Place, &mut Trail),
    membership: &Membership,
    revoke_invites: bool,
) -> Result<Removed> {
    let row: OwnedRow = memberships::shown(tx, membership.id)?;
    if membership.owns {
        let owner = accounts::find_by_id(tx, membership.account)?.map(|account| account.email).unwrap_or_default();
        return Err(Error::new("member.owner", format!("{owner} owns {}, and cannot be removed", place.team().path))
            .hint("ownership cannot be moved yet"));
    }
    let mut left = LeftBehind::default();
    for team in teams::subtree(tx, &place.team().path)? {
        let Some(held) = memberships::find(tx, team.id, membership.account)? else { continue };
        let event = trail.event(tx, context, Some(place.trail_of(&team)))?;
        for invite in invites::open_sent_by(tx, team.id, membership.account)? {
            left.invites.push(invite.id);
            if revoke_invites {
                let closing = Closing { state: State::Revoked, at: context.now, event, accepted_by: None };
                invites::close(tx, &invite, &closing)?;
            }
        }
        let role = roles::find_by_id(tx, held.role)?.name;
        memberships::delete(tx, &held)?;
        trail.add(event, held.id.0, || {
            let role = Change { field: "role", before: Some(role.to_string()), after: None };
            (held.account.to_string(), vec![role])
        });
    }
    Ok(Removed { member: OwnedMember::Member(row), left })
}
