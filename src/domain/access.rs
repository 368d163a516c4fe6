//! Who may do what: the one place that decides what an account's memberships grant at a team, and whether a command goes on.
use std::borrow::Cow;

use super::action::{Action, Needs};
use super::grant::Grant;
use super::id::AccountId;
use super::path::TeamPath;
use super::permission::{Pattern, Patterns, Permission};
use super::policy::ResourceKind;
use super::role::RoleName;
use crate::error::{Error, Result};

/// A membership of an account.
#[derive(Clone, Debug)]
pub struct Held {
    /// Where.
    pub team: TeamPath,
    /// As what.
    pub role: RoleName,
    /// What the role grants.
    pub patterns: Patterns,
    /// Not suspended.
    pub is_active: bool,
    /// Has `*` in the organization, short of what is the owner's alone.
    pub super_access: bool,
    /// Whether it is the owner's.
    pub owns: bool,
}

impl Held {
    /// That a pattern of its role grants something.
    #[must_use]
    pub fn via(&self, pattern: Pattern) -> Via {
        Via { team: self.team.clone(), role: self.role.clone(), pattern, super_access: false }
    }
}

/// An account with its memberships.
#[derive(Clone, Debug)]
pub struct Person {
    /// Which account.
    pub account: AccountId,
    /// Its address, as it is spelled.
    pub email: String,
    /// Whether the account may be used at all.
    pub is_disabled: bool,
    /// In any order.
    pub memberships: Vec<Held>,
}

impl Person {
    /// What they are at a team.
    #[must_use]
    pub fn at(&self, team: &TeamPath) -> Standing<'_> {
        let mut memberships: Vec<_> = self.memberships.iter().filter(|held| team.is_within(&held.team)).collect();
        memberships.sort_unstable_by_key(|held| held.team.depth());
        Standing { is_disabled: self.is_disabled, memberships, team: team.clone() }
    }
}

/// What an account is at a team.
#[derive(Clone, Debug)]
pub struct Standing<'a> {
    is_disabled: bool,
    /// From the organization down to the team; a level without a membership is left out.
    memberships: Vec<&'a Held>,
    team: TeamPath,
}

/// What grants a permission.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Via {
    /// The team of the membership.
    pub team: TeamPath,
    /// Its role.
    pub role: RoleName,
    /// The pattern of the role that covers the permission; `*` for super access.
    pub pattern: Pattern,
    /// Whether it is not the role but super access that grants it.
    pub super_access: bool,
}

impl Standing<'_> {
    /// The first membership, from the organization down, that grants a permission; `None` where none does.
    #[must_use]
    pub fn grants(&self, permission: &Permission) -> Option<Via> {
        self.in_force().find_map(|held| match held.patterns.covers(permission) {
            Some(pattern) => Some(held.via(pattern.clone())),
            None if held.super_access => Some(Via { super_access: true, ..held.via(Pattern::all()) }),
            None => None,
        })
    }

    /// Memberships that count: none for a disabled account or one that is not in the organization, and none from the
    /// first suspended one down.
    pub fn in_force(&self) -> impl Iterator<Item = &Held> {
        let open = !self.is_disabled && self.memberships.first().is_some_and(|held| held.team.depth() == 1);
        self.memberships.iter().copied().take_while(move |held| open && held.is_active)
    }

    /// Whether there is any, in force or not.
    #[must_use]
    pub fn is_member(&self) -> bool {
        !self.memberships.is_empty()
    }

    /// Everything that the memberships in force grant together.
    fn patterns(&self) -> Patterns {
        let mut all = Patterns::default();
        for held in self.in_force() {
            for pattern in &held.patterns {
                all.insert(pattern.clone());
            }
            if held.super_access {
                all.insert(Pattern::all());
            }
        }
        all
    }

    /// Whether there is nothing that is not granted.
    fn holds_all(&self) -> bool {
        self.in_force().any(|held| held.super_access || held.patterns.iter().any(Pattern::is_all))
    }

    fn owns(&self) -> bool {
        self.in_force().any(|held| held.owns)
    }

    /// Why a permission is missing, where it is not simply that no role has it.
    #[must_use]
    pub fn obstacle(&self) -> Option<String> {
        if self.is_disabled {
            return Some("the account is disabled".into());
        }
        match self.memberships.iter().find(|held| !held.is_active) {
            Some(held) => Some(format!("the membership in {} is suspended", held.team)),
            None if self.memberships.is_empty() => Some(format!("not a member of {}", self.team)),
            None => None,
        }
    }
}

