//! A token that somebody else holds opens the team that it is for, and never the account of its address.
use crate::PASSWORD;
use crate::support::{NOW, Teamctl};

/// What Eve would have it be.
const HERS: &str = "the password of Eve";

impl Teamctl {
    #[track_caller]
    fn account_row(&self, address: &str) -> String {
        self.sql(&format!("SELECT * FROM accounts WHERE email_key = '{address}'"))
    }
}

/// With every preset that needs no more than Eve can say: her password opens nothing afterwards, Ada's still does.
#[test]
fn who_accepts_for_another_cannot_log_in_as_them() {
    for preset in ["standard", "fixfolio", "autoql"] {
        let teamctl = Teamctl::with_preset(preset);
        teamctl.sign_up("ada@acme.example", "--first-name Ada");
        let before = teamctl.account_row("ada@acme.example");
        let role = if preset == "fixfolio" {
            "user"
        } else if preset == "autoql" {
            "admin"
        } else {
            "member"
        };
        let token = teamctl.invite_named("acme", "ADA@acme.example", role);
        let outcome = teamctl.accept(NOW, &token, HERS).noisy();
        if preset == "autoql" {
            outcome.refused("account.bad_credentials");
        } else {
            outcome.ok();
        }
        assert_eq!(teamctl.account_row("ada@acme.example"), before, "{preset}");
        teamctl.login(NOW, "ada@acme.example", HERS).refused("account.bad_credentials");
        teamctl.login(NOW, "ada@acme.example", PASSWORD).ok();
    }
}

/// Where the account has no password, accepting with one does not set it.
#[test]
fn an_account_without_a_password_gets_none() {
    for preset in ["standard", "autoql"] {
        let teamctl = Teamctl::with_preset(preset);
        teamctl.run("-q account create ada@acme.example --first-name Ada -o id").ok();
        let before = teamctl.account_row("ada@acme.example");
        let role = if preset == "autoql" { "admin" } else { "member" };
        let token = teamctl.invite_named("acme", "ada@acme.example", role);
        let outcome = teamctl.accept(NOW, &token, HERS).noisy();
        if preset == "autoql" {
            outcome.refused("invite.incomplete");
        } else {
            outcome.ok();
        }
        assert_eq!(teamctl.account_row("ada@acme.example"), before, "{preset}");
        teamctl.login(NOW, "ada@acme.example", HERS).refused("account.bad_credentials");
    }
}

/// Ada signs up while her token lies in Eve's hands: from then on it proves nothing.
#[test]
fn whoever_signs_up_meanwhile_is_safe() {
    let teamctl = Teamctl::with_preset("autoql");
    let token = teamctl.invite_named("acme", "ada@acme.example", "admin");
    teamctl.sign_up("Ada@Acme.example", "");
    let before = teamctl.account_row("ada@acme.example");
    teamctl.accept(NOW, &token, HERS).refused("account.bad_credentials");
    teamctl.stdin(token.as_str()).run("invite accept --token-stdin -o json").refused("invite.incomplete");
    assert_eq!(teamctl.account_row("ada@acme.example"), before);
    teamctl.accept(NOW, &token, PASSWORD).ok();
    assert_eq!(teamctl.account_row("ada@acme.example"), before);
}

/// Who moves their account to an invited address does not become who was invited, and leaves no door open behind.
#[test]
fn a_former_address_is_nobodys_way_in() {
    let teamctl = Teamctl::with_preset("autoql");
    teamctl.sign_up("ada@acme.example", "");
    let token = teamctl.invite_named("acme", "ada@acme.example", "admin");
    teamctl.run("-q account update ada@acme.example --email ada@new.example -o id").ok();
    let before = teamctl.account_row("ada@new.example");
    // The old address is free: whoever holds its token makes an account of their own.
    teamctl.accept(NOW, &token, HERS).ok();
    assert_eq!(teamctl.account_row("ada@new.example"), before);
    teamctl.login(NOW, "ada@acme.example", HERS).ok();
    teamctl.login(NOW, "ada@new.example", HERS).refused("account.bad_credentials");
    teamctl.login(NOW, "ada@new.example", PASSWORD).ok();
}

/// With the right password, in silence.
#[test]
fn a_disabled_account_gets_in_nowhere() {
    let teamctl = Teamctl::with_preset("autoql");
    teamctl.sign_up("ada@acme.example", "");
    let token = teamctl.invite_named("acme", "ada@acme.example", "admin");
    teamctl.run("-q account disable ada@acme.example --yes -o id").ok();
    for password in [PASSWORD, "wrong"] {
        teamctl.accept(NOW, &token, password).refused("account.disabled");
    }
    teamctl.login(NOW, "ada@acme.example", PASSWORD).refused("account.disabled");
    teamctl.run("member add ada@acme.example --role admin -o json").refused("account.disabled");
    teamctl.run("-q account enable ada@acme.example -o id").ok();
    teamctl.accept(NOW, &token, PASSWORD).ok();
    teamctl.run("-q account disable ada@acme.example --yes -o id").ok();
    let check = "role check ada@acme.example --permission team.read -t acme -o json --jq .allowed";
    assert_eq!(teamctl.run(check).code(6).text(), "false\n");
    teamctl.run("-q account enable ada@acme.example -o id").ok();
    assert_eq!(teamctl.run(check).ok().text(), "true\n");
}

/// A token of somebody erased is dead, and a new one for the address makes another account.
#[test]
fn who_comes_after_an_erased_person_is_another() {
    let teamctl = Teamctl::with_preset("autoql");
    teamctl.sign_up("ada@acme.example", "");
    let id = teamctl.run("account show ada@acme.example -o id").ok().text().to_owned();
    let token = teamctl.invite_named("acme", "ada@acme.example", "admin");
    teamctl.run("-q account delete ada@acme.example --confirm ada@acme.example").ok();
    for password in [PASSWORD, HERS] {
        teamctl.accept(NOW, &token, password).refused("invite.revoked");
    }
    teamctl.login(NOW, "ada@acme.example", PASSWORD).refused("account.bad_credentials");
    let token = teamctl.invite_named("acme", "ada@acme.example", "admin");
    teamctl.accept(NOW, &token, HERS).ok();
    let after = teamctl.run("account show ada@acme.example -o json").ok().json();
    assert_ne!(after["id"], id.trim());
    assert_eq!(after["organizations"].as_array().unwrap().len(), 1);
    teamctl.login(NOW, "ada@acme.example", PASSWORD).refused("account.bad_credentials");
    teamctl.adds_up(NOW);
}
