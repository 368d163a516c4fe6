//! The checks of billing: that what is on invoices, what they say of it, and the ledger agree.
use std::collections::BTreeMap;

use super::{Check, Examination, Found, problem};
use crate::domain::calendar::Day;
use crate::domain::id::{InvoiceId, TeamId};
use crate::domain::invoice::LineKind;
use crate::error::Result;
use crate::store::Tx;
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
    problem("invoices.teams", "every line is what its team has used in its month", teams),
    problem("invoices.numbers", "the numbers of invoices have no gap", |tx, _, found| {
        invoices::gaps(tx, |organization, count, last| {
            found.add(|| format!("{organization} has {count} invoices, and the last is number {last}"));
        })
    }),
];

/// A team's month on an invoice, and whether it is of credits or of tasks.
type Line = (InvoiceId, TeamId, Day, i64);

/// What the lines say, less what there is of it: as much memory as invoices have lines.
fn teams(tx: &mut Tx<'_>, _: &Examination<'_>, found: &mut Found) -> Result<()> {
    let [credits_kind, tasks_kind] = [LineKind::Credits, LineKind::Tasks].map(LineKind::number);
    let mut off: BTreeMap<Line, i64> = BTreeMap::new();
    invoices::each_line(tx, |line| {
        if line.month.month().first_day() != line.month || line.month > line.closed {
            found.add(|| format!("a line of {} is for {}, which is no month that it closes", line.invoice, line.month));
        }
        if line.kind != LineKind::FixedFee.number() && !line.is_void {
            *off.entry((line.invoice, line.team, line.month, line.kind)).or_default() += line.quantity;
        }
    })?;
    invoices::each_invoiced_day(tx, |(invoice, team, day), (credits, tasks)| {
        let month = day.month().first_day();
        *off.entry((invoice, team, month, credits_kind)).or_default() -= credits;
        *off.entry((invoice, team, month, tasks_kind)).or_default() -= tasks;
    })?;
    for (invoice, team, month, _) in off.into_iter().filter(|(_, off)| *off != 0).map(|(line, _)| line) {
        found.add(|| format!("what {invoice} has of {team} in {} is not what that used", month.month()));
    }
    invoices::odd_lines(tx, |invoice| found.add(|| format!("the lines of {invoice} are not its own")))
}

/// Credits, tasks, and the amount in minor units: the currency is the invoice's own.
fn told((credits, tasks, minor): invoices::Sums) -> String {
    format!("{credits} credits, {tasks} tasks and {minor} minor units")
}
