//! How a story is told: an organization of a product, a clock, people who do things or may not, and the mail they get.
use std::cell::RefCell;
use std::fs;
use std::os::unix::fs::PermissionsExt;

use serde_json::Value;

use crate::support::{NOW, Outcome, Teamctl};

/// Puts what it is given into the folder `mail`, a file each: a script that stands for mail and text messages.
const RECEIVER: &str = "#!/bin/sh\ncat >\"$(mktemp \"$(dirname \"$0\")/mail/XXXXXXXX\")\"\n";

/// What everybody here chooses.
pub const PASSWORD: &str = "correct horse battery";

/// The organization `acme` of a product, owned by `owner@acme.example`, and a clock that stands still unless it is set.
pub struct Story {
    pub teamctl: Teamctl,
    now: RefCell<String>,
}

impl Story {
    /// With a preset, and with mail and text messages set up.
    #[track_caller]
    pub fn of(preset: &str) -> Self {
        let teamctl = Teamctl::new();
        fs::create_dir(teamctl.path("mail")).unwrap();
        teamctl.run(["-q", "init", "acme", "--owner", "owner@acme.example", "--preset", preset]).ok();
        Self { teamctl, now: RefCell::new(NOW.to_owned()) }.with_mail()
    }

    fn with_mail(self) -> Self {
        let receiver = self.teamctl.file("receiver", RECEIVER);
        fs::set_permissions(&receiver, fs::Permissions::from_mode(0o755)).unwrap();
        let receiver = receiver.display();
        self.teamctl.config(&format!(
            "[invite]\nlink = \"https://portal.example/accept?token={{token}}\"\n\
             [email]\ntransport = \"command\"\nfrom = \"no-reply@portal.example\"\ncommand = [\"{receiver}\"]\n\
             [sms]\ntransport = \"command\"\ncommand = [\"{receiver}\"]\n"
        ));
        self
    }

    /// As far as it has come, to see what else may follow.
    pub fn copy(&self) -> Self {
        Self { teamctl: self.teamctl.copy(), now: self.now.clone() }.with_mail()
    }

    /// From now on it is that instant.
    pub fn clock(&self, now: &str) {
        now.clone_into(&mut self.now.borrow_mut());
    }

    /// Support: whoever runs the program for nobody in particular.
    pub fn operator(&self) -> Person<'_> {
        Person { story: self, name: None }
    }

    /// `NAME@acme.example`, by whose permissions everything goes that they do.
    pub fn person(&self, name: &'static str) -> Person<'_> {
        Person { story: self, name: Some(name) }
    }

    #[track_caller]
    fn run(&self, line: &str, stdin: &str) -> Outcome<'_> {
        self.teamctl.at(&self.now.borrow()).stdin(stdin).run(format!("-q -o json {line}"))
    }

    /// Nothing is changed by a line that is refused so.
    #[track_caller]
    fn refused(&self, line: &str, stdin: &str, code: &str) -> Value {
        let before = self.teamctl.stored();
        let error = self.run(line, stdin).refused(code).error();
        assert!(self.teamctl.stored() == before, "{line} was refused, and has changed something");
        error
    }

    /// Sends what is due: all the mail and text messages that go out, each whole.
    #[track_caller]
    pub fn sends(&self) -> Vec<String> {
        let totals = self.run("outbox send", "").ok().json();
        let folder = fs::read_dir(self.teamctl.path("mail")).unwrap();
        let messages: Vec<String> = folder
            .map(|entry| {
                let path = entry.unwrap().path();
                let message = fs::read_to_string(&path).unwrap();
                fs::remove_file(path).unwrap();
                message
            })
            .collect();
        assert_eq!((&totals["sent"], &totals["failed"]), (&messages.len().into(), &0.into()), "{totals}");
        messages
    }

    /// The link in the one message that goes out, which is mail to that person.
    #[track_caller]
    pub fn link_to(&self, address: &str) -> Link<'_> {
        // Beside those that tell somebody of another role.
        let messages: Vec<_> = self.sends().into_iter().filter(|mail| mail.contains("accept?token=")).collect();
        let [mail] = messages.as_slice() else { panic!("there is not one message, but {messages:#?}") };
        let to = mail.lines().find_map(|line| line.strip_prefix("To: ")).unwrap_or_else(|| panic!("to nobody: {mail}"));
        let to = to.trim_end().trim_end_matches('>').rsplit(['<', ' ']).next();
        assert_eq!(to, Some(address), "{mail}");
        let (_, rest) = mail.split_once("accept?token=").unwrap_or_else(|| panic!("no link in {mail}"));
        let token = rest.split_whitespace().next().unwrap().to_owned();
        Link { story: self, token, password: None }
    }

    /// Whether somebody has a permission at a team, as the product itself would ask.
    #[track_caller]
    pub fn has(&self, name: &str, permission: &str, team: &str) -> bool {
        let line = format!("role check {name}@acme.example --permission {permission} -t {team}");
        let outcome = self.run(&line, "");
        let allowed = outcome.json()["allowed"].as_bool().unwrap();
        outcome.code(if allowed { 0 } else { 6 });
        allowed
    }

    /// Has whoever is named sign up.
    #[track_caller]
    pub fn signs_up(&self, name: &str) {
        let line = format!("account create {name}@acme.example --first-name {name} --company Acme --password-stdin");
        self.run(&line, PASSWORD).ok();
    }

    /// Somebody signs up and is let in without an invitation.
    #[track_caller]
    pub fn joins(&self, name: &str, team: &str, role: &str) {
        self.run(&format!("account create {name}@acme.example --first-name {name} --company Acme --or-ignore"), "")
            .ok();
        self.run(&format!("member add {name}@acme.example --role {role} -t {team}"), "").ok();
    }

    /// What a member, or somebody invited, is in a team: their status and role.
    #[track_caller]
    pub fn standing(&self, name: &str, team: &str) -> (String, String) {
        let shown = self.run(&format!("member show {name}@acme.example -t {team}"), "").ok().json();
        let text = |key: &str| shown[key].as_str().unwrap().to_owned();
        (text("status"), text("role"))
    }

    /// Who is in a team, or is asked to be, as `name status`, by name.
    #[track_caller]
    pub fn everybody_in(&self, team: &str) -> Vec<String> {
        let rows = self.run(&format!("member list -t {team}"), "").ok().json();
        let name = |row: &Value| row["email"].as_str().unwrap().split('@').next().unwrap().to_owned();
        let rows = rows.as_array().unwrap().iter();
        let mut people: Vec<_> = rows.map(|row| format!("{} {}", name(row), row["status"].as_str().unwrap())).collect();
        people.sort_unstable();
        people
    }
}

