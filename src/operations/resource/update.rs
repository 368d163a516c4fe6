//! `resource update`: what a resource is called, where it is, and who else sees it.
use super::super::{Context, Place, TeamChoice};
use super::target::ResourceTarget;
use super::{ChangedResource, check_callback, exists, sharing, told, write_sharing};
use crate::domain::access::allows;
use crate::domain::action;
use crate::domain::callback_url::CallbackUrl;
use crate::domain::event::Change;
use crate::domain::path::TeamPath;
use crate::domain::resource::{ResourceName, ResourceUri, Sharing, SharingEdit};
use crate::error::{Error, Result};
use crate::store::resources::Resource;
use crate::store::teams::Team;
use crate::store::{Store, Tx, events, resources, teams};

/// Who is to see a resource beside its team, and who is not.
#[derive(Clone, Debug, Default)]
pub struct Sharers {
    /// Whatever was shared is so no more.
    pub none: bool,
    /// All see it.
    pub all: bool,
    /// These see it too.
    pub share: Vec<TeamChoice>,
    /// These see it no more.
    pub unshare: Vec<TeamChoice>,
}

impl Sharers {
    /// Whether nothing is said.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        !self.none && !self.all && self.share.is_empty() && self.unshare.is_empty()
    }

    /// What comes of how it is shared.
    pub(super) fn of(
        &self,
        tx: &mut Tx<'_>,
        (context, place): (&Context, &Place),
        before: &Sharing,
    ) -> Result<Sharing> {
        let mut edit = SharingEdit { ends: self.none, with_all: self.all, ..SharingEdit::default() };
        for choice in &self.share {
            let team = sharer(tx, (context, place), choice)?;
            refuse_archived(tx, &team.path)?;
            edit.share.push(team.path);
        }
        for choice in &self.unshare {
            edit.unshare.push(sharer(tx, (context, place), choice)?.path);
        }
        edit.of(before)
    }
}

/// A team of the same organization. Who may not see it learns no more of it than of one that never was.
fn sharer(tx: &mut Tx<'_>, (context, place): (&Context, &Place), choice: &TeamChoice) -> Result<Team> {
    let found = match choice {
        TeamChoice::Path(path) => teams::find(tx, path)?,
        TeamChoice::Id(id) => teams::find_by_id(tx, *id)?,
        TeamChoice::Only => None,
    };
    let asker = context.actor.asker(tx)?;
    let Some(team) = found.filter(|team| allows(action::TEAM_SHOW, &asker, &team.path)) else {
        let named = match choice {
            TeamChoice::Path(path) => path.to_string(),
            TeamChoice::Id(id) => id.to_string(),
            TeamChoice::Only => String::new(),
        };
        return Err(Error::new("team.not_found", format!("there is no team {named} that this could be shared with"))
            .hint("the teams that there are: teamctl team list")
            .detail("team", named));
    };
    let organization = place.organization();
    if team.organization != organization.id {
        let what = format!("{} is a team of another organization than {}", team.path, organization.path);
        return Err(Error::new("resource.other_organization", what)
            .hint("what is shared, is shared within one organization")
            .detail("team", team.path.to_string()));
    }
    Ok(team)
}

/// Nothing in an archived team changes, nor what is to be seen there.
fn refuse_archived(tx: &mut Tx<'_>, path: &TeamPath) -> Result<()> {
    for above in path.ancestors() {
        let archived = teams::find(tx, &above)?.filter(|team| team.archived_at.is_some());
        if archived.is_some() {
            return Err(Error::new("team.archived", format!("{above} is archived: nothing in it changes"))
                .hint(format!("bring it back: teamctl team unarchive {above}"))
                .detail("team", above.to_string()));
        }
    }
    Ok(())
}

pub(super) fn change_of_sharing(before: &Sharing, after: &Sharing) -> Option<Change> {
    Change::between("shared_with", before.told(), after.told())
}

/// What `resource update` asks for; what is `None` stays, and within, `None` is for having none.
pub struct UpdateRequest {
    /// At which team.
    pub team: TeamChoice,
    /// Which resource.
    pub target: ResourceTarget,
    /// What it is called from now on.
    pub name: Option<ResourceName>,
    /// Where it is.
    pub uri: Option<Option<ResourceUri>>,
    /// Where its team is called back about it.
    pub callback_url: Option<Option<CallbackUrl>>,
    /// Who else sees it.
    pub sharers: Sharers,
}

impl UpdateRequest {
    fn after(&self, before: &Resource) -> Resource {
        let mut after = before.clone();
        if let Some(name) = &self.name {
            after.name = name.to_string();
        }
        if let Some(uri) = &self.uri {
            after.uri = uri.as_ref().map(ToString::to_string);
        }
        if let Some(url) = &self.callback_url {
            after.callback_url = url.as_ref().map(ToString::to_string);
        }
        after
    }
}

/// Changes a resource. To change where it is called back takes managing callbacks at its team, too.
pub fn update(store: &mut Store, context: &Context, request: &UpdateRequest) -> Result<ChangedResource> {
    context.change(store, |tx| {
        let (place, before) = request.target.to_change(tx, (context, action::RESOURCE_UPDATE), &request.team)?;
        if request.callback_url.is_some() {
            // Not as what is attempted: that is the update.
            context.actor.place(tx, action::CALLBACK_SET, &TeamChoice::Id(place.team().id))?;
        }
        let rules = place.rules(tx)?;
        let mut after = request.after(&before);
        if after.callback_url != before.callback_url {
            check_callback(&rules, &after)?;
        }
        let was = sharing(tx, &before)?;
        let is = request.sharers.of(tx, (context, &place), &was)?;
        if is != was {
            after.shared_all_at = (is == Sharing::All).then_some(context.now);
        }
        let changes = changes(&before, &after).chain(change_of_sharing(&was, &is)).collect::<Vec<_>>();
        let changed = !changes.is_empty();
        if changed {
            refuse_taken(tx, &place, (&before, &after))?;
            let event = events::draw(tx, context.now)?;
            resources::update(tx, &after, event)?;
            write_sharing(tx, (after.id, event), (&was, &is))?;
            let told = told(action::RESOURCE_UPDATE, &place, (after.id, changes));
            context.record(tx, place.grant(), (event, &told))?;
        }
        ChangedResource::read(tx, (&context.actor, &rules.policy), (after.id, changed))
    })
}

fn refuse_taken(tx: &mut Tx<'_>, place: &Place, (before, after): (&Resource, &Resource)) -> Result<()> {
    if before.name != after.name && resources::find_named(tx, after.team, &after.kind, &after.name)?.is_some() {
        return Err(exists(place, after));
    }
    Ok(())
}

fn changes(before: &Resource, after: &Resource) -> impl Iterator<Item = Change> {
    [
        Change::between("name", Some(before.name.clone()), Some(after.name.clone())),
        Change::between("uri", before.uri.clone(), after.uri.clone()),
        Change::between("callback_url", before.callback_url.clone(), after.callback_url.clone()),
    ]
    .into_iter()
    .flatten()
}
