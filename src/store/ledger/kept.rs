//! Transfers that stay in memory by the hundred thousand, to be shown as if they were read back.
use std::rc::Rc;

use super::super::backend::{Row, Value, corrupt};
use super::{EntryRow, Shown};
use crate::domain::credits::Credits;
use crate::domain::id::{KeyId, TransferId};
use crate::domain::instant::Instant;
use crate::domain::ledger::{Account, Kind};
use crate::error::{Error, Result};

/// A transfer, with the cells of an [`EntryRow`]. Of a batch those of a team share its name.
#[derive(Clone, Debug)]
pub struct KeptTransfer {
    /// Its id.
    pub id: TransferId,
    /// The team's path.
    pub team: Rc<str>,
    /// What it is.
    pub kind: Kind,
    /// From where to where.
    pub accounts: (Account, Account),
    /// How much.
    pub amount: Credits,
    /// How many tasks.
    pub tasks: i64,
    /// When it was made.
    pub at: Instant,
    /// What was in the pool after it, less what was held.
    pub balance: Credits,
    /// By which it was asked for.
    pub reference: Box<str>,
    /// The key that it was made with.
    pub key: Option<KeyId>,
    /// What somebody wrote beside it.
    pub note: Option<Box<str>>,
}

impl KeptTransfer {
    /// What a row says that is of a transfer indeed, with a reference.
    pub fn of(row: &EntryRow<'_>) -> Result<Self> {
        let unexpected = || corrupt("a reference leads to something else than a transfer");
        let (Shown::Transfer(kind), Some(target)) = (row.what()?, row.target()?) else { return Err(unexpected()) };
        Ok(Self {
            id: TransferId(row.0.int(0)?),
            team: row.team()?.into(),
            kind,
            accounts: (row.source()?, target),
            amount: row.amount()?,
            tasks: row.tasks()?,
            at: row.at()?,
            balance: row.balance()?,
            reference: row.reference()?.ok_or_else(unexpected)?.into(),
            key: row.key()?,
            note: row.note()?.map(Into::into),
        })
    }
}

impl Row for KeptTransfer {
    fn value(&self, column: usize) -> Result<Value<'_>> {
        Ok(match column {
            0 => self.id.into(),
            1 => (&*self.team).into(),
            2 => self.kind.number().into(),
            3 => self.accounts.0.number().into(),
            4 => self.accounts.1.number().into(),
            5 => self.amount.into(),
            6 => self.tasks.into(),
            7 => self.at.into(),
            8 => self.balance.into(),
            9 => (&*self.reference).into(),
            10 => self.key.into(),
            11 => 0.into(),
            // No deadline, nothing that it is of, and the team is there.
            12 | 14 | 15 => Value::Null,
            13 => self.note.as_deref().into(),
            _ => return Err(Error::new("internal.column", format!("there is no column {column}"))),
        })
    }
}
