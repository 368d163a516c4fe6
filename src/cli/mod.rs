//! The command line as a whole: which nouns there are, and what becomes of a line. One file a noun below: arguments to
//! request, report to columns.
use std::ffi::OsString;
use std::io::{ErrorKind, Write};
use std::process::ExitCode;

use clap::{Args, Command};

pub mod account;
pub mod artefacts;
pub mod audit;
pub mod backup;
pub mod batch;
pub mod billing;
pub mod budget;
pub mod callback;
pub mod config;
pub mod connector;
mod doctor;
pub mod exchange;
pub mod global;
pub mod init;
pub mod invite;
pub mod key;
mod key_notice;
pub mod member;
mod missing;
mod named_file;
pub mod outbox;
pub mod page_file;
pub mod policy;
pub mod printing;
pub mod progress;
pub mod prompt;
pub mod resource;
pub mod role;
pub mod secret_file;
pub mod session;
pub mod team;
pub mod transport;
pub mod tree;
pub mod usage;

use crate::error::Result;
use crate::world::World;
use global::Global;
use session::{Exit, Session};
use tree::{Branch, Deed, Tree};

/// In the order in which `--help` lists them. A new noun is one file and one line here.
pub static TEAMCTL: Tree = Tree {
    root,
    branches: &[
        Branch::verb::<init::Init>(),
        team::TEAM,
        policy::POLICY,
        account::ACCOUNT,
        member::MEMBER,
        invite::INVITE,
        role::ROLE,
        key::KEY,
        callback::CALLBACK,
        budget::BUDGET,
        billing::BILLING,
        connector::CONNECTOR,
        resource::RESOURCE,
        audit::AUDIT,
        outbox::OUTBOX,
        Branch::verb::<doctor::Doctor>(),
        backup::BACKUP,
        Branch::verb::<exchange::Export>(),
        Branch::verb::<exchange::ImportVerb>(),
        config::CONFIG,
        Branch::verb::<artefacts::Completions>(),
        Branch::verb::<artefacts::Man>(),
    ],
};

/// What is the program's as a whole, and no flag's.
const ROOT_HELP: &str = "\
Begin with: teamctl init acme --owner you@example.com

Environment, beside what stands at the flags:
  TEAMCTL_SECRET_KEY_FILE  the sealing key [default: secret.key beside the config file]
  TEAMCTL_NOW              an instant to take as now, for a rehearsal database only
  NO_COLOR, CLICOLOR_FORCE, CLICOLOR

Where files lie: teamctl config path
What can go wrong: teamctl man --dir DIR, then man DIR/teamctl-errors.1";

fn root() -> Command {
    // The flags first: their doc comment would take the place of the line about the program.
    Global::augment_args(Command::new("teamctl"))
        .version(env!("CARGO_PKG_VERSION"))
        .about("The back office of a product that sells seats, API keys and credits, and who changed what")
        .after_help(ROOT_HELP)
        .subcommand_required(true)
        .arg_required_else_help(true)
}

/// Does what a line says, and answers what the shell is told.
#[must_use]
pub fn run(line: &[OsString]) -> ExitCode {
    let world = World;
    if let [_, only] = line
        && (only == "--version" || only == "-V")
    {
        // Two thirds of what this takes beyond starting a program would be clap's.
        return version(world);
    }
    let mut line = std::borrow::Cow::Borrowed(line);
    let mut read = TEAMCTL.read(&line);
    if let Err(usage) = &read {
        match missing::complete(world, usage, &line) {
            Some(Ok(completed)) => {
                line = completed.into();
                read = TEAMCTL.read(&line);
            }
            Some(Err(error)) => return usage::report(world, &error, &line, None),
            None => {}
        }
    }
    let (global, deed) = match read {
        Ok(read) => read,
        Err(usage) => return usage::report_usage(world, &usage, &line),
    };
    let config = global.config.clone();
    match perform(world, global, deed) {
        Ok(exit) => ExitCode::from(exit.code()),
        Err(error) => usage::report(world, &error, &line, config.as_deref()),
    }
}

fn version(world: World) -> ExitCode {
    match writeln!(world.stdout(), "teamctl {}", env!("CARGO_PKG_VERSION")) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => ExitCode::FAILURE,
        _ => ExitCode::SUCCESS,
    }
}

fn perform(world: World, global: Global, deed: Deed) -> Result<Exit> {
    let mut session = Session::new(world, global, deed.mends_config)?;
    let exit = (deed.run)(&mut session)?;
    session.tell_queued();
    // As data it is marked itself.
    if session.global.dry_run && session.prints_tables() {
        session.notice(format_args!("this was a dry run: nothing was changed"));
    }
    Ok(exit)
}
