//! Sending again and changing: what keeps an invite alive, or brings an expired one back.
use std::collections::HashSet;

use super::super::callback::Herald;
use super::super::member::{WaysIn, check_level, check_role, member_exists};
use super::super::outbox::{self, About, Handout};
use super::super::trail::Trail;
use super::super::{Context, Place, TeamChoice, role};
use super::add::{check_invited, check_super_access};
use super::{
    GivenOut, InviteTarget, Issued, Scope, check_offer, exists, make_way, recorded_as_expired, role_of, tell_sent, told,
};
use crate::domain::action;
use crate::domain::email::EmailAddress;
use crate::domain::event::Change;
use crate::domain::id::EventId;
use crate::domain::instant::{Instant, Span};
use crate::domain::invite::{Kind, State, Status, Step, check_step};
use crate::domain::policy::Policy;
use crate::domain::role::RoleName;
use crate::domain::text::Text;
use crate::error::{Error, Result};
use crate::store::invites::{Invite, Nonce, Renewal};
use crate::store::{Store, Tx, accounts, events, invites, memberships, roles};

/// Makes a new token for each, and a new life for those that have expired. The old token is dead at once.
pub fn resend(
    store: &mut Store,
    context: &Context,
    choice: &TeamChoice,
    targets: &[InviteTarget],
    handout: Handout,
) -> Result<Vec<Issued>> {
    context.change(store, |tx| {
        let mut issued = Vec::with_capacity(targets.len());
        let mut trail = Trail::new(action::INVITE_RESEND);
        let mut seen = HashSet::new();
        for target in targets {
            let (place, invite) = target.to_change(tx, (context, action::INVITE_RESEND), choice)?;
            // Named twice, by id and address: the first token would be dead at once.
            if seen.insert(invite.id) {
                let policy = place.rules(tx)?.policy;
                issued.push(resend_one(tx, context, (&place, &policy), (invite, &mut trail), handout)?);
            }
        }
        trail.record_granted(tx, context)?;
        Ok(issued)
    })
}

/// What `invite resend --expired` asks for.
pub struct ExpiredRequest {
    /// Of which teams.
    pub scope: Scope,
    /// Only those whose deadline has passed no longer ago than this.
    pub since: Option<Span>,
    /// How links are handed out.
    pub handout: Handout,
}

/// Brings back everybody who let the deadline pass and has not been invited again or let in since.
pub fn resend_expired(store: &mut Store, context: &Context, request: &ExpiredRequest) -> Result<Vec<Issued>> {
    let since = match request.since {
        None => Instant::from_millis(i64::MIN),
        Some(span) => Instant::from_millis(context.now.millis().saturating_sub(span.millis())),
    };
    context.change(store, |tx| {
        let mut issued = Vec::new();
        let mut trail = Trail::new(action::INVITE_RESEND);
        for team in context.teams(tx, action::INVITE_RESEND, &request.scope)? {
            let place = context.place(tx, action::INVITE_RESEND, &TeamChoice::Id(team.id))?;
            let expired = invites::expired_since(tx, team.id, since, context.now)?;
            if expired.is_empty() || (place.archived().is_some() && !matches!(request.scope, Scope::Team(_))) {
                continue;
            }
            let policy = place.rules(tx)?.policy;
            for invite in expired {
                check_offer(tx, &place, &invite)?;
                issued.push(resend_one(tx, context, (&place, &policy), (invite, &mut trail), request.handout)?);
            }
        }
        trail.record_granted(tx, context)?;
        Ok(issued)
    })
}

fn resend_one(
    tx: &mut Tx<'_>,
    context: &Context,
    (place, policy): (&Place, &Policy),
    (invite, trail): (Invite, &mut Trail),
    handout: Handout,
) -> Result<Issued> {
    place.refuse_archived()?;
    check_step(Step::Resend, invite.status(context.now), policy)?;
    let replaced_by = replaced_by(tx, context, (place, policy), &invite)?;
    policy.check_domain(&invite.email.parse::<EmailAddress>()?)?;
    check_level(&role_of(tx, &invite)?, place.team())?;
    let event = trail.event_at(tx, context, place)?;
    if let Some(newer) = replaced_by {
        // Closed, and so not in the way of this one's coming back.
        make_way(tx, context, newer, event)?;
    }
    let before = recorded_as_expired(tx, context, invite, event)?;
    let mut after = before.clone();
    // Never shortened: who was given more time than the default keeps it.
    after.expires_at = before.expires_at.max(context.now.saturating_add(policy.invitation_span(None)?));
    let sending = Sending { new_token: true, reopened: true, handout, event };
    trail.add(event, before.id.0, || (before.id.to_string(), deadline_change(&before, &after).into_iter().collect()));
    write(tx, (context, Herald::with(place, policy)), (place, &before), after, &sending)
}

