//! Mail about what somebody else has done to one: to whom, what it says, and when it is not sent any more.
use serde_json::{Value, json};

use crate::mime::Mime;
use crate::support::Teamctl;

impl Teamctl {
    /// A home in which mail is set up, with Ada and Bob as members.
    fn with_members() -> Self {
        let teamctl = Self::mailing();
        for (person, first, last) in [("ada", "Ada", "Lovelace"), ("bob", "Bob", "Ross")] {
            let names = ["--first-name", first, "--last-name", last];
            let account = ["-q", "account", "create", &format!("{person}@acme.example"), "-o", "id"];
            teamctl.run([&account[..], &names].concat()).ok();
            teamctl.run(format!("-q member add {person}@acme.example --role member -o id")).ok();
        }
        assert_eq!(teamctl.outbox(), Vec::<Value>::new(), "nothing of that is mailed");
        teamctl
    }

    /// Sends all that waits, and gives each mail's subject and text by whom it went to.
    #[track_caller]
    fn sent(&self, count: usize) -> Vec<(String, String, String)> {
        assert_eq!(self.send(), [i64::try_from(count).unwrap(), 0, 0, 0]);
        let mails = self.received();
        let read = |stdin: &str| {
            let mail = Mime::parse(stdin);
            let (text, html) = mail.alternatives();
            let html = html.replace("&#39;", "'").replace("&lt;", "<");
            for line in text.lines().filter(|line| !line.is_empty()) {
                assert!(html.contains(line.trim_start_matches("- ")), "{line} is not in {html}");
            }
            (mail.header("To"), mail.header("Subject"), text)
        };
        let mut read: Vec<_> = mails.iter().map(|mail| read(&mail.stdin)).collect();
        read.sort();
        read
    }
}

