//! What was ended since the backup stays ended: keys, invitations, memberships, accounts, teams; and with --exact it does not.
use serde_json::json;

use crate::support::Teamctl;

/// The counts of an answer, in its order.
const COUNTS: [&str; 7] = ["keys", "invites", "members", "suspended", "disabled", "erased", "archived"];

fn counts(answer: &serde_json::Value) -> [i64; 7] {
    COUNTS.map(|name| answer[name].as_i64().unwrap_or_else(|| panic!("{name} of {answer}")))
}

#[test]
fn keys_that_were_taken_back_open_nothing() {
    let teamctl = Teamctl::initialized();
    for name in ["kept", "revoked", "rotated", "pruned", "grace", "last"] {
        teamctl.run(["-q", "key", "create", name, "-t", "acme", "-o", "id"]).ok();
    }
    let old = teamctl.look("key list -t acme", "map({key: .name, value: .id}) | from_entries");
    teamctl.backup();
    teamctl.later("key revoke revoked -y -t acme -o id");
    teamctl.later("key revoke pruned -y -t acme -o id");
    teamctl.later("key rotate rotated -t acme -o id");
    teamctl.later("key rotate grace --grace 30d -t acme -o id");
    teamctl.later("key rotate last --grace 1h -t acme -o id");
    teamctl.at("2026-11-08T21:00:00Z").run("-q key prune --older-than 1h -y -t acme -o id").ok();
    assert_eq!(teamctl.sql("SELECT COUNT(*) FROM keys WHERE revoked_at IS NOT NULL"), "0\n", "all were pruned");
    let answer = teamctl.restore("");
    assert_eq!(counts(&answer), [5, 0, 0, 0, 0, 0, 0], "{answer}");
    assert_eq!(answer["ended_again"], true);
    let status = |name: &str| {
        let id = old[name].as_str().unwrap();
        teamctl.look(&format!("key show {id} -t acme"), "[.status, .expires_at]")
    };
    for name in ["revoked", "rotated", "pruned", "last"] {
        assert_eq!(status(name)[0], "revoked", "{name}");
    }
    assert_eq!(status("kept"), json!(["active", null]));
    assert_eq!(status("grace"), json!(["active", "2026-12-08T09:00:00.000Z"]), "no longer than it would have lived");
    teamctl.is_sound();
}

#[test]
fn one_event_an_organization_tells_of_it_and_each_row_points_there() {
    let teamctl = Teamctl::initialized();
    teamctl.run("-q team create globex --owner hank@globex.example -o id").ok();
    for (team, names) in [("acme", &["a", "b"][..]), ("globex", &["c"])] {
        for name in names {
            teamctl.run(["-q", "key", "create", name, "-t", team, "-o", "id"]).ok();
        }
    }
    let key = teamctl.look("key list -t acme", ".[0].id");
    teamctl.backup();
    for (team, names) in [("acme", &["a", "b"][..]), ("globex", &["c"])] {
        for name in names {
            teamctl.later(&format!("key revoke {name} -y -t {team} -o id"));
        }
    }
    teamctl.restore("--reason 'disk died'");
    let events = teamctl.look("audit list --action backup.restore", "map([.team, .target != null, .reason, .after])");
    let facts = json!({"backup": "yesterday.db", "replaced": crate::REPLACED, "events_lost": "3"});
    assert_eq!(
        events,
        json!([
            ["acme", false, "disk died", null],
            ["globex", true, "disk died", null],
            [null, false, "disk died", facts]
        ])
    );
    let rows = teamctl.sql("SELECT row_count, length(digest) FROM events WHERE row_count IS NOT NULL");
    assert_eq!(rows, "2|32\n");
    let line = format!("audit list --target {}", key.as_str().unwrap());
    assert_eq!(teamctl.look(&line, "map(.action)"), json!(["key.create", "backup.restore"]));
}

#[test]
fn invitations_that_were_answered_or_taken_back_are_no_longer_open() {
    let teamctl = Teamctl::initialized();
    let people = ["kept", "revoked", "declined", "accepted", "resent", "pruned"];
    let tokens = people.map(|name| teamctl.invite("acme", &format!("{name}@x.example"), "member"));
    let expiring = "-q invite add expiring@x.example --role member --expires-in 1d --no-send -t acme -o id";
    teamctl.run(expiring).ok();
    teamctl.backup();
    teamctl.later("invite revoke revoked@x.example pruned@x.example -y -t acme -o id");
    teamctl.at(crate::LATER).stdin(tokens[2].as_str()).run("-q invite decline --token-stdin -o id").ok();
    teamctl.at(crate::LATER).stdin(tokens[3].as_str()).run("-q invite accept --token-stdin -o id").ok();
    teamctl.later("invite resend resent@x.example --show-link -t acme -o id");
    teamctl.at("2026-11-08T21:00:00Z").run("-q invite prune --older-than 1h -y -t acme -o id").ok();
    let answer = teamctl.restore("");
    assert_eq!(counts(&answer), [0, 5, 0, 0, 0, 0, 0], "{answer}");
    let listed = teamctl.look("invite list -t acme", "map([.email, .status])");
    assert_eq!(
        listed,
        json!([
            ["accepted@x.example", "revoked"],
            ["declined@x.example", "revoked"],
            ["expiring@x.example", "expired"],
            ["kept@x.example", "pending"],
            ["pruned@x.example", "revoked"],
            ["resent@x.example", "revoked"],
            ["revoked@x.example", "revoked"]
        ])
    );
    for (token, code) in tokens.iter().zip(["", "invite.revoked", "invite.revoked", "invite.revoked", "invite.revoked"])
    {
        let accepted =
            teamctl.at("2026-11-09T10:00:00Z").stdin(token.as_str()).run("invite accept --token-stdin -o json");
        if code.is_empty() {
            accepted.ok()
        } else {
            accepted.refused(code)
        };
    }
    teamctl.is_sound();
}

