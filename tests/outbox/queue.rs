//! What is queued, and what is not: with the change that it tells of, or not at all.
use serde_json::json;

use crate::support::Teamctl;

#[test]
fn an_invitation_queues_its_mail_and_counts_as_given_out() {
    let teamctl = Teamctl::mailing();
    let invite = teamctl.run("-q invite add Ada@Acme.example --role member -o json").ok().json();
    assert_eq!((&invite["token"], &invite["link"], &invite["sent_count"]), (&json!(null), &json!(null), &json!(1)));
    assert_eq!(invite["last_sent_at"], "2026-11-07T09:00:00.000Z");
    let message = teamctl.message();
    assert_eq!(
        message,
        json!({
            "id": message["id"], "kind": "email", "to": "Ada@Acme.example", "subject": "You are invited to join acme",
            "status": "queued", "attempts": 0, "next_attempt_at": "2026-11-07T09:00:00.000Z", "last_error": null,
            "created_at": "2026-11-07T09:00:00.000Z", "sent_at": null,
        })
    );
    assert_eq!(teamctl.run(["outbox", "show", message["id"].as_str().unwrap(), "-o", "json"]).ok().json(), message);
}

/// On a terminal or not, with `--show-link` it is both printed and sent, and the two are one token.
#[test]
fn a_link_is_printed_beside_the_mail_only_where_that_is_asked_for() {
    let teamctl = Teamctl::mailing();
    let shown = teamctl.run("-q invite add ada@acme.example --role member --show-link -o json").ok().json();
    assert_eq!(teamctl.send(), [1, 0, 0, 0]);
    assert_eq!(teamctl.received_one().token(), shown["token"].as_str().unwrap());
}

#[test]
fn no_send_queues_nothing_and_counts_nothing() {
    let teamctl = Teamctl::mailing();
    let invite = teamctl.run("-q invite add ada@acme.example --role member --no-send -o json").ok().json();
    assert_eq!((&invite["sent_count"], &invite["last_sent_at"]), (&json!(0), &json!(null)));
    teamctl.run("-q invite resend ada@acme.example --no-send -o json").ok();
    teamctl.run("-q invite update ada@acme.example --email eve@acme.example --no-send -o json").ok();
    assert_eq!(teamctl.outbox(), Vec::<serde_json::Value>::new());
}

#[test]
fn resend_and_a_new_address_queue_and_other_changes_do_not() {
    let teamctl = Teamctl::mailing();
    teamctl.run("-q invite add ada@acme.example --role member --no-send -o json").ok();
    teamctl.run("-q invite update ada@acme.example --role viewer -o json").ok();
    assert_eq!(teamctl.outbox().len(), 0);
    let resent = teamctl.run("-q invite resend ada@acme.example -o json").ok().json();
    assert_eq!((&resent["sent_count"], &resent["token"]), (&json!(1), &json!(null)));
    let moved = teamctl.run("-q invite update ada@acme.example --email eve@acme.example -o json").ok().json();
    assert_eq!(moved["sent_count"], 2);
    let to: Vec<_> = teamctl.outbox().iter().map(|message| message["to"].clone()).collect();
    assert_eq!(to, ["ada@acme.example", "eve@acme.example"]);
    // The first one's token is dead: it is dropped, and the other is sent.
    assert_eq!(teamctl.send(), [1, 0, 0, 0]);
    assert_eq!(teamctl.received_one().header("To"), "eve@acme.example");
    assert_eq!(teamctl.message()["to"], "eve@acme.example");
}

#[test]
fn all_that_have_expired_are_sent_again() {
    let teamctl = Teamctl::mailing();
    teamctl.run("-q invite add ada@acme.example eve@acme.example --role member --no-send -o json").ok();
    let later = "2026-12-07T09:00:00Z";
    teamctl.at(later).run("-q invite resend --expired --all-teams -o json").ok();
    assert_eq!(teamctl.send_at(later), [2, 0, 0, 0]);
    assert_eq!(teamctl.received().len(), 2);
}

/// An expired invite that gets another address stays expired: nobody could accept it.
#[test]
fn what_has_expired_is_told_to_nobody() {
    let teamctl = Teamctl::mailing();
    teamctl.run("-q invite add ada@acme.example --role member --no-send -o json").ok();
    let later = "2026-12-07T09:00:00Z";
    let line = "-q invite update ada@acme.example --email eve@acme.example -o json";
    assert_eq!(teamctl.at(later).run(line).ok().json()["sent_count"], 0);
    assert_eq!(teamctl.outbox().len(), 0);
}

