//! What a page about usage shows: the same span over time, by team and by key, all of one moment.
use std::ops::ControlFlow;

use super::super::super::{Actor, Place};
use super::{Group, ReportRequest, ReportRow, Spent, by_team, by_time, each_key, limit_of};
use crate::domain::action;
use crate::domain::budget::{Limit, Period};
use crate::domain::credits::Credits;
use crate::domain::report::{By, Days};
use crate::error::Result;
use crate::store::{Store, Tx, budgets, usage};

/// More days than these are shown as months.
const MOST_DAYS: i64 = 366;

/// More keys than these are not told apart.
const MOST_KEYS: usize = 1_000;

/// What a team and all below it have used in a span.
#[derive(Clone, Debug)]
pub struct Overview {
    /// The team, by its address and by what people read.
    pub team: (String, String),
    /// When.
    pub days: Days,
    /// What it may use, as of now.
    pub limit: Option<Limit>,
    /// All of it.
    pub spent: Spent,
    /// Days, or months where there are many days or months were asked for.
    pub times: Vec<ReportRow>,
    /// Beside each of these, what its period had come to by then; nothing where no limit is counted so.
    pub running: Vec<Credits>,
    /// Team by team, in tree order.
    pub teams: Vec<ReportRow>,
    /// Key by key, the most first: a thousand of them.
    pub keys: Vec<ReportRow>,
    /// How many keys there are beside those, and what they come to.
    pub other_keys: (usize, Spent),
}

/// Gathers what a page shows. It takes as much memory as there are teams, and no more.
pub fn overview(store: &mut Store, actor: &Actor, request: &ReportRequest) -> Result<Overview> {
    store.read(|tx| {
        let place = actor.place(tx, action::BUDGET_REPORT, &request.team)?;
        let days = request.days;
        let is_long = request.by == By::Month || days.count() > MOST_DAYS;
        let times = by_time(tx, &place, (if is_long { By::Month } else { By::Day }, days))?;
        let limit = limit_of(tx, &place)?;
        let running = running(tx, &place, (days, limit), &times)?;
        let spent = times.iter().try_fold(Spent::default(), |sum, time| sum.plus(time.spent))?;
        let teams = by_team(tx, &place, days)?;
        let (mut keys, mut other_keys) = (Vec::new(), (0, Spent::default()));
        each_key(tx, (actor, &place), days, |key| {
            if keys.len() < MOST_KEYS {
                keys.push(key);
            } else {
                other_keys = (other_keys.0 + 1, other_keys.1.plus(key.spent)?);
            }
            Ok(ControlFlow::Continue(()))
        })?;
        let team = (place.team().path.to_string(), place.team().name.clone());
        Ok(Overview { team, days, limit, spent, times, running, teams, keys, other_keys })
    })
}

/// What a limit is compared with at the end of each time, where that is not what was used in it: the sum since the month
/// began, or since the team did.
fn running(
    tx: &mut Tx<'_>,
    place: &Place,
    (days, limit): (Days, Option<Limit>),
    times: &[ReportRow],
) -> Result<Vec<Credits>> {
    let team = place.team().id;
    let mut sum = match limit.map(|limit| limit.period) {
        None | Some(Period::Day) => return Ok(Vec::new()),
        Some(Period::Month) if matches!(times.first(), Some(ReportRow { group: Group::Month(_), .. })) => {
            return Ok(Vec::new());
        }
        Some(Period::Month) => budgets::usage_between(tx, team, (days.first().month().first_day(), days.first()))?.used,
        Some(Period::None) => budgets::find(tx, team)?.total.used.minus(usage::used_since(tx, team, days.first())?)?,
    };
    let mut month = days.first().month();
    let mut running = Vec::with_capacity(times.len());
    for time in times {
        if let (Group::Day(day), Some(Period::Month)) = (&time.group, limit.map(|limit| limit.period))
            && day.month() != month
        {
            (month, sum) = (day.month(), Credits::ZERO);
        }
        sum = sum.plus(time.spent.used)?;
        running.push(sum);
    }
    Ok(running)
}
