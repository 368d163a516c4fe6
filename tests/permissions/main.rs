//! Nobody exceeds their permissions: every verb for every role, the rules beyond the table, people who rest and come back,
//! and ownership that moves.
#![allow(clippy::needless_raw_string_hashes)] // Snapshots are written with them, whether a text needs them or not.
#[path = "../support/mod.rs"]
mod support;

mod lines;
mod matrix;
mod people;
mod rules;
mod tables;
mod transfer;

/// Whether there is time for more than the quick run of every day.
#[allow(clippy::disallowed_methods)] // Outside the program, the system is asked directly.
fn is_full_run() -> bool {
    std::env::var_os("TEAMCTL_TEST_FULL").is_some_and(|value| !value.is_empty())
}
