//! Connectors that were given nothing to get in with: the environment says who one is, as it does to the providers' own
//! programs; and where it says nothing either, that is told.
use std::fs;

use serde_json::json;

use crate::support::Teamctl;
use crate::support::peer::Peer;
use crate::told;

#[test]
fn s3_goes_by_the_usual_variables() {
    let (teamctl, peer) = (Teamctl::initialized(), Peer::s3());
    let (id, secret) = peer.access_key();
    teamctl.connect("files", &format!("--type s3 --endpoint http://127.0.0.1:{}", peer.port()), "");
    let call = teamctl.env("AWS_ACCESS_KEY_ID", &id).env("AWS_SECRET_ACCESS_KEY", &secret);
    call.env("AWS_REGION", "eu-north-1").run("-q connector test files -o id").ok();
    let signed = peer.next()["headers"]["authorization"].as_str().unwrap().to_owned();
    assert!(signed.contains(&id) && signed.contains("/eu-north-1/"), "{signed}");
}

#[test]
fn azure_goes_by_the_usual_variables() {
    let (teamctl, peer) = (Teamctl::initialized(), Peer::azure());
    let key = fs::read_to_string(peer.folder().join("account.key")).unwrap();
    teamctl.connect("files", &format!("--type azure --endpoint http://127.0.0.1:{}/teamctl", peer.port()), "");
    let call = teamctl.env("AZURE_STORAGE_ACCOUNT_NAME", "teamctl").env("AZURE_STORAGE_ACCOUNT_KEY", &key);
    call.run("-q connector test files -o id").ok();
    // Nobody's account has no host.
    let (step, reason, hint) = told(&teamctl.fails("files"));
    assert_eq!(step, "write");
    assert!(reason.starts_with("there is nothing to get in with: "), "{reason}");
    assert!(hint.contains("AZURE_STORAGE_ACCOUNT_NAME"), "{hint}");
}

#[test]
fn google_goes_by_the_file_that_a_variable_names() {
    let (teamctl, peer) = (Teamctl::initialized(), Peer::store("http"));
    teamctl.connect("files", &format!("--type gcs --endpoint http://127.0.0.1:{}", peer.port()), "");
    let account = peer.folder().join("service-account.json");
    teamctl.env("GOOGLE_APPLICATION_CREDENTIALS", &account).run("-q connector test files -o id").ok();
    let failed = teamctl.env("GOOGLE_APPLICATION_CREDENTIALS", "nowhere.json").run("-q connector test files -o json");
    let error = failed.error();
    failed.refused("connector.failed");
    assert!(told(&error).1.starts_with("there is nothing to get in with: "), "{error}");
    assert!(told(&error).2.contains("GOOGLE_APPLICATION_CREDENTIALS"), "{error}");
}

/// A service that says who one is, and which does not know.
#[test]
fn who_is_nobody_is_told_how_to_be_somebody() {
    let peer = Peer::hostile("http --mode 404");
    let teamctl = Teamctl::initialized();
    teamctl.connect("files", "--type s3 --endpoint http://127.0.0.1:9", "");
    let metadata = format!("http://localhost:{}", peer.port());
    let failed = teamctl.env("AWS_METADATA_ENDPOINT", &metadata).run("-q connector test files -o json");
    let error = failed.error();
    failed.refused("connector.failed");
    let (step, reason, hint) = told(&error);
    assert_eq!(step, "write");
    assert_eq!(reason, "there is nothing to get in with: localhost answered 404");
    assert_eq!(hint, "give --access-key-id and --secret-file, or set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY");
    teamctl.config("[connector]\ntimeout = \"1s\"\n");
    peer.set(&json!({"mode": "stall"}));
    let failed = teamctl.env("AWS_METADATA_ENDPOINT", &metadata).run("-q connector test files -o json");
    let error = failed.error();
    failed.refused("connector.failed");
    assert_eq!(told(&error).1, "there is nothing to get in with: localhost gave no answer in time", "{error}");
}

/// What no header takes is not tried: the variable is named, and what it holds is not told.
#[test]
fn a_variable_that_cannot_be_sent_is_named() {
    let teamctl = Teamctl::initialized();
    teamctl.connect("files", "--type s3 --endpoint http://127.0.0.1:9", "");
    for (name, value) in [
        ("AWS_SESSION_TOKEN", "hun\nter2"),
        ("AWS_ACCESS_KEY_ID", "hun\u{e9}ter2"),
        ("AZURE_CLIENT_SECRET", "hunter2\r"),
    ] {
        let refused = teamctl.env(name, value).run("-q connector test files -o json").code(2).noisy();
        let error = refused.error();
        refused.refused("connector.environment_invalid");
        assert_eq!(error["details"]["variable"], name);
        assert!(!error.to_string().contains("ter2"), "{error}");
    }
}

/// What the environment has of secrets comes back in no error, whoever repeats it.
#[test]
fn no_secret_of_the_environment_is_told() {
    let (teamctl, peer) = (Teamctl::initialized(), Peer::store("http --anyone"));
    let endpoint = format!("--endpoint http://localhost:{}", peer.port());
    teamctl.connect("amazon", &format!("--type s3 {endpoint}"), "");
    teamctl.connect("google", &format!("--type gcs {endpoint}"), "");
    let secret = "tr0ub4dor+and+3";
    let repeated = format!("you said {secret}, did you?");
    peer.set(&json!({"faults": {"write": {"status": 400, "body": repeated}}}));
    let call = teamctl.env("AWS_ACCESS_KEY_ID", "acme").env("AWS_SECRET_ACCESS_KEY", secret);
    let failed = call.run("-q connector test amazon -o json").code(6).noisy();
    assert_eq!(told(&failed.error()).1, "localhost answered 400 you said ***************, did you?");
    for token in [format!("sv=2024&sig={secret}&se=2030"), format!("sig={secret}")] {
        let call = teamctl.env("AWS_ACCESS_KEY_ID", "acme").env("AWS_SECRET_ACCESS_KEY", "other");
        let failed = call.env("AZURE_STORAGE_SAS_TOKEN", token).run("-q connector test amazon -o json").code(6).noisy();
        assert!(told(&failed.error()).1.ends_with(" you said ***************, did you?"));
    }
    let call = teamctl.env("GOOGLE_SERVICE_ACCOUNT_KEY", format!("{secret:?}"));
    let failed = call.run("-q connector test google -o json").code(6).noisy();
    let why = "there is nothing to get in with: the key of the service account cannot be understood";
    assert_eq!(told(&failed.error()).1, why);
}
