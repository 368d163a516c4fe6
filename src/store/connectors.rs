//! The table `connectors`: where a team's files are, and, sealed, what gets in there.
use std::ops::ControlFlow;

use super::Tx;
use super::backend::{OwnedRow, Row, corrupt};
use crate::domain::connector::{
    AccessKeyId, ConnectorName, Endpoint, Given, Location, Region, Status, Step, StoreKind, StoreSecret,
};
use crate::domain::id::{AccountId, ConnectorId, EventId, TeamId};
use crate::domain::instant::Instant;
use crate::domain::sealing::{SealingKey, Whereabouts};
use crate::error::Result;

/// A connector, as decisions need it, and whoever is to speak to its store.
pub struct Connector {
    /// Its id.
    pub id: ConnectorId,
    /// Whose it is.
    pub team: TeamId,
    /// What it is called.
    pub name: String,
    /// Where it leads.
    pub location: Location,
    /// Which key gets in there, if one was given.
    pub access_key_id: Option<AccessKeyId>,
    /// What is known of it.
    pub status: Status,
    /// The account that added it; `None` for the operator.
    pub created_by: Option<AccountId>,
    /// The secret of the key, as it was sealed.
    sealed: Option<Vec<u8>>,
}

impl Connector {
    /// The secret, if one was given; an error where it is not this connector's, was given for another place, or is not sealed
    /// with this key.
    pub fn open(&self, key: &SealingKey) -> Result<Option<StoreSecret>> {
        let whereabouts = Whereabouts {
            connector: self.id,
            team: self.team,
            location: &self.location,
            access_key_id: self.access_key_id.as_ref(),
        };
        self.sealed.as_deref().map(|sealed| key.open(&whereabouts, sealed)).transpose()
    }
}

macro_rules! connector {
    ($rest:literal) => {
        concat!(
            "SELECT id, team_id, name, store, bucket, prefix, region, endpoint, access_key_id, secret, tested_at,
             failed_step, created_by FROM connectors ",
            $rest
        )
    };
}

fn read_connector(row: &dyn Row) -> Result<Connector> {
    let invalid = |_| corrupt("a connector does not hold what a connector must");
    let given = Given {
        kind: kind(row.int(3)?)?,
        bucket: row.text(4)?,
        prefix: row.text(5)?,
        region: row.text_or_null(6)?,
        endpoint: row.text_or_null(7)?,
    };
    Ok(Connector {
        id: ConnectorId(row.int(0)?),
        team: TeamId(row.int(1)?),
        name: row.text(2)?.into(),
        location: Location::parse(&given).map_err(invalid)?,
        access_key_id: row.text_or_null(8)?.map(str::parse).transpose().map_err(invalid)?,
        sealed: row.blob_or_null(9)?.map(Into::into),
        status: status(row.int_or_null(10)?, row.int_or_null(11)?)?,
        created_by: row.int_or_null(12)?.map(AccountId),
    })
}

fn kind(number: i64) -> Result<StoreKind> {
    StoreKind::from_number(number).ok_or_else(|| corrupt("a connector is of a type that does not exist"))
}

fn status(tested_at: Option<i64>, failed: Option<i64>) -> Result<Status> {
    let step = |number| Step::from_number(number).ok_or_else(|| corrupt("a connector failed at no step that there is"));
    Ok(Status::of(tested_at.is_some(), failed.map(step).transpose()?))
}

/// The connector of that id.
pub fn find(tx: &mut Tx<'_>, id: ConnectorId) -> Result<Option<Connector>> {
    tx.one(connector!("WHERE id = ?1"), &[id.into()], read_connector)
}

/// The connector of a name in a team.
pub fn find_named(tx: &mut Tx<'_>, team: TeamId, name: &str) -> Result<Option<Connector>> {
    tx.one(connector!("WHERE team_id = ?1 AND name = ?2"), &[team.into(), name.into()], read_connector)
}

/// All there are: they are few.
pub fn all(tx: &mut Tx<'_>) -> Result<Vec<Connector>> {
    tx.all(connector!("ORDER BY id"), &[], read_connector)
}

/// What is needed to add a connector.
pub struct NewConnector<'a> {
    /// Whose it is.
    pub team: TeamId,
    /// What it is called.
    pub name: &'a ConnectorName,
    /// Where it leads.
    pub location: &'a Location,
    /// Which key gets in there.
    pub access_key_id: Option<&'a AccessKeyId>,
    /// The secret of that key, and what it is sealed with.
    pub secret: Option<(&'a StoreSecret, &'a SealingKey)>,
    /// The account that adds it; `None` for the operator.
    pub created_by: Option<AccountId>,
    /// Now.
    pub created_at: Instant,
    /// The event that adds it.
    pub event: EventId,
}

