//! `billing invoice create`: closing a month, once.
use super::super::budget::books::{Books, Posting};
use super::super::{Context, Place, TeamChoice};
use super::{Invoice, prices, told};
use crate::domain::action;
use crate::domain::calendar::{Day, Month, MonthChoice};
use crate::domain::credits::Credits;
use crate::domain::event::Change;
use crate::domain::id::{EventId, InvoiceId, TeamId, TransferId};
use crate::domain::instant::Instant;
use crate::domain::invoice::{Finished, Sheet, Usage, check_over};
use crate::domain::ledger::{Account, Kind, Plan};
use crate::error::{Error, Result};
use crate::store::billing::Terms;
use crate::store::invoices::{self, NewInvoice, Original};
use crate::store::{Store, Tx, billing, events};

/// What becomes of it where the month is closed already.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IfClosed {
    /// It is refused.
    Refuse,
    /// The invoice that there is is the answer.
    Answer,
}

/// What `billing invoice create` asks for.
#[derive(Clone, Debug)]
pub struct CreateRequest {
    /// Any team of the organization.
    pub team: TeamChoice,
    /// Which month.
    pub month: MonthChoice,
    /// Whether that may have been done before.
    pub if_closed: IfClosed,
}

/// What it came to.
pub struct Created {
    /// The invoice of the month.
    pub invoice: Invoice,
    /// The numbers of the credit notes that were made with it.
    pub credit_notes: Vec<i64>,
    /// False where there was one already.
    pub changed: bool,
}

/// Memory for the million of rows that may be put on an invoice, in mebibytes.
const BULK: u32 = 64;

/// Closes a month: puts all that was used until its end, and is on no invoice, on one.
pub fn create(store: &mut Store, context: &Context, request: &CreateRequest) -> Result<Created> {
    context.change(store, |tx| {
        let place = context.organization(tx, action::BILLING_INVOICE_CREATE, &request.team)?;
        let organization = place.organization().id;
        let month = request.month.at(context.now);
        if let Some(there) = invoices::of_month(tx, organization, month)? {
            let invoice = invoices::shown(tx, there)?;
            return match request.if_closed {
                IfClosed::Answer => Ok(Created { invoice, credit_notes: Vec::new(), changed: false }),
                IfClosed::Refuse => Err(exists(&place, &invoice)),
            };
        }
        let terms = check_turn(tx, (&place, context.now), month)?;
        tx.expect_bulk(BULK)?;
        let before = month.next().first_day();
        let refunds = refunds(tx, (organization, before))?;
        let sheet = sheet(tx, (&place, &terms), (month, !refunds.is_empty()))?;
        let mut closing = Closing::begin(tx, context, (&place, month))?;
        let id = closing.issue(tx, &sheet, None)?;
        let mut credit_notes = Vec::new();
        for (original, sheet) in &refunds {
            credit_notes.push(closing.next);
            closing.issue(tx, sheet, Some(*original))?;
        }
        if let Some(first) = credit_notes.first() {
            // Before usage: what was given back of that is on no credit note.
            invoices::put_refunds(tx, (organization, before), *first)?;
        }
        invoices::put_usage(tx, (organization, before), id)?;
        closing.books.close(tx, context)?;
        Ok(Created { invoice: invoices::shown(tx, id)?, credit_notes, changed: true })
    })
}

fn exists(place: &Place, invoice: &Invoice) -> Error {
    let (path, month, number) = (&place.organization().path, invoice.month, invoice.number);
    Error::new("invoice.exists", format!("{month} is closed for {path} already, with the invoice {number}"))
        .hint(format!("look at it: teamctl billing invoice show {number} -t {path}"))
        .detail("number", number)
        .detail("id", invoice.id.to_string())
}

