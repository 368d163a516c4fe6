//! What somebody leaves behind, and that nobody leaves to come back as if nothing had been.
use serde_json::json;

use super::*;
use crate::support::NOW;

impl Teamctl {
    /// Invites somebody for the recruiter, who is in no team below; the invite's id.
    #[track_caller]
    fn recruits(&self, name: &str, role: &str, team: &str) -> Value {
        let line = format!("invite add {name}@x.example --role {role} --no-send -t {team}");
        self.acts("recruiter", &line).ok().json()["id"].clone()
    }

    /// Makes a role, and somebody of that name who has it.
    #[track_caller]
    fn appoints(&self, name: &str, permissions: &str) {
        let allow: Vec<_> = permissions.split(' ').map(|permission| format!("--allow {permission}")).collect();
        self.run(format!("-q role create {name} {} -t acme", allow.join(" "))).ok();
        self.hires(name, "acme", name);
    }

    /// The states of all invites.
    #[track_caller]
    fn invite_states(&self) -> Value {
        self.run("invite list --all-teams --jq 'map(.status) | unique'").ok().json()
    }
}

/// By what they hold above they have invited where they are no member.
#[test]
fn what_they_sent_to_teams_below() {
    let teamctl = Teamctl::with_rules();
    let sent = json!([
        teamctl.recruits("ada", "plain", "acme"),
        teamctl.recruits("bob", "plain", "acme/core"),
        teamctl.recruits("cleo", "plain", "acme/side"),
    ]);
    teamctl.run("-q invite add dan@x.example --role plain --no-send -t acme/side").ok();
    let line = "-q -o json member remove recruiter@x.example -y -t acme";
    let copy = teamctl.copy();
    assert_eq!(copy.run(line).ok().json()["invites"], sent);
    assert_eq!(copy.invite_states(), json!(["pending"]));
    assert_eq!(teamctl.run(format!("{line} --revoke-invites")).ok().json()["invites"], sent);
    let states = teamctl.run("invite list --all-teams --jq 'map([.email, .status])'").ok().json();
    assert_eq!(
        states,
        json!([
            ["ada@x.example", "revoked"],
            ["bob@x.example", "revoked"],
            ["cleo@x.example", "revoked"],
            ["dan@x.example", "pending"],
        ])
    );
    let events = teamctl.run("audit list --jq 'map([.action, .team, .target])[-4:]'").ok().json();
    let told = |team: &str, index: usize| json!(["invite.revoke", team, sent[index]]);
    assert_eq!(events[0][0], "member.remove");
    assert_eq!(events.as_array().unwrap()[1..], [told("acme", 0), told("acme/core", 1), told("acme/side", 2)]);
    teamctl.adds_up(NOW);
}

/// Whoever takes back what others have offered must be able to offer it.
#[test]
fn is_taken_back_by_who_could_have_sent_it() {
    let teamctl = Teamctl::with_rules();
    teamctl.recruits("ada", "plain", "acme");
    teamctl.appoints("remover", "team.read member.remove");
    teamctl.appoints("desk", "team.read member.remove member.invite");
    teamctl.run("-q role assign recruiter@x.example --role plain -t acme").ok();
    let line = "member remove recruiter@x.example -y -t acme --revoke-invites";
    let error = teamctl.denies("remover", line, "permission.denied");
    assert_eq!(error["details"]["permission"], "member.invite");
    teamctl.acts("desk", &format!("{line} -n")).ok();
    // Whether they leave first themselves or not.
    let both = line.replace("recruiter@x.example", "desk@x.example recruiter@x.example");
    teamctl.acts("desk", &format!("{both} -n")).ok();
    teamctl.run("-q invite update ada@x.example --role chief -t acme").ok();
    teamctl.denies("desk", line, "role.escalation");
    // It may stay, and who sent it may take it back with them.
    teamctl.acts("remover", &line.replace(" --revoke-invites", " -n")).ok();
    teamctl.acts("recruiter", line).ok();
    assert_eq!(teamctl.invite_states(), json!(["revoked"]));
}

/// Who rests stays until somebody else ends that: what they are invited to below would let them back in.
#[test]
fn is_no_way_out_of_a_suspension() {
    let teamctl = Teamctl::with_rules();
    teamctl.run("-q team create acme/core/web").ok();
    for team in ["acme", "acme/core", "acme/core/web"] {
        teamctl.hires("ada", team, "plain");
    }
    let token = teamctl.invite("acme/side", "ada@x.example", "plain");
    for (rests, leaves) in [
        ("acme", "acme"),
        ("acme", "acme/core/web"),
        ("acme/core", "acme/core"),
        ("acme/core", "acme/core/web"),
        ("acme/core", "acme"),
    ] {
        teamctl.run(format!("-q member suspend ada@x.example -y -t {rests}")).ok();
        let before = teamctl.stored();
        let line = format!("member remove ada@x.example -y -t {leaves}");
        let error = teamctl.acts("ada", &line).refused("member.inactive").error();
        assert_eq!(error["exit"], 6);
        let why = format!("in {rests} is suspended");
        assert!(error["message"].as_str().unwrap().contains(&why), "{error}");
        assert!(teamctl.stored() == before);
        teamctl.run(format!("-q member resume ada@x.example -t {rests}")).ok();
    }
    teamctl.run("-q member suspend ada@x.example -y -t acme").ok();
    teamctl.stdin(token).run("-q -o json invite accept --token-stdin").refused("member.inactive");
    // Others remove them.
    teamctl.acts("recruiter", "member remove ada@x.example -y -t acme").ok();
}

/// Whether a team is archived is for who is in it, or may look.
#[test]
fn tells_a_stranger_nothing() {
    let teamctl = Teamctl::with_rules();
    teamctl.signs_up("nobody");
    teamctl.hires("sid", "acme/side", "plain");
    teamctl.run("-q team archive acme/side -y").ok();
    for team in ["acme/core", "acme/side"] {
        let line = format!("member remove nobody@x.example -y -t {team}");
        teamctl.acts("nobody", &line).refused("member.not_found");
        assert_eq!(teamctl.acts("nobody", &format!("{line} --ignore-missing")).ok().text(), "[]\n");
    }
    teamctl.acts("sid", "member remove sid@x.example -y -t acme/side").refused("team.archived");
}
