//! What the keys of a policy must mean together, which no single value can tell.
use super::Policy;
use super::document::Document;
use super::parse::refused;
use crate::domain::instant::Span;
use crate::domain::permission::Patterns;
use crate::domain::role::{Level, TeamLevel};
use crate::error::{Error, Result};

/// The shortest and the longest time for which a policy may keep invites open.
const LIFETIMES: std::ops::RangeInclusive<Span> = Span::MINUTE.times(15)..=Span::DAY.times(365);

/// A policy of which every section was read, if its sections agree.
pub(super) fn check(policy: Policy, text: &str) -> Result<Policy> {
    let policy = with_owner(policy, text)?;
    lifetimes(&policy, text)?;
    default_roles(&policy, text)?;
    Ok(policy)
}

/// The error at the first of these keys that the file has.
fn refused_at(text: &str, keys: &[&[&str]], why: &str) -> Error {
    let document = Document::of(text);
    let found = keys.iter().find_map(|key| Some((document.line_of(key)?, key.join("."))));
    let (line, key) = found.unwrap_or_else(|| (1, keys.first().map(|key| key.join(".")).unwrap_or_default()));
    refused(line, Some(&key), why)
}

fn lifetimes(policy: &Policy, text: &str) -> Result<()> {
    let (after, at_most) = (policy.invitations.expires_after, policy.invitations.expires_at_most);
    let after_key: &[&str] = &["invitations", "expires_after"];
    let at_most_key: &[&str] = &["invitations", "expires_at_most"];
    for (span, key) in [(after, after_key), (at_most, at_most_key)] {
        if !LIFETIMES.contains(&span) {
            let (least, most) = (LIFETIMES.start(), LIFETIMES.end());
            return Err(refused_at(text, &[key], &format!("{span} is not between {least} and {most}")));
        }
    }
    if after > at_most {
        let why = format!("expires_after ({after}) is more than expires_at_most ({at_most})");
        let error = refused_at(text, &[after_key, at_most_key], &why);
        return Err(error.hint("give both: each has a default of its own, 7d and 30d"));
    }
    Ok(())
}

/// The owner's role is given by what it is. A file may list it for the sake of its title, and repeat what is true anyway.
fn with_owner(mut policy: Policy, text: &str) -> Result<Policy> {
    let owner = policy.ownership.role.clone();
    let Some(rule) = policy.roles.get_mut(&owner) else { return Ok(policy) };
    let document = Document::of(text);
    let level_key = ["roles", owner.as_str(), "level"];
    let permissions_key = ["roles", owner.as_str(), "permissions"];
    if document.line_of(&level_key).is_some() && rule.level != Level::Organization {
        return Err(refused_at(text, &[&level_key], "the owner's role is always of level organization"));
    }
    if document.line_of(&permissions_key).is_some() && rule.permissions != Patterns::all() {
        return Err(refused_at(text, &[&permissions_key], "the owner's role always has the permissions [\"*\"]"));
    }
    rule.level = Level::Organization;
    rule.permissions = Patterns::all();
    Ok(policy)
}

fn default_roles(policy: &Policy, text: &str) -> Result<()> {
    for level in [TeamLevel::Organization, TeamLevel::Team] {
        let Some(name) = policy.default_role(level) else { continue };
        let why = match policy.roles.get(name) {
            _ if *name == policy.ownership.role => format!("{name} is the owner's role, which nobody gets by joining"),
            None => format!("the file has no role {name}"),
            Some(rule) if !rule.level.fits(level) => {
                format!("the role {name} is of level {} and cannot be given here", rule.level)
            }
            Some(_) => continue,
        };
        return Err(refused_at(text, &[&["membership", "default_role", level.as_str()]], &why));
    }
    Ok(())
}
