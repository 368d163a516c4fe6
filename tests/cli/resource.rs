//! `teamctl resource`
use snapbox::str;

use crate::support::Teamctl;

/// `acme` with projects that bear their team's name, and assets that do not and are never called back at a URL of their own.
const POLICY: &str = "[resources.project]\nname_prefix = true\n[resources.asset]\ncallback = false\n\
                      [roles.member]\npermissions = [\"team.read\", \"project.read\", \"project.update\", \"asset.read\"]\n\
                      [roles.viewer]\npermissions = [\"team.read\"]\n\
                      [membership]\ndefault_role = { organization = \"viewer\", team = \"viewer\" }\n";

fn studio() -> Teamctl {
    let teamctl = Teamctl::with_policy(POLICY).ticking();
    for (team, name) in [("acme/design", "Design studio"), ("acme/design/web", "Web"), ("acme/press", "Press")] {
        teamctl.run(["-q", "team", "create", team, "--name", name, "-o", "id"]).ok();
    }
    teamctl
}

/// With a project in the studio, shared with the press, and an asset of the organization's that all see.
fn furnished() -> Teamctl {
    let teamctl = studio();
    let brand = "resource create brand --kind project --uri s3://acme/brand --share acme/press -t acme/design -o id";
    teamctl.run(format!("-q {brand}")).ok();
    teamctl.run("-q resource create logo --kind asset --share-all -t acme -o id").ok();
    teamctl
}

