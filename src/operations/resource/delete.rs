//! `resource delete`, and what goes with a team that is deleted.
use super::super::trail::Trail;
use super::super::{Context, Place, TeamChoice};
use super::target::ResourceTarget;
use super::{ChangedResource, told};
use crate::domain::action;
use crate::domain::event::Change;
use crate::error::Result;
use crate::store::resources::Resource;
use crate::store::{Store, Tx, events, resources};

/// What `resource delete` asks for.
pub struct DeleteRequest {
    /// At which team.
    pub team: TeamChoice,
    /// Which resource.
    pub target: ResourceTarget,
}

/// Deletes a resource, which nobody sees from then on. Answers it as it was.
pub fn delete(store: &mut Store, context: &Context, request: &DeleteRequest) -> Result<ChangedResource> {
    context.change(store, |tx| {
        let (place, resource) = request.target.to_change(tx, (context, action::RESOURCE_DELETE), &request.team)?;
        let policy = place.rules(tx)?.policy;
        let answer = ChangedResource::read(tx, (&context.actor, &policy), (resource.id, true))?;
        let event = events::draw(tx, context.now)?;
        resources::delete(tx, resource.id)?;
        let told = told(action::RESOURCE_DELETE, &place, (resource.id, gone(&resource)));
        context.record(tx, place.grant(), (event, &told))?;
        Ok(answer)
    })
}

fn gone(resource: &Resource) -> Vec<Change> {
    let was = |field, before: &str| Change { field, before: Some(before.to_owned()), after: None };
    vec![was("kind", resource.kind.as_str()), was("name", &resource.name)]
}

/// All that a team has made, which goes with it, and what others have shared with it. One event beside that of the team.
pub(in super::super) fn delete_all(tx: &mut Tx<'_>, context: &Context, place: &Place) -> Result<()> {
    let mut trail = Trail::new(action::RESOURCE_DELETE);
    let event = trail.event(tx, context, Some(place.trail()))?;
    resources::delete_all(tx, place.team().id, |resource| {
        trail.add(event, resource.id.0, || (resource.id.to_string(), gone(resource)));
    })?;
    trail.record(tx, context, place.grant())
}
