//! Members: who is in a team, and who has been asked to be.
use std::ops::ControlFlow;

use super::{Place, TeamChoice};
use crate::domain::access::Via;
use crate::domain::email::EmailAddress;
use crate::domain::id::MembershipId;
use crate::domain::instant::Instant;
use crate::domain::permission::{ENFORCED, Permission};
use crate::error::{Error, Result};
use crate::store::backend::OwnedRow;
use crate::store::teams::{self, Team};
use crate::store::{Store, Tx, invites, memberships};

mod join;
mod remove;

pub use crate::store::invites::InviteRow;
pub use crate::store::memberships::MemberRow;
pub use join::{AddRequest, NewMember, add};
pub(super) use join::{
    JOIN, Joining, approach, check_level, check_role, enter, exists as member_exists, find as find_member,
    refuse_second_organization, refuse_shut_out, settle,
};
pub use remove::{LeftBehind, RemoveRequest, Removed, remove};

/// A line of `member list`: somebody who is in, or has been asked.
pub enum MemberView<'a> {
    /// A membership.
    Member(MemberRow<'a>),
    /// An invite that is open or expired.
    Invite(InviteRow<'a>),
}

impl MemberView<'_> {
    /// The same row, for a record of its own.
    #[must_use]
    pub fn again(&self) -> MemberView<'_> {
        match self {
            Self::Member(member) => MemberView::Member(MemberRow(member.0)),
            Self::Invite(invite) => MemberView::Invite(InviteRow(invite.0)),
        }
    }
}

/// The same, kept beyond a visit.
pub enum OwnedMember {
    /// A membership.
    Member(OwnedRow),
    /// An invite that is open or expired.
    Invite(OwnedRow),
}

impl OwnedMember {
    /// To be shown.
    #[must_use]
    pub fn view(&self) -> MemberView<'_> {
        match self {
            Self::Member(row) => MemberView::Member(MemberRow(row)),
            Self::Invite(row) => MemberView::Invite(InviteRow(row)),
        }
    }
}

/// Whose members to list.
#[derive(Clone, Debug)]
pub enum Scope {
    /// One team's.
    Team(TeamChoice),
    /// A team's and those of all below it.
    Below(TeamChoice),
    /// Everybody's.
    AllTeams,
}

impl Scope {
    /// The teams it covers, in tree order.
    pub(super) fn teams(&self, tx: &mut Tx<'_>) -> Result<Vec<Team>> {
        match self {
            Self::Team(choice) => Ok(vec![Place::find(tx, choice)?.team().clone()]),
            Self::Below(choice) => {
                let path = Place::find(tx, choice)?.team().path.clone();
                teams::subtree(tx, &path)
            }
            Self::AllTeams => teams::all(tx),
        }
    }
}

/// Members and open or expired invites, team by team in tree order: the members first.
pub fn list(
    store: &mut Store,
    scope: &Scope,
    mut visit: impl FnMut(&MemberView<'_>) -> Result<ControlFlow<()>>,
) -> Result<()> {
    store.read(|tx| {
        for team in scope.teams(tx)? {
            let mut flow = ControlFlow::Continue(());
            memberships::each_shown(tx, team.id, |row| {
                flow = visit(&MemberView::Member(MemberRow(row.0)))?;
                Ok(flow)
            })?;
            if flow.is_continue() {
                invites::each_waiting(tx, team.id, |row| {
                    flow = visit(&MemberView::Invite(InviteRow(row.0)))?;
                    Ok(flow)
                })?;
            }
            if flow.is_break() {
                break;
            }
        }
        Ok(())
    })
}

/// By which a member is named.
#[derive(Clone, Debug)]
pub enum MemberTarget {
    /// The address, at a team.
    Email(EmailAddress),
    /// The membership's id.
    Id(MembershipId),
}

/// One member, or somebody who has been asked to be one.
pub fn show(store: &mut Store, choice: &TeamChoice, target: &MemberTarget, now: Instant) -> Result<OwnedMember> {
    store.read(|tx| {
        let place = Place::find(tx, choice)?;
        let team = place.team();
        let email = match target {
            MemberTarget::Id(id) => return Ok(OwnedMember::Member(find_shown(tx, *id)?)),
            MemberTarget::Email(email) => email,
        };
        if let Some(membership) = memberships::find_by_email(tx, team.id, email.key())? {
            return Ok(OwnedMember::Member(memberships::shown(tx, membership.id)?));
        }
        let waiting = invites::find_current(tx, team.id, email.key())?
            .filter(|invite| matches!(invite.status(now).name(), "pending" | "expired"));
        match waiting {
            Some(invite) => Ok(OwnedMember::Invite(invites::shown(tx, invite.id)?)),
            None => Err(not_found(email.as_str(), team)),
        }
    })
}

fn find_shown(tx: &mut Tx<'_>, id: MembershipId) -> Result<OwnedRow> {
    let known = memberships::find_by_id(tx, id)?;
    let known = known.ok_or_else(|| Error::new("member.not_found", format!("there is no membership {id}")))?;
    memberships::shown(tx, known.id)
}

fn not_found(email: &str, team: &Team) -> Error {
    Error::new("member.not_found", format!("{email} is not a member of {}", team.path))
        .hint(format!("who is: teamctl member list -t {}", team.path))
        .detail("email", email)
}

/// One permission that somebody has at a team, and what gives it.
pub struct Explained {
    /// The permission; a pattern's own text where it names no single one.
    pub permission: String,
    /// What gives it.
    pub via: Via,
}

/// Every permission that an account has at a team: those that teamctl enforces, and the product's own that its roles name.
pub fn explain(store: &mut Store, choice: &TeamChoice, email: &EmailAddress) -> Result<(String, Vec<Explained>)> {
    store.read(|tx| {
        let place = Place::find(tx, choice)?;
        let (email, standing) = super::role::standing(tx, &place, email)?;
        if standing.memberships.is_empty() {
            return Err(not_found(&email, place.team()));
        }
        let enforced = ENFORCED.iter().map(|(name, _)| (*name).to_owned());
        let named = standing.in_force().flat_map(|held| held.patterns.iter()).map(ToString::to_string);
        let mut names: Vec<String> = enforced.collect();
        for name in named {
            if !names.contains(&name) && name.parse::<Permission>().is_ok() {
                names.push(name);
            }
        }
        let explained = names.into_iter().filter_map(|name| {
            let via = standing.grants(&name.parse().ok()?)?;
            Some(Explained { permission: name, via })
        });
        Ok((email, explained.collect()))
    })
}
