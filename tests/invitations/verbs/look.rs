//! `invite list` and `show`.
use super::*;

#[test]
fn list() {
    let teamctl = one_of_each();
    teamctl.run("invite list -t acme").ok().stdout(str![[r#"
ID                 TEAM  EMAIL              ROLE    STATUS    CREATED AT            EXPIRES AT
inv_5  acme  ada@acme.example   member  pending   2026-11-01T09:00:00Z  2026-12-01T09:00:00Z
inv_1  acme  bob@acme.example   member  accepted  2026-11-01T09:00:00Z  2026-11-08T09:00:00Z
inv_2  acme  cleo@acme.example  member  declined  2026-11-01T09:00:00Z  2026-11-08T09:00:00Z
inv_3  acme  dora@acme.example  member  revoked   2026-11-01T09:00:00Z  2026-11-08T09:00:00Z
inv_6  acme  eve@acme.example   member  expired   2026-11-01T09:00:00Z  2026-11-05T09:00:00Z
inv_7  acme  fay@acme.example   member  expired   2026-11-01T09:00:00Z  2026-11-06T09:00:00Z

"#]]);
    teamctl.run("invite list -t acme -o wide").ok().stdout(str![[r#"
ID                 TEAM  EMAIL              FIRST NAME  LAST NAME  ROLE    SUPER ACCESS  STATUS    CREATED AT            EXPIRES AT            LAST SENT AT          SENT COUNT  INVITED BY
inv_5  acme  ada@acme.example   -           -          member  no            pending   2026-11-01T09:00:00Z  2026-12-01T09:00:00Z  2026-11-01T09:00:00Z  1           operator
inv_1  acme  bob@acme.example   -           -          member  no            accepted  2026-11-01T09:00:00Z  2026-11-08T09:00:00Z  2026-11-01T09:00:00Z  1           operator
inv_2  acme  cleo@acme.example  -           -          member  no            declined  2026-11-01T09:00:00Z  2026-11-08T09:00:00Z  2026-11-01T09:00:00Z  1           operator
inv_3  acme  dora@acme.example  -           -          member  no            revoked   2026-11-01T09:00:00Z  2026-11-08T09:00:00Z  2026-11-01T09:00:00Z  1           operator
inv_6  acme  eve@acme.example   -           -          member  no            expired   2026-11-01T09:00:00Z  2026-11-05T09:00:00Z  2026-11-01T09:00:00Z  1           operator
inv_7  acme  fay@acme.example   -           -          member  no            expired   2026-11-01T09:00:00Z  2026-11-06T09:00:00Z  2026-11-01T09:00:00Z  1           operator

"#]]);
    teamctl.run("invite list -t acme/core -o json").ok().stdout(str![[r#"
[
 {"id":"inv_4","team":"acme/core","email":"gil@acme.example","first_name":null,"last_name":null,"role":"lead","super_access":false,"kind":"join","status":"pending","created_at":"2026-11-01T09:00:00.000Z","expires_at":"2026-11-08T09:00:00.000Z","last_sent_at":null,"sent_count":0,"invited_by":"operator","accepted_at":null,"closed_at":null,"changed":null}
]

"#]]);
    teamctl.run("invite list --all-teams -o csv --fields team,email,status,accepted_at,closed_at").ok().stdout(str![[
        r#"
team,email,status,accepted_at,closed_at
acme,ada@acme.example,pending,,
acme,bob@acme.example,accepted,2026-11-02T09:00:00.000Z,2026-11-02T09:00:00.000Z
acme,cleo@acme.example,declined,,2026-11-03T09:00:00.000Z
acme,dora@acme.example,revoked,,2026-11-04T09:00:00.000Z
acme,eve@acme.example,expired,,2026-11-06T09:00:00.000Z
acme,fay@acme.example,expired,,
acme/core,gil@acme.example,pending,,

"#
    ]]);
    for status in ["pending", "accepted", "declined", "revoked", "expired"] {
        teamctl
            .run(["invite", "list", "-t", "acme", "--no-headers", "--fields", "email,status", "--status", status])
            .ok()
            .stdout(match status {
                "pending" => str![[r#"
ada@acme.example  pending

"#]],
                "accepted" => str![[r#"
bob@acme.example  accepted

"#]],
                "declined" => str![[r#"
cleo@acme.example  declined

"#]],
                "revoked" => str![[r#"
dora@acme.example  revoked

"#]],
                _ => str![[r#"
eve@acme.example  expired
fay@acme.example  expired

"#]],
            });
    }
    teamctl.run("invite list -t acme --email EVE@acme.EXAMPLE --no-headers --fields email").ok().stdout(str![[r#"
eve@acme.example

"#]]);
    teamctl.run("invite list -t acme --email nobody@acme.example -o json").ok().stdout(str![[r#"
[]

"#]]);
    teamctl.run("invite list --all-teams --expiring-within 1d --no-headers --fields email,expires_at").ok().stdout(
        str![[r#"
gil@acme.example  2026-11-08T09:00:00Z

"#]],
    );
    teamctl.run("invite list --all-teams --expiring-within 30d --no-headers --fields email,expires_at").ok().stdout(
        str![[r#"
ada@acme.example  2026-12-01T09:00:00Z
gil@acme.example  2026-11-08T09:00:00Z

"#]],
    );
    teamctl.run("invite list --all-teams --sort email:desc --limit 2 -o id").ok().stdout(str![[r#"
inv_4
inv_7

"#]]);
    teamctl.run("invite list -t acme --status overdue -o json").refused("usage.invalid_value");
    teamctl.run("invite list -t acme --all-teams -o json").refused("usage.conflict");
    teamctl.run("invite list -t nowhere -o json").refused("team.not_found");
    teamctl.run("invite ls -t acme/core -o id").ok().stdout(str![[r#"
inv_4

"#]]);
}

#[test]
fn expiring_within_counts_its_last_instant() {
    let teamctl = Teamctl::initialized();
    teamctl.invite("acme", "ada@acme.example", "member");
    let listed = |now: &str, within: &str| {
        teamctl.at(now).run(["invite", "list", "--expiring-within", within, "-o", "id"]).ok().text().lines().count()
    };
    assert_eq!(listed("2026-11-07T09:00:00Z", "7d"), 1);
    assert_eq!(listed("2026-11-07T08:59:59.999Z", "7d"), 0);
    assert_eq!(listed(JUST_BEFORE, "1d"), 1);
    assert_eq!(listed(DEADLINE, "1d"), 0, "it has expired");
}

#[test]
fn show() {
    let teamctl = one_of_each();
    teamctl.run("invite show Ada@acme.example -t acme").ok().stdout(str![[r#"
id            inv_5
team          acme
email         ada@acme.example
first_name    -
last_name     -
role          member
super_access  no
kind          join
status        pending
created_at    2026-11-01T09:00:00Z
expires_at    2026-12-01T09:00:00Z
last_sent_at  2026-11-01T09:00:00Z
sent_count    1
invited_by    operator
accepted_at   -
closed_at     -

"#]]);
    teamctl.run("invite show bob@acme.example -t acme -o json").ok().stdout(str![[r#"
{"id":"inv_1","team":"acme","email":"bob@acme.example","first_name":null,"last_name":null,"role":"member","super_access":false,"kind":"join","status":"accepted","created_at":"2026-11-01T09:00:00.000Z","expires_at":"2026-11-08T09:00:00.000Z","last_sent_at":"2026-11-01T09:00:00.000Z","sent_count":1,"invited_by":"operator","accepted_at":"2026-11-02T09:00:00.000Z","closed_at":"2026-11-02T09:00:00.000Z","changed":null}

"#]]);
    teamctl.run("invite get fay@acme.example -t acme -o json --fields status,closed_at").ok().stdout(str![[r#"
{"status":"expired","closed_at":null}

"#]]);
    let id = teamctl.run("invite show gil@acme.example -t acme/core -o id").ok().text().trim().to_owned();
    // An id says which team.
    teamctl.run(["invite", "show", &id, "-o", "json", "--fields", "team,email"]).ok().stdout(str![[r#"
{"team":"acme/core","email":"gil@acme.example"}

"#]]);
    teamctl.run("invite show gil@acme.example -t acme").code(3).stdout(str![]).stderr(str![[r#"
error: gil@acme.example has not been invited to acme
  hint: who has: teamctl invite list -t acme

"#]]);
    teamctl.run("invite show inv_0123456789abc -o json").refused("invite.not_found").stderr(str![[r#"
{"error":{"code":"invite.not_found","message":"there is no invitation inv_6","hint":null,"exit":3,"details":{}}}

"#]]);
    teamctl.run("invite show inv_0 -o json").refused("id.invalid");
    teamctl.run("invite show ada -o json").refused("email.invalid");
    teamctl.run("invite show -o json").refused("usage.missing");
}

#[test]
fn an_address_means_its_pending_one_and_else_the_newest() {
    let teamctl = Teamctl::initialized().ticking();
    let add =
        || teamctl.run("-q invite add ada@acme.example --role member --no-send -o id").ok().text().trim().to_owned();
    let shown = || teamctl.run("invite show ada@acme.example -o id").ok().text().trim().to_owned();
    let first = add();
    teamctl.run(["-q", "invite", "revoke", &first, "-y"]).ok();
    assert_eq!(shown(), first);
    let second = add();
    assert_eq!(shown(), second);
    teamctl.run(["-q", "invite", "revoke", "ada@acme.example", "-y"]).ok();
    assert_eq!(shown(), second);
    teamctl.run("invite list -o csv --fields email,status").ok().stdout(str![[r#"
email,status
ada@acme.example,revoked
ada@acme.example,revoked

"#]]);
}
