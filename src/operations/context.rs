//! For whom something is done, when and why; and that nothing is changed but by a grant, in one transaction, with its event.
use std::cell::{Cell, RefCell};
use std::rc::Rc;

use super::member::Scope;
use super::place::{self, Place, TeamChoice};
use crate::domain::access::{self, About, Asker};
use crate::domain::action::{Action, DENIED};
use crate::domain::email::EmailAddress;
use crate::domain::event::{Change, Event};
use crate::domain::grant::{Grant, is_denial};
use crate::domain::id::{AccountId, EventId, TeamId};
use crate::domain::instant::Instant;
use crate::domain::policy::ResourceKind;
use crate::domain::sealing::{AuditKey, SealingKey};
use crate::error::{Error, Result};
use crate::store::events::{self, Recorder};
use crate::store::teams::Team;
use crate::store::{End, Store, Tx, accounts, memberships, properties};

/// For whom a command is run.
#[derive(Clone, Debug)]
pub enum Actor {
    /// For whoever runs it.
    Operator,
    /// For that account, with its permissions.
    Account(EmailAddress),
}

impl Actor {
    /// With what a decision needs to know of them.
    pub(super) fn asker(&self, tx: &mut Tx<'_>) -> Result<Asker> {
        let Self::Account(email) = self else { return Ok(Asker::Operator) };
        let account = accounts::find(tx, email.key())?.ok_or_else(|| {
            Error::new("account.not_found", format!("there is no account {email}, as which this was to be done"))
        })?;
        memberships::person(tx, &account).map(Asker::Account)
    }

    /// For a list over several teams, of which each is asked about by itself.
    pub(super) fn lister(&self, tx: &mut Tx<'_>, action: &'static Action) -> Result<Asker> {
        let asker = self.asker(tx)?;
        access::check_listing(action, &asker)?;
        Ok(asker)
    }

    /// Whether a command that is about no team goes on. `person` is whom it is about, where it is somebody.
    pub(super) fn grant(&self, tx: &mut Tx<'_>, action: &'static Action, person: Option<AccountId>) -> Result<Grant> {
        access::decide(action, &self.asker(tx)?, About { person, ..About::default() })
    }

    /// Where a look is taken.
    pub(super) fn place(&self, tx: &mut Tx<'_>, action: &'static Action, choice: &TeamChoice) -> Result<Place> {
        Place::find(tx, (self, action), choice, None)
    }
}

/// Who changes something, when and why, and whether it is meant to stay.
pub struct Context {
    /// For whom.
    pub actor: Actor,
    /// `operator:USER@HOST`: who it is in the audit trail where it is for nobody else.
    pub operator: String,
    /// The one instant of the whole command.
    pub now: Instant,
    /// From `--reason`, for the audit trail.
    pub reason: Option<String>,
    /// Commit, or the rollback of a dry run.
    pub end: End,
    /// Whether links and tokens are to be shown.
    pub reveals: bool,
    /// Whether mail is set up: where it is not, none is queued.
    pub mails: bool,
    /// What else is wrong with what was asked for: told once it is decided that it may be done at all.
    pub objection: Option<Error>,
    key: SealingKey,
    audit_key: AuditKey,
    /// Not in a dry run. What is rehearsed only to ask whether it is meant is none.
    audits_denials: bool,
    /// How many messages the last transaction has queued.
    queued: Rc<Cell<u64>>,
    /// What the transaction in progress was about to do, and where: told of if it may not.
    attempt: RefCell<Option<(&'static Action, Option<TeamChoice>)>>,
}

impl Context {
    /// For the operator, with the sealing key, which every change needs for its audit event.
    #[must_use]
    pub fn new(operator: String, now: Instant, end: End, key: SealingKey) -> Self {
        let (audit_key, attempt) = (key.audit_key(), RefCell::default());
        let audits_denials = end == End::Commit;
        let (actor, reason, reveals, objection) = (Actor::Operator, None, false, None);
        let (mails, queued) = (false, Rc::default());
        Self {
            actor,
            operator,
            now,
            reason,
            end,
            reveals,
            mails,
            objection,
            key,
            audit_key,
            audits_denials,
            queued,
            attempt,
        }
    }

    /// What tokens are derived from.
    #[must_use]
    pub fn key(&self) -> &SealingKey {
        &self.key
    }

    /// The count of messages that were queued by the change that was made last, rehearsed or not, for who outlives this.
    #[must_use]
    pub fn queued(&self) -> Rc<Cell<u64>> {
        Rc::clone(&self.queued)
    }

    /// A message has been queued in the transaction in progress.
    pub(super) fn count_queued(&self) {
        self.queued.set(self.queued.get() + 1);
    }

