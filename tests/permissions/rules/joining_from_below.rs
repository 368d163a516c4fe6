//! Nobody comes to be a member above by somebody who may not invite there.
use super::*;

const SHUT_OUT: &str = "member.not_in_parent";

#[test]
fn takes_an_inviter_who_may_invite_above() {
    let teamctl = Teamctl::with_rules();
    teamctl.signs_up("ada");
    for line in [
        "invite add ada@x.example --role plain --no-send -t acme/core",
        "member add ada@x.example --role plain -t acme/core",
    ] {
        teamctl.acts("local", line).refused(SHUT_OUT);
    }
    // A member above is no stranger.
    teamctl.acts("local", "invite add plain@x.example --role plain --no-send -t acme/core").ok();
    let line = "invite update plain@x.example --email ada@x.example --no-send -t acme/core";
    teamctl.acts("local", line).refused(SHUT_OUT);
    teamctl.acts("recruiter", "invite add ada@x.example --role plain --no-send -t acme/core").ok();
    teamctl.stdin(teamctl.token("acme/core", "ada@x.example")).run("-q invite accept --token-stdin").ok();
    let memberships = teamctl.run("member list --all-teams --jq 'map(select(.email == \"ada@x.example\") | .team)'");
    assert_eq!(memberships.ok().json(), serde_json::json!(["acme", "acme/core"]));
}

/// Found out once for a whole batch, and told of each row by itself.
#[test]
fn of_many_each_is_named() {
    let teamctl = Teamctl::with_rules();
    teamctl.signs_up("bob");
    teamctl.file("people.csv", "email,role\nada@x.example,plain\nplain@x.example,plain\nbob@x.example,plain\n");
    let line = "invite add --from-file people.csv --no-send -t acme/core";
    let rows = teamctl.acts("local", line).refused("invite.invalid_rows").error()["details"]["rows"].clone();
    let rows: Vec<_> = rows.as_array().unwrap().iter().collect();
    assert_eq!(rows.len(), 2, "{rows:?}");
    for (row, (number, email)) in rows.into_iter().zip([(2, "ada@x.example"), (4, "bob@x.example")]) {
        assert_eq!((&row["line"], &row["code"]), (&number.into(), &SHUT_OUT.into()), "{row}");
        let told = format!("{email} is not a member of acme, and who lets them in below may not invite there");
        assert_eq!(row["message"], told);
    }
    teamctl.acts("recruiter", line).ok();
}

/// Asked again when accepting, of who they are by then.
#[test]
fn and_still_may_when_it_is_accepted() {
    let teamctl = Teamctl::with_rules();
    teamctl.acts("recruiter", "invite add ada@x.example --role plain --no-send -t acme/core").ok();
    let token = teamctl.token("acme/core", "ada@x.example");
    let accept = || teamctl.stdin(token.as_str()).run("-q -o json invite accept --token-stdin");
    let disabled = |at: &str| {
        teamctl.sql(&format!("UPDATE accounts SET disabled_at = {at} WHERE email_key = 'recruiter@x.example'"));
    };
    teamctl.run("-q member suspend recruiter@x.example -y -t acme").ok();
    accept().refused(SHUT_OUT);
    teamctl.run("-q member resume recruiter@x.example -t acme").ok();
    disabled("created_at");
    accept().refused(SHUT_OUT);
    disabled("NULL");
    teamctl.run("-q member remove recruiter@x.example -y -t acme").ok();
    accept().refused(SHUT_OUT);
    assert_eq!(teamctl.run("account list --jq 'map(.email) | contains([\"ada@x.example\"])'").ok().text(), "false\n");
    // The token is as good as it was.
    teamctl.run("-q member add recruiter@x.example --role recruiter -t acme").ok();
    accept().ok();
}

/// What somebody else has offered above is not given by who could not offer it.
#[test]
fn nor_is_an_offer_above_theirs_to_give() {
    let teamctl = Teamctl::with_rules();
    teamctl.signs_up("ada");
    let token = teamctl.invite("acme", "ada@x.example", "chief");
    let line = "member add ada@x.example --role plain -t acme/core";
    for who in ["local", "recruiter"] {
        teamctl.acts(who, line).refused(SHUT_OUT);
    }
    teamctl.run("-q invite update ada@x.example --role plain --super-access on -t acme").ok();
    for who in ["local", "recruiter", "chief"] {
        teamctl.acts(who, line).refused(SHUT_OUT);
    }
    teamctl.run("-q invite update ada@x.example --super-access off -t acme").ok();
    teamctl.acts("local", line).refused(SHUT_OUT);
    teamctl.acts("recruiter", line).ok();
    teamctl.stdin(token).run("-o json invite accept --token-stdin").refused("invite.accepted");
}

/// The operator may invite anywhere.
#[test]
fn unless_it_was_the_operator() {
    let teamctl = Teamctl::with_rules();
    let token = teamctl.invite("acme/core", "ada@x.example", "plain");
    teamctl.stdin(token).run("-q invite accept --token-stdin").ok();
}
