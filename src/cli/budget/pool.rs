//! `teamctl budget topup | adjust`: what goes into the pool, and what was wrongly put there or taken.
use clap::Args;

use super::super::session::{Exit, Session};
use super::super::tree::Verb;
use super::{EntryRecord, print_entry};
use crate::domain::card_number;
use crate::domain::credits::{Adjustment, Amount};
use crate::domain::reference::Reference;
use crate::domain::text::Reason;
use crate::error::Result;
use crate::operations::budget::{self, AdjustRequest, EntryRow, TopupRequest};

/// Put credits into the organization's pool
#[derive(Args, Debug)]
#[command(after_help = "\
The reference names what is paid for: done again with the same one, nothing happens.

Examples:
  teamctl budget topup 5000 --ref order-4711
  teamctl budget topup 0.5 --ref trial-7 -t acme --reason 'trial'")]
pub struct Topup {
    /// How many credits: 12, 0.5
    #[arg(value_name = "AMOUNT", allow_negative_numbers = true)]
    amount: Option<Amount>,

    /// What it is known by in the organization, once for all
    #[arg(long = "ref", value_name = "REF")]
    reference: Option<Reference>,
}

impl Verb for Topup {
    const NAME: &'static str = "topup";

    fn run(self, session: &mut Session) -> Result<Exit> {
        session.check_output::<EntryRecord<'_>>()?;
        let amount = session.required(self.amount, "AMOUNT", "How many credits")?;
        let reference = session.required(self.reference, "--ref", "Reference")?;
        refuse_cards(session, &reference)?;
        let request = TopupRequest { team: session.team()?, amount, reference };
        let (mut store, context) = session.open_write()?;
        let done = budget::topup(&mut store, &context, &request)?;
        print_entry(session, &done)?;
        tell(session, &done, "topped up")?;
        Ok(Exit::Done)
    }
}

/// Mend the pool: put in what was forgotten, or take out what was too much
#[derive(Args, Debug)]
#[command(after_help = "\
Needs --reason. Where the plan is prepaid, no more can be taken out than is there.

Examples:
  teamctl budget adjust -20 --ref fix-7 --reason 'order 4711 was entered twice'
  teamctl budget adjust +0.5 --ref fix-8 --reason 'rounding of order 4712'")]
pub struct Adjust {
    /// How many credits more, or with - fewer
    #[arg(value_name = "±AMOUNT", allow_hyphen_values = true)]
    amount: Option<Adjustment>,

    /// What it is known by in the organization, once for all
    #[arg(long = "ref", value_name = "REF")]
    reference: Option<Reference>,
}

impl Verb for Adjust {
    const NAME: &'static str = "adjust";

    fn run(self, session: &mut Session) -> Result<Exit> {
        session.check_output::<EntryRecord<'_>>()?;
        let amount = session.required(self.amount, "AMOUNT", "How many credits, with - to take them out")?;
        let reference = session.required(self.reference, "--ref", "Reference")?;
        session.require_reason("an adjustment")?;
        refuse_cards(session, &reference)?;
        let request = AdjustRequest { team: session.team()?, amount, reference };
        let (mut store, context) = session.open_write()?;
        let done = budget::adjust(&mut store, &context, &request)?;
        print_entry(session, &done)?;
        tell(session, &done, "adjusted")?;
        Ok(Exit::Done)
    }
}

/// Where credits are bought somebody pays, and may say by what. References of charges are the product's own numbers, of
/// which one in ten would pass for a card's.
fn refuse_cards(session: &Session, reference: &Reference) -> Result<()> {
    let reason = session.global.reason.as_ref().map_or("", Reason::as_str);
    card_number::refuse(reference.as_str()).and_then(|()| card_number::refuse(reason))
}

fn tell(session: &Session, done: &crate::operations::Changed, word: &str) -> Result<()> {
    let entry = EntryRow(&done.row);
    if done.changed {
        session.notice(format_args!("{word}: {} has {} credits", entry.team()?, entry.balance()?));
    } else {
        session.notice(format_args!("done already: {}", entry.id()?));
    }
    Ok(())
}
