//! `teamctl connector test`: whether one works.
use clap::Args;

use super::super::session::{Exit, Session};
use super::super::tree::Verb;
use super::{ConnectorRecord, print, target};
use crate::error::Result;
use crate::operations::connector;

/// Try a connector: write a small object, read it back, list it, remove it
#[derive(Args, Debug)]
#[command(after_help = "\
Where a step fails, the exit code is 6, and the error says which and why. It takes 20 seconds at
most (connector.timeout in the config), and takes its object away again whatever else fails.

Examples:
  teamctl connector test backups -t acme
  teamctl connector test backups -o json --jq .status")]
pub struct Test {
    /// Its name, or its id
    #[arg(value_name = "NAME")]
    target: String,
}

impl Verb for Test {
    const NAME: &'static str = "test";

    fn run(self, session: &mut Session) -> Result<Exit> {
        session.check_output::<ConnectorRecord<'_>>()?;
        let target = target(&self.target)?;
        let transport = session.connector_transport()?;
        let choice = session.team()?;
        let (mut store, context) = session.open_write()?;
        session.verbose(format_args!("trying {}", self.target));
        let (tested, object) = connector::test(&mut store, &context, &transport, (&choice, &target))?;
        if session.global.dry_run {
            session.notice(format_args!("would write, read back, list and remove {object}"));
        } else {
            session.notice(format_args!("wrote, read back, listed and removed {object}"));
        }
        print(session, &tested)
    }
}
