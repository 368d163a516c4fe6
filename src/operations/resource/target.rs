//! Which resource is meant: by its id anywhere, by its name in a team; and that who means it may see it, or change it.
use super::super::place::{self, Place};
use super::super::{Actor, Context, Rules, TeamChoice};
use crate::domain::access::{self, Asker};
use crate::domain::action::{self, Action};
use crate::domain::grant::is_denial;
use crate::domain::id::{ResourceId, TeamId};
use crate::domain::path::TeamPath;
use crate::domain::policy::ResourceKind;
use crate::domain::resource::ResourceName;
use crate::error::{Error, Result};
use crate::store::resources::Resource;
use crate::store::teams::Team;
use crate::store::{Tx, resources, teams};

/// By which a resource is named.
#[derive(Clone, Debug)]
pub enum Named {
    /// Its name, at a team.
    Name(ResourceName),
    /// Its id.
    Id(ResourceId),
}

/// A resource that is named, and its kind where that is said.
#[derive(Clone, Debug)]
pub struct ResourceTarget {
    /// The name or id.
    pub named: Named,
    /// Its kind.
    pub kind: Option<ResourceKind>,
}

/// Who asks for what, and where they say that they are.
#[derive(Clone, Copy)]
struct Asking<'a> {
    actor: &'a Actor,
    action: &'static Action,
    choice: &'a TeamChoice,
}

impl Asking<'_> {
    fn decide(&self, tx: &mut Tx<'_>, action: &'static Action, kind: Option<&ResourceKind>) -> Result<()> {
        Place::find_for_kind(tx, (self.actor, action), self.choice, kind).map(drop)
    }

    fn may(&self, tx: &mut Tx<'_>, action: &'static Action, kind: &ResourceKind) -> Result<bool> {
        match self.decide(tx, action, Some(kind)) {
            Err(error) if is_denial(error.code()) => Ok(false),
            decided => decided.map(|()| true),
        }
    }
}

