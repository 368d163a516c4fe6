//! People who rest and come back, and super access.
use serde_json::{Value, json};

use crate::matrix::verbs;
use crate::support::Teamctl;

const WEEK_LATER: &str = "2026-11-15T09:00:00Z";

impl Teamctl {
    /// Team and status of each of somebody's memberships, `active` or `inactive`.
    #[track_caller]
    fn standing(&self, name: &str) -> Value {
        let line = format!(
            "member list --all-teams --jq 'map(select(.kind == \"member\" and .email == \"{name}@x.example\") | [.team, .status]) | sort'"
        );
        self.run(line).ok().json()
    }

    /// Suspends or resumes.
    #[track_caller]
    fn sets(&self, verb: &str, name: &str, team: &str) -> Value {
        let yes = if verb == "suspend" { "-y" } else { "" };
        self.run(format!("-q -o json member {verb} {name}@x.example {yes} -t {team}")).ok().json()
    }

    /// Somebody in acme, acme/core, acme/core/web and acme/side.
    fn with_ada(preset: &str) -> Self {
        let teamctl = Self::with_preset(preset);
        let role = if preset == "intoaec" { "user" } else { "member" };
        for team in ["acme/core/web", "acme/side"] {
            teamctl.run(format!("-q team create {team}")).ok();
        }
        for team in ["acme", "acme/core", "acme/core/web", "acme/side"] {
            teamctl.hires("ada", team, role);
        }
        teamctl
    }
}

/// `acme`, `acme/core`, `acme/core/web`, `acme/side`: `+` is active.
fn all(statuses: &str) -> Value {
    let teams = ["acme", "acme/core", "acme/core/web", "acme/side"];
    let status = |sign| if sign == '+' { "active" } else { "inactive" };
    teams.iter().zip(statuses.chars()).map(|(team, sign)| json!([team, status(sign)])).collect()
}

mod cascades {
    use super::*;

    #[test]
    fn below_rest_along_and_come_back_along() {
        let teamctl = Teamctl::with_ada("standard");
        let suspended = teamctl.sets("suspend", "ada", "acme");
        assert_eq!((&suspended["status"], &suspended["changed"]), (&"inactive".into(), &true.into()));
        assert_eq!(teamctl.standing("ada"), all("----"));
        let events = teamctl.event_count();
        assert_eq!(teamctl.sets("suspend", "ada", "acme")["changed"], false);
        assert_eq!(teamctl.event_count(), events, "a repeat leaves no event");
        let resumed = teamctl.sets("resume", "ada", "acme");
        assert_eq!(
            (&resumed["status"], &resumed["changed"], &resumed["invite"]),
            (&"active".into(), &true.into(), &Value::Null)
        );
        assert_eq!(teamctl.standing("ada"), all("++++"));
        let events = teamctl.event_count();
        assert_eq!(teamctl.sets("resume", "ada", "acme")["changed"], false);
        assert_eq!(teamctl.event_count(), events);
        let actions = teamctl.run("audit list -t acme --jq 'map(select(.action | startswith(\"member.\") and (endswith(\"end\") or endswith(\"ume\"))) | [.action, .team, .before, .after])'");
        assert_eq!(
            actions.ok().json(),
            json!([
                ["member.suspend", "acme", {"status": "active"}, {"status": "inactive"}],
                ["member.resume", "acme", {"status": "inactive"}, {"status": "active"}],
            ])
        );
    }

    #[test]
    fn in_the_middle_of_the_tree() {
        let teamctl = Teamctl::with_ada("standard");
        teamctl.sets("suspend", "ada", "acme/core");
        assert_eq!(teamctl.standing("ada"), all("+--+"));
        teamctl.sets("resume", "ada", "acme/core");
        assert_eq!(teamctl.standing("ada"), all("++++"));
    }

    /// Who rested before keeps resting.
    #[test]
    fn exactly_those_that_it_suspended() {
        let teamctl = Teamctl::with_ada("standard");
        teamctl.sets("suspend", "ada", "acme/core");
        teamctl.sets("suspend", "ada", "acme");
        assert_eq!(teamctl.standing("ada"), all("----"));
        teamctl.sets("resume", "ada", "acme");
        assert_eq!(teamctl.standing("ada"), all("+--+"));
        teamctl.sets("resume", "ada", "acme/core");
        assert_eq!(teamctl.standing("ada"), all("++++"));
    }

