//! The page of a report: what it says, and with what charts.
use serde::Serialize;

use super::chart::{Amounts, Columns, Curve, Cut, Lying, Reached, cut_name, cut_path};
use crate::domain::budget::{Limit, Period};
use crate::domain::credits::Credits;
use crate::domain::instant::Instant;
use crate::error::Result;
use crate::operations::budget::{Group, Overview, ReportRow, Spent};
use crate::output::{page, share};

const PAGE: &str = include_str!("../../../pages/report.html");

/// How wide drawings are: on a page that has room, and on one that is as narrow as a telephone.
const WIDE: i64 = 760;
const NARROW: i64 = 360;

/// More bars than this are no help to anybody.
const MOST_BARS: usize = 20;

/// The same drawing for both widths.
#[derive(Serialize)]
struct Both<T> {
    wide: T,
    narrow: T,
}

impl<T> Both<T> {
    fn of(draw: impl Fn(i64) -> T) -> Self {
        Self { wide: draw(WIDE), narrow: draw(NARROW) }
    }
}

/// What stands on the page.
#[derive(Serialize)]
struct Facts<'a> {
    title: String,
    path: &'a str,
    name: &'a str,
    days: String,
    at: String,
    used: String,
    tasks: i64,
    limit: Option<String>,
    grain: &'static str,
    times: Vec<Line>,
    columns: Both<Columns>,
    curve: Option<Both<Curve>>,
    curve_title: &'static str,
    teams: Vec<Line>,
    team_bars: Option<Both<Lying>>,
    keys: Vec<Line>,
    key_bars: Option<Both<Lying>>,
    other_keys: Option<Line>,
}

/// A row of a table.
#[derive(Serialize)]
struct Line {
    name: String,
    /// Of a key, its id and its team.
    id: Option<String>,
    team: Option<String>,
    used: String,
    tasks: i64,
    charges: Option<i64>,
    share: Option<String>,
    is_over: bool,
    is_deleted: bool,
}

/// Makes the page.
pub fn render(overview: &Overview, now: Instant) -> Result<String> {
    let (path, name) = &overview.team;
    let times: Vec<Line> = overview.times.iter().map(line).collect();
    let facts = Facts {
        title: format!("Credits used by {name}, {}", overview.days),
        path,
        name,
        days: overview.days.to_string(),
        at: minute(now),
        used: overview.spent.used.to_string(),
        tasks: overview.spent.tasks,
        limit: overview.limit.map(told),
        grain: if by_month(overview) { "month" } else { "day" },
        columns: columns(overview),
        curve: curve(overview),
        curve_title: match overview.limit.map(|limit| limit.period) {
            Some(Period::Month) => "Within each month, against its limit",
            _ => "In all, against the limit",
        },
        times,
        teams: overview.teams.iter().map(line).collect(),
        team_bars: bars(&overview.teams, (0, Spent::default()), cut_path)?,
        keys: overview.keys.iter().map(line).collect(),
        key_bars: bars(&overview.keys, overview.other_keys, cut_name)?,
        other_keys: other_line(overview),
    };
    page::render(PAGE, &facts)
}

fn by_month(overview: &Overview) -> bool {
    matches!(overview.times.first(), Some(ReportRow { group: Group::Month(_), .. }))
}

/// `2026-11-07 09:00`
fn minute(now: Instant) -> String {
    now.to_string().chars().take("2026-11-07T09:00".len()).collect::<String>().replace('T', " ")
}

fn told(limit: Limit) -> String {
    match limit.period {
        Period::None => format!("{} in all", limit.amount),
        period => format!("{} a {period}", limit.amount),
    }
}

/// What a row is called.
fn name_of(row: &ReportRow) -> String {
    match &row.group {
        Group::Day(day) => day.to_string(),
        Group::Month(month) => month.to_string(),
        Group::Team { path, .. } => path.to_string(),
        Group::Key { id, name, .. } => name.clone().unwrap_or_else(|| id.to_string()),
        Group::NoKey => "without a key".to_owned(),
    }
}

fn line(row: &ReportRow) -> Line {
    let (id, team) = match &row.group {
        Group::Key { id, team, .. } => (Some(id.to_string()), team.as_ref().map(ToString::to_string)),
        _ => (None, None),
    };
    Line {
        name: name_of(row),
        id,
        team,
        used: row.spent.used.to_string(),
        tasks: row.spent.tasks,
        charges: row.charges,
        share: share(row.spent.used.millionths(), row.all.millionths()),
        is_over: row.is_over(),
        is_deleted: matches!(row.group, Group::Team { is_deleted: true, .. }),
    }
}

fn other_line(overview: &Overview) -> Option<Line> {
    let (count, spent) = overview.other_keys;
    let all = overview.keys.first()?.all;
    (count > 0).then(|| Line {
        name: others(count),
        id: None,
        team: None,
        used: spent.used.to_string(),
        tasks: spent.tasks,
        charges: None,
        share: share(spent.used.millionths(), all.millionths()),
        is_over: false,
        is_deleted: false,
    })
}

fn others(count: usize) -> String {
    if count == 1 { "1 other".to_owned() } else { format!("{count} others") }
}

/// On an axis a day needs no year: the page says which.
fn mark(row: &ReportRow) -> String {
    let name = name_of(row);
    match row.group {
        Group::Day(_) => name.get("2026-".len()..).unwrap_or_default().to_owned(),
        _ => name,
    }
}

fn columns(overview: &Overview) -> Both<Columns> {
    let times: Vec<_> = overview.times.iter().map(|row| (row.spent.used, mark(row))).collect();
    let limit = overview.times.first().and_then(|row| row.limit);
    Both::of(|width| Columns::of((width, 240), &times, limit))
}

/// Where a limit is not one of each time that is shown: what was reached of it.
fn curve(overview: &Overview) -> Option<Both<Curve>> {
    let limit = overview.limit.filter(|_| !overview.running.is_empty())?;
    let mut month = None;
    let reached = |(row, sum): (&ReportRow, &Credits)| {
        let of = match row.group {
            Group::Day(day) if limit.period == Period::Month => Some(day.month()),
            _ => None,
        };
        let begins = of != month;
        month = of;
        Reached { sum: *sum, name: mark(row), begins }
    };
    let times: Vec<_> = overview.times.iter().zip(&overview.running).map(reached).collect();
    Some(Both::of(|width| Curve::of((width, 200), &times, limit.amount)))
}

/// The largest, and all others as one; nothing where there is nothing.
fn bars(rows: &[ReportRow], more: (usize, Spent), cut: Cut) -> Result<Option<Both<Lying>>> {
    let mut used: Vec<&ReportRow> = rows.iter().filter(|row| row.spent.used > Credits::ZERO).collect();
    used.sort_by_key(|row| std::cmp::Reverse(row.spent.used));
    let rest = used.split_off(MOST_BARS.min(used.len()));
    let each: Vec<_> = used.into_iter().map(|row| (name_of(row), row.spent.used)).collect();
    let count = rest.len() + more.0;
    let sum = rest.iter().try_fold(more.1.used, |sum, row| sum.plus(row.spent.used))?;
    let amounts = Amounts { each, rest: (count > 0).then(|| (others(count), sum)) };
    Ok((!amounts.each.is_empty()).then(|| Both::of(|width| Lying::of(width, &amounts, cut))))
}
