//! The file `config.toml`: where it is looked for, what it says, and where each setting in force came from.
mod document;
mod edit;
mod keys;
mod places;
mod reading;
mod settings;
#[cfg(test)]
mod tests;
mod values;

use std::path::{Path, PathBuf};
use std::time::Duration;

use serde::Deserialize;

pub use self::edit::{rehearse_set, rehearse_unset, set, unset};
pub use self::keys::{KEYS, Key, Kind};
pub use self::places::{default_database, default_secret_key};
pub use self::settings::{Origin, Setting};
pub use self::values::{Choice, EmailTransport, OUTPUT_FORMATS, Security, SmsTransport};
use crate::error::{Error, Result};
use crate::world::World;

/// What the file says. What it does not say is `None`; paths are whole.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Config {
    #[serde(skip)]
    path: Option<PathBuf>,
    /// The database.
    #[serde(deserialize_with = "values::path")]
    pub database: Option<PathBuf>,
    /// The sealing key.
    #[serde(deserialize_with = "values::path")]
    pub secret_key_file: Option<PathBuf>,
    /// The team meant where none is named, as it was written.
    #[serde(deserialize_with = "values::text")]
    pub team: Option<String>,
    /// One of [`OUTPUT_FORMATS`].
    #[serde(deserialize_with = "values::output")]
    pub output: Option<String>,
    /// Invitations.
    pub invite: Invite,
    /// Mail.
    pub email: Email,
    /// Text messages.
    pub sms: Sms,
    /// Calls to the receivers of teams.
    pub callback: Callback,
    /// Stores that connectors lead to.
    pub connector: Connector,
}

/// `[invite]`
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Invite {
    /// A web address with `{token}` in it.
    #[serde(deserialize_with = "values::link")]
    pub link: Option<String>,
}

/// `[email]`
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Email {
    /// How mail leaves; none leaves without it.
    #[serde(deserialize_with = "values::choice")]
    pub transport: Option<EmailTransport>,
    /// The sender.
    #[serde(deserialize_with = "values::sender")]
    pub from: Option<String>,
    /// The SMTP server.
    #[serde(deserialize_with = "values::text")]
    pub host: Option<String>,
    /// Its port; see [`Email::port`].
    #[serde(deserialize_with = "values::port")]
    pub port: Option<u16>,
    /// How the connection is protected; see [`Email::security`].
    #[serde(deserialize_with = "values::choice")]
    pub security: Option<Security>,
    /// The name to log in with.
    #[serde(deserialize_with = "values::text")]
    pub username: Option<String>,
    /// The file with the password.
    #[serde(deserialize_with = "values::path")]
    pub password_file: Option<PathBuf>,
    /// Certificates of a private authority.
    #[serde(deserialize_with = "values::path")]
    pub ca_file: Option<PathBuf>,
    /// How long the SMTP server may take for a message; see [`Email::timeout`].
    #[serde(deserialize_with = "values::mail_timeout")]
    pub timeout: Option<Duration>,
    /// A folder of message templates.
    #[serde(deserialize_with = "values::path")]
    pub templates: Option<PathBuf>,
    /// The program that takes a message, and its arguments; never empty.
    #[serde(deserialize_with = "values::command")]
    pub command: Option<Vec<String>>,
}

impl Email {
    /// The port in force.
    #[must_use]
    pub fn port(&self) -> u16 {
        self.port.unwrap_or(587)
    }

    /// The protection in force.
    #[must_use]
    pub fn security(&self) -> Security {
        self.security.unwrap_or(Security::Starttls)
    }

    /// The deadline in force.
    #[must_use]
    pub fn timeout(&self) -> Duration {
        self.timeout.unwrap_or(Duration::from_mins(1))
    }

    /// Whether a password would go over a network for everybody on the way to read.
    fn shows_password(&self) -> bool {
        let is_here = |host: &str| {
            host.eq_ignore_ascii_case("localhost")
                || host.parse::<std::net::IpAddr>().is_ok_and(|address| address.is_loopback())
        };
        self.security() == Security::None
            && self.username.is_some()
            && self.host.as_deref().is_some_and(|host| !is_here(host))
    }
}

/// `[sms]`
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Sms {
    /// How text messages leave; none leaves without it.
    #[serde(deserialize_with = "values::choice")]
    pub transport: Option<SmsTransport>,
    /// The program that takes a text message, and its arguments; never empty.
    #[serde(deserialize_with = "values::command")]
    pub command: Option<Vec<String>>,
}

/// `[callback]`
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Callback {
    /// How long a receiver may take; see [`Callback::timeout`].
    #[serde(deserialize_with = "values::timeout")]
    pub timeout: Option<Duration>,
    /// Whether private addresses may be called; see [`Callback::allow_private`].
    pub allow_private: Option<bool>,
    /// Certificates of a private authority.
    #[serde(deserialize_with = "values::path")]
    pub ca_file: Option<PathBuf>,
}

impl Callback {
    /// The deadline in force.
    #[must_use]
    pub fn timeout(&self) -> Duration {
        self.timeout.unwrap_or(Duration::from_secs(15))
    }

    /// Whether loopback and private addresses may be called.
    #[must_use]
    pub fn allow_private(&self) -> bool {
        self.allow_private.unwrap_or(false)
    }
}

