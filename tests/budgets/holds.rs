//! Holds: they count at once, lapse by themselves, and are captured or released once.
use super::acme;
use crate::support::NOW;

#[test]
fn one_counts_at_once_against_the_pool_and_every_limit_above() {
    let teamctl = acme("100");
    teamctl.does("set --limit 50 -t acme/core");
    teamctl.does("hold 30 --ref one -t acme/core/web");
    assert_eq!(teamctl.stands("acme/core/web"), "0 30 20 70 0");
    assert_eq!(teamctl.stands("acme/core"), "0 30 20 70 0");
    assert_eq!(teamctl.stands("acme/side"), "0 0 70 70 0");
    teamctl.budget("charge 20.000001 --ref two -t acme/core").refused("budget.limit_exceeded");
    teamctl.budget("adjust -70.000001 --ref two --reason why").refused("budget.pool_exhausted");
    teamctl.does("hold 20 --ref two -t acme/core");
    teamctl.budget("hold 50.000001 --ref three -t acme/side").refused("budget.pool_exhausted");
    // A part of it is used, and the rest is free again.
    teamctl.does("capture one 12.5");
    assert_eq!(teamctl.stands("acme/core"), "12.5 20 17.5 67.5 0");
    teamctl.does("release two");
    assert_eq!(teamctl.stands("acme/core"), "12.5 0 37.5 87.5 0");
    teamctl.is_balanced();
}

#[test]
fn one_lapses_at_its_deadline_without_a_sweep() {
    let teamctl = acme("10");
    teamctl.does("hold 10 --ref one -t acme/core");
    let (last, deadline) = ("2026-11-07T09:14:59.999Z", "2026-11-07T09:15:00Z");
    assert_eq!(teamctl.stands_at(last, "acme"), "0 10 0 0 0");
    teamctl.budget_at(last, "charge 0.000001 --ref two").refused("budget.pool_exhausted");
    let before = teamctl.books();
    assert_eq!(teamctl.stands_at(deadline, "acme"), "0 0 10 10 0");
    for verb in ["capture", "release"] {
        let error = teamctl.budget_at(deadline, &format!("{verb} one")).refused("budget.hold_closed").error();
        assert_eq!(error["details"]["status"], "expired", "{verb}");
    }
    // The reference stays what it is: it is no other hold's, and no charge's.
    let again = teamctl.budget_at(deadline, "hold 10 --ref one -t acme/core").ok().json();
    assert_eq!((&again["changed"], &again["status"]), (&false.into(), &"expired".into()));
    teamctl.budget_at(deadline, "charge 10 --ref one -t acme/core").refused("budget.ref_conflict");
    assert_eq!(teamctl.books(), before);
    teamctl.does_at(deadline, "charge 10 --ref two -t acme/core");
    // Captured a moment before it would have lapsed, one is as good as any.
    teamctl.does_at(deadline, "topup 10 --ref more");
    teamctl.does_at(deadline, "hold 10 --ref three -t acme/core");
    teamctl.does_at("2026-11-07T09:29:59.999Z", "capture three");
    teamctl.is_balanced();
}

/// In the day's period in which it was made, whatever day it is by then.
#[test]
fn captured_after_midnight() {
    let teamctl = acme("100");
    teamctl.does("set --limit 10 --period day -t acme/core");
    let (evening, morning) = ("2026-11-07T23:55:00Z", "2026-11-08T00:05:00Z");
    teamctl.does_at(evening, "hold 10 --ref night -t acme/core");
    teamctl.budget_at(evening, "charge 0.000001 --ref more -t acme/core").refused("budget.limit_exceeded");
    // It holds nothing of the next day's limit, and of the pool as before.
    assert_eq!(teamctl.stands_at(morning, "acme/core"), "0 0 10 90 0");
    teamctl.does_at(morning, "charge 10 --ref day -t acme/core");
    let captured = teamctl.does_at(morning, "capture night 8 --tasks 1");
    assert_eq!(captured["at"], "2026-11-08T00:05:00.000Z");
    assert_eq!(teamctl.stands_at(evening, "acme/core"), "8 0 2 82 1");
    assert_eq!(teamctl.stands_at(morning, "acme/core"), "10 0 0 82 0");
    teamctl.is_balanced();
}

