//! Telling those who manage a budget, and the product, that so many percent of a limit are used: once for each period and
//! percentage, by whoever reaches it.
use std::collections::BTreeSet;

use super::super::callback::Herald;
use super::super::outbox::{self, Reached};
use super::super::{Context, Rules};
use crate::domain::access::{Asker, allows};
use crate::domain::action;
use crate::domain::budget::Limit;
use crate::domain::calendar::Day;
use crate::domain::callback::{News, Threshold};
use crate::domain::credits::Credits;
use crate::domain::id::{AccountId, EventId, RoleId, TeamId};
use crate::domain::path::TeamPath;
use crate::domain::permission::Permission;
use crate::error::Result;
use crate::store::accounts::Account;
use crate::store::backend::corrupt;
use crate::store::teams::Team;
use crate::store::{Tx, accounts, budgets, memberships, roles, teams};

/// Use that has grown, or a limit that was set.
pub(super) struct Growth {
    /// Whose.
    pub team: TeamId,
    /// What it may use.
    pub limit: Limit,
    /// A day of the period in which it has grown.
    pub day: Day,
    /// What is used in that period now.
    pub used: Credits,
    /// The event of what has done it.
    pub event: EventId,
}

/// Tells of each percentage in the policy that is reached and was not told of in that period. The policy is read here, which
/// is why nobody comes who has not passed a whole percent.
pub(super) fn tell(tx: &mut Tx<'_>, (context, organization): (&Context, TeamId), growths: &[Growth]) -> Result<()> {
    if growths.is_empty() {
        return Ok(());
    }
    let rules = Rules::of(tx, organization)?;
    for growth in growths {
        let Growth { limit, day, used, event, .. } = *growth;
        let mut told = Vec::new();
        for percent in rules.policy.budget.alert_at.iter().copied().filter(|percent| limit.is_reached(*percent, used)) {
            let first = limit.period.around(day).map(|(first, _)| first);
            if budgets::insert_alert(tx, (growth.team, limit.period, first), percent, event)? {
                told.push(Reached { percent, used, limit, day });
            }
        }
        if told.is_empty() {
            continue;
        }
        let team = teams::find_by_id(tx, growth.team)?.ok_or_else(|| corrupt("a budget is of no team"))?;
        let managers = if context.mails { managers(tx, &team)? } else { Vec::new() };
        let mut herald = Herald::at(tx, &team)?.lent(&rules.policy);
        for reached in &told {
            for manager in &managers {
                outbox::queue_budget(tx, context, (&team, event), (*manager, reached))?;
            }
            let period_start = limit.period.start(day);
            let threshold = Threshold { percent: reached.percent, used, limit: limit.amount, period_start };
            herald.tell(tx, context, (&team, event), &News::BudgetThreshold(threshold))?;
        }
    }
    Ok(())
}

/// Whether an account may say what a team may use.
pub fn manages(tx: &mut Tx<'_>, account: &Account, team: &Team) -> Result<bool> {
    let asker = Asker::Account(memberships::person(tx, account)?);
    Ok(allows(action::BUDGET_SET, &asker, &judged(&team.path)))
}

/// Those who may. There may be a million members, and it is asked in the middle of a charge: only of those whose role, or
/// super access, could make it so it is asked in full.
fn managers(tx: &mut Tx<'_>, team: &Team) -> Result<Vec<AccountId>> {
    let needed =
        action::BUDGET_SET.needs.permissions().iter().map(|name| name.parse()).collect::<Result<Vec<Permission>>>()?;
    let covering = roles::all(tx, team.organization)?
        .into_iter()
        .filter(|role| needed.iter().any(|permission| role.permissions.covers(permission).is_some()));
    let covering: BTreeSet<RoleId> = covering.map(|role| role.id).collect();
    let mut candidates = BTreeSet::new();
    for path in judged(&team.path).ancestors() {
        let above = teams::find(tx, &path)?.ok_or_else(|| corrupt("a team is below none"))?;
        memberships::each_active(tx, above.id, |account, role, super_access| {
            if super_access || covering.contains(&role) {
                candidates.insert(account);
            }
        })?;
    }
    let mut managers = Vec::new();
    for candidate in candidates {
        let Some(account) = accounts::find_by_id(tx, candidate)? else { continue };
        if manages(tx, &account, team)? {
            managers.push(candidate);
        }
    }
    Ok(managers)
}

/// Where it is decided who may: the team above, and an organization itself.
fn judged(team: &TeamPath) -> TeamPath {
    team.parent().unwrap_or_else(|| team.clone())
}
