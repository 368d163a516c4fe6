//! Whether the counts that are kept beside teams and roles are what there is to count, and setting them right.
use std::collections::HashMap;

use super::super::Tx;
use super::{each, team};
use crate::domain::id::{RoleId, TeamId};
use crate::error::Result;

/// Members, and open invites.
pub type Counts = (i64, i64);

/// A team or a role whose counts are wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wrong<Id> {
    /// Which.
    pub id: Id,
    /// The organization that it belongs to.
    pub organization: TeamId,
    /// What it is called.
    pub name: String,
    /// What is kept.
    pub kept: Counts,
    /// What there is.
    pub counted: Counts,
}

/// Teams whose counts are wrong.
pub fn wrong_teams(tx: &mut Tx<'_>, mut visit: impl FnMut(&Wrong<TeamId>)) -> Result<()> {
    each(
        tx,
        "SELECT t.tree_key, t.id, t.organization_id, t.members, t.open_invites, COALESCE(m.members, 0),
           COALESCE(i.invites, 0)
         FROM teams t
         LEFT JOIN (SELECT team_id, COUNT(*) AS members FROM memberships GROUP BY team_id) m ON m.team_id = t.id
         LEFT JOIN (SELECT team_id, COUNT(*) AS invites FROM invites WHERE state = 0 GROUP BY team_id) i
           ON i.team_id = t.id
         WHERE t.members <> COALESCE(m.members, 0) OR t.open_invites <> COALESCE(i.invites, 0)
         ORDER BY t.tree_key",
        |row| {
            visit(&Wrong {
                id: TeamId(row.int(1)?),
                organization: TeamId(row.int(2)?),
                name: team(row, 0, 1)?,
                kept: (row.int(3)?, row.int(4)?),
                counted: (row.int(5)?, row.int(6)?),
            });
            Ok(())
        },
    )
}

/// Roles whose counts are wrong. Counted here: there is no index of members by their role, and to sort a million of them
/// takes three times as long.
pub fn wrong_roles(tx: &mut Tx<'_>, mut visit: impl FnMut(&Wrong<RoleId>)) -> Result<()> {
    let mut counted: HashMap<i64, Counts> = HashMap::new();
    each(tx, "SELECT role_id FROM memberships", |row| {
        counted.entry(row.int(0)?).or_default().0 += 1;
        Ok(())
    })?;
    each(tx, "SELECT role_id, COUNT(*) FROM invites WHERE state = 0 GROUP BY role_id", |row| {
        counted.entry(row.int(0)?).or_default().1 += row.int(1)?;
        Ok(())
    })?;
    each(
        tx,
        "SELECT t.tree_key, r.organization_id, r.id, r.name, r.members, r.open_invites FROM roles r
         LEFT JOIN teams t ON t.id = r.organization_id ORDER BY r.id",
        |row| {
            let kept = (row.int(4)?, row.int(5)?);
            let counted = counted.get(&row.int(2)?).copied().unwrap_or_default();
            if kept != counted {
                let name = format!("{} of {}", row.text(3)?, team(row, 0, 1)?);
                let (id, organization) = (RoleId(row.int(2)?), TeamId(row.int(1)?));
                visit(&Wrong { id, organization, name, kept, counted });
            }
            Ok(())
        },
    )
}

/// Writes down what there is to count of a team.
pub fn mend_team(tx: &mut Tx<'_>, wrong: &Wrong<TeamId>) -> Result<()> {
    let (members, invites) = wrong.counted;
    let sql = "UPDATE teams SET members = ?2, open_invites = ?3 WHERE id = ?1";
    tx.execute(sql, &[wrong.id.into(), members.into(), invites.into()]).map(drop)
}

/// The same of a role.
pub fn mend_role(tx: &mut Tx<'_>, wrong: &Wrong<RoleId>) -> Result<()> {
    let (members, invites) = wrong.counted;
    let sql = "UPDATE roles SET members = ?2, open_invites = ?3 WHERE id = ?1";
    tx.execute(sql, &[wrong.id.into(), members.into(), invites.into()]).map(drop)
}
