//! The table `billing_terms`: how an organization pays, for what price, and who is told.
use std::ops::ControlFlow;

use super::Tx;
use super::backend::{Row, corrupt};
use crate::domain::currency::Currency;
use crate::domain::id::{EventId, TeamId};
use crate::domain::ledger::Plan;
use crate::domain::money::{Money, Price};
use crate::error::Result;

/// How an organization pays; in advance, where nobody has said.
pub fn plan(tx: &mut Tx<'_>, organization: TeamId) -> Result<Plan> {
    let sql = "SELECT plan FROM billing_terms WHERE organization_id = ?1";
    let number = tx.one(sql, &[organization.into()], |row| row.int(0))?;
    number.map_or(Ok(Plan::default()), read_plan)
}

fn read_plan(number: i64) -> Result<Plan> {
    Plan::from_number(number).ok_or_else(|| corrupt("an organization pays by a plan that does not exist"))
}

/// All that was agreed on with an organization.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Terms {
    /// By which it pays.
    pub plan: Plan,
    /// In what; `None` until it is said.
    pub currency: Option<Currency>,
    /// For a credit.
    pub price_per_credit: Price,
    /// For a task.
    pub price_per_task: Price,
    /// For a month, in the currency's minor units.
    pub fixed_fee: i64,
    /// To whom invoices go: the address as it is spelled, and what makes two of them equal.
    pub contact: Option<(String, String)>,
    /// What people call the means of payment.
    pub payment_label: Option<String>,
    /// What its provider calls it.
    pub payment_ref: Option<String>,
}

impl Terms {
    /// The fee of a month, where there is a currency for it.
    #[must_use]
    pub fn fee(&self) -> Option<Money> {
        self.currency.map(|currency| Money::new(self.fixed_fee, currency))
    }
}

/// The terms of an organization.
pub fn find(tx: &mut Tx<'_>, organization: TeamId) -> Result<Terms> {
    let sql = "SELECT plan, currency, price_per_credit, price_per_task, fixed_fee, contact, contact_key, payment_label,
               payment_ref FROM billing_terms WHERE organization_id = ?1";
    Ok(tx.one(sql, &[organization.into()], read_terms)?.unwrap_or_default())
}

fn read_terms(row: &dyn Row) -> Result<Terms> {
    let text = |column| row.text_or_null(column).map(|text| text.map(str::to_owned));
    Ok(Terms {
        plan: read_plan(row.int(0)?)?,
        currency: row.text_or_null(1)?.map(currency).transpose()?,
        price_per_credit: row.price(2)?,
        price_per_task: row.price(3)?,
        fixed_fee: row.int(4)?,
        contact: text(5)?.zip(text(6)?),
        payment_label: text(7)?,
        payment_ref: text(8)?,
    })
}

pub(super) fn currency(code: &str) -> Result<Currency> {
    code.parse().map_err(|_| corrupt("something is billed in a currency that does not exist"))
}

/// Writes the terms of an organization.
pub fn set(tx: &mut Tx<'_>, organization: TeamId, terms: &Terms, event: EventId) -> Result<()> {
    let (contact, key) = terms.contact.as_ref().map(|(contact, key)| (contact.as_str(), key.as_str())).unzip();
    tx.execute(
        "INSERT INTO billing_terms (organization_id, plan, currency, price_per_credit, price_per_task, fixed_fee, contact,
         contact_key, payment_label, payment_ref, changed_event) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
         ON CONFLICT (organization_id) DO UPDATE SET plan = excluded.plan, currency = excluded.currency,
         price_per_credit = excluded.price_per_credit, price_per_task = excluded.price_per_task,
         fixed_fee = excluded.fixed_fee, contact = excluded.contact, contact_key = excluded.contact_key,
         payment_label = excluded.payment_label, payment_ref = excluded.payment_ref,
         changed_event = excluded.changed_event",
        &[
            organization.into(),
            terms.plan.number().into(),
            terms.currency.map(Currency::code).into(),
            terms.price_per_credit.into(),
            terms.price_per_task.into(),
            terms.fixed_fee.into(),
            contact.into(),
            key.into(),
            terms.payment_label.as_deref().into(),
            terms.payment_ref.as_deref().into(),
            event.into(),
        ],
    )
    .map(drop)
}

/// Takes an address out of the terms that name it; answers of how many.
pub fn forget_contact(tx: &mut Tx<'_>, key: &str) -> Result<u64> {
    tx.execute("UPDATE billing_terms SET contact = NULL, contact_key = NULL WHERE contact_key = ?1", &[key.into()])
}

/// What somebody wrote about how an organization pays.
pub struct PaymentText {
    /// Of the terms of an organization, or of an invoice.
    pub at: PaymentPlace,
    /// Whose.
    pub organization: TeamId,
    /// The words.
    pub text: String,
}

/// Where words about a payment stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PaymentPlace {
    /// The label in the terms of that organization.
    Label(i64),
    /// The reference in them.
    Reference(i64),
    /// The reference by which that invoice was paid.
    Invoice(i64),
}

/// Visits all that somebody wrote about payments.
pub fn each_payment_text(tx: &mut Tx<'_>, mut visit: impl FnMut(PaymentText) -> Result<()>) -> Result<()> {
    let mut each = |sql, place: fn(i64) -> PaymentPlace| {
        tx.each(sql, &[], &mut |row| {
            let (at, organization) = (place(row.int(0)?), TeamId(row.int(2)?));
            visit(PaymentText { at, organization, text: row.text(1)?.to_owned() }).map(ControlFlow::Continue)
        })
    };
    each(
        "SELECT organization_id, payment_label, organization_id FROM billing_terms WHERE payment_label IS NOT NULL",
        PaymentPlace::Label,
    )?;
    each(
        "SELECT organization_id, payment_ref, organization_id FROM billing_terms WHERE payment_ref IS NOT NULL",
        PaymentPlace::Reference,
    )?;
    each("SELECT id, payment_ref, organization_id FROM invoices WHERE payment_ref IS NOT NULL", PaymentPlace::Invoice)
}

/// Takes words about a payment away. An invoice that was paid stays so.
pub fn forget_payment_text(tx: &mut Tx<'_>, place: PaymentPlace) -> Result<()> {
    match place {
        PaymentPlace::Label(organization) => tx.execute(
            "UPDATE billing_terms SET payment_label = NULL WHERE organization_id = ?1",
            &[organization.into()],
        ),
        PaymentPlace::Reference(organization) => {
            tx.execute("UPDATE billing_terms SET payment_ref = NULL WHERE organization_id = ?1", &[organization.into()])
        }
        PaymentPlace::Invoice(invoice) => {
            tx.execute("UPDATE invoices SET payment_ref = '' WHERE id = ?1", &[invoice.into()])
        }
    }
    .map(drop)
}
