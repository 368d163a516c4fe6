//! `teamctl init`, and what becomes of a database or a sealing key that is not as it should be.
use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::Path;
use std::process::Command;

use snapbox::str;

use crate::files::{contents, mode, names};
use crate::support::Teamctl;

fn chmod(path: &Path, mode: u32) {
    fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
}

/// The `sqlite3` shell over a database that need not be ours.
fn sqlite(file: &Path, statements: &str) {
    let output = Command::new("sqlite3").arg(file).arg(statements).output().expect("sqlite3 is installed by tests/run");
    assert!(output.status.success(), "{statements}: {}", String::from_utf8_lossy(&output.stderr));
}

fn is_root() -> bool {
    rustix::process::geteuid().is_root()
}

#[test]
fn the_first_command_makes_a_private_database_and_key() {
    let teamctl = Teamctl::new();
    teamctl
        .run("init acme --owner ada@acme.example --preset autoql")
        .ok()
        .stdout(str![[r#"
DATABASE                                                                  SECRET KEY FILE                                                             TEAM  OWNER             PRESET
[HOME]/data/teamctl/teamctl.db  [HOME]/config/teamctl/secret.key  acme  ada@acme.example  autoql

"#]])
        .stderr(str![[r#"
made the database [HOME]/data/teamctl/teamctl.db
made the sealing key [HOME]/config/teamctl/secret.key: keep a copy of it apart from the database's backups

"#]]);
    for (path, expected) in [
        (teamctl.database().parent().unwrap(), 0o700),
        (&teamctl.database(), 0o600),
        (teamctl.secret_key().parent().unwrap(), 0o700),
        (&teamctl.secret_key(), 0o600),
    ] {
        assert_eq!(mode(path), expected, "{}", path.display());
    }
    assert_eq!(names(&teamctl.home().join("data")), ["teamctl", "teamctl/teamctl.db"]);
    assert_eq!(names(&teamctl.home().join("config")), ["teamctl", "teamctl/secret.key"]);
    teamctl.run("member list").ok().stdout(str![[r#"
EMAIL             FIRST NAME  LAST NAME  TEAM  ROLE   STATUS  ADDED AT              LAST LOGIN AT
ada@acme.example  -           -          acme  owner  active  2026-11-07T09:00:00Z  -

"#]]);
    // The actor last: how wide it is depends on who runs the test, and where.
    teamctl.run("audit list --fields seq,at,action,team,target,reason,actor").ok().stdout(str![[r#"
SEQ  AT                    ACTION          TEAM  TARGET            REASON  ACTOR
1    2026-11-07T09:00:00Z  init            -     -                 -       operator:[USER]@[HOST]
2    2026-11-07T09:00:00Z  account.create  -     ac_1  -       operator:[USER]@[HOST]
1    2026-11-07T09:00:00Z  team.create     acme  tm_1  -       operator:[USER]@[HOST]

"#]]);
    // What the engine puts beside it is as private.
    for file in ["teamctl.db-wal", "teamctl.db-shm"] {
        let file = teamctl.database().with_file_name(file);
        assert!(!file.exists() || mode(&file) == 0o600, "{}", file.display());
    }
}

#[test]
fn a_folder_that_is_there_keeps_its_mode() {
    let teamctl = Teamctl::new();
    fs::create_dir(teamctl.path("shared")).unwrap();
    chmod(&teamctl.path("shared"), 0o755);
    teamctl.run("-q --db shared/deep/er/x.db init").ok().stdout(str![[r#"
DATABASE             SECRET KEY FILE                                                             TEAM  OWNER  PRESET
shared/deep/er/x.db  [HOME]/config/teamctl/secret.key  -     -      -

"#]]);
    assert_eq!(mode(&teamctl.path("shared")), 0o755);
    for folder in ["shared/deep", "shared/deep/er"] {
        assert_eq!(mode(&teamctl.path(folder)), 0o700, "{folder}");
    }
    assert_eq!(mode(&teamctl.path("shared/deep/er/x.db")), 0o600);
}

#[test]
fn a_database_alone_has_no_organization() {
    let teamctl = Teamctl::new();
    teamctl.run("-q init -o json").ok().stdout(str![[r#"
{"database":"[HOME]/data/teamctl/teamctl.db","secret_key_file":"[HOME]/config/teamctl/secret.key","team":null,"owner":null,"preset":null,"rehearsal":true,"changed":true}

"#]]);
    teamctl.run("team list -o json").ok().stdout(str![[r#"
[]

"#]]);
    teamctl.run("team list").ok().stdout(str![]);
    teamctl.run("member list").code(3).stdout(str![]).stderr(str![[r#"
error: there is no organization yet
  hint: make one: teamctl team create

"#]]);
    teamctl.run("audit list -o json --jq [.[].action]").ok().stdout(str![[r#"
["init"]

"#]]);
}

#[test]
fn the_answer_as_json() {
    let teamctl = Teamctl::new();
    teamctl.run("-q init acme --owner Ada@Acme.Example -o json").ok().stdout(str![[r#"
{"database":"[HOME]/data/teamctl/teamctl.db","secret_key_file":"[HOME]/config/teamctl/secret.key","team":"acme","owner":"Ada@Acme.Example","preset":"standard","rehearsal":true,"changed":true}

"#]]);
}

#[test]
fn a_second_init_is_a_conflict_unless_told_otherwise() {
    let teamctl = Teamctl::initialized();
    let before = contents(teamctl.home());
    teamctl.run("init").code(5).stdout(str![]).stderr(str![[r#"
error: [HOME]/data/teamctl/teamctl.db exists already
  hint: use it as it is, or let init accept that: --or-ignore

"#]]);
    teamctl.run("init acme --owner owner@acme.example -o json").refused("database.already_initialized");
    teamctl.run("init other --owner owner@other.example -o json").refused("database.already_initialized");
    assert_eq!(contents(teamctl.home()), before);

    teamctl.run("init --or-ignore").ok().stdout(str![[r#"
DATABASE                                                                  SECRET KEY FILE                                                             TEAM  OWNER  PRESET
[HOME]/data/teamctl/teamctl.db  [HOME]/config/teamctl/secret.key  -     -      -

"#]]);
    teamctl.run("init acme --owner owner@acme.example --or-ignore -o json").ok().stdout(str![[r#"
{"database":"[HOME]/data/teamctl/teamctl.db","secret_key_file":"[HOME]/config/teamctl/secret.key","team":"acme","owner":"owner@acme.example","preset":"standard","rehearsal":true,"changed":false}

"#]]);
    assert_eq!(teamctl.run("audit list -o json").ok().json().as_array().unwrap().len(), 3);
}

#[test]
fn or_ignore_makes_what_is_missing() {
    let teamctl = Teamctl::new();
    for changed in [true, false] {
        let made = teamctl.run("-q init acme --owner owner@acme.example --or-ignore -o json").ok().json();
        assert_eq!(made["changed"], changed);
    }
    let made =
        teamctl.run("-q init globex --owner hank@globex.example --preset fixfolio --or-ignore -o json").ok().json();
    assert_eq!(
        (&made["team"], &made["preset"], &made["changed"]),
        (&"globex".into(), &"fixfolio".into(), &true.into())
    );
    teamctl.run("team list --fields path,owner,preset -o csv").ok().stdout(str![[r#"
path,owner,preset
acme,owner@acme.example,standard
globex,hank@globex.example,fixfolio

"#]]);
}

#[test]
fn or_ignore_does_not_make_a_key_for_a_database_that_has_one() {
    let teamctl = Teamctl::initialized();
    fs::remove_file(teamctl.secret_key()).unwrap();
    teamctl.run("init --or-ignore -o json").refused("key_file.missing");
    teamctl.run("init acme --owner owner@acme.example --or-ignore").code(10).stdout(str![]).stderr(str![[r#"
error: there is no sealing key at [HOME]/config/teamctl/secret.key
  hint: name the one that init made: TEAMCTL_SECRET_KEY_FILE, or secret_key_file in the config

"#]]);
    assert!(!teamctl.secret_key().exists());
}

#[test]
fn a_key_that_is_there_is_used() {
    let teamctl = Teamctl::new();
    teamctl.run("-q init --db one.db").ok().noisy();
    let key = fs::read(teamctl.secret_key()).unwrap();
    teamctl
        .run("init --db two.db")
        .ok()
        .stdout(str![[r#"
DATABASE  SECRET KEY FILE                                                             TEAM  OWNER  PRESET
two.db    [HOME]/config/teamctl/secret.key  -     -      -

"#]])
        .stderr(str![[r#"
made the database two.db

"#]]);
    assert_eq!(fs::read(teamctl.secret_key()).unwrap(), key);
    teamctl.run("-q --db two.db team create acme --owner ada@acme.example -o id").ok().noisy();
}

#[test]
fn a_rehearsal_leaves_nothing_at_all() {
    let teamctl = Teamctl::new();
    let before = contents(teamctl.home());
    teamctl.run("init acme --owner ada@acme.example --dry-run").ok().stdout(str![[r#"
DATABASE                                                                  SECRET KEY FILE                                                             TEAM  OWNER             PRESET
[HOME]/data/teamctl/teamctl.db  [HOME]/config/teamctl/secret.key  acme  ada@acme.example  standard

"#]]).stderr(str![[r#"
made the database [HOME]/data/teamctl/teamctl.db
made the sealing key [HOME]/config/teamctl/secret.key: keep a copy of it apart from the database's backups
this was a dry run: nothing was changed

"#]]);
    let told = teamctl.run("-q -n init acme --owner ada@acme.example -o json --db deep/er/x.db").ok().json();
    assert_eq!(told["dry_run"], true);
    assert_eq!(contents(teamctl.home()), before);

    let teamctl = Teamctl::initialized();
    let before = contents(teamctl.home());
    teamctl.run("init -n -o json").refused("database.already_initialized");
    assert_eq!(contents(teamctl.home()), before);
    let told = teamctl.run("-q -n init globex --owner a@globex.example --or-ignore -o json").ok().json();
    assert_eq!((&told["dry_run"], &told["changed"]), (&true.into(), &true.into()));
    assert_eq!(teamctl.run("team list -o id").ok().text().lines().count(), 1);
}

#[test]
fn what_is_typed_wrong_makes_nothing() {
    let teamctl = Teamctl::new();
    let before = contents(teamctl.home());
    teamctl.run("init Acme --owner ada@acme.example").code(2).stdout(str![]).stderr(str![[r#"
error: invalid value 'Acme' for '[ORG]': "Acme" is no path of a team: of "Acme", only lower-case letters a to z, digits and hyphens may stand in it
  hint: see: teamctl init --help

"#]]);
    teamctl.run("init acme --owner ada").code(2).stdout(str![]).stderr(str![[r#"
error: invalid value 'ada' for '--owner <EMAIL>': "ada" is no e-mail address: it has no @
  hint: see: teamctl init --help

"#]]);
    teamctl.run("init acme").code(2).stdout(str![]).stderr(str![[r#"
error: acme is an organization, and needs an owner
  hint: name one: --owner EMAIL

"#]]);
    teamctl.run("init --owner ada@acme.example").code(2).stdout(str![]).stderr(str![[r#"
error: the following required arguments were not provided: <ORG>
  hint: see: teamctl init --help

"#]]);
    teamctl.run("init acme/design --owner ada@acme.example").code(2).stdout(str![]).stderr(str![[r#"
error: acme/design is a team in an organization: name the organization

"#]]);
    teamctl.run("init acme --owner ada@acme.example --preset autosql").code(3).stdout(str![]).stderr(str![[r#"
error: there is no preset "autosql"; there are refonte, intoaec, fixfolio, autoql, standard
  hint: teamctl policy list

"#]]);
    teamctl.run("init acme --owner ada@acme.example --preset autoql --policy x.toml").code(2).stdout(str![]).stderr(
        str![[r#"
error: the argument '--preset <PRESET>' cannot be used with '--policy <FILE>'
  hint: see: teamctl init --help

"#]],
    );
    teamctl.run("init acme --owner ada@acme.example --policy none.toml").code(1).stdout(str![]).stderr(str![[r#"
error: none.toml cannot be read: No such file or directory (os error 2)

"#]]);
    for owner in
        ["a b@x.org", "a@b@x.org", "@x.org", "a@", "a\u{202e}@x.org", "a\u{200b}@x.org", "a@-x.org", "a@x..org"]
    {
        teamctl.run(["init", "acme", "--owner", owner, "-o", "json"]).refused("email.invalid");
    }
    for path in ["", "ac me", "acme/", "/acme", "a//b", "äcme", "ac\u{301}me", "a.b", "ACME", "../x", "acme\u{7f}"] {
        teamctl.run(["init", path, "--owner", "a@x.org", "-o", "json"]).code(2).noisy();
    }
    assert_eq!(contents(teamctl.home()), before);
}

#[test]
fn a_policy_of_ones_own() {
    let teamctl = Teamctl::new();
    let ours = teamctl.run("policy show standard").ok().text().replace("name = \"standard\"", "name = \"ours\"");
    teamctl.file("ours.toml", &ours);
    teamctl.run("-q init acme --owner ada@acme.example --policy ours.toml -o json").ok().stdout(str![[r#"
{"database":"[HOME]/data/teamctl/teamctl.db","secret_key_file":"[HOME]/config/teamctl/secret.key","team":"acme","owner":"ada@acme.example","preset":null,"rehearsal":true,"changed":true}

"#]]);
    teamctl.run("role list").ok().stdout(str![[r#"
NAME    TITLE   LEVEL         MEMBERS  PENDING
owner   Owner   organization  1        0
admin   Admin   organization  0        0
lead    Lead    team          0        0
member  Member  any           0        0
viewer  Viewer  any           0        0

"#]]);
    assert_eq!(teamctl.run("policy show acme").ok().text(), ours);
}

#[test]
fn a_bad_policy_makes_nothing() {
    let teamctl = Teamctl::new();
    teamctl.file("bad.toml", "name = \"x\"\n[invitations]\nexpires_afer = \"5d\"\n");
    let before = contents(teamctl.home());
    teamctl.run("init acme --owner ada@acme.example --policy bad.toml").code(2).stdout(str![]).stderr(str![[r#"
error: line 3, invitations.expires_afer: the key "expires_afer" is not known here
  hint: did you mean expires_after?

"#]]);
    assert_eq!(contents(teamctl.home()), before);
}

#[test]
fn a_fixed_clock_is_for_rehearsals_only() {
    let teamctl = Teamctl::new();
    let made = teamctl.without_env("TEAMCTL_NOW").run("-q init acme --owner ada@acme.example -o json").ok().json();
    assert_eq!(made["rehearsal"], false);
    teamctl.without_env("TEAMCTL_NOW").run("team list -o id").ok();
    teamctl.run("team list").code(2).stdout(str![]).stderr(str![[r#"
error: TEAMCTL_NOW is set, but this database was not made for rehearsals
  hint: unset TEAMCTL_NOW

"#]]);
    for line in ["team list", "team create acme/x", "member list", "init --or-ignore", "audit verify"] {
        teamctl.run(format!("{line} -o json")).refused("usage.not_a_rehearsal");
    }
    assert_eq!(teamctl.without_env("TEAMCTL_NOW").run("team list -o id").ok().text().lines().count(), 1);

    let rehearsal = Teamctl::new();
    let made = rehearsal.run("-q init acme --owner ada@acme.example -o json").ok().json();
    assert_eq!(made["rehearsal"], true);
    // Marked for good: without the variable it is one still, and works by the real clock.
    rehearsal.without_env("TEAMCTL_NOW").run("-q team create acme/x -o id").ok();
    assert_eq!(rehearsal.run("-q init --or-ignore -o json").ok().json()["rehearsal"], true);
}

#[test]
fn an_instant_that_is_none_is_refused() {
    let teamctl = Teamctl::initialized();
    for now in ["yesterday", "2026-13-01T00:00:00Z", "1", "2026-02-30"] {
        teamctl.at(now).run("team list -o json").refused("usage.invalid_value");
    }
    teamctl.at("noon").run("team list").code(2).stdout(str![]).stderr(str![[r#"
error: TEAMCTL_NOW is no instant: "noon" is not a point in time: RFC 3339 such as 2026-11-07T09:00:00Z, or a date such as 2026-11-07

"#]]);
}

/// Reads and writes, none of which may get anywhere.
const COMMANDS: &[&str] = &[
    "team list",
    "member list",
    "audit verify",
    "team create acme/x",
    "account create ada@acme.example",
    "init --or-ignore",
];

/// Each command is refused with that code, and whatever is in the home is as it was.
#[track_caller]
fn refuses(teamctl: &Teamctl, database: &str, code: &str) {
    let before = contents(teamctl.home());
    for command in COMMANDS {
        // `init` makes what is missing; that it refuses everything else is a test of its own.
        if code == "database.missing" && command.starts_with("init") {
            continue;
        }
        teamctl.run(format!("--db {database} {command} -o json")).refused(code);
        let after = contents(teamctl.home());
        let names: Vec<_> = after.keys().filter(|name| !before.contains_key(*name)).collect();
        assert!(names.is_empty(), "{command}: left behind {names:?}");
        assert_eq!(after, before, "{command}");
    }
}

#[test]
fn a_database_that_is_missing_is_not_made() {
    let teamctl = Teamctl::new();
    teamctl.run("team list").code(10).stdout(str![]).stderr(str![[r#"
error: there is no database at [HOME]/data/teamctl/teamctl.db
  hint: make one: teamctl init; or restore a backup: teamctl backup restore FILE

"#]]);
    refuses(&teamctl, "none.db", "database.missing");
    refuses(&teamctl, "no/such/folder/x.db", "database.missing");
}

#[test]
fn a_database_that_is_none_is_refused_and_unharmed() {
    let teamctl = Teamctl::initialized();
    teamctl.file("empty.db", "");
    teamctl.file("garbage.db", "not a database at all, but long enough to be one\n".repeat(200));
    teamctl.file("short.db", "x");
    sqlite(&teamctl.path("foreign.db"), "CREATE TABLE t (x); INSERT INTO t VALUES (1)");
    sqlite(&teamctl.path("wal.db"), "PRAGMA journal_mode=WAL; CREATE TABLE t (x)");
    for name in ["empty", "garbage", "short", "foreign", "wal"] {
        chmod(&teamctl.path(format!("{name}.db")), 0o600);
    }
    refuses(&teamctl, "empty.db", "database.empty");
    refuses(&teamctl, "garbage.db", "database.foreign");
    refuses(&teamctl, "short.db", "database.foreign");
    refuses(&teamctl, "foreign.db", "database.foreign");
    refuses(&teamctl, "wal.db", "database.foreign");
    teamctl.run("--db empty.db team list").code(10).stdout(str![]).stderr(str![[r#"
error: [HOME]/work/empty.db is an empty file, not a database

"#]]);
    teamctl.run("--db garbage.db team list").code(10).stdout(str![]).stderr(str![[r#"
error: [HOME]/work/garbage.db: this is not a SQLite database
  hint: name another file: --db FILE

"#]]);
    teamctl.run("--db foreign.db team list").code(10).stdout(str![]).stderr(str![[r#"
error: [HOME]/work/foreign.db: this is a SQLite database, but not one of teamctl
  hint: name another file: --db FILE

"#]]);
}

#[test]
fn a_database_of_a_newer_program_is_refused_and_unharmed() {
    let teamctl = Teamctl::initialized();
    fs::rename(teamctl.database(), teamctl.path("new.db")).unwrap();
    for version in [99, 0] {
        sqlite(&teamctl.path("new.db"), &format!("PRAGMA user_version = {version}"));
        refuses(&teamctl, "new.db", if version == 99 { "database.too_new" } else { "database.corrupt" });
        if version == 99 {
            teamctl.run("--db new.db team list").code(10).stdout(str![]).stderr(str![[r#"
error: [HOME]/work/new.db: the database has schema 99, this teamctl knows 2
  hint: use teamctl 0.2.0 or a newer one

"#]]);
        }
    }
}

#[test]
fn something_else_than_a_file_is_refused() {
    let teamctl = Teamctl::initialized();
    let folder = teamctl.database().parent().unwrap().to_owned();
    fs::rename(teamctl.database(), teamctl.path("real.db")).unwrap();
    symlink("real.db", teamctl.path("link.db")).unwrap();
    symlink("nowhere.db", teamctl.path("dangling.db")).unwrap();
    fs::create_dir(teamctl.path("folder.db")).unwrap();
    assert!(Command::new("mkfifo").arg(teamctl.path("fifo.db")).status().unwrap().success());
    refuses(&teamctl, "link.db", "database.symlink");
    refuses(&teamctl, "dangling.db", "database.symlink");
    refuses(&teamctl, "folder.db", "database.directory");
    refuses(&teamctl, "fifo.db", "database.not_a_file");
    refuses(&teamctl, "/dev/null", "database.not_a_file");
    for database in ["link.db", "folder.db", "fifo.db"] {
        teamctl.run(["--db", database, "team", "list"]).code(10).noisy();
    }
    teamctl.run("--db link.db team list").code(10).stdout(str![]).stderr(str![[r#"
error: [HOME]/work/link.db is a symbolic link: name the file that it points to

"#]]);
    teamctl.run("--db folder.db team list").code(10).stdout(str![]).stderr(str![[r#"
error: [HOME]/work/folder.db is a folder, not a database

"#]]);
    teamctl.run("--db fifo.db team list").code(10).stdout(str![]).stderr(str![[r#"
error: [HOME]/work/fifo.db is not a regular file

"#]]);
    // A link to the folder is fine: only the last part counts.
    symlink(teamctl.path("."), teamctl.home().join("elsewhere")).unwrap();
    teamctl
        .run(["--db".into(), teamctl.home().join("elsewhere/real.db").into_os_string(), "team".into(), "list".into()])
        .ok();
    assert!(names(&folder).is_empty());
}

#[test]
fn a_name_that_means_something_to_the_engine_is_refused() {
    let teamctl = Teamctl::initialized();
    for name in [":memory:", "file:x", "file:x?mode=memory", "file:///tmp/x?vfs=unix-none"] {
        let before = contents(teamctl.home());
        for command in ["team list", "team create acme/x", "init", "init --or-ignore"] {
            teamctl.run(format!("--db {name} {command} -o json")).refused("database.name");
        }
        assert_eq!(contents(teamctl.home()), before, "{name}");
    }
    teamctl.run("--db :memory: team list").code(10).stdout(str![]).stderr(str![[r#"
error: ':memory:' is no name of a database file
  hint: name a file: --db /path/to/teamctl.db

"#]]);
    // With a folder before it, it is a name like any other.
    teamctl.run("-q --db ./:memory: init -o id").ok().noisy();
    assert!(teamctl.path(":memory:").is_file());
}

#[test]
fn a_database_with_two_names_is_refused() {
    let teamctl = Teamctl::initialized();
    fs::rename(teamctl.database(), teamctl.path("one.db")).unwrap();
    fs::hard_link(teamctl.path("one.db"), teamctl.path("two.db")).unwrap();
    refuses(&teamctl, "one.db", "database.hard_linked");
    refuses(&teamctl, "two.db", "database.hard_linked");
    teamctl.run("--db one.db team list").code(10).stdout(str![]).stderr(str![[r#"
error: [HOME]/work/one.db has 2 names (hard links): with two names, commits get lost

"#]]);
    fs::remove_file(teamctl.path("two.db")).unwrap();
    teamctl.run("--db one.db team list -o id").ok();
}

#[test]
fn a_database_that_others_can_read_or_write_is_refused() {
    let teamctl = Teamctl::initialized();
    fs::rename(teamctl.database(), teamctl.path("open.db")).unwrap();
    for mode in [0o644, 0o640, 0o660, 0o602, 0o666] {
        chmod(&teamctl.path("open.db"), mode);
        refuses(&teamctl, "open.db", "database.insecure");
    }
    teamctl.run("--db open.db team list").code(4).stdout(str![]).stderr(str![[r#"
error: [HOME]/work/open.db can be read or written by others than its owner
  hint: chmod 600 '[HOME]/work/open.db'

"#]]);
    chmod(&teamctl.path("open.db"), 0o600);
    teamctl.run("--db open.db team list -o id").ok();
}

#[test]
fn a_database_of_somebody_else_is_refused() {
    // Only root can give a file away; elsewhere this is not tested.
    if !is_root() {
        return;
    }
    let teamctl = Teamctl::initialized();
    fs::rename(teamctl.database(), teamctl.path("theirs.db")).unwrap();
    std::os::unix::fs::chown(teamctl.path("theirs.db"), Some(12_345), None).unwrap();
    refuses(&teamctl, "theirs.db", "database.insecure");
    teamctl.run("--db theirs.db team list").code(4).stdout(str![]).stderr(str![[r#"
error: [HOME]/work/theirs.db belongs to another user
  hint: run it as its owner: sudo -u '#12345' teamctl …

"#]]);
}

#[test]
fn a_folder_that_may_not_be_entered_is_told_as_such() {
    // Root may enter every folder; there this is not tested.
    if is_root() {
        return;
    }
    let teamctl = Teamctl::initialized();
    let folder = teamctl.database().parent().unwrap().to_owned();
    chmod(&folder, 0o000);
    teamctl.run("team list -o json").refused("database.insecure");
    chmod(&folder, 0o700);
}

/// Overwrites the beginning of the page that a table begins in.
fn damage(teamctl: &Teamctl, table: &str) {
    // Whatever is in the WAL goes to the file first.
    let page: usize = {
        teamctl.sql("PRAGMA wal_checkpoint(TRUNCATE)");
        teamctl.sql(&format!("SELECT rootpage FROM sqlite_schema WHERE name = '{table}'")).trim().parse().unwrap()
    };
    let size: usize = teamctl.sql("PRAGMA page_size").trim().parse().unwrap();
    let mut bytes = fs::read(teamctl.database()).unwrap();
    for byte in &mut bytes[(page - 1) * size..(page - 1) * size + 64] {
        *byte ^= 0xff;
    }
    fs::write(teamctl.database(), bytes).unwrap();
}

#[test]
fn a_damaged_database_is_named_and_left_alone() {
    for (table, commands) in [
        ("teams", &["team list", "member list", "team create acme/x", "team show acme"][..]),
        ("accounts", &["account list", "account show owner@acme.example", "account create x@acme.example"]),
        ("memberships", &["member list", "member show owner@acme.example"]),
        ("events", &["audit list", "audit verify", "team create acme/x"]),
    ] {
        let teamctl = Teamctl::initialized();
        damage(&teamctl, table);
        let before = fs::read(teamctl.database()).unwrap();
        for command in commands {
            teamctl.run(format!("{command} -o json")).refused("database.corrupt");
            assert_eq!(fs::read(teamctl.database()).unwrap(), before, "{table}: {command}");
        }
    }
    let teamctl = Teamctl::initialized();
    damage(&teamctl, "teams");
    teamctl.run("team list").code(10).stdout(str![]).stderr(str![[r#"
error: the database is damaged: database disk image is malformed
  hint: restore a backup: the damaged file is left as it is

"#]]);
}

#[test]
fn a_truncated_database_is_named_and_left_alone() {
    let teamctl = Teamctl::initialized();
    teamctl.sql("PRAGMA wal_checkpoint(TRUNCATE)");
    let bytes = fs::read(teamctl.database()).unwrap();
    fs::write(teamctl.database(), &bytes[..bytes.len() / 2]).unwrap();
    for command in ["team list", "member list", "team create acme/x"] {
        teamctl.run(format!("{command} -o json")).refused("database.corrupt");
        assert_eq!(fs::read(teamctl.database()).unwrap(), &bytes[..bytes.len() / 2], "{command}");
    }
}

#[test]
fn the_sealing_key_must_be_the_right_one() {
    let teamctl = Teamctl::initialized();
    let right = fs::read(teamctl.secret_key()).unwrap();
    let other = Teamctl::initialized();
    let wrong = fs::read(other.secret_key()).unwrap();
    let change = "team create acme/x";
    let refused = |code: &str| {
        let before = contents(&teamctl.home().join("config"));
        teamctl.run(format!("{change} -o json")).refused(code);
        teamctl.run("audit verify -o json").refused(code);
        assert_eq!(contents(&teamctl.home().join("config")), before);
    };

    fs::write(teamctl.secret_key(), &wrong).unwrap();
    refused("key_file.mismatch");
    teamctl.run(change).code(10).stdout(str![]).stderr(str![[r#"
error: the sealing key is not the one that this database was made with
  hint: name the right one: TEAMCTL_SECRET_KEY_FILE, or secret_key_file in the config

"#]]);

    fs::remove_file(teamctl.secret_key()).unwrap();
    refused("key_file.missing");
    teamctl.run(change).code(10).stdout(str![]).stderr(str![[r#"
error: there is no sealing key at [HOME]/config/teamctl/secret.key
  hint: name the one that init made: TEAMCTL_SECRET_KEY_FILE, or secret_key_file in the config

"#]]);

    fs::write(teamctl.secret_key(), &right).unwrap();
    chmod(&teamctl.secret_key(), 0o644);
    refused("key_file.insecure");
    teamctl.run(change).code(10).stdout(str![]).stderr(str![[r#"
error: the sealing key [HOME]/config/teamctl/secret.key can be read or written by others
  hint: chmod 600 '[HOME]/config/teamctl/secret.key'

"#]]);
    chmod(&teamctl.secret_key(), 0o600);

    for text in ["", "\n", "x", "teamctl", &"0".repeat(10_000), "\u{0}\u{1}"] {
        fs::write(teamctl.secret_key(), text).unwrap();
        refused("key_file.malformed");
    }
    fs::write(teamctl.secret_key(), &right[..right.len() / 2]).unwrap();
    refused("key_file.malformed");
    teamctl.run(change).code(10).stdout(str![]).stderr(str![[r#"
error: [HOME]/config/teamctl/secret.key: the file does not hold a sealing key of teamctl
  hint: put the file back that init made, or the copy of it that you keep

"#]]);

    fs::remove_file(teamctl.secret_key()).unwrap();
    fs::create_dir(teamctl.secret_key()).unwrap();
    refused("key_file.not_a_file");
    fs::remove_dir(teamctl.secret_key()).unwrap();
    assert!(Command::new("mkfifo").arg(teamctl.secret_key()).status().unwrap().success());
    refused("key_file.not_a_file");
    fs::remove_file(teamctl.secret_key()).unwrap();

    // Elsewhere is fine, if it is said where.
    teamctl.file("my.key", &right);
    chmod(&teamctl.path("my.key"), 0o600);
    refused("key_file.missing");
    teamctl.env("TEAMCTL_SECRET_KEY_FILE", "my.key").run("-q team create acme/x -o id").ok();
    teamctl.config("secret_key_file = \"../../work/my.key\"\n");
    teamctl.run("-q team create acme/y -o id").ok();
}

#[test]
fn reading_needs_no_sealing_key() {
    let teamctl = Teamctl::initialized();
    fs::remove_file(teamctl.secret_key()).unwrap();
    for line in ["team list", "member list", "account list", "role list", "audit list", "audit head"] {
        teamctl.run(format!("{line} -o json")).ok();
    }
}

#[test]
fn what_makes_a_database_is_the_operators() {
    let teamctl = Teamctl::new();
    teamctl.run("init acme --owner o@acme.example --as o@acme.example -o json").refused("permission.denied");
    assert!(!teamctl.database().exists() && !teamctl.secret_key().exists());
    teamctl.env("TEAMCTL_AS", "").run("-q init acme --owner o@acme.example -o id").ok();
    teamctl.env("TEAMCTL_AS", "o@acme.example").run("config list -o json").refused("permission.denied");
    teamctl.run("team list --as nobody@acme.example -o json").refused("account.not_found");
    teamctl.run("team list --as nobody -o json").refused("email.invalid");
}
