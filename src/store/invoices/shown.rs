//! Invoices as they are shown, each with its lines.
use std::ops::ControlFlow;

use super::super::Tx;
use super::super::backend::{Row, corrupt};
use super::{month, prices, quantity, read_kind};
use crate::domain::calendar::Month;
use crate::domain::credits::Credits;
use crate::domain::id::{InvoiceId, TeamId};
use crate::domain::instant::Instant;
use crate::domain::invoice::{LineKind, Prices, State};
use crate::domain::money::{Money, Price, Quantity};
use crate::error::Result;

/// An invoice or a credit note, with its lines.
#[derive(Clone, Debug)]
pub struct Invoice {
    /// Its id.
    pub id: InvoiceId,
    /// Whose it is.
    pub organization: TeamId,
    /// The organization's path.
    pub team: String,
    /// What the organization is called.
    pub name: String,
    /// Gapless in the organization.
    pub number: i64,
    /// The month that was closed with it.
    pub month: Month,
    /// The number of the invoice that a credit note is of.
    pub credit_of: Option<i64>,
    /// Where it stands.
    pub state: State,
    /// At which prices.
    pub prices: Prices,
    /// How many credits.
    pub credits: Credits,
    /// How many tasks.
    pub tasks: i64,
    /// How much.
    pub total: Money,
    /// When it was made.
    pub issued_at: Instant,
    /// When it was paid.
    pub paid_at: Option<Instant>,
    /// By what; empty where a person who was named in it has been erased, `None` where there was nothing to be paid.
    pub payment_ref: Option<String>,
    /// When it was taken back.
    pub voided_at: Option<Instant>,
    /// What for, in the order of teams and months.
    pub lines: Vec<ShownLine>,
}

/// A line as it is shown.
#[derive(Clone, Debug)]
pub struct ShownLine {
    /// The team's path.
    pub team: String,
    /// When.
    pub month: Month,
    /// Of what.
    pub kind: LineKind,
    /// How many.
    pub quantity: Quantity,
    /// What one costs.
    pub unit_price: Price,
    /// What they cost.
    pub amount: Money,
}

macro_rules! shown {
    ($rest:literal) => {
        concat!(
            "SELECT i.id, i.organization_id, o.tree_key, o.name, i.number, i.month, c.number, i.state, i.currency,
             i.price_per_credit, i.price_per_task, i.credits, i.tasks, i.total, i.issued_at, i.paid_at, i.payment_ref,
             i.voided_at, l.kind, l.month, l.quantity, l.unit_price, l.amount, t.tree_key
             FROM invoices i JOIN teams o ON o.id = i.organization_id LEFT JOIN invoices c ON c.id = i.credit_of
             LEFT JOIN invoice_lines l ON l.invoice_id = i.id LEFT JOIN teams t ON t.id = l.team_id ",
            $rest
        )
    };
}

fn read_invoice(row: &dyn Row) -> Result<Invoice> {
    let prices = prices(row, 8)?;
    Ok(Invoice {
        id: InvoiceId(row.int(0)?),
        organization: TeamId(row.int(1)?),
        team: row.text(2)?.replace(' ', "/"),
        name: row.text(3)?.to_owned(),
        number: row.int(4)?,
        month: month(row, 5)?,
        credit_of: row.int_or_null(6)?,
        state: State::from_number(row.int(7)?).ok_or_else(|| corrupt("an invoice is in no known state"))?,
        prices,
        credits: row.credits(11)?,
        tasks: row.int(12)?,
        total: Money::new(row.int(13)?, prices.currency),
        issued_at: row.instant(14)?,
        paid_at: row.instant_or_null(15)?,
        payment_ref: row.text_or_null(16)?.map(str::to_owned),
        voided_at: row.instant_or_null(17)?,
        lines: Vec::new(),
    })
}

fn read_line(row: &dyn Row, prices: &Prices) -> Result<Option<ShownLine>> {
    let Some(kind) = row.int_or_null(18)? else { return Ok(None) };
    let kind = read_kind(kind)?;
    Ok(Some(ShownLine {
        team: row.text(23)?.replace(' ', "/"),
        month: month(row, 19)?,
        kind,
        quantity: quantity(row, (20, kind))?,
        unit_price: row.price(21)?,
        amount: Money::new(row.int(22)?, prices.currency),
    }))
}

/// Takes the rows of invoices, one a line, and hands on whole invoices.
struct Gathered<'v> {
    invoice: Option<Invoice>,
    visit: &'v mut dyn FnMut(Invoice) -> Result<ControlFlow<()>>,
}

impl Gathered<'_> {
    fn row(&mut self, row: &dyn Row) -> Result<ControlFlow<()>> {
        if self.invoice.as_ref().is_none_or(|invoice| row.int(0).is_ok_and(|id| id != invoice.id.0)) {
            let finished = self.invoice.replace(read_invoice(row)?);
            if let Some(finished) = finished
                && (self.visit)(finished)?.is_break()
            {
                self.invoice = None;
                return Ok(ControlFlow::Break(()));
            }
        }
        if let Some(invoice) = &mut self.invoice {
            invoice.lines.extend(read_line(row, &invoice.prices)?);
        }
        Ok(ControlFlow::Continue(()))
    }

    fn finish(&mut self) -> Result<()> {
        self.invoice.take().map_or(Ok(()), |last| (self.visit)(last).map(drop))
    }
}

/// Visits the invoices of an organization in the order of their numbers.
pub fn each(
    tx: &mut Tx<'_>,
    organization: TeamId,
    mut visit: impl FnMut(&Invoice) -> Result<ControlFlow<()>>,
) -> Result<()> {
    let mut visit = |invoice: Invoice| visit(&invoice);
    let mut gathered = Gathered { invoice: None, visit: &mut visit };
    let sql = shown!("WHERE i.organization_id = ?1 ORDER BY i.number, l.position");
    tx.each(sql, &[organization.into()], &mut |row| gathered.row(row))?;
    gathered.finish()
}

/// The last invoices of an organization, the newest first, no more than so many, and without their lines.
pub fn latest(tx: &mut Tx<'_>, organization: TeamId, most: i64) -> Result<Vec<Invoice>> {
    tx.all(
        "SELECT i.id, i.organization_id, o.tree_key, o.name, i.number, i.month, c.number, i.state, i.currency,
         i.price_per_credit, i.price_per_task, i.credits, i.tasks, i.total, i.issued_at, i.paid_at, i.payment_ref,
         i.voided_at
         FROM invoices i JOIN teams o ON o.id = i.organization_id LEFT JOIN invoices c ON c.id = i.credit_of
         WHERE i.organization_id = ?1 ORDER BY i.number DESC LIMIT ?2",
        &[organization.into(), most.into()],
        read_invoice,
    )
}

/// An invoice as it is shown.
pub fn shown(tx: &mut Tx<'_>, id: InvoiceId) -> Result<Invoice> {
    let mut found = None;
    let mut keep = |invoice| {
        found = Some(invoice);
        Ok(ControlFlow::Continue(()))
    };
    let mut gathered = Gathered { invoice: None, visit: &mut keep };
    tx.each(shown!("WHERE i.id = ?1 ORDER BY l.position"), &[id.into()], &mut |row| gathered.row(row))?;
    gathered.finish()?;
    found.ok_or_else(|| corrupt("an invoice is not there that was found before"))
}
