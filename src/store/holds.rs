//! The table `holds`: credits that are set aside until they are captured, released, or past their deadline.
use super::Tx;
use super::backend::{Row, corrupt};
use super::ledger::account;
use super::teams::path;
use crate::domain::calendar::Day;
use crate::domain::credits::Credits;
use crate::domain::hold::State;
use crate::domain::id::{EventId, HoldId, KeyId, TeamId};
use crate::domain::instant::Instant;
use crate::domain::ledger::Account;
use crate::domain::path::TeamPath;
use crate::error::Result;

/// A hold to be written.
pub struct NewHold<'a> {
    /// Whose ledger.
    pub organization: TeamId,
    /// For whom.
    pub team: TeamId,
    /// From which account it will be taken.
    pub source: Account,
    /// How much.
    pub amount: Credits,
    /// In whose period it counts.
    pub day: Day,
    /// Now.
    pub at: Instant,
    /// Its deadline.
    pub expires_at: Instant,
    /// What is in the pool after it, less what is held.
    pub balance: Credits,
    /// By which it was asked for.
    pub reference: &'a str,
    /// The key that it was made with.
    pub key: Option<KeyId>,
    /// The event that makes it.
    pub event: EventId,
}

/// Writes a hold.
pub fn insert(tx: &mut Tx<'_>, new: &NewHold<'_>) -> Result<HoldId> {
    let insert = |tx: &mut Tx<'_>, id: i64| {
        tx.execute(
            "INSERT INTO holds (id, organization_id, team_id, source, amount, day, at, expires_at, balance, ref, key_id,
             state, created_event)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, 0, ?12) ON CONFLICT DO NOTHING",
            &[
                id.into(),
                new.organization.into(),
                new.team.into(),
                new.source.number().into(),
                new.amount.into(),
                new.day.into(),
                new.at.into(),
                new.expires_at.into(),
                new.balance.into(),
                new.reference.into(),
                new.key.into(),
                new.event.into(),
            ],
        )
    };
    let id = tx.insert_with_id(new.at, insert, |_| Ok(false))?;
    id.map(HoldId).ok_or_else(|| corrupt("a hold conflicts with what it cannot conflict with"))
}

/// A hold, as decisions need it.
#[derive(Clone, Debug)]
pub struct Hold {
    /// Its id.
    pub id: HoldId,
    /// For whom.
    pub team: TeamId,
    /// From which account it will be taken.
    pub source: Account,
    /// How much.
    pub amount: Credits,
    /// In whose period it counts.
    pub day: Day,
    /// Its deadline.
    pub expires_at: Instant,
    /// The key that it was made with.
    pub key: Option<KeyId>,
    /// What was done with it.
    pub state: State,
}

/// The hold of an id.
pub fn find(tx: &mut Tx<'_>, id: HoldId) -> Result<Option<Hold>> {
    let sql = "SELECT id, team_id, source, amount, day, expires_at, key_id, state FROM holds WHERE id = ?1";
    tx.one(sql, &[id.into()], |row| {
        Ok(Hold {
            id: HoldId(row.int(0)?),
            team: TeamId(row.int(1)?),
            source: account(row.int(2)?)?,
            amount: row.credits(3)?,
            day: Day::from_number(row.int(4)?),
            expires_at: row.instant(5)?,
            key: row.int_or_null(6)?.map(KeyId),
            state: state(row, 7)?,
        })
    })
}

pub(super) fn state(row: &dyn Row, column: usize) -> Result<State> {
    State::from_number(row.int(column)?).ok_or_else(|| corrupt("a hold is in a state that does not exist"))
}

/// Writes down what was done with an open hold, which it is for good.
pub fn close(tx: &mut Tx<'_>, id: HoldId, (state, at, event): (State, Instant, EventId)) -> Result<()> {
    tx.execute(
        "UPDATE holds SET state = ?2, closed_at = ?3, closed_event = ?4 WHERE id = ?1 AND state = 0",
        &[id.into(), state.number().into(), at.into(), event.into()],
    )
    .map(drop)
}

/// Writes down which holds have lapsed by now: before anybody uses what is free by that, so that neither a clock that is set
/// back nor who was waiting for the lock with an older one brings them back. Few, since the last who did it was here before.
/// Each ended at its deadline, whoever writes that down and when: so its row says nothing that nothing else tells of.
pub fn lapse(tx: &mut Tx<'_>, organization: TeamId, now: Instant) -> Result<()> {
    tx.execute(
        "UPDATE holds SET state = ?3, closed_at = expires_at WHERE organization_id = ?1 AND state = 0 AND expires_at <= ?2",
        &[organization.into(), now.into(), State::Lapsed.number().into()],
    )
    .map(drop)
}

/// The events that made a hold and closed it.
pub fn events(tx: &mut Tx<'_>, id: HoldId) -> Result<Vec<EventId>> {
    let sql = "SELECT created_event, closed_event FROM holds WHERE id = ?1";
    let found = tx.one(sql, &[id.into()], |row| Ok([row.int_or_null(0)?, row.int_or_null(1)?]))?;
    Ok(found.into_iter().flatten().flatten().map(EventId).collect())
}

/// What is held by the open holds of a team on a day.
#[derive(Clone, Debug)]
pub struct Held {
    /// The team's address.
    pub team: TeamPath,
    /// The day on which it counts.
    pub day: Day,
    /// How much.
    pub amount: Credits,
}

/// What counts at `now`, team by team and day by day: as many rows to read as holds are open, and no more for all that were.
/// Those made with test keys hold nothing.
pub fn counted(tx: &mut Tx<'_>, organization: TeamId, now: Instant) -> Result<Vec<Held>> {
    tx.all(
        "SELECT t.tree_key, h.day, CAST(SUM(h.amount) AS BIGINT) FROM holds h JOIN teams t ON t.id = h.team_id
         WHERE h.organization_id = ?1 AND h.state = 0 AND h.expires_at > ?2 AND h.source <> ?3
         GROUP BY t.tree_key, h.day",
        &[organization.into(), now.into(), Account::TestFunding.number().into()],
        |row| Ok(Held { team: path(row.text(0)?)?, day: Day::from_number(row.int(1)?), amount: row.credits(2)? }),
    )
}

/// How many holds of a team alone count at `now`, and how much they hold.
pub fn of_team(tx: &mut Tx<'_>, (organization, team): (TeamId, TeamId), now: Instant) -> Result<(i64, Credits)> {
    let sum = tx.one(
        "SELECT COUNT(*), CAST(COALESCE(SUM(amount), 0) AS BIGINT) FROM holds
         WHERE organization_id = ?1 AND team_id = ?2 AND state = 0 AND expires_at > ?3 AND source <> ?4",
        &[organization.into(), team.into(), now.into(), Account::TestFunding.number().into()],
        |row| Ok((row.int(0)?, row.credits(1)?)),
    )?;
    Ok(sum.unwrap_or_default())
}
