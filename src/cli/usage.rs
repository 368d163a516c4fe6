//! How an error is told, whether it is about the line or about what the line asked for.
use std::ffi::OsString;
use std::io::Write;
use std::path::Path;
use std::process::ExitCode;

use clap::error::{ContextKind, ContextValue, ErrorKind};

use super::TEAMCTL;
use crate::config::Config;
use crate::domain::card_number;
use crate::domain::key::PlainKey;
use crate::domain::sealing::InviteToken;
use crate::error::Error;
use crate::output::{safe_json, sanitize};
use crate::world::World;

/// Tells an error on stderr, in the format that was asked for, and answers the exit code.
#[must_use]
pub fn report(world: World, error: &Error, line: &[OsString], config: Option<&Path>) -> ExitCode {
    let told = if wants_json(world, line, config) { format!("{}\n", safe_json(&error.to_json())) } else { text(error) };
    // A closed stderr leaves nothing to tell it to.
    let _ = world.stderr().write_all(without_secrets(told, line).as_bytes());
    ExitCode::from(error.exit_code())
}

/// Who types a token or a key where it does not belong should not find it in a log as well.
fn without_secrets(mut told: String, line: &[OsString]) -> String {
    let words = line.iter().filter_map(|word| word.to_str());
    for word in words.flat_map(|word| [word.trim(), word.split_once('=').map_or("", |(_, value)| value.trim())]) {
        if InviteToken::parse(word).is_ok() {
            told = told.replace(word, "[token]");
        } else if PlainKey::parse(word.as_bytes()).is_some() {
            told = told.replace(word, "[key]");
        }
    }
    told
}

/// Whatever it quotes cannot reach a terminal, nor break a line: only the lines of a list are meant.
#[must_use]
pub fn text(error: &Error) -> String {
    let message = error.message();
    let is_a_list = ["rows", "roles", "renamed", "candidates"].iter().any(|list| error.details().contains_key(*list));
    let safe = if is_a_list {
        message.lines().map(|line| sanitize(line).into_owned()).collect::<Vec<_>>().join("\n")
    } else {
        sanitize(&message).into_owned()
    };
    let hint = error.hint_text().map(|hint| format!("  hint: {}\n", sanitize(hint))).unwrap_or_default();
    format!("error: {safe}\n{hint}")
}

/// Help and version go to stdout; everything else that clap has to say is an error of ours.
#[must_use]
pub fn report_usage(world: World, usage: &clap::Error, line: &[OsString]) -> ExitCode {
    if !usage.use_stderr() {
        return match usage.print() {
            Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => ExitCode::FAILURE,
            _ => ExitCode::SUCCESS,
        };
    }
    if usage.kind() == ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand {
        let _ = usage.print();
        return ExitCode::from(2);
    }
    report(world, &without_card_number(translated(usage, line), line), line, None)
}

/// What is said of a bad line repeats what was typed, which a card number must not be.
fn without_card_number(error: Error, line: &[OsString]) -> Error {
    let message = error.message();
    if !line.iter().any(|word| word == "billing" || word == "budget") {
        return error;
    }
    let words = line.iter().filter_map(|word| word.to_str());
    let mut values = words.flat_map(|word| [word, word.split_once('=').map_or("", |(_, value)| value)]);
    if values.any(|value| card_number::is_in(value) && message.contains(value)) {
        card_number::refused()
    } else {
        error
    }
}

/// The format is read off the raw line, which is all there is when parsing has failed: the last one wins, as in clap.
fn wants_json(world: World, line: &[OsString], config: Option<&Path>) -> bool {
    match format_on(line) {
        Some(format) => matches!(format.as_str(), "json" | "jsonl"),
        None => match world.variable("TEAMCTL_OUTPUT") {
            Some(format) => matches!(format.as_str(), "json" | "jsonl"),
            None => Config::load(&world, config)
                .is_ok_and(|config| matches!(config.output.as_deref(), Some("json" | "jsonl"))),
        },
    }
}

