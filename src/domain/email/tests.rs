//! Which addresses are taken, why others are not, and which are the same account.
use proptest::prelude::*;

use super::{EmailAddress, fold, parse_any, plain};

fn address(text: &str) -> EmailAddress {
    text.parse().unwrap()
}

#[test]
fn addresses_keep_their_spelling_and_have_one_key() {
    for (given, spelling, key, domain) in [
        ("ada@example.org", "ada@example.org", "ada@example.org", "example.org"),
        (" Ada.Lovelace@Example.ORG\r\n", "Ada.Lovelace@Example.ORG", "ada.lovelace@example.org", "example.org"),
        ("joe+second@x.com", "joe+second@x.com", "joe+second@x.com", "x.com"),
        ("root@localhost", "root@localhost", "root@localhost", "localhost"),
        ("ada@BÜCHER.example", "ada@BÜCHER.example", "ada@xn--bcher-kva.example", "xn--bcher-kva.example"),
        (
            "ada@XN--BCHER-KVA.example",
            "ada@XN--BCHER-KVA.example",
            "ada@xn--bcher-kva.example",
            "xn--bcher-kva.example",
        ),
        ("ada@bu\u{308}cher.example", "ada@bücher.example", "ada@xn--bcher-kva.example", "xn--bcher-kva.example"),
        ("JOSE\u{301}@x.com", "JOSÉ@x.com", "josé@x.com", "x.com"),
        ("a@例え。テスト", "a@例え。テスト", "a@xn--r8jz45g.xn--zckzah", "xn--r8jz45g.xn--zckzah"),
        ("ΟΔΟΣ@x.com", "ΟΔΟΣ@x.com", "οδοσ@x.com", "x.com"),
        ("Οδος@x.com", "Οδος@x.com", "οδοσ@x.com", "x.com"),
        ("=1+1'{|}~!#$%&*/?^_`@x.com", "=1+1'{|}~!#$%&*/?^_`@x.com", "=1+1'{|}~!#$%&*/?^_`@x.com", "x.com"),
        ("a..b.@r3---x.example", "a..b.@r3---x.example", "a..b.@r3---x.example", "r3---x.example"),
    ] {
        let address = address(given);
        assert_eq!((address.as_str(), address.key(), address.domain()), (spelling, key, domain));
    }
    assert_eq!(address("Ada@X.com").local(), "Ada");
}

#[test]
fn the_special_letters_have_a_decided_case() {
    for (one, other) in [("K@x.com", "k@x.com"), ("Å@x.com", "å@x.com"), ("ẞ@x.com", "ß@x.com"), ("µ@x.com", "Μ@x.com")]
    {
        assert_eq!(address(one), address(other), "{one} {other}");
    }
    for (one, other) in [("straße@x.com", "strasse@x.com"), ("ı@x.com", "i@x.com"), ("İ@x.com", "i@x.com")] {
        assert_ne!(address(one), address(other), "{one} {other}");
    }
    assert_eq!(address("İ@x.com").key(), "i\u{307}@x.com");
    assert_ne!(address("joe+second@x.com"), address("joe@x.com"));
}

#[test]
fn each_refusal_has_its_own_sentence() {
    let long_label = format!("a@{}.com", "b".repeat(64));
    let long_domain = format!("a@{}com", format!("{}.", "b".repeat(60)).repeat(5));
    let long_local = format!("{}@x.com", "a".repeat(65));
    let long_letters = format!("{}@x.com", "é".repeat(33));
    for (given, why) in [
        ("", "is empty"),
        (" \t", "is empty"),
        ("a b@x.com", "white space inside (\\u{20})"),
        ("a\n@x.com", "white space inside (\\u{a})"),
        ("a@x.com b@x.com", "white space"),
        ("a\u{a0}@x.com", "white space"),
        ("a\u{0}@x.com", "zero-width character inside (\\u{0})"),
        ("a\u{202e}@x.com", "\\u{202e}"),
        ("a@x\u{200b}.com", "\\u{200b}"),
        ("a@x.com\u{feff}", "\\u{feff}"),
        ("a\u{fe0f}@x.com", "\\u{fe0f}"),
        ("a\u{ad}@x.com", "\\u{ad}"),
        ("ada", "no @"),
        ("a@b@x.com", "more than one @"),
        ("@x.com", "before the @"),
        ("a@", "after the @"),
        (&long_local, "over 64 octets"),
        (&long_letters, "over 64 octets"),
        (&long_domain, "domain is over 255 octets"),
        (&long_label, "over 63 octets"),
        ("a@x..com", "empty part"),
        ("a@.com", "empty part"),
        ("a@x.com.", "empty part"),
        ("a@x。", "empty part"),
        ("a@-x.com", "hyphen"),
        ("a@x-.com", "hyphen"),
        ("a@-é.com", "hyphen"),
        ("a@x.－com", "hyphen"),
        ("a@x_y.com", "internet name"),
        ("a@b\u{ff20}c.com", "internet name"),
        ("a@[192.0.2.1]", "internet name"),
        ("a@xn--a.com", "internet name"),
        ("a@xn--\u{e9}.com", "internet name"),
        ("Ada<ada@x.com", "quoted"),
        ("a,b@x.com", "quoted"),
        ("\"a\"@x.com", "quoted"),
    ] {
        let error = given.parse::<EmailAddress>().unwrap_err();
        assert_eq!(error.code(), "email.invalid");
        assert!(error.message().contains(why), "{given:?}: {error}");
        assert!(!error.message().chars().any(crate::characters::is_unsafe), "{error}");
    }
    assert!("a".repeat(1 << 20).parse::<EmailAddress>().unwrap_err().message().len() < 300);
    assert!(format!("{}@{}.com", "é".repeat(32), "b".repeat(63)).parse::<EmailAddress>().is_ok());
}

