//! Resources: what teams make, of the kinds that the policy has, and who else sees it.
use super::{Actor, Place, Rules};
use crate::domain::access::{self, Asker};
use crate::domain::action::{self, Action};
use crate::domain::event::{Change, Event};
use crate::domain::id::{EventId, ResourceId};
use crate::domain::policy::Policy;
use crate::domain::resource::{Prefix, Sharing};
use crate::error::{Error, Result};
use crate::store::resources::{OwnedResource, Resource};
use crate::store::{Tx, resources};

mod create;
mod delete;
mod list;
mod names;
mod target;
mod update;

pub use create::{CreateRequest, create};
pub(super) use delete::delete_all;
pub use delete::{DeleteRequest, delete};
pub use list::{ListRequest, list, show};
pub use names::Renamed;
pub(super) use names::{renamed, reprefixed};
pub use target::{Named, ResourceTarget};
pub(super) use target::{about, about_to_change};
pub use update::{Sharers, UpdateRequest, update};

pub use super::member::Scope;
pub use crate::store::resources::ResourceRow;

/// A resource as it is shown, with what the policy makes of its name.
pub struct ResourceView<'a> {
    /// What is stored of it.
    pub row: ResourceRow<'a>,
    prefix: Prefix,
    asker: &'a Asker,
}

impl ResourceView<'_> {
    /// What it is called beyond its team.
    pub fn full_name(&self) -> Result<String> {
        Ok(self.prefix.full_name(self.row.team_name()?, self.row.name()?))
    }

    /// Where its team is called back about it, to who may see where that is called back: whom it is shared with may not.
    pub fn callback_url(&self) -> Result<Option<&str>> {
        let Some(url) = self.row.callback_url()? else { return Ok(None) };
        Ok(access::allows(action::CALLBACK_SHOW, self.asker, &self.row.team()?.parse()?).then_some(url))
    }

    /// The teams that it is shared with: [`Sharing::ALL`] alone for all of them, and of others those that whoever asks may
    /// see, or is in.
    pub fn shared_with(&self) -> Result<Vec<String>> {
        let mut teams = self.row.shared_with()?;
        if !self.row.is_shared_with_all()? {
            teams.retain(|team| {
                team.parse().is_ok_and(|team| {
                    access::allows(action::TEAM_SHOW, self.asker, &team) || access::is_in(self.asker, &team)
                })
            });
        }
        Ok(teams)
    }
}

/// What was changed about a resource, and whether anything was.
pub struct ChangedResource {
    resource: OwnedResource,
    prefix: Prefix,
    asker: Asker,
    /// False where it was so already.
    pub changed: bool,
}

impl ChangedResource {
    /// To be shown.
    #[must_use]
    pub fn view(&self) -> ResourceView<'_> {
        ResourceView { row: self.resource.view(), prefix: self.prefix, asker: &self.asker }
    }

    fn read(tx: &mut Tx<'_>, (actor, policy): (&Actor, &Policy), (id, changed): (ResourceId, bool)) -> Result<Self> {
        let asker = actor.asker(tx)?;
        let resource = resources::shown(tx, id)?;
        let prefix = prefix(policy, resource.view().kind()?);
        Ok(Self { resource, prefix, asker, changed })
    }
}

/// Whether the team's name stands before the names of a kind. Of a kind that is gone it does not: none is, while there are
/// resources of it.
fn prefix(policy: &Policy, kind: &str) -> Prefix {
    let rule = policy.resources.iter().find(|(known, _)| known.as_str() == kind);
    if rule.is_some_and(|(_, rule)| rule.name_prefix) { Prefix::Team } else { Prefix::None }
}

/// Whether resources of that kind may be called back at a URL of their own.
fn check_callback(rules: &Rules, resource: &Resource) -> Result<()> {
    if resource.callback_url.is_none() || rules.policy.resource_rule(&resource.kind)?.callback {
        return Ok(());
    }
    let what = format!("by the policy nothing of the kind {} is called back at a URL of its own", resource.kind);
    Err(Error::new("resource.no_callback", what)
        .hint("leave out --callback-url: the team's applies")
        .detail("kind", resource.kind.as_str()))
}

fn exists(place: &Place, resource: &Resource) -> Error {
    let Resource { kind, name, .. } = resource;
    let path = &place.team().path;
    Error::new("resource.exists", format!("{path} has a resource '{name}' of the kind {kind} already"))
        .hint(format!("look at it: teamctl resource list --kind {kind} -t {path}"))
        .detail("kind", kind.as_str())
        .detail("name", name.as_str())
}

/// With whom a resource is shared.
fn sharing(tx: &mut Tx<'_>, resource: &Resource) -> Result<Sharing> {
    if resource.shared_all_at.is_some() {
        return Ok(Sharing::All);
    }
    let teams = resources::shared_with(tx, resource.id)?;
    Ok(Sharing::With(teams.into_iter().map(|team| team.path).collect()))
}

/// Records what a resource's change was.
fn told(action: &'static Action, place: &Place, (id, changes): (ResourceId, Vec<Change>)) -> Event {
    Event {
        action: action.event,
        organization: Some(place.organization().id),
        team: Some(place.team().id),
        target: Some(id.to_string()),
        changes,
        batch: None,
    }
}

/// Shares a resource as it is to be from now on, where that is not how it was.
fn write_sharing(
    tx: &mut Tx<'_>,
    (id, event): (ResourceId, EventId),
    (before, after): (&Sharing, &Sharing),
) -> Result<()> {
    let none = std::collections::BTreeSet::new();
    let named = |sharing: &Sharing| match sharing {
        Sharing::All => none.clone(),
        Sharing::With(teams) => teams.clone(),
    };
    let (before, after) = (named(before), named(after));
    for path in before.symmetric_difference(&after) {
        let team = target::team(tx, path)?.id;
        if after.contains(path) {
            resources::share(tx, (id, team), event)?;
        } else {
            resources::unshare(tx, (id, team))?;
        }
    }
    Ok(())
}
