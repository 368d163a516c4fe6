//! Asking for what is missing: on a terminal, and only there. Ctrl-C gives the terminal back and exits 130.
use std::io::Write;
use std::thread;

use dialoguer::theme::ColorfulTheme;
use dialoguer::{Confirm, Input, Password as PasswordPrompt, Select};
use rustix::termios::{LocalModes, OptionalActions, Termios, tcgetattr, tcsetattr};
use signal_hook::consts::{SIGINT, SIGTERM};
use signal_hook::iterator::Signals;

use super::session::Session;
use crate::domain::password::Password;
use crate::error::{Error, Result};
use crate::output::sanitize;
use crate::world::World;

/// Whether a question can be left unanswered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Needed {
    /// It is asked again.
    Yes,
    /// An empty line will do.
    No,
}

impl Session {
    /// Sees to it that there is a reason: what was given, or what is typed now. `what` needs it.
    pub fn require_reason(&mut self, what: &str) -> Result<()> {
        if self.global.reason.is_none() && self.can_ask() {
            self.global.reason = Some(self.ask("Why, such as the number of a ticket")?);
        }
        match self.global.reason {
            Some(_) => Ok(()),
            None => Err(Error::new("usage.missing", format!("{what} needs a reason, for the audit trail"))
                .hint("give it with --reason, such as the number of a ticket")),
        }
    }

    /// What was given, or what is typed now; without a terminal, an error that names the flag.
    pub fn required<T>(&self, given: Option<T>, flag: &str, question: &str) -> Result<T>
    where
        T: std::str::FromStr<Err = Error>,
    {
        match given {
            Some(given) => Ok(given),
            None if self.can_ask() => self.ask(question),
            None => Err(missing(flag)),
        }
    }

    /// Asks until the answer is one.
    pub fn ask<T>(&self, question: &str) -> Result<T>
    where
        T: std::str::FromStr<Err = Error>,
    {
        self.ask_line(question, Needed::Yes, "")?.ok_or_else(|| missing(question))
    }

    /// Asks for a line that may be left empty where it is not needed. What is there already can be changed.
    pub fn ask_line<T>(&self, question: &str, needed: Needed, there: &str) -> Result<Option<T>>
    where
        T: std::str::FromStr<Err = Error>,
    {
        let text = guarded(|| {
            Input::<String>::with_theme(&ColorfulTheme::default())
                .with_prompt(sanitize(question))
                .with_initial_text(sanitize(there))
                .allow_empty(needed == Needed::No)
                .validate_with(|text: &String| match text.as_str() {
                    "" if needed == Needed::No => Ok(()),
                    text => text.parse::<T>().map(drop).map_err(|error| error.message()),
                })
                .interact_text()
        })?;
        if text.is_empty() { Ok(None) } else { text.parse().map(Some) }
    }

    /// Lets somebody choose.
    pub fn choose(&self, question: &str, choices: &[String]) -> Result<usize> {
        self.choose_from(question, choices, 0)
    }

    /// Lets somebody choose, with one chosen already.
    pub fn choose_from(&self, question: &str, choices: &[String], chosen: usize) -> Result<usize> {
        choose_from(question, choices, chosen)
    }

    /// Asks for a secret without showing it.
    pub fn ask_secret(&self, question: &str) -> Result<String> {
        guarded_line(|| {
            PasswordPrompt::with_theme(&ColorfulTheme::default()).with_prompt(sanitize(question)).interact()
        })
    }

    /// Asks for a new password, twice.
    pub fn ask_new_password(&self) -> Result<Password> {
        let text = guarded_line(|| {
            PasswordPrompt::with_theme(&ColorfulTheme::default())
                .with_prompt("Password")
                .with_confirmation("Once more", "these two differ")
                .validate_with(|text: &String| {
                    Password::typed(text.clone()).check_new().map_err(|error| error.message())
                })
                .interact()
        })?;
        Ok(Password::typed(text))
    }

    /// † in the contract: asks on a terminal, needs `--yes` off it.
    pub fn confirm_moderate(&self, what: &str) -> Result<()> {
        if self.global.yes || self.global.dry_run {
            return Ok(());
        }
        if !self.can_ask() {
            return Err(Error::new("usage.confirmation_required", format!("to {what}, confirm it"))
                .hint("add --yes, or try it with --dry-run"));
        }
        let question = format!("Really {what}?");
        let agreed = guarded(|| {
            Confirm::with_theme(&ColorfulTheme::default()).with_prompt(sanitize(&question)).default(false).interact()
        })?;
        if agreed { Ok(()) } else { Err(declined()) }
    }

