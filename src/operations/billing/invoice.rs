//! `billing invoice list | show | pay | void`: what has become of invoices.
use std::ops::ControlFlow;

use super::super::budget::books::Books;
use super::super::{Actor, Context, Place, TeamChoice, place};
use super::create::move_credits;
use super::{Invoice, told, viewed};
use crate::domain::action::{self, Action};
use crate::domain::credits::Credits;
use crate::domain::event::Change;
use crate::domain::id::InvoiceId;
use crate::domain::invoice::{InvoiceTarget, State};
use crate::domain::reference::Reference;
use crate::error::{Error, Result};
use crate::store::{Store, Tx, billing, events, invoices};

/// The invoices of an organization in the order of their numbers.
pub fn list(
    store: &mut Store,
    actor: &Actor,
    choice: &TeamChoice,
    visit: impl FnMut(&Invoice) -> Result<ControlFlow<()>>,
) -> Result<()> {
    store.read(|tx| {
        let place = viewed(tx, (actor, action::BILLING_INVOICE_LIST), choice)?;
        invoices::each(tx, place.organization().id, visit)
    })
}

/// One invoice, with the address that it goes to and what people call the means of payment, as they are by now.
pub struct Sendable {
    /// The invoice.
    pub invoice: Invoice,
    /// To whom it goes.
    pub contact: Option<String>,
    /// By what it is paid.
    pub payment_label: Option<String>,
}

/// One invoice.
pub fn show(store: &mut Store, actor: &Actor, choice: &TeamChoice, target: InvoiceTarget) -> Result<Sendable> {
    store.read(|tx| {
        let action = action::BILLING_INVOICE_SHOW;
        let (place, id) = match target {
            InvoiceTarget::Number(number) => {
                let place = viewed(tx, (actor, action), choice)?;
                let found = invoices::find_number(tx, place.organization().id, number)?;
                (Some(place), found)
            }
            InvoiceTarget::Id(id) => {
                let organization = invoices::organization_of(tx, id)?;
                (Place::find_of(tx, (actor, action), (choice, organization), None)?, organization.map(|_| id))
            }
        };
        let (place, id) = place.zip(id).ok_or_else(|| unknown(target))?;
        let terms = billing::find(tx, place.organization().id)?;
        Ok(Sendable {
            invoice: invoices::shown(tx, id)?,
            contact: terms.contact.map(|(contact, _)| contact),
            payment_label: terms.payment_label,
        })
    })
}

fn unknown(target: InvoiceTarget) -> Error {
    Error::new("invoice.not_found", format!("there is no invoice {target}"))
        .hint("those that there are: teamctl billing invoice list")
}

