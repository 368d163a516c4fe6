//! `teamctl callback`: where a product is told what happens, and the secrets by which it knows who tells.
use std::borrow::Cow;

use clap::Args;
use serde_json::json;
use zeroize::Zeroizing;

use super::session::{Exit, Session};
use super::tree::{Branch, Verb};
use crate::domain::instant::Instant;
use crate::error::Result;
use crate::operations::callback::{self, About, Callback, KindSecrets};
use crate::output::{Cell, Kind, columns};

mod change;
mod trial;

pub use change::url_or_none;

/// All of `teamctl callback`.
pub const CALLBACK: Branch = Branch::noun(
    "callback",
    "Callbacks: where your product is told what happens, and how it knows that it was us",
    &[
        Branch::verb::<Show>(),
        Branch::verb::<change::Set>(),
        Branch::verb::<change::Rotate>(),
        Branch::verb::<trial::Test>(),
        Branch::verb::<change::Send>(),
        Branch::verb::<Resolve>(),
    ],
);

/// The kinds, as a list.
fn kinds(callback: &Callback) -> Cell<'_> {
    Cell::List(callback.kinds.iter().map(|kind| kind.as_str().into()).collect())
}

struct CallbackRecord(Callback);

columns! {
    impl Record for CallbackRecord, |record| {
        "team" Table => Cell::text(record.0.team.as_str()),
        "url" Table => Cell::optional_text(record.0.url.as_deref()),
        "inherited_from" Table => Cell::optional_text(record.0.inherited_from.as_deref()),
        "auth_header" Table => Cell::text(record.0.auth_header.as_str()),
        "kinds" Table => kinds(&record.0),
    }
}

/// The same with the secrets, as data.
struct RevealedRecord(Callback, Vec<KindSecrets>);

columns! {
    impl Record for RevealedRecord, |record| {
        "team" Table => Cell::text(record.0.team.as_str()),
        "url" Table => Cell::optional_text(record.0.url.as_deref()),
        "inherited_from" Table => Cell::optional_text(record.0.inherited_from.as_deref()),
        "auth_header" Table => Cell::text(record.0.auth_header.as_str()),
        "kinds" Table => kinds(&record.0),
        "secrets" Table => Cell::Json(record.1.iter().map(revealed).collect::<serde_json::Value>().to_string().into()),
    }
}

fn revealed(secrets: &KindSecrets) -> serde_json::Value {
    let previous = secrets.previous.as_ref();
    json!({
        "kind": secrets.kind.as_str(),
        "auth_key": secrets.current.auth_key.reveal().as_str(),
        "signing_secret": secrets.current.signing.reveal().as_str(),
        "previous_auth_key": previous.map(|(previous, _)| previous.auth_key.reveal().to_string()),
        "previous_signing_secret": previous.map(|(previous, _)| previous.signing.reveal().to_string()),
        "previous_until": previous.map(|(_, until)| until.to_string()),
    })
}

/// The secrets for one kind of key, as a line for people.
struct SecretsRecord<'a>(&'a KindSecrets);

fn secret(text: &Zeroizing<String>) -> Cell<'static> {
    Cell::Text(Cow::Owned(text.to_string()))
}

columns! {
    impl Record for SecretsRecord<'_>, |record| {
        "kind" Table => Cell::text(record.0.kind.as_str()),
        "auth_key" Table => secret(&record.0.current.auth_key.reveal()),
        "signing_secret" Table => secret(&record.0.current.signing.reveal()),
        "previous_auth_key" Wide => {
            record.0.previous.as_ref().map_or(Cell::Null, |(previous, _)| secret(&previous.auth_key.reveal()))
        },
        "previous_signing_secret" Wide => {
            record.0.previous.as_ref().map_or(Cell::Null, |(previous, _)| secret(&previous.signing.reveal()))
        },
        "previous_until" Table => {
            Cell::optional_instant(record.0.previous.as_ref().map(|(_, until)| Instant::millis(*until)))
        },
    }
}

/// Show how the team is called back, and with --secret what its receiver needs
#[derive(Args, Debug)]
#[command(after_help = "\
A team without a URL of its own is called back at that of the nearest team above, and then that
team's secrets sign. A receiver compares the auth key, or better verifies the signature with the
signing secret: man teamctl-callbacks.

