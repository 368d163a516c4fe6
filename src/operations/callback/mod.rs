//! Callbacks: where a product is told what happens, by whose secrets it knows who tells, and what it is told.
use super::resource::{self, Named};
use super::{Actor, Context, Place, TeamChoice, check_key};
use crate::domain::action::{self, Action};
use crate::domain::callback_url::CallbackUrl;
use crate::domain::event::{Change, Event};
use crate::domain::id::ResourceId;
use crate::domain::instant::Instant;
use crate::domain::policy::{KeyKind, Policy, ResourceKind};
use crate::domain::sealing::SealingKey;
use crate::domain::webhook::Secrets;
use crate::error::Result;
use crate::store::resources::Resource;
use crate::store::teams::Team;
use crate::store::{Store, Tx, callbacks, events, teams};

mod herald;
mod request;
mod result;
mod rotate;
mod trial;

pub use crate::delivery::Call;
pub(super) use herald::Herald;
pub(super) use request::compose;
pub use result::{SendRequest, send};
pub use rotate::{RotateRequest, Rotated, rotate};
pub use trial::{Trial, test};

/// How a team is called back.
#[derive(Clone, Debug)]
pub struct Callback {
    /// Its path.
    pub team: String,
    /// Where, if anywhere.
    pub url: Option<String>,
    /// The path of the team above whose URL it is; `None` where it is its own.
    pub inherited_from: Option<String>,
    /// The header with the auth key.
    pub auth_header: String,
    /// The kinds of keys, each of which has secrets of its own.
    pub kinds: Vec<KeyKind>,
    /// The resource that was asked about.
    pub resource: Option<About>,
}

/// A resource, as far as it matters where its team is called back about it.
#[derive(Clone, Debug)]
pub struct About {
    /// Its id.
    pub id: ResourceId,
    /// Of which kind it is.
    pub kind: ResourceKind,
    /// What it is called.
    pub name: String,
    /// Whether the URL is its own.
    pub has_url: bool,
}

impl Callback {
    fn of(place: &Place, policy: &Policy) -> Self {
        let (team, source) = (place.team(), source(place));
        Self {
            team: team.path.to_string(),
            url: source.and_then(|source| source.callback_url.clone()),
            inherited_from: source.filter(|source| source.id != team.id).map(|source| source.path.to_string()),
            auth_header: policy.callback.auth_header.to_string(),
            kinds: policy.callback_kinds(),
            resource: None,
        }
    }

    /// The same for what is about a resource of that team.
    fn about(self, resource: Resource) -> Self {
        let Resource { id, kind, name, callback_url, .. } = resource;
        let about = About { id, kind, name, has_url: callback_url.is_some() };
        let inherited_from = if about.has_url { None } else { self.inherited_from };
        Self { url: callback_url.or(self.url), inherited_from, resource: Some(about), ..self }
    }
}

/// The team whose URL applies: itself, or the nearest above that has one.
fn source(place: &Place) -> Option<&Team> {
    [place.team()].into_iter().chain(place.above().iter().rev()).find(|team| team.callback_url.is_some())
}

/// A team, and a resource of it where it is about that.
pub type Asked<'a> = (&'a TeamChoice, Option<&'a Named>);

/// How a team is called back, about a resource where one is named.
pub fn show(store: &mut Store, actor: &Actor, asked: Asked<'_>) -> Result<Callback> {
    store.read(|tx| Ok(look(tx, (actor, action::CALLBACK_SHOW), asked)?.1))
}

/// Which URL applies to a team, or to what is about a resource of it.
pub fn resolve(store: &mut Store, actor: &Actor, asked: Asked<'_>) -> Result<Callback> {
    store.read(|tx| Ok(look(tx, (actor, action::CALLBACK_RESOLVE), asked)?.1))
}

