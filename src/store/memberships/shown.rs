//! Memberships as they are shown: one row each, with the names that its ids stand for.
use std::ops::ControlFlow;

use super::super::Tx;
use super::super::backend::{OwnedRow, Row, corrupt};
use crate::domain::id::{EventId, InviteId, MembershipId, TeamId};
use crate::domain::instant::Instant;
use crate::error::Result;

/// A membership as it is shown.
pub struct MemberRow<'a>(pub &'a dyn Row);

/// How many cells a [`MemberRow`] has.
const SHOWN: usize = 13;

macro_rules! shown {
    ($rest:literal) => {
        concat!(
            "SELECT m.id, t.tree_key, r.name, m.added_at, m.suspended_at, m.super_access_at, a.email, a.first_name,
             a.last_name, a.company, a.phone, a.last_login_at,
             CASE WHEN m.suspended_at IS NOT NULL THEN (SELECT i.id FROM invites i WHERE i.team_id = m.team_id
             AND i.email_key = a.email_key AND i.superseded = 0 AND i.kind = 1 AND i.state IN (0, 4)) END
             FROM memberships m JOIN teams t ON t.id = m.team_id JOIN roles r ON r.id = m.role_id
             JOIN accounts a ON a.id = m.account_id ",
            $rest
        )
    };
}

impl MemberRow<'_> {
    /// Its id.
    pub fn id(&self) -> Result<MembershipId> {
        self.0.int(0).map(MembershipId)
    }

    /// The team's path.
    pub fn team(&self) -> Result<String> {
        Ok(self.0.text(1)?.replace(' ', "/"))
    }

    /// The role's name.
    pub fn role(&self) -> Result<&str> {
        self.0.text(2)
    }

    /// Since when.
    pub fn added_at(&self) -> Result<Instant> {
        self.0.instant(3)
    }

    /// Whether it is suspended.
    pub fn is_suspended(&self) -> Result<bool> {
        Ok(self.0.int_or_null(4)?.is_some())
    }

    /// Whether it has `*` in the organization.
    pub fn super_access(&self) -> Result<bool> {
        Ok(self.0.int_or_null(5)?.is_some())
    }

    /// The account's address.
    pub fn email(&self) -> Result<&str> {
        self.0.text(6)
    }

    /// Given name.
    pub fn first_name(&self) -> Result<Option<&str>> {
        self.0.text_or_null(7)
    }

    /// Family name.
    pub fn last_name(&self) -> Result<Option<&str>> {
        self.0.text_or_null(8)
    }

    /// Where they work.
    pub fn company(&self) -> Result<Option<&str>> {
        self.0.text_or_null(9)
    }

    /// `+` and digits.
    pub fn phone(&self) -> Result<Option<&str>> {
        self.0.text_or_null(10)
    }

    /// The invite that brings a suspended member back, pending or expired.
    pub fn invite(&self) -> Result<Option<InviteId>> {
        Ok(self.0.int_or_null(12)?.map(InviteId))
    }

    /// When the account last logged in.
    pub fn last_login_at(&self) -> Result<Option<Instant>> {
        self.0.instant_or_null(11)
    }
}

/// One membership as it is shown.
pub fn shown(tx: &mut Tx<'_>, id: MembershipId) -> Result<OwnedRow> {
    tx.row(shown!("WHERE m.id = ?1"), &[id.into()], SHOWN)?
        .ok_or_else(|| corrupt("a membership is gone in the middle of a transaction"))
}

/// Visits the memberships from one id to another that an event has made: an import, in the order in which it was written.
pub fn each_made(
    tx: &mut Tx<'_>,
    (first, last, event): (MembershipId, MembershipId, EventId),
    mut visit: impl FnMut(&MemberRow<'_>) -> Result<ControlFlow<()>>,
) -> Result<()> {
    let sql = shown!("WHERE m.id BETWEEN ?1 AND ?2 AND m.created_event = ?3 ORDER BY m.id");
    tx.each(sql, &[first.into(), last.into(), event.into()], &mut |row| visit(&MemberRow(row)))
}

/// Visits a team's memberships, in the order of the accounts.
pub fn each_shown(
    tx: &mut Tx<'_>,
    team: TeamId,
    mut visit: impl FnMut(&MemberRow<'_>) -> Result<ControlFlow<()>>,
) -> Result<()> {
    tx.each(shown!("WHERE m.team_id = ?1 ORDER BY m.account_id"), &[team.into()], &mut |row| visit(&MemberRow(row)))
}
