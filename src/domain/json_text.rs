//! JSON as it is written: looked at, and cut out of, without being read into values, so that every number keeps its digits.

/// How deep its objects and lists go; text that is valid JSON, of which the depth of `1` is 0.
#[must_use]
pub fn depth(json: &str) -> usize {
    let (mut depth, mut deepest) = (0_usize, 0);
    let mut rest = Some(json);
    while let Some(text) = rest {
        let (plain, string) = match next_string(text) {
            Some(string) => (string.before, Some(string.after)),
            None => (text, None),
        };
        for byte in plain.bytes() {
            match byte {
                b'[' | b'{' => depth += 1,
                b']' | b'}' => depth = depth.saturating_sub(1),
                _ => {}
            }
            deepest = deepest.max(depth);
        }
        rest = string;
    }
    deepest
}

/// Visits each string in it, those that are keys too, without quotes and escapes.
pub fn each_string(json: &str, mut visit: impl FnMut(&str)) {
    let mut rest = json;
    while let Some(string) = next_string(rest) {
        visit(&string.decoded());
        rest = string.after;
    }
}

/// What a string in an object is, or in a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// It names another value.
    Key,
    /// It is one.
    Value,
}

/// Takes out each string that is chosen: a value becomes `null`, of a key nothing is left between its quotes.
#[must_use]
pub fn without(json: &str, is_chosen: impl Fn(&str, Part) -> bool) -> String {
    let mut kept = String::with_capacity(json.len());
    let mut rest = json;
    while let Some(string) = next_string(rest) {
        kept.push_str(string.before);
        let part = if string.after.trim_start().starts_with(':') { Part::Key } else { Part::Value };
        kept.push_str(match (is_chosen(&string.decoded(), part), part) {
            (false, _) => string.quoted,
            (true, Part::Key) => "\"\"",
            (true, Part::Value) => "null",
        });
        rest = string.after;
    }
    kept.push_str(rest);
    kept
}

/// A string with its quotes, and what stands on either side.
struct Found<'a> {
    before: &'a str,
    quoted: &'a str,
    after: &'a str,
}

impl Found<'_> {
    /// What it says. What cannot be decoded is taken as it is written.
    fn decoded(&self) -> String {
        serde_json::from_str(self.quoted).unwrap_or_else(|_| self.quoted.to_owned())
    }
}

fn next_string(text: &str) -> Option<Found<'_>> {
    let (before, opened) = text.split_at(text.find('"')?);
    let mut is_escaped = false;
    let closes = |(_, character): &(usize, char)| match character {
        _ if is_escaped => {
            is_escaped = false;
            false
        }
        '\\' => {
            is_escaped = true;
            false
        }
        character => *character == '"',
    };
    let (end, _) = opened.char_indices().skip(1).find(closes)?;
    let (quoted, after) = opened.split_at(end + 1);
    Some(Found { before, quoted, after })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::{Value, json};

    use super::*;

    #[test]
    fn brackets_in_strings_are_not_counted() {
        for (text, expected) in [
            ("1", 0),
            ("[]", 1),
            ("[[],[[]]]", 3),
            ("{\"a\":{\"b\":[1]}}", 3),
            ("\"[[[\"", 0),
            ("[\"\\\"[[[\", \"\\\\\", [1]]", 2),
        ] {
            assert_eq!(depth(text), expected, "{text}");
        }
    }

    #[test]
    fn what_is_chosen_goes_and_all_else_stays_to_the_letter() {
        let text =
            "{ \"id\" : 12345678901234567890123.10 ,\n\"ada\":[\"ada\", \"\\u0061da\" , \"a\\\"da\"],\"x\" :\"ada\" }";
        assert_eq!(
            without(text, |word, _| word == "ada"),
            "{ \"id\" : 12345678901234567890123.10 ,\n\"\":[null, null , \"a\\\"da\"],\"x\" :null }"
        );
        assert!(without(text, |word, part| word == "ada" && part == Part::Value).contains("\"ada\":[null"));
        assert_eq!(without(text, |_, _| false), text);
        let mut seen = Vec::new();
        each_string(text, |word| seen.push(word.to_owned()));
        assert_eq!(seen, ["id", "ada", "ada", "ada", "a\"da", "x", "ada"]);
    }

    fn values() -> impl Strategy<Value = Value> {
        let leaf = prop_oneof![any::<i64>().prop_map(Value::from), "[\"\\\\\\[{:a-c]{0,6}".prop_map(Value::from)];
        leaf.prop_recursive(6, 64, 4, |inner| {
            let pairs = proptest::collection::vec(("[\"\\\\\\[{:a-c]{0,6}", inner.clone()), 0..4);
            prop_oneof![
                proptest::collection::vec(inner, 0..4).prop_map(Value::from),
                pairs.prop_map(|pairs| Value::Object(pairs.into_iter().collect())),
            ]
        })
    }

    fn depth_of(value: &Value) -> usize {
        match value {
            Value::Array(items) => 1 + items.iter().map(depth_of).max().unwrap_or(0),
            Value::Object(items) => 1 + items.values().map(depth_of).max().unwrap_or(0),
            _ => 0,
        }
    }

    fn cut(value: &Value) -> Value {
        match value {
            Value::String(text) if text.contains('a') => Value::Null,
            Value::Array(items) => items.iter().map(cut).collect(),
            Value::Object(items) => {
                let key = |key: &String| if key.contains('a') { String::new() } else { key.clone() };
                Value::Object(items.iter().map(|(name, item)| (key(name), cut(item))).collect())
            }
            other => other.clone(),
        }
    }

    proptest! {
        #[test]
        fn it_is_what_reading_it_would_say(value in values()) {
            for text in [value.to_string(), serde_json::to_string_pretty(&value).unwrap()] {
                prop_assert_eq!(depth(&text), depth_of(&value));
                let kept: Value = serde_json::from_str(&without(&text, |word, _| word.contains('a'))).unwrap();
                prop_assert_eq!(kept, cut(&value));
            }
        }

        #[test]
        fn no_text_is_a_panic(text in "\\PC*") {
            let _ = (depth(&text), without(&text, |_, _| true));
        }
    }

    #[test]
    fn an_open_quote_ends_it() {
        assert_eq!(without("[\"a", |_, _| true), "[\"a");
        assert_eq!(json!(depth("[\"")), 1);
    }
}
