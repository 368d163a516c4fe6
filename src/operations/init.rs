//! `init`: a database that is there whole, with its first organization in it, or not at all.
use std::path::Path;
use std::time::Duration;

use super::{Changed, Context, team};
use crate::domain::action;
use crate::domain::event::Event;
use crate::domain::instant::Instant;
use crate::error::Result;
use crate::store::backend::Access;
use crate::store::database_file::NewFile;
pub use crate::store::sqlite::Migrated;
use crate::store::sqlite::{self, Sqlite};
use crate::store::{End, Store, events, properties};
use crate::world::World;

/// The first organization, if one is asked for along with the database.
pub type FirstOrganization = Option<team::CreateRequest>;

/// Makes the database file. What a rehearsal makes is marked as one for good.
pub fn create(
    world: World,
    file: &Path,
    context: &Context,
    first: &FirstOrganization,
    rehearsal: Option<Instant>,
) -> Result<Option<Changed>> {
    let building = NewFile::begin(file)?;
    let mut made = None;
    Sqlite::create(building.path(), world.random(), |sqlite| {
        let mut store = Store::new(Box::new(sqlite), world.random(), Duration::ZERO);
        made = store.write(End::Commit, |tx| {
            properties::insert(tx, &context.key().fingerprint(), rehearsal)?;
            let event = events::draw(tx, context.now)?;
            let grant = context.grant(tx, action::INIT, None)?;
            context.record(tx, &grant, (event, &Event { action: action::INIT.event, ..Event::default() }))?;
            first.as_ref().map(|request| team::create_in(tx, context, request)).transpose()
        })?;
        Ok(())
    })?;
    if context.end == End::Commit {
        building.publish()?;
    }
    Ok(made)
}

/// Opens a database that is there.
pub fn open(world: World, file: &Path, access: Access, patience: Duration) -> Result<Store> {
    let sqlite = Sqlite::open(file, access, patience, world.random())?;
    Ok(Store::new(Box::new(sqlite), world.random(), patience))
}

/// Brings a database of an earlier release to the schema of this one; `None` where another has done so meanwhile.
pub fn migrate(world: World, file: &Path, patience: Duration) -> Result<Option<Migrated>> {
    sqlite::migrate(file, patience, [world.random(), world.random()])
}

/// Whether a database that is there was made for rehearsals.
pub fn is_rehearsal(store: &mut Store) -> Result<bool> {
    store.read(properties::is_rehearsal)
}
