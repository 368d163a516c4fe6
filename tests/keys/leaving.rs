//! Who makes keys, who may, and what becomes of them when they leave.
use serde_json::json;

use super::*;

/// `maker` holds all of the keys and of tasks; `plain` may only revoke.
const POLICY: &str = r#"
name = "keys"

[membership]
default_role = { organization = "guest", team = "guest" }

[roles.guest]
permissions = ["team.read"]

[roles.maker]
permissions = ["team.read", "key.*", "task.*", "member.*"]

[roles.opener]
permissions = ["key.create", "task.*"]

[roles.closer]
permissions = ["key.revoke", "key.read", "member.remove"]

[roles.boss]
permissions = ["team.read", "member.*", "task.*", "key.create", "key.read"]
"#;

impl Teamctl {
    fn with_makers() -> Self {
        let teamctl = Self::with_policy(POLICY);
        for (name, team) in
            [("maker", "acme"), ("opener", "acme"), ("closer", "acme"), ("boss", "acme"), ("guest", "acme")]
        {
            teamctl.run(format!("-q -o id account create {name}@x.example")).ok();
            teamctl.run(format!("-q -o id member add {name}@x.example --role {name} -t {team}")).ok();
        }
        teamctl
    }

    #[track_caller]
    fn is_refused(&self, line: &str, code: &str) -> Value {
        let (before, events) = (self.stored(), self.event_count());
        let error = self.run(format!("-o json {line}")).refused(code).error();
        assert!(self.stored() == before, "{line} has changed something");
        assert_eq!(self.event_count(), events + 1, "{line}: a denial is written down");
        assert_eq!(error["exit"], 4, "{line}");
        error
    }
}

#[test]
fn nobody_makes_a_key_that_opens_more_than_they_may() {
    let teamctl = Teamctl::with_makers();
    let key = teamctl.makes("create mine --scope task.create,task.read -t acme/core --as maker@x.example");
    assert_eq!(teamctl.key(&key.id)["created_by"], "maker@x.example");
    assert_eq!(teamctl.key(&key.id)["owner"], "owner@acme.example");
    for (scopes, beyond) in
        [("", "*"), ("--scope *", "*"), ("--scope billing.read", "billing.read"), ("--scope task.x,role.*", "role.*")]
    {
        let error = teamctl
            .is_refused(&format!("key create more {scopes} -t acme/core --as maker@x.example"), "role.escalation");
        assert_eq!((&error["details"]["permission"], &error["details"]["team"]), (&beyond.into(), &"acme/core".into()));
    }
    // Nor has one made of another's key, that of a rehearsal neither.
    teamctl.makes("create all -t acme/core");
    teamctl.is_refused("key rotate all -t acme/core --as maker@x.example", "role.escalation");
    let new = teamctl.makes("rotate mine -t acme/core --as maker@x.example --grace 1h");
    assert_eq!(teamctl.key(&new.id)["scopes"], json!(["task.create", "task.read"]));
    // Taking it back is another matter: that gives nobody anything.
    teamctl.run("-q -o id key revoke all -t acme/core -y --as maker@x.example").ok();
    // Of a file, each such row.
    let rows = "name,scopes\na,task.x\nb,\n";
    let outcome = teamctl.stdin(rows).run("-o json key create --from-file - -t acme/core --as maker@x.example");
    let error = outcome.refused("key.invalid_rows").error();
    assert_eq!(error["details"]["rows"][0]["code"], "role.escalation");
    let denied = teamctl.run("audit list --action denied -o jsonl").ok().json_lines();
    assert_eq!(denied.last().unwrap()["after"]["command"], "key.create");
    // The owner holds everything.
    teamctl.makes("create everything -t acme/core --as owner@acme.example");
}

