//! One conversation with a mail server, from its greeting on: what is said, and what is made of each answer.
use std::io::{self, ErrorKind};
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Instant;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use lettre::Address;
use lettre::transport::smtp::commands::{Data, Ehlo, Mail as MailFrom, Quit, Rcpt, Rset, Starttls};
use lettre::transport::smtp::extension::{ClientId, MailBodyParameter, MailParameter};
use rustls::ClientConfig;
use rustls::pki_types::ServerName;
use zeroize::Zeroizing;

use super::super::email::Mail;
use super::super::said::{KEPT, told};
use super::wire::Wire;
use super::{Login, Protection, Server};
use crate::domain::message::one_line;

/// More lines than any answer has.
const MOST_LINES: usize = 256;

/// Why a message was not taken.
pub enum Trouble {
    /// The conversation has ended before its time.
    Lost {
        /// How.
        why: String,
        /// Whether that was while nothing of this message had been said: then another conversation may carry it.
        is_early: bool,
        /// Whether it took too long.
        is_slow: bool,
    },
    /// Nobody's messages can be handed over, for now or until somebody mends it.
    Unusable(String),
    /// The server does not take this message for now.
    ForNow(String),
    /// Nor ever.
    ForGood(String),
}

/// What an answer is about.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Stage {
    Opening,
    Sender,
    Recipient,
    Data,
    Message,
}

impl Stage {
    fn object(self) -> &'static str {
        match self {
            Self::Opening => "the connection",
            Self::Sender => "the sender",
            Self::Recipient => "the recipient",
            Self::Data | Self::Message => "the message",
        }
    }
}

/// What a server answered: three digits, and text beside them.
struct Reply {
    code: u16,
    lines: Vec<String>,
}

impl Reply {
    /// The text of a line with that first word, in whatever case.
    fn offers(&self, word: &str) -> Option<&str> {
        self.lines.iter().skip(1).find_map(|line| {
            let (first, rest) = line.split_once(' ').unwrap_or((line, ""));
            first.eq_ignore_ascii_case(word).then_some(rest)
        })
    }
}

/// A conversation that is open.
pub struct Session<'a> {
    server: &'a Server,
    wire: Wire,
    /// What it can do, by its answer to our greeting.
    offers: Reply,
    /// Nobody is to read them in what the server says.
    secrets: Vec<Zeroizing<String>>,
}

impl<'a> Session<'a> {
    /// Connects, by TLS unless that is not wanted, and logs in.
    pub fn open(server: &'a Server, tls: Option<&Arc<ClientConfig>>, until: Instant) -> Result<Self, Trouble> {
        let (host, port) = (server.ascii_host(), server.port);
        let failed = |error: &io::Error| Trouble::Unusable(format!("{server} cannot be reached: {}", reason(error)));
        let mut wire = Wire::connect((&host, port), until).map_err(|error| failed(&error))?;
        let implicit = tls.filter(|_| server.protection == Protection::Tls);
        if let Some(tls) = implicit {
            wire = secured(server, wire, tls)?;
        }
        let offers = Reply { code: 0, lines: Vec::new() };
        let mut session = Self { server, wire, offers, secrets: Vec::new() };
        session.expect(220, "does not take connections")?;
        session.greet()?;
        if server.protection == Protection::Starttls {
            session = session.start_tls(tls)?;
        }
        if let Some(login) = &server.login {
            session.log_in(login)?;
        }
        Ok(session)
    }

    fn greet(&mut self) -> Result<(), Trouble> {
        let name = client_name(self.wire.local_address().ok());
        self.say(Ehlo::new(name).to_string().as_bytes(), Stage::Opening)?;
        self.offers = self.expect(250, "refused our greeting")?;
        Ok(())
    }

    /// Never as a matter of chance: where the server cannot, or somebody between it and us pretends so, nothing is sent.
    fn start_tls(mut self, tls: Option<&Arc<ClientConfig>>) -> Result<Self, Trouble> {
        let server = self.server;
        let (Some(tls), Some(_)) = (tls, self.offers.offers("STARTTLS")) else {
            return Err(Trouble::Unusable(format!(
                "{server} offers no STARTTLS, and without TLS nothing is sent: see email.security"
            )));
        };
        self.say(Starttls.to_string().as_bytes(), Stage::Opening)?;
        self.expect(220, "refused STARTTLS")?;
        // What came along in the clear would be taken for something said by TLS.
        if self.wire.has_unread() {
            return Err(Trouble::Unusable(format!(
                "{server} sent more than its answer to STARTTLS: somebody is between"
            )));
        }
        let Self { wire, offers, secrets, .. } = self;
        let mut session = Self { server, wire: secured(server, wire, tls)?, offers, secrets };
        session.greet()?;
        Ok(session)
    }

