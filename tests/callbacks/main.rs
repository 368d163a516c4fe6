//! Callbacks from end to end: whose URL and whose secrets, what is told and what is not, and what a receiver makes of it.
#![allow(clippy::disallowed_methods)] // Outside the program, the system is asked directly.
#[path = "../support/mod.rs"]
mod support;

#[cfg(feature = "callbacks")]
mod delivery;
mod erasure;
mod events;
mod failure;
mod hostile;
mod inheritance;
mod results;
mod rotation;
mod secrecy;

use serde_json::Value;
use support::Teamctl;

/// Where `acme` is called back in tests that call nobody.
const URL: &str = "https://hooks.example.com/acme";

impl Teamctl {
    /// A home with `acme` and `acme/core`, the standard policy, and a policy for these events.
    #[track_caller]
    fn telling(events: &str) -> Self {
        let standard = Self::new().run("policy show standard").ok().text().to_owned();
        let teamctl = Self::with_policy(&format!("{standard}\n[callback]\nevents = {events}\n"));
        teamctl.call_back("acme", URL);
        teamctl
    }

    #[track_caller]
    fn call_back(&self, team: &str, url: &str) {
        self.run(["-q", "callback", "set", "--url", url, "-t", team, "-o", "id"]).ok();
    }

    /// Runs a change, and says what has been queued by it: the type, the team, and the data.
    #[track_caller]
    fn tells(&self, line: &str) -> Vec<(String, String, Value)> {
        let before = self.queued().len();
        self.run(format!("-q {line} -o json")).ok();
        let told = |message: &Value| {
            let body = &message["body"];
            let text = |value: &Value| value.as_str().unwrap().to_owned();
            (text(&message["type"]), text(&body["team"]), body["data"].clone())
        };
        self.queued().iter().skip(before).map(told).collect()
    }

    /// Every callback that is kept, oldest first, as it is stored. By their events, since those are in order even where two
    /// runs meet in a millisecond.
    #[track_caller]
    fn queued(&self) -> Vec<Value> {
        let text = self.sql(
            "SELECT json_object('type', callback_type, 'purpose', purpose, 'to', recipient, 'subject', subject,
             'status', status, 'kind', key_kind, 'body', json(body), 'event', created_event)
             FROM messages WHERE kind = 'callback' ORDER BY created_event, id",
        );
        text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
    }

    /// The secrets of a team's receiver, for live keys.
    #[track_caller]
    fn secrets(&self, now: &str, team: &str) -> Value {
        let shown = self.at(now).run(["callback", "show", "--secret", "-o", "json", "-t", team]).ok().json();
        assert_eq!(shown["secrets"][0]["kind"], "live");
        shown["secrets"][0].clone()
    }

    /// Signs somebody up, and makes them a member.
    #[track_caller]
    fn join(&self, address: &str, team: &str, role: &str) {
        if !self.sql("SELECT email_key FROM accounts").lines().any(|known| known == address) {
            self.run(["-q", "account", "create", address, "-o", "id"]).ok();
        }
        self.run(["-q", "member", "add", address, "--role", role, "-t", team, "-o", "id"]).ok();
    }
}
