//! Accounts: people, across all teams.
use std::ops::ControlFlow;

use serde_json::{Map, Value};

use super::callback::Herald;
use super::trail::{Place, Trail};
use super::{Actor, Changed, Context};
use crate::domain::action::{self, Action};
use crate::domain::email::EmailAddress;
use crate::domain::event::{Change, Event};
use crate::domain::grant::Grant;
use crate::domain::id::AccountId;
use crate::domain::invite::State;
use crate::domain::text::{PhoneNumber, ProfileEntry, Text};
use crate::error::{Error, Result};
use crate::store::accounts::{Account, Details};
use crate::store::backend::OwnedRow;
use crate::store::{Store, Tx, accounts, events, invites, memberships, teams};

mod create;
mod erase;
pub(super) mod login;
mod standing;

pub use crate::store::accounts::{AccountRow, OrganizationOf};
pub use create::{CreateRequest, Imported, create, hash_password, import, may_import};
pub(super) use create::{create_bare, create_one};
pub(super) use erase::erase_in;
pub use erase::{Erased, erase};
pub use login::{PasswordRequest, login, set_password};
pub use standing::{disable, enable, unlock};

/// What a person says of themselves; what is `None` is not said.
#[derive(Clone, Debug, Default)]
pub struct Particulars {
    /// Given name.
    pub first_name: Option<Text>,
    /// Family name.
    pub last_name: Option<Text>,
    /// Where they work.
    pub company: Option<Text>,
    /// A telephone number.
    pub phone: Option<PhoneNumber>,
    /// Whatever else the product asks for.
    pub profile: Vec<ProfileEntry>,
}

impl Particulars {
    /// Written over what is known.
    #[must_use]
    pub fn over(&self, known: &Details) -> Details {
        let text = |new: &Option<Text>, old: &Option<String>| new.as_ref().map(Text::to_string).or(old.clone());
        let mut profile = profile(&known.profile);
        for entry in &self.profile {
            profile.insert(entry.key.to_string(), Value::from(entry.value.as_str()));
        }
        Details {
            first_name: text(&self.first_name, &known.first_name),
            last_name: text(&self.last_name, &known.last_name),
            company: text(&self.company, &known.company),
            phone: self.phone.as_ref().map(PhoneNumber::to_string).or(known.phone.clone()),
            profile: Value::Object(profile).to_string(),
        }
    }
}

/// The profile of an account as a map; what is no object counts as empty.
#[must_use]
pub(super) fn profile(text: &str) -> Map<String, Value> {
    serde_json::from_str(text).unwrap_or_default()
}

/// What one account's change is in the trail.
fn told(action: &'static Action, id: AccountId, changes: Vec<Change>) -> Event {
    Event { action: action.event, target: Some(id.to_string()), changes, ..Event::default() }
}

