//! The store over SQLite, as its users meet it: waiting for locks, reading beside a writer, dry runs, a WAL that stays
//! short, settings in force, how often it syncs, and an `init` that meets odd folders and leftovers.
mod support;

use std::collections::BTreeSet;
use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use rusqlite::Connection;
use support::strace::trace;
use support::{Arguments, Teamctl};
use teamctl::domain::instant::Instant;
use teamctl::operations;
use teamctl::store::backend::Access;
use teamctl::store::{End, Store, Tx};
use teamctl::world::World;

const ADD: &str = "-q invite add ada@x.example --role member --no-send -t acme";

fn other(teamctl: &Teamctl) -> Connection {
    Connection::open(teamctl.database()).unwrap()
}

fn mode(path: &Path) -> u32 {
    fs::metadata(path).unwrap().permissions().mode() & 0o777
}

fn beside(teamctl: &Teamctl, suffix: &str) -> std::path::PathBuf {
    let mut name = teamctl.database().into_os_string();
    name.push(suffix);
    name.into()
}

#[test]
fn a_writer_that_may_not_wait_says_so() {
    let teamctl = Teamctl::initialized();
    let holder = other(&teamctl);
    holder.execute_batch("BEGIN IMMEDIATE").unwrap();
    let refused = teamctl.run(format!("{ADD} --lock-timeout 0s -o json")).refused("database.locked");
    assert_eq!(refused.error()["exit"], 75);
    teamctl.env("TEAMCTL_LOCK_TIMEOUT", "0s").run(format!("{ADD} -o json")).refused("database.locked");
    holder.execute_batch("ROLLBACK").unwrap();
    teamctl.run(format!("{ADD} --lock-timeout 0s")).ok();
}

#[test]
fn a_writer_waits_for_its_turn() {
    let teamctl = Teamctl::initialized();
    let holder = other(&teamctl);
    holder.execute_batch("BEGIN IMMEDIATE").unwrap();
    let waiting = teamctl.command(format!("{ADD} --lock-timeout 60s")).stdout(Stdio::piped()).spawn().unwrap();
    // It has come to the lock, or will: either way it ends well once the lock is free, and never before.
    holder.execute_batch("UPDATE teams SET name = 'Held'; COMMIT").unwrap();
    assert!(waiting.wait_with_output().unwrap().status.success());
    let name = teamctl.run("team show acme -o json").ok().json()["name"].clone();
    assert_eq!(name, "Held");
}

#[test]
fn readers_see_the_last_commit_while_a_writer_holds_the_lock() {
    let teamctl = Teamctl::initialized();
    let holder = other(&teamctl);
    holder.execute_batch("BEGIN IMMEDIATE; UPDATE teams SET name = 'Unfinished'").unwrap();
    for line in ["team show acme", "member list -t acme", "audit verify", "team list"] {
        let outcome = teamctl.run(format!("{line} --lock-timeout 0s")).ok();
        assert!(!outcome.text().contains("Unfinished"), "{}", outcome.text());
    }
    holder.execute_batch("ROLLBACK").unwrap();
}

#[test]
fn a_writer_goes_on_while_a_reader_reads() {
    let teamctl = Teamctl::initialized();
    let reader = other(&teamctl);
    reader.execute_batch("BEGIN").unwrap();
    let count = || reader.query_row("SELECT count(*) FROM invites", [], |row| row.get::<_, i64>(0)).unwrap();
    assert_eq!(count(), 0);
    teamctl.run(format!("{ADD} --lock-timeout 0s")).ok();
    assert_eq!(count(), 0, "one snapshot throughout");
    reader.execute_batch("COMMIT").unwrap();
    assert_eq!(count(), 1);
}

/// Every row of every table.
fn everything(teamctl: &Teamctl) -> String {
    teamctl.sql(".dump")
}

#[test]
fn a_dry_run_does_all_and_leaves_nothing() {
    let teamctl = Teamctl::initialized();
    teamctl.run(ADD).ok();
    let before = everything(&teamctl);
    for line in [
        "invite add new@x.example --role member --no-send -t acme",
        "invite resend ada@x.example --no-send -t acme",
        "invite revoke ada@x.example -y -t acme",
        "team create acme/design",
        "team create other --owner olga@other.example",
        "team update acme --name Other",
        "account create eve@x.example",
        "member remove nobody@x.example -y -t acme --ignore-missing",
        "key create new",
    ] {
        teamctl.run(format!("-q --dry-run {line}")).ok();
        assert_eq!(everything(&teamctl), before, "{line}");
    }
    teamctl.at("2026-12-07T09:00:00Z").run("-q --dry-run invite expire --all-teams").ok();
    assert_eq!(everything(&teamctl), before, "expire");
}

