//! `teamctl account delete`
use snapbox::str;

use crate::support::Teamctl;

#[test]
fn delete() {
    let teamctl = Teamctl::initialized().ticking();
    teamctl.run("-q account create Ada@acme.example --first-name Ada --last-name Lovelace -o id").ok();
    teamctl.run("-q member add ada@acme.example --role viewer -o id").ok();
    teamctl.run("account delete ada@acme.example").code(2).stdout(str![]).stderr(str![[r#"
error: to erase ada@acme.example, type ada@acme.example again
  hint: add --confirm ada@acme.example, or try it with --dry-run

"#]]);
    teamctl.run("account delete ada@acme.example --confirm bob@acme.example").code(2).stdout(str![]).stderr(str![[
        r#"
error: --confirm is 'bob@acme.example', the target is ada@acme.example

"#
    ]]);
    // The target as it was typed, and nothing that is merely the same.
    teamctl
        .run("account delete ada@acme.example --confirm ADA@acme.example -o json")
        .refused("usage.confirmation_mismatch");
    let delete =
        |flags: &str| teamctl.run(format!("account delete ada@acme.example --confirm ada@acme.example {flags}"));
    delete("--reason 'asked by ADA@acme.example'").code(2).stdout(str![]).stderr(str![[r#"
error: the --reason names the person, and would keep what is to be erased
  hint: say it without address, phone and name

"#]]);
    delete("--reason 'asked by ada lovelace' -o json").refused("usage.conflict");
    delete("").ok().stdout(str![[r#"
EMAIL             CHANGED
ada@acme.example  yes

"#]]);
    delete("-o json").ok().stdout(str![[r#"
{"id":null,"email":"ada@acme.example","first_name":null,"last_name":null,"company":null,"phone":null,"profile":{},"phone_verified_at":null,"disabled_at":null,"locked_until":null,"last_login_at":null,"created_at":null,"organizations":[],"changed":false}

"#]]);
    teamctl.run("account show ada@acme.example -o json").refused("account.not_found");
    teamctl.run("account list -o json --fields email").ok().stdout(str![[r#"
[
 {"email":"owner@acme.example"}
]

"#]]);
    teamctl.run("member list -o json --fields email").ok().stdout(str![[r#"
[
 {"email":"owner@acme.example"}
]

"#]]);
    teamctl.run("team show acme -o json --fields members").ok().stdout(str![[r#"
{"members":1}

"#]]);
    teamctl.run("audit list --action account.delete -o json --fields action,team,target,before,after").ok().stdout(
        str![[r#"
[
 {"action":"account.delete","team":"acme","target":"ac_1","before":null,"after":null},
 {"action":"account.delete","team":null,"target":"ac_1","before":null,"after":null}
]

"#]],
    );
    // The address is free again, for another person.
    teamctl.run("account create ada@acme.example -o json --fields email,organizations,changed").ok().stdout(str![[
        r#"
{"email":"ada@acme.example","organizations":[],"changed":true}

"#
    ]]);
    teamctl.run("audit verify --fields ok").ok().stdout(str![[r#"
OK
yes

"#]]);
}

#[test]
fn an_erased_account_is_found_by_nothing() {
    let teamctl = Teamctl::initialized();
    let id = teamctl.run("account create ada@acme.example -o id").ok().text().trim().to_owned();
    teamctl.run(["-q", "account", "rm", &id, "--confirm", &id]).ok();
    for line in ["show", "update --company x", "unlock", "enable", "disable -y"] {
        teamctl.run(format!("account {line} {id} -o json")).refused("account.not_found");
    }
    teamctl
        .stdin("correct horse")
        .run(["account", "password", &id, "--password-stdin", "-o", "json"])
        .refused("account.not_found");
    // Not even by what stands where its address was.
    teamctl.run(["account", "delete", &id, "--confirm", &id, "-o", "json"]).ok().stdout(str![[r#"
{"id":"ac_1","email":null,"first_name":null,"last_name":null,"company":null,"phone":null,"profile":{},"phone_verified_at":null,"disabled_at":null,"locked_until":null,"last_login_at":null,"created_at":null,"organizations":[],"changed":false}

"#]]);
    teamctl.run("account delete ac_0000000000000 --confirm ac_0000000000000").code(3).stdout(str![]).stderr(str![[
        r#"
error: there is no account ac_2

"#
    ]]);
}

#[test]
fn an_owner_stays() {
    let teamctl = Teamctl::initialized();
    let delete =
        |flags: &str| teamctl.run(format!("account delete owner@acme.example --confirm owner@acme.example {flags}"));
    delete("").code(6).stdout(str![]).stderr(str![[r#"
error: owner@acme.example owns acme
  hint: give it to somebody else first: teamctl team transfer acme

"#]]);
    delete("-o json").refused("account.owns_organization").stderr(str![[r#"
{"error":{"code":"account.owns_organization","message":"owner@acme.example owns acme","hint":"give it to somebody else first: teamctl team transfer acme","exit":6,"details":{"organizations":["acme"]}}}

"#]]);
    delete("-n -o json").refused("account.owns_organization");
    teamctl.run("-q team delete acme --confirm acme -o id").ok();
    delete("-o json --fields email,changed").ok().stdout(str![[r#"
{"email":"owner@acme.example","changed":true}

"#]]);
    teamctl.run("audit verify --fields ok").ok().stdout(str![[r#"
OK
yes

"#]]);
}

#[test]
fn invitations_of_an_address_without_an_account() {
    let teamctl = Teamctl::initialized().ticking();
    let id = teamctl
        .run("-q invite add Bob@acme.example --role viewer --first-name Bob --last-name Builder --no-send -o id");
    let id = id.ok().text().trim().to_owned();
    let delete = |flags: &str| {
        teamctl.run(format!("account delete bob@ACME.example --confirm bob@ACME.example -o json {flags}"))
    };
    delete("-n").ok().stdout(str![[r#"
{"id":null,"email":"bob@ACME.example","first_name":null,"last_name":null,"company":null,"phone":null,"profile":{},"phone_verified_at":null,"disabled_at":null,"locked_until":null,"last_login_at":null,"created_at":null,"organizations":[],"changed":true,"dry_run":true}

"#]]);
    delete("").ok().stdout(str![[r#"
{"id":null,"email":"bob@ACME.example","first_name":null,"last_name":null,"company":null,"phone":null,"profile":{},"phone_verified_at":null,"disabled_at":null,"locked_until":null,"last_login_at":null,"created_at":null,"organizations":[],"changed":true}

"#]]);
    delete("").ok().stdout(str![[r#"
{"id":null,"email":"bob@ACME.example","first_name":null,"last_name":null,"company":null,"phone":null,"profile":{},"phone_verified_at":null,"disabled_at":null,"locked_until":null,"last_login_at":null,"created_at":null,"organizations":[],"changed":false}

"#]]);
    teamctl.run("invite list -o json --fields id,email,first_name,last_name,role,status").ok().stdout(str![[r#"
[
 {"id":"inv_1","email":null,"first_name":null,"last_name":null,"role":"viewer","status":"revoked"}
]

"#]]);
    teamctl.run(["invite", "show", &id]).ok().stdout(str![[r#"
id            inv_1
team          acme
email         -
first_name    -
last_name     -
role          viewer
super_access  no
kind          join
status        revoked
created_at    2026-11-07T09:00:01Z
expires_at    2026-11-14T09:00:01Z
last_sent_at  -
sent_count    0
invited_by    operator
accepted_at   -
closed_at     2026-11-07T09:00:03Z

"#]]);
    teamctl.run(["invite", "resend", &id, "--no-send"]).code(6).stdout(str![]).stderr(str![[r#"
error: this invitation is revoked already
  hint: a new one: teamctl invite add

"#]]);
    teamctl.run(["audit", "list", "--target", &id, "-o", "json", "--fields", "action,team,target,after"]).ok().stdout(
        str![[r#"
[
 {"action":"invite.add","team":"acme","target":"inv_1","after":null},
 {"action":"account.delete","team":"acme","target":"inv_1","after":null}
]

"#]],
    );
    teamctl.run("-q invite add bob@acme.example --role viewer --no-send -o id").ok();
    teamctl.run("audit verify --fields ok").ok().stdout(str![[r#"
OK
yes

"#]]);
}

/// Who was invited by somebody who is gone was not invited by the operator.
#[test]
fn an_erased_inviter_is_nobody() {
    let teamctl = Teamctl::initialized();
    teamctl.run("-q account create ada@acme.example -o id").ok();
    for name in ["bob", "cleo"] {
        teamctl.run(format!("-q invite add {name}@acme.example --role viewer --no-send -o id")).ok();
    }
    // By hand until accounts can act.
    teamctl.sql("UPDATE invites SET invited_by = (SELECT id FROM accounts WHERE email = 'ada@acme.example') WHERE email_key = 'bob@acme.example'");
    teamctl.run("-q account delete ada@acme.example --confirm ada@acme.example").ok();
    teamctl.run("invite list -o json --fields email,invited_by").ok().stdout(str![[r#"
[
 {"email":"bob@acme.example","invited_by":null},
 {"email":"cleo@acme.example","invited_by":"operator"}
]

"#]]);
}
