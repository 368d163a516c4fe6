//! Suspending and resuming: a membership rests, those below it rest along, and exactly these come back with it.
use super::super::callback::Herald;
use super::super::invite::{GivenOut, Issued, tell_sent};
use super::super::outbox::{self, Handout};
use super::super::place::Place;
use super::super::trail::Trail;
use super::super::{Changed, Context, TeamChoice};
use super::remove::{find_target, way_back};
use super::{MemberTarget, check_reach, refuse_owner, settle};
use crate::domain::access::{About, Asker, decide};
use crate::domain::action;
use crate::domain::callback::{Member, News};
use crate::domain::event::Change;
use crate::domain::id::{AccountId, EventId};
use crate::domain::invite::{Kind, State, Status};
use crate::domain::policy::{Policy, Resume};
use crate::error::{Error, Result};
use crate::store::accounts::Account;
use crate::store::backend::corrupt;
use crate::store::invites::{Insertion, NewInvite};
use crate::store::memberships::{Membership, Suspension};
use crate::store::teams::Team;
use crate::store::{Store, Tx, accounts, invites, memberships, roles};

/// Suspends members, and them in each team below: all of them, or nobody.
pub fn suspend(
    store: &mut Store,
    context: &Context,
    choice: &TeamChoice,
    targets: &[MemberTarget],
) -> Result<Vec<Changed>> {
    context.change(store, |tx| {
        let place = context.open_place(tx, action::MEMBER_SUSPEND, choice)?;
        let mut trail = Trail::new(action::MEMBER_SUSPEND);
        let mut herald = Herald::new(&place);
        let mut suspended = Vec::with_capacity(targets.len());
        for target in targets {
            let membership = find_target(tx, place.team(), target)?;
            place.grant().check_not_oneself(membership.account)?;
            check_reach(tx, &place, membership.account)?;
            refuse_owner(tx, &place, &membership, "suspended")?;
            let account = accounts::find_by_id(tx, membership.account)?;
            let (email, email_key) = account.map(|account| (account.email, account.email_key)).unwrap_or_default();
            let way_back = way_back(tx, place.team().id, &email_key)?;
            // Who rests along with a membership above rests by themselves from now on; who was asked back is not any more.
            let changed =
                membership.suspended_at.is_none() || membership.suspended_with.is_some() || way_back.is_some();
            if changed {
                let event = trail.event(tx, context, Some(place.trail()))?;
                if let Some(invite) = way_back {
                    super::super::invite::close(tx, context, &invite, (State::Revoked, event))?;
                }
                suspend_one(tx, (context, &mut herald), (&place, &email), (&membership, event))?;
                let before = if membership.suspended_at.is_none() { "active" } else { "inactive" };
                trail.add(event, membership.id.0, || (membership.account.to_string(), status(before, "inactive")));
            }
            suspended.push(Changed { row: memberships::shown(tx, membership.id)?, changed });
        }
        trail.record(tx, context, place.grant())?;
        Ok(suspended)
    })
}

fn status(before: &str, after: &str) -> Vec<Change> {
    Change::between("status", Some(before.into()), Some(after.into())).into_iter().collect()
}

