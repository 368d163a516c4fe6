//! `account create`: somebody signs up, or the people of another product do.
use std::ops::ControlFlow;

use super::super::batch::{Batch, OnExisting, Rows, Run, Written, each_row};
use super::super::trail::Trail;
use super::super::{Changed, Context, check_key};
use super::{AccountRow, OrganizationOf, Particulars, differences};
use crate::domain::action;
use crate::domain::email::EmailAddress;
use crate::domain::event::Change;
use crate::domain::grant::Grant;
use crate::domain::id::{AccountId, EventId};
use crate::domain::password::Password;
use crate::error::{Error, Result};
use crate::store::accounts::{Details, NewAccount};
use crate::store::backend::corrupt;
use crate::store::{Store, Tx, accounts};

/// An account to be made.
pub struct CreateRequest {
    /// Whose it is.
    pub email: EmailAddress,
    /// What they say of themselves.
    pub particulars: Particulars,
    /// Their password's hash.
    pub password_hash: Option<String>,
}

/// The hash of a new password. Takes its time, and is therefore made before any transaction.
pub fn hash_password(random: &mut crate::world::Random, password: &Password) -> Result<String> {
    password.check_new()?;
    password.hash(&random.array()?)
}

/// Signs people up; all of them, or nobody. Where one has an account, `or_ignore` leaves it as it is.
pub fn create(
    store: &mut Store,
    context: &Context,
    people: &Batch<CreateRequest>,
    or_ignore: bool,
) -> Result<Vec<Changed>> {
    context.change(store, |tx| {
        let grant = context.grant(tx, action::ACCOUNT_CREATE, None)?;
        let mut trail = Trail::new(action::ACCOUNT_CREATE);
        let made = people.each(|person| {
            let details = person.particulars.over(&Details::default());
            let password = person.password_hash.as_deref();
            match insert(tx, context, &mut trail, (&person.email, &details, password))? {
                Some(id) => Ok(Changed { row: accounts::shown(tx, id)?, changed: true }),
                None if or_ignore => {
                    let id = known(tx, &person.email)?;
                    Ok(Changed { row: accounts::shown(tx, id)?, changed: false })
                }
                None => Err(exists(&person.email).hint("use it as it is: --or-ignore")),
            }
        })?;
        trail.record(tx, context, &grant)?;
        Ok(made)
    })
}

/// What an import has made, and left as it was.
pub struct Imported {
    event: EventId,
    /// The accounts, in the order of the rows.
    pub written: Written,
}

