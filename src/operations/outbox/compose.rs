//! What a message tells, gathered when it is sent, with the secret that is in it.
use zeroize::Zeroizing;

use super::super::{Context, budget, callback};
use super::notice::{Notice, What};
use super::send::Ways;
use crate::delivery::templates::{self, Facts, Template};
use crate::delivery::{Content, Letter};
use crate::domain::code::LIFE;
use crate::domain::id::{AccountId, RoleId};
use crate::domain::instant::{Instant, Span};
use crate::domain::invite::Kind as InviteKind;
use crate::domain::message::{Kind, Purpose, Told, minute};
use crate::error::Result;
use crate::store::accounts::Account;
use crate::store::backend::corrupt;
use crate::store::messages::{Due, InviteTold};
use crate::store::teams::Team;
use crate::store::{Tx, accounts, memberships, messages, roles, teams};

/// To whom and what, and the secret in it.
pub(super) type Composed = (Content, Zeroizing<String>);

/// The words for an invitation.
pub(super) fn template_of_offer(offer: InviteKind) -> &'static Template {
    match offer {
        InviteKind::Join => &templates::INVITE,
        InviteKind::Reactivate => &templates::REACTIVATE,
    }
}

/// What a message tells now; nothing where nobody could do anything with it any more.
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
        Purpose::Role | Purpose::Access | Purpose::Owner | Purpose::FormerOwner | Purpose::Key | Purpose::Budget => {
            of_notice(tx, due)
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
    let (letter, secret) = if due.purpose == Purpose::Code {
        let made = context.key().one_time_code(invite, &told.nonce, &due.recipient, due.asked_at?);
        let digits = Zeroizing::new(made.reveal());
        (Letter { template: &templates::CODE, facts: code_facts(&told.team, &digits) }, digits)
    } else {
        let token = Zeroizing::new(context.key().invite_token(invite, &told.nonce).reveal());
        let facts = offer_facts(told, name.as_deref(), &token, ways.link);
        (Letter { template: template_of_offer(told.offer), facts }, token)
    };
    let to = due.recipient.clone();
    let content = match due.kind {
        Kind::Email => Content::Email { to, name, letter },
        Kind::Sms => Content::Sms { to, letter },
        Kind::Callback => return None,
    };
    Some((content, secret))
}

fn offer_facts(told: &InviteTold, name: Option<&str>, token: &str, link: Option<&str>) -> Facts {
    let inviter = told.inviter.as_ref().map(|(address, first, last)| shown(address, first.as_deref(), last.as_deref()));
    let link = link.map(|link| Zeroizing::new(link.replace("{token}", token)));
    Facts::new()
        .text("team", &told.team)
        .optional("name", name)
        .optional("inviter", inviter.as_deref())
        .text("role", &told.role)
        .text("deadline", &minute(told.expires_at))
        .optional("link", link.as_ref().map(|link| link.as_str()))
        .text("token", token)
        .flag("again", told.sent_count > 1)
}

fn code_facts(team: &str, code: &str) -> Facts {
    Facts::new().text("team", team).text("code", code).number("minutes", LIFE.millis() / Span::MINUTE.millis())
}

/// What tells of somebody who is gone, or of what has changed again since, is told to nobody: a later message says what
/// is so now.
fn of_notice(tx: &mut Tx<'_>, due: &Due) -> Result<Option<Composed>> {
    let body = due.body.as_deref().unwrap_or_default();
    let notice: Notice = serde_json::from_str(body).map_err(|_| corrupt("a message does not say what it tells"))?;
    let team = due.team.map(|team| teams::find_by_id(tx, team)).transpose()?.flatten();
    let account = accounts::find_by_id(tx, AccountId(notice.account))?;
    let (Some(team), Some(account)) = (team, account) else { return Ok(None) };
    let facts = Facts::new()
        .text("team", &team.name)
        .optional("name", name_of(&account).as_deref())
        .optional("actor", person(tx, notice.actor)?.as_deref());
    let Some(facts) = notice_facts(tx, (&team, &account), &notice.what, facts)? else { return Ok(None) };
    let letter = Letter { template: notice.what.template(), facts };
    let content = Content::Email { to: due.recipient.clone(), name: name_of(&account), letter };
    Ok(Some((content, Zeroizing::default())))
}

