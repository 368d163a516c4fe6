//! Whether transfers, holds and invoices are what the audit events say that made and closed them. What the trail says, nobody
//! can change who has not the sealing key.
use std::collections::{BTreeMap, HashMap};

use serde_json::{Map, Value};

use super::{Check, Examination, Found, problem};
use crate::domain::calendar::Day;
use crate::domain::credits::Credits;
use crate::domain::currency::Currency;
use crate::domain::event::BatchDigest;
use crate::domain::hold::State as HoldState;
use crate::domain::id::{EventId, HoldId, InvoiceId, TransferId};
use crate::domain::invoice::State as InvoiceState;
use crate::domain::ledger::{Account, Kind};
use crate::domain::money::Money;
use crate::error::Result;
use crate::store::Tx;
use crate::store::soundness::entries::{self, StoredHold, StoredInvoice, StoredTransfer, Witness};

pub(super) const CHECKS: &[Check] = &[
    problem("ledger.events", "every transfer is what its audit event says", transfers),
    problem("holds.events", "every hold is what its audit events say", |tx, _, found| {
        entries::each_hold(tx, |hold, [made, closed]| {
            if !is_made(hold, made.as_ref()) || !is_closed(hold, closed.as_ref()) {
                found.add(|| format!("{} is not what its events say", hold.id));
            }
            Ok(())
        })
    }),
    problem("invoices.events", "every invoice is what its audit events say", |tx, _, found| {
        entries::each_invoice(tx, |invoice, [made, closed]| {
            if !is_issued(invoice, made.as_ref()) || !is_settled(invoice, closed.as_ref()) {
                found.add(|| format!("{} is not what its events say", invoice.id));
            }
            Ok(())
        })
    }),
];

/// What an event says a field has become; nothing is known where its text was erased.
struct Told(Option<Map<String, Value>>);

impl Told {
    fn by(witness: &Witness<'_>) -> Self {
        Self(witness.after.and_then(|after| serde_json::from_str(after).ok()))
    }

    /// Whether it is so, as far as anybody knows. A field that is not told of has no value.
    fn is(&self, field: &str, value: Option<&str>) -> bool {
        self.0.as_ref().is_none_or(|told| told.get(field).and_then(Value::as_str) == value)
    }

    /// Whether it is so, where it is told of: earlier versions told of less.
    fn is_if_told(&self, field: &str, value: &str) -> bool {
        self.0.as_ref().and_then(|told| told.get(field)).is_none_or(|told| told.as_str() == Some(value))
    }

    fn is_count(&self, field: &str, count: i64) -> bool {
        let text = (count != 0).then(|| count.to_string());
        self.is(field, text.as_deref())
    }
}

/// A batch as it is found: its event says how many there were, and their digest.
struct Batch {
    found: BatchDigest,
    count: i64,
    digest: Vec<u8>,
}

fn transfers(tx: &mut Tx<'_>, _: &Examination<'_>, found: &mut Found) -> Result<()> {
    let mut batches: HashMap<EventId, Batch> = HashMap::new();
    entries::each_transfer(tx, |transfer, witness| {
        let is_so = witness.is_some_and(|witness| is_told(transfer, witness));
        if !is_so {
            found.add(|| format!("{} is not what its event says", transfer.id));
        } else if let Some(Witness { id, count: Some(count), digest: Some(digest), .. }) = witness {
            let begun = || Batch { found: BatchDigest::default(), count: *count, digest: digest.to_vec() };
            batches.entry(*id).or_insert_with(begun).found.add(transfer.id.0);
        }
        Ok(())
    })?;
    let wrong = batches.into_iter().filter_map(|(event, batch)| {
        let made = batch.found.finish();
        (made.count != batch.count || made.digest.as_slice() != batch.digest)
            .then_some((event, (batch.count, made.count)))
    });
    for (event, (told, there)) in wrong.collect::<BTreeMap<_, _>>() {
        found.add(|| format!("{event} made {told} transfers, and what there is of them are {there}, or others"));
    }
    Ok(())
}

fn is_told(transfer: &StoredTransfer<'_>, witness: &Witness<'_>) -> bool {
    let Some(kind) = Kind::from_number(transfer.kind) else { return false };
    if witness.organization != transfer.organization || witness.at != transfer.at {
        return false;
    }
    // What a deleted team was charged is given back at its organization.
    let is_at_team = witness.team == Some(transfer.team);
    let is_at_organization = kind == Kind::Refund && witness.team == Some(transfer.organization);
    let is_one = witness.target == Some(transfer.id.text().as_str());
    let is_named = is_one || (witness.count.is_some() && kind == Kind::Charge && transfer.key.is_none());
    let told = Told::by(witness);
    let says = |amount: Credits| told.is("amount", Some(&amount.to_string()));
    (is_at_team || is_at_organization)
        && match kind {
            Kind::Invoice | Kind::Credit => is_of_invoice(transfer, witness, &told),
            _ if !is_named => false,
            _ if witness.count.is_some() => witness.action == "budget.charge",
            Kind::Topup => witness.action == "budget.topup" && says(transfer.amount),
            Kind::Adjust => witness.action == "budget.adjust" && says(signed(transfer)),
            Kind::Charge => {
                let key = transfer.key.map(|key| key.to_string());
                witness.action == "budget.charge"
                    && says(transfer.amount)
                    && told.is_count("tasks", transfer.tasks)
                    && told.is("key", key.as_deref())
            }
            Kind::Capture => {
                let hold = transfer.of.map(|of| HoldId(of).text());
                witness.action == "budget.capture"
                    && says(transfer.amount)
                    && told.is_count("tasks", transfer.tasks)
                    && told.is("hold", hold.as_deref())
            }
            Kind::Refund => {
                let charge = transfer.of.map(|of| TransferId(of).text());
                witness.action == "budget.refund"
                    && says(transfer.amount)
                    && told.is_count("tasks", -transfer.tasks)
                    && told.is("of", charge.as_deref())
            }
        }
        && (matches!(kind, Kind::Invoice | Kind::Credit)
            || witness.count.is_some()
            || told.is("ref", transfer.reference))
}

