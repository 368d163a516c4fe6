//! Where a command acts, and that it may: a team with those above it, found and granted in one step.
use super::{Actor, trail};
use crate::domain::access::{self, About};
use crate::domain::action::Action;
use crate::domain::grant::{Grant, is_denial};
use crate::domain::id::{AccountId, TeamId};
use crate::domain::path::TeamPath;
use crate::domain::policy::{Policy, ResourceKind};
use crate::error::{Error, Result};
use crate::store::Tx;
use crate::store::teams::{self, Organization, Team};

/// Which team a command acts on.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum TeamChoice {
    /// Named by its path.
    Path(TeamPath),
    /// Named by its id.
    Id(TeamId),
    /// Not named: the only organization there is.
    Only,
}

/// A team with those above it, from the organization down, and the grant to do there what was asked for.
pub struct Place {
    line: Line,
    grant: Grant,
}

/// The teams from the organization down to one.
struct Line {
    above: Vec<Team>,
    team: Team,
}

impl Place {
    /// Finds the team, archived or not, and decides. `person` is whom the command is about, where it is somebody.
    pub(super) fn find(
        tx: &mut Tx<'_>,
        (actor, action): (&Actor, &'static Action),
        choice: &TeamChoice,
        person: Option<AccountId>,
    ) -> Result<Self> {
        Self::find_about(tx, (actor, action), choice, About { person, ..About::default() })
    }

    /// The same of what is about resources of a kind.
    pub(super) fn find_for_kind(
        tx: &mut Tx<'_>,
        (actor, action): (&Actor, &'static Action),
        choice: &TeamChoice,
        kind: Option<&ResourceKind>,
    ) -> Result<Self> {
        Self::find_about(tx, (actor, action), choice, About { kind, ..About::default() })
    }

    fn find_about(
        tx: &mut Tx<'_>,
        (actor, action): (&Actor, &'static Action),
        choice: &TeamChoice,
        about: About<'_>,
    ) -> Result<Self> {
        let line = locate(tx, choice)?;
        let asker = actor.asker(tx)?;
        let grant = access::decide(action, &asker, About { team: Some(&line.team.path), ..about })?;
        Ok(Self { line, grant })
    }

    /// Where something is done to a team that is for the team above to say; to an organization, for itself.
    pub(super) fn find_from_above(
        tx: &mut Tx<'_>,
        (actor, action): (&Actor, &'static Action),
        choice: &TeamChoice,
    ) -> Result<Self> {
        let line = locate(tx, choice)?;
        let judged = &line.above.last().unwrap_or(&line.team).path;
        let grant = access::decide(action, &actor.asker(tx)?, About { team: Some(judged), ..About::default() })?;
        Ok(Self { line, grant })
    }

    /// Where a target lies that was named by its id: there it is decided, whatever team was named. Who may not do it there
    /// is answered as if there were no such thing, unless they may do it nowhere anyway.
    pub(super) fn find_of(
        tx: &mut Tx<'_>,
        (actor, action): (&Actor, &'static Action),
        (choice, team): (&TeamChoice, Option<TeamId>),
        person: Option<AccountId>,
    ) -> Result<Option<Self>> {
        // A deleted team is nowhere to an account: what it has left behind tells no more than what never was.
        let is_there = match (actor, team) {
            (Actor::Account(_), Some(team)) => teams::find_by_id(tx, team)?.is_some(),
            (_, team) => team.is_some(),
        };
        if let (Some(team), true) = (team, is_there) {
            match Self::find(tx, (actor, action), &TeamChoice::Id(team), person) {
                Err(error) if is_denial(error.code()) => {}
                found => return found.map(Some),
            }
        }
        match (actor, Self::find(tx, (actor, action), choice, None)) {
            (Actor::Account(_), Err(error)) if is_denial(error.code()) => Err(error),
            _ => Ok(None),
        }
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
        if self.above().iter().any(|team| team.archived_at.is_some()) { self.refuse_archived() } else { Ok(()) }
    }

    /// The highest of the teams from the organization down that is archived.
    #[must_use]
    pub fn archived(&self) -> Option<&Team> {
        self.above().iter().chain([self.team()]).find(|team| team.archived_at.is_some())
    }

    /// The teams above, from the organization down.
    #[must_use]
    pub fn above(&self) -> &[Team] {
        &self.line.above
    }

    /// That what was asked for may be done here.
    #[must_use]
    pub fn grant(&self) -> &Grant {
        &self.grant
    }

    /// Where it is in the audit trail.
    pub(super) fn trail(&self) -> trail::Place {
        self.trail_of(self.team())
    }

    /// Where one of its teams is in the audit trail.
    pub(super) fn trail_of(&self, team: &Team) -> trail::Place {
        trail::Place { organization: self.organization().id, team: team.id }
    }

    /// The team itself.
    #[must_use]
    pub fn team(&self) -> &Team {
        &self.line.team
    }

    /// The root of its tree.
    #[must_use]
    pub fn organization(&self) -> &Team {
        self.line.above.first().unwrap_or(&self.line.team)
    }

    /// What only the organization has, with its policy read.
    pub fn rules(&self, tx: &mut Tx<'_>) -> Result<Rules> {
        Rules::of(tx, self.organization().id)
    }
}

/// Whether it is an organization that is named: some things are another matter there.
pub(super) fn is_organization(tx: &mut Tx<'_>, choice: &TeamChoice) -> Result<bool> {
    Ok(locate(tx, choice)?.team.is_organization())
}

/// The organization that a team is of, or is.
pub(super) fn organization_of(tx: &mut Tx<'_>, choice: &TeamChoice) -> Result<TeamId> {
    Ok(locate(tx, choice)?.team.organization)
}

/// Where a refused change is audited: the team that it was meant for.
pub(super) fn trail_of(tx: &mut Tx<'_>, choice: &TeamChoice) -> Result<trail::Place> {
    let team = locate(tx, choice)?.team;
    Ok(trail::Place { organization: team.organization, team: team.id })
}

fn locate(tx: &mut Tx<'_>, choice: &TeamChoice) -> Result<Line> {
    let path = match choice {
        TeamChoice::Path(path) => path.clone(),
        TeamChoice::Id(id) => {
            teams::find_by_id(tx, *id)?.ok_or_else(|| not_found(&format!("there is no team {id}")))?.path
        }
        TeamChoice::Only => only(tx)?,
    };
    let mut above = Vec::new();
    for ancestor in path.ancestors() {
        let team = teams::find(tx, &ancestor)?
            .ok_or_else(|| not_found(&format!("there is no team {ancestor}")).detail("team", ancestor.to_string()))?;
        above.push(team);
    }
    let team = above.pop().ok_or_else(|| not_found("there is no such team"))?;
    Ok(Line { above, team })
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
