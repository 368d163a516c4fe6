//! With which teams a resource is shared, and what a change makes of that.
use std::collections::BTreeSet;

use super::super::path::TeamPath;
use crate::error::{Error, Result};

/// With whom a resource is shared, beside its own team. A share with a team covers all teams below it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Sharing {
    /// With every team of the organization, those that are still to be made included.
    All,
    /// With these.
    With(BTreeSet<TeamPath>),
}

impl Default for Sharing {
    fn default() -> Self {
        Self::With(BTreeSet::new())
    }
}

impl Sharing {
    /// What stands for all teams where they are listed.
    pub const ALL: &'static str = "*";

    /// In words, as they are listed.
    #[must_use]
    pub fn texts(&self) -> Vec<String> {
        match self {
            Self::All => vec![Self::ALL.to_owned()],
            Self::With(teams) => teams.iter().map(ToString::to_string).collect(),
        }
    }

    /// On one line, for the audit trail; nothing where it is shared with nobody.
    #[must_use]
    pub fn told(&self) -> Option<String> {
        let texts = self.texts();
        (!texts.is_empty()).then(|| texts.join(", "))
    }

    /// What lets a team see it, as it is listed.
    #[must_use]
    pub fn covering(&self, team: &TeamPath) -> Option<String> {
        match self {
            Self::All => Some(Self::ALL.to_owned()),
            Self::With(teams) => teams.iter().find(|above| team.is_within(above)).map(ToString::to_string),
        }
    }

    fn with(self, team: &TeamPath) -> Self {
        match self {
            // An organization is above all of its teams.
            _ if team.depth() == 1 => Self::All,
            Self::All => Self::All,
            Self::With(mut teams) => {
                teams.insert(team.clone());
                Self::With(teams)
            }
        }
    }

    fn without(self, team: &TeamPath) -> Self {
        match self {
            Self::All if team.depth() == 1 => Self::default(),
            Self::All => Self::All,
            Self::With(mut teams) => {
                teams.remove(team);
                Self::With(teams)
            }
        }
    }
}

/// What is to be changed about a sharing: first it ends, where that is asked for, and then it is given and taken.
#[derive(Clone, Debug, Default)]
pub struct SharingEdit {
    /// Whatever was shared is so no more.
    pub ends: bool,
    /// It is shared with all.
    pub with_all: bool,
    /// With these too.
    pub share: Vec<TeamPath>,
    /// With these no more.
    pub unshare: Vec<TeamPath>,
}

impl SharingEdit {
    /// Whether nothing is to be changed.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        !self.ends && !self.with_all && self.share.is_empty() && self.unshare.is_empty()
    }

    /// What comes of it. Refused where a team from which it is taken would see it all the same.
    pub fn of(&self, before: &Sharing) -> Result<Sharing> {
        if let Some(team) = self.unshare.iter().find(|team| self.share.contains(team)) {
            return Err(Error::new("usage.conflict", format!("{team} is given it and has it taken away at once"))
                .hint("leave out one of --share and --unshare"));
        }
        let mut after = match (self.with_all, self.ends) {
            (true, _) => Sharing::All,
            (false, true) => Sharing::default(),
            (false, false) => before.clone(),
        };
        for team in &self.unshare {
            after = after.without(team);
        }
        for team in &self.share {
            after = after.with(team);
        }
        for team in &self.unshare {
            if let Some(above) = after.covering(team) {
                let with = if above == Sharing::ALL { "all teams".to_owned() } else { above.clone() };
                let what = format!("{team} would still see it, since it is shared with {with}");
                return Err(Error::new("resource.still_shared", what)
                    .hint("begin anew, with those who are to see it: --share-none --share TEAM")
                    .detail("team", team.to_string())
                    .detail("shared_with", above));
            }
        }
        Ok(after)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn paths(text: &str) -> Vec<TeamPath> {
        text.split_whitespace().map(|path| path.parse().unwrap()).collect()
    }

    fn sharing(text: &str) -> Sharing {
        if text == "*" { Sharing::All } else { Sharing::With(paths(text).into_iter().collect()) }
    }

    /// Flags as they are typed, and what comes of it, or the code of why nothing does.
    fn edit(before: &str, flags: &str) -> String {
        let mut edit = SharingEdit::default();
        for flag in flags.split_whitespace() {
            match flag.split_at(1) {
                ("+", "*") => edit.with_all = true,
                ("-", "*") => edit.ends = true,
                ("+", team) => edit.share.extend(paths(team)),
                (_, team) => edit.unshare.extend(paths(team)),
            }
        }
        match edit.of(&sharing(before)) {
            Ok(after) => after.texts().join(" "),
            Err(error) => error.code().to_owned(),
        }
    }

    #[test]
    fn each_flag_does_one_thing_and_all_go_together() {
        for (before, flags, after) in [
            ("", "", ""),
            ("", "+acme/a +acme/b", "acme/a acme/b"),
            ("acme/a", "+acme/a", "acme/a"),
            ("acme/a", "+acme/a/x", "acme/a acme/a/x"),
            ("acme/a acme/b", "-acme/a", "acme/b"),
            ("acme/a", "-acme/a +acme/b", "acme/b"),
            ("acme/a", "-acme/c", "acme/a"),
            ("acme/a acme/b", "-*", ""),
            ("acme/a acme/b", "-* +acme/c", "acme/c"),
            ("acme/a", "+*", "*"),
            ("*", "-*", ""),
            ("*", "-* +acme/c", "acme/c"),
            ("*", "+acme/c", "*"),
            // The organization is above all.
            ("acme/a", "+acme", "*"),
            ("*", "-acme", ""),
            // Who is asked to see it no more sees it no more.
            ("*", "-acme/a", "resource.still_shared"),
            ("acme/a", "-acme/a/x", "resource.still_shared"),
            ("acme/a acme/a/x", "-acme/a/x", "resource.still_shared"),
            ("acme/a acme/a/x", "-acme/a/x -acme/a", ""),
            ("acme/a", "-acme/b +*", "resource.still_shared"),
            ("", "+acme/a -acme/a", "usage.conflict"),
        ] {
            assert_eq!(edit(before, flags), after, "{before} with {flags}");
        }
    }

    #[test]
    fn a_share_covers_what_lies_below() {
        let covering = |of: &str, team: &str| sharing(of).covering(&team.parse().unwrap());
        assert_eq!(covering("acme/a", "acme/a").as_deref(), Some("acme/a"));
        assert_eq!(covering("acme/a", "acme/a/x/y").as_deref(), Some("acme/a"));
        assert_eq!(covering("acme/a", "acme/ab"), None);
        assert_eq!(covering("acme/a/x", "acme/a"), None);
        assert_eq!(covering("*", "acme/ab").as_deref(), Some("*"));
        assert_eq!((sharing("").told(), sharing("*").told().as_deref()), (None, Some("*")));
    }
}
