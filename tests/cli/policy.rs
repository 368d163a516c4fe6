//! `teamctl policy`
use snapbox::str;

use crate::support::Teamctl;

const PRESETS: [&str; 5] = ["refonte", "intoaec", "fixfolio", "autoql", "standard"];

#[test]
fn the_presets_need_no_database() {
    let teamctl = Teamctl::new();
    teamctl.run("policy list").ok().stdout(str![[r#"
NAME      DESCRIPTION
refonte   Data labelling: projects and tasks, billed by what was finished; one organization per account
intoaec   Building trades: a super admin who defines the roles; accepting takes a phone, its code and a password
fixfolio  Content for enterprises: teams with credit budgets out of one prepaid pool; members sign up first
autoql    Integrator portal: an owner who alone manages the team
standard  The usual roles, and few rules

"#]]);
    teamctl.run("policy list -o json --jq .[].name").ok().stdout(str![[r#"
refonte
intoaec
fixfolio
autoql
standard

"#]]);
    teamctl.run("policy show autoql").ok().stdout(str![[r##"
# An integrator's portal: the owner holds the billing account and manages the team, alone.
name = "autoql"
description = "Integrator portal: an owner who alone manages the team"

[invitations]
expires_after = "5d"
expires_at_most = "5d"
batch_limit = 6
required = ["first_name", "last_name"]

[accept]
required = ["password"]

[membership]
default_role = { organization = "read_only", team = "read_only" }

[ownership]
role = "owner"
transfer = "operator"

[roles.admin]
level = "any"
permissions = [
    "team.read", "portal.update", "query_history.read", "sandbox.use",
    "key.*", "callback.*", "connector.*",
]

[roles.read_only]
level = "any"
permissions = ["team.read", "query_history.read", "sandbox.use"]

"##]]);
    teamctl.run("policy show autoql -o json").ok().stdout(str![[r#"
{"name":"autoql","description":"Integrator portal: an owner who alone manages the team","invitations":{"expires_after":"5d","expires_at_most":"5d","batch_limit":6,"requires_account":false,"required":["first_name","last_name"],"allow_super_access":false,"allowed_domains":[],"update_when":["pending","expired"],"resend_when":["pending","expired"]},"accept":{"required":["password"]},"membership":{"one_organization":false,"default_role":{"organization":"read_only","team":"read_only"},"resume":"direct"},"ownership":{"role":"owner","transfer":"operator"},"roles":{"admin":{"title":"Admin","level":"any","permissions":["callback.*","connector.*","key.*","portal.update","query_history.read","sandbox.use","team.read"]},"read_only":{"title":"Read only","level":"any","permissions":["query_history.read","sandbox.use","team.read"]}},"keys":{"prefix":"tk","kinds":["live","test"]},"callback":{"auth_header":"x-teamctl-callback-auth","events":[]},"budget":{"alert_at":[80,100]},"resources":{}}

"#]]);
    teamctl.run("policy show standard --jq .invitations.expires_at_most").ok().stdout(str![[r#"
30d

"#]]);
    assert!(!teamctl.database().exists());
}

/// A preset is a file to start from, so it must be one that `validate` takes.
#[test]
fn every_preset_is_valid() {
    let teamctl = Teamctl::new();
    for preset in PRESETS {
        let text = teamctl.run(["policy", "show", preset]).ok().text().to_owned();
        teamctl.stdin(text.clone()).run("-q policy validate -").ok().stdout(str![]);
        // As an editor on another system would write it.
        teamctl
            .stdin(format!("\u{feff}{}", text.replace('\n', "\r\n")))
            .run("-q policy validate -")
            .ok()
            .stdout(str![]);
        // What is shown as JSON has all that the file has.
        let json = teamctl.run(["policy", "show", preset, "-o", "json"]).ok().json();
        assert_eq!(json["name"], preset);
    }
}

#[test]
fn an_organization_has_a_policy() {
    let teamctl = Teamctl::initialized();
    let preset = teamctl.run("policy show standard").ok().text().to_owned();
    assert_eq!(teamctl.run("policy show acme").ok().text(), preset);
    assert_eq!(teamctl.run("policy show").ok().text(), preset);
    teamctl.run("-q team create acme/design -o id").ok();
    assert_eq!(teamctl.run("policy show -t acme/design").ok().text(), preset);
    teamctl.run("policy show globex").code(3).stdout(str![]).stderr(str![[r#"
error: there is no team globex
  hint: the teams that there are: teamctl team list --all

"#]]);
    teamctl.run("policy show 'no name'").code(2).stdout(str![]).stderr(str![[r#"
error: "no name" is no path of a team: of "no name", only lower-case letters a to z, digits and hyphens may stand in it

"#]]);
}

#[test]
fn a_good_file_is_told_as_such() {
    let teamctl = Teamctl::new();
    teamctl.file("ours.toml", "name = \"ours\"\n");
    teamctl.run("policy validate ours.toml").ok().stdout(str![]).stderr(str![[r#"
the policy 'ours' is valid

"#]]);
    teamctl.run("policy validate ours.toml -q").ok();
}

/// Each with the line and the key that the error must name.
#[test]
fn what_is_wrong_is_named_by_line_and_key() {
    let teamctl = Teamctl::new();
    for (text, line, key) in [
        ("name = \"x\"\nnmae = \"y\"\n", 2, "nmae"),
        ("name = \"x\"\n\n[invitation]\n", 3, "invitation"),
        ("name = \"x\"\n[invitations]\nexpires_afer = \"5d\"\n", 3, "invitations.expires_afer"),
        ("name = \"x\"\n[invitations]\nexpires_after = 5\n", 3, "invitations.expires_after"),
        ("name = \"x\"\n[invitations]\nexpires_after = \"5 days\"\n", 3, "invitations.expires_after"),
        ("name = \"x\"\n[invitations]\nexpires_after = \"1s\"\n", 3, "invitations.expires_after"),
        ("name = \"x\"\n[invitations]\nexpires_after = \"366d\"\n", 3, "invitations.expires_after"),
        ("name = \"x\"\n[invitations]\nbatch_limit = -1\n", 3, "invitations.batch_limit"),
        ("name = \"x\"\n[invitations]\nbatch_limit = 99999999999999999999\n", 3, ""),
        ("name = \"x\"\n[invitations]\nrequired = [\"shoe_size\"]\n", 3, "invitations.required"),
        ("name = \"x\"\n[invitations]\nupdate_when = [\"accepted\"]\n", 3, "invitations.update_when"),
        ("name = \"x\"\n[invitations]\nallowed_domains = [\"not a domain\"]\n", 3, "invitations.allowed_domains"),
        ("name = \"x\"\n[accept]\nrequired = [\"passwrod\"]\n", 3, "accept.required"),
        ("name = \"x\"\n[membership]\nresume = \"later\"\n", 3, "membership.resume"),
        ("name = \"x\"\n[membership]\none_organization = \"yes\"\n", 3, "membership.one_organization"),
        ("name = \"x\"\n[ownership]\ntransfer = \"anybody\"\n", 3, "ownership.transfer"),
        ("name = \"x\"\n[roles.admin]\nlevel = \"country\"\n", 3, "roles.admin.level"),
        ("name = \"x\"\n[roles.admin]\npermissions = [\"Team Read\"]\n", 3, "roles.admin.permissions"),
        ("name = \"x\"\n[roles.\"not a role\"]\npermissions = []\n", 2, "roles.not a role"),
        ("name = \"x\"\n[keys]\nkinds = [\"dead\"]\n", 3, "keys.kinds"),
        ("name = \"x\"\n[budget]\nalert_at = [800]\n", 3, "budget.alert_at"),
        ("name = \"x\"\nname = \"y\"\n", 2, ""),
        ("name = \"x\n", 1, ""),
        ("name = \"a\u{202e}b\"\n", 1, "name"),
    ] {
        teamctl.file("bad.toml", text);
        let error = teamctl.run("policy validate bad.toml -o json").refused("policy.invalid").error();
        assert_eq!(error["details"]["line"], line, "{text}{error}");
        if !key.is_empty() {
            assert_eq!(error["details"]["key"], key, "{text}{error}");
        }
    }
}

#[test]
fn a_mistake_is_told_with_what_was_probably_meant() {
    let teamctl = Teamctl::new();
    for (text, expected) in [
        (
            "name = \"x\"\n[invitations]\nexpires_afer = \"5d\"\n",
            str![[r#"
error: line 3, invitations.expires_afer: the key "expires_afer" is not known here
  hint: did you mean expires_after?

"#]],
        ),
        (
            "name = \"x\"\n[roles.admin]\nlevel = \"country\"\n",
            str![[r#"
error: line 3, roles.admin.level: the value "country" is not known here
  hint: known are organization, team, any

"#]],
        ),
        (
            "name = \"x\"\n[invitations]\nexpires_after = \"1s\"\n",
            str![[r#"
error: line 3, invitations.expires_after: 1s is not between 15m and 365d

"#]],
        ),
        (
            "name = \"x\"\n[membership]\ndefault_role = { organization = \"boss\" }\n",
            str![[r#"
error: line 3, membership.default_role.organization: the file has no role boss

"#]],
        ),
        (
            "name = \"x\n",
            str![[r#"
error: line 1: invalid basic string, expected `"`

"#]],
        ),
    ] {
        teamctl.file("bad.toml", text);
        teamctl.run("policy validate bad.toml").code(2).stdout(str![]).stderr(expected);
    }
}

#[test]
fn a_file_that_cannot_be_one() {
    let teamctl = Teamctl::new();
    teamctl.run("policy validate none.toml").code(1).stdout(str![]).stderr(str![[r#"
error: none.toml cannot be read: No such file or directory (os error 2)

"#]]);
    teamctl.file("long.toml", format!("name = \"x\"\n{}", "# long\n".repeat(40_000)));
    teamctl.run("policy validate long.toml").code(2).stdout(str![]).stderr(str![[r#"
error: long.toml is longer than 262144 bytes

"#]]);
    teamctl.file("bytes.toml", b"name = \"\xff\"\n");
    teamctl.run("policy validate bytes.toml").code(2).stdout(str![]).stderr(str![[r#"
error: bytes.toml is not UTF-8

"#]]);
    teamctl.run("policy validate .").code(1).noisy();
    teamctl.run("policy validate").code(2).stdout(str![]).stderr(str![[r#"
error: the following required arguments were not provided: <FILE>
  hint: see: teamctl policy validate --help

"#]]);
    teamctl.file("deep.toml", format!("name = \"x\"\nx = {}{}\n", "[".repeat(500), "]".repeat(500)));
    teamctl.run("policy validate deep.toml -o json").refused("policy.invalid");
}

/// What is kept of the organization, its roles and its people: to see that nothing has changed.
fn kept(teamctl: &Teamctl) -> String {
    teamctl.sql(".dump organizations roles memberships invites events")
}

const OURS: &str = r#"# Ours.
name = "ours"

[invitations]
expires_after = "2d"

[membership]
default_role = { organization = "viewer" }

[ownership]
role = "owner"

# Who writes.
[roles.editor]
permissions = ["task.*"]

[roles.viewer]
title = "Guest"
permissions = ["team.read"]
"#;

#[test]
fn apply() {
    let teamctl = Teamctl::initialized().ticking();
    teamctl.file("ours.toml", OURS);
    teamctl.run("-q role create auditor --allow audit.read -o id").ok();
    teamctl.run("-q role create editor --allow team.read --title Writes -o id").ok();
    // Its role stays as it is at heart: only what it grants changes.
    teamctl.invite("acme", "ada@acme.example", "viewer");
    let before = kept(&teamctl);
    teamctl.run("-q policy apply ours.toml --team acme -n").ok().stdout(str![[r#"
KEY                            BEFORE                                                                                                                 AFTER
name                           standard                                                                                                               ours
description                    The usual roles, and few rules                                                                                         -
invitations.expires_after      7d                                                                                                                     2d
membership.default_role.team   member                                                                                                                 -
ownership.transfer             owner                                                                                                                  operator
roles.admin.level              organization                                                                                                           -
roles.admin.permissions        audit.read, billing.*, budget.*, callback.*, connector.*, key.*, member.*, project.*, role.*, team.*                   -
roles.admin.title              Admin                                                                                                                  -
roles.editor.permissions       team.read                                                                                                              task.*
roles.editor.title             Writes                                                                                                                 Editor
roles.lead.level               team                                                                                                                   -
roles.lead.permissions         budget.charge, budget.read, callback.read, key.*, member.*, project.*, role.assign, role.read, team.read, team.update  -
roles.lead.title               Lead                                                                                                                   -
roles.member.level             any                                                                                                                    -
roles.member.permissions       budget.read, member.read, project.create, project.read, project.update, role.read, team.read                           -
roles.member.title             Member                                                                                                                 -
roles.viewer.permissions       member.read, project.read, team.read                                                                                   team.read
roles.viewer.title             Viewer                                                                                                                 Guest
resources.project.callback     yes                                                                                                                    -
resources.project.name_prefix  no                                                                                                                     -

"#]]);
    teamctl.run("policy apply ours.toml --team acme").code(2).stdout(str![]).stderr(str![[r#"
error: to give acme the policy 'ours', confirm it
  hint: add --yes, or try it with --dry-run

"#]]);
    teamctl.run("policy apply ours.toml").code(2).stdout(str![]).stderr(str![[r#"
error: --team is needed on the line
  hint: see: teamctl policy apply --help

"#]]);
    teamctl.env("TEAMCTL_TEAM", "acme").run("policy apply ours.toml --yes -o json").refused("usage.missing");
    assert_eq!(kept(&teamctl), before);

    teamctl.run("policy apply ours.toml --team acme --yes -o json").ok().stdout(str![[r#"
{"team":"acme","policy":"ours","changes":[{"key":"name","before":"standard","after":"ours"},{"key":"description","before":"The usual roles, and few rules","after":null},{"key":"invitations.expires_after","before":"7d","after":"2d"},{"key":"membership.default_role.team","before":"member","after":null},{"key":"ownership.transfer","before":"owner","after":"operator"},{"key":"roles.admin.level","before":"organization","after":null},{"key":"roles.admin.permissions","before":["audit.read","billing.*","budget.*","callback.*","connector.*","key.*","member.*","project.*","role.*","team.*"],"after":null},{"key":"roles.admin.title","before":"Admin","after":null},{"key":"roles.editor.permissions","before":["team.read"],"after":["task.*"]},{"key":"roles.editor.title","before":"Writes","after":"Editor"},{"key":"roles.lead.level","before":"team","after":null},{"key":"roles.lead.permissions","before":["budget.charge","budget.read","callback.read","key.*","member.*","project.*","role.assign","role.read","team.read","team.update"],"after":null},{"key":"roles.lead.title","before":"Lead","after":null},{"key":"roles.member.level","before":"any","after":null},{"key":"roles.member.permissions","before":["budget.read","member.read","project.create","project.read","project.update","role.read","team.read"],"after":null},{"key":"roles.member.title","before":"Member","after":null},{"key":"roles.viewer.permissions","before":["member.read","project.read","team.read"],"after":["team.read"]},{"key":"roles.viewer.title","before":"Viewer","after":"Guest"},{"key":"resources.project.callback","before":true,"after":null},{"key":"resources.project.name_prefix","before":false,"after":null}],"changed":true,"renamed":{"count":0,"first":[]}}

"#]]);
    assert_eq!(teamctl.run("policy show acme").ok().text(), OURS);
    teamctl.run("role list --fields name,title,level,permissions,pending").ok().stdout(str![[r#"
NAME     TITLE    LEVEL         PERMISSIONS  PENDING
owner    Owner    organization  *            0
viewer   Guest    any           team.read    1
auditor  Auditor  any           audit.read   0
editor   Editor   any           task.*       0

"#]]);
    assert!(teamctl.run("team show acme -o json").ok().json()["preset"].is_null());
    teamctl
        .run("audit list --action policy.apply -o json --jq '.[0] | [.team, .target, .fields, .before, .after]'")
        .ok()
        .stdout(str![[r#"
["acme","tm_1",["name","description","invitations.expires_after","membership.default_role.team","ownership.transfer","roles.admin.level","roles.admin.permissions","roles.admin.title","roles.editor.permissions","roles.editor.title","roles.lead.level","roles.lead.permissions","roles.lead.title","roles.member.level","roles.member.permissions","roles.member.title","roles.viewer.permissions","roles.viewer.title","resources.project.callback","resources.project.name_prefix"],{"name":"standard","description":"The usual roles, and few rules","invitations.expires_after":"7d","membership.default_role.team":"member","ownership.transfer":"owner","roles.admin.level":"organization","roles.admin.permissions":"audit.read, billing.*, budget.*, callback.*, connector.*, key.*, member.*, project.*, role.*, team.*","roles.admin.title":"Admin","roles.editor.permissions":"team.read","roles.editor.title":"Writes","roles.lead.level":"team","roles.lead.permissions":"budget.charge, budget.read, callback.read, key.*, member.*, project.*, role.assign, role.read, team.read, team.update","roles.lead.title":"Lead","roles.member.level":"any","roles.member.permissions":"budget.read, member.read, project.create, project.read, project.update, role.read, team.read","roles.member.title":"Member","roles.viewer.permissions":"member.read, project.read, team.read","roles.viewer.title":"Viewer","resources.project.callback":"true","resources.project.name_prefix":"false"},{"name":"ours","invitations.expires_after":"2d","ownership.transfer":"operator","roles.editor.permissions":"task.*","roles.editor.title":"Editor","roles.viewer.permissions":"team.read","roles.viewer.title":"Guest"}]

"#]]);
}

/// Again: nothing. In other words: kept, and told as such. As a preset has it: it is that.
#[test]
fn apply_once_more() {
    let teamctl = Teamctl::initialized().ticking();
    teamctl.file("ours.toml", OURS);
    teamctl.run("-q role create auditor --allow audit.read -o id").ok();
    teamctl.run("-q policy apply ours.toml --team acme --yes").ok();
    let before = kept(&teamctl);
    teamctl.run("policy apply ours.toml --team acme --yes").ok().stdout(str![]).stderr(str![[r#"
nothing to change: acme has the policy 'ours'

"#]]);
    teamctl.stdin(OURS).run("-q policy apply - --team acme --yes -o json").ok().stdout(str![[r#"
{"team":"acme","policy":"ours","changes":[],"changed":false,"renamed":{"count":0,"first":[]}}

"#]]);
    assert_eq!(kept(&teamctl), before);
    teamctl.file("ours.toml", OURS.replace("# Ours.", "# Ours, and nobody else's."));
    teamctl
        .run("policy apply ours.toml --team acme --yes -o json")
        .ok()
        .stdout(str![[r#"
{"team":"acme","policy":"ours","changes":[],"changed":true,"renamed":{"count":0,"first":[]}}

"#]])
        .stderr(str![[r#"
other words, the same rules: acme has the policy 'ours'

"#]]);
    assert!(teamctl.run("policy show acme").ok().text().contains("nobody else's"));
    teamctl.file("standard.toml", teamctl.run("policy show standard").ok().text());
    teamctl.run("-q team create acme/design -o id").ok();
    teamctl.run("policy apply standard.toml -t acme/design --yes --fields key,after").ok().stdout(str![[r#"
KEY                            AFTER
name                           standard
description                    The usual roles, and few rules
invitations.expires_after      7d
membership.default_role.team   member
ownership.transfer             owner
roles.admin.level              organization
roles.admin.permissions        audit.read, billing.*, budget.*, callback.*, connector.*, key.*, member.*, project.*, role.*, team.*
roles.admin.title              Admin
roles.editor.level             -
roles.editor.permissions       -
roles.editor.title             -
roles.lead.level               team
roles.lead.permissions         budget.charge, budget.read, callback.read, key.*, member.*, project.*, role.assign, role.read, team.read, team.update
roles.lead.title               Lead
roles.member.level             any
roles.member.permissions       budget.read, member.read, project.create, project.read, project.update, role.read, team.read
roles.member.title             Member
roles.viewer.permissions       member.read, project.read, team.read
roles.viewer.title             Viewer
resources.project.callback     yes
resources.project.name_prefix  no

"#]]);
    assert_eq!(teamctl.run("team show acme -o json").ok().json()["preset"], "standard");
    teamctl.run("role list -o json --jq .[].name").ok().stdout(str![[r#"
owner
viewer
auditor
admin
lead
member

"#]]);
    teamctl.run("-q audit verify").ok();
    teamctl.run("-q team archive acme --yes -o id").ok();
    teamctl.run("policy apply ours.toml -t acme --yes -o json").refused("team.archived");
}

#[test]
fn a_policy_that_takes_away_what_somebody_has_is_refused() {
    let teamctl = Teamctl::initialized().ticking();
    teamctl.run("-q team create acme/design -o id").ok();
    for person in ["ada@acme.example", "bob@acme.example"] {
        teamctl.run(["-q", "account", "create", person, "-o", "id"]).ok();
    }
    teamctl.run("-q member add ada@acme.example --role lead -t acme/design -o id").ok();
    teamctl.invite("acme", "cleo@acme.example", "member");
    teamctl.invite("acme", "dora@acme.example", "admin");
    teamctl.run("-q team create globex --owner bob@acme.example -o id").ok();
    teamctl.run("-q member add bob@acme.example --role viewer -t acme -o id").ok();
    let before = kept(&teamctl);
    teamctl.file(
        "bad.toml",
        "[membership]\none_organization = true\n[ownership]\nrole = \"boss\"\n[roles.member]\nlevel = \"team\"\n\
         [roles.viewer]\n[roles.admin]\nlevel = \"organization\"\n",
    );
    teamctl.run("policy apply bad.toml -t acme --yes").code(5).stdout(str![]).stderr(str![[r#"
error: acme cannot have this policy, and nothing was changed:
  the role 'lead' is not in it: 1 member, 0 pending invitations
  the role 'owner' is the owner's, and would not be any more: 1 member, 0 pending invitations
  the role 'member' is of another level in it: 0 members, 1 pending invitation
  bob@acme.example is in another organization too
  hint: give those people other roles first: teamctl role assign, teamctl invite update

"#]]);
    teamctl.run("policy apply bad.toml -t acme --yes -n -o json").code(5).stdout(str![]).stderr(str![[r#"
{"error":{"code":"role.in_use","message":"acme cannot have this policy, and nothing was changed:\n  the role 'lead' is not in it: 1 member, 0 pending invitations\n  the role 'owner' is the owner's, and would not be any more: 1 member, 0 pending invitations\n  the role 'member' is of another level in it: 0 members, 1 pending invitation\n  bob@acme.example is in another organization too","hint":"give those people other roles first: teamctl role assign, teamctl invite update","exit":5,"details":{"roles":[{"name":"lead","why":"dropped","members":1,"pending":0},{"name":"owner","why":"dropped","members":1,"pending":0},{"name":"member","why":"releveled","members":0,"pending":1}],"members":["bob@acme.example"],"resources":[]}}}

"#]]);
    // Each reason alone.
    for (text, code, told) in [
        (
            "[roles.admin]\nlevel=\"organization\"\n[roles.lead]\nlevel=\"team\"\n[roles.viewer]",
            "role.in_use",
            "member dropped 0 1",
        ),
        (
            "[roles.admin]\n[roles.lead]\nlevel=\"team\"\n[roles.viewer]\n[roles.member]",
            "role.in_use",
            "admin releveled 0 1",
        ),
        (
            "ownership.role = \"boss\"\n[roles.admin]\nlevel=\"organization\"\n[roles.lead]\nlevel=\"team\"\n[roles.viewer]\n[roles.member]",
            "role.in_use",
            "owner dropped 1 0",
        ),
        (
            "membership.one_organization = true\n[roles.admin]\nlevel=\"organization\"\n[roles.lead]\nlevel=\"team\"\n[roles.viewer]\n[roles.member]",
            "member.one_organization",
            "bob@acme.example",
        ),
    ] {
        teamctl.file("bad.toml", text);
        let error = teamctl.run("policy apply bad.toml -t acme --yes -o json").refused(code).error();
        let roles = error["details"]["roles"].as_array().unwrap().iter().map(|role| {
            format!(
                "{} {} {} {}",
                role["name"].as_str().unwrap(),
                role["why"].as_str().unwrap(),
                role["members"],
                role["pending"]
            )
        });
        let members =
            error["details"]["members"].as_array().unwrap().iter().map(|email| email.as_str().unwrap().to_owned());
        assert_eq!(roles.chain(members).collect::<Vec<_>>(), [told], "{text}");
    }
    assert_eq!(kept(&teamctl), before);
    // What only an invitation of the past has can go.
    teamctl.run("-q invite revoke dora@acme.example -t acme --yes -o id").ok();
    teamctl.file("good.toml", "[roles.lead]\nlevel=\"team\"\n[roles.viewer]\n[roles.member]\nlevel = \"any\"");
    teamctl.run("-q policy apply good.toml -t acme --yes").ok();
    teamctl.run("role list -t acme -o json --jq .[].name").ok().stdout(str![[r#"
owner
lead
member
viewer

"#]]);
    assert_eq!(teamctl.run("invite show dora@acme.example -t acme -o json").ok().json()["role"], "admin");
}

/// Each its own message, and nothing changed.
#[test]
fn a_bad_file_is_not_applied() {
    let teamctl = Teamctl::initialized();
    let before = kept(&teamctl);
    for (text, expected) in [
        (
            OURS.replace("expires_after", "expires_aftr").into_bytes(),
            str![[r#"
error: line 5, invitations.expires_aftr: the key "expires_aftr" is not known here
  hint: did you mean expires_after?

"#]],
        ),
        (
            OURS.replace("role = \"owner\"", "role = \"The Boss\"").into_bytes(),
            str![[r#"
error: line 11, ownership.role: "The Boss" is no name of a role: a lower-case letter, then lower-case letters, digits, _ and -, at most 40

"#]],
        ),
        (
            OURS.replace("role = \"owner\"", "role = \"\"").into_bytes(),
            str![[r#"
error: line 11, ownership.role: "" is no name of a role: a lower-case letter, then lower-case letters, digits, _ and -, at most 40

"#]],
        ),
        (
            OURS.replace("role = \"owner\"", "role = [\"owner\", \"editor\"]").into_bytes(),
            str![[r#"
error: line 11, ownership.role: invalid type: sequence, expected a string

"#]],
        ),
        (
            OURS.replace("role = \"owner\"", "role = \"owner\"\nrole = \"editor\"").into_bytes(),
            str![[r#"
error: line 12: "role" is there a second time

"#]],
        ),
        (
            OURS.replace("role = \"owner\"", "role = \"editor\"").into_bytes(),
            str![[r#"
error: line 15, roles.editor.permissions: the owner's role always has the permissions ["*"]

"#]],
        ),
        (
            format!("{OURS}[roles.owner]\nlevel = \"any\"\n").into_bytes(),
            str![[r#"
error: line 21, roles.owner.level: the owner's role is always of level organization

"#]],
        ),
        (
            format!("{OURS}[roles.owner]\n[roles.owner]\n").into_bytes(),
            str![[r#"
error: line 21: "owner" is there a second time

"#]],
        ),
        (
            OURS.replace("organization = \"viewer\"", "organization = \"reader\"").into_bytes(),
            str![[r#"
error: line 8, membership.default_role.organization: the file has no role reader

"#]],
        ),
        (
            OURS.replace("organization = \"viewer\"", "organization = \"owner\"").into_bytes(),
            str![[r#"
error: line 8, membership.default_role.organization: owner is the owner's role, which nobody gets by joining

"#]],
        ),
        (
            OURS.replace("[\"task.*\"]", "[\"task.*.read\"]").into_bytes(),
            str![[r#"
error: line 15, roles.editor.permissions: "task.*.read" is no permission pattern: a permission such as member.invite, all below a name such as member.*, or * for everything

"#]],
        ),
        (
            format!("{OURS}{}", "# long\n".repeat(43_000)).into_bytes(),
            str![[r#"
error: bad.toml is longer than 262144 bytes

"#]],
        ),
        (
            b"not toml at all".to_vec(),
            str![[r#"
error: line 1: key with no value, expected `=`

"#]],
        ),
        (
            b"name = \"\xff\"\n".to_vec(),
            str![[r#"
error: bad.toml is not UTF-8

"#]],
        ),
    ] {
        teamctl.file("bad.toml", text);
        teamctl.run("policy apply bad.toml -t acme --yes").code(2).stdout(str![]).stderr(expected);
    }
    teamctl.run("policy apply none.toml -t acme --yes -o json").refused("input.failed");
    teamctl.run("policy apply bad.toml -t acme --yes --fields no_such -o json").refused("usage.unknown_field");
    teamctl.file("ours.toml", OURS);
    teamctl.run("policy apply ours.toml -t globex --yes -o json").refused("team.not_found");
    assert_eq!(kept(&teamctl), before);
}
