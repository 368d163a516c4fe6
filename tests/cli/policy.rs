//! `teamctl policy`
use snapbox::str;

use crate::support::Teamctl;

const PRESETS: [&str; 5] = ["refonte", "intoaec", "fixfolio", "autoql", "standard"];

#[test]
fn the_presets_need_no_database() {
    let teamctl = Teamctl::new();
    teamctl.run("policy list").ok().stdout(str![]);
    teamctl.run("policy list -o json --jq .[].name").ok().stdout(str![]);
    teamctl.run("policy show autoql").ok().stdout(str![]);
    teamctl.run("policy show autoql -o json").ok().stdout(str![]);
    teamctl.run("policy show standard --jq .invitations.expires_at_most").ok().stdout(str![]);
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
    teamctl.run("policy show globex").code(3).stdout(str![]).stderr(str![]);
    teamctl.run("policy show 'no name'").code(2).stdout(str![]).stderr(str![]);
}

#[test]
fn a_good_file_is_told_as_such() {
    let teamctl = Teamctl::new();
    teamctl.file("ours.toml", "name = \"ours\"\n");
    teamctl.run("policy validate ours.toml").ok().stdout(str![]).stderr(str![]);
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
        ("name = \"x\"\n[invitations]\nexpires_afer = \"5d\"\n", str![]),
        ("name = \"x\"\n[roles.admin]\nlevel = \"country\"\n", str![]),
        ("name = \"x\"\n[invitations]\nexpires_after = \"1s\"\n", str![]),
        ("name = \"x\"\n[membership]\ndefault_role = { organization = \"boss\" }\n", str![]),
        ("name = \"x\n", str![]),
        ("", str![]),
    ] {
        teamctl.file("bad.toml", text);
        teamctl.run("policy validate bad.toml").code(2).stdout(str![]).stderr(expected);
    }
}

#[test]
fn a_file_that_cannot_be_one() {
    let teamctl = Teamctl::new();
    teamctl.run("policy validate none.toml").code(1).stdout(str![]).stderr(str![]);
    teamctl.file("long.toml", format!("name = \"x\"\n{}", "# long\n".repeat(40_000)));
    teamctl.run("policy validate long.toml").code(2).stdout(str![]).stderr(str![]);
    teamctl.file("bytes.toml", b"name = \"\xff\"\n");
    teamctl.run("policy validate bytes.toml").code(2).stdout(str![]).stderr(str![]);
    teamctl.run("policy validate .").code(1).noisy();
    teamctl.run("policy validate").code(2).stdout(str![]).stderr(str![]);
    teamctl.file("deep.toml", format!("name = \"x\"\nx = {}{}\n", "[".repeat(500), "]".repeat(500)));
    teamctl.run("policy validate deep.toml -o json").refused("policy.invalid");
}
