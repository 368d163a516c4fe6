//! The table `memberships`: who is in which team, as what.
use std::ops::ControlFlow;

use super::Tx;
use super::accounts::Account;
use super::backend::{Row, corrupt};
use super::teams::{self, Team};
use crate::domain::access::{Held, Person};
use crate::domain::id::{AccountId, EventId, MembershipId, RoleId, TeamId};
use crate::domain::instant::Instant;
use crate::domain::path::TeamPath;
use crate::error::Result;

mod shown;

pub use shown::{MemberRow, each_made, each_shown, shown};

/// A membership, as decisions need it.
#[derive(Clone, Debug)]
pub struct Membership {
    /// Its id.
    pub id: MembershipId,
    /// Where.
    pub team: TeamId,
    /// Who.
    pub account: AccountId,
    /// As what.
    pub role: RoleId,
    /// Since when it is suspended.
    pub suspended_at: Option<Instant>,
    /// The membership above that it was suspended along with; `None` where it was suspended itself.
    pub suspended_with: Option<MembershipId>,
    /// Whether it has `*` in the organization, short of what is the owner's alone.
    pub super_access: bool,
    /// Whether it is the owner's.
    pub owns: bool,
}

fn read_membership(row: &dyn Row) -> Result<Membership> {
    Ok(Membership {
        id: MembershipId(row.int(0)?),
        team: TeamId(row.int(1)?),
        account: AccountId(row.int(2)?),
        role: RoleId(row.int(3)?),
        suspended_at: row.instant_or_null(4)?,
        super_access: row.int_or_null(5)?.is_some(),
        owns: row.int_or_null(6)?.is_some(),
        suspended_with: row.int_or_null(7)?.map(MembershipId),
    })
}

macro_rules! membership {
    ($rest:literal) => {
        membership!("", $rest)
    };
    ($more:literal, $rest:literal) => {
        concat!(
            "SELECT m.id, m.team_id, m.account_id, m.role_id, m.suspended_at, m.super_access_at, m.owns_id,
             m.suspended_with",
            $more,
            " FROM memberships m ",
            $rest
        )
    };
}

/// The membership of an account in a team.
pub fn find(tx: &mut Tx<'_>, team: TeamId, account: AccountId) -> Result<Option<Membership>> {
    let sql = membership!("WHERE m.team_id = ?1 AND m.account_id = ?2");
    tx.one(sql, &[team.into(), account.into()], read_membership)
}

/// The membership of whoever has that address.
pub fn find_by_email(tx: &mut Tx<'_>, team: TeamId, email_key: &str) -> Result<Option<Membership>> {
    let sql = membership!("JOIN accounts a ON a.id = m.account_id WHERE a.email_key = ?2 AND m.team_id = ?1");
    tx.one(sql, &[team.into(), email_key.into()], read_membership)
}

/// The membership of that id.
pub fn find_by_id(tx: &mut Tx<'_>, id: MembershipId) -> Result<Option<Membership>> {
    tx.one(membership!("WHERE m.id = ?1"), &[id.into()], read_membership)
}

/// The memberships of an account in a team and in those below it, in tree order. Found by the account: of the teams there
/// may be many, of these few.
pub fn within(tx: &mut Tx<'_>, account: AccountId, path: &TeamPath) -> Result<Vec<(Team, Membership)>> {
    let (key, from, to) = teams::span(path);
    tx.all(
        membership!(
            ", t.id, t.organization_id, t.tree_key, t.name, t.archived_at, t.callback_url",
            "CROSS JOIN teams t
             WHERE m.account_id = ?1 AND t.id = m.team_id AND t.deleted_at IS NULL
             AND (t.tree_key = ?2 OR (t.tree_key > ?3 AND t.tree_key < ?4)) ORDER BY t.tree_key"
        ),
        &[account.into(), (&key).into(), (&from).into(), (&to).into()],
        |row| Ok((teams::read_team_from(row, 8)?, read_membership(row)?)),
    )
}

/// The events that made a membership and that last changed it.
pub fn events(tx: &mut Tx<'_>, id: MembershipId) -> Result<Vec<EventId>> {
    let found = tx.one("SELECT created_event, changed_event FROM memberships WHERE id = ?1", &[id.into()], |row| {
        Ok([Some(row.int(0)?), row.int_or_null(1)?])
    })?;
    Ok(found.into_iter().flatten().flatten().map(EventId).collect())
}

/// The teams that an account is in.
pub fn teams_of(tx: &mut Tx<'_>, account: AccountId) -> Result<Vec<TeamId>> {
    let sql = "SELECT team_id FROM memberships WHERE account_id = ?1 ORDER BY team_id";
    tx.all(sql, &[account.into()], |row| row.int(0).map(TeamId))
}

