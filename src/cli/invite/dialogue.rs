//! `teamctl invite add` without an address, on a terminal: people one after another, a table to review, and 'Done'.
use std::io::Write;

use super::super::prompt::missing;
use super::super::session::Session;
use super::required_role;
use crate::domain::role::RoleName;
use crate::error::Result;
use crate::operations::invite::Person;
use crate::operations::{role, team};
use crate::output::sanitize;

/// Asks for people until there are enough, then shows them to be changed or confirmed.
pub fn ask_for_people(session: &Session, role: Option<&RoleName>) -> Result<Vec<Person>> {
    if !session.can_ask() {
        return Err(missing("EMAIL, or --from-file"));
    }
    let choice = session.team()?;
    let limit = team::rules(&mut session.open_read()?, &choice)?.policy.invitations.batch_limit;
    let limit = if limit == 0 { usize::MAX } else { limit as usize };
    let roles = match role {
        Some(_) => Vec::new(),
        None => role::assignable(&mut session.open_read()?, &choice)?,
    };
    let mut people = vec![ask_for_one(session, role, &roles)?];
    loop {
        tell(session, &people, role);
        let mut choices = vec!["Done: invite them".to_owned()];
        if people.len() < limit {
            choices.push("Add somebody".into());
        }
        let first_person = choices.len();
        choices.extend(people.iter().map(|person| format!("Change {}", person.email)));
        let first_removal = choices.len();
        if people.len() > 1 {
            choices.extend(people.iter().map(|person| format!("Leave out {}", person.email)));
        }
        match session.choose("What next", &choices)? {
            0 => return Ok(people),
            chosen if chosen < first_person => people.push(ask_for_one(session, role, &roles)?),
            chosen if chosen < first_removal => {
                let changed = ask_for_one(session, role, &roles)?;
                if let Some(person) = people.get_mut(chosen - first_person) {
                    *person = changed;
                }
            }
            chosen => drop(people.remove(chosen - first_removal)),
        }
    }
}

fn ask_for_one(session: &Session, role: Option<&RoleName>, roles: &[String]) -> Result<Person> {
    Ok(Person {
        email: session.ask("E-mail address")?,
        first_name: session.ask_optional("First name (may be empty)")?,
        last_name: session.ask_optional("Last name (may be empty)")?,
        role: match (role, roles) {
            (Some(_), _) => None,
            (None, []) => Some(required_role(session, None)?),
            (None, roles) => {
                let chosen = session.choose("Role", roles)?;
                roles.get(chosen).map(|role| role.parse()).transpose()?
            }
        },
        super_access: None,
    })
}

fn tell(session: &Session, people: &[Person], role: Option<&RoleName>) {
    let mut table = comfy_table::Table::new();
    table.load_style(comfy_table::presets::NOTHING).set_header(["EMAIL", "FIRST NAME", "LAST NAME", "ROLE"]);
    for person in people {
        let name =
            |name: &Option<crate::domain::text::Text>| name.as_ref().map(ToString::to_string).unwrap_or_default();
        table.add_row([
            sanitize(person.email.as_str()).into_owned(),
            sanitize(&name(&person.first_name)).into_owned(),
            sanitize(&name(&person.last_name)).into_owned(),
            person.role.as_ref().or(role).map(ToString::to_string).unwrap_or_default(),
        ]);
    }
    let _ = writeln!(session.world.stderr(), "\n{table}\n");
}
