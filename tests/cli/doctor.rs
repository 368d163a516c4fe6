//! `teamctl doctor`: one line a check, and the exit code of the worst.
use snapbox::str;

use crate::support::Teamctl;

#[test]
fn each_check_is_a_line() {
    let teamctl = Teamctl::initialized();
    teamctl.run("-q budget topup 10 --ref pool -o id").ok();
    teamctl.run("doctor").ok().stdout(str![[r#"
CHECK              STATUS  MESSAGE                                                                     HINT
ledger.sum         ok      the balances of every organization come to nothing                          -
ledger.balances    ok      every balance is the sum of its transfers                                   -
ledger.transfers   ok      every transfer is between its accounts, of a team that is there             -
ledger.totals      ok      what every team has used in all is the sum of its transfers                 -
ledger.days        ok      what every team has used each day is the sum of its transfers               -
ledger.references  ok      every reference stands for one thing, and that for it                       -
ledger.holds       ok      every hold is of a team that is there, and was captured once or not at all  -
ledger.refunds     ok      no refund is of more than its charge                                        -
ledger.billables   ok      whatever is to be paid for later will be on one invoice                     -
holds.lapsed       ok      no hold is past its deadline                                                -
invoices.sums      ok      every invoice is the sum of its lines                                       -
invoices.lines     ok      every line is on its invoice once, at its price                             -
invoices.usage     ok      every invoice says what is on it, and the ledger says the same              -
invoices.numbers   ok      the numbers of invoices have no gap                                         -

"#]]);
    teamctl.sql("UPDATE balances SET balance = balance + 1000000 WHERE account = 1");
    teamctl.run("doctor --fields check,status,message").code(9).stdout(str![[r#"
CHECK              STATUS   MESSAGE
ledger.sum         problem  the balances of acme come to 1 and not to nothing
ledger.balances    problem  the balance 'pool' of acme is 11, and its transfers come to 10
ledger.transfers   ok       every transfer is between its accounts, of a team that is there
ledger.totals      ok       what every team has used in all is the sum of its transfers
ledger.days        ok       what every team has used each day is the sum of its transfers
ledger.references  ok       every reference stands for one thing, and that for it
ledger.holds       ok       every hold is of a team that is there, and was captured once or not at all
ledger.refunds     ok       no refund is of more than its charge
ledger.billables   ok       whatever is to be paid for later will be on one invoice
holds.lapsed       ok       no hold is past its deadline
invoices.sums      ok       every invoice is the sum of its lines
invoices.lines     ok       every line is on its invoice once, at its price
invoices.usage     ok       every invoice says what is on it, and the ledger says the same
invoices.numbers   ok       the numbers of invoices have no gap

"#]]);
    teamctl.run("doctor -o json --jq '.[] | select(.status != \"ok\")'").code(9).stdout(str![[r#"
{"check":"ledger.sum","status":"problem","message":"the balances of acme come to 1 and not to nothing","hint":"keep the database as it is for whoever looks into it, ask teamctl audit verify, and restore a backup"}
{"check":"ledger.balances","status":"problem","message":"the balance 'pool' of acme is 11, and its transfers come to 10","hint":"keep the database as it is for whoever looks into it, ask teamctl audit verify, and restore a backup"}

"#]]);
    teamctl.run("doctor -o csv --fields check,hint").code(9).stdout(str![[r#"
check,hint
ledger.sum,"keep the database as it is for whoever looks into it, ask teamctl audit verify, and restore a backup"
ledger.balances,"keep the database as it is for whoever looks into it, ask teamctl audit verify, and restore a backup"
ledger.transfers,
ledger.totals,
ledger.days,
ledger.references,
ledger.holds,
ledger.refunds,
ledger.billables,
holds.lapsed,
invoices.sums,
invoices.lines,
invoices.usage,
invoices.numbers,

"#]]);
}

/// A warning alone is no failure.
#[test]
fn a_hold_that_has_lapsed_is_a_warning() {
    let teamctl = Teamctl::initialized();
    teamctl.run("-q budget topup 10 --ref pool -o id").ok();
    teamctl.run("-q budget hold 1 --ref job --expires-in 15m -o id").ok();
    teamctl.run("doctor -o json --jq '.[] | select(.status != \"ok\")'").ok().stdout(str![]);
    let later = teamctl.at("2026-11-07T09:15:00Z");
    later.run("doctor -o json --jq '.[] | select(.status != \"ok\")'").ok().stdout(str![[r#"
{"check":"holds.lapsed","status":"warning","message":"the hold job lapsed at 2026-11-07T09:15:00.000Z","hint":"they hold nothing any more; whoever made them did not capture them in time"}

"#]]);
}

#[test]
fn it_is_the_operators_and_takes_no_more_words() {
    let teamctl = Teamctl::initialized();
    teamctl.run("--as owner@acme.example doctor").code(4).stdout(str![]).stderr(str![[r#"
error: `doctor` is for the operator

"#]]);
    teamctl.run("doctor all").code(2).stdout(str![]).stderr(str![[r#"
error: unexpected argument 'all' found
  hint: see: teamctl doctor --help

"#]]);
    teamctl.run("doctor --fields none -o json").refused("usage.unknown_field").any_code();
    Teamctl::new().run("doctor -o json").refused("database.missing");
}
