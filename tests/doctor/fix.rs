//! `doctor --fix`: what it mends, what it leaves alone, and what it says and writes down of it.
use std::fs;

use serde_json::Value;

use crate::files::{mode, set_mode};
use crate::support::Teamctl;
use crate::template::well;

const LATER: &str = "2027-02-01T00:10:00Z";

/// What was done, by the check.
fn fixed(findings: &Value) -> Vec<(String, String, String)> {
    let text = |finding: &Value, key: &str| finding[key].as_str().unwrap_or_default().to_owned();
    let all = findings.as_array().unwrap();
    assert!(all.iter().all(|finding| finding["changed"].as_bool() == Some(!finding["fixed"].is_null())));
    let done = all.iter().filter(|finding| !finding["fixed"].is_null());
    done.map(|finding| (text(finding, "check"), text(finding, "status"), text(finding, "fixed"))).collect()
}

const BROKEN: &str = "
    UPDATE holds SET expires_at = at + 1 WHERE ref = 'open';
    UPDATE messages SET lease = x'00', leased_until = 1 WHERE recipient = 'cleo@acme.example';
    UPDATE teams SET members = 0 WHERE tree_key = 'acme core';
    UPDATE teams SET open_invites = 9 WHERE tree_key = 'globex';
    UPDATE roles SET members = 9 WHERE name = 'viewer'
    AND organization_id = (SELECT id FROM teams WHERE tree_key = 'acme')";

#[test]
fn rows_are_mended_once_and_written_down() {
    let teamctl = Teamctl::with_everything().planted(BROKEN);
    let before = teamctl.sql(".dump");
    // A rehearsal says the same, and changes nothing.
    let rehearsed = teamctl.at(LATER).run("-q doctor --fix --dry-run -o json").code(9).json();
    assert!(rehearsed.as_array().unwrap().iter().all(|finding| finding["dry_run"] == true));
    assert!(teamctl.sql(".dump") == before, "a rehearsal has changed something");
    let events = teamctl.event_count();
    // The deadline is not the one that the hold's event tells of, which nobody mends.
    let done = teamctl.at(LATER).run("-q doctor --fix -o json").code(9).json();
    assert_eq!(fixed(&rehearsed), fixed(&done));
    let done: Vec<_> =
        fixed(&done).into_iter().map(|(check, status, what)| format!("{check} {status}: {what}")).collect();
    assert_eq!(
        done,
        [
            "counters.teams ok: counted 2 teams anew",
            "counters.roles ok: counted 1 role anew",
            "holds.lapsed ok: closed 1 hold",
            "outbox.leases ok: freed 1 message",
        ]
    );
    let trail = teamctl.run("audit list --action doctor -o json --jq '[.[] | [.team, .target, .count]]'").ok().json();
    assert_eq!(teamctl.event_count() - events, trail.as_array().unwrap().len());
    let teams: Vec<_> = trail.as_array().unwrap().iter().map(|event| event[0].as_str().unwrap_or("none")).collect();
    assert_eq!(teams, ["acme/core", "globex", "acme"], "{trail}");
    teamctl.run("-q audit verify").ok();
    let after = teamctl.diagnosis();
    assert_eq!(after.keys().collect::<Vec<_>>(), ["holds.events", "outbox.overdue"]);
    // The second time there is nothing to do.
    let again = teamctl.at(LATER).run("-q doctor --fix -o json").code(9).json();
    assert_eq!(fixed(&again), []);
    assert_eq!(teamctl.event_count() - events, trail.as_array().unwrap().len());
}

#[test]
fn modes_and_leftovers_are_mended() {
    let teamctl = Teamctl::with_everything();
    let folder = teamctl.database().parent().unwrap().to_owned();
    let half = teamctl.database().with_extension("db.teamctl-init");
    fs::write(&half, "half").unwrap();
    set_mode(&half, 0o600);
    set_mode(&folder, 0o777);
    set_mode(&teamctl.database(), 0o666);
    set_mode(&teamctl.secret_key(), 0o644);
    let rehearsed = teamctl.at(LATER).run("-q doctor --fix -n -o json").ok().json();
    assert_eq!((mode(&teamctl.database()), mode(&folder), half.exists()), (0o666, 0o777, true));
    let done = teamctl.at(LATER).run("-q doctor --fix -o json").ok().json();
    let checks = |findings: &Value| fixed(findings).into_iter().map(|(check, ..)| check).collect::<Vec<_>>();
    assert_eq!(checks(&done), ["file.mode", "folder.writable", "key.file", "file.leftovers"]);
    assert_eq!(checks(&rehearsed), ["file.mode", "folder.writable", "folder.private", "key.file", "file.leftovers"]);
    let modes = [teamctl.database(), folder.clone(), teamctl.secret_key()].map(|path| mode(&path));
    assert_eq!((modes, half.exists()), ([0o600, 0o700, 0o600], false));
    well(&teamctl);
    // In a folder with other things in it, others may have something to do.
    fs::write(folder.join("letters.txt"), "").unwrap();
    set_mode(&folder, 0o755);
    assert_eq!(fixed(&teamctl.at(LATER).run("-q doctor --fix -o json").ok().json()), []);
    assert_eq!(mode(&folder), 0o755);
}

