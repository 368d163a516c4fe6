//! What was in the pool after each transfer and each hold, in the order in which they were made; what references were used for;
//! and how limits have come to be what they are.
use super::super::Tx;
use super::{each, team};
use crate::domain::credits::Credits;
use crate::domain::id::{HoldId, TeamId, TransferId};
use crate::domain::instant::Instant;
use crate::domain::reference::Fingerprint;
use crate::error::Result;
use crate::store::backend::corrupt;

/// Something that happens to a pool.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Move {
    /// A hold was captured or released: it holds no longer.
    Closed(HoldId),
    /// What had lapsed by then was closed.
    Swept,
    /// Credits were moved: by a transfer of that kind, from one account to another.
    Moved(TransferId, i64, (i64, i64)),
    /// They were set aside, out of that account, until then.
    Held(HoldId, i64, Instant),
}

/// One of these, with what is told of it.
#[derive(Clone, Copy, Debug)]
pub struct Moment {
    /// Whose pool.
    pub organization: TeamId,
    /// When.
    pub at: Instant,
    /// What.
    pub what: Move,
    /// How much.
    pub amount: Credits,
    /// What was left, as it is told.
    pub balance: Credits,
}

/// Visits what has happened to each organization's pool, in its order. That is the order of the events; but a batch, in which
/// each team has an event of its own, is in the order of its transfers.
pub fn each_moment(tx: &mut Tx<'_>, mut visit: impl FnMut(&Moment) -> Result<()>) -> Result<()> {
    each(
        tx,
        "SELECT organization_id, MAX(created_event) OVER (ORDER BY id), 1, id, kind, source, target, amount, at, balance
         FROM transfers
         UNION ALL
         SELECT organization_id, created_event, 2, id, expires_at, source, 0, amount, at, balance FROM holds
         UNION ALL
         SELECT organization_id, closed_event, 0, id, 0, 0, 0, amount, closed_at, 0 FROM holds WHERE state IN (1, 2)
         UNION ALL
         SELECT organization_id, id, 3, id, 0, 0, 0, 0, at, 0 FROM events WHERE action = 'doctor'
         ORDER BY 1, 2, 3, 4",
        |row| {
            let id = row.int(3)?;
            visit(&Moment {
                organization: TeamId(row.int(0)?),
                at: row.instant(8)?,
                what: match row.int(2)? {
                    0 => Move::Closed(HoldId(id)),
                    1 => Move::Moved(TransferId(id), row.int(4)?, (row.int(5)?, row.int(6)?)),
                    3 => Move::Swept,
                    _ => Move::Held(HoldId(id), row.int(5)?, row.instant(4)?),
                },
                amount: row.credits(7)?,
                balance: row.credits(9)?,
            })
        },
    )
}

/// A reference with what it stands for.
#[derive(Clone, Copy, Debug)]
pub struct UsedReference<'a> {
    /// The reference itself.
    pub reference: &'a str,
    /// The number of what it was used for.
    pub used: i64,
    /// What is kept of what was asked for.
    pub fingerprint: Fingerprint,
    /// The team of what it stands for.
    pub team: TeamId,
    /// How much that is.
    pub amount: Credits,
    /// How many tasks.
    pub tasks: i64,
    /// The number of the account that it takes from, and of that which it gives to.
    pub accounts: (i64, i64),
    /// Of a refund, the reference of its charge.
    pub of: Option<&'a str>,
}

/// Visits every reference that stands for something, with its organization's path.
pub fn each_reference(tx: &mut Tx<'_>, mut visit: impl FnMut(String, &UsedReference<'_>) -> Result<()>) -> Result<()> {
    each(
        tx,
        "SELECT t.tree_key, f.organization_id, f.ref, f.used, f.fingerprint, r.team_id, r.amount, r.tasks, r.source,
           r.target, c.ref
         FROM refs f JOIN transfers r ON r.id = f.target_id LEFT JOIN teams t ON t.id = f.organization_id
         LEFT JOIN transfers c ON c.id = r.of_id WHERE f.used <> 2
         UNION ALL
         SELECT t.tree_key, f.organization_id, f.ref, f.used, f.fingerprint, h.team_id, h.amount, 0, h.source, 0, NULL
         FROM refs f JOIN holds h ON h.id = f.target_id LEFT JOIN teams t ON t.id = f.organization_id
         WHERE f.used = 2",
        |row| {
            let used = UsedReference {
                reference: row.text(2)?,
                used: row.int(3)?,
                fingerprint: row.blob(4)?.try_into().map_err(|_| corrupt("a reference has no fingerprint"))?,
                team: TeamId(row.int(5)?),
                amount: row.credits(6)?,
                tasks: row.int(7)?,
                accounts: (row.int(8)?, row.int(9)?),
                of: row.text_or_null(10)?,
            };
            visit(team(row, 0, 1)?, &used)
        },
    )
}