/// Whether a month can be closed now; the terms of it.
fn check_turn(tx: &mut Tx<'_>, (place, now): (&Place, Instant), month: Month) -> Result<Terms> {
    let organization = place.organization().id;
    let last = invoices::last_closed(tx, organization)?;
    last.map_or(Ok(()), |last| refuse_closed(place, (last, month)))?;
    check_over(month, now)?;
    let terms = billing::find(tx, organization)?;
    last.map_or(Ok(()), |last| refuse_skipped(tx, (place, terms.plan), (last, month)))?;
    Ok(terms)
}

/// What of a month before one that is closed is on no invoice goes on the next one.
fn refuse_closed(place: &Place, (last, month): (Month, Month)) -> Result<()> {
    if month >= last {
        return Ok(());
    }
    let what = format!("{last} is closed for {} already, and {month} is before it", place.organization().path);
    Err(Error::new("invoice.period_closed", what)
        .hint(format!("what of {month} is on no invoice goes on the next one"))
        .detail("period", month.to_string())
        .detail("last", last.to_string()))
}

/// The fee of a month that is left out would never be billed. In advance there is none, and often nothing to close.
fn refuse_skipped(tx: &mut Tx<'_>, (place, plan): (&Place, Plan), (last, month): (Month, Month)) -> Result<()> {
    let (organization, next) = (place.organization(), last.next());
    if plan == Plan::Prepaid || month <= next || invoices::was_taken_back(tx, organization.id, month)? {
        return Ok(());
    }
    let (path, what) = (&organization.path, format!("{next} is not closed, and {month} is after it"));
    Err(Error::new("invoice.period_skipped", what)
        .hint(format!("close that first: teamctl billing invoice create --period {next} -t {path}"))
        .detail("period", month.to_string())
        .detail("next", next.to_string()))
}

/// What was given back of invoices, one by one.
fn refunds(tx: &mut Tx<'_>, (organization, before): (TeamId, Day)) -> Result<Vec<(InvoiceId, Finished)>> {
    let mut originals: Vec<(Original, Vec<Usage>)> = Vec::new();
    invoices::each_open_refund(tx, (organization, before), |original, usage: &Usage| {
        match originals.last_mut() {
            Some((last, usages)) if last.id == original.id => usages.push(*usage),
            _ => originals.push((original, vec![*usage])),
        }
        Ok(())
    })?;
    let credit = |(original, usages): (Original, Vec<Usage>)| {
        let mut sheet = Sheet::credit_note(original.prices, invoices::left(tx, &original)?);
        usages.iter().try_for_each(|usage| sheet.add(usage))?;
        Ok((original.id, sheet.finish()?))
    };
    originals.into_iter().map(credit).collect()
}

/// What is on the invoice of a month. Who pays in advance gets one only where something is left from before they did.
fn sheet(
    tx: &mut Tx<'_>,
    (place, terms): (&Place, &Terms),
    (month, credits_others): (Month, bool),
) -> Result<Finished> {
    let organization = place.organization();
    let before = month.next().first_day();
    let prices = match (prices(terms), terms.plan) {
        (Some(prices), _) => prices,
        (None, Plan::Prepaid) if !credits_others && !is_anything_open(tx, (organization.id, before))? => {
            return Err(prepaid(place));
        }
        (None, _) => return Err(no_currency(place)),
    };
    let mut sheet = Sheet::new(prices);
    let mut is_empty = true;
    invoices::each_open_usage(tx, (organization.id, before), |usage| {
        is_empty = false;
        sheet.add(usage)
    })?;
    if terms.plan == Plan::Prepaid && is_empty && !credits_others {
        return Err(prepaid(place));
    }
    if let (Plan::Enterprise, Some(fee)) = (terms.plan, terms.fee()) {
        // An invoice that was taken back took its fee with it.
        for earlier in invoices::lost_fees(tx, organization.id, month)? {
            sheet.add_fee(organization.id, earlier, fee)?;
        }
        sheet.add_fee(organization.id, month, fee)?;
    }
    sheet.finish()
}

