//! Leaving: a membership ends, and those below it with it. What the member leaves behind is listed.
use super::super::callback::Herald;
use super::super::invite::{check_offer, close};
use super::super::key::revoke_one;
use super::super::trail::{self, Trail};
use super::super::{Actor, Context, Place, TeamChoice};
use super::join::find;
use super::{MemberTarget, OwnedMember, check_reach, refuse_owner};
use crate::domain::action;
use crate::domain::callback::{Member, News};
use crate::domain::event::Change;
use crate::domain::grant::Grant;
use crate::domain::id::{AccountId, InviteId, KeyId, TeamId};
use crate::domain::invite::{Kind, State};
use crate::error::{Error, Result};
use crate::store::backend::OwnedRow;
use crate::store::invites::Invite;
use crate::store::memberships::Membership;
use crate::store::teams::Team;
use crate::store::{Store, Tx, accounts, invites, keys, memberships, roles};

/// What `member remove` asks for.
pub struct RemoveRequest {
    /// From where.
    pub team: TeamChoice,
    /// Whom.
    pub targets: Vec<MemberTarget>,
    /// Who is not a member is no error.
    pub ignore_missing: bool,
    /// What ends with them.
    pub taking: Taking,
}

/// What somebody who leaves takes along.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Taking {
    /// The open invitations that they have sent.
    pub invites: bool,
    /// The keys that they have made.
    pub keys: bool,
}

/// What somebody leaves behind.
#[derive(Clone, Debug, Default)]
pub struct LeftBehind {
    /// Open invitations that they have sent.
    pub invites: Vec<InviteId>,
    /// Keys that they have made and that still opened something.
    pub keys: Vec<KeyId>,
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
        let leaver = leaver(tx, context, &request.targets)?;
        let place = context.place_about(tx, action::MEMBER_REMOVE, &request.team, leaver)?;
        // A stranger needs nobody's leave either, and learns no more than that they are none.
        let is_stranger = match leaver {
            Some(account) => memberships::find(tx, place.team().id, account)?.is_none(),
            None => false,
        };
        if !is_stranger {
            place.refuse_archived()?;
        }
        if request.taking.invites {
            check_offers(tx, context, (&place, &request.targets))?;
        }
        if request.taking.keys {
            check_keys(tx, context, (&place, &request.targets))?;
        }
        let mut removed = Vec::new();
        let mut leaving = Leaving::new(&place);
        for target in &request.targets {
            let membership = match find_target(tx, place.team(), target) {
                Ok(membership) => membership,
                Err(error) if request.ignore_missing && error.code() == "member.not_found" => continue,
                Err(error) => return Err(error),
            };
            removed.push(remove_one(tx, context, (&place, &mut leaving), &membership, request.taking)?);
        }
        leaving.record(tx, context, place.grant())?;
        Ok(removed)
    })
}

/// Whoever takes back what others have offered needs what it takes to offer it, where it leads. Asked before anybody is
/// removed: the actor may be among them.
fn check_offers(tx: &mut Tx<'_>, context: &Context, (place, targets): (&Place, &[MemberTarget])) -> Result<()> {
    let Some(actor) = place.grant().account() else { return Ok(()) };
    for target in targets {
        let account = match find_target(tx, place.team(), target) {
            Ok(membership) if membership.account != actor => membership.account,
            // One's own are one's own; and who is not there is missed where they would be removed.
            _ => continue,
        };
        let sent = invites::open_sent_by(tx, account, &place.team().path)?;
        for offers in sent.chunk_by(|one, other| one.team == other.team) {
            let Some(first) = offers.first() else { continue };
            // Not as what is attempted: that is the removal.
            let place = context.actor.place(tx, action::INVITE_REVOKE, &TeamChoice::Id(first.team))?;
            offers.iter().try_for_each(|invite| check_offer(tx, &place, invite))?;
        }
    }
    Ok(())
}

/// Keys are their teams', whoever made them: they are taken back only by who may do that where they are, be it one's own.
fn check_keys(tx: &mut Tx<'_>, context: &Context, (place, targets): (&Place, &[MemberTarget])) -> Result<()> {
    if place.grant().account().is_none() {
        return Ok(());
    }
    for target in targets {
        // Who is not there is missed where they would be removed.
        let Ok(membership) = find_target(tx, place.team(), target) else { continue };
        let made = keys::made_by(tx, membership.account, &place.team().path, context.now)?;
        for keys in made.chunk_by(|one, other| one.team == other.team) {
            let Some(first) = keys.first() else { continue };
            // Not as what is attempted: that is the removal.
            context.actor.place(tx, action::KEY_REVOKE, &TeamChoice::Id(first.team))?;
        }
    }
    Ok(())
}

/// Whoever removes nobody but themselves is leaving, and needs nobody's leave.
fn leaver(tx: &mut Tx<'_>, context: &Context, targets: &[MemberTarget]) -> Result<Option<AccountId>> {
    let Actor::Account(actor) = &context.actor else { return Ok(None) };
    let Some(account) = accounts::find_id(tx, actor.key())? else { return Ok(None) };
    for target in targets {
        let is_actor = match target {
            MemberTarget::Email(email) => email == actor,
            MemberTarget::Id(id) => memberships::find_by_id(tx, *id)?.is_some_and(|held| held.account == account),
        };
        if !is_actor {
            return Ok(None);
        }
    }
    Ok(Some(account))
}

