//! A team's resources bear its name, so that whoever renames the one on a terminal is asked about the others.
use crate::acme;
use crate::support::Teamctl;

fn studio() -> Teamctl {
    let teamctl = acme();
    teamctl.run("-q team update acme/design --name Design -o id").ok();
    for name in ["brand", "site"] {
        teamctl.run(["-q", "resource", "create", name, "--kind", "project", "-t", "acme/design", "-o", "id"]).ok();
    }
    teamctl
}

fn names(teamctl: &Teamctl) -> String {
    teamctl.run("resource list --kind project -t acme/design --fields full_name --no-headers").ok().text().to_owned()
}

#[test]
fn who_says_no_has_changed_nothing() {
    let teamctl = studio();
    let before = teamctl.event_count();
    let mut terminal = teamctl.terminal("team update acme/design --name Studio --slug studio");
    terminal.expect("'Design_brand' becomes 'Studio_brand'").expect("Really").keys("n");
    terminal.ends(7);
    assert_eq!((names(&teamctl).as_str(), teamctl.event_count()), ("Design_brand\nDesign_site\n", before));
}

#[test]
fn who_says_yes_has_seen_what_becomes_of_them() {
    let teamctl = studio();
    let mut terminal = teamctl.terminal("team update acme/design --name Studio");
    terminal.expect("2 resources are renamed").expect("'Design_site' becomes 'Studio_site'").expect("Really").keys("y");
    terminal.ends(0);
    assert_eq!(names(&teamctl), "Studio_brand\nStudio_site\n");
}

#[test]
fn nobody_is_asked_where_there_is_nothing_to_ask() {
    let teamctl = studio();
    teamctl.terminal("team update acme/press --name Press").ends(0);
    teamctl.terminal("team update acme/design --slug studio").ends(0);
    teamctl.terminal("team update acme/studio --name Studio -y").ends(0);
}

/// Who may not rename it is told so, and not asked.
#[test]
fn the_denied_are_told_before_they_are_asked() {
    let teamctl = studio();
    teamctl.hires("ada", "acme/design", "keeper");
    teamctl.tries("ada", "team update acme/design --name Studio").refused("permission.denied");
    assert_eq!(teamctl.run("audit list --action denied -o id").ok().text().lines().count(), 1);
}

/// A policy that puts the team's name before names, or takes it away, renames as another name of the team does.
#[test]
fn a_policy_says_what_it_renames() {
    let teamctl = crate::acme();
    for (name, team) in [("one", "acme/design"), ("two", "acme/design"), ("three", "acme/press")] {
        teamctl.run(format!("-q resource create {name} --kind project -t {team} -o id")).ok();
    }
    teamctl.makes("asset", "acme/press", "");
    teamctl.file("plain.toml", crate::POLICY.replace("name_prefix = true", "name_prefix = false"));
    teamctl.file("same.toml", format!("# as it was\n{}", crate::POLICY));
    let apply = "policy apply plain.toml --team acme -o json";
    let team =
        |path: &str| teamctl.run(["team", "show", path, "-o", "json"]).ok().json()["name"].as_str().unwrap().to_owned();
    let (design, press) = (team("acme/design"), team("acme/press"));
    let first = serde_json::json!([
        {"before": format!("{design}_one"), "after": "one"},
        {"before": format!("{design}_two"), "after": "two"},
        {"before": format!("{press}_three"), "after": "three"},
    ]);
    for flag in ["--dry-run", "--yes"] {
        let applied = teamctl.run(format!("{apply} {flag}")).ok().noisy();
        assert!(applied.notices().contains("3 resources are renamed:"), "{}", applied.notices());
        assert_eq!(applied.json()["renamed"], serde_json::json!({"count": 3, "first": first}), "{flag}");
    }
    let back = teamctl.run("-q policy apply same.toml --team acme -y -o json").ok().json();
    assert_eq!(back["renamed"]["count"], 3);
    assert_eq!(back["renamed"]["first"][0]["after"], format!("{design}_one"));
    teamctl.file("again.toml", format!("# other words\n{}", crate::POLICY));
    let again = teamctl.run("-q policy apply again.toml --team acme -y -o json").ok().json();
    assert_eq!(again["renamed"], serde_json::json!({"count": 0, "first": []}));
}
