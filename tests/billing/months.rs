//! Closing months: what is on the invoice of which, by plan, and what comes late.
use serde_json::json;

use crate::support::Teamctl;
use crate::{DECEMBER, NOVEMBER};

const PRICES: &str = "--price-per-credit 0.1 --price-per-task 2";

#[test]
fn on_demand_bills_credits_and_tasks_team_by_team() {
    let teamctl = Teamctl::billed("on_demand", PRICES);
    teamctl.uses("2026-10-01", "acme/core/web", ("12.5", 2), "a");
    teamctl.uses("2026-10-31", "acme/core/web", ("0.000001", 0), "b");
    teamctl.uses("2026-10-02", "acme", ("0", 1), "c");
    teamctl.uses("2026-11-01", "acme/core", ("1000", 9), "november");
    assert_eq!(teamctl.billing("tasks_finished"), 12);
    assert_eq!(teamctl.billing("amount_accumulated"), "125.25");
    let made = teamctl.closes(NOVEMBER, "2026-10");
    assert_eq!(
        [&made["number"], &made["total"], &made["tasks"], &made["status"]],
        [&json!(1), &json!("7.25"), &json!(3), &json!("open")]
    );
    assert_eq!(
        teamctl.lines(1),
        [
            "acme 2026-10 tasks 1 2.00",
            "acme/core/web 2026-10 credits 12.500001 1.25",
            "acme/core/web 2026-10 tasks 2 4.00",
        ]
    );
    // What is left is November's.
    assert_eq!(teamctl.billing("tasks_finished"), 9);
    assert_eq!(teamctl.billing("amount_accumulated"), "118.00");
    assert_eq!(teamctl.billing("invoices")[0]["number"], 1);
    teamctl.adds_up_to_the_ledger();
}

#[test]
fn enterprise_has_a_fixed_fee_each_month_used_or_not() {
    let teamctl = Teamctl::billed("enterprise", &format!("{PRICES} --fixed-fee 2500.5"));
    teamctl.uses("2026-10-01", "acme/core", ("10", 0), "a");
    assert_eq!(teamctl.billing("amount_accumulated"), "1.00", "without the fee");
    teamctl.closes(NOVEMBER, "2026-10");
    assert_eq!(teamctl.lines(1), ["acme/core 2026-10 credits 10 1.00", "acme 2026-10 fixed_fee 1 2500.50"]);
    let second = teamctl.closes(DECEMBER, "2026-11");
    assert_eq!([&second["total"], &second["status"]], ["2500.50", "open"]);
    // On demand, whatever fee there was before is not charged, and nothing is nothing.
    teamctl.run("-q billing update --plan on_demand -o id").ok();
    let third = teamctl.closes("2027-01-01T00:00:00Z", "2026-12");
    assert_eq!([&third["total"], &third["status"], &third["paid_at"]], ["0.00", "paid", "2027-01-01T00:00:00.000Z"]);
    teamctl.adds_up_to_the_ledger();
}