pub(super) fn find_target(tx: &mut Tx<'_>, team: &Team, target: &MemberTarget) -> Result<Membership> {
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
    (place, leaving): (&Place, &mut Leaving),
    membership: &Membership,
    taking: Taking,
) -> Result<Removed> {
    let row: OwnedRow = memberships::shown(tx, membership.id)?;
    if place.grant().account() == Some(membership.account) {
        refuse_resting(tx, place, membership.account)?;
    } else {
        check_reach(tx, place, membership.account)?;
    }
    refuse_owner(tx, place, membership, "removed")?;
    let left = take_out(tx, (context, place, leaving), membership.account, taking)?;
    Ok(Removed { member: OwnedMember::Member(row), left })
}

/// Nobody ends their own rest. Whoever left could come back by an invitation that is open to them below, as if they had
/// never been suspended: above, here, or in a team that goes along.
fn refuse_resting(tx: &mut Tx<'_>, place: &Place, account: AccountId) -> Result<()> {
    let path = &place.team().path;
    let all = memberships::within(tx, account, &place.organization().path)?;
    let resting = all
        .iter()
        .find(|(team, held)| held.suspended_at.is_some() && (path.is_within(&team.path) || team.path.is_within(path)));
    let Some((team, _)) = resting else { return Ok(()) };
    let message = format!("the membership in {} is suspended: leaving {path} would put an end to that", team.path);
    Err(Error::new("member.inactive", message)
        .hint("ask another admin, or the owner")
        .detail("team", team.path.to_string()))
}

/// What leaving leaves in the audit trail: memberships that end, and invitations and keys that end with them; and who is
/// told.
pub(in super::super) struct Leaving {
    members: Trail,
    invites: Trail,
    keys: Trail,
    herald: Herald<'static>,
}

impl Leaving {
    pub(in super::super) fn new(place: &Place) -> Self {
        Self {
            members: Trail::new(action::MEMBER_REMOVE),
            invites: Trail::new(action::INVITE_REVOKE),
            keys: Trail::new(action::KEY_REVOKE),
            herald: Herald::new(place),
        }
    }

    pub(in super::super) fn record(self, tx: &mut Tx<'_>, context: &Context, grant: &Grant) -> Result<()> {
        self.members.record(tx, context, grant)?;
        self.invites.record(tx, context, grant)?;
        self.keys.record(tx, context, grant)
    }
}

/// Ends the memberships of an account in a team and in each below it.
pub(in super::super) fn take_out(
    tx: &mut Tx<'_>,
    (context, place, leaving): (&Context, &Place, &mut Leaving),
    account: AccountId,
    taking: Taking,
) -> Result<LeftBehind> {
    let (email, email_key) =
        accounts::find_by_id(tx, account)?.map(|account| (account.email, account.email_key)).unwrap_or_default();
    let within = memberships::within(tx, account, &place.team().path)?;
    leaving.herald.knows(within.iter().map(|(team, _)| team));
    for (team, held) in within {
        let event = leaving.members.event(tx, context, Some(place.trail_of(&team)))?;
        if let Some(invite) = way_back(tx, team.id, &email_key)? {
            close(tx, context, &invite, (State::Revoked, event))?;
        }
        let role = roles::find_by_id(tx, held.role)?.name;
        memberships::delete(tx, &held)?;
        let member = Member { account, email: Some(&email), role: role.as_str() };
        leaving.herald.tell(tx, context, (&team, event), &News::MemberLeft(member))?;
        leaving.members.add(event, held.id.0, || {
            let role = Change { field: "role", before: Some(role.to_string()), after: None };
            (held.account.to_string(), vec![role])
        });
    }
    // Also from teams in which they were no member: who may invite above may invite there.
    let sent = invites::open_sent_by(tx, account, &place.team().path)?;
    if taking.invites {
        take_back(tx, (context, place, leaving), &sent)?;
    }
    let made = keys::made_by(tx, account, &place.team().path, context.now)?;
    if taking.keys {
        for key in &made {
            let at = trail::Place { organization: place.organization().id, team: key.team };
            revoke_one(tx, context, (&mut leaving.keys, at), key)?;
        }
    }
    Ok(LeftBehind {
        invites: sent.iter().map(|invite| invite.id).collect(),
        keys: made.iter().map(|key| key.id).collect(),
    })
}

fn take_back(
    tx: &mut Tx<'_>,
    (context, place, leaving): (&Context, &Place, &mut Leaving),
    sent: &[Invite],
) -> Result<()> {
    for invite in sent {
        let at = trail::Place { organization: place.organization().id, team: invite.team };
        let event = leaving.invites.event(tx, context, Some(at))?;
        close(tx, context, invite, (State::Revoked, event))?;
        leaving.invites.add(event, invite.id.0, || (invite.id.to_string(), Vec::new()));
    }
    Ok(())
}

/// The invite by which somebody who is suspended can come back, pending or expired: it ends with the membership that it
/// leads back to, when they are suspended all the same, and with the address that it went to.
pub(in super::super) fn way_back(tx: &mut Tx<'_>, team: TeamId, email_key: &str) -> Result<Option<Invite>> {
    let current = invites::find_current(tx, team, email_key)?;
    Ok(current.filter(|invite| invite.kind == Kind::Reactivate && matches!(invite.state, State::Open | State::Expired)))
}
