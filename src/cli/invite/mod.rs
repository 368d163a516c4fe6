//! `teamctl invite`: who has been asked to join which team, and what became of it.
use clap::error::ErrorKind;
use clap::{ArgMatches, Args, Error as Usage};

use super::global::ListFlags;
use super::printing::Shape;
use super::session::{Exit, Session};
use super::tree::{Branch, Verb, typed};
use crate::domain::email::EmailAddress;
use crate::domain::id::InviteId;
use crate::domain::instant::{Instant, Span};
use crate::domain::invite::Status;
use crate::domain::role::RoleName;
use crate::error::{Error, Result};
use crate::operations::invite::{self, InviteRow, InviteTarget, Issued, ListRequest, Scope};
use crate::operations::outbox::Handout;
use crate::operations::{Actor, Context, role};
use crate::output::{Cell, Column, Record, Seen, Tone, columns};

mod add;
mod answer;
mod change;
mod dialogue;
mod sweep;

/// All of `teamctl invite`.
pub const INVITE: Branch = Branch::noun(
    "invite",
    "Invitations: who has been asked to join which team",
    &[
        Branch::verb::<add::Add>(),
        Branch::verb::<List>(),
        Branch::verb::<Show>(),
        Branch::verb::<change::Resend>(),
        Branch::verb::<change::Update>(),
        Branch::verb::<change::Revoke>(),
        Branch::verb::<answer::Inspect>(),
        Branch::verb::<answer::Code>(),
        Branch::verb::<answer::Accept>(),
        Branch::verb::<answer::Decline>(),
        Branch::verb::<sweep::Expire>(),
        Branch::verb::<sweep::Prune>(),
    ],
);

/// An invite, and what is said once of one that was changed.
pub struct InviteRecord<'a> {
    invite: InviteRow<'a>,
    now: Instant,
    changed: Option<bool>,
    token: Option<String>,
    link: Option<String>,
}

impl<'a> InviteRecord<'a> {
    /// One that was changed, with its token and link where they are to be seen.
    pub fn issued(session: &Session, issued: &'a Issued, sending: Option<Sending>) -> Self {
        let shows = sending.is_some_and(|sending| sending.is_printed) && !session.global.dry_run;
        let token = issued.token.as_ref().filter(|_| shows).map(super::super::domain::sealing::InviteToken::reveal);
        let link = token.as_deref().and_then(|token| link(session, token));
        let changed = Some(issued.changed);
        Self { invite: InviteRow(&issued.row), now: session.now, changed, token, link }
    }

    fn listed(invite: InviteRow<'a>, now: Instant) -> Self {
        Self { invite, now, changed: None, token: None, link: None }
    }

    fn status(&self) -> Result<Status> {
        self.invite.status(self.now)
    }

    /// When it was closed: a sweep that has not come yet does not keep an invite from having ended.
    fn accepted_at(&self) -> Result<Option<Instant>> {
        Ok(if self.status()? == Status::Accepted { self.invite.closed_at()? } else { None })
    }
}

columns! {
    impl Record for InviteRecord<'_>, |record| {
        "id" Table => Cell::text(record.invite.id()?.text()),
        "team" Table => Cell::text(record.invite.team()?),
        "email" Table => Cell::optional_text(unless_erased(record.invite.email()?)),
        "first_name" Wide => Cell::optional_text(record.invite.first_name()?),
        "last_name" Wide => Cell::optional_text(record.invite.last_name()?),
        "role" Table => Cell::text(record.invite.role()?),
        "super_access" Wide => Cell::Bool(record.invite.super_access()?),
        "kind" Data => Cell::text(record.invite.kind()?.name()),
        "status" Table => Cell::text(record.status()?.name()),
        "created_at" Table => Cell::Instant(record.invite.created_at()?.millis()),
        "expires_at" Table => Cell::Instant(record.invite.expires_at()?.millis()),
        "last_sent_at" Wide => Cell::optional_instant(record.invite.last_sent_at()?.map(Instant::millis)),
        "sent_count" Wide => Cell::Int(record.invite.sent_count()?),
        "invited_by" Wide => Cell::optional_text(unless_erased(record.invite.invited_by()?.unwrap_or("operator"))),
        "accepted_at" Data => Cell::optional_instant(record.accepted_at()?.map(Instant::millis)),
        "closed_at" Data => Cell::optional_instant(record.invite.closed_at()?.map(Instant::millis)),
        "changed" Data => record.changed.map_or(Cell::Null, Cell::Bool),
        "token" Once => Cell::optional_text(record.token.as_deref()),
        "link" Once => Cell::optional_text(record.link.as_deref()),
    }
    tone => match record.status() {
        Ok(Status::Pending) => Tone::Grey,
        Ok(Status::Expired) => Tone::Red,
        _ => Tone::Plain,
    }
}

