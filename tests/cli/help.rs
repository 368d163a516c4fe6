//! What holds for all commands at once: help, the tree that clap builds, error codes and exit codes.
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use clap::Command;
use snapbox::str;
use teamctl::cli::TEAMCTL;
use teamctl::domain::action::ACTIONS;
use teamctl::error::exit_code;
use teamctl::error_codes::ERROR_CODES;

use crate::support::Teamctl;

/// Every command, with the words that it is called by.
fn commands() -> Vec<(Vec<String>, Command)> {
    fn collect(command: &Command, words: &[String], found: &mut Vec<(Vec<String>, Command)>) {
        for below in command.get_subcommands() {
            let words = [words, &[below.get_name().to_owned()]].concat();
            found.push((words.clone(), below.clone()));
            collect(below, &words, found);
        }
    }
    let mut found = Vec::new();
    collect(&TEAMCTL.whole(), &[], &mut found);
    found
}

fn verbs() -> Vec<(Vec<String>, Command)> {
    commands().into_iter().filter(|(_, command)| !command.has_subcommands()).collect()
}

#[test]
fn the_tree_is_one_that_clap_accepts() {
    TEAMCTL.whole().debug_assert();
}

#[test]
fn every_verb_has_help_with_an_example_of_itself() {
    for (words, command) in verbs() {
        let line = words.join(" ");
        let about = command.get_about().unwrap_or_else(|| panic!("{line} has no help")).to_string();
        assert!(!about.ends_with('.') && about.len() > 10, "{line}: {about}");
        let after = command.get_after_help().unwrap_or_else(|| panic!("{line} has no example")).to_string();
        assert!(after.contains("Example:\n") || after.contains("Examples:\n"), "{line}: {after}");
        assert!(after.contains(&format!("teamctl {line}")), "{line} is not in its own example: {after}");
        for argument in command.get_arguments() {
            assert!(argument.get_help().is_some(), "{line}: {} has no help", argument.get_id());
        }
    }
}

#[test]
fn every_noun_has_help() {
    for (words, command) in commands().into_iter().filter(|(_, command)| command.has_subcommands()) {
        assert!(command.get_about().is_some(), "{words:?}");
    }
}

/// What an example shows must at least be understood: it is run with `--help`, which comes after parsing nothing else,
/// so the words themselves are looked up in the tree.
#[test]
fn examples_name_flags_that_there_are() {
    for (words, command) in verbs() {
        let line = words.join(" ");
        let after = command.get_after_help().unwrap().to_string();
        let mut known: BTreeSet<String> = command
            .get_arguments()
            .filter_map(|argument| argument.get_long())
            .map(|long| format!("--{long}"))
            .collect();
        known.extend(
            TEAMCTL.whole().get_arguments().filter_map(|argument| argument.get_long()).map(|long| format!("--{long}")),
        );
        let example = |line: &&str| line.trim_start().starts_with(&format!("teamctl {}", words.join(" ")));
        for example in after.lines().filter(example) {
            // An explanation follows after a gap, and a second program after a pipe.
            let shown = example.trim_start().split("   ").next().unwrap().split('|').next().unwrap();
            for word in shown.split_whitespace().filter(|word| word.starts_with("--")) {
                let flag = word.split('=').next().unwrap();
                assert!(known.contains(flag), "{line}: {flag} in {example}");
            }
        }
    }
}

/// Longer ones would be broken wherever they happen to be full.
#[test]
fn no_line_after_the_help_is_broken() {
    let all = commands().into_iter().chain([(Vec::new(), TEAMCTL.whole())]);
    for (words, command) in all {
        let after = command.get_after_help().map(ToString::to_string).unwrap_or_default();
        for line in after.lines() {
            assert!(line.chars().count() <= 98, "{words:?}: {line}");
        }
    }
}

#[test]
fn a_column_that_help_sorts_by_is_there() {
    let teamctl = Teamctl::initialized();
    let mut count = 0;
    for (words, command) in verbs() {
        let Some(sort) = command.get_arguments().find(|argument| argument.get_long() == Some("sort")) else { continue };
        let help = sort.get_help().unwrap().to_string();
        let examples: Vec<_> = help.split('`').skip(1).step_by(2).collect();
        assert_eq!(examples.len(), 2, "{words:?}: {help}");
        let whom =
            command.get_positionals().filter(|argument| argument.is_required_set()).map(|_| "owner@acme.example");
        let line: Vec<_> = words.iter().map(String::as_str).chain(whom).chain(["-o", "json", "--sort"]).collect();
        for example in examples {
            teamctl.run([&line[..], &[example]].concat()).ok();
        }
        count += 1;
    }
    assert!(count > 15, "{count}");
}

