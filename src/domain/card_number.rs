//! Card numbers, which are nobody's to keep here: found in whatever is typed about payments, and refused.
use std::str::FromStr;

use crate::error::{Error, Result};

/// How many digits a card number has.
const LENGTH: std::ops::RangeInclusive<usize> = 13..=19;

/// How many digits stand together on a card, where they do not stand all together or in pieces of another run.
const PRINTED: [&[usize]; 7] =
    [&[4, 4, 4, 4], &[4, 4, 4, 4, 1], &[4, 4, 4, 4, 2], &[4, 4, 4, 4, 3], &[4, 6, 5], &[4, 6, 4], &[4, 4, 5]];

/// Something typed in which no card number stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoCard<T>(pub T);

impl<T: FromStr<Err = Error>> FromStr for NoCard<T> {
    type Err = Error;

    fn from_str(given: &str) -> Result<Self> {
        refuse(given)?;
        given.parse().map(Self)
    }
}

/// Refuses a text with a card number in it, and does not repeat it.
pub fn refuse(text: &str) -> Result<()> {
    if is_in(text) { Err(refused()) } else { Ok(()) }
}

/// What is said of one.
#[must_use]
pub fn refused() -> Error {
    Error::new("billing.card_number", "there is a card number in what was typed, and none is kept here")
        .hint("say it by a label such as 'Visa 4242', and by the reference that the payment provider gave to it")
}

/// Whether there are 13 to 19 digits in a text that pass Luhn's check, with at most a single space, hyphen, point, stroke or underscore between them:
/// all that stand together, or those of them that stand as on a card.
#[must_use]
pub fn is_in(text: &str) -> bool {
    runs(text).iter().any(|groups| {
        let sizes: Vec<usize> = groups.iter().map(Vec::len).collect();
        let printed = PRINTED.iter().flat_map(|form| {
            let windows = sizes.windows(form.len()).enumerate();
            windows.filter(move |(_, sizes)| sizes == form).filter_map(move |(at, _)| groups.get(at..at + form.len()))
        });
        is_number(groups) || groups.chunks(1).any(is_number) || printed.into_iter().any(is_number)
    })
}

/// Whatever digits stand together: groups with a single separator between them.
fn runs(text: &str) -> Vec<Vec<Vec<u32>>> {
    // One point alone is that of a fraction.
    let has_points = text.matches('.').count() > 1;
    let mut runs: Vec<Vec<Vec<u32>>> = vec![vec![Vec::new()]];
    let mut gap = 0;
    for character in text.chars() {
        if let Some(digit) = digit(character) {
            match (gap, runs.last_mut()) {
                (0, Some(run)) => match run.last_mut() {
                    Some(group) => group.push(digit),
                    None => run.push(vec![digit]),
                },
                (1, Some(run)) => run.push(vec![digit]),
                _ => runs.push(vec![vec![digit]]),
            }
            gap = 0;
        } else {
            gap += if is_separator(character) || (has_points && character == '.') { 1 } else { 2 };
        }
    }
    runs
}

/// Those of full width too, which look the same to who reads them.
fn digit(character: char) -> Option<u32> {
    let wide = u32::from(character).checked_sub(0xff10).filter(|digit| *digit < 10);
    character.to_digit(10).or(wide)
}

fn is_separator(character: char) -> bool {
    matches!(
        character,
        ' ' | '-' | '_' | '/' | '\u{a0}' | '\u{2009}' | '\u{202f}' | '\u{2010}'..='\u{2014}' | '\u{2212}'
    )
}

fn is_number(groups: &[Vec<u32>]) -> bool {
    let digits = || groups.iter().flatten();
    let doubled = |(place, digit): (usize, &u32)| match (place % 2, digit * 2) {
        (0, _) => *digit,
        (_, twice) if twice > 9 => twice - 9,
        (_, twice) => twice,
    };
    LENGTH.contains(&digits().count())
        && digits().copied().collect::<Vec<_>>().iter().rev().enumerate().map(doubled).sum::<u32>().is_multiple_of(10)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn card_numbers_are_found_however_they_are_written() {
        for text in [
            "4111111111111111",
            "4111 1111 1111 1111",
            "4111-1111-1111-1111",
            "4111 1111-1111 1111",
            "4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1",
            "Visa4111111111111111",
            "(5555555555554444)",
            "5555\u{a0}5555\u{a0}5555\u{a0}4444",
            "378282246310005",
            "4111/1111/1111/1111",
            "4111.1111.1111.1111",
            "4111_1111_1111_1111",
            "3782 822463 10005",
            "3056 930902 5904",
            "30569309025904",
            "4222222222222",
            "6304000000000000000",
            "0000000000000",
            "\u{ff14}111111111111111",
            "order 12 4111 1111 1111 1111 12/28",
            "17 4111111111111111",
            "4111111111111111@x.example",
        ] {
            assert!(is_in(text), "{text}");
            let error = text.parse::<NoCard<crate::domain::text::Reason>>().unwrap_err();
            assert_eq!((error.code(), error.exit_code()), ("billing.card_number", 2));
            let said = format!("{error}{}", error.hint_text().unwrap());
            assert!(!said.contains(text) && !said.contains("1111") && !said.contains("5555"), "{said}");
        }
    }

    #[test]
    fn other_numbers_are_not_card_numbers() {
        for text in [
            "",
            "Visa 4242",
            "pm_1NvYz2eZvKYlo2C",
            // Luhn fails.
            "4111111111111112",
            "4111 1111 1111 1112",
            // 12 digits, and 20.
            "411111111111",
            "000000000000",
            "00000000000000000000",
            // More between them than one.
            "4111  1111 1111 1111",
            "4111. 1111 1111 1111",
            "9000000000.000001",
            "DE89 3704 0044 0532 0130 00",
            "2026-11-07 09:00",
        ] {
            assert!(!is_in(text), "{text}");
        }
    }

    proptest! {
        /// One check digit in ten makes a number of it, whatever the others are.
        #[test]
        fn just_one_check_digit_passes(digits in "[0-9]{12,18}", separator in "[ ./_-]?") {
            let found = (0..10).filter(|check| is_in(&format!("{digits}{check}"))).count();
            prop_assert_eq!(found, 1);
            let apart: Vec<String> = digits.chars().map(String::from).collect();
            let apart = apart.join(&separator);
            let found = (0..10).any(|check| is_in(&format!("x{apart}{separator}{check}y")));
            prop_assert!(found);
        }

        #[test]
        fn no_text_is_a_panic(text in "\\PC*|[-0-9 ]*") {
            let _ = is_in(&text);
        }
    }
}
