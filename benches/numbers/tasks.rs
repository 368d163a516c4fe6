//! What is measured: each task with both sides of it.
use std::fs;

use crate::charges;
use crate::data::{Deadline, Place};
use crate::measure::Line;
use crate::operating;

/// In the order of the table.
pub const NAMES: &[&str] = &[
    "read",
    "write",
    "list",
    "import",
    "sweep",
    "verify",
    "verify-one",
    "charge",
    "charge-one",
    "growth-read",
    "growth-write",
    "growth-charge",
    "doctor",
    "backup",
    "moving",
    "wal",
];

/// Commands that take turns.
pub struct Task<'a> {
    pub name: &'static str,
    pub rounds: usize,
    /// Seconds, not milliseconds.
    pub is_long: bool,
    pub sides: Vec<Side<'a>>,
}

/// One of them, prepared afresh for each round.
pub struct Side<'a> {
    pub name: String,
    pub reach: &'static str,
    pub line: Box<dyn FnMut() -> Line + 'a>,
}

/// What is told below the table, once all is measured.
pub type Note = Box<dyn Fn(&Place) -> String>;

/// A side that is called so, and what it is to reach.
pub fn side<'a>(name: impl Into<String>, reach: &'static str, line: impl FnMut() -> Line + 'a) -> Side<'a> {
    Side { name: name.into(), reach, line: Box::new(line) }
}

const LIST: &str = "SELECT p.id, p.email, p.name, r.name AS role, strftime('%Y-%m-%dT%H:%M:%SZ', m.created_at, 'unixepoch') AS joined
    FROM membership m JOIN person p ON p.id = m.person_id JOIN role r ON r.id = m.role_id WHERE m.team_id = 1 ORDER BY m.person_id";
const WRITE: &str = "BEGIN IMMEDIATE;
INSERT INTO invite (team_id, email, role_id, token_hash, state, created_at, expires_at)
    SELECT id, hex(randomblob(8)) || '@x.org', 3, randomblob(32), 0, 1800000000, 1800604800 FROM team WHERE slug = 't5';
INSERT INTO audit (at, actor, verb, subject, data, hash)
    SELECT 1800000000, 'cli', 'invite.add', 'invite:' || last_insert_rowid(), '{\"email\":\"a\",\"team\":\"t5\",\"role\":\"member\"}',
    randomblob(32) FROM (SELECT hash FROM audit ORDER BY id DESC LIMIT 1);
COMMIT;";
const IMPORT: &str = ".mode csv
CREATE TEMP TABLE c (slug TEXT, email TEXT, role TEXT);
.import theirs.csv c
BEGIN IMMEDIATE;
INSERT INTO invite (team_id, email, role_id, token_hash, state, created_at, expires_at)
    SELECT t.id, c.email, r.id, randomblob(32), 0, 1800000000, 1800604800 FROM c JOIN team t ON t.slug = c.slug JOIN role r ON r.name = c.role;
INSERT INTO audit (at, actor, verb, subject, data, hash) VALUES (1800000000, 'cli', 'invite.import', 'invite:*', '{}', zeroblob(32));
COMMIT;";
const SWEEP: &str = "BEGIN IMMEDIATE;
UPDATE invite SET state = 3, decided_at = 2000000000 WHERE state = 0 AND expires_at <= 2000000000;
INSERT INTO audit (at, actor, verb, subject, data, hash)
    VALUES (2000000000, 'cron', 'invite.expire', 'invite:*', '{\"count\":' || changes() || '}', zeroblob(32));
COMMIT;";

const VERIFY: &str = ".mode csv
CREATE TEMP TABLE k (id INTEGER, hash TEXT);
.import verify.csv k
.mode list
SELECT CASE WHEN lower(hex(a.hash)) = k.hash THEN 'ok ' || a.team_id ELSE 'no' END FROM k LEFT JOIN api_key a ON a.id = k.id;";
const VERIFY_ONE: &str =
    "SELECT CASE WHEN hash = zeroblob(32) THEN 'ok ' || team_id ELSE 'no' END FROM api_key WHERE id = 5000";