Examples:
  teamctl callback show -t acme
  teamctl callback show --secret -t acme
  teamctl callback show --secret --resource brand -t acme/design
  teamctl callback show --secret -o json --jq '.secrets[0].signing_secret'")]
pub struct Show {
    /// The secrets too
    #[arg(long)]
    secret: bool,

    /// About a resource, by its id or its name in the team: with a URL of its own, its team's own secrets sign
    #[arg(long, value_name = "RESOURCE")]
    resource: Option<String>,
}

impl Verb for Show {
    const NAME: &'static str = "show";
    const ALIASES: &'static [&'static str] = &["get"];

    fn run(self, session: &mut Session) -> Result<Exit> {
        let resource = self.resource.as_deref().map(super::resource::named).transpose()?;
        let choice = session.team()?;
        let asked = (&choice, resource.as_ref());
        if self.secret {
            let key = session.key()?;
            let (callback, secrets) = callback::show_secrets(&mut session.open_read()?, session.viewer(), &key, asked)?;
            reveal(session, callback, secrets)?;
        } else {
            session.print_one(&CallbackRecord(callback::show(&mut session.open_read()?, &session.actor, asked)?))?;
        }
        Ok(Exit::Done)
    }
}

/// One object as data; for people a line for each kind, since a line for all would be longer than any screen.
fn reveal(session: &Session, callback: Callback, secrets: Vec<KindSecrets>) -> Result<()> {
    if !session.prints_tables() {
        return session.print_one(&RevealedRecord(callback, secrets));
    }
    let mut output = session.output();
    let mut rows = output.rows::<SecretsRecord<'_>>(Kind::Listing)?;
    for secrets in &secrets {
        if rows.row(&SecretsRecord(secrets))?.is_break() {
            break;
        }
    }
    rows.finish()?;
    output.finish()
}

/// Say which URL applies to the team, or to what is about a resource of it, and why
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  teamctl callback resolve -t acme/design
  teamctl callback resolve --resource brand -t acme/design")]
pub struct Resolve {
    /// The resource, by its id or its name in the team
    #[arg(long, value_name = "RESOURCE")]
    resource: Option<String>,
}

struct ResolvedRecord(Callback);

columns! {
    impl Record for ResolvedRecord, |record| {
        "team" Table => Cell::text(record.0.team.as_str()),
        "url" Table => Cell::optional_text(record.0.url.as_deref()),
        "inherited_from" Table => Cell::optional_text(record.0.inherited_from.as_deref()),
        "auth_header" Wide => Cell::text(record.0.auth_header.as_str()),
        "kinds" Wide => kinds(&record.0),
        "why" Table => Cell::text(why(&record.0)),
        "resource" Data => Cell::optional_text(record.0.resource.as_ref().map(|resource| resource.id.to_string())),
    }
}

fn why(callback: &Callback) -> String {
    let team = &callback.team;
    let of_team = why_of_team(callback);
    match &callback.resource {
        None => of_team,
        Some(About { kind, name, has_url: true, .. }) => format!("the {kind} '{name}' of {team} has one of its own"),
        Some(About { kind, name, .. }) => format!("the {kind} '{name}' has none of its own: {of_team}"),
    }
}

fn why_of_team(callback: &Callback) -> String {
    let team = &callback.team;
    match (&callback.url, &callback.inherited_from) {
        (None, _) => format!("neither {team} nor a team above it has a URL"),
        (Some(_), None) => format!("it is {team}'s own"),
        (Some(_), Some(above)) => {
            format!("{team} has none of its own, and {above} is the nearest above it that has one")
        }
    }
}

impl Verb for Resolve {
    const NAME: &'static str = "resolve";

    fn run(self, session: &mut Session) -> Result<Exit> {
        let resource = self.resource.as_deref().map(super::resource::named).transpose()?;
        let choice = session.team()?;
        let asked = (&choice, resource.as_ref());
        session.print_one(&ResolvedRecord(callback::resolve(&mut session.open_read()?, &session.actor, asked)?))?;
        Ok(Exit::Done)
    }
}
