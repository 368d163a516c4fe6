//! Limits: of the team and of every team above it, exactly, and never taken back from.
use super::acme;

#[test]
fn each_team_above_counts_too() {
    let teamctl = acme("100");
    teamctl.does("set --limit 50 -t acme");
    teamctl.does("set --limit 30 -t acme/core");
    teamctl.does("set --limit 20 -t acme/core/web");
    teamctl.does("charge 15 --ref one -t acme/core/web");
    teamctl.does("charge 15 --ref two -t acme/core");
    // Five are left to web itself, and none to core.
    let error = teamctl.budget("charge 0.000001 --ref three -t acme/core/web").refused("budget.limit_exceeded").error();
    assert_eq!(error["details"], serde_json::json!({"team": "acme/core", "remaining": "0", "amount": "0.000001"}));
    teamctl.does("charge 20 --ref four -t acme/side");
    let error = teamctl.budget("charge 0.000001 --ref five -t acme/side").refused("budget.limit_exceeded").error();
    assert_eq!(error["details"]["team"], "acme");
    assert_eq!(teamctl.stands("acme"), "50 0 0 50 0");
    assert_eq!(teamctl.stands("acme/core"), "30 0 0 50 0");
    assert_eq!(teamctl.stands("acme/core/web"), "15 0 0 50 0");
    assert_eq!(teamctl.stands("acme/side"), "20 0 0 50 0");
    teamctl.is_balanced();
}

/// The pool first, then the team itself, then those above it.
#[test]
fn the_nearest_limit_is_named() {
    let teamctl = acme("5");
    for (team, limit) in [("acme", "1"), ("acme/core", "2"), ("acme/core/web", "3")] {
        teamctl.does(&format!("set --limit {limit} -t {team}"));
    }
    for (amount, code, team, remaining) in [
        ("5.000001", "budget.pool_exhausted", "acme", "5"),
        ("3.000001", "budget.limit_exceeded", "acme/core/web", "3"),
        ("2.000001", "budget.limit_exceeded", "acme/core", "2"),
        ("1.000001", "budget.limit_exceeded", "acme", "1"),
    ] {
        for verb in ["charge", "hold"] {
            let error = teamctl.budget(&format!("{verb} {amount} --ref r -t acme/core/web")).refused(code).error();
            assert_eq!((&error["details"]["team"], &error["details"]["remaining"]), (&team.into(), &remaining.into()));
        }
    }
    teamctl.does("charge 1 --ref r -t acme/core/web");
}

#[test]
fn lowered_below_what_is_used() {
    let teamctl = acme("100");
    teamctl.does("charge 40 --ref one --tasks 2 -t acme/core");
    teamctl.does("hold 5 --ref held -t acme/core");
    teamctl.does("set --limit 10 -t acme/core");
    // Nothing is taken back.
    assert_eq!(teamctl.stands("acme/core"), "40 5 0 55 2");
    let error = teamctl.budget("charge 0.000001 --ref two -t acme/core").refused("budget.limit_exceeded").error();
    assert_eq!(error["details"]["remaining"], "0");
    teamctl.budget("hold 0.000001 --ref two -t acme/core/web").refused("budget.limit_exceeded");
    // What costs nothing goes on, at the cap too.
    teamctl.does("charge 0 --ref free --tasks 3 -t acme/core/web");
    assert_eq!(teamctl.stands("acme/core"), "40 5 0 55 5");
    // So does what was allowed before.
    teamctl.does("capture held");
    teamctl.does("set --limit 45.000001 -t acme/core");
    teamctl.does("charge 0.000001 --ref two -t acme/core");
    teamctl.does("set --unlimited -t acme/core");
    teamctl.does("charge 1 --ref three -t acme/core");
    teamctl.is_balanced();
}

#[test]
fn tasks_that_cost_nothing_are_counted_where_nothing_is_left() {
    let teamctl = acme("0");
    teamctl.does("set --limit 0 -t acme/core");
    teamctl.budget("charge 0.000001 --ref one -t acme/core").refused("budget.pool_exhausted");
    teamctl.budget("charge 0 --ref one -t acme/core").refused("amount.invalid");
    teamctl.does("charge 0 --ref one --tasks 7 -t acme/core");
    teamctl.does("charge 0.0 --ref two --tasks 1 -t acme");
    assert_eq!(teamctl.stands("acme/core"), "0 0 0 0 7");
    assert_eq!(teamctl.stands("acme"), "0 0 0 0 8");
    teamctl.is_balanced();
}

/// To the last millionth, in the largest amounts that there are.
#[test]
fn exactly() {
    let teamctl = acme("9000000000");
    teamctl.does("set --limit 8999999999.999999 -t acme/core");
    teamctl.budget("charge 9000000000 --ref one -t acme/core").refused("budget.limit_exceeded");
    teamctl.does("charge 8999999999.999998 --ref one -t acme/core");
    teamctl.budget("charge 0.000002 --ref two -t acme/core").refused("budget.limit_exceeded");
    teamctl.does("charge 0.000001 --ref two -t acme/core");
    assert_eq!(teamctl.stands("acme"), "8999999999.999999 0 0.000001 0.000001 0");
    teamctl.does("charge 0.000001 --ref three -t acme/side");
    teamctl.budget("charge 0.000001 --ref four -t acme/side").refused("budget.pool_exhausted");
    teamctl.is_balanced();
}

/// A team that was moved to another address keeps what it has used and holds.
#[test]
fn a_team_that_is_renamed() {
    let teamctl = acme("100");
    teamctl.does("set --limit 10 -t acme/core");
    teamctl.does("charge 4 --ref one -t acme/core/web");
    teamctl.does("hold 5 --ref held -t acme/core/web");
    teamctl.run("-q team update acme/core --slug nucleus -o id").ok();
    assert_eq!(teamctl.stands("acme/nucleus"), "4 5 1 91 0");
    assert_eq!(teamctl.does("capture held")["team"], "acme/nucleus/web");
    assert_eq!(teamctl.stands("acme/nucleus"), "9 0 1 91 0");
    teamctl.is_balanced();
}
