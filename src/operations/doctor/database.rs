//! The checks of the database as such: whether what the engine keeps is whole, and what it was made for.
use super::{Check, DAMAGED, Needs, problem, warning};
use crate::operations::exchange;
use crate::store::backend::Inside;
use crate::store::properties;

pub(super) const CHECKS: &[Check] = &[
    problem("database.schema", "tables, indexes and triggers are those that teamctl makes", |tx, _, found| {
        tx.examine(Inside::Schema, |said| found.add(|| said.to_owned()))
    })
    .hint("whoever changed it can have changed anything: ask teamctl audit verify, and restore a backup"),
    problem("database.integrity", "every page, index and row is whole", |tx, _, found| {
        tx.examine(Inside::Pages, |said| found.add(|| said.to_owned()))
    })
    .hint(DAMAGED)
    .needs(Needs::Pages),
    problem("database.references", "whatever a row points at is there", |tx, _, found| {
        tx.examine(Inside::References, |said| found.add(|| said.to_owned()))
    })
    .needs(Needs::Pages),
    problem("database.values", "every value is one that its column can hold", |tx, _, found| {
        exchange::each_strange(tx, &mut |said| found.add(|| said))
    })
    .hint(DAMAGED)
    .needs(Needs::Rows),
    warning(
        ("database.rehearsal", "the database is not for rehearsals"),
        "what is in it is nobody's: make the real one with teamctl init, without TEAMCTL_NOW",
        |tx, _, found| {
            if properties::is_rehearsal(tx)? {
                found.add(|| "the database was made under TEAMCTL_NOW, for rehearsals only".to_owned());
            }
            Ok(())
        },
    ),
    problem("key.database", "the sealing key is the one that the database was made with", |tx, examination, found| {
        if let Err(error) = super::super::check_key(tx, examination.sealing_key()?) {
            found.add_error(&error);
        }
        Ok(())
    })
    .needs(Needs::Key),
];
