//! What is set up to send with: from the config file to what operations take.
use std::io::Read;
use std::path::Path;

use super::session::Session;
use crate::config::{Config, EmailTransport as Way, SmsTransport as SmsWay};
use crate::domain::address_rules::PrivateAddresses;
use crate::error::{Error, Result};
use crate::operations::connector::{self, ConnectorTransport, Environment};
use crate::operations::outbox::{
    CallbackTransport, EmailTransport, EmailWay, SmsTransport, Templates, Transports, check_authorities,
};

impl Session {
    /// Whether mail leaves by itself; where it does not, links are printed.
    pub fn sends_mail(&self) -> Result<bool> {
        let Some(way) = self.config.email.transport else { return Ok(false) };
        check_way(way)?;
        sender(&self.config)?;
        match self.config.mistake().filter(is_about_mail) {
            Some(mistake) => Err(mistake),
            None => Ok(true),
        }
    }

    /// Whether mail is meant to leave by itself, be it that something about it has to be mended first.
    #[must_use]
    pub fn queues_mail(&self) -> bool {
        self.config.email.transport.is_some_and(|way| check_way(way).is_ok())
    }

    /// Every way out that the config sets up, with what is in the files that it names.
    pub fn transports(&self) -> Result<Transports> {
        transports(&self.config)
    }

    /// How callbacks leave: each to the URL of its team, so there is nothing that would have to be set up.
    pub fn callback_transport(&self) -> Result<CallbackTransport> {
        callback_transport(&self.config)
    }

    /// How the stores of connectors are reached from this host.
    pub fn connector_transport(&self) -> Result<ConnectorTransport> {
        const KEY: &str = "connector.ca_file";
        self.world.harden();
        let connector = &self.config.connector;
        let mut authorities = Vec::new();
        if let Some(file) = &connector.ca_file {
            authorities = certificates(KEY, file)?;
            connector::check_authorities(&authorities)
                .map_err(|error| invalid(KEY, &format!("{} {}", file.display(), error.message())))?;
        }
        let environment = Environment::read(|name| self.world.variable(name))?;
        let private = self.connector_addresses();
        // The system's, be it a rehearsal: by it requests are signed.
        let clock = self.world.now();
        Ok(ConnectorTransport { timeout: connector.timeout(), authorities, private, environment, clock })
    }

    /// Whether accounts may have connectors lead to this host and the network around it.
    #[must_use]
    pub fn connector_addresses(&self) -> PrivateAddresses {
        private(self.config.connector.allow_private())
    }

    /// How text messages leave, where they do.
    pub fn sms_transport(&self) -> Result<Option<SmsTransport>> {
        sms_transport(&self.config)
    }
}

/// Every way out that a config sets up.
pub fn transports(config: &Config) -> Result<Transports> {
    let templates = config.email.templates.as_deref().map(Templates::read).unwrap_or_default();
    let (email, sms) = (email_transport(config)?, sms_transport(config)?);
    Ok(Transports { email, sms, callback: Some(callback_transport(config)?), templates })
}

/// How callbacks leave: each to the URL of its team, so there is nothing that would have to be set up.
fn callback_transport(config: &Config) -> Result<CallbackTransport> {
    const KEY: &str = "callback.ca_file";
    let callback = &config.callback;
    let private = private(callback.allow_private());
    let mut authorities = Vec::new();
    if let Some(file) = &callback.ca_file {
        authorities = certificates(KEY, file)?;
        check_authorities(&authorities)
            .map_err(|error| invalid(KEY, &format!("{} {}", file.display(), error.message())))?;
    }
    Ok(CallbackTransport { timeout: callback.timeout(), private, authorities })
}

fn private(is_allowed: bool) -> PrivateAddresses {
    if is_allowed { PrivateAddresses::Allowed } else { PrivateAddresses::Refused }
}

fn is_about_mail(mistake: &Error) -> bool {
    mistake.details().get("key").and_then(|key| key.as_str()).is_some_and(|key| key.starts_with("email."))
}

fn check_way(way: Way) -> Result<()> {
    if way == Way::Smtp && cfg!(not(feature = "mail")) {
        return Err(Error::new("usage.unsupported", "this teamctl was built without SMTP (email.transport = \"smtp\")")
            .hint(
                "hand mail to a program: teamctl config set email.transport command; or send nothing: --no-send where there is one",
            ));
    }
    Ok(())
}

/// Whom mail is from.
fn sender(config: &Config) -> Result<crate::domain::sender::Sender> {
    let from: String = needed(config, config.email.from.clone())?;
    from.parse().map_err(|error: Error| invalid("email.from", &error.message()))
}

