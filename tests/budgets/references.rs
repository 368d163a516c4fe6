//! References: the same again is the first time's answer, anything else under a used name is a conflict, and a refusal is
//! not remembered.
use super::acme;

/// Every way of using one, as different from each other as can be.
const USES: &[&str] = &[
    "topup 1 --ref r",
    "topup 2 --ref r",
    "adjust 1 --ref r --reason why",
    "adjust -1 --ref r --reason why",
    "charge 1 --ref r -t acme",
    "charge 1 --ref r -t acme/core",
    "charge 1 --tasks 1 --ref r -t acme",
    "charge 2 --ref r -t acme",
    "hold 1 --ref r -t acme",
    "hold 1 --ref r -t acme/core",
    "hold 2 --ref r -t acme",
    "refund charged --ref r",
    "refund charged 1 --ref r",
    "refund charged --tasks 1 --ref r",
    "refund charged 1 --tasks 1 --ref r",
    "refund captured --ref r",
];

#[test]
fn each_use_is_itself_and_no_other() {
    let start = acme("100");
    start.does("charge 10 --tasks 2 --ref charged -t acme/core");
    start.does("hold 10 --ref captured -t acme/core");
    start.does("capture captured");
    for first in USES {
        let teamctl = start.copy();
        let done = teamctl.does(first);
        let before = teamctl.books();
        for again in USES {
            if first == again {
                let repeated = teamctl.repeats(again);
                for key in ["id", "amount", "kind", "at", "balance", "team", "tasks"] {
                    assert_eq!(repeated[key], done[key], "{first}: {key}");
                }
            } else {
                let error = teamctl.budget(again).refused("budget.ref_conflict").error();
                assert_eq!(error["details"]["ref"], "r", "{first}, {again}");
                assert_eq!(error["details"]["id"], done["id"], "{first}, {again}");
            }
        }
        assert_eq!(teamctl.books(), before, "{first}");
        teamctl.is_balanced();
    }
}

/// The reason and the note are no part of what is done, nor is by whom.
#[test]
fn words_make_no_difference() {
    let teamctl = acme("100");
    teamctl.does("charge 1 --ref r --note one -t acme");
    let again = teamctl.repeats("charge 1.000000 --ref r --note two --reason other -t acme --as owner@acme.example");
    assert_eq!(again["note"], "one");
    teamctl.does("hold 1 --ref h --note one --expires-in 1m -t acme");
    assert_eq!(teamctl.repeats("hold 1 --ref h --expires-in 1h -t acme")["note"], "one");
}

#[test]
fn a_refusal_is_not_remembered() {
    let teamctl = acme("0");
    teamctl.does("set --limit 5 -t acme/core");
    let before = teamctl.sql(".dump refs transfers holds");
    for line in ["charge 10 --ref r -t acme/core", "hold 10 --ref h -t acme/core"] {
        teamctl.budget(line).refused("budget.pool_exhausted");
    }
    teamctl.does("topup 100 --ref paid");
    for line in ["charge 10 --ref r -t acme/core", "hold 10 --ref h -t acme/core"] {
        teamctl.budget(line).refused("budget.limit_exceeded");
    }
    teamctl.run("-q team archive acme/core -y -o id").ok();
    teamctl.budget("charge 5 --ref r -t acme/core").refused("team.archived");
    teamctl.run("-q team unarchive acme/core -o id").ok();
    assert_eq!(teamctl.sql("SELECT COUNT(*) FROM refs"), "1\n", "{before}");
    teamctl.does("set --limit 20 -t acme/core");
    // Another amount, too, and another verb: the reference stands for nothing yet.
    teamctl.does("hold 10 --ref r -t acme/core");
    teamctl.does("charge 10 --ref h -t acme/core");
    // A refund that was too large is none.
    teamctl.budget("refund h 11 --ref back").refused("budget.refund_too_large");
    teamctl.does("refund h 10 --ref back");
    // A rehearsal is no use of it.
    teamctl.budget("charge 1 --ref rehearsed -n").ok();
    teamctl.does("charge 2 --ref rehearsed");
    teamctl.is_balanced();
}

/// Unique in an organization, and free in every other.
#[test]
fn of_two_organizations() {
    let teamctl = acme("10");
    teamctl.run("-q team create globex --owner hank@globex.example -o id").ok();
    for organization in ["acme", "globex"] {
        teamctl.does(&format!("topup 5 --ref r -t {organization}"));
        teamctl.does(&format!("hold 5 --ref h -t {organization}"));
    }
    teamctl.does("capture h -t globex");
    assert_eq!(teamctl.stands("acme"), "0 5 10 10 0");
    assert_eq!(teamctl.stands("globex"), "5 0 0 0 0");
    teamctl.budget("refund h --ref back -t acme").refused("budget.not_found");
    teamctl.does("refund h --ref back -t globex");
    teamctl.is_balanced();
}

#[test]
fn refunds_add_up_to_the_charge() {
    let teamctl = acme("10");
    teamctl.does("charge 1 --tasks 3 --ref one -t acme/core/web");
    for number in 1..=3 {
        teamctl.does(&format!("refund one 0.3 --tasks 1 --ref back-{number}"));
    }
    let error = teamctl.budget("refund one 0.100001 --ref back-4").refused("budget.refund_too_large").error();
    assert_eq!((&error["details"]["remaining"], &error["details"]["tasks"]), (&"0.1".into(), &0.into()));
    teamctl.budget("refund one 0.1 --tasks 1 --ref back-4").refused("budget.refund_too_large");
    teamctl.does("refund one --ref back-4");
    teamctl.budget("refund one 0.000001 --ref back-5").refused("budget.refund_too_large");
    teamctl.budget("refund one --ref back-5").refused("budget.refund_too_large");
    assert_eq!(teamctl.stands("acme/core"), "0 0 10 10 0");
    // Tasks alone, where nothing was paid for them.
    teamctl.does("charge 0 --tasks 3 --ref free");
    teamctl.does("refund free 0 --tasks 1 --ref back-6");
    teamctl.does("refund free --ref back-7");
    assert_eq!(teamctl.stands("acme"), "0 0 10 10 0");
    teamctl.is_balanced();
}
