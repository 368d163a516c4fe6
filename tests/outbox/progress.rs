//! How far a round has come, for who watches it on a terminal: and nobody else.
use crate::support::Teamctl;

#[test]
fn a_bar_is_shown_on_a_terminal_unless_it_is_to_be_quiet() {
    let teamctl = Teamctl::mailing();
    let queue = || {
        for person in ["ada", "bob", "eve"] {
            teamctl.run(format!("-q invite add {person}@acme.example --role member --or-ignore -o id")).ok();
            teamctl.run(format!("-q invite resend {person}@acme.example -o id")).ok();
        }
    };
    queue();
    let seen = teamctl.terminal("outbox send --max 2").ends(0);
    assert!(seen.contains("sending ") && seen.contains("0/2"), "{seen:?}");
    let seen = teamctl.terminal("-q outbox send").ends(0);
    assert!(!seen.contains("sending "), "{seen:?}");
    queue();
    // What there is to say is said above it, a line each.
    teamctl.answers("exit 75");
    let seen = teamctl.terminal("outbox send").ends(0);
    let mut said: Vec<_> = seen.split(['\r', '\n']).filter(|line| line.contains(": failed for now: ")).collect();
    said.dedup();
    assert_eq!(said.len(), 3, "{seen:?}");
}