/// Who a command is run for.
#[derive(Clone, Debug)]
pub enum Asker {
    /// Whoever runs teamctl for nobody in particular: may do everything that no rule forbids to all.
    Operator,
    /// The account named with `--as`.
    Account(Person),
}

/// What a command is about, as far as it matters who asks.
#[derive(Clone, Copy, Debug, Default)]
pub struct About<'a> {
    /// The team that it acts on.
    pub team: Option<&'a TeamPath>,
    /// The account that it is about.
    pub person: Option<AccountId>,
    /// The kind of resource that it is about; without one, what needs a permission of a kind needs all there are.
    pub kind: Option<&'a ResourceKind>,
}

/// Whether a command goes on: the one decision, and the only source of grants.
pub fn decide(action: &'static Action, asker: &Asker, about: About<'_>) -> Result<Grant> {
    let Asker::Account(person) = asker else { return Ok(Grant::of_operator()) };
    let standing = about.team.map(|team| person.at(team));
    if action.needs == Needs::Token {
        let message =
            format!("`{}` needs an invitation's token, and is nobody's to do for {}", action.command, person.email);
        return Err(Error::new("invite.token_only", message).hint("leave out --as, and TEAMCTL_AS"));
    }
    if !is_allowed(action, person, standing.as_ref(), about) {
        return Err(denied(action, person, standing.as_ref(), about.kind));
    }
    let held = standing.as_ref().map(Standing::patterns).unwrap_or_default();
    Ok(Grant::of_account(person, about.team, held))
}

/// Whether somebody may look through several teams at all, each of which [`allows`] is then asked about: who is disabled
/// has access nowhere, and is not left with an empty list.
pub fn check_listing(action: &'static Action, asker: &Asker) -> Result<()> {
    match asker {
        Asker::Account(person) if person.is_disabled => Err(denied(action, person, None, None)),
        _ => Ok(()),
    }
}

/// The same of one team among many: what is not allowed is left out, and no error.
#[must_use]
pub fn allows(action: &'static Action, asker: &Asker, team: &TeamPath) -> bool {
    match asker {
        Asker::Operator => true,
        Asker::Account(person) => is_allowed(action, person, Some(&person.at(team)), About::default()),
    }
}

/// The same of resources of a kind.
#[must_use]
pub fn allows_kind(action: &'static Action, asker: &Asker, team: &TeamPath, kind: &ResourceKind) -> bool {
    match asker {
        Asker::Operator => true,
        Asker::Account(person) => {
            let about = About { kind: Some(kind), ..About::default() };
            is_allowed(action, person, Some(&person.at(team)), about)
        }
    }
}

/// Whether somebody is a member of that very team, in force.
#[must_use]
pub fn is_in(asker: &Asker, team: &TeamPath) -> bool {
    match asker {
        Asker::Operator => false,
        Asker::Account(person) => person.at(team).in_force().any(|held| held.team == *team),
    }
}

/// The same as [`allows_kind`] at a team or at any below it: there nobody holds anything who is not a member of one of them, or above.
#[must_use]
pub fn allows_kind_within(action: &'static Action, asker: &Asker, team: &TeamPath, kind: &ResourceKind) -> bool {
    let below = match asker {
        Asker::Operator => &[][..],
        Asker::Account(person) => &person.memberships,
    };
    let below = below.iter().map(|held| &held.team).filter(|held| held.is_within(team));
    [team].into_iter().chain(below).any(|team| allows_kind(action, asker, team, kind))
}

fn is_allowed(action: &Action, person: &Person, standing: Option<&Standing<'_>>, about: About<'_>) -> bool {
    let is_oneself = about.person == Some(person.account) && !person.is_disabled;
    let holds_all = || missing(action, standing, about.kind).is_none();
    match action.needs {
        Needs::Permission(_) | Needs::Both(_) | Needs::OfKind(_) => holds_all(),
        Needs::PermissionOrOneself(_) => is_oneself || holds_all(),
        Needs::Ownership => standing.is_some_and(Standing::owns),
        Needs::Oneself => is_oneself,
        Needs::Operator | Needs::Token => false,
    }
}