fn notice_facts(
    tx: &mut Tx<'_>,
    (team, account): (&Team, &Account),
    what: &What,
    facts: Facts,
) -> Result<Option<Facts>> {
    let membership = memberships::find(tx, team.id, account.id)?;
    let owns = teams::organization(tx, team.organization)?.owner == account.id;
    Ok(match what {
        What::Role { role, before } => {
            let Some(membership) = membership.filter(|membership| membership.role == RoleId(*role)) else {
                return Ok(None);
            };
            let title = roles::find_by_id(tx, membership.role)?.title;
            Some(facts.text("role", &title).text("before", before))
        }
        What::Access { granted } => {
            let is_so = membership.is_some_and(|membership| membership.super_access == *granted);
            is_so.then(|| facts.flag("granted", *granted))
        }
        What::Owner { before } if owns => Some(facts.optional("before", person(tx, Some(*before))?.as_deref())),
        What::FormerOwner { owner } if !owns => {
            let role = membership.map(|membership| roles::find_by_id(tx, membership.role)).transpose()?;
            let owner = person(tx, Some(*owner))?;
            Some(facts.optional("owner", owner.as_deref()).optional("role", role.map(|role| role.title).as_deref()))
        }
        What::Key { count, keys } if owns => {
            let more = count.saturating_sub(i64::try_from(keys.len()).unwrap_or(i64::MAX)).max(0);
            let named = |(name, kind): &(String, String)| vec![("name", name.clone()), ("kind", kind.clone())];
            Some(facts.number("count", *count).list("keys", keys.iter().map(named).collect()).number("more", more))
        }
        What::Budget { percent, used, limit, period } if budget::manages(tx, account, team)? => {
            let facts = facts.number("percent", i64::from(*percent)).text("used", used).text("limit", limit);
            Some(facts.optional("period", period.as_deref()))
        }
        What::Owner { .. } | What::FormerOwner { .. } | What::Key { .. } | What::Budget { .. } => None,
    })
}

/// Who somebody is, to others. Nobody, once they are erased.
fn person(tx: &mut Tx<'_>, account: Option<i64>) -> Result<Option<String>> {
    let Some(account) = account else { return Ok(None) };
    let account = accounts::find_by_id(tx, AccountId(account))?;
    let details = account.map(|account| {
        shown(&account.email, account.details.first_name.as_deref(), account.details.last_name.as_deref())
    });
    Ok(details)
}

fn name_of(account: &Account) -> Option<String> {
    full_name(account.details.first_name.as_deref(), account.details.last_name.as_deref())
}

fn shown(address: &str, first: Option<&str>, last: Option<&str>) -> String {
    match full_name(first, last) {
        Some(name) => format!("{name} ({address})"),
        None => address.to_owned(),
    }
}

fn full_name(first: Option<&str>, last: Option<&str>) -> Option<String> {
    let parts: Vec<_> = [first, last].into_iter().flatten().collect();
    (!parts.is_empty()).then(|| parts.join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(template: &Template, facts: &Facts) {
        let listed: Vec<_> = template.variables.iter().map(|variable| variable.name).collect();
        assert_eq!(facts.names().collect::<Vec<_>>(), listed, "{}", template.name);
    }

    /// What else is told of comes from rows: tests/outbox/notices.rs looks at that.
    #[test]
    fn templates_are_given_what_their_table_lists() {
        let told = InviteTold {
            team: "Acme".into(),
            first_name: None,
            last_name: None,
            offer: InviteKind::Join,
            role: "Member".into(),
            inviter: None,
            expires_at: Instant::from_millis(0),
            status: crate::domain::invite::Status::Pending,
            nonce: Vec::new(),
            last_asked_at: None,
            sent_count: 1,
        };
        for template in [&templates::INVITE, &templates::REACTIVATE] {
            check(template, &offer_facts(&told, None, "TOKEN", None));
        }
        check(&templates::CODE, &code_facts("Acme", "042042"));
    }
}
