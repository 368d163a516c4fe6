//! Whether texts are such as the verbs take: an export may have been written by anybody.
use std::collections::BTreeMap;

use crate::domain::callback_url::CallbackUrl;
use crate::domain::resource::ResourceUri;
use crate::domain::text::{PhoneNumber, ProfileEntry, Text};
use crate::error::{Error, Result};
use crate::operations::Value;
use crate::store::exchange::Table;

/// Whether it is stored as it is: what is read comes out in the same words.
type Read = fn(&str) -> Result<bool>;

fn is<Word: std::str::FromStr<Err = Error> + ToString>(text: &str) -> Result<bool> {
    text.parse::<Word>().map(|word| word.to_string() == text)
}

/// Names that stand for nobody any more are ids, which a key or a resource cannot be called otherwise.
const WORDS: &[(&str, &[(&str, Read)])] = &[
    (
        "accounts",
        &[
            ("first_name", is::<Text>),
            ("last_name", is::<Text>),
            ("company", is::<Text>),
            ("phone", is::<PhoneNumber>),
            ("profile", is_profile),
        ],
    ),
    ("teams", &[("name", is::<Text>), ("callback_url", is::<CallbackUrl>)]),
    ("roles", &[("title", is::<Text>)]),
    ("invites", &[("first_name", is::<Text>), ("last_name", is::<Text>)]),
    ("keys", &[("name", is::<Text>)]),
    ("resources", &[("name", is::<Text>), ("uri", is::<ResourceUri>), ("callback_url", is::<CallbackUrl>)]),
];

fn is_profile(text: &str) -> Result<bool> {
    let fields: BTreeMap<String, String> = serde_json::from_str(text)
        .map_err(|error| Error::new("profile.invalid", "it is no object of texts").caused_by(error))?;
    let mut same = true;
    for (key, value) in fields {
        same &= is::<ProfileEntry>(&format!("{key}={value}"))?;
    }
    Ok(same)
}

/// Refuses a row of which a text could not have been given.
pub(super) fn check(table: &Table, values: &[Value<'_>]) -> Result<()> {
    let Some((_, words)) = WORDS.iter().find(|(name, _)| *name == table.name) else { return Ok(()) };
    for (column, read) in *words {
        let Value::Text(text) = table.value(values, column) else { continue };
        let refused = |why: &str| Err(Error::new("import.invalid", format!("'{column}': {why}")));
        match read(text) {
            Ok(true) => {}
            Ok(false) => return refused("it is not written as teamctl writes it"),
            Err(error) => return refused(&error.message()),
        }
    }
    Ok(())
}
