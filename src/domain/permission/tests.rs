//! Which patterns grant what, and that the two questions never answer differently.
use proptest::prelude::*;

use super::{ENFORCED, Pattern, Patterns, Permission, is_enforced_noun};

fn pattern(text: &str) -> Pattern {
    text.parse().unwrap()
}

fn permission(text: &str) -> Permission {
    text.parse().unwrap()
}

#[test]
fn names_and_patterns() {
    let long = format!("a.{}", "b".repeat(127));
    for text in ["a.b", "member.invite", "query_history.read", "a.b.c.d", "1.2", "_._"] {
        assert_eq!(permission(text).as_str(), text);
        assert_eq!(pattern(text).as_str(), text);
    }
    for text in ["", "a", ".", "a.", ".a", "a..b", "A.b", "a.b ", "a-b.c", "é.a", "a.\u{0}", "*", "a.*", &long] {
        assert_eq!(text.parse::<Permission>().unwrap_err().code(), "permission.invalid", "{text}");
    }
    for text in ["*", "a.*", "a.b.*"] {
        assert_eq!(pattern(text).as_str(), text);
    }
    for text in ["", "a", "**", "*.*", "*.read", "a*", "a.*b", "a.*.b", ".*", "a..*", "A.*", &format!("{long}.*")] {
        assert_eq!(text.parse::<Pattern>().unwrap_err().code(), "permission.invalid", "{text}");
    }
}

#[test]
fn what_patterns_cover() {
    for (grant, name, covered) in [
        ("*", "a.b", true),
        ("member.*", "member.read", true),
        ("member.*", "member.read.deep", true),
        ("member.*", "members.read", false),
        ("member.*", "team.member.read", false),
        ("a.b.*", "a.b.c", true),
        ("a.b.*", "a.c.b", false),
        ("a.b", "a.b", true),
        ("a.b", "a.b.c", false),
    ] {
        assert_eq!(pattern(grant).covers(&permission(name)), covered, "{grant} {name}");
    }
    for (grant, asked, covered) in [
        ("*", "*", true),
        ("*", "a.*", true),
        ("a.*", "*", false),
        ("a.*", "a.*", true),
        ("a.*", "a.b.*", true),
        ("a.b.*", "a.*", false),
        ("a.b.*", "a.b", false),
        ("a.b", "a.b.*", false),
        ("a.b", "*", false),
    ] {
        assert_eq!(pattern(grant).covers_pattern(&pattern(asked)), covered, "{grant} {asked}");
    }
}

#[test]
fn sets_are_in_order_and_say_what_grants() {
    let mut patterns: Patterns = " team.read  member.read\nmember.* team.read".parse().unwrap();
    assert_eq!(patterns.to_string(), "member.* member.read team.read");
    assert_eq!(patterns.covers(&permission("member.read")), Some(&pattern("member.*")));
    assert_eq!(patterns.covers(&permission("key.read")), None);
    assert!(patterns.insert(pattern("*")) && !patterns.insert(pattern("*")));
    assert_eq!(patterns.covers(&permission("team.read")), Some(&pattern("*")));
    assert!(patterns.remove(&pattern("*")) && !patterns.remove(&pattern("*")));
    assert_eq!(patterns.first_beyond(&"member.invite team.read".parse().unwrap()), None);
    assert_eq!(patterns.first_beyond(&"member.invite team.*".parse().unwrap()), Some(&pattern("team.*")));
    assert!("".parse::<Patterns>().unwrap().is_empty());
    assert_eq!(Patterns::all().len(), 1);
}

#[test]
fn what_is_enforced_is_well_formed_and_listed_once() {
    for (name, line) in ENFORCED {
        assert!(name.replace("KIND", "kind").parse::<Permission>().is_ok(), "{name}");
        assert!(!line.is_empty() && line.len() < 80);
        assert_eq!(ENFORCED.iter().filter(|(other, _)| other == name).count(), 1, "{name}");
    }
    assert!(is_enforced_noun("member") && !is_enforced_noun("project"));
}

fn any_name() -> impl Strategy<Value = Permission> {
    proptest::collection::vec("[ab]{1,2}", 2..5).prop_map(|parts| permission(&parts.join(".")))
}

fn any_pattern() -> impl Strategy<Value = Pattern> {
    prop_oneof![
        Just(Pattern::all()),
        any_name().prop_map(Pattern::from),
        proptest::collection::vec("[ab]{1,2}", 1..4).prop_map(|parts| pattern(&(parts.join(".") + ".*"))),
    ]
}

proptest! {
    #[test]
    fn no_text_panics(text in any::<String>()) {
        let _ = (text.parse::<Permission>(), text.parse::<Pattern>(), text.parse::<Patterns>());
    }

    #[test]
    fn a_covered_pattern_grants_nothing_more(outer in any_pattern(), inner in any_pattern(), name in any_name()) {
        if outer.covers_pattern(&inner) && inner.covers(&name) {
            prop_assert!(outer.covers(&name));
        }
        prop_assert!(outer.covers_pattern(&outer));
        prop_assert_eq!(outer.covers(&name), outer.covers_pattern(&name.into()));
    }

    /// A pattern that is not covered grants something that the other does not.
    #[test]
    fn a_pattern_beyond_grants_something_more(outer in any_pattern(), inner in any_pattern()) {
        if !outer.covers_pattern(&inner) {
            let witness = match inner.as_str() {
                "*" => "zz.zz".to_owned(),
                text => text.replace('*', "zz"),
            };
            prop_assert!(inner.covers(&permission(&witness)));
            prop_assert!(!outer.covers(&permission(&witness)));
        }
    }

    #[test]
    fn sets_come_back(patterns in proptest::collection::vec(any_pattern(), 0..6)) {
        let mut one_by_one = Patterns::default();
        for pattern in patterns.clone() {
            one_by_one.insert(pattern);
        }
        let set: Patterns = patterns.into_iter().collect();
        prop_assert_eq!(&set, &one_by_one);
        prop_assert_eq!(&set.to_string().parse::<Patterns>().unwrap(), &set);
        prop_assert_eq!(set.first_beyond(&set), None);
    }
}

#[test]
fn what_several_grant() {
    let patterns = |text: &str| text.parse::<Patterns>().unwrap();
    let (before, after) = (patterns("member.* team.read"), patterns("team.read key.read"));
    assert_eq!(Patterns::union([&before, &after]), patterns("key.read member.* team.read"));
    assert_eq!(Patterns::union([]), Patterns::default());
    // Who holds all of it may make the change, and who lacks what is taken away may not.
    assert!(patterns("key.read member.* team.*").first_beyond(&Patterns::union([&before, &after])).is_none());
    assert!(patterns("key.read team.*").first_beyond(&Patterns::union([&before, &after])).is_some());
}