#[test]
fn rotating_takes_making_and_taking_back() {
    let teamctl = Teamctl::with_makers();
    teamctl.makes("create shared --scope task.read");
    let missing = |who: &str, line: &str| {
        teamctl.is_refused(&format!("key {line} --as {who}@x.example"), "permission.denied")["details"]["permission"]
            .clone()
    };
    assert_eq!(missing("opener", "rotate shared"), "key.revoke");
    assert_eq!(missing("closer", "rotate shared"), "key.create");
    assert_eq!(missing("opener", "revoke shared -y"), "key.revoke");
    assert_eq!(missing("closer", "create other --scope task.read"), "key.create");
    // Permission comes first: nobody learns which keys there are.
    assert_eq!(missing("guest", "rotate none"), "key.create");
    assert_eq!(missing("guest", "revoke none -y"), "key.revoke");
    teamctl.run("-o json key show shared --as guest@x.example").refused("permission.denied");
    teamctl.makes("rotate shared --as maker@x.example");
    // By its id, where they may do nothing there is no such key.
    teamctl.run("-q -o id team create globex --owner hank@x.example").ok();
    let far = teamctl.makes("create far -t globex").id;
    for line in ["show ID", "rotate ID", "revoke ID -y"] {
        let line = format!("-o json key {} -t acme --as maker@x.example", line.replace("ID", &far));
        teamctl.run(line).refused("key.not_found");
    }
}

#[test]
fn keys_outlive_who_made_them_unless_they_are_taken_back() {
    let teamctl = Teamctl::with_makers();
    let make = |name: &str, team: &str| {
        teamctl.makes(&format!("create {name} --scope task.read -t {team} --as maker@x.example"))
    };
    let (here, below) = (make("here", "acme"), make("below", "acme/core"));
    let dead = make("dead", "acme");
    teamctl.run("-q -o id key revoke dead -y").ok();
    teamctl.makes("create operators");
    let ids = json!([here.id, below.id]);

    let rehearsed = teamctl.run("-q -n -o json member remove maker@x.example --revoke-keys -y").ok().json();
    assert_eq!(rehearsed["keys"], ids);
    assert_eq!(teamctl.reason(&here.secret), "good");
    // Who removes people, but may take no key back, cannot do it this way either.
    let error =
        teamctl.is_refused("member remove maker@x.example --revoke-keys -y --as boss@x.example", "permission.denied");
    assert_eq!((&error["details"]["permission"], &error["details"]["team"]), (&"key.revoke".into(), &"acme".into()));

    let copy = teamctl.copy();
    let removed = copy.run("-q -o json member remove maker@x.example -y").ok().json();
    assert_eq!(removed["keys"], ids);
    assert_eq!((copy.reason(&here.secret), copy.reason(&below.secret)), ("good".into(), "good".into()));
    assert_eq!(copy.run(["audit", "list", "--action", "key.revoke", "-o", "id"]).ok().text().lines().count(), 1);

    let removed = teamctl.run("-q -o json member remove maker@x.example --revoke-keys -y").ok().json();
    assert_eq!(removed["keys"], ids);
    assert_eq!((teamctl.reason(&here.secret), teamctl.reason(&below.secret)), ("revoked".into(), "revoked".into()));
    assert_eq!(teamctl.key("operators")["status"], "active");
    for id in [&here.id, &below.id] {
        assert_eq!(teamctl.events_of("key.revoke", id), 1);
    }
    assert_eq!(teamctl.key(&dead.id)["revoked_at"], "2026-11-07T09:00:00.000Z");
}

#[test]
fn leaving_takes_keys_along_only_where_that_is_ones_own_to_do() {
    let teamctl = Teamctl::with_makers();
    let key = teamctl.makes("create opened --scope task.read --as opener@x.example");
    teamctl.is_refused("member remove opener@x.example --revoke-keys -y --as opener@x.example", "permission.denied");
    let left = teamctl.run("-q -o json member remove opener@x.example -y --as opener@x.example").ok().json();
    assert_eq!(left["keys"], json!([key.id]));
    assert_eq!(teamctl.reason(&key.secret), "good");
    let key = teamctl.makes("create made --scope task.read --as maker@x.example");
    teamctl.run("-q -o id member remove maker@x.example --revoke-keys -y --as maker@x.example").ok();
    assert_eq!(teamctl.reason(&key.secret), "revoked");
}

#[test]
fn a_key_does_not_name_who_was_erased() {
    let teamctl = Teamctl::with_makers();
    let key = teamctl.makes("create kept --scope task.read --as maker@x.example");
    teamctl.run("-q -o id account delete maker@x.example --confirm maker@x.example").ok();
    let shown = teamctl.key(&key.id);
    assert_eq!((&shown["created_by"], &shown["status"]), (&Value::Null, &"active".into()));
    assert_eq!(teamctl.key("kept")["name"], "kept");
    assert_eq!(teamctl.reason(&key.secret), "good");
    assert!(!teamctl.sql(".dump").contains("maker@x.example"));
    assert_eq!(teamctl.run("audit verify -o json").ok().json()["ok"], true);
}
