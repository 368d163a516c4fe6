//! Credits: topping up the pool, saying what teams may use of it, and using it, each exactly once.
use std::ops::ControlFlow;

use super::{Actor, Changed, Context, Place, TeamChoice};
use crate::domain::action::{self, Action};
use crate::domain::credits::{Adjustment, Amount, Credits};
use crate::domain::event::{Change, Event};
use crate::domain::id::{HoldId, TeamId, TransferId};
use crate::domain::instant::Instant;
use crate::domain::ledger::{Account, Kind};
use crate::domain::policy::KeyKind;
use crate::domain::reference::{Parameters, Reference, Use};
use crate::error::{Error, Result};
use crate::store::backend::{OwnedRow, corrupt};
use crate::store::ledger::{self, Used};
use crate::store::teams::{self, Team};
use crate::store::{Store, Tx, events};

mod batch;
pub(super) mod books;
mod capture;
mod charge;
mod check;
mod history;
mod hold;
mod limit;
mod refund;
mod report;
mod thresholds;

use books::{Books, Posting};

pub use crate::store::ledger::{EntryRow, Shown};
pub use batch::{BatchRequest, Charged, NewCharge, charge_all};
pub use books::Standing;
pub use capture::{CaptureRequest, ReleaseRequest, capture, release};
pub use charge::{ChargeRequest, Payer, charge};
pub use check::{Answer, Reason, check};
pub use history::{HistoryRequest, history};
pub use hold::{HoldRequest, hold};
pub use limit::{SetRequest, set};
pub use refund::{RefundRequest, refund};
pub use report::{Group, Overview, ReportRequest, ReportRow, Spent, overview, report};
pub(super) use thresholds::manages;

/// The teams from the organization down to the one of a place.
fn line_of(place: &Place) -> impl Iterator<Item = &Team> {
    place.above().iter().chain([place.team()])
}

/// How a team stands.
pub fn show(store: &mut Store, (actor, now): (&Actor, Instant), choice: &TeamChoice) -> Result<Standing> {
    store.read(|tx| {
        let place = actor.place(tx, action::BUDGET_SHOW, choice)?;
        let mut books = Books::open(tx, place.organization(), now)?;
        let line = books.line(tx, line_of(&place))?;
        books.standing(tx, &line)
    })
}

/// How a team stands and all below it, in tree order: who may see it may see those too.
pub fn list(
    store: &mut Store,
    (actor, now): (&Actor, Instant),
    choice: &TeamChoice,
    mut visit: impl FnMut(&Standing) -> Result<ControlFlow<()>>,
) -> Result<()> {
    store.read(|tx| {
        let place = actor.place(tx, action::BUDGET_LIST, choice)?;
        let mut books = Books::open(tx, place.organization(), now)?;
        // Tree order: those above a team are what is left of those before it.
        let mut line = place.above().to_vec();
        for team in teams::subtree(tx, &place.team().path)? {
            line.retain(|one| team.path.is_within(&one.path));
            line.push(team);
            let line = books.line(tx, &line)?;
            if visit(&books.standing(tx, &line)?)?.is_break() {
                break;
            }
        }
        Ok(())
    })
}

/// What `budget topup` asks for.
#[derive(Clone, Debug)]
pub struct TopupRequest {
    /// Any team of the organization.
    pub team: TeamChoice,
    /// How much.
    pub amount: Amount,
    /// By which it is known.
    pub reference: Reference,
}

/// Puts credits into an organization's pool.
pub fn topup(store: &mut Store, context: &Context, request: &TopupRequest) -> Result<Changed> {
    let amount = request.amount.positive("a top-up")?;
    let asked = Asked { used: Use::Topup, reference: &request.reference, amount, kind: Kind::Topup };
    move_pool(store, (context, action::BUDGET_TOPUP), &request.team, &asked)
}

/// What `budget adjust` asks for. Its reason is the context's, and it needs one.
#[derive(Clone, Debug)]
pub struct AdjustRequest {
    /// Any team of the organization.
    pub team: TeamChoice,
    /// How much more, or less.
    pub amount: Adjustment,
    /// By which it is known.
    pub reference: Reference,
}

/// Mends what was wrongly put into a pool, or taken from it.
pub fn adjust(store: &mut Store, context: &Context, request: &AdjustRequest) -> Result<Changed> {
    let amount = request.amount.credits();
    let asked = Asked { used: Use::Adjust, reference: &request.reference, amount, kind: Kind::Adjust };
    move_pool(store, (context, action::BUDGET_ADJUST), &request.team, &asked)
}

