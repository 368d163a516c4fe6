//! An organization's books in one transaction: balances, holds and usage are read once, decided upon, and written back once,
//! whether one charge is made or a hundred thousand.
use std::collections::{BTreeMap, HashMap};

use super::super::Context;
use super::thresholds::{self, Growth};
use crate::domain::budget::{Limit, Period, fits};
use crate::domain::calendar::Day;
use crate::domain::credits::Credits;
use crate::domain::id::{EventId, KeyId, TeamId, TransferId};
use crate::domain::instant::Instant;
use crate::domain::ledger::{Account, Kind, Plan};
use crate::domain::path::TeamPath;
use crate::error::{Error, Result};
use crate::store::budgets::{self, Budget, Usage};
use crate::store::holds::{self, Held};
use crate::store::ledger::{self, NewTransfer};
use crate::store::teams::Team;
use crate::store::{Tx, billing};

mod standing;

pub use standing::Standing;

/// The books of one organization.
pub(in super::super) struct Books {
    organization: TeamId,
    path: TeamPath,
    plan: Plan,
    now: Instant,
    balances: Balances,
    /// As they stand in the database.
    written: Balances,
    held: Vec<Held>,
    /// Their sum, since each of a hundred thousand charges asks for it.
    held_in_all: Credits,
    /// Counted, and not yet written.
    pending: Vec<NewTransfer>,
    levels: Vec<Level>,
    places: HashMap<TeamId, usize>,
    /// Whether ids that are drawn are above all that are there.
    draws_above: bool,
}

type Balances = [Credits; Account::ALL.len()];

/// A team on the way up, as far as budgets go.
struct Level {
    team: TeamId,
    path: TeamPath,
    budget: Budget,
    /// Once it is asked for.
    current: Option<Current>,
    /// What this transaction adds.
    more: BTreeMap<Day, Usage>,
    /// Of the last that it has added.
    event: EventId,
}

impl Level {
    /// What was used in the period that a day is in, with what this transaction has added.
    fn used(&self, tx: &mut Tx<'_>, day: Day) -> Result<Usage> {
        let Some((from, to)) = self.budget.period().around(day) else { return Ok(self.budget.total) };
        let before = budgets::usage_between(tx, self.team, (from, to))?;
        self.more.range(from..to).try_fold(before, |sum, (_, more)| sum.plus(more))
    }
}

/// What the period that is going on has come to, that for which the team's limit is: kept, so that a charge is one addition.
#[derive(Clone, Copy)]
struct Current {
    used: Usage,
    held: Credits,
}

/// The teams from an organization down to one, by their places in the books.
#[derive(Clone, Debug)]
pub(in super::super) struct Line(Vec<usize>);

/// What a posting comes to: found before anything of it is done, so that one that cannot be counted leaves nothing.
pub(in super::super) struct Ready {
    /// What the transfer will be known by.
    pub id: TransferId,
    /// What will be in the pool after it, less what is held.
    pub pool: Credits,
    balances: Balances,
}

/// A transfer to be posted.
pub(in super::super) struct Posting<'a> {
    /// What it is.
    pub kind: Kind,
    /// From where to where.
    pub accounts: (Account, Account),
    /// How much.
    pub amount: Credits,
    /// How many tasks.
    pub tasks: i64,
    /// On which day it counts.
    pub day: Day,
    /// By which it was asked for.
    pub reference: Option<&'a str>,
    /// The charge or capture that a refund is of; the hold that a capture is of.
    pub of: Option<i64>,
    /// The key that it was made with.
    pub key: Option<KeyId>,
    /// Its event.
    pub event: EventId,
}

impl Books {
    /// Reads what every change of credits has to know.
    pub fn open(tx: &mut Tx<'_>, organization: &Team, now: Instant) -> Result<Self> {
        let balances = ledger::balances(tx, organization.id)?;
        let held = holds::counted(tx, organization.id, now)?;
        Ok(Self {
            organization: organization.id,
            path: organization.path.clone(),
            plan: billing::plan(tx, organization.id)?,
            now,
            balances,
            written: balances,
            held_in_all: held.iter().try_fold(Credits::ZERO, |sum, held| sum.plus(held.amount))?,
            held,
            pending: Vec::new(),
            levels: Vec::new(),
            places: HashMap::new(),
            draws_above: false,
        })
    }

