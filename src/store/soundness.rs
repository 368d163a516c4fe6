//! Whether what is in the tables agrees with itself, the ledger here and all else below: each question is one statement over
//! all of it, whose answer is what does not. Nothing here relies on what the schema promises, since it looks for what was
//! done in spite of it.
use std::ops::ControlFlow;

use super::Tx;
use super::backend::Row;
use super::budgets::Usage;
use crate::domain::calendar::Day;
use crate::domain::credits::Credits;
use crate::domain::id::{HoldId, TeamId, TransferId};
use crate::domain::instant::Instant;
use crate::error::Result;

pub mod counters;
pub mod entries;
pub mod invitations;
pub mod invoices;
pub mod people;
pub mod queue;
pub mod running;
pub mod structure;
pub mod trail;

/// What a team is called; its id where there is no such team.
fn team(row: &dyn Row, path: usize, id: usize) -> Result<String> {
    let path = row.text_or_null(path)?.map(|key| key.replace(' ', "/"));
    path.map_or_else(|| row.int(id).map(|id| TeamId(id).to_string()), Ok)
}

fn each(tx: &mut Tx<'_>, sql: &'static str, mut visit: impl FnMut(&dyn Row) -> Result<()>) -> Result<()> {
    tx.each(sql, &[], &mut |row| {
        visit(row)?;
        Ok(ControlFlow::Continue(()))
    })
}

/// Organizations whose balances do not come to nothing, and to what they do.
pub fn unbalanced(tx: &mut Tx<'_>, mut visit: impl FnMut(String, Credits)) -> Result<()> {
    each(
        tx,
        "SELECT MAX(t.tree_key), b.organization_id, CAST(SUM(b.balance) AS BIGINT) FROM balances b
         LEFT JOIN teams t ON t.id = b.organization_id GROUP BY b.organization_id HAVING SUM(b.balance) <> 0",
        |row| {
            visit(team(row, 0, 1)?, row.credits(2)?);
            Ok(())
        },
    )
}

/// Balances that are not the sum of their transfers: of which organization and which account by its number, what is kept,
/// and that sum.
pub fn wrong_balances(tx: &mut Tx<'_>, mut visit: impl FnMut(String, i64, (Credits, Credits))) -> Result<()> {
    each(
        tx,
        "WITH moved (organization_id, source, target, amount) AS (
           SELECT organization_id, source, target, CAST(SUM(amount) AS BIGINT) FROM transfers
           GROUP BY organization_id, source, target
         ), compared (organization_id, account, kept, summed) AS (
           SELECT organization_id, source, 0, -amount FROM moved
           UNION ALL SELECT organization_id, target, 0, amount FROM moved
           UNION ALL SELECT organization_id, account, balance, 0 FROM balances
         )
         SELECT MAX(t.tree_key), c.organization_id, c.account, CAST(SUM(c.kept) AS BIGINT), CAST(SUM(c.summed) AS BIGINT)
         FROM compared c LEFT JOIN teams t ON t.id = c.organization_id
         GROUP BY c.organization_id, c.account HAVING SUM(c.kept) <> SUM(c.summed)",
        |row| {
            visit(team(row, 0, 1)?, row.int(2)?, (row.credits(3)?, row.credits(4)?));
            Ok(())
        },
    )
}

/// Transfers of no team, or of a team of another organization, or between accounts that one of its kind does not move
/// anything between.
pub fn astray_transfers(tx: &mut Tx<'_>, mut visit: impl FnMut(TransferId)) -> Result<()> {
    each(
        tx,
        "SELECT r.id FROM transfers r LEFT JOIN teams t ON t.id = r.team_id
         WHERE t.id IS NULL OR t.organization_id <> r.organization_id OR NOT (
           (r.kind = 0 AND r.source = 0 AND r.target = 1)
           OR (r.kind IN (1, 2) AND r.source IN (1, 3) AND r.target = 2)
           OR (r.kind IN (1, 2) AND r.source = 6 AND r.target = 7)
           OR (r.kind = 3 AND r.source = 2 AND r.target IN (1, 3))
           OR (r.kind = 3 AND r.source = 7 AND r.target = 6)
           OR (r.kind = 4 AND (r.source = 5 AND r.target = 1 OR r.source = 1 AND r.target = 5))
           OR (r.kind = 5 AND r.source = 4 AND r.target = 3)
           OR (r.kind = 6 AND r.source = 3 AND r.target = 4))
         ORDER BY r.id",
        |row| {
            visit(TransferId(row.int(0)?));
            Ok(())
        },
    )
}

