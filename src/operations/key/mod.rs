//! API keys: from the moment one is made to the moment it is forgotten, and whether one that somebody holds out is good.
//!
//! A service that is written in Rust asks without a process for each key:
//!
//! ```
//! use std::time::Duration;
//!
//! use teamctl::domain::instant::Instant;
//! use teamctl::operations::key::{self, PlainKey};
//! use teamctl::operations::{Access, Actor, init};
//! use teamctl::world::World;
//!
//! # use teamctl::domain::{policy::{KeyKind, PRESETS, Policy}, sealing::SealingKey};
//! # use teamctl::operations::{Context, End, TeamChoice, batch::Batch, team};
//! # let folder = tempfile::tempdir()?;
//! # let file = folder.path().join("teamctl.db");
//! # let now = Instant::from_millis(World.now());
//! # let context = Context::new("operator:doc@test".into(), now, End::Commit, SealingKey::new([7; 32]));
//! # let (_, text) = PRESETS.iter().find(|(name, _)| *name == "standard").ok_or("no preset")?;
//! # let organization = team::NewOrganization {
//! #     owner: "owner@acme.example".parse()?,
//! #     preset: None,
//! #     policy: Policy::parse(text)?,
//! #     policy_text: (*text).into(),
//! # };
//! # let first = team::CreateRequest {
//! #     path: "acme".parse()?,
//! #     name: None,
//! #     organization: Some(organization),
//! #     budget: None,
//! #     or_ignore: false,
//! # };
//! # init::create(World, &file, &context, &Some(first), None)?;
//! # let new = key::NewKey {
//! #     name: "gateway".parse()?,
//! #     kind: KeyKind::Live,
//! #     scopes: "task.*".parse()?,
//! #     expires_in: None,
//! # };
//! # let request = key::CreateRequest { team: TeamChoice::Only, keys: Batch::named(vec![new]) };
//! # let mut writable = init::open(World, &file, Access::Write, Duration::from_secs(5))?;
//! # let created = key::create(&mut writable, &context, &request, |_| Ok(()))?;
//! # let bearer = created.keys[0].reveal().to_owned();
//! let mut store = init::open(World, &file, Access::Read, Duration::from_secs(1))?;
//!
//! // For each request; what is malformed never comes to the database.
//! let now = Instant::from_millis(World.now());
//! let wanted = "task.create".parse()?;
//! let Some(key) = PlainKey::parse(bearer.as_bytes()) else { return Err("401".into()) };
//! let verdict = key::verify(&mut store, (&Actor::Operator, now), &key, Some(&wanted))?;
//! match (verdict.refusal, &verdict.key) {
//!     (None, Some(known)) => println!("200, for {}, by {}", known.team, known.id),
//!     (refusal, _) => println!("403: {}", refusal.map_or("unknown", |refusal| refusal.name())),
//! }
//! # assert!(verdict.is_valid() && verdict.key.as_ref().is_some_and(|key| key.team == "acme"));
//!
//! // At most once a minute, and only if nobody else is writing.
//! key::record_use(&verdict, now, |patience| init::open(World, &file, Access::Write, patience));
//! # let verdict = key::verify(&mut store, (&Actor::Operator, now), &key, Some(&wanted))?;
//! # assert_eq!(verdict.key.as_ref().and_then(|key| key.last_used_at), Some(now));
//! # let other = "billing.read".parse()?;
//! # assert!(!key::verify(&mut store, (&Actor::Operator, now), &key, Some(&other))?.is_valid());
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
use std::ops::ControlFlow;

use super::{Actor, Context, Place, TeamChoice};
use crate::domain::action::{self, Action};
use crate::domain::event::Change;
use crate::domain::id::KeyId;
use crate::domain::instant::Instant;
use crate::domain::key::{KeyName, Status};
use crate::error::{Error, Result};
use crate::store::backend::OwnedRow;
use crate::store::keys::Key;
use crate::store::teams::Team;
use crate::store::{Store, Tx, keys};

mod create;
mod lines;
mod prune;
mod revoke;
mod rotate;
mod verify;
mod verify_batch;

