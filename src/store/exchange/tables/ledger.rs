//! The tables of credits and of billing, as they travel.
use super::super::Form::{Amount, Bytes, Choice, Day, Digits, Digits13, Id, Instant, Integer, Text, Words};
use super::super::{Column, Table};
use super::table;

const ACCOUNTS: &[&str] =
    &["funding", "pool", "usage", "receivable", "invoiced", "correction", "test_funding", "test_usage"];
const KINDS: &[&str] = &["topup", "charge", "capture", "refund", "adjust", "invoice", "credit"];
const USES: &[&str] = &["topup", "charge", "hold", "refund", "adjust"];
const PERIODS: &[&str] = &["none", "month", "day"];
const HOLD_STATES: &[&str] = &["open", "captured", "released", "lapsed"];
const INVOICE_STATES: &[&str] = &["open", "paid", "void"];
const LINE_KINDS: &[&str] = &["credits", "tasks", "fixed_fee"];
const PLANS: &[&str] = &["prepaid", "on_demand", "enterprise"];

pub(super) const TRANSFERS: Table = table!("transfers" by "id": "An entry of the ledger: it takes from one account and gives to another." {
    "id" Id("tr"), "";
    "organization_id" Id("tm"), "";
    "team_id" Id("tm"), "";
    "kind" Choice(KINDS), "";
    "source" Choice(ACCOUNTS), "";
    "target" Choice(ACCOUNTS), "";
    "amount" Amount, "";
    "tasks" Integer, "that were finished; less than nothing of a refund";
    "day" Day, "on which it counts, in UTC";
    "at" Instant, "";
    "balance" Amount, "what was in the pool after it, less what was held";
    "ref" Text, "";
    "of_id" Digits13, "of a refund the charge or capture (tr), of a capture the hold (hd), else the invoice (iv)";
    "key_id" Id("key"), "";
    "created_event" Id("ev"), "";
});

pub(super) const BALANCES: Table = table!("balances" by "organization_id, account": "The sum of the ledger, by account." {
    "organization_id" Id("tm"), "";
    "account" Choice(ACCOUNTS), "";
    "balance" Amount, "";
});

pub(super) const REFS: Table = table!("refs" by "organization_id, ref": "What a reference was used for." {
    "organization_id" Id("tm"), "";
    "ref" Text, "";
    "used" Choice(USES), "";
    "target_id" Digits13, "the hold (hd), or else the transfer (tr)";
    "fingerprint" Bytes, "of what was asked for with it";
});

pub(super) const TRANSFER_NOTES: Table = table!("transfer_notes" by "target_id": "What somebody wrote beside a transfer or a hold." {
    "target_id" Digits13, "the transfer (tr) or the hold (hd)";
    "note" Words, "";
});

pub(super) const HOLDS: Table = table!("holds" by "id": "Credits that are held." {
    "id" Id("hd"), "";
    "organization_id" Id("tm"), "";
    "team_id" Id("tm"), "";
    "source" Choice(ACCOUNTS), "from which account it will be taken";
    "amount" Amount, "";
    "day" Day, "in whose period it counts";
    "at" Instant, "";
    "expires_at" Instant, "";
    "balance" Amount, "";
    "ref" Text, "";
    "key_id" Id("key"), "";
    "state" Choice(HOLD_STATES), "";
    "closed_at" Instant, "";
    "created_event" Id("ev"), "";
    "closed_event" Id("ev"), "";
});

pub(super) const BUDGETS: Table = table!("budgets" by "team_id": "What a team may use, and what it has used in all." {
    "team_id" Id("tm"), "";
    "limit_amount" Amount, "null: unlimited";
    "period" Choice(PERIODS), "";
    "used" Amount, "by it and all below it";
    "tasks" Integer, "";
    "own_used" Amount, "by it alone";
    "own_tasks" Integer, "";
    "changed_event" Id("ev"), "";
});

pub(super) const USAGE: Table = table!("usage" by "team_id, day": "What a team has used on a day." {
    "team_id" Id("tm"), "";
    "day" Day, "";
    "used" Amount, "";
    "tasks" Integer, "";
    "own_used" Amount, "";
    "own_tasks" Integer, "";
});

pub(super) const BUDGET_ALERTS: Table = table!("budget_alerts" by "team_id, period, first_day, percent":
    "That somebody was told how much of a limit is used." {
    "team_id" Id("tm"), "";
    "period" Choice(PERIODS), "";
    "first_day" Day, "of the period; 1970-01-01 where it has none";
    "percent" Integer, "";
    "created_event" Id("ev"), "";
});

// By number, since a clock that was set back lets a credit note have an id before that of its invoice.
pub(super) const INVOICES: Table = table!("invoices" by "organization_id, number": "An invoice or a credit note." {
    "id" Id("iv"), "";
    "organization_id" Id("tm"), "";
    "number" Integer, "without a gap in its organization, from 1";
    "month" Day, "the first day of the month that it is for";
    "credit_of" Id("iv"), "";
    "state" Choice(INVOICE_STATES), "";
    "currency" Text, "";
    "price_per_credit" Amount, "";
    "price_per_task" Amount, "";
    "credits" Amount, "";
    "tasks" Integer, "";
    "total" Digits, "in minor units of the currency";
    "issued_at" Instant, "";
    "paid_at" Instant, "";
    "payment_ref" Words, "";
    "voided_at" Instant, "";
    "created_event" Id("ev"), "";
    "closed_event" Id("ev"), "";
});

pub(super) const INVOICE_LINES: Table = table!("invoice_lines" by "invoice_id, position": "A line of an invoice." {
    "invoice_id" Id("iv"), "";
    "position" Integer, "";
    "team_id" Id("tm"), "";
    "month" Day, "its first day";
    "kind" Choice(LINE_KINDS), "";
    "quantity" Digits, "of credits millionths, else a count";
    "unit_price" Digits, "in millionths of the currency's main unit";
    "amount" Digits, "in minor units of the currency";
});

pub(super) const BILLABLES: Table = table!("billables" by "transfer_id": "Usage that is to be invoiced, or was." {
    "transfer_id" Id("tr"), "";
    "organization_id" Id("tm"), "";
    "day" Day, "";
    "invoice_id" Id("iv"), "";
});

pub(super) const BILLING_TERMS: Table = table!("billing_terms" by "organization_id": "How an organization pays." {
    "organization_id" Id("tm"), "";
    "plan" Choice(PLANS), "";
    "currency" Text, "";
    "price_per_credit" Amount, "";
    "price_per_task" Amount, "";
    "fixed_fee" Digits, "a month's, in minor units of the currency";
    "contact" Text, "to whom invoices go";
    "contact_key" Text, "";
    "payment_label" Words, "";
    "payment_ref" Words, "";
    "changed_event" Id("ev"), "";
});
