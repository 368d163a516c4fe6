//! What a gateway asks of one key: quickly, whatever it is handed, and whatever else goes on.
use rusqlite::Connection;
use serde_json::json;

use super::*;

/// As well formed as a key can be that nobody made.
const STRANGER: &str = "tctl_live_0123456789ABCDEFGHIJKLMNOPQRSTUV3eU9ms";

#[test]
fn what_is_malformed_is_refused_before_a_database_is_opened() {
    let teamctl = Teamctl::new();
    let malformed =
        json!({ "valid": false, "reason": "malformed", "id": null, "team": null, "kind": null, "scopes": null });
    for text in ["", "\n", "x", "tk_live_", &STRANGER[1..], &STRANGER.replace("live", "test"), &format!("{STRANGER} ")]
    {
        assert_eq!(teamctl.verdict_at(NOW, text, ""), malformed, "{text:?}");
    }
    for bytes in
        [&b"\0"[..], b"\xff\xfe", &b"x".repeat(1 << 20), &[STRANGER.as_bytes(), b"\n", STRANGER.as_bytes()].concat()]
    {
        let outcome = teamctl.stdin(bytes).run("key verify -o json");
        assert_eq!(outcome.code(6).json(), malformed);
    }
    let error = teamctl.stdin(STRANGER).run("key verify -o json").refused("database.missing").error();
    assert_eq!(error["exit"], 10);
    assert!(!teamctl.database().exists());
}

#[test]
fn who_asks_is_not_told_of_keys_that_they_do_not_hold() {
    let teamctl = Teamctl::with_preset("standard");
    let key = teamctl.makes("create deploy");
    let unknown =
        json!({ "valid": false, "reason": "unknown", "id": null, "team": null, "kind": null, "scopes": null });
    assert_eq!(teamctl.verdict_at(NOW, STRANGER, ""), unknown);
    // The id of a key that there is, the rest made up, and the checksum right.
    let forged = forged(&key.secret);
    assert_eq!(teamctl.verdict_at(NOW, &forged, ""), unknown);
    for (line, ending) in [("\n", ""), ("\r\n", "")] {
        assert_eq!(teamctl.reason(&format!("{}{line}{ending}", key.secret)), "good");
    }
    teamctl.run("-q account create eve@x.example -o id").ok();
    for text in [key.secret.as_str(), "x"] {
        let outcome = teamctl.stdin(text).run("-o json key verify --as owner@acme.example");
        assert_eq!(outcome.refused("permission.denied").error()["exit"], 4);
    }
}

/// Another random part, and the checksum that goes with it: by a library that is not ours to be tested.
fn forged(secret: &str) -> String {
    use teamctl::domain::id::KeyId;
    use teamctl::domain::key::PlainKey;
    use teamctl::domain::policy::KeyKind;
    let id: KeyId = PlainKey::parse(secret.as_bytes()).unwrap().id();
    let made = PlainKey::make(&"tk".parse().unwrap(), (KeyKind::Live, id), |bytes| {
        bytes.fill(7);
        Ok(())
    });
    made.unwrap().reveal().to_owned()
}

#[test]
fn reasons_come_in_their_order() {
    let teamctl = Teamctl::with_preset("standard");
    let make = |name: &str| teamctl.makes(&format!("create {name} -t acme/core --scope a.b --expires-in 1d")).secret;
    let (live, revoked) = (make("live"), make("revoked"));
    teamctl.run("-q key revoke revoked -t acme/core -y -o id").ok();
    teamctl.run("-q team archive acme -y -o id").ok();
    let later = "2026-11-09T09:00:00Z";
    let reason = |now: &str, secret: &str| teamctl.verdict_at(now, secret, "--scope c.d")["reason"].clone();
    assert_eq!(reason(later, &revoked), "revoked");
    assert_eq!(reason(later, &live), "expired");
    assert_eq!(reason(NOW, &live), "team_archived");
    teamctl.run("-q team unarchive acme -o id").ok();
    assert_eq!(reason(NOW, &live), "scope");
}