#[test]
fn a_bad_value_leads_to_the_help_of_its_verb() {
    let teamctl = Teamctl::new();
    for (line, verb) in [
        ("backup prune --keep 0", "backup prune"),
        ("backup prune --keep", "backup prune"),
        ("backup --db x.db prune --keep 0", "backup prune"),
        ("-nt team backup -qo json prune --keep 0", "backup prune"),
        ("--reason team backup prune --keep=0", "backup prune"),
        ("backup prune --keep 3 --lock-timeout 500ms", "backup prune"),
        ("--lock-timeout 500ms backup create", "backup create"),
        ("backup verify x --time never", "backup verify"),
        ("backup restore x --color never --limit", "backup restore"),
        ("backup ls --limit x", "backup list"),
        ("export --lock-timeout 500ms", "export"),
        ("export a b", "export"),
        ("import x --lock-timeout 500ms", "import"),
        ("import", "import"),
        ("doctor --lock-timeout 500ms", "doctor"),
        ("-t doctor doctor --lock-timeout 500ms", "doctor"),
        ("billing invoice list --limit x", "billing invoice list"),
        ("resource create --kind project", "resource create"),
    ] {
        let error = teamctl.run(format!("-o json {line}")).code(2).noisy().error();
        assert_eq!(error["hint"], format!("see: teamctl {verb} --help"), "{line}: {error}");
    }
    for line in [&["resource", "create", ""][..], &["connector", "add", "", "--type", "s3", "--bucket", "abc"]] {
        let error = teamctl.run([line, &["-o", "json"]].concat()).code(2).noisy().error();
        assert_eq!(error["hint"], format!("see: teamctl {} {} --help", line[0], line[1]), "{error}");
    }
    for (line, hint) in
        [("--lock-timeout 500ms", "see: teamctl --help"), ("backup --lock-timeout 1", "see: teamctl backup --help")]
    {
        assert_eq!(teamctl.run(format!("-o json {line}")).code(2).noisy().error()["hint"], hint);
    }
}

#[test]
fn aliases_are_those_of_the_contract() {
    for (words, command) in verbs() {
        let aliases: Vec<_> = command.get_visible_aliases().collect();
        let expected: &[&str] = match words.last().unwrap().as_str() {
            "list" => &["ls"],
            "show" => &["get"],
            "remove" | "delete" => &["rm"],
            // There is no other `get` to be an alias of.
            "get" => &["show"],
            _ => &[],
        };
        assert_eq!(aliases, expected, "{words:?}");
    }
}

#[test]
fn every_list_can_be_cut_and_sorted() {
    let teamctl = Teamctl::initialized();
    for (words, command) in verbs().into_iter().filter(|(words, _)| words.last().unwrap() == "list") {
        for flag in ["limit", "sort"] {
            assert!(command.get_arguments().any(|argument| argument.get_long() == Some(flag)), "{words:?} --{flag}");
        }
        let list = |flags: &[&str]| {
            let line: Vec<String> = words.iter().cloned().chain(flags.iter().map(|flag| (*flag).to_owned())).collect();
            teamctl.run(line).ok().json().as_array().unwrap().clone()
        };
        assert_eq!(list(&["-o", "json", "--limit", "0"]).len(), 0, "{words:?}");
        let all = list(&["-o", "json"]);
        let Some(first) = all.first() else { continue };
        let key = first.as_object().unwrap().keys().next().unwrap().clone();
        let mut reversed = list(&["-o", "json", "--sort", &format!("{key}:desc")]);
        reversed.reverse();
        assert_eq!(reversed, list(&["-o", "json", "--sort", &key]), "{words:?}");
    }
}

