//! What a backup brings back to life that was ended since it was made, and ending it again before anybody meets it.
use std::collections::{BTreeSet, HashSet};

use super::super::Context;
use super::super::account::{AccountTarget, erase_in};
use super::super::invite::close;
use super::super::member::way_back;
use super::super::trail::{Place, Trail};
use super::compared::Revived;
use super::reverted::{Reversions, Reverted, describe};
use crate::domain::email::EmailAddress;
use crate::domain::event::Change;
use crate::domain::id::{AccountId, EventId, InviteId, MembershipId, TeamId};
use crate::domain::invite::State;
use crate::error::Result;
use crate::store::memberships::Suspension;
use crate::store::revival::{RevivedKey, RevivedMembership};
use crate::store::{Tx, accounts, billing, erasure, invites, keys, memberships, teams};

/// Whether what comes back to life is ended again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Closing {
    /// All of it.
    Again,
    /// None: the database is to be as the backup has it.
    Exact,
}

/// What a backup brings back to life.
#[derive(Clone, Debug, Default)]
pub struct Revival {
    /// How many events the replaced database had that the backup has not.
    pub events_lost: i64,
    /// API keys that were taken back, rotated or forgotten.
    pub keys: usize,
    /// Invitations that were answered, revoked or sent anew.
    pub invites: usize,
    /// Memberships that were ended.
    pub members: usize,
    /// Memberships that were suspended.
    pub suspended: usize,
    /// Accounts that were disabled.
    pub disabled: usize,
    /// People who were erased.
    pub erased: usize,
    /// Teams that were archived or deleted: they are archived.
    pub archived: usize,
    /// Organizations that belong to somebody again whose they were no longer, with their owners: nothing can be done about
    /// that without knowing who is to have them.
    pub owners: Vec<(String, String)>,
    /// What could not be compared, since the replaced database is damaged there: of that, nothing is ended again.
    pub unread: Vec<&'static str>,
    /// How many events the backup has that the replaced database had not: it was itself restored from an earlier backup, and
    /// what was ended after these is in none of the two.
    pub unknown_events: i64,
    /// Members who could do anything, and no longer.
    pub super_access: usize,
    /// A line for each of the first of them, and how many lines more there would be.
    pub told: Vec<String>,
    /// How many are not among them.
    pub untold: usize,
    /// The first of what is as the backup has it again without being ended.
    pub reverted: Vec<Reverted>,
    /// How many are not among them.
    pub reverted_more: usize,
}

/// So many are told of.
pub(super) const TOLD: usize = 50;

impl Revival {
    /// How many there are.
    #[must_use]
    pub fn count(&self) -> usize {
        self.keys
            + self.invites
            + self.members
            + self.suspended
            + self.disabled
            + self.erased
            + self.archived
            + self.super_access
    }

    fn tell(&mut self, line: impl FnOnce() -> String) {
        if self.told.len() < TOLD { self.told.push(line()) } else { self.untold += 1 }
    }
}

/// Ends what has come back to life, in a transaction that is open.
pub(super) struct Ending<'a> {
    context: &'a Context,
    trail: Trail,
    closing: Closing,
    revival: Revival,
    traces: BTreeSet<Vec<u8>>,
    /// Who is told of without a name.
    hidden: HashSet<AccountId>,
    hidden_addresses: HashSet<String>,
}

impl<'a> Ending<'a> {
    pub fn new(context: &'a Context, closing: Closing, trail: Trail) -> Self {
        Self {
            context,
            trail,
            closing,
            revival: Revival::default(),
            traces: BTreeSet::new(),
            hidden: HashSet::new(),
            hidden_addresses: HashSet::new(),
        }
    }

