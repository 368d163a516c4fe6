//! What becomes of a round of mail when its server refuses, closes, stalls or babbles: each message's end, the connections
//! it took, and that no word of a secret comes back.
use std::io::Write;

use base64::Engine;
use serde_json::{Value, json};

use crate::support::Teamctl;
use crate::support::peer::Peer;

/// A home in which three messages wait, and go in the clear to a server of this mode.
fn waiting(peer: &Peer, more: &str) -> Teamctl {
    let teamctl = Teamctl::initialized();
    teamctl.config(&format!(
        "[email]\ntransport = \"smtp\"\nfrom = \"a@acme.example\"\nhost = \"127.0.0.1\"\nport = {}\nsecurity = \"none\"\n{more}\n",
        peer.port()
    ));
    for person in ["ada", "bob", "eve"] {
        teamctl.mail(&format!("{person}@acme.example"));
    }
    teamctl
}

fn states(teamctl: &Teamctl) -> Vec<String> {
    teamctl.outbox().iter().map(|message| message["status"].as_str().unwrap().to_owned()).collect()
}

fn first_error(teamctl: &Teamctl) -> String {
    let errors = teamctl.outbox();
    errors.iter().find_map(|message| message["last_error"].as_str()).unwrap_or_default().to_owned()
}

const SENT: [&str; 3] = ["sent", "sent", "sent"];
const ONE_TRIED: [&str; 3] = ["retrying", "queued", "queued"];
const TWO_TRIED: [&str; 3] = ["retrying", "retrying", "queued"];
const ALL_TRIED: [&str; 3] = ["retrying", "retrying", "retrying"];
const DEAD: [&str; 3] = ["dead", "dead", "dead"];

/// One server, one answer: what comes of three messages, and how many connections that takes.
const STORIES: &[(&str, [&str; 3], u64, &str)] = &[
    // Nobody's mail can be handed over: one message finds that out, and the others wait.
    ("421@banner", ONE_TRIED, 1, "does not take connections: 421 4.3.2 Closing down"),
    ("554@banner", ONE_TRIED, 1, "does not take connections: 554 5.7.1 Refused"),
    ("close@banner", ONE_TRIED, 1, "closed the connection"),
    ("garbage@banner", ONE_TRIED, 1, "cannot be talked with: what it says is not SMTP"),
    ("550@ehlo", ONE_TRIED, 1, "refused our greeting: 550"),
    ("reset@ehlo", ONE_TRIED, 1, "closed the connection"),
    ("stall@banner", ONE_TRIED, 1, "took longer than 1 s"),
    ("stall@ehlo", ONE_TRIED, 1, "took longer than 1 s"),
    ("drip@ehlo", ONE_TRIED, 1, "took longer than 1 s"),
    ("flood@banner", ONE_TRIED, 1, "a line is longer than any mail server's"),
    ("endless@ehlo", ONE_TRIED, 1, "is not SMTP"),
    // In the middle of a message it may be the message: a second one tries, unless that too takes a while.
    ("stall@mail", ONE_TRIED, 1, "took longer than 1 s"),
    ("stall@end", ONE_TRIED, 1, "took longer than 1 s, and may have taken the message"),
    ("drip@rcpt", ONE_TRIED, 1, "took longer than 1 s"),
    ("close@rcpt", TWO_TRIED, 2, "closed the connection"),
    ("close@content", TWO_TRIED, 2, "closed the connection, and may have taken the message"),
    ("close@end", TWO_TRIED, 2, "closed the connection, and may have taken the message"),
    ("421@rcpt", TWO_TRIED, 2, "ended the conversation: 421"),
    ("421@end", TWO_TRIED, 2, "ended the conversation: 421"),
    ("garbage@data", TWO_TRIED, 2, "cannot be talked with"),
    ("250@data", TWO_TRIED, 2, "gave an answer out of place: 250"),
    ("354@rcpt", TWO_TRIED, 2, "gave an answer out of place: 354"),
    // What it answers about a message concerns that message, and the conversation goes on.
    ("450@mail", ALL_TRIED, 1, "does not take the sender for now: 450"),
    ("451@rcpt", ALL_TRIED, 1, "does not take the recipient for now: 451 4.3.0 Try again later"),
    ("452@data", ALL_TRIED, 1, "does not take the message for now: 452"),
    ("451@end", ALL_TRIED, 1, "does not take the message for now: 451"),
    ("554@mail", DEAD, 1, "refused the sender: 554"),
    ("550@rcpt", DEAD, 1, "refused the recipient: 550 5.1.1 No such user"),
    ("554@data", DEAD, 1, "refused the message: 554"),
    ("554@end", DEAD, 1, "refused the message: 554"),
    // A login that it wants is the operator's to set up.
    ("530@mail", ONE_TRIED, 1, "wants another login: 530"),
    // Once in a conversation.
    ("550@rcpt#2", ["sent", "dead", "sent"], 1, "refused the recipient: 550"),
    ("451@end#1", ["retrying", "sent", "sent"], 1, "does not take the message for now: 451"),
    // Closed between two messages, as servers may that have had enough: the message goes by another conversation.
    ("close@mail#2", SENT, 3, ""),
    ("reset@mail#2", SENT, 3, ""),
    ("421@mail#3", SENT, 2, ""),
    // Only the leave that it takes.
    ("close@quit", SENT, 1, ""),
    ("garbage@quit", SENT, 1, ""),
];

