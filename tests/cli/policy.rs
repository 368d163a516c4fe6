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
