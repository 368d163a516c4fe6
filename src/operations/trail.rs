//! What a command leaves in the audit trail: one event a team, whether it did one thing there or a million.
use std::collections::{BTreeMap, HashMap};

use super::Context;
use crate::domain::action::Action;
use crate::domain::event::{BatchDigest, Change, Event};
use crate::domain::grant::Grant;
use crate::domain::id::{EventId, TeamId};
use crate::error::Result;
use crate::store::{Tx, events};

/// The events of one action, before they are recorded. Rows name theirs from the start.
pub struct Trail {
    action: &'static Action,
    /// In the order in which they are recorded: that of their ids.
    entries: BTreeMap<EventId, Entry>,
    events: HashMap<Option<Place>, EventId>,
    /// Of the first place, where it is the places that have one.
    grant: Option<Grant>,
}

struct Entry {
    place: Option<Place>,
    digest: BatchDigest,
    /// Of a single thing the event says what it was and what changed; of several, how many.
    first: Option<(String, Vec<Change>)>,
}

/// Where something was done; accounts belong to no team.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Place {
    /// Whose chain it goes into.
    pub organization: TeamId,
    /// The team itself.
    pub team: TeamId,
}

impl Trail {
    /// Nothing done yet.
    pub fn new(action: &'static Action) -> Self {
        Self { action, entries: BTreeMap::new(), events: HashMap::new(), grant: None }
    }

    /// The event of a team: the same one each time.
    pub fn event(&mut self, tx: &mut Tx<'_>, context: &Context, place: Option<Place>) -> Result<EventId> {
        if let Some(event) = self.events.get(&place) {
            return Ok(*event);
        }
        let event = events::draw(tx, context.now)?;
        self.events.insert(place, event);
        self.entries.insert(event, Entry { place, digest: BatchDigest::default(), first: None });
        Ok(event)
    }

    /// The event of a place that was granted: see [`Self::record_granted`].
    pub fn event_at(&mut self, tx: &mut Tx<'_>, context: &Context, place: &super::Place) -> Result<EventId> {
        self.grant.get_or_insert_with(|| place.grant().clone());
        self.event(tx, context, Some(place.trail()))
    }

    /// Something was done to the row of that id.
    pub fn add(&mut self, event: EventId, id: i64, told: impl FnOnce() -> (String, Vec<Change>)) {
        if let Some(entry) = self.entries.get_mut(&event) {
            entry.digest.add(id);
            if entry.first.is_none() {
                entry.first = Some(told());
            }
        }
    }

    /// Records the events of several places, each granted by itself and all to the same actor.
    pub fn record_granted(mut self, tx: &mut Tx<'_>, context: &Context) -> Result<()> {
        match self.grant.take() {
            Some(grant) => self.record(tx, context, &grant),
            None => Ok(()),
        }
    }

    /// Records the events of the teams in which anything was done.
    pub fn record(self, tx: &mut Tx<'_>, context: &Context, grant: &Grant) -> Result<()> {
        for (event, entry) in self.entries {
            let Some((target, changes)) = entry.first else { continue };
            let is_one = entry.digest.count() == 1;
            let recorded = Event {
                action: self.action.event,
                organization: entry.place.map(|place| place.organization),
                team: entry.place.map(|place| place.team),
                target: is_one.then_some(target),
                changes: if is_one { changes } else { Vec::new() },
                batch: (!is_one).then(|| entry.digest.finish()),
            };
            context.record(tx, grant, (event, &recorded))?;
        }
        Ok(())
    }
}
