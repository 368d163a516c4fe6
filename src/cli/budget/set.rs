//! `teamctl budget set`: what a team may use.
use clap::Args;

use super::super::printing::Shape;
use super::super::session::{Exit, Session};
use super::super::tree::Verb;
use super::BudgetRecord;
use crate::domain::budget::Period;
use crate::domain::credits::Amount;
use crate::error::Result;
use crate::operations::budget::{self, SetRequest};

/// Say what a team may use of the pool, with all teams below it
#[derive(Args, Debug)]
#[command(after_help = "\
Periods begin at 00:00 UTC. A limit may be lower than what has been used: nothing is taken back,
and nothing more can be charged until it is raised or the next period begins.

Examples:
  teamctl budget set --limit 500 --period month -t acme/design
  teamctl budget set --unlimited -t acme/design")]
#[command(group = clap::ArgGroup::new("what").required(true))]
pub struct Set {
    /// How many credits in each period
    #[arg(long, value_name = "AMOUNT", group = "what", allow_negative_numbers = true)]
    limit: Option<Amount>,

    /// As much as there is in the pool
    #[arg(long, group = "what")]
    unlimited: bool,

    /// In which period: day, month, or none [default: as before, or none]
    // Not only what it requires: clap asks for nothing that conflicts with what is there.
    #[arg(long, value_name = "PERIOD", requires = "limit", conflicts_with = "unlimited")]
    period: Option<Period>,
}

impl Verb for Set {
    const NAME: &'static str = "set";

    fn run(self, session: &mut Session) -> Result<Exit> {
        session.check_output::<BudgetRecord<'_>>()?;
        let limit = self.limit.map(|amount| (amount, self.period));
        let request = SetRequest { team: session.team()?, limit };
        let (mut store, context) = session.open_write()?;
        let (standing, changed) = budget::set(&mut store, &context, &request)?;
        session.print_changes(&[BudgetRecord { standing: &standing, changed: Some(changed) }], Shape::One)?;
        let team = &standing.team;
        match (changed, standing.limit) {
            (false, _) => session.notice(format_args!("nothing to change: {team} had that limit already")),
            (true, None) => session.notice(format_args!("{team} is unlimited within the pool")),
            (true, Some(limit)) if limit.period == Period::None => {
                session.notice(format_args!("{team} may use {} credits", limit.amount));
            }
            (true, Some(limit)) => {
                session.notice(format_args!("{team} may use {} credits a {}", limit.amount, limit.period));
            }
        }
        Ok(Exit::Done)
    }
}
