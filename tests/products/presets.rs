//! Each preset says what the model's tables say of its product, and nothing more: written out here from the model, and
//! compared with what the program answers.
use serde_json::{Value, json};

use crate::support::Teamctl;

/// A preset's column of the table of facts, with its rows of the table of roles.
struct Facts {
    preset: &'static str,
    // Invitations.
    invite_needs: &'static [&'static str],
    may_grant_super_access: bool,
    account_must_exist: bool,
    at_most_at_once: u64,
    expires_after: &'static str,
    expires_at_most: &'static str,
    update_when: &'static [&'static str],
    resend_when: &'static [&'static str],
    // Accepting and belonging.
    accept_needs: &'static [&'static str],
    one_organization: bool,
    joins_above_as: [&'static str; 2],
    resume: &'static str,
    // Ownership.
    owner: &'static str,
    ownership_moves_by: &'static str,
    // Keys, callbacks, resources.
    key_prefix: &'static str,
    callback_header: &'static str,
    resources: &'static [(&'static str, bool)],
    /// Name, title, level, permissions.
    roles: &'static [(&'static str, &'static str, &'static str, &'static str)],
}

const PENDING_AND_EXPIRED: &[&str] = &["pending", "expired"];

const FACTS: &[Facts] = &[
    Facts {
        preset: "refonte",
        invite_needs: &[],
        may_grant_super_access: false,
        account_must_exist: false,
        at_most_at_once: 0,
        expires_after: "7d",
        expires_at_most: "30d",
        update_when: PENDING_AND_EXPIRED,
        resend_when: PENDING_AND_EXPIRED,
        accept_needs: &["name", "company"],
        one_organization: true,
        joins_above_as: ["member", "member"],
        resume: "direct",
        owner: "admin",
        ownership_moves_by: "operator",
        key_prefix: "refonte",
        callback_header: "refonte-callback-auth",
        // Named with the team's name as prefix, and with the team's callback by default.
        resources: &[("project", true)],
        roles: &[
            (
                "manager",
                "Manager",
                "any",
                "task.create task.read task.update project.create project.read project.update team.read member.* \
                 role.read role.assign key.read key.create key.revoke billing.read budget.read callback.read",
            ),
            ("member", "Member", "any", "task.create task.read task.update project.read team.read"),
        ],
    },
    Facts {
        preset: "intoaec",
        invite_needs: &["name"],
        may_grant_super_access: true,
        account_must_exist: false,
        at_most_at_once: 0,
        expires_after: "7d",
        expires_at_most: "30d",
        // A pending one can only be revoked.
        update_when: &["expired"],
        resend_when: &["expired"],
        accept_needs: &["phone", "phone_code", "password"],
        one_organization: false,
        joins_above_as: ["user", "user"],
        resume: "invite",
        owner: "super_admin",
        ownership_moves_by: "operator",
        key_prefix: "tk",
        callback_header: "x-teamctl-callback-auth",
        resources: &[],
        roles: &[("user", "User", "any", "team.read")],
    },
    Facts {
        preset: "fixfolio",
        invite_needs: &[],
        may_grant_super_access: false,
        account_must_exist: true,
        at_most_at_once: 0,
        expires_after: "7d",
        expires_at_most: "30d",
        update_when: PENDING_AND_EXPIRED,
        resend_when: PENDING_AND_EXPIRED,
        accept_needs: &[],
        one_organization: false,
        joins_above_as: ["user", "member"],
        resume: "direct",
        owner: "owner",
        ownership_moves_by: "operator",
        key_prefix: "tk",
        callback_header: "x-teamctl-callback-auth",
        resources: &[("asset", false)],
        roles: &[
            (
                "administrator",
                "Administrator",
                "team",
                "team.read content.create content.read asset.read member.* role.read role.assign budget.read",
            ),
            ("enterprise_admin", "Enterprise admin", "organization", "*"),
            ("member", "Member", "team", "team.read content.create content.read asset.read"),
            ("user", "User", "organization", "team.read"),
        ],
    },
    Facts {
        preset: "autoql",
        invite_needs: &["first_name", "last_name"],
        may_grant_super_access: false,
        account_must_exist: false,
        at_most_at_once: 6,
        expires_after: "5d",
        expires_at_most: "5d",
        update_when: PENDING_AND_EXPIRED,
        resend_when: PENDING_AND_EXPIRED,
        accept_needs: &["password"],
        one_organization: false,
        joins_above_as: ["read_only", "read_only"],
        resume: "direct",
        owner: "owner",
        ownership_moves_by: "operator",
        key_prefix: "tk",
        callback_header: "x-teamctl-callback-auth",
        resources: &[],
        roles: &[
            (
                "admin",
                "Admin",
                "any",
                "team.read portal.update query_history.read sandbox.use key.* callback.* connector.*",
            ),
            ("read_only", "Read only", "any", "team.read query_history.read sandbox.use"),
        ],
    },
    Facts {
        preset: "standard",
        invite_needs: &[],
        may_grant_super_access: false,
        account_must_exist: false,
        at_most_at_once: 0,
        expires_after: "7d",
        expires_at_most: "30d",
        update_when: PENDING_AND_EXPIRED,
        resend_when: PENDING_AND_EXPIRED,
        accept_needs: &[],
        one_organization: false,
        joins_above_as: ["viewer", "member"],
        resume: "direct",
        owner: "owner",
        ownership_moves_by: "owner",
        key_prefix: "tk",
        callback_header: "x-teamctl-callback-auth",
        resources: &[("project", false)],
        roles: &[
            (
                "admin",
                "Admin",
                "organization",
                "team.* member.* role.* key.* callback.* budget.* billing.* connector.* project.* audit.read",
            ),
            (
                "lead",
                "Lead",
                "team",
                "team.read team.update member.* role.read role.assign key.* callback.read budget.read budget.charge \
                 project.*",
            ),
            (
                "member",
                "Member",
                "any",
                "team.read member.read role.read project.create project.read project.update budget.read",
            ),
            ("viewer", "Viewer", "any", "team.read member.read project.read"),
        ],
    },
];

