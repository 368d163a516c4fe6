//! How two policies differ: key by key, so that whoever applies one sees what it changes.
use std::collections::BTreeMap;

use serde_json::Value;

use super::{Policy, RoleRule};
use crate::error::{Error, Result};

/// A key of which two policies say different things.
#[derive(Clone, Debug, PartialEq)]
pub struct Difference {
    /// Dotted: `invitations.expires_after`, `roles.editor.permissions`.
    pub key: String,
    /// What was said; null where nothing was.
    pub before: Value,
    /// What is said now; null where nothing is.
    pub after: Value,
}

impl Difference {
    /// A value on one line: a list with its parts separated by commas.
    #[must_use]
    pub fn text(value: &Value) -> Option<String> {
        match value {
            Value::Null => None,
            Value::String(text) => Some(text.clone()),
            Value::Array(parts) => Some(parts.iter().filter_map(Self::text).collect::<Vec<_>>().join(", ")),
            other => Some(other.to_string()),
        }
    }
}

/// Every key of which the two say different things, by what is in force: the owner's role is one whether a file lists it
/// or not. In the order of the sections, then by name.
pub fn differences(before: &Policy, after: &Policy) -> Result<Vec<Difference>> {
    let (before, after) = (keys(before)?, keys(after)?);
    let mut names: Vec<&(usize, String)> = before.keys().chain(after.keys()).collect();
    names.sort_unstable();
    names.dedup();
    let said = |keys: &Keys, name: &(usize, String)| keys.get(name).cloned().unwrap_or_default();
    Ok(names
        .into_iter()
        .map(|name| Difference { key: name.1.clone(), before: said(&before, name), after: said(&after, name) })
        .filter(|difference| difference.before != difference.after)
        .collect())
}

/// Values by the place of their section and their dotted key.
type Keys = BTreeMap<(usize, String), Value>;

fn keys(policy: &Policy) -> Result<Keys> {
    let mut policy = policy.clone();
    let rules = policy.role_rules().into_iter();
    policy.roles = rules
        .map(|role| (role.name, RoleRule { title: role.title, level: role.level, permissions: role.permissions }))
        .collect();
    let value = serde_json::to_value(&policy)
        .map_err(|error| Error::new("internal.json", "a policy cannot be told as JSON").caused_by(error))?;
    let mut keys = Keys::new();
    if let Value::Object(sections) = value {
        for (place, (name, section)) in sections.into_iter().enumerate() {
            flatten((place, name), section, &mut keys);
        }
    }
    Ok(keys)
}

fn flatten((place, name): (usize, String), value: Value, keys: &mut Keys) {
    match value {
        Value::Object(inner) => {
            for (key, value) in inner {
                flatten((place, format!("{name}.{key}")), value, keys);
            }
        }
        value => drop(keys.insert((place, name), value)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn told(before: &str, after: &str) -> Vec<String> {
        let policy = |text| Policy::parse(text).unwrap();
        let differences = differences(&policy(before), &policy(after)).unwrap();
        let text = |value| Difference::text(value).unwrap_or_else(|| "-".into());
        differences.iter().map(|one| format!("{}: {} > {}", one.key, text(&one.before), text(&one.after))).collect()
    }

    #[test]
    fn what_means_the_same_differs_in_nothing() {
        assert_eq!(told("", ""), Vec::<String>::new());
        assert_eq!(told("[invitations]\nexpires_after = \"7d\"", "# the default\n"), Vec::<String>::new());
        assert_eq!(told("[roles.owner]\npermissions = [\"*\"]", ""), Vec::<String>::new());
        assert_eq!(
            told("[roles.a]\npermissions=[\"b.c\",\"a.b\"]", "[roles.a]\npermissions=[\"a.b\",\"b.c\"]"),
            [""; 0]
        );
    }

    #[test]
    fn each_key_is_told_in_the_order_of_the_sections() {
        let before = "[roles.a]\npermissions = [\"a.b\"]\n[resources.asset]\n[invitations]\nbatch_limit = 6";
        let after = "description = \"New\"\n[roles.b]\nlevel = \"team\"\n[roles.owner]\ntitle = \"Boss\"\n\
                     [membership]\none_organization = true\ndefault_role = { team = \"b\" }\n[accept]\nrequired = [\"name\", \"phone\"]";
        assert_eq!(
            told(before, after),
            [
                "description: - > New",
                "invitations.batch_limit: 6 > 0",
                "accept.required:  > name, phone",
                "membership.default_role.team: - > b",
                "membership.one_organization: false > true",
                "roles.a.level: any > -",
                "roles.a.permissions: a.b > -",
                "roles.a.title: A > -",
                "roles.b.level: - > team",
                "roles.b.permissions: - > ",
                "roles.b.title: - > B",
                "roles.owner.title: Owner > Boss",
                "resources.asset.callback: true > -",
                "resources.asset.name_prefix: false > -",
            ]
        );
    }
}
