//! `teamctl callback test`: whether a callback arrives, and what its receiver says.
use clap::Args;

use super::super::printing::Shape;
use super::super::session::{Exit, Session};
use super::super::tree::Verb;
use crate::domain::message::Delivery;
use crate::domain::policy::KeyKind;
use crate::error::Result;
use crate::operations::callback::{self, Call, Trial};
use crate::operations::outbox::Transports;
use crate::output::{Cell, columns};

struct TrialRecord(Trial);

impl TrialRecord {
    fn call(&self) -> Option<&Call> {
        self.0.call.as_ref()
    }

    fn is_delivered(&self) -> Option<bool> {
        self.call().map(|call| call.delivery == Delivery::Delivered)
    }

    fn error(&self) -> Option<&str> {
        match &self.call()?.delivery {
            Delivery::Delivered => None,
            Delivery::Failed { why, .. } | Delivery::Refused(why) => Some(why),
        }
    }
}

columns! {
    impl Record for TrialRecord, |record| {
        "team" Wide => Cell::text(record.0.callback.team.as_str()),
        "url" Table => Cell::optional_text(record.0.callback.url.as_deref()),
        "inherited_from" Wide => Cell::optional_text(record.0.callback.inherited_from.as_deref()),
        "kind" Wide => Cell::text(record.0.kind.as_str()),
        "delivered" Table => record.is_delivered().map_or(Cell::Null, Cell::Bool),
        "status" Table => record.call().and_then(|call| call.status).map_or(Cell::Null, |status| Cell::Int(status.into())),
        "milliseconds" Table => record.call().map_or(Cell::Null, |call| {
            Cell::Int(i64::try_from(call.elapsed.as_millis()).unwrap_or(i64::MAX))
        }),
        "answer" Table => Cell::optional_text(record.call().filter(|call| call.status.is_some()).map(|call| call.said.as_str())),
        "error" Table => Cell::optional_text(record.error()),
    }
}

/// Send the team's receiver a test now, and say what it answers
#[derive(Args, Debug)]
#[command(after_help = "\
The answer is the exit code too: 0 where it was taken, 6 where the receiver refused it, did not
answer, or may not be called. It is signed like any other, of type callback.test, and not queued.

Examples:
  teamctl callback test -t acme
  teamctl callback test --kind test -o json --jq .status")]
pub struct Test {
    /// With which secrets: live or test [default: live]
    #[arg(long, value_name = "KIND")]
    kind: Option<KeyKind>,
}

impl Verb for Test {
    const NAME: &'static str = "test";

    fn run(self, session: &mut Session) -> Result<Exit> {
        session.check_output::<TrialRecord>()?;
        let choice = session.team()?;
        // Whether mail could leave is another matter.
        let transports = Transports { callback: Some(session.callback_transport()?), ..Transports::default() };
        let (mut store, context) = session.open_write()?;
        let trial = callback::test(&mut store, &context, &transports, (&choice, self.kind))?;
        let record = TrialRecord(trial);
        let exit = if record.is_delivered() == Some(false) { Exit::No } else { Exit::Done };
        session.print_changes(&[record], Shape::One)?;
        Ok(exit)
    }
}
