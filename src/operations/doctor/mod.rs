//! `doctor`: whether a database, and the files that it is made of, are as they have to be. Looked at on one snapshot, and
//! changed by nothing but what [`fix`] is asked for.
use std::borrow::Cow;
use std::ops::ControlFlow;

use super::Actor;
use crate::domain::action;
use crate::domain::instant::Instant;
use crate::domain::sealing::SealingKey;
use crate::error::{Error, Result};
use crate::store::{Store, Tx};

mod audit;
mod billing;
mod connectors;
mod database;
mod entries;
mod files;
mod fix;
mod invitations;
mod ledger;
mod outbox;
mod people;
mod pool;
mod structure;

pub use files::Files;
pub use fix::{Fixed, can_fix, fix, fix_files, fix_wal, is_sound, is_wal_amiss};

/// How something is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Status {
    /// As it has to be.
    Ok,
    /// Somebody should know of it.
    Warning,
    /// Wrong.
    Problem,
}

impl Status {
    /// As it is shown.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Ok => "ok",
            Self::Warning => "warning",
            Self::Problem => "problem",
        }
    }
}

/// What a check has come to.
#[derive(Clone, Debug)]
pub struct Finding {
    /// Which check.
    pub check: &'static str,
    /// How it is.
    pub status: Status,
    /// What was found.
    pub message: String,
    /// What to do about it.
    pub hint: Option<Cow<'static, str>>,
}

/// How far an examination has come.
#[derive(Clone, Copy, Debug)]
pub enum Step<'a> {
    /// That check is being made.
    Looking(&'static str),
    /// That is what it came to.
    Found(&'a Finding),
}

/// Which checks are made.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Depth {
    /// All.
    #[default]
    Whole,
    /// All but those that read every page of the file: whoever asks has had the engine do that already.
    Rows,
    /// All but those that read every page, or every value.
    Quick,
}

/// What an examination needs to know beside the database.
#[derive(Clone, Copy)]
pub struct Examination<'a> {
    /// Now.
    pub now: Instant,
    /// The sealing key, or why there is none. Where nobody looked for one, what needs it is left out.
    pub key: Option<std::result::Result<&'a SealingKey, &'a Error>>,
    /// Which checks are made.
    pub depth: Depth,
}

impl Examination<'_> {
    /// Of all that can be seen without the sealing key, and without reading every page: whoever has just made, or copied, a
    /// database has done that already.
    #[must_use]
    pub fn at(now: Instant) -> Self {
        Self { now, key: None, depth: Depth::Quick }
    }

    fn makes(&self, check: &Check) -> bool {
        match check.needs {
            Needs::Nothing => true,
            Needs::Pages => self.depth == Depth::Whole,
            Needs::Rows => self.depth != Depth::Quick,
            Needs::Key => self.key.is_some(),
        }
    }

    fn sealing_key(&self) -> Result<&SealingKey> {
        match self.key {
            Some(Ok(key)) => Ok(key),
            Some(Err(error)) => Err(error.clone()),
            None => Err(Error::new("key_file.missing", "nobody looked for a sealing key")),
        }
    }
}

/// One thing to look at. A new one is an entry in the table of its file.
struct Check<Look = LookInside> {
    name: &'static str,
    /// What is so where nothing is found.
    sound: &'static str,
    /// How it is where something is.
    otherwise: Status,
    hint: &'static str,
    needs: Needs,
    look: Look,
}

/// What a check cannot be made without.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Needs {
    Nothing,
    /// It reads every page.
    Pages,
    /// It reads every value.
    Rows,
    /// The sealing key.
    Key,
}

type LookInside = fn(&mut Tx<'_>, &Examination<'_>, &mut Found) -> Result<()>;

/// What no verb of teamctl does.
const NEVER: &str =
    "keep the database as it is for whoever looks into it, ask teamctl audit verify, and restore a backup";

/// What is the engine's own to keep, and was not kept.
const DAMAGED: &str = "nothing was written: keep the file as it is, and restore a backup: teamctl backup restore FILE";

/// A check of what is so at all times.
const fn problem(name: &'static str, sound: &'static str, look: LookInside) -> Check {
    Check { name, sound, otherwise: Status::Problem, hint: NEVER, needs: Needs::Nothing, look }
}

/// A check of what somebody should know of.
const fn warning((name, sound): (&'static str, &'static str), hint: &'static str, look: LookInside) -> Check {
    Check { name, sound, otherwise: Status::Warning, hint, needs: Needs::Nothing, look }
}

impl<Look: Copy> Check<Look> {
    const fn hint(self, hint: &'static str) -> Self {
        Self { hint, ..self }
    }

    const fn needs(self, needs: Needs) -> Self {
        Self { needs, ..self }
    }

    /// What comes of a look.
    fn finding(&self, (looked, found): (Result<()>, Found)) -> Finding {
        let hint = |hint: Option<String>| hint.map_or(Cow::Borrowed(self.hint), Cow::Owned);
        let (status, message, hint) = match looked {
            // A sum that overflows, or a page that is broken: the other checks may still tell more.
            Err(error) => {
                // What is to be done about what the check looks for is not what is to be done here.
                let way_out = if error.code() == "database.corrupt" { DAMAGED } else { NEVER };
                let hint = error.hint_text().filter(|_| error.code() != "database.corrupt").map(str::to_owned);
                let message = format!("this cannot be looked at: {}", error.message());
                (Status::Problem, message, Some(hint.map_or(Cow::Borrowed(way_out), Cow::Owned)))
            }
            Ok(()) if found.count == 0 => (Status::Ok, self.sound.to_owned(), None),
            Ok(()) => (self.otherwise, found.message(), Some(hint(found.hint))),
        };
        Finding { check: self.name, status, message, hint }
    }
}

