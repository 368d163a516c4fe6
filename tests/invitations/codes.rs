//! One-time codes: to whom they go, for how long one is good, how many are sent, and how often one can be tried.
use serde_json::Value;

use crate::support::race::same;
use crate::support::{NOW, Teamctl};

const PHONE: &str = "+4930901820";
const PASSWORD: &str = "correct horse";

/// A home where text messages are written to a file, and an invitation whose acceptance needs a code.
struct Story {
    teamctl: Teamctl,
    token: String,
}

impl Story {
    fn begin() -> Self {
        let teamctl = Teamctl::with_preset("intoaec");
        let inbox = teamctl.path("inbox");
        teamctl.config(&format!(
            "[sms]\ntransport = \"command\"\ncommand = [\"/usr/bin/tee\", \"-a\", \"{}\"]\n",
            inbox.display()
        ));
        teamctl.file("password", PASSWORD);
        let line = "-q invite add ada@x.example --role user --first-name Ada --show-link -o json -t acme";
        let token = teamctl.run(line).ok().token();
        Self { teamctl, token }
    }

    /// Asks for a code, has it sent, and reads the last one that arrived.
    #[track_caller]
    fn code(&self, now: &str) -> String {
        let ask = format!("-q invite code --token-stdin --phone {PHONE} -o json");
        self.teamctl.at(now).stdin(self.token.as_str()).run(ask).ok();
        self.teamctl.at(now).run("-q outbox send -o json").ok();
        let inbox = std::fs::read_to_string(self.teamctl.path("inbox")).unwrap();
        let last: Value = serde_json::Deserializer::from_str(&inbox).into_iter().last().unwrap().unwrap();
        assert_eq!(last["to"], PHONE);
        let text = last["text"].as_str().unwrap();
        let digits = text.split(|letter: char| !letter.is_ascii_digit()).find(|part| part.len() == 6);
        digits.unwrap_or_else(|| panic!("no code in {text}")).to_owned()
    }

    #[track_caller]
    fn refused(&self, now: &str, line: &str, code: &str) {
        self.teamctl.at(now).stdin(self.token.as_str()).run(line).refused(code);
    }
}

fn accept(code: &str) -> String {
    accept_with(PHONE, code)
}

fn accept_with(phone: &str, code: &str) -> String {
    format!("-q invite accept --token-stdin --password-file password --phone {phone} --code {code} -o json")
}

/// A code that is not this one.
fn other(code: &str) -> String {
    let last = code.chars().last().unwrap();
    format!("{}{}", &code[..5], if last == '0' { '1' } else { '0' })
}

#[test]
fn the_right_code_lets_in_and_proves_the_telephone() {
    let story = Story::begin();
    let Story { teamctl, token } = &story;
    let without = format!("-q invite accept --token-stdin --password-file password --phone {PHONE} -o json");
    story.refused(NOW, &without, "invite.code_required");
    // Before one was sent there is none to be right.
    story.refused(NOW, &accept("123456"), "invite.code_required");
    let code = story.code(NOW);
    story.refused(NOW, &accept(&other(&code)), "invite.bad_code");
    story.refused(NOW, &accept_with("+4930901821", &code), "invite.bad_code");
    story.refused(NOW, &accept("12"), "invite.bad_code");
    let accepted = teamctl.stdin(token.as_str()).run(accept(&code)).ok().json();
    assert_eq!((&accepted["status"], &accepted["changed"]), (&"accepted".into(), &true.into()));
    let account = teamctl.run("account show ada@x.example -o json").ok().json();
    assert_eq!(account["phone"], PHONE);
    assert_eq!(account["phone_verified_at"], "2026-11-07T09:00:00.000Z");
    story.refused(NOW, &accept(&code), "invite.accepted");
    teamctl.run("account update ada@x.example --phone +4930901899 -o id").ok();
    assert!(teamctl.run("account show ada@x.example -o json").ok().json()["phone_verified_at"].is_null());
    teamctl.run("audit verify -o json").ok();
}

#[test]
fn a_code_is_good_for_ten_minutes_to_the_millisecond() {
    let story = Story::begin();
    let code = story.code(NOW);
    story.refused("2026-11-07T09:10:00.000Z", &accept(&code), "invite.code_expired");
    let last = "2026-11-07T09:09:59.999Z";
    story.teamctl.at(last).stdin(story.token.as_str()).run(accept(&code)).ok();
}

