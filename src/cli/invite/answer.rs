//! `teamctl invite inspect | accept | decline`: what whoever holds a token can do with it.
use std::path::{Path, PathBuf};

use clap::Args;

use super::super::account::ParticularFlags;
use super::super::batch::one_line;
use super::super::printing::Shape;
use super::super::prompt::missing;
use super::super::session::{Exit, Session};
use super::super::tree::Verb;
use super::{InviteRecord, InviteRow, OfferRecord, Sending, print};
use crate::domain::password::Password;
use crate::domain::sealing::InviteToken;
use crate::domain::text::PhoneNumber;
use crate::error::{Error, Result};
use crate::operations::account::Particulars;
use crate::operations::invite::{self, AcceptRequest, CodeRequest, Sent};
use crate::operations::{Context, Store};
use crate::output::{Cell, columns};

/// Where the token comes from: never from the line, which every process can read.
#[derive(Args, Clone, Copy, Debug)]
pub struct TokenFlags {
    /// Read the token from stdin
    #[arg(long)]
    token_stdin: bool,
}

impl TokenFlags {
    fn text(self, session: &Session) -> Result<String> {
        if self.token_stdin {
            one_line(session.world, Path::new("-"))
        } else if session.can_ask() {
            session.ask_secret("Token")
        } else {
            Err(missing("--token-stdin"))
        }
    }
}

/// Show what an invitation offers, without accepting it
#[derive(Args, Debug)]
#[command(after_help = "Example:\n  teamctl invite inspect --token-stdin < token")]
pub struct Inspect {
    #[command(flatten)]
    token: TokenFlags,
}

impl Verb for Inspect {
    const NAME: &'static str = "inspect";

    fn run(self, session: &mut Session) -> Result<Exit> {
        let token = InviteToken::parse(&self.token.text(session)?)?;
        let context = session.context(session.key()?);
        let offer = invite::inspect(&mut session.open_read()?, &context, &token)?;
        let invite = InviteRecord::listed(InviteRow(&offer.row), session.now);
        session.print_one(&OfferRecord { invite, requires: &offer.missing })?;
        Ok(Exit::Done)
    }
}

/// Have a one-time code sent to a telephone, where accepting needs one
#[derive(Args, Debug)]
#[command(after_help = "\
The code is good for ten minutes, and goes with: teamctl invite accept --code CODE

Example:
  teamctl invite code --token-stdin --phone '+49 30 901820' < token")]
pub struct Code {
    #[command(flatten)]
    token: TokenFlags,

    /// Telephone number, with + and the country
    #[arg(long, value_name = "NUMBER")]
    phone: PhoneNumber,
}

struct SentRecord(Sent);

columns! {
    impl Record for SentRecord, |record| {
        "id" Wide => Cell::text(record.0.invite.to_string()),
        "team" Table => Cell::text(record.0.team.as_str()),
        "phone" Table => Cell::text(record.0.phone.as_str()),
        "expires_at" Table => Cell::Instant(record.0.expires_at.millis()),
        "message" Data => Cell::text(record.0.message.to_string()),
        "changed" Data => Cell::Bool(true),
    }
}

impl Verb for Code {
    const NAME: &'static str = "code";

    fn run(self, session: &mut Session) -> Result<Exit> {
        session.check_output::<SentRecord>()?;
        let is_deliverable = session.sms_transport()?.is_some();
        let token = InviteToken::parse(&self.token.text(session)?)?;
        let (mut store, context) = session.open_write()?;
        let request = CodeRequest { token, phone: self.phone, is_deliverable };
        let sent = invite::send_code(&mut store, &context, &request)?;
        session.print_changes(&[SentRecord(sent)], Shape::One)?;
        Ok(Exit::Done)
    }
}

/// Accept an invitation: an account is made for the address if it has none, and never changed if it has one
#[derive(Args, Debug)]
#[command(after_help = "\
On a terminal, what the policy requires and nobody has said is asked for.

Examples:
  teamctl invite accept --token-stdin --company 'Analytical Engines' < token
  printf '%s\\n%s\\n' \"$TOKEN\" \"$PASSWORD\" | teamctl invite accept --token-stdin --password-file -")]
