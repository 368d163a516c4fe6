//! What becomes of invites when their role is renamed or goes: open and expired ones follow, closed ones keep its name.
use super::super::Tx;
use crate::domain::id::{RoleId, TeamId};
use crate::error::Result;

/// Gives all invites to a role that are open, or have expired and can be sent again, another one.
pub fn hand_over(tx: &mut Tx<'_>, organization: TeamId, (from, to): (RoleId, RoleId)) -> Result<()> {
    let open = tx.all(
        "SELECT t.id, COUNT(*) FROM teams t CROSS JOIN invites i
         WHERE t.organization_id = ?1 AND t.open_invites > 0 AND i.team_id = t.id AND i.state = 0 AND i.role_id = ?2
         GROUP BY t.id",
        &[organization.into(), from.into()],
        |row| Ok((TeamId(row.int(0)?), row.int(1)?)),
    )?;
    // Those of a team that was deleted are history, whatever their state.
    tx.execute(
        "UPDATE invites SET role_id = ?3 WHERE role_id = ?2 AND state IN (0, 4)
         AND team_id IN (SELECT id FROM teams WHERE organization_id = ?1 AND deleted_at IS NULL)",
        &[organization.into(), from.into(), to.into()],
    )?;
    for (team, count) in open {
        tx.count_open_invites(team, from, -count);
        tx.count_open_invites(team, to, count);
    }
    Ok(())
}

/// Whether a role has invites that were accepted, declined or revoked.
pub fn have_closed(tx: &mut Tx<'_>, organization: TeamId, role: RoleId) -> Result<bool> {
    let sql = "SELECT 1 FROM teams t CROSS JOIN invites i
               WHERE t.organization_id = ?1 AND i.team_id = t.id AND i.role_id = ?2 AND i.state IN (1, 2, 3) LIMIT 1";
    Ok(tx.one(sql, &[organization.into(), role.into()], |_| Ok(()))?.is_some())
}

/// Leaves a role's closed invites to the one that keeps its old name.
pub fn leave_closed(tx: &mut Tx<'_>, organization: TeamId, (from, to): (RoleId, RoleId)) -> Result<()> {
    tx.execute(
        "UPDATE invites SET role_id = ?3 WHERE role_id = ?2 AND state IN (1, 2, 3)
         AND team_id IN (SELECT id FROM teams WHERE organization_id = ?1)",
        &[organization.into(), from.into(), to.into()],
    )
    .map(drop)
}
