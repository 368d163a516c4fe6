//! A key from the moment it is made: its name, its deadline, its successor, its end.
use serde_json::json;

use super::*;

#[test]
fn a_key_is_good_for_what_it_was_made_for() {
    let teamctl = Teamctl::with_preset("standard");
    let all = teamctl.makes("create all -t acme/core");
    let some = teamctl.makes("create some -t acme/core --kind test --scope task.create,project.*");
    assert!(all.secret.starts_with("tk_live_") && some.secret.starts_with("tk_test_"));
    assert_eq!(
        teamctl.verdict_at(NOW, &some.secret, ""),
        json!({
            "valid": true, "reason": null, "id": some.id, "team": "acme/core", "kind": "test",
            "scopes": ["project.*", "task.create"],
        })
    );
    for (scope, good) in [
        ("task.create", true),
        ("project.read", true),
        ("project.asset.read", true),
        ("project.*", true),
        ("task.read", false),
        ("task.*", false),
        ("projects.read", false),
    ] {
        let verdict = teamctl.verdict_at(NOW, &some.secret, &format!("--scope {scope}"));
        assert_eq!(verdict["valid"], good, "{scope}");
        assert_eq!(verdict["reason"], if good { Value::Null } else { "scope".into() }, "{scope}");
        assert_eq!(verdict["id"], some.id.as_str(), "{scope}");
        assert_eq!(teamctl.verdict_at(NOW, &all.secret, &format!("--scope {scope}"))["valid"], true, "{scope}");
    }
}

#[test]
fn a_name_is_one_keys_until_that_is_dead() {
    let teamctl = Teamctl::with_preset("standard");
    let first = teamctl.makes("create deploy --expires-in 1d");
    let error = teamctl.run("-o json key create deploy").refused("key.exists").error();
    assert_eq!((&error["exit"], &error["details"]["id"]), (&5.into(), &first.id.as_str().into()));
    // Elsewhere it is another; and so is another spelling.
    teamctl.makes("create deploy -t acme/core");
    teamctl.makes("create Deploy");

    let later = "2026-11-08T09:00:00Z";
    let second = teamctl.makes_at(later, "create deploy");
    assert_eq!(teamctl.key("deploy")["id"], second.id.as_str());
    // With another of its name it is closed for good.
    assert_eq!(teamctl.reason_at(later, &first.secret), "revoked");
    teamctl.run("-q key revoke deploy -y -o id").ok();
    assert_eq!(teamctl.reason(&second.secret), "revoked");
    let third = teamctl.makes_at(later, "create deploy");
    assert_eq!(teamctl.reason_at(later, &third.secret), "good");
    // All stay listed, the current one first.
    let rows = teamctl.at(later).run("key list -o json").ok().json();
    let listed: Vec<_> = rows.as_array().unwrap().iter().map(|row| (&row["id"], &row["status"])).collect();
    let id = |made: &Made| Value::from(made.id.as_str());
    let (ids, status) = ([id(&third), id(&first), id(&second)], ["active", "revoked", "revoked"].map(Value::from));
    assert_eq!(listed[1..], ids.iter().zip(&status).collect::<Vec<_>>());
    let status =
        |status: &str| teamctl.at(later).run(format!("key list --status {status} -o id")).ok().text().to_owned();
    assert_eq!(status("expired"), "");
    assert_eq!(status("revoked"), format!("{}\n{}\n", first.id, second.id));
    assert!(!status("active").contains(&first.id) && status("active").contains(&third.id));
}

#[test]
fn a_deadline_is_met_to_the_millisecond() {
    let teamctl = Teamctl::with_preset("standard");
    let key = teamctl.makes("create short --expires-in 90s");
    assert_eq!(teamctl.key("short")["expires_at"], "2026-11-07T09:01:30.000Z");
    assert_eq!(teamctl.reason_at("2026-11-07T09:01:29.999Z", &key.secret), "good");
    assert_eq!(teamctl.reason_at("2026-11-07T09:01:30Z", &key.secret), "expired");
    for (given, code) in [
        ("0", "duration.invalid"),
        ("9999999w", "duration.invalid"),
        ("soon", "duration.invalid"),
        ("-1d", "usage.unknown_flag"),
    ] {
        let error = teamctl.run(["-o", "json", "key", "create", "x", "--expires-in", given]).refused(code).error();
        assert_eq!(error["exit"], 2, "{given}");
    }
}

