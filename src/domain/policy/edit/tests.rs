//! Each edit: the text that it leaves, and that it means what was asked for.
use proptest::prelude::*;

use super::*;

const FILE: &str = r#"# Ours.
name = "ours" # for now

[membership] # who joins
default_role = { organization = "editor", team = "reader" } # the least

# Writes.
[roles.editor]
level = "any"
permissions = [
    "task.*", "team.read", # both
    # and that
    "member.read",
]

# Reads.
[roles.reader]
title = "Reader" # as the contract calls it
permissions = ["task.read", "team.read"]

# Does nothing.
[roles.guest]

[keys]
prefix = "ours"
"#;

fn name(text: &str) -> RoleName {
    text.parse().unwrap()
}

#[track_caller]
fn edited(text: &str, edit: impl FnOnce(&mut PolicyText)) -> String {
    Policy::parse(text).unwrap();
    let mut policy = PolicyText::read(text).unwrap();
    edit(&mut policy);
    policy.finish().unwrap().0
}

/// The lines that only one of the two has: with `-` those of the first, with `+` those of the second.
fn changes(before: &str, after: &str) -> Vec<String> {
    let lost = before.lines().filter(|line| !after.lines().any(|other| other == *line)).map(|line| format!("-{line}"));
    let new = after.lines().filter(|line| !before.lines().any(|other| other == *line)).map(|line| format!("+{line}"));
    lost.chain(new).collect()
}

#[test]
fn a_text_that_is_not_changed_stays_as_it_is() {
    for (preset, text) in PRESETS {
        let (same, found) = PolicyText::read(text).unwrap().finish().unwrap();
        assert_eq!((same.as_str(), found), (*text, Some(*preset)));
    }
    let set = |policy: &mut PolicyText| {
        policy.set_role(&name("reader"), "Reader", &"task.read team.read".parse().unwrap());
        policy.set_role(&name("guest"), "Guest", &Patterns::default());
        policy.set_role(&name("nobody"), "Nobody", &Patterns::all());
        policy.rename_role(&name("nobody"), &name("somebody"));
        policy.remove_role(&name("nobody"));
    };
    assert_eq!(edited(FILE, set), FILE);
    assert_eq!(edited("", |policy| policy.remove_role(&name("nobody"))), "");
}

#[test]
fn a_rename_keeps_place_and_comments() {
    let renamed = edited(FILE, |policy| policy.rename_role(&name("editor"), &name("writer")));
    assert_eq!(
        changes(FILE, &renamed),
        [
            "-default_role = { organization = \"editor\", team = \"reader\" } # the least",
            "-[roles.editor]",
            "+default_role = { organization = \"writer\", team = \"reader\" } # the least",
            "+[roles.writer]",
        ]
    );
    let place = |text: &str, part: &str| text.find(part).unwrap();
    assert!(place(&renamed, "# Writes.") < place(&renamed, "[roles.writer]"));
    assert!(place(&renamed, "[roles.writer]") < place(&renamed, "[roles.reader]"));
}

#[test]
fn permissions_come_and_go_one_by_one() {
    let with = |role: &str, permissions: &str| {
        let permissions = permissions.parse().unwrap();
        let title = name(role).default_title();
        let text = edited(FILE, |policy| policy.set_role(&name(role), title.as_str(), &permissions));
        assert_eq!(Policy::parse(&text).unwrap().roles[&name(role)].permissions, permissions, "{text}");
        changes(FILE, &text)
    };
    assert_eq!(with("editor", "task.* team.read member.read key.read"), ["+    \"key.read\","]);
    assert_eq!(
        with("editor", "team.read member.read"),
        ["-    \"task.*\", \"team.read\", # both", "+    \"team.read\", # both"]
    );
    assert_eq!(
        with("editor", "task.* key.read"),
        [
            "-    \"task.*\", \"team.read\", # both",
            "-    \"member.read\",",
            "+    \"task.*\", # both",
            "+    \"key.read\",",
        ]
    );
    assert_eq!(with("editor", "task.* team.read"), ["-    \"member.read\","]);
    assert_eq!(
        with("reader", "team.read task.*"),
        ["-permissions = [\"task.read\", \"team.read\"]", "+permissions = [\"team.read\", \"task.*\"]"]
    );
    assert_eq!(with("reader", ""), ["-permissions = [\"task.read\", \"team.read\"]", "+permissions = []"]);
    assert_eq!(with("guest", "a.b c.d"), ["+permissions = [\"a.b\", \"c.d\"]"]);
}

