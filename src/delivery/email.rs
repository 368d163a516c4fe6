//! Mail as RFC 5322: what goes to a program's standard input, or to a server.
use std::time::{Duration, UNIX_EPOCH};

use lettre::message::header::{ContentTransferEncoding, ContentType, HeaderName, HeaderValue, MIME_VERSION_1_0};
use lettre::message::{Body, Mailbox, MultiPart, SinglePart};
use lettre::{Address, Message};
use zeroize::Zeroizing;

use super::templates::Rendered;
use crate::domain::email::EmailAddress;
use crate::domain::id::MessageId;
use crate::domain::instant::Instant;
use crate::domain::message::{Delivery, one_line};
use crate::domain::sender::Sender;
use crate::error::Error;

/// A message, and what goes on its envelope. Without `Debug`, since it may hold a token.
pub struct Mail {
    /// Whom it is from.
    pub from: Address,
    /// To whom it goes.
    pub to: Address,
    /// All of it, with CRLF.
    pub payload: Zeroizing<Vec<u8>>,
}

/// The whole message. Whom it is from is a matter of the config, and so a failure for now; an address that mail has no
/// way of writing down is refused for good. Nobody's absence is to be answered to it.
pub fn compose(
    from: &Sender,
    (id, at): (MessageId, Instant),
    (to, name): (&str, Option<&str>),
    says: &Rendered,
) -> Result<Mail, Delivery> {
    let refused = |error: &dyn std::fmt::Display| Delivery::Refused(format!("it cannot be written as mail: {error}"));
    let sender = mailbox(&from.address, from.name.as_deref())
        .map_err(|error| Delivery::failed(format!("email.from cannot be written as mail: {error}")))?;
    let to = to.parse().map_err(|error: Error| refused(&error))?;
    let recipient = mailbox(&to, name).map_err(|error| refused(&error))?;
    let (from_address, to_address) = (sender.email.clone(), recipient.email.clone());
    let automatic = HeaderName::new_from_ascii_str("Auto-Submitted");
    let builder = Message::builder()
        .from(sender)
        .to(recipient)
        .subject(one_line(&says.subject))
        .date(UNIX_EPOCH + since_epoch(at))
        .message_id(Some(format!("<{id}@{}>", from.address.domain())))
        .raw_header(HeaderValue::new(automatic, "auto-generated".to_owned()))
        .header(MIME_VERSION_1_0);
    let composed = match &says.html {
        None => builder.header(ContentType::TEXT_PLAIN).body(encoded(&says.text)),
        Some(html) => {
            let part = |kind, text: &str| SinglePart::builder().header(kind).body(encoded(text));
            let parts = MultiPart::alternative().singlepart(part(ContentType::TEXT_PLAIN, &says.text));
            builder.multipart(parts.singlepart(part(ContentType::TEXT_HTML, html)))
        }
    };
    let composed = composed.map_err(|error| refused(&error))?;
    Ok(Mail { from: from_address, to: to_address, payload: Zeroizing::new(composed.formatted()) })
}

/// The domain in ASCII, which every mail server takes; the name encoded as headers need it.
fn mailbox(address: &EmailAddress, name: Option<&str>) -> Result<Mailbox, lettre::address::AddressError> {
    let name = name.map(one_line).filter(|name| !name.is_empty());
    Ok(Mailbox::new(name, Address::new(address.local(), address.domain())?))
}

/// Longer lines than this no server has to take.
const LONGEST_LINE: usize = 998;

/// Plain ASCII as it is, so that a link can be copied whole even by who reads the file; anything else in the encoding that
/// leaves most of it readable, which base64 does not.
fn encoded(body: &str) -> Body {
    let is_plain = |line: &str| line.len() <= LONGEST_LINE && line.bytes().all(|byte| (0x20..0x7f).contains(&byte));
    if body.split('\n').all(is_plain) {
        return Body::dangerous_pre_encoded(body.replace('\n', "\r\n").into_bytes(), ContentTransferEncoding::SevenBit);
    }
    Body::new_with_encoding(body.to_owned(), ContentTransferEncoding::QuotedPrintable).unwrap_or_else(Body::new)
}