fn suspend_one(
    tx: &mut Tx<'_>,
    (context, herald): (&Context, &mut Herald<'_>),
    (place, email): (&Place, &str),
    (membership, event): (&Membership, EventId),
) -> Result<()> {
    let mut within = memberships::within(tx, membership.account, &place.team().path)?;
    herald.knows(within.iter().map(|(team, _)| team));
    memberships::set_suspension(tx, membership.id, Suspension::Own(context.now), event)?;
    for (_, below) in within.iter().filter(|(team, _)| team.id != place.team().id) {
        let rested_along = below.suspended_with.is_some() && below.suspended_with == membership.suspended_with;
        if below.suspended_at.is_none() || rested_along {
            let along = Suspension::With(below.suspended_at.unwrap_or(context.now), membership.id);
            memberships::set_suspension(tx, below.id, along, event)?;
        }
    }
    within.retain(|(_, held)| held.suspended_at.is_none());
    tell(tx, (context, herald), (email, event, News::MEMBER_SUSPENDED), &within)
}

/// Tells of each membership that rests now, or does so no longer, in its own team.
fn tell(
    tx: &mut Tx<'_>,
    (context, herald): (&Context, &mut Herald<'_>),
    (email, event, name): (&str, EventId, &'static str),
    turned: &[(Team, Membership)],
) -> Result<()> {
    for (team, membership) in turned {
        if !herald.hears(tx, team, name)? {
            continue;
        }
        let role = roles::find_by_id(tx, membership.role)?.name;
        let member = Member { account: membership.account, email: Some(email), role: role.as_str() };
        let rests = name == News::MEMBER_SUSPENDED;
        let news = if rests { News::MemberSuspended(member) } else { News::MemberResumed(member) };
        herald.tell(tx, context, (team, event), &news)?;
    }
    Ok(())
}

/// What `member resume` asks for.
pub struct ResumeRequest {
    /// At which team.
    pub team: TeamChoice,
    /// Whom.
    pub target: MemberTarget,
    /// How a link is handed out, where the policy wants one accepted, or why nobody would ever get it.
    pub handout: Result<Handout>,
}

/// A member who is back, or has been asked to come back.
pub struct Resumed {
    /// The membership.
    pub member: Changed,
    /// What has to be accepted first, where the policy says so.
    pub invite: Option<Issued>,
}

/// Brings a suspended member back: at once, or by an invite to accept, as the policy says.
pub fn resume(store: &mut Store, context: &Context, request: &ResumeRequest) -> Result<Resumed> {
    context.change(store, |tx| {
        let place = context.open_place(tx, action::MEMBER_RESUME, &request.team)?;
        let membership = find_target(tx, place.team(), &request.target)?;
        place.grant().check_not_oneself(membership.account)?;
        check_reach(tx, &place, membership.account)?;
        if membership.suspended_at.is_none() {
            let member = Changed { row: memberships::shown(tx, membership.id)?, changed: false };
            return Ok(Resumed { member, invite: None });
        }
        let account =
            accounts::find_by_id(tx, membership.account)?.ok_or_else(|| corrupt("a member has no account"))?;
        refuse_suspended_above(tx, &place, &account)?;
        let policy = place.rules(tx)?.policy;
        let mut trail = Trail::new(action::MEMBER_RESUME);
        let mut herald = Herald::with(&place, &policy);
        let event = trail.event(tx, context, Some(place.trail()))?;
        let (changes, invite) = match policy.membership.resume {
            Resume::Direct => {
                bring_back(tx, (context, &mut herald), (place.team(), &account.email), (&membership, event))?;
                if let Some(invite) = invites::find_current(tx, place.team().id, &account.email_key)? {
                    settle(tx, (context, &mut herald), (place.team(), &invite), (account.id, event))?;
                }
                (status("inactive", "active"), None)
            }
            Resume::Invite => {
                let handout = request.handout.clone()?;
                let asked = (&membership, &account, event, handout);
                let issued = invite_back(tx, (context, &mut herald), (&place, &policy), asked)?;
                (Vec::new(), Some(issued))
            }
        };
        trail.add(event, membership.id.0, || (account.id.to_string(), changes));
        trail.record(tx, context, place.grant())?;
        Ok(Resumed { member: Changed { row: memberships::shown(tx, membership.id)?, changed: true }, invite })
    })
}

/// Whether who was let in for another reason may bring back whoever has that address, too.
pub(in super::super) fn check_resume(tx: &mut Tx<'_>, place: &Place, email_key: &str) -> Result<()> {
    let actor = place.grant().account().map(|actor| accounts::find_by_id(tx, actor)).transpose()?.flatten();
    let Some(actor) = actor else { return Ok(()) };
    let asker = Asker::Account(memberships::person(tx, &actor)?);
    decide(action::MEMBER_RESUME, &asker, About { team: Some(&place.team().path), ..About::default() })?;
    match accounts::find_id(tx, email_key)? {
        Some(account) => check_reach(tx, place, account),
        None => Ok(()),
    }
}

/// A membership rests on those above it.
fn refuse_suspended_above(tx: &mut Tx<'_>, place: &Place, account: &Account) -> Result<()> {
    for team in place.above() {
        let above = memberships::find(tx, team.id, account.id)?;
        if above.is_some_and(|above| above.suspended_at.is_some()) {
            let message = format!("the membership of {} in {} is suspended, above this one", account.email, team.path);
            return Err(Error::new("member.inactive", message)
                .hint(format!("bring that one back: teamctl member resume {} -t {}", account.email, team.path)));
        }
    }
    Ok(())
}

/// The membership is active again, and with it those below that rested along, and no others.
fn bring_back(
    tx: &mut Tx<'_>,
    (context, herald): (&Context, &mut Herald<'_>),
    (team, email): (&Team, &str),
    (membership, event): (&Membership, EventId),
) -> Result<()> {
    let mut within = memberships::within(tx, membership.account, &team.path)?;
    herald.knows(within.iter().map(|(team, _)| team));
    within.retain(|(_, held)| held.id == membership.id || held.suspended_with == Some(membership.id));
    for (_, held) in &within {
        memberships::set_suspension(tx, held.id, Suspension::Ended, event)?;
    }
    tell(tx, (context, herald), (email, event, News::MEMBER_RESUMED), &within)
}

fn invite_back(
    tx: &mut Tx<'_>,
    (context, herald): (&Context, &mut Herald<'_>),
    (place, policy): (&Place, &Policy),
    (membership, account, event, handout): (&Membership, &Account, EventId, Handout),
) -> Result<Issued> {
    let team = place.team();
    if let Some(current) = invites::find_current(tx, team.id, &account.email_key)? {
        if current.status(context.now) == Status::Pending {
            return Err(super::super::invite::exists(&current, team, policy));
        }
        super::super::invite::make_way(tx, context, current, event)?;
    }
    let new = NewInvite {
        team: team.id,
        email: &account.email.parse()?,
        first_name: account.details.first_name.as_deref(),
        last_name: account.details.last_name.as_deref(),
        role: membership.role,
        kind: Kind::Reactivate,
        super_access_at: None,
        invited_by: place.grant().account(),
        created_at: context.now,
        expires_at: context.now.saturating_add(policy.invitation_span(None)?),
        sent: handout.is_given_out().then_some(context.now),
        event,
    };
    match invites::insert(tx, &new)? {
        Insertion::Inserted(id, nonce) => {
            if handout == Handout::Mailed {
                let recipient = (account.email.as_str(), account.email_key.as_str());
                let about = outbox::About { team, invite: id, nonce: &nonce, recipient, event };
                outbox::queue_invite(tx, context, &about, Kind::Reactivate)?;
            }
            if handout.is_given_out() {
                let (email, role, expires_at) = (account.email.as_str(), membership.role, new.expires_at);
                let given = GivenOut { invite: id, email, role, kind: Kind::Reactivate, expires_at };
                tell_sent(tx, (context, herald), (team, event), &given)?;
            }
            super::super::invite::issued(tx, context, id)
        }
        Insertion::HasCurrent => Err(corrupt("an address has two current invitations to one team")),
    }
}

/// What accepting such an invite does: the membership is back, with nothing asked of a member who was one before.
pub(in super::super) fn reactivate(
    tx: &mut Tx<'_>,
    (context, herald): (&Context, &mut Herald<'_>),
    place: &Place,
    (email_key, event): (&str, EventId),
) -> Result<AccountId> {
    let team = place.team();
    let gone = || Error::new("member.not_found", format!("there is no membership in {} to come back to", team.path));
    let account = accounts::find(tx, email_key)?.ok_or_else(gone)?;
    if account.disabled_at.is_some() {
        return Err(Error::new("account.disabled", format!("the account {} is disabled", account.email)));
    }
    let membership = memberships::find(tx, team.id, account.id)?.ok_or_else(gone)?;
    refuse_suspended_above(tx, place, &account)?;
    if membership.suspended_at.is_some() {
        bring_back(tx, (context, herald), (team, &account.email), (&membership, event))?;
    }
    Ok(account.id)
}