#[test]
fn a_use_is_written_down_once_a_minute_and_is_no_event() {
    let teamctl = Teamctl::with_preset("standard");
    let key = teamctl.makes("create deploy --scope a.b");
    let events = teamctl.event_count();
    let last = || teamctl.key("deploy")["last_used_at"].clone();
    // What is refused, rehearsed, or one of many, is no use.
    teamctl.verdict_at(NOW, &key.secret, "--scope c.d");
    teamctl.verdict_at(NOW, &key.secret, "--dry-run");
    teamctl.stdin(key.secret.as_str()).run("key verify --batch -o id").ok();
    assert_eq!(last(), Value::Null);
    for (now, then) in [
        ("2026-11-07T09:10:00Z", "2026-11-07T09:10:00.000Z"),
        ("2026-11-07T09:10:59.999Z", "2026-11-07T09:10:00.000Z"),
        ("2026-11-07T09:11:00Z", "2026-11-07T09:11:00.000Z"),
        ("2026-11-07T08:00:00Z", "2026-11-07T09:11:00.000Z"),
    ] {
        assert_eq!(teamctl.reason_at(now, &key.secret), "good");
        assert_eq!(last(), then, "{now}");
    }
    assert_eq!(teamctl.event_count(), events);
}

#[test]
fn a_writer_does_not_keep_a_gateway_waiting() {
    let teamctl = Teamctl::with_preset("standard");
    let key = teamctl.makes("create deploy");
    let holder = Connection::open(teamctl.database()).unwrap();
    holder.execute_batch("BEGIN IMMEDIATE").unwrap();
    // As long as it likes; the answer is there at once, and nothing is said of the use that nobody wrote down.
    let verdict = teamctl.verdict_at(NOW, &key.secret, "--lock-timeout 1h");
    assert_eq!(verdict["valid"], true);
    holder.execute_batch("ROLLBACK").unwrap();
    assert_eq!(teamctl.key("deploy")["last_used_at"], Value::Null);
    teamctl.reason(&key.secret);
    assert_eq!(teamctl.key("deploy")["last_used_at"], "2026-11-07T09:00:00.000Z");
}

#[test]
fn it_needs_no_sealing_key() {
    let teamctl = Teamctl::with_preset("standard");
    let key = teamctl.makes("create deploy");
    std::fs::remove_file(teamctl.secret_key()).unwrap();
    assert_eq!(teamctl.reason(&key.secret), "good");
}

#[test]
fn a_key_that_stands_on_the_line_is_not_repeated() {
    let teamctl = Teamctl::with_preset("standard");
    let key = teamctl.makes("create deploy");
    for line in [
        "key verify KEY",
        "key show KEY",
        "key create KEY",
        "key rotate KEY",
        "key revoke KEY -y",
        "key create --scope KEY x",
        "key create x --kind KEY",
        "key list --status KEY",
        "team show KEY",
        "KEY",
    ] {
        for format in ["-o json", ""] {
            let outcome = teamctl.run(format!("{format} {}", line.replace("KEY", &key.secret))).noisy().code(2);
            assert!(!outcome.notices().contains(&key.secret[8..]), "{line}: {}", outcome.notices());
        }
    }
    // Where the key itself is named in place of its name, its id is: that is no secret.
    let error = teamctl.run(["-o", "json", "key", "revoke", "-y", &key.secret]).refused("key.invalid").error();
    assert!(error["hint"].as_str().unwrap().contains(&key.id), "{error}");
    assert_eq!(teamctl.reason(&key.secret), "good");
}

/// By a slip of the hand: what is most of a key is in a log soon enough, and not by what the program says.
#[test]
fn most_of_a_key_is_not_repeated() {
    let teamctl = Teamctl::with_preset("standard");
    let made = teamctl.run("-q key create deploy").ok().text().trim().to_owned();
    let (before, events) = (teamctl.stored(), teamctl.event_count());
    for given in [format!("{}-", &made[..made.len() - 1]), made[..made.len() - 2].to_owned(), format!("{made}x"), made]
    {
        for line in ["show", "rotate", "revoke -y", "create"] {
            let outcome = teamctl.run(format!("-o json key {line} {given}")).refused("key.invalid");
            let error = outcome.error();
            assert_eq!(error["exit"], 2, "{line}");
            let told = error.to_string() + outcome.text() + outcome.notices();
            assert!(!told.contains(&given[8..24]), "{line}: {told}");
        }
        let (file, names) = ("-o json key create --from-file -", format!("name\n{given}\n"));
        let told = teamctl.stdin(names.as_str()).run(file).refused("key.invalid_rows").error().to_string();
        assert!(!told.contains(&given[8..24]), "{told}");
    }
    assert!(teamctl.stored() == before && teamctl.event_count() == events);
}
