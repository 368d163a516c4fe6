//! E-mail addresses: which are taken, how they are shown, and which two are the same account.
use std::borrow::Cow;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;

use idna::AsciiDenyList;
use idna::uts46::{DnsLength, Hyphens, Uts46};

use super::text::{normalized, shown, trimmed};
use crate::characters::is_unsafe;
use crate::error::{Error, Result};

const MOST_LOCAL_OCTETS: usize = 64;
const MOST_DOMAIN_OCTETS: usize = 255;
const MOST_LABEL_OCTETS: usize = 63;

/// No address is longer, however it is encoded: nothing beyond that is normalized or mapped.
const MOST_GIVEN_OCTETS: usize = 4 * (MOST_LOCAL_OCTETS + 1 + MOST_DOMAIN_OCTETS);

/// An e-mail address. Two are equal where they are the same account, whatever their spelling: see [`Self::key`].
///
/// Trimmed, NFC, one `@`; the local part at most 64 octets and without the characters that would have to be quoted in
/// a mail header; the domain an internet name, at most 255 octets in its ASCII form, with or without a dot.
#[derive(Clone, Debug)]
pub struct EmailAddress {
    given: Box<str>,
    /// `None` where the spelling given is the key itself, as nearly always: half the memory and time of an import.
    key: Option<Box<str>>,
}

impl EmailAddress {
    /// The spelling that was given, trimmed and NFC: what is shown and stored.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.given
    }

    /// What two addresses of one account have in common: the local part in lower case, `@`, the domain in ASCII and
    /// lower case.
    ///
    /// Letters are the same where Unicode's simple case folding makes them one: `K` and the Kelvin sign are `k`, the
    /// three Greek sigmas are `σ`, `ẞ` is `ß`, and `İ` is `i` with a dot above. `ß` and `ss`, `ı` and `i` are different
    /// letters and so different accounts: taking them for one would give one person's account to another. The key is NFC,
    /// and the key of a key is itself.
    #[must_use]
    pub fn key(&self) -> &str {
        self.key.as_deref().unwrap_or(&self.given)
    }

    /// The domain in ASCII and lower case: what DNS and mail servers are asked for.
    #[must_use]
    pub fn domain(&self) -> &str {
        self.key().rsplit_once('@').map_or("", |(_, domain)| domain)
    }

    /// What stands before the `@`, as it was given.
    #[must_use]
    pub fn local(&self) -> &str {
        self.given.split_once('@').map_or("", |(local, _)| local)
    }
}

impl PartialEq for EmailAddress {
    fn eq(&self, other: &Self) -> bool {
        self.key() == other.key()
    }
}

impl Eq for EmailAddress {}

impl Hash for EmailAddress {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.key().hash(state);
    }
}

impl PartialOrd for EmailAddress {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for EmailAddress {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.key().cmp(other.key())
    }
}

impl AsRef<str> for EmailAddress {
    fn as_ref(&self) -> &str {
        &self.given
    }
}

impl fmt::Display for EmailAddress {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(&self.given)
    }
}

impl FromStr for EmailAddress {
    type Err = Error;

    fn from_str(given: &str) -> Result<Self> {
        let text = trimmed(given);
        if let Some(letters) = plain(text) {
            let key = match letters {
                Letters::Lower => None,
                Letters::Mixed => Some(text.to_ascii_lowercase().into()),
            };
            return Ok(Self { given: text.into(), key });
        }
        parse_any(text)
            .map_err(|why| Error::new("email.invalid", format!("\"{}\" is no e-mail address: {why}", shown(text))))
    }
}

enum Letters {
    Lower,
    Mixed,
}

/// The usual address, ASCII and without a fault, told in one pass without normalizing or mapping: a million rows an
/// import. `None` says only that the long way must be taken.
fn plain(text: &str) -> Option<Letters> {
    let (local, domain) = text.as_bytes().split_at_checked(text.find('@')?)?;
    let domain = domain.split_first()?.1;
    let lengths = (1..=MOST_LOCAL_OCTETS).contains(&local.len()) && (1..=MOST_DOMAIN_OCTETS).contains(&domain.len());
    if !lengths || !local.iter().all(|&byte| byte.is_ascii_graphic() && !must_be_quoted(byte.into())) {
        return None;
    }
    let is_label = |label: &[u8]| {
        (1..=MOST_LABEL_OCTETS).contains(&label.len())
            && label.iter().all(|&byte| byte.is_ascii_alphanumeric() || byte == b'-')
            && label.first() != Some(&b'-')
            && label.last() != Some(&b'-')
            // Punycode has to be decoded before it can be believed.
            && !label.get(..4).is_some_and(|prefix| prefix.eq_ignore_ascii_case(b"xn--"))
    };
    if !domain.split(|&byte| byte == b'.').all(is_label) {
        return None;
    }
    let mixed = text.bytes().any(|byte| byte.is_ascii_uppercase());
    Some(if mixed { Letters::Mixed } else { Letters::Lower })
}

