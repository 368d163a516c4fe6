//! The friendly receiver of callbacks.
use serde_json::json;

use crate::support::peer::Peer;
use crate::{Client, UNTRUSTED, under_tls};

/// The example that the standard's own libraries are tested with.
const SECRET: &str = "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD";
const ID: &str = "msg_27UH4WbU6Z5A5EzD8u03UvzRbpk";
const SIGNATURE: &str = "v1,tZ1I4/hDygAJgO5TYxiSd6Sd0kDW6hPenDe+bTa3Kkw=";
const BODY: &str = r#"{"email":"test@example.com","username":"test_user"}"#;
const SIGNED_AT: &str = "2022-04-07T21:39:13Z";

fn request(signature: &str, body: &str, last: &str) -> String {
    format!(
        "POST /hook?a=b HTTP/1.1\r\nHost: localhost\r\nwebhook-id: {ID}\r\nWebhook-Timestamp: 1649367553\r\n\
         webhook-signature: {signature}\r\n{last}Content-Length: {}\r\n\r\n{body}",
        body.len()
    )
}

#[test]
fn what_is_signed_is_taken_and_told() {
    let peer = Peer::receiver("http");
    peer.set(&json!({"secret": SECRET, "now": SIGNED_AT}));
    let mut client = Client::of(&peer);
    let answer = String::from_utf8(client.say(&request(SIGNATURE, BODY, "Connection: close\r\n")).rest()).unwrap();
    assert!(answer.starts_with("HTTP/1.1 204 ") && answer.ends_with("\r\n\r\n"), "{answer}");
    let received = peer.next();
    assert_eq!(received["headers"]["webhook-signature"], SIGNATURE);
    assert_eq!(received["headers"]["host"], "localhost");
    for (key, value) in [
        ("connection", json!(1)),
        ("tls", json!(false)),
        ("method", json!("POST")),
        ("path", json!("/hook?a=b")),
        ("body", json!(BODY)),
        ("verified", json!(true)),
        ("why_not", json!(null)),
        ("answer", json!(204)),
    ] {
        assert_eq!(received[key], value, "{key}");
    }
}

#[test]
fn what_is_not_signed_by_who_has_the_secret_or_not_now_is_refused() {
    let peer = Peer::receiver("http");
    let mut client = Client::of(&peer);
    let mut refused = |signature: &str, body: &str| {
        let answer = client.say(&request(signature, body, "")).first(13);
        assert_eq!(String::from_utf8(answer).unwrap(), "HTTP/1.1 401 ");
        let mut rest = Vec::new();
        while !rest.ends_with(b"not to be trusted\n") {
            rest.extend(client.first(1));
        }
        peer.next()["why_not"].as_str().unwrap().to_owned()
    };
    assert_eq!(refused(SIGNATURE, BODY), "no secret is set");
    peer.set(&json!({"secret": SECRET, "now": SIGNED_AT}));
    assert_eq!(refused(SIGNATURE, &BODY.replace("test_user", "root")), NO_MATCH);
    assert_eq!(refused(&SIGNATURE.replace("v1,", "v2,"), BODY), NO_MATCH);
    assert_eq!(refused("v1,dGhpcyBpcyBubyBzaWduYXR1cmU=", BODY), NO_MATCH);
    assert_eq!(refused("", BODY), "WebhookVerificationError: Missing required headers");
    assert!(refused("nonsense", BODY).starts_with("ValueError: "), "what the package stumbles over");
    peer.set(&json!({"now": "2022-04-07T21:44:14Z"}));
    assert_eq!(refused(SIGNATURE, BODY), "WebhookVerificationError: Message timestamp too old");
    peer.set(&json!({"now": "2022-04-07T21:34:12Z"}));
    assert_eq!(refused(SIGNATURE, BODY), "WebhookVerificationError: Message timestamp too new");
    peer.set(&json!({"now": SIGNED_AT, "secret": "whsec_AAAA"}));
    assert_eq!(refused(SIGNATURE, BODY), NO_MATCH);
    assert_eq!(peer.connections(), 1, "they were kept alive");
}

const NO_MATCH: &str = "WebhookVerificationError: No matching signature found";

/// As while a secret is rotated; and a body may come in chunks.
#[test]
fn one_signature_of_several_is_enough() {
    let peer = Peer::receiver("http");
    peer.set(&json!({"secret": SECRET, "now": SIGNED_AT}));
    let mut client = Client::of(&peer);
    let both = format!("v1,dGhpcyBpcyBubyBzaWduYXR1cmU= {SIGNATURE}");
    let chunks = format!("5\r\n{}\r\n{:x};x\r\n{}\r\n0\r\n\r\n", &BODY[..5], BODY.len() - 5, &BODY[5..]);
    client.say(&request(&both, "", "Transfer-Encoding: chunked\r\n").replace("Content-Length: 0\r\n", "")).say(&chunks);
    let received = peer.next();
    assert_eq!((&received["body"], &received["verified"]), (&json!(BODY), &json!(true)));
    client.say(&request(&both, BODY, ""));
    let received = peer.next();
    assert_eq!((&received["connection"], &received["verified"]), (&json!(1), &json!(true)));
}

#[test]
fn under_tls_it_is_the_same() {
    let peer = Peer::receiver("https");
    peer.set(&json!({"secret": SECRET, "now": SIGNED_AT}));
    let answer = under_tls(&peer, &[], &request(SIGNATURE, BODY, "Connection: close\r\n")).unwrap();
    assert!(answer.starts_with("HTTP/1.1 204 "), "{answer}");
    assert_eq!(peer.next()["tls"], true);
    for (certificate, fault) in UNTRUSTED {
        let peer = Peer::receiver(["https", "--certificate", certificate]);
        let error = under_tls(&peer, &[], "").unwrap_err();
        assert_eq!(error, *fault, "{certificate}");
    }
}