/// What is kept of a team's use, less what its transfers and those of the teams below it come to.
macro_rules! compared_usage {
    ($select:literal, $kept:literal, $group:literal) => {
        concat!(
            "WITH RECURSIVE own (team_id, day, used, tasks) AS (
               SELECT team_id, day, CAST(SUM(CASE WHEN target = 2 THEN amount ELSE -amount END) AS BIGINT),
               CAST(SUM(tasks) AS BIGINT) FROM transfers WHERE source = 2 OR target = 2 GROUP BY team_id, day
             ), up (team_id, day, used, tasks, own_used, own_tasks) AS (
               SELECT team_id, day, used, tasks, used, tasks FROM own
               UNION ALL
               SELECT t.parent_id, up.day, up.used, up.tasks, 0, 0 FROM up JOIN teams t ON t.id = up.team_id
               WHERE t.parent_id IS NOT NULL
             ), compared (team_id, day, used, tasks, own_used, own_tasks) AS (
               SELECT team_id, day, -used, -tasks, -own_used, -own_tasks FROM up UNION ALL ",
            $kept,
            ") SELECT MAX(t.tree_key), c.team_id, CAST(SUM(c.used) AS BIGINT), CAST(SUM(c.tasks) AS BIGINT),
             CAST(SUM(c.own_used) AS BIGINT), CAST(SUM(c.own_tasks) AS BIGINT)",
            $select,
            " FROM compared c LEFT JOIN teams t ON t.id = c.team_id GROUP BY c.team_id",
            $group,
            " HAVING SUM(c.used) <> 0 OR SUM(c.tasks) <> 0 OR SUM(c.own_used) <> 0 OR SUM(c.own_tasks) <> 0"
        )
    };
}

/// Teams of whose use in all something else is kept than their transfers come to, and by how much that is more.
pub fn wrong_totals(tx: &mut Tx<'_>, mut visit: impl FnMut(String, Usage)) -> Result<()> {
    let sql = compared_usage!("", "SELECT team_id, 0, used, tasks, own_used, own_tasks FROM budgets", "");
    each(tx, sql, |row| {
        visit(team(row, 0, 1)?, usage(row)?);
        Ok(())
    })
}

/// The same day by day.
pub fn wrong_days(tx: &mut Tx<'_>, mut visit: impl FnMut(String, Day, Usage)) -> Result<()> {
    let sql = compared_usage!(", c.day", "SELECT team_id, day, used, tasks, own_used, own_tasks FROM usage", ", c.day");
    each(tx, sql, |row| {
        visit(team(row, 0, 1)?, Day::from_number(row.int(6)?), usage(row)?);
        Ok(())
    })
}

fn usage(row: &dyn Row) -> Result<Usage> {
    Ok(Usage { used: row.credits(2)?, tasks: row.int(3)?, own_used: row.credits(4)?, own_tasks: row.int(5)? })
}

/// References of an organization that stand for nothing which has that reference and is what it was used for.
pub fn dangling_references(tx: &mut Tx<'_>, mut visit: impl FnMut(String, &str)) -> Result<()> {
    each(
        tx,
        "SELECT t.tree_key, f.organization_id, f.ref FROM refs f
         LEFT JOIN teams t ON t.id = f.organization_id
         LEFT JOIN transfers r ON r.id = f.target_id AND f.used <> 2 AND r.kind = f.used
           AND r.organization_id = f.organization_id AND r.ref = f.ref
         LEFT JOIN holds h ON h.id = f.target_id AND f.used = 2
           AND h.organization_id = f.organization_id AND h.ref = f.ref
         WHERE r.id IS NULL AND h.id IS NULL",
        |row| {
            visit(team(row, 0, 1)?, row.text(2)?);
            Ok(())
        },
    )
}

/// A transfer, or a hold.
#[derive(Clone, Copy, Debug)]
pub enum Entry {
    /// A transfer.
    Transfer(TransferId),
    /// A hold.
    Hold(HoldId),
}

/// What was asked for by a reference that does not stand for it.
pub fn unreferenced(tx: &mut Tx<'_>, mut visit: impl FnMut(Entry)) -> Result<()> {
    each(
        tx,
        "SELECT r.id, 0 FROM transfers r LEFT JOIN refs f ON f.organization_id = r.organization_id AND f.ref = r.ref
           AND f.used = r.kind AND f.target_id = r.id
         WHERE r.kind IN (0, 1, 3, 4) AND f.ref IS NULL
         UNION ALL
         SELECT h.id, 1 FROM holds h LEFT JOIN refs f ON f.organization_id = h.organization_id AND f.ref = h.ref
           AND f.used = 2 AND f.target_id = h.id
         WHERE f.ref IS NULL",
        |row| {
            let id = row.int(0)?;
            visit(if row.int(1)? == 0 { Entry::Transfer(TransferId(id)) } else { Entry::Hold(HoldId(id)) });
            Ok(())
        },
    )
}

/// Holds of no team, or of a team of another organization.
pub fn astray_holds(tx: &mut Tx<'_>, mut visit: impl FnMut(HoldId)) -> Result<()> {
    each(
        tx,
        "SELECT h.id FROM holds h LEFT JOIN teams t ON t.id = h.team_id
         WHERE t.id IS NULL OR t.organization_id <> h.organization_id ORDER BY h.id",
        |row| {
            visit(HoldId(row.int(0)?));
            Ok(())
        },
    )
}

