//! `teamctl account create`: somebody, or a file of people.
use std::path::{Path, PathBuf};

use clap::Args;

use super::super::batch::{Fields, FileRows, one_line};
use super::super::printing::Shape;
use super::super::session::{Exit, Session};
use super::super::tree::Verb;
use super::{AccountRecord, ParticularFlags, print};
use crate::domain::email::EmailAddress;
use crate::domain::password::Password;
use crate::error::Result;
use crate::operations::account::{self, AccountRow, CreateRequest, Particulars};
use crate::operations::batch::{Batch, OnExisting};
use crate::output::Kind;

/// Sign somebody up, or the people of another product
#[derive(Args, Debug)]
#[command(after_help = "\
A file is CSV with a header (email,first_name,last_name,company,phone, and profile.KEY for
whatever else there is) or JSON Lines with these keys, where profile may be an object. All are
signed up, or nobody is. Passwords are not taken: whoever comes by a file chooses one here, by
their invitation or by `account password`.

Examples:
  teamctl account create ada@acme.example --first-name Ada --last-name Lovelace
  teamctl account create ada@acme.example --password-stdin < password
  teamctl account create --from-file people.csv --dry-run
  teamctl account create --from-file - --or-ignore -o csv < people.jsonl > made.csv")]
pub struct Create {
    /// Their address
    #[arg(value_name = "EMAIL", conflicts_with = "from_file")]
    email: Option<EmailAddress>,

    #[command(flatten)]
    particulars: ParticularFlags,

    /// Read a password from stdin; one newline at its end is dropped
    #[arg(long, conflicts_with = "from_file")]
    password_stdin: bool,

    /// People from a CSV with a header or from JSON Lines; - for stdin
    #[arg(long, value_name = "FILE",
          conflicts_with_all = ["first_name", "last_name", "company", "phone", "profile"])]
    from_file: Option<PathBuf>,

    /// Who has an account already is no error
    #[arg(long)]
    or_ignore: bool,
}

impl Verb for Create {
    const NAME: &'static str = "create";

    fn run(self, session: &mut Session) -> Result<Exit> {
        session.check_output::<AccountRecord<'_>>()?;
        if let Some(file) = &self.from_file {
            return self.import(session, file);
        }
        let people = Batch::named(vec![self.person(session)?]);
        let (mut store, context) = session.open_write()?;
        let made = account::create(&mut store, &context, &people, self.or_ignore)?;
        tell(session, made.iter().filter(|made| made.changed).count() as u64);
        print(session, &mut store, &made, Shape::One)
    }
}

fn tell(session: &Session, new: u64) {
    session.verbose(format_args!("made {new} {}", if new == 1 { "account" } else { "accounts" }));
}

const KEYS: &[&str] = &["email", "first_name", "last_name", "company", "phone", "profile.*"];

impl Create {
    fn import(&self, session: &Session, file: &Path) -> Result<Exit> {
        let (mut store, context) = session.open_write()?;
        account::may_import(&mut store, &context)?;
        let mut people = FileRows::open(session, (file, "signing up"), (KEYS, person))?;
        let on_existing = if self.or_ignore { OnExisting::Ignore } else { OnExisting::Refuse };
        let imported = account::import(&mut store, &context, (&mut people, on_existing), |tx, imported| {
            let mut output = session.output();
            let mut rows = output.rows::<AccountRecord<'_>>(Kind::Changes)?;
            imported.each(tx, |account, organizations, is_new| {
                let account = AccountRow(account.0);
                rows.row(&AccountRecord { account, organizations, now: session.now, changed: Some(is_new) })
            })?;
            rows.finish()?;
            output.finish()
        })?;
        tell(session, imported.written.count);
        Ok(Exit::Done)
    }

    fn person(&self, session: &Session) -> Result<CreateRequest> {
        let email = session.required(self.email.clone(), "EMAIL", "E-mail address")?;
        let flags = &self.particulars;
        let password_hash = if self.password_stdin {
            let password = Password::typed(one_line(session.world, Path::new("-"))?);
            Some(account::hash_password(&mut session.world.random(), &password)?)
        } else {
            None
        };
        Ok(CreateRequest {
            email,
            particulars: Particulars {
                first_name: flags.first_name.clone(),
                last_name: flags.last_name.clone(),
                company: flags.company.clone(),
                phone: flags.phone.clone(),
                profile: flags.profile.clone(),
            },
            password_hash,
        })
    }
}

fn person(fields: &Fields<'_>) -> Result<CreateRequest> {
    let entry = |(key, value): (&str, &str)| format!("{key}={value}").parse();
    Ok(CreateRequest {
        email: fields.required("email")?,
        particulars: Particulars {
            first_name: fields.optional("first_name")?,
            last_name: fields.optional("last_name")?,
            company: fields.optional("company")?,
            phone: fields.optional("phone")?,
            profile: fields.below("profile.").map(entry).collect::<Result<_>>()?,
        },
        password_hash: None,
    })
}