#[test]
fn a_successor_takes_name_kind_scopes_and_lifetime_over() {
    let teamctl = Teamctl::with_preset("standard");
    let old = teamctl.makes("create deploy --kind test --scope task.* --expires-in 10d");
    let day = |number: u32| format!("2026-11-{number:02}T09:00:00Z");
    let new = teamctl.makes_at(&day(9), "rotate deploy --grace 24h");
    assert!(new.secret.starts_with("tk_test_") && new.secret != old.secret);
    let (shown, before) = (teamctl.key("deploy"), teamctl.key(&old.id));
    assert_eq!(
        (&shown["id"], &shown["name"], &shown["kind"]),
        (&new.id.as_str().into(), &"deploy".into(), &"test".into())
    );
    assert_eq!((&shown["scopes"], &shown["expires_at"]), (&json!(["task.*"]), &"2026-11-19T09:00:00.000Z".into()));
    assert_eq!((&before["replaced_by"], &before["expires_at"]), (&shown["id"], &"2026-11-10T09:00:00.000Z".into()));
    assert_eq!((&before["revoked_at"], &before["name"]), (&Value::Null, &"deploy".into()));
    // Both are good for the time of the grace, and not a millisecond longer.
    for (now, old_is, new_is) in
        [(day(9), "good", "good"), ("2026-11-10T08:59:59.999Z".into(), "good", "good"), (day(10), "expired", "good")]
    {
        assert_eq!(
            (teamctl.reason_at(&now, &old.secret), teamctl.reason_at(&now, &new.secret)),
            (old_is.into(), new_is.into())
        );
    }
    assert_eq!(teamctl.reason_at(&day(19), &new.secret), "expired");
    // What has been rotated is not rotated again, not even while it lives.
    let error = teamctl.at(&day(9)).run(["-o", "json", "key", "rotate", &old.id]).refused("key.rotated").error();
    assert_eq!((&error["exit"], &error["details"]["replaced_by"]), (&6.into(), &shown["id"]));
    // It can be taken back before its time.
    teamctl.at(&day(9)).run(["-q", "-o", "id", "key", "revoke", &old.id, "-y"]).ok();
    assert_eq!(teamctl.reason_at(&day(9), &old.secret), "revoked");
    assert_eq!(teamctl.key(&old.id)["replaced_by"], shown["id"]);
    assert_eq!(teamctl.events_of("key.rotate", &old.id), 1);
    assert_eq!(teamctl.events_of("key.rotate", &new.id), 1, "it was made by that");
}

#[test]
fn a_grace_never_prolongs_and_without_one_it_is_over() {
    let teamctl = Teamctl::with_preset("standard");
    let old = teamctl.makes("create one --expires-in 1d");
    teamctl.makes("rotate one --grace 30d");
    assert_eq!(teamctl.key(&old.id)["expires_at"], "2026-11-08T09:00:00.000Z");
    let old = teamctl.makes("create two");
    let new = teamctl.makes("rotate two");
    assert_eq!((teamctl.reason(&old.secret), teamctl.reason(&new.secret)), ("revoked".into(), "good".into()));
    assert_eq!(teamctl.key("two")["expires_at"], Value::Null);
    // A clock that is set back does not bring it back.
    assert_eq!(teamctl.reason_at("2026-11-06T09:00:00Z", &old.secret), "revoked");
}

#[test]
fn a_dead_key_has_no_successor() {
    let teamctl = Teamctl::with_preset("standard");
    teamctl.makes("create gone");
    teamctl.run("-q key revoke gone -y -o id").ok();
    teamctl.makes("create late --expires-in 1d");
    let before = teamctl.stored();
    let rotate = |name: &str, code: &str| {
        let outcome = teamctl.at("2026-11-08T09:00:00Z").run(format!("-o json key rotate {name} --grace 1d"));
        assert_eq!(outcome.refused(code).error()["exit"], if code == "key.not_found" { 3 } else { 6 });
    };
    rotate("gone", "key.revoked");
    rotate("late", "key.expired");
    rotate("none", "key.not_found");
    rotate("key_0000000000001", "key.not_found");
    assert!(teamctl.stored() == before);
}

#[test]
fn taking_back_is_for_all_that_are_named_or_none() {
    let teamctl = Teamctl::with_preset("standard");
    let (one, two) = (teamctl.makes("create one"), teamctl.makes("create two"));
    teamctl.run("-o json key revoke one two none -y").refused("key.not_found");
    assert_eq!((teamctl.reason(&one.secret), teamctl.reason(&two.secret)), ("good".into(), "good".into()));
    teamctl.run("-o json key revoke one").refused("usage.confirmation_required");
    let revoked = teamctl.run(format!("-o json key revoke one {} one -y --reason leaked", two.id)).ok().json();
    let changed: Vec<_> = revoked.as_array().unwrap().iter().map(|key| &key["changed"]).collect();
    assert_eq!(changed, [true, true, false]);
    assert_eq!((teamctl.reason(&one.secret), teamctl.reason(&two.secret)), ("revoked".into(), "revoked".into()));
    let events = teamctl.event_count();
    assert_eq!(teamctl.run("-o json key revoke one -y").ok().json()["changed"], false);
    assert_eq!(teamctl.event_count(), events, "what changes nothing leaves no event");
    assert_eq!(teamctl.events_of("key.revoke", &one.id), 1);
}

