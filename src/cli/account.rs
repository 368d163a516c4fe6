//! `teamctl account`: people, across all teams.
use clap::Args;

use super::global::ListFlags;
use super::printing::Shape;
use super::session::{Exit, Session};
use super::tree::{Branch, Verb};
use crate::domain::email::EmailAddress;
use crate::domain::id::AccountId;
use crate::domain::instant::Instant;
use crate::domain::text::{PhoneNumber, ProfileEntry, Text};
use crate::error::{Error, Result};
use crate::operations::account::{self, AccountRow, AccountTarget, OrganizationOf, Particulars, UpdateRequest};
use crate::operations::{Changed, Store};
use crate::output::{Cell, Tone, columns};

mod create;
mod delete;
mod login;
mod standing;

/// All of `teamctl account`.
pub const ACCOUNT: Branch = Branch::noun(
    "account",
    "Accounts: people, known by their e-mail address across all teams",
    &[
        Branch::verb::<List>(),
        Branch::verb::<Show>(),
        Branch::verb::<create::Create>(),
        Branch::verb::<Update>(),
        Branch::verb::<login::Login>(),
        Branch::verb::<login::SetPassword>(),
        Branch::verb::<standing::Unlock>(),
        Branch::verb::<standing::Disable>(),
        Branch::verb::<standing::Enable>(),
        Branch::verb::<delete::Delete>(),
    ],
);

struct AccountRecord<'a> {
    account: AccountRow<'a>,
    organizations: &'a [OrganizationOf],
    now: Instant,
    changed: Option<bool>,
}

columns! {
    impl Record for AccountRecord<'_>, |record| {
        "id" Wide => Cell::text(record.account.id()?.to_string()),
        "email" Table => Cell::text(record.account.email()?),
        "first_name" Table => Cell::optional_text(record.account.first_name()?),
        "last_name" Table => Cell::optional_text(record.account.last_name()?),
        "company" Table => Cell::optional_text(record.account.company()?),
        "phone" Wide => Cell::optional_text(record.account.phone()?),
        "profile" Data => Cell::Json(record.account.profile()?.into()),
        "phone_verified_at" Data => instant(record.account.phone_verified_at()?),
        "disabled_at" Wide => instant(record.account.disabled_at()?),
        "locked_until" Data => instant(record.account.locked_until(record.now)?),
        "last_login_at" Table => instant(record.account.last_login_at()?),
        "created_at" Table => instant(Some(record.account.created_at()?)),
        "organizations" Wide => Cell::Json(organizations(record.organizations).into()),
        "changed" Data => record.changed.map_or(Cell::Null, Cell::Bool),
    }
    tone => if matches!(record.account.disabled_at(), Ok(Some(_))) { Tone::Grey } else { Tone::Plain }
}

fn instant<'a>(at: Option<Instant>) -> Cell<'a> {
    Cell::optional_instant(at.map(Instant::millis))
}

fn organizations(organizations: &[OrganizationOf]) -> String {
    let object = |of: &OrganizationOf| {
        let status = if of.suspended { "inactive" } else { "active" };
        serde_json::json!({"team": of.team, "role": of.role, "status": status})
    };
    serde_json::Value::Array(organizations.iter().map(object).collect()).to_string()
}

/// An account by its address or id.
pub fn target(text: &str) -> Result<AccountTarget> {
    if AccountId::is_meant(text) { text.parse().map(AccountTarget::Id) } else { text.parse().map(AccountTarget::Email) }
}

/// What a person says of themselves.
#[derive(Args, Debug, Default)]
pub struct ParticularFlags {
    /// Given name
    #[arg(long, value_name = "NAME")]
    pub first_name: Option<Text>,

    /// Family name
    #[arg(long, value_name = "NAME")]
    pub last_name: Option<Text>,

    /// Where they work
    #[arg(long, value_name = "NAME")]
    pub company: Option<Text>,

    /// Telephone number, with + and the country
    #[arg(long, value_name = "NUMBER")]
    pub phone: Option<PhoneNumber>,

