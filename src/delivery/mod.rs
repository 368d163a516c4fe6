//! The ways by which messages leave: which are set up, and who takes what. No transaction is open here.
use std::collections::HashMap;
use std::time::{Duration, Instant as Moment};

use zeroize::Zeroizing;

use crate::domain::address_rules::PrivateAddresses;
use crate::domain::callback_url::CallbackUrl;
use crate::domain::id::MessageId;
use crate::domain::instant::{Instant, Span};
use crate::domain::message::{Delivery, Kind};
use crate::domain::sender::Sender;
use crate::domain::webhook::Headers;

#[cfg_attr(not(feature = "callbacks"), path = "no_callbacks.rs")]
pub mod callback;
pub mod command;
pub mod connector;
pub mod email;
mod said;
#[cfg(feature = "mail")]
pub mod smtp;
pub mod templates;

use callback::Caller;
use command::Program;
use templates::{Facts, Rendered, Template, Templates};

/// How mail leaves.
#[derive(Clone)]
pub struct EmailTransport {
    /// Whom it is from.
    pub from: Sender,
    /// By which way.
    pub way: EmailWay,
}

/// A way for mail.
#[derive(Clone)]
pub enum EmailWay {
    /// A program that takes a message on its standard input, and its arguments.
    Command(Vec<String>),
    /// A server, by SMTP.
    #[cfg(feature = "mail")]
    Smtp(smtp::Server),
}

/// How text messages leave.
#[derive(Clone, Debug)]
pub struct SmsTransport {
    /// The program that takes a text message as JSON on its standard input, and its arguments.
    pub command: Vec<String>,
}

/// How callbacks leave.
#[derive(Clone, Debug)]
pub struct CallbackTransport {
    /// How long a receiver may take, from the look-up of its name to the end of its answer.
    pub timeout: Duration,
    /// Whether loopback and private addresses may be called.
    pub private: PrivateAddresses,
    /// Certificates to trust beside the system's, as PEM: see [`callback::check_authorities`].
    pub authorities: Vec<u8>,
}

/// The ways that are set up. A new one is a file beside this one, a field here, and an arm in [`Transports::has`] and in
/// [`Courier::deliver`].
#[derive(Clone, Default)]
pub struct Transports {
    /// For mail.
    pub email: Option<EmailTransport>,
    /// For text messages.
    pub sms: Option<SmsTransport>,
    /// For callbacks.
    pub callback: Option<CallbackTransport>,
    /// What mail and text messages say.
    pub templates: Templates,
}

/// A message on its way out. Without `Debug`, since it holds a token or a code.
pub struct Outgoing {
    /// The same at every try, so that receivers can tell a repeat.
    pub id: MessageId,
    /// To whom, and what.
    pub content: Content,
    /// What must not come back in what a receiver says about it.
    pub secret: Zeroizing<String>,
    /// When it leaves.
    pub at: Instant,
}

/// To whom a message goes, and what it tells.
pub enum Content {
    /// Mail.
    Email {
        /// The address, as it is stored.
        to: String,
        /// Whose it is, as far as that is known.
        name: Option<String>,
        /// What it says.
        letter: Letter,
    },
    /// A text message.
    Sms {
        /// The telephone number.
        to: String,
        /// What it says.
        letter: Letter,
    },
    /// A request to a receiver.
    Callback(Callback),
    /// Nothing that could be delivered.
    Nowhere {
        /// Why there is nowhere to deliver it.
        why: String,
    },
}

/// A request to the receiver of a team, ready to leave. Without `Debug`, since it holds the auth key.
pub struct Callback {
    /// Where it goes.
    pub url: CallbackUrl,
    /// Whom it is from, and when.
    pub headers: Headers,
    /// The JSON that is signed.
    pub body: String,
}

/// What came of a request to a receiver.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Call {
    /// What it is for a message.
    pub delivery: Delivery,
    /// The status of the answer, where there was one.
    pub status: Option<u16>,
    /// How the answer begins, as part of a line and without secrets.
    pub said: String,
    /// Whether it could not be reached, or gave no answer in time: another request would fare no better.
    pub is_silence: bool,
    /// From the look-up of the name to the end of the answer.
    pub elapsed: Duration,
}