    #[test]
    fn the_lowest_one_rested_before_both_above() {
        let teamctl = Teamctl::with_ada("standard");
        for team in ["acme/core/web", "acme/core", "acme"] {
            teamctl.sets("suspend", "ada", team);
        }
        for (team, left) in [("acme", "+--+"), ("acme/core", "++-+"), ("acme/core/web", "++++")] {
            teamctl.sets("resume", "ada", team);
            assert_eq!(teamctl.standing("ada"), all(left));
        }
    }

    /// Who is suspended by themselves while they rest along stays so when the one above is back.
    #[test]
    fn suspended_by_itself_while_it_rests_along() {
        let teamctl = Teamctl::with_ada("standard");
        teamctl.sets("suspend", "ada", "acme");
        let suspended = teamctl.sets("suspend", "ada", "acme/core");
        assert_eq!(suspended["changed"], true);
        teamctl.sets("resume", "ada", "acme");
        assert_eq!(teamctl.standing("ada"), all("+--+"));
        teamctl.sets("resume", "ada", "acme/core");
        assert_eq!(teamctl.standing("ada"), all("++++"));
    }

    #[test]
    fn nobody_comes_back_below_who_rests_above() {
        let teamctl = Teamctl::with_ada("standard");
        teamctl.sets("suspend", "ada", "acme");
        for team in ["acme/core", "acme/core/web"] {
            let error =
                teamctl.run(format!("-o json member resume ada@x.example -t {team}")).refused("member.inactive");
            assert!(error.error()["hint"].as_str().unwrap().contains("-t acme"));
        }
        teamctl.sets("resume", "ada", "acme");
        teamctl.sets("suspend", "ada", "acme/core");
        teamctl.run("-o json member resume ada@x.example -t acme/core/web").refused("member.inactive");
        // Nor joins there.
        teamctl.run("-q team create acme/core/api").ok();
        teamctl.run("-o json member add ada@x.example --role member -t acme/core/api").refused("member.inactive");
    }

    #[test]
    fn several_at_once_and_by_id() {
        let teamctl = Teamctl::with_ada("standard");
        teamctl.hires("bob", "acme", "member");
        let id = teamctl.run("member show bob@x.example -t acme --jq .id").ok().text().trim().to_owned();
        let suspended = teamctl.run(format!("-q member suspend ada@x.example {id} -y -t acme -o json")).ok().json();
        let statuses: Vec<_> = suspended.as_array().unwrap().iter().map(|member| &member["status"]).collect();
        assert_eq!(statuses, ["inactive", "inactive"]);
        let event = teamctl.run("audit list --action member.suspend --jq '.[-1] | [.team, .count]'").ok();
        assert_eq!(event.json(), json!(["acme", 2]));
        // All of them, or nobody.
        teamctl.sets("resume", "ada", "acme");
        let before = teamctl.stored();
        teamctl.run("-o json member suspend ada@x.example stranger@x.example -y -t acme").refused("member.not_found");
        assert!(teamctl.stored() == before);
        teamctl.run("-o json member suspend ada@x.example -t acme").refused("usage.confirmation_required");
        let rehearsed = teamctl.run("-q member suspend ada@x.example -t acme -n -o json").ok().json();
        assert_eq!((&rehearsed["dry_run"], &rehearsed["status"]), (&true.into(), &"inactive".into()));
        assert!(teamctl.stored() == before);
        teamctl.run("-q team archive acme -y").ok();
        teamctl.run("-o json member suspend ada@x.example -y -t acme").refused("team.archived");
        teamctl.run("-o json member resume bob@x.example -t acme").refused("team.archived");
    }