    /// Likewise, for who is about to use what there is: what was held until now is free for good.
    pub fn open_to_use(tx: &mut Tx<'_>, organization: &Team, now: Instant) -> Result<Self> {
        holds::lapse(tx, organization.id, now)?;
        Self::open(tx, organization, now)
    }

    /// By which it pays.
    pub fn plan(&self) -> Plan {
        self.plan
    }

    /// The day on which things count that are done now.
    pub fn today(&self) -> Day {
        Day::of(self.now)
    }

    /// The teams from the organization down to one. Each is read when it is first met.
    pub fn line<'t>(&mut self, tx: &mut Tx<'_>, teams: impl IntoIterator<Item = &'t Team>) -> Result<Line> {
        let mut places = Vec::new();
        for team in teams {
            if let Some(known) = self.places.get(&team.id) {
                places.push(*known);
                continue;
            }
            let (budget, more) = (budgets::find(tx, team.id)?, BTreeMap::new());
            places.push(self.levels.len());
            self.places.insert(team.id, self.levels.len());
            let event = EventId(0);
            self.levels.push(Level { team: team.id, path: team.path.clone(), budget, current: None, more, event });
        }
        Ok(Line(places))
    }

    /// What is in the pool, less what is owed for usage that no invoice has yet, and less what is held: less than nothing
    /// where the plan allows that.
    pub fn pool(&self) -> Result<Credits> {
        self.pool_of(&self.balances)
    }

    /// What is owed to the organization for what was refunded of an invoice is paid back by a credit note, and not used.
    fn pool_of(&self, balances: &Balances) -> Result<Credits> {
        let owed = of(balances, Account::Receivable).min(Credits::ZERO);
        of(balances, Account::Pool).plus(owed)?.minus(self.held_in_all)
    }

    /// What an account has come to.
    pub fn balance(&self, account: Account) -> Credits {
        of(&self.balances, account)
    }

    /// Whether an amount fits the pool, and then the limit of the team and of every team above it.
    pub fn check(&mut self, tx: &mut Tx<'_>, line: &Line, amount: Credits) -> Result<()> {
        self.check_pool(amount)?;
        for &place in line.0.iter().rev() {
            let Some((limit, left)) = self.left(tx, place)? else { continue };
            if !fits(amount, left) {
                let path = self.levels.get(place).map_or(&self.path, |level| &level.path);
                return Err(exceeded(path, (limit, left), amount));
            }
        }
        Ok(())
    }

    /// Whether an amount fits the pool, where it has to.
    pub fn check_pool(&self, amount: Credits) -> Result<()> {
        let pool = self.pool()?;
        if self.plan != Plan::Prepaid || fits(amount, pool) {
            return Ok(());
        }
        let left = pool.or_nothing();
        let what = format!("the pool of {} has {left} credits left, and {amount} are needed", self.path);
        Err(Error::new("budget.pool_exhausted", what)
            .hint(format!("top it up: teamctl budget topup AMOUNT --ref REF -t {}", self.path))
            .detail("team", self.path.to_string())
            .detail("remaining", left.to_string())
            .detail("amount", amount.to_string()))
    }

    /// What could be charged now; `None` where nothing bounds it.
    pub fn remaining(&mut self, tx: &mut Tx<'_>, line: &Line) -> Result<Option<Credits>> {
        let mut least = if self.plan == Plan::Prepaid { Some(self.pool()?) } else { None };
        for &place in &line.0 {
            if let Some((_, left)) = self.left(tx, place)? {
                least = Some(least.map_or(left, |least| least.min(left)));
            }
        }
        Ok(least.map(Credits::or_nothing))
    }

    /// The limit of a team, and what is left of it in the period that is going on.
    fn left(&mut self, tx: &mut Tx<'_>, place: usize) -> Result<Option<(Limit, Credits)>> {
        let Some(limit) = self.levels.get(place).and_then(|level| level.budget.limit) else { return Ok(None) };
        let current = self.current(tx, place)?;
        Ok(Some((limit, limit.left(current.used.used, current.held)?)))
    }

    /// What a team has used and what is held in the period that is going on, with what this transaction has added.
    fn current(&mut self, tx: &mut Tx<'_>, place: usize) -> Result<Current> {
        let nothing = Current { used: Usage::default(), held: Credits::ZERO };
        let Some(level) = self.levels.get(place) else { return Ok(nothing) };
        if let Some(current) = level.current {
            return Ok(current);
        }
        let used = level.used(tx, self.today())?;
        let current = Current { used, held: self.held(place, level.budget.period())? };
        if let Some(level) = self.levels.get_mut(place) {
            level.current = Some(current);
        }
        Ok(current)
    }

    /// What a team has used in the period that a day is in.
    fn used(&mut self, tx: &mut Tx<'_>, place: usize, day: Day) -> Result<Credits> {
        let today = self.today();
        Ok(match self.levels.get(place) {
            Some(level) if !level.budget.period().joins(today, day) => level.used(tx, day)?.used,
            _ => self.current(tx, place)?.used.used,
        })
    }

    /// What is held at a team and below it, in the period that is going on.
    fn held(&self, place: usize, period: Period) -> Result<Credits> {
        let Some(level) = self.levels.get(place) else { return Ok(Credits::ZERO) };
        let counts = |held: &&Held| held.team.is_within(&level.path) && period.joins(self.today(), held.day);
        self.held.iter().filter(counts).try_fold(Credits::ZERO, |sum, held| sum.plus(held.amount))
    }

    /// Sets an amount aside, for the team at the end of a line, and answers what that leaves in the pool. The hold itself is
    /// a row of its own.
    pub fn hold(&mut self, line: &Line, amount: Credits) -> Result<Credits> {
        let level = line.0.last().and_then(|place| self.levels.get(*place));
        let team = level.map_or(&self.path, |level| &level.path).clone();
        self.held_in_all = self.held_in_all.plus(amount)?;
        self.held.push(Held { team, day: self.today(), amount });
        for level in &mut self.levels {
            level.current = None;
        }
        self.pool()
    }

    /// Moves an amount, for the team at the end of a line: writes the transfer, and counts it where it is usage.
    pub fn post(&mut self, tx: &mut Tx<'_>, line: &Line, posting: &Posting<'_>) -> Result<TransferId> {
        let ready = self.ready(tx, line, posting)?;
        self.add(tx, (line, posting), &ready)?;
        self.write(tx)?;
        Ok(ready.id)
    }

    /// What posting it would come to; `amount.overflow` where that is more than can be counted.
    pub fn ready(&mut self, tx: &mut Tx<'_>, line: &Line, posting: &Posting<'_>) -> Result<Ready> {
        let mut balances = self.balances;
        let (source, target) = posting.accounts;
        for (account, change) in [(source, Credits::ZERO.minus(posting.amount)?), (target, posting.amount)] {
            if let Some(balance) = balances.get_mut(account as usize) {
                *balance = balance.plus(change)?;
            }
        }
        if let Some((_, more)) = usage(posting)? {
            for level in line.0.iter().filter_map(|place| self.levels.get(*place)) {
                level.budget.total.plus(&more)?;
            }
        }
        // Above all that there are, of which the first has to ask: so that no insert meets an id in use, and what a reference
        // stands for can be written before it.
        let id = if self.draws_above { TransferId(tx.draw_id(self.now)?) } else { ledger::draw(tx, self.now)? };
        self.draws_above = true;
        Ok(Ready { id, pool: self.pool_of(&balances)?, balances })
    }

    /// Posts what is ready, as long as nothing else has been since. It is written with others: see [`Self::write`].
    pub fn add(&mut self, tx: &mut Tx<'_>, (line, posting): (&Line, &Posting<'_>), ready: &Ready) -> Result<()> {
        self.balances = ready.balances;
        self.count(line, posting)?;
        let level = line.0.last().and_then(|place| self.levels.get(*place));
        let team = level.map_or(self.organization, |level| level.team);
        self.pending.push(NewTransfer {
            id: ready.id,
            organization: self.organization,
            team,
            kind: posting.kind,
            accounts: posting.accounts,
            amount: posting.amount,
            tasks: posting.tasks,
            day: posting.day,
            at: self.now,
            balance: ready.pool,
            reference: posting.reference.map(Into::into),
            of: posting.of,
            key: posting.key,
            event: posting.event,
        });
        if self.pending.len() == ledger::AT_ONCE { self.write(tx) } else { Ok(()) }
    }

    /// Writes the transfers that are not yet written: before anybody looks for them.
    pub fn write(&mut self, tx: &mut Tx<'_>) -> Result<()> {
        ledger::insert(tx, &self.pending)?;
        for new in self.pending.drain(..) {
            let is_usage = matches!(new.kind, Kind::Charge | Kind::Capture | Kind::Refund);
            if is_usage && <[Account; 2]>::from(new.accounts).contains(&Account::Receivable) {
                ledger::insert_billable(tx, (new.organization, new.day), new.id)?;
            }
        }
        Ok(())
    }

    /// Adds usage to the team itself and to every team above it, or takes it off again.
    fn count(&mut self, line: &Line, posting: &Posting<'_>) -> Result<()> {
        let Some((own, below)) = usage(posting)? else { return Ok(()) };
        let today = self.today();
        for (height, place) in line.0.iter().rev().enumerate() {
            let Some(level) = self.levels.get_mut(*place) else { continue };
            let more = if height == 0 { own } else { below };
            level.budget.total = level.budget.total.plus(&more)?;
            let day = level.more.entry(posting.day).or_default();
            *day = day.plus(&more)?;
            level.event = posting.event;
            let is_current = posting.day == today || level.budget.period().joins(today, posting.day);
            if let (Some(current), true) = (&mut level.current, is_current) {
                current.used = current.used.plus(&more)?;
            }
        }
        Ok(())
    }

    /// What has grown so that a threshold may be reached: each team with a limit, and each period that it is used in. What
    /// it has used there before is known already, but in the period of a capture that comes late.
    fn grown(&mut self, tx: &mut Tx<'_>) -> Result<Vec<Growth>> {
        let mut grown = Vec::new();
        for place in 0..self.levels.len() {
            let Some(level) = self.levels.get(place) else { continue };
            let (Some(limit), team, event) = (level.budget.limit, level.team, level.event) else { continue };
            let mut periods: BTreeMap<Option<Day>, (Day, Credits)> = BTreeMap::new();
            for (day, more) in &level.more {
                let first = limit.period.around(*day).map(|(first, _)| first);
                let (_, sum) = periods.entry(first).or_insert((*day, Credits::ZERO));
                *sum = sum.plus(more.used)?;
            }
            for (day, more) in periods.into_values().filter(|(_, more)| *more > Credits::ZERO) {
                let used = self.used(tx, place, day)?;
                if limit.passes_percent(used.minus(more)?, used) {
                    grown.push(Growth { team, limit, day, used, event });
                }
            }
        }
        Ok(grown)
    }

    /// Writes what has changed of balances and usage, and tells of the thresholds that are reached by it. Nothing of it is
    /// written before.
    pub fn close(mut self, tx: &mut Tx<'_>, context: &Context) -> Result<()> {
        let grown = self.grown(tx)?;
        thresholds::tell(tx, (context, self.organization), &grown)?;
        self.write(tx)?;
        for account in Account::ALL {
            let balance = self.balance(account);
            if self.written.get(account as usize) != Some(&balance) {
                ledger::set_balance(tx, self.organization, account, balance)?;
            }
        }
        for level in self.levels.drain(..).filter(|level| !level.more.is_empty()) {
            budgets::set_total(tx, level.team, &level.budget.total)?;
            for (day, more) in &level.more {
                budgets::add_usage(tx, (level.team, *day), more)?;
            }
        }
        Ok(())
    }
}

