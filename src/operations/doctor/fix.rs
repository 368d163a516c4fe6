//! `doctor --fix`: mending what can be mended without anybody's judgement. Whatever changes the database is recorded.
use std::path::Path;

use super::files::{self, FOLDER, FOLDER_WRITABLE, Files, KEY, LEFTOVERS, MODE, WAL};
use super::outbox::latest_lease;
use super::{CHECKS, Examination, Finding, Status};
use crate::domain::action;
use crate::domain::event::Change;
use crate::domain::hold::Status as HoldStatus;
use crate::domain::id::TeamId;
use crate::error::{Error, Result};
use crate::operations::trail::{Place, Trail};
use crate::operations::{Context, End, database_file, key_file};
use crate::store::database_file::{folder_of, leftovers, remove_leftovers};
use crate::store::soundness::counters::{self, Wrong};
use crate::store::soundness::{self, queue};
use crate::store::{Store, Tx, holds};

/// Something that was mended.
#[derive(Clone, Debug)]
pub struct Fixed {
    /// What was done.
    pub what: String,
    /// How its check stands since.
    pub after: Finding,
}

/// Mends what speaks against the files; rehearsed, says what would be.
pub fn fix_files(files: &mut Files, end: End) -> Result<Vec<Fixed>> {
    let mut fixed = Vec::new();
    // What belongs to another user is theirs to mend.
    if files.database.check_owner().is_err() {
        return Ok(fixed);
    }
    for check in files::CHECKS {
        if files.perform(check).status == Status::Ok {
            continue;
        }
        let Some(what) = mend_file(files, check.name, end)? else { continue };
        let after = match end {
            End::Commit => {
                files.database = database_file::look(&files.database.path)?;
                files.perform(check)
            }
            End::Rollback => sound(check.name, check.sound),
        };
        fixed.push(Fixed { what, after });
    }
    Ok(fixed)
}

/// As it would be.
fn sound(check: &'static str, message: &str) -> Finding {
    Finding { check, status: Status::Ok, message: message.to_owned(), hint: None }
}

fn mend_file(files: &Files, check: &str, end: End) -> Result<Option<String>> {
    let database = &files.database.path;
    let close = |path: &Path, mode: u32| -> Result<String> {
        if end == End::Commit {
            Files::close_to_others(path, mode)?;
        }
        Ok(format!("chmod {mode:o} '{}'", path.display()))
    };
    Ok(match check {
        MODE => {
            let mut done = Vec::new();
            if files.database.check_mode().is_err() || !files.database.is_usable() {
                done.push(close(database, 0o600)?);
            }
            for beside in files::exposed_beside(database) {
                done.push(close(&beside, 0o600)?);
            }
            Some(done.join("; "))
        }
        FOLDER | FOLDER_WRITABLE if files.owns_folder() => Some(close(folder_of(database), 0o700)?),
        KEY => match key_file::read_exposed(&files.key) {
            Ok((_, Some(_))) => Some(close(&files.key, 0o600)?),
            _ => None,
        },
        LEFTOVERS => {
            let mut gone = Vec::new();
            for file in [database, &files.key] {
                let failed = |error: std::io::Error| {
                    Error::new("internal.io", "what is left cannot be removed").caused_by(error)
                };
                let left = if end == End::Commit { remove_leftovers(file) } else { leftovers(file) };
                gone.extend(left.map_err(failed)?.iter().map(|left| format!("rm '{}'", left.display())));
            }
            (!gone.is_empty()).then(|| gone.join("; "))
        }
        _ => None,
    })
}

/// Whether enough was written ahead to be folded in, or nothing is.
#[must_use]
pub fn is_wal_amiss(files: &Files) -> bool {
    let check = files::CHECKS.iter().find(|check| check.name == WAL);
    check.is_some_and(|check| files.perform(check).status != Status::Ok)
}

/// Folds in what was written ahead, and sees to it that it is; nothing where somebody who reads is in the way.
pub fn fix_wal(store: &mut Store, end: End) -> Result<Option<Fixed>> {
    let Some(check) = files::CHECKS.iter().find(|check| check.name == WAL) else { return Ok(None) };
    // The file is not looked at again: to close it would take the locks along by which the engine still has it open.
    if end == End::Commit && !store.fold_in()? {
        return Ok(None);
    }
    let after = sound(check.name, check.sound);
    Ok(Some(Fixed { what: "folded in what was written ahead of the database".to_owned(), after }))
}

/// Where one of these is wrong, nobody writes: it could only get worse.
const SOUND_BEFORE: [&str; 5] =
    ["database.schema", "database.integrity", "database.references", "database.values", "key.database"];

