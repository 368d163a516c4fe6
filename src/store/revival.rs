//! What a backup brings back to life: its tables beside those of the database that it replaces, which is called `old`.
//!
//! Something is closed in the old one if it says so; or if it is not there although the event that made it is. What was made
//! after the two parted, the old one never knew, and says nothing of.
use std::ops::ControlFlow;

use super::Tx;
use super::backend::{Row, corrupt};
use crate::domain::id::{AccountId, ConnectorId, EventId, InviteId, KeyId, MembershipId, TeamId};
use crate::domain::instant::Instant;
use crate::domain::policy::KeyKind;
use crate::error::Result;

macro_rules! forgotten {
    ($new:literal, $old:literal) => {
        concat!("(", $old, ".id IS NULL AND EXISTS (SELECT 1 FROM old.events e WHERE e.id = ", $new, ".created_event))")
    };
}

/// A key that opens something again.
#[derive(Clone, Copy, Debug)]
pub struct RevivedKey {
    /// Its id.
    pub id: KeyId,
    /// Until when it was to live on beside its successor; `None` where it had been taken back.
    pub expires_at: Option<Instant>,
}

/// Keys that were taken back since, that were rotated for another and live on too long, or that are forgotten.
pub fn keys(tx: &mut Tx<'_>, now: Instant) -> Result<Vec<RevivedKey>> {
    tx.all(
        concat!(
            "SELECT k.id, CASE WHEN o.revoked_at IS NULL AND o.expires_at > ?1 THEN o.expires_at END
             FROM keys k LEFT JOIN old.keys o ON o.id = k.id
             WHERE k.revoked_at IS NULL AND (k.expires_at IS NULL OR k.expires_at > ?1)
             AND (o.revoked_at IS NOT NULL OR o.expires_at < k.expires_at
             OR (o.expires_at IS NOT NULL AND k.expires_at IS NULL) OR ",
            forgotten!("k", "o"),
            ") ORDER BY k.id"
        ),
        &[now.into()],
        |row| Ok(RevivedKey { id: KeyId(row.int(0)?), expires_at: row.instant_or_null(1)? }),
    )
}

/// Invites that can be accepted again: closed since, forgotten, or sent again with another token.
pub fn invites(tx: &mut Tx<'_>, now: Instant) -> Result<Vec<InviteId>> {
    tx.all(
        concat!(
            "SELECT i.id FROM invites i LEFT JOIN old.invites o ON o.id = i.id
             WHERE i.state = 0 AND i.expires_at > ?1
             AND (o.state <> 0 OR o.role_id <> i.role_id OR o.expires_at < i.expires_at
             OR (i.super_access_at IS NOT NULL AND o.super_access_at IS NULL)
             OR (o.nonce <> i.nonce AND COALESCE(o.last_sent_at, 0) >= COALESCE(i.last_sent_at, 0)) OR ",
            forgotten!("i", "o"),
            ") ORDER BY i.id"
        ),
        &[now.into()],
        |row| row.int(0).map(InviteId),
    )
}

/// Where somebody is a member again.
fn read_place(row: &dyn Row) -> Result<(TeamId, AccountId)> {
    Ok((TeamId(row.int(0)?), AccountId(row.int(1)?)))
}

/// Members who were removed since; owners stay.
pub fn members(tx: &mut Tx<'_>) -> Result<Vec<(TeamId, AccountId)>> {
    tx.all(
        concat!(
            "SELECT m.team_id, m.account_id FROM memberships m
             LEFT JOIN old.memberships o ON o.team_id = m.team_id AND o.account_id = m.account_id
             WHERE m.owns_id IS NULL AND ",
            forgotten!("m", "o"),
            " ORDER BY m.id"
        ),
        &[],
        read_place,
    )
}

/// A membership that was suspended since.
#[derive(Clone, Copy, Debug)]
pub struct RevivedMembership {
    /// Its id.
    pub id: MembershipId,
    /// Where, and who.
    pub place: (TeamId, AccountId),
    /// The one above it that it was suspended along with.
    pub with: Option<MembershipId>,
}

/// Memberships that were suspended since; owners' stay.
pub fn suspended(tx: &mut Tx<'_>) -> Result<Vec<RevivedMembership>> {
    tx.all(
        "SELECT m.team_id, m.account_id, m.id, (SELECT u.id FROM memberships u WHERE u.id = o.suspended_with
         AND u.account_id = m.account_id AND u.owns_id IS NULL)
         FROM memberships m JOIN old.memberships o ON o.team_id = m.team_id AND o.account_id = m.account_id
         WHERE m.suspended_at IS NULL AND m.owns_id IS NULL AND o.suspended_at IS NOT NULL ORDER BY m.id",
        &[],
        |row| {
            let with = row.int_or_null(3)?.map(MembershipId);
            Ok(RevivedMembership { id: MembershipId(row.int(2)?), place: read_place(row)?, with })
        },
    )
}

/// Memberships that had super access, and have no more; owners' stay.
pub fn super_access(tx: &mut Tx<'_>) -> Result<Vec<RevivedMembership>> {
    tx.all(
        "SELECT m.team_id, m.account_id, m.id
         FROM memberships m JOIN old.memberships o ON o.team_id = m.team_id AND o.account_id = m.account_id
         WHERE m.super_access_at IS NOT NULL AND o.super_access_at IS NULL AND m.owns_id IS NULL ORDER BY m.id",
        &[],
        |row| Ok(RevivedMembership { id: MembershipId(row.int(2)?), place: read_place(row)?, with: None }),
    )
}

/// Organizations whose billing contact was taken out since.
pub fn forgotten_payers(tx: &mut Tx<'_>) -> Result<Vec<TeamId>> {
    tx.all(
        "SELECT b.organization_id FROM billing_terms b JOIN old.billing_terms o ON o.organization_id = b.organization_id
         WHERE b.contact IS NOT NULL AND o.contact IS NULL ORDER BY b.organization_id",
        &[],
        |row| row.int(0).map(TeamId),
    )
}

/// Invites whose address was taken out since.
pub fn blanked_invites(tx: &mut Tx<'_>) -> Result<Vec<InviteId>> {
    tx.all(
        "SELECT i.id FROM invites i JOIN old.invites o ON o.id = i.id WHERE i.email <> '' AND o.email = '' ORDER BY i.id",
        &[],
        |row| row.int(0).map(InviteId),
    )
}

/// Events of which the old database still has all but their words: these were taken out since.
pub fn erased_texts(tx: &mut Tx<'_>) -> Result<Vec<EventId>> {
    tx.all(
        "SELECT x.event_id FROM event_texts x JOIN old.events e ON e.id = x.event_id
         LEFT JOIN old.event_texts o ON o.event_id = x.event_id WHERE o.event_id IS NULL ORDER BY x.event_id",
        &[],
        |row| row.int(0).map(EventId),
    )
}

/// Accounts that were disabled since.
pub fn disabled(tx: &mut Tx<'_>) -> Result<Vec<AccountId>> {
    tx.all(
        "SELECT a.id FROM accounts a JOIN old.accounts o ON o.id = a.id
         WHERE a.disabled_at IS NULL AND a.deleted_at IS NULL AND o.disabled_at IS NOT NULL ORDER BY a.id",
        &[],
        |row| row.int(0).map(AccountId),
    )
}

/// Accounts whose people were erased since, and whether they own anything now.
pub fn erased(tx: &mut Tx<'_>) -> Result<Vec<(AccountId, bool)>> {
    tx.all(
        "SELECT a.id, EXISTS (SELECT 1 FROM organizations g JOIN teams t ON t.id = g.id
         WHERE g.owner_id = a.id AND t.deleted_at IS NULL)
         FROM accounts a JOIN old.accounts o ON o.id = a.id
         WHERE a.deleted_at IS NULL AND o.deleted_at IS NOT NULL ORDER BY a.id",
        &[],
        |row| Ok((AccountId(row.int(0)?), row.int(1)? != 0)),
    )
}

