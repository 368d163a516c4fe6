//! Every verb, for every role of every preset and for whoever is none of them, at the organization, a team, one below it and
//! one beside it: allowed or denied as the tables say, and a denied change leaves one event and nothing else.
//!
//! A part by default, a different one for each actor; all of it with `TEAMCTL_TEST_FULL=1`.
use std::collections::{BTreeMap, BTreeSet, HashMap};

use clap::Command;
use serde_json::Value;
use teamctl::cli::TEAMCTL;

use crate::lines::{At, LINES, Line};
use crate::support::Teamctl;
use crate::tables::{Account, Membership, NEEDS, OF_ONESELF, PRESETS, Preset, covers, needs_of, roles_of};

const TEAMS: &[&str] = &["acme", "acme/core", "acme/core/web", "acme/side"];

/// Of so many lines at a team one is run by default.
const SAMPLE: usize = 4;

/// What a line that may be run can still come to, for everybody.
const OTHERWISE: &[&str] = &[
    "",                           // `role check`, or `key verify`, says no
    "account.bad_credentials",    // nobody here has a password
    "account.owns_organization",  // the owner, erasing themselves
    "budget.pool_exhausted",      // nothing was topped up
    "billing.prepaid",            // nobody here is billed
    "import.not_empty",           // there are teams
    "invoice.not_found",          // and so there is no invoice
    "invite.not_open",            // `intoaec` lets a pending invite only be revoked
    "member.not_an_organization", // super access below one
    "member.not_found",           // oneself, where one is not
    "member.owner",               // the owner, leaving
    "message.not_found",          // nothing was queued
    "resource.kind_unknown",      // `intoaec` and `autoql` have no resources
    "team.not_empty",             // teams below
];

/// The verbs that this program has.
pub fn verbs() -> BTreeSet<String> {
    fn collect(command: &Command, words: &str, found: &mut BTreeSet<String>) {
        for below in command.get_subcommands() {
            let words = format!("{words} {}", below.get_name()).trim().to_owned();
            if below.has_subcommands() {
                collect(below, &words, found);
            } else {
                found.insert(words);
            }
        }
    }
    let mut found = BTreeSet::new();
    collect(&TEAMCTL.whole(), "", &mut found);
    found
}

/// The verb of a command in the tables.
fn verb(command: &str) -> &str {
    let command = command.split_once(" --").map_or(command, |(verb, _)| verb);
    command.strip_suffix(" of an organization").unwrap_or(command)
}

#[test]
fn every_verb_is_in_the_table_and_has_a_line() {
    let listed: BTreeSet<_> = NEEDS.iter().map(|(command, _)| verb(command).to_owned()).collect();
    let missing: Vec<_> = verbs().difference(&listed).cloned().collect();
    assert!(missing.is_empty(), "nobody says who may: {missing:?}");
    for (command, _) in NEEDS {
        // Of several teams it shows some: that has a test of its own.
        assert!(LINES.iter().any(|line| line.command == *command) || *command == "team list", "{command} has no line");
    }
}

/// What is expected of a run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Expected {
    /// What the operator gets.
    Allowed,
    /// Exit code 4, with that code.
    Refused(&'static str),
    /// It would end their own suspension.
    Resting,
}

/// Whether somebody leaves a team who is suspended there, above, or in a team that goes along.
fn would_end_a_rest(who: &Account, team: &str) -> bool {
    let is_within = |team: &str, above: &str| team == above || team.starts_with(&format!("{above}/"));
    who.memberships.iter().any(|held| held.team == team)
        && who
            .memberships
            .iter()
            .any(|held| !held.is_active && (is_within(team, held.team) || is_within(held.team, team)))
}

struct Home {
    teamctl: Teamctl,
    preset: &'static Preset,
    people: Vec<Account>,
    token: String,
    events: HashMap<&'static str, String>,
    verbs: BTreeSet<String>,
    /// What the operator gets: exit code and error.
    baseline: HashMap<String, (i32, String)>,
}

