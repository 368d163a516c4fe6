//! Telling products what happens in their teams: queued with what it tells of, where a URL applies and the policy says so.
use super::super::{Context, Place, Rules};
use crate::domain::callback::{News, Payload, say_of};
use crate::domain::id::{EventId, TeamId};
use crate::domain::message::{Kind, Purpose};
use crate::domain::path::TeamPath;
use crate::domain::policy::Policy;
use crate::error::Result;
use crate::store::messages::NewMessage;
use crate::store::teams::Team;
use crate::store::{Tx, callbacks, messages};

/// Whom to tell. Most organizations have no receiver at all: that costs no query, and no look at the policy.
pub(in super::super) struct Herald<'a> {
    /// The teams known so far that have a URL of their own.
    receivers: Vec<(TeamPath, String)>,
    organization: TeamId,
    policy: Known<'a>,
}

enum Known<'a> {
    NotYet,
    Lent(&'a Policy),
    Read(Box<Policy>),
}

impl<'a> Herald<'a> {
    /// For what happens at a place, and above it.
    pub(in super::super) fn new(place: &Place) -> Self {
        let mut herald = Self::of(place.organization().id);
        herald.knows(place.above().iter().chain([place.team()]));
        herald
    }

    /// The same, where the policy has been read already.
    pub(in super::super) fn with(place: &Place, policy: &'a Policy) -> Self {
        Self::new(place).lent(policy)
    }

    fn of(organization: TeamId) -> Self {
        Self { receivers: Vec::new(), organization, policy: Known::NotYet }
    }

    /// For what happens at a team that was found by something in it.
    pub(in super::super) fn at(tx: &mut Tx<'_>, team: &Team) -> Result<Self> {
        let mut herald = Self::of(team.organization);
        herald.receivers.extend(callbacks::receiver(tx, team.id)?.map(|receiver| (receiver.path, receiver.url)));
        Ok(herald)
    }

    /// With the policy, where that has been read already.
    pub(in super::super) fn lent(self, policy: &'a Policy) -> Self {
        Self { policy: Known::Lent(policy), ..self }
    }

    /// What happens in these teams too. Of one that is called back at the URL of a team above, that has to be named as well.
    pub(in super::super) fn knows<'t>(&mut self, teams: impl IntoIterator<Item = &'t Team>) {
        for team in teams {
            if let Some(url) = &team.callback_url
                && !self.receivers.iter().any(|(path, _)| *path == team.path)
            {
                self.receivers.push((team.path.clone(), url.clone()));
            }
        }
    }

    /// Tells of something, where somebody is to be told; `event` is that of the change.
    pub(in super::super) fn tell(
        &mut self,
        tx: &mut Tx<'_>,
        context: &Context,
        (team, event): (&Team, EventId),
        news: &News<'_>,
    ) -> Result<()> {
        if !self.hears(tx, team, news.name())? {
            return Ok(());
        }
        let (Some(url), Some(policy)) = (self.url(team), self.policy()) else { return Ok(()) };
        let path = team.path.as_str();
        let new = NewMessage {
            kind: Kind::Callback,
            purpose: Purpose::Event,
            team: team.id,
            recipient: url,
            recipient_key: url,
            subject: &say_of(news.name(), path),
            invite: None,
            asked_at: None,
            callback: Some((news.name(), policy.callback_kind(None)?)),
            resource: None,
            body: Some(&Payload::new(&news.data()).kept(path)),
            created_at: context.now,
            event,
        };
        messages::insert(tx, &new)?;
        context.count_queued();
        Ok(())
    }

    /// Whether anybody is told of such an event at a team: for what takes a look at more rows to tell it.
    pub(in super::super) fn hears(&mut self, tx: &mut Tx<'_>, team: &Team, event: &str) -> Result<bool> {
        Ok(self.url(team).is_some() && self.tells_of(tx, event)?)
    }

    fn tells_of(&mut self, tx: &mut Tx<'_>, event: &str) -> Result<bool> {
        if matches!(self.policy, Known::NotYet) {
            self.policy = Known::Read(Box::new(Rules::of(tx, self.organization)?.policy));
        }
        Ok(self.policy().is_some_and(|policy| policy.tells_of(event)))
    }

    fn policy(&self) -> Option<&Policy> {
        match &self.policy {
            Known::NotYet => None,
            Known::Lent(policy) => Some(policy),
            Known::Read(policy) => Some(policy),
        }
    }

    /// That of the team, or of the nearest above it.
    fn url(&self, team: &Team) -> Option<&str> {
        let here = self.receivers.iter().filter(|(path, _)| team.path.is_within(path));
        here.max_by_key(|(path, _)| path.depth()).map(|(_, url)| url.as_str())
    }
}
