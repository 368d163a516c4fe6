//! Connectors that accounts add or test: they lend nothing of this host's, lead nowhere inside, and tell nothing of what is there.
use serde_json::{Value, json};

use crate::support::Teamctl;
use crate::support::peer::Peer;
use crate::{SECRET, told};

/// With somebody who may add and test connectors.
fn home() -> Teamctl {
    let teamctl = Teamctl::initialized();
    teamctl.run("-q account create ada@x.example -o id").ok();
    teamctl.run("-q member add ada@x.example --role admin -t acme -o id").ok();
    teamctl
}

/// The same, with a connector of the operator's to a store on this host that knows nobody.
fn connected() -> (Teamctl, Peer) {
    let (teamctl, peer) = (home(), Peer::store("http --anyone"));
    let line = format!("--type s3 --endpoint http://localhost:{} --access-key-id acme", peer.port());
    teamctl.connect("files", &line, SECRET);
    (teamctl, peer)
}

const AS_ADA: &str = "-q connector test files -t acme -o json --as ada@x.example";

/// Why a test of an account's fails.
#[track_caller]
fn fails_for_ada(teamctl: &Teamctl) -> Value {
    let failed = teamctl.run(AS_ADA).noisy();
    let error = failed.error();
    failed.refused("connector.failed");
    error
}

/// As if the account had added it, by a name that leads where it must not.
fn give_to_ada(teamctl: &Teamctl) {
    teamctl.sql("UPDATE connectors SET created_by = (SELECT id FROM accounts WHERE email = 'ada@x.example')");
}

#[test]
fn what_is_the_operators_does_not_go_to_an_accounts_store() {
    let teamctl = home();
    let add = "connector add vault --type s3 --bucket theirs --access-key-id acme --secret-file - -t acme";
    teamctl.stdin(SECRET).run(format!("-q {add} --as ada@x.example -o id")).ok();
    for dry in ["", "-n"] {
        let refused = teamctl.run(format!("-q {dry} backup create --to vault -t acme -o json")).code(6);
        assert_eq!(refused.error()["details"]["connector"], "vault");
        refused.refused("connector.not_the_operators");
    }
    teamctl.run("-q connector remove vault -y -t acme -o id").ok();
    teamctl.stdin(SECRET).run(format!("-q {add} -o id")).ok();
    teamctl.run("-q -n backup create --to vault -t acme -o json").ok();
}

#[test]
fn an_account_tries_nothing_inside_unless_the_config_says_so() {
    let (teamctl, peer) = connected();
    for dry in ["", "-n "] {
        teamctl.run(format!("{dry}{AS_ADA}")).refused("permission.denied");
    }
    teamctl.connect("near", "--type s3 --endpoint https://10.255.255.1 --access-key-id acme", SECRET);
    teamctl.run(AS_ADA.replace("files", "near")).refused("permission.denied");
    assert_eq!(peer.connections(), 0);
    let shown = teamctl.run("connector show files -o json").ok().json();
    assert_eq!(shown["status"], "untested");
    teamctl.works("files");
    teamctl.config("[connector]\nallow_private = true\n");
    teamctl.run(AS_ADA).ok();
}

/// Whoever tests it: where it leads is an account's choice.
#[test]
fn what_an_account_has_added_leads_nowhere_inside() {
    let (teamctl, peer) = connected();
    give_to_ada(&teamctl);
    let (step, reason, hint) = told(&teamctl.fails("files"));
    assert_eq!((step.as_str(), hint.as_str()), ("write", ""));
    let why = "which is loopback; connector.allow_private = true in the config allows that";
    assert!(reason.starts_with("localhost gave no answer: localhost is not called, since it leads to "), "{reason}");
    assert!(reason.ends_with(why), "{reason}");
    assert_eq!(peer.connections(), 0);
    teamctl.config("[connector]\nallow_private = true\n");
    teamctl.works("files");
}

#[test]
fn an_account_is_not_told_what_answers() {
    let (teamctl, peer) = connected();
    teamctl.config("[connector]\nallow_private = true\n");
    let xml = |code: &str| {
        format!(
            "<?xml version=\"1.0\"?>\n<Error><Code>{code}</Code><Message>of hunter2</Message><Host>h</Host></Error>\n"
        )
    };
    let leads = json!({"Location": "http://10.0.0.1/hunter2", "x-amz-bucket-region": "hunter2.internal"});
    for (step, fault, reason) in [
        ("write", json!({"status": 403, "body": "root: hunter2"}), "localhost answered 403"),
        ("write", json!({"status": 403, "body": xml("AccessDenied")}), "localhost answered 403 AccessDenied"),
        ("write", json!({"status": 403, "body": xml("hunter2: x")}), "localhost answered 403"),
        ("write", json!({"status": 403, "body": format!("hunter2 {}", xml("No"))}), "localhost answered 403"),
        ("write", json!({"status": 403, "body": "<Code>hunter2</Code>"}), "localhost answered 403"),
        ("write", json!({"status": 301, "headers": leads}), "localhost answered 301"),
        ("list", json!({"other": "<hunter2>"}), "what localhost answered cannot be understood"),
    ] {
        peer.set(&json!({"faults": {step: fault}}));
        let error = fails_for_ada(&teamctl);
        assert_eq!(told(&error).1, reason, "{error}");
        assert!(!error.to_string().contains("hunter2"), "{error}");
    }
    peer.set(&json!({"faults": {"write": {"status": 403, "body": xml("AccessDenied")}}}));
    assert_eq!(told(&teamctl.fails("files")).1, "localhost answered 403 AccessDenied: of hunter2");
}
