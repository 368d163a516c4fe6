//! The tables `invoices` and `invoice_lines`, and which usage of `billables` is on which invoice.
use std::ops::ControlFlow;

use super::Tx;
use super::backend::{Row, corrupt};
use super::billing::currency;
use crate::domain::calendar::{Day, Month};
use crate::domain::id::{EventId, InvoiceId, TeamId};
use crate::domain::instant::Instant;
use crate::domain::invoice::{Finished, Left, Line, LineKey, LineKind, Prices, State, Usage};
use crate::domain::money::{Money, Quantity};
use crate::error::Result;

mod shown;

pub use shown::{Invoice, ShownLine, each, latest, shown};

/// An invoice to be written.
pub struct NewInvoice<'a> {
    /// Whose.
    pub organization: TeamId,
    /// Its number.
    pub number: i64,
    /// The month that is closed with it.
    pub month: Month,
    /// The invoice that it is a credit note of.
    pub credit_of: Option<InvoiceId>,
    /// What is on it.
    pub sheet: &'a Finished,
    /// Now.
    pub at: Instant,
    /// The event that makes it.
    pub event: EventId,
}

/// Writes an invoice with its lines.
pub fn insert(tx: &mut Tx<'_>, new: &NewInvoice<'_>) -> Result<InvoiceId> {
    let state = new.sheet.state();
    let paid_at = (state == State::Paid).then_some(new.at);
    let insert = |tx: &mut Tx<'_>, id: i64| {
        tx.execute(
            "INSERT INTO invoices (id, organization_id, number, month, credit_of, state, currency, price_per_credit,
             price_per_task, credits, tasks, total, issued_at, paid_at, created_event)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15) ON CONFLICT DO NOTHING",
            &[
                id.into(),
                new.organization.into(),
                new.number.into(),
                new.month.first_day().into(),
                new.credit_of.into(),
                state.number().into(),
                new.sheet.prices.currency.code().into(),
                new.sheet.prices.per_credit.into(),
                new.sheet.prices.per_task.into(),
                new.sheet.credits.into(),
                new.sheet.tasks.into(),
                new.sheet.total.minor().into(),
                new.at.into(),
                paid_at.into(),
                new.event.into(),
            ],
        )
    };
    let id = tx.insert_with_id(new.at, insert, |_| Ok(false))?;
    let id = id.map(InvoiceId).ok_or_else(|| corrupt("an invoice conflicts with what it cannot conflict with"))?;
    for (position, line) in (0_i64..).zip(&new.sheet.lines) {
        insert_line(tx, (id, position), line)?;
    }
    Ok(id)
}

fn insert_line(tx: &mut Tx<'_>, (invoice, position): (InvoiceId, i64), line: &Line) -> Result<()> {
    let quantity = match line.quantity {
        Quantity::Credits(credits) => credits.millionths(),
        Quantity::Count(count) => count,
    };
    tx.execute(
        "INSERT INTO invoice_lines (invoice_id, position, team_id, month, kind, quantity, unit_price, amount)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        &[
            invoice.into(),
            position.into(),
            line.team.into(),
            line.month.first_day().into(),
            line.kind.number().into(),
            quantity.into(),
            line.unit_price.into(),
            line.amount.minor().into(),
        ],
    )
    .map(drop)
}

/// The number that the next invoice has, whatever has become of those before it.
pub fn next_number(tx: &mut Tx<'_>, organization: TeamId) -> Result<i64> {
    let sql = "SELECT COALESCE(MAX(number), 0) + 1 FROM invoices WHERE organization_id = ?1";
    Ok(tx.one(sql, &[organization.into()], |row| row.int(0))?.unwrap_or(1))
}

/// The last month that is closed.
pub fn last_closed(tx: &mut Tx<'_>, organization: TeamId) -> Result<Option<Month>> {
    let sql = "SELECT month FROM invoices WHERE organization_id = ?1 AND credit_of IS NULL AND state <> 2
               ORDER BY month DESC LIMIT 1";
    tx.one(sql, &[organization.into()], |row| month(row, 0))
}

