//! `teamctl billing`: how the organization pays, what it owes, and the invoices that it was sent.
use std::str::FromStr;

use clap::Args;
use serde_json::json;

use super::session::{Exit, Session};
use super::tree::{Branch, Verb};
use crate::domain::card_number::{self, NoCard};
use crate::domain::currency::Currency;
use crate::domain::text::Reason;
use crate::error::{Error, Result};
use crate::operations::billing::{self, Invoice, Standing};
use crate::output::{Cell, Record, columns};

mod invoice;
mod page;
mod update;

use invoice::InvoiceRecord;

/// All of `teamctl billing`.
pub const BILLING: Branch = Branch::noun(
    "billing",
    "Billing: the plan, prices, and invoices of the organization",
    &[Branch::verb::<Show>(), Branch::verb::<update::Update>(), invoice::INVOICE],
);

/// How an organization pays.
struct BillingRecord<'a> {
    standing: &'a Standing,
    /// For people: in words rather than as JSON.
    in_words: bool,
    changed: Option<bool>,
}

impl BillingRecord<'_> {
    fn payment(&self) -> Cell<'static> {
        let terms = &self.standing.terms;
        match (&terms.payment_label, &terms.payment_ref) {
            (None, None) => Cell::Null,
            (label, None) | (None, label) if self.in_words => Cell::optional_text(label.clone()),
            (Some(label), Some(reference)) if self.in_words => Cell::text(format!("{label} ({reference})")),
            (label, reference) => Cell::Json(json!({"label": label, "ref": reference}).to_string().into()),
        }
    }
}

fn latest_as_json(invoices: &[Invoice]) -> String {
    let object = |invoice: &Invoice| {
        json!({
            "id": invoice.id.text(),
            "number": invoice.number,
            "kind": invoice::kind(invoice),
            "period": invoice.month.to_string(),
            "status": invoice.state.as_str(),
            "total": invoice.total.to_string(),
            "currency": invoice.prices.currency.code(),
            "issued_at": invoice.issued_at.to_string(),
        })
    };
    serde_json::Value::Array(invoices.iter().map(object).collect()).to_string()
}

columns! {
    impl Record for BillingRecord<'_>, |record| {
        "team" Table => Cell::text(record.standing.team.as_str()),
        "plan" Table => Cell::text(record.standing.terms.plan.as_str()),
        "currency" Table => Cell::optional_text(record.standing.terms.currency.map(Currency::code)),
        "tasks_finished" Table => Cell::Int(record.standing.tasks_finished),
        "amount_accumulated" Table => Cell::optional_text(record.standing.accumulated.map(|money| money.to_string())),
        "invoices" Data => Cell::Json(latest_as_json(&record.standing.latest).into()),
        "payment" Wide => record.payment(),
        "contact" Table => Cell::optional_text(record.standing.terms.contact.as_ref().map(|(contact, _)| contact.as_str())),
        "price_per_credit" Table => Cell::text(record.standing.terms.price_per_credit.to_string()),
        "price_per_task" Table => Cell::text(record.standing.terms.price_per_task.to_string()),
        "fixed_fee" Table => Cell::optional_text(record.standing.terms.fee().map(|fee| fee.to_string())),
        "changed" Data => record.changed.map_or(Cell::Null, Cell::Bool),
    }
}

/// Show how the organization pays, what it owes, and its latest invoices
#[derive(Args, Debug)]
#[command(after_help = "\
Tasks finished and the amount accumulated are those that no invoice has yet, at the prices of
today and without a fixed fee.

Examples:
  teamctl billing show
  teamctl billing show -t acme -o json --jq .amount_accumulated")]
pub struct Show {}

impl Verb for Show {
    const NAME: &'static str = "show";
    const ALIASES: &'static [&'static str] = &["get"];

    fn run(self, session: &mut Session) -> Result<Exit> {
        refuse_card_numbers(session)?;
        let standing = billing::show(&mut session.open_read()?, &session.actor, &session.team()?)?;
        let record = BillingRecord { standing: &standing, in_words: session.prints_tables(), changed: None };
        if !prints_beneath(session) {
            session.print_one(&record)?;
            return Ok(Exit::Done);
        }
        print_without(session, &record, &["invoices"])?;
        if !standing.latest.is_empty() {
            session.print_text("\n")?;
            print_rows(session, standing.latest.iter().map(|invoice| InvoiceRecord { invoice, changed: None }))?;
        }
        Ok(Exit::Done)
    }
}

/// Whether rows go under an object: for people, unless they said what they want to see.
fn prints_beneath(session: &Session) -> bool {
    session.prints_tables() && session.global.fields.is_none()
}

/// Prints an object for people, without what is printed under it.
fn print_without<R: Record>(session: &mut Session, record: &R, left_out: &[&str]) -> Result<()> {
    let names = R::COLUMNS.iter().map(|column| column.name);
    let shown = names.filter(|name| *name != "changed" && !left_out.contains(name));
    session.global.fields = Some(shown.map(str::to_owned).collect());
    let printed = session.print_one(record);
    session.global.fields = None;
    printed
}

/// Prints what goes under an object.
fn print_rows<R: Record>(session: &Session, records: impl Iterator<Item = R>) -> Result<()> {
    session
        .print_list::<R>(&super::global::ListFlags::default(), |rows| {
            for record in records {
                if rows.row(&record)?.is_break() {
                    break;
                }
            }
            Ok(())
        })
        .map(drop)
}

/// What stands in the flags that every command takes is told again, and kept in the audit trail.
fn refuse_card_numbers(session: &Session) -> Result<()> {
    let global = &session.global;
    let reason = global.reason.as_ref().map(Reason::as_str);
    let texts = [reason, global.confirm.as_deref(), global.team.as_deref(), global.act_as.as_deref()];
    texts.into_iter().flatten().try_for_each(card_number::refuse)
}

/// What a flag was given, without a card number in it. Not read with the line, since what is told of a bad line repeats the
/// value.
fn typed<T: FromStr<Err = Error>>(flag: &str, given: &str) -> Result<T> {
    given.parse().map(|NoCard(value)| value).map_err(|error: Error| {
        let told = Error::new(error.code(), format!("{flag}: {}", error.message()));
        error.hint_text().map_or_else(|| told.clone(), |hint| told.clone().hint(hint))
    })
}
