//! Every setting in force, and who said so: the command line, a variable, the file, or nobody.
use std::fmt;
use std::path::PathBuf;

use super::keys::{self, KEYS, Key};
use super::values::Choice;
use super::{Config, places};
use crate::error::Result;
use crate::world::World;

impl Config {
    /// What the file says for a dotted name, as text: lists as TOML, paths whole.
    pub fn get(&self, name: &str) -> Result<Option<String>> {
        let Self { invite, email, sms, callback, connector, .. } = self;
        let path = |path: &Option<PathBuf>| path.as_ref().map(|path| path.display().to_string());
        let list = |list: &Option<Vec<String>>| {
            list.as_ref().map(|list| list.iter().map(String::as_str).collect::<toml_edit::Array>().to_string())
        };
        Ok(match name {
            "database" => path(&self.database),
            "secret_key_file" => path(&self.secret_key_file),
            "team" => self.team.clone(),
            "output" => self.output.clone(),
            "invite.link" => invite.link.clone(),
            "email.transport" => email.transport.map(|transport| transport.word().to_owned()),
            "email.from" => email.from.clone(),
            "email.host" => email.host.clone(),
            "email.port" => email.port.map(|port| port.to_string()),
            "email.security" => email.security.map(|security| security.word().to_owned()),
            "email.username" => email.username.clone(),
            "email.password_file" => path(&email.password_file),
            "email.ca_file" => path(&email.ca_file),
            "email.timeout" => email.timeout.map(|timeout| format!("{}s", timeout.as_secs())),
            "email.templates" => path(&email.templates),
            "email.command" => list(&email.command),
            "sms.transport" => sms.transport.map(|transport| transport.word().to_owned()),
            "sms.command" => list(&sms.command),
            "callback.timeout" => callback.timeout.map(|timeout| format!("{}s", timeout.as_secs())),
            "callback.allow_private" => callback.allow_private.map(|allowed| allowed.to_string()),
            "callback.ca_file" => path(&callback.ca_file),
            "connector.timeout" => connector.timeout.map(|timeout| format!("{}s", timeout.as_secs())),
            "connector.allow_private" => connector.allow_private.map(|allowed| allowed.to_string()),
            "connector.ca_file" => path(&connector.ca_file),
            _ => return Err(keys::unknown(name)),
        })
    }

    /// Every setting in the order of [`KEYS`], with what is in force. `flags` are those typed on the command line, by
    /// the dotted name of what they override.
    #[must_use]
    pub fn settings(&self, world: &World, flags: &[(&str, String)]) -> Vec<Setting> {
        self.settings_in(&|name| world.variable(name), &|key| places::default_of(*world, key), flags)
    }

    pub(super) fn settings_in(
        &self,
        variable: &dyn Fn(&str) -> Option<String>,
        default: &dyn Fn(&Key) -> Option<String>,
        flags: &[(&str, String)],
    ) -> Vec<Setting> {
        let setting = |key: &'static Key| {
            let flag = flags.iter().find(|(name, _)| *name == key.name).map(|(_, value)| (value.clone(), Origin::Flag));
            let from_variable = || key.variable.and_then(|name| Some((variable(name)?, Origin::Environment(name))));
            let from_file = || Some((self.get(key.name).ok()??, Origin::File(self.path.clone().unwrap_or_default())));
            let from_default = || default(key).map(|value| (value, Origin::Default));
            let (value, origin) = flag
                .or_else(from_variable)
                .or_else(from_file)
                .or_else(from_default)
                .map_or((None, Origin::Unset), |(value, origin)| (Some(value), origin));
            Setting { name: key.name, value, origin }
        };
        KEYS.iter().map(setting).collect()
    }
}

/// One setting that is in force.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Setting {
    /// Dotted.
    pub name: &'static str,
    /// As text; `None` where nothing is set and there is no default.
    pub value: Option<String>,
    /// Who said so.
    pub origin: Origin,
}

/// Where a setting came from, strongest first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    /// Typed on the command line.
    Flag,
    /// This variable.
    Environment(&'static str),
    /// This file.
    File(PathBuf),
    /// Nobody: the program's own choice.
    Default,
    /// Nobody, and there is no default.
    Unset,
}

impl fmt::Display for Origin {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Flag => formatter.write_str("flag"),
            Self::Environment(variable) => formatter.write_str(variable),
            Self::File(path) => path.display().fmt(formatter),
            Self::Default => formatter.write_str("default"),
            Self::Unset => formatter.write_str("unset"),
        }
    }
}
