//! What the holder of a token can do: look, accept, decline. The token decides, and everything is checked again at that
//! instant, in the transaction that writes.
use super::super::account::{Particulars, login, profile};
use super::super::callback::Herald;
use super::super::member::{JOIN, Joining, approach, check_role, enter, reactivate, tell_accepted};
use super::super::trail::Trail;
use super::super::{Context, Place, Rules, TeamChoice, account};
use super::add::check_super_access;
use super::{Issued, close, role_of, told};
use crate::domain::action::{self, DENIED};
use crate::domain::code;
use crate::domain::event::{Change, Event};
use crate::domain::id::AccountId;
use crate::domain::invite::{Kind, State, Status, check_answer};
use crate::domain::password::Password;
use crate::domain::policy::{AcceptFacts, AcceptField};
use crate::domain::sealing::{InviteToken, SealingKey, unknown_token};
use crate::domain::text::{PhoneNumber, ProfileKey};
use crate::error::{Error, Result};
use crate::store::accounts::{Account, Details};
use crate::store::backend::OwnedRow;
use crate::store::invites::{Closing, Invite};
use crate::store::roles::Role;
use crate::store::{Store, Tx, accounts, codes, events, invites, logins};
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
pub(super) fn find(tx: &mut Tx<'_>, key: &SealingKey, token: &InviteToken) -> Result<Invite> {
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
    /// The one-time code, as it was typed.
    pub code: Option<String>,
}

/// What accepting comes to: an invite, and what was said in vain.
type Accepted = (Issued, Vec<&'static str>);

/// Joins the team, with an account that is made if the address has none, and is never changed if it has one, but that a
/// telephone of its own is proven. Answers also what was said in vain, since the account has it already.
pub fn accept(store: &mut Store, context: &Context, random: &mut Random, request: &AcceptRequest) -> Result<Accepted> {
    let proof = prove(store, context, random, request);
    let proof = context.audit_denial(store, proof)?;
    context.prove(store, |tx| {
        context.grant(tx, action::INVITE_ACCEPT, None)?;
        let invite = find(tx, context.key(), &request.token)?;
        // First, since a team that is gone has closed its invites.
        check_answer(invite.status(context.now))?;
        let place = context.open_place(tx, action::INVITE_ACCEPT, &TeamChoice::Id(invite.team))?;
        if invite.kind == Kind::Reactivate {
            return come_back(tx, context, &place, &invite).map(|issued| Ok((issued, Vec::new())));
        }
        let rules = place.rules(tx)?;
        rules.policy.check_domain(&invite.email.parse()?)?;
        let role = role_of(tx, &invite)?;
        check_role(&role, rules.organization.owner_role, &place)?;
        if invite.super_access {
            check_super_access(&place, &rules.policy)?;
        }
        let acceptance = Acceptance { context, request, proof: &proof, place: &place, rules: &rules, invite: &invite };
        let account = accounts::find(tx, &invite.email_key)?;
        match acceptance.check(tx, account.as_ref())? {
            Ok(verified) => acceptance.join(tx, (account, verified), &role).map(Ok),
            Err(refusal) => Ok(Err(refusal)),
        }
    })
}

/// Whether a telephone was proven just now.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Phone {
    Proven,
    AsItWas,
}

/// An invitation that is being accepted.
struct Acceptance<'a> {
    context: &'a Context,
    request: &'a AcceptRequest,
    proof: &'a Proof,
    place: &'a Place,
    rules: &'a Rules,
    invite: &'a Invite,
}