fn format_on(line: &[OsString]) -> Option<String> {
    let mut format = None;
    let mut filtered = false;
    let mut words = line.iter().skip(1).take_while(|word| *word != "--").map(|word| word.to_string_lossy());
    while let Some(word) = words.next() {
        if word == "--jq" || word.starts_with("--jq=") {
            filtered = true;
        } else if word == "-o" || word == "--output" {
            format = words.next().map(std::borrow::Cow::into_owned);
        } else if let Some(value) = word.strip_prefix("--output=") {
            format = Some(value.to_owned());
        } else if let Some(cluster) = word.strip_prefix('-')
            && !cluster.starts_with('-')
            && let Some((flags, value)) = cluster.split_once('o')
            && flags.chars().all(|flag| "nqvy".contains(flag))
        {
            let value = value.trim_start_matches('=');
            format = if value.is_empty() { words.next().map(std::borrow::Cow::into_owned) } else { Some(value.into()) };
        }
    }
    if filtered { Some("json".into()) } else { format }
}

/// How many characters of what was typed an error repeats.
const MOST_SHOWN: usize = 120;

/// A value that one of our types refused keeps the code and the words of that refusal.
fn translated(usage: &clap::Error, line: &[OsString]) -> Error {
    use std::error::Error as _;
    let mut rendered = usage.render().to_string();
    for kind in [ContextKind::InvalidValue, ContextKind::InvalidArg, ContextKind::InvalidSubcommand] {
        if let Some(ContextValue::String(typed)) = usage.get(kind)
            && let Some((end, _)) = typed.char_indices().nth(MOST_SHOWN)
        {
            rendered = rendered.replace(typed.as_str(), &format!("{}…", &typed[..end]));
        }
    }
    let message = rendered.split("\n\n").next().unwrap_or_default().trim_start_matches("error: ");
    let message = message.split_whitespace().collect::<Vec<_>>().join(" ");
    let refused = usage.source().and_then(|source| source.downcast_ref::<Error>());
    let code = refused.map_or_else(|| code(usage.kind()), Error::code);
    // Whatever it is about, it was typed: exit 2.
    let code = if crate::error::exit_code(code) == 2 { code } else { "usage.invalid_value" };
    let error = Error::new(code, message);
    match (refused.and_then(Error::hint_text), suggestion(usage)) {
        (Some(hint), _) => error.hint(hint),
        (None, Some(nearest)) => error.hint(format!("did you mean {nearest}?")),
        (None, None) => {
            let command = command(&rendered).unwrap_or_else(|| called(line));
            error.hint(format!("see: {command} --help"))
        }
    }
}

/// The command that the usage line is about, without its flags and arguments. What is told of a value has no such line.
fn command(rendered: &str) -> Option<String> {
    let (_, usage) = rendered.split_once("Usage: ")?;
    let words = usage.split_whitespace().take_while(|word| word.bytes().all(|byte| byte.is_ascii_lowercase()));
    Some(words.collect::<Vec<_>>().join(" ")).filter(|command| !command.is_empty())
}

fn called(line: &[OsString]) -> String {
    [&["teamctl"], TEAMCTL.called(line).as_slice()].concat().join(" ")
}

fn code(kind: ErrorKind) -> &'static str {
    match kind {
        ErrorKind::InvalidSubcommand => "usage.unknown_command",
        ErrorKind::UnknownArgument => "usage.unknown_flag",
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => "usage.invalid_value",
        ErrorKind::ArgumentConflict => "usage.conflict",
        ErrorKind::MissingRequiredArgument | ErrorKind::MissingSubcommand => "usage.missing",
        _ => "usage.invalid",
    }
}

fn suggestion(usage: &clap::Error) -> Option<String> {
    let kinds = [ContextKind::SuggestedSubcommand, ContextKind::SuggestedArg, ContextKind::SuggestedValue];
    match kinds.into_iter().find_map(|kind| usage.get(kind))? {
        ContextValue::String(one) => Some(one.clone()),
        // The nearest comes last.
        ContextValue::Strings(some) => some.last().cloned(),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::format_on;

    #[test]
    fn the_format_is_read_off_the_raw_line() {
        let format = |line: &str| {
            let line: Vec<_> = line.split(' ').map(Into::into).collect();
            format_on(&line)
        };
        for line in [
            "t -o json x",
            "t x --output=json",
            "t -ojson",
            "t x -o=json",
            "t -o csv -o json",
            "t -qo json",
            "t --jq .",
        ] {
            assert_eq!(format(line).as_deref(), Some("json"), "{line}");
        }
        for line in ["t x", "t x -- -o json", "t x -o", "t --owner json"] {
            assert_eq!(format(line), None, "{line}");
        }
    }
}
