//! `invite code`: the holder of a token has a one-time code sent to a telephone.
use super::super::account::Particulars;
use super::super::outbox::{self, About};
use super::super::{Context, TeamChoice};
use super::accept::{find, missing_of};
use super::told;
use crate::domain::action;
use crate::domain::code::{Asked, Code, LIFE, check_asking};
use crate::domain::event::Change;
use crate::domain::id::{InviteId, MessageId};
use crate::domain::instant::Instant;
use crate::domain::invite::{Kind, check_answer};
use crate::domain::policy::AcceptField;
use crate::domain::sealing::InviteToken;
use crate::domain::text::PhoneNumber;
use crate::error::{Error, Result};
use crate::store::accounts::Account;
use crate::store::{Store, accounts, codes, events};

/// What `invite code` asks for.
pub struct CodeRequest {
    /// What was sent.
    pub token: InviteToken,
    /// Where the code goes.
    pub phone: PhoneNumber,
    /// Whether text messages are set up.
    pub is_deliverable: bool,
}

/// A code that is on its way.
pub struct Sent {
    /// Whose.
    pub invite: InviteId,
    /// The team that it leads to.
    pub team: String,
    /// Where it goes.
    pub phone: String,
    /// From when on it is good no more.
    pub expires_at: Instant,
    /// The message that it is in.
    pub message: MessageId,
}

/// Queues a text message with a one-time code. Only where the policy asks for one, and to nobody else's telephone than
/// the account's, where there is an account.
pub fn send_code(store: &mut Store, context: &Context, request: &CodeRequest) -> Result<Sent> {
    context.change(store, |tx| {
        context.grant(tx, action::INVITE_CODE, None)?;
        if !request.is_deliverable {
            return Err(Error::new(
                "usage.undelivered",
                "no text messages are set up, so nobody would ever get this code",
            )
            .hint("name the program that sends them: teamctl config set sms.command, and sms.transport command"));
        }
        let invite = find(tx, context.key(), &request.token)?;
        check_answer(invite.status(context.now))?;
        let place = context.open_place(tx, action::INVITE_CODE, &TeamChoice::Id(invite.team))?;
        let rules = place.rules(tx)?;
        let account = accounts::find(tx, &invite.email_key)?;
        let missing = missing_of(&rules, &invite, account.as_ref(), &Particulars::default(), true);
        if invite.kind == Kind::Reactivate || !missing.contains(&AcceptField::PhoneCode.to_string()) {
            return Err(Error::new("invite.code_unneeded", "accepting this invitation needs no one-time code"));
        }
        if let Some(account) = &account {
            check_phone(account, &request.phone)?;
        }

        let known = codes::find(tx, invite.id, &invite.nonce)?.map(|(code, _)| code);
        let (asked, wrong) = known.map_or((Asked::default(), 0), |code| (code.asked.at(context.now), code.wrong));
        check_asking(&asked, wrong, context.now)?;
        let mut code = Code { phone: request.phone.to_string(), asked_at: context.now, asked, wrong };
        code.asked.add(context.now);
        codes::put(tx, (invite.id, &invite.nonce), &code)?;
        let event = events::draw(tx, context.now)?;
        let (team, nonce, phone) = (place.team(), invite.nonce.as_slice(), code.phone.as_str());
        let about = About { team, invite: invite.id, nonce, recipient: (phone, phone), event };
        let message = outbox::queue_code(tx, context, &about)?;
        let changes = vec![Change { field: "code", before: None, after: None }];
        context.record(tx, place.grant(), (event, &told(action::INVITE_CODE, (&place, invite.id), changes)))?;
        let expires_at = context.now.saturating_add(LIFE);
        Ok(Sent { invite: invite.id, team: team.path.to_string(), phone: phone.to_owned(), expires_at, message })
    })
}

/// An account is taken as it is: a code proves the telephone that it has.
fn check_phone(account: &Account, phone: &PhoneNumber) -> Result<()> {
    match &account.details.phone {
        Some(own) if own == phone.as_str() => Ok(()),
        Some(_) => Err(Error::new("invite.phone_mismatch", format!("this is not the telephone of {}", account.email))
            .hint("name the account's own, or change it first: teamctl account update")),
        None => Err(Error::new("invite.incomplete", format!("the account {} has no telephone", account.email))
            .hint("add it first: teamctl account update")
            .detail("missing", vec!["phone"])),
    }
}
