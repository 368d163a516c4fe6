//! Any edit, removal, insertion or reordering of audit rows is found, and with a kept head a cut tail too: each is done
//! to the database file, as somebody would who has the file and not the sealing key.
mod support;

use rusqlite::Connection;
use rusqlite::types::Value;
use support::Teamctl;

/// Organizations, teams, single changes and batches, with reasons and changed values: every kind of event row.
fn trail() -> Teamctl {
    let teamctl = Teamctl::initialized().ticking();
    teamctl.file("people.csv", "email,role\na@x.example,member\nb@x.example,viewer\nc@x.example,member\n");
    for line in [
        "team create acme/design --name Design --reason 'a new studio'",
        "team create other --owner olga@other.example",
        "invite add --from-file people.csv --no-send -t acme --reason 'the first three'",
        "invite add ada@acme.example --role member --first-name Ada --no-send -t acme",
        "invite update ada@acme.example --last-name Lovelace --no-send -t acme --reason 'full name'",
        "invite resend ada@acme.example --no-send -t acme",
        "invite revoke b@x.example -y -t acme --reason 'typing error'",
        "account create eve@acme.example --first-name Eve",
        "account update eve@acme.example --company Acme --reason 'she said so'",
        "member add eve@acme.example --role viewer -t acme",
        "member remove eve@acme.example -y -t acme --reason 'left'",
        "team update acme --name 'Acme Incorporated' --reason 'new name'",
        "invite add late@other.example --role viewer --no-send -t other",
    ] {
        teamctl.run(format!("-q {line}")).ok();
    }
    teamctl.at("2026-12-06T09:00:00Z").run("-q invite expire --all-teams").ok();
    teamctl.run("-q audit verify").ok();
    teamctl
}

/// As a forger opens it: without what would hold honest hands back.
fn forger(teamctl: &Teamctl) -> Connection {
    let connection = Connection::open(teamctl.database()).unwrap();
    connection
        .execute_batch("PRAGMA foreign_keys = OFF; DROP TRIGGER events_are_final; DROP TRIGGER events_stay")
        .unwrap();
    connection
}

fn numbers(connection: &Connection, sql: &str) -> Vec<i64> {
    let mut statement = connection.prepare(sql).unwrap();
    statement.query_map([], |row| row.get(0)).unwrap().collect::<Result<_, _>>().unwrap()
}

fn columns(connection: &Connection, table: &str) -> Vec<(String, bool)> {
    let mut statement = connection.prepare(&format!("PRAGMA table_info({table})")).unwrap();
    let read = |row: &rusqlite::Row<'_>| Ok((row.get(1)?, row.get::<_, String>(2)? == "INTEGER"));
    statement.query_map([], read).unwrap().collect::<Result<_, _>>().unwrap()
}

/// `audit verify` exits 9 and names an event.
#[track_caller]
fn found(teamctl: &Teamctl, what: &str) {
    let outcome = teamctl.run("-q audit verify -o json").noisy();
    let outcome = if outcome.notices().is_empty() { panic!("not found: {what}") } else { outcome.code(9) };
    assert_eq!(outcome.error()["code"], "audit.broken", "{what}");
    let first = outcome.error()["details"]["first_bad"].clone();
    assert!(first.as_str().is_some_and(|id| id.starts_with("ev_")), "{what}: {first}");
}

/// Something other than the value, of a type that the column takes.
fn others(value: &Value, integer: bool) -> Vec<Value> {
    match value {
        Value::Null if integer => vec![Value::Integer(1)],
        Value::Null => vec![Value::Text("x".to_owned()), Value::Blob(vec![0; 32])],
        // Far off, since a neighbour's number would not be unique.
        Value::Integer(number) => vec![Value::Integer(number + 1_000_000), Value::Null],
        Value::Text(text) => vec![Value::Text(format!("{text}x")), Value::Text(String::new()), Value::Null],
        Value::Blob(bytes) => {
            let mut flipped = bytes.clone();
            flipped[0] ^= 1;
            vec![Value::Blob(flipped), Value::Blob(bytes[1..].to_vec()), Value::Null]
        }
        Value::Real(_) => unreachable!("there are no floats"),
    }
}

