//! Changing a role: what it is called and grants afterwards.
use super::RoleName;
use crate::domain::permission::{Pattern, Patterns};
use crate::domain::text::Text;
use crate::error::{Error, Result};

/// What of a role can be changed while somebody has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RoleContent {
    /// What commands call it.
    pub name: RoleName,
    /// What people call it.
    pub title: String,
    /// What it grants.
    pub permissions: Patterns,
}

/// What is to be changed; what is `None` or empty stays.
#[derive(Clone, Debug, Default)]
pub struct RoleEdit {
    /// Another name.
    pub name: Option<RoleName>,
    /// Another title.
    pub title: Option<Text>,
    /// What it grants from now on.
    pub allow: Vec<Pattern>,
    /// What it grants no longer: patterns of the role as they stand there.
    pub revoke: Vec<Pattern>,
}

impl RoleEdit {
    /// Whether nothing is asked for.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.name.is_none() && self.title.is_none() && self.allow.is_empty() && self.revoke.is_empty()
    }

    /// The role as it is to be. A title that is only the name's own goes with the name. Refused with
    /// `permission.not_found` where a pattern to take away is none of the role's, be it that a wider one covers it.
    pub fn of(&self, role: &RoleContent) -> Result<RoleContent> {
        let mut after = role.clone();
        for pattern in &self.revoke {
            if !role.permissions.iter().any(|there| there == pattern) {
                return Err(not_there(pattern, role));
            }
            after.permissions.remove(pattern);
        }
        for pattern in &self.allow {
            if self.revoke.contains(pattern) {
                let message = format!("{pattern} is both to be allowed and to be revoked");
                return Err(Error::new("usage.conflict", message));
            }
            after.permissions.insert(pattern.clone());
        }
        if let Some(name) = &self.name {
            if role.title == role.name.default_title().as_str() {
                after.title = name.default_title().to_string();
            }
            after.name = name.clone();
        }
        if let Some(title) = &self.title {
            after.title = title.to_string();
        }
        Ok(after)
    }
}

fn not_there(pattern: &Pattern, role: &RoleContent) -> Error {
    let has: Vec<&str> = role.permissions.iter().map(Pattern::as_str).collect();
    let what = if has.is_empty() { "it has none".to_owned() } else { format!("its patterns: {}", has.join(", ")) };
    let error = Error::new("permission.not_found", format!("the role '{}' does not list {pattern}; {what}", role.name))
        .detail("role", role.name.as_str())
        .detail("permissions", has);
    match role.permissions.covers_pattern(pattern) {
        Some(wider) => error.hint(format!("{wider} grants it: revoke that, and allow what is to stay")),
        None => error,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn role(name: &str, title: &str, permissions: &str) -> RoleContent {
        RoleContent { name: name.parse().unwrap(), title: title.into(), permissions: permissions.parse().unwrap() }
    }

    fn patterns(list: &[&str]) -> Vec<Pattern> {
        list.iter().map(|pattern| pattern.parse().unwrap()).collect()
    }

    #[test]
    fn a_title_goes_with_the_name_where_nobody_gave_one() {
        let rename = RoleEdit { name: Some("copy_writer".parse().unwrap()), ..RoleEdit::default() };
        assert_eq!(rename.of(&role("editor", "Editor", "*")).unwrap(), role("copy_writer", "Copy writer", "*"));
        assert_eq!(rename.of(&role("editor", "Chief", "*")).unwrap(), role("copy_writer", "Chief", "*"));
        let both = RoleEdit { title: Some("Boss".parse().unwrap()), ..rename };
        assert_eq!(both.of(&role("editor", "Editor", "*")).unwrap(), role("copy_writer", "Boss", "*"));
        assert!(RoleEdit::default().is_empty() && !both.is_empty());
    }

    #[test]
    fn patterns_are_taken_away_as_they_stand_there() {
        let before = role("editor", "Editor", "member.* task.read");
        let edit = |allow: &[&str], revoke: &[&str]| {
            let edit = RoleEdit { allow: patterns(allow), revoke: patterns(revoke), ..RoleEdit::default() };
            edit.of(&before).map(|after| after.permissions.to_string())
        };
        assert_eq!(edit(&["task.read"], &[]).unwrap(), "member.* task.read");
        assert_eq!(edit(&["member.read", "a.b"], &["member.*"]).unwrap(), "a.b member.read task.read");
        assert_eq!(edit(&[], &["member.*", "task.read", "task.read"]).unwrap(), "");
        assert_eq!(edit(&["task.read"], &["task.read"]).unwrap_err().code(), "usage.conflict");
        for (revoke, hint) in [("member.read", true), ("task.*", false), ("*", false), ("key.read", false)] {
            let error = edit(&[], &[revoke]).unwrap_err();
            assert_eq!((error.code(), error.hint_text().is_some()), ("permission.not_found", hint), "{revoke}");
            assert!(error.message().contains("member.*, task.read"), "{error}");
        }
    }
}
