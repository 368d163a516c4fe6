//! Where a team stands: its slug, and its path from the organization down.
use std::cmp::Ordering;
use std::fmt;
use std::str::FromStr;

use super::role::TeamLevel;
use super::text::shown;
use crate::error::{Error, Result};

/// How deep the tree of teams may be, the organization included.
pub const MOST_LEVELS: usize = 8;

const MOST_SLUG_LENGTH: usize = 63;

/// The name of a team in paths: `[a-z0-9]`, then `[a-z0-9-]`, no hyphen at the end, at most 63 characters.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Slug(String);

impl Slug {
    /// The slug itself.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl AsRef<str> for Slug {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Slug {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(&self.0)
    }
}

impl FromStr for Slug {
    type Err = Error;

    fn from_str(given: &str) -> Result<Self> {
        match fault(given) {
            None => Ok(Self(given.to_owned())),
            Some(why) => Err(Error::new("slug.invalid", format!("\"{}\" is no slug: {why}", shown(given)))),
        }
    }
}

/// Why a text is no slug.
fn fault(slug: &str) -> Option<&'static str> {
    if slug.is_empty() {
        return Some("it is empty");
    }
    if slug.len() > MOST_SLUG_LENGTH {
        return Some("it is over 63 characters");
    }
    if !slug.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-') {
        return Some("only lower-case letters a to z, digits and hyphens may stand in it");
    }
    if slug.starts_with('-') || slug.ends_with('-') {
        return Some("it begins or ends with a hyphen");
    }
    None
}

/// The address of a team: one to eight slugs joined by `/`, the organization first. Paths sort in tree order.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct TeamPath(String);

impl TeamPath {
    /// `acme/design`.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The slug of the organization that it lies in.
    #[must_use]
    pub fn organization(&self) -> &str {
        self.0.split_once('/').map_or(&self.0, |(organization, _)| organization)
    }

    /// Its own slug.
    #[must_use]
    pub fn slug(&self) -> &str {
        self.0.rsplit_once('/').map_or(&self.0, |(_, slug)| slug)
    }

    /// The team above; `None` for an organization.
    #[must_use]
    pub fn parent(&self) -> Option<Self> {
        self.0.rsplit_once('/').map(|(parent, _)| Self(parent.to_owned()))
    }

    /// The team of that slug below it; refused where the tree would get too deep.
    pub fn join(&self, slug: &Slug) -> Result<Self> {
        if self.depth() < MOST_LEVELS {
            return Ok(Self(format!("{self}/{slug}")));
        }
        Err(Error::new("path.invalid", format!("below {self} there is no room: teams go {MOST_LEVELS} levels deep")))
    }

    /// How many levels down it is: 1 for an organization, at most 8.
    #[must_use]
    pub fn depth(&self) -> usize {
        self.0.split('/').count()
    }

    /// Whether it is an organization or a team in one.
    #[must_use]
    pub fn level(&self) -> TeamLevel {
        if self.0.contains('/') { TeamLevel::Team } else { TeamLevel::Organization }
    }

    /// Every team on the way, from the organization down to itself.
    pub fn ancestors(&self) -> impl Iterator<Item = Self> + '_ {
        let ends = self.0.match_indices('/').map(|(end, _)| end).chain([self.0.len()]);
        ends.filter_map(|end| self.0.get(..end).map(|path| Self(path.to_owned())))
    }

    /// Whether it is that team or lies below it.
    #[must_use]
    pub fn is_within(&self, above: &Self) -> bool {
        self.0.strip_prefix(&above.0).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    }

    /// The path with a space for each slash, so that byte order is tree order: a space sorts before the hyphen, a slash
    /// after it, so that `a-b` would come between `a` and `a/b`.
    #[must_use]
    pub fn tree_key(&self) -> String {
        self.0.replace('/', " ")
    }

    /// The path of such a key; refused where it is none.
    pub fn from_tree_key(key: &str) -> Result<Self> {
        if key.contains('/') {
            return Err(Error::new("path.invalid", format!("\"{}\" is no key of a team's path", shown(key))));
        }
        key.replace(' ', "/").parse()
    }
}

impl From<Slug> for TeamPath {
    /// An organization.
    fn from(slug: Slug) -> Self {
        Self(slug.0)
    }
}

impl Ord for TeamPath {
    fn cmp(&self, other: &Self) -> Ordering {
        let key = |byte: u8| if byte == b'/' { b' ' } else { byte };
        self.0.bytes().map(key).cmp(other.0.bytes().map(key))
    }
}

