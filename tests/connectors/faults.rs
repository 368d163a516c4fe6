//! A store that does all but one thing: which, and why, is told; and the probe does not stay.
use serde_json::{Value, json};

use crate::support::Teamctl;
use crate::support::peer::Peer;
use crate::{SECRET, told};

/// A store that knows nobody, and a connector to it.
fn connected() -> (Teamctl, Peer) {
    let (teamctl, peer) = (Teamctl::initialized(), Peer::store("http --anyone"));
    let line = format!("--type s3 --endpoint http://localhost:{} --access-key-id acme --prefix team", peer.port());
    teamctl.connect("files", &line, SECRET);
    (teamctl, peer)
}

/// What is there after the last request.
#[track_caller]
fn left(peer: &Peer) -> usize {
    peer.received().last().unwrap()["objects"].as_object().unwrap().len()
}

fn xml(code: &str, more: &str) -> String {
    format!("<?xml version=\"1.0\"?><Error><Code>{code}</Code><Message>No way.</Message>{more}</Error>")
}

#[test]
fn a_step_that_fails_is_named_and_the_probe_taken_away() {
    let (teamctl, peer) = connected();
    for step in ["write", "read", "list", "remove"] {
        peer.set(&json!({"faults": {step: {"status": 403, "body": xml("AccessDenied", "")}}}));
        let error = teamctl.fails("files");
        assert_eq!(told(&error).0, step, "{error}");
        assert_eq!(told(&error).1, "localhost answered 403 AccessDenied: No way.");
        let is_left = step == "remove";
        assert_eq!(left(&peer), usize::from(is_left), "{step}");
        assert_eq!(error["details"]["left"].is_string(), is_left, "{error}");
        peer.set(&json!({"faults": {}}));
        teamctl.works("files");
        peer.received();
    }
}

#[test]
fn an_answer_that_is_not_what_was_written_is_none() {
    let (teamctl, peer) = connected();
    for (step, fault, reason) in [
        ("read", json!({"other": "somebody else's"}), "the store answers with something else than what was written"),
        ("read", json!({"other": ""}), "the store answers with something else than what was written"),
        ("list", json!({"none": true}), "the store does not list what was written"),
        ("list", json!({"other": "<html>"}), "what localhost answered cannot be understood: "),
        ("list", json!({"other": "{}"}), "what localhost answered cannot be understood: "),
    ] {
        peer.set(&json!({"faults": {step: fault}}));
        let error = teamctl.fails("files");
        assert_eq!(told(&error).0, step, "{error}");
        assert!(told(&error).1.starts_with(reason), "{error}");
        assert_eq!(left(&peer), 0);
    }
}

/// What was not answered may have been done.
#[test]
fn what_may_be_there_is_taken_away() {
    let (teamctl, peer) = connected();
    peer.set(&json!({"faults": {"write": {"drop": true}}}));
    let error = teamctl.fails("files");
    assert_eq!((told(&error).0.as_str(), &error["details"]["left"]), ("write", &Value::Null), "{error}");
    assert_eq!(left(&peer), 0);
    teamctl.config("[connector]\ntimeout = \"2s\"\n");
    for step in ["write", "read", "list"] {
        peer.set(&json!({"faults": {step: {"stall": true}}}));
        let error = teamctl.fails("files");
        assert_eq!(told(&error).0, step);
        assert_eq!(told(&error).1, "localhost gave no whole answer in time");
        assert_eq!(left(&peer), 0, "{step}");
        assert!(error["details"]["left"].is_null(), "{error}");
    }
    peer.set(&json!({"faults": {"remove": {"stall": true}}}));
    let error = teamctl.fails("files");
    assert_eq!(
        (told(&error).0.as_str(), told(&error).1.as_str()),
        ("remove", "localhost gave no whole answer in time")
    );
    // It has been removed before the answer was due; nobody here can know.
    assert!(error["details"]["left"].is_string(), "{error}");
}