impl Acceptance<'_> {
    /// Everything that has to be there. A wrong password and a wrong code come back as values, since that they were tried
    /// is recorded: the transaction must be committed all the same.
    fn check(&self, tx: &mut Tx<'_>, account: Option<&Account>) -> Result<Result<Phone>> {
        let Self { rules, invite, .. } = self;
        match account {
            Some(account) if account.disabled_at.is_some() => {
                let message = format!("the account {} is disabled", account.email);
                return Err(Error::new("account.disabled", message));
            }
            Some(account) => {
                if let Err(refusal) = self.check_password(tx, account)? {
                    return Ok(Err(refusal));
                }
            }
            None if rules.policy.invitations.requires_account => {
                let message = format!("{} has no account any more", invite.email);
                return Err(Error::new("invite.account_required", message));
            }
            None => {}
        }
        let has_password = account.is_some() || matches!(self.proof, Proof::New(_));
        let missing = missing_of(rules, invite, account, &self.said(account), has_password);
        if missing.is_empty() {
            return Ok(Ok(Phone::AsItWas));
        }
        if missing != [AcceptField::PhoneCode.to_string()] {
            let hint = way_out(account, &missing);
            return Err(incomplete(missing, &hint));
        }
        let phone = account.map_or(self.request.particulars.phone.as_ref().map(PhoneNumber::as_str), |account| {
            account.details.phone.as_deref()
        });
        self.check_code(tx, phone.unwrap_or_default())
    }

    /// What is said of a new account; of one that exists, nothing is heard.
    fn said(&self, account: Option<&Account>) -> Particulars {
        if account.is_some() { Particulars::default() } else { self.request.particulars.clone() }
    }

    /// Counts as a login does: refused while wrong passwords have shut the address, and a right one makes the others
    /// forgotten.
    fn check_password(&self, tx: &mut Tx<'_>, account: &Account) -> Result<Result<()>> {
        if !wants_password(self.rules) || account.password.is_none() {
            return Ok(Ok(()));
        }
        if matches!(self.proof, Proof::None) {
            return Err(incomplete(vec!["password".into()], "the password of the account that exists"));
        }
        login::refuse_locked(tx, self.context, &account.email_key)?;
        if self.proof.holds(account) {
            logins::clear(tx, &account.email_key)?;
            return Ok(Ok(()));
        }
        login::count_wrong(
            tx,
            (self.context, self.place.grant()),
            (&account.email_key, account.id),
            action::INVITE_ACCEPT,
        )?;
        let message = format!("this is not the password of the account {}", account.email);
        Ok(Err(Error::new("account.bad_credentials", message)))
    }

    /// The code that was last sent, to that very telephone.
    fn check_code(&self, tx: &mut Tx<'_>, phone: &str) -> Result<Result<Phone>> {
        let Self { context, invite, .. } = self;
        let Some(typed) = &self.request.code else {
            let message = "accepting needs the one-time code that is sent to the telephone";
            return Err(Error::new("invite.code_required", message).hint(ASK));
        };
        let Some((code, true)) = codes::find(tx, invite.id, &invite.nonce)? else {
            let message = "no code has been sent for this invitation yet";
            return Err(Error::new("invite.code_required", message).hint(ASK));
        };
        code.check_trying(context.now)?;
        let right = context.key().one_time_code(invite.id, &invite.nonce, &code.phone, code.asked_at);
        if code.phone == phone && right.is(typed) {
            return Ok(Ok(Phone::Proven));
        }
        codes::count_wrong(tx, invite.id)?;
        let event = events::draw(tx, context.now)?;
        let tried = vec![Change::set("command", action::INVITE_ACCEPT.event), Change::set("code", "invite.bad_code")];
        let denied = Event { action: DENIED, ..told(action::INVITE_ACCEPT, (self.place, invite.id), tried) };
        context.record(tx, self.place.grant(), (event, &denied))?;
        Ok(Err(code::wrong()))
    }

    /// Writes what accepting comes to.
    fn join(&self, tx: &mut Tx<'_>, (account, phone): (Option<Account>, Phone), role: &Role) -> Result<Accepted> {
        let Self { context, place, rules, invite, .. } = *self;
        let account_id = match &account {
            Some(account) => account.id,
            None => self.sign_up(tx)?,
        };
        let joining = Joining {
            account: account_id,
            email: &invite.email,
            email_key: &invite.email_key,
            role,
            super_access: invite.super_access,
            invite: Some(invite.id),
            let_in_by: invite.invited_by,
        };
        let mut trail = Trail::new(JOIN);
        let mut herald = Herald::with(place, &rules.policy);
        approach(tx, (context, &mut herald), (place, &rules.policy), (&joining, &mut trail))?;
        trail.record(tx, context, place.grant())?;
        let event = events::draw(tx, context.now)?;
        enter(tx, (context, &mut herald), place.team(), (&joining, event))?;
        let closing = Closing { state: State::Accepted, at: context.now, event, accepted_by: Some(account_id) };
        invites::close(tx, invite, &closing)?;
        tell_accepted(tx, (context, &mut herald), (place.team(), invite), (account_id, event))?;
        let mut changes = vec![Change::set("account", account_id.to_string())];
        if phone == Phone::Proven {
            accounts::set_phone_verified(tx, account_id, context.now)?;
            changes.push(Change { field: "phone_verified_at", before: None, after: None });
        }
        context.record(tx, place.grant(), (event, &told(action::INVITE_ACCEPT, (place, invite.id), changes)))?;
        let issued = Issued { row: invites::shown(tx, invite.id)?, changed: true, token: None };
        Ok((issued, in_vain(self.request, account.is_some(), (wants_password(rules), phone))))
    }

    fn sign_up(&self, tx: &mut Tx<'_>) -> Result<AccountId> {
        let Self { context, place, invite, .. } = self;
        let hash = match self.proof {
            Proof::New(hash) => Some(hash.as_str()),
            _ => None,
        };
        let details = self.request.particulars.over(&invited(invite));
        account::create_one(tx, (context, place.grant()), (&invite.email.parse()?, &details, hash))
    }
}

