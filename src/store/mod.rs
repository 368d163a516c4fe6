//! All SQL. One closure, one transaction: how everything else reaches the database.
//!
//! [`backend`] is the seam, [`sqlite`] the engine behind it; the other files are one table family each.
use std::collections::BTreeMap;
use std::ops::ControlFlow;
use std::thread;
use std::time::{Duration, Instant as Moment};

use crate::domain::id::{IdSource, RoleId, TeamId};
use crate::domain::instant::Instant;
use crate::error::Result;
use crate::world::Random;

pub mod accounts;
pub mod backend;
pub mod backup_file;
pub mod billing;
pub mod budgets;
pub mod callbacks;
pub mod codes;
pub mod connectors;
pub mod database_file;
pub mod erasure;
pub mod events;
pub mod exchange;
pub mod holds;
pub mod invites;
pub mod invoices;
pub mod keys;
pub mod ledger;
pub mod logins;
pub mod memberships;
pub mod messages;
pub mod properties;
pub mod resources;
pub mod revival;
pub mod roles;
pub mod soundness;
pub mod sqlite;
pub mod teams;
pub mod temporary_file;
pub mod usage;

use backend::{Access, Backend, Inside, OwnedRow, Row, Value, Visit, corrupt};

/// A database that has been opened.
pub struct Store {
    backend: Box<dyn Backend>,
    ids: IdSource,
    random: Random,
    patience: Duration,
}

/// How a transaction that went well ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// The change stays.
    Commit,
    /// `--dry-run`: the real transaction, and nothing of it stays.
    Rollback,
}

impl Store {
    /// `patience` bounds how often a lost race is run again; waiting for a lock is the engine's own.
    #[must_use]
    pub fn new(backend: Box<dyn Backend>, random: Random, patience: Duration) -> Self {
        Self { backend, ids: IdSource::new(), random, patience }
    }

