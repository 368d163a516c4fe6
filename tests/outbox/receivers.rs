//! What becomes of a message by what its receiver says, and by what becomes of what it tells of.
use serde_json::json;

use crate::support::Teamctl;
use crate::{minutes_later, seconds_later};

/// To the minute, and then no more; a dead message that is tried again begins anew.
#[test]
fn a_failure_for_now_is_retried_by_the_schedule() {
    let teamctl = Teamctl::mailing();
    teamctl.run("-q invite add ada@acme.example --role member --expires-in 30d -o json").ok();
    let id = teamctl.message()["id"].clone();
    teamctl.answers("echo mailbox busy >&2; exit 75");
    let mut at = 0;
    for (attempt, wait) in [1, 5, 30, 2 * 60, 6 * 60, 24 * 60].into_iter().enumerate() {
        assert_eq!(teamctl.send_at(&minutes_later(at)), [0, 1, 0, 1], "attempt {attempt}");
        let message = teamctl.message();
        assert_eq!(message["status"], "retrying");
        assert_eq!(message["attempts"], attempt + 1);
        // Up to a tenth sooner, so that not all that failed together comes back at once. These texts sort as instants do.
        let next = message["next_attempt_at"].as_str().unwrap().to_owned();
        let early = seconds_later(at * 60 + wait * 54);
        assert!(early <= next && next <= minutes_later(at + wait), "{next} is not in {early} and what follows");
        assert_eq!(message["last_error"], "the program failed for now (exit code 75): mailbox busy");
        assert_eq!(teamctl.send_at(&seconds_later(at * 60 + wait * 54 - 1)), [0, 0, 0, 1], "not before its time");
        at += wait;
    }
    assert_eq!(teamctl.send_at(&minutes_later(at)), [0, 0, 1, 0]);
    let message = teamctl.message();
    assert_eq!((&message["status"], &message["attempts"]), (&json!("dead"), &json!(7)));
    assert_eq!(message["next_attempt_at"], json!(null));
    assert_eq!(teamctl.send_at(&minutes_later(at + 9000)), [0, 0, 0, 0], "dead is dead");
    assert_eq!(teamctl.received().len(), 7);
    assert!(
        teamctl
            .received()
            .iter()
            .all(|mail| mail.header("Message-ID") == format!("<{}@acme.example>", id.as_str().unwrap()))
    );

    let rehearsed = teamctl.at(&minutes_later(at)).run("-q -n outbox retry --dead -o json").ok().json();
    assert_eq!((&rehearsed[0]["status"], &rehearsed[0]["dry_run"]), (&json!("queued"), &json!(true)));
    assert_eq!(teamctl.message(), message);
    let again = teamctl.at(&minutes_later(at)).run("-q outbox retry --dead -o json").ok().json();
    assert_eq!(
        (&again[0]["status"], &again[0]["attempts"], &again[0]["changed"]),
        (&json!("queued"), &json!(0), &json!(true))
    );
    teamctl.answers("exit 0");
    assert_eq!(teamctl.send_at(&minutes_later(at)), [1, 0, 0, 0]);
    let message = teamctl.message();
    assert_eq!(
        (&message["status"], &message["attempts"], &message["last_error"]),
        (&json!("sent"), &json!(1), &json!(null))
    );
    assert_eq!(message["sent_at"], minutes_later(at));
}