const ASK: &str = "ask for it: teamctl invite code --token-stdin --phone NUMBER";

/// A suspended member accepts to be one again: of a new member's requirements it asks none.
fn come_back(tx: &mut Tx<'_>, context: &Context, place: &Place, invite: &Invite) -> Result<Issued> {
    let event = events::draw(tx, context.now)?;
    let mut herald = Herald::new(place);
    let account = reactivate(tx, (context, &mut herald), place, (&invite.email_key, event))?;
    let closing = Closing { state: State::Accepted, at: context.now, event, accepted_by: Some(account) };
    invites::close(tx, invite, &closing)?;
    tell_accepted(tx, (context, &mut herald), (place.team(), invite), (account, event))?;
    let changes = vec![Change::set("account", account.to_string())];
    context.record(tx, place.grant(), (event, &told(action::INVITE_ACCEPT, (place, invite.id), changes)))?;
    Ok(Issued { row: invites::shown(tx, invite.id)?, changed: true, token: None })
}

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
fn way_out(account: Option<&Account>, missing: &[String]) -> String {
    match account {
        Some(account) if missing.iter().any(|field| field == "password") => {
            format!("the account {} has no password: the operator sets one, teamctl account password", account.email)
        }
        Some(account) => {
            format!("what the account {} lacks is added to the account first: teamctl account update", account.email)
        }
        None if missing.iter().any(|field| field == "phone_code") => {
            "give them with the flags of the same names, a password by --password-file, and by --code the code that \
             `teamctl invite code` sends"
                .into()
        }
        None => "give them with the flags of the same names; a password by --password-file".into(),
    }
}

/// What an invite says of whom it is for.
fn invited(invite: &Invite) -> Details {
    Details { first_name: invite.first_name.clone(), last_name: invite.last_name.clone(), ..Details::default() }
}

fn incomplete(missing: Vec<String>, what: &str) -> Error {
    Error::new("invite.incomplete", format!("accepting needs {}", missing.join(", ")))
        .hint(what)
        .detail("missing", missing)
}

/// What the policy requires beyond what the account, or else the invite and the person, have said.
pub(super) fn missing_of(
    rules: &Rules,
    invite: &Invite,
    account: Option<&Account>,
    particulars: &Particulars,
    has_password: bool,
) -> Vec<String> {
    let details = match account {
        Some(account) => account.details.clone(),
        None => particulars.over(&invited(invite)),
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
/// was not in vain, nor was a code that proved a telephone.
fn in_vain(request: &AcceptRequest, has_account: bool, (password_proves, phone): (bool, Phone)) -> Vec<&'static str> {
    let particulars = &request.particulars;
    [
        ("--first-name", has_account && particulars.first_name.is_some()),
        ("--last-name", has_account && particulars.last_name.is_some()),
        ("--company", has_account && particulars.company.is_some()),
        ("--phone", has_account && particulars.phone.is_some()),
        ("--profile", has_account && !particulars.profile.is_empty()),
        ("--password-file", has_account && request.password.is_some() && !password_proves),
        ("--code", request.code.is_some() && phone == Phone::AsItWas),
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
        close(tx, context, &invite, (State::Declined, event))?;
        context.record(tx, place.grant(), (event, &told(action::INVITE_DECLINE, (&place, invite.id), Vec::new())))?;
        Ok(Issued { row: invites::shown(tx, invite.id)?, changed: true, token: None })
    })
}
