//! The table `invites`: who has been asked to join which team, and what became of it.
use std::collections::BTreeMap;
use std::ops::ControlFlow;

use super::Tx;
use super::backend::{Row, corrupt};
use super::teams;
use crate::domain::email::EmailAddress;
use crate::domain::event::{Batch, BatchDigest};
use crate::domain::id::{AccountId, EventId, InviteId, RoleId, TeamId};
use crate::domain::instant::Instant;
use crate::domain::invite::{Kind, State, Status};
use crate::domain::path::TeamPath;
use crate::error::Result;

mod roles;
mod shown;

pub use roles::{hand_over, have_closed, leave_closed};
pub use shown::{InviteRow, each_made, each_shown, each_waiting, shown};

/// Random bytes that a token is derived from, beside the invite's id: 128 bits.
pub type Nonce = [u8; 16];

/// An invite, as decisions need it.
#[derive(Clone, Debug)]
pub struct Invite {
    /// Its id.
    pub id: InviteId,
    /// Where it leads.
    pub team: TeamId,
    /// To whom, as it is spelled.
    pub email: String,
    /// What makes two addresses equal.
    pub email_key: String,
    /// Given name.
    pub first_name: Option<String>,
    /// Family name.
    pub last_name: Option<String>,
    /// As what.
    pub role: RoleId,
    /// Whether it lets somebody in, or back in.
    pub kind: Kind,
    /// What is recorded of its fate.
    pub state: State,
    /// With `*` in the organization.
    pub super_access: bool,
    /// What its token is derived from.
    pub nonce: Vec<u8>,
    /// From when on it cannot be accepted.
    pub expires_at: Instant,
    /// How often its link was given out.
    pub sent_count: i64,
    /// The account that sent it, where it was not the operator.
    pub invited_by: Option<AccountId>,
    /// Whether a newer invite has taken its place.
    pub is_superseded: bool,
}

impl Invite {
    /// What it is at `now`.
    #[must_use]
    pub fn status(&self, now: Instant) -> Status {
        Status::at(self.state, self.expires_at, now)
    }
}

macro_rules! invite {
    ($rest:literal) => {
        concat!(
            "SELECT id, team_id, email, email_key, first_name, last_name, role_id, state, super_access_at, nonce,
             expires_at, sent_count, invited_by, superseded, kind FROM invites ",
            $rest
        )
    };
}

fn read_invite(row: &dyn Row) -> Result<Invite> {
    Ok(Invite {
        id: InviteId(row.int(0)?),
        team: TeamId(row.int(1)?),
        email: row.text(2)?.into(),
        email_key: row.text(3)?.into(),
        first_name: row.text_or_null(4)?.map(Into::into),
        last_name: row.text_or_null(5)?.map(Into::into),
        role: RoleId(row.int(6)?),
        state: state(row.int(7)?)?,
        super_access: row.int_or_null(8)?.is_some(),
        nonce: row.blob(9)?.to_vec(),
        expires_at: row.instant(10)?,
        sent_count: row.int(11)?,
        invited_by: row.int_or_null(12)?.map(AccountId),
        is_superseded: row.int(13)? != 0,
        kind: Kind::from_number(row.int(14)?).ok_or_else(|| corrupt("an invite is of a kind that does not exist"))?,
    })
}

fn state(number: i64) -> Result<State> {
    State::from_number(number).ok_or_else(|| corrupt("an invite is in a state that does not exist"))
}

/// The invite of that id.
pub fn find(tx: &mut Tx<'_>, id: InviteId) -> Result<Option<Invite>> {
    tx.one(invite!("WHERE id = ?1"), &[id.into()], read_invite)
}

/// The current invite of an address in a team: the open one, else the newest.
pub fn find_current(tx: &mut Tx<'_>, team: TeamId, email_key: &str) -> Result<Option<Invite>> {
    tx.one(
        invite!("WHERE team_id = ?1 AND email_key = ?2 AND superseded = 0"),
        &[team.into(), email_key.into()],
        read_invite,
    )
}

/// The invite that somebody means who names an address: the current one, else the newest.
pub fn find_named(tx: &mut Tx<'_>, team: TeamId, email_key: &str) -> Result<Option<Invite>> {
    tx.one(
        invite!("WHERE team_id = ?1 AND email_key = ?2 ORDER BY superseded = 0 DESC, superseded DESC LIMIT 1"),
        &[team.into(), email_key.into()],
        read_invite,
    )
}

