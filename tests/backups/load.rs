//! Backups and restores while others write: nobody waits for the one, and the other loses nothing that anybody was told.
use std::collections::BTreeSet;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread;

use crate::support::Teamctl;
use crate::{is_full_run, sqlite};

/// Writers that go on until they are told to stop, and what each was told is done.
fn write_until(teamctl: &Teamctl, stop: &AtomicBool, writer: usize, done: &Mutex<BTreeSet<String>>) {
    let mut number = 0;
    while !stop.load(Ordering::SeqCst) {
        number += 1;
        let address = format!("w{writer}-{number}@x.example");
        let line = ["-q", "account", "create", &address, "--lock-timeout", "60s", "-o", "id"];
        let output = teamctl.command(line).output().unwrap();
        let told = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{address}: {told}");
        done.lock().unwrap().insert(address);
    }
}

/// Runs something while so many others write.
fn while_writing<T: Send>(
    teamctl: &Teamctl,
    writers: usize,
    body: impl FnOnce(&Mutex<BTreeSet<String>>) -> T,
) -> (T, BTreeSet<String>) {
    let (stop, done) = (AtomicBool::new(false), Mutex::new(BTreeSet::new()));
    let outcome = thread::scope(|scope| {
        for writer in 0..writers {
            let (stop, done) = (&stop, &done);
            scope.spawn(move || write_until(teamctl, stop, writer, done));
        }
        // Also where it fails: the others would go on for ever.
        let outcome = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| body(&done)));
        stop.store(true, Ordering::SeqCst);
        outcome
    });
    (outcome.unwrap_or_else(|panic| std::panic::resume_unwind(panic)), done.into_inner().unwrap())
}

/// A hundred with a full test: `TEAMCTL_TEST_FULL=1`.
#[test]
fn each_of_many_backups_is_whole_while_sixteen_write() {
    let teamctl = Teamctl::initialized();
    let count = if is_full_run() { 100 } else { 6 };
    let bad = AtomicUsize::new(0);
    while_writing(&teamctl, 16, |done| {
        let mut before = 0;
        for number in 0..count {
            let told: Vec<_> = done.lock().unwrap().iter().cloned().collect();
            let name = format!("b{number}.db");
            let made = teamctl.run(["-q", "backup", "create", &name, "-o", "json"]).ok().json();
            let verified = teamctl.run(["-q", "backup", "verify", &name, "-o", "json"]).noisy();
            if verified.any_code() != 0 {
                bad.fetch_add(1, Ordering::SeqCst);
            }
            // All that anybody had been told of before it began is in it, and each is later than the one before.
            let accounts = sqlite(&teamctl.path(&name), "SELECT email FROM accounts");
            let accounts: BTreeSet<_> = accounts.lines().collect();
            let missing: Vec<_> = told.iter().filter(|address| !accounts.contains(address.as_str())).collect();
            assert_eq!(missing, Vec::<&String>::new(), "{name}");
            let events = made["events"].as_i64().unwrap();
            assert!(events >= before, "{name}");
            before = events;
        }
    });
    assert_eq!(bad.into_inner(), 0, "of {count} backups");
    teamctl.is_sound();
}

/// While each has the database open, waits for its lock, or is about to: what one was told is done is in the database or in
/// one of those that were replaced.
#[test]
fn no_commit_is_lost_between_a_database_and_the_one_that_replaces_it() {
    let teamctl = Teamctl::initialized();
    teamctl.backup();
    let rounds = if is_full_run() { 40 } else { 5 };
    let ((), done) = while_writing(&teamctl, 6, |done| {
        for round in 0..rounds {
            let before = done.lock().unwrap().len();
            let line = "-q backup restore yesterday.db --confirm teamctl.db --lock-timeout 60s -o json";
            teamctl.at(&format!("2026-11-09T{:02}:{:02}:00Z", round / 60, round % 60)).run(line).ok();
            // The next one comes when they have gone on: who has it open writes into what was restored.
            while done.lock().unwrap().len() < before + 6 {
                thread::yield_now();
            }
        }
    });
    let folder = teamctl.database().parent().unwrap().to_owned();
    let mut found = BTreeSet::new();
    let mut replaced = 0;
    for name in teamctl.files() {
        if name == "teamctl.db" || name.starts_with("teamctl.db.replaced-") {
            let listed = sqlite(&folder.join(&name), "PRAGMA integrity_check; SELECT email FROM accounts");
            assert!(listed.starts_with("ok\n"), "{name}: {listed}");
            found.extend(listed.lines().map(ToOwned::to_owned));
            replaced += usize::from(name != "teamctl.db");
        } else {
            panic!("{name} was left");
        }
    }
    assert_eq!(replaced, rounds);
    let lost: Vec<_> = done.difference(&found).collect();
    assert_eq!(lost, Vec::<&String>::new(), "of {}", done.len());
    assert!(done.len() >= 6 * rounds);
    teamctl.at("2026-11-10T09:00:00Z").run("-q doctor -o id").ok();
    assert_eq!(teamctl.at("2026-11-10T09:00:00Z").run("audit verify --jq .ok").ok().text(), "true\n");
}
