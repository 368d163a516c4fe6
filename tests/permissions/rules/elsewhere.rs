//! What is elsewhere answers as what is nowhere.
use super::*;

/// What is elsewhere answers as what is nowhere.
#[test]
fn ids_tell_nothing() {
    let teamctl = Teamctl::with_rules();
    teamctl.file("policy.toml", POLICY);
    teamctl.run("-q team create globex --owner owner@globex.example --policy policy.toml").ok();
    for (team, name) in [("globex", "eve"), ("acme/side", "sid")] {
        teamctl.hires(name, team, "plain");
        teamctl.run(format!("-q invite add {name}2@x.example --role plain --no-send -t {team}")).ok();
    }
    // Local's are in acme/core alone; recruiter's are in all of acme.
    for (who, at, team, name) in [
        ("recruiter", "acme", "globex", "eve"),
        ("local", "acme/core", "globex", "eve"),
        ("local", "acme/core", "acme/side", "sid"),
    ] {
        let member = teamctl.id_of(&format!("member list -t {team}"), &format!("{name}@x.example"));
        let invite = teamctl.id_of(&format!("invite list -t {team}"), &format!("{name}2@x.example"));
        let line = format!("audit list -t {team} --action invite.add -o json");
        let event = teamctl.run(line).ok().json()[0]["id"].as_str().unwrap().to_owned();
        for (line, id, none) in [
            ("member show ID", &member, "mb_0000000000001"),
            ("member suspend ID -y", &member, "mb_0000000000001"),
            ("member resume ID --no-send", &member, "mb_0000000000001"),
            ("member remove ID -y", &member, "mb_0000000000001"),
            ("invite show ID", &invite, "inv_0000000000001"),
            ("invite resend ID --no-send", &invite, "inv_0000000000001"),
            ("invite update ID --expires-in 1d", &invite, "inv_0000000000001"),
            ("invite revoke ID -y", &invite, "inv_0000000000001"),
            ("audit show ID", &event, "ev_0000000000001"),
        ] {
            let answer = |who: &str, id: &str| {
                let line = format!("-o json {} -t {at} --as {who}@x.example", line.replace("ID", id));
                let outcome = teamctl.run(line).noisy().failed();
                outcome.notices().replace(id, "ID")
            };
            let found = answer(who, id);
            assert_eq!(found, answer(who, none), "{line} --as {who}");
            assert!(found.contains(".not_found"), "{line} --as {who}: {found}");
            // Who may nowhere is told that, and nothing else.
            let found = answer("plain", id);
            assert_eq!(found, answer("plain", none), "{line} --as plain");
            assert!(found.contains("permission.denied"), "{line}: {found}");
        }
    }
}

/// Nor what a deleted team has left behind: the rows stay, and are the operator's to look at.
#[test]
fn ids_of_deleted_teams_tell_nothing() {
    let teamctl = Teamctl::with_rules();
    teamctl.signs_up("nobody");
    teamctl.run("-q invite add gone@x.example --role plain --no-send -t acme/side").ok();
    let id = teamctl.id_of("invite list -t acme/side", "gone@x.example");
    teamctl.run("-q team delete acme/side --confirm acme/side").ok();
    let changes = ["invite resend ID --no-send", "invite update ID --expires-in 1d", "invite revoke ID -y"];
    for (who, at) in [("recruiter", "acme"), ("local", "acme/core"), ("plain", "acme"), ("nobody", "acme")] {
        for line in ["invite show ID"].iter().chain(&changes) {
            let answer = |id: &str| {
                let line = line.replace("ID", id);
                let outcome = teamctl.acts(who, &format!("{line} -t {at}")).noisy().failed();
                outcome.notices().replace(id, "ID")
            };
            assert_eq!(answer(&id), answer("inv_0000000000001"), "{line} --as {who}");
        }
    }
    let shown = teamctl.run(format!("invite show {id} --jq '[.team, .status]'")).ok().json();
    assert_eq!(shown, serde_json::json!(["acme/side", "revoked"]));
    for line in changes {
        teamctl.run(format!("-o json {}", line.replace("ID", &id))).refused("team.not_found");
    }
}

/// Who asks about somebody who is not in the organization hears nothing of their account, not even how it is spelled.
#[test]
fn accounts_elsewhere_tell_nothing() {
    let teamctl = Teamctl::with_rules();
    teamctl.run("-q account create Eve@X.example").ok();
    for line in ["member explain WHO", "role check WHO --permission team.read"] {
        let answer = |who: &str| {
            let outcome = teamctl.acts("recruiter", &format!("{} -t acme", line.replace("WHO", who))).noisy().failed();
            format!("{}{}", outcome.text(), outcome.notices()).replace(who, "WHO")
        };
        assert_eq!(answer("eve@x.example"), answer("eva@x.example"), "{line}");
        let line = line.replace("WHO", "eva@x.example");
        teamctl.run(format!("-o json {line} -t acme")).refused("account.not_found");
    }
    teamctl.acts("recruiter", "member explain eve@x.example -t acme").refused("member.not_found");
    let line = "role check eve@x.example --permission team.read -t acme --fields allowed,email,via";
    let checked = teamctl.acts("recruiter", line).code(6).json();
    assert_eq!(checked, serde_json::json!({"allowed": false, "email": "eve@x.example", "via": null}));
    // Who is in is spelled as they are.
    teamctl.run("-q member add eve@x.example --role plain -t acme").ok();
    assert_eq!(teamctl.acts("recruiter", line).ok().json()["email"], "Eve@X.example");
}

/// Permission comes before any target.
#[test]
fn addresses_tell_nothing() {
    let teamctl = Teamctl::with_rules();
    for line in [
        "member show WHO -t acme",
        "member explain WHO -t acme",
        "member suspend WHO -y -t acme",
        "member resume WHO --no-send -t acme",
        "member remove WHO -y -t acme",
        "member update WHO --super-access on -t acme",
        "invite show WHO -t acme",
        "invite revoke WHO -y -t acme",
        "role check WHO --permission team.read -t acme",
    ] {
        let answer = |who: &str| {
            let error = teamctl.acts("plain", &line.replace("WHO", who)).refused("permission.denied").error();
            error.to_string()
        };
        assert_eq!(answer("chief@x.example"), answer("stranger@x.example"), "{line}");
    }
}