#[test]
fn create() {
    let teamctl = studio();
    teamctl
        .run("resource create brand --kind project -t acme/design")
        .ok()
        .stdout(str![[r#"
ID                KIND     TEAM         NAME   FULL NAME            SHARED WITH  CREATED AT
rs_1  project  acme/design  brand  Design studio_brand  -            2026-11-07T09:00:04Z

"#]])
        .stderr(str![[r#"
made Design studio_brand

"#]]);
    teamctl
        .run(
            "resource create site --kind project --uri https://x.example/site --share acme/press,acme/design/web \
             --callback-url https://hooks.x.example/site -t acme/design -o json",
        )
        .ok()
        .stdout(str![[r#"
{"id":"rs_2","kind":"project","team":"acme/design","owner":"owner@acme.example","name":"site","full_name":"Design studio_site","uri":"https://x.example/site","callback_url":"https://hooks.x.example/site","shared_with":["acme/design/web","acme/press"],"created_by":"operator","created_at":"2026-11-07T09:00:05.000Z","changed":true}

"#]])
        .stderr(str![[r#"
made Design studio_site

"#]]);
    teamctl.run("resource create logo --kind asset --share-all -t acme -o json").noisy().ok().stdout(str![[r#"
{"id":"rs_3","kind":"asset","team":"acme","owner":"owner@acme.example","name":"logo","full_name":"logo","uri":null,"callback_url":null,"shared_with":["*"],"created_by":"operator","created_at":"2026-11-07T09:00:06.000Z","changed":true}

"#]]);
    // The organization is above all of its teams.
    teamctl.run("-q resource create font --kind asset --share acme -t acme -o json --jq .shared_with").ok().stdout(
        str![[r#"
["*"]

"#]],
    );
    // One name, one of each kind; and the same elsewhere.
    teamctl.run("resource create brand --kind project -t acme/design").code(5).stdout(str![]).stderr(str![[r#"
error: acme/design has a resource 'brand' of the kind project already
  hint: look at it: teamctl resource list --kind project -t acme/design

"#]]);
    teamctl.run("-q resource create brand --kind asset -t acme/design -o id").ok();
    teamctl.run("-q resource create brand --kind project -t acme/press -o id").ok();
    teamctl.run("audit list --action resource.create -o jsonl --fields team,target,fields,after").ok().stdout(str![[r#"
{"team":"acme/design","target":"rs_1","fields":["kind","name"],"after":{"kind":"project","name":"brand"}}
{"team":"acme/design","target":"rs_2","fields":["kind","name","uri","callback_url","shared_with"],"after":{"kind":"project","name":"site","uri":"https://x.example/site","callback_url":"https://hooks.x.example/site","shared_with":"acme/design/web, acme/press"}}
{"team":"acme","target":"rs_3","fields":["kind","name","shared_with"],"after":{"kind":"asset","name":"logo","shared_with":"*"}}
{"team":"acme","target":"rs_6","fields":["kind","name","shared_with"],"after":{"kind":"asset","name":"font","shared_with":"*"}}
{"team":"acme/design","target":"rs_4","fields":["kind","name"],"after":{"kind":"asset","name":"brand"}}
{"team":"acme/press","target":"rs_5","fields":["kind","name"],"after":{"kind":"project","name":"brand"}}

"#]]);
    let before = teamctl.event_count();
    teamctl.run("-q resource create draft --kind project -t acme/design --dry-run -o json").ok().stdout(str![[r#"
{"id":"rs_7","kind":"project","team":"acme/design","owner":"owner@acme.example","name":"draft","full_name":"Design studio_draft","uri":null,"callback_url":null,"shared_with":[],"created_by":"operator","created_at":"2026-11-07T09:00:13.000Z","changed":true,"dry_run":true}

"#]]);
    assert_eq!(teamctl.event_count(), before);
}

#[test]
fn kinds_are_the_policys() {
    let teamctl = studio();
    teamctl.run("resource create brand --kind projct -t acme/design").code(2).stdout(str![]).stderr(str![[r#"
error: by the policy there are no resources of the kind projct, but of asset, project
  hint: did you mean --kind project?

"#]]);
    teamctl.run("resource create brand --kind video -t acme/design").code(2).stdout(str![]).stderr(str![[r#"
error: by the policy there are no resources of the kind video, but of asset, project

"#]]);
    teamctl.run("resource create brand --kind Project! -t acme/design").code(2).stdout(str![]).stderr(str![[r#"
error: invalid value 'Project!' for '--kind <KIND>': "Project!" is no kind of resource
  hint: the kinds that there are stand in the policy, as [resources.KIND]: teamctl policy show ORG

"#]]);
    teamctl.run("resource create brand -t acme/design").code(2).stdout(str![]).stderr(str![[r#"
error: --kind is needed, and nobody can be asked
  hint: give --kind, or run it on a terminal

"#]]);
    for line in ["list --kind member", "list --kind video", "show x --kind video", "delete x --kind video -y"] {
        teamctl.run(format!("resource {line} -t acme -o json")).refused("resource.kind_unknown");
    }
    teamctl.run("resource list --kind video --all-teams -o json").refused("resource.kind_unknown");
    // Where a policy has none at all.
    let none = Teamctl::with_preset("autoql");
    none.run("resource create brand --kind project -t acme").code(2).stdout(str![]).stderr(str![[r#"
error: by the policy there are no resources, and so none of the kind project
  hint: give it some, as [resources.project]: teamctl policy show ORG > FILE, then teamctl policy apply FILE -t ORG

"#]]);
    none.run("resource list -t acme -o json").ok().stdout(str![[r#"
[]

"#]]);
    none.run("resource show brand -t acme -o json").refused("resource.not_found");
}

#[test]
fn list() {
    let teamctl = furnished();
    teamctl.run("-q resource create banner --kind project -t acme/design/web -o id").ok();
    teamctl.run("resource list --kind project -t acme/design").ok().stdout(str![[r#"
ID                KIND     TEAM         NAME   FULL NAME            SHARED WITH  CREATED AT
rs_1  project  acme/design  brand  Design studio_brand  acme/press   2026-11-07T09:00:04Z

"#]]);
    // What others share comes after the team's own; it is shared with what lies below the team that was named.
    teamctl.run("resource list -t acme/press -o wide").ok().stdout(str![[r#"
ID                KIND     TEAM         OWNER               NAME   FULL NAME            URI              CALLBACK URL  SHARED WITH  CREATED BY  CREATED AT
rs_2  asset    acme         owner@acme.example  logo   logo                 -                -             *            operator    2026-11-07T09:00:05Z
rs_1  project  acme/design  owner@acme.example  brand  Design studio_brand  s3://acme/brand  -             acme/press   operator    2026-11-07T09:00:04Z

"#]]);
    teamctl.run("-q team create acme/press/daily -o id").ok();
    teamctl.run("resource list -t acme/press/daily --fields team,full_name").ok().stdout(str![[r#"
TEAM         FULL NAME
acme         logo
acme/design  Design studio_brand

"#]]);
    teamctl.run("resource list -t acme/design/web --fields team,full_name").ok().stdout(str![[r#"
TEAM             FULL NAME
acme/design/web  Web_banner
acme             logo

"#]]);
    teamctl.run("resource list --recursive -t acme/design --fields team,full_name").ok().stdout(str![[r#"
TEAM             FULL NAME
acme/design      Design studio_brand
acme/design/web  Web_banner
acme             logo

"#]]);
    teamctl.run("resource list --all-teams --fields team,full_name,shared_with -o csv").ok().stdout(str![[r#"
team,full_name,shared_with
acme,logo,*
acme/design,Design studio_brand,acme/press
acme/design/web,Web_banner,

"#]]);
    teamctl.run("resource list --all-teams --sort name:desc --limit 2 -o json --jq .[].name").ok().stdout(str![[r#"
logo
brand

"#]]);
    teamctl.run("resource list --all-teams --recursive").code(2).stdout(str![]).stderr(str![[r#"
error: the argument '--all-teams' cannot be used with '--recursive'
  hint: see: teamctl resource list --help

"#]]);
    teamctl.run("resource list --all-teams -t acme").code(2).stdout(str![]).stderr(str![[r#"
error: --team cannot be used with --all-teams
  hint: see: teamctl resource list --help

"#]]);
    teamctl.run("resource list -t acme/none -o json").refused("team.not_found");
    assert_eq!(studio().run("resource list --all-teams -o json").ok().text(), "[]\n");
}

#[test]
fn show() {
    let teamctl = furnished();
    teamctl.run("resource show brand -t acme/design").ok().stdout(str![[r#"
id            rs_1
kind          project
team          acme/design
owner         owner@acme.example
name          brand
full_name     Design studio_brand
uri           s3://acme/brand
callback_url  -
shared_with   acme/press
created_by    operator
created_at    2026-11-07T09:00:04Z

"#]]);
    // By the name under which another team shares it, and by its id from anywhere.
    teamctl.run("resource show brand -t acme/press -o json").ok().stdout(str![[r#"
{"id":"rs_1","kind":"project","team":"acme/design","owner":"owner@acme.example","name":"brand","full_name":"Design studio_brand","uri":"s3://acme/brand","callback_url":null,"shared_with":["acme/press"],"created_by":"operator","created_at":"2026-11-07T09:00:04.000Z","changed":null}

"#]]);
    let id = teamctl.run("resource show logo -t acme -o id").ok().text().trim().to_owned();
    assert_eq!(teamctl.run(["resource", "show", &id, "-t", "acme/press", "-o", "id"]).ok().text().trim(), id);
    teamctl.run("resource show brand -t acme").code(3).stdout(str![]).stderr(str![[r#"
error: acme has no resource 'brand'
  hint: those that it has, and those that others share with it: teamctl resource list -t acme

"#]]);
    teamctl.run("resource show rs_0000000000000").code(3).stdout(str![]).stderr(str![[r#"
error: there is no resource rs_3

"#]]);
    teamctl.run("resource show rs_1 -o json").refused("id.invalid");
    teamctl.run(["resource", "show", &id, "--kind", "project", "-o", "json"]).refused("resource.not_found");
    // Of two kinds.
    teamctl.run("-q resource create brand --kind asset -t acme/design -o id").ok();
    teamctl.run("resource show brand -t acme/design").code(3).stdout(str![]).stderr(str![[r#"
error: several resources are called 'brand':
  rs_4 asset
  rs_1 project
  hint: name the one by its id, or say of which kind it is: --kind

"#]]);
    let error = teamctl.run("resource show brand -t acme/design -o json").refused("resource.ambiguous").error();
    assert_eq!(error["details"]["candidates"].as_array().unwrap().len(), 2);
    teamctl.run("resource show brand --kind asset -t acme/design -o json --jq .kind").ok().stdout(str![[r#"
asset

"#]]);
    // The team's own comes before one that is shared.
    teamctl.run("-q resource create logo --kind asset -t acme/press -o id").ok();
    teamctl.run("resource show logo -t acme/press -o json --jq .team").ok().stdout(str![[r#"
acme/press

"#]]);
}

#[test]
fn update() {
    let teamctl = furnished();
    teamctl
        .run(
            "resource update brand --name brand-2026 --uri none --callback-url https://hooks.x.example/ -t acme/design",
        )
        .ok()
        .stdout(str![[r#"
ID                KIND     TEAM         NAME        FULL NAME                 SHARED WITH  CREATED AT
rs_1  project  acme/design  brand-2026  Design studio_brand-2026  acme/press   2026-11-07T09:00:04Z

"#]]);
    let shared = |flags: &str| {
        let line = format!("resource update brand-2026 {flags} -t acme/design -o json");
        teamctl.run(line.as_str()).ok().json()
    };
    assert_eq!(shared("--share acme/design/web")["shared_with"], serde_json::json!(["acme/design/web", "acme/press"]));
    assert_eq!(shared("--share acme/design/web")["changed"], false);
    assert_eq!(shared("--unshare acme/press")["shared_with"], serde_json::json!(["acme/design/web"]));
    assert_eq!(shared("--share-none --share acme/press")["shared_with"], serde_json::json!(["acme/press"]));
    assert_eq!(shared("--share-all")["shared_with"], serde_json::json!(["*"]));
    assert_eq!(shared("--share-none")["shared_with"], serde_json::json!([]));
    teamctl.run("-q resource update brand-2026 --share acme/press -t acme/design -o id").ok();
    teamctl.run("-q team create acme/press/daily -o id").ok();
    teamctl.run("resource update brand-2026 --unshare acme/press/daily -t acme/design").code(6).stdout(str![]).stderr(
        str![[r#"
error: acme/press/daily would still see it, since it is shared with acme/press
  hint: begin anew, with those who are to see it: --share-none --share TEAM

"#]],
    );
    teamctl.run("resource update logo --unshare acme/press -t acme").code(6).stdout(str![]).stderr(str![[r#"
error: acme/press would still see it, since it is shared with all teams
  hint: begin anew, with those who are to see it: --share-none --share TEAM

"#]]);
    teamctl.run("resource update brand-2026 -t acme/design").code(2).stdout(str![]).stderr(str![[r#"
error: nothing is to be changed
  hint: give --name, --uri, --callback-url, --share, --unshare, --share-all or --share-none

"#]]);
    for (flags, code) in [
        ("--share-all --share acme/press", "usage.conflict"),
        ("--share-all --share-none", "usage.conflict"),
        ("--share-none --unshare acme/press", "usage.conflict"),
        ("--share acme/press --unshare acme/press", "usage.conflict"),
        ("--share acme/none", "team.not_found"),
        ("--name rs_x", "resource.invalid"),
    ] {
        teamctl.run(format!("resource update brand-2026 {flags} -t acme/design -o json")).refused(code);
    }
    teamctl.run("-q resource create other --kind project -t acme/design -o id").ok();
    teamctl.run("resource update other --name brand-2026 -t acme/design -o json").refused("resource.exists");
    teamctl.run("audit list --action resource.update -o jsonl --fields team,fields,before,after").ok().stdout(str![[r#"
{"team":"acme/design","fields":["name","uri","callback_url"],"before":{"name":"brand","uri":"s3://acme/brand"},"after":{"name":"brand-2026","callback_url":"https://hooks.x.example/"}}
{"team":"acme/design","fields":["shared_with"],"before":{"shared_with":"acme/press"},"after":{"shared_with":"acme/design/web, acme/press"}}
{"team":"acme/design","fields":["shared_with"],"before":{"shared_with":"acme/design/web, acme/press"},"after":{"shared_with":"acme/design/web"}}
{"team":"acme/design","fields":["shared_with"],"before":{"shared_with":"acme/design/web"},"after":{"shared_with":"acme/press"}}
{"team":"acme/design","fields":["shared_with"],"before":{"shared_with":"acme/press"},"after":{"shared_with":"*"}}
{"team":"acme/design","fields":["shared_with"],"before":{"shared_with":"*"},"after":null}
{"team":"acme/design","fields":["shared_with"],"before":null,"after":{"shared_with":"acme/press"}}

"#]]);
}

#[test]
fn shared_within_one_organization_and_with_nobody_archived() {
    let teamctl = furnished();
    teamctl.run("-q team create globex --owner hank@globex.example -o id").ok();
    teamctl.run("resource update brand --share globex -t acme/design").code(6).stdout(str![]).stderr(str![[r#"
error: globex is a team of another organization than acme
  hint: what is shared, is shared within one organization

"#]]);
    teamctl.run("-q team archive acme/press -y -o id").ok();
    teamctl.run("-q team create acme/sales -o id").ok();
    teamctl.run("resource update logo --share-none --share acme/press -t acme").code(6).stdout(str![]).stderr(str![[
        r#"
error: acme/press is archived: nothing in it changes
  hint: bring it back: teamctl team unarchive acme/press

"#
    ]]);
    // From it, it can be taken.
    teamctl.run("-q resource update brand --unshare acme/press -t acme/design -o id").ok();
    teamctl.run("-q team archive acme/design -y -o id").ok();
    for line in ["create x --kind project", "update brand --name y", "update brand --share-all", "delete brand -y"] {
        teamctl.run(format!("resource {line} -t acme/design -o json")).refused("team.archived");
    }
    teamctl.run("resource show brand -t acme/design -o json --jq .name").ok().stdout(str![[r#"
brand

"#]]);
}

#[test]
fn delete() {
    let teamctl = furnished();
    teamctl.run("resource delete brand -t acme/design").code(2).stdout(str![]).stderr(str![[r#"
error: to delete the resource brand, confirm it
  hint: add --yes, or try it with --dry-run

"#]]);
    teamctl.run("resource delete brand -t acme/design -y --dry-run -o json").noisy().ok().stdout(str![[r#"
{"id":"rs_1","kind":"project","team":"acme/design","owner":"owner@acme.example","name":"brand","full_name":"Design studio_brand","uri":"s3://acme/brand","callback_url":null,"shared_with":["acme/press"],"created_by":"operator","created_at":"2026-11-07T09:00:04.000Z","changed":true,"dry_run":true}

"#]]);
    teamctl
        .run("resource delete brand -t acme/design -y")
        .ok()
        .stdout(str![[r#"
ID                KIND     TEAM         NAME   FULL NAME            SHARED WITH  CREATED AT
rs_1  project  acme/design  brand  Design studio_brand  acme/press   2026-11-07T09:00:04Z

"#]])
        .stderr(str![[r#"
deleted Design studio_brand

"#]]);
    teamctl.run("resource delete brand -t acme/design -y -o json").refused("resource.not_found");
    teamctl.run("audit list --action resource.delete -o jsonl --fields team,target,before,after").ok().stdout(str![[
        r#"
{"team":"acme/design","target":"rs_1","before":{"kind":"project","name":"brand"},"after":null}

"#
    ]]);
    assert_eq!(teamctl.sql("SELECT COUNT(*) FROM resource_shares").trim(), "0");
    // Its name is free again.
    teamctl.run("-q resource create brand --kind project -t acme/design -o id").ok();
}

#[test]
fn a_team_takes_its_resources_along() {
    let teamctl = furnished();
    teamctl.run("-q resource create font --kind asset -t acme/press -o id").ok();
    teamctl.run("-q team delete acme/press --confirm acme/press -o id").ok();
    teamctl.run("resource list --all-teams --fields team,name,shared_with").ok().stdout(str![[r#"
TEAM         NAME   SHARED WITH
acme         logo   *
acme/design  brand  -

"#]]);
    let deletions =
        "audit list -o json --jq '.[] | select(.action | endswith(\".delete\")) | [.action, .team, .before]'";
    teamctl.run(deletions).ok().stdout(str![[r#"
["resource.delete","acme/press",{"kind":"asset","name":"font"}]
["team.delete","acme/press",{"path":"acme/press"}]

"#]]);
    teamctl.run("-q resource create site --kind project -t acme/design -o id").ok();
    teamctl.run("-q team delete acme/design/web --confirm acme/design/web -o id").ok();
    teamctl.run("-q team delete acme/design --confirm acme/design -o id").ok();
    let count = "audit list --action resource.delete -o json --jq '.[] | [.count, (.digest != null), .target]'";
    teamctl.run(count).ok().stdout(str![[r#"
[null,false,"rs_3"]
[2,true,null]

"#]]);
    assert_eq!(teamctl.run("audit verify -o json").ok().json()["ok"], true);
}

#[test]
fn renaming_a_team_renames_what_bears_its_name() {
    let teamctl = furnished();
    for name in ["a", "b", "c", "d", "e"] {
        teamctl.run(["-q", "resource", "create", name, "--kind", "project", "-t", "acme/design", "-o", "id"]).ok();
    }
    teamctl.run("team update acme/design --name Studio").code(2).stdout(str![]).stderr(str![[r#"
error: to call acme/design 'Studio', confirm that 6 resources are renamed:
  'Design studio_a' becomes 'Studio_a'
  'Design studio_b' becomes 'Studio_b'
  'Design studio_brand' becomes 'Studio_brand'
  'Design studio_c' becomes 'Studio_c'
  'Design studio_d' becomes 'Studio_d'
  and 1 more
  hint: add --yes, or try it with --dry-run

"#]]);
    let error =
        teamctl.run("team update acme/design --name Studio -o json").refused("usage.confirmation_required").error();
    assert_eq!(error["details"]["renamed"]["count"], 6);
    assert_eq!(teamctl.run("team show acme/design -o json").ok().json()["name"], "Design studio");
    teamctl.run("team update acme/design --name Studio --dry-run -o json --jq .renamed.first[0]").noisy().ok().stdout(
        str![[r#"
{"before":"Design studio_a","after":"Studio_a"}

"#]],
    );
    teamctl
        .run("team update acme/design --name Studio -y")
        .ok()
        .stdout(str![[r#"
PATH         NAME    OWNER               CREATED AT            MEMBERS  PENDING
acme/design  Studio  owner@acme.example  2026-11-07T09:00:01Z  0        0

"#]])
        .stderr(str![[r#"
6 resources are renamed:
  'Design studio_a' becomes 'Studio_a'
  'Design studio_b' becomes 'Studio_b'
  'Design studio_brand' becomes 'Studio_brand'
  'Design studio_c' becomes 'Studio_c'
  'Design studio_d' becomes 'Studio_d'
  and 1 more

"#]]);
    teamctl.run("resource show brand -t acme/design -o json --jq .full_name").ok().stdout(str![[r#"
Studio_brand

"#]]);
    // Neither another slug, nor the same name, nor a team whose resources bear no name of its, is anything to confirm.
    teamctl.run("team update acme/design --slug studio --name Studio -o json --jq .renamed").ok().stdout(str![[r#"
{"count":0,"first":[]}

"#]]);
    teamctl.run("team update acme --name 'Acme Inc' -o json --jq .renamed").ok().stdout(str![[r#"
{"count":0,"first":[]}

"#]]);
}

#[test]
fn a_policy_keeps_the_kinds_that_are_in_use() {
    let teamctl = furnished();
    teamctl.run("-q resource update brand --callback-url https://hooks.x.example/ -t acme/design -o id").ok();
    teamctl.file("less.toml", POLICY.replace("[resources.asset]\ncallback = false\n", ""));
    teamctl.run("policy apply less.toml --team acme -y").code(5).stdout(str![]).stderr(str![[r#"
error: acme cannot have this policy, and nothing was changed:
  the kind 'asset' is not in it: 1 resource
  hint: delete or change those first: teamctl resource list --recursive -t acme

"#]]);
    let silent = POLICY.replace("name_prefix = true", "callback = false");
    teamctl.file("silent.toml", silent);
    teamctl.run("policy apply silent.toml --team acme -y").code(5).stdout(str![]).stderr(str![[r#"
error: acme cannot have this policy, and nothing was changed:
  the kind 'project' has no callback URLs in it: 1 resource
  hint: delete or change those first: teamctl resource list --recursive -t acme

"#]]);
    let error = teamctl.run("policy apply silent.toml --team acme -y -o json").refused("resource.in_use").error();
    assert_eq!(error["details"]["resources"], serde_json::json!([{"kind": "project", "why": "callback", "count": 1}]));
    teamctl.run("-q resource update brand --callback-url none -t acme/design -o id").ok();
    teamctl.run("-q policy apply silent.toml --team acme -y -o json").ok();
    teamctl.run("resource show brand -t acme/design -o json --jq .full_name").ok().stdout(str![[r#"
brand

"#]]);
    teamctl.run("-q resource delete logo -t acme -y -o id").ok();
    teamctl.run("-q policy apply less.toml --team acme -y -o json").ok();
}

#[test]
fn where_its_callbacks_go() {
    let teamctl = furnished();
    let url = "https://hooks.x.example/brand";
    teamctl.run(["-q", "resource", "update", "brand", "--callback-url", url, "-t", "acme/design", "-o", "id"]).ok();
    teamctl.run("-q resource create site --kind project -t acme/design -o id").ok();
    teamctl.run("callback resolve --resource brand -t acme/design").ok().stdout(str![[r#"
team            acme/design
url             https://hooks.x.example/brand
inherited_from  -
auth_header     x-teamctl-callback-auth
kinds           live, test
why             the project 'brand' of acme/design has one of its own
resource        rs_1

"#]]);
    teamctl.run("callback resolve --resource site -t acme/design").ok().stdout(str![[r#"
team            acme/design
url             -
inherited_from  -
auth_header     x-teamctl-callback-auth
kinds           live, test
why             the project 'site' has none of its own: neither acme/design nor a team above it has a URL
resource        rs_3

"#]]);
    teamctl.run("-q callback set --url https://hooks.x.example/all -t acme -o json").ok();
    teamctl.run("callback resolve --resource site -t acme/design -o json").ok().stdout(str![[r#"
{"team":"acme/design","url":"https://hooks.x.example/all","inherited_from":"acme","auth_header":"x-teamctl-callback-auth","kinds":["live","test"],"why":"the project 'site' has none of its own: acme/design has none of its own, and acme is the nearest above it that has one","resource":"rs_3"}

"#]]);
    for (name, to) in [("brand", url), ("site", "https://hooks.x.example/all")] {
        let line = format!("-q callback send --type task.done --data-file - --resource {name} -t acme/design -o json");
        assert_eq!(teamctl.stdin("{}").run(line).ok().json()["to"], to);
    }
    teamctl
        .run("resource create font --kind asset --callback-url https://x.example/ -t acme")
        .code(6)
        .stdout(str![])
        .stderr(str![[r#"
error: by the policy nothing of the kind asset is called back at a URL of its own
  hint: leave out --callback-url: the team's applies

"#]]);
    teamctl.run("callback resolve --resource none -t acme -o json").refused("resource.not_found");
    teamctl.run("callback resolve --resource rs_0000000000000 -t acme -o json").refused("resource.not_found");
    let password = "https://ada:secret@x.example/";
    let error =
        teamctl.run(["resource", "update", "brand", "--callback-url", password, "-t", "acme/design"]).failed().noisy();
    assert!(!error.notices().contains("secret"));
}

#[test]
fn hostile_names_and_uris_are_refused() {
    let teamctl = furnished();
    let before = (teamctl.event_count(), teamctl.sql(".dump resources"));
    for (name, code) in [
        ("", "text.invalid"),
        (" ", "text.invalid"),
        ("a\u{1b}[31m", "text.invalid"),
        ("a\u{202e}b", "text.invalid"),
        ("a\u{200b}b", "text.invalid"),
        ("a\nb", "text.invalid"),
        (&"x".repeat(121), "text.invalid"),
        (&"x".repeat(100_000), "text.invalid"),
        ("rs_0000000000001", "resource.invalid"),
    ] {
        let line = ["resource", "create", name, "--kind", "project", "-t", "acme/design", "-o", "json"];
        let error = teamctl.run(line).refused(code);
        assert!(error.notices().len() < 1_000 && !error.notices().contains('\u{1b}'), "{}", error.notices());
    }
    for uri in [
        "",
        "brand.zip",
        "//x.example",
        "https://a b",
        "https://x.example/\u{202e}",
        "https://x.example/\u{7f}",
        "javascript:alert(1)",
        "data:text/html,x",
        "https://ada:secret@x.example/",
        "https://secret@x.example/",
        &format!("s3://b/{}", "x".repeat(3_000)),
    ] {
        let line = ["resource", "create", "new", "--kind", "project", "--uri", uri, "-t", "acme/design", "-o", "json"];
        let error = teamctl.run(line).refused("uri.invalid");
        assert!(!error.notices().contains("secret") && error.notices().len() < 1_000, "{}", error.notices());
    }
    teamctl.run("resource create new --kind project --uri javascript:x -t acme").code(2).stdout(str![]).stderr(str![[
        r#"
error: "javascript:x" is no URI of a resource: what is at javascript: would run where somebody clicks on it
  hint: such as s3://bucket/brand.zip or https://cdn.example.com/brand

"#
    ]]);
    assert!((teamctl.event_count(), teamctl.sql(".dump resources")) == before);
    // What is stored all the same is shown spelled out.
    teamctl.sql("UPDATE resources SET name = 'a' || char(27) || '[2J' || char(10) || 'b' WHERE name = 'brand'");
    teamctl.run("resource list -t acme/design --fields full_name").ok().stdout(str![[r#"
FULL NAME
Design studio_a\u{1b}[2J\u{a}b
logo

"#]]);
    teamctl.run("team update acme/design --name Studio").code(2).stdout(str![]).stderr(str![[r#"
error: to call acme/design 'Studio', confirm that 1 resource is renamed:
  'Design studio_a\u{1b}[2J b' becomes 'Studio_a\u{1b}[2J b'
  hint: add --yes, or try it with --dry-run

"#]]);
}

#[test]
fn what_is_shared_is_changed_where_it_belongs() {
    let teamctl = furnished();
    for line in ["update logo --uri none", "delete logo -y", "update logo --kind asset --uri none"] {
        let error = teamctl.run(format!("resource {line} -t acme/press -o json")).refused("resource.not_found").error();
        assert_eq!(error["hint"], "it belongs to acme, which shares it: -t acme", "{line}");
    }
    teamctl.run("resource update brand --uri none -t acme/press").code(3).stdout(str![]).stderr(str![[r#"
error: acme/press has no resource 'brand'
  hint: it belongs to acme/design, which shares it: -t acme/design

"#]]);
    // Nothing that is not shared, nor of another kind.
    for line in ["update logo --kind project --uri none -t acme/press", "delete brand -y -t acme"] {
        let error = teamctl.run(format!("resource {line} -o json")).refused("resource.not_found").error();
        assert!(error["hint"].as_str().is_some_and(|hint| hint.contains("resource list")), "{error}");
    }
    // Who is in the press alone sees it there, and nothing of whom it belongs to.
    teamctl.run("-q account create ada@acme.example -o id").ok();
    teamctl.run("-q member add ada@acme.example --role member -t acme/press -o id").ok();
    let line = "resource update brand --uri none -t acme/press -o json --as ada@acme.example";
    let error = teamctl.run(line).refused("resource.not_found").error();
    assert!(error["hint"].as_str().is_some_and(|hint| hint.contains("resource list")), "{error}");
    teamctl.run("-q member add ada@acme.example --role member -t acme/design -o id").ok();
    let error = teamctl.run(line).refused("resource.not_found").error();
    assert_eq!(error["hint"], "it belongs to acme/design, which shares it: -t acme/design");
}

/// Without a word of what it would have done: `ok` takes none on stderr.
#[test]
fn a_rehearsal_says_nothing_was_made() {
    let teamctl = furnished();
    for line in ["create draft --kind project -t acme/design", "delete brand -t acme/design"] {
        let told = teamctl.run(format!("-n resource {line} -o json")).ok().json();
        assert_eq!(told["dry_run"], true, "{told}");
    }
}
