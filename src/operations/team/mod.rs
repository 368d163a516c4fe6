//! Teams: the tree, from making an organization to leaving its tombstone.
use std::ops::ControlFlow;

use super::{Actor, Changed, Context, Place, Rules, TeamChoice};
use crate::domain::access::allows;
use crate::domain::action::{self, Action};
use crate::domain::budget::{Limit, Period};
use crate::domain::credits::Amount;
use crate::domain::email::EmailAddress;
use crate::domain::event::{Change, Event};
use crate::domain::grant::Grant;
use crate::domain::id::{EventId, TeamId};
use crate::domain::instant::Instant;
use crate::domain::path::TeamPath;
use crate::domain::policy::Policy;
use crate::domain::text::Text;
use crate::error::{Error, Result};
use crate::store::backend::{OwnedRow, corrupt};
use crate::store::memberships::NewMembership;
use crate::store::roles::NewRole;
use crate::store::teams::{NewTeam, Organization, Team};
use crate::store::{Store, Tx, accounts, budgets, events, memberships, roles, teams};

mod delete;
mod transfer;
mod update;

pub use crate::store::teams::TeamRow;
pub use delete::delete;
pub use transfer::{Parting, TransferRequest, Transferred, transfer};
pub use update::{OnRename, UpdateRequest, Updated, update};

/// What `team create` asks for.
#[derive(Clone, Debug)]
pub struct CreateRequest {
    /// Where.
    pub path: TeamPath,
    /// What people read; the slug where it is not given.
    pub name: Option<Text>,
    /// What only an organization has.
    pub organization: Option<NewOrganization>,
    /// What it may use of the pool, where that is said; as much as there is where it is not.
    pub budget: Option<NewBudget>,
    /// A team that is there already is no error.
    pub or_ignore: bool,
}

/// What a new team may use of the pool.
#[derive(Clone, Copy, Debug)]
pub enum NewBudget {
    /// So much, once for all.
    Limit(Amount),
    /// As much as there is.
    Unlimited,
}

/// Who owns a new organization, and by which rules.
#[derive(Clone, Debug)]
pub struct NewOrganization {
    /// An account is made for the address where it has none.
    pub owner: EmailAddress,
    /// The preset that the policy is from.
    pub preset: Option<String>,
    /// The policy, checked.
    pub policy: Policy,
    /// And as it is kept.
    pub policy_text: String,
}

/// Makes a team below another, or an organization.
pub fn create(store: &mut Store, context: &Context, request: &CreateRequest) -> Result<Changed> {
    context.change(store, |tx| create_in(tx, context, request))
}

/// The same, in a transaction that is open.
pub(super) fn create_in(tx: &mut Tx<'_>, context: &Context, request: &CreateRequest) -> Result<Changed> {
    // It is who manages the team above that says what this one may use of it.
    let action = if request.budget.is_some() { action::TEAM_CREATE_WITH_BUDGET } else { action::TEAM_CREATE };
    let parent = match request.path.parent() {
        Some(parent) => Some(context.place(tx, action, &TeamChoice::Path(parent))?),
        None => None,
    };
    let grant = match &parent {
        Some(parent) => parent.grant().clone(),
        None => context.grant(tx, action::ORGANIZATION_CREATE, None)?,
    };
    if let Some(team) = teams::find(tx, &request.path)? {
        if request.or_ignore {
            return Ok(Changed { row: teams::shown(tx, team.id, context.now)?, changed: false });
        }
        return Err(taken_by_a_new_one(&request.path));
    }
    let id = match (parent, &request.organization) {
        (None, Some(new)) => create_organization(tx, (context, &grant), request, new)?,
        (None, None) => {
            return Err(Error::new(
                "team.owner_required",
                format!("{} is an organization, and needs an owner", request.path),
            )
            .hint("name one: --owner EMAIL"));
        }
        (Some(parent), None) => create_below(tx, context, request, &parent)?,
        (Some(parent), Some(_)) => {
            return Err(Error::new(
                "usage.conflict",
                format!(
                    "{} is a team of {}: owner and policy are the organization's",
                    request.path,
                    parent.team().path
                ),
            )
            .hint("leave out --owner, --preset and --policy"));
        }
    };
    Ok(Changed { row: teams::shown(tx, id, context.now)?, changed: true })
}

