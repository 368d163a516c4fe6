//! What is exported and imported is the same again.
use std::collections::BTreeSet;
use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::os::unix::process::ExitStatusExt;

use serde_json::Value;

use crate::hostile::changed;
use crate::rich::Rich;
use crate::support::Teamctl;
use crate::support::strace::trace;

#[test]
fn everything_comes_back_byte_for_byte() {
    let Rich { teamctl, .. } = Rich::new();
    let exported = teamctl.exported();
    assert_eq!(teamctl.exported(), exported, "the same database gives the same bytes");
    let sibling = teamctl.sibling();
    let told = sibling.import(exported.as_str()).ok().json();
    assert_eq!(sibling.exported(), exported);
    assert_eq!(told["rows"].as_u64().unwrap() + 2, exported.lines().count() as u64, "but the first line and the last");
    assert_eq!((&told["lost_connectors"], &told["lost_invites"]), (&Value::Null, &Value::Null));
    // As the engine has it, not as an export tells it.
    let rows = |teamctl: &Teamctl| {
        let dump = teamctl.dump();
        dump.lines().filter(|line| line.starts_with("INSERT")).map(str::to_owned).collect::<BTreeSet<_>>()
    };
    assert_eq!(rows(&sibling), rows(&teamctl));
    assert_eq!(sibling.sql("PRAGMA integrity_check; PRAGMA foreign_key_check"), "ok\n");
    for line in ["doctor -o json", "audit verify -o json", "team list -o json", "member list --all-teams -o json"] {
        assert_eq!(sibling.run(line).ok().text(), teamctl.run(line).ok().text(), "{line}");
    }
    // And it is as much alive as the other one: what is derived from the sealing key is the same.
    let secrets = "callback show --secret -t standard -o json";
    assert_eq!(sibling.run(secrets).ok().text(), teamctl.run(secrets).ok().text());
    let line = "account login bob@x.example --password-stdin -o json";
    sibling.at("2026-11-07T12:00:00Z").stdin("correct horse\n").run(line).ok();
}

/// The test above says nothing of a table or a state that is not in it.
#[test]
fn there_is_something_of_everything() {
    let Rich { teamctl, .. } = Rich::new();
    let rows: Vec<Value> = teamctl.run("-q export").ok().json_lines();
    let tables: BTreeSet<_> = rows.iter().filter_map(|row| row["table"].as_str()).collect();
    let all = teamctl.sql("SELECT name FROM sqlite_schema WHERE type = 'table'");
    let missing: Vec<_> = all.lines().filter(|name| !tables.contains(name)).collect();
    assert_eq!(missing, Vec::<&str>::new());
    let of = |table: &str, column: &str| -> BTreeSet<String> {
        rows.iter().filter(|row| row["table"] == table).map(|row| row[column].to_string()).collect()
    };
    for (table, column, expected) in [
        ("invites", "state", "accepted declined expired open"),
        ("invites", "kind", "join reactivate"),
        ("keys", "kind", "live test"),
        ("messages", "status", "dead queued retrying sent"),
        ("messages", "kind", "callback email sms"),
        ("transfers", "kind", "adjust capture charge credit invoice refund topup"),
        ("holds", "state", "captured open released"),
        ("invoices", "state", "open paid void"),
        ("invoice_lines", "kind", "credits fixed_fee tasks"),
        ("properties", "name", "outbox_paused rehearsal sealing_key"),
    ] {
        let found = of(table, column);
        for word in expected.split(' ') {
            assert!(found.contains(&format!("\"{word}\"")), "no {table}.{column} is {word}: {found:?}");
        }
    }
    // No number that another reader of JSON would make another number of.
    let numbers = rows.iter().flat_map(|row| row.as_object().unwrap().values()).filter(|value| value.is_number());
    assert!(numbers.clone().count() > 50 && numbers.clone().all(|number| number.as_i64().unwrap().abs() < 1 << 40));
    assert!(!teamctl.exported().contains('\u{200b}'), "nothing that hides");
}

#[test]
fn a_file_is_its_owners_alone_and_never_in_the_place_of_another() {
    let teamctl = Teamctl::initialized();
    let told = teamctl.run("-q export acme.jsonl -o json").ok().json();
    assert_eq!((&told["file"], &told["teams"], &told["changed"]), (&"acme.jsonl".into(), &1.into(), &true.into()));
    let file = teamctl.path("acme.jsonl");
    assert_eq!(fs::metadata(&file).unwrap().permissions().mode() & 0o7777, 0o600);
    assert_eq!(fs::read_to_string(&file).unwrap(), teamctl.exported());
    teamctl.run("export acme.jsonl -o json").refused("output.exists");
    symlink("nowhere", teamctl.path("link")).unwrap();
    symlink("acme.jsonl", teamctl.path("other")).unwrap();
    fs::create_dir(teamctl.path("folder")).unwrap();
    for name in ["link", "other", "folder"] {
        teamctl.run(["export", name, "-o", "json"]).refused("output.exists");
    }
    teamctl.run("export missing/acme.jsonl -o json").refused("output.failed");
    assert!(!teamctl.path("nowhere").exists());
    teamctl.run("-q -n export later.jsonl -o json").ok();
    let mut names: Vec<_> = fs::read_dir(teamctl.path("."))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    assert_eq!(names, ["acme.jsonl", "folder", "link", "other"], "and nothing half made");
}

