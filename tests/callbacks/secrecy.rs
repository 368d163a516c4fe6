//! The secrets of callbacks are derived and nowhere kept: not in the files, not in what is told of errors, not in the trail.
use std::fs;

use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};

use crate::support::{NOW, Teamctl};

/// A secret as it is spelled, and as bytes.
fn shapes(secrets: &serde_json::Value) -> Vec<Vec<u8>> {
    let mut shapes = Vec::new();
    for key in ["auth_key", "previous_auth_key"] {
        if let Some(text) = secrets[key].as_str() {
            shapes.extend([text.as_bytes().to_vec(), URL_SAFE_NO_PAD.decode(text).unwrap()]);
        }
    }
    for key in ["signing_secret", "previous_signing_secret"] {
        if let Some(text) = secrets[key].as_str() {
            let encoded = text.strip_prefix("whsec_").unwrap();
            shapes.extend([encoded.as_bytes().to_vec(), STANDARD.decode(encoded).unwrap()]);
        }
    }
    shapes
}

#[test]
fn no_secret_is_kept_or_told_but_where_it_is_asked_for() {
    let teamctl = Teamctl::telling("[\"*\"]");
    let mut secrets = Vec::new();
    let mut told = String::new();
    let mut run = |line: &str| {
        let outcome = teamctl.stdin("{}").run(format!("--verbose {line}")).noisy();
        told.push_str(outcome.notices());
        told.push_str(outcome.text());
        outcome.any_code();
    };
    secrets.push(shapes(&teamctl.secrets(NOW, "acme")));
    for line in [
        "callback rotate --grace 24h -t acme",
        "callback rotate --grace 24h -t acme -o json",
        "callback rotate -t acme/core",
        "callback show -t acme -o json",
        "callback resolve -t acme",
        "callback send --type task.done --data-file - -t acme -o json",
        "invite add ada@acme.example --role viewer --no-send -t acme",
        "outbox send",
        "outbox list -o wide",
        "callback test -t acme -o json",
        "callback test -t acme --kind nonsense",
        "callback show --secret -t nowhere",
        "audit list -o json",
        "audit export",
    ] {
        run(line);
        secrets.push(shapes(&teamctl.secrets(NOW, "acme")));
    }
    let secrets: Vec<_> = secrets.into_iter().flatten().collect();
    assert!(secrets.len() > 40);
    let holds = |bytes: &[u8], secret: &[u8]| bytes.windows(secret.len()).any(|window| window == secret);
    let mut files = 0;
    for folder in [teamctl.database(), teamctl.secret_key()].map(|file| file.parent().unwrap().to_owned()) {
        for file in fs::read_dir(folder).unwrap() {
            let file = file.unwrap().path();
            let bytes = fs::read(&file).unwrap();
            assert!(!secrets.iter().any(|secret| holds(&bytes, secret)), "{}", file.display());
            files += 1;
        }
    }
    assert!(files >= 2, "{files} files were looked at");
    assert!(!secrets.iter().any(|secret| holds(told.as_bytes(), secret)), "{told}");
}
