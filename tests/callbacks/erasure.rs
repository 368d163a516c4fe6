//! Of who is erased nothing is left in what still waits to be told, and it is told all the same.
use serde_json::json;

use crate::support::Teamctl;

const DELETE: &str = "-q account delete ada@acme.example --confirm ada@acme.example -o json";

fn with_ada() -> Teamctl {
    let teamctl = Teamctl::telling("[\"*\"]");
    let names = "--first-name Ada --last-name Lovelace --company Engines --phone +441234567890 --profile status=acme";
    teamctl.run(format!("-q account create ada@acme.example {names} -o id")).ok();
    teamctl.run("-q member add ada@acme.example --role lead -t acme/core -o id").ok();
    teamctl.join("adam@acme.example", "acme", "viewer");
    teamctl
}

#[test]
fn events_are_told_without_them() {
    let teamctl = with_ada();
    let before = teamctl.queued().len();
    assert!(teamctl.sql("SELECT group_concat(body) FROM messages").contains("ada@acme.example"));
    teamctl.run(DELETE).ok();
    let queued = teamctl.queued();
    assert_eq!(queued.len(), before + 2, "all that waited, and that they have left two teams");
    for message in &queued {
        let data = &message["body"]["data"];
        let is_adam = data["email"] == "adam@acme.example";
        assert!(is_adam || data["email"].is_null(), "{message}");
        assert!(data["account"].is_string() && data["role"].is_string(), "{message}");
        assert!(message["body"]["team"].is_string(), "{message}");
    }
    let left: Vec<_> = queued.iter().filter(|message| message["type"] == "member.left").collect();
    let mut teams: Vec<_> = left.iter().map(|message| message["body"]["team"].as_str().unwrap()).collect();
    teams.sort_unstable();
    assert_eq!(teams, ["acme", "acme/core"]);
    assert_eq!(left[0]["body"]["data"]["email"], json!(null));
    let again = teamctl.run(DELETE).ok().json();
    assert_eq!(again["changed"], false, "there is nothing left of them");
}

#[test]
fn results_are_told_without_them() {
    let teamctl = with_ada();
    let send = |data: &str| {
        teamctl.stdin(data).run("-q callback send --type task.done --data-file - -t acme -o id").ok();
    };
    send(
        r#"{"by":"Ada Lovelace","n":12345678901234567890.10,"status":"acme","company":"ENGINES","who":{"ada@acme.example":1}}"#,
    );
    send(r#"[{"first_name":"ada"},{"last_name":"LOVELACE"},"\u0061da@acme.example"]"#);
    send(r#"{"by":"adam@acme.example","company":"Engines"}"#);
    teamctl.run(DELETE).ok();
    let kept = teamctl.sql("SELECT body FROM messages WHERE purpose = 'result' ORDER BY created_event");
    assert_eq!(
        kept.lines().collect::<Vec<_>>(),
        [
            r#"{"team":"acme","data":{"by":null,"n":12345678901234567890.10,"status":null,"company":null,"who":{"":1}}}"#,
            r#"{"team":"acme","data":[{"first_name":null},{"last_name":null},null]}"#,
            r#"{"team":"acme","data":{"by":"adam@acme.example","company":"Engines"}}"#,
        ]
    );
}

/// What was sent has nothing to say any more.
#[test]
fn of_what_was_sent_nothing_is_kept() {
    let teamctl = with_ada();
    teamctl.sql("UPDATE messages SET status = 1, sent_at = 1, next_attempt_at = NULL, body = NULL");
    teamctl.run(DELETE).ok();
    assert_eq!(teamctl.sql("SELECT COUNT(*) FROM messages WHERE body LIKE '%ada@%'"), "0\n");
}