pub use create::{CreateRequest, Created, NewKey, create};
pub use prune::prune;
pub use revoke::revoke;
pub(super) use revoke::{revoke_all, revoke_one};
pub use rotate::{RotateRequest, Rotated, rotate};
pub use verify::{Verdict, VerifiedKey, record_use, verify};
pub use verify_batch::{Answer, Known, verify_batch};

pub use super::member::Scope;
pub use crate::domain::key::PlainKey;
pub use crate::store::keys::KeyRow;

/// By which a key is named.
#[derive(Clone, Debug)]
pub enum KeyTarget {
    /// Its name, at a team: the current key of that name.
    Name(KeyName),
    /// Its id.
    Id(KeyId),
}

impl KeyTarget {
    /// The key that is to be changed, and the team that it is of.
    fn to_change(
        &self,
        tx: &mut Tx<'_>,
        (context, action): (&Context, &'static Action),
        choice: &TeamChoice,
    ) -> Result<(Place, Key)> {
        let (place, key) = match self {
            Self::Name(name) => {
                let place = context.place(tx, action, choice)?;
                let key = find_named(tx, place.team(), name)?;
                (place, key)
            }
            Self::Id(id) => {
                let found = keys::find(tx, *id)?;
                let place = context.place_of(tx, action, (choice, found.as_ref().map(|key| key.team)))?;
                place.zip(found).ok_or_else(|| unknown(*id))?
            }
        };
        place.refuse_archived()?;
        Ok((place, key))
    }
}

/// The key that somebody means who names one at a team.
fn find_named(tx: &mut Tx<'_>, team: &Team, name: &KeyName) -> Result<Key> {
    keys::find_current(tx, team.id, name.as_str())?.ok_or_else(|| {
        Error::new("key.not_found", format!("{} has no key '{name}'", team.path))
            .hint(format!("those that it has: teamctl key list -t {}", team.path))
            .detail("name", name.as_str())
    })
}

fn unknown(id: KeyId) -> Error {
    Error::new("key.not_found", format!("there is no key {id}"))
}

/// What the trail says of a new key: never anything of the key itself but what the list shows too.
fn told(key: &Key) -> Vec<Change> {
    let mut changes = vec![
        Change::set("name", key.name.as_str()),
        Change::set("kind", key.kind.as_str()),
        Change::set("scopes", key.scopes.to_string()),
    ];
    changes.extend(key.expires_at.map(|deadline| Change::set("expires_at", deadline.to_string())));
    changes
}

/// One key.
pub fn show(store: &mut Store, actor: &Actor, choice: &TeamChoice, target: &KeyTarget) -> Result<OwnedRow> {
    store.read(|tx| {
        let key = match target {
            KeyTarget::Name(name) => {
                let place = actor.place(tx, action::KEY_SHOW, choice)?;
                find_named(tx, place.team(), name)?
            }
            KeyTarget::Id(id) => {
                let found = keys::find(tx, *id)?;
                match actor {
                    // Of a deleted team too, which can be found no more.
                    Actor::Operator => found,
                    Actor::Account(_) => {
                        let team = found.as_ref().map(|key| key.team);
                        Place::find_of(tx, (actor, action::KEY_SHOW), (choice, team), None)?.and(found)
                    }
                }
                .ok_or_else(|| unknown(*id))?
            }
        };
        keys::shown(tx, key.id)
    })
}

/// Keys in every state or in one, team by team, in the order of their names: those that made way for another after it.
pub fn list(
    store: &mut Store,
    (actor, now): (&Actor, Instant),
    (scope, status): (&Scope, Option<Status>),
    mut visit: impl FnMut(&KeyRow<'_>) -> Result<ControlFlow<()>>,
) -> Result<()> {
    store.read(|tx| {
        for team in scope.teams(tx, actor, action::KEY_LIST)? {
            let mut flow = ControlFlow::Continue(());
            keys::each_shown(tx, team.id, |key| {
                if status.is_none() || status == Some(key.status(now)?) {
                    flow = visit(key)?;
                }
                Ok(flow)
            })?;
            if flow.is_break() {
                break;
            }
        }
        Ok(())
    })
}
