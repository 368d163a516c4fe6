//! What a restore leaves as the backup has it, and was otherwise since: each is named, and nothing that is as it was.
use serde_json::{Value, json};

use crate::LATER;
use crate::support::Teamctl;

/// A home in which there is one of each kind, and of each kind another that nobody touches.
fn furnished() -> Teamctl {
    let teamctl = Teamctl::initialized();
    for (address, role) in [("ada@x.example", "admin"), ("bob@x.example", "member"), ("kept@x.example", "admin")] {
        teamctl.run(["-q", "account", "create", address, "-o", "id"]).ok();
        teamctl.run(["-q", "member", "add", address, "--role", role, "-t", "acme", "-o", "id"]).ok();
    }
    for address in ["bob@x.example", "kept@x.example"] {
        set_password(&teamctl, "2026-11-07T09:00:00Z", address, "correct horse battery");
    }
    teamctl.run("-q team update acme --callback-url https://hooks.acme.example/in -o id").ok();
    teamctl.run("-q callback rotate --kind test -t acme -o json").ok();
    for name in ["vault", "lake", "kept"] {
        add_connector(&teamctl, "2026-11-07T09:00:00Z", name, "files");
    }
    for name in ["reviewer", "kept"] {
        teamctl.run(format!("-q role create {name} --allow team.read,member.read -t acme -o id")).ok();
    }
    teamctl
}

#[track_caller]
fn set_password(teamctl: &Teamctl, at: &str, address: &str, password: &str) {
    let line = format!("-q account password {address} --password-stdin -o id");
    teamctl.at(at).stdin(format!("{password}\n")).run(line).ok();
}

#[track_caller]
fn add_connector(teamctl: &Teamctl, at: &str, name: &str, bucket: &str) {
    let line = format!("-q connector add {name} --type gcs --bucket {bucket} -t acme -o id");
    teamctl.at(at).run(line).ok();
}

/// All of it is otherwise, a day after the backup.
#[track_caller]
fn change_everything(teamctl: &Teamctl) {
    teamctl.later("role assign ada@x.example --role viewer -t acme -o id");
    teamctl.later("role update reviewer --revoke member.read -t acme -o id");
    for name in ["vault", "lake"] {
        teamctl.later(&format!("connector remove {name} -y -t acme -o id"));
    }
    add_connector(teamctl, LATER, "lake", "other");
    teamctl.later("callback rotate --kind live -t acme -o json");
    set_password(teamctl, LATER, "bob@x.example", "another horse battery");
}

const TOLD: [&str; 6] = [
    "as the backup has it again: the role of ada@x.example in acme is admin (it was viewer)",
    "as the backup has it again: the role acme:reviewer has other permissions",
    "as the backup has it again: the connector acme:lake, which had been changed",
    "as the backup has it again: the connector acme:vault, which had been removed",
    "as the backup has it again: the callback secrets of acme (live)",
    "as the backup has it again: the password of bob@x.example",
];

fn reverted() -> Value {
    json!([
        {"what": "role", "name": "acme:ada@x.example"},
        {"what": "permissions", "name": "acme:reviewer"},
        {"what": "connector", "name": "acme:lake"},
        {"what": "connector", "name": "acme:vault"},
        {"what": "callback", "name": "acme:live"},
        {"what": "password", "name": "bob@x.example"}
    ])
}

/// What is told of it, line by line.
fn of_it(notices: &str) -> Vec<&str> {
    notices.lines().filter(|line| line.starts_with("as the backup has it")).collect()
}

#[test]
fn what_was_otherwise_is_named_and_as_the_backup_has_it() {
    let teamctl = furnished();
    teamctl.backup();
    let look = || {
        [
            teamctl.look("member show ada@x.example -t acme", ".role"),
            teamctl.look("role show reviewer -t acme", ".permissions"),
            teamctl.look("connector list -t acme", "map([.name, .bucket])"),
            teamctl.look("callback show --secret -t acme", "."),
        ]
    };
    let before = look();
    change_everything(&teamctl);
    assert!(before.iter().zip(look()).all(|(before, after)| *before != after));
    assert_eq!(of_it(&teamctl.restore_aloud()), TOLD);
    assert_eq!(look(), before);
    let login = "account login bob@x.example --password-stdin -o id";
    teamctl.at("2026-11-09T10:00:00Z").stdin("correct horse battery\n").run(login).ok();
    teamctl.is_sound();
}