type Mend = fn(&mut Tx<'_>, &Context, &mut Trail) -> Result<String>;

const MENDS: [(&str, Mend); 4] = [
    ("holds.lapsed", close_holds),
    ("outbox.leases", free_messages),
    ("counters.teams", count_teams),
    ("counters.roles", count_roles),
];

/// Whether the database, after a whole examination, may be written to.
#[must_use]
pub fn is_sound(findings: &[Finding]) -> bool {
    let is_off = |finding: &&Finding| finding.status != Status::Ok;
    !findings.iter().filter(is_off).any(|finding| SOUND_BEFORE.contains(&finding.check))
}

/// Whether anything was found inside the database that is mended here.
#[must_use]
pub fn can_fix(findings: &[Finding]) -> bool {
    let is_off = |finding: &&Finding| finding.status != Status::Ok;
    findings.iter().filter(is_off).any(|found| MENDS.iter().any(|(check, _)| *check == found.check))
}

/// Mends what was found inside the database: all of it in one transaction.
pub fn fix(store: &mut Store, context: &Context, findings: &[Finding]) -> Result<Vec<Fixed>> {
    context.change(store, |tx| {
        let grant = context.grant(tx, action::DOCTOR_FIX, None)?;
        let (mut trail, mut fixed) = (Trail::new(action::DOCTOR_FIX), Vec::new());
        let examination = Examination::at(context.now);
        for finding in findings.iter().filter(|finding| finding.status != Status::Ok) {
            let mend = MENDS.iter().find(|(check, _)| *check == finding.check);
            let check = CHECKS.iter().copied().flatten().find(|check| check.name == finding.check);
            if let (Some((_, mend)), Some(check)) = (mend, check) {
                let what = mend(tx, context, &mut trail)?;
                fixed.push(Fixed { what, after: check.perform(tx, &examination) });
            }
        }
        trail.record(tx, context, &grant)?;
        Ok(fixed)
    })
}

fn counted(count: usize, one: &str, several: &str) -> String {
    if count == 1 { format!("1 {one}") } else { format!("{count} {several}") }
}

fn close_holds(tx: &mut Tx<'_>, context: &Context, trail: &mut Trail) -> Result<String> {
    let mut lapsed = Vec::new();
    soundness::lapsed_holds(tx, context.now, |hold| lapsed.push((hold.id, hold.place)))?;
    for (id, (organization, team)) in &lapsed {
        let event = trail.event(tx, context, Some(Place { organization: *organization, team: *team }))?;
        let name = |status: HoldStatus| Some(status.name().to_owned());
        let status = Change::between("status", name(HoldStatus::Held), name(HoldStatus::Expired));
        trail.add(event, id.0, || (id.to_string(), status.into_iter().collect()));
    }
    let mut organizations: Vec<TeamId> = lapsed.iter().map(|(_, (organization, _))| *organization).collect();
    organizations.sort_unstable();
    organizations.dedup();
    organizations.into_iter().try_for_each(|organization| holds::lapse(tx, organization, context.now))?;
    Ok(format!("closed {}", counted(lapsed.len(), "hold", "holds")))
}

fn free_messages(tx: &mut Tx<'_>, context: &Context, trail: &mut Trail) -> Result<String> {
    let mut stuck = Vec::new();
    queue::stuck(tx, (context.now, latest_lease(context.now)), |message| stuck.push(*message))?;
    for message in &stuck {
        queue::free(tx, message.id)?;
        let place = message.place.map(|(organization, team)| Place { organization, team });
        let event = trail.event(tx, context, place)?;
        trail.add(event, message.id.0, || (message.id.to_string(), Vec::new()));
    }
    Ok(format!("freed {}", counted(stuck.len(), "message", "messages")))
}

fn count_teams(tx: &mut Tx<'_>, context: &Context, trail: &mut Trail) -> Result<String> {
    let mut wrong = Vec::new();
    counters::wrong_teams(tx, |team| wrong.push(team.clone()))?;
    for team in &wrong {
        counters::mend_team(tx, team)?;
        let place = Place { organization: team.organization, team: team.id };
        let event = trail.event(tx, context, Some(place))?;
        trail.add(event, team.id.0, || (team.id.to_string(), recounted(team)));
    }
    Ok(format!("counted {} anew", counted(wrong.len(), "team", "teams")))
}

fn count_roles(tx: &mut Tx<'_>, context: &Context, trail: &mut Trail) -> Result<String> {
    let mut wrong = Vec::new();
    counters::wrong_roles(tx, |role| wrong.push(role.clone()))?;
    for role in &wrong {
        counters::mend_role(tx, role)?;
        let place = Place { organization: role.organization, team: role.organization };
        let event = trail.event(tx, context, Some(place))?;
        trail.add(event, role.id.0, || (role.id.to_string(), recounted(role)));
    }
    Ok(format!("counted {} anew", counted(wrong.len(), "role", "roles")))
}

fn recounted<Id>(wrong: &Wrong<Id>) -> Vec<Change> {
    let (kept, counted) = (wrong.kept, wrong.counted);
    let fields = [("members", kept.0, counted.0), ("open_invites", kept.1, counted.1)];
    let change = |(field, before, after): (&'static str, i64, i64)| {
        Change::between(field, Some(before.to_string()), Some(after.to_string()))
    };
    fields.into_iter().filter_map(change).collect()
}
