//! `teamctl outbox`
use snapbox::str;

use crate::support::Teamctl;

/// A home in which mail goes to a program that says this.
fn mailing(script: &str) -> Teamctl {
    let teamctl = Teamctl::initialized().ticking();
    receiver(&teamctl, script);
    teamctl
}

fn receiver(teamctl: &Teamctl, script: &str) {
    teamctl.config(&format!(
        "[email]\ntransport = \"command\"\nfrom = \"Acme <no-reply@acme.example>\"\ncommand = [\"sh\", \"-c\", '{script}']\n"
    ));
}

fn invite(teamctl: &Teamctl, people: &str) {
    teamctl.run(format!("-q invite add {people} --role member -o id")).ok();
}

#[test]
fn an_invitation_says_nothing_of_its_token() {
    let teamctl = mailing("exit 0");
    teamctl
        .run("invite add ada@acme.example --role member")
        .ok()
        .stdout(str![[r#"
ID                 TEAM  EMAIL             ROLE    STATUS   CREATED AT            EXPIRES AT
inv_1  acme  ada@acme.example  member  pending  2026-11-07T09:00:01Z  2026-11-14T09:00:01Z

"#]])
        .stderr(str![[r#"
invited one person
1 message waits to be sent: teamctl outbox send

"#]]);
    teamctl
        .run("invite resend ada@acme.example")
        .ok()
        .stdout(str![[r#"
ID                 TEAM  EMAIL             ROLE    STATUS   CREATED AT            EXPIRES AT
inv_1  acme  ada@acme.example  member  pending  2026-11-07T09:00:01Z  2026-11-14T09:00:02Z

"#]])
        .stderr(str![[r#"
1 message waits to be sent: teamctl outbox send

"#]]);
    teamctl
        .run("invite add eve@acme.example --role member --show-link")
        .ok()
        .stdout(str![[r#"
ID                 TEAM  EMAIL             ROLE    STATUS   CREATED AT            EXPIRES AT
inv_2  acme  eve@acme.example  member  pending  2026-11-07T09:00:03Z  2026-11-14T09:00:03Z
[TOKEN]

"#]])
        .stderr(str![[r#"
invited one person
1 message waits to be sent: teamctl outbox send

"#]]);
}

#[test]
fn list_and_show() {
    let teamctl = mailing("echo mailbox busy >&2; exit 75");
    teamctl.run("outbox list").ok().stdout(str![]);
    teamctl.run("outbox list -o json").ok().stdout(str![[r#"
[]

"#]]);
    invite(&teamctl, "ada@acme.example");
    teamctl
        .run("outbox send")
        .ok()
        .stdout(str![[r#"
SENT  FAILED  DEAD  REMAINING
0     1       0     1

"#]])
        .stderr(str![[r#"
msg_1: failed for now: the program failed for now (exit code 75): mailbox busy

"#]]);
    invite(&teamctl, "eve@acme.example");
    teamctl.run("outbox list").ok().stdout(str![[r#"
ID                 KIND   TO                SUBJECT                       STATUS    ATTEMPTS  NEXT ATTEMPT AT
msg_1  email  ada@acme.example  You are invited to join acme  retrying  1         2026-11-07T09:0[..]Z
msg_2  email  eve@acme.example  You are invited to join acme  queued    0         2026-11-07T09:00:05Z

"#]]);
    teamctl.run("outbox ls --status retrying -o wide").ok().stdout(str![[r#"
ID                 KIND   TO                SUBJECT                       STATUS    ATTEMPTS  NEXT ATTEMPT AT       LAST ERROR                                               CREATED AT            SENT AT
msg_1  email  ada@acme.example  You are invited to join acme  retrying  1         2026-11-07T09:0[..]Z  the program failed for now (exit code 75): mailbox busy  2026-11-07T09:00:03Z  -

"#]]);
    teamctl.run("outbox list -o json").ok().stdout(str![[r#"
[
 {"id":"msg_1","kind":"email","to":"ada@acme.example","subject":"You are invited to join acme","status":"retrying","attempts":1,"next_attempt_at":"2026-11-07T09:0[..]Z","last_error":"the program failed for now (exit code 75): mailbox busy","created_at":"2026-11-07T09:00:03.000Z","sent_at":null},
 {"id":"msg_2","kind":"email","to":"eve@acme.example","subject":"You are invited to join acme","status":"queued","attempts":0,"next_attempt_at":"2026-11-07T09:00:05.000Z","last_error":null,"created_at":"2026-11-07T09:00:05.000Z","sent_at":null}
]

"#]]);
    let id = teamctl.run("outbox list -o id --limit 1").ok().text().trim().to_owned();
    teamctl.run(format!("outbox show {id}")).ok().stdout(str![[r#"
id               msg_1
kind             email
to               ada@acme.example
subject          You are invited to join acme
status           retrying
attempts         1
next_attempt_at  2026-11-07T09:0[..]Z
last_error       the program failed for now (exit code 75): mailbox busy
created_at       2026-11-07T09:00:03Z
sent_at          -

"#]]);
    teamctl.run(format!("outbox get {id} -o json --fields id,status")).ok().stdout(str![[r#"
{"id":"msg_1","status":"retrying"}

"#]]);
}

#[test]
fn send() {
    let teamctl = mailing("exit 0");
    teamctl
        .run("outbox send")
        .ok()
        .stdout(str![[r#"
SENT  FAILED  DEAD  REMAINING
0     0       0     0

"#]])
        .stderr(str![]);
    invite(&teamctl, "ada@acme.example eve@acme.example bob@acme.example");
    teamctl
        .run("outbox send -n --max 2")
        .ok()
        .stdout(str![[r#"
ID                 KIND   TO                SUBJECT                       STATUS  ATTEMPTS  NEXT ATTEMPT AT
msg_1  email  ada@acme.example  You are invited to join acme  queued  0         2026-11-07T09:00:02Z
msg_2  email  eve@acme.example  You are invited to join acme  queued  0         2026-11-07T09:00:02Z

"#]])
        .stderr(str![[r#"
this was a dry run: nothing was changed

"#]]);
    teamctl
        .run("outbox send --max 1")
        .ok()
        .stdout(str![[r#"
SENT  FAILED  DEAD  REMAINING
1     0       0     2

"#]])
        .stderr(str![]);
    receiver(&teamctl, "echo no such mailbox >&2; exit 67");
    teamctl
        .run("outbox send -o json")
        .ok()
        .stdout(str![[r#"
{"sent":0,"failed":0,"dead":2,"remaining":0,"changed":true}

"#]])
        .stderr(str![[r#"
msg_2: dead: the program refused it (exit code 67): no such mailbox
msg_3: dead: the program refused it (exit code 67): no such mailbox

"#]]);
    teamctl.run("-q outbox send -o json").ok().stdout(str![[r#"
{"sent":0,"failed":0,"dead":0,"remaining":0,"changed":false}

"#]]);
}

#[test]
fn retry_and_drop() {
    let teamctl = mailing("exit 1");
    invite(&teamctl, "ada@acme.example eve@acme.example");
    teamctl.run("-q outbox send -o id").ok();
    let ids = teamctl.run("outbox list -o id").ok().text().replace('\n', " ");
    let first = ids.split(' ').next().unwrap();
    teamctl.run(format!("outbox retry {first}")).ok().stdout(str![[r#"
ID                 KIND   TO                SUBJECT                       STATUS  ATTEMPTS  NEXT ATTEMPT AT
msg_1  email  ada@acme.example  You are invited to join acme  queued  0         2026-11-07T09:00:04Z

"#]]);
    teamctl.run("outbox retry --dead -o json").ok().stdout(str![[r#"
[
 {"id":"msg_2","kind":"email","to":"eve@acme.example","subject":"You are invited to join acme","status":"queued","attempts":0,"next_attempt_at":"2026-11-07T09:00:05.000Z","last_error":"the program refused it (exit code 1)","created_at":"2026-11-07T09:00:01.000Z","sent_at":null,"changed":true}
]

"#]]);
    teamctl.run("outbox retry --dead -o json").ok().stdout(str![[r#"
[]

"#]]);
    teamctl.run(format!("outbox drop {ids}")).code(2).stdout(str![]).stderr(str![[r#"
error: to delete msg_1, msg_2 from the outbox, confirm it
  hint: add --yes, or try it with --dry-run

"#]]);
    teamctl
        .run(format!("outbox drop {first} -n"))
        .ok()
        .stdout(str![[r#"
ID                 KIND   TO                SUBJECT                       STATUS  ATTEMPTS  NEXT ATTEMPT AT
msg_1  email  ada@acme.example  You are invited to join acme  queued  0         2026-11-07T09:00:04Z

"#]])
        .stderr(str![[r#"
this was a dry run: nothing was changed

"#]]);
    teamctl.run(format!("outbox drop {ids} --yes -o json")).ok().stdout(str![[r#"
[
 {"id":"msg_1","kind":"email","to":"ada@acme.example","subject":"You are invited to join acme","status":"queued","attempts":0,"next_attempt_at":"2026-11-07T09:00:04.000Z","last_error":"the program refused it (exit code 1)","created_at":"2026-11-07T09:00:01.000Z","sent_at":null,"changed":true},
 {"id":"msg_2","kind":"email","to":"eve@acme.example","subject":"You are invited to join acme","status":"queued","attempts":0,"next_attempt_at":"2026-11-07T09:00:05.000Z","last_error":"the program refused it (exit code 1)","created_at":"2026-11-07T09:00:01.000Z","sent_at":null,"changed":true}
]

"#]]);
    teamctl.run("audit list --action outbox.* --fields seq,action,team,target,count").ok().stdout(str![[r#"
SEQ  ACTION        TEAM  TARGET             COUNT
3    outbox.retry  acme  msg_1  -
4    outbox.retry  acme  msg_2  -
5    outbox.drop   acme  -                  2

"#]]);
}

#[test]
fn what_is_wrong_is_told() {
    let teamctl = mailing("exit 0");
    invite(&teamctl, "ada@acme.example");
    for line in ["show", "retry", "drop -y"] {
        teamctl.run(format!("outbox {line} msg_0000000000000 -o json")).refused("message.not_found");
        teamctl.run(format!("outbox {line} inv_0000000000000 -o json")).code(2).noisy();
    }
    teamctl.run("outbox show msg_0000000000000").code(3).stdout(str![]).stderr(str![[r#"
error: there is no message msg_1
  hint: what there is: teamctl outbox list

"#]]);
    teamctl.run("outbox retry").code(2).stdout(str![]).stderr(str![[r#"
error: the following required arguments were not provided: <MSG>...
  hint: see: teamctl outbox retry --help

"#]]);
    teamctl.run("outbox retry msg_0000000000000 --dead").code(2).stdout(str![]).stderr(str![[r#"
error: the argument '[MSG]...' cannot be used with '--dead'
  hint: see: teamctl outbox retry --help

"#]]);
    teamctl.run("outbox list --status lost").code(2).stdout(str![]).stderr(str![[r#"
error: invalid value 'lost' for '--status <STATUS>' [possible values: queued, sent, retrying, dead]
  hint: see: teamctl outbox list --help

"#]]);
    teamctl.run("outbox send --max 0").code(2).stdout(str![]).stderr(str![[r#"
error: invalid value '0' for '--max <N>': 0 is not in 1..9223372036854775807
  hint: see: teamctl outbox send --help

"#]]);
    for line in ["send", "send -n", "retry --dead", "drop msg_0000000000000 -y"] {
        teamctl.run(format!("outbox {line} --fields nope -o json")).refused("usage.unknown_field");
    }
    assert_eq!(teamctl.run("outbox list --status queued -o id").ok().text().lines().count(), 1);
    teamctl.config("[email]\ntransport = \"smtp\"\nfrom = \"a@acme.example\"\n");
    #[cfg(feature = "mail")]
    teamctl.run("outbox send").code(2).stdout(str![]).stderr(str![[r#"
error: email.host is missing, since email.transport is smtp
  hint: teamctl config set email.host …

"#]]);
    #[cfg(not(feature = "mail"))]
    teamctl.run("outbox send").code(2).stdout(str![]).stderr(str![[r#"
error: this teamctl was built without SMTP (email.transport = "smtp")
  hint: hand mail to a program: teamctl config set email.transport command; or send nothing: --no-send where there is one

"#]]);
    teamctl.config("[email]\ntransport = \"command\"\nfrom = \"a@acme.example\"\n");
    teamctl.run("outbox send").code(2).stdout(str![]).stderr(str![[r#"
error: email.command is missing, since email.transport is command
  hint: teamctl config set email.command …

"#]]);
    let id = teamctl.run("outbox list -o id").ok().text().trim().to_owned();
    receiver(&teamctl, "exit 0");
    teamctl.run("-q outbox send -o id").ok();
    teamctl.run(format!("outbox retry {id}")).code(6).stdout(str![]).stderr(str![[r#"
error: msg_2 has been sent: it is not sent twice
  hint: a new link goes out with: teamctl invite resend

"#]]);
}

#[test]
fn pausing_and_counting() {
    let teamctl = mailing("exit 0");
    invite(&teamctl, "ada@acme.example eve@acme.example");
    teamctl.run("outbox stats").ok().stdout(str![[r#"
paused_since   -
queued         2
retrying       0
dead           0
sent           0
due            2
leased         0
oldest_due_at  2026-11-07T09:00:01Z

"#]]);
    teamctl
        .run("outbox pause")
        .ok()
        .stdout(str![[r#"
PAUSED SINCE          QUEUED  RETRYING  DEAD  SENT  DUE  OLDEST DUE AT
2026-11-07T09:00:03Z  2       0         0     0     2    2026-11-07T09:00:01Z

"#]])
        .stderr(str![[r#""#]]);
    teamctl
        .run("outbox send")
        .ok()
        .stdout(str![[r#"
SENT  FAILED  DEAD  REMAINING
0     0       0     2

"#]])
        .stderr(str![[r#"
nothing is sent since 2026-11-07T09:00:03.000Z: teamctl outbox resume

"#]]);
    teamctl.run("outbox resume -o json").ok().stdout(str![[r#"
{"paused_since":null,"queued":2,"retrying":0,"dead":0,"sent":0,"due":2,"leased":0,"oldest_due_at":"2026-11-07T09:00:01.000Z","changed":true}

"#]]);
    teamctl.run("outbox pause now").code(2).stdout(str![]).stderr(str![[r#"
error: unexpected argument 'now' found
  hint: see: teamctl outbox pause --help

"#]]);
}
