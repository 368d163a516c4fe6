//! Mail through a server, by SMTP: one connection for all messages of a round, protected, and never waited for too long.
use std::fmt;
use std::sync::Arc;
use std::time::{Duration, Instant};

use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;
use rustls::{ClientConfig, RootCertStore};
use zeroize::Zeroizing;

use super::email::Mail;
use crate::domain::message::{Delivery, one_line};
use crate::error::{Error, Result};

mod session;
mod wire;

use session::{Session, Trouble};

/// How long a message may take unless the config says otherwise, and at the most.
pub const LIMIT: Duration = Duration::from_mins(1);
/// See [`LIMIT`].
pub const LONGEST_LIMIT: Duration = Duration::from_mins(2);

/// How long a server that cannot be used is left alone.
const PAUSE: Duration = Duration::from_mins(1);

/// After so many conversations in a row that broke off in the middle, it is the server and not the messages.
const MOST_LOSSES: u32 = 2;

/// After so many messages a connection is given up, so that those of a big round spread over the servers of one name.
const MOST_MESSAGES: usize = 1000;

/// How long a server has to take leave.
const LEAVE: Duration = Duration::from_secs(1);

/// How a connection is protected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Protection {
    /// By TLS, after the server has agreed to it; where it does not, nothing is sent.
    Starttls,
    /// By TLS from the first byte.
    Tls,
    /// Not at all.
    Nothing,
}

/// Who we are to a server. Without `Debug`, since it holds a password.
#[derive(Clone)]
pub struct Login {
    /// As whom.
    pub username: String,
    /// Wiped when it is not needed any more.
    pub password: Zeroizing<String>,
}

/// A mail server, and how it is talked with.
#[derive(Clone)]
pub struct Server {
    /// Its name or address, which its certificate has to hold.
    pub host: String,
    /// Its port.
    pub port: u16,
    /// How the connection is protected.
    pub protection: Protection,
    /// Who we are; nobody, where it does not ask.
    pub login: Option<Login>,
    /// Certificates to trust beside the system's.
    pub authorities: Vec<CertificateDer<'static>>,
    /// How long a message may take, from the name's look-up to the last answer.
    pub limit: Duration,
}

impl Server {
    /// As the network knows it.
    fn ascii_host(&self) -> String {
        idna::domain_to_ascii(&self.host).unwrap_or_else(|_| self.host.clone())
    }
}

impl fmt::Display for Server {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}:{}", self.host, self.port)
    }
}

/// The certificates of a PEM file, of which there must be one.
pub fn authorities(pem: &[u8]) -> Result<Vec<CertificateDer<'static>>> {
    let invalid = |what: &str| Error::new("config.invalid", what.to_owned());
    let found: std::result::Result<Vec<_>, _> = CertificateDer::pem_slice_iter(pem).collect();
    let found = found.map_err(|_| invalid("holds something that is no certificate"))?;
    // A certificate that cannot be read would be left out without a word.
    let mut store = RootCertStore::empty();
    let (_, unreadable) = store.add_parsable_certificates(found.iter().cloned());
    match found.len() {
        0 => Err(invalid("holds no certificate (it is to be PEM: -----BEGIN CERTIFICATE-----)")),
        _ if unreadable > 0 => Err(invalid("holds a certificate that cannot be read")),
        _ => Ok(found),
    }
}

/// Whom we trust, and which cryptography: that of ring, as everywhere.
fn client(server: &Server) -> std::result::Result<Arc<ClientConfig>, String> {
    let mut roots = RootCertStore::empty();
    roots.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
    roots.add_parsable_certificates(server.authorities.iter().cloned());
    if roots.is_empty() {
        return Err("this system has no certificates to trust: name some with email.ca_file".to_owned());
    }
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let builder = ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions();
    let builder = builder.map_err(|error| one_line(&format!("TLS cannot be used: {error}")))?;
    Ok(Arc::new(builder.with_root_certificates(roots).with_no_client_auth()))
}

/// Carries messages to a server over one connection, and gives up on it for a while where it cannot be used.
pub struct Relay<'a> {
    server: &'a Server,
    tls: Option<Arc<ClientConfig>>,
    session: Option<Session<'a>>,
    /// How many messages the conversation has had.
    carried: usize,
    /// How many conversations in a row broke off in the middle.
    losses: u32,
    /// Since when it is known not to be usable.
    down_since: Option<Instant>,
}