/// Every letter that has a case, and what may follow it, since the case tables are full of surprises.
#[test]
fn folding_a_key_again_changes_nothing() {
    for character in '\0'..='\u{1ffff}' {
        for text in [character.to_string(), format!("a{character}\u{301}"), format!("{character}\u{308}\u{345}")] {
            let once = fold(&super::normalized(&text));
            assert_eq!(fold(&once), once, "{text:?}");
            assert_eq!(super::normalized(&once), once, "{text:?}");
        }
    }
}

/// One letter with one capital is one account with it, but for ı, whose capital is the one of i.
#[test]
fn every_letter_is_equal_to_its_capital() {
    for letter in '\u{80}'..='\u{1ffff}' {
        for other in [letter.to_uppercase().to_string(), letter.to_lowercase().to_string()] {
            if other.chars().count() == 1 && letter != 'ı' && letter != 'İ' {
                let folded = |text: &str| fold(&super::normalized(text));
                assert_eq!(folded(&letter.to_string()), folded(&other), "{letter}");
            }
        }
    }
}

proptest! {
    #[test]
    fn no_text_panics(text in any::<String>()) {
        let _ = text.parse::<EmailAddress>();
        let _ = format!("a@{text}").parse::<EmailAddress>();
        let _ = format!("{text}@x.com").parse::<EmailAddress>();
    }

    #[test]
    fn what_is_taken_comes_back(local in "[a-zA-Z0-9À-ſΑ-ω\u{300}-\u{310}+.]{1,20}", domain in "[A-Za-zÀ-ſ0-9.-]{1,20}") {
        if let Ok(address) = format!("{local}@{domain}").parse::<EmailAddress>() {
            let again: EmailAddress = address.as_str().parse().unwrap();
            prop_assert_eq!(again.as_str(), address.as_str());
            prop_assert_eq!(again.key(), address.key());
            let of_key: EmailAddress = address.key().parse().unwrap();
            prop_assert_eq!(of_key.key(), address.key());
            prop_assert_eq!(address.key(), format!("{}@{}", fold(address.local()), address.domain()));
        }
    }

    #[test]
    fn case_makes_no_other_account(local in "[a-zA-Zà-öø-þα-ωа-я0-9\u{300}-\u{304}._+-]{1,20}", domain in "[a-zA-Zà-öø-þ]{1,9}") {
        let text = format!("{local}@{domain}.com");
        if let Ok(given) = text.parse::<EmailAddress>() {
            for other in [text.to_uppercase(), text.to_lowercase(), text.to_uppercase().to_lowercase()] {
                // ß has no single capital, and is a letter of its own: see `key`.
                if !text.contains('ß') {
                    prop_assert_eq!(&other.parse::<EmailAddress>().unwrap(), &given);
                }
            }
        }
    }

    /// The fast path takes nothing that the long way refuses, and makes the same of it.
    #[test]
    fn both_ways_agree(text in "[a-zA-Z0-9!,<\".@_-]{1,12}@[a-zA-Z0-9.@_-]{1,12}") {
        if plain(&text).is_some() {
            let long_way = parse_any(&text).unwrap();
            let fast: EmailAddress = text.parse().unwrap();
            prop_assert_eq!(fast.key(), long_way.key());
            prop_assert_eq!(fast.as_str(), long_way.as_str());
        } else if text.is_ascii() && !text.to_lowercase().contains("xn--") {
            prop_assert!(parse_any(&text).is_err());
        }
    }
}
