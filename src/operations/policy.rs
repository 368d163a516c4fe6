//! Policies: where one comes from, and how that of an organization changes.
use super::team::NewOrganization;
use super::{Actor, Place, Rules, TeamChoice};
use crate::domain::email::EmailAddress;
use crate::domain::policy::{Policy, PolicyText};
use crate::domain::role::RoleName;
use crate::error::Result;
use crate::store::{Store, Tx, teams};

mod apply;

pub use crate::domain::policy::Difference;
pub use apply::{Applied, ApplyRequest, apply};

/// Where the rules of a new organization come from.
#[derive(Clone, Debug)]
pub enum Source {
    /// One that comes with teamctl.
    Preset(String),
    /// The text of a file.
    Text(String),
}

/// The rules of a new organization, checked.
pub fn organization(owner: EmailAddress, source: &Source) -> Result<NewOrganization> {
    let (policy, policy_text, preset) = match source {
        Source::Preset(name) => {
            let (policy, text) = Policy::preset(name)?;
            (policy, text.to_owned(), Some(name.clone()))
        }
        Source::Text(text) => (Policy::parse(text)?, text.clone(), None),
    };
    Ok(NewOrganization { owner, preset, policy, policy_text })
}

/// The policy of an organization: read, and as it is kept.
pub fn show(store: &mut Store, actor: &Actor, choice: &TeamChoice) -> Result<(Policy, String)> {
    let rules = super::team::rules(store, actor, choice)?;
    Ok((rules.policy, rules.organization.policy))
}

/// Changes the text of an organization's policy where that lists a role: it says what is in force.
pub(super) fn mend(
    tx: &mut Tx<'_>,
    (place, rules): (&Place, &Rules),
    role: &RoleName,
    edit: impl FnOnce(&mut PolicyText),
) -> Result<()> {
    if !rules.policy.roles.contains_key(role) {
        return Ok(());
    }
    let mut text = PolicyText::read(&rules.organization.policy)?;
    edit(&mut text);
    let (text, preset) = text.finish()?;
    teams::set_policy(tx, place.organization().id, preset, &text)
}
