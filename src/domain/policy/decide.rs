//! What a policy answers: how long an invite is good, who can be invited, what is still missing.
use std::collections::BTreeSet;

use super::parse::nearest;
use super::{AcceptField, InvitationField, KeyKind, Policy, ResourceKind, ResourceRule};
use crate::domain::email::EmailAddress;
use crate::domain::instant::Span;
use crate::domain::permission::Patterns;
use crate::domain::role::{Level, RoleName, TeamLevel};
use crate::domain::text::{ProfileKey, Text};
use crate::error::{Error, Result};

/// A role that a policy gives to an organization.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PolicyRole {
    /// What commands call it.
    pub name: RoleName,
    /// What people call it.
    pub title: Text,
    /// Where it can be given.
    pub level: Level,
    /// What it grants.
    pub permissions: Patterns,
    /// Whether it is the owner's.
    pub is_owner: bool,
}

/// What is known of an account, with what comes along, when it accepts an invite.
#[derive(Clone, Debug, Default)]
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own, and none excludes another")]
pub struct AcceptFacts<'a> {
    /// It has a first name.
    pub first_name: bool,
    /// It has a last name.
    pub last_name: bool,
    /// It has a company.
    pub company: bool,
    /// It has a phone number.
    pub phone: bool,
    /// The phone number was verified, or a good one-time code for it came along.
    pub phone_verified: bool,
    /// It has a password, and that was proven or is being set.
    pub password: bool,
    /// The further fields that it has.
    pub profile: BTreeSet<&'a ProfileKey>,
}

impl Policy {
    /// For how long an invite is good: as asked, or as the policy has it. Refused where that is under a minute or over
    /// the policy's maximum.
    pub fn invitation_span(&self, asked: Option<Span>) -> Result<Span> {
        let Some(asked) = asked else { return Ok(self.invitations.expires_after) };
        let most = self.invitations.expires_at_most;
        if (Span::MINUTE..=most).contains(&asked) {
            return Ok(asked);
        }
        let message = format!("an invite is good for {} to {most} here, not for {asked}", Span::MINUTE);
        Err(Error::new("duration.invalid", message).detail("maximum", most.to_string()))
    }

    /// Whether an address may be invited, and accept, as far as its domain goes.
    pub fn check_domain(&self, address: &EmailAddress) -> Result<()> {
        let allowed = &self.invitations.allowed_domains;
        if allowed.is_empty() || allowed.iter().any(|rule| rule.covers(address)) {
            return Ok(());
        }
        let rules: Vec<&str> = allowed.iter().map(super::DomainRule::as_str).collect();
        let message = format!("{address} cannot be invited: allowed are addresses at {}", rules.join(", "));
        Err(Error::new("invite.domain_not_allowed", message).detail("allowed", rules))
    }

