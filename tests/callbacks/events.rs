//! teamctl's own events: each is told as it is documented, once, where somebody is to be told, and nowhere else.
use std::collections::BTreeSet;

use serde_json::{Value, json};
use teamctl::domain::callback::EVENTS;

use crate::URL;
use crate::support::Teamctl;

const LATER: &str = "2026-12-07T09:00:00Z";

/// The types with their teams, in the order of telling.
fn types(told: &[(String, String, Value)]) -> Vec<(&str, &str)> {
    told.iter().map(|(name, team, _)| (name.as_str(), team.as_str())).collect()
}

/// So many addresses, one a line.
fn people(count: usize) -> String {
    (0..count).map(|number| format!("p{number}@acme.example\n")).collect::<Vec<_>>().concat()
}

/// That data has the documented keys and no others, and in their order.
#[track_caller]
fn check_keys(name: &str, data: &Value) {
    let documented =
        EVENTS.iter().find(|event| event.name == name).unwrap_or_else(|| panic!("{name} is not documented"));
    let example: Value = serde_json::from_str(documented.example).unwrap();
    let keys = |value: &Value| value.as_object().unwrap().keys().cloned().collect::<Vec<_>>();
    assert_eq!(keys(data), keys(&example), "{name}");
}

/// A story in which everything happens that is told of: every body has the documented keys, and names the event of the
/// audit trail that it was queued with.
#[test]
fn everything_that_happens_is_told_as_it_is_documented() {
    let teamctl = Teamctl::telling("[\"*\"]").ticking();
    let token = teamctl.invite("acme/core", "ada@acme.example", "lead");
    teamctl.stdin(token).run("-q invite accept --token-stdin -o id").ok();
    teamctl.join("grace@acme.example", "acme/core", "member");
    for line in [
        "role assign grace@acme.example --role lead -t acme/core",
        "member suspend grace@acme.example -y -t acme",
        "member resume grace@acme.example -t acme",
        "member remove grace@acme.example -y -t acme/core",
        "team transfer acme --to ada@acme.example --demote-to admin --reason r --confirm acme",
        "key create ci --scope task.create -t acme",
        "key rotate ci --grace 1h -t acme",
        "key revoke ci -y -t acme",
        "invite add eve@acme.example --role viewer --show-link -t acme",
        "budget topup 10 --ref pool -t acme",
        "budget set --limit 10 -t acme/core",
        "budget charge 8 --ref task -t acme/core",
    ] {
        teamctl.run(format!("-q {line} -o id")).ok();
    }
    teamctl.at(LATER).run("-q invite expire --all-teams").ok();
    let queued = teamctl.queued();
    let mut seen = BTreeSet::new();
    for message in &queued {
        let name = message["type"].as_str().unwrap();
        check_keys(name, &message["body"]["data"]);
        assert_eq!((&message["to"], &message["purpose"], &message["kind"]), (&json!(URL), &json!("event"), &json!(0)));
        assert_eq!(message["subject"], format!("{name} at {}", message["body"]["team"].as_str().unwrap()));
        let known = format!("SELECT COUNT(*) FROM events WHERE id = {}", message["event"]);
        assert_eq!(teamctl.sql(&known), "1\n", "{message}");
        seen.insert(name.to_owned());
    }
    assert_eq!(seen, EVENTS.iter().map(|event| event.name.to_owned()).collect::<BTreeSet<_>>());
}

