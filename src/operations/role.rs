//! Roles, and what they grant to whom.
use std::ops::ControlFlow;

use super::{Context, Place, Rules, TeamChoice};
use crate::domain::access::{Held, Standing, Via};
use crate::domain::email::EmailAddress;
use crate::domain::event::{Change, Event};
use crate::domain::id::{EventId, RoleId};
use crate::domain::instant::Instant;
use crate::domain::permission::Permission;
use crate::domain::role::RoleName;
use crate::error::{Error, Result};
use crate::store::backend::OwnedRow;
use crate::store::{Store, Tx, accounts, events, memberships, roles};

mod assign;
mod change;
mod delete;

pub use crate::store::roles::RoleRow;
pub use assign::{AssignRequest, assign};
pub use change::{CreateRequest, UpdateRequest, create, update};
pub(super) use delete::in_words;
pub use delete::{DeleteRequest, delete};

/// Roles are changed at the organization, whichever of its teams is named.
pub(super) fn organization(tx: &mut Tx<'_>, choice: &TeamChoice) -> Result<Place> {
    let place = Place::find(tx, choice)?;
    Place::find_open(tx, &TeamChoice::Id(place.organization().id))
}

/// The role of that name, unless it is the owner's, which nobody changes.
fn find_changeable(tx: &mut Tx<'_>, (place, rules): (&Place, &Rules), name: &RoleName) -> Result<roles::Role> {
    let role = find(tx, place, name)?;
    if role.id == rules.organization.owner_role {
        return Err(Error::new(
            "role.owner",
            format!("'{name}' is the owner's role, which stays as it is as long as there is an owner"),
        ));
    }
    Ok(role)
}

/// Records what a role's change was.
fn record(
    tx: &mut Tx<'_>,
    context: &Context,
    (event, action): (EventId, &'static str),
    (place, role): (&Place, RoleId),
    changes: Vec<Change>,
) -> Result<()> {
    let recorded = Event {
        action,
        organization: Some(place.organization().id),
        team: Some(place.team().id),
        target: Some(role.to_string()),
        changes,
        batch: None,
    };
    events::record(tx, &context.recorder(), event, &recorded)
}

/// The roles of a team's organization, in the order in which they were made.
pub fn list(
    store: &mut Store,
    now: Instant,
    choice: &TeamChoice,
    visit: impl FnMut(&RoleRow<'_>) -> Result<ControlFlow<()>>,
) -> Result<()> {
    store.read(|tx| {
        let organization = Place::find(tx, choice)?.organization().id;
        roles::each_shown(tx, organization, now, visit)
    })
}

/// One role of a team's organization.
pub fn show(store: &mut Store, now: Instant, choice: &TeamChoice, name: &RoleName) -> Result<OwnedRow> {
    store.read(|tx| {
        let place = Place::find(tx, choice)?;
        let role = find(tx, &place, name)?;
        roles::shown(tx, role.id, now)
    })
}

/// The role of that name, or an error that lists those that there are.
pub(super) fn find(tx: &mut Tx<'_>, place: &Place, name: &RoleName) -> Result<roles::Role> {
    let organization = place.organization();
    match roles::find(tx, organization.id, name)? {
        Some(role) => Ok(role),
        None => Err(unknown(name, organization.path.as_ref(), &roles::all(tx, organization.id)?)),
    }
}

/// Names the roles that there are.
pub(super) fn unknown(name: &RoleName, organization: &str, known: &[roles::Role]) -> Error {
    let known: Vec<_> = known.iter().map(|role| role.name.as_str()).collect();
    Error::new("role.not_found", format!("{organization} has no role '{name}'"))
        .hint(format!("its roles: {}", known.join(", ")))
}

/// The names of roles that somebody can be invited to at a team: all that fit, but the owner's. The default is the first.
pub fn assignable(store: &mut Store, choice: &TeamChoice) -> Result<Vec<String>> {
    store.read(|tx| {
        let place = Place::find(tx, choice)?;
        let rules = place.rules(tx)?;
        let level = place.team().path.level();
        let fits = |role: &roles::Role| role.id != rules.organization.owner_role && role.level.fits(level);
        let mut found: Vec<_> = roles::all(tx, place.organization().id)?.into_iter().filter(fits).collect();
        // Who only presses Enter makes nobody an admin.
        found.sort_by_key(|role| Some(&role.name) != rules.policy.default_role(level));
        Ok(found.into_iter().map(|role| role.name.to_string()).collect())
    })
}

/// An account's address as it is spelled, the team's path, and what grants the permission there, if anything does.
pub struct Answer {
    /// As the account spells it.
    pub email: String,
    /// The team asked about.
    pub team: String,
    /// What grants it.
    pub via: Option<Via>,
}

/// Whether an account has a permission at a team.
pub fn check(store: &mut Store, choice: &TeamChoice, email: &EmailAddress, permission: &Permission) -> Result<Answer> {
    store.read(|tx| {
        let place = Place::find(tx, choice)?;
        let (email, standing) = standing(tx, &place, email)?;
        Ok(Answer { email, team: place.team().path.to_string(), via: standing.grants(permission) })
    })
}

/// What an account is at a team: its memberships there and above.
pub(super) fn standing(tx: &mut Tx<'_>, place: &Place, email: &EmailAddress) -> Result<(String, Standing)> {
    let account = accounts::find(tx, email.key())?
        .ok_or_else(|| Error::new("account.not_found", format!("there is no account {email}")))?;
    let known = roles::all(tx, place.organization().id)?;
    let mut held = Vec::new();
    for team in place.chain() {
        let Some(membership) = memberships::find(tx, team.id, account.id)? else { continue };
        let Some(role) = known.iter().find(|role| role.id == membership.role) else { continue };
        held.push(Held {
            team: team.path.clone(),
            role: role.name.clone(),
            patterns: role.permissions.clone(),
            is_active: membership.suspended_at.is_none(),
            super_access: membership.super_access,
        });
    }
    let organization = place.organization().path.clone();
    let standing = Standing { is_disabled: account.disabled_at.is_some(), memberships: held, organization };
    Ok((account.email, standing))
}
