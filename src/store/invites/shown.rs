//! Invites as they are shown: one row each, read as it comes, with the names that its ids stand for.
use std::ops::ControlFlow;

use super::super::Tx;
use super::super::backend::{OwnedRow, Row, Value, corrupt};
use super::state;
use crate::domain::id::{EventId, InviteId, TeamId};
use crate::domain::instant::Instant;
use crate::domain::invite::{Kind, Status};
use crate::error::Result;

/// An invite as it is shown.
pub struct InviteRow<'a>(pub &'a dyn Row);

/// How many cells an [`InviteRow`] has.
const SHOWN: usize = 17;

macro_rules! shown {
    ($rest:literal) => {
        concat!(
            "SELECT i.id, t.tree_key, i.email, i.first_name, i.last_name, r.name, i.super_access_at, i.kind, i.state,
             i.created_at, i.expires_at, i.last_sent_at, i.sent_count, a.email, i.closed_at, i.nonce, i.created_event
             FROM invites i JOIN teams t ON t.id = i.team_id JOIN roles r ON r.id = i.role_id
             LEFT JOIN accounts a ON a.id = i.invited_by ",
            $rest
        )
    };
}

impl InviteRow<'_> {
    /// Its id.
    pub fn id(&self) -> Result<InviteId> {
        self.0.int(0).map(InviteId)
    }

    /// The team's path.
    pub fn team(&self) -> Result<String> {
        Ok(self.0.text(1)?.replace(' ', "/"))
    }

    /// To whom; empty where that person has been erased.
    pub fn email(&self) -> Result<&str> {
        self.0.text(2)
    }

    /// Given name.
    pub fn first_name(&self) -> Result<Option<&str>> {
        self.0.text_or_null(3)
    }

    /// Family name.
    pub fn last_name(&self) -> Result<Option<&str>> {
        self.0.text_or_null(4)
    }

    /// The role's name.
    pub fn role(&self) -> Result<&str> {
        self.0.text(5)
    }

    /// With `*` in the organization.
    pub fn super_access(&self) -> Result<bool> {
        Ok(self.0.int_or_null(6)?.is_some())
    }

    /// Whether it lets somebody in, or back in.
    pub fn kind(&self) -> Result<Kind> {
        Kind::from_number(self.0.int(7)?).ok_or_else(|| corrupt("an invite is of a kind that does not exist"))
    }

    /// What it is at `now`.
    pub fn status(&self, now: Instant) -> Result<Status> {
        Ok(Status::at(state(self.0.int(8)?)?, self.expires_at()?, now))
    }

    /// When it was made.
    pub fn created_at(&self) -> Result<Instant> {
        self.0.instant(9)
    }

    /// From when on it cannot be accepted.
    pub fn expires_at(&self) -> Result<Instant> {
        self.0.instant(10)
    }

    /// When its link was last given out.
    pub fn last_sent_at(&self) -> Result<Option<Instant>> {
        self.0.instant_or_null(11)
    }

    /// How often its link was given out.
    pub fn sent_count(&self) -> Result<i64> {
        self.0.int(12)
    }

    /// The address of the account that sent it, empty where that has been erased; `None` for the operator.
    pub fn invited_by(&self) -> Result<Option<&str>> {
        self.0.text_or_null(13)
    }

    /// When it was closed.
    pub fn closed_at(&self) -> Result<Option<Instant>> {
        self.0.instant_or_null(14)
    }

    /// What its token is derived from.
    pub fn nonce(&self) -> Result<&[u8]> {
        self.0.blob(15)
    }

    /// The event that made it.
    pub fn created_event(&self) -> Result<EventId> {
        self.0.int(16).map(EventId)
    }
}

/// One invite as it is shown.
pub fn shown(tx: &mut Tx<'_>, id: InviteId) -> Result<OwnedRow> {
    tx.row(shown!("WHERE i.id = ?1"), &[id.into()], SHOWN)?
        .ok_or_else(|| corrupt("an invite is gone in the middle of a transaction"))
}

/// Visits the invites of a team, in the order of the addresses, an address's older ones after its current one.
pub fn each_shown(
    tx: &mut Tx<'_>,
    team: TeamId,
    mut visit: impl FnMut(&InviteRow<'_>) -> Result<ControlFlow<()>>,
) -> Result<()> {
    tx.each(shown!("WHERE i.team_id = ?1 ORDER BY i.email_key, i.superseded"), &[team.into()], &mut |row| {
        visit(&InviteRow(row))
    })
}

/// Visits what stands beside the members: current invites that are open or expired.
pub fn each_waiting(
    tx: &mut Tx<'_>,
    team: TeamId,
    mut visit: impl FnMut(&InviteRow<'_>) -> Result<ControlFlow<()>>,
) -> Result<()> {
    tx.each(
        shown!("WHERE i.team_id = ?1 AND i.superseded = 0 AND i.state IN (0, 4) AND i.kind = 0 ORDER BY i.email_key"),
        &[team.into()],
        &mut |row| visit(&InviteRow(row)),
    )
}

/// Visits the invites from one id to another that an event has made: a batch, in the order in which it was written.
pub fn each_made(
    tx: &mut Tx<'_>,
    first: InviteId,
    last: InviteId,
    event: EventId,
    mut visit: impl FnMut(&InviteRow<'_>) -> Result<ControlFlow<()>>,
) -> Result<()> {
    let parameters: [Value<'_>; 3] = [first.into(), last.into(), event.into()];
    tx.each(shown!("WHERE i.id BETWEEN ?1 AND ?2 AND i.created_event = ?3 ORDER BY i.id"), &parameters, &mut |row| {
        visit(&InviteRow(row))
    })
}
