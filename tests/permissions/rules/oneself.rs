//! Nobody raises themselves or ends their own rest; everybody may leave, and ask about themselves.
use super::*;

#[test]
fn nobody_raises_or_rests_themselves() {
    let teamctl = Teamctl::with_rules();
    let id = teamctl.id_of("member list -t acme", "recruiter@x.example");
    for target in ["recruiter@x.example", "Recruiter@X.example", &id] {
        teamctl.denies("recruiter", &format!("member suspend {target} -y -t acme"), "member.self");
    }
    // They rest in a team, and may resume there by what they hold above.
    teamctl.run("-q member add recruiter@x.example --role plain -t acme/core").ok();
    teamctl.run("-q member suspend recruiter@x.example -y -t acme/core").ok();
    teamctl.denies("recruiter", "member resume recruiter@x.example -t acme/core", "member.self");
    if verbs().contains("role assign") {
        teamctl.denies("recruiter", "role assign recruiter@x.example --role plain -t acme", "member.self");
        teamctl.denies("recruiter", "role assign recruiter@x.example --role recruiter -t acme/core", "member.self");
    }
    teamctl.run("-q member update chief@x.example --super-access on -t acme").ok();
    teamctl.denies("chief", "member update chief@x.example --super-access off -t acme", "member.self");
    teamctl.denies("chief", "member update chief@x.example --super-access on -t acme", "member.self");
}

#[test]
fn everybody_may_leave() {
    let teamctl = Teamctl::with_rules();
    teamctl.hires("ada", "acme/core", "plain");
    teamctl.acts("ada", "member remove ada@x.example -y -t acme/core").ok();
    let teams = |name: &str| {
        teamctl.run(format!("account show {name}@x.example --jq '.organizations | map(.team)'")).ok().json()
    };
    assert_eq!(teams("ada"), serde_json::json!(["acme"]));
    // By the membership's id as well, and with any spelling.
    let id = teamctl.id_of("member list -t acme", "ada@x.example");
    teamctl.acts("ada", &format!("member remove {id} -y -t acme")).ok();
    assert_eq!(teams("ada"), serde_json::json!([]));
    teamctl.acts("plain", "member remove PLAIN@x.example -y -t acme").ok();
    // And with what they are below.
    teamctl.acts("local", "member remove local@x.example -y -t acme").ok();
    assert_eq!(teamctl.run("member list -t acme/core -o json").ok().json(), serde_json::json!([]));
}

#[test]
fn but_not_with_others_nor_the_owner_nor_who_is_disabled() {
    let teamctl = Teamctl::with_rules();
    teamctl.hires("ada", "acme", "plain");
    teamctl.denies("plain", "member remove plain@x.example ada@x.example -y -t acme", "permission.denied");
    let id = teamctl.id_of("member list -t acme", "ada@x.example");
    teamctl.denies("plain", &format!("member remove {id} -y -t acme"), "permission.denied");
    let line = "-o json member remove owner@acme.example -y -t acme --as owner@acme.example";
    teamctl.run(line).refused("member.owner");
    teamctl.sql("UPDATE accounts SET disabled_at = created_at WHERE email_key = 'plain@x.example'");
    teamctl.denies("plain", "member remove plain@x.example -y -t acme", "permission.denied");
}

#[test]
fn everybody_may_ask_about_themselves() {
    let teamctl = Teamctl::with_rules();
    teamctl.signs_up("nobody");
    let explained = teamctl.acts("plain", "member explain plain@x.example -t acme").ok().json();
    assert_eq!(explained[0]["permission"], "team.read", "{explained}");
    assert_eq!(teamctl.acts("plain", "member show plain@x.example -t acme").ok().json()["role"], "plain");
    let check = "role check plain@x.example --permission team.read -t acme";
    assert_eq!(teamctl.acts("plain", check).ok().json()["allowed"], true);
    let check = "role check nobody@x.example --permission team.read -t acme";
    assert_eq!(teamctl.acts("nobody", check).code(6).json()["allowed"], false);
    teamctl.acts("nobody", "member explain nobody@x.example -t acme").refused("member.not_found");
    for line in [
        "member explain chief@x.example -t acme",
        "member show chief@x.example -t acme",
        "role check chief@x.example --permission team.read -t acme",
    ] {
        teamctl.acts("plain", line).refused("permission.denied");
        teamctl.acts("nobody", line).refused("permission.denied");
        // What they may at a team below is no matter above it.
        teamctl.acts("local", line).refused("permission.denied");
        teamctl.acts("recruiter", line).ok();
    }
    teamctl.acts("local", "role check chief@x.example --permission team.read -t acme/core").ok();
}

#[test]
fn an_account_is_its_owners_to_see_and_change() {
    let teamctl = Teamctl::with_rules();
    teamctl.acts("plain", "account show plain@x.example").ok();
    teamctl.acts("plain", "account update plain@x.example --company Acme --phone +4915112345678").ok();
    assert_eq!(teamctl.run("account show plain@x.example --jq .company").ok().text(), "Acme\n");
    let actor = teamctl.run("audit list --action account.update --jq '.[-1].actor'").ok();
    assert_eq!(actor.text(), "plain@x.example\n");
    let id = teamctl.id_of("account list", "chief@x.example");
    // Who has an account is not theirs to learn.
    let mut answers = Vec::new();
    for target in ["chief@x.example", "stranger@x.example", &id, "ac_0000000000001"] {
        teamctl.denies("plain", &format!("account update {target} --company Acme"), "permission.denied");
        let error = teamctl.acts("plain", &format!("account show {target}")).refused("permission.denied").error();
        answers.push(error.to_string());
    }
    answers.dedup();
    assert_eq!(answers.len(), 1, "{answers:?}");
    teamctl.run("-o json account show chief@x.example --as owner@acme.example").refused("permission.denied");
}