/// The invoice that closes a month.
pub fn of_month(tx: &mut Tx<'_>, organization: TeamId, month: Month) -> Result<Option<InvoiceId>> {
    let sql = "SELECT id FROM invoices WHERE organization_id = ?1 AND month = ?2 AND credit_of IS NULL AND state <> 2";
    tx.one(sql, &[organization.into(), month.first_day().into()], |row| row.int(0).map(InvoiceId))
}

/// Whether an invoice of a month was taken back.
pub fn was_taken_back(tx: &mut Tx<'_>, organization: TeamId, month: Month) -> Result<bool> {
    let sql =
        "SELECT 1 FROM invoices WHERE organization_id = ?1 AND month = ?2 AND credit_of IS NULL AND state = 2 LIMIT 1";
    Ok(tx.one(sql, &[organization.into(), month.first_day().into()], |row| row.int(0))?.is_some())
}

/// The months before one whose fee was only on invoices that were taken back, and that no other invoice has closed since.
pub fn lost_fees(tx: &mut Tx<'_>, organization: TeamId, before: Month) -> Result<Vec<Month>> {
    tx.all(
        "SELECT l.month FROM invoice_lines l JOIN invoices i ON i.id = l.invoice_id
         WHERE l.team_id = ?1 AND l.kind = 2 AND l.month < ?2 AND NOT EXISTS (SELECT 1 FROM invoices c
             WHERE c.organization_id = ?1 AND c.month = l.month AND c.credit_of IS NULL AND c.state <> 2)
         GROUP BY l.month HAVING MIN(i.state) = 2 ORDER BY l.month",
        &[organization.into(), before.first_day().into()],
        |row| month(row, 0),
    )
}

/// The invoice of a number.
pub fn find_number(tx: &mut Tx<'_>, organization: TeamId, number: i64) -> Result<Option<InvoiceId>> {
    let sql = "SELECT id FROM invoices WHERE organization_id = ?1 AND number = ?2";
    tx.one(sql, &[organization.into(), number.into()], |row| row.int(0).map(InvoiceId))
}

/// Whose an invoice is.
pub fn organization_of(tx: &mut Tx<'_>, id: InvoiceId) -> Result<Option<TeamId>> {
    let sql = "SELECT organization_id FROM invoices WHERE id = ?1";
    tx.one(sql, &[id.into()], |row| row.int(0).map(TeamId))
}

/// The numbers of the credit notes of an invoice that hold.
pub fn credit_notes(tx: &mut Tx<'_>, id: InvoiceId) -> Result<Vec<i64>> {
    let sql = "SELECT number FROM invoices WHERE credit_of = ?1 AND state <> 2 ORDER BY number";
    tx.all(sql, &[id.into()], |row| row.int(0))
}

/// The numbers of an organization's invoices that are to be paid, from the first on, and no more than so many.
pub fn unpaid(tx: &mut Tx<'_>, organization: TeamId, most: i64) -> Result<Vec<i64>> {
    let sql = "SELECT number FROM invoices WHERE organization_id = ?1 AND state = 0 ORDER BY number LIMIT ?2";
    tx.all(sql, &[organization.into(), most.into()], |row| row.int(0))
}

/// How many tasks are on the invoices of an organization that hold, less those on credit notes.
pub fn invoiced_tasks(tx: &mut Tx<'_>, organization: TeamId) -> Result<i64> {
    let sql = "SELECT CAST(COALESCE(SUM(tasks), 0) AS BIGINT) FROM invoices WHERE organization_id = ?1 AND state <> 2";
    Ok(tx.one(sql, &[organization.into()], |row| row.int(0))?.unwrap_or(0))
}

