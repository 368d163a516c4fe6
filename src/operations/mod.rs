//! One function, one use case, one transaction. What a command does lies here; how it is asked for and shown does not.
pub mod account;
pub mod audit;
pub mod backup;
pub mod batch;
pub mod billing;
pub mod budget;
pub mod callback;
pub mod connector;
mod context;
pub mod doctor;
pub mod exchange;
pub mod init;
pub mod invite;
pub mod key;
pub mod key_file;
pub mod member;
pub mod outbox;
mod place;
pub mod policy;
pub mod private_file;
pub mod resource;
pub mod role;
pub mod team;
mod trail;

use context::check_key;

pub use crate::store::backend::{Access, OwnedRow, Row, Value};
pub use crate::store::database_file;
pub use crate::store::temporary_file::TemporaryFile;
pub use crate::store::{End, Store};
pub use context::{Actor, Context, verify_key};
pub use place::{Place, Rules, TeamChoice};

/// What a command changed, read back as `show` would read it, and whether it changed anything.
pub struct Changed {
    /// The row, for the view of its noun.
    pub row: OwnedRow,
    /// False where it was so already.
    pub changed: bool,
}
