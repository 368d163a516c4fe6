//! What a restore leaves as the backup has it, although it was otherwise since: nothing is done about it but to say so.
use super::compared::Asking;
use super::revived::TOLD;
use crate::domain::id::AccountId;
use crate::error::Result;
use crate::store::revival::{self, Meet, Reversion};
use crate::store::{Tx, teams};

/// Something that is as the backup has it, and was not.
#[derive(Clone, Debug)]
pub struct Reverted {
    /// Of which kind it is: `role`, `permissions`, `connector`, `callback` or `password`.
    pub what: &'static str,
    /// Whose or which: an address, or what is of a team, after the team's path and a colon.
    pub name: String,
    /// The same for people.
    pub line: String,
}

/// What was found before anything is changed: the first of it, and how much more there is.
#[derive(Debug, Default)]
pub(super) struct Reversions {
    pub(super) first: Vec<Reversion>,
    pub(super) more: usize,
}

type Question = fn(&mut Tx<'_>, &mut Meet<'_>) -> Result<()>;

/// What is told of first is what there is least of, so that it is not crowded out.
const QUESTIONS: [(&str, Question); 5] = [
    ("members' roles", revival::reverted_roles),
    ("the permissions of roles", revival::reverted_permissions),
    ("connectors", revival::reverted_connectors),
    ("callback secrets", revival::reverted_callbacks),
    ("passwords", revival::reverted_passwords),
];

impl Reversions {
    pub(super) fn find(asking: &mut Asking<'_, '_>) -> Result<Self> {
        let mut found = Self::default();
        for (what, question) in QUESTIONS {
            asking.ask(what, |tx| question(tx, &mut |reversion| found.meet(reversion)))?;
        }
        Ok(found)
    }

    fn meet(&mut self, reversion: Reversion) {
        if self.first.len() < TOLD { self.first.push(reversion) } else { self.more += 1 }
    }
}

/// Says what it is. Whoever asks knows what people are called, and whether somebody is to be forgotten whose name a connector
/// may have.
pub(super) fn describe(
    tx: &mut Tx<'_>,
    reversion: &Reversion,
    (name_of, is_hiding): (impl Fn(&mut Tx<'_>, AccountId) -> Result<String>, bool),
) -> Result<Reverted> {
    Ok(match reversion {
        Reversion::Role { place: (team, account), now, before } => {
            let (who, path) = (name_of(tx, *account)?, teams::path_of(tx, *team)?);
            let line = format!("the role of {who} in {path} is {now} (it was {before})");
            Reverted { what: "role", name: format!("{path}:{who}"), line }
        }
        Reversion::Permissions(organization, role) => {
            let name = format!("{}:{role}", teams::path_of(tx, *organization)?);
            Reverted { what: "permissions", line: format!("the role {name} has other permissions"), name }
        }
        Reversion::Connector { id, team, name, was_removed } => {
            let path = teams::path_of(tx, *team)?;
            let name = if is_hiding { format!("{path}:{id}") } else { format!("{path}:{name}") };
            let what_was = if *was_removed { "removed" } else { "changed" };
            Reverted { what: "connector", line: format!("the connector {name}, which had been {what_was}"), name }
        }
        Reversion::Callback(team, kind) => {
            let path = teams::path_of(tx, *team)?;
            let line = format!("the callback secrets of {path} ({kind})");
            Reverted { what: "callback", name: format!("{path}:{kind}"), line }
        }
        Reversion::Password(account) => {
            let name = name_of(tx, *account)?;
            Reverted { what: "password", line: format!("the password of {name}"), name }
        }
    })
}
