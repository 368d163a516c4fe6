//! Asking for what a line lacks: on a terminal each argument that is needed and not there, by what people call it.
use std::error::Error as _;
use std::ffi::OsString;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, ArgAction, Command};

use super::TEAMCTL;
use super::prompt::{ask_checked, choose_from};
use crate::error::Result;
use crate::world::World;

/// Asks for what clap says is missing, on a terminal: the line with the answers at its end. `None` where there is nothing
/// to ask, or nobody.
pub fn complete(world: World, usage: &clap::Error, line: &[OsString]) -> Option<Result<Vec<OsString>>> {
    let Some(ContextValue::Strings(missing)) = usage.get(ContextKind::InvalidArg) else { return None };
    let silent =
        line.iter().any(|word| word == "--no-input" || word == "--") || world.variable("TEAMCTL_NO_INPUT").is_some();
    if usage.kind() != ErrorKind::MissingRequiredArgument || silent || !world.can_ask() {
        return None;
    }
    let whole = built();
    let verb = TEAMCTL.called(line).into_iter().try_fold(&whole, |command, name| command.find_subcommand(name))?;
    Some(with_answers(line, &lacking(verb, missing)?))
}

/// All commands, in which what an argument is shown as is known.
fn built() -> Command {
    let mut whole = TEAMCTL.whole();
    whole.build();
    whole
}

/// Which arguments those are, in the order in which one would say them: what it is about, and then how. `None` where one
/// of them is a choice among several.
fn lacking<'verb>(verb: &'verb Command, missing: &[String]) -> Option<Vec<&'verb Arg>> {
    let found =
        missing.iter().map(|shown| verb.get_arguments().find(|argument| bare(&argument.to_string()) == bare(shown)));
    let mut found = found.collect::<Option<Vec<_>>>()?;
    found.sort_by_key(|argument| !argument.is_positional());
    Some(found)
}

/// `<TEAM>` as `TEAM`, and `--permission <PERMISSION>` without the last bracket.
fn bare(shown: &str) -> &str {
    shown.trim_matches(|character| "<>[].".contains(character))
}

fn with_answers(line: &[OsString], lacking: &[&Arg]) -> Result<Vec<OsString>> {
    let mut answers = Vec::new();
    for argument in lacking {
        answers.push((argument.get_long(), ask(argument)?));
    }
    Ok(appended(line, answers))
}

/// The line with answers at its end: whatever those begin with, nothing takes them for flags.
fn appended(line: &[OsString], answers: Vec<(Option<&str>, String)>) -> Vec<OsString> {
    let (flags, others): (Vec<_>, Vec<_>) = answers.into_iter().partition(|(flag, _)| flag.is_some());
    let mut complete = line.to_vec();
    complete.extend(flags.into_iter().filter_map(|(flag, answer)| Some(format!("--{}={answer}", flag?).into())));
    if !others.is_empty() {
        complete.push("--".into());
    }
    complete.extend(others.into_iter().map(|(_, answer)| answer.into()));
    complete
}

fn ask(argument: &Arg) -> Result<String> {
    let question = question(argument);
    let choices: Vec<_> = argument.get_possible_values().iter().map(|value| value.get_name().to_owned()).collect();
    if choices.is_empty() {
        return ask_checked(&question, |answer| check(argument, answer));
    }
    let chosen = choose_from(&question, &choices, 0)?;
    Ok(choices.into_iter().nth(chosen).unwrap_or_default())
}

/// That an answer is one that the argument takes; else why not.
fn check(argument: &Arg, answer: &str) -> Result<(), String> {
    let mut alone = Arg::new("answer").long("answer").action(ArgAction::Append);
    alone = alone.value_parser(argument.get_value_parser().clone());
    if let Some(delimiter) = argument.get_value_delimiter() {
        alone = alone.value_delimiter(delimiter);
    }
    let read = Command::new("answer").no_binary_name(true).arg(alone);
    let refused = read.try_get_matches_from([format!("--answer={answer}")]).err();
    refused.map_or(Ok(()), |usage| Err(usage.source().map_or_else(|| "it cannot be that".into(), ToString::to_string)))
}

