//! Whether invoices agree with their lines, with the usage that is on them, and with the ledger.
use super::super::Tx;
use super::super::billing::currency;
use super::{each, team};
use crate::domain::calendar::Day;
use crate::domain::credits::Credits;
use crate::domain::id::{InvoiceId, TeamId, TransferId};
use crate::domain::invoice::{LineKind, State};
use crate::domain::money::{Money, Quantity};
use crate::error::Result;

/// What an invoice says of itself, or what something says of it: credits, tasks, and minor units of its currency.
pub type Sums = (Credits, i64, i64);

/// Invoices whose lines do not come to what they say: what they say, and what the lines come to.
pub fn wrong_sums(tx: &mut Tx<'_>, mut visit: impl FnMut(InvoiceId, Sums, Sums)) -> Result<()> {
    each(
        tx,
        "SELECT i.id, i.credits, i.tasks, i.total,
           CAST(COALESCE(SUM(CASE WHEN l.kind = 0 THEN l.quantity ELSE 0 END), 0) AS BIGINT),
           CAST(COALESCE(SUM(CASE WHEN l.kind = 1 THEN l.quantity ELSE 0 END), 0) AS BIGINT),
           CAST(COALESCE(SUM(l.amount), 0) AS BIGINT)
         FROM invoices i LEFT JOIN invoice_lines l ON l.invoice_id = i.id
         GROUP BY i.id, i.credits, i.tasks, i.total
         HAVING COALESCE(SUM(CASE WHEN l.kind = 0 THEN l.quantity ELSE 0 END), 0) <> i.credits
         OR COALESCE(SUM(CASE WHEN l.kind = 1 THEN l.quantity ELSE 0 END), 0) <> i.tasks
         OR COALESCE(SUM(l.amount), 0) <> i.total",
        |row| {
            let says = (row.credits(1)?, row.int(2)?, row.int(3)?);
            visit(InvoiceId(row.int(0)?), says, (row.credits(4)?, row.int(5)?, row.int(6)?));
            Ok(())
        },
    )
}

/// Lines that are on an invoice twice: for the same team, month and kind.
pub fn double_lines(tx: &mut Tx<'_>, mut visit: impl FnMut(InvoiceId, i64)) -> Result<()> {
    each(
        tx,
        "SELECT invoice_id, MAX(position) FROM invoice_lines GROUP BY invoice_id, team_id, month, kind HAVING COUNT(*) > 1",
        |row| {
            visit(InvoiceId(row.int(0)?), row.int(1)?);
            Ok(())
        },
    )
}

/// Lines of which credit notes leave less than nothing, or money for nothing: the invoice, and how much of its money is left.
pub fn over_credited(tx: &mut Tx<'_>, mut visit: impl FnMut(InvoiceId, i64)) -> Result<()> {
    each(
        tx,
        "SELECT COALESCE(i.credit_of, i.id), CAST(SUM(l.amount) AS BIGINT)
         FROM invoices i JOIN invoice_lines l ON l.invoice_id = i.id WHERE i.state <> 2
         GROUP BY COALESCE(i.credit_of, i.id), l.team_id, l.month, l.kind
         HAVING SUM(l.quantity) < 0 OR SUM(l.amount) < 0 OR (SUM(l.quantity) = 0 AND SUM(l.amount) <> 0)",
        |row| {
            visit(InvoiceId(row.int(0)?), row.int(1)?);
            Ok(())
        },
    )
}

/// Lines of no invoice, at another price than the invoice's, or that do not cost what so many at that price do: with what
/// they cost, and should. What a line of a credit note costs depends on the notes before it.
pub fn wrong_lines(tx: &mut Tx<'_>, mut visit: impl FnMut((InvoiceId, i64), Option<(Money, Money)>)) -> Result<()> {
    each(
        tx,
        "SELECT l.invoice_id, l.position, l.kind, l.quantity, l.unit_price, l.amount, i.currency,
           CASE l.kind WHEN 0 THEN i.price_per_credit WHEN 1 THEN i.price_per_task ELSE l.unit_price END, i.credit_of
         FROM invoice_lines l LEFT JOIN invoices i ON i.id = l.invoice_id",
        |row| {
            let line = (InvoiceId(row.int(0)?), row.int(1)?);
            let Some(code) = row.text_or_null(6)? else {
                visit(line, None);
                return Ok(());
            };
            let currency = currency(code)?;
            let quantity = match row.int(2)? {
                0 => Quantity::Credits(row.credits(3)?),
                _ => Quantity::Count(row.int(3)?),
            };
            let cost = Money::new(row.int(5)?, currency);
            let right = match row.int_or_null(8)? {
                Some(_) => cost,
                None => row.price(7)?.times(quantity, currency)?,
            };
            let is_odd_fee = row.int(2)? == LineKind::FixedFee.number() && cost.as_price() != row.price(4)?;
            if cost != right || row.int(4)? != row.int(7)? || is_odd_fee {
                visit(line, Some((cost, right)));
            }
            Ok(())
        },
    )
}

