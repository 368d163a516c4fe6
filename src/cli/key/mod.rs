//! `teamctl key`: the API keys of a team, by which programs use the product.
use std::ops::ControlFlow;
use std::path::Path;

use clap::{ArgMatches, Args, Error as Usage};

use super::global::ListFlags;
use super::printing::Shape;
use super::secret_file::SecretFile;
use super::session::{Exit, Session};
use super::tree::{Branch, Verb};
use crate::domain::id::KeyId;
use crate::domain::instant::Instant;
use crate::domain::key::Status;
use crate::error::Result;
use crate::operations::key::{self, KeyRow, KeyTarget, PlainKey, Scope};
use crate::output::{Cell, Format, Kind, Tone, columns};
use crate::world::HeldSignals;

mod change;
mod create;
mod verify;

pub use verify::held_out;

/// All of `teamctl key`.
pub const KEY: Branch = Branch::noun(
    "key",
    "API keys: by which programs use the product for a team",
    &[
        Branch::verb::<create::Create>(),
        Branch::verb::<List>(),
        Branch::verb::<Show>(),
        Branch::verb::<change::Rotate>(),
        Branch::verb::<change::Revoke>(),
        Branch::verb::<verify::Verify>(),
        Branch::verb::<change::Prune>(),
    ],
);

/// A key, and what is said once of one that was made.
struct KeyRecord<'a> {
    key: KeyRow<'a>,
    now: Instant,
    changed: Option<bool>,
    secret: Option<&'a str>,
}

impl<'a> KeyRecord<'a> {
    fn listed(key: KeyRow<'a>, now: Instant) -> Self {
        Self { key, now, changed: None, secret: None }
    }

    fn made(key: KeyRow<'a>, now: Instant, secret: Option<&'a str>) -> Self {
        Self { key, now, changed: Some(true), secret }
    }

    fn status(&self) -> Result<Status> {
        self.key.status(self.now)
    }
}

columns! {
    impl Record for KeyRecord<'_>, |record| {
        "id" Table => Cell::text(record.key.id()?.text()),
        "team" Table => Cell::text(record.key.team()?),
        "owner" Wide => Cell::text(record.key.owner()?),
        "name" Table => Cell::text(record.key.name()?),
        "kind" Table => Cell::text(record.key.kind()?.as_str()),
        "hint" Table => Cell::text(record.key.hint()?),
        "scopes" Table => Cell::List(record.key.scopes()?.split_whitespace().map(Into::into).collect()),
        "status" Table => Cell::text(record.status()?.name()),
        "created_by" Wide => Cell::optional_text(super::invite::unless_erased(record.key.created_by()?.unwrap_or("operator"))),
        "created_at" Wide => Cell::Instant(record.key.created_at()?.millis()),
        "expires_at" Table => Cell::optional_instant(record.key.expires_at()?.map(Instant::millis)),
        "last_used_at" Table => Cell::optional_instant(record.key.last_used_at()?.map(Instant::millis)),
        "revoked_at" Wide => Cell::optional_instant(record.key.revoked_at()?.map(Instant::millis)),
        "replaced_by" Wide => Cell::optional_text(record.key.replaced_by()?.map(KeyId::text)),
        "changed" Data => record.changed.map_or(Cell::Null, Cell::Bool),
        "secret" Once => Cell::optional_text(record.secret),
    }
    tone => match record.status() {
        Ok(Status::Active) => Tone::Plain,
        _ => Tone::Red,
    }
}

/// A key by name or id.
fn target(text: &str) -> Result<KeyTarget> {
    if KeyId::is_meant(text) { text.parse().map(KeyTarget::Id) } else { text.parse().map(KeyTarget::Name) }
}

/// Where new keys go: they are seen this once.
struct Outlet<'a> {
    session: &'a Session,
    /// The file that was named; stdout, if none was.
    path: Option<&'a Path>,
    /// There once there are keys for it. Gone before a signal counts again: the order of these two matters.
    file: Option<SecretFile>,
    signals: Option<HeldSignals>,
}

impl<'a> Outlet<'a> {
    /// To the file that was named, or to stdout. Nothing is made yet, nor looked at.
    fn new(session: &'a Session, file: Option<&'a Path>) -> Self {
        Self { session, path: file.filter(|path| *path != Path::new("-")), file: None, signals: None }
    }

