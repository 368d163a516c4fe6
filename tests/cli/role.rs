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
  hint: see: teamctl --help

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
  hint: see: teamctl --help

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
