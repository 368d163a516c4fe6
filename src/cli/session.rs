//! One command in progress: what the flags, the environment and the config file come to, and what it may need of them.
use std::cell::{Cell, RefCell};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::time::Duration;

use super::global::{Color, Global, ListFlags, Time};
use crate::config::{self, Config};
use crate::domain::action::Action;
use crate::domain::id::TeamId;
use crate::domain::instant::Instant;
use crate::domain::sealing::SealingKey;
use crate::error::{Error, Result};
use crate::operations::{Access, Actor, Context, End, Store, TeamChoice, init, key_file};
use crate::output::{self, Glyphs, Output, Settings, TimeStyle, sanitize};
use crate::world::World;

/// How a command that did not fail ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    /// Done, or nothing to do.
    Done,
    /// The answer is no.
    No,
    /// Some rows of a batch failed.
    SomeFailed,
    /// Something is wrong with what is there.
    Problem,
    /// Done as far as a signal of that number let it.
    Stopped(i32),
}

impl Exit {
    /// As the shell sees it.
    #[must_use]
    pub fn code(self) -> u8 {
        match self {
            Self::Done => 0,
            Self::No => 6,
            Self::SomeFailed => 8,
            Self::Problem => 9,
            Self::Stopped(signal) => u8::try_from(128 + signal).unwrap_or(1),
        }
    }
}

/// One command in progress.
pub struct Session {
    /// Where everything from outside comes in.
    pub world: World,
    /// The flags that every command takes.
    pub global: Global,
    /// The config file.
    pub config: Config,
    /// The one instant of the whole command.
    pub now: Instant,
    /// For whom it is run.
    pub actor: Actor,
    rehearsing: bool,
    /// How many messages the change has queued.
    queued: RefCell<Option<Rc<Cell<u64>>>>,
}

impl Session {
    /// Reads the config file, and refuses what no command takes.
    ///
    /// `mends_config` is for who is there to mend a config file that cannot be read.
    pub fn new(world: World, global: Global, mends_config: bool) -> Result<Self> {
        let global = global.without_empty(&world)?;
        let actor = match &global.act_as {
            None => Actor::Operator,
            Some(email) => Actor::Account(email.parse()?),
        };
        if let Some(expression) = &global.jq {
            output::check_jq(expression)?;
        }
        let config = match Config::load(&world, global.config.as_deref()) {
            Err(_) if mends_config => Config::default(),
            loaded => loaded?,
        };
        let fixed = world.variable("TEAMCTL_NOW");
        let now = match &fixed {
            None => Instant::from_millis(world.now()),
            Some(text) => text.parse().map_err(|error: Error| {
                Error::new("usage.invalid_value", format!("TEAMCTL_NOW is no instant: {}", error.message()))
            })?,
        };
        Ok(Self { world, global, config, now, actor, rehearsing: fixed.is_some(), queued: RefCell::default() })
    }

    /// Who looks, and when.
    #[must_use]
    pub fn viewer(&self) -> (&Actor, Instant) {
        (&self.actor, self.now)
    }

    /// Refuses what only the operator may do, where no database is there to say so.
    pub fn operator_only(&self, action: &'static Action) -> Result<()> {
        match &self.actor {
            Actor::Operator => Ok(()),
            Actor::Account(_) => {
                Err(Error::new("permission.denied", format!("`{}` is for the operator", action.command))
                    .hint("leave out --as, and TEAMCTL_AS"))
            }
        }
    }

    /// What was made under `TEAMCTL_NOW` is marked for good.
    #[must_use]
    pub fn rehearsal(&self) -> Option<Instant> {
        self.rehearsing.then_some(self.now)
    }

    /// What time it is now, for what goes on for longer than an instant; in a rehearsal time stands still.
    #[must_use]
    pub fn clock(&self) -> Instant {
        if self.rehearsing { self.now } else { Instant::from_millis(self.world.now()) }
    }

    /// The database file that was named, or is the default.
    pub fn database(&self) -> Result<PathBuf> {
        match (&self.global.db, &self.config.database) {
            (Some(named), _) | (None, Some(named)) => Ok(named.clone()),
            (None, None) => config::default_database(&self.world),
        }
    }

    /// The file with the sealing key.
    pub fn key_file(&self) -> Result<PathBuf> {
        match (self.world.variable("TEAMCTL_SECRET_KEY_FILE"), &self.config.secret_key_file) {
            (Some(named), _) => Ok(named.into()),
            (None, Some(named)) => Ok(named.clone()),
            (None, None) => config::default_secret_key(&self.world),
        }
    }

