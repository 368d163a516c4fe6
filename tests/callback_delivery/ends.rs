//! What becomes of a message in the outbox, whoever its receiver is.
use std::fs;
use std::net::TcpListener;

use serde_json::{Value, json};

use crate::support::peer::Peer;
use crate::support::{NOW, Outcome, Teamctl};

impl Teamctl {
    /// `acme` is called back at the peer, and a result is queued; the config says this of callbacks.
    #[track_caller]
    fn waiting(peer: &Peer, config: &str) -> Self {
        let teamctl = Self::initialized();
        teamctl.config(&format!("[callback]\n{config}\n"));
        let url = format!("http://localhost:{}/hook", peer.port());
        teamctl.run(["-q", "callback", "set", "--url", &url, "-t", "acme", "-o", "id"]).ok();
        teamctl.queue();
        teamctl
    }

    #[track_caller]
    fn queue(&self) {
        self.stdin("{\"task\": 1}").run("-q callback send --type task.completed --data-file - -t acme -o id").ok();
    }

    /// The one message.
    #[track_caller]
    fn message(&self) -> Value {
        self.run("outbox list -o json").ok().json()[0].clone()
    }

    /// How a team is called back from now on.
    #[track_caller]
    fn calls_back(&self, team: &str, url: &str) {
        self.run(["-q", "callback", "set", "--url", url, "-t", team, "-o", "id"]).ok();
    }

    #[track_caller]
    fn queues(&self, team: &str) {
        self.stdin("{}").run(format!("-q callback send --type task.completed --data-file - -t {team} -o id")).ok();
    }

    /// Of all messages, by when they were queued: what has become of them, how often they were tried, and where they go.
    #[track_caller]
    fn states(&self) -> Value {
        self.run("outbox list -o json --jq 'sort_by(.id) | map([.status, .attempts, .to])'").ok().json()
    }

    #[track_caller]
    fn sends(&self, now: &str) -> Outcome<'_> {
        self.at(now).run("-q outbox send -o json").ok()
    }
}

const PRIVATE: &str = "allow_private = true";

/// Each ends the round with exit code 0, and the message in the one state that its receiver has earned.
#[test]
fn each_receiver_has_its_end() {
    let peer = Peer::hostile("http");
    let soon = "2026-11-07T09:01:00.000Z";
    for (mode, status, error, next) in [
        ("204", "sent", None, None),
        ("huge-body", "sent", None, None),
        ("410", "dead", Some("answered 410, which is for good"), None),
        ("404", "retrying", Some("answered 404"), Some(soon)),
        ("500", "retrying", Some("answered 500"), Some(soon)),
        ("429:7200", "retrying", Some("answered 429"), Some("2026-11-07T11:00:00.000Z")),
        ("503:Sat, 07 Nov 2026 09:30:00 GMT", "retrying", Some("answered 503"), Some("2026-11-07T09:30:00.000Z")),
        ("503:31536000", "retrying", Some("answered 503"), Some("2026-11-08T09:00:00.000Z")),
        ("307:http://169.254.169.254/", "retrying", Some("but redirects are not followed"), Some(soon)),
        ("truncated", "retrying", Some("no answer"), Some(soon)),
        ("bad-chunks", "retrying", Some("no answer"), Some(soon)),
        ("huge-head", "retrying", Some("over 64 KiB"), Some(soon)),
        ("garbage", "retrying", Some("no HTTP"), Some(soon)),
        ("close", "retrying", Some("no answer"), Some(soon)),
        ("drop-reset", "retrying", Some("no answer"), Some(soon)),
        ("stall", "retrying", Some("no whole answer within 1 s"), Some(soon)),
    ] {
        peer.set(&json!({"mode": mode}));
        let teamctl = Teamctl::waiting(&peer, "allow_private = true\ntimeout = \"1s\"");
        teamctl.sends(NOW);
        let message = teamctl.message();
        assert_eq!((&message["status"], &message["attempts"]), (&json!(status), &json!(1)), "{mode}: {message}");
        match error {
            None => assert!(message["last_error"].is_null(), "{mode}: {message}"),
            Some(error) => assert!(message["last_error"].as_str().unwrap().contains(error), "{mode}: {message}"),
        }
        match (next, message["next_attempt_at"].as_str()) {
            (None, None) => {}
            // Retries come up to a tenth sooner; who asks for a time is not asked before it.
            (Some(next), Some(at)) if next == soon => {
                assert!(("2026-11-07T09:00:54"..=next).contains(&at), "{message}");
            }
            (next, at) => assert_eq!(next, at, "{mode}"),
        }
        let kept = teamctl.sql("SELECT COUNT(*) FROM messages WHERE body IS NOT NULL");
        assert_eq!(kept, if status == "sent" { "0\n" } else { "1\n" }, "{mode}");
    }
}

