//! What erasing a person takes out of tables that they have no row of their own in, and what it leaves of those they have.
use std::ops::ControlFlow;

use super::Tx;
use super::backend::Row;
use crate::domain::action::DENIED;
use crate::domain::id::{AccountId, ConnectorId, EventId, InviteId, KeyId, MessageId, ResourceId, TeamId};
use crate::domain::instant::Instant;
use crate::domain::message::Purpose;
use crate::error::Result;

/// Text beside an audit event.
pub struct EventText<'a>(&'a dyn Row);

impl EventText<'_> {
    /// The event's id.
    pub fn event(&self) -> Result<EventId> {
        self.0.int(0).map(EventId)
    }

    /// The id of what the event changed.
    pub fn target(&self) -> Result<Option<&str>> {
        self.0.text_or_null(1)
    }

    /// In whose chain it is; `None` for the database's own.
    pub fn organization(&self) -> Result<Option<TeamId>> {
        Ok(Some(self.0.int(5)?).filter(|chain| *chain != 0).map(TeamId))
    }

    /// Why, as the actor said.
    pub fn reason(&self) -> Result<Option<&str>> {
        self.0.text_or_null(2)
    }

    /// The changed fields' values before and after, JSON objects, where there are any.
    pub fn values(&self) -> Result<[Option<&str>; 2]> {
        Ok([self.0.text_or_null(3)?, self.0.text_or_null(4)?])
    }
}

/// Visits every text.
pub fn each_text(tx: &mut Tx<'_>, mut visit: impl FnMut(&EventText<'_>) -> Result<()>) -> Result<()> {
    let sql = "SELECT x.event_id, e.target, x.reason, x.before, x.after, e.organization_id
               FROM event_texts x JOIN events e ON e.id = x.event_id";
    tx.each(sql, &[], &mut |row| visit(&EventText(row)).map(ControlFlow::Continue))
}

/// Deletes an event's text with its salt: the chain holds the hash of both, and still verifies.
pub fn delete_text(tx: &mut Tx<'_>, event: EventId) -> Result<()> {
    tx.execute("DELETE FROM event_texts WHERE event_id = ?1", &[event.into()]).map(drop)
}

/// Deletes what was, or is to be, sent to an address or a telephone number; answers how many messages.
pub fn delete_messages(tx: &mut Tx<'_>, recipient: &str) -> Result<u64> {
    tx.execute("DELETE FROM messages WHERE recipient_key = ?1 OR recipient = ?1", &[recipient.into()])
}

/// Where something is that could name somebody.
#[derive(Clone, Copy)]
pub struct Whose {
    /// The organization.
    pub organization: TeamId,
    /// The team in it.
    pub team: TeamId,
}

impl Whose {
    fn of(row: &dyn Row, at: usize) -> Result<Self> {
        Ok(Self { organization: TeamId(row.int(at)?), team: TeamId(row.int(at + 1)?) })
    }
}

/// Visits the id and the name of every key, with whose it is.
pub fn each_key(tx: &mut Tx<'_>, mut visit: impl FnMut(KeyId, &str, Whose) -> Result<()>) -> Result<()> {
    let sql = "SELECT k.id, k.name, t.organization_id, t.id FROM keys k JOIN teams t ON t.id = k.team_id";
    tx.each(sql, &[], &mut |row| visit(KeyId(row.int(0)?), row.text(1)?, Whose::of(row, 2)?).map(ControlFlow::Continue))
}

/// Lets a key be called by its id, as which no other is.
pub fn blank_key(tx: &mut Tx<'_>, id: KeyId) -> Result<()> {
    tx.execute("UPDATE keys SET name = ?2 WHERE id = ?1", &[id.into(), (&id.text()).into()]).map(drop)
}

/// The words of a resource that could name somebody.
pub struct ResourceText<'a>(&'a dyn Row);