/// What is needed to invite somebody.
pub struct NewInvite<'a> {
    /// Where to.
    pub team: TeamId,
    /// Whom.
    pub email: &'a EmailAddress,
    /// Given name.
    pub first_name: Option<&'a str>,
    /// Family name.
    pub last_name: Option<&'a str>,
    /// As what.
    pub role: RoleId,
    /// Whether it lets them in, or back in.
    pub kind: Kind,
    /// Since when with `*` in the organization.
    pub super_access_at: Option<Instant>,
    /// The account that invites; `None` for the operator.
    pub invited_by: Option<AccountId>,
    /// Now.
    pub created_at: Instant,
    /// From when on it cannot be accepted.
    pub expires_at: Instant,
    /// Whether the link is given out at once.
    pub sent: Option<Instant>,
    /// The event that makes it.
    pub event: EventId,
}

/// What became of an insert.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Insertion {
    /// The new invite, and what its token is derived from.
    Inserted(InviteId, Nonce),
    /// The address has a current invite: decide about that one first.
    HasCurrent,
}

/// Adds an invite unless the address has a current one in the team.
pub fn insert(tx: &mut Tx<'_>, new: &NewInvite<'_>) -> Result<Insertion> {
    let nonce: Nonce = tx.random().array()?;
    let insert = |tx: &mut Tx<'_>, id: i64| {
        tx.execute(
            "INSERT INTO invites (id, team_id, email, email_key, first_name, last_name, role_id, kind, state,
             super_access_at, nonce, created_at, expires_at, last_sent_at, sent_count, created_event, invited_by)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, 0, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)
             ON CONFLICT DO NOTHING",
            &[
                id.into(),
                new.team.into(),
                new.email.into(),
                new.email.key().into(),
                new.first_name.into(),
                new.last_name.into(),
                new.role.into(),
                new.kind.number().into(),
                new.super_access_at.into(),
                (&nonce).into(),
                new.created_at.into(),
                new.expires_at.into(),
                new.sent.into(),
                i64::from(new.sent.is_some()).into(),
                new.event.into(),
                new.invited_by.into(),
            ],
        )
    };
    let taken = |tx: &mut Tx<'_>| {
        let sql = "SELECT 1 FROM invites WHERE team_id = ?1 AND email_key = ?2 AND superseded = 0";
        Ok(tx.one(sql, &[new.team.into(), new.email.key().into()], |_| Ok(()))?.is_some())
    };
    match tx.insert_with_id(new.created_at, insert, taken)? {
        None => Ok(Insertion::HasCurrent),
        Some(id) => {
            tx.count_open_invites(new.team, new.role, 1);
            Ok(Insertion::Inserted(InviteId(id), nonce))
        }
    }
}

/// How an invite is closed.
pub struct Closing {
    /// What it becomes.
    pub state: State,
    /// Now.
    pub at: Instant,
    /// The event that closes it.
    pub event: EventId,
    /// Who joined by it.
    pub accepted_by: Option<AccountId>,
}

/// Closes an invite that is open, or is recorded as expired.
pub fn close(tx: &mut Tx<'_>, invite: &Invite, closing: &Closing) -> Result<()> {
    tx.execute(
        "UPDATE invites SET state = ?2, closed_at = ?3, closed_event = ?4, accepted_by = ?5 WHERE id = ?1",
        &[
            invite.id.into(),
            closing.state.number().into(),
            closing.at.into(),
            closing.event.into(),
            closing.accepted_by.into(),
        ],
    )?;
    if invite.state == State::Open {
        tx.count_open_invites(invite.team, invite.role, -1);
    }
    Ok(())
}

/// Makes room for a newer invite of the same address, or for its membership. The invite must be closed.
pub fn supersede(tx: &mut Tx<'_>, id: InviteId) -> Result<()> {
    tx.execute("UPDATE invites SET superseded = id WHERE id = ?1 AND superseded = 0", &[id.into()]).map(drop)
}

/// What a new token, deadline or content makes of an invite; what is not named stays.
pub struct Renewal<'a> {
    /// Whose token it is: a new nonce kills the old one.
    pub nonce: Option<&'a Nonce>,
    /// Whether it can be accepted again.
    pub reopened: bool,
    /// The invite as it is to be.
    pub invite: &'a Invite,
    /// When its link was last given out, if it is now.
    pub sent: Option<Instant>,
    /// Since when with `*` in the organization.
    pub super_access_at: Option<Instant>,
}