/// Each month has its fee once, whatever invoices were taken back.
#[test]
fn the_fee_of_an_invoice_that_was_taken_back_goes_on_the_next() {
    let teamctl = Teamctl::billed("enterprise", &format!("{PRICES} --fixed-fee 100"));
    teamctl.uses("2026-08-15", "acme", ("10", 0), "august");
    teamctl.closes("2026-10-01T00:00:00Z", "2026-08");
    teamctl.closes("2026-10-01T00:00:00Z", "2026-09");
    let create = "billing invoice create --period 2026-11 -o json";
    let refused = teamctl.at(DECEMBER).run(create).refused("invoice.period_skipped");
    assert_eq!(refused.error()["details"]["next"], "2026-10");
    drop(refused);
    let void = |number: i64| {
        teamctl.run(format!("-q billing invoice void {number} --reason wrong --confirm {number} -o id")).ok();
    };
    void(1);
    let refused = teamctl.run("billing invoice create --period 2026-08 -o json").refused("invoice.period_closed");
    assert!(!refused.error()["message"].as_str().unwrap().contains("on that invoice"), "{}", refused.error());
    drop(refused);
    teamctl.run("-q billing update --fixed-fee 120 -o id").ok();
    let both = ["acme 2026-08 credits 10 1.00", "acme 2026-08 fixed_fee 1 120.00", "acme 2026-10 fixed_fee 1 120.00"];
    teamctl.closes(NOVEMBER, "2026-10");
    assert_eq!(teamctl.lines(3), both);
    // Taken back with all that it carries, and closed again with it.
    void(3);
    teamctl.closes(NOVEMBER, "2026-10");
    assert_eq!(teamctl.lines(4), both);
    teamctl.closes(DECEMBER, "2026-11");
    assert_eq!(teamctl.lines(5), ["acme 2026-11 fixed_fee 1 120.00"]);
    // Two that were taken back can be closed in their turn, or the later one with what the earlier one had.
    void(5);
    void(4);
    teamctl.closes(DECEMBER, "2026-11");
    assert_eq!(teamctl.lines(6), [&both[..], &["acme 2026-11 fixed_fee 1 120.00"]].concat());
    teamctl.adds_up_to_the_ledger();
}

/// A month that was closed again at other terms has no fee any more that could be lost.
#[test]
fn a_month_that_is_closed_again_without_its_fee_has_none() {
    let teamctl = Teamctl::billed("enterprise", "--fixed-fee 100");
    teamctl.closes(NOVEMBER, "2026-10");
    teamctl.run("-q billing invoice void 1 --reason 'no fee yet' --confirm 1 -o id").ok();
    teamctl.run("-q billing update --plan on_demand -o id").ok();
    teamctl.closes(NOVEMBER, "2026-10");
    teamctl.run("-q billing update --plan enterprise -o id").ok();
    teamctl.closes(DECEMBER, "2026-11");
    assert_eq!(teamctl.lines(3), ["acme 2026-11 fixed_fee 1 100.00"]);
}

/// Who paid in advance in between has no months to close: what is left goes on the invoice of whichever it is.
#[test]
fn in_advance_no_month_has_to_be_closed_first() {
    let teamctl = Teamctl::billed("on_demand", PRICES);
    teamctl.closes(NOVEMBER, "2026-10");
    teamctl.uses("2026-12-01", "acme", ("5", 0), "late");
    teamctl.run("-q billing update --plan prepaid -o id").ok();
    let january = "2027-01-07T09:00:00Z";
    teamctl.at(january).run("billing invoice create --period 2026-11 -o json").refused("billing.prepaid");
    teamctl.closes(january, "2026-12");
    assert_eq!(teamctl.lines(2), ["acme 2026-12 credits 5 0.50"]);
}

#[test]
fn the_last_month_is_closed_by_that_word() {
    let teamctl = Teamctl::billed("on_demand", PRICES);
    assert_eq!(teamctl.closes("2026-11-01T00:00:00Z", "last")["period"], "2026-10");
    let again = teamctl.at("2026-11-30T23:59:59Z").run("-q billing invoice create --period last --or-ignore -o json");
    assert_eq!([&again.json()["period"], &again.json()["changed"]], [&json!("2026-10"), &json!(false)]);
    drop(again);
    assert_eq!(teamctl.closes("2026-12-01T00:00:00Z", "last")["period"], "2026-11");
}

