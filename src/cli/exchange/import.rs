//! `teamctl import`: an export into a database in which nothing has happened yet.
use std::path::PathBuf;

use clap::Args;
use indicatif::ProgressBar;

use super::reading::Lines;
use super::{count, total};
use crate::cli::batch;
use crate::cli::printing::Shape;
use crate::cli::progress;
use crate::cli::session::{Exit, Session};
use crate::cli::tree::Verb;
use crate::error::Result;
use crate::operations::exchange::{self, Header, Import, Lost, OtherKey, Source, Visit};
use crate::output::{Cell, columns};
use crate::world::World;

/// Read a whole directory from an export, into a database that `init` has just made
#[derive(Args, Debug)]
#[command(after_help = "\
The database has to be as `teamctl init` leaves it without an organization, and made with the
sealing key of the one that the export is of. All of it is taken or nothing. What is imported has
its audit trail: nothing is added to that.

With --without-key an export of another sealing key is taken too. Its audit trail is then chained
anew, which each chain says at its end; connectors need their secrets, open invitations have to be
sent again, and callbacks have other secrets.

Examples:
  TEAMCTL_SECRET_KEY_FILE=secret.key teamctl init --db new.db
  TEAMCTL_SECRET_KEY_FILE=secret.key teamctl import acme.jsonl --db new.db
  gunzip < acme.jsonl.gz | teamctl import -")]
pub struct ImportVerb {
    /// What `teamctl export` has written; - is stdin
    #[arg(value_name = "FILE")]
    file: PathBuf,

    /// Take it though it belongs to another sealing key, without what only that key opens
    #[arg(long)]
    without_key: bool,
}

struct Report(Import);

impl Report {
    fn lost<T>(&self, of: impl FnOnce(&Lost) -> T) -> Option<T> {
        self.0.lost.as_ref().map(of)
    }
}

columns! {
    impl Record for Report, |report| {
        "rows" Table => Cell::Int(total(&report.0.counts)),
        "teams" Table => Cell::Int(count(&report.0.counts, "teams")),
        "accounts" Table => Cell::Int(count(&report.0.counts, "accounts")),
        "members" Table => Cell::Int(count(&report.0.counts, "members")),
        "invites" Table => Cell::Int(count(&report.0.counts, "invites")),
        "roles" Wide => Cell::Int(count(&report.0.counts, "roles")),
        "keys" Wide => Cell::Int(count(&report.0.counts, "keys")),
        "transfers" Wide => Cell::Int(count(&report.0.counts, "transfers")),
        "invoices" Wide => Cell::Int(count(&report.0.counts, "invoices")),
        "connectors" Wide => Cell::Int(count(&report.0.counts, "connectors")),
        "resources" Wide => Cell::Int(count(&report.0.counts, "resources")),
        "messages" Wide => Cell::Int(count(&report.0.counts, "messages")),
        "events" Wide => Cell::Int(count(&report.0.counts, "events")),
        "lost_connectors" Data => list(report.lost(connectors)),
        "lost_invites" Data => report.lost(|lost| lost.invites).map_or(Cell::Null, Cell::Int),
        "lost_callbacks" Data => list(report.lost(|lost| lost.callbacks.clone())),
        "lost_codes" Data => report.lost(|lost| lost.codes).map_or(Cell::Null, Cell::Int),
        "changed" Data => Cell::Bool(true),
    }
}

fn list<'a>(texts: Option<Vec<String>>) -> Cell<'a> {
    texts.map_or(Cell::Null, |texts| Cell::List(texts.into_iter().map(Into::into).collect()))
}

/// Of which team, and what they are called.
fn connectors(lost: &Lost) -> Vec<String> {
    lost.connectors.iter().map(|(team, name, _)| format!("{team}:{name}")).collect()
}

impl Verb for ImportVerb {
    const NAME: &'static str = "import";

    fn run(self, session: &mut Session) -> Result<Exit> {
        session.check_output::<Report>()?;
        let bar = progress::bar(session, "importing {wide_bar} {percent}%");
        let mut source = Export { world: session.world, path: self.file, file: None, bar };
        let (mut store, context) = session.open_write()?;
        let other_key = if self.without_key { OtherKey::GoWithout } else { OtherKey::Refuse };
        let import = exchange::import(&mut store, &context, (&mut source, other_key));
        source.bar.finish_and_clear();
        let import = import?;
        if !session.global.dry_run {
            tell(session, &import);
        }
        session.print_changes(&[Report(import)], Shape::One)?;
        Ok(Exit::Done)
    }
}

/// What somebody should know of it.
fn tell(session: &Session, import: &Import) {
    session.notice(format_args!("imported {} rows", total(&import.counts)));
    if import.became_rehearsal {
        session.notice(format_args!("the export is of a database for rehearsals, and so this one is from now on"));
    }
    if import.unsent > 0 {
        session.notice(format_args!(
            "{} to be sent, here and where the export was made: see to it that only one of the two sends",
            many(import.unsent, "message waits", "messages wait")
        ));
    }
    let Some(lost) = &import.lost else { return };
    session.notice(format_args!("the audit trail was chained anew, under this database's sealing key"));
    if !lost.connectors.is_empty() {
        let names = connectors(lost).join(", ");
        session.notice(format_args!(
            "the secrets of these connectors cannot be opened, and have to be given anew: {names}"
        ));
    }
    if lost.invites > 0 {
        let invites =
            many(lost.invites, "open invitation has a link that is dead", "open invitations have links that are dead");
        session.notice(format_args!("{invites}: teamctl invite resend"));
    }
    if !lost.callbacks.is_empty() {
        let teams = lost.callbacks.join(", ");
        session
            .notice(format_args!("callbacks of these teams have other secrets, which their receivers need: {teams}"));
    }
    if lost.codes > 0 {
        let codes = many(lost.codes, "one-time code that was sent is", "one-time codes that were sent are");
        session.notice(format_args!("{codes} worth nothing any more"));
    }
}

/// A count with its noun.
fn many(count: i64, one: &str, several: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { several })
}

/// The file, opened once it is known that it is to be, and read from its first line as often as it takes.
struct Export {
    world: World,
    path: PathBuf,
    file: Option<batch::Source>,
    bar: ProgressBar,
}

impl Export {
    fn file(&mut self) -> Result<&mut batch::Source> {
        let file = match self.file.take() {
            Some(file) => file,
            None => batch::Source::open(self.world, &self.path)?,
        };
        Ok(self.file.insert(file))
    }
}

impl Source for Export {
    fn header(&mut self) -> Result<Header> {
        Lines::new(self.file()?.bytes(&mut |_| {})?).header()
    }

    fn each(&mut self, visit: &mut Visit<'_>) -> Result<()> {
        let bar = self.bar.clone();
        let file = self.file()?;
        bar.set_length(file.length);
        bar.set_position(0);
        let mut read = |bytes| bar.inc(bytes);
        let mut lines = Lines::new(file.bytes(&mut read)?);
        lines.header()?;
        lines.rows(visit)
    }
}
