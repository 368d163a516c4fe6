//! The hostile SMTP server.
use serde_json::json;

use crate::support::peer::Peer;
use crate::{Client, UNTRUSTED, under_tls};

const EHLO: &str = "EHLO client.test";
const MAIL: &str = "MAIL FROM:<no-reply@acme.example>";
const RCPT: &str = "RCPT TO:<ada@acme.example>";
const CONTENT: &str = "Subject: it\r\n\r\nSecret\r\n.";

/// A session as a client has it that does what it came for, and whatever it is told: what comes after each line sent.
const SESSION: &[(&str, &str)] =
    &[("ehlo", EHLO), ("auth", "AUTH PLAIN AGFkYQBzZWNyZXQ="), ("mail", MAIL), ("rcpt", RCPT), ("data", "DATA")];

/// Says all up to that stage, and finds the usual answers to what is before it.
#[track_caller]
fn up_to(peer: &Peer, stage: &str) -> Client {
    let mut client = Client::of(peer);
    if stage == "banner" {
        return client;
    }
    assert_eq!(client.reply(), "220 hostile.test ESMTP\r\n");
    for (at, line) in SESSION {
        client.say(&format!("{line}\r\n"));
        if *at == stage {
            return client;
        }
        let usual = ["250", "235", "354"];
        let reply = client.reply();
        assert!(usual.contains(&&reply[..3]), "{at}: {reply}");
    }
    client.say(if stage == "content" { "Subject: it\r\n" } else { CONTENT });
    if stage == "end" || stage == "quit" {
        client.say("\r\n");
    }
    if stage == "quit" {
        assert_eq!(client.reply(), "250 2.0.0 Taken\r\n");
        client.say("QUIT\r\n");
    }
    client
}

const REFUSED_AT: &[&str] = &["banner", "ehlo", "auth", "mail", "rcpt", "data", "end"];

#[test]
fn without_a_mode_it_is_friendly_and_tells_what_was_said() {
    let peer = Peer::hostile("smtp");
    assert_eq!(up_to(&peer, "quit").rest(), b"221 2.0.0 Bye\r\n");
    let told = peer.next();
    assert_eq!(told["said"], json!([EHLO, "AUTH PLAIN AGFkYQBzZWNyZXQ=", MAIL, RCPT, "DATA", "QUIT"]));
    assert_eq!(
        told["messages"],
        json!([{
            "sender": "<no-reply@acme.example>",
            "recipients": ["<ada@acme.example>"],
            "content": "Subject: it\r\n\r\nSecret\r\n",
            "taken": true,
        }])
    );
    assert_eq!((&told["ended_by"], &told["tls"]), (&json!("peer"), &json!(false)));
    let clear = told["clear"].as_str().unwrap();
    assert!(clear.starts_with(EHLO) && clear.ends_with("Secret\r\n.\r\nQUIT\r\n"), "{clear}");
}

#[test]
fn each_code_is_said_at_each_stage_and_nowhere_before() {
    let peer = Peer::hostile("smtp");
    for code in [421, 451, 452, 550, 554] {
        for stage in REFUSED_AT {
            peer.set(&json!({"mode": format!("{code}@{stage}")}));
            let mut client = up_to(&peer, stage);
            let reply = client.reply();
            assert!(reply.starts_with(&format!("{code} ")) && reply.ends_with("\r\n"), "{stage}: {reply}");
            if code == 421 {
                assert_eq!(client.rest(), b"", "{stage}");
            } else {
                assert_eq!(client.ask("QUIT"), "221 2.0.0 Bye\r\n", "{stage}");
            }
            drop(client);
            let told = peer.next();
            let messages = told["messages"].as_array().unwrap();
            assert!(messages.iter().all(|message| message["taken"] == false), "{told}");
            assert_eq!(messages.len(), usize::from(*stage == "end"), "{told}");
        }
    }
}

#[test]
fn it_closes_resets_and_stalls_at_each_stage() {
    let peer = Peer::hostile("smtp");
    for stage in REFUSED_AT.iter().chain(&["content", "quit"]) {
        peer.set(&json!({"mode": format!("close@{stage}")}));
        assert_eq!(up_to(&peer, stage).rest(), b"", "{stage}");
        let told = peer.next();
        assert_eq!(told["ended_by"], "peer", "{stage}");
        let heard = usize::from(["end", "quit"].contains(stage));
        assert_eq!(told["messages"].as_array().unwrap().len(), heard, "{stage}");
        peer.set(&json!({"mode": format!("reset@{stage}")}));
        up_to(&peer, stage).is_reset();
        peer.next();
        peer.set(&json!({"mode": format!("stall@{stage}")}));
        assert_eq!(up_to(&peer, stage).rest_once_silent(), b"", "{stage}");
        assert_eq!(peer.next()["ended_by"], "client", "{stage}");
    }
}

