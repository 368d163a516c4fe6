//! Whether invitations are in a state that an invitation can be in.
use std::ops::ControlFlow;

use super::super::Tx;
use super::{each, team};
use crate::domain::id::InviteId;
use crate::domain::instant::Instant;
use crate::error::Result;

/// Invites whose state, deadlines, role and team do not go together; with the team.
pub fn wrong_states(tx: &mut Tx<'_>, mut visit: impl FnMut(InviteId, String)) -> Result<()> {
    each(
        tx,
        "SELECT t.tree_key, i.team_id, i.id FROM invites i
         LEFT JOIN teams t ON t.id = i.team_id LEFT JOIN roles r ON r.id = i.role_id
         WHERE t.id IS NULL OR r.id IS NULL OR r.organization_id <> t.organization_id
         OR (i.state = 0 AND (i.closed_at IS NOT NULL OR i.closed_event IS NOT NULL OR i.superseded <> 0
           OR t.deleted_at IS NOT NULL OR r.deleted_at IS NOT NULL))
         OR (i.state <> 0 AND (i.closed_at IS NULL OR i.closed_event IS NULL))
         OR CASE WHEN i.state = 1 THEN 1 ELSE 0 END <> CASE WHEN i.accepted_by IS NOT NULL THEN 1 ELSE 0 END
         OR (i.state = 4 AND i.closed_at < i.expires_at)
         OR i.expires_at <= i.created_at
         OR i.sent_count < 0 OR (i.sent_count > 0 AND i.last_sent_at IS NULL)",
        |row| {
            visit(InviteId(row.int(2)?), team(row, 0, 1)?);
            Ok(())
        },
    )
}

/// Teams in which invites have expired that no sweep has seen, and how many.
pub fn unswept(tx: &mut Tx<'_>, now: Instant, mut visit: impl FnMut(String, i64)) -> Result<()> {
    let sql = "SELECT t.tree_key, t.id, o.overdue FROM teams t
               JOIN (SELECT team_id, COUNT(*) AS overdue FROM invites WHERE state = 0 AND expires_at <= ?1
                 GROUP BY team_id) o ON o.team_id = t.id
               ORDER BY t.tree_key";
    tx.each(sql, &[now.into()], &mut |row| {
        visit(team(row, 0, 1)?, row.int(2)?);
        Ok(ControlFlow::Continue(()))
    })
}
