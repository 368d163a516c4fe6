//! A backup compared with the database that it replaces: what of it was ended since it was made.
use super::reverted::Reversions;
use crate::domain::id::{AccountId, EventId, InviteId, TeamId};
use crate::domain::instant::Instant;
use crate::error::{Error, Result};
use crate::store::Tx;
use crate::store::revival::{self, RevivedKey, RevivedMembership};

/// What is to be ended again, and what is to be told of, found before anything is changed.
pub(super) struct Revived {
    pub(super) keys: Vec<RevivedKey>,
    pub(super) invites: Vec<InviteId>,
    pub(super) members: Vec<(TeamId, AccountId)>,
    pub(super) suspended: Vec<RevivedMembership>,
    pub(super) disabled: Vec<AccountId>,
    pub(super) erased: Vec<AccountId>,
    pub(super) addresses: Vec<String>,
    pub(super) blanked: Vec<InviteId>,
    pub(super) texts: Vec<EventId>,
    pub(super) archived: Vec<TeamId>,
    pub(super) owners: Vec<(String, String)>,
    pub(super) super_access: Vec<RevivedMembership>,
    pub(super) payers: Vec<TeamId>,
    pub(super) events_lost: i64,
    pub(super) unknown_events: i64,
    pub(super) reverted: Reversions,
    pub(super) unread: Vec<&'static str>,
}

/// Why a backup could not be compared with what it replaces.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Incomparable {
    /// There was nothing.
    Nothing,
    /// It cannot be read.
    Damaged,
    /// It is another database: the one says nothing of the other.
    Another,
}

/// What comes of comparing.
pub type Compared<T> = std::result::Result<T, Incomparable>;

impl Revived {
    /// Compares.
    pub fn find(tx: &mut Tx<'_>, now: Instant) -> Result<Compared<Self>> {
        match revival::is_related(tx) {
            Ok(true) => {}
            Ok(false) => return Ok(Err(Incomparable::Another)),
            Err(error) if is_unreadable(&error) => {}
            Err(error) => return Err(error),
        }
        let mut asking = Asking { tx, unread: Vec::new() };
        let erased = asking.ask("people who were erased", revival::erased)?;
        let mut owners = asking.ask("owners", revival::owned)?;
        let mut disabled = asking.ask("accounts that were disabled", revival::disabled)?;
        // Whoever owns something cannot be erased; nor can they go on as if nothing had been.
        for (account, _) in erased.iter().filter(|(_, owns)| *owns) {
            owners.extend(asking.ask("owners", |tx| revival::owned_by(tx, *account))?);
            disabled.push(*account);
        }
        owners.sort();
        owners.dedup();
        disabled.sort_unstable();
        disabled.dedup();
        let mut found = Self {
            keys: asking.ask("keys", |tx| revival::keys(tx, now))?,
            invites: asking.ask("invitations", |tx| revival::invites(tx, now))?,
            members: asking.ask("members", revival::members)?,
            suspended: asking.ask("members who were suspended", revival::suspended)?,
            super_access: asking.ask("super access", revival::super_access)?,
            disabled,
            erased: erased.into_iter().filter(|(_, owns)| !owns).map(|(account, _)| account).collect(),
            addresses: asking.ask("people who were erased", revival::erased_addresses)?,
            blanked: asking.ask("people who were erased", revival::blanked_invites)?,
            texts: asking.ask("people who were erased", revival::erased_texts)?,
            payers: asking.ask("billing contacts", revival::forgotten_payers)?,
            archived: asking.ask("teams", revival::archived)?,
            owners,
            events_lost: asking.ask("the audit trail", revival::lost_events)?,
            unknown_events: asking.ask("the audit trail", revival::unknown_events)?,
            reverted: Reversions::find(&mut asking)?,
            unread: Vec::new(),
        };
        found.unread = asking.unread;
        found.unread.dedup();
        Ok(Ok(found))
    }
}

/// The questions, each by itself: what is damaged in one table of the replaced database is no reason to leave alive what the
/// others know of.
pub(super) struct Asking<'a, 'b> {
    tx: &'a mut Tx<'b>,
    unread: Vec<&'static str>,
}

impl<'b> Asking<'_, 'b> {
    pub(super) fn ask<T: Default>(
        &mut self,
        what: &'static str,
        question: impl FnOnce(&mut Tx<'b>) -> Result<T>,
    ) -> Result<T> {
        match question(self.tx) {
            Err(error) if is_unreadable(&error) => {
                self.unread.push(what);
                Ok(T::default())
            }
            answer => answer,
        }
    }
}

/// Whether what went wrong is that the replaced database cannot be read, rather than that something cannot be done.
pub(super) fn is_unreadable(error: &Error) -> bool {
    matches!(error.code(), "database.corrupt" | "database.foreign" | "internal.database" | "internal.io")
}
