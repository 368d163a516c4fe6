//! The table `roles`: named sets of permissions of an organization.
use std::ops::ControlFlow;

use super::Tx;
use super::backend::{OwnedRow, Row, corrupt};
use crate::domain::id::{EventId, RoleId, TeamId};
use crate::domain::instant::Instant;
use crate::domain::permission::Patterns;
use crate::domain::role::{Level, RoleName};
use crate::error::Result;

/// A role, as decisions need it.
#[derive(Clone, Debug)]
pub struct Role {
    /// Its id.
    pub id: RoleId,
    /// What commands call it.
    pub name: RoleName,
    /// What people read.
    pub title: String,
    /// Where it can be had.
    pub level: Level,
    /// What it grants.
    pub permissions: Patterns,
    /// Whether only its name is left, for the invites that were closed with it.
    pub is_gone: bool,
}

macro_rules! role {
    ($rest:literal) => {
        concat!("SELECT id, name, title, level, permissions, deleted_at FROM roles ", $rest)
    };
}

fn read_role(row: &dyn Row) -> Result<Role> {
    let invalid = |_| corrupt("a role does not hold what a role must");
    Ok(Role {
        id: RoleId(row.int(0)?),
        name: row.text(1)?.parse().map_err(invalid)?,
        title: row.text(2)?.into(),
        level: row.text(3)?.parse().map_err(invalid)?,
        permissions: row.text(4)?.parse().map_err(invalid)?,
        is_gone: row.int_or_null(5)?.is_some(),
    })
}

/// All roles of an organization, in the order in which they were made. They are few. Those that are gone are left out.
pub fn all(tx: &mut Tx<'_>, organization: TeamId) -> Result<Vec<Role>> {
    tx.all(role!("WHERE organization_id = ?1 AND deleted_at IS NULL ORDER BY id"), &[organization.into()], read_role)
}

/// The role of that name, unless it is gone.
pub fn find(tx: &mut Tx<'_>, organization: TeamId, name: &RoleName) -> Result<Option<Role>> {
    tx.one(
        role!("WHERE organization_id = ?1 AND name = ?2 AND deleted_at IS NULL"),
        &[organization.into(), name.as_str().into()],
        read_role,
    )
}

/// The role of that id, be it gone or not: what a membership or an invite points at is there.
pub fn find_by_id(tx: &mut Tx<'_>, id: RoleId) -> Result<Role> {
    tx.one(role!("WHERE id = ?1"), &[id.into()], read_role)?
        .ok_or_else(|| corrupt("a membership or an invite has a role that does not exist"))
}

/// What is needed to add a role.
pub struct NewRole<'a> {
    /// Whose it is.
    pub organization: TeamId,
    /// What commands call it.
    pub name: &'a RoleName,
    /// What people read.
    pub title: &'a str,
    /// Where it can be had.
    pub level: Level,
    /// What it grants.
    pub permissions: &'a Patterns,
    /// Now.
    pub created_at: Instant,
    /// The event that makes it.
    pub event: EventId,
}

/// Adds a role; `None` where the organization has one of that name.
pub fn insert(tx: &mut Tx<'_>, new: &NewRole<'_>) -> Result<Option<RoleId>> {
    insert_row(tx, new, None)
}

/// Adds a role that is gone from the start: it keeps the name that another had.
pub fn insert_deleted(tx: &mut Tx<'_>, new: &NewRole<'_>) -> Result<RoleId> {
    insert_row(tx, new, Some(new.created_at))?.ok_or_else(|| corrupt("a name that is free is taken"))
}

fn insert_row(tx: &mut Tx<'_>, new: &NewRole<'_>, deleted_at: Option<Instant>) -> Result<Option<RoleId>> {
    let permissions = new.permissions.to_string();
    let insert = |tx: &mut Tx<'_>, id: i64| {
        tx.execute(
            "INSERT INTO roles (id, organization_id, name, title, level, permissions, created_at, created_event,
             deleted_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9) ON CONFLICT DO NOTHING",
            &[
                id.into(),
                new.organization.into(),
                new.name.as_str().into(),
                new.title.into(),
                new.level.as_str().into(),
                (&permissions).into(),
                new.created_at.into(),
                new.event.into(),
                deleted_at.into(),
            ],
        )
    };
    // A name that is only kept is in nobody's way.
    let taken = |tx: &mut Tx<'_>| Ok(deleted_at.is_none() && find(tx, new.organization, new.name)?.is_some());
    Ok(tx.insert_with_id(new.created_at, insert, taken)?.map(RoleId))
}