#[test]
fn what_never_ends_goes_on_until_the_client_leaves() {
    let peer = Peer::hostile("smtp --pace 0");
    for stage in REFUSED_AT {
        for (what, piece, length) in
            [("drip", "250-drip\r\n", 1000), ("endless", "250-more\r\n", 1 << 20), ("flood", "xxxxxxxxxx", 1 << 20)]
        {
            peer.set(&json!({"mode": format!("{what}@{stage}")}));
            let said = String::from_utf8(up_to(&peer, stage).first(length)).unwrap();
            assert!(said.starts_with("250-") && said[length - 100..].contains(piece), "{what}@{stage}");
            assert_eq!(said.lines().count() == 1, what == "flood", "{what}@{stage}");
            assert_eq!(peer.next()["ended_by"], "client", "{what}@{stage}");
        }
    }
}

#[test]
fn some_replies_are_none_or_ought_not_to_be_repeated() {
    let peer = Peer::hostile("smtp --mode garbage@mail");
    assert_eq!(up_to(&peer, "mail").rest(), b"\x00\xffSSH-2.0-nobody_1.0\r\n");
    peer.set(&json!({"mode": "controls@rcpt"}));
    let mut client = up_to(&peer, "rcpt");
    let said = client.say("QUIT\r\n").rest();
    for hostile in ["554 \u{1b}[31m", "\u{202e}", "\0", "\u{9b}"] {
        assert!(said.windows(hostile.len()).any(|part| part == hostile.as_bytes()), "{hostile:?}");
    }
    peer.set(&json!({"mode": "echo@end"}));
    assert_eq!(up_to(&peer, "end").reply(), "554-Subject: it\r\n554-\r\n554 Secret\r\n");
    peer.set(&json!({"mode": "echo@auth"}));
    assert_eq!(up_to(&peer, "auth").reply(), "535 AUTH PLAIN AGFkYQBzZWNyZXQ=\r\n");
    let mut client = up_to(&peer, "ehlo");
    client.reply();
    assert_eq!(client.ask("AUTH LOGIN"), "334 VXNlcm5hbWU6\r\n");
    assert_eq!(client.ask("YWRh"), "334 UGFzc3dvcmQ6\r\n");
    assert_eq!(client.ask("c2VjcmV0"), "535 AUTH LOGIN YWRh c2VjcmV0\r\n");
}

#[test]
fn it_may_misbehave_only_once_or_every_so_often() {
    let peer = Peer::hostile("smtp --mode 550@rcpt%2");
    let codes = |client: &mut Client| -> Vec<String> { (0..5).map(|_| client.ask(RCPT)[..3].to_owned()).collect() };
    let mut client = up_to(&peer, "mail");
    client.reply();
    assert_eq!(codes(&mut client), ["250", "550", "250", "550", "250"]);
    peer.set(&json!({"mode": "451@rcpt#3"}));
    let mut another = up_to(&peer, "mail");
    another.reply();
    assert_eq!(codes(&mut another), ["250", "250", "451", "250", "250"]);
    // And it recovers within a connection.
    peer.set(&json!({"mode": "451@rcpt"}));
    assert_eq!(another.ask(RCPT)[..3], *"451");
    peer.set(&json!({"mode": "ok"}));
    assert_eq!(another.ask(RCPT)[..3], *"250");
}

