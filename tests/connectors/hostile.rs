//! Peers that are no stores: each test of a connector ends, says so, and takes nothing of theirs for granted.
use std::net::TcpListener;

use serde_json::json;

use crate::support::Teamctl;
use crate::support::peer::Peer;
use crate::{SECRET, told};

#[track_caller]
fn connected(kind: &str, port: u16) -> Teamctl {
    let teamctl = Teamctl::initialized();
    teamctl.config("[connector]\ntimeout = \"1s\"\n");
    let line = format!("--type {kind} --endpoint http://localhost:{port} --access-key-id acme");
    let secret = if kind == "azure" { "c29tZXRoaW5nIG9mIG1hbnkgYnl0ZXMgdGhhdCBpcyBubyBrZXk=" } else { SECRET };
    teamctl.connect("files", &line, secret);
    teamctl
}

const MODES: &[(&str, &str)] = &[
    ("ok", "what localhost answered cannot be understood: "),
    ("500", "localhost answered 500"),
    ("404", "localhost answered 404"),
    ("302:http://localhost:1/", "localhost answered 302 (redirects are not followed: http://localhost:1/)"),
    ("close", "localhost gave no answer: "),
    ("reset", "localhost gave no answer: "),
    ("drop", "localhost gave no answer: "),
    ("drop-reset", "localhost gave no answer: "),
    ("garbage", "localhost gave no answer: "),
    ("truncated", "localhost gave no answer: "),
    ("bad-chunks", "localhost gave no answer: "),
    ("huge-head", "localhost gave no answer: "),
    ("big-body", "what localhost answered cannot be understood: "),
    ("huge-body", "localhost gave no answer: its answer is over 4 MiB"),
    ("mute", "localhost gave no whole answer in time"),
    ("stall", "localhost gave no whole answer in time"),
    ("stall-head", "localhost gave no whole answer in time"),
    ("stall-body", "localhost gave no whole answer in time"),
    ("drip-head", "localhost gave no whole answer in time"),
    ("drip-body", "localhost gave no whole answer in time"),
    ("continue", "localhost gave no whole answer in time"),
];

fn each_mode_ends(kind: &str) {
    let peer = Peer::hostile("http");
    let teamctl = connected(kind, peer.port());
    for (mode, reason) in MODES {
        peer.set(&json!({"mode": mode}));
        let error = teamctl.fails("files");
        let (step, found, _) = told(&error);
        assert_eq!(step, "write", "{mode}: {error}");
        assert!(found.starts_with(reason), "{kind} {mode}: {error}");
        assert!(error["message"].as_str().unwrap().len() < 800, "{mode}: {error}");
    }
}

#[test]
fn each_ends_for_s3() {
    each_mode_ends("s3");
}

#[test]
fn each_ends_for_azure() {
    each_mode_ends("azure");
}

#[test]
fn what_may_not_reach_a_terminal_does_not() {
    let peer = Peer::hostile("http --mode controls");
    let teamctl = connected("s3", peer.port());
    let failed = teamctl.run("connector test files").code(6).noisy();
    let told = failed.notices();
    assert!(told.contains("localhost answered 400"), "{told}");
    assert!(!told.chars().any(|character| character.is_control() && character != '\n'), "{told:?}");
    assert!(!told.contains(['\u{202e}', '\u{200b}', '\u{9b}']), "{told:?}");
    assert_eq!(told.lines().count(), 1, "{told}");
}

#[test]
fn who_is_not_there_is_told_of() {
    let silent = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = silent.local_addr().unwrap().port();
    drop(silent);
    let teamctl = connected("s3", port);
    let (step, reason, hint) = told(&teamctl.fails("files"));
    assert_eq!(
        (step.as_str(), reason.as_str()),
        ("write", "localhost gave no answer: Connection refused (os error 111)")
    );
    assert_eq!(hint, "nothing listens there: check the endpoint's host and port");
    assert!(teamctl.fails("files")["details"]["left"].is_null(), "nothing can be there");
    // A name that nobody will ever have.
    let line = "--type s3 --endpoint https://store.invalid --access-key-id acme";
    teamctl.config("");
    teamctl.connect("nowhere", line, SECRET);
    let (step, reason, hint) = told(&teamctl.fails("nowhere"));
    assert_eq!(step, "write");
    assert!(reason.starts_with("store.invalid gave no "), "{reason}");
    assert!(hint.contains("this host"), "{hint}");
}

/// Who never comes to the point of a request has nothing of it.
#[test]
fn where_nothing_was_sent_nothing_is_left() {
    let peer = Peer::hostile("http --mode mute");
    let teamctl = Teamctl::initialized();
    teamctl.config("[connector]\ntimeout = \"2s\"\n");
    let line = format!("--type s3 --endpoint https://localhost:{} --access-key-id acme", peer.port());
    teamctl.connect("files", &line, SECRET);
    let error = teamctl.fails("files");
    assert_eq!(told(&error).1, "localhost gave no answer: no connection in time");
    assert!(told(&error).2.contains("firewalls"), "{error}");
    assert!(error["details"]["left"].is_null(), "{error}");
    assert!(!error["message"].as_str().unwrap().contains("may still be there"), "{error}");
}

/// Where clouds tell each host its secrets nobody is led by an endpoint.
#[test]
fn metadata_services_are_no_stores() {
    let teamctl = Teamctl::initialized();
    for (name, endpoint) in
        [("aws", "https://169.254.169.254"), ("six", "https://[fd00:ec2::254]"), ("azure", "https://168.63.129.16")]
    {
        teamctl.connect(name, &format!("--type s3 --endpoint {endpoint} --access-key-id acme"), SECRET);
        let (step, reason, _) = told(&teamctl.fails(name));
        assert_eq!(step, "write");
        assert!(reason.contains(" is not called, since it leads to "), "{reason}");
    }
}

/// Proxies of the environment, and what else it would have of us, are none of a connector's.
#[test]
fn the_environment_leads_nobody_elsewhere() {
    let (peer, elsewhere) = (Peer::store("http --anyone"), Peer::hostile("http"));
    let teamctl = Teamctl::initialized();
    let line = format!("--type s3 --endpoint http://localhost:{} --access-key-id acme", peer.port());
    teamctl.connect("files", &line, SECRET);
    let there = format!("http://localhost:{}", elsewhere.port());
    let mut call = teamctl.env("AWS_ENDPOINT", &there);
    for name in ["AWS_ENDPOINT_URL", "AWS_ENDPOINT_URL_S3", "HTTP_PROXY", "http_proxy", "ALL_PROXY", "AWS_PROXY_URL"] {
        call = call.env(name, &there);
    }
    call.env("AWS_SECRET_ACCESS_KEY", "other").run("-q connector test files -o id").ok();
    assert_eq!((elsewhere.connections(), peer.received().len()), (0, 4));
}