    /// ‡ in the contract: the target is typed again, as `--confirm` or on the terminal.
    pub fn confirm_severe(&self, what: &str, target: &str) -> Result<()> {
        if self.global.dry_run {
            return Ok(());
        }
        let typed = match &self.global.confirm {
            Some(typed) => typed.clone(),
            None if self.can_ask() => guarded(|| {
                Input::<String>::with_theme(&ColorfulTheme::default())
                    .with_prompt(sanitize(&format!("To {what}, type {target} again")))
                    .allow_empty(true)
                    .interact_text()
            })?,
            None => {
                return Err(Error::new("usage.confirmation_required", format!("to {what}, type {target} again"))
                    .hint(format!("add --confirm {target}, or try it with --dry-run")));
            }
        };
        if typed == target {
            return Ok(());
        }
        if self.global.confirm.is_some() {
            return Err(Error::new(
                "usage.confirmation_mismatch",
                format!("--confirm is '{typed}', the target is {target}"),
            ));
        }
        Err(declined())
    }
}

/// Lets somebody choose, before there is a session.
pub fn choose_from(question: &str, choices: &[String], chosen: usize) -> Result<usize> {
    let choices: Vec<_> = choices.iter().map(|choice| sanitize(choice)).collect();
    guarded(|| {
        Select::with_theme(&ColorfulTheme::default())
            .with_prompt(sanitize(question))
            .items(&choices)
            .default(chosen)
            .interact()
    })
}

/// Asks until the answer passes a check, before there is a session.
pub fn ask_checked(question: &str, check: impl Fn(&str) -> Result<(), String>) -> Result<String> {
    guarded(|| {
        Input::<String>::with_theme(&ColorfulTheme::default())
            .with_prompt(sanitize(question))
            .validate_with(|text: &String| check(text))
            .interact_text()
    })
}

/// What has to be given where nobody can be asked.
#[must_use]
pub fn missing(flag: &str) -> Error {
    Error::new("usage.missing", format!("{flag} is needed, and nobody can be asked"))
        .hint(format!("give {flag}, or run it on a terminal"))
}

fn declined() -> Error {
    Error::new("prompt.declined", "nothing was changed")
}

/// Runs a prompt that reads keys. The libraries make the terminal raw for each key and give it back in between, when
/// Ctrl-C would be a signal, and what is typed ahead be shown: here it stays as good as raw, so that Ctrl-C is a key, and
/// nobody else has a hand on the terminal when it is given back.
fn guarded<T>(prompt: impl FnOnce() -> dialoguer::Result<T>) -> Result<T> {
    run_guarded(true, prompt)
}

/// Runs a prompt that reads a line, with what the terminal has for editing one.
fn guarded_line<T>(prompt: impl FnOnce() -> dialoguer::Result<T>) -> Result<T> {
    run_guarded(false, prompt)
}

/// The libraries leave echo off or the cursor hidden when they are interrupted, so that is seen to here.
fn run_guarded<T>(reads_keys: bool, prompt: impl FnOnce() -> dialoguer::Result<T>) -> Result<T> {
    let failed = |error: std::io::Error| Error::new("prompt.failed", "the terminal cannot be asked").caused_by(error);
    let before = tcgetattr(rustix::stdio::stdin()).ok();
    let mut signals = Signals::new([SIGINT, SIGTERM]).map_err(failed)?;
    let handle = signals.handle();
    let restore = before.clone();
    let watcher = thread::spawn(move || {
        if let Some(first) = signals.forever().next() {
            give_back(restore.as_ref());
            let _ = World.stderr().write_all(b"\x1b[?25h\n");
            // Interrupted by any signal, the library raises SIGINT beside it.
            let is_term = first == SIGTERM || signals.pending().any(|signal| signal == SIGTERM);
            World.exit(128 + if is_term { SIGTERM } else { first });
        }
    });
    if let (true, Some(before)) = (reads_keys, &before) {
        let mut quiet = before.clone();
        quiet.local_modes.remove(LocalModes::ISIG | LocalModes::ICANON | LocalModes::ECHO);
        let _ = tcsetattr(rustix::stdio::stdin(), OptionalActions::Now, &quiet);
    }
    let answer = prompt();
    let is_interrupted = |error: &std::io::Error| error.kind() == std::io::ErrorKind::Interrupted;
    if matches!(&answer, Err(dialoguer::Error::IO(error)) if is_interrupted(error)) {
        // There was a signal, and the watcher ends the program.
        let _ = watcher.join();
        return Err(Error::new("prompt.interrupted", "interrupted: nothing was changed"));
    }
    handle.close();
    let _ = watcher.join();
    give_back(before.as_ref());
    answer.map_err(|dialoguer::Error::IO(error)| failed(error))
}

fn give_back(before: Option<&Termios>) {
    if let Some(before) = before {
        let _ = tcsetattr(rustix::stdio::stdin(), OptionalActions::Now, before);
    }
}
