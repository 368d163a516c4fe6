//! `teamctl budget list | show | set | topup | adjust | charge`
use snapbox::str;

use crate::support::Teamctl;

/// `acme` with 100 credits, of which `acme/core` and all below it may use 60 a month; `acme/old` is archived.
pub fn acme() -> Teamctl {
    let teamctl = Teamctl::initialized().ticking();
    for team in ["acme/core", "acme/core/web", "acme/old"] {
        teamctl.run(["-q", "team", "create", team, "-o", "id"]).ok();
    }
    for (person, role, team) in [("ada", "member", "acme"), ("bob", "lead", "acme/core")] {
        let email = format!("{person}@acme.example");
        teamctl.run(["-q", "account", "create", &email, "-o", "id"]).ok();
        teamctl.run(["-q", "member", "add", &email, "--role", role, "-t", team, "-o", "id"]).ok();
    }
    teamctl.run("-q team archive acme/old -y -o id").ok();
    teamctl.run("-q budget topup 100 --ref paid -o id").ok();
    teamctl.run("-q budget set --limit 60 --period month -t acme/core -o id").ok();
    teamctl
}

/// A key of a team.
pub fn key(teamctl: &Teamctl, line: &str) -> String {
    teamctl.run(format!("-q key create {line} -o json")).ok().json()["secret"].as_str().unwrap().to_owned()
}