/// Somebody in a story.
#[derive(Clone, Copy)]
pub struct Person<'a> {
    story: &'a Story,
    name: Option<&'static str>,
}

impl Person<'_> {
    fn line(&self, line: &str) -> String {
        match self.name {
            Some(name) => format!("{line} --as {name}@acme.example"),
            None => line.to_owned(),
        }
    }

    /// Does it, and gets that answer.
    #[track_caller]
    pub fn does(&self, line: &str) -> Value {
        self.story.run(&self.line(line), "").ok().json()
    }

    /// The same with a file on standard input.
    #[track_caller]
    pub fn does_with(&self, line: &str, stdin: &str) -> Value {
        self.story.run(&self.line(line), stdin).ok().json()
    }

    /// Is refused by a rule, and gets that error; nothing is changed.
    #[track_caller]
    pub fn is_refused(&self, line: &str, code: &str) -> Value {
        self.story.refused(&self.line(line), "", code)
    }

    /// The same with a file on standard input.
    #[track_caller]
    pub fn is_refused_with(&self, line: &str, stdin: &str, code: &str) -> Value {
        self.story.refused(&self.line(line), stdin, code)
    }

    /// Has not got the permission for it: exit code 4.
    #[track_caller]
    pub fn may_not(&self, line: &str) {
        let error = self.is_refused(line, "permission.denied");
        assert_eq!(error["exit"], 4, "{line}");
    }
}

/// What somebody was sent, and what they say when they use it.
#[derive(Clone)]
pub struct Link<'a> {
    story: &'a Story,
    pub token: String,
    password: Option<&'static str>,
}

impl Link<'_> {
    /// Used with a password.
    pub fn with_password(&self, password: &'static str) -> Self {
        Self { password: Some(password), ..self.clone() }
    }

    fn accepting(&self, flags: &str) -> (String, String) {
        match self.password {
            Some(password) => (
                format!("invite accept --token-stdin --password-file - {flags}"),
                format!("{}\n{password}\n", self.token),
            ),
            None => (format!("invite accept --token-stdin {flags}"), self.token.clone()),
        }
    }

    /// Accepts.
    #[track_caller]
    pub fn accept(&self, flags: &str) -> Value {
        let (line, stdin) = self.accepting(flags);
        let invite = self.story.run(&line, &stdin).ok().json();
        assert_eq!((&invite["status"], &invite["changed"]), (&"accepted".into(), &true.into()));
        invite
    }

    /// Tries to accept; everything stays as it is.
    #[track_caller]
    pub fn accept_refused(&self, flags: &str, code: &str) -> Value {
        let (line, stdin) = self.accepting(flags);
        self.story.refused(&line, &stdin, code)
    }

    /// Does something else with it: `inspect`, `decline`, `code --phone N`.
    #[track_caller]
    pub fn does(&self, line: &str) -> Value {
        self.story.run(&format!("invite {line} --token-stdin"), &self.token).ok().json()
    }

    /// Is refused something else.
    #[track_caller]
    pub fn is_refused(&self, line: &str, code: &str) -> Value {
        self.story.refused(&format!("invite {line} --token-stdin"), &self.token, code)
    }
}
