//! How a team stands: what it may use, has used, and could use now.
use super::{Books, Current, Line};
use crate::domain::budget::{Limit, Period};
use crate::domain::credits::Credits;
use crate::domain::instant::Instant;
use crate::domain::path::TeamPath;
use crate::error::Result;
use crate::store::Tx;

/// What a team may use and has used, at an instant.
#[derive(Clone, Debug)]
pub struct Standing {
    /// The team.
    pub team: TeamPath,
    /// `None`: unlimited.
    pub limit: Option<Limit>,
    /// When the period began that is going on; `None` where it has no beginning.
    pub period_start: Option<Instant>,
    /// Credits used in it, with those of the teams below.
    pub used: Credits,
    /// Credits held in it, likewise.
    pub held: Credits,
    /// What could be charged now; `None`: as much as one likes, since usage is invoiced and nothing limits it.
    pub remaining: Option<Credits>,
    /// What is in the organization's pool, less what is held.
    pub pool: Credits,
    /// Tasks finished in the period, with those of the teams below.
    pub tasks: i64,
}

impl Books {
    /// How the team at the end of a line stands.
    pub fn standing(&mut self, tx: &mut Tx<'_>, line: &Line) -> Result<Standing> {
        let place = line.0.last().copied().unwrap_or_default();
        let (team, limit) = match self.levels.get(place) {
            Some(level) => (level.path.clone(), level.budget.limit),
            None => (self.path.clone(), None),
        };
        let period = limit.map_or(Period::None, |limit| limit.period);
        let Current { used, held } = self.current(tx, place)?;
        Ok(Standing {
            team,
            limit,
            period_start: period.start(self.today()),
            used: used.used,
            held,
            remaining: self.remaining(tx, line)?,
            pool: self.pool()?,
            tasks: used.tasks,
        })
    }
}
