//! `teamctl budget hold`: setting credits aside.
use clap::{ArgMatches, Args, Error as Usage};

use super::super::session::{Exit, Session};
use super::super::tree::Verb;
use super::charge::{payer, refuse_team_and_key};
use super::{EntryRecord, print_entry};
use crate::domain::card_number;
use crate::domain::credits::Amount;
use crate::domain::hold::{Lifetime, Status};
use crate::domain::reference::Reference;
use crate::domain::text::Reason;
use crate::error::Result;
use crate::operations::budget::{self, EntryRow, HoldRequest, Shown};

/// Set credits aside until it is known how many are used
#[derive(Args, Debug)]
#[command(after_help = "\
What is held counts at once against the pool and every limit, as a charge would. It is used by
`budget capture`, given back by `budget release`, and free again by itself once its time is over:
at the most 30 days.

Examples:
  teamctl budget hold 50 --ref render-17 -t acme/design
  teamctl budget hold 2.5 --ref call-18 --expires-in 2m --key-stdin < key")]
pub struct Hold {
    /// How many credits: 12, 0.5
    #[arg(value_name = "AMOUNT", allow_negative_numbers = true)]
    amount: Option<Amount>,

    /// What it is known by in the organization, once for all
    #[arg(long = "ref", value_name = "REF")]
    reference: Option<Reference>,

    /// For how long
    #[arg(long, value_name = "DURATION", default_value = "15m")]
    expires_in: Lifetime,

    /// The team is that of the API key on stdin
    #[arg(long)]
    key_stdin: bool,

    /// What else there is to say of it
    #[arg(long, value_name = "TEXT")]
    note: Option<Reason>,
}

impl Verb for Hold {
    const NAME: &'static str = "hold";

    fn check(matches: &ArgMatches) -> Result<(), Usage> {
        refuse_team_and_key(matches)
    }

    fn run(self, session: &mut Session) -> Result<Exit> {
        session.check_output::<EntryRecord<'_>>()?;
        let amount = session.required(self.amount, "AMOUNT", "How many credits")?;
        let reference = session.required(self.reference, "--ref", "Reference")?;
        self.note.as_ref().map_or(Ok(()), |note| card_number::refuse(note.as_str()))?;
        let payer = payer(session, self.key_stdin)?;
        let request = HoldRequest { payer, amount, lifetime: self.expires_in, reference, note: self.note };
        let (mut store, context) = session.open_write()?;
        let done = budget::hold(&mut store, &context, &request)?;
        print_entry(session, &done)?;
        let entry = EntryRow(&done.row);
        if done.changed {
            session.notice(format_args!("{} held for {}: {}", entry.amount()?, entry.team()?, entry.id()?));
        } else {
            let Shown::Hold(state, expires_at) = entry.what()? else { return Ok(Exit::Done) };
            match Status::at(state, expires_at, session.now) {
                Status::Held => session.notice(format_args!("held already: {}", entry.id()?)),
                status => session.notice(format_args!(
                    "held once, and nothing is held by it now: {} is {}",
                    entry.id()?,
                    status.name()
                )),
            }
        }
        Ok(Exit::Done)
    }
}
