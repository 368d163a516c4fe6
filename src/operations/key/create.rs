//! Making keys: one, or all rows of a file, or none.
use std::collections::HashSet;
use std::ops::ControlFlow;

use super::super::batch::Batch;
use super::super::callback::Herald;
use super::super::outbox::{self, Occasion};
use super::super::trail::Trail;
use super::super::{Context, Place, Rules, TeamChoice};
use super::{KeyRow, told};
use crate::domain::action;
use crate::domain::callback::{self, News};
use crate::domain::id::EventId;
use crate::domain::instant::Span;
use crate::domain::key::{self, KeyName, PlainKey, Status};
use crate::domain::permission::Patterns;
use crate::domain::policy::KeyKind;
use crate::error::{Error, Result};
use crate::store::backend::OwnedRow;
use crate::store::keys::Key;
use crate::store::{End, Store, Tx, keys};

/// A key to be made.
#[derive(Clone, Debug)]
pub struct NewKey {
    /// What it is called.
    pub name: KeyName,
    /// Whether it spends.
    pub kind: KeyKind,
    /// What it may be used for; `*` where nothing is said.
    pub scopes: Patterns,
    /// How long it lives; for ever where nothing is said.
    pub expires_in: Option<Span>,
}

/// What `key create` asks for.
pub struct CreateRequest {
    /// Whose they are.
    pub team: TeamChoice,
    /// All of them, or none.
    pub keys: Batch<NewKey>,
}

/// The keys that were made, which are seen this once, in the order in which they were asked for.
pub struct Created {
    /// The keys themselves.
    pub keys: Vec<PlainKey>,
    /// As they were before a rehearsal of them was rolled back.
    rehearsed: Vec<OwnedRow>,
}

impl Created {
    /// Visits each as `show` would show it, with the key itself.
    pub fn each(
        &self,
        store: &mut Store,
        mut visit: impl FnMut(&KeyRow<'_>, &PlainKey) -> Result<ControlFlow<()>>,
    ) -> Result<()> {
        if !self.rehearsed.is_empty() {
            for (row, key) in self.rehearsed.iter().zip(&self.keys) {
                if visit(&KeyRow(row), key)?.is_break() {
                    break;
                }
            }
            return Ok(());
        }
        store.read(|tx| {
            for key in &self.keys {
                if visit(&KeyRow(&keys::shown(tx, key.id())?), key)?.is_break() {
                    break;
                }
            }
            Ok(())
        })
    }
}

/// Makes keys. `keep` is given them before the change is final, for who has to be sure of them first: otherwise nothing of
/// them may leave the process before this has answered.
pub fn create(
    store: &mut Store,
    context: &Context,
    request: &CreateRequest,
    mut keep: impl FnMut(&[PlainKey]) -> Result<()>,
) -> Result<Created> {
    context.change(store, |tx| {
        let place = context.open_place(tx, action::KEY_CREATE, &request.team)?;
        let mut creating = Creating::begin(tx, context, &place)?;
        let made = request.keys.each(|new| creating.make(tx, new))?;
        let named = creating.named.iter().map(|(name, kind)| (name.as_str(), kind.as_str()));
        outbox::queue_keys_created(tx, context, Occasion::at(&place, creating.event), (made.len(), named))?;
        creating.trail.record(tx, context, place.grant())?;
        keep(&made)?;
        let rehearsed = match context.end {
            End::Commit => Vec::new(),
            End::Rollback => made.iter().map(|key| keys::shown(tx, key.id())).collect::<Result<_>>()?,
        };
        Ok(Created { keys: made, rehearsed })
    })
}

/// A `key create` in progress.
struct Creating<'a> {
    context: &'a Context,
    place: &'a Place,
    rules: Rules,
    trail: Trail,
    herald: Herald<'a>,
    event: EventId,
    /// What stood further up in this batch.
    names: HashSet<KeyName>,
    /// The first of them, for the mail about it.
    named: Vec<(KeyName, KeyKind)>,
}

impl<'a> Creating<'a> {
    fn begin(tx: &mut Tx<'_>, context: &'a Context, place: &'a Place) -> Result<Self> {
        let mut trail = Trail::new(action::KEY_CREATE);
        let event = trail.event(tx, context, Some(place.trail()))?;
        let (rules, herald) = (place.rules(tx)?, Herald::new(place));
        Ok(Self { context, place, rules, trail, herald, event, names: HashSet::new(), named: Vec::new() })
    }

    /// Everything is checked before anything is written, so that a bad row leaves nothing behind.
    fn make(&mut self, tx: &mut Tx<'_>, new: &NewKey) -> Result<PlainKey> {
        let scopes = key::scopes(new.scopes.clone())?;
        self.place.grant().check_scopes(&scopes).map_err(|error| {
            error.hint(if new.scopes.is_empty() {
                "without --scope it would be for everything: say what for"
            } else {
                "leave that scope out"
            })
        })?;
        self.rules.policy.check_key_kind(new.kind)?;
        let expires_at = key::deadline(new.expires_in, self.context.now)?;
        self.make_way(tx, &new.name)?;
        let row = keys::NewKey {
            team: self.place.team().id,
            name: new.name.as_str(),
            prefix: &self.rules.policy.keys.prefix,
            kind: new.kind,
            scopes: &scopes,
            created_by: self.place.grant().account(),
            created_at: self.context.now,
            expires_at,
            event: self.event,
        };
        let made = keys::insert(tx, &row)?.ok_or_else(|| exists(&new.name, None))?;
        self.names.insert(new.name.clone());
        let key = Key {
            id: made.id(),
            team: row.team,
            name: new.name.to_string(),
            kind: new.kind,
            scopes,
            created_at: self.context.now,
            expires_at,
            revoked_at: None,
            replaced_by: None,
        };
        self.trail.add(self.event, key.id.0, || (key.id.to_string(), told(&key)));
        let (id, scopes) = (key.id.to_string(), key.scopes.to_string());
        let news = News::KeyCreated(callback::Key::of(&id, &key.name, (key.kind, &scopes), expires_at));
        self.herald.tell(tx, self.context, (self.place.team(), self.event), &news)?;
        if self.named.len() < outbox::KEYS_NAMED {
            self.named.push((new.name.clone(), new.kind));
        }
        Ok(made)
    }

    /// A name is free again once its key is dead; that stays listed.
    fn make_way(&self, tx: &mut Tx<'_>, name: &KeyName) -> Result<()> {
        let Some(current) = keys::find_current(tx, self.place.team().id, name.as_str())? else { return Ok(()) };
        match current.status(self.context.now) {
            Status::Active => {}
            Status::Revoked => return keys::supersede(tx, current.id),
            Status::Expired => {
                // With another of its name there, not even a clock that goes back brings it back to life.
                keys::revoke(tx, current.id, (self.context.now, self.event))?;
                return keys::supersede(tx, current.id);
            }
        }
        if self.names.contains(name) {
            // Of a batch that is refused nothing stays, so that its id would lead nowhere.
            return Err(Error::new("key.exists", format!("'{name}' stands further up in this batch already"))
                .detail("name", name.as_str()));
        }
        Err(exists(name, Some(&current)))
    }
}

fn exists(name: &KeyName, current: Option<&Key>) -> Error {
    let error = Error::new("key.exists", format!("there is a key '{name}' already")).detail("name", name.as_str());
    match current {
        None => error,
        Some(current) => error
            .hint(format!("take another name, or another key in its place: teamctl key rotate {}", current.id))
            .detail("id", current.id.to_string()),
    }
}