#[test]
fn what_is_given_is_a_parameter_and_never_sql() {
    let teamctl = Teamctl::initialized();
    let tables = teamctl.sql("SELECT count(*) FROM sqlite_schema");
    for text in ["x'); DROP TABLE accounts;--", "' OR 1=1 --", "\"; DELETE FROM events; --", "%_?1 ?2 :a $b @c", "\\'"]
    {
        teamctl.run(["-q", "team", "update", "acme", "--name", text, "--reason", text]).ok();
        assert_eq!(teamctl.run("team show acme -o json").ok().json()["name"], text);
        teamctl.run(["member", "show", &format!("{text}@x.example"), "-t", "acme"]).noisy().failed();
        teamctl.run(["audit", "list", "--actor", text, "--target", text, "--action", text]).ok();
    }
    assert_eq!(teamctl.sql("SELECT count(*) FROM sqlite_schema"), tables);
    teamctl.run("-q audit verify").ok();
}

/// The store itself, as an operation gets it.
fn opened(teamctl: &Teamctl) -> Store {
    operations::init::open(World, &teamctl.database(), Access::Write, Duration::ZERO).unwrap()
}

/// The table of keys, function by function.
#[test]
fn keys_are_found_by_id_and_by_their_current_name() {
    use teamctl::domain::id::{EventId, KeyId};
    use teamctl::domain::key::Status;
    use teamctl::domain::permission::Patterns;
    use teamctl::domain::policy::KeyKind;
    use teamctl::store::keys::{self, AT_ONCE, NewKey, Replacement};
    use teamctl::store::teams;

    let teamctl = Teamctl::initialized();
    let at = |seconds: i64| Instant::from_millis(1_794_042_000_000 + seconds * 1_000);
    let story = |tx: &mut Tx<'_>| {
        let team = teams::find(tx, &"acme".parse()?)?.unwrap().id;
        let (prefix, scopes, event) = ("tk".parse()?, Patterns::all(), EventId(7));
        let make = |tx: &mut Tx<'_>, (name, expires_at): (&str, Option<i64>)| {
            let (kind, created_by) = (KeyKind::Test, None);
            let (scopes, prefix, expires_at) = (&scopes, &prefix, expires_at.map(at));
            keys::insert(
                tx,
                &NewKey { team, name, prefix, kind, scopes, created_by, created_at: at(0), expires_at, event },
            )
        };
        let first = make(tx, ("one", None))?.unwrap();
        assert!(make(tx, ("one", None))?.is_none(), "the name is taken");
        let other = make(tx, ("two", Some(50)))?.unwrap();
        assert_eq!(keys::find_current(tx, team, "one")?.unwrap().id, first.id());
        assert!(keys::find_current(tx, team, "One")?.is_none() && keys::find(tx, KeyId(1))?.is_none());

        // One by one, and many in any order, some twice and some not there.
        let mut seen = 0;
        keys::look_up(tx, first.id(), |stored| {
            assert!(first.hash().is(stored.hash()?) && !other.hash().is(stored.hash()?));
            assert_eq!((stored.team()?, stored.kind()?, stored.scopes()?), (team, KeyKind::Test, "*"));
            assert_eq!((stored.status(at(60))?, stored.last_used_at()?), (Status::Active, None));
            seen += 1;
            Ok(())
        })?;
        keys::look_up(tx, KeyId(1), |_| unreachable!())?;
        assert_eq!(seen, 1);
        let ids = [other.id(), KeyId(1), first.id(), other.id(), KeyId(i64::MAX), KeyId(0)];
        for count in 0..=ids.len() {
            let mut places = Vec::new();
            keys::look_up_many(tx, ids[..count].iter().copied(), |place, stored| {
                let key = if ids[place] == first.id() { &first } else { &other };
                assert!(key.hash().is(stored.hash()?));
                places.push(place);
                Ok(())
            })?;
            places.sort_unstable();
            assert_eq!(places, [0, 2, 3].into_iter().filter(|place| *place < count).collect::<Vec<_>>());
        }
        let mut places = 0;
        keys::look_up_many(tx, std::iter::repeat_n(first.id(), AT_ONCE + 5), |place, _| {
            assert_eq!(place, places);
            places += 1;
            Ok(())
        })?;
        assert_eq!(places, AT_ONCE, "no more than there is room for");

        // One makes way for the next, and stays.
        keys::supersede(tx, first.id())?;
        assert!(keys::find_current(tx, team, "one")?.is_none());
        let next = make(tx, ("one", None))?.unwrap();
        let (successor, expires_at) = (next.id(), at(30));
        keys::replace(tx, first.id(), &Replacement { successor, expires_at, revoked_at: None, event: EventId(8) })?;
        let old = keys::find(tx, first.id())?.unwrap();
        assert_eq!(
            (old.replaced_by, old.status(at(29)), old.status(at(30))),
            (Some(successor), Status::Active, Status::Expired)
        );
        assert_eq!(keys::events(tx, first.id())?, [EventId(7), EventId(8)]);
        keys::set_last_used(tx, successor, at(9))?;
        keys::set_last_used(tx, successor, at(4))?;
        keys::look_up(tx, successor, |stored| {
            assert_eq!(stored.last_used_at()?, Some(at(9)), "never back");
            Ok(())
        })?;
        // What has expired too: no clock that goes back is to bring it back to life.
        keys::revoke_all(tx, team, (at(40), EventId(9)))?;
        let status = |tx: &mut Tx<'_>, id| Ok::<_, teamctl::error::Error>(keys::find(tx, id)?.unwrap().status(at(60)));
        assert_eq!(status(tx, first.id())?, Status::Revoked);
        assert_eq!((status(tx, successor)?, status(tx, other.id())?), (Status::Revoked, Status::Revoked));
        assert_eq!(keys::prune(tx, team, at(30))?.count, 0);
        assert_eq!(keys::prune(tx, team, at(31))?.count, 1);
        assert_eq!(keys::prune(tx, team, at(41))?.count, 2);
        Ok(())
    };
    opened(&teamctl).write(End::Rollback, story).unwrap();
}

