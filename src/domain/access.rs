//! Who may do what: the one place that decides what an account's memberships grant at a team.
use super::path::TeamPath;
use super::permission::{Pattern, Patterns, Permission};
use super::role::RoleName;

/// A membership of an account, in the team asked about or in one above it.
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
}

/// What an account is at a team.
#[derive(Clone, Debug)]
pub struct Standing {
    /// Whether the account may be used at all.
    pub is_disabled: bool,
    /// From the organization down to the team; a level without a membership is left out.
    pub memberships: Vec<Held>,
    /// The organization of the team.
    pub organization: TeamPath,
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

impl Standing {
    /// The first membership, from the organization down, that grants a permission; `None` where none does.
    #[must_use]
    pub fn grants(&self, permission: &Permission) -> Option<Via> {
        self.in_force().find_map(|held| {
            let via = |pattern: Pattern, super_access| Via {
                team: held.team.clone(),
                role: held.role.clone(),
                pattern,
                super_access,
            };
            match held.patterns.covers(permission) {
                Some(pattern) => Some(via(pattern.clone(), false)),
                None if held.super_access => Some(via(Pattern::all(), true)),
                None => None,
            }
        })
    }

    /// Memberships that count: none for a disabled account or one that is not in the organization, and none from the
    /// first suspended one down.
    pub fn in_force(&self) -> impl Iterator<Item = &Held> {
        let is_in = self.memberships.first().is_some_and(|held| held.team == self.organization);
        let open = is_in && !self.is_disabled;
        self.memberships.iter().take_while(move |held| open && held.is_active)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn held(team: &str, patterns: &str) -> Held {
        Held {
            team: team.parse().unwrap(),
            role: "some".parse().unwrap(),
            patterns: patterns.parse().unwrap(),
            is_active: true,
            super_access: false,
        }
    }

    fn standing(memberships: Vec<Held>) -> Standing {
        Standing { is_disabled: false, memberships, organization: "acme".parse().unwrap() }
    }

    fn granted_at(standing: &Standing, permission: &str) -> Option<String> {
        standing.grants(&permission.parse().unwrap()).map(|via| via.team.to_string())
    }

    #[test]
    fn permissions_come_from_the_team_and_those_above() {
        let standing = standing(vec![held("acme", "team.read"), held("acme/design", "member.*")]);
        assert_eq!(granted_at(&standing, "team.read").as_deref(), Some("acme"));
        assert_eq!(granted_at(&standing, "member.invite").as_deref(), Some("acme/design"));
        assert_eq!(granted_at(&standing, "role.read"), None);
    }

    #[test]
    fn a_suspended_upper_membership_closes_all_below() {
        let mut standing = standing(vec![held("acme", "team.read"), held("acme/design", "member.*")]);
        standing.memberships[1].is_active = false;
        assert_eq!(granted_at(&standing, "member.invite"), None);
        assert!(granted_at(&standing, "team.read").is_some());
        standing.memberships[1].is_active = true;
        standing.memberships[0].is_active = false;
        assert_eq!(granted_at(&standing, "member.invite"), None);
    }

    #[test]
    fn who_is_disabled_or_not_in_the_organization_has_nothing() {
        let mut all = standing(vec![held("acme", "*")]);
        assert!(granted_at(&all, "team.read").is_some());
        all.is_disabled = true;
        assert_eq!(granted_at(&all, "team.read"), None);
        assert_eq!(granted_at(&standing(vec![held("acme/design", "*")]), "team.read"), None);
    }

    #[test]
    fn super_access_grants_what_the_role_does_not() {
        let mut above = held("acme", "team.read");
        above.super_access = true;
        let via = standing(vec![above]).grants(&"member.remove".parse().unwrap()).unwrap();
        assert!(via.super_access && via.pattern.is_all());
    }
}
