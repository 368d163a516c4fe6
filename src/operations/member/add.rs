//! `member add`: people who have signed up are let in without an invitation, named on the line or by another product's file.
use std::collections::HashMap;
use std::ops::ControlFlow;

use super::super::batch::{Batch, OnExisting, Rows, Run, Written, each_row};
use super::super::callback::Herald;
use super::super::place::is_organization;
use super::super::trail::Trail;
use super::super::{Changed, Context, Place, Rules, TeamChoice, check_key, role};
use super::MemberRow;
use super::join::{JOIN, Joining, approach, check_role, enter, exists};
use crate::domain::action;
use crate::domain::email::EmailAddress;
use crate::domain::id::{EventId, MembershipId};
use crate::domain::role::RoleName;
use crate::error::{Error, Result};
use crate::store::accounts::Account;
use crate::store::roles::Role;
use crate::store::{Store, Tx, accounts, memberships, roles};

/// Somebody to be let in.
pub struct NewMember {
    /// Of an account that exists.
    pub email: EmailAddress,
    /// As what.
    pub role: RoleName,
}

/// What `member add` asks for.
pub struct AddRequest {
    /// Where.
    pub team: TeamChoice,
    /// Whom.
    pub people: Batch<NewMember>,
    /// Who is in already is no error.
    pub or_ignore: bool,
}

/// Lets people in who have signed up, without an invitation: all of them, or nobody.
pub fn add(store: &mut Store, context: &Context, request: &AddRequest) -> Result<Vec<Changed>> {
    context.change(store, |tx| {
        let place = place(tx, context, &request.team)?;
        let rules = place.rules(tx)?;
        let mut adding = Adding::new(tx, context, (&place, &rules))?;
        let added = request.people.each(|person| {
            let (id, changed) = match adding.person(tx, (&person.email, &person.role))? {
                Entered::Now(id) => (id, true),
                Entered::Before(id) if request.or_ignore => (id, false),
                Entered::Before(_) => return Err(exists(person.email.as_str(), place.team())),
            };
            Ok(Changed { row: memberships::shown(tx, id)?, changed })
        })?;
        adding.trail.record(tx, context, place.grant())?;
        Ok(added)
    })
}

/// Somebody to be let in by a file.
pub struct Newcomer {
    /// Of an account that exists.
    pub email: EmailAddress,
    /// As what, where it differs from the request's.
    pub role: Option<RoleName>,
}

/// What `member add --from-file` asks for.
pub struct ImportRequest {
    /// Where.
    pub team: TeamChoice,
    /// As what, where a row does not say.
    pub role: Option<RoleName>,
    /// About who is in already.
    pub on_existing: OnExisting,
}

/// Who was let in, and who was in.
pub struct Imported {
    /// Without one nobody is new.
    event: Option<EventId>,
    /// The memberships, in the order of the rows.
    pub written: Written,
}

