//! The body of a callback: what is kept of it while it waits, and what is sent; and what a product may have sent.
use std::fmt;
use std::str::FromStr;

use super::super::id::{MessageId, ResourceId};
use super::super::instant::Instant;
use super::super::json_text;
use super::super::permission::Permission;
use super::super::text::shown;
use super::events::{is_own_noun, noun};
use crate::error::{Error, Result};

/// The most that a product's `data` may hold.
pub const MOST_OCTETS: usize = 64 * 1024;

/// How deep it may go.
pub const MOST_DEEP: usize = 32;

/// What a body says, as JSON to the letter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Payload(String);

impl Payload {
    /// What teamctl has to tell.
    #[must_use]
    pub fn new(data: &serde_json::Value) -> Self {
        Self(data.to_string())
    }

    /// What a product has to tell, as it was written: valid JSON, not too long and not too deep.
    pub fn parse(bytes: &[u8]) -> Result<Self> {
        let refused = |why: String| {
            Err(Error::new("input.invalid", format!("the data cannot be sent: {why}"))
                .hint("one JSON value, of at most 64 KiB, 32 levels deep"))
        };
        if bytes.len() > MOST_OCTETS {
            return refused(format!("it is longer than {MOST_OCTETS} bytes"));
        }
        let Ok(text) = str::from_utf8(bytes) else { return refused("it is not UTF-8".into()) };
        let text = text.strip_prefix('\u{feff}').unwrap_or(text).trim_matches([' ', '\t', '\r', '\n']);
        if text.is_empty() {
            return refused("it is empty".into());
        }
        // Before it is read, which a deep one would end with an error that says less.
        if json_text::depth(text) > MOST_DEEP {
            return refused(format!("it is deeper than {MOST_DEEP} levels"));
        }
        match serde_json::from_str::<serde_json::Value>(text) {
            Ok(_) => Ok(Self(text.to_owned())),
            Err(error) => refused(format!("it is no JSON ({error})")),
        }
    }

    /// What is kept of the body until it is sent: the team's path, which may be another one by then, and the data.
    #[must_use]
    pub fn kept(&self, team: &str) -> String {
        format!("{{\"team\":{}{BETWEEN}{}}}", serde_json::Value::from(team), self.0)
    }

    /// The same of what is about a resource.
    #[must_use]
    pub fn kept_about(&self, team: &str, resource: ResourceId) -> String {
        format!("{{\"team\":{},\"resource\":\"{resource}\"{BETWEEN}{}}}", serde_json::Value::from(team), self.0)
    }

    /// What was kept, with other data.
    #[must_use]
    pub fn within(kept: &str, change: impl FnOnce(&str) -> String) -> String {
        match kept.split_once(BETWEEN) {
            Some((team, data)) => format!("{team}{BETWEEN}{}", change(data)),
            None => change(kept),
        }
    }
}

/// Between the team, or the resource, and the data, in what is kept: neither a path nor an id has such characters in it.
const BETWEEN: &str = ",\"data\":";

/// The body as it is sent, at each try the same; `kept` is what [`Payload::kept`] made.
#[must_use]
pub fn whole((name, id): (&str, MessageId), created_at: Instant, kept: &str) -> String {
    let rest = kept.strip_prefix('{').unwrap_or(kept);
    let name = serde_json::Value::from(name);
    format!("{{\"type\":{name},\"id\":\"{id}\",\"created_at\":\"{created_at}\",{rest}")
}

/// What a product calls something that it tells of: `task.completed`. Never what teamctl calls something of its own, or
/// receivers could not tell the two apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ResultType(Permission);

impl ResultType {
    /// The dotted name.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }
}

impl fmt::Display for ResultType {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(formatter)
    }
}

impl FromStr for ResultType {
    type Err = Error;

