//! What speaks against the files, and what can be said of a database that no other verb opens.
use std::fs::{self, File, Permissions};
use std::os::unix::fs::{FileExt, PermissionsExt, symlink};
use std::path::Path;

use crate::support::Teamctl;
use crate::template::{Diagnosis, well};

pub fn set_mode(path: &Path, mode: u32) {
    fs::set_permissions(path, Permissions::from_mode(mode)).unwrap();
}

pub fn mode(path: &Path) -> u32 {
    fs::metadata(path).unwrap().permissions().mode() & 0o7777
}

/// Besides what nobody sends.
fn checks(found: &Diagnosis) -> Vec<String> {
    found
        .iter()
        .filter(|(check, _)| *check != "outbox.overdue")
        .map(|(check, (status, _))| format!("{check} {status}"))
        .collect()
}

#[test]
fn modes_are_looked_at_and_the_rest_is_looked_at_all_the_same() {
    let teamctl = Teamctl::with_everything();
    well(&teamctl);
    let folder = teamctl.database().parent().unwrap().to_owned();
    for (path, broken, right, expected) in [
        (teamctl.database(), 0o640, 0o600, "file.mode problem"),
        (teamctl.database(), 0o602, 0o600, "file.mode problem"),
        (folder.clone(), 0o755, 0o700, "folder.private warning"),
        (folder.clone(), 0o710, 0o700, "folder.private warning"),
        (folder.clone(), 0o720, 0o700, "folder.writable problem"),
        (teamctl.secret_key(), 0o604, 0o600, "key.file problem"),
    ] {
        set_mode(&path, broken);
        let found = teamctl.diagnosis();
        assert_eq!(checks(&found), [expected], "{}: {found:#?}", path.display());
        assert_eq!(mode(&path), broken, "it is only looked at");
        set_mode(&path, right);
    }
    // Where nobody can rename what is another's, nobody can replace it.
    set_mode(&folder, 0o1777);
    assert_eq!(checks(&teamctl.diagnosis()), ["folder.private warning"]);
    set_mode(&folder, 0o700);
    well(&teamctl);
}

#[test]
fn what_lies_beside_the_database_is_its_owners_alone_too() {
    let teamctl = Teamctl::with_everything();
    let wal = teamctl.database().with_extension("db-wal");
    fs::write(&wal, "").unwrap();
    set_mode(&wal, 0o644);
    let found = teamctl.diagnosis();
    assert_eq!(checks(&found), ["file.mode problem"]);
    assert!(found["file.mode"].1.ends_with("teamctl.db-wal can be read or written by others than its owner"));
}

#[test]
fn a_key_that_is_gone_malformed_or_anothers_is_told_of_with_what_needs_it() {
    let teamctl = Teamctl::with_everything();
    let key = fs::read(teamctl.secret_key()).unwrap();
    fs::remove_file(teamctl.secret_key()).unwrap();
    let found = teamctl.diagnosis();
    assert_eq!(checks(&found), ["audit.chain problem", "key.database problem", "key.file problem"]);
    assert!(found["key.file"].1.starts_with("there is no sealing key at "), "{found:#?}");
    assert!(found["audit.chain"].1.starts_with("this cannot be looked at: there is no sealing key"), "{found:#?}");
    fs::write(teamctl.secret_key(), "nonsense").unwrap();
    set_mode(&teamctl.secret_key(), 0o600);
    let found = teamctl.diagnosis();
    assert_eq!(checks(&found), ["audit.chain problem", "key.database problem", "key.file problem"]);
    // One that is well formed, and is not this database's.
    let other = Teamctl::initialized();
    fs::copy(other.secret_key(), teamctl.secret_key()).unwrap();
    let found = teamctl.diagnosis();
    assert_eq!(checks(&found), ["audit.chain problem", "key.database problem"]);
    fs::write(teamctl.secret_key(), key).unwrap();
    well(&teamctl);
}

#[test]
fn a_second_name_of_the_database_is_a_problem_and_it_is_not_opened() {
    let teamctl = Teamctl::initialized();
    fs::hard_link(teamctl.database(), teamctl.path("second.db")).unwrap();
    let found = teamctl.diagnosis();
    assert_eq!(found["file.links"].0, "problem");
    assert!(found["database.integrity"].1.starts_with("this cannot be looked at: "), "{found:#?}");
    assert!(found["audit.chain"].1.contains("has 2 names"), "{found:#?}");
}

