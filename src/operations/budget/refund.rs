//! `budget refund`: giving back what was charged, up to what is left of it.
use super::super::{Changed, Context, Place, TeamChoice, place};
use super::books::{Books, Posting};
use super::capture::captured;
use super::hold::{and_tasks, not_found};
use super::{again, keep, line_of, told};
use crate::domain::action;
use crate::domain::credits::{Amount, Credits};
use crate::domain::event::Change;
use crate::domain::hold::State;
use crate::domain::id::{EventId, HoldId, TeamId, TransferId};
use crate::domain::ledger::{Account, Kind};
use crate::domain::policy::KeyKind;
use crate::domain::reference::{Parameters, Reference, Use};
use crate::error::{Error, Result};
use crate::store::ledger::Transfer;
use crate::store::teams::Team;
use crate::store::{Store, Tx, events, holds, ledger, teams};

/// What `budget refund` asks for.
#[derive(Clone, Debug)]
pub struct RefundRequest {
    /// Any team of the organization.
    pub team: TeamChoice,
    /// Which charge, or which hold that was captured.
    pub charge: Reference,
    /// How much of it: all that is left, where nothing is said.
    pub amount: Option<Amount>,
    /// How many of its tasks: where nothing is said, all that are left if no amount is said either, and else none.
    pub tasks: Option<i64>,
    /// By which the refund is known.
    pub reference: Reference,
}

/// Gives back what was charged, to where it was taken from and in the period in which it was charged.
pub fn refund(store: &mut Store, context: &Context, request: &RefundRequest) -> Result<Changed> {
    if let (Some(amount), None | Some(0)) = (request.amount, request.tasks) {
        amount.positive("a refund")?;
    }
    context.change(store, |tx| {
        let organization = place::organization_of(tx, &request.team)?;
        let (team, charge) = find_charge(tx, organization, &request.charge)?;
        let (place, line) = where_it_was(tx, context, (&request.team, organization), team)?;
        let (place, charge) = match (place, charge) {
            (Some(place), Some(charge)) => (place, charge),
            (Some(_), None) => return Err(not_captured(&request.charge)),
            (None, _) => return Err(not_found("charge", &request.charge)),
        };
        let kind = if charge.accounts.0 == Account::TestFunding { KeyKind::Test } else { KeyKind::Live };
        let parameters = Parameters {
            used: Use::Refund,
            team: charge.team,
            amount: request.amount.map(Amount::credits),
            tasks: request.tasks,
            kind,
            of: Some(request.charge.as_str()),
        };
        if let Some(row) = again(tx, organization, (&request.reference, &parameters))? {
            return Ok(Changed { row, changed: false });
        }
        place.refuse_archived()?;
        let left = Left::of(tx, &charge)?;
        let back = left.give(request)?;
        let mut books = Books::open(tx, place.organization(), context.now)?;
        let line = books.line(tx, &line)?;
        let event = events::draw(tx, context.now)?;
        let transfer = books.post(tx, &line, &posting(&charge, &request.reference, (&back, event)))?;
        books.close(tx, context)?;
        keep(tx, organization, (&request.reference, &parameters), transfer.0)?;
        let mut changes = vec![
            Change::set("amount", back.amount.to_string()),
            Change::set("ref", request.reference.as_str()),
            Change::set("of", charge.id.to_string()),
        ];
        if back.tasks > 0 {
            changes.push(Change::set("tasks", back.tasks.to_string()));
        }
        let told = told(action::BUDGET_REFUND, &place, (transfer.to_string(), changes));
        context.record(tx, place.grant(), (event, &told))?;
        Ok(Changed { row: ledger::shown_transfer(tx, transfer)?, changed: true })
    })
}

/// Where something was charged, with the teams down to there. What a deleted team was charged is for who may do that at the
/// organization: the team is nowhere any more, and its usage is still counted.
fn where_it_was(
    tx: &mut Tx<'_>,
    context: &Context,
    (choice, organization): (&TeamChoice, TeamId),
    team: Option<TeamId>,
) -> Result<(Option<Place>, Vec<Team>)> {
    if let Some(team) = team
        && teams::find_by_id(tx, team)?.is_none()
    {
        let place = context.place(tx, action::BUDGET_REFUND, &TeamChoice::Id(organization))?;
        return Ok((Some(place), teams::line_with_deleted(tx, team)?));
    }
    let place = context.place_of(tx, action::BUDGET_REFUND, (choice, team))?;
    let line = place.iter().flat_map(line_of).cloned().collect();
    Ok((place, line))
}

