//! `invite inspect` and `decline`: what the holder of a token can do beside accepting.
use super::*;

#[test]
fn each_end_state_is_told_apart() {
    let teamctl = Teamctl::initialized();
    let tokens = ["bob", "cleo", "dora", "eve", "fay"]
        .map(|who| teamctl.invite("acme", &format!("{who}@acme.example"), "member"));
    let [accepted, declined, _, overdue, swept] = tokens.clone();
    teamctl.stdin(accepted).run("-q invite accept --token-stdin").ok();
    teamctl.stdin(declined).run("-q invite decline --token-stdin").ok();
    teamctl.run("-q invite revoke dora@acme.example -y").ok();
    teamctl.run("-q invite update fay@acme.example --expires-in 1d").ok();
    teamctl.at("2026-11-08T09:00:00Z").run("-q invite expire --all-teams").ok();
    let before = (teamctl.stored(), teamctl.event_count());
    let codes = ["invite.accepted", "invite.declined", "invite.revoked", "invite.expired", "invite.expired"];
    for verb in ["inspect", "accept", "decline"] {
        for (token, code) in tokens.iter().zip(codes) {
            let call = teamctl.at(DEADLINE).stdin(token.as_bytes());
            call.run(["invite", verb, "--token-stdin", "-o", "json"]).refused(code);
        }
    }
    for token in [&overdue, &swept] {
        teamctl.at(DEADLINE).stdin(token.as_bytes()).run("invite accept --token-stdin").code(6).stdout(str![]).stderr(
            str![[r#"
error: this invitation has expired
  hint: ask for a new one: teamctl invite add, or teamctl invite resend

"#]],
        );
    }
    assert_eq!((teamctl.stored(), teamctl.event_count()), before);
}

#[test]
fn the_deadline_itself_is_too_late() {
    let teamctl = Teamctl::initialized();
    let token = teamctl.invite("acme", "ada@acme.example", "member");
    assert_eq!(teamctl.status_at(JUST_BEFORE, "ada@acme.example"), "pending");
    assert_eq!(teamctl.status_at(DEADLINE, "ada@acme.example"), "expired");
    let pending = |now: &str| teamctl.at(now).run("team show acme --jq .pending").ok().text().trim().to_owned();
    assert_eq!((pending(JUST_BEFORE), pending(DEADLINE)), ("1".to_owned(), "0".to_owned()));
    teamctl.at(JUST_BEFORE).run("invite expire -t acme -o json").ok().stdout(str![[r#"
{"expired":0,"changed":false}

"#]]);
    teamctl
        .at(JUST_BEFORE)
        .stdin(token.as_bytes())
        .run("-q invite inspect --token-stdin -o json --fields status")
        .ok()
        .stdout(str![[r#"
{"status":"pending"}

"#]]);
    teamctl.at(DEADLINE).stdin(token.as_bytes()).run("invite accept --token-stdin -o json").refused("invite.expired");
    teamctl
        .at(JUST_BEFORE)
        .stdin(token.as_bytes())
        .run("-q invite accept --token-stdin -o json --fields status,accepted_at")
        .ok()
        .stdout(str![[r#"
{"status":"accepted","accepted_at":"2026-11-14T08:59:59.999Z"}

"#]]);
}

#[test]
fn inspect() {
    let teamctl = Teamctl::with_preset("autoql");
    let add =
        "-q invite add ada@acme.example --role admin --first-name Ada --last-name L --show-link --jq .token -t acme";
    let token = teamctl.run(add).ok().text().to_owned();
    let before = (teamctl.stored(), teamctl.event_count());
    teamctl
        .stdin(token.as_bytes())
        .run("invite inspect --token-stdin")
        .ok()
        .stdout(str![[r#"
id            inv_1
team          acme
email         ada@acme.example
first_name    Ada
last_name     L
role          admin
super_access  no
kind          join
status        pending
created_at    2026-11-07T09:00:00Z
expires_at    2026-11-12T09:00:00Z
last_sent_at  2026-11-07T09:00:00Z
sent_count    1
invited_by    operator
accepted_at   -
closed_at     -
requires      password

"#]])
        .stderr(str![""]);
    teamctl.stdin(token.as_bytes()).run("-q invite inspect --token-stdin -o json").ok().stdout(str![[r#"
{"id":"inv_1","team":"acme","email":"ada@acme.example","first_name":"Ada","last_name":"L","role":"admin","super_access":false,"kind":"join","status":"pending","created_at":"2026-11-07T09:00:00.000Z","expires_at":"2026-11-12T09:00:00.000Z","last_sent_at":"2026-11-07T09:00:00.000Z","sent_count":1,"invited_by":"operator","accepted_at":null,"closed_at":null,"changed":null,"requires":["password"]}

"#]]);
    teamctl.run("invite inspect -o json").refused("usage.missing").stderr(str![[r#"
{"error":{"code":"usage.missing","message":"--token-stdin is needed, and nobody can be asked","hint":"give --token-stdin, or run it on a terminal","exit":2,"details":{}}}

"#]]);
    assert_eq!((teamctl.stored(), teamctl.event_count()), before);
}

#[test]
fn accept() {
    let teamctl = Teamctl::initialized();
    let token = teamctl.invite("acme", "ada@acme.example", "member");
    teamctl
        .stdin(token.as_bytes())
        .run("-n -q invite accept --token-stdin -o json --fields status,changed")
        .ok()
        .stdout(str![[r#"
{"status":"accepted","changed":true,"dry_run":true}

"#]]);
    teamctl
        .at("2026-11-08T09:00:00Z")
        .stdin(format!("{token}\n"))
        .run("invite accept --token-stdin --first-name Ada --company 'Analytical Engines' --profile size=xl")
        .ok()
        .stdout(str![[r#"
ID                 TEAM  EMAIL             ROLE    STATUS    CREATED AT            EXPIRES AT
inv_1  acme  ada@acme.example  member  accepted  2026-11-07T09:00:00Z  2026-11-14T09:00:00Z

"#]])
        .stderr(str![]);
    teamctl.run("invite show ada@acme.example -o json").ok().stdout(str![[r#"
{"id":"inv_1","team":"acme","email":"ada@acme.example","first_name":null,"last_name":null,"role":"member","super_access":false,"kind":"join","status":"accepted","created_at":"2026-11-07T09:00:00.000Z","expires_at":"2026-11-14T09:00:00.000Z","last_sent_at":"2026-11-07T09:00:00.000Z","sent_count":1,"invited_by":"operator","accepted_at":"2026-11-08T09:00:00.000Z","closed_at":"2026-11-08T09:00:00.000Z","changed":null}

"#]]);
    teamctl.run("member show ada@acme.example -o json").ok().stdout(str![[r#"
{"id":"mb_1","kind":"member","email":"ada@acme.example","first_name":"Ada","last_name":null,"company":"Analytical Engines","phone":null,"team":"acme","role":"member","status":"active","super_access":false,"added_at":"2026-11-08T09:00:00.000Z","last_login_at":null,"expires_at":null,"invite":null,"changed":null}

"#]]);
    teamctl.run("account show ada@acme.example -o json --fields email,first_name,company,profile").ok().stdout(str![[
        r#"
{"email":"ada@acme.example","first_name":"Ada","company":"Analytical Engines","profile":{"size":"xl"}}

"#
    ]]);
    teamctl.run("audit list --since 2026-11-08 -o jsonl --fields action,target,fields").ok().stdout(str![[r#"
{"action":"account.create","target":"ac_1","fields":["email","first_name","company","profile"]}
{"action":"invite.accept","target":"inv_1","fields":["account"]}

"#]]);
    teamctl.run("invite accept -o json").refused("usage.missing");
}

#[test]
fn decline() {
    let teamctl = Teamctl::initialized();
    let token = teamctl.invite("acme", "ada@acme.example", "member");
    teamctl.stdin(token.as_bytes()).run("-n invite decline --token-stdin -o json --fields status,changed").ok().stdout(
        str![[r#"
{"status":"declined","changed":true,"dry_run":true}

"#]],
    );
    teamctl
        .stdin(token.as_bytes())
        .run("invite decline --token-stdin")
        .ok()
        .stdout(str![[r#"
ID                 TEAM  EMAIL             ROLE    STATUS    CREATED AT            EXPIRES AT
inv_1  acme  ada@acme.example  member  declined  2026-11-07T09:00:00Z  2026-11-14T09:00:00Z

"#]])
        .stderr(str![]);
    teamctl.run("invite show ada@acme.example -o json --fields status,accepted_at,closed_at").ok().stdout(str![[r#"
{"status":"declined","accepted_at":null,"closed_at":"2026-11-07T09:00:00.000Z"}

"#]]);
    teamctl.run("invite decline -o json").refused("usage.missing");
}
