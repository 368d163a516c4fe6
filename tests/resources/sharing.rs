//! Who sees what, and who changes it.
use crate::acme;
use crate::support::Teamctl;

/// An asset of each team; `shared` of the studio's is seen by the press, `common` of the organization's by all.
fn shared() -> Teamctl {
    let teamctl = acme();
    for (name, team, flags) in [
        ("root", "acme", ""),
        ("common", "acme", "--share-all"),
        ("own", "acme/design", ""),
        ("shared", "acme/design", "--share acme/press"),
        ("deep", "acme/design/web", ""),
        ("news", "acme/press", ""),
    ] {
        teamctl.makes(name, team, flags);
    }
    teamctl.hires("ada", "acme/press", "reader");
    teamctl.hires("web", "acme/design/web", "reader");
    teamctl.hires("boss", "acme", "keeper");
    teamctl.hires("guest", "acme/press", "guest");
    teamctl
}

#[test]
fn a_member_sees_their_teams_and_what_is_shared_with_it() {
    let teamctl = shared();
    assert_eq!(teamctl.sees("ada", "--kind asset -t acme/press"), ["news", "common", "shared"]);
    assert_eq!(teamctl.sees("ada", "--all-teams"), ["news", "common", "shared"]);
    assert_eq!(teamctl.sees("web", "--all-teams"), ["deep", "common"]);
    for team in ["acme", "acme/design"] {
        teamctl.tries("ada", &format!("resource list --kind asset -t {team}")).refused("permission.denied");
    }
    teamctl.tries("guest", "resource list -t acme/press").refused("permission.denied");
    assert!(teamctl.sees("guest", "--all-teams").is_empty());
    // Who manages them at the organization sees them all, each once.
    let all = ["common", "root", "own", "shared", "deep", "news"];
    assert_eq!(teamctl.sees("boss", "--all-teams"), all);
    assert_eq!(teamctl.sees("boss", "--recursive -t acme"), all);
    assert_eq!(teamctl.sees("boss", "--recursive -t acme/design"), ["own", "shared", "deep", "common"]);
}

#[test]
fn a_share_with_a_team_covers_those_below_it() {
    let teamctl = shared();
    let id = teamctl.makes("wide", "acme/press", "--share acme/design");
    assert_eq!(teamctl.sees("web", "-t acme/design/web"), ["deep", "common", "wide"]);
    teamctl.tries("web", &format!("resource show {id}")).ok();
    teamctl.tries("web", "resource show wide -t acme/design/web").ok();
    // Not those above: and the end of it is at once.
    let below = teamctl.makes("narrow", "acme/press", "--share acme/design/web");
    teamctl.hires("cleo", "acme/design", "reader");
    assert_eq!(teamctl.sees("cleo", "-t acme/design"), ["own", "shared", "common", "wide"]);
    // She reads below her team as well, where it is shared.
    teamctl.tries("cleo", &format!("resource show {below}")).ok();
    teamctl.run(["-q", "resource", "update", &id, "--share-none", "-o", "id"]).ok();
    teamctl.tries("web", &format!("resource show {id} -t acme/design/web")).refused("resource.not_found");
    // With the team itself, for what lies below it.
    assert_eq!(teamctl.sees("web", "-t acme/design/web"), ["deep", "common", "narrow"]);
    teamctl.run("-q resource update own --share acme/design -t acme/design -o id").ok();
    assert_eq!(teamctl.sees("web", "-t acme/design/web"), ["deep", "common", "own", "narrow"]);
}

#[test]
fn what_is_shared_is_read_and_not_changed() {
    let teamctl = shared();
    teamctl.hires("edith", "acme/press", "editor");
    let id = teamctl.run("resource show shared -t acme/design -o id").ok().text().trim().to_owned();
    let before = teamctl.sql(".dump resources resource_shares");
    // By its id they know that it is there, and are told what they lack: at its team.
    let error =
        teamctl.tries("edith", &format!("resource update {id} --name mine")).refused("permission.denied").error();
    assert_eq!(error["details"]["permission"], "asset.update");
    assert_eq!(error["details"]["team"], "acme/design");
    teamctl.tries("edith", &format!("resource delete {id} -y")).refused("permission.denied");
    // By the name it is none of their team's.
    teamctl.tries("edith", "resource update shared --name mine -t acme/press").refused("resource.not_found");
    teamctl.tries("edith", "resource update shared --name mine -t acme/design").refused("permission.denied");
    assert_eq!(teamctl.sql(".dump resources resource_shares"), before);
    // Their own they change.
    teamctl.tries("edith", "resource update news --name daily -t acme/press").ok();
    teamctl.tries("boss", &format!("resource update {id} --name common")).ok();
}