#[test]
fn an_id_that_is_taken_is_drawn_again() {
    let teamctl = Teamctl::initialized();
    let now = Instant::from_millis(1_794_042_000_000);
    let draw = |taken: usize, conflict: bool| {
        let mut tried = Vec::new();
        let outcome = opened(&teamctl).write(End::Rollback, |tx| {
            let insert = |_: &mut Tx<'_>, id: i64| {
                tried.push(id);
                Ok(u64::from(tried.len() > taken))
            };
            tx.insert_with_id(now, insert, |_| Ok(conflict))
        });
        let distinct: BTreeSet<i64> = tried.iter().copied().collect();
        assert_eq!(distinct.len(), tried.len(), "{tried:?}");
        (outcome.map(|id| id.map(|id| Some(&id) == tried.last())), tried.len())
    };
    assert!(matches!(draw(0, false), (Ok(Some(true)), 1)));
    assert!(matches!(draw(3, false), (Ok(Some(true)), 4)));
    assert!(matches!(draw(1, true), (Ok(None), 1)), "the conflict was about something else");
    let (endless, tried) = draw(usize::MAX, false);
    assert_eq!((endless.unwrap_err().code(), tried), ("database.corrupt", 8));
}

#[test]
fn a_statement_with_too_few_or_too_many_parameters_is_an_error() {
    let teamctl = Teamctl::initialized();
    let mut store = opened(&teamctl);
    for parameters in [&[][..], &[1.into(), 2.into()]] {
        let error = store.read(|tx| tx.one("SELECT ?1", parameters, |row| row.int(0))).unwrap_err();
        assert_eq!(error.code(), "internal.database");
    }
    let found = store.read(|tx| tx.one("SELECT ?1", &[7.into()], |row| row.int(0))).unwrap();
    assert_eq!(found, Some(7));
    let two = store.read(|tx| tx.one("SELECT 1 UNION SELECT 2", &[], |row| row.int(0))).unwrap_err();
    assert_eq!(two.code(), "database.corrupt", "two rows where one was expected");
}

