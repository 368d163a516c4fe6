//! A value of an export by the form that its column has: what an export has written, and nothing else.
use std::borrow::Cow;
use std::collections::BTreeMap;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use super::HASH;
use crate::characters::{first_unsafe, is_unsafe};
use crate::domain::calendar::Day;
use crate::domain::id::digits;
use crate::domain::instant::Instant;
use crate::domain::json_text;
use crate::domain::password::Password;
use crate::domain::path::TeamPath;
use crate::domain::permission::Pattern;
use crate::domain::policy::Policy;
use crate::operations::Value;
use crate::operations::exchange::Form;

/// Deeper than anything that is stored as JSON.
const DEEPEST: usize = 40;

/// As many characters as the longest text of one line has, a reason.
const LONGEST: usize = 1_000;

/// A value that was read.
pub enum Read<'a> {
    /// Nothing.
    Null,
    /// Any number.
    Int(i64),
    /// A text.
    Text(Cow<'a, str>),
    /// Bytes.
    Blob(Vec<u8>),
}

impl Read<'_> {
    /// As the store takes it.
    pub fn value(&self) -> Value<'_> {
        match self {
            Self::Null => Value::Null,
            Self::Int(number) => Value::Int(*number),
            Self::Text(text) => Value::Text(text),
            Self::Blob(bytes) => Value::Blob(bytes),
        }
    }
}

/// What a value says, or what it is instead, in words that follow 'is'.
pub fn read(form: Form, json: &str) -> Result<Read<'_>, Cow<'static, str>> {
    if json == "null" {
        return Ok(match form {
            Form::IdOrNone(_) => Read::Int(0),
            _ => Read::Null,
        });
    }
    match form {
        Form::Json | Form::Profile => object(form, json),
        Form::Integer => whole(json).map(Read::Int).ok_or(Cow::Borrowed("no whole number, or too large for one")),
        Form::Patterns => list(json, ' ', |part| part.parse::<Pattern>().is_ok()),
        Form::Fields => list(json, ',', |part| !part.is_empty() && !part.chars().any(is_unsafe)),
        Form::Instants => instants(json),
        _ => match string(json) {
            Some(text) => of_text(form, text),
            None => Err("not a text".into()),
        },
    }
}

fn of_text(form: Form, text: Cow<'_, str>) -> Result<Read<'_>, Cow<'static, str>> {
    let number = match form {
        Form::Text => return plain(text).map(Read::Text),
        Form::Words => return without_nul(text).map(Read::Text),
        Form::Password if Password::is_hash(&text) => return Ok(Read::Text(text)),
        Form::Policy => return policy(text),
        Form::Path => {
            let path = text.parse::<TeamPath>().ok().filter(|path| path.as_str() == text);
            return path.map(|path| Read::Text(path.tree_key().into())).ok_or("no path of a team".into());
        }
        Form::Bytes => {
            let bytes = STANDARD.decode(text.as_bytes());
            return bytes.map(Read::Blob).map_err(|_| "not base64".into());
        }
        Form::Hash => {
            let bytes = STANDARD.decode(text.as_bytes()).ok().filter(|bytes| bytes.len() == HASH);
            return bytes.map(Read::Blob).ok_or("not a hash of 32 bytes as base64".into());
        }
        Form::Digits => whole(&text),
        Form::Amount => amount(&text),
        Form::Id(prefix) | Form::IdOrNone(prefix) => {
            let id = text.strip_prefix(prefix).and_then(|rest| rest.strip_prefix('_')).and_then(exact_digits);
            return id.map(Read::Int).ok_or(format!("no id that reads {prefix}_ and 13 letters or digits").into());
        }
        Form::Digits13 => exact_digits(&text),
        Form::Instant => instant(&text),
        Form::Day => day(&text),
        Form::Choice(words) => {
            let place = words.iter().position(|word| *word == text).and_then(|place| i64::try_from(place).ok());
            return place.map(Read::Int).ok_or_else(|| format!("none of {}", words.join(", ")).into());
        }
        Form::Json
        | Form::Profile
        | Form::Password
        | Form::Integer
        | Form::Patterns
        | Form::Fields
        | Form::Instants => None,
    };
    let wanted = match form {
        Form::Digits => "no whole number in digits",
        Form::Amount => "no amount with at most six digits after the point",
        Form::Digits13 => "no 13 digits of an id",
        Form::Password => "no hash of Argon2 whose cost can be borne",
        Form::Instant => "no instant that reads 2026-11-07T09:00:00.000Z",
        _ => "no day that reads 2026-11-07",
    };
    number.map(Read::Int).ok_or(Cow::Borrowed(wanted))
}

/// The text of a JSON string; borrowed where nothing in it is escaped.
pub fn string(json: &str) -> Option<Cow<'_, str>> {
    let inner = json.strip_prefix('"')?.strip_suffix('"')?;
    if inner.contains('\\') { serde_json::from_str(json).ok().map(Cow::Owned) } else { Some(Cow::Borrowed(inner)) }
}

