//! `import`: every row of an export, into a database in which nothing has happened yet, in one transaction.
use std::collections::BTreeMap;
use std::ops::ControlFlow;

use super::{Counts, Header, Table, addresses, schema, words};
use crate::domain::action;
use crate::domain::event::{Change, Event};
use crate::domain::grant::Grant;
use crate::domain::id::TeamId;
use crate::domain::sealing::AuditKey;
use crate::error::{Error, Result};
use crate::operations::doctor::{self, Status};
use crate::operations::{Context, Store, Value, audit};
use crate::store::exchange::{self, Lost};
use crate::store::{Tx, events, properties};

/// Where an export is read from, line by line; once more from the first, where an engine asks for that.
pub trait Source {
    /// What its first line says.
    fn header(&mut self) -> Result<Header>;

    /// Visits each row. What the visitor refuses is told with the number of its line.
    fn each(&mut self, visit: &mut Visit<'_>) -> Result<()>;
}

/// What is done with a row: its table's place among [`super::TABLES`], its table, and its values.
pub type Visit<'a> = dyn FnMut(usize, &'static Table, &[Value<'_>]) -> Result<()> + 'a;

/// What is done about an export that belongs to another sealing key than the database.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OtherKey {
    /// It is not taken: the key is to be brought along.
    Refuse,
    /// It is taken, without what only its own key could open or make again.
    GoWithout,
}

/// What an import has come to.
pub struct Import {
    /// The rows that were read.
    pub counts: Counts,
    /// What cannot be opened or made again, where the export belongs to another sealing key.
    pub lost: Option<Lost>,
    /// Messages that wait to be sent, here and where they came from.
    pub unsent: i64,
    /// Whether it has made the database one for rehearsals.
    pub became_rehearsal: bool,
}

/// Reads a whole directory into a database as `init` has made it.
///
/// With the same sealing key nothing is recorded of it: what is imported has its own audit trail, which takes the place of
/// the one event that `init` has written, so that an export of it is the same again. With another key, every chain is made
/// anew under the present one, and ends with an event that says where it ended before.
pub fn import(
    store: &mut Store,
    context: &Context,
    (source, other_key): (&mut dyn Source, OtherKey),
) -> Result<Import> {
    // Before anything is read: what somebody holds out is not looked at for who may not.
    context.permit(store, |tx| context.grant(tx, action::IMPORT, None))?;
    let header = source.header()?;
    check_schema(header.schema)?;
    context.change(store, |tx| {
        let grant = context.grant(tx, action::IMPORT, None)?;
        if !exchange::is_fresh(tx)? {
            return Err(not_empty());
        }
        let is_same_key = exchange::fingerprint(tx)? == header.sealing_key;
        if !is_same_key && other_key == OtherKey::Refuse {
            return Err(foreign_key());
        }
        // Indexes on addresses are met in no order.
        tx.expect_bulk(64)?;
        let rehearsal = exchange::clear(tx)?;
        let mut reading = Reading {
            key: context.key().audit_key(),
            header: &header,
            heads: (!is_same_key).then(BTreeMap::new),
            counts: Counts::default(),
        };
        source.each(&mut |place, table, values| reading.row(tx, (place, table), values))?;
        let Reading { heads, counts, .. } = reading;
        let became_rehearsal = rehearsal.is_none() && properties::is_rehearsal(tx)?;
        exchange::keep_rehearsal(tx, rehearsal.as_deref())?;
        examine(tx, context)?;
        let lost = heads.is_some().then(|| exchange::lost(tx)).transpose()?;
        for (chain, former) in heads.into_iter().flatten() {
            record(tx, (context, &grant), chain, &former)?;
        }
        Ok(Import { counts, lost, unsent: exchange::unsent(tx)?, became_rehearsal })
    })
}

fn check_schema(found: i64) -> Result<()> {
    let known = schema();
    if found == known {
        return Ok(());
    }
    let error = Error::new(
        "import.invalid",
        format!("line 1: the export is of schema {found}, and this teamctl takes {known}"),
    );
    let hint = if found > known {
        "import it with the teamctl that made it, or a newer one"
    } else {
        "let this teamctl open the database that it was made of, which brings that up to date, and export it again"
    };
    Err(error.hint(hint).detail("line", 1).detail("schema", found))
}

fn not_empty() -> Error {
    Error::new("import.not_empty", "an import goes into a database in which nothing has happened since it was made")
        .hint("make a new one, without an organization: teamctl init --db FILE")
}

fn foreign_key() -> Error {
    Error::new("key_file.mismatch", "the export belongs to another sealing key than this database").hint(
        "bring that key along, and make the database with it: TEAMCTL_SECRET_KEY_FILE=FILE teamctl init; or go without what \
         only that key opens: --without-key",
    )
}

/// An import in progress.
struct Reading<'a> {
    /// Of the database that it goes into.
    key: AuditKey,
    header: &'a Header,
    /// Where each chain ended that is made anew: `None` where they stay as they are.
    heads: Option<BTreeMap<i64, Former>>,
    counts: Counts,
}