fn sms_transport(config: &Config) -> Result<Option<SmsTransport>> {
    let Some(SmsWay::Command) = config.sms.transport else { return Ok(None) };
    Ok(Some(SmsTransport { command: needed(config, config.sms.command.clone())? }))
}

fn email_transport(config: &Config) -> Result<Option<EmailTransport>> {
    let Some(way) = config.email.transport else { return Ok(None) };
    check_way(way)?;
    let from = sender(config)?;
    let way = match way {
        Way::Command => EmailWay::Command(needed(config, config.email.command.clone())?),
        Way::Smtp => smtp(config)?,
    };
    Ok(Some(EmailTransport { from, way }))
}

#[cfg(not(feature = "mail"))]
fn smtp(_: &Config) -> Result<EmailWay> {
    check_way(Way::Smtp)?;
    Err(Error::new("usage.unsupported", "mail cannot be sent"))
}

#[cfg(feature = "mail")]
fn smtp(config: &Config) -> Result<EmailWay> {
    use crate::config::Security;
    use crate::operations::outbox::smtp::{Login, Protection, Server, authorities};
    let email = &config.email;
    let host = needed(config, email.host.clone())?;
    if let Some(mistake) = config.mistake().filter(is_about_mail) {
        return Err(mistake);
    }
    let login = match (&email.username, &email.password_file) {
        (Some(username), Some(file)) => Some(Login { username: username.clone(), password: password(file)? }),
        _ => None,
    };
    let authorities = match &email.ca_file {
        None => Vec::new(),
        Some(file) => {
            let pem = certificates("email.ca_file", file)?;
            authorities(&pem)
                .map_err(|error| invalid("email.ca_file", &format!("{} {}", file.display(), error.message())))?
        }
    };
    let protection = match email.security() {
        Security::Starttls => Protection::Starttls,
        Security::Tls => Protection::Tls,
        Security::None => Protection::Nothing,
    };
    let (port, limit) = (email.port(), email.timeout());
    Ok(EmailWay::Smtp(Server { host, port, protection, login, authorities, limit }))
}

/// Longer than any password.
#[cfg(feature = "mail")]
const LONGEST_PASSWORD: u64 = 4096;

/// One line, without its end.
#[cfg(feature = "mail")]
fn password(file: &Path) -> Result<zeroize::Zeroizing<String>> {
    use crate::operations::private_file::{self, Refusal};
    let shown = file.display();
    let refuse = |why: &str| invalid("email.password_file", &format!("{shown} {why}"));
    let text = private_file::read(file, LONGEST_PASSWORD + 1).map_err(|refusal| match refusal {
        Refusal::Missing => refuse("is not there"),
        Refusal::Unreadable(error) => refuse(&format!("cannot be read: {error}")),
        Refusal::NotAFile => refuse("is not a regular file"),
        Refusal::Insecure => refuse("can be read or written by others").hint(format!("chmod 600 '{shown}'")),
    })?;
    if text.len() as u64 > LONGEST_PASSWORD {
        return Err(refuse("is too long for a password"));
    }
    let line = text.strip_suffix('\n').unwrap_or(&text);
    let line = line.strip_suffix('\r').unwrap_or(line);
    if line.is_empty() {
        return Err(refuse("is empty"));
    }
    if line.chars().any(char::is_control) {
        return Err(refuse("is more than one line, or holds control characters"));
    }
    Ok(zeroize::Zeroizing::new(line.to_owned()))
}

/// Many times what all the certificates of a system come to.
const LONGEST_CERTIFICATES: u64 = 4 << 20;

/// What a file holds that a setting names, before anything is sent that needs it.
fn certificates(key: &'static str, file: &Path) -> Result<Vec<u8>> {
    let refuse = |why: &str| invalid(key, &format!("{} {why}", file.display()));
    // Before it is opened: opening a FIFO would wait for a writer.
    match std::fs::metadata(file) {
        Ok(attributes) if !attributes.is_file() => return Err(refuse("is not a regular file")),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Err(refuse("is not there")),
        _ => {}
    }
    let mut pem = Vec::new();
    let read = std::fs::File::open(file).and_then(|file| file.take(LONGEST_CERTIFICATES + 1).read_to_end(&mut pem));
    read.map_err(|error| refuse(&format!("cannot be read: {error}")))?;
    if pem.len() as u64 > LONGEST_CERTIFICATES {
        return Err(refuse("is too long for certificates"));
    }
    Ok(pem)
}

fn invalid(key: &'static str, why: &str) -> Error {
    Error::new("config.invalid", format!("{key}: {why}")).detail("key", key)
}

/// What the transport cannot do without.
fn needed<T>(config: &Config, setting: Option<T>) -> Result<T> {
    setting.ok_or_else(|| {
        config
            .mistake()
            .unwrap_or_else(|| Error::new("config.invalid", "email.transport needs more than the config says"))
    })
}
