//! Mail by SMTP to a real server: protected or not, logged in or not, and many messages over one connection.
use std::fs;
use std::os::unix::fs::PermissionsExt;

use base64::Engine;
use serde_json::{Value, json};

use crate::mime::Mime;
use crate::minutes_later;
use crate::support::Teamctl;
use crate::support::peer::Peer;

const PASSWORD: &str = "an SMTP p\u{e4}ssword/+";

/// A home in which mail goes to a server; `more` are further settings of `[email]`.
fn mailing(peer: &Peer, more: &str) -> Teamctl {
    let teamctl = Teamctl::initialized();
    configure(&teamctl, peer, more);
    teamctl
}

fn configure(teamctl: &Teamctl, peer: &Peer, more: &str) {
    // A peer without TLS has no authority.
    let ca = if peer.ca().exists() { format!("ca_file = \"{}\"\n", peer.ca().display()) } else { String::new() };
    teamctl.config(&format!(
        "[invite]\nlink = \"https://portal.example.com/accept?token={{token}}\"\n\
         [email]\ntransport = \"smtp\"\nfrom = \"Acme <no-reply@acme.example>\"\nhost = \"localhost\"\nport = {}\n\
         {ca}{more}\n",
        peer.port(),
    ));
}

/// A file that is its owner's alone, as a setting.
fn password(teamctl: &Teamctl, password: &str) -> String {
    let path = teamctl.file("password", password);
    fs::set_permissions(&path, fs::Permissions::from_mode(0o600)).unwrap();
    format!("username = \"ada\"\npassword_file = \"{}\"", path.display())
}

#[track_caller]
fn mail(received: &Value) -> Mime {
    Mime::parse(received["content"].as_str().unwrap())
}

#[track_caller]
fn last_error(teamctl: &Teamctl) -> String {
    let message = teamctl.message();
    assert_eq!(message["status"], "retrying", "{message}");
    message["last_error"].as_str().unwrap().to_owned()
}

#[test]
fn mail_goes_out_protected_in_each_way_and_unprotected_only_where_that_is_said() {
    for (mode, security, tls) in [("starttls", "starttls", true), ("tls", "tls", true)] {
        let peer = Peer::smtp(mode);
        let teamctl = mailing(&peer, &format!("security = \"{security}\""));
        teamctl.mail("Ada@Acme.example");
        assert_eq!(teamctl.send(), [1, 0, 0, 0], "{mode}");
        let received = peer.next();
        assert_eq!(
            (&received["sender"], &received["recipients"], &received["tls"], &received["user"]),
            (&json!("no-reply@acme.example"), &json!(["Ada@acme.example"]), &json!(tls), &json!(null)),
        );
        assert!(received["client"].as_str().unwrap().contains(['.', ':']), "a whole name or an address: {received}");
    }
    let peer = Peer::smtp("plain");
    let teamctl = Teamctl::initialized();
    teamctl.config(&format!(
        "[email]\ntransport = \"smtp\"\nfrom = \"a@acme.example\"\nhost = \"127.0.0.1\"\nport = {}\nsecurity = \"none\"\n",
        peer.port()
    ));
    teamctl.mail("ada@acme.example");
    assert_eq!(teamctl.send(), [1, 0, 0, 0]);
    assert_eq!(peer.next()["tls"], false);
}

/// Whoever can change what goes to and fro takes the offer of STARTTLS away: nothing is sent then.
#[test]
fn without_the_protection_that_is_asked_for_nothing_is_sent() {
    let peer = Peer::smtp("plain");
    let teamctl = Teamctl::initialized();
    for (security, told) in [("starttls", "offers no STARTTLS"), ("tls", "cannot be talked with by TLS: ")] {
        teamctl.config(&format!(
            "[email]\ntransport = \"smtp\"\nfrom = \"a@acme.example\"\nhost = \"localhost\"\nport = {}\n\
             security = \"{security}\"\n",
            peer.port()
        ));
        teamctl.run("-q invite add ada@acme.example --role member --or-ignore -o json").ok();
        teamctl.run(["-q", "outbox", "retry", teamctl.message()["id"].as_str().unwrap(), "-o", "id"]).ok();
        assert_eq!(teamctl.send(), [0, 1, 0, 1], "{security}");
        assert!(last_error(&teamctl).contains(told), "{}", last_error(&teamctl));
    }
    assert_eq!(peer.received(), Vec::<Value>::new());
}

