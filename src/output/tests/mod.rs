//! What the tests of the output share: a record of every type, and stdout as text.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
mod escaping;
mod failures;
mod formats;
#[cfg(feature = "jq")]
mod jq;
mod speed;
mod tables;
mod times;

use std::cell::RefCell;
use std::io::Write;
use std::rc::Rc;

use super::*;

/// 2026-11-07T09:00:00Z
pub const NOW: i64 = 1_794_042_000_000;
pub const DAY: i64 = 86_400_000;

pub struct Person<'a> {
    pub id: Option<&'a str>,
    pub email: &'a str,
    pub seats: i64,
    pub active: bool,
    pub seen_at: Option<i64>,
    pub teams: Vec<&'a str>,
    pub profile: Option<&'a str>,
    pub tone: Tone,
}

pub fn person(email: &str) -> Person<'_> {
    Person {
        id: Some("ac_1"),
        email,
        seats: 3,
        active: true,
        seen_at: Some(NOW - 3 * DAY),
        teams: vec!["acme", "acme/core"],
        profile: None,
        tone: Tone::Plain,
    }
}

columns! {
    impl Record for Person<'_>, |person| {
        "id" Wide => Cell::optional_text(person.id),
        "email" Table => Cell::text(person.email),
        "seats" Table => Cell::Int(person.seats),
        "active" Table => Cell::Bool(person.active),
        "last_seen_at" Table => Cell::optional_instant(person.seen_at),
        "teams" Data => Cell::List(person.teams.iter().map(|&team| team.into()).collect()),
        "profile" Data => person.profile.map_or(Cell::Null, |profile| Cell::Json(profile.into())),
        "changed" Data => Cell::Bool(true),
        "token" Once => Cell::text("secret"),
    }
    tone => person.tone
}

pub fn settings(format: Format) -> Settings {
    Settings {
        format,
        fields: None,
        jq: None,
        headers: true,
        time: TimeStyle::Utc,
        color: false,
        csv_raw: false,
        width: None,
        now: NOW,
        sort: None,
        limit: None,
        dry_run: false,
        glyphs: Glyphs::Blocks,
    }
}

pub fn with_fields(format: Format, fields: &[&str]) -> Settings {
    Settings { fields: Some(fields.iter().map(|&field| field.into()).collect()), ..settings(format) }
}

/// Stdout that can be looked at afterwards.
#[derive(Clone, Default)]
pub struct Shared(Rc<RefCell<Vec<u8>>>);

impl Shared {
    pub fn text(&self) -> String {
        String::from_utf8(self.0.borrow().clone()).unwrap()
    }
}

impl Write for Shared {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.borrow_mut().write(bytes)
    }
    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

pub fn print(settings: Settings, work: impl FnOnce(&mut Output<'_>) -> Result<()>) -> Result<String> {
    let stdout = Shared::default();
    let mut output = Output::new(Box::new(stdout.clone()), settings);
    work(&mut output)?;
    output.finish()?;
    Ok(stdout.text())
}

pub fn try_list<R: Record>(settings: Settings, kind: Kind, records: &[R]) -> Result<String> {
    print(settings, |output| {
        let mut rows = output.rows::<Person<'_>>(kind)?;
        for record in records {
            if rows.row(record)?.is_break() {
                break;
            }
        }
        rows.finish()
    })
}

pub fn list<R: Record>(settings: Settings, records: &[R]) -> String {
    try_list(settings, Kind::Listing, records).unwrap()
}

pub fn object<R: Record>(settings: Settings, kind: Kind, record: &R) -> String {
    print(settings, |output| output.object(kind, record)).unwrap()
}