/// `[connector]`
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Connector {
    /// How long a test may take; see [`Connector::timeout`].
    #[serde(deserialize_with = "values::connector_timeout")]
    pub timeout: Option<Duration>,
    /// Whether accounts' connectors may lead to private addresses; see [`Connector::allow_private`].
    pub allow_private: Option<bool>,
    /// Certificates of a private authority.
    #[serde(deserialize_with = "values::path")]
    pub ca_file: Option<PathBuf>,
}

impl Connector {
    /// The deadline in force.
    #[must_use]
    pub fn timeout(&self) -> Duration {
        self.timeout.unwrap_or(Duration::from_secs(20))
    }

    /// Whether connectors that accounts add or test may lead to loopback and private addresses.
    #[must_use]
    pub fn allow_private(&self) -> bool {
        self.allow_private.unwrap_or(false)
    }
}

impl Config {
    /// Reads the file that was named, which must be there, or the first there is of [`Config::candidate_paths`]. An empty
    /// name is none, so that an empty variable is as good as no variable.
    pub fn load(world: &World, named: Option<&Path>) -> Result<Self> {
        match named.filter(|path| !path.as_os_str().is_empty()) {
            Some(path) => Self::read(path)?.ok_or_else(|| reading::not_found(path)),
            None => Self::first_of(&Self::candidate_paths(world)),
        }
    }

    fn first_of(paths: &[PathBuf]) -> Result<Self> {
        for path in paths {
            if let Some(config) = Self::read(path)? {
                return Ok(config);
            }
        }
        Ok(Self::default())
    }

    fn read(path: &Path) -> Result<Option<Self>> {
        let Some(text) = reading::text(path)? else { return Ok(None) };
        let mut config: Self = reading::parse(&text).map_err(|mistake| mistake.in_file(path))?;
        config.path = Some(std::path::absolute(path).unwrap_or_else(|_| path.to_owned()));
        config.complete_paths();
        Ok(Some(config))
    }

    fn complete_paths(&mut self) {
        let Some(folder) = self.path.as_ref().and_then(|path| path.parent()) else { return };
        let Email { password_file, ca_file, templates, .. } = &mut self.email;
        let own = [&mut self.database, &mut self.secret_key_file];
        let receivers = [&mut self.callback.ca_file, &mut self.connector.ca_file];
        let paths = own.into_iter().chain(receivers).chain([password_file, ca_file, templates]);
        for path in paths.flatten() {
            *path = folder.join(&*path);
        }
    }

    /// Where a file is looked for that nobody named, best first.
    #[must_use]
    pub fn candidate_paths(world: &World) -> Vec<PathBuf> {
        places::candidates(*world)
    }

    /// The file that a change goes to: the one that was named, else the one in force, else the first to be looked for.
    pub fn path_to_edit(world: &World, named: Option<&Path>) -> Result<PathBuf> {
        match named.filter(|path| !path.as_os_str().is_empty()) {
            Some(path) => Ok(path.to_owned()),
            None => places::to_edit(*world),
        }
    }

    /// The file that was read.
    #[must_use]
    pub fn path(&self) -> Option<&Path> {
        self.path.as_deref()
    }

    /// What the file at `path` says, if it is sound, and says all that its transports need.
    pub fn validate(path: &Path) -> Result<Self> {
        let config = Self::read(path)?.ok_or_else(|| reading::not_found(path))?;
        match config.mistake() {
            Some(mistake) => {
                let shown = path.display().to_string();
                let told = format!("{shown}: {}", mistake.message());
                let key = mistake.details().get("key").cloned().unwrap_or_default();
                Err(Error::new("config.invalid", told).detail("file", shown).detail("key", key))
            }
            None => Ok(config),
        }
    }

    /// What keeps the transports from being used, as far as the file itself can tell.
    #[must_use]
    pub fn mistake(&self) -> Option<Error> {
        let error = |key: &'static str, message: String| Error::new("config.invalid", message).detail("key", key);
        if let Some((key, because)) = self.missing() {
            let missing = error(key, format!("{key} is missing, since {because}"));
            return Some(missing.hint(format!("teamctl config set {key} …")));
        }
        let is_smtp = self.email.transport == Some(EmailTransport::Smtp);
        (is_smtp && self.email.shows_password()).then(|| {
            error(
                "email.security",
                "email.security is none, which sends the password of email.username over the network for all to read"
                    .to_owned(),
            )
            .hint("teamctl config set email.security starttls; without it, log in on this host only")
        })
    }

    /// The first setting that another one needs, and which.
    fn missing(&self) -> Option<(&'static str, &'static str)> {
        let Self { email, sms, .. } = self;
        let smtp = email.transport == Some(EmailTransport::Smtp);
        let command = email.transport == Some(EmailTransport::Command);
        let needs = [
            (smtp || command, email.from.is_some(), "email.from", "email.transport is set"),
            (smtp, email.host.is_some(), "email.host", "email.transport is smtp"),
            (command, email.command.is_some(), "email.command", "email.transport is command"),
            (
                smtp && email.username.is_some(),
                email.password_file.is_some(),
                "email.password_file",
                "email.username is set",
            ),
            (
                smtp && email.password_file.is_some(),
                email.username.is_some(),
                "email.username",
                "email.password_file is set",
            ),
            (sms.transport.is_some(), sms.command.is_some(), "sms.command", "sms.transport is command"),
        ];
        needs.into_iter().find(|(needed, there, ..)| *needed && !there).map(|(_, _, key, because)| (key, because))
    }
}
