//! What the model says of credits, in plain integers and written from its words: every sum is made anew from all that has
//! happened, and nothing is remembered that could be computed. Amounts are millionths, instants milliseconds.
use std::collections::{BTreeMap, BTreeSet};

pub const DAY: i64 = 86_400_000;

/// At which parts of a limit somebody is told.
pub const ALERT_AT: [i64; 3] = [50, 80, 100];

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Period {
    None,
    Month,
    Day,
}

/// Year and month of a day, counted as calendars are made: from the first of March on, in cycles of 400 years.
fn month_of(day: i64) -> (i64, i64) {
    let shifted = day + 719_468;
    let (cycle, rest) = (shifted.div_euclid(146_097), shifted.rem_euclid(146_097));
    let year = (rest - rest / 1_460 + rest / 36_524 - rest / 146_096) / 365;
    let of_year = rest - (365 * year + year / 4 - year / 100);
    let month = (5 * of_year + 2) / 153;
    (cycle * 400 + year + i64::from(month >= 10), if month < 10 { month + 3 } else { month - 9 })
}

/// The first day of the month that a day is in: as many days back as it takes.
pub fn month_start(day: i64) -> i64 {
    (0..31).map(|back| day - back).take_while(|earlier| month_of(*earlier) == month_of(day)).last().unwrap()
}

/// The first day after it.
pub fn month_end(day: i64) -> i64 {
    (1..32).map(|on| day + on).find(|later| month_of(*later) != month_of(day)).unwrap()
}

/// `2026-11`
pub fn month_text(day: i64) -> String {
    let (year, month) = month_of(day);
    format!("{year:04}-{month:02}")
}

impl Period {
    /// From the first day to the first after it.
    fn around(self, day: i64) -> (i64, i64) {
        match self {
            Self::None => (i64::MIN, i64::MAX),
            Self::Month => (month_start(day), month_end(day)),
            Self::Day => (day, day + 1),
        }
    }
}

/// A team, by its place in the model: those above it come first.
pub struct Team {
    pub path: &'static str,
    pub above: Option<usize>,
    pub limit: Option<(i64, Period)>,
    pub is_archived: bool,
}

pub struct Key {
    pub team: usize,
    pub is_test: bool,
    pub is_revoked: bool,
    pub expires_at: Option<i64>,
}

/// Who pays: a team, or a key.
#[derive(Clone, Copy, Debug)]
pub enum Payer {
    Team(usize),
    Key(usize),
}

/// A charge in a batch; of a team that is not there, where it is of none.
#[derive(Clone, Debug)]
pub struct Row {
    pub team: Option<usize>,
    pub amount: i64,
    pub tasks: i64,
    pub reference: String,
}

/// Whatever can be asked for.
#[derive(Clone, Debug)]
pub enum Request {
    Topup { amount: i64, reference: String },
    Adjust { amount: i64, reference: String },
    Charge { payer: Payer, amount: i64, tasks: i64, reference: String },
    Batch { rows: Vec<Row>, keep_going: bool },
    Hold { payer: Payer, amount: i64, minutes: i64, reference: String },
    Capture { hold: String, amount: Option<i64>, tasks: i64 },
    Release { hold: String },
    Refund { charge: String, amount: Option<i64>, tasks: Option<i64>, reference: String },
    Set { team: usize, limit: Option<(i64, Option<Period>)> },
    Plan { is_invoiced: bool },
    Close { month: i64 },
    Archive { team: usize, is_archived: bool },
    Revoke { key: usize },
}

/// What comes of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// Which transfer or hold, by its place among all of them; whether it was new; and the pool after it.
    Entry {
        number: usize,
        changed: bool,
        balance: i64,
    },
    /// Something that is no entry of the ledger.
    Done {
        changed: bool,
    },
    Refused {
        code: String,
        remaining: Option<i64>,
        team: Option<String>,
    },
}

impl Answer {
    pub fn refused(code: &str) -> Self {
        Self::Refused { code: code.to_owned(), remaining: None, team: None }
    }

    fn short(code: &str, team: &str, left: i64) -> Self {
        Self::Refused { code: code.to_owned(), remaining: Some(left.max(0)), team: Some(team.to_owned()) }
    }

    pub fn code(&self) -> &str {
        match self {
            Self::Refused { code, .. } => code,
            _ => "",
        }
    }
}