#[test]
fn no_certificate_but_a_good_one_will_do() {
    for (certificate, told) in [
        ("expired", "expired"),
        ("not-yet-valid", "not valid yet"),
        ("wrong-host", "not valid for name"),
        ("other-ca", "UnknownIssuer"),
        ("self-signed", "invalid peer certificate"),
    ] {
        for mode in ["starttls", "tls"] {
            let peer = Peer::smtp(["--certificate", certificate, mode]);
            let teamctl = mailing(&peer, &format!("security = \"{mode}\""));
            teamctl.mail("ada@acme.example");
            assert_eq!(teamctl.send(), [0, 1, 0, 1], "{certificate}");
            let error = last_error(&teamctl);
            assert!(error.starts_with(&format!("localhost:{} cannot be talked with by TLS: ", peer.port())), "{error}");
            assert!(error.contains(told) && error.len() < 300, "{certificate}: {error}");
            assert_eq!(peer.received(), Vec::<Value>::new());
        }
    }
    // The authority has to be named.
    let peer = Peer::smtp("tls");
    let teamctl = mailing(&peer, "security = \"tls\"");
    let config = fs::read_to_string(teamctl.home().join("config/teamctl/config.toml")).unwrap();
    teamctl.config(&config.replace("ca_file", "# ca_file"));
    teamctl.mail("ada@acme.example");
    assert_eq!(teamctl.send(), [0, 1, 0, 1]);
    let error = last_error(&teamctl);
    assert!(error.contains("UnknownIssuer") || error.contains("no certificates to trust"), "{error}");
}

#[test]
fn a_login_is_by_plain_or_by_what_the_server_offers() {
    for (mode, security, offered) in [
        ("starttls", "starttls", ""),
        ("tls", "tls", " --mechanism LOGIN"),
        ("starttls", "starttls", " --mechanism PLAIN"),
        ("plain", "none", " --mechanism LOGIN"),
    ] {
        let mut options: Vec<String> = format!("{mode} --user ada{offered}").split(' ').map(str::to_owned).collect();
        options.extend(["--password".to_owned(), PASSWORD.to_owned()]);
        let peer = Peer::smtp(options);
        let teamctl = Teamctl::initialized();
        for end in ["", "\n", "\r\n"] {
            let login = password(&teamctl, &format!("{PASSWORD}{end}"));
            configure(&teamctl, &peer, &format!("security = \"{security}\"\n{login}"));
            teamctl.mail(&format!("ada{}@acme.example", end.len()));
            assert_eq!(teamctl.send(), [1, 0, 0, 0], "{mode}{offered}");
            assert_eq!(peer.next()["user"], "ada");
        }
    }
}

/// An operator mends it: nothing is dead by it, and the password is nowhere.
#[test]
fn a_refused_login_fails_for_now_and_tells_no_password() {
    let peer = Peer::smtp(["starttls", "--user", "ada", "--password", "another"]);
    let teamctl = Teamctl::initialized();
    let login = password(&teamctl, PASSWORD);
    configure(&teamctl, &peer, &login);
    for person in ["ada", "bob", "eve"] {
        teamctl.mail(&format!("{person}@acme.example"));
    }
    let sent = teamctl.run("-v outbox send -o json").ok().noisy();
    assert_eq!((&sent.json()["failed"], &sent.json()["remaining"]), (&json!(1), &json!(3)), "once is enough to know");
    assert!(sent.notices().contains("refused email.username or its password: 535 "), "{}", sent.notices());
    let waits = "the mail server cannot be used: what else is due waits for another run";
    assert!(sent.notices().contains(waits), "{}", sent.notices());
    assert_eq!(peer.connections(), 1);
    teamctl.config(
        &fs::read_to_string(teamctl.home().join("config/teamctl/config.toml")).unwrap().replace("username", "# u"),
    );
    let error = teamctl.run("outbox send -o json").refused("config.invalid").error();
    assert_eq!(error["details"]["key"], "email.username");
    let dump = teamctl.sql(".dump");
    for encoded in [PASSWORD.to_owned(), base64::engine::general_purpose::STANDARD.encode(PASSWORD)] {
        assert!(!sent.notices().contains(&encoded) && !dump.contains(&encoded));
    }
}

/// Whoever logs in over a line that anybody can read gives the password away.
#[test]
fn a_password_is_never_sent_in_the_clear_over_a_network() {
    let teamctl = Teamctl::initialized();
    let login = password(&teamctl, PASSWORD);
    teamctl.config(&format!(
        "[email]\ntransport = \"smtp\"\nfrom = \"a@acme.example\"\nhost = \"mail.acme.example\"\nsecurity = \"none\"\n{login}\n"
    ));
    for line in ["invite add ada@acme.example --role member", "outbox send", "config validate"] {
        let error = teamctl.run(format!("{line} -o json")).refused("config.invalid").error();
        assert_eq!(error["details"]["key"], "email.security", "{line}");
    }
    assert_eq!(teamctl.outbox(), Vec::<Value>::new());
}

