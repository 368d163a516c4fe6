//! `teamctl backup`: copies of the whole database, which of them are kept, and putting one in its place.
use std::path::{Path, PathBuf};

use clap::Args;
use indicatif::ProgressBar;

use super::global::ListFlags;
use super::printing::Shape;
use super::progress;
use super::session::{Exit, Session};
use super::tree::{Branch, Verb};
use crate::domain::action::{self, Action};
use crate::domain::sealing::SealingKey;
use crate::error::{Error, Result};
use crate::operations::backup::{self, Kept, Verified, VerifyRequest};
use crate::operations::database_file::absolute;
use crate::output::{Cell, columns};
use crate::world::HeldSignals;

mod create;
mod restore;

/// The noun.
pub const BACKUP: Branch = Branch::noun(
    "backup",
    "Copies of the whole database, and putting one in its place",
    &[
        Branch::verb::<create::Create>(),
        Branch::verb::<List>(),
        Branch::verb::<VerifyVerb>(),
        Branch::verb::<Prune>(),
        Branch::verb::<restore::Restore>(),
    ],
);

/// What takes its time: it can be watched, and SIGINT and SIGTERM end it once nothing is left half done.
struct Work {
    bar: ProgressBar,
    /// The last to go: then they end the program, as they would have.
    signals: HeldSignals,
}

impl Work {
    fn begin(session: &Session) -> Result<Self> {
        let signals = session.world.hold_signals()?;
        Ok(Self { bar: progress::bar(session, "{wide_bar} {percent}%"), signals })
    }

    fn watch(&self, done: u64, all: u64) -> Result<()> {
        self.bar.set_length(all);
        self.bar.set_position(done);
        if self.signals.are_received() {
            return Err(Error::new("prompt.interrupted", "interrupted: nothing was changed"));
        }
        Ok(())
    }

    fn finish(&self) {
        self.bar.finish_and_clear();
    }
}

impl Drop for Work {
    fn drop(&mut self) {
        self.finish();
    }
}

impl Session {
    /// The database as its folder is called without links: the names of its backups are made of it.
    fn absolute_database(&self) -> Result<PathBuf> {
        let file = self.database()?;
        // Where it is not there, nor its folder, whoever opens it says so.
        Ok(absolute(&file).unwrap_or(file))
    }

    /// Refuses what only the operator may do to files beside the database; its trail says who tried.
    fn operator_alone(&self, action: &'static Action) -> Result<()> {
        let refusal = self.operator_only(action);
        if refusal.is_err()
            && let Ok((mut store, context)) = self.open_write()
        {
            backup::permit(&mut store, &context, action)?;
        }
        refusal
    }

    /// The sealing key, where there is one to look with.
    fn key_if_there(&self) -> Result<Option<SealingKey>> {
        match self.key() {
            Err(error) if matches!(error.code(), "key_file.missing" | "usage.no_home") => Ok(None),
            key => key.map(Some),
        }
    }
}

fn text(path: &Path) -> String {
    path.to_string_lossy().into_owned()
}

fn size(bytes: u64) -> Cell<'static> {
    Cell::Int(i64::try_from(bytes).unwrap_or(i64::MAX))
}

struct KeptRecord<'a> {
    kept: &'a Kept,
    changed: Option<bool>,
}

columns! {
    impl Record for KeptRecord<'_>, |record| {
        "file" Table => Cell::text(text(&record.kept.file)),
        "size" Table => size(record.kept.size),
        "schema" Table => record.kept.schema.map_or(Cell::Null, Cell::Int),
        "created_at" Table => Cell::Instant(record.kept.created_at.millis()),
        "changed" Once => record.changed.map_or(Cell::Null, Cell::Bool),
    }
}

/// List the backups that are kept beside the database, or in a store, the newest first
#[derive(Args, Debug)]
#[command(after_help = "\
Those that `backup create` has made without being told where, in the folder `backups` beside the
database; with --to those of this database that it has sent there. Whether one is whole, `backup
verify` says.

Examples:
  teamctl backup list -o json --jq '.[0].file'
  teamctl backup list --to vault -t acme")]
pub struct List {
    /// Those in the store of this connector
    #[arg(long, value_name = "CONNECTOR")]
    to: Option<String>,

    #[command(flatten)]
    flags: ListFlags,
}

impl Verb for List {
    const NAME: &'static str = "list";
    const ALIASES: &'static [&'static str] = &["ls"];

    fn run(self, session: &mut Session) -> Result<Exit> {
        session.operator_only(action::BACKUP_LIST)?;
        let database = session.absolute_database()?;
        let found = match &self.to {
            Some(name) => {
                let depot = create::open_depot(session, action::BACKUP_LIST, name)?;
                backup::list_sent(&depot, &database)?.into_iter().map(|(_, kept)| kept).collect()
            }
            None => kept_beside(session, &database)?,
        };
        session.print_list::<KeptRecord<'_>>(&self.flags, |rows| {
            for kept in &found {
                if rows.row(&KeptRecord { kept, changed: None })?.is_break() {
                    break;
                }
            }
            Ok(())
        })
    }
}