/// The invoice that is to be changed, and where.
fn to_change(
    tx: &mut Tx<'_>,
    (context, action): (&Context, &'static Action),
    choice: &TeamChoice,
    target: InvoiceTarget,
) -> Result<(Place, Invoice)> {
    let (place, id) = match target {
        InvoiceTarget::Number(number) => {
            let organization = place::organization_of(tx, choice)?;
            let place = context.place(tx, action, &TeamChoice::Id(organization))?;
            let found = invoices::find_number(tx, organization, number)?;
            (Some(place), found)
        }
        InvoiceTarget::Id(id) => {
            let organization = invoices::organization_of(tx, id)?;
            (context.place_of(tx, action, (choice, organization))?, organization.map(|_| id))
        }
    };
    let (place, id): (Place, InvoiceId) = place.zip(id).ok_or_else(|| unknown(target))?;
    place.refuse_archived()?;
    Ok((place, invoices::shown(tx, id)?))
}

/// Says that an invoice was paid: once, by one reference.
pub fn pay(
    store: &mut Store,
    context: &Context,
    (choice, target): (&TeamChoice, InvoiceTarget),
    reference: &Reference,
) -> Result<(Invoice, bool)> {
    context.change(store, |tx| {
        let action = action::BILLING_INVOICE_PAY;
        let (place, invoice) = to_change(tx, (context, action), choice, target)?;
        match (invoice.state, invoice.payment_ref.as_deref()) {
            (State::Void, _) => return Err(is_void(&invoice)),
            (State::Paid, None) => {
                let what = format!("the invoice {} comes to nothing, and there is nothing to pay", invoice.number);
                return Err(Error::new("invoice.paid", what).detail("number", invoice.number));
            }
            (State::Paid, Some(there)) if there == reference.as_str() => return Ok((invoice, false)),
            (State::Paid, Some(_)) => {
                let what = format!("the invoice {} was paid by another reference", invoice.number);
                return Err(Error::new("invoice.ref_conflict", what)
                    .hint(format!("see which: teamctl billing invoice show {}", invoice.number))
                    .detail("number", invoice.number));
            }
            (State::Open, _) => {}
        }
        let event = events::draw(tx, context.now)?;
        invoices::set_paid(tx, invoice.id, reference.as_str(), (context.now, event))?;
        let mut changes = status(invoice.state, State::Paid);
        changes.push(Change::set("payment_ref", reference.as_str()));
        let told = told(action, &place, (invoice.id.to_string(), changes));
        context.record(tx, place.grant(), (event, &told))?;
        Ok((invoices::shown(tx, invoice.id)?, true))
    })
}

/// Takes an invoice back: it keeps its number and holds no longer, and its usage goes on the next one.
pub fn void(
    store: &mut Store,
    context: &Context,
    choice: &TeamChoice,
    target: InvoiceTarget,
) -> Result<(Invoice, bool)> {
    context.change(store, |tx| {
        let action = action::BILLING_INVOICE_VOID;
        let (place, invoice) = to_change(tx, (context, action), choice, target)?;
        if invoice.state == State::Void {
            return Ok((invoice, false));
        }
        refuse_settled(tx, &invoice)?;
        let event = events::draw(tx, context.now)?;
        let mut books = Books::open(tx, place.organization(), context.now)?;
        let back = Credits::ZERO.minus(invoice.credits)?;
        let moved = move_credits(tx, (&mut books, &place), (invoice.id, back), event)?;
        books.close(tx, context)?;
        invoices::set_void(tx, invoice.id, (context.now, event))?;
        let mut changes = status(invoice.state, State::Void);
        changes.extend(moved.map(|transfer| Change::set("transfer", transfer.to_string())));
        let told = told(action, &place, (invoice.id.to_string(), changes));
        context.record(tx, place.grant(), (event, &told))?;
        Ok((invoices::shown(tx, invoice.id)?, true))
    })
}

/// Money has changed hands, or something was credited: an invoice that comes to nothing was settled by nobody.
fn refuse_settled(tx: &mut Tx<'_>, invoice: &Invoice) -> Result<()> {
    let number = invoice.number;
    if invoice.payment_ref.is_some() {
        let what = format!("the invoice {number} was paid, and cannot be taken back");
        return Err(Error::new("invoice.paid", what)
            .hint("give back what was wrongly charged: teamctl budget refund, which goes on a credit note")
            .detail("number", number));
    }
    let notes = invoices::credit_notes(tx, invoice.id)?;
    if notes.is_empty() {
        return Ok(());
    }
    let named = notes.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
    Err(Error::new("invoice.credited", format!("the invoice {number} has the credit notes {named}, which are of it"))
        .hint("take those back first, where they are not paid: teamctl billing invoice void NUMBER")
        .detail("number", number)
        .detail("credit_notes", notes))
}

fn is_void(invoice: &Invoice) -> Error {
    Error::new("invoice.void", format!("the invoice {} was taken back, and is not to be paid", invoice.number))
        .detail("number", invoice.number)
}

fn status(before: State, after: State) -> Vec<Change> {
    let text = |state: State| Some(state.as_str().to_owned());
    Change::between("status", text(before), text(after)).into_iter().collect()
}
