//! The table of settings: what may stand in the file, what it takes, and which variable goes before it.
use crate::error::Error;

/// What a setting takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// One line of text.
    Text,
    /// A file or folder; a relative one starts at the folder of the file that names it.
    Path,
    /// A whole number.
    Integer,
    /// `true` or `false`.
    Boolean,
    /// A TOML array of texts: a program and its arguments.
    List,
    /// A number and `s`, `m` or `h`.
    Duration,
}

impl Kind {
    /// As a sentence about the setting goes on after 'takes'.
    #[must_use]
    pub fn takes(self) -> &'static str {
        match self {
            Self::Text => "a text",
            Self::Path => "a path",
            Self::Integer => "a whole number",
            Self::Boolean => "true or false",
            Self::List => "a list of texts such as [\"/usr/sbin/sendmail\", \"-t\"]",
            Self::Duration => "a duration such as \"15s\"",
        }
    }
}

/// One setting.
#[derive(Debug)]
pub struct Key {
    /// Dotted: `email.host`.
    pub name: &'static str,
    /// What it takes.
    pub kind: Kind,
    /// What holds where nothing is set, as it would be written; a leading variable stands for its folder.
    pub default: Option<&'static str>,
    /// The variable that goes before the file.
    pub variable: Option<&'static str>,
    /// One line of help.
    pub help: &'static str,
}

const fn key(name: &'static str, kind: Kind, help: &'static str) -> Key {
    Key { name, kind, default: None, variable: None, help }
}

impl Key {
    const fn default(mut self, default: &'static str) -> Self {
        self.default = Some(default);
        self
    }

    const fn variable(mut self, variable: &'static str) -> Self {
        self.variable = Some(variable);
        self
    }

    /// The section and the name in it; settings at the top have no section.
    #[must_use]
    pub fn parts(&self) -> (Option<&'static str>, &'static str) {
        match self.name.split_once('.') {
            Some((section, name)) => (Some(section), name),
            None => (None, self.name),
        }
    }
}

/// Every setting there is, in the order in which they are listed.
pub const KEYS: &[Key] = &[
    key("database", Kind::Path, "The database file.")
        .default("$XDG_DATA_HOME/teamctl/teamctl.db")
        .variable("TEAMCTL_DB"),
    key("secret_key_file", Kind::Path, "The key that seals what the database keeps secret.")
        .default("$XDG_CONFIG_HOME/teamctl/secret.key")
        .variable("TEAMCTL_SECRET_KEY_FILE"),
    key("team", Kind::Text, "The team meant where a command names none.").variable("TEAMCTL_TEAM"),
    key("output", Kind::Text, "The format that data is printed in.").default("table").variable("TEAMCTL_OUTPUT"),
    key("invite.link", Kind::Text, "Where an invitation is accepted: a web address with {token} in it."),
    key("email.transport", Kind::Text, "How mail is sent: smtp or command. Without it nothing is sent."),
    key("email.from", Kind::Text, "The sender's address, with or without a name."),
    key("email.host", Kind::Text, "The SMTP server."),
    key("email.port", Kind::Integer, "The SMTP server's port; 465 is usual with security = \"tls\".").default("587"),
    key("email.security", Kind::Text, "How the connection is protected: starttls, tls or none.").default("starttls"),
    key("email.username", Kind::Text, "The name to log in with at the SMTP server."),
    key("email.password_file", Kind::Path, "The file with the SMTP password."),
    key("email.ca_file", Kind::Path, "Certificates to trust beside the system's, for a private authority."),
    key("email.timeout", Kind::Duration, "How long the SMTP server may take for a message, one second to two minutes.")
        .default("60s"),
    key("email.templates", Kind::Path, "A folder of message templates in place of the built-in ones."),
    key("email.command", Kind::List, "The program that takes a message on its standard input."),
    key("sms.transport", Kind::Text, "How text messages are sent: command. Without it nothing is sent."),
    key("sms.command", Kind::List, "The program that takes a text message as JSON on its standard input."),
    key("callback.timeout", Kind::Duration, "How long a receiver may take to answer, one second to one hour.")
        .default("15s"),
    key("callback.allow_private", Kind::Boolean, "Whether loopback and private addresses may be called.")
        .default("false"),
    key(
        "callback.ca_file",
        Kind::Path,
        "Certificates to trust beside the system's, for receivers of a private authority.",
    ),
    key("connector.timeout", Kind::Duration, "How long the test of a connector may take, one to twenty seconds.")
        .default("20s"),
    key(
        "connector.allow_private",
        Kind::Boolean,
        "Whether connectors that accounts add or test may lead to loopback and private addresses.",
    )
    .default("false"),
    key(
        "connector.ca_file",
        Kind::Path,
        "Certificates to trust beside the system's, for stores of a private authority.",
    ),
];

