//! `teamctl invite resend | update | revoke`: what the team does with an invitation that it has made.
use clap::error::ErrorKind;
use clap::{ArgMatches, Args, Error as Usage};

use super::super::printing::Shape;
use super::super::session::{Exit, Session};
use super::super::tree::{Verb, typed};
use super::{InviteRecord, SendFlags, Sending, check_scope, print, scope, target, targets};
use crate::domain::email::EmailAddress;
use crate::domain::instant::Span;
use crate::domain::role::RoleName;
use crate::domain::text::Text;
use crate::error::{Error, Result};
use crate::operations::invite::{self, ExpiredRequest, UpdateRequest};

/// Send an invitation again: the old link is dead at once, the deadline never shorter
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  teamctl invite resend ada@acme.example --show-link
  teamctl invite resend --expired --since 30d --all-teams --no-send")]
pub struct Resend {
    /// Which: addresses, or ids of invitations
    #[arg(value_name = "ID|EMAIL", required_unless_present = "expired", conflicts_with = "expired")]
    targets: Vec<String>,

    /// All that have expired, and have not been replaced since
    #[arg(long)]
    expired: bool,

    /// Only those that have expired no longer ago than this
    #[arg(long, value_name = "DURATION", requires = "expired")]
    since: Option<Span>,

    /// Of every team
    #[arg(long, requires = "expired")]
    all_teams: bool,

    #[command(flatten)]
    send: SendFlags,
}

impl Verb for Resend {
    const NAME: &'static str = "resend";

    fn check(matches: &ArgMatches) -> Result<(), Usage> {
        if typed(matches, "expired") {
            return check_scope(matches);
        }
        // clap does not insist on a flag that the targets rule out, and would let these two pass unheard.
        for (name, flag) in [("since", "--since"), ("all_teams", "--all-teams")] {
            if typed(matches, name) {
                let text = format!("{flag} needs --expired: it says which of those that have expired\n");
                return Err(Usage::raw(ErrorKind::MissingRequiredArgument, text));
            }
        }
        Ok(())
    }

    fn run(self, session: &mut Session) -> Result<Exit> {
        session.check_output::<InviteRecord<'_>>()?;
        let targets = targets(&self.targets)?;
        let (mut store, mut context) = session.open_write()?;
        let sending = self.send.told(session, &mut context);
        let (issued, shape) = if self.expired {
            let request =
                ExpiredRequest { scope: scope(session, self.all_teams)?, since: self.since, handout: sending.handout };
            (invite::resend_expired(&mut store, &context, &request)?, Shape::Many)
        } else {
            (
                invite::resend(&mut store, &context, &session.team()?, &targets, sending.handout)?,
                Shape::of(targets.len()),
            )
        };
        let exit = print(session, &issued, shape, sending)?;
        Ok(exit)
    }
}

/// Change an invitation that is pending or has expired
#[derive(Args, Debug)]
#[command(after_help = "\
Another address means another token: the old link is dead at once.

Examples:
  teamctl invite update ada@acme.example --role admin
  teamctl invite update ada@acme.example --email ada@engines.example --show-link")]
pub struct Update {
    /// Which: the address, or the invitation's id
    #[arg(value_name = "ID|EMAIL")]
    target: String,

    /// As what
    #[arg(long, value_name = "ROLE")]
    role: Option<RoleName>,

    /// To another address
    #[arg(long, value_name = "EMAIL")]
    email: Option<EmailAddress>,

    /// Given name
    #[arg(long, value_name = "NAME")]
    first_name: Option<Text>,

    /// Family name
    #[arg(long, value_name = "NAME")]
    last_name: Option<Text>,

    /// With every permission in the organization short of the owner's own
    #[arg(long, value_name = "on|off", value_parser = ["on", "off"])]
    super_access: Option<String>,

    /// How long, from now, they can accept
    #[arg(long, value_name = "DURATION")]
    expires_in: Option<Span>,

    #[command(flatten)]
    send: SendFlags,
}

impl Verb for Update {
    const NAME: &'static str = "update";

    fn check(matches: &ArgMatches) -> Result<(), Usage> {
        let fields = ["role", "email", "first_name", "last_name", "super_access", "expires_in"];
        if fields.iter().any(|field| typed(matches, field)) {
            return Ok(());
        }
        Err(Usage::raw(
            ErrorKind::MissingRequiredArgument,
            "nothing is to be changed: give --role, --email, --first-name, --last-name, --super-access or --expires-in\n",
        ))
    }

    fn run(self, session: &mut Session) -> Result<Exit> {
        session.check_output::<InviteRecord<'_>>()?;
        let (mut store, mut context) = session.open_write()?;
        // Only another address makes a new link.
        let sending = if self.email.is_some() {
            self.send.told(session, &mut context)
        } else {
            context.reveals = self.send.reveals();
            Sending::NOTHING
        };
        let request = UpdateRequest {
            team: session.team()?,
            target: target(&self.target)?,
            role: self.role,
            email: self.email,
            first_name: self.first_name,
            last_name: self.last_name,
            super_access: self.super_access.map(|word| word == "on"),
            expires_in: self.expires_in,
            handout: sending.handout,
        };
        let issued = invite::update(&mut store, &context, &request)?;
        if issued.changed && issued.token.is_none() && sending.handout.is_given_out() {
            session.notice(format_args!("the invitation has expired: send it again with `teamctl invite resend`"));
        }
        let exit = print(session, &[issued], Shape::One, sending)?;
        Ok(exit)
    }
}

/// Take an invitation back
#[derive(Args, Debug)]
#[command(after_help = "Example:\n  teamctl invite revoke ada@acme.example --yes")]
pub struct Revoke {
    /// Which: addresses, or ids of invitations
    #[arg(value_name = "ID|EMAIL", required = true)]
    targets: Vec<String>,
}

impl Verb for Revoke {
    const NAME: &'static str = "revoke";

    fn run(self, session: &mut Session) -> Result<Exit> {
        session.check_output::<InviteRecord<'_>>()?;
        let targets = targets(&self.targets)?;
        if targets.is_empty() {
            return Err(Error::new("usage.missing", "nobody is named"));
        }
        session.confirm_moderate(&format!("revoke the invitation of {}", self.targets.join(", ")))?;
        let (mut store, context) = session.open_write()?;
        let revoked = invite::revoke(&mut store, &context, &session.team()?, &targets)?;
        print(session, &revoked, Shape::of(targets.len()), Sending::NOTHING)
    }
}
