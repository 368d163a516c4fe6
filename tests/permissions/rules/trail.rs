//! What was denied is written down, once and where it was meant for; what was only looked at is not.
use super::*;

#[test]
fn the_denied_go_where_it_was_meant_for() {
    let teamctl = Teamctl::with_rules();
    teamctl.run("-q team create globex --owner owner@globex.example").ok();
    teamctl.signs_up("nobody");
    for (line, team) in [
        ("member suspend chief@x.example -y -t acme", Some("acme")),
        ("team create acme/core/new", Some("acme/core")),
        ("member add nobody@x.example --role plain -t acme", Some("acme")),
        ("invite add nobody@x.example --role plain --no-send -t acme/core", Some("acme/core")),
        ("invite resend --expired --no-send -t acme/core", Some("acme/core")),
        ("team delete globex --confirm globex", Some("globex")),
        ("team archive globex -y", Some("globex")),
        ("account create ada@x.example", None),
        ("invite expire --all-teams", None),
        ("invite resend --expired --all-teams --no-send", None),
        ("team create initech --owner nobody@x.example", None),
    ] {
        teamctl.denies("nobody", &format!("{line} --reason curious"), "permission.denied");
        let event = teamctl.run("audit list --jq '.[-1]'").ok().json();
        assert_eq!(event["team"].as_str(), team, "{line}");
        assert_eq!(event["reason"], "curious");
        let chain = teamctl.sql(
            "SELECT e.organization_id, COALESCE((SELECT organization_id FROM teams WHERE id = e.team_id), 0), e.actor
             FROM events e ORDER BY e.id DESC LIMIT 1",
        );
        let [chain, organization, actor] = chain.trim().split('|').collect::<Vec<_>>()[..] else { panic!("{chain}") };
        assert_eq!(chain, organization, "{line}");
        // A name could not be erased from the chain.
        assert!(actor.starts_with("ac_"), "{actor}");
    }
    assert_eq!(teamctl.run("audit verify -o json").ok().json()["ok"], true);
}

/// An id is no way into the trail of those whose it is, and what is written down does not tell that there is one.
#[test]
fn the_denied_by_id_go_where_they_said_they_were() {
    let teamctl = Teamctl::with_rules();
    teamctl.run("-q team create globex --owner owner@globex.example").ok();
    teamctl.signs_up("nobody");
    let of_globex = {
        teamctl.run("-q invite add eve@x.example --role viewer --no-send -t globex").ok();
        teamctl.id_of("invite list -t globex", "eve@x.example")
    };
    for who in ["nobody", "plain"] {
        for id in [of_globex.as_str(), "inv_0000000000001"] {
            teamctl.denies(who, &format!("invite revoke {id} -y -t acme"), "permission.denied");
            let event = teamctl.run("audit list --jq '.[-1]'").ok().json();
            assert_eq!(event["team"], "acme", "{who} {id}");
        }
    }
    assert!(!teamctl.run("audit list -t globex --jq 'map(.action)'").ok().text().contains("denied"));
    // What they may there in part, and not in this, is known there.
    teamctl.run("-q invite add bob@x.example --role chief --no-send -t acme/core").ok();
    let of_core = teamctl.id_of("invite list -t acme/core", "bob@x.example");
    teamctl.denies("recruiter", &format!("invite revoke {of_core} -y -t acme"), "role.escalation");
    assert_eq!(teamctl.run("audit list --jq '.[-1]'").ok().json()["team"], "acme/core");
}

#[test]
fn looking_leaves_no_trace() {
    let teamctl = Teamctl::with_rules();
    teamctl.signs_up("nobody");
    let events = teamctl.event_count();
    for line in [
        "team show acme",
        "member list -t acme",
        "member show chief@x.example -t acme",
        "invite list -t acme",
        "role list -t acme",
        "audit list -t acme",
        "audit verify",
        "account list",
        "policy show acme",
    ] {
        teamctl.acts("nobody", line).refused("permission.denied");
    }
    assert_eq!(teamctl.event_count(), events);
}

/// A change that is allowed has the account as its actor, by id in the chain and by address for who reads it.
#[test]
fn what_is_allowed_is_signed() {
    let teamctl = Teamctl::with_rules();
    teamctl.acts("recruiter", "member suspend plain@x.example -y -t acme --reason leave").ok();
    let line = "audit list --action member.suspend -t acme --jq '.[-1] | [.actor, .reason]'";
    assert_eq!(teamctl.run(line).ok().json(), serde_json::json!(["recruiter@x.example", "leave"]));
    let actor = teamctl.sql("SELECT actor FROM events WHERE action = 'member.suspend'");
    let id = teamctl.id_of("account list", "recruiter@x.example");
    assert_eq!(actor.trim(), id);
}

/// The name of an organization that was deleted can be had by others; what was done in it cannot.
#[test]
fn of_one_that_had_the_name_before() {
    let teamctl = Teamctl::with_rules();
    let past = teamctl.run("audit list -t acme --jq '.[0].id'").ok().text().trim().to_owned();
    for team in ["acme/core", "acme/side", "acme"] {
        teamctl.run(format!("-q team delete {team} --confirm {team}")).ok();
    }
    teamctl.run("-q team create acme --owner other@x.example").ok();
    let shown = teamctl.acts("other", "audit list").ok().json();
    let actions: Vec<_> = shown.as_array().unwrap().iter().map(|event| event["action"].as_str().unwrap()).collect();
    assert_eq!(actions, ["team.create"], "{shown}");
    teamctl.acts("other", &format!("audit show {past} -t acme")).refused("event.not_found");
}

/// The same of a team in an organization: what was done in it before is for who may read at the organization.
#[test]
fn of_a_team_that_had_the_path_before() {
    let teamctl = Teamctl::with_rules();
    let past = teamctl.run("audit list -t acme/core --jq '.[0].id'").ok().text().trim().to_owned();
    teamctl.run("-q team delete acme/core --confirm acme/core").ok();
    teamctl.run("-q team create acme/core").ok();
    teamctl.hires("local", "acme/core", "recruiter");
    let actions = "--jq 'map(.action)'";
    let of_the_new = serde_json::json!(["team.create", "member.add"]);
    for line in ["audit list", "audit list -t acme/core"] {
        assert_eq!(teamctl.acts("local", &format!("{line} {actions}")).ok().json(), of_the_new, "{line}");
    }
    teamctl.acts("local", &format!("audit show {past} -t acme/core")).refused("event.not_found");
    for who in ["", "--as recruiter@x.example"] {
        assert_eq!(teamctl.run(format!("audit list -t acme/core {actions} {who}")).ok().json(), of_the_new, "{who}");
    }
    // Whatever the organization is called by now.
    teamctl.run("-q team update acme --slug ajax").ok();
    for who in ["", "--as recruiter@x.example"] {
        let all = teamctl.run(format!("audit list -t ajax --jq 'map(.id)' {who}")).ok().json();
        assert!(all.as_array().unwrap().contains(&past.as_str().into()), "{who}: {all}");
        let shown = teamctl.run(format!("audit show {past} -t ajax -o json {who}")).ok().json();
        assert_eq!(shown["team"], "acme/core", "{who}");
    }
    teamctl.acts("local", &format!("audit show {past} -t ajax/core")).refused("event.not_found");
}
