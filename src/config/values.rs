//! How single values of the file are read and checked. What is wrong is said as the end of '`key` takes …'.
use std::fmt::Display;
use std::path::PathBuf;
use std::time::Duration;

use serde::de::{Deserialize, Deserializer, Error};

use crate::characters::first_unsafe;

/// Names that data may be printed in.
pub const OUTPUT_FORMATS: &[&str] = &["table", "wide", "json", "jsonl", "csv", "id"];

/// How mail leaves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EmailTransport {
    /// Through a server, by SMTP.
    Smtp,
    /// Through a program, on its standard input.
    Command,
}

/// How the connection to the SMTP server is protected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Security {
    /// Upgraded before anything is sent, and refused where the server cannot.
    Starttls,
    /// From the first byte.
    Tls,
    /// Not at all.
    None,
}

/// How text messages leave.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SmsTransport {
    /// Through a program, on its standard input.
    Command,
}

/// A choice between words, by one table for reading and showing.
pub trait Choice: Copy + PartialEq + 'static {
    /// Each word and what it means.
    const WORDS: &'static [(&'static str, Self)];

    /// The word in the file.
    fn word(self) -> &'static str {
        Self::WORDS.iter().find(|(_, meaning)| *meaning == self).map_or("", |(word, _)| word)
    }
}

impl Choice for EmailTransport {
    const WORDS: &'static [(&'static str, Self)] = &[("smtp", Self::Smtp), ("command", Self::Command)];
}

impl Choice for Security {
    const WORDS: &'static [(&'static str, Self)] =
        &[("starttls", Self::Starttls), ("tls", Self::Tls), ("none", Self::None)];
}

impl Choice for SmsTransport {
    const WORDS: &'static [(&'static str, Self)] = &[("command", Self::Command)];
}

/// One line of text; an empty one is as good as none.
pub fn text<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<String>, D::Error> {
    let text = printable::<D>(String::deserialize(deserializer)?)?;
    Ok(Some(text).filter(|text| !text.is_empty()))
}

/// A path as it stands in the file; an empty one is as good as none.
pub fn path<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<PathBuf>, D::Error> {
    let Some(path) = text(deserializer)? else { return Ok(None) };
    // Left alone, it would quietly make a folder of that name.
    if path == "~" || path.starts_with("~/") {
        return Err(wrong("the whole path: `~` is not expanded"));
    }
    Ok(Some(path.into()))
}

/// A program and its arguments.
pub fn command<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Vec<String>>, D::Error> {
    let command = Vec::<String>::deserialize(deserializer)?;
    if command.first().is_none_or(String::is_empty) {
        return Err(wrong("a program first, then its arguments"));
    }
    command.into_iter().map(printable::<D>).collect::<Result<_, _>>().map(Some)
}

/// One of the words of a [`Choice`].
pub fn choice<'de, D: Deserializer<'de>, T: Choice>(deserializer: D) -> Result<Option<T>, D::Error> {
    let word = String::deserialize(deserializer)?;
    match T::WORDS.iter().find(|(known, _)| *known == word) {
        Some((_, meaning)) => Ok(Some(*meaning)),
        None => Err(wrong(alternatives(T::WORDS.iter().map(|(word, _)| *word), &word))),
    }
}

/// One of [`OUTPUT_FORMATS`].
pub fn output<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<String>, D::Error> {
    let word = String::deserialize(deserializer)?;
    if OUTPUT_FORMATS.contains(&word.as_str()) {
        return Ok(Some(word));
    }
    Err(wrong(alternatives(OUTPUT_FORMATS.iter().copied(), &word)))
}

/// A web address with a place for the token.
pub fn link<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<String>, D::Error> {
    let Some(link) = text(deserializer)? else { return Ok(None) };
    let rest = link.strip_prefix("https://").or_else(|| link.strip_prefix("http://"));
    match rest {
        _ if link.contains(char::is_whitespace) => Err(wrong("a web address without spaces")),
        Some(rest) if rest.starts_with(['/', '?', '#', '{']) || rest.is_empty() => {
            Err(wrong("a web address with a host"))
        }
        Some(rest) if rest.contains("{token}") => Ok(Some(link)),
        Some(_) => Err(wrong("a web address with {token} where the token goes")),
        None => Err(wrong("a web address that starts with https:// or http://")),
    }
}

