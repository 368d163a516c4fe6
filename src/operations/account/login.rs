//! Proving a password, and setting one. Who only guesses learns nothing: not even whether there is such an account.
use super::super::{Changed, Context, check_key};
use super::{AccountTarget, hash_password, told};
use crate::domain::action::{self, Action, DENIED};
use crate::domain::email::EmailAddress;
use crate::domain::event::{Change, Event};
use crate::domain::grant::Grant;
use crate::domain::id::AccountId;
use crate::domain::login::{bad_credentials, locked};
use crate::domain::password::Password;
use crate::error::{Error, Result};
use crate::store::accounts::Account;
use crate::store::{Store, Tx, accounts, events, logins};
use crate::world::Random;

/// A password that was held against an account's, before any transaction: hashing takes longer than a lock may be held.
struct Attempt {
    email_key: String,
    /// What it was held against.
    hash: Option<String>,
    holds: bool,
}

impl Attempt {
    /// Costs the same with a wrong password, without an account, and for an account without a password.
    fn make(store: &mut Store, context: &Context, email_key: &str, password: &Password) -> Result<Self> {
        let hash = store.read(|tx| {
            check_key(tx, context.key())?;
            refuse_locked(tx, context, email_key)?;
            Ok(accounts::find(tx, email_key)?.and_then(|account| account.password))
        })?;
        let holds = password.proves(hash.as_deref());
        Ok(Self { email_key: email_key.into(), hash, holds })
    }

    /// In the transaction that acts on it. A refusal comes back as a value, since the wrong try that it tells of is
    /// recorded: the transaction must be committed all the same.
    fn judge(
        &self,
        tx: &mut Tx<'_>,
        (context, grant): (&Context, &Grant),
        command: &'static Action,
    ) -> Result<Result<Account>> {
        if let Err(refusal) = refuse_locked(tx, context, &self.email_key) {
            return Ok(Err(refusal));
        }
        match accounts::find(tx, &self.email_key)? {
            Some(account) if self.holds && account.password == self.hash => {
                logins::clear(tx, &self.email_key)?;
                Ok(Ok(account))
            }
            other => {
                logins::add(tx, &self.email_key, context.now)?;
                record_denied(tx, (context, grant), command, other.map(|account| account.id))?;
                Ok(Err(bad_credentials()))
            }
        }
    }
}

/// Nobody gets in by an address that wrong passwords have shut, and nothing more is counted or recorded meanwhile.
pub(in crate::operations) fn refuse_locked(tx: &mut Tx<'_>, context: &Context, email_key: &str) -> Result<()> {
    match logins::find(tx, email_key, context.now)?.full_until(context.now) {
        None => Ok(()),
        Some(until) => Err(locked(until)),
    }
}

/// Counts a wrong password that was given elsewhere than here.
pub(in crate::operations) fn count_wrong(
    tx: &mut Tx<'_>,
    (context, grant): (&Context, &Grant),
    (email_key, account): (&str, AccountId),
    command: &'static Action,
) -> Result<()> {
    logins::add(tx, email_key, context.now)?;
    record_denied(tx, (context, grant), command, Some(account))
}

/// One row either way: an event that names no account is that of an address without one.
fn record_denied(
    tx: &mut Tx<'_>,
    (context, grant): (&Context, &Grant),
    command: &'static Action,
    account: Option<AccountId>,
) -> Result<()> {
    let event = events::draw(tx, context.now)?;
    let target = account.map(|account| account.to_string());
    let denied =
        Event { action: DENIED, target, changes: vec![Change::set("command", command.event)], ..Event::default() };
    context.record(tx, grant, (event, &denied))
}

/// Whether a password is the account's. Records when it was, or else that it was not.
pub fn login(store: &mut Store, context: &Context, email: &EmailAddress, password: &Password) -> Result<Changed> {
    context.permit(store, |tx| context.grant(tx, action::ACCOUNT_LOGIN, None))?;
    let attempt = Attempt::make(store, context, email.key(), password)?;
    context.change(store, |tx| {
        let grant = context.grant(tx, action::ACCOUNT_LOGIN, None)?;
        let account = match attempt.judge(tx, (context, &grant), action::ACCOUNT_LOGIN)? {
            Ok(account) => account,
            Err(refusal) => return Ok(Err(refusal)),
        };
        if account.disabled_at.is_some() {
            record_denied(tx, (context, &grant), action::ACCOUNT_LOGIN, Some(account.id))?;
            let refusal = Error::new("account.disabled", format!("the account {} is disabled", account.email));
            return Ok(Err(refusal));
        }
        accounts::set_last_login(tx, account.id, context.now)?;
        let event = events::draw(tx, context.now)?;
        let when = Change { field: "last_login_at", before: None, after: None };
        context.record(tx, &grant, (event, &told(action::ACCOUNT_LOGIN, account.id, vec![when])))?;
        Ok(Ok(Changed { row: accounts::shown(tx, account.id)?, changed: true }))
    })?
}

/// What `account password` asks for.
pub struct PasswordRequest {
    /// Whose.
    pub target: AccountTarget,
    /// What has to be proven first, by whoever changes their own.
    pub old: Option<Password>,
    /// What it is to be.
    pub new: Password,
}

/// Sets a password. One that has to be proven first counts like one at a login.
pub fn set_password(
    store: &mut Store,
    context: &Context,
    random: &mut Random,
    request: &PasswordRequest,
) -> Result<Changed> {
    let (known, grant) = context.permit(store, |tx| request.target.to_change(tx, context, action::ACCOUNT_PASSWORD))?;
    if grant.account().is_some() && request.old.is_none() {
        return Err(bad_credentials());
    }
    let new = hash_password(random, &request.new)?;
    let attempt = match &request.old {
        None => None,
        Some(old) => Some(Attempt::make(store, context, &known.email_key, old)?),
    };
    context.change(store, |tx| {
        let (mut account, grant) = request.target.to_change(tx, context, action::ACCOUNT_PASSWORD)?;
        if let Some(attempt) = &attempt {
            match attempt.judge(tx, (context, &grant), action::ACCOUNT_PASSWORD)? {
                Ok(proven) => account = proven,
                Err(refusal) => return Ok(Err(refusal)),
            }
        }
        accounts::set_password(tx, account.id, &new)?;
        let event = events::draw(tx, context.now)?;
        // That there is another, never what it is.
        let changed = Change { field: "password", before: None, after: None };
        context.record(tx, &grant, (event, &told(action::ACCOUNT_PASSWORD, account.id, vec![changed])))?;
        Ok(Ok(Changed { row: accounts::shown(tx, account.id)?, changed: true }))
    })?
}