/// Says too which of them have nothing but the name.
fn kept_beside(session: &Session, database: &Path) -> Result<Vec<Kept>> {
    let found = backup::list(database)?;
    for broken in found.iter().filter(|kept| kept.schema.is_none()) {
        session.notice(format_args!(
            "{} is no backup, or only a part of one: it counts for nothing, and stays",
            broken.file.display()
        ));
    }
    Ok(found)
}

/// Remove all backups that are kept beside the database, or in a store, but for the newest
#[derive(Args, Debug)]
#[command(after_help = "\
Removes what `backup list` lists, or with --to what `backup create --to` has sent there, and
nothing else. Answers with what was removed.

Examples:
  teamctl backup prune --keep 14 --yes
  teamctl backup prune --keep 14 --dry-run
  teamctl backup prune --keep 30 --to vault -t acme --yes")]
pub struct Prune {
    /// How many of the newest are kept, at least 1
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    keep: u32,

    /// Of those in the store of this connector
    #[arg(long, value_name = "CONNECTOR")]
    to: Option<String>,
}

impl Verb for Prune {
    const NAME: &'static str = "prune";

    fn run(self, session: &mut Session) -> Result<Exit> {
        session.operator_alone(action::BACKUP_PRUNE)?;
        session.check_output::<KeptRecord<'_>>()?;
        let place = self.to.as_ref().map(|name| format!(" in the store of {name}")).unwrap_or_default();
        session.confirm_moderate(&format!("remove all backups{place} but the newest {}", self.keep))?;
        let (database, keep) = (session.absolute_database()?, usize::try_from(self.keep).unwrap_or(usize::MAX));
        let superfluous = if let Some(name) = &self.to {
            prune_sent(session, name, (&database, keep))?
        } else {
            kept_beside(session, &database)?;
            backup::superfluous(&database, keep)?
        };
        if self.to.is_none() && !session.global.dry_run {
            backup::prune(&database, &superfluous)?;
        }
        let records: Vec<_> = superfluous.iter().map(|kept| KeptRecord { kept, changed: Some(true) }).collect();
        session.print_changes(&records, Shape::Many)?;
        Ok(Exit::Done)
    }
}

/// Those that were sent to the store of a connector. It is asked which there are in a rehearsal too.
fn prune_sent(session: &Session, name: &str, (database, keep): (&Path, usize)) -> Result<Vec<Kept>> {
    let depot = create::open_depot(session, action::BACKUP_PRUNE, name)?;
    let superfluous = backup::superfluous_sent(&depot, database, keep)?;
    if !session.global.dry_run {
        backup::prune_sent(&depot, &superfluous)?;
    }
    Ok(superfluous.into_iter().map(|(_, kept)| kept).collect())
}

fn tell_exposed(session: &Session, backup: &Path) {
    session.notice(format_args!(
        "others than its owner can read the backup, or write it: chmod 600 '{}'",
        backup.display()
    ));
}

struct VerifiedRecord<'a>(&'a Verified);

columns! {
    impl Record for VerifiedRecord<'_>, |record| {
        "ok" Table => Cell::Bool(true),
        "file" Table => Cell::text(text(&record.0.file)),
        "size" Table => size(record.0.size),
        "schema" Table => Cell::Int(record.0.schema),
        "events" Table => Cell::Int(record.0.events),
        "audit_verified" Table => Cell::Bool(record.0.trail),
        "sha256" Wide => Cell::text(record.0.sha256.as_str()),
    }
}

/// Look through a backup: whether it is whole, and whether what is in it agrees with itself
#[derive(Args, Debug)]
#[command(after_help = "\
Changes nothing, and puts nothing beside it. Its audit trail is verified where the sealing key is
there; an end that was cut off is found by `audit verify --anchor` once it is restored. Exit code
9: something is wrong with it.

Examples:
  teamctl backup verify /mnt/backups/teamctl.db
  teamctl backup verify \"$(teamctl backup list -o json --jq '.[0].file')\"")]
pub struct VerifyVerb {
    /// The backup
    #[arg(value_name = "FILE")]
    file: PathBuf,
}

impl Verb for VerifyVerb {
    const NAME: &'static str = "verify";

    fn run(self, session: &mut Session) -> Result<Exit> {
        session.operator_only(action::BACKUP_VERIFY)?;
        let key = session.key_if_there()?;
        let work = Work::begin(session)?;
        let rehearses = session.rehearsal().is_some();
        let request = VerifyRequest { file: &self.file, key: key.as_ref(), now: session.now, rehearses };
        let verified = backup::verify(session.world, &request, &mut |done, all| work.watch(done, all))?;
        work.finish();
        if !verified.trail {
            let why = if key.is_some() { "is another's" } else { "is not there" };
            session.notice(format_args!("the audit trail was not verified: the sealing key {why}"));
        }
        if verified.is_open_to_others {
            tell_exposed(session, &verified.file);
        }
        session.print_one(&VerifiedRecord(&verified))?;
        Ok(Exit::Done)
    }
}
