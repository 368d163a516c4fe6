//! The table `properties`: what is true of the database as a whole.
use super::Tx;
use crate::domain::instant::Instant;
use crate::error::Result;

const SEALING_KEY: &str = "sealing_key";
const REHEARSAL: &str = "rehearsal";

/// Puts in which sealing key the database belongs to, and whether it was made for a rehearsal.
pub fn insert(tx: &mut Tx<'_>, fingerprint: &[u8; 32], rehearsal: Option<Instant>) -> Result<()> {
    const SQL: &str = "INSERT INTO properties (name, value) VALUES (?1, ?2)";
    tx.execute(SQL, &[SEALING_KEY.into(), fingerprint.into()])?;
    if let Some(since) = rehearsal {
        tx.execute(SQL, &[REHEARSAL.into(), (&since.millis().to_be_bytes()).into()])?;
    }
    Ok(())
}

/// The fingerprint of the sealing key that the database belongs to.
pub fn sealing_key(tx: &mut Tx<'_>) -> Result<Option<Vec<u8>>> {
    find(tx, SEALING_KEY)
}

/// Whether the database was made under `TEAMCTL_NOW`, and is therefore for rehearsals only.
pub fn is_rehearsal(tx: &mut Tx<'_>) -> Result<bool> {
    Ok(find(tx, REHEARSAL)?.is_some())
}

fn find(tx: &mut Tx<'_>, name: &str) -> Result<Option<Vec<u8>>> {
    tx.one("SELECT value FROM properties WHERE name = ?1", &[name.into()], |row| Ok(row.blob(0)?.to_vec()))
}
