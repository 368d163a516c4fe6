//! Super access: everything in an organization, short of what is the owner's alone, given and taken.
use super::super::outbox::{self, Occasion};
use super::super::trail::Trail;
use super::super::{Changed, Context, TeamChoice};
use super::remove::find_target;
use super::{MemberTarget, check_rank, refuse_owner};
use crate::domain::action;
use crate::domain::event::Change;
use crate::error::{Error, Result};
use crate::store::{Store, memberships};

/// What `member update` asks for.
pub struct UpdateRequest {
    /// At which organization.
    pub team: TeamChoice,
    /// Whom.
    pub target: MemberTarget,
    /// Whether they have it from then on.
    pub super_access: bool,
}

/// Gives a member of an organization super access, or takes it away.
pub fn update(store: &mut Store, context: &Context, request: &UpdateRequest) -> Result<Changed> {
    context.change(store, |tx| {
        let place = context.open_place(tx, action::MEMBER_UPDATE, &request.team)?;
        place.grant().check_super_access()?;
        if !place.team().is_organization() {
            let team = &place.team().path;
            let message = format!("super access is for a whole organization, and {team} is a team in one");
            return Err(Error::new("member.not_an_organization", message)
                .hint(format!("name the organization: -t {}", place.organization().path)));
        }
        let membership = find_target(tx, place.team(), &request.target)?;
        place.grant().check_not_oneself(membership.account)?;
        check_rank(tx, &place, &membership)?;
        refuse_owner(tx, &place, &membership, "given or denied what they have anyway")?;
        let changed = membership.super_access != request.super_access;
        if changed {
            let mut trail = Trail::new(action::MEMBER_UPDATE);
            let event = trail.event(tx, context, Some(place.trail()))?;
            memberships::set_super_access(tx, membership.id, request.super_access.then_some(context.now), event)?;
            let word = |on: bool| Some(if on { "on" } else { "off" }.to_owned());
            let change = Change::between("super_access", word(membership.super_access), word(request.super_access));
            trail.add(event, membership.id.0, || (membership.account.to_string(), change.into_iter().collect()));
            trail.record(tx, context, place.grant())?;
            outbox::queue_access(tx, context, Occasion::at(&place, event), (membership.account, request.super_access))?;
        }
        Ok(Changed { row: memberships::shown(tx, membership.id)?, changed })
    })
}
