//! What would move the cursor, reorder, hide or forge is refused on its way in; and where it is in the database all the
//! same, it is spelled out on its way to a terminal, a spreadsheet or a program.
mod support;

use std::ffi::OsString;
use std::fmt::Write as _;
use std::os::unix::ffi::OsStringExt;
use std::process::Command;

use rusqlite::Connection;
use serde_json::Value;
use support::{Outcome, Teamctl};

/// Each with a character that has no place in a line of text, or longer than any text.
const HOSTILE: &[&str] = &[
    "a\u{1b}[31mred\u{1b}[0mb",
    "a\u{1b}[2J\u{1b}[Hb",
    "a\u{1b}]0;owned\u{7}b",
    "a\u{1b}]8;;http://evil.example/\u{1b}\\x\u{1b}]8;;\u{1b}\\b",
    "a\u{1b}]52;c;ZXZpbA==\u{7}b",
    "a\u{1b}P$q\u{1b}\\b",
    "a\u{9b}31mb",
    "a\u{9d}0;x\u{9c}b",
    "a\u{7}b",
    "admin\u{8}\u{8}\u{8}\u{8}\u{8}user",
    "evil\rgood",
    "a\nowner@acme.example  -  -  acme  owner  active",
    "a\r\nBcc: x@evil.example",
    "a\u{b}\u{c}b",
    "a\tb",
    "a\u{7f}b",
    "a\u{1}b",
    "abc\u{202e}gpj.exe",
    "a\u{2066}abc\u{2069}b",
    "a\u{200f}b",
    "a\u{200e}b",
    "a\u{61c}b",
    "ad\u{200b}min",
    "a\u{200c}b",
    "a\u{200d}b",
    "a\u{feff}b",
    "a\u{2060}b",
    "ad\u{ad}min",
    "a\u{e0041}\u{e007f}b",
    "a\u{85}b",
    "a\u{2028}b",
    "a\u{2029}b",
    "a\u{3164}b",
    "a\u{115f}b",
    "a\u{ffa0}b",
    "a\u{180e}b",
    "a\u{fff9}b",
    "a\u{e000}b",
    "a\u{1d173}b",
];

/// Longer than any argument that is meant.
fn long() -> String {
    "A".repeat(65_536)
}

/// Strings that nobody refuses, and that must not become a formula, a format or markup.
const ODD: &[&str] = &[
    "=HYPERLINK(\"http://evil.example\",\"x\")",
    "+1+1",
    "-2+3",
    "@SUM(1)",
    "a\",\"b",
    "x'); DROP TABLE accounts;--",
    "%s%n",
    "<b>",
];

/// Written from the character tables anew, not taken from the program.
fn acts(character: char) -> bool {
    const RANGES: &[(u32, u32)] = &[
        (0xad, 0xad),
        (0x61c, 0x61c),
        (0x115f, 0x1160),
        (0x180e, 0x180e),
        (0x200b, 0x200f),
        (0x2028, 0x202e),
        (0x2060, 0x206f),
        (0x3164, 0x3164),
        (0xe000, 0xf8ff),
        (0xfeff, 0xfeff),
        (0xffa0, 0xffa0),
        (0xfff9, 0xfffb),
        (0x1d173, 0x1d17a),
        (0xe0000, 0xe0fff),
    ];
    character.is_control() || RANGES.iter().any(|(first, last)| (*first..=*last).contains(&u32::from(character)))
}

#[track_caller]
fn is_safe(text: &str, what: &str) {
    if let Some(found) = text.chars().find(|&character| character != '\n' && acts(character)) {
        panic!("{what}: {} reached the outside in {text:?}", found.escape_unicode());
    }
}

#[track_caller]
fn outcome_is_safe(outcome: &Outcome<'_>, what: &str) {
    is_safe(outcome.text(), what);
    is_safe(outcome.notices(), what);
}