#[test]
fn starttls_is_offered_or_not_refused_or_not_and_once() {
    let peer = Peer::hostile("smtp");
    let mut client = up_to(&peer, "ehlo");
    assert_eq!(client.reply(), "250-hostile.test\r\n250-8BITMIME\r\n250 AUTH PLAIN LOGIN\r\n");
    assert_eq!(client.ask("STARTTLS")[..3], *"502");

    let peer = Peer::hostile("smtp --tls offered --mode 454@starttls");
    let mut client = up_to(&peer, "ehlo");
    assert_eq!(client.reply(), "250-hostile.test\r\n250-8BITMIME\r\n250-AUTH PLAIN LOGIN\r\n250 STARTTLS\r\n");
    assert_eq!(client.ask("STARTTLS"), "454 4.7.0 TLS not available\r\n");
    client.ask("QUIT");
    assert_eq!(peer.next()["said"], json!([EHLO, "STARTTLS", "QUIT"]));

    peer.set(&json!({"mode": "ok"}));
    let session = format!("{EHLO}\r\n{MAIL}\r\n{RCPT}\r\nDATA\r\n{CONTENT}\r\nQUIT\r\n");
    let replies = under_tls(&peer, &["--starttls"], &session).unwrap();
    assert!(replies.starts_with("250-hostile.test\r\n250-8BITMIME\r\n250 AUTH PLAIN LOGIN\r\n"), "{replies}");
    let told = peer.next();
    assert_eq!(told["messages"][0]["content"], "Subject: it\r\n\r\nSecret\r\n");
    let clear = told["clear"].as_str().unwrap();
    assert!(clear.starts_with("EHLO client.test\r\nSTARTTLS\r\n") && !clear.contains("MAIL"), "{clear}");

    // What was said in the clear is not heard as if under TLS.
    under_tls(&peer, &["--starttls", "NOOP ahead\r\n"], "QUIT\r\n").unwrap();
    let told = peer.next();
    assert!(told["clear"].as_str().unwrap().contains("NOOP ahead"), "{told}");
    assert_eq!(told["said"], json!([EHLO, "STARTTLS", "QUIT"]));
}

#[test]
fn a_handshake_may_stall_or_be_something_else() {
    let peer = Peer::hostile("smtp --tls offered");
    for (mode, said) in [("stall@handshake", &b""[..]), ("garbage@handshake", b"\x00\xffSSH-2.0-nobody_1.0\r\n")] {
        peer.set(&json!({"mode": mode}));
        let mut client = up_to(&peer, "ehlo");
        client.reply();
        assert_eq!(client.ask("STARTTLS"), "220 2.0.0 Go ahead\r\n");
        // It is for the client to begin.
        client.say("\u{16}");
        assert_eq!(client.rest_once_silent(), said, "{mode}");
        let told = peer.next();
        assert_eq!(
            (&told["tls"], told["clear"].as_str().unwrap().ends_with('\u{16}')),
            (&json!(false), true),
            "{told}"
        );
    }
    peer.set(&json!({"mode": "drip@handshake"}));
    let mut client = up_to(&peer, "ehlo");
    client.reply();
    client.ask("STARTTLS");
    assert_eq!(client.say("\u{16}").first(19), b"\x16\x03\x03\x40\x00\x02\x00\x3f\xfc250-drip\r\n");
    drop(client);
    peer.next();
    peer.set(&json!({"mode": "inject"}));
    let mut client = up_to(&peer, "ehlo");
    client.reply();
    assert_eq!(client.ask("STARTTLS"), "220 2.0.0 Go ahead\r\n");
    // Then it is for the client to begin the handshake; some libraries answer an end with an alert.
    assert!(client.rest_once_silent().starts_with(b"250-injected.test\r\n250 AUTH PLAIN LOGIN\r\n"));
}

#[test]
fn it_shows_the_certificate_that_it_is_told_to_and_hears_nothing_from_who_minds() {
    for (tls, starttls) in [("offered", &["--starttls"][..]), ("implicit", &[])] {
        let peer = Peer::hostile(["smtp", "--tls", tls]);
        for (certificate, fault) in UNTRUSTED {
            peer.set(&json!({"certificate": certificate}));
            let error = under_tls(&peer, starttls, &format!("{EHLO}\r\nQUIT\r\n")).unwrap_err();
            assert_eq!(error, *fault, "{certificate}");
            let told = peer.next();
            assert!(told["tls"].as_str().unwrap().starts_with("failed: "), "{told}");
            assert_eq!(told["said"].as_array().unwrap().len(), if starttls.is_empty() { 0 } else { 2 });
        }
        peer.set(&json!({"certificate": "good"}));
        let replies = under_tls(&peer, starttls, &format!("{EHLO}\r\nQUIT\r\n")).unwrap();
        assert!(replies.ends_with("221 2.0.0 Bye\r\n"), "{replies}");
    }
}

#[test]
#[should_panic(expected = "no such mode: 451@content")]
fn what_cannot_be_refused_is_no_mode() {
    Peer::hostile("smtp").set(&json!({"mode": "451@content"}));
}