/// An account with all that its memberships grant.
pub fn person(tx: &mut Tx<'_>, account: &Account) -> Result<Person> {
    let invalid = |_| corrupt("a membership does not hold what a membership must");
    let memberships = tx.all(
        "SELECT t.tree_key, r.name, r.permissions, m.suspended_at, m.super_access_at, m.owns_id FROM memberships m
         JOIN teams t ON t.id = m.team_id JOIN roles r ON r.id = m.role_id
         WHERE m.account_id = ?1 AND t.deleted_at IS NULL",
        &[account.id.into()],
        |row| {
            Ok(Held {
                team: TeamPath::from_tree_key(row.text(0)?).map_err(invalid)?,
                role: row.text(1)?.parse().map_err(invalid)?,
                patterns: row.text(2)?.parse().map_err(invalid)?,
                is_active: row.int_or_null(3)?.is_none(),
                super_access: row.int_or_null(4)?.is_some(),
                owns: row.int_or_null(5)?.is_some(),
            })
        },
    )?;
    let is_disabled = account.disabled_at.is_some();
    Ok(Person { account: account.id, email: account.email.clone(), is_disabled, memberships })
}

/// All memberships of an account.
pub fn of_account(tx: &mut Tx<'_>, account: AccountId) -> Result<Vec<Membership>> {
    tx.all(membership!("WHERE m.account_id = ?1 ORDER BY m.team_id"), &[account.into()], read_membership)
}

/// Visits the addresses of those in an organization, of any status, who are in another one too.
pub fn each_elsewhere(
    tx: &mut Tx<'_>,
    organization: TeamId,
    mut visit: impl FnMut(&str) -> Result<ControlFlow<()>>,
) -> Result<()> {
    tx.each(
        "SELECT a.email FROM memberships m JOIN accounts a ON a.id = m.account_id
         WHERE m.team_id = ?1 AND EXISTS (SELECT 1 FROM memberships o JOIN teams t ON t.id = o.team_id
           WHERE o.account_id = m.account_id AND t.parent_id IS NULL AND t.id <> ?1 AND t.deleted_at IS NULL)
         ORDER BY m.account_id",
        &[organization.into()],
        &mut |row| visit(row.text(0)?),
    )
}

/// All memberships in a team.
pub fn of_team(tx: &mut Tx<'_>, team: TeamId) -> Result<Vec<Membership>> {
    tx.all(membership!("WHERE m.team_id = ?1"), &[team.into()], read_membership)
}

/// Visits who is in a team and not suspended there: the account, its role, and whether it has super access.
pub fn each_active(tx: &mut Tx<'_>, team: TeamId, mut visit: impl FnMut(AccountId, RoleId, bool)) -> Result<()> {
    let sql =
        "SELECT account_id, role_id, super_access_at FROM memberships WHERE team_id = ?1 AND suspended_at IS NULL";
    tx.each(sql, &[team.into()], &mut |row| {
        visit(AccountId(row.int(0)?), RoleId(row.int(1)?), row.int_or_null(2)?.is_some());
        Ok(ControlFlow::Continue(()))
    })
}

/// Whether an account has a role in any team.
pub fn has_role(tx: &mut Tx<'_>, account: AccountId, role: RoleId) -> Result<bool> {
    let sql = "SELECT 1 FROM memberships WHERE account_id = ?1 AND role_id = ?2 LIMIT 1";
    Ok(tx.one(sql, &[account.into(), role.into()], |_| Ok(()))?.is_some())
}

/// Whether anybody in a team has super access beside a role. Only an organization has such members.
pub fn have_super_access(tx: &mut Tx<'_>, team: TeamId, role: RoleId) -> Result<bool> {
    let sql = "SELECT 1 FROM memberships WHERE team_id = ?1 AND role_id = ?2 AND super_access_at IS NOT NULL LIMIT 1";
    Ok(tx.one(sql, &[team.into(), role.into()], |_| Ok(()))?.is_some())
}

/// What is needed to add a membership.
#[derive(Clone, Copy)]
pub struct NewMembership {
    /// Where.
    pub team: TeamId,
    /// Who.
    pub account: AccountId,
    /// As what.
    pub role: RoleId,
    /// Now.
    pub added_at: Instant,
    /// Since when it has `*` in the organization.
    pub super_access_at: Option<Instant>,
    /// The organization, where this is its owner's.
    pub owns: Option<TeamId>,
    /// The event that makes it.
    pub event: EventId,
}

/// Adds a membership; `None` where the account is in the team already.
pub fn insert(tx: &mut Tx<'_>, new: &NewMembership) -> Result<Option<MembershipId>> {
    let insert = |tx: &mut Tx<'_>, id: i64| {
        tx.execute(
            "INSERT INTO memberships (id, team_id, account_id, role_id, added_at, super_access_at, owns_id,
             created_event) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) ON CONFLICT DO NOTHING",
            &[
                id.into(),
                new.team.into(),
                new.account.into(),
                new.role.into(),
                new.added_at.into(),
                new.super_access_at.into(),
                new.owns.into(),
                new.event.into(),
            ],
        )
    };
    let taken = |tx: &mut Tx<'_>| Ok(find(tx, new.team, new.account)?.is_some());
    let id = tx.insert_with_id(new.added_at, insert, taken)?.map(MembershipId);
    if id.is_some() {
        tx.count_members(new.team, new.role, 1);
    }
    Ok(id)
}

