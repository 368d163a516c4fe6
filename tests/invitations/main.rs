//! Invitations, end to end: what their verbs answer, who gets in, batches, races, prompts, and what fails.
#![allow(clippy::needless_raw_string_hashes)] // Snapshots are written with them, whether a text needs them or not.
#[path = "../support/mod.rs"]
mod support;

mod accept;
mod batch;
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
    /// A home with a database in which `acme` has the policy of a preset, and the team `acme/core`.
    #[track_caller]
    fn with_preset(preset: &str) -> Self {
        let teamctl = Self::new();
        teamctl.run(["-q", "init", "acme", "--owner", "owner@acme.example", "--preset", preset]).ok();
        teamctl.run("-q team create acme/core").ok();
        teamctl
    }

    /// A home with a database in which `acme` has a policy of its own, and the team `acme/core`.
    #[track_caller]
    fn with_policy(policy: &str) -> Self {
        let teamctl = Self::new();
        teamctl.file("policy.toml", policy);
        teamctl.run("-q init acme --owner owner@acme.example --policy policy.toml").ok();
        teamctl.run("-q team create acme/core").ok();
        teamctl
    }

    /// The status of an address's invite at an instant.
    #[track_caller]
    fn status_at(&self, now: &str, address: &str) -> String {
        let shown = self.at(now).run(["invite", "show", address, "-t", "acme", "-o", "json"]).ok().json();
        shown["status"].as_str().unwrap().to_owned()
    }

    /// How many events there are, of everything.
    #[track_caller]
    fn event_count(&self) -> usize {
        self.run("audit list -o jsonl").ok().json_lines().len()
    }

    /// What is stored, but for the events: to see that nothing has changed.
    #[track_caller]
    fn stored(&self) -> String {
        self.sql(".dump accounts invites memberships organizations properties roles teams")
    }
}
