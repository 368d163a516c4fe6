//! Passwords typed at a terminal, and those that their owners change.
use std::time::Duration;

use teamctl::domain::password::Password;
use teamctl::domain::sealing::SealingKey;
use teamctl::error::Result;
use teamctl::operations::account::{self, AccountTarget, PasswordRequest};
use teamctl::operations::{Changed, Context, End, init};
use teamctl::store::backend::Access;
use teamctl::world::World;

use crate::PASSWORD;
use crate::support::terminal::{CTRL_C, ENTER};
use crate::support::{NOW, Teamctl};

const NEW: &str = "battery staple correct";

#[test]
fn are_asked_for_on_a_terminal_and_never_shown() {
    let teamctl = Teamctl::initialized();
    teamctl.run("-q account create ada@acme.example -o id").ok();
    let mut terminal = teamctl.terminal("account password ada@acme.example");
    terminal.answer("Password", "short").expect("at least 8 characters");
    terminal.answer("Password", NEW).answer("Once more", NEW);
    let seen = terminal.ends(0);
    assert!(!seen.contains(NEW) && !seen.contains("Old password"), "{seen}");
    let mut terminal = teamctl.terminal("account login ada@acme.example");
    terminal.answer("Password", NEW);
    assert!(!terminal.ends(0).contains(NEW));
    let mut terminal = teamctl.terminal("account login ada@acme.example");
    terminal.answer("Password", "wrong");
    assert!(terminal.ends(6).contains("wrong e-mail address or password"));
    let mut terminal = teamctl.terminal("account login ada@acme.example");
    terminal.expect("Password").keys("corr").keys(CTRL_C);
    terminal.ends(130);
}

#[test]
fn confirmations_are_asked_for() {
    let teamctl = Teamctl::initialized();
    teamctl.run("-q account create ada@acme.example -o id").ok();
    let mut terminal = teamctl.terminal("account disable ada@acme.example");
    terminal.expect("Really disable ada@acme.example?").keys("n");
    terminal.ends(7);
    let mut terminal = teamctl.terminal("account delete ada@acme.example");
    terminal.expect("To erase ada@acme.example, type ada@acme.example again").keys("ada").keys(ENTER);
    terminal.ends(7);
    assert_eq!(
        teamctl.run("account show ada@acme.example -o json").ok().json()["disabled_at"],
        serde_json::Value::Null
    );
    let mut terminal = teamctl.terminal("account delete ada@acme.example");
    terminal.answer("To erase ada@acme.example, type ada@acme.example again", "ada@acme.example");
    terminal.ends(0);
    teamctl.run("account show ada@acme.example -o json").refused("account.not_found");
}

/// Who changes their own proves the old one.
#[allow(clippy::disallowed_methods)] // Outside the program, the system is asked directly.
fn change(teamctl: &Teamctl, address: &str, old: &str, new: &str) -> Result<Changed> {
    let mut store = init::open(World, &teamctl.database(), Access::Write, Duration::ZERO)?;
    let key = SealingKey::from_file_text(&std::fs::read_to_string(teamctl.secret_key()).unwrap())?;
    let context = Context::new("ada".into(), NOW.parse()?, End::Commit, key);
    let request = PasswordRequest {
        target: AccountTarget::Email(address.parse()?),
        old: Some(Password::typed(old.into())),
        new: Password::typed(new.into()),
    };
    account::set_password(&mut store, &context, &mut World.random(), &request)
}

#[test]
fn one_of_ones_own_is_proven_first() {
    let teamctl = Teamctl::initialized();
    teamctl.sign_up("ada@acme.example", "");
    let code = |old, new| change(&teamctl, "ada@acme.example", old, new).err().map(|error| error.code());
    assert_eq!(code(PASSWORD, "short"), Some("password.too_short"));
    for _ in 0..5 {
        assert_eq!(code("wrong", NEW), Some("account.bad_credentials"));
        teamctl.login(NOW, "ada@acme.example", "wrong").refused("account.bad_credentials");
    }
    // In one count with logins.
    assert_eq!(teamctl.count_events("denied"), 10);
    assert_eq!(code(PASSWORD, NEW), Some("account.locked"));
    assert_eq!(code("wrong", NEW), Some("account.locked"));
    teamctl.run("-q account unlock ada@acme.example -o id").ok();
    assert_eq!(code("wrong", NEW), Some("account.bad_credentials"));
    assert_eq!(code(PASSWORD, NEW), None);
    assert_eq!(teamctl.sql("SELECT COUNT(*) FROM login_tries"), "0\n");
    assert_eq!(teamctl.count_events("account.password"), 1);
    teamctl.login(NOW, "ada@acme.example", PASSWORD).refused("account.bad_credentials");
    teamctl.login(NOW, "ada@acme.example", NEW).ok();
    // Whoever has none can prove none.
    teamctl.run("-q account create bob@acme.example -o id").ok();
    assert_eq!(
        change(&teamctl, "bob@acme.example", "", NEW).err().map(|error| error.code()),
        Some("account.bad_credentials")
    );
    teamctl.adds_up(NOW);
}