#[test]
fn a_refusal_is_dead_at_once() {
    let teamctl = Teamctl::mailing();
    teamctl.mail("ada@acme.example");
    teamctl.answers("printf 'no such\\033[31m box\\n' >&2; exit 67");
    teamctl.run("outbox send -o json").ok().stderr(snapbox::str![[r#"
msg_1: dead: the program refused it (exit code 67): no such [31m box

"#]]);
    assert_eq!(teamctl.message()["status"], "dead");
}

/// Who mends the config does not want to find all messages dead.
#[test]
fn a_program_that_cannot_be_started_fails_for_now() {
    let teamctl = Teamctl::mailing();
    teamctl.mail("ada@acme.example");
    std::fs::remove_file(teamctl.path("receiver")).unwrap();
    assert_eq!(teamctl.send(), [0, 1, 0, 1]);
    let message = teamctl.message();
    assert_eq!(message["status"], "retrying");
    assert!(message["last_error"].as_str().unwrap().contains("cannot be started"), "{message}");
}

#[test]
fn what_is_over_is_dropped_instead_of_sent() {
    let teamctl = Teamctl::mailing();
    for person in ["revoked", "accepted", "declined", "resent", "pruned", "kept"] {
        teamctl.mail(&format!("{person}@acme.example"));
    }
    teamctl.run("-q invite revoke revoked@acme.example -y -o json").ok();
    for (person, verb) in [("accepted", "accept"), ("declined", "decline")] {
        let line = format!("-q invite resend {person}@acme.example --show-link -o json");
        let token = teamctl.run(line).ok().token();
        teamctl.stdin(token + "\n").run(format!("-q invite {verb} --token-stdin -o json")).ok();
    }
    teamctl.run("-q invite resend resent@acme.example --no-send -o json").ok();
    teamctl.run("-q invite revoke pruned@acme.example -y -o json").ok();
    let told = teamctl.run("-v outbox send -o json").ok().noisy();
    assert_eq!(told.notices().matches(": dropped, since what it tells of is over").count(), 7, "{}", told.notices());
    let totals = told.json();
    let totals = ["sent", "failed", "dead", "remaining"].map(|key| totals[key].as_i64().unwrap());
    assert_eq!(totals, [1, 0, 0, 0]);
    assert_eq!(teamctl.received_one().header("To"), "kept@acme.example");
    assert_eq!(teamctl.message()["to"], "kept@acme.example", "the others are gone");
}

#[test]
fn what_has_expired_is_dropped_swept_or_not() {
    for sweep in [false, true] {
        let teamctl = Teamctl::mailing();
        teamctl.mail("ada@acme.example");
        let deadline = minutes_later(7 * 24 * 60);
        if sweep {
            teamctl.at(&deadline).run("-q invite expire --all-teams -o json").ok();
        }
        assert_eq!(teamctl.send_at(&deadline), [0, 0, 0, 0]);
        assert_eq!((teamctl.received().len(), teamctl.outbox().len()), (0, 0), "{sweep}");
    }
}

#[test]
fn retrying_makes_due_what_waits_and_refuses_what_was_sent() {
    let teamctl = Teamctl::mailing();
    teamctl.mail("ada@acme.example");
    let id = teamctl.message()["id"].as_str().unwrap().to_owned();
    let retry = format!("-q outbox retry {id} -o json");
    assert_eq!(teamctl.run(retry.as_str()).ok().json()["changed"], false, "due already");
    teamctl.answers("exit 75");
    teamctl.send();
    let retried = teamctl.run(retry.as_str()).ok().json();
    assert_eq!(
        (&retried["changed"], &retried["status"], &retried["attempts"]),
        (&json!(true), &json!("retrying"), &json!(1))
    );
    teamctl.answers("exit 0");
    assert_eq!(teamctl.send(), [1, 0, 0, 0]);
    teamctl.run(retry.as_str()).refused("message.sent");
    teamctl.run("outbox retry msg_0000000000000 -o json").refused("message.not_found");
    let events = teamctl.run("audit list --action outbox.* --jq 'map([.action, .target, .team])' -o json").ok().json();
    assert_eq!(events, json!([["outbox.retry", id, "acme"]]), "what changed nothing is no event");
}

#[test]
fn what_is_dropped_by_hand_is_never_sent_and_is_one_event() {
    let teamctl = Teamctl::mailing();
    for person in ["ada", "eve", "bob"] {
        teamctl.mail(&format!("{person}@acme.example"));
    }
    let ids: Vec<_> = teamctl.outbox().iter().map(|message| message["id"].as_str().unwrap().to_owned()).collect();
    let both = format!("outbox drop {} {} {} -o json", ids[0], ids[1], ids[0]);
    teamctl.run(both.as_str()).refused("usage.confirmation_required");
    teamctl.run(format!("{both} {} msg_0000000000000 -y", ids[2])).refused("message.not_found");
    assert_eq!(teamctl.outbox().len(), 3, "all of them, or none");
    assert_eq!(teamctl.run(format!("-n {both}")).ok().noisy().json().as_array().unwrap().len(), 2);
    assert_eq!(teamctl.outbox().len(), 3);
    let dropped = teamctl.run(format!("-q -y {both}")).ok().json();
    assert_eq!((&dropped[0]["id"], &dropped[1]["changed"]), (&json!(ids[0]), &json!(true)));
    let events = teamctl.run("audit list --action outbox.drop --jq 'map([.count, .team])' -o json").ok().json();
    assert_eq!(events, json!([[2, "acme"]]));
    assert_eq!(teamctl.send(), [1, 0, 0, 0]);
    assert_eq!(teamctl.run("audit verify -o json").ok().json()["ok"], true);
}

#[test]
fn a_dry_run_lists_what_it_would_send_and_sends_nothing() {
    let teamctl = Teamctl::mailing();
    for person in ["ada", "eve", "bob"] {
        teamctl.mail(&format!("{person}@acme.example"));
    }
    teamctl.run("-q invite revoke ada@acme.example -y -o json").ok();
    let before = teamctl.sql(".dump messages events");
    let listed = teamctl.run("-n outbox send --max 1 -o json").ok().json();
    assert_eq!(listed.as_array().unwrap().len(), 1);
    assert_eq!(
        (&listed[0]["to"], &listed[0]["dry_run"], &listed[0]["status"]),
        (&json!("eve@acme.example"), &json!(true), &json!("queued"))
    );
    assert_eq!(teamctl.run("-n outbox send -o json").ok().json().as_array().unwrap().len(), 2);
    assert_eq!(teamctl.sql(".dump messages events"), before);
    assert_eq!(teamctl.received().len(), 0);
}

#[cfg(feature = "callbacks")] // Without them the way out that is missing is another as well.
#[test]
fn what_lost_its_way_out_waits_and_is_told_of() {
    let teamctl = Teamctl::mailing();
    teamctl.mail("ada@acme.example");
    teamctl.config("");
    let totals = teamctl.run("outbox send -o json").ok().stderr(snapbox::str![[r#"
1 that wait have no way out: set up email.transport or sms.transport in the config

"#]]);
    assert_eq!(totals.json()["remaining"], 1);
}

#[test]
fn lists_are_by_state() {
    let teamctl = Teamctl::mailing();
    for (person, script) in [("sent", "exit 0"), ("retrying", "exit 75"), ("dead", "exit 1")] {
        teamctl.mail(&format!("{person}@acme.example"));
        teamctl.answers(script);
        teamctl.send();
    }
    teamctl.mail("queued@acme.example");
    for status in ["queued", "sent", "retrying", "dead"] {
        let listed = teamctl.run(format!("outbox ls --status {status} -o json")).ok().json();
        let to: Vec<_> = listed.as_array().unwrap().iter().map(|message| message["to"].as_str().unwrap()).collect();
        assert_eq!(to, [format!("{status}@acme.example")]);
    }
}
