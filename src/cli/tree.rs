//! How the tree of commands grows: whole for who wants to see it, one branch for who wants something done.
use std::ffi::OsString;

use clap::error::ErrorKind;
use clap::parser::ValueSource;
use clap::{Arg, ArgMatches, Args, Command, Error as Usage, FromArgMatches};

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

    /// What a verb, and the flags that every command takes, come to.
    fn take(&self, matches: Option<&ArgMatches>) -> Result<(Global, Deed), Usage> {
        match (&self.grow, matches) {
            (Grow::Verb { understand, .. }, Some(matches)) => {
                Ok((Global::from_arg_matches(matches)?, understand(matches)?))
            }
            _ => Err(missing()),
        }
    }

    /// A verb without any name that a line could hold.
    fn only(&self) -> Command {
        let command = Command::new(ONLY);
        match self.grow {
            Grow::Noun { .. } => command,
            Grow::Verb { augment, .. } => augment(command),
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

/// The first noun on the line with a verb of its own beside it, or beside a noun of its own that is beside it, or the first verb that needs no noun, and where it stands:
/// from which word on, and how many. It may be a flag's value: then nothing can be parsed with it.
fn named<'t>(branches: &'t [Branch], line: &[OsString]) -> Option<(&'t Branch, usize, usize)> {
    line.iter().enumerate().skip(1).find_map(|(at, word)| {
        let mut branch = branches.iter().find(|branch| branch.is(word))?;
        let mut words = 1;
        while let Grow::Noun { below, .. } = branch.grow {
            let next = line.get(at + words)?;
            branch = below.iter().find(|branch| branch.is(next))?;
            words += 1;
        }
        Some((branch, at, words))
    })
}

/// What the verb is called while it is the only one: no line can hold this word.
const ONLY: &str = "\0";

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

    /// Reads a line with the one verb that it names, and only what that cannot answer with the whole tree: that costs
    /// 1.2 ms to build with 96 verbs, one verb 0.2. Noun and verb are one word to it, since clap copies each of the global
    /// flags, and what was said of it, at every level: a twentieth of the instructions of a one-shot read. A line that is taken
    /// so means the same to the whole tree, which adds nothing but other subcommands.
    pub fn read(&self, line: &[OsString]) -> Result<(Global, Deed), Usage> {
        let found = named(self.branches, line);
        let parsed = match found {
            None => (self.root)().try_get_matches_from(line),
            Some((verb, at, words)) => {
                let mut line = line.to_vec();
                line.splice(at..at + words, [ONLY.into()]);
                (self.root)().subcommand(verb.only()).try_get_matches_from(line)
            }
        };
        match (parsed, found) {
            (Err(error), _) if error.kind() == ErrorKind::DisplayVersion => Err(error),
            (Ok(mut matches), Some((verb, ..))) => {
                verb.take(matches.remove_subcommand().map(|(_, below)| below).as_ref())
            }
            _ => self.understand(&self.whole().try_get_matches_from(line)?),
        }
    }

    /// The command that a line names, as far as it does: what may stand before and between its words are the flags that
    /// every command takes.
    #[must_use]
    pub fn called(&self, line: &[OsString]) -> Vec<&'static str> {
        let root = (self.root)();
        let (mut branches, mut found) = (self.branches, Vec::new());
        let mut words = line.iter().skip(1);
        while let Some(word) = words.next() {
            if word.as_encoded_bytes().starts_with(b"-") {
                if takes_next(&root, &word.to_string_lossy()) {
                    words.next();
                }
                continue;
            }
            let Some(branch) = branches.iter().find(|branch| branch.is(word)) else { break };
            found.push(branch.name);
            match branch.grow {
                Grow::Noun { below, .. } => branches = below,
                Grow::Verb { .. } => break,
            }
        }
        found
    }

    /// Finds the verb at the end of the branch that was parsed.
    fn understand(&self, matches: &ArgMatches) -> Result<(Global, Deed), Usage> {
        let (mut branches, mut matches) = (self.branches, matches);
        while let Some((name, below)) = matches.subcommand() {
            matches = below;
            match branches.iter().find(|branch| branch.name == name) {
                Some(Branch { grow: Grow::Noun { below, .. }, .. }) => branches = below,
                Some(verb) => return verb.take(Some(matches)),
                None => break,
            }
        }
        Err(missing())
    }
}

/// Whether the word after a flag is its value.
fn takes_next(root: &Command, word: &str) -> bool {
    let takes_value = |flag: &&Arg| flag.get_action().takes_values();
    if let Some(long) = word.strip_prefix("--") {
        return root.get_arguments().filter(takes_value).any(|flag| flag.get_long() == Some(long));
    }
    // Of several in one word, the first that takes a value has what follows it.
    let is_valued = |short: char| root.get_arguments().filter(takes_value).any(|flag| flag.get_short() == Some(short));
    word.find(is_valued).is_some_and(|at| at + 1 == word.len())
}

fn missing() -> Usage {
    Usage::raw(ErrorKind::MissingSubcommand, "a command is missing\n")
}

/// Whether the flag stands on the line, rather than in the environment or nowhere.
#[must_use]
pub fn typed(matches: &ArgMatches, flag: &str) -> bool {
    matches.value_source(flag) == Some(ValueSource::CommandLine)
}
