//! A batch is what its rows are one by one: in the books, in its answers, and in what it refuses.
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use serde_json::{Value, json};

use super::*;

const TEAMS: &[&str] = &["acme", "acme/a", "acme/a/b", "acme/a/c", "acme/d", "acme/none"];

#[derive(Clone, Debug)]
struct Charge {
    team: &'static str,
    amount: String,
    reference: String,
    tasks: u32,
}

fn charge() -> impl Strategy<Value = Charge> {
    let amount = prop_oneof![
        4 => (0..8_i64).prop_map(|whole| whole.to_string()),
        2 => (1..2_000_000_i64).prop_map(|millionths| format!("{}.{:06}", millionths / 1_000_000, millionths % 1_000_000)),
        1 => Just("25".to_owned()),
    ];
    (prop::sample::select(TEAMS), amount, 0..30_u32, 0..3_u32).prop_map(|(team, amount, reference, tasks)| Charge {
        team,
        amount,
        reference: format!("r{reference}"),
        tasks,
    })
}

/// With limits of every period, two of them in the way of the same teams; on a plan, and with so much on hold.
fn home(plan: u8, held: &str) -> Teamctl {
    let teamctl = acme("60.5");
    for limit in
        ["--limit 40 --period month -t acme/a", "--limit 15.25 --period day -t acme/a/b", "--limit 9 -t acme/d"]
    {
        teamctl.run(format!("-q budget set {limit}")).ok();
    }
    // Some of it is of before: yesterday, and last month.
    for (at, line) in
        [("2026-10-31T23:59:59Z", "7 --ref october -t acme/a"), ("2026-11-06T12:00:00Z", "5 --ref friday -t acme/a/b")]
    {
        teamctl.at(at).run(format!("-q budget charge {line} -o id")).ok();
    }
    if !held.is_empty() {
        teamctl.run(format!("-q budget hold {held} --ref r29 -t acme/a/b -o id")).ok();
    }
    if plan > 0 {
        teamctl.sql(&format!(
            "INSERT INTO billing_terms (organization_id, plan, changed_event)
             SELECT id, {plan}, created_event FROM teams WHERE tree_key = 'acme'"
        ));
    }
    teamctl
}

fn file(charges: &[Charge]) -> String {
    let rows = charges.iter().map(|one| format!("{},{},{},{}\n", one.team, one.amount, one.reference, one.tasks));
    HEADER.to_owned() + &rows.collect::<String>()
}

/// An answer without what differs from run to run.
fn told(answer: &Value) -> Value {
    let mut answer = answer.clone();
    answer["id"] = Value::Null;
    answer
}

/// A message without the line at which a reference stands in a batch.
fn alone_said(message: &Value) -> String {
    let message = message.as_str().unwrap();
    match message.split_once(" on line ") {
        Some((before, rest)) => before.to_owned() + rest.trim_start_matches(|digit: char| digit.is_ascii_digit()),
        None => message.to_owned(),
    }
}

/// What each says alone: the answer, or the code and words of the error.
fn one_by_one(teamctl: &Teamctl, charges: &[Charge]) -> Vec<Result<Value, Value>> {
    let one = |charge: &Charge| {
        let Charge { team, amount, reference, tasks } = charge;
        let line = format!("-q budget charge {amount} --ref {reference} --tasks {tasks} -t {team} -o json");
        let outcome = teamctl.run(line).noisy();
        let answer = if outcome.text().is_empty() { Err(outcome.error()) } else { Ok(told(&outcome.json())) };
        outcome.any_code();
        answer.map_err(|error| json!([error["code"], error["message"]]))
    };
    charges.iter().map(one).collect()
}

