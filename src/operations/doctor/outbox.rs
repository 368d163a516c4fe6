//! The checks of the outbox: whether what is queued leaves it.
use super::{Check, Examination, Found, warning};
use crate::domain::instant::{Instant, Span};
use crate::error::Result;
use crate::store::soundness::queue;
use crate::store::{Tx, messages, properties};

pub(super) const CHECKS: &[Check] = &[
    warning(
        ("outbox.dead", "no message was given up"),
        "see why: teamctl outbox list --status dead; then teamctl outbox retry --dead, or teamctl outbox drop",
        |tx, examination, found| {
            let dead = messages::counts(tx, examination.now)?.dead;
            if dead > 0 {
                found.add(|| format!("{} not tried any more", are(dead)));
            }
            Ok(())
        },
    ),
    warning(
        ("outbox.leases", "no message is in the hands of a sender that is gone"),
        "outbox send takes them over by itself, or: teamctl doctor --fix",
        |tx, examination, found| {
            queue::stuck(tx, (examination.now, latest_lease(examination.now)), |stuck| {
                found.add(|| format!("{} is in the hands of a sender that is gone", stuck.id));
            })
        },
    ),
    warning(("outbox.paused", "messages are sent"), "when they may leave: teamctl outbox resume", |tx, _, found| {
        if let Some(since) = properties::outbox_paused_since(tx)? {
            found.add(|| format!("nothing is sent since {since}"));
        }
        Ok(())
    }),
    warning(
        ("outbox.overdue", "no message has been due for longer than an hour"),
        "send them, from cron or as a service: teamctl outbox send",
        overdue,
    ),
];

/// A lease that ends later was given by a clock that has been set back since: the longest that a transport may take is
/// an hour.
pub(super) fn latest_lease(now: Instant) -> Instant {
    now.saturating_add(Span::DAY)
}

fn are(count: i64) -> String {
    if count == 1 { "1 message is".to_owned() } else { format!("{count} messages are") }
}

/// While nothing is sent on purpose, nothing is late.
fn overdue(tx: &mut Tx<'_>, examination: &Examination<'_>, found: &mut Found) -> Result<()> {
    if properties::outbox_paused_since(tx)?.is_some() {
        return Ok(());
    }
    let counts = messages::counts(tx, examination.now)?;
    if let Some(since) = counts.oldest_due_at.filter(|since| since.saturating_add(Span::HOUR) <= examination.now) {
        found.add(|| format!("{} due, the first since {since}", are(counts.due)));
    }
    Ok(())
}
