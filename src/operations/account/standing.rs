//! Whether somebody gets in at all: shut by wrong passwords, or by the operator's hand.
use super::super::{Changed, Context};
use super::{AccountTarget, told};
use crate::domain::action::{self, Action};
use crate::domain::event::Change;
use crate::error::Result;
use crate::store::accounts::Account;
use crate::store::{Store, Tx, accounts, events, logins};

/// Forgets the wrong passwords for an account.
pub fn unlock(store: &mut Store, context: &Context, target: &AccountTarget) -> Result<Changed> {
    change(store, context, (target, action::ACCOUNT_UNLOCK, "locked_until"), |tx, account| {
        let counted = !logins::find(tx, &account.email_key, context.now)?.is_empty();
        logins::clear(tx, &account.email_key)?;
        Ok(counted)
    })
}

/// Takes an account's access away everywhere, be it an owner's.
pub fn disable(store: &mut Store, context: &Context, target: &AccountTarget) -> Result<Changed> {
    change(store, context, (target, action::ACCOUNT_DISABLE, "disabled_at"), |tx, account| {
        if account.disabled_at.is_some() {
            return Ok(false);
        }
        accounts::set_disabled(tx, account.id, Some(context.now))?;
        Ok(true)
    })
}

/// Gives it back.
pub fn enable(store: &mut Store, context: &Context, target: &AccountTarget) -> Result<Changed> {
    change(store, context, (target, action::ACCOUNT_ENABLE, "disabled_at"), |tx, account| {
        if account.disabled_at.is_none() {
            return Ok(false);
        }
        accounts::set_disabled(tx, account.id, None)?;
        Ok(true)
    })
}

/// Records what `apply` says that it has changed.
fn change(
    store: &mut Store,
    context: &Context,
    (target, action, field): (&AccountTarget, &'static Action, &'static str),
    mut apply: impl FnMut(&mut Tx<'_>, &Account) -> Result<bool>,
) -> Result<Changed> {
    context.change(store, |tx| {
        let (account, grant) = target.to_change(tx, context, action)?;
        let changed = apply(tx, &account)?;
        if changed {
            let event = events::draw(tx, context.now)?;
            let changes = vec![Change { field, before: None, after: None }];
            context.record(tx, &grant, (event, &told(action, account.id, changes)))?;
        }
        Ok(Changed { row: accounts::shown(tx, account.id)?, changed })
    })
}