/// Invoices on which other usage is than they say, or of which something else stands in the ledger: credits and tasks as they
/// say, of the usage, and credits in the ledger. One that is void has neither.
pub fn wrong_usage(
    tx: &mut Tx<'_>,
    mut visit: impl FnMut(InvoiceId, (Credits, i64), (Credits, i64), Credits),
) -> Result<()> {
    each(
        tx,
        "WITH said (id, credits, tasks) AS (
           SELECT id, CASE WHEN state = 2 THEN 0 ELSE credits END, CASE WHEN state = 2 THEN 0 ELSE tasks END FROM invoices
         ), compared (id, credits, tasks, used, used_tasks, moved) AS (
           SELECT id, credits, tasks, 0, 0, 0 FROM said
           UNION ALL
           SELECT b.invoice_id, 0, 0, CASE WHEN r.kind = 3 THEN -r.amount ELSE r.amount END, r.tasks, 0
           FROM billables b JOIN transfers r ON r.id = b.transfer_id WHERE b.invoice_id IS NOT NULL
           UNION ALL
           SELECT of_id, 0, 0, 0, 0, CASE WHEN kind = 6 THEN -amount ELSE amount END
           FROM transfers WHERE kind IN (5, 6)
         )
         SELECT COALESCE(id, 0), CAST(SUM(credits) AS BIGINT), CAST(SUM(tasks) AS BIGINT), CAST(SUM(used) AS BIGINT),
           CAST(SUM(used_tasks) AS BIGINT), CAST(SUM(moved) AS BIGINT)
         FROM compared GROUP BY id
         HAVING SUM(credits) <> SUM(used) OR SUM(tasks) <> SUM(used_tasks) OR SUM(credits) <> SUM(moved)",
        |row| {
            let (said, used) = ((row.credits(1)?, row.int(2)?), (row.credits(3)?, row.int(4)?));
            visit(InvoiceId(row.int(0)?), said, used, row.credits(5)?);
            Ok(())
        },
    )
}

/// Usage that is on an invoice of another organization, or on none that there is.
pub fn astray_usage(tx: &mut Tx<'_>, mut visit: impl FnMut(TransferId)) -> Result<()> {
    each(
        tx,
        "SELECT b.transfer_id FROM billables b
         LEFT JOIN invoices i ON i.id = b.invoice_id AND i.organization_id = b.organization_id
         WHERE b.invoice_id IS NOT NULL AND i.id IS NULL",
        |row| {
            visit(TransferId(row.int(0)?));
            Ok(())
        },
    )
}

/// A line of an invoice, as it is stored.
#[derive(Clone, Copy, Debug)]
pub struct StoredLine {
    /// On which.
    pub invoice: InvoiceId,
    /// For which team.
    pub team: TeamId,
    /// In which month, by its first day.
    pub month: Day,
    /// The number of its kind: credits, tasks, or a fee.
    pub kind: i64,
    /// How many, or how many millionths of a credit.
    pub quantity: i64,
    /// The first day of the month that the invoice has closed.
    pub closed: Day,
    /// Whether the invoice was taken back.
    pub is_void: bool,
}

/// Visits the lines of every invoice.
pub fn each_line(tx: &mut Tx<'_>, mut visit: impl FnMut(&StoredLine)) -> Result<()> {
    each(
        tx,
        "SELECT l.invoice_id, l.team_id, l.month, l.kind, l.quantity, i.month, i.state FROM invoice_lines l
         JOIN invoices i ON i.id = l.invoice_id",
        |row| {
            visit(&StoredLine {
                invoice: InvoiceId(row.int(0)?),
                team: TeamId(row.int(1)?),
                month: Day::from_number(row.int(2)?),
                kind: row.int(3)?,
                quantity: row.int(4)?,
                closed: Day::from_number(row.int(5)?),
                is_void: row.int(6)? == State::Void.number(),
            });
            Ok(())
        },
    )
}

/// Visits what was used by a team on a day and is on an invoice: credits in millionths, and tasks.
pub fn each_invoiced_day(tx: &mut Tx<'_>, mut visit: impl FnMut((InvoiceId, TeamId, Day), (i64, i64))) -> Result<()> {
    each(
        tx,
        "SELECT b.invoice_id, r.team_id, r.day, CAST(SUM(CASE WHEN r.kind = 3 THEN -r.amount ELSE r.amount END) AS BIGINT),
           CAST(SUM(r.tasks) AS BIGINT)
         FROM billables b JOIN transfers r ON r.id = b.transfer_id WHERE b.invoice_id IS NOT NULL
         GROUP BY b.invoice_id, r.team_id, r.day",
        |row| {
            let day = (InvoiceId(row.int(0)?), TeamId(row.int(1)?), Day::from_number(row.int(2)?));
            visit(day, (row.int(3)?, row.int(4)?));
            Ok(())
        },
    )
}

/// Invoices whose lines are not numbered from 0 on without a gap, or have a fee that is not their organization's, or not for
/// their month nor for one whose invoice was taken back.
pub fn odd_lines(tx: &mut Tx<'_>, mut visit: impl FnMut(InvoiceId)) -> Result<()> {
    each(
        tx,
        "SELECT invoice_id FROM invoice_lines GROUP BY invoice_id HAVING MIN(position) <> 0 OR MAX(position) <> COUNT(*) - 1
         UNION
         SELECT l.invoice_id FROM invoice_lines l JOIN invoices i ON i.id = l.invoice_id
         LEFT JOIN invoices v ON v.organization_id = i.organization_id AND v.month = l.month AND v.state = 2
         WHERE l.kind = 2 AND (l.team_id <> i.organization_id OR (l.month <> i.month AND v.id IS NULL))",
        |row| {
            visit(InvoiceId(row.int(0)?));
            Ok(())
        },
    )
}

/// Organizations whose invoices are not numbered from 1 on without a gap: how many there are, and the last number.
pub fn gaps(tx: &mut Tx<'_>, mut visit: impl FnMut(String, i64, i64)) -> Result<()> {
    each(
        tx,
        "SELECT MAX(t.tree_key), i.organization_id, COUNT(*), MAX(i.number) FROM invoices i
         LEFT JOIN teams t ON t.id = i.organization_id
         GROUP BY i.organization_id HAVING COUNT(*) <> MAX(i.number) OR MIN(i.number) <> 1",
        |row| {
            visit(team(row, 0, 1)?, row.int(2)?, row.int(3)?);
            Ok(())
        },
    )
}
