//! Real processes from a common start: whatever they do at once, it is as if one had done it after the other.
use crate::DEADLINE;
use crate::support::race::{Finished, one_wins, same};
use crate::support::{NOW, Teamctl};

/// How often each race is run.
fn rounds() -> usize {
    if crate::is_full_run() { 100 } else { 4 }
}

#[test]
fn ten_accept_one_token() {
    let teamctl = Teamctl::with_preset("standard");
    for round in 0..rounds() {
        let address = format!("ada{round}@acme.example");
        let token = teamctl.invite("acme/core", &address, "lead");
        let finished = teamctl.race(NOW, &same(10, "invite accept --token-stdin", &token));
        let id = one_wins(&finished, &["invite.accepted"]).json()["id"].as_str().unwrap().to_owned();
        assert_eq!(teamctl.events_of("invite.accept", &id), 1);
        let accounts = teamctl.sql(&format!("SELECT COUNT(*) FROM accounts WHERE email_key = '{address}'"));
        assert_eq!(accounts, "1\n");
        let teams = teamctl.sql(&format!(
            "SELECT COUNT(*), COUNT(DISTINCT team_id) FROM memberships WHERE account_id = (SELECT id FROM accounts WHERE email_key = '{address}')"
        ));
        assert_eq!(teams, "2|2\n", "in the team and in the one above, once each");
        teamctl.adds_up(NOW);
    }
}

/// With a password, which is hashed before any transaction.
#[test]
fn five_accept_one_token_with_passwords_of_their_own() {
    let teamctl = Teamctl::with_preset("autoql");
    for round in 0..rounds().min(10) {
        let address = format!("ada{round}@acme.example");
        let line = [
            "-q",
            "invite",
            "add",
            &address,
            "--role",
            "admin",
            "--first-name",
            "A",
            "--last-name",
            "B",
            "--show-link",
            "-t",
            "acme",
            "-o",
            "json",
        ];
        let token = teamctl.run(line).ok().token();
        let inputs: Vec<_> = (0..5).map(|number| format!("{token}\npassword {number}\n")).collect();
        let lines: Vec<_> = inputs
            .iter()
            .map(|input| ("invite accept --token-stdin --password-file -".to_owned(), input.as_str()))
            .collect();
        let finished = teamctl.race(NOW, &lines);
        one_wins(&finished, &["invite.accepted", "account.bad_credentials"]);
        // The winner's is the password: the next invitation proves it.
        let winner = finished.iter().position(|process| process.code == 0).unwrap();
        teamctl
            .run([
                "-q",
                "team",
                "create",
                &format!("globex{round}"),
                "--owner",
                "o@globex.example",
                "--preset",
                "autoql",
            ])
            .ok();
        let globex = format!("globex{round}");
        let line = [
            "-q",
            "invite",
            "add",
            &address,
            "--role",
            "admin",
            "--first-name",
            "A",
            "--last-name",
            "B",
            "--show-link",
            "-t",
            &globex,
            "-o",
            "json",
        ];
        let token = teamctl.run(line).ok().token();
        teamctl
            .stdin(format!("{token}\npassword {winner}\n"))
            .run("-q invite accept --token-stdin --password-file -")
            .ok();
        teamctl.adds_up(NOW);
    }
}

#[test]
fn eight_sweeps_at_once() {
    for round in 0..rounds() {
        let teamctl = Teamctl::with_preset("standard");
        let people = (0..40).fold("email\n".to_owned(), |list, number| list + &format!("p{number}@x.example\n"));
        for (team, role) in [("acme", "viewer"), ("acme/core", "lead")] {
            teamctl
                .stdin(people.as_str())
                .run(["-q", "invite", "add", "--from-file", "-", "--role", role, "--no-send", "-t", team])
                .ok();
        }
        // Some sweep one team, which is all the same.
        let line = |number: usize| {
            if (number + round).is_multiple_of(3) { "invite expire -t acme/core" } else { "invite expire --all-teams" }
        };
        let lines: Vec<_> = (0..8).map(|number| (line(number).to_owned(), "")).collect();
        let finished = teamctl.race(DEADLINE, &lines);
        let expired: i64 = finished.iter().map(|process| process.json()["expired"].as_i64().unwrap()).sum();
        assert_eq!(expired, 80);
        assert!(finished.iter().all(|process| process.code == 0));
        let events = teamctl.run("audit list --action invite.expire -t acme -o json --fields team,count").ok().json();
        let mut events: Vec<_> = events
            .as_array()
            .unwrap()
            .iter()
            .map(|event| (event["team"].as_str().unwrap(), event["count"].as_i64().unwrap()))
            .collect();
        events.sort_unstable();
        assert_eq!(events, [("acme", 40), ("acme/core", 40)], "each team's sweep is recorded once");
        assert_eq!(teamctl.sql("SELECT COUNT(*), COUNT(DISTINCT closed_event) FROM invites WHERE state = 4"), "80|2\n");
        teamctl.adds_up(DEADLINE);
    }
}

