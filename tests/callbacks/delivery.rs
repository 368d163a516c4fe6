//! What a receiver makes of it that verifies with a library which is not ours.
use serde_json::{Value, json};

use crate::support::peer::Peer;
use crate::support::{NOW, Teamctl};

/// An hour after `NOW`, a day after, and a day and a minute.
const SOON: &str = "2026-11-07T10:00:00Z";
const GRACE_ENDING: &str = "2026-11-08T08:59:59Z";
const GRACE_OVER: &str = "2026-11-08T09:00:00Z";

/// `acme` with `acme/core`, called back at a receiver under TLS.
fn called_back(events: &str) -> (Teamctl, Peer) {
    let (teamctl, peer) = (Teamctl::telling(events), Peer::receiver("https"));
    teamctl.config(&format!("[callback]\nallow_private = true\nca_file = \"{}\"\n", peer.ca().display()));
    teamctl.call_back("acme", &url(&peer, "acme"));
    (teamctl, peer)
}

fn url(peer: &Peer, path: &str) -> String {
    format!("https://localhost:{}/{path}", peer.port())
}

/// The receiver trusts what is signed with that, at that time.
fn trust(peer: &Peer, now: &str, secret: &Value) {
    peer.set(&json!({"secret": secret, "now": now}));
}

impl Teamctl {
    #[track_caller]
    fn send_result(&self, now: &str, options: &str) {
        let line = format!("-q callback send --type task.completed --data-file - -o id {options}");
        self.at(now).stdin("{\"task\": 4711}").run(line).ok();
    }

    /// Sends what is due, all of which is taken.
    #[track_caller]
    fn deliver(&self, now: &str) {
        let totals = self.at(now).run("-q outbox send -o json").ok().json();
        assert_eq!(
            (&totals["failed"], &totals["dead"]),
            (&json!(0), &json!(0)),
            "{}",
            self.run("outbox list -o json").ok().text()
        );
    }
}

#[test]
fn live_and_test_secrets_sign_and_each_verifies_its_own() {
    let (teamctl, peer) = called_back("[]");
    let shown = teamctl.run("callback show --secret -t acme -o json").ok().json();
    for (number, kind) in ["live", "test"].into_iter().enumerate() {
        let secrets = &shown["secrets"][number];
        trust(&peer, NOW, &secrets["signing_secret"]);
        teamctl.send_result(NOW, &format!("--kind {kind} -t acme/core"));
        teamctl.deliver(NOW);
        let received = peer.next();
        assert_eq!((&received["verified"], &received["tls"]), (&json!(true), &json!(true)), "{received}");
        let headers = &received["headers"];
        assert_eq!(headers["x-teamctl-callback-auth"], secrets["auth_key"]);
        assert_eq!(headers["content-type"], "application/json");
        let message = teamctl.run("outbox list -o json --jq .[-1]").ok().json();
        let body = received["body"].as_str().unwrap();
        assert_eq!(
            body,
            format!(
                "{{\"type\":\"task.completed\",\"id\":{},\"created_at\":\"2026-11-07T09:00:00.000Z\",\
                 \"team\":\"acme/core\",\"data\":{{\"task\": 4711}}}}",
                message["id"]
            )
        );
        assert_eq!((&headers["webhook-id"], &message["status"]), (&message["id"], &json!("sent")));
        assert_eq!(headers["webhook-timestamp"], "1794042000");
    }
    assert_eq!(teamctl.sql("SELECT COUNT(*) FROM messages WHERE body IS NOT NULL"), "0\n", "what is told is not kept");
    // With the secret of the other kind it is nobody's.
    teamctl.send_result(NOW, "--kind live -t acme");
    let totals = teamctl.run("-q outbox send -o json").ok().json();
    assert_eq!((&totals["sent"], &totals["failed"]), (&json!(0), &json!(1)));
    assert_eq!(peer.next()["verified"], false);
}

