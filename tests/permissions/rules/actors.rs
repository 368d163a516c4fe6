//! Whoever `--as` and `TEAMCTL_AS` name: unknown, disabled, suspended.
use super::*;

#[test]
fn somebody_there_is_not() {
    let teamctl = Teamctl::with_rules();
    let events = teamctl.event_count();
    for line in [
        "team list",
        "team show acme",
        "audit list",
        "member suspend plain@x.example -y -t acme",
        "account update plain@x.example --company Acme",
        "invite add ada@x.example --role plain --no-send -t acme",
        "team create initech --owner a@x.example",
    ] {
        let error = teamctl.acts("stranger", line).refused("account.not_found").error();
        assert_eq!(error["exit"], 3);
    }
    assert_eq!(teamctl.event_count(), events);
    teamctl.run("-o json team list --as stranger").refused("email.invalid");
}

#[test]
fn who_is_disabled_or_suspended_may_nothing() {
    let teamctl = Teamctl::with_rules();
    teamctl.run("-q team create acme/core/web").ok();
    teamctl.run("-q member suspend local@x.example -y -t acme/core").ok();
    teamctl.run("-q member suspend chief@x.example -y -t acme").ok();
    teamctl.run("-q account disable recruiter@x.example -y").ok();
    for (who, why) in [
        ("recruiter", "the account is disabled"),
        ("chief", "the membership in acme is suspended"),
        ("local", "the membership in acme/core is suspended"),
    ] {
        for team in ["acme/core", "acme/core/web"] {
            let read = teamctl.acts(who, &format!("member list -t {team}")).refused("permission.denied").error();
            let line = format!("invite add ada@x.example --role plain --no-send -t {team}");
            let change = teamctl.denies(who, &line, "permission.denied");
            for error in [read, change] {
                assert!(error["message"].as_str().unwrap().contains(why), "{error}");
            }
        }
    }
    // Who has access nowhere is told so, rather than shown that there is nothing.
    for line in ["team list", "member list --all-teams", "invite list --all-teams", "audit list"] {
        let error = teamctl.acts("recruiter", line).refused("permission.denied").error();
        assert!(error["message"].as_str().unwrap().contains("the account is disabled"), "{error}");
        assert_eq!(teamctl.acts("chief", line).ok().json(), serde_json::json!([]), "{line}");
    }
    teamctl.denies("recruiter", "invite resend --expired --all-teams --no-send", "permission.denied");
    // A team that rests takes nothing from the one above.
    teamctl.acts("local", "team show acme").ok();
    // Whoever rests above has nothing below, even if the row there should say otherwise.
    teamctl.run("-q member resume local@x.example -t acme/core").ok();
    teamctl.acts("local", "member list -t acme/core/web").ok();
    teamctl.run("-q member suspend local@x.example -y -t acme").ok();
    teamctl.sql("UPDATE memberships SET suspended_at = NULL, suspended_with = NULL WHERE suspended_with IS NOT NULL");
    let line = "invite add ada@x.example --role plain --no-send -t acme/core";
    teamctl.denies("local", line, "permission.denied");
    teamctl.sql("UPDATE memberships SET suspended_at = NULL");
    teamctl.acts("local", "member list -t acme/core").ok();
    teamctl.sql(
        "DELETE FROM memberships WHERE team_id = (SELECT id FROM teams WHERE tree_key = 'acme')
         AND account_id = (SELECT id FROM accounts WHERE email_key = 'local@x.example')",
    );
    teamctl.denies("local", line, "permission.denied");
}

#[test]
fn from_the_environment() {
    let teamctl = Teamctl::with_rules();
    let by = |who: &str| teamctl.env("TEAMCTL_AS", who);
    by("plain@x.example").run("-o json member list -t acme").refused("permission.denied");
    by("Recruiter@X.example").run("-o json member list -t acme").ok();
    // The line says more.
    by("plain@x.example").run("-o json member list -t acme --as recruiter@x.example").ok();
    by("recruiter@x.example").run("-o json member list -t acme --as plain@x.example").refused("permission.denied");
    by("nobody@x.example").run("-o json team list").refused("account.not_found");
    by("nonsense").run("-o json team list").refused("email.invalid");
    by("").run("-o json member list -t acme").ok();
    by("plain@x.example").run("-o json config list").refused("permission.denied");
}
