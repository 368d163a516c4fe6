//! What is made from the whole tree: completions and man pages.
use std::fs;
use std::path::{Path, PathBuf};

use clap::Args;
use clap_complete::Shell;
use clap_mangen::Man as Page;
use clap_mangen::roff::{Roff, bold, roman};

use super::TEAMCTL;
use super::exchange::manual;
use super::session::{Exit, Session};
use super::tree::Verb;
use crate::domain::callback::{EVENTS, Payload, TEST, whole};
use crate::domain::id::MessageId;
use crate::domain::instant::Instant;
use crate::error::{Error, Result, exit_code};
use crate::error_codes::ERROR_CODES;
use crate::operations::database_file::make_folder;
use crate::operations::outbox::{Sample, TEMPLATES};

/// Print the completions of a shell
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  source <(teamctl completions bash)
  teamctl completions fish > ~/.config/fish/completions/teamctl.fish")]
pub struct Completions {
    /// Which shell
    #[arg(value_name = "SHELL")]
    shell: Shell,
}

impl Verb for Completions {
    const NAME: &'static str = "completions";

    fn run(self, session: &mut Session) -> Result<Exit> {
        let mut script = Vec::new();
        clap_complete::generate(self.shell, &mut TEAMCTL.whole(), "teamctl", &mut script);
        session.print_text(&String::from_utf8_lossy(&script))?;
        Ok(Exit::Done)
    }
}

/// Print the manual, or write a page for each command
#[derive(Args, Debug)]
#[command(after_help = "Examples:\n  teamctl man | man -l -\n  teamctl man --dir /usr/local/share/man/man1")]
pub struct Man {
    /// The folder to write the pages to; it must not hold other files of these names
    #[arg(long, value_name = "DIR")]
    dir: Option<PathBuf>,
}

impl Verb for Man {
    const NAME: &'static str = "man";

    fn run(self, session: &mut Session) -> Result<Exit> {
        let pages = pages().map_err(failed)?;
        let Some(folder) = self.dir else {
            if let Some((_, page)) = pages.first() {
                session.print_text(page)?;
            }
            return Ok(Exit::Done);
        };
        if session.global.dry_run {
            session.notice(format_args!("would write {} pages to {}", pages.len(), folder.display()));
            return Ok(Exit::Done);
        }
        make_folder(&folder)?;
        for (name, page) in &pages {
            write_page(&folder.join(name), page)?;
        }
        session.notice(format_args!("wrote {} pages to {}", pages.len(), folder.display()));
        Ok(Exit::Done)
    }
}

fn failed(error: std::io::Error) -> Error {
    Error::new("output.failed", "a manual page cannot be written").caused_by(error)
}

/// Replaces a page of an earlier version whole, and follows no link.
fn write_page(path: &Path, page: &str) -> Result<()> {
    use std::io::Write;
    if fs::symlink_metadata(path).is_ok_and(|file| !file.is_file()) {
        return Err(Error::new("output.exists", format!("{} is there, and is no regular file", path.display())));
    }
    let folder = path.parent().unwrap_or(path);
    let mut file = tempfile::Builder::new().prefix(".teamctl").tempfile_in(folder).map_err(failed)?;
    file.write_all(page.as_bytes()).map_err(failed)?;
    file.as_file().set_permissions(std::os::unix::fs::PermissionsExt::from_mode(0o644)).map_err(failed)?;
    file.persist(path).map_err(|error| failed(error.error))?;
    Ok(())
}

/// File names and texts of all pages: the program's, each command's, and those of the errors, the templates, the callbacks
/// and the form of an export.
pub fn pages() -> std::io::Result<Vec<(String, String)>> {
    let mut pages = Vec::new();
    let mut whole = TEAMCTL.whole().disable_help_subcommand(true);
    whole.build();
    add_pages(&whole, "teamctl", &mut pages)?;
    pages.push(("teamctl-errors.1".into(), errors()));
    pages.push(("teamctl-templates.1".into(), templates()));
    pages.push(("teamctl-callbacks.1".into(), callbacks()));
    pages.push((manual::FILE.into(), manual::page()));
    Ok(pages)
}

fn add_pages(command: &clap::Command, name: &str, pages: &mut Vec<(String, String)>) -> std::io::Result<()> {
    let mut page = Vec::new();
    let titled = command.clone().name(name.to_owned());
    Page::new(titled).title(name.to_uppercase()).section("1").manual("teamctl").render(&mut page)?;
    pages.push((format!("{name}.1"), String::from_utf8_lossy(&page).into_owned()));
    for below in command.get_subcommands() {
        add_pages(below, &format!("{name}-{}", below.get_name()), pages)?;
    }
    Ok(())
}

fn errors() -> String {
    let mut page = Roff::new();
    page.control("TH", ["TEAMCTL-ERRORS", "1", "", "teamctl", "teamctl"]);
    page.control("SH", ["NAME"]);
    page.text([roman("teamctl-errors - what can go wrong, by the code that scripts read")]);
    page.control("SH", ["DESCRIPTION"]);
    page.text([roman(
        "An error is told on stderr. With -o json, -o jsonl or --jq it is one line of JSON: \
         {\"error\":{\"code\",\"message\",\"hint\",\"exit\",\"details\"}}. Codes and exit codes do not change.",
    )]);
    page.control("SH", ["CODES"]);
    for (code, meaning) in ERROR_CODES {
        page.control("TP", []);
        page.text([bold(*code), roman(format!(" (exit {})", exit_code(code)))]);
        page.text([roman(*meaning)]);
    }
    page.render()
}