impl PartialOrd for TeamPath {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl AsRef<str> for TeamPath {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for TeamPath {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(&self.0)
    }
}

impl FromStr for TeamPath {
    type Err = Error;

    fn from_str(given: &str) -> Result<Self> {
        let refused =
            |why: &str| Err(Error::new("path.invalid", format!("\"{}\" is no path of a team: {why}", shown(given))));
        if given.split('/').nth(MOST_LEVELS).is_some() {
            return refused("teams go 8 levels deep");
        }
        for slug in given.split('/') {
            if let Some(why) = fault(slug) {
                return refused(&format!("of \"{}\", {why}", shown(slug)));
            }
        }
        Ok(Self(given.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{Slug, TeamPath};
    use crate::domain::role::TeamLevel;

    fn path(text: &str) -> TeamPath {
        text.parse().unwrap()
    }

    #[test]
    fn slugs() {
        for text in ["a", "0", "a-b", "a--b", "7up", &"a".repeat(63)] {
            assert_eq!(text.parse::<Slug>().unwrap().as_str(), text);
        }
        for text in ["", "-a", "a-", "-", "A", "a_b", "a/b", "a b", " a", "é", "a\0", "..", &"a".repeat(64)] {
            assert_eq!(text.parse::<Slug>().unwrap_err().code(), "slug.invalid", "{text:?}");
        }
    }

    #[test]
    fn a_path_knows_its_way() {
        let team = path("acme/design/web");
        assert_eq!((team.organization(), team.slug(), team.depth()), ("acme", "web", 3));
        assert_eq!(team.parent(), Some(path("acme/design")));
        assert_eq!(path("acme").parent(), None);
        assert_eq!((path("acme").level(), team.level()), (TeamLevel::Organization, TeamLevel::Team));
        let ancestors: Vec<_> = team.ancestors().map(|path| path.to_string()).collect();
        assert_eq!(ancestors, ["acme", "acme/design", "acme/design/web"]);
        assert!(team.is_within(&path("acme")) && team.is_within(&team));
        assert!(!path("acme-2").is_within(&path("acme")) && !path("acme").is_within(&team));
        assert_eq!(path("acme").join(&"x".parse().unwrap()).unwrap(), path("acme/x"));
    }

    #[test]
    fn eight_levels_and_no_more() {
        let deepest = path("1/2/3/4/5/6/7/8");
        assert_eq!(deepest.join(&"9".parse().unwrap()).unwrap_err().code(), "path.invalid");
        for text in ["", "/", "a/", "/a", "a//b", "a/../b", "1/2/3/4/5/6/7/8/9", "a b", "a\\b", &"a/".repeat(100_000)] {
            assert_eq!(text.parse::<TeamPath>().unwrap_err().code(), "path.invalid", "{text}");
        }
        for key in ["", " ", "a/b", "a  b"] {
            assert_eq!(TeamPath::from_tree_key(key).unwrap_err().code(), "path.invalid", "{key}");
        }
    }

    fn any_path() -> impl Strategy<Value = TeamPath> {
        // Few letters, so that many paths share a beginning.
        proptest::collection::vec("[ab0]|[ab0][ab0-][ab0]", 1..=8).prop_map(|slugs| path(&slugs.join("/")))
    }

    proptest! {
        #[test]
        fn no_text_panics(text in any::<String>()) {
            let _ = (text.parse::<Slug>(), text.parse::<TeamPath>(), TeamPath::from_tree_key(&text));
        }

        #[test]
        fn paths_come_back(path in any_path()) {
            prop_assert_eq!(&path.to_string().parse::<TeamPath>().unwrap(), &path);
            prop_assert_eq!(&TeamPath::from_tree_key(&path.tree_key()).unwrap(), &path);
            prop_assert_eq!(path.ancestors().count(), path.depth());
            prop_assert!(path.ancestors().all(|above| path.is_within(&above)));
        }

        #[test]
        fn byte_order_of_the_key_is_tree_order(mut paths in proptest::collection::vec(any_path(), 0..20)) {
            let mut depth_first = paths.clone();
            depth_first.sort_by(|one, other| one.as_str().split('/').cmp(other.as_str().split('/')));
            let mut by_key = paths.clone();
            by_key.sort_by_key(TeamPath::tree_key);
            prop_assert_eq!(&by_key, &depth_first);
            paths.sort();
            prop_assert_eq!(paths, depth_first);
        }
    }
}