#[test]
fn each_answer_has_its_end() {
    let peer = Peer::hostile("smtp");
    let mut connections = 0;
    for (mode, expected, tries, told) in STORIES {
        peer.set(&json!({"mode": mode}));
        let teamctl = waiting(&peer, "timeout = \"1s\"");
        teamctl.run("-q outbox send -o json").ok();
        assert_eq!(states(&teamctl), *expected, "{mode}: {}", first_error(&teamctl));
        let error = first_error(&teamctl);
        assert!(error.contains(told) && error.len() < 300, "{mode}: {error}");
        assert_eq!(error.is_empty(), told.is_empty(), "{mode}: {error}");
        let now = peer.connections();
        assert_eq!(now - connections, *tries, "{mode}: {error}");
        connections = now;
        let said: Vec<Value> =
            peer.received().iter().flat_map(|one| one["said"].as_array().cloned().unwrap()).collect();
        // What was not taken is forgotten before the next message begins.
        let resets = said.iter().filter(|line| *line == "RSET").count();
        let orderly = expected.iter().filter(|state| **state != "sent").count();
        let is_orderly =
            *tries == 1 && (*expected == ALL_TRIED || expected.contains(&"dead") || expected.contains(&"sent"));
        assert_eq!(resets, if is_orderly { orderly } else { 0 }, "{mode}: {said:?}");
    }
}

/// One safe line, whatever the server says: neither what moves a cursor nor what was a secret.
#[test]
fn what_a_server_says_is_shown_without_what_is_secret() {
    let peer = Peer::hostile("smtp");
    for (mode, status) in [("controls@rcpt", "dead"), ("echo@end", "dead"), ("echo@auth", "retrying")] {
        peer.set(&json!({"mode": mode}));
        // A file of its owner's alone.
        let mut password = tempfile::NamedTempFile::new().unwrap();
        password.write_all(b"correct horse battery staple\n").unwrap();
        let login = format!("username = \"ada\"\npassword_file = \"{}\"", password.path().display());
        let login = if mode == "echo@auth" { login.as_str() } else { "" };
        let teamctl = waiting(&peer, login);
        let told = teamctl.run("-v outbox send -o json").ok().noisy();
        let message = teamctl.outbox()[0].clone();
        assert_eq!(message["status"], status, "{mode}: {message}");
        let error = message["last_error"].as_str().unwrap();
        assert!(error.len() < 300 && !error.contains(char::is_control), "{mode}: {error:?}");
        assert!(!error.contains(['\u{202e}', '\u{200b}', '\u{9b}']), "{mode}: {error:?}");
        let shown = format!("{error}{}", told.notices());
        match mode {
            "controls@rcpt" => assert!(error.contains("554 [31mred ]0;title gnp.exe zero width nul"), "{error:?}"),
            "echo@auth" => {
                let plain = base64::engine::general_purpose::STANDARD.encode("\0ada\0correct horse battery staple");
                assert!(error.contains('*') && !shown.contains(&plain[..12]) && !shown.contains("staple"), "{error}");
            }
            _ => {}
        }
        for received in peer.received() {
            for message in received["messages"].as_array().into_iter().flatten() {
                let content = message["content"].as_str().unwrap_or_default();
                if let Some((_, token)) = content.split_once("before 2026-11-14 09:00 UTC:\r\n\r\n") {
                    assert!(!shown.contains(&token[14..26]), "{mode}: {error}");
                }
            }
        }
    }
}

/// What comes along with the answer to STARTTLS was never protected.
#[test]
fn what_is_slipped_in_before_tls_is_not_taken_for_its() {
    let peer = Peer::hostile("smtp --tls offered --mode inject");
    let teamctl = waiting(&peer, "");
    let config = std::fs::read_to_string(teamctl.home().join("config/teamctl/config.toml")).unwrap();
    let protected = config.replace("\"none\"", &format!("\"starttls\"\nca_file = \"{}\"", peer.ca().display()));
    teamctl.config(&protected);
    teamctl.run("-q outbox send -o json").ok();
    assert_eq!(states(&teamctl), ONE_TRIED);
    assert!(first_error(&teamctl).contains("sent more than its answer to STARTTLS"), "{}", first_error(&teamctl));
    peer.set(&json!({"mode": "454@starttls"}));
    teamctl.run("-q outbox send -o json").ok();
    let refused = teamctl.outbox()[1]["last_error"].as_str().unwrap().to_owned();
    assert!(refused.contains("refused STARTTLS: 454 4.7.0 TLS not available"), "{refused}");
    peer.set(&json!({"mode": "stall@handshake"}));
    teamctl.config(&format!("{protected}timeout = \"1s\"\n"));
    teamctl.run("-q outbox send -o json").ok();
    let stalled = teamctl.outbox()[2]["last_error"].as_str().unwrap().to_owned();
    assert!(stalled.contains("cannot be talked with by TLS: it took too long"), "{stalled}");
    let said: Vec<Value> = peer.received();
    assert!(said.iter().all(|one| one["messages"] == json!([])), "{said:?}");
}