#[test]
fn keys_stop_where_a_team_is_archived_and_end_where_it_is_deleted() {
    let teamctl = Teamctl::with_preset("standard");
    teamctl.run("-q team create acme/core/web -o id").ok();
    let (above, key) = (teamctl.makes("create up -t acme"), teamctl.makes("create web -t acme/core/web"));
    teamctl.run("-q team archive acme/core -y -o id").ok();
    assert_eq!((teamctl.reason(&key.secret), teamctl.reason(&above.secret)), ("team_archived".into(), "good".into()));
    for line in ["create new", "rotate web", "revoke web -y"] {
        teamctl.run(format!("-o json key {line} -t acme/core/web")).refused("team.archived");
    }
    assert_eq!(teamctl.run("key list -t acme/core/web -o json").ok().json()[0]["status"], "active");
    teamctl.run("-q team unarchive acme/core -o id").ok();
    assert_eq!(teamctl.reason(&key.secret), "good");

    let late = teamctl.makes("create late -t acme/core/web --expires-in 1d");
    let delete = "-q -o id team delete acme/core/web --confirm acme/core/web";
    teamctl.at("2026-11-09T09:00:00Z").run(delete).ok();
    let verdict = teamctl.verdict_at(NOW, &key.secret, "");
    assert_eq!((&verdict["reason"], &verdict["team"]), (&"revoked".into(), &"acme/core/web".into()));
    assert_eq!(teamctl.reason_at("2026-11-09T09:00:00Z", &late.secret), "revoked");
    assert_eq!(teamctl.events_of("team.delete", &key.id), 1, "the key names what ended it");
    assert_eq!(teamctl.key(&key.id)["status"], "revoked");
    // Who has the path next has nothing to do with it.
    teamctl.run("-q team create acme/core/web -o id").ok();
    assert_eq!(teamctl.run("key list -t acme/core/web -o id").ok().text(), "");
    assert_eq!(teamctl.reason(&key.secret), "revoked");
}

#[test]
fn what_was_dead_long_ago_is_forgotten_and_nothing_else() {
    let teamctl = Teamctl::with_preset("standard");
    teamctl.makes("create alive");
    let (old, fresh) = (teamctl.makes("create old --expires-in 1d"), teamctl.makes("create fresh --expires-in 20d"));
    let revoked = teamctl.makes("create revoked -t acme/core");
    teamctl.run("-q key revoke revoked -y -t acme/core -o id").ok();
    let now = "2026-12-07T09:00:00Z";
    let prune = |line: &str| teamctl.at(now).run(format!("-q -o json key prune {line}")).ok().json()["pruned"].clone();
    teamctl.at(now).run("-o json key prune --older-than 1d").refused("usage.confirmation_required");
    assert_eq!(prune("--older-than 60d -y"), 0);
    assert_eq!(prune("--older-than 29d -y -t acme"), 0, "a day and a millisecond too soon");
    let events = teamctl.event_count();
    assert_eq!(prune("--older-than 28d -y -t acme"), 1);
    assert_eq!(teamctl.event_count(), events + 1);
    assert_eq!(prune("--older-than 28d -y --all-teams"), 1);
    assert_eq!(
        (teamctl.reason_at(now, &old.secret), teamctl.reason_at(now, &revoked.secret)),
        ("unknown".into(), "unknown".into())
    );
    assert_eq!(teamctl.reason_at(now, &fresh.secret), "expired");
    assert_eq!(teamctl.run("key list --all-teams -o id").ok().text().lines().count(), 2);
    // Of a team that is gone too.
    let gone = teamctl.makes("create gone -t acme/core");
    teamctl.run("-q team delete acme/core --confirm acme/core -o id").ok();
    assert_eq!(prune("--older-than 28d -y --all-teams"), 1);
    assert_eq!(teamctl.reason_at(now, &gone.secret), "unknown");
    assert_eq!(teamctl.run("audit verify -o json").ok().json()["ok"], true);
}

