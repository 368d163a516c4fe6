//! What a hostile mail server cannot bring about: that a message is lost, that a repeat is not known for one, or that a word
//! of it, or of the login, is said to who is not the server or where others listen.
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::process::Stdio;

use base64::Engine;
use serde_json::{Value, json};

use crate::mime::Mime;
use crate::support::peer::Peer;
use crate::support::{NOW, Teamctl};

const PASSWORD: &str = "correct horse battery staple";

/// A home in which mail goes to a server, with a login; `more` are further settings of `[email]`.
fn mailing(peer: &Peer, more: &str) -> Teamctl {
    let teamctl = Teamctl::initialized();
    configure(&teamctl, peer, more);
    teamctl
}

fn configure(teamctl: &Teamctl, peer: &Peer, more: &str) {
    let password = teamctl.file("password", PASSWORD);
    fs::set_permissions(&password, fs::Permissions::from_mode(0o600)).unwrap();
    // Without TLS it has no authority.
    let ca = if peer.ca().exists() { format!("ca_file = \"{}\"\n", peer.ca().display()) } else { String::new() };
    teamctl.config(&format!(
        "[email]\ntransport = \"smtp\"\nfrom = \"Acme <no-reply@acme.example>\"\nhost = \"localhost\"\nport = {}\n\
         username = \"ada\"\npassword_file = \"{}\"\n{ca}{more}\n",
        peer.port(),
        password.display(),
    ));
}

/// The message to an address.
#[track_caller]
fn message_to(teamctl: &Teamctl, address: &str) -> Value {
    let mut found: Vec<_> = teamctl.outbox().into_iter().filter(|message| message["to"] == address).collect();
    assert_eq!(found.len(), 1, "to {address}");
    found.remove(0)
}

/// The `Message-ID` that a message has wherever it goes.
fn name_of(message: &Value) -> String {
    format!("<{}@acme.example>", message["id"].as_str().unwrap())
}

/// All that was mailed in a connection: its `Message-ID`, and whether it was taken.
fn mailed(told: &Value) -> Vec<(String, bool)> {
    let messages = told["messages"].as_array().unwrap().iter();
    let name = |message: &Value| Mime::parse(message["content"].as_str().unwrap()).header("Message-ID");
    messages.map(|message| (name(message), message["taken"].as_bool().unwrap())).collect()
}

/// A message fails for now by that mode, and is to be tried again: that message.
#[track_caller]
fn fails(teamctl: &Teamctl, peer: &Peer, mode: &str) -> Value {
    peer.set(&json!({"mode": mode}));
    let address = format!("{}@acme.example", mode.replace('@', "-at-"));
    teamctl.mail(&address);
    assert_eq!(teamctl.send(), [0, 1, 0, 1], "{mode}");
    let message = message_to(teamctl, &address);
    assert_eq!((&message["status"], &message["attempts"]), (&json!("retrying"), &json!(1)), "{mode}");
    let error = message["last_error"].as_str().unwrap();
    assert!(error.starts_with(&format!("localhost:{} ", peer.port())) && error.len() < 300, "{mode}: {error}");
    assert!(message["next_attempt_at"].as_str().unwrap() > NOW, "{mode}: {message}");
    let heard = mode.ends_with("@end");
    assert_eq!(mailed(&peer.next()), if heard { vec![(name_of(&message), false)] } else { vec![] }, "{mode}");
    message
}

/// It goes out when its time has come and the server is itself again, by the same name.
#[track_caller]
fn recovers(teamctl: &Teamctl, peer: &Peer, message: &Value) {
    peer.set(&json!({"mode": "ok"}));
    assert_eq!(teamctl.send_at(message["next_attempt_at"].as_str().unwrap()), [1, 0, 0, 0], "{message}");
    assert_eq!(mailed(&peer.next()), [(name_of(message), true)]);
    let sent = message_to(teamctl, message["to"].as_str().unwrap());
    assert_eq!((&sent["status"], &sent["attempts"], &sent["last_error"]), (&json!("sent"), &json!(2), &json!(null)));
    assert_eq!(sent["id"], message["id"]);
}

#[track_caller]
fn survives(teamctl: &Teamctl, peer: &Peer, mode: &str) {
    let message = fails(teamctl, peer, mode);
    recovers(teamctl, peer, &message);
}

#[test]
fn a_conversation_that_breaks_off_anywhere_costs_a_try_and_no_message() {
    let peer = Peer::hostile("smtp --tls offered");
    let teamctl = mailing(&peer, "");
    for stage in ["banner", "ehlo", "starttls", "handshake", "auth", "mail", "rcpt", "data", "content", "end"] {
        for what in ["close", "reset", "garbage"] {
            survives(&teamctl, &peer, &format!("{what}@{stage}"));
        }
    }
    let implicit = Peer::hostile("smtp --tls implicit");
    let teamctl = mailing(&implicit, "security = \"tls\"");
    for mode in ["reset@handshake", "garbage@handshake", "close@banner", "close@end"] {
        survives(&teamctl, &implicit, mode);
    }
}

