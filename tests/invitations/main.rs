//! Invitations, end to end: what their verbs answer, who gets in, batches, races, prompts, and what fails.
#![allow(clippy::needless_raw_string_hashes)] // Snapshots are written with them, whether a text needs them or not.
#[path = "../support/mod.rs"]
mod support;

mod accept;
mod batch;
mod codes;
mod failure;
mod model;
mod prompts;
mod races;
mod verbs;

use support::Teamctl;

/// The deadline of what the standard policy lets out at [`support::NOW`].
const DEADLINE: &str = "2026-11-14T09:00:00Z";
/// The last instant before it.
const JUST_BEFORE: &str = "2026-11-14T08:59:59.999Z";

/// Whether there is time for more than the quick run of every day.
#[allow(clippy::disallowed_methods)] // Outside the program, the system is asked directly.
fn is_full_run() -> bool {
    std::env::var_os("TEAMCTL_TEST_FULL").is_some_and(|value| !value.is_empty())
}

impl Teamctl {
    /// The status of an address's invite at an instant.
    #[track_caller]
    fn status_at(&self, now: &str, address: &str) -> String {
        let shown = self.at(now).run(["invite", "show", address, "-t", "acme", "-o", "json"]).ok().json();
        shown["status"].as_str().unwrap().to_owned()
    }
}
