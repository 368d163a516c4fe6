//! One function, one use case, one transaction. What a command does lies here; how it is asked for and shown does not.
use crate::domain::id::TeamId;
use crate::domain::instant::Instant;
use crate::domain::path::TeamPath;
use crate::domain::policy::Policy;
use crate::domain::sealing::{AuditKey, SealingKey};
use crate::error::{Error, Result};
use crate::store::events::Recorder;
use crate::store::teams::{self, Organization, Team};
use crate::store::{Tx, properties};

pub mod account;
pub mod audit;
pub mod batch;
pub mod init;
pub mod invite;
pub mod key_file;
pub mod member;
pub mod outbox;
pub mod policy;
pub mod role;
pub mod team;
mod trail;

pub use crate::store::backend::{Access, OwnedRow};
pub use crate::store::database_file;
pub use crate::store::{End, Store};

/// Who changes something, when and why, and whether it is meant to stay.
pub struct Context {
    /// `operator:USER@HOST`.
    pub actor: String,
    /// The one instant of the whole command.
    pub now: Instant,
    /// From `--reason`, for the audit trail.
    pub reason: Option<String>,
    /// Commit, or the rollback of a dry run.
    pub end: End,
    key: SealingKey,
    audit_key: AuditKey,
}

impl Context {
    /// With the sealing key, which every change needs for its audit event.
    #[must_use]
    pub fn new(actor: String, now: Instant, reason: Option<String>, end: End, key: SealingKey) -> Self {
        let audit_key = key.audit_key();
        Self { actor, now, reason, end, key, audit_key }
    }

    /// What tokens are derived from.
    #[must_use]
    pub fn key(&self) -> &SealingKey {
        &self.key
    }

    fn recorder(&self) -> Recorder<'_> {
        Recorder { key: &self.audit_key, actor: &self.actor, reason: self.reason.as_deref(), at: self.now }
    }

    /// One transaction, by the key that the database belongs to.
    fn change<T>(&self, store: &mut Store, mut body: impl FnMut(&mut Tx<'_>) -> Result<T>) -> Result<T> {
        store.write(self.end, |tx| {
            check_key(tx, &self.key)?;
            body(tx)
        })
    }
}

/// Another key would break the audit chain, and make tokens that nobody can use.
fn check_key(tx: &mut Tx<'_>, key: &SealingKey) -> Result<()> {
    if properties::sealing_key(tx)?.as_deref() == Some(&key.fingerprint()) {
        return Ok(());
    }
    Err(Error::new("key_file.mismatch", "the sealing key is not the one that this database was made with")
        .hint("name the right one: TEAMCTL_SECRET_KEY_FILE, or secret_key_file in the config"))
}

/// What a command changed, read back as `show` would read it, and whether it changed anything.
pub struct Changed {
    /// The row, for the view of its noun.
    pub row: OwnedRow,
    /// False where it was so already.
    pub changed: bool,
}

/// Which team a command acts on.
#[derive(Clone, Debug)]
pub enum TeamChoice {
    /// Named by its path.
    Path(TeamPath),
    /// Named by its id.
    Id(TeamId),
    /// Not named: the only organization there is.
    Only,
}

/// A team with those above it, from the organization down.
pub struct Place {
    above: Vec<Team>,
    team: Team,
}

impl Place {
    /// Finds the team, archived or not.
    pub fn find(tx: &mut Tx<'_>, choice: &TeamChoice) -> Result<Self> {
        let path = match choice {
            TeamChoice::Path(path) => path.clone(),
            TeamChoice::Id(id) => {
                teams::find_by_id(tx, *id)?.ok_or_else(|| not_found(&format!("there is no team {id}")))?.path
            }
            TeamChoice::Only => only(tx)?,
        };
        let mut above = Vec::new();
        for ancestor in path.ancestors() {
            let team = teams::find(tx, &ancestor)?.ok_or_else(|| {
                not_found(&format!("there is no team {ancestor}")).detail("team", ancestor.to_string())
            })?;
            above.push(team);
        }
        let team = above.pop().ok_or_else(|| not_found("there is no such team"))?;
        Ok(Self { above, team })
    }

    /// Finds the team, and refuses one that is archived or lies below one.
    pub fn find_open(tx: &mut Tx<'_>, choice: &TeamChoice) -> Result<Self> {
        let place = Self::find(tx, choice)?;
        place.refuse_archived()?;
        Ok(place)
    }

    /// Nothing changes in an archived team, nor in what lies below one.
    pub fn refuse_archived(&self) -> Result<()> {
        match self.archived() {
            None => Ok(()),
            Some(team) => Err(Error::new("team.archived", format!("{} is archived: nothing in it changes", team.path))
                .hint(format!("bring it back: teamctl team unarchive {}", team.path))
                .detail("team", team.path.to_string())),
        }
    }

    /// Nothing changes below an archived team, not even that another is archived or deleted.
    pub fn refuse_archived_above(&self) -> Result<()> {
        if self.above.iter().any(|team| team.archived_at.is_some()) { self.refuse_archived() } else { Ok(()) }
    }

    /// The highest of the teams from the organization down that is archived.
    #[must_use]
    pub fn archived(&self) -> Option<&Team> {
        self.chain().find(|team| team.archived_at.is_some())
    }

    /// From the organization down to the team itself.
    pub fn chain(&self) -> impl Iterator<Item = &Team> {
        self.above.iter().chain([&self.team])
    }

    /// The teams above, from the organization down.
    #[must_use]
    pub fn above(&self) -> &[Team] {
        &self.above
    }

    /// Where it is in the audit trail.
    fn trail(&self) -> trail::Place {
        self.trail_of(&self.team)
    }

    /// Where one of its teams is in the audit trail.
    fn trail_of(&self, team: &Team) -> trail::Place {
        trail::Place { organization: self.organization().id, team: team.id }
    }

    /// The team itself.
    #[must_use]
    pub fn team(&self) -> &Team {
        &self.team
    }

    /// The root of its tree.
    #[must_use]
    pub fn organization(&self) -> &Team {
        self.above.first().unwrap_or(&self.team)
    }

    /// What only the organization has, with its policy read.
    pub fn rules(&self, tx: &mut Tx<'_>) -> Result<Rules> {
        Rules::of(tx, self.organization().id)
    }
}

fn only(tx: &mut Tx<'_>) -> Result<TeamPath> {
    let mut found = teams::organizations(tx, 2)?;
    match (found.pop(), found.pop()) {
        (Some(only), None) => Ok(only.path),
        (None, _) => Err(not_found("there is no organization yet").hint("make one: teamctl team create")),
        (Some(_), Some(_)) => Err(Error::new("usage.team_required", "there are several organizations: name one")
            .hint("-t PATH, TEAMCTL_TEAM, or: teamctl config set team PATH")),
    }
}

fn not_found(what: &str) -> Error {
    Error::new("team.not_found", what).hint("the teams that there are: teamctl team list --all")
}

/// The policy of an organization, and what else only an organization has.
pub struct Rules {
    /// Owner, owner's role, preset.
    pub organization: Organization,
    /// The policy.
    pub policy: Policy,
}

impl Rules {
    /// Reads what has been checked when it was written.
    pub fn of(tx: &mut Tx<'_>, organization: TeamId) -> Result<Self> {
        let organization = teams::organization(tx, organization)?;
        let policy = Policy::parse(&organization.policy)?;
        Ok(Self { organization, policy })
    }
}
