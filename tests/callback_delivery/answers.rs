//! What a receiver answers, and does not.
use std::time::Duration;

use serde_json::json;
use teamctl::domain::instant::Span;
use teamctl::domain::message::Delivery;

use crate::calls::{BODY, PATIENCE, call, unanswered};
use crate::support::peer::Peer;
use crate::trust;

fn failed(why: &str) -> Delivery {
    Delivery::failed(why)
}

#[test]
fn the_status_decides() {
    let peer = Peer::hostile("http");
    let asks = |why: &str, span| Delivery::Failed { why: why.to_owned(), retry_after: Some(span) };
    for (mode, expected) in [
        ("ok", Delivery::Delivered),
        ("200", Delivery::Delivered),
        ("204", Delivery::Delivered),
        ("400", failed("the receiver answered 400")),
        ("404", failed("the receiver answered 404")),
        ("410", Delivery::Refused("the receiver answered 410, which is for good".to_owned())),
        ("429", failed("the receiver answered 429")),
        ("429:3600", asks("the receiver answered 429", Span::HOUR)),
        ("503:120", asks("the receiver answered 503", Span::MINUTE.times(2))),
        ("429:Sat, 07 Nov 2026 10:00:00 GMT", asks("the receiver answered 429", Span::HOUR)),
        ("503:Sat, 07 Nov 2026 09:00:01 GMT", asks("the receiver answered 503", Span::SECOND)),
        ("503:Fri, 06 Nov 2026 09:00:00 GMT", asks("the receiver answered 503", Span::ZERO)),
        ("503:some day", failed("the receiver answered 503")),
        ("500:3600", failed("the receiver answered 500")),
        ("500", failed("the receiver answered 500")),
        ("599", failed("the receiver answered 599")),
    ] {
        peer.set(&json!({"mode": mode}));
        let call = call(&peer, PATIENCE);
        assert_eq!(call.delivery, expected, "{mode}");
        assert_eq!(call.status, Some(mode.get(..3).and_then(|status| status.parse().ok()).unwrap_or(204)), "{mode}");
        let told = peer.next();
        assert_eq!((&told["requests"][0]["path"], &told["requests"][0]["body"]), (&json!("/hook"), &json!(BODY)));
    }
}

#[test]
fn redirects_are_not_followed() {
    let elsewhere = Peer::hostile("http");
    let peer = Peer::hostile("http");
    let own = format!("http://localhost:{}/other", elsewhere.port());
    for status in [301, 302, 303, 307, 308] {
        for location in [&own, "http://169.254.169.254/latest/meta-data/", "/hook", "file:///etc/passwd", "//x\u{1}"] {
            peer.set(&json!({"mode": format!("{status}:{location}")}));
            let call = call(&peer, PATIENCE);
            let location = location.trim_end_matches('\u{1}');
            let why = format!("the receiver answered {status}, but redirects are not followed: {location}");
            match &call.delivery {
                Delivery::Failed { why: told, retry_after: None } if location == "//x" => {
                    assert!(told.starts_with("the receiver gave no answer: "), "{told}");
                }
                delivery => assert_eq!(*delivery, failed(&why)),
            }
            assert_eq!(peer.next()["requests"].as_array().unwrap().len(), 1);
        }
    }
    assert_eq!(elsewhere.connections(), 0);
}

#[test]
fn an_answer_that_breaks_off_or_is_none_is_a_failure_for_now() {
    let peer = Peer::hostile("http");
    for mode in ["close", "reset", "drop", "drop-reset", "truncated", "bad-chunks", "garbage"] {
        peer.set(&json!({"mode": mode}));
        let call = call(&peer, PATIENCE);
        let why = unanswered(&call);
        assert!(why.starts_with("the receiver gave no answer: "), "{mode}: {why}");
        peer.next();
    }
    for mode in ["huge-head", "continue"] {
        peer.set(&json!({"mode": mode}));
        let call = call(&peer, PATIENCE);
        assert_eq!(unanswered(&call), "the receiver gave no answer: the head of its answer is over 64 KiB", "{mode}");
        assert_eq!(peer.next()["ended_by"], "client", "{mode}");
    }
}

#[test]
fn of_a_body_no_more_is_read_than_matters() {
    let peer = Peer::hostile("http");
    for mode in ["big-body", "huge-body"] {
        peer.set(&json!({"mode": mode}));
        let call = call(&peer, PATIENCE);
        assert_eq!((call.delivery, call.status, call.said.len()), (Delivery::Delivered, Some(200), 200), "{mode}");
        peer.next();
    }
}

/// Each of these goes on for ever: a deadline ends it, or nothing does.
#[test]
fn who_never_comes_to_an_end_is_left() {
    const SOON: Duration = Duration::from_secs(1);
    std::thread::scope(|scope| {
        for mode in ["mute", "stall", "stall-head", "drip-head", "stall-body", "drip-body", "mute under TLS"] {
            scope.spawn(move || {
                let (word, tls) = mode.split_once(" under ").map_or((mode, "none"), |(word, _)| (word, "implicit"));
                let peer = Peer::hostile(["http", "--mode", word, "--tls", tls]);
                let call = if tls == "none" { call(&peer, SOON) } else { trust::call(&peer, SOON, &[]) };
                assert_eq!(unanswered(&call), "the receiver gave no whole answer within 1 s", "{mode}");
                assert_eq!(peer.next()["ended_by"], "client", "{mode}");
            });
        }
    });
}

#[test]
fn what_is_said_is_told_without_what_was_sent_and_without_what_harms() {
    let peer = Peer::hostile("http --mode controls");
    let said = call(&peer, PATIENCE).said;
    assert!(said.starts_with("[31mred ]0;title gnp.exe zero width nul line break "), "{said}");
    assert!(!said.contains(['\u{1b}', '\u{202e}', '\0', '\n', '\r', '\u{9b}', '\u{200b}']), "{said:?}");
    peer.set(&json!({"mode": "echo"}));
    let call = call(&peer, PATIENCE);
    peer.next();
    let told = peer.next();
    let headers = told["requests"][0]["headers"].as_object().unwrap();
    for name in ["acme-auth", "webhook-signature"] {
        let secret = headers[name].as_str().unwrap();
        for part in secret.as_bytes().windows(8) {
            let part = str::from_utf8(part).unwrap();
            assert!(!format!("{call:?}").contains(part), "{name}: {part} in {call:?}");
        }
    }
    assert!(call.said.starts_with("POST /hook HTTP/1.1 "), "{}", call.said);
}
