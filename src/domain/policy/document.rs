//! Where in a policy file a key stands, so that every error names its line.
use toml::Spanned;
use toml::de::DeTable;

use crate::domain::text::shown;

/// The file as it was written, beside what it means. Made only for an error, since every command loads a policy.
pub(super) struct Document<'a> {
    text: &'a str,
    /// `None` where the file is not TOML at all: then lines are known, and keys are not.
    root: Option<DeTable<'a>>,
}

impl<'a> Document<'a> {
    pub(super) fn of(text: &'a str) -> Self {
        Self { text, root: DeTable::parse(text).ok().map(Spanned::into_inner) }
    }

    /// The line of an offset, from 1.
    pub(super) fn line(&self, offset: usize) -> usize {
        self.text.bytes().take(offset).filter(|&byte| byte == b'\n').count() + 1
    }

    /// The line on which a key stands; `None` where the file leaves it to its default.
    pub(super) fn line_of(&self, keys: &[&str]) -> Option<usize> {
        let (last, tables) = keys.split_last()?;
        let mut table = self.root.as_ref()?;
        for name in tables {
            table = table.iter().find(|(key, _)| key.get_ref() == name)?.1.get_ref().as_table()?;
        }
        let (key, _) = table.iter().find(|(key, _)| key.get_ref() == last)?;
        Some(self.line(key.span().start))
    }

    /// The dotted key whose name or value is at an offset.
    pub(super) fn key_at(&self, offset: usize) -> Option<String> {
        let mut nearest = Nearest { offset, size: usize::MAX, key: None };
        nearest.look_in(self.root.as_ref()?, "");
        nearest.key
    }
}

/// The smallest key or value around an offset, since the span of a table can be that of all that follows.
struct Nearest {
    offset: usize,
    size: usize,
    key: Option<String>,
}

impl Nearest {
    fn look_in(&mut self, table: &DeTable<'_>, above: &str) {
        for (key, value) in table {
            let name =
                if above.is_empty() { shown(key.get_ref()) } else { format!("{above}.{}", shown(key.get_ref())) };
            for span in [value.span(), key.span()] {
                if span.contains(&self.offset) && span.len() <= self.size {
                    self.size = span.len();
                    self.key = Some(name.clone());
                }
            }
            if let Some(inner) = value.get_ref().as_table() {
                self.look_in(inner, &name);
            }
        }
    }
}
