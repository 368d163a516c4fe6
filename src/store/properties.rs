//! The table `properties`: what is true of the database as a whole.
use super::Tx;
use super::backend::{Value, corrupt};
use crate::domain::instant::Instant;
use crate::error::Result;

const INSERT: &str = "INSERT INTO properties (name, value) VALUES (?1, ?2)";
/// Under which the fingerprint of the sealing key is kept.
pub const SEALING_KEY: &str = "sealing_key";
/// Under which it is kept since when it is one for rehearsals.
pub const REHEARSAL: &str = "rehearsal";
/// Under which it is kept since when nothing is sent.
pub const OUTBOX_PAUSED: &str = "outbox_paused";

/// Under which the first release is kept that had the schema.
pub const RELEASE: &str = "release";

/// Puts in which sealing key the database belongs to, and whether it was made for a rehearsal.
pub fn insert(tx: &mut Tx<'_>, fingerprint: &[u8; 32], rehearsal: Option<Instant>) -> Result<()> {
    tx.execute(INSERT, &[SEALING_KEY.into(), fingerprint.into()])?;
    rehearsal.map_or(Ok(()), |since| insert_instant(tx, REHEARSAL, since))
}

/// The fingerprint of the sealing key that the database belongs to.
pub fn sealing_key(tx: &mut Tx<'_>) -> Result<Option<Vec<u8>>> {
    find(tx, SEALING_KEY)
}

/// Whether the database was made under `TEAMCTL_NOW`, and is therefore for rehearsals only.
pub fn is_rehearsal(tx: &mut Tx<'_>) -> Result<bool> {
    Ok(find(tx, REHEARSAL)?.is_some())
}

/// Since when it is one, as it is stored.
pub fn rehearsal(tx: &mut Tx<'_>) -> Result<Option<Vec<u8>>> {
    find(tx, REHEARSAL)
}

/// Makes it one.
pub fn insert_rehearsal(tx: &mut Tx<'_>, since: Value<'_>) -> Result<()> {
    tx.execute(INSERT, &[REHEARSAL.into(), since]).map(drop)
}

/// Takes out all but which sealing key the database belongs to, and which release made its schema.
pub fn clear(tx: &mut Tx<'_>) -> Result<()> {
    tx.execute("DELETE FROM properties WHERE name NOT IN (?1, ?2)", &[SEALING_KEY.into(), RELEASE.into()]).map(drop)
}

/// Since when nothing is sent; `None` while it is.
pub fn outbox_paused_since(tx: &mut Tx<'_>) -> Result<Option<Instant>> {
    let Some(bytes) = find(tx, OUTBOX_PAUSED)? else { return Ok(None) };
    let millis = <[u8; 8]>::try_from(bytes.as_slice()).map_err(|_| corrupt("a property is no instant"))?;
    Ok(Some(Instant::from_millis(i64::from_be_bytes(millis))))
}

/// Nothing is sent from now on; only where it is.
pub fn pause_outbox(tx: &mut Tx<'_>, now: Instant) -> Result<()> {
    insert_instant(tx, OUTBOX_PAUSED, now)
}

/// Messages are sent again.
pub fn resume_outbox(tx: &mut Tx<'_>) -> Result<()> {
    tx.execute("DELETE FROM properties WHERE name = ?1", &[OUTBOX_PAUSED.into()]).map(drop)
}

fn insert_instant(tx: &mut Tx<'_>, name: &str, at: Instant) -> Result<()> {
    tx.execute(INSERT, &[name.into(), (&at.millis().to_be_bytes()).into()]).map(drop)
}

fn find(tx: &mut Tx<'_>, name: &str) -> Result<Option<Vec<u8>>> {
    tx.one("SELECT value FROM properties WHERE name = ?1", &[name.into()], |row| Ok(row.blob(0)?.to_vec()))
}
