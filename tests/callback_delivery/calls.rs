//! Calls by the library, without a database.
use std::time::Duration;

use teamctl::delivery::callback::Caller;
use teamctl::delivery::{Call, Callback, CallbackTransport};
use teamctl::domain::address_rules::PrivateAddresses;
use teamctl::domain::instant::Instant;
use teamctl::domain::message::Delivery;
use teamctl::domain::webhook::{AuthKey, Headers, Keyring, Secrets, SigningSecret};

use crate::support;
use crate::support::peer::Peer;

pub const BODY: &str = r#"{"type":"task.completed","id":"msg_0000000000007","data":{"name":"Größe ✓"}}"#;

/// So long that a test that needs it never ends.
pub const PATIENCE: Duration = Duration::from_hours(1);

pub fn now() -> Instant {
    support::NOW.parse().unwrap()
}

pub fn secrets(byte: u8) -> Secrets {
    Secrets { auth_key: AuthKey::new([byte; 32]), signing: SigningSecret::new([byte; 32]) }
}

pub fn callback(url: &str, keyring: &Keyring) -> Callback {
    let headers = Headers::new(keyring, "acme-auth".parse().unwrap(), ("msg_0000000000007", now()), BODY);
    Callback { url: url.parse().unwrap(), headers, body: BODY.to_owned() }
}

pub fn transport(timeout: Duration, authorities: Vec<u8>) -> CallbackTransport {
    CallbackTransport { timeout, private: PrivateAddresses::Allowed, authorities }
}

/// One call without TLS.
pub fn call(peer: &Peer, timeout: Duration) -> Call {
    let url = format!("http://localhost:{}/hook", peer.port());
    let keyring = Keyring { current: secrets(7), former: None };
    Caller::new(&transport(timeout, Vec::new())).call(&callback(&url, &keyring), now())
}

/// Why there was no answer.
#[track_caller]
pub fn unanswered(call: &Call) -> &str {
    assert_eq!((call.status, call.said.as_str()), (None, ""), "{call:?}");
    match &call.delivery {
        Delivery::Failed { why, retry_after: None } => why,
        delivery => panic!("{delivery:?}"),
    }
}
