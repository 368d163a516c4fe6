//! Changing the text of a policy where a role of it changes, with its comments and its layout kept.
use toml_edit::{Array, DocumentMut, Item, TableLike, Value};

use super::Policy;
use crate::domain::permission::{Pattern, Patterns};
use crate::domain::role::RoleName;
use crate::error::{Error, Result};
use crate::presets::PRESETS;

/// A policy's text, about to be changed. Roles that it does not list are left alone.
pub struct PolicyText(DocumentMut);

impl PolicyText {
    /// Takes a text that [`Policy::parse`] has taken.
    pub fn read(text: &str) -> Result<Self> {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let document = text.parse().map_err(|error: toml_edit::TomlError| {
            Error::new("policy.invalid", "the policy cannot be edited").caused_by(error)
        })?;
        Ok(Self(document))
    }

    /// Gives a role another name, where it is given on joining too.
    pub fn rename_role(&mut self, from: &RoleName, to: &RoleName) {
        if let Some(roles) = self.table("roles")
            && let Some(role) = roles.remove(from.as_str())
        {
            roles.insert(to.as_str(), role);
        }
        let defaults = self.table("membership").and_then(|section| section.get_mut("default_role"));
        let Some(defaults) = defaults.and_then(Item::as_table_like_mut) else { return };
        for level in ["organization", "team"] {
            if let Some(Item::Value(value)) = defaults.get_mut(level)
                && value.as_str() == Some(from.as_str())
            {
                replace(value, to.as_str());
            }
        }
    }

    /// Says what people call a role and what it grants.
    pub fn set_role(&mut self, name: &RoleName, title: &str, permissions: &Patterns) {
        let Some(role) = self.role(name) else { return };
        match role.get_mut("title") {
            Some(Item::Value(value)) if value.as_str() != Some(title) => replace(value, title),
            None if title != name.default_title().as_str() => {
                role.insert("title", Item::Value(title.into()));
            }
            _ => {}
        }
        match role.get_mut("permissions") {
            Some(Item::Value(Value::Array(list))) => set_patterns(list, permissions),
            _ if permissions.is_empty() => {}
            _ => {
                let list = permissions.iter().map(Pattern::as_str).collect();
                role.insert("permissions", Item::Value(Value::Array(list)));
            }
        }
    }

    /// Lists a role no longer.
    pub fn remove_role(&mut self, name: &RoleName) {
        if let Some(roles) = self.table("roles") {
            roles.remove(name.as_str());
        }
    }

    /// The text, and the preset that it is to the letter; refused where it is no policy any more, such as one that has
    /// grown too long.
    pub fn finish(self) -> Result<(String, Option<&'static str>)> {
        let text = self.0.to_string();
        Policy::parse(&text)?;
        let preset = Policy::preset_of(&text);
        Ok((text, preset))
    }

    fn table(&mut self, name: &str) -> Option<&mut dyn TableLike> {
        self.0.get_mut(name).and_then(Item::as_table_like_mut)
    }

    fn role(&mut self, name: &RoleName) -> Option<&mut dyn TableLike> {
        self.table("roles")?.get_mut(name.as_str()).and_then(Item::as_table_like_mut)
    }
}

impl Policy {
    /// The preset that a text is to the letter.
    #[must_use]
    pub fn preset_of(text: &str) -> Option<&'static str> {
        PRESETS.iter().find(|(_, preset)| *preset == text).map(|(name, _)| *name)
    }
}

/// Another value, with the white space and the comments around the old one.
fn replace(value: &mut Value, text: &str) {
    let decor = value.decor().clone();
    *value = text.into();
    *value.decor_mut() = decor;
}

/// What stays keeps its place and its line, what is new comes last.
fn set_patterns(list: &mut Array, wanted: &Patterns) {
    let is = |value: &Value, pattern: &Pattern| value.as_str() == Some(pattern.as_str());
    let is_wanted = |value: &Value| wanted.iter().any(|pattern| is(value, pattern));
    let is_on_one_line = !list.to_string().contains('\n');
    let indent = list.iter().find_map(|value| prefix(value).rsplit_once('\n').map(|(_, indent)| format!("\n{indent}")));
    // Line breaks and comments before what goes, until they find another place.
    let mut left = String::new();
    for value in list.iter_mut() {
        let here = prefix(value);
        if !is_wanted(value) {
            left = joined(&left, &here);
        } else if !left.is_empty() {
            value.decor_mut().set_prefix(joined(&std::mem::take(&mut left), &here));
        }
    }
    list.retain(is_wanted);
    for pattern in wanted {
        if list.iter().any(|value| is(value, pattern)) {
            continue;
        }
        end_last(list);
        let mut value = Value::from(pattern.as_str());
        value.decor_mut().set_prefix(joined(&std::mem::take(&mut left), indent.as_deref().unwrap_or_default()));
        list.push_formatted(value);
    }
    if left.contains('#') {
        let end = list.trailing().as_str().filter(|end| end.contains('\n')).unwrap_or("\n");
        list.set_trailing(joined(&left, end));
    }
    if is_on_one_line {
        list.fmt();
    }
}

/// What stood before two neighbours of which only the second is left: no comment is lost, and no line is broken twice.
fn joined(first: &str, second: &str) -> String {
    match (first.contains('#'), second.contains('\n')) {
        (_, false) if first.contains('\n') => first.to_owned(),
        (true, true) => format!("{}{second}", first.trim_end()),
        _ => second.to_owned(),
    }
}

/// What stands behind the last part of a list without a comma at its end belongs behind the comma that it gets now.
fn end_last(list: &mut Array) {
    let Some(last) = list.len().checked_sub(1).and_then(|last| list.get_mut(last)) else { return };
    let suffix = last.decor().suffix().and_then(|suffix| suffix.as_str()).unwrap_or_default().to_owned();
    if !suffix.is_empty() {
        last.decor_mut().set_suffix("");
        list.set_trailing(suffix);
        list.set_trailing_comma(true);
    }
}

fn prefix(value: &Value) -> String {
    value.decor().prefix().and_then(|prefix| prefix.as_str()).unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests;
