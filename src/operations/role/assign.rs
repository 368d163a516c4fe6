//! `role assign`: another role for one member.
use super::super::callback::Herald;
use super::super::member::{check_rank, check_role, find_member};
use super::super::outbox::{self, Occasion};
use super::super::{Changed, Context, TeamChoice};
use super::find;
use crate::domain::action;
use crate::domain::callback::{Member, News};
use crate::domain::email::EmailAddress;
use crate::domain::event::{Change, Event};
use crate::domain::role::RoleName;
use crate::error::{Error, Result};
use crate::store::{Store, events, memberships, roles};

/// What `role assign` asks for.
#[derive(Clone, Debug)]
pub struct AssignRequest {
    /// In which team.
    pub team: TeamChoice,
    /// To whom.
    pub email: EmailAddress,
    /// Which role.
    pub role: RoleName,
}

/// Gives a member of the team, active or not, another role there. The owner keeps theirs. Answers the member.
pub fn assign(store: &mut Store, context: &Context, request: &AssignRequest) -> Result<Changed> {
    context.change(store, |tx| {
        let place = context.open_place(tx, action::ROLE_ASSIGN, &request.team)?;
        let rules = place.rules(tx)?;
        let role = find(tx, &place, &request.role)?;
        let membership = find_member(tx, place.team(), &request.email)?;
        place.grant().check_not_oneself(membership.account)?;
        check_rank(tx, &place, &membership)?;
        place.grant().check_role(&role.name, &role.permissions)?;
        if membership.role == role.id {
            return Ok(Changed { row: memberships::shown(tx, membership.id)?, changed: false });
        }
        if membership.owns {
            let message = format!("{} owns {}, and keeps the owner's role", request.email, place.team().path);
            return Err(Error::new("member.owner", message).hint("ownership moves by: teamctl team transfer"));
        }
        check_role(&role, rules.organization.owner_role, &place)?;
        let before = roles::find_by_id(tx, membership.role)?;
        let event = events::draw(tx, context.now)?;
        memberships::set_role(tx, &membership, role.id, event)?;
        let recorded = Event {
            action: action::ROLE_ASSIGN.event,
            organization: Some(place.organization().id),
            team: Some(place.team().id),
            target: Some(membership.account.to_string()),
            changes: Change::between("role", Some(before.name.to_string()), Some(role.name.to_string()))
                .into_iter()
                .collect(),
            batch: None,
        };
        context.record(tx, place.grant(), (event, &recorded))?;
        outbox::queue_role(tx, context, Occasion::at(&place, event), (membership.account, role.id, &before.title))?;
        let member =
            Member { account: membership.account, email: Some(request.email.as_str()), role: role.name.as_str() };
        let news = News::MemberRoleChanged(member, before.name.as_str());
        Herald::with(&place, &rules.policy).tell(tx, context, (place.team(), event), &news)?;
        Ok(Changed { row: memberships::shown(tx, membership.id)?, changed: true })
    })
}