/// Refused with exit code 2, and told of without an unsafe character.
#[track_caller]
fn refused(teamctl: &Teamctl, stdin: &str, words: &[&str]) {
    if words.iter().any(|word| word.contains('\0')) {
        return; // No program can be given that.
    }
    let short: Vec<String> = words.iter().map(|word| word.chars().take(40).collect()).collect();
    let outcome = teamctl.stdin(stdin).run(words).noisy().code(2);
    outcome_is_safe(&outcome, &format!("{short:?}"));
    assert!(outcome.notices().len() < 4_096, "{short:?}: an error of {} bytes", outcome.notices().len());
}

fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('"', "\"\""))
}

fn toml(text: &str) -> String {
    text.chars().fold(String::new(), |mut escaped, character| {
        write!(escaped, "\\U{:08X}", u32::from(character)).unwrap();
        escaped
    })
}

#[test]
fn hostile_text_is_refused_wherever_it_comes_in() {
    let teamctl = Teamctl::initialized();
    let before = teamctl.run("audit head -o json").ok().text().to_owned();
    let preset = teamctl.run("policy show standard").ok().text().to_owned();
    for hostile in HOSTILE.iter().map(|&text| text.to_owned()).chain([long(), "a\0b".to_owned()]) {
        let text = hostile.as_str();
        let add = ["invite", "add", "new@x.example", "--role", "member", "--no-send", "-t", "acme"];
        refused(&teamctl, "", &[&add[..], &["--first-name", text]].concat());
        refused(&teamctl, "", &[&add[..], &["--last-name", text]].concat());
        refused(&teamctl, "", &[&add[..], &["--reason", text]].concat());
        let address = format!("{text}@x.example");
        refused(&teamctl, "", &["invite", "add", &address, "--role", "member", "--no-send", "-t", "acme"]);
        refused(&teamctl, "", &["account", "create", &format!("new@{text}.example")]);
        refused(&teamctl, "", &["team", "create", &format!("acme/{text}")]);
        refused(&teamctl, "", &["team", "update", "acme", "--name", text]);
        refused(&teamctl, "", &["account", "create", "new@x.example", "--profile", &format!("note={text}")]);
        refused(&teamctl, "", &["account", "create", "new@x.example", "--company", text]);
        refused(&teamctl, "", &["key", "create", text]);
        refused(&teamctl, "", &["key", "create", "new", "--scope", text]);
        refused(&teamctl, "", &["key", "revoke", text, "-y"]);
        let row = serde_json::json!({"name": text});
        refused(&teamctl, &format!("{row}\n"), &["key", "create", "--from-file", "-"]);
        let file = ["invite", "add", "--from-file", "-", "--role", "member", "--no-send", "-t", "acme"];
        refused(&teamctl, &format!("email,first_name\nnew@x.example,{}\n", quoted(text)), &file);
        refused(&teamctl, &format!("email,first_name\n{},Ada\n", quoted(&address)), &file);
        let row = serde_json::json!({"email": "new@x.example", "last_name": text});
        refused(&teamctl, &format!("{row}\n"), &file);
        let titled = preset.replace("[roles.admin]\n", &format!("[roles.admin]\ntitle = \"{}\"\n", toml(text)));
        assert_ne!(titled, preset);
        refused(&teamctl, &titled, &["policy", "validate", "-"]);
    }
    assert_eq!(teamctl.run("audit head -o json").ok().text(), before, "something was changed");
}

#[test]
fn bytes_that_are_no_text_are_refused() {
    let teamctl = Teamctl::initialized();
    for bytes in [&b"a\x9b31m"[..], b"a\xff\xfe", b"\xc0\xaf", b"\xed\xa0\x80"] {
        let words = ["invite", "add", "new@x.example", "--role", "member", "--no-send", "-t", "acme", "--first-name"];
        let mut line: Vec<OsString> = words.iter().map(OsString::from).collect();
        line.push(OsString::from_vec(bytes.to_vec()));
        outcome_is_safe(&teamctl.run(line).noisy().code(2), &format!("{bytes:?}"));
        let csv = [&b"email,first_name\nnew@x.example,"[..], bytes, b"\n"].concat();
        let file = "invite add --from-file - --role member --no-send -t acme";
        outcome_is_safe(&teamctl.stdin(csv).run(file).noisy().code(2), &format!("{bytes:?} in a file"));
    }
}

/// A home in which every text of every row is a given one, as if an older program had let it in.
struct Planted {
    teamctl: Teamctl,
    connection: Connection,
}

