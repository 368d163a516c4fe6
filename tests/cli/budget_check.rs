//! `teamctl budget check`
use snapbox::str;

use crate::budget::{acme, key};

#[test]
fn check() {
    let teamctl = acme();
    teamctl.run("budget check 60 -t acme/core").ok().stdout(str![[r#"
allowed     yes
team        acme/core
amount      60
remaining   60
reason      -
limit_team  -

"#]]);
    teamctl.run("budget check -t acme/core/web -o json").ok().stdout(str![[r#"
{"allowed":true,"team":"acme/core/web","amount":null,"remaining":"60","reason":null,"limit_team":null}

"#]]);
    teamctl
        .run("budget check 60.000001 -t acme/core/web")
        .code(6)
        .stdout(str![[r#"
allowed     no
team        acme/core/web
amount      60.000001
remaining   60
reason      limit_exceeded
limit_team  acme/core

"#]])
        .stderr(str![]);
    teamctl.run("budget check 60.000001 -t acme/core/web -o json").code(6).stdout(str![[r#"
{"allowed":false,"team":"acme/core/web","amount":"60.000001","remaining":"60","reason":"limit_exceeded","limit_team":"acme/core"}

"#]]).stderr(str![]);
    teamctl
        .run("budget check 100.000001 -o json")
        .code(6)
        .stdout(str![[r#"
{"allowed":false,"team":"acme","amount":"100.000001","remaining":"100","reason":"pool_exhausted","limit_team":null}

"#]])
        .stderr(str![]);
    teamctl.run("-q budget hold 60 --ref all -t acme/core -o id").ok();
    teamctl
        .run("budget check -t acme/core -o json")
        .code(6)
        .stdout(str![[r#"
{"allowed":false,"team":"acme/core","amount":null,"remaining":"0","reason":"limit_exceeded","limit_team":"acme/core"}

"#]])
        .stderr(str![]);
    // Tasks that cost nothing are finished all the same.
    teamctl.run("budget check 0 -t acme/core -o json").ok().stdout(str![[r#"
{"allowed":true,"team":"acme/core","amount":"0","remaining":"0","reason":null,"limit_team":null}

"#]]);
    teamctl
        .run("budget check -t acme/old -o json")
        .code(6)
        .stdout(str![[r#"
{"allowed":false,"team":"acme/old","amount":null,"remaining":"40","reason":"team_archived","limit_team":null}

"#]])
        .stderr(str![]);
    teamctl.run("budget check 1 --as ada@acme.example -o json --jq .allowed").ok().stdout(str![[r#"
true

"#]]);
    teamctl.run("budget check -t acme/none").code(3).stdout(str![]).stderr(str![[r#"
error: there is no team acme/none
  hint: the teams that there are: teamctl team list --all

"#]]);
    teamctl.run("budget check --fields nope").code(2).stdout(str![]).stderr(str![[r#"
error: no field 'nope'; there are: allowed, team, amount, remaining, reason, limit_team

"#]]);
    // It is not an answer that somebody may not ask.
    teamctl.run("-q account create hank@acme.example -o id").ok();
    teamctl.run("budget check --as hank@acme.example").code(4).stdout(str![]).stderr(str![[r#"
error: hank@acme.example does not have budget.read at acme (not a member of acme)
  hint: what they have: teamctl member explain hank@acme.example -t acme

"#]]);
    // Where nothing bounds it, there is no number for it.
    teamctl.sql("INSERT INTO billing_terms (organization_id, plan, changed_event) SELECT id, 2, 1 FROM teams WHERE tree_key = 'acme'");
    teamctl.run("budget check 9000000000 -o json").ok().stdout(str![[r#"
{"allowed":true,"team":"acme","amount":"9000000000","remaining":null,"reason":null,"limit_team":null}

"#]]);
    assert_eq!(teamctl.sql("SELECT COUNT(*) FROM transfers"), "1\n");
}

#[test]
fn check_by_key() {
    let teamctl = acme();
    let live = key(&teamctl, "live -t acme/core");
    let test = key(&teamctl, "test --kind test -t acme/core");
    let brief = key(&teamctl, "brief --expires-in 1m -t acme/core");
    let lost = key(&teamctl, "lost -t acme/core");
    let gone = key(&teamctl, "gone -t acme/core/web");
    let late = key(&teamctl, "late -t acme");
    teamctl.run("-q key revoke lost -y -t acme/core -o id").ok();
    teamctl.run("-q team delete acme/core/web --confirm acme/core/web -o id").ok();
    let check = |secret: &str, line: &str| {
        teamctl.stdin(format!("{secret}\n")).run(format!("budget check {line} --key-stdin -o json"))
    };
    check(&live, "60").ok().stdout(str![[r#"
{"allowed":true,"team":"acme/core","amount":"60","remaining":"60","reason":null,"limit_team":null}

"#]]);
    check(&live, "61").code(6).stdout(str![[r#"
{"allowed":false,"team":"acme/core","amount":"61","remaining":"60","reason":"limit_exceeded","limit_team":"acme/core"}

"#]]);
    check(&test, "61").ok().stdout(str![[r#"
{"allowed":true,"team":"acme/core","amount":"61","remaining":null,"reason":null,"limit_team":null}

"#]]);
    check(&lost, "1").code(6).stdout(str![[r#"
{"allowed":false,"team":"acme/core","amount":"1","remaining":"60","reason":"key_revoked","limit_team":null}

"#]]);
    teamctl.at("2026-11-07T10:00:00Z").stdin(brief).run("budget check --key-stdin -o json").code(6).stdout(str![[r#"
{"allowed":false,"team":"acme/core","amount":null,"remaining":"60","reason":"key_expired","limit_team":null}

"#]]);
    check(&gone, "1").code(6).stdout(str![[r#"
{"allowed":false,"team":null,"amount":"1","remaining":null,"reason":"key_revoked","limit_team":null}

"#]]);
    check("tctl_live_0123456789ABCDEFGHIJKLMNOPQRSTUV3eU9ms", "1").code(6).stdout(str![[r#"
{"allowed":false,"team":null,"amount":"1","remaining":null,"reason":"key_unknown","limit_team":null}

"#]]);
    check("nonsense", "1").code(6).stdout(str![[r#"
{"allowed":false,"team":null,"amount":"1","remaining":null,"reason":"key_malformed","limit_team":null}

"#]]);
    check("", "1").code(6).stdout(str![[r#"
{"allowed":false,"team":null,"amount":"1","remaining":null,"reason":"key_malformed","limit_team":null}

"#]]);
    check(&live, "1 --as ada@acme.example").ok().stdout(str![[r#"
{"allowed":true,"team":"acme/core","amount":"1","remaining":"60","reason":null,"limit_team":null}

"#]]);
    check(&late, "1 --as bob@acme.example").refused("permission.denied");
    teamctl.run("budget check --key-stdin -t acme").code(2).stderr(str![[r#"
error: --key-stdin and -t both name the team: a key is of one already
  hint: see: teamctl budget check --help

"#]]);
    teamctl.run("-q team archive acme/core -y -o id").ok();
    check(&live, "1").code(6).stdout(str![[r#"
{"allowed":false,"team":"acme/core","amount":"1","remaining":"60","reason":"team_archived","limit_team":null}

"#]]);
    check(&test, "1").code(6).stdout(str![[r#"
{"allowed":false,"team":"acme/core","amount":"1","remaining":null,"reason":"team_archived","limit_team":null}

"#]]);
}