/// Invitations that have not been there before.
fn write<'a>(place: &'a Place, database: &'a str, series: &'a str) -> impl FnMut() -> Line + 'a {
    let mut count = 0;
    move || {
        count += 1;
        let command = "invite add --role member -t acme/t5 --no-send";
        place.teamctl(&format!("--db {database}.db {command} {series}.{count}@example.org"))
    }
}

/// Makes the data of a task, and the task.
pub fn task<'a>(name: &'static str, place: &'a Place, rows: u64) -> (Task<'a>, Option<Note>) {
    let task = |rounds, is_long, sides| Task { name, rounds, is_long, sides };
    let both = |name: &str, rows| {
        place.make_shell(&format!("{name}-shell"), rows);
        place.make_teamctl(name, rows, Deadline::Ahead);
    };
    match name {
        "read" => {
            both("read", 10_000);
            let shell = || place.sqlite3(["read-shell.db", "SELECT id, name, created_at FROM team WHERE slug = 't5'"]);
            let ours = || place.teamctl("--db read.db team show acme/t5");
            let sides = vec![
                side("sqlite3", "", shell),
                side("team show", "CPU 0.70, 6 MB", ours),
                side("--version", "CPU 0.45", || place.teamctl("--version")),
            ];
            (task(101, false, sides), None)
        }
        "write" => {
            both("write", 10_000);
            place.copy("write-shell", "kept-shell");
            let kept = format!(".dbconfig no_ckpt_on_close on\n{WRITE}");
            let sides = vec![
                side("sqlite3, WAL, FULL", "", || place.script("write-shell.db", "write.sql", WRITE)),
                side("sqlite3, no checkpoint", "", move || place.script("kept-shell.db", "kept.sql", &kept)),
                side("invite add", "wall 0.60, 6 MB", write(place, "write", "measured")),
            ];
            (task(41, false, sides), Some(Box::new(|place| syncs(("write", write(place, "write", "traced"))))))
        }
        "list" => {
            both("list", rows);
            let fields = "--fields id,email,last_name,role,added_at";
            let sides = vec![
                side("sqlite3 -json", "", || place.sqlite3(["-json", "list-shell.db", LIST])),
                side("member list", "CPU 0.45, 8 MB", move || {
                    place.teamctl(&format!("--db list.db member list -t acme -o jsonl {fields}"))
                }),
            ];
            (task(5, true, sides), None)
        }
        "import" => {
            both("thousand", 1_000);
            place.make_batch(rows);
            let shell = || {
                place.copy("thousand-shell", "import-shell");
                place.script("import-shell.db", "import.sql", IMPORT)
            };
            let ours = || {
                place.copy("thousand", "import");
                place.teamctl("--db import.db invite add --from-file ours.csv --no-send -t acme/t5 -o id")
            };
            let sides = vec![side("sqlite3 .import", "", shell), side("invite add", "CPU 1.2, 16 MB", ours)];
            (task(3, true, sides), None)
        }
        "sweep" => {
            place.make_shell("open-shell", rows);
            place.make_teamctl("open", rows, Deadline::Passed);
            let shell = || {
                place.copy("open-shell", "sweep-shell");
                place.script("sweep-shell.db", "sweep.sql", SWEEP)
            };
            let ours = || {
                place.copy("open", "sweep");
                place.teamctl("--db sweep.db invite expire --all-teams")
            };
            let tuned = || {
                place.copy("open-shell", "sweep-shell");
                place.script("sweep-shell.db", "tuned.sql", &format!("PRAGMA cache_size = -65536;{SWEEP}"))
            };
            let sides = vec![
                side("sqlite3", "", shell),
                side("sqlite3, 64 MB", "", tuned),
                side("invite expire", "CPU 0.50, 80 MB", ours),
            ];
            (task(3, true, sides), None)
        }
        "verify" => (task(5, true, verify(place, rows)), None),
        "verify-one" => (task(101, false, verify_one(place)), None),
        "charge" => (task(5, true, charges::batch(place, rows)), None),
        "charge-one" => {
            let told: Note = Box::new(|place| syncs(("charge", charges::one(place, "paying", "traced"))));
            (task(41, false, charges::alone(place, write)), Some(told))
        }
        "growth-charge" => (task(101, false, charges::growth(place, rows)), None),
        "doctor" => (task(5, true, operating::doctor(place, rows)), None),
        "backup" => (task(5, true, operating::backup(place, rows)), None),
        "moving" => (task(3, true, operating::moving(place, rows)), None),
        "growth-read" | "growth-write" => (task(101, false, growth(place, (name, rows))), None),
        "wal" => {
            place.make_teamctl("wal", 10_000, Deadline::Ahead);
            let read = || place.teamctl("--db wal.db team show acme/t5");
            (task(101, false, vec![side("team show, before many writes", "", read)]), Some(Box::new(wal)))
        }
        _ => unreachable!("{name}"),
    }
}