impl Planted {
    fn new() -> Self {
        let teamctl = Teamctl::initialized();
        for line in [
            "account create eve@x.example --first-name Eve --profile note=x",
            "member add eve@x.example --role viewer -t acme",
            "invite add ada@x.example --role member --first-name Ada --no-send -t acme --reason because",
            "key create deploy -t acme --as owner@acme.example",
            "team update acme --name Acme --reason why",
        ] {
            teamctl.run(format!("-q {line}")).ok();
        }
        let connection = Connection::open(teamctl.database()).unwrap();
        connection.execute_batch("PRAGMA foreign_keys = OFF; DROP TRIGGER events_are_final").unwrap();
        Self { teamctl, connection }
    }

    fn plant(&self, text: &str) {
        let json = serde_json::json!({"note": text}).to_string();
        for sql in [
            "UPDATE accounts SET email = ?1, first_name = ?1, last_name = ?1, company = ?1, phone = ?1",
            "UPDATE invites SET email = ?1, first_name = ?1, last_name = ?1",
            "UPDATE keys SET name = ?1, hint = ?1",
            "UPDATE teams SET name = ?1",
            "UPDATE roles SET title = ?1",
            "UPDATE organizations SET preset = ?1",
            "UPDATE events SET actor = ?1, action = ?1, target = ?1, fields = ?1",
            "UPDATE event_texts SET reason = ?1",
        ] {
            self.connection.execute(sql, [text]).unwrap();
        }
        self.connection.execute("UPDATE accounts SET profile = ?1", [&json]).unwrap();
        self.connection.execute("UPDATE event_texts SET before = ?1, after = ?1", [&json]).unwrap();
    }

    /// The same on a terminal, without the colours that are the program's own.
    fn on_terminal(&self, line: &str) -> String {
        let program = env!("CARGO_BIN_EXE_teamctl");
        let mut command = Command::new("script");
        let inner = self.teamctl.command(line);
        command.args(["-q", "-e", "-c", &format!("stty -opost; '{program}' {line}"), "/dev/null"]).env_clear();
        command.envs(inner.get_envs().filter_map(|(name, value)| Some((name, value?)))).env("TERM", "xterm");
        let output = command.current_dir(inner.get_current_dir().unwrap()).output().expect("script is there");
        let text = String::from_utf8(output.stdout).unwrap();
        assert!(output.status.success(), "{line}: {text}");
        let mut plain = String::new();
        let mut rest = text.as_str();
        while let Some((before, after)) = rest.split_once("\u{1b}[") {
            let end = after.find(|next: char| !next.is_ascii_digit() && next != ';').unwrap();
            assert_eq!(&after[end..=end], "m", "{line}: more than a colour in {text:?}");
            plain += before;
            rest = &after[end + 1..];
        }
        plain + rest
    }
}

const LISTS: &[&str] = &[
    "member list -t acme",
    "invite list -t acme",
    "account list",
    "team list",
    "role list -t acme",
    "key list -t acme",
    "audit list",
];

fn show(planted: &Planted) -> Vec<String> {
    let ids = |line: &str| planted.teamctl.run(line).ok().text().lines().next().unwrap().to_owned();
    let (invite, account, event) =
        (ids("invite list -t acme -o id"), ids("account list -o id"), ids("audit list -o id"));
    let key = ids("key list -t acme -o id");
    vec![
        format!("invite show {invite} -t acme"),
        format!("account show {account}"),
        format!("key show {key} -t acme"),
        format!("audit show {event}"),
        "team show acme".to_owned(),
        "role show member -t acme".to_owned(),
        "member show owner@acme.example -t acme".to_owned(),
    ]
}

/// Whether a value is somewhere in a JSON document.
fn has(document: &Value, text: &str) -> bool {
    match document {
        Value::String(string) => string == text,
        Value::Array(values) => values.iter().any(|value| has(value, text)),
        Value::Object(values) => values.values().any(|value| has(value, text)),
        _ => false,
    }
}