#[test]
fn what_the_config_names_is_looked_at_before_anything_is_sent() {
    let peer = Peer::smtp("starttls");
    let teamctl = mailing(&peer, "");
    teamctl.mail("ada@acme.example");
    let refused = |more: &str, key: &str, told: &str| {
        configure(&teamctl, &peer, more);
        for line in ["outbox send", "config validate"] {
            let error = teamctl.run(format!("{line} -o json")).refused("config.invalid").error();
            assert_eq!(error["details"]["key"], key, "{error}");
            assert!(error["message"].as_str().unwrap().contains(told), "{error}");
        }
    };
    let login = password(&teamctl, PASSWORD);
    let path = teamctl.path("password");
    for (contents, mode, told) in [
        (PASSWORD, 0o644, "can be read or written by others"),
        (PASSWORD, 0o620, "can be read or written by others"),
        ("", 0o600, "is empty"),
        ("\n", 0o600, "is empty"),
        ("one\ntwo\n", 0o600, "is more than one line"),
        ("a\0b", 0o600, "is more than one line, or holds control characters"),
    ] {
        fs::write(&path, contents).unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(mode)).unwrap();
        refused(&login, "email.password_file", told);
    }
    fs::remove_file(&path).unwrap();
    refused(&login, "email.password_file", "is not there");
    fs::create_dir(&path).unwrap();
    refused(&login, "email.password_file", "is not a regular file");
    let ca = peer.ca();
    for (contents, told) in [
        ("", "holds no certificate"),
        ("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n", "holds a certificate that cannot be read"),
    ] {
        fs::write(&ca, contents).unwrap();
        refused("", "email.ca_file", told);
    }
    fs::remove_file(&ca).unwrap();
    refused(&format!("ca_file = \"{}\"", ca.display()), "email.ca_file", "is not there");
    assert_eq!(teamctl.message()["attempts"], 0);
}

#[test]
fn a_thousand_messages_take_one_connection() {
    let peer = Peer::smtp("starttls");
    let teamctl = mailing(&peer, "");
    teamctl.file("people.csv", format!("email\n{}", crate::people(1000)));
    let invited = teamctl.run("invite add --from-file people.csv --role member -o id").ok().noisy();
    assert!(
        invited.notices().ends_with("1000 messages wait to be sent: teamctl outbox send\n"),
        "{}",
        invited.notices()
    );
    assert_eq!(teamctl.send(), [1000, 0, 0, 0]);
    let received = peer.received();
    assert_eq!((received.len(), peer.connections()), (1000, 1));
    let recipients: std::collections::BTreeSet<_> =
        received.iter().map(|mail| mail["recipients"][0].to_string()).collect();
    assert_eq!(recipients.len(), 1000);
    // The oldest first, as they were queued.
    assert_eq!(received[0]["recipients"], json!(["person0@acme.example"]));
}

/// As long as nobody listens, each round tries one message and leaves the others their tries.
#[test]
fn with_the_server_down_the_others_wait_without_losing_a_try() {
    let peer = Peer::smtp("starttls");
    let teamctl = mailing(&peer, "");
    for person in ["ada", "bob", "eve"] {
        teamctl.mail(&format!("{person}@acme.example"));
    }
    let port = peer.port();
    let config = fs::read_to_string(teamctl.home().join("config/teamctl/config.toml")).unwrap();
    teamctl.config(&config.replace("ca_file", "# ca_file"));
    drop(peer);
    for (round, attempts) in [[1, 0, 0], [1, 1, 0], [1, 1, 1]].into_iter().enumerate() {
        assert_eq!(teamctl.send(), [0, 1, 0, 3], "round {round}");
        let now: Vec<_> = teamctl.outbox().iter().map(|message| message["attempts"].as_i64().unwrap()).collect();
        assert_eq!(now, attempts);
    }
    assert_eq!(teamctl.send(), [0, 0, 0, 3]);
    let error = teamctl.outbox()[0]["last_error"].as_str().unwrap().to_owned();
    assert!(error.starts_with(&format!("localhost:{port} cannot be reached: Connection refused")), "{error}");
    let back = Peer::smtp("starttls");
    configure(&teamctl, &back, "");
    assert_eq!(teamctl.send_at(&minutes_later(1)), [3, 0, 0, 0]);
    assert_eq!(back.connections(), 1);
}

