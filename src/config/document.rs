//! The file as text: on which line a setting stands, and how it is changed with everything else left as it is.
use std::ops::Range;

use toml_edit::{Array, Document, DocumentMut, Item, Key, TableLike, Value, value};

use super::keys::{self, Kind};
use crate::error::{Error, Result};

/// The line, counted from one, that a byte of the text is on.
pub fn line_of(text: &str, byte: usize) -> usize {
    1 + text.bytes().take(byte).filter(|byte| *byte == b'\n').count()
}

/// The dotted name of what stands at a byte of the text.
pub fn name_at(text: &str, byte: usize) -> Option<String> {
    fn search(table: &dyn TableLike, byte: usize, above: &str) -> Option<String> {
        table.iter().find_map(|(name, item)| {
            let path = if above.is_empty() { shown(name) } else { format!("{above}.{}", shown(name)) };
            let within = item.as_table_like().and_then(|table| search(table, byte, &path));
            let covers = |span: Option<Range<usize>>| span.is_some_and(|span| span.contains(&byte));
            let here = || covers(item.span()) || covers(table.key(name).and_then(Key::span));
            within.or_else(|| here().then_some(path))
        })
    }
    search(Document::parse(text).ok()?.as_table(), byte, "")
}

/// A name as it is written: plain, or quoted where it has to be.
fn shown(name: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-';
    if !name.is_empty() && name.bytes().all(plain) {
        return name.to_owned();
    }
    let start: String = name.chars().take(40).collect();
    format!("\"{}\"", start.escape_debug())
}

/// The text with a setting written into it. The text must be valid TOML.
pub fn with(text: &str, key: &keys::Key, setting: &str) -> Result<String> {
    let new = parse_setting(key, setting)?;
    let Some(old) = find(text, key.name).map(|place| place.value) else { return insert(text, key, new) };
    let (before, after) = around(text, old);
    Ok(format!("{before}{new}{after}"))
}

/// The text without what stands under a dotted name, be it a setting or a mistake. The text must be valid TOML.
pub fn without(text: &str, name: &str) -> Result<String> {
    let Some(place) = find(text, name) else { return Ok(text.to_owned()) };
    if place.inline {
        let mut document = text.parse::<DocumentMut>().map_err(|error| not_edited(name, error))?;
        let (section, name) = name.rsplit_once('.').unwrap_or(("", name));
        let mut item: Option<&mut dyn TableLike> = Some(document.as_table_mut());
        for part in section.split('.').filter(|part| !part.is_empty()) {
            item = item.and_then(|table| table.get_mut(part)).and_then(Item::as_table_like_mut);
        }
        if let Some(table) = item {
            table.remove(name);
        }
        return Ok(document.to_string());
    }
    // Whole lines, so that a comment above it stays: it may be about the file.
    let (before, after) = around(text, place.key.start..place.value.end);
    let before = before.rsplit_once('\n').map_or("", |(lines, _)| lines);
    let after = after.split_once('\n').map_or("", |(_, lines)| lines);
    let newline = if before.is_empty() { "" } else { "\n" };
    Ok(format!("{before}{newline}{after}"))
}

struct Place {
    key: Range<usize>,
    value: Range<usize>,
    /// In a table in braces, where a line is not only about one setting.
    inline: bool,
}

fn find(text: &str, name: &str) -> Option<Place> {
    let document = Document::parse(text).ok()?;
    let mut table: &dyn TableLike = document.as_table();
    let mut inline = false;
    let mut parts = name.split('.').peekable();
    while let Some(part) = parts.next() {
        let (key, item) = table.get_key_value(part)?;
        if parts.peek().is_none() {
            // A section has no place of its own that could be taken out by lines.
            let value = item.as_value()?.span()?;
            return Some(Place { key: key.span()?, value, inline });
        }
        inline |= item.is_inline_table();
        table = item.as_table_like()?;
    }
    None
}

fn around(text: &str, span: Range<usize>) -> (&str, &str) {
    (text.get(..span.start).unwrap_or_default(), text.get(span.end..).unwrap_or_default())
}

fn insert(text: &str, key: &keys::Key, new: Value) -> Result<String> {
    let mut document = text.parse::<DocumentMut>().map_err(|error| not_edited(key.name, error))?;
    let (section, name) = key.parts();
    let table: Option<&mut dyn TableLike> = match section {
        None => Some(document.as_table_mut()),
        Some(section) => document.entry(section).or_insert_with(toml_edit::table).as_table_like_mut(),
    };
    let Some(table) = table else {
        return Err(Error::new("config.invalid", format!("{} is not a section", section.unwrap_or_default())));
    };
    table.insert(name, value(new));
    Ok(document.to_string())
}

fn not_edited(name: &str, error: toml_edit::TomlError) -> Error {
    Error::new("config.invalid", format!("{name} cannot be changed")).caused_by(error)
}

