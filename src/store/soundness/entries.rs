//! Transfers, holds and invoices, each with the audit event that made it: whoever looks whether the two agree reads them here.
use super::super::Tx;
use super::super::backend::Row;
use super::each;
use crate::domain::calendar::Day;
use crate::domain::credits::Credits;
use crate::domain::id::{EventId, HoldId, InvoiceId, KeyId, TeamId, TransferId};
use crate::domain::instant::Instant;
use crate::error::Result;

/// What the trail says of what made a row, or closed it.
#[derive(Clone, Copy, Debug)]
pub struct Witness<'a> {
    /// Its id.
    pub id: EventId,
    /// In whose chain.
    pub organization: TeamId,
    /// When.
    pub at: Instant,
    /// What.
    pub action: &'a str,
    /// At which team.
    pub team: Option<TeamId>,
    /// The id of what was changed, where it was one thing.
    pub target: Option<&'a str>,
    /// How many, where it was a batch.
    pub count: Option<i64>,
    /// Over their ids.
    pub digest: Option<&'a [u8]>,
    /// The changed fields' values, a JSON object; none where it was erased.
    pub after: Option<&'a str>,
}

macro_rules! witness {
    ($event:literal, $text:literal) => {
        concat!(
            $event,
            ".id, ",
            $event,
            ".organization_id, ",
            $event,
            ".at, ",
            $event,
            ".action, ",
            $event,
            ".team_id, ",
            $event,
            ".target, ",
            $event,
            ".row_count, ",
            $event,
            ".digest, ",
            $text,
            ".after"
        )
    };
}

fn witness(row: &dyn Row, first: usize) -> Result<Option<Witness<'_>>> {
    let Some(id) = row.int_or_null(first)? else { return Ok(None) };
    Ok(Some(Witness {
        id: EventId(id),
        organization: TeamId(row.int(first + 1)?),
        at: row.instant(first + 2)?,
        action: row.text(first + 3)?,
        team: row.int_or_null(first + 4)?.map(TeamId),
        target: row.text_or_null(first + 5)?,
        count: row.int_or_null(first + 6)?,
        digest: row.blob_or_null(first + 7)?,
        after: row.text_or_null(first + 8)?,
    }))
}

/// A transfer as it is stored.
#[derive(Clone, Copy, Debug)]
pub struct StoredTransfer<'a> {
    /// Its id.
    pub id: TransferId,
    /// Whose ledger.
    pub organization: TeamId,
    /// For whom.
    pub team: TeamId,
    /// The number of its kind.
    pub kind: i64,
    /// The number of the account that it takes from.
    pub source: i64,
    /// How much.
    pub amount: Credits,
    /// How many tasks.
    pub tasks: i64,
    /// When.
    pub at: Instant,
    /// By which it was asked for.
    pub reference: Option<&'a str>,
    /// What it is of.
    pub of: Option<i64>,
    /// With which key.
    pub key: Option<KeyId>,
}

/// Visits every transfer in the order of the ids, with what made it.
pub fn each_transfer(
    tx: &mut Tx<'_>,
    mut visit: impl FnMut(&StoredTransfer<'_>, Option<&Witness<'_>>) -> Result<()>,
) -> Result<()> {
    let sql = concat!(
        "SELECT r.id, r.organization_id, r.team_id, r.kind, r.source, r.amount, r.tasks, r.at, r.ref, r.of_id, r.key_id, ",
        witness!("e", "x"),
        " FROM transfers r LEFT JOIN events e ON e.id = r.created_event LEFT JOIN event_texts x ON x.event_id = e.id
         ORDER BY r.id"
    );
    each(tx, sql, |row| {
        let transfer = StoredTransfer {
            id: TransferId(row.int(0)?),
            organization: TeamId(row.int(1)?),
            team: TeamId(row.int(2)?),
            kind: row.int(3)?,
            source: row.int(4)?,
            amount: row.credits(5)?,
            tasks: row.int(6)?,
            at: row.instant(7)?,
            reference: row.text_or_null(8)?,
            of: row.int_or_null(9)?,
            key: row.int_or_null(10)?.map(KeyId),
        };
        visit(&transfer, witness(row, 11)?.as_ref())
    })
}

/// A hold as it is stored.
#[derive(Clone, Copy, Debug)]
pub struct StoredHold<'a> {
    /// Its id.
    pub id: HoldId,
    /// Whose ledger.
    pub organization: TeamId,
    /// For whom.
    pub team: TeamId,
    /// How much.
    pub amount: Credits,
    /// On which day it counts.
    pub day: Day,
    /// When it was made.
    pub at: Instant,
    /// Its deadline.
    pub expires_at: Instant,
    /// By which it was asked for.
    pub reference: &'a str,
    /// With which key.
    pub key: Option<KeyId>,
    /// The number of its state.
    pub state: i64,
    /// When it was closed.
    pub closed_at: Option<Instant>,
    /// The event that its capture was made by.
    pub captured_by: Option<EventId>,
    /// Whether it names an event that closed it.
    pub names_closing: bool,
}