    /// Runs `body` on one snapshot. Once only, since it may print as it goes: no engine asks for a retry of a read.
    pub fn read<T>(&mut self, body: impl FnOnce(&mut Tx<'_>) -> Result<T>) -> Result<T> {
        self.attempt(Access::Read, |_| End::Rollback, body)
    }

    /// Runs `body` in one transaction, again where the engine asks for that: nothing may leave the process from in it.
    pub fn write<T>(&mut self, end: End, body: impl FnMut(&mut Tx<'_>) -> Result<T>) -> Result<T> {
        self.write_ending(|_| end, body)
    }

    /// Likewise, where what came of it says how it ends.
    pub fn write_ending<T>(
        &mut self,
        end: impl Fn(&T) -> End,
        mut body: impl FnMut(&mut Tx<'_>) -> Result<T>,
    ) -> Result<T> {
        let deadline = Moment::now() + self.patience;
        loop {
            match self.attempt(Access::Write, &end, &mut body) {
                Err(error) if error.code() == "database.lost_race" && Moment::now() < deadline => {
                    thread::sleep(self.short_while());
                }
                Err(error) if error.code() == "database.lost_race" => return Err(sqlite::locked()),
                outcome => return outcome,
            }
        }
    }

    /// A write whose outcome is too long to hold: `show` reads it back and prints it, once the change is committed, or
    /// before the rehearsal of it is rolled back.
    pub fn write_and_show<T>(
        &mut self,
        end: End,
        mut body: impl FnMut(&mut Tx<'_>) -> Result<T>,
        mut show: impl FnMut(&mut Tx<'_>, &T) -> Result<()>,
    ) -> Result<T> {
        match end {
            End::Commit => {
                let outcome = self.write(end, body)?;
                self.read(|tx| show(tx, &outcome))?;
                Ok(outcome)
            }
            End::Rollback => self.write(end, |tx| {
                let outcome = body(tx)?;
                show(tx, &outcome)?;
                Ok(outcome)
            }),
        }
    }

    /// Sees to it that nothing of what was deleted stays in the file: see [`Backend::erase`].
    pub fn erase(&mut self, traces: &[Vec<u8>]) -> Result<()> {
        self.backend.erase(traces)
    }

    /// Moves what was written ahead into the file itself: see [`Backend::fold_in`].
    pub fn fold_in(&mut self) -> Result<bool> {
        self.backend.fold_in()
    }

    fn attempt<T>(
        &mut self,
        access: Access,
        end: impl Fn(&T) -> End,
        body: impl FnOnce(&mut Tx<'_>) -> Result<T>,
    ) -> Result<T> {
        self.backend.begin(access)?;
        let mut tx =
            Tx { backend: &mut *self.backend, ids: &mut self.ids, random: &mut self.random, counts: BTreeMap::new() };
        let outcome = body(&mut tx).and_then(|value| tx.write_counts().map(|()| value));
        let outcome = outcome.and_then(|value| {
            match end(&value) {
                End::Commit => self.backend.commit()?,
                End::Rollback => self.backend.rollback()?,
            }
            Ok(value)
        });
        if outcome.is_err() {
            // The first error is the one worth telling; that a broken connection cannot roll back adds nothing.
            let _ = self.backend.rollback();
        }
        outcome
    }

    /// Between 1 and 5 ms, different for each process: those who met once do not meet again at once.
    fn short_while(&mut self) -> Duration {
        let dice = self.random.array().map_or(0, u16::from_be_bytes);
        Duration::from_micros(1_000 + u64::from(dice) % 4_000)
    }
}

/// By how much the counts kept beside a team and a role change.
#[derive(Clone, Copy, Default)]
struct Count {
    members: i64,
    open_invites: i64,
}

/// A transaction in progress: what the table files work on.
pub struct Tx<'a> {
    backend: &'a mut dyn Backend,
    ids: &'a mut IdSource,
    random: &'a mut Random,
    counts: BTreeMap<(TeamId, RoleId), Count>,
}

/// Two draws meet once in two million; eight in a row means something else is wrong.
const DRAWS: usize = 8;

impl Tx<'_> {
    /// Runs a statement; answers how many rows it changed.
    pub fn execute(&mut self, sql: &'static str, parameters: &[Value<'_>]) -> Result<u64> {
        self.backend.execute(sql, parameters)
    }

    /// Visits each row of a query.
    pub fn each(&mut self, sql: &'static str, parameters: &[Value<'_>], visit: &mut Visit<'_>) -> Result<()> {
        self.backend.each(sql, parameters, visit)
    }

    /// The only row, if there is one. A second is a mistake in the query, and an error.
    pub fn one<T>(
        &mut self,
        sql: &'static str,
        parameters: &[Value<'_>],
        mut read: impl FnMut(&dyn Row) -> Result<T>,
    ) -> Result<Option<T>> {
        let mut found = None;
        self.backend.each(sql, parameters, &mut |row| {
            if found.replace(read(row)?).is_some() {
                return Err(corrupt("two rows where one was expected"));
            }
            Ok(ControlFlow::Continue(()))
        })?;
        Ok(found)
    }

    /// All rows, where they are few.
    pub fn all<T>(
        &mut self,
        sql: &'static str,
        parameters: &[Value<'_>],
        mut read: impl FnMut(&dyn Row) -> Result<T>,
    ) -> Result<Vec<T>> {
        let mut found = Vec::new();
        self.backend.each(sql, parameters, &mut |row| {
            found.push(read(row)?);
            Ok(ControlFlow::Continue(()))
        })?;
        Ok(found)
    }

    /// The only row, copied.
    pub fn row(&mut self, sql: &'static str, parameters: &[Value<'_>], columns: usize) -> Result<Option<OwnedRow>> {
        self.one(sql, parameters, |row| OwnedRow::of(row, columns))
    }

    /// Visits whatever the engine itself finds wrong: see [`Backend::examine`].
    pub fn examine(&mut self, inside: Inside, mut visit: impl FnMut(&str)) -> Result<()> {
        self.backend.examine(inside, &mut visit)
    }

    /// The next id.
    pub fn draw_id(&mut self, now: Instant) -> Result<i64> {
        let random = &mut *self.random;
        self.ids.draw(now.millis(), || Ok(u32::from_be_bytes(random.array()?)))
    }

    /// The next id after one that is there.
    pub fn draw_id_after(&mut self, id: i64, now: Instant) -> Result<i64> {
        self.ids.rise_above(id);
        self.draw_id(now)
    }

    /// Inserts under a fresh id, and once more under another where that one is taken. `insert` answers how many rows
    /// it added, and `None` comes back where a conflict was not about the id: `conflicts` says so.
    pub fn insert_with_id(
        &mut self,
        now: Instant,
        mut insert: impl FnMut(&mut Self, i64) -> Result<u64>,
        mut conflicts: impl FnMut(&mut Self) -> Result<bool>,
    ) -> Result<Option<i64>> {
        let mut id = self.draw_id(now)?;
        for _ in 0..DRAWS {
            if insert(self, id)? == 1 {
                return Ok(Some(id));
            }
            if conflicts(self)? {
                return Ok(None);
            }
            let random = u32::from_be_bytes(self.random.array()?);
            id = self.ids.jump(now.millis(), random)?;
        }
        Err(corrupt("no id is free for a new row"))
    }

    /// A source of nonces and salts.
    pub fn random(&mut self) -> &mut Random {
        self.random
    }

    /// Many rows are about to be met: worth this much memory.
    pub fn expect_bulk(&mut self, mebibytes: u32) -> Result<()> {
        self.backend.expect_bulk(mebibytes)
    }

    /// Members of a team in a role, more or less by `by`. The table files call it; nobody else has to remember.
    pub(in crate::store) fn count_members(&mut self, team: TeamId, role: RoleId, by: i64) {
        self.counts.entry((team, role)).or_default().members += by;
    }

    /// Likewise the invites that nobody has closed.
    pub(in crate::store) fn count_open_invites(&mut self, team: TeamId, role: RoleId, by: i64) {
        self.counts.entry((team, role)).or_default().open_invites += by;
    }

    /// Once a transaction and not once a row: counts are kept so that showing a team costs the same at any size.
    fn write_counts(&mut self) -> Result<()> {
        let mut teams: BTreeMap<TeamId, Count> = BTreeMap::new();
        let mut roles: BTreeMap<RoleId, Count> = BTreeMap::new();
        for ((team, role), count) in std::mem::take(&mut self.counts) {
            for total in [teams.entry(team).or_default(), roles.entry(role).or_default()] {
                total.members += count.members;
                total.open_invites += count.open_invites;
            }
        }
        for (team, count) in teams {
            teams::count(self, team, count.members, count.open_invites)?;
        }
        for (role, count) in roles {
            roles::count(self, role, count.members, count.open_invites)?;
        }
        Ok(())
    }
}
