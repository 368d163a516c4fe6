//! `teamctl budget capture | release | refund`: what becomes of a hold, and what is given back of a charge.
use clap::Args;

use super::super::session::{Exit, Session};
use super::super::tree::Verb;
use super::{EntryRecord, print_entry};
use crate::domain::credits::Amount;
use crate::domain::reference::Reference;
use crate::error::Result;
use crate::operations::Changed;
use crate::operations::budget::{self, CaptureRequest, EntryRow, RefundRequest, ReleaseRequest};

/// Use what is held, or a part of it: what is left of it is free again
#[derive(Args, Debug)]
#[command(after_help = "\
Counts on the day of the hold, whatever limit or plan there is by now. Once for each hold: the
same again does nothing.

Examples:
  teamctl budget capture render-17
  teamctl budget capture render-17 31.25 --tasks 1")]
pub struct Capture {
    /// The reference of the hold
    #[arg(value_name = "REF")]
    hold: Option<Reference>,

    /// How many credits of it [default: all]; 0 with --tasks
    #[arg(value_name = "AMOUNT", allow_negative_numbers = true)]
    amount: Option<Amount>,

    /// How many tasks were finished
    #[arg(long, value_name = "N", default_value_t = 0, hide_default_value = true)]
    tasks: u32,
}

impl Verb for Capture {
    const NAME: &'static str = "capture";

    fn run(self, session: &mut Session) -> Result<Exit> {
        session.check_output::<EntryRecord<'_>>()?;
        let hold = session.required(self.hold, "REF", "Reference of the hold")?;
        let request = CaptureRequest { team: session.team()?, hold, amount: self.amount, tasks: i64::from(self.tasks) };
        let (mut store, context) = session.open_write()?;
        let done = budget::capture(&mut store, &context, &request)?;
        finish(session, &done, ("captured", "captured already"))
    }
}

/// Give back what is held: nothing of it was used
#[derive(Args, Debug)]
#[command(after_help = "\
Once for each hold: the same again does nothing.

Example:
  teamctl budget release render-17")]
pub struct Release {
    /// The reference of the hold
    #[arg(value_name = "REF")]
    hold: Option<Reference>,
}

impl Verb for Release {
    const NAME: &'static str = "release";

    fn run(self, session: &mut Session) -> Result<Exit> {
        session.check_output::<EntryRecord<'_>>()?;
        let hold = session.required(self.hold, "REF", "Reference of the hold")?;
        let request = ReleaseRequest { team: session.team()?, hold };
        let (mut store, context) = session.open_write()?;
        let done = budget::release(&mut store, &context, &request)?;
        finish(session, &done, ("released", "released already"))
    }
}

/// Give back what was charged, or a part of it
#[derive(Args, Debug)]
#[command(after_help = "\
Counts in the period of the charge. At the most what is left of it after the refunds before;
without an amount all of that, the tasks too.

Examples:
  teamctl budget refund task-4711 --ref refund-7
  teamctl budget refund render-17 2.5 --tasks 1 --ref refund-8")]
pub struct Refund {
    /// The reference of the charge, or of the hold that was captured
    #[arg(value_name = "CHARGE-REF")]
    charge: Option<Reference>,

    /// How many credits of it [default: all that are left]; 0 with --tasks
    #[arg(value_name = "AMOUNT", allow_negative_numbers = true)]
    amount: Option<Amount>,

    /// What the refund is known by in the organization, once for all
    #[arg(long = "ref", value_name = "REF")]
    reference: Option<Reference>,

    /// How many of its tasks [default: all that are left, or none where an amount is said]
    #[arg(long, value_name = "N")]
    tasks: Option<u32>,
}

impl Verb for Refund {
    const NAME: &'static str = "refund";

    fn run(self, session: &mut Session) -> Result<Exit> {
        session.check_output::<EntryRecord<'_>>()?;
        let charge = session.required(self.charge, "CHARGE-REF", "Reference of the charge")?;
        let reference = session.required(self.reference, "--ref", "Reference of the refund")?;
        let tasks = self.tasks.map(i64::from);
        let request = RefundRequest { team: session.team()?, charge, amount: self.amount, tasks, reference };
        let (mut store, context) = session.open_write()?;
        let done = budget::refund(&mut store, &context, &request)?;
        finish(session, &done, ("refunded", "refunded already"))
    }
}

fn finish(session: &Session, done: &Changed, (word, again): (&str, &str)) -> Result<Exit> {
    print_entry(session, done)?;
    let entry = EntryRow(&done.row);
    if done.changed {
        session.notice(format_args!("{word} {} for {}: {}", entry.amount()?, entry.team()?, entry.id()?));
    } else {
        session.notice(format_args!("{again}: {}", entry.id()?));
    }
    Ok(Exit::Done)
}
