//! Files of the operator's own in a connector's store, such as backups.
use std::io::Read;

use super::super::{Context, TeamChoice};
use super::trial::reach;
use super::{ConnectorTarget, ConnectorTransport, IS_BUILT_IN, Stored};
use crate::delivery::connector::{self as delivery, Trouble};
use crate::domain::action::Action;
use crate::domain::connector::{Location, Step};
use crate::error::{Error, Result};
use crate::store::Store;
use crate::store::connectors::Connector;
use crate::store::events::hex;

/// A connector's store, opened for files. No transaction is open while it is spoken to.
pub struct Depot {
    name: String,
    location: Location,
    store: delivery::Depot,
    mark: String,
}

/// Opens the store of a connector for what somebody may do there: `action` is the operator's, and asks for nothing of the
/// connector's team. Refused where the connector is not the operator's own.
pub fn open(
    store: &mut Store,
    (context, action): (&Context, &'static Action),
    transport: &ConnectorTransport,
    (choice, target): (&TeamChoice, &ConnectorTarget),
) -> Result<Depot> {
    if !IS_BUILT_IN {
        return Err(Error::new("usage.unsupported", "this teamctl was built without connectors"));
    }
    let (name, reach) = context.permit(store, |tx| {
        let (place, connector) = target.to_change(tx, (context, action), choice)?;
        if connector.created_by.is_some() {
            return Err(not_the_operators(&connector));
        }
        let reach = reach(&connector, (context, &place))?;
        Ok((connector.name, reach))
    })?;
    let store = delivery::Depot::open(&reach, transport);
    let location = reach.location;
    let store = store.map_err(|trouble| failed((&name, &location), Step::Write, trouble))?;
    let mark = hex(context.key().fingerprint().get(..4).unwrap_or_default());
    Ok(Depot { name, location, store, mark })
}

impl Depot {
    /// Where an object of that name is: `s3://bucket/prefix/name`.
    #[must_use]
    pub fn address(&self, name: &str) -> String {
        format!("{}://{}/{}", self.location.kind, self.location.bucket, self.location.prefix.name(name))
    }

    /// What tells this host's files from those of others in a store that they share: by its sealing key.
    #[must_use]
    pub fn mark(&self) -> &str {
        &self.mark
    }

    /// Puts so many octets there under a name below the prefix, of which a few megabytes at a time are in memory. Nothing is
    /// there until all of it is.
    pub fn upload(&self, name: &str, source: (&mut dyn Read, u64)) -> Result<()> {
        self.store.upload(name, source).map_err(|trouble| self.failed(Step::Write, trouble))
    }

    /// Those right below the prefix whose names are wanted.
    pub fn list(&self, wanted: impl Fn(&str) -> bool) -> Result<Vec<Stored>> {
        let mut found = Vec::new();
        let listed = self.store.list(&mut |stored| {
            if wanted(&stored.name) {
                found.push(stored);
            }
        });
        listed.map_err(|trouble| self.failed(Step::List, trouble))?;
        found.sort_by(|one, other| one.name.cmp(&other.name));
        Ok(found)
    }

    /// Takes one away. That it is not there is what was wanted.
    pub fn delete(&self, name: &str) -> Result<()> {
        self.store.delete(name).map_err(|trouble| self.failed(Step::Remove, trouble))
    }

    fn failed(&self, step: Step, trouble: Trouble) -> Error {
        failed((&self.name, &self.location), step, trouble)
    }
}

/// Whoever may add connectors in a team could have whatever the operator sends to one of a name sent to a store of their own.
fn not_the_operators(connector: &Connector) -> Error {
    let Connector { id, name, .. } = connector;
    Error::new("connector.not_the_operators", format!("the connector '{name}' ({id}) was added by an account"))
        .hint("add one as the operator, and name that: teamctl connector add --help")
        .detail("connector", name.as_str())
}

fn failed((name, location): (&str, &Location), step: Step, trouble: Trouble) -> Error {
    let what = match step {
        Step::Write => "write to",
        Step::Read => "read from",
        Step::List => "list",
        Step::Remove => "remove from",
    };
    let Trouble { reason, hint } = trouble;
    let error = Error::new(
        "connector.failed",
        format!("the connector '{name}' cannot {what} {}: {reason}", location.address()),
    )
    .detail("connector", name)
    .detail("step", step.as_str())
    .detail("reason", reason);
    match hint {
        Some(hint) => error.hint(hint),
        None => error,
    }
}
