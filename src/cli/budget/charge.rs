//! `teamctl budget charge`: using credits.
use std::path::PathBuf;

use clap::{ArgMatches, Args, Error as Usage};

use super::super::key::held_out;
use super::super::session::{Exit, Session};
use super::super::tree::{Verb, typed};
use super::{EntryRecord, batch, print_entry};
use crate::domain::card_number;
use crate::domain::credits::Amount;
use crate::domain::reference::Reference;
use crate::domain::text::Reason;
use crate::error::{Error, Result};
use crate::operations::batch::OnBadRow;
use crate::operations::budget::{self, ChargeRequest, EntryRow, Payer};
use crate::operations::key::PlainKey;

/// Use credits: once for each reference, however often it is asked for
#[derive(Args, Debug)]
#[command(after_help = "\
Fits the pool and the limits of the team and of all above it, or is refused with exit code 6 and
charges nothing: the same reference may then succeed later. With a test key it is checked and
recorded, and costs nothing.

Examples:
  teamctl budget charge 12.5 --ref task-4711 --tasks 1 -t acme/design
  teamctl budget charge 0.25 --ref call-17 --key-stdin < key
  teamctl budget charge --from-file usage.csv
  teamctl budget charge --from-file - --keep-going -t acme/design -o jsonl < usage.jsonl

A file is CSV with a header (team,amount,ref,tasks) or JSON Lines with these keys. Its rows are
charged one after another: all of them, or none. -t says the team where a row does not.")]
pub struct Charge {
    /// How many credits: 12, 0.5, or 0 with --tasks
    #[arg(value_name = "AMOUNT", conflicts_with = "from_file", allow_negative_numbers = true)]
    amount: Option<Amount>,

    /// What it is known by in the organization, once for all
    #[arg(long = "ref", value_name = "REF", conflicts_with = "from_file")]
    reference: Option<Reference>,

    /// How many tasks were finished
    #[arg(long, value_name = "N", default_value_t = 0, hide_default_value = true, conflicts_with = "from_file")]
    tasks: u32,

    /// The team is that of the API key on stdin
    #[arg(long, conflicts_with = "from_file")]
    key_stdin: bool,

    /// What else there is to say of it
    #[arg(long, value_name = "TEXT", conflicts_with = "from_file")]
    note: Option<Reason>,

    /// Charges from a CSV with a header or from JSON Lines; - for stdin
    #[arg(long, value_name = "FILE")]
    from_file: Option<PathBuf>,

    /// Charge the others where a row is bad, and exit with 8
    #[arg(long)]
    keep_going: bool,
}

impl Verb for Charge {
    const NAME: &'static str = "charge";

    fn check(matches: &ArgMatches) -> Result<(), Usage> {
        // clap waives what is required where an amount conflicts with it.
        if matches.get_flag("keep_going") && !matches.contains_id("from_file") {
            let what = "--keep-going is about the rows of a file: --from-file\n";
            return Err(Usage::raw(clap::error::ErrorKind::MissingRequiredArgument, what));
        }
        refuse_team_and_key(matches)
    }

    fn run(self, session: &mut Session) -> Result<Exit> {
        session.check_output::<EntryRecord<'_>>()?;
        if let Some(file) = &self.from_file {
            let on_bad_row = if self.keep_going { OnBadRow::KeepGoing } else { OnBadRow::WriteNothing };
            return batch::charge(session, file, on_bad_row);
        }
        let amount = session.required(self.amount, "AMOUNT", "How many credits")?;
        let reference = session.required(self.reference, "--ref", "Reference")?;
        self.note.as_ref().map_or(Ok(()), |note| card_number::refuse(note.as_str()))?;
        let payer = payer(session, self.key_stdin)?;
        let request = ChargeRequest { payer, amount, tasks: i64::from(self.tasks), reference, note: self.note };
        let (mut store, context) = session.open_write()?;
        let done = budget::charge(&mut store, &context, &request)?;
        print_entry(session, &done)?;
        let entry = EntryRow(&done.row);
        if done.changed {
            session.notice(format_args!("charged {} to {}: {}", entry.amount()?, entry.team()?, entry.id()?));
        } else {
            session.notice(format_args!("charged already: {}", entry.id()?));
        }
        Ok(Exit::Done)
    }
}

/// Who pays: the team that was named, or that of the key on stdin.
pub(super) fn payer(session: &Session, by_key: bool) -> Result<Payer> {
    if !by_key {
        return session.team().map(Payer::Team);
    }
    let malformed = || {
        Error::new("key.invalid", "what stands on stdin is no API key: it is mistyped or cut off")
            .hint("look at it: teamctl key verify")
    };
    PlainKey::parse(&held_out(session)?).map(Payer::Key).ok_or_else(malformed)
}

/// A key names its team itself.
pub(super) fn refuse_team_and_key(matches: &ArgMatches) -> Result<(), Usage> {
    if matches.get_flag("key_stdin") && typed(matches, "team") {
        let what = "--key-stdin and -t both name the team: a key is of one already\n";
        return Err(Usage::raw(clap::error::ErrorKind::ArgumentConflict, what));
    }
    Ok(())
}
