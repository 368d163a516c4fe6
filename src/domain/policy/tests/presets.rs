//! The facts of the four products and of the standard policy, written out from the design and not from the files.
use crate::domain::instant::Span;
use crate::domain::policy::{OpenStatus, Policy, Resume, TransferBy};
use crate::domain::role::Level;
use crate::presets::PRESETS;

/// One role of the design's table: name, level, permissions.
type Role = (&'static str, Level, &'static str);

struct Facts {
    preset: &'static str,
    invite_needs: &'static [&'static str],
    super_access: bool,
    account_must_exist: bool,
    at_once: u32,
    days: i64,
    days_at_most: i64,
    update_and_resend_when: &'static [OpenStatus],
    accept_needs: &'static [&'static str],
    one_organization: bool,
    resume: Resume,
    transfer: TransferBy,
    header: &'static str,
    key_prefix: &'static str,
    resources: &'static [(&'static str, bool)],
    default_roles: (&'static str, &'static str),
    owner: &'static str,
    roles: &'static [Role],
}

const USUAL_HEADER: &str = "x-teamctl-callback-auth";
const OPEN: &[OpenStatus] = &[OpenStatus::Pending, OpenStatus::Expired];

const REFONTE: Facts = Facts {
    preset: "refonte",
    invite_needs: &[],
    super_access: false,
    account_must_exist: false,
    at_once: 0,
    days: 7,
    days_at_most: 30,
    update_and_resend_when: OPEN,
    accept_needs: &["name", "company"],
    one_organization: true,
    resume: Resume::Direct,
    transfer: TransferBy::Operator,
    header: "refonte-callback-auth",
    key_prefix: "refonte",
    resources: &[("project", true)],
    default_roles: ("member", "member"),
    owner: "admin",
    roles: &[
        (
            "manager",
            Level::Any,
            "task.create task.read task.update project.create project.read project.update team.read member.* role.read \
             role.assign key.read key.create key.revoke billing.read budget.read callback.read",
        ),
        ("member", Level::Any, "task.create task.read task.update project.read team.read"),
    ],
};

const INTOAEC: Facts = Facts {
    preset: "intoaec",
    invite_needs: &["name"],
    super_access: true,
    update_and_resend_when: &[OpenStatus::Expired],
    accept_needs: &["phone", "phone_code", "password"],
    one_organization: false,
    resume: Resume::Invite,
    header: USUAL_HEADER,
    key_prefix: "tk",
    resources: &[],
    default_roles: ("user", "user"),
    owner: "super_admin",
    roles: &[("user", Level::Any, "team.read")],
    ..REFONTE
};

const FIXFOLIO: Facts = Facts {
    preset: "fixfolio",
    account_must_exist: true,
    accept_needs: &[],
    one_organization: false,
    header: USUAL_HEADER,
    key_prefix: "tk",
    resources: &[("asset", false)],
    default_roles: ("user", "member"),
    owner: "owner",
    roles: &[
        ("enterprise_admin", Level::Organization, "*"),
        ("user", Level::Organization, "team.read"),
        (
            "administrator",
            Level::Team,
            "team.read content.create content.read asset.read member.* role.read role.assign budget.read",
        ),
        ("member", Level::Team, "team.read content.create content.read asset.read"),
    ],
    ..REFONTE
};

const AUTOQL: Facts = Facts {
    preset: "autoql",
    invite_needs: &["first_name", "last_name"],
    at_once: 6,
    days: 5,
    days_at_most: 5,
    accept_needs: &["password"],
    one_organization: false,
    header: USUAL_HEADER,
    key_prefix: "tk",
    resources: &[],
    default_roles: ("read_only", "read_only"),
    owner: "owner",
    roles: &[
        ("admin", Level::Any, "team.read portal.update query_history.read sandbox.use key.* callback.* connector.*"),
        ("read_only", Level::Any, "team.read query_history.read sandbox.use"),
    ],
    ..REFONTE
};

const STANDARD: Facts = Facts {
    preset: "standard",
    accept_needs: &[],
    one_organization: false,
    transfer: TransferBy::Owner,
    header: USUAL_HEADER,
    key_prefix: "tk",
    resources: &[("project", false)],
    default_roles: ("viewer", "member"),
    owner: "owner",
    roles: &[
        (
            "admin",
            Level::Organization,
            "team.* member.* role.* key.* callback.* budget.* billing.* connector.* project.* audit.read",
        ),
        (
            "lead",
            Level::Team,
            "team.read team.update member.* role.read role.assign key.* callback.read budget.read budget.charge \
             project.*",
        ),
        (
            "member",
            Level::Any,
            "team.read member.read role.read project.create project.read project.update budget.read",
        ),
        ("viewer", Level::Any, "team.read member.read project.read"),
    ],
    ..REFONTE
};

