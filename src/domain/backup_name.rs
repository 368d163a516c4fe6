//! What backups are called that were given no name: by their database and the instant, so that their order is that of time.
use std::ffi::{OsStr, OsString};

use super::instant::Instant;

/// What a database's name usually ends with, and each of its backups' does.
const SUFFIX: &str = ".db";

/// What stands between the name of such a database, without its end, and the instant.
const OF_DB: &str = "-";

/// The name of the backup that is made of a database at an instant: `teamctl-20261107T090000.000Z.db`.
#[must_use]
pub fn of(database: &OsStr, at: Instant) -> OsString {
    let (stem, separator) = beginning(database);
    let mut name = OsString::from(stem);
    name.push(separator);
    name.push(stamp(at));
    name.push(SUFFIX);
    name
}

/// The name of a database with what tells it from others of that name in other places: a store may be everybody's.
#[must_use]
pub fn marked(database: &OsStr, mark: &str) -> OsString {
    let (stem, separator) = beginning(database);
    let mut name = OsString::from(stem);
    name.push("-");
    name.push(mark);
    if separator == OF_DB {
        name.push(SUFFIX);
    }
    name
}

/// When a backup of a database was made, if that is a backup's name, and that database's.
#[must_use]
pub fn instant(database: &OsStr, name: &OsStr) -> Option<Instant> {
    let (stem, separator) = beginning(database);
    let rest = name.as_encoded_bytes().strip_prefix(stem.as_encoded_bytes())?;
    let stamp = str::from_utf8(rest).ok()?.strip_prefix(separator)?.strip_suffix(SUFFIX)?;
    read(stamp)
}

/// An instant as names of files have it, without colons: `20261107T090000.000Z`.
#[must_use]
pub fn stamp(at: Instant) -> String {
    at.to_string().replace(['-', ':'], "")
}

/// Only what [`stamp`] makes.
fn read(text: &str) -> Option<Instant> {
    let part = |from: usize, to: usize| text.get(from..to);
    let written = format!("{}-{}-{}:{}:{}", part(0, 4)?, part(4, 6)?, part(6, 11)?, part(11, 13)?, text.get(13..)?);
    written.parse::<Instant>().ok().filter(|at| stamp(*at) == text)
}

/// How the names of a database's backups begin. One that is called otherwise than `.db` keeps its whole name, and another
/// character after it: `a` and `a.db` do not share their backups.
fn beginning(database: &OsStr) -> (&OsStr, &'static str) {
    let path = std::path::Path::new(database);
    match path.extension() {
        Some(extension) if extension == "db" => (path.file_stem().unwrap_or(database), OF_DB),
        _ => (database, "_"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn made(database: &str) -> String {
        of(OsStr::new(database), "2026-11-07T09:00:00.012Z".parse().unwrap()).into_string().unwrap()
    }

    fn known(database: &str, name: &str) -> Option<String> {
        instant(OsStr::new(database), OsStr::new(name)).map(|at| at.to_string())
    }

    #[test]
    fn a_name_says_which_database_and_when() {
        for (database, name) in [
            ("teamctl.db", "teamctl-20261107T090000.012Z.db"),
            ("acme.prod.db", "acme.prod-20261107T090000.012Z.db"),
            ("acme", "acme_20261107T090000.012Z.db"),
            ("acme.db", "acme-20261107T090000.012Z.db"),
            ("acme.sqlite", "acme.sqlite_20261107T090000.012Z.db"),
            (".db", ".db_20261107T090000.012Z.db"),
        ] {
            assert_eq!(made(database), name);
            assert_eq!(known(database, name).as_deref(), Some("2026-11-07T09:00:00.012Z"), "{name}");
        }
    }

    #[test]
    fn what_is_sent_says_whose_it_is() {
        let sent = |database: &str, mark: &str| made(&marked(OsStr::new(database), mark).into_string().unwrap());
        assert_eq!(sent("teamctl.db", "3f2a9c41"), "teamctl-3f2a9c41-20261107T090000.012Z.db");
        assert_eq!(sent("acme", "3f2a9c41"), "acme-3f2a9c41_20261107T090000.012Z.db");
        assert_eq!(known("teamctl.db", &sent("teamctl.db", "3f2a9c41")), None);
        assert_eq!(known("teamctl-3f2a9c42.db", &sent("teamctl.db", "3f2a9c41")), None);
    }

    #[test]
    fn no_two_databases_share_a_backup() {
        let databases = ["acme", "acme.db", "acme_.db", "acme-.db", "acme-", ".db", "db"];
        for one in databases {
            for other in databases {
                assert_eq!(known(other, &made(one)).is_some(), one == other, "{one} {other}");
            }
        }
    }

    #[test]
    fn no_other_name_is_a_backups() {
        for name in [
            "teamctl.db",
            "teamctl-.db",
            "teamctl-20261107T090000Z.db",
            "teamctl-20261107T090000.012Z",
            "teamctl-20261107T090000.012Z.db.old",
            "teamctl-20261307T090000.012Z.db",
            "teamctl-2026-11-07T09:00:00.012Z.db",
            "teamctl-20261107T090000.012+.db",
            "teamctl-20261107T0900é0.01Z.db",
            "teamctl2-20261107T090000.012Z.db",
            "other-20261107T090000.012Z.db",
            "x/teamctl-20261107T090000.012Z.db",
        ] {
            assert_eq!(known("teamctl.db", name), None, "{name}");
        }
    }
}