#[test]
fn who_accepts_joins_each_team_above_as_well() {
    let teamctl = Teamctl::telling("[\"member.*\", \"invite.*\"]");
    let told = teamctl.tells("invite add ada@acme.example --role lead --show-link -t acme/core");
    assert_eq!(types(&told), [("invite.sent", "acme/core")]);
    let sent = &told[0].2;
    assert_eq!(
        (&sent["email"], &sent["role"], &sent["kind"]),
        (&json!("ada@acme.example"), &json!("lead"), &json!("join"))
    );
    assert_eq!(sent["expires_at"], "2026-11-14T09:00:00.000Z");
    let token = teamctl.token("acme/core", "ada@acme.example");
    let before = teamctl.queued().len();
    teamctl.stdin(token).run("-q invite accept --token-stdin -o id").ok();
    let told: Vec<_> = teamctl.queued()[before..]
        .iter()
        .map(|message| {
            let data = &message["body"]["data"];
            [&message["type"], &message["body"]["team"], &data["role"], &data["email"]]
                .map(|value| value.as_str().unwrap().to_owned())
        })
        .collect();
    let ada = "ada@acme.example";
    assert_eq!(
        told,
        [
            ["member.joined", "acme", "viewer", ada],
            ["member.joined", "acme/core", "lead", ada],
            ["invite.accepted", "acme/core", "lead", ada],
        ]
    );
}

/// Only what was given out is told of as sent: each time, and not where nobody has it.
#[test]
fn an_invitation_is_told_of_when_it_is_given_out() {
    let teamctl = Teamctl::telling("[\"invite.*\"]");
    assert!(teamctl.tells("invite add ada@acme.example --role viewer --no-send -t acme").is_empty());
    assert_eq!(teamctl.tells("invite resend ada@acme.example --show-link -t acme").len(), 1);
    assert!(teamctl.tells("invite resend ada@acme.example --no-send -t acme").is_empty());
    assert!(teamctl.tells("invite update ada@acme.example --role member --no-send -t acme").is_empty());
    let told = teamctl.tells("invite update ada@acme.example --email eve@acme.example --show-link -t acme");
    assert_eq!(types(&told), [("invite.sent", "acme")]);
    assert_eq!((&told[0].2["email"], &told[0].2["role"]), (&json!("eve@acme.example"), &json!("member")));
    assert!(teamctl.tells("invite revoke eve@acme.example -y -t acme").is_empty());
    teamctl.file("people.csv", "email\none@acme.example\ntwo@acme.example\nthree@acme.example\n");
    let told = teamctl.tells("invite add --from-file people.csv --role viewer --show-link -t acme");
    let people: Vec<_> = told.iter().map(|(_, _, data)| data["email"].as_str().unwrap()).collect();
    assert_eq!(people, ["one@acme.example", "two@acme.example", "three@acme.example"]);
}

#[test]
fn keys_are_told_of_and_never_what_opens_anything() {
    let teamctl = Teamctl::telling("[\"key.*\"]");
    teamctl.file("keys.csv", "name,scopes\none,task.create task.read\ntwo,task.read\n");
    let told = teamctl.tells("key create --from-file keys.csv -t acme/core");
    assert_eq!(types(&told), [("key.created", "acme/core"); 2]);
    assert_eq!((&told[0].2["name"], &told[0].2["scopes"]), (&json!("one"), &json!(["task.create", "task.read"])));
    let told = teamctl.tells("key rotate one --grace 1h -t acme/core");
    assert_eq!(types(&told), [("key.rotated", "acme/core")]);
    assert_eq!(told[0].2["former_until"], "2026-11-07T10:00:00.000Z");
    let rotated = teamctl.run("key show one -t acme/core -o json").ok().json();
    assert_eq!(told[0].2["key"], rotated["id"]);
    assert_eq!(types(&teamctl.tells("key revoke one -y -t acme/core")), [("key.revoked", "acme/core")]);
    assert!(teamctl.tells("key revoke one -y -t acme/core").is_empty());
    // The other, and what lives on of the one that was rotated.
    let told = teamctl.tells("team delete acme/core --confirm acme/core");
    assert_eq!(types(&told), [("key.revoked", "acme/core"); 2]);
    for message in teamctl.queued() {
        let keys: Vec<_> = message["body"]["data"].as_object().unwrap().keys().cloned().collect();
        assert!(!keys.iter().any(|key| ["secret", "hash", "hint"].contains(&key.as_str())), "{message}");
    }
}

