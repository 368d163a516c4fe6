//! The table `keys`: the API keys of each team, as hashes.
use std::ops::ControlFlow;

use super::Tx;
use super::backend::{OwnedRow, Row, Value, corrupt};
use super::teams;
use crate::domain::event::{Batch, BatchDigest};
use crate::domain::id::{AccountId, EventId, KeyId, TeamId};
use crate::domain::instant::Instant;
use crate::domain::key::{PlainKey, Status};
use crate::domain::path::TeamPath;
use crate::domain::permission::Patterns;
use crate::domain::policy::{KeyKind, KeyPrefix};
use crate::error::Result;

/// A key, as decisions need it.
#[derive(Clone, Debug)]
pub struct Key {
    /// Its id.
    pub id: KeyId,
    /// Whose it is.
    pub team: TeamId,
    /// What it is called.
    pub name: String,
    /// Whether it spends.
    pub kind: KeyKind,
    /// What it may be used for.
    pub scopes: Patterns,
    /// When it was made.
    pub created_at: Instant,
    /// From when on it opens nothing.
    pub expires_at: Option<Instant>,
    /// When it was taken back.
    pub revoked_at: Option<Instant>,
    /// The key that it was rotated for.
    pub replaced_by: Option<KeyId>,
}

impl Key {
    /// What it is at `now`.
    #[must_use]
    pub fn status(&self, now: Instant) -> Status {
        Status::at(self.revoked_at, self.expires_at, now)
    }
}

macro_rules! key {
    ($rest:literal) => {
        concat!(
            "SELECT id, team_id, name, kind, scopes, created_at, expires_at, revoked_at, replaced_by FROM keys ",
            $rest
        )
    };
}

fn read_key(row: &dyn Row) -> Result<Key> {
    let invalid = |_| corrupt("a key does not hold what a key must");
    Ok(Key {
        id: KeyId(row.int(0)?),
        team: TeamId(row.int(1)?),
        name: row.text(2)?.into(),
        kind: kind(row.int(3)?)?,
        scopes: row.text(4)?.parse().map_err(invalid)?,
        created_at: row.instant(5)?,
        expires_at: row.instant_or_null(6)?,
        revoked_at: row.instant_or_null(7)?,
        replaced_by: row.int_or_null(8)?.map(KeyId),
    })
}

fn kind(number: i64) -> Result<KeyKind> {
    KeyKind::from_number(number).ok_or_else(|| corrupt("a key is of a kind that does not exist"))
}

/// The key of that id.
pub fn find(tx: &mut Tx<'_>, id: KeyId) -> Result<Option<Key>> {
    tx.one(key!("WHERE id = ?1"), &[id.into()], read_key)
}

/// The current key of a name in a team, be it dead or alive.
pub fn find_current(tx: &mut Tx<'_>, team: TeamId, name: &str) -> Result<Option<Key>> {
    let sql = key!("WHERE team_id = ?1 AND name = ?2 AND superseded = 0");
    tx.one(sql, &[team.into(), name.into()], read_key)
}

/// Keys of a team and of those below it that an account has made and that still open something, in tree order.
pub fn made_by(tx: &mut Tx<'_>, account: AccountId, path: &TeamPath, now: Instant) -> Result<Vec<Key>> {
    let (key, from, to) = teams::span(path);
    tx.all(
        key!(
            "WHERE created_by = ?1 AND revoked_at IS NULL AND (expires_at IS NULL OR expires_at > ?5)
             AND EXISTS (SELECT 1 FROM teams t WHERE t.id = keys.team_id
             AND t.deleted_at IS NULL AND (t.tree_key = ?2 OR (t.tree_key > ?3 AND t.tree_key < ?4)))
             ORDER BY (SELECT t.tree_key FROM teams t WHERE t.id = keys.team_id), id"
        ),
        &[account.into(), (&key).into(), (&from).into(), (&to).into(), now.into()],
        read_key,
    )
}

/// What is needed to make a key.
pub struct NewKey<'a> {
    /// Whose it is.
    pub team: TeamId,
    /// What it is called.
    pub name: &'a str,
    /// What it begins with.
    pub prefix: &'a KeyPrefix,
    /// Whether it spends.
    pub kind: KeyKind,
    /// What it may be used for.
    pub scopes: &'a Patterns,
    /// The account that makes it; `None` for the operator.
    pub created_by: Option<AccountId>,
    /// Now.
    pub created_at: Instant,
    /// From when on it opens nothing.
    pub expires_at: Option<Instant>,
    /// The event that makes it.
    pub event: EventId,
}

