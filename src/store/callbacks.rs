//! The table `callback_nonces`, and which team's callback URL applies where.
use super::Tx;
use super::backend::Row;
use crate::domain::callback::Nonces;
use crate::domain::id::{EventId, ResourceId, TeamId};
use crate::domain::path::TeamPath;
use crate::domain::policy::KeyKind;
use crate::error::Result;

/// From what the secrets of a team's callbacks are derived.
pub fn nonces(tx: &mut Tx<'_>, team: TeamId, kind: KeyKind) -> Result<Nonces> {
    let sql = "SELECT nonce, previous_nonce, previous_until FROM callback_nonces WHERE team_id = ?1 AND key_kind = ?2";
    let found = tx.one(sql, &[team.into(), kind.number().into()], |row| {
        let previous = row.blob_or_null(1)?.map(<[u8]>::to_vec);
        Ok(Nonces { current: row.blob(0)?.to_vec(), previous: previous.zip(row.instant_or_null(2)?) })
    })?;
    // Never rotated.
    Ok(found.unwrap_or_default())
}

/// Writes what they are derived from from now on.
pub fn put_nonces(tx: &mut Tx<'_>, (team, kind): (TeamId, KeyKind), nonces: &Nonces, event: EventId) -> Result<()> {
    tx.execute(
        "INSERT INTO callback_nonces (team_id, key_kind, nonce, previous_nonce, previous_until, changed_event)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6) ON CONFLICT (team_id, key_kind) DO UPDATE SET nonce = excluded.nonce,
         previous_nonce = excluded.previous_nonce, previous_until = excluded.previous_until,
         changed_event = excluded.changed_event",
        &[
            team.into(),
            kind.number().into(),
            nonces.current.as_slice().into(),
            nonces.previous.as_ref().map(|(nonce, _)| nonce.as_slice()).into(),
            nonces.previous.as_ref().map(|(_, until)| *until).into(),
            event.into(),
        ],
    )
    .map(drop)
}

/// Where the callbacks of a team go.
pub struct Receiver {
    /// The team whose secrets sign: that whose URL it is, or whose resource has it; itself, or the nearest above that has
    /// one.
    pub team: TeamId,
    /// Its path.
    pub path: TeamPath,
    /// The root of its tree, whose policy names the header.
    pub organization: TeamId,
    /// The URL.
    pub url: String,
}

/// Where the callbacks of a team go, if anywhere. Of a team that is deleted too: what happened in it is still to be told.
pub fn receiver(tx: &mut Tx<'_>, team: TeamId) -> Result<Option<Receiver>> {
    tx.one(
        "WITH RECURSIVE line (id, parent_id, organization_id, tree_key, callback_url, height) AS (
           SELECT id, parent_id, organization_id, tree_key, callback_url, 0 FROM teams WHERE id = ?1
           UNION ALL
           SELECT t.id, t.parent_id, t.organization_id, t.tree_key, t.callback_url, line.height + 1
           FROM line JOIN teams t ON t.id = line.parent_id
         )
         SELECT id, tree_key, organization_id, callback_url FROM line
         WHERE callback_url IS NOT NULL ORDER BY height LIMIT 1",
        &[team.into()],
        read_receiver,
    )
}

/// Where callbacks about a resource go that has a URL of its own: nowhere that is shown with the team's, but signed by the
/// team's own secrets.
pub fn receiver_of(tx: &mut Tx<'_>, id: ResourceId) -> Result<Option<Receiver>> {
    tx.one(
        "SELECT t.id, t.tree_key, t.organization_id, r.callback_url FROM resources r JOIN teams t ON t.id = r.team_id
         WHERE r.id = ?1 AND r.callback_url IS NOT NULL",
        &[id.into()],
        read_receiver,
    )
}

fn read_receiver(row: &dyn Row) -> Result<Receiver> {
    Ok(Receiver {
        team: TeamId(row.int(0)?),
        path: super::teams::path(row.text(1)?)?,
        organization: TeamId(row.int(2)?),
        url: row.text(3)?.into(),
    })
}

/// Whether any team at all is called back.
pub fn is_anybody_called(tx: &mut Tx<'_>) -> Result<bool> {
    let sql = "SELECT 1 FROM teams WHERE callback_url IS NOT NULL LIMIT 1";
    Ok(tx.one(sql, &[], |_| Ok(()))?.is_some())
}
