//! `invite add`: one person or a million, all of them or nobody.
use std::collections::HashMap;
use std::ops::ControlFlow;

use super::super::batch::{BadRow, BadRows, OnBadRow, OnExisting, Row, Rows, invalid_rows, is_about_the_row};
use super::super::callback::Herald;
use super::super::member::{WaysIn, check_role, member_exists, refuse_shut_out};
use super::super::outbox::{self, About, Handout};
use super::super::trail::Trail;
use super::super::{Context, Place, Rules, TeamChoice};
use super::{InviteRow, exists, make_way};
use crate::domain::action;
use crate::domain::callback::{Guest, News};
use crate::domain::email::EmailAddress;
use crate::domain::event::Change;
use crate::domain::id::{AccountId, EventId, InviteId};
use crate::domain::instant::{Instant, Span};
use crate::domain::invite::{Kind, Status};
use crate::domain::policy::Policy;
use crate::domain::role::RoleName;
use crate::domain::text::Text;
use crate::error::{Error, Result};
use crate::store::invites::{Insertion, NewInvite, Nonce};
use crate::store::roles::Role;
use crate::store::{Store, Tx, accounts, invites, memberships, roles};

/// Somebody to be invited.
#[derive(Clone, Debug)]
pub struct Person {
    /// Their address.
    pub email: EmailAddress,
    /// As what, where it differs from the request's.
    pub role: Option<RoleName>,
    /// Given name.
    pub first_name: Option<Text>,
    /// Family name.
    pub last_name: Option<Text>,
    /// With `*` in the organization, where it differs from the request's.
    pub super_access: Option<bool>,
}

/// What `invite add` asks for.
pub struct AddRequest {
    /// Where to.
    pub team: TeamChoice,
    /// As what, where a row does not say.
    pub role: Option<RoleName>,
    /// With `*` in the organization, where a row does not say.
    pub super_access: bool,
    /// How long they can be accepted; the policy's default where it is not given.
    pub expires_in: Option<Span>,
    /// About addresses that are there already.
    pub on_existing: OnExisting,
    /// About bad rows.
    pub on_bad_row: OnBadRow,
    /// How links are handed out.
    pub handout: Handout,
    /// Whether memory is worth spending, and one event is enough for all.
    pub is_batch: bool,
}

/// What was written, in input order, as short as a million rows allow.
pub struct Added {
    event: EventId,
    runs: Vec<Run>,
    /// How many invites were made.
    pub count: i64,
    /// How many addresses were left as they were.
    pub ignored: u64,
    /// What could not be written, with `--keep-going`.
    pub bad: BadRows,
}

/// Ids count up within a process, so that a run of new invites is two numbers.
enum Run {
    Made(InviteId, InviteId),
    Left(InviteId),
}

impl Added {
    /// Visits the invites in the order of the rows, with whether each is new.
    pub fn each(
        &self,
        tx: &mut Tx<'_>,
        mut visit: impl FnMut(&InviteRow<'_>, bool) -> Result<ControlFlow<()>>,
    ) -> Result<()> {
        for run in &self.runs {
            let mut flow = ControlFlow::Continue(());
            match run {
                Run::Made(first, last) => invites::each_made(tx, *first, *last, self.event, |invite| {
                    flow = visit(invite, true)?;
                    Ok(flow)
                })?,
                Run::Left(id) => {
                    let row = invites::shown(tx, *id)?;
                    flow = visit(&InviteRow(&row), false)?;
                }
            }
            if flow.is_break() {
                break;
            }
        }
        Ok(())
    }

    fn made(&mut self, id: InviteId) {
        self.count += 1;
        match self.runs.last_mut() {
            // With mail, every other id is a message's, and with callbacks one more; reading back goes by the event.
            Some(Run::Made(_, last)) if (last.0 + 1..=last.0 + 3).contains(&id.0) => *last = id,
            _ => self.runs.push(Run::Made(id, id)),
        }
    }
}

/// Invites people. `show` prints what was written: after the commit, or before a rehearsal is rolled back.
pub fn add(
    store: &mut Store,
    context: &Context,
    request: &AddRequest,
    people: &mut dyn Rows<Person>,
    show: impl FnMut(&mut Tx<'_>, &Added) -> Result<()>,
) -> Result<Added> {
    let outcome = store.write_and_show(
        context.end,
        |tx| {
            super::super::check_key(tx, context.key())?;
            if request.is_batch {
                tx.expect_bulk(BATCH_MEMORY)?;
            }
            let place = context.open_place(tx, action::INVITE_ADD, &request.team)?;
            let rules = place.rules(tx)?;
            let mut adding = Adding::new(tx, (context, request), (&place, &rules))?;
            people.each(&mut |row| adding.row(tx, row))?;
            adding.finish(tx)
        },
        show,
    );
    context.audit_denial(store, outcome)
}

const BAD_ROWS: &str = "invite.invalid_rows";

/// Mebibytes of page cache for an import: it fills two B-trees, one of them in random order.
const BATCH_MEMORY: u32 = 5;

/// An `invite add` in progress.
struct Adding<'a> {
    context: &'a Context,
    request: &'a AddRequest,
    place: &'a Place,
    rules: &'a Rules,
    herald: Herald<'a>,
    roles: HashMap<RoleName, Role>,
    ways: WaysIn,
    expires_at: Instant,
    trail: Trail,
    rows: u64,
    first_error: Option<Error>,
    added: Added,
}

impl<'a> Adding<'a> {
    fn new(
        tx: &mut Tx<'_>,
        (context, request): (&'a Context, &'a AddRequest),
        (place, rules): (&'a Place, &'a Rules),
    ) -> Result<Self> {
        let mut trail = Trail::new(action::INVITE_ADD);
        let event = trail.event(tx, context, Some(place.trail()))?;
        let span = rules.policy.invitation_span(request.expires_in)?;
        let roles = roles::all(tx, place.organization().id)?;
        Ok(Self {
            context,
            request,
            place,
            rules,
            herald: Herald::with(place, &rules.policy),
            roles: roles.into_iter().map(|role| (role.name.clone(), role)).collect(),
            ways: WaysIn::default(),
            expires_at: context.now.saturating_add(span),
            trail,
            rows: 0,
            first_error: None,
            added: Added { event, runs: Vec::new(), count: 0, ignored: 0, bad: BadRows::default() },
        })
    }