impl Check {
    fn perform(&self, tx: &mut Tx<'_>, examination: &Examination<'_>) -> Finding {
        let mut found = Found::default();
        let looked = (self.look)(tx, examination, &mut found);
        self.finding((looked, found))
    }
}

/// In the order in which they are told.
const CHECKS: &[&[Check]] = &[
    database::CHECKS,
    structure::CHECKS,
    connectors::CHECKS,
    people::CHECKS,
    invitations::CHECKS,
    ledger::CHECKS,
    pool::CHECKS,
    billing::CHECKS,
    entries::CHECKS,
    audit::CHECKS,
    outbox::CHECKS,
];

/// How many of what is found are named; of more it is told how many there are.
const NAMED: u64 = 3;

/// What a check finds, as it comes: a million of it takes no more memory than a few.
#[derive(Default)]
struct Found {
    count: u64,
    named: String,
    /// What to do, where that is not what the check itself says.
    hint: Option<String>,
}

impl Found {
    /// Something is wrong.
    fn add(&mut self, tell: impl FnOnce() -> String) {
        if self.count < NAMED {
            if self.count > 0 {
                self.named.push_str("; ");
            }
            self.named.push_str(&tell());
        }
        self.count += 1;
    }

    /// An error says what is wrong, and what to do.
    fn add_error(&mut self, error: &Error) {
        self.add(|| error.message());
        if self.hint.is_none() {
            self.hint = error.hint_text().map(str::to_owned);
        }
    }

    fn message(&self) -> String {
        match self.count.saturating_sub(NAMED) {
            0 => self.named.clone(),
            more => format!("{}; and {more} more", self.named),
        }
    }
}

/// Looks at everything inside a database but what needs its sealing key or reads every page, and tells of each check as soon as
/// it is done. Answers how the worst of them is.
pub fn examine(
    store: &mut Store,
    (actor, now): (&Actor, Instant),
    mut visit: impl FnMut(&Finding) -> Result<ControlFlow<()>>,
) -> Result<Status> {
    let examination = Examination { depth: Depth::Rows, ..Examination::at(now) };
    examine_with(store, (actor, &examination), |step| match step {
        Step::Looking(_) => Ok(ControlFlow::Continue(())),
        Step::Found(finding) => visit(finding),
    })
}

/// The same, with what is given of the rest.
pub fn examine_with(
    store: &mut Store,
    (actor, examination): (&Actor, &Examination<'_>),
    mut visit: impl FnMut(Step<'_>) -> Result<ControlFlow<()>>,
) -> Result<Status> {
    store.read(|tx| {
        actor.grant(tx, action::DOCTOR, None)?;
        look_with(tx, examination, &mut visit)
    })
}

/// What [`examine`] looks at, in a transaction that is open already.
pub(super) fn look(
    tx: &mut Tx<'_>,
    now: Instant,
    visit: &mut dyn FnMut(&Finding) -> Result<ControlFlow<()>>,
) -> Result<Status> {
    look_with(tx, &Examination::at(now), &mut |step| match step {
        Step::Looking(_) => Ok(ControlFlow::Continue(())),
        Step::Found(finding) => visit(finding),
    })
}

fn look_with(
    tx: &mut Tx<'_>,
    examination: &Examination<'_>,
    visit: &mut dyn FnMut(Step<'_>) -> Result<ControlFlow<()>>,
) -> Result<Status> {
    let mut worst = Status::Ok;
    for check in checks(examination) {
        if visit(Step::Looking(check.name))?.is_break() {
            break;
        }
        let finding = check.perform(tx, examination);
        worst = worst.max(finding.status);
        if visit(Step::Found(&finding))?.is_break() {
            break;
        }
    }
    Ok(worst)
}

/// Tells of each check that it cannot be made: the database cannot be opened.
pub fn unexamined(
    error: &Error,
    examination: &Examination<'_>,
    mut visit: impl FnMut(Step<'_>) -> Result<ControlFlow<()>>,
) -> Result<Status> {
    let mut error = error.clone();
    if error.hint_text().is_none() && error.code() != "database.corrupt" {
        error = error.hint("mend first what is told of the file");
    }
    for check in checks(examination) {
        let finding = check.finding((Err(error.clone()), Found::default()));
        if visit(Step::Found(&finding))?.is_break() {
            break;
        }
    }
    Ok(Status::Problem)
}

/// How many checks an examination is made of.
#[must_use]
pub fn count(examination: &Examination<'_>) -> usize {
    checks(examination).count()
}

fn checks(examination: &Examination<'_>) -> impl Iterator<Item = &'static Check> {
    CHECKS.iter().copied().flatten().filter(|check| examination.makes(check))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn so_many_are_named_and_the_others_counted() {
        let message = |count: u64| {
            let mut found = Found::default();
            (0..count).for_each(|number| found.add(|| number.to_string()));
            found.message()
        };
        assert_eq!([1, 3, 4].map(message), ["0", "0; 1; 2", "0; 1; 2; and 1 more"]);
    }

    #[test]
    fn each_check_has_a_name_of_its_own() {
        let inside = CHECKS.iter().copied().flatten().map(|check| check.name);
        let mut names: Vec<_> = inside.chain(files::CHECKS.iter().map(|check| check.name)).collect();
        let count = names.len();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), count);
    }

    #[test]
    fn what_is_not_given_is_left_out() {
        let bare = Examination::at(Instant::from_millis(0));
        let error = Error::new("key_file.missing", "gone");
        let with_key = Examination { key: Some(Err(&error)), ..bare };
        let deep = Examination { depth: Depth::Whole, ..with_key };
        assert!(count(&bare) < count(&with_key));
        assert!(count(&with_key) < count(&deep));
    }
}
