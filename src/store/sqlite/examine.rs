//! What SQLite can say of a file: whether its pages hold together, and whether its schema is ours.
use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;
use std::time::Duration;

use rusqlite::Connection;

use super::{MIGRATIONS, Sqlite, remove_empty_wal};
use crate::error::Result;
use crate::store::backend::Access;
use crate::store::database_file::with_suffix;
use crate::world::Random;

impl Sqlite {
    /// Opens a file to look at it, whatever speaks against using it, and leaves nothing beside it that was not there.
    pub fn open_to_examine(path: PathBuf, patience: Duration, random: Random) -> Result<Self> {
        let had_wal = fs::symlink_metadata(with_suffix(&path, "-wal")).is_ok();
        // As if to write: to who can only read a file, SQLite does not tell of rows that a CHECK forbids.
        let mut sqlite = Self::open_inspected(path, Access::Write, patience, random)?;
        sqlite.leaves_no_wal = !had_wal;
        sqlite.connection.execute_batch("PRAGMA query_only = ON")?;
        Ok(sqlite)
    }

    /// One that somebody else has written to meanwhile stays.
    pub(super) fn remove_own_wal(&mut self) {
        let Ok(none) = Connection::open_in_memory() else { return };
        drop(std::mem::replace(&mut self.connection, none));
        if fs::metadata(&self.wal).is_ok_and(|wal| wal.len() == 0) {
            remove_empty_wal(&self.path);
        }
    }

    /// Reads every page: the one thing here that takes longer the larger the file is.
    pub(super) fn examine_pages(&self, visit: &mut dyn FnMut(&str)) -> Result<()> {
        let mut statement = self.connection.prepare("PRAGMA integrity_check")?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let said: String = row.get(0)?;
            if said != "ok" {
                visit(said.trim_start_matches("*** in database main ***\n"));
            }
        }
        Ok(())
    }

    pub(super) fn examine_references(&self, visit: &mut dyn FnMut(&str)) -> Result<()> {
        let mut statement = self.connection.prepare("PRAGMA foreign_key_check")?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let (from, id, to) = (row.get::<_, String>(0)?, row.get::<_, Option<i64>>(1)?, row.get::<_, String>(2)?);
            let id = id.map_or_else(String::new, |id| format!(" {id}"));
            visit(&format!("the row{id} of {from} points at one of {to} that is not there"));
        }
        Ok(())
    }

    /// Against one that the migrations have just made, as far as it says that it has come.
    pub fn examine_schema(&self, visit: &mut dyn FnMut(&str)) -> Result<()> {
        let fresh = Connection::open_in_memory()?;
        let reached = usize::try_from(self.schema()?).unwrap_or(usize::MAX);
        MIGRATIONS.iter().take(reached).try_for_each(|migration| fresh.execute_batch(migration.sql))?;
        let (mut found, expected) = (schema(&self.connection)?, schema(&fresh)?);
        for ((kind, name), sql) in expected {
            match found.remove(&(kind.clone(), name.clone())) {
                Some(same) if same == sql => {}
                Some(_) => visit(&format!("the {kind} {name} is another than teamctl makes")),
                None => visit(&format!("the {kind} {name} is missing")),
            }
        }
        for (kind, name) in found.into_keys() {
            visit(&format!("the {kind} {name} is none of teamctl's"));
        }
        Ok(())
    }
}

/// What everything was made with, by kind and name; but for white space, and what the engine makes by itself.
fn schema(connection: &Connection) -> Result<BTreeMap<(String, String), String>> {
    let sql = "SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'";
    let mut statement = connection.prepare(sql)?;
    let mut rows = statement.query([])?;
    let mut schema = BTreeMap::new();
    while let Some(row) = rows.next()? {
        let (table, sql) = (row.get::<_, String>(2)?, row.get::<_, Option<String>>(3)?.unwrap_or_default());
        let words: Vec<_> = sql.split_whitespace().collect();
        schema.insert((row.get(0)?, row.get(1)?), format!("{table}: {}", words.join(" ")));
    }
    Ok(schema)
}
