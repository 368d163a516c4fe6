//! Anybody's words, and instants, as parts of a line.
use super::super::instant::Instant;
use crate::characters::is_unsafe;

/// Anything as part of a line: what would break it, or move a reader's cursor, becomes a space.
#[must_use]
pub fn one_line(text: &str) -> String {
    let plain: String = text.chars().map(|character| if is_unsafe(character) { ' ' } else { character }).collect();
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// `2026-11-14 09:00 UTC`: never later than the instant itself.
#[must_use]
pub fn minute(at: Instant) -> String {
    let text = at.to_string();
    match (text.get(..10), text.get(11..16)) {
        (Some(date), Some(time)) => format!("{date} {time} UTC"),
        _ => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_makes_a_line_of_their_own() {
        for (text, line) in [
            ("Acme\r\nBcc: eve@evil.example", "Acme Bcc: eve@evil.example"),
            ("\u{202e}Ada\n.\n", "Ada ."),
            ("Grace\0\u{1b}[2J", "Grace [2J"),
            (" \n ", ""),
        ] {
            assert_eq!(one_line(text), line, "{text:?}");
        }
    }

    #[test]
    fn a_deadline_is_never_told_later_than_it_is() {
        assert_eq!(minute("2026-11-14T09:00:59.999Z".parse().unwrap()), "2026-11-14 09:00 UTC");
    }
}