/// Holds whose captures are not as they have to be, with how many there are: one that was captured has one, of no more than
/// was held, for the same team on the same day out of the same account; every other has none.
pub fn wrong_captures(tx: &mut Tx<'_>, mut visit: impl FnMut(HoldId, i64)) -> Result<()> {
    each(
        tx,
        "SELECT h.id, COUNT(r.id) FROM holds h LEFT JOIN transfers r ON r.of_id = h.id AND r.kind = 2
         GROUP BY h.id, h.state, h.amount
         HAVING COUNT(r.id) <> CASE WHEN h.state = 1 THEN 1 ELSE 0 END OR SUM(r.amount) > h.amount
         OR SUM(CASE WHEN r.organization_id <> h.organization_id OR r.team_id <> h.team_id OR r.day <> h.day
           OR r.source <> h.source THEN 1 ELSE 0 END) > 0",
        |row| {
            visit(HoldId(row.int(0)?), row.int(1)?);
            Ok(())
        },
    )
}

/// Captures of no hold.
pub fn astray_captures(tx: &mut Tx<'_>, mut visit: impl FnMut(TransferId)) -> Result<()> {
    each(
        tx,
        "SELECT r.id FROM transfers r LEFT JOIN holds h ON h.id = r.of_id WHERE r.kind = 2 AND h.id IS NULL ORDER BY r.id",
        |row| {
            visit(TransferId(row.int(0)?));
            Ok(())
        },
    )
}

/// An open hold past its deadline.
#[derive(Clone, Copy, Debug)]
pub struct Lapsed<'a> {
    /// Its id.
    pub id: HoldId,
    /// The organization and the team that it is of.
    pub place: (TeamId, TeamId),
    /// By which it was asked for.
    pub reference: &'a str,
    /// Its deadline.
    pub expires_at: Instant,
}

/// Open holds past their deadline, those that lapsed first before the others.
pub fn lapsed_holds(tx: &mut Tx<'_>, now: Instant, mut visit: impl FnMut(&Lapsed<'_>)) -> Result<()> {
    let sql = "SELECT ref, expires_at, id, organization_id, team_id FROM holds WHERE state = 0 AND expires_at <= ?1
               ORDER BY expires_at, id";
    tx.each(sql, &[now.into()], &mut |row| {
        visit(&Lapsed {
            id: HoldId(row.int(2)?),
            place: (TeamId(row.int(3)?), TeamId(row.int(4)?)),
            reference: row.text(0)?,
            expires_at: row.instant(1)?,
        });
        Ok(ControlFlow::Continue(()))
    })
}

/// What was given back in all of a charge, or of what is none for the same team, on the same day and the other way: how much,
/// and of how much.
pub fn wrong_refunds(
    tx: &mut Tx<'_>,
    mut visit: impl FnMut(Option<TransferId>, Credits, Option<Credits>),
) -> Result<()> {
    each(
        tx,
        "SELECT r.of_id, CAST(SUM(r.amount) AS BIGINT), c.amount FROM transfers r
         LEFT JOIN transfers c ON c.id = r.of_id AND c.kind IN (1, 2) AND c.organization_id = r.organization_id
           AND c.team_id = r.team_id AND c.day = r.day AND c.source = r.target AND c.target = r.source
         WHERE r.kind = 3 GROUP BY r.of_id, c.amount, c.tasks
         HAVING c.amount IS NULL OR SUM(r.amount) > c.amount OR -SUM(r.tasks) > c.tasks",
        |row| {
            let charge = row.int_or_null(0)?.map(TransferId);
            visit(charge, row.credits(1)?, row.int_or_null(2)?.map(Credits::from_millionths));
            Ok(())
        },
    )
}

/// Usage to be paid for later that is not to be put on an invoice, or what is to be put on one and is no such usage.
pub fn wrong_billables(tx: &mut Tx<'_>, mut visit: impl FnMut(TransferId)) -> Result<()> {
    each(
        tx,
        "SELECT r.id FROM transfers r
         LEFT JOIN billables b ON b.transfer_id = r.id AND b.organization_id = r.organization_id AND b.day = r.day
         WHERE r.kind IN (1, 2, 3) AND (r.source = 3 OR r.target = 3) AND b.transfer_id IS NULL
         UNION
         SELECT b.transfer_id FROM billables b LEFT JOIN transfers r ON r.id = b.transfer_id
           AND r.kind IN (1, 2, 3) AND (r.source = 3 OR r.target = 3)
           AND r.organization_id = b.organization_id AND r.day = b.day
         WHERE r.id IS NULL",
        |row| {
            visit(TransferId(row.int(0)?));
            Ok(())
        },
    )
}
