//! `outbox pause`, `resume` and `stats`: nothing leaves while it is paused, and nothing is lost by it.
use serde_json::json;

use crate::support::Teamctl;

#[test]
fn nothing_leaves_while_it_is_paused_and_all_of_it_after() {
    let teamctl = Teamctl::mailing();
    teamctl.mail("ada@acme.example");
    let paused = teamctl.run(["-q", "outbox", "pause", "--reason", "the receiver moves", "-o", "json"]).ok().json();
    assert_eq!((&paused["queued"], &paused["changed"]), (&json!(1), &json!(true)));
    let since = paused["paused_since"].clone();
    teamctl.mail("eve@acme.example");
    let outcome = teamctl.run("outbox send -o json").ok().noisy();
    assert_eq!(outcome.json()["remaining"], 2);
    assert!(outcome.notices().contains("nothing is sent since"), "{}", outcome.notices());
    assert_eq!(teamctl.run("-n -q outbox send -o json").ok().json(), json!([]), "nor would it be");
    assert_eq!(teamctl.received().len(), 0);

    let events = || teamctl.run("audit list -o json").ok().json().as_array().unwrap().len();
    let before = events();
    let again = teamctl.at(&crate::minutes_later(5)).run("-q outbox pause -o json").ok().json();
    assert_eq!((&again["paused_since"], &again["changed"]), (&since, &json!(false)), "it stays paused since then");
    assert_eq!(events(), before, "what changes nothing is no event");
    let rehearsed = teamctl.run("-q -n outbox resume -o json").ok().json();
    assert_eq!((&rehearsed["paused_since"], &rehearsed["dry_run"]), (&json!(null), &json!(true)));
    assert_eq!(teamctl.run("outbox stats -o json").ok().json()["paused_since"], since, "only rehearsed");

    assert_eq!(teamctl.run("-q outbox resume -o json").ok().json()["changed"], true);
    assert_eq!(teamctl.run("-q outbox resume -o json").ok().json()["changed"], false);
    assert_eq!(teamctl.send(), [2, 0, 0, 0]);
    for action in ["outbox.pause", "outbox.resume"] {
        let found = teamctl.run(format!("audit list --action {action} -o json")).ok().json();
        assert_eq!(found.as_array().unwrap().len(), 1, "{action}");
    }
}

/// The program with all that it needs of an environment, which a receiver has not.
fn as_shell(teamctl: &Teamctl) -> String {
    let command = teamctl.command("");
    let variables = command.get_envs().filter_map(|(name, value)| Some((name.to_str()?, value?.to_str()?)));
    let variables: Vec<_> = variables.map(|(name, value)| format!("{name}='{value}'")).collect();
    format!("{} '{}'", variables.join(" "), command.get_program().to_str().unwrap())
}

/// The receiver of the first message pauses: the second is not sent any more, and the first is not lost.
#[test]
fn who_sends_meanwhile_ends_after_the_message_in_hand() {
    let teamctl = Teamctl::mailing();
    teamctl.mail("ada@acme.example");
    teamctl.mail("eve@acme.example");
    teamctl.answers(&format!("{} -q outbox pause -o id >/dev/null", as_shell(&teamctl)));
    assert_eq!(teamctl.send(), [1, 0, 0, 1]);
    assert_eq!(teamctl.received().len(), 1);
    teamctl.answers("exit 0");
    teamctl.run("-q outbox resume -o id").ok();
    assert_eq!(teamctl.send(), [1, 0, 0, 0]);
}

#[test]
fn stats_count_each_message_where_it_stands() {
    let teamctl = Teamctl::mailing();
    for name in ["a", "b", "c", "d"] {
        teamctl.mail(&format!("{name}@acme.example"));
    }
    // By whom it is for.
    teamctl.answers(
        "mail=$folder.whole/stdin; grep -q '^To: b@' $mail && exit 1; grep -q '^To: c@' $mail && exit 75; exit 0",
    );
    teamctl.run("-q outbox send --max 3 -o json").ok();
    let stats = |at: &str| teamctl.at(at).run("outbox stats -o json").ok().json();
    let expected = json!({
        "paused_since": null, "queued": 1, "retrying": 1, "dead": 1, "sent": 1, "due": 1, "leased": 0,
        "oldest_due_at": "2026-11-07T09:00:00.000Z",
    });
    assert_eq!(stats(crate::support::NOW), expected);
    let later = stats(&crate::minutes_later(1));
    assert_eq!((&later["due"], &later["queued"], &later["retrying"]), (&json!(2), &json!(1), &json!(1)));
    assert_eq!(teamctl.send_at(&crate::minutes_later(1)), [1, 1, 0, 1]);
    assert_eq!(stats(&crate::minutes_later(1))["oldest_due_at"], json!(null), "nothing is due");
}
