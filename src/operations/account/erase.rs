//! Erasing a person: out of every table, out of the words of the audit trail, and out of the file itself.
use std::collections::{BTreeSet, HashSet};

use serde_json::{Map, Value};

use super::super::callback::Herald;
use super::super::invite::close;
use super::super::trail::{Place, Trail};
use super::super::{Context, End};
use super::AccountTarget;
use crate::domain::action;
use crate::domain::callback::{Member, News, Payload};
use crate::domain::email::EmailAddress;
use crate::domain::event::Event;
use crate::domain::grant::Grant;
use crate::domain::id::{AccountId, EventId, InviteId, TeamId};
use crate::domain::identity::Identity;
use crate::domain::invite::State;
use crate::domain::json_text::{Part, without};
use crate::domain::message::Purpose;
use crate::error::{Error, Result};
use crate::store::accounts::Account;
use crate::store::invites::Invite;
use crate::store::memberships::Membership;
use crate::store::{Store, Tx, accounts, erasure, events, invites, logins, memberships, messages, roles, teams};

mod named;

/// What `account delete` answers.
pub struct Erased {
    /// The account's id, which stays where others point at it; `None` for an address that had none.
    pub id: Option<AccountId>,
    /// The address that was asked for, or the account's; `None` for an account that had been erased before.
    pub email: Option<String>,
    /// Whether anything was left to erase.
    pub changed: bool,
    /// Connectors that get in with their address, which they need to work: team and name.
    pub kept: Vec<(String, String)>,
}

/// Erases a person. Done again, it finds nothing, and sees to the file once more all the same.
pub fn erase(store: &mut Store, context: &Context, target: &AccountTarget) -> Result<Erased> {
    let (erased, traces) = context.change(store, |tx| erase_in(tx, context, target))?;
    if context.end == End::Commit {
        // Who finds nothing cannot know what to look for: then the file is made anew in any case.
        let traces: Vec<Vec<u8>> = if erased.changed { traces.into_iter().collect() } else { Vec::new() };
        store.erase(&traces).map_err(|error| left_behind(&error))?;
    }
    Ok(erased)
}

/// Erases a person in a transaction that is open. What is left of them in the file is to be erased once it is committed.
pub(in super::super) fn erase_in(
    tx: &mut Tx<'_>,
    context: &Context,
    target: &AccountTarget,
) -> Result<(Erased, BTreeSet<Vec<u8>>)> {
    let mut erasure = Erasure::begin(tx, context, target)?;
    erasure.end_memberships(tx)?;
    erasure.blank_invites(tx)?;
    erasure.delete_messages(tx)?;
    erasure.forget_payer(tx)?;
    erasure.blank_keys(tx)?;
    erasure.blank_resources(tx)?;
    erasure.blank_connectors(tx)?;
    erasure.delete_notes(tx)?;
    erasure.delete_texts(tx)?;
    erasure.finish(tx)
}

/// The person is gone by then, whatever the file still holds.
fn left_behind(error: &Error) -> Error {
    let why = match error.code() {
        "database.locked" => "another process is using it",
        "disk.full" => "the disk is full",
        _ => "the system failed to read or write it",
    };
    Error::new(error.code(), format!("the person is erased, but traces may be left in the database file: {why}"))
        .hint("run the same command again, which clears them away")
}

/// An erasure in progress.
struct Erasure<'a> {
    context: &'a Context,
    grant: Grant,
    email: Option<String>,
    id: Option<AccountId>,
    account: Option<Account>,
    identity: Identity,
    /// The same by their addresses alone: anybody may be called anything, and addresses are one person's.
    addressed: Identity,
    /// The organizations that they have had to do with: there their name and telephone number mean them.
    acquainted: HashSet<TeamId>,
    kept: Vec<(String, String)>,
    /// Ids of which no event may keep its text.
    targets: HashSet<String>,
    traces: BTreeSet<Vec<u8>>,
    trail: Trail,
    changed: bool,
}

