//! What cannot be opened, or made again, in a database that has another sealing key than the one it came from.
use super::super::Tx;
use crate::domain::id::ConnectorId;
use crate::error::Result;

/// What is of no use any more.
#[derive(Debug, Default)]
pub struct Lost {
    /// Connectors whose secrets cannot be opened: of which team, what they are called, and their ids.
    pub connectors: Vec<(String, String, ConnectorId)>,
    /// Open invites, whose tokens are dead.
    pub invites: i64,
    /// Teams with a callback URL of their own: their secrets are others.
    pub callbacks: Vec<String>,
    /// One-time codes that nobody can use.
    pub codes: i64,
}

/// Looks through the database.
pub fn lost(tx: &mut Tx<'_>) -> Result<Lost> {
    let path = |key: &str| key.replace(' ', "/");
    let connectors = tx.all(
        "SELECT t.tree_key, c.name, c.id FROM connectors c JOIN teams t ON t.id = c.team_id
         WHERE c.secret IS NOT NULL ORDER BY t.tree_key, c.name",
        &[],
        |row| Ok((path(row.text(0)?), row.text(1)?.to_owned(), ConnectorId(row.int(2)?))),
    )?;
    let callbacks = tx.all(
        "SELECT tree_key FROM teams WHERE callback_url IS NOT NULL AND deleted_at IS NULL ORDER BY tree_key",
        &[],
        |row| row.text(0).map(path),
    )?;
    let mut count = |sql| Ok::<_, crate::error::Error>(tx.one(sql, &[], |row| row.int(0))?.unwrap_or_default());
    let invites = count("SELECT COUNT(*) FROM invites WHERE state = 0")?;
    let codes = count("SELECT COUNT(*) FROM codes c JOIN invites i ON i.id = c.invite_id WHERE i.state = 0")?;
    Ok(Lost { connectors, invites, callbacks, codes })
}

/// How many messages wait to be sent.
pub fn unsent(tx: &mut Tx<'_>) -> Result<i64> {
    let sql = "SELECT COUNT(*) FROM messages WHERE status IN (0, 2)";
    Ok(tx.one(sql, &[], |row| row.int(0))?.unwrap_or_default())
}
