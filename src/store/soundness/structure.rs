//! Whether the tree of teams hangs together, and what organizations have: their policies and roles.
use super::super::Tx;
use super::{each, team};
use crate::domain::id::{ResourceId, TeamId};
use crate::error::Result;

/// Teams that do not lie where their path says; with their ids.
pub fn astray_teams(tx: &mut Tx<'_>, mut visit: impl FnMut(String, TeamId)) -> Result<()> {
    each(
        tx,
        "SELECT t.tree_key, t.id FROM teams t LEFT JOIN teams p ON p.id = t.parent_id
         LEFT JOIN teams r ON r.id = t.organization_id LEFT JOIN organizations o ON o.id = t.id
         WHERE r.id IS NULL OR r.parent_id IS NOT NULL
         OR (t.parent_id IS NULL AND (o.id IS NULL OR t.organization_id <> t.id))
         OR (t.parent_id IS NOT NULL AND (p.id IS NULL OR o.id IS NOT NULL OR p.organization_id <> t.organization_id))
         OR (t.parent_id IS NOT NULL AND t.deleted_at IS NULL AND (p.deleted_at IS NOT NULL
           OR SUBSTR(t.tree_key, 1, LENGTH(p.tree_key) + 1) <> p.tree_key || ' '
           OR SUBSTR(t.tree_key, LENGTH(p.tree_key) + 2) LIKE '% %'))
         OR (t.parent_id IS NULL AND t.tree_key LIKE '% %')
         ORDER BY t.tree_key",
        |row| {
            visit(team(row, 0, 1)?, TeamId(row.int(1)?));
            Ok(())
        },
    )
}

/// Visits every organization that is not deleted: its id, its path, its policy.
pub fn each_policy(tx: &mut Tx<'_>, mut visit: impl FnMut(TeamId, String, &str)) -> Result<()> {
    each(
        tx,
        "SELECT t.tree_key, t.id, o.policy FROM organizations o JOIN teams t ON t.id = o.id
         WHERE t.deleted_at IS NULL ORDER BY t.tree_key",
        |row| {
            visit(TeamId(row.int(1)?), team(row, 0, 1)?, row.text(2)?);
            Ok(())
        },
    )
}

/// A role as it is stored.
#[derive(Clone, Copy, Debug)]
pub struct StoredRole<'a> {
    /// What it is called.
    pub name: &'a str,
    /// What people read.
    pub title: &'a str,
    /// Where it can be given.
    pub level: &'a str,
    /// What it grants: patterns, separated by spaces.
    pub permissions: &'a str,
    /// Whether it is the owner's.
    pub owns: bool,
}

/// Visits every role that is not deleted, with the organization's path.
pub fn each_role(tx: &mut Tx<'_>, mut visit: impl FnMut(String, &StoredRole<'_>)) -> Result<()> {
    each(
        tx,
        "SELECT t.tree_key, r.organization_id, r.name, r.title, r.level, r.permissions, o.id FROM roles r
         LEFT JOIN teams t ON t.id = r.organization_id
         LEFT JOIN organizations o ON o.id = r.organization_id AND o.owner_role_id = r.id
         WHERE r.deleted_at IS NULL ORDER BY r.id",
        |row| {
            let role = StoredRole {
                name: row.text(2)?,
                title: row.text(3)?,
                level: row.text(4)?,
                permissions: row.text(5)?,
                owns: row.int_or_null(6)?.is_some(),
            };
            visit(team(row, 0, 1)?, &role);
            Ok(())
        },
    )
}

/// Resources that are shared with a team of another organization; with their names.
pub fn astray_shares(tx: &mut Tx<'_>, mut visit: impl FnMut(ResourceId, &str)) -> Result<()> {
    each(
        tx,
        "SELECT r.id, r.name FROM resource_shares s JOIN resources r ON r.id = s.resource_id
         JOIN teams o ON o.id = r.team_id JOIN teams w ON w.id = s.team_id
         WHERE o.organization_id <> w.organization_id ORDER BY r.id",
        |row| {
            visit(ResourceId(row.int(0)?), row.text(1)?);
            Ok(())
        },
    )
}
