//! Billing: how an organization pays, what it owes, and the invoices that it was sent.
use super::{Actor, Place, TeamChoice};
use crate::domain::action::{self, Action};
use crate::domain::calendar::Day;
use crate::domain::event::{Change, Event};
use crate::domain::id::TeamId;
use crate::domain::invoice::{Prices, Sheet};
use crate::domain::ledger::Plan;
use crate::domain::money::Money;
use crate::error::Result;
use crate::store::billing::Terms;
use crate::store::{Store, Tx, billing, budgets, invoices};

mod create;
mod invoice;
mod update;

pub use crate::store::invoices::{Invoice, ShownLine};
pub use create::{CreateRequest, IfClosed, create};
pub use invoice::{Sendable, list, pay, show as show_invoice, void};
pub use update::{UpdateRequest, update};

/// How many invoices are the latest ones.
const LATEST: i64 = 5;

/// How an organization pays, and what it owes.
pub struct Standing {
    /// Its path.
    pub team: String,
    /// What was agreed on.
    pub terms: Terms,
    /// Tasks that no invoice has yet.
    pub tasks_finished: i64,
    /// What such an invoice would come to now, without a fixed fee; `None` without a currency.
    pub accumulated: Option<Money>,
    /// The latest invoices, the newest first, without their lines.
    pub latest: Vec<Invoice>,
}

/// Where billing is looked at: the organization, whatever team of it was named.
fn viewed(tx: &mut Tx<'_>, (actor, action): (&Actor, &'static Action), choice: &TeamChoice) -> Result<Place> {
    let organization = super::place::organization_of(tx, choice)?;
    actor.place(tx, action, &TeamChoice::Id(organization))
}

/// How an organization pays, and what it owes.
pub fn show(store: &mut Store, actor: &Actor, choice: &TeamChoice) -> Result<Standing> {
    store.read(|tx| {
        let place = viewed(tx, (actor, action::BILLING_SHOW), choice)?;
        standing(tx, &place)
    })
}

fn standing(tx: &mut Tx<'_>, place: &Place) -> Result<Standing> {
    let organization = place.organization();
    let terms = billing::find(tx, organization.id)?;
    let open = open_usage(tx, organization.id, &terms)?;
    let tasks_finished = match terms.plan {
        Plan::Prepaid => finished_in_advance(tx, organization.id)?,
        Plan::OnDemand | Plan::Enterprise => open.1,
    };
    Ok(Standing {
        team: organization.path.to_string(),
        terms,
        tasks_finished,
        accumulated: open.0,
        latest: invoices::latest(tx, organization.id, LATEST)?,
    })
}

/// The tasks that were paid for in advance: all but those on invoices. What was given back of those is not among all any more,
/// whether or not there is a credit note of it.
fn finished_in_advance(tx: &mut Tx<'_>, organization: TeamId) -> Result<i64> {
    let mut given_back = 0_i64;
    invoices::each_open_refund(tx, (organization, Day::from_number(i64::MAX)), |_, usage| {
        given_back = given_back.saturating_add(usage.tasks);
        Ok(())
    })?;
    let on_invoices = invoices::invoiced_tasks(tx, organization)?.saturating_add(given_back);
    Ok(budgets::find(tx, organization)?.total.tasks.saturating_sub(on_invoices))
}

/// What the usage that is on no invoice would come to now, and how many tasks it has. Where that is more money than can be
/// counted nobody can be told, but prices can still be mended.
fn open_usage(tx: &mut Tx<'_>, organization: TeamId, terms: &Terms) -> Result<(Option<Money>, i64)> {
    let mut sheet = Ok(prices(terms).map(Sheet::new));
    let mut tasks = 0_i64;
    invoices::each_open_usage(tx, (organization, Day::from_number(i64::MAX)), |usage| {
        tasks = tasks.saturating_add(usage.tasks);
        if let Ok(Some(adding)) = &mut sheet
            && let Err(error) = adding.add(usage)
        {
            sheet = Err(error);
        }
        Ok(())
    })?;
    let total = sheet.and_then(|sheet| Ok(sheet.map(Sheet::finish).transpose()?.map(|finished| finished.total)));
    match total {
        Err(error) if error.code() == "money.overflow" => Ok((None, tasks)),
        total => Ok((total?, tasks)),
    }
}

/// At which prices usage is billed, once there is a currency for them.
fn prices(terms: &Terms) -> Option<Prices> {
    let Terms { price_per_credit: per_credit, price_per_task: per_task, .. } = *terms;
    terms.currency.map(|currency| Prices { currency, per_credit, per_task })
}

/// What the trail says of something done to an organization's billing.
fn told(action: &'static Action, place: &Place, (target, changes): (String, Vec<Change>)) -> Event {
    let organization = place.organization().id;
    Event {
        action: action.event,
        organization: Some(organization),
        team: Some(organization),
        target: Some(target),
        changes,
        batch: None,
    }
}