/// Where what is used comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Source {
    Pool,
    Later,
    Test,
}

/// A charge, or a capture.
#[derive(Clone)]
struct Used {
    number: usize,
    team: usize,
    day: i64,
    source: Source,
    amount: i64,
    tasks: i64,
    /// What was given back of it.
    back: (i64, i64),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    Open,
    Captured(usize),
    Released,
    /// Somebody has used what it held since its deadline: not even a clock that is set back makes a hold of it.
    Lapsed,
}

#[derive(Clone)]
struct Hold {
    number: usize,
    team: usize,
    day: i64,
    source: Source,
    amount: i64,
    expires_at: i64,
    state: State,
}

/// What makes the same reference the same thing again.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Asked {
    verb: &'static str,
    team: usize,
    amount: Option<i64>,
    tasks: Option<i64>,
    is_test: bool,
    of: Option<String>,
}

/// And what it stands for.
#[derive(Clone, Copy)]
enum Meaning {
    Pool,
    Used(usize),
    Hold(usize),
    Refund,
}

/// What grows as requests are answered, so that a batch can be taken back.
#[derive(Clone, Default)]
struct Books {
    pool: i64,
    /// What is to be paid for later: on which day, how much, and whether it is on an invoice.
    later: Vec<(i64, i64, bool)>,
    used: Vec<Used>,
    holds: Vec<Hold>,
    /// By team and day.
    usage: BTreeMap<(usize, i64), (i64, i64)>,
    refs: BTreeMap<String, (Asked, Meaning, usize)>,
    /// The pool after each entry.
    balances: Vec<i64>,
    told: Told,
}

/// Thresholds by team, period, first day and percent: those that must have been told of, and those that may.
#[derive(Clone, Default)]
pub struct Told {
    pub must: BTreeSet<(usize, Period, i64, i64)>,
    pub may: BTreeSet<(usize, Period, i64, i64)>,
}

/// An organization, the first of its teams.
pub struct Model {
    pub now: i64,
    pub teams: Vec<Team>,
    pub keys: Vec<Key>,
    is_invoiced: bool,
    closed: Vec<i64>,
    books: Books,
}

/// How a team stands.
#[derive(Debug, PartialEq, Eq)]
pub struct Standing {
    pub team: String,
    pub limit: Option<(i64, Period)>,
    pub period_start: Option<i64>,
    pub used: i64,
    pub held: i64,
    pub remaining: Option<i64>,
    pub pool: i64,
    pub tasks: i64,
}

impl Model {
    pub fn new(now: i64, teams: Vec<Team>, keys: Vec<Key>) -> Self {
        Self { now, teams, keys, is_invoiced: false, closed: Vec::new(), books: Books::default() }
    }

    pub fn today(&self) -> i64 {
        self.now.div_euclid(DAY)
    }

    /// References by what they stand for, the last at the end.
    pub fn references(&self, of_holds: bool) -> Vec<String> {
        let is_wanted = |meaning: &Meaning| match meaning {
            Meaning::Hold(_) => of_holds,
            Meaning::Used(_) => !of_holds,
            Meaning::Pool | Meaning::Refund => false,
        };
        let known = self.books.refs.iter().filter(|(_, (_, meaning, _))| is_wanted(meaning));
        let mut known: Vec<_> = known.map(|(name, (.., number))| (*number, name.clone())).collect();
        known.sort_unstable();
        known.into_iter().map(|(_, name)| name).collect()
    }

    pub fn told(&self) -> &Told {
        &self.books.told
    }

    /// A hold that can still be captured, the last that was made.
    pub fn open_hold(&self) -> Option<String> {
        let is_open = |hold: &Hold| hold.state == State::Open && self.now < hold.expires_at;
        let hold = self.books.holds.iter().rfind(|hold| is_open(hold))?;
        let (name, _) = self.books.refs.iter().find(|(_, (.., number))| *number == hold.number)?;
        Some(name.clone())
    }

    /// From when on some hold is one no more: the next.
    pub fn next_deadline(&self) -> Option<i64> {
        let open = self.books.holds.iter().filter(|hold| self.counts(hold));
        open.map(|hold| hold.expires_at).min()
    }

    /// A team that is archived itself.
    pub fn any_archived(&self) -> Option<usize> {
        (0..self.teams.len()).find(|team| self.teams[*team].is_archived)
    }