#[test]
fn accept_against_revoke_and_decline() {
    let teamctl = Teamctl::with_preset("standard");
    for round in 0..rounds() {
        let address = format!("ada{round}@acme.example");
        let token = teamctl.invite("acme", &address, "member");
        let mut lines = vec![
            ("invite accept --token-stdin".to_owned(), token.as_str()),
            (format!("invite revoke {address} -y -t acme"), ""),
            ("invite decline --token-stdin".to_owned(), token.as_str()),
        ];
        lines.rotate_left(round % 3);
        let finished = teamctl.race(NOW, &lines);
        let won = one_wins(&finished, &["invite.accepted", "invite.revoked", "invite.declined", "invite.not_open"]);
        let status = teamctl.status_at(NOW, &address);
        assert_eq!(won.json()["status"], status.as_str());
        let members =
            teamctl.run(["member", "list", "-t", "acme", "--status", "active", "-o", "jsonl"]).ok().json_lines();
        assert_eq!(members.iter().any(|member| member["email"] == address), status == "accepted");
        teamctl.adds_up(NOW);
    }
}

#[test]
fn eight_equal_adds() {
    let teamctl = Teamctl::with_preset("standard");
    for round in 0..rounds() {
        let spelled = |number: usize| {
            if number.is_multiple_of(2) {
                format!("ada{round}@acme.example")
            } else {
                format!("ADA{round}@Acme.example")
            }
        };
        let add = |number: usize, more: &str| {
            (format!("invite add {} --role member --no-send -t acme{more}", spelled(number)), "")
        };
        let finished = teamctl.race(NOW, &(0..8).map(|number| add(number, "")).collect::<Vec<_>>());
        let id = one_wins(&finished, &["invite.exists"]).json()["id"].as_str().unwrap().to_owned();
        // Each of the others names the one that there is.
        for process in finished.iter().filter(|process| process.code != 0) {
            assert!(process.stderr.contains(&id), "{}", process.stderr);
        }
        assert_eq!(teamctl.events_of("invite.add", &id), 1);

        teamctl.run(["-q", "invite", "revoke", &id, "-y"]).ok();
        let finished = teamctl.race(NOW, &(0..8).map(|number| add(number, " --or-ignore")).collect::<Vec<_>>());
        let invites: Vec<_> = finished.iter().map(Finished::json).collect();
        assert_eq!(invites.iter().filter(|invite| invite["changed"] == true).count(), 1);
        assert!(invites.iter().all(|invite| invite["id"] == invites[0]["id"]));
        assert_ne!(invites[0]["id"], id.as_str());
        teamctl.adds_up(NOW);
    }
}

/// Two lists that name the same people, each all or nothing.
#[test]
fn batches_that_overlap() {
    for _ in 0..rounds() {
        let teamctl = Teamctl::with_preset("standard");
        let list = |people: std::ops::Range<usize>| {
            people.fold("email\n".to_owned(), |list, number| list + &format!("p{number}@x.example\n"))
        };
        let (first, second, third) = (list(0..120), list(60..180), list(90..100));
        let lines: Vec<_> = [&first, &second, &third]
            .map(|list| {
                ("invite add --from-file - --role member --no-send --or-ignore -t acme".to_owned(), list.as_str())
            })
            .to_vec();
        let finished = teamctl.race(NOW, &lines);
        let made: usize = finished
            .iter()
            .map(|process| process.json().as_array().unwrap().iter().filter(|invite| invite["changed"] == true).count())
            .sum();
        assert_eq!(made, 180);
        teamctl.adds_up(NOW);

        let lines: Vec<_> = [&first, &second]
            .map(|list| ("invite add --from-file - --role viewer --no-send -t globex".to_owned(), list.as_str()))
            .to_vec();
        teamctl.run("-q team create globex --owner o@globex.example").ok();
        one_wins(&teamctl.race(NOW, &lines), &["invite.invalid_rows"]);
        assert_eq!(teamctl.run("invite list -t globex -o id").ok().text().lines().count(), 120);
        teamctl.adds_up(NOW);
    }
}

#[test]
fn eight_inits() {
    for round in 0..rounds() {
        let teamctl = Teamctl::new();
        let init = |number: usize| (format!("init acme{number} --owner owner@acme.example --preset standard"), "");
        let finished = teamctl.race(NOW, &(0..8).map(init).collect::<Vec<_>>());
        one_wins(&finished, &["database.already_initialized"]);
        let winner = finished.iter().position(|process| process.code == 0).unwrap();
        assert_eq!(teamctl.run("team list --jq '.[].path'").ok().text(), format!("acme{winner}\n"));
        teamctl.adds_up(NOW);
        // The key that is there is the database's, and nothing else is left lying about.
        let token = teamctl.invite(&format!("acme{winner}"), "ada@acme.example", "member");
        teamctl.stdin(token).run("-q invite accept --token-stdin").ok();
        let files = |folder: &str| {
            let names = std::fs::read_dir(teamctl.home().join(folder)).unwrap();
            let mut names: Vec<_> = names.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
            names.sort_unstable();
            names
        };
        assert!(files("data/teamctl").iter().all(|name| name.starts_with("teamctl.db")), "{:?}", files("data/teamctl"));
        assert_eq!(files("config/teamctl"), ["secret.key"]);

        // Where it is no error that it is there, it is none either to have lost.
        let teamctl = Teamctl::new();
        let init = "init acme --owner owner@acme.example --or-ignore";
        let finished = teamctl.race(NOW, &same(8, init, ""));
        let told: Vec<_> = finished.iter().map(|process| (process.code, process.error())).collect();
        assert!(told.iter().all(|(code, _)| *code == 0), "round {round}: {told:?}");
        assert_eq!(finished.iter().filter(|process| process.json()["changed"] == true).count(), 1);
        teamctl.adds_up(NOW);
    }
}