#[test]
fn every_changed_column_of_every_row_is_found() {
    let teamctl = trail();
    let connection = forger(&teamctl);
    let mut changes = 0;
    for (table, key) in [("events", "id"), ("event_texts", "event_id")] {
        let rows = numbers(&connection, &format!("SELECT {key} FROM {table}"));
        assert!(rows.len() > 5, "{table}: {rows:?}");
        for row in rows {
            for (column, integer) in columns(&connection, table) {
                let read = format!("SELECT {column} FROM {table} WHERE {key} = ?1");
                let value: Value = connection.query_row(&read, [row], |row| row.get(0)).unwrap();
                for other in others(&value, integer) {
                    if other == value {
                        continue;
                    }
                    let write = format!("UPDATE {table} SET {column} = ?1 WHERE {key} = ?2");
                    // Where the table itself takes no such value, nothing is changed.
                    if !connection.execute(&write, rusqlite::params![other, row]).is_ok_and(|changed| changed == 1) {
                        continue;
                    }
                    changes += 1;
                    found(&teamctl, &format!("{table}.{column} of {row}: {value:?} became {other:?}"));
                    let moved = if column == key { row + 1_000_000 } else { row };
                    connection.execute(&write, rusqlite::params![value, moved]).unwrap();
                }
            }
        }
    }
    assert!(changes > 300, "only {changes} changes were tried");
    teamctl.run("-q audit verify").ok();
}

#[test]
fn removed_inserted_and_swapped_rows_are_found() {
    let teamctl = trail();
    let connection = forger(&teamctl);
    let try_it = |what: &str, sql: &str| {
        connection.execute_batch(sql).unwrap_or_else(|error| panic!("{what}: {error}"));
    };
    let rows = numbers(&connection, "SELECT count(*) FROM events");
    connection.execute_batch("CREATE TABLE kept AS SELECT * FROM events").unwrap();
    let back = || connection.execute_batch("DELETE FROM events; INSERT INTO events SELECT * FROM kept").unwrap();

    // The last of each chain is the cut tail, which is another test.
    let inner = "SELECT id FROM events e WHERE sequence < (SELECT max(sequence) FROM events WHERE organization_id = \
                 e.organization_id)";
    for id in numbers(&connection, inner) {
        try_it("removed", &format!("DELETE FROM events WHERE id = {id}"));
        found(&teamctl, &format!("{id} removed"));
        // And with the numbers behind it moved up, so that no gap tells.
        connection
            .execute_batch(&format!(
                "UPDATE events SET sequence = -sequence WHERE organization_id = (SELECT organization_id FROM kept WHERE
                 id = {id}) AND sequence > (SELECT sequence FROM kept WHERE id = {id});
                 UPDATE events SET sequence = -sequence - 1 WHERE sequence < 0"
            ))
            .unwrap();
        found(&teamctl, &format!("{id} removed, the rest moved up"));
        back();
    }
    for id in numbers(&connection, "SELECT id FROM events") {
        try_it(
            "copied to the end of its chain",
            &format!(
                "INSERT INTO events SELECT (SELECT max(id) + 1 FROM events), organization_id, (SELECT max(sequence) + 1 FROM events x WHERE
                 x.organization_id = events.organization_id), at, actor, action, team_id, target, fields, row_count,
                 digest, text_hash, hash FROM events WHERE id = {id}"
            ),
        );
        found(&teamctl, &format!("{id} copied"));
        back();
        try_it(
            "copied to a chain of its own",
            &format!(
                "INSERT INTO events SELECT (SELECT max(id) + 1 FROM events), 1, 1, at, actor, action, team_id, target, fields, row_count, digest,
                 text_hash, hash FROM events WHERE id = {id}"
            ),
        );
        found(&teamctl, &format!("{id} copied to a chain of its own"));
        back();
    }
    let neighbours = "SELECT e.id FROM events e JOIN events n ON n.organization_id = e.organization_id AND \
                      n.sequence = e.sequence + 1";
    for id in numbers(&connection, neighbours) {
        let one = format!("organization_id = (SELECT organization_id FROM kept WHERE id = {id})");
        let number = format!("(SELECT sequence FROM kept WHERE id = {id})");
        try_it(
            "swapped",
            &format!(
                "UPDATE events SET sequence = -1 WHERE {one} AND sequence = {number};
                 UPDATE events SET sequence = {number} WHERE {one} AND sequence = {number} + 1;
                 UPDATE events SET sequence = {number} + 1 WHERE {one} AND sequence = -1"
            ),
        );
        found(&teamctl, &format!("{id} swapped with the next"));
        back();
    }
    assert_eq!(numbers(&connection, "SELECT count(*) FROM events"), rows);
    teamctl.run("-q audit verify").ok();
}

