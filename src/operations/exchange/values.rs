//! Whether every value in the database is one that its column can hold, and every address has its own key: what an export can
//! tell, and an import would take.
use std::ops::ControlFlow;

use super::{TABLES, Table, addresses, words};
use crate::error::Result;
use crate::operations::{Row, Value};
use crate::store::Tx;

/// Visits what is wrong, a sentence each.
pub(in crate::operations) fn each_strange(tx: &mut Tx<'_>, visit: &mut dyn FnMut(String)) -> Result<()> {
    for table in TABLES {
        table.each(tx, |row| {
            examine(table, row, visit);
            Ok(ControlFlow::Continue(()))
        })?;
    }
    Ok(())
}

fn examine(table: &Table, row: &dyn Row, visit: &mut dyn FnMut(String)) {
    let mut values = Vec::with_capacity(table.columns.len());
    for (index, column) in table.columns.iter().enumerate() {
        match row.value(index) {
            Ok(value) if column.form.holds(&value) => values.push(value),
            _ => {
                let row = of(table, row);
                return visit(format!("{}{row} has a '{}' that cannot be there", table.name, column.name));
            }
        }
    }
    if let Err(error) = addresses::check(table, &values).and_then(|()| words::check(table, &values)) {
        visit(format!("{}{}: {}", table.name, of(table, row), error.message()));
    }
}

fn of(table: &Table, row: &dyn Row) -> String {
    let first = table.columns.first().map_or("", |first| first.name);
    match row.value(0) {
        Ok(Value::Int(number)) => format!(", the row whose {first} is {number},"),
        Ok(Value::Text(text)) => format!(", the row whose {first} is '{}',", text.escape_debug()),
        _ => String::new(),
    }
}
