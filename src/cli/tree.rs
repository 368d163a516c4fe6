//! How the tree of commands grows: whole for who wants to see it, one branch for who wants something done.
use std::ffi::OsString;

use clap::error::ErrorKind;
use clap::parser::ValueSource;
use clap::{ArgMatches, Args, Command, Error as Usage, FromArgMatches};

use super::global::Global;
use super::session::{Exit, Session};
use crate::error::Result;

/// A leaf: its flags are its fields, its help is its doc comments, and what it does is `run`.
pub trait Verb: Args {
    /// What it is called by.
    const NAME: &'static str;
    /// What else it is called by.
    const ALIASES: &'static [&'static str] = &[];

    /// Whether it must run while the config file cannot be read.
    const MENDS_CONFIG: bool = false;

    /// What clap cannot see: to it a value from the environment was typed as well.
    fn check(_: &ArgMatches) -> Result<(), Usage> {
        Ok(())
    }

    /// Does it.
    fn run(self, session: &mut Session) -> Result<Exit>;
}

/// A noun with what lies below it, or a verb.
pub struct Branch {
    name: &'static str,
    aliases: &'static [&'static str],
    grow: Grow,
}

enum Grow {
    Noun { about: &'static str, below: &'static [Branch] },
    Verb { augment: fn(Command) -> Command, understand: fn(&ArgMatches) -> Result<Deed, Usage> },
}

/// A verb that was understood, with its flags, ready to be done.
pub struct Deed {
    /// Whether it must run while the config file cannot be read.
    pub mends_config: bool,
    /// Does it.
    pub run: Run,
}

type Run = Box<dyn FnOnce(&mut Session) -> Result<Exit>>;

impl Branch {
    /// A noun, with its line of help and its verbs.
    #[must_use]
    pub const fn noun(name: &'static str, about: &'static str, below: &'static [Branch]) -> Self {
        Self { name, aliases: &[], grow: Grow::Noun { about, below } }
    }

    /// A verb.
    #[must_use]
    pub const fn verb<V: Verb + 'static>() -> Self {
        Self {
            name: V::NAME,
            aliases: V::ALIASES,
            grow: Grow::Verb { augment: V::augment_args, understand: understand::<V> },
        }
    }

    fn is(&self, word: &OsString) -> bool {
        word == self.name || self.aliases.iter().any(|alias| word == alias)
    }

    fn whole(&self) -> Command {
        match self.grow {
            Grow::Noun { below, .. } => self.alone().subcommands(below.iter().map(Self::whole)),
            Grow::Verb { .. } => self.alone(),
        }
    }

    /// With no more below it than the words of the line name.
    fn lean(&self, words: &[OsString]) -> Command {
        match self.grow {
            Grow::Noun { below, .. } => self.alone().subcommands(named(below, words)),
            Grow::Verb { .. } => self.alone(),
        }
    }

    fn alone(&self) -> Command {
        let command = Command::new(self.name).visible_aliases(self.aliases);
        match self.grow {
            Grow::Noun { about, .. } => command.about(about).subcommand_required(true).arg_required_else_help(true),
            Grow::Verb { augment, .. } => augment(command),
        }
    }
}

fn understand<V: Verb + 'static>(matches: &ArgMatches) -> Result<Deed, Usage> {
    V::check(matches)?;
    let verb = V::from_arg_matches(matches)?;
    Ok(Deed { mends_config: V::MENDS_CONFIG, run: Box::new(move |session| verb.run(session)) })
}

/// The first word that names one of the branches may be a flag's value, as in `-t team invite list`: then the lean tree
/// does not parse, and the whole one does.
fn named(branches: &[Branch], words: &[OsString]) -> Option<Command> {
    words.iter().enumerate().find_map(|(at, word)| {
        let branch = branches.iter().find(|branch| branch.is(word))?;
        Some(branch.lean(words.get(at + 1..)?))
    })
}

/// The name, version and global flags of the program, and what grows from them.
pub struct Tree {
    /// Builds what stands above all branches.
    pub root: fn() -> Command,
    /// In the order of the help.
    pub branches: &'static [Branch],
}

impl Tree {
    /// All of it: for help, suggestions, completions and man pages.
    #[must_use]
    pub fn whole(&self) -> Command {
        (self.root)().subcommands(self.branches.iter().map(Branch::whole))
    }

    /// Reads a line with the one branch that it names, and only what that cannot answer with the whole tree: that costs
    /// 1.2 ms to build with 96 verbs, one verb 0.2. A line that the lean tree takes means the same to the whole one,
    /// which adds nothing but other subcommands.
    pub fn read(&self, line: &[OsString]) -> Result<(Global, Deed), Usage> {
        let matches = match self.lean(line).try_get_matches_from(line) {
            Err(error) if error.kind() == ErrorKind::DisplayVersion => return Err(error),
            Err(_) => self.whole().try_get_matches_from(line)?,
            Ok(matches) => matches,
        };
        self.understand(&matches)
    }

    fn lean(&self, line: &[OsString]) -> Command {
        (self.root)().subcommands(named(self.branches, line.get(1..).unwrap_or_default()))
    }

    /// Finds the verb at the end of the branch that was parsed.
    fn understand(&self, matches: &ArgMatches) -> Result<(Global, Deed), Usage> {
        let (mut branches, mut matches) = (self.branches, matches);
        while let Some((name, below)) = matches.subcommand() {
            matches = below;
            match branches.iter().find(|branch| branch.name == name).map(|branch| &branch.grow) {
                Some(Grow::Noun { below, .. }) => branches = below,
                Some(Grow::Verb { understand, .. }) => {
                    return Ok((Global::from_arg_matches(matches)?, understand(matches)?));
                }
                None => break,
            }
        }
        Err(Usage::raw(ErrorKind::MissingSubcommand, "a command is missing\n"))
    }
}

/// Whether the flag stands on the line, rather than in the environment or nowhere.
#[must_use]
pub fn typed(matches: &ArgMatches, flag: &str) -> bool {
    matches.value_source(flag) == Some(ValueSource::CommandLine)
}
