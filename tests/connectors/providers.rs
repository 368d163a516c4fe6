//! Each provider as it is emulated by others, or by us where nobody does: all goes well, or one thing does not.
use std::fs;

use serde_json::{Value, json};

use crate::support::Teamctl;
use crate::support::peer::Peer;
use crate::told;

fn s3(teamctl: &Teamctl, name: &str, peer: &Peer, more: &str) {
    let (id, secret) = peer.access_key();
    let line = format!("--type s3 --endpoint http://127.0.0.1:{} --access-key-id {id} {more}", peer.port());
    teamctl.connect(name, &line, &secret);
}

/// Method and path of what was asked, without the name that is drawn.
fn asked(received: &[Value]) -> Vec<String> {
    let shown = |told: &Value| {
        let path = told["path"].as_str().unwrap();
        let path = path.split('/').map(|part| if part.starts_with("teamctl-probe_") { "PROBE" } else { part });
        format!("{} {}", told["method"].as_str().unwrap(), path.collect::<Vec<_>>().join("/"))
    };
    received.iter().map(shown).collect()
}

/// What is there after the last request.
fn left(received: &[Value]) -> &Value {
    &received.last().unwrap()["objects"]
}

#[test]
fn s3_takes_what_is_signed() {
    let (teamctl, peer) = (Teamctl::initialized(), Peer::s3());
    s3(&teamctl, "files", &peer, "--prefix teams/acme --region eu-central-1");
    teamctl.works("files");
    let received = peer.received();
    let object = "/files/teams/acme/PROBE/object";
    assert_eq!(
        asked(&received),
        [format!("PUT {object}"), format!("GET {object}"), "GET /files".to_owned(), format!("DELETE {object}")]
    );
    assert_eq!(left(&received), &json!({}));
    let signed = received[0]["headers"]["authorization"].as_str().unwrap();
    assert!(signed.contains("/eu-central-1/s3/aws4_request"), "{signed}");
    let event = &teamctl.run("audit list --action connector.test -o json").ok().json()[0];
    assert_eq!(event["after"], json!({"status": "ok"}));
    assert_eq!(
        teamctl
            .run(format!("audit list --target {} -o id", event["target"].as_str().unwrap()))
            .ok()
            .text()
            .lines()
            .count(),
        2
    );
    // Nothing that was there before is touched, and no neighbour listed.
    s3(&teamctl, "whole", &peer, "");
    teamctl.works("whole");
    assert_eq!(asked(&peer.received())[2], "GET /files");
}

#[test]
fn s3_says_what_its_user_may_not() {
    let (teamctl, peer) = (Teamctl::initialized(), Peer::s3());
    s3(&teamctl, "files", &peer, "--prefix team");
    let all = ["s3:PutObject", "s3:GetObject", "s3:ListBucket", "s3:DeleteObject"];
    for (action, step) in all.into_iter().zip(["write", "read", "list", "remove"]) {
        let allowed: Vec<_> = all.into_iter().filter(|allowed| *allowed != action).collect();
        peer.set(&json!({"allow": allowed}));
        let error = teamctl.fails("files");
        let (failed, reason, hint) = told(&error);
        assert_eq!(failed, step, "{error}");
        assert_eq!(reason, "127.0.0.1 answered 403 AccessDenied: Access Denied");
        assert_eq!(hint, "let the key put, get, list and delete objects in s3://files/team, or use another one");
        // It is taken away whatever fails, unless that is what fails.
        let received = peer.received();
        let is_left = step == "remove";
        assert_eq!(left(&received).as_object().unwrap().len(), usize::from(is_left), "{step}");
        assert_eq!(error["details"]["left"].is_string(), is_left);
        assert_eq!(error["message"].as_str().unwrap().ends_with("/object may still be there"), is_left);
        peer.set(&json!({"allow": all}));
    }
    teamctl.works("files");
    let event = &teamctl.run("audit list --action connector.test -o json").ok().json()[0];
    assert_eq!(event["after"]["status"], "failed");
    assert_eq!(event["after"]["failed_step"], "write");
}