impl ResourceText<'_> {
    /// The resource's id.
    pub fn resource(&self) -> Result<ResourceId> {
        self.0.int(0).map(ResourceId)
    }

    /// Whose it is.
    pub fn whose(&self) -> Result<Whose> {
        Whose::of(self.0, 4)
    }

    /// What it is called, where it is, and where its team is called back about it.
    pub fn texts(&self) -> Result<[Option<&str>; 3]> {
        Ok([Some(self.0.text(1)?), self.0.text_or_null(2)?, self.0.text_or_null(3)?])
    }
}

/// Visits the words of every resource.
pub fn each_resource(tx: &mut Tx<'_>, mut visit: impl FnMut(&ResourceText<'_>) -> Result<()>) -> Result<()> {
    let sql = "SELECT r.id, r.name, r.uri, r.callback_url, t.organization_id, t.id
               FROM resources r JOIN teams t ON t.id = r.team_id";
    tx.each(sql, &[], &mut |row| visit(&ResourceText(row)).map(ControlFlow::Continue))
}

/// Lets a resource be called by its id, as which no other is.
pub fn blank_resource_name(tx: &mut Tx<'_>, id: ResourceId) -> Result<()> {
    tx.execute("UPDATE resources SET name = ?2 WHERE id = ?1", &[id.into(), (&id.text()).into()]).map(drop)
}

/// Takes away where a resource is.
pub fn blank_resource_uri(tx: &mut Tx<'_>, id: ResourceId) -> Result<()> {
    tx.execute("UPDATE resources SET uri = NULL WHERE id = ?1", &[id.into()]).map(drop)
}

/// Takes away where its team is called back about a resource: the team's own URL applies.
pub fn blank_resource_callback(tx: &mut Tx<'_>, id: ResourceId) -> Result<()> {
    tx.execute("UPDATE resources SET callback_url = NULL WHERE id = ?1", &[id.into()]).map(drop)
}

/// Writes down what took words of a resource away.
pub fn set_resource_changed(tx: &mut Tx<'_>, id: ResourceId, event: EventId) -> Result<()> {
    tx.execute("UPDATE resources SET changed_event = ?2 WHERE id = ?1", &[id.into(), event.into()]).map(drop)
}

/// The words of a connector that could name somebody.
pub struct ConnectorText<'a>(&'a dyn Row);

impl ConnectorText<'_> {
    /// The connector's id.
    pub fn connector(&self) -> Result<ConnectorId> {
        self.0.int(0).map(ConnectorId)
    }

    /// What it is called.
    pub fn name(&self) -> Result<&str> {
        self.0.text(1)
    }

    /// What the names of its objects begin with.
    pub fn prefix(&self) -> Result<&str> {
        self.0.text(2)
    }

    /// Which key gets in there.
    pub fn access_key_id(&self) -> Result<Option<&str>> {
        self.0.text_or_null(3)
    }

    /// Whose it is.
    pub fn whose(&self) -> Result<Whose> {
        Whose::of(self.0, 4)
    }
}

/// Visits the words of every connector, in the order of their ids.
pub fn each_connector(tx: &mut Tx<'_>, mut visit: impl FnMut(&ConnectorText<'_>) -> Result<()>) -> Result<()> {
    let sql = "SELECT c.id, c.name, c.prefix, c.access_key_id, t.organization_id, t.id
               FROM connectors c JOIN teams t ON t.id = c.team_id ORDER BY c.id";
    tx.each(sql, &[], &mut |row| visit(&ConnectorText(row)).map(ControlFlow::Continue))
}

/// Lets a connector be called by its id, as which no other is.
pub fn blank_connector_name(tx: &mut Tx<'_>, id: ConnectorId) -> Result<()> {
    tx.execute("UPDATE connectors SET name = ?2 WHERE id = ?1", &[id.into(), (&id.text()).into()]).map(drop)
}

