//! `teamctl billing`
use snapbox::str;

use crate::support::Teamctl;

const OCTOBER: &str = "2026-10-07T09:00:00Z";

/// Billed in euros, with two teams that have used something in October.
fn billed() -> Teamctl {
    let teamctl = Teamctl::initialized().ticking();
    teamctl.run("-q team create acme/design -o id").ok();
    let prices = "--currency EUR --price-per-credit 0.005 --price-per-task 0.5";
    teamctl.run(format!("-q billing update --plan on_demand {prices} --contact billing@acme.example -o id")).ok();
    teamctl.run("-q billing update --payment-label 'Visa 4242' --payment-ref pm_4711 -o id").ok();
    teamctl.at(OCTOBER).run("-q budget charge 12.5 --ref one --tasks 3 -t acme/design -o id").ok();
    teamctl.at(OCTOBER).run("-q budget charge 3 --ref two -t acme -o id").ok();
    teamctl
}

#[test]
fn show_and_update() {
    let teamctl = Teamctl::initialized();
    teamctl.run("billing show").ok().stdout(str![[r#"
team                acme
plan                prepaid
currency            -
tasks_finished      0
amount_accumulated  -
payment             -
contact             -
price_per_credit    0
price_per_task      0
fixed_fee           -

"#]]);
    teamctl.run("billing show -o json").ok().stdout(str![[r#"
{"team":"acme","plan":"prepaid","currency":null,"tasks_finished":0,"amount_accumulated":null,"invoices":[],"payment":null,"contact":null,"price_per_credit":"0","price_per_task":"0","fixed_fee":null,"changed":null}

"#]]);
    teamctl.run("billing update --plan on_demand --currency eur --price-per-credit 0.0125").ok().stdout(str![[r#"
TEAM  PLAN       CURRENCY  TASKS FINISHED  AMOUNT ACCUMULATED  CONTACT  PRICE PER CREDIT  PRICE PER TASK  FIXED FEE
acme  on_demand  EUR       0               0.00                -        0.0125            0               0.00

"#]]);
    teamctl.run("billing update --price-per-task 0.5 --contact Billing@acme.example -o json").ok().stdout(str![[r#"
{"team":"acme","plan":"on_demand","currency":"EUR","tasks_finished":0,"amount_accumulated":"0.00","invoices":[],"payment":null,"contact":"Billing@acme.example","price_per_credit":"0.0125","price_per_task":"0.5","fixed_fee":"0.00","changed":true}

"#]]);
    // The same again changes nothing, whichever team of the organization is named.
    teamctl.run("-q team create acme/design -o id").ok();
    teamctl.run("billing update --price-per-task 0.50 -t acme/design -o json --jq .changed").ok().stdout(str![[r#"
false

"#]]);
    teamctl.run("billing update --payment-label 'Visa 4242' --payment-ref pm_4711 -o wide").ok().stdout(str![[r#"
TEAM  PLAN       CURRENCY  TASKS FINISHED  AMOUNT ACCUMULATED  PAYMENT              CONTACT               PRICE PER CREDIT  PRICE PER TASK  FIXED FEE
acme  on_demand  EUR       0               0.00                Visa 4242 (pm_4711)  Billing@acme.example  0.0125            0.5             0.00

"#]]);
    teamctl.run("billing update --contact none --payment-label none -o json --jq '[.contact, .payment]'").ok().stdout(
        str![[r#"
[null,{"label":null,"ref":"pm_4711"}]

"#]],
    );
    teamctl.run("billing update --plan enterprise --fixed-fee 2500 --fields plan,fixed_fee").ok().stdout(str![[r#"
PLAN        FIXED FEE
enterprise  2500.00

"#]]);
    teamctl.run("audit list --action billing.update -o json --jq '.[-1] | [.fields, .before, .after]'").ok().stdout(
        str![[r#"
[["plan","fixed_fee"],{"plan":"on_demand","fixed_fee":"0.00"},{"plan":"enterprise","fixed_fee":"2500.00"}]

"#]],
    );
    teamctl.run("billing show").ok().stdout(str![[r#"
team                acme
plan                enterprise
currency            EUR
tasks_finished      0
amount_accumulated  0.00
payment             pm_4711
contact             -
price_per_credit    0.0125
price_per_task      0.5
fixed_fee           2500.00

"#]]);
}

#[test]
fn what_cannot_be_agreed_on() {
    let teamctl = Teamctl::initialized();
    teamctl.run("billing update").code(2).stdout(str![]).stderr(str![[r#"
error: nothing is to be changed
  hint: give --plan, --currency, --price-per-credit, --price-per-task, --fixed-fee, --contact, --payment-label or --payment-ref

"#]]);
    teamctl.run("billing update --plan free").code(2).stdout(str![]).stderr(str![[r#"
error: invalid value 'free' for '--plan <PLAN>': "free" is no plan: `prepaid`, `on_demand` or `enterprise`
  hint: see: teamctl billing update --help

"#]]);
    teamctl.run("billing update --currency EURO").code(2).stdout(str![]).stderr(str![[r#"
error: invalid value 'EURO' for '--currency <CODE>': there is no currency "EURO" in ISO 4217
  hint: did you mean EUR?

"#]]);
    teamctl.run("billing update --currency ''").code(2).stdout(str![]).stderr(str![[r#"
error: invalid value '' for '--currency <CODE>': there is no currency "" in ISO 4217
  hint: three letters such as EUR, USD or JPY

"#]]);
    teamctl.run("billing update --price-per-credit -1").code(2).stdout(str![]).stderr(str![[r#"
error: invalid value '-1' for '--price-per-credit <PRICE>': "-1" has a sign that is not taken here
  hint: prices are written as 12, 0.5 or 0.000001, and the currency by itself

"#]]);
    teamctl.run("billing update --price-per-credit 0,01").code(2).stdout(str![]).stderr(str![[r#"
error: invalid value '0,01' for '--price-per-credit <PRICE>': "0,01" has a comma: the fraction follows a point, and thousands are not set apart
  hint: prices are written as 12, 0.5 or 0.000001, and the currency by itself

"#]]);
    teamctl.run("billing update --price-per-task 0.0000001").code(2).stdout(str![]).stderr(str![[r#"
error: invalid value '0.0000001' for '--price-per-task <PRICE>': "0.0000001" has more than six digits after the point
  hint: prices are written as 12, 0.5 or 0.000001, and the currency by itself

"#]]);
    teamctl.run("billing update --price-per-task 1e3").code(2).stdout(str![]).stderr(str![[r#"
error: invalid value '1e3' for '--price-per-task <PRICE>': "1e3" has an exponent: write all of its digits
  hint: prices are written as 12, 0.5 or 0.000001, and the currency by itself

"#]]);
    teamctl.run("billing update --price-per-task 9000000001").code(2).stdout(str![]).stderr(str![[r#"
error: invalid value '9000000001' for '--price-per-task <PRICE>': "9000000001" is more than 9000000000, the most that is taken
  hint: prices are written as 12, 0.5 or 0.000001, and the currency by itself

"#]]);
    teamctl.run(["billing", "update", "--price-per-task", "\u{0661}"]).code(2).stdout(str![]).stderr(str![[r#"
error: invalid value '١' for '--price-per-task <PRICE>': "١" has digits other than 0 to 9
  hint: prices are written as 12, 0.5 or 0.000001, and the currency by itself

"#]]);
    teamctl.run("billing update --fixed-fee 100").code(2).stdout(str![]).stderr(str![[r#"
error: a fixed fee needs a currency, and none has been said yet
  hint: give --currency too, such as EUR

"#]]);
    teamctl.run("billing update --fixed-fee 0.5 --currency JPY").code(2).stdout(str![]).stderr(str![[r#"
error: 0.5 is no amount of JPY, which has no digits after the point

"#]]);
    teamctl.run("billing update --fixed-fee 0.505 --currency EUR").code(2).stdout(str![]).stderr(str![[r#"
error: 0.505 is no amount of EUR, which has 2 digits after the point

"#]]);
    teamctl.run("billing update --contact nobody").code(2).stdout(str![]).stderr(str![[r#"
error: --contact: "nobody" is no e-mail address: it has no @

"#]]);
    teamctl.run("billing update --payment-label ' '").code(2).stdout(str![]).stderr(str![[r#"
error: --payment-label: a text is needed here, not an empty one

"#]]);
    teamctl.run(["billing", "update", "--payment-ref", "a\u{202e}b"]).code(2).stdout(str![]).stderr(str![[r#"
error: --payment-ref: this is no reference: "a\u{202e}b" holds \u{202e}, which controls or hides what is shown
  hint: one line of up to 200 characters that names what is done once: an order's or a task's number

"#]]);
    teamctl.run("billing update --plan on_demand -t globex").code(3).stdout(str![]).stderr(str![[r#"
error: there is no team globex
  hint: the teams that there are: teamctl team list --all

"#]]);
    teamctl.run("billing show --fields nope").code(2).stdout(str![]).stderr(str![[r#"
error: no field 'nope'; there are: team, plan, currency, tasks_finished, amount_accumulated, invoices, payment, contact, price_per_credit, price_per_task, fixed_fee, changed

"#]]);
    // With another currency, what was said in the one before is said anew.
    teamctl.run("-q billing update --currency EUR --price-per-credit 1 --fixed-fee 5 -o id").ok();
    teamctl.run("billing update --currency JPY --price-per-credit 100").code(2).stdout(str![]).stderr(str![[r#"
error: what is agreed on is in EUR: in JPY it has to be said anew
  hint: give --fixed-fee too

"#]]);
    teamctl
        .run("billing update --currency JPY --price-per-credit 100 --fixed-fee 500 -o json --jq .fixed_fee")
        .ok()
        .stdout(str![[r#"
500

"#]]);
    assert_eq!(teamctl.run("audit list --action billing.update -o id").ok().text().lines().count(), 2);
    teamctl.run("-q team archive acme -y -o id").ok();
    teamctl.run("billing update --plan prepaid").code(6).stdout(str![]).stderr(str![[r#"
error: acme is archived: nothing in it changes
  hint: bring it back: teamctl team unarchive acme

"#]]);
}

#[test]
fn closing_a_month() {
    let teamctl = billed();
    teamctl.run("billing show").ok().stdout(str![[r#"
team                acme
plan                on_demand
currency            EUR
tasks_finished      3
amount_accumulated  1.58
payment             Visa 4242 (pm_4711)
contact             billing@acme.example
price_per_credit    0.005
price_per_task      0.5
fixed_fee           0.00

"#]]);
    teamctl
        .run("billing invoice create --period 2026-10 --dry-run")
        .ok()
        .stdout(str![[r#"
KIND     NUMBER  PERIOD   STATUS  TOTAL  TASKS  ISSUED AT             PAID AT  CURRENCY  CREDITS
invoice  1       2026-10  open    1.58   3      2026-11-07T09:00:07Z  -        EUR       15.5

"#]])
        .stderr(str![[r#"
closed 2026-10 for acme: invoice 1, 1.58 EUR
this was a dry run: nothing was changed

"#]]);
    teamctl.run("billing invoice list").ok().stdout(str![]);
    teamctl
        .run("billing invoice create --period 2026-10")
        .ok()
        .stdout(str![[r#"
KIND     NUMBER  PERIOD   STATUS  TOTAL  TASKS  ISSUED AT             PAID AT  CURRENCY  CREDITS
invoice  1       2026-10  open    1.58   3      2026-11-07T09:00:09Z  -        EUR       15.5

"#]])
        .stderr(str![[r#"
closed 2026-10 for acme: invoice 1, 1.58 EUR

"#]]);
    teamctl.run("billing invoice create --period 2026-10").code(5).stdout(str![]).stderr(str![[r#"
error: 2026-10 is closed for acme already, with the invoice 1
  hint: look at it: teamctl billing invoice show 1 -t acme

"#]]);
    teamctl.run("billing invoice create --period 2026-10 --or-ignore -o json").ok().stdout(str![[r#"
{"id":"iv_1","team":"acme","kind":"invoice","number":1,"period":"2026-10","status":"open","lines":[{"team":"acme","period":"2026-10","kind":"credits","quantity":"3","unit_price":"0.005","amount":"0.02"},{"team":"acme/design","period":"2026-10","kind":"credits","quantity":"12.5","unit_price":"0.005","amount":"0.06"},{"team":"acme/design","period":"2026-10","kind":"tasks","quantity":"3","unit_price":"0.5","amount":"1.50"}],"total":"1.58","tasks":3,"issued_at":"2026-11-07T09:00:09.000Z","paid_at":null,"currency":"EUR","credits":"15.5","credit_of":null,"voided_at":null,"payment_ref":null,"changed":false}

"#]]).stderr(str![[r#"
2026-10 was closed for acme already: invoice 1

"#]]);
}

#[test]
fn months_that_cannot_be_closed() {
    let teamctl = billed();
    teamctl.run("-q billing invoice create --period 2026-10 -o id").ok();
    teamctl.run("billing invoice create --period 2026-09").code(6).stdout(str![]).stderr(str![[r#"
error: 2026-10 is closed for acme already, and 2026-09 is before it
  hint: what of 2026-09 is on no invoice goes on the next one

"#]]);
    teamctl.run("billing invoice create --period 2026-11").code(6).stdout(str![]).stderr(str![[r#"
error: 2026-11 is not over: it can be closed from 2026-12-01 on, 00:00 UTC

"#]]);
    teamctl.run("billing invoice create --period 2026-12").code(6).stdout(str![]).stderr(str![[r#"
error: 2026-12 is in the future: it can be closed from 2027-01-01 on

"#]]);
    let december = "billing invoice create --period 2026-12";
    teamctl.at("2027-01-07T09:00:00Z").run(december).code(6).stdout(str![]).stderr(str![[r#"
error: 2026-11 is not closed, and 2026-12 is after it
  hint: close that first: teamctl billing invoice create --period 2026-11 -t acme

"#]]);
    teamctl.run("billing invoice create --period 2026-13").code(2).stdout(str![]).stderr(str![[r#"
error: invalid value '2026-13' for '--period <YYYY-MM>': "2026-13" is no month
  hint: a month reads 2026-10, and the last one that is over: last

"#]]);
    teamctl.run("billing invoice create --period october").code(2).stdout(str![]).stderr(str![[r#"
error: invalid value 'october' for '--period <YYYY-MM>': "october" is no month
  hint: a month reads 2026-10, and the last one that is over: last

"#]]);
    teamctl.run("billing invoice create").code(2).stdout(str![]).stderr(str![[r#"
error: --period is needed, and nobody can be asked
  hint: give --period, or run it on a terminal

"#]]);
    teamctl.run("billing invoice").code(2).noisy();
    teamctl.run("billing invoice mkae").code(2).stdout(str![]).stderr(str![[r#"
error: unrecognized subcommand 'mkae'
  hint: see: teamctl billing invoice --help

"#]]);
}

#[test]
fn what_has_been_closed() {
    let teamctl = billed();
    teamctl.run("-q billing invoice create --period 2026-10 -o id").ok();
    teamctl.run("billing show").ok().stdout(str![[r#"
team                acme
plan                on_demand
currency            EUR
tasks_finished      0
amount_accumulated  0.00
payment             Visa 4242 (pm_4711)
contact             billing@acme.example
price_per_credit    0.005
price_per_task      0.5
fixed_fee           0.00

KIND     NUMBER  PERIOD   STATUS  TOTAL  TASKS  ISSUED AT             PAID AT  CURRENCY  CREDITS
invoice  1       2026-10  open    1.58   3      2026-11-07T09:00:06Z  -        EUR       15.5

"#]]);
    teamctl.run("audit list --action billing.invoice.create -o json --jq '.[] | [.target, .after]'").ok().stdout(str![
        [r#"
["iv_1",{"number":"1","period":"2026-10","total":"1.58","currency":"EUR","credits":"15.5","tasks":"3","price_per_credit":"0.005","price_per_task":"0.5","transfer":"tr_3"}]

"#]
    ]);
    // A month in which nothing was used is closed too, and there is nothing to pay.
    teamctl
        .at("2026-12-07T09:00:00Z")
        .run("billing invoice create --period 2026-11")
        .ok()
        .stdout(str![[r#"
KIND     NUMBER  PERIOD   STATUS  TOTAL  TASKS  ISSUED AT             PAID AT               CURRENCY  CREDITS
invoice  2       2026-11  paid    0.00   0      2026-12-07T09:00:00Z  2026-12-07T09:00:00Z  EUR       0

"#]])
        .stderr(str![[r#"
closed 2026-11 for acme: invoice 2, 0.00 EUR

"#]]);
    teamctl.run("billing invoice pay 2 --ref x").code(6).stdout(str![]).stderr(str![[r#"
error: the invoice 2 comes to nothing, and there is nothing to pay

"#]]);
}

#[test]
fn who_pays_in_advance_or_in_nothing_is_sent_none() {
    let teamctl = Teamctl::initialized();
    teamctl.run("billing invoice create --period 2026-10").code(6).stdout(str![]).stderr(str![[r#"
error: acme pays in advance, and there is nothing to be billed
  hint: usage is billed on another plan: teamctl billing update --plan on_demand -t acme

"#]]);
    teamctl.run("-q billing update --plan on_demand -o id").ok();
    teamctl.run("billing invoice create --period 2026-10").code(6).stdout(str![]).stderr(str![[r#"
error: acme has no currency to be billed in
  hint: say which: teamctl billing update --currency EUR -t acme

"#]]);
}

#[test]
fn looking_at_invoices() {
    let teamctl = billed();
    teamctl.run("-q billing invoice create --period 2026-10 -o id").ok();
    teamctl.run("billing invoice list").ok().stdout(str![[r#"
KIND     NUMBER  PERIOD   STATUS  TOTAL  TASKS  ISSUED AT             PAID AT  CURRENCY  CREDITS
invoice  1       2026-10  open    1.58   3      2026-11-07T09:00:06Z  -        EUR       15.5

"#]]);
    teamctl.run("billing invoice ls -o csv --fields number,period,status,total,currency").ok().stdout(str![[r#"
number,period,status,total,currency
1,2026-10,open,1.58,EUR

"#]]);
    teamctl.run("billing invoice show 1").ok().stdout(str![[r#"
id           iv_1
team         acme
kind         invoice
number       1
period       2026-10
status       open
total        1.58
tasks        3
issued_at    2026-11-07T09:00:06Z
paid_at      -
currency     EUR
credits      15.5
credit_of    -
voided_at    -
payment_ref  -

TEAM         PERIOD   KIND     QUANTITY  UNIT PRICE  AMOUNT
acme         2026-10  credits  3         0.005       0.02
acme/design  2026-10  credits  12.5      0.005       0.06
acme/design  2026-10  tasks    3         0.5         1.50

"#]]);
    teamctl.run("billing invoice get 1 -o json -t acme/design").ok().stdout(str![[r#"
{"id":"iv_1","team":"acme","kind":"invoice","number":1,"period":"2026-10","status":"open","lines":[{"team":"acme","period":"2026-10","kind":"credits","quantity":"3","unit_price":"0.005","amount":"0.02"},{"team":"acme/design","period":"2026-10","kind":"credits","quantity":"12.5","unit_price":"0.005","amount":"0.06"},{"team":"acme/design","period":"2026-10","kind":"tasks","quantity":"3","unit_price":"0.5","amount":"1.50"}],"total":"1.58","tasks":3,"issued_at":"2026-11-07T09:00:06.000Z","paid_at":null,"currency":"EUR","credits":"15.5","credit_of":null,"voided_at":null,"payment_ref":null,"changed":null}

"#]]);
    teamctl.run("billing invoice show 1 --fields number,total,currency").ok().stdout(str![[r#"
number    1
total     1.58
currency  EUR

"#]]);
    let id = teamctl.run("billing invoice show 1 -o id").ok().text().trim().to_owned();
    teamctl.run(["billing", "invoice", "show", &id, "-o", "json", "--jq", ".number"]).ok().stdout(str![[r#"
1

"#]]);
    teamctl.run("billing invoice show 2").code(3).stdout(str![]).stderr(str![[r#"
error: there is no invoice 2
  hint: those that there are: teamctl billing invoice list

"#]]);
    teamctl.run("billing invoice show iv_0000000000000").code(3).stdout(str![]).stderr(str![[r#"
error: there is no invoice iv_2
  hint: those that there are: teamctl billing invoice list

"#]]);
    teamctl.run("billing invoice show iv_1").code(2).stdout(str![]).stderr(str![[r#"
error: invalid value 'iv_1' for '<INVOICE>': an id of this kind reads iv_ and 13 letters or digits
  hint: see: teamctl billing invoice show --help

"#]]);
    teamctl.run("billing invoice show 0").code(2).stdout(str![]).stderr(str![[r#"
error: invalid value '0' for '<INVOICE>': "0" is neither the number of an invoice nor its id
  hint: a number such as 7, or an id such as iv_3

"#]]);
    teamctl.run("billing invoice show seven").code(2).stdout(str![]).stderr(str![[r#"
error: invalid value 'seven' for '<INVOICE>': "seven" is neither the number of an invoice nor its id
  hint: a number such as 7, or an id such as iv_3

"#]]);
    teamctl.run("billing invoice show").code(2).stdout(str![]).stderr(str![[r#"
error: the following required arguments were not provided: <INVOICE>
  hint: see: teamctl billing invoice show --help

"#]]);
    // Of another organization there is no invoice 1, whatever this one has.
    teamctl.run("-q team create globex --owner hank@globex.example -o id").ok();
    teamctl.run("billing invoice show 1 -t globex -o json").refused("invoice.not_found");
    teamctl.run("billing invoice show 1 -o json").refused("usage.team_required");
    teamctl.run(["billing", "invoice", "show", &id, "-t", "globex", "--fields", "team,number"]).ok().stdout(str![[
        r#"
team    acme
number  1

"#
    ]]);
    teamctl
        .run(format!("billing invoice show {id} --as hank@globex.example -t globex -o json"))
        .refused("invoice.not_found");
    teamctl
        .run(format!("billing invoice pay {id} --ref x --as hank@globex.example -t globex -o json"))
        .refused("invoice.not_found");
}

#[test]
fn paying() {
    let teamctl = billed();
    teamctl.run("-q billing invoice create --period 2026-10 -o id").ok();
    teamctl.run("billing invoice pay 1").code(2).stdout(str![]).stderr(str![[r#"
error: --ref is needed, and nobody can be asked
  hint: give --ref, or run it on a terminal

"#]]);
    teamctl.run("billing invoice pay 1 --ref ''").code(2).stdout(str![]).stderr(str![[r#"
error: --ref: this is no reference: a text is needed here, not an empty one
  hint: one line of up to 200 characters that names what is done once: an order's or a task's number

"#]]);
    teamctl.run("billing invoice pay 2 --ref transfer-1").code(3).stdout(str![]).stderr(str![[r#"
error: there is no invoice 2
  hint: those that there are: teamctl billing invoice list

"#]]);
    teamctl
        .run("billing invoice pay 1 --ref transfer-1")
        .ok()
        .stdout(str![[r#"
KIND     NUMBER  PERIOD   STATUS  TOTAL  TASKS  ISSUED AT             PAID AT               CURRENCY  CREDITS
invoice  1       2026-10  paid    1.58   3      2026-11-07T09:00:06Z  2026-11-07T09:00:10Z  EUR       15.5

"#]])
        .stderr(str![[r#"
invoice 1 is paid: 1.58 EUR

"#]]);
    teamctl
        .run("billing invoice pay 1 --ref transfer-1 -o json --jq '[.changed, .payment_ref]'")
        .ok()
        .stdout(str![[r#"
[false,"transfer-1"]

"#]])
        .stderr(str![[r#"
invoice 1 was paid by that already

"#]]);
    teamctl.run("billing invoice pay 1 --ref transfer-2").code(5).stdout(str![]).stderr(str![[r#"
error: the invoice 1 was paid by another reference
  hint: see which: teamctl billing invoice show 1

"#]]);
    teamctl.run("billing invoice void 1 --reason wrong --confirm 1").code(6).stdout(str![]).stderr(str![[r#"
error: the invoice 1 was paid, and cannot be taken back
  hint: give back what was wrongly charged: teamctl budget refund, which goes on a credit note

"#]]);
    teamctl.run("audit list --action billing.invoice.pay -o json --jq 'map([.fields, .after])'").ok().stdout(str![[
        r#"
[[["status","payment_ref"],{"status":"paid","payment_ref":"transfer-1"}]]

"#
    ]]);
}

#[test]
fn taking_back() {
    let teamctl = billed();
    teamctl.run("-q billing invoice create --period 2026-10 -o id").ok();
    teamctl.run("billing invoice void 1").code(2).stdout(str![]).stderr(str![[r#"
error: taking an invoice back needs a reason, for the audit trail
  hint: give it with --reason, such as the number of a ticket

"#]]);
    teamctl.run("billing invoice void 1 --reason wrong").code(2).stdout(str![]).stderr(str![[r#"
error: to take the invoice 1 back, type 1 again
  hint: add --confirm 1, or try it with --dry-run

"#]]);
    teamctl.run("billing invoice void 1 --reason wrong --confirm 2").code(2).stdout(str![]).stderr(str![[r#"
error: --confirm is '2', the target is 1

"#]]);
    teamctl.run("billing invoice void 1 --reason wrong -y -o json").refused("usage.confirmation_required");
    // Before the database is opened.
    teamctl.run("billing invoice void 1 --reason wrong --db none.db -o json").refused("usage.confirmation_required");
    teamctl.run("billing invoice void 1 --reason wrong --dry-run -q").ok().stdout(str![[r#"
KIND     NUMBER  PERIOD   STATUS  TOTAL  TASKS  ISSUED AT             PAID AT  CURRENCY  CREDITS
invoice  1       2026-10  void    1.58   3      2026-11-07T09:00:06Z  -        EUR       15.5

"#]]);
    teamctl
        .run("billing invoice void 1 --reason wrong --confirm 1")
        .ok()
        .stdout(str![[r#"
KIND     NUMBER  PERIOD   STATUS  TOTAL  TASKS  ISSUED AT             PAID AT  CURRENCY  CREDITS
invoice  1       2026-10  void    1.58   3      2026-11-07T09:00:06Z  -        EUR       15.5

"#]])
        .stderr(str![[r#"
invoice 1 was taken back: its usage goes on the next one

"#]]);
    teamctl
        .run("billing invoice void 1 --reason wrong --confirm 1 -o json --jq .changed")
        .ok()
        .stdout(str![[r#"
false

"#]])
        .stderr(str![[r#"
invoice 1 had been taken back already

"#]]);
    teamctl.run("billing invoice pay 1 --ref x").code(6).stdout(str![]).stderr(str![[r#"
error: the invoice 1 was taken back, and is not to be paid

"#]]);
    teamctl.run("-q billing invoice create --period 2026-10").ok().stdout(str![[r#"
KIND     NUMBER  PERIOD   STATUS  TOTAL  TASKS  ISSUED AT             PAID AT  CURRENCY  CREDITS
invoice  2       2026-10  open    1.58   3      2026-11-07T09:00:16Z  -        EUR       15.5

"#]]);
    teamctl.run("billing invoice list --fields number,status,total").ok().stdout(str![[r#"
NUMBER  STATUS  TOTAL
1       void    1.58
2       open    1.58

"#]]);
}

const CARD: &str = "4111 1111-1111 1111";

/// Wherever one is typed, it is refused before anything is opened, and never repeated: not by what is told, and in no file.
#[test]
fn card_numbers_are_refused_wherever_they_are_typed() {
    let teamctl = billed();
    teamctl.run("-q billing invoice create --period 2026-10 -o id").ok();
    let before = teamctl.event_count();
    let bare = CARD.replace([' ', '-'], "");
    for words in [
        vec!["update", "--payment-label", CARD],
        vec!["update", "--payment-label", "Visa 4111111111111111 12/28"],
        vec!["update", "--payment-ref", CARD],
        vec!["update", "--contact", &format!("{bare}@acme.example")],
        vec!["update", "--plan", "prepaid", "--reason", CARD],
        vec!["update", "--plan", &bare],
        vec!["update", "--currency", &bare],
        vec!["update", "--price-per-credit", &bare],
        vec!["update", "--fixed-fee", &bare],
        vec!["update", &bare],
        vec!["update", &format!("--payment-label={bare}")],
        vec!["invoice", "create", "--period", &bare],
        vec!["invoice", "create", "--period", "2026-10", "--or-ignore", "--reason", CARD],
        vec!["invoice", "show", &bare],
        vec!["invoice", "list", "-t", &bare],
        vec!["show", "--as", &format!("{bare}@acme.example")],
        vec!["invoice", "show", &format!("iv_{bare}")],
        vec!["invoice", "pay", "1", "--ref", CARD],
        vec!["invoice", "pay", "1", "--ref", "x", "--reason", CARD],
        vec!["invoice", "pay", "1", "--ref", "x", CARD],
        vec!["invoice", "void", "1", "--confirm", "1", "--reason", CARD],
        vec!["invoice", "void", "1", "--confirm", CARD, "--reason", "wrong"],
    ] {
        for format in [&["-o", "json"][..], &[]] {
            let line: Vec<&str> = ["billing"].iter().chain(&words).chain(format).copied().collect();
            let refused = teamctl.run(&line[..]).code(2).noisy();
            let told = format!("{}{}", refused.text(), refused.notices());
            assert!(!told.contains("1111") && told.contains("card number"), "{words:?}: {told}");
            if !format.is_empty() {
                assert_eq!(refused.error()["code"], "billing.card_number", "{words:?}");
            }
        }
    }
    assert_eq!(teamctl.event_count(), before);
    teamctl.run("billing update --payment-ref '4111 1111 1111 1111'").code(2).stdout(str![]).stderr(str![[r#"
error: --payment-ref: there is a card number in what was typed, and none is kept here
  hint: say it by a label such as 'Visa 4242', and by the reference that the payment provider gave to it

"#]]);
    // One that is none, since its last digit is wrong.
    teamctl.run("-q billing update --payment-ref 4111111111111112 -o id").ok();
}

#[test]
fn a_page_that_can_be_sent() {
    let teamctl = billed();
    teamctl.run(["-q", "team", "update", "acme", "--name", "Acme <b>& Sons</b>", "-o", "id"]).ok();
    teamctl.run("-q billing invoice create --period 2026-10 -o id").ok();
    teamctl
        .run("billing invoice show 1 --html invoice.html -o id")
        .ok()
        .stdout(str![[r#"
iv_1

"#]])
        .stderr(str![[r#"
wrote invoice.html

"#]]);
    let page = std::fs::read_to_string(teamctl.path("invoice.html")).unwrap();
    let body = page.split("<body>").nth(1).unwrap();
    for there in [
        "Invoice 1",
        "Acme &lt;b&gt;&amp; Sons&lt;&#x2f;b&gt;",
        "billing@acme.example",
        "<dd>2026-10</dd>",
        "<dd>2026-11-07</dd>",
        "<dd>EUR</dd>",
        "Visa 4242",
        "acme&#x2f;design",
        "12.5",
        "0.005",
        "1.58 EUR",
        ">open<",
    ] {
        assert!(body.contains(there), "{there} is not in {body}");
    }
    assert!(!page.contains("http:") && !page.contains("https:") && !page.contains("<script"), "it fetches something");
    assert!(page.contains("@media print") && page.contains("prefers-color-scheme: dark"));
    // Replaced, but never through a link, nor where something else is.
    teamctl.run("-q billing invoice pay 1 --ref transfer-1 -o id").ok();
    teamctl.run("-q billing invoice show 1 --html invoice.html -o id").ok();
    let paid = std::fs::read_to_string(teamctl.path("invoice.html")).unwrap();
    assert!(paid.contains(">paid<") && paid.contains("transfer-1"));
    std::os::unix::fs::symlink(teamctl.path("elsewhere"), teamctl.path("link.html")).unwrap();
    std::fs::create_dir(teamctl.path("folder.html")).unwrap();
    for file in ["link.html", "folder.html"] {
        teamctl.run(format!("billing invoice show 1 --html {file} -o json")).refused("output.exists");
    }
    teamctl.run("billing invoice show 1 --html none/x.html -o json").refused("output.failed");
    teamctl.run("billing invoice show 1 --html other.html --dry-run -o id").ok().stderr(str![[r#"
would write other.html

"#]]);
    assert!(!teamctl.path("other.html").exists() && !teamctl.path("elsewhere").exists());
}