    /// Permissions go, and come back.
    #[test]
    fn who_rests_may_nothing() {
        let teamctl = Teamctl::with_preset("standard");
        teamctl.run("-q team create acme/core/web").ok();
        teamctl.hires("ada", "acme", "viewer");
        teamctl.hires("ada", "acme/core", "lead");
        // What comes from above, and what from the team.
        let allowed = || -> Vec<bool> {
            let checks = ["member.read", "member.invite"].into_iter().flat_map(|permission| {
                ["acme", "acme/core", "acme/core/web"].map(|team| format!("{permission} -t {team}"))
            });
            checks
                .map(|check| teamctl.run(format!("role check ada@x.example --permission {check}")).any_code() == 0)
                .collect()
        };
        let all = [true, true, true, false, true, true];
        assert_eq!(allowed(), all);
        teamctl.sets("suspend", "ada", "acme");
        assert_eq!(allowed(), [false; 6]);
        teamctl.sets("resume", "ada", "acme");
        assert_eq!(allowed(), all);
        teamctl.sets("suspend", "ada", "acme/core");
        assert_eq!(allowed(), [true, true, true, false, false, false]);
    }
}

mod owners {
    use super::*;

    #[test]
    fn are_neither_suspended_nor_removed_nor_changed() {
        let teamctl = Teamctl::with_preset("standard");
        let before = (teamctl.stored(), teamctl.event_count());
        for (line, code) in [
            ("member suspend owner@acme.example -y", "member.owner"),
            ("member remove owner@acme.example -y", "member.owner"),
            ("member update owner@acme.example --super-access on", "member.owner"),
            ("member update owner@acme.example --super-access off", "member.owner"),
            ("member add owner@acme.example --role admin", "member.exists"),
        ] {
            let error = teamctl.run(format!("-o json {line} -t acme")).refused(code).error();
            assert!(
                code != "member.owner" || error["hint"].as_str().unwrap().contains("team transfer acme"),
                "{error}"
            );
        }
        if verbs().contains("role assign") {
            teamctl.run("-o json role assign owner@acme.example --role admin -t acme").failed().noisy();
        }
        assert_eq!((teamctl.stored(), teamctl.event_count()), before);
        // In a team below they are a member like others.
        teamctl.run("-q member add owner@acme.example --role lead -t acme/core").ok();
        teamctl.run("-q member suspend owner@acme.example -y -t acme/core").ok();
        teamctl.run("-q member resume owner@acme.example -t acme/core").ok();
        teamctl.run("-q member remove owner@acme.example -y -t acme/core").ok();
    }
}

mod super_access {
    use super::*;

    const ON: &str = "member update ada@x.example --super-access on";

    #[test]
    fn on_and_off() {
        let teamctl = Teamctl::with_ada("standard");
        let on = teamctl.run(format!("-q {ON} -t acme -o json")).ok().json();
        assert_eq!((&on["super_access"], &on["changed"]), (&true.into(), &true.into()));
        let events = teamctl.event_count();
        assert_eq!(teamctl.run(format!("-q {ON} -t acme -o json")).ok().json()["changed"], false);
        assert_eq!(teamctl.event_count(), events);
        let off = teamctl.run("-q member update ada@x.example --super-access off -t acme -o json").ok().json();
        assert_eq!((&off["super_access"], &off["changed"]), (&false.into(), &true.into()));
        let changes = teamctl.run("audit list --action member.update --jq 'map([.before, .after])'").ok().json();
        let (no, yes) = (json!({"super_access": "off"}), json!({"super_access": "on"}));
        assert_eq!(changes, json!([[no, yes], [yes, no]]));
        teamctl.run(format!("-o json {ON} -t acme/core")).refused("member.not_an_organization");
        teamctl.run("-o json member update stranger@x.example --super-access on -t acme").refused("member.not_found");
        teamctl.run("-q -o json member update ada@x.example --super-access maybe -t acme").code(2).noisy();
    }

