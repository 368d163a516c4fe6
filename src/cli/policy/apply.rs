//! `teamctl policy apply`: other rules for an organization, and what that changes.
use std::path::PathBuf;

use clap::error::ErrorKind;
use clap::{ArgMatches, Args, Error as Usage};
use serde_json::Value;

use super::super::named_file::read_text;
use super::super::printing::Shape;
use super::super::session::{Exit, Session};
use super::super::tree::{Verb, typed};
use super::MOST_BYTES;
use crate::domain::policy::Policy;
use crate::error::Result;
use crate::operations::End;
use crate::operations::policy::{self, Applied, ApplyRequest, Difference};
use crate::output::{Cell, columns};

/// One changed key: a row of a table.
struct ChangeRecord<'a>(&'a Difference);

columns! {
    impl Record for ChangeRecord<'_>, |record| {
        "key" Table => Cell::text(record.0.key.as_str()),
        "before" Table => cell(&record.0.before),
        "after" Table => cell(&record.0.after),
    }
}

fn cell(value: &Value) -> Cell<'_> {
    match value {
        Value::Null => Cell::Null,
        Value::Bool(is_so) => Cell::Bool(*is_so),
        Value::Array(parts) => Cell::List(parts.iter().filter_map(Difference::text).map(Into::into).collect()),
        other => Cell::optional_text(Difference::text(other)),
    }
}

/// All of them: what a program reads.
struct AppliedRecord<'a>(&'a Applied);

columns! {
    impl Record for AppliedRecord<'_>, |record| {
        "team" Table => Cell::text(record.0.team.as_str()),
        "policy" Table => Cell::text(record.0.policy.as_str()),
        "changes" Table => Cell::Json(changes(&record.0.changes).into()),
        "changed" Data => Cell::Bool(record.0.changed),
        "renamed" Data => Cell::Json(record.0.renamed.to_json().to_string().into()),
    }
}

fn changes(differences: &[Difference]) -> String {
    let change = |one: &Difference| serde_json::json!({"key": one.key, "before": one.before, "after": one.after});
    Value::from(differences.iter().map(change).collect::<Vec<_>>()).to_string()
}

fn tell_renamed(session: &Session, applied: &Applied) {
    if applied.renamed.count > 0 {
        applied.renamed.in_words().lines().for_each(|line| session.notice(format_args!("{line}")));
    }
}

/// Give an organization another policy, and tell what that changes
#[derive(Args, Debug)]
#[command(after_help = "\
Roles that the file lists become what it says; those that `role create` made stay. Refused, with
a list of what stands in the way, where somebody has a role that would go or change its level.
Resources that are called something else by it, as its name_prefix says, are told first.

Examples:
  teamctl policy show acme > ours.toml     what is in force: change it, then look, then apply it
  teamctl policy apply ours.toml --team acme --dry-run
  teamctl policy apply ours.toml --team acme --yes")]
pub struct Apply {
    /// The file, or - for stdin
    #[arg(value_name = "FILE")]
    file: PathBuf,
}

impl Verb for Apply {
    const NAME: &'static str = "apply";

    /// On the line, so that no default decides whose rules are changed.
    fn check(matches: &ArgMatches) -> Result<(), Usage> {
        if typed(matches, "team") {
            return Ok(());
        }
        Err(Usage::raw(ErrorKind::MissingRequiredArgument, "--team is needed on the line\n"))
    }

    fn run(self, session: &mut Session) -> Result<Exit> {
        if session.prints_json() {
            session.check_output::<AppliedRecord<'_>>()?;
        } else {
            session.check_output::<ChangeRecord<'_>>()?;
        }
        let text = read_text(session.world, &self.file, MOST_BYTES)?;
        let policy = Policy::parse(&text)?;
        let team = session.team()?;
        let named = session.global.team.as_deref().unwrap_or_default();
        let what = format!("give {named} the policy '{}'", policy.name);
        let request = ApplyRequest { team, policy, text };
        if session.global.yes || session.global.dry_run || !session.can_ask() {
            session.confirm_moderate(&what)?;
        } else {
            // Rehearsed first, so that who is to confirm it reads which resources are called something else by it.
            let (mut store, mut context) = session.open_write()?;
            context.end = End::Rollback;
            tell_renamed(session, &policy::apply(&mut store, &context, &request)?);
            session.confirm_moderate(&what)?;
        }
        let (mut store, context) = session.open_write()?;
        let applied = policy::apply(&mut store, &context, &request)?;
        tell_renamed(session, &applied);
        if applied.changes.is_empty() {
            let same = if applied.changed { "other words, the same rules" } else { "nothing to change" };
            session.notice(format_args!("{same}: {} has the policy '{}'", applied.team, applied.policy));
        }
        if session.prints_json() {
            session.print_changes(&[AppliedRecord(&applied)], Shape::One)?;
        } else {
            let records: Vec<_> = applied.changes.iter().map(ChangeRecord).collect();
            session.print_changes(&records, Shape::Many)?;
        }
        Ok(Exit::Done)
    }
}