fn look(
    tx: &mut Tx<'_>,
    (actor, action): (&Actor, &'static Action),
    (choice, resource): Asked<'_>,
) -> Result<(Place, Callback)> {
    let Some(named) = resource else {
        let place = actor.place(tx, action, choice)?;
        let callback = Callback::of(&place, &place.rules(tx)?.policy);
        return Ok((place, callback));
    };
    let (place, resource) = resource::about(tx, (actor, action), choice, named)?;
    let callback = Callback::of(&place, &place.rules(tx)?.policy).about(resource);
    Ok((place, callback))
}

/// What a receiver needs in order to know that callbacks are from here.
pub struct KindSecrets {
    /// For callbacks of this kind.
    pub kind: KeyKind,
    /// Those in force.
    pub current: Secrets,
    /// Those before the last rotation, and until when they are good.
    pub previous: Option<(Secrets, Instant)>,
}

/// How a team is called back, with the secrets: those of the team whose URL it is, since there one receiver may hear of
/// many teams. Whoever asks must manage callbacks at that team too, or every team below could learn them. What goes to a
/// resource's own URL is signed by its team's own, which whoever sets that URL may know.
pub fn show_secrets(
    store: &mut Store,
    (actor, now): (&Actor, Instant),
    key: &SealingKey,
    asked: Asked<'_>,
) -> Result<(Callback, Vec<KindSecrets>)> {
    store.read(|tx| {
        let (place, callback) = look(tx, (actor, action::CALLBACK_SHOW_SECRETS), asked)?;
        let has_own = callback.resource.as_ref().is_some_and(|resource| resource.has_url);
        let team = source(&place).filter(|_| !has_own).unwrap_or(place.team()).id;
        actor.place(tx, action::CALLBACK_SHOW_SECRETS, &TeamChoice::Id(team))?;
        check_key(tx, key)?;
        let mut secrets = Vec::with_capacity(callback.kinds.len());
        for kind in &callback.kinds {
            let nonces = callbacks::nonces(tx, team, *kind)?;
            let derive = |nonce: &[u8]| key.callback_secrets(team, *kind, nonce);
            let previous = nonces.previous_at(now).map(|(nonce, until)| (derive(nonce), *until));
            secrets.push(KindSecrets { kind: *kind, current: derive(&nonces.current), previous });
        }
        Ok((callback, secrets))
    })
}

/// Says where a team is called back, or with `None` that it has no URL of its own. Answers also whether that is new.
pub fn set(
    store: &mut Store,
    context: &Context,
    choice: &TeamChoice,
    url: Option<&CallbackUrl>,
) -> Result<(Callback, bool)> {
    context.change(store, |tx| {
        let place = context.open_place(tx, action::CALLBACK_SET, choice)?;
        let change = set_url(tx, place.team(), url)?;
        let changed = change.is_some();
        if let Some(change) = change {
            let event = events::draw(tx, context.now)?;
            let told = told(action::CALLBACK_SET, &place, vec![change]);
            context.record(tx, place.grant(), (event, &told))?;
        }
        // Read again, now that another URL may apply.
        let place = Place::find(tx, (&context.actor, action::CALLBACK_SET), &TeamChoice::Id(place.team().id), None)?;
        Ok((Callback::of(&place, &place.rules(tx)?.policy), changed))
    })
}

/// Writes a team's own URL, and answers what is told of that; nothing where it was the same.
pub(super) fn set_url(tx: &mut Tx<'_>, team: &Team, url: Option<&CallbackUrl>) -> Result<Option<Change>> {
    let url = url.map(CallbackUrl::as_str);
    let change = Change::between("callback_url", team.callback_url.clone(), url.map(Into::into));
    if change.is_some() {
        teams::set_callback_url(tx, team.id, url)?;
    }
    Ok(change)
}

fn told(action: &'static Action, place: &Place, changes: Vec<Change>) -> Event {
    Event {
        action: action.event,
        organization: Some(place.organization().id),
        team: Some(place.team().id),
        target: Some(place.team().id.to_string()),
        changes,
        batch: None,
    }
}