/// The addresses of people who had no account and were erased since: what is left of them are invites to nobody.
pub fn erased_addresses(tx: &mut Tx<'_>) -> Result<Vec<String>> {
    tx.all(
        "SELECT DISTINCT i.email_key FROM invites i JOIN old.invites o ON o.id = i.id
         WHERE i.email <> '' AND o.email = '' ORDER BY i.email_key",
        &[],
        |row| Ok(row.text(0)?.to_owned()),
    )
}

/// Teams that were archived or deleted since.
pub fn archived(tx: &mut Tx<'_>) -> Result<Vec<TeamId>> {
    tx.all(
        "SELECT t.id FROM teams t JOIN old.teams o ON o.id = t.id
         WHERE t.archived_at IS NULL AND t.deleted_at IS NULL
         AND (o.archived_at IS NOT NULL OR o.deleted_at IS NOT NULL) ORDER BY t.tree_key",
        &[],
        |row| row.int(0).map(TeamId),
    )
}

/// Organizations that belong to somebody again whose they were no longer: their paths, and the owners' addresses.
pub fn owned(tx: &mut Tx<'_>) -> Result<Vec<(String, String)>> {
    tx.all(
        "SELECT t.tree_key, a.email FROM organizations g JOIN teams t ON t.id = g.id
         JOIN accounts a ON a.id = g.owner_id JOIN old.organizations o ON o.id = g.id
         WHERE t.deleted_at IS NULL AND o.owner_id <> g.owner_id ORDER BY t.tree_key",
        &[],
        |row| Ok((row.text(0)?.to_owned(), row.text(1)?.to_owned())),
    )
}

