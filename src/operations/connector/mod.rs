//! Storage connectors: where a team's files are, what gets in there, and whether it does.
use std::ops::ControlFlow;

use super::member::Scope;
use super::{Actor, Context, Place, TeamChoice};
use crate::domain::action::{self, Action};
use crate::domain::address_rules::PrivateAddresses;
use crate::domain::connector::{ConnectorName, Endpoint, Location};
use crate::domain::event::{Change, Event};
use crate::domain::id::{ConnectorId, EventId};
use crate::error::{Error, Result};
use crate::store::backend::OwnedRow;
use crate::store::connectors::Connector;
use crate::store::teams::Team;
use crate::store::{Store, Tx, connectors};

mod add;
mod depot;
mod remove;
mod trial;

pub use crate::delivery::connector::{ConnectorTransport, Environment, IS_BUILT_IN, LIMIT, Stored, check_authorities};
pub use crate::store::connectors::ConnectorRow;
pub use add::{AddRequest, add};
pub use depot::{Depot, open};
pub use remove::remove;
pub(super) use remove::remove_all;
pub use trial::test;

/// By which a connector is named.
#[derive(Clone, Debug)]
pub enum ConnectorTarget {
    /// Its name, at a team.
    Name(ConnectorName),
    /// Its id.
    Id(ConnectorId),
}

impl ConnectorTarget {
    /// The connector that is to be changed, and the team that it is of.
    fn to_change(
        &self,
        tx: &mut Tx<'_>,
        (context, action): (&Context, &'static Action),
        choice: &TeamChoice,
    ) -> Result<(Place, Connector)> {
        let (place, connector) = match self {
            Self::Name(name) => {
                let place = context.place(tx, action, choice)?;
                let connector = find_named(tx, place.team(), name)?;
                (place, connector)
            }
            Self::Id(id) => {
                let found = connectors::find(tx, *id)?;
                let team = found.as_ref().map(|connector| connector.team);
                let place = context.place_of(tx, action, (choice, team))?;
                place.zip(found).ok_or_else(|| unknown(*id))?
            }
        };
        place.refuse_archived()?;
        Ok((place, connector))
    }
}

/// The connector that somebody means who names one at a team.
fn find_named(tx: &mut Tx<'_>, team: &Team, name: &ConnectorName) -> Result<Connector> {
    connectors::find_named(tx, team.id, name.as_str())?.ok_or_else(|| {
        Error::new("connector.not_found", format!("{} has no connector '{name}'", team.path))
            .hint(format!("those that it has: teamctl connector list -t {}", team.path))
            .detail("name", name.as_str())
    })
}

fn unknown(id: ConnectorId) -> Error {
    Error::new("connector.not_found", format!("there is no connector {id}"))
}

/// What this host can reach that others cannot is the operator's: an account adds no connector that leads there, and tries
/// none, be it that the operator has added it. Where a name leads is looked at when it is called.
fn refuse_inside(location: &Location, private: PrivateAddresses) -> Result<()> {
    if private == PrivateAddresses::Allowed || !location.endpoint.as_ref().is_some_and(Endpoint::is_inside) {
        return Ok(());
    }
    let what = "only the operator tries a connector that leads to this host or the network around it";
    Err(Error::new("permission.denied", what)
        .hint("connector.allow_private = true in the config lets accounts do so, too"))
}

/// Writes down what became of a connector.
fn record(
    tx: &mut Tx<'_>,
    context: &Context,
    (event, action): (EventId, &'static Action),
    (place, connector): (&Place, ConnectorId),
    changes: Vec<Change>,
) -> Result<()> {
    let recorded = Event {
        action: action.event,
        organization: Some(place.organization().id),
        team: Some(place.team().id),
        target: Some(connector.to_string()),
        changes,
        batch: None,
    };
    context.record(tx, place.grant(), (event, &recorded))
}

/// One connector.
pub fn show(store: &mut Store, actor: &Actor, choice: &TeamChoice, target: &ConnectorTarget) -> Result<OwnedRow> {
    store.read(|tx| {
        let connector = match target {
            ConnectorTarget::Name(name) => {
                let place = actor.place(tx, action::CONNECTOR_SHOW, choice)?;
                find_named(tx, place.team(), name)?
            }
            ConnectorTarget::Id(id) => {
                let found = connectors::find(tx, *id)?;
                let team = found.as_ref().map(|connector| connector.team);
                let place = Place::find_of(tx, (actor, action::CONNECTOR_SHOW), (choice, team), None)?;
                place.and(found).ok_or_else(|| unknown(*id))?
            }
        };
        connectors::shown(tx, connector.id)
    })
}

/// Connectors, team by team, in the order of their names.
pub fn list(
    store: &mut Store,
    actor: &Actor,
    scope: &Scope,
    mut visit: impl FnMut(&ConnectorRow<'_>) -> Result<ControlFlow<()>>,
) -> Result<()> {
    store.read(|tx| {
        for team in scope.teams(tx, actor, action::CONNECTOR_LIST)? {
            let mut flow = ControlFlow::Continue(());
            connectors::each_shown(tx, team.id, |connector| {
                flow = visit(connector)?;
                Ok(flow)
            })?;
            if flow.is_break() {
                break;
            }
        }
        Ok(())
    })
}