/// An adjustment takes from the pool, or gives to it.
fn signed(transfer: &StoredTransfer<'_>) -> Credits {
    let takes = transfer.source == Account::Pool.number();
    if takes { Credits::ZERO.minus(transfer.amount).unwrap_or_default() } else { transfer.amount }
}

fn is_of_invoice(transfer: &StoredTransfer<'_>, witness: &Witness<'_>, told: &Told) -> bool {
    let invoice = transfer.of.map(|of| InvoiceId(of).text());
    ["billing.invoice.create", "billing.invoice.void"].contains(&witness.action)
        && witness.target == invoice.as_deref()
        && told.is_if_told("transfer", &transfer.id.text())
}

fn is_made(hold: &StoredHold<'_>, witness: Option<&Witness<'_>>) -> bool {
    let Some(witness) = witness else { return false };
    let told = Told::by(witness);
    witness.action == "budget.hold"
        && witness.organization == hold.organization
        && witness.team == Some(hold.team)
        && witness.at == hold.at
        && Day::of(hold.at) == hold.day
        && witness.target == Some(hold.id.text().as_str())
        && told.is("amount", Some(&hold.amount.to_string()))
        && told.is("ref", Some(hold.reference))
        && told.is("expires_at", Some(&hold.expires_at.to_string()))
        && told.is("key", hold.key.map(|key| key.to_string()).as_deref())
}

fn is_closed(hold: &StoredHold<'_>, witness: Option<&Witness<'_>>) -> bool {
    let at = hold.closed_at;
    match (HoldState::from_number(hold.state), witness) {
        (Some(HoldState::Open), None) => at.is_none() && !hold.names_closing,
        // By whoever used what was free: no event of its own.
        (Some(HoldState::Lapsed), None) => !hold.names_closing && at == Some(hold.expires_at),
        (Some(HoldState::Captured), Some(witness)) => {
            witness.action == "budget.capture" && at == Some(witness.at) && hold.captured_by == Some(witness.id)
        }
        (Some(HoldState::Released), Some(witness)) => {
            witness.action == "budget.release"
                && at == Some(witness.at)
                && witness.target == Some(hold.id.text().as_str())
        }
        _ => false,
    }
}

fn is_issued(invoice: &StoredInvoice<'_>, witness: Option<&Witness<'_>>) -> bool {
    let Some(witness) = witness else { return false };
    let told = Told::by(witness);
    let Ok(currency) = invoice.currency.parse::<Currency>() else { return false };
    let credit_of = invoice.credit_of.map(|original| original.to_string());
    let month = invoice.month.month();
    let price = |millionths| crate::domain::money::Price::from_millionths(millionths).to_string();
    witness.action == "billing.invoice.create"
        && witness.organization == invoice.organization
        && witness.at == invoice.issued_at
        && witness.target == Some(invoice.id.text().as_str())
        && month.first_day() == invoice.month
        && told.is("number", Some(&invoice.number.to_string()))
        && told.is("period", Some(&month.to_string()))
        && told.is("currency", Some(&currency.to_string()))
        && told.is("credits", Some(&invoice.credits.to_string()))
        && told.is("tasks", Some(&invoice.tasks.to_string()))
        && told.is("total", Some(&Money::new(invoice.total, currency).to_string()))
        && told.is("credit_of", credit_of.as_deref())
        && told.is_if_told("price_per_credit", &price(invoice.prices.0))
        && told.is_if_told("price_per_task", &price(invoice.prices.1))
}

fn is_settled(invoice: &StoredInvoice<'_>, witness: Option<&Witness<'_>>) -> bool {
    let (paid_at, voided_at) = (invoice.paid_at, invoice.voided_at);
    let is_of = |witness: &Witness<'_>, action: &str| {
        witness.action == action && witness.target == Some(invoice.id.text().as_str())
    };
    match (InvoiceState::from_number(invoice.state), witness) {
        (Some(InvoiceState::Open), None) => !invoice.names_closing && (paid_at, voided_at) == (None, None),
        // What comes to nothing has not to be paid.
        (Some(InvoiceState::Paid), None) => {
            let is_nothing = invoice.total == 0 && invoice.payment_ref.is_none();
            is_nothing && !invoice.names_closing && paid_at == Some(invoice.issued_at) && voided_at.is_none()
        }
        (Some(InvoiceState::Paid), Some(witness)) => {
            let told = Told::by(witness);
            is_of(witness, "billing.invoice.pay")
                && paid_at == Some(witness.at)
                && voided_at.is_none()
                && invoice.payment_ref.is_some()
                && told.is("payment_ref", invoice.payment_ref)
        }
        (Some(InvoiceState::Void), Some(witness)) => {
            is_of(witness, "billing.invoice.void") && voided_at == Some(witness.at) && paid_at.is_none()
        }
        _ => false,
    }
}
