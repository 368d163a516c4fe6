//! What a message says, what it does not, and that what is in it works.
use std::fs;

use crate::Received;
use crate::mime::Mime;
use crate::support::Teamctl;

#[test]
fn the_token_in_the_mail_accepts() {
    let teamctl = Teamctl::mailing();
    let line = "-q invite add ada@acme.example --role member --first-name Ada --last-name Lovelace -o json";
    let id = teamctl.run(line).ok().json()["id"].as_str().unwrap().to_owned();
    let message = teamctl.message()["id"].as_str().unwrap().to_owned();
    assert_eq!(teamctl.send(), [1, 0, 0, 0]);
    let received = teamctl.received_one();
    let (mail, token) = (Mime::parse(&received.stdin), received.token());
    let headers = [
        ("From", "Acme <no-reply@acme.example>"),
        ("To", "\"Ada Lovelace\" <ada@acme.example>"),
        ("Subject", "You are invited to join acme"),
        ("Date", "Sat, 07 Nov 2026 09:00:00 +0000"),
        ("Message-ID", &format!("<{message}@acme.example>")),
        ("Auto-Submitted", "auto-generated"),
        ("MIME-Version", "1.0"),
    ];
    for (name, value) in headers {
        assert_eq!(mail.header(name), value);
    }
    assert_eq!(mail.names(), [&headers.map(|(name, _)| name)[..], &["Content-Type"]].concat());
    let (text, html) = mail.alternatives();
    assert_eq!(
        text,
        format!(
            "Hello Ada Lovelace,\n\
             \n\
             You are invited to join acme as Member.\n\
             \n\
             To accept, open this link before 2026-11-14 09:00 UTC:\n\
             \n\
             https://portal.example.com/accept?token={token}\n\
             \n\
             Whoever has it can accept: keep it to yourself. If you did not expect it, do nothing.\n\n"
        )
    );
    let link = format!("https://portal.example.com/accept?token={token}");
    assert_eq!(html.matches(&format!("<a href=\"{link}\"")).count(), 2, "a button, and the link itself: {html}");
    assert!(html.contains(&format!(">{link}</a>")), "{html}");
    let accepted = teamctl.stdin(token + "\n").run("-q invite accept --token-stdin -o json").ok().json();
    assert_eq!((&accepted["id"], &accepted["status"]), (&id.into(), &"accepted".into()));
}

#[test]
fn without_a_link_in_the_config_the_token_itself_is_told() {
    let teamctl = Teamctl::mailing();
    let config = fs::read_to_string(teamctl.home().join("config/teamctl/config.toml")).unwrap();
    teamctl.config(&config.replace("link = ", "# link = "));
    teamctl.mail("ada@acme.example");
    teamctl.send();
    let mail = teamctl.received_one();
    let after = mail.stdin.split("use this token before 2026-11-14 09:00 UTC:\n\n").nth(1).unwrap();
    let token = after.lines().next().unwrap().to_owned();
    teamctl.stdin(token + "\n").run("-q invite accept --token-stdin -o json").ok();
}

/// No shell: what would be special to one is an argument like any other.
#[test]
fn a_receiver_sees_its_arguments_and_a_path_and_nothing_else() {
    let teamctl = Teamctl::mailing();
    teamctl.mail("ada@acme.example");
    teamctl.env("SECRET", "canary").run("-q outbox send -o json").ok();
    let Received { arguments, environment, .. } = teamctl.received_one();
    assert_eq!(arguments, "--to $HOME\n;exit 1\n");
    // What a shell sets by itself is the shell's.
    let given: Vec<_> = environment
        .lines()
        .filter(|line| !["PWD=", "OLDPWD=", "SHLVL=", "_="].iter().any(|own| line.starts_with(own)))
        .collect();
    assert_eq!(given, ["PATH=/usr/local/bin:/usr/bin:/bin"]);
}