/// Before a message is spoken of, what is refused is no message's fault, for good or not: an operator mends it.
#[test]
fn a_refusal_for_now_or_of_everybody_costs_a_try_and_no_message() {
    let peer = Peer::hostile("smtp --tls offered");
    let teamctl = mailing(&peer, "");
    for stage in ["banner", "ehlo", "starttls", "auth", "mail", "rcpt", "data", "end"] {
        for code in [421, 451, 452] {
            survives(&teamctl, &peer, &format!("{code}@{stage}"));
        }
    }
    for mode in ["554@banner", "550@ehlo", "501@starttls", "535@auth", "530@mail"] {
        survives(&teamctl, &peer, mode);
    }
}

/// As [`survives`], before a server that a limit has to end the wait for; only then is there a short one.
#[track_caller]
fn outlasts(peer: &Peer, modes: &[&str]) {
    let teamctl = Teamctl::initialized();
    for mode in modes {
        configure(&teamctl, peer, "timeout = \"2s\"");
        let message = fails(&teamctl, peer, mode);
        let error = message["last_error"].as_str().unwrap();
        assert!(error.contains("took longer than 2 s") || error.contains("it took too long"), "{mode}: {error}");
        configure(&teamctl, peer, "");
        recovers(&teamctl, peer, &message);
    }
}

#[test]
fn a_server_that_falls_silent_costs_a_try_and_no_message() {
    outlasts(&Peer::hostile("smtp --tls offered"), &["stall@starttls", "stall@auth", "stall@end"]);
}

/// Each byte is a record of TLS, and in time for whoever waits for the next one only.
#[test]
fn a_server_that_drips_costs_a_try_and_no_message() {
    outlasts(&Peer::hostile("smtp --tls offered"), &["drip@handshake", "drip@rcpt", "drip@end"]);
}

#[test]
fn an_answer_without_an_end_costs_a_try_and_no_message() {
    let peer = Peer::hostile("smtp --tls offered");
    let teamctl = mailing(&peer, "");
    for (mode, told) in [
        ("flood@banner", "a line is longer than any mail server's"),
        ("endless@ehlo", "what it says is not SMTP"),
        ("flood@data", "a line is longer than any mail server's"),
        ("endless@end", "what it says is not SMTP"),
    ] {
        let message = fails(&teamctl, &peer, mode);
        // And not only when the time is up.
        assert!(message["last_error"].as_str().unwrap().contains(told), "{mode}: {message}");
        recovers(&teamctl, &peer, &message);
    }
}

/// What was said before anybody was known to be the server, or to who is not.
fn said_in_the_clear(teamctl: &Teamctl, peer: &Peer, context: &str) -> String {
    let told = peer.next();
    assert_eq!(told["messages"], json!([]), "{context}");
    // Where there was TLS, there would be more to look at than what is in the clear.
    assert!(!told["tls"].as_str().unwrap_or_default().starts_with("TLS"), "{context}: {told}");
    let clear = told["clear"].as_str().unwrap().to_owned();
    let login = base64::engine::general_purpose::STANDARD.encode(format!("\0ada\0{PASSWORD}"));
    for secret in ["AUTH", "MAIL", "RCPT", "DATA", "acme.example", "Subject", PASSWORD, &login] {
        assert!(!clear.contains(secret), "{context}: {clear:?}");
    }
    let message = teamctl.message();
    assert_eq!((&message["status"], &message["attempts"]), (&json!("retrying"), &json!(1)), "{context}: {message}");
    clear
}

/// Whoever stands between us and the server may take the offer of TLS away, refuse it, or be somebody else: a server, how it
/// behaves, what is asked of it, and what is told.
const UNPROTECTED: &[(&str, &str, &str, &str)] = &[
    ("smtp", "ok", "starttls", "offers no STARTTLS, and without TLS nothing is sent"),
    ("smtp", "ok", "tls", "cannot be talked with by TLS: "),
    ("smtp --tls offered", "ok", "tls", "cannot be talked with by TLS: "),
    ("smtp --tls offered", "454@starttls", "starttls", "refused STARTTLS: 454 4.7.0 TLS not available"),
    ("smtp --tls offered", "554@starttls", "starttls", "refused STARTTLS: 554"),
    ("smtp --tls offered", "250@starttls", "starttls", "refused STARTTLS: 250"),
    ("smtp --tls offered", "close@starttls", "starttls", "closed the connection"),
    ("smtp --tls offered", "inject", "starttls", "sent more than its answer to STARTTLS"),
    ("smtp --tls offered", "garbage@handshake", "starttls", "cannot be talked with by TLS: "),
    ("smtp --tls offered", "close@handshake", "starttls", "cannot be talked with by TLS: "),
    ("smtp --tls implicit", "close@handshake", "tls", "cannot be talked with by TLS: "),
];

