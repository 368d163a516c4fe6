//! Roles that are renamed and deleted while people are invited, accept and are given others: whoever is in has a role
//! that is there, and what is history keeps the names that it had.
mod support;

use std::collections::BTreeMap;

use serde_json::Value;
use support::race::{Finished, one_wins, same};
use support::{NOW, Teamctl};

/// How often each race is run.
#[allow(clippy::disallowed_methods)] // Outside the program, the system is asked directly.
fn rounds() -> usize {
    if std::env::var_os("TEAMCTL_TEST_FULL").is_some_and(|value| !value.is_empty()) { 60 } else { 4 }
}

/// `acme` with a team below, and a role of its own.
fn acme() -> Teamctl {
    let teamctl = Teamctl::initialized();
    teamctl.run("-q team create acme/design -o id").ok();
    teamctl.run("-q role create editor --allow team.read,task.* -o id").ok();
    teamctl
}

/// Each has succeeded, or failed by one of these codes.
#[track_caller]
fn only_by(finished: &[Finished], codes: &[&str]) {
    for process in finished {
        let error = process.error();
        assert!(process.code == 0 || codes.contains(&error.as_str()), "{} {}", process.code, process.stderr);
    }
}

/// Nobody has a role that is gone, nor is anybody on the way to one; what is gone counts nobody.
#[track_caller]
fn nobody_is_left_behind(teamctl: &Teamctl) {
    let gone = "SELECT id FROM roles WHERE deleted_at IS NOT NULL";
    let left = teamctl.sql(&format!(
        "SELECT 'member', id FROM memberships WHERE role_id IN ({gone});
         SELECT 'invite', id FROM invites WHERE state = 0 AND role_id IN ({gone});
         SELECT 'counts', id FROM roles WHERE deleted_at IS NOT NULL AND (members <> 0 OR open_invites <> 0);
         SELECT 'default', name FROM roles WHERE name = 'viewer' AND deleted_at IS NOT NULL;
         PRAGMA foreign_key_check"
    ));
    assert_eq!(left, "");
    teamctl.adds_up(NOW);
}

#[track_caller]
fn sign_up(teamctl: &Teamctl, address: &str, role: &str) {
    teamctl.run(["-q", "account", "create", address, "-o", "id"]).ok();
    teamctl.run(["-q", "member", "add", address, "--role", role, "-o", "id"]).ok();
}

/// The events of the whole chain, oldest first.
fn events(teamctl: &Teamctl) -> Vec<Value> {
    let mut events = teamctl.run("audit list -t acme -o jsonl").ok().json_lines();
    events.sort_by_key(|event| event["seq"].as_i64());
    events
}

/// Those who accepted before the rename accepted what it was called then; those after it, what it is called now.
#[test]
fn renames_while_accepts_are_running() {
    for round in 0..rounds() {
        let teamctl = acme();
        let tokens: Vec<_> =
            (0..5).map(|number| teamctl.invite("acme", &format!("p{number}@x.example"), "editor")).collect();
        teamctl.invite("acme", "gone@x.example", "editor");
        let mut lines: Vec<_> =
            tokens.iter().map(|token| ("invite accept --token-stdin".to_owned(), token.as_str())).collect();
        lines.push(("invite revoke gone@x.example --yes".to_owned(), ""));
        lines.push(("role update editor --name writer".to_owned(), ""));
        lines.push(("role update editor --name author".to_owned(), ""));
        let length = lines.len();
        lines.rotate_left(round % length);
        let finished = teamctl.race(NOW, &lines);
        only_by(&finished, &["role.not_found"]);
        // One of the two renames comes too late: there is no editor any more.
        assert_eq!(finished.iter().filter(|process| process.code != 0).count(), 1);

        let mut name = "editor".to_owned();
        let mut told = BTreeMap::new();
        for event in events(&teamctl) {
            match event["action"].as_str().unwrap() {
                "role.update" => name = event["after"]["name"].as_str().unwrap().to_owned(),
                "invite.accept" | "invite.revoke" => {
                    told.insert(event["target"].as_str().unwrap().to_owned(), name.clone());
                }
                _ => {}
            }
        }
        assert_eq!(told.len(), 6);
        for invite in teamctl.run("invite list -t acme -o jsonl").ok().json_lines() {
            assert_eq!(invite["role"], told[invite["id"].as_str().unwrap()].as_str(), "{invite}");
        }
        let members = teamctl.run("member list -t acme -o jsonl").ok().json_lines();
        let renamed = members.iter().filter(|member| member["role"] == name.as_str()).count();
        assert_eq!((renamed, members.len()), (5, 6), "all but the owner have the role, whatever it is called");
        nobody_is_left_behind(&teamctl);
    }
}