const TEMPLATES_ARE: &str = "What mail and text messages say is in templates, which are built in. A file of the same name in \
the folder that email.templates in the config names takes the place of one of them; the others stay. A mail has three: \
NAME.subject.txt, of which one line is made, NAME.txt, and NAME.html, in which all that is filled in is escaped. They are \
written as Jinja templates are: {{ team }} puts something in, {% if link %} ... {% endif %} asks, {% for key in keys %} \
... {% endfor %} repeats. A variable that there is not is a mistake. A line that holds nothing but such a tag leaves no line.";

const TEMPLATES_ARE_CHECKED: &str = "teamctl config validate tries each template. A message whose template is broken is \
not sent, and tried again later. The subject that teamctl outbox list shows is the built-in one.";

fn templates() -> String {
    let mut page = Roff::new();
    page.control("TH", ["TEAMCTL-TEMPLATES", "1", "", "teamctl", "teamctl"]);
    page.control("SH", ["NAME"]);
    page.text([roman("teamctl-templates - what messages say, and how to say it otherwise")]);
    page.control("SH", ["DESCRIPTION"]);
    page.text([roman(TEMPLATES_ARE)]);
    page.control("PP", []);
    page.text([roman(TEMPLATES_ARE_CHECKED)]);
    for template in TEMPLATES {
        page.control("SH", [template.name.to_uppercase().as_str()]);
        page.text([roman(template.about)]);
        for variable in template.variables {
            page.control("TP", []);
            page.text([bold(variable.name), roman(holds(variable.sample))]);
            page.text([roman(variable.about)]);
        }
        for (_, file, source) in template.files() {
            page.control("PP", []);
            page.text([bold(file), roman(", as it is built in:")]);
            page.control("nf", []);
            for line in source.lines() {
                page.text([roman(line)]);
            }
            page.control("fi", []);
        }
    }
    page.render()
}

fn holds(sample: Sample) -> String {
    match sample {
        Sample::Text(_) => String::new(),
        Sample::Optional(_) => " (or nothing)".to_owned(),
        Sample::Flag => " (true or false)".to_owned(),
        Sample::Number => " (a number)".to_owned(),
        Sample::List(names) => format!(" (a list, each with {})", names.join(", ")),
    }
}

const ABOUT_CALLBACKS: [&str; 5] = [
    "A team is called back at its own URL, or at that of the nearest team above it that has one: teamctl callback set. What \
     is sent waits in the outbox until the receiver has taken it, and teamctl outbox send delivers it: each at least once, \
     with the same id every time. A status of 200 to 299 says that it was taken, 410 that it never will be; anything else is \
     tried again after 1 m, 5 m, 30 m, 2 h, 6 h and 24 h.",
    "The body is one JSON object: {\"type\",\"id\",\"created_at\",\"team\",\"data\"}. team is the path that the team had when it \
     happened, and created_at when that was. Keys are only ever added.",
    "The headers webhook-id, webhook-timestamp and webhook-signature are those of Standard Webhooks \
     (https://www.standardwebhooks.com): a receiver verifies them with any of its libraries and the signing secret, which \
     teamctl callback show --secret prints. Beside them, the header that the policy names in callback.auth_header carries the \
     auth key, for receivers that only compare. Secrets are those of the team whose URL it is, for live and for test keys.",
    "After teamctl callback rotate --grace there are two signatures, by the new secret and by the old one, and the auth key \
     is the old one until the grace is over.",
    "Of its own events teamctl tells those that the policy names in callback.events, such as [\"member.*\"] or [\"*\"]; none \
     by default. They are signed with the live secrets. What a product has done it sends by teamctl callback send, under a \
     type of its own. Whoever is erased before a callback has left is taken out of it: what named them is null.",
];

fn callbacks() -> String {
    let mut page = Roff::new();
    page.control("TH", ["TEAMCTL-CALLBACKS", "1", "", "teamctl", "teamctl"]);
    page.control("SH", ["NAME"]);
    page.text([roman("teamctl-callbacks - what products are told, and how they know who tells")]);
    page.control("SH", ["DESCRIPTION"]);
    for paragraph in ABOUT_CALLBACKS {
        page.control("PP", []);
        page.text([roman(paragraph)]);
    }
    page.control("SH", ["TYPES"]);
    for event in EVENTS.iter().chain([&TEST]) {
        page.control("TP", []);
        page.text([bold(event.name)]);
        page.text([roman(event.tells)]);
        page.control("IP", []);
        verbatim(&mut page, event.example);
    }
    page.control("SH", ["EXAMPLE"]);
    verbatim(&mut page, &example());
    page.render()
}

/// On a line of its own, neither broken nor hyphenated: for what people copy.
fn verbatim(page: &mut Roff, text: &str) {
    page.control("EX", []);
    page.text([roman(text)]);
    page.control("EE", []);
}

/// A whole body of the first type, as it is sent.
fn example() -> String {
    let Some(event) = EVENTS.first() else { return String::new() };
    let data = serde_json::from_str(event.example).unwrap_or_default();
    let kept = Payload::new(&data).kept("acme/design");
    // 2026-11-07T09:00:00.000Z
    let at = Instant::from_millis(1_794_042_000_000);
    whole((event.name, MessageId(at.millis() << 21)), at, &kept)
}
