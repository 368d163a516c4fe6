//! Whether the events that rows point at are there.
use super::super::Tx;
use super::each;
use crate::domain::id::EventId;
use crate::error::Result;

/// A row of a table, by its id where it has one, and an event that it names.
pub type Pointer<'a> = (&'a str, i64, EventId);

macro_rules! pointers {
    ($($table:literal $id:literal $column:literal),+ $(,)?) => {
        concat!($(
            "SELECT '", $table, "', x.", $id, ", x.", $column, " FROM ", $table, " x
             LEFT JOIN events e ON e.id = x.", $column, " WHERE x.", $column, " IS NOT NULL AND e.id IS NULL UNION ALL "
        ),+, "SELECT '', 0, 0 WHERE 1 = 0")
    };
}

/// Rows that name an event which is not there.
pub fn dangling(tx: &mut Tx<'_>, mut visit: impl FnMut(Pointer<'_>)) -> Result<()> {
    let sql = pointers!(
        "accounts" "id" "created_event",
        "teams" "id" "created_event",
        "teams" "id" "sweep_event",
        "callback_nonces" "team_id" "changed_event",
        "roles" "id" "created_event",
        "memberships" "id" "created_event",
        "memberships" "id" "changed_event",
        "invites" "id" "created_event",
        "invites" "id" "closed_event",
        "keys" "id" "created_event",
        "keys" "id" "closed_event",
        "transfers" "id" "created_event",
        "holds" "id" "created_event",
        "holds" "id" "closed_event",
        "budgets" "team_id" "changed_event",
        "budget_alerts" "team_id" "created_event",
        "invoices" "id" "created_event",
        "invoices" "id" "closed_event",
        "billing_terms" "organization_id" "changed_event",
        "messages" "id" "created_event",
        "connectors" "id" "created_event",
        "connectors" "id" "changed_event",
        "resources" "id" "created_event",
        "resources" "id" "changed_event",
        "resource_shares" "resource_id" "created_event",
    );
    each(tx, sql, |row| {
        visit((row.text(0)?, row.int(1)?, EventId(row.int(2)?)));
        Ok(())
    })
}
