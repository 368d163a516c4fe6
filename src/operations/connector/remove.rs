//! `connector remove`: the connector goes, and what was sealed for it; what is in its store stays.
use super::super::{Changed, Context, TeamChoice};
use super::{ConnectorTarget, record};
use crate::domain::action;
use crate::domain::event::Change;
use crate::error::Result;
use crate::store::{Store, connectors, events};

/// Removes a connector, and answers it as it was.
pub fn remove(store: &mut Store, context: &Context, choice: &TeamChoice, target: &ConnectorTarget) -> Result<Changed> {
    context.change(store, |tx| {
        let (place, connector) = target.to_change(tx, (context, action::CONNECTOR_REMOVE), choice)?;
        let row = connectors::shown(tx, connector.id)?;
        let event = events::draw(tx, context.now)?;
        connectors::delete(tx, connector.id)?;
        let name = Change { field: "name", before: Some(connector.name.clone()), after: None };
        record(tx, context, (event, action::CONNECTOR_REMOVE), (&place, connector.id), vec![name])?;
        Ok(Changed { row, changed: true })
    })
}