    /// The sealing key of the database.
    pub fn key(&self) -> Result<SealingKey> {
        self.world.harden();
        key_file::read(&self.key_file()?)
    }

    /// Opens the database to look.
    pub fn open_read(&self) -> Result<Store> {
        self.open(Access::Read)
    }

    /// Opens the database to change it, with what a change needs.
    pub fn open_write(&self) -> Result<(Store, Context)> {
        let store = self.open(Access::Write)?;
        Ok((store, self.context(self.key()?)))
    }

    /// Opens the database to write what is not worth waiting longer for.
    pub fn open_write_within(&self, patience: Duration) -> Result<Store> {
        self.open_within(Access::Write, patience)
    }

    fn open(&self, access: Access) -> Result<Store> {
        self.open_within(access, self.patience())
    }

    fn open_within(&self, access: Access, patience: Duration) -> Result<Store> {
        let file = self.database()?;
        self.verbose(format_args!("opening {}", file.display()));
        let opened = init::open(self.world, &file, access, patience);
        let mut store = match opened {
            Err(error) if error.code() == "database.outdated" && !self.global.dry_run => {
                self.migrate(&file, patience)?;
                init::open(self.world, &file, access, patience)?
            }
            opened => opened?,
        };
        self.check_rehearsal(&mut store)?;
        Ok(store)
    }

    /// That a time which somebody has set is meant for this database.
    pub fn check_rehearsal(&self, store: &mut Store) -> Result<()> {
        if !self.rehearsing || init::is_rehearsal(store)? {
            return Ok(());
        }
        Err(Error::new("usage.not_a_rehearsal", "TEAMCTL_NOW is set, but this database was not made for rehearsals")
            .hint("unset TEAMCTL_NOW"))
    }

    /// The first command of a newer teamctl brings the database up to date, whatever the command is.
    pub fn migrate(&self, file: &Path, patience: Duration) -> Result<()> {
        if let Some(migrated) = init::migrate(self.world, file, patience)? {
            let (from, to, kept) = (migrated.from, migrated.to, migrated.kept.display());
            self.notice(format_args!(
                "brought the database from schema {from} to {to}; as it was, it is kept as {kept}"
            ));
        }
        Ok(())
    }

    /// Who changes something, when and why.
    #[must_use]
    pub fn context(&self, key: SealingKey) -> Context {
        let operator = format!("operator:{}", self.world.operator());
        let end = if self.global.dry_run { End::Rollback } else { End::Commit };
        let mut context = Context::new(operator, self.now, end, key);
        self.queued.replace(Some(context.queued()));
        context.actor = self.actor.clone();
        context.reason = self.global.reason.as_ref().map(ToString::to_string);
        context.mails = self.queues_mail();
        context
    }

    /// How long to wait for another writer.
    #[must_use]
    pub fn patience(&self) -> Duration {
        let millis = self.global.lock_timeout.map_or(5_000, super::super::domain::instant::Span::millis);
        Duration::from_millis(u64::try_from(millis).unwrap_or_default())
    }

    /// The team that the command acts on: flag or environment, else config, else the only organization.
    pub fn team(&self) -> Result<TeamChoice> {
        match self.named_team() {
            Some(named) => team_choice(&named),
            None => Ok(TeamChoice::Only),
        }
    }

    /// The same, where not naming one means everything.
    pub fn team_if_named(&self) -> Result<Option<TeamChoice>> {
        self.named_team().map(|named| team_choice(&named)).transpose()
    }

    /// The team that stands on the line: for what no default may narrow without a word.
    pub fn team_on_line(&self) -> Result<Option<TeamChoice>> {
        let from_elsewhere = self.world.variable("TEAMCTL_TEAM");
        let typed = self.global.team.as_deref().filter(|team| from_elsewhere.as_deref() != Some(*team));
        typed.map(team_choice).transpose()
    }

    fn named_team(&self) -> Option<String> {
        self.global.team.clone().or_else(|| self.config.team.clone())
    }

