//! `connector add` on a terminal: a secret that is typed is not shown.
use crate::SECRET;
use crate::support::Teamctl;

const ADD: &str = "connector add files --bucket files --secret-file - -t acme";

#[test]
fn a_secret_is_typed_without_being_shown() {
    let teamctl = Teamctl::initialized();
    for (kind, question) in [("s3", "Secret access key"), ("azure", "Key of the account")] {
        // Of Azure it is base64.
        let secret = if kind == "s3" { SECRET } else { "Y29ycmVjdCBob3JzZSBiYXR0ZXJ5IHN0YXBsZQ==" };
        let mut terminal = teamctl.terminal(format!("{ADD} --type {kind} --access-key-id acme"));
        terminal.answer(question, secret);
        let seen = terminal.ends(0);
        assert!(!seen.contains(secret) && seen.contains("added files"), "{seen}");
        assert_eq!(teamctl.sql("SELECT COUNT(*) FROM connectors WHERE secret IS NOT NULL"), "1\n");
        teamctl.run("-q connector remove files -y -t acme -o id").ok();
    }
}

#[test]
fn what_cannot_be_typed_is_in_a_file() {
    let teamctl = Teamctl::initialized();
    for (line, why) in [("--type gcs", "several lines"), ("--type s3 --access-key-id acme --no-input", "nobody")] {
        let seen = teamctl.terminal(format!("{ADD} {line}")).ends(2);
        assert!(seen.contains(why) && seen.contains("--secret-file FILE"), "{seen}");
    }
    assert_eq!(teamctl.sql("SELECT COUNT(*) FROM connectors"), "0\n");
}
