//! Invitations: an offer of membership, from the moment it is made to the moment it is closed.
use std::ops::ControlFlow;

use super::callback::Herald;
use super::member::check_resume;
use super::{Actor, Context, Place, TeamChoice};
use crate::domain::action::{self, Action};
use crate::domain::callback::{Guest, News};
use crate::domain::email::EmailAddress;
use crate::domain::event::{Change, Event};
use crate::domain::id::{EventId, InviteId, RoleId};
use crate::domain::instant::{Instant, Span};
use crate::domain::invite::{Kind, State, Status, Step, check_step};
use crate::domain::policy::Policy;
use crate::domain::sealing::InviteToken;
use crate::error::{Error, Result};
use crate::store::backend::OwnedRow;
use crate::store::invites::{Closing, Invite};
use crate::store::roles::Role;
use crate::store::teams::Team;
use crate::store::{Store, Tx, invites, roles};

mod accept;
mod add;
mod code;
mod renew;
mod revoke;
mod sweep;

pub use accept::{AcceptRequest, Offer, accept, decline, inspect};
pub use add::{AddRequest, Added, Person, add};
pub use code::{CodeRequest, Sent, send_code};
pub use renew::{ExpiredRequest, UpdateRequest, resend, resend_expired, update};
pub use revoke::revoke;
pub use sweep::{Overdue, expire, prune};

pub use super::batch::OnExisting;
pub use super::member::Scope;
pub use crate::store::invites::InviteRow;

/// By which an invite is named.
#[derive(Clone, Debug)]
pub enum InviteTarget {
    /// The address, at a team: its pending invite, else its newest.
    Email(EmailAddress),
    /// Its id.
    Id(InviteId),
}

impl InviteTarget {
    /// The invite that is to be changed, and the team it leads to. Who may not offer its role may not touch it.
    fn to_change(
        &self,
        tx: &mut Tx<'_>,
        (context, action): (&Context, &'static Action),
        choice: &TeamChoice,
    ) -> Result<(Place, Invite)> {
        let (place, invite) = match self {
            Self::Email(email) => {
                let place = context.place(tx, action, choice)?;
                let invite = find_named(tx, place.team(), email)?;
                (place, invite)
            }
            Self::Id(id) => {
                let found = invites::find(tx, *id)?;
                let place = context.place_of(tx, action, (choice, found.as_ref().map(|invite| invite.team)))?;
                place.zip(found).ok_or_else(|| unknown(*id))?
            }
        };
        check_offer(tx, &place, &invite)?;
        Ok((place, invite))
    }
}

/// The invite that somebody means who names an address at a team.
fn find_named(tx: &mut Tx<'_>, team: &Team, email: &EmailAddress) -> Result<Invite> {
    invites::find_named(tx, team.id, email.key())?.ok_or_else(|| {
        Error::new("invite.not_found", format!("{email} has not been invited to {}", team.path))
            .hint(format!("who has: teamctl invite list -t {}", team.path))
    })
}

fn unknown(id: InviteId) -> Error {
    Error::new("invite.not_found", format!("there is no invitation {id}"))
}

/// Nobody changes an offer that they could not make. One that ends a suspension is for who may end it.
pub(super) fn check_offer(tx: &mut Tx<'_>, place: &Place, invite: &Invite) -> Result<()> {
    if place.grant().account().is_none() {
        return Ok(());
    }
    let role = roles::find_by_id(tx, invite.role)?;
    place.grant().check_role(&role.name, &role.permissions)?;
    if invite.super_access {
        place.grant().check_super_access()?;
    }
    if invite.kind == Kind::Reactivate { check_resume(tx, place, &invite.email_key) } else { Ok(()) }
}

/// An invite that was changed, read back, with its token where it is to be handed out.
pub struct Issued {
    /// The row, for [`InviteRow`].
    pub row: OwnedRow,
    /// False where it was so already.
    pub changed: bool,
    /// Only where the change made a new one.
    pub token: Option<InviteToken>,
}

/// A new invite read back, with its token.
pub(super) fn issued(tx: &mut Tx<'_>, context: &Context, id: InviteId) -> Result<Issued> {
    let row = invites::shown(tx, id)?;
    let token = context.key().invite_token(id, InviteRow(&row).nonce()?);
    Ok(Issued { row, changed: true, token: Some(token) })
}

/// That an invite would be made which nobody ever gets.
#[must_use]
pub fn undelivered() -> Error {
    Error::new("usage.undelivered", "no mail is set up, so nobody would ever get this invitation")
        .hint("print the link with --show-link, or say --no-send")
}

/// An invite whose link was given out.
pub(super) struct GivenOut<'a> {
    pub invite: InviteId,
    pub email: &'a str,
    pub role: RoleId,
    pub kind: Kind,
    pub expires_at: Instant,
}

