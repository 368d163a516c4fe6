//! `invite revoke`.
use super::*;

#[test]
fn is_idempotent() {
    let teamctl = Teamctl::initialized();
    let token = teamctl.invite("acme", "ada@acme.example", "member");
    teamctl.run("invite revoke ada@acme.example").code(2).stdout(str![]).stderr(str![[r#"
error: to revoke the invitation of ada@acme.example, confirm it
  hint: add --yes, or try it with --dry-run

"#]]);
    teamctl.run("invite revoke ada@acme.example --no-input -o json").refused("usage.confirmation_required");
    teamctl.run("invite revoke -y -o json").refused("usage.missing");
    teamctl
        .run("-n invite revoke ada@acme.example -o json --fields status,changed")
        .ok()
        .stdout(str![[r#"
{"status":"revoked","changed":true,"dry_run":true}

"#]])
        .stderr(str![]);
    assert_eq!(teamctl.status_at(DEADLINE, "ada@acme.example"), "expired");
    teamctl
        .run("invite revoke ada@acme.example -y")
        .ok()
        .stdout(str![[r#"
ID                 TEAM  EMAIL             ROLE    STATUS   CREATED AT            EXPIRES AT
inv_1  acme  ada@acme.example  member  revoked  2026-11-07T09:00:00Z  2026-11-14T09:00:00Z

"#]])
        .stderr(str![]);
    let before = teamctl.event_count();
    teamctl.run("invite revoke ada@acme.example -y -o json").ok().stdout(str![[r#"
{"id":"inv_1","team":"acme","email":"ada@acme.example","first_name":null,"last_name":null,"role":"member","super_access":false,"kind":"join","status":"revoked","created_at":"2026-11-07T09:00:00.000Z","expires_at":"2026-11-14T09:00:00.000Z","last_sent_at":"2026-11-07T09:00:00.000Z","sent_count":1,"invited_by":"operator","accepted_at":null,"closed_at":"2026-11-07T09:00:00.000Z","changed":false,"token":null,"link":null}

"#]]);
    assert_eq!(teamctl.event_count(), before);
    teamctl.stdin(token).run("invite accept --token-stdin -o json").refused("invite.revoked");
}

#[test]
fn several_and_what_is_closed() {
    let teamctl = one_of_each();
    teamctl.run("invite revoke bob@acme.example -y -t acme -o json").refused("invite.not_open").stderr(str![[r#"
{"error":{"code":"invite.not_open","message":"this invitation is accepted already","hint":"a new one: teamctl invite add","exit":6,"details":{"status":"accepted"}}}

"#]]);
    teamctl.run("invite revoke ada@acme.example cleo@acme.example -y -t acme -o json").refused("invite.not_open");
    // Pending, expired and swept, expired and not swept, revoked.
    teamctl
            .run("invite revoke ada@acme.example eve@acme.example fay@acme.example dora@acme.example -y -t acme -o json --fields email,status,closed_at,changed")
            .ok()
            .stdout(str![[r#"
[
 {"email":"ada@acme.example","status":"revoked","closed_at":"2026-11-07T09:00:00.000Z","changed":true},
 {"email":"eve@acme.example","status":"revoked","closed_at":"2026-11-07T09:00:00.000Z","changed":true},
 {"email":"fay@acme.example","status":"revoked","closed_at":"2026-11-07T09:00:00.000Z","changed":true},
 {"email":"dora@acme.example","status":"revoked","closed_at":"2026-11-04T09:00:00.000Z","changed":false}
]

"#]])
            .stderr(str![]);
    teamctl.run("team show acme --jq .pending").ok().stdout(str![[r#"
0

"#]]);
}
