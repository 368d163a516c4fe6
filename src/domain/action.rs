//! Which command needs what of an account that it is run for: the table, and nothing but the table.

/// What a command needs of whoever is not the operator.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Needs {
    /// A permission at the team that it acts on.
    Permission(&'static str),
    /// Two of them.
    Both([&'static str; 2]),
    /// Of the kind of resource that it is about, `KIND.verb` for each of these verbs.
    OfKind(&'static [&'static str]),
    /// The same, unless it is about oneself.
    PermissionOrOneself(&'static str),
    /// To own the organization.
    Ownership,
    /// To be the account that it is about.
    Oneself,
    /// To be the operator.
    Operator,
    /// The token of an invitation, which is nobody's account.
    Token,
}

impl Needs {
    /// The permissions that it takes, every one of them, of who is not let through otherwise. Those that are of a kind of
    /// resource are not among them: which they are, the kind says.
    #[must_use]
    pub const fn permissions(&self) -> &[&'static str] {
        match self {
            Self::Permission(name) | Self::PermissionOrOneself(name) => std::slice::from_ref(name),
            Self::Both(names) => names,
            Self::OfKind(_) | Self::Ownership | Self::Oneself | Self::Operator | Self::Token => &[],
        }
    }
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
}

/// As what the audit trail has whatever somebody tried and may not; which command it was, its event says.
pub const DENIED: &str = "denied";

macro_rules! actions {
    ($($name:ident: $noun:literal $($verb:literal)* => $needs:expr;)+) => {
        $(
            #[doc = concat!("`", $noun $(, " ", $verb)*, "`")]
            pub const $name: &Action = &Action {
                command: concat!($noun $(, " ", $verb)*),
                event: concat!($noun $(, ".", $verb)*),
                needs: $needs,
            };
        )+

        /// All of them, in the order of the nouns. A command is in it more than once where it needs one thing at an
        /// organization and another at a team, or another with a flag.
        pub const ACTIONS: &[&Action] = &[$($name),+];
    };
}

use Needs::{Both, OfKind, Oneself, Operator, Ownership, Permission, PermissionOrOneself, Token};

actions! {
    INIT: "init" => Operator;

    TEAM_LIST: "team" "list" => Permission("team.read");
    TEAM_SHOW: "team" "show" => Permission("team.read");
    ORGANIZATION_CREATE: "team" "create" => Operator;
    TEAM_CREATE: "team" "create" => Permission("team.create");
    TEAM_CREATE_WITH_BUDGET: "team" "create" => Both(["team.create", "budget.manage"]);
    TEAM_UPDATE: "team" "update" => Permission("team.update");
    TEAM_TRANSFER: "team" "transfer" => Ownership;
    TEAM_ARCHIVE: "team" "archive" => Permission("team.delete");
    TEAM_UNARCHIVE: "team" "unarchive" => Permission("team.delete");
    ORGANIZATION_DELETE: "team" "delete" => Ownership;
    TEAM_DELETE: "team" "delete" => Permission("team.delete");

    POLICY_SHOW: "policy" "show" => Permission("team.read");
    POLICY_APPLY: "policy" "apply" => Ownership;

    ACCOUNT_LIST: "account" "list" => Operator;
    ACCOUNT_SHOW: "account" "show" => Oneself;
    ACCOUNT_CREATE: "account" "create" => Operator;
    ACCOUNT_UPDATE: "account" "update" => Oneself;
    ACCOUNT_LOGIN: "account" "login" => Operator;
    ACCOUNT_PASSWORD: "account" "password" => Oneself;
    ACCOUNT_UNLOCK: "account" "unlock" => Operator;
    ACCOUNT_DISABLE: "account" "disable" => Operator;
    ACCOUNT_ENABLE: "account" "enable" => Operator;
    ACCOUNT_DELETE: "account" "delete" => Oneself;

    MEMBER_LIST: "member" "list" => Permission("member.read");
    MEMBER_SHOW: "member" "show" => PermissionOrOneself("member.read");
    MEMBER_EXPLAIN: "member" "explain" => PermissionOrOneself("member.read");
    MEMBER_ADD_TO_ORGANIZATION: "member" "add" => Operator;
    MEMBER_ADD: "member" "add" => Permission("member.invite");
    MEMBER_UPDATE: "member" "update" => Permission("member.update");
    MEMBER_SUSPEND: "member" "suspend" => Permission("member.suspend");
    MEMBER_RESUME: "member" "resume" => Permission("member.suspend");
    MEMBER_REMOVE: "member" "remove" => PermissionOrOneself("member.remove");

    INVITE_LIST: "invite" "list" => Permission("member.read");
    INVITE_SHOW: "invite" "show" => Permission("member.read");
    INVITE_ADD: "invite" "add" => Permission("member.invite");
    INVITE_RESEND: "invite" "resend" => Permission("member.invite");
    INVITE_UPDATE: "invite" "update" => Permission("member.invite");
    INVITE_REVOKE: "invite" "revoke" => Permission("member.invite");
    INVITE_INSPECT: "invite" "inspect" => Token;
    INVITE_CODE: "invite" "code" => Token;
    INVITE_ACCEPT: "invite" "accept" => Token;
    INVITE_DECLINE: "invite" "decline" => Token;
    INVITE_EXPIRE: "invite" "expire" => Operator;
    INVITE_PRUNE: "invite" "prune" => Operator;

    ROLE_LIST: "role" "list" => Permission("role.read");
    ROLE_SHOW: "role" "show" => Permission("role.read");
    ROLE_CHECK: "role" "check" => PermissionOrOneself("role.read");
    ROLE_CREATE: "role" "create" => Permission("role.manage");
    ROLE_UPDATE: "role" "update" => Permission("role.manage");
    ROLE_DELETE: "role" "delete" => Permission("role.manage");
    ROLE_ASSIGN: "role" "assign" => Permission("role.assign");

    KEY_LIST: "key" "list" => Permission("key.read");
    KEY_SHOW: "key" "show" => Permission("key.read");
    KEY_CREATE: "key" "create" => Permission("key.create");
    KEY_ROTATE: "key" "rotate" => Both(["key.create", "key.revoke"]);
    KEY_REVOKE: "key" "revoke" => Permission("key.revoke");
    KEY_VERIFY: "key" "verify" => Operator;
    KEY_PRUNE: "key" "prune" => Operator;

    CALLBACK_SHOW: "callback" "show" => Permission("callback.read");
    CALLBACK_SHOW_SECRETS: "callback" "show" => Permission("callback.manage");
    CALLBACK_RESOLVE: "callback" "resolve" => Permission("callback.read");
    CALLBACK_SET: "callback" "set" => Permission("callback.manage");
    CALLBACK_ROTATE: "callback" "rotate" => Permission("callback.manage");
    CALLBACK_TEST: "callback" "test" => Permission("callback.manage");
    CALLBACK_SEND: "callback" "send" => Permission("callback.manage");

    BUDGET_LIST: "budget" "list" => Permission("budget.read");
    BUDGET_SHOW: "budget" "show" => Permission("budget.read");
    BUDGET_REPORT: "budget" "report" => Permission("budget.read");
    BUDGET_SET: "budget" "set" => Permission("budget.manage");
    BUDGET_TOPUP: "budget" "topup" => Permission("budget.manage");
    BUDGET_ADJUST: "budget" "adjust" => Permission("budget.manage");
    BUDGET_CHARGE: "budget" "charge" => Permission("budget.charge");
    BUDGET_HOLD: "budget" "hold" => Permission("budget.charge");
    BUDGET_CAPTURE: "budget" "capture" => Permission("budget.charge");
    BUDGET_RELEASE: "budget" "release" => Permission("budget.charge");
    BUDGET_REFUND: "budget" "refund" => Permission("budget.charge");
    BUDGET_CHECK: "budget" "check" => Permission("budget.read");
    BUDGET_HISTORY: "budget" "history" => Permission("budget.read");

    BILLING_SHOW: "billing" "show" => Permission("billing.read");
    BILLING_UPDATE: "billing" "update" => Permission("billing.manage");
    BILLING_INVOICE_LIST: "billing" "invoice" "list" => Permission("billing.read");
    BILLING_INVOICE_SHOW: "billing" "invoice" "show" => Permission("billing.read");
    BILLING_INVOICE_CREATE: "billing" "invoice" "create" => Permission("billing.manage");
    BILLING_INVOICE_PAY: "billing" "invoice" "pay" => Permission("billing.manage");
    BILLING_INVOICE_VOID: "billing" "invoice" "void" => Permission("billing.manage");

    CONNECTOR_LIST: "connector" "list" => Permission("connector.read");
    CONNECTOR_SHOW: "connector" "show" => Permission("connector.read");
    CONNECTOR_ADD: "connector" "add" => Permission("connector.manage");
    CONNECTOR_TEST: "connector" "test" => Permission("connector.manage");
    CONNECTOR_REMOVE: "connector" "remove" => Permission("connector.manage");

    RESOURCE_LIST: "resource" "list" => OfKind(&["read"]);
    RESOURCE_SHOW: "resource" "show" => OfKind(&["read"]);
    RESOURCE_CREATE: "resource" "create" => OfKind(&["create"]);
    RESOURCE_CREATE_SHARED: "resource" "create" => OfKind(&["create", "update"]);
    RESOURCE_UPDATE: "resource" "update" => OfKind(&["update"]);
    RESOURCE_DELETE: "resource" "delete" => OfKind(&["delete"]);

    AUDIT_LIST: "audit" "list" => Permission("audit.read");
    AUDIT_SHOW: "audit" "show" => Permission("audit.read");
    AUDIT_HEAD: "audit" "head" => Operator;
    AUDIT_VERIFY: "audit" "verify" => Operator;
    AUDIT_EXPORT: "audit" "export" => Operator;

    OUTBOX_LIST: "outbox" "list" => Operator;
    OUTBOX_SHOW: "outbox" "show" => Operator;
    OUTBOX_SEND: "outbox" "send" => Operator;
    OUTBOX_RETRY: "outbox" "retry" => Operator;
    OUTBOX_DROP: "outbox" "drop" => Operator;
    OUTBOX_PAUSE: "outbox" "pause" => Operator;
    OUTBOX_RESUME: "outbox" "resume" => Operator;
    OUTBOX_STATS: "outbox" "stats" => Operator;

    DOCTOR: "doctor" => Operator;
    DOCTOR_FIX: "doctor" => Operator;

    BACKUP_CREATE: "backup" "create" => Operator;
    BACKUP_LIST: "backup" "list" => Operator;
    BACKUP_VERIFY: "backup" "verify" => Operator;
    BACKUP_PRUNE: "backup" "prune" => Operator;
    BACKUP_RESTORE: "backup" "restore" => Operator;

    EXPORT: "export" => Operator;
    IMPORT: "import" => Operator;

    CONFIG_LIST: "config" "list" => Operator;
    CONFIG_GET: "config" "get" => Operator;
    CONFIG_SET: "config" "set" => Operator;
    CONFIG_UNSET: "config" "unset" => Operator;
    CONFIG_PATH: "config" "path" => Operator;
    CONFIG_VALIDATE: "config" "validate" => Operator;
}

/// Commands that look at nothing that is anybody's, and so need nothing.
pub const OPEN: &[&str] = &["policy list", "policy validate", "role permissions", "completions", "man"];

#[cfg(test)]
mod tests {
    use super::{ACTIONS, Needs};
    use crate::domain::permission::{ENFORCED, Permission};

    #[test]
    fn the_trail_has_each_as_noun_and_verb_and_one_below_another_noun_with_both() {
        for action in ACTIONS {
            assert_eq!(action.event, action.command.replace(' ', "."));
            let words = if action.command.starts_with("billing invoice ") { 3 } else { 2 };
            assert!(
                ["doctor", "export", "import", "init"].contains(&action.command)
                    || action.command.split(' ').count() == words,
                "{}",
                action.command
            );
        }
    }

    #[test]
    fn every_permission_of_the_table_is_one_that_is_listed_as_enforced() {
        for action in ACTIONS {
            for name in action.needs.permissions() {
                assert!(name.parse::<Permission>().is_ok(), "{name}");
                assert!(ENFORCED.iter().any(|(enforced, _)| enforced == name), "{} needs {name}", action.command);
            }
            let Needs::OfKind(verbs) = action.needs else { continue };
            for name in verbs.iter().map(|verb| format!("KIND.{verb}")) {
                assert!(ENFORCED.iter().any(|(enforced, _)| *enforced == name), "{} needs {name}", action.command);
            }
        }
    }
}
