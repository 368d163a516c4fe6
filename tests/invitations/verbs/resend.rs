//! `invite resend`: a new token, and a new life.
use super::*;

#[test]
fn the_old_token_is_dead_at_once() {
    let teamctl = Teamctl::initialized();
    teamctl.config(LINK);
    let old = teamctl.invite("acme", "ada@acme.example", "member");
    teamctl
        .at("2026-11-08T09:00:00Z")
        .run("invite resend Ada@acme.example --show-link")
        .ok()
        .stdout(str![[r#"
ID                 TEAM  EMAIL             ROLE    STATUS   CREATED AT            EXPIRES AT
inv_1  acme  ada@acme.example  member  pending  2026-11-07T09:00:00Z  2026-11-15T09:00:00Z
https://portal.example.com/accept?token=[TOKEN]

"#]])
        .stderr(str![]);
    teamctl.stdin(old).run("invite accept --token-stdin -o json").refused("invite.unknown_token");
    teamctl.at("2026-11-08T10:00:00Z").run("invite resend ada@acme.example --no-send -o json").ok().stdout(str![[r#"
{"id":"inv_1","team":"acme","email":"ada@acme.example","first_name":null,"last_name":null,"role":"member","super_access":false,"kind":"join","status":"pending","created_at":"2026-11-07T09:00:00.000Z","expires_at":"2026-11-15T10:00:00.000Z","last_sent_at":"2026-11-08T09:00:00.000Z","sent_count":2,"invited_by":"operator","accepted_at":null,"closed_at":null,"changed":true,"token":null,"link":null}

"#]]);
    teamctl.run("audit list -t acme --action invite.resend -o jsonl --fields action,fields,before,after").ok().stdout(str![[r#"
{"action":"invite.resend","fields":["expires_at"],"before":{"expires_at":"2026-11-14T09:00:00.000Z"},"after":{"expires_at":"2026-11-15T09:00:00.000Z"}}
{"action":"invite.resend","fields":["expires_at"],"before":{"expires_at":"2026-11-15T09:00:00.000Z"},"after":{"expires_at":"2026-11-15T10:00:00.000Z"}}

"#]]);
    teamctl.run("invite resend ada@acme.example -o json").refused("usage.undelivered");
    // A dry run leaves the token alone.
    let token = teamctl.token("acme", "ada@acme.example");
    teamctl.run("-n -q invite resend ada@acme.example --show-link -o json --fields token,link").ok().stdout(str![[
        r#"
{"token":null,"link":null,"dry_run":true}

"#
    ]]);
    teamctl.stdin(token).run("-q invite accept --token-stdin -o json --fields status").ok().stdout(str![[r#"
{"status":"accepted"}

"#]]);
}

#[test]
fn the_deadline_is_never_shortened() {
    let teamctl = Teamctl::initialized();
    teamctl.run("-q invite add ada@acme.example --role member --expires-in 30d --no-send").ok();
    let resend = |now: &str| {
        teamctl.at(now).run("-q invite resend ada@acme.example --no-send -o json").ok().json()["expires_at"].clone()
    };
    assert_eq!(resend("2026-11-08T09:00:00Z"), "2026-12-07T09:00:00.000Z");
    assert_eq!(resend("2026-11-30T09:00:00Z"), "2026-12-07T09:00:00.000Z");
    assert_eq!(resend("2026-11-30T09:00:00.001Z"), "2026-12-07T09:00:00.001Z");
    assert_eq!(resend("2027-01-01T00:00:00Z"), "2027-01-08T00:00:00.000Z");
}

#[test]
fn an_expired_one_lives_again() {
    let teamctl = Teamctl::initialized();
    teamctl.run("-q invite add ada@acme.example bob@acme.example --role member --no-send").ok();
    teamctl
        .at(DEADLINE)
        .run("-q invite resend ada@acme.example --no-send -o json --fields status,expires_at")
        .ok()
        .stdout(str![[r#"
{"status":"pending","expires_at":"2026-11-21T09:00:00.000Z"}

"#]]);
    teamctl.at(DEADLINE).run("-q invite expire -t acme -o json").ok().stdout(str![[r#"
{"expired":1,"changed":true}

"#]]);
    teamctl
        .at(DEADLINE)
        .run("-q invite resend bob@acme.example --no-send -o json --fields status,expires_at,closed_at")
        .ok()
        .stdout(str![[r#"
{"status":"pending","expires_at":"2026-11-21T09:00:00.000Z","closed_at":null}

"#]]);
    teamctl.run("audit verify").ok();
}

#[test]
fn several_and_their_order() {
    let teamctl = Teamctl::initialized();
    teamctl.run("-q invite add ada@acme.example bob@acme.example --role member --no-send").ok();
    teamctl.run("-q invite resend bob@acme.example ada@acme.example --show-link").ok().stdout(str![[r#"
ID                 TEAM  EMAIL             ROLE    STATUS   CREATED AT            EXPIRES AT
inv_2  acme  bob@acme.example  member  pending  2026-11-07T09:00:00Z  2026-11-14T09:00:00Z
inv_1  acme  ada@acme.example  member  pending  2026-11-07T09:00:00Z  2026-11-14T09:00:00Z
bob@acme.example  [TOKEN]
ada@acme.example  [TOKEN]

"#]]);
    // All of them, or none.
    let before = teamctl.stored();
    teamctl.run("invite resend bob@acme.example zoe@acme.example --show-link -o json").refused("invite.not_found");
    assert_eq!(teamctl.stored(), before);
}

#[test]
fn what_is_closed_stays_closed() {
    let teamctl = one_of_each();
    for who in ["bob", "cleo", "dora"] {
        teamctl.run(format!("invite resend {who}@acme.example --no-send -t acme -o json")).refused("invite.not_open");
    }
    teamctl.run("invite resend cleo@acme.example --no-send -t acme").code(6).stdout(str![]).stderr(str![[r#"
error: this invitation is declined already
  hint: a new one: teamctl invite add

"#]]);
}

#[test]
fn of_all_that_have_expired() {
    let teamctl = one_of_each();
    teamctl.run("invite resend --expired --no-send -o json").refused("usage.missing");
    teamctl.env("TEAMCTL_TEAM", "acme").run("invite resend --expired --no-send -o json").refused("usage.missing");
    teamctl.run("invite resend ada@acme.example --expired --no-send -t acme -o json").refused("usage.conflict");
    teamctl.run("invite resend ada@acme.example --since 1d --no-send -t acme -o json").refused("usage.missing");
    teamctl.run("invite resend --expired --all-teams -o json").refused("usage.undelivered");
    // Eve's was over two days ago, Fay's one.
    teamctl
        .run("-n -q invite resend --expired --since 36h --no-send -t acme -o json --fields email,status")
        .ok()
        .stdout(str![[r#"
[
 {"email":"fay@acme.example","status":"pending","dry_run":true}
]

"#]]);
    teamctl.run("-q invite resend --expired --all-teams --show-link").ok().stdout(str![[r#"
ID                 TEAM  EMAIL             ROLE    STATUS   CREATED AT            EXPIRES AT
inv_5  acme  eve@acme.example  member  pending  2026-11-01T09:00:00Z  2026-11-14T09:00:00Z
inv_6  acme  fay@acme.example  member  pending  2026-11-01T09:00:00Z  2026-11-14T09:00:00Z
eve@acme.example  [TOKEN]
fay@acme.example  [TOKEN]

"#]]);
    let before = teamctl.event_count();
    teamctl.run("-q invite resend --expired --all-teams --no-send -o json").ok().stdout(str![[r#"
[]

"#]]);
    assert_eq!(teamctl.event_count(), before);
}

#[test]
fn not_of_who_was_invited_again_or_let_in() {
    let teamctl = Teamctl::initialized();
    let first =
        teamctl.run("-q invite add ada@acme.example --role member --no-send -o id").ok().text().trim().to_owned();
    let second = teamctl
        .at(DEADLINE)
        .run("-q invite add ada@acme.example --role member --no-send -o id")
        .ok()
        .text()
        .trim()
        .to_owned();
    let error = teamctl
        .at(DEADLINE)
        .run(["invite", "resend", &first, "--no-send", "-o", "json"])
        .refused("invite.exists")
        .error();
    assert_eq!(error["details"]["id"], second.as_str());
    teamctl.at(DEADLINE).run("-q invite resend --expired --no-send -t acme -o json").ok().stdout(str![[r#"
[]

"#]]);
    teamctl.run("-q invite add bob@acme.example --role member --no-send").ok();
    teamctl.run("-q account create bob@acme.example").ok();
    teamctl.at(DEADLINE).run("-q member add bob@acme.example --role member").ok();
    teamctl.at(DEADLINE).run("invite resend bob@acme.example --no-send -o json").refused("member.exists");
    teamctl.at(DEADLINE).run("-q invite resend --expired --no-send -t acme -o json").ok().stdout(str![[r#"
[]

"#]]);
}

/// Only a newer one that is pending stands in the way of an older one, not one that has come to nothing either.
#[test]
fn an_older_one_comes_back_where_the_newer_one_is_closed() {
    let teamctl = Teamctl::initialized();
    let add = |now: &str| {
        let line = "-q invite add ada@acme.example --role member --no-send -o id";
        teamctl.at(now).run(line).ok().text().trim().to_owned()
    };
    let first = add("2026-11-07T09:00:00Z");
    let second = add(DEADLINE);
    teamctl.at(DEADLINE).run("-q invite revoke ada@acme.example -y").ok();
    let resend = |id: &str| teamctl.at(DEADLINE).run(["-q", "invite", "resend", id, "--no-send", "-o", "json"]);
    resend(&second).refused("invite.not_open");
    assert_eq!(resend(&first).ok().json()["status"], "pending");
    // Now that is the one which the address means, and which stands in the way.
    assert_eq!(teamctl.at(DEADLINE).run("invite show ada@acme.example -o id").ok().text().trim(), first);
    teamctl.at(DEADLINE).run("invite add ada@acme.example --role member --no-send -o json").refused("invite.exists");
    teamctl.run("audit verify").ok();
}

/// Who was let in and has left can be sent the old invitation again.
#[test]
fn of_who_was_let_in_and_has_left() {
    let teamctl = Teamctl::initialized();
    teamctl.run("-q invite add ada@acme.example --role member --no-send").ok();
    teamctl.run("-q account create ada@acme.example").ok();
    teamctl.at(DEADLINE).run("-q member add ada@acme.example --role viewer").ok();
    teamctl.at(DEADLINE).run("-q member remove ada@acme.example -y").ok();
    let resent = teamctl.at(DEADLINE).run("-q invite resend ada@acme.example --show-link -o json").ok();
    teamctl.at(DEADLINE).stdin(resent.token()).run("-q invite accept --token-stdin").ok();
    teamctl.at(DEADLINE).run("team show acme -o json --fields members,pending").ok().stdout(str![[r#"
{"members":2,"pending":0}

"#]]);
}

#[test]
fn when_the_policy_allows_it() {
    let teamctl = Teamctl::with_preset("intoaec");
    teamctl.run("-q invite add ada@acme.example --role user --first-name A --no-send -t acme").ok();
    teamctl.run("invite resend ada@acme.example --no-send -t acme -o json").refused("invite.not_open").stderr(str![[r#"
{"error":{"code":"invite.not_open","message":"this invitation is pending, and by the organization's policy an invitation is sent again only while expired","hint":null,"exit":6,"details":{"status":"pending"}}}

"#]]);
    teamctl
        .at(DEADLINE)
        .run("-q invite resend ada@acme.example --no-send -t acme -o json --fields status")
        .ok()
        .stdout(str![[r#"
{"status":"pending"}

"#]]);
}