#[test]
fn a_rehearsal_and_an_exact_one_tell_the_same_and_so_does_json() {
    let teamctl = furnished();
    teamctl.backup();
    change_everything(&teamctl);
    let stored = teamctl.stored();
    let dry = "backup restore yesterday.db --dry-run -o json";
    let dry = teamctl.at("2026-11-09T09:00:00Z").run(dry).ok().noisy();
    assert_eq!(of_it(dry.notices()), TOLD);
    assert_eq!([&dry.json()["reverted"], &dry.json()["reverted_more"]], [&reverted(), &json!(0)]);
    assert_eq!(teamctl.stored(), stored);
    let exact = teamctl.copy();
    for (teamctl, flags) in [(&teamctl, ""), (&exact, "--exact")] {
        let answer = teamctl.restore(flags);
        assert_eq!([&answer["reverted"], &answer["reverted_more"]], [&reverted(), &json!(0)], "{flags}");
        assert_eq!(answer["not_compared"], json!([]));
    }
}

/// Whatever of a row it is by which it is another.
#[test]
fn each_field_that_matters_is_looked_at() {
    let teamctl = furnished();
    teamctl.stdin("a-secret-that-nobody-knows").run(SEALED).ok();
    teamctl.backup();
    for (statement, what, name) in [
        ("UPDATE roles SET level = 'team' WHERE name = 'reviewer'", "permissions", "acme:reviewer"),
        ("UPDATE accounts SET password = NULL WHERE email = 'bob@x.example'", "password", "bob@x.example"),
        ("UPDATE accounts SET password = 'x' WHERE email = 'ada@x.example'", "password", "ada@x.example"),
        ("UPDATE callback_nonces SET nonce = x'00'", "callback", "acme:test"),
        ("DELETE FROM callback_nonces", "callback", "acme:test"),
        ("UPDATE connectors SET store = 0 WHERE name = 'vault'", "connector", "acme:vault"),
        ("UPDATE connectors SET bucket = 'x' WHERE name = 'vault'", "connector", "acme:vault"),
        ("UPDATE connectors SET prefix = 'x' WHERE name = 'vault'", "connector", "acme:vault"),
        ("UPDATE connectors SET region = 'x' WHERE name = 'vault'", "connector", "acme:vault"),
        ("UPDATE connectors SET endpoint = 'x' WHERE name = 'vault'", "connector", "acme:vault"),
        ("UPDATE connectors SET access_key_id = NULL WHERE name = 'sealed'", "connector", "acme:sealed"),
        ("UPDATE connectors SET secret = x'00' WHERE name = 'sealed'", "connector", "acme:sealed"),
    ] {
        let teamctl = teamctl.copy();
        teamctl.sql(statement);
        let answer = teamctl.restore("");
        assert_eq!(answer["reverted"], json!([{"what": what, "name": name}]), "{statement}");
    }
}

const SEALED: &str = "-q connector add sealed --type s3 --bucket files --region eu-central-1 --access-key-id \
    AKIAIOSFODNN7EXAMPLE --secret-file - -t acme -o id";

/// Much that is written since says nothing else of them.
#[test]
fn what_is_as_it_was_is_not_told_of() {
    let teamctl = furnished();
    teamctl.backup();
    let login = "-q account login bob@x.example --password-stdin -o id";
    teamctl.at(LATER).stdin("correct horse battery\n").run(login).ok();
    teamctl.later("role update reviewer --name auditor --title Auditor -t acme -o id");
    teamctl.later("role assign ada@x.example --role viewer -t acme -o id");
    teamctl.later("role assign ada@x.example --role admin -t acme -o id");
    teamctl.later("team update acme --slug apex -o id");
    // The same under another id, and what the backup never had.
    teamctl.later("connector remove vault -y -t apex -o id");
    teamctl.later("connector add vault --type gcs --bucket files -t apex -o id");
    teamctl.later("connector add new --type gcs --bucket files -t apex -o id");
    teamctl.later("role create new --allow team.read -t apex -o id");
    teamctl.later("account create new@x.example -o id");
    teamctl.later("member add new@x.example --role new -t apex -o id");
    let answer = teamctl.restore("");
    assert_eq!([&answer["reverted"], &answer["reverted_more"]], [&json!([]), &json!(0)], "{answer}");
    let told = teamctl.restore_aloud();
    assert_eq!(of_it(&told), [""; 0], "{told}");
}

