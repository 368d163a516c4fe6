//! Untrusted text made safe for a terminal: what would move the cursor, reorder or hide is spelled out.
use std::borrow::Cow;
use std::fmt::Write;

use crate::characters::is_unsafe;

/// The text with every unsafe character, newlines too, as `\u{…}`.
#[must_use]
pub fn sanitize(text: &str) -> Cow<'_, str> {
    if is_plain(text) || !text.chars().any(is_unsafe) { Cow::Borrowed(text) } else { escape(text, |_| false).into() }
}

/// The same, but newlines and tabs stay: for text of several lines, or that a person asked to have raw.
pub fn sanitize_lines(text: &str) -> Cow<'_, str> {
    if is_plain(text) { Cow::Borrowed(text) } else { escape(text, |character| matches!(character, '\n' | '\t')).into() }
}

fn escape(text: &str, keep: impl Fn(char) -> bool) -> String {
    let mut escaped = String::with_capacity(text.len() + 16);
    for character in text.chars() {
        if is_unsafe(character) && !keep(character) {
            // Writing to a String does not fail.
            let _ = write!(escaped, "\\u{{{:x}}}", u32::from(character));
        } else {
            escaped.push(character);
        }
    }
    escaped
}

/// Whether all of it is printable ASCII other than `"` and `\`, so that it can be copied to any format as it is.
/// Without an early exit, since the compiler then looks at sixteen bytes at once: 2 ns for an address.
pub fn is_plain(text: &str) -> bool {
    let look = |byte| u8::from(!(0x20..0x7f).contains(&byte)) | u8::from(byte == b'"') | u8::from(byte == b'\\');
    text.bytes().fold(0, |special, byte| special | look(byte)) == 0
}
