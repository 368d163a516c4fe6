//! `teamctl team`
use snapbox::str;

use crate::support::Teamctl;

/// `acme` with a few teams, and an invitation that is open.
fn acme() -> Teamctl {
    let teamctl = Teamctl::initialized().ticking();
    teamctl.run("-q team create acme/design --name 'Design studio'").ok().noisy();
    teamctl.run("-q team create acme/design/print").ok().noisy();
    teamctl.run("-q team create acme/api").ok().noisy();
    teamctl.invite("acme", "ada@acme.example", "member");
    teamctl
}

#[test]
fn the_list_is_in_the_order_of_the_tree() {
    let teamctl = acme();
    teamctl.run("-q team create acme-labs --owner zoe@labs.example --preset refonte").ok().noisy();
    teamctl.run("team list").ok().stdout(str![[r#"
PATH               NAME           OWNER               CREATED AT            MEMBERS  PENDING
acme               acme           owner@acme.example  2026-11-07T09:00:00Z  1        1
acme/api           api            owner@acme.example  2026-11-07T09:00:03Z  0        0
acme/design        Design studio  owner@acme.example  2026-11-07T09:00:01Z  0        0
acme/design/print  print          owner@acme.example  2026-11-07T09:00:02Z  0        0
acme-labs          acme-labs      zoe@labs.example    2026-11-07T09:00:05Z  1        0

"#]]);
    teamctl.run("team list -o wide").ok().stdout(str![[r#"
ID                PATH               NAME           OWNER               PRESET    ARCHIVED AT  CREATED AT            MEMBERS  PENDING
tm_1  acme               acme           owner@acme.example  standard  -            2026-11-07T09:00:00Z  1        1
tm_2  acme/api           api            owner@acme.example  standard  -            2026-11-07T09:00:03Z  0        0
tm_3  acme/design        Design studio  owner@acme.example  standard  -            2026-11-07T09:00:01Z  0        0
tm_4  acme/design/print  print          owner@acme.example  standard  -            2026-11-07T09:00:02Z  0        0
tm_5  acme-labs          acme-labs      zoe@labs.example    refonte   -            2026-11-07T09:00:05Z  1        0

"#]]);
    teamctl.run("team list -o id").ok().stdout(str![[r#"
tm_1
tm_2
tm_3
tm_4
tm_5

"#]]);
    teamctl.run("team list -o jsonl --limit 2").ok().stdout(str![[r#"
{"id":"tm_1","path":"acme","slug":"acme","name":"acme","parent":null,"owner":"owner@acme.example","preset":"standard","callback_url":null,"archived_at":null,"created_at":"2026-11-07T09:00:00.000Z","members":1,"pending":1,"changed":null}
{"id":"tm_2","path":"acme/api","slug":"api","name":"api","parent":"acme","owner":"owner@acme.example","preset":"standard","callback_url":null,"archived_at":null,"created_at":"2026-11-07T09:00:03.000Z","members":0,"pending":0,"changed":null}

"#]]);
    teamctl.run("team list --owner ZOE@labs.example --fields path,owner").ok().stdout(str![[r#"
PATH       OWNER
acme-labs  zoe@labs.example

"#]]);
    teamctl.run("team list --owner nobody@labs.example -o json").ok().stdout(str![[r#"
[]

"#]]);
    teamctl.run("team list --sort path:desc --fields path --no-headers").ok().stdout(str![[r#"
acme/design/print
acme/design
acme/api
acme-labs
acme

"#]]);
    teamctl.run("team list --owner zoe").code(2).stdout(str![]).stderr(str![[r#"
error: invalid value 'zoe' for '--owner <EMAIL>': "zoe" is no e-mail address: it has no @
  hint: see: teamctl team list --help

"#]]);
}

#[test]
fn an_archived_team_and_what_is_below_it_shows_only_when_asked_for() {
    let teamctl = acme();
    teamctl.run("team archive acme/design --yes --reason 'moved to api'").ok().stdout(str![[r#"
PATH         NAME           OWNER               CREATED AT            MEMBERS  PENDING
acme/design  Design studio  owner@acme.example  2026-11-07T09:00:01Z  0        0

"#]]);
    teamctl.run("team list --fields path,archived_at").ok().stdout(str![[r#"
PATH      ARCHIVED AT
acme      -
acme/api  -

"#]]);
    teamctl.run("team list --all --fields path,archived_at").ok().stdout(str![[r#"
PATH               ARCHIVED AT
acme               -
acme/api           -
acme/design        2026-11-07T09:00:05Z
acme/design/print  -

"#]]);
    teamctl.run("team archive acme/design --yes -o json --fields path,changed").ok().stdout(str![[r#"
{"path":"acme/design","changed":false}

"#]]);
    for line in [
        "team create acme/design/x",
        "team create acme/design/print/x",
        "team update acme/design --name x",
        "team update acme/design/print --name x",
        "member add owner@acme.example --role member -t acme/design",
        "member remove owner@acme.example -t acme/design/print --yes",
        "invite add x@acme.example --role member -t acme/design/print --no-send",
    ] {
        let error = teamctl.run(format!("{line} -o json")).refused("team.archived").error();
        assert_eq!(error["details"]["team"], "acme/design", "{line}");
    }
    teamctl.run("team update acme/design/print --name x").code(6).stdout(str![]).stderr(str![[r#"
error: acme/design is archived: nothing in it changes
  hint: bring it back: teamctl team unarchive acme/design

"#]]);
    // Reading goes on.
    teamctl.run("team show acme/design/print -o id").ok();
    teamctl.run("member list -t acme/design -o json").ok().stdout(str![[r#"
[]

"#]]);
    teamctl.run("team unarchive acme/design --fields path,archived_at,changed").ok().stdout(str![[r#"
PATH         ARCHIVED AT  CHANGED
acme/design  -            yes

"#]]);
    assert_eq!(teamctl.run("team unarchive acme/design -o json").ok().json()["changed"], false);
    teamctl.run("-q team create acme/design/x -o id").ok();
    teamctl.run("audit list --action 'team.*archive' --fields action,team,reason").ok().noisy();
}

#[test]
fn show() {
    let teamctl = acme();
    teamctl.run("team show acme").ok().stdout(str![[r#"
id            tm_1
path          acme
slug          acme
name          acme
parent        -
owner         owner@acme.example
preset        standard
callback_url  -
archived_at   -
created_at    2026-11-07T09:00:00Z
members       1
pending       1

"#]]);
    teamctl.run("team show acme/design -o json").ok().stdout(str![[r#"
{"id":"tm_2","path":"acme/design","slug":"design","name":"Design studio","parent":"acme","owner":"owner@acme.example","preset":"standard","callback_url":null,"archived_at":null,"created_at":"2026-11-07T09:00:01.000Z","members":0,"pending":0,"changed":null}

"#]]);
    teamctl.run("team show acme/design -o csv").ok().stdout(str![[r#"
id,path,slug,name,parent,owner,preset,callback_url,archived_at,created_at,members,pending,changed
tm_2,acme/design,design,Design studio,acme,owner@acme.example,standard,,,2026-11-07T09:00:01.000Z,0,0,

"#]]);
    let id = teamctl.run("team show acme/design -o id").ok().text().trim().to_owned();
    assert_eq!(teamctl.run(["team", "show", &id, "-o", "json"]).ok().json()["path"], "acme/design");
    teamctl.run("team show acme/none").code(3).stdout(str![]).stderr(str![[r#"
error: there is no team acme/none
  hint: the teams that there are: teamctl team list --all

"#]]);
    teamctl.run("team show acme/none/deeper -o json").refused("team.not_found");
    teamctl.run("team show tm_0000000000000 -o json").refused("team.not_found");
    teamctl.run("team show tm_x").code(2).stdout(str![]).stderr(str![[r#"
error: an id of this kind reads tm_ and 13 letters or digits

"#]]);
    teamctl.run("team show Acme").code(2).stdout(str![]).stderr(str![[r#"
error: "Acme" is no path of a team: of "Acme", only lower-case letters a to z, digits and hyphens may stand in it

"#]]);
    teamctl.run("team show").code(2).stdout(str![]).stderr(str![[r#"
error: the following required arguments were not provided: <TEAM>
  hint: see: teamctl team show --help

"#]]);
}

#[test]
fn create() {
    let teamctl = Teamctl::initialized().ticking();
    teamctl
        .run("team create acme/design --name 'Design studio'")
        .ok()
        .stdout(str![[r#"
PATH         NAME           OWNER               CREATED AT            MEMBERS  PENDING
acme/design  Design studio  owner@acme.example  2026-11-07T09:00:01Z  0        0

"#]])
        .stderr(str![[r#"
made acme/design

"#]]);
    teamctl.run("team create acme/api -o json").ok().stdout(str![[r#"
{"id":"tm_1","path":"acme/api","slug":"api","name":"api","parent":"acme","owner":"owner@acme.example","preset":"standard","callback_url":null,"archived_at":null,"created_at":"2026-11-07T09:00:02.000Z","members":0,"pending":0,"changed":true}

"#]]).stderr(str![[r#"
made acme/api

"#]]);
    teamctl.run("team create acme/design").code(5).stdout(str![]).stderr(str![[r#"
error: there is a team acme/design already
  hint: use it as it is: --or-ignore

"#]]);
    let again = teamctl.run("team create acme/design --name Other --or-ignore -o json").ok().json();
    assert_eq!((&again["changed"], &again["name"]), (&false.into(), &"Design studio".into()));
    teamctl.run("team create acme/none/x").code(3).stdout(str![]).stderr(str![[r#"
error: there is no team acme/none
  hint: the teams that there are: teamctl team list --all

"#]]);
    teamctl.run("team create none/x -o json").refused("team.not_found");
    teamctl.run("team create acme -o json").refused("team.owner_required");
    teamctl.run("team create acme --owner x@x.org -o json").refused("team.exists");
    // As deep as eight, and no deeper.
    let mut path = "acme".to_owned();
    for _ in 2..=8 {
        path.push_str("/x");
        teamctl.run(["-q", "team", "create", &path, "-o", "id"]).ok();
    }
    teamctl.run(["team", "create", &format!("{path}/x"), "-o", "json"]).refused("path.invalid");
    teamctl.run("team list --fields path,parent,slug,members -o csv").ok().stdout(str![[r#"
path,parent,slug,members
acme,,acme,1
acme/api,acme,api,0
acme/design,acme,design,0
acme/x,acme,x,0
acme/x/x,acme/x,x,0
acme/x/x/x,acme/x/x,x,0
acme/x/x/x/x,acme/x/x/x,x,0
acme/x/x/x/x/x,acme/x/x/x/x,x,0
acme/x/x/x/x/x/x,acme/x/x/x/x/x,x,0
acme/x/x/x/x/x/x/x,acme/x/x/x/x/x/x,x,0

"#]]);
}

#[test]
fn an_organization_has_an_owner_whose_account_is_made_if_missing() {
    let teamctl = Teamctl::initialized().ticking();
    teamctl.run("team create globex").code(2).stdout(str![]).stderr(str![[r#"
error: globex is an organization, and needs an owner
  hint: name one: --owner EMAIL

"#]]);
    teamctl
        .run("team create globex --owner Hank@Globex.Example --preset fixfolio")
        .ok()
        .stdout(str![[r#"
PATH    NAME    OWNER                CREATED AT            MEMBERS  PENDING
globex  globex  Hank@Globex.Example  2026-11-07T09:00:02Z  1        0

"#]])
        .stderr(str![[r#"
made globex

"#]]);
    teamctl.run("account show hank@globex.example -o json --jq .organizations").ok().stdout(str![[r#"
[{"team":"globex","role":"owner","status":"active"}]

"#]]);
    // One that exists is used, whatever its case.
    teamctl.run("-q team create initech --owner OWNER@acme.example -o json --jq .owner").ok().stdout(str![[r#"
owner@acme.example

"#]]);
    assert_eq!(teamctl.run("account list -o id").ok().text().lines().count(), 2);
    teamctl.run("team create acme/x --owner a@x.org").code(2).stdout(str![]).stderr(str![[r#"
error: acme/x is a team of acme: owner and policy are the organization's
  hint: leave out --owner, --preset and --policy

"#]]);
    teamctl.run("team create acme/x --preset refonte -o json").refused("usage.conflict");
    teamctl.run("team create hooli --preset refonte -o json").refused("team.owner_required");
    teamctl.run("team create hooli --owner a@x.org --preset none -o json").refused("policy.not_found");
    assert_eq!(teamctl.run("team list -o id").ok().text().lines().count(), 3);
}

#[test]
fn what_a_new_team_may_use_is_said_with_it() {
    let teamctl = Teamctl::initialized();
    teamctl.run("team create acme/trial --limit 12.50").ok().noisy();
    teamctl.run("-q team create acme/free --unlimited -o id").ok();
    teamctl.run("-q team create globex --owner grace@globex.example --limit 0 -o id").ok();
    for (team, told) in
        [("acme/trial", "[limit,12.5,none]"), ("acme/free", "[unlimited,null,none]"), ("globex", "[limit,0,none]")]
    {
        let shown = teamctl.run(["budget", "show", "-t", team, "-o", "json"]).ok().json();
        let told_now = format!("[{},{},{}]", shown["mode"], shown["limit"], shown["period"]).replace('"', "");
        assert_eq!(told_now, told, "{team}");
    }
    let made = teamctl.run("audit list --action team.create --jq 'map(.after.limit)'").ok();
    made.stdout(str![[r#"
[null,"12.5",null,"0"]

"#]]);
    // One that is there already stays as it is.
    teamctl.run("-q team create acme/trial --limit 1 --or-ignore -o id").ok();
    assert_eq!(teamctl.run("budget show -t acme/trial -o json --jq .limit").ok().text(), "12.5\n");
    for amount in ["-1", "1e3", "0.0000001", "9000000001", "1,5", ""] {
        teamctl.run(["team", "create", "acme/x", &format!("--limit={amount}"), "-o", "json"]).refused("amount.invalid");
    }
    teamctl.run("team create acme/x --limit 5 --unlimited").code(2).stdout(str![]).stderr(str![[r#"
error: the argument '--limit <AMOUNT>' cannot be used with '--unlimited'
  hint: see: teamctl team create --help

"#]]);
    teamctl.run("team show acme/x -o json").refused("team.not_found");
}

#[test]
fn names_that_cannot_be_shown_are_refused() {
    let teamctl = Teamctl::initialized();
    for name in [
        "",
        " ",
        "a\u{1b}[31mb",
        "a\u{202e}b",
        "a\u{200b}b",
        "a\nb",
        "a\tb",
        &"x".repeat(121),
        &format!("e{}", "\u{301}".repeat(201)),
    ] {
        teamctl.run(["team", "create", "acme/x", "--name", name, "-o", "json"]).refused("text.invalid");
        teamctl.run(["team", "update", "acme", "--name", name, "-o", "json"]).refused("text.invalid");
        // A reason may be longer than a name.
        if name.len() < 100 {
            teamctl.run(["team", "create", "acme/x", "--reason", name, "-o", "json"]).refused("text.invalid");
        }
    }
    teamctl.run(["team", "create", "acme/x", "--name", "a\u{1b}[31mb"]).code(2).stdout(str![]).stderr(str![[r#"
error: invalid value 'ab' for '--name <TEXT>': "a\u{1b}[31mb" holds \u{1b}, which controls or hides what is shown
  hint: see: teamctl team create --help

"#]]);
    teamctl.run(["team", "create", "acme/x", "--name", "a\u{202e}b"]).code(2).stdout(str![]).stderr(str![[r#"
error: invalid value 'a\u{202e}b' for '--name <TEXT>': "a\u{202e}b" holds \u{202e}, which controls or hides what is shown
  hint: see: teamctl team create --help

"#]]);
    assert_eq!(teamctl.run("team list -o id").ok().text().lines().count(), 1);
}

#[test]
fn update() {
    let teamctl = acme();
    teamctl.run("team update acme/design --name 'Print & web' --slug studio").ok().stdout(str![[r#"
PATH         NAME         OWNER               CREATED AT            MEMBERS  PENDING
acme/studio  Print & web  owner@acme.example  2026-11-07T09:00:01Z  0        0

"#]]);
    teamctl.run("team list --fields path,name").ok().stdout(str![[r#"
PATH               NAME
acme               acme
acme/api           api
acme/studio        Print & web
acme/studio/print  print

"#]]);
    let same = teamctl.run("team update acme/studio --name 'Print & web' --slug studio -o json").ok().json();
    assert_eq!(same["changed"], false);
    teamctl.run("team update acme --slug globex -o json --fields path,slug,changed").ok().stdout(str![[r#"
{"path":"globex","slug":"globex","changed":true}

"#]]);
    teamctl.run("team list --fields path").ok().stdout(str![[r#"
PATH
globex
globex/api
globex/studio
globex/studio/print

"#]]);
    // What was open stays open, under the new path.
    teamctl.run("member list -t globex --fields email,team,status").ok().stdout(str![[r#"
EMAIL               TEAM    STATUS
owner@acme.example  globex  active
ada@acme.example    globex  pending

"#]]);
    teamctl.run("team update globex/studio --slug api").code(5).stdout(str![]).stderr(str![[r#"
error: there is a team globex/api already

"#]]);
    teamctl.run("team update globex/studio").code(2).stdout(str![]).stderr(str![[r#"
error: nothing is to be changed
  hint: give --name, --slug or --callback-url

"#]]);
    teamctl.run("team update globex/studio --slug 'a b'").code(2).stdout(str![]).stderr(str![[r#"
error: invalid value 'a b' for '--slug <SLUG>': "a b" is no slug: only lower-case letters a to z, digits and hyphens may stand in it
  hint: see: teamctl team update --help

"#]]);
    teamctl.run("team update globex/studio --slug a/b -o json").refused("slug.invalid");
    teamctl.run("team update acme --name x -o json").refused("team.not_found");
    teamctl.run("audit list --action team.update --fields team,before,after -o jsonl").ok().stdout(str![[r#"
{"team":"globex/studio","before":{"name":"Design studio","path":"acme/design"},"after":{"name":"Print & web","path":"acme/studio"}}
{"team":"globex","before":{"path":"acme"},"after":{"path":"globex"}}

"#]]);
    teamctl.run("audit verify --fields ok,first_bad").ok().stdout(str![[r#"
OK   FIRST BAD
yes  -

"#]]);
}

#[test]
fn archive_asks_to_be_confirmed() {
    let teamctl = acme();
    teamctl.run("team archive acme/design").code(2).stdout(str![]).stderr(str![[r#"
error: to archive acme/design, confirm it
  hint: add --yes, or try it with --dry-run

"#]]);
    // Before the database is opened.
    teamctl.run("--db none.db team archive acme/design -o json").refused("usage.confirmation_required");
    teamctl.run("--db none.db team archive acme/design -y -o json").refused("database.missing");
    teamctl.run("team archive acme/none -y -o json").refused("team.not_found");
    assert!(teamctl.run("team list --fields archived_at -o json").ok().json()[0]["archived_at"].is_null());
}

#[test]
fn delete_is_refused_while_there_is_something_in_the_way() {
    let teamctl = acme();
    teamctl.run("team delete acme/design").code(2).stdout(str![]).stderr(str![[r#"
error: to delete acme/design, type acme/design again
  hint: add --confirm acme/design, or try it with --dry-run

"#]]);
    teamctl.run("team delete acme/design --yes -o json").refused("usage.confirmation_required");
    teamctl.run("team delete acme/design --confirm acme").code(2).stdout(str![]).stderr(str![[r#"
error: --confirm is 'acme', the target is acme/design

"#]]);
    teamctl.run("--db none.db team delete acme/design -o json").refused("usage.confirmation_required");
    teamctl.run("team delete acme/design --confirm acme/design").code(5).stdout(str![]).stderr(str![[r#"
error: acme/design has 1 team below it
  hint: delete those first: teamctl team list

"#]]);
    teamctl.run("team delete acme --confirm acme -o json").refused("team.not_empty");
    teamctl.run("team delete acme/none --confirm acme/none -o json").refused("team.not_found");
    assert_eq!(teamctl.run("team list -o id").ok().text().lines().count(), 4);
}

#[test]
fn delete_ends_memberships_and_invitations_and_frees_the_slug() {
    let teamctl = acme();
    teamctl.run("-q account create bob@acme.example -o id").ok();
    teamctl.run("-q member add bob@acme.example --role member -t acme/api -o id").ok();
    let token = teamctl.invite("acme/api", "cleo@acme.example", "member");
    let id = teamctl.run("team show acme/api -o id").ok().text().trim().to_owned();
    teamctl
        .run("team delete acme/api --confirm acme/api --reason 'merged'")
        .ok()
        .stdout(str![[r#"
PATH      NAME  OWNER               CREATED AT            MEMBERS  PENDING
acme/api  api   owner@acme.example  2026-11-07T09:00:03Z  1        1

"#]])
        .stderr(str![[r#"
deleted acme/api

"#]]);
    teamctl.run("team show acme/api -o json").refused("team.not_found");
    teamctl.run(["team", "show", &id, "-o", "json"]).refused("team.not_found");
    teamctl.run(["team", "delete", &id, "--confirm", &id, "-o", "json"]).refused("team.not_found");
    for verb in ["inspect", "accept", "decline"] {
        teamctl.stdin(token.as_str()).run(["invite", verb, "--token-stdin", "-o", "json"]).refused("invite.revoked");
    }
    // Bob stays in the team above.
    teamctl.run("member list --recursive --fields email,team,role,status --sort email").ok().stdout(str![[r#"
EMAIL               TEAM  ROLE    STATUS
ada@acme.example    acme  member  pending
bob@acme.example    acme  viewer  active
owner@acme.example  acme  owner   active

"#]]);
    teamctl.run("audit list --target").code(2).noisy();
    teamctl.run(["audit", "list", "--target", &id, "--fields", "seq,action,team,reason", "-o", "csv"]).ok().stdout(
        str![[r#"
seq,action,team,reason
4,team.create,acme/api,
9,team.delete,acme/api,merged

"#]],
    );
    teamctl.run("-q team create acme/api -o id").ok();
    teamctl.run("audit verify --fields ok").ok().stdout(str![[r#"
OK
yes

"#]]);
}

#[test]
fn an_organization_can_go_and_its_trail_stays() {
    let teamctl = Teamctl::initialized().ticking();
    teamctl.run("-q team delete acme --confirm acme -o json --fields path,members,changed").ok().stdout(str![[r#"
{"path":"acme","members":1,"changed":true}

"#]]);
    teamctl.run("team list --all -o json").ok().stdout(str![[r#"
[]

"#]]);
    teamctl.run("account show owner@acme.example -o json --jq .organizations").ok().stdout(str![[r#"
[]

"#]]);
    teamctl.run("audit list --fields seq,action,team").ok().stdout(str![[r#"
SEQ  ACTION          TEAM
1    init            -
2    account.create  -
1    team.create     acme
2    team.delete     acme

"#]]);
    teamctl.run("audit verify --fields ok,events").ok().stdout(str![[r#"
OK   EVENTS
yes  4

"#]]);
    teamctl.run("-q team create acme --owner owner@acme.example -o id").ok();
}

#[test]
fn the_team_is_a_flag_a_variable_the_config_or_the_only_organization() {
    let teamctl = acme();
    let team = |outcome: crate::support::Outcome<'_>| outcome.ok().json().as_array().unwrap().len();
    assert_eq!(team(teamctl.run("member list -o json")), 2);
    assert_eq!(team(teamctl.run("member list -o json -t acme/api")), 0);
    assert_eq!(team(teamctl.env("TEAMCTL_TEAM", "acme/api").run("member list -o json")), 0);
    assert_eq!(team(teamctl.env("TEAMCTL_TEAM", "acme/api").run("member list -o json -t acme")), 2);
    teamctl.config("team = \"acme/api\"\n");
    assert_eq!(team(teamctl.run("member list -o json")), 0);
    assert_eq!(team(teamctl.env("TEAMCTL_TEAM", "acme").run("member list -o json")), 2);
    teamctl.config("");
    teamctl.run("-q team create globex --owner hank@globex.example -o id").ok();
    teamctl.run("member list").code(2).stdout(str![]).stderr(str![[r#"
error: there are several organizations: name one
  hint: -t PATH, TEAMCTL_TEAM, or: teamctl config set team PATH

"#]]);
    teamctl.run("member list -t acme -t globex").code(2).stdout(str![]).stderr(str![[r#"
error: the argument '--team <PATH>' cannot be used multiple times
  hint: see: teamctl member list --help

"#]]);
    teamctl.run("member list -t 'no team'").code(2).stdout(str![]).stderr(str![[r#"
error: "no team" is no path of a team: of "no team", only lower-case letters a to z, digits and hyphens may stand in it

"#]]);
}

#[test]
fn nothing_changes_below_an_archived_team() {
    let teamctl = acme();
    teamctl.run("-q team archive acme -y").ok();
    teamctl.run("team archive acme/api -y -o json").refused("team.archived");
    teamctl.run("team delete acme/api --confirm acme/api -o json").refused("team.archived");
    teamctl.run("-q team unarchive acme").ok();
    teamctl.run("-q team archive acme/api -y").ok();
    teamctl.run("-q team delete acme/api --confirm acme/api").ok();
}

/// What a deleted team's invitations were does not depend on whether a sweep was by, and they can be deleted.
#[test]
fn the_invitations_of_a_deleted_team_end_and_can_be_pruned() {
    let teamctl = acme();
    for email in ["ada@x.org", "bob@x.org"] {
        teamctl.run(["-q", "invite", "add", email, "--role", "viewer", "--no-send", "-t", "acme/api"]).ok();
    }
    teamctl.run("-q invite update bob@x.org --expires-in 30d -t acme/api").ok();
    teamctl.at("2026-11-20T09:00:00Z").run("-q team delete acme/api --confirm acme/api").ok();
    assert_eq!(teamctl.sql("SELECT email, state FROM invites WHERE team_id <> (SELECT id FROM teams WHERE parent_id IS NULL) ORDER BY email").trim(), "ada@x.org|4\nbob@x.org|3");
    let pruned = teamctl.at("2027-11-20T09:00:00Z").run("invite prune --older-than 90d --all-teams -y -o json").ok();
    assert_eq!(pruned.json()["pruned"], 2);
    teamctl.run("audit verify").ok();
}
