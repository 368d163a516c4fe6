//! `teamctl invite add`: from the line, from a file, or asked for one after another.
use std::ops::ControlFlow;
use std::path::PathBuf;

use super::super::batch::{Fields, FileRows, tell_bad_rows};
use super::super::printing::Shape;
use super::super::session::{Exit, Session};
use super::super::tree::Verb;
use super::super::usage;
use super::dialogue::Dialogue;
use super::{InviteRecord, InviteRow, SendFlags, Sending, line, link, required_role};
use crate::domain::email::EmailAddress;
use crate::domain::instant::Span;
use crate::domain::role::RoleName;
use crate::domain::sealing::InviteToken;
use crate::domain::text::Text;
use crate::error::{Error, Result};
use crate::operations::Context;
use crate::operations::batch::{OnBadRow, Row, Rows};
use crate::operations::invite::{self, AddRequest, OnExisting, Person};
use crate::output::Kind;
use clap::Args;

/// Invite people by e-mail
#[derive(Args, Debug)]
#[command(after_help = "\
On a terminal, what is missing is asked for. All are invited, or nobody is.

Examples:
  teamctl invite add ada@acme.example --role admin --first-name Ada --last-name Lovelace
  teamctl invite add ada@acme.example grace@acme.example --role member -t acme/design --show-link
  teamctl invite add --from-file people.csv --role member --no-send
  teamctl invite add --from-file - --keep-going --or-ignore < people.jsonl

A file is CSV with a header (email,role,first_name,last_name,super_access) or JSON Lines with
these keys.")]
pub struct Add {
    /// Whom
    #[arg(value_name = "EMAIL", conflicts_with = "from_file")]
    emails: Vec<EmailAddress>,

    /// As what; with --from-file, where a row does not say
    #[arg(long, value_name = "ROLE")]
    role: Option<RoleName>,

    /// Given name
    #[arg(long, value_name = "NAME", conflicts_with = "from_file")]
    first_name: Option<Text>,

    /// Family name
    #[arg(long, value_name = "NAME", conflicts_with = "from_file")]
    last_name: Option<Text>,

    /// With every permission in the organization short of the owner's own
    #[arg(long)]
    super_access: bool,

    /// How long they can accept: 90m, 5d, 2w [default: by the policy]
    #[arg(long, value_name = "DURATION")]
    expires_in: Option<Span>,

    /// People from a CSV with a header or from JSON Lines; - for stdin
    #[arg(long, value_name = "FILE")]
    from_file: Option<PathBuf>,

    /// Invite the others where a row is bad, and exit with 8
    #[arg(long)]
    keep_going: bool,

    /// Leave an address alone that is invited or a member already
    #[arg(long)]
    or_ignore: bool,

    #[command(flatten)]
    send: SendFlags,
}

impl Verb for Add {
    const NAME: &'static str = "add";

    fn run(mut self, session: &mut Session) -> Result<Exit> {
        session.check_output::<InviteRecord<'_>>()?;
        if self.emails.len() > 1 && (self.first_name.is_some() || self.last_name.is_some()) {
            return Err(Error::new("usage.conflict", "a name is one person's, and there are several addresses")
                .hint("invite them one by one, or give names in a file: --from-file"));
        }
        if let Some(file) = &self.from_file {
            let mut people = FileRows::open(session, (file, "inviting"), (KEYS, person))?;
            let shape = Shape::Many;
            return self.invite(session, &mut people, shape);
        }
        if self.emails.is_empty() {
            return self.ask_and_invite(session);
        }
        self.role = Some(required_role(session, self.role.take())?);
        let person = |email: &EmailAddress| Person {
            email: email.clone(),
            role: None,
            first_name: self.first_name.clone(),
            last_name: self.last_name.clone(),
            super_access: None,
        };
        let mut people = ListedPeople(self.emails.iter().map(person).collect());
        let shape = Shape::of(people.0.len());
        self.invite(session, &mut people, shape)
    }
}

impl Add {
    /// What cannot be invited goes back to be changed: nobody types six people twice.
    fn ask_and_invite(&self, session: &Session) -> Result<Exit> {
        // Before anything is typed.
        self.send.sending(session)?;
        let mut dialogue = Dialogue::begin(session, self.role.clone())?;
        loop {
            let mut people = ListedPeople(dialogue.review()?.to_vec());
            let shape = Shape::of(people.0.len());
            match self.invite(session, &mut people, shape) {
                Err(error) if is_about_somebody(&error) => tell_error(session, &error),
                done => return done,
            }
        }
    }