#[test]
fn who_leaves_without_their_keys_has_them_told_of() {
    let teamctl = Teamctl::telling("[\"key.revoked\"]");
    teamctl.join("ada@acme.example", "acme/core", "lead");
    teamctl.run("-q key create hers --scope team.read -t acme/core --as ada@acme.example -o id").ok();
    assert!(teamctl.tells("member remove ada@acme.example -y -t acme/core -n --revoke-keys").is_empty());
    let told = teamctl.tells("member remove ada@acme.example -y -t acme/core --revoke-keys");
    assert_eq!(types(&told), [("key.revoked", "acme/core")]);
    assert_eq!(told[0].2["name"], "hers");
}

/// With messages between them, the invitations of a batch are read back as they were made.
#[test]
fn a_batch_answers_each_invitation_once() {
    let teamctl = Teamctl::telling("[\"*\"]");
    teamctl.config("[email]\ntransport = \"command\"\nfrom = \"a@acme.example\"\ncommand = [\"false\"]\n");
    let people = people(50);
    let line = "-q invite add --from-file - --role viewer -t acme -o json --jq 'map(.email)'";
    let made = teamctl.stdin(format!("email\n{people}")).run(line).ok().json();
    let expected: Vec<_> = people.lines().map(|person| json!(person)).collect();
    assert_eq!(made, Value::Array(expected));
    assert_eq!(teamctl.sql("SELECT kind, COUNT(*) FROM messages GROUP BY kind"), "callback|50\nemail|50\n");
}

#[test]
fn leaving_is_told_of_in_each_team() {
    let teamctl = Teamctl::telling("[\"member.left\"]");
    teamctl.join("ada@acme.example", "acme/core", "lead");
    let told = teamctl.tells("member remove ada@acme.example -y -t acme");
    assert_eq!(types(&told), [("member.left", "acme"), ("member.left", "acme/core")]);
    assert_eq!((&told[1].2["role"], &told[1].2["email"]), (&json!("lead"), &json!("ada@acme.example")));
    teamctl.join("ada@acme.example", "acme/core", "lead");
    assert_eq!(types(&teamctl.tells("team delete acme/core --confirm acme/core")), [("member.left", "acme/core")]);
    let told = teamctl.tells("member remove ada@acme.example -y -t acme --as ada@acme.example");
    assert_eq!(types(&told), [("member.left", "acme")]);
}

#[test]
fn a_rest_is_told_of_each_membership_that_turns_and_of_no_other() {
    let teamctl = Teamctl::telling("[\"member.*\"]");
    for team in ["acme/core", "acme/side"] {
        if team == "acme/side" {
            teamctl.run("-q team create acme/side -o id").ok();
        }
        teamctl.join("ada@acme.example", team, "lead");
    }
    let suspended = |team: &'static str| ("member.suspended", team);
    let resumed = |team: &'static str| ("member.resumed", team);
    assert_eq!(types(&teamctl.tells("member suspend ada@acme.example -y -t acme/side")), [suspended("acme/side")]);
    let told = teamctl.tells("member suspend ada@acme.example -y -t acme");
    assert_eq!(types(&told), [suspended("acme"), suspended("acme/core")]);
    assert_eq!((&told[1].2["role"], &told[1].2["email"]), (&json!("lead"), &json!("ada@acme.example")));
    assert!(teamctl.tells("member suspend ada@acme.example -y -t acme").is_empty());
    assert!(teamctl.tells("member suspend ada@acme.example -y -t acme/core").is_empty(), "it rested already");
    assert_eq!(types(&teamctl.tells("member resume ada@acme.example -t acme")), [resumed("acme")]);
    assert_eq!(types(&teamctl.tells("member resume ada@acme.example -t acme/core")), [resumed("acme/core")]);
    assert!(teamctl.tells("member resume ada@acme.example -t acme/core").is_empty());
}

