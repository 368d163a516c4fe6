//! Policies: where one comes from.
use super::team::NewOrganization;
use super::{Actor, TeamChoice};
use crate::domain::email::EmailAddress;
use crate::domain::policy::Policy;
use crate::error::Result;
use crate::store::Store;

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