#[test]
fn list() {
    let teamctl = acme();
    teamctl.run("-q budget charge 12.5 --tasks 3 --ref one -t acme/core/web -o id").ok();
    teamctl.run("-q budget hold 0.000001 --ref two -t acme/core -o id").ok();
    teamctl.run("budget list").ok().stdout(str![[r#"
TEAM           LIMIT  PERIOD  USE              USED  HELD      REMAINING  TASKS
acme           -      none    -                12.5  0.000001  87.499999  3
acme/core      60     month   ██▒░░░░░░░ 20 %  12.5  0.000001  47.499999  3
acme/core/web  -      none    -                12.5  0         47.499999  3
acme/old       -      none    -                0     0         87.499999  0

"#]]);
    teamctl.run("budget ls -t acme/core -o wide").ok().stdout(str![[r#"
TEAM           MODE       LIMIT  PERIOD  PERIOD START          USE              USED  HELD      REMAINING  POOL       TASKS
acme/core      limit      60     month   2026-11-01T00:00:00Z  ██▒░░░░░░░ 20 %  12.5  0.000001  47.499999  87.499999  3
acme/core/web  unlimited  -      none    -                     -                12.5  0         47.499999  87.499999  3

"#]]);
    teamctl.run("budget list -t acme/core/web -o json").ok().stdout(str![[r#"
[
 {"team":"acme/core/web","mode":"unlimited","limit":null,"period":"none","period_start":null,"used":"12.5","held":"0","remaining":"47.499999","pool":"87.499999","tasks":3,"changed":null}
]

"#]]);
    teamctl.run("budget list --sort used:desc --limit 1 -o csv").ok().stdout(str![[r#"
team,mode,limit,period,period_start,used,held,remaining,pool,tasks,changed
acme,unlimited,,none,,12.5,0.000001,87.499999,87.499999,3,

"#]]);
    teamctl.run("budget list --as bob@acme.example -t acme/core --fields team,remaining").ok().stdout(str![[r#"
TEAM           REMAINING
acme/core      47.499999
acme/core/web  47.499999

"#]]);
    teamctl.run("budget list -t acme/none").code(3).stdout(str![]).stderr(str![[r#"
error: there is no team acme/none
  hint: the teams that there are: teamctl team list --all

"#]]);
    teamctl.run("budget list --as nobody@acme.example").code(3).stdout(str![]).stderr(str![[r#"
error: there is no account nobody@acme.example, as which this was to be done

"#]]);
}

#[test]
fn show() {
    let teamctl = acme();
    teamctl.run("-q budget charge 59.5 --ref one -t acme/core/web -o id").ok();
    teamctl.run("budget show").ok().stdout(str![[r#"
team          acme
mode          unlimited
limit         -
period        none
period_start  -
use           -
used          59.5
held          0
remaining     40.5
pool          40.5
tasks         0

TEAM           LIMIT  PERIOD  USE              USED  HELD  REMAINING  TASKS
acme/core      60     month   █████████░ 99 %  59.5  0     0.5        0
acme/core/web  -      none    -                59.5  0     0.5        0
acme/old       -      none    -                0     0     40.5       0

"#]]);
    teamctl.run("budget get -t acme/core/web -o json").ok().stdout(str![[r#"
{"team":"acme/core/web","mode":"unlimited","limit":null,"period":"none","period_start":null,"used":"59.5","held":"0","remaining":"0.5","pool":"40.5","tasks":0,"changed":null}

"#]]);
    teamctl.at("2026-12-01T00:00:00Z").run("budget show -t acme/core").ok().stdout(str![[r#"
team          acme/core
mode          limit
limit         60
period        month
period_start  2026-12-01T00:00:00Z
use           ░░░░░░░░░░ 0 %
used          0
held          0
remaining     40.5
pool          40.5
tasks         0

TEAM           LIMIT  PERIOD  USE  USED  HELD  REMAINING  TASKS
acme/core/web  -      none    -    59.5  0     40.5       0

"#]]);
    // An archived team is still read.
    teamctl.run("budget show -t acme/old --fields team,remaining -o jsonl").ok().stdout(str![[r#"
{"team":"acme/old","remaining":"40.5"}

"#]]);
    teamctl.run("budget show -t acme/none").code(3).stdout(str![]).stderr(str![[r#"
error: there is no team acme/none
  hint: the teams that there are: teamctl team list --all

"#]]);
    teamctl.run("budget show --as hank@acme.example").code(3).stderr(str![[r#"
error: there is no account hank@acme.example, as which this was to be done

"#]]);
    teamctl.run("-q account create hank@acme.example -o id").ok();
    teamctl.run("budget show --as hank@acme.example").code(4).stdout(str![]).stderr(str![[r#"
error: hank@acme.example does not have budget.read at acme (not a member of acme)
  hint: what they have: teamctl member explain hank@acme.example -t acme

"#]]);
}

#[test]
fn set() {
    let teamctl = acme();
    teamctl
        .run("budget set --limit 0.5 -t acme/core")
        .ok()
        .stdout(str![[r#"
TEAM       LIMIT  PERIOD  USE             USED  HELD  REMAINING  TASKS
acme/core  0.5    month   ░░░░░░░░░░ 0 %  0     0     0.5        0

"#]])
        .stderr(str![[r#"
acme/core may use 0.5 credits a month

"#]]);
    teamctl.run("budget set --limit 0.50 --period month -t acme/core -o json").ok().stdout(str![[r#"
{"team":"acme/core","mode":"limit","limit":"0.5","period":"month","period_start":"2026-11-01T00:00:00.000Z","used":"0","held":"0","remaining":"0.5","pool":"100","tasks":0,"changed":false}

"#]]).stderr(str![[r#"
nothing to change: acme/core had that limit already

"#]]);
    teamctl.run("-n budget set --limit 7 --period day -t acme/core -o json").ok().stdout(str![[r#"
{"team":"acme/core","mode":"limit","limit":"7","period":"day","period_start":"2026-11-07T00:00:00.000Z","used":"0","held":"0","remaining":"7","pool":"100","tasks":0,"changed":true,"dry_run":true}

"#]]).stderr(str![[r#"
acme/core may use 7 credits a day

"#]]);
    teamctl
        .run("budget set --unlimited -t acme/core")
        .ok()
        .stdout(str![[r#"
TEAM       LIMIT  PERIOD  USE  USED  HELD  REMAINING  TASKS
acme/core  -      none    -    0     0     100        0

"#]])
        .stderr(str![[r#"
acme/core is unlimited within the pool

"#]]);
    teamctl
        .run("budget set --limit 0 -t acme")
        .ok()
        .stdout(str![[r#"
TEAM  LIMIT  PERIOD  USE             USED  HELD  REMAINING  TASKS
acme  0      none    ░░░░░░░░░░ 0 %  0     0     0          0

"#]])
        .stderr(str![[r#"
acme may use 0 credits

"#]]);
    teamctl.run("budget set --limit 5 -t acme/old").code(6).stdout(str![]).stderr(str![[r#"
error: acme/old is archived: nothing in it changes
  hint: bring it back: teamctl team unarchive acme/old

"#]]);
    teamctl.run("budget set --limit 5 -t acme/core --as bob@acme.example").code(4).stdout(str![]).stderr(str![[r#"
error: bob@acme.example does not have budget.manage at acme
  hint: what they have: teamctl member explain bob@acme.example -t acme

"#]]);
    teamctl.run("budget set").code(2).stderr(str![[r#"
error: the following required arguments were not provided: <--limit <AMOUNT>|--unlimited>
  hint: see: teamctl budget set --help

"#]]);
    teamctl.run("budget set --limit 5 --unlimited").code(2).stderr(str![[r#"
error: the argument '--limit <AMOUNT>' cannot be used with '--unlimited'
  hint: see: teamctl budget set --help

"#]]);
    teamctl.run("budget set --unlimited --period day").code(2).stderr(str![[r#"
error: the argument '--unlimited' cannot be used with '--period <PERIOD>'
  hint: see: teamctl budget set --help

"#]]);
    teamctl.run("budget set --limit 5 --period week").code(2).stderr(str![[r#"
error: invalid value 'week' for '--period <PERIOD>': "week" is no period: `day`, `month` or `none`
  hint: see: teamctl budget set --help

"#]]);
    teamctl.run("audit list --action budget.set --fields team,before,after -o csv").ok().stdout(str![[r#"
team,before,after
acme/core,,"{""limit"":""60"",""period"":""month""}"
acme/core,"{""limit"":""60""}","{""limit"":""0.5""}"
acme/core,"{""limit"":""0.5"",""period"":""month""}",
acme,,"{""limit"":""0"",""period"":""none""}"

"#]]);
}

#[test]
fn topup() {
    let teamctl = acme();
    teamctl
        .run("budget topup 0.5 --ref order-1")
        .ok()
        .stdout(str![[r#"
ID                REF      TEAM  KIND   AMOUNT  TASKS  STATUS  AT                    BALANCE
tr_2  order-1  acme  topup  0.5     0      posted  2026-11-07T09:00:11Z  100.5

"#]])
        .stderr(str![[r#"
topped up: acme has 100.5 credits

"#]]);
    teamctl.run("budget topup 0.5 --ref order-1 -o json").ok().stdout(str![[r#"
{"id":"tr_2","ref":"order-1","team":"acme","kind":"topup","amount":"0.5","tasks":0,"key":null,"status":"posted","at":"2026-11-07T09:00:11.000Z","balance":"100.5","note":null,"of":null,"expires_at":null,"changed":false}

"#]]).stderr(str![[r#"
done already: tr_2

"#]]);
    teamctl.run("-n budget topup 5 --ref order-2 -t acme/core -o json").ok().stdout(str![[r#"
{"id":"tr_3","ref":"order-2","team":"acme","kind":"topup","amount":"5","tasks":0,"key":null,"status":"posted","at":"2026-11-07T09:00:13.000Z","balance":"105.5","note":null,"of":null,"expires_at":null,"changed":true,"dry_run":true}

"#]]).stderr(str![[r#"
topped up: acme has 105.5 credits

"#]]);
    teamctl.run("budget topup 5 --ref order-1").code(5).stdout(str![]).stderr(str![[r#"
error: the reference order-1 stands for another topup already
  hint: take another reference, or see what it stands for: teamctl budget history --ref order-1

"#]]);
    teamctl.run("budget topup 0 --ref order-3").code(2).stdout(str![]).stderr(str![[r#"
error: a top-up of 0 credits does nothing: say how many

"#]]);
    teamctl.run("budget topup 5").code(2).stderr(str![[r#"
error: --ref is needed, and nobody can be asked
  hint: give --ref, or run it on a terminal

"#]]);
    teamctl.run("budget topup --ref order-3").code(2).stderr(str![[r#"
error: AMOUNT is needed, and nobody can be asked
  hint: give AMOUNT, or run it on a terminal

"#]]);
    teamctl.run("budget topup 5 --ref order-3 --as bob@acme.example -o json").refused("permission.denied");
    assert_eq!(teamctl.run("budget show -o json --jq .pool").ok().text(), "100.5\n");
    teamctl.run("-q team archive acme -y -o id").ok();
    teamctl.run("budget topup 5 --ref order-3").code(6).stderr(str![[r#"
error: acme is archived: nothing in it changes
  hint: bring it back: teamctl team unarchive acme

"#]]);
    // What was done is still answered.
    assert_eq!(teamctl.run("-q budget topup 0.5 --ref order-1 -o json --jq .changed").ok().text(), "false\n");
}

#[test]
fn adjust() {
    let teamctl = acme();
    teamctl
        .run("budget adjust -20.5 --ref fix-1 --reason 'entered twice'")
        .ok()
        .stdout(str![[r#"
ID                REF    TEAM  KIND    AMOUNT  TASKS  STATUS  AT                    BALANCE
tr_2  fix-1  acme  adjust  -20.5   0      posted  2026-11-07T09:00:11Z  79.5

"#]])
        .stderr(str![[r#"
adjusted: acme has 79.5 credits

"#]]);
    teamctl.run("budget adjust -20.5 --ref fix-1 --reason 'entered twice' -o json").ok().stdout(str![[r#"
{"id":"tr_2","ref":"fix-1","team":"acme","kind":"adjust","amount":"-20.5","tasks":0,"key":null,"status":"posted","at":"2026-11-07T09:00:11.000Z","balance":"79.5","note":null,"of":null,"expires_at":null,"changed":false}

"#]]).stderr(str![[r#"
done already: tr_2

"#]]);
    teamctl.run("budget adjust +0.5 --ref fix-2 --reason rounding -o json").ok().stdout(str![[r#"
{"id":"tr_3","ref":"fix-2","team":"acme","kind":"adjust","amount":"0.5","tasks":0,"key":null,"status":"posted","at":"2026-11-07T09:00:13.000Z","balance":"80","note":null,"of":null,"expires_at":null,"changed":true}

"#]]).stderr(str![[r#"
adjusted: acme has 80 credits

"#]]);
    teamctl.run("-n budget adjust 1 --ref fix-3 --reason rounding -o id").ok().stderr(str![[r#"
adjusted: acme has 81 credits

"#]]);
    teamctl.run("budget adjust 20.5 --ref fix-1 --reason 'entered twice'").code(5).stdout(str![]).stderr(str![[r#"
error: the reference fix-1 stands for another adjust already
  hint: take another reference, or see what it stands for: teamctl budget history --ref fix-1

"#]]);
    teamctl.run("budget adjust -80.000001 --ref fix-4 --reason 'too much'").code(6).stdout(str![]).stderr(str![[r#"
error: the pool of acme has 80 credits left, and 80.000001 are needed
  hint: top it up: teamctl budget topup AMOUNT --ref REF -t acme

"#]]);
    teamctl.run("budget adjust -5 --ref fix-4").code(2).stdout(str![]).stderr(str![[r#"
error: an adjustment needs a reason, for the audit trail
  hint: give it with --reason, such as the number of a ticket

"#]]);
    teamctl.run("budget adjust 0 --ref fix-4 --reason none").code(2).stderr(str![[r#"
error: invalid value '0' for '[±AMOUNT]': "0" changes nothing
  hint: credits are written as 12, 0.5 or 12.000001

"#]]);
    teamctl.run("budget adjust 5 --ref fix-4 --reason none --as bob@acme.example -o json").refused("permission.denied");
    teamctl.run("audit list --action budget.adjust --fields reason,after -o csv").ok().stdout(str![[r#"
reason,after
entered twice,"{""amount"":""-20.5"",""ref"":""fix-1""}"
rounding,"{""amount"":""0.5"",""ref"":""fix-2""}"

"#]]);
}

#[test]
fn charge() {
    let teamctl = acme();
    let line = "budget charge 12.5 --ref task-1 --tasks 1 --note 'Ada asked' -t acme/core/web";
    teamctl
        .run(line)
        .ok()
        .stdout(str![[r#"
ID                REF     TEAM           KIND    AMOUNT  TASKS  STATUS  AT                    BALANCE
tr_2  task-1  acme/core/web  charge  12.5    1      posted  2026-11-07T09:00:11Z  87.5

"#]])
        .stderr(str![[r#"
charged 12.5 to acme/core/web: tr_2

"#]]);
    teamctl.run(format!("{line} -o json")).ok().stdout(str![[r#"
{"id":"tr_2","ref":"task-1","team":"acme/core/web","kind":"charge","amount":"12.5","tasks":1,"key":null,"status":"posted","at":"2026-11-07T09:00:11.000Z","balance":"87.5","note":"Ada asked","of":null,"expires_at":null,"changed":false}

"#]]).stderr(str![[r#"
charged already: tr_2

"#]]);
    teamctl.run("-n budget charge 47.5 --ref task-2 -t acme/core -o json").ok().stdout(str![[r#"
{"id":"tr_3","ref":"task-2","team":"acme/core","kind":"charge","amount":"47.5","tasks":0,"key":null,"status":"posted","at":"2026-11-07T09:00:13.000Z","balance":"40","note":null,"of":null,"expires_at":null,"changed":true,"dry_run":true}

"#]]).stderr(str![[r#"
charged 47.5 to acme/core: tr_3

"#]]);
    teamctl
        .run("budget charge 0 --ref task-3 --tasks 2 -t acme/core")
        .ok()
        .stdout(str![[r#"
ID                REF     TEAM       KIND    AMOUNT  TASKS  STATUS  AT                    BALANCE
tr_4  task-3  acme/core  charge  0       2      posted  2026-11-07T09:00:14Z  87.5

"#]])
        .stderr(str![[r#"
charged 0 to acme/core: tr_4

"#]]);
    teamctl
        .run("budget charge 1 --ref task-4 -t acme/core --as bob@acme.example -o id")
        .ok()
        .stdout(str![[r#"
tr_5

"#]])
        .stderr(str![[r#"
charged 1 to acme/core: tr_5

"#]]);
    teamctl.run("audit list --action budget.charge --fields actor,team,target,after -o csv").ok().stdout(str![[r#"
actor,team,target,after
operator:[USER]@[HOST],acme/core/web,tr_2,"{""amount"":""12.5"",""ref"":""task-1"",""tasks"":""1""}"
operator:[USER]@[HOST],acme/core,tr_4,"{""amount"":""0"",""ref"":""task-3"",""tasks"":""2""}"
bob@acme.example,acme/core,tr_5,"{""amount"":""1"",""ref"":""task-4""}"

"#]]);
}

#[test]
fn charge_is_refused() {
    let teamctl = acme();
    teamctl.run("-q budget charge 1 --ref task-1 -t acme/core -o id").ok();
    teamctl.run("budget charge 59.000001 --ref task-2 -t acme/core/web").code(6).stdout(str![]).stderr(str![[r#"
error: acme/core has 59 credits left of its limit of 60 a month, and 59.000001 are needed
  hint: raise it: teamctl budget set --limit AMOUNT -t acme/core

"#]]);
    teamctl.run("budget charge 59.000001 --ref task-2 -t acme/core/web -o json").code(6).stdout(str![]).stderr(str![[r#"
{"error":{"code":"budget.limit_exceeded","message":"acme/core has 59 credits left of its limit of 60 a month, and 59.000001 are needed","hint":"raise it: teamctl budget set --limit AMOUNT -t acme/core","exit":6,"details":{"team":"acme/core","remaining":"59","amount":"59.000001"}}}

"#]]);
    teamctl.run("budget charge 100 --ref task-2 -t acme").code(6).stdout(str![]).stderr(str![[r#"
error: the pool of acme has 99 credits left, and 100 are needed
  hint: top it up: teamctl budget topup AMOUNT --ref REF -t acme

"#]]);
    for line in
        ["1 --ref task-1 -t acme/core/web", "2 --ref task-1 -t acme/core", "1 --ref task-1 --tasks 1 -t acme/core"]
    {
        teamctl.run(format!("budget charge {line} -o json")).refused("budget.ref_conflict");
    }
    teamctl.run("budget charge 1 --ref paid").code(5).stdout(str![]).stderr(str![[r#"
error: the reference paid stands for a topup already
  hint: take another reference, or see what it stands for: teamctl budget history --ref paid

"#]]);
    teamctl.run("budget charge 0 --ref task-2").code(2).stdout(str![]).stderr(str![[r#"
error: a charge of 0 credits does nothing: say how many

"#]]);
    teamctl.run("budget charge 1 --ref task-2 -t acme/old").code(6).stdout(str![]).stderr(str![[r#"
error: acme/old is archived: nothing in it changes
  hint: bring it back: teamctl team unarchive acme/old

"#]]);
    teamctl.run("budget charge 1 --ref task-2 -t acme/none").code(3).stdout(str![]).stderr(str![[r#"
error: there is no team acme/none
  hint: the teams that there are: teamctl team list --all

"#]]);
    teamctl.run("budget charge 1 --ref task-2 --as ada@acme.example").code(4).stdout(str![]).stderr(str![[r#"
error: ada@acme.example does not have budget.charge at acme
  hint: what they have: teamctl member explain ada@acme.example -t acme

"#]]);
    teamctl.run("budget charge 1 --ref task-2 -t acme/core --key-stdin").code(2).stdout(str![]).stderr(str![[r#"
error: --key-stdin and -t both name the team: a key is of one already
  hint: see: teamctl budget charge --help

"#]]);
    teamctl.run("budget charge").code(2).stderr(str![[r#"
error: AMOUNT is needed, and nobody can be asked
  hint: give AMOUNT, or run it on a terminal

"#]]);
    teamctl.run("budget charge 1 --ref task-2 --fields nope").code(2).stderr(str![[r#"
error: no field 'nope'; there are: id, ref, team, kind, amount, tasks, key, status, at, balance, note, of, expires_at, changed
  hint: did you mean 'note'?

"#]]);
    assert_eq!(teamctl.run("budget show -o json --jq .pool").ok().text(), "99\n");
}

/// Live keys spend, test keys do not, and others do neither.
#[test]
fn charge_by_key() {
    let teamctl = acme();
    let live = key(&teamctl, "live -t acme/core");
    let test = key(&teamctl, "test --kind test -t acme/core");
    let brief = key(&teamctl, "brief --expires-in 1m -t acme/core");
    let lost = key(&teamctl, "lost -t acme/core");
    teamctl.run("-q key revoke lost -y -t acme/core -o id").ok();
    let charge = |secret: &str, line: &str| {
        teamctl.stdin(format!("{secret}\n")).run(format!("budget charge {line} --key-stdin"))
    };
    charge(&live, "1 --ref call-1 -o json").ok().stdout(str![[r#"
{"id":"tr_2","ref":"call-1","team":"acme/core","kind":"charge","amount":"1","tasks":0,"key":"key_1","status":"posted","at":"2026-11-07T09:00:16.000Z","balance":"99","note":null,"of":null,"expires_at":null,"changed":true}

"#]]).stderr(str![[r#"
charged 1 to acme/core: tr_2

"#]]);
    charge(&test, "1000000 --ref call-2 --tasks 1 -o json").ok().stdout(str![[r#"
{"id":"tr_3","ref":"call-2","team":"acme/core","kind":"charge","amount":"1000000","tasks":1,"key":"key_2","status":"test","at":"2026-11-07T09:00:17.000Z","balance":"99","note":null,"of":null,"expires_at":null,"changed":true}

"#]]).stderr(str![[r#"
charged 1000000 to acme/core: tr_3

"#]]);
    charge(&live, "1 --ref call-2 -o json").refused("budget.ref_conflict");
    charge(&test, "1 --ref call-1 -o json").refused("budget.ref_conflict");
    charge(&lost, "1 --ref call-3").code(6).stdout(str![]).stderr(str![[r#"
error: the key key_4 was revoked

"#]]);
    let later = "2026-11-07T10:00:00Z";
    teamctl.at(later).stdin(brief).run("budget charge 1 --ref call-3 --key-stdin").code(6).stdout(str![]).stderr(str![
        [r#"
error: the key key_3 has expired

"#]
    ]);
    charge("tk_live_nonsense", "1 --ref call-3").code(2).stdout(str![]).stderr(str![[r#"
error: what stands on stdin is no API key: it is mistyped or cut off
  hint: look at it: teamctl key verify

"#]]);
    charge("tctl_live_0123456789ABCDEFGHIJKLMNOPQRSTUV3eU9ms", "1 --ref call-3").code(3).stdout(str![]).stderr(str![[
        r#"
error: nobody has been given this key
  hint: look at it: teamctl key verify

"#
    ]]);
    // The key itself is nowhere to be read.
    assert!(!charge(&lost, "1 --ref call-3 -o json -v").noisy().code(6).notices().contains(&lost));
    assert_eq!(teamctl.run("budget show -o json --jq .used").ok().text(), "1\n");
}
