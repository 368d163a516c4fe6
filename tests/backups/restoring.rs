//! A backup in the place of the database: the same state, whole or not at all, and what was there is kept.
use std::fs;
use std::os::unix::fs::PermissionsExt;

use serde_json::json;

use crate::support::Teamctl;
use crate::{LATER, sqlite};

/// What is in a file, but for what a restore itself writes there.
fn dump(file: &std::path::Path) -> String {
    let tables = "accounts balances billables billing_terms budget_alerts budgets callback_nonces codes connectors holds \
                  invites invoice_lines invoices keys login_tries memberships messages organizations refs \
                  resource_shares resources roles teams transfer_notes transfers usage";
    let rest = "SELECT name, hex(value) FROM properties WHERE name <> 'outbox_paused'; SELECT id, hex(hash) FROM events
                WHERE action <> 'backup.restore'; SELECT sql FROM sqlite_schema ORDER BY name";
    sqlite(file, &format!(".dump {tables}")) + &sqlite(file, rest)
}

/// A home in which a day's work follows the backup.
fn after_a_day() -> (Teamctl, String) {
    let teamctl = Teamctl::initialized();
    teamctl.run("-q team create acme/core -o id").ok();
    teamctl.run("-q account create ada@x.example -o id").ok();
    teamctl.run("-q member add ada@x.example --role member -t acme -o id").ok();
    teamctl.run("-q budget topup 100 --ref order -t acme -o id").ok();
    teamctl.run("-q budget charge 5 --ref task -t acme -o id").ok();
    teamctl.invite("acme", "bob@x.example", "viewer");
    let backup = teamctl.backup();
    teamctl.later("budget charge 7 --ref later -t acme -o id");
    teamctl.later("account create carol@x.example -o id");
    teamctl.later("team update acme --name Other -o id");
    let state = dump(&backup);
    (teamctl, state)
}

#[test]
fn the_state_is_that_of_the_backup_and_the_replaced_one_that_of_today() {
    let (teamctl, yesterday) = after_a_day();
    let today = teamctl.sql(".dump");
    let head = teamctl.at(LATER).run("audit head -t acme -o json --jq '.[0].hash'").ok().text().trim().to_owned();
    let answer = teamctl.restore("");
    assert_eq!(answer["events_lost"], 3);
    assert_eq!(answer["replaced"], teamctl.replaced().to_str().unwrap());
    assert_eq!(dump(&teamctl.database()), yesterday);
    assert_eq!(sqlite(&teamctl.replaced(), ".dump"), today);
    assert_eq!(fs::metadata(teamctl.replaced()).unwrap().permissions().mode() & 0o7777, 0o600);
    assert_eq!(fs::metadata(teamctl.database()).unwrap().permissions().mode() & 0o7777, 0o600);
    teamctl.is_sound();
    // A head that was kept elsewhere finds that the tail is cut.
    let cut = teamctl.at(LATER).run(["audit", "verify", "--anchor", &head, "-o", "json"]).code(9).noisy();
    assert_eq!(cut.json()["ok"], false);
    assert!(cut.notices().contains("the end of a chain was cut off"), "{}", cut.notices());
    assert_eq!(teamctl.files(), ["teamctl.db", crate::REPLACED]);
    // It can be looked into as it is.
    let line =
        ["--db".into(), teamctl.replaced().into_os_string(), "team".into(), "list".into(), "-o".into(), "id".into()];
    teamctl.run(line).ok();
}

#[test]
fn exact_is_the_same_but_for_what_says_so() {
    let (teamctl, yesterday) = after_a_day();
    teamctl.restore("--exact");
    assert_eq!(dump(&teamctl.database()), yesterday);
    let filter = "map(select(.action == \"backup.restore\") | .after)";
    let told = json!([{"backup": "yesterday.db", "replaced": crate::REPLACED, "events_lost": "3", "exact": "true"}]);
    assert_eq!(teamctl.look("audit list", filter), told);
    teamctl.is_sound();
}

#[test]
fn a_dry_run_says_the_same_and_does_nothing() {
    let (teamctl, _) = after_a_day();
    teamctl.run("-q key create ci -t acme -o id").ok();
    fs::remove_file(teamctl.path("yesterday.db")).unwrap();
    teamctl.backup();
    teamctl.later("key revoke ci -y -t acme -o id");
    let (before, files) = (teamctl.sql(".dump"), teamctl.files());
    let line = "-q backup restore yesterday.db --dry-run -o json";
    let mut rehearsed = teamctl.at("2026-11-09T09:00:00Z").run(line).ok().json();
    assert_eq!(teamctl.sql(".dump"), before);
    assert_eq!(teamctl.files(), files);
    assert_eq!(rehearsed.as_object_mut().unwrap().remove("dry_run"), Some(json!(true)));
    assert_eq!(rehearsed, teamctl.restore(""));
}

