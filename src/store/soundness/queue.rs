//! What of the outbox nobody is at work on any more, and freeing it.
use std::ops::ControlFlow;

use super::super::Tx;
use super::super::backend::Row;
use crate::domain::id::{MessageId, TeamId};
use crate::domain::instant::Instant;
use crate::error::Result;

/// A message in the hands of a sender that is gone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stuck {
    /// Which.
    pub id: MessageId,
    /// The organization and the team that it is about.
    pub place: Option<(TeamId, TeamId)>,
}

/// Messages whose lease has ended without an answer, or would end later than any that is given now: the clock was set back.
pub fn stuck(tx: &mut Tx<'_>, (now, latest): (Instant, Instant), mut visit: impl FnMut(&Stuck)) -> Result<()> {
    let sql = "SELECT m.id, t.organization_id, t.id FROM messages m LEFT JOIN teams t ON t.id = m.team_id
               WHERE m.lease IS NOT NULL AND (m.leased_until <= ?1 OR m.leased_until > ?2) ORDER BY m.id";
    tx.each(sql, &[now.into(), latest.into()], &mut |row: &dyn Row| {
        let place = row.int_or_null(1)?.zip(row.int_or_null(2)?);
        let place = place.map(|(organization, team)| (TeamId(organization), TeamId(team)));
        visit(&Stuck { id: MessageId(row.int(0)?), place });
        Ok(ControlFlow::Continue(()))
    })
}

/// Takes a message out of the hands that it is in.
pub fn free(tx: &mut Tx<'_>, id: MessageId) -> Result<()> {
    tx.execute("UPDATE messages SET lease = NULL, leased_until = NULL WHERE id = ?1", &[id.into()]).map(drop)
}
