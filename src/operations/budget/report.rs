//! `budget report`: what a team and all below it have used in a span of days, told apart by day, month, team or key.
use std::collections::BTreeMap;
use std::ops::ControlFlow;

use super::super::{Actor, Place, TeamChoice};
use crate::domain::access::allows;
use crate::domain::action;
use crate::domain::budget::{Limit, Period};
use crate::domain::calendar::{Day, Month};
use crate::domain::credits::Credits;
use crate::domain::id::KeyId;
use crate::domain::path::TeamPath;
use crate::domain::report::{By, Days};
use crate::error::Result;
use crate::store::usage::{self, KeyUsage};
use crate::store::{Store, Tx, budgets};

mod overview;

pub use overview::{Overview, overview};

/// What `budget report` asks for.
#[derive(Clone, Debug)]
pub struct ReportRequest {
    /// Whose usage, with that of all below it.
    pub team: TeamChoice,
    /// By what it is told apart.
    pub by: By,
    /// When.
    pub days: Days,
}

/// Credits and tasks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Spent {
    /// Credits, less what was refunded.
    pub used: Credits,
    /// Tasks, likewise.
    pub tasks: i64,
}

impl Spent {
    /// The sum; `amount.overflow` where it is more than can be counted.
    pub fn plus(self, other: Self) -> Result<Self> {
        Ok(Self { used: self.used.plus(other.used)?, tasks: self.tasks.saturating_add(other.tasks) })
    }
}

/// What the usage of a row has in common.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Group {
    /// The day on which it counts.
    Day(Day),
    /// Likewise the month, or as much of it as lies in the span.
    Month(Month),
    /// The team that used it itself.
    Team {
        /// Its address, or the last that it had.
        path: TeamPath,
        /// Whether it is there no more.
        is_deleted: bool,
    },
    /// The key that it was charged with.
    Key {
        /// Its id.
        id: KeyId,
        /// What it is called, unless it was pruned.
        name: Option<String>,
        /// Its team.
        team: Option<TeamPath>,
    },
    /// No key at all.
    NoKey,
}

/// A row of a report.
#[derive(Clone, Debug)]
pub struct ReportRow {
    /// Of what.
    pub group: Group,
    /// What it comes to.
    pub spent: Spent,
    /// In how many charges; known by key alone.
    pub charges: Option<i64>,
    /// What the team may use in just that time: of a day where its limit is one a day, of a month likewise.
    pub limit: Option<Credits>,
    /// The most of one row.
    pub most: Credits,
    /// All rows together.
    pub all: Credits,
}

impl ReportRow {
    /// Whether more was used than may be, by the limit of today.
    #[must_use]
    pub fn is_over(&self) -> bool {
        self.limit.is_some_and(|limit| self.spent.used > limit)
    }
}

/// Visits the rows: days and months rising, and those without use too; teams in tree order; keys by what was charged with
/// them. All rows together are what was used in the span, whatever they are told apart by. What test keys exercise costs
/// nothing, and is left out.
pub fn report(
    store: &mut Store,
    actor: &Actor,
    request: &ReportRequest,
    mut visit: impl FnMut(ReportRow) -> Result<ControlFlow<()>>,
) -> Result<()> {
    store.read(|tx| {
        let place = actor.place(tx, action::BUDGET_REPORT, &request.team)?;
        let rows = match request.by {
            By::Day | By::Month => by_time(tx, &place, (request.by, request.days))?,
            By::Team => by_team(tx, &place, request.days)?,
            By::Key => return each_key(tx, (actor, &place), request.days, visit),
        };
        for row in rows {
            if visit(row)?.is_break() {
                break;
            }
        }
        Ok(())
    })
}

/// Day by day, or month by month.
fn by_time(tx: &mut Tx<'_>, place: &Place, (by, days): (By, Days)) -> Result<Vec<ReportRow>> {
    let begins = |day: Day| if by == By::Day { day } else { day.month().first_day() };
    let mut times: BTreeMap<Day, Spent> = match by {
        By::Day => days.each().map(|day| (day, Spent::default())).collect(),
        _ => days.months().map(|month| (month.first_day(), Spent::default())).collect(),
    };
    let span = (days.first(), days.end());
    usage::each_day(tx, place.team().id, span, |day, (used, tasks)| {
        let time = times.entry(begins(day)).or_default();
        *time = time.plus(Spent { used, tasks })?;
        Ok(())
    })?;
    let period = if by == By::Day { Period::Day } else { Period::Month };
    let limit = limit_of(tx, place)?.filter(|limit| limit.period == period).map(|limit| limit.amount);
    let group = |day: Day| if by == By::Day { Group::Day(day) } else { Group::Month(day.month()) };
    rows(times.into_iter().map(|(day, spent)| (group(day), spent)).collect(), limit)
}

fn limit_of(tx: &mut Tx<'_>, place: &Place) -> Result<Option<Limit>> {
    Ok(budgets::find(tx, place.team().id)?.limit)
}

/// Team by team, each with what it used itself. What is deleted has used what it has used: without it the rows would not
/// come to what the team did. Who may read a team may read all that is or was below it.
fn by_team(tx: &mut Tx<'_>, place: &Place, days: Days) -> Result<Vec<ReportRow>> {
    let mut teams = Vec::new();
    for team in usage::spenders(tx, place.team().id)? {
        let (used, tasks) = usage::own(tx, team.id, (days.first(), days.end()))?;
        let spent = Spent { used, tasks };
        if !team.is_deleted || spent != Spent::default() {
            teams.push((Group::Team { path: team.path, is_deleted: team.is_deleted }, spent));
        }
    }
    rows(teams, None)
}

/// With the sum of all and the most of one.
fn rows(groups: Vec<(Group, Spent)>, limit: Option<Credits>) -> Result<Vec<ReportRow>> {
    let all = groups.iter().try_fold(Credits::ZERO, |sum, (_, spent)| sum.plus(spent.used))?;
    let most = groups.iter().map(|(_, spent)| spent.used).max().unwrap_or_default();
    let row = |(group, spent)| ReportRow { group, spent, charges: None, limit, most, all };
    Ok(groups.into_iter().map(row).collect())
}

/// Key by key, as they are read: nobody knows how many there are. Their names are for who may see keys.
fn each_key(
    tx: &mut Tx<'_>,
    (actor, place): (&Actor, &Place),
    days: Days,
    mut visit: impl FnMut(ReportRow) -> Result<ControlFlow<()>>,
) -> Result<()> {
    let whose = (place.organization().id, place.team().id);
    let sees_names = allows(action::KEY_LIST, &actor.asker(tx)?, &place.team().path);
    usage::each_key(tx, whose, (days.first(), days.end()), |key| visit(key_row(key, sees_names)?))
}

fn key_row(key: &KeyUsage<'_>, sees_names: bool) -> Result<ReportRow> {
    let group = match key.key()? {
        Some(id) => Group::Key { id, name: key.name()?.filter(|_| sees_names).map(Into::into), team: key.team()? },
        None => Group::NoKey,
    };
    let (most, all) = key.most_and_all()?;
    let spent = Spent { used: key.used()?, tasks: key.tasks()? };
    Ok(ReportRow { group, spent, charges: Some(key.charges()?), limit: None, most, all })
}