#[test]
fn nothing_is_sent_until_somebody_says_so() {
    let teamctl = Teamctl::initialized();
    teamctl.config(
        "[email]\ntransport = \"command\"\nfrom = \"Acme <no-reply@acme.example>\"\ncommand = [\"/bin/true\"]\n\
         [invite]\nlink = \"https://acme.example/?token={token}\"\n",
    );
    teamctl.run("-q invite add bob@x.example --role viewer -t acme -o id").ok();
    teamctl.backup();
    teamctl.later("outbox send -o id");
    teamctl.restore("");
    let send = || teamctl.at("2026-11-09T10:00:00Z").run("outbox send -o json").ok().noisy().json();
    assert_eq!([&send()["sent"], &send()["remaining"]], [&json!(0), &json!(1)]);
    teamctl.at("2026-11-09T10:00:00Z").run("-q outbox resume -o json").ok();
    assert_eq!(send()["sent"], 1);
    // Paused when the backup was made, it stays so since then.
    let teamctl = Teamctl::initialized();
    teamctl.run("-q outbox pause -o json").ok();
    teamctl.backup();
    teamctl.later("outbox resume -o json");
    teamctl.restore("");
    assert_eq!(teamctl.look("outbox stats", ".paused_since"), "2026-11-07T09:00:00.000Z");
}

#[test]
fn the_name_of_what_is_replaced_has_to_be_typed() {
    let teamctl = Teamctl::initialized();
    teamctl.backup();
    let before = teamctl.stored();
    teamctl.run("backup restore yesterday.db -o json").refused("usage.confirmation_required");
    teamctl.run("backup restore yesterday.db -y -o json").refused("usage.confirmation_required");
    for name in ["yesterday.db", "teamctl", "data/teamctl/teamctl.db"] {
        let line = ["backup", "restore", "yesterday.db", "--confirm", name, "-o", "json"];
        teamctl.run(line).refused("usage.confirmation_mismatch");
    }
    let as_somebody = "backup restore yesterday.db --confirm teamctl.db --as owner@acme.example -o json";
    teamctl.run(as_somebody).refused("permission.denied");
    let itself = "backup restore ../data/teamctl/teamctl.db --confirm teamctl.db -o json";
    teamctl.run(itself).refused("usage.conflict");
    let denied = teamctl.run("audit list --action denied -o id").ok().text().lines().count();
    assert_eq!(denied, 1, "who tried is in the trail");
    assert_eq!(teamctl.stored(), before);
    assert_eq!(teamctl.files(), ["teamctl.db"]);
}

#[test]
fn where_there_is_no_database_there_is_one() {
    let (teamctl, yesterday) = after_a_day();
    let folder = teamctl.database().parent().unwrap().to_owned();
    fs::remove_dir_all(&folder).unwrap();
    let told = teamctl.restore("");
    for key in ["replaced", "events_lost", "ended_again", "keys", "erased", "reverted", "reverted_more"] {
        assert_eq!(told[key], json!(null), "{key}");
    }
    assert_eq!(dump(&teamctl.database()), yesterday);
    assert_eq!(fs::metadata(&folder).unwrap().permissions().mode() & 0o7777, 0o700);
    assert_eq!(fs::metadata(teamctl.database()).unwrap().permissions().mode() & 0o7777, 0o600);
    assert_eq!(sqlite(&teamctl.database(), "PRAGMA journal_mode"), "wal\n");
    teamctl.is_sound();
    // To be moved to another machine: the key goes along by another way.
    let machine = Teamctl::new();
    fs::create_dir_all(machine.secret_key().parent().unwrap()).unwrap();
    fs::copy(teamctl.secret_key(), machine.secret_key()).unwrap();
    fs::copy(teamctl.path("yesterday.db"), machine.path("yesterday.db")).unwrap();
    machine.restore("");
    assert_eq!(dump(&machine.database()), yesterday);
    machine.run("-q team create acme/here -o id").ok();
}

#[test]
fn a_dry_run_where_there_is_none_makes_none() {
    let (teamctl, _) = after_a_day();
    let folder = teamctl.database().parent().unwrap().to_owned();
    fs::remove_dir_all(&folder).unwrap();
    teamctl.run("-q backup restore yesterday.db --dry-run -o id").ok();
    assert!(!folder.exists());
}

