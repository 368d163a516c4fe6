//! The tables `teams` and `organizations`: the tree, and what only its roots have.
use std::ops::ControlFlow;

use super::Tx;
use super::backend::{OwnedRow, Row, Value, corrupt};
use crate::domain::id::{AccountId, EventId, RoleId, TeamId};
use crate::domain::instant::Instant;
use crate::domain::path::TeamPath;
use crate::error::Result;

/// A team, as decisions need it.
#[derive(Clone, Debug)]
pub struct Team {
    /// Its id.
    pub id: TeamId,
    /// The root of its tree; itself where it is one.
    pub organization: TeamId,
    /// Its address.
    pub path: TeamPath,
    /// What people read.
    pub name: String,
    /// When it was archived itself; a team above it may be, too.
    pub archived_at: Option<Instant>,
    /// Where it is called back itself; without one, where the nearest team above is that has one.
    pub callback_url: Option<String>,
}

impl Team {
    /// Whether it is the root of its tree.
    #[must_use]
    pub fn is_organization(&self) -> bool {
        self.id == self.organization
    }
}

/// What only an organization has.
#[derive(Clone, Debug)]
pub struct Organization {
    /// Who owns it.
    pub owner: AccountId,
    /// The role that goes with owning it.
    pub owner_role: RoleId,
    /// The preset that its policy came from.
    pub preset: Option<String>,
    /// The policy as TOML.
    pub policy: String,
}

fn read_team(row: &dyn Row) -> Result<Team> {
    read_team_from(row, 0)
}

/// The same of a row that begins with something else.
pub(super) fn read_team_from(row: &dyn Row, first: usize) -> Result<Team> {
    Ok(Team {
        id: TeamId(row.int(first)?),
        organization: TeamId(row.int(first + 1)?),
        path: path(row.text(first + 2)?)?,
        name: row.text(first + 3)?.into(),
        archived_at: row.instant_or_null(first + 4)?,
        callback_url: row.text_or_null(first + 5)?.map(Into::into),
    })
}

pub(super) fn path(tree_key: &str) -> Result<TeamPath> {
    TeamPath::from_tree_key(tree_key).map_err(|_| corrupt("a team has no valid path"))
}

/// The team of that path, unless it is deleted.
pub fn find(tx: &mut Tx<'_>, path: &TeamPath) -> Result<Option<Team>> {
    tx.one(
        "SELECT id, organization_id, tree_key, name, archived_at, callback_url FROM teams
         WHERE tree_key = ?1 AND deleted_at IS NULL",
        &[(&path.tree_key()).into()],
        read_team,
    )
}

/// The team of that id, unless it is deleted.
pub fn find_by_id(tx: &mut Tx<'_>, id: TeamId) -> Result<Option<Team>> {
    tx.one(
        "SELECT id, organization_id, tree_key, name, archived_at, callback_url FROM teams
         WHERE id = ?1 AND deleted_at IS NULL",
        &[id.into()],
        read_team,
    )
}

/// The teams from the organization down to one, be they deleted or not.
pub fn line_with_deleted(tx: &mut Tx<'_>, id: TeamId) -> Result<Vec<Team>> {
    tx.all(
        "WITH RECURSIVE line (id, parent_id, height) AS (
           SELECT id, parent_id, 0 FROM teams WHERE id = ?1
           UNION ALL
           SELECT t.id, t.parent_id, line.height + 1 FROM line JOIN teams t ON t.id = line.parent_id)
         SELECT t.id, t.organization_id, t.tree_key, t.name, t.archived_at, t.callback_url
         FROM line JOIN teams t ON t.id = line.id ORDER BY line.height DESC",
        &[id.into()],
        read_team,
    )
}

/// The path of a team, be it deleted or not.
pub fn path_of(tx: &mut Tx<'_>, id: TeamId) -> Result<TeamPath> {
    let found = tx.one("SELECT tree_key FROM teams WHERE id = ?1", &[id.into()], |row| path(row.text(0)?))?;
    found.ok_or_else(|| corrupt("something is of a team that never was"))
}

/// Up to `limit` organizations that are not deleted.
pub fn organizations(tx: &mut Tx<'_>, limit: i64) -> Result<Vec<Team>> {
    tx.all(
        "SELECT t.id, t.organization_id, t.tree_key, t.name, t.archived_at, t.callback_url
         FROM organizations o JOIN teams t ON t.id = o.id WHERE t.deleted_at IS NULL ORDER BY o.id LIMIT ?1",
        &[limit.into()],
        read_team,
    )
}

/// A team and those below it, in tree order.
pub fn subtree(tx: &mut Tx<'_>, path: &TeamPath) -> Result<Vec<Team>> {
    let (key, from, to) = span(path);
    tx.all(
        "SELECT id, organization_id, tree_key, name, archived_at, callback_url FROM teams
         WHERE deleted_at IS NULL AND (tree_key = ?1 OR (tree_key > ?2 AND tree_key < ?3)) ORDER BY tree_key",
        &[(&key).into(), (&from).into(), (&to).into()],
        read_team,
    )
}

