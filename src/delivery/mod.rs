//! The ways by which messages leave: which are set up, and who takes what. No transaction is open here.
use std::time::Duration;

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
pub mod email;
mod said;

use callback::Caller;
use command::Program;

/// How mail leaves.
#[derive(Clone, Debug)]
pub struct EmailTransport {
    /// Whom it is from.
    pub from: Sender,
    /// The program that takes a message on its standard input, and its arguments.
    pub command: Vec<String>,
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
#[derive(Clone, Debug, Default)]
pub struct Transports {
    /// For mail.
    pub email: Option<EmailTransport>,
    /// For text messages.
    pub sms: Option<SmsTransport>,
    /// For callbacks.
    pub callback: Option<CallbackTransport>,
}

/// A message on its way out. Without `Debug`, since it holds a token or a code.
pub struct Outgoing {
    /// The same at every try, so that receivers can tell a repeat.
    pub id: MessageId,
    /// To whom, and what.
    pub content: Content,
    /// What must not come back in what a program says about it.
    pub secret: Zeroizing<String>,
    /// When it leaves.
    pub at: Instant,
}

/// To whom a message goes, and what it says.
pub enum Content {
    /// Mail.
    Email {
        /// The address, as it is stored.
        to: String,
        /// Whose it is, as far as that is known.
        name: Option<String>,
        /// One line.
        subject: String,
        /// Lines that end with `\n`.
        body: Zeroizing<String>,
    },
    /// A text message.
    Sms {
        /// The telephone number.
        to: String,
        /// All that it says.
        text: Zeroizing<String>,
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
    /// From the look-up of the name to the end of the answer.
    pub elapsed: Duration,
}

impl Call {
    /// Where there was no answer, at once.
    fn unanswered(delivery: Delivery) -> Self {
        Self { delivery, status: None, said: String::new(), elapsed: Duration::ZERO }
    }
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
        let longest = match kind {
            Kind::Email | Kind::Sms => command::LIMIT,
            Kind::Callback => self.callback.as_ref().map_or(Duration::ZERO, |callback| callback.timeout),
        };
        Span::from_millis(i64::try_from(longest.as_millis()).unwrap_or(i64::MAX))
    }

    /// For a round of sending.
    #[must_use]
    pub fn courier(&self) -> Courier<'_> {
        Courier { transports: self, caller: self.callback.as_ref().map(Caller::new) }
    }
}

/// Carries one message after another, and keeps open between them what is costly to open.
pub struct Courier<'a> {
    transports: &'a Transports,
    caller: Option<Caller>,
}

impl Courier<'_> {
    /// Hands a message over, and waits for the answer; a time limit bounds that.
    #[must_use]
    pub fn deliver(&mut self, message: &Outgoing) -> Delivery {
        let Transports { email, sms, .. } = self.transports;
        let (command, payload) = match (&message.content, email, sms) {
            (Content::Email { .. }, Some(email), _) => (&email.command, email::compose(&email.from, message)),
            (Content::Sms { to, text }, _, Some(sms)) => (&sms.command, Ok(sms_payload(message.id, to, text))),
            (Content::Nowhere { why }, ..) => return Delivery::Refused(why.clone()),
            (Content::Callback(callback), ..) => return self.call(callback, message.at).delivery,
            _ => return Delivery::failed(NO_WAY),
        };
        match payload {
            Ok(payload) => Program::new(command).deliver(payload, &message.secret),
            Err(delivery) => delivery,
        }
    }

    /// Calls a receiver, and says all that came of it; `now` is what its answer's instants are measured against.
    #[must_use]
    pub fn call(&mut self, callback: &Callback, now: Instant) -> Call {
        match &mut self.caller {
            Some(caller) => caller.call(callback, now),
            None => Call::unanswered(Delivery::failed(NO_WAY)),
        }
    }
}

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
        let content = Content::Sms { to: "+4930123".into(), text: Zeroizing::new("hello".into()) };
        let message = Outgoing { id: MessageId(7), content, secret: Zeroizing::default(), at: Instant::from_millis(0) };
        assert!(matches!(Transports::default().courier().deliver(&message), Delivery::Failed { .. }));
    }
}
