//! `teamctl backup create`: a whole copy of the database, while others go on working.
use std::path::{Path, PathBuf};

use clap::Args;

use super::super::session::{Exit, Session, Shape};
use super::super::tree::Verb;
use super::{Work, size, text};
use crate::domain::instant::Instant;
use crate::error::{Error, Result};
use crate::operations::backup::{self, Built, Source};
use crate::output::{Cell, columns};

struct Report {
    file: PathBuf,
    size: Option<u64>,
    schema: Option<i64>,
    events: Option<i64>,
    sha256: Option<String>,
    created_at: Instant,
}

columns! {
    impl Record for Report, |report| {
        "file" Table => Cell::text(text(&report.file)),
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
  teamctl backup create - | ssh vault 'cat > teamctl.db'")]
pub struct Create {
    /// Where it goes, or - for stdout; without it, into the folder `backups` beside the database, by the time
    #[arg(value_name = "FILE")]
    file: Option<PathBuf>,
}

impl Verb for Create {
    const NAME: &'static str = "create";

    fn run(self, session: &mut Session) -> Result<Exit> {
        let work = Work::begin(session)?;
        match &self.file {
            Some(file) if file == Path::new("-") => pour(session, &work),
            Some(file) => keep(session, &work, file.clone()),
            None => keep(session, &work, backup::default_target(&session.absolute_database()?, session.now)),
        }
    }
}

fn keep(session: &Session, work: &Work, target: PathBuf) -> Result<Exit> {
    session.check_output::<Report>()?;
    backup::refuse_target(&target)?;
    let created_at = session.clock();
    let report = if session.global.dry_run {
        backup::check(&mut session.open_read()?, &session.actor)?;
        Report { file: target, size: None, schema: None, events: None, sha256: None, created_at }
    } else {
        let built = build(session, work, &target)?;
        let (size, schema, events) = (Some(built.size), Some(built.schema), Some(built.events));
        let sha256 = Some(built.sha256.clone());
        Report { file: built.place()?, size, schema, events, sha256, created_at }
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
    if let Ok(key) = session.key_file() {
        session.notice(format_args!(
            "the sealing key is not in the backup, which is of no use without it: keep a copy of {} too, elsewhere",
            key.display()
        ));
    }
}
