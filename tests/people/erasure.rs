//! Of who is erased nothing is left: in no table, not in the words of the audit trail, nowhere in the files.
use std::io::{BufRead, BufReader, Write};
use std::process::{Child, Command, Stdio};

use serde_json::json;

use crate::support::{NOW, Teamctl};
use crate::{PASSWORD, is_full_run};

/// All that is known of Ada, and could be found again.
const NEEDLES: &[&str] = &[
    "ada@acme.example",
    "countess@acme.example",
    "lovelace",
    "byron",
    "+441234567890",
    "+449999999999",
    "Analytical Engines",
    "Ockham",
    "Somerset",
    "Difference Ltd",
    "Augusta",
];

const DELETE: &str = "account delete ada@acme.example --confirm ada@acme.example -o json";

/// A home in which somebody has left traces wherever a person can.
fn with_ada() -> Teamctl {
    let teamctl = Teamctl::initialized();
    for team in ["acme/design", "acme/old"] {
        teamctl.run(["-q", "team", "create", team, "-o", "id"]).ok();
    }
    teamctl.sign_up(
        "Countess@acme.example",
        "--first-name Augusta --last-name Byron --company 'Difference Ltd' --phone +449999999999 --profile house=Somerset",
    );
    teamctl.run("-q invite add countess@acme.example --role lead --no-send -t acme/old -o id").ok();
    let token = teamctl.token("acme/old", "countess@acme.example");
    teamctl.stdin(token).run("-q invite accept --token-stdin -o id").ok();
    let update = "account update countess@acme.example --email ADA@acme.example --first-name Ada --last-name Lovelace";
    teamctl.run(format!("-q {update} --company 'Analytical Engines' --phone +441234567890 -o id")).ok();
    teamctl.run("-q account update ada@acme.example --profile house=Ockham -o id").ok();
    teamctl.run("-q member add ada@acme.example --role lead -t acme/design -o id").ok();
    teamctl.run("-q team create globex --owner hank@globex.example -o id").ok();
    let names = "--first-name Ada --last-name Lovelace --no-send -o id";
    teamctl.run(format!("-q invite add Ada@Acme.Example --role viewer -t globex {names}")).ok();
    for person in ["adam@acme.example", "canada@acme.example"] {
        let names = "--first-name Adam --last-name Smith --no-send -o id";
        teamctl.run(format!("-q invite add {person} --role viewer -t acme {names}")).ok();
    }
    teamctl.run("-q invite revoke ada@acme.example -t globex -y -o id --reason 'she is with Difference Ltd'").ok();
    teamctl.run("-q invite add ada@ACME.example --role viewer -t globex --no-send -o id").ok();
    for (line, reason) in [
        ("team update globex --name Globe", "as aDa@acme.EXAMPLE wrote"),
        ("team update globex --name Globex", "call +44 1234 567890"),
        ("team update globex --name Globus", "for Ada  Lovelace"),
        ("team update globex --name Globex2", "for ADA LOVELACE, countess"),
        ("team update globex --name Globex3", "as Augusta Byron she asked for it"),
        ("team update globex --name Globex4", "for Ada Byron"),
        ("team update globex --name Globex5", "for augusta  lovelace"),
        ("team archive acme/old -y", "asked by 'countess@acme.example'"),
        ("team update acme --name Acme2", "canada@acme.example is somebody else"),
    ] {
        teamctl.run(format!("-q {line} -o id --reason \"{reason}\"")).ok();
    }
    teamctl.run("-q budget topup 9 --ref paid -t acme -o id").ok();
    for (line, note) in [
        ("charge 1 --ref one", "as aDa@acme.EXAMPLE asked"),
        ("hold 1 --ref two", "the render of Ada  Lovelace"),
        ("charge 1 --ref three", "for somebody else"),
    ] {
        teamctl.run(format!("-q budget {line} -t acme -o id --note \"{note}\"")).ok();
    }
    teamctl.login(NOW, "ada@acme.example", PASSWORD).ok();
    teamctl.login(NOW, "ada@acme.example", "wrong").refused("account.bad_credentials");
    teamctl.plant_messages();
    teamctl
}