    /// All of it; what is only to be counted is left as it is.
    pub fn perform(mut self, tx: &mut Tx<'_>, found: Revived) -> Result<(Revival, Trail, BTreeSet<Vec<u8>>)> {
        self.revival.events_lost = found.events_lost;
        self.revival.owners = found.owners;
        self.revival.unread = found.unread;
        self.revival.unknown_events = found.unknown_events;
        self.hide(tx, (&found.erased, &found.addresses))?;
        self.tell_reverted(tx, &found.reverted)?;
        self.revoke_keys(tx, &found.keys)?;
        self.close_invites(tx, &found.invites)?;
        self.remove_members(tx, &found.members)?;
        self.suspend(tx, &found.suspended)?;
        self.end_super_access(tx, &found.super_access)?;
        self.disable(tx, &found.disabled)?;
        self.forget_payers(tx, &found.payers)?;
        self.erase(tx, (&found.erased, &found.addresses))?;
        self.forget_words(tx, (&found.blanked, &found.texts))?;
        self.archive(tx, &found.archived)?;
        Ok((self.revival, self.trail, self.traces))
    }

    fn ends(&self) -> bool {
        self.closing == Closing::Again
    }

    /// Who is to be forgotten is not called by name any more.
    fn hide(&mut self, tx: &mut Tx<'_>, (ids, addresses): (&[AccountId], &[String])) -> Result<()> {
        self.hidden.extend(ids);
        self.hidden_addresses.extend(addresses.iter().cloned());
        for id in ids {
            self.hidden_addresses.extend(accounts::find_by_id(tx, *id)?.map(|account| account.email_key));
        }
        Ok(())
    }

    fn name_of(&self, tx: &mut Tx<'_>, id: AccountId) -> Result<String> {
        if self.hidden.contains(&id) {
            return Ok(id.to_string());
        }
        Ok(accounts::find_by_id(tx, id)?.map(|account| account.email).unwrap_or_default())
    }

    /// Whether anything may be called after somebody who is to be forgotten.
    fn is_hiding(&self) -> bool {
        !(self.hidden.is_empty() && self.hidden_addresses.is_empty())
    }