impl ResourceTarget {
    /// The resource that is to be changed, and the team that it is of, which must not be archived.
    pub(super) fn to_change(
        &self,
        tx: &mut Tx<'_>,
        (context, action): (&Context, &'static Action),
        choice: &TeamChoice,
    ) -> Result<(Place, Resource)> {
        // Where they said they were: nobody fills the chain of those they know an id of.
        context.attempts(action, Some(choice.clone()));
        let asking = Asking { actor: &context.actor, action, choice };
        let resource = match &self.named {
            Named::Id(id) => self.by_id(tx, asking, *id)?,
            Named::Name(name) => match self.in_team(tx, asking, name) {
                Err(error) if error.code() == "resource.not_found" => {
                    return Err(match self.owner(tx, asking, name)? {
                        Some(owner) => error.hint(format!("it belongs to {owner}, which shares it: -t {owner}")),
                        None => error,
                    });
                }
                found => found?,
            },
        };
        let place = context.place_for_kind(tx, action, (&TeamChoice::Id(resource.team), Some(&resource.kind)))?;
        place.refuse_archived()?;
        Ok((place, resource))
    }

    /// The resource that is to be looked at.
    pub(super) fn to_show(&self, tx: &mut Tx<'_>, actor: &Actor, choice: &TeamChoice) -> Result<Resource> {
        let asking = Asking { actor, action: action::RESOURCE_SHOW, choice };
        let name = match &self.named {
            Named::Id(id) => return self.by_id(tx, asking, *id),
            Named::Name(name) => name,
        };
        match self.in_team(tx, asking, name) {
            Err(error) if error.code() == "resource.not_found" => {
                let shared = self.shared_with(tx, asking, name)?;
                one_of(shared, name)?.ok_or(error)
            }
            found => found,
        }
    }

    /// By an id, wherever it is. Who may not see it is answered as if there were no such thing, unless they may do that
    /// nowhere anyway.
    fn by_id(&self, tx: &mut Tx<'_>, asking: Asking<'_>, id: ResourceId) -> Result<Resource> {
        let found = resources::find(tx, id)?;
        let found = found.filter(|resource| self.kind.as_ref().is_none_or(|kind| *kind == resource.kind));
        let Actor::Account(_) = asking.actor else { return found.ok_or_else(|| unknown(id)) };
        let asker = asking.actor.asker(tx)?;
        if let Some(resource) = found
            && may_see(tx, (&asker, asking.action), &resource)?
        {
            return Ok(resource);
        }
        match self.kinds_allowed(tx, asking) {
            Err(error) if is_denial(error.code()) => Err(error),
            _ => Err(unknown(id)),
        }
    }

    /// By the name that a team gave it.
    fn in_team(&self, tx: &mut Tx<'_>, asking: Asking<'_>, name: &ResourceName) -> Result<Resource> {
        let at = place::trail_of(tx, asking.choice)?;
        let mut found = Vec::new();
        for kind in self.kinds_allowed(tx, asking)? {
            found.extend(resources::find_named(tx, at.team, &kind, name.as_str())?);
        }
        match one_of(found, name)? {
            Some(resource) => Ok(resource),
            None => Err(self.refuse_unnamed(tx, asking, name)?),
        }
    }

    /// By its name, where another team has shared it with the one that is named.
    fn shared_with(&self, tx: &mut Tx<'_>, asking: Asking<'_>, name: &ResourceName) -> Result<Vec<Resource>> {
        let kinds = self.kinds_allowed(tx, asking)?;
        let at = place::trail_of(tx, asking.choice)?;
        let Some(team) = teams::find_by_id(tx, at.team)? else { return Ok(Vec::new()) };
        let mut found = resources::named_and_shared_with(tx, &team, name.as_str())?;
        found.retain(|resource| kinds.contains(&resource.kind));
        Ok(found)
    }

    /// Who shares it with the team that is named, where somebody may see it there.
    fn owner(&self, tx: &mut Tx<'_>, asking: Asking<'_>, name: &ResourceName) -> Result<Option<TeamPath>> {
        let asker = asking.actor.asker(tx)?;
        for resource in self.shared_with(tx, asking, name)? {
            let owner = teams::find_by_id(tx, resource.team)?.map(|team| team.path);
            let is_seen = |path: &TeamPath| access::allows_kind(action::RESOURCE_SHOW, &asker, path, &resource.kind);
            if let Some(owner) = owner.filter(is_seen) {
                return Ok(Some(owner));
            }
        }
        Ok(None)
    }

    /// The kinds that are meant and of which somebody may do that there, or at least see them; where there is none, why
    /// not. A kind that was named and that the policy does not have is told to who may do it there.
    fn kinds_allowed(&self, tx: &mut Tx<'_>, asking: Asking<'_>) -> Result<Vec<ResourceKind>> {
        let organization = place::organization_of(tx, asking.choice)?;
        let policy = Rules::of(tx, organization)?.policy;
        if let Some(kind) = &self.kind {
            asking.decide(tx, asking.action, Some(kind))?;
            policy.resource_rule(kind)?;
            return Ok(vec![kind.clone()]);
        }
        let mut allowed = Vec::new();
        for kind in policy.resources.keys() {
            if asking.may(tx, asking.action, kind)? || asking.may(tx, action::RESOURCE_SHOW, kind)? {
                allowed.push(kind.clone());
            }
        }
        if allowed.is_empty() {
            asking.decide(tx, asking.action, policy.resources.keys().next())?;
        }
        Ok(allowed)
    }

    /// That there is nothing of that name, to who may do that with something else there.
    fn refuse_unnamed(&self, tx: &mut Tx<'_>, asking: Asking<'_>, name: &ResourceName) -> Result<Error> {
        let at = place::trail_of(tx, asking.choice)?;
        let policy = Rules::of(tx, at.organization)?.policy;
        let mut may = self.kind.is_some();
        for kind in policy.resources.keys() {
            may = may || asking.may(tx, asking.action, kind)?;
        }
        if !may {
            asking.decide(tx, asking.action, policy.resources.keys().next())?;
        }
        self.unnamed(tx, at.team, name)
    }

    fn unnamed(&self, tx: &mut Tx<'_>, team: TeamId, name: &ResourceName) -> Result<Error> {
        let path = teams::path_of(tx, team)?;
        let (of_kind, flag) = match &self.kind {
            None => (String::new(), String::new()),
            Some(kind) => (format!(" of the kind {kind}"), format!(" --kind {kind}")),
        };
        Ok(Error::new("resource.not_found", format!("{path} has no resource '{name}'{of_kind}"))
            .hint(format!(
                "those that it has, and those that others share with it: teamctl resource list{flag} -t {path}"
            ))
            .detail("name", name.as_str()))
    }
}

/// The resource that something else is about, such as a callback, and the team that it is of: there it is decided.
pub(in super::super) fn about(
    tx: &mut Tx<'_>,
    (actor, action): (&Actor, &'static Action),
    choice: &TeamChoice,
    named: &Named,
) -> Result<(Place, Resource)> {
    match named {
        Named::Name(name) => {
            let place = actor.place(tx, action, choice)?;
            let resource = any_named(tx, &place, name)?;
            Ok((place, resource))
        }
        Named::Id(id) => {
            let found = resources::find(tx, *id)?;
            let team = found.as_ref().map(|resource| resource.team);
            let place = Place::find_of(tx, (actor, action), (choice, team), None)?;
            place.zip(found).ok_or_else(|| unknown(*id))
        }
    }
}

/// The same, where something is to be changed.
pub(in super::super) fn about_to_change(
    tx: &mut Tx<'_>,
    (context, action): (&Context, &'static Action),
    choice: &TeamChoice,
    named: &Named,
) -> Result<(Place, Resource)> {
    let (place, resource) = match named {
        Named::Name(name) => {
            let place = context.place(tx, action, choice)?;
            let resource = any_named(tx, &place, name)?;
            (place, resource)
        }
        Named::Id(id) => {
            let found = resources::find(tx, *id)?;
            let place = context.place_of(tx, action, (choice, found.as_ref().map(|resource| resource.team)))?;
            place.zip(found).ok_or_else(|| unknown(*id))?
        }
    };
    place.refuse_archived()?;
    Ok((place, resource))
}

/// Of whichever kind.
fn any_named(tx: &mut Tx<'_>, place: &Place, name: &ResourceName) -> Result<Resource> {
    let mut found = Vec::new();
    for kind in place.rules(tx)?.policy.resources.keys() {
        found.extend(resources::find_named(tx, place.team().id, kind, name.as_str())?);
    }
    let target = ResourceTarget { named: Named::Name(name.clone()), kind: None };
    match one_of(found, name)? {
        Some(resource) => Ok(resource),
        None => Err(target.unnamed(tx, place.team().id, name)?),
    }
}

fn one_of(mut found: Vec<Resource>, name: &ResourceName) -> Result<Option<Resource>> {
    if found.len() < 2 {
        return Ok(found.pop());
    }
    let candidates: Vec<_> = found.iter().map(|one| format!("\n  {} {}", one.id, one.kind)).collect();
    let details: Vec<_> =
        found.iter().map(|one| serde_json::json!({"id": one.id.to_string(), "kind": one.kind.as_str()})).collect();
    Err(Error::new("resource.ambiguous", format!("several resources are called '{name}':{}", candidates.concat()))
        .hint("name the one by its id, or say of which kind it is: --kind")
        .detail("candidates", details))
}

fn unknown(id: ResourceId) -> Error {
    Error::new("resource.not_found", format!("there is no resource {id}"))
}

/// Whether somebody sees a resource: who reads or changes it at its team, and who reads that kind where it is shared.
fn may_see(tx: &mut Tx<'_>, (asker, action): (&Asker, &'static Action), resource: &Resource) -> Result<bool> {
    let Some(team) = teams::find_by_id(tx, resource.team)? else { return Ok(false) };
    let allows = |action| access::allows_kind(action, asker, &team.path, &resource.kind);
    if allows(action) || allows(action::RESOURCE_SHOW) {
        return Ok(true);
    }
    let shares: Vec<TeamPath> = if resource.shared_all_at.is_some() {
        team.path.ancestors().take(1).collect()
    } else {
        resources::shared_with(tx, resource.id)?.into_iter().map(|team| team.path).collect()
    };
    Ok(shares.iter().any(|path| access::allows_kind_within(action::RESOURCE_SHOW, asker, path, &resource.kind)))
}

/// The team of a path that is in the same transaction known to be there.
pub(super) fn team(tx: &mut Tx<'_>, path: &TeamPath) -> Result<Team> {
    teams::find(tx, path)?.ok_or_else(|| {
        Error::new("team.not_found", format!("there is no team {path}"))
            .hint("the teams that there are: teamctl team list")
    })
}
