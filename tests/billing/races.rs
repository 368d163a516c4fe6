//! Everybody at once: a month is closed once, whoever does it and however often.
use std::collections::BTreeSet;

use crate::NOVEMBER;
use crate::support::Teamctl;
use crate::support::race::{one_wins, same};

#[test]
fn a_month_is_closed_once_by_eight_at_once() {
    let teamctl = Teamctl::billed("on_demand", "--price-per-credit 1");
    teamctl.uses("2026-10-01", "acme", ("10", 1), "a");
    let create = "billing invoice create --period 2026-10 -t acme";
    one_wins(&teamctl.race(NOVEMBER, &same(8, create, "")), &["invoice.exists"]);
    assert_eq!(teamctl.run("billing invoice list -o id").ok().text().lines().count(), 1);
    let again = teamctl.race(NOVEMBER, &same(8, &format!("{create} --or-ignore"), ""));
    assert!(again.iter().all(|process| process.code == 0 && process.json()["changed"] == false));
    teamctl.adds_up_to_the_ledger();
}

/// Months, charges, payments and what is taken back, all beside each other.
#[test]
fn numbers_have_no_gap_whatever_races() {
    let teamctl = Teamctl::billed("on_demand", "--price-per-credit 1");
    for month in 1..=6 {
        teamctl.uses(&format!("2026-{month:02}-15"), "acme/core", ("10", 1), &format!("m{month}"));
    }
    let mut lines = Vec::new();
    for month in 1..=6 {
        for _ in 0..2 {
            lines.push((format!("billing invoice create --period 2026-{month:02} --or-ignore -t acme"), ""));
        }
        lines.push((format!("budget charge 1 --ref race-{month} -t acme"), ""));
        lines.push((format!("billing invoice void {month} --reason race --confirm {month} -t acme"), ""));
        lines.push((format!("billing invoice pay {month} --ref r -t acme"), ""));
    }
    let codes: BTreeSet<i32> = teamctl.race(NOVEMBER, &lines).iter().map(|process| process.code).collect();
    assert!(codes.is_subset(&BTreeSet::from([0, 3, 5, 6])), "{codes:?}");
    teamctl.adds_up_to_the_ledger();
    teamctl.adds_up(NOVEMBER);
}