/// Writes what resend and update change. `before` is the invite as it was.
pub fn renew(tx: &mut Tx<'_>, before: &Invite, renewal: &Renewal<'_>) -> Result<()> {
    let invite = renewal.invite;
    tx.execute(
        "UPDATE invites SET email = ?2, email_key = ?3, first_name = ?4, last_name = ?5, role_id = ?6,
         super_access_at = ?7, nonce = COALESCE(?8, nonce), expires_at = ?9,
         last_sent_at = COALESCE(?10, last_sent_at), sent_count = ?11,
         state = CASE WHEN ?12 = 1 THEN 0 ELSE state END,
         superseded = CASE WHEN ?12 = 1 THEN 0 ELSE superseded END,
         closed_at = CASE WHEN ?12 = 1 THEN NULL ELSE closed_at END,
         closed_event = CASE WHEN ?12 = 1 THEN NULL ELSE closed_event END
         WHERE id = ?1",
        &[
            invite.id.into(),
            (&invite.email).into(),
            (&invite.email_key).into(),
            invite.first_name.as_deref().into(),
            invite.last_name.as_deref().into(),
            invite.role.into(),
            renewal.super_access_at.into(),
            renewal.nonce.into(),
            invite.expires_at.into(),
            renewal.sent.into(),
            invite.sent_count.into(),
            i64::from(renewal.reopened).into(),
        ],
    )?;
    let was_open = before.state == State::Open;
    if was_open {
        tx.count_open_invites(before.team, before.role, -1);
    }
    if was_open || renewal.reopened {
        tx.count_open_invites(invite.team, invite.role, 1);
    }
    Ok(())
}

/// Teams that have invites which nobody has closed, in the order of their ids, with how many.
pub fn teams_with_open(tx: &mut Tx<'_>) -> Result<Vec<(TeamId, i64)>> {
    tx.all("SELECT id, open_invites FROM teams WHERE open_invites > 0 ORDER BY id", &[], |row| {
        Ok((TeamId(row.int(0)?), row.int(1)?))
    })
}

/// How many invites of a team are overdue and not yet recorded as expired.
pub fn count_overdue(tx: &mut Tx<'_>, team: TeamId, now: Instant) -> Result<i64> {
    let sql = "SELECT COUNT(*) FROM invites WHERE team_id = ?1 AND state = 0 AND expires_at <= ?2";
    Ok(tx.one(sql, &[team.into(), now.into()], |row| row.int(0))?.unwrap_or_default())
}

/// A team's overdue invites, as a sweep needs them.
pub struct Overdue {
    team: TeamId,
    /// What goes into the sweep's event.
    pub batch: Batch,
    roles: BTreeMap<RoleId, i64>,
}

/// The overdue invites of a team that are not yet recorded as expired; `None` where there are none.
pub fn overdue(tx: &mut Tx<'_>, team: TeamId, now: Instant) -> Result<Option<Overdue>> {
    let mut digest = BatchDigest::default();
    let mut roles = BTreeMap::new();
    tx.each(
        "SELECT id, role_id FROM invites WHERE team_id = ?1 AND state = 0 AND expires_at <= ?2 ORDER BY expires_at, id",
        &[team.into(), now.into()],
        &mut |row| {
            digest.add(row.int(0)?);
            *roles.entry(RoleId(row.int(1)?)).or_default() += 1;
            Ok(ControlFlow::Continue(()))
        },
    )?;
    Ok((digest.count() > 0).then(|| Overdue { team, batch: digest.finish(), roles }))
}

/// Says which event will close a team's overdue invites: [`expire_overdue`] does, for all such teams at once.
pub fn mark_overdue(tx: &mut Tx<'_>, overdue: &Overdue, event: EventId) -> Result<()> {
    tx.execute("UPDATE teams SET sweep_event = ?2 WHERE id = ?1", &[overdue.team.into(), event.into()])?;
    for (role, count) in &overdue.roles {
        tx.count_open_invites(overdue.team, *role, -count);
    }
    Ok(())
}

/// How the overdue invites are reached that [`expire_overdue`] closes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// By the index, team by team, where they are few, or not every team was marked.
    Index,
    /// Through the whole table in its own order, without its index of deadlines meanwhile. Neighbours are rarely of one
    /// team: by the index, a sweep of 1,000,000 invites of 1,000 teams takes 13.2 s of CPU, through the table 5.5, and
    /// with that index made anew, of the few that are left, 2.
    Table,
}

