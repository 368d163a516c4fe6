//! Resources as they are shown: one at a time, each with the teams that it is shared with.
use std::ops::ControlFlow;

use super::super::Tx;
use super::super::backend::{OwnedRow, Row, Value, corrupt};
use super::super::teams::Team;
use crate::domain::id::{ResourceId, TeamId};
use crate::domain::instant::Instant;
use crate::domain::policy::ResourceKind;
use crate::domain::resource::Sharing;
use crate::error::Result;

/// A resource as it is shown.
pub struct ResourceRow<'a> {
    row: &'a dyn Row,
    shares: &'a [String],
}

/// How many cells a [`ResourceRow`] has.
const SHOWN: usize = 11;

// A row for each team that it is shared with, or a single one.
macro_rules! shown {
    ($rest:literal) => {
        concat!(
            "SELECT r.id, r.kind, t.tree_key, w.email, r.name, t.name, r.uri, r.callback_url, r.shared_all_at, a.email,
             r.created_at, st.tree_key
             FROM resources r JOIN teams t ON t.id = r.team_id JOIN organizations o ON o.id = t.organization_id
             JOIN accounts w ON w.id = o.owner_id LEFT JOIN accounts a ON a.id = r.created_by
             LEFT JOIN resource_shares s ON s.resource_id = r.id LEFT JOIN teams st ON st.id = s.team_id ",
            $rest
        )
    };
}

impl ResourceRow<'_> {
    /// Its id.
    pub fn id(&self) -> Result<ResourceId> {
        self.row.int(0).map(ResourceId)
    }

    /// Of which kind.
    pub fn kind(&self) -> Result<&str> {
        self.row.text(1)
    }

    /// The team's path.
    pub fn team(&self) -> Result<String> {
        Ok(self.row.text(2)?.replace(' ', "/"))
    }

    /// The address of who owns the organization.
    pub fn owner(&self) -> Result<&str> {
        self.row.text(3)
    }

    /// What it is called in its team.
    pub fn name(&self) -> Result<&str> {
        self.row.text(4)
    }

    /// What people call the team.
    pub fn team_name(&self) -> Result<&str> {
        self.row.text(5)
    }

    /// Where it is.
    pub fn uri(&self) -> Result<Option<&str>> {
        self.row.text_or_null(6)
    }

    /// Where its team is called back about it, if not where that is called back about all else.
    pub fn callback_url(&self) -> Result<Option<&str>> {
        self.row.text_or_null(7)
    }

    /// The teams that it is shared with: [`Sharing::ALL`] alone for all of them.
    pub fn shared_with(&self) -> Result<Vec<String>> {
        Ok(if self.is_shared_with_all()? { Sharing::All.texts() } else { self.shares.to_vec() })
    }

    /// Whether it is shared with every team of the organization.
    pub fn is_shared_with_all(&self) -> Result<bool> {
        Ok(self.row.int_or_null(8)?.is_some())
    }

    /// The address of the account that made it, empty where that has been erased; `None` for the operator.
    pub fn created_by(&self) -> Result<Option<&str>> {
        self.row.text_or_null(9)
    }

    /// When it was made.
    pub fn created_at(&self) -> Result<Instant> {
        self.row.instant(10)
    }
}

/// The same, kept beyond a visit.
pub struct OwnedResource {
    row: OwnedRow,
    shares: Vec<String>,
}

impl OwnedResource {
    /// To be shown.
    #[must_use]
    pub fn view(&self) -> ResourceRow<'_> {
        ResourceRow { row: &self.row, shares: &self.shares }
    }
}

/// One resource as it is shown.
pub fn shown(tx: &mut Tx<'_>, id: ResourceId) -> Result<OwnedResource> {
    let mut found = None;
    let sql = shown!("WHERE r.id = ?1 ORDER BY st.tree_key");
    grouped(tx, sql, &[id.into()], |resource| {
        found = Some(resource);
        Ok(ControlFlow::Break(()))
    })?;
    found.ok_or_else(|| corrupt("a resource is gone in the middle of a transaction"))
}

/// Visits the resources of a team that are of a kind, in the order of their names.
pub fn each_of_team(
    tx: &mut Tx<'_>,
    (team, kind): (TeamId, &ResourceKind),
    visit: impl FnMut(OwnedResource) -> Result<ControlFlow<()>>,
) -> Result<()> {
    let sql = shown!("WHERE r.team_id = ?1 AND r.kind = ?2 ORDER BY r.name, st.tree_key");
    grouped(tx, sql, &[team.into(), kind.as_str().into()], visit)
}

/// Visits the resources of other teams that are of a kind and shared with a team or with one above it, in the order of
/// those teams and of their names: `with_all` says whether also those that are shared with every team.
pub fn each_shared_with(
    tx: &mut Tx<'_>,
    (team, kind, with_all): (&Team, &ResourceKind, bool),
    visit: impl FnMut(OwnedResource) -> Result<ControlFlow<()>>,
) -> Result<()> {
    let sql = shown!(
        "WHERE r.kind = ?2 AND r.team_id <> ?1 AND r.id IN (
           WITH RECURSIVE line (id, parent_id) AS (
             SELECT id, parent_id FROM teams WHERE id = ?1
             UNION ALL SELECT p.id, p.parent_id FROM line JOIN teams p ON p.id = line.parent_id)
           SELECT x.resource_id FROM line JOIN resource_shares x ON x.team_id = line.id
           UNION SELECT y.id FROM resources y JOIN teams z ON z.id = y.team_id
           WHERE y.kind = ?2 AND y.shared_all_at IS NOT NULL AND z.organization_id = ?3)
         ORDER BY t.tree_key, r.name, st.tree_key"
    );
    let named = shown!(
        "WHERE r.kind = ?2 AND r.team_id <> ?1 AND r.id IN (
           WITH RECURSIVE line (id, parent_id) AS (
             SELECT id, parent_id FROM teams WHERE id = ?1
             UNION ALL SELECT p.id, p.parent_id FROM line JOIN teams p ON p.id = line.parent_id)
           SELECT x.resource_id FROM line JOIN resource_shares x ON x.team_id = line.id)
         ORDER BY t.tree_key, r.name, st.tree_key"
    );
    if with_all {
        grouped(tx, sql, &[team.id.into(), kind.as_str().into(), team.organization.into()], visit)
    } else {
        grouped(tx, named, &[team.id.into(), kind.as_str().into()], visit)
    }
}

/// A row for each share comes in: the resource before is complete when the next one begins.
fn grouped(
    tx: &mut Tx<'_>,
    sql: &'static str,
    parameters: &[Value<'_>],
    mut visit: impl FnMut(OwnedResource) -> Result<ControlFlow<()>>,
) -> Result<()> {
    let mut pending: Option<(i64, OwnedResource)> = None;
    let mut flow = ControlFlow::Continue(());
    tx.each(sql, parameters, &mut |row| {
        let (id, share) = (row.int(0)?, row.text_or_null(SHOWN)?.map(|key| key.replace(' ', "/")));
        if let Some((known, resource)) = &mut pending
            && *known == id
        {
            resource.shares.extend(share);
            return Ok(ControlFlow::Continue(()));
        }
        let next = OwnedResource { row: OwnedRow::of(row, SHOWN)?, shares: share.into_iter().collect() };
        if let Some((_, resource)) = pending.replace((id, next)) {
            flow = visit(resource)?;
        }
        Ok(flow)
    })?;
    match pending {
        Some((_, resource)) if flow.is_continue() => visit(resource).map(drop),
        _ => Ok(()),
    }
}