impl<'a> Erasure<'a> {
    fn begin(tx: &mut Tx<'_>, context: &'a Context, target: &AccountTarget) -> Result<Self> {
        let (id, account, email) = match target {
            AccountTarget::Email(email) => {
                let account = accounts::find(tx, email.key())?;
                (account.as_ref().map(|account| account.id), account, Some(email.clone()))
            }
            AccountTarget::Id(id) if erasure::is_erased(tx, *id)? => (Some(*id), None, None),
            AccountTarget::Id(id) => match target.look(tx)? {
                Some(account) => (Some(*id), Some(account.clone()), Some(account.email.parse()?)),
                None => (None, None, None),
            },
        };
        let grant = context.grant(tx, action::ACCOUNT_DELETE, id)?;
        if id.is_none() && email.is_none() {
            return Err(target.not_found());
        }
        let mut erasure = Self {
            context,
            grant,
            email: email.as_ref().map(ToString::to_string),
            id,
            account,
            identity: Identity::default(),
            addressed: Identity::default(),
            acquainted: HashSet::new(),
            kept: Vec::new(),
            targets: HashSet::new(),
            traces: BTreeSet::new(),
            trail: Trail::new(action::ACCOUNT_DELETE),
            changed: false,
        };
        if let Some(email) = email {
            erasure.knows_address(email);
        }
        erasure.learn(tx)?;
        erasure.acquaint(tx)?;
        erasure.refuse_telling_reason()?;
        Ok(erasure)
    }

    /// What the account says of the person, and what it said before.
    fn learn(&mut self, tx: &mut Tx<'_>) -> Result<()> {
        let Some(account) = self.account.clone() else { return Ok(()) };
        refuse_owner(tx, &account)?;
        self.targets.insert(account.id.to_string());
        self.trace([account.email.as_str(), account.password.as_deref().unwrap_or_default()]);
        self.knows_name(account.details.first_name.as_deref(), account.details.last_name.as_deref());
        self.trace(account.details.company.as_deref());
        if let Some(phone) = &account.details.phone {
            self.identity.add_phone(phone);
            self.trace([phone.as_str()]);
        }
        for value in super::profile(&account.details.profile).values() {
            self.trace(value.as_str());
        }
        for (field, value) in said_of(tx, account.id)? {
            self.trace([value.as_str()]);
            match field.as_str() {
                "phone" => self.identity.add_phone(&value),
                "first_name" => self.identity.add_name(Some(&value), None),
                "last_name" => self.identity.add_name(None, Some(&value)),
                "email" => {
                    // What was theirs once may be somebody else's by now.
                    let former = value.parse::<EmailAddress>().ok();
                    if let Some(former) = former
                        && accounts::find_id(tx, former.key())?.is_none()
                    {
                        self.knows_address(former);
                    }
                }
                _ => {}
            }
        }
        Ok(())
    }

