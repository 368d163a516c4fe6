//! Every column of every row of the ledger, changed by somebody who can write to the file and has not the sealing key: doctor
//! sees each. The same of the audit trail is in tests/audit.rs.
use std::collections::BTreeSet;

use rusqlite::types::Value;
use rusqlite::{Connection, params_from_iter};

use crate::inside::{Bench, Seen, put};
use crate::support::Teamctl;
use crate::template::UNGUARDED;

/// What a row is found by.
const TABLES: &[(&str, &[&str])] = &[
    ("transfers", &["id"]),
    ("balances", &["organization_id", "account"]),
    ("refs", &["organization_id", "ref"]),
    ("holds", &["id"]),
    ("usage", &["team_id", "day"]),
    ("budgets", &["team_id"]),
    ("billables", &["transfer_id"]),
    ("invoices", &["id"]),
    ("invoice_lines", &["invoice_id", "position"]),
    ("transfer_notes", &["target_id"]),
];

/// What nothing else in the database tells of: a column, and what is in the row. What somebody wrote beside a transfer is
/// nobody's to hold on to.
const UNTOLD: &[(&str, &str)] = &[("transfer_notes.note", ""), ("transfer_notes.target_id", "")];

/// Something other than the value, of a type that the column takes; more of it where there is time.
fn others(value: &Value, (integer, full): (bool, bool)) -> Vec<Value> {
    let mut others = match value {
        Value::Null if integer => vec![Value::Integer(1)],
        Value::Null => vec![Value::Text("x".to_owned())],
        Value::Integer(number) => {
            vec![number + 1, number - 1, number + 1_000_000].into_iter().map(Value::Integer).collect()
        }
        Value::Text(text) => vec![Value::Text(format!("{text}x")), Value::Text(String::new())],
        Value::Blob(bytes) => {
            let mut flipped = bytes.clone();
            flipped[0] ^= 1;
            vec![Value::Blob(flipped), Value::Blob(bytes[1..].to_vec())]
        }
        Value::Real(_) => unreachable!("there are no floats"),
    };
    if full {
        others.push(Value::Null);
    } else {
        others.truncate(1);
    }
    others
}

fn columns(connection: &Connection, table: &str) -> Vec<(String, bool)> {
    let mut statement = connection.prepare(&format!("PRAGMA table_info({table})")).unwrap();
    let read = |row: &rusqlite::Row<'_>| Ok((row.get(1)?, row.get::<_, String>(2)? == "INTEGER"));
    statement.query_map([], read).unwrap().collect::<Result<_, _>>().unwrap()
}

#[test]
fn every_changed_column_of_every_row_is_seen() {
    let full = std::env::var_os("TEAMCTL_TEST_FULL").is_some();
    let bench = Bench::new(Teamctl::with_everything());
    let file = bench.file(0);
    put(&file, bench.pristine());
    assert_eq!(bench.look(&file, &[]), Seen::Nothing);
    let connection = Connection::open(&file).unwrap();
    connection.execute_batch(UNGUARDED).unwrap();
    let (mut unseen, mut changes) = (BTreeSet::new(), 0);
    for (table, key) in TABLES {
        let columns = columns(&connection, table);
        let named = columns.iter().map(|(column, _)| column.as_str()).collect::<Vec<_>>().join(", ");
        let mut statement = connection.prepare(&format!("SELECT {named} FROM {table}")).unwrap();
        let read = |row: &rusqlite::Row<'_>| (0..columns.len()).map(|column| row.get(column)).collect();
        let rows: Vec<Vec<Value>> = statement.query_map([], read).unwrap().collect::<Result<_, _>>().unwrap();
        assert!(!rows.is_empty(), "{table}");
        drop(statement);
        for row in rows {
            let place = |name: &str| columns.iter().position(|(column, _)| column == name).unwrap();
            let keys: Vec<_> = key.iter().map(|name| row[place(name)].clone()).collect();
            for (column, integer) in &columns {
                for other in others(&row[place(column)], (*integer, full)) {
                    if !change(&connection, (table, key), (column, &other), &keys) {
                        continue;
                    }
                    changes += 1;
                    let seen = bench.look(&file, &["database.schema"]);
                    if seen == Seen::Nothing {
                        unseen
                            .insert(format!("{table}.{column}: {:?} became {other:?} in {row:?}", row[place(column)]));
                    }
                    let moved = key.iter().zip(&keys).map(|(name, old)| if name == column { &other } else { old });
                    let moved: Vec<_> = moved.cloned().collect();
                    assert!(
                        change(&connection, (table, key), (column, &row[place(column)]), &moved),
                        "{table}.{column}"
                    );
                }
            }
        }
    }
    assert!(changes > 500, "only {changes} changes were tried");
    let untold = |unseen: &&String| {
        UNTOLD.iter().any(|(column, part)| unseen.starts_with(&format!("{column}:")) && unseen.contains(part))
    };
    let really: Vec<_> = unseen.iter().filter(|unseen| !untold(unseen)).collect();
    assert!(
        really.is_empty(),
        "{} of {changes}:\n{}",
        really.len(),
        really.iter().map(|text| text.as_str()).collect::<Vec<_>>().join("\n")
    );
    assert_eq!(bench.look(&file, &["database.schema"]), Seen::Nothing, "all is as it was");
}

/// Whether the table takes it.
fn change(
    connection: &Connection,
    (table, key): (&str, &[&str]),
    (column, value): (&str, &Value),
    keys: &[Value],
) -> bool {
    let wheres: Vec<_> = key.iter().enumerate().map(|(at, name)| format!("{name} = ?{}", at + 2)).collect();
    let sql = format!("UPDATE {table} SET {column} = ?1 WHERE {}", wheres.join(" AND "));
    let values = std::iter::once(value).chain(keys);
    connection.execute(&sql, params_from_iter(values)).is_ok_and(|changed| changed == 1)
}