/// What stands in a file, as it may stand in an error.
pub fn shown(text: &str) -> String {
    let shown: String = text.chars().take(60).collect();
    if shown.len() < text.len() { shown + "…" } else { shown }
}

fn without_nul(text: Cow<'_, str>) -> Result<Cow<'_, str>, Cow<'static, str>> {
    if text.contains('\0') { Err("a text that holds a NUL".into()) } else { Ok(text) }
}

fn plain(text: Cow<'_, str>) -> Result<Cow<'_, str>, Cow<'static, str>> {
    match first_unsafe(&text) {
        Some(hostile) => {
            Err(format!("a text that holds {}, which controls or hides what is shown", hostile.escape_unicode()).into())
        }
        None if text.chars().count() > LONGEST => Err(format!("a text of more than {LONGEST} characters").into()),
        None => Ok(text),
    }
}

fn policy(text: Cow<'_, str>) -> Result<Read<'_>, Cow<'static, str>> {
    let text = without_nul(text)?;
    match Policy::parse(&text) {
        Ok(_) => Ok(Read::Text(text)),
        Err(error) => Err(format!("no policy that holds: {}", error.message()).into()),
    }
}

/// An object as it is written, or the text of one.
fn object(form: Form, json: &str) -> Result<Read<'_>, Cow<'static, str>> {
    let text = if json.starts_with('{') { Some(Cow::Borrowed(json)) } else { string(json) };
    let text = text.filter(|text| text.starts_with('{')).ok_or("no object")?;
    if json_text::depth(&text) > DEEPEST {
        return Err(format!("an object that nests deeper than {DEEPEST}").into());
    }
    let is_whole = match form {
        Form::Profile => serde_json::from_str::<BTreeMap<String, String>>(&text).is_ok(),
        _ => serde_json::from_str::<serde::de::IgnoredAny>(&text).is_ok(),
    };
    match is_whole {
        true => without_nul(text).map(Read::Text),
        false if form == Form::Profile => Err("no object of texts".into()),
        false => Err("no object".into()),
    }
}

/// An array of texts that are stored with something between them.
fn list(json: &str, separator: char, is_part: impl Fn(&str) -> bool) -> Result<Read<'_>, Cow<'static, str>> {
    let parts: Vec<String> = serde_json::from_str(json).map_err(|_| "no array of texts")?;
    match parts.iter().find(|part| part.contains(separator) || !is_part(part)) {
        Some(part) => Err(format!("an array with '{}', which cannot be in it", shown(part)).into()),
        None => Ok(Read::Text(parts.join(&separator.to_string()).into())),
    }
}

fn instants(json: &str) -> Result<Read<'_>, Cow<'static, str>> {
    let parts: Vec<String> = serde_json::from_str(json).map_err(|_| "no array of instants")?;
    let numbers: Option<Vec<i64>> = parts.iter().map(|part| instant(part)).collect();
    let numbers = numbers.filter(|numbers| numbers.is_sorted() && numbers.len() <= 10);
    let numbers = numbers.ok_or("no array of at most ten instants that rise")?;
    let texts: Vec<String> = numbers.iter().map(ToString::to_string).collect();
    Ok(Read::Text(texts.join(" ").into()))
}

/// Digits as an export has them, since two spellings of one number would not be the same bytes again.
fn whole(text: &str) -> Option<i64> {
    text.parse::<i64>().ok().filter(|number| number.to_string() == text)
}

fn exact_digits(text: &str) -> Option<i64> {
    digits(text).filter(|_| !text.bytes().any(|byte| byte.is_ascii_uppercase()))
}

fn instant(text: &str) -> Option<i64> {
    Instant::from_shown(text).map(Instant::millis)
}

fn day(text: &str) -> Option<i64> {
    let instant = text.parse::<Instant>().ok().filter(|_| text.len() == "2026-11-07".len());
    instant.map(|instant| Day::of(instant).number())
}

/// A decimal as an export has it, in millionths.
fn amount(text: &str) -> Option<i64> {
    let (sign, rest) = text.strip_prefix('-').map_or((1, text), |rest| (-1, rest));
    let (whole, fraction) = rest.split_once('.').unwrap_or((rest, ""));
    let is_number = |digits: &str| digits.bytes().all(|byte| byte.is_ascii_digit());
    let is_exact = (whole == "0" || !whole.starts_with('0')) && !fraction.ends_with('0') && !rest.ends_with('.');
    if whole.is_empty() || fraction.len() > 6 || !is_number(whole) || !is_number(fraction) || !is_exact || text == "-0"
    {
        return None;
    }
    let whole: i128 = whole.parse().ok()?;
    let rest: i128 = format!("{fraction:0<6}").parse().ok()?;
    i64::try_from(sign * whole.checked_mul(1_000_000)?.checked_add(rest)?).ok()
}