/// Transfers that are not on the day, by the reference, with the key or of what one of their kind is.
pub fn odd_transfers(tx: &mut Tx<'_>, mut visit: impl FnMut(TransferId)) -> Result<()> {
    each(
        tx,
        "SELECT r.id FROM transfers r
         LEFT JOIN holds h ON r.kind = 2 AND h.id = r.of_id
         LEFT JOIN transfers c ON r.kind = 3 AND c.id = r.of_id
         LEFT JOIN keys k ON k.id = r.key_id
         WHERE (r.kind NOT IN (2, 3) AND (r.at < r.day * 86400000 OR r.at >= (r.day + 1) * 86400000))
         OR (r.kind IN (0, 4, 5, 6) AND (r.tasks <> 0 OR r.key_id IS NOT NULL OR r.team_id <> r.organization_id))
         OR (r.kind IN (0, 1, 4) AND r.of_id IS NOT NULL) OR (r.kind IN (2, 3, 5, 6) AND r.of_id IS NULL)
         OR (r.kind IN (5, 6) AND r.ref IS NOT NULL) OR (r.kind IN (0, 1, 2, 3, 4) AND r.ref IS NULL)
         OR (r.kind = 2 AND (h.ref <> r.ref OR COALESCE(h.key_id, 0) <> COALESCE(r.key_id, 0)))
         OR (r.kind = 3 AND COALESCE(c.key_id, 0) <> COALESCE(r.key_id, 0))
         OR (k.kind = 0 AND (r.source = 6 OR r.target = 6)) OR (k.kind = 1 AND r.source <> 6 AND r.target <> 6)
         OR (r.key_id IS NULL AND (r.source = 6 OR r.target = 6))",
        |row| {
            visit(TransferId(row.int(0)?));
            Ok(())
        },
    )
}

/// Holds that would take from another account than their team's plan does, as far as that has not changed since.
pub fn odd_holds(tx: &mut Tx<'_>, mut visit: impl FnMut(HoldId)) -> Result<()> {
    each(
        tx,
        "SELECT h.id FROM holds h LEFT JOIN billing_terms b ON b.organization_id = h.organization_id
         LEFT JOIN keys k ON k.id = h.key_id
         WHERE (k.kind = 0 AND h.source = 6) OR (k.kind = 1 AND h.source <> 6) OR (h.key_id IS NULL AND h.source = 6)
         OR (h.source = 3 AND b.plan IS NULL)
         OR (h.source <> 6 AND h.created_event > b.changed_event AND h.source <> CASE b.plan WHEN 0 THEN 1 ELSE 3 END)",
        |row| {
            visit(HoldId(row.int(0)?));
            Ok(())
        },
    )
}

/// Notes that stand beside nothing: by the number of what they say they stand beside.
pub fn astray_notes(tx: &mut Tx<'_>, mut visit: impl FnMut(i64)) -> Result<()> {
    each(
        tx,
        "SELECT n.target_id FROM transfer_notes n LEFT JOIN transfers r ON r.id = n.target_id
         LEFT JOIN holds h ON h.id = n.target_id WHERE r.id IS NULL AND h.id IS NULL",
        |row| {
            visit(row.int(0)?);
            Ok(())
        },
    )
}

/// What the trail says of setting a team's limit.
#[derive(Clone, Copy, Debug)]
pub struct LimitEvent<'a> {
    /// Its number.
    pub event: i64,
    /// Whose limit.
    pub team: TeamId,
    /// The names of what changed, separated by commas.
    pub fields: &'a str,
    /// Whether the text of it is there, or was erased.
    pub has_text: bool,
    /// What it became, a JSON object.
    pub after: Option<&'a str>,
}

/// Visits the events that may have set a limit, in their order.
pub fn each_limit_event(tx: &mut Tx<'_>, mut visit: impl FnMut(&LimitEvent<'_>)) -> Result<()> {
    each(
        tx,
        "SELECT e.id, e.team_id, e.fields, x.event_id, x.after FROM events e
         LEFT JOIN event_texts x ON x.event_id = e.id
         WHERE e.action IN ('budget.set', 'team.create') AND e.team_id IS NOT NULL ORDER BY e.id",
        |row| {
            visit(&LimitEvent {
                event: row.int(0)?,
                team: TeamId(row.int(1)?),
                fields: row.text(2)?,
                has_text: row.int_or_null(3)?.is_some(),
                after: row.text_or_null(4)?,
            });
            Ok(())
        },
    )
}

/// A team's limit as it is stored.
#[derive(Clone, Copy, Debug)]
pub struct StoredLimit {
    /// Whose.
    pub team: TeamId,
    /// How much.
    pub amount: Option<Credits>,
    /// The number of its period.
    pub period: i64,
    /// The event that has last set it.
    pub event: Option<i64>,
}

/// Visits every limit, with the team's path.
pub fn each_limit(tx: &mut Tx<'_>, mut visit: impl FnMut(String, &StoredLimit)) -> Result<()> {
    each(
        tx,
        "SELECT t.tree_key, b.team_id, b.limit_amount, b.period, b.changed_event FROM budgets b
         LEFT JOIN teams t ON t.id = b.team_id ORDER BY b.team_id",
        |row| {
            let limit = StoredLimit {
                team: TeamId(row.int(1)?),
                amount: row.int_or_null(2)?.map(Credits::from_millionths),
                period: row.int(3)?,
                event: row.int_or_null(4)?,
            };
            visit(team(row, 0, 1)?, &limit);
            Ok(())
        },
    )
}