#[test]
fn only_the_last_code_counts_and_three_are_sent_in_a_quarter_of_an_hour() {
    let story = Story::begin();
    let first = story.code(NOW);
    let second = story.code("2026-11-07T09:00:01Z");
    assert_ne!(first, second);
    story.refused("2026-11-07T09:00:01Z", &accept(&first), "invite.bad_code");
    story.code("2026-11-07T09:00:02Z");
    let ask = format!("invite code --token-stdin --phone {PHONE} -o json");
    story.refused("2026-11-07T09:14:59.999Z", &ask, "invite.code_too_soon");
    let fourth = story.code("2026-11-07T09:15:00Z");
    story.teamctl.at("2026-11-07T09:15:00Z").stdin(story.token.as_str()).run(accept(&fourth)).ok();
}

#[test]
fn ten_wrong_codes_and_the_invitation_has_to_be_sent_again() {
    let mut story = Story::begin();
    let code = story.code(NOW);
    for _ in 0..9 {
        story.refused(NOW, &accept(&other(&code)), "invite.bad_code");
    }
    // A rehearsed one is a try like any other.
    story.refused(NOW, &format!("{} --dry-run", accept(&other(&code))), "invite.bad_code");
    story.refused(NOW, &accept(&code), "invite.code_exhausted");
    let ask = format!("invite code --token-stdin --phone {PHONE} -o json");
    story.refused(NOW, &ask, "invite.code_exhausted");
    // By this product's policy only an expired one can be.
    let later = "2026-11-14T09:00:00Z";
    let again = "-q invite resend ada@x.example --show-link -o json -t acme";
    story.token = story.teamctl.at(later).run(again).ok().token();
    story.refused(later, &accept(&code), "invite.code_required");
    let code = story.code(later);
    story.teamctl.at(later).stdin(story.token.as_str()).run(accept(&code)).ok();
}

#[test]
fn sixteen_wrong_codes_at_once_are_ten_tries() {
    let story = Story::begin();
    let code = story.code(NOW);
    let line = accept(&other(&code)).replace(" -o json", "").replace("-q ", "");
    let finished = story.teamctl.race(NOW, &same(16, &line, &story.token));
    let count = |code: &str| finished.iter().filter(|process| process.error() == code).count();
    assert_eq!((count("invite.bad_code"), count("invite.code_exhausted")), (10, 6));
}

#[test]
fn an_account_proves_its_own_telephone() {
    let story = Story::begin();
    let teamctl = &story.teamctl;
    teamctl.stdin(PASSWORD).run("-q account create ada@x.example --password-stdin -o id").ok();
    let ask = |phone: &str| format!("invite code --token-stdin --phone {phone} -o json");
    story.refused(NOW, &ask(PHONE), "invite.incomplete");
    teamctl.run(format!("-q account update ada@x.example --phone {PHONE} -o id")).ok();
    story.refused(NOW, &ask("+4930901821"), "invite.phone_mismatch");
    let code = story.code(NOW);
    let line = format!("-q invite accept --token-stdin --password-file password --code {code} -o json");
    teamctl.stdin(story.token.as_str()).run(line).ok();
    assert!(teamctl.run("account show ada@x.example -o json").ok().json()["phone_verified_at"].is_string());
}

#[test]
fn codes_are_sent_where_they_are_needed_and_can_be() {
    let story = Story::begin();
    let ask = format!("invite code --token-stdin --phone {PHONE} -o json");
    story.refused(NOW, &format!("{ask} --as owner@acme.example"), "invite.token_only");
    story.refused(NOW, &ask.replace(PHONE, "12"), "phone.invalid");
    story.teamctl.stdin("no token").run(&ask).refused("invite.unknown_token");
    let rehearsed = story.teamctl.stdin(story.token.as_str()).run(format!("{ask} --dry-run")).ok().json();
    assert_eq!((&rehearsed["phone"], &rehearsed["dry_run"]), (&PHONE.into(), &true.into()));
    assert_eq!(story.teamctl.run("outbox list -o json").ok().json(), serde_json::json!([]));
    story.refused(NOW, &accept("123456"), "invite.code_required");
    story.teamctl.config("");
    story.refused(NOW, &ask, "usage.undelivered");

    let standard = Teamctl::initialized();
    standard.config("[sms]\ntransport = \"command\"\ncommand = [\"/bin/true\"]\n");
    let token = standard.invite("acme", "ada@x.example", "viewer");
    standard.stdin(token).run(&ask).refused("invite.code_unneeded");
    assert_eq!(standard.run("outbox list -o json").ok().json(), serde_json::json!([]));
}