fn of(balances: &Balances, account: Account) -> Credits {
    balances.get(account as usize).copied().unwrap_or_default()
}

/// What a posting adds to the usage of its team, and to that of each team above; `None` where it is no usage.
fn usage(posting: &Posting<'_>) -> Result<Option<(Usage, Usage)>> {
    let used = match posting.accounts {
        (_, Account::Usage) => posting.amount,
        (Account::Usage, _) => Credits::ZERO.minus(posting.amount)?,
        _ => return Ok(None),
    };
    let below = Usage { used, tasks: posting.tasks, ..Usage::default() };
    Ok(Some((Usage { own_used: used, own_tasks: posting.tasks, ..below }, below)))
}

fn exceeded(team: &TeamPath, (limit, left): (Limit, Credits), amount: Credits) -> Error {
    let left = left.or_nothing();
    let span = match limit.period {
        Period::None => String::new(),
        period => format!(" a {period}"),
    };
    let what =
        format!("{team} has {left} credits left of its limit of {}{span}, and {amount} are needed", limit.amount);
    Error::new("budget.limit_exceeded", what)
        .hint(format!("raise it: teamctl budget set --limit AMOUNT -t {team}"))
        .detail("team", team.to_string())
        .detail("remaining", left.to_string())
        .detail("amount", amount.to_string())
}
