//! Whether every value in the database is one that its column can hold, and every address has its own key: what an export can
//! tell, and an import would take.
use std::ops::ControlFlow;

use super::{TABLES, Table, addresses, words};
use crate::error::Result;
use crate::operations::Row;
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
                let which = table.which(row);
                return visit(format!("{}.{}{which} holds what cannot be there", table.name, column.name));
            }
        }
    }
    if let Err(error) = addresses::check(table, &values).and_then(|()| words::check(table, &values)) {
        visit(format!("{}{}: {}", table.name, table.which(row), error.message()));
    }
}
