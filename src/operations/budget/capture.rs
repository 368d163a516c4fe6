//! `budget capture` and `budget release`: what becomes of a hold, once for each.
use super::super::{Changed, Context, TeamChoice};
use super::books::{Books, Posting};
use super::hold::{Found, and_tasks, shown};
use super::{line_of, told};
use crate::domain::action;
use crate::domain::credits::{Amount, Credits};
use crate::domain::event::Change;
use crate::domain::hold::{State, Status};
use crate::domain::id::EventId;
use crate::domain::ledger::{Account, Kind};
use crate::domain::reference::Reference;
use crate::error::{Error, Result};
use crate::store::holds::Hold;
use crate::store::ledger::Transfer;
use crate::store::{Store, Tx, events, holds, ledger};

/// What `budget capture` asks for.
#[derive(Clone, Debug)]
pub struct CaptureRequest {
    /// Any team of the organization.
    pub team: TeamChoice,
    /// Which hold.
    pub hold: Reference,
    /// How much of it: all, where nothing is said.
    pub amount: Option<Amount>,
    /// How many tasks were finished.
    pub tasks: i64,
}

/// Uses what was held, or a part of it: the rest is free again. It was allowed when it was held, in that day's period, and
/// is not asked about again, whatever limit or plan there is by now.
pub fn capture(store: &mut Store, context: &Context, request: &CaptureRequest) -> Result<Changed> {
    if let (Some(amount), 0) = (request.amount, request.tasks) {
        let hint = "give all of it back: teamctl budget release REF; or say how many tasks were finished: --tasks N";
        amount.positive("a capture").map_err(|error| error.hint(hint))?;
    }
    context.change(store, |tx| {
        let found = Found::find(tx, (context, action::BUDGET_CAPTURE), (&request.team, &request.hold))?;
        let amount = request.amount.map_or(found.hold.amount, Amount::credits);
        if found.hold.state == State::Captured {
            let before = captured(tx, &found.hold)?;
            if (before.amount, before.tasks) != (amount, request.tasks) {
                return Err(captured_otherwise(&before, request));
            }
            return Ok(Changed { row: ledger::shown_transfer(tx, before.id)?, changed: false });
        }
        let (hold, place) = (&found.hold, &found.place);
        place.refuse_archived()?;
        found.check_open(context, &request.hold)?;
        if amount > hold.amount {
            return Err(too_large(hold.amount, amount, &request.hold));
        }
        let event = events::draw(tx, context.now)?;
        // Before the books are opened, so that they do not count it twice: as held, and as used.
        holds::close(tx, hold.id, (State::Captured, context.now, event))?;
        let mut books = Books::open(tx, place.organization(), context.now)?;
        let line = books.line(tx, line_of(place))?;
        let transfer = books.post(tx, &line, &posting(hold, request, (amount, event)))?;
        books.close(tx)?;
        let mut changes = vec![
            Change::set("amount", amount.to_string()),
            Change::set("ref", request.hold.as_str()),
            Change::set("hold", hold.id.to_string()),
        ];
        if request.tasks > 0 {
            changes.push(Change::set("tasks", request.tasks.to_string()));
        }
        let told = told(action::BUDGET_CAPTURE, place, (transfer.to_string(), changes));
        context.record(tx, place.grant(), (event, &told))?;
        Ok(Changed { row: ledger::shown_transfer(tx, transfer)?, changed: true })
    })
}

/// The one transfer of a hold: on its day, from the account that was to pay for it then.
fn posting<'a>(hold: &Hold, request: &'a CaptureRequest, (amount, event): (Credits, EventId)) -> Posting<'a> {
    let target = if hold.source == Account::TestFunding { Account::TestUsage } else { Account::Usage };
    Posting {
        kind: Kind::Capture,
        accounts: (hold.source, target),
        amount,
        tasks: request.tasks,
        day: hold.day,
        reference: Some(request.hold.as_str()),
        of: Some(hold.id.0),
        key: hold.key,
        event,
    }
}

/// The transfer that a captured hold has led to.
pub(super) fn captured(tx: &mut Tx<'_>, hold: &Hold) -> Result<Transfer> {
    let of = ledger::find_of(tx, hold.id.0)?;
    of.into_iter()
        .find(|transfer| transfer.kind == Kind::Capture)
        .ok_or_else(|| crate::store::backend::corrupt(format!("the hold {} was captured without a transfer", hold.id)))
}

fn captured_otherwise(before: &Transfer, request: &CaptureRequest) -> Error {
    let tasks = and_tasks(before.tasks);
    let what = format!("the hold {} was captured already, with {} credits{tasks}", request.hold, before.amount);
    Error::new("budget.ref_conflict", what)
        .hint("what was used beyond that is a charge of its own: teamctl budget charge AMOUNT --ref REF")
        .detail("ref", request.hold.as_str())
        .detail("id", before.id.to_string())
        .detail("amount", before.amount.to_string())
        .detail("tasks", before.tasks)
}

fn too_large(held: Credits, amount: Credits, reference: &Reference) -> Error {
    Error::new(
        "budget.capture_too_large",
        format!("the hold {reference} holds {held} credits, and {amount} were to be captured"),
    )
    .hint("capture all of it, and charge the rest: teamctl budget charge AMOUNT --ref REF")
    .detail("ref", reference.as_str())
    .detail("remaining", held.to_string())
    .detail("amount", amount.to_string())
}

/// What `budget release` asks for.
#[derive(Clone, Debug)]
pub struct ReleaseRequest {
    /// Any team of the organization.
    pub team: TeamChoice,
    /// Which hold.
    pub hold: Reference,
}

/// Gives back what was held: nothing of it was used.
pub fn release(store: &mut Store, context: &Context, request: &ReleaseRequest) -> Result<Changed> {
    context.change(store, |tx| {
        let found = Found::find(tx, (context, action::BUDGET_RELEASE), (&request.team, &request.hold))?;
        let (hold, place) = (&found.hold, &found.place);
        if hold.state == State::Released {
            return shown(tx, hold.id, false);
        }
        place.refuse_archived()?;
        found.check_open(context, &request.hold)?;
        let event = events::draw(tx, context.now)?;
        holds::close(tx, hold.id, (State::Released, context.now, event))?;
        let name = |status: Status| Some(status.name().to_owned());
        let status = Change::between("status", name(Status::Held), name(Status::Released));
        let told = told(action::BUDGET_RELEASE, place, (hold.id.to_string(), status.into_iter().collect()));
        context.record(tx, place.grant(), (event, &told))?;
        shown(tx, hold.id, true)
    })
}
