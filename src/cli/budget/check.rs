//! `teamctl budget check`: what a gateway asks before it does anything.
use clap::{ArgMatches, Args, Error as Usage};

use super::super::key::held_out;
use super::super::session::{Exit, Session};
use super::super::tree::Verb;
use super::charge::refuse_team_and_key;
use crate::domain::credits::{Amount, Credits};
use crate::error::Result;
use crate::operations::budget::{self, Answer, Payer, Reason};
use crate::operations::key::PlainKey;
use crate::output::{Cell, Kind, Tone, columns};

/// Ask whether an amount could be charged now, or whether anything is left at all
#[derive(Args, Debug)]
#[command(after_help = "\
The answer is the exit code, too: 0 for yes, 6 for no. Reasons: limit_exceeded, pool_exhausted,
team_archived, key_revoked, key_expired, key_unknown, key_malformed. Nothing is set aside: who
must be sure takes `budget hold`.

Examples:
  if teamctl budget check 12.5 -t acme/design; then …
  printf %s \"$KEY\" | teamctl budget check --key-stdin -o json")]
pub struct Check {
    /// How many credits: without it, whether anything is left
    #[arg(value_name = "AMOUNT", allow_negative_numbers = true)]
    amount: Option<Amount>,

    /// The team is that of the API key on stdin
    #[arg(long)]
    key_stdin: bool,
}

struct AnswerRecord {
    answer: Answer,
    amount: Option<Credits>,
}

fn amount(credits: Option<Credits>) -> Cell<'static> {
    credits.map_or(Cell::Null, super::amount)
}

columns! {
    impl Record for AnswerRecord, |record| {
        "allowed" Table => Cell::Bool(record.answer.reason.is_none()),
        "team" Table => Cell::optional_text(record.answer.team.as_deref()),
        "amount" Table => amount(record.amount),
        "remaining" Table => amount(record.answer.remaining),
        "reason" Table => Cell::optional_text(record.answer.reason.map(Reason::name)),
        "limit_team" Table => Cell::optional_text(record.answer.limit_team.as_deref()),
    }
    tone => if record.answer.reason.is_none() { Tone::Plain } else { Tone::Red }
}

impl Verb for Check {
    const NAME: &'static str = "check";

    fn check(matches: &ArgMatches) -> Result<(), Usage> {
        refuse_team_and_key(matches)
    }

    fn run(self, session: &mut Session) -> Result<Exit> {
        session.output().check::<AnswerRecord>(Kind::Listing)?;
        let answer = self.ask(session)?;
        let exit = if answer.reason.is_none() { Exit::Done } else { Exit::No };
        session.print_one(&AnswerRecord { answer, amount: self.amount.map(Amount::credits) })?;
        Ok(exit)
    }
}

impl Check {
    /// What is malformed needs no database to be refused.
    fn ask(&self, session: &Session) -> Result<Answer> {
        let payer = if self.key_stdin {
            let Some(key) = PlainKey::parse(&held_out(session)?) else {
                return Ok(Answer::no(Reason::KeyMalformed));
            };
            Payer::Key(key)
        } else {
            Payer::Team(session.team()?)
        };
        budget::check(&mut session.open_read()?, session.viewer(), &payer, self.amount)
    }
}
