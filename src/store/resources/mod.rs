//! The tables `resources` and `resource_shares`: what teams make, and who else sees it.
use std::ops::ControlFlow;

use super::Tx;
use super::backend::{Row, corrupt};
use super::teams::{self, Team};
use crate::domain::id::{AccountId, EventId, ResourceId, TeamId};
use crate::domain::instant::Instant;
use crate::domain::policy::ResourceKind;
use crate::error::Result;

mod shown;

pub use shown::{OwnedResource, ResourceRow, each_of_team, each_shared_with, shown};

/// A resource, as decisions need it.
#[derive(Clone, Debug)]
pub struct Resource {
    /// Its id.
    pub id: ResourceId,
    /// Whose it is.
    pub team: TeamId,
    /// Of which kind.
    pub kind: ResourceKind,
    /// What it is called in its team.
    pub name: String,
    /// Where it is.
    pub uri: Option<String>,
    /// Where its team is called back about it, if not where that is called back about all else.
    pub callback_url: Option<String>,
    /// Since when it is shared with every team of the organization.
    pub shared_all_at: Option<Instant>,
}

macro_rules! resource {
    ($rest:literal) => {
        concat!(
            "SELECT r.id, r.team_id, r.kind, r.name, r.uri, r.callback_url, r.shared_all_at FROM resources r ",
            $rest
        )
    };
}

fn read_resource(row: &dyn Row) -> Result<Resource> {
    Ok(Resource {
        id: ResourceId(row.int(0)?),
        team: TeamId(row.int(1)?),
        kind: kind(row.text(2)?)?,
        name: row.text(3)?.into(),
        uri: row.text_or_null(4)?.map(Into::into),
        callback_url: row.text_or_null(5)?.map(Into::into),
        shared_all_at: row.instant_or_null(6)?,
    })
}

fn kind(text: &str) -> Result<ResourceKind> {
    text.parse().map_err(|_| corrupt("a resource is of a kind that no policy can have"))
}

/// The resource of that id.
pub fn find(tx: &mut Tx<'_>, id: ResourceId) -> Result<Option<Resource>> {
    tx.one(resource!("WHERE r.id = ?1"), &[id.into()], read_resource)
}

/// The resource of a kind that a team calls so.
pub fn find_named(tx: &mut Tx<'_>, team: TeamId, kind: &ResourceKind, name: &str) -> Result<Option<Resource>> {
    let sql = resource!("WHERE r.team_id = ?1 AND r.kind = ?2 AND r.name = ?3");
    tx.one(sql, &[team.into(), kind.as_str().into(), name.into()], read_resource)
}

/// The resources of other teams that are called so and shared with a team, or with one above it.
pub fn named_and_shared_with(tx: &mut Tx<'_>, team: &Team, name: &str) -> Result<Vec<Resource>> {
    tx.all(
        resource!(
            "JOIN teams t ON t.id = r.team_id WHERE r.name = ?3 AND r.team_id <> ?1 AND r.id IN (
               WITH RECURSIVE line (id, parent_id) AS (
                 SELECT id, parent_id FROM teams WHERE id = ?1
                 UNION ALL SELECT p.id, p.parent_id FROM line JOIN teams p ON p.id = line.parent_id)
               SELECT x.resource_id FROM line JOIN resource_shares x ON x.team_id = line.id
               UNION SELECT y.id FROM resources y JOIN teams z ON z.id = y.team_id
               WHERE y.shared_all_at IS NOT NULL AND z.organization_id = ?2)
             ORDER BY t.tree_key, r.kind"
        ),
        &[team.id.into(), team.organization.into(), name.into()],
        read_resource,
    )
}

/// What is needed to add a resource.
pub struct NewResource<'a> {
    /// Whose it is.
    pub team: TeamId,
    /// Of which kind.
    pub kind: &'a ResourceKind,
    /// What it is called in its team.
    pub name: &'a str,
    /// Where it is.
    pub uri: Option<&'a str>,
    /// Where its team is called back about it.
    pub callback_url: Option<&'a str>,
    /// Now, where it is shared with every team of the organization.
    pub shared_all_at: Option<Instant>,
    /// The account that makes it; `None` for the operator.
    pub created_by: Option<AccountId>,
    /// Now.
    pub created_at: Instant,
    /// The event that makes it.
    pub event: EventId,
}

/// Adds a resource; `None` where the team has one of that kind and name.
pub fn insert(tx: &mut Tx<'_>, new: &NewResource<'_>) -> Result<Option<ResourceId>> {
    let insert = |tx: &mut Tx<'_>, id: i64| {
        tx.execute(
            "INSERT INTO resources (id, team_id, kind, name, uri, callback_url, shared_all_at, created_by, created_at,
             created_event) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10) ON CONFLICT DO NOTHING",
            &[
                id.into(),
                new.team.into(),
                new.kind.as_str().into(),
                new.name.into(),
                new.uri.into(),
                new.callback_url.into(),
                new.shared_all_at.into(),
                new.created_by.into(),
                new.created_at.into(),
                new.event.into(),
            ],
        )
    };
    let taken = |tx: &mut Tx<'_>| Ok(find_named(tx, new.team, new.kind, new.name)?.is_some());
    Ok(tx.insert_with_id(new.created_at, insert, taken)?.map(ResourceId))
}

