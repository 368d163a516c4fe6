//! On a terminal: what is missing is asked for, nothing secret is shown, and Ctrl-C gives the terminal back.
use expectrl::process::unix::{Signal, WaitStatus};
use expectrl::{Eof, Expect};

use crate::support::Teamctl;
use crate::support::terminal::{CTRL_C, DOWN, ENTER, TELL, Terminal};

const PASSWORD: &str = "correct horse battery";

#[track_caller]
fn invited(teamctl: &Teamctl) -> String {
    teamctl
        .run("invite list --all-teams -o csv --no-headers --fields email,role,first_name,last_name")
        .ok()
        .text()
        .to_owned()
}

mod add {
    use super::*;

    fn person(terminal: &mut Terminal, email: &str, first: &str, last: &str) {
        terminal.answer("E-mail address", email).answer("First name", first).answer("Last name", last);
    }

    #[test]
    fn people_one_after_another() {
        let teamctl = Teamctl::with_preset("standard");
        let mut terminal = teamctl.terminal("invite add -t acme");
        person(&mut terminal, "ada@acme.example", "Ada", "");
        // Viewer, admin, member: what fits an organization and is not the owner's, the policy's default first.
        terminal.choose("Role", 1);
        terminal.expect("ada@acme.example").choose("What next", 1);
        person(&mut terminal, "bob@acme.example", "", "Burke");
        terminal.choose("Role", 0);
        terminal.choose("What next", 1);
        person(&mut terminal, "cleo@acme.example", "", "");
        terminal.choose("Role", 0);
        // Done, add, change ada, bob, cleo, leave out ada, bob, cleo.
        terminal.expect("Leave out cleo@acme.example");
        terminal.keys(&DOWN.repeat(6)).keys(ENTER);
        terminal.expect("Leave out cleo@acme.example").keys(&DOWN.repeat(2)).keys(ENTER);
        // What is there already can be changed, or kept with Enter.
        terminal.expect("E-mail address").keys(&"\x7f".repeat("ada@acme.example".len()));
        terminal.keys("ada@engines.example").keys(ENTER).expect("First name").keys(ENTER);
        terminal.answer("Last name", "Lovelace");
        terminal.choose("Role", 0);
        terminal.choose("What next", 0);
        let seen = terminal.ends(0);
        assert_eq!(invited(&teamctl), "ada@engines.example,admin,Ada,Lovelace\ncleo@acme.example,viewer,,\n");
        assert!(seen.contains("invited 2 people"), "{seen}");
        // Without mail, on a terminal, the tokens are handed out.
        assert!(seen.contains("ada@engines.example  3"), "{seen}");
        let events = teamctl.run("audit list -t acme --action invite.add -o jsonl").ok().json_lines();
        assert_eq!((events.len(), &events[0]["count"]), (1, &2.into()));
    }

    #[test]
    fn what_is_no_answer_is_asked_again() {
        let teamctl = Teamctl::with_preset("standard");
        let mut terminal = teamctl.terminal("invite add -t acme --role viewer --no-send");
        terminal.answer("E-mail address", "ada").expect("it has no @");
        terminal.keys(&"\x7f".repeat(3)).keys("ada@acme.example").keys(ENTER);
        terminal.answer("First name", &"a".repeat(121)).expect("120");
        terminal.keys(&"\x7f".repeat(121)).keys("Ada\u{202e}").keys(ENTER).expect("hides what is shown");
        terminal.keys(&"\x7f".repeat(4)).keys("Ada").keys(ENTER);
        terminal.answer("Last name", "").choose("What next", 0);
        terminal.ends(0);
        assert_eq!(invited(&teamctl), "ada@acme.example,viewer,Ada,\n");
    }

    #[test]
    fn up_to_the_batch_limit() {
        let teamctl = Teamctl::with_preset("autoql");
        let mut terminal = teamctl.terminal("invite add -t acme --role admin --no-send");
        for number in 0..6 {
            person(&mut terminal, &format!("p{number}@acme.example"), "A", "B");
            if number < 5 {
                terminal.expect("Add somebody").choose(&format!("Change p{number}"), 1);
            }
        }
        terminal.expect("p5@acme.example").expect("What next").expect("Done").expect("Change p0").keys(ENTER);
        let seen = terminal.ends(0);
        let last = seen.rsplit("What next").next().unwrap();
        assert!(!last.contains("Add somebody"), "{last}");
        assert_eq!(invited(&teamctl).lines().count(), 6);
    }