/// Within the years that a date in a header can have, whatever clock or database say.
fn since_epoch(at: Instant) -> Duration {
    let at = at.clamp(Instant::FIRST, Instant::LAST);
    Duration::from_millis(u64::try_from(at.millis()).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn composed_at(at: Instant, (to, name): (&str, Option<&str>), says: &Rendered) -> String {
        let from = "Acme, \"Inc.\" <no-reply@Börse.example>".parse().unwrap();
        let mail = compose(&from, (MessageId(7), at), (to, name), says).map_err(|delivery| format!("{delivery:?}"));
        String::from_utf8(mail.unwrap().payload.to_vec()).unwrap()
    }

    fn rendered(subject: &str, text: &str, html: Option<&str>) -> Rendered {
        let part = |text: &str| Zeroizing::new(text.to_owned());
        Rendered { subject: subject.to_owned(), text: part(text), html: html.map(part) }
    }

    fn composed(to: &str, name: Option<&str>, subject: &str, text: &str) -> String {
        composed_at("2026-11-07T09:00:00Z".parse().unwrap(), (to, name), &rendered(subject, text, None))
    }

    #[test]
    fn a_plain_message_is_written_as_mail_has_been_for_forty_years() {
        let mail = composed("Ada@Acme.example", Some("Ada Lovelace"), "Hello", "one\ntwo\n");
        assert_eq!(
            mail.replace("\r\n", "\n"),
            "From: =?utf-8?b?QWNtZSwgIkluYy4i?= <no-reply@xn--brse-5qa.example>\n\
             To: \"Ada Lovelace\" <Ada@acme.example>\n\
             Subject: Hello\n\
             Date: Sat, 07 Nov 2026 09:00:00 +0000\n\
             Message-ID: <msg_0000000000007@xn--brse-5qa.example>\n\
             Auto-Submitted: auto-generated\n\
             MIME-Version: 1.0\n\
             Content-Type: text/plain; charset=utf-8\n\
             Content-Transfer-Encoding: 7bit\n\
             \n\
             one\ntwo\n"
        );
        assert!(!mail.replace("\r\n", "").contains(['\r', '\n']), "each line ends with CRLF");
    }

    #[test]
    fn no_name_breaks_out_of_its_header() {
        for hostile in [
            "Ada\r\nBcc: eve@evil.example",
            "Ada\nBcc: eve@evil.example",
            "Ada\" <eve@evil.example>, \"",
            "\\\" <eve@evil.example>",
            "=?utf-8?q?=0D=0ABcc:_eve@evil.example?=",
            "Ada\u{2028}Bcc: eve@evil.example",
            "Ада\r\n\r\nbody",
            "x\0y",
        ] {
            let mail = composed("ada@acme.example", Some(hostile), hostile, "body\n");
            let (head, body) = mail.split_once("\r\n\r\n").unwrap();
            assert_eq!(body, "body\r\n", "{hostile:?}");
            let mut names = Vec::new();
            for line in head.split("\r\n") {
                assert!(line.is_ascii() && !line.contains(['\r', '\n', '\0']) && line.len() <= 998, "{line:?}");
                if !line.starts_with(' ') {
                    names.push(line.split(':').next().unwrap());
                }
            }
            names.sort_unstable();
            let expected = [
                "Auto-Submitted",
                "Content-Transfer-Encoding",
                "Content-Type",
                "Date",
                "From",
                "MIME-Version",
                "Message-ID",
                "Subject",
                "To",
            ];
            assert_eq!(names, expected, "{hostile:?}");
        }
    }

    #[test]
    fn letters_of_any_script_are_encoded() {
        let mail = composed("ада@acme.example", Some("Ада"), "Привет, Ада", "Здравствуйте\nhttps://x.example/?t=1\n");
        assert!(mail.contains("Content-Transfer-Encoding: quoted-printable\r\n"), "{mail}");
        assert!(mail.contains("\r\nhttps://x.example/?t=3D1\r\n"), "{mail}");
        assert!(mail.contains("Subject: =?utf-8?b?"), "{mail}");
    }

    #[test]
    fn a_long_link_stays_whole_and_a_longer_line_than_mail_has_is_broken() {
        for (length, encoding) in [(500, "7bit"), (998, "7bit"), (999, "quoted-printable")] {
            let mail = composed("ada@acme.example", None, "Hello", &format!("{}\n", "x".repeat(length)));
            assert!(mail.contains(&format!("\r\nContent-Transfer-Encoding: {encoding}\r\n")), "{mail}");
            assert!(mail.split("\r\n").all(|line| line.len() <= LONGEST_LINE));
        }
    }

    #[test]
    fn years_that_no_header_has_are_no_panic() {
        for millis in [i64::MIN, -1, i64::MAX] {
            let mail = composed_at(
                Instant::from_millis(millis),
                ("ada@acme.example", None),
                &rendered("Hello", "one\n", None),
            );
            assert!(mail.contains("\r\nDate: "));
        }
    }
}
