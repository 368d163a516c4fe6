//! Other secrets, the grace of the old ones, and what two rotations at once come to.
use serde_json::{Value, json};

use crate::URL;
use crate::support::{NOW, Teamctl};

/// One day after `NOW`, and a millisecond before.
const GRACE_OVER: &str = "2026-11-08T09:00:00Z";
const GRACE_ENDING: &str = "2026-11-08T08:59:59.999Z";

fn pair(secrets: &Value) -> [&Value; 2] {
    [&secrets["auth_key"], &secrets["signing_secret"]]
}

fn previous(secrets: &Value) -> [&Value; 2] {
    [&secrets["previous_auth_key"], &secrets["previous_signing_secret"]]
}

#[test]
fn a_grace_keeps_the_old_ones_for_its_time_and_no_longer() {
    let teamctl = Teamctl::telling("[]");
    let first = teamctl.secrets(NOW, "acme");
    assert_eq!((&first["previous_auth_key"], &first["previous_until"]), (&Value::Null, &Value::Null));
    let rotated = teamctl.run("-q callback rotate --grace 24h -t acme -o json").ok().json();
    assert_eq!(rotated["previous_until"], "2026-11-08T09:00:00.000Z");
    assert_eq!(rotated["rotated"], json!(["live", "test"]));
    let second = teamctl.secrets(GRACE_ENDING, "acme");
    assert_ne!(pair(&second), pair(&first));
    assert_eq!(previous(&second), pair(&first));
    assert_eq!(second["previous_until"], "2026-11-08T09:00:00.000Z");
    let over = teamctl.secrets(GRACE_OVER, "acme");
    assert_eq!((pair(&over), previous(&over)), (pair(&second), [&Value::Null, &Value::Null]));
    assert_eq!(over["previous_until"], Value::Null);
}

#[test]
fn without_a_grace_the_old_ones_end_at_once() {
    let teamctl = Teamctl::telling("[]");
    let first = teamctl.secrets(NOW, "acme");
    teamctl.run("-q callback rotate --grace 24h -t acme -o id").ok();
    teamctl.run("-q callback rotate -t acme -o id").ok();
    let last = teamctl.secrets(NOW, "acme");
    assert_ne!(pair(&last), pair(&first));
    assert_eq!(previous(&last), [&Value::Null, &Value::Null]);
}

/// Two are good at a time, never three: the oldest is what somebody wanted to be rid of first.
#[test]
fn a_second_rotation_within_the_grace_ends_the_oldest() {
    let teamctl = Teamctl::telling("[]");
    let first = teamctl.secrets(NOW, "acme");
    teamctl.run("-q callback rotate --grace 24h -t acme -o id").ok();
    let second = teamctl.secrets(NOW, "acme");
    teamctl.run("-q callback rotate --grace 24h -t acme -o id").ok();
    let third = teamctl.secrets(NOW, "acme");
    assert_eq!(previous(&third), pair(&second));
    assert!(!third.to_string().contains(first["auth_key"].as_str().unwrap()));
}

#[test]
fn one_kind_is_rotated_alone() {
    let teamctl = Teamctl::telling("[]");
    let all = || teamctl.run("callback show --secret -t acme -o json --jq .secrets").ok().json();
    let before = all();
    teamctl.run("-q callback rotate --kind test -t acme -o id").ok();
    let after = all();
    assert_eq!(before[0], after[0]);
    assert_ne!(before[1], after[1]);
    let event = teamctl.run("audit list --action callback.rotate -o json --jq .[0].after").ok().json();
    assert_eq!(event, json!({"kinds": "test"}));
}

#[test]
fn kinds_are_those_of_the_policy() {
    let teamctl = Teamctl::with_policy("[keys]\nkinds = [\"test\"]\n");
    teamctl.call_back("acme", URL);
    let shown = teamctl.run("callback show --secret -t acme -o json").ok().json();
    assert_eq!(shown["kinds"], json!(["test"]));
    assert_eq!(shown["secrets"].as_array().unwrap().len(), 1);
    for line in ["rotate --kind live", "test --kind live"] {
        teamctl.run(format!("callback {line} -t acme -o json")).refused("key.kind_unknown").code(2);
    }
    teamctl.file("data.json", "{}");
    teamctl
        .run("callback send --kind live --type task.done --data-file data.json -t acme -o json")
        .refused("key.kind_unknown");
    teamctl.run("-q callback send --type task.done --data-file data.json -t acme -o id").ok();
    assert_eq!(teamctl.queued()[0]["kind"], 1);
}

#[test]
fn what_is_inherited_is_rotated_where_it_comes_from() {
    let teamctl = Teamctl::telling("[]");
    let before = (teamctl.secrets(NOW, "acme"), teamctl.event_count());
    let refused = teamctl.run("callback rotate -t acme/core -o json").refused("callback.inherited").code(6);
    assert_eq!(refused.error()["details"]["inherited_from"], "acme");
    assert_eq!((teamctl.secrets(NOW, "acme"), teamctl.event_count()), before);
}

#[test]
fn a_rehearsal_rotates_nothing() {
    let teamctl = Teamctl::telling("[]");
    let before = (teamctl.secrets(NOW, "acme"), teamctl.event_count());
    let rehearsed = teamctl.run("-n callback rotate -t acme -o json").ok().json();
    assert_eq!((&rehearsed["dry_run"], &rehearsed["changed"]), (&json!(true), &json!(true)));
    assert_eq!((teamctl.secrets(NOW, "acme"), teamctl.event_count()), before);
}

/// However many at once, each ends what was in force before it, and the last two are what is good.
#[test]
fn rotations_at_once_come_one_after_the_other() {
    let teamctl = Teamctl::telling("[]");
    let first = teamctl.secrets(NOW, "acme");
    let lines: Vec<_> = (0..6).map(|_| ("callback rotate --kind live --grace 1h -t acme".to_owned(), "")).collect();
    for finished in teamctl.race(NOW, &lines) {
        assert_eq!(finished.code, 0, "{}", finished.stderr);
    }
    let last = teamctl.secrets(NOW, "acme");
    assert!(previous(&last).iter().chain(&pair(&last)).all(|secret| secret.is_string()));
    assert!(!last.to_string().contains(first["auth_key"].as_str().unwrap()));
    assert_eq!(teamctl.sql("SELECT COUNT(*) FROM events WHERE action = 'callback.rotate'").trim(), "6");
    teamctl.adds_up(NOW);
}
