//! The checks of people: owners, memberships, and who is shut out.
use super::{Check, Found, problem, warning};
use crate::domain::policy::Policy;
use crate::error::Result;
use crate::store::Tx;
use crate::store::soundness::{counters, people, structure};

pub(super) const CHECKS: &[Check] = &[
    problem("people.owners", "every organization has one owner, who is an active member", |tx, _, found| {
        people::wrong_owners(tx, |organization, count| {
            found.add(|| match count {
                1 => format!("the owner of {organization} is not an active member in the owner's role"),
                count => format!("{organization} has {count} owners"),
            });
        })
    }),
    warning(
        ("people.disabled_owners", "no owner's account is disabled"),
        "nobody can act as the owner: teamctl account enable, or teamctl team transfer",
        |tx, _, found| {
            people::disabled_owners(tx, |organization, owner| {
                found.add(|| format!("the account of {owner}, who owns {organization}, is disabled"));
            })
        },
    ),
    problem("people.memberships", "every membership in a team has one in the team above", |tx, _, found| {
        people::hanging_memberships(tx, |membership, team| {
            found.add(|| format!("{membership} in {team} has no membership above that carries it"));
        })
    }),
    problem("people.orphans", "every membership is somebody's, in a team and a role that are there", |tx, _, found| {
        people::orphan_memberships(tx, |membership, team| {
            found.add(|| format!("{membership} in {team} is of nobody, or in a team or role that it cannot be in"));
        })
    }),
    problem("people.one_organization", "nobody is in two organizations where the policy forbids it", one_organization)
        .hint("remove them from one of the two: teamctl member remove"),
    warning(
        ("people.locked", "nobody is shut out by wrong passwords"),
        "it ends by itself; somebody may be guessing. To end it now: teamctl account unlock",
        |tx, examination, found| {
            people::locked(tx, examination.now, |address, until| {
                found.add(|| format!("{address} is locked until {until}"));
            })
        },
    ),
    problem("counters.teams", "members and open invitations of every team are counted right", |tx, _, found| {
        counters::wrong_teams(tx, |wrong| found.add(|| told(&wrong.name, wrong.kept, wrong.counted)))
    })
    .hint("count them anew: teamctl doctor --fix"),
    problem("counters.roles", "members and open invitations in every role are counted right", |tx, _, found| {
        counters::wrong_roles(tx, |wrong| {
            found.add(|| told(&format!("the role {}", wrong.name), wrong.kept, wrong.counted));
        })
    })
    .hint("count them anew: teamctl doctor --fix"),
];

fn told(whose: &str, kept: counters::Counts, counted: counters::Counts) -> String {
    let words = |(members, invites): counters::Counts| format!("{members} members and {invites} open invitations");
    format!("{whose} is to have {}, and has {}", words(kept), words(counted))
}

/// One organization alone can have nobody who is in another.
fn one_organization(tx: &mut Tx<'_>, _: &super::Examination<'_>, found: &mut Found) -> Result<()> {
    let (mut strict, mut count) = (Vec::new(), 0_u64);
    structure::each_policy(tx, |organization, path, policy| {
        count += 1;
        // One that cannot be read is another check's to tell.
        if Policy::parse(policy).is_ok_and(|policy| policy.membership.one_organization) {
            strict.push((organization, path));
        }
    })?;
    if count < 2 {
        return Ok(());
    }
    for (organization, path) in strict {
        people::elsewhere(tx, organization, |address, other| {
            found.add(|| format!("{address} is in {path}, and in {other} too"));
        })?;
    }
    Ok(())
}