/// The first of the permissions that it takes which is not held.
fn missing(action: &Action, standing: Option<&Standing<'_>>, kind: Option<&ResourceKind>) -> Option<Cow<'static, str>> {
    let holds = |name: &str| match (standing, name.parse()) {
        (Some(standing), Ok(permission)) => standing.grants(&permission).is_some(),
        _ => false,
    };
    match (action.needs, kind) {
        (Needs::OfKind(verbs), Some(kind)) => {
            verbs.iter().map(|verb| format!("{kind}.{verb}")).find(|name| !holds(name)).map(Cow::from)
        }
        (Needs::OfKind(_), None) if standing.is_some_and(Standing::holds_all) => None,
        (Needs::OfKind(verbs), None) => verbs.first().map(|verb| format!("KIND.{verb}").into()),
        _ => action.needs.permissions().iter().copied().find(|name| !holds(name)).map(Cow::from),
    }
}

fn denied(action: &Action, person: &Person, standing: Option<&Standing<'_>>, kind: Option<&ResourceKind>) -> Error {
    let (email, command) = (&person.email, action.command);
    let obstacle = match standing {
        Some(standing) => standing.obstacle(),
        None => person.is_disabled.then(|| "the account is disabled".into()),
    };
    let obstacle = obstacle.map(|why| format!(" ({why})")).unwrap_or_default();
    let error = match (missing(action, standing, kind), standing) {
        (Some(permission), Some(standing)) => {
            let team = &standing.team;
            Error::new("permission.denied", format!("{email} does not have {permission} at {team}{obstacle}"))
                .hint(format!("what they have: teamctl member explain {email} -t {team}"))
                .detail("permission", &*permission)
                .detail("team", team.to_string())
        }
        (Some(permission), None) => {
            Error::new("permission.denied", format!("{email} does not have {permission} in any team{obstacle}"))
                .detail("permission", &*permission)
        }
        (None, Some(standing)) if action.needs == Needs::Ownership => {
            let team = &standing.team;
            let message = format!("`{command}` is for the owner of {team}, which {email} is not{obstacle}");
            Error::new("permission.denied", message).detail("team", team.to_string())
        }
        (None, _) if action.needs == Needs::Oneself => {
            let message = format!("`{command}` is for the account itself and the operator{obstacle}");
            Error::new("permission.denied", message)
        }
        (None, _) => Error::new("permission.denied", format!("`{command}` is for the operator{obstacle}")),
    };
    error.detail("command", command).detail("as", email.as_str())
}

#[cfg(test)]
mod tests {
    use super::super::action;
    use super::*;

    fn held(team: &str, patterns: &str) -> Held {
        Held {
            team: team.parse().unwrap(),
            role: "some".parse().unwrap(),
            patterns: patterns.parse().unwrap(),
            is_active: true,
            super_access: false,
            owns: false,
        }
    }

    fn person(memberships: Vec<Held>) -> Person {
        Person { account: AccountId(1), email: "ada@x.example".into(), is_disabled: false, memberships }
    }

    fn granted_at(person: &Person, permission: &str) -> Option<String> {
        let standing = person.at(&"acme/design".parse().unwrap());
        standing.grants(&permission.parse().unwrap()).map(|via| via.team.to_string())
    }

    #[test]
    fn permissions_come_from_the_team_and_those_above() {
        let person = person(vec![
            held("acme/design", "member.*"),
            held("acme", "team.read"),
            held("acme/design/web", "*"),
            held("globex", "*"),
        ]);
        assert_eq!(granted_at(&person, "team.read").as_deref(), Some("acme"));
        assert_eq!(granted_at(&person, "member.invite").as_deref(), Some("acme/design"));
        assert_eq!(granted_at(&person, "role.read"), None);
    }

    #[test]
    fn a_suspended_upper_membership_closes_all_below() {
        let mut person = person(vec![held("acme", "team.read"), held("acme/design", "member.*")]);
        person.memberships[1].is_active = false;
        assert_eq!(granted_at(&person, "member.invite"), None);
        assert!(granted_at(&person, "team.read").is_some());
        person.memberships[1].is_active = true;
        person.memberships[0].is_active = false;
        assert_eq!(granted_at(&person, "member.invite"), None);
    }

    #[test]
    fn who_is_disabled_or_not_in_the_organization_has_nothing() {
        let mut all = person(vec![held("acme", "*")]);
        assert!(granted_at(&all, "team.read").is_some());
        all.is_disabled = true;
        assert_eq!(granted_at(&all, "team.read"), None);
        assert_eq!(granted_at(&person(vec![held("acme/design", "*")]), "team.read"), None);
    }

    #[test]
    fn super_access_grants_what_the_role_does_not() {
        let mut above = held("acme", "team.read");
        above.super_access = true;
        let person = person(vec![above]);
        let via = person.at(&"acme/design".parse().unwrap()).grants(&"member.remove".parse().unwrap()).unwrap();
        assert!(via.super_access && via.pattern.is_all());
    }

    fn code(action: &'static Action, person: &Person, about: About<'_>) -> Option<&'static str> {
        decide(action, &Asker::Account(person.clone()), about).err().map(|error| error.code())
    }

    #[test]
    fn each_need_is_asked_for() {
        let team: TeamPath = "acme".parse().unwrap();
        let at = About { team: Some(&team), ..About::default() };
        let mut everything = held("acme", "*");
        everything.super_access = true;
        let mut person = person(vec![everything]);
        assert_eq!(code(action::MEMBER_REMOVE, &person, at), None);
        for owners in [action::TEAM_TRANSFER, action::POLICY_APPLY, action::ORGANIZATION_DELETE] {
            assert_eq!(code(owners, &person, at), Some("permission.denied"), "{}", owners.command);
        }
        person.memberships[0].owns = true;
        assert_eq!(code(action::TEAM_TRANSFER, &person, at), None);
        assert_eq!(code(action::ACCOUNT_DISABLE, &person, at), Some("permission.denied"));
        assert_eq!(code(action::INVITE_ACCEPT, &person, at), Some("invite.token_only"));
        assert!(decide(action::ACCOUNT_DISABLE, &Asker::Operator, at).is_ok());
    }

    #[test]
    fn what_is_of_a_kind_needs_the_permission_of_that_kind() {
        let team: TeamPath = "acme/design".parse().unwrap();
        let [project, asset]: [ResourceKind; 2] = ["project", "asset"].map(|kind| kind.parse().unwrap());
        let code_of = |patterns: &str, action, kind| {
            code(action, &person(vec![held("acme", patterns)]), About { team: Some(&team), person: None, kind })
        };
        let denied = Some("permission.denied");
        assert_eq!(code_of("project.update", action::RESOURCE_UPDATE, Some(&project)), None);
        assert_eq!(code_of("project.update", action::RESOURCE_UPDATE, Some(&asset)), denied);
        assert_eq!(code_of("project.update", action::RESOURCE_DELETE, Some(&project)), denied);
        assert_eq!(code_of("project.create", action::RESOURCE_CREATE_SHARED, Some(&project)), denied);
        assert_eq!(code_of("project.*", action::RESOURCE_CREATE_SHARED, Some(&project)), None);
        // Of a kind that nobody knows, only who may do everything may do anything.
        assert_eq!(code_of("project.* asset.*", action::RESOURCE_UPDATE, None), denied);
        assert_eq!(code_of("*", action::RESOURCE_UPDATE, None), None);
        let error = decide(
            action::RESOURCE_UPDATE,
            &Asker::Account(person(vec![held("acme", "team.read")])),
            About { team: Some(&team), person: None, kind: Some(&asset) },
        )
        .unwrap_err();
        assert_eq!(error.details()["permission"], "asset.update");
    }

    #[test]
    fn what_is_shared_with_a_team_is_seen_from_below_it() {
        let kind: ResourceKind = "asset".parse().unwrap();
        let within = |memberships: Vec<Held>, team: &str| {
            allows_kind_within(
                action::RESOURCE_SHOW,
                &Asker::Account(person(memberships)),
                &team.parse().unwrap(),
                &kind,
            )
        };
        let web = || vec![held("acme", "team.read"), held("acme/design/web", "asset.read")];
        assert!(within(web(), "acme/design"));
        assert!(within(web(), "acme"));
        assert!(!within(web(), "acme/press"));
        assert!(!within(vec![held("acme", "team.read")], "acme/design"));
        let mut suspended = web();
        suspended[1].is_active = false;
        assert!(!within(suspended, "acme/design"));
    }

    #[test]
    fn of_oneself_one_may_ask_always_unless_disabled() {
        let team: TeamPath = "acme".parse().unwrap();
        let of = |account| About { team: Some(&team), person: Some(AccountId(account)), kind: None };
        let mut nobody = person(Vec::new());
        assert_eq!(code(action::MEMBER_SHOW, &nobody, of(1)), None);
        assert_eq!(code(action::ACCOUNT_SHOW, &nobody, of(1)), None);
        assert_eq!(code(action::MEMBER_SHOW, &nobody, of(2)), Some("permission.denied"));
        assert_eq!(code(action::ACCOUNT_SHOW, &nobody, of(2)), Some("permission.denied"));
        nobody.is_disabled = true;
        assert_eq!(code(action::MEMBER_SHOW, &nobody, of(1)), Some("permission.denied"));
        assert_eq!(code(action::ACCOUNT_SHOW, &nobody, of(1)), Some("permission.denied"));
    }
}