#[test]
fn names_cannot_break_out_of_a_header_or_a_line() {
    let teamctl = Teamctl::mailing();
    let line = ["-q", "invite", "add", "o'hara+x=y@acme.example", "--role", "member"];
    teamctl.run([&line[..], &["--first-name", "Ada \"A,", "--last-name", "L\\<x@y>;", "-o", "json"]].concat()).ok();
    // Older than our checks, or put there by somebody else.
    teamctl.sql("UPDATE teams SET name = 'Acme' || char(13, 10) || 'Bcc: eve@evil.example' || char(8238)");
    teamctl.sql(
        "UPDATE invites SET first_name = first_name || char(10) || 'Bcc: eve@evil.example' || char(10, 10) || '.'",
    );
    assert_eq!(teamctl.send(), [1, 0, 0, 0]);
    let mail = teamctl.received_one().stdin;
    let (head, body) = mail.split_once("\n\n").unwrap();
    assert!(!head.lines().any(|line| line.to_lowercase().starts_with("bcc")), "{mail}");
    assert!(head.contains("<o'hara+x=y@acme.example>"), "{mail}");
    assert!(!body.lines().any(|line| line.starts_with("Bcc") || line == "."), "{mail}");
    assert!(mail.chars().all(|character| character == '\n' || !character.is_control()), "{mail:?}");
}

/// Not in the database, not beside it, and not by way of what a receiver says about the message.
#[test]
fn no_token_stays_in_the_database() {
    let teamctl = Teamctl::mailing();
    teamctl.answers("cat \"$folder.whole/stdin\" >&2; exit 75");
    teamctl.mail("ada@acme.example");
    let told = teamctl.run("-v outbox send -o json").ok().noisy();
    assert!(told.notices().contains("failed for now"), "{}", told.notices());
    teamctl.answers("grep token= \"$folder.whole/stdin\" >&2; exit 1");
    let later = teamctl.at(&crate::minutes_later(1)).run("-v outbox send -o json").ok().noisy();
    assert!(later.notices().contains("portal.example.com"), "the receiver repeats the line: {}", later.notices());
    let token = teamctl.received()[0].token();
    let proof = token.split_once('.').unwrap().1;
    let error = teamctl.message()["last_error"].as_str().unwrap().to_owned();
    assert!(error.contains("portal.example.com") && error.contains("***"), "{error}");
    for (place, text) in [("told", told.notices()), ("told later", later.notices()), ("last_error", &error)] {
        assert!(!text.contains(&proof[..12]) && !text.contains(&proof[12..24]), "{place}: {text}");
    }
    let folder = teamctl.database().parent().unwrap().to_owned();
    let mut looked_at = 0;
    for entry in fs::read_dir(folder).unwrap() {
        let bytes = fs::read(entry.unwrap().path()).unwrap();
        looked_at += usize::from(bytes.windows(16).any(|window| window == b"ada@acme.example"));
        assert!(!bytes.windows(12).any(|window| window == &proof.as_bytes()[..12]));
    }
    assert!(looked_at > 0, "nothing was looked at");
}

/// Databases outlive programs: whatever stands in a row, a terminal is spared, and a recipient that is none is refused.
#[test]
fn a_row_that_was_tampered_with_moves_no_cursor_and_stops_nobody() {
    let teamctl = Teamctl::mailing();
    teamctl.mail("ada@acme.example");
    teamctl.mail("eve@acme.example");
    teamctl.sql(
        "UPDATE messages SET recipient = 'x' || char(13, 10) || 'Bcc: eve@evil.example', subject = char(27) || '[2J' || char(8238),
         last_error = char(7, 10) || 'forged' WHERE id = (SELECT MIN(id) FROM messages)",
    );
    for format in ["table", "wide", "json", "csv"] {
        let text = teamctl.run(format!("outbox list -o {format}")).ok().text().to_owned();
        assert!(!text.contains(['\u{1b}', '\u{7}', '\r', '\u{202e}']), "{format}: {text:?}");
    }
    let told = teamctl.run("outbox send -o json").ok().noisy();
    assert!(told.notices().contains(": dead: it cannot be written as mail: "), "{}", told.notices());
    assert!(!told.notices().trim_end().contains(['\u{1b}', '\r', '\n']), "{:?}", told.notices());
    assert_eq!((&told.json()["sent"], &told.json()["dead"]), (&1.into(), &1.into()));
    assert_eq!(teamctl.received_one().header("To"), "eve@acme.example");
}
