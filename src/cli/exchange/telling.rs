//! A row of a table as a line of an export: the same row gives the same bytes.
use std::io::Write;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::de::IgnoredAny;
use sha2::{Digest, Sha256};

use super::{FORMAT, VERSION};
use crate::characters::is_unsafe;
use crate::domain::calendar::Day;
use crate::domain::id::{encode, push_digits};
use crate::error::{Error, Result};
use crate::operations::audit::hex;
use crate::operations::exchange::{Column, Form, Header, Table};
use crate::operations::{Row, Value};
use crate::output::{Instants, write_integer, write_string};

/// The first line.
pub fn header(header: &Header, out: &mut Vec<u8>) {
    let key = STANDARD.encode(&header.sealing_key);
    // Writing to a Vec does not fail.
    let _ = writeln!(out, "{{\"{FORMAT}\":{VERSION},\"schema\":{},\"sealing_key\":\"{key}\"}}", header.schema);
}

/// The last one, by which a file that was cut, or of which something was changed, is told: `hash` is of all lines before it.
pub fn trailer(rows: u64, hash: Sha256) -> Vec<u8> {
    format!("{{\"end\":true,\"rows\":{rows},\"sha256\":\"{}\"}}\n", hex(&hash.finalize())).into_bytes()
}

/// Appends the line of a row.
pub fn row(table: &Table, row: &dyn Row, instants: &mut Instants, out: &mut Vec<u8>) -> Result<()> {
    out.extend_from_slice(b"{\"table\":\"");
    out.extend_from_slice(table.name.as_bytes());
    out.push(b'"');
    for (index, column) in table.columns.iter().enumerate() {
        out.extend_from_slice(b",\"");
        out.extend_from_slice(column.name.as_bytes());
        out.extend_from_slice(b"\":");
        let held = row.value(index)?;
        if !column.form.holds(&held) {
            return Err(strange(table, column, row));
        }
        value(column.form, held, instants, out);
    }
    out.extend_from_slice(b"}\n");
    Ok(())
}

/// What no verb has ever stored: an import could not take it.
fn strange(table: &Table, column: &Column, row: &dyn Row) -> Error {
    Error::new(
        "database.corrupt",
        format!("{}.{}{} holds what cannot be there", table.name, column.name, table.which(row)),
    )
    .hint("teamctl doctor says what else is wrong; or restore a backup")
}

/// Appends a value that its column's form holds.
fn value(form: Form, value: Value<'_>, instants: &mut Instants, out: &mut Vec<u8>) {
    match value {
        Value::Null => out.extend_from_slice(b"null"),
        Value::Int(number) => integer(form, number, instants, out),
        Value::Text(held) => text(form, held, instants, out),
        Value::Blob(bytes) => write_string(&STANDARD.encode(bytes), out),
    }
}

fn integer(form: Form, number: i64, instants: &mut Instants, out: &mut Vec<u8>) {
    match form {
        Form::Digits => write_string(&number.to_string(), out),
        Form::Amount => amount(number, out),
        Form::IdOrNone(_) if number == 0 => out.extend_from_slice(b"null"),
        Form::Id(prefix) | Form::IdOrNone(prefix) => write_string(&encode(prefix, number), out),
        Form::Digits13 => {
            let mut digits = String::new();
            push_digits(&mut digits, number);
            write_string(&digits, out);
        }
        Form::Instant => instant(number, instants, out),
        Form::Day => write_string(&Day::from_number(number).to_string(), out),
        Form::Choice(words) => {
            let word = usize::try_from(number).ok().and_then(|place| words.get(place));
            write_string(word.copied().unwrap_or_default(), out);
        }
        _ => write_integer(number, out),
    }
}

fn text(form: Form, text: &str, instants: &mut Instants, out: &mut Vec<u8>) {
    match form {
        Form::Path => write_string(&text.replace(' ', "/"), out),
        Form::Json | Form::Profile if stands_alone(text) => out.extend_from_slice(text.as_bytes()),
        Form::Patterns => list(text, ' ', out),
        Form::Fields => list(text, ',', out),
        Form::Instants => {
            out.push(b'[');
            let numbers = text.split(' ').filter_map(|number| number.parse().ok());
            for (index, number) in numbers.enumerate() {
                if index > 0 {
                    out.push(b',');
                }
                instant(number, instants, out);
            }
            out.push(b']');
        }
        _ => write_string(text, out),
    }
}

/// Whether it can be a value as it is, and be had back to the letter: an object, of which a terminal would show every byte.
fn stands_alone(text: &str) -> bool {
    text.starts_with('{')
        && text.ends_with('}')
        && !text.chars().any(is_unsafe)
        && serde_json::from_str::<IgnoredAny>(text).is_ok()
}

fn list(text: &str, separator: char, out: &mut Vec<u8>) {
    out.push(b'[');
    for (index, part) in text.split(separator).filter(|_| !text.is_empty()).enumerate() {
        if index > 0 {
            out.push(b',');
        }
        write_string(part, out);
    }
    out.push(b']');
}

fn instant(milliseconds: i64, instants: &mut Instants, out: &mut Vec<u8>) {
    out.push(b'"');
    instants.write(milliseconds, out);
    out.push(b'"');
}

/// Millionths, without needless zeros.
fn amount(millionths: i64, out: &mut Vec<u8>) {
    let (whole, rest) = (millionths.unsigned_abs() / 1_000_000, millionths.unsigned_abs() % 1_000_000);
    let sign = if millionths < 0 { "-" } else { "" };
    // Writing to a Vec does not fail.
    let _ = match rest {
        0 => write!(out, "\"{sign}{whole}\""),
        _ => write!(out, "\"{sign}{whole}.{}\"", format!("{rest:06}").trim_end_matches('0')),
    };
}
