//! The tables `events` and `event_texts`: the audit trail, append-only and chained.
use std::fmt::Write;
use std::ops::ControlFlow;

use serde_json::{Map, Value as Json};

use super::Tx;
use super::backend::{OwnedRow, Row, Value, corrupt};
use crate::domain::event::{Canonical, Change, Event, FreeText};
use crate::domain::id::{EventId, TeamId};
use crate::domain::instant::Instant;
use crate::domain::sealing::AuditKey;
use crate::error::Result;

/// Who changes something, why, and the key that seals the record of it.
#[derive(Clone, Copy)]
pub struct Recorder<'a> {
    /// The subkey of the chain.
    pub key: &'a AuditKey,
    /// `operator:USER@HOST`.
    pub actor: &'a str,
    /// From `--reason`.
    pub reason: Option<&'a str>,
    /// Now.
    pub at: Instant,
}

/// An id for an event that is about to be recorded, so that the rows it makes can name it. After all that there are, be
/// it in the same millisecond or by a clock set back: the order of the ids is that of the events.
pub fn draw(tx: &mut Tx<'_>, now: Instant) -> Result<EventId> {
    let last = tx.one("SELECT MAX(id) FROM events", &[], |row| row.int_or_null(0))?.flatten();
    tx.draw_id_after(last.unwrap_or_default(), now).map(EventId)
}

/// Appends an event to its chain.
pub fn record(tx: &mut Tx<'_>, recorder: &Recorder<'_>, id: EventId, event: &Event) -> Result<()> {
    append(tx, recorder, (id, event), &event.changes)
}

/// The same, with changes of fields that have their names from a file. The event's own are left out.
pub fn record_named(
    tx: &mut Tx<'_>,
    recorder: &Recorder<'_>,
    (id, event): (EventId, &Event),
    changes: &[Change<String>],
) -> Result<()> {
    append(tx, recorder, (id, event), changes)
}

fn append<Field: AsRef<str>>(
    tx: &mut Tx<'_>,
    recorder: &Recorder<'_>,
    (id, event): (EventId, &Event),
    changes: &[Change<Field>],
) -> Result<()> {
    let chain = event.organization.map_or(0, |organization| organization.0);
    let (sequence, previous) = head(tx, chain)?.unwrap_or((0, [0; 32]));
    let fields = changes.iter().map(|change| change.field.as_ref()).collect::<Vec<_>>().join(",");
    let [before, after] = values(changes);
    let text = FreeText { reason: recorder.reason, before: before.as_deref(), after: after.as_deref() };
    let salt: [u8; 16] = tx.random().array()?;
    let text_hash = (!text.is_empty()).then(|| text.hash(&salt));
    let canonical = Canonical {
        id: id.0,
        chain,
        sequence: sequence + 1,
        at: recorder.at.millis(),
        actor: recorder.actor,
        action: event.action,
        team: event.team.map(|team| team.0),
        target: event.target.as_deref(),
        fields: &fields,
        count: event.batch.as_ref().map(|batch| batch.count),
        digest: event.batch.as_ref().map(|batch| batch.digest.as_slice()),
        text_hash: text_hash.as_ref().map(<[u8; 32]>::as_slice),
    };
    let hash = recorder.key.chain(&previous, &canonical.bytes());
    tx.execute(
        "INSERT INTO events (id, organization_id, sequence, at, actor, action, team_id, target, fields, row_count,
         digest, text_hash, hash) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)",
        &[
            canonical.id.into(),
            canonical.chain.into(),
            canonical.sequence.into(),
            canonical.at.into(),
            canonical.actor.into(),
            canonical.action.into(),
            canonical.team.into(),
            canonical.target.into(),
            canonical.fields.into(),
            canonical.count.into(),
            canonical.digest.into(),
            canonical.text_hash.into(),
            (&hash).into(),
        ],
    )?;
    if text_hash.is_some() {
        tx.execute(
            "INSERT INTO event_texts (event_id, salt, reason, before, after) VALUES (?1, ?2, ?3, ?4, ?5)",
            &[id.into(), (&salt).into(), text.reason.into(), text.before.into(), text.after.into()],
        )?;
    }
    Ok(())
}

