//! `teamctl resource create | update | delete`: what changes resources, and who sees them.
use clap::Args;

use super::super::callback::url_or_none;
use super::super::printing::Shape;
use super::super::session::{Exit, Session, team_choice};
use super::super::tree::Verb;
use super::{ResourceRecord, TargetFlags, kind};
use crate::domain::policy::ResourceKind;
use crate::domain::resource::{ResourceName, ResourceUri};
use crate::domain::text::Text;
use crate::error::{Error, Result};
use crate::operations::TeamChoice;
use crate::operations::resource::{self, ChangedResource, CreateRequest, DeleteRequest, Sharers, UpdateRequest};

fn print(session: &Session, changed: &ChangedResource) -> Result<Exit> {
    let record = ResourceRecord { resource: &changed.view(), changed: Some(changed.changed) };
    session.print_changes(&[record], Shape::One)?;
    Ok(Exit::Done)
}

/// What `--uri` takes: a URI, or none. Not read with the line, since what is told of a bad line repeats the whole value,
/// and a URI can have a password in it.
fn uri_or_none(given: &str) -> Result<Option<ResourceUri>> {
    if given == "none" { Ok(None) } else { given.parse().map(Some) }
}

fn teams(named: &[String]) -> Result<Vec<TeamChoice>> {
    named.iter().map(|team| team_choice(team)).collect()
}

/// Add a resource to those of the team
#[derive(Args, Debug)]
#[command(after_help = "\
The kinds are the policy's, as [resources.KIND]. Where that says name_prefix, the full name is the
team's name, _ and this name, and follows the team when that is renamed. A share with a team
covers the teams below it; who shares, or says where the team is called back, needs KIND.update,
or callback.manage, beside KIND.create.

Examples:
  teamctl resource create brand --kind project -t acme/design
  teamctl resource create logo --kind project --uri s3://acme-assets/logo.svg --share-all -t acme
  teamctl resource create site --kind project --share acme/press,acme/sales \\
      --callback-url https://hooks.example.com/site -t acme/design")]
pub struct Create {
    /// What it is called in its team
    #[arg(value_name = "NAME")]
    name: ResourceName,

    /// Of which kind
    #[arg(long, value_name = "KIND", value_parser = kind)]
    kind: Option<ResourceKind>,

    /// Where it is: any URI without a password in it. Teamctl does not follow it
    #[arg(long, value_name = "URI")]
    uri: Option<String>,

    /// Where the team is called back about it [default: where it is called back about all else]
    #[arg(long, value_name = "URL")]
    callback_url: Option<String>,

    /// Teams of the organization that see it too, with all teams below them
    #[arg(long, value_name = "TEAM", value_delimiter = ',', conflicts_with = "share_all")]
    share: Vec<String>,

    /// Every team of the organization sees it
    #[arg(long)]
    share_all: bool,
}

impl Verb for Create {
    const NAME: &'static str = "create";

    fn run(self, session: &mut Session) -> Result<Exit> {
        session.check_output::<ResourceRecord<'_>>()?;
        let kind = match self.kind {
            Some(kind) => kind,
            None if session.can_ask() => super::kind(session.ask::<Text>("Kind")?.as_str())?,
            None => return Err(super::super::prompt::missing("--kind")),
        };
        let request = CreateRequest {
            team: session.team()?,
            kind,
            name: self.name,
            uri: self.uri.as_deref().map(uri_or_none).transpose()?.flatten(),
            callback_url: self.callback_url.as_deref().map(url_or_none).transpose()?.flatten(),
            sharers: Sharers { all: self.share_all, share: teams(&self.share)?, ..Sharers::default() },
        };
        let (mut store, context) = session.open_write()?;
        let made = resource::create(&mut store, &context, &request)?;
        if !session.global.dry_run {
            session.notice(format_args!("made {}", made.view().full_name()?));
        }
        print(session, &made)
    }
}

/// Rename a resource, say where it is, or share it with other teams
#[derive(Args, Debug)]
#[command(after_help = "\
--share and --unshare add teams and take them away. --share-none ends whatever sharing there was,
and with --share begins anew: it is then shared with those teams alone. A team does not lose what
it sees through a share with all, or with a team above it: then --unshare is refused.

Examples:
  teamctl resource update brand --name brand-2026 -t acme/design
  teamctl resource update brand --share acme/press --unshare acme/sales -t acme/design
  teamctl resource update logo --share-none --share acme/press -t acme
  teamctl resource update logo --uri none --callback-url none -t acme")]
pub struct Update {
    #[command(flatten)]
    target: TargetFlags,

    /// What it is called in its team
    #[arg(long, value_name = "NAME")]
    name: Option<ResourceName>,

    /// Where it is; none to have none
    #[arg(long, value_name = "URI")]
    uri: Option<String>,

    /// Where the team is called back about it; none for where it is called back about all else
    #[arg(long, value_name = "URL")]
    callback_url: Option<String>,

    /// Teams of the organization that see it too, with all teams below them
    #[arg(long, value_name = "TEAM", value_delimiter = ',', conflicts_with = "share_all")]
    share: Vec<String>,

    /// Teams that see it no more
    #[arg(long, value_name = "TEAM", value_delimiter = ',', conflicts_with_all = ["share_all", "share_none"])]
    unshare: Vec<String>,

    /// Every team of the organization sees it
    #[arg(long, conflicts_with = "share_none")]
    share_all: bool,

    /// It is shared with nobody; with --share, with those alone
    #[arg(long)]
    share_none: bool,
}

impl Verb for Update {
    const NAME: &'static str = "update";

    fn run(self, session: &mut Session) -> Result<Exit> {
        session.check_output::<ResourceRecord<'_>>()?;
        let sharers = Sharers {
            none: self.share_none,
            all: self.share_all,
            share: teams(&self.share)?,
            unshare: teams(&self.unshare)?,
        };
        if self.name.is_none() && self.uri.is_none() && self.callback_url.is_none() && sharers.is_empty() {
            return Err(Error::new("usage.missing", "nothing is to be changed")
                .hint("give --name, --uri, --callback-url, --share, --unshare, --share-all or --share-none"));
        }
        let request = UpdateRequest {
            team: session.team()?,
            target: self.target.target()?,
            name: self.name,
            uri: self.uri.as_deref().map(uri_or_none).transpose()?,
            callback_url: self.callback_url.as_deref().map(url_or_none).transpose()?,
            sharers,
        };
        let (mut store, context) = session.open_write()?;
        let updated = resource::update(&mut store, &context, &request)?;
        print(session, &updated)
    }
}

/// Delete a resource: nobody sees it any more, and its name is free again
#[derive(Args, Debug)]
#[command(after_help = "\
What lies at its URI is left as it is. Callbacks about it that wait to be sent go to the team's
URL.

Example:
  teamctl resource delete brand -t acme/design --yes")]
pub struct Delete {
    #[command(flatten)]
    target: TargetFlags,
}

impl Verb for Delete {
    const NAME: &'static str = "delete";
    const ALIASES: &'static [&'static str] = &["rm"];

    fn run(self, session: &mut Session) -> Result<Exit> {
        session.check_output::<ResourceRecord<'_>>()?;
        let what = format!("delete the resource {}", self.target.target);
        let target = self.target.target()?;
        session.confirm_moderate(&what)?;
        let request = DeleteRequest { team: session.team()?, target };
        let (mut store, context) = session.open_write()?;
        let deleted = resource::delete(&mut store, &context, &request)?;
        if !session.global.dry_run {
            session.notice(format_args!("deleted {}", deleted.view().full_name()?));
        }
        print(session, &deleted)
    }
}
