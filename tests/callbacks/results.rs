//! What a product has done: queued as it was written, and kept until there is somebody to take it.
use serde_json::json;

use crate::URL;
use crate::support::{NOW, Teamctl};

const SEND: &str = "-q callback send --type task.completed --data-file - -t acme/core -o json";

#[test]
fn a_result_is_queued_to_the_letter() {
    let teamctl = Teamctl::telling("[]");
    let data = "{\"n\": 1e2, \"big\": 12345678901234567890.10,\n \"text\": \"\\u00e9\"}";
    let queued = teamctl.stdin(format!("\u{feff}\n{data}\r\n")).run(SEND).ok().json();
    assert_eq!(
        (&queued["kind"], &queued["to"], &queued["status"]),
        (&json!("callback"), &json!(URL), &json!("queued"))
    );
    assert_eq!((&queued["subject"], &queued["changed"]), (&json!("task.completed at acme/core"), &json!(true)));
    let kept = teamctl.sql("SELECT body FROM messages");
    assert_eq!(kept.trim_end(), format!("{{\"team\":\"acme/core\",\"data\":{data}}}"));
    let event = teamctl.run("audit list --action callback.send -o json --jq .[0]").ok().json();
    assert_eq!(event["after"], json!({"type": "task.completed", "kind": "live"}));
    assert_eq!(event["target"], queued["id"]);
}

#[test]
fn a_rehearsal_queues_nothing() {
    let teamctl = Teamctl::telling("[]");
    let before = teamctl.event_count();
    let rehearsed = teamctl.stdin("{}").run(format!("-n {SEND}")).ok().json();
    assert_eq!(rehearsed["dry_run"], true);
    assert_eq!((teamctl.queued().len(), teamctl.event_count()), (0, before));
}

#[test]
fn without_a_url_there_is_nobody_to_tell() {
    let teamctl = Teamctl::telling("[]");
    teamctl.call_back("acme", "none");
    teamctl.stdin("{}").run(SEND).refused("callback.no_url").code(6);
    teamctl.run("callback test -t acme -o json").refused("callback.no_url").code(6);
    assert!(teamctl.queued().is_empty());
}

/// It goes where the URL leads by then; without one it is not lost.
#[cfg(feature = "callbacks")]
#[test]
fn what_leads_nowhere_any_more_is_dead_and_can_be_tried_again() {
    let teamctl = Teamctl::telling("[]");
    teamctl.stdin("{}").run(SEND).ok();
    teamctl.call_back("acme", "none");
    let totals = teamctl.run("-q outbox send -o json").ok().json();
    assert_eq!((&totals["dead"], &totals["sent"]), (&json!(1), &json!(0)));
    let message = teamctl.run("outbox list -o json --jq .[0]").ok().json();
    assert_eq!(message["status"], "dead");
    let why = "neither acme/core nor a team above it has a callback URL any more";
    assert_eq!(message["last_error"], why);
    assert_eq!(teamctl.queued()[0]["body"]["team"], "acme/core", "what it says is kept");
}

#[test]
fn a_message_of_a_team_that_was_renamed_says_where_it_happened() {
    let teamctl = Teamctl::telling("[]");
    teamctl.stdin("{}").run(SEND).ok();
    teamctl.run("-q team update acme/core --slug kernel -o id").ok();
    assert_eq!(teamctl.queued()[0]["body"]["team"], "acme/core");
}

#[test]
fn results_at_once_are_each_queued_once() {
    let teamctl = Teamctl::telling("[]");
    let lines: Vec<_> = (0..6)
        .map(|number| (format!("callback send --type task.number{number} --data-file - -t acme"), "{}"))
        .collect();
    for finished in teamctl.race(NOW, &lines) {
        assert_eq!(finished.code, 0, "{}", finished.stderr);
    }
    let mut names: Vec<_> =
        teamctl.queued().iter().map(|message| message["type"].as_str().unwrap().to_owned()).collect();
    names.sort_unstable();
    assert_eq!(names, (0..6).map(|number| format!("task.number{number}")).collect::<Vec<_>>());
    teamctl.adds_up(NOW);
}