impl Teamctl {
    /// What is sent is written by nothing yet: by hand, a message to each of address and phone, and a code.
    fn plant_messages(&self) {
        self.sql(
            "INSERT INTO messages (id, kind, purpose, recipient, recipient_key, subject, status, created_at, created_event,
             sent_at, next_attempt_at) VALUES
             (1, 'email', 'invite', 'Ada@acme.example', 'ada@acme.example', 'Ada Lovelace, join us', 1, 1, 1, 1, NULL),
             (2, 'sms', 'code', '+441234567890', '+441234567890', 'code', 0, 1, 1, NULL, 1),
             (3, 'email', 'invite', 'adam@acme.example', 'adam@acme.example', 'join us', 0, 1, 1, NULL, 1);
             INSERT INTO codes (invite_id, nonce, phone, asked_at, asked, wrong)
             SELECT id, nonce, '+441234567890', 1, '1', 0 FROM invites WHERE email_key LIKE 'ada%@acme.example';",
        );
    }

    fn hash(&self) -> String {
        self.sql("SELECT password FROM accounts WHERE email_key = 'ada@acme.example'").trim().to_owned()
    }

    /// What of a SQLite file is neither rows nor indexes.
    fn header(&self) -> String {
        self.sql(
            "PRAGMA application_id; PRAGMA user_version; PRAGMA journal_mode; PRAGMA page_size; PRAGMA auto_vacuum",
        )
    }

    #[allow(clippy::disallowed_methods)] // Outside the program, the system is asked directly.
    fn mode(&self) -> u32 {
        use std::os::unix::fs::PermissionsExt;
        std::fs::metadata(self.database()).unwrap().permissions().mode() & 0o777
    }

    /// Another process in the middle of reading.
    fn reader(&self) -> Child {
        let mut command = Command::new("sqlite3");
        command.arg("-bail").arg(self.database()).stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut reader = command.spawn().unwrap();
        reader.stdin.as_mut().unwrap().write_all(b"BEGIN; SELECT COUNT(*) FROM accounts;\n").unwrap();
        let mut line = String::new();
        BufReader::new(reader.stdout.as_mut().unwrap()).read_line(&mut line).unwrap();
        assert_ne!(line, "");
        reader
    }
}

#[test]
fn nothing_is_left() {
    let teamctl = with_ada();
    let hash = teamctl.hash();
    assert!(hash.starts_with("$argon2id$"));
    let needles = [NEEDLES, &[hash.as_str()]].concat();
    // The right words, and a search that finds each.
    for needle in &needles {
        assert_ne!(teamctl.remains(&[needle]), Vec::<String>::new(), "{needle}");
    }
    let before = (teamctl.header(), teamctl.mode());
    let others = teamctl.sql("SELECT id, email FROM accounts WHERE email_key NOT LIKE 'ada@%' ORDER BY id");
    assert_eq!(teamctl.run(DELETE).ok().json()["changed"], true);
    teamctl.adds_up(NOW);
    assert_eq!((teamctl.header(), teamctl.mode()), before);
    assert_eq!(teamctl.sql("PRAGMA integrity_check; PRAGMA foreign_key_check"), "ok\n");
    assert_eq!(teamctl.sql("SELECT id, email FROM accounts WHERE deleted_at IS NULL ORDER BY id"), others);
    assert_eq!(teamctl.sql("SELECT id FROM messages"), "3\n");
    assert_eq!(teamctl.sql("SELECT COUNT(*) FROM login_tries"), "0\n");
    // What was charged and held stays, without the words beside it that name her.
    let notes = "budget history -t acme -o json --jq 'map([.ref, .note])'";
    let expected = json!([["paid", null], ["one", null], ["three", "for somebody else"], ["two", null]]);
    let mut notes = teamctl.run(notes).ok().json();
    notes.as_array_mut().unwrap().sort_by_key(|entry| entry[0] != "paid");
    notes.as_array_mut().unwrap()[1..].sort_by_key(|entry| entry[0].as_str().unwrap().to_owned());
    assert_eq!(notes, expected);
    // Of the reasons, those alone that say who it was.
    let reasons = teamctl.run("audit list -o json --jq '[.[].reason | select(. != null)]'").ok().json();
    assert_eq!(reasons, json!(["canada@acme.example is somebody else"]));
    let states = "invite list --all-teams -o json --jq 'map([.team, .email, .status])'";
    assert_eq!(
        teamctl.run(states).ok().json(),
        json!([
            ["acme", "adam@acme.example", "pending"],
            ["acme", "canada@acme.example", "pending"],
            ["acme/old", null, "accepted"],
            ["globex", null, "revoked"],
            ["globex", null, "revoked"],
        ])
    );
    // Somebody else's address ends as hers does, and stays.
    let left = teamctl.remains(&needles);
    assert!(left.iter().all(|left| left.starts_with("ada@acme.example in ")) && !left.is_empty(), "{left:?}");
    // Again, which finds nobody.
    assert_eq!(teamctl.run(DELETE).ok().json()["changed"], false);
    teamctl.adds_up(NOW);
}