#[test]
fn a_title_is_written_where_it_is_not_the_name() {
    let with = |role: &str, title: &str, permissions: &str| {
        let permissions = permissions.parse().unwrap();
        changes(FILE, &edited(FILE, |policy| policy.set_role(&name(role), title, &permissions)))
    };
    assert_eq!(with("guest", "Visitor", ""), ["+title = \"Visitor\""]);
    assert_eq!(
        with("reader", "Who \"reads\"", "task.read team.read"),
        ["-title = \"Reader\" # as the contract calls it", "+title = 'Who \"reads\"' # as the contract calls it"]
    );
}

#[test]
fn a_role_that_goes_takes_its_section_along() {
    let gone = edited(FILE, |policy| policy.remove_role(&name("guest")));
    assert_eq!(changes(FILE, &gone), ["-# Does nothing.", "-[roles.guest]"]);
    // What is still given on joining cannot go: the text would be none.
    let mut policy = PolicyText::read(FILE).unwrap();
    policy.remove_role(&name("reader"));
    assert_eq!(policy.finish().unwrap_err().code(), "policy.invalid");
}

/// However it is written.
#[test]
fn every_way_to_write_a_role() {
    for text in [
        "roles = { a = { permissions = [\"x.y\"] }, b = {} }",
        "roles.a.permissions = [\"x.y\"]\nroles.b.level = \"any\"",
        "[roles]\na = { permissions = [\"x.y\"] }\nb = {}",
        "[roles]\na.permissions = [\"x.y\"]\nb.level = \"any\"",
        "[roles.\"a\"]\n'permissions' = ['x.y'\n]\n[roles.b]",
        "[roles.a]\npermissions = [\n\t\"x.y\" # why\n]\n[keys]\n[roles.b]",
        "\u{feff}[roles.a]\r\npermissions = [\r\n  \"x.y\",\r\n]\r\n[roles.b]\r\n",
        "[roles.a]\npermissions = [ # none\n]\n[roles.b]",
        "[roles.b]\n[roles.a]",
    ] {
        let with_default = format!("membership.default_role.team = \"a\"\n{}", text.trim_start_matches('\u{feff}'));
        for text in [text, with_default.as_str()] {
            let permissions: Patterns = "k.l x.y z.*".parse().unwrap();
            let after = edited(text, |policy| {
                policy.set_role(&name("a"), "The A", &permissions);
                policy.rename_role(&name("a"), &name("c"));
                policy.remove_role(&name("b"));
            });
            let policy = Policy::parse(&after).unwrap();
            let names: Vec<&str> = policy.roles.keys().map(RoleName::as_str).collect();
            assert_eq!(names, ["c"], "{text}\n{after}");
            let role = &policy.roles[&name("c")];
            assert_eq!((role.title.as_str(), &role.permissions), ("The A", &permissions), "{text}\n{after}");
            let default = policy.membership.default_role.team;
            assert_eq!(default, text.starts_with("membership").then(|| name("c")), "{after}");
        }
    }
}

#[test]
fn what_has_grown_too_long_is_refused() {
    let text = format!("{}\n[roles.a]\n", "#".repeat(256 * 1024 - 20));
    let mut policy = PolicyText::read(&text).unwrap();
    policy.set_role(&name("a"), "A", &"some.permission other.permission".parse().unwrap());
    assert_eq!(policy.finish().unwrap_err().code(), "policy.invalid");
}

proptest! {
    /// A preset's role, given any permissions, one after the other.
    #[test]
    fn permissions_are_as_asked_for(
        which in 0..PRESETS.len(),
        sets in proptest::collection::vec(proptest::collection::vec("(\\*|[ab]\\.[cd]|[ab]\\.\\*|team\\.read)", 0..5), 1..4),
    ) {
        let (_, text) = PRESETS[which];
        let mut text = text.to_owned();
        let role = Policy::parse(&text).unwrap().roles.into_keys().next().unwrap();
        for set in sets {
            let permissions: Patterns = set.join(" ").parse().unwrap();
            text = edited(&text, |policy| policy.set_role(&role, role.default_title().as_str(), &permissions));
            prop_assert_eq!(&Policy::parse(&text).unwrap().roles[&role].permissions, &permissions);
        }
    }
}
