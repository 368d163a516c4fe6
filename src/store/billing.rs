//! The table `billing_terms`: how an organization pays.
use super::Tx;
use super::backend::corrupt;
use crate::domain::id::TeamId;
use crate::domain::ledger::Plan;
use crate::error::Result;

/// How an organization pays; in advance, where nobody has said.
pub fn plan(tx: &mut Tx<'_>, organization: TeamId) -> Result<Plan> {
    let sql = "SELECT plan FROM billing_terms WHERE organization_id = ?1";
    let number = tx.one(sql, &[organization.into()], |row| row.int(0))?;
    number.map_or(Ok(Plan::default()), |number| {
        Plan::from_number(number).ok_or_else(|| corrupt("an organization pays by a plan that does not exist"))
    })
}
