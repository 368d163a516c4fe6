//! What policies are taken, what exactly is said of the others, and what the policies decide.
use std::collections::BTreeSet;

use proptest::prelude::*;

use super::{AcceptField, DomainRule, HeaderName, KeyKind, OpenStatus, Policy, Resume, TransferBy};
use crate::domain::instant::Span;
use crate::domain::permission::Patterns;
use crate::domain::role::{Level, TeamLevel};
use crate::presets::PRESETS;

mod presets;

fn policy(text: &str) -> Policy {
    Policy::parse(text).unwrap()
}

#[test]
fn an_empty_file_has_every_default() {
    let policy = policy("# nothing\n");
    assert_eq!(policy, Policy::default());
    let shown = serde_json::to_value(&policy).unwrap();
    assert_eq!(
        shown,
        serde_json::json!({
            "name": "custom",
            "description": null,
            "invitations": {
                "expires_after": "7d", "expires_at_most": "30d", "batch_limit": 0, "requires_account": false,
                "required": [], "allow_super_access": false, "allowed_domains": [],
                "update_when": ["pending", "expired"], "resend_when": ["pending", "expired"],
            },
            "accept": {"required": []},
            "membership": {
                "one_organization": false, "default_role": {"organization": null, "team": null}, "resume": "direct",
            },
            "ownership": {"role": "owner", "transfer": "operator"},
            "roles": {},
            "keys": {"prefix": "tk", "kinds": ["live", "test"]},
            "callback": {"auth_header": "x-teamctl-callback-auth", "events": []},
            "budget": {"alert_at": [80, 100]},
            "resources": {},
        })
    );
    let roles = policy.role_rules();
    assert_eq!(roles.len(), 1);
    let owner = roles.first().unwrap();
    assert_eq!(
        (owner.name.as_str(), owner.title.as_str(), owner.level, owner.is_owner),
        ("owner", "Owner", Level::Organization, true)
    );
    assert_eq!(owner.permissions, Patterns::all());
}

/// The example of the design, which has every key that there is.
#[test]
fn every_key_is_read() {
    let text = r#"
        name = "autoql"
        description = "Integrator portal: an owner who alone manages the team"
        [invitations]
        expires_after = "5d"
        expires_at_most = "5d"
        batch_limit = 6
        requires_account = true
        required = ["first_name", "last_name", "first_name"]
        allow_super_access = true
        allowed_domains = ["Example.com", "*.BÜCHER.example"]
        update_when = ["expired"]
        resend_when = []
        [accept]
        required = ["password", "profile.title", "phone_code"]
        [membership]
        one_organization = true
        default_role = { organization = "read_only", team = "read_only" }
        resume = "invite"
        [ownership]
        role = "boss"
        transfer = "owner"
        [roles.boss]
        title = "The Boss"
        [roles.read_only]
        [roles.admin]
        title = "Admin"
        level = "team"
        permissions = ["team.read", "portal.update", "team.read"]
        [keys]
        prefix = "autoql"
        kinds = ["live"]
        [callback]
        auth_header = "autoql-callback-auth"
        events = ["member.*"]
        [budget]
        alert_at = [100, 50, 100]
        [resources.project]
        name_prefix = true
        callback = false
    "#;
    let policy = policy(&("\u{feff}".to_owned() + &text.replace('\n', "\r\n")));
    let invitations = &policy.invitations;
    assert_eq!(invitations.expires_after, Span::DAY.times(5));
    assert_eq!(
        (invitations.batch_limit, invitations.requires_account, invitations.allow_super_access),
        (6, true, true)
    );
    assert_eq!(invitations.required.len(), 2);
    let domains: Vec<&str> = invitations.allowed_domains.iter().map(DomainRule::as_str).collect();
    assert_eq!(domains, ["example.com", "*.xn--bcher-kva.example"]);
    assert_eq!(invitations.update_when, [OpenStatus::Expired]);
    assert!(invitations.resend_when.is_empty());
    let required: Vec<String> = policy.accept_requirements().iter().map(ToString::to_string).collect();
    assert_eq!(required, ["password", "profile.title", "phone_code"]);
    assert!(policy.membership.one_organization);
    assert_eq!(policy.default_role(TeamLevel::Team).unwrap().as_str(), "read_only");
    assert_eq!((policy.membership.resume, policy.ownership.transfer), (Resume::Invite, TransferBy::Owner));
    assert_eq!(policy.keys.prefix.as_str(), "autoql");
    assert_eq!(policy.keys.kinds, BTreeSet::from([KeyKind::Live]));
    assert_eq!(policy.callback.auth_header.as_str(), "autoql-callback-auth");
    assert_eq!(policy.callback.events.to_string(), "member.*");
    let alerts: Vec<u8> = policy.budget.alert_at.iter().map(|percent| percent.get()).collect();
    assert_eq!(alerts, [50, 100]);
    let (kind, project) = policy.resources.first_key_value().unwrap();
    assert_eq!((kind.as_str(), project.name_prefix, project.callback), ("project", true, false));
    let roles: Vec<_> = policy
        .role_rules()
        .into_iter()
        .map(|role| format!("{}|{}|{}|{}|{}", role.name, role.title, role.level, role.permissions, role.is_owner))
        .collect();
    assert_eq!(
        roles,
        [
            "boss|The Boss|organization|*|true",
            "admin|Admin|team|portal.update team.read|false",
            "read_only|Read only|any||false",
        ]
    );
    assert_eq!(Policy::parse(&toml::to_string(&policy).unwrap()).unwrap(), policy);
}

