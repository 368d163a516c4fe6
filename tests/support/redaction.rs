//! What differs from run to run, replaced by names that do not: ids, tokens, hashes, the operator, the home folder.
use std::collections::HashMap;
use std::path::Path;

const ID_DIGITS: usize = 13;
const TOKEN_SECRET: usize = 43;
const HASH_DIGITS: usize = 64;
/// As in the contract with scripts, so that a word such as `list_abcdefghjkmnp` is no id.
const PREFIXES: &[&str] = &["tm", "ac", "mb", "inv", "rl", "key", "tr", "hd", "iv", "cn", "rs", "ev", "msg"];

/// The names given out in one home: the first invite that is printed is `inv_1` in every snapshot after it.
pub struct Names {
    home: String,
    numbers: HashMap<String, usize>,
    given: HashMap<&'static str, usize>,
}

/// Something to replace: how long it is, and what it is.
enum Found {
    Home(usize),
    Token(usize),
    Hash(usize),
    Operator(usize),
    Id(usize, &'static str),
}

impl Names {
    pub fn new(home: &Path) -> Self {
        let home = home.to_str().expect("a temporary folder with a UTF-8 name").to_owned();
        Self { home, numbers: HashMap::new(), given: HashMap::new() }
    }

    /// Gives names to the ids of a text.
    pub fn learn(&mut self, text: &str) {
        self.walk(text, |names, rest, found| {
            if let Found::Id(length, prefix) = found
                && let Some(id) = rest.get(..length)
                && !names.numbers.contains_key(id)
            {
                let count = names.given.entry(prefix).or_default();
                *count += 1;
                names.numbers.insert(id.to_owned(), *count);
            }
        });
    }

    /// The text with names. Ids that were never learnt are named now.
    pub fn redact(&mut self, text: &str) -> String {
        self.learn(text);
        let mut redacted = String::new();
        let mut end = 0;
        self.walk(text, |names, rest, found| {
            let start = text.len() - rest.len();
            redacted.push_str(&text[end..start]);
            let (length, name) = match found {
                Found::Home(length) => (length, "[HOME]".to_owned()),
                Found::Token(length) => (length, "[TOKEN]".to_owned()),
                Found::Hash(length) => (length, "[HASH]".to_owned()),
                Found::Operator(length) => (length, "operator:[USER]@[HOST]".to_owned()),
                Found::Id(length, prefix) => (length, format!("{prefix}_{}", names.numbers[&rest[..length]])),
            };
            redacted.push_str(&name);
            end = start + length;
        });
        redacted.push_str(&text[end..]);
        redacted
    }

    /// Calls `visit` with what is found, and with the text from there on.
    fn walk<'t>(&mut self, text: &'t str, mut visit: impl FnMut(&mut Self, &'t str, Found)) {
        let mut before = ' ';
        let mut rest = text;
        while let Some(character) = rest.chars().next() {
            let found = self.find(rest, before);
            let length = match found {
                Some(
                    Found::Home(length)
                    | Found::Token(length)
                    | Found::Hash(length)
                    | Found::Operator(length)
                    | Found::Id(length, _),
                ) => length,
                None => character.len_utf8(),
            };
            if let Some(found) = found {
                visit(self, rest, found);
            }
            before = rest[..length].chars().next_back().unwrap_or(' ');
            rest = &rest[length..];
        }
    }

    fn find(&self, rest: &str, before: char) -> Option<Found> {
        if rest.starts_with(&self.home) {
            return Some(Found::Home(self.home.len()));
        }
        if before.is_ascii_alphanumeric() || before == '_' {
            return None;
        }
        let bytes = rest.as_bytes();
        let ends = |length: usize| !bytes.get(length).is_some_and(|byte| byte.is_ascii_alphanumeric() || *byte == b'_');
        if let Some(length) = token(bytes) {
            return Some(Found::Token(length));
        }
        if bytes.len() >= HASH_DIGITS
            && bytes[..HASH_DIGITS].iter().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
            && ends(HASH_DIGITS)
        {
            return Some(Found::Hash(HASH_DIGITS));
        }
        if let Some(operator) = rest.strip_prefix("operator:") {
            let who =
                operator.find(|next: char| next.is_whitespace() || "\"',;".contains(next)).unwrap_or(operator.len());
            if operator[..who].contains('@') {
                return Some(Found::Operator(rest.len() - operator.len() + who));
            }
        }
        PREFIXES.iter().find_map(|prefix| {
            let digits = rest.strip_prefix(prefix)?.strip_prefix('_')?.as_bytes();
            let length = prefix.len() + 1 + ID_DIGITS;
            (digits.len() >= ID_DIGITS && digits[..ID_DIGITS].iter().copied().all(is_digit) && ends(length))
                .then_some(Found::Id(length, prefix))
        })
    }
}

fn token(bytes: &[u8]) -> Option<usize> {
    let secret = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
    let length = ID_DIGITS + 1 + TOKEN_SECRET;
    let whole = bytes.get(..length)?;
    let right = whole[..ID_DIGITS].iter().copied().all(is_digit)
        && whole[ID_DIGITS] == b'.'
        && whole[ID_DIGITS + 1..].iter().all(secret)
        && !bytes.get(length).is_some_and(secret);
    right.then_some(length)
}

/// Crockford's base 32, small letters.
fn is_digit(byte: u8) -> bool {
    matches!(byte, b'0'..=b'9' | b'a'..=b'h' | b'j' | b'k' | b'm' | b'n' | b'p'..=b't' | b'v'..=b'z')
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::Names;

    #[test]
    fn what_differs_gets_a_name_and_keeps_it() {
        let mut names = Names::new(Path::new("/tmp/x"));
        let (one, two) = ("0123456789abc", "0123456789abd");
        let secret = "aB-_5".repeat(9)[..43].to_owned();
        names.learn(&format!("inv_{two}\n"));
        for (text, redacted) in [
            (format!("inv_{one} inv_{two} tm_{one}"), "inv_2 inv_1 tm_1".to_owned()),
            (format!("{{\"id\":\"inv_{two}\"}}"), "{\"id\":\"inv_1\"}".to_owned()),
            (format!("xinv_{two} inv_{two}0 inv_{}", &two[..12]), format!("xinv_{two} inv_{two}0 inv_{}", &two[..12])),
            (format!("https://x/?token={one}.{secret}\n"), "https://x/?token=[TOKEN]\n".to_owned()),
            (format!("{one}.{secret}A {one}.{}", &secret[1..]), format!("{one}.{secret}A {one}.{}", &secret[1..])),
            ("ab".repeat(32), "[HASH]".to_owned()),
            ("ab".repeat(33), "ab".repeat(33)),
            (
                "\"operator:root(ada)@host.example\", operator:x".to_owned(),
                "\"operator:[USER]@[HOST]\", operator:x".to_owned(),
            ),
            ("/tmp/x/data: é\u{202e}".to_owned(), "[HOME]/data: é\u{202e}".to_owned()),
        ] {
            assert_eq!(names.redact(&text), redacted);
        }
    }
}
