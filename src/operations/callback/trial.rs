//! `callback test`: whether a callback arrives, tried now and beside the outbox.
use std::str::FromStr;

use super::super::{Context, End, TeamChoice, check_key};
use super::request::{Letter, request};
use super::result::url_of;
use super::{Callback, source};
use crate::delivery::{Call, Transports};
use crate::domain::action;
use crate::domain::callback::{Payload, TEST};
use crate::domain::callback_url::CallbackUrl;
use crate::domain::id::MessageId;
use crate::domain::message::Kind;
use crate::domain::policy::KeyKind;
use crate::error::{Error, Result};
use crate::store::Store;
use crate::store::backend::corrupt;
use crate::store::callbacks;

/// A callback that was tried.
pub struct Trial {
    /// How the team is called back.
    pub callback: Callback,
    /// Whose secrets have signed it.
    pub kind: KeyKind,
    /// What came of it; `None` where that was only rehearsed.
    pub call: Option<Call>,
}

/// Sends the team's receiver a callback of its own type, and waits for what it says. It changes nothing, and is not tried
/// again.
pub fn test(
    store: &mut Store,
    context: &Context,
    transports: &Transports,
    (choice, kind): (&TeamChoice, Option<KeyKind>),
) -> Result<Trial> {
    let (mut trial, callback) = context.permit(store, |tx| {
        let place = context.place(tx, action::CALLBACK_TEST, choice)?;
        check_key(tx, context.key())?;
        let policy = place.rules(tx)?.policy;
        let kind = policy.callback_kind(kind)?;
        let url = CallbackUrl::from_str(url_of(&place)?)?;
        let team = source(&place).unwrap_or(place.team()).id;
        let receiver = callbacks::receiver(tx, team)?.ok_or_else(|| corrupt("a callback URL is gone"))?;
        let data = Payload::new(&serde_json::json!({"kind": kind.as_str()}));
        let letter = Letter {
            id: MessageId(tx.draw_id(context.now)?),
            name: TEST.name,
            kept: &data.kept(place.team().path.as_str()),
            created_at: context.now,
        };
        let request = request(tx, (context, context.now), (&receiver, url, kind), &letter)?;
        Ok((Trial { callback: Callback::of(&place, &policy), kind, call: None }, request))
    })?;
    if context.end == End::Rollback {
        return Ok(trial);
    }
    if !transports.has(Kind::Callback) {
        return Err(Error::new("usage.unsupported", "this teamctl was built without callbacks"));
    }
    trial.call = Some(transports.courier().call(&callback, context.now));
    Ok(trial)
}