    fn row(&mut self, tx: &mut Tx<'_>, row: Row<Person>) -> Result<()> {
        self.rows += 1;
        let limit = u64::from(self.rules.policy.invitations.batch_limit);
        if limit > 0 && self.rows > limit {
            return Err(Error::new(
                "invite.batch_limit",
                format!("the policy of {} allows at most {limit} invitations at once", self.place.organization().path),
            )
            .detail("limit", limit));
        }
        let line = row.line;
        let outcome = row.content.and_then(|person| self.person(tx, &person));
        if let Err(error) = outcome {
            if !is_about_the_row(&error) {
                return Err(error);
            }
            self.added.bad.push(BadRow::of(line, &error));
            self.first_error.get_or_insert(error);
        }
        Ok(())
    }

    /// Everything is checked before anything is written, so that a bad row leaves nothing behind.
    fn person(&mut self, tx: &mut Tx<'_>, person: &Person) -> Result<()> {
        let name = person.role.as_ref().or(self.request.role.as_ref()).ok_or_else(|| {
            Error::new("invite.incomplete", "the row has no role, and --role names none")
                .detail("missing", vec!["role"])
        })?;
        let Some(role) = self.roles.get(name) else {
            let mut known: Vec<_> = self.roles.values().cloned().collect();
            known.sort_unstable_by_key(|role| role.id);
            return Err(super::super::role::unknown(name, self.place.organization().path.as_str(), &known));
        };
        self.place.grant().check_role(&role.name, &role.permissions)?;
        check_role(role, self.rules.organization.owner_role, self.place)?;
        let team = self.place.team();
        let super_access = person.super_access.unwrap_or(self.request.super_access);
        if super_access {
            self.place.grant().check_super_access()?;
        }
        self.check_policy(person, super_access)?;
        let account = accounts::find_id(tx, person.email.key())?;
        check_invited(tx, (self.place, &self.rules.policy), (&person.email, account), &mut self.ways)?;
        if let Some(account) = account
            && memberships::find(tx, team.id, account)?.is_some()
        {
            return self.member_already(tx, person);
        }
        let new = NewInvite {
            team: team.id,
            email: &person.email,
            first_name: person.first_name.as_ref().map(Text::as_str),
            last_name: person.last_name.as_ref().map(Text::as_str),
            role: role.id,
            kind: Kind::Join,
            invited_by: self.place.grant().account(),
            super_access_at: super_access.then_some(self.context.now),
            created_at: self.context.now,
            expires_at: self.expires_at,
            sent: self.request.handout.is_given_out().then_some(self.context.now),
            event: self.added.event,
        };
        let mut insertion = invites::insert(tx, &new)?;
        if insertion == Insertion::HasCurrent {
            if let Some(id) = self.make_room(tx, &person.email)? {
                self.added.ignored += 1;
                self.added.runs.push(Run::Left(id));
                return Ok(());
            }
            insertion = invites::insert(tx, &new)?;
        }
        if let Insertion::Inserted(id, nonce) = insertion {
            self.queue(tx, person, (id, &nonce))?;
            if self.request.handout.is_given_out() {
                let (email, role, kind) = (person.email.as_str(), role.name.as_str(), Kind::Join.name());
                let news = News::InviteSent(Guest { invite: id, email, role, kind }, self.expires_at);
                self.herald.tell(tx, self.context, (team, self.added.event), &news)?;
            }
            self.trail.add(self.added.event, id.0, || (id.to_string(), changes(person, &role.name)));
            self.added.made(id);
        }
        Ok(())
    }

    /// Never without the invite, nor the invite without it.
    fn queue(&self, tx: &mut Tx<'_>, person: &Person, (invite, nonce): (InviteId, &Nonce)) -> Result<()> {
        if self.request.handout != Handout::Mailed {
            return Ok(());
        }
        let recipient = (person.email.as_str(), person.email.key());
        let about = About { team: self.place.team(), invite, nonce, recipient, event: self.added.event };
        outbox::queue_invite(tx, self.context, &about, Kind::Join).map(drop)
    }

