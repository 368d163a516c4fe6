//! An invoice as a page: what `src/pages/invoice.html` is filled with.
use serde::Serialize;

use crate::domain::calendar::Day;
use crate::domain::invoice::{LineKind, State};
use crate::error::Result;
use crate::operations::billing::{Sendable, ShownLine};
use crate::output::page;

const INVOICE: &str = include_str!("../../pages/invoice.html");

#[derive(Serialize)]
struct Facts<'a> {
    title: String,
    credit_of: Option<i64>,
    name: &'a str,
    team: &'a str,
    contact: Option<&'a str>,
    number: i64,
    period: String,
    issued: String,
    currency: &'static str,
    status: &'static str,
    settled: Option<String>,
    lines: Vec<Line<'a>>,
    credits: String,
    tasks: i64,
    total: String,
    payment_label: Option<&'a str>,
    payment_ref: Option<&'a str>,
}

#[derive(Serialize)]
struct Line<'a> {
    team: &'a str,
    period: String,
    what: &'static str,
    quantity: String,
    unit_price: String,
    amount: String,
}

fn line(line: &ShownLine) -> Line<'_> {
    Line {
        team: &line.team,
        period: line.month.to_string(),
        what: match line.kind {
            LineKind::Credits => "Credits",
            LineKind::Tasks => "Tasks",
            LineKind::FixedFee => "Fixed fee",
        },
        quantity: line.quantity.to_string(),
        unit_price: line.unit_price.to_string(),
        amount: line.amount.to_string(),
    }
}

/// The whole page.
pub fn render(sendable: &Sendable) -> Result<String> {
    let invoice = &sendable.invoice;
    let kind = if invoice.credit_of.is_some() { "Credit note" } else { "Invoice" };
    let settled = match invoice.state {
        State::Open => None,
        State::Paid => invoice.paid_at,
        State::Void => invoice.voided_at,
    };
    let facts = Facts {
        title: format!("{kind} {}", invoice.number),
        credit_of: invoice.credit_of,
        name: &invoice.name,
        team: &invoice.team,
        contact: sendable.contact.as_deref(),
        number: invoice.number,
        period: invoice.month.to_string(),
        issued: Day::of(invoice.issued_at).to_string(),
        currency: invoice.prices.currency.code(),
        status: invoice.state.as_str(),
        settled: settled.map(|at| Day::of(at).to_string()),
        lines: invoice.lines.iter().map(line).collect(),
        credits: invoice.credits.to_string(),
        tasks: invoice.tasks,
        total: invoice.total.to_string(),
        payment_label: sendable.payment_label.as_deref(),
        payment_ref: invoice.payment_ref.as_deref().filter(|text| !text.is_empty()),
    };
    page::render(INVOICE, &facts)
}