fn taken(path: &TeamPath) -> Error {
    Error::new("team.exists", format!("there is a team {path} already")).detail("team", path.to_string())
}

fn taken_by_a_new_one(path: &TeamPath) -> Error {
    taken(path).hint("use it as it is: --or-ignore")
}

fn create_below(tx: &mut Tx<'_>, context: &Context, request: &CreateRequest, place: &Place) -> Result<TeamId> {
    place.refuse_archived()?;
    let event = events::draw(tx, context.now)?;
    let id = insert(tx, context, request, Some(place.team()), event)?;
    let mut changes = vec![Change::set("path", request.path.to_string()), Change::set("name", name(request))];
    changes.extend(limit(request).map(|limit| Change::set("limit", limit.amount.to_string())));
    context.record(tx, place.grant(), (event, &told(action::TEAM_CREATE, (place.organization().id, id), changes)))?;
    Ok(id)
}

fn name(request: &CreateRequest) -> &str {
    request.name.as_ref().map_or(request.path.slug(), Text::as_str)
}

fn insert(
    tx: &mut Tx<'_>,
    context: &Context,
    request: &CreateRequest,
    parent: Option<&Team>,
    event: EventId,
) -> Result<TeamId> {
    let new = NewTeam { parent, path: &request.path, name: name(request), created_at: context.now, event };
    let id = teams::insert(tx, &new)?.ok_or_else(|| taken_by_a_new_one(&request.path))?;
    if let Some(limit) = limit(request) {
        budgets::set_limit(tx, id, Some(limit), event)?;
    }
    Ok(id)
}

/// A team without one is unlimited, as is one that nothing was said of.
fn limit(request: &CreateRequest) -> Option<Limit> {
    match request.budget? {
        NewBudget::Limit(amount) => Some(Limit { amount: amount.credits(), period: Period::None }),
        NewBudget::Unlimited => None,
    }
}

/// Roles and owner come with it: there is no moment at which an organization has none.
fn create_organization(
    tx: &mut Tx<'_>,
    (context, grant): (&Context, &Grant),
    request: &CreateRequest,
    new: &NewOrganization,
) -> Result<TeamId> {
    let owner = match accounts::find(tx, new.owner.key())? {
        Some(account) if account.disabled_at.is_some() => {
            return Err(Error::new("account.disabled", format!("the account {} is disabled", account.email)));
        }
        Some(account) => account.id,
        None => super::account::create_bare(tx, (context, grant), &new.owner)?,
    };
    let event = events::draw(tx, context.now)?;
    let id = insert(tx, context, request, None, event)?;
    super::member::refuse_second_organization(tx, &new.policy, id, owner, new.owner.as_str())?;
    let mut owner_role = None;
    for rule in new.policy.role_rules() {
        let role = NewRole {
            organization: id,
            name: &rule.name,
            title: rule.title.as_str(),
            level: rule.level,
            permissions: &rule.permissions,
            created_at: context.now,
            event,
        };
        let inserted = roles::insert(tx, &role)?.ok_or_else(|| corrupt("a policy names a role twice"))?;
        if rule.is_owner {
            owner_role = Some(inserted);
        }
    }
    let owner_role = owner_role.ok_or_else(|| corrupt("a policy has no owner's role"))?;
    let organization = Organization { owner, owner_role, preset: new.preset.clone(), policy: new.policy_text.clone() };
    teams::insert_organization(tx, id, &organization)?;
    memberships::insert(
        tx,
        &NewMembership {
            team: id,
            account: owner,
            role: owner_role,
            added_at: context.now,
            super_access_at: None,
            owns: Some(id),
            event,
        },
    )?;
    let mut changes = vec![
        Change::set("path", request.path.to_string()),
        Change::set("name", name(request)),
        Change::set("owner", owner.to_string()),
        Change::set("policy", new.policy.name.as_str()),
    ];
    changes.extend(limit(request).map(|limit| Change::set("limit", limit.amount.to_string())));
    context.record(tx, grant, (event, &told(action::ORGANIZATION_CREATE, (id, id), changes)))?;
    Ok(id)
}