/// What is wrong with each certificate, as it is told.
const UNTRUSTED: &[(&str, &str)] = &[
    ("expired", "certificate expired"),
    ("not-yet-valid", "certificate not valid yet"),
    ("wrong-host", "not valid for name \"localhost\""),
    ("self-signed", "invalid peer certificate: "),
    ("other-ca", "UnknownIssuer"),
];

#[test]
fn without_tls_nothing_is_said_but_a_greeting_and_a_good_server_gets_it_all() {
    let good = Peer::smtp(["starttls", "--user", "ada", "--password", PASSWORD]);
    for (server, mode, security, told) in UNPROTECTED {
        let peer = Peer::hostile(format!("{server} --mode {mode}").as_str());
        let teamctl = mailing(&peer, &format!("security = \"{security}\""));
        teamctl.mail("eve@acme.example");
        assert_eq!(teamctl.send(), [0, 1, 0, 1], "{server} {mode} {security}");
        let clear = said_in_the_clear(&teamctl, &peer, &format!("{server} {mode} {security}"));
        let greeted = clear.starts_with("EHLO ");
        assert_eq!(greeted, *security == "starttls", "{server} {mode}: {clear:?}");
        let message = teamctl.message();
        let error = message["last_error"].as_str().unwrap();
        assert!(error.contains(told), "{server} {mode} {security}: {error}");
        configure(&teamctl, &good, "");
        assert_eq!(teamctl.send_at(message["next_attempt_at"].as_str().unwrap()), [1, 0, 0, 0]);
        let received = good.next();
        let mail = Mime::parse(received["content"].as_str().unwrap());
        assert_eq!((mail.header("Message-ID"), &received["user"]), (name_of(&message), &json!("ada")));
    }
}

#[test]
fn a_server_that_cannot_prove_who_it_is_hears_no_word_until_it_can() {
    for (tls, security) in [("offered", "starttls"), ("implicit", "tls")] {
        let peer = Peer::hostile(["smtp", "--tls", tls]);
        for (certificate, fault) in UNTRUSTED {
            peer.set(&json!({"certificate": certificate}));
            let teamctl = mailing(&peer, &format!("security = \"{security}\""));
            teamctl.mail("eve@acme.example");
            assert_eq!(teamctl.send(), [0, 1, 0, 1], "{certificate} {security}");
            said_in_the_clear(&teamctl, &peer, &format!("{certificate} {security}"));
            let message = teamctl.message();
            let error = message["last_error"].as_str().unwrap();
            assert!(
                error.contains("cannot be talked with by TLS: ") && error.contains(fault),
                "{certificate}: {error}"
            );
            peer.set(&json!({"certificate": "good"}));
            assert_eq!(teamctl.send_at(message["next_attempt_at"].as_str().unwrap()), [1, 0, 0, 0], "{certificate}");
            assert_eq!(mailed(&peer.next()), [(name_of(&message), true)], "{certificate}");
        }
    }
}

/// And says no more of it, unless somebody asks for that.
#[test]
fn a_refusal_of_a_message_for_good_is_its_end_at_once() {
    let peer = Peer::hostile("smtp --tls offered");
    let teamctl = mailing(&peer, "");
    for stage in ["mail", "rcpt", "data", "end"] {
        for code in [550, 552, 554] {
            let mode = format!("{code}@{stage}");
            peer.set(&json!({"mode": mode}));
            let address = format!("{code}-at-{stage}@acme.example");
            teamctl.mail(&address);
            assert_eq!(teamctl.send(), [0, 0, 1, 0], "{mode}");
            let message = message_to(&teamctl, &address);
            assert_eq!((&message["status"], &message["attempts"]), (&json!("dead"), &json!(1)), "{mode}");
            assert_eq!(message["next_attempt_at"], json!(null), "{mode}");
            let error = message["last_error"].as_str().unwrap();
            assert!(error.contains(" refused the ") && error.contains(&format!(": {code} ")), "{error}");
            peer.next();
            peer.set(&json!({"mode": "ok"}));
            let before = peer.connections();
            assert_eq!(teamctl.send_at(&crate::minutes_later(60)), [0, 0, 0, 0], "{mode}");
            assert_eq!(peer.connections(), before, "{mode}");
            teamctl.run(["-q", "outbox", "retry", message["id"].as_str().unwrap(), "-o", "id"]).ok();
            assert_eq!(teamctl.send(), [1, 0, 0, 0], "{mode}");
            assert_eq!(mailed(&peer.next()), [(name_of(&message), true)], "{mode}");
        }
    }
}

