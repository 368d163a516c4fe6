//! Which texts, phone numbers and profile entries are taken, and in which form.
use proptest::prelude::*;

use super::{PhoneNumber, ProfileEntry, ProfileKey, Reason, Text, shown};

fn refusal(text: &str) -> String {
    text.parse::<Text>().unwrap_err().message()
}

#[test]
fn texts_are_trimmed_and_composed() {
    for (given, kept) in [
        ("Ada", "Ada"),
        ("  Ada Lovelace \r\n", "Ada Lovelace"),
        ("\u{a0}Ada\u{3000}", "Ada"),
        ("Zoe\u{308}", "Zoë"),
        ("\u{1112}\u{1161}\u{11ab}", "한"),
        ("漢字 👩\u{fe0f}", "漢字 👩\u{fe0f}"),
        ("=1+1", "=1+1"),
    ] {
        assert_eq!(given.parse::<Text>().unwrap().as_str(), kept);
    }
    assert_eq!(format!("{:>5}|", "Ada".parse::<Text>().unwrap()), "  Ada|");
}

#[test]
fn lengths_are_counted_in_characters() {
    for length in [1, 119, 120] {
        assert!("é".repeat(length).parse::<Text>().is_ok());
        assert!("e\u{301}".repeat(length).parse::<Text>().is_ok());
    }
    assert!(refusal(&"é".repeat(121)).contains("120 characters"));
    assert!(refusal(&"a".repeat(1 << 20)).len() < 200);
    assert!("é".repeat(1_000).parse::<Reason>().is_ok());
    assert!("é".repeat(1_001).parse::<Reason>().unwrap_err().message().contains("1000 characters"));
    assert!(format!("a{}", "\u{334}".repeat(200)).parse::<Reason>().is_ok());
    assert!(format!("a{}", "\u{334}".repeat(201)).parse::<Reason>().is_err());
}

#[test]
fn what_controls_or_hides_is_refused_and_not_repeated() {
    for hostile in ["\u{1b}[2J", "a\nb", "a\0", "\u{202e}abc", "a\u{200b}b", "a\u{85}", "\u{2028}a", "a\u{e0041}"] {
        let message = refusal(hostile);
        assert!(message.contains("\\u{"), "{message}");
        assert!(!message.chars().any(crate::characters::is_unsafe), "{message}");
    }
    for empty in ["", "   ", "\t\r\n"] {
        assert!(refusal(empty).contains("empty"));
    }
}

#[test]
fn shown_values_are_short_and_safe() {
    assert_eq!(shown("a\u{1b}b"), "a\\u{1b}b");
    assert_eq!(shown(&"é".repeat(80)).chars().count(), 80);
    assert_eq!(shown(&"é".repeat(81)), format!("{}…", "é".repeat(80)));
}

#[test]
fn phone_numbers_lose_what_stands_between() {
    for (given, number) in [
        ("+4930123456", "+4930123456"),
        (" +49 (30) 12-34.56 ", "+4930123456"),
        ("(+1) 555 123 4567", "+15551234567"),
        ("+1234567", "+1234567"),
        ("+123456789012345", "+123456789012345"),
    ] {
        assert_eq!(given.parse::<PhoneNumber>().unwrap().as_str(), number);
    }
    let long = "+".to_owned() + &"1 ".repeat(100_000);
    for given in [
        "",
        "+",
        "030123456",
        "+123456",
        "+1234567890123456",
        "++4930123456",
        "+49 30 x23456",
        "+49/30/123456",
        "+٤٩٣٠١٢٣٤",
        &long,
    ] {
        assert_eq!(given.parse::<PhoneNumber>().unwrap_err().code(), "phone.invalid", "{given}");
    }
}

#[test]
fn profile_entries_are_a_key_and_a_text() {
    let entry: ProfileEntry = "job_title= Head of = things ".parse().unwrap();
    assert_eq!((entry.key.as_str(), entry.value.as_str()), ("job_title", "Head of = things"));
    assert_eq!(entry.to_string(), "job_title=Head of = things");
    assert!("a".repeat(40).parse::<ProfileKey>().is_ok());
    for given in
        ["", "title", "=x", "title=", "Title=x", "1a=x", "a-b=x", " a=x", "a=\u{1b}", &format!("{}=x", "a".repeat(41))]
    {
        assert_eq!(given.parse::<ProfileEntry>().unwrap_err().code(), "profile.invalid", "{given}");
    }
}

proptest! {
    #[test]
    fn no_text_panics(text in any::<String>()) {
        let _ = (text.parse::<PhoneNumber>(), text.parse::<ProfileEntry>(), text.parse::<Reason>(), shown(&text));
    }

    #[test]
    fn what_is_taken_is_safe_and_comes_back(text in any::<String>()) {
        if let Ok(taken) = text.parse::<Text>() {
            prop_assert!(taken.as_str().chars().count() <= 120);
            prop_assert!(!taken.as_str().chars().any(crate::characters::is_unsafe));
            prop_assert_eq!(&taken.as_str().parse::<Text>().unwrap(), &taken);
        }
    }

    #[test]
    fn refusals_are_safe_to_print(text in any::<String>()) {
        if let Err(error) = text.parse::<Text>() {
            prop_assert!(!error.message().chars().any(crate::characters::is_unsafe));
        }
    }

    #[test]
    fn phone_numbers_come_back(digits in "[0-9]{7,15}", separator in "[ .()-]{0,2}") {
        let spaced: String = digits.chars().flat_map(|digit| [digit.to_string(), separator.clone()]).collect();
        let number: PhoneNumber = format!("+{spaced}").parse().unwrap();
        prop_assert_eq!(number.to_string(), format!("+{digits}"));
    }
}
