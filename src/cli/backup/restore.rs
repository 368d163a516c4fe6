//! `teamctl backup restore`: a backup in the place of the database, and what is told of it.
use std::path::{Path, PathBuf};

use clap::Args;

use super::super::printing::Shape;
use super::super::session::{Exit, Session};
use super::super::tree::Verb;
use super::{Work, tell_exposed, text};
use crate::domain::action;
use crate::error::Result;
use crate::operations::backup::{self, Closing, Incomparable, RestoreRequest, Restored, Revival, Source};
use crate::operations::database_file::absolute;
use crate::output::{Cell, columns};

/// Put a backup in the place of the database, which is kept beside it
#[derive(Args, Debug)]
#[command(after_help = "\
What was ended since the backup is ended again: keys that were revoked, invitations that were
answered, revoked or narrowed, members who were removed or suspended, super access, accounts that
were disabled, people who were erased, teams that were archived or deleted. --exact leaves all
that as the backup has it. Passwords, roles, callback secrets, connectors and resources are those
of the backup. What of them was another before the restore is named, but for resources.

Nothing is sent until `outbox resume`. Others may go on working meanwhile: what they were told is
done is in the database that is kept, as FILE.replaced-TIME, or in the restored one.

Examples:
  teamctl backup restore backups/teamctl-20261107T090000.000Z.db --dry-run
  teamctl backup restore backups/teamctl-20261107T090000.000Z.db --confirm teamctl.db")]
pub struct Restore {
    /// The backup
    #[arg(value_name = "FILE")]
    file: PathBuf,

    /// End nothing again: the database is to be as the backup has it
    #[arg(long)]
    exact: bool,
}

struct Report {
    file: PathBuf,
    database: PathBuf,
    restored: Restored,
    closing: Closing,
}

impl Report {
    fn count(&self, count: impl Fn(&Revival) -> usize) -> Cell<'static> {
        self.restored.revival.as_ref().map_or(Cell::Null, |revival| number(count(revival)))
    }

    fn owners(&self) -> String {
        let owners = self.restored.revival.iter().flat_map(|revival| &revival.owners);
        let owners = owners.map(|(team, owner)| serde_json::json!({"team": team, "owner": owner}));
        serde_json::Value::Array(owners.collect()).to_string()
    }

    fn reverted(&self) -> Cell<'static> {
        self.restored.revival.as_ref().map_or(Cell::Null, |revival| {
            let reverted = revival.reverted.iter();
            let reverted = reverted.map(|reverted| serde_json::json!({"what": reverted.what, "name": reverted.name}));
            Cell::Json(serde_json::Value::Array(reverted.collect()).to_string().into())
        })
    }
}

fn number(count: usize) -> Cell<'static> {
    Cell::Int(i64::try_from(count).unwrap_or(i64::MAX))
}

columns! {
    impl Record for Report, |report| {
        "file" Wide => Cell::text(text(&report.file)),
        "database" Table => Cell::text(text(&report.database)),
        "replaced" Table => Cell::optional_text(report.restored.replaced.as_deref().map(text)),
        "schema" Wide => Cell::Int(report.restored.schema),
        "events_lost" Table => report.restored.revival.as_ref().map_or(Cell::Null, |revival| Cell::Int(revival.events_lost)),
        "ended_again" Table => report.restored.revival.as_ref().map_or(Cell::Null, |_| Cell::Bool(report.closing == Closing::Again)),
        "keys" Wide => report.count(|revival| revival.keys),
        "invites" Wide => report.count(|revival| revival.invites),
        "members" Wide => report.count(|revival| revival.members),
        "suspended" Wide => report.count(|revival| revival.suspended),
        "disabled" Wide => report.count(|revival| revival.disabled),
        "erased" Wide => report.count(|revival| revival.erased),
        "super_access" Wide => report.count(|revival| revival.super_access),
        "archived" Wide => report.count(|revival| revival.archived),
        "owners" Data => Cell::Json(report.owners().into()),
        "reverted" Data => report.reverted(),
        "reverted_more" Data => report.count(|revival| revival.reverted_more),
        "not_compared" Data => report.restored.revival.as_ref().map_or(Cell::Null, |revival| {
            Cell::List(revival.unread.iter().map(|what| (*what).into()).collect())
        }),
        "events_unknown" Data => report.restored.revival.as_ref().map_or(Cell::Null, |revival| Cell::Int(revival.unknown_events)),
        "problems" Data => Cell::List(report.restored.problems.iter().map(|problem| problem.as_str().into()).collect()),
        "changed" Data => Cell::Bool(true),
    }
}

