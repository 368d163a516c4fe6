//! `teamctl callback`
use snapbox::str;

use crate::support::Teamctl;

/// `acme`, called back, and `acme/design`.
fn called_back() -> Teamctl {
    let teamctl = Teamctl::initialized().ticking();
    teamctl.run("-q team create acme/design -o id").ok();
    teamctl.run("-q callback set --url https://hooks.acme.example/teamctl -t acme -o id").ok();
    teamctl
}

#[test]
fn set() {
    let teamctl = called_back();
    teamctl.run("callback set --url https://Design.Example:443/x?a=b -t acme/design").ok().stdout(str![[r#"
TEAM         URL                           INHERITED FROM
acme/design  https://design.example/x?a=b  -

"#]]);
    teamctl.run("callback set --url none -t acme/design").ok().stdout(str![[r#"
TEAM         URL                                 INHERITED FROM
acme/design  https://hooks.acme.example/teamctl  acme

"#]]);
    teamctl.run("callback set --url none -t acme/design -o json").ok().stdout(str![[r#"
{"team":"acme/design","url":"https://hooks.acme.example/teamctl","inherited_from":"acme","auth_header":"x-teamctl-callback-auth","kinds":["live","test"],"changed":false}

"#]]);
    teamctl.run("callback set --url http://localhost:8080/ -t acme/design -n -o json").ok().stdout(str![[r#"
{"team":"acme/design","url":"http://localhost:8080/","inherited_from":null,"auth_header":"x-teamctl-callback-auth","kinds":["live","test"],"changed":true,"dry_run":true}

"#]]);
    teamctl.run("callback set -t acme").code(2).stderr(str![[r#"
error: the following required arguments were not provided: --url <URL>
  hint: see: teamctl callback set --help

"#]]);
    teamctl.run("callback set --url hooks.example.com -t acme").code(2).stderr(str![[r#"
error: "hooks.example.com" is no URL for callbacks: it does not begin with https://
  hint: such as https://hooks.example.com/teamctl

"#]]);
    teamctl.run("callback set --url https://ada:secret@hooks.example.com/ -t acme").code(2).stderr(str![[r#"
error: "https://***@hooks.example.com/" is no URL for callbacks: a user name or password has no place in it
  hint: such as https://hooks.example.com/teamctl

"#]]);
    teamctl.run("callback set --url http://hooks.example.com/ -t acme -o json").code(2).stderr(str![[r#"
{"error":{"code":"callback_url.invalid","message":"\"http://hooks.example.com/\" is no URL for callbacks: it does not begin with https://: only this host itself (localhost) can be called without","hint":"such as https://hooks.example.com/teamctl","exit":2,"details":{}}}

"#]]);
    teamctl.run("callback set --url none -t acme/none").code(3).stderr(str![[r#"
error: there is no team acme/none
  hint: the teams that there are: teamctl team list --all

"#]]);
}

#[test]
fn show_and_resolve() {
    let teamctl = called_back();
    teamctl.run("callback show").ok().stdout(str![[r#"
team            acme
url             https://hooks.acme.example/teamctl
inherited_from  -
auth_header     x-teamctl-callback-auth
kinds           live, test

"#]]);
    teamctl.run("callback show -t acme/design -o json").ok().stdout(str![[r#"
{"team":"acme/design","url":"https://hooks.acme.example/teamctl","inherited_from":"acme","auth_header":"x-teamctl-callback-auth","kinds":["live","test"]}

"#]]);
    teamctl.run("callback show -t acme/design -o csv").ok().stdout(str![[r#"
team,url,inherited_from,auth_header,kinds
acme/design,https://hooks.acme.example/teamctl,acme,x-teamctl-callback-auth,live test

"#]]);
    teamctl.run("callback show -t acme/design -o id").ok().stdout(str![[r#"
acme/design

"#]]);
    for team in ["acme", "acme/design"] {
        teamctl.run(["callback", "resolve", "-t", team, "--fields", "why", "--no-headers"]).ok();
    }
    teamctl.run("callback resolve -t acme").ok().stdout(str![[r#"
team            acme
url             https://hooks.acme.example/teamctl
inherited_from  -
auth_header     x-teamctl-callback-auth
kinds           live, test
why             it is acme's own
resource        -

"#]]);
    teamctl.run("callback resolve -t acme/design").ok().stdout(str![[r#"
team            acme/design
url             https://hooks.acme.example/teamctl
inherited_from  acme
auth_header     x-teamctl-callback-auth
kinds           live, test
why             acme/design has none of its own, and acme is the nearest above it that has one
resource        -

"#]]);
    teamctl.run("-q callback set --url none -t acme -o id").ok();
    teamctl.run("callback resolve -t acme/design").ok().stdout(str![[r#"
team            acme/design
url             -
inherited_from  -
auth_header     x-teamctl-callback-auth
kinds           live, test
why             neither acme/design nor a team above it has a URL
resource        -

"#]]);
    teamctl.run("callback show --fields secret").code(2).stderr(str![[r#"
error: no field 'secret'; there are: team, url, inherited_from, auth_header, kinds

"#]]);
    teamctl.run("callback show --resource rs_1").code(2).stderr(str![[r#"
error: an id of this kind reads rs_ and 13 letters or digits

"#]]);
}

/// Its secrets are random, as the sealing key is: what is around them is not.
#[test]
fn secrets() {
    let teamctl = called_back();
    let headings = |line: &str| teamctl.run(line).ok().text().lines().next().unwrap().to_owned();
    assert_eq!(
        headings("callback show --secret -t acme").split_whitespace().collect::<Vec<_>>().join(" "),
        "KIND AUTH KEY SIGNING SECRET PREVIOUS UNTIL"
    );
    assert!(headings("callback show --secret -t acme -o wide").contains("PREVIOUS SIGNING SECRET"));
    let lines = teamctl.run("callback show --secret -t acme --no-headers --fields kind,signing_secret").ok();
    let kinds: Vec<_> = lines.text().lines().map(|line| line.split_once("  whsec_").unwrap().0).collect();
    assert_eq!(kinds, ["live", "test"]);
    let secrets = teamctl.run("callback show --secret -t acme -o json --jq .secrets").ok().json();
    for secret in secrets.as_array().unwrap() {
        assert_eq!(secret["auth_key"].as_str().unwrap().len(), 43);
        assert_eq!(secret["signing_secret"].as_str().unwrap().len(), 6 + 44);
    }
    assert!(
        teamctl
            .run("callback show --secret -t acme -o csv")
            .ok()
            .text()
            .starts_with("team,url,inherited_from,auth_header,kinds,secrets\n")
    );
    std::fs::remove_file(teamctl.secret_key()).unwrap();
    teamctl.run("callback show --secret -t acme").code(10).stderr(str![[r#"
error: there is no sealing key at [HOME]/config/teamctl/secret.key
  hint: name the one that init made: TEAMCTL_SECRET_KEY_FILE, or secret_key_file in the config

"#]]);
    teamctl.run("callback show -t acme").ok();
}

#[test]
fn rotate() {
    let teamctl = called_back();
    teamctl
        .run("callback rotate --grace 24h")
        .ok()
        .stdout(str![[r#"
TEAM  URL                                 ROTATED     PREVIOUS UNTIL
acme  https://hooks.acme.example/teamctl  live, test  2026-11-08T09:00:03Z

"#]])
        .stderr(str![[r#"
what the receiver needs now: teamctl callback show --secret -t acme

"#]]);
    teamctl.run("-q callback rotate --kind test -o json").ok().stdout(str![[r#"
{"team":"acme","url":"https://hooks.acme.example/teamctl","inherited_from":null,"auth_header":"x-teamctl-callback-auth","kinds":["live","test"],"rotated":["test"],"previous_until":null,"changed":true}

"#]]);
    teamctl
        .run("callback rotate -n")
        .ok()
        .stdout(str![[r#"
TEAM  URL                                 ROTATED     PREVIOUS UNTIL
acme  https://hooks.acme.example/teamctl  live, test  -

"#]])
        .stderr(str![[r#"
this was a dry run: nothing was changed

"#]]);
    teamctl.run("callback rotate -t acme/design").code(6).stderr(str![[r#"
error: acme/design is called back at the URL of acme, whose secrets sign
  hint: rotate those: teamctl callback rotate -t acme

"#]]);
    teamctl.run("callback rotate --kind both").code(2).stderr(str![[r#"
error: invalid value 'both' for '--kind <KIND>': "both" is no kind of key: live or test
  hint: see: teamctl callback rotate --help

"#]]);
    teamctl.run("callback rotate --grace 90d").code(2).stderr(str![[r#"
error: old secrets are good for 1m to 30d, not for 90d
  hint: leave out --grace to end them at once

"#]]);
    teamctl.run("callback rotate --grace tomorrow").code(2).stderr(str![[r#"
error: invalid value 'tomorrow' for '--grace <DURATION>': "tomorrow" is not a duration: a whole number and one of s, m, h, d, w, such as 90s, 15m, 12h, 7d or 2w
  hint: see: teamctl callback rotate --help

"#]]);
}

#[test]
fn send() {
    let teamctl = called_back();
    teamctl.file("result.json", "{\"task\": 4711}\n");
    let send = |rest: &str| teamctl.run(format!("callback send --data-file result.json {rest}"));
    send("--type task.completed -t acme/design").ok().stdout(str![[r#"
ID                 KIND      TO                                  SUBJECT                        STATUS  ATTEMPTS  NEXT ATTEMPT AT
msg_1  callback  https://hooks.acme.example/teamctl  task.completed at acme/design  queued  0         2026-11-07T09:00:03Z

"#]]);
    send("--type task.completed --kind test -o json").ok().stdout(str![[r#"
{"id":"msg_2","kind":"callback","to":"https://hooks.acme.example/teamctl","subject":"task.completed at acme","status":"queued","attempts":0,"next_attempt_at":"2026-11-07T09:00:04.000Z","last_error":null,"created_at":"2026-11-07T09:00:04.000Z","sent_at":null,"changed":true}

"#]]);
    teamctl.run("outbox list").ok().stdout(str![[r#"
ID                 KIND      TO                                  SUBJECT                        STATUS  ATTEMPTS  NEXT ATTEMPT AT
msg_1  callback  https://hooks.acme.example/teamctl  task.completed at acme/design  queued  0         2026-11-07T09:00:03Z
msg_2  callback  https://hooks.acme.example/teamctl  task.completed at acme         queued  0         2026-11-07T09:00:04Z

"#]]);
    send("").code(2).stderr(str![[r#"
error: the following required arguments were not provided: --type <TYPE>
  hint: see: teamctl callback send --help

"#]]);
    send("--type Task").code(2).stderr(str![[r#"
error: invalid value 'Task' for '--type <TYPE>': "Task" is no type: two or more parts of lower-case letters, digits and _, joined by dots, such as task.completed
  hint: see: teamctl callback send --help

"#]]);
    send("--type member.joined").code(2).stderr(str![[r#"
error: invalid value 'member.joined' for '--type <TYPE>': "member.joined" cannot be sent: what begins with member. is teamctl's own to tell
  hint: name what the product has done: task.completed

"#]]);
    send("--type task.completed --kind both").code(2).stderr(str![[r#"
error: invalid value 'both' for '--kind <KIND>': "both" is no kind of key: live or test
  hint: see: teamctl callback send --help

"#]]);
    teamctl.run("callback send --type task.completed").code(2).stderr(str![[r#"
error: the following required arguments were not provided: --data-file <FILE>
  hint: see: teamctl callback send --help

"#]]);
    teamctl.run("callback send --type task.completed --data-file none.json").code(1).stderr(str![[r#"
error: none.json cannot be read: No such file or directory (os error 2)

"#]]);
    teamctl.stdin("{\"task\": }").run("callback send --type task.completed --data-file -").code(2).stderr(str![[r#"
error: the data cannot be sent: it is no JSON (expected value at line 1 column 10)
  hint: one JSON value, of at most 64 KiB, 32 levels deep

"#]]);
    teamctl.stdin("").run("callback send --type task.completed --data-file -").code(2).stderr(str![[r#"
error: the data cannot be sent: it is empty
  hint: one JSON value, of at most 64 KiB, 32 levels deep

"#]]);
    teamctl.stdin("[".repeat(40)).run("callback send --type task.completed --data-file -").code(2).stderr(str![[r#"
error: the data cannot be sent: it is deeper than 32 levels
  hint: one JSON value, of at most 64 KiB, 32 levels deep

"#]]);
    teamctl.run("-q callback set --url none -o id").ok();
    send("--type task.completed").code(6).stderr(str![[r#"
error: acme has no callback URL, and no team above it has one
  hint: set one: teamctl callback set --url https://… -t acme

"#]]);
}

#[test]
fn test() {
    let teamctl = called_back();
    teamctl
        .run("callback test -t acme/design -n")
        .ok()
        .stdout(str![[r#"
URL                                 DELIVERED  STATUS  MILLISECONDS  ANSWER  ERROR
https://hooks.acme.example/teamctl  -          -       -             -       -

"#]])
        .stderr(str![[r#"
this was a dry run: nothing was changed

"#]]);
    teamctl.run("callback test --kind test -n -o json").ok().stdout(str![[r#"
{"team":"acme","url":"https://hooks.acme.example/teamctl","inherited_from":null,"kind":"test","delivered":null,"status":null,"milliseconds":null,"answer":null,"error":null,"dry_run":true}

"#]]);
    teamctl.run("-q callback set --url none -o id").ok();
    teamctl.run("callback test").code(6).stderr(str![[r#"
error: acme has no callback URL, and no team above it has one
  hint: set one: teamctl callback set --url https://… -t acme

"#]]);
}

/// By a rule, and so without the network.
#[cfg(feature = "callbacks")]
#[test]
fn who_may_not_be_called_is_not() {
    let teamctl = called_back();
    teamctl.run("-q callback set --url https://127.0.0.1/ -o id").ok();
    teamctl.run("callback test --fields url,delivered,status,answer,error").code(6).stdout(str![[r#"
URL                 DELIVERED  STATUS  ANSWER  ERROR
https://127.0.0.1/  no         -       -       127.0.0.1 is not called, since it is loopback; callback.allow_private = true in the config allows that

"#]]);
}

#[test]
fn a_policy_that_names_no_event() {
    let teamctl = Teamctl::new();
    teamctl.file("ours.toml", "[callback]\nevents = [\"member.*\", \"invite.snet\"]\n");
    teamctl.run("policy validate ours.toml").code(2).stderr(str![[r#"
error: line 2, callback.events: the value "invite.snet" is not known here
  hint: did you mean invite.sent?

"#]]);
}
