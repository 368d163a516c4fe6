//! What the holder of a token can do: look, accept, decline. The token decides, and everything is checked again at that
//! instant, in the transaction that writes.
use super::super::account::{Particulars, login, profile};
use super::super::member::{JOIN, Joining, approach, check_role, enter, reactivate};
use super::super::trail::Trail;
use super::super::{Context, Place, Rules, TeamChoice, account};
use super::{Issued, role_of, told};
use crate::domain::action;
use crate::domain::email::EmailAddress;
use crate::domain::event::Change;
use crate::domain::id::AccountId;
use crate::domain::invite::{Kind, State, Status, check_answer};
use crate::domain::password::Password;
use crate::domain::policy::{AcceptFacts, AcceptField};
use crate::domain::sealing::{InviteToken, SealingKey, unknown_token};
use crate::domain::text::ProfileKey;
use crate::error::{Error, Result};
use crate::store::accounts::{Account, Details};
use crate::store::backend::OwnedRow;
use crate::store::invites::{Closing, Invite};
use crate::store::{Store, Tx, accounts, events, invites, logins};
use crate::world::Random;

/// What an invitation offers, and what it still asks for.
pub struct Offer {
    /// The invite, for [`super::InviteRow`].
    pub row: OwnedRow,
    /// Whether the address has an account, which accepting would not change.
    pub has_account: bool,
    /// What the policy requires and nobody has said yet: `password`, `company`, `profile.size` …
    pub missing: Vec<String>,
}

/// The invite that a token is for, if it is its current one. Costs the same for one that does not exist.
fn find(tx: &mut Tx<'_>, key: &SealingKey, token: &InviteToken) -> Result<Invite> {
    let invite = invites::find(tx, token.invite())?;
    let nonce = invite.as_ref().map_or([0; 16].as_slice(), |invite| &invite.nonce);
    let holds = key.invite_token(token.invite(), nonce).is(token);
    invite.filter(|_| holds).ok_or_else(unknown_token)
}

/// What an invitation offers. Changes nothing; each end state answers as accepting would.
pub fn inspect(store: &mut Store, context: &Context, token: &InviteToken) -> Result<Offer> {
    store.read(|tx| {
        context.grant(tx, action::INVITE_INSPECT, None)?;
        super::super::check_key(tx, context.key())?;
        let invite = find(tx, context.key(), token)?;
        check_answer(invite.status(context.now))?;
        let rules = context.place(tx, action::INVITE_INSPECT, &TeamChoice::Id(invite.team))?.rules(tx)?;
        let account = accounts::find(tx, &invite.email_key)?;
        let missing = match invite.kind {
            Kind::Join => missing_of(&rules, &invite, account.as_ref(), &Particulars::default(), false),
            Kind::Reactivate => Vec::new(),
        };
        Ok(Offer { row: invites::shown(tx, invite.id)?, has_account: account.is_some(), missing })
    })
}

/// What `invite accept` brings along.
pub struct AcceptRequest {
    /// What was sent.
    pub token: InviteToken,
    /// What the person says of themselves.
    pub particulars: Particulars,
    /// A new account's password, or the proof of an existing one's.
    pub password: Option<Password>,
}

