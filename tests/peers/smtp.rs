//! The friendly mail server.
use serde_json::json;

use crate::support::peer::Peer;
use crate::{Client, UNTRUSTED, under_tls};

const MAIL: &str = "MAIL FROM:<no-reply@acme.example>";
const RCPT: &str = "RCPT TO:<ada@acme.example>";
const CONTENT: &str = "Subject: Häβ\r\n\r\n..dots\r\n.\r\n";

/// A whole session, of which the replies are not waited for.
fn session(commands: &[&str]) -> String {
    let commands: Vec<_> = commands.iter().map(|command| format!("{command}\r\n")).collect();
    format!("EHLO client.test\r\n{}QUIT\r\n", commands.concat())
}

fn codes(replies: &str) -> Vec<&str> {
    replies.lines().filter(|line| line.as_bytes()[3] == b' ').map(|line| &line[..3]).collect()
}

#[test]
fn in_the_clear_it_takes_messages_and_tells_one_connection_from_another() {
    let peer = Peer::smtp("plain");
    let mut client = Client::of(&peer);
    assert!(client.reply().starts_with("220 friendly.test"));
    let offered = client.ask("EHLO client.test");
    assert!(!offered.contains("STARTTLS") && !offered.contains("AUTH"), "{offered}");
    for _ in 0..2 {
        assert!(client.ask(MAIL).starts_with("250"));
        assert!(client.ask(RCPT).starts_with("250"));
        assert!(client.ask("DATA").starts_with("354"));
        assert_eq!(client.say(CONTENT).reply(), "250 2.0.0 Taken\r\n");
    }
    let received = json!({
        "connection": 1,
        "client": "client.test",
        "sender": "no-reply@acme.example",
        "recipients": ["ada@acme.example"],
        "options": [],
        "tls": false,
        "user": null,
        "content": "Subject: Häβ\r\n\r\n.dots\r\n",
    });
    assert_eq!(peer.received(), [received.clone(), received]);
    assert_eq!(peer.connections(), 1);
    let mut another = Client::of(&peer);
    another.reply();
    another.ask("HELO second.test");
    for command in [MAIL, RCPT, "RCPT TO:<eve@acme.example>", "DATA"] {
        another.ask(command);
    }
    another.say(CONTENT);
    let second = peer.next();
    assert_eq!((&second["connection"], &second["client"]), (&json!(2), &json!("second.test")));
    assert_eq!(second["recipients"], json!(["ada@acme.example", "eve@acme.example"]));
    assert_eq!((peer.connections(), peer.received().len()), (2, 0));
}

#[test]
fn nothing_goes_without_starttls_where_that_is_the_mode() {
    let peer = Peer::smtp("starttls");
    let mut client = Client::of(&peer);
    client.reply();
    assert!(client.ask("EHLO client.test").contains("STARTTLS"));
    assert!(client.ask(MAIL).starts_with("530"));
    let session = session(&[MAIL, RCPT, &format!("DATA\r\n{}", CONTENT.trim_end())]);
    let replies = under_tls(&peer, &["--starttls"], &session).unwrap();
    assert_eq!(codes(&replies), ["250", "250", "250", "354", "250", "221"]);
    assert_eq!((&peer.next()["tls"], peer.connections()), (&json!(true), 2));
}

#[test]
fn with_tls_from_the_start_nothing_is_said_in_the_clear() {
    let peer = Peer::smtp("tls");
    let replies = under_tls(&peer, &[], &session(&[MAIL, RCPT, &format!("DATA\r\n{}", CONTENT.trim_end())])).unwrap();
    assert_eq!(codes(&replies), ["220", "250", "250", "250", "354", "250", "221"]);
    assert_eq!(peer.next()["tls"], true);
    let said = Client::of(&peer).say("EHLO client.test\r\n").rest();
    assert!(!said.starts_with(b"220"), "{said:?}");
}

#[test]
fn who_has_not_authenticated_sends_nothing_where_there_is_a_user() {
    let peer = Peer::smtp("plain --user ada --password secret");
    let mut client = Client::of(&peer);
    client.reply();
    assert!(client.ask("EHLO client.test").contains("AUTH LOGIN PLAIN\r\n"));
    assert!(client.ask(MAIL).starts_with("530"));
    // ada and wrong, ada and secret, with a NUL before each.
    assert!(client.ask("AUTH PLAIN AGFkYQB3cm9uZw==").starts_with("535"));
    assert!(client.ask("AUTH PLAIN AGFkYQBzZWNyZXQ=").starts_with("235"));
    for command in [MAIL, RCPT, "DATA"] {
        client.ask(command);
    }
    client.say(CONTENT);
    assert_eq!(peer.next()["user"], "ada");
}

#[test]
fn one_mechanism_may_be_all_that_it_offers_and_only_under_tls() {
    let peer = Peer::smtp("starttls --user ada --password secret --mechanism LOGIN");
    let mut client = Client::of(&peer);
    client.reply();
    assert!(!client.ask("EHLO client.test").contains("AUTH"));
    let login = ["AUTH LOGIN\r\nYWRh\r\nc2VjcmV0", MAIL, RCPT, &format!("DATA\r\n{}", CONTENT.trim_end())];
    let replies = under_tls(&peer, &["--starttls"], &session(&login)).unwrap();
    assert!(replies.contains("AUTH LOGIN\r\n"), "{replies}");
    assert_eq!(codes(&replies), ["250", "334", "334", "235", "250", "250", "354", "250", "221"]);
    assert_eq!(peer.next()["user"], "ada");
    let plain = under_tls(&peer, &["--starttls"], &session(&["AUTH PLAIN AGFkYQBzZWNyZXQ="])).unwrap();
    assert_eq!(codes(&plain), ["250", "504", "221"]);
}

#[test]
fn each_certificate_has_the_one_fault_that_it_says() {
    for (certificate, fault) in UNTRUSTED {
        let peer = Peer::smtp(["tls", "--certificate", certificate]);
        let error = under_tls(&peer, &[], &session(&[])).unwrap_err();
        assert_eq!(error, *fault, "{certificate}");
    }
}