    #[test]
    fn the_role_alone() {
        let teamctl = Teamctl::with_preset("standard");
        let mut terminal = teamctl.terminal("invite add ada@acme.example -t acme/core --no-send");
        // What fits a team, the policy's default first.
        terminal.expect("Role").expect("member").expect("lead").expect("viewer").keys(ENTER);
        let seen = terminal.ends(0);
        assert!(!seen.contains("owner") && !seen.contains("admin"), "{seen}");
        assert_eq!(invited(&teamctl), "ada@acme.example,member,,\n");
    }
}

mod accept {
    use super::*;

    fn invite_named(teamctl: &Teamctl, role: &str) -> String {
        let line = format!(
            "-q invite add ada@acme.example --role {role} --first-name Ada --last-name L --show-link -o json -t acme"
        );
        teamctl.run(line).ok().token()
    }

    #[test]
    fn token_and_password() {
        let teamctl = Teamctl::with_preset("autoql");
        let token = invite_named(&teamctl, "admin");
        let mut terminal = teamctl.terminal("invite accept");
        terminal.answer("Token", &token);
        terminal.answer("Password", "short").expect("at least 8");
        terminal.answer("Password", PASSWORD).answer("Once more", "correct horse butter").expect("differ");
        terminal.answer("Password", PASSWORD).answer("Once more", PASSWORD);
        let seen = terminal.ends(0);
        for secret in [PASSWORD, "correct horse", &token, token.split_once('.').unwrap().1] {
            assert!(!seen.contains(secret), "{seen}");
        }
        assert!(
            teamctl.sql("SELECT password FROM accounts WHERE email_key = 'ada@acme.example'").starts_with("$argon2id$")
        );
        assert_eq!(teamctl.run("member show ada@acme.example -t acme --jq .status").ok().text(), "active\n");
    }

    #[test]
    fn the_password_of_an_account_is_asked_for_once() {
        let teamctl = Teamctl::with_preset("autoql");
        teamctl.stdin(format!("{PASSWORD}\n")).run("-q account create ada@acme.example --password-stdin").ok();
        let token = invite_named(&teamctl, "admin");
        for (password, code) in [("something else", 6), (PASSWORD, 0)] {
            let mut terminal = teamctl.terminal("invite accept");
            terminal.answer("Token", &token).answer("Password of the account", password);
            let seen = terminal.ends(code);
            assert!(!seen.contains("Once more") && !seen.contains(password), "{seen}");
        }
    }

    #[test]
    fn what_the_policy_requires_and_nobody_has_said() {
        let teamctl = Teamctl::with_preset("refonte");
        let token = teamctl.invite("acme", "ada@acme.example", "member");
        let mut terminal = teamctl.terminal("invite accept --first-name Ada");
        terminal.answer("Token", &token).answer("Company", "Engines");
        let seen = terminal.ends(0);
        assert!(!seen.contains("irst name"), "it was said: {seen}");
        let shown = teamctl.run("account show ada@acme.example --jq '[.first_name, .company] | join(\" \")'").ok();
        assert_eq!(shown.text(), "Ada Engines\n");
    }

    #[test]
    fn a_dead_token_is_told_before_anything_is_asked() {
        let teamctl = Teamctl::with_preset("autoql");
        let token = invite_named(&teamctl, "admin");
        teamctl.run("-q invite revoke ada@acme.example -y -t acme").ok();
        let mut terminal = teamctl.terminal("invite accept");
        terminal.answer("Token", &token);
        let seen = terminal.ends(6);
        assert!(seen.contains("revoked") && !seen.contains("Password"), "{seen}");
    }
}

mod confirmations {
    use super::*;