    /// What records changes: there is none without a grant.
    pub(super) fn recorder<'a>(&'a self, grant: &'a Grant) -> Recorder<'a> {
        let actor = grant.account_name().unwrap_or(&self.operator);
        Recorder { key: &self.audit_key, actor, reason: self.reason.as_deref(), at: self.now }
    }

    /// Where something is to be changed, archived or not.
    pub(super) fn place(&self, tx: &mut Tx<'_>, action: &'static Action, choice: &TeamChoice) -> Result<Place> {
        self.attempt.replace(Some((action, Some(choice.clone()))));
        let place = self.actor.place(tx, action, choice)?;
        self.check_line(&place)?;
        Ok(place)
    }

    /// Where a resource of a kind is to be changed, archived or not.
    pub(super) fn place_for_kind(
        &self,
        tx: &mut Tx<'_>,
        action: &'static Action,
        (choice, kind): (&TeamChoice, Option<&ResourceKind>),
    ) -> Result<Place> {
        self.attempt.replace(Some((action, Some(choice.clone()))));
        let place = Place::find_for_kind(tx, (&self.actor, action), choice, kind)?;
        self.check_line(&place)?;
        Ok(place)
    }

    /// What is written down if it may not, where several places were looked at: not the last of them.
    pub(super) fn attempts(&self, action: &'static Action, choice: Option<TeamChoice>) {
        self.attempt.replace(Some((action, choice)));
    }

    /// Where something is to be changed that is for the team above to say.
    pub(super) fn place_from_above(
        &self,
        tx: &mut Tx<'_>,
        action: &'static Action,
        choice: &TeamChoice,
    ) -> Result<Place> {
        self.attempt.replace(Some((action, Some(choice.clone()))));
        let place = Place::find_from_above(tx, (&self.actor, action), choice)?;
        self.check_line(&place)?;
        Ok(place)
    }

    /// Where somebody is to be changed, which they may do themselves.
    pub(super) fn place_about(
        &self,
        tx: &mut Tx<'_>,
        action: &'static Action,
        choice: &TeamChoice,
        person: Option<AccountId>,
    ) -> Result<Place> {
        self.attempt.replace(Some((action, Some(choice.clone()))));
        Place::find(tx, (&self.actor, action), choice, person)
    }

    /// Where a thing is to be changed that was named by its id; see [`Place::find_of`].
    pub(super) fn place_of(
        &self,
        tx: &mut Tx<'_>,
        action: &'static Action,
        (choice, team): (&TeamChoice, Option<TeamId>),
    ) -> Result<Option<Place>> {
        // Who may nowhere is written down where they said they were: nobody fills the chain of those they know an id of.
        self.attempt.replace(Some((action, Some(choice.clone()))));
        let place = Place::find_of(tx, (&self.actor, action), (choice, team), None)?;
        if let Some(place) = &place {
            self.attempt.replace(Some((action, Some(TeamChoice::Id(place.team().id)))));
            self.check_line(place)?;
        }
        Ok(place)
    }

    fn check_line(&self, place: &Place) -> Result<()> {
        if self.reveals {
            place.grant().check_reveal()?;
        }
        self.objection.clone().map_or(Ok(()), Err)
    }

    /// The organization of a team, where what is changed is the organization's whatever team was named.
    pub(super) fn organization(&self, tx: &mut Tx<'_>, action: &'static Action, choice: &TeamChoice) -> Result<Place> {
        let organization = place::organization_of(tx, choice)?;
        self.open_place(tx, action, &TeamChoice::Id(organization))
    }

    /// Where something is to be changed in several teams: those at which it may be, of which there must be one.
    pub(super) fn teams(&self, tx: &mut Tx<'_>, action: &'static Action, scope: &Scope) -> Result<Vec<Team>> {
        let choice = match scope {
            Scope::Team(choice) | Scope::Below(choice) => Some(choice.clone()),
            Scope::AllTeams => None,
        };
        self.attempt.replace(Some((action, choice)));
        let teams = scope.teams(tx, &self.actor, action)?;
        if teams.is_empty() {
            self.actor.grant(tx, action, None)?;
        }
        Ok(teams)
    }

    /// Where something is to be changed: not in an archived team nor below one.
    pub(super) fn open_place(&self, tx: &mut Tx<'_>, action: &'static Action, choice: &TeamChoice) -> Result<Place> {
        let place = self.place(tx, action, choice)?;
        place.refuse_archived()?;
        Ok(place)
    }

