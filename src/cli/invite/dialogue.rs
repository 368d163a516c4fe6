//! `teamctl invite add` without an address, on a terminal: people one after another, a table to review, and 'Done'.
use std::io::Write;

use super::super::prompt::{Needed, missing};
use super::super::session::Session;
use super::required_role;
use crate::domain::role::RoleName;
use crate::domain::text::Text;
use crate::error::Result;
use crate::operations::invite::Person;
use crate::operations::{role, team};
use crate::output::sanitize;

/// The people typed so far, and what the policy asks of them.
pub struct Dialogue<'s> {
    session: &'s Session,
    role: Option<RoleName>,
    roles: Vec<String>,
    limit: usize,
    first_name: Needed,
    last_name: Needed,
    people: Vec<Person>,
}

impl<'s> Dialogue<'s> {
    /// Asks for the first of them.
    pub fn begin(session: &'s Session, role: Option<RoleName>) -> Result<Self> {
        if !session.can_ask() {
            return Err(missing("EMAIL, or --from-file"));
        }
        let choice = session.team()?;
        let policy = team::rules(&mut session.open_read()?, &session.actor, &choice)?.policy;
        let limit = policy.invitations.batch_limit;
        let needed = |first, last, name: &str| {
            if policy.missing_for_invitation(first, last).contains(&name) { Needed::Yes } else { Needed::No }
        };
        let roles = match role {
            Some(_) => Vec::new(),
            None => role::assignable(&mut session.open_read()?, &session.actor, &choice)?,
        };
        let mut dialogue = Self {
            session,
            role,
            roles,
            limit: if limit == 0 { usize::MAX } else { limit as usize },
            first_name: needed(None, Some("-"), "first_name"),
            last_name: needed(Some("-"), None, "last_name"),
            people: Vec::new(),
        };
        let first = dialogue.ask_for_one(None)?;
        dialogue.people.push(first);
        Ok(dialogue)
    }

    /// Shows them to be changed, until somebody says 'Done'.
    pub fn review(&mut self) -> Result<&[Person]> {
        loop {
            tell(self.session, &self.people, self.role.as_ref());
            let mut choices = vec!["Done: invite them".to_owned()];
            if self.people.len() < self.limit {
                choices.push("Add somebody".into());
            }
            let first_person = choices.len();
            choices.extend(self.people.iter().map(|person| format!("Change {}", person.email)));
            let first_removal = choices.len();
            if self.people.len() > 1 {
                choices.extend(self.people.iter().map(|person| format!("Leave out {}", person.email)));
            }
            match self.session.choose("What next", &choices)? {
                0 => return Ok(&self.people),
                chosen if chosen < first_person => {
                    let another = self.ask_for_one(None)?;
                    self.people.push(another);
                }
                chosen if chosen < first_removal => {
                    let changed = self.ask_for_one(self.people.get(chosen - first_person))?;
                    if let Some(person) = self.people.get_mut(chosen - first_person) {
                        *person = changed;
                    }
                }
                chosen => drop(self.people.remove(chosen - first_removal)),
            }
        }
    }

    /// What is known of somebody already can be changed, or kept with Enter.
    fn ask_for_one(&self, known: Option<&Person>) -> Result<Person> {
        let name = |question: &str, needed, there: Option<&Text>| {
            let question = if needed == Needed::No { format!("{question} (may be empty)") } else { question.into() };
            self.session.ask_line(&question, needed, there.map(Text::as_str).unwrap_or_default())
        };
        let there = known.map(|person| person.email.as_str()).unwrap_or_default();
        let email = self.session.ask_line("E-mail address", Needed::Yes, there)?;
        Ok(Person {
            email: email.ok_or_else(|| missing("EMAIL"))?,
            first_name: name("First name", self.first_name, known.and_then(|person| person.first_name.as_ref()))?,
            last_name: name("Last name", self.last_name, known.and_then(|person| person.last_name.as_ref()))?,
            role: self.ask_for_role(known)?,
            super_access: None,
        })
    }

    fn ask_for_role(&self, known: Option<&Person>) -> Result<Option<RoleName>> {
        if self.role.is_some() {
            return Ok(None);
        }
        if self.roles.is_empty() {
            return required_role(self.session, None).map(Some);
        }
        let there = known.and_then(|person| person.role.as_ref()).map(RoleName::as_str);
        let there = self.roles.iter().position(|role| Some(role.as_str()) == there).unwrap_or_default();
        let chosen = self.session.choose_from("Role", &self.roles, there)?;
        self.roles.get(chosen).map(|role| role.parse()).transpose()
    }
}

fn tell(session: &Session, people: &[Person], role: Option<&RoleName>) {
    let mut table = comfy_table::Table::new();
    table.load_style(comfy_table::presets::NOTHING).set_header(["EMAIL", "FIRST NAME", "LAST NAME", "ROLE"]);
    for person in people {
        let name = |name: &Option<Text>| name.as_ref().map(ToString::to_string).unwrap_or_default();
        table.add_row([
            sanitize(person.email.as_str()).into_owned(),
            sanitize(&name(&person.first_name)).into_owned(),
            sanitize(&name(&person.last_name)).into_owned(),
            person.role.as_ref().or(role).map(ToString::to_string).unwrap_or_default(),
        ]);
    }
    let _ = writeln!(session.world.stderr(), "\n{table}\n");
}