/// Where the policy wants the way back accepted, the invitation is told of first.
#[test]
fn who_is_invited_back_is_told_of_as_invited_and_then_as_back() {
    let teamctl =
        Teamctl::with_policy("[membership]\nresume = \"invite\"\n[callback]\nevents = [\"*\"]\n[roles.user]\n");
    teamctl.join("ada@acme.example", "acme", "user");
    teamctl.call_back("acme", URL);
    teamctl.run("-q member suspend ada@acme.example -y -t acme -o id").ok();
    let told = teamctl.tells("member resume ada@acme.example --show-link -t acme");
    assert_eq!(types(&told), [("invite.sent", "acme")]);
    assert_eq!(told[0].2["kind"], "reactivate");
    let token = teamctl.token("acme", "ada@acme.example");
    let before = teamctl.queued().len();
    teamctl.stdin(token).run("-q invite accept --token-stdin -o id").ok();
    let told: Vec<_> = teamctl.queued()[before..].iter().map(|message| message["type"].clone()).collect();
    assert_eq!(told, ["member.resumed", "invite.accepted"]);
}

#[test]
fn roles_that_change_are_told_of() {
    let teamctl = Teamctl::telling("[\"member.role_changed\", \"team.*\"]");
    teamctl.join("ada@acme.example", "acme/core", "lead");
    let told = teamctl.tells("role assign ada@acme.example --role member -t acme/core");
    assert_eq!(types(&told), [("member.role_changed", "acme/core")]);
    assert_eq!((&told[0].2["former_role"], &told[0].2["role"]), (&json!("lead"), &json!("member")));
    assert!(teamctl.tells("role assign ada@acme.example --role member -t acme/core").is_empty());

    let told = teamctl.tells("team transfer acme --to ada@acme.example --demote-to admin --reason r --confirm acme");
    let shown: Vec<_> =
        told.iter().map(|(name, _, data)| [json!(name), data["email"].clone(), data["role"].clone()]).collect();
    assert_eq!(
        json!(shown),
        json!([
            ["team.owner_changed", "ada@acme.example", null],
            ["member.role_changed", "ada@acme.example", "owner"],
            ["member.role_changed", "owner@acme.example", "admin"],
        ])
    );
    assert_eq!(told[0].2["former_email"], "owner@acme.example");
}

/// More of them than are looked at together.
#[test]
fn a_role_that_is_deleted_changes_that_of_all_who_had_it() {
    let teamctl = Teamctl::telling("[\"member.role_changed\"]");
    teamctl.run("-q role create spare --allow team.read --level any -o id").ok();
    let people = people(520);
    teamctl.stdin(format!("email\n{people}")).run("-q account create --from-file - -o id").ok();
    teamctl.stdin(format!("email\n{people}")).run("-q member add --from-file - --role spare -t acme -o id").ok();
    teamctl.run("-q member add p7@acme.example --role spare -t acme/core -o id").ok();
    teamctl.call_back("acme", "none");
    teamctl.call_back("acme/core", URL);
    teamctl.run("-q role create other --allow team.read --level any -o id").ok();
    let told = teamctl.tells("role delete spare --reassign-to other -y -t acme");
    assert_eq!(types(&told), [("member.role_changed", "acme/core")], "only where somebody is called back");
    teamctl.call_back("acme", URL);
    assert!(teamctl.tells("role delete other --reassign-to viewer -y -t acme -n").is_empty());
    let told = teamctl.tells("role delete other --reassign-to viewer -y -t acme");
    assert_eq!(told.len(), 521);
    let distinct: BTreeSet<_> = told.iter().map(|(_, team, data)| (team, data["email"].as_str())).collect();
    assert_eq!(distinct.len(), 521);
}

#[test]
fn a_sweep_tells_each_team_how_many() {
    let teamctl = Teamctl::telling("[\"invite.expired\"]");
    for (team, people) in [("acme", "a@x.example b@x.example"), ("acme/core", "c@x.example")] {
        teamctl.run(format!("-q invite add {people} --role viewer --no-send -t {team} -o id")).ok();
    }
    teamctl.run("-q team create globex --owner hank@globex.example -o id").ok();
    teamctl.run("-q invite add d@x.example --role viewer --no-send -t globex -o id").ok();
    assert_eq!(teamctl.at(LATER).run("-q invite expire --all-teams -o json").ok().json()["expired"], 4);
    let told: Vec<_> =
        teamctl.queued().iter().map(|one| (one["body"]["team"].clone(), one["body"]["data"].clone())).collect();
    assert_eq!(json!(told), json!([["acme", {"count": 2}], ["acme/core", {"count": 1}]]));
    teamctl.at(LATER).run("-q invite expire --all-teams").ok();
    assert_eq!(teamctl.queued().len(), 2, "each expiry is told once");
}

