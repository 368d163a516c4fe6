//! `teamctl resource`: what teams make, of the kinds that the policy has, and who else sees it.
use clap::{ArgMatches, Args, Error as Usage};

use super::global::ListFlags;
use super::session::{Exit, Session};
use super::tree::{Branch, Verb};
use crate::domain::id::ResourceId;
use crate::domain::policy::ResourceKind;
use crate::domain::text::shown;
use crate::error::{Error, Result};
use crate::operations::resource::{self, ListRequest, Named, ResourceTarget, ResourceView, Scope};
use crate::output::{Cell, columns};

mod change;

/// All of `teamctl resource`.
pub const RESOURCE: Branch = Branch::noun(
    "resource",
    "Resources: what teams make, such as projects or assets, and who else sees it",
    &[
        Branch::verb::<List>(),
        Branch::verb::<Show>(),
        Branch::verb::<change::Create>(),
        Branch::verb::<change::Update>(),
        Branch::verb::<change::Delete>(),
    ],
);

struct ResourceRecord<'a> {
    resource: &'a ResourceView<'a>,
    changed: Option<bool>,
}

columns! {
    impl Record for ResourceRecord<'_>, |record| {
        "id" Table => Cell::text(record.resource.row.id()?.text()),
        "kind" Table => Cell::text(record.resource.row.kind()?),
        "team" Table => Cell::text(record.resource.row.team()?),
        "owner" Wide => Cell::text(record.resource.row.owner()?),
        "name" Table => Cell::text(record.resource.row.name()?),
        "full_name" Table => Cell::text(record.resource.full_name()?),
        "uri" Wide => Cell::optional_text(record.resource.row.uri()?),
        "callback_url" Wide => Cell::optional_text(record.resource.callback_url()?),
        "shared_with" Table => Cell::List(record.resource.shared_with()?.into_iter().map(Into::into).collect()),
        "created_by" Wide => Cell::optional_text(super::invite::unless_erased(record.resource.row.created_by()?.unwrap_or("operator"))),
        "created_at" Table => Cell::Instant(record.resource.row.created_at()?.millis()),
        "changed" Data => record.changed.map_or(Cell::Null, Cell::Bool),
    }
}

/// What `--kind` takes. One that no policy could have is none that is known.
fn kind(text: &str) -> Result<ResourceKind> {
    text.parse().map_err(|_| {
        Error::new("resource.kind_unknown", format!("\"{}\" is no kind of resource", shown(text)))
            .hint("the kinds that there are stand in the policy, as [resources.KIND]: teamctl policy show ORG")
    })
}

/// A resource by name or id.
pub fn named(text: &str) -> Result<Named> {
    if ResourceId::is_meant(text) { text.parse().map(Named::Id) } else { text.parse().map(Named::Name) }
}

/// Which resource is meant.
#[derive(Args, Debug)]
struct TargetFlags {
    /// Its name in the team, or its id
    #[arg(value_name = "RESOURCE")]
    target: String,

    /// Its kind, where the team has several of that name
    #[arg(long, value_name = "KIND", value_parser = kind)]
    kind: Option<ResourceKind>,
}

impl TargetFlags {
    fn target(self) -> Result<ResourceTarget> {
        Ok(ResourceTarget { named: named(&self.target)?, kind: self.kind })
    }
}

/// List the resources of a team, and those that other teams share with it
#[derive(Args, Debug)]
#[command(after_help = "\
To an account, it lists what that may see: KIND.read at the team. A resource that is shared with a
team is shared with the teams below it too; shared_with has *, where it is with all of them, and
otherwise those teams that it may see. callback_url is empty without callback.read at the team.

Examples:
  teamctl resource list --kind project -t acme/design
  teamctl resource list --all-teams -o csv
  teamctl resource list --kind project --recursive -o json \\
      --jq '.[] | select(.shared_with == [\"*\"]).full_name'")]
pub struct List {
    /// Only of this kind [default: every kind of the policy]
    #[arg(long, value_name = "KIND", value_parser = kind)]
    kind: Option<ResourceKind>,

    /// Of the teams below, too
    #[arg(long)]
    recursive: bool,

    /// Of every team
    #[arg(long, conflicts_with = "recursive")]
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
        session.print_list::<ResourceRecord<'_>>(&self.flags, |rows| {
            let scope = match (self.all_teams, self.recursive) {
                (true, _) => Scope::AllTeams,
                (false, true) => Scope::Below(session.team()?),
                (false, false) => Scope::Team(session.team()?),
            };
            let request = ListRequest { scope, kind: self.kind };
            resource::list(&mut session.open_read()?, &session.actor, &request, |resource| {
                rows.row(&ResourceRecord { resource, changed: None })
            })
        })
    }
}

/// Show one resource
#[derive(Args, Debug)]
#[command(after_help = "\
A name is looked for among the team's own, and then among those that are shared with it.

Examples:
  teamctl resource show brand -t acme/design
  teamctl resource show logo --kind project -o json --jq .uri")]
pub struct Show {
    #[command(flatten)]
    target: TargetFlags,
}

impl Verb for Show {
    const NAME: &'static str = "show";
    const ALIASES: &'static [&'static str] = &["get"];

    fn run(self, session: &mut Session) -> Result<Exit> {
        let target = self.target.target()?;
        let found = resource::show(&mut session.open_read()?, &session.actor, &session.team()?, &target)?;
        session.print_one(&ResourceRecord { resource: &found.view(), changed: None })?;
        Ok(Exit::Done)
    }
}