/// What people call what a flag, or else a name in the help, stands for, where that is not the word itself.
const QUESTIONS: &[(&str, &str)] = &[
    ("--allow", "Permissions, such as team.read,member.*"),
    ("--data-file", "File with the data"),
    ("--keep", "How many to keep"),
    ("--older-than", "Older than, such as 30d"),
    ("--phone", "Telephone number, with + and the country"),
    ("--to", "E-mail address of the new owner"),
    ("--url", "URL"),
    ("EMAIL", "E-mail address"),
    ("ID|EMAIL", "Id or e-mail address"),
    ("MSG", "Message"),
    ("ORG", "Organization"),
];

/// What is asked: `Bucket`.
fn question(argument: &Arg) -> String {
    let name = argument.get_value_names().and_then(|names| names.first()).map_or("", |name| name.as_str());
    let flag = argument.get_long().map(|long| format!("--{long}"));
    let word = flag.as_deref().unwrap_or(name);
    if let Some((_, asked)) = QUESTIONS.iter().find(|(known, _)| *known == word) {
        return (*asked).to_owned();
    }
    let word = word.trim_start_matches('-').replace('-', " ").to_lowercase();
    let mut letters = word.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use clap::error::{ContextKind, ContextValue};

    use super::*;

    /// Every verb with what clap says is missing where nothing is given.
    fn verbs(command: &Command, words: &[&str], visit: &mut dyn FnMut(&Command, &[String])) {
        for below in command.get_subcommands() {
            let words = [words, &[below.get_name()]].concat();
            verbs(below, &words, visit);
            let line = ["teamctl"].iter().chain(&words).map(OsString::from);
            let Err(usage) = TEAMCTL.read(&line.collect::<Vec<_>>()) else { continue };
            if let (ErrorKind::MissingRequiredArgument, Some(ContextValue::Strings(missing))) =
                (usage.kind(), usage.get(ContextKind::InvalidArg))
            {
                visit(below, missing);
            }
        }
    }

    #[test]
    fn what_is_missing_is_asked_for_in_words() {
        let mut asked = std::collections::BTreeSet::new();
        verbs(&built(), &[], &mut |verb, missing| match lacking(verb, missing) {
            Some(lacking) => asked.extend(lacking.into_iter().map(question)),
            None => assert!(missing.iter().all(|shown| shown.contains("|--")), "{} {missing:?}", verb.get_name()),
        });
        assert!(asked.len() > 20, "{asked:?}");
        for question in asked {
            let is_shouted = |word: &str| word.len() > 1 && word.bytes().all(|byte| byte.is_ascii_uppercase());
            let mut words = question.split(' ');
            assert!(words.all(|word| word == "URL" || !is_shouted(word)), "{question}");
            assert!(question.starts_with(|first: char| first.is_ascii_uppercase()), "{question}");
            assert!(question.len() > 2 && !question.contains(['<', '|']), "{question}");
        }
    }

    #[test]
    fn an_answer_is_checked_as_the_argument_is() {
        let prune = built().find_subcommand("backup").unwrap().find_subcommand("prune").unwrap().clone();
        let keep = prune.get_arguments().find(|argument| argument.get_long() == Some("keep")).unwrap();
        assert_eq!(check(keep, "3"), Ok(()));
        for bad in ["0", "-1", "x", "", "3,4"] {
            assert!(check(keep, bad).unwrap_err().len() > 5, "{bad}");
        }
    }

    #[test]
    fn answers_stand_where_nothing_takes_them_for_flags() {
        let line = ["teamctl", "connector", "add"].map(OsString::from);
        assert_eq!(appended(&line, Vec::new()), line);
        let answers = vec![(None, "-x".into()), (Some("bucket"), "--y".into())];
        assert_eq!(appended(&line, answers)[3..], ["--bucket=--y", "--", "-x"].map(OsString::from));
    }
}
