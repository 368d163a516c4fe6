//! `teamctl member update | suspend | resume`: what becomes of somebody who is in.
use clap::Args;

use super::super::invite::{InviteRecord, SendFlags, Sending, print_link};
use super::super::printing::Shape;
use super::super::session::{Exit, Session};
use super::super::tree::Verb;
use super::{MEMBER_COLUMNS, MemberRecord, target};
use crate::error::Result;
use crate::operations::member::{self, ResumeRequest, UpdateRequest};
use crate::output::{Cell, Column, Record, object_of};

/// Give a member every permission in the organization short of the owner's own, or take that away
#[derive(Args, Debug)]
#[command(after_help = "\
Example:
  teamctl member update ada@acme.example --super-access on -t acme")]
pub struct Update {
    /// Whom: the address, or the membership's id
    #[arg(value_name = "EMAIL")]
    target: String,

    /// Whether they have it
    #[arg(long, value_name = "on|off", value_parser = ["on", "off"])]
    super_access: String,
}

impl Verb for Update {
    const NAME: &'static str = "update";

    fn run(self, session: &mut Session) -> Result<Exit> {
        session.check_output::<MemberRecord<'_>>()?;
        let request = UpdateRequest {
            team: session.team()?,
            target: target(&self.target)?,
            super_access: self.super_access == "on",
        };
        let (mut store, context) = session.open_write()?;
        let updated = member::update(&mut store, &context, &request)?;
        session.print_changes(&[MemberRecord::changed(&updated, session.now)], Shape::One)?;
        Ok(Exit::Done)
    }
}

/// Suspend members, and them in each team below: they have no permissions there until they are resumed
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  teamctl member suspend ada@acme.example -t acme --yes --reason 'laptop stolen'
  teamctl member suspend ada@acme.example -t acme/design --yes")]
pub struct Suspend {
    /// Whom: addresses, or ids of memberships
    #[arg(value_name = "EMAIL", required = true)]
    targets: Vec<String>,
}

impl Verb for Suspend {
    const NAME: &'static str = "suspend";

    fn run(self, session: &mut Session) -> Result<Exit> {
        session.check_output::<MemberRecord<'_>>()?;
        let targets = self.targets.iter().map(|text| target(text)).collect::<Result<Vec<_>>>()?;
        session.confirm_moderate(&format!("suspend {}", self.targets.join(", ")))?;
        let shape = Shape::of(targets.len());
        let (mut store, context) = session.open_write()?;
        let suspended = member::suspend(&mut store, &context, &session.team()?, &targets)?;
        let records: Vec<_> = suspended.iter().map(|member| MemberRecord::changed(member, session.now)).collect();
        session.print_changes(&records, shape)?;
        Ok(Exit::Done)
    }
}

/// Bring a suspended member back, and them in the teams below that were suspended along
#[derive(Args, Debug)]
#[command(after_help = "\
Where the policy says resume = \"invite\", the member is sent a link and is back once they have
accepted it.

Examples:
  teamctl member resume ada@acme.example -t acme
  teamctl member resume ada@acme.example -t acme --show-link")]
pub struct Resume {
    /// Whom: the address, or the membership's id
    #[arg(value_name = "EMAIL")]
    target: String,

    #[command(flatten)]
    send: SendFlags,
}

/// A member's columns, of which `invite` is the whole invitation where one was made.
struct ResumedRecord<'a> {
    member: MemberRecord<'a>,
    invite: Option<&'a InviteRecord<'a>>,
}

impl Record for ResumedRecord<'_> {
    const COLUMNS: &'static [Column] = <MemberRecord<'static> as Record>::COLUMNS;

    fn cell(&self, column: usize) -> Result<Cell<'_>> {
        match (Self::COLUMNS.get(column).map(|column| column.name), self.invite) {
            (Some("invite"), Some(invite)) => Ok(Cell::Json(object_of(invite)?.into())),
            _ => self.member.cell(column),
        }
    }
}

const _: () = assert!(MEMBER_COLUMNS == <ResumedRecord<'static> as Record>::COLUMNS.len());

impl Verb for Resume {
    const NAME: &'static str = "resume";

    fn run(self, session: &mut Session) -> Result<Exit> {
        session.check_output::<ResumedRecord<'_>>()?;
        // Whether a link comes of it at all is the policy's to say.
        let sending = self.send.sending(session);
        let request = ResumeRequest {
            team: session.team()?,
            target: target(&self.target)?,
            handout: sending.clone().map(Sending::handout),
        };
        let (mut store, mut context) = session.open_write()?;
        context.reveals = self.send.reveals();
        let resumed = member::resume(&mut store, &context, &request)?;
        let invite = resumed.invite.as_ref().map(|issued| InviteRecord::issued(session, issued, sending.clone().ok()));
        let member = MemberRecord::changed(&resumed.member, session.now);
        session.print_changes(&[ResumedRecord { member, invite: invite.as_ref() }], Shape::One)?;
        if let (Some(_), false) = (&invite, session.global.dry_run) {
            session.notice(format_args!("invited {} back: they are inactive until they accept", self.target));
        }
        if let Some(invite) = &invite {
            print_link(session, std::slice::from_ref(invite))?;
        }
        Ok(Exit::Done)
    }
}
