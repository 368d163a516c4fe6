//! From the text of a policy file to a policy, or to an error that names line and key.
use super::document::Document;
use super::{Policy, check};
use crate::domain::text::shown;
use crate::error::{Error, Result};
use crate::presets::PRESETS;

/// The largest policy file that is read.
pub const MOST_OCTETS: usize = 256 * 1024;

/// How unlike a known key may be and still be meant: Jaro-Winkler, as clap has it for mistyped commands.
const ALIKE: f64 = 0.7;

impl Policy {
    /// Reads a policy file. Refused with `policy.invalid`, the line and the dotted key, which are in the details too:
    /// what is not TOML, a key that is not known, a value of another form, and rules that contradict each other.
    pub fn parse(text: &str) -> Result<Self> {
        if text.len() > MOST_OCTETS {
            return Err(Error::new("policy.invalid", "the policy is over 256 KiB"));
        }
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let policy: Self = toml::from_str(text).map_err(|error| located(&error, text))?;
        check::check(policy, text)
    }

    /// A policy that ships with teamctl, with its text; `policy.not_found` where there is none of that name.
    pub fn preset(name: &str) -> Result<(Self, &'static str)> {
        let Some((_, text)) = PRESETS.iter().find(|(preset, _)| *preset == name) else {
            let names: Vec<&str> = PRESETS.iter().map(|(preset, _)| *preset).collect();
            let message = format!("there is no preset \"{}\"; there are {}", shown(name), names.join(", "));
            return Err(Error::new("policy.not_found", message).hint("teamctl policy list"));
        };
        Ok((Self::parse(text)?, text))
    }
}

/// The error for a key of a policy, or where that is not known, for a line.
pub(super) fn refused(line: usize, key: Option<&str>, why: &str) -> Error {
    let message = match key {
        Some(key) => format!("line {line}, {key}: {why}"),
        None => format!("line {line}: {why}"),
    };
    Error::new("policy.invalid", message).detail("line", line).detail("key", key)
}

fn located(error: &toml::de::Error, text: &str) -> Error {
    let document = Document::of(text);
    let offset = error.span().map_or(0, |span| span.start);
    let line = document.line(offset);
    let key = document.key_at(offset);
    if error.message().starts_with("duplicate key")
        && let Some(name) = error.span().and_then(|span| text.get(span))
    {
        return refused(line, None, &format!("\"{}\" is there a second time", shown(name)));
    }
    match Unknown::read(error.message()) {
        Some(unknown) => {
            let error = refused(line, key.as_deref(), &format!("{} is not known here", unknown.what()));
            match unknown.nearest() {
                Some(nearest) => error.hint(format!("did you mean {nearest}?")),
                None => error.hint(format!("known are {}", unknown.known.join(", "))),
            }
        }
        None => refused(line, key.as_deref(), &legible(error.message())),
    }
}

/// What serde says of a key or a word that is not among those it knows: ``unknown field `a`, expected one of `b`, `c` ``.
struct Unknown<'a> {
    kind: &'static str,
    given: &'a str,
    known: Vec<&'a str>,
}

impl<'a> Unknown<'a> {
    fn read(message: &'a str) -> Option<Self> {
        let (kind, rest) = match message.strip_prefix("unknown field `") {
            Some(rest) => ("the key", rest),
            None => ("the value", message.strip_prefix("unknown variant `")?),
        };
        // From the end, since the name given can hold anything, this text too.
        let (given, expected) = rest.rsplit_once("`, expected ")?;
        let known = expected.split('`').skip(1).step_by(2).collect();
        Some(Self { kind, given, known })
    }

    fn what(&self) -> String {
        format!("{} \"{}\"", self.kind, shown(self.given))
    }

    fn nearest(&self) -> Option<&'a str> {
        nearest(self.given, &self.known)
    }
}

/// The known name that was meant by one that is not known, if it looks like any.
pub(super) fn nearest<'a>(given: &str, known: &[&'a str]) -> Option<&'a str> {
    // Likeness costs the product of the lengths, and a long name is like none of ours.
    if given.len() > 64 {
        return None;
    }
    let rated = known.iter().map(|known| (strsim::jaro_winkler(given, known), *known));
    let (likeness, nearest) = rated.max_by(|one, other| one.0.total_cmp(&other.0))?;
    (likeness > ALIKE).then_some(nearest)
}

/// A library's message as one line that is safe to print, and not the whole of a huge value.
fn legible(message: &str) -> String {
    let (mut lines, mut legible) = (message.lines(), String::new());
    for line in lines.by_ref().take(4) {
        if !legible.is_empty() {
            legible.push_str("; ");
        }
        for (position, character) in line.chars().enumerate() {
            if position == 400 {
                legible.push('…');
                break;
            }
            if crate::characters::is_unsafe(character) {
                legible.extend(character.escape_unicode());
            } else {
                legible.push(character);
            }
        }
    }
    legible
}
