//! What is set up to send with: from the config file to what operations take.
use super::session::Session;
use crate::config::{EmailTransport as Way, SmsTransport as SmsWay};
use crate::error::{Error, Result};
use crate::operations::outbox::{EmailTransport, SmsTransport, Transports};

impl Session {
    /// Whether mail leaves by itself; where it does not, links are printed.
    pub fn sends_mail(&self) -> Result<bool> {
        Ok(self.email_transport()?.is_some())
    }

    /// Every way out that the config sets up.
    pub fn transports(&self) -> Result<Transports> {
        Ok(Transports { email: self.email_transport()?, sms: self.sms_transport()? })
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

/// The one answer to whatever would queue or send by SMTP.
fn unsupported() -> Error {
    Error::new("usage.unsupported", "sending by SMTP (email.transport = \"smtp\") is not possible yet").hint(
        "hand mail to a program: teamctl config set email.transport command; or send nothing: --no-send where there is one",
    )
}