/// The one who leaves and the one who takes over have other roles by that: it is told as what it is.
#[test]
fn who_owns_it_again_is_told_of_once() {
    let teamctl = furnished();
    teamctl.backup();
    teamctl.later("team transfer acme --to ada@x.example --demote-to viewer --reason sold --confirm acme -o id");
    let answer = teamctl.restore("");
    assert_eq!(answer["owners"], json!([{"team": "acme", "owner": "owner@acme.example"}]));
    assert_eq!(answer["reverted"], json!([]));
}

#[test]
fn of_many_the_first_are_named_and_the_others_counted() {
    let teamctl = furnished();
    let people = (0..60).map(|number| format!("person{number:02}@x.example\n")).collect::<Vec<_>>().concat();
    for line in ["account create --from-file -", "member add --from-file - --role viewer -t acme"] {
        teamctl.stdin(format!("email\n{people}")).run(format!("-q {line} -o id")).ok();
    }
    teamctl.backup();
    teamctl.sql("UPDATE memberships SET role_id = (SELECT id FROM roles WHERE name = 'member') WHERE owns_id IS NULL");
    let answer = teamctl.copy().restore("");
    let reverted = answer["reverted"].as_array().unwrap();
    assert_eq!((reverted.len(), &answer["reverted_more"]), (50, &json!(12)), "{answer}");
    assert_eq!(reverted[2], json!({"what": "role", "name": "acme:person00@x.example"}));
    let told = teamctl.restore_aloud();
    let told = of_it(&told);
    assert_eq!((told.len(), told[50]), (51, "as the backup has it again: 12 more"));
}

/// Neither by their own name nor by what was called after them.
#[test]
fn nobody_who_is_to_be_forgotten_is_named() {
    let teamctl = furnished();
    set_password(&teamctl, "2026-11-07T09:00:00Z", "ada@x.example", "correct horse battery");
    let line = "-q connector add ada@x.example --type gcs --bucket files --prefix ada@x.example -t acme -o id";
    teamctl.run(line).ok();
    let id = teamctl.look("connector show vault -t acme", ".id");
    teamctl.backup();
    set_password(&teamctl, LATER, "ada@x.example", "another horse battery");
    teamctl.later("role assign ada@x.example --role viewer -t acme -o id");
    teamctl.later("connector remove vault -y -t acme -o id");
    teamctl.later("account delete ada@x.example --confirm ada@x.example -o id");
    let answer = teamctl.copy().restore("");
    let name = format!("acme:{}", id.as_str().unwrap());
    assert_eq!(answer["reverted"], json!([{"what": "connector", "name": name}]));
    let told = teamctl.restore_aloud();
    assert_eq!(of_it(&told).len(), 1, "{told}");
    assert!(!told.contains("ada"), "{told}");
}

/// What cannot be read of one kind is said, and the others are told of.
#[test]
fn damage_in_one_table_leaves_the_others() {
    let teamctl = furnished();
    teamctl.backup();
    change_everything(&teamctl);
    teamctl.sql("PRAGMA wal_checkpoint(TRUNCATE)");
    let root: usize =
        teamctl.sql("SELECT rootpage FROM sqlite_schema WHERE name = 'connectors'").trim().parse().unwrap();
    let mut bytes = std::fs::read(teamctl.database()).unwrap();
    bytes[(root - 1) * 4096..root * 4096].fill(0x5a);
    std::fs::write(teamctl.database(), &bytes).unwrap();
    let answer = teamctl.copy().restore("");
    assert_eq!(answer["not_compared"], json!(["connectors"]), "{answer}");
    let others: Vec<_> =
        reverted().as_array().unwrap().iter().filter(|it| it["what"] != "connector").cloned().collect();
    assert_eq!(answer["reverted"], json!(others));
    let told = teamctl.restore_aloud();
    assert!(told.contains("damaged, or of another release: connectors could not be compared, and what was"), "{told}");
}