impl Home {
    fn new(preset: &'static Preset) -> Self {
        let teamctl = Teamctl::new();
        teamctl.run(["-q", "init", "acme", "--owner", "owner@acme.example", "--preset", preset.name]).ok();
        for team in &TEAMS[1..] {
            teamctl.run(["-q", "team", "create", team]).ok();
        }
        teamctl.run("-q team create globex --owner owner@globex.example --preset standard").ok();
        let policy = teamctl.run(["policy", "show", preset.name]).ok().text().to_owned();
        teamctl.file("policy.toml", policy);
        let mut home = Self {
            teamctl,
            preset,
            people: Vec::new(),
            token: String::new(),
            events: HashMap::new(),
            verbs: verbs(),
            baseline: HashMap::new(),
        };
        home.populate();
        home.employ();
        home
    }

    fn role_at(&self, team: &str) -> &'static str {
        if team.contains('/') { self.preset.weakest.1 } else { self.preset.weakest.0 }
    }

    fn sign_up(&self, email: &str) {
        self.teamctl.run(["-q", "account", "create", email, "--first-name", "A", "--company", "C"]).ok();
    }

    fn join(&self, email: &str, team: &str, role: &str) {
        self.teamctl.run(["-q", "member", "add", email, "--role", role, "-t", team]).ok();
    }

    /// Those that commands are about.
    fn populate(&mut self) {
        for name in ["weak", "new", "fresh"].map(ToOwned::to_owned) {
            let email = format!("{name}@x.example");
            if name != "fresh" {
                self.sign_up(&email);
            }
        }
        for (number, team) in TEAMS.iter().enumerate() {
            let url = format!("https://hooks.x.example/{team}");
            self.teamctl.run(["-q", "callback", "set", "--url", &url, "-t", team]).ok();
            self.join("weak@x.example", team, self.role_at(team));
            let (candidate, resting, invited) = (
                format!("candidate{number}@x.example"),
                format!("resting{number}@x.example"),
                format!("invited{number}@x.example"),
            );
            for email in [&candidate, &resting, &invited] {
                self.sign_up(email);
            }
            if let Some((above, _)) = team.rsplit_once('/') {
                self.join(&candidate, above, self.role_at(above));
                self.join(&invited, above, self.role_at(above));
            }
            self.join(&resting, team, self.role_at(team));
            self.teamctl.run(["-q", "member", "suspend", &resting, "-y", "-t", team]).ok();
            let names = "--first-name A --last-name B --show-link -o json";
            let role = self.role_at(team);
            let token =
                self.teamctl.run(format!("-q invite add {invited} --role {role} -t {team} {names}")).ok().token();
            if *team == "acme" {
                self.token = token;
            }
            if self.verbs.contains("key create") {
                self.teamctl.run(["-q", "key", "create", "spare", "--scope", "team.read", "-o", "id", "-t", team]).ok();
            }
            let line = format!("-q connector add spare --type gcs --bucket files -o id -t {team}");
            self.teamctl.run(line).ok();
            if let Some(kind) = self.preset.kind {
                self.teamctl.run(["-q", "resource", "create", "spare", "--kind", kind, "-o", "id", "-t", team]).ok();
            }
            self.spend(number, team);
            let made = self.teamctl.run(format!("audit list -t {team} --action invite.add -o json")).ok().json();
            let made = made.as_array().unwrap().iter().find(|event| event["team"] == *team).unwrap().clone();
            self.events.insert(team, made["id"].as_str().unwrap().to_owned());
        }
        if self.verbs.contains("role create") {
            self.teamctl.run("-q role create spare --allow team.read -t acme").ok();
        }
    }

    /// A hold and a charge, with a test key: they hold nothing, so that a team can be deleted that has them.
    fn spend(&self, number: usize, team: &str) {
        let made = self.teamctl.run(format!("-q key create tester --kind test -o json -t {team}")).ok().json();
        let secret = made["secret"].as_str().unwrap();
        for verb in ["hold", "charge"] {
            let line = format!("-q budget {verb} 5 --ref {verb}{number} --key-stdin -o id");
            self.teamctl.stdin(secret).run(line).ok();
        }
    }

    /// Those that commands are run as.
    fn employ(&mut self) {
        let (preset, strongest) = (self.preset, self.preset.strongest);
        for (role, level) in roles_of(preset.name) {
            if level != "team" {
                self.hire(&format!("{role}-organization"), &[("acme", role)]);
            }
            if level != "organization" {
                self.hire(&format!("{role}-team"), &[("acme", preset.joins_as), ("acme/core", role)]);
            }
        }
        self.hire("super", &[("acme", preset.joins_as)]).has_super_access = true;
        self.teamctl.run("-q member update super@x.example --super-access on -t acme").ok();
        self.hire("inactive", &[("acme", strongest.0)]).memberships[0].is_active = false;
        self.teamctl.run("-q member suspend inactive@x.example -y -t acme").ok();
        self.hire("inactive-below", &[("acme", preset.joins_as), ("acme/core", strongest.1)]).memberships[1]
            .is_active = false;
        self.teamctl.run("-q member suspend inactive-below@x.example -y -t acme/core").ok();
        let above = self.hire("inactive-above", &[("acme", preset.joins_as), ("acme/core", strongest.1)]);
        above.memberships.iter_mut().for_each(|membership| membership.is_active = false);
        self.teamctl.run("-q member suspend inactive-above@x.example -y -t acme").ok();
        self.hire("disabled", &[("acme", strongest.0)]).is_disabled = true;
        self.teamctl.run("-q account disable disabled@x.example -y").ok();
        self.hire("nobody", &[]);
        for (email, team, is_owner) in [("owner@acme.example", "acme", true), ("owner@globex.example", "globex", false)]
        {
            let role = crate::tables::ROLES.iter().find(|(of, _, level, _)| *of == preset.name && *level == "owner");
            let memberships = vec![Membership { team, role: role.unwrap().1, is_active: true }];
            let email = email.to_owned();
            self.people.push(Account { email, memberships, is_owner, has_super_access: false, is_disabled: false });
        }
    }

    fn hire(&mut self, name: &str, memberships: &[(&'static str, &'static str)]) -> &mut Account {
        let email = format!("{}@x.example", name.replace('_', "-"));
        self.sign_up(&email);
        if let Some((team, role)) = memberships.last() {
            self.join(&email, team, role);
        }
        let memberships =
            memberships.iter().map(|(team, role)| Membership { team, role, is_active: true }).collect::<Vec<_>>();
        self.people.push(Account { email, memberships, is_owner: false, has_super_access: false, is_disabled: false });
        self.people.last_mut().unwrap()
    }

    /// What the tables say.
    fn expected(&self, line: &Line, who: &Account, team: &str) -> Expected {
        let denied = Expected::Refused("permission.denied");
        let decide = |allowed| if allowed { Expected::Allowed } else { denied };
        let is_about_oneself = line.text.contains("{self}");
        match needs_of(line.command) {
            "operator" => denied,
            "token" => Expected::Refused("invite.token_only"),
            "oneself" => decide(is_about_oneself && !who.is_disabled),
            "owner" if !who.is_owner => denied,
            "owner" if line.command == "team transfer" && !self.preset.owner_transfers => {
                Expected::Refused("transfer.operator_only")
            }
            "owner" | "nothing" => Expected::Allowed,
            "member.remove" if is_about_oneself && !who.is_disabled && would_end_a_rest(who, team) => Expected::Resting,
            _ if is_about_oneself && OF_ONESELF.contains(&line.command) && !who.is_disabled => Expected::Allowed,
            permissions => {
                let team = match line.at {
                    At::Organization => "acme",
                    At::Above => team.rsplit_once('/').map_or(team, |(above, _)| above),
                    At::Team | At::Below | At::Once => team,
                };
                let held = who.permissions_at(self.preset.name, team);
                let permissions = self.preset.of_kind(permissions);
                let mut missing = permissions.split(' ').filter(|permission| !covers(&held, permission));
                match missing.next() {
                    None => Expected::Allowed,
                    // Who may update members, but grants what they do not hold.
                    Some("*") => Expected::Refused("role.escalation"),
                    Some(_) => denied,
                }
            }
        }
    }

    fn text(&self, line: &Line, who: &Account, team: &'static str) -> String {
        let number = TEAMS.iter().position(|known| *known == team).unwrap();
        let mut text = line.text.replace("{team}", team);
        for (name, value) in [
            ("{self}", who.email.as_str()),
            ("{weak}", "weak@x.example"),
            ("{new}", "new@x.example"),
            ("{candidate}", &format!("candidate{number}@x.example")),
            ("{resting}", &format!("resting{number}@x.example")),
            ("{invited}", &format!("invited{number}@x.example")),
            ("{hold}", &format!("hold{number}")),
            ("{charge}", &format!("charge{number}")),
            ("{role}", self.role_at(team)),
            ("{event}", &self.events[team]),
            ("{kind}", self.preset.kind.unwrap_or("project")),
        ] {
            text = text.replace(name, value);
        }
        text
    }

    /// Runs it, and answers exit code and error.
    fn run(&self, text: &str, line: &Line) -> (i32, String) {
        let stdin = line.stdin.replace("{token}", &self.token);
        let outcome = self.teamctl.stdin(stdin).run(format!("-q -o json {text}")).noisy();
        let error = if outcome.notices().is_empty() { Value::Null } else { outcome.error() };
        let code = error["code"].as_str().unwrap_or_default().to_owned();
        let needs = &self.preset.of_kind(needs_of(line.command));
        if code == "permission.denied" && needs.contains('.') {
            let told = |key: &str| error["details"][key].as_str().unwrap_or_default().to_owned();
            let (permission, team, message) = (told("permission"), told("team"), error["message"].as_str().unwrap());
            assert!(!permission.is_empty() && needs.split(' ').any(|needed| needed == permission), "{text}: {error}");
            assert!(message.contains(&permission), "{error}");
            if team.is_empty() {
                // What looks through all teams for what it is about names none to who may look at none.
                assert!(message.ends_with("in any team (the account is disabled)"), "{error}");
            } else {
                assert!(TEAMS.contains(&team.as_str()) && message.contains(&team), "{error}");
                assert!(text.contains(&team) || line.at == At::Organization, "{text}: {error}");
            }
        }
        (outcome.any_code(), code)
    }

    fn baseline(&mut self, text: &str, line: &Line) -> (i32, String) {
        if let Some(known) = self.baseline.get(text) {
            return known.clone();
        }
        let rehearsed = if line.changes { format!("{text} --dry-run") } else { text.to_owned() };
        let known = self.run(&rehearsed, line);
        assert!(
            known.0 == 0 || known.0 != 4 && OTHERWISE.contains(&known.1.as_str()),
            "{text} is no line for the operator: {known:?}"
        );
        self.baseline.insert(text.to_owned(), known.clone());
        known
    }

    fn denials(&self) -> BTreeMap<String, usize> {
        let mut found = BTreeMap::new();
        for event in self.teamctl.run("audit list --action denied -o jsonl").ok().json_lines() {
            let after: Value = event["after"].clone();
            *found.entry(after["command"].as_str().unwrap().to_owned()).or_default() += 1;
        }
        found
    }

    /// Each line for everybody, at each team that it can be run at.
    fn survey(&mut self) {
        let before = self.teamctl.stored();
        let mut denied: BTreeMap<String, usize> = BTreeMap::new();
        let mut told = BTreeSet::new();
        let people = std::mem::take(&mut self.people);
        for (number, who) in people.iter().enumerate() {
            for (at, line) in LINES.iter().enumerate().filter(|(_, line)| verbs().contains(verb(line.command))) {
                let teams = match line.at {
                    At::Team | At::Above => TEAMS,
                    At::Below => &TEAMS[1..],
                    At::Organization if line.text.contains("{team}") => TEAMS,
                    At::Organization | At::Once => &TEAMS[..1],
                };
                for (place, team) in teams.iter().enumerate() {
                    if teams.len() > 1 && !crate::is_full_run() && !(number + at + place).is_multiple_of(SAMPLE) {
                        continue;
                    }
                    let (text, expected) = (self.text(line, who, team), self.expected(line, who, team));
                    told.insert((line.command, expected == Expected::Allowed));
                    let wanted = match expected {
                        Expected::Allowed => self.baseline(&text, line),
                        Expected::Refused(code) => (4, code.to_owned()),
                        Expected::Resting => (6, "member.inactive".to_owned()),
                    };
                    // Denied, it can be run in earnest; every other time it is.
                    let rehearsed = line.changes
                        && (expected == Expected::Allowed || ((number + at + place) / SAMPLE).is_multiple_of(2));
                    let dry = if rehearsed { " --dry-run" } else { "" };
                    let found = self.run(&format!("{text} --as {}{dry}", who.email), line);
                    assert_eq!(
                        found, wanted,
                        "{}: {text} --as {}, which should be {expected:?}",
                        self.preset.name, who.email
                    );
                    // What has no database has no trail.
                    let is_audited = line.changes && !rehearsed && matches!(expected, Expected::Refused(_));
                    if is_audited && !["init", "config set", "config unset"].contains(&line.command) {
                        *denied.entry(verb(line.command).replace(' ', ".")).or_default() += 1;
                    }
                }
            }
            self.shows_where_they_may_read(who);
        }
        assert!(self.teamctl.stored() == before, "{}: something has changed", self.preset.name);
        assert_eq!(self.denials(), denied, "{}: an event for each change that was denied", self.preset.name);
        assert_eq!(self.teamctl.run("audit verify -o json").ok().json()["ok"], true);
        // Both answers were met, of each command that can have both.
        for (command, needs) in NEEDS {
            // One has a test of its own, the other takes the old password, which takes a while.
            let both = !["nothing", "operator", "token"].contains(needs)
                && !["team list", "account password"].contains(command);
            let known = verbs().contains(verb(command)) && (*command != "team transfer" || self.preset.owner_transfers);
            for allowed in [true, false] {
                assert!(!both || !known || told.contains(&(command, allowed)), "{command} was never allowed={allowed}");
            }
        }
    }

    /// "Lists over several teams show those where the actor may read."
    fn shows_where_they_may_read(&self, who: &Account) {
        let may = |permission: &str| -> BTreeSet<String> {
            let at = |team: &&&str| covers(&who.permissions_at(self.preset.name, team), permission);
            let mut all: BTreeSet<_> = TEAMS.iter().filter(at).map(|team| (*team).to_owned()).collect();
            if who.memberships.iter().any(|membership| membership.team == "globex") {
                all.insert("globex".to_owned());
            }
            all
        };
        for (line, permission, column) in [
            ("resource list --all-teams", &*self.preset.of_kind("KIND.read"), "team"),
            ("team list", "team.read", "path"),
            ("member list --all-teams", "member.read", "team"),
            ("invite list --all-teams", "member.read", "team"),
            ("key list --all-teams", "key.read", "team"),
            ("connector list --all-teams", "connector.read", "team"),
            ("audit list", "audit.read", "team"),
        ] {
            let listed = self.teamctl.run(format!("{line} -o json --as {}", who.email));
            if who.is_disabled {
                // Nowhere: they are told so, and not that there is nothing.
                listed.refused("permission.denied");
                continue;
            }
            let rows = listed.ok().json();
            let shown: BTreeSet<_> =
                rows.as_array().unwrap().iter().map(|row| row[column].as_str().unwrap().to_owned()).collect();
            let mut wanted = may(permission);
            if line.starts_with("resource") && self.preset.kind.is_none() {
                wanted.clear();
            }
            if ["invite", "key", "resource", "connector"].iter().any(|noun| line.starts_with(noun)) {
                wanted.remove("globex");
            }
            assert_eq!(shown, wanted, "{}: {line} --as {}", self.preset.name, who.email);
        }
    }
}

fn survey(name: &str) {
    Home::new(PRESETS.iter().find(|preset| preset.name == name).unwrap()).survey();
}

#[test]
fn refonte() {
    survey("refonte");
}

#[test]
fn intoaec() {
    survey("intoaec");
}

#[test]
fn fixfolio() {
    survey("fixfolio");
}

#[test]
fn autoql() {
    survey("autoql");
}

#[test]
fn standard() {
    survey("standard");
}