    #[test]
    fn grants_everything_but_what_is_the_owners() {
        let teamctl = Teamctl::with_ada("standard");
        teamctl.run(format!("-q {ON} -t acme")).ok();
        let via = teamctl.run("role check ada@x.example --permission task.create -t acme/core -o json").ok().json();
        assert_eq!((&via["allowed"], &via["via"]["pattern"]), (&true.into(), &"*".into()), "{via}");
        for line in [
            "team transfer acme --to ada@x.example --leave --reason mine --confirm acme",
            "policy apply policy.toml -t acme -y",
            "team delete acme --confirm acme",
        ] {
            if verbs().contains(&line.split(' ').take(2).collect::<Vec<_>>().join(" ")) {
                teamctl.file("policy.toml", teamctl.run("policy show standard").ok().text());
                teamctl.denies("ada", line, "permission.denied");
            }
        }
        for line in [
            "team create acme/new",
            "team update acme --name New",
            "team delete acme/new --confirm acme/new",
            "team archive acme/side -y",
            "team unarchive acme/side",
            "invite add bob@x.example --role admin --no-send -t acme",
            "invite revoke bob@x.example -y -t acme",
        ] {
            teamctl.acts("ada", line).ok();
        }
        // It rests with the membership.
        teamctl.sets("suspend", "ada", "acme");
        teamctl.denies("ada", "team update acme --name Old", "permission.denied");
    }
}

mod by_invitation {
    use super::*;

    fn suspended() -> Teamctl {
        let teamctl = Teamctl::with_ada("intoaec");
        teamctl.sets("suspend", "ada", "acme/side");
        teamctl.sets("suspend", "ada", "acme");
        teamctl
    }

    #[track_caller]
    fn resumed(teamctl: &Teamctl) -> (Value, String) {
        let resumed = teamctl.run("-q member resume ada@x.example --show-link -t acme -o json").ok().json();
        let token = resumed["invite"]["token"].as_str().unwrap().to_owned();
        (resumed, token)
    }

    #[test]
    fn who_accepts_is_back_and_nothing_is_asked_of_them() {
        let teamctl = suspended();
        teamctl.run("-o json member resume ada@x.example -t acme").refused("usage.undelivered");
        let (resumed, token) = resumed(&teamctl);
        assert_eq!((&resumed["status"], &resumed["changed"]), (&"inactive".into(), &true.into()));
        let invite = &resumed["invite"];
        assert_eq!(
            (&invite["kind"], &invite["status"], &invite["role"]),
            (&"reactivate".into(), &"pending".into(), &"user".into())
        );
        assert_eq!(teamctl.standing("ada"), all("----"));
        // Nothing but the deadline of it can be changed, and an invitation that is pending not even that here.
        teamctl.run("-o json member resume ada@x.example --no-send -t acme").refused("invite.exists");
        let listed = teamctl
            .run("member list -t acme --jq 'map(select(.email == \"ada@x.example\") | [.kind, .status, .invite])'");
        assert_eq!(listed.ok().json(), json!([["member", "inactive", invite["id"]]]));
        let inspected = teamctl.stdin(token.as_str()).run("invite inspect --token-stdin -o json").ok().json();
        assert_eq!(inspected["requires"], json!([]));
        let accepted = teamctl.stdin(token.as_str()).run("-q invite accept --token-stdin -o json").ok().json();
        assert_eq!(accepted["status"], "accepted");
        assert_eq!(teamctl.standing("ada"), all("+++-"));
        let shown = teamctl.run("member show ada@x.example -t acme --jq '[.status, .invite]'").ok().json();
        assert_eq!(shown, json!(["active", null]));
        teamctl.stdin(token).run("-o json invite accept --token-stdin").refused("invite.accepted");
        let actions = teamctl.run("audit list --jq 'map(.action)[-2:]'").ok().json();
        assert_eq!(actions, json!(["member.resume", "invite.accept"]));
    }

    #[test]
    fn removed_meanwhile() {
        let teamctl = suspended();
        let (_, token) = resumed(&teamctl);
        teamctl.run("-q member remove ada@x.example -y -t acme").ok();
        teamctl.stdin(token).run("-o json invite accept --token-stdin").refused("invite.revoked");
        assert_eq!(teamctl.standing("ada"), json!([]));
        // And asked anew, as anybody.
        let names = "--first-name A --last-name B --no-send";
        teamctl.run(format!("-q invite add ada@x.example --role user {names} -t acme")).ok();
    }