/// A sender: an address, with or without a name before it.
pub fn sender<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<String>, D::Error> {
    match text(deserializer)? {
        Some(sender) if !sender.contains('@') => Err(wrong("an address such as \"Acme <no-reply@acme.example>\"")),
        sender => Ok(sender),
    }
}

/// A TCP port.
pub fn port<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<u16>, D::Error> {
    match u16::try_from(i64::deserialize(deserializer)?) {
        Ok(port) if port > 0 => Ok(Some(port)),
        _ => Err(wrong("a number from 1 to 65535")),
    }
}

/// A deadline, one second to one hour.
pub fn timeout<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Duration>, D::Error> {
    limit(deserializer, 3600, "one second to one hour")
}

/// A deadline, one second to two minutes: a message is one sender's alone for not much longer.
pub fn mail_timeout<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Duration>, D::Error> {
    limit(deserializer, 120, "one second to two minutes")
}

/// A deadline, one second to twenty: whoever asks whether a store works waits for the answer.
pub fn connector_timeout<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Duration>, D::Error> {
    limit(deserializer, 20, "one second to twenty")
}

fn limit<'de, D: Deserializer<'de>>(deserializer: D, most: u64, range: &str) -> Result<Option<Duration>, D::Error> {
    let text = String::deserialize(deserializer)?;
    let seconds = duration(&text).ok_or_else(|| wrong("a duration such as \"15s\""))?;
    if !(1..=most).contains(&seconds) {
        return Err(wrong(range));
    }
    Ok(Some(Duration::from_secs(seconds)))
}

fn duration(text: &str) -> Option<u64> {
    let (number, unit) = text.split_at_checked(text.len().checked_sub(1)?)?;
    if !number.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let seconds = match unit {
        "s" => 1,
        "m" => 60,
        "h" => 3600,
        _ => return None,
    };
    number.parse::<u64>().ok()?.checked_mul(seconds)
}

fn printable<'de, D: Deserializer<'de>>(text: String) -> Result<String, D::Error> {
    match first_unsafe(&text) {
        Some(found) => Err(wrong(format!("no character U+{:04X}", u32::from(found)))),
        None => Ok(text),
    }
}

/// Marks what is ours: what the library says starts otherwise.
pub(super) const TAKES: &str = "takes ";

fn wrong<E: Error>(what: impl Display) -> E {
    E::custom(format_args!("{TAKES}{what}"))
}

fn alternatives<'a>(words: impl Iterator<Item = &'a str>, wrong: &str) -> String {
    let words: Vec<_> = words.map(|word| format!("`{word}`")).collect();
    let shown: String = wrong.chars().take(40).collect();
    match words.split_last() {
        Some((last, [])) => format!("{last}, not `{}`", shown.escape_debug()),
        Some((last, others)) => format!("{} or {last}, not `{}`", others.join(", "), shown.escape_debug()),
        None => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::{Choice, Security, duration};

    #[test]
    fn durations_are_a_number_and_a_unit() {
        for (text, seconds) in [("15s", Some(15)), ("0s", Some(0)), ("2m", Some(120)), ("1h", Some(3600))] {
            assert_eq!(duration(text), seconds, "{text}");
        }
        for text in
            ["", "s", "15", "1.5s", "-1s", "+1s", "1é", "é", "15 s", "99999999999999999999s", "99999999999999999h"]
        {
            assert_eq!(duration(text), None, "{text}");
        }
    }

    #[test]
    fn a_word_and_its_meaning_are_one_table() {
        assert_eq!(Security::Tls.word(), "tls");
        assert_eq!(Security::None.word(), "none");
    }
}
