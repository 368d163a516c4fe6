//! `teamctl budget refund`
use snapbox::str;

use crate::budget::{acme, key};

#[test]
fn refund() {
    let teamctl = acme();
    teamctl.run("-q budget charge 12.5 --ref task-1 --tasks 3 -t acme/core/web -o id").ok();
    teamctl.run("-n budget refund task-1 --ref back-0 -o json").ok().stdout(str![[r#"
{"id":"tr_3","ref":"back-0","team":"acme/core/web","kind":"refund","amount":"12.5","tasks":3,"key":null,"status":"posted","at":"2026-11-07T09:00:12.000Z","balance":"100","note":null,"of":"tr_2","expires_at":null,"changed":true,"dry_run":true}

"#]]).stderr(str![[r#"
refunded 12.5 for acme/core/web: tr_3

"#]]);
    teamctl
        .run("budget refund task-1 2.5 --ref back-1")
        .ok()
        .stdout(str![[r#"
ID                REF     TEAM           KIND    AMOUNT  TASKS  STATUS  AT                    BALANCE
tr_4  back-1  acme/core/web  refund  2.5     0      posted  2026-11-07T09:00:13Z  90

"#]])
        .stderr(str![[r#"
refunded 2.5 for acme/core/web: tr_4

"#]]);
    teamctl.run("budget refund task-1 2.5 --ref back-1 -o json").ok().stdout(str![[r#"
{"id":"tr_4","ref":"back-1","team":"acme/core/web","kind":"refund","amount":"2.5","tasks":0,"key":null,"status":"posted","at":"2026-11-07T09:00:13.000Z","balance":"90","note":null,"of":"tr_2","expires_at":null,"changed":false}

"#]]).stderr(str![[r#"
refunded already: tr_4

"#]]);
    teamctl.run("budget refund task-1 0 --tasks 1 --ref back-2 -o json").ok().stdout(str![[r#"
{"id":"tr_5","ref":"back-2","team":"acme/core/web","kind":"refund","amount":"0","tasks":1,"key":null,"status":"posted","at":"2026-11-07T09:00:15.000Z","balance":"90","note":null,"of":"tr_2","expires_at":null,"changed":true}

"#]]).stderr(str![[r#"
refunded 0 for acme/core/web: tr_5

"#]]);
    let bob = "--as bob@acme.example -t acme/core";
    teamctl.run(format!("budget refund task-1 --ref back-3 {bob} -o wide")).ok().stdout(str![[r#"
ID                REF     TEAM           KIND    AMOUNT  TASKS  KEY  STATUS  AT                    BALANCE  NOTE  OF                EXPIRES AT
tr_6  back-3  acme/core/web  refund  10      2      -    posted  2026-11-07T09:00:16Z  100      -     tr_2  -

"#]]).stderr(str![[r#"
refunded 10 for acme/core/web: tr_6

"#]]);
    teamctl.run("budget list --fields team,used,tasks,pool -o csv").ok().stdout(str![[r#"
team,used,tasks,pool
acme,0,0,100
acme/core,0,0,100
acme/core/web,0,0,100
acme/old,0,0,100

"#]]);
    teamctl.run("audit list --action budget.refund --fields actor,team,target,after -o csv").ok().stdout(str![[r#"
actor,team,target,after
operator:[USER]@[HOST],acme/core/web,tr_4,"{""amount"":""2.5"",""ref"":""back-1"",""of"":""tr_2""}"
operator:[USER]@[HOST],acme/core/web,tr_5,"{""amount"":""0"",""ref"":""back-2"",""of"":""tr_2"",""tasks"":""1""}"
bob@acme.example,acme/core/web,tr_6,"{""amount"":""10"",""ref"":""back-3"",""of"":""tr_2"",""tasks"":""2""}"

"#]]);
    // A hold that was captured is named by its own reference.
    teamctl.run("-q budget hold 10 --ref render-1 -t acme/core -o id").ok();
    teamctl.run("-q budget capture render-1 7 --tasks 1 -o id").ok();
    teamctl.run("budget refund render-1 --tasks 0 --ref back-4 -o json").ok().stdout(str![[r#"
{"id":"tr_8","ref":"back-4","team":"acme/core","kind":"refund","amount":"7","tasks":0,"key":null,"status":"posted","at":"2026-11-07T09:00:21.000Z","balance":"100","note":null,"of":"tr_7","expires_at":null,"changed":true}

"#]]).stderr(str![[r#"
refunded 7 for acme/core: tr_8

"#]]);
}

#[test]
fn refund_is_refused() {
    let teamctl = acme();
    teamctl.run("-q budget charge 5 --ref task-1 --tasks 1 -t acme/core -o id").ok();
    teamctl.run("-q budget charge 5 --ref elsewhere -t acme -o id").ok();
    teamctl.run("-q budget hold 5 --ref render-1 -t acme/core -o id").ok();
    teamctl.run("budget refund task-1 5.000001 --ref back").code(6).stdout(str![]).stderr(str![[r#"
error: of the charge task-1 5 credits and 1 task are left to be refunded

"#]]);
    teamctl.run("budget refund task-1 1 --tasks 2 --ref back -o json").code(6).stdout(str![]).stderr(str![[r#"
{"error":{"code":"budget.refund_too_large","message":"of the charge task-1 5 credits and 1 task are left to be refunded","hint":null,"exit":6,"details":{"ref":"task-1","remaining":"5","tasks":1}}}

"#]]);
    teamctl.run("budget refund task-1 0 --ref back").code(2).stdout(str![]).stderr(str![[r#"
error: a refund of 0 credits does nothing: say how many

"#]]);
    teamctl.run("budget refund task-1 0 --tasks 0 --ref back -o json").refused("amount.invalid");
    teamctl.run("-q budget refund task-1 --ref back -o id").ok();
    // The same in other words is not the same.
    teamctl.run("budget refund task-1 5 --ref back").code(5).stdout(str![]).stderr(str![[r#"
error: the reference back stands for another refund already
  hint: take another reference, or see what it stands for: teamctl budget history --ref back

"#]]);
    teamctl.run("budget refund elsewhere --ref back -o json").refused("budget.ref_conflict");
    teamctl.run("budget refund task-1 --ref task-1 -o json").refused("budget.ref_conflict");
    teamctl.run("budget refund task-1 --ref again").code(6).stdout(str![]).stderr(str![[r#"
error: all of the charge task-1 was refunded already

"#]]);
    teamctl.run("budget refund render-1 --ref again").code(3).stdout(str![]).stderr(str![[r#"
error: nothing was charged by render-1: it is a hold that was not captured
  hint: give back what is held: teamctl budget release REF

"#]]);
    for other in ["none", "paid", "back"] {
        teamctl.run(format!("budget refund {other} --ref again -o json")).refused("budget.not_found");
    }
    teamctl.run("budget refund elsewhere --ref again -t acme/core --as bob@acme.example").code(3).stderr(str![[r#"
error: there is no charge elsewhere
  hint: see what there is: teamctl budget history

"#]]);
    teamctl.run("budget refund elsewhere --ref again --as ada@acme.example").code(4).stderr(str![[r#"
error: ada@acme.example does not have budget.charge at acme
  hint: what they have: teamctl member explain ada@acme.example -t acme

"#]]);
    teamctl.run("budget refund task-1").code(2).stderr(str![[r#"
error: --ref is needed, and nobody can be asked
  hint: give --ref, or run it on a terminal

"#]]);
    teamctl.run("budget refund --ref again").code(2).stderr(str![[r#"
error: CHARGE-REF is needed, and nobody can be asked
  hint: give CHARGE-REF, or run it on a terminal

"#]]);
    teamctl.run("-q team archive acme -y -o id").ok();
    teamctl.run("budget refund elsewhere --ref again").code(6).stderr(str![[r#"
error: acme is archived: nothing in it changes
  hint: bring it back: teamctl team unarchive acme

"#]]);
    assert_eq!(teamctl.run("-q budget refund task-1 --ref back -o json --jq .changed").ok().text(), "false\n");
    assert_eq!(teamctl.run("budget show -o json --jq .used").ok().text(), "5\n");
}

/// What a test key was charged is given back where it was written down, and nowhere else.
#[test]
fn test_charges_are_refunded_among_the_test_accounts() {
    let teamctl = acme();
    let test = key(&teamctl, "test --kind test -t acme/core");
    teamctl.stdin(test).run("-q budget charge 5 --ref call-1 --key-stdin -o id").ok();
    teamctl.run("budget refund call-1 2 --ref back-1 -o json").ok().stdout(str![[r#"
{"id":"tr_3","ref":"back-1","team":"acme/core","kind":"refund","amount":"2","tasks":0,"key":"key_1","status":"test","at":"2026-11-07T09:00:13.000Z","balance":"100","note":null,"of":"tr_2","expires_at":null,"changed":true}

"#]]).stderr(str![[r#"
refunded 2 for acme/core: tr_3

"#]]);
    teamctl.run("budget refund call-1 4 --ref back-2 -o json").refused("budget.refund_too_large");
    teamctl.run("budget show --fields used,pool -o json").ok().stdout(str![[r#"
{"used":"0","pool":"100"}

"#]]);
    assert_eq!(
        teamctl.sql("SELECT account, balance FROM balances ORDER BY 1"),
        "0|-100000000\n1|100000000\n6|-3000000\n7|3000000\n"
    );
}
