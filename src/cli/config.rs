//! `teamctl config`: the config file, and where each setting in force came from.
use clap::Args;

use super::global::{ListFlags, sort_by};
use super::printing::Shape;
use super::session::{Exit, Session};
use super::tree::{Branch, Verb};
use crate::config::{self, Config, Origin, Setting};
use crate::domain::action;
use crate::error::{Error, Result};
use crate::output::{Cell, Kind, columns};

/// All of `teamctl config`.
pub const CONFIG: Branch = Branch::noun(
    "config",
    "The config file, and where each setting in force came from",
    &[
        Branch::verb::<List>(),
        Branch::verb::<Get>(),
        Branch::verb::<Set>(),
        Branch::verb::<Unset>(),
        Branch::verb::<PathVerb>(),
        Branch::verb::<Validate>(),
    ],
);

struct SettingRecord {
    setting: Setting,
    with_origin: bool,
    changed: Option<bool>,
}

impl SettingRecord {
    fn origin(&self) -> Option<String> {
        match &self.setting.origin {
            Origin::Flag => Some("flag".into()),
            Origin::Environment(variable) => Some(format!("environment {variable}")),
            Origin::File(path) => Some(path.display().to_string()),
            Origin::Default => Some("default".into()),
            Origin::Unset => None,
        }
    }
}

columns! {
    impl Record for SettingRecord, |record| {
        "name" Table => Cell::text(record.setting.name),
        "value" Table => Cell::optional_text(record.setting.value.as_deref()),
        "origin" Wide => if record.with_origin { Cell::optional_text(record.origin()) } else { Cell::Null },
        "changed" Data => record.changed.map_or(Cell::Null, Cell::Bool),
    }
}

fn settings(session: &Session) -> Vec<Setting> {
    let global = &session.global;
    let mut flags: Vec<(&str, String)> = Vec::new();
    // clap has merged flag and environment; what the environment says too counts as coming from there.
    let from_line = |variable: &str, value: &str| session.world.variable(variable).as_deref() != Some(value);
    if let Some(db) = global.db.as_ref().map(|db| db.to_string_lossy().into_owned())
        && from_line("TEAMCTL_DB", &db)
    {
        flags.push(("database", db));
    }
    if let Some(team) = global.team.as_ref().filter(|team| from_line("TEAMCTL_TEAM", team)) {
        flags.push(("team", team.clone()));
    }
    session.config.settings(&session.world, &flags)
}

/// List the settings in force
#[derive(Args, Debug)]
#[command(after_help = "Examples:\n  teamctl config list\n  teamctl config list --show-origin")]
#[command(mut_arg("sort", sort_by("name")))]
pub struct List {
    /// Where each came from: a flag, a variable, the file, the default
    #[arg(long)]
    show_origin: bool,

    #[command(flatten)]
    flags: ListFlags,
}

impl Verb for List {
    const NAME: &'static str = "list";
    const ALIASES: &'static [&'static str] = &["ls"];

    fn run(self, session: &mut Session) -> Result<Exit> {
        session.operator_only(action::CONFIG_LIST)?;
        let mut output = match (self.show_origin, session.prints_tables()) {
            (true, true) => session.listing_as(&self.flags, Some(crate::output::Format::Wide)),
            _ => session.listing(&self.flags),
        };
        let mut rows = output.rows::<SettingRecord>(Kind::Listing)?;
        for setting in settings(session) {
            if rows.row(&SettingRecord { setting, with_origin: true, changed: None })?.is_break() {
                break;
            }
        }
        rows.finish()?;
        output.finish()?;
        Ok(Exit::Done)
    }
}

/// Print one setting in force
#[derive(Args, Debug)]
#[command(after_help = "Example:\n  teamctl config get invite.link")]
pub struct Get {
    /// Its dotted name
    #[arg(value_name = "NAME")]
    name: String,
}

impl Verb for Get {
    const NAME: &'static str = "get";
    const ALIASES: &'static [&'static str] = &["show"];

    fn run(self, session: &mut Session) -> Result<Exit> {
        session.operator_only(action::CONFIG_GET)?;
        // Refuses a name that there is not, and suggests the nearest.
        session.config.get(&self.name)?;
        let setting = settings(session).into_iter().find(|setting| setting.name == self.name);
        let Some(setting) = setting else { return Ok(Exit::Done) };
        if session.prints_tables() {
            if let Some(value) = &setting.value {
                let mut output = session.output();
                output.line(value)?;
                output.finish()?;
            }
            return Ok(if setting.value.is_some() { Exit::Done } else { Exit::No });
        }
        session.print_one(&SettingRecord { setting, with_origin: true, changed: None })?;
        Ok(Exit::Done)
    }
}

