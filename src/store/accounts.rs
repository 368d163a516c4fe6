//! The table `accounts`: people, across all teams.
use std::ops::ControlFlow;

use super::backend::{OwnedRow, Row, Value, corrupt};
use super::{Tx, logins};
use crate::domain::email::EmailAddress;
use crate::domain::id::{AccountId, EventId, TeamId};
use crate::domain::instant::Instant;
use crate::error::Result;

/// An account, as decisions need it.
#[derive(Clone, Debug)]
pub struct Account {
    /// Its id.
    pub id: AccountId,
    /// As it is spelled.
    pub email: String,
    /// What makes two equal.
    pub email_key: String,
    /// What else is known of the person.
    pub details: Details,
    /// When the phone was last proven.
    pub phone_verified_at: Option<Instant>,
    /// The password's hash, as a PHC string.
    pub password: Option<String>,
    /// When it was disabled.
    pub disabled_at: Option<Instant>,
}

/// What is known of a person beside the address.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Details {
    /// Given name.
    pub first_name: Option<String>,
    /// Family name.
    pub last_name: Option<String>,
    /// Where they work.
    pub company: Option<String>,
    /// `+` and digits.
    pub phone: Option<String>,
    /// A JSON object of texts.
    pub profile: String,
}

macro_rules! account {
    ($rest:literal) => {
        concat!(
            "SELECT id, email, email_key, first_name, last_name, company, phone, profile, phone_verified_at, password,
             disabled_at FROM accounts ",
            $rest
        )
    };
}

fn read_account(row: &dyn Row) -> Result<Account> {
    let text = |column| row.text_or_null(column).map(|text| text.map(Into::into));
    Ok(Account {
        id: AccountId(row.int(0)?),
        email: row.text(1)?.into(),
        email_key: row.text(2)?.into(),
        details: Details {
            first_name: text(3)?,
            last_name: text(4)?,
            company: text(5)?,
            phone: text(6)?,
            profile: row.text(7)?.into(),
        },
        phone_verified_at: row.instant_or_null(8)?,
        password: text(9)?,
        disabled_at: row.instant_or_null(10)?,
    })
}

/// The account of an address, by what makes two addresses equal.
pub fn find(tx: &mut Tx<'_>, email_key: &str) -> Result<Option<Account>> {
    tx.one(account!("WHERE email_key = ?1"), &[email_key.into()], read_account)
}

/// Its id alone, for where that is all that is asked.
pub fn find_id(tx: &mut Tx<'_>, email_key: &str) -> Result<Option<AccountId>> {
    tx.one("SELECT id FROM accounts WHERE email_key = ?1", &[email_key.into()], |row| row.int(0).map(AccountId))
}

/// The account of that id, unless it has been erased.
pub fn find_by_id(tx: &mut Tx<'_>, id: AccountId) -> Result<Option<Account>> {
    tx.one(account!("WHERE id = ?1 AND deleted_at IS NULL"), &[id.into()], read_account)
}

/// The events that made an account and the memberships that it has.
pub fn events(tx: &mut Tx<'_>, id: AccountId) -> Result<Vec<EventId>> {
    tx.all(
        "SELECT created_event FROM accounts WHERE id = ?1
         UNION SELECT created_event FROM memberships WHERE account_id = ?1",
        &[id.into()],
        |row| row.int(0).map(EventId),
    )
}

/// What is needed to add an account.
pub struct NewAccount<'a> {
    /// Whose it is.
    pub email: &'a EmailAddress,
    /// What is known of them.
    pub details: &'a Details,
    /// The password's hash.
    pub password: Option<&'a str>,
    /// Now.
    pub created_at: Instant,
    /// The event that makes it.
    pub event: EventId,
}

/// Adds an account; `None` where the address has one.
pub fn insert(tx: &mut Tx<'_>, new: &NewAccount<'_>) -> Result<Option<AccountId>> {
    let insert = |tx: &mut Tx<'_>, id: i64| {
        let details = new.details;
        tx.execute(
            "INSERT INTO accounts (id, email, email_key, first_name, last_name, company, phone, profile, password,
             created_at, created_event) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11) ON CONFLICT DO NOTHING",
            &[
                id.into(),
                new.email.into(),
                new.email.key().into(),
                details.first_name.as_deref().into(),
                details.last_name.as_deref().into(),
                details.company.as_deref().into(),
                details.phone.as_deref().into(),
                profile(&details.profile).into(),
                new.password.into(),
                new.created_at.into(),
                new.event.into(),
            ],
        )
    };
    let taken = |tx: &mut Tx<'_>| Ok(find_id(tx, new.email.key())?.is_some());
    Ok(tx.insert_with_id(new.created_at, insert, taken)?.map(AccountId))
}