/// The setting of that dotted name.
#[must_use]
pub fn find(name: &str) -> Option<&'static Key> {
    KEYS.iter().find(|key| key.name == name)
}

/// Whether there is a section of that name.
#[must_use]
pub fn is_section(name: &str) -> bool {
    KEYS.iter().any(|key| key.parts().0 == Some(name))
}

/// The setting or section that was probably meant.
#[must_use]
pub fn nearest(wrong: &str) -> Option<&'static str> {
    // A distance is time and memory of the product of both lengths, and nobody mistypes a name at such length.
    if wrong.len() > 64 {
        return None;
    }
    let wrong = wrong.to_lowercase().replace('-', "_");
    let last = wrong.rsplit('.').next().unwrap_or(&wrong);
    // The right name in the wrong section is nearer than any misspelling.
    if let Some(key) = KEYS.iter().find(|key| key.name == wrong || key.parts().1 == last) {
        return Some(key.name);
    }
    let sections = KEYS.iter().filter_map(|key| key.parts().0);
    KEYS.iter()
        .map(|key| key.name)
        .chain(sections)
        .map(|name| (strsim::damerau_levenshtein(&wrong, name), name))
        .filter(|(distance, name)| *distance <= name.len().div_ceil(4))
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, name)| name)
}

/// That there is no setting of that name.
pub fn unknown(name: &str) -> Error {
    let shown: String = name.chars().take(64).flat_map(char::escape_debug).collect();
    let error = |message: String| Error::new("config.invalid", message).detail("key", shown.clone());
    if is_section(name) {
        let within = KEYS.iter().map(|key| key.name).filter(|key| key.starts_with(name) && key.contains('.'));
        let within: Vec<_> = within.collect();
        return error(format!("{shown} is a section")).hint(format!("name a setting in it: {}", within.join(", ")));
    }
    let error = error(format!("there is no setting `{shown}`"));
    match nearest(name) {
        Some(meant) => error.hint(format!("did you mean `{meant}`?")),
        None => error.hint("teamctl config list"),
    }
}

#[cfg(test)]
mod tests {
    use super::{KEYS, find, is_section, nearest};

    #[test]
    fn names_are_unique_and_explained_in_one_line() {
        for (position, key) in KEYS.iter().enumerate() {
            assert!(KEYS.iter().skip(position + 1).all(|other| other.name != key.name), "{}", key.name);
            assert!(key.help.ends_with('.') && !key.help.contains('\n'), "{}", key.name);
        }
        assert_eq!(find("email.port").unwrap().default, Some("587"));
        assert!(find("email").is_none() && is_section("email") && !is_section("team"));
    }

    #[test]
    fn a_mistyped_name_finds_the_nearest() {
        for (wrong, right) in [
            ("databse", Some("database")),
            ("Database", Some("database")),
            ("secret-key-file", Some("secret_key_file")),
            ("email.prot", Some("email.port")),
            ("emial.host", Some("email.host")),
            ("link", Some("invite.link")),
            ("sms.host", Some("email.host")),
            ("emial", Some("email")),
            ("calback", Some("callback")),
            ("callback.allow-private", Some("callback.allow_private")),
            ("colour", None),
            ("", None),
            ("x", None),
        ] {
            assert_eq!(nearest(wrong), right, "{wrong}");
        }
        assert_eq!(nearest(&"e".repeat(10_000)), None);
    }
}