fn print_change(session: &Session, name: &str, value: Option<String>, changed: bool) -> Result<Exit> {
    let known = config::KEYS.iter().find(|key| key.name == name).map_or("", |key| key.name);
    let setting = Setting { name: known, value, origin: Origin::Unset };
    session.print_changes(&[SettingRecord { setting, with_origin: false, changed: Some(changed) }], Shape::One)?;
    Ok(Exit::Done)
}

/// Change a setting in the file, and keep its comments
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  teamctl config set team acme
  teamctl config set invite.link 'https://portal.example.com/accept?token={token}'")]
pub struct Set {
    /// Its dotted name
    #[arg(value_name = "NAME")]
    name: String,

    /// What it is to be
    #[arg(value_name = "VALUE", allow_hyphen_values = true)]
    value: String,
}

impl Verb for Set {
    const NAME: &'static str = "set";
    const MENDS_CONFIG: bool = true;

    fn run(self, session: &mut Session) -> Result<Exit> {
        session.operator_only(action::CONFIG_SET)?;
        session.check_output::<SettingRecord>()?;
        let path = Config::path_to_edit(&session.world, session.global.config.as_deref())?;
        let set = if session.global.dry_run { config::rehearse_set } else { config::set };
        let changed = set(&path, &self.name, &self.value)?;
        session.notice(format_args!("{} in {}", self.name, path.display()));
        print_change(session, &self.name, Some(self.value), changed)
    }
}

/// Take a setting out of the file
#[derive(Args, Debug)]
#[command(after_help = "Example:\n  teamctl config unset team")]
pub struct Unset {
    /// Its dotted name
    #[arg(value_name = "NAME")]
    name: String,
}

impl Verb for Unset {
    const NAME: &'static str = "unset";
    const MENDS_CONFIG: bool = true;

    fn run(self, session: &mut Session) -> Result<Exit> {
        session.operator_only(action::CONFIG_UNSET)?;
        session.check_output::<SettingRecord>()?;
        let path = Config::path_to_edit(&session.world, session.global.config.as_deref())?;
        let unset = if session.global.dry_run { config::rehearse_unset } else { config::unset };
        let changed = unset(&path, &self.name)?;
        print_change(session, &self.name, None, changed)
    }
}

struct PlaceRecord {
    name: &'static str,
    /// Unless there is no default for it, and nothing is set.
    path: Option<String>,
    exists: bool,
}

columns! {
    impl Record for PlaceRecord, |record| {
        "name" Table => Cell::text(record.name),
        "path" Table => Cell::optional_text(record.path.as_deref()),
        "exists" Table => Cell::Bool(record.exists),
    }
}

/// Print where the config file, the database, the sealing key and templates of one's own are looked for
#[derive(Args, Debug)]
#[command(after_help = "Example:\n  teamctl config path -o json")]
pub struct PathVerb {}

impl Verb for PathVerb {
    const NAME: &'static str = "path";
    const MENDS_CONFIG: bool = true;

    fn run(self, session: &mut Session) -> Result<Exit> {
        session.operator_only(action::CONFIG_PATH)?;
        let file = Config::path_to_edit(&session.world, session.global.config.as_deref())?;
        session.print_list::<PlaceRecord>(&ListFlags::default(), |rows| {
            for (name, path) in [
                ("config", Some(file)),
                ("database", Some(session.database()?)),
                ("secret_key_file", Some(session.key_file()?)),
                ("email.templates", session.config.email.templates.clone()),
            ] {
                let exists = path.as_ref().is_some_and(|path| path.exists());
                let path = path.map(|path| path.to_string_lossy().into_owned());
                let record = PlaceRecord { name, path, exists };
                if rows.row(&record)?.is_break() {
                    break;
                }
            }
            Ok(())
        })
    }
}

/// Check the config file, and the files that it names for sending: password, certificates, templates
#[derive(Args, Debug)]
#[command(after_help = "Example:\n  teamctl config validate --config /etc/teamctl/config.toml")]
pub struct Validate {}

impl Verb for Validate {
    const NAME: &'static str = "validate";
    const MENDS_CONFIG: bool = true;

    fn run(self, session: &mut Session) -> Result<Exit> {
        session.operator_only(action::CONFIG_VALIDATE)?;
        let file = Config::path_to_edit(&session.world, session.global.config.as_deref())?;
        let config = Config::validate(&file)?;
        let templates = super::transport::transports(&config)?.templates;
        if let Some(mistake) = templates.mistakes().first() {
            return Err(Error::new("config.invalid", format!("email.templates: {mistake}"))
                .hint("what a template can tell: man teamctl-templates")
                .detail("key", "email.templates")
                .detail("file", mistake.file.as_str())
                .detail("line", mistake.line));
        }
        for unused in templates.unused() {
            session.notice(format_args!("{} is not used: no template is called so", unused.display()));
        }
        session.notice(format_args!("{} is valid", file.display()));
        Ok(Exit::Done)
    }
}
