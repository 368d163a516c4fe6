//! Looking through a backup, which stays as it is and has nothing put beside it.
use std::fs::OpenOptions;
use std::io::{ErrorKind, Write};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use super::super::doctor::{self, Status};
use super::super::{Actor, audit, check_key};
use super::{Watch, cannot_write, count_events, digest, each_chunk, store_of};
use crate::domain::instant::Instant;
use crate::domain::sealing::SealingKey;
use crate::error::{Error, Result};
use crate::store::backup_file::{BackupFile, corrupt};
use crate::store::sqlite::{Sqlite, migrate_copy};
use crate::store::{Store, properties};
use crate::world::World;

/// What `backup verify` asks for.
pub struct VerifyRequest<'a> {
    /// The backup.
    pub file: &'a Path,
    /// What its audit trail is verified with.
    pub key: Option<&'a SealingKey>,
    /// Now.
    pub now: Instant,
    /// Whether that was set for a rehearsal.
    pub rehearses: bool,
}

/// A backup in which nothing is wrong.
pub struct Verified {
    /// Where it is.
    pub file: PathBuf,
    /// How long it is.
    pub size: u64,
    /// Which schema it has.
    pub schema: i64,
    /// How many audit events are in it.
    pub events: i64,
    /// What tells it from any other.
    pub sha256: String,
    /// Whether its audit trail was verified, for which the sealing key is needed.
    pub trail: bool,
    /// Whether others than its owner may read or write it.
    pub is_open_to_others: bool,
}

/// So many things that are wrong are told.
const TOLD: usize = 5;

/// Looks at everything there is in a backup. `backup.corrupt` names what is wrong with it.
pub fn verify(world: World, request: &VerifyRequest<'_>, watch: &mut Watch<'_>) -> Result<Verified> {
    let BackupFile { mut file, path, size, is_open_to_others } = BackupFile::open(request.file)?;
    let sqlite = Sqlite::look_into(&path).map_err(|error| named(request.file, error))?;
    let schema = sound(request.file, &sqlite)?;
    // Its tables may be fewer than those that are looked at: then a copy is looked into that has them all.
    let (mut store, _copy) = if schema == crate::store::sqlite::version() {
        (store_of(world, sqlite), None)
    } else {
        let failed = |error| cannot_write(&std::env::temp_dir(), error);
        let copy = tempfile::NamedTempFile::new().map_err(failed)?;
        let path = copy.path().canonicalize().map_err(failed)?;
        fill(&path, (&mut file, size), watch)?;
        migrate_copy(&path, world.random())?;
        (store_of(world, Sqlite::look_into(&path)?), Some(copy))
    };
    check_clock(&mut store, request.rehearses)?;
    let events = store.read(count_events).map_err(|error| named(request.file, error))?;
    let mut problems = problems(&mut store, request.now)?;
    let trail = examine_trail(&mut store, request.key, &mut problems)?;
    if !problems.is_empty() {
        return Err(wrong(request.file, &problems));
    }
    let sha256 = digest(BackupFile::open(request.file)?.file, size, watch)?;
    Ok(Verified { file: path, size, schema, events, sha256, trail, is_open_to_others })
}

/// The schema of a file in which the engine finds nothing wrong, and in which nothing but what teamctl makes would come to life
/// with the first change: a trigger does whatever it says, with the rights of whoever makes that change.
pub(super) fn sound(shown: &Path, sqlite: &Sqlite) -> Result<i64> {
    let schema = sqlite.schema().map_err(|error| named(shown, error))?;
    let mut faults = sqlite.faults(TOLD).map_err(|error| named(shown, error))?;
    sqlite.examine_schema(&mut |fault| faults.push(fault.to_owned())).map_err(|error| named(shown, error))?;
    if faults.is_empty() { Ok(schema) } else { Err(wrong(shown, &faults)) }
}

/// As it is told of a backup, and not of the database.
pub(super) fn named(shown: &Path, error: Error) -> Error {
    match error.code() {
        "database.corrupt" => {
            let said = error.message();
            corrupt(shown, &format!("is damaged: {}", said.strip_prefix("the database is damaged: ").unwrap_or(&said)))
        }
        "database.foreign" => {
            Error::new("backup.foreign", format!("{}: {}", shown.display(), error.message())).hint("name another file")
        }
        _ => error.about(shown),
    }
}

fn wrong(shown: &Path, problems: &[String]) -> Error {
    let named: Vec<&str> = problems.iter().take(TOLD).map(String::as_str).collect();
    let more = problems.len().saturating_sub(TOLD);
    let more = if more > 0 { format!("; and {more} more") } else { String::new() };
    corrupt(shown, &format!("is damaged: {}{more}", named.join("; "))).detail("problems", problems)
}

/// What the checks of `doctor` find that is wrong.
pub(super) fn problems(store: &mut Store, now: Instant) -> Result<Vec<String>> {
    let mut problems = Vec::new();
    doctor::examine(store, (&Actor::Operator, now), |finding| {
        if finding.status == Status::Problem {
            problems.push(format!("{}: {}", finding.check, finding.message));
        }
        Ok(ControlFlow::Continue(()))
    })?;
    Ok(problems)
}

/// Whether the audit trail was looked at: without the key, or with another, nobody can.
pub(super) fn examine_trail(store: &mut Store, key: Option<&SealingKey>, problems: &mut Vec<String>) -> Result<bool> {
    let Some(key) = key else { return Ok(false) };
    if store.read(|tx| check_key(tx, key)).is_err() {
        return Ok(false);
    }
    let verdict = audit::verify(store, (&Actor::Operator, key), None, &[])?;
    problems.extend(verdict.first_bad.map(|(event, what)| match event {
        Some(event) => format!("audit trail: {event}: {what}"),
        None => format!("audit trail: {what}"),
    }));
    Ok(true)
}

/// Only what was made for rehearsals is told another time than it is.
pub(super) fn check_clock(store: &mut Store, rehearses: bool) -> Result<()> {
    if rehearses && !store.read(properties::is_rehearsal)? {
        let message = "TEAMCTL_NOW is set, but this backup was not made for rehearsals";
        return Err(Error::new("usage.not_a_rehearsal", message).hint("unset TEAMCTL_NOW"));
    }
    Ok(())
}

/// Copies a backup into a file that is there, and is one's own.
pub(super) fn fill(copy: &Path, (file, size): (&mut std::fs::File, u64), watch: &mut Watch<'_>) -> Result<()> {
    let failed = |error: std::io::Error| match error.kind() {
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => {
            let folder = copy.parent().unwrap_or(copy).display();
            let what = format!("there is no room in {folder} for a copy of the backup: nothing was changed");
            Error::new("disk.full", what).caused_by(error)
        }
        _ => cannot_write(copy, error),
    };
    let mut copied = OpenOptions::new().write(true).open(copy).map_err(failed)?;
    each_chunk(file, size, watch, |chunk| copied.write_all(chunk).map_err(failed))
}