    /// Whether a change that is about no team goes on. `person` is whom it is about, where it is somebody.
    pub(super) fn grant(&self, tx: &mut Tx<'_>, action: &'static Action, person: Option<AccountId>) -> Result<Grant> {
        self.attempt.replace(Some((action, None)));
        self.actor.grant(tx, action, person)
    }

    /// Whether a change goes on that takes its time before its transaction.
    pub(super) fn permit<T>(&self, store: &mut Store, decide: impl FnOnce(&mut Tx<'_>) -> Result<T>) -> Result<T> {
        let outcome = store.read(decide);
        self.audit_denial(store, outcome)
    }

    /// Writes a change down.
    pub(super) fn record(&self, tx: &mut Tx<'_>, grant: &Grant, (id, event): (EventId, &Event)) -> Result<()> {
        events::record(tx, &self.recorder(grant), id, event)
    }

    /// One transaction, by the key that the database belongs to.
    pub(super) fn change<T>(&self, store: &mut Store, mut body: impl FnMut(&mut Tx<'_>) -> Result<T>) -> Result<T> {
        let outcome = store.write(self.end, |tx| {
            self.queued.set(0);
            check_key(tx, &self.key)?;
            body(tx)
        });
        self.audit_denial(store, outcome)
    }

    /// Likewise, where something secret has to be proven: a wrong try comes back as a value, and is recorded even if all
    /// else is only rehearsed. Otherwise a rehearsal could try for ever.
    pub(super) fn prove<T>(
        &self,
        store: &mut Store,
        mut body: impl FnMut(&mut Tx<'_>) -> Result<Result<T>>,
    ) -> Result<T> {
        let end = |outcome: &Result<T>| if outcome.is_err() { End::Commit } else { self.end };
        let outcome = store.write_ending(end, |tx| {
            check_key(tx, &self.key)?;
            body(tx)
        });
        self.audit_denial(store, outcome)?
    }

    /// What an account may not change is written down, in a transaction of its own: nothing else was.
    pub(super) fn audit_denial<T>(&self, store: &mut Store, outcome: Result<T>) -> Result<T> {
        let attempt = self.attempt.take();
        if let (Err(error), Some((action, choice)), true) = (&outcome, attempt, self.audits_denials)
            && is_denied(error)
        {
            store.write(End::Commit, |tx| {
                check_key(tx, &self.key)?;
                self.record_denial(tx, action, choice.as_ref(), error)
            })?;
        }
        outcome
    }

    pub(super) fn record_denial(
        &self,
        tx: &mut Tx<'_>,
        action: &'static Action,
        choice: Option<&TeamChoice>,
        error: &Error,
    ) -> Result<()> {
        let Asker::Account(person) = self.actor.asker(tx)? else { return Ok(()) };
        let place = choice.map(|choice| place::trail_of(tx, choice)).transpose()?;
        let mut changes = vec![Change::set("command", action.event), Change::set("code", error.code())];
        let permission = error.details().get("permission").and_then(serde_json::Value::as_str);
        changes.extend(permission.map(|permission| Change::set("permission", permission)));
        let recorded = Event {
            action: DENIED,
            organization: place.map(|place| place.organization),
            team: place.map(|place| place.team),
            changes,
            ..Event::default()
        };
        let name = person.account.to_string();
        let recorder = Recorder { key: &self.audit_key, actor: &name, reason: self.reason.as_deref(), at: self.now };
        let event = events::draw(tx, self.now)?;
        events::record(tx, &recorder, event, &recorded)
    }
}

/// Whether it, or a row of the batch that it is about, is something that somebody may not do.
fn is_denied(error: &Error) -> bool {
    let rows = error.details().get("rows").and_then(serde_json::Value::as_array);
    let code_of = |row: &serde_json::Value| row.get("code").and_then(serde_json::Value::as_str).map(is_denial);
    is_denial(error.code()) || rows.is_some_and(|rows| rows.iter().any(|row| code_of(row) == Some(true)))
}

/// Another key would break the audit chain, and make tokens that nobody can use.
/// Whether a database was made with that sealing key; `key_file.mismatch` if not.
pub fn verify_key(store: &mut Store, key: &SealingKey) -> Result<()> {
    store.read(|tx| check_key(tx, key))
}

pub(super) fn check_key(tx: &mut Tx<'_>, key: &SealingKey) -> Result<()> {
    if properties::sealing_key(tx)?.as_deref() == Some(&key.fingerprint()) {
        return Ok(());
    }
    Err(Error::new("key_file.mismatch", "the sealing key is not the one that this database was made with")
        .hint("name the right one: TEAMCTL_SECRET_KEY_FILE, or secret_key_file in the config"))
}
