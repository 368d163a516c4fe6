//! No table and no column is left behind: whoever adds one adds it to the export too.
use teamctl::operations::exchange::TABLES;

use crate::support::Teamctl;

#[test]
fn every_table_and_every_column_is_exported_in_the_order_of_the_schema() {
    let teamctl = Teamctl::initialized();
    let columns = teamctl.sql(
        "SELECT t.name || '.' || c.name FROM sqlite_schema t JOIN pragma_table_xinfo(t.name) c
         WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite_%' ORDER BY t.name, c.cid",
    );
    let mut tables: Vec<_> = TABLES.iter().collect();
    tables.sort_by_key(|table| table.name);
    let described: Vec<String> = tables
        .iter()
        .flat_map(|table| table.columns.iter().map(|column| format!("{}.{}", table.name, column.name)))
        .collect();
    assert_eq!(described, columns.lines().collect::<Vec<_>>());
}

/// Of what stands for itself, a row says nothing more.
#[test]
fn every_table_comes_after_those_that_it_points_at() {
    let teamctl = Teamctl::initialized();
    let references = teamctl.sql(
        "SELECT t.name, f.\"table\" FROM sqlite_schema t JOIN pragma_foreign_key_list(t.name) f WHERE t.type = 'table'",
    );
    let place = |name: &str| TABLES.iter().position(|table| table.name == name).unwrap();
    assert!(references.lines().count() > 20);
    for line in references.lines() {
        let (from, to) = line.split_once('|').unwrap();
        assert!(place(from) >= place(to), "{from} comes before {to}");
    }
}