    /// Whatever else the product asks for; may be given more than once
    #[arg(long, value_name = "KEY=VALUE")]
    pub profile: Vec<ProfileEntry>,
}

impl From<ParticularFlags> for Particulars {
    fn from(flags: ParticularFlags) -> Self {
        Self {
            first_name: flags.first_name,
            last_name: flags.last_name,
            company: flags.company,
            phone: flags.phone,
            profile: flags.profile,
        }
    }
}

/// List the accounts
#[derive(Args, Debug)]
#[command(after_help = "Examples:\n  teamctl account list --sort email\n  teamctl account list --disabled -o json")]
pub struct List {
    /// Only those that are disabled
    #[arg(long)]
    disabled: bool,

    #[command(flatten)]
    flags: ListFlags,
}

impl Verb for List {
    const NAME: &'static str = "list";
    const ALIASES: &'static [&'static str] = &["ls"];

    fn run(self, session: &mut Session) -> Result<Exit> {
        let now = session.now;
        session.print_list::<AccountRecord<'_>>(&self.flags, |rows| {
            account::list(&mut session.open_read()?, &session.actor, self.disabled, |account, organizations| {
                rows.row(&AccountRecord { account: AccountRow(account.0), organizations, now, changed: None })
            })?;
            Ok(())
        })
    }
}

/// Show one account
#[derive(Args, Debug)]
#[command(after_help = "Example:\n  teamctl account show ada@acme.example -o json --jq '.organizations[].team'")]
pub struct Show {
    /// Its address or id
    #[arg(value_name = "ACCOUNT")]
    target: String,
}

impl Verb for Show {
    const NAME: &'static str = "show";
    const ALIASES: &'static [&'static str] = &["get"];

    fn run(self, session: &mut Session) -> Result<Exit> {
        let target = target(&self.target)?;
        let (row, organizations) = account::show(&mut session.open_read()?, &session.actor, &target)?;
        session.print_one(&AccountRecord {
            account: AccountRow(&row),
            organizations: &organizations,
            now: session.now,
            changed: None,
        })?;
        Ok(Exit::Done)
    }
}

fn print(session: &Session, store: &mut Store, changed: &[Changed], shape: Shape) -> Result<Exit> {
    let organizations = account::organizations(store, changed)?;
    let records: Vec<_> = changed
        .iter()
        .zip(&organizations)
        .map(|(made, organizations)| AccountRecord {
            account: AccountRow(&made.row),
            organizations,
            now: session.now,
            changed: Some(made.changed),
        })
        .collect();
    session.print_changes(&records, shape)?;
    Ok(Exit::Done)
}

/// Change what is known of somebody. A changed phone is unverified
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  teamctl account update ada@acme.example --company 'Analytical Engines'
  teamctl account update ada@acme.example --email ada@engines.example")]
pub struct Update {
    /// Their address or id
    #[arg(value_name = "ACCOUNT")]
    target: String,

    /// Another address
    #[arg(long, value_name = "EMAIL")]
    email: Option<EmailAddress>,

    #[command(flatten)]
    particulars: ParticularFlags,
}

impl Verb for Update {
    const NAME: &'static str = "update";

    fn run(self, session: &mut Session) -> Result<Exit> {
        session.check_output::<AccountRecord<'_>>()?;
        let request =
            UpdateRequest { target: target(&self.target)?, email: self.email, particulars: self.particulars.into() };
        let said = &request.particulars;
        let nothing = request.email.is_none()
            && said.first_name.is_none()
            && said.last_name.is_none()
            && said.company.is_none()
            && said.phone.is_none()
            && said.profile.is_empty();
        if nothing {
            return Err(Error::new("usage.missing", "nothing is to be changed")
                .hint("give --email, --first-name, --last-name, --company, --phone or --profile"));
        }
        let (mut store, context) = session.open_write()?;
        let updated = account::update(&mut store, &context, &request)?;
        print(session, &mut store, &[updated], Shape::One)
    }
}