/// What was typed on a command line, as the kind of value that the file holds.
fn parse_setting(key: &keys::Key, setting: &str) -> Result<Value> {
    let wrong =
        || Error::new("config.invalid", format!("{} takes {}", key.name, key.kind.takes())).detail("key", key.name);
    Ok(match key.kind {
        Kind::Text | Kind::Path | Kind::Duration => setting.into(),
        Kind::Integer => setting.parse::<i64>().map_err(|_| wrong())?.into(),
        Kind::Boolean => setting.parse::<bool>().map_err(|_| wrong())?.into(),
        Kind::List if setting.starts_with('[') => {
            let mut value = setting.parse::<Value>().map_err(|error| wrong().caused_by(error.message().to_owned()))?;
            value.decor_mut().clear();
            value
        }
        // There is no shell that would split it.
        Kind::List if setting.contains(char::is_whitespace) => return Err(wrong()),
        Kind::List => Array::from_iter([setting]).into(),
    })
}

#[cfg(test)]
mod tests {
    use super::{line_of, name_at, with, without};
    use crate::config::keys::find;

    const FILE: &str = "# Ours.\n\n# Where it lives\ndatabase = \"a.db\" # not on NFS\n\n[email] # mail\nhost = \"h\"\n# port\nport = 25 # relay\ncommand = [\n  \"a\", # why\n]\n\n# codes\n[sms]\n";

    fn set(text: &str, name: &str, setting: &str) -> String {
        with(text, find(name).unwrap(), setting).unwrap()
    }

    #[test]
    fn a_changed_value_changes_nothing_else() {
        assert_eq!(set(FILE, "email.port", "26"), FILE.replace("25", "26"));
        assert_eq!(set(FILE, "database", "b \"c\".db"), FILE.replace("\"a.db\"", "'b \"c\".db'"));
        assert_eq!(set(FILE, "email.command", "['x', \"y\"]"), FILE.replace("[\n  \"a\", # why\n]", "['x', \"y\"]"));
        assert_eq!(
            set("email = { host = 'a', port = 1 } # m\n", "email.host", "b"),
            "email = { host = \"b\", port = 1 } # m\n"
        );
        assert_eq!(set("email.host = 'a'\r\n# c\r\n", "email.host", "b"), "email.host = \"b\"\r\n# c\r\n");
    }

    #[test]
    fn a_new_setting_goes_to_its_section() {
        assert_eq!(set("", "team", "acme"), "team = \"acme\"\n");
        assert_eq!(set("", "email.port", "25"), "[email]\nport = 25\n");
        assert_eq!(set("team = 'a'\n", "sms.command", "/bin/x"), "team = 'a'\n\n[sms]\ncommand = [\"/bin/x\"]\n");
        assert_eq!(set(FILE, "team", "acme"), FILE.replace("NFS\n", "NFS\nteam = \"acme\"\n"));
        assert_eq!(set(FILE, "sms.transport", "command"), format!("{FILE}transport = \"command\"\n"));
        assert_eq!(set("email = { host = 'a' }\n", "email.port", "1"), "email = { host = 'a' , port = 1 }\n");
        assert_eq!(set("email.host = 'a'\n", "email.port", "1"), "email.host = 'a'\nemail.port = 1\n");
    }

    #[test]
    fn taking_out_leaves_comments_and_other_settings() {
        assert_eq!(without(FILE, "email.port").unwrap(), FILE.replace("port = 25 # relay\n", ""));
        assert_eq!(without(FILE, "database").unwrap(), FILE.replace("database = \"a.db\" # not on NFS\n", ""));
        let command = "command = [\n  \"a\", # why\n]\n";
        assert_eq!(without(FILE, "email.command").unwrap(), FILE.replace(command, ""));
        assert_eq!(without(FILE, "team").unwrap(), FILE);
        assert_eq!(without("team = 'a'", "team").unwrap(), "");
        assert_eq!(without("# a\nteam = 'a'", "team").unwrap(), "# a\n");
        assert_eq!(without("\nteam = 'a'\noutput = 'id'\n", "team").unwrap(), "output = 'id'\n");
        assert_eq!(without("email = { host = 'a', port = 1 }\n", "email.host").unwrap(), "email = { port = 1 }\n");
        assert_eq!(without("  email.host = 'a'\n# c\n", "email.host").unwrap(), "# c\n");
        assert_eq!(without("[email]\nprot = 1\n", "email.prot").unwrap(), "[email]\n");
    }

    #[test]
    fn a_byte_has_a_line_and_a_name() {
        for (find, name, line) in [
            ("\"a.db\"", "database", 4),
            ("host =", "email.host", 7),
            ("25", "email.port", 9),
            ("\"a\",", "email.command", 11),
            ("sms]", "sms", 15),
        ] {
            let byte = FILE.find(find).unwrap();
            assert_eq!((name_at(FILE, byte).as_deref(), line_of(FILE, byte)), (Some(name), line));
        }
        assert_eq!(name_at("[a.\"b c\"]\nx = { y = 1 }\n", 16).as_deref(), Some("a.\"b c\".x.y"));
    }
}