/// How a membership comes to be suspended, or no longer is.
#[derive(Clone, Copy, Debug)]
pub enum Suspension {
    /// By itself.
    Own(Instant),
    /// Along with one above, which brings it back.
    With(Instant, MembershipId),
    /// Not at all.
    Ended,
}

/// Suspends a membership, or brings it back.
pub fn set_suspension(tx: &mut Tx<'_>, id: MembershipId, suspension: Suspension, event: EventId) -> Result<()> {
    let (at, with) = match suspension {
        Suspension::Own(at) => (Some(at), None),
        Suspension::With(at, above) => (Some(at), Some(above)),
        Suspension::Ended => (None, None),
    };
    tx.execute(
        "UPDATE memberships SET suspended_at = ?2, suspended_with = ?3, changed_event = ?4 WHERE id = ?1",
        &[id.into(), at.into(), with.into(), event.into()],
    )
    .map(drop)
}

/// Gives a member everything in the organization, short of what is the owner's, or takes it away with `None`.
pub fn set_super_access(tx: &mut Tx<'_>, id: MembershipId, at: Option<Instant>, event: EventId) -> Result<()> {
    tx.execute(
        "UPDATE memberships SET super_access_at = ?2, changed_event = ?3 WHERE id = ?1",
        &[id.into(), at.into(), event.into()],
    )
    .map(drop)
}

/// Makes a member of an organization its owner, or with `None` one who no longer is. The schema allows one at a time.
pub fn set_owns(
    tx: &mut Tx<'_>,
    membership: &Membership,
    (role, owns): (RoleId, Option<TeamId>),
    event: EventId,
) -> Result<()> {
    tx.execute(
        "UPDATE memberships SET role_id = ?2, owns_id = ?3, super_access_at = NULL, changed_event = ?4 WHERE id = ?1",
        &[membership.id.into(), role.into(), owns.into(), event.into()],
    )?;
    tx.count_members(membership.team, membership.role, -1);
    tx.count_members(membership.team, role, 1);
    Ok(())
}

/// Gives a member another role.
pub fn set_role(tx: &mut Tx<'_>, membership: &Membership, role: RoleId, event: EventId) -> Result<()> {
    tx.execute(
        "UPDATE memberships SET role_id = ?2, changed_event = ?3 WHERE id = ?1",
        &[membership.id.into(), role.into(), event.into()],
    )?;
    tx.count_members(membership.team, membership.role, -1);
    tx.count_members(membership.team, role, 1);
    Ok(())
}

/// Who has a role, and where.
pub struct HasRole {
    /// The membership.
    pub id: MembershipId,
    /// Where.
    pub team: Team,
    /// Who.
    pub account: AccountId,
    /// Their address.
    pub email: String,
}

/// Those who have a role in an organization, in the order of their ids: so many after one.
pub fn of_role_after(
    tx: &mut Tx<'_>,
    (organization, role): (TeamId, RoleId),
    last: MembershipId,
    most: i64,
) -> Result<Vec<HasRole>> {
    tx.all(
        "SELECT m.id, a.id, a.email, t.id, t.organization_id, t.tree_key, t.name, t.archived_at, t.callback_url
         FROM memberships m JOIN accounts a ON a.id = m.account_id JOIN teams t ON t.id = m.team_id
         WHERE m.role_id = ?2 AND m.id > ?3 AND t.organization_id = ?1 AND t.deleted_at IS NULL
         ORDER BY m.id LIMIT ?4",
        &[organization.into(), role.into(), last.into(), most.into()],
        |row| {
            let (id, account) = (MembershipId(row.int(0)?), AccountId(row.int(1)?));
            Ok(HasRole { id, team: teams::read_team_from(row, 3)?, account, email: row.text(2)?.into() })
        },
    )
}

/// Gives all who have a role in an organization another one.
pub fn hand_over(tx: &mut Tx<'_>, organization: TeamId, (from, to): (RoleId, RoleId), event: EventId) -> Result<()> {
    let held = tx.all(
        "SELECT t.id, COUNT(*) FROM teams t CROSS JOIN memberships m
         WHERE t.organization_id = ?1 AND m.team_id = t.id AND m.role_id = ?2 GROUP BY t.id",
        &[organization.into(), from.into()],
        |row| Ok((TeamId(row.int(0)?), row.int(1)?)),
    )?;
    tx.execute(
        "UPDATE memberships SET role_id = ?3, changed_event = ?4
         WHERE team_id IN (SELECT id FROM teams WHERE organization_id = ?1) AND role_id = ?2",
        &[organization.into(), from.into(), to.into(), event.into()],
    )?;
    for (team, count) in held {
        tx.count_members(team, from, -count);
        tx.count_members(team, to, count);
    }
    Ok(())
}

/// Ends a membership.
pub fn delete(tx: &mut Tx<'_>, membership: &Membership) -> Result<()> {
    if tx.execute("DELETE FROM memberships WHERE id = ?1", &[membership.id.into()])? == 1 {
        tx.count_members(membership.team, membership.role, -1);
    }
    Ok(())
}
