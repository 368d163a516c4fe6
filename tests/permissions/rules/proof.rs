//! Nothing is had without proof: not an address, not what a policy withholds, and not by trying in a rehearsal.
use super::*;

/// Whoever took somebody's address before them would be let in, or kept out, in their place.
#[test]
fn nobody_takes_an_address_by_themselves() {
    let teamctl = Teamctl::with_rules();
    teamctl.run("-q invite add ceo@x.example --role chief --no-send -t acme").ok();
    teamctl.denies("plain", "account update plain@x.example --email ceo@x.example", "permission.denied");
    teamctl.denies("plain", "account update plain@x.example --company Acme --email new@x.example", "permission.denied");
    let changed = teamctl.acts("plain", "account update plain@x.example --email Plain@X.Example --company Acme").ok();
    assert_eq!(changed.json()["email"], "Plain@X.Example");
    // What the operator changes closes invites in the trail of their own team.
    let invite = teamctl.run("-q invite show ceo@x.example -t acme -o json").ok().json()["id"].clone();
    teamctl.run("-q account update plain@x.example --email ceo@x.example").ok();
    let line = format!("audit list -t acme --target {} --jq '.[].action'", invite.as_str().unwrap());
    assert_eq!(teamctl.run(line).ok().text(), "invite.add\naccount.update\n");
}

#[test]
fn an_owner_does_not_lift_what_binds_them() {
    let teamctl = Teamctl::with_preset("autoql");
    let policy = teamctl.run("policy show acme").ok().text().to_owned();
    teamctl.file("free.toml", policy.replace("transfer = \"operator\"", "transfer = \"owner\""));
    teamctl.file("kind.toml", policy.replace("batch_limit = 6", "batch_limit = 7"));
    let apply = |file: &str, who: &str| format!("-q -o json policy apply {file} -t acme -y {who}");
    teamctl.run(apply("free.toml", "--as owner@acme.example")).refused("transfer.operator_only");
    assert_eq!(teamctl.run("policy show acme").ok().text(), policy);
    teamctl.run(apply("kind.toml", "--as owner@acme.example")).ok();
    teamctl.run(apply("free.toml", "")).ok();
    teamctl.hires("ada", "acme", "admin");
    let transfer = "team transfer acme --to ada@x.example --demote-to admin --reason moving --confirm acme";
    teamctl.run(format!("-q {transfer} --as owner@acme.example -o json")).ok();
}

#[test]
fn super_access_that_a_policy_no_longer_grants_is_not_had_by_an_old_invitation() {
    let teamctl = Teamctl::with_rules();
    let line = "-q invite add ada@x.example --role plain --super-access --show-link -t acme -o json";
    let token = teamctl.run(line).ok().token();
    let policy = teamctl.run("policy show acme").ok().text().to_owned();
    teamctl.file("strict.toml", policy.replace("allow_super_access = true", "allow_super_access = false"));
    teamctl.run("-q policy apply strict.toml -t acme -y").ok();
    let accept = "invite accept --token-stdin -o json";
    teamctl.stdin(token.as_str()).run(accept).refused("invite.super_access_not_allowed");
    teamctl.run("-q policy apply policy.toml -t acme -y").ok();
    teamctl.stdin(token).run(format!("-q {accept}")).ok();
}

/// What may not be done at all is said before what is not set up.
#[test]
fn permission_comes_before_delivery() {
    let teamctl = Teamctl::with_rules();
    teamctl.run("-q invite add ada@x.example --role plain --no-send -t acme").ok();
    teamctl.denies("plain", "invite add bob@x.example --role plain -t acme", "permission.denied");
    teamctl.denies("plain", "invite resend ada@x.example -t acme", "permission.denied");
    teamctl.denies("plain", "invite update ada@x.example --email bob@x.example -t acme", "permission.denied");
    teamctl.acts("recruiter", "invite add bob@x.example --role plain -t acme").refused("usage.undelivered");
}