#[test]
fn a_receiver_that_recovers_gets_the_same_message() {
    let peer = Peer::hostile("http --mode 503");
    let teamctl = Teamctl::waiting(&peer, PRIVATE);
    teamctl.sends(NOW);
    let first = peer.next();
    peer.set(&json!({"mode": "ok"}));
    teamctl.sends("2026-11-07T09:01:00Z");
    let second = peer.next();
    assert_eq!(teamctl.message()["status"], "sent");
    let header = |told: &Value, name: &str| told["requests"][0]["headers"][name].clone();
    assert_eq!(header(&first, "webhook-id"), header(&second, "webhook-id"));
    assert_eq!(first["requests"][0]["body"], second["requests"][0]["body"]);
    assert_ne!(header(&first, "webhook-timestamp"), header(&second, "webhook-timestamp"));
}

#[test]
fn this_host_is_called_only_where_the_config_says_so() {
    let peer = Peer::hostile("http");
    let teamctl = Teamctl::waiting(&peer, "");
    teamctl.sends(NOW);
    let message = teamctl.message();
    let error = message["last_error"].as_str().unwrap();
    assert!(error.starts_with("localhost is not called, since it leads to ") && error.contains("loopback"), "{error}");
    assert_eq!((&message["status"], peer.connections()), (&json!("retrying"), 0));
    teamctl.config("[callback]\nallow_private = true\n");
    teamctl.sends("2026-11-07T09:01:00Z");
    assert_eq!((teamctl.message()["status"].clone(), peer.connections()), (json!("sent"), 1));
}

/// What stands in the environment is for who browses, not for who must know whom it speaks to.
#[test]
fn no_proxy_is_spoken_to() {
    let (peer, proxy) = (Peer::hostile("http"), Peer::hostile("http"));
    let teamctl = Teamctl::waiting(&peer, PRIVATE);
    let url = format!("http://localhost:{}", proxy.port());
    let mut send = teamctl.env("ALL_PROXY", &url);
    for name in ["all_proxy", "HTTP_PROXY", "http_proxy", "HTTPS_PROXY", "https_proxy"] {
        send = send.env(name, &url);
    }
    send.run("-q outbox send -o json").ok();
    assert_eq!((teamctl.message()["status"].clone(), peer.connections(), proxy.connections()), (json!("sent"), 1, 0));
}

#[test]
fn authorities_that_are_none_are_told_before_anything_is_sent() {
    let peer = Peer::hostile("http");
    let teamctl = Teamctl::waiting(&peer, PRIVATE);
    let folder = teamctl.path(".").canonicalize().unwrap();
    for (file, contents, why) in [
        ("missing.pem", None, "is not there"),
        ("empty.pem", Some(""), "holds no certificate (it is to be PEM: -----BEGIN CERTIFICATE-----)"),
        ("other.pem", Some("nonsense"), "holds no certificate (it is to be PEM: -----BEGIN CERTIFICATE-----)"),
        (".", None, "is not a regular file"),
    ] {
        if let Some(contents) = contents {
            fs::write(folder.join(file), contents).unwrap();
        }
        let path = folder.join(file);
        teamctl.config(&format!("[callback]\nallow_private = true\nca_file = {path:?}\n"));
        let refused = teamctl.run("outbox send -o json").refused("config.invalid").code(2).error();
        assert_eq!(refused["message"], format!("callback.ca_file: {} {why}", path.display()));
        assert_eq!(refused["details"]["key"], "callback.ca_file");
    }
    assert_eq!((teamctl.message()["status"].clone(), peer.connections()), (json!("queued"), 0));
}