/// Visits the teams in which a member, or an invite that is open or has expired, has a role; in tree order.
pub fn each_with_role(
    tx: &mut Tx<'_>,
    (organization, role): (TeamId, RoleId),
    mut visit: impl FnMut(&Team) -> Result<ControlFlow<()>>,
) -> Result<()> {
    tx.each(
        "SELECT t.id, t.organization_id, t.tree_key, t.name, t.archived_at, t.callback_url FROM teams t
         WHERE t.organization_id = ?1 AND t.deleted_at IS NULL
         AND (EXISTS (SELECT 1 FROM memberships m WHERE m.team_id = t.id AND m.role_id = ?2)
           OR EXISTS (SELECT 1 FROM invites i WHERE i.team_id = t.id AND i.role_id = ?2 AND i.state IN (0, 4)))
         ORDER BY t.tree_key",
        &[organization.into(), role.into()],
        &mut |row| visit(&read_team(row)?),
    )
}

/// Every team there is, in tree order.
pub fn all(tx: &mut Tx<'_>) -> Result<Vec<Team>> {
    tx.all(
        "SELECT id, organization_id, tree_key, name, archived_at, callback_url FROM teams
         WHERE deleted_at IS NULL ORDER BY tree_key",
        &[],
        read_team,
    )
}

/// Every team that there is or was, with its organization.
pub fn all_with_deleted(tx: &mut Tx<'_>) -> Result<Vec<(TeamId, TeamId)>> {
    tx.all("SELECT organization_id, id FROM teams ORDER BY id", &[], |row| {
        Ok((TeamId(row.int(0)?), TeamId(row.int(1)?)))
    })
}

/// A team's own key, and between which keys those of all below it lie: they sort after the key and a space, and before the
/// key and the character after the space.
pub(super) fn span(path: &TeamPath) -> (String, String, String) {
    let key = path.tree_key();
    (key.clone(), format!("{key} "), format!("{key}!"))
}

/// What only an organization has.
pub fn organization(tx: &mut Tx<'_>, id: TeamId) -> Result<Organization> {
    let found = tx.one(
        "SELECT owner_id, owner_role_id, preset, policy FROM organizations WHERE id = ?1",
        &[id.into()],
        |row| {
            Ok(Organization {
                owner: AccountId(row.int(0)?),
                owner_role: RoleId(row.int(1)?),
                preset: row.text_or_null(2)?.map(Into::into),
                policy: row.text(3)?.into(),
            })
        },
    )?;
    found.ok_or_else(|| corrupt("an organization has no owner and no policy"))
}

/// What is needed to add a team.
pub struct NewTeam<'a> {
    /// The team above, with its organization; `None` for an organization.
    pub parent: Option<&'a Team>,
    /// Its address.
    pub path: &'a TeamPath,
    /// What people read.
    pub name: &'a str,
    /// Now.
    pub created_at: Instant,
    /// The event that makes it.
    pub event: EventId,
}

/// Adds a team; `None` where one has that path.
pub fn insert(tx: &mut Tx<'_>, new: &NewTeam<'_>) -> Result<Option<TeamId>> {
    let key = new.path.tree_key();
    let insert = |tx: &mut Tx<'_>, id: i64| {
        tx.execute(
            "INSERT INTO teams (id, organization_id, parent_id, tree_key, name, created_at, created_event)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT DO NOTHING",
            &[
                id.into(),
                new.parent.map_or(id, |parent| parent.organization.0).into(),
                new.parent.map(|parent| parent.id).into(),
                (&key).into(),
                new.name.into(),
                new.created_at.into(),
                new.event.into(),
            ],
        )
    };
    Ok(tx.insert_with_id(new.created_at, insert, |tx| Ok(find(tx, new.path)?.is_some()))?.map(TeamId))
}

/// Makes a team an organization.
pub fn insert_organization(tx: &mut Tx<'_>, id: TeamId, organization: &Organization) -> Result<()> {
    tx.execute(
        "INSERT INTO organizations (id, owner_id, owner_role_id, preset, policy) VALUES (?1, ?2, ?3, ?4, ?5)",
        &[
            id.into(),
            organization.owner.into(),
            organization.owner_role.into(),
            organization.preset.as_deref().into(),
            (&organization.policy).into(),
        ],
    )?;
    Ok(())
}

/// Says who owns an organization: the column that makes sure that somebody does.
pub fn set_owner(tx: &mut Tx<'_>, organization: TeamId, owner: AccountId) -> Result<()> {
    let sql = "UPDATE organizations SET owner_id = ?2 WHERE id = ?1";
    tx.execute(sql, &[organization.into(), owner.into()]).map(drop)
}

/// Writes an organization's policy; `preset` where it is one to the letter.
pub fn set_policy(tx: &mut Tx<'_>, id: TeamId, preset: Option<&str>, policy: &str) -> Result<()> {
    let sql = "UPDATE organizations SET preset = ?2, policy = ?3 WHERE id = ?1";
    tx.execute(sql, &[id.into(), preset.into(), policy.into()]).map(drop)
}

/// Gives a team another name.
pub fn rename(tx: &mut Tx<'_>, id: TeamId, name: &str) -> Result<()> {
    tx.execute("UPDATE teams SET name = ?2 WHERE id = ?1", &[id.into(), name.into()]).map(drop)
}

