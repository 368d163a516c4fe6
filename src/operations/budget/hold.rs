//! `budget hold`: setting credits aside, for what will cost no more than that.
use super::super::{Changed, Context, Place, TeamChoice};
use super::books::Books;
use super::charge::{Payer, Paying};
use super::{again, keep, line_of, told};
use crate::domain::action::{self, Action};
use crate::domain::calendar::Day;
use crate::domain::credits::{Amount, Credits};
use crate::domain::event::Change;
use crate::domain::hold::{Lifetime, Status};
use crate::domain::id::HoldId;
use crate::domain::ledger::Account;
use crate::domain::policy::KeyKind;
use crate::domain::reference::{Parameters, Reference, Use};
use crate::domain::text::Reason;
use crate::error::{Error, Result};
use crate::store::holds::{Hold, NewHold};
use crate::store::{Store, Tx, events, holds, ledger};

/// What `budget hold` asks for.
pub struct HoldRequest {
    /// For whom.
    pub payer: Payer,
    /// How much.
    pub amount: Amount,
    /// For how long.
    pub lifetime: Lifetime,
    /// By which it is known.
    pub reference: Reference,
    /// What somebody wrote beside it.
    pub note: Option<Reason>,
}

/// Sets credits aside, once for each reference. With a test key it is written down, and nothing is set aside.
pub fn hold(store: &mut Store, context: &Context, request: &HoldRequest) -> Result<Changed> {
    let amount = request.amount.positive("a hold")?;
    context.change(store, |tx| {
        let paying = request.payer.find(tx, (context, action::BUDGET_HOLD))?;
        let place = &paying.place;
        let organization = place.organization().id;
        let parameters = Parameters {
            used: Use::Hold,
            team: place.team().id,
            amount: Some(amount),
            tasks: None,
            kind: paying.kind(),
            of: None,
        };
        if let Some(row) = again(tx, organization, (&request.reference, &parameters))? {
            return Ok(Changed { row, changed: false });
        }
        paying.check(context)?;
        let event = events::draw(tx, context.now)?;
        let (source, balance) = set_aside(tx, context, (&paying, amount))?;
        let expires_at = request.lifetime.deadline(context.now);
        let hold = holds::insert(
            tx,
            &NewHold {
                organization,
                team: place.team().id,
                source,
                amount,
                day: Day::of(context.now),
                at: context.now,
                expires_at,
                balance,
                reference: request.reference.as_str(),
                key: paying.key.as_ref().map(|key| key.id),
                event,
            },
        )?;
        keep(tx, organization, (&request.reference, &parameters), hold.0)?;
        if let Some(note) = &request.note {
            ledger::insert_note(tx, hold.0, note.as_str())?;
        }
        let mut changes = vec![
            Change::set("amount", amount.to_string()),
            Change::set("ref", request.reference.as_str()),
            Change::set("expires_at", expires_at.to_string()),
        ];
        changes.extend(paying.key.as_ref().map(|key| Change::set("key", key.id.to_string())));
        let told = told(action::BUDGET_HOLD, place, (hold.to_string(), changes));
        context.record(tx, place.grant(), (event, &told))?;
        shown(tx, hold, true)
    })
}

/// Where it fits: from which account it will be taken, and what is left in the pool.
fn set_aside(tx: &mut Tx<'_>, context: &Context, (paying, amount): (&Paying, Credits)) -> Result<(Account, Credits)> {
    let mut books = Books::open_to_use(tx, paying.place.organization(), context.now)?;
    if paying.kind() == KeyKind::Test {
        return Ok((Account::TestFunding, books.pool()?));
    }
    let line = books.line(tx, line_of(&paying.place))?;
    books.check(tx, &line, amount)?;
    Ok((books.plan().source(), books.hold(&line, amount)?))
}

/// A hold that a reference of the organization stands for, and the team that it is for.
pub(super) struct Found {
    /// The hold.
    pub hold: Hold,
    /// The team.
    pub place: Place,
}

impl Found {
    /// Finds it in the organization of a team. Who may not do that at the team of the hold is told that there is none.
    pub fn find(
        tx: &mut Tx<'_>,
        (context, action): (&Context, &'static Action),
        (choice, reference): (&TeamChoice, &Reference),
    ) -> Result<Self> {
        let organization = super::super::place::organization_of(tx, choice)?;
        let hold = match ledger::find_ref(tx, organization, reference.as_str())? {
            Some(known) if known.used == Use::Hold => holds::find(tx, HoldId(known.target))?,
            _ => None,
        };
        let team = hold.as_ref().map(|hold| hold.team);
        match (context.place_of(tx, action, (choice, team))?, hold) {
            (Some(place), Some(hold)) => Ok(Self { hold, place }),
            _ => Err(not_found("hold", reference)),
        }
    }

    /// Refuses a hold that is not held any more.
    pub fn check_open(&self, context: &Context, reference: &Reference) -> Result<()> {
        let status = Status::at(self.hold.state, self.hold.expires_at, context.now);
        let what = match status {
            Status::Held => return Ok(()),
            Status::Captured => "was captured",
            Status::Released => "was released",
            Status::Expired => "has expired",
        };
        let error = Error::new("budget.hold_closed", format!("the hold {reference} {what}"))
            .detail("status", status.name())
            .detail("id", self.hold.id.to_string())
            .detail("ref", reference.as_str());
        Err(match status {
            Status::Expired => error.hint("what was used can still be charged: teamctl budget charge AMOUNT --ref REF"),
            _ => error.hint("see what became of it: teamctl budget history --ref REF"),
        })
    }
}

/// There is none, or none that is to be told of.
pub(super) fn not_found(what: &str, reference: &Reference) -> Error {
    Error::new("budget.not_found", format!("there is no {what} {reference}"))
        .hint("see what there is: teamctl budget history")
        .detail("ref", reference.as_str())
}

/// So many of them, where there are any.
pub(super) fn and_tasks(count: i64) -> String {
    match count {
        0 => String::new(),
        1 => " and 1 task".to_owned(),
        count => format!(" and {count} tasks"),
    }
}

/// A hold as it is shown.
pub(super) fn shown(tx: &mut Tx<'_>, hold: HoldId, changed: bool) -> Result<Changed> {
    Ok(Changed { row: ledger::shown_hold(tx, hold)?, changed })
}