    /// Which required fields an invite with these names lacks, as the policy calls them.
    #[must_use]
    pub fn missing_for_invitation(&self, first_name: Option<&str>, last_name: Option<&str>) -> Vec<&'static str> {
        let lacks = |field: &InvitationField| match field {
            InvitationField::FirstName => first_name.is_none(),
            InvitationField::LastName => last_name.is_none(),
            InvitationField::Name => first_name.or(last_name).is_none(),
        };
        self.invitations.required.iter().copied().filter(lacks).map(InvitationField::as_str).collect()
    }

    /// What accepting needs, in the order in which it is asked for.
    #[must_use]
    pub fn accept_requirements(&self) -> &[AcceptField] {
        &self.accept.required
    }

    /// Which of it an account lacks, as the policy calls them. A code needs a phone to be sent to, so that is missing too
    /// where there is none.
    #[must_use]
    pub fn missing_for_accept(&self, facts: &AcceptFacts<'_>) -> Vec<String> {
        let mut missing = Vec::new();
        for field in &self.accept.required {
            let has = match field {
                AcceptField::Name => facts.first_name || facts.last_name,
                AcceptField::FirstName => facts.first_name,
                AcceptField::LastName => facts.last_name,
                AcceptField::Company => facts.company,
                AcceptField::Phone => facts.phone,
                AcceptField::PhoneCode => facts.phone && facts.phone_verified,
                AcceptField::Password => facts.password,
                AcceptField::Profile(key) => facts.profile.contains(key),
            };
            if has {
                continue;
            }
            if *field == AcceptField::PhoneCode && !facts.phone && !self.accept.required.contains(&AcceptField::Phone) {
                missing.push(AcceptField::Phone.to_string());
            }
            missing.push(field.to_string());
        }
        missing
    }

    /// Whether products are told of an event of that type.
    #[must_use]
    pub fn tells_of(&self, event: &str) -> bool {
        !self.callback.events.is_empty()
            && event.parse().is_ok_and(|event| self.callback.events.covers(&event).is_some())
    }

    /// For which kinds of keys callbacks have secrets: those that can be made, and live where there is none.
    #[must_use]
    pub fn callback_kinds(&self) -> Vec<KeyKind> {
        if self.keys.kinds.is_empty() { vec![KeyKind::Live] } else { self.keys.kinds.iter().copied().collect() }
    }

    /// The kind whose secrets a callback is signed with: the one that is asked for, else live, where there is that.
    pub fn callback_kind(&self, asked: Option<KeyKind>) -> Result<KeyKind> {
        let kinds = self.callback_kinds();
        match asked {
            None => Ok(kinds.first().copied().unwrap_or(KeyKind::Live)),
            Some(kind) => check_kind(&kinds, kind).map(|()| kind),
        }
    }

    /// Whether keys of a kind can be made.
    pub fn check_key_kind(&self, kind: KeyKind) -> Result<()> {
        check_kind(&self.keys.kinds.iter().copied().collect::<Vec<_>>(), kind)
    }

    /// What resources of a kind are, or an error that says which kinds there are.
    pub fn resource_rule(&self, kind: &ResourceKind) -> Result<&ResourceRule> {
        if let Some(rule) = self.resources.get(kind) {
            return Ok(rule);
        }
        let known: Vec<&str> = self.resources.keys().map(ResourceKind::as_str).collect();
        let message = match known.as_slice() {
            [] => format!("by the policy there are no resources, and so none of the kind {kind}"),
            known => format!("by the policy there are no resources of the kind {kind}, but of {}", known.join(", ")),
        };
        let error = Error::new("resource.kind_unknown", message);
        let error = match nearest(kind.as_str(), &known) {
            Some(near) => error.hint(format!("did you mean --kind {near}?")),
            None if known.is_empty() => error.hint(format!(
                "give it some, as [resources.{kind}]: teamctl policy show ORG > FILE, then teamctl policy apply FILE -t ORG"
            )),
            None => error,
        };
        Err(error.detail("kinds", known))
    }

    /// The role that one gets in a team of that level above one that is joined; `None` where the policy gives none.
    #[must_use]
    pub const fn default_role(&self, level: TeamLevel) -> Option<&RoleName> {
        let default = &self.membership.default_role;
        match level {
            TeamLevel::Organization => default.organization.as_ref(),
            TeamLevel::Team => default.team.as_ref(),
        }
    }

    /// The roles of an organization under this policy: the owner's first, then the others by name.
    #[must_use]
    pub fn role_rules(&self) -> Vec<PolicyRole> {
        let owner = &self.ownership.role;
        let title = self.roles.get(owner).map_or_else(|| owner.default_title(), |rule| rule.title.clone());
        let level = Level::Organization;
        let mut roles =
            vec![PolicyRole { name: owner.clone(), title, level, permissions: Patterns::all(), is_owner: true }];
        roles.extend(self.roles.iter().filter(|(name, _)| *name != owner).map(|(name, rule)| PolicyRole {
            name: name.clone(),
            title: rule.title.clone(),
            level: rule.level,
            permissions: rule.permissions.clone(),
            is_owner: false,
        }));
        roles
    }
}

fn check_kind(kinds: &[KeyKind], kind: KeyKind) -> Result<()> {
    if kinds.contains(&kind) {
        return Ok(());
    }
    let known: Vec<_> = kinds.iter().map(|kind| kind.as_str()).collect();
    let message = match known.as_slice() {
        [] => "by the policy there are no keys".to_owned(),
        known => format!("by the policy there are no {kind} keys, but {} ones", known.join(" and ")),
    };
    Err(Error::new("key.kind_unknown", message).detail("kinds", known))
}

#[cfg(test)]
mod tests;
