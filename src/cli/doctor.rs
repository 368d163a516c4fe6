//! `teamctl doctor`: whether the database, and the files that it is made of, are as they have to be.
use std::collections::HashMap;
use std::ops::ControlFlow;
use std::time::Duration;

use clap::Args;
use indicatif::ProgressBar;

use super::global::ListFlags;
use super::progress;
use super::session::{Exit, Session};
use super::tree::Verb;
use crate::domain::action;
use crate::error::{Error, Result};
use crate::operations::doctor::{self, Depth, Examination, Files, Finding, Fixed, Status, Step};
use crate::operations::{Context, End, Store};
use crate::output::{Cell, Kind, Tone, columns};

/// Look whether the database, and the files that it is made of, are as they have to be
#[derive(Args, Debug)]
#[command(after_help = "\
Each check is a line: ok, a warning, or a problem, with what to do. Exit code 0: no problem. 9: at
least one. Changes nothing, and may run while others write. What reads every page of a large
database takes its time: leave that out with --quick.

With --fix, what can be mended without anybody's judgement is: file modes, leftovers of runs that
were killed, a write-ahead log to fold in, holds that have lapsed, messages in the hands of a
sender that is gone, counts of members and invitations. All is looked at first: where the database
is damaged, nothing is written to it. What is mended inside it is recorded in the audit trail. To
see what it would do: --fix --dry-run.

Examples:
  teamctl doctor
  teamctl doctor --quick -o json --jq '.[] | select(.status != \"ok\")'
  teamctl doctor --fix --dry-run")]
pub struct Doctor {
    /// Mend what can be mended safely
    #[arg(long)]
    fix: bool,

    /// Leave out the checks that read every page of the database, or every value
    #[arg(long, conflicts_with = "fix")]
    quick: bool,
}

/// A finding, and what was done about it where something was to be.
struct FindingRecord<'a> {
    finding: &'a Finding,
    fixed: Option<&'a str>,
}

columns! {
    impl Record for FindingRecord<'_>, |record| {
        "check" Table => Cell::text(record.finding.check),
        "status" Table => Cell::text(record.finding.status.name()),
        "message" Table => Cell::text(record.finding.message.as_str()),
        "hint" Table => Cell::optional_text(record.finding.hint.as_deref()),
        "fixed" Once => Cell::optional_text(record.fixed),
        "changed" Once => Cell::Bool(record.fixed.is_some()),
    }
    tone => match record.finding.status {
        Status::Ok => Tone::Plain,
        Status::Warning => Tone::Grey,
        Status::Problem => Tone::Red,
    }
}

impl Verb for Doctor {
    const NAME: &'static str = "doctor";

    fn run(self, session: &mut Session) -> Result<Exit> {
        session.operator_only(action::DOCTOR)?;
        session.world.harden();
        let worst = if self.fix { self.mend(session)? } else { self.look(session)? };
        Ok(if worst == Status::Problem { Exit::Problem } else { Exit::Done })
    }
}

impl Doctor {
    fn depth(&self) -> Depth {
        if self.quick { Depth::Quick } else { Depth::Whole }
    }

    /// Prints each finding as it comes.
    fn look(&self, session: &Session) -> Result<Status> {
        let mut worst = Status::Ok;
        session.print_list::<FindingRecord<'_>>(&ListFlags::default(), |rows| {
            let files = Files::find(&session.database()?, session.key_file()?)?;
            self.examine(session, &files, |finding| {
                worst = worst.max(finding.status);
                rows.row(&FindingRecord { finding, fixed: None })
            })
        })?;
        Ok(worst)
    }

    /// Files first, so that the database can be opened; then what is inside it.
    fn mend(&self, session: &Session) -> Result<Status> {
        session.check_output::<FindingRecord<'_>>()?;
        let end = if session.global.dry_run { End::Rollback } else { End::Commit };
        let mut files = Files::find(&session.database()?, session.key_file()?)?;
        let mut findings = Vec::new();
        // Nothing is touched beside a file that is no database of ours.
        self.examine(session, &files, |_| Ok(ControlFlow::Break(())))?;
        let mut fixed = doctor::fix_files(&mut files, end)?;
        self.examine(session, &files, |finding| {
            findings.push(finding.clone());
            Ok(ControlFlow::Continue(()))
        })?;
        fixed.extend(mend_inside(session, (&files, &findings), end)?);
        print(session, &findings, fixed)
    }

    fn examine(
        &self,
        session: &Session,
        files: &Files,
        mut visit: impl FnMut(&Finding) -> Result<ControlFlow<()>>,
    ) -> Result<()> {
        let key = files.read_key();
        let examination = Examination { now: session.now, key: Some(key.as_ref()), depth: self.depth() };
        let outside = files.examine();
        let opened = open(session, files)?;
        for finding in &outside {
            if visit(finding)?.is_break() {
                return Ok(());
            }
        }
        let bar = bar(session, doctor::count(&examination));
        let step = |step: Step<'_>| match step {
            Step::Looking(check) => {
                bar.set_message(check);
                Ok(ControlFlow::Continue(()))
            }
            Step::Found(finding) => {
                bar.inc(1);
                bar.suspend(|| visit(finding))
            }
        };
        match opened {
            Ok(mut store) => doctor::examine_with(&mut store, (&session.actor, &examination), step)?,
            Err(error) => doctor::unexamined(&error, &examination, step)?,
        };
        bar.finish_and_clear();
        Ok(())
    }
}

