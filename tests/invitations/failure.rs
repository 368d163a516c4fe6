//! No change without its audit event: where that cannot be written, nothing is.
use crate::support::{Outcome, Teamctl};
use crate::{DEADLINE, JUST_BEFORE};

const LATER: &str = "2026-12-24T09:00:00Z";

/// `acme` and `acme/core` with invites in every state, an account without a team and a member.
fn furnished() -> (Teamctl, String) {
    let teamctl = Teamctl::with_preset("standard");
    let token = teamctl.invite("acme/core", "ada@x.example", "lead");
    let accepted = teamctl.invite("acme", "bob@x.example", "member");
    teamctl.stdin(accepted).run("-q invite accept --token-stdin").ok();
    teamctl.run("-q invite add cleo@x.example dora@x.example --role member --no-send -t acme").ok();
    teamctl.run("-q invite revoke dora@x.example -y -t acme").ok();
    teamctl.run("-q account create eve@x.example").ok();
    teamctl.file("people.csv", "email\nfay@x.example\nada@x.example\ngil@x.example\n");
    (teamctl, token)
}

/// Each changing verb that has to do with invitations, as it would succeed: when, its line, whether it takes the token.
const CHANGES: [(&str, &str, bool); 17] = [
    (JUST_BEFORE, "invite accept --token-stdin --first-name Ada", true),
    (JUST_BEFORE, "invite decline --token-stdin", true),
    (JUST_BEFORE, "invite add zoe@x.example --role member --no-send -t acme", false),
    (JUST_BEFORE, "invite add zoe@x.example yan@x.example --role member --show-link -t acme/core", false),
    (JUST_BEFORE, "invite add --from-file people.csv --role member --no-send -t acme", false),
    (
        JUST_BEFORE,
        "invite add --from-file people.csv --role member --no-send -t acme/core --keep-going --or-ignore",
        false,
    ),
    (DEADLINE, "invite add ada@x.example --role member --no-send -t acme/core", false),
    (JUST_BEFORE, "invite resend ada@x.example --no-send -t acme/core", false),
    (DEADLINE, "invite resend ada@x.example --show-link -t acme/core", false),
    (DEADLINE, "invite resend --expired --no-send --all-teams", false),
    (JUST_BEFORE, "invite update ada@x.example --role member --first-name Ada -t acme/core", false),
    (JUST_BEFORE, "invite update ada@x.example --email zoe@x.example --no-send -t acme/core", false),
    (JUST_BEFORE, "invite revoke ada@x.example -y -t acme/core", false),
    (DEADLINE, "invite expire --all-teams", false),
    (LATER, "invite prune --older-than 1d --all-teams -y", false),
    (JUST_BEFORE, "member add eve@x.example --role lead -t acme/core", false),
    (JUST_BEFORE, "member remove bob@x.example -y -t acme", false),
];

/// From the event on that is the `after`-th from now.
fn break_events(teamctl: &Teamctl, after: usize) {
    let count = teamctl.event_count() + after;
    teamctl.sql(&format!(
        "CREATE TRIGGER broken BEFORE INSERT ON events WHEN (SELECT COUNT(*) FROM events) >= {count}
         BEGIN SELECT RAISE(ABORT, 'no events today'); END;"
    ));
}

/// Everything that a change may change.
fn everything(teamctl: &Teamctl) -> (String, String) {
    (teamctl.stored(), teamctl.run("audit list -o jsonl").ok().text().to_owned())
}

#[track_caller]
fn run<'a>(teamctl: &'a Teamctl, (now, line, takes_token): (&str, &str, bool), token: &str) -> Outcome<'a> {
    let call = teamctl.at(now).stdin(if takes_token { token } else { "" });
    call.run(format!("{line} -o json")).noisy()
}

#[test]
fn without_its_event_nothing_changes() {
    let (teamctl, token) = furnished();
    let before = everything(&teamctl);
    break_events(&teamctl, 0);
    for change in CHANGES {
        let failed = run(&teamctl, change, &token).code(1);
        assert_eq!(failed.error()["exit"], 1, "{}", change.1);
        assert_eq!(failed.text(), "", "nothing is said of what has not happened: {}", change.1);
        assert_eq!(everything(&teamctl), before, "{}", change.1);
    }
    teamctl.sql("DROP TRIGGER broken");
    teamctl.run("audit verify").ok();
}

/// That each of these lines would change something, else the test above says nothing.
#[test]
fn with_it_each_of_them_changes_something() {
    for change in CHANGES {
        let (teamctl, token) = furnished();
        let before = (teamctl.stored(), teamctl.event_count());
        run(&teamctl, change, &token).ok();
        assert_ne!(teamctl.stored(), before.0, "{}", change.1);
        assert!(teamctl.event_count() > before.1, "{}", change.1);
        teamctl.run("audit verify").ok();
    }
}

/// Several events in one change: the last one that fails takes the others along.
#[test]
fn all_the_events_of_a_change_or_none() {
    let (teamctl, token) = furnished();
    // Joining from below makes an account, a membership above, a membership, each with its event.
    let before = everything(&teamctl);
    for after in 0..3 {
        break_events(&teamctl, after);
        run(&teamctl, (JUST_BEFORE, "invite accept --token-stdin", true), &token).code(1);
        // Two teams have something to sweep.
        if after < 2 {
            run(&teamctl, (DEADLINE, "invite expire --all-teams", false), "").code(1);
        }
        assert_eq!(everything(&teamctl), before, "after {after}");
        teamctl.sql("DROP TRIGGER broken");
    }
    let events = teamctl.event_count();
    run(&teamctl, (JUST_BEFORE, "invite accept --token-stdin", true), &token).ok();
    assert_eq!(teamctl.event_count(), events + 3);
}

/// And the other way round: no event of what was not written.
#[test]
fn without_its_change_there_is_no_event() {
    for (word, table) in [
        ("INSERT", "invites"),
        ("UPDATE", "invites"),
        ("DELETE", "invites"),
        ("INSERT", "memberships"),
        ("DELETE", "memberships"),
        ("INSERT", "accounts"),
        ("UPDATE", "teams"),
        ("UPDATE", "roles"),
        ("INSERT", "event_texts"),
    ] {
        let (teamctl, token) = furnished();
        teamctl.sql(&format!(
            "CREATE TRIGGER broken BEFORE {word} ON {table} BEGIN SELECT RAISE(ABORT, 'not today'); END;"
        ));
        let mut before = everything(&teamctl);
        let mut stopped = 0;
        for (now, line, takes_token) in CHANGES {
            let run = run(&teamctl, (now, &format!("{line} --reason Why"), takes_token), &token);
            let after = everything(&teamctl);
            if run.text().is_empty() {
                // By the trigger, or since an earlier line has done what this one wants to do.
                stopped += usize::from(run.error()["exit"] == 1);
                assert_eq!(after, before, "{word} {table}: {line}");
                let code = i32::try_from(run.error()["exit"].as_i64().unwrap()).unwrap();
                run.code(code);
            } else {
                assert_eq!(after.0 != before.0, after.1 != before.1, "{word} {table}: {line}");
                run.ok();
                before = after;
            }
        }
        assert!(stopped > 0, "{word} {table}");
        teamctl.run("audit verify").ok();
    }
}
