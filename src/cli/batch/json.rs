//! The rows of JSON Lines: one flat object a line.
use std::borrow::Cow;
use std::fmt;
use std::io::{BufRead, BufReader, Read};

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

use super::{Fields, LONGEST_LINE, Visit, WithoutMark, known, unreadable};
use crate::error::{Error, Result};

/// JSON that nests deeper is refused; a row of ours is flat.
const DEEPEST: usize = 32;

/// What may be a list in JSON, and is words with spaces between them in CSV.
const LISTS: &[&str] = &["scopes"];

/// What may be a number in JSON. It is read as it is written: no float has all decimals.
const NUMBERS: &[&str] = &["amount", "tasks"];

/// Visits each row; see [`super::Format::each`].
pub(super) fn each(source: impl Read, keys: &'static [&'static str], visit: &mut Visit<'_>) -> Result<()> {
    let mut reader = BufReader::new(WithoutMark::new(source));
    let mut line = Vec::new();
    let mut number = 0;
    loop {
        line.clear();
        let read = reader.by_ref().take(LONGEST_LINE as u64 + 1).read_until(b'\n', &mut line).map_err(unreadable)?;
        if read == 0 {
            return Ok(());
        }
        number += 1;
        if line.strip_suffix(b"\n").unwrap_or(&line).len() > LONGEST_LINE {
            return Err(Error::new("input.invalid", format!("line {number} is longer than {LONGEST_LINE} bytes")));
        }
        if line.trim_ascii().is_empty() {
            continue;
        }
        visit(number, fields(line.trim_ascii_end(), keys))?;
    }
}

fn invalid(what: String) -> Error {
    Error::new("row.invalid", what)
}

fn fields(line: &[u8], keys: &'static [&'static str]) -> Result<Fields<'static>> {
    if depth(line) > DEEPEST {
        return Err(invalid(format!("the row nests deeper than {DEEPEST}")));
    }
    let mut fields = Vec::new();
    for (name, value) in object(line)? {
        // What is an object in what we print, and columns with a dot in CSV.
        let is_nested = value.get().starts_with('{') && keys.iter().any(|key| key.strip_suffix(".*") == Some(&*name));
        if is_nested {
            for (below, value) in object(value.get().as_bytes())? {
                add(&mut fields, (&format!("{name}.{below}"), &value), keys)?;
            }
        } else {
            add(&mut fields, (&name, &value), keys)?;
        }
    }
    Ok(Fields(fields))
}

fn object(json: &[u8]) -> Result<Vec<(String, Box<RawValue>)>> {
    let Object(entries) =
        serde_json::from_slice(json).map_err(|error| invalid(format!("the row is not a JSON object: {error}")))?;
    Ok(entries)
}

fn add(
    fields: &mut Vec<(Cow<'static, str>, String)>,
    (name, value): (&str, &RawValue),
    keys: &'static [&'static str],
) -> Result<()> {
    let Some(key) = known(name, keys) else {
        return Err(invalid(format!("the row has a key '{name}', which means nothing here")));
    };
    // Null too says something, and which of the two is meant nobody can know.
    if fields.iter().any(|(known, _)| *known == key) {
        return Err(invalid(format!("the row has the key '{name}' twice")));
    }
    let text = text(&key, value.get())?;
    fields.push((key, text));
    Ok(())
}

/// What a value says, as a cell of CSV would have it; nothing, of null.
fn text(key: &str, json: &str) -> Result<String> {
    let is_number = NUMBERS.contains(&key);
    let is_no_text = || {
        let wanted = if is_number { "neither a text nor a number" } else { "not a text" };
        invalid(format!("'{key}' is {wanted}"))
    };
    match json.as_bytes().first() {
        Some(b'"') => serde_json::from_str(json).map_err(|error| invalid(format!("'{key}' is not a text: {error}"))),
        Some(b'n') => Ok(String::new()),
        Some(b't' | b'f') if !is_number => Ok(json.to_owned()),
        Some(b'-' | b'0'..=b'9') if is_number => Ok(json.to_owned()),
        Some(b'[') if LISTS.contains(&key) => {
            let items: Vec<serde_json::Value> = serde_json::from_str(json).map_err(|_| is_no_text())?;
            joined(&items).ok_or_else(|| invalid(format!("'{key}' holds something other than texts without spaces")))
        }
        _ => Err(is_no_text()),
    }
}

/// Words, as a cell of CSV would have them.
fn joined(items: &[serde_json::Value]) -> Option<String> {
    let is_word = |text: &&str| !text.is_empty() && !text.contains(char::is_whitespace);
    let words = items.iter().map(|item| item.as_str().filter(is_word)).collect::<Option<Vec<_>>>()?;
    Some(words.join(" "))
}

