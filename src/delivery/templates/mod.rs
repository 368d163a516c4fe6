//! What messages say: templates, built in or an operator's own, filled with what there is to tell.
use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use minijinja::syntax::SyntaxConfig;
use minijinja::{AutoEscape, Environment, ErrorKind, Output, State, UndefinedBehavior, Value, escape_formatter};
use zeroize::Zeroizing;

use crate::domain::message::one_line;

mod facts;
mod table;

pub use facts::Facts;
pub use table::{ACCESS, BUDGET, CODE, FORMER_OWNER, INVITE, KEY, OWNER, REACTIVATE, ROLE};
pub use table::{Part, Sample, TEMPLATES, Template, Variable};

/// Longer than anybody writes a mail.
const LARGEST: u64 = 256 * 1024;

/// What a message says, in all of its parts. Without `Debug`, since a token or a code is in it.
pub struct Rendered {
    /// One line.
    pub subject: String,
    /// Lines that end with `\n`.
    pub text: Zeroizing<String>,
    /// The same as HTML; a text message has none.
    pub html: Option<Zeroizing<String>>,
}

/// What is wrong with a template: which file, on which line, and what.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mistake {
    /// The file, with its folder where it is an operator's.
    pub file: String,
    /// Counted from one, where a line is known.
    pub line: Option<usize>,
    /// What.
    pub what: String,
}

impl std::fmt::Display for Mistake {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.line {
            Some(line) => write!(formatter, "{}, line {line}: {}", self.file, self.what),
            None => write!(formatter, "{}: {}", self.file, self.what),
        }
    }
}

/// The templates in force: an operator's where their folder has one, the built-in ones elsewhere.
#[derive(Clone, Debug, Default)]
pub struct Templates {
    folder: Option<PathBuf>,
    /// By file name: what an operator's file says, or why that cannot be read.
    replaced: BTreeMap<String, Result<String, String>>,
    /// Why the folder cannot be used at all.
    unreadable: Option<String>,
}

impl Templates {
    /// Reads an operator's folder. What cannot be read is told by whoever needs it: a mail that is not as the operator
    /// wants it is not sent.
    #[must_use]
    pub fn read(folder: &Path) -> Self {
        let mut templates = Self { folder: Some(folder.to_owned()), ..Self::default() };
        match fs::read_dir(folder) {
            Ok(_) => {}
            Err(error) => templates.unreadable = Some(format!("the folder cannot be read: {error}")),
        }
        for (_, file, _) in TEMPLATES.iter().flat_map(|template| template.files()) {
            if let Some(source) = read_file(&folder.join(&file)) {
                templates.replaced.insert(file, source);
            }
        }
        templates
    }

    /// Tries every template, with all that it can tell and with as little as it has to.
    #[must_use]
    pub fn mistakes(&self) -> Vec<Mistake> {
        let mut mistakes = Vec::new();
        for template in TEMPLATES {
            for (part, ..) in template.files() {
                let found = [true, false]
                    .into_iter()
                    .find_map(|is_full| self.render_part(template, part, &Facts::sample(template, is_full)).err());
                mistakes.extend(found);
            }
        }
        mistakes.dedup();
        mistakes
    }

    /// Files of the folder that look like templates and take no part: their names are mistyped.
    #[must_use]
    pub fn unused(&self) -> Vec<PathBuf> {
        let known: Vec<_> = TEMPLATES.iter().flat_map(|template| template.files()).map(|(_, file, _)| file).collect();
        let entries = self.folder.as_ref().and_then(|folder| fs::read_dir(folder).ok());
        let paths = entries.into_iter().flatten().filter_map(|entry| Some(entry.ok()?.path()));
        let is_template = |path: &PathBuf| path.extension().is_some_and(|ending| ending == "txt" || ending == "html");
        let is_known = |path: &PathBuf| {
            path.file_name().and_then(|name| name.to_str()).is_some_and(|name| known.iter().any(|known| known == name))
        };
        let mut unused: Vec<_> = paths.filter(|path| is_template(path) && !is_known(path)).collect();
        unused.sort();
        unused
    }

    /// What a message says.
    pub fn render(&self, template: &Template, facts: &Facts) -> Result<Rendered, Mistake> {
        let part = |part| self.render_part(template, part, facts);
        Ok(Rendered {
            subject: one_line(&part(Part::Subject)?),
            text: part(Part::Text)?,
            html: template.html.is_some().then(|| part(Part::Html)).transpose()?,
        })
    }

