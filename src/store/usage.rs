//! Reports from the tables `usage`, `transfers` and `holds`: what was used in a span of days, told apart by day, team or key.
use std::ops::ControlFlow;

use super::backend::Row;
use super::{Tx, teams};
use crate::domain::calendar::Day;
use crate::domain::credits::Credits;
use crate::domain::id::{KeyId, TeamId};
use crate::domain::path::TeamPath;
use crate::error::Result;

/// A team, be it deleted, that may have used something.
#[derive(Clone, Debug)]
pub struct Spender {
    /// Its id.
    pub id: TeamId,
    /// Its address, or the last that it had.
    pub path: TeamPath,
    /// Whether it is there no more.
    pub is_deleted: bool,
}

/// A team and all that are or were below it, in tree order.
pub fn spenders(tx: &mut Tx<'_>, team: TeamId) -> Result<Vec<Spender>> {
    tx.all(
        "WITH RECURSIVE below (id) AS (
             SELECT id FROM teams WHERE id = ?1
             UNION ALL SELECT t.id FROM teams t JOIN below b ON t.parent_id = b.id)
         SELECT t.id, t.tree_key, t.deleted_at FROM below b JOIN teams t ON t.id = b.id ORDER BY t.tree_key, t.id",
        &[team.into()],
        |row| {
            let is_deleted = row.int_or_null(2)?.is_some();
            Ok(Spender { id: TeamId(row.int(0)?), path: teams::path(row.text(1)?)?, is_deleted })
        },
    )
}

/// Visits the days from one to before another on which a team, or one below it, has used something: each once, rising.
pub fn each_day(
    tx: &mut Tx<'_>,
    team: TeamId,
    (from, to): (Day, Day),
    mut visit: impl FnMut(Day, (Credits, i64)) -> Result<()>,
) -> Result<()> {
    tx.each(
        "SELECT day, used, tasks FROM usage WHERE team_id = ?1 AND day >= ?2 AND day < ?3 ORDER BY day",
        &[team.into(), from.into(), to.into()],
        &mut |row| {
            visit(Day::from_number(row.int(0)?), (row.credits(1)?, row.int(2)?))?;
            Ok(ControlFlow::Continue(()))
        },
    )
}

/// What a team has used itself, without those below it, from one day to before another: credits and tasks.
pub fn own(tx: &mut Tx<'_>, team: TeamId, (from, to): (Day, Day)) -> Result<(Credits, i64)> {
    let sql = "SELECT CAST(COALESCE(SUM(own_used), 0) AS BIGINT), CAST(COALESCE(SUM(own_tasks), 0) AS BIGINT)
               FROM usage WHERE team_id = ?1 AND day >= ?2 AND day < ?3";
    let sums = tx.one(sql, &[team.into(), from.into(), to.into()], |row| Ok((row.credits(0)?, row.int(1)?)))?;
    Ok(sums.unwrap_or_default())
}

/// What a team, with those below it, has used since the beginning of a day.
pub fn used_since(tx: &mut Tx<'_>, team: TeamId, day: Day) -> Result<Credits> {
    let sql = "SELECT CAST(COALESCE(SUM(used), 0) AS BIGINT) FROM usage WHERE team_id = ?1 AND day >= ?2";
    Ok(tx.one(sql, &[team.into(), day.into()], |row| row.credits(0))?.unwrap_or_default())
}

/// What was charged with one key, or without any.
pub struct KeyUsage<'a>(&'a dyn Row);

impl KeyUsage<'_> {
    /// The key; `None` for all that was charged without one.
    pub fn key(&self) -> Result<Option<KeyId>> {
        Ok(self.0.int_or_null(0)?.map(KeyId))
    }

    /// What it is called, unless it was pruned.
    pub fn name(&self) -> Result<Option<&str>> {
        self.0.text_or_null(1)
    }

    /// The team of the key.
    pub fn team(&self) -> Result<Option<TeamPath>> {
        self.0.text_or_null(2)?.map(teams::path).transpose()
    }

    /// Credits, less what was refunded.
    pub fn used(&self) -> Result<Credits> {
        self.0.credits(3)
    }

    /// Tasks, likewise.
    pub fn tasks(&self) -> Result<i64> {
        self.0.int(4)
    }

    /// In how many charges and captures.
    pub fn charges(&self) -> Result<i64> {
        self.0.int(5)
    }

    /// Of all of these, the most credits of one, and those of all together.
    pub fn most_and_all(&self) -> Result<(Credits, Credits)> {
        Ok((self.0.credits(6)?, self.0.credits(7)?))
    }
}

/// Visits what was charged for a team and those below it from one day to before another, key by key, the most first. Charges
/// are found by when they were made, which is on the day that they count on, captures by their holds, for the same reason,
/// and refunds by what they are of: what is read grows with the span, and not with what came before it or after.
pub fn each_key(
    tx: &mut Tx<'_>,
    (organization, team): (TeamId, TeamId),
    (from, to): (Day, Day),
    mut visit: impl FnMut(&KeyUsage<'_>) -> Result<ControlFlow<()>>,
) -> Result<()> {
    // 1, 2 and 3 are a charge, a capture and a refund, and account 2 is the usage that costs; of holds, state 1 is captured.
    tx.each(
        "WITH RECURSIVE below (id) AS (
             SELECT id FROM teams WHERE id = ?2
             UNION ALL SELECT t.id FROM teams t JOIN below b ON t.parent_id = b.id),
         charged (id, key_id, team_id, amount, tasks) AS (
             SELECT r.id, r.key_id, r.team_id, r.amount, r.tasks FROM transfers r
             WHERE r.organization_id = ?1 AND r.at >= ?3 AND r.at < ?4 AND r.kind = 1 AND r.target = 2
             AND r.team_id IN (SELECT id FROM below)
             UNION ALL
             SELECT r.id, r.key_id, r.team_id, r.amount, r.tasks FROM holds h JOIN transfers r ON r.of_id = h.id
             WHERE h.organization_id = ?1 AND h.at >= ?3 AND h.at < ?4 AND h.state = 1 AND r.kind = 2 AND r.target = 2
             AND h.team_id IN (SELECT id FROM below)),
         summed (key_id, team_id, used, tasks, charges) AS (
             SELECT c.key_id, MIN(c.team_id),
             SUM(c.amount - COALESCE((SELECT SUM(f.amount) FROM transfers f WHERE f.of_id = c.id AND f.kind = 3), 0)),
             SUM(c.tasks + COALESCE((SELECT SUM(f.tasks) FROM transfers f WHERE f.of_id = c.id AND f.kind = 3), 0)),
             COUNT(*)
             FROM charged c GROUP BY c.key_id)
         SELECT s.key_id, k.name, CASE WHEN s.key_id IS NULL THEN NULL ELSE t.tree_key END, CAST(s.used AS BIGINT),
         CAST(s.tasks AS BIGINT), s.charges, CAST(MAX(s.used) OVER () AS BIGINT), CAST(SUM(s.used) OVER () AS BIGINT)
         FROM summed s JOIN teams t ON t.id = s.team_id LEFT JOIN keys k ON k.id = s.key_id
         ORDER BY s.used DESC, s.tasks DESC, s.key_id",
        &[organization.into(), team.into(), from.start().into(), to.start().into()],
        &mut |row| visit(&KeyUsage(row)),
    )
}