/// A member who is let in by hand leaves no invitation open, and that is told too.
#[test]
fn who_is_let_in_by_hand_has_accepted() {
    let teamctl = Teamctl::telling("[\"invite.accepted\", \"member.joined\"]");
    teamctl.run("-q account create ada@acme.example -o id").ok();
    teamctl.run("-q invite add ada@acme.example --role lead --no-send -t acme/core -o id").ok();
    let told = teamctl.tells("member add ada@acme.example --role member -t acme/core");
    assert_eq!(
        types(&told),
        [("member.joined", "acme"), ("member.joined", "acme/core"), ("invite.accepted", "acme/core")]
    );
    // And who takes an address over that was invited where they are a member.
    teamctl.run("-q invite add eve@acme.example --role viewer --no-send -t acme -o id").ok();
    let told = teamctl.tells("account update ada@acme.example --email eve@acme.example");
    assert_eq!(types(&told), [("invite.accepted", "acme")]);
}

#[test]
fn nobody_is_told_what_the_policy_does_not_name_or_where_nobody_is_called_back() {
    let story = |teamctl: &Teamctl| {
        teamctl.join("ada@acme.example", "acme/core", "lead");
        teamctl.run("-q member suspend ada@acme.example -y -t acme -o id").ok();
        teamctl.run("-q member remove ada@acme.example -y -t acme -o id").ok();
        teamctl.invite("acme", "eve@acme.example", "viewer");
        let told = teamctl.queued();
        told.iter().map(|message| (message["type"].clone(), message["body"]["team"].clone())).collect::<Vec<_>>()
    };
    assert!(story(&Teamctl::telling("[]")).is_empty());
    assert_eq!(
        json!(story(&Teamctl::telling("[\"member.suspended\"]"))),
        json!([["member.suspended", "acme"], ["member.suspended", "acme/core"]])
    );
    let nowhere = Teamctl::telling("[\"*\"]");
    nowhere.call_back("acme", "none");
    assert!(story(&nowhere).is_empty());
    // Only below: what happens above is nobody's to hear.
    let below = Teamctl::telling("[\"*\"]");
    below.call_back("acme", "none");
    below.call_back("acme/core", URL);
    let told = story(&below);
    assert_eq!(told.len(), 3, "{told:?}");
    assert!(told.iter().all(|(_, team)| team == "acme/core"));
}

/// The outbox shows where each goes, as far as is known when it is queued.
#[test]
fn each_is_addressed_to_the_nearest_receiver() {
    let teamctl = Teamctl::telling("[\"member.joined\"]");
    teamctl.call_back("acme/core", "https://hooks.example.com/core");
    teamctl.join("ada@acme.example", "acme/core", "lead");
    let to: Vec<_> = teamctl.queued().iter().map(|message| message["to"].clone()).collect();
    assert_eq!(json!(to), json!([URL, "https://hooks.example.com/core"]));
}

#[test]
fn a_rehearsal_tells_nobody() {
    let teamctl = Teamctl::telling("[\"*\"]");
    teamctl.join("ada@acme.example", "acme", "viewer");
    let before = teamctl.queued().len();
    for line in [
        "invite add eve@acme.example --role viewer --show-link -t acme",
        "member suspend ada@acme.example -y -t acme",
        "member remove ada@acme.example -y -t acme",
        "role assign ada@acme.example --role member -t acme",
        "account delete ada@acme.example --confirm ada@acme.example",
    ] {
        teamctl.run(format!("-q -n {line} -o json")).ok();
    }
    assert_eq!(teamctl.queued().len(), before);
}
