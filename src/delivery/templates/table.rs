//! Every message there is a template for, and what may stand in it: the one table of both.

/// What one kind of message says, as it is built in, and what an operator's own version can tell.
#[derive(Debug)]
pub struct Template {
    /// What its files begin with.
    pub name: &'static str,
    /// When it is sent, and to whom.
    pub about: &'static str,
    /// What may stand in each of its parts.
    pub variables: &'static [Variable],
    /// Its one line in a list of messages; of what it could tell, it tells the team alone.
    pub subject: &'static str,
    /// In plain text.
    pub text: &'static str,
    /// As mail programs like it; a text message has none.
    pub html: Option<&'static str>,
}

/// What a template can tell.
#[derive(Debug)]
pub struct Variable {
    /// As it is written in a template.
    pub name: &'static str,
    /// What it is.
    pub about: &'static str,
    /// What it may hold, for who tries a template.
    pub sample: Sample,
}

/// What a variable may hold.
#[derive(Clone, Copy, Debug)]
pub enum Sample {
    /// One line of text.
    Text(&'static str),
    /// The same, or nothing, which is no to an `if`.
    Optional(&'static str),
    /// Yes or no.
    Flag,
    /// How many.
    Number,
    /// Things that have each a text by these names.
    List(&'static [&'static str]),
}

const fn variable(name: &'static str, sample: Sample, about: &'static str) -> Variable {
    Variable { name, about, sample }
}

const TEAM: Variable = variable("team", Sample::Text("Acme"), "what the team is called");
const NAME: Variable =
    variable("name", Sample::Optional("Ada Lovelace"), "the name of whom it goes to, where it is known");
const ACTOR: Variable = variable(
    "actor",
    Sample::Optional("Grace Hopper (grace@acme.example)"),
    "who has done it; nothing for an operator",
);

const OFFER: &[Variable] = &[
    TEAM,
    NAME,
    variable("inviter", Sample::Optional("Grace Hopper (grace@acme.example)"), "who invites; nothing for an operator"),
    variable("role", Sample::Text("Editor"), "the role's title"),
    variable("deadline", Sample::Text("2026-11-14 09:00 UTC"), "from when on it cannot be accepted any more"),
    variable(
        "link",
        Sample::Optional("https://portal.example.com/accept?token=TOKEN"),
        "where it is accepted; nothing without invite.link in the config",
    ),
    variable("token", Sample::Text("TOKEN"), "what the link has in it, for where there is no link"),
    variable("again", Sample::Flag, "whether it was sent before: what was in that does not work any more"),
];

macro_rules! template {
    ($name:literal, $html:expr, $about:literal, $variables:expr) => {
        Template {
            name: $name,
            about: $about,
            variables: $variables,
            subject: include_str!(concat!("../../templates/", $name, ".subject.txt")),
            text: include_str!(concat!("../../templates/", $name, ".txt")),
            html: $html,
        }
    };
    ($name:literal, $about:literal, $variables:expr) => {
        template!($name, Some(include_str!(concat!("../../templates/", $name, ".html"))), $about, $variables)
    };
}

/// Somebody is invited.
pub static INVITE: Template = template!("invite", "To somebody who is invited, or invited again.", OFFER);

/// Somebody is invited back.
pub static REACTIVATE: Template =
    template!("reactivate", "To a member who was suspended, and is back once they accept.", OFFER);

/// The code that proves a telephone.
pub static CODE: Template = template!(
    "code",
    None,
    "The text message with a one-time code; it has no HTML.",
    &[
        TEAM,
        variable("code", Sample::Text("042042"), "the code"),
        variable("minutes", Sample::Number, "for how many minutes it is good"),
    ]
);

/// Somebody's role is another.
pub static ROLE: Template = template!(
    "role",
    "To a member who was given another role.",
    &[
        TEAM,
        NAME,
        ACTOR,
        variable("role", Sample::Text("Admin"), "the title of the role that they have now"),
        variable("before", Sample::Text("Member"), "that of the role that they had"),
    ]
);

/// Somebody has super access, or has lost it.
pub static ACCESS: Template = template!(
    "access",
    "To a member of an organization who was given super access, or from whom it was taken.",
    &[TEAM, NAME, ACTOR, variable("granted", Sample::Flag, "whether they have it now")]
);

/// Somebody owns an organization.
pub static OWNER: Template = template!(
    "owner",
    "To who owns an organization from now on.",
    &[TEAM, NAME, ACTOR, variable("before", Sample::Optional("Ada Lovelace (ada@acme.example)"), "who owned it")]
);

/// Somebody owns it no more.
pub static FORMER_OWNER: Template = template!(
    "former_owner",
    "To who owned an organization until now.",
    &[
        TEAM,
        NAME,
        ACTOR,
        variable("owner", Sample::Optional("Grace Hopper (grace@acme.example)"), "who owns it now"),
        variable("role", Sample::Optional("Admin"), "the title of the role that they have now; nothing once they left"),
    ]
);

/// Keys were made.
pub static KEY: Template = template!(
    "key",
    "To the owner of an organization in which somebody else has made API keys: one for all of a batch.",
    &[
        TEAM,
        NAME,
        ACTOR,
        variable("count", Sample::Number, "how many keys"),
        variable("keys", Sample::List(&["name", "kind"]), "the first of them, each with its name and its kind"),
        variable("more", Sample::Number, "how many there are beside those"),
    ]
);

/// A part of a limit is used.
pub static BUDGET: Template = template!(
    "budget",
    "To those who manage the budget of a team that has used a part of its limit which the policy's budget.alert_at names.",
    &[
        TEAM,
        NAME,
        variable("percent", Sample::Number, "how many percent of the limit that is"),
        variable("used", Sample::Text("80"), "how many credits were used then, by the team and all below it"),
        variable("limit", Sample::Text("100"), "how many it may use"),
        variable(
            "period",
            Sample::Optional("2026-11"),
            "the month or the day that is limited, in UTC; nothing where the limit is for ever",
        ),
    ]
);

/// All of them.
pub static TEMPLATES: [&Template; 9] =
    [&INVITE, &REACTIVATE, &CODE, &ROLE, &ACCESS, &OWNER, &FORMER_OWNER, &KEY, &BUDGET];

/// A part of a message, which is a file of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// One line.
    Subject,
    /// Plain text.
    Text,
    /// HTML: what is put into it is escaped.
    Html,
}

impl Template {
    /// The file of each of its parts, and what that says unless an operator's own takes its place.
    pub fn files(&self) -> impl Iterator<Item = (Part, String, &'static str)> {
        let files = [(Part::Subject, Some(self.subject)), (Part::Text, Some(self.text)), (Part::Html, self.html)];
        files.into_iter().filter_map(|(part, source)| Some((part, self.file(part), source?)))
    }

    /// What the file of a part is called.
    #[must_use]
    pub fn file(&self, part: Part) -> String {
        let ending = match part {
            Part::Subject => "subject.txt",
            Part::Text => "txt",
            Part::Html => "html",
        };
        format!("{}.{ending}", self.name)
    }
}