impl Verb for Restore {
    const NAME: &'static str = "restore";

    fn run(self, session: &mut Session) -> Result<Exit> {
        session.operator_alone(action::BACKUP_RESTORE)?;
        session.check_output::<Report>()?;
        let database = session.absolute_database()?;
        let name = database.file_name().unwrap_or_default().to_string_lossy().into_owned();
        session.confirm_severe(&format!("replace {} by {}", database.display(), self.file.display()), &name)?;
        let context = session.context(session.key()?);
        let work = Work::begin(session)?;
        let closing = if self.exact { Closing::Exact } else { Closing::Again };
        let request = RestoreRequest {
            source: Source { world: session.world, database: &database, patience: session.patience() },
            backup: &self.file,
            closing,
            rehearses: session.rehearsal().is_some(),
        };
        let restored = backup::restore(&request, &context, &mut |done, all| work.watch(done, all))?;
        work.finish();
        let file = absolute(&self.file).unwrap_or(self.file);
        tell(session, (&file, &restored), closing);
        let report = Report { file, database, restored, closing };
        session.print_changes(&[report], Shape::One)?;
        Ok(Exit::Done)
    }
}

fn tell(session: &Session, (file, restored): (&Path, &Restored), closing: Closing) {
    for problem in &restored.problems {
        session.notice(format_args!("the backup has a fault, and so has the database now: {problem}"));
    }
    match &restored.revival {
        Ok(revival) => tell_revival(session, revival, closing),
        Err(why) => {
            let why = match why {
                Incomparable::Nothing => "there was no database to compare the backup with",
                Incomparable::Damaged => "what was there is too damaged to be compared with the backup",
                Incomparable::Another => "what was there is another database than the one that the backup was made of",
            };
            session.notice(format_args!(
                "{why}: keys, invitations, members and people that were ended since it was made are alive again"
            ));
        }
    }
    if restored.is_rehearsal && session.rehearsal().is_none() {
        session.notice(format_args!("the backup is of a database for rehearsals, and so is the database from now on"));
    }
    if restored.is_open_to_others {
        tell_exposed(session, file);
    }
    if let Some(replaced) = &restored.replaced {
        tell_replaced(session, replaced);
    }
    if !session.global.dry_run {
        session.notice(format_args!("nothing is sent until you have looked at what waits: teamctl outbox resume"));
    }
}

fn tell_replaced(session: &Session, replaced: &Path) {
    let is = if session.global.dry_run { "would be" } else { "is" };
    session.notice(format_args!("the database as it was {is} kept as {}", replaced.display()));
}

fn tell_revival(session: &Session, revival: &Revival, closing: Closing) {
    let again = match closing {
        Closing::Again if session.global.dry_run => "to be ended again",
        Closing::Again => "ended again",
        Closing::Exact => "alive again",
    };
    for line in &revival.told {
        session.notice(format_args!("{again}: {line}"));
    }
    if revival.untold > 0 {
        session.notice(format_args!("{again}: {} more", revival.untold));
    }
    for (team, owner) in &revival.owners {
        session.notice(format_args!(
            "{team} belongs to {owner} again, as it did then: teamctl team transfer {team} --to EMAIL"
        ));
    }
    for reverted in &revival.reverted {
        session.notice(format_args!("as the backup has it again: {}", reverted.line));
    }
    if revival.reverted_more > 0 {
        session.notice(format_args!("as the backup has it again: {} more", revival.reverted_more));
    }
    for what in &revival.unread {
        session.notice(format_args!(
            "what was there is damaged, or of another release: {what} could not be compared, and what was ended or \
             changed of them is as it was then"
        ));
    }
    if revival.unknown_events > 0 {
        session.notice(format_args!(
            "what was there had been restored from an earlier backup: what was ended after that one was made is in an \
             earlier FILE.replaced-TIME, and may be alive again"
        ));
    }
    if revival.erased > 0 {
        session.notice(format_args!("who was erased is still in the backup: remove it as soon as you can"));
    }
}
