//! Which characters may not reach a terminal: refused on the way in, escaped on the way out, and by this one list.

/// General categories Cf, Co, Zl, Zp and the letters that show as nothing (Unicode 16.0), beside the control characters.
const UNSAFE: &[(char, char)] = &[
    ('\u{ad}', '\u{ad}'),
    ('\u{600}', '\u{605}'),
    ('\u{61c}', '\u{61c}'),
    ('\u{6dd}', '\u{6dd}'),
    ('\u{70f}', '\u{70f}'),
    ('\u{890}', '\u{891}'),
    ('\u{8e2}', '\u{8e2}'),
    ('\u{115f}', '\u{1160}'),
    ('\u{180e}', '\u{180e}'),
    ('\u{200b}', '\u{200f}'),
    ('\u{2028}', '\u{202e}'),
    ('\u{2060}', '\u{206f}'),
    ('\u{3164}', '\u{3164}'),
    ('\u{e000}', '\u{f8ff}'),
    ('\u{feff}', '\u{feff}'),
    ('\u{ffa0}', '\u{ffa0}'),
    ('\u{fff9}', '\u{fffb}'),
    ('\u{110bd}', '\u{110bd}'),
    ('\u{110cd}', '\u{110cd}'),
    ('\u{13430}', '\u{1343f}'),
    ('\u{1bca0}', '\u{1bca3}'),
    ('\u{1d173}', '\u{1d17a}'),
    ('\u{e0000}', '\u{e0fff}'),
    ('\u{f0000}', '\u{10ffff}'),
];

/// Whether a character moves the cursor, reorders or hides what stands around it, or shows as nothing.
#[must_use]
pub fn is_unsafe(character: char) -> bool {
    if character < '\u{ad}' {
        return character.is_control();
    }
    UNSAFE.iter().any(|&(first, last)| (first..=last).contains(&character))
}

/// The first such character of a text.
#[must_use]
pub fn first_unsafe(text: &str) -> Option<char> {
    text.chars().find(|&character| is_unsafe(character))
}

#[cfg(test)]
mod tests {
    use super::is_unsafe;

    #[test]
    fn what_hides_or_moves_is_unsafe_and_letters_are_not() {
        for hostile in "\0\u{1b}\r\n\t\u{7f}\u{85}\u{9b}\u{ad}\u{200b}\u{200d}\u{202e}\u{2066}\u{feff}\u{e0041}".chars()
        {
            assert!(is_unsafe(hostile), "{hostile:?}");
        }
        for harmless in "aZ09 é漢\u{301}\u{a0}👩\u{fe0f}ß@+\"'<".chars() {
            assert!(!is_unsafe(harmless), "{harmless:?}");
        }
    }
}
