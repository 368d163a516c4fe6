//! What a decision allows, and the rules that hold beyond it: nobody gives what they do not have, nobody reaches up, and
//! nobody raises themselves.
use std::fmt;

use super::access::Person;
use super::id::AccountId;
use super::path::TeamPath;
use super::permission::{Pattern, Patterns};
use super::policy::TransferBy;
use super::role::RoleName;
use crate::error::{Error, Result};

/// That a command may go on, for whom, and with what they hold at its team. Only [`super::access::decide`] gives one, and
/// whatever records a change asks for it.
#[derive(Clone, Debug)]
pub struct Grant(Option<Holder>);

/// An account that was allowed to go on; the operator is none.
#[derive(Clone, Debug)]
struct Holder {
    account: AccountId,
    /// The account's id, as which it stands in the audit trail: a name could not be erased there.
    name: String,
    email: String,
    team: String,
    held: Patterns,
}

/// What somebody is, whom a command would change.
#[derive(Clone, Copy, Debug)]
pub struct Target<'a> {
    /// Their address; `None` where the command does not name them.
    pub email: Option<&'a str>,
    /// Their role.
    pub role: &'a RoleName,
    /// What it grants.
    pub permissions: &'a Patterns,
    /// Whether they have `*` beside it.
    pub super_access: bool,
}

impl Holder {
    fn escalation(&self, what: fmt::Arguments<'_>) -> Error {
        let Self { email, team, .. } = self;
        let message = format!("{what}, which {email} does not have at {team}: nobody grants what they do not have");
        Error::new("role.escalation", message)
    }

    fn told(&self, error: Error, beyond: &Pattern) -> Error {
        error.detail("permission", beyond.as_str()).detail("team", self.team.as_str())
    }
}

impl Grant {
    pub(super) fn of_operator() -> Self {
        Self(None)
    }

    pub(super) fn of_account(person: &Person, team: Option<&TeamPath>, held: Patterns) -> Self {
        let team = team.map(ToString::to_string).unwrap_or_default();
        let name = person.account.to_string();
        Self(Some(Holder { account: person.account, name, email: person.email.clone(), team, held }))
    }

    /// The account that it was given to; `None` for the operator.
    #[must_use]
    pub fn account(&self) -> Option<AccountId> {
        self.0.as_ref().map(|holder| holder.account)
    }

    /// What that account is called in the audit trail.
    #[must_use]
    pub fn account_name(&self) -> Option<&str> {
        self.0.as_ref().map(|holder| holder.name.as_str())
    }

    /// No escalation: a role is given, offered or edited only by who holds all that it grants.
    pub fn check_role(&self, role: &RoleName, permissions: &Patterns) -> Result<()> {
        match self.beyond(permissions) {
            None => Ok(()),
            Some((holder, beyond)) => {
                let error = holder.escalation(format_args!("the role '{role}' grants {beyond}"));
                Err(holder.told(error.detail("role", role.as_str()), beyond))
            }
        }
    }

    /// Nor is a key given more than who makes it, or who has another one made of it, holds.
    pub fn check_scopes(&self, scopes: &Patterns) -> Result<()> {
        match self.beyond(scopes) {
            None => Ok(()),
            Some((holder, beyond)) => {
                let error = holder.escalation(format_args!("the key would grant {beyond}"));
                Err(holder.told(error, beyond))
            }
        }
    }

    /// Super access comes only from who holds `*`.
    pub fn check_super_access(&self) -> Result<()> {
        let all = Patterns::all();
        match self.beyond(&all) {
            None => Ok(()),
            Some((holder, beyond)) => {
                Err(holder.told(holder.escalation(format_args!("super access grants everything")), beyond))
            }
        }
    }

    /// Whoever does not hold all of that, and the first that they do not.
    fn beyond<'a>(&'a self, permissions: &'a Patterns) -> Option<(&'a Holder, &'a Pattern)> {
        let holder = self.0.as_ref()?;
        holder.held.first_beyond(permissions).map(|beyond| (holder, beyond))
    }

    /// No reaching up: who holds more than the actor is not changed by them.
    pub fn check_reach(&self, target: &Target<'_>) -> Result<()> {
        let all = Patterns::all();
        let theirs = if target.super_access { &all } else { target.permissions };
        let Some((holder, beyond)) = self.beyond(theirs) else { return Ok(()) };
        let message = format!(
            "{}, as '{}', has {beyond}, which {} does not have at {}",
            target.email.unwrap_or("somebody"),
            target.role,
            holder.email,
            holder.team
        );
        let error = holder.told(Error::new("member.outranks", message), beyond);
        Err(match target.email {
            Some(email) => error.detail("email", email),
            None => error,
        })
    }

    /// Not oneself: nobody changes their own role, super access or status.
    pub fn check_not_oneself(&self, account: AccountId) -> Result<()> {
        match &self.0 {
            Some(holder) if holder.account == account => {
                let message = format!("{} cannot change their own role, super access or status", holder.email);
                Err(Error::new("member.self", message).hint("ask another admin, or the owner"))
            }
            _ => Ok(()),
        }
    }

    /// 'Contact support': where the policy says so, the owner does not pass on what they own.
    pub fn check_transfer(&self, by: TransferBy) -> Result<()> {
        match &self.0 {
            Some(_) if by == TransferBy::Operator => {
                let message = "by the policy of this organization only the operator moves its ownership";
                Err(Error::new("transfer.operator_only", message).hint("contact support"))
            }
            _ => Ok(()),
        }
    }

    /// Links and tokens are for the operator's eyes: whoever holds one can accept in another's place.
    pub fn check_reveal(&self) -> Result<()> {
        match &self.0 {
            None => Ok(()),
            Some(holder) => {
                let message =
                    format!("only the operator sees links and tokens of invitations, and {} is not", holder.email);
                Err(Error::new("permission.denied", message).hint("leave out --show-link"))
            }
        }
    }
}

