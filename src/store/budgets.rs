//! The tables `budgets` and `usage`: what a team may use, and what it has used, in all and day by day.
use super::Tx;
use super::backend::{Row, corrupt};
use crate::domain::budget::{Limit, Period};
use crate::domain::calendar::Day;
use crate::domain::credits::Credits;
use crate::domain::id::{EventId, TeamId};
use crate::domain::policy::Percent;
use crate::error::Result;

/// What was used: by a team and all below it, and by the team alone.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Usage {
    /// Credits, with those below.
    pub used: Credits,
    /// Tasks, with those below.
    pub tasks: i64,
    /// Credits of the team alone.
    pub own_used: Credits,
    /// Tasks of the team alone.
    pub own_tasks: i64,
}

impl Usage {
    /// The sum of two; `amount.overflow` where that is more than can be counted.
    pub fn plus(&self, other: &Self) -> Result<Self> {
        Ok(Self {
            used: self.used.plus(other.used)?,
            tasks: self.tasks.saturating_add(other.tasks),
            own_used: self.own_used.plus(other.own_used)?,
            own_tasks: self.own_tasks.saturating_add(other.own_tasks),
        })
    }
}

/// What a team may use, and has used in all.
#[derive(Clone, Copy, Debug, Default)]
pub struct Budget {
    /// `None`: as much as there is.
    pub limit: Option<Limit>,
    /// Since it was made.
    pub total: Usage,
}

impl Budget {
    /// In which its usage counts.
    #[must_use]
    pub fn period(&self) -> Period {
        self.limit.map_or(Period::None, |limit| limit.period)
    }
}

/// The budget of a team.
pub fn find(tx: &mut Tx<'_>, team: TeamId) -> Result<Budget> {
    let sql = "SELECT limit_amount, period, used, tasks, own_used, own_tasks FROM budgets WHERE team_id = ?1";
    Ok(tx.one(sql, &[team.into()], |row| read_budget(row, 0))?.unwrap_or_default())
}

fn read_budget(row: &dyn Row, first: usize) -> Result<Budget> {
    let period = Period::from_number(row.int(first + 1)?)
        .ok_or_else(|| corrupt("a budget is of a period that does not exist"))?;
    let amount = row.int_or_null(first)?.map(Credits::from_millionths);
    let limit = amount.map(|amount| Limit { amount, period });
    Ok(Budget { limit, total: read_usage(row, first + 2)? })
}

fn read_usage(row: &dyn Row, first: usize) -> Result<Usage> {
    Ok(Usage {
        used: row.credits(first)?,
        tasks: row.int(first + 1)?,
        own_used: row.credits(first + 2)?,
        own_tasks: row.int(first + 3)?,
    })
}

/// Sets the limit of a team; `None` takes it away.
pub fn set_limit(tx: &mut Tx<'_>, team: TeamId, limit: Option<Limit>, event: EventId) -> Result<()> {
    tx.execute(
        "INSERT INTO budgets (team_id, limit_amount, period, changed_event) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT (team_id) DO UPDATE
         SET limit_amount = excluded.limit_amount, period = excluded.period, changed_event = excluded.changed_event",
        &[
            team.into(),
            limit.map(|limit| limit.amount).into(),
            limit.map_or(Period::None, |limit| limit.period).number().into(),
            event.into(),
        ],
    )
    .map(drop)
}

/// Writes what a team has used in all.
pub fn set_total(tx: &mut Tx<'_>, team: TeamId, total: &Usage) -> Result<()> {
    tx.execute(
        "INSERT INTO budgets (team_id, used, tasks, own_used, own_tasks) VALUES (?1, ?2, ?3, ?4, ?5)
         ON CONFLICT (team_id) DO UPDATE SET used = excluded.used, tasks = excluded.tasks,
         own_used = excluded.own_used, own_tasks = excluded.own_tasks",
        &[team.into(), total.used.into(), total.tasks.into(), total.own_used.into(), total.own_tasks.into()],
    )
    .map(drop)
}

/// Adds to what a team has used on a day.
pub fn add_usage(tx: &mut Tx<'_>, (team, day): (TeamId, Day), more: &Usage) -> Result<()> {
    tx.execute(
        "INSERT INTO usage (team_id, day, used, tasks, own_used, own_tasks) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
         ON CONFLICT (team_id, day) DO UPDATE SET used = usage.used + excluded.used, tasks = usage.tasks + excluded.tasks,
         own_used = usage.own_used + excluded.own_used, own_tasks = usage.own_tasks + excluded.own_tasks",
        &[
            team.into(),
            day.into(),
            more.used.into(),
            more.tasks.into(),
            more.own_used.into(),
            more.own_tasks.into(),
        ],
    )
    .map(drop)
}

/// Forgets what was told of a period beyond so many percent: of a limit that was raised, it may be told again.
pub fn forget_alerts(
    tx: &mut Tx<'_>,
    (team, period, first): (TeamId, Period, Option<Day>),
    percent: i64,
) -> Result<()> {
    tx.execute(
        "DELETE FROM budget_alerts WHERE team_id = ?1 AND period = ?2 AND first_day = ?3 AND percent > ?4",
        &[team.into(), period.number().into(), first.map_or(0, Day::number).into(), percent.into()],
    )
    .map(drop)
}

/// Writes down that somebody is told that so many percent of a limit are used in a period, by its first day; false where
/// that was told before.
pub fn insert_alert(
    tx: &mut Tx<'_>,
    (team, period, first): (TeamId, Period, Option<Day>),
    percent: Percent,
    event: EventId,
) -> Result<bool> {
    let inserted = tx.execute(
        "INSERT INTO budget_alerts (team_id, period, first_day, percent, created_event) VALUES (?1, ?2, ?3, ?4, ?5)
         ON CONFLICT DO NOTHING",
        &[
            team.into(),
            period.number().into(),
            first.map_or(0, Day::number).into(),
            i64::from(percent.get()).into(),
            event.into(),
        ],
    )?;
    Ok(inserted > 0)
}

/// What a team has used from one day to before another: a month has 31 rows at the most.
pub fn usage_between(tx: &mut Tx<'_>, team: TeamId, (from, to): (Day, Day)) -> Result<Usage> {
    let sql = "SELECT used, tasks, own_used, own_tasks FROM usage WHERE team_id = ?1 AND day >= ?2 AND day < ?3";
    let days = tx.all(sql, &[team.into(), from.into(), to.into()], |row| read_usage(row, 0))?;
    days.iter().try_fold(Usage::default(), |sum, day| sum.plus(day))
}
