//! `teamctl doctor`: whether what is in the database agrees with itself.
use clap::Args;

use super::global::ListFlags;
use super::session::{Exit, Session};
use super::tree::Verb;
use crate::error::Result;
use crate::operations::doctor::{self, Finding, Status};
use crate::output::{Cell, Tone, columns};

/// Look whether what is in the database agrees with itself
#[derive(Args, Debug)]
#[command(after_help = "\
Changes nothing. Each check is a line: ok, a warning, or a problem. Exit code 0: no problem. 9: at least one.

Examples:
  teamctl doctor
  teamctl doctor -o json --jq '.[] | select(.status != \"ok\")'")]
pub struct Doctor {}

struct FindingRecord<'a>(&'a Finding);

columns! {
    impl Record for FindingRecord<'_>, |record| {
        "check" Table => Cell::text(record.0.check),
        "status" Table => Cell::text(record.0.status.name()),
        "message" Table => Cell::text(record.0.message.as_str()),
        "hint" Table => Cell::optional_text(record.0.hint),
    }
    tone => match record.0.status {
        Status::Ok => Tone::Plain,
        Status::Warning => Tone::Grey,
        Status::Problem => Tone::Red,
    }
}

impl Verb for Doctor {
    const NAME: &'static str = "doctor";

    fn run(self, session: &mut Session) -> Result<Exit> {
        let mut worst = Status::Ok;
        session.print_list::<FindingRecord<'_>>(&ListFlags::default(), |rows| {
            let mut store = session.open_read()?;
            worst = doctor::examine(&mut store, session.viewer(), |finding| rows.row(&FindingRecord(finding)))?;
            Ok(())
        })?;
        Ok(if worst == Status::Problem { Exit::Problem } else { Exit::Done })
    }
}