/// Answers which references were refused.
fn compare((plan, held): (u8, &'static str), charges: &[Charge]) -> Vec<String> {
    let alone = home(plan, held);
    let together = alone.copy();
    let expected = one_by_one(&alone, charges);
    // As a rehearsal, atomic, and keeping on: the same rows are bad for the same reasons.
    let bad: Vec<Value> = expected.iter().filter_map(|one| one.clone().err()).collect();
    let before = together.books();
    let batch =
        |more: &str| together.stdin(file(charges)).run(format!("-q budget charge --from-file - -o json {more}"));
    if !bad.is_empty() {
        let outcome = batch("");
        let error = outcome.error();
        outcome.refused("budget.invalid_rows");
        let rows = error["details"]["rows"].as_array().unwrap();
        assert_eq!(rows.iter().map(|row| json!([row["code"], alone_said(&row["message"])])).collect::<Vec<_>>(), bad);
        let lines: Vec<_> =
            expected.iter().zip(2_u64..).filter(|(one, _)| one.is_err()).map(|(_, line)| line).collect();
        assert_eq!(rows.iter().map(|row| row["line"].as_u64().unwrap()).collect::<Vec<_>>(), lines);
        assert_eq!(together.books(), before);
    }
    let good: Vec<Value> = expected.iter().filter_map(|one| one.clone().ok()).collect();
    for more in ["--keep-going -n", "--keep-going"] {
        let outcome = batch(more).noisy();
        let answers: Vec<Value> = outcome.json().as_array().unwrap().iter().map(told).collect();
        let mut good = good.clone();
        if more.ends_with("-n") {
            for one in &mut good {
                one["dry_run"] = json!(true);
            }
        }
        assert_eq!(answers, good, "{more}");
        assert_eq!(outcome.any_code(), if bad.is_empty() { 0 } else { 8 });
        if more.ends_with("-n") {
            assert_eq!(together.books(), before);
        }
    }
    assert_eq!(together.books(), alone.books());
    together.balances();
    // What went well the first time is answered so for ever, however the day and the pool have changed.
    let outcome = together
        .at("2026-12-01T00:00:00Z")
        .stdin(file(charges))
        .run("-q budget charge --from-file - --keep-going -o json")
        .noisy();
    let again = outcome.json();
    outcome.any_code();
    let unchanged = again.as_array().unwrap().iter().filter(|one| one["changed"] == false).count();
    assert_eq!(
        unchanged,
        again.as_array().unwrap().iter().filter(|one| one["at"].as_str().unwrap() < "2026-12").count()
    );
    assert!(unchanged >= good.len());
    together.balances();
    let refused = expected.iter().zip(charges).filter(|(one, _)| one.is_err());
    refused.map(|(_, charge)| charge.reference.clone()).collect()
}

#[test]
fn whatever_the_rows_are() {
    let full = std::env::var_os("TEAMCTL_TEST_FULL").is_some_and(|value| !value.is_empty());
    let mut runner =
        TestRunner::new(Config { cases: if full { 100 } else { 4 }, max_shrink_iters: 20, ..Config::default() });
    let strategy = (
        prop::sample::select(&[0, 0, 1, 2][..]),
        prop::sample::select(&["", "3.25"][..]),
        prop::collection::vec(charge(), 1..25),
    );
    runner
        .run(&strategy, |(plan, held, charges)| {
            compare((plan, held), &charges);
            Ok(())
        })
        .unwrap();
}

#[test]
fn to_the_last_millionth_in_the_order_of_the_rows() {
    let row = |team, amount: &str, reference: &str| Charge {
        team,
        amount: amount.into(),
        reference: reference.into(),
        tasks: 1,
    };
    let charges = [
        row("acme/a/b", "15.249999", "last"),
        row("acme/a/b", "0.000002", "too-much"),
        row("acme/a/b", "0.000001", "fits"),
        row("acme/a/b", "0.000001", "no-more"),
        row("acme/a/b", "0", "a-task-all-the-same"),
        row("acme/a/c", "19.750001", "over-the-month"),
        row("acme/a/c", "19.75", "the-month"),
        row("acme/a", "0.000001", "nothing-left"),
        row("acme/a/b", "15.249999", "last"),
        row("acme/d", "9", "all-of-d"),
        row("acme", "4.500001", "over-the-pool"),
        row("acme", "4.5", "the-pool"),
        row("acme/d", "0.000001", "october"),
        Charge { tasks: 0, ..row("acme/a", "7", "october") },
    ];
    let refused = compare((0, ""), &charges);
    assert_eq!(refused, ["too-much", "no-more", "over-the-month", "nothing-left", "over-the-pool", "october"]);
}

/// What cannot be counted is refused, and leaves nothing behind in those that follow: not its reference either.
#[test]
fn more_than_can_be_counted() {
    let teamctl = home(1, "");
    let rows: Vec<_> = (0..1_030).map(|row| format!("acme/a/c,9000000000,r{row},0\n")).collect();
    teamctl.run("-q budget set --unlimited -t acme/a").ok();
    let outcome = teamctl
        .stdin(HEADER.to_owned() + &rows.concat())
        .run("-q budget charge --from-file - --keep-going -o id")
        .noisy();
    let made = outcome.text().lines().count();
    assert!(made > 1_000 && made < 1_030, "{made}");
    assert_eq!(outcome.notices().lines().count(), 1_030 - made);
    assert!(outcome.notices().contains("more than can be counted"), "{}", outcome.notices());
    assert_eq!(outcome.any_code(), 8);
    teamctl.balances();
}

/// Each organization has books of its own, and references; one batch may be of several.
#[test]
fn several_organizations() {
    let teamctl = acme("10");
    teamctl.run("-q team create globex --owner hank@globex.example -o id").ok();
    teamctl.run("-q team create globex/lab -o id").ok();
    teamctl.run("-q budget topup 5 --ref order-1 -t globex -o id").ok();
    let file = HEADER.to_owned() + "acme/a,4,one,1\nglobex/lab,3,one,2\nacme,6,two,0\nglobex,2,two,0\n";
    let answers = teamctl.stdin(file).run("-q budget charge --from-file - -o jsonl").ok().json_lines();
    let told: Vec<_> =
        answers.iter().map(|one| format!("{} {} {}", one["team"], one["balance"], one["changed"])).collect();
    assert_eq!(
        told,
        ["\"acme/a\" \"6\" true", "\"globex/lab\" \"2\" true", "\"acme\" \"0\" true", "\"globex\" \"0\" true"]
    );
    teamctl.balances();
    let file = HEADER.to_owned() + "acme,1,three,0\nglobex,1,three,0\n";
    teamctl.stdin(file).run("-q budget charge --from-file - -o json").refused("budget.invalid_rows");
    teamctl.balances();
}

/// One event a team, which its transfers point at.
#[test]
fn one_event_a_team() {
    let teamctl = acme("10");
    let file = HEADER.to_owned()
        + "acme/a,1,r1,0\nacme/d,1,r2,0\nacme/a,1,r3,0\nacme/a,1,r1,0\nacme/a/b,0,r4,2\nacme/d,1,r5,0\n";
    teamctl.stdin(file).run("-q budget charge --from-file - -o id").ok();
    let events = teamctl
        .run("audit list --action budget.charge --sort seq -o jsonl --fields id,team,count,digest,target")
        .ok()
        .json_lines();
    let told: Vec<_> = events.iter().map(|event| format!("{} {}", event["team"], event["count"])).collect();
    assert_eq!(told, ["\"acme/a\" 2", "\"acme/d\" 2", "\"acme/a/b\" null"]);
    assert!(events[2]["target"].as_str().unwrap().starts_with("tr_"));
    assert_eq!(teamctl.sql("SELECT COUNT(*), COUNT(DISTINCT created_event) FROM transfers WHERE kind = 1"), "5|3\n");
    // What only repeats leaves no event.
    let file = HEADER.to_owned() + "acme/a,1,r1,0\nacme/d,1,r2,0\n";
    let before = teamctl.event_count();
    teamctl.stdin(file).run("-q budget charge --from-file - -o id").ok();
    assert_eq!(teamctl.event_count(), before);
    teamctl.balances();
}
