//! `teamctl account login | password`: what a password opens, and setting one.
use std::path::Path;

use clap::Args;

use super::super::batch::one_line;
use super::super::printing::Shape;
use super::super::prompt::missing;
use super::super::session::{Exit, Session};
use super::super::tree::Verb;
use super::{AccountRecord, print, target};
use crate::domain::email::EmailAddress;
use crate::domain::password::Password;
use crate::error::{Error, Result};
use crate::operations::account::{self, PasswordRequest};

/// Check somebody's password, and record the login
#[derive(Args, Debug)]
#[command(after_help = "\
A wrong password and an unknown address answer alike. After 10 wrong ones in 15 minutes nobody
gets in for the rest of these 15 minutes.

Example:
  teamctl account login ada@acme.example --password-stdin < password")]
pub struct Login {
    /// Their address
    #[arg(value_name = "EMAIL")]
    email: EmailAddress,

    /// Read the password from stdin; one newline at its end is dropped
    #[arg(long)]
    password_stdin: bool,
}

impl Verb for Login {
    const NAME: &'static str = "login";

    fn run(self, session: &mut Session) -> Result<Exit> {
        session.check_output::<AccountRecord<'_>>()?;
        let password = if self.password_stdin {
            one_line(session.world, Path::new("-"))?
        } else if session.can_ask() {
            session.ask_secret("Password")?
        } else {
            return Err(missing("--password-stdin"));
        };
        let (mut store, context) = session.open_write()?;
        let account = account::login(&mut store, &context, &self.email, &Password::typed(password))?;
        print(session, &mut store, &[account], Shape::One)
    }
}

/// Set somebody's password
#[derive(Args, Debug)]
#[command(after_help = "\
With --as, whoever changes their own password proves the old one: on stdin it is the first line,
the new one the second.

Examples:
  teamctl account password ada@acme.example
  teamctl account password ada@acme.example --password-stdin < password")]
pub struct SetPassword {
    /// Their address or id
    #[arg(value_name = "ACCOUNT")]
    target: String,

    /// Read the password from stdin; one newline at its end is dropped
    #[arg(long)]
    password_stdin: bool,
}

impl Verb for SetPassword {
    const NAME: &'static str = "password";

    fn run(self, session: &mut Session) -> Result<Exit> {
        session.check_output::<AccountRecord<'_>>()?;
        let target = target(&self.target)?;
        let (old, new) = self.passwords(session)?;
        new.check_new()?;
        let (mut store, context) = session.open_write()?;
        let request = PasswordRequest { target, old, new };
        let account = account::set_password(&mut store, &context, &mut session.world.random(), &request)?;
        print(session, &mut store, &[account], Shape::One)
    }
}

impl SetPassword {
    /// The old one, where it has to be proven, and the new one.
    fn passwords(&self, session: &Session) -> Result<(Option<Password>, Password)> {
        let proves = session.global.act_as.is_some();
        if !self.password_stdin {
            if !session.can_ask() {
                return Err(missing("--password-stdin"));
            }
            let old = if proves { Some(Password::typed(session.ask_secret("Old password")?)) } else { None };
            return Ok((old, session.ask_new_password()?));
        }
        let text = one_line(session.world, Path::new("-"))?;
        if !proves {
            return Ok((None, Password::typed(text)));
        }
        let (old, new) = text.split_once('\n').ok_or_else(|| {
            Error::new("usage.missing", "stdin has one line, and should have the old password and then the new one")
        })?;
        let old = old.strip_suffix('\r').unwrap_or(old);
        Ok((Some(Password::typed(old.to_owned())), Password::typed(new.to_owned())))
    }
}
