//! Charging credits: a file of charges, one by a process of its own, and one after many.
use crate::data::{Place, charge_statements};
use crate::measure::Line;
use crate::tasks::{Side, side};

const CHARGE_SET: &str = ".mode csv
PRAGMA cache_size = -65536;
CREATE TEMP TABLE c (slug TEXT, amount INTEGER);
.import columns.csv c
BEGIN IMMEDIATE;
INSERT INTO ledger (team_id, delta, balance, memo, created_at)
    SELECT t.id, -c.amount, b.credits - SUM(c.amount) OVER (PARTITION BY t.id ORDER BY c.rowid), 'charge', 1800000000
    FROM c JOIN team t ON t.slug = c.slug JOIN balance b ON b.team_id = t.id;
INSERT INTO audit (at, actor, verb, subject, data, hash)
    SELECT 1800000000, 'cli', 'credit.charge', 'team:' || t.id, json_object('delta', -c.amount), zeroblob(32)
    FROM c JOIN team t ON t.slug = c.slug;
UPDATE balance SET credits = credits - x.used
    FROM (SELECT t.id AS id, SUM(c.amount) AS used FROM c JOIN team t ON t.slug = c.slug GROUP BY 1) x WHERE x.id = team_id;
COMMIT;";

/// Charges that have not been there before.
pub fn one<'a>(place: &'a Place, database: &'a str, series: &'a str) -> impl FnMut() -> Line + 'a {
    let mut count = 0;
    move || {
        count += 1;
        place.teamctl(&format!("--db {database}.db budget charge 0.5 --ref {series}.{count} --tasks 1 -t acme/t5"))
    }
}

/// One charge, beside an invitation: both are a row, an event, and what is kept beside.
pub fn alone<'a, W: FnMut() -> Line + 'a>(
    place: &'a Place,
    write: impl FnOnce(&'a Place, &'a str, &'a str) -> W,
) -> Vec<Side<'a>> {
    place.make_charged("paying", 10_000);
    let sql = format!("BEGIN IMMEDIATE;\n{}COMMIT;", charge_statements(5, 1));
    vec![
        side("sqlite3, WAL, FULL", "", move || place.script("paying-shell.db", "charge-one.sql", &sql)),
        side("invite add", "", write(place, "paying", "measured")),
        side("budget charge", "wall 0.60, 6 MB", one(place, "paying", "measured")),
    ]
}

/// As many as in the goal, or fewer, in a database with so many made before.
pub fn batch(place: &Place, rows: u64) -> Vec<Side<'_>> {
    place.make_charged("charged", rows);
    place.make_charges(rows.min(100_000));
    let fresh = || place.copy("charged-shell", "charge-shell");
    let ours = |output: &'static str| {
        move || {
            place.copy("charged", "charge");
            place.teamctl(&format!("--db charge.db budget charge --from-file charges.csv -o {output}"))
        }
    };
    vec![
        side("sqlite3, row by row", "", move || {
            fresh();
            Line { stdin: Some(place.path("charge.sql")), ..place.sqlite3(["charge-shell.db"]) }
        }),
        side("sqlite3, one statement, 64 MB", "", move || {
            fresh();
            place.script("charge-shell.db", "charge-set.sql", CHARGE_SET)
        }),
        side("budget charge --from-file, ids", "CPU 0.15, 80 MB", ours("id")),
        side("budget charge --from-file, all as jsonl", "", ours("jsonl")),
    ]
}

/// From a thousand charges that were made before to a million, or what --rows says.
pub fn growth(place: &Place, rows: u64) -> Vec<Side<'_>> {
    let sizes = [(1_000, "few", ""), (rows.max(1_000_000), "many", "CPU 1.05")];
    let size = |(charges, database, reach): (u64, &'static str, &'static str)| {
        place.make_charged(database, charges);
        side(format!("budget charge, {charges} transfers"), reach, one(place, database, "measured"))
    };
    sizes.map(size).into()
}