/// Visits every hold, with what made it and what closed it.
pub fn each_hold(
    tx: &mut Tx<'_>,
    mut visit: impl FnMut(&StoredHold<'_>, [Option<Witness<'_>>; 2]) -> Result<()>,
) -> Result<()> {
    let sql = concat!(
        "SELECT h.id, h.organization_id, h.team_id, h.amount, h.day, h.at, h.expires_at, h.ref, h.key_id, h.state,
         h.closed_at, r.created_event, h.closed_event, ",
        witness!("e", "x"),
        ", ",
        witness!("c", "y"),
        " FROM holds h LEFT JOIN transfers r ON r.of_id = h.id AND r.kind = 2
         LEFT JOIN events e ON e.id = h.created_event LEFT JOIN event_texts x ON x.event_id = e.id
         LEFT JOIN events c ON c.id = h.closed_event LEFT JOIN event_texts y ON y.event_id = c.id"
    );
    each(tx, sql, |row| {
        let hold = StoredHold {
            id: HoldId(row.int(0)?),
            organization: TeamId(row.int(1)?),
            team: TeamId(row.int(2)?),
            amount: row.credits(3)?,
            day: Day::from_number(row.int(4)?),
            at: row.instant(5)?,
            expires_at: row.instant(6)?,
            reference: row.text(7)?,
            key: row.int_or_null(8)?.map(KeyId),
            state: row.int(9)?,
            closed_at: row.instant_or_null(10)?,
            captured_by: row.int_or_null(11)?.map(EventId),
            names_closing: row.int_or_null(12)?.is_some(),
        };
        visit(&hold, [witness(row, 13)?, witness(row, 22)?])
    })
}

/// An invoice as it is stored.
#[derive(Clone, Copy, Debug)]
pub struct StoredInvoice<'a> {
    /// Its id.
    pub id: InvoiceId,
    /// Whose.
    pub organization: TeamId,
    /// Its number.
    pub number: i64,
    /// The first day of its month.
    pub month: Day,
    /// What it is a credit note of.
    pub credit_of: Option<InvoiceId>,
    /// The number of its state.
    pub state: i64,
    /// In what.
    pub currency: &'a str,
    /// For a credit, and for a task.
    pub prices: (i64, i64),
    /// How many credits.
    pub credits: Credits,
    /// How many tasks.
    pub tasks: i64,
    /// How much, in minor units.
    pub total: i64,
    /// When it was made.
    pub issued_at: Instant,
    /// When it was paid.
    pub paid_at: Option<Instant>,
    /// By what.
    pub payment_ref: Option<&'a str>,
    /// When it was taken back.
    pub voided_at: Option<Instant>,
    /// Whether it names an event that closed it.
    pub names_closing: bool,
}

/// Visits every invoice, with what made it and what closed it.
pub fn each_invoice(
    tx: &mut Tx<'_>,
    mut visit: impl FnMut(&StoredInvoice<'_>, [Option<Witness<'_>>; 2]) -> Result<()>,
) -> Result<()> {
    let sql = concat!(
        "SELECT i.id, i.organization_id, i.number, i.month, i.credit_of, i.state, i.currency, i.price_per_credit,
         i.price_per_task, i.credits, i.tasks, i.total, i.issued_at, i.paid_at, i.payment_ref, i.voided_at,
         i.closed_event, ",
        witness!("e", "x"),
        ", ",
        witness!("c", "y"),
        " FROM invoices i
         LEFT JOIN events e ON e.id = i.created_event LEFT JOIN event_texts x ON x.event_id = e.id
         LEFT JOIN events c ON c.id = i.closed_event LEFT JOIN event_texts y ON y.event_id = c.id"
    );
    each(tx, sql, |row| {
        let invoice = StoredInvoice {
            id: InvoiceId(row.int(0)?),
            organization: TeamId(row.int(1)?),
            number: row.int(2)?,
            month: Day::from_number(row.int(3)?),
            credit_of: row.int_or_null(4)?.map(InvoiceId),
            state: row.int(5)?,
            currency: row.text(6)?,
            prices: (row.int(7)?, row.int(8)?),
            credits: row.credits(9)?,
            tasks: row.int(10)?,
            total: row.int(11)?,
            issued_at: row.instant(12)?,
            paid_at: row.instant_or_null(13)?,
            payment_ref: row.text_or_null(14)?,
            voided_at: row.instant_or_null(15)?,
            names_closing: row.int_or_null(16)?.is_some(),
        };
        visit(&invoice, [witness(row, 17)?, witness(row, 26)?])
    })
}