/// Gives one team another address. Those below it are moved by their own calls.
pub fn set_path(tx: &mut Tx<'_>, id: TeamId, path: &TeamPath) -> Result<()> {
    let key = path.tree_key();
    tx.execute("UPDATE teams SET tree_key = ?2 WHERE id = ?1", &[id.into(), (&key).into()]).map(drop)
}

/// Archives a team, or brings it back with `None`.
pub fn set_archived(tx: &mut Tx<'_>, id: TeamId, at: Option<Instant>) -> Result<()> {
    tx.execute("UPDATE teams SET archived_at = ?2 WHERE id = ?1", &[id.into(), at.into()]).map(drop)
}

/// Says where a team is called back; with `None` it inherits that.
pub fn set_callback_url(tx: &mut Tx<'_>, id: TeamId, url: Option<&str>) -> Result<()> {
    tx.execute("UPDATE teams SET callback_url = ?2 WHERE id = ?1", &[id.into(), url.into()]).map(drop)
}

/// Leaves a tombstone: audit keeps its name, the path is free again.
pub fn set_deleted(tx: &mut Tx<'_>, id: TeamId, at: Instant) -> Result<()> {
    tx.execute("UPDATE teams SET deleted_at = ?2 WHERE id = ?1", &[id.into(), at.into()]).map(drop)
}

/// Changes the counts kept beside a team.
pub(super) fn count(tx: &mut Tx<'_>, id: TeamId, members: i64, open_invites: i64) -> Result<()> {
    tx.execute(
        "UPDATE teams SET members = members + ?2, open_invites = open_invites + ?3 WHERE id = ?1",
        &[id.into(), members.into(), open_invites.into()],
    )
    .map(drop)
}

/// A team as it is shown.
pub struct TeamRow<'a>(pub &'a dyn Row);

/// How many cells a [`TeamRow`] has.
const SHOWN: usize = 10;

macro_rules! shown {
    ($rest:literal) => {
        concat!(
            "SELECT t.id, t.tree_key, t.name, a.email, o.preset, t.archived_at, t.created_at, t.members,
             t.open_invites
               - (SELECT COUNT(*) FROM invites i WHERE i.team_id = t.id AND i.state = 0 AND i.expires_at <= ?1),
             t.callback_url
             FROM teams t JOIN organizations o ON o.id = t.organization_id JOIN accounts a ON a.id = o.owner_id ",
            $rest
        )
    };
}

impl TeamRow<'_> {
    /// Its id.
    pub fn id(&self) -> Result<TeamId> {
        self.0.int(0).map(TeamId)
    }

    /// Its address.
    pub fn path(&self) -> Result<String> {
        Ok(self.0.text(1)?.replace(' ', "/"))
    }

    /// The last part of its address.
    pub fn slug(&self) -> Result<&str> {
        let key = self.0.text(1)?;
        Ok(key.rsplit_once(' ').map_or(key, |(_, slug)| slug))
    }

    /// The address of the team above.
    pub fn parent(&self) -> Result<Option<String>> {
        Ok(self.0.text(1)?.rsplit_once(' ').map(|(parent, _)| parent.replace(' ', "/")))
    }

    /// What people read.
    pub fn name(&self) -> Result<&str> {
        self.0.text(2)
    }

    /// The address of the organization's owner.
    pub fn owner(&self) -> Result<&str> {
        self.0.text(3)
    }

    /// The preset that the organization's policy came from.
    pub fn preset(&self) -> Result<Option<&str>> {
        self.0.text_or_null(4)
    }

    /// When it was archived itself.
    pub fn archived_at(&self) -> Result<Option<Instant>> {
        self.0.instant_or_null(5)
    }

    /// When it was made.
    pub fn created_at(&self) -> Result<Instant> {
        self.0.instant(6)
    }

    /// Active and suspended ones.
    pub fn members(&self) -> Result<i64> {
        self.0.int(7)
    }

    /// Invites that can still be accepted.
    pub fn pending(&self) -> Result<i64> {
        self.0.int(8)
    }

    /// Where it is called back itself.
    pub fn callback_url(&self) -> Result<Option<&str>> {
        self.0.text_or_null(9)
    }
}

/// One team as it is shown, be it deleted or not.
pub fn shown(tx: &mut Tx<'_>, id: TeamId, now: Instant) -> Result<OwnedRow> {
    tx.write_counts()?;
    tx.row(shown!("WHERE t.id = ?2"), &[now.into(), id.into()], SHOWN)?
        .ok_or_else(|| corrupt("a team is gone in the middle of a transaction"))
}

/// Visits the teams, in tree order.
pub fn each_shown(
    tx: &mut Tx<'_>,
    now: Instant,
    mut visit: impl FnMut(&TeamRow<'_>) -> Result<ControlFlow<()>>,
) -> Result<()> {
    let parameters: [Value<'_>; 1] = [now.into()];
    tx.each(shown!("WHERE t.deleted_at IS NULL ORDER BY t.tree_key"), &parameters, &mut |row| visit(&TeamRow(row)))
}