fn differences(before: &Details, after: &Details) -> Vec<Change> {
    let between =
        |field, before: &Option<String>, after: &Option<String>| Change::between(field, before.clone(), after.clone());
    let full = |text: &str| Some(if text.is_empty() { "{}" } else { text }.to_owned());
    [
        between("first_name", &before.first_name, &after.first_name),
        between("last_name", &before.last_name, &after.last_name),
        between("company", &before.company, &after.company),
        between("phone", &before.phone, &after.phone),
        Change::between("profile", full(&before.profile), full(&after.profile)),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// By which an account is named.
#[derive(Clone, Debug)]
pub enum AccountTarget {
    /// Its address.
    Email(EmailAddress),
    /// Its id.
    Id(AccountId),
}

impl AccountTarget {
    fn look(&self, tx: &mut Tx<'_>) -> Result<Option<Account>> {
        match self {
            Self::Email(email) => accounts::find(tx, email.key()),
            Self::Id(id) => accounts::find_by_id(tx, *id),
        }
    }

    fn not_found(&self) -> Error {
        let named = match self {
            Self::Email(email) => email.to_string(),
            Self::Id(id) => id.to_string(),
        };
        Error::new("account.not_found", format!("there is no account {named}"))
    }

    /// The account, and that it may be changed. Decided first, so that nobody learns who has an account.
    pub(super) fn to_change(
        &self,
        tx: &mut Tx<'_>,
        context: &Context,
        action: &'static Action,
    ) -> Result<(Account, Grant)> {
        let account = self.look(tx)?;
        let grant = context.grant(tx, action, account.as_ref().map(|account| account.id))?;
        Ok((account.ok_or_else(|| self.not_found())?, grant))
    }
}

/// One account, with the organizations it is in.
pub fn show(store: &mut Store, actor: &Actor, target: &AccountTarget) -> Result<(OwnedRow, Vec<OrganizationOf>)> {
    store.read(|tx| {
        let account = target.look(tx)?;
        actor.grant(tx, action::ACCOUNT_SHOW, account.as_ref().map(|account| account.id))?;
        let id = account.ok_or_else(|| target.not_found())?.id;
        Ok((accounts::shown(tx, id)?, accounts::organizations(tx, id)?))
    })
}

/// The organizations that each of these accounts is in, for what a change answers; those of a dry run are in none.
pub fn organizations(store: &mut Store, changed: &[Changed]) -> Result<Vec<Vec<OrganizationOf>>> {
    store.read(|tx| changed.iter().map(|account| accounts::organizations(tx, AccountRow(&account.row).id()?)).collect())
}

/// The accounts in the order in which they were made, each with its organizations.
pub fn list(
    store: &mut Store,
    actor: &Actor,
    disabled_only: bool,
    mut visit: impl FnMut(&AccountRow<'_>, &[OrganizationOf]) -> Result<ControlFlow<()>>,
) -> Result<()> {
    store.read(|tx| {
        actor.grant(tx, action::ACCOUNT_LIST, None)?;
        // A row for each membership: the account before is complete when the next one begins.
        let mut pending: Option<(AccountId, OwnedRow, Vec<OrganizationOf>)> = None;
        let mut stopped = false;
        accounts::each_shown(tx, disabled_only, |account, organization| {
            let id = account.id()?;
            if let Some((known, _, organizations)) = &mut pending
                && *known == id
            {
                organizations.extend(organization);
                return Ok(ControlFlow::Continue(()));
            }
            let next = (id, OwnedRow::of(account.0, accounts::SHOWN)?, organization.into_iter().collect());
            if let Some((_, row, organizations)) = pending.replace(next) {
                let flow = visit(&AccountRow(&row), &organizations)?;
                stopped = flow.is_break();
                return Ok(flow);
            }
            Ok(ControlFlow::Continue(()))
        })?;
        if let Some((_, row, organizations)) = pending
            && !stopped
        {
            let _ = visit(&AccountRow(&row), &organizations)?;
        }
        Ok(())
    })
}

/// What `account update` asks for.
pub struct UpdateRequest {
    /// Whose.
    pub target: AccountTarget,
    /// Another address.
    pub email: Option<EmailAddress>,
    /// What they say of themselves now.
    pub particulars: Particulars,
}

/// What an account's other address means for invites of teams that it is in: the link back in went to the one that was,
/// and nobody is both in and awaited. Told in the trail of each team.
fn settle_invites(
    tx: &mut Tx<'_>,
    (context, grant): (&Context, &Grant),
    (before, after): (&Account, &Account),
) -> Result<()> {
    let mut trail = Trail::new(action::ACCOUNT_UPDATE);
    for id in memberships::teams_of(tx, before.id)? {
        let way_back = super::member::way_back(tx, id, &before.email_key)?;
        let awaited = invites::find_current(tx, id, &after.email_key)?;
        let Some(team) = teams::find_by_id(tx, id)?.filter(|_| way_back.is_some() || awaited.is_some()) else {
            continue;
        };
        let place = Place { organization: team.organization, team: team.id };
        let event = trail.event(tx, context, Some(place))?;
        if let Some(invite) = way_back {
            super::invite::close(tx, context, &invite, (State::Revoked, event))?;
            trail.add(event, invite.id.0, || (invite.id.to_string(), Vec::new()));
        }
        if let Some(invite) = awaited {
            let mut herald = Herald::at(tx, &team)?;
            super::member::settle(tx, (context, &mut herald), (&team, &invite), (before.id, event))?;
            trail.add(event, invite.id.0, || (invite.id.to_string(), Vec::new()));
        }
    }
    trail.record(tx, context, grant)
}

/// Whoever could take an address without proof would be let in with what is offered to it: only the operator gives one to
/// an account. Another spelling of its own is nobody else's.
fn refuse_unproven(grant: &Grant, account: &Account, email: &EmailAddress) -> Result<()> {
    if grant.account().is_none() || email.key() == account.email_key {
        return Ok(());
    }
    let message = "only the operator gives an account another address: it would have to be proven";
    Err(Error::new("permission.denied", message).hint("ask the operator to change it"))
}

/// Changes what is known of a person. A changed phone is unverified.
pub fn update(store: &mut Store, context: &Context, request: &UpdateRequest) -> Result<Changed> {
    context.change(store, |tx| {
        let (before, grant) = request.target.to_change(tx, context, action::ACCOUNT_UPDATE)?;
        if let Some(email) = &request.email {
            refuse_unproven(&grant, &before, email)?;
        }
        let mut after = before.clone();
        after.details = request.particulars.over(&before.details);
        if after.details.phone != before.details.phone {
            after.phone_verified_at = None;
        }
        let mut changes = differences(&before.details, &after.details);
        if let Some(email) = &request.email {
            after.email = email.to_string();
            after.email_key = email.key().into();
            changes.extend(Change::between("email", Some(before.email.clone()), Some(after.email.clone())));
            if !accounts::update(tx, &after)? {
                return Err(create::exists(email));
            }
        } else if !changes.is_empty() {
            accounts::update(tx, &after)?;
        }
        let changed = !changes.is_empty();
        if changed {
            let event = events::draw(tx, context.now)?;
            if after.email_key != before.email_key {
                settle_invites(tx, (context, &grant), (&before, &after))?;
            }
            context.record(tx, &grant, (event, &told(action::ACCOUNT_UPDATE, before.id, changes)))?;
        }
        Ok(Changed { row: accounts::shown(tx, before.id)?, changed })
    })
}