/// Nobody is left to think that what was ended since is ended again.
#[test]
fn where_nothing_can_be_compared_it_says_why() {
    let (gone, _) = after_a_day();
    fs::remove_dir_all(gone.database().parent().unwrap()).unwrap();
    let told = gone.restore_aloud();
    assert!(told.starts_with("there was no database to compare the backup with: keys, "), "{told}");

    let (another, _) = after_a_day();
    fs::remove_dir_all(another.database().parent().unwrap()).unwrap();
    another.run("-q init globex --owner owner@globex.example -o id").ok();
    let told = another.restore_aloud();
    assert!(
        told.starts_with("what was there is another database than the one that the backup was made of: "),
        "{told}"
    );
    assert!(told.contains("the database as it was is kept as "), "{told}");
}

#[test]
fn what_was_for_rehearsals_says_so() {
    let (teamctl, _) = after_a_day();
    let line = "backup restore yesterday.db --confirm teamctl.db -o id";
    let told = teamctl.without_env("TEAMCTL_NOW").run(line).ok().noisy().notices().to_owned();
    assert!(told.contains("the backup is of a database for rehearsals"), "{told}");
    assert!(!teamctl.restore_aloud().contains("rehearsals"));
}

/// It is the backup that is damaged, and not what it was to replace.
#[test]
fn a_damaged_backup_is_called_that() {
    let (teamctl, _) = after_a_day();
    let mut bytes = fs::read(teamctl.path("yesterday.db")).unwrap();
    while let Some(place) = bytes.windows(13).position(|window| window == b"CREATE TABLE ") {
        bytes[place..place + 13].fill(b'x');
    }
    fs::write(teamctl.path("yesterday.db"), bytes).unwrap();
    for line in ["backup restore yesterday.db --confirm teamctl.db -o json", "backup verify yesterday.db -o json"] {
        let error = teamctl.run(line).refused("backup.corrupt").error();
        let message = error["message"].as_str().unwrap();
        assert!(message.contains("yesterday.db is damaged: ") && message.len() < 300, "{message}");
        assert!(!message.contains("the database is damaged"), "{message}");
        assert_eq!(error["exit"], 9);
    }
}

/// Whoever can write to a backup is not to have their way with the database that it becomes.
#[test]
fn what_a_stranger_put_into_a_backup_does_not_come_to_life() {
    for stranger in [
        "CREATE TRIGGER evil AFTER INSERT ON events BEGIN UPDATE accounts SET first_name = 'pwned'; END",
        "CREATE VIEW evil AS SELECT 1",
        "DROP TRIGGER events_stay",
    ] {
        let (teamctl, _) = after_a_day();
        let before = dump(&teamctl.database());
        rusqlite::Connection::open(teamctl.path("yesterday.db")).unwrap().execute_batch(stranger).unwrap();
        for line in
            ["restore yesterday.db --confirm teamctl.db", "verify yesterday.db", "restore yesterday.db --dry-run"]
        {
            let error = teamctl.run(format!("backup {line} -o json")).refused("backup.corrupt").error();
            assert!(error["message"].as_str().unwrap().contains("is damaged: the "), "{stranger}: {error}");
        }
        assert_eq!(dump(&teamctl.database()), before, "{stranger}");
    }
}

/// What stands in the place of a database that cannot be read, and beside it.
#[test]
fn a_damaged_one_is_put_aside_with_what_belongs_to_it() {
    for damage in [&b"no database at all"[..], b"", b"SQLite format 3\0 and then nothing of the kind"] {
        let (teamctl, yesterday) = after_a_day();
        let wal = teamctl.database().with_file_name("teamctl.db-wal");
        fs::write(&wal, "left of it").unwrap();
        fs::write(teamctl.database().with_file_name("teamctl.db-shm"), "an index").unwrap();
        fs::write(teamctl.database(), damage).unwrap();
        let told = teamctl.restore_aloud();
        assert!(told.contains("too damaged to be compared"), "{told}");
        assert_eq!(dump(&teamctl.database()), yesterday);
        assert_eq!(fs::read(teamctl.replaced()).unwrap(), damage);
        let kept_wal = teamctl.replaced().with_file_name(format!("{}-wal", crate::REPLACED));
        assert_eq!(fs::read_to_string(kept_wal).unwrap(), "left of it");
        assert!(!teamctl.replaced().with_file_name(format!("{}-shm", crate::REPLACED)).exists());
        teamctl.is_sound();
    }
}