fn profile(text: &str) -> &str {
    if text.is_empty() { "{}" } else { text }
}

/// Changes the address and what is known of a person; answers `false` where another account has the address.
pub fn update(tx: &mut Tx<'_>, account: &Account) -> Result<bool> {
    if find_id(tx, &account.email_key)?.is_some_and(|id| id != account.id) {
        return Ok(false);
    }
    let details = &account.details;
    tx.execute(
        "UPDATE accounts SET email = ?2, email_key = ?3, first_name = ?4, last_name = ?5, company = ?6, phone = ?7,
         profile = ?8, phone_verified_at = ?9 WHERE id = ?1",
        &[
            account.id.into(),
            (&account.email).into(),
            (&account.email_key).into(),
            details.first_name.as_deref().into(),
            details.last_name.as_deref().into(),
            details.company.as_deref().into(),
            details.phone.as_deref().into(),
            profile(&details.profile).into(),
            account.phone_verified_at.into(),
        ],
    )?;
    Ok(true)
}

/// When the password was last proven.
pub fn set_last_login(tx: &mut Tx<'_>, id: AccountId, at: Instant) -> Result<()> {
    tx.execute("UPDATE accounts SET last_login_at = ?2 WHERE id = ?1", &[id.into(), at.into()]).map(drop)
}

/// When the telephone was proven.
pub fn set_phone_verified(tx: &mut Tx<'_>, id: AccountId, at: Instant) -> Result<()> {
    tx.execute("UPDATE accounts SET phone_verified_at = ?2 WHERE id = ?1", &[id.into(), at.into()]).map(drop)
}

/// Another password's hash.
pub fn set_password(tx: &mut Tx<'_>, id: AccountId, hash: &str) -> Result<()> {
    tx.execute("UPDATE accounts SET password = ?2 WHERE id = ?1", &[id.into(), hash.into()]).map(drop)
}

/// Since when it is disabled, or that it is not.
pub fn set_disabled(tx: &mut Tx<'_>, id: AccountId, at: Option<Instant>) -> Result<()> {
    tx.execute("UPDATE accounts SET disabled_at = ?2 WHERE id = ?1", &[id.into(), at.into()]).map(drop)
}

/// An account as it is shown.
pub struct AccountRow<'a>(pub &'a dyn Row);

/// How many cells an [`AccountRow`] has.
pub const SHOWN: usize = 12;

macro_rules! shown {
    ($rest:literal) => {
        concat!(
            "SELECT a.id, a.email, a.first_name, a.last_name, a.company, a.phone, a.profile, a.phone_verified_at,
             a.disabled_at, a.last_login_at, a.created_at, l.tries
             FROM accounts a LEFT JOIN login_tries l ON l.email_key = a.email_key ",
            $rest
        )
    };
}

impl AccountRow<'_> {
    /// Its id.
    pub fn id(&self) -> Result<AccountId> {
        self.0.int(0).map(AccountId)
    }

    /// As it is spelled.
    pub fn email(&self) -> Result<&str> {
        self.0.text(1)
    }

    /// Given name.
    pub fn first_name(&self) -> Result<Option<&str>> {
        self.0.text_or_null(2)
    }

    /// Family name.
    pub fn last_name(&self) -> Result<Option<&str>> {
        self.0.text_or_null(3)
    }

    /// Where they work.
    pub fn company(&self) -> Result<Option<&str>> {
        self.0.text_or_null(4)
    }

    /// `+` and digits.
    pub fn phone(&self) -> Result<Option<&str>> {
        self.0.text_or_null(5)
    }

    /// A JSON object of texts.
    pub fn profile(&self) -> Result<&str> {
        self.0.text(6)
    }

    /// When the phone was last proven.
    pub fn phone_verified_at(&self) -> Result<Option<Instant>> {
        self.0.instant_or_null(7)
    }

    /// When it was disabled.
    pub fn disabled_at(&self) -> Result<Option<Instant>> {
        self.0.instant_or_null(8)
    }

    /// When the password was last proven.
    pub fn last_login_at(&self) -> Result<Option<Instant>> {
        self.0.instant_or_null(9)
    }

    /// When it was made.
    pub fn created_at(&self) -> Result<Instant> {
        self.0.instant(10)
    }

    /// Until when wrong passwords have shut it.
    pub fn locked_until(&self, now: Instant) -> Result<Option<Instant>> {
        let tries = self.0.text_or_null(11)?.map(logins::parse).transpose()?;
        Ok(tries.and_then(|tries| tries.at(now).full_until(now)))
    }
}