/// Adds a connector; `None` where the team has one of that name.
pub fn insert(tx: &mut Tx<'_>, new: &NewConnector<'_>) -> Result<Option<ConnectorId>> {
    let location = new.location;
    let insert = |tx: &mut Tx<'_>, id: i64| {
        let sealed = match new.secret {
            None => None,
            Some((secret, key)) => {
                let (connector, team, access_key_id) = (ConnectorId(id), new.team, new.access_key_id);
                let whereabouts = Whereabouts { connector, team, location, access_key_id };
                Some(key.seal(&whereabouts, tx.random().array()?, secret)?)
            }
        };
        tx.execute(
            "INSERT INTO connectors (id, team_id, name, store, bucket, prefix, region, endpoint, access_key_id, secret,
             created_by, created_at, created_event)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13) ON CONFLICT DO NOTHING",
            &[
                id.into(),
                new.team.into(),
                new.name.as_str().into(),
                location.kind.number().into(),
                location.bucket.as_str().into(),
                location.prefix.as_str().into(),
                location.region.as_ref().map(Region::as_str).into(),
                location.endpoint.as_ref().map(Endpoint::as_str).into(),
                new.access_key_id.map(AccessKeyId::as_str).into(),
                sealed.as_deref().into(),
                new.created_by.into(),
                new.created_at.into(),
                new.event.into(),
            ],
        )
    };
    let taken = |tx: &mut Tx<'_>| Ok(find_named(tx, new.team, new.name.as_str())?.is_some());
    Ok(tx.insert_with_id(new.created_at, insert, taken)?.map(ConnectorId))
}

/// Writes down what came of trying it.
pub fn set_tested(
    tx: &mut Tx<'_>,
    id: ConnectorId,
    (at, event): (Instant, EventId),
    failed: Option<Step>,
) -> Result<()> {
    tx.execute(
        "UPDATE connectors SET tested_at = ?2, failed_step = ?3, changed_event = ?4 WHERE id = ?1",
        &[id.into(), at.into(), failed.map(Step::number).into(), event.into()],
    )
    .map(drop)
}

/// Deletes a connector, and what was sealed for it.
pub fn delete(tx: &mut Tx<'_>, id: ConnectorId) -> Result<()> {
    tx.execute("DELETE FROM connectors WHERE id = ?1", &[id.into()]).map(drop)
}

/// Deletes those of a team, for when it is deleted itself: what gets in at a store is kept for nobody. `visit` is told the id
/// and the name of each before it goes.
pub fn delete_all(tx: &mut Tx<'_>, team: TeamId, mut visit: impl FnMut(ConnectorId, &str)) -> Result<()> {
    tx.each("SELECT id, name FROM connectors WHERE team_id = ?1 ORDER BY id", &[team.into()], &mut |row| {
        visit(ConnectorId(row.int(0)?), row.text(1)?);
        Ok(ControlFlow::Continue(()))
    })?;
    tx.execute("DELETE FROM connectors WHERE team_id = ?1", &[team.into()]).map(drop)
}

/// The events that added a connector, and that recorded its last test.
pub fn events(tx: &mut Tx<'_>, id: ConnectorId) -> Result<Vec<EventId>> {
    let found = tx.one("SELECT created_event, changed_event FROM connectors WHERE id = ?1", &[id.into()], |row| {
        Ok([Some(row.int(0)?), row.int_or_null(1)?])
    })?;
    Ok(found.into_iter().flatten().flatten().map(EventId).collect())
}

/// A connector as it is shown.
pub struct ConnectorRow<'a>(pub &'a dyn Row);

/// How many cells a [`ConnectorRow`] has.
const SHOWN: usize = 10;

macro_rules! shown {
    ($rest:literal) => {
        concat!(
            "SELECT c.id, t.tree_key, c.name, c.store, c.bucket, c.prefix, c.region, c.endpoint, c.tested_at,
             c.failed_step FROM connectors c JOIN teams t ON t.id = c.team_id ",
            $rest
        )
    };
}

impl ConnectorRow<'_> {
    /// Its id.
    pub fn id(&self) -> Result<ConnectorId> {
        self.0.int(0).map(ConnectorId)
    }

    /// The team's path.
    pub fn team(&self) -> Result<String> {
        Ok(self.0.text(1)?.replace(' ', "/"))
    }

    /// What it is called.
    pub fn name(&self) -> Result<&str> {
        self.0.text(2)
    }

    /// Whose store it leads to.
    pub fn kind(&self) -> Result<StoreKind> {
        kind(self.0.int(3)?)
    }

    /// The bucket there.
    pub fn bucket(&self) -> Result<&str> {
        self.0.text(4)
    }

    /// What the names of objects begin with; `None` where there is nothing.
    pub fn prefix(&self) -> Result<Option<&str>> {
        Ok(Some(self.0.text(5)?).filter(|prefix| !prefix.is_empty()))
    }

    /// The region, where one was given.
    pub fn region(&self) -> Result<Option<&str>> {
        self.0.text_or_null(6)
    }

    /// The endpoint, where it is not the provider's own.
    pub fn endpoint(&self) -> Result<Option<&str>> {
        self.0.text_or_null(7)
    }

    /// When it was last tried.
    pub fn tested_at(&self) -> Result<Option<Instant>> {
        self.0.instant_or_null(8)
    }

    /// What is known of it.
    pub fn status(&self) -> Result<Status> {
        status(self.0.int_or_null(8)?, self.0.int_or_null(9)?)
    }
}

/// One connector as it is shown.
pub fn shown(tx: &mut Tx<'_>, id: ConnectorId) -> Result<OwnedRow> {
    tx.row(shown!("WHERE c.id = ?1"), &[id.into()], SHOWN)?
        .ok_or_else(|| corrupt("a connector is gone in the middle of a transaction"))
}

/// Visits the connectors of a team in the order of their names.
pub fn each_shown(
    tx: &mut Tx<'_>,
    team: TeamId,
    mut visit: impl FnMut(&ConnectorRow<'_>) -> Result<ControlFlow<()>>,
) -> Result<()> {
    tx.each(shown!("WHERE c.team_id = ?1 ORDER BY c.name"), &[team.into()], &mut |row| visit(&ConnectorRow(row)))
}
