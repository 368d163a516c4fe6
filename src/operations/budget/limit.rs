//! `budget set`: what a team may use.
use super::super::{Context, TeamChoice};
use super::books::{Books, Standing};
use super::thresholds::{self, Growth};
use super::{line_of, told};
use crate::domain::action;
use crate::domain::budget::{Limit, Period};
use crate::domain::credits::Amount;
use crate::domain::event::Change;
use crate::error::Result;
use crate::store::{Store, budgets, events};

/// What `budget set` asks for.
#[derive(Clone, Debug)]
pub struct SetRequest {
    /// Whose.
    pub team: TeamChoice,
    /// How much, in which period: that of before where none is said; `None` for as much as there is.
    pub limit: Option<(Amount, Option<Period>)>,
}

/// Says what a team may use, with all below it. What has been used stays used.
pub fn set(store: &mut Store, context: &Context, request: &SetRequest) -> Result<(Standing, bool)> {
    context.change(store, |tx| {
        // It is who manages the team above that says what this one may use of it.
        let place = context.place_from_above(tx, action::BUDGET_SET, &request.team)?;
        place.refuse_archived()?;
        let team = place.team().id;
        let before = budgets::find(tx, team)?.limit;
        let kept = before.map_or(Period::None, |before| before.period);
        let limit =
            request.limit.map(|(amount, period)| Limit { amount: amount.credits(), period: period.unwrap_or(kept) });
        let event = if limit == before { None } else { Some(events::draw(tx, context.now)?) };
        if let Some(event) = event {
            budgets::set_limit(tx, team, limit, event)?;
            let amount = |limit: Option<Limit>| limit.map(|limit| limit.amount.to_string());
            let period = |limit: Option<Limit>| limit.map(|limit| limit.period.to_string());
            let fields = [("limit", amount(before), amount(limit)), ("period", period(before), period(limit))];
            let changes = fields.into_iter().filter_map(|(field, old, new)| Change::between(field, old, new)).collect();
            let told = told(action::BUDGET_SET, &place, (team.to_string(), changes));
            context.record(tx, place.grant(), (event, &told))?;
        }
        let mut books = Books::open(tx, place.organization(), context.now)?;
        let line = books.line(tx, line_of(&place))?;
        let standing = books.standing(tx, &line)?;
        if let (Some(event), Some(limit)) = (event, limit) {
            let (day, used) = (books.today(), standing.used);
            let first = limit.period.around(day).map(|(first, _)| first);
            budgets::forget_alerts(tx, (team, limit.period, first), limit.percent(used))?;
            thresholds::tell(tx, (context, place.organization().id), &[Growth { team, limit, day, used, event }])?;
        }
        Ok((standing, event.is_some()))
    })
}
