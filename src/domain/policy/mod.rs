//! The rules of one organization, as its policy file gives them: every section, every key, every default.
mod check;
mod compare;
mod decide;
mod document;
mod edit;
mod names;
mod parse;
mod reading;
mod values;

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

pub use crate::presets::PRESETS;
pub use compare::{Difference, differences};
pub use decide::{AcceptFacts, PolicyRole};
pub use edit::PolicyText;
pub use names::{DomainRule, HeaderName, KeyPrefix, Percent, ResourceKind};
pub use parse::MOST_OCTETS;
pub use values::{AcceptField, InvitationField, KeyKind, OpenStatus, Resume, TransferBy};

use super::instant::Span;
use super::permission::Patterns;
use super::role::{Level, RoleName};
use super::text::{Reason, Text};

/// A policy. `Policy::default()` is what an empty file says. Serialized, it shows every key with its default.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields, expecting = "a table")]
pub struct Policy {
    /// What it is called: a preset's name, or `custom`.
    pub name: Text,
    /// What it is for.
    pub description: Option<Reason>,
    /// `[invitations]`
    pub invitations: Invitations,
    /// `[accept]`
    pub accept: Accept,
    /// `[membership]`
    pub membership: Membership,
    /// `[ownership]`
    pub ownership: Ownership,
    /// `[roles.NAME]`, as the file lists them. [`Policy::role_rules`] has the owner's too.
    #[serde(deserialize_with = "reading::roles")]
    pub roles: BTreeMap<RoleName, RoleRule>,
    /// `[keys]`
    pub keys: Keys,
    /// `[callback]`
    pub callback: Callback,
    /// `[budget]`
    pub budget: Budget,
    /// `[resources.KIND]`
    pub resources: BTreeMap<ResourceKind, ResourceRule>,
}

/// Who can be invited, with what, and for how long an invite is good.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields, expecting = "a table")]
pub struct Invitations {
    /// How long an invite is good where nobody says; 15 minutes to 365 days.
    pub expires_after: Span,
    /// The longest that somebody may say; 15 minutes to 365 days.
    pub expires_at_most: Span,
    /// How many invites one command may make; 0: any number.
    pub batch_limit: u32,
    /// Only who has an account can be invited.
    pub requires_account: bool,
    /// What an invite needs beside address and role.
    #[serde(deserialize_with = "reading::unique")]
    pub required: Vec<InvitationField>,
    /// Whether an invite may grant super access.
    pub allow_super_access: bool,
    /// Which domains addresses may have; none: any.
    #[serde(deserialize_with = "reading::unique")]
    pub allowed_domains: Vec<DomainRule>,
    /// In which states an invite can be updated.
    #[serde(deserialize_with = "reading::unique")]
    pub update_when: Vec<OpenStatus>,
    /// In which states an invite can be sent again.
    #[serde(deserialize_with = "reading::unique")]
    pub resend_when: Vec<OpenStatus>,
}

/// What accepting an invite needs.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields, expecting = "a table")]
pub struct Accept {
    /// What the account must have, in the order in which it is asked for.
    #[serde(deserialize_with = "reading::unique")]
    pub required: Vec<AcceptField>,
}

/// What being a member means.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields, expecting = "a table")]
pub struct Membership {
    /// Whether an account can be in no other organization.
    pub one_organization: bool,
    /// What one becomes in the teams above one that is joined.
    pub default_role: DefaultRole,
    /// How suspended members come back.
    pub resume: Resume,
}

/// The role in teams above one that is joined, for each level; none: who is in none of them cannot be invited below.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields, expecting = "a table")]
pub struct DefaultRole {
    /// In the organization.
    pub organization: Option<RoleName>,
    /// In a team.
    pub team: Option<RoleName>,
}

/// Who owns, and who may pass that on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields, expecting = "a table")]
pub struct Ownership {
    /// The owner's role: level organization, permissions `*`.
    pub role: RoleName,
    /// Who may transfer the organization.
    pub transfer: TransferBy,
}

/// One role of the file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct RoleRule {
    /// What people call it; the name with a capital where the file does not say.
    pub title: Text,
    /// Where it can be given.
    pub level: Level,
    /// What it grants.
    pub permissions: Patterns,
}

/// What API keys look like.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields, expecting = "a table")]
pub struct Keys {
    /// What a key begins with, before `_live_` or `_test_`.
    pub prefix: KeyPrefix,
    /// Which kinds can be made.
    pub kinds: BTreeSet<KeyKind>,
}

/// How callbacks look, and which are sent.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields, expecting = "a table")]
pub struct Callback {
    /// The header that carries the auth key.
    pub auth_header: HeaderName,
    /// Which of teamctl's own events are posted too.
    #[serde(deserialize_with = "reading::events")]
    pub events: Patterns,
}

/// When somebody is told how far a budget is used up.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields, expecting = "a table")]
pub struct Budget {
    /// Percent of a limit, rising.
    pub alert_at: BTreeSet<Percent>,
}

/// What resources of a kind are.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields, expecting = "a table")]
pub struct ResourceRule {
    /// Whether the full name is the team's name, `_` and the name.
    pub name_prefix: bool,
    /// Whether it may have a callback URL of its own.
    pub callback: bool,
}

impl Default for Policy {
    fn default() -> Self {
        Self {
            name: Text::from_parts("custom".into()),
            description: None,
            invitations: Invitations::default(),
            accept: Accept::default(),
            membership: Membership::default(),
            ownership: Ownership::default(),
            roles: BTreeMap::new(),
            keys: Keys::default(),
            callback: Callback::default(),
            budget: Budget::default(),
            resources: BTreeMap::new(),
        }
    }
}

impl Default for Invitations {
    fn default() -> Self {
        let open = vec![OpenStatus::Pending, OpenStatus::Expired];
        Self {
            expires_after: Span::DAY.times(7),
            expires_at_most: Span::DAY.times(30),
            batch_limit: 0,
            requires_account: false,
            required: Vec::new(),
            allow_super_access: false,
            allowed_domains: Vec::new(),
            update_when: open.clone(),
            resend_when: open,
        }
    }
}

impl Default for Ownership {
    fn default() -> Self {
        Self { role: RoleName::from_static("owner"), transfer: TransferBy::Operator }
    }
}

impl Default for Keys {
    fn default() -> Self {
        Self { prefix: KeyPrefix::default(), kinds: BTreeSet::from([KeyKind::Live, KeyKind::Test]) }
    }
}

impl Default for Budget {
    fn default() -> Self {
        Self { alert_at: Percent::USUAL.into() }
    }
}

impl Default for ResourceRule {
    fn default() -> Self {
        Self { name_prefix: false, callback: true }
    }
}

#[cfg(test)]
mod tests;