#[test]
fn a_change_that_fails_halfway_leaves_nothing() {
    let teamctl = Teamctl::initialized();
    let mut store = opened(&teamctl);
    let failed = store.write(End::Commit, |tx| {
        assert_eq!(tx.execute("UPDATE teams SET name = ?1", &["half".into()])?, 1);
        tx.execute("INSERT INTO no_such_table VALUES (1)", &[])
    });
    assert_eq!(failed.unwrap_err().code(), "internal.database");
    // The connection goes on.
    let name = store.read(|tx| tx.one("SELECT name FROM teams", &[], |row| Ok(row.text(0)?.to_owned()))).unwrap();
    assert_eq!(name.as_deref(), Some("acme"));
}

#[test]
fn ids_of_many_processes_are_distinct() {
    // Under one clock, each starts to draw at the same millisecond.
    let teamctl = Teamctl::initialized();
    let running: Vec<_> = (0..40)
        .map(|number| {
            let line =
                format!("-q invite add u{number}@x.example --role member --no-send -t acme -o id --lock-timeout 60s");
            teamctl.command(line).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap()
        })
        .collect();
    for child in running {
        let output = child.wait_with_output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    }
    let ids = teamctl.run("invite list -t acme -o id").ok().text().to_owned();
    let distinct: BTreeSet<&str> = ids.lines().collect();
    assert_eq!(distinct.len(), 40);
    teamctl.run("-q audit verify").ok();
}

#[test]
fn the_wal_stays_short_though_every_writer_is_a_short_process() {
    let teamctl = Teamctl::initialized();
    let wal = beside(&teamctl, "-wal");
    let (mut longest, mut shrank) = (0, 0);
    let mut before = 0;
    for number in 0..300 {
        teamctl.run(format!("-q invite add u{number}@x.example --role member --no-send -t acme -o id")).ok();
        let length = fs::metadata(&wal).map_or(0, |wal| wal.len());
        longest = longest.max(length);
        shrank += u32::from(length < before);
        before = length;
        assert!(length <= 300_000, "{length} bytes of WAL after {number} writes");
    }
    assert!(shrank > 2, "it was never folded in, the longest was {longest}");
    let length = fs::metadata(&wal).unwrap().len();
    for _ in 0..5 {
        teamctl.run("member list -t acme -o id").ok();
        teamctl.run("-q audit verify").ok();
    }
    assert_eq!(fs::metadata(&wal).unwrap().len(), length, "a reader wrote to the WAL");
    assert_eq!(teamctl.sql("PRAGMA integrity_check"), "ok\n");
}

#[test]
fn a_reader_in_the_way_of_a_checkpoint_holds_nobody_up() {
    let teamctl = Teamctl::initialized();
    let reader = other(&teamctl);
    reader.execute_batch("BEGIN; SELECT count(*) FROM teams").unwrap();
    reader.query_row("SELECT count(*) FROM teams", [], |row| row.get::<_, i64>(0)).unwrap();
    let rows: Vec<_> = (0..3_000).map(|number| format!("u{number}@x.example")).collect();
    teamctl.file("people.csv", format!("email\n{}\n", rows.join("\n")));
    teamctl.run("-q invite add --from-file people.csv --role member --no-send -t acme -o id").ok();
    let wal = beside(&teamctl, "-wal");
    assert!(fs::metadata(&wal).unwrap().len() > 300_000, "the reader needs what the WAL is beside");
    reader.execute_batch("COMMIT").unwrap();
    teamctl.run("-q invite add last@x.example --role member --no-send -t acme -o id").ok();
    assert_eq!(fs::metadata(&wal).unwrap().len(), 0, "the next writer to leave folds it in");
}

