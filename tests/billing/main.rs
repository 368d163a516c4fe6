//! Billing from end to end: what is on which invoice, at which price, and that all invoices together are what was used.
#![allow(clippy::disallowed_methods)] // Outside the program, the system is asked directly.
#[path = "../support/mod.rs"]
mod support;

mod books;
mod leaving;
mod money;
mod months;
mod races;
mod refunds;

use std::sync::atomic::{AtomicU32, Ordering};

use serde_json::Value;
use support::Teamctl;

/// When October has been over for a week.
const NOVEMBER: &str = support::NOW;
const DECEMBER: &str = "2026-12-07T09:00:00Z";

impl Teamctl {
    /// An organization with two teams, billed on a plan.
    fn billed(plan: &str, more: &str) -> Self {
        let teamctl = Self::initialized();
        for team in ["acme/core", "acme/core/web", "acme/side"] {
            teamctl.run(["-q", "team", "create", team, "-o", "id"]).ok();
        }
        teamctl.run(format!("-q billing update --plan {plan} --currency EUR {more} -o id")).ok();
        teamctl
    }

    /// Uses credits on a day.
    #[track_caller]
    fn uses(&self, day: &str, team: &str, (amount, tasks): (&str, u32), reference: &str) {
        let line = format!("-q budget charge {amount} --tasks {tasks} --ref {reference} -t {team} -o id");
        self.at(&format!("{day}T12:00:00Z")).run(line).ok();
    }

    #[track_caller]
    fn closes(&self, now: &str, month: &str) -> Value {
        self.at(now).run(format!("-q billing invoice create --period {month} -o json")).ok().json()
    }

    #[track_caller]
    fn invoice(&self, number: i64) -> Value {
        self.run(format!("billing invoice show {number} -o json")).ok().json()
    }

    /// Team, month, kind, quantity and amount of each line, in their order.
    #[track_caller]
    fn lines(&self, number: i64) -> Vec<String> {
        lines_of(&self.invoice(number))
    }

    #[track_caller]
    fn billing(&self, key: &str) -> Value {
        self.run("billing show -o json").ok().json()[key].clone()
    }

    /// Gives part of a charge back.
    #[track_caller]
    fn gives_back(&self, reference: &str, millionths: i64, tasks: i64) {
        static MADE: AtomicU32 = AtomicU32::new(0);
        let made = MADE.fetch_add(1, Ordering::Relaxed);
        let amount = format!("{}.{:06}", millionths / 1_000_000, millionths % 1_000_000);
        self.run(format!("-q budget refund {reference} {amount} --tasks {tasks} --ref back-{made} -o id")).ok();
    }

    /// What holds at all times, asked of the tables in plain SQL.
    #[track_caller]
    fn adds_up_to_the_ledger(&self) {
        let signed = "CASE WHEN r.kind = 3 THEN -r.amount ELSE r.amount END";
        for (what, sql) in [
            ("the sum of all balances", "SELECT SUM(balance) FROM balances".to_owned()),
            (
                "balances that are not the sum of their transfers",
                "SELECT COUNT(*) FROM balances b WHERE balance <>
                 (SELECT COALESCE(SUM(CASE WHEN target = b.account THEN amount ELSE -amount END), 0) FROM transfers
                  WHERE b.account IN (source, target))"
                    .to_owned(),
            ),
            (
                "what is invoiced, and the invoices and credit notes that hold",
                "SELECT COALESCE((SELECT balance FROM balances WHERE account = 4), 0)
                 + COALESCE((SELECT SUM(credits) FROM invoices WHERE state <> 2), 0)"
                    .to_owned(),
            ),
            (
                "what is receivable, and the usage that is on no invoice",
                format!(
                    "SELECT COALESCE((SELECT balance FROM balances WHERE account = 3), 0) + COALESCE((SELECT SUM({signed})
                     FROM billables b JOIN transfers r ON r.id = b.transfer_id WHERE b.invoice_id IS NULL), 0)"
                ),
            ),
            (
                "invoices that are not the sum of their usage",
                format!(
                    "SELECT COUNT(*) FROM invoices i WHERE state <> 2 AND (credits, tasks) <>
                     (SELECT COALESCE(SUM({signed}), 0), COALESCE(SUM(r.tasks), 0) FROM billables b
                      JOIN transfers r ON r.id = b.transfer_id WHERE b.invoice_id = i.id)"
                ),
            ),
            (
                "invoices that are not the sum of their lines",
                "SELECT COUNT(*) FROM invoices i WHERE (total, credits, tasks) <>
                 (SELECT COALESCE(SUM(amount), 0), COALESCE(SUM(CASE kind WHEN 0 THEN quantity END), 0),
                  COALESCE(SUM(CASE kind WHEN 1 THEN quantity END), 0) FROM invoice_lines l WHERE l.invoice_id = i.id)"
                    .to_owned(),
            ),
            (
                "lines of which credit notes leave less than nothing, or money for nothing",
                "SELECT COUNT(*) FROM (SELECT SUM(l.quantity) AS quantity, SUM(l.amount) AS amount FROM invoices i
                 JOIN invoice_lines l ON l.invoice_id = i.id WHERE i.state <> 2
                 GROUP BY COALESCE(i.credit_of, i.id), l.team_id, l.month, l.kind)
                 WHERE quantity < 0 OR amount < 0 OR (quantity = 0 AND amount <> 0)"
                    .to_owned(),
            ),
            (
                "usage on an invoice that holds no longer",
                "SELECT COUNT(*) FROM billables b JOIN invoices i ON i.id = b.invoice_id WHERE i.state = 2".to_owned(),
            ),
            (
                "refunds on the invoice of another charge than theirs",
                "SELECT COUNT(*) FROM billables b JOIN invoices c ON c.id = b.invoice_id JOIN transfers r
                 ON r.id = b.transfer_id JOIN billables o ON o.transfer_id = r.of_id
                 WHERE r.kind = 3 AND o.invoice_id NOT IN (c.id, COALESCE(c.credit_of, 0))"
                    .to_owned(),
            ),
            ("gaps in the numbers", "SELECT COALESCE(MAX(number), 0) - COUNT(*) FROM invoices".to_owned()),
        ] {
            let found = self.sql(&sql);
            assert!(["0\n", "\n"].contains(&found.as_str()), "{what}: {found}");
        }
    }
}

fn lines_of(invoice: &Value) -> Vec<String> {
    let text = |line: &Value, key: &str| line[key].as_str().unwrap().to_owned();
    let keys = ["team", "period", "kind", "quantity", "amount"];
    let line = |line: &Value| keys.map(|key| text(line, key)).join(" ");
    invoice["lines"].as_array().unwrap().iter().map(line).collect()
}