#[test]
fn a_long_log_is_folded_in() {
    let teamctl = Teamctl::initialized();
    let wal = teamctl.database().with_extension("db-wal");
    // A reader keeps whoever writes from folding it in.
    let reader = rusqlite::Connection::open(teamctl.database()).unwrap();
    reader.execute_batch("BEGIN; SELECT count(*) FROM accounts").unwrap();
    let writer = rusqlite::Connection::open(teamctl.database()).unwrap();
    writer.execute_batch("PRAGMA wal_autocheckpoint = 0; PRAGMA synchronous = OFF").unwrap();
    for _ in 0..1100 {
        writer.execute("UPDATE accounts SET last_login_at = COALESCE(last_login_at, 0) + 1", []).unwrap();
    }
    drop(writer);
    assert!(fs::metadata(&wal).unwrap().len() > 4 << 20);
    assert_eq!(teamctl.diagnosis_at(LATER, "doctor").keys().collect::<Vec<_>>(), ["file.wal"]);
    let kept = teamctl.at(LATER).run("-q --lock-timeout 0 doctor --fix -o json").ok().json();
    assert_eq!(fixed(&kept), [], "who reads is not disturbed");
    // Who closes it as the last one would fold it in.
    reader.execute_batch("COMMIT").unwrap();
    let done = teamctl.at(LATER).run("-q doctor --fix -o json").ok().json();
    assert_eq!(fixed(&done)[0].0, "file.wal");
    assert!(fs::metadata(&wal).map_or(0, |wal| wal.len()) == 0);
    assert_eq!(teamctl.diagnosis_at(LATER, "doctor").len(), 0);
}

/// What was copied back from a backup by hand is as the backup was: one file.
#[test]
fn a_database_that_was_a_backup_writes_ahead_again() {
    let teamctl = Teamctl::initialized();
    let connection = rusqlite::Connection::open(teamctl.database()).unwrap();
    connection.pragma_update(None, "journal_mode", "DELETE").unwrap();
    drop(connection);
    let found = teamctl.diagnosis();
    assert_eq!(found["file.wal"].0, "warning");
    assert!(found["file.wal"].1.starts_with("nothing is written ahead"), "{found:#?}");
    teamctl.at(LATER).run("-q team create acme/design").ok();
    assert_eq!(teamctl.diagnosis_at(LATER, "doctor").keys().collect::<Vec<_>>(), ["file.wal"]);
    let done = teamctl.at(LATER).run("-q doctor --fix -o json").ok().json();
    assert_eq!(fixed(&done)[0].0, "file.wal");
    assert_eq!(teamctl.diagnosis_at(LATER, "doctor").len(), 0);
    assert_eq!(teamctl.sql("PRAGMA journal_mode").trim(), "wal");
}

/// It says that nothing was written.
#[test]
fn nothing_is_written_to_a_database_that_is_damaged() {
    let teamctl = Teamctl::with_everything().planted(BROKEN);
    let connection = rusqlite::Connection::open(teamctl.database()).unwrap();
    connection.pragma_update(None, "journal_mode", "DELETE").unwrap();
    let root: u32 = connection
        .query_row("SELECT rootpage FROM sqlite_schema WHERE name = 'resource_shares'", [], |row| row.get(0))
        .unwrap();
    drop(connection);
    let mut bytes = fs::read(teamctl.database()).unwrap();
    bytes[(root as usize - 1) * 4096..][..8].fill(0);
    fs::write(teamctl.database(), &bytes).unwrap();
    let outcome = teamctl.at(LATER).run("-q doctor --fix -o json").code(9);
    assert_eq!(fixed(&outcome.json()), []);
    assert!(outcome.text().contains("nothing was written"), "{}", outcome.text());
    assert!(fs::read(teamctl.database()).unwrap() == bytes);
}

/// Who has no key can record nothing, and so mends nothing that has to be recorded.
#[test]
fn without_the_key_nothing_inside_is_mended() {
    let teamctl = Teamctl::with_everything().planted(BROKEN);
    fs::remove_file(teamctl.secret_key()).unwrap();
    let before = teamctl.sql(".dump");
    let outcome = teamctl.at(LATER).run("doctor --fix -o json").code(9).noisy();
    assert_eq!(fixed(&outcome.json()), []);
    assert!(teamctl.sql(".dump") == before);
}

/// Where pages are damaged, or the schema is another, whatever is written may make it worse.
#[test]
fn a_database_that_is_not_sound_is_not_written_to() {
    let teamctl = Teamctl::with_everything().planted(&format!("{BROKEN}; DROP INDEX keys_maker"));
    let before = teamctl.sql(".dump");
    assert_eq!(fixed(&teamctl.at(LATER).run("-q doctor --fix -o json").code(9).json()), []);
    assert!(teamctl.sql(".dump") == before);
}
