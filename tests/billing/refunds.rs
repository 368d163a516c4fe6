//! What is given back: before it is billed it is never billed, and after that it goes on a credit note.
use serde_json::json;

use crate::support::Teamctl;
use crate::{DECEMBER, NOVEMBER};

fn used() -> Teamctl {
    let teamctl = Teamctl::billed("on_demand", "--price-per-credit 0.1 --price-per-task 2");
    teamctl.uses("2026-10-01", "acme", ("10", 2), "a");
    teamctl.uses("2026-10-02", "acme/core", ("20", 0), "b");
    teamctl
}

#[test]
fn what_is_given_back_before_it_is_billed_is_taken_off() {
    let teamctl = used();
    teamctl.gives_back("a", 4_000_000, 1);
    teamctl.gives_back("b", 20_000_000, 0);
    assert_eq!(teamctl.billing("amount_accumulated"), "2.60");
    let made = teamctl.closes(NOVEMBER, "2026-10");
    assert_eq!([&made["total"], &made["credits"], &made["tasks"]], [&json!("2.60"), &json!("6"), &json!(1)]);
    assert_eq!(teamctl.lines(1), ["acme 2026-10 credits 6 0.60", "acme 2026-10 tasks 1 2.00"]);
    teamctl.adds_up_to_the_ledger();
}

#[test]
fn what_is_given_back_after_it_was_billed_goes_on_a_credit_note_of_that_invoice() {
    let teamctl = used();
    teamctl.closes(NOVEMBER, "2026-10");
    teamctl.uses("2026-11-10", "acme", ("1", 0), "c");
    teamctl.closes(DECEMBER, "2026-11");
    teamctl.run("-q billing invoice pay 1 --ref transfer-1 -o id").ok();
    teamctl.gives_back("a", 4_000_000, 1);
    teamctl.gives_back("a", 1_000_000, 0);
    teamctl.gives_back("b", 5_000_000, 0);
    teamctl.gives_back("c", 1_000_000, 0);
    // Nothing of it is in what will be billed, and other prices by then are not those of what was billed.
    assert_eq!(teamctl.billing("amount_accumulated"), "0.00");
    teamctl.run("-q billing update --price-per-credit 7 -o id").ok();
    let told = teamctl.at("2027-01-02T00:00:00Z").run("billing invoice create --period 2026-12 -o json").noisy();
    assert_eq!(told.json()["number"], 3);
    assert!(
        told.notices().contains("credit note 4\n") && told.notices().contains("credit note 5\n"),
        "{}",
        told.notices()
    );
    drop(told);
    let (first, second) = (teamctl.invoice(4), teamctl.invoice(5));
    for (key, value) in [
        ("kind", json!("credit_note")),
        ("credit_of", json!(1)),
        ("period", json!("2026-12")),
        ("total", json!("-3.00")),
        ("credits", json!("-10")),
        ("tasks", json!(-1)),
        ("status", json!("open")),
    ] {
        assert_eq!(first[key], value, "{key}");
    }
    assert_eq!(
        teamctl.lines(4),
        ["acme 2026-10 credits -5 -0.50", "acme 2026-10 tasks -1 -2.00", "acme/core 2026-10 credits -5 -0.50",]
    );
    assert_eq!([&second["credit_of"], &second["total"]], [&json!(2), &json!("-0.10")]);
    teamctl.adds_up_to_the_ledger();
    // Once each: next time there is nothing left of it.
    teamctl.closes("2027-02-02T00:00:00Z", "2027-01");
    assert_eq!(teamctl.run("billing invoice list -o json").ok().json().as_array().unwrap().len(), 6);
    teamctl.run("-q billing invoice pay 4 --ref transfer-back-1 -o id").ok();
    assert_eq!(teamctl.invoice(4)["status"], "paid");
    teamctl.adds_up_to_the_ledger();
}