impl<'a> Relay<'a> {
    /// Connects with the first message only.
    #[must_use]
    pub fn new(server: &'a Server) -> Self {
        Self { server, tls: None, session: None, carried: 0, losses: 0, down_since: None }
    }

    /// Whether nothing should be handed over for now: with the server down, a thousand messages do not each wait for it.
    #[must_use]
    pub fn is_down(&self) -> bool {
        self.down_since.is_some_and(|since| since.elapsed() < PAUSE)
    }

    /// Hands a message over.
    #[must_use]
    pub fn deliver(&mut self, mail: &Mail, secret: &str) -> Delivery {
        let until = Instant::now() + self.server.limit;
        let mut outcome = match self.session.take() {
            None => None,
            Some(mut session) => {
                session.set_deadline(until);
                match session.deliver(mail, secret) {
                    // It was closed between two messages, as servers may: this one has not been told of.
                    Err(Trouble::Lost { is_early: true, is_slow: false, .. }) => None,
                    done => Some((done, session)),
                }
            }
        };
        if outcome.is_none() {
            match self.open(until) {
                Err(trouble) => return self.settle(Err(trouble), None),
                Ok(mut session) => outcome = Some((session.deliver(mail, secret), session)),
            }
        }
        match outcome {
            Some((done, session)) => self.settle(done, Some(session)),
            None => Delivery::failed("nothing came of it"),
        }
    }

    /// Ends the conversation, which another message begins anew.
    pub fn leave(&mut self) {
        if let Some(session) = self.session.take() {
            session.quit(Instant::now() + LEAVE);
        }
    }

    fn open(&mut self, until: Instant) -> std::result::Result<Session<'a>, Trouble> {
        if self.tls.is_none() && self.server.protection != Protection::Nothing {
            self.tls = Some(client(self.server).map_err(Trouble::Unusable)?);
        }
        self.carried = 0;
        Session::open(self.server, self.tls.as_ref(), until)
    }

    /// What becomes of the conversation, and of the message.
    fn settle(&mut self, done: std::result::Result<(), Trouble>, session: Option<Session<'a>>) -> Delivery {
        match done {
            Ok(()) => {
                self.keep(session);
                Delivery::Delivered
            }
            Err(Trouble::ForNow(why)) => {
                self.keep(session.and_then(forgetful));
                Delivery::failed(why)
            }
            Err(Trouble::ForGood(why)) => {
                self.keep(session.and_then(forgetful));
                Delivery::Refused(why)
            }
            Err(Trouble::Unusable(why)) => self.give_up(why),
            Err(Trouble::Lost { why, is_slow, .. }) => {
                self.losses += 1;
                if is_slow || self.losses >= MOST_LOSSES { self.give_up(why) } else { Delivery::failed(why) }
            }
        }
    }

    fn keep(&mut self, session: Option<Session<'a>>) {
        self.losses = 0;
        self.carried += 1;
        self.session = session;
        if self.carried >= MOST_MESSAGES {
            self.leave();
        }
    }

    fn give_up(&mut self, why: String) -> Delivery {
        self.losses = 0;
        self.down_since = Some(Instant::now());
        Delivery::failed(why)
    }
}

/// The conversation, once it has forgotten a message that was not taken.
fn forgetful(mut session: Session<'_>) -> Option<Session<'_>> {
    session.reset().then_some(session)
}

impl Drop for Relay<'_> {
    fn drop(&mut self) {
        self.leave();
    }
}

#[cfg(test)]
mod tests {
    use super::authorities;

    #[test]
    fn what_is_no_certificate_is_not_taken_for_one() {
        let pem = |inside: &str| format!("-----BEGIN CERTIFICATE-----\n{inside}\n-----END CERTIFICATE-----\n");
        for (text, told) in [
            (String::new(), "holds no certificate"),
            ("a text".to_owned(), "holds no certificate"),
            ("-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n".to_owned(), "holds no certificate"),
            (pem("AAAA"), "holds a certificate that cannot be read"),
            (pem("!!!!"), "holds something that is no certificate"),
            ("-----BEGIN CERTIFICATE-----\nAAAA\n".to_owned(), "holds something that is no certificate"),
        ] {
            let error = authorities(text.as_bytes()).map(|found| found.len()).unwrap_err();
            assert!(error.message().starts_with(told), "{text}: {error}");
        }
    }
}