/// Every address, and for each that is refused its own sentence.
fn parse_any(text: &str) -> Result<EmailAddress, Cow<'static, str>> {
    if text.is_empty() {
        return Err("it is empty".into());
    }
    if text.len() > MOST_GIVEN_OCTETS {
        return Err("it is longer than any address may be".into());
    }
    let given = normalized(text);
    if let Some(space) = given.chars().find(|character| character.is_whitespace()) {
        return Err(format!("it has white space inside ({})", space.escape_unicode()).into());
    }
    if let Some(hidden) = given.chars().find(|&character| is_unsafe(character) || is_invisible(character)) {
        let code_point = hidden.escape_unicode();
        return Err(format!("it has a control, bidirectional or zero-width character inside ({code_point})").into());
    }
    let (local, domain) = match given.split_once('@') {
        None => return Err("it has no @".into()),
        Some((_, rest)) if rest.contains('@') => return Err("it has more than one @".into()),
        Some(parts) => parts,
    };
    if local.is_empty() {
        return Err("nothing stands before the @".into());
    }
    if local.len() > MOST_LOCAL_OCTETS {
        return Err(format!("what stands before the @ is over {MOST_LOCAL_OCTETS} octets").into());
    }
    if let Some(special) = local.chars().find(|&character| must_be_quoted(character)) {
        return Err(format!("{special} would have to be quoted before the @, which is not supported").into());
    }
    let ascii_domain = ascii_domain(domain)?;
    let key = fold(local) + "@" + &ascii_domain;
    let key = (key != given).then(|| key.into());
    Ok(EmailAddress { given: given.into(), key })
}

/// A domain as DNS has it, in ASCII and lower case, or why it is none.
pub(super) fn ascii_domain(domain: &str) -> Result<String, Cow<'static, str>> {
    if domain.is_empty() {
        return Err("nothing stands after the @".into());
    }
    let over_long = || Err(format!("its domain is over {MOST_DOMAIN_OCTETS} octets").into());
    if domain.len() > MOST_GIVEN_OCTETS {
        return over_long();
    }
    let map = |hyphens| Uts46::new().to_ascii(domain.as_bytes(), AsciiDenyList::STD3, hyphens, DnsLength::Ignore);
    let mapped = match map(Hyphens::CheckFirstLast) {
        Ok(mapped) => mapped,
        Err(_) if map(Hyphens::Allow).is_ok() => {
            return Err("a part of its domain begins or ends with a hyphen".into());
        }
        Err(_) => {
            return Err("its domain is not made of the letters, digits and hyphens of an internet name".into());
        }
    };
    for label in mapped.split('.') {
        if label.is_empty() {
            return Err("its domain has an empty part: a dot too many".into());
        }
        if label.len() > MOST_LABEL_OCTETS {
            return Err(format!("a part of its domain is over {MOST_LABEL_OCTETS} octets").into());
        }
        if label.starts_with('-') || label.ends_with('-') {
            return Err("a part of its domain begins or ends with a hyphen".into());
        }
    }
    if mapped.len() > MOST_DOMAIN_OCTETS {
        return over_long();
    }
    Ok(mapped.into_owned())
}

/// The specials of RFC 5322: unquoted in a mail header they end the address or begin another.
fn must_be_quoted(character: char) -> bool {
    matches!(character, '(' | ')' | '<' | '>' | '[' | ']' | ':' | ';' | ',' | '"' | '\\' | '@')
}

/// Marks that show as nothing and that a text may hold, for the sake of emoji and scripts; in an address they would only
/// make two that look alike.
fn is_invisible(character: char) -> bool {
    matches!(character, '\u{34f}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}' | '\u{fe00}'..='\u{fe0f}')
}

/// A local part without its case. Composed again afterwards, since a lower-case letter can have a composed form that
/// its capital has not.
fn fold(local: &str) -> String {
    let folded: String = local.chars().flat_map(char::to_lowercase).map(fold_lower_case).collect();
    normalized(&folded)
}

/// Lower-case letters with one capital in common become one: ς and σ, ſ and s, µ and μ. Not ı, whose capital is
/// that of another letter, nor those whose capital is two letters, as ß.
fn fold_lower_case(letter: char) -> char {
    fn only(mut letters: impl Iterator<Item = char>) -> Option<char> {
        letters.next().filter(|_| letters.next().is_none())
    }
    if letter.is_ascii() || letter == 'ı' {
        return letter;
    }
    let capital = only(letter.to_uppercase());
    capital.and_then(|capital| only(capital.to_lowercase())).unwrap_or(letter)
}

#[cfg(test)]
mod tests;
