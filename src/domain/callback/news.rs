//! What there is to tell of each of teamctl's own events.
use serde_json::{Value, json};

use super::super::credits::Credits;
use super::super::id::{AccountId, InviteId};
use super::super::instant::Instant;
use super::super::policy::{KeyKind, Percent};

/// Somebody in a team.
#[derive(Clone, Copy, Debug)]
pub struct Member<'a> {
    /// Their account, which stays what it is when the person is erased.
    pub account: AccountId,
    /// Their address; `None` once they are erased.
    pub email: Option<&'a str>,
    /// Their role there.
    pub role: &'a str,
}

/// Somebody who is invited.
#[derive(Clone, Copy, Debug)]
pub struct Guest<'a> {
    /// The invitation.
    pub invite: InviteId,
    /// To whom.
    pub email: &'a str,
    /// As what.
    pub role: &'a str,
    /// `join` or `reactivate`.
    pub kind: &'a str,
}

/// An API key.
#[derive(Clone, Copy, Debug)]
pub struct Key<'a> {
    /// Its id, as text.
    pub id: &'a str,
    /// What it is called.
    pub name: &'a str,
    /// `live` or `test`.
    pub kind: &'static str,
    /// What it may be used for, patterns separated by spaces.
    pub scopes: &'a str,
    /// When it stops.
    pub expires_at: Option<Instant>,
}

