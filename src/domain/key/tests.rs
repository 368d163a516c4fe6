//! What a key is worth, and when.
use super::*;

fn at(millis: i64) -> Instant {
    Instant::from_millis(millis)
}

#[test]
fn a_key_ends_at_its_deadline_or_when_it_is_taken_back() {
    let status = |revoked: Option<i64>, expires: Option<i64>| Status::at(revoked.map(at), expires.map(at), at(100));
    assert_eq!(status(None, None), Status::Active);
    assert_eq!(status(None, Some(101)), Status::Active);
    assert_eq!(status(None, Some(100)), Status::Expired);
    assert_eq!(status(Some(50), Some(50)), Status::Revoked);
    // The clock went back: what was taken back stays so.
    assert_eq!(status(Some(900), Some(101)), Status::Revoked);
    for name in Status::NAMES {
        assert_eq!(Status::from_name(name).unwrap().name(), name);
    }
    assert_eq!(Status::from_name("malformed"), None);
}

#[test]
fn reasons_come_in_their_order() {
    let refusal = |status, team_is_archived, is_in_scope| {
        Facts { status, team_is_archived, is_in_scope }.refusal().map(Refusal::name)
    };
    assert_eq!(refusal(Status::Revoked, true, false), Some("revoked"));
    assert_eq!(refusal(Status::Expired, true, false), Some("expired"));
    assert_eq!(refusal(Status::Active, true, false), Some("team_archived"));
    assert_eq!(refusal(Status::Active, false, false), Some("scope"));
    assert_eq!(refusal(Status::Active, false, true), None);
}

#[test]
fn a_grace_never_prolongs() {
    let grace = Span::from_millis(50);
    assert_eq!(end_of_grace(None, grace, at(100)), at(150));
    assert_eq!(end_of_grace(Some(at(120)), grace, at(100)), at(120));
    assert_eq!(end_of_grace(Some(at(900)), grace, at(100)), at(150));
    assert_eq!(end_of_grace(None, Span::ZERO, at(100)), at(100));
    assert_eq!(end_of_grace(None, Span::from_millis(i64::MAX), at(100)), Instant::LAST);
}

#[test]
fn a_successor_lives_as_long_as_the_key_was_to() {
    assert_eq!(successor_deadline(at(100), None, at(500)), None);
    assert_eq!(successor_deadline(at(100), Some(at(130)), at(110)), Some(at(140)));
    assert_eq!(successor_deadline(at(0), Some(Instant::LAST), at(110)), Some(Instant::LAST));
}

#[test]
fn a_deadline_lies_ahead() {
    assert_eq!(deadline(None, at(5)).unwrap(), None);
    assert_eq!(deadline(Some(Span::SECOND), at(5)).unwrap(), Some(at(1_005)));
    for span in [Span::ZERO, Span::from_millis(-1), Span::from_millis(i64::MAX)] {
        assert_eq!(deadline(Some(span), at(5)).unwrap_err().code(), "duration.invalid");
    }
}

#[test]
fn a_use_is_written_down_once_a_minute() {
    assert!(is_use_due(None, at(0)));
    assert!(!is_use_due(Some(at(1_000)), at(60_999)));
    assert!(is_use_due(Some(at(1_000)), at(61_000)));
    assert!(!is_use_due(Some(at(1_000)), at(0)), "the clock went back");
}

#[test]
fn a_name_is_neither_an_id_nor_a_key() {
    assert_eq!(" nightly backup ".parse::<KeyName>().unwrap().as_str(), "nightly backup");
    let text = "tctl_live_0123456789ABCDEFGHIJKLMNOPQRSTUV3eU9ms";
    for bad in ["key_0123456789abc", "key_x", text, &format!(" {text}\n")] {
        let error = bad.parse::<KeyName>().unwrap_err();
        assert_eq!(error.code(), "key.invalid");
        let told = format!("{} {:?}", error.message(), error.hint_text());
        assert!(!told.contains("TUV3eU9ms"), "{told}");
    }
    // What is left of one by a slip of the hand, at its end or around it.
    let (short, quoted) = (&text[..text.len() - 9], format!("'{text}'"));
    for bad in [&text.replace("eU9ms", "eU9mX"), &text[..text.len() - 2], short, &quoted, &format!("{short}\u{202e}")] {
        let error = bad.parse::<KeyName>().unwrap_err();
        assert_eq!(error.code(), "key.invalid");
        let told = format!("{} {:?}", error.message(), error.hint_text());
        assert!(told.contains("***") && !told.contains("0123456789"), "{told}");
    }
    let digits = "0123456789abcdefghijklmn";
    assert!(format!("a1_test_{digits}").parse::<KeyName>().is_err());
    for good in [format!("a1_test_{}", &digits[1..]), format!("_test_{digits}"), format!("a_beta_{digits}")] {
        assert!(good.parse::<KeyName>().is_ok(), "{good}");
    }
    assert_eq!("a\u{202e}b".parse::<KeyName>().unwrap_err().code(), "text.invalid");
    assert!("keys".parse::<KeyName>().is_ok() && "tk_live_".parse::<KeyName>().is_ok());
}

#[test]
fn no_scope_is_every_scope() {
    assert_eq!(scopes(Patterns::default()).unwrap(), Patterns::all());
    assert_eq!(scopes("task.* a.b".parse().unwrap()).unwrap().to_string(), "a.b task.*");
    let many = (0..101).map(|number| format!("a.b{number}").parse().unwrap()).collect();
    assert_eq!(scopes(many).unwrap_err().code(), "permission.invalid");
}
