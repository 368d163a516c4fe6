//! Asking for what is missing: on a terminal, and only there. Ctrl-C gives the terminal back and exits 130.
use std::io::Write;
use std::thread;

use dialoguer::theme::ColorfulTheme;
use dialoguer::{Confirm, Input, Password as PasswordPrompt, Select};
use rustix::termios::{OptionalActions, tcgetattr, tcsetattr};
use signal_hook::consts::{SIGINT, SIGTERM};
use signal_hook::iterator::Signals;

use super::session::Session;
use crate::domain::password::Password;
use crate::error::{Error, Result};
use crate::output::sanitize;
use crate::world::World;

impl Session {
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
        guarded(|| {
            Input::<String>::with_theme(&ColorfulTheme::default())
                .with_prompt(sanitize(question))
                .validate_with(|text: &String| text.parse::<T>().map(drop).map_err(|error| error.message()))
                .interact_text()
        })?
        .parse()
    }

    /// Asks for something that may be left empty.
    pub fn ask_optional<T>(&self, question: &str) -> Result<Option<T>>
    where
        T: std::str::FromStr<Err = Error>,
    {
        let text = guarded(|| {
            Input::<String>::with_theme(&ColorfulTheme::default())
                .with_prompt(sanitize(question))
                .allow_empty(true)
                .validate_with(|text: &String| match text.as_str() {
                    "" => Ok(()),
                    text => text.parse::<T>().map(drop).map_err(|error| error.message()),
                })
                .interact_text()
        })?;
        if text.is_empty() { Ok(None) } else { text.parse().map(Some) }
    }

    /// Lets somebody choose.
    pub fn choose(&self, question: &str, choices: &[String]) -> Result<usize> {
        let choices: Vec<_> = choices.iter().map(|choice| sanitize(choice)).collect();
        guarded(|| {
            Select::with_theme(&ColorfulTheme::default())
                .with_prompt(sanitize(question))
                .items(&choices)
                .default(0)
                .interact()
        })
    }

    /// Asks for a secret without showing it.
    pub fn ask_secret(&self, question: &str) -> Result<String> {
        guarded(|| PasswordPrompt::with_theme(&ColorfulTheme::default()).with_prompt(sanitize(question)).interact())
    }

    /// Asks for a new password, twice.
    pub fn ask_new_password(&self) -> Result<Password> {
        let text = guarded(|| {
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
                return Err(Error::new("usage.confirmation_required", format!("to {what}, type its name again"))
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

/// What has to be given where nobody can be asked.
#[must_use]
pub fn missing(flag: &str) -> Error {
    Error::new("usage.missing", format!("{flag} is needed, and nobody can be asked"))
        .hint(format!("give {flag}, or run it on a terminal"))
}

fn declined() -> Error {
    Error::new("prompt.declined", "nothing was changed")
}

/// Runs a prompt. The libraries leave echo off or the cursor hidden when they are interrupted, so that is seen to here.
fn guarded<T>(prompt: impl FnOnce() -> dialoguer::Result<T>) -> Result<T> {
    let failed = |error: std::io::Error| Error::new("prompt.failed", "the terminal cannot be asked").caused_by(error);
    let before = tcgetattr(rustix::stdio::stdin()).ok();
    let mut signals = Signals::new([SIGINT, SIGTERM]).map_err(failed)?;
    let handle = signals.handle();
    let restore = before.clone();
    let watcher = thread::spawn(move || {
        if let Some(signal) = signals.forever().next() {
            if let Some(before) = &restore {
                let _ = tcsetattr(rustix::stdio::stdin(), OptionalActions::Now, before);
            }
            let _ = World.stderr().write_all(b"\x1b[?25h\n");
            World.exit(128 + signal);
        }
    });
    let answer = prompt();
    handle.close();
    let _ = watcher.join();
    match answer {
        Ok(answer) => Ok(answer),
        Err(dialoguer::Error::IO(error)) if error.kind() == std::io::ErrorKind::Interrupted => {
            Err(Error::new("prompt.interrupted", "interrupted: nothing was changed"))
        }
        Err(dialoguer::Error::IO(error)) => Err(failed(error)),
    }
}
