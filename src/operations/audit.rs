//! The audit trail: reading it, and finding where it was tampered with.
use std::collections::HashMap;
use std::ops::ControlFlow;

use super::{Actor, Place, TeamChoice};
use crate::domain::access::{Asker, allows};
use crate::domain::action::{self, Action, Needs};
use crate::domain::id::{
    AccountId, ConnectorId, EventId, HoldId, InviteId, KeyId, MembershipId, ResourceId, TransferId,
};
use crate::domain::instant::Instant;
use crate::domain::path::TeamPath;
use crate::domain::sealing::SealingKey;
use crate::error::{Error, Result};
use crate::store::events;
use crate::store::{Store, Tx, accounts, connectors, holds, invites, keys, ledger, memberships, resources, teams};

pub use crate::store::events::{EventRow, hex};

/// Which events to list.
#[derive(Clone, Debug, Default)]
pub struct ListRequest {
    /// Of one organization, or of one team and those below it; of everything, where it is not given.
    pub team: Option<TeamChoice>,
    /// From here on.
    pub since: Option<Instant>,
    /// Up to, and not including, here.
    pub until: Option<Instant>,
    /// Whose name for themselves contains this.
    pub actor: Option<String>,
    /// `team.transfer`, or `invite.*`.
    pub action: Option<String>,
    /// An id.
    pub target: Option<String>,
}

impl ListRequest {
    fn wants(&self, event: &EventRow<'_>, within: Option<&TeamPath>, made_or_closed: &[EventId]) -> Result<bool> {
        let at = event.at()?;
        if self.since.is_some_and(|since| at < since) || self.until.is_some_and(|until| at >= until) {
            return Ok(false);
        }
        if let Some(action) = &self.action {
            let found = event.action()?;
            let matches = match action.strip_suffix('*') {
                Some(beginning) => found.starts_with(beginning),
                None => found == action,
            };
            if !matches {
                return Ok(false);
            }
        }
        if let Some(target) = &self.target
            && event.target()? != Some(target)
            && !made_or_closed.contains(&event.id()?)
        {
            return Ok(false);
        }
        match within {
            None => Ok(true),
            // What was done in another that had the path before is the organization's to show.
            Some(_) if event.team_is_gone()? => Ok(false),
            Some(above) => {
                Ok(event.team()?.is_some_and(|team| team.parse::<TeamPath>().is_ok_and(|team| team.is_within(above))))
            }
        }
    }
}

/// The events in the order in which they were recorded, each with who did it; to an account, those of teams where it may
/// read them.
pub fn list(
    store: &mut Store,
    (actor, action): (&Actor, &'static Action),
    request: &ListRequest,
    mut visit: impl FnMut(&EventRow<'_>, &str) -> Result<ControlFlow<()>>,
) -> Result<()> {
    store.read(|tx| {
        let place = request.team.as_ref().map(|choice| actor.place(tx, action, choice)).transpose()?;
        if action.needs == Needs::Operator {
            actor.grant(tx, action, None)?;
        }
        let reader = Reader::of(tx, (actor, action))?;
        let names = Names::load(tx)?;
        // A batch is one event, which names no single invite: the invite names its events.
        let made_or_closed = match &request.target {
            Some(target) => events_of(tx, target)?,
            None => Vec::new(),
        };
        let team = place.as_ref().map(Place::team);
        let within = team.filter(|team| !team.is_organization()).map(|team| team.path.clone());
        let mut each = |event: &EventRow<'_>| {
            let name = names.of(event.actor()?);
            let is_wanted = request.wants(event, within.as_ref(), &made_or_closed)?
                && request.actor.as_ref().is_none_or(|wanted| name.contains(wanted.as_str()))
                && reader.may_read(event)?;
            if is_wanted { visit(event, name) } else { Ok(ControlFlow::Continue(())) }
        };
        match &place {
            Some(place) => events::each_in_chains(tx, Some(place.organization().id.0), &mut each),
            None => events::each_in_time(tx, &mut each),
        }
    })
}

/// Who reads, and whose chains are theirs to read in: a path alone does not tell an organization from one of the same name
/// that was deleted before it was made.
struct Reader {
    asker: Asker,
    /// By the chain, what the organization is called.
    organizations: HashMap<i64, TeamPath>,
}

impl Reader {
    fn of(tx: &mut Tx<'_>, (actor, action): (&Actor, &'static Action)) -> Result<Self> {
        let asker = actor.lister(tx, action)?;
        let mut organizations = HashMap::new();
        if let Asker::Account(person) = &asker {
            for held in person.memberships.iter().filter(|held| held.team.depth() == 1) {
                let found = teams::find(tx, &held.team)?;
                organizations.extend(found.map(|organization| (organization.id.0, organization.path)));
            }
        }
        Ok(Self { asker, organizations })
    }

    /// What belongs to no team is the operator's; what was done in a team that is deleted is for who may read at its
    /// organization.
    fn may_read(&self, event: &EventRow<'_>) -> Result<bool> {
        if matches!(self.asker, Asker::Operator) {
            return Ok(true);
        }
        let (Some(team), Some(organization)) = (event.team()?, self.organizations.get(&event.chain()?)) else {
            return Ok(false);
        };
        if event.team_is_gone()? {
            return Ok(allows(action::AUDIT_LIST, &self.asker, organization));
        }
        Ok(allows(action::AUDIT_LIST, &self.asker, &team.parse()?))
    }
}