/// Not even a part of another's address, once that is gone: right after the first run, before anything else is written.
#[test]
fn no_second_run_is_needed() {
    let teamctl = with_ada();
    let hash = teamctl.hash();
    for person in ["adam@acme.example", "canada@acme.example"] {
        teamctl.run(["-q", "account", "delete", person, "--confirm", person, "-o", "id"]).ok();
    }
    teamctl.sql("DELETE FROM event_texts WHERE reason LIKE 'canada%' OR reason LIKE '%Difference%'; DELETE FROM messages WHERE id = 3");
    teamctl.run(DELETE).ok();
    assert_eq!(teamctl.remains(&[NEEDLES, &[hash.as_str()]].concat()), Vec::<String>::new());
    assert_eq!(teamctl.sql("SELECT COUNT(*) FROM accounts WHERE deleted_at IS NOT NULL"), "1\n");
}

/// What lies in the free space of a page is in no table, and is found all the same.
#[test]
fn what_the_engine_left_behind_goes_too() {
    let teamctl = Teamctl::initialized();
    teamctl.run("-q account create ada@acme.example -o id").ok();
    teamctl.sql(
        "PRAGMA secure_delete = OFF; INSERT INTO properties VALUES ('x', CAST('left of ADA@acme.example' AS BLOB));
         DELETE FROM properties WHERE name = 'x'; PRAGMA wal_checkpoint(TRUNCATE)",
    );
    assert!(!teamctl.sql(".dump").contains("left of"));
    let left = ["left of ada@acme.example"];
    assert_eq!(teamctl.remains(&left), ["left of ada@acme.example in teamctl.db"]);
    // A rehearsal leaves it where it is.
    teamctl.run(format!("{DELETE} --dry-run")).ok();
    assert_eq!(teamctl.remains(&left), ["left of ada@acme.example in teamctl.db"]);
    teamctl.run(DELETE).ok();
    assert_eq!(teamctl.remains(&["ada@acme.example"]), Vec::<String>::new());
    teamctl.adds_up(NOW);
}

/// Whoever finds nobody does not know what else was known of them, and makes the file anew in any case.
#[test]
fn a_repeat_removes_what_it_cannot_name() {
    let teamctl = Teamctl::initialized();
    teamctl.sql(
        "PRAGMA secure_delete = OFF; INSERT INTO properties VALUES ('x', CAST('Analytical Engines' AS BLOB));
         DELETE FROM properties WHERE name = 'x'; PRAGMA wal_checkpoint(TRUNCATE)",
    );
    assert_ne!(teamctl.remains(&["Analytical Engines"]), Vec::<String>::new());
    assert_eq!(teamctl.run(DELETE).ok().json()["changed"], false);
    assert_eq!(teamctl.remains(&["Analytical Engines"]), Vec::<String>::new());
}