/// Whether something of an organization's usage, or of what was given back of it, is on no invoice.
pub fn is_anything_open(tx: &mut Tx<'_>, organization: TeamId) -> Result<bool> {
    let sql = "SELECT 1 FROM billables WHERE organization_id = ?1 AND invoice_id IS NULL LIMIT 1";
    Ok(tx.one(sql, &[organization.into()], |row| row.int(0))?.is_some())
}

/// Says that an invoice was paid.
pub fn set_paid(tx: &mut Tx<'_>, id: InvoiceId, reference: &str, (at, event): (Instant, EventId)) -> Result<()> {
    let sql = "UPDATE invoices SET state = 1, paid_at = ?2, payment_ref = ?3, closed_event = ?4 WHERE id = ?1";
    tx.execute(sql, &[id.into(), at.into(), reference.into(), event.into()]).map(drop)
}

/// Says that an invoice holds no longer: what was on it is on none.
pub fn set_void(tx: &mut Tx<'_>, id: InvoiceId, (at, event): (Instant, EventId)) -> Result<()> {
    let sql = "UPDATE invoices SET state = 2, paid_at = NULL, voided_at = ?2, closed_event = ?3 WHERE id = ?1";
    tx.execute(sql, &[id.into(), at.into(), event.into()])?;
    tx.execute("UPDATE billables SET invoice_id = NULL WHERE invoice_id = ?1", &[id.into()]).map(drop)
}

/// Visits what was used before a day and is on no invoice, day by day, in the order of teams and days. What was given back is
/// taken off, unless what it was given back of is on an invoice already: for that there are credit notes.
pub fn each_open_usage(
    tx: &mut Tx<'_>,
    (organization, before): (TeamId, Day),
    mut visit: impl FnMut(&Usage) -> Result<()>,
) -> Result<()> {
    tx.each(
        "SELECT g.team_id, g.day, g.credits, g.tasks FROM (
             SELECT r.team_id AS team_id, b.day AS day, CAST(SUM(r.tasks) AS BIGINT) AS tasks,
                 CAST(SUM(CASE WHEN r.kind = 3 THEN -r.amount ELSE r.amount END) AS BIGINT) AS credits
             FROM billables b JOIN transfers r ON r.id = b.transfer_id
             LEFT JOIN billables o ON r.kind = 3 AND o.transfer_id = r.of_id
             WHERE b.organization_id = ?1 AND b.invoice_id IS NULL AND b.day < ?2 AND o.invoice_id IS NULL
             GROUP BY r.team_id, b.day
         ) g JOIN teams t ON t.id = g.team_id ORDER BY t.tree_key, g.team_id, g.day",
        &[organization.into(), before.into()],
        &mut |row| visit(&usage(row, 0)?).map(ControlFlow::Continue),
    )
}

fn usage(row: &dyn Row, first: usize) -> Result<Usage> {
    Ok(Usage {
        team: TeamId(row.int(first)?),
        day: Day::from_number(row.int(first + 1)?),
        credits: row.credits(first + 2)?,
        tasks: row.int(first + 3)?,
    })
}

/// Visits what was given back of usage that is on an invoice, and is on no credit note: invoice by invoice, and of each in the
/// order of teams and days.
pub fn each_open_refund(
    tx: &mut Tx<'_>,
    (organization, before): (TeamId, Day),
    mut visit: impl FnMut(Original, &Usage) -> Result<()>,
) -> Result<()> {
    tx.each(
        "SELECT g.team_id, g.day, g.credits, g.tasks, i.id, i.currency, i.price_per_credit, i.price_per_task FROM (
             SELECT o.invoice_id AS invoice_id, r.team_id AS team_id, b.day AS day,
                 CAST(-SUM(r.amount) AS BIGINT) AS credits, CAST(SUM(r.tasks) AS BIGINT) AS tasks
             FROM billables b JOIN transfers r ON r.id = b.transfer_id JOIN billables o ON o.transfer_id = r.of_id
             WHERE b.organization_id = ?1 AND b.invoice_id IS NULL AND b.day < ?2 AND r.kind = 3
                 AND o.invoice_id IS NOT NULL
             GROUP BY o.invoice_id, r.team_id, b.day
         ) g JOIN invoices i ON i.id = g.invoice_id JOIN teams t ON t.id = g.team_id
         ORDER BY i.number, t.tree_key, g.team_id, g.day",
        &[organization.into(), before.into()],
        &mut |row| {
            let original = Original { id: InvoiceId(row.int(4)?), prices: prices(row, 5)? };
            visit(original, &usage(row, 0)?).map(ControlFlow::Continue)
        },
    )
}