/// A home in which people are in `acme` and in `acme/core`.
fn staffed(names: &[&str]) -> Teamctl {
    let teamctl = Teamctl::initialized();
    teamctl.run("-q team create acme/core -o id").ok();
    for name in names {
        let address = format!("{name}@x.example");
        teamctl.run(["-q", "account", "create", &address, "-o", "id"]).ok();
        for (team, role) in [("acme", "member"), ("acme/core", "lead")] {
            teamctl.run(["-q", "member", "add", &address, "--role", role, "-t", team, "-o", "id"]).ok();
        }
    }
    teamctl
}

fn members(teamctl: &Teamctl) -> serde_json::Value {
    let filter = "map(select(.kind == \"member\") | [.team, .email, .status]) | sort";
    teamctl.look("member list --all-teams", filter)
}

#[test]
fn who_was_removed_or_suspended_is_out() {
    let teamctl = staffed(&["kept", "removed", "below", "back", "rests", "rested"]);
    teamctl.run("-q member suspend rested@x.example -y -t acme -o id").ok();
    teamctl.backup();
    teamctl.later("member remove removed@x.example back@x.example -y -t acme -o id");
    teamctl.later("member add back@x.example --role viewer -t acme -o id");
    teamctl.later("member remove below@x.example -y -t acme/core -o id");
    teamctl.later("member suspend rests@x.example -y -t acme -o id");
    teamctl.later("member resume rested@x.example -t acme -o id");
    let answer = teamctl.restore("");
    // Whoever came back is in above, and no longer below.
    assert_eq!(counts(&answer), [0, 0, 4, 2, 0, 0, 0], "{answer}");
    assert_eq!(
        members(&teamctl),
        json!([
            ["acme", "back@x.example", "active"],
            ["acme", "below@x.example", "active"],
            ["acme", "kept@x.example", "active"],
            ["acme", "owner@acme.example", "active"],
            ["acme", "rested@x.example", "inactive"],
            ["acme", "rests@x.example", "inactive"],
            ["acme/core", "kept@x.example", "active"],
            ["acme/core", "rested@x.example", "inactive"],
            ["acme/core", "rests@x.example", "inactive"]
        ])
    );
    teamctl.is_sound();
    // What rests along with the one above comes back with it.
    teamctl.at("2026-11-09T10:00:00Z").run("-q member resume rests@x.example -t acme -o id").ok();
    let below = teamctl.look("member show rests@x.example -t acme/core", ".status");
    assert_eq!(below, "active");
    teamctl.is_sound();
}

#[test]
fn accounts_stay_disabled_and_teams_archived_or_deleted_stay_shut() {
    let teamctl = staffed(&["ada"]);
    teamctl.run("-q team create acme/old -o id").ok();
    teamctl.run("-q team create globex --owner hank@globex.example -o id").ok();
    teamctl.run("-q key create live -t globex -o id").ok();
    teamctl.backup();
    teamctl.later("account disable ada@x.example -y -o id");
    teamctl.later("team archive acme/old -y -o id");
    teamctl.later("team delete globex --confirm globex -o id");
    let answer = teamctl.restore("");
    assert_eq!(counts(&answer), [1, 0, 0, 0, 1, 0, 2], "{answer}");
    assert_eq!(teamctl.look("account list --disabled", "map(.email)"), json!(["ada@x.example"]));
    let teams = teamctl.look("team list --all", "map([.path, .archived_at != null])");
    assert_eq!(teams, json!([["acme", false], ["acme/core", false], ["acme/old", true], ["globex", true]]));
    // The owner of what was deleted cannot be removed, and what is archived does nothing.
    assert_eq!(teamctl.look("key list -t globex", "map(.status)"), json!(["revoked"]));
    teamctl.is_sound();
}