fn sorted(permissions: &str) -> Vec<&str> {
    let mut permissions: Vec<_> = permissions.split_whitespace().collect();
    permissions.sort_unstable();
    permissions
}

impl Facts {
    /// Everything that such a policy says, but for its description: what the tables do not name has the default.
    fn policy(&self) -> Value {
        let [organization, team] = self.joins_above_as;
        let role = |(name, title, level, permissions): &(&str, &str, &str, &str)| {
            let role = json!({ "title": title, "level": level, "permissions": sorted(permissions) });
            ((*name).to_owned(), role)
        };
        let resource = |(kind, name_prefix): &(&str, bool)| {
            ((*kind).to_owned(), json!({ "name_prefix": name_prefix, "callback": true }))
        };
        json!({
            "name": self.preset,
            "invitations": {
                "expires_after": self.expires_after,
                "expires_at_most": self.expires_at_most,
                "batch_limit": self.at_most_at_once,
                "requires_account": self.account_must_exist,
                "required": self.invite_needs,
                "allow_super_access": self.may_grant_super_access,
                "allowed_domains": [],
                "update_when": self.update_when,
                "resend_when": self.resend_when,
            },
            "accept": { "required": self.accept_needs },
            "membership": {
                "one_organization": self.one_organization,
                "default_role": { "organization": organization, "team": team },
                "resume": self.resume,
            },
            "ownership": { "role": self.owner, "transfer": self.ownership_moves_by },
            "roles": self.roles.iter().map(role).collect::<serde_json::Map<_, _>>(),
            "keys": { "prefix": self.key_prefix, "kinds": ["live", "test"] },
            "callback": { "auth_header": self.callback_header, "events": [] },
            "budget": { "alert_at": [80, 100] },
            "resources": self.resources.iter().map(resource).collect::<serde_json::Map<_, _>>(),
        })
    }
}

#[test]
fn there_are_these_presets_and_no_others() {
    let teamctl = Teamctl::new();
    let names = teamctl.run("policy list -o json").ok().json();
    let names: Vec<_> = names.as_array().unwrap().iter().map(|preset| preset["name"].as_str().unwrap()).collect();
    assert_eq!(names, ["refonte", "intoaec", "fixfolio", "autoql", "standard"]);
    assert_eq!(FACTS.iter().map(|facts| facts.preset).collect::<Vec<_>>(), names);
    // Who names none gets the last.
    teamctl.run("-q init acme --owner owner@acme.example").ok();
    assert_eq!(teamctl.run("team show acme -o json").ok().json()["preset"], "standard");
}

#[test]
fn each_preset_says_what_the_model_says_of_its_product() {
    for facts in FACTS {
        let teamctl = Teamctl::new();
        let mut preset = teamctl.run(["policy", "show", facts.preset, "-o", "json"]).ok().json();
        let mut organization = {
            teamctl.run(["-q", "init", "acme", "--owner", "owner@acme.example", "--preset", facts.preset]).ok();
            teamctl.run("policy show acme -o json").ok().json()
        };
        assert_eq!(organization, preset, "{}: an organization made from it has it", facts.preset);
        for policy in [&mut preset, &mut organization] {
            let description = policy.as_object_mut().unwrap().remove("description");
            assert!(description.is_some_and(|text| text.is_string()), "{}", facts.preset);
        }
        let expected = facts.policy();
        for (section, rules) in expected.as_object().unwrap() {
            assert_eq!(&preset[section], rules, "{}: {section}", facts.preset);
        }
        assert_eq!(preset, expected, "{}", facts.preset);
    }
}

#[test]
fn an_organization_made_from_a_preset_has_its_roles() {
    for facts in FACTS {
        let teamctl = Teamctl::with_preset(facts.preset);
        let roles = teamctl.run("role list -t acme -o json").ok().json();
        let mut found: Vec<_> = roles
            .as_array()
            .unwrap()
            .iter()
            .map(|role| {
                let permissions = role["permissions"].as_array().unwrap();
                let text = |key: &str| role[key].as_str().unwrap();
                let mut permissions: Vec<_> = permissions.iter().map(|pattern| pattern.as_str().unwrap()).collect();
                permissions.sort_unstable();
                (text("name"), text("level"), role["owner"].as_bool().unwrap(), permissions)
            })
            .collect();
        found.sort_unstable();
        let owner = (facts.owner, "organization", true, vec!["*"]);
        let others =
            facts.roles.iter().map(|(name, _, level, permissions)| (*name, *level, false, sorted(permissions)));
        let mut expected: Vec<_> = others.chain([owner]).collect();
        expected.sort_unstable();
        assert_eq!(found, expected, "{}", facts.preset);
    }
}