/// The end of a chain under another sealing key.
struct Former {
    sequence: i64,
    hash: Vec<u8>,
}

impl Reading<'_> {
    fn row(&mut self, tx: &mut Tx<'_>, (place, table): (usize, &'static Table), values: &[Value<'_>]) -> Result<()> {
        self.counts.add(place);
        addresses::check(table, values)?;
        words::check(table, values)?;
        if table.name == "properties" && !self.belongs(table, values)? {
            return Ok(());
        }
        match (table.name, &mut self.heads) {
            ("events", Some(heads)) => {
                let hash = exchange::rechained(tx, &self.key, (table, values))?;
                if let (Value::Int(chain), Value::Int(sequence), Value::Blob(former)) = (
                    table.value(values, "organization_id"),
                    table.value(values, "sequence"),
                    table.value(values, "hash"),
                ) {
                    heads.insert(chain, Former { sequence, hash: former.to_vec() });
                }
                let anew: Vec<_> = table
                    .columns
                    .iter()
                    .zip(values)
                    .map(|(column, value)| if column.name == "hash" { Value::Blob(&hash) } else { *value })
                    .collect();
                table.insert(tx, &anew)
            }
            _ => table.insert(tx, values),
        }
    }

    /// Whether a property is to be put in. The database knows its own sealing key, and its own schema.
    fn belongs(&self, table: &Table, values: &[Value<'_>]) -> Result<bool> {
        let invalid = |what: &str| Err(Error::new("import.invalid", what));
        let Value::Blob(value) = table.value(values, "value") else { return Ok(true) };
        match table.value(values, "name") {
            Value::Text(properties::SEALING_KEY) if value != self.header.sealing_key => {
                invalid("the sealing key is another than the one that the first line names")
            }
            Value::Text(properties::SEALING_KEY | properties::RELEASE) => Ok(false),
            Value::Text(properties::REHEARSAL | properties::OUTBOX_PAUSED) if value.len() != 8 => {
                invalid("the value is no instant: it does not have 8 bytes")
            }
            Value::Text(properties::REHEARSAL | properties::OUTBOX_PAUSED) => Ok(true),
            _ => invalid("this teamctl knows no property of that name"),
        }
    }
}

/// How much of what is wrong is told.
const TOLD: usize = 20;

/// Refuses what no verb would ever leave behind. Whoever has a database of that kind wants to know, and not to find it out
/// somewhere else.
fn examine(tx: &mut Tx<'_>, context: &Context) -> Result<()> {
    let mut findings = Vec::new();
    let mut count = 0_u64;
    let mut find = |finding: String| {
        count += 1;
        if findings.len() < TOLD {
            findings.push(finding);
        }
    };
    doctor::look(tx, context.now, &mut |finding| {
        if finding.status == Status::Problem {
            find(format!("{}: {}", finding.check, finding.message));
        }
        Ok(ControlFlow::Continue(()))
    })?;
    if let Some((event, problem)) = audit::verify_in(tx, context.key(), None, &[])?.first_bad {
        let event = event.map(|event| format!(" ({event})")).unwrap_or_default();
        find(format!("audit: {problem}{event}"));
    }
    let Some(first) = findings.first() else { return Ok(()) };
    let more = if count > 1 { format!("; and {} more", count - 1) } else { String::new() };
    Err(Error::new("import.invalid", format!("what the file holds does not agree with itself: {first}{more}"))
        .hint(
            "look into the database that it was made of: teamctl doctor, teamctl audit verify; or fetch the file again",
        )
        .detail("findings", findings))
}

/// Says at the end of a chain that it was made anew, and where it ended before.
fn record(tx: &mut Tx<'_>, (context, grant): (&Context, &Grant), chain: i64, former: &Former) -> Result<()> {
    let now = events::head(tx, chain)?.map(|(sequence, hash)| format!("{sequence} {}", audit::hex(&hash)));
    let before = format!("{} {}", former.sequence, audit::hex(&former.hash));
    let organization = (chain != 0).then_some(TeamId(chain));
    let recorded = Event {
        action: action::IMPORT.event,
        organization,
        team: organization,
        changes: Change::between("head", Some(before), now).into_iter().collect(),
        ..Event::default()
    };
    let event = events::draw(tx, context.now)?;
    context.record(tx, grant, (event, &recorded))
}