impl Imported {
    /// Visits the memberships in the order of the rows, with whether each is new.
    pub fn each(
        &self,
        tx: &mut Tx<'_>,
        mut visit: impl FnMut(&MemberRow<'_>, bool) -> Result<ControlFlow<()>>,
    ) -> Result<()> {
        for run in self.written.runs() {
            let mut flow = ControlFlow::Continue(());
            match *run {
                Run::Made(first, last) => {
                    let Some(event) = self.event else { continue };
                    let made = (MembershipId(first), MembershipId(last), event);
                    memberships::each_made(tx, made, |member| {
                        flow = visit(member, true)?;
                        Ok(flow)
                    })?;
                }
                Run::Left(id) => flow = visit(&MemberRow(&memberships::shown(tx, MembershipId(id))?), false)?,
            }
            if flow.is_break() {
                break;
            }
        }
        Ok(())
    }
}

/// Whether people may be let in there: before a file of them is read, which may be long in coming.
pub fn may_import(store: &mut Store, context: &Context, choice: &TeamChoice) -> Result<()> {
    context.permit(store, |tx| place(tx, context, choice).map(drop))
}

/// Mebibytes of page cache for an import.
const IMPORT_MEMORY: u32 = 5;

/// The same by a file: all of them, or nobody. `show` prints them: after the commit, or before a rehearsal is rolled back.
pub fn import(
    store: &mut Store,
    context: &Context,
    (request, people): (&ImportRequest, &mut dyn Rows<Newcomer>),
    show: impl FnMut(&mut Tx<'_>, &Imported) -> Result<()>,
) -> Result<Imported> {
    let outcome = store.write_and_show(
        context.end,
        |tx| {
            check_key(tx, context.key())?;
            tx.expect_bulk(IMPORT_MEMORY)?;
            let place = place(tx, context, &request.team)?;
            let rules = place.rules(tx)?;
            let mut adding = Adding::new(tx, context, (&place, &rules))?;
            let mut imported = Imported { event: None, written: Written::default() };
            each_row(people, "member.invalid_rows", |person: Newcomer| {
                let role = person.role.as_ref().or(request.role.as_ref()).ok_or_else(no_role)?;
                match adding.person(tx, (&person.email, role))? {
                    Entered::Now(id) => imported.written.made(id.0),
                    Entered::Before(id) if request.on_existing == OnExisting::Ignore => imported.written.left(id.0),
                    Entered::Before(id) if imported.written.has_made(id.0) => {
                        return Err(exists_further_up(&person.email));
                    }
                    Entered::Before(_) => return Err(exists(person.email.as_str(), place.team())),
                }
                Ok(())
            })
            .map_err(with_ways_out)?;
            imported.event = adding.event;
            adding.trail.record(tx, context, place.grant())?;
            Ok(imported)
        },
        show,
    );
    context.audit_denial(store, outcome)
}

/// What to do about the rows that are bad, by what is wrong with them.
fn with_ways_out(error: Error) -> Error {
    if error.code() != "member.invalid_rows" {
        return error;
    }
    let rows = error.details().get("rows").and_then(|rows| rows.as_array());
    let has = |code: &str| rows.is_some_and(|rows| rows.iter().any(|row| row["code"] == code));
    let mut hint = "mend these lines".to_owned();
    for (code, way_out) in [
        ("member.exists", "who is a member already is passed over with --or-ignore"),
        ("account.not_found", "who has no account is signed up first: teamctl account create --from-file FILE"),
    ] {
        if has(code) {
            hint = format!("{hint}; {way_out}");
        }
    }
    error.hint(hint)
}

fn no_role() -> Error {
    Error::new("row.incomplete", "the row has no role, and --role names none")
}

/// Of an import that is refused nothing stays.
fn exists_further_up(email: &EmailAddress) -> Error {
    Error::new("member.exists", format!("{email} stands further up in this file already"))
        .detail("email", email.as_str())
}

/// A team that people are let in to by somebody; an organization, by the operator alone.
fn place(tx: &mut Tx<'_>, context: &Context, choice: &TeamChoice) -> Result<Place> {
    let is_organization = is_organization(tx, choice)?;
    let action = if is_organization { action::MEMBER_ADD_TO_ORGANIZATION } else { action::MEMBER_ADD };
    context.open_place(tx, action, choice)
}

/// Since when somebody is in.
enum Entered {
    Now(MembershipId),
    Before(MembershipId),
}

/// A `member add` in progress.
struct Adding<'a> {
    context: &'a Context,
    place: &'a Place,
    rules: &'a Rules,
    herald: Herald<'a>,
    /// Those of the organization: the same for everybody, and so read once, however many that are.
    roles: HashMap<RoleName, Role>,
    trail: Trail,
    /// That of the team itself, once there is one: those of teams above, which are joined on the way, come before it.
    event: Option<EventId>,
}

impl<'a> Adding<'a> {
    fn new(tx: &mut Tx<'_>, context: &'a Context, (place, rules): (&'a Place, &'a Rules)) -> Result<Self> {
        let trail = Trail::new(JOIN);
        let roles = roles::all(tx, place.organization().id)?;
        let roles = roles.into_iter().map(|role| (role.name.clone(), role)).collect();
        Ok(Self { context, place, rules, herald: Herald::with(place, &rules.policy), roles, trail, event: None })
    }

    fn person(&mut self, tx: &mut Tx<'_>, (email, role): (&EmailAddress, &RoleName)) -> Result<Entered> {
        let Self { context, place, rules, .. } = *self;
        let known = find_account(tx, email)?;
        if let Some(membership) = memberships::find(tx, place.team().id, known.id)? {
            return Ok(Entered::Before(membership.id));
        }
        let role = match self.roles.get(role) {
            Some(role) => role,
            // For the error that lists those that there are.
            None => &role::find(tx, place, role)?,
        };
        // The operator alone lets in whom nobody could invite.
        if place.grant().account().is_some() {
            rules.policy.check_domain(email)?;
        }
        place.grant().check_role(&role.name, &role.permissions)?;
        check_role(role, rules.organization.owner_role, place)?;
        let joining = Joining {
            account: known.id,
            email: &known.email,
            email_key: &known.email_key,
            role,
            super_access: false,
            invite: None,
            let_in_by: place.grant().account(),
        };
        approach(tx, (context, &mut self.herald), (place, &rules.policy), (&joining, &mut self.trail))?;
        let event = self.trail.event(tx, context, Some(place.trail()))?;
        self.event = Some(event);
        let id = enter(tx, (context, &mut self.herald), place.team(), (&joining, event))?;
        self.trail.add(event, id.0, || joining.told());
        Ok(Entered::Now(id))
    }
}

/// Somebody who has signed up, and may be used.
fn find_account(tx: &mut Tx<'_>, email: &EmailAddress) -> Result<Account> {
    let account = accounts::find(tx, email.key())?.ok_or_else(|| {
        Error::new("account.not_found", format!("there is no account {email}"))
            .hint("invite them: teamctl invite add, or sign them up: teamctl account create")
    })?;
    if account.disabled_at.is_some() {
        return Err(Error::new("account.disabled", format!("the account {email} is disabled")));
    }
    Ok(account)
}
