//! Real processes at once: not one credit more than there is, one effect of each reference, one end of each hold.
use std::collections::BTreeSet;
use std::process::Output;
use std::sync::Barrier;

use serde_json::Value;

use super::acme;
use super::support::race::{Finished, one_wins, same};
use super::support::{NOW, Teamctl};

fn rounds() -> usize {
    if std::env::var_os("TEAMCTL_TEST_FULL").is_some_and(|value| !value.is_empty()) { 20 } else { 1 }
}

/// Twelve processes at a time, one after the other in each of twelve rows, until each row has run all of its lines.
fn rows(teamctl: &Teamctl, line: impl Fn(usize, usize) -> String + Sync, count: usize) -> Vec<Output> {
    let barrier = Barrier::new(12);
    let (line, barrier) = (&line, &barrier);
    std::thread::scope(|scope| {
        let start = |row: usize| {
            scope.spawn(move || {
                barrier.wait();
                let run = |number| {
                    let mut command = teamctl.command(format!("-q -o json {}", line(row, number)));
                    command.env("TEAMCTL_LOCK_TIMEOUT", "60s").output().unwrap()
                };
                (0..count).map(run).collect::<Vec<_>>()
            })
        };
        let started: Vec<_> = (0..12).map(start).collect();
        started.into_iter().flat_map(|row| row.join().unwrap()).collect()
    })
}

/// How many have passed; all others were refused by one of these codes, and by nothing else.
#[track_caller]
fn passed(outputs: &[Output], refusals: &[&str]) -> usize {
    let refused: Vec<_> = outputs.iter().filter(|output| !output.status.success()).collect();
    for output in &refused {
        let error: Value = serde_json::from_slice(&output.stderr).unwrap_or_default();
        let code = error["error"]["code"].as_str().unwrap_or_default();
        assert!(refusals.contains(&code), "{:?} {}", output.status, String::from_utf8_lossy(&output.stderr));
    }
    outputs.len() - refused.len()
}

/// All of the same, and one of them has done it.
#[track_caller]
fn one_effect(finished: &[Finished]) -> Value {
    let answers: Vec<Value> = finished.iter().map(Finished::json).collect();
    assert!(finished.iter().all(|process| process.code == 0 && process.stderr.is_empty()));
    assert_eq!(answers.iter().filter(|answer| answer["changed"] == true).count(), 1);
    assert_eq!(answers.iter().map(|answer| answer["id"].to_string()).collect::<BTreeSet<_>>().len(), 1);
    answers[0].clone()
}

#[test]
fn twelve_processes_against_a_pool_of_25() {
    for _ in 0..rounds() {
        let teamctl = acme("25");
        let line = |row, number| {
            let team = ["acme", "acme/core", "acme/core/web", "acme/side"][row % 4];
            format!("budget charge 1 --ref {row}-{number} -t {team}")
        };
        let outputs = rows(&teamctl, line, 4);
        assert_eq!(passed(&outputs, &["budget.pool_exhausted"]), 25);
        assert_eq!(teamctl.stands("acme"), "25 0 0 0 0");
        assert_eq!(teamctl.run("audit list --action budget.charge -o id").ok().text().lines().count(), 25);
        teamctl.is_balanced();
    }
}

/// A limit above them all, which each of them reads before it writes.
#[test]
fn twelve_processes_against_a_limit_of_25() {
    for _ in 0..rounds() {
        let teamctl = acme("1000");
        teamctl.does("set --limit 25 --period month -t acme/core");
        let line = |row, number| {
            let team = ["acme/core", "acme/core/web"][row % 2];
            let verb = ["charge", "hold"][(row / 2) % 2];
            format!("budget {verb} 1 --ref {row}-{number} -t {team}")
        };
        let outputs = rows(&teamctl, line, 4);
        assert_eq!(passed(&outputs, &["budget.limit_exceeded"]), 25);
        let stands = teamctl.budget("show -t acme/core").ok().json();
        let number = |key: &str| stands[key].as_str().unwrap().parse::<u32>().unwrap();
        assert_eq!((number("used") + number("held"), number("remaining")), (25, 0));
        teamctl.is_balanced();
    }
}

/// What cannot be split without a rest: eight of three fit into 25.
#[test]
fn holds_of_three_against_25() {
    let teamctl = acme("25");
    let outputs = rows(&teamctl, |row, number| format!("budget hold 3 --ref {row}-{number}"), 2);
    assert_eq!(passed(&outputs, &["budget.pool_exhausted"]), 8);
    assert_eq!(teamctl.stands("acme"), "0 24 1 1 0");
    teamctl.is_balanced();
}