    #[test]
    fn yes_no_and_neither() {
        let teamctl = Teamctl::with_preset("standard");
        teamctl.invite("acme", "ada@acme.example", "member");
        let before = (teamctl.stored(), teamctl.event_count());
        for (keys, code) in [("n", 7), (ENTER, 7), ("xn", 7)] {
            let mut terminal = teamctl.terminal("invite revoke ada@acme.example -t acme");
            terminal.expect("Really revoke the invitation of ada@acme.example?").keys(keys);
            terminal.ends(code);
            assert_eq!((teamctl.stored(), teamctl.event_count()), before);
        }
        let mut terminal = teamctl.terminal("invite revoke ada@acme.example -t acme");
        terminal.expect("Really revoke").keys("y");
        terminal.ends(0);
        assert_eq!(teamctl.status_at(crate::JUST_BEFORE, "ada@acme.example"), "revoked");
        // Said beforehand: not asked.
        assert!(!teamctl.terminal("invite revoke ada@acme.example -t acme -y").ends(0).contains("Really"));
        assert!(!teamctl.terminal("invite prune --older-than 1d --all-teams -n").ends(0).contains("Really"));
    }

    #[test]
    fn a_severe_one_is_typed() {
        let teamctl = Teamctl::with_preset("standard");
        let before = teamctl.stored();
        for wrong in ["acme", "y", "", "ACME/core"] {
            let mut terminal = teamctl.terminal("team delete acme/core");
            terminal.answer("type acme/core again", wrong);
            terminal.ends(7);
            assert_eq!(teamctl.stored(), before);
        }
        let mut terminal = teamctl.terminal("team delete acme/core");
        terminal.answer("type acme/core again", "acme/core");
        terminal.ends(0);
        teamctl.run("team show acme/core -o json").refused("team.not_found");
    }

    /// What is shown at a prompt comes from the line, and may hold anything.
    #[test]
    fn what_would_deceive_is_escaped() {
        let teamctl = Teamctl::with_preset("standard");
        let mut terminal = teamctl.terminal("team create globex --owner 'x\u{202e}@y.example'");
        let seen = {
            terminal.expect("exit=2");
            terminal.seen.clone()
        };
        assert!(!seen.contains('\u{202e}'), "{seen:?}");
    }
}

mod interrupted {
    use super::*;

    #[test]
    fn at_each_kind_of_prompt() {
        let teamctl = Teamctl::with_preset("autoql");
        let names = "--first-name Ada --last-name L";
        teamctl.run(format!("-q invite add ada@acme.example --role admin {names} --no-send -t acme")).ok();
        let token = teamctl.token("acme", "ada@acme.example");
        teamctl.file("token", &token);
        let before = (teamctl.stored(), teamctl.event_count());
        let interrupt = |line: &str, question: &str, typed: &str| {
            let mut terminal = teamctl.terminal(line);
            terminal.expect(question).keys(typed).keys(CTRL_C);
            terminal.ends(130);
            assert_eq!((teamctl.stored(), teamctl.event_count()), before, "{line}");
        };
        interrupt("invite add -t acme", "E-mail address", "bob@");
        interrupt(&format!("invite add bob@acme.example {names} -t acme"), "Role", "");
        interrupt("invite accept", "Token", &token[..20]);
        interrupt("invite revoke ada@acme.example -t acme", "Really", "");
        interrupt("team delete acme/core", "again", "acme/c");
        // At the second prompt, which finds what the first has left.
        let mut terminal = teamctl.terminal("invite accept");
        terminal.answer("Token", &token).answer("Password", PASSWORD).expect("Once more").keys("corr").keys(CTRL_C);
        assert!(!terminal.ends(130).contains("corr"));
        let mut terminal = teamctl.terminal("invite add -t acme --role admin");
        terminal.answer("E-mail address", "bob@acme.example").expect("First name").keys("B").keys(CTRL_C);
        terminal.ends(130);
        assert_eq!((teamctl.stored(), teamctl.event_count()), before);
    }

    #[test]
    fn by_a_signal() {
        let teamctl = Teamctl::with_preset("autoql");
        for (signal, code) in [(Signal::SIGTERM, 143), (Signal::SIGINT, 130)] {
            for (line, question) in
                [("invite accept", "Token"), ("invite add -t acme", "E-mail"), ("team delete acme/core", "again")]
            {
                let mut command = teamctl.command(line);
                command.env("TERM", "xterm");
                let mut terminal = Terminal::new(command);
                terminal.expect(question).keys("a");
                terminal.session.get_process_mut().signal(signal).unwrap();
                terminal.session.expect(Eof).unwrap();
                let status = terminal.session.get_process().wait().unwrap();
                assert!(matches!(status, WaitStatus::Exited(_, exit) if exit == code), "{line}: {status:?}");
            }
        }
    }
}

