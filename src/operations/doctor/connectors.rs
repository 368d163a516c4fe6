//! The checks of storage connectors: whether what gets in there can be opened, and did.
use super::{Check, Examination, Found, Needs, problem, warning};
use crate::domain::connector::Status;
use crate::error::Result;
use crate::store::{Tx, connectors, teams};

pub(super) const CHECKS: &[Check] = &[
    warning(
        ("connectors.tested", "no connector failed when it was last tested"),
        "see at which step, and why: teamctl connector test NAME -t TEAM",
        |tx, _, found| {
            for connector in connectors::all(tx)? {
                if let Status::Failed(step) = connector.status {
                    let team = teams::path_of(tx, connector.team)?;
                    found.add(|| format!("{} of {team} failed to {step}", connector.name));
                }
            }
            Ok(())
        },
    ),
    problem("connectors.secrets", "the secret of every connector opens with the sealing key", secrets)
        .hint("give it anew: teamctl connector remove, and teamctl connector add")
        .needs(Needs::Key),
];

fn secrets(tx: &mut Tx<'_>, examination: &Examination<'_>, found: &mut Found) -> Result<()> {
    let connectors = connectors::all(tx)?;
    if connectors.is_empty() {
        return Ok(());
    }
    let key = examination.sealing_key()?;
    super::super::check_key(tx, key)?;
    for connector in connectors {
        if let Err(error) = connector.open(key) {
            let team = teams::path_of(tx, connector.team)?;
            found.add(|| format!("{} of {team}: {}", connector.name, error.message()));
        }
    }
    Ok(())
}
