//! Every command in the README works: its shell blocks are run one after the other, as somebody who follows it would.
#![allow(clippy::disallowed_methods)] // Outside the program, the system is asked directly.
#[path = "support/mod.rs"]
mod support;

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

/// The blocks of a language, in the order in which they stand.
fn blocks(text: &str, language: &str) -> Vec<String> {
    let fence = format!("```{language}\n");
    let bodies = text.split(&fence).skip(1);
    bodies.map(|rest| rest.split("```").next().unwrap().to_owned()).collect()
}

fn readme() -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md")).unwrap()
}

/// In an empty home, with the program that is being tested as `teamctl`; what would build it is left out.
fn run(script: &str) -> (bool, String) {
    let home = tempfile::tempdir().unwrap();
    let work = home.path().join("work");
    fs::create_dir(&work).unwrap();
    let program = Path::new(env!("CARGO_BIN_EXE_teamctl")).parent().unwrap();
    let path = format!("{}:{}", program.display(), std::env::var("PATH").unwrap());
    let output = Command::new("bash")
        .args(["-eu", "-o", "pipefail", "-c", &format!("cargo() {{ :; }}\n{script}")])
        .current_dir(&work)
        .env_clear()
        .env("HOME", home.path())
        .env("PATH", path)
        .stdin(Stdio::null())
        .output()
        .unwrap();
    let told = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
    (output.status.success(), told)
}

#[test]
fn the_first_command_shows_the_owner_the_invitee_and_the_token() {
    let first = &blocks(&readme(), "sh")[0];
    assert!(first.contains("cargo build --release"));
    let (succeeded, told) = run(first);
    assert!(succeeded, "{told}");
    let line =
        |beginning: &str| told.lines().find(|line| line.starts_with(beginning)).unwrap_or_else(|| panic!("{told}"));
    assert!(line("owner@acme.example").contains(" owner  active "), "{told}");
    assert!(line("ada@example.org").contains(" admin  pending "), "{told}");
    assert!(told.lines().any(|line| line.len() == 57 && line.as_bytes()[13] == b'.'), "no token: {told}");
}

#[cfg(all(feature = "jq", feature = "callbacks", feature = "mail"))]
#[test]
fn every_command_works() {
    let text = readme();
    let script = blocks(&text, "sh").join("\n");
    let (succeeded, told) = run(&script);
    assert!(succeeded, "{told}");
    // Those that should have failed, and did.
    assert!(told.contains("alan may not: exit 4"), "{told}");
    assert!(told.contains("wrong: exit 6"), "{told}");
    assert!(told.contains("lead is a role for teams: exit 2"), "{told}");
    assert!(told.contains("line 3: the role 'lead' is for level team"), "{told}");
    assert!(told.contains("false,malformed\nno: exit 6"), "{told}");
    assert!(told.contains("nobody is there yet: exit 6"), "{told}");
    assert!(told.contains("more than a day has left: exit 6"), "{told}");
    assert!(told.contains("\nfalse\n"), "charged a second time: {told}");
}

#[test]
fn the_lines_for_cron_work() {
    let text = readme();
    let table = blocks(&text, "cron").concat();
    let lines: Vec<_> =
        table.lines().map(|line| line.split_whitespace().skip(5).collect::<Vec<_>>().join(" ")).collect();
    assert_eq!(lines.len(), 4);
    let prepared = "teamctl init acme --owner owner@acme.example -q -o id\n\
                    teamctl billing update --plan on_demand --currency EUR -q -o id > /dev/null\n";
    let (succeeded, told) = run(&format!("{prepared}{}", lines.join("\n")));
    assert!(succeeded, "{told}");
    // Cron mails what is printed: there is nothing to tell.
    assert!(told.lines().count() <= 1, "{told}");
}

#[test]
fn the_unit_runs_a_command_that_there_is() {
    let units = blocks(&readme(), "ini").concat();
    let lines: Vec<_> = units.lines().filter_map(|line| line.strip_prefix("ExecStart=/usr/local/bin/")).collect();
    assert_eq!(lines.len(), 3, "{lines:?}");
    for line in lines {
        // What would go on for ever is rehearsed, which ends.
        let line = if line.ends_with(" --watch") { format!("{line} --dry-run") } else { line.to_owned() };
        let (succeeded, told) = run(&format!("teamctl init acme --owner owner@acme.example -q\n{line}"));
        assert!(succeeded, "{line}: {told}");
    }
}