/// The same, of those who own something again and were erased.
pub fn owned_by(tx: &mut Tx<'_>, account: AccountId) -> Result<Vec<(String, String)>> {
    tx.all(
        "SELECT t.tree_key, a.email FROM organizations g JOIN teams t ON t.id = g.id JOIN accounts a ON a.id = g.owner_id
         WHERE t.deleted_at IS NULL AND g.owner_id = ?1",
        &[account.into()],
        |row| Ok((row.text(0)?.to_owned(), row.text(1)?.to_owned())),
    )
}

/// Something that nobody ended, and that is now as the backup has it: there may be any number of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reversion {
    /// What a member may do.
    Role {
        /// Where, and who.
        place: (TeamId, AccountId),
        /// The role in the backup.
        now: String,
        /// The role in the old database.
        before: String,
    },
    /// What somebody proves themselves with.
    Password(AccountId),
    /// What a team's callbacks are signed with.
    Callback(TeamId, KeyKind),
    /// Where a team's files are.
    Connector {
        /// Its id in the backup.
        id: ConnectorId,
        /// Whose it is.
        team: TeamId,
        /// What the backup calls it.
        name: String,
        /// Whether there is none in the old database, rather than another.
        was_removed: bool,
    },
    /// What a role of an organization allows, or where it can be had.
    Permissions(TeamId, String),
}

/// Sees each of them as it comes.
pub type Meet<'a> = dyn FnMut(Reversion) + 'a;

fn meet_each(
    tx: &mut Tx<'_>,
    sql: &'static str,
    meet: &mut Meet<'_>,
    read: impl Fn(&dyn Row) -> Result<Reversion>,
) -> Result<()> {
    tx.each(sql, &[], &mut |row| {
        meet(read(row)?);
        Ok(ControlFlow::Continue(()))
    })
}

/// Memberships with another role. Where one of the two is the owner's, [`owned`] says more.
pub fn reverted_roles(tx: &mut Tx<'_>, meet: &mut Meet<'_>) -> Result<()> {
    let sql = "SELECT m.team_id, m.account_id, n.name, b.name
         FROM memberships m JOIN old.memberships o ON o.team_id = m.team_id AND o.account_id = m.account_id
         JOIN teams t ON t.id = m.team_id JOIN accounts a ON a.id = m.account_id
         JOIN roles n ON n.id = m.role_id JOIN old.roles b ON b.id = o.role_id
         WHERE o.role_id <> m.role_id AND (o.owns_id IS NULL) = (m.owns_id IS NULL) ORDER BY t.tree_key, a.email_key";
    meet_each(tx, sql, meet, |row| {
        Ok(Reversion::Role { place: read_place(row)?, now: row.text(2)?.into(), before: row.text(3)?.into() })
    })
}

/// Accounts with another password, or with one where there was none, or the other way round. The same one set again counts: of
/// two hashes nobody can tell.
pub fn reverted_passwords(tx: &mut Tx<'_>, meet: &mut Meet<'_>) -> Result<()> {
    let sql = "SELECT a.id FROM accounts a JOIN old.accounts o ON o.id = a.id
         WHERE a.deleted_at IS NULL AND o.deleted_at IS NULL AND o.password IS DISTINCT FROM a.password
         ORDER BY a.email_key";
    meet_each(tx, sql, meet, |row| row.int(0).map(AccountId).map(Reversion::Password))
}

/// Teams whose callbacks have other secrets. One without a row never had others than its first.
pub fn reverted_callbacks(tx: &mut Tx<'_>, meet: &mut Meet<'_>) -> Result<()> {
    let sql = "SELECT t.id, k.key_kind FROM teams t JOIN old.teams u ON u.id = t.id
         JOIN (SELECT team_id, key_kind FROM callback_nonces
         UNION SELECT team_id, key_kind FROM old.callback_nonces) k ON k.team_id = t.id
         LEFT JOIN callback_nonces n ON n.team_id = k.team_id AND n.key_kind = k.key_kind
         LEFT JOIN old.callback_nonces o ON o.team_id = k.team_id AND o.key_kind = k.key_kind
         WHERE t.deleted_at IS NULL AND o.nonce IS DISTINCT FROM n.nonce ORDER BY t.tree_key, k.key_kind";
    meet_each(tx, sql, meet, |row| {
        let kind =
            KeyKind::from_number(row.int(1)?).ok_or_else(|| corrupt("a nonce is of a kind of key that is none"))?;
        Ok(Reversion::Callback(TeamId(row.int(0)?), kind))
    })
}

