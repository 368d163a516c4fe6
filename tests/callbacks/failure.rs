//! No change without what is told of it, and nothing told of what has not changed.
use crate::support::Teamctl;

const LATER: &str = "2026-12-07T09:00:00Z";

/// Each verb that tells of something, as it would succeed.
const CHANGES: &[(&str, &str)] = &[
    ("2026-11-07T10:00:00Z", "invite add zoe@acme.example --role viewer --show-link -t acme"),
    ("2026-11-07T10:00:00Z", "invite resend eve@acme.example --show-link -t acme"),
    ("2026-11-07T10:00:00Z", "invite accept --token-stdin"),
    ("2026-11-07T10:00:00Z", "member add fay@acme.example --role member -t acme/core"),
    ("2026-11-07T10:00:00Z", "member suspend ada@acme.example -y -t acme"),
    ("2026-11-07T10:00:00Z", "member remove ada@acme.example -y -t acme"),
    ("2026-11-07T10:00:00Z", "role assign ada@acme.example --role member -t acme/core"),
    ("2026-11-07T10:00:00Z", "role delete lead --reassign-to member -y -t acme"),
    ("2026-11-07T10:00:00Z", "team delete acme/core --confirm acme/core"),
    ("2026-11-07T10:00:00Z", "team transfer acme --to ada@acme.example --leave --reason r --confirm acme"),
    ("2026-11-07T10:00:00Z", "account delete ada@acme.example --confirm ada@acme.example"),
    ("2026-11-07T10:00:00Z", "key create another -t acme"),
    ("2026-11-07T10:00:00Z", "key rotate ci -t acme"),
    ("2026-11-07T10:00:00Z", "key revoke ci -y -t acme"),
    ("2026-11-07T10:00:00Z", "callback send --type task.done --data-file data.json -t acme"),
    (LATER, "invite expire --all-teams"),
];

fn furnished() -> (Teamctl, String) {
    let teamctl = Teamctl::telling("[\"*\"]");
    teamctl.join("ada@acme.example", "acme/core", "lead");
    let token = teamctl.invite("acme", "eve@acme.example", "viewer");
    teamctl.run("-q account create fay@acme.example -o id").ok();
    teamctl.run("-q key create ci --scope task.create -t acme -o json").ok();
    teamctl.file("data.json", "{}");
    (teamctl, token)
}

fn everything(teamctl: &Teamctl) -> String {
    teamctl.stored() + &teamctl.sql(".dump messages events event_texts callback_nonces keys")
}

#[test]
fn where_nothing_can_be_queued_nothing_changes() {
    let (teamctl, token) = furnished();
    teamctl.sql("CREATE TRIGGER broken BEFORE INSERT ON messages BEGIN SELECT RAISE(ABORT, 'no messages today'); END;");
    let before = everything(&teamctl);
    for (now, line) in CHANGES {
        let failed = teamctl.at(now).stdin(token.as_str()).run(format!("-q {line} -o json")).noisy().code(1);
        assert_eq!(failed.text(), "", "{line}");
        assert_eq!(everything(&teamctl), before, "{line}");
    }
}

#[test]
fn where_nothing_can_be_recorded_nothing_is_told() {
    let (teamctl, token) = furnished();
    teamctl.sql("CREATE TRIGGER broken BEFORE INSERT ON events BEGIN SELECT RAISE(ABORT, 'no events today'); END;");
    let before = everything(&teamctl);
    for (now, line) in CHANGES.iter().chain(&[
        ("2026-11-07T10:00:00Z", "callback rotate -t acme"),
        ("2026-11-07T10:00:00Z", "callback set --url none -t acme"),
        ("2026-11-07T10:00:00Z", "team update acme --callback-url none"),
    ]) {
        teamctl.at(now).stdin(token.as_str()).run(format!("-q {line} -o json")).noisy().code(1);
        assert_eq!(everything(&teamctl), before, "{line}");
    }
}

/// That each of these lines tells of something, else the tests above say nothing.
#[test]
fn each_of_them_tells_of_something() {
    for (now, line) in CHANGES {
        let (teamctl, token) = furnished();
        let before = teamctl.queued().len();
        teamctl.at(now).stdin(token.as_str()).run(format!("-q {line} -o json")).ok();
        assert!(teamctl.queued().len() > before, "{line}");
        assert_eq!(teamctl.run("audit verify -o json").ok().json()["ok"], true);
    }
}
