//! The table `login_tries`: wrong passwords of the last minutes, for addresses with and without an account alike.
use super::Tx;
use super::backend::corrupt;
use crate::domain::instant::Instant;
use crate::domain::login::Tries;
use crate::domain::recent::WINDOW;
use crate::error::Result;

/// What counts at `now` against an address.
pub fn find(tx: &mut Tx<'_>, email_key: &str, now: Instant) -> Result<Tries> {
    let sql = "SELECT tries FROM login_tries WHERE email_key = ?1";
    let found = tx.one(sql, &[email_key.into()], |row| parse(row.text(0)?))?;
    Ok(found.unwrap_or_default().at(now))
}

/// The column, as a count.
pub(super) fn parse(text: &str) -> Result<Tries> {
    Tries::parse(text).ok_or_else(|| corrupt("the wrong passwords of an address cannot be read"))
}

/// One more wrong password. What is too old to count goes, of all addresses: nothing else ever tidies up here.
pub fn add(tx: &mut Tx<'_>, email_key: &str, now: Instant) -> Result<()> {
    let mut tries = find(tx, email_key, now)?;
    tries.add(now);
    let oldest = now.millis() - WINDOW.millis();
    tx.execute("DELETE FROM login_tries WHERE last_at <= ?1", &[oldest.into()])?;
    tx.execute(
        "INSERT INTO login_tries (email_key, tries, last_at) VALUES (?1, ?2, ?3)
         ON CONFLICT (email_key) DO UPDATE SET tries = excluded.tries, last_at = excluded.last_at",
        &[email_key.into(), (&tries.to_string()).into(), tries.last().unwrap_or(now).into()],
    )?;
    Ok(())
}

/// Forgets them; answers whether there was anything to forget.
pub fn clear(tx: &mut Tx<'_>, email_key: &str) -> Result<bool> {
    Ok(tx.execute("DELETE FROM login_tries WHERE email_key = ?1", &[email_key.into()])? > 0)
}