    /// Nothing is done about it, so that it is told before people and places are no longer what they are called.
    fn tell_reverted(&mut self, tx: &mut Tx<'_>, found: &Reversions) -> Result<()> {
        for reversion in &found.first {
            let told = describe(tx, reversion, (|tx: &mut Tx<'_>, id| self.name_of(tx, id), self.is_hiding()))?;
            self.revival.reverted.push(told);
        }
        self.revival.reverted_more = found.more;
        Ok(())
    }

    /// The event of the organization that a team is in; of one that is deleted, of the database itself.
    fn event_of(&mut self, tx: &mut Tx<'_>, team: TeamId) -> Result<EventId> {
        let organization = teams::find_by_id(tx, team)?.map(|team| team.organization);
        let place = organization.map(|organization| Place { organization, team: organization });
        self.trail.event(tx, self.context, place)
    }

    fn revoke_keys(&mut self, tx: &mut Tx<'_>, found: &[RevivedKey]) -> Result<()> {
        self.revival.keys = found.len();
        for revived in found {
            let Some(key) = keys::find(tx, revived.id)? else { continue };
            let path = path_of(tx, key.team)?;
            // Its name may be that of somebody who is to be forgotten.
            let is_hiding = self.is_hiding();
            self.revival.tell(|| {
                let id = key.id;
                if is_hiding {
                    format!("the key {id} of {path}")
                } else {
                    format!("the key '{}' of {path}, {id}", key.name)
                }
            });
            if !self.ends() {
                continue;
            }
            let event = self.event_of(tx, key.team)?;
            match revived.expires_at {
                None => keys::revoke(tx, key.id, (self.context.now, event))?,
                Some(deadline) => keys::set_deadline(tx, key.id, (deadline, event))?,
            }
            self.trail.add(event, key.id.0, || (key.id.to_string(), changed("key")));
        }
        Ok(())
    }

    fn close_invites(&mut self, tx: &mut Tx<'_>, found: &[InviteId]) -> Result<()> {
        self.revival.invites = found.len();
        for id in found {
            let Some(invite) = invites::find(tx, *id)? else { continue };
            let path = path_of(tx, invite.team)?;
            let is_hidden = self.hidden_addresses.contains(&invite.email_key);
            self.revival.tell(|| {
                let whose = if is_hidden { String::new() } else { format!(" of {}", invite.email) };
                format!("the invitation{whose} to {path}, {id}")
            });
            if self.ends() {
                let event = self.event_of(tx, invite.team)?;
                close(tx, self.context, &invite, (State::Revoked, event))?;
                self.trail.add(event, id.0, || (id.to_string(), changed("invite")));
            }
        }
        Ok(())
    }

    fn remove_members(&mut self, tx: &mut Tx<'_>, found: &[(TeamId, AccountId)]) -> Result<()> {
        self.revival.members = found.len();
        for (team, id) in found {
            let Some(account) = accounts::find_by_id(tx, *id)? else { continue };
            let (name, path) = (self.name_of(tx, *id)?, teams::path_of(tx, *team)?);
            self.revival.tell(|| format!("{name} in {path}"));
            if !self.ends() {
                continue;
            }
            let event = self.event_of(tx, *team)?;
            // With those below it, of which the replaced database may not have known.
            for (team, held) in memberships::within(tx, *id, &path)? {
                if let Some(invite) = way_back(tx, team.id, &account.email_key)? {
                    close(tx, self.context, &invite, (State::Revoked, event))?;
                }
                memberships::delete(tx, &held)?;
                self.trail.add(event, held.id.0, || (id.to_string(), changed("member")));
            }
        }
        Ok(())
    }

    fn suspend(&mut self, tx: &mut Tx<'_>, found: &[RevivedMembership]) -> Result<()> {
        self.revival.suspended = found.len();
        let mut done: HashSet<MembershipId> = HashSet::new();
        for revived in found {
            let (team, id) = revived.place;
            let (name, path) = (self.name_of(tx, id)?, teams::path_of(tx, team)?);
            self.revival.tell(|| format!("{name} in {path}, who was suspended"));
            if !self.ends() {
                continue;
            }
            let event = self.event_of(tx, team)?;
            let suspension = match revived.with {
                Some(above) => Suspension::With(self.context.now, above),
                None => Suspension::Own(self.context.now),
            };
            memberships::set_suspension(tx, revived.id, suspension, event)?;
            done.insert(revived.id);
            self.trail.add(event, revived.id.0, || (id.to_string(), changed("suspended_at")));
            for (_, below) in memberships::within(tx, id, &path)? {
                let rests = below.suspended_at.is_some() || found.iter().any(|other| other.id == below.id);
                if !rests && done.insert(below.id) {
                    let along = Suspension::With(self.context.now, revived.id);
                    memberships::set_suspension(tx, below.id, along, event)?;
                    self.trail.add(event, below.id.0, || (id.to_string(), changed("suspended_at")));
                }
            }
        }
        Ok(())
    }

    fn end_super_access(&mut self, tx: &mut Tx<'_>, found: &[RevivedMembership]) -> Result<()> {
        self.revival.super_access = found.len();
        for revived in found {
            let (team, id) = revived.place;
            // It may have ended with one above it.
            if memberships::find(tx, team, id)?.is_none() {
                continue;
            }
            let (name, path) = (self.name_of(tx, id)?, teams::path_of(tx, team)?);
            self.revival.tell(|| format!("the super access of {name} in {path}"));
            if self.ends() {
                let event = self.event_of(tx, team)?;
                memberships::set_super_access(tx, revived.id, None, event)?;
                self.trail.add(event, revived.id.0, || (id.to_string(), changed("super_access")));
            }
        }
        Ok(())
    }

    /// Whoever was taken out of the terms may have been erased: it is told of without a name.
    fn forget_payers(&mut self, tx: &mut Tx<'_>, found: &[TeamId]) -> Result<()> {
        for organization in found {
            let path = path_of(tx, *organization)?;
            self.revival.tell(|| format!("the billing contact of {path}"));
            if self.ends() {
                let event = self.event_of(tx, *organization)?;
                let terms = billing::find(tx, *organization)?;
                self.traces.extend(terms.contact.as_ref().map(|contact| contact.1.as_bytes().to_vec()));
                billing::set(tx, *organization, &billing::Terms { contact: None, ..terms }, event)?;
                self.trail.add(event, organization.0, || (organization.to_string(), changed("contact")));
            }
        }
        Ok(())
    }

    fn disable(&mut self, tx: &mut Tx<'_>, found: &[AccountId]) -> Result<()> {
        self.revival.disabled = found.len();
        for id in found {
            let name = self.name_of(tx, *id)?;
            self.revival.tell(|| format!("the account {name}, which was disabled"));
            if self.ends() {
                let event = self.trail.event(tx, self.context, None)?;
                accounts::set_disabled(tx, *id, Some(self.context.now))?;
                self.trail.add(event, id.0, || (id.to_string(), changed("disabled_at")));
            }
        }
        Ok(())
    }

    /// As `account delete` does it, with events of its own. No names are told: they are what is to be forgotten.
    fn erase(&mut self, tx: &mut Tx<'_>, (ids, addresses): (&[AccountId], &[String])) -> Result<()> {
        for id in ids {
            self.revival.erased += 1;
            self.revival.tell(|| format!("the person of {id}, who was erased"));
            if self.ends() {
                let (_, mut traces) = erase_in(tx, self.context, &AccountTarget::Id(*id))?;
                self.traces.append(&mut traces);
            }
        }
        for address in addresses {
            // It may have been that of one of them.
            let address: EmailAddress = address.parse()?;
            if self.ends() && invites::to_address(tx, address.key())?.is_empty() {
                continue;
            }
            match accounts::find_id(tx, address.key())? {
                Some(account) if !self.ends() && ids.contains(&account) => continue,
                // Somebody is called that who was not erased: only what was left of the other goes.
                Some(account) if !ids.contains(&account) => {
                    self.revival.tell(|| "what was left of somebody who was erased".to_owned());
                    continue;
                }
                _ => {}
            }
            self.revival.erased += 1;
            self.revival.tell(|| "somebody without an account, who was erased".to_owned());
            if self.ends() {
                match erase_in(tx, self.context, &AccountTarget::Email(address)) {
                    Ok((_, mut traces)) => self.traces.append(&mut traces),
                    // Somebody with an account since, which the backup's time knew as an owner's.
                    Err(error) if error.code() == "account.owns_organization" => {}
                    Err(error) => return Err(error),
                }
            }
        }
        Ok(())
    }

    /// What was taken out of rows and of the trail without anybody's account being erased.
    fn forget_words(&mut self, tx: &mut Tx<'_>, (invites, texts): (&[InviteId], &[EventId])) -> Result<()> {
        if self.ends() {
            for invite in invites {
                erasure::blank_invite(tx, *invite)?;
            }
            for event in texts {
                erasure::delete_text(tx, *event)?;
            }
        }
        Ok(())
    }

    fn archive(&mut self, tx: &mut Tx<'_>, found: &[TeamId]) -> Result<()> {
        self.revival.archived = found.len();
        for id in found {
            let path = path_of(tx, *id)?;
            self.revival.tell(|| format!("{path}, which was archived or deleted"));
            if self.ends() {
                let event = self.event_of(tx, *id)?;
                teams::set_archived(tx, *id, Some(self.context.now))?;
                self.trail.add(event, id.0, || (id.to_string(), changed("archived_at")));
            }
        }
        Ok(())
    }
}

fn changed(field: &'static str) -> Vec<Change> {
    vec![Change { field, before: None, after: None }]
}

fn path_of(tx: &mut Tx<'_>, team: TeamId) -> Result<String> {
    teams::path_of(tx, team).map(|path| path.to_string())
}
