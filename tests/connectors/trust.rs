//! To whom anything is said: to who shows a certificate for the endpoint's name, of an authority that is trusted.
use std::fs;

use serde_json::json;

use crate::support::Teamctl;
use crate::support::peer::Peer;
use crate::{SECRET, told};

#[track_caller]
fn connected(peer: &Peer) -> Teamctl {
    let teamctl = Teamctl::initialized();
    let line = format!("--type s3 --endpoint https://localhost:{} --access-key-id acme", peer.port());
    teamctl.connect("files", &line, SECRET);
    teamctl
}

#[track_caller]
fn trusting(peer: &Peer) -> Teamctl {
    let teamctl = connected(peer);
    teamctl.config(&format!("[connector]\nca_file = \"{}\"\n", peer.ca().display()));
    teamctl
}

#[test]
fn a_private_authority_is_trusted_where_the_config_or_the_system_says_so() {
    let peer = Peer::store("https --anyone");
    trusting(&peer).works("files");
    let teamctl = connected(&peer);
    let (step, reason, hint) = told(&teamctl.fails("files"));
    assert_eq!((step.as_str(), hint.as_str()), ("write", "connector.ca_file in the config is for private authorities"));
    assert!(reason.starts_with("localhost gave no answer: invalid peer certificate: UnknownIssuer"), "{reason}");
    teamctl.env("SSL_CERT_FILE", peer.ca()).run("-q connector test files -o id").ok();
}

#[test]
fn nothing_is_said_to_who_shows_the_wrong_certificate() {
    let peer = Peer::hostile("http --tls implicit");
    let teamctl = trusting(&peer);
    for certificate in ["expired", "not-yet-valid", "wrong-host", "self-signed", "other-ca"] {
        peer.set(&json!({"certificate": certificate}));
        let (step, reason, hint) = told(&teamctl.fails("files"));
        assert_eq!(step, "write");
        assert!(reason.starts_with("localhost gave no answer: invalid peer certificate"), "{certificate}: {reason}");
        assert!(!hint.is_empty(), "{certificate}: {reason}");
        let told = peer.next();
        assert_eq!(told["requests"], json!([]), "{certificate}");
        assert!(!told["clear"].as_str().unwrap().contains("acme"), "{told}");
    }
}

#[test]
fn nothing_is_said_in_the_clear_where_tls_was_to_be() {
    let peer = Peer::hostile("http");
    let (_, reason, hint) = told(&connected(&peer).fails("files"));
    assert!(reason.contains("InvalidContentType"), "{reason}");
    assert_eq!(hint, "it does not speak TLS at that port: check the endpoint");
    assert_eq!(peer.next()["requests"], json!([]));
}

#[test]
fn a_file_without_certificates_is_told_before_anybody_is_called() {
    let peer = Peer::store("http --anyone");
    let teamctl = connected(&peer);
    let file = teamctl.file("ca.pem", "none");
    for (text, code) in [
        (format!("ca_file = {file:?}"), "config.invalid"),
        ("ca_file = \"nowhere.pem\"".to_owned(), "config.invalid"),
        ("timeout = \"21s\"".to_owned(), "config.invalid"),
        ("timeout = \"0s\"".to_owned(), "config.invalid"),
    ] {
        teamctl.config(&format!("[connector]\n{text}\n"));
        teamctl.run("-q connector test files -o json").refused(code);
    }
    assert_eq!(peer.connections(), 0);
    fs::remove_file(file).unwrap();
}
