//! How a test writes a command line: as one text, or as a list where a word holds spaces or no UTF-8.
use std::ffi::OsString;

/// The words after the program's name.
pub trait Arguments {
    /// One by one.
    fn list(self) -> Vec<OsString>;
}

/// Split at spaces; a part in single or double quotes stays whole, and nothing else is special.
impl Arguments for &str {
    fn list(self) -> Vec<OsString> {
        let mut words = Vec::new();
        let mut word: Option<String> = None;
        let mut quote = None;
        for character in self.chars() {
            match (quote, character) {
                (Some(open), _) if character == open => quote = None,
                (None, '\'' | '"') => {
                    quote = Some(character);
                    word.get_or_insert_default();
                }
                (None, _) if character.is_whitespace() => words.extend(word.take().map(OsString::from)),
                _ => word.get_or_insert_default().push(character),
            }
        }
        assert!(quote.is_none(), "a quote is left open: {self}");
        words.extend(word.map(OsString::from));
        words
    }
}

impl Arguments for &String {
    fn list(self) -> Vec<OsString> {
        self.as_str().list()
    }
}

impl Arguments for String {
    fn list(self) -> Vec<OsString> {
        self.as_str().list()
    }
}

impl<T: Into<OsString>, const N: usize> Arguments for [T; N] {
    fn list(self) -> Vec<OsString> {
        self.into_iter().map(Into::into).collect()
    }
}

impl<T: Clone + Into<OsString>, const N: usize> Arguments for &[T; N] {
    fn list(self) -> Vec<OsString> {
        self.iter().cloned().map(Into::into).collect()
    }
}

impl<T: Clone + Into<OsString>> Arguments for &[T] {
    fn list(self) -> Vec<OsString> {
        self.iter().cloned().map(Into::into).collect()
    }
}

impl<T: Into<OsString>> Arguments for Vec<T> {
    fn list(self) -> Vec<OsString> {
        self.into_iter().map(Into::into).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::Arguments;

    #[test]
    fn a_line_is_split_as_a_shell_would_without_its_magic() {
        for (line, words) in [
            ("", &[][..]),
            ("  team  list ", &["team", "list"]),
            ("--name 'Ada L.' --x=\"it's\" ''", &["--name", "Ada L.", "--x=it's", ""]),
            ("a$b\\c*", &["a$b\\c*"]),
        ] {
            assert_eq!(line.list(), words, "{line}");
        }
        assert_eq!(["a b", "c"].list(), (&["a b".to_owned(), "c".to_owned()]).list());
    }
}