#[test]
fn the_owners_role_may_be_listed_as_what_it_is() {
    for text in [
        "[roles.owner]\ntitle = \"Chief\"",
        "[roles.owner]\ntitle = \"Chief\"\nlevel = \"organization\"\npermissions = [\"*\"]",
    ] {
        let policy = policy(text);
        let roles = policy.role_rules();
        assert_eq!(roles.len(), 1);
        assert_eq!(roles.first().map(|role| role.title.to_string()).as_deref(), Some("Chief"));
    }
}

#[test]
fn bad_policies_name_line_and_key() {
    for (text, line, key, why) in [
        // Not TOML.
        ("name = \"a\"\nname = \"b\"", 2, None, "\"name\" is there a second time"),
        ("\n\n[roles", 3, None, ""),
        ("name = ", 1, None, ""),
        ("name = \"a\u{1b}[2J\"", 1, None, ""),
        // Not known.
        ("nam = \"a\"", 1, Some("nam"), "the key \"nam\" is not known"),
        ("[invitations]\n\nexpires_afterr = \"5d\"", 3, Some("invitations.expires_afterr"), "not known"),
        ("[invitation]\n", 1, Some("invitation"), "not known"),
        ("[roles.a]\ntitle = \"A\"\nlevels = \"any\"", 3, Some("roles.a.levels"), "not known"),
        ("[roles.a]\nlevel = \"teams\"", 2, Some("roles.a.level"), "the value \"teams\" is not known"),
        ("[membership]\ndefault_role = { org = \"a\" }", 2, Some("membership.default_role.org"), "not known"),
        ("[resources.project]\nnam = 1", 2, Some("resources.project.nam"), "not known"),
        ("[keys]\nkinds = [\n  \"live\",\n  \"dead\",\n]", 4, Some("keys.kinds"), "\"dead\" is not known"),
        ("[invitations]\nupdate_when = [\"accepted\"]", 2, Some("invitations.update_when"), "\"accepted\""),
        ("[membership]\nresume = \"later\"", 2, Some("membership.resume"), "\"later\""),
        ("\n\n[ownership]\ntransfer = \"anybody\"", 4, Some("ownership.transfer"), "\"anybody\""),
        // Another form.
        ("name = 1", 1, Some("name"), "expected a string"),
        ("name = \"\"", 1, Some("name"), "empty"),
        ("name = \"a\\u202eb\"", 1, Some("name"), "\\u{202e}"),
        ("invitations = 3", 1, Some("invitations"), "expected a table"),
        ("[invitations]\nbatch_limit = -1", 2, Some("invitations.batch_limit"), ""),
        ("[invitations]\nrequires_account = \"yes\"", 2, Some("invitations.requires_account"), "expected a boolean"),
        ("[invitations]\nexpires_after = 5", 2, Some("invitations.expires_after"), ""),
        ("[invitations]\nexpires_after = \"5 days\"", 2, Some("invitations.expires_after"), "no"),
        ("[invitations]\nrequired = [\"email\"]", 2, Some("invitations.required"), "\"email\""),
        ("[invitations]\nallowed_domains = [\"a.com\", \"x_y\"]", 2, Some("invitations.allowed_domains"), "x_y"),
        ("[invitations]\nallowed_domains = [\"*.*.com\"]", 2, Some("invitations.allowed_domains"), "*.*.com"),
        ("[invitations]\nallowed_domains = [\"*\"]", 2, Some("invitations.allowed_domains"), "no domain"),
        ("[accept]\nrequired = [\"photo\"]", 2, Some("accept.required"), "photo"),
        ("[accept]\nrequired = [\"profile.\"]", 2, Some("accept.required"), "profile key"),
        ("[roles.Admin]\n", 1, Some("roles.Admin"), "no name of a role"),
        ("[roles.a]\npermissions = [\n\"a.b\",\n\"A.b\"]", 4, Some("roles.a.permissions"), "\"A.b\""),
        ("[roles]\na.permissions = \"a.b\"", 2, Some("roles.a.permissions"), ""),
        ("[keys]\nprefix = \"1a\"", 2, Some("keys.prefix"), "prefix"),
        ("[keys]\nprefix = \"a_b\"", 2, Some("keys.prefix"), "prefix"),
        ("[callback]\nauth_header = \"Host\"", 2, Some("callback.auth_header"), "needed"),
        ("[callback]\nauth_header = \"content-length\"", 2, Some("callback.auth_header"), "needed"),
        ("[callback]\nauth_header = \"Webhook-Id\"", 2, Some("callback.auth_header"), "needed"),
        ("[callback]\nauth_header = \"a: b\"", 2, Some("callback.auth_header"), "header"),
        ("[callback]\nauth_header = \"a\\r\\nb\"", 2, Some("callback.auth_header"), "\\u{d}\\u{a}"),
        ("[callback]\nevents = [\"members\"]", 2, Some("callback.events"), "the value \"members\" is not known here"),
        ("[callback]\nevents = [\n\"member.*\",\n\"membr.*\"]", 4, Some("callback.events"), "\"membr.*\" is not known"),
        ("[callback]\nevents = [\"member.joined.*\"]", 2, Some("callback.events"), "is not known here"),
        ("[callback]\nevents = [\"`, expected \"]", 2, Some("callback.events"), "is not known here"),
        ("[callback]\nevents = [1]", 2, Some("callback.events"), "expected a string"),
        ("[budget]\nalert_at = [80, 0]", 2, Some("budget.alert_at"), "0 is no percentage"),
        ("[budget]\nalert_at = [101]", 2, Some("budget.alert_at"), "101"),
        ("[budget]\nalert_at = [80.5]", 2, Some("budget.alert_at"), ""),
        ("[resources.Project]", 1, Some("resources.Project"), "no kind of resource"),
        ("[resources.member]", 1, Some("resources.member"), "cannot be a kind"),
        // Not together.
        (
            "[invitations]\nexpires_after = \"14m\"",
            2,
            Some("invitations.expires_after"),
            "14m is not between 15m and 365d",
        ),
        ("[invitations]\nexpires_at_most = \"366d\"", 2, Some("invitations.expires_at_most"), "366d is not between"),
        (
            "[invitations]\n\nexpires_after = \"31d\"",
            3,
            Some("invitations.expires_after"),
            "more than expires_at_most (30d)",
        ),
        (
            "[invitations]\nexpires_at_most = \"5d\"",
            2,
            Some("invitations.expires_at_most"),
            "expires_after (7d) is more",
        ),
        ("[roles.owner]\nlevel = \"any\"", 2, Some("roles.owner.level"), "level organization"),
        ("[roles.owner]\ntitle=\"O\"\npermissions = []", 3, Some("roles.owner.permissions"), "[\"*\"]"),
        ("roles = { owner = { permissions = [\"a.b\"] } }", 1, Some("roles.owner.permissions"), "[\"*\"]"),
        ("[membership]\ndefault_role.team = \"x\"", 2, Some("membership.default_role.team"), "no role x"),
        ("[membership]\ndefault_role = { team = \"owner\" }", 2, Some("membership.default_role.team"), "owner's role"),
        (
            "[roles.x]\nlevel = \"team\"\n[membership]\n[membership.default_role]\norganization = \"x\"",
            5,
            Some("membership.default_role.organization"),
            "of level team",
        ),
    ] {
        let error = Policy::parse(text).unwrap_err();
        assert_eq!(error.code(), "policy.invalid", "{text}");
        assert_eq!(error.details().get("line"), Some(&serde_json::json!(line)), "{text}\n{error}");
        assert_eq!(error.details().get("key"), Some(&serde_json::json!(key)), "{text}\n{error}");
        let message = error.message();
        assert!(message.starts_with(&format!("line {line}")), "{message}");
        assert!(message.contains(key.unwrap_or_default()) && message.contains(why), "{text}\n{message}");
        assert!(!message.chars().any(crate::characters::is_unsafe), "{message}");
    }
}

