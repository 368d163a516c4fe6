//! `doctor`: whether what is in a database agrees with itself, looked at on one snapshot and changed by nothing.
use std::ops::ControlFlow;

use super::Actor;
use crate::domain::action;
use crate::domain::instant::Instant;
use crate::error::Result;
use crate::store::{Store, Tx};

mod billing;
mod ledger;

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
    pub hint: Option<&'static str>,
}

/// One thing to look at. A new one is an entry in the table of its file.
struct Check {
    name: &'static str,
    /// What is so where nothing is found.
    sound: &'static str,
    /// How it is where something is.
    otherwise: Status,
    hint: &'static str,
    look: Look,
}

type Look = fn(&mut Tx<'_>, Instant, &mut Found) -> Result<()>;

/// What no verb of teamctl does.
const NEVER: &str =
    "keep the database as it is for whoever looks into it, ask teamctl audit verify, and restore a backup";

/// A check of what is so at all times.
const fn problem(name: &'static str, sound: &'static str, look: Look) -> Check {
    Check { name, sound, otherwise: Status::Problem, hint: NEVER, look }
}

/// In the order in which they are told.
const CHECKS: &[&[Check]] = &[ledger::CHECKS, billing::CHECKS];

/// How many of what is found are named; of more it is told how many there are.
const NAMED: u64 = 3;

/// What a check finds, as it comes: a million of it takes no more memory than a few.
#[derive(Default)]
struct Found {
    count: u64,
    named: String,
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

    fn message(self) -> String {
        match self.count.saturating_sub(NAMED) {
            0 => self.named,
            more => format!("{}; and {more} more", self.named),
        }
    }
}

/// Looks at everything, and tells of each check as soon as it is done. Answers how the worst of them is.
pub fn examine(
    store: &mut Store,
    (actor, now): (&Actor, Instant),
    mut visit: impl FnMut(&Finding) -> Result<ControlFlow<()>>,
) -> Result<Status> {
    store.read(|tx| {
        actor.grant(tx, action::DOCTOR, None)?;
        look(tx, now, &mut visit)
    })
}

/// The same in a transaction, of what is in it.
pub(super) fn look(
    tx: &mut Tx<'_>,
    now: Instant,
    visit: &mut dyn FnMut(&Finding) -> Result<ControlFlow<()>>,
) -> Result<Status> {
    let mut worst = Status::Ok;
    for check in CHECKS.iter().copied().flatten() {
        let finding = check.perform(tx, now);
        worst = worst.max(finding.status);
        if visit(&finding)?.is_break() {
            break;
        }
    }
    Ok(worst)
}

impl Check {
    fn perform(&self, tx: &mut Tx<'_>, now: Instant) -> Finding {
        let mut found = Found::default();
        let looked = (self.look)(tx, now, &mut found);
        let (status, message, hint) = match looked {
            // A sum that overflows, or a page that is broken: the other checks may still tell more.
            Err(error) => (Status::Problem, format!("this cannot be looked at: {}", error.message()), Some(self.hint)),
            Ok(()) if found.count == 0 => (Status::Ok, self.sound.to_owned(), None),
            Ok(()) => (self.otherwise, found.message(), Some(self.hint)),
        };
        Finding { check: self.name, status, message, hint }
    }
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
        let mut names: Vec<_> = CHECKS.iter().copied().flatten().map(|check| check.name).collect();
        let count = names.len();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), count);
    }
}