impl Imported {
    /// Visits the accounts in the order of the rows, with whether each is new. One that is, is in no organization yet.
    pub fn each(
        &self,
        tx: &mut Tx<'_>,
        mut visit: impl FnMut(&AccountRow<'_>, &[OrganizationOf], bool) -> Result<ControlFlow<()>>,
    ) -> Result<()> {
        for run in self.written.runs() {
            let mut flow = ControlFlow::Continue(());
            match *run {
                Run::Made(first, last) => {
                    let made = (AccountId(first), AccountId(last), self.event);
                    accounts::each_made(tx, made, |account| {
                        flow = visit(account, &[], true)?;
                        Ok(flow)
                    })?;
                }
                Run::Left(id) => {
                    let row = accounts::shown(tx, AccountId(id))?;
                    let organizations = accounts::organizations(tx, AccountId(id))?;
                    flow = visit(&AccountRow(&row), &organizations, false)?;
                }
            }
            if flow.is_break() {
                break;
            }
        }
        Ok(())
    }
}

/// Whether people may be signed up: before a file of them is read, which may be long in coming.
pub fn may_import(store: &mut Store, context: &Context) -> Result<()> {
    context.permit(store, |tx| context.grant(tx, action::ACCOUNT_CREATE, None).map(drop))
}

/// Mebibytes of page cache for an import: it fills two B-trees, one of them in random order.
const IMPORT_MEMORY: u32 = 5;

/// Signs up the people of another product, who choose their passwords here: all of them, or nobody. `show` prints them:
/// after the commit, or before a rehearsal is rolled back.
pub fn import(
    store: &mut Store,
    context: &Context,
    (people, on_existing): (&mut dyn Rows<CreateRequest>, OnExisting),
    show: impl FnMut(&mut Tx<'_>, &Imported) -> Result<()>,
) -> Result<Imported> {
    let outcome = store.write_and_show(
        context.end,
        |tx| {
            check_key(tx, context.key())?;
            tx.expect_bulk(IMPORT_MEMORY)?;
            let grant = context.grant(tx, action::ACCOUNT_CREATE, None)?;
            let mut trail = Trail::new(action::ACCOUNT_CREATE);
            let mut imported = Imported { event: trail.event(tx, context, None)?, written: Written::default() };
            each_row(people, "account.invalid_rows", |person: CreateRequest| {
                let details = person.particulars.over(&Details::default());
                if let Some(id) = insert(tx, context, &mut trail, (&person.email, &details, None))? {
                    imported.written.made(id.0);
                    return Ok(());
                }
                let id = known(tx, &person.email)?;
                if on_existing == OnExisting::Refuse {
                    return Err(if imported.written.has_made(id.0) {
                        exists_further_up(&person.email)
                    } else {
                        exists(&person.email)
                    });
                }
                imported.written.left(id.0);
                Ok(())
            })
            .map_err(|error| match error.code() {
                "account.invalid_rows" => {
                    error.hint("mend these lines; who has an account already is passed over with --or-ignore")
                }
                _ => error,
            })?;
            trail.record(tx, context, &grant)?;
            Ok(imported)
        },
        show,
    );
    context.audit_denial(store, outcome)
}

/// The account that is in the way of another of its address.
fn known(tx: &mut Tx<'_>, email: &EmailAddress) -> Result<AccountId> {
    accounts::find_id(tx, email.key())?.ok_or_else(|| corrupt("an address is taken, and by nobody"))
}

/// Of an import that is refused nothing stays.
fn exists_further_up(email: &EmailAddress) -> Error {
    Error::new("account.exists", format!("{email} stands further up in this file already"))
        .detail("email", email.as_str())
}

pub(super) fn exists(email: &EmailAddress) -> Error {
    Error::new("account.exists", format!("there is an account {email} already")).detail("email", email.as_str())
}

/// An account of which nothing but the address is known, such as a first owner's.
pub(in super::super) fn create_bare(
    tx: &mut Tx<'_>,
    (context, grant): (&Context, &Grant),
    email: &EmailAddress,
) -> Result<AccountId> {
    create_one(tx, (context, grant), (email, &Details::default(), None))
}

/// One account and its event, in a transaction that is open.
pub(in super::super) fn create_one(
    tx: &mut Tx<'_>,
    (context, grant): (&Context, &Grant),
    (email, details, password): (&EmailAddress, &Details, Option<&str>),
) -> Result<AccountId> {
    let mut trail = Trail::new(action::ACCOUNT_CREATE);
    let id = insert(tx, context, &mut trail, (email, details, password))?.ok_or_else(|| exists(email))?;
    trail.record(tx, context, grant)?;
    Ok(id)
}

/// `None` where the address has one.
fn insert(
    tx: &mut Tx<'_>,
    context: &Context,
    trail: &mut Trail,
    (email, details, password): (&EmailAddress, &Details, Option<&str>),
) -> Result<Option<AccountId>> {
    let event = trail.event(tx, context, None)?;
    let new = NewAccount { email, details, password, created_at: context.now, event };
    let Some(id) = accounts::insert(tx, &new)? else { return Ok(None) };
    trail.add(event, id.0, || {
        let mut changes = vec![Change::set("email", email.as_str())];
        changes.extend(differences(&Details { profile: "{}".into(), ..Details::default() }, details));
        if password.is_some() {
            // That there is one, never what it is.
            changes.push(Change { field: "password", before: None, after: None });
        }
        (id.to_string(), changes)
    });
    Ok(Some(id))
}
