//! `teamctl budget history`
use snapbox::str;

use crate::budget::acme;
use crate::support::Teamctl;

const LATER: &str = "2026-11-08T09:00:00Z";

fn busy() -> Teamctl {
    let teamctl = acme();
    for line in [
        "charge 12.5 --ref task-1 --tasks 3 -t acme/core/web --note '=1+1'",
        "hold 10 --ref render-1 -t acme/core",
        "hold 10 --ref render-2 -t acme/core/web",
        "hold 1 --ref render-3 -t acme",
        "capture render-1 7.25 --tasks 1",
        "release render-3",
        "refund task-1 --ref back-1",
        "adjust -0.5 --ref fix-1 --reason why",
    ] {
        teamctl.run(format!("-q budget {line} -o id")).ok();
    }
    teamctl.at(LATER).run("-q budget charge 1 --ref task-2 -t acme/core -o id").ok();
    teamctl
}

#[test]
fn history() {
    let teamctl = busy();
    teamctl.run("budget history").ok().stdout(str![[r#"
ID                REF       TEAM           KIND     AMOUNT  TASKS  STATUS    AT                    BALANCE
tr_1  paid      acme           topup    100     0      posted    2026-11-07T09:00:09Z  100
tr_2  task-1    acme/core/web  charge   12.5    3      posted    2026-11-07T09:00:11Z  87.5
hd_1  render-1  acme/core      hold     10      0      captured  2026-11-07T09:00:12Z  77.5
hd_2  render-2  acme/core/web  hold     10      0      expired   2026-11-07T09:00:13Z  67.5
hd_3  render-3  acme           hold     1       0      released  2026-11-07T09:00:14Z  66.5
tr_3  render-1  acme/core      capture  7.25    1      posted    2026-11-07T09:00:15Z  69.25
tr_4  back-1    acme/core/web  refund   12.5    3      posted    2026-11-07T09:00:17Z  82.75
tr_5  fix-1     acme           adjust   -0.5    0      posted    2026-11-07T09:00:18Z  82.25
tr_6  task-2    acme/core      charge   1       0      posted    2026-11-08T09:00:00Z  91.25

"#]]);
    teamctl.at(LATER).run("budget history -t acme/core -o wide").ok().stdout(str![[r#"
ID                REF       TEAM           KIND     AMOUNT  TASKS  KEY  STATUS    AT                    BALANCE  NOTE  OF                EXPIRES AT
tr_2  task-1    acme/core/web  charge   12.5    3      -    posted    2026-11-07T09:00:11Z  87.5     =1+1  -                 -
hd_1  render-1  acme/core      hold     10      0      -    captured  2026-11-07T09:00:12Z  77.5     -     -                 2026-11-07T09:15:12Z
hd_2  render-2  acme/core/web  hold     10      0      -    expired   2026-11-07T09:00:13Z  67.5     -     -                 2026-11-07T09:15:13Z
tr_3  render-1  acme/core      capture  7.25    1      -    posted    2026-11-07T09:00:15Z  69.25    -     hd_1  -
tr_4  back-1    acme/core/web  refund   12.5    3      -    posted    2026-11-07T09:00:17Z  82.75    -     tr_2  -
tr_6  task-2    acme/core      charge   1       0      -    posted    2026-11-08T09:00:00Z  91.25    -     -                 -

"#]]);
    teamctl.run("budget history -t acme/core/web -o csv").ok().stdout(str![[r#"
id,ref,team,kind,amount,tasks,key,status,at,balance,note,of,expires_at,changed
tr_2,task-1,acme/core/web,charge,12.5,3,,posted,2026-11-07T09:00:11.000Z,87.5,'=1+1,,,
hd_2,render-2,acme/core/web,hold,10,0,,expired,2026-11-07T09:00:13.000Z,67.5,,,2026-11-07T09:15:13.000Z,
tr_4,back-1,acme/core/web,refund,12.5,3,,posted,2026-11-07T09:00:17.000Z,82.75,,tr_2,,

"#]]);
    teamctl.run("budget history --since 2026-11-08 -o json").ok().stdout(str![[r#"
[
 {"id":"tr_6","ref":"task-2","team":"acme/core","kind":"charge","amount":"1","tasks":0,"key":null,"status":"posted","at":"2026-11-08T09:00:00.000Z","balance":"91.25","note":null,"of":null,"expires_at":null,"changed":null}
]

"#]]);
    teamctl
        .run("budget history --since 2026-11-07T09:00:13Z --until 2026-11-07T09:00:15Z --fields ref,at")
        .ok()
        .stdout(str![[r#"
REF       AT
render-2  2026-11-07T09:00:13Z
render-3  2026-11-07T09:00:14Z

"#]]);
    teamctl.at(LATER).run("budget history --since 1h --fields ref,kind").ok().stdout(str![[r#"
REF     KIND
task-2  charge

"#]]);
    teamctl.run("budget history --limit 2 --fields ref --no-headers").ok().stdout(str![[r#"
paid
task-1

"#]]);
    teamctl.run("budget history --sort amount:desc --limit 1 --fields ref,amount").ok().stdout(str![[r#"
REF   AMOUNT
paid  100

"#]]);
    teamctl.run("budget history --as bob@acme.example -t acme/core/web --fields team,kind").ok().stdout(str![[r#"
TEAM           KIND
acme/core/web  charge
acme/core/web  hold
acme/core/web  refund

"#]]);
}

#[test]
fn of_a_reference() {
    let teamctl = busy();
    teamctl.run("budget history --ref render-1 --fields ref,kind,amount,status").ok().stdout(str![[r#"
REF       KIND     AMOUNT  STATUS
render-1  hold     10      captured
render-1  capture  7.25    posted

"#]]);
    teamctl.at(LATER).run("budget history --ref render-2 --fields ref,kind,amount,status").ok().stdout(str![[r#"
REF       KIND  AMOUNT  STATUS
render-2  hold  10      expired

"#]]);
    teamctl.run("budget history --ref task-1 --fields ref,kind,amount,tasks").ok().stdout(str![[r#"
REF     KIND    AMOUNT  TASKS
task-1  charge  12.5    3

"#]]);
    teamctl.run("budget history --ref back-1 --fields ref,kind,amount,tasks").ok().stdout(str![[r#"
REF     KIND    AMOUNT  TASKS
back-1  refund  12.5    3

"#]]);
    teamctl.run("budget history --ref fix-1 --fields ref,kind,amount").ok().stdout(str![[r#"
REF    KIND    AMOUNT
fix-1  adjust  -0.5

"#]]);
    // Of another team, at another time, or none.
    for line in ["--ref render-1 -t acme/core/web", "--ref render-1 --since 2026-11-08", "--ref none"] {
        teamctl.run(format!("budget history {line} -o json")).ok().stdout(str![[r#"
[]

"#]]);
    }
}

#[test]
fn history_is_refused() {
    let teamctl = busy();
    teamctl.run("budget history --since tomorrow").code(2).stdout(str![]).stderr(str![[r#"
error: invalid value 'tomorrow' for '--since <WHEN>': "tomorrow" is not a point in time: RFC 3339 such as 2026-11-07T09:00:00Z, or a date such as 2026-11-07; a duration from now such as 7d, or never, is taken too
  hint: see: teamctl budget history --help

"#]]);
    teamctl.run("budget history --since never").code(2).stdout(str![]).stderr(str![[r#"
error: 'never' is no instant of the past

"#]]);
    teamctl.run("budget history -t acme/none").code(3).stdout(str![]).stderr(str![[r#"
error: there is no team acme/none
  hint: the teams that there are: teamctl team list --all

"#]]);
    teamctl.run("budget history --as bob@acme.example").code(4).stdout(str![]).stderr(str![[r#"
error: bob@acme.example does not have budget.read at acme
  hint: what they have: teamctl member explain bob@acme.example -t acme

"#]]);
    teamctl.run("budget history --fields nope").code(2).stdout(str![]).stderr(str![[r#"
error: no field 'nope'; there are: id, ref, team, kind, amount, tasks, key, status, at, balance, note, of, expires_at, changed
  hint: did you mean 'note'?

"#]]);
}

/// Of a deleted team it is the organization that shows what moved, not the team that has its path by now.
#[test]
fn of_a_deleted_team() {
    let teamctl = busy();
    teamctl.run("-q team delete acme/core/web --confirm acme/core/web -o id").ok();
    teamctl.run("-q team create acme/core/web -o id").ok();
    teamctl.run("-q budget charge 2 --ref task-3 -t acme/core/web -o id").ok();
    teamctl.run("budget history -t acme/core/web --fields ref,team,kind").ok().stdout(str![[r#"
REF     TEAM           KIND
task-3  acme/core/web  charge

"#]]);
    teamctl.run("budget history --fields ref,team,kind -o csv").ok().stdout(str![[r#"
ref,team,kind
paid,acme,topup
task-1,acme/core/web,charge
render-1,acme/core,hold
render-2,acme/core/web,hold
render-3,acme,hold
render-1,acme/core,capture
back-1,acme/core/web,refund
fix-1,acme,adjust
task-3,acme/core/web,charge
task-2,acme/core,charge

"#]]);
    assert_eq!(teamctl.run("budget history --ref task-1 -t acme/core -o json").ok().json(), serde_json::json!([]));
}
