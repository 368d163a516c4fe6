//! What the columns of the tables hold, and how it travels.
use super::super::backend::Value;
use crate::domain::calendar::Day;
use crate::domain::instant::Instant;

/// The length of a hash.
const HASH: usize = 32;

/// How the value of a column is written as JSON. A null is null in each of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// One line that holds nothing which hides, or moves what is shown.
    Text,
    /// Any text but a NUL.
    Words,
    /// A JSON object that is kept as text, to the letter.
    Json,
    /// The same, of texts only.
    Profile,
    /// The hash of a password, as a PHC string.
    Password,
    /// The policy of an organization, TOML.
    Policy,
    /// Permission patterns: an array, kept with spaces between them.
    Patterns,
    /// Names of fields: an array, kept with commas between them.
    Fields,
    /// The path of a team, kept with a space for each slash.
    Path,
    /// A number that stays small.
    Integer,
    /// A whole number that may be large: digits, as text.
    Digits,
    /// Millionths, as a decimal text.
    Amount,
    /// An id with that prefix.
    Id(&'static str),
    /// The same, where 0 stands for none.
    IdOrNone(&'static str),
    /// An id of one of several kinds: its digits alone.
    Digits13,
    /// Milliseconds since 1970, as RFC 3339 in UTC.
    Instant,
    /// Several of them: an array, kept with spaces between them.
    Instants,
    /// Days since 1970, as a date.
    Day,
    /// Bytes, as base64.
    Bytes,
    /// The 32 bytes of a hash, as base64.
    Hash,
    /// One of these words, kept as its place among them.
    Choice(&'static [&'static str]),
}

impl Form {
    /// Whether a value is what a column of this form can hold. A null always is: where there must be a value, the schema says so.
    #[must_use]
    pub fn holds(self, value: &Value<'_>) -> bool {
        match *value {
            Value::Null => true,
            Value::Int(number) => self.holds_number(number),
            Value::Text(text) => self.holds_text(text),
            Value::Blob(bytes) => self == Self::Bytes || (self == Self::Hash && bytes.len() == HASH),
        }
    }

    fn holds_number(self, number: i64) -> bool {
        match self {
            Self::Integer | Self::Digits | Self::Amount => true,
            Self::Id(_) | Self::IdOrNone(_) | Self::Digits13 => number >= 0,
            Self::Instant => is_instant(number),
            Self::Day => is_instant(Day::from_number(number).start().millis()),
            Self::Choice(words) => usize::try_from(number).is_ok_and(|place| place < words.len()),
            _ => false,
        }
    }

    fn holds_text(self, text: &str) -> bool {
        match self {
            Self::Text
            | Self::Words
            | Self::Json
            | Self::Profile
            | Self::Password
            | Self::Policy
            | Self::Path
            | Self::Patterns
            | Self::Fields => true,
            Self::Instants => {
                let mut parts = text.split(' ').filter(|_| !text.is_empty());
                parts.all(|part| part.parse().is_ok_and(is_instant))
            }
            _ => false,
        }
    }
}

/// Whether it has the four digits of a year.
fn is_instant(milliseconds: i64) -> bool {
    (Instant::FIRST.millis()..=Instant::LAST.millis()).contains(&milliseconds)
}
