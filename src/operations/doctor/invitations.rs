//! The checks of invitations.
use super::{Check, problem, warning};
use crate::store::soundness::invitations;

pub(super) const CHECKS: &[Check] = &[
    problem("invites.states", "every invitation is in a state that it can be in", |tx, _, found| {
        invitations::wrong_states(tx, |invite, team| {
            found.add(|| format!("state, deadline, role and team of {invite} to {team} do not go together"));
        })
    }),
    warning(
        ("invites.unswept", "no invitation has expired unrecorded"),
        "record it, from cron: teamctl invite expire --all-teams",
        |tx, examination, found| {
            invitations::unswept(tx, examination.now, |team, count| {
                found.add(|| match count {
                    1 => format!("1 invitation to {team} has expired"),
                    count => format!("{count} invitations to {team} have expired"),
                });
            })
        },
    ),
];
