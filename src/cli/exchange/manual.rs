//! The manual page of the export's form, made from the description that exports and imports are made from.
use clap_mangen::roff::{Roff, bold, roman};

use super::{FORMAT, VERSION};
use crate::operations::exchange::{Form, TABLES, schema};

/// The name of the page's file.
pub const FILE: &str = "teamctl-export.5";

const ABOUT: [&str; 5] = [
    "teamctl export writes a whole directory as JSON Lines: UTF-8, one object a line. teamctl import reads it into a database \
     that teamctl init has just made, and nothing but that. The same database gives the same bytes.",
    "Of a secret only that is in it which is in the database: hashes of passwords and of keys, the secrets of connectors \
     sealed under the sealing key, and from what tokens and callback secrets are derived together with that key. The sealing \
     key is not in it: take the file along.",
    "Rows come table by table, in the order of this page, and none comes before what it points at. A row has the key table \
     with the name of its table, and a key for each of its columns: all of them, each once, in any order. What is not there \
     is null.",
    "An import takes the schema that it knows, no line over 4 MiB, and nothing that does not hold together: what points \
     nowhere, a ledger that does not add up, or a broken audit trail is refused, with the number of the line where it is \
     about one, and nothing is changed.",
    "To bring people from elsewhere, teamctl account create --from-file and teamctl member add --from-file are simpler.",
];

/// The page.
#[must_use]
pub fn page() -> String {
    let mut page = Roff::new();
    page.control("TH", ["TEAMCTL-EXPORT", "5", "", "teamctl", "teamctl"]);
    page.control("SH", ["NAME"]);
    page.text([roman("teamctl-export - the form of what teamctl export writes and teamctl import reads")]);
    page.control("SH", ["DESCRIPTION"]);
    for paragraph in ABOUT {
        page.control("PP", []);
        page.text([roman(paragraph)]);
    }
    page.control("SH", ["LINES"]);
    let first = format!("{{\"{FORMAT}\":{VERSION},\"schema\":{},\"sealing_key\":\"…\"}}", schema());
    for (line, says) in [
        (
            first.as_str(),
            "The first one: the version of this form, that of the tables, and the fingerprint of the sealing key, from which nothing can be told of the key.",
        ),
        ("{\"table\":\"…\",…}", "A row."),
        (
            "{\"end\":true,\"rows\":N,\"sha256\":\"…\"}",
            "The last one: how many rows there are, and the SHA-256 of all lines before it, each ended by a line feed, so that a file that was cut or damaged is noticed. Without \"sha256\" nothing is compared: whoever changes a file with a purpose takes it out.",
        ),
    ] {
        page.control("TP", []);
        page.text([bold(line)]);
        page.text([roman(says)]);
    }
    page.control("SH", ["VALUES"]);
    for (word, says) in FORMS {
        page.control("TP", []);
        page.text([bold(*word)]);
        page.text([roman(*says)]);
    }
    for table in TABLES {
        page.control("SH", [table.name.to_uppercase().as_str()]);
        page.text([roman(table.about)]);
        for column in table.columns {
            page.control("TP", []);
            page.text([bold(column.name), roman(format!(" ({})", word(column.form)))]);
            page.text([roman(column.about)]);
        }
    }
    page.render()
}

/// What the words in brackets mean.
const FORMS: &[(&str, &str)] = &[
    ("text", "One line, without characters that hide or move what is shown."),
    ("words", "Any text but a NUL."),
    (
        "object",
        "A JSON object, kept to the letter. One with characters that hide or move what is shown is written as a text that holds it.",
    ),
    ("TOML", "A policy: see teamctl policy show."),
    ("patterns, fields", "An array of texts."),
    ("path", "That of a team: acme/design."),
    ("number", "A whole number."),
    ("digits", "A whole number as a text, since it may be larger than some readers of JSON take."),
    ("amount", "A decimal as a text, with at most six digits after the point and no needless zeros."),
    (
        "tm_…",
        "An id: what it begins with says of what, and 13 letters and digits follow. They sort by when they were made.",
    ),
    ("id", "The 13 letters and digits alone, where it depends on the row of what it is the id."),
    ("instant", "RFC 3339 in UTC with milliseconds: 2026-11-07T09:00:00.000Z."),
    ("instants", "An array of them, rising."),
    ("day", "In UTC: 2026-11-07."),
    ("bytes", "Base64 with padding."),
    ("hash", "The same, of 32 bytes."),
    ("PHC string", "The hash of a password with its parameters: $argon2id$v=19$m=19456,t=2,p=1$SALT$HASH."),
];

/// A form in a word or a few.
fn word(form: Form) -> String {
    let word = match form {
        Form::Text => "text",
        Form::Words => "words",
        Form::Json => "object",
        Form::Profile => "object of texts",
        Form::Password => "PHC string",
        Form::Policy => "TOML",
        Form::Patterns => "patterns",
        Form::Fields => "fields",
        Form::Path => "path",
        Form::Integer => "number",
        Form::Digits => "digits",
        Form::Amount => "amount",
        Form::Digits13 => "id",
        Form::Instant => "instant",
        Form::Instants => "instants",
        Form::Day => "day",
        Form::Bytes => "bytes",
        Form::Hash => "hash",
        Form::Id(prefix) | Form::IdOrNone(prefix) => return format!("{prefix}_…"),
        Form::Choice(words) => return words.join(" | "),
    };
    word.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_form_is_explained() {
        for column in TABLES.iter().flat_map(|table| table.columns) {
            let word = word(column.form);
            let known = |(name, _): &&(&str, &str)| name.split(", ").any(|name| word.starts_with(name));
            let is_plain = word.contains(" | ") || word.ends_with("_…");
            assert!(is_plain || FORMS.iter().find(known).is_some(), "{word}");
        }
    }
}
