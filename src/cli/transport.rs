//! What is set up to send with: from the config file to what operations take.
use std::io::Read;
use std::path::Path;

use super::session::Session;
use crate::config::{EmailTransport as Way, SmsTransport as SmsWay};
use crate::domain::address_rules::PrivateAddresses;
use crate::error::{Error, Result};
use crate::operations::outbox::{CallbackTransport, EmailTransport, SmsTransport, Transports, check_authorities};

impl Session {
    /// Whether mail leaves by itself; where it does not, links are printed.
    pub fn sends_mail(&self) -> Result<bool> {
        Ok(self.email_transport()?.is_some())
    }

    /// Every way out that the config sets up.
    pub fn transports(&self) -> Result<Transports> {
        let (email, sms) = (self.email_transport()?, self.sms_transport()?);
        Ok(Transports { email, sms, callback: Some(self.callback_transport()?) })
    }

    /// How callbacks leave: each to the URL of its team, so there is nothing that would have to be set up.
    pub fn callback_transport(&self) -> Result<CallbackTransport> {
        let callback = &self.config.callback;
        let private = if callback.allow_private() { PrivateAddresses::Allowed } else { PrivateAddresses::Refused };
        let authorities = callback.ca_file.as_deref().map(read_authorities).transpose()?.unwrap_or_default();
        Ok(CallbackTransport { timeout: callback.timeout(), private, authorities })
    }

    /// How text messages leave, where they do.
    pub fn sms_transport(&self) -> Result<Option<SmsTransport>> {
        let Some(SmsWay::Command) = self.config.sms.transport else { return Ok(None) };
        Ok(Some(SmsTransport { command: self.needed(self.config.sms.command.clone())? }))
    }

    fn email_transport(&self) -> Result<Option<EmailTransport>> {
        match self.config.email.transport {
            None => Ok(None),
            Some(Way::Smtp) => Err(unsupported()),
            Some(Way::Command) => {
                let from: String = self.needed(self.config.email.from.clone())?;
                let from = from.parse().map_err(|error: Error| {
                    Error::new("config.invalid", format!("email.from: {}", error.message())).detail("key", "email.from")
                })?;
                Ok(Some(EmailTransport { from, command: self.needed(self.config.email.command.clone())? }))
            }
        }
    }

    /// What the transport cannot do without.
    fn needed<T>(&self, setting: Option<T>) -> Result<T> {
        setting.ok_or_else(|| {
            let (key, because) = self.config.missing().unwrap_or(("email.transport", "it is needed to send"));
            Error::new("config.invalid", format!("{key} is missing, since {because}"))
                .hint(format!("teamctl config set {key} …"))
                .detail("key", key)
        })
    }
}

/// Certificates that are there and can be read, before anything is sent that needs them.
fn read_authorities(path: &Path) -> Result<Vec<u8>> {
    let invalid = |why: String| {
        let shown = path.display();
        Error::new("config.invalid", format!("callback.ca_file: {shown}: {why}")).detail("key", "callback.ca_file")
    };
    let file = std::fs::File::open(path).map_err(|error| invalid(error.to_string()))?;
    let mut pem = Vec::new();
    file.take(MOST_AUTHORITIES + 1).read_to_end(&mut pem).map_err(|error| invalid(error.to_string()))?;
    if pem.len() as u64 > MOST_AUTHORITIES {
        return Err(invalid(format!("it is over {} MiB", MOST_AUTHORITIES >> 20)));
    }
    check_authorities(&pem).map_err(|error| invalid(error.message()))?;
    Ok(pem)
}

/// Many times what all authorities of a system come to.
const MOST_AUTHORITIES: u64 = 4 << 20;

/// The one answer to whatever would queue or send by SMTP.
fn unsupported() -> Error {
    Error::new("usage.unsupported", "sending by SMTP (email.transport = \"smtp\") is not possible yet").hint(
        "hand mail to a program: teamctl config set email.transport command; or send nothing: --no-send where there is one",
    )
}