    #[test]
    fn turned_down_or_taken_back() {
        let teamctl = suspended();
        let (_, token) = resumed(&teamctl);
        teamctl.stdin(token).run("-q invite decline --token-stdin").ok();
        let (_, token) = resumed(&teamctl);
        teamctl.run("-q invite revoke ada@x.example -y -t acme").ok();
        teamctl.stdin(token).run("-o json invite accept --token-stdin").refused("invite.revoked");
        assert_eq!(teamctl.standing("ada"), all("----"));
        let (_, token) = resumed(&teamctl);
        teamctl.stdin(token).run("-q invite accept --token-stdin").ok();
        assert_eq!(teamctl.standing("ada"), all("+++-"));
    }

    #[test]
    fn expired_and_sent_again() {
        let teamctl = suspended();
        let (made, old) = resumed(&teamctl);
        let id = made["invite"]["id"].as_str().unwrap();
        let later = || teamctl.at(WEEK_LATER);
        later().stdin(old.as_str()).run("-o json invite accept --token-stdin").refused("invite.expired");
        let shown = later().run("member show ada@x.example -t acme --jq '[.status, .invite]'").ok().json();
        assert_eq!(shown, json!(["inactive", id]));
        let resent = later().run("-q invite resend ada@x.example --show-link -t acme -o json").ok().json();
        assert_eq!((&resent["id"], &resent["kind"]), (&id.into(), &"reactivate".into()));
        later().stdin(old).run("-o json invite accept --token-stdin").refused("invite.unknown_token");
        later().stdin(resent["token"].as_str().unwrap()).run("-q invite accept --token-stdin").ok();
        assert_eq!(teamctl.standing("ada"), all("+++-"));
    }

    /// Or asked for anew: the one that has expired is not in the way.
    #[test]
    fn expired_and_resumed_again() {
        let teamctl = suspended();
        let (made, old) = resumed(&teamctl);
        let again =
            teamctl.at(WEEK_LATER).run("-q member resume ada@x.example --show-link -t acme -o json").ok().json();
        assert_ne!(made["invite"]["id"], again["invite"]["id"]);
        teamctl.at(WEEK_LATER).stdin(old).run("-o json invite accept --token-stdin").refused("invite.expired");
        let token = again["invite"]["token"].as_str().unwrap();
        teamctl.at(WEEK_LATER).stdin(token).run("-q invite accept --token-stdin").ok();
        assert_eq!(teamctl.standing("ada"), all("+++-"));
    }

    #[test]
    fn nobody_comes_back_disabled_or_below_who_rests() {
        let teamctl = suspended();
        let (_, token) = resumed(&teamctl);
        let accept = || teamctl.stdin(token.as_str()).run("-q -o json invite accept --token-stdin");
        teamctl.run("-q account disable ada@x.example -y").ok();
        accept().refused("account.disabled");
        teamctl.run("-q account enable ada@x.example").ok();
        accept().ok();
        let line = "-q member resume ada@x.example --show-link -t acme/side -o json";
        let token = teamctl.run(line).ok().json()["invite"]["token"].as_str().unwrap().to_owned();
        teamctl.sets("suspend", "ada", "acme");
        teamctl.stdin(token.as_str()).run("-o json invite accept --token-stdin").refused("member.inactive");
        assert_eq!(teamctl.standing("ada"), all("----"));
    }

    /// The way back that was offered before a member was suspended anew leads nowhere.
    #[test]
    fn suspended_again_before_they_accept() {
        let teamctl = suspended();
        let (_, token) = resumed(&teamctl);
        let suspended = teamctl.sets("suspend", "ada", "acme");
        assert_eq!((&suspended["changed"], &suspended["invite"]), (&true.into(), &Value::Null));
        teamctl.stdin(token).run("-o json invite accept --token-stdin").refused("invite.revoked");
        assert_eq!(teamctl.standing("ada"), all("----"));
        assert_eq!(teamctl.sets("suspend", "ada", "acme")["changed"], false);
        let (_, token) = resumed(&teamctl);
        teamctl.stdin(token).run("-q invite accept --token-stdin").ok();
        assert_eq!(teamctl.standing("ada"), all("+++-"));
    }
}