#[test]
fn hostile_text_is_spelled_out_in_every_format() {
    let planted = Planted::new();
    let shows = show(&planted);
    let lines: Vec<String> = LISTS.iter().map(|&line| line.to_owned()).chain(shows).collect();
    planted.plant("harmless");
    let count = |line: &str| planted.teamctl.run(line).ok().text().lines().count();
    let plain: Vec<[usize; 3]> =
        lines.iter().map(|line| ["", " -o wide", " -o csv"].map(|format| count(&format!("{line}{format}")))).collect();
    // What differs from kind to kind is tried in every list; every string is tried in one list after the other.
    let long = long();
    for (number, &text) in HOSTILE.iter().chain(ODD).chain([&long.as_str(), &"a\0b"]).enumerate() {
        planted.plant(text);
        for (index, (line, plain)) in lines.iter().zip(&plain).enumerate() {
            if index % 4 != number % 4 && number > 3 {
                continue;
            }
            let what = format!("{line}: {:?}", text.chars().take(40).collect::<String>());
            for (format, plain) in ["", " -o wide", " -o csv"].iter().zip(plain) {
                let outcome = planted.teamctl.run(format!("{line}{format}")).ok();
                outcome_is_safe(&outcome, &what);
                assert_eq!(outcome.text().lines().count(), *plain, "{what}{format}: {}", outcome.text());
                if *format == " -o csv" {
                    for cell in
                        csv::ReaderBuilder::new().flexible(true).from_reader(outcome.text().as_bytes()).records()
                    {
                        for cell in &cell.unwrap() {
                            assert!(!cell.starts_with(['=', '+', '@', '\t', '\r']), "{what}: {cell}");
                            assert!(!cell.starts_with("-2"), "{what}: {cell}");
                        }
                    }
                }
            }
            let json = planted.teamctl.run(format!("{line} -o json")).ok();
            outcome_is_safe(&json, &what);
            assert!(has(&json.json(), text), "{what}: {}", json.text());
            let lines = planted.teamctl.run(format!("{line} -o jsonl")).ok();
            outcome_is_safe(&lines, &what);
            assert!(lines.json_lines().iter().any(|row| has(row, text)), "{what}: {}", lines.text());
        }
    }
}

#[test]
fn hostile_text_is_spelled_out_on_a_terminal() {
    let planted = Planted::new();
    let lines = ["member list -t acme", "audit list -o wide", "invite list -t acme -o json", "account list -o csv"];
    planted.plant("harmless");
    let plain = lines.map(|line| planted.on_terminal(line).lines().count());
    for (number, &text) in HOSTILE.iter().chain(ODD).enumerate() {
        planted.plant(text);
        let (line, plain) = (lines[number % lines.len()], plain[number % lines.len()]);
        let shown = planted.on_terminal(line);
        is_safe(&shown, &format!("{line}: {text:?}"));
        assert_eq!(shown.lines().count(), plain, "{line}: {text:?}: {shown}");
    }
}

#[test]
fn hostile_text_is_spelled_out_in_errors_and_texts() {
    let planted = Planted::new();
    let policy: String =
        planted.connection.query_row("SELECT policy FROM organizations", [], |row| row.get(0)).unwrap();
    for text in HOSTILE {
        planted.plant(text);
        // An error that names what is stored, as a text and as JSON.
        for format in ["", " -o json"] {
            let line = format!("-q invite add ada@x.example --role member --no-send -t acme{format}");
            let outcome = planted.teamctl.run(line).noisy().code(5);
            outcome_is_safe(&outcome, text);
            let lines = if format.is_empty() { 2 } else { 1 };
            assert_eq!(outcome.notices().lines().count(), lines, "{text:?}: {}", outcome.notices());
        }
        let commented = format!("{policy}\n# {text}\n");
        planted.connection.execute("UPDATE organizations SET policy = ?1", [&commented]).unwrap();
        let shown = planted.teamctl.run("policy show -t acme").noisy();
        // A file may be indented with tabs.
        is_safe(&shown.text().replace('\t', ""), text);
        is_safe(shown.notices(), text);
        let _ = if shown.notices().is_empty() { shown.ok() } else { shown.failed() };
        planted.connection.execute("UPDATE organizations SET policy = ?1", [&policy]).unwrap();
    }
}