    fn from_str(given: &str) -> Result<Self> {
        // Of the same form as a permission, so that one pattern covers either.
        let Ok(name) = given.parse::<Permission>() else {
            let form = "two or more parts of lower-case letters, digits and _, joined by dots, such as task.completed";
            return Err(Error::new("callback_type.invalid", format!("\"{}\" is no type: {form}", shown(given))));
        };
        let noun = noun(name.as_str());
        if is_own_noun(noun) {
            let message = format!("\"{name}\" cannot be sent: what begins with {noun}. is teamctl's own to tell");
            return Err(
                Error::new("callback_type.invalid", message).hint("name what the product has done: task.completed")
            );
        }
        Ok(Self(name))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_body_is_one_object_with_the_data_to_the_letter() {
        let data = Payload::parse(b"\xef\xbb\xbf \n{\"n\": 12345678901234567890.10 }\r\n").unwrap();
        let kept = data.kept("acme/design");
        assert_eq!(kept, "{\"team\":\"acme/design\",\"data\":{\"n\": 12345678901234567890.10 }}");
        let at = "2026-11-07T09:00:00.000Z".parse().unwrap();
        assert_eq!(
            whole(("task.completed", MessageId(7)), at, &kept),
            "{\"type\":\"task.completed\",\"id\":\"msg_0000000000007\",\"created_at\":\"2026-11-07T09:00:00.000Z\",\
             \"team\":\"acme/design\",\"data\":{\"n\": 12345678901234567890.10 }}"
        );
    }

    #[test]
    fn what_is_kept_can_get_other_data_and_no_other_team() {
        let kept = Payload::parse(b"[\"acme\",\",\\\"data\\\":\"]").unwrap().kept("acme");
        let blanked = Payload::within(&kept, |data| json_text::without(data, |text, _| text == "acme"));
        assert_eq!(blanked, "{\"team\":\"acme\",\"data\":[null,\",\\\"data\\\":\"]}");
        let kept = Payload::parse(b"[1]").unwrap().kept_about("acme", ResourceId(1));
        assert_eq!(kept, "{\"team\":\"acme\",\"resource\":\"rs_0000000000001\",\"data\":[1]}");
        let blanked = Payload::within(&kept, |data| json_text::without(data, |_, _| true));
        assert_eq!(blanked, kept, "there is no text in it, and neither team nor resource is data");
    }

    #[test]
    fn what_is_no_data_is_refused_with_why() {
        let nested = |levels: usize| format!("{}{}", "[".repeat(levels), "]".repeat(levels)).into_bytes();
        for good in [nested(32), b"1".to_vec(), b"null".to_vec(), format!("\"{}\"", "x".repeat(65_534)).into_bytes()] {
            assert!(Payload::parse(&good).is_ok());
        }
        for (bad, why) in [
            (nested(33), "deeper than 32"),
            (b"[".repeat(60_000), "deeper than 32"),
            (format!("\"{}\"", "x".repeat(65_535)).into_bytes(), "longer than 65536"),
            (Vec::new(), "empty"),
            (b" \n".to_vec(), "empty"),
            (b"{} {}".to_vec(), "no JSON"),
            (b"{\"a\":1,}".to_vec(), "no JSON"),
            (b"1e999".to_vec(), "no JSON"),
            (b"\"\\ud800\"".to_vec(), "no JSON"),
            (b"\"a\x00\"".to_vec(), "no JSON"),
            (b"NaN".to_vec(), "no JSON"),
            (b"\"\xff\"".to_vec(), "not UTF-8"),
        ] {
            let error = Payload::parse(&bad).unwrap_err();
            assert_eq!(error.code(), "input.invalid");
            assert!(error.message().contains(why), "{error}");
        }
    }

    #[test]
    fn a_product_tells_of_its_own_only() {
        for good in ["task.completed", "resource.project.done", "t_1.x"] {
            assert_eq!(good.parse::<ResultType>().unwrap().as_str(), good);
        }
        for bad in [
            "",
            "task",
            "Task.done",
            "task.",
            ".x",
            "task.*",
            "member.joined",
            "member.x.y",
            "callback.test",
            "team.x",
            "a.\u{202e}b",
        ] {
            assert_eq!(bad.parse::<ResultType>().unwrap_err().code(), "callback_type.invalid", "{bad}");
        }
    }
}