/// An address, unless whose it was has been erased.
#[must_use]
pub fn unless_erased(email: &str) -> Option<&str> {
    Some(email).filter(|email| !email.is_empty())
}

/// An invite, and what accepting it still needs.
struct OfferRecord<'a> {
    invite: InviteRecord<'a>,
    requires: &'a [String],
}

const INVITE_COLUMNS: usize = <InviteRecord<'static> as Record>::COLUMNS.len();

/// An invite's columns, and what accepting needs.
impl Record for OfferRecord<'_> {
    const COLUMNS: &'static [Column] = &{
        let mut columns = [Column { name: "requires", seen: Seen::Table }; INVITE_COLUMNS + 1];
        let (invites, _) = columns.split_at_mut(INVITE_COLUMNS);
        invites.copy_from_slice(<InviteRecord<'static> as Record>::COLUMNS);
        columns
    };

    fn cell(&self, column: usize) -> Result<Cell<'_>> {
        if column < INVITE_COLUMNS {
            return self.invite.cell(column);
        }
        Ok(Cell::List(self.requires.iter().map(Into::into).collect()))
    }
}

/// An invite by address or id.
fn target(text: &str) -> Result<InviteTarget> {
    if InviteId::is_meant(text) { text.parse().map(InviteTarget::Id) } else { text.parse().map(InviteTarget::Email) }
}

fn targets(texts: &[String]) -> Result<Vec<InviteTarget>> {
    texts.iter().map(|text| target(text)).collect()
}

/// The role that was given, or one that is chosen from those that fit the team.
pub fn required_role(session: &Session, given: Option<RoleName>) -> Result<RoleName> {
    if let Some(role) = given {
        return Ok(role);
    }
    if !session.can_ask() {
        return Err(super::prompt::missing("--role"));
    }
    let roles = role::assignable(&mut session.open_read()?, &session.actor, &session.team()?)?;
    if roles.is_empty() {
        return Err(Error::new("role.not_found", "this team has no role that an invitation could name"));
    }
    let chosen = session.choose("Role", &roles)?;
    roles.get(chosen).map(String::as_str).unwrap_or_default().parse()
}

/// How links reach people: by mail where that is set up.
#[derive(Args, Clone, Copy, Debug, Default)]
pub struct SendFlags {
    /// Print the link, or where the config has none, the token; mail that is set up is sent all the same
    #[arg(long, conflicts_with = "no_send")]
    show_link: bool,

    /// Hand out nothing: a link can be made later with `invite resend`
    #[arg(long)]
    no_send: bool,
}

/// What becomes of a new link.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sending {
    handout: Handout,
    is_printed: bool,
}

impl Sending {
    const NOTHING: Self = Self { handout: Handout::Nothing, is_printed: false };

    /// How it gets to whom it is for.
    #[must_use]
    pub fn handout(self) -> Handout {
        self.handout
    }
}

impl SendFlags {
    /// Whether the link is asked for, which is the operator's to do.
    #[must_use]
    pub fn reveals(self) -> bool {
        self.show_link
    }

    /// What becomes of links, told to what is about to be done: that it may be done at all is decided first.
    pub fn told(self, session: &Session, context: &mut Context) -> Sending {
        context.reveals = self.show_link;
        self.sending(session).unwrap_or_else(|error| {
            context.objection = Some(error);
            Sending::NOTHING
        })
    }

    /// Without mail, an invitation that is not printed is one that nobody ever gets.
    pub fn sending(self, session: &Session) -> Result<Sending> {
        if self.no_send {
            return Ok(Sending::NOTHING);
        }
        if session.sends_mail()? {
            return Ok(Sending { handout: Handout::Mailed, is_printed: self.show_link });
        }
        // Nobody but the operator sees a link unless they ask for it, and then they are refused.
        let is_seen = session.world.stdout_is_terminal() && matches!(session.actor, Actor::Operator);
        if self.show_link || is_seen {
            return Ok(Sending { handout: Handout::Printed, is_printed: true });
        }
        Err(invite::undelivered())
    }
}