/// Without somebody to ask or a place to ask at, nothing is asked, and the flag is named.
#[test]
fn nobody_to_ask() {
    let teamctl = Teamctl::with_preset("standard");
    let before = (teamctl.stored(), teamctl.event_count());
    for (line, flag) in [
        ("invite add -t acme --no-send", "EMAIL"),
        ("invite add ada@acme.example -t acme --no-send", "--role"),
        ("invite accept", "--token-stdin"),
        ("invite decline", "--token-stdin"),
        ("invite inspect", "--token-stdin"),
        ("invite revoke ada@acme.example -t acme", "--yes"),
        ("invite prune --older-than 1d --all-teams", "--yes"),
        ("team delete acme/core", "--confirm"),
    ] {
        for (script, more) in [
            ("stty sane; \"$@\" </dev/null; echo \"exit=$?\"; stty -a", ""),
            ("stty sane; \"$@\" 2>stderr; code=$?; cat stderr; echo \"exit=$code\"; stty -a", ""),
            (TELL, "--no-input"),
            ("stty sane; export TEAMCTL_NO_INPUT=1; \"$@\"; echo \"exit=$?\"; stty -a", ""),
        ] {
            let seen = teamctl.terminal_by(script, format!("{line} {more}")).ends(2);
            assert!(seen.contains(flag), "{line}: {seen}");
        }
    }
    assert_eq!((teamctl.stored(), teamctl.event_count()), before);
}

mod what_is_missing {
    use super::*;

    /// Whatever a command cannot do without, be it an argument or a flag.
    #[test]
    fn is_asked_for() {
        let teamctl = Teamctl::with_preset("standard");
        let mut terminal = teamctl.terminal("team show");
        terminal.answer("Team", "acme");
        let seen = terminal.ends(0);
        assert!(seen.contains("path") && seen.contains("acme"), "{seen}");
        let mut terminal = teamctl.terminal("role check owner@acme.example -t acme");
        terminal.answer("Permission", "team.read");
        let seen = terminal.ends(0);
        assert!(seen.contains("allowed"), "{seen}");
    }

    /// As its argument would have it, be it that it begins like a flag.
    #[test]
    fn is_asked_for_again_where_it_is_no_answer() {
        let teamctl = Teamctl::with_preset("standard");
        let mut terminal = teamctl.terminal("backup prune -y -o json");
        terminal.answer("How many to keep", "0").expect("0 is not in");
        terminal.keys("\x7f").keys("3").keys(ENTER);
        assert!(terminal.ends(0).contains("[]"));
        let mut terminal = teamctl.terminal("resource create --kind project -t acme -o json");
        terminal.answer("Name", "a\u{202e}").expect("hides what is shown");
        terminal.keys("\x7f\x7f").keys("--kind").keys(ENTER);
        terminal.ends(0);
        assert_eq!(
            teamctl.run("resource list -t acme -o csv --csv-raw --no-headers --fields name").ok().text(),
            "--kind\n"
        );
    }

    #[test]
    fn is_chosen_where_there_is_a_choice() {
        let teamctl = Teamctl::with_preset("standard");
        let mut terminal = teamctl.terminal("connector add -t acme");
        terminal.answer("Name", "archive").choose("Type", 1).answer("Bucket", "files");
        terminal.ends(0);
        let shown = teamctl.run("connector list -t acme -o csv --no-headers --fields name,type,bucket").ok();
        assert_eq!(shown.text(), "archive,azure,files\n");
        let mut terminal = teamctl.terminal("member update owner@acme.example -t acme");
        terminal.expect("Super access").expect("off").keys(CTRL_C);
        terminal.ends(130);
    }

    /// Which of several flags, nobody could tell by their names.
    #[test]
    fn is_told_where_it_is_one_of_several() {
        let seen = Teamctl::with_preset("standard").terminal("budget set -t acme").ends(2);
        assert!(seen.contains("--limit <AMOUNT>|--unlimited"), "{seen}");
    }

    #[test]
    fn is_not_asked_for_where_nobody_wants_to_be_asked() {
        let teamctl = Teamctl::with_preset("standard");
        assert!(teamctl.terminal("team show --no-input").ends(2).contains("<TEAM>"));
        teamctl.run("team show -o json").refused("usage.missing");
    }
}
