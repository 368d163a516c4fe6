//! What a message says, made when it is sent, with the secret that is in it.
use zeroize::Zeroizing;

use super::super::{Context, callback};
use super::send::Ways;
use crate::delivery::Content;
use crate::domain::instant::Instant;
use crate::domain::message::{Invitation, Kind, Purpose, Texts, Told, code, invitation};
use crate::error::Result;
use crate::store::messages::{Due, InviteTold};
use crate::store::{Tx, messages};

/// To whom and what, and the secret in it.
pub(super) type Composed = (Content, Zeroizing<String>);

/// What a message says now; nothing where nobody could do anything with it any more.
pub(super) fn compose(
    tx: &mut Tx<'_>,
    context: &Context,
    ways: &Ways<'_>,
    (due, now): (&Due, Instant),
) -> Result<Option<Composed>> {
    match due.purpose {
        Purpose::Event | Purpose::Result => callback::compose(tx, context, (due, now)),
        Purpose::Invite | Purpose::Code => {
            let Some(invite) = due.invite else { return Ok(None) };
            let told = messages::invite_told(tx, invite, now)?.filter(|told| !is_moot(due, told, now));
            Ok(told.and_then(|told| of_invite(context, ways, due, &told)))
        }
    }
}

fn is_moot(due: &Due, told: &InviteTold, now: Instant) -> bool {
    let told = Told {
        purpose: due.purpose,
        nonce: due.nonce.as_deref().unwrap_or_default(),
        asked_at: due.asked_at,
        invite: told.status,
        invite_nonce: &told.nonce,
        last_asked_at: told.last_asked_at,
    };
    told.is_moot(now)
}

fn of_invite(context: &Context, ways: &Ways<'_>, due: &Due, told: &InviteTold) -> Option<Composed> {
    let invite = due.invite?;
    let name = full_name(told.first_name.as_deref(), told.last_name.as_deref());
    let (texts, secret) = match due.purpose {
        Purpose::Invite => {
            let token = Zeroizing::new(context.key().invite_token(invite, &told.nonce).reveal());
            (invitation_texts(told, name.as_deref(), &token, ways.link), token)
        }
        Purpose::Code => {
            let made = context.key().one_time_code(invite, &told.nonce, &due.recipient, due.asked_at?);
            let digits = Zeroizing::new(made.reveal());
            (code(&told.team, &digits), digits)
        }
        Purpose::Event | Purpose::Result => return None,
    };
    let Texts { subject, body } = texts;
    let to = due.recipient.clone();
    let content = match due.kind {
        Kind::Email => Content::Email { to, name, subject, body },
        Kind::Sms => Content::Sms { to, text: body },
        Kind::Callback => return None,
    };
    Some((content, secret))
}

fn invitation_texts(told: &InviteTold, name: Option<&str>, token: &str, link: Option<&str>) -> Texts {
    let inviter =
        told.inviter.as_ref().map(|(address, first, last)| match full_name(first.as_deref(), last.as_deref()) {
            Some(name) => format!("{name} ({address})"),
            None => address.clone(),
        });
    let link = link.map(|link| Zeroizing::new(link.replace("{token}", token)));
    let told = Invitation {
        offer: told.offer,
        team: &told.team,
        name,
        inviter: inviter.as_deref(),
        role: &told.role,
        expires_at: told.expires_at,
    };
    invitation(&told, token, link.as_ref().map(|link| link.as_str()))
}

fn full_name(first: Option<&str>, last: Option<&str>) -> Option<String> {
    let parts: Vec<_> = [first, last].into_iter().flatten().collect();
    (!parts.is_empty()).then(|| parts.join(" "))
}
