//! `teamctl policy`: the rules of an organization, and the presets that they start from.
mod apply;

use std::path::PathBuf;

use clap::Args;

use super::global::{ListFlags, sort_by};
use super::named_file::read_text;
use super::session::{Exit, Session, team_choice};
use super::tree::{Branch, Verb};
use crate::domain::policy::{PRESETS, Policy};
use crate::error::{Error, Result};
use crate::operations::policy::{self, Source};
use crate::output::{Cell, Format, columns};

/// All of `teamctl policy`.
pub const POLICY: Branch = Branch::noun(
    "policy",
    "Policies: the rules of an organization, as a TOML file",
    &[Branch::verb::<List>(), Branch::verb::<Show>(), Branch::verb::<Validate>(), Branch::verb::<apply::Apply>()],
);

/// The preset of an organization for which none was named.
const DEFAULT_PRESET: &str = "standard";

/// A policy longer than that is refused, so it need not be read.
const MOST_BYTES: u64 = 256 * 1024;

/// Where the rules of a new organization come from.
#[derive(Args, Debug)]
pub struct PolicyFlags {
    /// A policy that comes with teamctl: see `teamctl policy list` [default: standard]
    #[arg(long, value_name = "PRESET", conflicts_with = "policy_file")]
    preset: Option<String>,

    /// A policy of your own
    #[arg(id = "policy_file", long = "policy", value_name = "FILE")]
    file: Option<PathBuf>,
}

impl PolicyFlags {
    /// Whether anything was named.
    #[must_use]
    pub fn is_given(&self) -> bool {
        self.preset.is_some() || self.file.is_some()
    }
}

/// Reads the file, where one is named.
pub fn source(flags: &PolicyFlags) -> Result<Source> {
    match (&flags.file, &flags.preset) {
        (Some(file), _) => Ok(Source::Text(read_text(crate::world::World, file, MOST_BYTES)?)),
        (None, preset) => Ok(Source::Preset(preset.clone().unwrap_or_else(|| DEFAULT_PRESET.into()))),
    }
}

/// List the presets
#[derive(Args, Debug)]
#[command(after_help = "Example:\n  teamctl policy list")]
#[command(mut_arg("sort", sort_by("name")))]
pub struct List {
    #[command(flatten)]
    flags: ListFlags,
}

struct Preset {
    name: &'static str,
    description: Option<String>,
}

columns! {
    impl Record for Preset, |preset| {
        "name" Table => Cell::text(preset.name),
        "description" Table => Cell::optional_text(preset.description.as_deref()),
    }
}

impl Verb for List {
    const NAME: &'static str = "list";
    const ALIASES: &'static [&'static str] = &["ls"];

    fn run(self, session: &mut Session) -> Result<Exit> {
        session.print_list::<Preset>(&self.flags, |rows| {
            for (name, _) in PRESETS {
                let (policy, _) = Policy::preset(name)?;
                let preset = Preset { name, description: policy.description.map(|text| text.to_string()) };
                if rows.row(&preset)?.is_break() {
                    break;
                }
            }
            Ok(())
        })
    }
}

/// Show a policy: a preset's, or an organization's
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  teamctl policy show autoql               the preset, as a file to start from
  teamctl policy show acme                 what is in force there
  teamctl policy show acme -o json         every key, with its default")]
pub struct Show {
    /// A preset or an organization [default: the organization of the team]
    #[arg(value_name = "PRESET|ORG")]
    target: Option<String>,
}

impl Verb for Show {
    const NAME: &'static str = "show";
    const ALIASES: &'static [&'static str] = &["get"];

    fn run(self, session: &mut Session) -> Result<Exit> {
        let preset = self.target.as_deref().filter(|name| PRESETS.iter().any(|(preset, _)| preset == name));
        let (policy, text) = if let Some(name) = preset {
            let (policy, text) = Policy::preset(name)?;
            (policy, text.to_owned())
        } else {
            let choice = match &self.target {
                Some(target) => team_choice(target)?,
                None => session.team()?,
            };
            policy::show(&mut session.open_read()?, &session.actor, &choice)?
        };
        print(session, &policy, &text)
    }
}

fn print(session: &Session, policy: &Policy, text: &str) -> Result<Exit> {
    match session.format() {
        Format::Json | Format::Jsonl => {
            let json = serde_json::to_string(policy)
                .map_err(|error| Error::new("internal.json", "the policy cannot be told as JSON").caused_by(error))?;
            session.print_json(&json)?;
        }
        _ => session.print_text(text)?,
    }
    Ok(Exit::Done)
}

/// Check a policy file
#[derive(Args, Debug)]
#[command(after_help = "\
Example:
  teamctl policy show standard > ours.toml && teamctl policy validate ours.toml")]
pub struct Validate {
    /// The file, or - for stdin
    #[arg(value_name = "FILE")]
    file: PathBuf,
}

impl Verb for Validate {
    const NAME: &'static str = "validate";

    fn run(self, session: &mut Session) -> Result<Exit> {
        let policy = Policy::parse(&read_text(session.world, &self.file, MOST_BYTES)?)?;
        session.notice(format_args!("the policy '{}' is valid", policy.name));
        Ok(Exit::Done)
    }
}
