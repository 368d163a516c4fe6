//! Audit events: what is recorded of a change, and the canonical form that the chain is computed over.
use sha2::{Digest, Sha256};

use super::id::TeamId;

/// One changed field: ids and names of fields go into the event, the values beside it, where erasure can reach them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change<Field = &'static str> {
    /// The JSON key of the field, without a comma in it.
    pub field: Field,
    /// What it was, where it was anything.
    pub before: Option<String>,
    /// What it is now.
    pub after: Option<String>,
}

impl<Field> Change<Field> {
    /// A field that had no value before.
    #[must_use]
    pub fn set(field: Field, after: impl Into<String>) -> Self {
        Self { field, before: None, after: Some(after.into()) }
    }

    /// A field whose value may differ: `None` where it does not.
    #[must_use]
    pub fn between(field: Field, before: Option<String>, after: Option<String>) -> Option<Self> {
        (before != after).then_some(Self { field, before, after })
    }
}

/// A change to record, before it has a place in a chain.
#[derive(Clone, Debug, Default)]
pub struct Event {
    /// `noun.verb` of the command.
    pub action: &'static str,
    /// Whose chain it belongs to; `None` for what concerns no organization.
    pub organization: Option<TeamId>,
    /// The team that it happened at.
    pub team: Option<TeamId>,
    /// The id of what was changed; `None` for a batch.
    pub target: Option<String>,
    /// Which fields changed.
    pub changes: Vec<Change>,
    /// For a batch or a sweep: how many, and a digest of their ids.
    pub batch: Option<Batch>,
}

/// What a batch or a sweep did, in an event of constant size.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Batch {
    /// How many rows it made or closed.
    pub count: i64,
    /// SHA-256 over their ids, 8 bytes each, big-endian, in the order in which they were changed.
    pub digest: [u8; 32],
}

/// Counts and digests ids as they come.
#[derive(Default)]
pub struct BatchDigest {
    count: i64,
    hash: Sha256,
}

impl BatchDigest {
    /// One more row.
    pub fn add(&mut self, id: i64) {
        self.count += 1;
        self.hash.update(id.to_be_bytes());
    }

    /// How many so far.
    #[must_use]
    pub fn count(&self) -> i64 {
        self.count
    }

    /// What goes into the event.
    #[must_use]
    pub fn finish(self) -> Batch {
        Batch { count: self.count, digest: self.hash.finalize().into() }
    }
}

/// An event in its place: every column of its row but the hash, in the order in which they are hashed.
#[derive(Clone, Copy, Debug)]
pub struct Canonical<'a> {
    /// The row id.
    pub id: i64,
    /// The organization's id, 0 for the chain of the database itself.
    pub chain: i64,
    /// Gapless within the chain, from 1.
    pub sequence: i64,
    /// Milliseconds since 1970, UTC.
    pub at: i64,
    /// Who did it.
    pub actor: &'a str,
    /// What.
    pub action: &'a str,
    /// Where.
    pub team: Option<i64>,
    /// To what.
    pub target: Option<&'a str>,
    /// Names of the fields that changed, separated by commas.
    pub fields: &'a str,
    /// Rows of a batch.
    pub count: Option<i64>,
    /// Digest of their ids.
    pub digest: Option<&'a [u8]>,
    /// Salted hash of the free text that lies beside.
    pub text_hash: Option<&'a [u8]>,
}

impl Canonical<'_> {
    /// Each part with a tag for null and its length before it, so that no two rows have the same bytes.
    #[must_use]
    pub fn bytes(&self) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(256);
        let mut part = |value: Option<&[u8]>| match value {
            None => bytes.push(0),
            Some(value) => {
                bytes.push(1);
                bytes.extend_from_slice(&(value.len() as u64).to_be_bytes());
                bytes.extend_from_slice(value);
            }
        };
        for number in [self.id, self.chain, self.sequence, self.at] {
            part(Some(&number.to_be_bytes()));
        }
        part(Some(self.actor.as_bytes()));
        part(Some(self.action.as_bytes()));
        part(self.team.map(i64::to_be_bytes).as_ref().map(<[u8; 8]>::as_slice));
        part(self.target.map(str::as_bytes));
        part(Some(self.fields.as_bytes()));
        part(self.count.map(i64::to_be_bytes).as_ref().map(<[u8; 8]>::as_slice));
        part(self.digest);
        part(self.text_hash);
        bytes
    }
}

/// The free text of an event: chained as a salted hash, so that erasing it breaks nothing.
#[derive(Clone, Copy, Debug)]
pub struct FreeText<'a> {
    /// Why, as the actor said.
    pub reason: Option<&'a str>,
    /// The changed fields' values as a JSON object.
    pub before: Option<&'a str>,
    /// And what they are now.
    pub after: Option<&'a str>,
}

impl FreeText<'_> {
    /// Whether there is anything to keep.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.reason.is_none() && self.before.is_none() && self.after.is_none()
    }

    /// What the chain holds of it.
    #[must_use]
    pub fn hash(&self, salt: &[u8]) -> [u8; 32] {
        let mut hash = Sha256::new();
        hash.update((salt.len() as u64).to_be_bytes());
        hash.update(salt);
        for part in [self.reason, self.before, self.after] {
            match part {
                None => hash.update([0]),
                Some(text) => {
                    hash.update([1]);
                    hash.update((text.len() as u64).to_be_bytes());
                    hash.update(text);
                }
            }
        }
        hash.finalize().into()
    }
}