#[test]
fn an_owner_from_whom_it_was_taken_is_told_of() {
    let teamctl = staffed(&["ada"]);
    teamctl.backup();
    let transfer = "team transfer acme --to ada@x.example --leave --reason sold --confirm acme -o id";
    teamctl.later(transfer);
    let answer = teamctl.restore("");
    assert_eq!(answer["owners"], json!([{"team": "acme", "owner": "owner@acme.example"}]));
    assert_eq!(counts(&answer), [0; 7]);
    assert_eq!(teamctl.look("team show acme", ".owner"), "owner@acme.example");
    teamctl.is_sound();
}

#[test]
fn what_is_ended_again_is_listed_and_what_is_owned_again_too() {
    let teamctl = staffed(&["ada"]);
    teamctl.run("-q key create ci -t acme/core -o id").ok();
    teamctl.invite("acme", "bob@x.example", "member");
    teamctl.backup();
    teamctl.later("key revoke ci -y -t acme/core -o id");
    teamctl.later("invite revoke bob@x.example -y -t acme -o id");
    teamctl.later("team transfer acme --to ada@x.example --leave --reason sold --confirm acme -o id");
    teamctl.later("account disable owner@acme.example -y -o id");
    let told = teamctl.restore_aloud();
    let told: Vec<_> = told.lines().collect();
    assert!(told[0].starts_with("ended again: the key 'ci' of acme/core, key_"), "{told:?}");
    assert!(told[1].starts_with("ended again: the invitation of bob@x.example to acme, inv_"), "{told:?}");
    assert_eq!(told[2], "ended again: the account owner@acme.example, which was disabled");
    let owner = "acme belongs to owner@acme.example again, as it did then: teamctl team transfer acme --to EMAIL";
    assert_eq!(told[3], owner);
    assert_eq!(told[4], format!("the database as it was is kept as {}", teamctl.replaced().display()));
    assert_eq!(told[5], "nothing is sent until you have looked at what waits: teamctl outbox resume");
    assert_eq!(told.len(), 6);
}

#[test]
fn with_exact_the_same_things_are_counted_and_live() {
    let teamctl = staffed(&["removed", "rests", "off"]);
    teamctl.run("-q key create ci -t acme -o id").ok();
    teamctl.run("-q team create acme/old -o id").ok();
    teamctl.invite("acme", "bob@x.example", "member");
    let look = |teamctl: &Teamctl| {
        let keys = teamctl.look("key list -t acme", "map([.name, .status])");
        let invites = teamctl.look("invite list -t acme", "map([.email, .status])");
        let disabled = teamctl.look("account list --disabled", "map(.email)");
        let teams = teamctl.look("team list --all", "map([.path, .archived_at])");
        [keys, invites, disabled, teams, members(teamctl)]
    };
    let before = look(&teamctl);
    teamctl.backup();
    teamctl.later("key revoke ci -y -t acme -o id");
    teamctl.later("invite revoke bob@x.example -y -t acme -o id");
    teamctl.later("member remove removed@x.example -y -t acme -o id");
    teamctl.later("member suspend rests@x.example -y -t acme -o id");
    teamctl.later("account disable off@x.example -y -o id");
    teamctl.later("team archive acme/old -y -o id");
    let ended = look(&teamctl);
    let answer = teamctl.restore("--exact");
    assert_eq!(counts(&answer), [1, 1, 2, 2, 1, 0, 1], "{answer}");
    assert_eq!(answer["ended_again"], false);
    assert_eq!(look(&teamctl), before);
    teamctl.is_sound();
    // Put back once more, now from what that has replaced: as it was ended.
    std::fs::rename(teamctl.replaced(), teamctl.path("yesterday2.db")).unwrap();
    let line = "-q backup restore yesterday2.db --exact --confirm teamctl.db -o json";
    teamctl.at("2026-11-09T11:00:00Z").run(line).ok();
    assert_eq!(look(&teamctl), ended);
}

#[test]
fn what_was_narrowed_since_does_not_grow_again() {
    let teamctl = staffed(&["ada", "bob"]);
    teamctl.run("-q member update ada@x.example --super-access on -t acme -o id").ok();
    teamctl.run("-q member update bob@x.example --super-access on -t acme -o id").ok();
    teamctl.run("-q invite add lowered@x.example --role admin --no-send -t acme -o id").ok();
    teamctl.run("-q invite add kept@x.example --role admin --no-send -t acme -o id").ok();
    teamctl.backup();
    teamctl.later("member update ada@x.example --super-access off -t acme -o id");
    teamctl.later("invite update lowered@x.example --role viewer --no-send -t acme -o id");
    let answer = teamctl.restore("");
    assert_eq!([&answer["super_access"], &answer["invites"]], [1, 1], "{answer}");
    let open = teamctl.look("member list -t acme", "map(select(.super_access == true) | .email)");
    assert_eq!(open, json!(["bob@x.example"]));
    let invites = teamctl.look("invite list -t acme", "map({key: .email, value: .status}) | from_entries");
    assert_eq!(invites, json!({"kept@x.example": "pending", "lowered@x.example": "revoked"}));
    teamctl.is_sound();
}
