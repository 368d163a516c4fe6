//! Which columns are printed, resolved to their indices once; an unknown name is a usage error that lists them.
use super::record::{Column, Seen};
use super::sanitize::sanitize;
use super::{Format, Kind};
use crate::error::{Error, Result};

/// A column to print.
#[derive(Clone, Copy)]
pub struct Chosen {
    /// Its place in the record.
    pub index: usize,
    pub name: &'static str,
}

/// The columns that `--fields` names, in that order, or those that the format shows.
pub fn choose(
    columns: &'static [Column],
    fields: Option<&[String]>,
    told: (Kind, Format),
    shown: impl Fn(&Column) -> bool,
) -> Result<Vec<Chosen>> {
    let Some(fields) = fields else {
        return Ok(available(columns, told)
            .filter(|(_, column)| shown(column))
            .map(|(index, column)| Chosen { index, name: column.name })
            .collect());
    };
    let mut chosen: Vec<Chosen> = Vec::with_capacity(fields.len());
    for field in fields {
        let index = find(columns, field, told)?;
        // A key that is named twice would be twice in an object.
        if let Some(column) = columns.get(index)
            && chosen.iter().all(|other| other.index != index)
        {
            chosen.push(Chosen { index, name: column.name });
        }
    }
    Ok(chosen)
}

/// What a format shows by itself.
pub fn shown_by(format: Format) -> fn(&Column) -> bool {
    match format {
        Format::Table => |column| matches!(column.seen, Seen::Table | Seen::Drawn),
        Format::Wide => |column| matches!(column.seen, Seen::Table | Seen::Wide | Seen::Drawn),
        Format::Json | Format::Jsonl | Format::Csv => |_| true,
        Format::Id => |column| column.name == "id",
    }
}

/// The index of a column that may be named on the line.
pub fn find(columns: &'static [Column], field: &str, told: (Kind, Format)) -> Result<usize> {
    if let Some((index, _)) = available(columns, told).find(|(_, column)| column.name == field) {
        return Ok(index);
    }
    let names: Vec<&str> = available(columns, told).map(|(_, column)| column.name).collect();
    let field = sanitize(field);
    let error = Error::new("usage.unknown_field", format!("no field '{field}'; there are: {}", names.join(", ")));
    let nearest =
        names.iter().map(|name| (strsim::jaro_winkler(&field, name), name)).max_by(|a, b| a.0.total_cmp(&b.0));
    Err(match nearest {
        Some((likeness, name)) if likeness > 0.8 => error.hint(format!("did you mean '{name}'?")),
        _ => error,
    })
}

fn available(
    columns: &'static [Column],
    (kind, format): (Kind, Format),
) -> impl Iterator<Item = (usize, &'static Column)> {
    columns.iter().enumerate().filter(move |(_, column)| match column.seen {
        Seen::Once => kind == Kind::Changes,
        Seen::Drawn => matches!(format, Format::Table | Format::Wide),
        Seen::Table | Seen::Wide | Seen::Data => true,
    })
}