impl Call {
    /// Where there was no answer, at once.
    fn unanswered(delivery: Delivery) -> Self {
        Self { delivery, status: None, said: String::new(), is_silence: false, elapsed: Duration::ZERO }
    }
}

/// What a message says, before it is put into words.
pub struct Letter {
    /// In which words.
    pub template: &'static Template,
    /// What is filled into them.
    pub facts: Facts,
}

impl Transports {
    /// Whether messages of a kind have a way out.
    #[must_use]
    pub fn has(&self, kind: Kind) -> bool {
        match kind {
            Kind::Email => self.email.is_some(),
            Kind::Sms => self.sms.is_some(),
            Kind::Callback => callback::IS_BUILT_IN && self.callback.is_some(),
        }
    }

    /// The longest that handing over a message of a kind may take.
    #[must_use]
    pub fn longest(&self, kind: Kind) -> Span {
        let longest = match (kind, &self.email) {
            #[cfg(feature = "mail")]
            (Kind::Email, Some(EmailTransport { way: EmailWay::Smtp(server), .. })) => server.limit,
            (Kind::Email | Kind::Sms, _) => command::LIMIT,
            (Kind::Callback, _) => self.callback.as_ref().map_or(Duration::ZERO, |callback| callback.timeout),
        };
        Span::from_millis(i64::try_from(longest.as_millis()).unwrap_or(i64::MAX))
    }

    /// For any number of rounds of sending.
    #[must_use]
    pub fn courier(&self) -> Courier<'_> {
        Courier {
            transports: self,
            caller: self.callback.as_ref().map(Caller::new),
            silent: HashMap::new(),
            #[cfg(feature = "mail")]
            relay: self.email.as_ref().and_then(|email| match &email.way {
                EmailWay::Smtp(server) => Some(smtp::Relay::new(server)),
                EmailWay::Command(_) => None,
            }),
        }
    }
}

/// Carries one message after another, and keeps open between them what is costly to open.
pub struct Courier<'a> {
    transports: &'a Transports,
    caller: Option<Caller>,
    /// The receivers of callbacks that gave no answer when they were last called, and since when.
    silent: HashMap<String, Moment>,
    #[cfg(feature = "mail")]
    relay: Option<smtp::Relay<'a>>,
}

