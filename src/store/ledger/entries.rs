//! Transfers and holds as they are shown, side by side: both have the same cells.
use std::ops::ControlFlow;

use super::super::backend::{OwnedRow, Row, Value, corrupt};
use super::super::{Tx, holds};
use super::{account, kind};
use crate::domain::credits::Credits;
use crate::domain::hold::State;
use crate::domain::id::{HoldId, KeyId, TeamId, TransferId};
use crate::domain::instant::Instant;
use crate::domain::ledger::{Account, Kind};
use crate::error::Result;

/// A transfer or a hold as it is shown: both have the same cells.
pub struct EntryRow<'a>(pub &'a dyn Row);

/// How many cells an [`EntryRow`] has.
const SHOWN: usize = 16;

macro_rules! shown_transfer {
    ($rest:literal) => {
        concat!(
            "SELECT r.id, t.tree_key, r.kind, r.source, r.target, r.amount, r.tasks, r.at, r.balance, r.ref, r.key_id,
             0, NULL, n.note, r.of_id, t.deleted_at
             FROM transfers r JOIN teams t ON t.id = r.team_id LEFT JOIN transfer_notes n ON n.target_id = r.id ",
            $rest
        )
    };
}

macro_rules! shown_hold {
    ($rest:literal) => {
        concat!(
            "SELECT r.id, t.tree_key, -1, r.source, NULL, r.amount, 0, r.at, r.balance, r.ref, r.key_id,
             r.state, r.expires_at, n.note, NULL, t.deleted_at
             FROM holds r JOIN teams t ON t.id = r.team_id LEFT JOIN transfer_notes n ON n.target_id = r.id ",
            $rest
        )
    };
}

/// What a hold is, beside its deadline.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shown {
    /// A transfer.
    Transfer(Kind),
    /// A hold, with what was done with it and its deadline.
    Hold(State, Instant),
}

impl EntryRow<'_> {
    /// Its id as text.
    pub fn id(&self) -> Result<String> {
        let id = self.0.int(0)?;
        Ok(match self.what()? {
            Shown::Transfer(_) => TransferId(id).text(),
            Shown::Hold(..) => HoldId(id).text(),
        })
    }

    /// The team's path.
    pub fn team(&self) -> Result<String> {
        Ok(self.0.text(1)?.replace(' ', "/"))
    }

    /// Whether the team is deleted: its path may be another's by now.
    pub fn team_is_gone(&self) -> Result<bool> {
        Ok(self.0.int_or_null(15)?.is_some())
    }

    /// What it is.
    pub fn what(&self) -> Result<Shown> {
        match self.0.int(2)? {
            -1 => Ok(Shown::Hold(holds::state(self.0, 11)?, self.0.instant(12)?)),
            number => kind(number).map(Shown::Transfer),
        }
    }

    /// From which account it takes.
    pub fn source(&self) -> Result<Account> {
        account(self.0.int(3)?)
    }

    /// To which account it gives; a hold to none yet.
    pub fn target(&self) -> Result<Option<Account>> {
        self.0.int_or_null(4)?.map(account).transpose()
    }

    /// How much.
    pub fn amount(&self) -> Result<Credits> {
        self.0.credits(5)
    }

    /// How many tasks.
    pub fn tasks(&self) -> Result<i64> {
        self.0.int(6)
    }

    /// When it was made.
    pub fn at(&self) -> Result<Instant> {
        self.0.instant(7)
    }

    /// What was in the pool after it, less what was held.
    pub fn balance(&self) -> Result<Credits> {
        self.0.credits(8)
    }

    /// By which it was asked for; that of its hold, of a capture.
    pub fn reference(&self) -> Result<Option<&str>> {
        self.0.text_or_null(9)
    }

    /// The key that it was made with.
    pub fn key(&self) -> Result<Option<KeyId>> {
        Ok(self.0.int_or_null(10)?.map(KeyId))
    }

    /// What somebody wrote beside it.
    pub fn note(&self) -> Result<Option<&str>> {
        self.0.text_or_null(13)
    }

    /// The id of the hold that a capture is of, or of the charge or the capture that a refund is of.
    pub fn of(&self) -> Result<Option<String>> {
        let is_capture = self.what()? == Shown::Transfer(Kind::Capture);
        let text = |of| if is_capture { HoldId(of).text() } else { TransferId(of).text() };
        Ok(self.0.int_or_null(14)?.map(text))
    }
}

/// A transfer as it is shown.
pub fn shown_transfer(tx: &mut Tx<'_>, id: TransferId) -> Result<OwnedRow> {
    tx.row(shown_transfer!("WHERE r.id = ?1"), &[id.into()], SHOWN)?
        .ok_or_else(|| corrupt("a reference leads to a transfer that is not there"))
}

/// A hold as it is shown.
pub fn shown_hold(tx: &mut Tx<'_>, id: HoldId) -> Result<OwnedRow> {
    tx.row(shown_hold!("WHERE r.id = ?1"), &[id.into()], SHOWN)?
        .ok_or_else(|| corrupt("a reference leads to a hold that is not there"))
}

/// A stretch of time in an organization's ledger.
#[derive(Clone, Copy, Debug)]
pub struct Span {
    /// Whose ledger.
    pub organization: TeamId,
    /// From here on.
    pub since: Instant,
    /// Up to, and not including, here.
    pub until: Instant,
}

impl Span {
    /// Before the parameters of their own that statements have.
    fn with(&self, id: i64) -> [Value<'static>; 4] {
        [self.organization.into(), self.since.into(), self.until.into(), id.into()]
    }
}

/// What sees each entry.
pub type VisitEntry<'a> = dyn FnMut(&EntryRow<'_>) -> Result<ControlFlow<()>> + 'a;

/// Visits transfers and holds in the order of time: two indexes, read side by side.
pub fn each_entry(tx: &mut Tx<'_>, span: &Span, visit: &mut VisitEntry<'_>) -> Result<()> {
    let parameters: [Value<'_>; 3] = [span.organization.into(), span.since.into(), span.until.into()];
    let sql = concat!(
        shown_transfer!("WHERE r.organization_id = ?1 AND r.at >= ?2 AND r.at < ?3 UNION ALL "),
        shown_hold!("WHERE r.organization_id = ?1 AND r.at >= ?2 AND r.at < ?3 ORDER BY 8, 1")
    );
    tx.each(sql, &parameters, &mut |row| visit(&EntryRow(row)))
}

/// Visits a transfer.
pub fn each_transfer(tx: &mut Tx<'_>, (id, span): (TransferId, &Span), visit: &mut VisitEntry<'_>) -> Result<()> {
    let sql = shown_transfer!("WHERE r.organization_id = ?1 AND r.at >= ?2 AND r.at < ?3 AND r.id = ?4");
    tx.each(sql, &span.with(id.0), &mut |row| visit(&EntryRow(row)))
}

/// Visits a hold, and its capture.
pub fn each_of_hold(tx: &mut Tx<'_>, (id, span): (HoldId, &Span), visit: &mut VisitEntry<'_>) -> Result<()> {
    let sql = concat!(
        shown_transfer!(
            "WHERE r.organization_id = ?1 AND r.at >= ?2 AND r.at < ?3 AND r.of_id = ?4 AND r.kind = 2 UNION ALL "
        ),
        shown_hold!("WHERE r.organization_id = ?1 AND r.at >= ?2 AND r.at < ?3 AND r.id = ?4 ORDER BY 8, 1")
    );
    tx.each(sql, &span.with(id.0), &mut |row| visit(&EntryRow(row)))
}
