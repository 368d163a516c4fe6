//! `connector add`: where it leads is told to all who may look, what gets in there to nobody again.
use super::super::{Changed, Context, Place, TeamChoice};
use super::{find_named, record, refuse_inside};
use crate::domain::action;
use crate::domain::address_rules::PrivateAddresses;
use crate::domain::connector::{AccessKeyId, ConnectorName, Credentials, Location, StoreKind};
use crate::domain::event::Change;
use crate::error::{Error, Result};
use crate::store::connectors::NewConnector;
use crate::store::{Store, Tx, connectors, events};

/// What `connector add` asks for.
pub struct AddRequest {
    /// In which team.
    pub team: TeamChoice,
    /// What it is called.
    pub name: ConnectorName,
    /// Where it leads.
    pub location: Location,
    /// What gets in there.
    pub credentials: Credentials,
    /// Whether an account may have it lead to this host and the network around it; the operator always may.
    pub private: PrivateAddresses,
}

/// Adds a connector. Nobody is spoken to: see [`super::test`].
pub fn add(store: &mut Store, context: &Context, request: &AddRequest) -> Result<Changed> {
    let AddRequest { name, location, credentials, .. } = request;
    context.change(store, |tx| {
        let place = context.open_place(tx, action::CONNECTOR_ADD, &request.team)?;
        refuse_borrowing(&place, request)?;
        let event = events::draw(tx, context.now)?;
        let new = NewConnector {
            team: place.team().id,
            name,
            location,
            access_key_id: credentials.access_key_id.as_ref(),
            secret: credentials.secret.as_ref().map(|secret| (secret, context.key())),
            created_by: place.grant().account(),
            created_at: context.now,
            event,
        };
        let Some(id) = connectors::insert(tx, &new)? else { return Err(taken(tx, &place, name)?) };
        record(tx, context, (event, action::CONNECTOR_ADD), (&place, id), told(request))?;
        Ok(Changed { row: connectors::shown(tx, id)?, changed: true })
    })
}

fn taken(tx: &mut Tx<'_>, place: &Place, name: &ConnectorName) -> Result<Error> {
    let team = &place.team().path;
    // By its id: a name may be anything, quotes and all, and a hint is there to be pasted into a shell.
    let id = find_named(tx, place.team(), name)?.id;
    Ok(Error::new("connector.exists", format!("{team} has a connector '{name}' already"))
        .hint(format!("where it leads: teamctl connector show {id}"))
        .detail("name", name.as_str()))
}

/// Who this host is, and what it can reach that others cannot, is the operator's: an account could have the one shown at an
/// endpoint of its own, or get in by it where only the operator may, and see into the other.
fn refuse_borrowing(place: &Place, request: &AddRequest) -> Result<()> {
    if place.grant().account().is_none() {
        return Ok(());
    }
    refuse_inside(&request.location, request.private)?;
    if request.credentials.secret.is_none() {
        let hint = match request.location.kind {
            StoreKind::Gcs => "give --secret-file",
            StoreKind::S3 | StoreKind::Azure => "give --access-key-id and --secret-file",
        };
        let what = "only the operator has a connector show this host's own identity";
        return Err(Error::new("permission.denied", what).hint(hint));
    }
    Ok(())
}

/// What the trail says of it: of the secret, that there is one.
fn told(request: &AddRequest) -> Vec<Change> {
    let AddRequest { name, location, credentials, .. } = request;
    let mut changes = vec![
        Change::set("name", name.as_str()),
        Change::set("type", location.kind.as_str()),
        Change::set("bucket", location.bucket.as_str()),
    ];
    let prefix = Some(location.prefix.as_str()).filter(|prefix| !prefix.is_empty());
    changes.extend(prefix.map(|prefix| Change::set("prefix", prefix)));
    changes.extend(location.region.as_ref().map(|region| Change::set("region", region.as_str())));
    changes.extend(location.endpoint.as_ref().map(|endpoint| Change::set("endpoint", endpoint.as_str())));
    let id = credentials.access_key_id.as_ref().map(AccessKeyId::as_str);
    changes.extend(id.map(|id| Change::set("access_key_id", id)));
    let from = if credentials.secret.is_some() { "sealed" } else { "environment" };
    changes.push(Change::set("credentials", from));
    changes
}
