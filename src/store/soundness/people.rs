//! Whether people are where they can be: owners, memberships under memberships, one organization each where that is the rule.
use super::super::Tx;
use super::super::logins;
use super::{each, team};
use crate::domain::id::{MembershipId, TeamId};
use crate::domain::instant::Instant;
use crate::error::Result;

/// Organizations without the one active membership of the owner that they say they have, and how many there are.
pub fn wrong_owners(tx: &mut Tx<'_>, mut visit: impl FnMut(String, i64)) -> Result<()> {
    each(
        tx,
        "SELECT t.tree_key, t.id, COUNT(m.id) FROM teams t
         LEFT JOIN organizations o ON o.id = t.id
         LEFT JOIN memberships m ON m.owns_id = t.id
         LEFT JOIN accounts a ON a.id = m.account_id
         LEFT JOIN roles r ON r.id = m.role_id
         WHERE t.parent_id IS NULL AND t.deleted_at IS NULL
         GROUP BY t.tree_key, t.id
         HAVING COUNT(m.id) <> 1 OR SUM(CASE WHEN m.team_id = t.id AND m.account_id = o.owner_id
           AND m.role_id = o.owner_role_id AND m.suspended_at IS NULL AND a.deleted_at IS NULL
           AND r.organization_id = t.id AND r.deleted_at IS NULL THEN 1 ELSE 0 END) <> 1
         ORDER BY t.tree_key",
        |row| {
            visit(team(row, 0, 1)?, row.int(2)?);
            Ok(())
        },
    )
}

/// Organizations whose owner's account is disabled, and who that is.
pub fn disabled_owners(tx: &mut Tx<'_>, mut visit: impl FnMut(String, &str)) -> Result<()> {
    each(
        tx,
        "SELECT t.tree_key, t.id, a.email FROM organizations o JOIN teams t ON t.id = o.id
         JOIN accounts a ON a.id = o.owner_id
         WHERE t.deleted_at IS NULL AND a.disabled_at IS NOT NULL ORDER BY t.tree_key",
        |row| {
            visit(team(row, 0, 1)?, row.text(2)?);
            Ok(())
        },
    )
}

/// Memberships in a team without one in the team above, or active below one that is suspended, or said to be suspended along
/// with one that is not theirs; with the team.
pub fn hanging_memberships(tx: &mut Tx<'_>, mut visit: impl FnMut(MembershipId, String)) -> Result<()> {
    each(
        tx,
        "SELECT t.tree_key, t.id, m.id FROM teams t JOIN memberships m ON m.team_id = t.id
         LEFT JOIN memberships u ON u.team_id = t.parent_id AND u.account_id = m.account_id
         WHERE t.parent_id IS NOT NULL AND (u.id IS NULL OR (u.suspended_at IS NOT NULL AND m.suspended_at IS NULL))
         UNION ALL
         SELECT t.tree_key, t.id, m.id FROM memberships m JOIN teams t ON t.id = m.team_id
         LEFT JOIN memberships w ON w.id = m.suspended_with
         WHERE m.suspended_with IS NOT NULL
         AND (w.id IS NULL OR w.account_id <> m.account_id OR w.id = m.id OR w.suspended_at IS NULL)",
        |row| {
            visit(MembershipId(row.int(2)?), team(row, 0, 1)?);
            Ok(())
        },
    )
}

/// Memberships in a team that is not there, of nobody, or in a role that cannot be had there; with the team.
pub fn orphan_memberships(tx: &mut Tx<'_>, mut visit: impl FnMut(MembershipId, String)) -> Result<()> {
    each(
        tx,
        "SELECT t.tree_key, m.team_id, m.id FROM memberships m
         LEFT JOIN teams t ON t.id = m.team_id
         LEFT JOIN accounts a ON a.id = m.account_id
         LEFT JOIN roles r ON r.id = m.role_id
         LEFT JOIN organizations o ON o.id = t.organization_id
         WHERE t.id IS NULL OR t.deleted_at IS NOT NULL OR a.id IS NULL OR a.deleted_at IS NOT NULL
         OR r.id IS NULL OR r.deleted_at IS NOT NULL OR r.organization_id <> t.organization_id
         OR r.level = CASE WHEN t.parent_id IS NULL THEN 'team' ELSE 'organization' END
         OR (m.owns_id IS NULL AND m.role_id = o.owner_role_id)",
        |row| {
            visit(MembershipId(row.int(2)?), team(row, 0, 1)?);
            Ok(())
        },
    )
}

/// Members of an organization who are in another one too: who, and which that is. In the order of their addresses.
pub fn elsewhere(tx: &mut Tx<'_>, organization: TeamId, mut visit: impl FnMut(&str, String)) -> Result<()> {
    let sql = "SELECT t.tree_key, t.id, a.email FROM memberships m
               JOIN memberships n ON n.account_id = m.account_id AND n.team_id <> m.team_id
               JOIN teams t ON t.id = n.team_id AND t.parent_id IS NULL
               JOIN accounts a ON a.id = m.account_id
               WHERE m.team_id = ?1 ORDER BY a.email_key";
    tx.each(sql, &[organization.into()], &mut |row| {
        visit(row.text(2)?, team(row, 0, 1)?);
        Ok(std::ops::ControlFlow::Continue(()))
    })
}

/// Addresses that are shut by wrong passwords at `now`, and until when.
pub fn locked(tx: &mut Tx<'_>, now: Instant, mut visit: impl FnMut(&str, Instant)) -> Result<()> {
    each(tx, "SELECT email_key, tries FROM login_tries ORDER BY email_key", |row| {
        if let Some(until) = logins::parse(row.text(1)?)?.at(now).full_until(now) {
            visit(row.text(0)?, until);
        }
        Ok(())
    })
}
