//! `teamctl billing invoice`: closing months, and what becomes of their invoices.
use std::path::PathBuf;

use clap::Args;
use serde_json::json;

use super::super::global::{ListFlags, sort_by};
use super::super::page_file;
use super::super::printing::Shape;
use super::super::session::{Exit, Session};
use super::super::tree::{Branch, Verb};
use super::{page, print_rows, print_without, prints_beneath, refuse_card_numbers, typed};
use crate::domain::calendar::MonthChoice;
use crate::domain::card_number::NoCard;
use crate::domain::instant::Instant;
use crate::domain::invoice::{InvoiceTarget, State};
use crate::domain::reference::Reference;
use crate::error::Result;
use crate::operations::billing::{self, CreateRequest, IfClosed, Invoice, ShownLine};
use crate::output::{Cell, Tone, columns};

/// All of `teamctl billing invoice`.
pub const INVOICE: Branch = Branch::noun(
    "invoice",
    "Invoices: closing a month, and what becomes of what was billed",
    &[
        Branch::verb::<Create>(),
        Branch::verb::<List>(),
        Branch::verb::<Show>(),
        Branch::verb::<Pay>(),
        Branch::verb::<Void>(),
    ],
);

/// An invoice, or a credit note.
pub(super) struct InvoiceRecord<'a> {
    pub invoice: &'a Invoice,
    pub changed: Option<bool>,
}

/// What it is.
pub(super) fn kind(invoice: &Invoice) -> &'static str {
    if invoice.credit_of.is_some() { "credit_note" } else { "invoice" }
}

fn lines_as_json(lines: &[ShownLine]) -> String {
    let object = |line: &ShownLine| {
        json!({
            "team": line.team,
            "period": line.month.to_string(),
            "kind": line.kind.as_str(),
            "quantity": line.quantity.to_string(),
            "unit_price": line.unit_price.to_string(),
            "amount": line.amount.to_string(),
        })
    };
    serde_json::Value::Array(lines.iter().map(object).collect()).to_string()
}

columns! {
    impl Record for InvoiceRecord<'_>, |record| {
        "id" Wide => Cell::text(record.invoice.id.text()),
        "team" Wide => Cell::text(record.invoice.team.as_str()),
        "kind" Table => Cell::text(kind(record.invoice)),
        "number" Table => Cell::Int(record.invoice.number),
        "period" Table => Cell::text(record.invoice.month.to_string()),
        "status" Table => Cell::text(record.invoice.state.as_str()),
        "lines" Data => Cell::Json(lines_as_json(&record.invoice.lines).into()),
        "total" Table => Cell::text(record.invoice.total.to_string()),
        "tasks" Table => Cell::Int(record.invoice.tasks),
        "issued_at" Table => Cell::Instant(record.invoice.issued_at.millis()),
        "paid_at" Table => Cell::optional_instant(record.invoice.paid_at.map(Instant::millis)),
        "currency" Table => Cell::text(record.invoice.prices.currency.code()),
        "credits" Table => Cell::text(record.invoice.credits.to_string()),
        "credit_of" Wide => record.invoice.credit_of.map_or(Cell::Null, Cell::Int),
        "voided_at" Wide => Cell::optional_instant(record.invoice.voided_at.map(Instant::millis)),
        "payment_ref" Wide => Cell::optional_text(record.invoice.payment_ref.as_deref().filter(|text| !text.is_empty())),
        "changed" Data => record.changed.map_or(Cell::Null, Cell::Bool),
    }
    tone => if record.invoice.state == State::Void { Tone::Grey } else { Tone::Plain }
}

/// A line of one, for people.
struct LineRecord<'a>(&'a ShownLine);

