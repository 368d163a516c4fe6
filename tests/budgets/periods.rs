//! Days and months: they begin at 00:00 UTC, wherever they end, and nothing is ever reset.
use super::acme;
use crate::support::Teamctl;

/// `acme/core` with a limit of 10 in each period.
fn limited(period: &str) -> Teamctl {
    let teamctl = acme("1000");
    teamctl.does(&format!("set --limit 10 --period {period} -t acme/core"));
    teamctl
}

/// All of the limit is used at the first instant of `last`, and none of it at that of `next`.
#[track_caller]
fn ends(teamctl: &Teamctl, reference: &str, (last, next): (&str, &str)) {
    teamctl.does_at(last, &format!("charge 10 --ref {reference}-1 -t acme/core/web"));
    let refused = teamctl.budget_at(last, &format!("charge 0.000001 --ref {reference}-2 -t acme/core"));
    let error = refused.refused("budget.limit_exceeded").error();
    assert_eq!(error["details"]["remaining"], "0");
    // The refusal is not remembered: the same reference, a millisecond later.
    teamctl.does_at(next, &format!("charge 10 --ref {reference}-2 -t acme/core"));
    teamctl
        .budget_at(next, &format!("charge 0.000001 --ref {reference}-3 -t acme/core"))
        .refused("budget.limit_exceeded");
}

#[test]
fn a_day_ends_at_midnight() {
    let teamctl = limited("day");
    ends(&teamctl, "plain", ("2026-11-07T23:59:59.999Z", "2026-11-08T00:00:00Z"));
    ends(&teamctl, "leap", ("2028-02-28T23:59:59.999Z", "2028-02-29T00:00:00Z"));
    ends(&teamctl, "after", ("2028-03-01T00:00:00Z", "2028-03-02T00:00:00Z"));
    // In UTC, whatever the offset that it is said in.
    ends(&teamctl, "offset", ("2029-01-01T01:59:59.999+02:00", "2029-01-01T02:00:00+02:00"));
    teamctl.is_balanced();
}

#[test]
fn a_month_ends_where_the_next_begins() {
    let teamctl = limited("month");
    for (name, last, next) in [
        ("thirty", "2026-11-30T23:59:59.999Z", "2026-12-01T00:00:00Z"),
        ("year", "2027-12-31T23:59:59.999Z", "2028-01-01T00:00:00Z"),
        ("leap", "2028-02-29T23:59:59.999Z", "2028-03-01T00:00:00Z"),
        ("short", "2029-02-28T23:59:59.999Z", "2029-03-01T00:00:00Z"),
        ("again", "2030-01-31T23:59:59.999Z", "2030-02-01T00:00:00Z"),
    ] {
        ends(&teamctl, name, (last, next));
    }
    teamctl.is_balanced();
}

/// The first day and the last are one month, which the leap day is in.
#[test]
fn a_month_is_the_sum_of_its_days() {
    let teamctl = limited("month");
    for (day, amount) in [("01", "1"), ("02", "2"), ("28", "3"), ("29", "3.999999")] {
        teamctl.does_at(&format!("2028-02-{day}T12:00:00Z"), &format!("charge {amount} --ref {day} -t acme/core"));
    }
    let last = "2028-02-29T23:59:59.999Z";
    assert_eq!(teamctl.stands_at(last, "acme/core"), "9.999999 0 0.000001 990.000001 0");
    teamctl.budget_at(last, "charge 0.000002 --ref more -t acme/core").refused("budget.limit_exceeded");
    teamctl.does_at(last, "charge 0.000001 --ref last -t acme/core");
    let shown = teamctl.budget_at(last, "show -t acme/core").ok().json();
    assert_eq!(shown["period_start"], "2028-02-01T00:00:00.000Z");
    assert_eq!(teamctl.stands_at("2028-03-01T00:00:00Z", "acme/core"), "0 0 10 990 0");
    teamctl.is_balanced();
}

#[test]
fn without_a_period_nothing_ends() {
    let teamctl = limited("none");
    teamctl.does("charge 10 --ref one -t acme/core");
    for year in ["2027", "2050", "2100"] {
        let now = format!("{year}-01-01T00:00:00Z");
        teamctl.budget_at(&now, "charge 0.000001 --ref two -t acme/core").refused("budget.limit_exceeded");
    }
    let shown = teamctl.budget("show -t acme/core").ok().json();
    assert_eq!((&shown["period"], &shown["period_start"]), (&"none".into(), &serde_json::Value::Null));
}

/// What was used stays used, whichever period it is looked at by.
#[test]
fn another_period_counts_what_was_used_in_it() {
    let teamctl = limited("month");
    teamctl.does_at("2026-11-06T12:00:00Z", "charge 4 --ref one -t acme/core");
    teamctl.does_at("2026-11-07T12:00:00Z", "charge 3 --ref two -t acme/core");
    let now = "2026-11-07T13:00:00Z";
    assert_eq!(teamctl.stands_at(now, "acme/core"), "7 0 3 993 0");
    teamctl.does("set --limit 10 --period day -t acme/core");
    assert_eq!(teamctl.stands_at(now, "acme/core"), "3 0 7 993 0");
    teamctl.does("set --limit 10 --period none -t acme/core");
    assert_eq!(teamctl.stands_at("2027-11-07T13:00:00Z", "acme/core"), "7 0 3 993 0");
}

/// A clock that goes back is in the period that it shows: nothing of another is counted there, and nothing is lost.
#[test]
fn a_clock_set_back() {
    let teamctl = limited("day");
    teamctl.does_at("2026-11-08T00:00:01Z", "charge 10 --ref late -t acme/core");
    teamctl.does_at("2026-11-07T23:59:59Z", "charge 9 --ref early -t acme/core");
    teamctl.does_at("2026-10-31T23:59:59Z", "charge 8 --ref earlier -t acme/core");
    for (now, stands) in [
        ("2026-11-08T00:00:02Z", "10 0 0 973 0"),
        ("2026-11-07T00:00:00Z", "9 0 1 973 0"),
        ("2026-10-31T00:00:00Z", "8 0 2 973 0"),
        ("2026-11-01T00:00:00Z", "0 0 10 973 0"),
    ] {
        assert_eq!(teamctl.stands_at(now, "acme/core"), stands, "{now}");
    }
    // What was done is done, whatever the clock says now; the history has it in the order of time.
    let again = teamctl.budget_at("2026-10-01T00:00:00Z", "charge 10 --ref late -t acme/core").ok().json();
    assert_eq!((&again["changed"], &again["at"]), (&false.into(), &"2026-11-08T00:00:01.000Z".into()));
    let history = teamctl.run("budget history -t acme/core -o json --jq '[.[].ref]'").ok().json();
    assert_eq!(history, serde_json::json!(["earlier", "early", "late"]));
    teamctl.is_balanced();
}
