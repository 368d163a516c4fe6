//! `teamctl budget hold | capture | release`
use snapbox::str;

use crate::budget::{acme, key};

const LATER: &str = "2026-11-07T10:00:00Z";

#[test]
fn hold() {
    let teamctl = acme();
    let line = "budget hold 50 --ref render-1 --note 'for Ada' -t acme/core/web";
    teamctl
        .run(line)
        .ok()
        .stdout(str![[r#"
ID                REF       TEAM           KIND  AMOUNT  TASKS  STATUS  AT                    BALANCE
hd_1  render-1  acme/core/web  hold  50      0      held    2026-11-07T09:00:11Z  50

"#]])
        .stderr(str![[r#"
50 held for acme/core/web: hd_1

"#]]);
    teamctl.run(format!("{line} -o json")).ok().stdout(str![[r#"
{"id":"hd_1","ref":"render-1","team":"acme/core/web","kind":"hold","amount":"50","tasks":0,"key":null,"status":"held","at":"2026-11-07T09:00:11.000Z","balance":"50","note":"for Ada","of":null,"expires_at":"2026-11-07T09:15:11.000Z","changed":false}

"#]]).stderr(str![[r#"
held already: hd_1

"#]]);
    // For how long is no part of what it is.
    teamctl.run(format!("{line} --expires-in 1h -o json")).ok().stdout(str![[r#"
{"id":"hd_1","ref":"render-1","team":"acme/core/web","kind":"hold","amount":"50","tasks":0,"key":null,"status":"held","at":"2026-11-07T09:00:11.000Z","balance":"50","note":"for Ada","of":null,"expires_at":"2026-11-07T09:15:11.000Z","changed":false}

"#]]).stderr(str![[r#"
held already: hd_1

"#]]);
    teamctl
        .run("-n budget hold 10 --ref render-2 --expires-in 30d -t acme/core -o json")
        .ok()
        .stdout(str![[r#"
{"id":"hd_2","ref":"render-2","team":"acme/core","kind":"hold","amount":"10","tasks":0,"key":null,"status":"held","at":"2026-11-07T09:00:14.000Z","balance":"40","note":null,"of":null,"expires_at":"2026-12-07T09:00:14.000Z","changed":true,"dry_run":true}

"#]])
        .stderr(str![[r#"
10 held for acme/core: hd_2

"#]]);
    teamctl
        .run("budget hold 1 --ref render-3 -t acme/core --as bob@acme.example -o wide")
        .ok()
        .stdout(str![[r#"
ID                REF       TEAM       KIND  AMOUNT  TASKS  KEY  STATUS  AT                    BALANCE  NOTE  OF  EXPIRES AT
hd_3  render-3  acme/core  hold  1       0      -    held    2026-11-07T09:00:15Z  49       -     -   2026-11-07T09:15:15Z

"#]])
        .stderr(str![[r#"
1 held for acme/core: hd_3

"#]]);
    teamctl.run("audit list --action budget.hold --fields actor,team,target,after -o csv").ok().stdout(str![[r#"
actor,team,target,after
operator:[USER]@[HOST],acme/core/web,hd_1,"{""amount"":""50"",""ref"":""render-1"",""expires_at"":""2026-11-07T09:15:11.000Z""}"
bob@acme.example,acme/core,hd_3,"{""amount"":""1"",""ref"":""render-3"",""expires_at"":""2026-11-07T09:15:15.000Z""}"

"#]]);
}

#[test]
fn hold_is_refused() {
    let teamctl = acme();
    teamctl.run("-q budget hold 50 --ref render-1 -t acme/core -o id").ok();
    teamctl.run("budget hold 10.000001 --ref render-2 -t acme/core/web").code(6).stdout(str![]).stderr(str![[r#"
error: acme/core has 10 credits left of its limit of 60 a month, and 10.000001 are needed
  hint: raise it: teamctl budget set --limit AMOUNT -t acme/core

"#]]);
    teamctl.run("budget charge 10.000001 --ref render-2 -t acme/core -o json").code(6).stdout(str![]).stderr(str![[r#"
{"error":{"code":"budget.limit_exceeded","message":"acme/core has 10 credits left of its limit of 60 a month, and 10.000001 are needed","hint":"raise it: teamctl budget set --limit AMOUNT -t acme/core","exit":6,"details":{"team":"acme/core","remaining":"10","amount":"10.000001"}}}

"#]]);
    teamctl.run("budget hold 50.000001 --ref render-2").code(6).stdout(str![]).stderr(str![[r#"
error: the pool of acme has 50 credits left, and 50.000001 are needed
  hint: top it up: teamctl budget topup AMOUNT --ref REF -t acme

"#]]);
    teamctl.run("budget hold 51 --ref render-1 -t acme/core").code(5).stdout(str![]).stderr(str![[r#"
error: the reference render-1 stands for another hold already
  hint: take another reference, or see what it stands for: teamctl budget history --ref render-1

"#]]);
    teamctl.run("budget charge 50 --ref render-1 -t acme/core -o json").refused("budget.ref_conflict");
    teamctl.run("budget hold 100 --ref paid -o json").refused("budget.ref_conflict");
    teamctl.run("budget hold 0 --ref render-2").code(2).stdout(str![]).stderr(str![[r#"
error: a hold of 0 credits does nothing: say how many

"#]]);
    teamctl.run("budget hold 1 --ref render-2 --expires-in 0").code(2).stdout(str![]).stderr(str![[r#"
error: invalid value '0' for '--expires-in <DURATION>': a hold that expires at once holds nothing
  hint: see: teamctl budget hold --help

"#]]);
    teamctl.run("budget hold 1 --ref render-2 --expires-in 31d").code(2).stdout(str![]).stderr(str![[r#"
error: invalid value '31d' for '--expires-in <DURATION>': a hold lasts 30d at the most, and 31d is longer
  hint: see: teamctl budget hold --help

"#]]);
    teamctl.run("budget hold 1 --ref render-2 --expires-in never").code(2).stdout(str![]).stderr(str![[r#"
error: invalid value 'never' for '--expires-in <DURATION>': "never" is not a duration: a whole number and one of s, m, h, d, w, such as 90s, 15m, 12h, 7d or 2w
  hint: see: teamctl budget hold --help

"#]]);
    teamctl.run("budget hold 1 --ref render-2 -t acme/old").code(6).stdout(str![]).stderr(str![[r#"
error: acme/old is archived: nothing in it changes
  hint: bring it back: teamctl team unarchive acme/old

"#]]);
    teamctl.run("budget hold 1 --ref render-2 --as ada@acme.example").code(4).stdout(str![]).stderr(str![[r#"
error: ada@acme.example does not have budget.charge at acme
  hint: what they have: teamctl member explain ada@acme.example -t acme

"#]]);
    teamctl.run("budget hold 1 --ref render-2 -t acme --key-stdin").code(2).stdout(str![]).stderr(str![[r#"
error: --key-stdin and -t both name the team: a key is of one already
  hint: see: teamctl budget hold --help

"#]]);
    teamctl.run("budget hold").code(2).stderr(str![[r#"
error: AMOUNT is needed, and nobody can be asked
  hint: give AMOUNT, or run it on a terminal

"#]]);
    teamctl.run("budget hold 1").code(2).stderr(str![[r#"
error: --ref is needed, and nobody can be asked
  hint: give --ref, or run it on a terminal

"#]]);
    assert_eq!(teamctl.run("budget show -o json --jq .held").ok().text(), "50\n");
}

#[test]
fn hold_by_key() {
    let teamctl = acme();
    let live = key(&teamctl, "live -t acme/core");
    let test = key(&teamctl, "test --kind test -t acme/core");
    let lost = key(&teamctl, "lost -t acme/core");
    teamctl.run("-q key revoke lost -y -t acme/core -o id").ok();
    let hold = |secret: &str, line: &str| teamctl.stdin(secret).run(format!("budget hold {line} --key-stdin"));
    hold(&live, "1 --ref call-1 -o json").ok().stdout(str![[r#"
{"id":"hd_1","ref":"call-1","team":"acme/core","kind":"hold","amount":"1","tasks":0,"key":"key_1","status":"held","at":"2026-11-07T09:00:15.000Z","balance":"99","note":null,"of":null,"expires_at":"2026-11-07T09:15:15.000Z","changed":true}

"#]]).stderr(str![[r#"
1 held for acme/core: hd_1

"#]]);
    // Written down, and nothing is held.
    hold(&test, "5000 --ref call-2 -o json").ok().stdout(str![[r#"
{"id":"hd_2","ref":"call-2","team":"acme/core","kind":"hold","amount":"5000","tasks":0,"key":"key_2","status":"held","at":"2026-11-07T09:00:16.000Z","balance":"99","note":null,"of":null,"expires_at":"2026-11-07T09:15:16.000Z","changed":true}

"#]]).stderr(str![[r#"
5000 held for acme/core: hd_2

"#]]);
    hold(&live, "5000 --ref call-2 -o json").refused("budget.ref_conflict");
    hold(&lost, "1 --ref call-3").code(6).stdout(str![]).stderr(str![[r#"
error: the key key_3 was revoked

"#]]);
    hold("nonsense", "1 --ref call-3").code(2).stdout(str![]).stderr(str![[r#"
error: what stands on stdin is no API key: it is mistyped or cut off
  hint: look at it: teamctl key verify

"#]]);
    teamctl.run("budget show -o json --jq '[.held,.pool]'").ok().stdout(str![[r#"
["1","99"]

"#]]);
    teamctl.run("budget capture call-2 4000 --tasks 1 -o json").ok().stdout(str![[r#"
{"id":"tr_2","ref":"call-2","team":"acme/core","kind":"capture","amount":"4000","tasks":1,"key":"key_2","status":"test","at":"2026-11-07T09:00:21.000Z","balance":"99","note":null,"of":"hd_2","expires_at":null,"changed":true}

"#]]).stderr(str![[r#"
captured 4000 for acme/core: tr_2

"#]]);
    teamctl.run("budget show -o json --jq '[.used,.tasks,.pool]'").ok().stdout(str![[r#"
["0",0,"99"]

"#]]);
}

#[test]
fn capture() {
    let teamctl = acme();
    for (reference, more) in [("render-1", ""), ("render-2", ""), ("render-3", ""), ("render-4", "--expires-in 1h")] {
        teamctl.run(format!("-q budget hold 10 --ref {reference} {more} -t acme/core -o id")).ok();
    }
    teamctl.run("-n budget capture render-1 -o json").ok().stdout(str![[r#"
{"id":"tr_2","ref":"render-1","team":"acme/core","kind":"capture","amount":"10","tasks":0,"key":null,"status":"posted","at":"2026-11-07T09:00:15.000Z","balance":"60","note":null,"of":"hd_1","expires_at":null,"changed":true,"dry_run":true}

"#]]).stderr(str![[r#"
captured 10 for acme/core: tr_2

"#]]);
    teamctl
        .run("budget capture render-1")
        .ok()
        .stdout(str![[r#"
ID                REF       TEAM       KIND     AMOUNT  TASKS  STATUS  AT                    BALANCE
tr_3  render-1  acme/core  capture  10      0      posted  2026-11-07T09:00:16Z  60

"#]])
        .stderr(str![[r#"
captured 10 for acme/core: tr_3

"#]]);
    // All of it is as much as it held.
    teamctl.run("budget capture render-1 10 -o json").ok().stdout(str![[r#"
{"id":"tr_3","ref":"render-1","team":"acme/core","kind":"capture","amount":"10","tasks":0,"key":null,"status":"posted","at":"2026-11-07T09:00:16.000Z","balance":"60","note":null,"of":"hd_1","expires_at":null,"changed":false}

"#]]).stderr(str![[r#"
captured already: tr_3

"#]]);
    teamctl.run("budget capture render-2 7.25 --tasks 2 -t acme/core -o wide").ok().stdout(str![[r#"
ID                REF       TEAM       KIND     AMOUNT  TASKS  KEY  STATUS  AT                    BALANCE  NOTE  OF                EXPIRES AT
tr_4  render-2  acme/core  capture  7.25    2      -    posted  2026-11-07T09:00:18Z  62.75    -     hd_2  -

"#]]).stderr(str![[r#"
captured 7.25 for acme/core: tr_4

"#]]);
    teamctl
        .run("budget capture render-3 0 --tasks 1 --as bob@acme.example -t acme/core -o json")
        .ok()
        .stdout(str![[r#"
{"id":"tr_5","ref":"render-3","team":"acme/core","kind":"capture","amount":"0","tasks":1,"key":null,"status":"posted","at":"2026-11-07T09:00:19.000Z","balance":"72.75","note":null,"of":"hd_3","expires_at":null,"changed":true}

"#]])
        .stderr(str![[r#"
captured 0 for acme/core: tr_5

"#]]);
    teamctl.run("budget show -t acme/core --fields used,held,remaining,pool,tasks -o json").ok().stdout(str![[r#"
{"used":"17.25","held":"10","remaining":"32.75","pool":"72.75","tasks":3}

"#]]);
    teamctl.run("audit list --action budget.capture --fields actor,team,target,after -o csv").ok().stdout(str![[r#"
actor,team,target,after
operator:[USER]@[HOST],acme/core,tr_3,"{""amount"":""10"",""ref"":""render-1"",""hold"":""hd_1""}"
operator:[USER]@[HOST],acme/core,tr_4,"{""amount"":""7.25"",""ref"":""render-2"",""hold"":""hd_2"",""tasks"":""2""}"
bob@acme.example,acme/core,tr_5,"{""amount"":""0"",""ref"":""render-3"",""hold"":""hd_3"",""tasks"":""1""}"

"#]]);
    let hold = teamctl.run("budget history --ref render-2 -o json --jq .[0].id").ok().text().trim().to_owned();
    teamctl.run(["audit", "list", "--target", &hold, "--fields", "action", "--no-headers"]).ok().stdout(str![[r#"
budget.hold
budget.capture

"#]]);
}

#[test]
fn capture_is_refused() {
    let teamctl = acme();
    for reference in ["render-1", "render-2", "render-3"] {
        teamctl.run(format!("-q budget hold 10 --ref {reference} -t acme/core -o id")).ok();
    }
    teamctl.run("-q budget hold 10 --ref elsewhere -t acme -o id").ok();
    teamctl.run("budget capture render-1 10.000001").code(6).stdout(str![]).stderr(str![[r#"
error: the hold render-1 holds 10 credits, and 10.000001 were to be captured
  hint: capture all of it, and charge the rest: teamctl budget charge AMOUNT --ref REF

"#]]);
    teamctl.run("budget capture render-1 11 -o json").code(6).stdout(str![]).stderr(str![[r#"
{"error":{"code":"budget.capture_too_large","message":"the hold render-1 holds 10 credits, and 11 were to be captured","hint":"capture all of it, and charge the rest: teamctl budget charge AMOUNT --ref REF","exit":6,"details":{"ref":"render-1","remaining":"10","amount":"11"}}}

"#]]);
    teamctl.run("budget capture render-1 0").code(2).stdout(str![]).stderr(str![[r#"
error: a capture of 0 credits does nothing: say how many
  hint: give all of it back: teamctl budget release REF; or say how many tasks were finished: --tasks N

"#]]);
    teamctl.run("-q budget capture render-1 4 --tasks 1 -o id").ok();
    teamctl.run("budget capture render-1").code(5).stdout(str![]).stderr(str![[r#"
error: the hold render-1 was captured already, with 4 credits and 1 task
  hint: what was used beyond that is a charge of its own: teamctl budget charge AMOUNT --ref REF

"#]]);
    teamctl.run("budget capture render-1 4 --tasks 2 -o json").code(5).stdout(str![]).stderr(str![[r#"
{"error":{"code":"budget.ref_conflict","message":"the hold render-1 was captured already, with 4 credits and 1 task","hint":"what was used beyond that is a charge of its own: teamctl budget charge AMOUNT --ref REF","exit":5,"details":{"ref":"render-1","id":"tr_2","amount":"4","tasks":1}}}

"#]]);
    teamctl.run("budget release render-1").code(6).stdout(str![]).stderr(str![[r#"
error: the hold render-1 was captured
  hint: see what became of it: teamctl budget history --ref REF

"#]]);
    teamctl.run("-q budget release render-2 -o id").ok();
    teamctl.run("budget capture render-2 -o json").code(6).stdout(str![]).stderr(str![[r#"
{"error":{"code":"budget.hold_closed","message":"the hold render-2 was released","hint":"see what became of it: teamctl budget history --ref REF","exit":6,"details":{"status":"released","id":"hd_2","ref":"render-2"}}}

"#]]);
    teamctl.at(LATER).run("budget capture render-3").code(6).stdout(str![]).stderr(str![[r#"
error: the hold render-3 has expired
  hint: what was used can still be charged: teamctl budget charge AMOUNT --ref REF

"#]]);
    teamctl.at(LATER).run("budget capture render-3 -o json").code(6).stdout(str![]).stderr(str![[r#"
{"error":{"code":"budget.hold_closed","message":"the hold render-3 has expired","hint":"what was used can still be charged: teamctl budget charge AMOUNT --ref REF","exit":6,"details":{"status":"expired","id":"hd_3","ref":"render-3"}}}

"#]]);
    teamctl.run("budget capture none").code(3).stdout(str![]).stderr(str![[r#"
error: there is no hold none
  hint: see what there is: teamctl budget history

"#]]);
    // A charge, or a top-up, is no hold.
    teamctl.run("budget capture paid -o json").refused("budget.not_found");
    // What bob may not touch is not there for him; ada may nowhere.
    teamctl.run("budget capture elsewhere --as bob@acme.example -t acme/core").code(3).stdout(str![]).stderr(str![[
        r#"
error: there is no hold elsewhere
  hint: see what there is: teamctl budget history

"#
    ]]);
    teamctl.run("budget capture elsewhere --as ada@acme.example").code(4).stdout(str![]).stderr(str![[r#"
error: ada@acme.example does not have budget.charge at acme
  hint: what they have: teamctl member explain ada@acme.example -t acme

"#]]);
    teamctl.run("budget capture none --as ada@acme.example -o json").refused("permission.denied");
    teamctl.run("-q team archive acme/core -y -o id").ok();
    teamctl.run("budget capture render-3").code(6).stdout(str![]).stderr(str![[r#"
error: acme/core is archived: nothing in it changes
  hint: bring it back: teamctl team unarchive acme/core

"#]]);
    assert_eq!(teamctl.run("-q budget capture render-1 4 --tasks 1 -o json --jq .changed").ok().text(), "false\n");
    teamctl.run("budget capture").code(2).stderr(str![[r#"
error: REF is needed, and nobody can be asked
  hint: give REF, or run it on a terminal

"#]]);
    assert_eq!(teamctl.run("budget show -o json --jq .used").ok().text(), "4\n");
}

/// The same reference is another hold in another organization.
#[test]
fn holds_are_found_in_their_organization() {
    let teamctl = acme();
    teamctl.run("-q team create globex --owner hank@globex.example -o id").ok();
    teamctl.run("-q budget hold 10 --ref render-1 -t acme/core -o id").ok();
    for verb in ["capture", "release"] {
        teamctl.run(format!("budget {verb} render-1 -t globex -o json")).refused("budget.not_found");
        teamctl.run(format!("budget {verb} render-1 -o json")).refused("usage.team_required");
    }
    teamctl.run("budget refund render-1 --ref back -t globex -o json").refused("budget.not_found");
    assert_eq!(teamctl.run("budget history --ref render-1 -t globex -o json").ok().json(), serde_json::json!([]));
    teamctl.run("-q budget capture render-1 -t acme/core/web -o id").ok();
}

#[test]
fn release() {
    let teamctl = acme();
    for reference in ["render-1", "render-2", "render-3"] {
        teamctl.run(format!("-q budget hold 10 --ref {reference} -t acme/core -o id")).ok();
    }
    teamctl.run("-n budget release render-1 -o json").ok().stdout(str![[r#"
{"id":"hd_1","ref":"render-1","team":"acme/core","kind":"hold","amount":"10","tasks":0,"key":null,"status":"released","at":"2026-11-07T09:00:11.000Z","balance":"90","note":null,"of":null,"expires_at":"2026-11-07T09:15:11.000Z","changed":true,"dry_run":true}

"#]]).stderr(str![[r#"
released 10 for acme/core: hd_1

"#]]);
    teamctl
        .run("budget release render-1")
        .ok()
        .stdout(str![[r#"
ID                REF       TEAM       KIND  AMOUNT  TASKS  STATUS    AT                    BALANCE
hd_1  render-1  acme/core  hold  10      0      released  2026-11-07T09:00:11Z  90

"#]])
        .stderr(str![[r#"
released 10 for acme/core: hd_1

"#]]);
    teamctl.run("budget release render-1 -o json").ok().stdout(str![[r#"
{"id":"hd_1","ref":"render-1","team":"acme/core","kind":"hold","amount":"10","tasks":0,"key":null,"status":"released","at":"2026-11-07T09:00:11.000Z","balance":"90","note":null,"of":null,"expires_at":"2026-11-07T09:15:11.000Z","changed":false}

"#]]).stderr(str![[r#"
released already: hd_1

"#]]);
    teamctl
        .at(LATER)
        .run("budget release render-1 -o json --jq .status")
        .ok()
        .stdout(str![[r#"
released

"#]])
        .stderr(str![[r#"
released already: hd_1

"#]]);
    teamctl.run("-q budget capture render-2 -o id").ok();
    teamctl.run("budget release render-2").code(6).stdout(str![]).stderr(str![[r#"
error: the hold render-2 was captured
  hint: see what became of it: teamctl budget history --ref REF

"#]]);
    teamctl.at(LATER).run("budget release render-3").code(6).stdout(str![]).stderr(str![[r#"
error: the hold render-3 has expired
  hint: what was used can still be charged: teamctl budget charge AMOUNT --ref REF

"#]]);
    teamctl.run("budget release none").code(3).stdout(str![]).stderr(str![[r#"
error: there is no hold none
  hint: see what there is: teamctl budget history

"#]]);
    teamctl.run("budget release render-3 --as ada@acme.example").code(4).stdout(str![]).stderr(str![[r#"
error: ada@acme.example does not have budget.charge at acme
  hint: what they have: teamctl member explain ada@acme.example -t acme

"#]]);
    teamctl.run("budget release").code(2).stderr(str![[r#"
error: REF is needed, and nobody can be asked
  hint: give REF, or run it on a terminal

"#]]);
    teamctl.run("budget show -t acme/core --fields used,held,remaining,pool -o json").ok().stdout(str![[r#"
{"used":"10","held":"10","remaining":"40","pool":"80"}

"#]]);
    teamctl.run("audit list --action budget.release --fields actor,team,target,before,after -o csv").ok().stdout(str![
        [r#"
actor,team,target,before,after
operator:[USER]@[HOST],acme/core,hd_1,"{""status"":""held""}","{""status"":""released""}"

"#]
    ]);
}

#[test]
fn what_is_in_the_way_of_deleting_a_team() {
    let teamctl = acme();
    teamctl.run("-q budget hold 10 --ref render-1 -t acme/core/web -o id").ok();
    let delete = "team delete acme/core/web --confirm acme/core/web";
    teamctl.run(delete).code(5).stdout(str![]).stderr(str![[r#"
error: acme/core/web has 10 credits on hold
  hint: capture or release what is held: teamctl budget history -t acme/core/web

"#]]);
    teamctl.run("-q budget hold 2.5 --ref render-2 -t acme/core/web -o id").ok();
    teamctl.run(format!("{delete} -o json")).code(5).stdout(str![]).stderr(str![[r#"
{"error":{"code":"team.not_empty","message":"acme/core/web has 12.5 credits on 2 holds","hint":"capture or release what is held: teamctl budget history -t acme/core/web","exit":5,"details":{"holds":2,"held":"12.5"}}}

"#]]);
    teamctl.run("-q budget release render-1 -o id").ok();
    // The other lapses, and one that was made with a test key holds nothing.
    let test = key(&teamctl, "test --kind test -t acme/core/web");
    teamctl.stdin(test).run("-q budget hold 9 --ref render-3 --expires-in 30d --key-stdin -o id").ok();
    teamctl.at(LATER).run(format!("-q {delete} -o id")).ok();
    // What was there is the organization's to show, and is found no more.
    teamctl.at(LATER).run("budget history --ref render-3 --fields team,status").ok().stdout(str![[r#"
TEAM           STATUS
acme/core/web  held

"#]]);
    teamctl.at(LATER).run("budget capture render-3").code(3).stdout(str![]).stderr(str![[r#"
error: there is no team tm_2
  hint: the teams that there are: teamctl team list --all

"#]]);
}

#[test]
fn what_is_in_the_way_of_deleting_an_organization() {
    let teamctl = acme();
    for team in ["acme/core/web", "acme/core", "acme/old"] {
        teamctl.run(["-q", "team", "delete", team, "--confirm", team, "-o", "id"]).ok();
    }
    let delete = "team delete acme --confirm acme";
    teamctl.run(delete).code(5).stdout(str![]).stderr(str![[r#"
error: acme has 100 credits in its pool
  hint: take them out: teamctl budget adjust AMOUNT --ref REF --reason TEXT -t acme

"#]]);
    teamctl.run("-q budget adjust -99 --ref back --reason closing -o id").ok();
    teamctl.run(format!("{delete} -o json")).code(5).stdout(str![]).stderr(str![[r#"
{"error":{"code":"team.not_empty","message":"acme has 1 credits in its pool","hint":"take them out: teamctl budget adjust AMOUNT --ref REF --reason TEXT -t acme","exit":5,"details":{"pool":"1"}}}

"#]]);
    teamctl.run("-q budget charge 1 --ref last -o id").ok();
    // On a plan that is invoiced, what was used is still to be paid for.
    teamctl.sql("INSERT INTO billing_terms (organization_id, plan, changed_event) SELECT id, 1, 1 FROM teams WHERE tree_key = 'acme'");
    teamctl.run("-q budget charge 1 --ref owed -o id").ok();
    teamctl.run(delete).code(5).stdout(str![]).stderr(str![[r#"
error: acme has used 1 credits that are on no invoice yet
  hint: bill them: teamctl billing invoice create -t acme

"#]]);
    teamctl.run("-q budget refund owed --ref back-2 -o id").ok();
    teamctl.run(delete).code(5).stdout(str![]).stderr(str![[r#"
error: acme has usage that is on no invoice yet
  hint: bill it once its month is over: teamctl billing invoice create -t acme

"#]]);
    teamctl.run("-q billing update --currency EUR -o id").ok();
    teamctl.at("2026-12-07T09:00:00Z").run("-q billing invoice create --period 2026-11 -o id").ok();
    teamctl.run(format!("-q {delete} -o id")).ok();
}