#[test]
fn what_is_rehearsed_or_refused_queues_nothing() {
    let teamctl = Teamctl::mailing();
    teamctl.run("-q -n invite add ada@acme.example --role member -o json").ok();
    teamctl.file("people.csv", "email\nada@acme.example\nno address\n");
    teamctl.run("invite add --from-file people.csv --role member -o json").refused("invite.invalid_rows");
    teamctl.run("invite add ada@acme.example owner@acme.example --role member -o json").refused("invite.invalid_rows");
    assert_eq!(teamctl.outbox().len(), 0);
    teamctl.run("-q invite add --from-file people.csv --role member --keep-going -o json").code(8).noisy();
    assert_eq!(teamctl.message()["to"], "ada@acme.example");
}

/// Neither without the other: with the table of messages broken, nobody is invited.
#[test]
fn where_the_message_cannot_be_queued_nothing_is_changed() {
    let teamctl = Teamctl::mailing();
    teamctl.run("-q invite add bob@acme.example --role member --no-send -o json").ok();
    teamctl.sql("CREATE TRIGGER no_messages BEFORE INSERT ON messages BEGIN SELECT RAISE(ABORT, 'no'); END");
    let before = teamctl.sql("SELECT COUNT(*), MAX(sequence) FROM invites, events") + &teamctl.sql(".dump invites");
    for line in [
        "invite add ada@acme.example --role member -o json",
        "invite resend bob@acme.example -o json",
        "invite update bob@acme.example --email eve@acme.example -o json",
    ] {
        teamctl.run(line).refused("internal.database");
    }
    let after = teamctl.sql("SELECT COUNT(*), MAX(sequence) FROM invites, events") + &teamctl.sql(".dump invites");
    assert_eq!(before, after);
}

#[test]
fn a_thousand_invitations_are_queued_at_once_and_each_is_sent_once() {
    let teamctl = Teamctl::mailing();
    let rows = crate::people(1000);
    teamctl.file("people.csv", format!("email\n{rows}"));
    let made = teamctl.run("-q invite add --from-file people.csv --role member -o json").ok().json();
    assert_eq!(made.as_array().unwrap().len(), 1000, "all are read back");
    let first: Vec<_> = teamctl.outbox().iter().map(|message| message["to"].as_str().unwrap().to_owned()).collect();
    assert_eq!(first.join("\n") + "\n", rows, "in the order of the file");
    let totals = teamctl.run("-q outbox send --max 20 -o json").ok().json();
    assert_eq!((&totals["sent"], &totals["remaining"], &totals["changed"]), (&json!(20), &json!(980), &json!(true)));
    let to: std::collections::BTreeSet<_> =
        teamctl.received().iter().map(|mail| mail.header("To").to_owned()).collect();
    assert_eq!(to, first[..20].iter().cloned().collect(), "the oldest first");
}

#[test]
fn without_a_transport_nothing_is_queued_and_links_are_printed() {
    let teamctl = Teamctl::initialized();
    teamctl.run("invite add ada@acme.example --role member -o json").refused("usage.undelivered");
    teamctl.run("-q invite add ada@acme.example --role member --show-link -o json").ok().token();
    assert_eq!(teamctl.outbox().len(), 0);
    assert_eq!(teamctl.send(), [0, 0, 0, 0]);
}

#[cfg(not(feature = "mail"))]
#[test]
fn smtp_is_refused_before_anything_is_changed() {
    let teamctl = Teamctl::initialized();
    teamctl.config("[email]\ntransport = \"smtp\"\nfrom = \"no-reply@acme.example\"\nhost = \"localhost\"\n");
    for line in ["invite add ada@acme.example --role member", "outbox send", "outbox send -n"] {
        teamctl.run(format!("{line} -o json")).refused("usage.unsupported");
    }
    teamctl.run("-q invite add ada@acme.example --role member --no-send -o json").ok();
    teamctl.run("invite resend ada@acme.example -o json").refused("usage.unsupported");
}

#[test]
fn a_transport_without_what_it_needs_is_an_error_that_names_it() {
    let teamctl = Teamctl::initialized();
    for (config, key) in [
        ("[email]\ntransport = \"command\"\nfrom = \"a@acme.example\"\n", "email.command"),
        ("[email]\ntransport = \"command\"\ncommand = [\"x\"]\n", "email.from"),
        ("[email]\ntransport = \"command\"\ncommand = [\"x\"]\nfrom = \"Acme <a@>\"\n", "email.from"),
    ] {
        teamctl.config(config);
        let refused =
            teamctl.run("invite add ada@acme.example --role member -o json").refused("config.invalid").error();
        assert_eq!(refused["details"]["key"], key, "{config}");
    }
    teamctl.config("[sms]\ntransport = \"command\"\n");
    assert_eq!(teamctl.run("outbox send -o json").refused("config.invalid").error()["details"]["key"], "sms.command");
}
