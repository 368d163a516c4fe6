//! `role create` and `role update`: who has a role keeps it through every change, and what is history keeps its old name.
use super::super::{Changed, Context, Place, Rules, TeamChoice, policy};
use super::{find_changeable, record};
use crate::domain::action;
use crate::domain::event::Change;
use crate::domain::id::EventId;
use crate::domain::permission::Patterns;
use crate::domain::role::{Level, RoleContent, RoleEdit, RoleName};
use crate::domain::text::Text;
use crate::error::{Error, Result};
use crate::store::roles::{NewRole, Role};
use crate::store::{Store, Tx, events, invites, roles};

/// What `role create` asks for.
#[derive(Clone, Debug)]
pub struct CreateRequest {
    /// In whose organization.
    pub team: TeamChoice,
    /// What commands call it.
    pub name: RoleName,
    /// What people call it; the name where it is not given.
    pub title: Option<Text>,
    /// Where it can be had.
    pub level: Level,
    /// What it grants.
    pub permissions: Patterns,
}

/// Makes a role beside those of the policy, which says nothing of it.
pub fn create(store: &mut Store, context: &Context, request: &CreateRequest) -> Result<Changed> {
    context.change(store, |tx| {
        let place = context.organization(tx, action::ROLE_CREATE, &request.team)?;
        place.grant().check_role(&request.name, &request.permissions)?;
        let event = events::draw(tx, context.now)?;
        let title = request.title.clone().unwrap_or_else(|| request.name.default_title());
        let new = NewRole {
            organization: place.organization().id,
            name: &request.name,
            title: title.as_str(),
            level: request.level,
            permissions: &request.permissions,
            created_at: context.now,
            event,
        };
        let id = roles::insert(tx, &new)?.ok_or_else(|| taken(&place, &request.name))?;
        let changes = vec![
            Change::set("name", request.name.as_str()),
            Change::set("title", title.as_str()),
            Change::set("level", request.level.as_str()),
            Change::set("permissions", request.permissions.to_string()),
        ];
        record(tx, context, (event, action::ROLE_CREATE), (&place, id), changes)?;
        Ok(Changed { row: roles::shown(tx, id, context.now)?, changed: true })
    })
}

fn taken(place: &Place, name: &RoleName) -> Error {
    Error::new("role.exists", format!("{} has a role '{name}' already", place.organization().path))
        .hint(format!("what it grants: teamctl role show {name}"))
        .detail("role", name.as_str())
}

/// What `role update` asks for.
#[derive(Clone, Debug)]
pub struct UpdateRequest {
    /// In whose organization.
    pub team: TeamChoice,
    /// Which role.
    pub role: RoleName,
    /// What is to be changed.
    pub edit: RoleEdit,
}

/// Renames a role, or changes what it grants, for all who have it.
pub fn update(store: &mut Store, context: &Context, request: &UpdateRequest) -> Result<Changed> {
    context.change(store, |tx| {
        let place = context.organization(tx, action::ROLE_UPDATE, &request.team)?;
        let rules = place.rules(tx)?;
        let role = find_changeable(tx, (&place, &rules), &request.role)?;
        let before =
            RoleContent { name: role.name.clone(), title: role.title.clone(), permissions: role.permissions.clone() };
        let after = request.edit.of(&before)?;
        let touched = Patterns::union([&before.permissions, &after.permissions]);
        place.grant().check_role(&before.name, &touched)?;
        let changes = changes(&before, &after);
        if changes.is_empty() {
            return Ok(Changed { row: roles::shown(tx, role.id, context.now)?, changed: false });
        }
        let event = events::draw(tx, context.now)?;
        if after.name != before.name {
            if roles::find(tx, place.organization().id, &after.name)?.is_some() {
                return Err(taken(&place, &after.name));
            }
            keep_name(tx, context, (&place, &role), event)?;
        }
        mend_policy(tx, (&place, &rules), (&before, &after))?;
        let RoleContent { name, title, permissions } = after;
        roles::update(tx, &Role { name, title, permissions, ..role.clone() })?;
        record(tx, context, (event, action::ROLE_UPDATE), (&place, role.id), changes)?;
        Ok(Changed { row: roles::shown(tx, role.id, context.now)?, changed: true })
    })
}

fn changes(before: &RoleContent, after: &RoleContent) -> Vec<Change> {
    let between =
        |field, value: fn(&RoleContent) -> String| Change::between(field, Some(value(before)), Some(value(after)));
    [
        between("name", |role| role.name.to_string()),
        between("title", |role| role.title.clone()),
        between("permissions", |role| role.permissions.to_string()),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// Invites that were accepted, declined or revoked were to the role of the old name, and go on saying so.
fn keep_name(tx: &mut Tx<'_>, context: &Context, (place, role): (&Place, &Role), event: EventId) -> Result<()> {
    let organization = place.organization().id;
    if !invites::have_closed(tx, organization, role.id)? {
        return Ok(());
    }
    let old = NewRole {
        organization,
        name: &role.name,
        title: &role.title,
        level: role.level,
        permissions: &role.permissions,
        created_at: context.now,
        event,
    };
    let tombstone = roles::insert_deleted(tx, &old)?;
    invites::leave_closed(tx, organization, (role.id, tombstone))
}

/// What the policy's text says of a role stays true.
fn mend_policy(
    tx: &mut Tx<'_>,
    (place, rules): (&Place, &Rules),
    (before, after): (&RoleContent, &RoleContent),
) -> Result<()> {
    policy::mend(tx, (place, rules), &before.name, |text| {
        text.rename_role(&before.name, &after.name);
        text.set_role(&after.name, &after.title, &after.permissions);
    })
}
