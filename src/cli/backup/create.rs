//! `teamctl backup create`: a whole copy of the database, while others go on working.
use std::path::{Path, PathBuf};

use clap::Args;

use super::super::connector;
use super::super::printing::Shape;
use super::super::session::{Exit, Session};
use super::super::tree::Verb;
use super::{Work, size, text};
use crate::domain::action::{self, Action};
use crate::domain::instant::Instant;
use crate::error::{Error, Result};
use crate::operations::backup::{self, Built, Source};
use crate::operations::connector::{self as depot, Depot};
use crate::operations::database_file::absolute;
use crate::output::{Cell, columns};

struct Report {
    /// A file, or an object in the store of a connector.
    file: String,
    size: Option<u64>,
    schema: Option<i64>,
    events: Option<i64>,
    sha256: Option<String>,
    created_at: Instant,
}

impl Report {
    fn rehearsed(file: String, created_at: Instant) -> Self {
        Self { file, size: None, schema: None, events: None, sha256: None, created_at }
    }

    fn of(built: &Built, created_at: Instant) -> Self {
        Self {
            size: Some(built.size),
            schema: Some(built.schema),
            events: Some(built.events),
            sha256: Some(built.sha256.clone()),
            ..Self::rehearsed(String::new(), created_at)
        }
    }
}

columns! {
    impl Record for Report, |report| {
        "file" Table => Cell::text(report.file.as_str()),
        "size" Table => report.size.map_or(Cell::Null, size),
        "schema" Table => report.schema.map_or(Cell::Null, Cell::Int),
        "events" Table => report.events.map_or(Cell::Null, Cell::Int),
        "sha256" Wide => Cell::optional_text(report.sha256.as_deref()),
        "created_at" Wide => Cell::Instant(report.created_at.millis()),
        "changed" Data => Cell::Bool(true),
    }
}

/// Make a backup, while others go on working
#[derive(Args, Debug)]
#[command(after_help = "\
The backup is the database as it was at one instant, in one file, 0600, looked through before it
has its name. The sealing key is not in it: keep a copy of that too, and not beside the backups.

Examples:
  teamctl backup create                          in the folder `backups` beside the database
  teamctl backup create /mnt/backups/teamctl.db
  teamctl backup create - | ssh vault 'cat > teamctl.db'
  teamctl backup create --to vault -t acme       into the store of a connector")]
pub struct Create {
    /// Where it goes, or - for stdout; without it, into the folder `backups` beside the database, by the time
    #[arg(value_name = "FILE")]
    file: Option<PathBuf>,

    /// Into the store of this connector, by the time, instead of into a file
    #[arg(long, value_name = "CONNECTOR", conflicts_with = "file")]
    to: Option<String>,
}

impl Verb for Create {
    const NAME: &'static str = "create";

    fn run(self, session: &mut Session) -> Result<Exit> {
        let work = Work::begin(session)?;
        match (&self.to, &self.file) {
            (Some(connector), _) => send(session, &work, connector),
            (None, Some(file)) if file == Path::new("-") => pour(session, &work),
            (None, Some(file)) => keep(session, &work, file.clone()),
            (None, None) => keep(session, &work, backup::default_target(&session.absolute_database()?, session.now)),
        }
    }
}

fn keep(session: &Session, work: &Work, target: PathBuf) -> Result<Exit> {
    session.check_output::<Report>()?;
    backup::refuse_target(&target)?;
    let created_at = session.now;
    let report = if session.global.dry_run {
        backup::check(&mut session.open_read()?, &session.actor)?;
        Report::rehearsed(text(&absolute(&target).unwrap_or(target)), created_at)
    } else {
        let built = build(session, work, &target)?;
        let mut report = Report::of(&built, created_at);
        report.file = text(&built.place()?);
        report
    };
    work.finish();
    tell_of_key(session);
    session.print_changes(&[report], Shape::One)?;
    Ok(Exit::Done)
}

/// The store of a connector, for what only the operator does there.
pub fn open_depot(session: &Session, action: &'static Action, name: &str) -> Result<Depot> {
    let (target, transport, team) = (connector::target(name)?, session.connector_transport()?, session.team()?);
    let (mut store, context) = session.open_write()?;
    depot::open(&mut store, (&context, action), &transport, (&team, &target))
}

/// Into a store of others: nothing of it is there until all of it is.
fn send(session: &Session, work: &Work, name: &str) -> Result<Exit> {
    session.check_output::<Report>()?;
    let depot = open_depot(session, action::BACKUP_CREATE, name)?;
    let (database, created_at) = (session.absolute_database()?, session.now);
    let object = backup::object_name(&depot, &database, session.now);
    let address = depot.address(&object);
    let report = if session.global.dry_run {
        Report::rehearsed(address, created_at)
    } else {
        let built = build(session, work, &database)?;
        let report = Report { file: address, ..Report::of(&built, created_at) };
        let watch = &mut |done, all| work.watch(done, all);
        built.read_out(watch, |source, size| depot.upload(&object, (source, size)))?;
        report
    };
    work.finish();
    tell_of_key(session);
    session.print_changes(&[report], Shape::One)?;
    Ok(Exit::Done)
}

/// Data is the backup itself then, and nothing else is.
fn pour(session: &Session, work: &Work) -> Result<Exit> {
    if session.world.stdout_is_terminal() {
        return Err(Error::new("usage.conflict", "a backup is nothing to be shown on a terminal")
            .hint("send it elsewhere: teamctl backup create - > FILE"));
    }
    if session.global.dry_run {
        backup::check(&mut session.open_read()?, &session.actor)?;
    } else {
        let database = session.absolute_database()?;
        let built = build(session, work, &database)?;
        built.pour(&mut session.world.stdout(), &mut |done, all| work.watch(done, all))?;
    }
    work.finish();
    tell_of_key(session);
    Ok(Exit::Done)
}

fn build(session: &Session, work: &Work, target: &Path) -> Result<Built> {
    let mut store = session.open_read()?;
    let database = session.absolute_database()?;
    let source = Source { world: session.world, database: &database, patience: session.patience() };
    backup::build((&mut store, &session.actor), source, target, &mut |done, all| work.watch(done, all))
}

fn tell_of_key(session: &Session) {
    session.tell_of_key(
        "the sealing key is not in the backup, which is of no use without it: keep a copy of",
        "too, elsewhere",
    );
}
