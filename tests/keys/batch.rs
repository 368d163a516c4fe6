//! Many at once: keys of a file, and keys that are verified by the thousand.
use serde_json::json;

use super::*;

#[test]
fn a_batch_is_answered_in_the_order_of_its_lines() {
    let teamctl = Teamctl::with_preset("standard");
    let names = (0..200).map(|number| format!("key{number},a.b{number}\n")).collect::<Vec<_>>().concat();
    teamctl.file("keys.csv", format!("name,scopes\n{names}"));
    let made: Vec<Made> = teamctl
        .run("-q key create --from-file keys.csv -o jsonl -t acme/core")
        .ok()
        .json_lines()
        .iter()
        .map(Made::of)
        .collect();
    teamctl.run("-q key revoke key7 key8 -y -t acme/core -o id").ok();
    teamctl.makes("create elsewhere --kind test");
    // Backwards, with what is no key between them, and each a few times over: more than are looked up at once.
    let mut lines = Vec::new();
    for round in 0..700 {
        for (number, key) in made.iter().enumerate().rev() {
            lines.push((key.secret.clone(), Some(number)));
            if (number + round) % 50 == 0 {
                lines.push(("x".repeat(number * 3), None));
            }
        }
    }
    assert!(lines.len() > 131_072 + 1_000);
    let text = lines.iter().map(|(line, _)| format!("{line}\n")).collect::<Vec<_>>().concat();
    let outcome = teamctl.stdin(text).run("key verify --batch -o jsonl --scope a.b3").code(6);
    let answers: Vec<&str> = outcome.text().lines().collect();
    assert_eq!(answers.len(), lines.len());
    for (answer, (_, number)) in answers.iter().zip(&lines) {
        let expected = match number {
            None => {
                json!({"valid": false, "reason": "malformed", "id": null, "team": null, "kind": null, "scopes": null})
            }
            Some(number) => json!({
                "valid": *number == 3,
                "reason": match number { 7 | 8 => json!("revoked"), 3 => Value::Null, _ => json!("scope") },
                "id": made[*number].id, "team": "acme/core", "kind": "live", "scopes": [format!("a.b{number}")],
            }),
        };
        // As text, which is quicker than to read each.
        assert_eq!(*answer, expected.to_string());
    }
}

#[test]
fn a_batch_says_of_each_what_one_is_told_by_itself() {
    let teamctl = Teamctl::with_preset("standard");
    teamctl.run("-q team create acme/old -o id").ok();
    let mut keys: Vec<String> = ["good", "late --expires-in 1d", "gone", "narrow --scope a.b", "test --kind test"]
        .iter()
        .map(|line| teamctl.makes(&format!("create {line} -t acme/core")).secret)
        .collect();
    keys.push(teamctl.makes("create archived -t acme/old").secret);
    teamctl.run("-q key revoke gone -y -t acme/core -o id").ok();
    teamctl.run("-q team archive acme/old -y -o id").ok();
    keys.extend(["tctl_live_0123456789ABCDEFGHIJKLMNOPQRSTUV3eU9ms", "", "x", "\u{202e}"].map(ToOwned::to_owned));
    let later = "2026-11-09T09:00:00Z";
    for more in ["", "--scope a.b", "--scope c.d"] {
        let alone: Vec<_> = keys.iter().map(|key| teamctl.verdict_at(later, key, more)).collect();
        for ending in ["\n", "\r\n"] {
            let call = teamctl.at(later).stdin(keys.join(ending) + ending);
            let together = call.run(format!("key verify --batch -o json {more}")).code(6).json();
            assert_eq!(together, Value::Array(alone.clone()), "{more}");
        }
    }
    // All good is exit 0, and so is nothing at all.
    let good = format!("\u{feff}{}\n{}", keys[0], keys[4]);
    assert_eq!(teamctl.stdin(good).run("key verify --batch -o json").ok().json().as_array().unwrap().len(), 2);
    assert_eq!(teamctl.run("key verify --batch -o json").ok().json(), json!([]));
    assert_eq!(
        teamctl.stdin("\n").run("key verify --batch -o csv --fields reason").code(6).text(),
        "reason\nmalformed\n"
    );
}