/// The keys of an object with the text of their values, in their order, and each as often as it is there.
struct Object(Vec<(String, Box<RawValue>)>);

impl<'de> Deserialize<'de> for Object {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> std::result::Result<Self, D::Error> {
        struct Entries;
        impl<'de> Visitor<'de> for Entries {
            type Value = Object;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("a map")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> std::result::Result<Object, A::Error> {
                let mut entries = Vec::new();
                while let Some(entry) = map.next_entry()? {
                    entries.push(entry);
                }
                Ok(Object(entries))
            }
        }
        deserializer.deserialize_map(Entries)
    }
}

/// How deep a JSON text nests at the most, whatever stands in its strings.
fn depth(line: &[u8]) -> usize {
    let (mut depth, mut deepest) = (0_usize, 0);
    let (mut in_string, mut escaped) = (false, false);
    for byte in line {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if in_string => escaped = true,
            b'"' => in_string = !in_string,
            b'{' | b'[' if !in_string => depth += 1,
            b'}' | b']' if !in_string => depth = depth.saturating_sub(1),
            _ => {}
        }
        deepest = deepest.max(depth);
    }
    deepest
}

#[cfg(test)]
mod tests {
    use super::*;

    const KEYS: &[&str] = &["amount", "ref", "scopes"];

    fn told(line: &str) -> std::result::Result<Option<String>, String> {
        match fields(line.as_bytes(), KEYS) {
            Ok(fields) => Ok(fields.text("amount").map(ToOwned::to_owned)),
            Err(error) => Err(error.message()),
        }
    }

    #[test]
    fn numbers_are_what_is_written() {
        for number in ["12.5", "0.1", "9000000000.000001", "1e3", "-0.0", "12345678901234567890.123456789"] {
            assert_eq!(told(&format!("{{\"amount\": {number} }}")), Ok(Some(number.to_owned())));
            assert_eq!(told(&format!("{{\"amount\":\"{number}\"}}")), Ok(Some(number.to_owned())));
        }
        assert_eq!(told("{\"amount\":null}"), Ok(None));
    }

    #[test]
    fn a_profile_is_an_object_or_keys_with_a_dot() {
        const PEOPLE: &[&str] = &["email", "profile.*"];
        let told = |line: &str| match fields(line.as_bytes(), PEOPLE) {
            Ok(fields) => {
                fields.below("profile.").map(|(key, value)| format!("{key}={value}")).collect::<Vec<_>>().join(" ")
            }
            Err(error) => error.message(),
        };
        assert_eq!(told("{\"email\":\"a@x\",\"profile\":{\"title\":\"Dr\",\"size\":null}}"), "title=Dr");
        assert_eq!(told("{\"profile.title\":\"Dr\",\"profile\":{\"size\":\"40\"}}"), "title=Dr size=40");
        assert_eq!(told("{\"profile\":null}"), "the row has a key 'profile', which means nothing here");
        for (line, words) in [
            ("{\"profile\":{\"title\":\"a\"},\"profile.title\":\"b\"}", "the key 'profile.title' twice"),
            ("{\"profile\":{\"title\":{}}}", "'profile.title' is not a text"),
            ("{\"profile\":{\"Title!\":\"a\"}}", "means nothing here"),
            ("{\"profile\":{\"\":\"a\"}}", "means nothing here"),
            ("{\"profile.*\":\"a\"}", "means nothing here"),
            ("{\"email\":{\"a\":\"b\"}}", "'email' is not a text"),
        ] {
            assert!(told(line).contains(words), "{line}: {}", told(line));
        }
    }

    #[test]
    fn what_is_no_row_is_told() {
        for (line, words) in [
            ("{\"ref\":4711}", "'ref' is not a text"),
            ("{\"amount\":{}}", "'amount' is neither a text nor a number"),
            ("{\"amount\":[1]}", "'amount' is neither a text nor a number"),
            ("{\"amount\":true}", "'amount' is neither a text nor a number"),
            ("{\"scopes\":[1]}", "other than texts"),
            ("{\"amount\":1,\"amount\":2}", "the key 'amount' twice"),
            ("{\"amount\":null,\"amount\":2}", "the key 'amount' twice"),
            ("{\"amount\":01}", "not a JSON object"),
            ("{\"amount\":\"\\ud800\"}", "'amount' is not a text"),
            ("{\"amount\":1} {}", "not a JSON object"),
            ("[1]", "not a JSON object"),
            ("{\"price\":1}", "means nothing here"),
        ] {
            assert!(told(line).unwrap_err().contains(words), "{line}: {:?}", told(line));
        }
    }
}
