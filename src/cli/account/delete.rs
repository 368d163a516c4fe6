//! `teamctl account delete`: a person is erased.
use clap::Args;

use super::super::printing::Shape;
use super::super::session::{Exit, Session};
use super::super::tree::Verb;
use super::target;
use crate::error::Result;
use crate::operations::account::{self, Erased};
use crate::output::{Cell, columns};

/// What is left to say of somebody: the keys of an account, most of them empty.
struct ErasedRecord<'a>(&'a Erased);

columns! {
    impl Record for ErasedRecord<'_>, |record| {
        "id" Wide => Cell::optional_text(record.0.id.map(|id| id.to_string())),
        "email" Table => Cell::optional_text(record.0.email.as_deref()),
        "first_name" Data => Cell::Null,
        "last_name" Data => Cell::Null,
        "company" Data => Cell::Null,
        "phone" Data => Cell::Null,
        "profile" Data => Cell::Json("{}".into()),
        "phone_verified_at" Data => Cell::Null,
        "disabled_at" Data => Cell::Null,
        "locked_until" Data => Cell::Null,
        "last_login_at" Data => Cell::Null,
        "created_at" Data => Cell::Null,
        "organizations" Data => Cell::Json("[]".into()),
        "changed" Table => Cell::Bool(record.0.changed),
    }
}

/// Erase a person: their account, and every word about them, whether or not they have one
#[derive(Args, Debug)]
#[command(after_help = "\
Memberships end, open invitations are revoked, and the audit trail keeps ids alone. What is gone
cannot be brought back. It may be run again, which looks through the database file once more.

Example:
  teamctl account delete ada@acme.example --confirm ada@acme.example")]
pub struct Delete {
    /// Their address, or their account's id
    #[arg(value_name = "ACCOUNT")]
    target: String,
}

impl Verb for Delete {
    const NAME: &'static str = "delete";
    const ALIASES: &'static [&'static str] = &["rm"];

    fn run(self, session: &mut Session) -> Result<Exit> {
        session.check_output::<ErasedRecord<'_>>()?;
        let target = target(&self.target)?;
        session.confirm_severe(&format!("erase {}", self.target), &self.target)?;
        let (mut store, context) = session.open_write()?;
        let erased = account::erase(&mut store, &context, &target)?;
        for (team, name) in &erased.kept {
            session.notice(format_args!(
                "the connector {name} of {team} gets in with their address, and keeps it: once it has another key, remove it"
            ));
        }
        session.print_changes(&[ErasedRecord(&erased)], Shape::One)?;
        Ok(Exit::Done)
    }
}