#[test]
fn the_presets_are_what_the_design_says() {
    for facts in [REFONTE, INTOAEC, FIXFOLIO, AUTOQL, STANDARD] {
        let (policy, text) = Policy::preset(facts.preset).unwrap();
        let name = facts.preset;
        assert!(text.starts_with("# "), "{name}");
        assert_eq!(policy.name.as_str(), name);
        let invitations = &policy.invitations;
        let needs: Vec<&str> = invitations.required.iter().map(|field| field.as_str()).collect();
        assert_eq!(needs, facts.invite_needs, "{name}");
        assert_eq!(invitations.allow_super_access, facts.super_access, "{name}");
        assert_eq!(invitations.requires_account, facts.account_must_exist, "{name}");
        assert_eq!(invitations.batch_limit, facts.at_once, "{name}");
        assert_eq!(invitations.expires_after, Span::DAY.times(facts.days), "{name}");
        assert_eq!(invitations.expires_at_most, Span::DAY.times(facts.days_at_most), "{name}");
        assert_eq!(invitations.update_when, facts.update_and_resend_when, "{name}");
        assert_eq!(invitations.resend_when, facts.update_and_resend_when, "{name}");
        assert!(invitations.allowed_domains.is_empty());
        let needs: Vec<String> = policy.accept_requirements().iter().map(ToString::to_string).collect();
        assert_eq!(needs, facts.accept_needs, "{name}");
        assert_eq!(policy.membership.one_organization, facts.one_organization, "{name}");
        assert_eq!(policy.membership.resume, facts.resume, "{name}");
        assert_eq!(policy.ownership.transfer, facts.transfer, "{name}");
        assert_eq!(policy.callback.auth_header.as_str(), facts.header, "{name}");
        assert_eq!(policy.keys.prefix.as_str(), facts.key_prefix, "{name}");
        assert_eq!(policy.keys.kinds.len(), 2, "{name}");
        let resources: Vec<_> = policy.resources.iter().map(|(kind, rule)| (kind.as_str(), rule.name_prefix)).collect();
        assert_eq!(resources, facts.resources, "{name}");
        assert!(policy.resources.values().all(|rule| rule.callback));
        let defaults = &policy.membership.default_role;
        let defaults = (defaults.organization.as_ref().unwrap().as_str(), defaults.team.as_ref().unwrap().as_str());
        assert_eq!(defaults, facts.default_roles, "{name}");
    }
}

#[test]
fn the_roles_are_what_the_design_says() {
    for facts in [REFONTE, INTOAEC, FIXFOLIO, AUTOQL, STANDARD] {
        let (policy, _) = Policy::preset(facts.preset).unwrap();
        let rules = policy.role_rules();
        assert_eq!(rules.len(), facts.roles.len() + 1, "{}", facts.preset);
        let owner = rules.first().unwrap();
        assert!(owner.is_owner && owner.level == Level::Organization && owner.permissions.to_string() == "*");
        assert_eq!(owner.name.as_str(), facts.owner);
        for (name, level, permissions) in facts.roles {
            let rule = rules.iter().find(|rule| rule.name.as_str() == *name).unwrap();
            assert_eq!(rule.level, *level, "{} {name}", facts.preset);
            assert_eq!(rule.permissions, permissions.parse().unwrap(), "{} {name}", facts.preset);
        }
    }
    let names: Vec<&str> = PRESETS.iter().map(|(name, _)| *name).collect();
    assert_eq!(names, ["refonte", "intoaec", "fixfolio", "autoql", "standard"]);
}

#[test]
fn a_preset_that_is_none_is_answered_with_those_there_are() {
    let error = Policy::preset("auto\u{1b}ql").unwrap_err();
    assert_eq!((error.code(), error.exit_code()), ("policy.not_found", 3));
    assert!(error.message().ends_with("there are refonte, intoaec, fixfolio, autoql, standard"), "{error}");
    assert!(error.message().contains("auto\\u{1b}ql"));
}