/// Whether an error says that somebody may not, rather than that something cannot be.
#[must_use]
pub fn is_denial(code: &str) -> bool {
    matches!(
        code,
        "permission.denied" | "role.escalation" | "member.self" | "member.outranks" | "transfer.operator_only"
    ) || code.ends_with(".token_only")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn grant(held: &str) -> Grant {
        let person = Person {
            account: AccountId(1),
            email: "ada@x.example".into(),
            is_disabled: false,
            memberships: Vec::new(),
        };
        Grant::of_account(&person, Some(&"acme".parse().unwrap()), held.parse().unwrap())
    }

    fn code(outcome: Result<()>) -> Option<&'static str> {
        outcome.err().map(|error| error.code())
    }

    #[test]
    fn nobody_gives_what_they_do_not_have() {
        let role: RoleName = "some".parse().unwrap();
        let gives = |held: &str, role_grants: &str| code(grant(held).check_role(&role, &role_grants.parse().unwrap()));
        assert_eq!(gives("member.* team.read", "member.invite team.read"), None);
        assert_eq!(gives("member.*", "member.*"), None);
        assert_eq!(gives("member.invite", "member.*"), Some("role.escalation"));
        assert_eq!(gives("member.*", "task.create"), Some("role.escalation"));
        assert_eq!(gives("*", "*"), None);
        assert_eq!(gives("member.*", ""), None);
        assert_eq!(code(grant("member.*").check_super_access()), Some("role.escalation"));
        assert_eq!(code(grant("*").check_super_access()), None);
        assert!(Grant::of_operator().check_role(&role, &Patterns::all()).is_ok());
        assert!(Grant::of_operator().check_super_access().is_ok());
    }

    #[test]
    fn nobody_makes_a_key_that_opens_more_than_they_could() {
        let makes = |held: &str, scopes: &str| code(grant(held).check_scopes(&scopes.parse().unwrap()));
        assert_eq!(makes("key.* task.*", "task.create task.read.own"), None);
        assert_eq!(makes("key.* task.create", "task.*"), Some("role.escalation"));
        assert_eq!(makes("key.* task.*", "*"), Some("role.escalation"));
        assert_eq!(makes("*", "*"), None);
        assert!(Grant::of_operator().check_scopes(&Patterns::all()).is_ok());
    }

    #[test]
    fn nobody_reaches_up_nor_raises_themselves() {
        let role: RoleName = "some".parse().unwrap();
        let reaches = |held: &str, theirs: &str, super_access| {
            let permissions = theirs.parse().unwrap();
            let target = Target { email: Some("b@x.example"), role: &role, permissions: &permissions, super_access };
            code(grant(held).check_reach(&target))
        };
        assert_eq!(reaches("member.*", "member.read", false), None);
        assert_eq!(reaches("member.*", "key.read", false), Some("member.outranks"));
        assert_eq!(reaches("member.*", "member.read", true), Some("member.outranks"));
        assert_eq!(reaches("*", "*", true), None);
        assert_eq!(code(grant("*").check_not_oneself(AccountId(1))), Some("member.self"));
        assert_eq!(code(grant("*").check_not_oneself(AccountId(2))), None);
        assert!(Grant::of_operator().check_not_oneself(AccountId(1)).is_ok());
    }

    #[test]
    fn what_is_the_operators_alone() {
        assert_eq!(code(grant("*").check_transfer(TransferBy::Operator)), Some("transfer.operator_only"));
        assert_eq!(code(grant("*").check_transfer(TransferBy::Owner)), None);
        assert_eq!(code(grant("*").check_reveal()), Some("permission.denied"));
        assert!(Grant::of_operator().check_transfer(TransferBy::Operator).is_ok());
        assert!(Grant::of_operator().check_reveal().is_ok());
    }
}