    fn log_in(&mut self, login: &Login) -> Result<(), Trouble> {
        let password = login.password.as_str();
        let plain = encoded(&Zeroizing::new(format!("\0{}\0{password}", login.username)));
        let alone = encoded(password);
        self.secrets = vec![login.password.clone(), plain.clone(), alone.clone()];
        let offered = self.offers.offers("AUTH").unwrap_or_default().to_ascii_uppercase();
        let offers = |mechanism: &str| offered.split_whitespace().any(|word| word == mechanism);
        let refused = "refused email.username or its password";
        if offers("PLAIN") {
            self.say(Zeroizing::new(format!("AUTH PLAIN {}\r\n", plain.as_str())).as_bytes(), Stage::Opening)?;
        } else if offers("LOGIN") {
            self.say(b"AUTH LOGIN\r\n", Stage::Opening)?;
            for answer in [encoded(&login.username), alone] {
                self.expect(334, refused)?;
                self.say(Zeroizing::new(format!("{}\r\n", answer.as_str())).as_bytes(), Stage::Opening)?;
            }
        } else {
            let server = self.server;
            return Err(Trouble::Unusable(format!(
                "{server} offers no login by PLAIN or LOGIN, as email.username asks for"
            )));
        }
        self.expect(235, refused).map(drop)
    }

    /// Hands a message over.
    pub fn deliver(&mut self, mail: &Mail, secret: &str) -> Result<(), Trouble> {
        let mut parameters = Vec::new();
        let is_plain = |address: &Address| AsRef::<str>::as_ref(address).is_ascii();
        if !is_plain(&mail.to) || !is_plain(&mail.from) {
            if self.offers.offers("SMTPUTF8").is_none() {
                return Err(Trouble::ForGood(format!("{} takes no addresses with letters beyond ASCII", self.server)));
            }
            parameters.push(MailParameter::SmtpUtfEight);
        }
        if !mail.payload.is_ascii() && self.offers.offers("8BITMIME").is_some() {
            parameters.push(MailParameter::Body(MailBodyParameter::EightBitMime));
        }
        let sender = MailFrom::new(Some(mail.from.clone()), parameters);
        self.ask(sender.to_string().as_bytes(), (Stage::Sender, 2), secret)?;
        self.ask(Rcpt::new(mail.to.clone(), Vec::new()).to_string().as_bytes(), (Stage::Recipient, 2), secret)?;
        self.ask(Data.to_string().as_bytes(), (Stage::Data, 3), secret)?;
        self.ask(&stuffed(&mail.payload), (Stage::Message, 2), secret)
    }

    /// Says something about a message, which is well where the answer begins with that digit.
    fn ask(&mut self, bytes: &[u8], (stage, well): (Stage, u16), secret: &str) -> Result<(), Trouble> {
        self.say(bytes, stage)?;
        let reply = self.reply(stage)?;
        let server = self.server;
        let said = || self.shown(&reply, secret);
        match reply.code {
            421 => Err(lost(stage, format!("{server} ended the conversation: {}", said()), false)),
            // What an operator mends, and no fault of the message's.
            530 | 534 | 535 | 538 => Err(Trouble::Unusable(format!("{server} wants another login: {}", said()))),
            code if code / 100 == well => Ok(()),
            code if code / 100 == 4 => {
                Err(Trouble::ForNow(format!("{server} does not take {} for now: {}", stage.object(), said())))
            }
            code if code / 100 == 5 => {
                Err(Trouble::ForGood(format!("{server} refused {}: {}", stage.object(), said())))
            }
            _ => Err(lost(stage, format!("{server} gave an answer out of place: {}", said()), false)),
        }
    }

    /// Makes it forget a message that it did not take. Whether there is a conversation left.
    pub fn reset(&mut self) -> bool {
        let said = self.say(Rset.to_string().as_bytes(), Stage::Opening);
        said.is_ok() && self.reply(Stage::Opening).is_ok_and(|reply| reply.code == 250)
    }

    /// Takes leave, as far as there is time for it.
    pub fn quit(mut self, until: Instant) {
        self.set_deadline(until);
        if self.say(Quit.to_string().as_bytes(), Stage::Opening).is_ok() {
            let _ = self.reply(Stage::Opening);
        }
    }

    /// Until when all that follows has to be done.
    pub fn set_deadline(&mut self, until: Instant) {
        self.wire.set_deadline(until);
    }

    fn say(&mut self, bytes: &[u8], stage: Stage) -> Result<(), Trouble> {
        self.wire.send(bytes).map_err(|error| self.broken(stage, &error))
    }

    /// The answer while the conversation is opened, which must be this one.
    fn expect(&mut self, code: u16, otherwise: &str) -> Result<Reply, Trouble> {
        let reply = self.reply(Stage::Opening)?;
        if reply.code == code {
            return Ok(reply);
        }
        Err(Trouble::Unusable(format!("{} {otherwise}: {}", self.server, self.shown(&reply, ""))))
    }

    fn reply(&mut self, stage: Stage) -> Result<Reply, Trouble> {
        self.read_reply().map_err(|error| self.broken(stage, &error))
    }

