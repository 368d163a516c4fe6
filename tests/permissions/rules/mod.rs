//! What holds beyond the table: nobody grants what they do not hold, reaches up, raises themselves, or learns what they may
//! not; and what was denied is written down.
mod actors;
mod elsewhere;
mod escalation;
mod joining_from_below;
mod oneself;
mod reaching_up;
mod tokens;
mod trail;

use serde_json::Value;

use crate::matrix::verbs;
use crate::support::{Outcome, Teamctl};

/// Who recruits holds less than who is chief.
const POLICY: &str = r#"
name = "rules"

[invitations]
allow_super_access = true

[membership]
default_role = { organization = "plain", team = "plain" }

[ownership]
role = "owner"
transfer = "owner"

[roles.plain]
permissions = ["team.read"]

[roles.recruiter]
permissions = ["team.read", "member.*", "role.*", "audit.read"]

[roles.chief]
permissions = ["team.read", "member.*", "role.*", "audit.read", "key.*"]
"#;

impl Teamctl {
    /// An organization with these rules, a recruiter, a chief and somebody plain in it, and a team with a recruiter of its own.
    pub fn with_rules() -> Self {
        let teamctl = Self::with_policy(POLICY);
        teamctl.run("-q team create acme/side").ok();
        for (name, team) in [("recruiter", "acme"), ("chief", "acme"), ("plain", "acme")] {
            teamctl.hires(name, team, name);
        }
        teamctl.hires("local", "acme/core", "recruiter");
        teamctl
    }

    /// Makes an account, and a member of it.
    #[track_caller]
    pub fn hires(&self, name: &str, team: &str, role: &str) {
        self.signs_up(name);
        self.run(format!("-q member add {name}@x.example --role {role} -t {team}")).ok();
    }

    #[track_caller]
    pub fn signs_up(&self, name: &str) {
        self.run(format!("-q account create {name}@x.example --or-ignore")).ok();
    }

    /// Runs a line for an account.
    #[track_caller]
    pub fn acts(&self, name: &str, line: &str) -> Outcome<'_> {
        self.run(format!("-q -o json {line} --as {name}@x.example"))
    }

    /// A line that an account may not run: it changes nothing, and leaves one event.
    #[track_caller]
    pub fn denies(&self, name: &str, line: &str, code: &str) -> Value {
        let before = (self.stored(), self.event_count());
        self.acts(name, &format!("{line} --dry-run")).refused(code);
        assert_eq!(self.event_count(), before.1, "a dry run leaves no event: {line}");
        let outcome = self.acts(name, line).refused(code);
        let error = outcome.error();
        assert_eq!(error["exit"], 4, "{line}");
        assert!(self.stored() == before.0, "{line} has changed something");
        let events = self.run("audit list -o json").ok().json();
        let events = events.as_array().unwrap();
        assert_eq!(events.len(), before.1 + 1, "{line} leaves one event");
        let event = events.last().unwrap();
        assert_eq!((&event["action"], &event["after"]["code"]), (&"denied".into(), &code.into()), "{line}");
        assert_eq!(event["actor"], format!("{name}@x.example"));
        let verb = event["after"]["command"].as_str().unwrap();
        assert!(verb.contains('.') && line.starts_with(&verb.replace('.', " ")), "{line}: {event}");
        error
    }

    /// The id of a row in a list.
    #[track_caller]
    fn id_of(&self, list: &str, email: &str) -> String {
        let rows = self.run(format!("{list} -o json")).ok().json();
        let row = rows.as_array().unwrap().iter().find(|row| row["email"] == email);
        row.unwrap_or_else(|| panic!("{email} is not in {list}"))["id"].as_str().unwrap().to_owned()
    }
}
