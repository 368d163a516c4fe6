//! `teamctl key rotate | revoke | prune`: what becomes of a key that is there.
use std::path::PathBuf;

use clap::{ArgMatches, Args, Error as Usage};

use super::super::printing::Shape;
use super::super::session::{Exit, Session};
use super::super::tree::Verb;
use super::{KeyRecord, KeyRow, Outlet, target};
use crate::domain::instant::Span;
use crate::error::Result;
use crate::operations::key::{self, RotateRequest, Scope};
use crate::output::{Cell, columns};

/// Replace a key with a new one of the same name, kind, scopes and lifetime
#[derive(Args, Debug)]
#[command(after_help = "\
The new key is printed this once, and alone. The old one is revoked, or with --grace lives on for
that long, though never longer than it would have.

Examples:
  teamctl key rotate deploy -t acme/core --grace 24h
  teamctl key rotate deploy --secret-file new.key")]
pub struct Rotate {
    /// Its name, or its id
    #[arg(value_name = "KEY")]
    target: String,

    /// How long the old key is good for: 24h, 7d [default: no longer]
    #[arg(long, value_name = "DURATION")]
    grace: Option<Span>,

    /// Put the key into a new file, for you alone, and not on stdout
    #[arg(long, value_name = "FILE")]
    secret_file: Option<PathBuf>,
}

impl Verb for Rotate {
    const NAME: &'static str = "rotate";

    fn run(self, session: &mut Session) -> Result<Exit> {
        session.check_output::<KeyRecord<'_>>()?;
        let grace = self.grace.unwrap_or(Span::ZERO);
        let request = RotateRequest { team: session.team()?, target: target(&self.target)?, grace };
        let (mut store, context) = session.open_write()?;
        let mut outlet = Outlet::new(session, self.secret_file.as_deref());
        let rotated = key::rotate(&mut store, &context, &request, |keys| outlet.keep(keys))?;
        outlet.is_final();
        outlet.print(std::slice::from_ref(&rotated.key), Shape::One, |visit| {
            visit(&KeyRow(&rotated.row), &rotated.key).map(drop)
        })?;
        let (new, old, end) = (rotated.key.id(), rotated.old, rotated.old_expires_at);
        if end > session.now {
            session.notice(format_args!("made {new} in place of {old}, which is good until {end}"));
        } else {
            session.notice(format_args!("made {new} in place of {old}, which is revoked"));
        }
        Ok(Exit::Done)
    }
}

/// Take keys back: from then on they open nothing
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  teamctl key revoke deploy -t acme/core --yes --reason 'laptop stolen'
  teamctl key revoke key_01abcdefghjkm ci --yes")]
pub struct Revoke {
    /// Names or ids
    #[arg(value_name = "KEY", required = true)]
    targets: Vec<String>,
}

impl Verb for Revoke {
    const NAME: &'static str = "revoke";

    fn run(self, session: &mut Session) -> Result<Exit> {
        session.check_output::<KeyRecord<'_>>()?;
        let targets = self.targets.iter().map(|text| target(text)).collect::<Result<Vec<_>>>()?;
        session.confirm_moderate(&format!("revoke {}", self.targets.join(", ")))?;
        let (mut store, context) = session.open_write()?;
        let revoked = key::revoke(&mut store, &context, &session.team()?, &targets)?;
        let records: Vec<_> = revoked
            .iter()
            .map(|one| KeyRecord { changed: Some(one.changed), ..KeyRecord::listed(KeyRow(&one.row), session.now) })
            .collect();
        session.print_changes(&records, Shape::of(targets.len()))?;
        Ok(Exit::Done)
    }
}

struct Pruned(i64);

columns! {
    impl Record for Pruned, |pruned| {
        "pruned" Table => Cell::Int(pruned.0),
        "changed" Data => Cell::Bool(pruned.0 > 0),
    }
}

/// Delete keys that were revoked or expired long ago: nothing else deletes one
#[derive(Args, Debug)]
#[command(after_help = "Example:\n  teamctl key prune --older-than 90d --all-teams --yes")]
pub struct Prune {
    /// Revoked or expired longer ago than this
    #[arg(long, value_name = "DURATION")]
    older_than: Span,

    /// Of every team
    #[arg(long)]
    all_teams: bool,
}

impl Verb for Prune {
    const NAME: &'static str = "prune";

    fn check(matches: &ArgMatches) -> Result<(), Usage> {
        super::super::member::refuse_both(matches)
    }

    fn run(self, session: &mut Session) -> Result<Exit> {
        session.check_output::<Pruned>()?;
        let scope = if self.all_teams { Scope::AllTeams } else { Scope::Team(session.team()?) };
        session.confirm_moderate(&format!("delete keys that have been dead for more than {}", self.older_than))?;
        let (mut store, context) = session.open_write()?;
        let pruned = key::prune(&mut store, &context, &scope, self.older_than)?;
        session.print_changes(&[Pruned(pruned)], Shape::One)?;
        Ok(Exit::Done)
    }
}