columns! {
    impl Record for LineRecord<'_>, |record| {
        "team" Table => Cell::text(record.0.team.as_str()),
        "period" Table => Cell::text(record.0.month.to_string()),
        "kind" Table => Cell::text(record.0.kind.as_str()),
        "quantity" Table => Cell::text(record.0.quantity.to_string()),
        "unit_price" Table => Cell::text(record.0.unit_price.to_string()),
        "amount" Table => Cell::text(record.0.amount.to_string()),
    }
}

fn print(session: &Session, (invoice, changed): (&Invoice, bool)) -> Result<()> {
    session.print_changes(&[InvoiceRecord { invoice, changed: Some(changed) }], Shape::One)
}

/// Close a month: put what was used until its end, and is on no invoice, on one
#[derive(Args, Debug)]
#[command(after_help = "\
A month is closed once, after its end, and after all months since the first that was closed. What
was used late, and what was on an invoice that was taken back, its fixed fee too, goes on the next
one. What was given back of an earlier invoice goes on a credit note of that. With --or-ignore it
can be run by cron, and again.

Examples:
  teamctl billing invoice create --period 2026-10
  teamctl billing invoice create --period last --or-ignore -t acme -o json")]
pub struct Create {
    /// Which month: 2026-10, or `last` for the one before the present one in UTC
    #[arg(long, value_name = "YYYY-MM")]
    period: Option<MonthChoice>,

    /// Where the month is closed already, answer with the invoice that there is
    #[arg(long)]
    or_ignore: bool,
}

impl Verb for Create {
    const NAME: &'static str = "create";

    fn run(self, session: &mut Session) -> Result<Exit> {
        session.check_output::<InvoiceRecord<'_>>()?;
        refuse_card_numbers(session)?;
        let month = session.required(self.period, "--period", "Which month, such as 2026-10")?;
        let if_closed = if self.or_ignore { IfClosed::Answer } else { IfClosed::Refuse };
        let request = CreateRequest { team: session.team()?, month, if_closed };
        let (mut store, context) = session.open_write()?;
        let made = billing::create(&mut store, &context, &request)?;
        print(session, (&made.invoice, made.changed))?;
        let Invoice { number, total, team, month, .. } = &made.invoice;
        if made.changed {
            session.notice(format_args!("closed {month} for {team}: invoice {number}, {total} {}", total.currency()));
        } else {
            session.notice(format_args!("{month} was closed for {team} already: invoice {number}"));
        }
        for note in &made.credit_notes {
            session.notice(format_args!("what was given back of an earlier invoice: credit note {note}"));
        }
        Ok(Exit::Done)
    }
}

/// List the invoices and credit notes of the organization
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  teamctl billing invoice list
  teamctl billing invoice list -o json --jq '.[] | select(.status == \"open\").number'")]
#[command(mut_arg("sort", sort_by("issued_at")))]
pub struct List {
    #[command(flatten)]
    flags: ListFlags,
}

impl Verb for List {
    const NAME: &'static str = "list";
    const ALIASES: &'static [&'static str] = &["ls"];

    fn run(self, session: &mut Session) -> Result<Exit> {
        refuse_card_numbers(session)?;
        session.print_list::<InvoiceRecord<'_>>(&self.flags, |rows| {
            billing::list(&mut session.open_read()?, &session.actor, &session.team()?, |invoice| {
                rows.row(&InvoiceRecord { invoice, changed: None })
            })
        })
    }
}

/// Show an invoice, or write it as a page that can be printed and sent
#[derive(Args, Debug)]
#[command(after_help = "\
The page is one file that fetches nothing. A file that is there is replaced.

Examples:
  teamctl billing invoice show 7
  teamctl billing invoice show 7 --html invoice-7.html -t acme")]
pub struct Show {
    /// Its number, or its id
    #[arg(value_name = "INVOICE")]
    invoice: InvoiceTarget,

    /// Write it as a page to that file
    #[arg(long, value_name = "FILE")]
    html: Option<PathBuf>,
}