#[test]
fn deletes_while_everybody_is_given_the_role() {
    for round in 0..rounds() {
        let teamctl = acme();
        for name in ["ada", "bob", "cleo"] {
            sign_up(&teamctl, &format!("{name}@x.example"), if name == "ada" { "editor" } else { "member" });
        }
        teamctl.run("-q account create dora@x.example -o id").ok();
        let token = teamctl.invite("acme/design", "emil@x.example", "editor");
        teamctl.invite("acme", "fred@x.example", "editor");
        let mut lines = vec![
            ("role delete editor --reassign-to viewer --yes".to_owned(), ""),
            ("role assign bob@x.example --role editor".to_owned(), ""),
            ("invite add gina@x.example --role editor --no-send -t acme/design".to_owned(), ""),
            ("member add dora@x.example --role editor -t acme/design".to_owned(), ""),
            ("invite accept --token-stdin".to_owned(), token.as_str()),
            ("invite update fred@x.example --role editor --first-name Fred".to_owned(), ""),
            ("role delete editor --reassign-to member --yes".to_owned(), ""),
            ("invite resend fred@x.example --no-send".to_owned(), ""),
        ];
        let length = lines.len();
        lines.rotate_left(round % length);
        let finished = teamctl.race(NOW, &lines);
        only_by(&finished, &["role.not_found"]);
        let deleted =
            finished.iter().filter(|process| process.code == 0 && process.stdout.contains("\"name\":\"editor\""));
        assert_eq!(deleted.count(), 1, "it was deleted once");
        teamctl.run("role show editor -o json").refused("role.not_found");
        nobody_is_left_behind(&teamctl);
        // Whoever got in before has what the winner gave.
        let to =
            events(&teamctl).iter().find(|event| event["action"] == "role.delete").unwrap()["after"]["reassign_to"]
                .clone();
        let ada = teamctl.run("member show ada@x.example -t acme -o json").ok().json();
        assert_eq!(ada["role"], to);
    }
}

/// Without --reassign-to, somebody who is there first keeps it, and who comes later is told.
#[test]
fn a_delete_or_a_member_but_not_both() {
    let teamctl = acme();
    for round in 0..rounds() {
        let role = format!("helper{round}");
        teamctl.run(["-q", "role", "create", &role, "--allow", "team.read", "-o", "id"]).ok();
        let address = format!("p{round}@x.example");
        teamctl.run(["-q", "account", "create", &address, "-o", "id"]).ok();
        let mut lines = vec![
            (format!("role delete {role} --yes"), ""),
            (format!("member add {address} --role {role} -t acme/design"), ""),
            (format!("invite add i{address} --role {role} --no-send -t acme"), ""),
        ];
        lines.rotate_left(round % 3);
        let finished = teamctl.race(NOW, &lines);
        only_by(&finished, &["role.in_use", "role.not_found"]);
        let in_use = finished.iter().any(|process| process.error() == "role.in_use");
        let is_there = teamctl.run(["role", "show", &role, "-o", "json"]).any_code() == 0;
        assert_eq!(in_use, is_there);
        nobody_is_left_behind(&teamctl);
    }
}

/// A policy that drops a role, and somebody who is given it.
#[test]
fn a_policy_or_a_member_but_not_both() {
    for round in 0..rounds() {
        let teamctl = acme();
        teamctl.run("-q account create ada@x.example -o id").ok();
        let standard = teamctl.run("policy show standard").ok().text().to_owned();
        let (before, rest) = standard.split_once("[roles.lead]").unwrap();
        let (_, after) = rest.split_once("[roles.member]").unwrap();
        teamctl.file("ours.toml", format!("{before}[roles.member]{after}"));
        let mut lines = vec![
            ("policy apply ours.toml -t acme --yes".to_owned(), ""),
            ("member add ada@x.example --role lead -t acme/design".to_owned(), ""),
            ("policy apply ours.toml -t acme --yes".to_owned(), ""),
        ];
        lines.rotate_left(round % 3);
        let finished = teamctl.race(NOW, &lines);
        only_by(&finished, &["role.in_use", "role.not_found"]);
        let added = finished.iter().any(|process| process.code == 0 && process.stdout.contains("ada@x.example"));
        let has_lead = teamctl.run("policy show acme").ok().text().contains("[roles.lead]");
        let is_there = teamctl.run("role show lead -t acme -o json").any_code() == 0;
        assert_eq!((added, added), (has_lead, is_there));
        nobody_is_left_behind(&teamctl);
    }
}