    fn render_part(&self, template: &Template, part: Part, facts: &Facts) -> Result<Zeroizing<String>, Mistake> {
        let file = template.file(part);
        let mistake = |line, what| Mistake { file: self.place(&file), line, what };
        if let (Some(why), Some(folder)) = (&self.unreadable, &self.folder) {
            return Err(Mistake { file: folder.display().to_string(), line: None, what: why.clone() });
        }
        let source = match self.replaced.get(&file) {
            Some(Ok(source)) => source.as_str(),
            Some(Err(why)) => return Err(mistake(None, why.clone())),
            None => template.built_in(part),
        };
        let rendered =
            environment().and_then(|environment| environment.render_named_str(&file, source, facts.values(template)));
        rendered.map(Zeroizing::new).map_err(|error| mistake(error.line(), explained(&error, source)))
    }

    fn place(&self, file: &str) -> String {
        match &self.folder {
            Some(folder) if self.replaced.contains_key(file) => folder.join(file).display().to_string(),
            _ => file.to_owned(),
        }
    }
}

impl Template {
    fn built_in(&self, part: Part) -> &'static str {
        match part {
            Part::Subject => self.subject,
            Part::Text => self.text,
            Part::Html => self.html.unwrap_or_default(),
        }
    }

    /// What a message is called in the outbox, whatever an operator's template calls it in a mailbox.
    #[must_use]
    pub fn called(&self, team: &str) -> String {
        let facts = Facts::new().text("team", team);
        let subject = Templates::default().render_part(self, Part::Subject, &facts);
        subject.map_or_else(|_| self.name.to_owned(), |subject| one_line(&subject))
    }
}

/// A variable that there is not is a mistake, not nothing; a line that holds nothing but a tag leaves no line.
fn environment<'a>() -> Result<Environment<'a>, minijinja::Error> {
    let mut environment = Environment::new();
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    environment.set_formatter(format);
    let mut syntax = SyntaxConfig::builder();
    environment.set_syntax(syntax.trim_blocks(true).lstrip_blocks(true).keep_trailing_newline(true).build()?);
    Ok(environment)
}

/// Escapes what HTML gives a meaning, and not the slash too: a link is to be found by whoever looks for one.
/// Nobody's name is 'None'.
fn format(out: &mut Output<'_>, state: &mut State<'_, '_>, value: &Value) -> Result<(), minijinja::Error> {
    if value.is_none() {
        return Ok(());
    }
    let (AutoEscape::Html, false, Some(text)) = (state.auto_escape(), value.is_safe(), value.as_str()) else {
        return escape_formatter(out, state, value);
    };
    let write = |written: std::fmt::Result| written.map_err(|_| minijinja::Error::from(ErrorKind::WriteFailure));
    for character in text.chars() {
        match character {
            '&' => write(out.write_str("&amp;")),
            '<' => write(out.write_str("&lt;")),
            '>' => write(out.write_str("&gt;")),
            '"' => write(out.write_str("&quot;")),
            '\'' => write(out.write_str("&#39;")),
            other => write(out.write_char(other)),
        }?;
    }
    Ok(())
}

/// The words of the library, and the line that it is about.
fn explained(error: &minijinja::Error, source: &str) -> String {
    let what = match error.detail() {
        Some(detail) => format!("{}: {detail}", error.kind()),
        None => error.kind().to_string(),
    };
    let line = error.line().and_then(|line| source.lines().nth(line.saturating_sub(1)));
    match line.map(one_line).filter(|line| !line.is_empty()) {
        Some(line) => format!("{} in `{}`", one_line(&what), line.chars().take(80).collect::<String>()),
        None => one_line(&what),
    }
}

/// What a file says; `None` where there is no such file.
fn read_file(path: &Path) -> Option<Result<String, String>> {
    let attributes = match fs::metadata(path) {
        Ok(attributes) => attributes,
        Err(error) if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => return None,
        Err(error) => return Some(Err(format!("it cannot be read: {error}"))),
    };
    // Before it is opened: opening a FIFO would wait for a writer.
    if !attributes.is_file() {
        return Some(Err("it is no regular file".to_owned()));
    }
    let mut bytes = Vec::new();
    let read = fs::File::open(path).and_then(|file| file.take(LARGEST + 1).read_to_end(&mut bytes));
    Some(match (read, String::from_utf8(bytes)) {
        (Err(error), _) => Err(format!("it cannot be read: {error}")),
        (Ok(length), _) if length as u64 > LARGEST => Err("it is larger than 256 KiB".to_owned()),
        (Ok(_), Err(_)) => Err("it is not UTF-8".to_owned()),
        (Ok(_), Ok(text)) => Ok(text.trim_start_matches('\u{feff}').replace("\r\n", "\n")),
    })
}

#[cfg(test)]
mod tests;
