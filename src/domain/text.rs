//! What people are called and what they say: one-line texts, phone numbers, profile entries.
use std::fmt;
use std::str::FromStr;

use unicode_normalization::char::is_combining_mark;
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

use crate::characters::{first_unsafe, is_unsafe};
use crate::error::{Error, Result};

/// More combining marks than any language stacks in a text, and fewer than it takes to cover the lines around it.
const MOST_COMBINING_MARKS: usize = 200;

/// How many characters of a refused value an error repeats.
const MOST_SHOWN: usize = 80;

/// A refused value as it may stand in an error: unsafe characters written out, a long one cut.
pub(crate) fn shown(text: &str) -> String {
    let mut shown = String::new();
    let mut characters = text.chars();
    for character in characters.by_ref().take(MOST_SHOWN) {
        if is_unsafe(character) {
            shown.extend(character.escape_unicode());
        } else {
            shown.push(character);
        }
    }
    if characters.next().is_some() {
        shown.push('…');
    }
    shown
}

/// Without the white space around it. A control character is only taken for white space where typing and pasting
/// leave it behind; any other stays, to be refused.
pub(super) fn trimmed(text: &str) -> &str {
    text.trim_matches(|character: char| match character {
        ' ' | '\t' | '\n' | '\r' => true,
        _ => character.is_whitespace() && !is_unsafe(character),
    })
}

/// Unicode normalization form C, without an allocation's worth of work where it is that already.
pub(super) fn normalized(text: &str) -> String {
    match is_nfc_quick(text.chars()) {
        IsNormalized::Yes => text.to_owned(),
        IsNormalized::No | IsNormalized::Maybe => text.nfc().collect(),
    }
}

/// A human-given text of one line: NFC, trimmed, 1 to `MOST` characters, none of which moves the cursor or hides.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct OneLine<const MOST: usize>(String);

/// A name of a person, a team, a role, a key.
pub type Text = OneLine<120>;

/// Why something was done, or what it is for.
pub type Reason = OneLine<1_000>;

impl<const MOST: usize> OneLine<MOST> {
    /// The text itself.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// For what the domain itself makes out of parsed parts, and knows to be short and safe.
    pub(super) const fn from_parts(text: String) -> Self {
        Self(text)
    }
}

impl<const MOST: usize> AsRef<str> for OneLine<MOST> {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl<const MOST: usize> fmt::Display for OneLine<MOST> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(&self.0)
    }
}

impl<const MOST: usize> FromStr for OneLine<MOST> {
    type Err = Error;

    fn from_str(given: &str) -> Result<Self> {
        let refused = |why: String| Err(Error::new("text.invalid", why));
        let text = trimmed(given);
        if text.is_empty() {
            return refused("a text is needed here, not an empty one".into());
        }
        let too_long = || refused(format!("\"{}\" is longer than {MOST} characters", shown(text)));
        // Composing shortens a text by less than that, and nobody's megabyte is to be normalized.
        if text.len() > MOST * 16 {
            return too_long();
        }
        let text = normalized(text);
        if let Some(hostile) = first_unsafe(&text) {
            let code_point = hostile.escape_unicode();
            return refused(format!("\"{}\" holds {code_point}, which controls or hides what is shown", shown(&text)));
        }
        if text.chars().count() > MOST {
            return too_long();
        }
        if text.chars().filter(|&character| is_combining_mark(character)).count() > MOST_COMBINING_MARKS {
            return refused(format!("\"{}\" holds more than {MOST_COMBINING_MARKS} combining marks", shown(&text)));
        }
        Ok(Self(text))
    }
}

/// A phone number in its international form: `+` and 7 to 15 digits.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PhoneNumber(String);

impl PhoneNumber {
    /// `+4930123456`: no separators.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for PhoneNumber {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(&self.0)
    }
}

impl FromStr for PhoneNumber {
    type Err = Error;

    fn from_str(given: &str) -> Result<Self> {
        let text = trimmed(given);
        let refused =
            |why: &str| Err(Error::new("phone.invalid", format!("\"{}\" is no phone number: {why}", shown(given))));
        if text.len() > 64 {
            return refused("it is too long");
        }
        let number: String = text.chars().filter(|character| !" -.()".contains(*character)).collect();
        let Some(digits) = number.strip_prefix('+') else {
            return refused("it must begin with + and the country code, such as +49 30 123456");
        };
        if !digits.bytes().all(|byte| byte.is_ascii_digit()) {
            return refused("after the + there may be digits, spaces, hyphens, dots and parentheses only");
        }
        if !(7..=15).contains(&digits.len()) {
            return refused("it must have 7 to 15 digits");
        }
        Ok(Self(number))
    }
}

/// The name of a further field of an account: `[a-z][a-z0-9_]*`, at most 40 characters.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ProfileKey(String);

impl ProfileKey {
    /// The key itself.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for ProfileKey {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(&self.0)
    }
}

impl FromStr for ProfileKey {
    type Err = Error;

    fn from_str(given: &str) -> Result<Self> {
        if is_identifier(given, 40) {
            return Ok(Self(given.to_owned()));
        }
        let message = format!(
            "\"{}\" is no profile key: a lower-case letter, then letters, digits and _, at most 40",
            shown(given)
        );
        Err(Error::new("profile.invalid", message))
    }
}

/// Whether a text is `[a-z][a-z0-9_]*` and no longer than that.
pub(super) fn is_identifier(text: &str, most: usize) -> bool {
    text.len() <= most
        && text.starts_with(|first: char| first.is_ascii_lowercase())
        && text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_')
}

/// A further field of an account with its value, `KEY=VALUE`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ProfileEntry {
    /// Which field.
    pub key: ProfileKey,
    /// What it says.
    pub value: Text,
}

impl fmt::Display for ProfileEntry {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}={}", self.key, self.value)
    }
}

impl FromStr for ProfileEntry {
    type Err = Error;

    fn from_str(given: &str) -> Result<Self> {
        let Some((key, value)) = given.split_once('=') else {
            let message = format!("\"{}\" is no profile entry: KEY=VALUE, such as title=Designer", shown(given));
            return Err(Error::new("profile.invalid", message));
        };
        let key: ProfileKey = key.parse()?;
        let value = value.parse().map_err(|error: Error| {
            Error::new("profile.invalid", format!("the value of {key} cannot be taken: {}", error.message()))
        })?;
        Ok(Self { key, value })
    }
}

#[cfg(test)]
mod tests;
