//! People, end to end: who gets in by a password and who is shut out, that nobody takes over an account that is another's,
//! and that of who is erased nothing is left.
#![allow(clippy::needless_raw_string_hashes)] // Snapshots are written with them, whether a text needs them or not.
#[path = "../support/mod.rs"]
mod support;

mod erasure;
mod letting_in;
mod lockout;
mod passwords;
mod takeover;

use std::path::Path;

use support::{Outcome, Teamctl};

const PASSWORD: &str = "correct horse battery";

impl Teamctl {
    /// Makes an account with [`PASSWORD`].
    #[track_caller]
    fn sign_up(&self, address: &str, flags: &str) {
        self.stdin(PASSWORD).run(format!("-q account create {address} --password-stdin -o id {flags}")).ok();
    }

    #[track_caller]
    fn login(&self, now: &str, address: &str, password: &str) -> Outcome<'_> {
        self.at(now).stdin(password).run(["account", "login", address, "--password-stdin", "-o", "json"])
    }

    /// `invite accept` with token and password on stdin.
    #[track_caller]
    fn accept(&self, now: &str, token: &str, password: &str) -> Outcome<'_> {
        let stdin = format!("{token}\n{password}\n");
        self.at(now).stdin(stdin).run("invite accept --token-stdin --password-file - -o json")
    }

    /// How many events there are of an action.
    #[track_caller]
    fn count_events(&self, action: &str) -> usize {
        self.run(["audit", "list", "--action", action, "-o", "id"]).ok().text().lines().count()
    }

    /// Invites with everything that any preset wants of an inviter.
    #[track_caller]
    fn invite_named(&self, team: &str, address: &str, role: &str) -> String {
        let mut words = vec!["-q", "invite", "add", address, "--role", role, "--show-link", "-o", "json", "-t", team];
        words.extend(["--first-name", "Ada", "--last-name", "Lovelace"]);
        self.run(words).ok().token()
    }

    /// Which of the words stand in which file of the home, whatever their case. The program must have ended.
    fn remains(&self, words: &[&str]) -> Vec<String> {
        let mut found = Vec::new();
        remains(self.home(), words, &mut found);
        found
    }
}

#[allow(clippy::disallowed_methods)] // Outside the program, the system is asked directly.
fn remains(folder: &Path, words: &[&str], found: &mut Vec<String>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            remains(&path, words, found);
            continue;
        }
        let bytes = std::fs::read(&path).unwrap().to_ascii_lowercase();
        for word in words {
            let needle = word.to_ascii_lowercase().into_bytes();
            if bytes.windows(needle.len()).any(|window| window == needle) {
                found.push(format!("{word} in {}", path.file_name().unwrap().display()));
            }
        }
    }
}

/// Whether there is time for more than the quick run of every day.
#[allow(clippy::disallowed_methods)] // Outside the program, the system is asked directly.
fn is_full_run() -> bool {
    std::env::var_os("TEAMCTL_TEST_FULL").is_some_and(|value| !value.is_empty())
}