/// What becomes of a pool.
struct Asked<'a> {
    used: Use,
    reference: &'a Reference,
    amount: Credits,
    kind: Kind,
}

fn move_pool(
    store: &mut Store,
    (context, action): (&Context, &'static Action),
    choice: &TeamChoice,
    asked: &Asked<'_>,
) -> Result<Changed> {
    context.change(store, |tx| {
        let organization = super::place::organization_of(tx, choice)?;
        let place = context.place(tx, action, &TeamChoice::Id(organization))?;
        let parameters = Parameters {
            used: asked.used,
            team: organization,
            amount: Some(asked.amount),
            tasks: None,
            kind: KeyKind::Live,
            of: None,
        };
        if let Some(row) = again(tx, organization, (asked.reference, &parameters))? {
            return Ok(Changed { row, changed: false });
        }
        place.refuse_archived()?;
        let mut books = Books::open_to_use(tx, place.organization(), context.now)?;
        let line = books.line(tx, line_of(&place))?;
        let size = if asked.amount.is_negative() { Credits::ZERO.minus(asked.amount)? } else { asked.amount };
        let accounts = match (asked.kind, asked.amount.is_negative()) {
            (Kind::Topup, _) => (Account::Funding, Account::Pool),
            (_, false) => (Account::Correction, Account::Pool),
            (_, true) => {
                books.check_pool(size)?;
                (Account::Pool, Account::Correction)
            }
        };
        let event = events::draw(tx, context.now)?;
        let posting = Posting {
            kind: asked.kind,
            accounts,
            amount: size,
            tasks: 0,
            day: books.today(),
            reference: Some(asked.reference.as_str()),
            of: None,
            key: None,
            event,
        };
        let transfer = books.post(tx, &line, &posting)?;
        books.close(tx, context)?;
        keep(tx, organization, (asked.reference, &parameters), transfer.0)?;
        let changes =
            vec![Change::set("amount", asked.amount.to_string()), Change::set("ref", asked.reference.as_str())];
        let told = told(action, &place, (transfer.to_string(), changes));
        context.record(tx, place.grant(), (event, &told))?;
        Ok(Changed { row: ledger::shown_transfer(tx, transfer)?, changed: true })
    })
}

/// What the trail says of something done to credits.
fn told(action: &'static Action, place: &Place, (target, changes): (String, Vec<Change>)) -> Event {
    Event {
        action: action.event,
        organization: Some(place.organization().id),
        team: Some(place.team().id),
        target: Some(target),
        changes,
        batch: None,
    }
}

/// What was answered to the same reference and the same parameters the first time; another use of it is a conflict.
fn again(
    tx: &mut Tx<'_>,
    organization: TeamId,
    (reference, parameters): (&Reference, &Parameters<'_>),
) -> Result<Option<OwnedRow>> {
    let Some(used) = ledger::find_ref(tx, organization, reference.as_str())? else { return Ok(None) };
    let id = match used.used {
        Use::Hold => HoldId(used.target).to_string(),
        _ => TransferId(used.target).to_string(),
    };
    if used.used != parameters.used || used.fingerprint != parameters.fingerprint() {
        let other = if used.used == parameters.used { "another" } else { "a" };
        let what = format!("the reference {reference} stands for {other} {} already", used.used.name());
        return Err(Error::new("budget.ref_conflict", what)
            .hint(format!(
                "take another reference, or see what it stands for: teamctl budget history --ref {reference}"
            ))
            .detail("ref", reference.as_str())
            .detail("id", id));
    }
    match used.used {
        Use::Hold => ledger::shown_hold(tx, HoldId(used.target)),
        _ => ledger::shown_transfer(tx, TransferId(used.target)),
    }
    .map(Some)
}

/// Writes down what a reference stands for from now on. A refusal is not written down: nothing of it is.
fn keep(
    tx: &mut Tx<'_>,
    organization: TeamId,
    (reference, parameters): (&Reference, &Parameters<'_>),
    target: i64,
) -> Result<()> {
    let used = Used { used: parameters.used, target, fingerprint: parameters.fingerprint() };
    if ledger::insert_ref(tx, organization, reference.as_str(), &used)? {
        return Ok(());
    }
    Err(corrupt("a reference is used that was free a moment ago"))
}
