//! Amounts: each line rounded once, to the minor unit that its currency has.
use crate::NOVEMBER;
use crate::support::Teamctl;

/// Currency, prices of a credit and of a task; credits and tasks; amounts of the two lines and the total, by hand.
type Case = ([&'static str; 3], (&'static str, u32), [&'static str; 3]);

const TABLE: &[Case] = &[
    (["EUR", "0.005", "0.125"], ("1", 1), ["0.00", "0.12", "0.12"]),
    (["EUR", "0.005", "0.125"], ("3", 3), ["0.02", "0.38", "0.40"]),
    (["EUR", "0.005", "0.015"], ("1.000001", 1), ["0.01", "0.02", "0.03"]),
    (["JPY", "0.5", "1.5"], ("1", 1), ["0", "2", "2"]),
    (["JPY", "0.5", "2.5"], ("3", 1), ["2", "2", "4"]),
    (["JPY", "0.333333", "100"], ("3", 2), ["1", "200", "201"]),
    (["BHD", "0.0005", "0.0015"], ("1", 1), ["0.000", "0.002", "0.002"]),
    (["BHD", "0.0005", "0.001"], ("3", 1), ["0.002", "0.001", "0.003"]),
    (["CLF", "0.00005", "0.00015"], ("1", 1), ["0.0000", "0.0002", "0.0002"]),
    (["USD", "9000000000", "0"], ("1000000", 1), ["9000000000000000.00", "0.00", "9000000000000000.00"]),
];

#[test]
fn lines_are_rounded_to_the_even_minor_unit() {
    let template = Teamctl::billed("on_demand", "");
    for ([currency, per_credit, per_task], (credits, tasks), [first, second, total]) in TABLE {
        let teamctl = template.copy();
        let prices = format!("--currency {currency} --price-per-credit {per_credit} --price-per-task {per_task}");
        teamctl.run(format!("-q billing update {prices} -o id")).ok();
        teamctl.uses("2026-10-01", "acme", (credits, *tasks), "a");
        assert_eq!(teamctl.billing("amount_accumulated"), *total, "{prices}");
        let made = teamctl.closes(NOVEMBER, "2026-10");
        let amounts: Vec<_> = made["lines"].as_array().unwrap().iter().map(|line| line["amount"].clone()).collect();
        assert_eq!(amounts, [*first, *second], "{prices}");
        assert_eq!((&made["total"], &made["currency"]), (&(*total).into(), &(*currency).into()), "{prices}");
        teamctl.adds_up_to_the_ledger();
    }
}

#[test]
fn what_is_more_than_can_be_counted_closes_nothing() {
    let teamctl = Teamctl::billed("on_demand", "--price-per-credit 9000000000");
    teamctl.uses("2026-10-01", "acme", ("9000000000", 0), "a");
    let before = teamctl.event_count();
    teamctl.run("billing invoice create --period 2026-10 -o json").refused("money.overflow");
    assert_eq!(teamctl.event_count(), before);
    // Nobody can be told how much it is, but the price can be mended.
    assert!(teamctl.billing("amount_accumulated").is_null());
    teamctl.run("-q billing update --contact billing@acme.example -o id").ok();
    teamctl.run("-q billing update --price-per-credit 1 -o id").ok();
    assert_eq!(teamctl.closes(NOVEMBER, "2026-10")["total"], "9000000000.00");
    teamctl.adds_up_to_the_ledger();
}
