//! The outbox from end to end: what is queued with what, who sends it, what is in it, and what becomes of it where a
//! receiver, or a sender, fails.
#![allow(clippy::disallowed_methods)] // Outside the program, the system is asked directly.
#[path = "../support/mod.rs"]
mod support;

mod codes;
mod content;
mod crash;
#[cfg(feature = "mail")]
mod hostile;
mod mime;
mod notices;
mod progress;
mod queue;
mod receivers;
#[cfg(feature = "mail")]
mod relay;
mod senders;
#[cfg(feature = "mail")]
mod smtp;
mod standing;
mod templates;

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;

use serde_json::Value;
use support::Teamctl;

/// Keeps what it was given, each run in a folder of its own, and answers as the file `answer` tells it: a script.
const RECEIVER: &str = r#"#!/bin/sh
folder=$(mktemp -d "$(dirname "$0")/received/XXXXXXXX")
cat >"$folder/stdin"
env >"$folder/environment"
for argument in "$@"; do printf '%s\n' "$argument" >>"$folder/arguments"; done
mv "$folder" "$folder.whole"
. "$(dirname "$0")/answer"
"#;

/// What a receiver was given at one time.
struct Received {
    stdin: String,
    environment: String,
    arguments: String,
}

impl Received {
    /// A header of a mail, whole.
    #[track_caller]
    fn header(&self, name: &str) -> &str {
        let start = format!("{name}: ");
        let line = self.stdin.lines().take_while(|line| !line.is_empty()).find_map(|line| line.strip_prefix(&start));
        line.unwrap_or_else(|| panic!("no {name} in {}", self.stdin))
    }

    /// The token in the link of an invitation.
    #[track_caller]
    fn token(&self) -> String {
        let at = self.stdin.find("token=").unwrap_or_else(|| panic!("no link in {}", self.stdin)) + "token=".len();
        self.stdin[at..].split_whitespace().next().unwrap().to_owned()
    }
}

impl Teamctl {
    /// A home with `acme`, and a config by which mail and text messages go to the receiver.
    fn mailing() -> Self {
        let teamctl = Self::initialized();
        fs::create_dir(teamctl.path("received")).unwrap();
        let receiver = teamctl.file("receiver", RECEIVER);
        fs::set_permissions(&receiver, fs::Permissions::from_mode(0o755)).unwrap();
        teamctl.answers("exit 0");
        let receiver = receiver.display();
        teamctl.config(&format!(
            "[invite]\nlink = \"https://portal.example.com/accept?token={{token}}\"\n\
             [email]\ntransport = \"command\"\nfrom = \"Acme <no-reply@acme.example>\"\n\
             command = [\"{receiver}\", \"--to $HOME\", \";exit 1\"]\n\
             [sms]\ntransport = \"command\"\ncommand = [\"{receiver}\"]\n"
        ));
        teamctl
    }

    /// What the receiver says from now on, as the end of a shell script.
    fn answers(&self, script: &str) -> &Self {
        self.file("answer", script);
        self
    }

    /// Queues an invitation.
    #[track_caller]
    fn mail(&self, address: &str) {
        self.run(["-q", "invite", "add", address, "--role", "member", "-o", "json"]).ok();
    }

    /// What the receiver was given, in no order.
    fn received(&self) -> Vec<Received> {
        let whole: Vec<PathBuf> = fs::read_dir(self.path("received"))
            .unwrap()
            .map(|entry| entry.unwrap().path())
            .filter(|path| path.extension().is_some())
            .collect();
        let read = |path: PathBuf| fs::read_to_string(path).unwrap_or_default();
        let received = |folder: &PathBuf| Received {
            stdin: read(folder.join("stdin")).replace("\r\n", "\n"),
            environment: read(folder.join("environment")),
            arguments: read(folder.join("arguments")),
        };
        whole.iter().map(received).collect()
    }

    /// What the receiver was given, which is one message.
    #[track_caller]
    fn received_one(&self) -> Received {
        let mut received = self.received();
        assert_eq!(received.len(), 1, "messages received");
        received.pop().unwrap()
    }

    /// Sends what is due at an instant, and says what came of it.
    #[track_caller]
    fn send_at(&self, now: &str) -> [i64; 4] {
        let totals = self.at(now).run("-q outbox send -o json").ok().json();
        ["sent", "failed", "dead", "remaining"].map(|key| totals[key].as_i64().unwrap())
    }

    #[track_caller]
    fn send(&self) -> [i64; 4] {
        self.send_at(support::NOW)
    }

    /// Every message, oldest first.
    #[track_caller]
    fn outbox(&self) -> Vec<Value> {
        self.run("outbox list -o jsonl").ok().json_lines()
    }

    /// The only message.
    #[track_caller]
    fn message(&self) -> Value {
        let mut messages = self.outbox();
        assert_eq!(messages.len(), 1, "{messages:?}");
        messages.pop().unwrap()
    }
}

/// `2026-11-07T09:00:00.000Z`, so many minutes later.
fn minutes_later(minutes: i64) -> String {
    seconds_later(60 * minutes)
}

fn seconds_later(seconds: i64) -> String {
    use teamctl::domain::instant::{Instant, Span};
    let now: Instant = support::NOW.parse().unwrap();
    now.saturating_add(Span::SECOND.times(seconds)).to_string()
}

/// So many addresses, one a line.
fn people(count: usize) -> String {
    (0..count).map(|number| format!("person{number}@acme.example\n")).collect::<Vec<_>>().concat()
}
