//! The checks of billing: that what is on invoices, what they say of it, and the ledger agree.
use super::{Check, problem};
use crate::domain::id::InvoiceId;
use crate::store::soundness::invoices;

pub(super) const CHECKS: &[Check] = &[
    problem("invoices.sums", "every invoice is the sum of its lines", |tx, _, found| {
        invoices::wrong_sums(tx, |invoice, says, comes_to| {
            found.add(|| format!("{invoice} says {}, and its lines come to {}", told(says), told(comes_to)));
        })
    }),
    problem("invoices.lines", "every line is on its invoice once, at its price", |tx, _, found| {
        invoices::double_lines(tx, |invoice, position| {
            found.add(|| format!("the line {position} of {invoice} is on it twice"));
        })?;
        invoices::over_credited(tx, |invoice, left| {
            found.add(|| format!("the credit notes of {invoice} leave {left} minor units of one of its lines"));
        })?;
        invoices::wrong_lines(tx, |(invoice, position), cost| {
            found.add(|| match cost {
                Some((cost, right)) if cost != right => {
                    format!("the line {position} of {invoice} costs {cost} and should cost {right}")
                }
                Some(_) => format!("the line {position} of {invoice} has another price than it"),
                None => format!("the line {position} is of {invoice}, which there is not"),
            });
        })
    }),
    problem("invoices.usage", "every invoice says what is on it, and the ledger says the same", |tx, _, found| {
        invoices::wrong_usage(tx, |invoice, (credits, tasks), (used, used_tasks), moved| {
            found.add(|| match invoice {
                InvoiceId(0) => format!("{moved} credits were moved to no invoice"),
                _ => format!(
                    "{invoice} is to have {credits} credits and {tasks} tasks; on it are {used} and {used_tasks}, and in \
                     the ledger {moved}"
                ),
            });
        })?;
        invoices::astray_usage(tx, |transfer| {
            found.add(|| format!("{transfer} is on no invoice of its organization"));
        })
    }),
    problem("invoices.numbers", "the numbers of invoices have no gap", |tx, _, found| {
        invoices::gaps(tx, |organization, count, last| {
            found.add(|| format!("{organization} has {count} invoices, and the last is number {last}"));
        })
    }),
];

/// Credits, tasks, and the amount in minor units: the currency is the invoice's own.
fn told((credits, tasks, minor): invoices::Sums) -> String {
    format!("{credits} credits, {tasks} tasks and {minor} minor units")
}