#[test]
fn rows_say_what_the_flags_do_not() {
    let teamctl = Teamctl::with_preset("standard");
    let csv = "name,kind,scopes,expires_in\r\na,,,\r\nb,test,\"x.y z.*\",2d\r\n\"c, d\",live,,\r\n";
    let flags = "--scope a.b --expires-in 1d --kind test -o json";
    let made = teamctl.stdin(csv).run(format!("-q key create --from-file - {flags}")).ok().json();
    let told: Vec<_> = made
        .as_array()
        .unwrap()
        .iter()
        .map(|key| json!([key["name"], key["kind"], key["scopes"], key["expires_at"]]))
        .collect();
    let day = |number: u32| format!("2026-11-{number:02}T09:00:00.000Z");
    assert_eq!(
        told,
        [
            json!(["a", "test", ["a.b"], day(8)]),
            json!(["b", "test", ["x.y", "z.*"], day(9)]),
            json!(["c, d", "live", ["a.b"], day(8)]),
        ]
    );
    let lines = "{\"name\":\"e\",\"scopes\":[\"x.y\",\"z.*\"]}\n{\"name\":\"f\",\"scopes\":\"x.y z.*\"}\n{\"name\":\"g\",\"scopes\":[]}\n";
    let made = teamctl.stdin(lines).run("-q key create --from-file - -o jsonl").ok().json_lines();
    assert_eq!((&made[0]["scopes"], &made[1]["scopes"]), (&json!(["x.y", "z.*"]), &json!(["x.y", "z.*"])));
    assert_eq!(made[2]["scopes"], json!(["*"]));
    // As a table, one key a line in the order of the rows, and nothing else.
    let text = teamctl.stdin("name\nh\ni\n").run("-q key create --from-file -").ok().text().to_owned();
    let hints: Vec<_> = ["h", "i"].iter().map(|name| teamctl.key(name)["hint"].as_str().unwrap().to_owned()).collect();
    for (line, hint) in text.lines().zip(&hints) {
        assert!(line[..line.len() - 6].ends_with(hint.as_str()), "{line} {hint}");
        assert_eq!(teamctl.reason(line), "good");
    }
    assert_eq!(text.lines().count(), 2);
    // A batch is one event, found by each key that it made.
    assert_eq!(teamctl.events_of("key.create", made[0]["id"].as_str().unwrap()), 1);
}

#[test]
fn each_bad_row_is_named_and_nothing_is_made() {
    let teamctl = Teamctl::with_preset("standard");
    teamctl.makes("create there");
    let key = teamctl.makes("create other").secret;
    let (before, events) = (teamctl.stored(), teamctl.event_count());
    let csv = format!(
        "name,kind,scopes,expires_in\ngood,,,\nthere,,,\n,,,\ngood,,,\nx,spare,,\ny,,no,\nz,,,0\nw,,,never\nkey_1,,,\n\
         a\u{202e}b,,,\n{key},,,\n{},,,\nq,,\n",
        "n".repeat(121)
    );
    let outcome = teamctl.stdin(csv).run("-o json key create --from-file -").refused("key.invalid_rows");
    let error = outcome.error();
    assert_eq!(error["exit"], 2);
    assert!(!outcome.notices().contains(&key), "{error}");
    let told: Vec<_> = error["details"]["rows"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| (row["line"].clone(), row["code"].clone()))
        .collect();
    let expected = [
        (3, "key.exists"),
        (4, "row.incomplete"),
        (5, "key.exists"),
        (6, "key.kind_unknown"),
        (7, "permission.invalid"),
        (8, "duration.invalid"),
        (9, "duration.invalid"),
        (10, "key.invalid"),
        (11, "text.invalid"),
        (12, "key.invalid"),
        (13, "text.invalid"),
        (14, "row.invalid"),
    ];
    assert_eq!(told, expected.map(|(line, code)| (line.into(), code.into())));
    assert!(teamctl.stored() == before && teamctl.event_count() == events);
    for (text, code) in [
        ("", "input.invalid"),
        ("names\na\n", "input.invalid"),
        ("{\"name\":\"a\",\"scopes\":[1]}", "key.invalid_rows"),
    ] {
        teamctl.stdin(text).run("-o json key create --from-file -").refused(code);
    }
    assert!(teamctl.stored() == before);
}

#[test]
fn names_that_would_be_formulas_or_colours_are_nothing_but_names() {
    let teamctl = Teamctl::with_preset("standard");
    let names = [
        "=HYPERLINK(\"http://evil.example\")",
        "+1+1",
        "-2+3",
        "@SUM(1)",
        "a\",\"b",
        "x'); DROP TABLE keys;--",
        "%s%n",
        "<b>",
    ];
    let lines = names.map(|name| format!("{}\n", json!({ "name": name }))).concat();
    let made = teamctl.stdin(lines).run("-q key create --from-file - -o json").ok().json();
    for (key, name) in made.as_array().unwrap().iter().zip(names) {
        assert_eq!(key["name"], name);
        assert_eq!(teamctl.run(["key", "show", "-o", "json", "--", name]).ok().json()["id"], key["id"]);
    }
    let csv = teamctl.run("key list -o csv --fields name").ok().text().to_owned();
    assert!(csv.lines().all(|line| !line.trim_start_matches('"').starts_with(['=', '+', '-', '@'])), "{csv}");
    // What got past all checks into a database is shown spelled out.
    teamctl.sql("UPDATE keys SET name = 'a' || char(27) || '[31mb', hint = char(8238), scopes = 'a.b' || char(7) WHERE name = '<b>'");
    for format in ["table", "wide", "json", "jsonl", "csv"] {
        let text = teamctl.run(format!("key list -o {format}")).ok().text().to_owned();
        assert!(!text.contains(['\u{1b}', '\u{7}', '\u{202e}']), "{format}: {text}");
    }
}