#[test]
fn a_mistyped_key_is_answered_with_the_nearest() {
    for (text, hint) in [
        ("[invitations]\nexpires_afterr = \"5d\"", "did you mean expires_after?"),
        ("[invitation]", "did you mean invitations?"),
        ("[keys]\nkinds = [\"tset\"]", "did you mean test?"),
        ("[keys]\nxyz = 1", "known are prefix, kinds"),
        ("[accept]\nrequires = []", "did you mean required?"),
        ("[ownership]\n\"ro`, expected `le\" = 1", "known are role, transfer"),
    ] {
        assert_eq!(Policy::parse(text).unwrap_err().hint_text(), Some(hint), "{text}");
    }
    let error = Policy::parse(&format!("{} = 1", "a".repeat(200_000))).unwrap_err();
    assert!(error.message().len() < 500 && error.hint_text().is_some());
}

#[test]
fn huge_and_deep_files_are_refused() {
    assert!(Policy::parse(&"#".repeat(256 * 1024)).is_ok());
    assert_eq!(Policy::parse(&"#".repeat(256 * 1024 + 1)).unwrap_err().code(), "policy.invalid");
    for deep in ["a=".to_owned() + &"[".repeat(100_000), "a.".repeat(100_000) + "a=1", "a={a=".repeat(20_000)] {
        assert_eq!(Policy::parse(&deep).unwrap_err().code(), "policy.invalid");
    }
    let wide: Vec<String> = (0..10_000).map(|number| format!("[roles.r{number}]")).collect();
    assert_eq!(policy(&wide.join("\n")).roles.len(), 10_000);
    let error = Policy::parse(&format!("name = \"{}\"", "a".repeat(200_000))).unwrap_err();
    assert!(error.message().len() < 500);
}