/// Pages in its middle: it can be copied page by page, and read in part or not at all.
#[test]
fn one_that_is_damaged_in_its_middle_is_replaced_all_the_same() {
    let (teamctl, yesterday) = after_a_day();
    teamctl.sql("PRAGMA wal_checkpoint(TRUNCATE)");
    let mut bytes = fs::read(teamctl.database()).unwrap();
    // All but the first page.
    bytes[4096..].fill(0x5a);
    fs::write(teamctl.database(), &bytes).unwrap();
    let told = teamctl.restore_aloud();
    assert!(told.contains("too damaged to be compared"), "{told}");
    assert_eq!(dump(&teamctl.database()), yesterday);
    assert_eq!(fs::read(teamctl.replaced()).unwrap()[4096..], bytes[4096..]);
    teamctl.is_sound();
}

/// One table that cannot be read is no reason to leave alive what the others know of.
#[test]
fn what_a_damaged_database_still_knows_was_ended_is_ended_again() {
    let teamctl = Teamctl::initialized();
    teamctl.run("-q key create portal -t acme -o id").ok();
    teamctl.run("-q account create bob@x.example -o id").ok();
    teamctl.run("-q member add bob@x.example --role member -t acme -o id").ok();
    teamctl.backup();
    teamctl.later("key revoke portal -y -t acme -o id");
    teamctl.later("member remove bob@x.example -y -t acme -o id");
    teamctl.sql("PRAGMA wal_checkpoint(TRUNCATE)");
    let root: u64 =
        teamctl.sql("SELECT rootpage FROM sqlite_schema WHERE name = 'organizations'").trim().parse().unwrap();
    let mut bytes = fs::read(teamctl.database()).unwrap();
    let page = usize::try_from(root - 1).unwrap() * 4096;
    bytes[page..page + 4096].fill(0x5a);
    fs::write(teamctl.database(), &bytes).unwrap();
    let answer = teamctl.restore("");
    assert_eq!([&answer["keys"], &answer["members"]], [1, 1], "{answer}");
    assert_eq!(answer["not_compared"], serde_json::json!(["owners"]), "{answer}");
    assert_eq!(teamctl.look("key list -t acme", "map(.status)"), serde_json::json!(["revoked"]));
    teamctl.is_sound();
}

#[test]
fn with_a_time_that_was_set_only_a_rehearsal_is_replaced() {
    let rehearsal = Teamctl::initialized();
    rehearsal.backup();
    let teamctl = Teamctl::new();
    teamctl.without_env("TEAMCTL_NOW").run("-q init acme --owner owner@acme.example -o json").ok();
    fs::copy(rehearsal.path("yesterday.db"), teamctl.path("yesterday.db")).unwrap();
    fs::copy(rehearsal.secret_key(), teamctl.secret_key()).unwrap();
    let before = teamctl.sql(".dump");
    teamctl.run("backup restore yesterday.db --confirm teamctl.db -o json").refused("usage.not_a_rehearsal");
    assert_eq!(teamctl.sql(".dump"), before);
}

/// Where the disk fails while the database is replaced, nobody knows which of the two it is: what it was is kept.
#[test]
fn what_was_replaced_is_kept_where_the_disk_fails() {
    let (teamctl, _) = after_a_day();
    let mut restore = teamctl.command("-q backup restore yesterday.db --confirm teamctl.db -o json");
    restore.env("TEAMCTL_NOW", "2026-11-09T09:00:00Z");
    let clean = teamctl.copy();
    let mut rehearsed = clean.command("-q backup restore yesterday.db --confirm teamctl.db -o json");
    rehearsed.env("TEAMCTL_NOW", "2026-11-09T09:00:00Z");
    let calls = crate::support::strace::trace(&rehearsed, b"", None).calls();
    // The first sync of the database, or of its WAL, once what it was has its name.
    let placed =
        calls.iter().position(|call| call.name.starts_with("rename") && call.line.contains("replaced")).unwrap();
    let is_sync = |name: &str| name == "fsync" || name == "fdatasync";
    let of_database = |line: &str| line.contains("teamctl.db>") || line.contains("teamctl.db-wal>");
    let sync = calls[placed..].iter().find(|call| is_sync(&call.name) && of_database(&call.line)).unwrap();
    let fault = format!("{}:error=EIO:when={}", sync.name, sync.number);
    let run = crate::support::strace::trace(&restore, b"", Some(&fault));
    assert!(!run.output.status.success());
    assert!(teamctl.replaced().exists(), "{}", String::from_utf8_lossy(&run.output.stderr));
    assert!(String::from_utf8_lossy(&run.output.stderr).contains("replaced-"));
}