/// What could not be told to the database is sent again: as the same message.
#[test]
fn a_repeat_has_the_id_of_the_first() {
    let peer = Peer::smtp("starttls");
    let teamctl = mailing(&peer, "");
    teamctl.mail("ada@acme.example");
    assert_eq!(teamctl.send(), [1, 0, 0, 0]);
    // As if the sender had died before it could write that down.
    teamctl.sql("UPDATE messages SET status = 0, sent_at = NULL, next_attempt_at = created_at");
    assert_eq!(teamctl.send_at(&minutes_later(10)), [1, 0, 0, 0]);
    let [first, again] = [mail(&peer.next()), mail(&peer.next())];
    let id = teamctl.message()["id"].as_str().unwrap().to_owned();
    for mail in [&first, &again] {
        assert_eq!(mail.header("Message-ID"), format!("<{id}@acme.example>"));
    }
    assert_eq!(again.header("Date"), "Sat, 07 Nov 2026 09:10:00 +0000", "of the day that it left");
}

#[test]
fn names_of_any_script_long_subjects_and_domains_arrive() {
    let peer = Peer::smtp("starttls");
    let teamctl = mailing(&peer, "");
    let config = fs::read_to_string(teamctl.home().join("config/teamctl/config.toml")).unwrap();
    teamctl.config(&config.replace("Acme <no-reply@acme.example>", "Бёрзе \\\"AG\\\" <no-reply@börse.example>"));
    let team =
        "Vereinigte Börsen- und Wertpapierabwicklungsgesellschaften für Übersee und Umgebung 漢字 👩 (gegründet 1871)";
    teamctl.run(["-q", "team", "update", "acme", "--name", team, "-o", "id"]).ok();
    let line = ["-q", "invite", "add", "ada@bücher.example", "--role", "member", "-o", "id"];
    teamctl.run([&line[..], &["--first-name", "Ада \"A,\"", "--last-name", "Лавлейс <x@y>"]].concat()).ok();
    assert_eq!(teamctl.send(), [1, 0, 0, 0]);
    let received = peer.next();
    assert_eq!(received["recipients"], json!(["ada@xn--bcher-kva.example"]));
    assert_eq!(received["sender"], "no-reply@xn--brse-5qa.example");
    let content = received["content"].as_str().unwrap();
    assert!(content.is_ascii() && content.split("\r\n").all(|line| line.len() <= 998 && !line.contains('\n')));
    let mail = mail(&received);
    assert_eq!(mail.header("Subject"), format!("You are invited to join {team}"));
    assert_eq!(mail.header("To"), "Ада \"A,\" Лавлейс <x@y> <ada@xn--bcher-kva.example>");
    assert_eq!(mail.header("From"), "Бёрзе \"AG\" <no-reply@xn--brse-5qa.example>");
    let (text, html) = mail.alternatives();
    assert!(
        text.starts_with(&format!("Hello Ада \"A,\" Лавлейс <x@y>,\n\nYou are invited to join {team} as Member.\n"))
    );
    assert!(html.contains("<p>Hello Ада &quot;A,&quot; Лавлейс &lt;x@y&gt;,</p>"), "{html}");
    let link = text.lines().find(|line| line.starts_with("https://")).unwrap();
    assert!(html.contains(&format!("<a href=\"{link}\"")), "{html}");
    let token = link.split_once("token=").unwrap().1.to_owned();
    teamctl.stdin(token).run("-q invite accept --token-stdin -o id").ok();
}

/// Neither the token nor the password: not in a file, not in what is told.
#[test]
fn no_secret_stays_anywhere() {
    let peer = Peer::smtp(["starttls", "--user", "ada", "--password", PASSWORD]);
    let teamctl = Teamctl::initialized();
    let login = password(&teamctl, PASSWORD);
    configure(&teamctl, &peer, &login);
    teamctl.mail("ada@acme.example");
    let told = teamctl.run("--verbose outbox send -o json").ok().noisy();
    assert!(told.notices().contains(": sent"), "{}", told.notices());
    let (text, _) = mail(&peer.next()).alternatives();
    let token = text.split_once("token=").unwrap().1.lines().next().unwrap().to_owned();
    let proof = token.split_once('.').unwrap().1;
    let mut looked_at = 0;
    for entry in fs::read_dir(teamctl.database().parent().unwrap()).unwrap() {
        let bytes = fs::read(entry.unwrap().path()).unwrap();
        let holds = |text: &str| bytes.windows(text.len()).any(|window| window == text.as_bytes());
        looked_at += usize::from(holds("ada@acme.example"));
        assert!(!holds(&proof[..12]) && !holds(PASSWORD));
    }
    assert!(looked_at > 0, "nothing was looked at");
    assert!(!told.notices().contains(&proof[..12]) && !told.notices().contains(PASSWORD));
}
