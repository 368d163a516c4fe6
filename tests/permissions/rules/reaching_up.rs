//! Nobody changes a member whose role, here or below, holds what they lack.
use super::*;

#[test]
fn to_who_holds_more() {
    let teamctl = Teamctl::with_rules();
    let id = teamctl.id_of("member list -t acme", "chief@x.example");
    for target in ["chief@x.example", &id] {
        for verb in ["suspend", "remove"] {
            let error = teamctl.denies("recruiter", &format!("member {verb} {target} -y -t acme"), "member.outranks");
            assert_eq!(error["details"]["permission"], "key.*");
        }
    }
    teamctl.run("-q member suspend chief@x.example -y -t acme").ok();
    teamctl.denies("recruiter", "member resume chief@x.example -t acme", "member.outranks");
    teamctl.denies("recruiter", "member remove chief@x.example -y -t acme", "member.outranks");
    if verbs().contains("role assign") {
        teamctl.denies("recruiter", "role assign chief@x.example --role plain -t acme", "member.outranks");
    }
}

#[test]
fn to_super_access() {
    let teamctl = Teamctl::with_rules();
    teamctl.run("-q member update plain@x.example --super-access on -t acme").ok();
    for verb in ["suspend", "remove"] {
        teamctl.denies("chief", &format!("member {verb} plain@x.example -y -t acme"), "member.outranks");
    }
}

/// What goes along below counts.
#[test]
fn to_memberships_below_that_would_go_along() {
    let teamctl = Teamctl::with_rules();
    teamctl.run("-q member add plain@x.example --role chief -t acme/core").ok();
    for verb in ["suspend", "remove"] {
        teamctl.denies("recruiter", &format!("member {verb} plain@x.example -y -t acme"), "member.outranks");
    }
    teamctl.run("-q member suspend plain@x.example -y -t acme").ok();
    teamctl.denies("recruiter", "member resume plain@x.example -t acme", "member.outranks");
    teamctl.run("-q member resume plain@x.example -t acme").ok();
    // Somebody with more elsewhere is no matter.
    teamctl.run("-q member remove plain@x.example -y -t acme/core").ok();
    teamctl.run("-q member add plain@x.example --role plain -t acme/core").ok();
    teamctl.run("-q member add plain@x.example --role chief -t acme/side").ok();
    teamctl.acts("recruiter", "member suspend plain@x.example -y -t acme/core").ok();
    teamctl.acts("recruiter", "member resume plain@x.example -t acme/core").ok();
    teamctl.acts("recruiter", "member remove plain@x.example -y -t acme/core").ok();
}

#[test]
fn to_the_owner() {
    let teamctl = Teamctl::with_rules();
    for verb in ["suspend", "remove"] {
        teamctl.denies("recruiter", &format!("member {verb} owner@acme.example -y -t acme"), "member.outranks");
        teamctl.run(format!("-o json member {verb} owner@acme.example -y -t acme")).refused("member.owner");
    }
}

/// All of them, or nobody.
#[test]
fn beside_who_is_within_reach() {
    let teamctl = Teamctl::with_rules();
    for verb in ["suspend", "remove"] {
        let line = format!("member {verb} plain@x.example chief@x.example -y -t acme");
        teamctl.denies("recruiter", &line, "member.outranks");
    }
}

/// Those whose team is deleted are removed with it.
#[test]
fn to_members_of_a_team_that_is_deleted() {
    let teamctl = Teamctl::with_rules();
    teamctl.run("-q role create cleaner --allow team.read --allow team.delete -t acme").ok();
    teamctl.hires("cleaner", "acme", "cleaner");
    let error = teamctl.denies("cleaner", "team delete acme/core --confirm acme/core", "member.outranks");
    assert_eq!(error["details"]["permission"], "audit.read");
    for name in ["plain", "cleaner"] {
        teamctl.run(format!("-q member add {name}@x.example --role {name} -t acme/side")).ok();
    }
    teamctl.acts("cleaner", "team delete acme/side --confirm acme/side").ok();
    teamctl.acts("recruiter", "member remove local@x.example -y -t acme/core").ok();
    teamctl.acts("cleaner", "team delete acme/core --confirm acme/core").ok();
}

/// A role that is taken away is taken from those who have it.
#[test]
fn by_taking_a_role_away() {
    let teamctl = Teamctl::with_rules();
    teamctl.run("-q role create desk --allow team.read -t acme").ok();
    teamctl.run("-q role assign plain@x.example --role desk -t acme").ok();
    teamctl.run("-q member update plain@x.example --super-access on -t acme").ok();
    let line = "role delete desk -y --reassign-to plain -t acme";
    let error = teamctl.denies("recruiter", line, "member.outranks");
    assert_eq!(error["details"]["permission"], "*");
    // Whose address it is they have not asked for.
    assert!(!error.to_string().contains("plain@x.example"), "{error}");
    teamctl.run(format!("-q {line} -n --as owner@acme.example")).noisy().ok();
    // Nor from oneself, wherever that is.
    teamctl.denies("recruiter", "role delete recruiter -y --reassign-to plain -t acme", "member.self");
    teamctl.run("-q member update plain@x.example --super-access off -t acme").ok();
    teamctl.run("-q member add recruiter@x.example --role desk -t acme/core").ok();
    teamctl.denies("recruiter", line, "member.self");
    teamctl.run("-q member remove recruiter@x.example -y -t acme/core").ok();
    teamctl.acts("recruiter", line).ok();
}

/// An invitation that ends a suspension is for who may end it.
#[test]
fn by_the_invitation_that_brings_somebody_back() {
    let policy = POLICY.replace("[membership]\n", "[membership]\nresume = \"invite\"\n");
    let teamctl = Teamctl::with_policy(&policy);
    for (name, more) in [("inviter", ""), ("warden", "--allow member.suspend")] {
        teamctl.run(format!("-q role create {name} --allow team.read --allow member.invite {more} -t acme")).ok();
        teamctl.hires(name, "acme", name);
    }
    teamctl.hires("ada", "acme", "plain");
    teamctl.hires("bob", "acme/core", "recruiter");
    for name in ["ada", "bob"] {
        teamctl.run(format!("-q member suspend {name}@x.example -y -t acme")).ok();
        teamctl.run(format!("-q member resume {name}@x.example --no-send -t acme")).ok();
    }
    let lines = ["resend WHO@x.example --no-send", "update WHO@x.example --expires-in 1d", "revoke WHO@x.example -y"];
    for line in lines.map(|line| format!("invite {line} -t acme")) {
        let error = teamctl.denies("inviter", &line.replace("WHO", "ada"), "permission.denied");
        assert_eq!(error["details"]["permission"], "member.suspend", "{line}");
        // What bob is below would come back with him.
        teamctl.denies("warden", &line.replace("WHO", "bob"), "member.outranks");
    }
    let expired = "-q -o json invite resend --expired --no-send -t acme --as";
    let later = || teamctl.at("2026-12-24T09:00:00Z");
    later().run(format!("{expired} inviter@x.example")).refused("permission.denied");
    later().run(format!("{expired} warden@x.example")).refused("member.outranks");
    for line in lines {
        teamctl.acts("warden", &format!("invite {} -t acme", line.replace("WHO", "ada"))).ok();
    }
}
