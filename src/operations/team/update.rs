//! `team update`: what a team is called, where it stands, and what that makes of the names of its resources.
use super::super::resource::{Renamed, renamed};
use super::super::{Changed, Context, Place, TeamChoice, callback};
use super::{taken, told};
use crate::domain::action;
use crate::domain::callback_url::CallbackUrl;
use crate::domain::event::Change;
use crate::domain::path::{Slug, TeamPath};
use crate::domain::text::Text;
use crate::error::{Error, Result};
use crate::store::{Store, Tx, events, teams};

/// What `team update` asks for; what is `None` stays.
#[derive(Clone, Debug)]
pub struct UpdateRequest {
    /// Which team.
    pub team: TeamChoice,
    /// What people read.
    pub name: Option<Text>,
    /// The last part of its address. Those below move along.
    pub slug: Option<Slug>,
    /// Where it is called back; within, `None` for nowhere of its own.
    pub callback_url: Option<Option<CallbackUrl>>,
    /// About resources that bear its name.
    pub on_rename: OnRename,
}

/// What to do about resources whose full names would change with that of their team.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OnRename {
    /// They are renamed with it.
    Allow,
    /// Nothing is changed, until somebody who has seen how they would be called has said yes.
    Refuse,
}

/// What a team has become.
pub struct Updated {
    /// The team.
    pub team: Changed,
    /// The resources that are called something else by it.
    pub renamed: Renamed,
}

/// Renames a team, moves it and all below to another address, or says where it is called back.
pub fn update(store: &mut Store, context: &Context, request: &UpdateRequest) -> Result<Updated> {
    context.change(store, |tx| {
        let place = context.open_place(tx, action::TEAM_UPDATE, &request.team)?;
        let team = place.team();
        let mut changes = Vec::new();
        if let Some(url) = &request.callback_url {
            // Not as what is attempted: that is the update.
            context.actor.place(tx, action::CALLBACK_SET, &request.team)?;
            changes.extend(callback::set_url(tx, team, url.as_ref())?);
        }
        let mut renamed = Renamed::default();
        if let Some(name) = &request.name {
            renamed = rename(tx, &place, (name, request.on_rename))?;
            changes.extend(Change::between("name", Some(team.name.clone()), Some(name.to_string())));
        }
        if let Some(slug) = &request.slug {
            let path = moved(&team.path, slug)?;
            changes.extend(Change::between("path", Some(team.path.to_string()), Some(path.to_string())));
            if path != team.path {
                if teams::find(tx, &path)?.is_some() {
                    return Err(taken(&path));
                }
                rename_tree(tx, &team.path, &path)?;
            }
        }
        let changed = !changes.is_empty();
        if changed {
            let event = events::draw(tx, context.now)?;
            let told = told(action::TEAM_UPDATE, (place.organization().id, team.id), changes);
            context.record(tx, place.grant(), (event, &told))?;
        }
        Ok(Updated { team: Changed { row: teams::shown(tx, team.id, context.now)?, changed }, renamed })
    })
}

/// Gives a team another name, and with it the resources that bear it.
fn rename(tx: &mut Tx<'_>, place: &Place, (name, on_rename): (&Text, OnRename)) -> Result<Renamed> {
    let team = place.team();
    let policy = place.rules(tx)?.policy;
    let renamed = renamed(tx, &policy, (team, name.as_str()))?;
    if renamed.count > 0 && on_rename == OnRename::Refuse {
        let what = format!("to call {} '{name}', confirm that {}", team.path, renamed.in_words());
        return Err(Error::new("usage.confirmation_required", what)
            .hint("add --yes, or try it with --dry-run")
            .detail("renamed", renamed.to_json()));
    }
    teams::rename(tx, team.id, name.as_str())?;
    Ok(renamed)
}
fn moved(path: &TeamPath, slug: &Slug) -> Result<TeamPath> {
    match path.parent() {
        Some(parent) => parent.join(slug),
        None => slug.as_str().parse(),
    }
}

fn rename_tree(tx: &mut Tx<'_>, from: &TeamPath, to: &TeamPath) -> Result<()> {
    for team in teams::subtree(tx, from)? {
        let rest = team.path.as_str().strip_prefix(from.as_str()).unwrap_or_default();
        teams::set_path(tx, team.id, &format!("{to}{rest}").parse()?)?;
    }
    Ok(())
}