/// A sender that waits for an answer as long as it may is not taken for dead, and one that died in doing so is, in the end.
#[test]
fn a_message_in_hand_is_nobody_elses_for_as_long_as_its_receiver_may_take() {
    let peer = Peer::hostile("http --mode stall");
    let teamctl = Teamctl::waiting(&peer, "allow_private = true\ntimeout = \"1h\"");
    let mut sender = teamctl.command("-q outbox send").spawn().unwrap();
    while peer.connections() == 0 {
        std::thread::yield_now();
    }
    // At an instant before the deadline, and long after what other messages have.
    let totals = teamctl.sends("2026-11-07T10:59:59Z").json();
    assert_eq!((&totals["sent"], &totals["remaining"]), (&json!(0), &json!(1)));
    assert_eq!(peer.connections(), 1);
    sender.kill().unwrap();
    sender.wait().unwrap();
    peer.set(&json!({"mode": "ok"}));
    assert_eq!(teamctl.sends("2026-11-07T10:59:59Z").json()["sent"], 0);
    assert_eq!(teamctl.sends("2026-11-07T11:00:00Z").json()["sent"], 1);
}

/// Its other messages keep their tries, and nobody else's wait for it.
#[test]
fn a_receiver_that_gives_no_answer_holds_up_nobody_else() {
    let silent = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let stalling = Peer::hostile("http --mode stall");
    for (port, why) in [(stalling.port(), "no whole answer within 1 s"), (silent, "no answer")] {
        let answering = Peer::hostile("http");
        let teamctl = Teamctl::initialized();
        teamctl.config("[callback]\nallow_private = true\ntimeout = \"1s\"\n");
        let bad = format!("http://localhost:{port}/");
        let good = format!("http://localhost:{}/", answering.port());
        for team in ["inherits", "left", "came"] {
            teamctl.run(format!("-q team create acme/{team} -o id")).ok();
        }
        teamctl.calls_back("acme", &bad);
        teamctl.calls_back("acme/came", &good);
        for team in ["acme", "acme", "acme/inherits", "acme/left", "acme/came"] {
            teamctl.queues(team);
        }
        // What was queued for another receiver than it goes to now is as it goes now.
        teamctl.calls_back("acme/left", &good);
        teamctl.calls_back("acme/came", "none");
        let sent = teamctl.run("outbox send -o json").ok().noisy();
        let totals = ["sent", "failed", "dead", "remaining"].map(|key| sent.json()[key].as_i64().unwrap());
        assert_eq!(totals, [1, 1, 0, 4], "{}", sent.notices());
        let waits = format!("localhost:{port} gives no answer: what else is due for it waits for another run");
        assert_eq!(sent.notices().matches(&waits).count(), 1, "{}", sent.notices());
        assert!(sent.notices().contains(why), "{}", sent.notices());
        let waiting = |url: &str| json!(["queued", 0, url]);
        let states = json!([["retrying", 1, bad], waiting(&bad), waiting(&bad), ["sent", 1, good], waiting(&good)]);
        assert_eq!(teamctl.states(), states);
        assert_eq!(answering.connections(), 1);
    }
    assert_eq!(stalling.connections(), 1);
}

/// Who says no has been reached, and may say yes to the next.
#[test]
fn a_receiver_that_answers_is_asked_about_each() {
    let peer = Peer::hostile("http --mode 500");
    let teamctl = Teamctl::waiting(&peer, PRIVATE);
    teamctl.queue();
    let totals = teamctl.sends(NOW).json();
    assert_eq!((&totals["failed"], &totals["remaining"]), (&json!(2), &json!(2)));
}

#[test]
fn a_message_shows_where_it_went() {
    let (former, peer) = (Peer::hostile("http"), Peer::hostile("http"));
    let teamctl = Teamctl::waiting(&former, PRIVATE);
    let url = format!("http://localhost:{}/hook", peer.port());
    teamctl.calls_back("acme", &url);
    let rehearsed = teamctl.run("-q -n outbox send -o json").ok().json();
    assert_eq!(rehearsed[0]["to"], url);
    assert_ne!(teamctl.message()["to"], url, "nothing is written by a dry run");
    teamctl.sends(NOW);
    assert_eq!(teamctl.states(), json!([["sent", 1, url]]));
    assert_eq!(teamctl.sql("SELECT recipient_key FROM messages"), format!("{url}\n"));
    assert_eq!((former.connections(), peer.connections()), (0, 1));
}