/// One account as it is shown.
pub fn shown(tx: &mut Tx<'_>, id: AccountId) -> Result<OwnedRow> {
    tx.row(shown!("WHERE a.id = ?1"), &[id.into()], SHOWN)?
        .ok_or_else(|| corrupt("an account is gone in the middle of a transaction"))
}

/// Visits the accounts from one id to another that an event has made: an import, in the order in which it was written.
pub fn each_made(
    tx: &mut Tx<'_>,
    (first, last, event): (AccountId, AccountId, EventId),
    mut visit: impl FnMut(&AccountRow<'_>) -> Result<ControlFlow<()>>,
) -> Result<()> {
    let sql = shown!("WHERE a.id BETWEEN ?1 AND ?2 AND a.created_event = ?3 ORDER BY a.id");
    tx.each(sql, &[first.into(), last.into(), event.into()], &mut |row| visit(&AccountRow(row)))
}

/// Where somebody is a member, and as what.
#[derive(Clone, Debug)]
pub struct OrganizationOf {
    /// The organization's path.
    pub team: String,
    /// The role's name.
    pub role: String,
    /// Whether the membership is suspended.
    pub suspended: bool,
}

/// The organizations that an account is in.
pub fn organizations(tx: &mut Tx<'_>, id: AccountId) -> Result<Vec<OrganizationOf>> {
    tx.all(
        "SELECT t.tree_key, r.name, m.suspended_at FROM memberships m JOIN teams t ON t.id = m.team_id
         JOIN roles r ON r.id = m.role_id
         WHERE m.account_id = ?1 AND t.parent_id IS NULL AND t.deleted_at IS NULL ORDER BY t.tree_key",
        &[id.into()],
        |row| {
            Ok(OrganizationOf {
                team: row.text(0)?.into(),
                role: row.text(1)?.into(),
                suspended: row.int_or_null(2)?.is_some(),
            })
        },
    )
}

/// Visits the accounts: one row for each membership, with the organization where it is in one, or a single row without.
pub fn each_shown(
    tx: &mut Tx<'_>,
    disabled_only: bool,
    mut visit: impl FnMut(&AccountRow<'_>, Option<OrganizationOf>) -> Result<ControlFlow<()>>,
) -> Result<()> {
    let parameters: [Value<'_>; 1] = [i64::from(disabled_only).into()];
    tx.each(
        "SELECT a.id, a.email, a.first_name, a.last_name, a.company, a.phone, a.profile, a.phone_verified_at,
         a.disabled_at, a.last_login_at, a.created_at, l.tries, t.tree_key, r.name, m.suspended_at
         FROM accounts a LEFT JOIN login_tries l ON l.email_key = a.email_key
         LEFT JOIN memberships m ON m.account_id = a.id
         LEFT JOIN teams t ON t.id = m.team_id AND t.parent_id IS NULL AND t.deleted_at IS NULL
         LEFT JOIN roles r ON r.id = m.role_id
         WHERE a.deleted_at IS NULL AND (?1 = 0 OR a.disabled_at IS NOT NULL) ORDER BY a.id",
        &parameters,
        &mut |row| {
            let organization = match row.text_or_null(SHOWN)? {
                None => None,
                Some(team) => Some(OrganizationOf {
                    team: team.into(),
                    role: row.text(SHOWN + 1)?.into(),
                    suspended: row.int_or_null(SHOWN + 2)?.is_some(),
                }),
            };
            visit(&AccountRow(row), organization)
        },
    )
}

/// Whether an account has a membership, of any status, in an organization other than this one; which one.
pub fn other_organizations(tx: &mut Tx<'_>, id: AccountId, organization: TeamId) -> Result<Vec<TeamId>> {
    tx.all(
        "SELECT t.id FROM memberships m JOIN teams t ON t.id = m.team_id
         WHERE m.account_id = ?1 AND t.parent_id IS NULL AND t.id <> ?2 AND t.deleted_at IS NULL ORDER BY t.id",
        &[id.into(), organization.into()],
        |row| row.int(0).map(TeamId),
    )
}