/// Writes what a resource is called and where it is; whether its name is free has been seen to.
pub fn update(tx: &mut Tx<'_>, resource: &Resource, event: EventId) -> Result<()> {
    tx.execute(
        "UPDATE resources SET name = ?2, uri = ?3, callback_url = ?4, shared_all_at = ?5, changed_event = ?6
         WHERE id = ?1",
        &[
            resource.id.into(),
            (&resource.name).into(),
            resource.uri.as_deref().into(),
            resource.callback_url.as_deref().into(),
            resource.shared_all_at.into(),
            event.into(),
        ],
    )
    .map(drop)
}

/// Deletes a resource, and with it with whom it is shared.
pub fn delete(tx: &mut Tx<'_>, id: ResourceId) -> Result<()> {
    tx.execute("DELETE FROM resources WHERE id = ?1", &[id.into()]).map(drop)
}

/// The teams that a resource is shared with by name, in tree order.
pub fn shared_with(tx: &mut Tx<'_>, id: ResourceId) -> Result<Vec<Team>> {
    tx.all(
        "SELECT t.id, t.organization_id, t.tree_key, t.name, t.archived_at, t.callback_url
         FROM resource_shares s JOIN teams t ON t.id = s.team_id WHERE s.resource_id = ?1 ORDER BY t.tree_key",
        &[id.into()],
        |row| teams::read_team_from(row, 0),
    )
}

/// Shares a resource with a team.
pub fn share(tx: &mut Tx<'_>, (id, team): (ResourceId, TeamId), event: EventId) -> Result<()> {
    let sql = "INSERT INTO resource_shares (resource_id, team_id, created_event) VALUES (?1, ?2, ?3)
               ON CONFLICT DO NOTHING";
    tx.execute(sql, &[id.into(), team.into(), event.into()]).map(drop)
}

/// Shares a resource with a team no more.
pub fn unshare(tx: &mut Tx<'_>, (id, team): (ResourceId, TeamId)) -> Result<()> {
    let sql = "DELETE FROM resource_shares WHERE resource_id = ?1 AND team_id = ?2";
    tx.execute(sql, &[id.into(), team.into()]).map(drop)
}

/// The events that made a resource and that last changed it.
pub fn events(tx: &mut Tx<'_>, id: ResourceId) -> Result<Vec<EventId>> {
    let found = tx.one("SELECT created_event, changed_event FROM resources WHERE id = ?1", &[id.into()], |row| {
        Ok([Some(row.int(0)?), row.int_or_null(1)?])
    })?;
    Ok(found.into_iter().flatten().flatten().map(EventId).collect())
}

/// Visits the resources of a team that are of a kind, in the order of their names: id and name.
pub fn each_name(
    tx: &mut Tx<'_>,
    (team, kind): (TeamId, &ResourceKind),
    mut visit: impl FnMut(ResourceId, &str) -> Result<()>,
) -> Result<()> {
    let sql = "SELECT id, name FROM resources WHERE team_id = ?1 AND kind = ?2 ORDER BY name";
    tx.each(sql, &[team.into(), kind.as_str().into()], &mut |row| {
        visit(ResourceId(row.int(0)?), row.text(1)?).map(ControlFlow::Continue)
    })
}

/// How many resources of a kind an organization has.
#[derive(Clone, Debug)]
pub struct KindInUse {
    /// The kind.
    pub kind: ResourceKind,
    /// How many there are.
    pub count: i64,
    /// How many of them have a callback URL of their own.
    pub with_callback_url: i64,
}

/// The kinds of which an organization has resources.
pub fn kinds_in_use(tx: &mut Tx<'_>, organization: TeamId) -> Result<Vec<KindInUse>> {
    tx.all(
        "SELECT r.kind, COUNT(*), COUNT(r.callback_url) FROM teams t JOIN resources r ON r.team_id = t.id
         WHERE t.organization_id = ?1 GROUP BY r.kind ORDER BY r.kind",
        &[organization.into()],
        |row| Ok(KindInUse { kind: kind(row.text(0)?)?, count: row.int(1)?, with_callback_url: row.int(2)? }),
    )
}

/// Whether any resource of a team has a callback URL of its own.
pub fn have_callback_url(tx: &mut Tx<'_>, team: TeamId) -> Result<bool> {
    let sql = "SELECT 1 FROM resources WHERE team_id = ?1 AND callback_url IS NOT NULL LIMIT 1";
    Ok(tx.one(sql, &[team.into()], |_| Ok(()))?.is_some())
}

/// Deletes all that a team has made, and what was shared with it; `visit` is told of each resource before it goes.
pub fn delete_all(tx: &mut Tx<'_>, team: TeamId, mut visit: impl FnMut(&Resource)) -> Result<()> {
    tx.each(resource!("WHERE r.team_id = ?1 ORDER BY r.id"), &[team.into()], &mut |row| {
        visit(&read_resource(row)?);
        Ok(ControlFlow::Continue(()))
    })?;
    tx.execute("DELETE FROM resources WHERE team_id = ?1", &[team.into()])?;
    tx.execute("DELETE FROM resource_shares WHERE team_id = ?1", &[team.into()]).map(drop)
}
