//! Who speaks to whom: certificates, signatures, addresses.
use std::fs;
use std::time::Duration;

use serde_json::json;
use teamctl::delivery::Call;
use teamctl::delivery::callback::{Caller, check_authorities};
use teamctl::domain::address_rules::PrivateAddresses;
use teamctl::domain::message::Delivery;
use teamctl::domain::webhook::Keyring;

use crate::calls::{BODY, PATIENCE, callback, now, secrets, transport, unanswered};
use crate::support::peer::Peer;

/// One call under TLS.
pub fn call(peer: &Peer, timeout: Duration, authorities: &[u8]) -> Call {
    let url = format!("https://localhost:{}/hook", peer.port());
    let keyring = Keyring { current: secrets(7), former: None };
    Caller::new(&transport(timeout, authorities.to_vec())).call(&callback(&url, &keyring), now())
}

#[test]
fn what_we_sign_is_verified_by_others() {
    let peer = Peer::receiver("https");
    let authorities = fs::read(peer.ca()).unwrap();
    check_authorities(&authorities).unwrap();
    let mut caller = Caller::new(&transport(PATIENCE, authorities));
    let url = format!("https://localhost:{}/hook?a=b", peer.port());
    for (current, former, known, is_taken) in
        [(1, None, 1, true), (1, None, 2, false), (2, Some(1), 1, true), (2, Some(1), 2, true), (2, Some(1), 3, false)]
    {
        peer.set(&json!({"secret": secrets(known).signing.reveal().as_str()}));
        let keyring = Keyring { current: secrets(current), former: former.map(secrets) };
        let call = caller.call(&callback(&url, &keyring), now());
        let received = peer.next();
        assert_eq!(received["verified"], is_taken, "{received}");
        assert_eq!((received["tls"].as_bool(), received["path"].as_str()), (Some(true), Some("/hook?a=b")));
        assert_eq!(received["body"], BODY);
        assert_eq!(received["headers"]["content-type"], "application/json");
        let auth_key = secrets(former.unwrap_or(current)).auth_key.reveal();
        assert_eq!(received["headers"]["acme-auth"], auth_key.as_str());
        let expected = if is_taken {
            Delivery::Delivered
        } else {
            Delivery::failed("the receiver answered 401: not to be trusted")
        };
        assert_eq!(call.delivery, expected);
    }
    assert_eq!(peer.connections(), 1, "one connection served them all");
}

#[test]
fn nothing_is_said_to_who_shows_the_wrong_certificate() {
    let peer = Peer::hostile("http --tls implicit");
    let authorities = fs::read(peer.ca()).unwrap();
    for (certificate, why) in [
        ("expired", "expired"),
        ("not-yet-valid", "not valid yet"),
        ("wrong-host", "not valid for name"),
        ("self-signed", "invalid peer certificate"),
        ("other-ca", "UnknownIssuer (callback.ca_file in the config is for private authorities)"),
    ] {
        peer.set(&json!({"certificate": certificate}));
        let call = call(&peer, PATIENCE, &authorities);
        assert!(unanswered(&call).contains(why), "{certificate}: {}", unanswered(&call));
        let told = peer.next();
        assert_eq!(told["requests"], json!([]), "{certificate}");
        assert!(!told["clear"].as_str().unwrap().contains("hook"), "{told}");
    }
    peer.set(&json!({"certificate": "good"}));
    assert_eq!(call(&peer, PATIENCE, &authorities).delivery, Delivery::Delivered);
    // Nor to one that only its own authority vouches for.
    peer.next();
    assert!(unanswered(&call(&peer, PATIENCE, &[])).contains("UnknownIssuer"));
    assert_eq!(peer.next()["requests"], json!([]));
}

#[test]
fn nothing_is_said_in_the_clear_where_tls_was_to_be() {
    let peer = Peer::hostile("http");
    let call = call(&peer, PATIENCE, &[]);
    let why = "the receiver gave no answer: received corrupt message of type InvalidContentType (does it speak HTTPS?)";
    assert_eq!(unanswered(&call), why);
    let told = peer.next();
    assert_eq!(told["requests"], json!([]));
    assert!(!told["clear"].as_str().unwrap().contains("hook"), "{told}");
}

#[test]
fn a_file_without_certificates_is_none() {
    let peer = Peer::hostile("http --tls implicit");
    let good = fs::read_to_string(peer.ca()).unwrap();
    check_authorities(format!("an authority\n{good}\nand again\n{good}").as_bytes()).unwrap();
    let cut = &good[..good.len() / 2];
    let mangled = good.replace("MII", "M!!");
    let key = good.replace("CERTIFICATE", "PRIVATE KEY");
    for wrong in ["", "nonsense", cut, &mangled, &key] {
        assert_eq!(check_authorities(wrong.as_bytes()).unwrap_err().code(), "config.invalid", "{wrong}");
    }
}

/// By default nobody speaks to this host itself, by whatever name.
#[test]
fn what_is_private_is_not_even_connected_to() {
    let peer = Peer::hostile("http");
    let refusing =
        teamctl::delivery::CallbackTransport { private: PrivateAddresses::Refused, ..transport(PATIENCE, Vec::new()) };
    let keyring = Keyring { current: secrets(7), former: None };
    for (host, why) in [
        ("localhost", "localhost is not called, since it leads to "),
        ("127.0.0.1", "127.0.0.1 is not called, since it is loopback"),
        ("127.1", "127.0.0.1 is not called, since it is loopback"),
        ("2130706433", "127.0.0.1 is not called, since it is loopback"),
        ("[::1]", "::1 is not called, since it is loopback"),
    ] {
        let url = format!("http://{host}:{}/", peer.port());
        let call = Caller::new(&refusing).call(&callback(&url, &keyring), now());
        assert!(unanswered(&call).starts_with(why), "{host}: {}", unanswered(&call));
        assert!(unanswered(&call).ends_with("; callback.allow_private = true in the config allows that"));
    }
    assert_eq!(peer.connections(), 0);
}
