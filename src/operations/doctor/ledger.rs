//! The checks of the ledger: that transfers, balances, use, holds, references and what is to be invoiced agree.
use super::{Check, problem, warning};
use crate::domain::ledger::Account;
use crate::store::budgets::Usage;
use crate::store::soundness::{self, Entry};

pub(super) const CHECKS: &[Check] = &[
    problem("ledger.sum", "the balances of every organization come to nothing", |tx, _, found| {
        soundness::unbalanced(tx, |organization, sum| {
            found.add(|| format!("the balances of {organization} come to {sum} and not to nothing"));
        })
    }),
    problem("ledger.balances", "every balance is the sum of its transfers", |tx, _, found| {
        soundness::wrong_balances(tx, |organization, account, (kept, summed)| {
            let account = Account::from_number(account).map_or("unknown", Account::name);
            found.add(|| {
                format!("the balance '{account}' of {organization} is {kept}, and its transfers come to {summed}")
            });
        })
    }),
    problem("ledger.transfers", "every transfer is between its accounts, of a team that is there", |tx, _, found| {
        soundness::astray_transfers(tx, |transfer| {
            found.add(|| format!("{transfer} is of no team of its organization, or between accounts of another kind"));
        })
    }),
    problem("ledger.totals", "what every team has used in all is the sum of its transfers", |tx, _, found| {
        soundness::wrong_totals(tx, |team, off| {
            found.add(|| format!("what {team} has used in all is off by {}", told(&off)));
        })
    }),
    problem("ledger.days", "what every team has used each day is the sum of its transfers", |tx, _, found| {
        soundness::wrong_days(tx, |team, day, off| {
            found.add(|| format!("what {team} has used on {day} is off by {}", told(&off)));
        })
    }),
    problem("ledger.references", "every reference stands for one thing, and that for it", |tx, _, found| {
        soundness::dangling_references(tx, |organization, reference| {
            found.add(|| format!("the reference {reference} of {organization} stands for nothing that has it"));
        })?;
        soundness::unreferenced(tx, |entry| {
            found.add(|| match entry {
                Entry::Transfer(id) => format!("no reference stands for {id}"),
                Entry::Hold(id) => format!("no reference stands for {id}"),
            });
        })
    }),
    problem(
        "ledger.holds",
        "every hold is of a team that is there, and was captured once or not at all",
        |tx, _, found| {
            soundness::astray_holds(tx, |hold| found.add(|| format!("{hold} is of no team of its organization")))?;
            soundness::wrong_captures(tx, |hold, count| {
                found.add(|| format!("the captures of {hold}, which are {count}, are not what it allows"));
            })?;
            soundness::astray_captures(tx, |transfer| found.add(|| format!("{transfer} is a capture of no hold")))
        },
    ),
    problem("ledger.refunds", "no refund is of more than its charge", |tx, _, found| {
        soundness::wrong_refunds(tx, |charge, refunded, amount| {
            found.add(|| match (charge, amount) {
                (Some(charge), Some(amount)) => {
                    format!("of {charge}, a charge of {amount}, {refunded} were given back")
                }
                (Some(charge), None) => format!("{refunded} were given back of {charge}, which is no charge of theirs"),
                (None, _) => format!("{refunded} were given back of no charge"),
            });
        })
    }),
    problem("ledger.billables", "whatever is to be paid for later will be on one invoice", |tx, _, found| {
        soundness::wrong_billables(tx, |transfer| {
            found.add(|| format!("{transfer} is not to be invoiced as it has to be"));
        })
    }),
    warning(
        ("holds.lapsed", "no hold is past its deadline"),
        "they hold nothing any more; whoever made them did not capture them in time. Close them: teamctl doctor --fix",
        |tx, examination, found| {
            soundness::lapsed_holds(tx, examination.now, |hold| {
                found.add(|| format!("the hold {} lapsed at {}", hold.reference, hold.expires_at));
            })
        },
    ),
];

/// By how much something is off, as far as it is.
fn told(off: &Usage) -> String {
    let credits = (off.used.millionths() != 0).then(|| format!("{} credits", off.used));
    let tasks = (off.tasks != 0).then(|| format!("{} tasks", off.tasks));
    let own_credits = (off.own_used.millionths() != 0).then(|| format!("{} credits of its own", off.own_used));
    let own_tasks = (off.own_tasks != 0).then(|| format!("{} tasks of its own", off.own_tasks));
    [credits, tasks, own_credits, own_tasks].into_iter().flatten().collect::<Vec<_>>().join(", ")
}
