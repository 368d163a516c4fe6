//! Ten wrong passwords in 15 minutes shut an address, whether or not there is such an account.
use crate::support::{NOW, Teamctl};
use crate::{PASSWORD, is_full_run};

fn minute(minute: u32) -> String {
    format!("2026-11-07T10:{minute:02}:00Z")
}

/// What a try answers: exit code, stdout, stderr.
fn told(teamctl: &Teamctl, now: &str, address: &str, password: &str) -> (i32, String, String) {
    let outcome = teamctl.login(now, address, password).noisy();
    let (stdout, stderr) = (outcome.text().to_owned(), outcome.notices().to_owned());
    (outcome.any_code(), stdout, stderr)
}

/// The tenth of ten in a quarter of an hour shuts it, for as long as the first of them is not that old.
#[test]
fn the_window_is_exact() {
    let teamctl = Teamctl::initialized();
    teamctl.sign_up("ada@acme.example", "");
    for made in 0..9 {
        teamctl.login(&minute(made), "ada@acme.example", "wrong").refused("account.bad_credentials");
    }
    // Nine do not, and the right one makes them forgotten.
    teamctl.login(&minute(9), "ada@acme.example", PASSWORD).ok();
    for made in 10..20 {
        teamctl.login(&minute(made), "ada@acme.example", "wrong").refused("account.bad_credentials");
    }
    for (now, password) in [
        (minute(19), PASSWORD),
        (minute(20), "wrong"),
        (minute(24), PASSWORD),
        ("2026-11-07T10:24:59.999Z".to_owned(), PASSWORD),
    ] {
        let error = teamctl.login(&now, "ada@acme.example", password).refused("account.locked").error();
        assert_eq!(error["details"]["locked_until"], "2026-11-07T10:25:00.000Z", "{now}");
    }
    // At that very instant it opens for one more, and what was tried while it was shut did not count.
    teamctl.login(&minute(25), "ada@acme.example", "wrong").refused("account.bad_credentials");
    let error = teamctl.login(&minute(25), "ada@acme.example", PASSWORD).refused("account.locked").error();
    assert_eq!(error["details"]["locked_until"], "2026-11-07T10:26:00.000Z");
    teamctl.login(&minute(26), "ada@acme.example", PASSWORD).ok();
    teamctl.login(&minute(26), "ada@acme.example", "wrong").refused("account.bad_credentials");
    teamctl.login(&minute(26), "ada@acme.example", PASSWORD).ok();
}

#[test]
fn ten_in_a_quarter_of_an_hour_and_an_instant_do_not() {
    let teamctl = Teamctl::initialized();
    teamctl.sign_up("ada@acme.example", "");
    teamctl.login(&minute(0), "ada@acme.example", "wrong").refused("account.bad_credentials");
    for _ in 0..9 {
        teamctl.login(&minute(15), "ada@acme.example", "wrong").refused("account.bad_credentials");
    }
    teamctl.login(&minute(15), "ada@acme.example", PASSWORD).ok();
}

/// A known address, one whose account has no password, one that is disabled, and one that nobody has.
#[test]
fn whoever_guesses_cannot_tell_whether_there_is_an_account() {
    let teamctl = Teamctl::initialized();
    teamctl.sign_up("ada@acme.example", "--first-name Ada");
    teamctl.run("-q account create bob@acme.example -o id").ok();
    teamctl.sign_up("cleo@acme.example", "");
    teamctl.run("-q account disable cleo@acme.example --yes -o id").ok();
    let story = |address: &str| {
        let before = (teamctl.count_events("denied"), teamctl.run("audit list -o id").ok().text().lines().count());
        let mut answers = Vec::new();
        for made in 0..12 {
            answers.push(told(&teamctl, &minute(made), address, "wrong"));
        }
        answers.push(told(&teamctl, &minute(12), &address.to_uppercase(), ""));
        answers.push(told(&teamctl, &minute(13), address, &"x".repeat(2000)));
        answers.push(told(&teamctl, &minute(16), address, "wrong"));
        let after = (teamctl.count_events("denied"), teamctl.run("audit list -o id").ok().text().lines().count());
        let kept = teamctl.sql(&format!("SELECT tries, last_at FROM login_tries WHERE email_key = '{address}'"));
        (answers, (after.0 - before.0, after.1 - before.1), kept)
    };
    let known = story("ada@acme.example");
    assert_eq!(known.0.iter().filter(|told| told.2.contains("account.bad_credentials")).count(), 11);
    assert_eq!(known.0.iter().filter(|told| told.2.contains("account.locked")).count(), 4);
    assert_eq!(known.1, (11, 11), "each is recorded, but those that a lock refused");
    for address in ["bob@acme.example", "cleo@acme.example", "nobody@acme.example"] {
        assert_eq!(story(address), known, "{address}");
    }
}

/// What is too old to count goes with the next one that is written, whose ever it is.
#[test]
fn old_ones_are_not_kept() {
    let teamctl = Teamctl::initialized();
    for address in ["a@acme.example", "b@acme.example"] {
        teamctl.login(&minute(0), address, "wrong").refused("account.bad_credentials");
    }
    teamctl.login(&minute(14), "b@acme.example", "wrong").refused("account.bad_credentials");
    teamctl.login(&minute(15), "c@acme.example", "wrong").refused("account.bad_credentials");
    assert_eq!(teamctl.sql("SELECT email_key FROM login_tries ORDER BY email_key"), "b@acme.example\nc@acme.example\n");
}