/// Makes a key, of which the hash alone is kept; `None` where the team has a current one of that name.
pub fn insert(tx: &mut Tx<'_>, new: &NewKey<'_>) -> Result<Option<PlainKey>> {
    let scopes = new.scopes.to_string();
    let mut made = None;
    let insert = |tx: &mut Tx<'_>, id: i64| {
        let random = tx.random();
        let key = PlainKey::make(new.prefix, (new.kind, KeyId(id)), |bytes| random.fill(bytes))?;
        let inserted = tx.execute(
            "INSERT INTO keys (id, team_id, hash, kind, expires_at, scopes, name, hint, created_by, created_at,
             created_event) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11) ON CONFLICT DO NOTHING",
            &[
                id.into(),
                new.team.into(),
                key.hash().as_bytes().into(),
                new.kind.number().into(),
                new.expires_at.into(),
                (&scopes).into(),
                new.name.into(),
                key.hint().into(),
                new.created_by.into(),
                new.created_at.into(),
                new.event.into(),
            ],
        )?;
        made = Some(key);
        Ok(inserted)
    };
    let taken = |tx: &mut Tx<'_>| Ok(find_current(tx, new.team, new.name)?.is_some());
    Ok(tx.insert_with_id(new.created_at, insert, taken)?.and(made))
}

/// Makes room for a newer key of the same name.
pub fn supersede(tx: &mut Tx<'_>, id: KeyId) -> Result<()> {
    tx.execute("UPDATE keys SET superseded = id WHERE id = ?1", &[id.into()]).map(drop)
}

/// What rotating leaves of a key that has been superseded.
pub struct Replacement {
    /// Its successor.
    pub successor: KeyId,
    /// From when on it opens nothing.
    pub expires_at: Instant,
    /// Now, where there is no grace.
    pub revoked_at: Option<Instant>,
    /// The event that rotates it.
    pub event: EventId,
}

/// Writes down what a key was rotated for, and how long it lives.
pub fn replace(tx: &mut Tx<'_>, id: KeyId, replacement: &Replacement) -> Result<()> {
    tx.execute(
        "UPDATE keys SET replaced_by = ?2, expires_at = ?3, revoked_at = ?4, closed_event = ?5 WHERE id = ?1",
        &[
            id.into(),
            replacement.successor.into(),
            replacement.expires_at.into(),
            replacement.revoked_at.into(),
            replacement.event.into(),
        ],
    )
    .map(drop)
}

/// Takes a key back.
pub fn revoke(tx: &mut Tx<'_>, id: KeyId, (at, event): (Instant, EventId)) -> Result<()> {
    let sql = "UPDATE keys SET revoked_at = ?2, closed_event = ?3 WHERE id = ?1";
    tx.execute(sql, &[id.into(), at.into(), event.into()]).map(drop)
}

/// Lets a key open nothing from an instant on.
pub fn set_deadline(tx: &mut Tx<'_>, id: KeyId, (at, event): (Instant, EventId)) -> Result<()> {
    let sql = "UPDATE keys SET expires_at = ?2, closed_event = ?3 WHERE id = ?1";
    tx.execute(sql, &[id.into(), at.into(), event.into()]).map(drop)
}

/// Keys of a team that still open something, in the order of their ids: so many after one.
pub fn active_after(tx: &mut Tx<'_>, (team, last): (TeamId, KeyId), now: Instant, most: i64) -> Result<Vec<Key>> {
    tx.all(
        key!(
            "WHERE team_id = ?1 AND id > ?2 AND revoked_at IS NULL AND (expires_at IS NULL OR expires_at > ?3)
             ORDER BY id LIMIT ?4"
        ),
        &[team.into(), last.into(), now.into(), most.into()],
        read_key,
    )
}

/// Takes back all keys of a team, for when it is deleted: those too that have expired, which a clock that goes back would
/// bring back to life.
pub fn revoke_all(tx: &mut Tx<'_>, team: TeamId, (at, event): (Instant, EventId)) -> Result<()> {
    tx.execute(
        "UPDATE keys SET revoked_at = ?2, closed_event = ?3 WHERE team_id = ?1 AND revoked_at IS NULL",
        &[team.into(), at.into(), event.into()],
    )
    .map(drop)
}