#[test]
fn captured_and_refunded_after_the_end_of_the_month() {
    let teamctl = acme("100");
    teamctl.does("set --limit 20 --period month -t acme/core");
    let (november, december, january) = ("2026-11-30T23:59:59.999Z", "2026-12-01T00:00:00Z", "2027-01-01T00:00:00Z");
    teamctl.does_at(november, "hold 15 --ref held --expires-in 1d -t acme/core/web");
    teamctl.does_at(december, "charge 20 --ref full -t acme/core");
    teamctl.does_at(december, "capture held");
    assert_eq!(teamctl.stands_at(november, "acme/core"), "15 0 5 65 0");
    assert_eq!(teamctl.stands_at(december, "acme/core"), "20 0 0 65 0");
    // Given back a month later, each where it was used.
    teamctl.does_at(january, "refund held 5 --ref back-1");
    teamctl.does_at(january, "refund full 3 --ref back-2");
    assert_eq!(teamctl.stands_at(november, "acme/core"), "10 0 10 73 0");
    assert_eq!(teamctl.stands_at(december, "acme/core"), "17 0 3 73 0");
    assert_eq!(teamctl.stands_at(january, "acme/core"), "0 0 20 73 0");
    teamctl.is_balanced();
}

/// It was allowed when it was held.
#[test]
fn a_capture_is_not_asked_about_again() {
    let teamctl = acme("10");
    teamctl.does("hold 10 --ref one -t acme/core");
    teamctl.does("set --limit 0 -t acme/core");
    teamctl.does("set --limit 0 -t acme");
    teamctl.pays_by("on_demand");
    teamctl.does("capture one");
    assert_eq!(teamctl.stands("acme/core"), "10 0 0 0 0");
    // Taken from where it was to be taken from then: the pool.
    assert_eq!(teamctl.sql("SELECT source, target FROM transfers WHERE kind = 2"), "1|2\n");
    teamctl.does("set --unlimited -t acme/core");
    teamctl.does("set --unlimited -t acme");
    teamctl.does("hold 5 --ref two -t acme/core");
    teamctl.pays_by("prepaid");
    teamctl.does("capture two");
    assert_eq!(teamctl.sql("SELECT source, target FROM transfers WHERE kind = 2 ORDER BY id"), "1|2\n3|2\n");
    teamctl.is_balanced();
}

#[test]
fn once_for_each() {
    let teamctl = acme("100");
    for (reference, amount) in [("one", "10"), ("two", "10"), ("three", "10")] {
        teamctl.does(&format!("hold {amount} --ref {reference} -t acme/core"));
    }
    let first = teamctl.does("capture one 4 --tasks 1");
    let before = teamctl.books();
    let again = teamctl.repeats("capture one 4 --tasks 1");
    assert_eq!((&again["id"], &again["amount"]), (&first["id"], &"4".into()));
    for line in ["capture one", "capture one 5 --tasks 1", "capture one 4", "capture one 4 --tasks 2", "capture one 11"]
    {
        teamctl.budget(line).refused("budget.ref_conflict");
    }
    assert_eq!(teamctl.budget("release one").refused("budget.hold_closed").error()["details"]["status"], "captured");
    assert_eq!(teamctl.books(), before);
    teamctl.does("release two");
    let before = teamctl.books();
    teamctl.repeats("release two");
    assert_eq!(teamctl.budget("capture two").refused("budget.hold_closed").error()["details"]["status"], "released");
    // More than is held is refused, and leaves it as it was.
    teamctl.budget("capture three 10.000001").refused("budget.capture_too_large");
    assert_eq!(teamctl.books(), before);
    teamctl.does("capture three 10");
    // What was done with one is still answered when it would long have lapsed, and by a clock set back.
    for now in ["2027-01-01T00:00:00Z", "2026-11-01T00:00:00Z"] {
        assert_eq!(teamctl.budget_at(now, "capture one 4 --tasks 1").ok().json()["changed"], false);
        assert_eq!(teamctl.budget_at(now, "release two").ok().json()["changed"], false);
        teamctl.budget_at(now, "release one").refused("budget.hold_closed");
        assert_eq!(teamctl.stands_at(now, "acme").split(' ').nth(1), Some("0"));
    }
    teamctl.is_balanced();
}