#[test]
fn headers_are_tokens() {
    for name in ["x-teamctl-callback-auth", "Authorization", "a", "refonte-callback-auth", "webhookid"] {
        assert_eq!(name.parse::<HeaderName>().unwrap().as_str(), name);
    }
    for name in ["", "a b", "a:", "é", "WEBHOOK-x", "Transfer-Encoding", &"a".repeat(65)] {
        assert!(name.parse::<HeaderName>().is_err(), "{name}");
    }
}

proptest! {
    #[test]
    fn no_text_panics(text in any::<String>()) {
        let _ = Policy::parse(&text);
    }

    #[test]
    fn no_policy_panics(lines in proptest::collection::vec(
        "(\\[(roles|invitations|keys|resources|membership)(\\.[a-z]{1,3})?\\])|((name|level|title|expires_after|kinds|default_role\\.team|permissions) = (\"[a-z0-9*.]{0,4}\"|[0-9]{1,3}|\\[\"[a-z.*]{0,4}\"\\]|\\{\\}))",
        0..12,
    )) {
        if let Err(error) = Policy::parse(&lines.join("\n")) {
            prop_assert_eq!(error.code(), "policy.invalid");
            prop_assert!(error.details().contains_key("line"));
        }
    }

    /// A preset with something broken in it is refused or means something else, and never panics.
    #[test]
    fn no_broken_preset_panics(which in 0..PRESETS.len(), place: proptest::sample::Index, rubbish in "[\\PC\n\"=.\\[\\]]{0,3}") {
        let (_, text) = PRESETS[which];
        let places: Vec<usize> = text.char_indices().map(|(offset, _)| offset).collect();
        let (before, after) = text.split_at(*place.get(&places));
        let _ = Policy::parse(&format!("{before}{rubbish}{after}"));
    }

    #[test]
    fn fields_come_back(key in "[a-z][a-z0-9_]{0,39}") {
        let field: AcceptField = format!("profile.{key}").parse().unwrap();
        prop_assert_eq!(field.to_string(), format!("profile.{key}"));
    }
}