/// Joins the team, with an account that is made if the address has none, and is never changed if it has one. Answers
/// also what was said in vain, since the account has it already.
pub fn accept(
    store: &mut Store,
    context: &Context,
    random: &mut Random,
    request: &AcceptRequest,
) -> Result<(Issued, Vec<&'static str>)> {
    let proof = prove(store, context, random, request);
    let proof = context.audit_denial(store, proof)?;
    let mut wrong = None;
    let outcome = context.change(store, |tx| {
        wrong = None;
        context.grant(tx, action::INVITE_ACCEPT, None)?;
        let invite = find(tx, context.key(), &request.token)?;
        // First, since a team that is gone has closed its invites.
        check_answer(invite.status(context.now))?;
        let place = context.open_place(tx, action::INVITE_ACCEPT, &TeamChoice::Id(invite.team))?;
        if invite.kind == Kind::Reactivate {
            return come_back(tx, context, &place, &invite).map(|issued| (issued, Vec::new()));
        }
        let rules = place.rules(tx)?;
        let email: EmailAddress = invite.email.parse()?;
        rules.policy.check_domain(&email)?;
        let role = role_of(tx, &invite)?;
        check_role(&role, rules.organization.owner_role, &place)?;

        let account = accounts::find(tx, &invite.email_key)?;
        let account_id = match &account {
            Some(account) => {
                if account.disabled_at.is_none() && wants_password(&rules) {
                    wrong = proof.refuted(tx, context, account)?;
                }
                check_account(account, &rules, &invite, &proof)?;
                account.id
            }
            None if rules.policy.invitations.requires_account => {
                return Err(Error::new("invite.account_required", format!("{email} has no account any more")));
            }
            None => sign_up(tx, (context, &place), (&rules, &invite), (request, &proof))?,
        };
        let joining = Joining {
            account: account_id,
            email: &invite.email,
            email_key: &invite.email_key,
            role: &role,
            super_access: invite.super_access,
            invite: Some(invite.id),
            let_in_by: invite.invited_by,
        };
        let mut trail = Trail::new(JOIN);
        approach(tx, context, (&place, &rules.policy), (&joining, &mut trail))?;
        trail.record(tx, context, place.grant())?;
        let event = events::draw(tx, context.now)?;
        enter(tx, context, place.team(), (&joining, event))?;
        let closing = Closing { state: State::Accepted, at: context.now, event, accepted_by: Some(account_id) };
        invites::close(tx, &invite, &closing)?;
        let changes = vec![Change::set("account", account_id.to_string())];
        context.record(tx, place.grant(), (event, &told(ACCEPT, (&place, invite.id), changes)))?;
        let issued = Issued { row: invites::shown(tx, invite.id)?, changed: true, token: None };
        let in_vain = if account.is_some() { said(request, wants_password(&rules)) } else { Vec::new() };
        Ok((issued, in_vain))
    });
    // What it was for is not done, so that it was tried is written by itself.
    if let Some((email_key, account)) = wrong {
        login::count_wrong(store, context, (&email_key, account), ACCEPT)?;
    }
    outcome
}

/// A suspended member accepts to be one again: of a new member's requirements it asks none.
fn come_back(tx: &mut Tx<'_>, context: &Context, place: &Place, invite: &Invite) -> Result<Issued> {
    let event = events::draw(tx, context.now)?;
    let account = reactivate(tx, place, &invite.email_key, event)?;
    let closing = Closing { state: State::Accepted, at: context.now, event, accepted_by: Some(account) };
    invites::close(tx, invite, &closing)?;
    let changes = vec![Change::set("account", account.to_string())];
    context.record(tx, place.grant(), (event, &told(ACCEPT, (place, invite.id), changes)))?;
    Ok(Issued { row: invites::shown(tx, invite.id)?, changed: true, token: None })
}

const ACCEPT: &str = "invite.accept";

/// What hashing has shown, before any transaction: it takes longer than a lock may be held.
enum Proof {
    /// Nothing was typed.
    None,
    /// The hash that the typed password was found to match.
    Known(String),
    /// It did not match the account's.
    Wrong,
    /// The hash of a new account's.
    New(String),
}

impl Proof {
    /// Counts as a login does: refused while wrong passwords have shut the address. Whose try this was, where it is
    /// another wrong one; a right one makes the others forgotten.
    fn refuted(&self, tx: &mut Tx<'_>, context: &Context, account: &Account) -> Result<Option<(String, AccountId)>> {
        if matches!(self, Self::None) || account.password.is_none() {
            return Ok(None);
        }
        login::refuse_locked(tx, context, &account.email_key)?;
        if self.holds(account) {
            logins::clear(tx, &account.email_key)?;
            return Ok(None);
        }
        Ok(Some((account.email_key.clone(), account.id)))
    }

    fn holds(&self, account: &Account) -> bool {
        matches!(self, Self::Known(hash) if Some(hash) == account.password.as_ref())
    }
}

fn prove(store: &mut Store, context: &Context, random: &mut Random, request: &AcceptRequest) -> Result<Proof> {
    let Some(password) = &request.password else { return Ok(Proof::None) };
    let (status, kind, account) = store.read(|tx| {
        context.grant(tx, action::INVITE_ACCEPT, None)?;
        super::super::check_key(tx, context.key())?;
        let invite = find(tx, context.key(), &request.token)?;
        Ok((invite.status(context.now), invite.kind, accounts::find(tx, &invite.email_key)?))
    })?;
    if status != Status::Pending || kind == Kind::Reactivate {
        return Ok(Proof::None);
    }
    match account {
        Some(Account { password: Some(hash), .. }) if password.is(&hash) => Ok(Proof::Known(hash)),
        Some(Account { password: Some(_), .. }) => Ok(Proof::Wrong),
        Some(_) => Ok(Proof::None),
        None => account::hash_password(random, password).map(Proof::New),
    }
}

fn wants_password(rules: &Rules) -> bool {
    rules.policy.accept_requirements().contains(&AcceptField::Password)
}

