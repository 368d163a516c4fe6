//! What policies decide about invites and about who accepts them.
use std::collections::BTreeSet;

use crate::domain::instant::Span;
use crate::domain::policy::{AcceptFacts, Policy};
use crate::domain::text::ProfileKey;

fn policy(text: &str) -> Policy {
    Policy::parse(text).unwrap()
}

#[test]
fn spans_of_invitations() {
    let policy = policy("[invitations]\nexpires_after = \"2d\"\nexpires_at_most = \"5d\"");
    for (asked, span) in [(None, Span::DAY.times(2)), (Some("1m"), Span::MINUTE), (Some("5d"), Span::DAY.times(5))] {
        let asked = asked.map(|text| text.parse().unwrap());
        assert_eq!(policy.invitation_span(asked).unwrap(), span);
    }
    for asked in ["0", "59s", "121h", "365d"] {
        let error = policy.invitation_span(Some(asked.parse().unwrap())).unwrap_err();
        assert_eq!(error.code(), "duration.invalid");
        assert!(error.message().contains("5d") && error.message().contains("1m"), "{error}");
    }
}

#[test]
fn domains_of_invitations() {
    let policy = policy("[invitations]\nallowed_domains = [\"example.com\", \"*.example.org\", \"bücher.example\"]");
    for (address, allowed) in [
        ("a@example.com", true),
        ("a@EXAMPLE.com", true),
        ("a@www.example.com", false),
        ("a@www.example.org", true),
        ("a@a.b.example.org", true),
        ("a@example.org", false),
        ("a@evil-example.org", false),
        ("a@example.com.evil", false),
        ("a@xn--bcher-kva.example", true),
        ("a@BÜCHER.example", true),
    ] {
        let answer = policy.check_domain(&address.parse().unwrap());
        assert_eq!(
            answer.map_err(|error| error.code()),
            if allowed { Ok(()) } else { Err("invite.domain_not_allowed") }
        );
    }
    assert!(Policy::default().check_domain(&"a@anywhere".parse().unwrap()).is_ok());
}

#[test]
fn what_is_missing() {
    let names = policy("[invitations]\nrequired = [\"first_name\", \"last_name\", \"name\"]");
    for (first, last, missing) in [
        (None, None, vec!["first_name", "last_name", "name"]),
        (Some("A"), None, vec!["last_name"]),
        (None, Some("B"), vec!["first_name"]),
        (Some("A"), Some("B"), vec![]),
    ] {
        assert_eq!(names.missing_for_invitation(first, last), missing);
    }
    let all = "[accept]\nrequired = [\"name\", \"first_name\", \"last_name\", \"company\", \"phone\", \"phone_code\", \
               \"password\", \"profile.title\"]";
    let strict = policy(all);
    let every = ["name", "first_name", "last_name", "company", "phone", "phone_code", "password", "profile.title"];
    assert_eq!(strict.missing_for_accept(&AcceptFacts::default()), every);
    let title: ProfileKey = "title".parse().unwrap();
    let facts = AcceptFacts {
        first_name: true,
        last_name: true,
        company: true,
        phone: true,
        password: true,
        profile: BTreeSet::from([&title]),
        ..AcceptFacts::default()
    };
    assert_eq!(strict.missing_for_accept(&facts), ["phone_code"]);
    let verified = AcceptFacts { phone_verified: true, ..facts };
    assert!(strict.missing_for_accept(&verified).is_empty());
    let code_only = policy("[accept]\nrequired = [\"phone_code\"]");
    assert_eq!(code_only.missing_for_accept(&AcceptFacts::default()), ["phone", "phone_code"]);
    assert!(Policy::default().missing_for_accept(&AcceptFacts::default()).is_empty());
}

#[test]
fn a_kind_that_is_not_there_is_told_with_those_that_are() {
    let product = policy("[resources.project]\nname_prefix = true\n[resources.asset]\ncallback = false");
    let kind = |name: &str| name.parse().unwrap();
    assert!(product.resource_rule(&kind("project")).unwrap().name_prefix);
    let error = product.resource_rule(&kind("projct")).unwrap_err();
    assert_eq!((error.code(), error.exit_code()), ("resource.kind_unknown", 2));
    assert_eq!(error.hint_text(), Some("did you mean --kind project?"));
    assert_eq!(error.details()["kinds"], serde_json::json!(["asset", "project"]));
    assert_eq!(product.resource_rule(&kind("video")).unwrap_err().hint_text(), None);
    let error = Policy::default().resource_rule(&kind("asset")).unwrap_err();
    assert_eq!(error.code(), "resource.kind_unknown");
    assert!(error.hint_text().unwrap().contains("[resources.asset]"), "{error}");
}
