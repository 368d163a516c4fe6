//! `teamctl audit`
use snapbox::str;

use crate::support::Teamctl;

/// Some changes, a second apart.
fn acme() -> Teamctl {
    let teamctl = Teamctl::initialized().ticking();
    teamctl.run("-q team create acme/design --reason 'new customer' -o id").ok();
    teamctl.run("-q account create ada@acme.example --first-name Ada -o id").ok();
    teamctl.run("-q member add ada@acme.example --role member -t acme/design -o id").ok();
    teamctl.invite("acme", "bob@acme.example", "viewer");
    teamctl.run("-q invite revoke bob@acme.example -y -o id").ok();
    teamctl
}

#[test]
fn list() {
    let teamctl = acme();
    // The actor last: how wide it is depends on who runs the test, and where.
    teamctl.run("audit list --fields seq,at,action,team,target,reason,actor").ok().stdout(str![]);
    teamctl.run("audit list -o jsonl --limit 1").ok().stdout(str![]);
    teamctl.run("audit list -o csv --fields seq,action,team,fields,before,after").ok().stdout(str![]);
    let all = teamctl.run("audit list -o json").ok().json();
    assert!(all.as_array().unwrap().iter().all(|event| event["actor"].as_str().unwrap().starts_with("operator:")));
}

#[test]
fn list_of_some() {
    let teamctl = acme();
    let count = |filter: &str| {
        let arguments = format!("audit list -o json --fields seq,action,team {filter}");
        teamctl.at("2026-11-07T10:00:00Z").run(arguments).ok().json().as_array().unwrap().len()
    };
    let all = count("");
    assert_eq!(all, 9);
    assert_eq!(count("--since 2026-11-07T09:00:02Z") + count("--until 2026-11-07T09:00:02Z"), all);
    assert_eq!(count("--since 2026-11-07"), all);
    assert_eq!(count("--until 2026-11-07"), 0);
    assert_eq!(count("--since 2h"), all);
    assert_eq!(count("--since 1m"), 0);
    assert_eq!(count("--until 1m"), all);
    assert_eq!(count("--actor operator:"), all);
    assert_eq!(count("--actor somebody-else"), 0);
    assert_eq!(count("--action member.add"), 2);
    assert_eq!(count("--action 'invite.*'"), 2);
    assert_eq!(count("--action 'invite.*' --since 2026-11-07T09:00:05Z"), 1);
    assert_eq!(count("--action invite"), 0);
    assert_eq!(count("-t acme/design"), 2);
    assert_eq!(count("-t acme"), 6);
    assert_eq!(count("--target ac_0000000000000"), 0);

    let ada = teamctl.run("account show ada@acme.example -o id").ok().text().trim().to_owned();
    teamctl.run(["audit", "list", "--target", &ada, "--fields", "action,team", "-o", "csv"]).ok().stdout(str![]);
    // An invitation is made by one event and closed by another.
    let bob = teamctl.run("invite show bob@acme.example -o id").ok().text().trim().to_owned();
    teamctl.run(["audit", "list", "--target", &bob, "--fields", "action,team", "-o", "csv"]).ok().stdout(str![]);

    teamctl.run("audit list --since yesterday").code(2).stdout(str![]).stderr(str![]);
    teamctl.run("audit list --since never").code(2).stdout(str![]).stderr(str![]);
    teamctl.run("audit list -t globex -o json").refused("team.not_found");
}

#[test]
fn show() {
    let teamctl = acme();
    let id = teamctl.run("audit list --action team.create -o id --limit 1").ok().text().trim().to_owned();
    teamctl
        .run(["audit", "show", &id, "--fields", "id,seq,at,action,team,target,reason,before,after,hash"])
        .ok()
        .stdout(str![]);
    teamctl.run(["audit", "show", &id, "-o", "json"]).ok().stdout(str![]);
    teamctl.run("audit show ev_0000000000000").code(3).stdout(str![]).stderr(str![]);
    teamctl.run("audit show ev_1").code(2).stdout(str![]).stderr(str![]);
    teamctl.run(["audit", "show", "inv_0000000000000", "-o", "json"]).refused("id.invalid");
}

#[test]
fn what_changes_nothing_leaves_no_event() {
    let teamctl = acme();
    let before = teamctl.run("audit list -o json").ok().text().to_owned();
    for line in [
        "team create acme/design --or-ignore",
        "team update acme/design --name design",
        "account create ada@acme.example --or-ignore",
        "account update ada@acme.example --first-name Ada",
        "member add ada@acme.example --role lead -t acme/design --or-ignore",
        "member remove nobody@acme.example --ignore-missing -y",
        "team unarchive acme/design",
        "invite expire --all-teams",
    ] {
        teamctl.run(format!("-q {line} -o json")).ok();
    }
    for line in
        ["team create acme/design", "member add nobody@acme.example --role lead", "team delete acme --confirm acme"]
    {
        teamctl.run(format!("-q {line} -o json")).code(if line.contains("nobody") { 3 } else { 5 }).noisy();
    }
    assert_eq!(teamctl.run("audit list -o json").ok().text(), before);
}

