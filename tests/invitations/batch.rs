//! Many people at once: the list of a customer with its faults, and files that are no lists at all.
use std::collections::BTreeMap;
use std::io::Write;

use crate::DEADLINE;
use crate::support::{Outcome, Teamctl};

/// As many good rows as a customer's list has.
const PEOPLE: usize = 1_000;

/// Rows that cannot be invited, and why. Those of whom it is said that they are there already repeat a row above.
const FAULTS: [(&str, &str); 27] = [
    ("ada.lovelace,member,Ada,Lovelace,", "email.invalid"),
    ("ada@@engines.example,member,Ada,Lovelace,", "email.invalid"),
    ("ada lovelace@engines.example,member,Ada,Lovelace,", "email.invalid"),
    ("ada@engines..example,member,Ada,Lovelace,", "email.invalid"),
    ("ada@engines.example.,member,Ada,Lovelace,", "email.invalid"),
    ("ada@-engines.example,member,Ada,Lovelace,", "email.invalid"),
    ("ada@engines_.example,member,Ada,Lovelace,", "email.invalid"),
    ("ada@,member,Ada,Lovelace,", "email.invalid"),
    ("@engines.example,member,Ada,Lovelace,", "email.invalid"),
    ("<ada@engines.example>,member,Ada,Lovelace,", "email.invalid"),
    ("ada@engines.example;grace@navy.example,member,Ada,Lovelace,", "email.invalid"),
    ("ada\u{200b}@engines.example,member,Ada,Lovelace,", "email.invalid"),
    ("ada\u{202e}@engines.example,member,Ada,Lovelace,", "email.invalid"),
    (",member,Nobody,At All,", "row.incomplete"),
    ("  ,member,Nobody,At All,", "row.incomplete"),
    ("ada@engines,example,member,Ada,Lovelace,", "row.invalid"),
    ("ada@engines.example,member", "row.invalid"),
    ("ada@engines.example,memebr,Ada,Lovelace,", "role.not_found"),
    ("ada@engines.example,Team Member,Ada,Lovelace,", "role.invalid"),
    ("ada@engines.example,lead,Ada,Lovelace,", "role.level"),
    ("ada@engines.example,owner,Ada,Lovelace,", "role.owner"),
    ("ada@engines.example,member,Ada,Lovelace,maybe", "row.invalid"),
    ("ada@engines.example,member,Ada,Lovelace,yes", "invite.super_access_not_allowed"),
    ("ada@engines.example,member,A\tda,Lovelace,", "text.invalid"),
    ("Owner@ACME.example,member,The,Owner,", "member.exists"),
    // By case alone, and by another spelling of one domain.
    ("PERSON3@MÜNCHEN.example,member,Again,Again,", "invite.exists"),
    ("person3@xn--mnchen-3ya.EXAMPLE,member,Again,Again,", "invite.exists"),
];

/// A good row: names and domains as people have them, each address another account's.
fn person(number: usize) -> String {
    let first = ["Zoë", "Jürgen", "Ada", "O'Neil", "Łukasz", "Anne-Marie", "李"][number % 7];
    let last = ["Müller", "von der Leyen", "Ng", "Ångström", "Smith"][number % 5];
    let domain =
        ["acme.example", "Engines.Example", "bücher.example", "münchen.example", "mail.sub.dept.example"][number % 5];
    let local = match number % 6 {
        0 => format!("Person.{number}"),
        1 => format!("person{number}+acme"),
        2 => format!("PERSON{number}"),
        3 => format!("person{number}"),
        4 => format!("p_{number}-x"),
        _ => format!("jürgen{number}"),
    };
    let role = ["member", "", "viewer", "admin"][number % 4];
    format!("{local}@{domain},{role},{first},\"{last}\",")
}