impl Courier<'_> {
    /// Whether messages of a kind have a way out, and one that is worth trying now.
    #[must_use]
    pub fn takes(&self, kind: Kind) -> bool {
        self.transports.has(kind) && !(kind == Kind::Email && self.puts_off_mail())
    }

    /// Whether mail waits for its server, which cannot be used.
    #[must_use]
    pub fn puts_off_mail(&self) -> bool {
        #[cfg(feature = "mail")]
        return self.relay.as_ref().is_some_and(smtp::Relay::is_down);
        #[cfg(not(feature = "mail"))]
        false
    }

    /// Whether the receiver there gave no answer, and is left alone for a while: each message that waits for it would take
    /// as long as it may take, while all others wait.
    #[must_use]
    pub fn puts_off(&self, url: &CallbackUrl) -> bool {
        self.silent.get(&url.authority()).is_some_and(|since| since.elapsed() < SILENCE)
    }

    /// Closes what was kept open: who waits for the next round does not keep a server waiting.
    pub fn rest(&mut self) {
        #[cfg(feature = "mail")]
        if let Some(relay) = &mut self.relay {
            relay.leave();
        }
    }

    /// Hands a message over, and waits for the answer; a time limit bounds that.
    #[must_use]
    pub fn deliver(&mut self, message: &Outgoing) -> Delivery {
        let Transports { email, sms, .. } = self.transports;
        match (&message.content, email, sms) {
            (Content::Email { to, name, letter }, Some(email), _) => {
                let rendered = self.render(message, letter);
                let mail = rendered.and_then(|rendered| {
                    email::compose(&email.from, (message.id, message.at), (to, name.as_deref()), &rendered)
                });
                mail.map_or_else(|delivery| delivery, |mail| self.mail(&email.way, mail, message))
            }
            (Content::Sms { to, letter }, _, Some(sms)) => match self.render(message, letter) {
                Ok(rendered) => {
                    let payload = sms_payload(message.id, to, rendered.text.trim_end());
                    Program::new(&sms.command).deliver(payload, &message.secret)
                }
                Err(delivery) => delivery,
            },
            (Content::Nowhere { why }, ..) => Delivery::Refused(why.clone()),
            (Content::Callback(callback), ..) => self.call(callback, message.at).delivery,
            _ => Delivery::failed(NO_WAY),
        }
    }

    /// A template that is broken is mended by somebody, and then sent: nothing is lost by it.
    fn render(&self, message: &Outgoing, letter: &Letter) -> Result<Rendered, Delivery> {
        let rendered = self.transports.templates.render(letter.template, &letter.facts);
        rendered.map_err(|mistake| {
            let secrets = [message.secret.as_str()];
            Delivery::failed(format!("the template {}", said::told(mistake.to_string().as_bytes(), &secrets)))
        })
    }

    #[cfg_attr(not(feature = "mail"), allow(clippy::unused_self))] // Only a server is kept between messages.
    fn mail(&mut self, way: &EmailWay, mail: email::Mail, message: &Outgoing) -> Delivery {
        match way {
            EmailWay::Command(command) => Program::new(command).deliver(mail.payload, &message.secret),
            #[cfg(feature = "mail")]
            EmailWay::Smtp(_) => match &mut self.relay {
                Some(relay) => relay.deliver(&mail, &message.secret),
                None => Delivery::failed("no server is set up"),
            },
        }
    }

    /// Calls a receiver, and says all that came of it; `now` is what its answer's instants are measured against.
    #[must_use]
    pub fn call(&mut self, callback: &Callback, now: Instant) -> Call {
        let Some(caller) = &mut self.caller else { return Call::unanswered(Delivery::failed(NO_WAY)) };
        let call = caller.call(callback, now);
        if call.is_silence {
            self.silent.insert(callback.url.authority(), Moment::now());
        } else {
            self.silent.remove(&callback.url.authority());
        }
        call
    }
}

/// How long a receiver that gave no answer is left alone.
const SILENCE: Duration = Duration::from_mins(1);

const NO_WAY: &str = "no transport is set up for it";

/// One JSON object, and a line break after it.
fn sms_payload(id: MessageId, to: &str, text: &str) -> Zeroizing<Vec<u8>> {
    let object = serde_json::json!({"id": id.to_string(), "to": to, "text": text});
    Zeroizing::new(format!("{object}\n").into_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_message_is_one_line_of_json_whatever_it_says() {
        let payload = sms_payload(MessageId(7), "+4930123", "\"quoted\"\n\u{202e}\\");
        let text = str::from_utf8(&payload).unwrap();
        assert_eq!(text.lines().count(), 1);
        let object: serde_json::Value = serde_json::from_str(text).unwrap();
        assert_eq!(
            object,
            serde_json::json!({"id": "msg_0000000000007", "to": "+4930123", "text": "\"quoted\"\n\u{202e}\\"})
        );
        let keys: Vec<_> = object.as_object().unwrap().keys().collect();
        assert_eq!(keys, ["id", "to", "text"]);
    }

    #[test]
    fn what_has_no_way_out_fails_for_now() {
        let letter = Letter { template: &templates::CODE, facts: Facts::sample(&templates::CODE, true) };
        let content = Content::Sms { to: "+4930123".into(), letter };
        let message = Outgoing { id: MessageId(7), content, secret: Zeroizing::default(), at: Instant::from_millis(0) };
        assert!(matches!(Transports::default().courier().deliver(&message), Delivery::Failed { .. }));
    }
}