    fn trace<'t>(&mut self, texts: impl IntoIterator<Item = &'t str>) {
        self.traces.extend(texts.into_iter().filter(|text| !text.is_empty()).map(|text| text.as_bytes().to_vec()));
    }

    fn knows_address(&mut self, address: EmailAddress) {
        self.trace([address.as_str(), address.key()]);
        self.addressed.add_address(address.clone());
        self.identity.add_address(address);
    }

    fn knows_name(&mut self, first: Option<&str>, last: Option<&str>) {
        self.trace(first.into_iter().chain(last));
        self.identity.add_name(first, last);
    }

    /// It would keep in the audit trail what is to be erased from it.
    fn refuse_telling_reason(&self) -> Result<()> {
        match &self.context.reason {
            Some(reason) if self.identity.is_in(reason) => {
                Err(Error::new("usage.conflict", "the --reason names the person, and would keep what is to be erased")
                    .hint("say it without address, phone and name"))
            }
            _ => Ok(()),
        }
    }

    fn end_memberships(&mut self, tx: &mut Tx<'_>) -> Result<()> {
        let Some(id) = self.id else { return Ok(()) };
        for membership in memberships::of_account(tx, id)? {
            self.targets.insert(membership.id.to_string());
            memberships::delete(tx, &membership)?;
            if let Some(event) = self.event_at(tx, membership.team)? {
                self.trail.add(event, membership.id.0, || (id.to_string(), Vec::new()));
                self.tell_left(tx, &membership, event)?;
            }
            self.changed = true;
        }
        Ok(())
    }

    /// Products hear that somebody has left, and no more than which account that was.
    fn tell_left(&self, tx: &mut Tx<'_>, membership: &Membership, event: EventId) -> Result<()> {
        let Some(team) = teams::find_by_id(tx, membership.team)? else { return Ok(()) };
        let mut herald = Herald::at(tx, &team)?;
        if !herald.hears(tx, &team, News::MEMBER_LEFT)? {
            return Ok(());
        }
        let role = roles::find_by_id(tx, membership.role)?.name;
        let member = Member { account: membership.account, email: None, role: role.as_str() };
        herald.tell(tx, self.context, (&team, event), &News::MemberLeft(member))
    }

    /// The event of a team, unless that is deleted; an archived one does not stand in the way.
    fn event_at(&mut self, tx: &mut Tx<'_>, team: TeamId) -> Result<Option<EventId>> {
        let Some(team) = teams::find_by_id(tx, team)? else { return Ok(None) };
        let place = Place { organization: team.organization, team: team.id };
        self.trail.event(tx, self.context, Some(place)).map(Some)
    }

    fn blank_invites(&mut self, tx: &mut Tx<'_>) -> Result<()> {
        let mut seen: HashSet<InviteId> = HashSet::new();
        let mut found = Vec::new();
        for address in self.identity.addresses().to_vec() {
            found.extend(invites::to_address(tx, address.key())?);
        }
        if let Some(id) = self.id {
            found.extend(invites::accepted_by(tx, id)?.into_iter().filter(|invite| !invite.email.is_empty()));
        }
        for invite in found.into_iter().filter(|invite| seen.insert(invite.id)) {
            self.targets.insert(invite.id.to_string());
            self.trace([invite.email.as_str()]);
            self.knows_name(invite.first_name.as_deref(), invite.last_name.as_deref());
            self.revoke(tx, &invite)?;
            erasure::blank_invite(tx, invite.id)?;
            self.changed = true;
        }
        Ok(())
    }

    /// One that has expired too: it could be sent again, and there is nobody any more to send it to.
    fn revoke(&mut self, tx: &mut Tx<'_>, invite: &Invite) -> Result<()> {
        if !matches!(invite.state, State::Open | State::Expired) {
            return Ok(());
        }
        let Some(event) = self.event_at(tx, invite.team)? else { return Ok(()) };
        close(tx, self.context, invite, (State::Revoked, event))?;
        self.trail.add(event, invite.id.0, || (invite.id.to_string(), Vec::new()));
        Ok(())
    }

    fn delete_messages(&mut self, tx: &mut Tx<'_>) -> Result<()> {
        for address in self.identity.addresses().to_vec() {
            self.changed |= erasure::delete_messages(tx, address.key())? > 0;
            self.changed |= logins::clear(tx, address.key())?;
        }
        for phone in self.identity.phones().to_vec() {
            self.changed |= erasure::delete_messages(tx, &phone)? > 0;
            self.changed |= erasure::delete_codes(tx, &phone)? > 0;
        }
        self.blank_messages(tx)
    }

    /// Those to others that name the person: what only is called so, or was answered so, is still sent. What tells products
    /// of them is told without them, and mail that tells of them in its own words is not sent.
    fn blank_messages(&mut self, tx: &mut Tx<'_>) -> Result<()> {
        let (mut named, mut telling, mut rewritten) = (Vec::new(), Vec::new(), Vec::new());
        erasure::each_message(tx, |message| {
            let identity = self.known_in(message.organization()?);
            let names = |text: Option<&str>| text.is_some_and(|text| identity.is_in(text));
            if let Some(body) = message.body()?.filter(|body| identity.is_in_json(body)) {
                match self.without_them(message.purpose()?, (body, identity)) {
                    None => telling.push(message.message()?),
                    Some(body) => rewritten.push((message.message()?, body)),
                }
            }
            if names(Some(message.subject()?)) || names(message.last_error()?) {
                named.push(message.message()?);
            }
            Ok(())
        })?;
        self.changed |= !(named.is_empty() && telling.is_empty() && rewritten.is_empty());
        for id in named {
            erasure::blank_message(tx, id)?;
        }
        for id in telling {
            messages::delete(tx, id)?;
        }
        for (id, body) in rewritten {
            erasure::set_body(tx, id, &body)?;
        }
        Ok(())
    }

    /// What a product is told, without the person. Nothing for mail.
    fn without_them(&self, purpose: Option<Purpose>, (body, identity): (&str, &Identity)) -> Option<String> {
        // Of its own teamctl tells nothing but an address. What else a product tells of them it calls as it likes.
        let is_a_trace = |text: &str| {
            let text = text.to_lowercase();
            self.traces.iter().any(|trace| String::from_utf8_lossy(trace).to_lowercase() == text)
        };
        let is_theirs = |text: &str, part| identity.is_in(text) || (part == Part::Value && is_a_trace(text));
        match purpose? {
            Purpose::Result => Some(Payload::within(body, |data| without(data, is_theirs))),
            Purpose::Event => Some(without(body, |text, _| identity.is_in(text))),
            _ => None,
        }
    }

    /// The words beside every event that is about the person, and of any other that names them.
    fn delete_texts(&mut self, tx: &mut Tx<'_>) -> Result<()> {
        let mut found = Vec::new();
        let mut reasons = BTreeSet::new();
        erasure::each_text(tx, |text| {
            let is_about = text.target()?.is_some_and(|target| self.targets.contains(target));
            let identity = self.known_in(text.organization()?);
            let names = |text: Option<&str>| text.is_some_and(|text| identity.is_in(text));
            let named = names(text.reason()?);
            if named {
                reasons.extend(text.reason()?.map(|reason| reason.as_bytes().to_vec()));
            }
            if is_about || named || text.values()?.into_iter().any(names) {
                found.push(text.event()?);
            }
            Ok(())
        })?;
        self.traces.append(&mut reasons);
        for event in found {
            erasure::delete_text(tx, event)?;
            self.changed = true;
        }
        Ok(())
    }

    fn finish(mut self, tx: &mut Tx<'_>) -> Result<(Erased, BTreeSet<Vec<u8>>)> {
        if let Some(account) = &self.account {
            let event = self.trail.event(tx, self.context, None)?;
            erasure::blank_account(tx, account.id, self.context.now)?;
            self.trail.add(event, account.id.0, || (account.id.to_string(), Vec::new()));
            self.changed = true;
        } else if self.changed {
            // Of an address without an account the event can say no more than that there was something.
            let event = events::draw(tx, self.context.now)?;
            let erased = Event { action: action::ACCOUNT_DELETE.event, ..Event::default() };
            self.context.record(tx, &self.grant, (event, &erased))?;
        }
        self.trail.record(tx, self.context, &self.grant)?;

        let erased = Erased { id: self.id, email: self.email, changed: self.changed, kept: self.kept };
        Ok((erased, self.traces))
    }
}