#[test]
fn during_a_grace_either_secret_verifies_and_the_auth_key_is_the_old_one() {
    let (teamctl, peer) = called_back("[]");
    let old = teamctl.secrets(NOW, "acme");
    teamctl.run("-q callback rotate --grace 24h -t acme -o id").ok();
    let new = teamctl.secrets(NOW, "acme");
    for (now, secrets, auth, signatures) in
        [(SOON, &old, &old, 2), (SOON, &new, &old, 2), (GRACE_ENDING, &old, &old, 2), (GRACE_OVER, &new, &new, 1)]
    {
        trust(&peer, now, &secrets["signing_secret"]);
        teamctl.send_result(now, "-t acme/core");
        teamctl.deliver(now);
        let received = peer.next();
        assert_eq!(received["verified"], true, "{now}: {received}");
        assert_eq!(received["headers"]["x-teamctl-callback-auth"], auth["auth_key"], "{now}");
        let signed = received["headers"]["webhook-signature"].as_str().unwrap().split(' ').count();
        assert_eq!(signed, signatures, "{now}");
    }
    trust(&peer, GRACE_OVER, &old["signing_secret"]);
    teamctl.send_result(GRACE_OVER, "-t acme");
    teamctl.at(GRACE_OVER).run("-q outbox send").ok();
    assert_eq!(peer.next()["verified"], false);
}

#[test]
fn a_repeat_is_the_same_message_signed_anew() {
    let (teamctl, peer) = called_back("[]");
    teamctl.send_result(NOW, "-t acme");
    // Whoever cannot verify it yet refuses, and is asked again.
    assert_eq!(teamctl.run("-q outbox send -o json").ok().json()["failed"], 1);
    let first = peer.next();
    trust(&peer, SOON, &teamctl.secrets(NOW, "acme")["signing_secret"]);
    teamctl.deliver(SOON);
    let second = peer.next();
    assert_eq!((&first["answer"], &second["answer"]), (&json!(401), &json!(204)));
    assert_eq!(first["body"], second["body"]);
    assert_eq!(first["headers"]["webhook-id"], second["headers"]["webhook-id"]);
    assert_ne!(first["headers"]["webhook-timestamp"], second["headers"]["webhook-timestamp"]);
    assert_ne!(first["headers"]["webhook-signature"], second["headers"]["webhook-signature"]);
}

#[test]
fn events_arrive_where_the_url_leads_when_they_are_sent() {
    let (teamctl, peer) = called_back("[\"member.joined\"]");
    teamctl.join("ada@acme.example", "acme/core", "lead");
    // By now another receiver has taken over for the team below, with secrets of its own.
    let core = Peer::receiver("https");
    let authorities = [&peer, &core].map(|peer| std::fs::read_to_string(peer.ca()).unwrap()).concat();
    let file = teamctl.file("authorities.pem", authorities);
    teamctl.config(&format!("[callback]\nallow_private = true\nca_file = \"{}\"\n", file.display()));
    teamctl.call_back("acme/core", &url(&core, "core"));
    trust(&peer, NOW, &teamctl.secrets(NOW, "acme")["signing_secret"]);
    trust(&core, NOW, &teamctl.secrets(NOW, "acme/core")["signing_secret"]);
    teamctl.deliver(NOW);
    for (peer, team, path) in [(&peer, "acme", "/acme"), (&core, "acme/core", "/core")] {
        let received = peer.next();
        let body: Value = serde_json::from_str(received["body"].as_str().unwrap()).unwrap();
        assert_eq!((&received["verified"], &received["path"]), (&json!(true), &json!(path)), "{received}");
        assert_eq!((&body["type"], &body["team"]), (&json!("member.joined"), &json!(team)));
        assert_eq!(body["data"]["email"], "ada@acme.example");
        assert!(peer.received().is_empty());
    }
}

/// The team is gone, and that its members have left is told all the same.
#[test]
fn what_a_deleted_team_has_left_to_tell_arrives() {
    let (teamctl, peer) = called_back("[\"member.left\"]");
    teamctl.call_back("acme/core", &url(&peer, "core"));
    teamctl.join("ada@acme.example", "acme/core", "lead");
    trust(&peer, NOW, &teamctl.secrets(NOW, "acme/core")["signing_secret"]);
    teamctl.run("-q team delete acme/core --confirm acme/core -o id").ok();
    teamctl.deliver(NOW);
    let received = peer.next();
    assert_eq!((&received["verified"], &received["path"]), (&json!(true), &json!("/core")));
}

