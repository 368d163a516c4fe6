//! `connector remove`: the connector goes, and what was sealed for it; what is in its store stays.
use super::super::trail::Trail;
use super::super::{Changed, Context, Place, TeamChoice};
use super::{ConnectorTarget, record};
use crate::domain::action;
use crate::domain::event::Change;
use crate::error::Result;
use crate::store::{Store, Tx, connectors, events};

/// Removes a connector, and answers it as it was.
pub fn remove(store: &mut Store, context: &Context, choice: &TeamChoice, target: &ConnectorTarget) -> Result<Changed> {
    context.change(store, |tx| {
        let (place, connector) = target.to_change(tx, (context, action::CONNECTOR_REMOVE), choice)?;
        let row = connectors::shown(tx, connector.id)?;
        let event = events::draw(tx, context.now)?;
        connectors::delete(tx, connector.id)?;
        record(tx, context, (event, action::CONNECTOR_REMOVE), (&place, connector.id), gone(&connector.name))?;
        Ok(Changed { row, changed: true })
    })
}

/// Removes all that a team has, for when it is deleted, and records which those were.
pub(in super::super) fn remove_all(tx: &mut Tx<'_>, context: &Context, place: &Place) -> Result<()> {
    let mut trail = Trail::new(action::CONNECTOR_REMOVE);
    let event = trail.event(tx, context, Some(place.trail()))?;
    connectors::delete_all(tx, place.team().id, |id, name| {
        trail.add(event, id.0, || (id.to_string(), gone(name)));
    })?;
    trail.record(tx, context, place.grant())
}

/// What is not there any more.
fn gone(name: &str) -> Vec<Change> {
    vec![Change { field: "name", before: Some(name.to_owned()), after: None }]
}