/// The addresses of accounts that have done something. The trail itself holds their ids, since nothing can be erased there.
struct Names(HashMap<String, String>);

impl Names {
    fn load(tx: &mut Tx<'_>) -> Result<Self> {
        let mut names = HashMap::new();
        for actor in events::accounts_that_acted(tx)? {
            if let Some(email) = address_of(tx, &actor)? {
                names.insert(actor, email);
            }
        }
        Ok(Self(names))
    }

    fn of<'a>(&'a self, actor: &'a str) -> &'a str {
        self.0.get(actor).map_or(actor, String::as_str)
    }
}

/// The address of an account that has done something; `None` for the operator.
fn address_of(tx: &mut Tx<'_>, actor: &str) -> Result<Option<String>> {
    let account = actor.parse().ok().map(|id| accounts::find_by_id(tx, id)).transpose()?.flatten();
    Ok(account.map(|account| account.email))
}

/// The events that a row names as its own.
fn events_of(tx: &mut Tx<'_>, target: &str) -> Result<Vec<EventId>> {
    if let Ok(invite) = target.parse::<InviteId>() {
        return invites::events(tx, invite);
    }
    if let Ok(account) = target.parse::<AccountId>() {
        return accounts::events(tx, account);
    }
    if let Ok(key) = target.parse::<KeyId>() {
        return keys::events(tx, key);
    }
    if let Ok(transfer) = target.parse::<TransferId>() {
        return Ok(ledger::event(tx, transfer)?.into_iter().collect());
    }
    if let Ok(resource) = target.parse::<ResourceId>() {
        return resources::events(tx, resource);
    }
    if let Ok(hold) = target.parse::<HoldId>() {
        return holds::events(tx, hold);
    }
    if let Ok(connector) = target.parse::<ConnectorId>() {
        return connectors::events(tx, connector);
    }
    match target.parse::<MembershipId>() {
        Ok(membership) => memberships::events(tx, membership),
        Err(_) => Ok(Vec::new()),
    }
}