fn is_anything_open(tx: &mut Tx<'_>, open: (TeamId, Day)) -> Result<bool> {
    let mut found = false;
    invoices::each_open_usage(tx, open, |_| {
        found = true;
        Ok(())
    })?;
    Ok(found)
}

fn prepaid(place: &Place) -> Error {
    let path = &place.organization().path;
    Error::new("billing.prepaid", format!("{path} pays in advance, and there is nothing to be billed"))
        .hint(format!("usage is billed on another plan: teamctl billing update --plan on_demand -t {path}"))
}

fn no_currency(place: &Place) -> Error {
    let path = &place.organization().path;
    Error::new("billing.no_currency", format!("{path} has no currency to be billed in"))
        .hint(format!("say which: teamctl billing update --currency EUR -t {path}"))
}

/// A month that is being closed.
struct Closing<'a> {
    context: &'a Context,
    place: &'a Place,
    month: Month,
    books: Books,
    /// The next number.
    next: i64,
}

impl<'a> Closing<'a> {
    fn begin(tx: &mut Tx<'_>, context: &'a Context, (place, month): (&'a Place, Month)) -> Result<Self> {
        let books = Books::open(tx, place.organization(), context.now)?;
        let next = invoices::next_number(tx, place.organization().id)?;
        Ok(Self { context, place, month, books, next })
    }

    /// Writes an invoice or a credit note, with what it moves in the ledger and its event.
    fn issue(&mut self, tx: &mut Tx<'_>, sheet: &Finished, credit_of: Option<InvoiceId>) -> Result<InvoiceId> {
        let event = events::draw(tx, self.context.now)?;
        let new = NewInvoice {
            organization: self.place.organization().id,
            number: self.next,
            month: self.month,
            credit_of,
            sheet,
            at: self.context.now,
            event,
        };
        let id = invoices::insert(tx, &new)?;
        let moved = move_credits(tx, (&mut self.books, self.place), (id, sheet.credits), event)?;
        let mut changes = vec![
            Change::set("number", self.next.to_string()),
            Change::set("period", self.month.to_string()),
            Change::set("total", sheet.total.to_string()),
            Change::set("currency", sheet.prices.currency.to_string()),
            Change::set("credits", sheet.credits.to_string()),
            Change::set("tasks", sheet.tasks.to_string()),
            Change::set("price_per_credit", sheet.prices.per_credit.to_string()),
            Change::set("price_per_task", sheet.prices.per_task.to_string()),
        ];
        changes.extend(moved.map(|transfer| Change::set("transfer", transfer.to_string())));
        changes.extend(credit_of.map(|original| Change::set("credit_of", original.to_string())));
        let told = told(action::BILLING_INVOICE_CREATE, self.place, (id.to_string(), changes));
        self.context.record(tx, self.place.grant(), (event, &told))?;
        self.next += 1;
        Ok(id)
    }
}

/// Moves what is on an invoice from what is owed to what is billed; back, where that is less than nothing. Answers by which
/// transfer, where there was anything to move.
pub(super) fn move_credits(
    tx: &mut Tx<'_>,
    (books, place): (&mut Books, &Place),
    (invoice, credits): (InvoiceId, Credits),
    event: EventId,
) -> Result<Option<TransferId>> {
    if credits == Credits::ZERO {
        return Ok(None);
    }
    let (kind, accounts, amount) = if credits.is_negative() {
        (Kind::Credit, (Account::Receivable, Account::Invoiced), Credits::ZERO.minus(credits)?)
    } else {
        (Kind::Invoice, (Account::Invoiced, Account::Receivable), credits)
    };
    let line = books.line(tx, [place.organization()])?;
    let posting = Posting {
        kind,
        accounts,
        amount,
        tasks: 0,
        day: books.today(),
        reference: None,
        of: Some(invoice.0),
        key: None,
        event,
    };
    books.post(tx, &line, &posting).map(Some)
}
