//! `teamctl budget charge --from-file`: charges of a file.
use std::path::Path;

use super::super::batch::{Fields, FileRows, tell_bad_rows};
use super::super::session::{Exit, Session, team_choice};
use super::EntryRecord;
use crate::domain::text::shown;
use crate::error::{Error, Result};
use crate::operations::batch::OnBadRow;
use crate::operations::budget::{self, BatchRequest, Charged, NewCharge};
use crate::output::Kind;

const KEYS: &[&str] = &["team", "amount", "ref", "tasks"];

/// Charges the rows of a file.
pub(super) fn charge(session: &Session, file: &Path, on_bad_row: OnBadRow) -> Result<Exit> {
    let mut rows = FileRows::open(session, (file, "charging"), (KEYS, new_charge))?;
    let request = BatchRequest { team: session.team()?, on_bad_row };
    let (mut store, context) = session.open_write()?;
    let charged = budget::charge_all(&mut store, &context, &request, &mut rows)?;
    print(session, &charged)?;
    tell(session, &charged);
    tell_bad_rows(session, &charged.bad);
    Ok(if charged.bad.is_empty() { Exit::Done } else { Exit::SomeFailed })
}

fn new_charge(fields: &Fields<'_>) -> Result<NewCharge> {
    Ok(NewCharge {
        team: fields.text("team").map(team_choice).transpose()?,
        amount: fields.required("amount")?,
        tasks: fields.text("tasks").map_or(Ok(0), tasks)?,
        reference: fields.required("ref")?,
    })
}

fn tasks(text: &str) -> Result<i64> {
    let is_number = text.bytes().all(|byte| byte.is_ascii_digit());
    let number = if is_number { text.parse::<u32>().ok() } else { None };
    number.map(i64::from).ok_or_else(|| {
        Error::new("row.invalid", format!("\"{}\" is no number of tasks: a whole one up to {}", shown(text), u32::MAX))
    })
}

fn print(session: &Session, charged: &Charged) -> Result<()> {
    let mut output = session.output();
    let mut rows = output.rows::<EntryRecord<'_>>(Kind::Changes)?;
    for (entry, is_new) in charged.each() {
        if rows.row(&EntryRecord { entry, now: session.now, changed: Some(is_new) })?.is_break() {
            break;
        }
    }
    rows.finish()?;
    output.finish()
}

fn tell(session: &Session, charged: &Charged) {
    let plural = if charged.count == 1 { "row" } else { "rows" };
    match charged.repeated() {
        0 => session.notice(format_args!("charged {} {plural}", charged.count)),
        repeated => {
            session.notice(format_args!("charged {} {plural}; {repeated} had been charged before", charged.count));
        }
    }
}