#[test]
fn a_member_is_told_of_another_role() {
    let teamctl = Teamctl::with_members();
    teamctl.run("role assign ada@acme.example --role viewer -o id").ok().stderr(snapbox::str![[r#"
1 message waits to be sent: teamctl outbox send

"#]]);
    let message = teamctl.message();
    assert_eq!(
        (&message["kind"], &message["to"], &message["subject"]),
        (&json!("email"), &json!("ada@acme.example"), &json!("Your role in acme has changed"))
    );
    teamctl.run("role assign ada@acme.example --role viewer -o id").ok();
    assert_eq!(teamctl.outbox().len(), 1, "what changes nothing is not told");
    let mails = teamctl.sent(1);
    assert_eq!(
        mails[0],
        (
            "\"Ada Lovelace\" <ada@acme.example>".to_owned(),
            "Your role in acme has changed".to_owned(),
            "Hello Ada Lovelace,\n\nYour role in acme has been changed from Member to Viewer.\n\n\
             If you did not expect this, ask whoever looks after acme.\n\n"
                .to_owned()
        )
    );
    assert_eq!(teamctl.sql("SELECT body IS NULL FROM messages"), "1\n", "what is told is not kept");
}

#[test]
fn who_has_done_it_is_named_unless_it_was_an_operator() {
    let teamctl = Teamctl::with_members();
    teamctl.run("-q role assign bob@acme.example --role admin -o id").ok();
    teamctl.run("-q --as bob@acme.example role assign ada@acme.example --role viewer -o id").ok();
    let mails = teamctl.sent(2);
    let told = "Bob Ross (bob@acme.example) has changed your role in acme from Member to Viewer.";
    assert!(mails[0].2.contains(told), "{}", mails[0].2);
}

/// Whose role goes gets another one, in whatever team they had it.
#[test]
fn who_gets_another_role_since_theirs_is_deleted_is_told_too() {
    let teamctl = Teamctl::with_members();
    teamctl.run("-q team create acme/core --name Core -o id").ok();
    teamctl.run("-q role create helper --allow team.read --title Helper -o id").ok();
    teamctl.run("-q --as owner@acme.example role assign ada@acme.example --role helper -o id").ok();
    teamctl.run("-q member add bob@acme.example --role helper -t acme/core -o id").ok();
    assert_eq!(teamctl.sent(1).len(), 1);
    teamctl.run("-q -n role delete helper --reassign-to viewer -y -o id").ok();
    let told = teamctl.run("role delete helper --reassign-to viewer -y -o id").ok().noisy();
    assert!(told.notices().contains("2 messages wait to be sent"), "{}", told.notices());
    let mails = teamctl.sent(2);
    let told = |to: &str, team: &str| {
        let line = format!("Your role in {team} has been changed from Helper to Viewer.");
        mails.iter().any(|mail| mail.0.contains(to) && mail.2.contains(&line))
    };
    assert!(told("ada@", "acme") && told("bob@", "Core"), "{mails:?}");
}

#[test]
fn super_access_given_and_taken_is_told() {
    let teamctl = Teamctl::with_members();
    teamctl.run("-q member update ada@acme.example --super-access on -o id").ok();
    let mails = teamctl.sent(1);
    assert_eq!(mails[0].1, "What you may do in acme has changed");
    assert!(mails[0].2.contains("You have been given every permission in acme, short of what is the owner's alone."));
    teamctl.run("-q member update bob@acme.example --super-access on -o id").ok();
    teamctl.run("-q member update bob@acme.example --super-access off -o id").ok();
    // Given and taken before it was told: only what is so now.
    let mails = teamctl.sent(1);
    let told = mails.iter().find(|mail| mail.0.contains("bob")).unwrap();
    assert!(told.2.contains("You no longer have the permissions in acme that went beyond your role there."));
}

const TRANSFER: &str = "team transfer acme --to ada@acme.example --reason why --confirm acme -o id";

#[test]
fn both_owners_are_told_of_a_transfer() {
    for (parting, told) in [("--demote-to admin", "You stay, as Admin."), ("--leave", "You are no longer a member.")] {
        let teamctl = Teamctl::with_members();
        teamctl.run(format!("-n {TRANSFER} {parting}")).ok().noisy();
        assert_eq!(teamctl.outbox().len(), 0, "a rehearsal queues nothing");
        let notices = teamctl.run(format!("{TRANSFER} {parting}")).ok().noisy();
        assert!(
            notices.notices().ends_with("2 messages wait to be sent: teamctl outbox send\n"),
            "{}",
            notices.notices()
        );
        let mails = teamctl.sent(2);
        let [(to, subject, text), (former, former_subject, former_text)] = &mails[..] else { unreachable!() };
        assert_eq!(
            (to.as_str(), subject.as_str()),
            ("\"Ada Lovelace\" <ada@acme.example>", "You are now the owner of acme")
        );
        assert!(text.contains("acme is yours from now on; until now it was owner@acme.example's.\n"), "{text}");
        assert_eq!(
            (former.as_str(), former_subject.as_str()),
            ("owner@acme.example", "You are no longer the owner of acme")
        );
        let other = "acme has another owner from now on: Ada Lovelace (ada@acme.example).";
        assert!(former_text.contains(other) && former_text.contains(told), "{former_text}");
    }
}

/// One mail for a batch, of which the first are named; and none to an owner who has made them.
#[test]
fn an_owner_is_told_of_keys_that_others_have_made() {
    let teamctl = Teamctl::with_members();
    teamctl.run("-q --as owner@acme.example key create mine -o json").ok();
    teamctl.run("-q -n key create rehearsed -o json").ok();
    assert_eq!(teamctl.outbox().len(), 0);
    let made = teamctl.run("key create 'C<I' --kind test -o json").ok().noisy();
    assert!(made.notices().ends_with("1 message waits to be sent: teamctl outbox send\n"), "{}", made.notices());
    let secret = made.json()["secret"].as_str().unwrap().to_owned();
    let mails = teamctl.sent(1);
    assert_eq!((mails[0].0.as_str(), mails[0].1.as_str()), ("owner@acme.example", "API keys were made in acme"));
    let lines = "There is 1 new API key in acme:\n\n- C<I (test)\n\nIf you did not expect this, revoke them";
    assert!(mails[0].2.contains(lines) && !mails[0].2.contains(&secret), "{}", mails[0].2);

    teamctl.run("-q role assign ada@acme.example --role admin -o id").ok();
    let names = (0..25).map(|number| format!("key {number},live\n")).collect::<Vec<_>>().concat();
    teamctl.file("keys.csv", format!("name,kind\n{names}"));
    let line = "-q --as ada@acme.example key create --from-file keys.csv -o json";
    // Everything is hers only by super access.
    teamctl.run("-q member update ada@acme.example --super-access on -o id").ok();
    teamctl.run(line).ok();
    let mails = teamctl.sent(3);
    let told = mails.iter().find(|mail| mail.2.contains("25 new API keys")).unwrap();
    assert!(
        told.2.contains(
            "Hello,\n\nAda Lovelace (ada@acme.example) has made 25 new API keys in acme:\n\n- key 0 (live)\n"
        )
    );
    assert!(told.2.contains("- key 19 (live)\n- and 5 more\n"), "{}", told.2);
    // Who owns it no more is not told any more.
    teamctl.run("-q --as ada@acme.example key create late -o json").ok();
    teamctl.run(format!("-q {TRANSFER} --leave")).ok();
    assert_eq!(teamctl.send(), [2, 0, 0, 0], "the two owners of the transfer");
}

/// A mail that comes late does not say what is not so any more.
#[test]
fn what_is_over_or_was_changed_again_is_dropped() {
    let teamctl = Teamctl::with_members();
    teamctl.run("-q role assign ada@acme.example --role viewer -o id").ok();
    teamctl.run("-q member remove ada@acme.example -y -o id").ok();
    for role in ["viewer", "admin"] {
        teamctl.run(format!("-q role assign bob@acme.example --role {role} -o id")).ok();
    }
    assert_eq!(teamctl.outbox().len(), 3);
    let mails = teamctl.sent(1);
    assert!(mails[0].2.contains("from Viewer to Admin"), "{}", mails[0].2);
    assert_eq!(teamctl.outbox().len(), 1);
    teamctl.run(format!("-q {} --leave", TRANSFER.replace("ada@", "bob@"))).ok();
    teamctl.run("-q member add owner@acme.example --role member -o id").ok();
    teamctl.run(format!("-q {} --leave", TRANSFER.replace("ada@", "owner@"))).ok();
    let totals = teamctl.run("-q outbox send -o json").ok().json();
    assert_eq!((&totals["sent"], &totals["remaining"]), (&json!(2), &json!(0)), "the last transfer, to both");
    teamctl.run("-q team create gone --owner owner@acme.example -o id").ok();
    teamctl.run("-q member add bob@acme.example --role member -t gone -o id").ok();
    teamctl.run("-q role assign bob@acme.example --role viewer -t gone -o id").ok();
    teamctl.run("-q team delete gone --confirm gone -o id").ok();
    assert_eq!(teamctl.send(), [0, 0, 0, 0]);
}

#[test]
fn nothing_is_queued_where_no_mail_is_set_up_or_nothing_is_done() {
    let teamctl = Teamctl::with_members();
    teamctl.run("-q -n role assign ada@acme.example --role viewer -o id").ok();
    teamctl
        .run("--as ada@acme.example role assign bob@acme.example --role viewer -o json")
        .refused("permission.denied");
    assert_eq!(teamctl.outbox().len(), 0);
    // An incomplete config stops nobody: what is queued waits for who mends it.
    teamctl.config("[email]\ntransport = \"command\"\n");
    teamctl.run("-q role assign ada@acme.example --role viewer -o id").ok();
    assert_eq!(teamctl.outbox().len(), 1);
    teamctl.config("");
    teamctl.run("role assign bob@acme.example --role viewer -o id").ok();
    assert_eq!(teamctl.outbox().len(), 1);
}

/// Neither without the other.
#[test]
fn where_the_mail_cannot_be_queued_nothing_is_changed() {
    let teamctl = Teamctl::with_members();
    teamctl.sql("CREATE TRIGGER no_messages BEFORE INSERT ON messages BEGIN SELECT RAISE(ABORT, 'no'); END");
    let before = teamctl.stored();
    let events = teamctl.event_count();
    for line in [
        "role assign ada@acme.example --role viewer -o json",
        "member update ada@acme.example --super-access on -o json",
        &format!("{} --leave -o json", TRANSFER.replace(" -o id", "")),
    ] {
        teamctl.run(line).refused("internal.database");
    }
    assert_eq!((teamctl.stored(), teamctl.event_count()), (before, events));
}

/// No name of the one who is erased stays in a message to another: not as who has done it, nor in anybody's words.
#[test]
fn an_erased_person_is_in_nobodys_mail() {
    let teamctl = Teamctl::with_members();
    teamctl.run("-q role assign ada@acme.example --role admin -o id").ok();
    teamctl.run("-q --as ada@acme.example role assign bob@acme.example --role viewer -o id").ok();
    teamctl.mail("eve@acme.example");
    teamctl.mail("fay@acme.example");
    teamctl.sql(
        "UPDATE messages SET subject = 'You are invited to Ada Lovelace''s' WHERE recipient = 'eve@acme.example';
         UPDATE messages SET last_error = '550 ada@acme.example is no sender of ours' WHERE recipient = 'fay@acme.example';
         UPDATE messages SET body = replace(body, '\"Member\"', '\"Friend of Ada Lovelace\"') WHERE recipient LIKE 'bob%'",
    );
    let erase = "-q account delete ada@acme.example --confirm ada@acme.example -o id";
    teamctl.run(erase).ok();
    let left: Vec<_> = teamctl
        .outbox()
        .iter()
        .map(|message| (message["to"].clone(), message["subject"].clone(), message["last_error"].clone()))
        .collect();
    assert_eq!(
        left,
        [(json!("eve@acme.example"), json!(""), json!(null)), (json!("fay@acme.example"), json!(""), json!(null)),],
        "what tells of her in its own words is gone"
    );
    assert!(!teamctl.sql(".dump messages").to_lowercase().contains("lovelace"));
    assert_eq!(teamctl.send(), [2, 0, 0, 0]);
    let subject = Mime::parse(&teamctl.received()[0].stdin).header("Subject");
    assert_eq!(subject, "You are invited to join acme", "and what was called after her is sent all the same");
}

/// Who has done it is told by an id: once they are erased, by nobody.
#[test]
fn who_was_erased_has_done_it_as_nobody() {
    let teamctl = Teamctl::with_members();
    teamctl.run("-q role assign ada@acme.example --role admin -o id").ok();
    teamctl.run("-q --as ada@acme.example role assign bob@acme.example --role viewer -o id").ok();
    teamctl.run("-q account delete ada@acme.example --confirm ada@acme.example -o id").ok();
    let mails = teamctl.sent(1);
    assert!(mails[0].2.contains("Your role in acme has been changed from Member to Viewer."), "{}", mails[0].2);
}

/// Whoever has charged it. Who may not see to it any more is not told any more.
#[test]
fn who_manages_a_budget_is_told_what_is_used_of_it() {
    let teamctl = Teamctl::with_members();
    teamctl.run("-q team create acme/core --name Core -o id").ok();
    teamctl.run("-q budget topup 100 --ref pool -o id").ok();
    for person in ["ada", "bob"] {
        teamctl.run(format!("-q role assign {person}@acme.example --role admin -o id")).ok();
    }
    assert_eq!(teamctl.sent(2).len(), 2);
    teamctl.run("-q budget set --limit 10.5 --period month -t acme/core -o id").ok();
    let charged = teamctl.run("--as ada@acme.example budget charge 8.4 --ref a -t acme/core -o id").ok().noisy();
    assert!(charged.notices().ends_with("3 messages wait to be sent: teamctl outbox send\n"), "{}", charged.notices());
    teamctl.run("-q role assign bob@acme.example --role member -o id").ok();
    let mails = teamctl.sent(3);
    let told: Vec<_> = mails.iter().filter(|mail| mail.1 == "A part of the credits of Core is used").collect();
    let [(ada, _, text), (owner, ..)] = &told[..] else { panic!("{mails:?}") };
    assert_eq!((ada.as_str(), owner.as_str()), ("\"Ada Lovelace\" <ada@acme.example>", "owner@acme.example"));
    assert_eq!(
        text,
        "Hello Ada Lovelace,\n\n80 percent of the credits that Core may use in 2026-11 are used: 8.4 of 10.5.\n\n\
         You are told since you manage what Core may use.\n\n"
    );
    teamctl.run("-q budget charge 2.1 --ref b -t acme/core -o id").ok();
    teamctl.run("-q budget set --limit 1 -t acme -o id").ok();
    let mails = teamctl.sent(6);
    let used_up = "All credits that Core may use in 2026-11 are used: 10.5 of 10.5. Nothing more can be charged there \
                   before the limit is raised or 2026-11 is over.\n";
    assert_eq!(mails.iter().filter(|mail| mail.2.contains(used_up)).count(), 2);
    let for_ever = "All credits that acme may use are used: 10.5 of 1. Nothing more can be charged there before the \
                    limit is raised.\n";
    assert_eq!(mails.iter().filter(|mail| mail.2.contains(for_ever)).count(), 2);
}