#[test]
fn a_signal_leaves_a_whole_file_or_none() {
    let template = Teamctl::initialized();
    let traced = trace(&template.copy().command("-q export acme.jsonl"), b"", None);
    let expected = template.exported();
    let calls: Vec<_> = traced.calls().into_iter().filter(|call| call.line.contains(".part")).collect();
    assert!(calls.len() >= 3, "{}", traced.log);
    let mut left = BTreeSet::new();
    for call in calls {
        let teamctl = template.copy();
        let inject = format!("{}:signal=SIGINT:when={}", call.name, call.number);
        let ended = trace(&teamctl.command("-q export acme.jsonl"), b"", Some(&inject)).output;
        assert_eq!(ended.status.signal(), Some(2), "{}\n{}", call.line, String::from_utf8_lossy(&ended.stderr));
        let written = fs::read_to_string(teamctl.path("acme.jsonl")).ok();
        assert!(written.as_ref().is_none_or(|written| *written == expected), "{}", call.line);
        assert_eq!(fs::read_dir(teamctl.path(".")).unwrap().count(), usize::from(written.is_some()), "{}", call.line);
        left.insert(written.is_some());
    }
    assert_eq!(left.len(), 2, "some were too early, and some too late");
}

/// It holds hashes of passwords, and whoever looks over a shoulder sees them.
#[test]
fn it_is_not_shown_on_a_terminal() {
    let teamctl = Teamctl::initialized();
    let mut terminal = teamctl.terminal("export");
    terminal.expect("an export holds hashes of passwords and is not shown on a terminal");
    terminal.ends(2);
}

#[test]
fn a_rehearsal_checks_everything_and_changes_nothing() {
    let teamctl = Teamctl::initialized();
    let sibling = teamctl.sibling();
    let before = sibling.dump();
    let told = sibling.stdin(teamctl.exported()).run("-q -n import - -o json").ok().json();
    assert_eq!((&told["teams"], &told["dry_run"]), (&1.into(), &true.into()));
    assert_eq!(sibling.dump(), before);
    let broken = teamctl.exported().replace("\"members\":1", "\"members\":2");
    sibling.stdin(broken).run("-q -n import - -o json").refused("import.invalid");
    sibling.import(teamctl.exported()).ok();
    assert_eq!(sibling.exported(), teamctl.exported());
}

#[test]
fn only_a_database_in_which_nothing_has_happened_takes_it() {
    let teamctl = Teamctl::initialized();
    let exported = teamctl.exported();
    teamctl.import(exported.as_str()).refused("import.not_empty");
    for line in ["account create ada@x.example", "outbox pause", "init acme --owner ada@x.example --or-ignore"] {
        let sibling = teamctl.sibling();
        sibling.run(format!("-q {line} -o json")).ok();
        let before = sibling.dump();
        sibling.import(exported.as_str()).refused("import.not_empty");
        assert_eq!(sibling.dump(), before, "{line}");
    }
    // What was tried and is gone again has happened, too.
    let sibling = teamctl.sibling();
    sibling.run("-q outbox pause -o json").ok();
    sibling.run("-q outbox resume -o json").ok();
    sibling.import(exported.as_str()).refused("import.not_empty");
    Teamctl::new().import(exported).refused("database.missing");
}

/// As other programs write them, or mail brings them.
#[test]
fn a_mark_at_the_beginning_and_the_line_ends_of_other_systems_are_taken() {
    let teamctl = Teamctl::initialized();
    let exported = teamctl.exported();
    let sibling = teamctl.sibling();
    sibling.import(format!("\u{feff}{}", exported.replace('\n', "\r\n"))).ok();
    assert_eq!(sibling.exported(), exported);
}

/// Keys in another order, and rows of a table in another order, say the same.
#[test]
fn the_order_of_keys_says_nothing() {
    let teamctl = Teamctl::initialized();
    let exported = teamctl.exported();
    let turned: Vec<String> = changed(&exported)
        .lines()
        .map(|line| {
            let row: serde_json::Map<String, Value> = serde_json::from_str(line).unwrap();
            Value::Object(row.into_iter().rev().collect()).to_string()
        })
        .collect();
    let sibling = teamctl.sibling();
    sibling.import(turned.join("\n")).ok();
    assert_eq!(sibling.exported(), exported);
}

/// A database for rehearsals stays one, and what is imported from one makes one.
#[test]
fn what_is_for_rehearsals_stays_so() {
    let real = Teamctl::new();
    real.without_env("TEAMCTL_NOW").run("-q init acme --owner ada@x.example -o id").ok();
    let exported = real.without_env("TEAMCTL_NOW").run("-q export").ok().text().to_owned();
    let rehearsal = real.sibling();
    rehearsal.import(exported).ok();
    rehearsal.run("team list -o id").ok();

    let rehearsed = Teamctl::initialized();
    let sibling = Teamctl::new();
    std::fs::create_dir_all(sibling.secret_key().parent().unwrap()).unwrap();
    std::fs::copy(rehearsed.secret_key(), sibling.secret_key()).unwrap();
    sibling.without_env("TEAMCTL_NOW").run("-q init -o id").ok();
    let exported = rehearsed.exported();
    let told = sibling.without_env("TEAMCTL_NOW").stdin(exported.as_str()).run("import - -o id").ok().noisy();
    assert!(told.notices().contains("for rehearsals"), "{}", told.notices());
    assert_eq!(sibling.exported(), exported);
}