impl<'a> Key<'a> {
    /// Of these parts.
    #[must_use]
    pub fn of(id: &'a str, name: &'a str, (kind, scopes): (KeyKind, &'a str), expires_at: Option<Instant>) -> Self {
        Self { id, name, kind: kind.as_str(), scopes, expires_at }
    }
}

/// A part of a limit that is used.
#[derive(Clone, Copy, Debug)]
pub struct Threshold {
    /// How many percent.
    pub percent: Percent,
    /// How much is used.
    pub used: Credits,
    /// Of how much.
    pub limit: Credits,
    /// When the period began; `None` where the limit is for ever.
    pub period_start: Option<Instant>,
}

/// One thing that has happened.
#[derive(Clone, Copy, Debug)]
pub enum News<'a> {
    /// `member.joined`
    MemberJoined(Member<'a>),
    /// `member.left`, with the role that they had.
    MemberLeft(Member<'a>),
    /// `member.suspended`
    MemberSuspended(Member<'a>),
    /// `member.resumed`
    MemberResumed(Member<'a>),
    /// `member.role_changed`, with the role that they had before.
    MemberRoleChanged(Member<'a>, &'a str),
    /// `team.owner_changed`: who owns it now, and who did.
    OwnerChanged((AccountId, &'a str), (AccountId, &'a str)),
    /// `invite.sent`, with its deadline.
    InviteSent(Guest<'a>, Instant),
    /// `invite.accepted`, with the account that came of it.
    InviteAccepted(Guest<'a>, AccountId),
    /// `invite.expired`: so many of them.
    InviteExpired(i64),
    /// `key.created`
    KeyCreated(Key<'a>),
    /// `key.rotated`: the new one, the id of the old one, and when that stops.
    KeyRotated(Key<'a>, &'a str, Instant),
    /// `key.revoked`
    KeyRevoked(Key<'a>),
    /// `budget.threshold`
    BudgetThreshold(Threshold),
}

impl News<'_> {
    /// The type of what takes a look at more rows to tell it.
    pub const MEMBER_LEFT: &'static str = "member.left";
    /// Likewise.
    pub const MEMBER_SUSPENDED: &'static str = "member.suspended";
    /// Likewise.
    pub const MEMBER_RESUMED: &'static str = "member.resumed";
    /// Likewise.
    pub const MEMBER_ROLE_CHANGED: &'static str = "member.role_changed";
    /// Likewise.
    pub const INVITE_SENT: &'static str = "invite.sent";
    /// Likewise.
    pub const KEY_REVOKED: &'static str = "key.revoked";
    /// Likewise.
    pub const INVITE_ACCEPTED: &'static str = "invite.accepted";

    /// The type, as [`super::EVENTS`] has it.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Self::MemberJoined(_) => "member.joined",
            Self::MemberLeft(_) => Self::MEMBER_LEFT,
            Self::MemberSuspended(_) => Self::MEMBER_SUSPENDED,
            Self::MemberResumed(_) => Self::MEMBER_RESUMED,
            Self::MemberRoleChanged(..) => Self::MEMBER_ROLE_CHANGED,
            Self::OwnerChanged(..) => "team.owner_changed",
            Self::InviteSent(..) => Self::INVITE_SENT,
            Self::InviteAccepted(..) => Self::INVITE_ACCEPTED,
            Self::InviteExpired(_) => "invite.expired",
            Self::KeyCreated(_) => "key.created",
            Self::KeyRotated(..) => "key.rotated",
            Self::KeyRevoked(_) => Self::KEY_REVOKED,
            Self::BudgetThreshold(_) => "budget.threshold",
        }
    }

    /// The `data` of its body.
    #[must_use]
    pub fn data(&self) -> Value {
        let of_member = |member: &Member<'_>| json!({"account": member.account.to_string(), "email": member.email, "role": member.role});
        let instant = |at: &Instant| at.to_string();
        let of_key = |key: &Key<'_>| {
            let scopes: Vec<_> = key.scopes.split_whitespace().collect();
            let expires_at = key.expires_at.as_ref().map(instant);
            json!({"key": key.id, "name": key.name, "kind": key.kind, "scopes": scopes, "expires_at": expires_at})
        };
        match self {
            Self::MemberJoined(member)
            | Self::MemberLeft(member)
            | Self::MemberSuspended(member)
            | Self::MemberResumed(member) => of_member(member),
            Self::MemberRoleChanged(member, before) => with(of_member(member), [("former_role", json!(before))]),
            Self::OwnerChanged((account, email), (former, former_email)) => json!({
                "account": account.to_string(),
                "email": email,
                "former_account": former.to_string(),
                "former_email": former_email,
            }),
            Self::InviteSent(guest, expires_at) => json!({
                "invite": guest.invite.to_string(),
                "email": guest.email,
                "role": guest.role,
                "kind": guest.kind,
                "expires_at": instant(expires_at),
            }),
            Self::InviteAccepted(guest, account) => json!({
                "invite": guest.invite.to_string(),
                "account": account.to_string(),
                "email": guest.email,
                "role": guest.role,
                "kind": guest.kind,
            }),
            Self::InviteExpired(count) => json!({"count": count}),
            Self::KeyCreated(key) => of_key(key),
            Self::KeyRotated(key, former, until) => {
                with(of_key(key), [("former_key", json!(former)), ("former_until", json!(instant(until)))])
            }
            Self::KeyRevoked(key) => json!({"key": key.id, "name": key.name, "kind": key.kind}),
            Self::BudgetThreshold(Threshold { percent, used, limit, period_start }) => json!({
                "percent": percent,
                "used": used.to_string(),
                "limit": limit.to_string(),
                "period_start": period_start.as_ref().map(instant),
            }),
        }
    }
}

fn with<const N: usize>(mut data: Value, more: [(&str, Value); N]) -> Value {
    if let Value::Object(entries) = &mut data {
        entries.extend(more.map(|(key, value)| (key.to_owned(), value)));
    }
    data
}

#[cfg(test)]
mod tests {
    use super::super::{EVENTS, EventKind};
    use super::*;

    fn all() -> Vec<News<'static>> {
        let member = Member { account: AccountId(1), email: Some("ada@acme.example"), role: "member" };
        let guest = Guest { invite: InviteId(2), email: "ada@acme.example", role: "member", kind: "join" };
        let key = Key { id: "key_1", name: "ci", kind: "live", scopes: "task.create", expires_at: None };
        let at = Instant::from_millis(1_800_000_000_000);
        vec![
            News::MemberJoined(member),
            News::MemberLeft(member),
            News::MemberSuspended(member),
            News::MemberResumed(member),
            News::MemberRoleChanged(member, "viewer"),
            News::OwnerChanged((AccountId(1), "ada@acme.example"), (AccountId(3), "grace@acme.example")),
            News::InviteSent(guest, at),
            News::InviteAccepted(guest, AccountId(1)),
            News::InviteExpired(3),
            News::KeyCreated(key),
            News::KeyRotated(key, "key_0", at),
            News::KeyRevoked(key),
            News::BudgetThreshold(Threshold {
                percent: Percent::try_from(80).unwrap(),
                used: Credits::from_millionths(80_000_000),
                limit: Credits::from_millionths(100_000_000),
                period_start: Some(at),
            }),
        ]
    }

    fn shape(data: &Value) -> Vec<(&String, bool, bool)> {
        let entries = data.as_object().unwrap().iter();
        entries.map(|(key, value)| (key, value.is_number(), value.is_array())).collect()
    }

    #[test]
    fn each_says_what_is_documented_of_it_in_that_order() {
        assert_eq!(EVENTS.len(), all().len());
        for (EventKind { name, example, .. }, news) in EVENTS.iter().zip(all()) {
            assert_eq!(*name, news.name());
            assert_eq!(shape(&serde_json::from_str(example).unwrap()), shape(&news.data()), "{name}");
        }
    }

    #[test]
    fn who_is_erased_has_no_address() {
        let member = Member { account: AccountId(1), email: None, role: "member" };
        assert_eq!(News::MemberLeft(member).data()["email"], Value::Null);
    }
}