/// Reasons that providers have, each with its way out.
#[test]
fn a_reason_has_its_hint() {
    let (teamctl, peer) = connected();
    let region = json!({"x-amz-bucket-region": "eu-west-3"});
    let leads = json!({"Location": "http://169.254.169.254/latest/meta-data"});
    for (fault, hint) in [
        (json!({"status": 403, "body": xml("RequestTimeTooSkewed", "")}), "this host's clock is wrong: set it right"),
        (
            json!({"status": 301, "headers": region, "body": xml("PermanentRedirect", "")}),
            "the bucket is in another region: add it with --region eu-west-3",
        ),
        (
            json!({"status": 400, "body": xml("AuthorizationHeaderMalformed", "<Region>eu-west-3</Region>")}),
            "the bucket is in another region: add it with --region eu-west-3",
        ),
        (json!({"status": 301}), "the bucket may be in another region: add it with --region"),
        (json!({"status": 307, "headers": leads}), "name the endpoint that it leads to, if it is to be trusted"),
        (json!({"status": 404}), "check that there is a bucket files, and the endpoint"),
        (
            json!({"status": 403, "body": xml("AuthenticationFailed", "")}),
            "check the access key and its secret: remove the connector, and add it again",
        ),
        (json!({"status": 401}), "check the access key and its secret: remove the connector, and add it again"),
        (json!({"status": 503, "body": xml("SlowDown", "")}), "the store is busy or broken: try again later"),
        (json!({"status": 429}), "the store is busy or broken: try again later"),
        (json!({"status": 418}), ""),
    ] {
        peer.set(&json!({"faults": {"write": fault}}));
        let error = teamctl.fails("files");
        assert_eq!(told(&error).2, hint, "{error}");
        let tried = peer.received().iter().filter(|told| told["step"] == "write").count();
        assert_eq!(tried, 1, "it is tried once: {error}");
    }
    peer.set(&json!({"faults": {"write": {"status": 307, "headers": leads}}}));
    let reason = told(&teamctl.fails("files")).1;
    assert_eq!(reason, "localhost answered 307 (redirects are not followed: http://169.254.169.254/latest/meta-data)");
}

/// A clock that is off is seen by the store's own.
#[test]
fn a_refusal_by_a_store_of_another_time_is_about_the_clock() {
    let (teamctl, peer) = connected();
    for (date, said) in [("Sat, 01 Jan 2000 00:00:00 GMT", "ahead of"), ("Fri, 01 Jan 2100 00:00:00 GMT", "behind")] {
        peer.set(&json!({"date": date, "faults": {"write": {"status": 403, "body": xml("AccessDenied", "")}}}));
        let hint = told(&teamctl.fails("files")).2;
        assert!(hint.starts_with("this host's clock is ") && hint.contains(said), "{hint}");
        // What is not about who one is has nothing to do with it.
        peer.set(&json!({"faults": {"write": {"status": 404, "body": xml("NoSuchBucket", "")}}}));
        assert!(told(&teamctl.fails("files")).2.starts_with("there is no bucket files"));
    }
}

/// It was removed while its store was spoken to.
#[test]
fn a_connector_that_is_gone_meanwhile_is_not_there() {
    let (teamctl, peer) = connected();
    teamctl.config("[connector]\ntimeout = \"4s\"\n");
    peer.set(&json!({"faults": {"read": {"stall": true}}}));
    let mut test = teamctl.command("-q connector test files -t acme -o json");
    let test = test.stdout(std::process::Stdio::piped()).stderr(std::process::Stdio::piped()).spawn().unwrap();
    while peer.next()["step"] != "read" {}
    // Nobody waits for it: no transaction is open.
    teamctl.run("-q connector remove files -y --lock-timeout 0s -o id").ok();
    let output = test.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(3), "{}", String::from_utf8_lossy(&output.stderr));
    assert_eq!(teamctl.run("audit list --action connector.test -o json").ok().json(), json!([]));
}
