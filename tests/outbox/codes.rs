//! One-time codes by text message: queued without the code, which is made again when it is sent.
use std::time::Duration;

use serde_json::json;
use teamctl::domain::id::InviteId;
use teamctl::domain::instant::Instant;
use teamctl::domain::path::TeamPath;
use teamctl::domain::sealing::SealingKey;
use teamctl::operations::outbox::{self, About};
use teamctl::operations::{Context, init};
use teamctl::store::backend::Access;
use teamctl::store::{End, Store, events, invites, teams};
use teamctl::world::World;

use crate::minutes_later;
use crate::support::{NOW, Teamctl};

const PHONE: &str = "+4930123456";

fn key(teamctl: &Teamctl) -> SealingKey {
    SealingKey::from_file_text(&std::fs::read_to_string(teamctl.secret_key()).unwrap()).unwrap()
}

fn instant(text: &str) -> Instant {
    text.parse().unwrap()
}

/// Asks for a code, as the use case for that will; answers which.
fn ask(teamctl: &Teamctl, invite: InviteId, at: &str) -> String {
    let mut store: Store = init::open(World, &teamctl.database(), Access::Write, Duration::from_secs(5)).unwrap();
    let context = Context::new("operator:test@test".into(), instant(at), End::Commit, key(teamctl));
    store
        .write(End::Commit, |tx| {
            let team = teams::find(tx, &"acme".parse::<TeamPath>()?)?.unwrap();
            let found = invites::find(tx, invite)?.unwrap();
            let event = events::draw(tx, context.now)?;
            let about = About { team: &team, invite: found.id, nonce: &found.nonce, recipient: (PHONE, PHONE), event };
            outbox::queue_code(tx, &context, &about)?;
            Ok(context.key().one_time_code(found.id, &found.nonce, PHONE, context.now).reveal())
        })
        .unwrap()
}

fn invited(teamctl: &Teamctl) -> InviteId {
    let line = "-q invite add ada@acme.example --role member --no-send -o json";
    teamctl.run(line).ok().json()["id"].as_str().unwrap().parse().unwrap()
}

#[test]
fn a_code_goes_out_as_json_and_is_in_no_row() {
    let teamctl = Teamctl::mailing();
    let code = ask(&teamctl, invited(&teamctl), NOW);
    let message = teamctl.message();
    assert_eq!(
        (&message["kind"], &message["to"], &message["subject"]),
        (&json!("sms"), &json!(PHONE), &json!("One-time code for acme"))
    );
    assert_eq!(teamctl.send(), [1, 0, 0, 0]);
    let sent: serde_json::Value = serde_json::from_str(&teamctl.received_one().stdin).unwrap();
    let text = format!("Your code to join acme: {code}. It is good for 10 minutes. Tell it to nobody.");
    assert_eq!(sent, json!({"id": message["id"], "to": PHONE, "text": text}));
    assert!(!teamctl.sql(".dump messages").contains(&format!("'{code}'")));
}

/// A receiver that repeats it brings it into no row either.
#[test]
fn a_code_that_a_receiver_repeats_is_blanked() {
    let teamctl = Teamctl::mailing();
    let code = ask(&teamctl, invited(&teamctl), NOW);
    teamctl.answers("cat \"$folder.whole/stdin\" >&2; exit 75");
    assert_eq!(teamctl.send(), [0, 1, 0, 1]);
    let error = teamctl.message()["last_error"].as_str().unwrap().to_owned();
    assert!(error.contains("Your code to join acme: ******.") && !error.contains(&code), "{error}");
}

#[test]
fn a_code_is_dropped_when_its_time_is_over_or_another_was_asked_for() {
    let teamctl = Teamctl::mailing();
    let invite = invited(&teamctl);
    ask(&teamctl, invite, NOW);
    assert_eq!(teamctl.send_at(&minutes_later(10)), [0, 0, 0, 0]);
    assert_eq!((teamctl.received().len(), teamctl.outbox().len()), (0, 0), "too late");

    ask(&teamctl, invite, NOW);
    let newer = ask(&teamctl, invite, &minutes_later(1));
    let at = instant(&minutes_later(1)).millis();
    teamctl.sql(&format!(
        "INSERT INTO codes (invite_id, nonce, phone, asked_at, asked, wrong)
         SELECT id, nonce, '{PHONE}', {at}, '{at}', 0 FROM invites"
    ));
    assert_eq!(teamctl.send_at(&minutes_later(1)), [1, 0, 0, 0]);
    assert!(teamctl.received_one().stdin.contains(&newer));

    ask(&teamctl, invite, &minutes_later(1));
    teamctl.run("-q invite resend ada@acme.example --no-send -o json").ok();
    assert_eq!(teamctl.send_at(&minutes_later(1)), [0, 0, 0, 0], "the invite has another token");
}
