//! `invite update`.
use super::*;

#[test]
fn each_field() {
    let teamctl = Teamctl::initialized();
    let token = teamctl.invite("acme", "ada@acme.example", "member");
    teamctl
        .run("invite update ada@acme.example --role viewer")
        .ok()
        .stdout(str![[r#"
ID                 TEAM  EMAIL             ROLE    STATUS   CREATED AT            EXPIRES AT
inv_1  acme  ada@acme.example  viewer  pending  2026-11-07T09:00:00Z  2026-11-14T09:00:00Z

"#]])
        .stderr(str![]);
    teamctl
            .run("-q invite update ada@acme.example --first-name Ada --last-name Lovelace --expires-in 2d -o json")
            .ok()
            .stdout(str![[r#"
{"id":"inv_1","team":"acme","email":"ada@acme.example","first_name":"Ada","last_name":"Lovelace","role":"viewer","super_access":false,"kind":"join","status":"pending","created_at":"2026-11-07T09:00:00.000Z","expires_at":"2026-11-09T09:00:00.000Z","last_sent_at":"2026-11-07T09:00:00.000Z","sent_count":1,"invited_by":"operator","accepted_at":null,"closed_at":null,"changed":true,"token":null,"link":null}

"#]]);
    let before = teamctl.event_count();
    teamctl
        .run("-q invite update ada@acme.example --first-name Ada --role viewer -o json --fields changed")
        .ok()
        .stdout(str![[r#"
{"changed":false}

"#]]);
    assert_eq!(teamctl.event_count(), before, "what changes nothing is no event");
    teamctl.run("audit list -t acme --action invite.update -o jsonl --fields action,fields,before,after").ok().stdout(str![[r#"
{"action":"invite.update","fields":["role"],"before":{"role":"member"},"after":{"role":"viewer"}}
{"action":"invite.update","fields":["first_name","last_name","expires_at"],"before":{"expires_at":"2026-11-14T09:00:00.000Z"},"after":{"first_name":"Ada","last_name":"Lovelace","expires_at":"2026-11-09T09:00:00.000Z"}}

"#]]);
    // The token is still good.
    teamctl.stdin(token).run("-q invite accept --token-stdin -o json --fields role,first_name,status").ok().stdout(
        str![[r#"
{"role":"viewer","first_name":"Ada","status":"accepted"}

"#]],
    );
}

#[test]
fn another_address_is_another_token() {
    let teamctl = Teamctl::initialized();
    let old = teamctl.invite("acme", "ada@acme.example", "member");
    teamctl.run("invite update ada@acme.example --email ada@engines.example -o json").refused("usage.undelivered");
    let new = teamctl.run("-q invite update ada@acme.example --email Ada@Engines.example --show-link -o json").ok();
    let token = new.token();
    new.stdout(str![[r#"
{"id":"inv_1","team":"acme","email":"Ada@Engines.example","first_name":null,"last_name":null,"role":"member","super_access":false,"kind":"join","status":"pending","created_at":"2026-11-07T09:00:00.000Z","expires_at":"2026-11-14T09:00:00.000Z","last_sent_at":"2026-11-07T09:00:00.000Z","sent_count":2,"invited_by":"operator","accepted_at":null,"closed_at":null,"changed":true,"token":"[TOKEN]","link":null}

"#]]);
    teamctl.stdin(old).run("invite inspect --token-stdin -o json").refused("invite.unknown_token");
    teamctl.stdin(token).run("-q invite inspect --token-stdin -o json --fields email").ok().stdout(str![[r#"
{"email":"Ada@Engines.example"}

"#]]);
    teamctl.run("invite show ada@acme.example -o json").refused("invite.not_found");
    // Addresses that are taken.
    teamctl.invite("acme", "bob@acme.example", "member");
    teamctl
        .run("invite update bob@acme.example --email ADA@engines.example --no-send -o json")
        .refused("invite.exists");
    teamctl.run("invite update bob@acme.example --email owner@acme.example --no-send -o json").refused("member.exists");
    teamctl.run("invite update bob@acme.example --email bob --no-send -o json").refused("email.invalid");
}

#[test]
fn an_expired_one_stays_expired() {
    let teamctl = Teamctl::initialized();
    let old = teamctl.invite("acme", "ada@acme.example", "member");
    teamctl
        .at(DEADLINE)
        .run("-q invite update ada@acme.example --expires-in 5d -o json --fields status,expires_at,changed")
        .ok()
        .stdout(str![[r#"
{"status":"expired","expires_at":"2026-11-19T09:00:00.000Z","changed":true}

"#]]);
    teamctl.at(DEADLINE).stdin(old).run("invite accept --token-stdin -o json").refused("invite.expired");
    teamctl
            .at(DEADLINE)
            .run("invite update ada@acme.example --email ada@engines.example --show-link -o json --fields status,email,token,link")
            .ok()
            .stdout(str![[r#"
{"status":"expired","email":"ada@engines.example","token":null,"link":null}

"#]])
            .stderr(str![[r#"
the invitation has expired: send it again with `teamctl invite resend`

"#]]);
    teamctl
        .at(DEADLINE)
        .run("-q invite resend ada@engines.example --no-send -o json --fields status,expires_at")
        .ok()
        .stdout(str![[r#"
{"status":"pending","expires_at":"2026-11-21T09:00:00.000Z"}

"#]]);
}

#[test]
fn refusals() {
    let teamctl = one_of_each();
    for who in ["bob", "cleo", "dora"] {
        teamctl
            .run(format!("invite update {who}@acme.example --first-name A -t acme -o json"))
            .refused("invite.not_open");
    }
    for (flags, code) in [
        ("--role boss", "role.not_found"),
        ("--role lead", "role.level"),
        ("--role owner", "role.owner"),
        ("--super-access on", "invite.super_access_not_allowed"),
        ("--super-access yes", "usage.invalid_value"),
        ("--expires-in 31d", "duration.invalid"),
        ("--expires-in 1s", "duration.invalid"),
        ("", "usage.missing"),
        ("--first-name ''", "text.invalid"),
    ] {
        teamctl.run(format!("invite update ada@acme.example -t acme -o json {flags}")).refused(code);
    }
    teamctl.run("-q invite update ada@acme.example -t acme --super-access off -o json --fields changed").ok().stdout(
        str![[r#"
{"changed":false}

"#]],
    );
    teamctl.run("invite update zoe@acme.example -t acme --first-name Z -o json").refused("invite.not_found");
}

#[test]
fn what_the_policy_allows() {
    let teamctl = Teamctl::with_preset("intoaec");
    teamctl.run("-q invite add ada@acme.example --role user --first-name A --no-send -t acme").ok();
    teamctl.run("invite update ada@acme.example --first-name B -t acme -o json").refused("invite.not_open");
    teamctl
        .at(DEADLINE)
        .run("-q invite update ada@acme.example --super-access on -t acme -o json --fields super_access,changed")
        .ok()
        .stdout(str![[r#"
{"super_access":true,"changed":true}

"#]]);
    // Who has not signed up cannot be invited: by no verb.
    let fixfolio = Teamctl::with_preset("fixfolio");
    fixfolio.run("-q account create ada@acme.example").ok();
    fixfolio.run("-q invite add ada@acme.example --role user --no-send -t acme").ok();
    fixfolio
        .run("invite update ada@acme.example --email bob@acme.example --no-send -t acme -o json")
        .refused("invite.account_required");
}