impl Verb for Show {
    const NAME: &'static str = "show";
    const ALIASES: &'static [&'static str] = &["get"];

    fn run(self, session: &mut Session) -> Result<Exit> {
        refuse_card_numbers(session)?;
        if let Some(file) = &self.html {
            page_file::check(file)?;
        }
        let team = session.team()?;
        let sendable = billing::show_invoice(&mut session.open_read()?, &session.actor, &team, self.invoice)?;
        if let Some(file) = &self.html {
            if session.global.dry_run {
                session.notice(format_args!("would write {}", file.display()));
            } else {
                page_file::write(file, &page::render(&sendable)?)?;
                session.notice(format_args!("wrote {}", file.display()));
            }
        }
        let record = InvoiceRecord { invoice: &sendable.invoice, changed: None };
        if !prints_beneath(session) {
            session.print_one(&record)?;
            return Ok(Exit::Done);
        }
        print_without(session, &record, &["lines"])?;
        if !sendable.invoice.lines.is_empty() {
            session.print_text("\n")?;
            print_rows(session, sendable.invoice.lines.iter().map(LineRecord))?;
        }
        Ok(Exit::Done)
    }
}

/// Say that an invoice was paid, or a credit note was paid out
#[derive(Args, Debug)]
#[command(after_help = "\
Done again with the same reference, nothing happens.

Example:
  teamctl billing invoice pay 7 --ref transfer-4711")]
pub struct Pay {
    /// Its number, or its id
    #[arg(value_name = "INVOICE")]
    invoice: InvoiceTarget,

    /// By what: the reference of a payment, never a card number
    // Not read with the line: what is told of a bad one repeats the value.
    #[arg(long = "ref", value_name = "REF")]
    reference: Option<String>,
}

impl Verb for Pay {
    const NAME: &'static str = "pay";

    fn run(self, session: &mut Session) -> Result<Exit> {
        session.check_output::<InvoiceRecord<'_>>()?;
        refuse_card_numbers(session)?;
        let given = self.reference.as_deref().map(|given| typed("--ref", given).map(NoCard)).transpose()?;
        let NoCard::<Reference>(reference) = session.required(given, "--ref", "Reference of the payment")?;
        let team = session.team()?;
        let (mut store, context) = session.open_write()?;
        let (invoice, changed) = billing::pay(&mut store, &context, (&team, self.invoice), &reference)?;
        print(session, (&invoice, changed))?;
        let Invoice { number, total, .. } = &invoice;
        if changed {
            session.notice(format_args!("invoice {number} is paid: {total} {}", total.currency()));
        } else {
            session.notice(format_args!("invoice {number} was paid by that already"));
        }
        Ok(Exit::Done)
    }
}

/// Take an invoice back that nobody has paid: what was on it goes on the next one
#[derive(Args, Debug)]
#[command(after_help = "\
It keeps its number, and holds no longer. The month can be closed again, unless a later one is
closed.

Example:
  teamctl billing invoice void 7 --reason 'wrong prices' --confirm 7")]
pub struct Void {
    /// Its number, or its id
    #[arg(value_name = "INVOICE")]
    invoice: InvoiceTarget,
}

impl Verb for Void {
    const NAME: &'static str = "void";

    fn run(self, session: &mut Session) -> Result<Exit> {
        session.check_output::<InvoiceRecord<'_>>()?;
        session.require_reason("taking an invoice back")?;
        refuse_card_numbers(session)?;
        let target = self.invoice.to_string();
        session.confirm_severe(&format!("take the invoice {target} back"), &target)?;
        let team = session.team()?;
        let (mut store, context) = session.open_write()?;
        let (invoice, changed) = billing::void(&mut store, &context, &team, self.invoice)?;
        print(session, (&invoice, changed))?;
        let number = invoice.number;
        if changed {
            session.notice(format_args!("invoice {number} was taken back: its usage goes on the next one"));
        } else {
            session.notice(format_args!("invoice {number} had been taken back already"));
        }
        Ok(Exit::Done)
    }
}
