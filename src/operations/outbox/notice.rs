//! Mail about what somebody else has done to one: queued with it, by ids, so that nobody's name is kept in it.
use serde::{Deserialize, Serialize};

use super::super::{Context, Place};
use crate::delivery::templates::{self, Template};
use crate::domain::budget::Limit;
use crate::domain::calendar::Day;
use crate::domain::credits::Credits;
use crate::domain::id::{AccountId, EventId, RoleId};
use crate::domain::message::{Kind, Purpose};
use crate::domain::policy::Percent;
use crate::error::Result;
use crate::store::messages::NewMessage;
use crate::store::teams::Team;
use crate::store::{Tx, accounts, messages, teams};

/// Where something was done, by whom, and the event of it.
#[derive(Clone, Copy)]
pub struct Occasion<'a> {
    /// The team that it is about.
    pub team: &'a Team,
    /// Who; nobody where it was the operator.
    pub actor: Option<AccountId>,
    /// Its event.
    pub event: EventId,
}

impl<'a> Occasion<'a> {
    /// Something that was done where it was granted.
    #[must_use]
    pub fn at(place: &'a Place, event: EventId) -> Self {
        Self { team: place.team(), actor: place.grant().account(), event }
    }
}

/// What a message tells, beside what the rows say when it is sent.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Notice {
    /// Whom it is for.
    pub account: i64,
    /// Who has done it; nobody where it was the operator.
    pub actor: Option<i64>,
    /// What.
    pub what: What,
}

/// What was done.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum What {
    /// Another role was given: its id, and the title of the one before.
    Role { role: i64, before: String },
    /// Super access was given, or taken.
    Access { granted: bool },
    /// Ownership has come.
    Owner { before: i64 },
    /// Ownership has gone.
    FormerOwner { owner: i64 },
    /// Keys were made: how many, and the first of them by name and kind.
    Key { count: i64, keys: Vec<(String, String)> },
    /// A part of a limit is used: the amounts as they were then, and what the period is called.
    Budget { percent: u8, used: String, limit: String, period: Option<String> },
}

impl What {
    fn purpose(&self) -> Purpose {
        match self {
            Self::Role { .. } => Purpose::Role,
            Self::Access { .. } => Purpose::Access,
            Self::Owner { .. } => Purpose::Owner,
            Self::FormerOwner { .. } => Purpose::FormerOwner,
            Self::Key { .. } => Purpose::Key,
            Self::Budget { .. } => Purpose::Budget,
        }
    }

    /// In which words it is told.
    pub fn template(&self) -> &'static Template {
        match self {
            Self::Role { .. } => &templates::ROLE,
            Self::Access { .. } => &templates::ACCESS,
            Self::Owner { .. } => &templates::OWNER,
            Self::FormerOwner { .. } => &templates::FORMER_OWNER,
            Self::Key { .. } => &templates::KEY,
            Self::Budget { .. } => &templates::BUDGET,
        }
    }
}

/// So many percent of a limit, where so much was used in the period that a day is in.
#[derive(Clone, Copy, Debug)]
pub struct Reached {
    /// How many percent.
    pub percent: Percent,
    /// How much was used.
    pub used: Credits,
    /// Of how much.
    pub limit: Limit,
    /// Any day of the period.
    pub day: Day,
}

/// As many keys as a mail names; of a bigger batch it says how many more there are.
pub const KEYS_NAMED: usize = 20;

/// Tells a member that their role is another. Does nothing where no mail is set up, as all of these.
pub fn queue_role(
    tx: &mut Tx<'_>,
    context: &Context,
    occasion: Occasion<'_>,
    (account, role, before): (AccountId, RoleId, &str),
) -> Result<()> {
    queue(tx, context, occasion, (account, What::Role { role: role.0, before: before.to_owned() }))
}

/// Tells a member that they have super access, or have it no more.
pub fn queue_access(
    tx: &mut Tx<'_>,
    context: &Context,
    occasion: Occasion<'_>,
    (account, granted): (AccountId, bool),
) -> Result<()> {
    queue(tx, context, occasion, (account, What::Access { granted }))
}

/// Tells both that an organization has passed from the one to the other.
pub fn queue_owners(
    tx: &mut Tx<'_>,
    context: &Context,
    occasion: Occasion<'_>,
    (old, new): (AccountId, AccountId),
) -> Result<()> {
    queue(tx, context, occasion, (new, What::Owner { before: old.0 }))?;
    queue(tx, context, occasion, (old, What::FormerOwner { owner: new.0 }))
}

/// Tells the organization's owner that somebody else has made keys, each by its name and kind: once for all of a batch.
/// `count` is how many there are, of which no more than the first [`KEYS_NAMED`] need be given.
pub fn queue_keys_created<'k>(
    tx: &mut Tx<'_>,
    context: &Context,
    occasion: Occasion<'_>,
    (count, keys): (usize, impl IntoIterator<Item = (&'k str, &'k str)>),
) -> Result<()> {
    if count == 0 || !context.mails {
        return Ok(());
    }
    let count = i64::try_from(count).unwrap_or(i64::MAX);
    let owner = teams::organization(tx, occasion.team.organization)?.owner;
    let named = keys.into_iter().take(KEYS_NAMED).map(|(name, kind)| (name.to_owned(), kind.to_owned()));
    queue(tx, context, occasion, (owner, What::Key { count, keys: named.collect() }))
}

/// Tells whoever manages a budget that a part of a limit is used, in the period that a day is in. It is told to who has
/// charged it as well: the occasion has no actor.
pub fn queue_budget(
    tx: &mut Tx<'_>,
    context: &Context,
    (team, event): (&Team, EventId),
    (account, reached): (AccountId, &Reached),
) -> Result<()> {
    let Reached { percent, used, limit, day } = reached;
    let what = What::Budget {
        percent: percent.get(),
        used: used.to_string(),
        limit: limit.amount.to_string(),
        period: limit.period.name_of(*day),
    };
    queue(tx, context, Occasion { team, actor: None, event }, (account, what))
}

/// Nobody is told what they have done themselves.
fn queue(
    tx: &mut Tx<'_>,
    context: &Context,
    Occasion { team, actor, event }: Occasion<'_>,
    (account, what): (AccountId, What),
) -> Result<()> {
    if !context.mails || actor == Some(account) {
        return Ok(());
    }
    let Some(recipient) = accounts::find_by_id(tx, account)? else { return Ok(()) };
    let purpose = what.purpose();
    let subject = what.template().called(&team.name);
    let notice = Notice { account: account.0, actor: actor.map(|actor| actor.0), what };
    let body = serde_json::to_string(&notice)
        .map_err(|error| crate::error::Error::new("internal.json", "a message cannot be written").caused_by(error))?;
    let new = NewMessage {
        kind: Kind::Email,
        purpose,
        team: team.id,
        recipient: &recipient.email,
        recipient_key: &recipient.email_key,
        subject: &subject,
        invite: None,
        asked_at: None,
        callback: None,
        resource: None,
        body: Some(&body),
        created_at: context.now,
        event,
    };
    messages::insert(tx, &new)?;
    context.count_queued();
    Ok(())
}
