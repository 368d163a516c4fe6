//! Equal data on both sides.
use std::fmt::Write as _;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

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

fn filled(script: &str, rows: u64, deadline: Deadline) -> String {
    let days = if deadline == Deadline::Ahead { 7 } else { -2 };
    script
        .replace("{rows}", &rows.to_string())
        .replace("{teams}", &TEAMS.to_string())
        .replace("{deadline}", &(days * 86_400_000_i64).to_string())
}