#[test]
fn prepaid_is_billed_only_for_what_is_left_from_before() {
    let teamctl = Teamctl::billed("on_demand", PRICES);
    teamctl.uses("2026-10-01", "acme", ("5", 1), "before");
    teamctl.run("-q billing update --plan prepaid -o id").ok();
    // What was used is owed still: the pool has that much less.
    teamctl.run("-q budget topup 100 --ref order-1 -o id").ok();
    assert_eq!(teamctl.run("budget show -o json").ok().json()["pool"], "95");
    teamctl.uses("2026-10-20", "acme", ("7", 2), "paid-in-advance");
    assert_eq!(teamctl.billing("tasks_finished"), 3);
    teamctl.closes(NOVEMBER, "2026-10");
    assert_eq!(teamctl.lines(1), ["acme 2026-10 credits 5 0.50", "acme 2026-10 tasks 1 2.00"]);
    assert_eq!(teamctl.billing("tasks_finished"), 2);
    assert_eq!(teamctl.run("budget show -o json").ok().json()["pool"], "93");
    teamctl.at(DECEMBER).run("billing invoice create --period 2026-11 -o json").refused("billing.prepaid");
    // What is given back of an invoice is none of those that were paid for in advance, with or without a credit note.
    teamctl.gives_back("before", 5_000_000, 1);
    assert_eq!(teamctl.billing("tasks_finished"), 2);
    teamctl.closes(DECEMBER, "2026-11");
    assert_eq!(teamctl.billing("tasks_finished"), 2);
    teamctl.gives_back("paid-in-advance", 7_000_000, 2);
    assert_eq!(teamctl.billing("tasks_finished"), 0);
    teamctl.adds_up_to_the_ledger();
}

#[test]
fn late_usage_goes_on_the_next_invoice_as_a_line_of_its_month() {
    let teamctl = Teamctl::billed("on_demand", PRICES);
    teamctl.uses("2026-10-01", "acme", ("10", 0), "in-time");
    teamctl.at("2026-10-31T12:00:00Z").run("-q budget hold 5 --ref held --expires-in 20d -t acme -o id").ok();
    teamctl.closes(NOVEMBER, "2026-10");
    // A clock that was set back, and a hold of October that is captured only now.
    teamctl.uses("2026-10-31", "acme", ("3", 0), "late");
    teamctl.uses("2026-11-02", "acme/core", ("0", 1), "next");
    teamctl.at(NOVEMBER).run("billing invoice create --period 2026-10 -o json").refused("invoice.exists");
    teamctl.run("-q budget capture held 4 --tasks 1 -t acme -o id").ok();
    assert_eq!(teamctl.lines(1), ["acme 2026-10 credits 10 1.00"]);
    teamctl.closes(DECEMBER, "2026-11");
    assert_eq!(
        teamctl.lines(2),
        ["acme 2026-10 credits 7 0.70", "acme 2026-10 tasks 1 2.00", "acme/core 2026-11 tasks 1 2.00",]
    );
    teamctl.adds_up_to_the_ledger();
}

#[test]
fn months_are_closed_forwards_and_after_their_end() {
    let teamctl = Teamctl::billed("on_demand", PRICES);
    teamctl.uses("2026-08-15", "acme", ("1", 0), "august");
    teamctl.uses("2026-09-15", "acme", ("2", 0), "september");
    for (now, month, code) in [
        ("2026-09-30T23:59:59.999Z", "2026-09", "invoice.period_open"),
        ("2026-09-01T00:00:00Z", "2026-10", "invoice.period_open"),
        ("2026-09-01T00:00:00Z", "9999-12", "invoice.period_open"),
    ] {
        teamctl.at(now).run(format!("billing invoice create --period {month} -o json")).refused(code);
    }
    // August was left out: it goes along.
    teamctl.closes("2026-10-01T00:00:00Z", "2026-09");
    assert_eq!(teamctl.lines(1), ["acme 2026-08 credits 1 0.10", "acme 2026-09 credits 2 0.20"]);
    let refused = teamctl.run("billing invoice create --period 2026-08 -o json").refused("invoice.period_closed");
    assert_eq!(refused.error()["details"]["last"], "2026-09");
    // A leap day is February's, and December ends with the year.
    teamctl.uses("2028-02-29", "acme", ("4", 0), "leap");
    teamctl
        .at("2028-02-29T23:00:00Z")
        .run("billing invoice create --period 2028-02 -o json")
        .refused("invoice.period_open");
    teamctl.run("-q billing invoice void 1 --reason 'begun anew' --confirm 1 -o id").ok();
    teamctl.closes("2028-03-01T00:00:00Z", "2027-12");
    assert_eq!(teamctl.lines(2), ["acme 2026-08 credits 1 0.10", "acme 2026-09 credits 2 0.20"]);
    let skips = teamctl.at("2028-03-01T00:00:00Z").run("billing invoice create --period 2028-02 -o json");
    let refused = skips.refused("invoice.period_skipped");
    assert_eq!(refused.error()["details"]["next"], "2028-01");
    drop(refused);
    teamctl.closes("2028-03-01T00:00:00Z", "2028-01");
    assert_eq!(teamctl.invoice(3)["total"], "0.00");
    teamctl.closes("2028-03-01T00:00:00Z", "2028-02");
    assert_eq!(teamctl.lines(4), ["acme 2028-02 credits 4 0.40"]);
    // A clock set back does not open what is closed.
    teamctl.at("2026-01-01T00:00:00Z").run("billing invoice create --period 2028-02 -o json").refused("invoice.exists");
    teamctl
        .at("2026-01-01T00:00:00Z")
        .run("billing invoice create --period 2027-11 -o json")
        .refused("invoice.period_closed");
    teamctl.adds_up_to_the_ledger();
}

