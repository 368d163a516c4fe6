//! What a receiver answers, how much of it is read, and what it comes to.
use std::io::Read;
use std::time::Duration;

use chrono::DateTime;
use ureq::http::{Request, Response, header};
use ureq::{Agent, Body, Error};

use super::super::said::{READ, told};
use super::agent::MOST_HEAD;
use super::names::NotFound;
use crate::domain::instant::{Instant, Span};
use crate::domain::message::{Delivery, one_line};

/// So much of a body is read: the rest cannot change what the answer comes to.
const MOST_BODY: u64 = 64 << 10;

/// An answer that was read to its end, or as far as we read any.
pub(super) struct Answer {
    pub(super) status: u16,
    location: Option<String>,
    retry_after: Option<String>,
    /// How the body begins.
    pub(super) beginning: Vec<u8>,
}

/// One request and its answer. An answer that breaks off is none, even if it began well: who cut it may have been in
/// between, and a receiver can tell a repeat by its id.
pub(super) fn receive(agent: &Agent, request: Request<Vec<u8>>) -> Result<Answer, Error> {
    let response = agent.run(request)?;
    let text = |response: &Response<Body>, name| {
        response.headers().get(name).map(|value| String::from_utf8_lossy(value.as_bytes()).into_owned())
    };
    let mut answer = Answer {
        status: response.status().as_u16(),
        location: text(&response, header::LOCATION),
        retry_after: text(&response, header::RETRY_AFTER),
        beginning: Vec::new(),
    };
    let mut body = response.into_body().into_reader().take(MOST_BODY);
    let mut piece = [0; 8 << 10];
    while let length @ 1.. = body.read(&mut piece).map_err(Error::from)? {
        let wanted = length.min(READ - answer.beginning.len());
        answer.beginning.extend_from_slice(piece.get(..wanted).unwrap_or_default());
    }
    Ok(answer)
}

impl Answer {
    /// What it is for the message.
    pub(super) fn judge(&self, secrets: &[&str], now: Instant) -> Delivery {
        let status = self.status;
        let answered = |more: &str, said: &[u8]| {
            let said = told(said, secrets);
            let colon = if said.is_empty() { "" } else { ": " };
            format!("the receiver answered {status}{more}{colon}{said}")
        };
        match status {
            200..=299 => Delivery::Delivered,
            // The one status by which a receiver says that it never will.
            410 => Delivery::Refused(answered(", which is for good", &self.beginning)),
            // Its operator may mend it, or set the URL that it leads to.
            300..=399 => {
                let location = self.location.as_deref().unwrap_or_default();
                Delivery::failed(answered(", but redirects are not followed", location.as_bytes()))
            }
            _ => {
                let asks = matches!(status, 429 | 503);
                let retry_after = self.retry_after.as_deref().filter(|_| asks).and_then(|text| span(text, now));
                Delivery::Failed { why: answered("", &self.beginning), retry_after }
            }
        }
    }
}

/// What `Retry-After` asks for: seconds, or an instant in the one form of dates that HTTP still allows to be sent.
fn span(text: &str, now: Instant) -> Option<Span> {
    let text = text.trim();
    if !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()) {
        // More than fits is more than anybody waits.
        let seconds = text.parse().unwrap_or(i64::MAX);
        return Some(Span::from_millis(seconds.saturating_mul(1_000)));
    }
    let at = DateTime::parse_from_rfc2822(text).ok()?.timestamp_millis();
    Some(Span::from_millis(at.saturating_sub(now.millis()).max(0)))
}

/// Whether another request would fare as this one did: nobody was reached, or nobody spoke. What speaks, however badly, may
/// speak better of another message; and whom we do not call costs no time.
pub(super) fn is_silence(error: &Error) -> bool {
    match error {
        Error::LargeResponseHeader(..) | Error::Protocol(_) => false,
        Error::Other(error) => error.is::<NotFound>(),
        _ => true,
    }
}

/// Why there was no answer.
pub(super) fn explain(error: Error, timeout: Duration) -> String {
    let why = match error {
        Error::Timeout(_) => return too_late(timeout),
        Error::Other(error) => return one_line(&error.to_string()),
        Error::LargeResponseHeader(..) => format!("the head of its answer is over {} KiB", MOST_HEAD >> 10),
        Error::Protocol(error) => format!("what it answered is no HTTP: {error}"),
        Error::Io(error) => error.to_string(),
        error => error.to_string(),
    };
    let hint = if why.contains("UnknownIssuer") {
        " (callback.ca_file in the config is for private authorities)"
    } else if why.contains("InvalidContentType") {
        " (does it speak HTTPS?)"
    } else {
        ""
    };
    one_line(&format!("the receiver gave no answer: {why}{hint}"))
}

pub(super) fn too_late(timeout: Duration) -> String {
    format!("the receiver gave no whole answer within {} s", timeout.as_secs())
}

#[cfg(test)]
mod tests;
