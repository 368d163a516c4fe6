//! What renaming a team, and another policy, make of the full names of resources.
use super::prefix;
use crate::domain::policy::{Policy, ResourceKind};
use crate::domain::resource::Prefix;
use crate::error::Result;
use crate::store::teams::Team;
use crate::store::{Tx, resources, teams};

/// How many renamed resources are shown.
const MOST_SHOWN: usize = 5;

/// Resources whose full names change with that of their team, or with the policy.
#[derive(Clone, Debug, Default)]
pub struct Renamed {
    /// How many there are.
    pub count: u64,
    /// The first of them, by kind and name: what they are called in full, before and after.
    pub first: Vec<(String, String)>,
}

impl Renamed {
    /// `2 resources are renamed: Design_a becomes Studio_a, …`
    #[must_use]
    pub fn in_words(&self) -> String {
        let resources = if self.count == 1 { "resource is" } else { "resources are" };
        let shown: Vec<_> = self
            .first
            .iter()
            .map(|(before, after)| format!("\n  '{}' becomes '{}'", line(before), line(after)))
            .collect();
        let rest = match self.count.saturating_sub(self.first.len() as u64) {
            0 => String::new(),
            rest => format!("\n  and {rest} more"),
        };
        format!("{} {resources} renamed:{}{rest}", self.count, shown.concat())
    }

    /// The same as scripts read it.
    #[must_use]
    pub fn to_json(&self) -> serde_json::Value {
        let first: Vec<_> =
            self.first.iter().map(|(before, after)| serde_json::json!({"before": before, "after": after})).collect();
        serde_json::json!({"count": self.count, "first": first})
    }
}

/// What becomes of an organization's resources by a policy that puts the team's name before names, or no more does.
pub(in super::super) fn reprefixed(
    tx: &mut Tx<'_>,
    organization: &Team,
    (before, after): (&Policy, &Policy),
) -> Result<Renamed> {
    let mut renamed = Renamed::default();
    let is_other = |kind: &&ResourceKind| prefix(before, kind.as_str()) != prefix(after, kind.as_str());
    let kinds: Vec<_> = after.resources.keys().filter(is_other).collect();
    if kinds.is_empty() {
        return Ok(renamed);
    }
    for team in teams::subtree(tx, &organization.path)? {
        for kind in &kinds {
            let full = |policy, name: &str| prefix(policy, kind.as_str()).full_name(&team.name, name);
            resources::each_name(tx, (team.id, *kind), |_, name| {
                renamed.count += 1;
                if renamed.first.len() < MOST_SHOWN {
                    renamed.first.push((full(before, name), full(after, name)));
                }
                Ok(())
            })?;
        }
    }
    Ok(renamed)
}

/// Each stays on its line, whatever is stored.
fn line(name: &str) -> String {
    name.replace(['\n', '\r'], " ")
}

/// What becomes of a team's resources that bear its name, were it called so.
pub(in super::super) fn renamed(tx: &mut Tx<'_>, policy: &Policy, (team, name): (&Team, &str)) -> Result<Renamed> {
    let mut renamed = Renamed::default();
    if team.name == name {
        return Ok(renamed);
    }
    for kind in policy.resources.keys().filter(|kind| prefix(policy, kind.as_str()) == Prefix::Team) {
        resources::each_name(tx, (team.id, kind), |_, resource| {
            renamed.count += 1;
            if renamed.first.len() < MOST_SHOWN {
                let full = |team: &str| Prefix::Team.full_name(team, resource);
                renamed.first.push((full(&team.name), full(name)));
            }
            Ok(())
        })?;
    }
    Ok(renamed)
}