/// Writes what a role is called, and what it grants and where; whether its name is free has been seen to.
pub fn update(tx: &mut Tx<'_>, role: &Role) -> Result<()> {
    let permissions = role.permissions.to_string();
    tx.execute(
        "UPDATE roles SET name = ?2, title = ?3, level = ?4, permissions = ?5 WHERE id = ?1",
        &[
            role.id.into(),
            role.name.as_str().into(),
            (&role.title).into(),
            role.level.as_str().into(),
            (&permissions).into(),
        ],
    )
    .map(drop)
}

/// Takes a role away. What was closed with it keeps its name; the name is free again.
pub fn set_deleted(tx: &mut Tx<'_>, id: RoleId, at: Instant) -> Result<()> {
    tx.execute("UPDATE roles SET deleted_at = ?2 WHERE id = ?1", &[id.into(), at.into()]).map(drop)
}

/// Who has a role.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Use {
    /// Memberships.
    pub members: i64,
    /// Invites that can still be accepted.
    pub pending: i64,
}

impl Use {
    /// Whether nobody has it.
    #[must_use]
    pub fn is_none(self) -> bool {
        self.members == 0 && self.pending == 0
    }
}

/// Who has a role at `now`.
pub fn in_use(tx: &mut Tx<'_>, id: RoleId, now: Instant) -> Result<Use> {
    let row = shown(tx, id, now)?;
    let row = RoleRow(&row);
    Ok(Use { members: row.members()?, pending: row.pending()? })
}

/// Changes the counts kept beside a role.
pub(super) fn count(tx: &mut Tx<'_>, id: RoleId, members: i64, open_invites: i64) -> Result<()> {
    tx.execute(
        "UPDATE roles SET members = members + ?2, open_invites = open_invites + ?3 WHERE id = ?1",
        &[id.into(), members.into(), open_invites.into()],
    )
    .map(drop)
}

/// A role as it is shown.
pub struct RoleRow<'a>(pub &'a dyn Row);

/// How many cells a [`RoleRow`] has.
const SHOWN: usize = 8;

macro_rules! shown {
    ($rest:literal) => {
        concat!(
            "SELECT r.id, r.name, r.title, r.level, r.permissions, r.members,
             r.open_invites
               - (SELECT COUNT(*) FROM teams t CROSS JOIN invites i
                  WHERE t.organization_id = r.organization_id AND t.open_invites > 0
                  AND i.team_id = t.id AND i.state = 0 AND i.expires_at <= ?1 AND i.role_id = r.id),
             CASE WHEN o.owner_role_id = r.id THEN 1 ELSE 0 END
             FROM roles r JOIN organizations o ON o.id = r.organization_id ",
            $rest
        )
    };
}

impl RoleRow<'_> {
    /// Its id.
    pub fn id(&self) -> Result<RoleId> {
        self.0.int(0).map(RoleId)
    }

    /// What commands call it.
    pub fn name(&self) -> Result<&str> {
        self.0.text(1)
    }

    /// What people read.
    pub fn title(&self) -> Result<&str> {
        self.0.text(2)
    }

    /// Where it can be had.
    pub fn level(&self) -> Result<&str> {
        self.0.text(3)
    }

    /// Patterns, separated by spaces.
    pub fn permissions(&self) -> Result<&str> {
        self.0.text(4)
    }

    /// Memberships that have it.
    pub fn members(&self) -> Result<i64> {
        self.0.int(5)
    }

    /// Invites to it that can still be accepted.
    pub fn pending(&self) -> Result<i64> {
        self.0.int(6)
    }

    /// Whether it is the one that goes with owning the organization.
    pub fn is_owner(&self) -> Result<bool> {
        Ok(self.0.int(7)? != 0)
    }
}

/// One role as it is shown.
pub fn shown(tx: &mut Tx<'_>, id: RoleId, now: Instant) -> Result<OwnedRow> {
    tx.write_counts()?;
    tx.row(shown!("WHERE r.id = ?2"), &[now.into(), id.into()], SHOWN)?
        .ok_or_else(|| corrupt("a role is gone in the middle of a transaction"))
}

/// Visits the roles of an organization, in the order in which they were made.
pub fn each_shown(
    tx: &mut Tx<'_>,
    organization: TeamId,
    now: Instant,
    mut visit: impl FnMut(&RoleRow<'_>) -> Result<ControlFlow<()>>,
) -> Result<()> {
    tx.each(
        shown!("WHERE r.organization_id = ?2 AND r.deleted_at IS NULL ORDER BY r.id"),
        &[now.into(), organization.into()],
        &mut |row| visit(&RoleRow(row)),
    )
}
