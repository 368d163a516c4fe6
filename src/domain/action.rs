//! Which command needs what of an account that it is run for: the table, and nothing but the table.

/// What a command needs of whoever is not the operator.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Needs {
    /// A permission at the team that it acts on.
    Permission(&'static str),
    /// To own the organization.
    Ownership,
    /// To be the account that it is about.
    Oneself,
    /// To be the operator.
    Operator,
    /// The token of an invitation, which is nobody's account.
    Token,
}

/// A command, as far as permissions go.
#[derive(Debug, PartialEq, Eq)]
pub struct Action {
    /// As it is typed.
    pub command: &'static str,
    /// As the audit trail has it.
    pub event: &'static str,
    /// What it needs.
    pub needs: Needs,
    /// Whether it changes anything: a refused change is audited, a refused look is not.
    pub changes: bool,
    /// Whether one may always ask it of oneself.
    pub of_oneself: bool,
}

/// As what the audit trail has whatever somebody tried and may not; which command it was, its event says.
pub const DENIED: &str = "denied";

macro_rules! actions {
    ($($name:ident: $noun:literal $($verb:literal)? $kind:ident $needs:expr;)+) => {
        $(
            #[doc = concat!("`", $noun $(, " ", $verb)?, "`")]
            pub const $name: &Action =
                &action!((concat!($noun $(, " ", $verb)?), concat!($noun $(, ".", $verb)?)), $kind, $needs);
        )+

        /// All of them, in the order of the nouns. A command is in it twice where it needs one thing at an organization and
        /// another at a team.
        pub const ACTIONS: &[&Action] = &[$($name),+];
    };
}

macro_rules! action {
    ($names:expr, looks, $needs:expr) => {
        Action::new($names, $needs, (false, false))
    };
    ($names:expr, looks_at_people, $needs:expr) => {
        Action::new($names, $needs, (false, true))
    };
    ($names:expr, lets_leave, $needs:expr) => {
        Action::new($names, $needs, (true, true))
    };
    ($names:expr, changes, $needs:expr) => {
        Action::new($names, $needs, (true, false))
    };
}

impl Action {
    const fn new(
        (command, event): (&'static str, &'static str),
        needs: Needs,
        (changes, of_oneself): (bool, bool),
    ) -> Self {
        Self { command, event, needs, changes, of_oneself }
    }
}

use Needs::{Oneself, Operator, Ownership, Permission, Token};

