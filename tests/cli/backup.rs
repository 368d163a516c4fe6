//! `teamctl backup`: what it prints, and what it refuses.
use snapbox::str;

use crate::support::Teamctl;

/// What differs from run to run, and no list of names knows: digests and sizes.
fn masked(text: &str) -> String {
    let mut masked = String::new();
    for line in text.lines() {
        let words: Vec<_> = line.split_inclusive(' ').collect();
        for word in words {
            let bare = word.trim_end();
            let is_size = bare.len() > 5 && bare.bytes().all(|byte| byte.is_ascii_digit());
            masked.push_str(if is_size { "[SIZE] " } else { word });
        }
        masked.push('\n');
    }
    masked
}

#[test]
fn create_and_list() {
    let teamctl = Teamctl::initialized();
    let made = teamctl.run("backup create").ok().stderr(str![[r#"
the sealing key is not in the backup, which is of no use without it: keep a copy of [HOME]/config/teamctl/secret.key too, elsewhere

"#]]);
    snapbox::assert_data_eq!(
        masked(&made.redacted()),
        str![[r#"
FILE                                                                                                   SIZE    SCHEMA  EVENTS
[HOME]/data/teamctl/backups/teamctl-20261107T090000.000Z.db  [SIZE]  2       3

"#]]
    );
    let made = teamctl.run("-q backup create copy.db -o csv --fields file,schema,events,created_at").ok();
    made.stdout(str![[r#"
file,schema,events,created_at
[HOME]/work/copy.db,2,3,2026-11-07T09:00:00.000Z

"#]]);
    let listed = teamctl.run("backup list").ok();
    snapbox::assert_data_eq!(
        masked(&listed.redacted()),
        str![[r#"
FILE                                                                                                   SIZE    SCHEMA  CREATED AT
[HOME]/data/teamctl/backups/teamctl-20261107T090000.000Z.db  [SIZE]  2       2026-11-07T09:00:00Z

"#]]
    );
    teamctl.run("backup list -o id").ok().stdout(str![[r#"
[HOME]/data/teamctl/backups/teamctl-20261107T090000.000Z.db

"#]]);
    teamctl.run("-n backup create other.db").ok().stdout(str![[r#"
FILE                                                            SIZE  SCHEMA  EVENTS
[HOME]/work/other.db  -     -       -

"#]]).stderr(str![[r#"
the sealing key is not in the backup, which is of no use without it: keep a copy of [HOME]/config/teamctl/secret.key too, elsewhere
this was a dry run: nothing was changed

"#]]);
}

#[test]
fn create_refused() {
    let teamctl = Teamctl::initialized();
    teamctl.file("there.db", "");
    teamctl.run("backup create there.db").code(5).stderr(str![[r#"
error: there is something at there.db already
  hint: name another file: nothing is ever written over

"#]]);
    teamctl.run("backup create no/such.db").code(1).stderr(str![[r#"
error: the folder in which no/such.db would be is not there

"#]]);
    teamctl.run("backup create copy/").code(1).stderr(str![[r#"
error: copy/ cannot be written: is a directory

"#]]);
    teamctl.run("backup create --to vault -t acme").code(3).stderr(str![[r#"
error: acme has no connector 'vault'
  hint: those that it has: teamctl connector list -t acme

"#]]);
    teamctl.run("backup create copy.db --to vault").code(2).stderr(str![[r#"
error: the argument '[FILE]' cannot be used with '--to <CONNECTOR>'
  hint: see: teamctl backup create --help

"#]]);
    teamctl.run("backup create --as owner@acme.example").code(4).stderr(str![[r#"
error: `backup create` is for the operator

"#]]);
    teamctl.run("backup create --fields secret").code(2).stderr(str![[r#"
error: no field 'secret'; there are: file, size, schema, events, sha256, created_at, changed

"#]]);
    let nowhere = Teamctl::new();
    nowhere.run("backup create").code(10).stderr(str![[r#"
error: there is no database at [HOME]/data/teamctl/teamctl.db
  hint: make one: teamctl init; or restore a backup: teamctl backup restore FILE

"#]]);
    nowhere.run("backup list").ok().stdout(str![]);
}

#[test]
fn verify() {
    let teamctl = Teamctl::initialized();
    teamctl.run("-q backup create copy.db").ok();
    let verified = teamctl.run("backup verify copy.db --fields ok,file,schema,events,audit_verified,sha256").ok();
    verified.stdout(str![[r#"
ok              yes
file            [HOME]/work/copy.db
schema          2
events          3
audit_verified  yes
sha256          [HASH]

"#]]);
    let whole = std::fs::read(teamctl.path("copy.db")).unwrap();
    teamctl.file("cut.db", &whole[..8192]);
    teamctl.file("text.db", "hello ".repeat(100));
    teamctl.run("backup verify cut.db").code(9).noisy();
    teamctl.run("backup verify text.db").code(9).stderr(str![[r#"
error: text.db is no SQLite database, or its beginning is damaged
  hint: take another backup: teamctl backup list

"#]]);
    teamctl.run("backup verify text.db -o json").code(9).stderr(str![[r#"
{"error":{"code":"backup.corrupt","message":"text.db is no SQLite database, or its beginning is damaged","hint":"take another backup: teamctl backup list","exit":9,"details":{"path":"text.db"}}}

"#]]);
    teamctl.run("backup verify missing.db").code(3).stderr(str![[r#"
error: missing.db is not there
  hint: the backups that there are: teamctl backup list

"#]]);
    teamctl.run("backup verify .").code(6).stderr(str![[r#"
error: . is a folder, not a backup

"#]]);
    teamctl.run("backup verify copy.db --as owner@acme.example").code(4).stderr(str![[r#"
error: `backup verify` is for the operator
  hint: leave out --as, and TEAMCTL_AS

"#]]);
    teamctl.run("backup verify").code(2).stderr(str![[r#"
error: the following required arguments were not provided: <FILE>
  hint: see: teamctl backup verify --help

"#]]);
}

#[test]
fn prune() {
    let teamctl = Teamctl::initialized();
    for now in ["2026-11-07T09:00:00Z", "2026-11-08T09:00:00Z", "2026-11-09T09:00:00Z"] {
        teamctl.at(now).run("-q backup create").ok();
    }
    teamctl.run("backup prune").code(2).stderr(str![[r#"
error: the following required arguments were not provided: --keep <N>
  hint: see: teamctl backup prune --help

"#]]);
    teamctl.run("backup prune --keep 0 -y").code(2).stderr(str![[r#"
error: invalid value '0' for '--keep <N>': 0 is not in 1..=4294967295
  hint: see: teamctl backup prune --help

"#]]);
    teamctl.run("backup prune --keep all -y").code(2).stderr(str![[r#"
error: invalid value 'all' for '--keep <N>': invalid digit found in string
  hint: see: teamctl backup prune --help

"#]]);
    teamctl.run("backup prune --keep 2").code(2).stderr(str![[r#"
error: to remove all backups but the newest 2, confirm it
  hint: add --yes, or try it with --dry-run

"#]]);
    teamctl.run("backup prune --keep 2 -y --as owner@acme.example").code(4).stderr(str![[r#"
error: `backup prune` is for the operator

"#]]);
    teamctl.run("-n backup prune --keep 2 -o id").ok().stdout(str![[r#"
[HOME]/data/teamctl/backups/teamctl-20261107T090000.000Z.db

"#]]);
    teamctl.run("backup prune --keep 2 -y -o id").ok().stdout(str![[r#"
[HOME]/data/teamctl/backups/teamctl-20261107T090000.000Z.db

"#]]);
    teamctl.run("backup prune --keep 2 -y -o json").ok().stdout(str![[r#"
[]

"#]]);
}

#[test]
fn restore() {
    let teamctl = Teamctl::initialized();
    teamctl.run("-q key create ci -t acme -o id").ok();
    teamctl.run("-q backup create copy.db").ok();
    teamctl.run("-q key revoke ci -y -t acme -o id").ok();
    teamctl.run("backup restore copy.db").code(2).stderr(str![[r#"
error: to replace [HOME]/data/teamctl/teamctl.db by copy.db, type teamctl.db again
  hint: add --confirm teamctl.db, or try it with --dry-run

"#]]);
    teamctl.run("backup restore copy.db --confirm copy.db").code(2).stderr(str![[r#"
error: --confirm is 'copy.db', the target is teamctl.db

"#]]);
    teamctl.run("backup restore missing.db --confirm teamctl.db").code(3).stderr(str![[r#"
error: missing.db is not there
  hint: the backups that there are: teamctl backup list

"#]]);
    teamctl.run("backup restore copy.db --confirm teamctl.db --as owner@acme.example").code(4).stderr(str![[r#"
error: `backup restore` is for the operator

"#]]);
    teamctl.run("-n backup restore copy.db").ok().stdout(str![[r#"
DATABASE                                                                  REPLACED                                                                                                EVENTS LOST  ENDED AGAIN
[HOME]/data/teamctl/teamctl.db  [HOME]/data/teamctl/teamctl.db.replaced-20261107T090000.000Z  2            yes

"#]]).stderr(str![[r#"
to be ended again: the key 'ci' of acme, key_1
the database as it was would be kept as [HOME]/data/teamctl/teamctl.db.replaced-20261107T090000.000Z
this was a dry run: nothing was changed

"#]]);
    teamctl.run("backup restore copy.db --confirm teamctl.db").ok().stdout(str![[r#"
DATABASE                                                                  REPLACED                                                                                                EVENTS LOST  ENDED AGAIN
[HOME]/data/teamctl/teamctl.db  [HOME]/data/teamctl/teamctl.db.replaced-20261107T090000.000Z  2            yes

"#]]).stderr(str![[r#"
ended again: the key 'ci' of acme, key_1
the database as it was is kept as [HOME]/data/teamctl/teamctl.db.replaced-20261107T090000.000Z
nothing is sent until you have looked at what waits: teamctl outbox resume

"#]]);
    let again =
        teamctl.at("2026-11-08T09:00:00Z").run("backup restore copy.db --exact --confirm teamctl.db -o json").ok();
    again.stdout(str![[r#"
{"file":"[HOME]/work/copy.db","database":"[HOME]/data/teamctl/teamctl.db","replaced":"[HOME]/data/teamctl/teamctl.db.replaced-20261108T090000.000Z","schema":2,"events_lost":2,"ended_again":false,"keys":1,"invites":0,"members":0,"suspended":0,"disabled":0,"erased":0,"super_access":0,"archived":0,"owners":[],"reverted":[],"reverted_more":0,"not_compared":[],"events_unknown":0,"problems":[],"changed":true}

"#]]).stderr(str![[r#"
alive again: the key 'ci' of acme, key_1
the database as it was is kept as [HOME]/data/teamctl/teamctl.db.replaced-20261108T090000.000Z
nothing is sent until you have looked at what waits: teamctl outbox resume

"#]]);
    std::fs::write(teamctl.database(), "no database").unwrap();
    teamctl.run("team list").code(10).stderr(str![[r#"
error: [HOME]/data/teamctl/teamctl.db: this is not a SQLite database
  hint: name another file: --db FILE

"#]]);
    teamctl
        .at("2026-11-09T09:00:00Z")
        .run("backup restore copy.db --confirm teamctl.db")
        .ok()
        .stdout(str![[r#"
DATABASE                                                                  REPLACED                                                                                                EVENTS LOST  ENDED AGAIN
[HOME]/data/teamctl/teamctl.db  [HOME]/data/teamctl/teamctl.db.replaced-20261109T090000.000Z  -            -

"#]])
        .stderr(str![[r#"
what was there is too damaged to be compared with the backup: keys, invitations, members and people that were ended since it was made are alive again
the database as it was is kept as [HOME]/data/teamctl/teamctl.db.replaced-20261109T090000.000Z
nothing is sent until you have looked at what waits: teamctl outbox resume

"#]]);
}