/// Takes away what the names of a connector's objects begin with.
pub fn blank_connector_prefix(tx: &mut Tx<'_>, id: ConnectorId) -> Result<()> {
    tx.execute("UPDATE connectors SET prefix = '' WHERE id = ?1", &[id.into()]).map(drop)
}

/// Writes down what took words of a connector away.
pub fn set_connector_changed(tx: &mut Tx<'_>, id: ConnectorId, event: EventId) -> Result<()> {
    tx.execute("UPDATE connectors SET changed_event = ?2 WHERE id = ?1", &[id.into(), event.into()]).map(drop)
}

/// The organizations that an account has had to do with: is or was in, or was invited to, or has made something in. What it
/// only tried there does not count: anybody can try.
pub fn acquainted(tx: &mut Tx<'_>, account: AccountId) -> Result<Vec<TeamId>> {
    let name = account.to_string();
    tx.all(
        "SELECT organization_id FROM events WHERE (target = ?1 OR actor = ?1) AND action <> ?3 AND organization_id <> 0
         UNION SELECT t.organization_id FROM memberships x JOIN teams t ON t.id = x.team_id WHERE x.account_id = ?2
         UNION SELECT t.organization_id FROM invites x JOIN teams t ON t.id = x.team_id WHERE x.accepted_by = ?2
         UNION SELECT t.organization_id FROM keys x JOIN teams t ON t.id = x.team_id WHERE x.created_by = ?2
         UNION SELECT t.organization_id FROM resources x JOIN teams t ON t.id = x.team_id WHERE x.created_by = ?2
         UNION SELECT t.organization_id FROM connectors x JOIN teams t ON t.id = x.team_id WHERE x.created_by = ?2",
        &[(&name).into(), account.into(), DENIED.into()],
        |row| row.int(0).map(TeamId),
    )
}

/// The organizations that an address was invited to.
pub fn invited(tx: &mut Tx<'_>, email_key: &str) -> Result<Vec<TeamId>> {
    tx.all(
        "SELECT DISTINCT t.organization_id FROM invites i JOIN teams t ON t.id = i.team_id WHERE i.email_key = ?1",
        &[email_key.into()],
        |row| row.int(0).map(TeamId),
    )
}

/// The organizations whose invoices go to an address.
pub fn billed(tx: &mut Tx<'_>, email_key: &str) -> Result<Vec<TeamId>> {
    let sql = "SELECT organization_id FROM billing_terms WHERE contact_key = ?1";
    tx.all(sql, &[email_key.into()], |row| row.int(0).map(TeamId))
}

/// Visits what was written beside transfers and holds, each with the id of what it stands beside, and of the organization.
pub fn each_note(tx: &mut Tx<'_>, mut visit: impl FnMut(i64, &str, Option<TeamId>) -> Result<()>) -> Result<()> {
    let sql = "SELECT n.target_id, n.note, COALESCE(t.organization_id, h.organization_id) FROM transfer_notes n
               LEFT JOIN transfers t ON t.id = n.target_id LEFT JOIN holds h ON h.id = n.target_id";
    tx.each(sql, &[], &mut |row| {
        visit(row.int(0)?, row.text(1)?, row.int_or_null(2)?.map(TeamId)).map(ControlFlow::Continue)
    })
}

/// Deletes what was written beside a transfer or a hold.
pub fn delete_note(tx: &mut Tx<'_>, target: i64) -> Result<()> {
    tx.execute("DELETE FROM transfer_notes WHERE target_id = ?1", &[target.into()]).map(drop)
}

/// What a message to somebody holds of anybody's words.
pub struct MessageText<'a>(&'a dyn Row);

