//! How the outbox stands, and stopping and starting it.
use super::super::{Actor, Context};
use crate::domain::action;
use crate::domain::action::Action;
use crate::domain::event::Event;
use crate::domain::grant::Grant;
use crate::domain::instant::Instant;
use crate::error::Result;
use crate::store::messages::Counts;
use crate::store::{Store, Tx, events, messages, properties};

/// What is in the outbox, and whether anything leaves it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standing {
    /// Since when nothing is sent; `None` while it is.
    pub paused_since: Option<Instant>,
    /// How many messages of which state.
    pub counts: Counts,
    /// Whether a change has changed anything.
    pub changed: Option<bool>,
}

/// How it stands at `now`.
pub fn stats(store: &mut Store, (actor, now): (&Actor, Instant)) -> Result<Standing> {
    store.read(|tx| {
        actor.grant(tx, action::OUTBOX_STATS, None)?;
        standing(tx, now, None)
    })
}

/// From now on nothing is sent: whoever sends ends with the message in hand. What is queued waits.
pub fn pause(store: &mut Store, context: &Context) -> Result<Standing> {
    context.change(store, |tx| {
        let grant = context.grant(tx, action::OUTBOX_PAUSE, None)?;
        let changed = properties::outbox_paused_since(tx)?.is_none();
        if changed {
            properties::pause_outbox(tx, context.now)?;
            record(tx, context, (&grant, action::OUTBOX_PAUSE))?;
        }
        standing(tx, context.now, Some(changed))
    })
}

/// Messages are sent again.
pub fn resume(store: &mut Store, context: &Context) -> Result<Standing> {
    context.change(store, |tx| {
        let grant = context.grant(tx, action::OUTBOX_RESUME, None)?;
        let changed = properties::outbox_paused_since(tx)?.is_some();
        if changed {
            properties::resume_outbox(tx)?;
            record(tx, context, (&grant, action::OUTBOX_RESUME))?;
        }
        standing(tx, context.now, Some(changed))
    })
}

fn standing(tx: &mut Tx<'_>, now: Instant, changed: Option<bool>) -> Result<Standing> {
    let paused_since = properties::outbox_paused_since(tx)?;
    Ok(Standing { paused_since, counts: messages::counts(tx, now)?, changed })
}

fn record(tx: &mut Tx<'_>, context: &Context, (grant, action): (&Grant, &'static Action)) -> Result<()> {
    let event = events::draw(tx, context.now)?;
    context.record(tx, grant, (event, &Event { action: action.event, ..Event::default() }))
}
