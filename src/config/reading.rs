//! From a file's bytes to its settings, and what is wrong with it by file, line and name.
use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use serde::de::DeserializeOwned;

use super::values::TAKES;
use super::{document, keys};
use crate::error::{Error, Result};

/// More is not a configuration but a mistake.
const LARGEST: u64 = 64 * 1024;

/// What is wrong with a text.
#[derive(Debug)]
pub struct Mistake {
    /// Counted from one.
    pub line: usize,
    /// Dotted; `None` where the text is not TOML at all.
    pub key: Option<String>,
    /// As a sentence, with the key.
    pub message: String,
    hint: Option<String>,
}

impl Mistake {
    fn new(text: &str, error: &toml::de::Error) -> Self {
        let byte = error.span().map_or(0, |span| span.start);
        let key = document::name_at(text, byte);
        let (message, hint) = match &key {
            Some(key) => explain(key, error.message()),
            None => (error.message().lines().collect::<Vec<_>>().join(", "), None),
        };
        Self { line: document::line_of(text, byte), key, message, hint }
    }

    /// As an error, with the file as it was named.
    pub fn in_file(self, path: &Path) -> Error {
        let file = path.display().to_string();
        let Self { line, key, message, hint } = self;
        let error = Error::new("config.invalid", format!("{file}, line {line}: {message}"));
        error_with(error.detail("file", file).detail("line", line).detail("key", key), hint)
    }

    /// As an error about a setting that was never in a file.
    pub fn of_setting(self) -> Error {
        error_with(Error::new("config.invalid", self.message).detail("key", self.key), self.hint)
    }
}

fn error_with(error: Error, hint: Option<String>) -> Error {
    match hint {
        Some(hint) => error.hint(hint),
        None => error,
    }
}

fn explain(key: &str, message: &str) -> (String, Option<String>) {
    let known = keys::find(key);
    if known.is_none() && !keys::is_section(key) {
        let error = keys::unknown(key);
        return (error.message(), error.hint_text().map(ToOwned::to_owned));
    }
    let found = message.strip_prefix("invalid type: ").and_then(|rest| rest.split(", expected").next());
    let message = match (known, found) {
        (Some(known), Some(found)) => format!("{key} {TAKES}{}, not {found}", known.kind.takes()),
        (None, Some(found)) => format!("{key} is a section, [{key}], not {found}"),
        _ if message.starts_with(TAKES) => format!("{key} {message}"),
        _ => format!("{key}: {}", message.lines().collect::<Vec<_>>().join(", ")),
    };
    (message, None)
}

/// The file's text; `None` where there is no such file.
pub fn text(path: &Path) -> Result<Option<String>> {
    let invalid = |what: &str| {
        let file = path.display().to_string();
        Error::new("config.invalid", format!("{file} {what}")).detail("file", file)
    };
    let mut bytes = Vec::new();
    let read = File::open(path).and_then(|file| file.take(LARGEST + 1).read_to_end(&mut bytes));
    match read {
        Err(error) if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => {
            return Ok(None);
        }
        Err(error) => return Err(invalid("cannot be read").caused_by(error)),
        Ok(_) if bytes.len() as u64 > LARGEST => return Err(invalid("is larger than 64 KiB")),
        Ok(_) => {}
    }
    String::from_utf8(bytes).map(Some).map_err(|error| {
        let line =
            1 + error.as_bytes().iter().take(error.utf8_error().valid_up_to()).filter(|byte| **byte == b'\n').count();
        invalid(&format!("is not UTF-8 on line {line}")).detail("line", line)
    })
}

/// The text as settings, or as a plain TOML table.
pub fn parse<T: DeserializeOwned>(text: &str) -> Result<T, Mistake> {
    toml::from_str(text).map_err(|error| Mistake::new(text, &error))
}

/// That a file which was named is not there.
pub fn not_found(path: &Path) -> Error {
    let file = path.display().to_string();
    Error::new("config.not_found", format!("there is no configuration file {file}")).detail("file", file)
}