/// The list of a customer, and what is wrong in which line.
fn customer(with_faults: bool) -> (String, Vec<(u64, &'static str)>) {
    let mut list = "email,role,first_name,last_name,super_access\n".to_owned();
    let (mut line, mut wrong) = (1, Vec::new());
    let mut add = |row: &str| {
        list += row;
        list.push('\n');
        line += 1;
        line
    };
    let mut faults = FAULTS.iter();
    for number in 0..PEOPLE {
        add(&person(number));
        if with_faults
            && number % 36 == 30
            && let Some((row, code)) = faults.next()
        {
            wrong.push((add(row), *code));
        }
        // Some stand in the list twice, as they are.
        if with_faults && number % 250 == 77 {
            wrong.push((add(&person(number)), "invite.exists"));
        }
    }
    assert!(!with_faults || faults.next().is_none(), "each fault has its place");
    (list, wrong)
}

#[track_caller]
fn rows(refused: &Outcome<'_>) -> Vec<(u64, String)> {
    let error = refused.error();
    let rows = error["details"]["rows"].as_array().expect("rows");
    rows.iter().map(|row| (row["line"].as_u64().unwrap(), row["code"].as_str().unwrap().to_owned())).collect()
}

fn owned(wrong: &[(u64, &str)]) -> Vec<(u64, String)> {
    wrong.iter().map(|(line, code)| (*line, (*code).to_owned())).collect()
}

#[test]
fn the_list_of_a_customer() {
    let teamctl = Teamctl::initialized();
    let (list, wrong) = customer(true);
    teamctl.file("customer.csv", list);
    let before = (teamctl.stored(), teamctl.event_count());

    let refused = teamctl
        .run("invite add --from-file customer.csv --role member --no-send -o json")
        .refused("invite.invalid_rows");
    assert_eq!(rows(&refused), owned(&wrong));
    let refused = teamctl.run("invite add --from-file customer.csv --role member --no-send").code(2).stdout("").noisy();
    let told = refused.notices().lines().filter_map(|line| line.strip_prefix("  line ")?.split_once(": "));
    let told: Vec<(u64, &str)> = told.map(|(line, why)| (line.parse().unwrap(), why)).collect();
    assert!(told.iter().map(|(line, _)| line).eq(wrong.iter().map(|(line, _)| line)));
    assert!(told.iter().all(|(_, why)| !why.is_empty()));
    assert_eq!((teamctl.stored(), teamctl.event_count()), before, "nobody is invited, and nothing is recorded");

    teamctl.file("mended.csv", customer(false).0);
    let added = teamctl.run("invite add --from-file mended.csv --role member --no-send -o jsonl").noisy().ok();
    assert_eq!(added.notices(), "invited 1000 people\n");
    let added = added.json_lines();
    assert_eq!(added.len(), PEOPLE);
    everybody_is_in_one_event(&teamctl);
    for (number, invite) in added.iter().enumerate() {
        let row = person(number);
        let mut cells = row.split(',');
        assert_eq!(invite["email"], cells.next().unwrap(), "in the order of the list, spelled as there");
        assert_eq!(invite["role"], cells.next().filter(|role| !role.is_empty()).unwrap_or("member"));
        assert_eq!(invite["first_name"], cells.next().unwrap());
        assert_eq!(invite["changed"], true);
        if number % 97 == 0 {
            let target = invite["id"].as_str().unwrap();
            let events = teamctl.run(["audit", "list", "--target", target, "-o", "jsonl"]).ok().json_lines();
            assert_eq!(events.len(), 1);
            assert_eq!((&events[0]["action"], &events[0]["count"]), (&"invite.add".into(), &1000.into()));
        }
    }
    // Once more changes nothing, and says so.
    let before = (teamctl.stored(), teamctl.event_count());
    let again =
        teamctl.run("invite add --from-file mended.csv --role member --no-send -o jsonl --or-ignore").noisy().ok();
    assert!(again.json_lines().iter().all(|invite| invite["changed"] == false));
    assert_eq!((teamctl.stored(), teamctl.event_count()), before);
}

#[track_caller]
fn everybody_is_in_one_event(teamctl: &Teamctl) {
    let events = teamctl.run("audit list -t acme --action invite.add -o jsonl").ok().json_lines();
    assert_eq!(events.len(), 1);
    assert_eq!(events[0]["count"], 1000);
    // What `audit list --target` goes by, for all of them.
    let counted = teamctl.sql("SELECT COUNT(*), COUNT(DISTINCT created_event), COUNT(closed_event) FROM invites");
    assert_eq!(counted, "1000|1|0\n");
    assert_eq!(teamctl.run("team show acme --jq .pending").ok().text(), "1000\n");
    assert_eq!(teamctl.run("invite list --status pending -o id").ok().text().lines().count(), PEOPLE);
    let _ = teamctl.run("audit verify").ok();
}

#[test]
fn the_good_rows_of_the_list() {
    let teamctl = Teamctl::initialized();
    let (list, wrong) = customer(true);
    let added = teamctl
        .stdin(list)
        .run("-q invite add --from-file - --role member --no-send --keep-going -o jsonl")
        .code(8)
        .noisy();
    assert_eq!(added.json_lines().len(), PEOPLE);
    let told: Vec<(u64, String)> = added
        .notices()
        .lines()
        .map(|line| {
            let error: serde_json::Value = serde_json::from_str(line).unwrap();
            let error = &error["error"];
            (error["details"]["line"].as_u64().unwrap(), error["code"].as_str().unwrap().to_owned())
        })
        .collect();
    assert_eq!(told, owned(&wrong));
    everybody_is_in_one_event(&teamctl);
}

#[test]
fn the_list_as_json_lines() {
    let teamctl = Teamctl::initialized();
    let mut list = String::new();
    for number in 0..PEOPLE {
        let row = person(number);
        let cells: Vec<_> = row.split(',').map(|cell| cell.trim_matches('"')).collect();
        let keys = ["email", "role", "first_name", "last_name"];
        let object: BTreeMap<_, _> = keys.iter().zip(cells).filter(|(_, cell)| !cell.is_empty()).collect();
        list += &serde_json::to_string(&object).unwrap();
        list.push('\n');
    }
    let bad = list.replacen("münchen.example", "münchen..example", 1);
    let line = bad.lines().position(|line| line.contains("..")).unwrap() as u64 + 1;
    let before = (teamctl.stored(), teamctl.event_count());
    let refused = teamctl
        .stdin(bad)
        .run("invite add --from-file - --role member --no-send -o json")
        .refused("invite.invalid_rows");
    assert_eq!(rows(&refused), [(line, "email.invalid".to_owned())]);
    assert_eq!((teamctl.stored(), teamctl.event_count()), before);
    teamctl.stdin(list).run("-q invite add --from-file - --role member --no-send -o id").ok();
    everybody_is_in_one_event(&teamctl);
}

/// Runs `invite add --from-file` over some bytes.
#[track_caller]
fn add(teamctl: &Teamctl, bytes: impl AsRef<[u8]>) -> Outcome<'_> {
    teamctl.file("batch", bytes);
    let run = teamctl.run("-q invite add --from-file batch --role member --no-send -o json").noisy();
    let error = if run.text().is_empty() { run.error()["code"].as_str().unwrap().to_owned() } else { String::new() };
    assert!(run.notices().len() < 4_000, "an answer of that length helps nobody:\n{}", run.notices());
    if error.is_empty() { run.ok() } else { run.refused(&error) }
}

