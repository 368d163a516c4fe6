//! The tables `transfers`, `balances`, `refs`, `transfer_notes` and `billables`: what has moved, what it comes to, and by which
//! name it was asked for.
use super::Tx;
use super::backend::{Row, Value, corrupt};
use crate::domain::calendar::Day;
use crate::domain::credits::Credits;
use crate::domain::id::{EventId, KeyId, TeamId, TransferId};
use crate::domain::instant::Instant;
use crate::domain::ledger::{Account, Kind};
use crate::domain::reference::{Fingerprint, Use};
use crate::error::Result;

mod entries;
mod kept;

pub use entries::{
    EntryRow, Shown, Span, VisitEntry, each_entry, each_of_hold, each_transfer, shown_hold, shown_transfer,
};
pub use kept::KeptTransfer;

/// A transfer to be written.
pub struct NewTransfer {
    /// Its id: see [`draw`].
    pub id: TransferId,
    /// Whose ledger.
    pub organization: TeamId,
    /// For whom.
    pub team: TeamId,
    /// What it is.
    pub kind: Kind,
    /// From where to where.
    pub accounts: (Account, Account),
    /// How much; nothing where it is only tasks.
    pub amount: Credits,
    /// How many tasks; less than nothing of a refund.
    pub tasks: i64,
    /// On which day it counts.
    pub day: Day,
    /// Now.
    pub at: Instant,
    /// What is in the pool after it, less what is held.
    pub balance: Credits,
    /// By which it was asked for.
    pub reference: Option<Box<str>>,
    /// The charge or capture that a refund is of; the hold that a capture is of.
    pub of: Option<i64>,
    /// The key that it was made with.
    pub key: Option<KeyId>,
    /// The event that makes it.
    pub event: EventId,
}

/// An id for a transfer, above all that there are: their order is that in which they were made.
pub fn draw(tx: &mut Tx<'_>, now: Instant) -> Result<TransferId> {
    let last = tx.one("SELECT MAX(id) FROM transfers", &[], |row| row.int_or_null(0))?.flatten();
    tx.draw_id_after(last.unwrap_or_default(), now).map(TransferId)
}

/// How many transfers one statement writes: those that follow each other find their place at once. One each took 80 ms longer
/// for 100,000 rows.
pub const AT_ONCE: usize = 8;

macro_rules! insert_transfers {
    ($rows:literal) => {
        concat!(
            "INSERT INTO transfers (id, organization_id, team_id, kind, source, target, amount, tasks, day, at, balance,
             ref, of_id, key_id, created_event) VALUES ",
            $rows
        )
    };
}

const INSERT_ONE: &str = insert_transfers!("(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)");

/// [`AT_ONCE`] rows of so many numbers.
const INSERT_MANY: &str = insert_transfers!(
    "(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15),
         (?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23, ?24, ?25, ?26, ?27, ?28, ?29, ?30),
         (?31, ?32, ?33, ?34, ?35, ?36, ?37, ?38, ?39, ?40, ?41, ?42, ?43, ?44, ?45),
         (?46, ?47, ?48, ?49, ?50, ?51, ?52, ?53, ?54, ?55, ?56, ?57, ?58, ?59, ?60),
         (?61, ?62, ?63, ?64, ?65, ?66, ?67, ?68, ?69, ?70, ?71, ?72, ?73, ?74, ?75),
         (?76, ?77, ?78, ?79, ?80, ?81, ?82, ?83, ?84, ?85, ?86, ?87, ?88, ?89, ?90),
         (?91, ?92, ?93, ?94, ?95, ?96, ?97, ?98, ?99, ?100, ?101, ?102, ?103, ?104, ?105),
         (?106, ?107, ?108, ?109, ?110, ?111, ?112, ?113, ?114, ?115, ?116, ?117, ?118, ?119, ?120)"
);

/// Writes transfers under ids that were drawn for them. The balances are written by [`set_balance`].
pub fn insert(tx: &mut Tx<'_>, transfers: &[NewTransfer]) -> Result<()> {
    let (many, rest) = transfers.as_chunks::<AT_ONCE>();
    for transfers in many {
        tx.execute(INSERT_MANY, transfers.each_ref().map(values).as_flattened())?;
    }
    rest.iter().try_for_each(|transfer| tx.execute(INSERT_ONE, &values(transfer)).map(drop))
}

fn values(new: &NewTransfer) -> [Value<'_>; 15] {
    [
        new.id.into(),
        new.organization.into(),
        new.team.into(),
        new.kind.number().into(),
        new.accounts.0.number().into(),
        new.accounts.1.number().into(),
        new.amount.into(),
        new.tasks.into(),
        new.day.into(),
        new.at.into(),
        new.balance.into(),
        new.reference.as_deref().into(),
        new.of.into(),
        new.key.into(),
        new.event.into(),
    ]
}

/// A transfer, as decisions need it.
#[derive(Clone, Debug)]
pub struct Transfer {
    /// Its id.
    pub id: TransferId,
    /// For whom.
    pub team: TeamId,
    /// What it is.
    pub kind: Kind,
    /// From where to where.
    pub accounts: (Account, Account),
    /// How much.
    pub amount: Credits,
    /// How many tasks.
    pub tasks: i64,
    /// On which day it counts.
    pub day: Day,
    /// The charge, capture or hold that it is of.
    pub of: Option<i64>,
    /// The key that it was made with.
    pub key: Option<KeyId>,
}