/// The link that a token is part of, by the config's `invite.link`.
fn link(session: &Session, token: &str) -> Option<String> {
    session.config.invite.link.as_ref().map(|link| link.replace("{token}", token))
}

/// Prints invites that were changed; in tables, each new link on a line of its own.
fn print(session: &Session, issued: &[Issued], shape: Shape, sending: Sending) -> Result<Exit> {
    let records: Vec<_> = issued.iter().map(|issued| InviteRecord::issued(session, issued, Some(sending))).collect();
    session.print_changes(&records, shape)?;
    print_link(session, &records)?;
    Ok(Exit::Done)
}

/// In tables, each new link on a line of its own.
pub fn print_link(session: &Session, records: &[InviteRecord<'_>]) -> Result<()> {
    if !session.prints_tables() {
        return Ok(());
    }
    let mut output = session.output();
    for record in records {
        if let Some(token) = &record.token {
            let link = record.link.as_deref().unwrap_or(token);
            output.line(&line(link, record.invite.email()?, records.len() == 1))?;
        }
    }
    output.finish()
}

/// One link stands alone, to be copied; of several, each says whose it is.
fn line(link: &str, email: &str, is_only: bool) -> String {
    if is_only { link.to_owned() } else { format!("{email}  {link}") }
}

/// On the line, so that no `TEAMCTL_TEAM` or config narrows, or stops, a cron job.
fn check_scope(matches: &ArgMatches) -> Result<(), Usage> {
    super::member::refuse_both(matches)?;
    if typed(matches, "team") || typed(matches, "all_teams") {
        return Ok(());
    }
    Err(Usage::raw(ErrorKind::MissingRequiredArgument, "one of --team, --all-teams is needed on the line\n"))
}

fn scope(session: &Session, all_teams: bool) -> Result<Scope> {
    if all_teams { Ok(Scope::AllTeams) } else { session.team().map(Scope::Team) }
}

/// List invitations of every state
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  teamctl invite list --status pending
  teamctl invite list --expiring-within 2d --all-teams -o csv
  teamctl invite list --email ada@acme.example")]
pub struct List {
    /// Only in this state
    #[arg(long, value_name = "STATUS", value_parser = Status::NAMES)]
    status: Option<String>,

    /// Only for this address
    #[arg(long, value_name = "EMAIL")]
    email: Option<EmailAddress>,

    /// Only pending ones with no more time than this
    #[arg(long, value_name = "DURATION")]
    expiring_within: Option<Span>,

    /// Of every team
    #[arg(long)]
    all_teams: bool,

    #[command(flatten)]
    flags: ListFlags,
}

impl Verb for List {
    const NAME: &'static str = "list";
    const ALIASES: &'static [&'static str] = &["ls"];

    fn check(matches: &ArgMatches) -> Result<(), Usage> {
        super::member::refuse_both(matches)
    }

    fn run(self, session: &mut Session) -> Result<Exit> {
        session.print_list::<InviteRecord<'_>>(&self.flags, |rows| {
            let request = ListRequest {
                scope: scope(session, self.all_teams)?,
                status: self.status.as_deref().and_then(Status::from_name),
                email: self.email,
                expiring_within: self.expiring_within,
            };
            let now = session.now;
            invite::list(&mut session.open_read()?, session.viewer(), &request, |invite| {
                rows.row(&InviteRecord::listed(InviteRow(invite.0), now))
            })?;
            Ok(())
        })
    }
}

/// Show one invitation: an address's pending one, else its newest
#[derive(Args, Debug)]
#[command(after_help = "Example:\n  teamctl invite show ada@acme.example -t acme -o json")]
pub struct Show {
    /// The address, or the invitation's id
    #[arg(value_name = "ID|EMAIL")]
    target: String,
}

impl Verb for Show {
    const NAME: &'static str = "show";
    const ALIASES: &'static [&'static str] = &["get"];

    fn run(self, session: &mut Session) -> Result<Exit> {
        let target = target(&self.target)?;
        let row = invite::show(&mut session.open_read()?, &session.actor, &session.team()?, &target)?;
        session.print_one(&InviteRecord::listed(InviteRow(&row), session.now))?;
        Ok(Exit::Done)
    }
}