/// Every key that there is, in no order.
fn verify(place: &Place, keys: u64) -> Vec<Side<'_>> {
    place.make_keys("verify", keys);
    let ours = |more: &'static str| {
        move || place.teamctl_reading(&format!("--db verify.db key verify --batch {more}"), "verify.txt")
    };
    vec![
        side("sqlite3", "", || place.script("verify-shell.db", "verify.sql", VERIFY)),
        side("key verify --batch, its team as jsonl", "CPU 0.35, 16 MB", ours("-o jsonl --fields valid,team")),
        side("key verify --batch, all as jsonl", "", ours("-o jsonl")),
        side("key verify --batch, its team as a table", "", ours("--fields valid,team")),
    ]
}

/// One key of 10,000, by a process of its own.
fn verify_one(place: &Place) -> Vec<Side<'_>> {
    place.make_keys("gateway", 10_000);
    let keys = fs::read_to_string(place.path("gateway.txt")).unwrap();
    fs::write(place.path("key.txt"), keys.lines().next().unwrap()).unwrap();
    let ours = || place.teamctl_reading("--db gateway.db key verify", "key.txt");
    // With the use written down, as it is once a minute.
    ours().run();
    vec![
        side("sqlite3", "", || place.sqlite3(["gateway-shell.db", VERIFY_ONE])),
        side("key verify", "CPU 0.70, 6 MB", ours),
    ]
}

/// The same one-row command from a thousand rows on.
fn growth<'a>(place: &'a Place, (name, rows): (&str, u64)) -> Vec<Side<'a>> {
    let mut sides = Vec::new();
    for (index, rows) in sizes(rows).into_iter().enumerate() {
        let database: &'static str = ["one", "two", "three", "four"][index];
        if !place.path(&format!("{database}.db")).exists() {
            place.make_teamctl(database, rows, Deadline::Ahead);
        }
        let reach = if index == 0 { "" } else { "CPU 1.05" };
        let read = move || place.teamctl(&format!("--db {database}.db team show acme/t5"));
        sides.push(match name {
            "growth-read" => side(format!("team show, {rows} rows"), reach, read),
            _ => side(format!("invite add, {rows} rows"), reach, write(place, database, "measured")),
        });
    }
    sides
}

fn sizes(rows: u64) -> Vec<u64> {
    let mut sizes = vec![1_000, 10_000, 100_000, rows];
    sizes.dedup();
    sizes
}

/// How often a write made something durable.
fn syncs((name, mut next): (&str, impl FnMut() -> Line)) -> String {
    let mut seen = std::collections::BTreeMap::<_, usize>::new();
    for _ in 0..40 {
        let Some(count) = next().syncs() else {
            return format!("fsyncs of a {name}: not counted, since there is no strace");
        };
        *seen.entry(count).or_default() += 1;
    }
    let told: Vec<_> = seen.iter().map(|(count, writes)| format!("{count} in {writes}")).collect();
    format!("fsyncs of a {name}, of 40: {}", told.join(", "))
}

/// 5,000 writes, each by a process of its own: the WAL stays short, and who reads does not pay.
fn wal(place: &Place) -> String {
    let mut next = write(place, "wal", "looped");
    let mut longest = 0;
    for _ in 0..5_000 {
        next().run();
        longest = longest.max(fs::metadata(place.path("wal.db-wal")).map_or(0, |wal| wal.len()));
    }
    let last = fs::metadata(place.path("wal.db-wal")).map_or(0, |wal| wal.len());
    let read = place.teamctl("--db wal.db team show acme/t5");
    let after = crate::measure::median((0..101).map(|_| read.run().cpu));
    format!(
        "WAL over 5000 writes: {} KB at the longest, {} KB at the end; team show after them: {after:.2} ms CPU",
        longest / 1024,
        last / 1024
    )
}
