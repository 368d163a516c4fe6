//! What holds a directory together beyond what the schema sees to, and what only every verb together keeps so: looked at
//! once, when all of it has come from elsewhere.
use std::ops::ControlFlow;

use super::super::Tx;
use crate::domain::id::{AccountId, InviteId, KeyId, MembershipId, RoleId, TeamId};
use crate::error::Result;

/// A question whose answer is the rows that are wrong, by their ids, and what is wrong with them.
struct Question {
    sql: &'static str,
    id: fn(i64) -> String,
    wrong: &'static str,
}

const QUESTIONS: &[Question] = &[
    Question {
        sql: "SELECT t.id FROM teams t LEFT JOIN organizations o ON o.id = t.organization_id
              LEFT JOIN teams p ON p.id = t.parent_id
              WHERE o.id IS NULL OR (t.parent_id IS NOT NULL AND p.organization_id <> t.organization_id)
              ORDER BY t.id",
        id: |id| TeamId(id).text(),
        wrong: "is in no organization, or in another than the team above it",
    },
    Question {
        sql: "SELECT o.id FROM organizations o JOIN teams t ON t.id = o.id WHERE t.parent_id IS NOT NULL ORDER BY o.id",
        id: |id| TeamId(id).text(),
        wrong: "is an organization, and below another team",
    },
    Question {
        sql: "SELECT t.id FROM teams t JOIN teams p ON p.id = t.parent_id
              WHERE t.deleted_at IS NULL AND (p.deleted_at IS NOT NULL
                OR SUBSTR(t.tree_key, 1, LENGTH(p.tree_key) + 1) <> p.tree_key || ' '
                OR SUBSTR(t.tree_key, LENGTH(p.tree_key) + 2) LIKE '% %')
              UNION
              SELECT id FROM teams WHERE parent_id IS NULL AND tree_key LIKE '% %' ORDER BY 1",
        id: |id| TeamId(id).text(),
        wrong: "has a path that does not lead through the team above it",
    },
    Question {
        sql: "SELECT o.id FROM organizations o JOIN teams t ON t.id = o.id
              LEFT JOIN memberships m ON m.owns_id = o.id AND m.account_id = o.owner_id AND m.role_id = o.owner_role_id
              WHERE m.id IS NULL AND t.deleted_at IS NULL ORDER BY o.id",
        id: |id| TeamId(id).text(),
        wrong: "is an organization without a member who owns it",
    },
    Question {
        sql: "SELECT m.id FROM memberships m JOIN teams t ON t.id = m.team_id
              LEFT JOIN memberships a ON a.team_id = t.parent_id AND a.account_id = m.account_id
              WHERE t.parent_id IS NOT NULL AND a.id IS NULL ORDER BY m.id",
        id: |id| MembershipId(id).text(),
        wrong: "is a membership without one in the team above",
    },
    Question {
        sql: "SELECT m.id FROM memberships m JOIN teams t ON t.id = m.team_id JOIN roles r ON r.id = m.role_id
              WHERE r.organization_id <> t.organization_id OR r.deleted_at IS NOT NULL ORDER BY m.id",
        id: |id| MembershipId(id).text(),
        wrong: "is a membership in a role that its organization does not have",
    },
    Question {
        sql: "SELECT m.id FROM memberships m JOIN accounts a ON a.id = m.account_id
              WHERE a.deleted_at IS NOT NULL ORDER BY m.id",
        id: |id| MembershipId(id).text(),
        wrong: "is a membership of somebody who was erased",
    },
    Question {
        sql: "SELECT i.id FROM invites i JOIN teams t ON t.id = i.team_id JOIN roles r ON r.id = i.role_id
              WHERE r.organization_id <> t.organization_id OR (i.state = 0 AND r.deleted_at IS NOT NULL) ORDER BY i.id",
        id: |id| InviteId(id).text(),
        wrong: "is an invitation to a role that its organization does not have",
    },
    Question {
        sql: "SELECT t.id FROM teams t
              LEFT JOIN (SELECT team_id, COUNT(*) AS counted FROM memberships GROUP BY team_id) m ON m.team_id = t.id
              LEFT JOIN (SELECT team_id, COUNT(*) AS counted FROM invites WHERE state = 0 GROUP BY team_id) i
                ON i.team_id = t.id
              WHERE t.members <> COALESCE(m.counted, 0) OR t.open_invites <> COALESCE(i.counted, 0) ORDER BY t.id",
        id: |id| TeamId(id).text(),
        wrong: "has another number of members or of open invitations than it says",
    },
    Question {
        sql: "SELECT r.id FROM roles r
              LEFT JOIN (SELECT role_id, COUNT(*) AS counted FROM memberships GROUP BY role_id) m ON m.role_id = r.id
              LEFT JOIN (SELECT role_id, COUNT(*) AS counted FROM invites WHERE state = 0 GROUP BY role_id) i
                ON i.role_id = r.id
              WHERE r.members <> COALESCE(m.counted, 0) OR r.open_invites <> COALESCE(i.counted, 0) ORDER BY r.id",
        id: |id| RoleId(id).text(),
        wrong: "has another number of members or of open invitations than it says",
    },
    Question {
        sql: "SELECT id FROM accounts WHERE (email = '') <> (deleted_at IS NOT NULL) ORDER BY id",
        id: |id| AccountId(id).text(),
        wrong: "is an account without an address that was not erased, or with one that was",
    },
    Question {
        sql: "SELECT k.id FROM keys k JOIN teams t ON t.id = k.team_id
              WHERE t.deleted_at IS NOT NULL AND k.revoked_at IS NULL ORDER BY k.id",
        id: |id| KeyId(id).text(),
        wrong: "is a good key of a team that is deleted",
    },
];

/// Visits what is wrong: of which row, and what.
pub fn astray(tx: &mut Tx<'_>, mut visit: impl FnMut(String)) -> Result<()> {
    for question in QUESTIONS {
        tx.each(question.sql, &[], &mut |row| {
            visit(format!("{} {}", (question.id)(row.int(0)?), question.wrong));
            Ok(ControlFlow::Continue(()))
        })?;
    }
    Ok(())
}