#[test]
fn resend_against_accept_with_the_old_token() {
    let teamctl = Teamctl::with_preset("standard");
    for round in 0..rounds() {
        let address = format!("ada{round}@acme.example");
        let token = teamctl.invite("acme", &address, "member");
        let mut lines = vec![
            ("invite accept --token-stdin".to_owned(), token.as_str()),
            (format!("invite resend {address} --show-link -t acme"), ""),
        ];
        lines.rotate_left(round % 2);
        let finished = teamctl.race(NOW, &lines);
        let won = one_wins(&finished, &["invite.unknown_token", "invite.not_open", "member.exists"]).json();
        if won["status"] == "pending" {
            // The new token is good, and the old one is dead.
            teamctl.stdin(token.as_str()).run("invite accept --token-stdin -o json").refused("invite.unknown_token");
            teamctl.stdin(won["token"].as_str().unwrap()).run("-q invite accept --token-stdin").ok();
        }
        assert_eq!(teamctl.status_at(NOW, &address), "accepted");
        teamctl.adds_up(NOW);
    }
}

/// Four resends at once: each has a token, and the last one's is the only one.
#[test]
fn resend_against_resend() {
    let teamctl = Teamctl::with_preset("standard");
    for round in 0..rounds() {
        let address = format!("ada{round}@acme.example");
        let first = teamctl.invite("acme", &address, "member");
        let finished = teamctl.race(NOW, &same(4, &format!("invite resend {address} --show-link -t acme"), ""));
        let mut good = 0;
        for token in finished.iter().map(|process| process.json()["token"].as_str().unwrap().to_owned()).chain([first])
        {
            let inspected = teamctl.stdin(token).run("-q invite inspect --token-stdin -o json").noisy();
            if inspected.text().is_empty() {
                inspected.refused("invite.unknown_token");
            } else {
                good += 1;
                assert_eq!(inspected.ok().json()["sent_count"], 5, "none was lost");
            }
        }
        assert_eq!(good, 1);
        teamctl.adds_up(NOW);
    }
}

/// Of two organizations of which an account may be in one, it is in one.
#[test]
fn two_organizations_want_one_account() {
    let teamctl = Teamctl::with_preset("refonte");
    teamctl.run("-q team create globex --owner o@globex.example --preset standard").ok();
    for round in 0..rounds() {
        let address = format!("ada{round}@x.example");
        teamctl.run(["-q", "account", "create", &address, "--first-name", "A", "--company", "C"]).ok();
        let tokens = ["acme", "globex"].map(|team| teamctl.invite(team, &address, "member"));
        let lines: Vec<_> =
            tokens.iter().map(|token| ("invite accept --token-stdin".to_owned(), token.as_str())).collect();
        one_wins(&teamctl.race(NOW, &lines), &["member.one_organization"]);
        teamctl.adds_up(NOW);
    }
}

/// Somebody accepts while the deadline is swept and the team put away: either they are in, or the invite has expired.
#[test]
fn everything_at_once() {
    let teamctl = Teamctl::with_preset("standard");
    teamctl.run("-q account create zoe@x.example").ok();
    for round in 0..rounds() {
        let address = format!("ada{round}@x.example");
        let token = teamctl.invite("acme/core", &address, "lead");
        let lines: Vec<_> = [
            ("invite accept --token-stdin", token.as_str()),
            ("invite expire --all-teams", ""),
            ("team archive acme/core -y", ""),
            ("member add zoe@x.example --role member -t acme/core --or-ignore", ""),
            ("member remove zoe@x.example -y -t acme --ignore-missing", ""),
            ("invite add zoe@x.example --role member --no-send -t acme/core --or-ignore", ""),
            ("invite prune --older-than 1d --all-teams -y", ""),
        ]
        .map(|(line, stdin)| (line.to_owned(), stdin))
        .to_vec();
        for process in teamctl.race(NOW, &lines) {
            assert!(process.code == 0 || process.error() == "team.archived", "{} {}", process.code, process.stderr);
        }
        teamctl.adds_up(NOW);
        teamctl.run("-q team unarchive acme/core").ok();
    }
}