impl MessageText<'_> {
    /// The message's id.
    pub fn message(&self) -> Result<MessageId> {
        self.0.int(0).map(MessageId)
    }

    /// What it is called.
    pub fn subject(&self) -> Result<&str> {
        self.0.text(1)
    }

    /// What its receiver said about it.
    pub fn last_error(&self) -> Result<Option<&str>> {
        self.0.text_or_null(2)
    }

    /// What it tells.
    pub fn body(&self) -> Result<Option<&str>> {
        self.0.text_or_null(3)
    }

    /// In which organization; `None` where it is about none.
    pub fn organization(&self) -> Result<Option<TeamId>> {
        Ok(self.0.int_or_null(5)?.map(TeamId))
    }

    /// What it tells of.
    pub fn purpose(&self) -> Result<Option<Purpose>> {
        self.0.text(4).map(Purpose::from_name)
    }
}

/// Visits the words of every message.
pub fn each_message(tx: &mut Tx<'_>, mut visit: impl FnMut(&MessageText<'_>) -> Result<()>) -> Result<()> {
    let sql = "SELECT m.id, m.subject, m.last_error, m.body, m.purpose, t.organization_id
               FROM messages m LEFT JOIN teams t ON t.id = m.team_id";
    tx.each(sql, &[], &mut |row| visit(&MessageText(row)).map(ControlFlow::Continue))
}

/// Takes what a message is called and what was said about it away: it can be sent all the same.
pub fn blank_message(tx: &mut Tx<'_>, id: MessageId) -> Result<()> {
    tx.execute("UPDATE messages SET subject = '', last_error = NULL WHERE id = ?1", &[id.into()]).map(drop)
}

/// Lets a message say something else.
pub fn set_body(tx: &mut Tx<'_>, id: MessageId, body: &str) -> Result<()> {
    tx.execute("UPDATE messages SET body = ?2 WHERE id = ?1", &[id.into(), body.into()]).map(drop)
}

/// Deletes the one-time codes that were sent to a telephone number; answers how many.
pub fn delete_codes(tx: &mut Tx<'_>, phone: &str) -> Result<u64> {
    tx.execute("DELETE FROM codes WHERE phone = ?1", &[phone.into()])
}

/// Takes the person out of an invite that has been closed, with what was sent by it: state, times and role stay.
pub fn blank_invite(tx: &mut Tx<'_>, id: InviteId) -> Result<()> {
    tx.execute("DELETE FROM codes WHERE invite_id = ?1", &[id.into()])?;
    tx.execute("DELETE FROM messages WHERE invite_id = ?1", &[id.into()])?;
    let nobody = id.0.to_string();
    tx.execute(
        "UPDATE invites SET email = '', email_key = ?2, first_name = NULL, last_name = NULL WHERE id = ?1",
        &[id.into(), (&nobody).into()],
    )
    .map(drop)
}

/// Takes the person out of an account: what others point at stays, and says nothing any more.
pub fn blank_account(tx: &mut Tx<'_>, id: AccountId, now: Instant) -> Result<()> {
    let nobody = id.0.to_string();
    tx.execute(
        "UPDATE accounts SET email = '', email_key = ?2, first_name = NULL, last_name = NULL, company = NULL,
         phone = NULL, phone_verified_at = NULL, profile = '{}', password = NULL, disabled_at = NULL,
         last_login_at = NULL, deleted_at = ?3 WHERE id = ?1",
        &[id.into(), (&nobody).into(), now.into()],
    )
    .map(drop)
}

/// Whether an account was, and has been erased.
pub fn is_erased(tx: &mut Tx<'_>, id: AccountId) -> Result<bool> {
    let sql = "SELECT 1 FROM accounts WHERE id = ?1 AND deleted_at IS NOT NULL";
    Ok(tx.one(sql, &[id.into()], |_| Ok(()))?.is_some())
}

/// The paths of the organizations that an account owns.
pub fn owned(tx: &mut Tx<'_>, id: AccountId) -> Result<Vec<String>> {
    tx.all(
        "SELECT t.tree_key FROM organizations o JOIN teams t ON t.id = o.id
         WHERE o.owner_id = ?1 AND t.deleted_at IS NULL ORDER BY t.tree_key",
        &[id.into()],
        |row| Ok(row.text(0)?.replace(' ', "/")),
    )
}