/// A hold is what the clock says, until somebody has used what was free again by its end: then it has ended for good.
#[test]
fn a_clock_set_back_before_the_deadline() {
    let teamctl = acme("10");
    teamctl.does("hold 6 --ref one -t acme/core");
    assert_eq!(teamctl.stands_at("2026-11-07T10:00:00Z", "acme"), "0 0 10 10 0");
    assert_eq!(teamctl.stands_at("2026-11-07T08:00:00Z", "acme"), "0 6 4 4 0");
    teamctl.does_at("2026-11-07T10:00:00Z", "charge 8 --ref two -t acme/side");
    assert_eq!(teamctl.stands("acme"), "8 0 2 2 0");
    for verb in ["capture one", "capture one 1", "release one"] {
        let error = teamctl.budget(verb).refused("budget.hold_closed").error();
        assert_eq!(error["details"]["status"], "expired", "{verb}");
    }
    assert_eq!(teamctl.stands("acme"), "8 0 2 2 0");
    teamctl.is_balanced();
}

#[test]
fn those_of_test_keys_hold_nothing() {
    let teamctl = acme("1");
    teamctl.does("set --limit 1 -t acme/core");
    let test = teamctl.key_of("acme/core", "test");
    let by_key =
        |line: &str| teamctl.stdin(test.clone()).run(format!("-q budget {line} --key-stdin -o json")).ok().json();
    assert_eq!(by_key("hold 500 --ref one")["changed"], true);
    assert_eq!(by_key("hold 500 --ref one")["changed"], false);
    assert_eq!(teamctl.stands("acme/core"), "0 0 1 1 0");
    let captured = teamctl.does("capture one 400 --tasks 1");
    assert_eq!((&captured["status"], &captured["kind"]), (&"test".into(), &"capture".into()));
    teamctl.does("refund one --ref back");
    assert_eq!(teamctl.stands("acme/core"), "0 0 1 1 0");
    assert_eq!(teamctl.sql("SELECT account, balance FROM balances WHERE account > 5 ORDER BY 1"), "6|0\n7|0\n");
    // By a live key it is another hold, and does not fit.
    let live = teamctl.key_of("acme/core", "live");
    let hold = "-q budget hold 500 --key-stdin -o json --ref";
    teamctl.stdin(live.clone()).run(format!("{hold} one")).refused("budget.ref_conflict");
    teamctl.stdin(live).run(format!("{hold} two")).refused("budget.pool_exhausted");
    teamctl.is_balanced();
}

/// A hold outlives the key that it was made with, and not the work of its team.
#[test]
fn what_becomes_of_one_when_its_key_or_its_team_is_closed() {
    let teamctl = acme("100");
    let live = teamctl.key_of("acme/core", "live");
    for reference in ["one", "two"] {
        let line = format!("-q budget hold 10 --ref {reference} --key-stdin -o id");
        teamctl.stdin(live.clone()).run(line).ok();
    }
    teamctl.run("-q key revoke live -y -t acme/core -o id").ok();
    assert_eq!(teamctl.does("capture one")["key"].as_str().unwrap().len(), "key_0123456789abc".len());
    teamctl.run("-q team archive acme/core -y -o id").ok();
    for line in ["capture two", "release two", "refund one --ref back"] {
        teamctl.budget(line).refused("team.archived");
    }
    // It still holds what it holds, and what was done is answered.
    assert_eq!(teamctl.stands("acme"), "10 10 80 80 0");
    teamctl.repeats("capture one");
    teamctl.run("-q team unarchive acme/core -o id").ok();
    teamctl.does("release two");
    teamctl.is_balanced();
    assert_eq!(teamctl.stands_at(NOW, "acme"), "10 0 90 90 0");
}