#[test]
fn nobody_learns_of_what_they_do_not_see() {
    let teamctl = shared();
    let id = teamctl.run("resource show own -t acme/design -o id").ok().text().trim().to_owned();
    let unknown = "rs_0000000000000";
    for verb in ["show", "delete -y", "update --name x"] {
        let words: Vec<_> = verb.split(' ').collect();
        let told = |id: &str, who: &str| {
            let line = format!("resource {} {id} {} -t acme/press", words[0], words[1..].join(" "));
            let error = teamctl.tries(who, &line).failed().noisy().error();
            error.to_string().replace(id, "ID")
        };
        for who in ["ada", "guest", "web"] {
            assert_eq!(told(&id, who), told(unknown, who), "{verb} as {who}");
        }
    }
    teamctl.tries("ada", &format!("resource show {id} -t acme/press")).refused("resource.not_found");
    teamctl.tries("guest", &format!("resource show {id} -t acme/press")).refused("permission.denied");
}

#[test]
fn who_makes_one_shares_it_only_if_they_may_change_it() {
    let teamctl = shared();
    teamctl.hires("max", "acme/press", "maker");
    teamctl.tries("max", "resource create poster --kind asset -t acme/press").ok();
    let error = teamctl
        .tries("max", "resource create flyer --kind asset --share-all -t acme/press")
        .refused("permission.denied");
    assert_eq!(error.error()["details"]["permission"], "asset.update");
    teamctl.tries("max", "resource update poster --share-all -t acme/press").refused("permission.denied");
    // Nor is anybody called back where they say.
    let url = "--callback-url https://x.example/";
    let error = teamctl.tries("max", &format!("resource create flyer --kind asset {url} -t acme/press"));
    assert_eq!(error.refused("permission.denied").error()["details"]["permission"], "callback.manage");
    let error = teamctl.tries("boss", &format!("resource update news {url} -t acme/press"));
    assert_eq!(error.refused("permission.denied").error()["details"]["permission"], "callback.manage");
    // A kind that is not theirs.
    let error = teamctl.tries("max", "resource create flyer --kind project -t acme/press").refused("permission.denied");
    assert_eq!(error.error()["details"]["permission"], "project.create");
}

#[test]
fn a_team_that_is_not_seen_is_shared_with_as_if_it_were_not_there() {
    let teamctl = shared();
    teamctl.run("-q team create globex --owner hank@globex.example -o id").ok();
    teamctl.run("-q account create sue@acme.example -o id").ok();
    teamctl.run("-q member add sue@acme.example --role stranger -t acme -o id").ok();
    teamctl.run("-q member add sue@acme.example --role keeper -t acme/press -o id").ok();
    let told = |team: &str| {
        let line = format!("resource update news --share {team} -t acme/press");
        teamctl.tries("sue", &line).refused("team.not_found").error().to_string().replace(team, "TEAM")
    };
    assert_eq!(told("acme/design"), told("acme/none"));
    assert_eq!(told("globex"), told("acme/none"));
    teamctl.run("resource update news --share globex -t acme/press -o json").refused("resource.other_organization");
}

#[test]
fn what_is_denied_is_written_down_with_what_it_took() {
    let teamctl = shared();
    let denied = || {
        let events = teamctl.run("audit list --action denied -o json").ok().json();
        let event = events.as_array().unwrap().last().cloned().unwrap_or_default();
        (events.as_array().unwrap().len(), event)
    };
    teamctl.tries("ada", "resource list -t acme/design").refused("permission.denied");
    teamctl.tries("ada", "resource show own -t acme/design").refused("permission.denied");
    assert_eq!(denied().0, 0);
    for (line, command, permission) in [
        ("create x --kind asset", "resource.create", "asset.create"),
        ("create x --kind project", "resource.create", "project.create"),
        ("update news --name x", "resource.update", "asset.update"),
        ("delete news -y", "resource.delete", "asset.delete"),
        ("delete nothing --kind asset -y", "resource.delete", "asset.delete"),
    ] {
        let before = denied().0;
        teamctl.tries("ada", &format!("resource {line} -t acme/press --dry-run")).refused("permission.denied");
        assert_eq!(denied().0, before);
        teamctl.tries("ada", &format!("resource {line} -t acme/press")).refused("permission.denied");
        let (count, event) = denied();
        assert_eq!(count, before + 1, "{line}");
        assert_eq!(event["team"], "acme/press");
        assert_eq!(event["after"]["command"], command);
        assert_eq!(event["after"]["permission"], permission);
    }
}

#[test]
fn a_target_finds_the_events_that_made_and_changed_it() {
    let teamctl = shared();
    let id = teamctl.run("resource show own -t acme/design -o id").ok().text().trim().to_owned();
    teamctl.tries("boss", &format!("resource update {id} --uri s3://b/own")).ok();
    teamctl.tries("boss", &format!("resource delete {id} -y")).ok();
    let events = teamctl.run(["audit", "list", "--target", &id, "-o", "json"]).ok().json();
    let actions: Vec<_> = events.as_array().unwrap().iter().map(|event| event["action"].as_str().unwrap()).collect();
    assert_eq!(actions, ["resource.create", "resource.update", "resource.delete"]);
}