/// Records the expiry of every overdue invite of the teams that were marked; answers how many there were.
pub fn expire_overdue(tx: &mut Tx<'_>, now: Instant, way: Way) -> Result<u64> {
    macro_rules! expire {
        ($rest:literal) => {
            concat!(
                "UPDATE invites SET state = 4, closed_at = ?1,
                 closed_event = (SELECT sweep_event FROM teams WHERE teams.id = invites.team_id)
                 WHERE expires_at <= ?1 AND ",
                $rest
            )
        };
    }
    let expired = match way {
        Way::Index => {
            let sql = expire!("state = 0 AND team_id IN (SELECT id FROM teams WHERE sweep_event IS NOT NULL)");
            tx.execute(sql, &[now.into()])?
        }
        Way::Table => {
            tx.execute("DROP INDEX invites_deadline", &[])?;
            let expired = tx.execute(expire!("state = 0"), &[now.into()])?;
            // As the migration made it: a test compares the two.
            tx.execute("CREATE INDEX invites_deadline ON invites (team_id, expires_at, role_id) WHERE state = 0", &[])?;
            expired
        }
    };
    tx.execute("UPDATE teams SET sweep_event = NULL WHERE sweep_event IS NOT NULL", &[])?;
    Ok(expired)
}

/// Invites of a team that are recorded or overdue as expired since an instant, and have not been superseded.
pub fn expired_since(tx: &mut Tx<'_>, team: TeamId, since: Instant, now: Instant) -> Result<Vec<Invite>> {
    tx.all(
        invite!(
            "WHERE team_id = ?1 AND superseded = 0 AND (state = 4 OR (state = 0 AND expires_at <= ?3))
             AND expires_at >= ?2 AND NOT EXISTS (SELECT 1 FROM accounts a JOIN memberships m ON m.account_id = a.id
             WHERE a.email_key = invites.email_key AND m.team_id = ?1 AND (invites.kind = 0 OR m.suspended_at IS NULL))
             ORDER BY email_key"
        ),
        &[team.into(), since.into(), now.into()],
        read_invite,
    )
}

/// Open invites of a team, for when it is deleted.
pub fn open_of_team(tx: &mut Tx<'_>, team: TeamId) -> Result<Vec<Invite>> {
    tx.all(invite!("WHERE team_id = ?1 AND state = 0"), &[team.into()], read_invite)
}

/// Open invites that an account has sent from a team and from those below it, in tree order.
pub fn open_sent_by(tx: &mut Tx<'_>, account: AccountId, path: &TeamPath) -> Result<Vec<Invite>> {
    let (key, from, to) = teams::span(path);
    tx.all(
        invite!(
            "WHERE invited_by = ?1 AND state = 0 AND EXISTS (SELECT 1 FROM teams t WHERE t.id = invites.team_id
             AND t.deleted_at IS NULL AND (t.tree_key = ?2 OR (t.tree_key > ?3 AND t.tree_key < ?4)))
             ORDER BY (SELECT t.tree_key FROM teams t WHERE t.id = invites.team_id), id"
        ),
        &[account.into(), (&key).into(), (&from).into(), (&to).into()],
        read_invite,
    )
}

/// Every invite to an address, of any team and in any state.
pub fn to_address(tx: &mut Tx<'_>, email_key: &str) -> Result<Vec<Invite>> {
    tx.all(invite!("WHERE email_key = ?1 ORDER BY id"), &[email_key.into()], read_invite)
}

/// Every invite by which an account joined, whatever address it went to.
pub fn accepted_by(tx: &mut Tx<'_>, account: AccountId) -> Result<Vec<Invite>> {
    tx.all(invite!("WHERE accepted_by = ?1 ORDER BY id"), &[account.into()], read_invite)
}

/// Deletes what has been closed since before an instant; answers what goes into the event.
pub fn prune(tx: &mut Tx<'_>, team: TeamId, closed_before: Instant) -> Result<Batch> {
    let mut batch = BatchDigest::default();
    tx.each(
        "SELECT id FROM invites WHERE team_id = ?1 AND state <> 0 AND closed_at < ?2 ORDER BY id",
        &[team.into(), closed_before.into()],
        &mut |row| {
            batch.add(row.int(0)?);
            Ok(ControlFlow::Continue(()))
        },
    )?;
    tx.execute(
        "DELETE FROM invites WHERE team_id = ?1 AND state <> 0 AND closed_at < ?2",
        &[team.into(), closed_before.into()],
    )?;
    Ok(batch.finish())
}

/// The events that made and closed an invite.
pub fn events(tx: &mut Tx<'_>, id: InviteId) -> Result<Vec<EventId>> {
    let found = tx.one("SELECT created_event, closed_event FROM invites WHERE id = ?1", &[id.into()], |row| {
        Ok([Some(row.int(0)?), row.int_or_null(1)?])
    })?;
    Ok(found.into_iter().flatten().flatten().map(EventId).collect())
}