#[test]
fn an_invoice_that_is_taken_back_leaves_its_usage_to_the_next() {
    let teamctl = Teamctl::billed("on_demand", PRICES);
    teamctl.uses("2026-10-01", "acme", ("10", 1), "a");
    teamctl.closes(NOVEMBER, "2026-10");
    teamctl.run("-q billing invoice void 1 --reason 'wrong prices' --confirm 1 -o id").ok();
    teamctl.adds_up_to_the_ledger();
    assert_eq!(teamctl.billing("tasks_finished"), 1);
    teamctl.run("-q billing update --price-per-credit 0.2 -o id").ok();
    // The month is closed again, at other prices, by another number.
    let again = teamctl.closes(NOVEMBER, "2026-10");
    assert_eq!([&again["number"], &again["total"]], [&json!(2), &json!("4.00")]);
    let (first, second) = (teamctl.invoice(1), teamctl.invoice(2));
    assert_eq!([&first["status"], &first["total"], &second["status"]], ["void", "3.00", "open"]);
    // Once a later month is closed it cannot be, and its usage goes on the one after that.
    teamctl.closes(DECEMBER, "2026-11");
    teamctl.run("-q billing invoice void 2 --reason 'wrong again' --confirm 2 -o id").ok();
    teamctl.at(DECEMBER).run("billing invoice create --period 2026-10 -o json").refused("invoice.period_closed");
    teamctl.closes("2027-01-07T09:00:00Z", "2026-12");
    assert_eq!(teamctl.lines(4), ["acme 2026-10 credits 10 2.00", "acme 2026-10 tasks 1 2.00"]);
    // What comes to nothing was settled by nobody, and can be taken back.
    teamctl.run("-q billing invoice void 3 --reason 'too early' --confirm 3 -o id").ok();
    assert_eq!(teamctl.invoice(3)["paid_at"], json!(null));
    teamctl.adds_up_to_the_ledger();
    assert_eq!(teamctl.run("audit verify -o json").ok().json()["ok"], true);
}

/// A change to prices after an invoice was made is none to the invoice.
#[test]
fn an_invoice_stays_as_it_was_made() {
    let teamctl = Teamctl::billed("on_demand", PRICES);
    teamctl.uses("2026-10-01", "acme/side", ("10", 1), "a");
    let made = teamctl.closes(NOVEMBER, "2026-10");
    teamctl.run("-q billing update --currency JPY --price-per-credit 100 --price-per-task 50 -o id").ok();
    teamctl.run("-q budget charge 3 --ref b -t acme/side -o id").ok();
    let mut shown = teamctl.invoice(1);
    shown["changed"] = json!(true);
    assert_eq!(shown, made);
    assert_eq!(teamctl.billing("amount_accumulated"), "300");
}