/// Writes down when a key was used, unless a later use is there.
pub fn set_last_used(tx: &mut Tx<'_>, id: KeyId, at: Instant) -> Result<()> {
    let sql = "UPDATE keys SET last_used_at = ?2 WHERE id = ?1 AND (last_used_at IS NULL OR last_used_at < ?2)";
    tx.execute(sql, &[id.into(), at.into()]).map(drop)
}

/// Deletes what has been revoked or has expired since before an instant; answers what goes into the event.
pub fn prune(tx: &mut Tx<'_>, team: TeamId, dead_before: Instant) -> Result<Batch> {
    let mut batch = BatchDigest::default();
    tx.each(
        "SELECT id FROM keys WHERE team_id = ?1 AND (revoked_at < ?2 OR expires_at < ?2) ORDER BY id",
        &[team.into(), dead_before.into()],
        &mut |row| {
            batch.add(row.int(0)?);
            Ok(ControlFlow::Continue(()))
        },
    )?;
    tx.execute(
        "DELETE FROM keys WHERE team_id = ?1 AND (revoked_at < ?2 OR expires_at < ?2)",
        &[team.into(), dead_before.into()],
    )?;
    Ok(batch.finish())
}

/// The events that made a key, and that took it back or rotated it.
pub fn events(tx: &mut Tx<'_>, id: KeyId) -> Result<Vec<EventId>> {
    let found = tx.one("SELECT created_event, closed_event FROM keys WHERE id = ?1", &[id.into()], |row| {
        Ok([Some(row.int(0)?), row.int_or_null(1)?])
    })?;
    Ok(found.into_iter().flatten().flatten().map(EventId).collect())
}

/// What verifying reads of a key.
pub struct StoredKey<'a>(&'a dyn Row);

impl StoredKey<'_> {
    /// SHA-256 of the whole key.
    pub fn hash(&self) -> Result<&[u8]> {
        self.0.blob(0)
    }

    /// Whose it is.
    pub fn team(&self) -> Result<TeamId> {
        self.0.int(1).map(TeamId)
    }

    /// Whether it spends.
    pub fn kind(&self) -> Result<KeyKind> {
        kind(self.0.int(2)?)
    }

    /// What it is at `now`.
    pub fn status(&self, now: Instant) -> Result<Status> {
        Ok(Status::at(self.0.instant_or_null(4)?, self.0.instant_or_null(3)?, now))
    }

    /// Patterns, separated by spaces.
    pub fn scopes(&self) -> Result<&str> {
        self.0.text(5)
    }

    /// When it was last used, as far as that was written down.
    pub fn last_used_at(&self) -> Result<Option<Instant>> {
        self.0.instant_or_null(6)
    }
}

macro_rules! stored {
    ($rest:literal) => {
        concat!("k.hash, k.team_id, k.kind, k.expires_at, k.revoked_at, k.scopes, k.last_used_at ", $rest)
    };
}

/// Looks at the key of an id, if there is one.
pub fn look_up(tx: &mut Tx<'_>, id: KeyId, mut look: impl FnMut(&StoredKey<'_>) -> Result<()>) -> Result<()> {
    let sql = concat!("SELECT ", stored!("FROM keys k WHERE k.id = ?1"));
    tx.each(sql, &[id.into()], &mut |row| look(&StoredKey(row)).map(ControlFlow::Continue))
}

/// How many ids one statement looks for: to run one costs as much as to find a few rows. One id each, a batch takes a third
/// longer.
pub const AT_ONCE: usize = 32;

