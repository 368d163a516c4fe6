//! `connector test`: whether it works, tried now; what came of it is kept.
use super::super::{Changed, Context, End, Place, TeamChoice, check_key};
use super::{ConnectorTarget, ConnectorTransport, IS_BUILT_IN, record, refuse_inside, unknown};
use crate::delivery::connector::{Failure, Parties, Reach, Trouble, probe};
use crate::domain::action;
use crate::domain::address_rules::PrivateAddresses;
use crate::domain::connector::{Location, Status, Step};
use crate::domain::event::Change;
use crate::domain::id::encode;
use crate::error::{Error, Result};
use crate::store::connectors::Connector;
use crate::store::{Store, Tx, connectors, events};

/// What a test leads to, and the name of the object that it is tried with.
struct Prepared {
    connector: Connector,
    reach: Reach,
    probe: String,
}

/// Writes an object, reads it back, lists it and takes it away again, and records what came of that; in a rehearsal, nothing of
/// all this. Answers the connector as it then is, and what was, or would have been, written. No transaction is open
/// meanwhile. Where something failed, that is recorded all the same, and then told as an error.
pub fn test(
    store: &mut Store,
    context: &Context,
    transport: &ConnectorTransport,
    (choice, target): (&TeamChoice, &ConnectorTarget),
) -> Result<(Changed, String)> {
    let prepared = context.permit(store, |tx| prepare(tx, (context, transport.private), (choice, target)))?;
    let Prepared { connector, reach, probe: name } = prepared;
    let object = format!("{}://{}/{}", reach.location.kind, reach.location.bucket, reach.location.prefix.name(&name));
    if context.end == End::Rollback {
        let row = store.read(|tx| connectors::shown(tx, connector.id))?;
        return Ok((Changed { row, changed: true }, object));
    }
    if !IS_BUILT_IN {
        return Err(Error::new("usage.unsupported", "this teamctl was built without connectors"));
    }
    let failure = probe(&reach, transport, &name).err();
    let step = failure.as_ref().map(|failure| failure.step);
    let row = context.change(store, |tx| {
        let by_id = ConnectorTarget::Id(connector.id);
        // It may have been removed meanwhile, and another made of that name.
        let (place, found) = by_id.to_change(tx, (context, action::CONNECTOR_TEST), choice)?;
        let event = events::draw(tx, context.now)?;
        connectors::set_tested(tx, found.id, (context.now, event), step)?;
        record(tx, context, (event, action::CONNECTOR_TEST), (&place, found.id), told(found.status, step))?;
        connectors::shown(tx, found.id)
    })?;
    match failure {
        None => Ok((Changed { row, changed: true }, object)),
        Some(failure) => Err(failed((&connector, &reach.location), failure)),
    }
}

fn prepare(
    tx: &mut Tx<'_>,
    (context, private): (&Context, PrivateAddresses),
    (choice, target): (&TeamChoice, &ConnectorTarget),
) -> Result<Prepared> {
    let (place, connector) = target.to_change(tx, (context, action::CONNECTOR_TEST), choice)?;
    check_key(tx, context.key())?;
    let connector = connectors::find(tx, connector.id)?.ok_or_else(|| unknown(connector.id))?;
    if place.grant().account().is_some() {
        refuse_inside(&connector.location, private)?;
    }
    let reach = reach(&connector, (context, &place))?;
    let random = i64::from_be_bytes(tx.random().array()?) & i64::MAX;
    Ok(Prepared { probe: format!("{}/object", encode("teamctl-probe", random)), reach, connector })
}

/// Where a connector leads, with its secret opened, for whoever was granted to speak to it.
pub(super) fn reach(connector: &Connector, (context, place): (&Context, &Place)) -> Result<Reach> {
    Ok(Reach {
        secret: connector.open(context.key())?,
        location: connector.location.clone(),
        access_key_id: connector.access_key_id.clone(),
        parties: Parties {
            is_accounts: connector.created_by.is_some(),
            is_told_to_account: place.grant().account().is_some(),
        },
    })
}

fn told(before: Status, failed: Option<Step>) -> Vec<Change> {
    let after = Status::of(true, failed);
    let step = |status| match status {
        Status::Failed(step) => Some(step.as_str().to_owned()),
        Status::Untested | Status::Working => None,
    };
    let status = Change::between("status", Some(before.name().into()), Some(after.name().into()));
    let step = Change::between("failed_step", step(before), step(after));
    status.into_iter().chain(step).collect()
}

fn failed((connector, location): (&Connector, &Location), failure: Failure) -> Error {
    let Failure { step, trouble: Trouble { reason, hint }, left } = failure;
    let what = match step {
        Step::Write => "cannot write to",
        Step::Read => "cannot read what it wrote to",
        Step::List => "cannot list what it wrote to",
        Step::Remove => "cannot remove what it wrote to",
    };
    let mut message = format!("the connector '{}' {what} {}: {reason}", connector.name, location.address());
    if let Some(left) = &left {
        message = format!("{message}; {left} may still be there");
    }
    let error = Error::new("connector.failed", message)
        .detail("connector", connector.name.as_str())
        .detail("step", step.as_str())
        .detail("reason", reason)
        .detail("left", left);
    match hint {
        Some(hint) => error.hint(hint),
        None => error,
    }
}
