//! What an operator does with the whole of a database: examines it, copies it, moves it elsewhere.
use std::fmt::Write as _;
use std::fs::{self, File};
use std::process::Command;

use crate::data::Place;
use crate::measure::Line;
use crate::tasks::{Side, side};

/// Made by teamctl itself, so that nothing is wrong in it: `directory.db`, with so many accounts, all of them members.
fn make_directory(place: &Place, people: u64) {
    if place.path("directory.db").exists() {
        return;
    }
    let (mut accounts, mut members) = ("email,last_name\n".to_owned(), "email,role\n".to_owned());
    for person in 0..people {
        let number = person * 7919 % people;
        let role = if number.is_multiple_of(100) { "admin" } else { "member" };
        let _ = writeln!(accounts, "user{number:08}@example.org,Person Number {number}");
        let _ = writeln!(members, "user{number:08}@example.org,{role}");
    }
    fs::write(place.path("accounts.csv"), accounts).unwrap();
    fs::write(place.path("members.csv"), members).unwrap();
    for command in [
        "init acme --owner owner@example.org --preset standard",
        "account create --from-file accounts.csv -o id",
        "member add --from-file members.csv -t acme -o id",
        "export directory.jsonl",
    ] {
        place.teamctl(&format!("--db directory.db {command}")).run();
    }
}

/// Everything but what reads every page, and everything.
pub fn doctor(place: &Place, people: u64) -> Vec<Side<'_>> {
    make_directory(place, people);
    let check = "PRAGMA integrity_check; PRAGMA foreign_key_check";
    vec![
        side("sqlite3, integrity and foreign keys", "", move || place.sqlite3(["directory.db", check])),
        side("doctor --quick", "wall under 1 s", || place.teamctl("--db directory.db doctor --quick")),
        side("doctor", "", || place.teamctl("--db directory.db doctor")),
    ]
}

/// A whole copy that is looked through.
pub fn backup(place: &Place, people: u64) -> Vec<Side<'_>> {
    make_directory(place, people);
    let anew = |file: &str| {
        let _ = fs::remove_file(place.path(file));
    };
    vec![
        side("sqlite3 .backup", "", move || {
            anew("shell.copy");
            place.sqlite3(["directory.db", ".backup shell.copy"])
        }),
        side("backup create", "", move || {
            anew("own.copy");
            place.teamctl("--db directory.db backup create own.copy")
        }),
    ]
}

/// Everything as text, and back.
pub fn moving(place: &Place, people: u64) -> Vec<Side<'_>> {
    make_directory(place, people);
    let fresh = |name: &str| {
        let _ = fs::remove_file(place.path(&format!("{name}.db")));
    };
    place.teamctl("--db empty.db init").run();
    vec![
        side("sqlite3 .dump", "", || place.sqlite3(["directory.db", ".dump"])),
        side("export", "8 MB", || place.teamctl("--db directory.db export")),
        side("sqlite3, reading the dump", "", move || {
            fresh("dumped");
            dumped(place)
        }),
        side("import", "constant memory", || {
            place.copy("empty", "moved");
            place.teamctl("--db moved.db import directory.jsonl")
        }),
    ]
}

fn dumped(place: &Place) -> Line {
    let dump = place.path("directory.sql");
    if !dump.exists() {
        let mut shell = Command::new("sqlite3");
        shell.args(["directory.db", ".dump"]).current_dir(&place.folder).stdout(File::create(&dump).unwrap());
        assert!(shell.status().unwrap().success());
    }
    Line { stdin: Some(dump), ..place.sqlite3(["dumped.db"]) }
}