/// The database, or why it cannot be looked at. What is none of ours, or not of our time, is no patient.
fn open(session: &Session, files: &Files) -> Result<Result<Store>> {
    let patience = session.patience();
    let opened = match files.open(session.world, patience) {
        Err(error) if error.code() == "database.outdated" && !session.global.dry_run => {
            session.migrate(&session.database()?, patience).and_then(|()| files.open(session.world, patience))
        }
        opened => opened,
    };
    let opened = opened.and_then(|mut store| {
        session.check_rehearsal(&mut store)?;
        Ok(store)
    });
    match opened {
        Err(error) if is_sick(&error) => Ok(Err(error)),
        opened => opened.map(Ok),
    }
}

fn is_sick(error: &Error) -> bool {
    let code = error.code();
    let codes = ["database.corrupt", "database.insecure", "database.hard_linked", "database.unwritable"];
    codes.contains(&code) || code.starts_with("internal.")
}

/// Where nobody can write, for want of the sealing key say, what was found stays as it is.
fn mend_inside(session: &Session, (files, findings): (&Files, &[Finding]), end: End) -> Result<Vec<Fixed>> {
    let mut fixed = Vec::new();
    let is_wal_amiss = doctor::is_wal_amiss(files);
    if !doctor::is_sound(findings) || !(doctor::can_fix(findings) || is_wal_amiss) {
        return Ok(fixed);
    }
    match open_to_mend(session, files) {
        Ok((mut store, context)) => {
            if doctor::can_fix(findings) {
                fixed.extend(doctor::fix(&mut store, &context, findings)?);
            }
            if is_wal_amiss {
                fixed.extend(doctor::fix_wal(&mut store, end)?);
            }
        }
        Err(error) => session.notice(format_args!("nothing inside the database is mended: {}", error.message())),
    }
    Ok(fixed)
}

/// In a rehearsal the files are as they were: others may still read them.
fn open_to_mend(session: &Session, files: &Files) -> Result<(Store, Context)> {
    if !session.global.dry_run {
        return session.open_write();
    }
    let store = files.open_to_rehearse(session.world, session.patience())?;
    Ok((store, session.context(files.read_key()?)))
}

fn print(session: &Session, findings: &[Finding], fixed: Vec<Fixed>) -> Result<Status> {
    for one in &fixed {
        let verb = if session.global.dry_run { "would be fixed" } else { "fixed" };
        session.notice(format_args!("{}: {verb}: {}", one.after.check, one.what));
    }
    let fixed: HashMap<_, _> = fixed.into_iter().map(|one| (one.after.check, one)).collect();
    let mut worst = Status::Ok;
    let mut output = session.output();
    let mut rows = output.rows::<FindingRecord<'_>>(Kind::Changes)?;
    for finding in findings {
        let mended = fixed.get(finding.check);
        let finding = mended.map_or(finding, |mended| &mended.after);
        worst = worst.max(finding.status);
        if rows.row(&FindingRecord { finding, fixed: mended.map(|mended| mended.what.as_str()) })?.is_break() {
            break;
        }
    }
    rows.finish()?;
    output.finish()?;
    Ok(worst)
}

/// One check may take most of the time: how long it has been, the bar tells by itself.
fn bar(session: &Session, checks: usize) -> ProgressBar {
    let bar = progress::bar(session, "{spinner} {msg} {wide_bar} {pos}/{len} {elapsed}");
    if !bar.is_hidden() {
        bar.set_length(checks as u64);
        bar.enable_steady_tick(Duration::from_millis(100));
    }
    bar
}