    fn invite(&self, session: &Session, people: &mut dyn Rows<Person>, shape: Shape) -> Result<Exit> {
        let (mut store, mut context) = session.open_write()?;
        let sending = self.send.told(session, &mut context);
        let request = AddRequest {
            team: session.team()?,
            role: self.role.clone(),
            super_access: self.super_access,
            expires_in: self.expires_in,
            on_existing: if self.or_ignore { OnExisting::Ignore } else { OnExisting::Refuse },
            on_bad_row: if self.keep_going { OnBadRow::KeepGoing } else { OnBadRow::WriteNothing },
            handout: sending.handout,
            is_batch: self.from_file.is_some(),
        };
        let added = invite::add(&mut store, &context, &request, people, |tx, added| {
            print(session, &context, sending, shape, |visit| added.each(tx, visit))
        })?;
        match added.count {
            0 if added.ignored > 0 => session.notice(format_args!("nobody new: all are invited or members already")),
            1 => session.notice(format_args!("invited one person")),
            count => session.notice(format_args!("invited {count} people")),
        }
        tell_bad_rows(session, &added.bad);
        Ok(if added.bad.is_empty() { Exit::Done } else { Exit::SomeFailed })
    }
}

/// Who can be changed to mend it: not a team that is archived, nor a database that is locked.
fn is_about_somebody(error: &Error) -> bool {
    ["invite.", "member.", "role."].iter().any(|noun| error.code().starts_with(noun))
}

fn tell_error(session: &Session, error: &Error) {
    use std::io::Write;
    let _ = session.world.stderr().write_all(usage::text(error).as_bytes());
}

type VisitInvite<'v> = &'v mut dyn FnMut(&InviteRow<'_>, bool) -> Result<ControlFlow<()>>;

/// Prints the invites as they are read back, and for tables goes through them once more for the links.
fn print(
    session: &Session,
    context: &Context,
    sending: Sending,
    shape: Shape,
    mut each: impl FnMut(VisitInvite<'_>) -> Result<()>,
) -> Result<()> {
    let show = sending.is_printed && !session.global.dry_run;
    let token = |invite: &InviteRow<'_>, is_new: bool| -> Result<Option<InviteToken>> {
        if !(show && is_new) {
            return Ok(None);
        }
        Ok(Some(context.key().invite_token(invite.id()?, invite.nonce()?)))
    };
    let mut output = session.output();
    let record = |invite: &'_ InviteRow<'_>, is_new: bool| -> Result<(Option<String>, Option<String>)> {
        let token = token(invite, is_new)?.map(|token| token.reveal());
        let link = token.as_deref().and_then(|token| link(session, token));
        Ok((token, link))
    };
    let mut count = 0_u64;
    if shape == Shape::One {
        each(&mut |invite, is_new| {
            count += 1;
            let (token, link) = record(invite, is_new)?;
            let changed = Some(is_new);
            output.object(
                Kind::Changes,
                &InviteRecord { invite: InviteRow(invite.0), now: session.now, changed, token, link },
            )?;
            Ok(ControlFlow::Continue(()))
        })?;
    } else {
        let mut rows = output.rows::<InviteRecord<'_>>(Kind::Changes)?;
        each(&mut |invite, is_new| {
            count += 1;
            let (token, link) = record(invite, is_new)?;
            let changed = Some(is_new);
            rows.row(&InviteRecord { invite: InviteRow(invite.0), now: session.now, changed, token, link })
        })?;
        rows.finish()?;
    }
    if show && session.prints_tables() {
        each(&mut |invite, is_new| {
            let (token, link) = record(invite, is_new)?;
            if let Some(token) = token {
                output.line(&line(link.as_deref().unwrap_or(&token), invite.email()?, count == 1))?;
            }
            Ok(ControlFlow::Continue(()))
        })?;
    }
    output.finish()
}

/// People named on the line, or typed at the prompt.
struct ListedPeople(Vec<Person>);

impl Rows<Person> for ListedPeople {
    fn each(&mut self, visit: &mut dyn FnMut(Row<Person>) -> Result<()>) -> Result<()> {
        let mut line = 0;
        self.0.iter().try_for_each(|person| {
            line += 1;
            visit(Row { line, content: Ok(person.clone()) })
        })
    }
}

const KEYS: &[&str] = &["email", "role", "first_name", "last_name", "super_access"];

fn person(fields: &Fields<'_>) -> Result<Person> {
    Ok(Person {
        email: fields.required("email")?,
        role: fields.optional("role")?,
        first_name: fields.optional("first_name")?,
        last_name: fields.optional("last_name")?,
        super_access: fields.switch("super_access")?,
    })
}