/// The changed fields' values, before and after, as JSON objects; `None` where no field had one.
fn values<Field: AsRef<str>>(changes: &[Change<Field>]) -> [Option<String>; 2] {
    let object = |value: fn(&Change<Field>) -> &Option<String>| {
        let entry = |change: &Change<Field>| {
            value(change).as_ref().map(|text| (change.field.as_ref().to_owned(), Json::from(text.as_str())))
        };
        let object: Map<String, Json> = changes.iter().filter_map(entry).collect();
        (!object.is_empty()).then(|| Json::Object(object).to_string())
    };
    [object(|change| &change.before), object(|change| &change.after)]
}

/// The last event of a chain: its number and hash.
pub fn head(tx: &mut Tx<'_>, chain: i64) -> Result<Option<(i64, [u8; 32])>> {
    tx.one(
        "SELECT sequence, hash FROM events WHERE organization_id = ?1 ORDER BY sequence DESC LIMIT 1",
        &[chain.into()],
        |row| {
            let hash = row.blob(1)?.try_into().map_err(|_| corrupt("the hash of an audit event has the wrong length"));
            Ok((row.int(0)?, hash?))
        },
    )
}

/// When the last event of any kind was recorded.
pub fn last_at(tx: &mut Tx<'_>) -> Result<Option<Instant>> {
    tx.one("SELECT at FROM events ORDER BY id DESC LIMIT 1", &[], |row| row.instant(0))
}

/// The accounts that have done something, by their ids as the trail has them.
pub fn accounts_that_acted(tx: &mut Tx<'_>) -> Result<Vec<String>> {
    let sql = "SELECT DISTINCT actor FROM events WHERE actor >= 'ac_' AND actor < 'ac`'";
    tx.all(sql, &[], |row| Ok(row.text(0)?.to_owned()))
}

/// The organizations that have a chain, with each chain's last number and hash; 0 is the database's own.
pub fn heads(tx: &mut Tx<'_>) -> Result<Vec<(i64, i64, String)>> {
    let chains = tx.all("SELECT DISTINCT organization_id FROM events ORDER BY 1", &[], |row| row.int(0))?;
    let mut heads = Vec::with_capacity(chains.len());
    for chain in chains {
        if let Some((sequence, hash)) = head(tx, chain)? {
            heads.push((chain, sequence, hex(&hash)));
        }
    }
    Ok(heads)
}

/// Lower-case hexadecimal.
#[must_use]
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// An event as it is shown, and as it is verified.
pub struct EventRow<'a>(pub &'a dyn Row);

/// How many cells an [`EventRow`] has.
const SHOWN: usize = 19;

macro_rules! shown {
    ($rest:literal) => {
        concat!(
            "SELECT e.id, e.organization_id, e.sequence, e.at, e.actor, e.action, e.team_id, e.target, e.fields,
             e.row_count, e.digest, e.text_hash, e.hash, x.salt, x.reason, x.before, x.after, t.tree_key,
             t.deleted_at
             FROM events e LEFT JOIN event_texts x ON x.event_id = e.id LEFT JOIN teams t ON t.id = e.team_id ",
            $rest
        )
    };
}