/// The team of what a reference stands for, and the transfer where credits were used by it: a hold may not have been captured.
fn find_charge(
    tx: &mut Tx<'_>,
    organization: TeamId,
    reference: &Reference,
) -> Result<(Option<TeamId>, Option<Transfer>)> {
    let transfer = match ledger::find_ref(tx, organization, reference.as_str())? {
        Some(known) if known.used == Use::Charge => ledger::find(tx, TransferId(known.target))?,
        Some(known) if known.used == Use::Hold => match holds::find(tx, HoldId(known.target))? {
            Some(hold) if hold.state == State::Captured => Some(captured(tx, &hold)?),
            hold => return Ok((hold.map(|hold| hold.team), None)),
        },
        _ => None,
    };
    Ok((transfer.as_ref().map(|transfer| transfer.team), transfer))
}

/// Nothing was used by it, and so nothing can be given back.
fn not_captured(hold: &Reference) -> Error {
    Error::new("budget.not_found", format!("nothing was charged by {hold}: it is a hold that was not captured"))
        .hint("give back what is held: teamctl budget release REF")
        .detail("ref", hold.as_str())
}

/// The charge the other way round: on its day, and by its key, so that whose usage it was is whose usage it is no more.
fn posting<'a>(charge: &Transfer, reference: &'a Reference, (back, event): (&Left, EventId)) -> Posting<'a> {
    let (source, target) = charge.accounts;
    Posting {
        kind: Kind::Refund,
        accounts: (target, source),
        amount: back.amount,
        tasks: -back.tasks,
        day: charge.day,
        reference: Some(reference.as_str()),
        of: Some(charge.id.0),
        key: charge.key,
        event,
    }
}

/// What is left of a charge, or is given back of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Left {
    amount: Credits,
    tasks: i64,
}

impl Left {
    /// The charge less what was refunded of it.
    fn of(tx: &mut Tx<'_>, charge: &Transfer) -> Result<Self> {
        let (amount, tasks) = ledger::refunded(tx, charge.id)?;
        Ok(Self { amount: charge.amount.minus(amount)?, tasks: charge.tasks + tasks })
    }

    /// What is to be given back of it.
    fn give(&self, request: &RefundRequest) -> Result<Self> {
        let amount = request.amount.map(Amount::credits);
        let tasks = request.tasks.unwrap_or(if amount.is_none() { self.tasks } else { 0 });
        let back = Self { amount: amount.unwrap_or(self.amount), tasks };
        if back.amount > self.amount || back.tasks > self.tasks || (back.amount == Credits::ZERO && back.tasks == 0) {
            return Err(self.exceeded(&request.charge));
        }
        Ok(back)
    }

    fn exceeded(&self, charge: &Reference) -> Error {
        let tasks = and_tasks(self.tasks);
        let what = match (self.amount, self.tasks) {
            (Credits::ZERO, 0) => format!("all of the charge {charge} was refunded already"),
            _ => format!("of the charge {charge} {} credits{tasks} are left to be refunded", self.amount),
        };
        Error::new("budget.refund_too_large", what)
            .detail("ref", charge.as_str())
            .detail("remaining", self.amount.to_string())
            .detail("tasks", self.tasks)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn left(millionths: i64, tasks: i64) -> Left {
        Left { amount: Credits::from_millionths(millionths), tasks }
    }

    fn request(amount: Option<&str>, tasks: Option<i64>) -> RefundRequest {
        RefundRequest {
            team: TeamChoice::Only,
            charge: "charge".parse().unwrap(),
            amount: amount.map(|amount| amount.parse().unwrap()),
            tasks,
            reference: "refund".parse().unwrap(),
        }
    }

    #[test]
    fn no_more_is_given_back_than_is_left() {
        for (there, amount, tasks, back) in [
            (left(5, 2), None, None, Some(left(5, 2))),
            (left(5, 2), Some("0.000003"), None, Some(left(3, 0))),
            (left(5, 2), Some("0.000003"), Some(1), Some(left(3, 1))),
            (left(5, 2), None, Some(1), Some(left(5, 1))),
            (left(5, 2), Some("0"), Some(2), Some(left(0, 2))),
            (left(0, 2), None, None, Some(left(0, 2))),
            (left(5, 0), None, None, Some(left(5, 0))),
            (left(5, 2), Some("0.000005"), None, Some(left(5, 0))),
            (left(5, 2), Some("0.000006"), None, None),
            (left(5, 2), None, Some(3), None),
            (left(0, 0), None, None, None),
            (left(0, 0), Some("0.000001"), None, None),
        ] {
            let given = there.give(&request(amount, tasks));
            match (given, back) {
                (Ok(given), Some(back)) => assert_eq!(given, back, "{there:?} {amount:?} {tasks:?}"),
                (Err(error), None) => assert_eq!(error.code(), "budget.refund_too_large"),
                (given, _) => panic!("{there:?} {amount:?} {tasks:?}: {given:?}"),
            }
        }
    }
}
