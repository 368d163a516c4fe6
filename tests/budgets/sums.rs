//! Sums that are more than can be counted: told as what they are, and nothing is written.
use super::acme;

/// The most that 64 bits hold, in millionths.
const MOST: i64 = i64::MAX;

#[test]
fn a_pool_that_overflows() {
    let teamctl = acme("1");
    teamctl.sql(&format!(
        "UPDATE balances SET balance = {} WHERE account = 1; UPDATE balances SET balance = -{MOST} WHERE account = 0",
        MOST - 1
    ));
    let before = teamctl.books();
    for line in ["topup 0.000002 --ref r", "topup 9000000000 --ref r", "adjust 1 --ref r --reason why"] {
        let error = teamctl.budget(line).code(6).refused("amount.overflow").error();
        assert!(error["message"].as_str().unwrap().contains("more than can be counted"), "{error}");
    }
    assert_eq!(teamctl.books(), before);
    // What takes from it goes on.
    teamctl.does("charge 9000000000 --ref r");
}

#[test]
fn usage_that_overflows() {
    let teamctl = acme("10");
    teamctl.does("charge 1 --ref one -t acme/core");
    // In one team above is enough.
    teamctl.sql(&format!(
        "UPDATE budgets SET used = {} WHERE team_id = (SELECT id FROM teams WHERE tree_key = 'acme')",
        MOST - 1
    ));
    teamctl.does("hold 1 --ref held -t acme/core");
    let before = teamctl.books();
    for line in ["charge 0.000002 --ref two -t acme/core", "capture held"] {
        teamctl.budget(line).refused("amount.overflow");
    }
    assert_eq!(teamctl.books(), before);
    teamctl.does("release held");
    teamctl.does("charge 0.000001 --ref two -t acme/core");
}

#[test]
fn what_is_owed_overflows() {
    let teamctl = acme("0");
    teamctl.pays_by("on_demand");
    teamctl.does("charge 1 --ref one");
    teamctl.sql(&format!("UPDATE balances SET balance = -{MOST} WHERE account = 3"));
    let before = teamctl.books();
    for line in ["charge 0.000002 --ref two", "hold 0.000002 --ref two", "hold 9000000000 --ref two"] {
        teamctl.budget(line).refused("amount.overflow");
    }
    assert_eq!(teamctl.books(), before);
}

/// More holds than their sum can be counted: the one that would be too much is refused, and those before stay readable.
#[test]
fn what_is_held_overflows() {
    let teamctl = acme("0");
    teamctl.pays_by("enterprise");
    teamctl.does("hold 9000000000 --ref one");
    teamctl.sql(&format!("UPDATE holds SET amount = {}", MOST - 5_000_000));
    teamctl.does("hold 4 --ref two");
    let before = teamctl.books();
    teamctl.budget("hold 2 --ref three").refused("amount.overflow");
    teamctl.budget("hold 9000000000 --ref three -t acme/core").refused("amount.overflow");
    assert_eq!(teamctl.books(), before);
    assert_eq!(teamctl.budget("show").ok().json()["held"], "9223372036853.775807");
    teamctl.does("release one");
    teamctl.does("hold 2 --ref three");
}