#[test]
fn s3_says_who_it_does_not_know() {
    let (teamctl, peer) = (Teamctl::initialized(), Peer::s3());
    let (id, secret) = peer.access_key();
    let endpoint = format!("--type s3 --endpoint http://127.0.0.1:{}", peer.port());
    teamctl.connect("wrong", &format!("{endpoint} --access-key-id {id}"), &secret.to_lowercase());
    teamctl.connect("nobody", &format!("{endpoint} --access-key-id AKIANOBODY"), &secret);
    for (name, code) in [("wrong", "SignatureDoesNotMatch"), ("nobody", "InvalidAccessKeyId")] {
        let (step, reason, hint) = told(&teamctl.fails(name));
        assert_eq!(step, "write");
        assert!(reason.starts_with(&format!("127.0.0.1 answered 403 {code}: ")), "{reason}");
        assert_eq!(hint, "check the access key and its secret: remove the connector, and add it again");
    }
    let line = format!("-q connector add none --bucket nowhere {endpoint} --access-key-id {id} --secret-file - -o id");
    teamctl.stdin(secret).run(line).ok();
    let (step, reason, hint) = told(&teamctl.fails("none"));
    assert_eq!(
        (step.as_str(), reason.as_str()),
        ("write", "127.0.0.1 answered 404 NoSuchBucket: The specified bucket does not exist")
    );
    assert_eq!(hint, "there is no bucket nowhere: make it with the provider, or name another one");
}

#[test]
fn azure_takes_what_is_signed() {
    let (teamctl, peer) = (Teamctl::initialized(), Peer::azure());
    let key = fs::read_to_string(peer.folder().join("account.key")).unwrap();
    let line = format!(
        "--type azure --endpoint http://127.0.0.1:{}/teamctl --access-key-id teamctl --prefix a/b",
        peer.port()
    );
    teamctl.connect("files", &line, &key);
    teamctl.works("files");
    peer.set(&json!({"look": 1}));
    assert_eq!(peer.next()["objects"], json!({}));
    teamctl.connect("wrong", &line, "c29tZXRoaW5nIG9mIG1hbnkgYnl0ZXMgdGhhdCBpcyBubyBrZXk=");
    let (step, reason, hint) = told(&teamctl.fails("wrong"));
    assert_eq!(step, "write");
    assert!(reason.starts_with("127.0.0.1 answered 403 AuthorizationFailure: "), "{reason}");
    assert_eq!(hint, "let the key put, get, list and delete objects in azure://files/a/b, or use another one");
    let none = line.clone() + " --secret-file - -o id";
    teamctl.stdin(key).run(format!("-q connector add none --bucket nowhere {none}")).ok();
    let (step, reason, hint) = told(&teamctl.fails("none"));
    assert_eq!(step, "write");
    assert!(reason.starts_with("127.0.0.1 answered 404 ContainerNotFound: "), "{reason}");
    assert_eq!(hint, "there is no bucket nowhere: make it with the provider, or name another one");
}

#[test]
fn google_takes_what_its_account_has_signed() {
    let (teamctl, peer) = (Teamctl::initialized(), Peer::store("http"));
    let account = fs::read_to_string(peer.folder().join("service-account.json")).unwrap();
    let line = format!("--type gcs --endpoint http://127.0.0.1:{} --prefix team", peer.port());
    teamctl.connect("files", &line, &account);
    teamctl.works("files");
    let received = peer.received();
    let steps: Vec<_> = received.iter().map(|told| told["step"].as_str().unwrap()).collect();
    assert_eq!(steps, ["write", "read", "list", "remove"]);
    assert_eq!(left(&received), &json!({}));
    assert!(received[0]["agent"].as_str().unwrap().starts_with("teamctl/"));
    // Another account's, which nobody knows here.
    let other = fs::read_to_string(Peer::store("http").folder().join("service-account.json")).unwrap();
    teamctl.connect("other", &line, &other);
    let (step, reason, hint) = told(&teamctl.fails("other"));
    assert_eq!(step, "write");
    assert_eq!(reason, "127.0.0.1 answered 401 AuthenticationRequired: not signed by the account");
    assert_eq!(hint, "check the access key and its secret: remove the connector, and add it again");
}