#[test]
fn one_of_many_takes_a_name() {
    let teamctl = acme();
    for round in 0..rounds() {
        let create = format!("role create role{round} --allow team.read");
        one_wins(&teamctl.race(NOW, &same(6, &create, "")), &["role.exists"]);
        teamctl.run(format!("-q role create other{round} --allow team.read -o id")).ok();
        let lines = [
            (format!("role update role{round} --name taken{round}"), ""),
            (format!("role update other{round} --name taken{round}"), ""),
            (format!("role create taken{round} --allow team.read"), ""),
        ];
        one_wins(&teamctl.race(NOW, &lines), &["role.exists"]);
        nobody_is_left_behind(&teamctl);
    }
}

/// What was told once is told so for ever, whatever becomes of the role.
#[test]
fn history_keeps_its_names() {
    let teamctl = acme().ticking();
    sign_up(&teamctl, "ada@x.example", "editor");
    let accepted = teamctl.invite("acme", "bob@x.example", "editor");
    teamctl.stdin(accepted).run("-q invite accept --token-stdin -o id").ok();
    let declined = teamctl.invite("acme", "cleo@x.example", "editor");
    teamctl.stdin(declined).run("-q invite decline --token-stdin -o id").ok();
    teamctl.invite("acme", "dora@x.example", "editor");
    teamctl.run("-q invite revoke dora@x.example --yes -o id").ok();
    teamctl.invite("acme", "emil@x.example", "editor");
    teamctl.run("-q invite add fred@x.example --role editor --expires-in 15m --no-send -o id").ok();
    let later = "2026-11-07T10:00:00Z";
    teamctl.at(later).run("-q invite expire --all-teams").ok();
    let history = events(&teamctl);

    let roles = |teamctl: &Teamctl| -> Vec<String> {
        let list = teamctl.at(later).run("invite list -t acme -o jsonl").ok().json_lines();
        list.iter()
            .map(|one| format!("{} {}", one["status"].as_str().unwrap(), one["role"].as_str().unwrap()))
            .collect()
    };
    teamctl.at(later).run("-q role update editor --name writer -o id").ok();
    let closed = ["accepted editor", "declined editor", "revoked editor"];
    assert_eq!(roles(&teamctl), [&closed[..], &["pending writer", "expired writer"]].concat());
    teamctl.at(later).run("-q member remove ada@x.example --yes -o id").ok();
    teamctl.at(later).run("-q role delete writer --reassign-to viewer --yes -o id").ok();
    assert_eq!(roles(&teamctl), [&closed[..], &["pending viewer", "expired viewer"]].concat());
    // The expired one comes back with the role that it got.
    teamctl.at(later).run("-q invite resend fred@x.example --no-send -o id").ok();
    assert_eq!(teamctl.at(later).run("role show viewer -o json").ok().json()["pending"], 2);

    let after = events(&teamctl);
    assert_eq!(after[..history.len()], history);
    let told = after.iter().filter(|event| event["action"] == "member.remove" || event["action"] == "role.update");
    let before: Vec<_> = told.map(|event| event["before"].to_string()).collect();
    assert_eq!(before, [r#"{"name":"editor","title":"Editor"}"#, r#"{"role":"writer"}"#]);
    // A tombstone for the rename, one of the delete, and none where nothing was closed with the name.
    assert_eq!(teamctl.sql("SELECT name FROM roles WHERE deleted_at IS NOT NULL ORDER BY name"), "editor\nwriter\n");
    teamctl.run("-q role update lead --name chief -o id").ok();
    assert_eq!(teamctl.sql("SELECT COUNT(*) FROM roles WHERE deleted_at IS NOT NULL"), "2\n");
    teamctl.adds_up(later);
}

/// What the role is reassigned to must be for each team, those of expired invitations too, and not of teams that are gone.
#[test]
fn the_other_role_must_fit_everywhere() {
    let teamctl = acme();
    teamctl.run("-q team create acme/old -o id").ok();
    teamctl.run("-q invite add ada@x.example --role editor --expires-in 15m --no-send -t acme/design -o id").ok();
    teamctl.run("-q invite add bob@x.example --role editor --no-send -t acme/old -o id").ok();
    let later = "2026-11-07T10:00:00Z";
    let refused = teamctl.at(later).run("role delete editor --reassign-to admin --yes -o json").refused("role.level");
    assert_eq!(refused.error()["details"]["team"], "acme/design");
    teamctl.at(later).run("-q invite revoke ada@x.example --yes -t acme/design -o id").ok();
    let refused = teamctl.at(later).run("role delete editor --reassign-to admin --yes -o json").refused("role.level");
    assert_eq!(refused.error()["details"]["team"], "acme/old");
    teamctl.at(later).run("-q team delete acme/old --confirm acme/old -o id").ok();
    teamctl.at(later).run("-q role delete editor --reassign-to admin --yes -o id").ok();
    teamctl.adds_up(later);
}
