//! Which URL applies, whose secrets sign there, and who may see them.
use serde_json::json;

use crate::URL;
use crate::support::{NOW, Teamctl};

const OWN: &str = "https://hooks.example.com/core";

fn resolved(teamctl: &Teamctl, team: &str) -> (Option<String>, Option<String>) {
    let answer = teamctl.run(["callback", "resolve", "-t", team, "-o", "json"]).ok().json();
    let text = |key: &str| answer[key].as_str().map(ToOwned::to_owned);
    (text("url"), text("inherited_from"))
}

#[test]
fn the_nearest_url_above_applies() {
    let teamctl = Teamctl::telling("[]");
    teamctl.run("-q team create acme/core/web -o id").ok();
    teamctl.run("-q team create globex --owner hank@globex.example -o id").ok();
    let is = |team: &str, url: Option<&str>, from: Option<&str>| {
        assert_eq!(resolved(&teamctl, team), (url.map(Into::into), from.map(Into::into)), "{team}");
    };
    is("acme", Some(URL), None);
    is("acme/core", Some(URL), Some("acme"));
    is("acme/core/web", Some(URL), Some("acme"));
    is("globex", None, None);
    teamctl.call_back("acme/core", OWN);
    is("acme", Some(URL), None);
    is("acme/core", Some(OWN), None);
    is("acme/core/web", Some(OWN), Some("acme/core"));
    teamctl.call_back("acme", "none");
    is("acme", None, None);
    is("acme/core/web", Some(OWN), Some("acme/core"));
    teamctl.run("-q team update acme/core --callback-url none -o id").ok();
    is("acme/core/web", None, None);
}

/// A team's own URL is its own in the list of teams; what it inherits is not.
#[test]
fn teams_show_their_own_url() {
    let teamctl = Teamctl::telling("[]");
    let urls = teamctl.run("team list -o json --jq 'map(.callback_url)'").ok().json();
    assert_eq!(urls, json!([URL, null]));
    let updated = teamctl.run(format!("-q team update acme/core --callback-url {OWN} --name Core -o json")).ok().json();
    assert_eq!(
        (&updated["callback_url"], &updated["name"], &updated["changed"]),
        (&json!(OWN), &json!("Core"), &json!(true))
    );
    let event = teamctl.run("audit list --action team.update -o json --jq .[0]").ok().json();
    assert_eq!(event["after"], json!({"callback_url": OWN, "name": "Core"}));
}

/// Set to what it is, nothing happens, and nothing is written down.
#[test]
fn a_repeat_changes_nothing() {
    let teamctl = Teamctl::telling("[]");
    let before = teamctl.event_count();
    // Spelled otherwise, it is the same.
    for line in
        ["callback set --url HTTPS://Hooks.Example.com:443/acme -t acme", "callback set --url none -t acme/core"]
    {
        assert_eq!(teamctl.run(format!("-q {line} -o json")).ok().json()["changed"], false, "{line}");
    }
    let line = format!("-q team update acme --callback-url {URL} -o json");
    assert_eq!(teamctl.run(line).ok().json()["changed"], false);
    assert_eq!(teamctl.event_count(), before);
    teamctl.call_back("acme", "none");
    let event = teamctl.run("audit list --action callback.set -o json --jq .[-1]").ok().json();
    assert_eq!((&event["before"], &event["after"]), (&json!({"callback_url": URL}), &json!(null)));
}

/// One receiver needs one set of secrets, however many teams it hears of.
#[test]
fn the_secrets_are_those_of_the_team_whose_url_it_is() {
    let teamctl = Teamctl::telling("[]");
    let (acme, core) = (teamctl.secrets(NOW, "acme"), teamctl.secrets(NOW, "acme/core"));
    assert_eq!(acme, core);
    teamctl.call_back("acme/core", OWN);
    assert_ne!(teamctl.secrets(NOW, "acme/core"), acme);
    assert_eq!(teamctl.secrets(NOW, "acme"), acme);
    teamctl.call_back("acme/core", "none");
    assert_eq!(teamctl.secrets(NOW, "acme/core"), acme);
    // Before there is a URL, a receiver can be made ready.
    teamctl.call_back("acme", "none");
    assert_eq!(teamctl.secrets(NOW, "acme"), acme);
    assert_ne!(teamctl.secrets(NOW, "acme/core"), acme);
}

#[test]
fn who_manages_a_team_below_does_not_learn_the_secrets_of_the_one_above() {
    let teamctl = Teamctl::telling("[]");
    teamctl.run("-q role create hooks --allow callback.*,team.* --level any -o id").ok();
    teamctl.join("eve@acme.example", "acme", "viewer");
    teamctl.join("eve@acme.example", "acme/core", "hooks");
    let asks = "callback show --secret -t acme/core --as eve@acme.example -o json";
    let refused = teamctl.run(asks).refused("permission.denied").error();
    assert_eq!(refused["details"]["team"], "acme", "{refused}");
    assert_eq!(refused["details"]["permission"], "callback.manage");
    // That there is a URL, and whose it is, she may know.
    let shown = teamctl.run("callback show -t acme/core --as eve@acme.example -o json").ok().json();
    assert_eq!((&shown["url"], &shown["inherited_from"]), (&json!(URL), &json!("acme")));
    // With a URL of her own she has secrets of her own, and can have what is sent at will.
    teamctl.run(format!("-q callback set --url {OWN} -t acme/core --as eve@acme.example -o id")).ok();
    let hers = teamctl.run(asks).ok().json()["secrets"][0].clone();
    assert_eq!(hers, teamctl.secrets(NOW, "acme/core"));
    assert_ne!(hers, teamctl.secrets(NOW, "acme"));
    for line in [format!("callback set --url {OWN}"), "callback rotate".to_owned(), "callback test -n".to_owned()] {
        teamctl.run(format!("{line} -t acme --as eve@acme.example -o json")).refused("permission.denied");
    }
}

#[test]
fn a_url_needs_both_permissions_where_a_team_is_updated() {
    let teamctl = Teamctl::telling("[]");
    for (name, allowed) in [("renames", "team.*"), ("hooks", "callback.*,team.read")] {
        teamctl.run(format!("-q role create {name} --allow {allowed} --level any -o id")).ok();
        teamctl.join(&format!("{name}@acme.example"), "acme", name);
    }
    let line = format!("team update acme/core --name Renamed --callback-url {OWN}");
    for (person, missing) in [("renames", "callback.manage"), ("hooks", "team.update")] {
        let refused = teamctl.run(format!("{line} --as {person}@acme.example -o json")).refused("permission.denied");
        assert_eq!(refused.error()["details"]["permission"], missing);
    }
    let denied = teamctl.run("audit list --action denied -o json --jq 'map(.after.command)'").ok().json();
    assert_eq!(denied, json!(["team.update", "team.update"]));
    assert_eq!(
        teamctl.run("team show acme/core -o json --jq '[.name, .callback_url]'").ok().json(),
        json!(["core", null])
    );
}

#[test]
fn in_an_archived_team_nothing_changes_and_everything_is_shown() {
    let teamctl = Teamctl::telling("[]");
    teamctl.run("-q team archive acme -y -o id").ok();
    teamctl.file("data.json", "{}");
    for line in ["set --url none", "rotate", "send --type task.done --data-file data.json"] {
        for team in ["acme", "acme/core"] {
            teamctl.run(format!("callback {line} -t {team} -o json")).refused("team.archived");
        }
    }
    teamctl.run("callback show --secret -t acme/core").ok();
    teamctl.run("callback resolve -t acme/core").ok();
}
