//! `role delete`: nobody is left with a role that is gone, and what was closed with it keeps its name.
use std::ops::ControlFlow;

use super::super::callback::Herald;
use super::super::member::{check_level, check_role};
use super::super::outbox::{self, Occasion};
use super::super::{Changed, Context, Place, Rules, TeamChoice, policy};
use super::{find, find_changeable, record};
use crate::domain::action;
use crate::domain::callback::{Member, News};
use crate::domain::event::Change;
use crate::domain::grant::Target;
use crate::domain::id::{EventId, MembershipId};
use crate::domain::role::{RoleName, TeamLevel};
use crate::error::{Error, Result};
use crate::store::roles::{Role, Use};
use crate::store::{Store, Tx, callbacks, events, invites, memberships, roles, teams};

/// What `role delete` asks for.
#[derive(Clone, Debug)]
pub struct DeleteRequest {
    /// In whose organization.
    pub team: TeamChoice,
    /// Which role.
    pub role: RoleName,
    /// What those get who have it.
    pub reassign_to: Option<RoleName>,
}

/// Deletes a role that nobody has, or gives those who have it another one first. Answers it as it was.
pub fn delete(store: &mut Store, context: &Context, request: &DeleteRequest) -> Result<Changed> {
    context.change(store, |tx| {
        let place = context.organization(tx, action::ROLE_DELETE, &request.team)?;
        let rules = place.rules(tx)?;
        let role = find_changeable(tx, (&place, &rules), &request.role)?;
        place.grant().check_role(&role.name, &role.permissions)?;
        refuse_given_on_joining(&place, &rules, &role)?;
        let row = roles::shown(tx, role.id, context.now)?;
        let event = events::draw(tx, context.now)?;
        let mut changes = vec![Change { field: "name", before: Some(role.name.to_string()), after: None }];
        match &request.reassign_to {
            None => refuse_in_use(&role, roles::in_use(tx, role.id, context.now)?)?,
            Some(name) => {
                let other = find(tx, &place, name)?;
                place.grant().check_role(&other.name, &other.permissions)?;
                check_holders(tx, &place, &role)?;
                tell_reassigned(tx, (context, event), (&place, &rules), (&role, &other))?;
                reassign(tx, (&place, &rules), (&role, &other), event)?;
                changes.push(Change::set("reassign_to", other.name.as_str()));
            }
        }
        roles::set_deleted(tx, role.id, context.now)?;
        policy::mend(tx, (&place, &rules), &role.name, |text| text.remove_role(&role.name))?;
        record(tx, context, (event, action::ROLE_DELETE), (&place, role.id), changes)?;
        Ok(Changed { row, changed: true })
    })
}

/// Whoever joins next would get it.
fn refuse_given_on_joining(place: &Place, rules: &Rules, role: &Role) -> Result<()> {
    let levels = [TeamLevel::Organization, TeamLevel::Team];
    let given: Vec<&str> = levels
        .into_iter()
        .filter(|level| rules.policy.default_role(*level) == Some(&role.name))
        .map(TeamLevel::as_str)
        .collect();
    if given.is_empty() {
        return Ok(());
    }
    let keys: Vec<String> = given.iter().map(|level| format!("membership.default_role.{level}")).collect();
    Err(Error::new(
        "role.in_use",
        format!("the policy gives the role '{}' to who joins: {}", role.name, keys.join(", ")),
    )
    .hint(format!("apply a policy that gives another one: teamctl policy apply FILE -t {}", place.organization().path))
    .detail("role", role.name.as_str())
    .detail("default_role", given))
}

fn refuse_in_use(role: &Role, used: Use) -> Result<()> {
    if used.is_none() {
        return Ok(());
    }
    Err(Error::new("role.in_use", format!("the role '{}' is in use: {}", role.name, in_words(used)))
        .hint(format!("give them another one: teamctl role delete {} --reassign-to ROLE", role.name))
        .detail("role", role.name.as_str())
        .detail("members", used.members)
        .detail("pending", used.pending))
}

/// `2 members, 1 pending invitation`
pub(in super::super) fn in_words(used: Use) -> String {
    let several = |count: i64| if count == 1 { "" } else { "s" };
    let Use { members, pending } = used;
    format!("{members} member{}, {pending} pending invitation{}", several(members), several(pending))
}

/// Whose role is taken away is changed by it: not oneself, and nobody with super access by who has no `*`.
fn check_holders(tx: &mut Tx<'_>, place: &Place, role: &Role) -> Result<()> {
    let Some(account) = place.grant().account() else { return Ok(()) };
    if memberships::has_role(tx, account, role.id)? {
        place.grant().check_not_oneself(account)?;
    }
    let super_access = memberships::have_super_access(tx, place.organization().id, role.id)?;
    place.grant().check_reach(&Target { email: None, role: &role.name, permissions: &role.permissions, super_access })
}

/// How many members are looked at before they are told of: a role can have more than are worth holding at once.
const PAGE: i64 = 500;

/// Tells each member who is about to get another role, and of them. Where neither mail is set up nor the policy asks for
/// it, nobody is looked at.
fn tell_reassigned(
    tx: &mut Tx<'_>,
    (context, event): (&Context, EventId),
    (place, rules): (&Place, &Rules),
    (role, other): (&Role, &Role),
) -> Result<()> {
    let calls = rules.policy.tells_of(News::MEMBER_ROLE_CHANGED) && callbacks::is_anybody_called(tx)?;
    if !calls && !context.mails {
        return Ok(());
    }
    let mut herald = Herald::with(place, &rules.policy);
    if calls {
        herald.knows(&teams::subtree(tx, &place.organization().path)?);
    }
    let mut last = MembershipId(0);
    loop {
        let page = memberships::of_role_after(tx, (place.organization().id, role.id), last, PAGE)?;
        let Some(found) = page.last() else { return Ok(()) };
        last = found.id;
        for held in &page {
            let member = Member { account: held.account, email: Some(&held.email), role: other.name.as_str() };
            let news = News::MemberRoleChanged(member, role.name.as_str());
            herald.tell(tx, context, (&held.team, event), &news)?;
            let occasion = Occasion { team: &held.team, ..Occasion::at(place, event) };
            outbox::queue_role(tx, context, occasion, (held.account, other.id, &role.title))?;
        }
    }
}

/// All who have a role, or are invited to it, get another one, which must be for every team where they have it.
fn reassign(
    tx: &mut Tx<'_>,
    (place, rules): (&Place, &Rules),
    (role, other): (&Role, &Role),
    event: EventId,
) -> Result<()> {
    if role.id == other.id {
        return Err(Error::new("usage.conflict", format!("'{}' is the very role that is to be deleted", role.name)));
    }
    let organization = place.organization().id;
    if other.id == rules.organization.owner_role {
        check_role(other, rules.organization.owner_role, place)?;
    }
    teams::each_with_role(tx, (organization, role.id), |team| check_level(other, team).map(ControlFlow::Continue))?;
    memberships::hand_over(tx, organization, (role.id, other.id), event)?;
    invites::hand_over(tx, organization, (role.id, other.id))
}