#[test]
fn numbers_have_no_gaps() {
    let teamctl = acme();
    for team in ["acme", "globex"] {
        if team == "globex" {
            teamctl.run("-q team create globex --owner hank@globex.example -o id").ok();
            teamctl.run("-q team create globex/x -o id").ok();
        }
        let events = teamctl.run(["audit", "list", "-t", team, "-o", "json"]).ok().json();
        let numbers: Vec<_> = events.as_array().unwrap().iter().map(|event| event["seq"].as_u64().unwrap()).collect();
        assert_eq!(numbers, (1..=numbers.len() as u64).collect::<Vec<_>>(), "{team}");
    }
}

#[test]
fn verify_and_head() {
    let teamctl = acme();
    teamctl.run("audit verify").ok().stdout(str![]);
    teamctl.run("audit verify -o json").ok().stdout(str![]);
    teamctl.run("audit verify -t acme --fields events").ok().stdout(str![]);
    teamctl.run("audit head").ok().stdout(str![]);
    teamctl.run("audit head -o json").ok().stdout(str![]);
    teamctl.run("audit head -t acme/design -o json --jq length").ok().stdout(str![]);
    let anchors: Vec<String> =
        teamctl.run("audit head --jq .[].hash").ok().text().lines().map(ToOwned::to_owned).collect();
    assert_eq!(anchors.len(), 2);
    teamctl.run(["audit", "verify", "--anchor", &anchors[0], "--anchor", &anchors[1], "-o", "json"]).ok();
    // Kept in the middle, it is there still after more has happened.
    teamctl.run("-q team create acme/api -o id").ok();
    teamctl.run(["audit", "verify", "--anchor", &anchors[1].to_uppercase(), "-o", "json"]).ok();
    for anchor in ["", "x", "5f0c", &"0".repeat(63), &"g".repeat(64)] {
        teamctl.run(["audit", "verify", "--anchor", anchor, "-o", "json"]).refused("anchor.invalid");
    }
    teamctl.run("audit verify --anchor 5f0c").code(2).stdout(str![]).stderr(str![]);
}

#[test]
fn an_anchor_that_is_gone_shows_a_cut_tail() {
    let teamctl = acme();
    teamctl.run(["audit", "verify", "--anchor", &"0".repeat(64)]).code(9).stdout(str![]).stderr(str![]);
    let anchor = teamctl.run("audit head -t acme --jq .[].hash").ok().text().trim().to_owned();
    teamctl.run("audit verify -o json").ok();
    teamctl.sql("PRAGMA foreign_keys = OFF; DELETE FROM events WHERE id = (SELECT max(id) FROM events)");
    teamctl.run(["audit", "verify", "--anchor", &anchor, "--fields", "ok,first_bad"]).code(9).noisy();
}

#[test]
fn what_was_tampered_with_is_found_and_named() {
    for change in [
        "UPDATE events SET actor = 'operator:nobody@nowhere' WHERE action = 'member.add'",
        "UPDATE events SET at = at + 1 WHERE action = 'member.add'",
        "PRAGMA foreign_keys = OFF; DELETE FROM events WHERE action = 'member.add'",
    ] {
        let teamctl = acme();
        let first = teamctl.run("audit list --action member.add --limit 1 -o id").ok().text().trim().to_owned();
        teamctl.sql(change);
        let found = teamctl.run("audit verify").code(9).noisy();
        assert!(found.text().contains("no "), "{change}: {}", found.text());
        if change.starts_with("UPDATE") {
            assert!(found.text().contains(&first) && found.notices().contains(&first), "{change}: {}", found.text());
        }
    }
    let teamctl = acme();
    teamctl.sql("UPDATE events SET actor = 'operator:nobody@nowhere' WHERE action = 'member.add'");
    teamctl.run("audit verify --fields ok,events").code(9).stdout(str![]).stderr(str![]);
}

#[test]
fn export() {
    let teamctl = acme();
    let exported = teamctl.run("audit export").ok().json_lines();
    assert_eq!(exported.len(), 9);
    let listed = teamctl.run("audit list -o json").ok().json();
    assert_eq!(serde_json::Value::Array(exported), listed);
    assert_eq!(teamctl.run("audit export --action 'invite.*'").ok().json_lines().len(), 2);
    teamctl.run("audit export -o csv --fields seq,action --action member.add").ok().stdout(str![]);
    assert_eq!(teamctl.run("audit export --until 2026-11-07T09:00:00Z").ok().text(), "");
}
