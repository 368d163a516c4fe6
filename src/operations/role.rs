//! Roles, and what they grant to whom.
use std::ops::ControlFlow;

use super::{Actor, Context, Place, Rules, TeamChoice};
use crate::domain::access::{Person, Via};
use crate::domain::action::{self, Action};
use crate::domain::email::EmailAddress;
use crate::domain::event::{Change, Event};
use crate::domain::id::{EventId, RoleId};
use crate::domain::instant::Instant;
use crate::domain::permission::Permission;
use crate::domain::role::RoleName;
use crate::error::{Error, Result};
use crate::store::backend::OwnedRow;
use crate::store::{Store, Tx, accounts, memberships, roles};

mod assign;
mod change;
mod delete;

pub use crate::store::roles::RoleRow;
pub use assign::{AssignRequest, assign};
pub use change::{CreateRequest, UpdateRequest, create, update};
pub(super) use delete::in_words;
pub use delete::{DeleteRequest, delete};

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
    (event, action): (EventId, &'static Action),
    (place, role): (&Place, RoleId),
    changes: Vec<Change>,
) -> Result<()> {
    let recorded = Event {
        action: action.event,
        organization: Some(place.organization().id),
        team: Some(place.team().id),
        target: Some(role.to_string()),
        changes,
        batch: None,
    };
    context.record(tx, place.grant(), (event, &recorded))
}

/// The roles of a team's organization, in the order in which they were made.
pub fn list(
    store: &mut Store,
    (actor, now): (&Actor, Instant),
    choice: &TeamChoice,
    visit: impl FnMut(&RoleRow<'_>) -> Result<ControlFlow<()>>,
) -> Result<()> {
    store.read(|tx| {
        let organization = actor.place(tx, action::ROLE_LIST, choice)?.organization().id;
        roles::each_shown(tx, organization, now, visit)
    })
}

/// One role of a team's organization.
pub fn show(
    store: &mut Store,
    (actor, now): (&Actor, Instant),
    choice: &TeamChoice,
    name: &RoleName,
) -> Result<OwnedRow> {
    store.read(|tx| {
        let place = actor.place(tx, action::ROLE_SHOW, choice)?;
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

/// The names of roles that the actor can invite somebody to at a team: all that fit, but the owner's. The default is the
/// first.
pub fn assignable(store: &mut Store, actor: &Actor, choice: &TeamChoice) -> Result<Vec<String>> {
    store.read(|tx| {
        let place = actor.place(tx, action::INVITE_ADD, choice)?;
        let rules = place.rules(tx)?;
        let level = place.team().path.level();
        let fits = |role: &roles::Role| {
            role.id != rules.organization.owner_role
                && role.level.fits(level)
                && place.grant().check_role(&role.name, &role.permissions).is_ok()
        };
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
pub fn check(
    store: &mut Store,
    actor: &Actor,
    choice: &TeamChoice,
    (email, permission): (&EmailAddress, &Permission),
) -> Result<Answer> {
    store.read(|tx| {
        let (place, person) = look_at(tx, (actor, action::ROLE_CHECK), choice, email)?;
        let team = &place.team().path;
        let via = person.as_ref().and_then(|person| person.at(team).grants(permission));
        let email = person.map_or_else(|| email.to_string(), |person| person.email);
        Ok(Answer { email, team: team.to_string(), via })
    })
}

/// Somebody, and the team at which they are asked about: by themselves, or by who may. An account is answered `None` for
/// whoever is not in the organization, with or without an account: which there are is not theirs to know.
pub(super) fn look_at(
    tx: &mut Tx<'_>,
    (actor, action): (&Actor, &'static Action),
    choice: &TeamChoice,
    email: &EmailAddress,
) -> Result<(Place, Option<Person>)> {
    let account = accounts::find(tx, email.key())?;
    let place = Place::find(tx, (actor, action), choice, account.as_ref().map(|account| account.id))?;
    let person = account.map(|account| memberships::person(tx, &account)).transpose()?;
    let person = match actor {
        Actor::Operator => {
            let unknown = || Error::new("account.not_found", format!("there is no account {email}"));
            Some(person.ok_or_else(unknown)?)
        }
        Actor::Account(_) => person.filter(|person| person.at(&place.organization().path).is_member()),
    };
    Ok((place, person))
}
