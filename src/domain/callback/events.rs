//! teamctl's own events, of which a product can be told: the table that the policy is checked against and that the manual
//! is made from.

/// Something that happens, as `callback.events` of a policy names it.
#[derive(Debug, PartialEq, Eq)]
pub struct EventKind {
    /// The type in the body.
    pub name: &'static str,
    /// What has happened.
    pub tells: &'static str,
    /// The `data` of one, as JSON: bodies have just these keys.
    pub example: &'static str,
}

macro_rules! events {
    ($($name:literal: $tells:literal, $example:literal;)+) => {
        /// All of them, noun by noun.
        pub const EVENTS: &[EventKind] = &[$(EventKind { name: $name, tells: $tells, example: $example }),+];
    };
}

events! {
    "member.joined": "Somebody has become a member of the team, by an invitation or by hand.",
        r#"{"account":"ac_01kf2v3x4m8q1","email":"ada@acme.example","role":"member"}"#;
    "member.left": "A membership in the team has ended: somebody was removed, has left, or was erased, or the team was deleted.",
        r#"{"account":"ac_01kf2v3x4m8q1","email":"ada@acme.example","role":"member"}"#;
    "member.suspended": "A membership in the team rests.",
        r#"{"account":"ac_01kf2v3x4m8q1","email":"ada@acme.example","role":"member"}"#;
    "member.resumed": "A membership in the team rests no longer.",
        r#"{"account":"ac_01kf2v3x4m8q1","email":"ada@acme.example","role":"member"}"#;
    "member.role_changed": "A member of the team has another role there.",
        r#"{"account":"ac_01kf2v3x4m8q1","email":"ada@acme.example","role":"lead","former_role":"member"}"#;
    "team.owner_changed": "The organization has another owner.",
        r#"{"account":"ac_01kf2v3x4m8q1","email":"ada@acme.example","former_account":"ac_01kf2v3x4m7zz","former_email":"grace@acme.example"}"#;
    "invite.sent": "An invitation was given out, for the first time or again.",
        r#"{"invite":"inv_01kf2v3x4m8q2","email":"ada@acme.example","role":"member","kind":"join","expires_at":"2026-11-14T09:00:00.000Z"}"#;
    "invite.accepted": "An invitation was accepted.",
        r#"{"invite":"inv_01kf2v3x4m8q2","account":"ac_01kf2v3x4m8q1","email":"ada@acme.example","role":"member","kind":"join"}"#;
    "invite.expired": "A sweep has recorded that so many invitations to the team have expired.",
        r#"{"count":3}"#;
    "key.created": "An API key was made.",
        r#"{"key":"key_01kf2v3x4m8q3","name":"ci","kind":"live","scopes":["task.create"],"expires_at":null}"#;
    "key.rotated": "An API key has taken the place of another, which stops at former_until.",
        r#"{"key":"key_01kf2v3x4m8q4","name":"ci","kind":"live","scopes":["task.create"],"expires_at":null,"former_key":"key_01kf2v3x4m8q3","former_until":"2026-11-08T09:00:00.000Z"}"#;
    "key.revoked": "An API key was revoked.",
        r#"{"key":"key_01kf2v3x4m8q3","name":"ci","kind":"live"}"#;
    "budget.threshold": "So many percent of the limit of the team are used, by it and all below it: once in each period, or once for all where the limit has none.",
        r#"{"percent":80,"used":"80","limit":"100","period_start":"2026-11-01T00:00:00.000Z"}"#;
}

/// What `callback test` sends: no event, and so in no policy.
pub const TEST: EventKind = EventKind {
    name: "callback.test",
    tells: "Somebody tries whether callbacks arrive: `teamctl callback test`.",
    example: r#"{"kind":"live"}"#,
};

/// All that a policy can name: every event, the events of each noun, and all.
pub fn patterns() -> impl Iterator<Item = String> {
    let mut nouns: Vec<_> = EVENTS.iter().map(|event| noun(event.name)).collect();
    nouns.dedup();
    let of_nouns = nouns.into_iter().map(|noun| format!("{noun}.*"));
    ["*".to_owned()].into_iter().chain(of_nouns).chain(EVENTS.iter().map(|event| event.name.to_owned()))
}

/// Whether types that begin so are teamctl's own, of today or of a later version.
pub(super) fn is_own_noun(noun: &str) -> bool {
    ["callback", "team", "account", "role", "billing", "audit"].contains(&noun)
        || EVENTS.iter().any(|event| self::noun(event.name) == noun)
}

/// What comes before the first full stop.
pub(super) fn noun(name: &str) -> &str {
    name.split_once('.').map_or(name, |(noun, _)| noun)
}

/// What a message of that type is called in the outbox; holds nobody's name.
#[must_use]
pub fn say_of(name: &str, team: &str) -> String {
    format!("{name} at {team}")
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::domain::permission::{Pattern, Permission};

    #[test]
    fn every_name_is_one_that_a_pattern_can_cover_and_stands_there_once() {
        let names: BTreeSet<_> = EVENTS.iter().map(|event| event.name).collect();
        assert_eq!(names.len(), EVENTS.len());
        for event in EVENTS.iter().chain([&TEST]) {
            assert!(event.name.parse::<Permission>().is_ok(), "{}", event.name);
            assert!(serde_json::from_str::<serde_json::Value>(event.example).unwrap().is_object(), "{}", event.name);
        }
    }

    #[test]
    fn each_pattern_covers_something_and_none_is_there_twice() {
        let all: Vec<_> = patterns().collect();
        assert_eq!(all[..4], ["*", "member.*", "team.*", "invite.*"]);
        assert_eq!(all.iter().collect::<BTreeSet<_>>().len(), all.len());
        for text in all {
            let pattern: Pattern = text.parse().unwrap();
            assert!(EVENTS.iter().any(|event| pattern.covers(&event.name.parse().unwrap())), "{text}");
        }
    }
}
