//! The messages whose time has come, and which of them is next.
use std::collections::BTreeSet;
use std::ops::ControlFlow;

use super::super::Tx;
use super::super::backend::{Row, Value, corrupt};
use crate::domain::id::{InviteId, MessageId, ResourceId, TeamId};
use crate::domain::instant::Instant;
use crate::domain::message::{Kind, Purpose};
use crate::domain::policy::KeyKind;
use crate::error::Result;

/// Whose receiver a callback goes to: a team's, or that of a resource of the team with a URL of its own.
pub type Receiver = (TeamId, Option<ResourceId>);

/// A message whose time has come.
pub struct Due {
    /// Its id.
    pub id: MessageId,
    /// How it travels.
    pub kind: Kind,
    /// What it tells of.
    pub purpose: Purpose,
    /// The team that it is about.
    pub team: Option<TeamId>,
    /// Where it goes.
    pub recipient: String,
    /// The invite that it tells of.
    pub invite: Option<InviteId>,
    /// The invite's nonce when it was queued.
    pub nonce: Option<Vec<u8>>,
    /// When a one-time code was asked for.
    pub asked_at: Option<Instant>,
    /// Of a callback, what its receiver calls it and whose secrets sign it.
    pub callback: Option<(String, KeyKind)>,
    /// Of a callback, the resource that it is about, if that has a URL of its own.
    pub resource: Option<ResourceId>,
    /// What it says, as JSON, where that cannot be made again from other rows.
    pub body: Option<String>,
    /// When it was queued.
    pub created_at: Instant,
    /// How often it was tried.
    pub attempts: i64,
}

/// The message that has been due longest, of those kinds, and is in nobody's hands; no callback to these receivers.
pub fn next_due(
    tx: &mut Tx<'_>,
    now: Instant,
    has: impl Fn(Kind) -> bool,
    waiting: &BTreeSet<Receiver>,
) -> Result<Option<Due>> {
    let mut found = None;
    tx.each(
        "SELECT m.id, m.kind, m.purpose, m.team_id, m.recipient, m.invite_id, m.nonce, m.asked_at, m.callback_type,
         m.key_kind, m.body, m.created_at, m.attempts, CASE WHEN r.callback_url IS NOT NULL THEN r.id END
         FROM messages m LEFT JOIN resources r ON r.id = m.resource_id
         WHERE m.status IN (0, 2) AND m.next_attempt_at <= ?1 AND (m.leased_until IS NULL OR m.leased_until <= ?1)
         AND ((m.kind = 'email' AND ?2 = 1) OR (m.kind = 'sms' AND ?3 = 1) OR (m.kind = 'callback' AND ?4 = 1))
         ORDER BY m.next_attempt_at, m.id",
        &due_of(now, has),
        &mut |row| {
            let is_callback = row.text(1)? == Kind::Callback.name();
            let resource = row.int_or_null(13)?.map(ResourceId);
            if is_callback && row.int_or_null(3)?.is_some_and(|team| waiting.contains(&(TeamId(team), resource))) {
                return Ok(ControlFlow::Continue(()));
            }
            found = Some(read_due(row)?);
            Ok(ControlFlow::Break(()))
        },
    )?;
    Ok(found)
}

/// How many messages of those kinds are due, and in nobody's hands.
pub fn count_due(tx: &mut Tx<'_>, now: Instant, has: impl Fn(Kind) -> bool) -> Result<i64> {
    let count = tx.one(
        "SELECT COUNT(*) FROM messages
         WHERE status IN (0, 2) AND next_attempt_at <= ?1 AND (leased_until IS NULL OR leased_until <= ?1)
         AND ((kind = 'email' AND ?2 = 1) OR (kind = 'sms' AND ?3 = 1) OR (kind = 'callback' AND ?4 = 1))",
        &due_of(now, has),
        |row| row.int(0),
    )?;
    Ok(count.unwrap_or_default())
}

fn due_of(now: Instant, has: impl Fn(Kind) -> bool) -> [Value<'static>; 4] {
    let flag = |kind| i64::from(has(kind)).into();
    [now.into(), flag(Kind::Email), flag(Kind::Sms), flag(Kind::Callback)]
}

fn read_due(row: &dyn Row) -> Result<Due> {
    let strange = || corrupt("a message is of a kind or purpose that does not exist");
    let key_kind = match row.int_or_null(9)? {
        None => None,
        Some(number) => Some(KeyKind::from_number(number).ok_or_else(strange)?),
    };
    Ok(Due {
        id: MessageId(row.int(0)?),
        kind: Kind::from_name(row.text(1)?).ok_or_else(strange)?,
        purpose: Purpose::from_name(row.text(2)?).ok_or_else(strange)?,
        team: row.int_or_null(3)?.map(TeamId),
        recipient: row.text(4)?.into(),
        invite: row.int_or_null(5)?.map(InviteId),
        nonce: row.blob_or_null(6)?.map(Into::into),
        asked_at: row.instant_or_null(7)?,
        callback: row.text_or_null(8)?.map(String::from).zip(key_kind),
        resource: row.int_or_null(13)?.map(ResourceId),
        body: row.text_or_null(10)?.map(Into::into),
        created_at: row.instant(11)?,
        attempts: row.int(12)?,
    })
}
