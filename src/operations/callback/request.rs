//! The request that a callback is: to whom, signed by whose secrets, and what it says.
use std::str::FromStr;

use zeroize::Zeroizing;

use super::super::{Context, Rules};
use crate::delivery::{Callback, Content};
use crate::domain::callback::whole;
use crate::domain::callback_url::CallbackUrl;
use crate::domain::id::MessageId;
use crate::domain::instant::Instant;
use crate::domain::policy::KeyKind;
use crate::domain::webhook::Headers;
use crate::error::Result;
use crate::store::callbacks::{self, Receiver};
use crate::store::messages::Due;
use crate::store::{Tx, teams};

/// What one says, and when it was queued.
pub(super) struct Letter<'a> {
    pub id: MessageId,
    pub name: &'a str,
    pub kept: &'a str,
    pub created_at: Instant,
}

/// A queued callback as it is sent now: to the URL that applies now, in the policy's header of now. Nothing where it has
/// nothing to say. One that leads nowhere any more is not lost: it can be tried again once there is a URL.
pub(in super::super) fn compose(
    tx: &mut Tx<'_>,
    context: &Context,
    (due, now): (&Due, Instant),
) -> Result<Option<(Content, Zeroizing<String>)>> {
    let (Some(team), Some((name, kind)), Some(kept)) = (due.team, &due.callback, &due.body) else { return Ok(None) };
    let letter = Letter { id: due.id, name, kept, created_at: due.created_at };
    let own = match due.resource {
        Some(resource) => callbacks::receiver_of(tx, resource)?,
        None => None,
    };
    let receiver = match own {
        Some(own) => Some(own),
        None => callbacks::receiver(tx, team)?,
    };
    let content = if let Some(receiver) = receiver {
        match CallbackUrl::from_str(&receiver.url) {
            Ok(url) => Content::Callback(request(tx, (context, now), (&receiver, url, *kind), &letter)?),
            Err(error) => Content::Nowhere { why: error.message() },
        }
    } else {
        let path = teams::path_of(tx, team)?;
        Content::Nowhere { why: format!("neither {path} nor a team above it has a callback URL any more") }
    };
    // What must not come back is in the headers.
    Ok(Some((content, Zeroizing::default())))
}

/// The request, signed for an instant.
pub(super) fn request(
    tx: &mut Tx<'_>,
    (context, now): (&Context, Instant),
    (receiver, url, kind): (&Receiver, CallbackUrl, KeyKind),
    letter: &Letter<'_>,
) -> Result<Callback> {
    let header = Rules::of(tx, receiver.organization)?.policy.callback.auth_header;
    let nonces = callbacks::nonces(tx, receiver.team, kind)?;
    let keyring = context.key().callback_keyring((receiver.team, kind), &nonces, now);
    let body = whole((letter.name, letter.id), letter.created_at, letter.kept);
    let headers = Headers::new(&keyring, header, (&letter.id.to_string(), now), &body);
    Ok(Callback { url, headers, body })
}
