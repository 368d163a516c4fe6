//! Links and tokens are the operator's to see, and nobody's to use for an account.
use super::*;

#[test]
fn no_link_for_who_is_not_the_operator() {
    let teamctl = Teamctl::with_rules();
    let line = "invite add ada@x.example --role plain --show-link -t acme";
    teamctl.denies("recruiter", line, "permission.denied");
    let made = teamctl.acts("recruiter", "invite add ada@x.example --role plain --no-send -t acme").ok().json();
    assert_eq!((&made["token"], &made["link"]), (&Value::Null, &Value::Null));
    let id = made["id"].as_str().unwrap();
    for line in [
        "invite resend ada@x.example --show-link -t acme",
        &format!("invite resend {id} --show-link -t acme"),
        "invite update ada@x.example --email bob@x.example --show-link -t acme",
    ] {
        teamctl.denies("recruiter", line, "permission.denied");
    }
    let line = "-q -o json invite resend --expired --show-link -t acme --as recruiter@x.example";
    teamctl.at("2026-12-24T09:00:00Z").run(line).refused("permission.denied");
    // The owner is not the operator either.
    let line = "-o json invite resend ada@x.example --show-link -t acme --as owner@acme.example";
    teamctl.run(line).refused("permission.denied");
    teamctl.acts("recruiter", "invite resend ada@x.example -t acme").refused("usage.undelivered");
}

#[test]
fn nor_where_an_invitation_brings_somebody_back() {
    let teamctl = Teamctl::with_preset("intoaec");
    teamctl.hires("ada", "acme", "user");
    teamctl.hires("super", "acme", "user");
    teamctl.run("-q member update super@x.example --super-access on -t acme").ok();
    teamctl.run("-q member suspend ada@x.example -y -t acme").ok();
    teamctl.denies("super", "member resume ada@x.example --show-link -t acme", "permission.denied");
    let resumed = teamctl.acts("super", "member resume ada@x.example --no-send -t acme").ok().json();
    assert_eq!((&resumed["invite"]["token"], &resumed["invite"]["link"]), (&Value::Null, &Value::Null));
}

/// Where the operator is shown a link unasked, nobody else is.
#[test]
fn nor_on_a_terminal() {
    let teamctl = Teamctl::with_rules();
    let on_terminal = |line: &str| {
        let teamctl = teamctl.command(line);
        let words: Vec<_> = [teamctl.get_program()].into_iter().chain(teamctl.get_args()).collect();
        let line = words.iter().map(|word| word.to_str().unwrap()).collect::<Vec<_>>().join(" ");
        let mut script = std::process::Command::new("script");
        script.args(["-qec", &line, "/dev/null"]).current_dir(teamctl.get_current_dir().unwrap()).env_clear();
        script.envs(teamctl.get_envs().filter_map(|(name, value)| Some((name, value?))));
        let output = script.stdin(std::process::Stdio::null()).output().expect("script is installed by tests/run");
        (output.status.code().unwrap(), String::from_utf8(output.stdout).unwrap())
    };
    let line = "invite add ada@x.example --role plain -t acme -o json";
    let (code, told) = on_terminal(&format!("{line} --as recruiter@x.example"));
    assert!(code == 2 && told.contains("usage.undelivered") && !told.contains("\"token\""), "{told}");
    let (code, told) = on_terminal(line);
    assert!(code == 0 && told.contains("\"token\"") && !told.contains("\"token\": null"), "{told}");
}

#[test]
fn a_token_is_nobodys_account() {
    let teamctl = Teamctl::with_rules();
    let token = teamctl.invite("acme", "ada@x.example", "plain");
    teamctl.signs_up("ada");
    let events = teamctl.event_count();
    let before = teamctl.stored();
    for verb in ["accept", "decline", "inspect", "code --phone +4915112345678"] {
        if !verbs().contains(&format!("invite {}", verb.split(' ').next().unwrap())) {
            continue;
        }
        for who in ["ada", "recruiter"] {
            let line = format!("-o json invite {verb} --token-stdin --as {who}@x.example");
            let error = teamctl.stdin(token.as_str()).run(line).refused("invite.token_only").error();
            assert_eq!(error["exit"], 4);
        }
        let line = format!("-o json invite {verb} --token-stdin");
        teamctl.stdin(token.as_str()).env("TEAMCTL_AS", "ada@x.example").run(line).refused("invite.token_only");
    }
    // Before anything is told of the token, whatever else was said.
    let dead = format!("{}\npassword of mine\n", teamctl.invite("acme", "bob@x.example", "plain"));
    teamctl.token("acme", "bob@x.example");
    let count = teamctl.event_count();
    let line = "-o json invite accept --token-stdin --password-file - --as ada@x.example";
    teamctl.stdin(dead).run(line).refused("invite.token_only");
    assert_eq!(teamctl.event_count(), count + 1);
    let accepted = teamctl.run("invite show ada@x.example -t acme --jq .status").ok();
    assert_eq!(accepted.text(), "pending\n");
    assert!(teamctl.event_count() > events && teamctl.stored() != before, "a change that is denied is audited");
}
