//! The hostile HTTP server.
use serde_json::json;

use crate::support::peer::Peer;
use crate::{Client, UNTRUSTED, under_tls};

const REQUEST: &str = "POST /hook HTTP/1.1\r\nHost: localhost\r\nContent-Length: 4\r\n\r\nbody";
const LAST: &str = "POST /hook HTTP/1.1\r\nConnection: close\r\nContent-Length: 4\r\n\r\nbody";

/// What is answered, in full, to a request.
const ANSWERS: &[(&str, &str)] = &[
    ("ok", "HTTP/1.1 204 No Content\r\n\r\n"),
    ("200", "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"),
    ("204", "HTTP/1.1 204 No Content\r\n\r\n"),
    ("400", "HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n"),
    ("404", "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n"),
    ("410", "HTTP/1.1 410 Gone\r\nContent-Length: 0\r\n\r\n"),
    ("429", "HTTP/1.1 429 Too Many Requests\r\nContent-Length: 0\r\n\r\n"),
    ("429:3600", "HTTP/1.1 429 Too Many Requests\r\nRetry-After: 3600\r\nContent-Length: 0\r\n\r\n"),
    (
        "503:Sat, 07 Nov 2026 10:00:00 GMT",
        "HTTP/1.1 503 Service Unavailable\r\nRetry-After: Sat, 07 Nov 2026 10:00:00 GMT\r\nContent-Length: 0\r\n\r\n",
    ),
    ("500", "HTTP/1.1 500 Internal Server Error\r\nContent-Length: 0\r\n\r\n"),
    ("599", "HTTP/1.1 599 Unheard Of\r\nContent-Length: 0\r\n\r\n"),
    (
        "302:http://169.254.169.254/latest/meta-data/",
        "HTTP/1.1 302 Found\r\nLocation: http://169.254.169.254/latest/meta-data/\r\nContent-Length: 0\r\n\r\n",
    ),
    ("307:/hook", "HTTP/1.1 307 Temporary Redirect\r\nLocation: /hook\r\nContent-Length: 0\r\n\r\n"),
    ("302:file:///etc/passwd", "HTTP/1.1 302 Found\r\nLocation: file:///etc/passwd\r\nContent-Length: 0\r\n\r\n"),
    ("drop", ""),
    ("truncated", "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nshort"),
    ("bad-chunks", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nZZ\r\nx\r\n"),
];

#[test]
fn what_has_an_end_is_answered_to_the_byte() {
    let peer = Peer::hostile("http");
    for (mode, expected) in ANSWERS {
        peer.set(&json!({"mode": mode}));
        let answer = Client::of(&peer).say(LAST).rest();
        assert_eq!(String::from_utf8(answer).unwrap(), *expected, "{mode}");
        let told = peer.next();
        assert_eq!(told["requests"][0]["path"], "/hook", "{mode}");
        assert_eq!(told["requests"][0]["body"], "body", "{mode}");
        assert_eq!((&told["clear"], &told["tls"]), (&json!(LAST), &json!(false)));
        assert_eq!(told["ended_by"], "peer", "{mode}");
    }
    peer.set(&json!({"mode": "garbage"}));
    assert_eq!(Client::of(&peer).say(LAST).rest(), b"\x00\xffSSH-2.0-nobody_1.0\r\n");
}

#[test]
fn bodies_may_be_big_repeat_what_was_said_and_have_what_no_terminal_should_see() {
    let peer = Peer::hostile("http --mode echo");
    let body = |answer: Vec<u8>| {
        let at = answer.windows(4).position(|four| four == b"\r\n\r\n").unwrap() + 4;
        assert!(answer.starts_with(b"HTTP/1.1 400 ") || answer.starts_with(b"HTTP/1.1 200 "));
        answer[at..].to_vec()
    };
    assert_eq!(body(Client::of(&peer).say(LAST).rest()), LAST.as_bytes());
    peer.set(&json!({"mode": "controls"}));
    let controls = body(Client::of(&peer).say(LAST).rest());
    for hostile in ["\u{1b}[31m", "\u{202e}", "\0", "\r\n", "\u{9b}"] {
        assert!(controls.windows(hostile.len()).any(|part| part == hostile.as_bytes()), "{hostile:?}");
    }
    assert!(controls.ends_with(b"\xff\xfe"));
    peer.set(&json!({"mode": "big-body"}));
    assert_eq!(body(Client::of(&peer).say(LAST).rest()), vec![b'x'; 1 << 20]);
}

#[test]
fn it_goes_on_with_a_connection_and_answers_by_the_mode_of_each_request() {
    let peer = Peer::hostile("http --mode 503");
    let mut client = Client::of(&peer);
    assert!(client.say(REQUEST).reply_of_http().starts_with("HTTP/1.1 503 "));
    peer.set(&json!({"mode": "ok"}));
    assert!(client.say(REQUEST).reply_of_http().starts_with("HTTP/1.1 204 "));
    peer.set(&json!({"mode": "close"}));
    assert_eq!(client.say(REQUEST).rest(), b"");
    let told = peer.next();
    assert_eq!((told["requests"].as_array().unwrap().len(), peer.connections()), (3, 1));
}

/// What is still to come after the client has said its last word shows that nothing came before.
#[test]
fn what_stalls_says_so_much_and_no_more() {
    let peer = Peer::hostile("http");
    for (mode, said) in [
        ("mute", ""),
        ("stall", ""),
        ("stall-head", "HTTP/1.1 200 OK\r\nContent-Le"),
        ("stall-body", "HTTP/1.1 200 OK\r\nContent-Length: 1000000000\r\n\r\nsome"),
    ] {
        peer.set(&json!({"mode": mode}));
        let mut client = Client::of(&peer);
        let answer = client.say(REQUEST).rest_once_silent();
        assert_eq!(String::from_utf8(answer).unwrap(), said, "{mode}");
        let told = peer.next();
        assert_eq!(told["ended_by"], "client", "{mode}");
        assert_eq!(told["requests"].as_array().unwrap().len(), usize::from(mode != "mute"), "{mode}");
        assert_eq!(told["clear"], REQUEST);
    }
}

#[test]
fn what_never_ends_goes_on_until_the_client_leaves() {
    let peer = Peer::hostile("http --pace 0");
    for (mode, starts, goes_on, length) in [
        ("drip-head", "HTTP/1.1 200 OK\r\nX-More: drip\r\n", "X-More: drip\r\nX-More: drip\r\n", 2000),
        ("drip-body", "HTTP/1.1 200 OK\r\nContent-Length: 1000000000\r\n\r\nx", "xxxxxxxxx", 2000),
        ("huge-head", "HTTP/1.1 200 OK\r\nX-0: yyy", "yyyyyyy", 4 << 20),
        ("huge-body", "HTTP/1.1 200 OK\r\n\r\nxxx", "xxxxxxxxx", 4 << 20),
        ("continue", "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 100 Continue\r\n", "HTTP/1.1 100 Continue", 1 << 20),
    ] {
        peer.set(&json!({"mode": mode}));
        let answer = String::from_utf8(Client::of(&peer).say(REQUEST).first(length)).unwrap();
        assert!(answer.starts_with(starts), "{mode}: {}", &answer[..100]);
        let last = &answer[length - 100..];
        assert!(last.contains(goes_on), "{mode}: {last}");
        assert_eq!(peer.next()["ended_by"], "client", "{mode}");
    }
}

#[test]
fn it_closes_and_resets_at_once_or_with_the_request_taken() {
    let peer = Peer::hostile("http --mode close");
    assert_eq!(Client::of(&peer).rest(), b"");
    assert_eq!(peer.next()["requests"], json!([]));
    peer.set(&json!({"mode": "reset"}));
    Client::of(&peer).is_reset();
    assert_eq!(peer.next()["clear"], "");
    peer.set(&json!({"mode": "drop-reset"}));
    Client::of(&peer).say(REQUEST).is_reset();
    assert_eq!(peer.next()["requests"][0]["body"], "body");
}

#[test]
fn it_shows_the_certificate_that_it_is_told_to_and_hears_nothing_from_who_minds() {
    let peer = Peer::hostile("http --tls implicit");
    for (certificate, fault) in UNTRUSTED {
        peer.set(&json!({"certificate": certificate}));
        let error = under_tls(&peer, &[], LAST).unwrap_err();
        assert_eq!(error, *fault, "{certificate}");
        let told = peer.next();
        assert!(told["tls"].as_str().unwrap().starts_with("failed: "), "{told}");
        assert_eq!((&told["requests"], &told["ended_by"]), (&json!([]), &json!("client")));
    }
    peer.set(&json!({"certificate": "good", "mode": "200"}));
    assert_eq!(under_tls(&peer, &[], LAST).unwrap(), "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
    let told = peer.next();
    assert_eq!(told["requests"].as_array().unwrap().len(), 1);
    assert!(told["tls"].as_str().unwrap().starts_with("TLSv1."), "{told}");
    assert!(!told["clear"].as_str().unwrap().contains("hook"), "{told}");
}

#[test]
fn without_tls_a_handshake_is_a_bad_request() {
    let peer = Peer::hostile("http");
    let answer = Client::of(&peer).say("\u{16}\u{3}\u{1}").rest();
    assert!(answer.starts_with(b"HTTP/1.1 400 "));
    let told = peer.next();
    assert_eq!((&told["clear"], &told["requests"]), (&json!("\u{16}\u{3}\u{1}"), &json!([])));
}

#[test]
#[should_panic(expected = "no such mode: 503-later")]
fn a_mode_that_there_is_not_is_no_mode() {
    Peer::hostile("http").set(&json!({"mode": "503-later"}));
}
