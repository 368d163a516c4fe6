//! The flags that stand anywhere on the line.
use std::path::PathBuf;

use clap::builder::{FalseyValueParser, OsStringValueParser, TypedValueParser};
use clap::{Arg, Args, ValueEnum};

use crate::domain::instant::Span;
use crate::domain::text::Reason;
use crate::error::{Error, Result};
use crate::output::{self, Sort};
use crate::world::World;

/// What every command takes.
#[derive(Args, Clone, Debug)]
#[command(next_help_heading = "Everywhere")]
#[allow(clippy::struct_excessive_bools)] // Each is a flag.
pub struct Global {
    /// The database
    #[arg(long, global = true, env = "TEAMCTL_DB", value_name = "FILE", hide_env_values = true, value_parser = path())]
    pub db: Option<PathBuf>,

    /// The config file
    #[arg(long, global = true, env = "TEAMCTL_CONFIG", value_name = "FILE", hide_env_values = true,
          value_parser = path())]
    pub config: Option<PathBuf>,

    /// The team: acme, acme/design, or its id
    #[arg(short, long, global = true, env = "TEAMCTL_TEAM", value_name = "PATH", hide_env_values = true)]
    pub team: Option<String>,

    /// Act with that account's permissions, not as the operator
    #[arg(long = "as", global = true, env = "TEAMCTL_AS", value_name = "EMAIL", hide_env_values = true)]
    pub act_as: Option<String>,

    /// Why, for the audit trail
    #[arg(long, global = true, value_name = "TEXT")]
    pub reason: Option<Reason>,

    /// How data is printed
    #[arg(short, long, global = true, env = "TEAMCTL_OUTPUT", value_name = "FORMAT", hide_env_values = true)]
    pub output: Option<Format>,

    /// Which columns or keys, in this order
    #[arg(long, global = true, value_name = "NAMES", value_delimiter = ',')]
    pub fields: Option<Vec<String>>,

    /// Filter the JSON; strings are printed raw
    #[arg(long, global = true, value_name = "EXPRESSION")]
    pub jq: Option<String>,

    /// Tables and CSV without the header
    #[arg(long, global = true)]
    pub no_headers: bool,

    /// How tables show time [default: relative on a terminal, else utc]
    #[arg(long, global = true, value_name = "STYLE")]
    pub time: Option<Time>,

    /// Whether tables are coloured
    #[arg(long, global = true, value_name = "WHEN", default_value = "auto")]
    pub color: Color,

    /// Leave CSV cells as they are, even where a spreadsheet would take them for a formula
    #[arg(long, global = true)]
    pub csv_raw: bool,

    /// Print no notices
    // clap alone would take only `true` and `false` from the environment, and `TEAMCTL_QUIET=0` for an error.
    #[arg(short, long, global = true, env = "TEAMCTL_QUIET", hide_env_values = true,
          value_parser = FalseyValueParser::new())]
    pub quiet: bool,

    /// Tell what is done
    #[arg(short, long, global = true)]
    pub verbose: bool,

    /// Answer the confirmation of a moderate change
    #[arg(short, long, global = true)]
    pub yes: bool,

    /// Confirm a severe change: the target's name or address, typed again
    #[arg(long, global = true, value_name = "NAME")]
    pub confirm: Option<String>,

    /// Never ask
    #[arg(long, global = true, env = "TEAMCTL_NO_INPUT", hide_env_values = true,
          value_parser = FalseyValueParser::new())]
    pub no_input: bool,

    /// Show what would change, and change nothing
    #[arg(short = 'n', long, global = true)]
    pub dry_run: bool,

    /// How long to wait for another writer [default: 5s]
    #[arg(long, global = true, env = "TEAMCTL_LOCK_TIMEOUT", value_name = "DURATION", hide_env_values = true)]
    pub lock_timeout: Option<Span>,
}

/// Unlike clap's own, takes an empty one: a variable that is set to nothing is not set.
fn path() -> impl TypedValueParser<Value = PathBuf> {
    OsStringValueParser::new().map(PathBuf::from)
}

impl Global {
    /// A variable that is empty says nothing; a flag that is, as in `--db "$UNSET"`, is a mistake.
    pub fn without_empty(mut self, world: &World) -> Result<Self> {
        for (flag, variable, is_empty) in [
            ("--db", "TEAMCTL_DB", self.db.as_ref().is_some_and(|path| path.as_os_str().is_empty())),
            ("--config", "TEAMCTL_CONFIG", self.config.as_ref().is_some_and(|path| path.as_os_str().is_empty())),
            ("--team", "TEAMCTL_TEAM", self.team.as_deref() == Some("")),
            ("--as", "TEAMCTL_AS", self.act_as.as_deref() == Some("")),
        ] {
            if is_empty && !world.is_set(variable) {
                return Err(Error::new("usage.invalid_value", format!("{flag} is empty")));
            }
        }
        let is_something = |path: &PathBuf| !path.as_os_str().is_empty();
        self.db = self.db.filter(is_something);
        self.config = self.config.filter(is_something);
        self.team = self.team.filter(|team| !team.is_empty());
        self.act_as = self.act_as.filter(|email| !email.is_empty());
        Ok(self)
    }
}

/// How data is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// The columns that matter
    Table,
    /// A table with more columns
    Wide,
    /// One JSON array or object
    Json,
    /// One JSON object a line
    Jsonl,
    /// Comma-separated values with a header
    Csv,
    /// Ids alone, one a line
    Id,
}

impl From<Format> for output::Format {
    fn from(format: Format) -> Self {
        match format {
            Format::Table => Self::Table,
            Format::Wide => Self::Wide,
            Format::Json => Self::Json,
            Format::Jsonl => Self::Jsonl,
            Format::Csv => Self::Csv,
            Format::Id => Self::Id,
        }
    }
}

/// How tables show time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Time {
    /// 3 days ago
    Relative,
    /// In the zone of this machine
    Local,
    /// In UTC
    Utc,
}

/// Whether tables are coloured.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Color {
    /// On a terminal, unless the environment says otherwise
    Auto,
    /// Always
    Always,
    /// Never
    Never,
}

/// What every list takes.
#[derive(Args, Clone, Debug, Default)]
pub struct ListFlags {
    /// At most so many rows
    #[arg(long, value_name = "N")]
    pub limit: Option<u64>,

    /// In the order of a column: `created_at`, `created_at:desc`
    #[arg(long, value_name = "FIELD")]
    pub sort: Option<Sort>,
}

/// The help of `--sort` in a list without a `created_at`, but with that column.
pub fn sort_by(column: &'static str) -> impl FnOnce(Arg) -> Arg {
    move |sort| sort.help(format!("In the order of a column: `{column}`, `{column}:desc`"))
}