/// `(organization, team)`.
fn told(action: &'static Action, (organization, team): (TeamId, TeamId), changes: Vec<Change>) -> Event {
    Event {
        action: action.event,
        organization: Some(organization),
        team: Some(team),
        target: Some(team.to_string()),
        changes,
        batch: None,
    }
}

/// One team.
pub fn show(store: &mut Store, (actor, now): (&Actor, Instant), choice: &TeamChoice) -> Result<OwnedRow> {
    store.read(|tx| {
        let place = actor.place(tx, action::TEAM_SHOW, choice)?;
        teams::shown(tx, place.team().id, now)
    })
}

/// Which teams to list.
#[derive(Clone, Debug, Default)]
pub struct ListRequest {
    /// Archived ones, and those below one, too.
    pub archived: bool,
    /// Only those of organizations that this address owns.
    pub owner: Option<EmailAddress>,
}

/// The teams in tree order; of an account's, those that it may see.
pub fn list(
    store: &mut Store,
    (actor, now): (&Actor, Instant),
    request: &ListRequest,
    mut visit: impl FnMut(&TeamRow<'_>) -> Result<ControlFlow<()>>,
) -> Result<()> {
    store.read(|tx| {
        let asker = actor.lister(tx, action::TEAM_LIST)?;
        // Tree order: what lies below an archived team follows it.
        let mut archived_above: Option<String> = None;
        teams::each_shown(tx, now, |team| {
            let path = team.path()?;
            let below = |above: &String| path.strip_prefix(above.as_str()).is_some_and(|rest| rest.starts_with('/'));
            let hidden = archived_above.as_ref().is_some_and(below);
            if !hidden {
                archived_above = team.archived_at()?.is_some().then(|| path.clone());
            }
            let wanted = match &request.owner {
                None => true,
                Some(owner) => team.owner()?.parse::<EmailAddress>().is_ok_and(|email| email == *owner),
            };
            let shown = wanted && (request.archived || !(hidden || archived_above.is_some()));
            if shown && allows(action::TEAM_LIST, &asker, &path.parse()?) {
                return visit(team);
            }
            Ok(ControlFlow::Continue(()))
        })
    })
}

/// Archives a team: nothing in it or below it changes from then on.
pub fn archive(store: &mut Store, context: &Context, choice: &TeamChoice) -> Result<Changed> {
    set_archived(store, context, (action::TEAM_ARCHIVE, choice), Some(context.now))
}

/// Brings an archived team back.
pub fn unarchive(store: &mut Store, context: &Context, choice: &TeamChoice) -> Result<Changed> {
    set_archived(store, context, (action::TEAM_UNARCHIVE, choice), None)
}

fn set_archived(
    store: &mut Store,
    context: &Context,
    (action, choice): (&'static Action, &TeamChoice),
    at: Option<Instant>,
) -> Result<Changed> {
    context.change(store, |tx| {
        let place = context.place(tx, action, choice)?;
        place.refuse_archived_above()?;
        let team = place.team();
        let changed = team.archived_at.is_some() != at.is_some();
        if changed {
            teams::set_archived(tx, team.id, at)?;
            let event = events::draw(tx, context.now)?;
            let text = |at: Option<Instant>| at.map(|at| at.to_string());
            let changes = Change::between("archived_at", text(team.archived_at), text(at)).into_iter().collect();
            let told = told(action, (place.organization().id, team.id), changes);
            context.record(tx, place.grant(), (event, &told))?;
        }
        Ok(Changed { row: teams::shown(tx, team.id, context.now)?, changed })
    })
}

/// The policy of an organization, as it is kept and as it is read.
pub fn rules(store: &mut Store, actor: &Actor, choice: &TeamChoice) -> Result<Rules> {
    store.read(|tx| actor.place(tx, action::POLICY_SHOW, choice)?.rules(tx))
}