#[test]
fn the_policy_says_which_kinds_there_are_and_how_keys_begin() {
    let teamctl = Teamctl::with_policy("[keys]\nprefix = \"acme9\"\nkinds = [\"live\", \"test\"]\n");
    let (live, test) = (teamctl.makes("create live"), teamctl.makes("create test --kind test"));
    assert!(live.secret.starts_with("acme9_live_"), "{}", live.secret);
    teamctl.file("next.toml", "[keys]\nprefix = \"next\"\nkinds = [\"live\"]\n");
    teamctl.run("-q policy apply next.toml -t acme -y -o json").ok();
    // What there is stays good; what is made is as the policy has it now.
    assert_eq!((teamctl.reason(&live.secret), teamctl.reason(&test.secret)), ("good".into(), "good".into()));
    for line in ["create more --kind test", "rotate test"] {
        let error = teamctl.run(format!("-o json key {line}")).refused("key.kind_unknown").code(2).error();
        assert_eq!((&error["exit"], &error["details"]["kinds"]), (&2.into(), &json!(["live"])));
    }
    assert!(teamctl.makes("rotate live").secret.starts_with("next_live_"));
    assert_eq!(teamctl.run("-o json key create x --kind spare").refused("key.kind_unknown").error()["exit"], 2);
}

#[test]
fn a_rehearsal_makes_nothing_and_shows_no_key() {
    let teamctl = Teamctl::with_preset("standard");
    let key = teamctl.makes("create there");
    let (before, events) = (teamctl.stored(), teamctl.event_count());
    teamctl.file("keys.csv", "name\na\nb\n");
    for line in [
        "create new",
        "create --from-file keys.csv",
        "rotate there --grace 1d",
        "revoke there -y",
        "prune --older-than 0 -y",
    ] {
        let answer = teamctl.run(format!("-q -n -o json key {line}")).ok().json();
        let objects = if answer.is_array() { answer.as_array().unwrap().clone() } else { vec![answer] };
        for object in objects {
            assert_eq!(object["dry_run"], true, "{line}: {object}");
            assert!(object["secret"].is_null(), "{line}: {object}");
        }
        assert!(!teamctl.run(format!("-q -n key {line}")).ok().text().contains("tk_live_"), "{line}");
    }
    assert!(teamctl.stored() == before && teamctl.event_count() == events);
    assert_eq!(teamctl.reason(&key.secret), "good");
}

/// Whoever has the file, or the list, learns nothing any more of whom a key was called after.
#[test]
fn a_key_that_is_called_after_somebody_outlives_them_without_their_name() {
    let teamctl = Teamctl::initialized();
    teamctl.run("-q account create ada@leaver.example --first-name Ada --last-name Lovelace -o id").ok();
    teamctl.run("-q member add ada@leaver.example --role member -t acme -o id").ok();
    let key = teamctl.run(["-q", "-o", "json", "key", "create", "laptop of ada@leaver.example"]).ok().json();
    teamctl.run(["-q", "key", "create", "Ada Lovelace's", "-o", "id"]).ok();
    teamctl.run("-q account delete ada@leaver.example --confirm ada@leaver.example -o id").ok();
    let names = teamctl.run("key list -o json").ok().text().to_lowercase();
    assert!(!names.contains("leaver") && !names.contains("lovelace"), "{names}");
    let secret = key["secret"].as_str().unwrap();
    assert_eq!(teamctl.reason(secret), "good");
    let id = key["id"].as_str().unwrap();
    assert_eq!(teamctl.run(format!("key show {id} -o json")).ok().json()["name"], id);
    teamctl.run(format!("-q key revoke {id} -y -o id")).ok();
}

/// What expired, or went with its team, stays dead whatever the clock says later.
#[test]
fn a_clock_that_goes_back_revives_no_key_whose_name_or_team_is_gone() {
    let teamctl = Teamctl::initialized();
    teamctl.run("-q team create acme/x -o id").ok();
    let secret =
        |line: &str| teamctl.run(format!("-q -o json key {line}")).ok().json()["secret"].as_str().unwrap().to_owned();
    let (named, of_team) = (secret("create ci --expires-in 1h -t acme"), secret("create ci --expires-in 1h -t acme/x"));
    let later = "2026-11-07T11:00:00Z";
    teamctl.at(later).run("-q key create ci -t acme -o id").ok();
    teamctl.at(later).run("-q team delete acme/x --confirm acme/x -o id").ok();
    for (key, id) in [(&named, "ci"), (&of_team, "x")] {
        let verdict = teamctl.stdin(key.as_str()).run("key verify -o json").code(6).json();
        assert_eq!(verdict["reason"], "revoked", "{id}");
    }
    let old = teamctl.run("key list -t acme --status revoked -o id").ok().text().trim().to_owned();
    teamctl.run(format!("-q -o json key rotate {old}")).refused("key.revoked");
}
