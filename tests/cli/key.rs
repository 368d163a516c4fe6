//! `teamctl key`
use snapbox::str;

use crate::support::Teamctl;

/// `acme` with a team that has keys: one good, one that will expire, one that was revoked, one that was rotated.
fn acme() -> Teamctl {
    let teamctl = Teamctl::initialized().ticking();
    teamctl.run("-q team create acme/core -o id").ok();
    for line in [
        "create deploy --scope task.create,task.read",
        "create ci --kind test --expires-in 1d",
        "create old",
        "create backup --scope audit.read --as owner@acme.example",
    ] {
        teamctl.run(format!("-q key {line} -t acme/core -o id")).ok();
    }
    teamctl.run("-q key revoke old -y -t acme/core -o id").ok();
    teamctl.run("-q key rotate backup --grace 12h -t acme/core -o id").ok();
    // What is random in every run.
    teamctl.sql("UPDATE keys SET hint = 'Ab3x'");
    teamctl
}

const LATER: &str = "2026-11-09T09:00:00Z";

#[test]
fn list() {
    let teamctl = acme();
    teamctl.run("key list -t acme/core").ok().stdout(str![[r#"
ID                 TEAM       NAME    KIND  HINT  SCOPES                  STATUS   EXPIRES AT            LAST USED AT
key_5  acme/core  backup  live  Ab3x  audit.read              active   -                     -
key_4  acme/core  backup  live  Ab3x  audit.read              active   2026-11-07T21:00:07Z  -
key_2  acme/core  ci      test  Ab3x  *                       active   2026-11-08T09:00:03Z  -
key_1  acme/core  deploy  live  Ab3x  task.create, task.read  active   -                     -
key_3  acme/core  old     live  Ab3x  *                       revoked  -                     -

"#]]);
    teamctl.run("key list -t acme/core -o wide").ok().stdout(str![[r#"
ID                 TEAM       OWNER               NAME    KIND  HINT  SCOPES                  STATUS   CREATED BY          CREATED AT            EXPIRES AT            LAST USED AT  REVOKED AT            REPLACED BY
key_5  acme/core  owner@acme.example  backup  live  Ab3x  audit.read              active   operator            2026-11-07T09:00:07Z  -                     -             -                     -
key_4  acme/core  owner@acme.example  backup  live  Ab3x  audit.read              active   owner@acme.example  2026-11-07T09:00:05Z  2026-11-07T21:00:07Z  -             -                     key_5
key_2  acme/core  owner@acme.example  ci      test  Ab3x  *                       active   operator            2026-11-07T09:00:03Z  2026-11-08T09:00:03Z  -             -                     -
key_1  acme/core  owner@acme.example  deploy  live  Ab3x  task.create, task.read  active   operator            2026-11-07T09:00:02Z  -                     -             -                     -
key_3  acme/core  owner@acme.example  old     live  Ab3x  *                       revoked  operator            2026-11-07T09:00:04Z  -                     -             2026-11-07T09:00:06Z  -

"#]]);
    teamctl.at(LATER).run("key list -t acme/core --fields name,status,expires_at").ok().stdout(str![[r#"
NAME    STATUS   EXPIRES AT
backup  active   -
backup  expired  2026-11-07T21:00:07Z
ci      expired  2026-11-08T09:00:03Z
deploy  active   -
old     revoked  -

"#]]);
    teamctl.at(LATER).run("key list --all-teams --status active -o jsonl").ok().stdout(str![[r#"
{"id":"key_5","team":"acme/core","owner":"owner@acme.example","name":"backup","kind":"live","hint":"Ab3x","scopes":["audit.read"],"status":"active","created_by":"operator","created_at":"2026-11-07T09:00:07.000Z","expires_at":null,"last_used_at":null,"revoked_at":null,"replaced_by":null,"changed":null}
{"id":"key_1","team":"acme/core","owner":"owner@acme.example","name":"deploy","kind":"live","hint":"Ab3x","scopes":["task.create","task.read"],"status":"active","created_by":"operator","created_at":"2026-11-07T09:00:02.000Z","expires_at":null,"last_used_at":null,"revoked_at":null,"replaced_by":null,"changed":null}

"#]]);
    teamctl.run("key list -t acme/core --sort created_at:desc --limit 2 -o csv").ok().stdout(str![[r#"
id,team,owner,name,kind,hint,scopes,status,created_by,created_at,expires_at,last_used_at,revoked_at,replaced_by,changed
key_5,acme/core,owner@acme.example,backup,live,Ab3x,audit.read,active,operator,2026-11-07T09:00:07.000Z,,,,,
key_4,acme/core,owner@acme.example,backup,live,Ab3x,audit.read,active,owner@acme.example,2026-11-07T09:00:05.000Z,2026-11-07T21:00:07.000Z,,,key_5,

"#]]);
    teamctl.run("key list").ok().stdout(str![]);
    teamctl.run("key ls --status lost").code(2).stderr(str![[r#"
error: invalid value 'lost' for '--status <STATUS>' [possible values: active, revoked, expired]
  hint: see: teamctl key list --help

"#]]);
    teamctl.run("key list -t acme --all-teams").code(2).stderr(str![[r#"
error: --team cannot be used with --all-teams
  hint: see: teamctl key list --help

"#]]);
    teamctl.run("key list -t acme/none").code(3).stderr(str![[r#"
error: there is no team acme/none
  hint: the teams that there are: teamctl team list --all

"#]]);
}

#[test]
fn show() {
    let teamctl = acme();
    teamctl.run("key show deploy -t acme/core").ok().stdout(str![[r#"
id            key_1
team          acme/core
owner         owner@acme.example
name          deploy
kind          live
hint          Ab3x
scopes        task.create, task.read
status        active
created_by    operator
created_at    2026-11-07T09:00:02Z
expires_at    -
last_used_at  -
revoked_at    -
replaced_by   -

"#]]);
    teamctl.run("key get ci -t acme/core -o json").ok().stdout(str![[r#"
{"id":"key_2","team":"acme/core","owner":"owner@acme.example","name":"ci","kind":"test","hint":"Ab3x","scopes":["*"],"status":"active","created_by":"operator","created_at":"2026-11-07T09:00:03.000Z","expires_at":"2026-11-08T09:00:03.000Z","last_used_at":null,"revoked_at":null,"replaced_by":null,"changed":null}

"#]]);
    teamctl.run("key show none -t acme/core").code(3).stderr(str![[r#"
error: acme/core has no key 'none'
  hint: those that it has: teamctl key list -t acme/core

"#]]);
    teamctl.run("key show key_0000000000001").code(3).stderr(str![[r#"
error: there is no key key_6

"#]]);
    teamctl.run("key show key_x").code(2).stderr(str![[r#"
error: an id of this kind reads key_ and 13 letters or digits

"#]]);
    teamctl.run("key show").code(2).stderr(str![[r#"
error: the following required arguments were not provided: <KEY>
  hint: see: teamctl key show --help

"#]]);
}

#[test]
fn create() {
    let teamctl = acme();
    let made = teamctl.run("key create new -t acme/core").ok();
    assert_eq!(made.text().len(), "tk_live_".len() + 38 + 1);
    made.stderr(str![[r#"
made key_6: the key itself is not seen again

"#]]);
    teamctl
        .run("key create filed --secret-file filed.key -t acme/core --fields id,name,kind")
        .ok()
        .stdout(str![[r#"
ID                 NAME   KIND
key_7  filed  live

"#]])
        .stderr(str![[r#"
made key_7: the key itself is not seen again

"#]]);
    teamctl.run("key create filed2 --secret-file filed.key -t acme/core").code(5).stderr(str![[r#"
error: there is something at filed.key already: nothing was made
  hint: name another file: --secret-file FILE

"#]]);
    teamctl
        .run("key create bare -t acme/core -o id")
        .ok()
        .stdout(str![[r#"
key_8

"#]])
        .stderr(str![[r#"
the key itself was not printed: rotate it to have another
made key_8: the key itself is not seen again

"#]]);
    teamctl
        .run("-n key create rehearsed -t acme/core --fields name,kind,scopes,status")
        .ok()
        .stdout(str![[r#"
NAME       KIND  SCOPES  STATUS
rehearsed  live  *       active

"#]])
        .stderr(str![[r#"
made key_9: the key itself is not seen again
this was a dry run: nothing was changed

"#]]);
}

#[test]
fn create_what_cannot_be() {
    let teamctl = acme();
    teamctl.run("key create deploy -t acme/core").code(5).stderr(str![[r#"
error: there is a key 'deploy' already
  hint: take another name, or another key in its place: teamctl key rotate key_1

"#]]);
    teamctl.run("key create -t acme/core").code(2).stderr(str![[r#"
error: NAME is needed, and nobody can be asked
  hint: give NAME, or run it on a terminal

"#]]);
    teamctl.run("key create '' -t acme/core").code(2).stderr(str![[r#"
error: a text is needed here, not an empty one

"#]]);
    teamctl.run("key create key_x -t acme/core").code(2).stderr(str![[r#"
error: "key_x" cannot be the name of a key: ids begin so
  hint: any other name: deploy, ci-2, Backup (nightly)

"#]]);
    teamctl.run("key create x --kind spare").code(2).stderr(str![[r#"
error: invalid value 'spare' for '--kind <live|test>': "spare" is no kind of key: live or test
  hint: see: teamctl key create --help

"#]]);
    teamctl.run("key create x --scope tasks").code(2).stderr(str![[r#"
error: invalid value 'tasks' for '--scope <PATTERN>': "tasks" is no permission pattern: a permission such as member.invite, all below a name such as member.*, or * for everything
  hint: see: teamctl key create --help

"#]]);
    teamctl.run("key create x --expires-in 0").code(2).stderr(str![[r#"
error: a key that expires at once is of no use to anybody

"#]]);
    teamctl.run("key create x --from-file keys.csv").code(2).stderr(str![[r#"
error: the argument '[NAME]' cannot be used with '--from-file <FILE>'
  hint: see: teamctl key create --help

"#]]);
    teamctl.run("key create x --secret-file none/x.key").code(1).stderr(str![[r#"
error: none/x.key cannot be written: nothing was made: No such file or directory (os error 2)

"#]]);
}

#[test]
fn create_from_a_file() {
    let teamctl = acme();
    teamctl.run("key create --from-file none.csv").code(1).stderr(str![[r#"
error: none.csv cannot be read: No such file or directory (os error 2)

"#]]);
    teamctl.file("keys.csv", "name,kind,scopes\nx,,\nx,,\ny,spare,\n,,\nz,,a b\n");
    teamctl.run("key create --from-file keys.csv").code(2).stderr(str![[r#"
error: 4 of 5 rows are bad, and nothing was changed:
  line 3: 'x' stands further up in this batch already
  line 4: "spare" is no kind of key: live or test
  line 5: the row has no name
  line 6: "a" is no permission pattern: a permission such as member.invite, all below a name such as member.*, or * for everything
  hint: mend these lines

"#]]);
    teamctl.file("keys.csv", "name,secret\n");
    teamctl.run("key create --from-file keys.csv").code(2).stderr(str![[r#"
error: the header has a column 'secret', which means nothing here
  hint: a CSV begins with a header of these columns: name,kind,scopes,expires_in

"#]]);
    teamctl.file("keys.csv", "name\na\nb\n");
    teamctl
        .run("key create --from-file keys.csv -o csv --fields id,name,kind")
        .ok()
        .stdout(str![[r#"
id,name,kind
key_6,a,live
key_7,b,live

"#]])
        .stderr(str![[r#"
the key itself was not printed: rotate it to have another
made 2 keys: they themselves are not seen again

"#]]);
}

#[test]
fn of_somebody_who_may_not() {
    let teamctl = acme();
    teamctl.run("-q account create lea@acme.example -o id").ok();
    teamctl.run("-q member add lea@acme.example --role lead -t acme/core -o id").ok();
    let lea = |line: &str| teamctl.run(format!("key {line} --as lea@acme.example"));
    lea("create everything -t acme/core").code(4).stderr(str![[r#"
error: the key would grant *, which lea@acme.example does not have at acme/core: nobody grants what they do not have
  hint: without --scope it would be for everything: say what for

"#]]);
    lea("create bills --scope billing.read -t acme/core").code(4).stderr(str![[r#"
error: the key would grant billing.read, which lea@acme.example does not have at acme/core: nobody grants what they do not have
  hint: leave that scope out

"#]]);
    lea("rotate backup -t acme/core").code(4).stderr(str![[r#"
error: the key would grant audit.read, which lea@acme.example does not have at acme/core: nobody grants what they do not have

"#]]);
    lea("create x --scope team.read -t acme").code(4).stderr(str![[r#"
error: lea@acme.example does not have key.create at acme
  hint: what they have: teamctl member explain lea@acme.example -t acme

"#]]);
    lea("prune --older-than 1d -y").code(4).stderr(str![[r#"
error: `key prune` is for the operator

"#]]);
    lea("verify").code(4).stderr(str![[r#"
error: `key verify` is for the operator
  hint: leave out --as, and TEAMCTL_AS

"#]]);
    lea("create projects --scope project.* -t acme/core -q -o id").ok().stdout(str![[r#"
key_6

"#]]);
}

#[test]
fn rotate() {
    let teamctl = acme();
    teamctl
        .run("key rotate deploy -t acme/core --grace 1h --fields name,kind,scopes -q --secret-file new.key")
        .ok()
        .stdout(str![[r#"
NAME    KIND  SCOPES
deploy  live  task.create, task.read

"#]]);
    teamctl
        .run("key rotate ci -t acme/core --secret-file ci.key -o id")
        .ok()
        .stdout(str![[r#"
key_6

"#]])
        .stderr(str![[r#"
made key_6 in place of key_2, which is revoked

"#]]);
    teamctl
        .run("key rotate backup --grace 1h -t acme/core --secret-file b.key -o id")
        .ok()
        .stdout(str![[r#"
key_7

"#]])
        .stderr(str![[r#"
made key_7 in place of key_5, which is good until 2026-11-07T10:00:10.000Z

"#]]);
    let old =
        teamctl.run("key list -t acme/core --jq '.[] | select(.replaced_by != null and .name == \"deploy\") | .id'");
    let old = old.ok().text().trim().to_owned();
    teamctl.run(["key", "rotate", &old]).code(6).stderr(str![[r#"
error: the key 'deploy' (key_1) has been rotated already: for key_8
  hint: rotate that one: teamctl key rotate key_8

"#]]);
    teamctl.run("key rotate old -t acme/core").code(6).stderr(str![[r#"
error: the key 'old' (key_3) has been revoked: nothing takes its place
  hint: make a new one: teamctl key create

"#]]);
    teamctl.at("2026-11-19T09:00:00Z").run("key rotate ci -t acme/core").code(6).stderr(str![[r#"
error: the key 'ci' (key_6) has expired: nothing takes its place
  hint: make a new one: teamctl key create

"#]]);
    teamctl.run("key rotate none -t acme/core").code(3).stderr(str![[r#"
error: acme/core has no key 'none'
  hint: those that it has: teamctl key list -t acme/core

"#]]);
    teamctl.run("key rotate deploy --grace soon").code(2).stderr(str![[r#"
error: invalid value 'soon' for '--grace <DURATION>': "soon" is not a duration: a whole number and one of s, m, h, d, w, such as 90s, 15m, 12h, 7d or 2w
  hint: see: teamctl key rotate --help

"#]]);
}

#[test]
fn revoke() {
    let teamctl = acme();
    teamctl.run("key revoke deploy -t acme/core").code(2).stderr(str![[r#"
error: to revoke deploy, confirm it
  hint: add --yes, or try it with --dry-run

"#]]);
    teamctl.run("key revoke deploy old -t acme/core --yes").ok().stdout(str![[r#"
ID                 TEAM       NAME    KIND  HINT  SCOPES                  STATUS   EXPIRES AT  LAST USED AT
key_1  acme/core  deploy  live  Ab3x  task.create, task.read  revoked  -           -
key_3  acme/core  old     live  Ab3x  *                       revoked  -           -

"#]]);
    teamctl.run("key revoke deploy -t acme/core --yes -o json --fields name,status,changed").ok().stdout(str![[r#"
{"name":"deploy","status":"revoked","changed":false}

"#]]);
    teamctl.run("key revoke none -t acme/core --yes").code(3).stderr(str![[r#"
error: acme/core has no key 'none'
  hint: those that it has: teamctl key list -t acme/core

"#]]);
    teamctl.run("key revoke --yes").code(2).stderr(str![[r#"
error: the following required arguments were not provided: <KEY>...
  hint: see: teamctl key revoke --help

"#]]);
}

#[test]
fn prune() {
    let teamctl = acme();
    teamctl.run("key prune --older-than 1d").code(2).stderr(str![[r#"
error: to delete keys that have been dead for more than 1d, confirm it
  hint: add --yes, or try it with --dry-run

"#]]);
    teamctl.run("key prune --yes").code(2).stderr(str![[r#"
error: the following required arguments were not provided: --older-than <DURATION>
  hint: see: teamctl key prune --help

"#]]);
    teamctl.at(LATER).run("key prune --older-than 1d -t acme/core --yes").ok().stdout(str![[r#"
PRUNED
2

"#]]);
    teamctl.at(LATER).run("key prune --older-than 1d -t acme/core --yes -o json").ok().stdout(str![[r#"
{"pruned":0,"changed":false}

"#]]);
}

#[test]
fn verify() {
    let teamctl = acme();
    teamctl.run("-q key create it --scope task.create --secret-file it.key -t acme/core -o id").ok();
    let secret = std::fs::read(teamctl.path("it.key")).unwrap();
    let verify = |line: &str| teamctl.stdin(secret.clone()).run(format!("key verify {line}"));
    verify("").ok().stdout(str![[r#"
valid   yes
reason  -
id      key_6
team    acme/core
kind    live
scopes  task.create

"#]]);
    verify("--scope task.delete").code(6).stdout(str![[r#"
valid   no
reason  scope
id      key_6
team    acme/core
kind    live
scopes  task.create

"#]]);
    verify("-o json").ok().stdout(str![[r#"
{"valid":true,"reason":null,"id":"key_6","team":"acme/core","kind":"live","scopes":["task.create"]}

"#]]);
    verify("-o json --jq .team").ok().stdout(str![[r#"
acme/core

"#]]);
    verify("-o csv --fields valid,reason --scope task.delete").code(6).stdout(str![[r#"
valid,reason
false,scope

"#]]);
    verify("-o id").ok().stdout(str![[r#"
key_6

"#]]);
    verify("--scope tasks").code(2).stderr(str![[r#"
error: invalid value 'tasks' for '--scope <PERMISSION>': "tasks" is no permission pattern: a permission such as member.invite, all below a name such as member.*, or * for everything
  hint: see: teamctl key verify --help

"#]]);
    verify("--fields secret").code(2).stderr(str![[r#"
error: no field 'secret'; there are: valid, reason, id, team, kind, scopes

"#]]);
    verify("now").code(2).stderr(str![[r#"
error: unexpected argument 'now' found
  hint: see: teamctl key verify --help

"#]]);
    teamctl.stdin("typo").run("key verify").code(6).stdout(str![[r#"
valid   no
reason  malformed
id      -
team    -
kind    -
scopes  -

"#]]);
    let both = [&secret[..], b"typo\n"].concat();
    teamctl.stdin(both.clone()).run("key verify --batch").code(6).stdout(str![[r#"
VALID  REASON     ID                 TEAM       KIND  SCOPES
yes    -          key_6  acme/core  live  task.create
no     malformed  -                  -          -     -

"#]]);
    teamctl.stdin(both).run("key verify --batch -o jsonl --fields reason,team").code(6).stdout(str![[r#"
{"reason":null,"team":"acme/core"}
{"reason":"malformed","team":null}

"#]]);
    teamctl.run("key verify --batch").ok().stdout(str![]);
}
