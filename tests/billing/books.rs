//! A few hundred random steps: whatever order they come in, the invoices are the ledger, and each line is its price times its
//! quantity, worked out here once more.
use std::collections::BTreeMap;

use serde_json::Value;

use crate::support::Teamctl;

const STEPS: u64 = 300;

/// Not random at all, so that what fails once fails again.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % sides
    }
}

/// Digits without their point.
fn digits(text: &str, fraction: usize) -> i128 {
    let (whole, rest) = text.split_once('.').unwrap_or((text, ""));
    format!("{whole}{rest:0<fraction$}").parse().unwrap()
}

fn half_even(number: i128, divisor: i128) -> i128 {
    let (size, sign) = (number.abs(), number.signum());
    let (below, twice) = (size / divisor, size % divisor * 2);
    sign * if twice > divisor || (twice == divisor && below % 2 == 1) { below + 1 } else { below }
}

fn check_amounts(invoices: &Value) {
    for invoice in invoices.as_array().unwrap() {
        let mut total = 0;
        for line in invoice["lines"].as_array().unwrap() {
            let text = |key: &str| line[key].as_str().unwrap();
            let product = digits(text("unit_price"), 6) * digits(text("quantity"), 6);
            let amount = digits(text("amount"), 2);
            // Of credit notes no line alone has its price: all of them with their invoice have.
            if invoice["kind"] == "invoice" {
                assert_eq!(amount, half_even(product, 10_i128.pow(10)), "{line}");
            }
            total += amount;
        }
        assert_eq!(digits(invoice["total"].as_str().unwrap(), 2), total, "{invoice}");
    }
}

/// What a charge has left that can be given back.
type Left = BTreeMap<String, (i64, i64)>;

fn step(teamctl: &Teamctl, dice: &mut Dice, (number, left): (u64, &mut Left)) {
    // Half a day passes a step; sometimes the clock is set back by up to two months.
    let day = 20_454 + number / 2 - if dice.roll(5) == 0 { dice.roll(60) } else { 0 };
    let day = teamctl.sql(&format!("SELECT date({day} * 86400, 'unixepoch')")).trim().to_owned();
    let now = format!("{day}T12:00:00Z");
    let team = ["acme", "acme/core", "acme/core/web", "acme/side"][usize::try_from(dice.roll(4)).unwrap()];
    match dice.roll(10) {
        0..=4 => {
            let (millionths, tasks) = (i64::try_from(dice.roll(50_000_000)).unwrap() + 1, dice.roll(3));
            let reference = format!("c{number}");
            let amount = format!("{}.{:06}", millionths / 1_000_000, millionths % 1_000_000);
            teamctl.uses(&day, team, (&amount, u32::try_from(tasks).unwrap()), &reference);
            left.insert(reference, (millionths, i64::try_from(tasks).unwrap()));
        }
        5 => {
            let Some((reference, (millionths, tasks))) =
                left.iter().nth(usize::try_from(dice.roll(left.len().max(1) as u64)).unwrap())
            else {
                return;
            };
            let (reference, millionths, tasks) = (reference.clone(), *millionths, *tasks);
            let part = if dice.roll(2) == 0 { millionths } else { millionths / 3 };
            if part > 0 {
                let back = if part == millionths { tasks } else { 0 };
                teamctl.gives_back(&reference, part, back);
                left.insert(reference, (millionths - part, tasks - back));
            }
        }
        6 | 7 => {
            let month = &teamctl.sql(&format!("SELECT strftime('%Y-%m', '{day}', 'start of month', '-1 day')"));
            let line = format!("-q billing invoice create --period {} -o json", month.trim());
            teamctl.at(&now).run(line).any_code();
        }
        8 => {
            let price = format!("0.{:06}", dice.roll(1_000_000));
            teamctl.at(&now).run(format!("-q billing update --price-per-credit {price} -o id")).ok();
        }
        _ => {
            let number = dice.roll(12) + 1;
            let verb = if dice.roll(3) == 0 { "pay" } else { "void" };
            let flags = if verb == "pay" { "--ref r".to_owned() } else { format!("--reason x --confirm {number}") };
            teamctl.at(&now).run(format!("-q billing invoice {verb} {number} {flags} -o json")).any_code();
        }
    }
}

#[test]
fn invoices_are_the_ledger_whatever_is_done() {
    let teamctl = Teamctl::billed("on_demand", "--price-per-credit 0.0125 --price-per-task 0.335");
    let (mut dice, mut left) = (Dice(20_261_107), Left::new());
    for number in 0..STEPS {
        step(&teamctl, &mut dice, (number, &mut left));
        if number % 10 == 0 {
            teamctl.adds_up_to_the_ledger();
        }
    }
    teamctl.adds_up_to_the_ledger();
    let invoices = teamctl.run("billing invoice list -o json").ok().json();
    check_amounts(&invoices);
    // All of it was met.
    let count =
        |key: &str, value: &str| invoices.as_array().unwrap().iter().filter(|invoice| invoice[key] == value).count();
    for (key, value, least) in
        [("kind", "invoice", 6), ("kind", "credit_note", 2), ("status", "void", 2), ("status", "paid", 1)]
    {
        assert!(count(key, value) >= least, "{key} {value}: {}", count(key, value));
    }
    // Whoever closes all months to the last has billed everything.
    for month in (1..=24).map(|month| format!("{}-{:02}", 2026 + (month - 1) / 12, (month - 1) % 12 + 1)) {
        let line = format!("-q billing invoice create --period {month} --or-ignore -o id");
        teamctl.at("2028-01-01T00:00:00Z").run(line).any_code();
    }
    assert_eq!(
        teamctl.sql("SELECT date(MAX(month) * 86400, 'unixepoch') FROM invoices WHERE state <> 2"),
        "2027-12-01\n"
    );
    assert_eq!(teamctl.sql("SELECT COUNT(*) FROM billables WHERE invoice_id IS NULL"), "0\n");
    teamctl.adds_up_to_the_ledger();
    let used = teamctl.sql("SELECT balance FROM balances WHERE account = 2");
    let billed = teamctl.sql("SELECT SUM(credits) FROM invoices WHERE state <> 2");
    assert_eq!(used, billed, "what was used, and what was billed");
    assert_eq!(teamctl.run("audit verify -o json").ok().json()["ok"], true);
    let examined = teamctl.run("-q doctor -o json").noisy().json();
    let problems: Vec<_> = examined.as_array().unwrap().iter().filter(|check| check["status"] == "problem").collect();
    assert!(problems.is_empty(), "{problems:?}");
}
