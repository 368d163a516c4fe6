//! The table `holds`: credits that are set aside until they are captured, released, or past their deadline.
use super::Tx;
use super::teams::path;
use crate::domain::calendar::Day;
use crate::domain::credits::Credits;
use crate::domain::id::TeamId;
use crate::domain::instant::Instant;
use crate::domain::ledger::Account;
use crate::domain::path::TeamPath;
use crate::error::Result;

/// What is held by the open holds of a team on a day.
#[derive(Clone, Debug)]
pub struct Held {
    /// The team's address.
    pub team: TeamPath,
    /// The day on which it counts.
    pub day: Day,
    /// How much.
    pub amount: Credits,
}

/// What counts at `now`, team by team and day by day: as many rows to read as holds are open, and no more for all that were.
/// Those made with test keys hold nothing.
pub fn counted(tx: &mut Tx<'_>, organization: TeamId, now: Instant) -> Result<Vec<Held>> {
    tx.all(
        "SELECT t.tree_key, h.day, CAST(SUM(h.amount) AS BIGINT) FROM holds h JOIN teams t ON t.id = h.team_id
         WHERE h.organization_id = ?1 AND h.state = 0 AND h.expires_at > ?2 AND h.source <> ?3
         GROUP BY t.tree_key, h.day",
        &[organization.into(), now.into(), Account::TestFunding.number().into()],
        |row| Ok(Held { team: path(row.text(0)?)?, day: Day::from_number(row.int(1)?), amount: row.credits(2)? }),
    )
}