#[test]
fn a_test_says_what_the_receiver_says_and_leaves_nothing_behind() {
    let (teamctl, peer) = called_back("[\"*\"]");
    let before = (teamctl.event_count(), teamctl.queued().len());
    let test = "callback test -t acme/core -o json";
    let refused = teamctl.run(test).code(6).json();
    assert_eq!((&refused["delivered"], &refused["status"]), (&json!(false), &json!(401)));
    assert_eq!(refused["answer"], "not to be trusted");
    assert_eq!(refused["error"], "the receiver answered 401: not to be trusted");
    peer.next();

    trust(&peer, NOW, &teamctl.secrets(NOW, "acme")["signing_secret"]);
    let taken = teamctl.run(test).ok().json();
    let keys: Vec<_> = taken.as_object().unwrap().keys().map(String::as_str).collect();
    let expected = ["team", "url", "inherited_from", "kind", "delivered", "status", "milliseconds", "answer", "error"];
    assert_eq!(keys, expected);
    assert_eq!((&taken["delivered"], &taken["status"]), (&json!(true), &json!(204)));
    assert_eq!((&taken["team"], &taken["inherited_from"]), (&json!("acme/core"), &json!("acme")));
    assert!(taken["milliseconds"].is_i64() && taken["error"].is_null());
    let received = peer.next();
    let body: Value = serde_json::from_str(received["body"].as_str().unwrap()).unwrap();
    assert_eq!((&body["type"], &body["team"]), (&json!("callback.test"), &json!("acme/core")));
    assert_eq!((&body["data"], &body["id"]), (&json!({"kind": "live"}), &received["headers"]["webhook-id"]));

    let connections = peer.connections();
    let rehearsed = teamctl.run(format!("-n {test}")).ok().json();
    assert_eq!((&rehearsed["delivered"], &rehearsed["dry_run"]), (&json!(null), &json!(true)));
    assert_eq!(peer.connections(), connections, "nobody was called");
    assert_eq!((teamctl.event_count(), teamctl.queued().len()), before);
}

#[test]
fn a_test_says_what_stands_in_the_way() {
    let (teamctl, peer) = called_back("[]");
    teamctl.config("");
    let refused = teamctl.run("callback test -t acme -o json").code(6).json();
    assert_eq!(
        (&refused["delivered"], &refused["status"], &refused["answer"]),
        (&json!(false), &json!(null), &json!(null))
    );
    assert!(refused["error"].as_str().unwrap().contains("allow_private"), "{refused}");
    teamctl.config("[callback]\nallow_private = true\n");
    let refused = teamctl.run("callback test -t acme -o json").code(6).json();
    assert!(refused["error"].as_str().unwrap().contains("callback.ca_file"), "{refused}");
    assert!(peer.received().is_empty(), "nothing was told to whom nobody trusts");
}

/// Whoever is called cannot print what moves the cursor, nor have a secret brought back into the database.
#[test]
fn what_a_hostile_receiver_says_is_one_safe_line() {
    let teamctl = Teamctl::telling("[]");
    teamctl.config("[callback]\nallow_private = true\n");
    let secrets = teamctl.secrets(NOW, "acme");
    for mode in ["echo", "controls", "big-body", "garbage", "close"] {
        let hostile = Peer::hostile(["http", "--mode", mode]);
        teamctl.call_back("acme", &format!("http://localhost:{}/", hostile.port()));
        for format in ["json", "table"] {
            let told = teamctl.run(["callback", "test", "-t", "acme", "-o", format]).noisy();
            let text = format!("{}{}", told.text(), told.notices());
            assert_eq!(told.any_code(), if mode == "big-body" { 0 } else { 6 }, "{mode}: {text}");
            check_safe(mode, &text, &secrets);
        }
        if mode != "big-body" {
            teamctl.send_result(NOW, "-t acme");
            teamctl.run("-q outbox send").ok();
            check_safe(mode, teamctl.run("outbox list -o json --jq .[-1]").ok().text(), &secrets);
        }
    }
}

#[track_caller]
fn check_safe(mode: &str, text: &str, secrets: &Value) {
    let is_hostile = |character: char| {
        (character.is_control() && character != '\n') || "\u{202e}\u{202c}\u{200b}".contains(character)
    };
    assert!(!text.contains(is_hostile), "{mode}: {text:?}");
    assert!(text.len() < 1_500, "{mode}: {text}");
    assert!(!text.contains(secrets["auth_key"].as_str().unwrap()), "{mode}: {text}");
}
