//! CSV by RFC 4180, made harmless for the spreadsheet that opens it.
use super::json;
use super::record::Cell;
use super::sanitize::sanitize;
use super::time::Instants;

/// How CSV cells are written.
pub struct Csv {
    /// Neither formulas nor unsafe characters are neutralized.
    pub raw: bool,
    /// One cell, kept so that none is allocated: it must be seen whole before it is known whether it needs quotes.
    pub scratch: Vec<u8>,
}

impl Csv {
    /// Appends the line of names.
    pub fn write_header<'a>(names: impl Iterator<Item = &'a str>, out: &mut Vec<u8>) {
        for (index, name) in names.enumerate() {
            if index > 0 {
                out.push(b',');
            }
            out.extend_from_slice(name.as_bytes());
        }
        out.push(b'\n');
    }

    /// Appends one cell, quoted where it must be.
    pub fn write_cell(&mut self, cell: &Cell<'_>, instants: &mut Instants, out: &mut Vec<u8>) {
        let scratch = &mut self.scratch;
        scratch.clear();
        match cell {
            // What is drawn is no data.
            Cell::Null | Cell::Bar(_) => {}
            Cell::Text(text) => write_text(text, self.raw, scratch),
            Cell::Int(number) => json::write_integer(*number, scratch),
            Cell::Bool(yes) => scratch.extend_from_slice(if *yes { b"true" } else { b"false" }),
            Cell::Instant(milliseconds) => instants.write(*milliseconds, scratch),
            Cell::List(texts) => {
                for (index, text) in texts.iter().enumerate() {
                    if index > 0 {
                        scratch.push(b' ');
                    }
                    write_text(text, self.raw, scratch);
                }
            }
            Cell::Json(_) if !self.raw => json::write_cell(cell, instants, scratch),
            Cell::Json(text) => scratch.extend_from_slice(text.as_bytes()),
        }
        // The first character as it was, since TAB and CR are already spelled out.
        let first = match cell {
            Cell::Text(text) => text.bytes().next(),
            Cell::List(texts) => texts.first().and_then(|text| text.bytes().next()),
            _ => scratch.first().copied(),
        };
        let formula = !self.raw && matches!(first, Some(b'=' | b'+' | b'-' | b'@' | b'\t' | b'\r'));
        if scratch.iter().any(|byte| matches!(byte, b'"' | b',' | b'\n' | b'\r')) {
            out.push(b'"');
            if formula {
                out.push(b'\'');
            }
            for &byte in scratch.iter() {
                if byte == b'"' {
                    out.push(b'"');
                }
                out.push(byte);
            }
            out.push(b'"');
        } else {
            if formula {
                out.push(b'\'');
            }
            out.extend_from_slice(scratch);
        }
    }
}

fn write_text(text: &str, raw: bool, out: &mut Vec<u8>) {
    if raw {
        out.extend_from_slice(text.as_bytes());
    } else {
        out.extend_from_slice(sanitize(text).as_bytes());
    }
}
