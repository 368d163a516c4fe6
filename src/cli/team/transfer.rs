//! `teamctl team transfer`: an organization gets another owner.
use clap::Args;

use super::super::printing::Shape;
use super::super::session::{Exit, Session, team_choice};
use super::super::tree::Verb;
use super::{TeamRecord, TeamRow};
use crate::domain::email::EmailAddress;
use crate::domain::role::RoleName;
use crate::error::Result;
use crate::operations::End;
use crate::operations::team::{self, Parting, TransferRequest, Transferred};
use crate::output::{Cell, Column, Record, Seen};

/// Make somebody else the owner of an organization
#[derive(Args, Debug)]
#[command(after_help = "\
The new owner is an active member. The old one gets another role, or leaves the organization and
every team in it. What goes with it, --dry-run shows.

Examples:
  teamctl team transfer acme --to grace@acme.example --demote-to admin --reason 'ticket 4711' \\
      --confirm acme
  teamctl team transfer acme --to grace@acme.example --leave --reason 'ticket 4711' --dry-run \\
      -o json")]
pub struct Transfer {
    /// The organization
    #[arg(value_name = "ORG")]
    target: String,

    /// Who owns it from then on: an active member
    #[arg(long, value_name = "EMAIL")]
    to: EmailAddress,

    /// The old owner stays, in this role
    #[arg(long, value_name = "ROLE", required_unless_present = "leave", conflicts_with = "leave")]
    demote_to: Option<RoleName>,

    /// The old owner leaves
    #[arg(long)]
    leave: bool,
}

struct TransferredRecord<'a> {
    team: TeamRecord<'a>,
    done: &'a Transferred,
}

impl<'a> TransferredRecord<'a> {
    fn of(done: &'a Transferred) -> Self {
        let team = TeamRecord { team: TeamRow(&done.team.row), changed: Some(done.team.changed) };
        Self { team, done }
    }
}

const TEAM_COLUMNS: usize = <TeamRecord<'static> as Record>::COLUMNS.len();

/// A team's columns, who owned it, and what they took along and left behind.
impl Record for TransferredRecord<'_> {
    const COLUMNS: &'static [Column] = &{
        let mut columns = [Column { name: "previous_owner", seen: Seen::Data }; TEAM_COLUMNS + 3];
        let (teams, added) = columns.split_at_mut(TEAM_COLUMNS);
        teams.copy_from_slice(<TeamRecord<'static> as Record>::COLUMNS);
        if let [_, left, invites] = added {
            left.name = "left";
            invites.name = "invites";
        }
        columns
    };

    fn cell(&self, column: usize) -> Result<Cell<'_>> {
        let Transferred { from, left, invites, .. } = self.done;
        match column.checked_sub(TEAM_COLUMNS) {
            None => self.team.cell(column),
            Some(0) => Ok(Cell::text(from.as_str())),
            Some(1) => Ok(Cell::Json(left_as_json(left).into())),
            Some(_) => Ok(Cell::List(invites.iter().map(|id| id.to_string().into()).collect())),
        }
    }
}

fn left_as_json(left: &[(String, String)]) -> String {
    let object = |(team, role): &(String, String)| serde_json::json!({"team": team, "role": role});
    serde_json::Value::Array(left.iter().map(object).collect()).to_string()
}

/// What it does, as the object of a sentence.
fn in_words(transferred: &Transferred) -> String {
    let Transferred { organization, from, to, demoted_to, left, .. } = transferred;
    let teams: Vec<_> = left.iter().map(|(team, _)| team.as_str()).collect();
    let parting = match demoted_to {
        Some(role) => format!("stays as '{role}'"),
        None => format!("leaves {}", teams.join(", ")),
    };
    format!("make {to} the owner of {organization}, while {from} {parting}")
}

impl Verb for Transfer {
    const NAME: &'static str = "transfer";

    fn run(self, session: &mut Session) -> Result<Exit> {
        session.check_output::<TransferredRecord<'_>>()?;
        session.require_reason("a transfer")?;
        let parting = self.demote_to.map_or(Parting::Leave, Parting::Demote);
        let request = TransferRequest { organization: team_choice(&self.target)?, to: self.to, parting };
        let (mut store, mut context) = session.open_write()?;
        if session.global.confirm.is_none() && !session.global.dry_run {
            // Rehearsed first, so that who is to confirm it reads what it would do.
            context.end = End::Rollback;
            let what = in_words(&team::transfer(&mut store, &context, &request)?);
            session.confirm_severe(&what, &self.target)?;
            context.end = End::Commit;
        } else {
            session.confirm_severe(&format!("transfer {}", self.target), &self.target)?;
        }
        let transferred = team::transfer(&mut store, &context, &request)?;
        if session.global.dry_run {
            session.notice(format_args!("this would {}", in_words(&transferred)));
        } else {
            session.notice(format_args!("{} now owns {}", transferred.to, transferred.organization));
        }
        session.print_changes(&[TransferredRecord::of(&transferred)], Shape::One)?;
        Ok(Exit::Done)
    }
}