/// The password's file is one that is there.
#[cfg(feature = "mail")]
#[test]
fn the_ways_for_mail_are_sound() {
    let ways: Vec<_> = blocks(&readme(), "toml").into_iter().filter(|block| block.contains("[email]")).collect();
    assert_eq!(ways.len(), 2);
    for way in ways {
        let way = way.replace("/etc/teamctl/smtp-password", "smtp-password");
        let (succeeded, told) = run(&format!(
            "umask 77; echo secret > smtp-password\ncat > config.toml <<'WAY'\n{way}WAY\nteamctl --config config.toml config validate\n"
        ));
        assert!(succeeded, "{told}");
    }
}

/// Without the lines that prepare it, it is what the documentation of the library shows, which is run.
#[test]
fn the_rust_is_that_of_the_documentation() {
    let source = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("src/operations/key/mod.rs")).unwrap();
    let documented: String = source
        .lines()
        .skip_while(|line| *line != "//! ```")
        .skip(1)
        .take_while(|line| *line != "//! ```")
        .map(|line| line.trim_start_matches("//!").trim_start())
        .filter(|line| !line.starts_with("# ") && !line.is_empty())
        .collect();
    let shown: String = blocks(&readme(), "rust").concat().lines().map(str::trim_start).collect();
    assert!(!shown.is_empty());
    assert_eq!(shown, documented);
}

/// With the defaults that it names.
#[test]
fn the_policy_is_valid() {
    let policy = blocks(&readme(), "toml").into_iter().filter(|block| !block.contains("[email]")).collect::<String>();
    let script = format!(
        "cat > policy.toml <<'POLICY'\n{policy}POLICY\nteamctl policy validate policy.toml\nteamctl init acme --owner o@acme.example --policy policy.toml -q\n"
    );
    let (succeeded, told) = run(&format!(
        "{script}teamctl policy show acme -o json --jq '[.invitations, .accept]'\n: > empty.toml\nteamctl team create other --owner o@other.example --policy empty.toml -q\nteamctl policy show other -o json --jq '[.invitations, .accept]'\n"
    ));
    assert!(succeeded, "{told}");
    let shown: Vec<_> = told.lines().filter(|line| line.starts_with('[')).collect();
    assert_eq!((shown.len(), shown[0]), (2, shown[1]), "{told}");
}

/// Each is what a receiver's own people would run: it takes what is signed, and nothing else.
#[cfg(all(feature = "jq", feature = "callbacks"))]
fn receives(program: &str, file: &str, language: &str) {
    let receivers = blocks(&readme(), language);
    let [receiver] = receivers.as_slice() else { panic!("{} blocks of {language}", receivers.len()) };
    // A port that is free now; the receiver says nothing of when it listens, so it is asked until it answers.
    let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let script = format!(
        r#"cat > {file} <<'RECEIVER'
{receiver}RECEIVER
teamctl init acme --owner owner@acme.example -q -o id
teamctl config set callback.allow_private true
teamctl callback set --url http://localhost:{port}/ -o id
SIGNING_SECRET=$(teamctl callback show --secret --jq '.secrets[0].signing_secret') PORT={port} '{program}' {file} > received &
trap 'kill %1' EXIT
until teamctl callback test --jq .status 2> refused; do kill -0 %1; done
echo '{{"task":"tk_7"}}' | teamctl callback send --type task.completed --data-file - -o id
teamctl outbox send --jq .sent
teamctl callback test --kind test --jq .status || echo "another secret: exit $?"
cat received
"#
    );
    let (succeeded, told) = run(&script);
    assert!(succeeded, "{told}");
    let lines: Vec<_> = told.lines().collect();
    assert!(lines.contains(&"204") && lines.contains(&"401"), "{told}");
    assert!(lines.contains(&"another secret: exit 6"), "{told}");
    let received: Vec<_> =
        lines.iter().filter(|line| line.contains("tk_7") && line.contains("task.completed")).collect();
    assert!(received.len() == 1 && received[0].starts_with("msg_"), "{told}");
}

#[cfg(all(feature = "jq", feature = "callbacks"))]
#[test]
fn the_receiver_in_python_works() {
    receives(&support::peer::python().display().to_string(), "receiver.py", "python");
}

#[cfg(all(feature = "jq", feature = "callbacks"))]
#[test]
fn the_receiver_in_node_works() {
    receives("node", "receiver.mjs", "js");
}
