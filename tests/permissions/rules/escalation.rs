//! Nobody grants what they do not hold: not by an invitation, a role, a row of a file, or super access.
use super::*;

#[test]
fn of_invitations() {
    let teamctl = Teamctl::with_rules();
    let error =
        teamctl.denies("recruiter", "invite add ada@x.example --role chief --no-send -t acme", "role.escalation");
    assert_eq!((&error["details"]["permission"], &error["details"]["team"]), (&"key.*".into(), &"acme".into()));
    let line = "invite add ada@x.example --role plain --super-access --no-send -t acme";
    teamctl.denies("recruiter", line, "role.escalation");
    teamctl.acts("recruiter", "invite add ada@x.example --role recruiter --no-send -t acme").ok();
    teamctl.denies("recruiter", "invite update ada@x.example --role chief -t acme", "role.escalation");
    teamctl.denies("recruiter", "invite update ada@x.example --super-access on -t acme", "role.escalation");
    // To reach for the owner's role is as much, though nobody at all is invited to it.
    teamctl.denies("recruiter", "invite add eve@x.example --role owner --no-send -t acme", "role.escalation");
    teamctl.denies("recruiter", "invite update ada@x.example --role owner -t acme", "role.escalation");
    // What they could not offer they do not touch either.
    teamctl.run("-q invite add bob@x.example --role chief --no-send -t acme").ok();
    teamctl.run("-q invite add cleo@x.example --role plain --super-access --no-send -t acme").ok();
    for address in ["bob@x.example", "cleo@x.example"] {
        let id = teamctl.id_of("invite list -t acme", address);
        for target in [address, &id] {
            for line in ["resend TARGET --no-send", "revoke TARGET -y", "update TARGET --expires-in 1d"] {
                let line = format!("invite {} -t acme", line.replace("TARGET", target));
                teamctl.denies("recruiter", &line, "role.escalation");
            }
        }
    }
    teamctl.denies("recruiter", "invite update cleo@x.example --super-access off -t acme", "role.escalation");
    teamctl.denies("recruiter", "invite update bob@x.example --role plain -t acme", "role.escalation");
    let later = teamctl.at("2026-12-24T09:00:00Z");
    let line = "-q -o json invite resend --expired --no-send -t acme --as recruiter@x.example";
    later.run(line).refused("role.escalation");
    // Who holds it may.
    teamctl.acts("chief", "invite resend bob@x.example --no-send -t acme").ok();
    teamctl.acts("chief", "invite revoke bob@x.example -y -t acme").ok();
}

#[test]
fn of_members_let_in() {
    let teamctl = Teamctl::with_rules();
    teamctl.signs_up("ada");
    teamctl.denies("recruiter", "member add ada@x.example --role chief -t acme/core", "role.escalation");
    teamctl.denies("recruiter", "member add ada@x.example --role owner -t acme/core", "role.escalation");
    teamctl.acts("recruiter", "member add ada@x.example --role recruiter -t acme/core").ok();
}

#[test]
fn of_rows_of_a_file() {
    let teamctl = Teamctl::with_rules();
    teamctl.signs_up("ada");
    teamctl.signs_up("bob");
    let rows = "email,role\nada@x.example,plain\nbob@x.example,chief\n";
    for verb in ["invite add --no-send -t acme", "member add -t acme/core"] {
        let (verb, rest) = verb.split_at("invite add".len());
        let line = format!("-q -o json {verb} --from-file -{rest} --as recruiter@x.example");
        let before = (teamctl.stored(), teamctl.event_count());
        let outcome = teamctl.stdin(rows).run(line.as_str()).refused(&format!("{}.invalid_rows", &verb[..6]));
        let rows = outcome.error()["details"]["rows"].clone();
        assert_eq!((&rows[0]["line"], &rows[0]["code"]), (&3.into(), &"role.escalation".into()), "{rows}");
        assert_eq!((teamctl.stored(), teamctl.event_count()), (before.0, before.1 + 1));
        assert_eq!(teamctl.run("audit list --jq '.[-1].action'").ok().text(), "denied\n");
    }
    let rows = "email,role,super_access\nada@x.example,plain,true\n";
    let line = "-q -o json invite add --from-file - --no-send -t acme --as recruiter@x.example";
    let error = teamctl.stdin(rows).run(line).refused("invite.invalid_rows").error();
    assert_eq!(error["details"]["rows"][0]["code"], "role.escalation");
}

/// The good rows are written, and that a bad one was more than they may give is written down too.
#[test]
fn of_rows_that_others_go_on_without() {
    let teamctl = Teamctl::with_rules();
    let rows = "email,role\nada@x.example,plain\nbob@x.example,chief\n";
    let line = "-q -o json invite add --from-file - --keep-going --no-send -t acme --as recruiter@x.example";
    teamctl.stdin(rows).run(line).code(8).noisy();
    let invited = teamctl.run("invite list -t acme --jq 'map(.email)'").ok();
    assert_eq!(invited.json(), serde_json::json!(["ada@x.example"]));
    let actions = teamctl.run("audit list -t acme --jq 'map(.action)[-2:]'").ok().json();
    assert_eq!(actions, serde_json::json!(["invite.add", "denied"]));
}

#[test]
fn of_roles() {
    let teamctl = Teamctl::with_rules();
    for (line, verb) in [
        ("role assign plain@x.example --role chief -t acme", "role assign"),
        ("role create keys --allow key.read -t acme", "role create"),
        ("role create all --allow '*' -t acme", "role create"),
        ("role update plain --allow key.read -t acme", "role update"),
        ("role update plain --allow 'key.*' -t acme", "role update"),
        ("role update chief --title Chief -t acme", "role update"),
        ("role update chief --revoke 'key.*' -t acme", "role update"),
        ("role delete chief -y --reassign-to plain -t acme", "role delete"),
        ("role delete recruiter -y --reassign-to chief -t acme", "role delete"),
    ] {
        if verbs().contains(verb) {
            teamctl.denies("recruiter", line, "role.escalation");
        }
    }
    if verbs().contains("role create") {
        teamctl.acts("recruiter", "role create reader --allow team.read --allow 'member.*' -t acme").ok();
        teamctl.acts("recruiter", "role update reader --revoke team.read -t acme").ok();
        teamctl.acts("recruiter", "role assign plain@x.example --role reader -t acme").ok();
        teamctl.acts("recruiter", "role delete reader -y --reassign-to plain -t acme").ok();
    }
}

#[test]
fn of_super_access() {
    let teamctl = Teamctl::with_rules();
    teamctl.denies("chief", "member update plain@x.example --super-access on -t acme", "role.escalation");
    teamctl.run("-q member update plain@x.example --super-access on -t acme").ok();
    teamctl.denies("chief", "member update plain@x.example --super-access off -t acme", "role.escalation");
    // Who has it holds *, and so may give it.
    teamctl.acts("plain", "member update chief@x.example --super-access on -t acme").ok();
}
