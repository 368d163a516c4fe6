//! `callback send`: what a product has done, queued until its receiver has taken it.
use super::super::resource::{self, Named};
use super::super::{Changed, Context, Place, TeamChoice};
use super::{source, told};
use crate::domain::action;
use crate::domain::callback::{Payload, ResultType, say_of};
use crate::domain::event::Change;
use crate::domain::message::{Kind, Purpose};
use crate::domain::policy::KeyKind;
use crate::error::{Error, Result};
use crate::store::backend::corrupt;
use crate::store::messages::NewMessage;
use crate::store::{Store, events, messages};

/// What `callback send` asks for.
pub struct SendRequest {
    /// Whose product.
    pub team: TeamChoice,
    /// The resource that it is about.
    pub resource: Option<Named>,
    /// What it calls it.
    pub name: ResultType,
    /// What it says.
    pub data: Payload,
    /// Whose secrets sign it: those for live keys where it is not said.
    pub kind: Option<KeyKind>,
}

/// Queues a product's result for the team's receiver. Answers the message.
pub fn send(store: &mut Store, context: &Context, request: &SendRequest) -> Result<Changed> {
    context.change(store, |tx| {
        let (place, resource) = match &request.resource {
            None => (context.open_place(tx, action::CALLBACK_SEND, &request.team)?, None),
            Some(named) => {
                let found = resource::about_to_change(tx, (context, action::CALLBACK_SEND), &request.team, named)?;
                (found.0, Some(found.1))
            }
        };
        let kind = place.rules(tx)?.policy.callback_kind(request.kind)?;
        let url = match resource.as_ref().and_then(|resource| resource.callback_url.as_deref()) {
            Some(own) => own,
            None => url_of(&place)?,
        };
        let event = events::draw(tx, context.now)?;
        let team = place.team();
        let name = request.name.as_str();
        let body = match &resource {
            None => request.data.kept(team.path.as_str()),
            Some(resource) => request.data.kept_about(team.path.as_str(), resource.id),
        };
        let new = NewMessage {
            kind: Kind::Callback,
            purpose: Purpose::Result,
            team: team.id,
            recipient: url,
            recipient_key: url,
            subject: &say_of(name, team.path.as_str()),
            invite: None,
            asked_at: None,
            callback: Some((name, kind)),
            resource: resource.as_ref().map(|resource| resource.id),
            body: Some(&body),
            created_at: context.now,
            event,
        };
        // Not counted with what a change has queued beside: the message is what is answered.
        let id = messages::insert(tx, &new)?;
        let mut changes = vec![Change::set("type", name), Change::set("kind", kind.as_str())];
        changes.extend(resource.map(|resource| Change::set("resource", resource.id.to_string())));
        let mut recorded = told(action::CALLBACK_SEND, &place, changes);
        recorded.target = Some(id.to_string());
        context.record(tx, place.grant(), (event, &recorded))?;
        let row = messages::shown(tx, id)?.ok_or_else(|| corrupt("a message that was queued is gone"))?;
        Ok(Changed { row, changed: true })
    })
}

/// Where a team is called back, without which there is nobody to tell.
pub(super) fn url_of(place: &Place) -> Result<&str> {
    source(place).and_then(|source| source.callback_url.as_deref()).ok_or_else(|| {
        let team = &place.team().path;
        Error::new("callback.no_url", format!("{team} has no callback URL, and no team above it has one"))
            .hint(format!("set one: teamctl callback set --url https://… -t {team}"))
            .detail("team", team.to_string())
    })
}
