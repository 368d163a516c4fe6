//! The ways by which messages leave: which are set up, and who takes what. No transaction is open here.
use zeroize::Zeroizing;

use crate::domain::id::MessageId;
use crate::domain::instant::Instant;
use crate::domain::message::{Delivery, Kind};
use crate::domain::sender::Sender;

pub mod command;
pub mod email;

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

/// The ways that are set up. A new one is a file beside this one, a field here, and an arm in [`Transports::has`] and in
/// [`Courier::deliver`].
#[derive(Clone, Debug, Default)]
pub struct Transports {
    /// For mail.
    pub email: Option<EmailTransport>,
    /// For text messages.
    pub sms: Option<SmsTransport>,
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
}

impl Transports {
    /// Whether messages of a kind have a way out.
    #[must_use]
    pub fn has(&self, kind: Kind) -> bool {
        match kind {
            Kind::Email => self.email.is_some(),
            Kind::Sms => self.sms.is_some(),
            Kind::Callback => false,
        }
    }

    /// For a round of sending.
    #[must_use]
    pub fn courier(&self) -> Courier<'_> {
        Courier { transports: self }
    }
}

/// Carries one message after another, and keeps open between them what is costly to open.
pub struct Courier<'a> {
    transports: &'a Transports,
}

impl Courier<'_> {
    /// Hands a message over, and waits for the answer; a time limit bounds that.
    #[must_use]
    pub fn deliver(&mut self, message: &Outgoing) -> Delivery {
        let Transports { email, sms } = self.transports;
        let (command, payload) = match (&message.content, email, sms) {
            (Content::Email { .. }, Some(email), _) => (&email.command, email::compose(&email.from, message)),
            (Content::Sms { to, text }, _, Some(sms)) => (&sms.command, Ok(sms_payload(message.id, to, text))),
            _ => return Delivery::failed("no transport is set up for it"),
        };
        match payload {
            Ok(payload) => Program::new(command).deliver(payload, &message.secret),
            Err(delivery) => delivery,
        }
    }
}

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