/// The WAL cannot be emptied under a reader: the person is erased all the same, and a repeat does the rest.
#[test]
fn a_reader_only_delays_it() {
    let teamctl = Teamctl::initialized();
    teamctl.sign_up("ada@acme.example", "--first-name Augusta");
    let mut reader = teamctl.reader();
    let error = teamctl.run(format!("{DELETE} --lock-timeout 0")).refused("database.locked").error();
    assert_eq!(
        (error["message"].as_str().unwrap(), error["hint"].as_str().unwrap()),
        (
            "the person is erased, but traces may be left in the database file: another process is using it",
            "run the same command again, which clears them away"
        )
    );
    teamctl.run("account show ada@acme.example -o json").refused("account.not_found");
    assert_ne!(teamctl.remains(&["augusta"]), Vec::<String>::new());
    drop(reader.stdin.take());
    reader.wait().unwrap();
    assert_eq!(teamctl.run(DELETE).ok().json()["changed"], false);
    assert_eq!(teamctl.remains(&["augusta", "ada@acme.example"]), Vec::<String>::new());
    teamctl.adds_up(NOW);
}

/// An archived team, or a deleted one, does not keep anybody.
#[test]
fn no_team_stands_in_the_way() {
    let teamctl = Teamctl::initialized().ticking();
    teamctl.run("-q account create ada@acme.example -o id").ok();
    for team in ["acme/old", "acme/gone"] {
        teamctl.run(["-q", "team", "create", team, "-o", "id"]).ok();
        teamctl
            .run(["-q", "invite", "add", "ada@acme.example", "--role", "viewer", "--no-send", "-t", team, "-o", "id"])
            .ok();
    }
    teamctl.run("-q member add ada@acme.example --role viewer -t acme -o id").ok();
    teamctl.run("-q team archive acme/old -y -o id").ok();
    teamctl.run("-q team delete acme/gone --confirm acme/gone -o id").ok();
    teamctl.run(DELETE).ok();
    assert_eq!(teamctl.remains(&["ada@acme.example"]), Vec::<String>::new());
    assert_eq!(
        teamctl.sql(
            "SELECT COUNT(*) FROM memberships m JOIN accounts a ON a.id = m.account_id WHERE a.deleted_at IS NOT NULL"
        ),
        "0\n"
    );
    assert_eq!(teamctl.run("team show acme/old -o json --jq .pending").ok().text(), "0\n");
    teamctl.adds_up(NOW);
}

/// An address that was hers once and is another's now is not hers any more.
#[test]
fn who_has_her_former_address_stays() {
    let teamctl = Teamctl::initialized();
    teamctl.run("-q account create joint@acme.example -o id").ok();
    teamctl.run("-q account update joint@acme.example --email ada@acme.example -o id").ok();
    teamctl.run("-q account create joint@acme.example -o id").ok();
    teamctl.run("-q invite add joint@acme.example --role viewer --no-send -o id").ok();
    teamctl.run(DELETE).ok();
    assert_eq!(teamctl.run("invite show joint@acme.example -o json --jq .status").ok().text(), "pending\n");
    teamctl.run("account show joint@acme.example -o json").ok();
    teamctl.adds_up(NOW);
}

/// Whatever else is done to her at that moment: afterwards it adds up, and a last run leaves nothing.
#[test]
fn at_the_same_time_as_everything_else() {
    for _ in 0..if is_full_run() { 30 } else { 2 } {
        let teamctl = Teamctl::initialized();
        teamctl.sign_up("ada@acme.example", "--first-name Augusta");
        let token = teamctl.invite("acme", "ada@acme.example", "member");
        let lines = [
            (DELETE.replace(" -o json", ""), ""),
            (DELETE.replace(" -o json", ""), ""),
            ("account login ada@acme.example --password-stdin".to_owned(), PASSWORD),
            ("invite accept --token-stdin".to_owned(), token.as_str()),
            ("invite add ada@acme.example --role viewer --no-send".to_owned(), ""),
            ("account update ada@acme.example --company Engines".to_owned(), ""),
            ("member add ada@acme.example --role viewer".to_owned(), ""),
            ("audit list".to_owned(), ""),
        ];
        for finished in teamctl.race(NOW, &lines) {
            assert!([0, 3, 5, 6].contains(&finished.code), "{} {}", finished.code, finished.stderr);
        }
        teamctl.adds_up(NOW);
        teamctl.run(DELETE).ok();
        teamctl.run(DELETE).ok();
        assert_eq!(teamctl.remains(&["augusta", "ada@acme.example"]), Vec::<String>::new());
        teamctl.adds_up(NOW);
    }
}
