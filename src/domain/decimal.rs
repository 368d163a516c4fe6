//! Decimals as people write them, to the millionth: what credits and prices have in common.

/// Millionths in one.
pub const SCALE: i64 = 1_000_000;

/// Digits after the point.
pub const FRACTION: u32 = 6;

/// The most whole ones.
const MOST: i64 = 9_000_000_000;

/// Digits, a point, up to six digits, and nothing else whatsoever, in millionths; or what is wrong with it, in the words that
/// help who typed it and that follow it in a sentence.
pub fn millionths(text: &str) -> Result<i64, &'static str> {
    fault(text).map_or(Ok(()), Err)?;
    let (whole, fraction) = text.split_once('.').unwrap_or((text, "0"));
    if whole.is_empty() || fraction.is_empty() {
        return Err("lacks a digit before or after the point: 0.5, 12");
    }
    let width = usize::try_from(FRACTION).unwrap_or_default();
    if fraction.len() > width {
        return Err("has more than six digits after the point");
    }
    let too_much = "is more than 9000000000, the most that is taken";
    let whole: i64 = whole.parse().map_err(|_| too_much)?;
    let rest: i64 = format!("{fraction:0<width$}").parse().map_err(|_| too_much)?;
    if whole > MOST || (whole == MOST && rest > 0) {
        return Err(too_much);
    }
    Ok(whole * SCALE + rest)
}

/// What keeps a text from being digits with at most one point.
fn fault(text: &str) -> Option<&'static str> {
    let begins_with_digit = text.starts_with(|first: char| first.is_ascii_digit());
    if text.starts_with(['+', '-', '\u{2212}']) {
        Some("has a sign that is not taken here")
    } else if text.contains(',') {
        Some("has a comma: the fraction follows a point, and thousands are not set apart")
    } else if begins_with_digit && text.contains(['e', 'E']) {
        Some("has an exponent: write all of its digits")
    } else if text.chars().any(|character| character.is_numeric() && !character.is_ascii_digit()) {
        Some("has digits other than 0 to 9")
    } else if text.matches('.').count() > 1 {
        Some("has more than one point")
    } else if text.chars().any(char::is_whitespace) {
        Some("has white space in it")
    } else {
        let is_number = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
        (!is_number).then_some("is no number: 12.5 is one")
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn each_fault_has_its_own_words() {
        for (text, word) in [
            ("", "no number"),
            ("abc", "no number"),
            ("1_000", "no number"),
            ("0x10", "no number"),
            ("inf", "no number"),
            ("-5", "sign"),
            ("+5", "sign"),
            ("\u{2212}5", "sign"),
            ("1e3", "exponent"),
            ("1E3", "exponent"),
            ("1,5", "comma"),
            ("1,000.5", "comma"),
            ("1.2345678", "six digits"),
            ("0.0000001", "six digits"),
            ("\u{0661}\u{0662}", "0 to 9"),
            ("1\u{00bd}", "0 to 9"),
            ("\u{ff11}", "0 to 9"),
            ("1.2.3", "one point"),
            ("1 000", "white space"),
            (" 1", "white space"),
            ("1.", "before or after"),
            (".5", "before or after"),
            (".", "before or after"),
            ("9000000000.000001", "the most"),
            ("9000000001", "the most"),
            ("99999999999999999999999999", "the most"),
        ] {
            let why = millionths(text).unwrap_err();
            assert!(why.contains(word), "{text}: {why}");
        }
    }

    #[test]
    fn digits_count_to_the_millionth() {
        for (text, expected) in [
            ("12.5", 12_500_000),
            ("0", 0),
            ("0.000001", 1),
            ("00012.500000", 12_500_000),
            ("9000000000", 9_000_000_000_000_000),
            ("8999999999.999999", 8_999_999_999_999_999),
        ] {
            assert_eq!(millionths(text), Ok(expected), "{text}");
        }
    }

    proptest! {
        #[test]
        fn no_text_is_a_panic(text in "\\PC*|[-+0-9.,e ]*") {
            let _ = millionths(&text);
        }
    }
}