/// The addresses that were invited.
#[track_caller]
fn added(teamctl: &Teamctl, bytes: impl AsRef<[u8]>) -> Vec<String> {
    let run = add(teamctl, bytes);
    assert_eq!(run.notices(), "");
    let invites = run.json();
    invites.as_array().unwrap().iter().map(|invite| invite["email"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn csv_as_programs_write_it() {
    for list in [
        "email,role\na@x.example,viewer\nb@x.example,\n",
        "email,role\na@x.example,viewer\nb@x.example,",
        "\u{feff}email,role\na@x.example,viewer\nb@x.example,\n",
        "\u{feff}email,role\r\na@x.example,viewer\r\nb@x.example,\r\n",
        "\u{feff}\"email\",\"role\"\r\n\"a@x.example\",\"viewer\"\r\n\"b@x.example\",\"\"\r\n",
        "Role, E-Mail\nviewer,a@x.example\n",
        "ROLE , Email\nviewer, a@x.example \n,b@x.example\n",
        "last_name,first_name,super_access,role,email\nL,F,no,viewer,a@x.example\n,,,,b@x.example\n",
        "email,role\n\n\na@x.example,viewer\n\nb@x.example,\n\n\n",
    ] {
        let teamctl = Teamctl::initialized();
        if list.contains("E-Mail") {
            assert_eq!(add(&teamctl, list).error()["code"], "input.invalid");
            continue;
        }
        assert_eq!(added(&teamctl, list), ["a@x.example", "b@x.example"], "{list:?}");
        assert_eq!(teamctl.run("invite show a@x.example --jq .role").ok().text(), "viewer\n");
        assert_eq!(teamctl.run("invite show b@x.example --jq .role").ok().text(), "member\n");
    }
}

#[test]
fn json_lines_as_programs_write_them() {
    for list in [
        "{\"email\":\"a@x.example\",\"role\":\"viewer\"}\n{\"email\":\"b@x.example\"}\n",
        "\u{feff}{\"role\":\"viewer\",\"email\":\"a@x.example\"}\r\n\r\n{\"email\":\"b@x.example\",\"role\":null}",
        "\n\n  {\"email\" : \" a@x.example \" , \"role\" : \"viewer\" }  \n\t{\"email\":\"\\u0062@x.example\",\"super_access\":false}",
    ] {
        let teamctl = Teamctl::initialized();
        assert_eq!(added(&teamctl, list), ["a@x.example", "b@x.example"], "{list:?}");
        assert_eq!(teamctl.run("invite show a@x.example --jq .role").ok().text(), "viewer\n");
    }
}

#[test]
fn rows_are_named_by_the_line_that_they_begin_at() {
    let teamctl = Teamctl::initialized();
    for (list, wrong) in [
        ("email\nx\n", vec![(2, "email.invalid")]),
        ("email\r\nx\r\n\r\ny\r\n", vec![(2, "email.invalid"), (4, "email.invalid")]),
        ("\n\nemail\n\n\nx\n", vec![(6, "email.invalid")]),
        ("email,first_name\na@x.example,\"two\nlines\"\nx,\n", vec![(2, "text.invalid"), (4, "email.invalid")]),
        (
            "email,first_name\na@x.example,\"two\r\nlines\r\n\"\r\nx,\r\n",
            vec![(2, "text.invalid"), (5, "email.invalid")],
        ),
        ("email,first_name\na@x.example,\"Ada \"\"the\"\" L, \"\nx,\n", vec![(3, "email.invalid")]),
        (
            "\n{\"email\":\"x\"}\n\n{\"email\":1}\n[]\n",
            vec![(2, "email.invalid"), (4, "row.invalid"), (5, "row.invalid")],
        ),
    ] {
        let refused = add(&teamctl, list).refused("invite.invalid_rows");
        assert_eq!(rows(&refused), owned(&wrong), "{list:?}");
    }
    assert_eq!(teamctl.run("invite list -o json").ok().text(), "[]\n");
}

#[test]
fn rows_that_cannot_be_read() {
    let teamctl = Teamctl::initialized();
    let before = (teamctl.stored(), teamctl.event_count());
    let deep = |depth: usize| format!("{{\"email\":{}{}}}", "[".repeat(depth), "]".repeat(depth));
    let object = |inside: &str| format!("{{\"email\":\"a@x.example\"{inside}}}\n");
    for (list, code) in [
        ("email\na@x.example,b\n".into(), "row.invalid"),
        ("email,role\na@x.example\n".into(), "row.invalid"),
        ("email\n\"a@x.example\nb@x.example\nc@x.example\n".into(), "email.invalid"),
        ("email\na\0b@x.example\n".into(), "email.invalid"),
        ("email,first_name\na@x.example,A\0B\n".into(), "text.invalid"),
        (format!("email,first_name\na@x.example,{}\n", "x".repeat(121)), "text.invalid"),
        (format!("email\n{}@x.example\n", "x".repeat(65)), "email.invalid"),
        (format!("email,role\na@x.example,\"{}\n", "b@x.example,member\n".repeat(3_000)), "role.invalid"),
        (object(",\"mail\":\"b@x.example\""), "row.invalid"),
        (object(",\"role\":[\"viewer\"]"), "row.invalid"),
        (object(",\"role\":7"), "row.invalid"),
        (object(",\"super_access\":\"perhaps\""), "row.invalid"),
        (object(",\"first_name\":\"A\\u0000B\""), "text.invalid"),
        (object(",\"first_name\":\"\\ud800\""), "row.invalid"),
        (object("} {"), "row.invalid"),
        (object(",}"), "row.invalid"),
        ("{\"email\":\"a@x.example\"\n}\n".into(), "row.invalid"),
        ("{}\n".into(), "row.incomplete"),
        (deep(10), "row.invalid"),
        (deep(33), "row.invalid"),
        (deep(30_000), "row.invalid"),
        (format!("{{\"email\":{}", "{\"a\":".repeat(10_000)), "row.invalid"),
    ] {
        let refused = add(&teamctl, &list).refused("invite.invalid_rows");
        let beginning: String = list.chars().take(60).collect();
        assert_eq!(rows(&refused)[0].1, code, "{beginning:?}");
    }
    for bytes in
        [&b"email\na\xff@x.example\n"[..], b"email,first_name\na@x.example,\xc3\n", b"{\"email\":\"\xff@x.example\"}\n"]
    {
        let refused = add(&teamctl, bytes).refused("invite.invalid_rows");
        assert_eq!(rows(&refused)[0].1, "row.invalid");
    }
    let unclosed = format!("email,role\na@x.example,\"{}\n", "b@x.example,member\n".repeat(5_000));
    add(&teamctl, &unclosed).refused("input.invalid");
    assert_eq!((teamctl.stored(), teamctl.event_count()), before);
}

#[test]
fn files_that_are_no_lists() {
    let teamctl = Teamctl::initialized();
    let before = (teamctl.stored(), teamctl.event_count());
    for list in [
        "",
        "\n\n\n",
        "\u{feff}",
        "a@x.example\nb@x.example\n",
        "mail,role\na@x.example,viewer\n",
        "email;role\na@x.example;viewer\n",
        "email\trole\na@x.example\tviewer\n",
        "email,role,email\na@x.example,viewer,b@x.example\n",
        "email,role,EMAIL\na@x.example,viewer,b@x.example\n",
        "email,role,\na@x.example,viewer,\n",
        "email,role,phone\na@x.example,viewer,+49\n",
        "\"email\nrole\"\n",
        "[{\"email\":\"a@x.example\"}]\n",
        "%PDF-1.7\n",
    ] {
        add(&teamctl, list).refused("input.invalid");
        assert_eq!((teamctl.stored(), teamctl.event_count()), before, "{list:?}");
    }
    for bytes in
        [&b"\xff\xfee\0m\0a\0i\0l\0\n\0"[..], b"\x7fELF\x02\x01\x01\0\0", b"\0\0\0\0", b"e\xffmail\na@x.example\n"]
    {
        add(&teamctl, bytes).refused("input.invalid");
    }
    // A header alone invites nobody, and that is no error: an empty list is one.
    for list in ["email,role", "email,role\n", "email,role\r\n\r\n"] {
        assert_eq!(added(&teamctl, list), Vec::<String>::new());
    }
    assert_eq!((teamctl.stored(), teamctl.event_count()), before);
}

#[test]
fn a_line_of_64_kib_is_the_longest() {
    const MOST: usize = 64 * 1024;
    let csv =
        |length: usize| format!("email\nfirst@x.example\na@x.example{}\nlast@x.example\n", " ".repeat(length - 11));
    let json = |length: usize| {
        format!(
            "{{\"email\":\"first@x.example\"}}\n{{\"email\":\"a@x.example\"{}}}\n{{\"email\":\"last@x.example\"}}\n",
            " ".repeat(length - 23)
        )
    };
    assert_eq!(json(MOST).lines().nth(1).unwrap().len(), MOST);
    for list in [csv(MOST), json(MOST)] {
        let teamctl = Teamctl::initialized();
        assert_eq!(added(&teamctl, list), ["first@x.example", "a@x.example", "last@x.example"]);
    }
    let teamctl = Teamctl::initialized();
    let before = (teamctl.stored(), teamctl.event_count());
    for length in [MOST + 1, MOST + 100, MOST + 5_000, MOST + 8_192, 2 * MOST, 40 * MOST] {
        for (list, line) in [(csv(length), 3), (json(length), 2)] {
            let message = add(&teamctl, list).refused("input.invalid").error()["message"].as_str().unwrap().to_owned();
            assert!(message.contains(&format!("line {line} ")), "{message}");
        }
    }
    assert_eq!((teamctl.stored(), teamctl.event_count()), before);
}

#[test]
fn whatever_a_name_may_stand_for() {
    let teamctl = Teamctl::initialized();
    let add = |file: &str| {
        teamctl.run(["-q", "invite", "add", "--from-file", file, "--role", "member", "--no-send", "-o", "json"])
    };
    add("/dev/null").refused("input.invalid");
    std::fs::create_dir(teamctl.path("folder")).unwrap();
    add("folder").refused("input.failed");
    add("nowhere.csv").refused("input.failed");
    add("").code(2).noisy();
    add("nowhere/people.csv").refused("input.failed");
    // Closed, or nothing on it.
    teamctl.run("-q invite add --from-file - --role member --no-send -o json").refused("input.invalid");
    std::os::unix::fs::symlink(teamctl.file("people.csv", "email\na@x.example\n"), teamctl.path("link.csv")).unwrap();
    add("link.csv").ok();
    let fifo = teamctl.path("fifo");
    assert!(std::process::Command::new("mkfifo").arg(&fifo).status().unwrap().success());
    let writer = std::thread::spawn(move || {
        let mut fifo = std::fs::OpenOptions::new().write(true).open(fifo).unwrap();
        fifo.write_all(b"email\nb@x.example\n").unwrap();
    });
    assert_eq!(add("fifo").ok().json()[0]["email"], "b@x.example");
    writer.join().unwrap();
    assert_eq!(teamctl.run("team show acme --jq .pending").ok().text(), "2\n");
}

/// Many are closed by another statement than few: both close the same, for the event of their team.
#[test]
fn a_large_sweep_and_a_small_one_close_alike() {
    let teamctl = Teamctl::with_preset("standard");
    let people = |count: u32| (0..count).fold("email\n".to_owned(), |list, n| list + &format!("p{n}@x.example\n"));
    let add = ["-q", "invite", "add", "--from-file", "-", "--role", "viewer", "--no-send", "-o", "id", "-t"];
    for (path, count) in [("acme", 20_001), ("acme/a", 3), ("acme/b", 2)] {
        if path != "acme" {
            teamctl.run(["-q", "team", "create", path]).ok();
        }
        teamctl.stdin(people(count)).run([&add[..], &[path]].concat()).ok();
    }
    teamctl.run("-q invite add later@x.example --role viewer --no-send -t acme --expires-in 30d").ok();
    let sweep = |line: &str| teamctl.at(DEADLINE).run(line).ok().json()["expired"].as_i64().unwrap();
    assert_eq!(sweep("invite expire -t acme/a -o json"), 3);
    let schema = "SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name";
    let before = teamctl.sql(schema);
    assert_eq!(sweep("-n invite expire --all-teams -o json"), 20_003);
    assert_eq!(sweep("invite expire --all-teams -o json"), 20_003);
    assert_eq!(teamctl.sql(schema), before);
    let closed = "SELECT COUNT(*) FROM invites i JOIN events e ON e.id = i.closed_event AND e.team_id = i.team_id
        AND e.action = 'invite.expire' WHERE i.state = 4 AND i.closed_at = e.at";
    assert_eq!(teamctl.sql(closed).trim(), "20006");
    assert_eq!(teamctl.sql("SELECT SUM(open_invites), COUNT(sweep_event) FROM teams").trim(), "1|0");
    teamctl.run("audit verify").ok();
}