pub struct Accept {
    #[command(flatten)]
    token: TokenFlags,

    #[command(flatten)]
    particulars: ParticularFlags,

    /// The one-time code that was sent to the telephone
    #[arg(long, value_name = "CODE")]
    code: Option<String>,

    /// The password of a new account, or the proof of an existing one's; - for stdin, after the token's line
    #[arg(long, value_name = "FILE")]
    password_file: Option<PathBuf>,
}

impl Verb for Accept {
    const NAME: &'static str = "accept";

    fn run(self, session: &mut Session) -> Result<Exit> {
        session.check_output::<InviteRecord<'_>>()?;
        let (token, password) = self.secrets(session)?;
        let token = InviteToken::parse(&token)?;
        let (mut store, context) = session.open_write()?;
        let mut request = AcceptRequest { token, particulars: self.particulars.into(), password, code: self.code };
        if session.can_ask() {
            complete(session, &mut store, &context, &mut request)?;
        }
        let (issued, in_vain) = invite::accept(&mut store, &context, &mut session.world.random(), &request)?;
        if !in_vain.is_empty() {
            session.notice(format_args!("ignored {}: the account exists, and is not changed", in_vain.join(", ")));
        }
        print(session, &[issued], Shape::One, Sending::NOTHING)
    }
}

impl Accept {
    /// With both on stdin, the first line is the token and the second the password.
    fn secrets(&self, session: &Session) -> Result<(String, Option<Password>)> {
        match &self.password_file {
            Some(file) if file == Path::new("-") && self.token.token_stdin => {
                let both = one_line(session.world, file)?;
                let (token, password) = both.split_once('\n').ok_or_else(|| {
                    Error::new("usage.missing", "stdin has one line, and should have the token and then the password")
                })?;
                Ok((token.trim_end_matches('\r').to_owned(), Some(Password::typed(password.to_owned()))))
            }
            Some(file) => {
                let password = Password::typed(one_line(session.world, file)?);
                Ok((self.token.text(session)?, Some(password)))
            }
            None => Ok((self.token.text(session)?, None)),
        }
    }
}

/// Asks for what the policy requires and nobody has said.
fn complete(session: &Session, store: &mut Store, context: &Context, request: &mut AcceptRequest) -> Result<()> {
    let offer = invite::inspect(store, context, &request.token)?;
    let said: &mut Particulars = &mut request.particulars;
    for field in &offer.missing {
        match field.as_str() {
            "password" if request.password.is_some() => {}
            "password" if offer.has_account => {
                request.password = Some(Password::typed(session.ask_secret("Password of the account")?));
            }
            "password" => request.password = Some(session.ask_new_password()?),
            // What an account lacks cannot be added here: the refusal says where.
            _ if offer.has_account => {}
            "name" | "first_name" if said.first_name.is_none() => said.first_name = Some(session.ask("First name")?),
            "last_name" if said.last_name.is_none() => said.last_name = Some(session.ask("Last name")?),
            "company" if said.company.is_none() => said.company = Some(session.ask("Company")?),
            "phone" if said.phone.is_none() => {
                said.phone = Some(session.ask("Telephone number, with + and the country")?);
            }
            other => {
                if let Some(key) = other.strip_prefix("profile.")
                    && !said.profile.iter().any(|entry| entry.key.as_str() == key)
                {
                    let value: crate::domain::text::Text = session.ask(key)?;
                    said.profile.push(format!("{key}={value}").parse()?);
                }
            }
        }
    }
    Ok(())
}

/// Turn an invitation down
#[derive(Args, Debug)]
#[command(after_help = "Example:\n  teamctl invite decline --token-stdin < token")]
pub struct Decline {
    #[command(flatten)]
    token: TokenFlags,
}

impl Verb for Decline {
    const NAME: &'static str = "decline";

    fn run(self, session: &mut Session) -> Result<Exit> {
        session.check_output::<InviteRecord<'_>>()?;
        let token = InviteToken::parse(&self.token.text(session)?)?;
        let (mut store, context) = session.open_write()?;
        let declined = invite::decline(&mut store, &context, &token)?;
        print(session, &[declined], Shape::One, Sending::NOTHING)
    }
}
