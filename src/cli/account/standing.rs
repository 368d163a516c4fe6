//! `teamctl account unlock | disable | enable`: whether somebody gets in at all.
use clap::Args;

use super::super::printing::Shape;
use super::super::session::{Exit, Session};
use super::super::tree::Verb;
use super::{AccountRecord, print, target};
use crate::error::Result;
use crate::operations::account;

/// Forget the wrong passwords for an account, so that the right one works again
#[derive(Args, Debug)]
#[command(after_help = "Example:\n  teamctl account unlock ada@acme.example")]
pub struct Unlock {
    /// Its address or id
    #[arg(value_name = "ACCOUNT")]
    target: String,
}

impl Verb for Unlock {
    const NAME: &'static str = "unlock";

    fn run(self, session: &mut Session) -> Result<Exit> {
        session.check_output::<AccountRecord<'_>>()?;
        let target = target(&self.target)?;
        let (mut store, context) = session.open_write()?;
        let account = account::unlock(&mut store, &context, &target)?;
        print(session, &mut store, &[account], Shape::One)
    }
}

/// Take an account's access away everywhere, until it is enabled again
#[derive(Args, Debug)]
#[command(after_help = "Example:\n  teamctl account disable ada@acme.example --reason 'reported stolen' --yes")]
pub struct Disable {
    /// Its address or id
    #[arg(value_name = "ACCOUNT")]
    target: String,
}

impl Verb for Disable {
    const NAME: &'static str = "disable";

    fn run(self, session: &mut Session) -> Result<Exit> {
        session.check_output::<AccountRecord<'_>>()?;
        let target = target(&self.target)?;
        session.confirm_moderate(&format!("disable {}", self.target))?;
        let (mut store, context) = session.open_write()?;
        let account = account::disable(&mut store, &context, &target)?;
        print(session, &mut store, &[account], Shape::One)
    }
}

/// Give a disabled account its access back
#[derive(Args, Debug)]
#[command(after_help = "Example:\n  teamctl account enable ada@acme.example")]
pub struct Enable {
    /// Its address or id
    #[arg(value_name = "ACCOUNT")]
    target: String,
}

impl Verb for Enable {
    const NAME: &'static str = "enable";

    fn run(self, session: &mut Session) -> Result<Exit> {
        session.check_output::<AccountRecord<'_>>()?;
        let target = target(&self.target)?;
        let (mut store, context) = session.open_write()?;
        let account = account::enable(&mut store, &context, &target)?;
        print(session, &mut store, &[account], Shape::One)
    }
}
