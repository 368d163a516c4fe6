//! `resource list` and `resource show`: what somebody sees, their teams' own and what others share with these.
use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, HashSet};
use std::ops::ControlFlow;

use super::super::place::organization_of;
use super::super::{Actor, Place, Rules, TeamChoice};
use super::target::ResourceTarget;
use super::{ChangedResource, ResourceView, Scope, prefix};
use crate::domain::access::{allows, allows_kind};
use crate::domain::action;
use crate::domain::grant::is_denial;
use crate::domain::id::{ResourceId, TeamId};
use crate::domain::policy::{Policy, ResourceKind};
use crate::domain::resource::Prefix;
use crate::error::{Error, Result};
use crate::store::resources::OwnedResource;
use crate::store::teams::Team;
use crate::store::{Store, Tx, resources, teams};

/// Which resources to list.
pub struct ListRequest {
    /// Whose, and those that are shared with them.
    pub scope: Scope,
    /// Only of this kind.
    pub kind: Option<ResourceKind>,
}

/// The resources of each team, by kind and name, then those that others share with any of them.
pub fn list(
    store: &mut Store,
    actor: &Actor,
    request: &ListRequest,
    mut visit: impl FnMut(&ResourceView<'_>) -> Result<ControlFlow<()>>,
) -> Result<()> {
    store.read(|tx| {
        let mut listing = Listing::default();
        let asker = actor.asker(tx)?;
        let readable = listing.readable(tx, actor, request)?;
        for (team, kinds) in &readable {
            for kind in kinds {
                let prefix = listing.prefix(team, kind);
                let mut flow = ControlFlow::Continue(());
                resources::each_of_team(tx, (team.id, kind), |resource| {
                    flow = visit(&ResourceView { row: resource.view(), prefix, asker: &asker })?;
                    Ok(flow)
                })?;
                if flow.is_break() {
                    return Ok(());
                }
            }
        }
        for (team, kinds) in &readable {
            for kind in kinds {
                let prefix = listing.prefix(team, kind);
                let mut flow = ControlFlow::Continue(());
                // What is shared with all is the same for each team of an organization.
                let with_all = listing.common.insert((team.organization, kind.clone()));
                resources::each_shared_with(tx, (team, kind, with_all), |resource| {
                    if listing.is_new(&resource)? {
                        flow = visit(&ResourceView { row: resource.view(), prefix, asker: &asker })?;
                    }
                    Ok(flow)
                })?;
                if flow.is_break() {
                    return Ok(());
                }
            }
        }
        Ok(())
    })
}

/// A list in progress.
#[derive(Default)]
struct Listing {
    policies: BTreeMap<TeamId, Policy>,
    /// Organizations of which the actor may know what kinds they have.
    known: HashSet<TeamId>,
    /// Organizations and kinds of which what is shared with all has been listed.
    common: HashSet<(TeamId, ResourceKind)>,
    /// Teams and kinds of which all resources are listed as their own.
    covered: HashSet<(String, ResourceKind)>,
    /// Those of other teams that have been shown: shared with several, they are seen once.
    shown: HashSet<ResourceId>,
}

impl Listing {
    /// The teams, in tree order, with the kinds that the actor may read there. Of a single team, there must be one.
    fn readable(
        &mut self,
        tx: &mut Tx<'_>,
        actor: &Actor,
        request: &ListRequest,
    ) -> Result<Vec<(Team, Vec<ResourceKind>)>> {
        let teams = match &request.scope {
            Scope::AllTeams => teams::all(tx)?,
            Scope::Team(choice) => vec![self.granted(tx, actor, (choice, request))?],
            Scope::Below(choice) => {
                let path = self.granted(tx, actor, (choice, request))?.path;
                teams::subtree(tx, &path)?
            }
        };
        let asker = actor.lister(tx, action::RESOURCE_LIST)?;
        let mut readable = Vec::new();
        for team in teams {
            let mut kinds = self.kinds(tx, &team, request)?;
            kinds.retain(|kind| allows_kind(action::RESOURCE_LIST, &asker, &team.path, kind));
            self.covered.extend(kinds.iter().map(|kind| (team.path.to_string(), kind.clone())));
            if !kinds.is_empty() || allows(action::TEAM_SHOW, &asker, &team.path) {
                self.known.insert(team.organization);
            }
            if !kinds.is_empty() {
                readable.push((team, kinds));
            }
        }
        self.refuse_unknown(request)?;
        Ok(readable)
    }

    /// The team that was named, at which the kind that was named may be read, or any.
    fn granted(
        &mut self,
        tx: &mut Tx<'_>,
        actor: &Actor,
        (choice, request): (&TeamChoice, &ListRequest),
    ) -> Result<Team> {
        let asked = (actor, action::RESOURCE_LIST);
        let kinds: Vec<_> = if let Some(kind) = &request.kind {
            vec![kind.clone()]
        } else {
            let organization = organization_of(tx, choice)?;
            Rules::of(tx, organization)?.policy.resources.into_keys().collect()
        };
        let mut kinds = kinds.into_iter();
        let mut found = Place::find_for_kind(tx, asked, choice, kinds.next().as_ref());
        for kind in kinds {
            match found {
                Err(error) if is_denial(error.code()) => {
                    found = Place::find_for_kind(tx, asked, choice, Some(&kind)).map_err(|_| error);
                }
                _ => break,
            }
        }
        let team = found?.team().clone();
        if let Some(kind) = &request.kind {
            self.policy(tx, &team)?.resource_rule(kind)?;
        }
        Ok(team)
    }

    fn policy(&mut self, tx: &mut Tx<'_>, team: &Team) -> Result<&Policy> {
        match self.policies.entry(team.organization) {
            Entry::Occupied(known) => Ok(known.into_mut()),
            Entry::Vacant(unknown) => Ok(unknown.insert(Rules::of(tx, team.organization)?.policy)),
        }
    }

    fn kinds(&mut self, tx: &mut Tx<'_>, team: &Team, request: &ListRequest) -> Result<Vec<ResourceKind>> {
        let known = self.policy(tx, team)?.resources.keys();
        Ok(known.filter(|kind| request.kind.as_ref().is_none_or(|wanted| *kind == wanted)).cloned().collect())
    }

    /// A kind that no organization has is mistyped. What others have, whom the actor sees nothing of, is none of theirs.
    fn refuse_unknown(&self, request: &ListRequest) -> Result<()> {
        let Some(kind) = &request.kind else { return Ok(()) };
        let mut known = self.policies.iter().filter(|(organization, _)| self.known.contains(*organization));
        if known.any(|(_, policy)| policy.resources.contains_key(kind)) {
            return Ok(());
        }
        Err(Error::new("resource.kind_unknown", format!("no policy has resources of the kind {kind}"))
            .hint("the kinds that there are stand in the policies: teamctl policy show ORG"))
    }

    fn prefix(&self, team: &Team, kind: &ResourceKind) -> Prefix {
        match self.policies.get(&team.organization) {
            Some(policy) => prefix(policy, kind.as_str()),
            None => Prefix::None,
        }
    }

    fn is_new(&mut self, resource: &OwnedResource) -> Result<bool> {
        let row = resource.view();
        let Ok(kind) = row.kind()?.parse() else { return Ok(false) };
        Ok(!self.covered.contains(&(row.team()?, kind)) && self.shown.insert(row.id()?))
    }
}

/// One resource.
pub fn show(store: &mut Store, actor: &Actor, choice: &TeamChoice, target: &ResourceTarget) -> Result<ChangedResource> {
    store.read(|tx| {
        let resource = target.to_show(tx, actor, choice)?;
        let team = teams::line_with_deleted(tx, resource.team)?;
        let organization = team.first().map_or(resource.team, |team| team.organization);
        let policy = Rules::of(tx, organization)?.policy;
        ChangedResource::read(tx, (actor, &policy), (resource.id, false))
    })
}