fn read_transfer(row: &dyn Row) -> Result<Transfer> {
    Ok(Transfer {
        id: TransferId(row.int(0)?),
        team: TeamId(row.int(1)?),
        kind: kind(row.int(2)?)?,
        accounts: (account(row.int(3)?)?, account(row.int(4)?)?),
        amount: row.credits(5)?,
        tasks: row.int(6)?,
        day: Day::from_number(row.int(7)?),
        of: row.int_or_null(8)?,
        key: row.int_or_null(9)?.map(KeyId),
    })
}

pub(super) fn account(number: i64) -> Result<Account> {
    Account::from_number(number).ok_or_else(|| corrupt("a ledger has an account that does not exist"))
}

fn kind(number: i64) -> Result<Kind> {
    Kind::from_number(number).ok_or_else(|| corrupt("a transfer is of a kind that does not exist"))
}

/// The transfer of an id.
pub fn find(tx: &mut Tx<'_>, id: TransferId) -> Result<Option<Transfer>> {
    let sql =
        "SELECT id, team_id, kind, source, target, amount, tasks, day, of_id, key_id FROM transfers WHERE id = ?1";
    tx.one(sql, &[id.into()], read_transfer)
}

/// The transfers of what a hold or a charge has led to, in their order.
pub fn find_of(tx: &mut Tx<'_>, of: i64) -> Result<Vec<Transfer>> {
    tx.all(
        "SELECT id, team_id, kind, source, target, amount, tasks, day, of_id, key_id FROM transfers WHERE of_id = ?1
         ORDER BY id",
        &[of.into()],
        read_transfer,
    )
}

/// What was refunded of a transfer: credits, and tasks, which are less than nothing.
pub fn refunded(tx: &mut Tx<'_>, of: TransferId) -> Result<(Credits, i64)> {
    let sql = "SELECT CAST(COALESCE(SUM(amount), 0) AS BIGINT), CAST(COALESCE(SUM(tasks), 0) AS BIGINT) FROM transfers
               WHERE of_id = ?1 AND kind = ?2";
    let sum = tx.one(sql, &[of.into(), Kind::Refund.number().into()], |row| Ok((row.credits(0)?, row.int(1)?)))?;
    Ok(sum.unwrap_or_default())
}

/// The event that made a transfer.
pub fn event(tx: &mut Tx<'_>, id: TransferId) -> Result<Option<EventId>> {
    tx.one("SELECT created_event FROM transfers WHERE id = ?1", &[id.into()], |row| row.int(0).map(EventId))
}

/// The balances of an organization, in the order of [`Account::ALL`]; those without a row are nothing.
pub fn balances(tx: &mut Tx<'_>, organization: TeamId) -> Result<[Credits; Account::ALL.len()]> {
    let mut balances = [Credits::ZERO; Account::ALL.len()];
    let sql = "SELECT account, balance FROM balances WHERE organization_id = ?1";
    for (account, balance) in tx.all(sql, &[organization.into()], |row| Ok((account(row.int(0)?)?, row.credits(1)?)))? {
        if let Some(place) = balances.get_mut(account as usize) {
            *place = balance;
        }
    }
    Ok(balances)
}

/// Writes a balance.
pub fn set_balance(tx: &mut Tx<'_>, organization: TeamId, account: Account, balance: Credits) -> Result<()> {
    tx.execute(
        "INSERT INTO balances (organization_id, account, balance) VALUES (?1, ?2, ?3)
         ON CONFLICT (organization_id, account) DO UPDATE SET balance = excluded.balance",
        &[organization.into(), account.number().into(), balance.into()],
    )
    .map(drop)
}

/// What a reference was used for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Used {
    /// For which verb.
    pub used: Use,
    /// The hold, or else the transfer.
    pub target: i64,
    /// Of what was asked for with it.
    pub fingerprint: Fingerprint,
}

/// What a reference was used for, if it was.
pub fn find_ref(tx: &mut Tx<'_>, organization: TeamId, reference: &str) -> Result<Option<Used>> {
    let sql = "SELECT used, target_id, fingerprint FROM refs WHERE organization_id = ?1 AND ref = ?2";
    tx.one(sql, &[organization.into(), reference.into()], |row| {
        Ok(Used {
            used: Use::from_number(row.int(0)?).ok_or_else(|| corrupt("a reference is of no known use"))?,
            target: row.int(1)?,
            fingerprint: row.blob(2)?.try_into().map_err(|_| corrupt("a reference has no fingerprint"))?,
        })
    })
}

/// Writes down what a reference was used for, which it is for good; answers whether it was not used before.
pub fn insert_ref(tx: &mut Tx<'_>, organization: TeamId, reference: &str, used: &Used) -> Result<bool> {
    let rows = tx.execute(
        "INSERT INTO refs (organization_id, ref, used, target_id, fingerprint) VALUES (?1, ?2, ?3, ?4, ?5)
         ON CONFLICT DO NOTHING",
        &[
            organization.into(),
            reference.into(),
            used.used.number().into(),
            used.target.into(),
            (&used.fingerprint).into(),
        ],
    )?;
    Ok(rows == 1)
}

/// Keeps what somebody wrote beside a transfer or a hold.
pub fn insert_note(tx: &mut Tx<'_>, target: i64, note: &str) -> Result<()> {
    let sql = "INSERT INTO transfer_notes (target_id, note) VALUES (?1, ?2)";
    tx.execute(sql, &[target.into(), note.into()]).map(drop)
}

/// Says that a transfer is to be put on an invoice.
pub fn insert_billable(tx: &mut Tx<'_>, (organization, day): (TeamId, Day), transfer: TransferId) -> Result<()> {
    let sql = "INSERT INTO billables (transfer_id, organization_id, day) VALUES (?1, ?2, ?3)";
    tx.execute(sql, &[transfer.into(), organization.into(), day.into()]).map(drop)
}