    fn check_policy(&self, person: &Person, super_access: bool) -> Result<()> {
        let policy = &self.rules.policy;
        let name = |name: &'_ Option<Text>| name.as_ref().map(|name| name.as_str().to_owned());
        let missing =
            policy.missing_for_invitation(name(&person.first_name).as_deref(), name(&person.last_name).as_deref());
        if !missing.is_empty() {
            return Err(Error::new(
                "invite.incomplete",
                format!("{} is invited without {}, which the policy requires", person.email, missing.join(", ")),
            )
            .detail("missing", missing.iter().map(|field| (*field).to_owned()).collect::<Vec<_>>()));
        }
        policy.check_domain(&person.email)?;
        if super_access { check_super_access(self.place, policy) } else { Ok(()) }
    }

    /// With `--or-ignore`, the invite by which they came is shown where there is one.
    fn member_already(&mut self, tx: &mut Tx<'_>, person: &Person) -> Result<()> {
        let team = self.place.team();
        if self.request.on_existing == OnExisting::Refuse {
            return Err(member_exists(person.email.as_str(), team));
        }
        self.added.ignored += 1;
        if let Some(invite) = invites::find_named(tx, team.id, person.email.key())? {
            self.added.runs.push(Run::Left(invite.id));
        }
        Ok(())
    }

    /// Answers the invite to leave as it is, or `None` once there is room for a new one.
    fn make_room(&self, tx: &mut Tx<'_>, email: &EmailAddress) -> Result<Option<InviteId>> {
        let team = self.place.team();
        let Some(current) = invites::find_current(tx, team.id, email.key())? else { return Ok(None) };
        match current.status(self.context.now) {
            Status::Pending if self.request.on_existing == OnExisting::Ignore => return Ok(Some(current.id)),
            Status::Pending if self.has_made(current.id) => {
                // Of a batch that is refused nothing stays, so that its id would lead nowhere.
                return Err(Error::new("invite.exists", format!("{email} stands further up in this batch already"))
                    .detail("email", current.email.as_str()));
            }
            Status::Pending => return Err(exists(&current, team, &self.rules.policy)),
            _ => make_way(tx, self.context, current, self.added.event)?,
        }
        Ok(None)
    }

    fn has_made(&self, id: InviteId) -> bool {
        self.added.runs.iter().any(|run| matches!(run, Run::Made(first, last) if (first.0..=last.0).contains(&id.0)))
    }

    fn finish(mut self, tx: &mut Tx<'_>) -> Result<Added> {
        if let Some(error) = self.first_error.take()
            && self.request.on_bad_row == OnBadRow::WriteNothing
        {
            // Somebody who named one address is told about it, not about a row.
            return Err(if self.rows == 1 && !self.request.is_batch {
                error
            } else {
                invalid_rows(BAD_ROWS, &self.added.bad, self.rows)
                    .hint("mend these lines, or invite the others: --keep-going")
            });
        }
        self.trail.record(tx, self.context, self.place.grant())?;
        if self.added.bad.has_denial() {
            // The others are invited all the same, and that somebody offered more than they may is written down with it.
            let error = invalid_rows(BAD_ROWS, &self.added.bad, self.rows);
            self.context.record_denial(tx, action::INVITE_ADD, Some(&self.request.team), &error)?;
        }
        Ok(self.added)
    }
}

/// Whether an invitation may carry every permission: by the policy, and to a whole organization only.
pub(super) fn check_super_access(place: &Place, policy: &Policy) -> Result<()> {
    let refuse = |what| Err(Error::new("invite.super_access_not_allowed", what));
    if !policy.invitations.allow_super_access {
        return refuse(format!("the policy of {} grants no super access by invitation", place.organization().path));
    }
    if !place.team().is_organization() {
        let team = &place.team().path;
        return refuse(format!("super access is for a whole organization, and {team} is a team in one"));
    }
    Ok(())
}

/// Whether an address can be invited to a team, by what is known of it beside the invitation.
pub(super) fn check_invited(
    tx: &mut Tx<'_>,
    (place, policy): (&Place, &Policy),
    (email, account): (&EmailAddress, Option<AccountId>),
    ways: &mut WaysIn,
) -> Result<()> {
    if account.is_none() && policy.invitations.requires_account {
        return Err(Error::new(
            "invite.account_required",
            format!("{email} has no account, which the policy requires before an invitation"),
        )
        .hint("they sign up first: teamctl account create"));
    }
    refuse_shut_out(tx, (place, policy), (email, account), ways)
}

fn changes(person: &Person, role: &RoleName) -> Vec<Change> {
    let mut changes = vec![Change::set("email", person.email.as_str()), Change::set("role", role.as_str())];
    let name = |field, name: &Option<Text>| name.as_ref().map(|name| Change::set(field, name.as_str()));
    changes.extend(name("first_name", &person.first_name));
    changes.extend(name("last_name", &person.last_name));
    changes
}
