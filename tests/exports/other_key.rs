//! Into a database that has another sealing key: refused, unless somebody says that they go without what only the old key
//! opens; and then what that is, is told.
use serde_json::Value;

use crate::rich::Rich;
use crate::support::Teamctl;

#[test]
fn it_is_refused_unless_somebody_says_so() {
    let teamctl = Teamctl::initialized();
    let stranger = Teamctl::stranger();
    let before = stranger.dump();
    let error = stranger.import(teamctl.exported()).refused("key_file.mismatch").error();
    assert!(error["hint"].as_str().unwrap().contains("--without-key"), "{error}");
    assert_eq!(stranger.dump(), before);
    // Nor with the right database and another key file.
    let sibling = teamctl.sibling();
    let other = stranger.secret_key();
    let call = sibling.env("TEAMCTL_SECRET_KEY_FILE", other).stdin(teamctl.exported());
    call.run("import - --without-key -o json").refused("key_file.mismatch");
}

#[test]
fn what_only_the_old_key_opens_is_named() {
    let Rich { teamctl, .. } = Rich::new();
    let exported = teamctl.exported();
    let stranger = Teamctl::stranger();
    let run = stranger.stdin(exported.as_str()).run("import - --without-key -o json").ok().noisy();
    let told = run.json();
    let open: u64 = teamctl.sql("SELECT COUNT(*) FROM invites WHERE state = 0").trim_end().parse().unwrap();
    assert_eq!(told["lost_connectors"], serde_json::json!(["standard:sealed"]));
    assert_eq!(told["lost_invites"], open);
    assert_eq!(told["lost_callbacks"], serde_json::json!(["standard"]));
    assert_eq!(told["lost_codes"], 1);
    for words in ["standard:sealed", "have links that are dead", "chained anew", "one-time code"] {
        assert!(run.notices().contains(words), "{words}: {}", run.notices());
    }
    assert!(run.notices().contains("to be sent, here and where the export was made"));

    // As doctor says from now on, and nothing else.
    let doctor = stranger.run("doctor -o json --jq '.[] | select(.status == \"problem\") | .check'").code(9);
    assert_eq!(doctor.text(), "connectors.secrets\n");
    stranger.run("audit verify -o json").ok();
    // Everything but the hashes and what says so is as it was.
    let rows = |text: &str| -> Vec<Value> {
        let mut rows: Vec<Value> = text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        rows.retain(|row| row["action"] != "import" && row["name"] != "sealing_key" && row["table"].is_string());
        rows.iter_mut().filter(|row| row["table"] == "events").for_each(|row| row["hash"] = Value::Null);
        rows.retain(|row| row["table"] != "event_texts" || !row["after"]["head"].is_string());
        rows
    };
    assert_eq!(rows(&stranger.exported()), rows(&exported));
}

#[test]
fn every_chain_says_at_its_end_where_it_ended_before() {
    let Rich { teamctl, .. } = Rich::new();
    let heads: Vec<Value> = teamctl.run("audit head -o json").ok().json().as_array().unwrap().clone();
    let stranger = Teamctl::stranger();
    let line = "-q import - --without-key --reason 'the old host burnt' -o json";
    stranger.stdin(teamctl.exported()).run(line).ok();
    let events: Vec<Value> = stranger.run("audit list --action import -o json").ok().json().as_array().unwrap().clone();
    assert_eq!(events.len(), heads.len());
    for head in &heads {
        let said = format!("{} {}", head["seq"], head["hash"].as_str().unwrap());
        let event = events.iter().find(|event| event["before"]["head"] == said.as_str());
        let event = event.unwrap_or_else(|| panic!("nothing says {said}"));
        assert_eq!((&event["team"], &event["reason"]), (&head["team"], &"the old host burnt".into()));
        assert_eq!(event["seq"], head["seq"].as_i64().unwrap() + 1);
    }
    // Where the key is the same nothing is added, whatever was said.
    let sibling = teamctl.sibling();
    sibling.stdin(teamctl.exported()).run(line).ok();
    assert_eq!(sibling.exported(), teamctl.exported());
}

/// The new key's chains are whole: any event that is changed afterwards is found, and what was not in order is not taken.
#[test]
fn a_trail_with_a_gap_is_not_chained_anew() {
    let teamctl = Teamctl::initialized();
    let exported = teamctl.exported();
    let cut: Vec<&str> = exported.lines().filter(|line| !line.contains("\"action\":\"account.create\"")).collect();
    let rows = cut.len() - 2;
    let cut =
        cut.join("\n").replace(&format!("\"rows\":{}", exported.lines().count() - 2), &format!("\"rows\":{rows}"));
    let stranger = Teamctl::stranger();
    let before = stranger.dump();
    let error = stranger.stdin(cut).run("import - --without-key -o json").refused("import.invalid").error();
    assert!(error["message"].as_str().unwrap().starts_with("line "), "{error}");
    assert_eq!(stranger.dump(), before);
}
