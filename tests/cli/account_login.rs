//! `teamctl account login | password | unlock | disable | enable`
use snapbox::str;

use crate::support::{Outcome, Teamctl};

const PASSWORD: &str = "correct horse\n";

impl Teamctl {
    #[track_caller]
    fn login(&self, address: &str, password: &str, flags: &str) -> Outcome<'_> {
        self.stdin(password).run(format!("account login {address} --password-stdin {flags}"))
    }

    #[track_caller]
    fn with_ada() -> Self {
        let teamctl = Self::initialized().ticking();
        teamctl.stdin(PASSWORD).run("-q account create ada@acme.example --password-stdin -o id").ok();
        teamctl
    }
}

#[test]
fn login() {
    let teamctl = Teamctl::with_ada();
    teamctl.login("ADA@acme.example", PASSWORD, "").ok().stdout(str![[r#"
EMAIL             FIRST NAME  LAST NAME  COMPANY  LAST LOGIN AT         CREATED AT
ada@acme.example  -           -          -        2026-11-07T09:00:02Z  2026-11-07T09:00:01Z

"#]]);
    teamctl.login("ada@acme.example", "correct horse", "-o json").ok().stdout(str![[r#"
{"id":"ac_1","email":"ada@acme.example","first_name":null,"last_name":null,"company":null,"phone":null,"profile":{},"phone_verified_at":null,"disabled_at":null,"locked_until":null,"last_login_at":"2026-11-07T09:00:03.000Z","created_at":"2026-11-07T09:00:01.000Z","organizations":[],"changed":true}

"#]]);
    teamctl.run("audit list --action account.login -o json --fields action,team,fields,before,after").ok().stdout(
        str![[r#"
[
 {"action":"account.login","team":null,"fields":["last_login_at"],"before":null,"after":null},
 {"action":"account.login","team":null,"fields":["last_login_at"],"before":null,"after":null}
]

"#]],
    );
    // Neither another password, nor nobody's, nor that of an account which has none.
    teamctl.login("ada@acme.example", "correct horsf\n", "").code(6).stdout(str![]).stderr(str![[r#"
error: wrong e-mail address or password

"#]]);
    teamctl.login("eve@acme.example", PASSWORD, "").code(6).stdout(str![]).stderr(str![[r#"
error: wrong e-mail address or password

"#]]);
    teamctl.login("owner@acme.example", "\n", "-o json").refused("account.bad_credentials").stderr(str![[r#"
{"error":{"code":"account.bad_credentials","message":"wrong e-mail address or password","hint":null,"exit":6,"details":{}}}

"#]]);
    teamctl.run("audit list --action denied -o json --fields action,team,target,fields,before,after").ok().stdout(
        str![[r#"
[
 {"action":"denied","team":null,"target":"ac_1","fields":["command"],"before":null,"after":{"command":"account.login"}},
 {"action":"denied","team":null,"target":null,"fields":["command"],"before":null,"after":{"command":"account.login"}},
 {"action":"denied","team":null,"target":"ac_2","fields":["command"],"before":null,"after":{"command":"account.login"}}
]

"#]],
    );
    teamctl.run("account login ada@acme.example").code(2).stdout(str![]).stderr(str![[r#"
error: --password-stdin is needed, and nobody can be asked
  hint: give --password-stdin, or run it on a terminal

"#]]);
    teamctl.run("account login --password-stdin").code(2).stdout(str![]).stderr(str![[r#"
error: the following required arguments were not provided: <EMAIL>
  hint: see: teamctl account login --help

"#]]);
    teamctl.login("ada", PASSWORD, "").code(2).stdout(str![]).stderr(str![[r#"
error: invalid value 'ada' for '<EMAIL>': "ada" is no e-mail address: it has no @
  hint: see: teamctl account login --help

"#]]);
    teamctl.run("audit verify --fields ok").ok().stdout(str![[r#"
OK
yes

"#]]);
}

#[test]
fn a_rehearsed_login_leaves_no_trace() {
    let teamctl = Teamctl::with_ada();
    let before = teamctl.run("audit list -o id").ok().text().to_owned();
    teamctl.login("ada@acme.example", PASSWORD, "-n -o json --fields last_login_at").ok().stdout(str![[r#"
{"last_login_at":"2026-11-07T09:00:03.000Z","dry_run":true}

"#]]);
    assert_eq!(
        teamctl.run("account show ada@acme.example -o json").ok().json()["last_login_at"],
        serde_json::Value::Null
    );
    assert_eq!(teamctl.run("audit list -o id").ok().text(), before);
    assert_eq!(teamctl.sql("SELECT COUNT(*) FROM login_tries"), "0\n");
}

#[test]
fn ten_wrong_ones_shut_it() {
    let teamctl = Teamctl::with_ada();
    let at = |second: u32| format!("2026-11-07T10:00:{second:02}Z");
    for second in 0..10 {
        let wrong =
            teamctl.at(&at(second)).stdin("wrong").run("account login ada@acme.example --password-stdin -o json");
        wrong.refused("account.bad_credentials");
    }
    let right = |second: u32, flags: &str| {
        teamctl.at(&at(second)).stdin(PASSWORD).run(format!("account login ada@acme.example --password-stdin {flags}"))
    };
    right(10, "").code(6).stdout(str![]).stderr(str![[r#"
error: too many wrong passwords: nobody gets in until 2026-11-07T10:15:00.000Z
  hint: try again then, or let the operator end it: teamctl account unlock

"#]]);
    right(11, "-o json").refused("account.locked").stderr(str![[r#"
{"error":{"code":"account.locked","message":"too many wrong passwords: nobody gets in until 2026-11-07T10:15:00.000Z","hint":"try again then, or let the operator end it: teamctl account unlock","exit":6,"details":{"locked_until":"2026-11-07T10:15:00.000Z"}}}

"#]]);
    let locked =
        |second: u32| teamctl.at(&at(second)).run("account show ada@acme.example -o json --fields locked_until");
    locked(12).ok().stdout(str![[r#"
{"locked_until":"2026-11-07T10:15:00.000Z"}

"#]]);
    teamctl.at(&at(12)).run("account list -o json --fields email,locked_until").ok().stdout(str![[r#"
[
 {"email":"owner@acme.example","locked_until":null},
 {"email":"ada@acme.example","locked_until":"2026-11-07T10:15:00.000Z"}
]

"#]]);
    teamctl.at(&at(13)).run("account unlock ada@acme.example").ok().stdout(str![[r#"
EMAIL             FIRST NAME  LAST NAME  COMPANY  LAST LOGIN AT  CREATED AT
ada@acme.example  -           -          -        -              2026-11-07T09:00:01Z

"#]]);
    teamctl.at(&at(14)).run("account unlock ada@acme.example -o json --fields locked_until,changed").ok().stdout(str![
        [r#"
{"locked_until":null,"changed":false}

"#]
    ]);
    locked(15).ok().stdout(str![[r#"
{"locked_until":null}

"#]]);
    right(16, "-o id").ok();
    teamctl.run("audit list --action account.unlock -o json --fields action,fields").ok().stdout(str![[r#"
[
 {"action":"account.unlock","fields":["locked_until"]}
]

"#]]);
    teamctl.run("account unlock eve@acme.example -o json").refused("account.not_found");
}

#[test]
fn password() {
    let teamctl = Teamctl::with_ada();
    let set = |input: &str, flags: &str| {
        teamctl.stdin(input).run(format!("account password ada@acme.example --password-stdin {flags}"))
    };
    set("battery staple\n", "").ok().stdout(str![[r#"
EMAIL             FIRST NAME  LAST NAME  COMPANY  LAST LOGIN AT  CREATED AT
ada@acme.example  -           -          -        -              2026-11-07T09:00:01Z

"#]]);
    teamctl.login("ada@acme.example", PASSWORD, "-o json").refused("account.bad_credentials");
    teamctl.login("ada@acme.example", "battery staple\n", "-o id").ok();
    set("short\n", "").code(2).stdout(str![]).stderr(str![[r#"
error: a password has at least 8 characters

"#]]);
    set(&"x".repeat(1025), "-o json").refused("password.invalid");
    // Nobody is asked for the old one here: it is the operator's.
    set("battery staple\n", "-o json --jq .changed").ok().stdout(str![[r#"
true

"#]]);
    let owner = teamctl.run("account show owner@acme.example -o id").ok().text().trim().to_owned();
    teamctl.stdin(PASSWORD).run(["account", "password", &owner, "--password-stdin", "-o", "id"]).ok();
    teamctl.login("owner@acme.example", PASSWORD, "-o id").ok();
    teamctl.stdin(PASSWORD).run("account password eve@acme.example --password-stdin").code(3).stdout(str![]).stderr(
        str![[r#"
error: there is no account eve@acme.example

"#]],
    );
    teamctl.run("account password ada@acme.example").code(2).stdout(str![]).stderr(str![[r#"
error: --password-stdin is needed, and nobody can be asked
  hint: give --password-stdin, or run it on a terminal

"#]]);
    let audit = teamctl.run("audit list --action account.password -o json --fields action,fields,before,after").ok();
    audit.stdout(str![[r#"
[
 {"action":"account.password","fields":["password"],"before":null,"after":null},
 {"action":"account.password","fields":["password"],"before":null,"after":null},
 {"action":"account.password","fields":["password"],"before":null,"after":null}
]

"#]]);
}

#[test]
fn disable_and_enable() {
    let teamctl = Teamctl::with_ada();
    teamctl.run("account disable ada@acme.example").code(2).stdout(str![]).stderr(str![[r#"
error: to disable ada@acme.example, confirm it
  hint: add --yes, or try it with --dry-run

"#]]);
    teamctl.run("account disable ada@acme.example -y --reason stolen -o json").ok().stdout(str![[r#"
{"id":"ac_1","email":"ada@acme.example","first_name":null,"last_name":null,"company":null,"phone":null,"profile":{},"phone_verified_at":null,"disabled_at":"2026-11-07T09:00:03.000Z","locked_until":null,"last_login_at":null,"created_at":"2026-11-07T09:00:01.000Z","organizations":[],"changed":true}

"#]]);
    teamctl.run("account disable ada@acme.example -y -o json --fields disabled_at,changed").ok().stdout(str![[r#"
{"disabled_at":"2026-11-07T09:00:03.000Z","changed":false}

"#]]);
    teamctl.run("account list --disabled -o json --fields email").ok().stdout(str![[r#"
[
 {"email":"ada@acme.example"}
]

"#]]);
    // The right password says so, any other says what it says to everybody.
    teamctl.login("ada@acme.example", PASSWORD, "").code(6).stdout(str![]).stderr(str![[r#"
error: the account ada@acme.example is disabled

"#]]);
    teamctl.login("ada@acme.example", "wrong", "-o json").refused("account.bad_credentials");
    teamctl.run("member add ada@acme.example --role viewer -o json").refused("account.disabled");
    teamctl.run("account enable ada@acme.example").ok().stdout(str![[r#"
EMAIL             FIRST NAME  LAST NAME  COMPANY  LAST LOGIN AT  CREATED AT
ada@acme.example  -           -          -        -              2026-11-07T09:00:01Z

"#]]);
    teamctl.run("account enable ada@acme.example -o json --fields disabled_at,changed").ok().stdout(str![[r#"
{"disabled_at":null,"changed":false}

"#]]);
    teamctl.login("ada@acme.example", PASSWORD, "-o id").ok();
    // Whoever has hijacked an owner's account is stopped like anybody else.
    teamctl.run("account disable owner@acme.example -y -o json --fields email,changed").ok().stdout(str![[r#"
{"email":"owner@acme.example","changed":true}

"#]]);
    teamctl.run("account enable nobody@acme.example -o json").refused("account.not_found");
    teamctl.run("account disable nobody@acme.example -y -o json").refused("account.not_found");
    teamctl.run("audit list -o json --fields action,fields,reason --jq '.[-8:]'").ok().stdout(str![[r#"
[{"action":"team.create","fields":["path","name","owner","policy"],"reason":null},{"action":"account.create","fields":["email","password"],"reason":null},{"action":"account.disable","fields":["disabled_at"],"reason":"stolen"},{"action":"denied","fields":["command"],"reason":null},{"action":"denied","fields":["command"],"reason":null},{"action":"account.enable","fields":["disabled_at"],"reason":null},{"action":"account.login","fields":["last_login_at"],"reason":null},{"action":"account.disable","fields":["disabled_at"],"reason":null}]

"#]]);
}