/// Looks at the keys of up to [`AT_ONCE`] ids, each with its place among them; those that are not there are left out.
pub fn look_up_many(
    tx: &mut Tx<'_>,
    ids: impl Iterator<Item = KeyId>,
    mut look: impl FnMut(usize, &StoredKey<'_>) -> Result<()>,
) -> Result<()> {
    // No key has it.
    let mut parameters = [Value::Int(-1); AT_ONCE];
    for (parameter, id) in parameters.iter_mut().zip(ids) {
        *parameter = id.into();
    }
    let sql = concat!(
        "WITH wanted (place, id) AS (VALUES (0, CAST(?1 AS BIGINT)), (1, ?2), (2, ?3), (3, ?4), (4, ?5), (5, ?6), (6,
         ?7), (7, ?8), (8, ?9), (9, ?10), (10, ?11), (11, ?12), (12, ?13), (13, ?14), (14, ?15), (15, ?16), (16,
         ?17), (17, ?18), (18, ?19), (19, ?20), (20, ?21), (21, ?22), (22, ?23), (23, ?24), (24, ?25), (25, ?26),
         (26, ?27), (27, ?28), (28, ?29), (29, ?30), (30, ?31), (31, ?32)) SELECT ",
        stored!(", w.place FROM wanted w CROSS JOIN keys k WHERE k.id = w.id")
    );
    tx.each(sql, &parameters, &mut |row| {
        let place = usize::try_from(row.int(7)?).unwrap_or(AT_ONCE);
        look(place, &StoredKey(row)).map(ControlFlow::Continue)
    })
}

/// A key as it is shown.
pub struct KeyRow<'a>(pub &'a dyn Row);

/// How many cells a [`KeyRow`] has.
const SHOWN: usize = 13;

macro_rules! shown {
    ($rest:literal) => {
        concat!(
            "SELECT k.id, t.tree_key, w.email, k.name, k.kind, k.hint, k.scopes, a.email, k.created_at, k.expires_at,
             k.last_used_at, k.revoked_at, k.replaced_by
             FROM keys k JOIN teams t ON t.id = k.team_id JOIN organizations o ON o.id = t.organization_id
             JOIN accounts w ON w.id = o.owner_id LEFT JOIN accounts a ON a.id = k.created_by ",
            $rest
        )
    };
}

impl KeyRow<'_> {
    /// Its id.
    pub fn id(&self) -> Result<KeyId> {
        self.0.int(0).map(KeyId)
    }

    /// The team's path.
    pub fn team(&self) -> Result<String> {
        Ok(self.0.text(1)?.replace(' ', "/"))
    }

    /// The address of who owns the organization.
    pub fn owner(&self) -> Result<&str> {
        self.0.text(2)
    }

    /// What it is called.
    pub fn name(&self) -> Result<&str> {
        self.0.text(3)
    }

    /// Whether it spends.
    pub fn kind(&self) -> Result<KeyKind> {
        kind(self.0.int(4)?)
    }

    /// Four characters of it.
    pub fn hint(&self) -> Result<&str> {
        self.0.text(5)
    }

    /// Patterns, separated by spaces.
    pub fn scopes(&self) -> Result<&str> {
        self.0.text(6)
    }

    /// The address of the account that made it, empty where that has been erased; `None` for the operator.
    pub fn created_by(&self) -> Result<Option<&str>> {
        self.0.text_or_null(7)
    }

    /// When it was made.
    pub fn created_at(&self) -> Result<Instant> {
        self.0.instant(8)
    }

    /// From when on it opens nothing.
    pub fn expires_at(&self) -> Result<Option<Instant>> {
        self.0.instant_or_null(9)
    }

    /// When it was last used, as far as that was written down.
    pub fn last_used_at(&self) -> Result<Option<Instant>> {
        self.0.instant_or_null(10)
    }

    /// When it was taken back.
    pub fn revoked_at(&self) -> Result<Option<Instant>> {
        self.0.instant_or_null(11)
    }

    /// The key that it was rotated for.
    pub fn replaced_by(&self) -> Result<Option<KeyId>> {
        Ok(self.0.int_or_null(12)?.map(KeyId))
    }

    /// What it is at `now`.
    pub fn status(&self, now: Instant) -> Result<Status> {
        Ok(Status::at(self.revoked_at()?, self.expires_at()?, now))
    }
}

/// One key as it is shown.
pub fn shown(tx: &mut Tx<'_>, id: KeyId) -> Result<OwnedRow> {
    tx.row(shown!("WHERE k.id = ?1"), &[id.into()], SHOWN)?
        .ok_or_else(|| corrupt("a key is gone in the middle of a transaction"))
}

/// Visits the keys of a team in the order of their names, those that made way after the current one of their name.
pub fn each_shown(
    tx: &mut Tx<'_>,
    team: TeamId,
    mut visit: impl FnMut(&KeyRow<'_>) -> Result<ControlFlow<()>>,
) -> Result<()> {
    tx.each(shown!("WHERE k.team_id = ?1 ORDER BY k.name, k.superseded"), &[team.into()], &mut |row| {
        visit(&KeyRow(row))
    })
}