    /// From a team up to the organization.
    fn line(&self, team: usize) -> impl Iterator<Item = usize> + '_ {
        std::iter::successors(Some(team), |team| self.teams[*team].above)
    }

    fn is_archived(&self, team: usize) -> bool {
        self.line(team).any(|team| self.teams[team].is_archived)
    }

    fn below(&self, above: usize) -> impl Iterator<Item = usize> + '_ {
        (0..self.teams.len()).filter(move |team| self.line(*team).any(|one| one == above))
    }

    /// Credits and tasks of a team and all below it, in the period that a day is in.
    fn used(&self, team: usize, period: Period, day: i64) -> (i64, i64) {
        let (from, to) = period.around(day);
        let days = self.below(team).flat_map(|team| self.books.usage.range((team, from)..(team, to)));
        days.fold((0, 0), |sum, (_, day)| (sum.0 + day.0, sum.1 + day.1))
    }

    fn counts(&self, hold: &Hold) -> bool {
        hold.state == State::Open && self.now < hold.expires_at && hold.source != Source::Test
    }

    fn held(&self, team: usize, period: Period) -> i64 {
        let (from, to) = period.around(self.today());
        let holds = self.books.holds.iter().filter(|hold| self.counts(hold) && from <= hold.day && hold.day < to);
        holds.filter(|hold| self.line(hold.team).any(|one| one == team)).map(|hold| hold.amount).sum()
    }

    fn pool(&self) -> i64 {
        let later: i64 =
            self.books.later.iter().filter(|(.., on_invoice)| !on_invoice).map(|(_, amount, _)| amount).sum();
        // What is to be paid back of an invoice is nothing that could be used.
        self.books.pool - later.max(0) - self.held(0, Period::None)
    }

    fn left(&self, team: usize) -> Option<i64> {
        let (amount, period) = self.teams[team].limit?;
        Some(amount - self.used(team, period, self.today()).0 - self.held(team, period))
    }

    fn remaining(&self, team: usize) -> Option<i64> {
        let pool = (!self.is_invoiced).then(|| self.pool());
        self.line(team).filter_map(|team| self.left(team)).chain(pool).min().map(|left| left.max(0))
    }

    pub fn standing(&self, team: usize) -> Standing {
        let limit = self.teams[team].limit;
        let period = limit.map_or(Period::None, |(_, period)| period);
        let (used, tasks) = self.used(team, period, self.today());
        Standing {
            team: self.teams[team].path.to_owned(),
            limit,
            period_start: (period != Period::None).then(|| period.around(self.today()).0 * DAY),
            used,
            held: self.held(team, period),
            remaining: self.remaining(team),
            pool: self.pool(),
            tasks,
        }
    }

    /// Whether it fits, and why not: the pool first, and then each limit from the team up.
    fn fits(&self, team: usize, amount: i64) -> Result<(), Answer> {
        if amount == 0 {
            return Ok(());
        }
        if !self.is_invoiced && amount > self.pool() {
            return Err(Answer::short("budget.pool_exhausted", self.teams[0].path, self.pool()));
        }
        for team in self.line(team) {
            match self.left(team) {
                Some(left) if amount > left => {
                    return Err(Answer::short("budget.limit_exceeded", self.teams[team].path, left));
                }
                _ => {}
            }
        }
        Ok(())
    }

    /// Why somebody may not pay at all.
    fn state(&self, payer: Payer) -> Option<&'static str> {
        let (team, key) = self.payer(payer);
        match key {
            _ if self.is_archived(team) => Some("team.archived"),
            Some(key) if key.is_revoked => Some("key.revoked"),
            Some(key) if key.expires_at.is_some_and(|at| self.now >= at) => Some("key.expired"),
            _ => None,
        }
    }

    fn payer(&self, payer: Payer) -> (usize, Option<&Key>) {
        match payer {
            Payer::Team(team) => (team, None),
            Payer::Key(key) => (self.keys[key].team, Some(&self.keys[key])),
        }
    }

    /// What a gateway is told: why not, and what is left.
    pub fn check(&self, payer: Payer, amount: i64) -> (Option<String>, Option<i64>) {
        let (team, key) = self.payer(payer);
        let is_test = key.is_some_and(|key| key.is_test);
        let remaining = if is_test { None } else { self.remaining(team) };
        let refused = match self.state(payer) {
            Some(code) => Some(code.replace('.', "_")),
            None if is_test => None,
            None => self.fits(team, amount).err().map(|answer| answer.code().replace("budget.", "")),
        };
        (refused, remaining)
    }

    fn entry(&mut self) -> usize {
        self.books.balances.push(self.pool());
        self.books.balances.len() - 1
    }

    fn shown(&self, number: usize, changed: bool) -> Answer {
        Answer::Entry { number, changed, balance: self.books.balances[number] }
    }

    /// The same again is what it was, and another thing by the same name a conflict.
    fn again(&self, reference: &str, asked: &Asked) -> Option<Answer> {
        let (before, _, number) = self.books.refs.get(reference)?;
        let is_same = before == asked;
        Some(if is_same { self.shown(*number, false) } else { Answer::refused("budget.ref_conflict") })
    }

    fn keep(&mut self, reference: &str, asked: Asked, meaning: Meaning) -> Answer {
        let number = match meaning {
            Meaning::Used(used) => self.books.used[used].number,
            Meaning::Hold(hold) => self.books.holds[hold].number,
            Meaning::Pool | Meaning::Refund => self.books.balances.len() - 1,
        };
        self.books.refs.insert(reference.to_owned(), (asked, meaning, number));
        self.shown(number, true)
    }

    /// Counts use, and notes which thresholds it reaches.
    fn count(&mut self, (team, day): (usize, i64), (amount, tasks): (i64, i64)) {
        let limits: Vec<_> = self.line(team).filter_map(|team| Some((team, self.teams[team].limit?))).collect();
        let before: Vec<_> = limits.iter().map(|(team, (_, period))| self.used(*team, *period, day).0).collect();
        let sum = self.books.usage.entry((team, day)).or_default();
        *sum = (sum.0 + amount, sum.1 + tasks);
        for ((team, limit), before) in limits.into_iter().zip(before) {
            if amount > 0 {
                self.reach((team, limit, day), before);
            }
        }
    }

    fn reach(&mut self, (team, (limit, period), day): (usize, (i64, Period), i64), before: i64) {
        let used = self.used(team, period, day).0;
        let first = if period == Period::None { 0 } else { period.around(day).0 };
        for percent in ALERT_AT {
            let is_reached = |used: i64| limit > 0 && used * 100 >= limit * percent;
            if is_reached(used) {
                self.books.told.may.insert((team, period, first, percent));
                if !is_reached(before) {
                    self.books.told.must.insert((team, period, first, percent));
                }
            }
        }
    }

    /// What is free again since its deadline has passed is free for good, once somebody uses what there is.
    fn lapse(&mut self) {
        let now = self.now;
        for hold in &mut self.books.holds {
            if hold.state == State::Open && now >= hold.expires_at {
                hold.state = State::Lapsed;
            }
        }
    }

    /// Of a limit that was raised, what is not reached any more may be told again.
    fn forget(&mut self, (team, (limit, period)): (usize, (i64, Period))) {
        let day = self.today();
        let used = self.used(team, period, day).0;
        let first = if period == Period::None { 0 } else { period.around(day).0 };
        let stays = |told: &(usize, Period, i64, i64)| {
            (told.0, told.1, told.2) != (team, period, first) || (limit > 0 && used * 100 >= limit * told.3)
        };
        self.books.told.must.retain(stays);
        self.books.told.may.retain(stays);
    }

    fn source(&self) -> Source {
        if self.is_invoiced { Source::Later } else { Source::Pool }
    }

    /// Uses it, or with less than nothing gives it back.
    fn take(&mut self, source: Source, (team, day): (usize, i64), (amount, tasks): (i64, i64)) {
        match source {
            Source::Test => return,
            Source::Pool => self.books.pool -= amount,
            Source::Later => self.books.later.push((day, amount, false)),
        }
        self.count((team, day), (amount, tasks));
    }

    fn spend(&mut self, source: Source, (team, day): (usize, i64), (amount, tasks): (i64, i64)) -> usize {
        self.take(source, (team, day), (amount, tasks));
        let number = self.entry();
        self.books.used.push(Used { number, team, day, source, amount, tasks, back: (0, 0) });
        self.books.used.len() - 1
    }
}

mod answers;