#[test]
fn what_is_another_programs_is_left_alone() {
    let (teamctl, _) = after_a_day();
    for file in teamctl.files() {
        fs::remove_file(teamctl.database().with_file_name(file)).unwrap();
    }
    sqlite(&teamctl.database(), "CREATE TABLE a (b)");
    fs::set_permissions(teamctl.database(), fs::Permissions::from_mode(0o600)).unwrap();
    teamctl.run("backup restore yesterday.db --confirm teamctl.db -o json").refused("database.foreign");
    assert_eq!(teamctl.files(), ["teamctl.db"]);
    fs::set_permissions(teamctl.database(), fs::Permissions::from_mode(0o644)).unwrap();
    teamctl.run("backup restore yesterday.db --confirm teamctl.db -o json").refused("database.insecure");
}

/// A newer program has brought the database up to date, and its user wants the older one back.
#[test]
fn one_of_a_later_release_is_replaced_too() {
    let (teamctl, yesterday) = after_a_day();
    teamctl.sql("PRAGMA user_version = 99");
    teamctl.run("team list -o json").refused("database.too_new");
    teamctl.restore("");
    assert_eq!(dump(&teamctl.database()), yesterday);
    assert_eq!(sqlite(&teamctl.replaced(), "PRAGMA user_version"), "99\n");
    teamctl.is_sound();
}

/// A backup of an earlier release, over a database of this one.
#[test]
fn one_of_an_earlier_release_is_brought_up_to_date() {
    let teamctl = Teamctl::new();
    let fixture = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/schema_1");
    let secret = |path: &std::path::Path| {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::set_permissions(path, fs::Permissions::from_mode(0o600)).unwrap();
    };
    fs::create_dir_all(teamctl.secret_key().parent().unwrap()).unwrap();
    fs::copy(fixture.join("secret.key"), teamctl.secret_key()).unwrap();
    fs::copy(fixture.join("teamctl.db"), teamctl.path("yesterday.db")).unwrap();
    secret(&teamctl.secret_key());
    let answer = teamctl.restore("");
    assert_eq!(answer["replaced"], json!(null));
    teamctl.at("2026-11-09T10:00:00Z").run("-q key create new -t acme -o id").noisy().any_code();
    assert_eq!(teamctl.at("2026-11-09T10:00:00Z").run("audit verify --jq .ok").ok().text(), "true\n");
    // And over itself once more.
    let line = "-q backup restore yesterday.db --confirm teamctl.db -o json";
    let again = teamctl.at("2026-11-09T11:00:00Z").run(line).ok().json();
    assert_eq!(again["ended_again"], true, "{again}");
    assert_eq!(teamctl.at("2026-11-09T12:00:00Z").run("audit verify --jq .ok").ok().text(), "true\n");
    // And over one of its own release, which has not all of the tables.
    fs::copy(fixture.join("teamctl.db"), teamctl.database()).unwrap();
    secret(&teamctl.database());
    let _ = fs::remove_file(teamctl.database().with_file_name("teamctl.db-wal"));
    let answer = teamctl.at("2026-11-09T12:00:00Z").run(line).ok().json();
    assert_eq!([&answer["not_compared"], &answer["reverted"]], [&json!([]), &json!([])], "{answer}");
}

/// A fault that was there when the backup was made is told, and stands in nobody's way: it may be the only backup.
#[test]
fn a_fault_of_old_is_told_of() {
    let (teamctl, _) = after_a_day();
    sqlite(&teamctl.path("yesterday.db"), "UPDATE balances SET balance = balance + 1 WHERE account = 1");
    let told = teamctl.restore_aloud();
    assert!(told.contains("the backup has a fault, and so has the database now: ledger.sum"), "{told}");
}

/// Pages of another size cannot be written into a WAL.
#[test]
fn one_with_pages_of_another_size_fits() {
    let (teamctl, _) = after_a_day();
    sqlite(&teamctl.path("yesterday.db"), "PRAGMA page_size = 8192; VACUUM");
    let yesterday = dump(&teamctl.path("yesterday.db"));
    teamctl.restore("");
    assert_eq!(dump(&teamctl.database()), yesterday);
    assert_eq!(teamctl.sql("PRAGMA page_size"), "4096\n");
    teamctl.is_sound();
}