/// Queues messages to so many people, and gives the `Message-ID` of each.
#[track_caller]
fn queue(teamctl: &Teamctl, count: usize) -> BTreeSet<String> {
    teamctl.file("people.csv", format!("email\n{}", crate::people(count)));
    teamctl.run("-q invite add --from-file people.csv --role member -o id").ok();
    teamctl.outbox().iter().map(name_of).collect()
}

/// How often each message was taken, and how often one was heard that was not.
fn counted(told: &[Value]) -> (BTreeMap<String, usize>, BTreeMap<String, usize>) {
    let (mut taken, mut heard) = (BTreeMap::new(), BTreeMap::new());
    for (name, was_taken) in told.iter().flat_map(mailed) {
        *(if was_taken { &mut taken } else { &mut heard }).entry(name).or_default() += 1;
    }
    (taken, heard)
}

/// Twenty messages, a server that has had enough of each fifth: what a round comes to, how many connections that takes, how
/// many are heard and not taken, and how many are sent in the round after.
const BATCHES: &[(&str, [i64; 4], u64, usize, i64)] = &[
    ("421@mail#5", [20, 0, 0, 0], 5, 0, 0),
    ("close@mail#5", [20, 0, 0, 0], 5, 0, 0),
    ("reset@mail#5", [20, 0, 0, 0], 5, 0, 0),
    ("421@rcpt#5", [16, 4, 0, 4], 4, 0, 4),
    ("close@content#5", [16, 4, 0, 4], 4, 0, 4),
    ("close@end#5", [16, 4, 0, 4], 4, 4, 4),
    ("451@end%5", [16, 4, 0, 4], 1, 4, 4),
    ("550@rcpt%5", [16, 0, 4, 0], 1, 0, 0),
];

#[test]
fn of_many_messages_none_is_lost_or_taken_twice() {
    let peer = Peer::hostile("smtp --tls offered");
    for (mode, totals, connections, unanswered, later) in BATCHES {
        let teamctl = mailing(&peer, "");
        let names = queue(&teamctl, 20);
        peer.set(&json!({"mode": mode}));
        let before = peer.connections();
        assert_eq!(teamctl.send(), *totals, "{mode}");
        assert_eq!(peer.connections() - before, *connections, "{mode}");
        let mut told: Vec<_> = (0..*connections).map(|_| peer.next()).collect();
        let heard = counted(&told).1;
        assert_eq!((heard.len(), heard.values().all(|count| *count == 1)), (*unanswered, true), "{mode}: {heard:?}");

        peer.set(&json!({"mode": "ok"}));
        assert_eq!(teamctl.send_at(&crate::minutes_later(10)), [*later, 0, 0, 0], "{mode}");
        told.extend((*later > 0).then(|| peer.next()));
        let taken = counted(&told).0;
        let dead: BTreeSet<_> =
            teamctl.run("outbox list --status dead -o jsonl").ok().json_lines().iter().map(name_of).collect();
        assert!(taken.values().all(|count| *count == 1), "{mode}: {taken:?}");
        assert_eq!(taken.into_keys().collect::<BTreeSet<_>>(), &names - &dead, "{mode}");
        assert_eq!(dead.len(), usize::try_from(totals[2]).unwrap(), "{mode}");
    }
}

#[test]
fn several_senders_before_a_server_that_breaks_off_send_each_message_once() {
    let peer = Peer::hostile("smtp --tls offered --mode 421@mail#4");
    let teamctl = mailing(&peer, "");
    let names = queue(&teamctl, 60);
    let sender = || {
        let mut command = teamctl.command("-q outbox send -o json --jq .sent");
        command.env("TEAMCTL_LOCK_TIMEOUT", "60s").stdin(Stdio::null()).stdout(Stdio::piped()).spawn().unwrap()
    };
    let senders: Vec<_> = (0..6).map(|_| sender()).collect();
    let sent = senders.into_iter().map(|sender| {
        let output = sender.wait_with_output().unwrap();
        assert!(output.status.success());
        String::from_utf8(output.stdout).unwrap().trim().parse::<usize>().unwrap()
    });
    assert_eq!(sent.sum::<usize>(), 60);
    let told: Vec<_> = (0..peer.connections()).map(|_| peer.next()).collect();
    let (taken, heard) = counted(&told);
    assert_eq!((taken.len(), heard.len()), (60, 0));
    assert!(taken.values().all(|count| *count == 1), "{taken:?}");
    assert_eq!(taken.into_keys().collect::<BTreeSet<_>>(), names);
}
