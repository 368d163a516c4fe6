//! Where callbacks about a resource go, and by whose secrets they are signed.
use serde_json::{Value, json};

use crate::acme;
use crate::support::Teamctl;

const OWN: &str = "https://hooks.example.com/own";

fn queued(teamctl: &Teamctl) -> Vec<Value> {
    let text = teamctl.sql(
        "SELECT json_object('to', recipient, 'body', json(body), 'about', resource_id IS NOT NULL)
         FROM messages WHERE kind = 'callback' ORDER BY created_event, id",
    );
    text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

fn sends(teamctl: &Teamctl, flags: &str) {
    teamctl.stdin("{\"n\":1}").run(format!("-q callback send --type task.done --data-file - {flags} -o id")).ok();
}

/// `acme/design` inherits its URL, and has an asset with a URL of its own, and one without.
fn called_back() -> (Teamctl, String) {
    let teamctl = acme();
    teamctl.run("-q callback set --url https://hooks.example.com/acme -t acme -o json").ok();
    teamctl.makes("plain", "acme/design", "");
    let own = teamctl.makes("own", "acme/design", &format!("--callback-url {OWN}"));
    (teamctl, own)
}

#[test]
fn a_result_says_which_resource_it_is_about() {
    let (teamctl, own) = called_back();
    sends(&teamctl, "-t acme/design");
    sends(&teamctl, "--resource plain -t acme/design");
    // The id says where it is, whatever team is named.
    sends(&teamctl, &format!("--resource {own} -t acme/press"));
    let plain = teamctl.run("resource show plain -t acme/design -o id").ok().text().trim().to_owned();
    assert_eq!(
        queued(&teamctl),
        [
            json!({"to": "https://hooks.example.com/acme", "body": {"team": "acme/design", "data": {"n": 1}}, "about": 0}),
            json!({"to": "https://hooks.example.com/acme", "body": {"team": "acme/design", "resource": plain, "data": {"n": 1}}, "about": 1}),
            json!({"to": OWN, "body": {"team": "acme/design", "resource": own, "data": {"n": 1}}, "about": 1}),
        ]
    );
    let event = teamctl.run("audit list --action callback.send -o json --jq .[-1].after.resource").ok();
    assert_eq!(event.text().trim(), own);
    // Without the resource, what is about it goes to the team.
    teamctl.run(["-q", "resource", "delete", &own, "-y", "-o", "id"]).ok();
    assert_eq!(queued(&teamctl)[2]["about"], 0);
}

#[test]
fn who_may_send_for_the_team_may_for_its_resources() {
    let (teamctl, own) = called_back();
    teamctl.hires("ada", "acme/design", "keeper");
    let error = teamctl
        .stdin("{}")
        .run(format!(
            "callback send --type a.b --data-file - --resource {own} -t acme/design --as ada@acme.example -o json"
        ))
        .refused("permission.denied")
        .error();
    assert_eq!(error["details"]["permission"], "callback.manage");
    let error = teamctl.tries("ada", "callback resolve --resource own -t acme/design").refused("permission.denied");
    assert_eq!(error.error()["details"]["permission"], "callback.read");
    teamctl.run("-q team archive acme/design -y -o id").ok();
    let line = "callback send --type a.b --data-file - --resource own -t acme/design -o json";
    teamctl.stdin("{}").run(line).refused("team.archived");
}

/// Whoever sets a resource's URL reads what comes there, the auth key too: it must not be that of a team above.
#[test]
fn its_own_url_is_served_with_its_own_teams_secrets() {
    let (teamctl, _) = called_back();
    let keys = |flags: &str| {
        let line = format!(
            "callback show --secret {flags} -o json --jq '[.team, .url, .inherited_from, .secrets[0].auth_key]'"
        );
        teamctl.run(line).ok().json()
    };
    let (above, plain, own) =
        (keys("-t acme"), keys("--resource plain -t acme/design"), keys("--resource own -t acme/design"));
    assert_eq!((&plain[2], &plain[3]), (&json!("acme"), &above[3]));
    assert_eq!((&own[1], &own[2]), (&json!(OWN), &json!(null)));
    assert_ne!(own[3], above[3]);
    // They can be rotated, as long as they are of use to anybody.
    teamctl.run("-q callback rotate -t acme/design -o json").ok();
    assert_ne!(keys("--resource own -t acme/design")[3], own[3]);
    assert_eq!(keys("-t acme")[3], above[3]);
    teamctl.run("callback rotate -t acme/press -o json").refused("callback.inherited");
}

#[cfg(feature = "callbacks")]
#[test]
fn a_receiver_that_verifies_takes_it() {
    use crate::support::NOW;
    use crate::support::peer::Peer;

    let (teamctl, own) = called_back();
    let (peer, silent) = (Peer::receiver("https"), Peer::receiver("https"));
    teamctl.config(&format!("[callback]\nallow_private = true\nca_file = \"{}\"\n", peer.ca().display()));
    let url = format!("https://localhost:{}/own", peer.port());
    drop(silent);
    sends(&teamctl, "--resource own -t acme/design");
    // To the URL that applies by then.
    teamctl.run(["-q", "resource", "update", &own, "--callback-url", &url, "-o", "id"]).ok();
    let secret = "callback show --secret --resource own -t acme/design -o json --jq .secrets[0].signing_secret";
    let secret = teamctl.run(secret).ok().text().trim().trim_matches('"').to_owned();
    peer.set(&json!({"secret": secret, "now": NOW}));
    let totals = teamctl.run("-q outbox send -o json").ok().json();
    assert_eq!((&totals["sent"], &totals["failed"]), (&json!(1), &json!(0)), "{totals}");
    let received = peer.next();
    assert_eq!((&received["verified"], &received["path"]), (&json!(true), &json!("/own")), "{received}");
}