impl EventRow<'_> {
    /// Its id.
    pub fn id(&self) -> Result<EventId> {
        self.0.int(0).map(EventId)
    }

    /// The organization whose chain it is in; 0 is the database's own.
    pub fn chain(&self) -> Result<i64> {
        self.0.int(1)
    }

    /// Gapless within the chain.
    pub fn sequence(&self) -> Result<i64> {
        self.0.int(2)
    }

    /// When it happened.
    pub fn at(&self) -> Result<Instant> {
        self.0.instant(3)
    }

    /// Who did it.
    pub fn actor(&self) -> Result<&str> {
        self.0.text(4)
    }

    /// What.
    pub fn action(&self) -> Result<&str> {
        self.0.text(5)
    }

    /// The team's id.
    pub fn team_id(&self) -> Result<Option<TeamId>> {
        Ok(self.0.int_or_null(6)?.map(TeamId))
    }

    /// The id of what was changed.
    pub fn target(&self) -> Result<Option<&str>> {
        self.0.text_or_null(7)
    }

    /// Names of the fields that changed.
    pub fn fields(&self) -> Result<&str> {
        self.0.text(8)
    }

    /// How many rows a batch changed.
    pub fn count(&self) -> Result<Option<i64>> {
        self.0.int_or_null(9)
    }

    /// The digest of their ids.
    pub fn digest(&self) -> Result<Option<String>> {
        Ok(self.0.blob_or_null(10)?.map(hex))
    }

    /// Its place in the chain.
    pub fn hash(&self) -> Result<&[u8]> {
        self.0.blob(12)
    }

    /// Why, as the actor said.
    pub fn reason(&self) -> Result<Option<&str>> {
        self.0.text_or_null(14)
    }

    /// The changed fields' values, a JSON object.
    pub fn before(&self) -> Result<Option<&str>> {
        self.0.text_or_null(15)
    }

    /// And what they became.
    pub fn after(&self) -> Result<Option<&str>> {
        self.0.text_or_null(16)
    }

    /// Whether the team is deleted: its path may be another's by now.
    pub fn team_is_gone(&self) -> Result<bool> {
        Ok(self.0.int_or_null(18)?.is_some())
    }

    /// The team's path, as it is today or was when it was deleted.
    pub fn team(&self) -> Result<Option<String>> {
        Ok(self.0.text_or_null(17)?.map(|key| key.replace(' ', "/")))
    }

    /// Whether text and hash belong to each other, and the hash to this row after the `previous` one.
    pub fn verify(&self, key: &AuditKey, previous: &[u8; 32]) -> Result<bool> {
        let text_hash = self.0.blob_or_null(11)?;
        let text = FreeText { reason: self.reason()?, before: self.before()?, after: self.after()? };
        let text_holds = match (self.0.blob_or_null(13)?, text_hash) {
            // Erased, or there was none.
            (None, _) => text.is_empty(),
            (Some(salt), Some(hash)) => text.hash(salt) == *hash,
            (Some(_), None) => false,
        };
        let canonical = Canonical {
            id: self.id()?.0,
            chain: self.chain()?,
            sequence: self.sequence()?,
            at: self.at()?.millis(),
            actor: self.actor()?,
            action: self.action()?,
            team: self.0.int_or_null(6)?,
            target: self.target()?,
            fields: self.fields()?,
            count: self.count()?,
            digest: self.0.blob_or_null(10)?,
            text_hash,
        };
        Ok(text_holds && key.chain(previous, &canonical.bytes()) == *self.hash()?)
    }
}

/// Visits the events of one chain from its first, or of all: one chain after the other.
pub fn each_in_chains(
    tx: &mut Tx<'_>,
    chain: Option<i64>,
    mut visit: impl FnMut(&EventRow<'_>) -> Result<ControlFlow<()>>,
) -> Result<()> {
    let visit: &mut dyn FnMut(&dyn Row) -> Result<ControlFlow<()>> = &mut |row| visit(&EventRow(row));
    match chain {
        Some(chain) => {
            let parameters: [Value<'_>; 1] = [chain.into()];
            tx.each(shown!("WHERE e.organization_id = ?1 ORDER BY e.sequence"), &parameters, visit)
        }
        None => tx.each(shown!("ORDER BY e.organization_id, e.sequence"), &[], visit),
    }
}

/// A text whose event is not there, if there is one.
pub fn stray_text(tx: &mut Tx<'_>) -> Result<Option<EventId>> {
    tx.one(
        "SELECT x.event_id FROM event_texts x LEFT JOIN events e ON e.id = x.event_id WHERE e.id IS NULL LIMIT 1",
        &[],
        |row| row.int(0).map(EventId),
    )
}

/// Visits the events of all chains in the order in which they were recorded.
pub fn each_in_time(tx: &mut Tx<'_>, mut visit: impl FnMut(&EventRow<'_>) -> Result<ControlFlow<()>>) -> Result<()> {
    tx.each(shown!("ORDER BY e.id"), &[], &mut |row| visit(&EventRow(row)))
}

/// One event as it is shown, if there is one.
pub fn shown(tx: &mut Tx<'_>, id: EventId) -> Result<Option<OwnedRow>> {
    tx.row(shown!("WHERE e.id = ?1"), &[id.into()], SHOWN)
}