#[test]
fn a_long_log_and_halves_of_files_are_told_of() {
    let teamctl = Teamctl::initialized();
    let [wal, half, key_half] = [
        teamctl.database().with_extension("db-wal"),
        teamctl.database().with_extension("db.teamctl-init"),
        teamctl.secret_key().with_extension("key.teamctl-init"),
    ];
    for file in [&half, &key_half] {
        fs::write(file, "half").unwrap();
    }
    let found = teamctl.diagnosis();
    assert_eq!(checks(&found), ["file.leftovers warning"]);
    assert!(found["file.leftovers"].1.contains("teamctl.db.teamctl-init is half of a file; "), "{found:#?}");
    // Of a copy of the database, and of a backup.
    let folder = teamctl.database().parent().unwrap().to_owned();
    for name in ["teamctl.db.schema-1.teamctl-init-wal", ".teamctl-0123456789abcdef.part"] {
        fs::write(folder.join(name), "half").unwrap();
        let found = teamctl.diagnosis();
        assert!(found["file.leftovers"].1.contains(&format!("{name} is half of a file; ")), "{found:#?}");
        fs::remove_file(folder.join(name)).unwrap();
    }
    // While somebody makes one, it is nobody's leftover.
    let folder = File::open(teamctl.database().parent().unwrap()).unwrap();
    rustix::fs::flock(&folder, rustix::fs::FlockOperation::LockExclusive).unwrap();
    assert!(!teamctl.diagnosis()["file.leftovers"].1.contains("teamctl.db."));
    drop(folder);
    // What it holds does not matter: it is no log of this database.
    File::create(&wal).unwrap().set_len(9 << 20).unwrap();
    set_mode(&wal, 0o600);
    let found = teamctl.diagnosis();
    assert_eq!(found["file.wal"], ("warning".to_owned(), "9 MiB wait beside the database to be folded in".to_owned()));
}

/// Missing, another program's, of a later version: there is nothing to examine.
#[test]
fn what_is_no_database_of_ours_is_an_error() {
    let teamctl = Teamctl::initialized();
    let refuses = |code: &str| {
        for line in ["doctor -o json", "doctor --fix -o json"] {
            teamctl.run(line).refused(code);
        }
    };
    teamctl.sql("PRAGMA user_version = 99");
    refuses("database.too_new");
    teamctl.sql("PRAGMA user_version = 2; PRAGMA application_id = 7");
    refuses("database.foreign");
    fs::write(teamctl.database(), "this is a letter, and not a database at all").unwrap();
    set_mode(&teamctl.database(), 0o644);
    refuses("database.foreign");
    assert_eq!(mode(&teamctl.database()), 0o644, "what is not ours is left alone");
    fs::write(teamctl.database(), "").unwrap();
    refuses("database.empty");
    fs::remove_file(teamctl.database()).unwrap();
    refuses("database.missing");
    symlink(teamctl.path("elsewhere.db"), teamctl.database()).unwrap();
    refuses("database.symlink");
}

/// A page of the middle, and the first.
#[test]
fn a_damaged_database_is_named_and_left_as_it_is() {
    let teamctl = Teamctl::with_everything();
    teamctl.sql("PRAGMA wal_checkpoint(TRUNCATE)");
    let whole = fs::read(teamctl.database()).unwrap();
    let page = 4096;
    for (at, what) in [(page * 9, "a page of the middle"), (100, "the root of the schema"), (page * 2 + 3, "a header")]
    {
        let mut bytes = whole.clone();
        for byte in &mut bytes[at..at + 64] {
            *byte ^= 0x5a;
        }
        fs::write(teamctl.database(), &bytes).unwrap();
        for line in ["doctor", "doctor --fix"] {
            let found = teamctl.diagnosis_at("2027-02-01T00:10:00Z", line);
            assert!(found.contains_key("database.integrity"), "{what}: {found:#?}");
            assert!(fs::read(teamctl.database()).unwrap() == bytes, "{what}: something was written");
        }
        let hint = "doctor --jq '.[] | select(.check == \"database.integrity\") | .hint' -o json";
        let hint = teamctl.run(hint).code(9).text().to_owned();
        assert!(hint.contains("teamctl backup restore"), "{what}: {hint}");
    }
    // Cut in the middle.
    File::options().write(true).open(teamctl.database()).unwrap().write_all_at(&whole, 0).unwrap();
    File::options().write(true).open(teamctl.database()).unwrap().set_len(whole.len() as u64 / 2).unwrap();
    assert!(teamctl.diagnosis().contains_key("database.integrity"));
}

#[test]
fn it_leaves_nothing_beside_the_database() {
    let teamctl = Teamctl::with_everything();
    teamctl.sql("PRAGMA wal_checkpoint(TRUNCATE)");
    let folder = teamctl.database().parent().unwrap().to_owned();
    let files = || {
        let mut names: Vec<_> = fs::read_dir(&folder).unwrap().map(|file| file.unwrap().file_name()).collect();
        names.sort();
        names
    };
    for suffix in ["db-wal", "db-shm"] {
        let _ = fs::remove_file(teamctl.database().with_extension(suffix));
    }
    let (before, bytes) = (files(), fs::read(teamctl.database()).unwrap());
    assert_eq!(before, ["teamctl.db"]);
    teamctl.run("doctor").ok();
    assert_eq!(files(), before);
    assert!(fs::read(teamctl.database()).unwrap() == bytes);
    // What somebody else has not folded in yet stays where it is.
    teamctl.run("-q account create zoe@acme.example -o id").ok();
    assert_eq!(files().len(), 3);
    teamctl.run("doctor").ok();
    assert_eq!(files().len(), 3);
}