actions! {
    INIT: "init" changes Operator;

    TEAM_LIST: "team" "list" looks Permission("team.read");
    TEAM_SHOW: "team" "show" looks Permission("team.read");
    ORGANIZATION_CREATE: "team" "create" changes Operator;
    TEAM_CREATE: "team" "create" changes Permission("team.create");
    TEAM_UPDATE: "team" "update" changes Permission("team.update");
    TEAM_TRANSFER: "team" "transfer" changes Ownership;
    TEAM_ARCHIVE: "team" "archive" changes Permission("team.delete");
    TEAM_UNARCHIVE: "team" "unarchive" changes Permission("team.delete");
    ORGANIZATION_DELETE: "team" "delete" changes Ownership;
    TEAM_DELETE: "team" "delete" changes Permission("team.delete");

    POLICY_SHOW: "policy" "show" looks Permission("team.read");
    POLICY_APPLY: "policy" "apply" changes Ownership;

    ACCOUNT_LIST: "account" "list" looks Operator;
    ACCOUNT_SHOW: "account" "show" looks Oneself;
    ACCOUNT_CREATE: "account" "create" changes Operator;
    ACCOUNT_UPDATE: "account" "update" changes Oneself;
    ACCOUNT_LOGIN: "account" "login" changes Operator;
    ACCOUNT_PASSWORD: "account" "password" changes Oneself;
    ACCOUNT_UNLOCK: "account" "unlock" changes Operator;
    ACCOUNT_DISABLE: "account" "disable" changes Operator;
    ACCOUNT_ENABLE: "account" "enable" changes Operator;
    ACCOUNT_DELETE: "account" "delete" changes Oneself;

    MEMBER_LIST: "member" "list" looks Permission("member.read");
    MEMBER_SHOW: "member" "show" looks_at_people Permission("member.read");
    MEMBER_EXPLAIN: "member" "explain" looks_at_people Permission("member.read");
    MEMBER_ADD_TO_ORGANIZATION: "member" "add" changes Operator;
    MEMBER_ADD: "member" "add" changes Permission("member.invite");
    MEMBER_UPDATE: "member" "update" changes Permission("member.update");
    MEMBER_SUSPEND: "member" "suspend" changes Permission("member.suspend");
    MEMBER_RESUME: "member" "resume" changes Permission("member.suspend");
    MEMBER_REMOVE: "member" "remove" lets_leave Permission("member.remove");

    INVITE_LIST: "invite" "list" looks Permission("member.read");
    INVITE_SHOW: "invite" "show" looks Permission("member.read");
    INVITE_ADD: "invite" "add" changes Permission("member.invite");
    INVITE_RESEND: "invite" "resend" changes Permission("member.invite");
    INVITE_UPDATE: "invite" "update" changes Permission("member.invite");
    INVITE_REVOKE: "invite" "revoke" changes Permission("member.invite");
    INVITE_INSPECT: "invite" "inspect" looks Token;
    INVITE_CODE: "invite" "code" changes Token;
    INVITE_ACCEPT: "invite" "accept" changes Token;
    INVITE_DECLINE: "invite" "decline" changes Token;
    INVITE_EXPIRE: "invite" "expire" changes Operator;
    INVITE_PRUNE: "invite" "prune" changes Operator;

    ROLE_LIST: "role" "list" looks Permission("role.read");
    ROLE_SHOW: "role" "show" looks Permission("role.read");
    ROLE_CHECK: "role" "check" looks_at_people Permission("role.read");
    ROLE_CREATE: "role" "create" changes Permission("role.manage");
    ROLE_UPDATE: "role" "update" changes Permission("role.manage");
    ROLE_DELETE: "role" "delete" changes Permission("role.manage");
    ROLE_ASSIGN: "role" "assign" changes Permission("role.assign");

    AUDIT_LIST: "audit" "list" looks Permission("audit.read");
    AUDIT_SHOW: "audit" "show" looks Permission("audit.read");
    AUDIT_HEAD: "audit" "head" looks Operator;
    AUDIT_VERIFY: "audit" "verify" looks Operator;
    AUDIT_EXPORT: "audit" "export" looks Operator;

    OUTBOX_LIST: "outbox" "list" looks Operator;
    OUTBOX_SHOW: "outbox" "show" looks Operator;
    OUTBOX_SEND: "outbox" "send" changes Operator;
    OUTBOX_RETRY: "outbox" "retry" changes Operator;
    OUTBOX_DROP: "outbox" "drop" changes Operator;

    CONFIG_LIST: "config" "list" looks Operator;
    CONFIG_GET: "config" "get" looks Operator;
    CONFIG_SET: "config" "set" changes Operator;
    CONFIG_UNSET: "config" "unset" changes Operator;
    CONFIG_PATH: "config" "path" looks Operator;
    CONFIG_VALIDATE: "config" "validate" looks Operator;
}

/// Commands that look at nothing that is anybody's, and so need nothing.
pub const OPEN: &[&str] = &["policy list", "policy validate", "role permissions", "completions", "man"];

#[cfg(test)]
mod tests {
    use super::{ACTIONS, Needs};
    use crate::domain::permission::{ENFORCED, Permission};

    #[test]
    fn the_trail_has_each_as_noun_and_verb() {
        for action in ACTIONS {
            assert_eq!(action.event, action.command.replace(' ', "."));
        }
    }

    #[test]
    fn every_permission_of_the_table_is_one_that_is_listed_as_enforced() {
        for action in ACTIONS {
            if let Needs::Permission(name) = action.needs {
                assert!(name.parse::<Permission>().is_ok(), "{name}");
                assert!(ENFORCED.iter().any(|(enforced, _)| *enforced == name), "{} needs {name}", action.command);
            }
        }
    }
}