#[test]
fn sixteen_at_once_all_count() {
    let teamctl = Teamctl::initialized();
    teamctl.sign_up("ada@acme.example", "");
    for address in ["ada@acme.example", "nobody@acme.example"] {
        for round in 0..if is_full_run() { 20 } else { 1 } {
            let now = format!("2026-11-{:02}T09:00:00Z", 8 + round);
            let before = teamctl.count_events("denied");
            let line = format!("account login {address} --password-stdin");
            let finished = teamctl.race(&now, &vec![(line, "wrong"); 16]);
            let count = |code: &str| finished.iter().filter(|process| process.error() == code).count();
            assert_eq!((count("account.bad_credentials"), count("account.locked")), (10, 6), "{address}");
            assert!(finished.iter().all(|process| process.code == 6 && process.stdout.is_empty()));
            assert_eq!(teamctl.count_events("denied"), before + 10);
            let tries = teamctl.sql(&format!("SELECT tries FROM login_tries WHERE email_key = '{address}'"));
            assert_eq!(tries.split_whitespace().count(), 10);
            teamctl.adds_up(&now);
        }
    }
}

/// The same count, whichever of the two a password was wrong at.
#[test]
fn an_accept_counts_like_a_login() {
    let teamctl = Teamctl::with_preset("autoql");
    teamctl.sign_up("ada@acme.example", "");
    let token = teamctl.invite_named("acme", "ada@acme.example", "admin");
    for made in 0..5 {
        teamctl.accept(&minute(made), &token, "wrong").refused("account.bad_credentials");
        teamctl.login(&minute(made), "ada@acme.example", "wrong").refused("account.bad_credentials");
    }
    assert_eq!(teamctl.count_events("denied"), 10);
    for password in [PASSWORD, "wrong"] {
        let error = teamctl.accept(&minute(5), &token, password).refused("account.locked").error();
        assert_eq!(error["details"]["locked_until"], "2026-11-07T10:15:00.000Z");
    }
    teamctl.login(&minute(6), "ada@acme.example", PASSWORD).refused("account.locked");
    assert_eq!(teamctl.count_events("denied"), 10);
    teamctl.at(&minute(7)).run("-q account unlock ada@acme.example -o id").ok();
    teamctl.accept(&minute(8), &token, "wrong").refused("account.bad_credentials");
    teamctl.accept(&minute(8), &token, PASSWORD).ok();
    // Which was the right one, and made the wrong ones forgotten.
    assert_eq!(teamctl.sql("SELECT COUNT(*) FROM login_tries"), "0\n");
    assert_eq!(teamctl.count_events("invite.accept"), 1);
    teamctl.adds_up(&minute(9));
}

#[test]
fn sixteen_accepts_at_once_all_count() {
    let teamctl = Teamctl::with_preset("autoql");
    teamctl.sign_up("ada@acme.example", "");
    let token = teamctl.invite_named("acme", "ada@acme.example", "admin");
    let input = format!("{token}\nwrong\n");
    let line = "invite accept --token-stdin --password-file -".to_owned();
    let finished = teamctl.race(NOW, &vec![(line, input.as_str()); 16]);
    let count = |code: &str| finished.iter().filter(|process| process.error() == code).count();
    assert_eq!((count("account.bad_credentials"), count("account.locked")), (10, 6));
    assert_eq!(teamctl.count_events("denied"), 10);
    teamctl.adds_up(NOW);
}

/// Where no password is asked for, none is tried: whoever holds the token joins, and learns nothing of the account.
#[test]
fn an_accept_that_needs_no_password_counts_none() {
    let teamctl = Teamctl::initialized();
    teamctl.sign_up("ada@acme.example", "");
    for _ in 0..10 {
        teamctl.login(NOW, "ada@acme.example", "wrong").refused("account.bad_credentials");
    }
    let token = teamctl.invite("acme", "ada@acme.example", "member");
    teamctl.accept(NOW, &token, "wrong").ok().noisy();
    assert_eq!(teamctl.count_events("denied"), 10);
    teamctl.login(NOW, "ada@acme.example", PASSWORD).refused("account.locked");
}

/// Whoever could rehearse without being counted could try for ever. A right one leaves no trace.
#[test]
fn a_rehearsal_counts_its_wrong_passwords() {
    let teamctl = Teamctl::with_preset("autoql");
    teamctl.sign_up("ada@acme.example", "");
    let token = teamctl.invite_named("acme", "ada@acme.example", "admin");
    let accept = "-q invite accept --token-stdin --password-file - -o json --dry-run";
    let login = "-q account login ada@acme.example --password-stdin -o json --dry-run";
    teamctl.stdin(PASSWORD).run(login).ok();
    for made in 1..=5 {
        teamctl.stdin(format!("{token}\nwrong\n")).run(accept).refused("account.bad_credentials");
        teamctl.stdin("wrong").run(login).refused("account.bad_credentials");
        assert_eq!(teamctl.count_events("denied"), 2 * made);
    }
    teamctl.stdin(PASSWORD).run(login).refused("account.locked");
    teamctl.stdin(format!("{token}\n{PASSWORD}\n")).run(accept).refused("account.locked");
    assert_eq!(teamctl.sql("SELECT COUNT(*) FROM accounts WHERE last_login_at IS NOT NULL"), "0\n");
    teamctl.adds_up(NOW);
}

/// Each wrong password tidies up what is too old: by an index, however many addresses have been tried.
#[test]
fn old_tries_are_found_by_their_age() {
    let teamctl = Teamctl::initialized();
    let plan = teamctl.sql("EXPLAIN QUERY PLAN DELETE FROM login_tries WHERE last_at <= 1");
    assert!(plan.contains("SEARCH login_tries"), "{plan}");
}