/// One event, with who did it. Who may not read any at the team that was named is told so.
pub fn show(
    store: &mut Store,
    actor: &Actor,
    (choice, id): (&TeamChoice, EventId),
    visit: impl FnOnce(&EventRow<'_>, &str) -> Result<()>,
) -> Result<()> {
    store.read(|tx| {
        let reader = Reader::of(tx, (actor, action::AUDIT_SHOW))?;
        if let Some(row) = events::shown(tx, id)?
            && let event = EventRow(&row)
            && reader.may_read(&event)?
        {
            let actor = event.actor()?;
            let name = address_of(tx, actor)?;
            return visit(&event, name.as_deref().unwrap_or(actor));
        }
        // Whether there is one that they may not read is not theirs to know.
        Place::find_of(tx, (actor, action::AUDIT_SHOW), (choice, None), None)?;
        Err(Error::new("event.not_found", format!("there is no audit event {id}")))
    })
}

/// The end of a chain, to be kept elsewhere.
pub struct Head {
    /// The organization's path; `None` for the chain of the database itself, or of an organization since deleted.
    pub team: Option<String>,
    /// How many events it has.
    pub sequence: i64,
    /// What to keep.
    pub hash: String,
}

/// The ends of all chains, or of one organization's.
pub fn heads(store: &mut Store, actor: &Actor, choice: Option<&TeamChoice>) -> Result<Vec<Head>> {
    store.read(|tx| {
        actor.grant(tx, action::AUDIT_HEAD, None)?;
        let only = choice.map(|choice| actor.place(tx, action::AUDIT_HEAD, choice)).transpose()?;
        let only = only.map(|place| place.organization().id.0);
        let mut heads = Vec::new();
        for (chain, sequence, hash) in events::heads(tx)? {
            if only.is_none_or(|only| only == chain) {
                let team = teams::find_by_id(tx, crate::domain::id::TeamId(chain))?;
                heads.push(Head { team: team.map(|team| team.path.to_string()), sequence, hash });
            }
        }
        Ok(heads)
    })
}

/// What `audit verify` found.
pub struct Verdict {
    /// How many events were read.
    pub events: i64,
    /// The first that is not as it was written, and what is wrong.
    pub first_bad: Option<(Option<EventId>, String)>,
}

/// Reads every chain, or one organization's, from its first event and computes each hash anew. An anchor must be the
/// hash of an event that is still there.
pub fn verify(
    store: &mut Store,
    (actor, key): (&Actor, &SealingKey),
    choice: Option<&TeamChoice>,
    anchors: &[String],
) -> Result<Verdict> {
    store.read(|tx| {
        actor.grant(tx, action::AUDIT_VERIFY, None)?;
        super::check_key(tx, key)?;
        let only = choice.map(|choice| actor.place(tx, action::AUDIT_VERIFY, choice)).transpose()?;
        let only = only.map(|place| place.organization().id.0);
        verify_in(tx, key, only, anchors)
    })
}

/// The same in a transaction; `only` is the chain of one organization.
pub(super) fn verify_in(tx: &mut Tx<'_>, key: &SealingKey, only: Option<i64>, anchors: &[String]) -> Result<Verdict> {
    let audit_key = key.audit_key();
    let mut missing: Vec<&String> = anchors.iter().collect();
    let mut verdict = Verdict { events: 0, first_bad: None };
    let mut chain = None;
    let mut previous = [0; 32];
    let mut sequence = 0;
    events::each_in_chains(tx, only, |event| {
        if chain != Some(event.chain()?) {
            chain = Some(event.chain()?);
            previous = [0; 32];
            sequence = 0;
        }
        verdict.events += 1;
        sequence += 1;
        let problem = if event.sequence()? != sequence {
            Some(format!("event {sequence} of its chain is missing"))
        } else if !event.verify(&audit_key, &previous)? {
            Some(format!("event {sequence} of its chain is not as it was written"))
        } else {
            None
        };
        if let Some(problem) = problem {
            verdict.first_bad = Some((Some(event.id()?), problem));
            return Ok(ControlFlow::Break(()));
        }
        previous = event.hash()?.try_into().unwrap_or_default();
        if !missing.is_empty() {
            let hash = hex(&previous);
            missing.retain(|anchor| **anchor != hash);
        }
        Ok(ControlFlow::Continue(()))
    })?;
    if verdict.first_bad.is_none()
        && only.is_none()
        && let Some(id) = events::stray_text(tx)?
    {
        verdict.first_bad = Some((Some(id), "a text belongs to an event that is not there".into()));
    }
    if let (None, Some(anchor)) = (&verdict.first_bad, missing.first()) {
        verdict.first_bad =
            Some((None, format!("no event has the kept hash {anchor}: the end of a chain was cut off")));
    }
    Ok(verdict)
}