    /// Where data goes.
    #[must_use]
    pub fn output(&self) -> Output<'static> {
        self.listing(&ListFlags::default())
    }

    /// Where a list goes.
    #[must_use]
    pub fn listing(&self, list: &ListFlags) -> Output<'static> {
        self.listing_as(list, None)
    }

    /// Where a list goes that has a format of its own unless one was asked for.
    #[must_use]
    pub fn listing_as(&self, list: &ListFlags, usual: Option<output::Format>) -> Output<'static> {
        let asked = self.global.output.is_some() || self.global.jq.is_some();
        let on_terminal = self.world.stdout_is_terminal();
        let time = match self.global.time {
            Some(Time::Relative) => TimeStyle::Relative,
            Some(Time::Local) => TimeStyle::Local,
            None if on_terminal => TimeStyle::Relative,
            Some(Time::Utc) | None => TimeStyle::Utc,
        };
        let settings = Settings {
            format: usual.filter(|_| !asked).unwrap_or_else(|| self.format()),
            fields: self.global.fields.clone(),
            jq: self.global.jq.clone(),
            headers: !self.global.no_headers,
            time,
            color: self.colored(on_terminal),
            csv_raw: self.global.csv_raw,
            width: if on_terminal { self.world.width() } else { None },
            now: self.now.millis(),
            sort: list.sort.clone(),
            limit: list.limit,
            dry_run: self.global.dry_run,
            glyphs: if self.world.draws_blocks() { Glyphs::Blocks } else { Glyphs::Ascii },
        };
        Output::new(self.world.stdout(), settings)
    }

    /// The format that was asked for, here or in the config.
    #[must_use]
    pub fn format(&self) -> output::Format {
        match (self.global.jq.is_some(), self.global.output) {
            (true, _) => output::Format::Json,
            (false, Some(format)) => format.into(),
            (false, None) => self.config.output.as_deref().and_then(format_of).unwrap_or(output::Format::Table),
        }
    }

    /// Whether data is printed for people, and a line of its own may be put beside it.
    #[must_use]
    pub fn prints_tables(&self) -> bool {
        matches!(self.format(), output::Format::Table | output::Format::Wide)
    }

    /// Whether data, and errors, are printed for programs.
    #[must_use]
    pub fn prints_json(&self) -> bool {
        matches!(self.format(), output::Format::Json | output::Format::Jsonl)
    }

    /// The flag first, then what the environment says, then whether anybody would see it.
    fn colored(&self, on_terminal: bool) -> bool {
        let is = |name: &str| self.world.variable(name);
        match self.global.color {
            Color::Always => true,
            Color::Never => false,
            Color::Auto if is("NO_COLOR").is_some() => false,
            Color::Auto if is("CLICOLOR_FORCE").is_some_and(|value| value != "0") => true,
            Color::Auto if is("CLICOLOR").is_some_and(|value| value == "0") => false,
            Color::Auto if is("TERM").is_some_and(|value| value == "dumb") => false,
            Color::Auto => on_terminal,
        }
    }

    /// What happened, for who reads along. Goes to stderr; `--quiet` takes it away.
    pub fn notice(&self, text: std::fmt::Arguments<'_>) {
        if !self.global.quiet {
            self.tell(text);
        }
    }

    /// What is being done, with `--verbose`.
    pub fn verbose(&self, text: std::fmt::Arguments<'_>) {
        if self.global.verbose && !self.global.quiet {
            self.tell(text);
        }
    }

    /// That what was queued by a change does not leave by itself.
    pub fn tell_queued(&self) {
        match self.queued.take().map_or(0, |queued| queued.get()) {
            0 => {}
            _ if self.global.dry_run => {}
            1 => self.notice(format_args!("1 message waits to be sent: teamctl outbox send")),
            count => self.notice(format_args!("{count} messages wait to be sent: teamctl outbox send")),
        }
    }

    fn tell(&self, text: std::fmt::Arguments<'_>) {
        // Who has closed stderr does not want to know.
        let _ = writeln!(self.world.stderr(), "{}", sanitize(&text.to_string()));
    }

    /// Whether somebody can be asked.
    #[must_use]
    pub fn can_ask(&self) -> bool {
        !self.global.no_input && self.world.can_ask()
    }
}

fn format_of(name: &str) -> Option<output::Format> {
    clap::ValueEnum::from_str(name, false).ok().map(|format: super::global::Format| format.into())
}

/// A team by its path or id.
pub fn team_choice(text: &str) -> Result<TeamChoice> {
    if TeamId::is_meant(text) { text.parse().map(TeamChoice::Id) } else { text.parse().map(TeamChoice::Path) }
}
