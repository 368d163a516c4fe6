//! That nothing but a key reads like one.
use std::collections::BTreeMap;

use proptest::prelude::*;

use super::*;

/// Randomness that is none.
fn counted(mut next: u8) -> impl FnMut(&mut [u8]) -> Result<()> {
    move |bytes| {
        for byte in bytes {
            *byte = next;
            next = next.wrapping_mul(29).wrapping_add(17);
        }
        Ok(())
    }
}

fn key(prefix: &str, kind: KeyKind, id: i64, seed: u8) -> PlainKey {
    PlainKey::make(&prefix.parse().unwrap(), (kind, KeyId(id)), counted(seed)).unwrap()
}

fn is_well_formed(text: &str) -> bool {
    assert_eq!(PlainKey::parse(text.as_bytes()).is_some(), Claim::of(text.as_bytes()).is_some());
    PlainKey::parse(text.as_bytes()).is_some()
}

/// With the checksum that it should have.
fn summed(text: &str) -> String {
    format!("{text}{}", str::from_utf8(&checksum(text.as_bytes())).unwrap())
}

#[test]
fn the_vector_of_the_contract() {
    let text = "tctl_live_0123456789ABCDEFGHIJKLMNOPQRSTUV";
    assert_eq!(checksum(text.as_bytes()), *b"3eU9ms");
    assert_eq!(crc_32(b"123456789"), 0xcbf4_3926, "the check value of CRC-32");
    let key = PlainKey::parse(format!("{text}3eU9ms").as_bytes()).unwrap();
    assert_eq!(key.reveal(), "tctl_live_0123456789ABCDEFGHIJKLMNOPQRSTUV3eU9ms");
    assert_eq!(key.hint(), "STUV");
    assert_eq!(key.id().0, number(b"0123456789A").unwrap());
}

#[test]
fn a_key_reads_back() {
    for (prefix, kind, id) in
        [("tk", KeyKind::Live, 1), ("refonte", KeyKind::Test, i64::MAX), ("a123456789bcdefg", KeyKind::Test, 0)]
    {
        let made = key(prefix, kind, id, 3);
        let text = made.reveal().to_owned();
        assert!(text.starts_with(&format!("{prefix}_{kind}_")), "{text}");
        assert_eq!(text.len(), prefix.len() + 6 + 38);
        let read = PlainKey::parse(text.as_bytes()).unwrap();
        assert_eq!((read.id(), read.reveal(), read.hint()), (KeyId(id), text.as_str(), made.hint()));
        assert!(read.hash().is(made.hash().as_bytes()));
        assert!(text[..text.len() - 6].ends_with(made.hint()) && made.hint().len() == 4);
        assert_eq!(read.hash().as_bytes()[..], Sha256::digest(&text)[..]);
    }
    assert!(key("tk", KeyKind::Live, i64::MAX, 1).reveal().starts_with("tk_live_AzL8n0Y58m7"));
    let hash = key("tk", KeyKind::Live, 1, 1).hash();
    for at in 0..32 {
        let mut other = *hash.as_bytes();
        assert!(hash.is(&other) && !hash.is(&other[..at]) && !hash.is(&[&other[..], &[0]].concat()));
        other[at] ^= 1 << (at % 8);
        assert!(!hash.is(&other), "byte {at}");
    }
}

#[test]
fn what_has_the_right_checksum_and_the_wrong_form_is_no_key() {
    let body = "0123456789ABCDEFGHIJKLMNOPQRSTUV";
    assert!(is_well_formed(&summed(&format!("tctl_live_{body}"))));
    for wrong in [
        format!("_live_{body}"),
        format!("live_{body}"),
        format!("Tctl_live_{body}"),
        format!("1ctl_live_{body}"),
        format!("tc-tl_live_{body}"),
        format!("tc_tl_live_{body}"),
        format!("té_live_{body}"),
        format!("a123456789bcdefgh_live_{body}"),
        format!("tctl_main_{body}"),
        format!("tctl_Live_{body}"),
        format!("tctl-live-{body}"),
        format!("tctllive_{body}"),
        format!("tctl_live_{}", &body[1..]),
        format!("tctl_live_0{body}"),
        format!("tctl_live_{}-", &body[..31]),
        format!("tctl_live_-{}", &body[1..]),
        // One past 63 bits, and the largest of all.
        format!("tctl_live_AzL8n0Y58m8{}", &body[11..]),
        format!("tctl_live_zzzzzzzzzzz{}", &body[11..]),
        String::new(),
    ] {
        assert!(!is_well_formed(&summed(&wrong)), "{wrong}");
    }
    assert!(is_well_formed(&summed(&format!("tctl_live_AzL8n0Y58m7{}", &body[11..]))));
    for text in ["", "3eU9ms", "_live_", "tctl_live_", "\0", "🔑"] {
        assert!(!is_well_formed(text), "{text}");
    }
}