    /// Before the change is final: a key that no file had room for is not made. And after all else that it can fail of:
    /// who may not make it learns nothing of files, and who is ended while they wait leaves none. From here on until the
    /// change is final or undone no signal ends it half way. A rehearsal has nothing to put into a file.
    fn keep(&mut self, keys: &[PlainKey]) -> Result<()> {
        let Some(path) = self.path else { return Ok(()) };
        if self.session.global.dry_run {
            return SecretFile::refuse_existing(path);
        }
        if self.signals.is_none() {
            self.signals = Some(self.session.world.hold_signals()?);
        }
        let file = match &mut self.file {
            Some(file) => file,
            none => none.insert(SecretFile::create(path)?),
        };
        file.write(keys.iter().map(PlainKey::reveal))
    }

    /// Once the change is final.
    fn is_final(&mut self) {
        if let Some(file) = &mut self.file {
            file.keep();
        }
        self.signals = None;
    }

    /// What stdout shows of a key.
    fn shown<'k>(&self, key: &'k PlainKey) -> Option<&'k str> {
        (self.path.is_none() && !self.session.global.dry_run).then(|| key.reveal())
    }

    /// In tables the keys stand alone, to be piped, unless columns are asked for: then each is a line of its own below.
    fn print(&self, keys: &[PlainKey], shape: Shape, mut each: impl FnMut(VisitKey<'_>) -> Result<()>) -> Result<()> {
        let session = self.session;
        let mut output = session.output();
        let is_shown = self.path.is_none() && !session.global.dry_run;
        let in_lines = is_shown && session.prints_tables();
        if in_lines && session.global.fields.is_none() {
            // Nothing but the lines below.
        } else if shape == Shape::One {
            each(&mut |row, key| {
                output.object(Kind::Changes, &KeyRecord::made(KeyRow(row.0), session.now, self.shown(key)))?;
                Ok(ControlFlow::Continue(()))
            })?;
        } else {
            let mut rows = output.rows::<KeyRecord<'_>>(Kind::Changes)?;
            each(&mut |row, key| rows.row(&KeyRecord::made(KeyRow(row.0), session.now, self.shown(key))))?;
            rows.finish()?;
        }
        if in_lines {
            keys.iter().try_for_each(|key| output.line(key.reveal()))?;
        }
        output.finish()?;
        if is_shown && !in_lines && self.hides() {
            session.notice(format_args!("the key itself was not printed: rotate it to have another"));
        }
        Ok(())
    }

    /// Whether what was asked for leaves the keys themselves out.
    fn hides(&self) -> bool {
        let fields = self.session.global.fields.as_ref();
        self.session.format() == Format::Id || fields.is_some_and(|fields| fields.iter().all(|field| field != "secret"))
    }
}

/// What is done with each new key, as it is shown and as it is.
type VisitKey<'v> = &'v mut dyn FnMut(&KeyRow<'_>, &PlainKey) -> Result<ControlFlow<()>>;

/// List keys, in every state unless one is asked for
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  teamctl key list -t acme/core
  teamctl key list --status active --all-teams -o csv")]
pub struct List {
    /// Only in this state
    #[arg(long, value_name = "STATUS", value_parser = Status::NAMES)]
    status: Option<String>,

    /// Of every team
    #[arg(long)]
    all_teams: bool,

    #[command(flatten)]
    flags: ListFlags,
}

impl Verb for List {
    const NAME: &'static str = "list";
    const ALIASES: &'static [&'static str] = &["ls"];

    fn check(matches: &ArgMatches) -> Result<(), Usage> {
        super::member::refuse_both(matches)
    }

    fn run(self, session: &mut Session) -> Result<Exit> {
        session.print_list::<KeyRecord<'_>>(&self.flags, |rows| {
            let scope = if self.all_teams { Scope::AllTeams } else { Scope::Team(session.team()?) };
            let status = self.status.as_deref().and_then(Status::from_name);
            let now = session.now;
            key::list(&mut session.open_read()?, session.viewer(), (&scope, status), |key| {
                rows.row(&KeyRecord::listed(KeyRow(key.0), now))
            })
        })
    }
}

/// Show one key: never the key itself, of which only a hash is kept
#[derive(Args, Debug)]
#[command(after_help = "\
A name is that of the team's current key; one that made way for another is named by its id.

Example:
  teamctl key show deploy -t acme/core -o json")]
pub struct Show {
    /// Its name, or its id
    #[arg(value_name = "KEY")]
    target: String,
}

impl Verb for Show {
    const NAME: &'static str = "show";
    const ALIASES: &'static [&'static str] = &["get"];

    fn run(self, session: &mut Session) -> Result<Exit> {
        let target = target(&self.target)?;
        let row = key::show(&mut session.open_read()?, &session.actor, &session.team()?, &target)?;
        session.print_one(&KeyRecord::listed(KeyRow(&row), session.now))?;
        Ok(Exit::Done)
    }
}
