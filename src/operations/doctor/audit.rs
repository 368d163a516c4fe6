//! The checks of the audit trail and of the clock that it was written by.
use super::super::audit;
use super::{Check, Needs, problem, warning};
use crate::store::events;
use crate::store::soundness::trail;

pub(super) const CHECKS: &[Check] = &[
    problem("audit.chain", "every audit event is as it was written, and none is missing", |tx, examination, found| {
        let key = examination.sealing_key()?;
        // With another, nothing in it would be as it was written.
        super::super::check_key(tx, key)?;
        let verdict = audit::verify_in(tx, key, None, &[])?;
        if let Some((id, problem)) = verdict.first_bad {
            found.add(|| match id {
                Some(id) => format!("{problem} ({id})"),
                None => problem,
            });
        }
        Ok(())
    })
    .needs(Needs::Key),
    problem("audit.pointers", "the audit events that rows name are there", |tx, _, found| {
        trail::dangling(tx, |(table, id, event)| {
            found.add(|| format!("the row {id} of {table} names {event}, which there is not"));
        })
    }),
    warning(
        ("clock.set_back", "it is later than when anything was last recorded"),
        "set the clock right: what is made meanwhile is dated wrongly, and what expires does so late",
        |tx, examination, found| {
            if let Some(last) = events::last_at(tx)?.filter(|last| *last > examination.now) {
                found.add(|| format!("it is {}, and the last change was at {last}", examination.now));
            }
            Ok(())
        },
    ),
];