/// Tells that an invite's link was given out.
pub(super) fn tell_sent(
    tx: &mut Tx<'_>,
    (context, herald): (&Context, &mut Herald<'_>),
    (team, event): (&Team, EventId),
    given: &GivenOut<'_>,
) -> Result<()> {
    if !herald.hears(tx, team, News::INVITE_SENT)? {
        return Ok(());
    }
    let role = roles::find_by_id(tx, given.role)?.name;
    let guest = Guest { invite: given.invite, email: given.email, role: role.as_str(), kind: given.kind.name() };
    herald.tell(tx, context, (team, event), &News::InviteSent(guest, given.expires_at))
}

/// Ends an invite by which nobody joins.
pub(super) fn close(
    tx: &mut Tx<'_>,
    context: &Context,
    invite: &Invite,
    (state, event): (State, EventId),
) -> Result<()> {
    invites::close(tx, invite, &Closing { state, at: context.now, event, accepted_by: None })
}

/// An overdue invite that no sweep has seen is closed before anything else is made of it.
fn recorded_as_expired(tx: &mut Tx<'_>, context: &Context, mut invite: Invite, event: EventId) -> Result<Invite> {
    if invite.state == State::Open && invite.status(context.now) == Status::Expired {
        close(tx, context, &invite, (State::Expired, event))?;
        invite.state = State::Expired;
    }
    Ok(invite)
}

/// What is not pending any more makes room for another invite of the address.
pub(super) fn make_way(tx: &mut Tx<'_>, context: &Context, invite: Invite, event: EventId) -> Result<()> {
    let invite = recorded_as_expired(tx, context, invite, event)?;
    invites::supersede(tx, invite.id)
}

/// What one invite's change is in the trail.
fn told(action: &'static Action, (place, invite): (&Place, InviteId), changes: Vec<Change>) -> Event {
    Event {
        action: action.event,
        organization: Some(place.organization().id),
        team: Some(place.team().id),
        target: Some(invite.to_string()),
        changes,
        batch: None,
    }
}

/// The role that an invite is for, if it is still there.
fn role_of(tx: &mut Tx<'_>, invite: &Invite) -> Result<Role> {
    let role = roles::find_by_id(tx, invite.role)?;
    if role.is_gone {
        let message = format!("the role '{}', to which {} was invited, is no longer there", role.name, invite.email);
        return Err(Error::new("role.not_found", message)
            .hint(format!("offer another one: teamctl invite update {} --role ROLE", invite.id)));
    }
    Ok(role)
}

/// One invite.
pub fn show(store: &mut Store, actor: &Actor, choice: &TeamChoice, target: &InviteTarget) -> Result<OwnedRow> {
    store.read(|tx| {
        let invite = match target {
            InviteTarget::Email(email) => {
                let place = actor.place(tx, action::INVITE_SHOW, choice)?;
                find_named(tx, place.team(), email)?
            }
            InviteTarget::Id(id) => {
                let found = invites::find(tx, *id)?;
                match actor {
                    // Of a deleted team too, which can be found no more.
                    Actor::Operator => found,
                    Actor::Account(_) => {
                        let team = found.as_ref().map(|invite| invite.team);
                        Place::find_of(tx, (actor, action::INVITE_SHOW), (choice, team), None)?.and(found)
                    }
                }
                .ok_or_else(|| unknown(*id))?
            }
        };
        invites::shown(tx, invite.id)
    })
}

/// Which invites to list.
#[derive(Clone, Debug)]
pub struct ListRequest {
    /// Of which teams.
    pub scope: Scope,
    /// Only in this state.
    pub status: Option<Status>,
    /// Only for this address.
    pub email: Option<EmailAddress>,
    /// Only pending ones whose deadline is no further away than this.
    pub expiring_within: Option<Span>,
}

/// Invites of every state, team by team, in the order of the addresses.
pub fn list(
    store: &mut Store,
    (actor, now): (&Actor, Instant),
    request: &ListRequest,
    mut visit: impl FnMut(&InviteRow<'_>) -> Result<ControlFlow<()>>,
) -> Result<()> {
    let horizon = request.expiring_within.map(|span| now.saturating_add(span));
    let wanted = |invite: &InviteRow<'_>| -> Result<bool> {
        let status = invite.status(now)?;
        Ok(request.status.is_none_or(|wanted| wanted == status)
            && match &request.email {
                None => true,
                Some(email) => invite.email()?.parse::<EmailAddress>().is_ok_and(|found| found == *email),
            }
            && match horizon {
                None => true,
                Some(horizon) => status == Status::Pending && invite.expires_at()? <= horizon,
            })
    };
    store.read(|tx| {
        for team in request.scope.teams(tx, actor, action::INVITE_LIST)? {
            let mut flow = ControlFlow::Continue(());
            invites::each_shown(tx, team.id, |invite| {
                if wanted(invite)? {
                    flow = visit(invite)?;
                }
                Ok(flow)
            })?;
            if flow.is_break() {
                break;
            }
        }
        Ok(())
    })
}

/// Names whose invite stands in the way.
pub(super) fn exists(invite: &Invite, team: &Team, policy: &Policy) -> Error {
    let hint = if check_step(Step::Resend, Status::Pending, policy).is_ok() {
        format!("send it again: teamctl invite resend {}", invite.id)
    } else {
        format!("take it back first, since the policy lets nobody send it again: teamctl invite revoke {}", invite.id)
    };
    Error::new(
        "invite.exists",
        format!("{} has an open invitation to {} already: {}", invite.email, team.path, invite.id),
    )
    .hint(hint)
    .detail("id", invite.id.to_string())
    .detail("email", invite.email.as_str())
}
