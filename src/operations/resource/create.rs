//! `resource create`: a team has made something.
use super::super::{Context, Place, TeamChoice};
use super::update::{Sharers, change_of_sharing};
use super::{ChangedResource, check_callback, exists, told, write_sharing};
use crate::domain::action;
use crate::domain::callback_url::CallbackUrl;
use crate::domain::event::Change;
use crate::domain::id::ResourceId;
use crate::domain::policy::ResourceKind;
use crate::domain::resource::{ResourceName, ResourceUri, Sharing};
use crate::error::Result;
use crate::store::resources::{NewResource, Resource};
use crate::store::{Store, Tx, events, resources};

/// What `resource create` asks for.
pub struct CreateRequest {
    /// Whose it is.
    pub team: TeamChoice,
    /// Of which kind.
    pub kind: ResourceKind,
    /// What it is called there.
    pub name: ResourceName,
    /// Where it is.
    pub uri: Option<ResourceUri>,
    /// Where its team is called back about it.
    pub callback_url: Option<CallbackUrl>,
    /// Who else sees it.
    pub sharers: Sharers,
}

/// Adds a resource to those of a team.
pub fn create(store: &mut Store, context: &Context, request: &CreateRequest) -> Result<ChangedResource> {
    context.change(store, |tx| {
        let is_shared = !request.sharers.is_empty();
        let action = if is_shared { action::RESOURCE_CREATE_SHARED } else { action::RESOURCE_CREATE };
        let place = context.place_for_kind(tx, action, (&request.team, Some(&request.kind)))?;
        if request.callback_url.is_some() {
            // Not as what is attempted: that is the creation.
            context.actor.place(tx, action::CALLBACK_SET, &request.team)?;
        }
        place.refuse_archived()?;
        let rules = place.rules(tx)?;
        rules.policy.resource_rule(&request.kind)?;
        let resource = Resource {
            id: ResourceId(0),
            team: place.team().id,
            kind: request.kind.clone(),
            name: request.name.to_string(),
            uri: request.uri.as_ref().map(ToString::to_string),
            callback_url: request.callback_url.as_ref().map(ToString::to_string),
            shared_all_at: None,
        };
        check_callback(&rules, &resource)?;
        let sharing = request.sharers.of(tx, (context, &place), &Sharing::default())?;
        let id = insert(tx, (context, &place), &resource, &sharing)?;
        ChangedResource::read(tx, (&context.actor, &rules.policy), (id, true))
    })
}

fn insert(
    tx: &mut Tx<'_>,
    (context, place): (&Context, &Place),
    resource: &Resource,
    sharing: &Sharing,
) -> Result<ResourceId> {
    let event = events::draw(tx, context.now)?;
    let new = NewResource {
        team: resource.team,
        kind: &resource.kind,
        name: &resource.name,
        uri: resource.uri.as_deref(),
        callback_url: resource.callback_url.as_deref(),
        shared_all_at: (*sharing == Sharing::All).then_some(context.now),
        created_by: place.grant().account(),
        created_at: context.now,
        event,
    };
    let id = resources::insert(tx, &new)?.ok_or_else(|| exists(place, resource))?;
    write_sharing(tx, (id, event), (&Sharing::default(), sharing))?;
    let mut changes = vec![Change::set("kind", resource.kind.as_str()), Change::set("name", resource.name.as_str())];
    changes.extend(resource.uri.as_ref().map(|uri| Change::set("uri", uri.as_str())));
    changes.extend(resource.callback_url.as_ref().map(|url| Change::set("callback_url", url.as_str())));
    changes.extend(change_of_sharing(&Sharing::default(), sharing));
    context.record(tx, place.grant(), (event, &told(action::RESOURCE_CREATE, place, (id, changes))))?;
    Ok(id)
}