/// An account that exists is taken as it is: what it lacks, an invitation cannot add.
fn check_account(account: &Account, rules: &Rules, invite: &Invite, proof: &Proof) -> Result<()> {
    if account.disabled_at.is_some() {
        return Err(Error::new("account.disabled", format!("the account {} is disabled", account.email)));
    }
    if wants_password(rules) && account.password.is_some() {
        match proof {
            _ if proof.holds(account) => {}
            Proof::None => {
                return Err(incomplete(vec!["password".into()], "the password of the account that exists"));
            }
            _ => {
                return Err(Error::new(
                    "account.bad_credentials",
                    format!("this is not the password of the account {}", account.email),
                ));
            }
        }
    }
    refuse_missing(missing_of(rules, invite, Some(account), &Particulars::default(), true), || {
        format!("what the account {} lacks is added to the account first: teamctl account update", account.email)
    })
}

fn sign_up(
    tx: &mut Tx<'_>,
    (context, place): (&Context, &Place),
    (rules, invite): (&Rules, &Invite),
    (request, proof): (&AcceptRequest, &Proof),
) -> Result<AccountId> {
    let hash = match proof {
        Proof::New(hash) => Some(hash.as_str()),
        _ => None,
    };
    let missing = missing_of(rules, invite, None, &request.particulars, hash.is_some());
    refuse_missing(missing, || "give them with the flags of the same names; a password by --password-file".into())?;
    let invited =
        Details { first_name: invite.first_name.clone(), last_name: invite.last_name.clone(), ..Details::default() };
    let details = request.particulars.over(&invited);
    account::create_one(tx, (context, place.grant()), (&invite.email.parse()?, &details, hash))
}

fn incomplete(missing: Vec<String>, what: &str) -> Error {
    Error::new("invite.incomplete", format!("accepting needs {}", missing.join(", ")))
        .hint(what)
        .detail("missing", missing)
}

/// A missing code alone is its own refusal: everything else was right.
fn refuse_missing(missing: Vec<String>, hint: impl FnOnce() -> String) -> Result<()> {
    if missing.is_empty() {
        return Ok(());
    }
    if missing == ["phone_code"] {
        return Err(Error::new("invite.code_required", "accepting needs the one-time code that was sent to the phone"));
    }
    Err(incomplete(missing, &hint()))
}

/// What the policy requires beyond what the account, or else the invite and the person, have said.
fn missing_of(
    rules: &Rules,
    invite: &Invite,
    account: Option<&Account>,
    particulars: &Particulars,
    has_password: bool,
) -> Vec<String> {
    let details = match account {
        Some(account) => account.details.clone(),
        None => particulars.over(&Details {
            first_name: invite.first_name.clone(),
            last_name: invite.last_name.clone(),
            ..Details::default()
        }),
    };
    let keys: Vec<ProfileKey> = profile(&details.profile).keys().filter_map(|key| key.parse().ok()).collect();
    rules.policy.missing_for_accept(&AcceptFacts {
        first_name: details.first_name.is_some(),
        last_name: details.last_name.is_some(),
        company: details.company.is_some(),
        phone: details.phone.is_some(),
        phone_verified: account.is_some_and(|account| account.phone_verified_at.is_some()),
        password: has_password && account.is_none_or(|account| account.password.is_some()),
        profile: keys.iter().collect(),
    })
}

/// What was said of somebody whose account says it already, or must say it itself. A password that proved the account's
/// was not in vain.
fn said(request: &AcceptRequest, password_proves: bool) -> Vec<&'static str> {
    let particulars = &request.particulars;
    [
        ("--first-name", particulars.first_name.is_some()),
        ("--last-name", particulars.last_name.is_some()),
        ("--company", particulars.company.is_some()),
        ("--phone", particulars.phone.is_some()),
        ("--profile", !particulars.profile.is_empty()),
        ("--password-file", request.password.is_some() && !password_proves),
    ]
    .into_iter()
    .filter_map(|(flag, given)| given.then_some(flag))
    .collect()
}

/// Turns an invitation down.
pub fn decline(store: &mut Store, context: &Context, token: &InviteToken) -> Result<Issued> {
    context.change(store, |tx| {
        context.grant(tx, action::INVITE_DECLINE, None)?;
        let invite = find(tx, context.key(), token)?;
        check_answer(invite.status(context.now))?;
        let place = context.open_place(tx, action::INVITE_DECLINE, &TeamChoice::Id(invite.team))?;
        let event = events::draw(tx, context.now)?;
        let closing = Closing { state: State::Declined, at: context.now, event, accepted_by: None };
        invites::close(tx, &invite, &closing)?;
        context.record(tx, place.grant(), (event, &told("invite.decline", (&place, invite.id), Vec::new())))?;
        Ok(Issued { row: invites::shown(tx, invite.id)?, changed: true, token: None })
    })
}
