//! `callback rotate`: other secrets, and for a while the old ones beside them.
use super::super::{Context, Place, TeamChoice};
use super::{Callback, source, told};
use crate::domain::action;
use crate::domain::event::Change;
use crate::domain::instant::{Instant, Span};
use crate::domain::policy::KeyKind;
use crate::error::{Error, Result};
use crate::store::{Store, Tx, callbacks, events, resources};

/// What `callback rotate` asks for.
#[derive(Clone, Debug)]
pub struct RotateRequest {
    /// Whose secrets.
    pub team: TeamChoice,
    /// Those for one kind of key; for all of them where it is not said.
    pub kind: Option<KeyKind>,
    /// How long the old ones are good beside the new ones; not at all where it is not said.
    pub grace: Option<Span>,
}

/// What has other secrets from now on.
pub struct Rotated {
    /// How the team is called back.
    pub callback: Callback,
    /// For which kinds.
    pub kinds: Vec<KeyKind>,
    /// Until when the old ones are good.
    pub previous_until: Option<Instant>,
}

/// Gives a team other secrets. Those that were in force are good for the grace; those of an earlier rotation, whose grace
/// may not be over, are good no longer.
pub fn rotate(store: &mut Store, context: &Context, request: &RotateRequest) -> Result<Rotated> {
    context.change(store, |tx| {
        let place = context.open_place(tx, action::CALLBACK_ROTATE, &request.team)?;
        refuse_unused(tx, &place)?;
        let policy = place.rules(tx)?.policy;
        let kinds = match request.kind {
            None => policy.callback_kinds(),
            kind => vec![policy.callback_kind(kind)?],
        };
        let event = events::draw(tx, context.now)?;
        let team = place.team().id;
        for kind in &kinds {
            let nonce: [u8; 16] = tx.random().array()?;
            let nonces = callbacks::nonces(tx, team, *kind)?.rotated(nonce.to_vec(), request.grace, context.now);
            callbacks::put_nonces(tx, (team, *kind), &nonces, event)?;
        }
        let previous_until = request.grace.map(|grace| context.now.saturating_add(grace));
        let names: Vec<_> = kinds.iter().map(|kind| kind.as_str()).collect();
        let mut changes = vec![Change::set("kinds", names.join(" "))];
        changes.extend(previous_until.map(|until| Change::set("previous_until", until.to_string())));
        context.record(tx, place.grant(), (event, &told(action::CALLBACK_ROTATE, &place, changes)))?;
        Ok(Rotated { callback: Callback::of(&place, &policy), kinds, previous_until })
    })
}

/// The secrets of a team that inherits its URL are in nobody's use, unless a resource of it has a URL of its own: to rotate
/// them would look as if something had changed.
fn refuse_unused(tx: &mut Tx<'_>, place: &Place) -> Result<()> {
    match source(place) {
        Some(source) if source.id != place.team().id && !resources::have_callback_url(tx, place.team().id)? => {
            let (team, above) = (&place.team().path, &source.path);
            let message = format!("{team} is called back at the URL of {above}, whose secrets sign");
            Err(Error::new("callback.inherited", message)
                .hint(format!("rotate those: teamctl callback rotate -t {above}"))
                .detail("team", team.to_string())
                .detail("inherited_from", above.to_string()))
        }
        _ => Ok(()),
    }
}