/// To read what is shared is not to read where its team is called back, nor which teams there are.
#[test]
fn a_row_tells_no_more_than_its_reader_may_know() {
    let teamctl = shared();
    let url = "https://hooks.example/one";
    teamctl.run("-q team create acme/lab -o id").ok();
    let flags = format!("--callback-url {url} --share acme/press,acme/lab,acme/design/web");
    let id = teamctl.makes("told", "acme/design", &flags);
    let row = |outcome: &serde_json::Value| (outcome["callback_url"].clone(), outcome["shared_with"].clone());
    let all = serde_json::json!(["acme/design/web", "acme/lab", "acme/press"]);
    let operator = teamctl.run(["resource", "show", &id, "-o", "json"]).ok().json();
    assert_eq!(row(&operator), (url.into(), all.clone()));
    teamctl.hires("ana", "acme", "stranger");
    teamctl.hires("ana", "acme/press", "reader");
    let ana = teamctl.tries("ana", &format!("resource show {id} -t acme/press")).ok().json();
    assert_eq!(row(&ana), (serde_json::Value::Null, serde_json::json!(["acme/press"])));
    let listed = teamctl.tries("ana", "resource list --all-teams").ok().json();
    let listed = listed.as_array().unwrap().iter().find(|row| row["id"] == id.as_str()).unwrap();
    assert_eq!(row(listed), (serde_json::Value::Null, serde_json::json!(["acme/press"])));
    // At the organization all its teams are seen; what is called back still takes its permission.
    let boss = teamctl.tries("boss", &format!("resource show {id}")).ok().json();
    assert_eq!(row(&boss), (serde_json::Value::Null, all.clone()));
    teamctl.hires("owen", "acme", "owner_like");
    let owen = teamctl.tries("owen", &format!("resource show {id}")).ok().json();
    assert_eq!(row(&owen), (url.into(), all));
    // One's own team is no secret, whether or not one may read it.
    teamctl.hires("blind", "acme", "stranger");
    teamctl.hires("blind", "acme/press", "blind");
    let blind = teamctl.tries("blind", "resource show told -t acme/press").ok().json();
    assert_eq!(row(&blind), (serde_json::Value::Null, serde_json::json!(["acme/press"])));
}

/// Which kinds others have is for nobody to try out.
#[test]
fn the_kinds_of_other_organizations_are_not_told() {
    let teamctl = shared();
    teamctl.run("-q team create globex --owner hank@globex.example -o id").ok();
    teamctl.run("-q account create mallory@acme.example -o id").ok();
    teamctl.run("-q member add mallory@acme.example --role viewer -t globex -o id").ok();
    let tries = |kind: &str| teamctl.tries("mallory", &format!("resource list --all-teams --kind {kind}"));
    tries("project").ok();
    let (theirs, nobodys) = (tries("asset"), tries("nothing"));
    let (theirs_error, nobodys_error) = (theirs.error(), nobodys.error());
    theirs.refused("resource.kind_unknown");
    nobodys.refused("resource.kind_unknown");
    assert_eq!(theirs_error.to_string().replace("asset", "nothing"), nobodys_error.to_string());
    teamctl.run("resource list --all-teams --kind asset -o json").ok();
}

/// What is shared with all is listed once an organization, and what is shared by name wherever it is.
#[test]
fn what_is_shared_with_all_is_listed_in_each_organization() {
    let teamctl = shared();
    teamctl.run("-q team create globex --owner hank@globex.example -o id").ok();
    teamctl.run("-q team create globex/lab -o id").ok();
    for (name, team, flags) in [("wide", "globex", "--share-all"), ("given", "globex", "--share globex/lab")] {
        let line = format!("-q resource create {name} --kind project -t {team} {flags} -o id");
        teamctl.run(line).ok();
    }
    teamctl.run("-q account create zoe@acme.example -o id").ok();
    for (team, role) in [("acme/press", "reader"), ("acme/design", "reader"), ("globex/lab", "viewer")] {
        teamctl.run(format!("-q member add zoe@acme.example --role {role} -t {team} -o id")).ok();
    }
    teamctl.run("-q resource update root --share acme/press -t acme -o id").ok();
    let seen = teamctl.sees("zoe", "--all-teams");
    let all = ["own", "shared", "deep", "news", "common", "root"];
    for name in all.iter().chain(&["wide", "given"]) {
        assert_eq!(seen.iter().filter(|seen| seen == name).count(), 1, "{name} in {seen:?}");
    }
}