#[test]
fn each_digit_is_as_likely_as_any_other() {
    // Whatever value a byte has: the digit that comes of it, or that it is thrown away and another is asked for.
    let mut met: BTreeMap<u8, usize> = BTreeMap::new();
    let mut thrown_away = 0;
    for value in 0..=u8::MAX {
        let mut rounds = 0;
        let text = random_digits(|bytes| {
            rounds += 1;
            bytes.fill(if rounds == 1 { value } else { 7 });
            Ok(())
        });
        let text = text.unwrap();
        assert!(text.iter().all(|byte| *byte == text[0]));
        if rounds == 1 {
            *met.entry(text[0]).or_default() += 1;
        } else {
            assert_eq!((text, rounds), ([b'7'; RANDOM], 2));
            thrown_away += 1;
        }
    }
    assert_eq!(met.keys().copied().collect::<Vec<_>>(), DIGITS);
    assert!(met.values().all(|count| *count == 4), "{met:?}");
    assert_eq!(thrown_away, 8);
    // And each place has a byte of its own.
    let text = random_digits(|bytes| {
        bytes.iter_mut().zip(0..).for_each(|(byte, number)| *byte = number);
        Ok(())
    });
    assert_eq!(text.unwrap(), DIGITS[..RANDOM]);
}

proptest! {
    #[test]
    fn no_single_slip_goes_unnoticed(id in 0..i64::MAX, seed: u8, at: prop::sample::Index, by in 1_u8..127) {
        for kind in [KeyKind::Live, KeyKind::Test] {
            let made = key("refonte", kind, id, seed);
            let text = made.reveal();
            let at = at.index(text.len());
            let mut changed = text.as_bytes().to_vec();
            changed[at] = (changed[at] + by) % 128;
            prop_assert!(Claim::of(&changed).is_none(), "changed at {at}");
            if at > 0 && text.as_bytes()[at] != text.as_bytes()[at - 1] {
                let mut swapped = text.as_bytes().to_vec();
                swapped.swap(at, at - 1);
                prop_assert!(Claim::of(&swapped).is_none(), "swapped at {at}");
            }
            prop_assert!(!is_well_formed(&text[..at]) && !is_well_formed(&text[at + 1..]), "cut at {at}");
            let without = [&text[..at], &text[at + 1..]].concat();
            prop_assert!(!is_well_formed(&without), "without {at}");
            let twice = [&text[..=at], &text[at..]].concat();
            prop_assert!(!is_well_formed(&twice), "twice {at}");
            for other in [text.replace("_live_", "_test_"), text.replace("_test_", "_live_")] {
                prop_assert_eq!(is_well_formed(&other), other == text);
            }
            prop_assert!(!is_well_formed(&text.replacen("refonte", "tk", 1)));
            prop_assert!(!is_well_formed(&text.replacen("refonte", "refont", 1)));
            for around in [" ", "\n", "\0"] {
                let (before, after) = (format!("{around}{text}"), format!("{text}{around}"));
                prop_assert!(!is_well_formed(&before) && !is_well_formed(&after));
            }
        }
    }

    #[test]
    fn no_bytes_are_a_panic(bytes in prop::collection::vec(any::<u8>(), 0..90)) {
        prop_assert!(Claim::of(&bytes).is_none());
    }

    #[test]
    fn digits_are_the_number(id in 0..=i64::MAX) {
        prop_assert_eq!(number(&digits::<ID>(u64::try_from(id).unwrap())), Some(id));
    }
}
