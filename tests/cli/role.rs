//! `teamctl role`
use snapbox::str;

use crate::support::Teamctl;

#[test]
fn list_and_show() {
    let teamctl = Teamctl::initialized();
    teamctl.invite("acme", "ada@acme.example", "viewer");
    teamctl.run("role list").ok().stdout(str![[r#"
NAME    TITLE   LEVEL         MEMBERS  PENDING
owner   Owner   organization  1        0
admin   Admin   organization  0        0
lead    Lead    team          0        0
member  Member  any           0        0
viewer  Viewer  any           0        1

"#]]);
    teamctl.run("role list -o wide --fields name,owner,permissions").ok().stdout(str![[r#"
NAME    OWNER  PERMISSIONS
owner   yes    *
admin   no     audit.read, billing.*, budget.*, callback.*, connector.*, key.*, member.*, project.*, role.*, team.*
lead    no     budget.charge, budget.read, callback.read, key.*, member.*, project.*, role.assign, role.read, team.read, team.update
member  no     budget.read, member.read, project.create, project.read, project.update, role.read, team.read
viewer  no     member.read, project.read, team.read

"#]]);
    teamctl.run("role list -o json --jq '.[] | select(.owner).permissions'").ok().stdout(str![[r#"
["*"]

"#]]);
    teamctl.run("role list --limit 1 --sort name:desc -o csv --fields name").ok().stdout(str![[r#"
name
viewer

"#]]);
    teamctl.run("role show lead").ok().stdout(str![[r#"
id           rl_1
name         lead
title        Lead
level        team
owner        no
permissions  budget.charge, budget.read, callback.read, key.*, member.*, project.*, role.assign, role.read, team.read, team.update
members      0
pending      0

"#]]);
    teamctl.run("role show viewer -o json").ok().stdout(str![[r#"
{"id":"rl_2","name":"viewer","title":"Viewer","level":"any","owner":false,"permissions":["member.read","project.read","team.read"],"members":0,"pending":1,"changed":null}

"#]]);
    // Roles are the organization's, whichever of its teams is named.
    teamctl.run("-q team create acme/design -o id").ok();
    teamctl.run("role show viewer -t acme/design -o json --jq .pending").ok().stdout(str![[r#"
1

"#]]);
    teamctl.run("role show boss").code(3).stdout(str![]).stderr(str![[r#"
error: acme has no role 'boss'
  hint: its roles: owner, admin, lead, member, viewer

"#]]);
    teamctl.run("role show Boss!").code(2).stdout(str![]).stderr(str![[r#"
error: invalid value 'Boss!' for '<ROLE>': "Boss!" is no name of a role: a lower-case letter, then lower-case letters, digits, _ and -, at most 40
  hint: see: teamctl role show --help

"#]]);
    teamctl.run("role show").code(2).stdout(str![]).stderr(str![[r#"
error: the following required arguments were not provided: <ROLE>
  hint: see: teamctl role show --help

"#]]);
    teamctl.run("role list -t globex -o json").refused("team.not_found");
}

#[test]
fn a_check_answers_by_its_exit_code() {
    let teamctl = Teamctl::initialized().ticking();
    teamctl.run("-q team create acme/design -o id").ok();
    teamctl.run("-q account create ada@acme.example -o id").ok();
    teamctl.run("-q account create bob@acme.example -o id").ok();
    teamctl.run("-q member add ada@acme.example --role lead -t acme/design -o id").ok();
    teamctl.run("role check ada@acme.example --permission member.invite -t acme/design").ok().stdout(str![[r#"
allowed     yes
email       ada@acme.example
team        acme/design
permission  member.invite
via         {"team":"acme/design","role":"lead","pattern":"member.*","super_access":false}

"#]]);
    teamctl.run("role check ada@acme.example --permission member.invite -t acme/design -o json").ok().stdout(str![[r#"
{"allowed":true,"email":"ada@acme.example","team":"acme/design","permission":"member.invite","via":{"team":"acme/design","role":"lead","pattern":"member.*","super_access":false}}

"#]]);
    // What she may below, she may not above.
    teamctl.run("role check ada@acme.example --permission member.invite -t acme").code(6).stdout(str![[r#"
allowed     no
email       ada@acme.example
team        acme
permission  member.invite
via         -

"#]]);
    teamctl.run("role check ada@acme.example --permission member.invite -t acme -o json").code(6).stdout(str![[r#"
{"allowed":false,"email":"ada@acme.example","team":"acme","permission":"member.invite","via":null}

"#]]);
    // A product's own permission is granted by a star, and by nothing else here.
    teamctl.run("role check owner@acme.example --permission sandbox.use -o json --jq .via").ok().stdout(str![[r#"
{"team":"acme","role":"owner","pattern":"*","super_access":false}

"#]]);
    teamctl.run("role check ada@acme.example --permission sandbox.use -o json --jq .allowed").code(6).stdout(str![[
        r#"
false

"#
    ]]);
    // In no team at all.
    teamctl.run("role check bob@acme.example --permission team.read -o json --jq .allowed").code(6).stdout(str![[r#"
false

"#]]);
    teamctl.run("role check nobody@acme.example --permission team.read -o json").refused("account.not_found");
    for permission in ["", "team", "Team.read", "team.*", "*", "team..read", "team.read ", "team.re\u{301}ad"] {
        teamctl
            .run(["role", "check", "ada@acme.example", "--permission", permission, "-o", "json"])
            .refused("permission.invalid");
    }
    teamctl.run("role check ada@acme.example --permission team").code(2).stdout(str![]).stderr(str![[r#"
error: invalid value 'team' for '--permission <PERMISSION>': "team" is no permission: two or more parts of lower-case letters, digits and _, joined by dots, such as member.invite
  hint: see: teamctl role check --help

"#]]);
    teamctl.run("role check ada@acme.example").code(2).stdout(str![]).stderr(str![[r#"
error: the following required arguments were not provided: --permission <PERMISSION>
  hint: see: teamctl role check --help

"#]]);
}

#[test]
fn the_permissions_that_are_enforced() {
    // Without a database.
    let teamctl = Teamctl::new();
    teamctl.run("role permissions").ok().stdout(str![[r#"
PERMISSION        DESCRIPTION
team.read         see teams and the policy
team.create       make teams below
team.update       change a team's name, slug and settings
team.delete       archive, unarchive and delete teams
member.read       see members and invites
member.invite     invite people, and change, resend and revoke invites
member.update     give and take super access, together with *
member.suspend    suspend and resume members
member.remove     remove members
role.read         see roles and check permissions
role.assign       give members another role
role.manage       make, change and delete roles
key.read          see API keys, never their secrets
key.create        make API keys; with key.revoke, rotate them
key.revoke        revoke API keys
callback.read     see callback URLs and which of them applies
callback.manage   set, rotate, test and send callbacks, and see their secrets
budget.read       see credits, limits, usage and reports
budget.manage     top up and adjust the pool; set the limits of the teams below
budget.charge     charge, hold, capture, release and refund credits
billing.read      see the plan and invoices
billing.manage    change the plan; make, settle and void invoices
connector.read    see storage connectors
connector.manage  add, test and remove storage connectors
KIND.read         see resources of that kind
KIND.create       make resources of that kind
KIND.update       change and share resources of that kind
KIND.delete       delete resources of that kind
audit.read        read the audit trail

"#]]);
    let names = teamctl.run("role permissions -o json --jq .[].permission").ok();
    assert!(names.text().lines().all(|name| name.split('.').count() == 2), "{}", names.text());
    assert!(!teamctl.database().exists());
}

/// `acme` with a role of its own that Ada has, Bob is invited to, and Cleo was.
fn with_editors() -> Teamctl {
    let teamctl = Teamctl::initialized().ticking();
    teamctl.run("-q team create acme/design -o id").ok();
    teamctl.run("-q role create editor --allow team.read,task.* -o id").ok();
    teamctl.run("-q account create ada@acme.example -o id").ok();
    teamctl.run("-q member add ada@acme.example --role editor -o id").ok();
    teamctl.invite("acme/design", "bob@acme.example", "editor");
    teamctl.invite("acme", "cleo@acme.example", "editor");
    teamctl.run("-q invite revoke cleo@acme.example --yes -o id").ok();
    teamctl
}

#[test]
fn create() {
    let teamctl = Teamctl::initialized().ticking();
    teamctl
        .run(["role", "create", "site_manager", "--allow", "team.read", "--allow", "task.*,member.read"])
        .ok()
        .stdout(str![[r#"
NAME          TITLE         LEVEL  MEMBERS  PENDING
site_manager  Site manager  any    0        0

"#]]);
    teamctl
        .run([
            "role",
            "create",
            "auditor",
            "--allow",
            "audit.read",
            "--title",
            "Who audits",
            "--level",
            "organization",
            "-o",
            "json",
        ])
        .ok()
        .stdout(str![[r#"
{"id":"rl_1","name":"auditor","title":"Who audits","level":"organization","owner":false,"permissions":["audit.read"],"members":0,"pending":0,"changed":true}

"#]]);
    teamctl.run("role show site_manager -o json").ok().stdout(str![[r#"
{"id":"rl_2","name":"site_manager","title":"Site manager","level":"any","owner":false,"permissions":["member.read","task.*","team.read"],"members":0,"pending":0,"changed":null}

"#]]);
    // Made with a team named: it is the organization's all the same.
    teamctl.run("-q team create acme/design -o id").ok();
    teamctl.run("-q role create helper --allow team.read --level team -t acme/design -o id").ok();
    teamctl.run("role list -t acme -o json --jq .[].name").ok().stdout(str![[r#"
owner
admin
lead
member
viewer
site_manager
auditor
helper

"#]]);
    // Not in the policy, which still is the preset.
    let preset = teamctl.run("policy show standard").ok().text().to_owned();
    assert_eq!(teamctl.run("policy show acme").ok().text(), preset);
    teamctl.run("audit list --action role.create -o jsonl --fields team,target,fields,after").ok().stdout(str![[r#"
{"team":"acme","target":"rl_2","fields":["name","title","level","permissions"],"after":{"name":"site_manager","title":"Site manager","level":"any","permissions":"member.read task.* team.read"}}
{"team":"acme","target":"rl_1","fields":["name","title","level","permissions"],"after":{"name":"auditor","title":"Who audits","level":"organization","permissions":"audit.read"}}
{"team":"acme","target":"rl_3","fields":["name","title","level","permissions"],"after":{"name":"helper","title":"Helper","level":"team","permissions":"team.read"}}

"#]]);

    teamctl.run("role create auditor --allow team.read").code(5).stdout(str![]).stderr(str![[r#"
error: acme has a role 'auditor' already
  hint: what it grants: teamctl role show auditor

"#]]);
    teamctl.run("role create owner --allow team.read -o json").refused("role.exists");
    teamctl.run("role create lead --allow team.read -o json").refused("role.exists");
    teamctl.run("role create empty").code(2).stdout(str![]).stderr(str![[r#"
error: the following required arguments were not provided: --allow <PATTERN>
  hint: see: teamctl role create --help

"#]]);
    teamctl.run("role create bad --allow Team.Read").code(2).stdout(str![]).stderr(str![[r#"
error: invalid value 'Team.Read' for '--allow <PATTERN>': "Team.Read" is no permission pattern: a permission such as member.invite, all below a name such as member.*, or * for everything
  hint: see: teamctl role create --help

"#]]);
    teamctl.run("role create bad --allow team.read --level country").code(2).stdout(str![]).stderr(str![[r#"
error: invalid value 'country' for '--level <LEVEL>': "country" is no level of a role: organization, team or any
  hint: see: teamctl role create --help

"#]]);
    for allow in ["", "team", "*.read", "team.read,", "team.*.read", "**"] {
        teamctl.run(["role", "create", "bad", "--allow", allow, "-o", "json"]).refused("permission.invalid");
    }
    for name in ["", "Bad", "1st", "a b", "é"] {
        teamctl.run(["role", "create", name, "--allow", "team.read", "-o", "json"]).refused("role.invalid");
    }
    teamctl
        .run(["role", "create", "bad", "--allow", "team.read", "--title", "a\u{202e}b", "-o", "json"])
        .refused("text.invalid");
    teamctl.run("role create bad --allow team.read -t globex -o json").refused("team.not_found");
    teamctl.run("role create bad --allow team.read --fields no_such -o json").refused("usage.unknown_field");
    let events = teamctl.run("audit list -o id").ok().text().to_owned();
    let rehearsed = teamctl.run("-q role create bad --allow team.read -n -o json").ok().json();
    assert_eq!((rehearsed["changed"].as_bool(), rehearsed["dry_run"].as_bool()), (Some(true), Some(true)));
    teamctl.run("role show bad -o json").refused("role.not_found");
    assert_eq!(teamctl.run("audit list -o id").ok().text(), events);
}

#[test]
fn an_update_reaches_all_who_have_the_role_and_not_what_is_history() {
    let teamctl = with_editors();
    teamctl
        .run([
            "role", "update", "editor", "--name", "writer", "--allow", "key.read", "--revoke", "task.*", "-o", "json",
        ])
        .ok()
        .stdout(str![[r#"
{"id":"rl_1","name":"writer","title":"Writer","level":"any","owner":false,"permissions":["key.read","team.read"],"members":1,"pending":1,"changed":true}

"#]]);
    teamctl.run("member list --recursive --fields email,role,status").ok().stdout(str![[r#"
EMAIL               ROLE    STATUS
owner@acme.example  owner   active
ada@acme.example    writer  active
bob@acme.example    writer  pending

"#]]);
    teamctl.run("invite list --all-teams --fields email,role,status").ok().stdout(str![[r#"
EMAIL              ROLE    STATUS
cleo@acme.example  editor  revoked
bob@acme.example   writer  pending

"#]]);
    // The second rename leaves what the first has left.
    teamctl.run("-q invite revoke bob@acme.example -t acme/design --yes -o id").ok();
    teamctl.run("-q role update writer --name author --title Author -o id").ok();
    teamctl.run("invite list --all-teams --fields email,role,status").ok().stdout(str![[r#"
EMAIL              ROLE    STATUS
cleo@acme.example  editor  revoked
bob@acme.example   writer  revoked

"#]]);
    teamctl.run("role list --fields name,title,members,pending").ok().stdout(str![[r#"
NAME    TITLE   MEMBERS  PENDING
owner   Owner   1        0
admin   Admin   0        0
lead    Lead    0        0
member  Member  0        0
viewer  Viewer  0        0
author  Author  1        0

"#]]);
    // Nobody can name what is only left for history, and its name is free.
    teamctl.run("role show editor -o json").refused("role.not_found");
    teamctl.run("-q role create editor --allow team.read -o id").ok();
    teamctl.run("invite add eve@acme.example --role writer --no-send -o json").refused("role.not_found");
    teamctl.run("audit list --action role.update -o jsonl --fields target,fields,before,after").ok().stdout(str![[r#"
{"target":"rl_1","fields":["name","title","permissions"],"before":{"name":"editor","title":"Editor","permissions":"task.* team.read"},"after":{"name":"writer","title":"Writer","permissions":"key.read team.read"}}
{"target":"rl_1","fields":["name","title"],"before":{"name":"writer","title":"Writer"},"after":{"name":"author","title":"Author"}}

"#]]);
    teamctl.run("-q audit verify").ok();
}

#[test]
fn an_update_that_changes_nothing_or_cannot_be() {
    let teamctl = with_editors();
    let events = teamctl.run("audit list -o id").ok().text().to_owned();
    for line in [
        "role update editor --name editor",
        "role update editor --title Editor",
        "role update editor --allow task.*",
        "role update editor --allow team.read --title Editor --name editor",
    ] {
        assert_eq!(teamctl.run(format!("{line} -o json")).ok().json()["changed"], false, "{line}");
    }
    teamctl.run("role update editor").code(2).stdout(str![]).stderr(str![[r#"
error: nothing is to be changed
  hint: give --name, --title, --allow or --revoke

"#]]);
    teamctl.run("role update editor --name lead").code(5).stdout(str![]).stderr(str![[r#"
error: acme has a role 'lead' already
  hint: what it grants: teamctl role show lead

"#]]);
    teamctl.run("role update editor --name owner -o json").refused("role.exists");
    teamctl.run("role update editor --revoke task.read").code(3).stdout(str![]).stderr(str![[r#"
error: the role 'editor' does not list task.read; its patterns: task.*, team.read
  hint: task.* grants it: revoke that, and allow what is to stay

"#]]);
    teamctl.run("role update editor --revoke key.read").code(3).stdout(str![]).stderr(str![[r#"
error: the role 'editor' does not list key.read; its patterns: task.*, team.read

"#]]);
    teamctl.run("role update editor --revoke task.read -o json").refused("permission.not_found");
    teamctl.run("role update editor --allow key.read --revoke key.read -o json").refused("permission.not_found");
    teamctl.run("role update editor --allow task.* --revoke task.*").code(2).stdout(str![]).stderr(str![[r#"
error: task.* is both to be allowed and to be revoked

"#]]);
    teamctl.run("role update nobody --title X -o json").refused("role.not_found");
    teamctl.run("role update owner --title Boss").code(6).stdout(str![]).stderr(str![[r#"
error: 'owner' is the owner's role, which stays as it is as long as there is an owner

"#]]);
    for line in ["--name boss", "--allow key.read", "--revoke *", "--title Owner"] {
        teamctl.run(format!("role update owner {line} -o json")).refused("role.owner");
    }
    assert_eq!(teamctl.run("audit list -o id").ok().text(), events);
    teamctl.run("-q team archive acme --yes -o id").ok();
    teamctl.run("role update editor --title X -o json").refused("team.archived");
}

/// What `policy show` shows is what is in force.
#[test]
fn the_policy_says_what_its_roles_have_become() {
    let teamctl = Teamctl::initialized();
    let before = teamctl.run("policy show acme").ok().text().to_owned();
    teamctl.run("-q role update viewer --name reader --allow budget.read -o id").ok();
    teamctl.run("-q role update lead --title Foreman --revoke key.* -o id").ok();
    teamctl.run("-q role delete admin --yes -o id").ok();
    let after = teamctl.run("policy show acme").ok().text().to_owned();
    let differing: Vec<_> = after.lines().filter(|line| !before.contains(line)).collect();
    assert_eq!(
        differing,
        [
            "default_role = { organization = \"reader\", team = \"member\" }",
            "    \"callback.read\", \"budget.read\", \"budget.charge\", \"project.*\",",
            "title = \"Foreman\"",
            "[roles.reader]",
            "permissions = [\"team.read\", \"member.read\", \"project.read\", \"budget.read\"]",
        ]
    );
    assert!(!after.contains("[roles.admin]"));
    assert!(after.starts_with("# For a product that is none of the others"), "{after}");
    // It is no preset any more.
    assert!(teamctl.run("team show acme -o json").ok().json()["preset"].is_null());
    // Who joins below becomes what it says.
    teamctl.run("-q team create acme/design -o id").ok();
    teamctl.run("-q account create ada@acme.example -o id").ok();
    teamctl.run("-q member add ada@acme.example --role lead -t acme/design -o id").ok();
    assert_eq!(teamctl.run("member show ada@acme.example -t acme -o json").ok().json()["role"], "reader");
    teamctl.run("-q audit verify").ok();
}

#[test]
fn delete() {
    let teamctl = with_editors();
    teamctl.run("role delete editor").code(2).stdout(str![]).stderr(str![[r#"
error: to delete the role editor, confirm it
  hint: add --yes, or try it with --dry-run

"#]]);
    teamctl.run("role delete editor --yes").code(5).stdout(str![]).stderr(str![[r#"
error: the role 'editor' is in use: 1 member, 1 pending invitation
  hint: give them another one: teamctl role delete editor --reassign-to ROLE

"#]]);
    let error = teamctl.run("role delete editor --yes -o json").refused("role.in_use").error();
    assert_eq!(error["details"], serde_json::json!({"role": "editor", "members": 1, "pending": 1}));
    teamctl.run("role delete editor --reassign-to lead --yes").code(6).stdout(str![]).stderr(str![[r#"
error: the role 'lead' is for level team, which acme is not

"#]]);
    teamctl.run("role delete editor --reassign-to owner --yes").code(6).stdout(str![]).stderr(str![[r#"
error: 'owner' is the owner's role, and the owner's alone
  hint: make somebody the owner: teamctl team transfer acme

"#]]);
    teamctl.run("role delete editor --reassign-to editor --yes -o json").refused("usage.conflict");
    teamctl.run("role delete editor --reassign-to nobody --yes -o json").refused("role.not_found");
    teamctl.run("role delete nobody --yes -o json").refused("role.not_found");
    teamctl.run("role delete owner --yes").code(6).stdout(str![]).stderr(str![[r#"
error: 'owner' is the owner's role, which stays as it is as long as there is an owner

"#]]);
    teamctl.run("role delete viewer --yes").code(5).stdout(str![]).stderr(str![[r#"
error: the policy gives the role 'viewer' to who joins: membership.default_role.organization
  hint: apply a policy that gives another one: teamctl policy apply FILE -t acme

"#]]);
    teamctl.run("role delete viewer --reassign-to member --yes -o json").refused("role.in_use");

    teamctl
        .run("role delete editor --reassign-to member --yes")
        .ok()
        .stdout(str![[r#"
NAME    TITLE   LEVEL  MEMBERS  PENDING
editor  Editor  any    1        1

"#]])
        .stderr(str![[r#"
deleted editor

"#]]);
    teamctl.run("member list --recursive --fields email,role,status").ok().stdout(str![[r#"
EMAIL               ROLE    STATUS
owner@acme.example  owner   active
ada@acme.example    member  active
bob@acme.example    member  pending

"#]]);
    teamctl.run("invite list --all-teams --fields email,role,status").ok().stdout(str![[r#"
EMAIL              ROLE    STATUS
cleo@acme.example  editor  revoked
bob@acme.example   member  pending

"#]]);
    teamctl.run("role list --fields name,members,pending").ok().stdout(str![[r#"
NAME    MEMBERS  PENDING
owner   1        0
admin   0        0
lead    0        0
member  1        1
viewer  0        0

"#]]);
    teamctl.run("audit list --action role.delete -o jsonl --fields fields,before,after").ok().stdout(str![[r#"
{"fields":["name","reassign_to"],"before":{"name":"editor"},"after":{"reassign_to":"member"}}

"#]]);
    // The membership tells of it.
    let membership = teamctl.run("member show ada@acme.example -o json --jq .id").ok().text().trim().to_owned();
    let actions = teamctl.run(["audit", "list", "--target", &membership, "-o", "json", "--jq", ".[].action"]).ok();
    assert_eq!(actions.text(), "member.add\nrole.delete\n");
    // The name is free, and the new role is another one.
    teamctl.run("-q role create editor --allow team.read -o id").ok();
    assert_eq!(teamctl.run("role show editor -o json").ok().json()["members"], 0);
    teamctl.run("-q role delete editor --yes -o id").ok();
    teamctl.run("-q audit verify").ok();
}

/// An expired invitation is in nobody's way, and comes back with another role only.
#[test]
fn an_expired_invitation_to_a_role_that_is_gone() {
    const LATER: &str = "2026-12-01T09:00:00Z";
    for swept in [false, true] {
        let teamctl = Teamctl::initialized();
        teamctl.run("-q role create editor --allow team.read -o id").ok();
        let token = teamctl.invite("acme", "ada@acme.example", "editor");
        if swept {
            teamctl.at(LATER).run("-q invite expire --all-teams").ok();
        }
        teamctl.at(LATER).run("-q role delete editor --yes -o id").ok();
        // A clock that is set back lets nobody in.
        let refusal = if swept { "invite.expired" } else { "role.not_found" };
        teamctl.stdin(token.as_str()).run("invite accept --token-stdin -o json").refused(refusal);
        teamctl.at(LATER).run("-q invite expire --all-teams").ok();
        assert_eq!(teamctl.sql("SELECT SUM(open_invites), SUM(members) FROM roles"), "0|1\n");
        assert_eq!(teamctl.at(LATER).run("invite show ada@acme.example -o json").ok().json()["role"], "editor");
        teamctl.at(LATER).run("invite resend ada@acme.example --no-send").code(3).stdout(str![]).stderr(str![[r#"
error: the role 'editor', to which ada@acme.example was invited, is no longer there
  hint: offer another one: teamctl invite update inv_1 --role ROLE

"#]]);
        teamctl.at(LATER).run("-q invite update ada@acme.example --role viewer -o id").ok();
        teamctl.at(LATER).run("-q invite resend ada@acme.example --no-send -o id").ok();
        assert_eq!(teamctl.at(LATER).run("role show viewer -o json").ok().json()["pending"], 1);
        teamctl.at(LATER).run("audit list --action invite.update -o jsonl --fields before,after").ok().stdout(str![[
            r#"
{"before":{"role":"editor"},"after":{"role":"viewer"}}

"#
        ]]);
    }
}

#[test]
fn assign() {
    let teamctl = with_editors();
    teamctl.run("role assign ada@acme.example --role admin").ok().stdout(str![[r#"
EMAIL             FIRST NAME  LAST NAME  TEAM  ROLE   STATUS  ADDED AT              LAST LOGIN AT
ada@acme.example  -           -          acme  admin  active  2026-11-07T09:00:04Z  -

"#]]);
    let again = teamctl.run("role assign ada@acme.example --role admin -o json").ok().json();
    assert_eq!((again["role"].as_str(), again["changed"].as_bool()), (Some("admin"), Some(false)));
    teamctl.run("role list --fields name,members").ok().stdout(str![[r#"
NAME    MEMBERS
owner   1
admin   1
lead    0
member  0
viewer  0
editor  0

"#]]);
    teamctl.run("audit list --action role.assign -o jsonl --fields team,target,before,after").ok().stdout(str![[r#"
{"team":"acme","target":"ac_1","before":{"role":"editor"},"after":{"role":"admin"}}

"#]]);
    teamctl.run("role assign ada@acme.example --role lead").code(6).stdout(str![]).stderr(str![[r#"
error: the role 'lead' is for level team, which acme is not

"#]]);
    teamctl.run("role assign ada@acme.example --role owner").code(6).stdout(str![]).stderr(str![[r#"
error: 'owner' is the owner's role, and the owner's alone
  hint: make somebody the owner: teamctl team transfer acme

"#]]);
    teamctl.run("role assign owner@acme.example --role viewer").code(6).stdout(str![]).stderr(str![[r#"
error: owner@acme.example owns acme, and keeps the owner's role
  hint: ownership moves by: teamctl team transfer

"#]]);
    teamctl.run("role assign owner@acme.example --role viewer -o json").refused("member.owner");
    assert_eq!(teamctl.run("role assign owner@acme.example --role owner -o json").ok().json()["changed"], false);
    teamctl.run("role assign bob@acme.example --role viewer -o json").refused("member.not_found");
    teamctl.run("role assign ada@acme.example --role viewer -t acme/design -o json").refused("member.not_found");
    teamctl.run("role assign ada@acme.example --role nobody -o json").refused("role.not_found");
    teamctl.run("role assign ada@acme.example").code(2).stdout(str![]).stderr(str![[r#"
error: --role is needed, and nobody can be asked
  hint: give --role, or run it on a terminal

"#]]);
    teamctl.run("-q team archive acme/design --yes -o id").ok();
    teamctl.run("role assign ada@acme.example --role viewer -t acme/design -o json").refused("team.archived");
}
