//! `teamctl audit`
use snapbox::str;

use crate::support::Teamctl;

/// Some changes, a second apart.
fn acme() -> Teamctl {
    let teamctl = Teamctl::initialized().ticking();
    teamctl.run("-q team create acme/design --reason 'new customer' -o id").ok();
    teamctl.run("-q account create ada@acme.example --first-name Ada -o id").ok();
    teamctl.run("-q member add ada@acme.example --role member -t acme/design -o id").ok();
    teamctl.invite("acme", "bob@acme.example", "viewer");
    teamctl.run("-q invite revoke bob@acme.example -y -o id").ok();
    teamctl
}

#[test]
fn list() {
    let teamctl = acme();
    // The actor last: how wide it is depends on who runs the test, and where.
    teamctl.run("audit list --fields seq,at,action,team,target,reason,actor").ok().stdout(str![[r#"
SEQ  AT                    ACTION          TEAM         TARGET             REASON        ACTOR
1    2026-11-07T09:00:00Z  init            -            -                  -             operator:[USER]@[HOST]
2    2026-11-07T09:00:00Z  account.create  -            ac_2   -             operator:[USER]@[HOST]
1    2026-11-07T09:00:00Z  team.create     acme         tm_2   -             operator:[USER]@[HOST]
2    2026-11-07T09:00:01Z  team.create     acme/design  tm_1   new customer  operator:[USER]@[HOST]
3    2026-11-07T09:00:02Z  account.create  -            ac_1   -             operator:[USER]@[HOST]
3    2026-11-07T09:00:03Z  member.add      acme         ac_1   -             operator:[USER]@[HOST]
4    2026-11-07T09:00:03Z  member.add      acme/design  ac_1   -             operator:[USER]@[HOST]
5    2026-11-07T09:00:04Z  invite.add      acme         inv_1  -             operator:[USER]@[HOST]
6    2026-11-07T09:00:05Z  invite.revoke   acme         inv_1  -             operator:[USER]@[HOST]

"#]]);
    teamctl.run("audit list -o jsonl --limit 1").ok().stdout(str![[r#"
{"id":"ev_1","seq":1,"at":"2026-11-07T09:00:00.000Z","actor":"operator:[USER]@[HOST]","action":"init","team":null,"target":null,"reason":null,"before":null,"after":null,"fields":[],"count":null,"digest":null,"hash":"[HASH]"}

"#]]);
    teamctl.run("audit list -o csv --fields seq,action,team,fields,before,after").ok().stdout(str![[r#"
seq,action,team,fields,before,after
1,init,,,,
2,account.create,,email,,"{""email"":""owner@acme.example""}"
1,team.create,acme,path name owner policy,,"{""path"":""acme"",""name"":""acme"",""owner"":""ac_2"",""policy"":""standard""}"
2,team.create,acme/design,path name,,"{""path"":""acme/design"",""name"":""design""}"
3,account.create,,email first_name,,"{""email"":""ada@acme.example"",""first_name"":""Ada""}"
3,member.add,acme,role,,"{""role"":""viewer""}"
4,member.add,acme/design,role,,"{""role"":""member""}"
5,invite.add,acme,email role,,"{""email"":""bob@acme.example"",""role"":""viewer""}"
6,invite.revoke,acme,,,

"#]]);
    let all = teamctl.run("audit list -o json").ok().json();
    assert!(all.as_array().unwrap().iter().all(|event| event["actor"].as_str().unwrap().starts_with("operator:")));
}

#[test]
fn list_of_some() {
    let teamctl = acme();
    let count = |filter: &str| {
        let arguments = format!("audit list -o json --fields seq,action,team {filter}");
        teamctl.at("2026-11-07T10:00:00Z").run(arguments).ok().json().as_array().unwrap().len()
    };
    let all = count("");
    assert_eq!(all, 9);
    assert_eq!(count("--since 2026-11-07T09:00:02Z") + count("--until 2026-11-07T09:00:02Z"), all);
    assert_eq!(count("--since 2026-11-07"), all);
    assert_eq!(count("--until 2026-11-07"), 0);
    assert_eq!(count("--since 2h"), all);
    assert_eq!(count("--since 1m"), 0);
    assert_eq!(count("--until 1m"), all);
    assert_eq!(count("--actor operator:"), all);
    assert_eq!(count("--actor somebody-else"), 0);
    assert_eq!(count("--action member.add"), 2);
    assert_eq!(count("--action 'invite.*'"), 2);
    assert_eq!(count("--action 'invite.*' --since 2026-11-07T09:00:05Z"), 1);
    assert_eq!(count("--action invite"), 0);
    assert_eq!(count("-t acme/design"), 2);
    assert_eq!(count("-t acme"), 6);
    assert_eq!(count("--target ac_0000000000000"), 0);

    let ada = teamctl.run("account show ada@acme.example -o id").ok().text().trim().to_owned();
    teamctl.run(["audit", "list", "--target", &ada, "--fields", "action,team", "-o", "csv"]).ok().stdout(str![[r#"
action,team
account.create,
member.add,acme
member.add,acme/design

"#]]);
    // An invitation is made by one event and closed by another.
    let bob = teamctl.run("invite show bob@acme.example -o id").ok().text().trim().to_owned();
    teamctl.run(["audit", "list", "--target", &bob, "--fields", "action,team", "-o", "csv"]).ok().stdout(str![[r#"
action,team
invite.add,acme
invite.revoke,acme

"#]]);

    teamctl.run("audit list --since yesterday").code(2).stdout(str![]).stderr(str![[r#"
error: invalid value 'yesterday' for '--since <WHEN>': "yesterday" is not a point in time: RFC 3339 such as 2026-11-07T09:00:00Z, or a date such as 2026-11-07; a duration from now such as 7d, or never, is taken too
  hint: see: teamctl audit list --help

"#]]);
    teamctl.run("audit list --since never").code(2).stdout(str![]).stderr(str![[r#"
error: 'never' is no instant of the past

"#]]);
    teamctl.run("audit list -t globex -o json").refused("team.not_found");
}

#[test]
fn show() {
    let teamctl = acme();
    let id = teamctl.run("audit list --action team.create -o id --limit 1").ok().text().trim().to_owned();
    teamctl
        .run(["audit", "show", &id, "--fields", "id,seq,at,action,team,target,reason,before,after,hash"])
        .ok()
        .stdout(str![[r#"
id      ev_1
seq     1
at      2026-11-07T09:00:00Z
action  team.create
team    acme
target  tm_2
reason  -
before  -
after   {"path":"acme","name":"acme","owner":"ac_2","policy":"standard"}
hash    [HASH]

"#]]);
    teamctl.run(["audit", "show", &id, "-o", "json"]).ok().stdout(str![[r#"
{"id":"ev_1","seq":1,"at":"2026-11-07T09:00:00.000Z","actor":"operator:[USER]@[HOST]","action":"team.create","team":"acme","target":"tm_2","reason":null,"before":null,"after":{"path":"acme","name":"acme","owner":"ac_2","policy":"standard"},"fields":["path","name","owner","policy"],"count":null,"digest":null,"hash":"[HASH]"}

"#]]);
    teamctl.run("audit show ev_0000000000000").code(3).stdout(str![]).stderr(str![[r#"
error: there is no audit event ev_2

"#]]);
    teamctl.run("audit show ev_1").code(2).stdout(str![]).stderr(str![[r#"
error: invalid value 'ev_1' for '<EVENT>': an id of this kind reads ev_ and 13 letters or digits
  hint: see: teamctl audit show --help

"#]]);
    teamctl.run(["audit", "show", "inv_0000000000000", "-o", "json"]).refused("id.invalid");
}

#[test]
fn what_changes_nothing_leaves_no_event() {
    let teamctl = acme();
    let before = teamctl.run("audit list -o json").ok().text().to_owned();
    for line in [
        "team create acme/design --or-ignore",
        "team update acme/design --name design",
        "account create ada@acme.example --or-ignore",
        "account update ada@acme.example --first-name Ada",
        "member add ada@acme.example --role lead -t acme/design --or-ignore",
        "member remove nobody@acme.example --ignore-missing -y",
        "team unarchive acme/design",
        "invite expire --all-teams",
    ] {
        teamctl.run(format!("-q {line} -o json")).ok();
    }
    for line in
        ["team create acme/design", "member add nobody@acme.example --role lead", "team delete acme --confirm acme"]
    {
        teamctl.run(format!("-q {line} -o json")).code(if line.contains("nobody") { 3 } else { 5 }).noisy();
    }
    assert_eq!(teamctl.run("audit list -o json").ok().text(), before);
}

#[test]
fn numbers_have_no_gaps() {
    let teamctl = acme();
    for team in ["acme", "globex"] {
        if team == "globex" {
            teamctl.run("-q team create globex --owner hank@globex.example -o id").ok();
            teamctl.run("-q team create globex/x -o id").ok();
        }
        let events = teamctl.run(["audit", "list", "-t", team, "-o", "json"]).ok().json();
        let numbers: Vec<_> = events.as_array().unwrap().iter().map(|event| event["seq"].as_u64().unwrap()).collect();
        assert_eq!(numbers, (1..=numbers.len() as u64).collect::<Vec<_>>(), "{team}");
    }
}

#[test]
fn verify_and_head() {
    let teamctl = acme();
    teamctl.run("audit verify").ok().stdout(str![[r#"
OK   EVENTS  FIRST BAD
yes  9       -

"#]]);
    teamctl.run("audit verify -o json").ok().stdout(str![[r#"
{"ok":true,"events":9,"first_bad":null}

"#]]);
    teamctl.run("audit verify -t acme --fields events").ok().stdout(str![[r#"
EVENTS
6

"#]]);
    teamctl.run("audit head").ok().stdout(str![[r#"
TEAM  SEQ  HASH
-     3    [HASH]
acme  6    [HASH]

"#]]);
    teamctl.run("audit head -o json").ok().stdout(str![[r#"
[
 {"team":null,"seq":3,"hash":"[HASH]"},
 {"team":"acme","seq":6,"hash":"[HASH]"}
]

"#]]);
    teamctl.run("audit head -t acme/design -o json --jq length").ok().stdout(str![[r#"
1

"#]]);
    let anchors: Vec<String> =
        teamctl.run("audit head --jq .[].hash").ok().text().lines().map(ToOwned::to_owned).collect();
    assert_eq!(anchors.len(), 2);
    teamctl.run(["audit", "verify", "--anchor", &anchors[0], "--anchor", &anchors[1], "-o", "json"]).ok();
    // Kept in the middle, it is there still after more has happened.
    teamctl.run("-q team create acme/api -o id").ok();
    teamctl.run(["audit", "verify", "--anchor", &anchors[1].to_uppercase(), "-o", "json"]).ok();
    for anchor in ["", "x", "5f0c", &"0".repeat(63), &"g".repeat(64)] {
        teamctl.run(["audit", "verify", "--anchor", anchor, "-o", "json"]).refused("anchor.invalid");
    }
    teamctl.run("audit verify --anchor 5f0c").code(2).stdout(str![]).stderr(str![[r#"
error: an anchor is 64 hexadecimal digits, as `audit head` prints them

"#]]);
}

/// Changes events, which the schema itself does not allow, as somebody would who has the file.
fn tamper(teamctl: &Teamctl, statement: &str) {
    let triggers = teamctl.sql("SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'events'");
    let drops: Vec<_> = triggers.lines().map(|name| format!("DROP TRIGGER {name};")).collect();
    teamctl.sql(&format!("PRAGMA foreign_keys = OFF; {} {statement}", drops.concat()));
}

#[test]
fn an_anchor_that_is_gone_shows_a_cut_tail() {
    let teamctl = acme();
    teamctl
        .run(["audit", "verify", "--anchor", &"0".repeat(64)])
        .code(9)
        .stdout(str![[r#"
OK  EVENTS  FIRST BAD
no  9       -

"#]])
        .stderr(str![[r#"
error: the audit trail is not whole: no event has the kept hash [HASH]: the end of a chain was cut off

"#]]);
    let anchor = teamctl.run("audit head -t acme --jq .[].hash").ok().text().trim().to_owned();
    teamctl.run("audit verify -o json").ok();
    tamper(&teamctl, "DELETE FROM events WHERE id = (SELECT max(id) FROM events)");
    teamctl.run(["audit", "verify", "--anchor", &anchor, "--fields", "ok,first_bad"]).code(9).noisy();
}

#[test]
fn what_was_tampered_with_is_found_and_named() {
    for change in [
        "UPDATE events SET actor = 'operator:nobody@nowhere' WHERE action = 'member.add'",
        "UPDATE events SET at = at + 1 WHERE action = 'member.add'",
        "DELETE FROM events WHERE action = 'member.add'",
    ] {
        let teamctl = acme();
        let first = teamctl.run("audit list --action member.add --limit 1 -o id").ok().text().trim().to_owned();
        tamper(&teamctl, change);
        let found = teamctl.run("audit verify").code(9).noisy();
        assert!(found.text().contains("no "), "{change}: {}", found.text());
        if change.starts_with("UPDATE") {
            assert!(found.text().contains(&first) && found.notices().contains(&first), "{change}: {}", found.text());
        }
    }
    let teamctl = acme();
    tamper(&teamctl, "UPDATE events SET actor = 'operator:nobody@nowhere' WHERE action = 'member.add'");
    teamctl
        .run("audit verify --fields ok,events")
        .code(9)
        .stdout(str![[r#"
OK  EVENTS
no  6

"#]])
        .stderr(str![[r#"
error: the audit trail is not whole: event 3 of its chain is not as it was written (ev_1)

"#]]);
}

#[test]
fn export() {
    let teamctl = acme();
    let exported = teamctl.run("audit export").ok().json_lines();
    assert_eq!(exported.len(), 9);
    let listed = teamctl.run("audit list -o json").ok().json();
    assert_eq!(serde_json::Value::Array(exported), listed);
    assert_eq!(teamctl.run("audit export --action 'invite.*'").ok().json_lines().len(), 2);
    teamctl.run("audit export -o csv --fields seq,action --action member.add").ok().stdout(str![[r#"
seq,action
3,member.add
4,member.add

"#]]);
    assert_eq!(teamctl.run("audit export --until 2026-11-07T09:00:00Z").ok().text(), "");
}

/// A default is for convenience; that the trail is whole is not to depend on it.
#[test]
fn a_default_team_narrows_no_verification() {
    let teamctl = acme();
    teamctl.run("-q team create globex --owner hank@globex.example -o id").ok();
    let heads = |outcome: crate::support::Outcome<'_>| outcome.ok().json().as_array().unwrap().len();
    let anchor = teamctl.run("audit head -t globex -o json --jq .[0].hash").ok().text().trim().to_owned();
    teamctl.config("team = \"acme\"\n");
    assert_eq!(heads(teamctl.run("audit head -o json")), 3);
    assert_eq!(heads(teamctl.env("TEAMCTL_TEAM", "acme").run("audit head -o json")), 3);
    teamctl.run(["audit", "verify", "--anchor", &anchor]).ok();
    tamper(&teamctl, "UPDATE events SET at = at + 1 WHERE id = (SELECT MAX(id) FROM events)");
    teamctl.run("audit verify").code(9).noisy();
    teamctl.env("TEAMCTL_TEAM", "acme").run("audit verify").code(9).noisy();
    teamctl.run("audit verify -t acme").ok();
}