#[test]
fn texts_that_moved_or_belong_to_no_event_are_found() {
    let teamctl = trail();
    let connection = forger(&teamctl);
    connection.execute_batch("CREATE TABLE kept AS SELECT * FROM event_texts").unwrap();
    let back =
        || connection.execute_batch("DELETE FROM event_texts; INSERT INTO event_texts SELECT * FROM kept").unwrap();
    let texts = numbers(&connection, "SELECT event_id FROM event_texts");
    for pair in texts.windows(2) {
        let [one, two] = pair else { unreachable!() };
        connection
            .execute_batch(&format!(
                "UPDATE event_texts SET event_id = 1 WHERE event_id = {one};
                 UPDATE event_texts SET event_id = {one} WHERE event_id = {two};
                 UPDATE event_texts SET event_id = {two} WHERE event_id = 1"
            ))
            .unwrap();
        found(&teamctl, "the texts of two events swapped");
        back();
    }
    let silent = numbers(&connection, "SELECT id FROM events WHERE text_hash IS NULL");
    for id in silent {
        connection.execute("INSERT INTO event_texts VALUES (?1, x'00', 'because', NULL, NULL)", [id]).unwrap();
        found(&teamctl, "a reason that was never given");
        back();
    }
    connection.execute("INSERT INTO event_texts VALUES (7, x'00', 'because', NULL, NULL)", []).unwrap();
    found(&teamctl, "a text that belongs to no event");
    back();
    teamctl.run("-q audit verify").ok();
}

#[test]
fn a_cut_tail_is_found_with_a_kept_head_only() {
    let teamctl = trail();
    let heads = teamctl.run("audit head -o json").ok().json();
    let anchors: Vec<&str> = heads.as_array().unwrap().iter().map(|head| head["hash"].as_str().unwrap()).collect();
    let anchored = anchors.iter().flat_map(|hash| [" --anchor ", hash]).collect::<String>();
    teamctl.run(format!("-q audit verify{anchored}")).ok();
    let connection = forger(&teamctl);
    connection
        .execute_batch(
            "DELETE FROM event_texts WHERE event_id = (SELECT id FROM events WHERE organization_id <> 0 ORDER BY
             organization_id, sequence DESC LIMIT 1);
             DELETE FROM events WHERE id = (SELECT id FROM events WHERE organization_id <> 0 ORDER BY organization_id,
             sequence DESC LIMIT 1)",
        )
        .unwrap();
    // What is left is a chain that has come no further: nothing in the database says otherwise.
    teamctl.run("-q audit verify").ok();
    teamctl.run(format!("-q audit verify{anchored}")).code(9).noisy();
    // The whole chain of an organization gone is a tail cut at its first event.
    connection.execute_batch("DELETE FROM event_texts; DELETE FROM events WHERE organization_id <> 0").unwrap();
    teamctl.run("-q audit verify").ok();
    teamctl.run(format!("-q audit verify{anchored}")).code(9).noisy();
}

#[test]
fn what_people_wrote_can_be_erased() {
    let teamctl = trail();
    let connection = forger(&teamctl);
    for id in numbers(&connection, "SELECT event_id FROM event_texts") {
        connection.execute("DELETE FROM event_texts WHERE event_id = ?1", [id]).unwrap();
        teamctl.run("-q audit verify").ok();
    }
    let left = teamctl.run("audit export").ok();
    assert!(!left.text().contains("typing error"), "{}", left.text());
}

#[test]
fn rows_cannot_be_changed_by_mistake() {
    let teamctl = trail();
    let connection = Connection::open(teamctl.database()).unwrap();
    for sql in ["UPDATE events SET actor = 'nobody'", "DELETE FROM events"] {
        let refused = connection.execute(sql, []).unwrap_err().to_string();
        assert!(refused.contains("audit events are final"), "{refused}");
    }
}
