//! Equal data on both sides.
use std::fmt::Write as _;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use teamctl::domain::id::KeyId;
use teamctl::domain::key::PlainKey;
use teamctl::domain::policy::KeyKind;
use teamctl::operations::audit::hex;

use crate::measure::Line;

pub const TEAMS: u64 = 1000;

/// When the invites of a data set end, in milliseconds from now.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Deadline {
    Ahead,
    Passed,
}

/// Where everything is, and how both programs are called.
pub struct Place {
    pub folder: PathBuf,
    teamctl: PathBuf,
}

impl Place {
    pub fn new(folder: PathBuf, teamctl: &str) -> Self {
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).unwrap();
        Self { folder, teamctl: fs::canonicalize(teamctl).unwrap() }
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    /// Ours, with a file on its standard input.
    pub fn teamctl_reading(&self, arguments: &str, stdin: &str) -> Line {
        Line { stdin: Some(self.path(stdin)), ..self.teamctl(arguments) }
    }

    pub fn teamctl(&self, arguments: &str) -> Line {
        self.line(&self.teamctl, arguments.split_whitespace())
    }

    /// The shell as a person would call it, but without their settings.
    pub fn sqlite3<'a>(&self, arguments: impl IntoIterator<Item = &'a str>) -> Line {
        self.line("sqlite3".as_ref(), ["-batch", "-init", "/dev/null"].into_iter().chain(arguments))
    }

    /// The shell, with a script on its standard input.
    pub fn script(&self, database: &str, name: &str, sql: &str) -> Line {
        let file = self.path(name);
        fs::write(&file, sql).unwrap();
        Line { stdin: Some(file), ..self.sqlite3([database]) }
    }

    fn line<'a>(&self, program: &Path, arguments: impl Iterator<Item = &'a str>) -> Line {
        let arguments = arguments.map(Into::into).collect();
        Line { program: program.to_owned(), arguments, stdin: None, home: self.folder.clone() }
    }

    /// A database of the shell's, `NAME.db`.
    pub fn make_shell(&self, name: &str, rows: u64) {
        let database = format!("{name}.db");
        self.feed(
            &database,
            &[include_str!("sql/schema.sql"), &filled(include_str!("sql/shell.sql"), rows, Deadline::Ahead)],
        );
    }

    /// A database of ours, `NAME.db`.
    pub fn make_teamctl(&self, name: &str, rows: u64, deadline: Deadline) {
        let database = format!("{name}.db");
        self.teamctl(&format!("--db {database} init acme --owner owner@example.org --preset standard")).run();
        self.feed(&database, &[&filled(include_str!("sql/teamctl.sql"), rows, deadline)]);
    }

    /// Keys spread over the teams, of both sides' databases: `NAME-shell.db` and `NAME.db`. `NAME.txt` has ours in no order,
    /// one a line, `NAME.csv` the ids and hashes of the same for the shell, which knows of no hash that is a key's.
    pub fn make_keys(&self, name: &str, keys: u64) {
        self.make_shell(&format!("{name}-shell"), TEAMS);
        self.make_teamctl(name, TEAMS, Deadline::Ahead);
        let (prefix, mut state) = ("tk".parse().unwrap(), 42_u64);
        let mut next = move || {
            // A linear congruence: nobody has to guess these.
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            u32::try_from(state >> 32).unwrap()
        };
        let mut made: Vec<(u64, PlainKey)> = (0..keys)
            .map(|number| {
                // As a batch draws them: neighbours, and of our time.
                let id = KeyId(i64::try_from((1_800_000_000_000 << 21) + number).unwrap());
                let fill = |bytes: &mut [u8]| {
                    bytes.chunks_mut(4).for_each(|part| part.copy_from_slice(&next().to_be_bytes()[..part.len()]));
                    Ok(())
                };
                (number, PlainKey::make(&prefix, (KeyKind::Live, id), fill).unwrap())
            })
            .collect();
        let hash = |key: &PlainKey| hex(key.hash().as_bytes());
        let mut rows = "BEGIN;".to_owned();
        for (number, key) in &made {
            let (id, hash, hint) = (key.id().0, hash(key), key.hint());
            let _ = writeln!(rows, "INSERT INTO c VALUES ({}, {id}, {number}, x'{hash}', '{hint}');", number + 1);
        }
        fs::write(self.path("rows.sql"), rows + "COMMIT;\n").unwrap();
        for (database, script) in [
            (format!("{name}-shell.db"), include_str!("sql/keys-shell.sql")),
            (format!("{name}.db"), include_str!("sql/keys-teamctl.sql")),
        ] {
            self.feed(&database, &[&filled(script, keys, Deadline::Ahead)]);
        }
        for place in (1..made.len()).rev() {
            made.swap(place, next() as usize % (place + 1));
        }
        let (mut ours, mut theirs) = (String::new(), String::new());
        for (number, key) in &made {
            let _ = writeln!(ours, "{}", key.reveal());
            let _ = writeln!(theirs, "{},{}", number + 1, hash(key));
        }
        fs::write(self.path(&format!("{name}.txt")), ours).unwrap();
        fs::write(self.path(&format!("{name}.csv")), theirs).unwrap();
    }

    /// Databases with so many charges made already, of both sides: `NAME-shell.db` and `NAME.db`.
    pub fn make_charged(&self, name: &str, charges: u64) {
        self.make_shell(&format!("{name}-shell"), TEAMS);
        self.make_teamctl(name, TEAMS, Deadline::Ahead);
        for (database, script) in [
            (format!("{name}-shell.db"), include_str!("sql/charges-shell.sql")),
            (format!("{name}.db"), include_str!("sql/charges-teamctl.sql")),
        ] {
            self.feed(&database, &[&filled(script, charges, Deadline::Ahead)]);
        }
    }

    /// Charges in no order of teams: ours with our header, the shell's as the statements that somebody would write who had
    /// only the shell, `charge.sql`, and as columns to import.
    pub fn make_charges(&self, rows: u64) {
        let mut ours = "team,amount,ref,tasks\n".to_owned();
        let mut statements = "BEGIN IMMEDIATE;\n".to_owned();
        let mut columns = String::new();
        for row in 0..rows {
            let (team, amount) = (1 + row * 7919 % TEAMS, 1 + row * 31 % 49);
            let _ = writeln!(ours, "acme/t{team},{amount},task-{row:08},1");
            let _ = writeln!(columns, "t{team},{amount}");
            statements.push_str(&charge_statements(team, amount));
        }
        fs::write(self.path("charges.csv"), ours).unwrap();
        fs::write(self.path("columns.csv"), columns).unwrap();
        fs::write(self.path("charge.sql"), statements + "COMMIT;\n").unwrap();
    }

    fn feed(&self, database: &str, scripts: &[&str]) {
        let mut shell = Command::new("sqlite3")
            .args(["-batch", "-bail", "-init", "/dev/null", database])
            .current_dir(&self.folder)
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .spawn()
            .expect("the sqlite3 shell is needed, to compare with");
        let mut stdin = shell.stdin.take().unwrap();
        for script in scripts {
            stdin.write_all(script.as_bytes()).unwrap();
        }
        drop(stdin);
        assert!(shell.wait().unwrap().success(), "{database} could not be filled");
    }

    /// A copy to change, `TO.db`, closed and without a WAL.
    pub fn copy(&self, from: &str, to: &str) {
        for suffix in ["", "-wal", "-shm"] {
            let _ = fs::remove_file(self.path(&format!("{to}.db{suffix}")));
        }
        fs::copy(self.path(&format!("{from}.db")), self.path(&format!("{to}.db"))).unwrap();
    }

    /// Addresses to invite to one team: with our header, and with the shell's columns.
    pub fn make_batch(&self, rows: u64) {
        let (mut ours, mut theirs) = ("email,role\n".to_owned(), String::new());
        for row in 0..rows {
            let email = format!("new{:08}@example.com", row * 7919 % 100_000_007);
            let _ = writeln!(ours, "{email},member");
            let _ = writeln!(theirs, "t5,{email},member");
        }
        fs::write(self.path("ours.csv"), ours).unwrap();
        fs::write(self.path("theirs.csv"), theirs).unwrap();
    }
}

/// One charge by the shell: the balance as far as it reaches, the ledger, the audit trail.
pub fn charge_statements(team: u64, amount: u64) -> String {
    format!(
        "UPDATE balance SET credits = credits - {amount} WHERE team_id = (SELECT id FROM team WHERE slug = 't{team}') AND credits >= {amount};
INSERT INTO ledger (team_id, delta, balance, memo, created_at) SELECT b.team_id, -{amount}, b.credits, 'charge', 1800000000
    FROM team t JOIN balance b ON b.team_id = t.id WHERE t.slug = 't{team}';
INSERT INTO audit (at, actor, verb, subject, data, hash)
    VALUES (1800000000, 'cli', 'credit.charge', 'team:{team}', '{{\"delta\":-{amount}}}', zeroblob(32));
"
    )
}

fn filled(script: &str, rows: u64, deadline: Deadline) -> String {
    let days = if deadline == Deadline::Ahead { 7 } else { -2 };
    script
        .replace("{rows}", &rows.to_string())
        .replace("{teams}", &TEAMS.to_string())
        .replace("{deadline}", &(days * 86_400_000_i64).to_string())
}
