//! `teamctl member add`: people who have signed up, named on the line or in a file.
use std::path::{Path, PathBuf};

use clap::Args;

use super::super::batch::{Fields, FileRows};
use super::super::printing::Shape;
use super::super::session::{Exit, Session};
use super::super::tree::Verb;
use super::MemberRecord;
use crate::domain::email::EmailAddress;
use crate::domain::role::RoleName;
use crate::error::Result;
use crate::operations::batch::{Batch, OnExisting};
use crate::operations::member::{self, AddRequest, ImportRequest, MemberRow, MemberView, NewMember, Newcomer};
use crate::output::Kind;

/// Let people in who have signed up, without an invitation
#[derive(Args, Debug)]
#[command(after_help = "\
A file is CSV with a header (email,role) or JSON Lines with these keys; --role says what a row
does not. All are let in, or nobody is: who has no account yet is signed up first, by `account
create`.

Examples:
  teamctl member add ada@acme.example grace@acme.example --role member -t acme
  teamctl member add --from-file members.csv --role member -t acme/design --or-ignore")]
pub struct Add {
    /// Whom
    #[arg(value_name = "EMAIL", conflicts_with = "from_file")]
    emails: Vec<EmailAddress>,

    /// As what; with --from-file, where a row does not say
    #[arg(long, value_name = "ROLE")]
    role: Option<RoleName>,

    /// People from a CSV with a header or from JSON Lines; - for stdin
    #[arg(long, value_name = "FILE")]
    from_file: Option<PathBuf>,

    /// Who is in already is no error
    #[arg(long)]
    or_ignore: bool,
}

impl Verb for Add {
    const NAME: &'static str = "add";

    fn run(self, session: &mut Session) -> Result<Exit> {
        session.check_output::<MemberRecord<'_>>()?;
        if let Some(file) = &self.from_file {
            return self.import(session, file);
        }
        let emails =
            if self.emails.is_empty() { vec![session.required(None, "EMAIL", "E-mail address")?] } else { self.emails };
        let role = super::super::invite::required_role(session, self.role)?;
        let shape = Shape::of(emails.len());
        let people = emails.into_iter().map(|email| NewMember { email, role: role.clone() }).collect();
        let request = AddRequest { team: session.team()?, people: Batch::named(people), or_ignore: self.or_ignore };
        let (mut store, context) = session.open_write()?;
        let added = member::add(&mut store, &context, &request)?;
        let records: Vec<_> = added.iter().map(|added| MemberRecord::changed(added, session.now)).collect();
        session.print_changes(&records, shape)?;
        Ok(Exit::Done)
    }
}

impl Add {
    fn import(&self, session: &Session, file: &Path) -> Result<Exit> {
        let on_existing = if self.or_ignore { OnExisting::Ignore } else { OnExisting::Refuse };
        let request = ImportRequest { team: session.team()?, role: self.role.clone(), on_existing };
        let (mut store, context) = session.open_write()?;
        member::may_import(&mut store, &context, &request.team)?;
        let mut people = FileRows::open(session, (file, "letting in"), (KEYS, newcomer))?;
        let imported = member::import(&mut store, &context, (&request, &mut people), |tx, imported| {
            let mut output = session.output();
            let mut rows = output.rows::<MemberRecord<'_>>(Kind::Changes)?;
            imported.each(tx, |member, is_new| {
                let view = MemberView::Member(MemberRow(member.0));
                rows.row(&MemberRecord { view, now: session.now, changed: Some(is_new) })
            })?;
            rows.finish()?;
            output.finish()
        })?;
        let new = imported.written.count;
        session.verbose(format_args!("let {new} {} in", if new == 1 { "person" } else { "people" }));
        Ok(Exit::Done)
    }
}

const KEYS: &[&str] = &["email", "role"];

fn newcomer(fields: &Fields<'_>) -> Result<Newcomer> {
    Ok(Newcomer { role: fields.optional("role")?, email: fields.required("email")? })
}
