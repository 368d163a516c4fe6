//! The checks of what organizations are made of: the tree of teams, policies, roles, resources.
use super::{Check, problem};
use crate::domain::permission::Patterns;
use crate::domain::policy::Policy;
use crate::domain::role::{Level, RoleName};
use crate::domain::text::Text;
use crate::error::Result;
use crate::store::soundness::structure::{self, StoredRole};

pub(super) const CHECKS: &[Check] = &[
    problem("teams.tree", "every team lies where its path says", |tx, _, found| {
        structure::astray_teams(tx, |team, id| found.add(|| format!("{team} ({id}) does not lie below its parent")))
    }),
    problem("policies.valid", "every policy can be read", |tx, _, found| {
        structure::each_policy(tx, |_, organization, policy| {
            if let Err(error) = Policy::parse(policy) {
                found.add(|| format!("the policy of {organization} cannot be read: {}", error.message()));
            }
        })
    })
    .hint("put a good one in its place: teamctl policy apply FILE --team ORG"),
    problem("roles.valid", "every role is well formed", |tx, _, found| {
        structure::each_role(tx, |organization, role| {
            if let Err(error) = check_role(role) {
                found.add(|| format!("the role {} of {organization}: {}", role.name, error.message()));
            } else if role.owns && (role.permissions != "*" || role.level != Level::Organization.as_str()) {
                found
                    .add(|| format!("the role {} of {organization} is the owner's, and does not grant all", role.name));
            }
        })
    }),
    problem("resources.shares", "no resource is shared with another organization", |tx, _, found| {
        structure::astray_shares(tx, |resource, name| {
            found.add(|| format!("{name} ({resource}) is shared with a team of another organization"));
        })
    }),
];

fn check_role(role: &StoredRole<'_>) -> Result<()> {
    role.name.parse::<RoleName>()?;
    role.title.parse::<Text>()?;
    role.level.parse::<Level>()?;
    role.permissions.parse::<Patterns>().map(drop)
}