fn refuse_owner(tx: &mut Tx<'_>, account: &Account) -> Result<()> {
    let owned = erasure::owned(tx, account.id)?;
    let Some(first) = owned.first() else { return Ok(()) };
    Err(Error::new("account.owns_organization", format!("{} owns {}", account.email, owned.join(", ")))
        .hint(format!("give it to somebody else first: teamctl team transfer {first}"))
        .detail("organizations", owned))
}

/// What the events of an account say that its fields were: addresses and names that it no longer has among them.
fn said_of(tx: &mut Tx<'_>, account: AccountId) -> Result<BTreeSet<(String, String)>> {
    let account = account.to_string();
    let mut said = BTreeSet::new();
    erasure::each_text(tx, |text| {
        if text.target()? != Some(account.as_str()) {
            return Ok(());
        }
        for values in text.values()?.into_iter().flatten() {
            let values: Map<String, Value> = serde_json::from_str(values).unwrap_or_default();
            for (field, value) in values {
                match (field.as_str(), value.as_str()) {
                    ("profile", Some(value)) => {
                        let entries = super::profile(value);
                        let entries = entries.values().filter_map(Value::as_str);
                        said.extend(entries.map(|entry| (field.clone(), entry.to_owned())));
                    }
                    ("email" | "first_name" | "last_name" | "company" | "phone", Some(value)) => {
                        said.insert((field, value.to_owned()));
                    }
                    _ => {}
                }
            }
        }
        Ok(())
    })?;
    Ok(said)
}
