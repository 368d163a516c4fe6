//! Bits of the file itself, flipped one by one: each is seen, or nothing of the audit trail and the ledger reads differently.
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use rusqlite::{Connection, OpenFlags};

use crate::inside::{Bench, Seen, put};
use crate::support::Teamctl;

/// Of these nothing may read differently without being seen.
const KEPT: &[&str] = &[
    "events",
    "event_texts",
    "transfers",
    "balances",
    "refs",
    "holds",
    "usage",
    "budgets",
    "billables",
    "invoices",
    "invoice_lines",
];

/// What nothing else tells of in those.
const UNTOLD: &[&str] = &[];

/// Each row of each table as text, by table and by column; nothing where it cannot be read.
fn contents(file: &Path) -> Option<BTreeMap<String, Vec<String>>> {
    let connection = Connection::open_with_flags(file, OpenFlags::SQLITE_OPEN_READ_ONLY).ok()?;
    let mut statement = connection.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name").ok()?;
    let tables: Vec<String> = statement.query_map([], |row| row.get(0)).ok()?.collect::<Result<_, _>>().ok()?;
    let mut contents = BTreeMap::new();
    for table in tables {
        let mut statement = connection.prepare(&format!("SELECT * FROM {table}")).ok()?;
        let names: Vec<String> = statement.column_names().map(|name| format!("{table}.{name}")).collect();
        let mut rows = statement.query([]).ok()?;
        while let Some(row) = rows.next().ok()? {
            for (column, name) in names.iter().enumerate() {
                let value: rusqlite::types::Value = row.get(column).ok()?;
                contents.entry(name.clone()).or_insert_with(Vec::new).push(format!("{value:?}"));
            }
        }
    }
    Some(contents)
}

#[test]
fn every_flipped_bit_is_seen_or_changes_nothing_that_counts() {
    let bench = Bench::new(Teamctl::with_everything());
    let length = bench.pristine().len();
    let full = std::env::var_os("TEAMCTL_TEST_FULL").is_some();
    // Primes, so that every place of a page and every bit of a byte has its turn; every single byte would take an hour.
    let stride = if full { 7 } else { 401 };
    let threads = std::thread::available_parallelism().map_or(1, usize::from).min(8);
    let offsets: Vec<_> = (0..length).step_by(stride).collect();
    let share = offsets.len().div_ceil(threads);
    let differing: BTreeMap<String, Vec<String>> = std::thread::scope(|scope| {
        let bench = &bench;
        let works: Vec<_> = offsets
            .chunks(share)
            .enumerate()
            .map(|(number, offsets)| scope.spawn(move || spoil(bench, number, offsets)))
            .collect();
        let mut all: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for work in works {
            for (column, places) in work.join().unwrap() {
                all.entry(column).or_default().extend(places);
            }
        }
        all
    });
    let counts = |column: &str| {
        let table = column.split('.').next().unwrap();
        KEPT.contains(&table) && !UNTOLD.contains(&column)
    };
    let wrong: Vec<_> = differing.iter().filter(|(column, _)| counts(column)).collect();
    assert!(wrong.is_empty(), "unseen: {wrong:#?}");
    let elsewhere: BTreeSet<_> = differing.keys().collect();
    eprintln!("read differently, and no audit row nor ledger row: {elsewhere:?}");
}

/// Flips a bit at each place, and says which columns read differently without being seen.
fn spoil(bench: &Bench, number: usize, offsets: &[usize]) -> BTreeMap<String, Vec<String>> {
    let file = bench.file(number);
    put(&file, bench.pristine());
    assert_eq!(bench.look(&file, &[]), Seen::Nothing);
    let whole = contents(&file).unwrap();
    let mut differing: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for &offset in offsets {
        let mut bytes = bench.pristine().to_vec();
        let bit = (offset * 5 + offset / 8) % 8;
        bytes[offset] ^= 1 << bit;
        put(&file, &bytes);
        if bench.look(&file, &[]) != Seen::Nothing {
            continue;
        }
        let place = format!("bit {bit} of byte {offset}");
        match contents(&file) {
            None => differing.entry("all.unread".to_owned()).or_default().push(place),
            Some(now) => {
                for (column, values) in &whole {
                    if now.get(column) != Some(values) {
                        differing.entry(column.clone()).or_default().push(place.clone());
                    }
                }
            }
        }
    }
    differing
}