/// The newer invite that has taken its place, if that is closed. A pending one stands in the way, and so does membership.
fn replaced_by(
    tx: &mut Tx<'_>,
    context: &Context,
    (place, policy): (&Place, &Policy),
    invite: &Invite,
) -> Result<Option<Invite>> {
    let team = place.team();
    match memberships::find_by_email(tx, team.id, &invite.email_key)? {
        // Whom it is to bring back is a member all the while.
        Some(membership) if invite.kind == Kind::Reactivate && membership.suspended_at.is_some() => {}
        Some(_) => return Err(member_exists(&invite.email, team)),
        None => {}
    }
    if !invite.is_superseded {
        return Ok(None);
    }
    match invites::find_current(tx, team.id, &invite.email_key)? {
        Some(current) if current.status(context.now) == Status::Pending => Err(exists(&current, team, policy)),
        current => Ok(current),
    }
}

fn deadline_change(before: &Invite, after: &Invite) -> Option<Change> {
    Change::between("expires_at", Some(before.expires_at.to_string()), Some(after.expires_at.to_string()))
}

/// What happens to the token.
struct Sending {
    new_token: bool,
    reopened: bool,
    handout: Handout,
    event: EventId,
}

fn write(
    tx: &mut Tx<'_>,
    (context, mut herald): (&Context, Herald<'_>),
    (place, before): (&Place, &Invite),
    mut after: Invite,
    sending: &Sending,
) -> Result<Issued> {
    let nonce: Option<Nonce> = if sending.new_token { Some(tx.random().array()?) } else { None };
    let sent = (sending.handout.is_given_out() && sending.new_token).then_some(context.now);
    after.sent_count += i64::from(sent.is_some());
    let renewal = Renewal {
        nonce: nonce.as_ref(),
        reopened: sending.reopened,
        invite: &after,
        sent,
        super_access_at: after.super_access.then_some(context.now),
    };
    invites::renew(tx, before, &renewal)?;
    if let (Some(nonce), Handout::Mailed) = (&nonce, sending.handout) {
        let recipient = (after.email.as_str(), after.email_key.as_str());
        let about = About { team: place.team(), invite: before.id, nonce, recipient, event: sending.event };
        outbox::queue_invite(tx, context, &about, after.kind)?;
    }
    if sent.is_some() {
        let Invite { ref email, role, kind, expires_at, .. } = after;
        let given = GivenOut { invite: before.id, email, role, kind, expires_at };
        tell_sent(tx, (context, &mut herald), (place.team(), sending.event), &given)?;
    }
    let token = nonce.map(|nonce| context.key().invite_token(before.id, &nonce));
    Ok(Issued { row: invites::shown(tx, before.id)?, changed: true, token })
}

/// What `invite update` asks for; what is `None` stays.
#[derive(Clone, Debug)]
pub struct UpdateRequest {
    /// At which team.
    pub team: TeamChoice,
    /// Which invite.
    pub target: InviteTarget,
    /// As what.
    pub role: Option<RoleName>,
    /// Another address: a new token, and a new message.
    pub email: Option<EmailAddress>,
    /// Given name.
    pub first_name: Option<Text>,
    /// Family name.
    pub last_name: Option<Text>,
    /// With `*` in the organization.
    pub super_access: Option<bool>,
    /// Another deadline, counted from now.
    pub expires_in: Option<Span>,
    /// How a new link is handed out.
    pub handout: Handout,
}

impl UpdateRequest {
    /// Whether it is about more than the deadline.
    fn changes_the_offer(&self) -> bool {
        self.role.is_some()
            || self.email.is_some()
            || self.first_name.is_some()
            || self.last_name.is_some()
            || self.super_access.is_some()
    }
}

/// Changes an invite that is pending or has expired. An expired one stays so until it is sent again.
pub fn update(store: &mut Store, context: &Context, request: &UpdateRequest) -> Result<Issued> {
    context.change(store, |tx| {
        let (place, invite) = request.target.to_change(tx, (context, action::INVITE_UPDATE), &request.team)?;
        place.refuse_archived()?;
        let rules = place.rules(tx)?;
        check_step(Step::Update, invite.status(context.now), &rules.policy)?;
        replaced_by(tx, context, (&place, &rules.policy), &invite)?;
        if invite.kind == Kind::Reactivate && request.changes_the_offer() {
            let message = "this invitation brings a member back as they were: only its deadline can be changed";
            return Err(Error::new("invite.not_open", message)
                .hint("give them another role once they are back: teamctl role assign"));
        }
        if invite.is_superseded {
            // It would have to take the place back, and only a new life gives it that.
            return Err(Error::new("invite.not_open", "this invitation has expired, and another has followed it")
                .hint(format!("bring it back first: teamctl invite resend {}", invite.id)));
        }
        let (after, changes) = changed(tx, context, request, (&place, &rules), &invite)?;
        if changes.is_empty() {
            return Ok(Issued { row: invites::shown(tx, invite.id)?, changed: false, token: None });
        }
        let event = events::draw(tx, context.now)?;
        let before = recorded_as_expired(tx, context, invite, event)?;
        let moved = after.email_key != before.email_key;
        if moved {
            take_address(tx, context, (&place, &rules.policy), (&after, event))?;
        }
        let is_open = before.state == State::Open;
        let new_token = after.email != before.email;
        // What has expired nobody could accept.
        let handout = if is_open { request.handout } else { Handout::Nothing };
        let sending = Sending { new_token, reopened: false, handout, event };
        let herald = Herald::with(&place, &rules.policy);
        let mut issued = write(tx, (context, herald), (&place, &before), after, &sending)?;
        let told = told(action::INVITE_UPDATE, (&place, before.id), changes);
        context.record(tx, place.grant(), (event, &told))?;
        if !is_open {
            // Nobody could accept with it.
            issued.token = None;
        }
        Ok(issued)
    })
}

/// The invite as it is to be, and how that differs.
fn changed(
    tx: &mut Tx<'_>,
    context: &Context,
    request: &UpdateRequest,
    (place, rules): (&Place, &super::super::Rules),
    before: &Invite,
) -> Result<(Invite, Vec<Change>)> {
    let mut after = before.clone();
    let mut changes = Vec::new();
    if let Some(name) = &request.role {
        let role = role::find(tx, place, name)?;
        place.grant().check_role(&role.name, &role.permissions)?;
        check_role(&role, rules.organization.owner_role, place)?;
        if role.id != before.role {
            let old = roles::find_by_id(tx, before.role)?.name;
            changes.push(Change { field: "role", before: Some(old.to_string()), after: Some(role.name.to_string()) });
        }
        after.role = role.id;
    }
    if let Some(email) = &request.email {
        rules.policy.check_domain(email)?;
        if email.key() != before.email_key {
            let account = accounts::find_id(tx, email.key())?;
            check_invited(tx, (place, &rules.policy), (email, account), &mut WaysIn::default())?;
        }
        changes.extend(Change::between("email", Some(before.email.clone()), Some(email.to_string())));
        after.email = email.to_string();
        after.email_key = email.key().into();
    }
    for (field, new, kept) in [
        ("first_name", &request.first_name, &mut after.first_name),
        ("last_name", &request.last_name, &mut after.last_name),
    ] {
        if let Some(new) = new {
            changes.extend(Change::between(field, kept.clone(), Some(new.to_string())));
            *kept = Some(new.to_string());
        }
    }
    if let Some(super_access) = request.super_access {
        if super_access {
            place.grant().check_super_access()?;
            check_super_access(place, &rules.policy)?;
        }
        let word = |on: bool| Some(if on { "on" } else { "off" }.to_owned());
        changes.extend(Change::between("super_access", word(before.super_access), word(super_access)));
        after.super_access = super_access;
    }
    if let Some(span) = request.expires_in {
        after.expires_at = context.now.saturating_add(rules.policy.invitation_span(Some(span))?);
        changes.extend(deadline_change(before, &after));
    }
    Ok((after, changes))
}

/// The new address must not be a member's, nor have an open invitation; an old one of its own makes room.
fn take_address(
    tx: &mut Tx<'_>,
    context: &Context,
    (place, policy): (&Place, &Policy),
    (after, event): (&Invite, EventId),
) -> Result<()> {
    let team = place.team();
    if memberships::find_by_email(tx, team.id, &after.email_key)?.is_some() {
        return Err(member_exists(&after.email, team));
    }
    if let Some(current) = invites::find_current(tx, team.id, &after.email_key)? {
        if current.status(context.now) == Status::Pending {
            return Err(exists(&current, team, policy));
        }
        make_way(tx, context, current, event)?;
    }
    Ok(())
}