#[test]
fn a_change_syncs_twice_and_a_read_never() {
    let teamctl = Teamctl::initialized();
    let (mut plain, mut folding) = (0, 0);
    for number in 0..24 {
        let line = format!("-q invite add u{number}@x.example --role member --no-send -t acme -o id");
        let run = trace(&teamctl.command(line), b"", None);
        assert!(run.output.status.success(), "{}", String::from_utf8_lossy(&run.output.stderr));
        let calls = run.calls();
        let of =
            |name: &str, file: &str| calls.iter().filter(|call| call.name == name && call.line.contains(file)).count();
        let syncs = run.count(&["fsync", "fdatasync"]);
        assert!(of("fsync", "teamctl.db-wal>") + of("fdatasync", "teamctl.db-wal>") > 0, "not durable:\n{}", run.log);
        if of("pwrite64", "teamctl.db>") > 0 {
            folding += 1;
            assert!(syncs <= 4, "{syncs} syncs:\n{}", run.log);
        } else {
            plain += 1;
            // The first after a WAL was folded in writes its head, and syncs that.
            let most = if calls.iter().any(|call| call.line.contains("-wal>, ") && call.line.ends_with("32, 0) = 32")) {
                3
            } else {
                2
            };
            assert!(syncs <= most, "{syncs} syncs:\n{}", run.log);
        }
    }
    assert!(plain > 16 && folding > 0, "{plain} changes beside {folding} that folded the WAL in");
    let read = trace(&teamctl.command("member list -t acme"), b"", None);
    assert_eq!(read.count(&["fsync", "fdatasync"]), 0, "{}", read.log);
}

const FORGOTTEN: &str = "a name to be forgotten, and long enough to be moved";

#[test]
fn the_settings_are_in_force() {
    let teamctl = Teamctl::initialized();
    // Those that are kept in the file.
    assert_eq!(teamctl.sql("PRAGMA journal_mode; PRAGMA application_id; PRAGMA encoding"), "wal\n1416446836\nUTF-8\n");
    assert_eq!(teamctl.sql("SELECT count(*) FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND NOT strict AND name NOT LIKE 'sqlite_%'"), "0\n");

    // foreign_keys, by a trigger that gives an invite a role that is not there.
    let probe = |trigger: &str| {
        let copy = teamctl.copy();
        other(&copy).execute_batch(trigger).unwrap();
        let outcome = copy.run(ADD).noisy().failed();
        assert_eq!(copy.sql("SELECT count(*) FROM invites"), "0\n");
        outcome.notices().to_owned()
    };
    let told = probe("CREATE TRIGGER probe AFTER INSERT ON invites BEGIN UPDATE invites SET role_id = 1; END");
    assert!(told.contains("FOREIGN KEY"), "{told}");
    // trusted_schema, by one that asks for what a schema is not trusted with.
    let told =
        probe("CREATE TRIGGER probe AFTER INSERT ON invites BEGIN SELECT count(*) FROM pragma_database_list; END");
    assert!(told.contains("unsafe use of virtual table"), "{told}");

    // secure_delete: a name that was changed is nowhere in the file. The events that tell of it are taken out as the
    // erasure of a person would.
    let copy = teamctl.copy();
    copy.run(["-q", "team", "update", "acme", "--name", FORGOTTEN]).ok();
    let fold = || {
        let sql = "PRAGMA secure_delete = ON; DELETE FROM event_texts; PRAGMA wal_checkpoint(TRUNCATE)";
        other(&copy).execute_batch(sql).unwrap();
        let bytes = fs::read(copy.database()).unwrap();
        bytes.windows(FORGOTTEN.len()).any(|window| window == FORGOTTEN.as_bytes())
    };
    assert!(fold(), "it has to be there first");
    // A neighbour, and a longer one: it fits neither in the place of the old one nor with what is free beside it.
    copy.run("-q team create acme/design").ok();
    copy.run(["-q", "team", "update", "acme", "--name", &"longer ".repeat(15)]).ok();
    assert!(!fold(), "what was overwritten is still in the file");

    // Modes, of the files that SQLite makes too.
    teamctl.run(ADD).ok();
    for suffix in ["", "-wal", "-shm"] {
        assert_eq!(mode(&beside(&teamctl, suffix)), 0o600, "{suffix}");
    }
    assert_eq!(mode(&teamctl.secret_key()), 0o600);
    assert_eq!(mode(teamctl.database().parent().unwrap()), 0o700);
}

/// Runs a line under a shell that sets a umask first.
fn under_umask(teamctl: &Teamctl, umask: &str, line: &str) -> std::process::Output {
    let inner = teamctl.command(line);
    let mut shell = Command::new("sh");
    shell.arg("-c").arg(format!("umask {umask}; exec \"$@\"")).arg("sh").arg(inner.get_program()).args(line.list());
    shell.env_clear().envs(inner.get_envs().filter_map(|(name, value)| Some((name, value?))));
    shell.current_dir(inner.get_current_dir().unwrap()).output().unwrap()
}