#[test]
fn help_goes_to_stdout_and_exits_with_zero() {
    let teamctl = Teamctl::new();
    for (words, _) in commands() {
        for flag in ["-h", "--help"] {
            let help = teamctl.run([&words[..], &[flag.to_owned()]].concat()).ok();
            assert!(help.text().contains("Usage: teamctl "), "{words:?}");
        }
    }
    assert!(teamctl.run("help member add").ok().text().contains("--role"));
    assert!(teamctl.run("member help add").ok().text().contains("--role"));
    teamctl.run("--version").ok().stdout(str![[r#"
teamctl 0.2.0

"#]]);
    teamctl.run("-V").ok().stdout(str![[r#"
teamctl 0.2.0

"#]]);
}

#[test]
fn the_help_of_a_command() {
    let teamctl = Teamctl::new();
    let help = |line: &str| teamctl.run(line).ok().text().split("Everywhere:").next().unwrap().to_owned();
    snapbox::assert_data_eq!(
        help("-h"),
        str![[r#"
The back office of a product that sells seats, API keys and credits, and who changed what

Usage: teamctl [OPTIONS] <COMMAND>

Commands:
  init         Make the database, and in it the first organization
  team         Teams, and the organizations that they belong to
  policy       Policies: the rules of an organization, as a TOML file
  account      Accounts: people, known by their e-mail address across all teams
  member       Members: who is in a team, and who has been asked to be
  invite       Invitations: who has been asked to join which team
  role         Roles: named sets of permissions of an organization
  key          API keys: by which programs use the product for a team
  callback     Callbacks: where your product is told what happens, and how it knows that it was us
  budget       Credits: the organization's pool, what teams may use of it, and what they have used
  billing      Billing: the plan, prices, and invoices of the organization
  connector    Storage connectors: where a team's files are, with S3, Azure or Google
  resource     Resources: what teams make, such as projects or assets, and who else sees it
  audit        The audit trail: who changed what, chained so that tampering shows
  outbox       Messages that wait to be sent: queued with what they tell of
  doctor       Look whether the database, and the files that it is made of, are as they have to be
  backup       Copies of the whole database, and putting one in its place
  export       Write the whole directory as JSON Lines, to be imported into another database
  import       Read a whole directory from an export, into a database that `init` has just made
  config       The config file, and where each setting in force came from
  completions  Print the completions of a shell
  man          Print the manual, or write a page for each command
  help         Print this message or the help of the given subcommand(s)

Options:
  -h, --help     Print help (see more with '--help')
  -V, --version  Print version


"#]]
    );
    snapbox::assert_data_eq!(
        help("member -h"),
        str![[r#"
Members: who is in a team, and who has been asked to be

Usage: teamctl member [OPTIONS] <COMMAND>

Commands:
  list     List members and open or expired invitations [alias: ls]
  show     Show one member, or somebody who has been asked to be one [alias: get]
  add      Let people in who have signed up, without an invitation
  update   Give a member every permission in the organization short of the owner's own, or take that
           away
  suspend  Suspend members, and them in each team below: they have no permissions there until they
           are resumed
  resume   Bring a suspended member back, and them in the teams below that were suspended along
  remove   Remove members, and them from each team below [alias: rm]
  explain  List each permission that somebody has at the team, and the membership, role and pattern
           that give it
  help     Print this message or the help of the given subcommand(s)

Options:
  -h, --help  Print help (see more with '--help')


"#]]
    );
    snapbox::assert_data_eq!(
        help("member add -h"),
        str![[r#"
Let people in who have signed up, without an invitation

Usage: teamctl member add [OPTIONS] [EMAIL]...

Arguments:
  [EMAIL]...  Whom

Options:
      --role <ROLE>       As what; with --from-file, where a row does not say
      --from-file <FILE>  People from a CSV with a header or from JSON Lines; - for stdin
      --or-ignore         Who is in already is no error
  -h, --help              Print help (see more with '--help')


"#]]
    );
}

#[test]
fn no_command_is_a_mistake_that_shows_help() {
    let teamctl = Teamctl::new();
    for line in ["", "team", "member"] {
        let told = teamctl.run(line).code(2).noisy();
        assert!(told.text().is_empty() && told.notices().contains("Usage: teamctl"), "{line}");
    }
}

/// Literals given to `Error::new`, whatever the white space, and codes passed on to something that makes an error.
fn codes_in(source: &str) -> BTreeSet<String> {
    let production = source.split("#[cfg(test)]\nmod ").next().unwrap();
    let is_code = |text: &str| {
        let part = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_');
        text.split_once('.').is_some_and(|(noun, reason)| part(noun) && part(reason))
    };
    production.split('"').skip(1).step_by(2).filter(|text| is_code(text)).map(ToOwned::to_owned).collect()
}

fn sources(folder: &Path, found: &mut BTreeMap<String, String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.ends_with("tests.rs") {
            // Of no concern: what tests say is no error of the program.
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let text = fs::read_to_string(&path).unwrap();
            found.insert(path.to_string_lossy().into_owned(), text);
        }
    }
}

/// Dotted words in the sources that are something else than an error's code.
fn is_something_else(file: &str, word: &str) -> bool {
    let noun = word.split('.').next().unwrap_or_default();
    // Permissions, settings, parts of a policy and types of callbacks are written like codes, each in a table of its own.
    let tables = [
        "src/domain/permission",
        "src/config/",
        "src/domain/callback/",
        "src/cli/transport",
        "src/cli/config",
        "src/domain/policy",
        "src/domain/role",
        "src/domain/access",
        "src/domain/action",
        "src/domain/grant",
        "src/operations/key/mod",
        "src/operations/doctor/",
    ];
    let elsewhere =
        tables.iter().any(|table| file.contains(table)) && !ERROR_CODES.iter().any(|(code, _)| *code == word);
    elsewhere
        // File names.
        || ["rs", "sql", "toml", "db", "key", "csv", "jsonl", "tmp", "txt", "html"].contains(&word.split('.').nth(1).unwrap_or_default())
        // What is recorded in the audit trail, `noun.verb` of the command.
        || ACTIONS.iter().any(|action| action.event == word)
        || noun.is_empty()
}

#[test]
fn every_error_code_is_listed_and_every_listed_one_is_used() {
    let mut files = BTreeMap::new();
    sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut files);
    let listed: BTreeSet<_> = ERROR_CODES.iter().map(|(code, _)| (*code).to_owned()).collect();
    let mut used = BTreeSet::new();
    let mut unlisted = Vec::new();
    // The table itself, and the rule beside it, use nothing.
    for (file, text) in
        files.iter().filter(|(file, _)| !file.ends_with("src/error_codes.rs") && !file.ends_with("src/error.rs"))
    {
        for code in codes_in(text) {
            if listed.contains(&code) {
                used.insert(code);
            } else if !is_something_else(file, &code) {
                unlisted.push(format!("{file}: {code}"));
            }
        }
    }
    assert!(unlisted.is_empty(), "not in ERROR_CODES: {unlisted:#?}");
    let unused: Vec<_> = listed.difference(&used).collect();
    assert!(unused.is_empty(), "in ERROR_CODES, and nowhere else: {unused:?}");
}

#[test]
fn the_list_of_codes_is_in_order_and_explains_each() {
    for pair in ERROR_CODES.windows(2) {
        // An underscore sorts before letters here, as people would put it.
        assert!(pair[0].0.replace('_', " ") < pair[1].0.replace('_', " "), "{} before {}", pair[0].0, pair[1].0);
    }
    for (code, meaning) in ERROR_CODES {
        assert!(meaning.ends_with('.') && !meaning.contains('\n'), "{code}: {meaning}");
    }
}

/// The rule of the contract, written down once more from its words.
fn exit_by_the_contract(code: &str) -> u8 {
    let (noun, reason) = code.split_once('.').unwrap();
    match code {
        "database.insecure" => return 4,
        "database.locked" => return 75,
        "database.already_initialized" | "output.exists" => return 5,
        "disk.full" => return 1,
        _ => {}
    }
    match noun {
        "database" | "key_file" => return 10,
        "output" => return 1,
        _ => {}
    }
    match reason {
        "not_found" | "unknown_token" | "ambiguous" => return 3,
        _ => {}
    }
    if ["permission.denied", "role.escalation", "member.self", "transfer.operator_only"].contains(&code)
        || reason == "token_only"
    {
        return 4;
    }
    match reason {
        "exists" | "in_use" | "not_empty" | "ref_conflict" => return 5,
        "invalid"
        | "too_short"
        | "incomplete"
        | "invalid_rows"
        | "owner_required"
        | "kind_unknown"
        | "environment_invalid" => return 2,
        _ => {}
    }
    match code {
        _ if noun == "usage" => 2,
        "clock.suspicious" | "billing.card_number" => 2,
        "prompt.declined" => 7,
        "audit.broken" | "backup.corrupt" | "ledger.unbalanced" => 9,
        "member.outranks" => 4,
        _ => 6,
    }
}

#[test]
fn exit_codes_follow_from_the_contract() {
    for (code, _) in ERROR_CODES {
        let expected = match *code {
            // By the table of exit codes: unexpected, or input and output; and SIGINT.
            "input.failed" => 1,
            "prompt.interrupted" => 130,
            code if code.starts_with("internal.") => 1,
            code => exit_by_the_contract(code),
        };
        assert_eq!(exit_code(code), expected, "{code}");
    }
}

/// The codes that the contract names for the commands that there are.
#[test]
fn the_codes_that_scripts_branch_on_exist() {
    let contract = "team.not_found team.exists team.archived team.not_empty team.owner_required policy.invalid \
        account.exists account.not_found email.invalid password.too_short phone.invalid \
        member.exists member.not_found member.owner member.inactive member.not_in_parent member.one_organization \
        invite.exists invite.not_found invite.not_open invite.expired invite.revoked invite.declined invite.accepted \
        invite.unknown_token invite.code_required invite.incomplete invite.super_access_not_allowed \
        invite.account_required invite.batch_limit invite.domain_not_allowed invite.invalid_rows \
        role.not_found role.owner role.level permission.invalid audit.broken usage.undelivered clock.suspicious \
        database.insecure database.locked database.already_initialized output.exists disk.full prompt.declined \
        billing.card_number";
    for code in contract.split_whitespace() {
        assert!(ERROR_CODES.iter().any(|(listed, _)| *listed == code), "{code}");
    }
}
