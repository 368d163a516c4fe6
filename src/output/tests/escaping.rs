//! No unsafe byte gets out, and JSON says exactly what went in.
use proptest::prelude::*;

use super::*;
use crate::characters::is_unsafe;

const HOSTILE: &str = "a\u{1b}[31m\r\n\t\u{7f}\u{9b}\u{202e}\u{200b}\u{feff}\u{e0041}\"\\,é漢👩=";

#[test]
fn every_format_is_safe_to_show() {
    let profile = serde_json::json!({ "note": HOSTILE }).to_string();
    let hostile = || Person { id: Some(HOSTILE), teams: vec![HOSTILE], profile: Some(&profile), ..person(HOSTILE) };
    for format in [Format::Table, Format::Wide, Format::Json, Format::Jsonl, Format::Csv, Format::Id] {
        for kind in [Kind::Listing, Kind::Changes] {
            let rows = try_list(settings(format), kind, &[hostile()]).unwrap();
            let single = object(settings(format), kind, &hostile());
            for printed in [rows, single] {
                assert_eq!(
                    printed.chars().find(|&character| character != '\n' && is_unsafe(character)),
                    None,
                    "{printed}"
                );
                if !matches!(format, Format::Id) {
                    assert!(printed.contains("202e"), "{printed}");
                }
            }
        }
    }
}

#[test]
fn stored_json_is_embedded_on_one_line_or_told_as_a_string() {
    let profile_of = |profile| list(with_fields(Format::Jsonl, &["profile"]), &[Person { profile, ..person("a") }]);
    assert_eq!(
        profile_of(Some("{\n\t\"a\": [1, \"\u{202e}\u{e0041}é\"]\r\n}")),
        "{\"profile\":{\"a\": [1, \"\\u202e\\udb40\\udc41é\"]}}\n"
    );
    assert_eq!(profile_of(Some("{\"a\":")), "{\"profile\":\"{\\\"a\\\":\"}\n");
    assert_eq!(profile_of(None), "{\"profile\":null}\n");
}

#[test]
fn spreadsheets_get_no_formulas() {
    let csv = |raw, email: &str| {
        let settings = Settings { csv_raw: raw, headers: false, ..with_fields(Format::Csv, &["email"]) };
        list(settings, &[person(email)])
    };
    for (email, neutral) in [
        ("=1+1", "'=1+1\n"),
        ("+1", "'+1\n"),
        ("-1", "'-1\n"),
        ("@SUM(A1)", "'@SUM(A1)\n"),
        ("\tx", "'\\u{9}x\n"),
        ("\rx", "'\\u{d}x\n"),
        ("=\"a\",b", "\"'=\"\"a\"\",b\"\n"),
        ("a\nb", "a\\u{a}b\n"),
        ("a=1", "a=1\n"),
    ] {
        assert_eq!(csv(false, email), neutral);
    }
    assert_eq!(csv(true, "=1+1"), "=1+1\n");
    assert_eq!(csv(true, "\tx\u{202e}"), "\tx\u{202e}\n");
    assert_eq!(csv(true, "a\n\"b\""), "\"a\n\"\"b\"\"\"\n");
    let teams = Person { teams: vec!["=a", "b"], ..person("a") };
    assert_eq!(list(with_fields(Format::Csv, &["teams"]), &[teams]), "teams\n'=a b\n");
}

proptest! {
    #[test]
    fn json_round_trips(id in any::<String>(), email in any::<String>(), team in "\\PC*|[\\x00-\\x1f\u{80}-\u{a0}\u{2000}-\u{206f}]*", seats: i64) {
        let record = || Person { id: Some(&id), seats, teams: vec![&team, ""], ..person(&email) };
        let rows = list(settings(Format::Json), &[record(), record()]);
        let values: Vec<serde_json::Value> = serde_json::from_str(&rows).unwrap();
        prop_assert_eq!(values.len(), 2);
        prop_assert_eq!(&values[1]["id"], &id);
        prop_assert_eq!(&values[1]["email"], &email);
        prop_assert_eq!(&values[1]["seats"], &serde_json::json!(seats));
        prop_assert_eq!(&values[1]["teams"], &serde_json::json!([team, ""]));
        prop_assert!(!rows.chars().any(|character| character != '\n' && is_unsafe(character)));
    }

    #[test]
    fn raw_csv_round_trips(email in any::<String>(), team in any::<String>()) {
        let record = Person { teams: vec![&team], ..person(&email) };
        let settings = Settings { csv_raw: true, ..with_fields(Format::Csv, &["email", "teams"]) };
        let printed = list(settings, &[record]);
        let mut reader = ::csv::Reader::from_reader(printed.as_bytes());
        let read = reader.records().next().unwrap().unwrap();
        prop_assert_eq!(&read[0], &email);
        prop_assert_eq!(&read[1], &team);
    }

    #[test]
    fn stored_json_says_what_it_said(text in any::<String>(), pretty: bool) {
        let value = serde_json::json!({ "text": text, "list": [text, 1.5e3, null] });
        let profile = if pretty { serde_json::to_string_pretty(&value) } else { serde_json::to_string(&value) }.unwrap();
        let printed = list(with_fields(Format::Jsonl, &["profile"]), &[Person { profile: Some(&profile), ..person("a") }]);
        prop_assert_eq!(printed.lines().count(), 1);
        prop_assert_eq!(&serde_json::from_str::<serde_json::Value>(&printed).unwrap()["profile"], &value);
        prop_assert!(!printed.chars().any(|character| character != '\n' && is_unsafe(character)));
    }

    #[test]
    fn sanitizing_leaves_nothing_unsafe_and_the_rest_alone(text in any::<String>()) {
        let safe = sanitize(&text);
        prop_assert!(!safe.chars().any(is_unsafe));
        let harmless: String = text.chars().filter(|&character| !is_unsafe(character)).collect();
        prop_assert_eq!(sanitize(&harmless), harmless.as_str());
    }

    #[test]
    fn integers_are_as_std_writes_them(number: i64) {
        let mut bytes = Vec::new();
        json::write_integer(number, &mut bytes);
        prop_assert_eq!(String::from_utf8(bytes).unwrap(), number.to_string());
    }
}