#[test]
fn files_are_their_owners_alone_whatever_the_umask() {
    for umask in ["0000", "0022", "0777", "0377"] {
        let teamctl = Teamctl::new();
        for line in ["-q init acme --owner owner@acme.example", ADD] {
            let output = under_umask(&teamctl, umask, line);
            assert!(output.status.success(), "{umask}: {}", String::from_utf8_lossy(&output.stderr));
        }
        for suffix in ["", "-wal", "-shm"] {
            assert_eq!(mode(&beside(&teamctl, suffix)), 0o600, "{umask} {suffix}");
        }
        assert_eq!(mode(&teamctl.secret_key()), 0o600, "{umask}");
        assert_eq!(mode(teamctl.database().parent().unwrap()), 0o700, "{umask}");
        assert_eq!(mode(teamctl.secret_key().parent().unwrap()), 0o700, "{umask}");
    }
}

#[test]
fn what_is_left_of_a_removed_database_does_not_get_into_a_new_one() {
    let teamctl = Teamctl::initialized();
    teamctl.run(ADD).ok();
    fs::remove_file(teamctl.database()).unwrap();
    let again = "init other --owner olga@other.example -o json";
    teamctl.run(again).refused("database.cannot_create");
    assert!(!teamctl.database().exists(), "it must not come to be");
    let wal = beside(&teamctl, "-wal");
    assert!(fs::metadata(&wal).unwrap().len() > 0, "it is not ours to remove");
    fs::remove_file(&wal).unwrap();
    teamctl.run(format!("-q {again}")).ok();
    teamctl.run("-q audit verify").ok();
    assert_eq!(teamctl.sql("PRAGMA integrity_check"), "ok\n");
}

#[test]
fn init_takes_names_without_a_folder_and_folders_that_are_links() {
    let teamctl = Teamctl::new();
    teamctl.env("TEAMCTL_SECRET_KEY_FILE", "own.key").run("-q init acme --owner o@x.example --db own.db").ok();
    assert_eq!(mode(&teamctl.path("own.key")), 0o600);
    fs::create_dir(teamctl.path("real")).unwrap();
    symlink("real", teamctl.path("link")).unwrap();
    teamctl.run("-q init acme --owner o@x.example --db link/own.db").ok();
    assert!(teamctl.path("real/own.db").exists());
    teamctl.run("team list --db real/own.db").ok();
    // A link to nowhere is not followed to make something there.
    symlink("nowhere", teamctl.path("dangling")).unwrap();
    teamctl.run("init acme --owner o@x.example --db dangling/own.db -o json").refused("database.cannot_create");
    symlink("nowhere.db", teamctl.path("dangling.db")).unwrap();
    teamctl.run("init acme --owner o@x.example --db dangling.db -o json").refused("database.already_initialized");
    assert!(!teamctl.path("nowhere").exists() && !teamctl.path("nowhere.db").exists());
}

#[test]
fn of_many_inits_at_once_one_makes_the_database_and_all_use_one_key() {
    for or_ignore in ["", " --or-ignore"] {
        let teamctl = Teamctl::new();
        let line = format!("-q init acme --owner owner@acme.example{or_ignore}");
        let running: Vec<_> = (0..8)
            .map(|_| teamctl.command(&line).stdout(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap())
            .collect();
        let outputs: Vec<_> = running.into_iter().map(|child| child.wait_with_output().unwrap()).collect();
        let codes: Vec<_> = outputs.iter().map(|output| output.status.code().unwrap()).collect();
        let told: Vec<_> = outputs.iter().map(|output| String::from_utf8_lossy(&output.stderr)).collect();
        assert!(codes.iter().all(|code| [0, 5].contains(code)), "{codes:?}: {told:?}");
        let made = codes.iter().filter(|&&code| code == 0).count();
        assert_eq!(made, if or_ignore.is_empty() { 1 } else { 8 }, "{codes:?}: {told:?}");
        teamctl.run("-q audit verify").ok();
        let names: Vec<_> = fs::read_dir(teamctl.database().parent().unwrap())
            .unwrap()
            .chain(fs::read_dir(teamctl.secret_key().parent().unwrap()).unwrap())
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .filter(|name| name.contains("-init"))
            .collect();
        assert!(names.is_empty(), "{names:?}");
    }
}