    fn read_reply(&mut self) -> io::Result<Reply> {
        let strange = || io::Error::new(ErrorKind::InvalidData, "what it says is not SMTP");
        let (mut code, mut lines) = (None, Vec::new());
        while lines.len() < MOST_LINES {
            let line = self.wire.line()?;
            let digits = line.get(..3).filter(|digits| digits.iter().all(u8::is_ascii_digit)).ok_or_else(strange)?;
            let number = String::from_utf8_lossy(digits).parse().map_err(|_| strange())?;
            if *code.get_or_insert(number) != number {
                return Err(strange());
            }
            let is_last = match line.get(3) {
                Some(b'-') => false,
                Some(b' ') | None => true,
                Some(_) => return Err(strange()),
            };
            lines.push(String::from_utf8_lossy(line.get(4..).unwrap_or_default()).into_owned());
            if is_last {
                return Ok(Reply { code: number, lines });
            }
        }
        Err(strange())
    }

    fn broken(&self, stage: Stage, error: &io::Error) -> Trouble {
        let is_slow = error.kind() == ErrorKind::TimedOut;
        let server = self.server;
        let after = if stage == Stage::Message { ", and may have taken the message" } else { "" };
        let why = match error.kind() {
            ErrorKind::TimedOut => format!("{server} took longer than {} s{after}", server.limit.as_secs()),
            ErrorKind::InvalidData => format!("{server} cannot be talked with: {}", reason(error)),
            _ => format!("{server} closed the connection{after}: {}", reason(error)),
        };
        if stage == Stage::Opening { Trouble::Unusable(why) } else { lost(stage, why, is_slow) }
    }

    /// Code and text of an answer. Lines that were set apart become one, so that no secret hides across two.
    fn shown(&self, reply: &Reply, secret: &str) -> String {
        let secrets: Vec<_> = self.secrets.iter().map(|secret| secret.as_str()).chain([secret]).collect();
        told(format!("{} {}", reply.code, reply.lines.join(" ")).as_bytes(), &secrets)
    }
}

fn lost(stage: Stage, why: String, is_slow: bool) -> Trouble {
    Trouble::Lost { why, is_early: stage == Stage::Sender, is_slow }
}

fn secured(server: &Server, wire: Wire, tls: &Arc<ClientConfig>) -> Result<Wire, Trouble> {
    let failed = |why: &str| Trouble::Unusable(format!("{server} cannot be talked with by TLS: {why}"));
    let name = ServerName::try_from(server.ascii_host()).map_err(|_| failed("email.host is no name of a server"))?;
    wire.secure(tls, name).map_err(|error| failed(&reason(&error)))
}

/// As people know it, and no longer than an answer: of a certificate, whoever made it wrote the names.
fn reason(error: &io::Error) -> String {
    let text = match error.kind() {
        ErrorKind::TimedOut => "it took too long".to_owned(),
        ErrorKind::UnexpectedEof => "it was closed from the other side".to_owned(),
        _ => error.to_string(),
    };
    let mut text = one_line(&text);
    text.truncate(text.floor_char_boundary(KEPT));
    text
}

/// A whole name, or else the address: a single word says nothing to a server.
fn client_name(local: Option<SocketAddr>) -> ClientId {
    match (ClientId::default(), local) {
        (ClientId::Domain(name), Some(local)) if !is_whole(&name) => match local {
            SocketAddr::V4(local) => ClientId::Ipv4(*local.ip()),
            SocketAddr::V6(local) => ClientId::Ipv6(*local.ip()),
        },
        (name, _) => name,
    }
}

fn is_whole(name: &str) -> bool {
    name.contains('.') && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-.".contains(&byte))
}

fn encoded(text: &str) -> Zeroizing<String> {
    Zeroizing::new(STANDARD.encode(text))
}

/// With a dot more where a line begins with one, and the dot alone that ends it all.
fn stuffed(payload: &[u8]) -> Zeroizing<Vec<u8>> {
    let mut stuffed = Zeroizing::new(Vec::with_capacity(payload.len() + payload.len() / 64 + 8));
    for line in payload.split_inclusive(|byte| *byte == b'\n') {
        if line.first() == Some(&b'.') {
            stuffed.push(b'.');
        }
        stuffed.extend_from_slice(line);
    }
    if !payload.ends_with(b"\r\n") {
        stuffed.extend_from_slice(b"\r\n");
    }
    stuffed.extend_from_slice(b".\r\n");
    stuffed
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_line_of_a_message_ends_it() {
        for (payload, sent) in [
            (&b"a\r\n"[..], &b"a\r\n.\r\n"[..]),
            (b"a", b"a\r\n.\r\n"),
            (b"", b"\r\n.\r\n"),
            (b".\r\n", b"..\r\n.\r\n"),
            (b"a\r\n.\r\n..b\r\n", b"a\r\n..\r\n...b\r\n.\r\n"),
            (b"a\n.\nb\r\n", b"a\n..\nb\r\n.\r\n"),
        ] {
            assert_eq!(stuffed(payload).as_slice(), sent);
        }
    }

    #[test]
    fn we_say_a_whole_name_or_our_address() {
        assert!(is_whole("mail.acme.example") && !is_whole("localhost") && !is_whole("a b.c") && !is_whole(""));
    }
}