#[test]
fn an_invoice_with_credit_notes_is_taken_back_only_after_them() {
    let teamctl = used();
    teamctl.closes(NOVEMBER, "2026-10");
    teamctl.gives_back("a", 4_000_000, 0);
    teamctl.closes(DECEMBER, "2026-11");
    let refused = teamctl.run("billing invoice void 1 --reason x --confirm 1 -o json").refused("invoice.credited");
    assert_eq!(refused.error()["details"]["credit_notes"], json!([3]));
    drop(refused);
    teamctl.run("-q billing invoice void 3 --reason x --confirm 3 -o id").ok();
    teamctl.adds_up_to_the_ledger();
    // What was on it is given back on the next.
    teamctl.closes("2027-01-07T00:00:00Z", "2026-12");
    assert_eq!(teamctl.lines(5), ["acme 2026-10 credits -4 -0.40"]);
    teamctl.run("-q billing invoice void 5 --reason x --confirm 5 -o id").ok();
    teamctl.run("-q billing invoice void 1 --reason x --confirm 1 -o id").ok();
    teamctl.adds_up_to_the_ledger();
    // Now it is on no invoice, and so the one is taken off the other.
    teamctl.closes("2027-02-07T00:00:00Z", "2027-01");
    assert_eq!(
        teamctl.lines(6),
        ["acme 2026-10 credits 6 0.60", "acme 2026-10 tasks 2 4.00", "acme/core 2026-10 credits 20 2.00",]
    );
    teamctl.adds_up_to_the_ledger();
}

/// On prepaid nothing is billed, but what is owed back from before is.
#[test]
fn credit_notes_are_made_on_any_plan() {
    let teamctl = used();
    teamctl.closes(NOVEMBER, "2026-10");
    teamctl.gives_back("b", 20_000_000, 0);
    teamctl.run("-q billing update --plan prepaid -o id").ok();
    let made = teamctl.closes(DECEMBER, "2026-11");
    assert_eq!([&made["total"], &made["status"]], ["0.00", "paid"]);
    assert_eq!(teamctl.lines(3), ["acme/core 2026-10 credits -20 -2.00"]);
    teamctl
        .at("2027-01-07T00:00:00Z")
        .run("billing invoice create --period 2026-12 -o json")
        .refused("billing.prepaid");
    teamctl.adds_up_to_the_ledger();
}

/// 0.34 at 0.03 is one cent, and each half of it would be one by itself.
#[test]
fn credit_notes_never_come_to_more_than_their_invoice() {
    let template = Teamctl::billed("on_demand", "--price-per-credit 0.03");
    template.uses("2026-10-01", "acme", ("0.17", 0), "a");
    template.uses("2026-10-02", "acme", ("0.17", 0), "b");
    template.closes(NOVEMBER, "2026-10");
    assert_eq!(template.invoice(1)["total"], "0.01");
    template.gives_back("a", 170_000, 0);
    template.closes(DECEMBER, "2026-11");
    assert_eq!(template.lines(3), ["acme 2026-10 credits -0.17 0.00"]);
    let teamctl = template.copy();
    teamctl.gives_back("b", 170_000, 0);
    teamctl.closes("2027-01-07T00:00:00Z", "2026-12");
    assert_eq!(teamctl.lines(5), ["acme 2026-10 credits -0.17 -0.01"]);
    // Whichever of them is taken back, the next makes up for it.
    for (taken_back, again, amount) in [(3, 7, "0.00"), (5, 7, "-0.01")] {
        let teamctl = teamctl.copy();
        teamctl.run(format!("-q billing invoice void {taken_back} --reason x --confirm {taken_back} -o id")).ok();
        teamctl.closes("2027-02-07T00:00:00Z", "2027-01");
        assert_eq!(teamctl.lines(again), [format!("acme 2026-10 credits -0.17 {amount}")]);
        teamctl.adds_up_to_the_ledger();
        assert_eq!(teamctl.run("doctor -o json").any_code(), 0);
    }
    // Both at once are what they were.
    template.run("-q billing invoice void 3 --reason x --confirm 3 -o id").ok();
    template.gives_back("b", 170_000, 0);
    template.closes("2027-01-07T00:00:00Z", "2026-12");
    assert_eq!(template.lines(5), ["acme 2026-10 credits -0.34 -0.01"]);
    template.adds_up_to_the_ledger();
}