#[test]
fn eight_equal_references() {
    for _ in 0..rounds() {
        let teamctl = acme("100");
        teamctl.does("charge 10 --tasks 1 --ref charged -t acme/core");
        for (line, stands) in [
            ("budget charge 1 --tasks 1 --ref one -t acme/core", "11 0 89 89 2"),
            ("budget hold 5 --ref two -t acme/core", "11 5 84 84 2"),
            ("budget capture two 2 --tasks 1", "13 0 87 87 3"),
            ("budget refund charged 4 --ref three", "9 0 91 91 3"),
            ("budget topup 9 --ref four", "9 0 100 100 3"),
            ("budget adjust -1 --ref five --reason why", "9 0 99 99 3"),
        ] {
            let answer = one_effect(&teamctl.race(NOW, &same(8, line, "")));
            assert_eq!(teamctl.stands("acme"), stands, "{line}");
            let action = line.split(' ').nth(1).unwrap();
            assert_eq!(teamctl.events_of(&format!("budget.{action}"), answer["id"].as_str().unwrap()), 1, "{line}");
        }
        teamctl.is_balanced();
    }
}

/// One reference for different things: one of them it is.
#[test]
fn one_reference_of_many_amounts() {
    for _ in 0..rounds() {
        let teamctl = acme("1000");
        let lines: Vec<_> = (1..=8).map(|amount| (format!("budget charge {amount} --ref one"), "")).collect();
        let won = one_wins(&teamctl.race(NOW, &lines), &["budget.ref_conflict"]).json();
        assert_eq!(teamctl.budget("show").ok().json()["used"], won["amount"]);
        teamctl.does("hold 8 --ref two");
        let lines: Vec<_> = (1..=8).map(|amount| (format!("budget capture two {amount}"), "")).collect();
        one_wins(&teamctl.race(NOW, &lines), &["budget.ref_conflict"]);
        teamctl.is_balanced();
    }
}

#[test]
fn captured_or_released_but_never_both() {
    for _ in 0..rounds() {
        let teamctl = acme("10");
        teamctl.does("hold 10 --ref one -t acme/core");
        let mut lines = same(6, "budget capture one 7", "");
        lines.extend(same(6, "budget release one", ""));
        // Who comes too late for the rest finds it used, or free.
        lines.extend((0..4).map(|number| (format!("budget charge 3 --ref late-{number} -t acme/side"), "")));
        let finished = teamctl.race(NOW, &lines);
        let (capturing, releasing, charging) = (&finished[..6], &finished[6..12], &finished[12..]);
        let is_captured = capturing.iter().any(|process| process.code == 0);
        let (won, lost) = if is_captured { (capturing, releasing) } else { (releasing, capturing) };
        one_effect(won);
        assert!(lost.iter().all(|process| process.error() == "budget.hold_closed"));
        let charged = charging.iter().filter(|process| process.code == 0).count();
        assert!(charging.iter().all(|process| process.code == 0 || process.error() == "budget.pool_exhausted"));
        assert!(charged <= if is_captured { 1 } else { 3 });
        let used = 3 * charged + if is_captured { 7 } else { 0 };
        assert_eq!(teamctl.budget("show").ok().json()["used"], used.to_string());
        teamctl.is_balanced();
    }
}

/// Refunds at once, under references of their own: no more than was charged.
#[test]
fn twelve_refunds_of_a_charge_of_five() {
    for _ in 0..rounds() {
        let teamctl = acme("5");
        teamctl.does("charge 5 --tasks 2 --ref one -t acme/core/web");
        let lines: Vec<_> = (0..12).map(|number| (format!("budget refund one 1 --ref back-{number}"), "")).collect();
        let finished = teamctl.race(NOW, &lines);
        assert!(finished.iter().all(|process| process.code == 0 || process.error() == "budget.refund_too_large"));
        assert_eq!(finished.iter().filter(|process| process.code == 0).count(), 5);
        assert_eq!(teamctl.stands("acme"), "0 0 5 5 2");
        teamctl.is_balanced();
    }
}

/// Everything at once, over the whole tree; whoever looks meanwhile sees books that add up.
#[test]
fn everything_at_once() {
    let teamctl = acme("1000");
    teamctl.does("set --limit 40 --period day -t acme/core");
    let line = |row: usize, number: usize| {
        let team = ["acme", "acme/core", "acme/core/web", "acme/side"][row % 4];
        match number {
            0 => format!("budget hold 4 --ref h{row} -t {team}"),
            1 => format!("budget charge 3 --tasks 1 --ref c{row} -t {team}"),
            2 if row.is_multiple_of(3) => format!("budget release h{row}"),
            2 => format!("budget capture h{row} 2.5 --tasks 1"),
            3 => format!("budget refund c{row} 1 --ref b{row}"),
            _ => "budget list".to_owned(),
        }
    };
    let outputs = rows(&teamctl, line, 5);
    let refusals = ["budget.limit_exceeded", "budget.not_found", "budget.hold_closed"];
    assert!(passed(&outputs, &refusals) > 12 * 2);
    assert_eq!(teamctl.budget("show -t acme/core").ok().json()["held"], "0");
    teamctl.is_balanced();
}