/// Connectors that were removed, or for which there is another of that name. What was taken out of one because it named somebody
/// does not count: [`erased`] sees to that. A schema that had no connectors is one without any.
pub fn reverted_connectors(tx: &mut Tx<'_>, meet: &mut Meet<'_>) -> Result<()> {
    if tx.one("SELECT 1 FROM connectors LIMIT 1", &[], |_| Ok(()))?.is_none() {
        return Ok(());
    }
    let sql = concat!(
        "SELECT c.id, c.team_id, c.name, o.id FROM connectors c JOIN teams t ON t.id = c.team_id
         LEFT JOIN old.connectors o ON o.id = COALESCE((SELECT s.id FROM old.connectors s WHERE s.id = c.id),
         (SELECT s.id FROM old.connectors s WHERE s.team_id = c.team_id AND s.name = c.name))
         WHERE (o.id IS NOT NULL AND (o.store <> c.store OR o.bucket <> c.bucket
         OR (o.prefix <> c.prefix AND o.prefix <> '') OR o.region IS DISTINCT FROM c.region
         OR o.endpoint IS DISTINCT FROM c.endpoint OR o.access_key_id IS DISTINCT FROM c.access_key_id
         OR o.secret IS DISTINCT FROM c.secret)) OR ",
        forgotten!("c", "o"),
        " ORDER BY t.tree_key, c.name"
    );
    meet_each(tx, sql, meet, |row| {
        Ok(Reversion::Connector {
            id: ConnectorId(row.int(0)?),
            team: TeamId(row.int(1)?),
            name: row.text(2)?.into(),
            was_removed: row.int_or_null(3)?.is_none(),
        })
    })
}

/// Roles that allow something else, or can be had elsewhere.
pub fn reverted_permissions(tx: &mut Tx<'_>, meet: &mut Meet<'_>) -> Result<()> {
    let sql = "SELECT r.organization_id, r.name FROM roles r JOIN old.roles o ON o.id = r.id
         JOIN teams t ON t.id = r.organization_id WHERE r.deleted_at IS NULL AND o.deleted_at IS NULL
         AND (o.permissions <> r.permissions OR o.level <> r.level) ORDER BY t.tree_key, r.name";
    meet_each(tx, sql, meet, |row| Ok(Reversion::Permissions(TeamId(row.int(0)?), row.text(1)?.into())))
}

/// Whether the two were one database once: then they begin with the same event.
pub fn is_related(tx: &mut Tx<'_>) -> Result<bool> {
    Ok(shared(tx, 0, 1)? == 1)
}

/// How many events of the old database are not in the backup.
pub fn lost_events(tx: &mut Tx<'_>) -> Result<i64> {
    let mut lost = 0;
    let chains =
        tx.all("SELECT o.organization_id, MAX(o.sequence) FROM old.events o GROUP BY o.organization_id", &[], |row| {
            Ok((row.int(0)?, row.int(1)?))
        })?;
    for (chain, last) in chains {
        lost += last - shared(tx, chain, last)?;
    }
    Ok(lost)
}

/// How many events of the backup the old database has not: it was restored from an earlier one itself.
pub fn unknown_events(tx: &mut Tx<'_>) -> Result<i64> {
    let mut unknown = 0;
    let chains =
        tx.all("SELECT e.organization_id, MAX(e.sequence) FROM events e GROUP BY e.organization_id", &[], |row| {
            Ok((row.int(0)?, row.int(1)?))
        })?;
    for (chain, last) in chains {
        unknown += last - shared(tx, chain, last)?;
    }
    Ok(unknown)
}

/// How far two chains are one. Each hash is over all before it, so that the last which is the same is found by halves.
fn shared(tx: &mut Tx<'_>, chain: i64, last: i64) -> Result<i64> {
    let (mut same, mut end) = (0, last + 1);
    while end - same > 1 {
        let middle = same + (end - same) / 2;
        let found = tx.one(
            "SELECT 1 FROM events e JOIN old.events o ON o.organization_id = ?1 AND o.sequence = ?2
             WHERE e.organization_id = ?1 AND e.sequence = ?2 AND e.hash = o.hash",
            &[chain.into(), middle.into()],
            |_| Ok(()),
        )?;
        if found.is_some() { same = middle } else { end = middle }
    }
    Ok(same)
}