/// What is left of the lines of an invoice once the credit notes of it that hold are taken off.
pub fn left(tx: &mut Tx<'_>, original: &Original) -> Result<Left> {
    let lines = tx.all(
        "SELECT l.team_id, l.month, l.kind, CAST(SUM(l.quantity) AS BIGINT), CAST(SUM(l.amount) AS BIGINT)
         FROM invoices i JOIN invoice_lines l ON l.invoice_id = i.id
         WHERE (i.id = ?1 OR i.credit_of = ?1) AND i.state <> 2 AND l.kind <> 2 GROUP BY l.team_id, l.month, l.kind",
        &[original.id.into()],
        |row| {
            let kind = read_kind(row.int(2)?)?;
            let cost = Money::new(row.int(4)?, original.prices.currency);
            let key: LineKey = (TeamId(row.int(0)?), month(row, 1)?, kind);
            Ok((key, (quantity(row, (3, kind))?, cost)))
        },
    )?;
    Ok(lines.into_iter().collect())
}

/// The invoice of which usage was given back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Original {
    /// Its id.
    pub id: InvoiceId,
    /// Its prices, at which that is credited.
    pub prices: Prices,
}

fn prices(row: &dyn Row, first: usize) -> Result<Prices> {
    Ok(Prices {
        currency: currency(row.text(first)?)?,
        per_credit: row.price(first + 1)?,
        per_task: row.price(first + 2)?,
    })
}

/// Puts what was given back on the credit notes that were made of its invoices with that number or a later one.
pub fn put_refunds(tx: &mut Tx<'_>, (organization, before): (TeamId, Day), from: i64) -> Result<u64> {
    tx.execute(
        "UPDATE billables SET invoice_id = (
             SELECT c.id FROM transfers r JOIN billables o ON o.transfer_id = r.of_id
             JOIN invoices c ON c.credit_of = o.invoice_id AND c.number >= ?3
             WHERE r.id = billables.transfer_id AND r.kind = 3)
         WHERE organization_id = ?1 AND invoice_id IS NULL AND day < ?2
             AND EXISTS (SELECT 1 FROM transfers r WHERE r.id = billables.transfer_id AND r.kind = 3)",
        &[organization.into(), before.into(), from.into()],
    )
}

/// Puts all that was used before a day, and is on no invoice, on that one.
pub fn put_usage(tx: &mut Tx<'_>, (organization, before): (TeamId, Day), id: InvoiceId) -> Result<u64> {
    tx.execute(
        "UPDATE billables SET invoice_id = ?3 WHERE organization_id = ?1 AND invoice_id IS NULL AND day < ?2",
        &[organization.into(), before.into(), id.into()],
    )
}

fn month(row: &dyn Row, column: usize) -> Result<Month> {
    row.int(column).map(|day| Day::from_number(day).month())
}

fn read_kind(number: i64) -> Result<LineKind> {
    LineKind::from_number(number).ok_or_else(|| corrupt("a line of an invoice is of no known kind"))
}

fn quantity(row: &dyn Row, (column, kind): (usize, LineKind)) -> Result<Quantity> {
    Ok(match kind {
        LineKind::Credits => Quantity::Credits(row.credits(column)?),
        LineKind::Tasks | LineKind::FixedFee => Quantity::Count(row.int(column)?),
    })
}
