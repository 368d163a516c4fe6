//! What holds for the output of every command, and for the flags that every command takes.
use std::collections::BTreeSet;
use std::ffi::OsString;
use std::fs::{self, File};
use std::os::unix::ffi::OsStringExt;
use std::process::{Command, Stdio};

use serde_json::Value;
use snapbox::str;
use teamctl::cli::TEAMCTL;

use crate::support::Teamctl;

/// A member, one who has been asked, and one who was asked in vain.
fn acme() -> Teamctl {
    let teamctl = Teamctl::initialized().ticking();
    teamctl.run("-q team create acme/design -o id").ok();
    teamctl.run("-q account create ada@acme.example --first-name Ada --company '=1+1' -o id").ok();
    teamctl.invite("acme", "bob@acme.example", "viewer");
    teamctl.run("-q invite add emil@acme.example --role viewer --expires-in 15m --no-send -o id").ok();
    teamctl
}

/// When emil's invitation has expired.
const LATER: &str = "2026-11-09T09:00:00Z";

#[test]
fn every_format() {
    let teamctl = acme();
    for format in ["table", "wide", "json", "jsonl", "csv", "id"] {
        let list = teamctl.run(["account", "list", "-o", format, "--fields", "email,company"]).ok();
        let expected = match format {
            "table" | "wide" => str![[r#"
EMAIL               COMPANY
owner@acme.example  -
ada@acme.example    =1+1

"#]],
            "json" => str![[r#"
[
 {"email":"owner@acme.example","company":null},
 {"email":"ada@acme.example","company":"=1+1"}
]

"#]],
            "jsonl" => str![[r#"
{"email":"owner@acme.example","company":null}
{"email":"ada@acme.example","company":"=1+1"}

"#]],
            "csv" => str![[r#"
email,company
owner@acme.example,
ada@acme.example,'=1+1

"#]],
            _ => str![[r#"
ac_2
ac_1

"#]],
        };
        list.stdout(expected);
    }
    for format in ["table", "wide", "csv", "id", "jsonl"] {
        teamctl.run(["team", "list", "--owner", "x@x.org", "-o", format, "--no-headers"]).ok().stdout("");
    }
    teamctl.run("team list --owner x@x.org").ok().stdout(str![]);
    teamctl.run("team list --owner x@x.org -o csv").ok().stdout(str![[r#"
id,path,slug,name,parent,owner,preset,callback_url,archived_at,created_at,members,pending,changed

"#]]);
    teamctl.run("team list --owner x@x.org -o json").ok().stdout(str![[r#"
[]

"#]]);
    teamctl.run("team list -o yaml").code(2).stdout(str![]).stderr(str![[r#"
error: invalid value 'yaml' for '--output <FORMAT>' [possible values: table, wide, json, jsonl, csv, id]
  hint: see: teamctl team list --help

"#]]);
}

#[test]
fn fields_are_chosen_and_ordered() {
    let teamctl = acme();
    teamctl.run("team list --fields name,id,path --no-headers -o csv").ok().stdout(str![[r#"
acme,tm_2,acme
design,tm_1,acme/design

"#]]);
    teamctl.run("team show acme --fields members,path").ok().stdout(str![[r#"
members  1
path     acme

"#]]);
    teamctl.run("team show acme --fields members,path -o json").ok().stdout(str![[r#"
{"members":1,"path":"acme"}

"#]]);
    // Twice is once, since it would be a key twice.
    teamctl.run("team show acme --fields path,path -o json").ok().stdout(str![[r#"
{"path":"acme"}

"#]]);
    teamctl.run("team list --fields nmae").code(2).stdout(str![]).stderr(str![[r#"
error: no field 'nmae'; there are: id, path, slug, name, parent, owner, preset, callback_url, archived_at, created_at, members, pending, changed
  hint: did you mean 'name'?

"#]]);
    teamctl.run("team list --fields path,").code(2).stdout(str![]).stderr(str![[r#"
error: no field ''; there are: id, path, slug, name, parent, owner, preset, callback_url, archived_at, created_at, members, pending, changed

"#]]);
    teamctl.run(["team", "list", "--fields", "x\u{1b}[31m"]).code(2).stdout(str![]).stderr(str![[r#"
error: no field 'x\u{1b}[31m'; there are: id, path, slug, name, parent, owner, preset, callback_url, archived_at, created_at, members, pending, changed

"#]]);
    teamctl.run("team list --sort nmae").code(2).stdout(str![]).stderr(str![[r#"
error: no field 'nmae'; there are: id, path, slug, name, parent, owner, preset, callback_url, archived_at, created_at, members, pending, changed
  hint: did you mean 'name'?

"#]]);
    teamctl.run("team list --sort path:down").code(2).stdout(str![]).stderr(str![[r#"
error: invalid value 'path:down' for '--sort <FIELD>': sort by FIELD, FIELD:asc or FIELD:desc
  hint: see: teamctl team list --help

"#]]);
    teamctl.run("team list --limit many").code(2).stdout(str![]).stderr(str![[r#"
error: invalid value 'many' for '--limit <N>': invalid digit found in string
  hint: see: teamctl team list --help

"#]]);
    teamctl.run("team list --limit -1").code(2).noisy();
    teamctl.run("team list --limit 0 -o json").ok().stdout(str![[r#"
[]

"#]]);
}

#[test]
fn jq() {
    let teamctl = acme();
    teamctl.run("team list --jq .[].path").ok().stdout(str![[r#"
acme
acme/design

"#]]);
    teamctl.run("team list --jq '.[] | {path, members}'").ok().stdout(str![[r#"
{"path":"acme","members":1}
{"path":"acme/design","members":0}

"#]]);
    teamctl.run("team show acme --jq .members").ok().stdout(str![[r#"
1

"#]]);
    teamctl.run("team list --jq length --fields path").ok().stdout(str![[r#"
2

"#]]);
    teamctl.run("team list --jq empty").ok().stdout(str![]);
    // It is of JSON, whatever else is asked for.
    teamctl.run("team list --jq .[0].path -o table").ok().stdout(str![[r#"
acme

"#]]);
    teamctl.run("team list --jq '.['").code(2).stdout(str![]).noisy();
    teamctl.run("team list --jq '.['").refused("usage.jq");
    teamctl.run("team list --jq nope").refused("usage.jq");
    teamctl.run("team list --jq '.[] | error'").refused("usage.jq");
    // Known to be wrong before anything is changed.
    teamctl.run("team create acme/new --jq '.['").refused("usage.jq");
    // What it failed on is all of the data, which does not belong in a log.
    let error = teamctl.run("member list --all-teams --jq .foo").refused("usage.jq").error();
    assert!(error["message"].as_str().unwrap().chars().count() < 250, "{error}");
    teamctl.run("team show acme/new -o json").refused("team.not_found");
}

#[test]
fn no_headers() {
    let teamctl = acme();
    teamctl.run("team list --no-headers --fields path,members").ok().stdout(str![[r#"
acme         1
acme/design  0

"#]]);
    teamctl.run("team list --no-headers --fields path,members -o csv").ok().stdout(str![[r#"
acme,1
acme/design,0

"#]]);
    teamctl.run("team show acme --no-headers --fields path,members").ok().stdout(str![[r#"
acme
1

"#]]);
}

#[test]
fn time() {
    let teamctl = acme();
    let fields = "invite list --fields email,expires_at,closed_at";
    teamctl.at(LATER).run(fields).ok().stdout(str![[r#"
EMAIL              EXPIRES AT            CLOSED AT
bob@acme.example   2026-11-14T09:00:03Z  -
emil@acme.example  2026-11-07T09:15:04Z  -

"#]]);
    teamctl.at(LATER).run(format!("{fields} --time utc")).ok().stdout(str![[r#"
EMAIL              EXPIRES AT            CLOSED AT
bob@acme.example   2026-11-14T09:00:03Z  -
emil@acme.example  2026-11-07T09:15:04Z  -

"#]]);
    teamctl.at(LATER).run(format!("{fields} --time relative")).ok().stdout(str![[r#"
EMAIL              EXPIRES AT  CLOSED AT
bob@acme.example   in 5 days   -
emil@acme.example  2 days ago  -

"#]]);
    teamctl.at(LATER).env("TZ", "XYZ-2").run(format!("{fields} --time local")).ok().stdout(str![[r#"
EMAIL              EXPIRES AT                  CLOSED AT
bob@acme.example   2026-11-14 11:00:03 +02:00  -
emil@acme.example  2026-11-07 11:15:04 +02:00  -

"#]]);
    for format in ["json", "csv"] {
        let utc = teamctl.run(format!("{fields} -o {format}")).ok().text().to_owned();
        assert!(utc.contains("2026-11-14T09:00:03.000Z"), "{utc}");
        assert_eq!(teamctl.run(format!("{fields} -o {format} --time relative")).ok().text(), utc);
        assert_eq!(teamctl.env("TZ", "XYZ-2").run(format!("{fields} -o {format} --time local")).ok().text(), utc);
    }
    teamctl.run("team list --time swatch").code(2).stdout(str![]).stderr(str![[r#"
error: invalid value 'swatch' for '--time <STYLE>' [possible values: relative, local, utc]
  hint: see: teamctl team list --help

"#]]);
}

/// What a pseudo-terminal sees of a list with pending and expired rows.
fn on_a_terminal(teamctl: &Teamctl, line: &str, environment: &[(&str, &str)]) -> String {
    let mut command = teamctl.command(line);
    command.env("TEAMCTL_NOW", LATER).env("TERM", "xterm").envs(environment.iter().copied());
    let mut session = expectrl::Session::spawn(command).expect("a terminal");
    session.set_expect_timeout(Some(std::time::Duration::from_mins(1)));
    let seen = expectrl::Expect::expect(&mut session, expectrl::Eof).expect("an end");
    String::from_utf8(seen.as_bytes().to_vec()).unwrap()
}

#[test]
fn colour_follows_the_flag_then_the_environment_then_the_terminal() {
    let teamctl = acme();
    let list = "member list --fields email,status";
    let always = format!("{list} --color always");
    let never = format!("{list} --color never");
    for (line, environment, colored) in [
        (list, &[][..], true),
        (&never, &[], false),
        (&never, &[("CLICOLOR_FORCE", "1")], false),
        (list, &[("NO_COLOR", "1")], false),
        (list, &[("NO_COLOR", "")], true),
        (list, &[("NO_COLOR", "1"), ("CLICOLOR_FORCE", "1")], false),
        (&always, &[("NO_COLOR", "1")], true),
        (list, &[("CLICOLOR", "0")], false),
        (list, &[("CLICOLOR", "1")], true),
        (list, &[("CLICOLOR", "0"), ("CLICOLOR_FORCE", "1")], true),
        (list, &[("TERM", "dumb")], false),
        (list, &[("TERM", "dumb"), ("CLICOLOR_FORCE", "1")], true),
        (&always, &[("TERM", "dumb")], true),
    ] {
        let seen = on_a_terminal(&teamctl, line, environment);
        assert!(seen.contains("emil@acme.example"), "{line} {environment:?}: {seen}");
        assert_eq!(seen.contains("\u{1b}["), colored, "{line} {environment:?}: {seen:?}");
    }
    // Not on a terminal.
    for (line, variable, colored) in [
        (list, ("CLICOLOR", "1"), false),
        (list, ("CLICOLOR_FORCE", "1"), true),
        (list, ("CLICOLOR_FORCE", "0"), false),
        (list, ("CLICOLOR_FORCE", ""), false),
        (&always, ("NO_COLOR", "1"), true),
        (&never, ("CLICOLOR_FORCE", "1"), false),
    ] {
        let seen = teamctl.env(variable.0, variable.1).run(line).ok();
        assert_eq!(seen.text().contains("\u{1b}["), colored, "{line} {variable:?}: {}", seen.text());
    }
    // Only tables have colours.
    for format in ["json", "jsonl", "csv", "id"] {
        assert!(!teamctl.run(format!("member list --color always -o {format}")).ok().text().contains('\u{1b}'));
    }
    let seen = teamctl.at(LATER).run(always.as_str()).ok().text().replace('\u{1b}', "ESC");
    snapbox::assert_data_eq!(
        seen,
        str![[r#"
ESC[1mEMAIL               STATUSESC[0m
owner@acme.example  active
ESC[90mbob@acme.example    pendingESC[0m
ESC[31memil@acme.example   expiredESC[0m

"#]]
    );
    teamctl.run("team list --color sometimes").code(2).stdout(str![]).stderr(str![[r#"
error: invalid value 'sometimes' for '--color <WHEN>' [possible values: auto, always, never]
  hint: see: teamctl team list --help

"#]]);
}

#[test]
fn a_terminal_shows_how_long_ago() {
    let teamctl = acme();
    let seen = on_a_terminal(&teamctl, "team list --fields path,created_at --color never", &[]);
    snapbox::assert_data_eq!(
        seen.replace("\r\n", "\n"),
        str![[r#"
PATH         CREATED AT
acme         2 days ago
acme/design  2 days ago

"#]]
    );
}

#[test]
fn notices_go_to_stderr_and_can_be_left_out() {
    let teamctl = acme();
    let create = |flags: &str| format!("team create acme/x --dry-run -o id {flags}");
    assert!(!teamctl.run(create("")).ok().noisy().notices().is_empty());
    assert_eq!(teamctl.run(create("-q")).ok().notices(), "");
    assert_eq!(teamctl.run(create("--quiet")).ok().notices(), "");
    assert_eq!(teamctl.env("TEAMCTL_QUIET", "1").run(create("")).ok().notices(), "");
    assert!(!teamctl.env("TEAMCTL_QUIET", "0").run(create("")).ok().noisy().notices().is_empty());
    assert!(!teamctl.env("TEAMCTL_QUIET", "").run(create("")).ok().noisy().notices().is_empty());
    teamctl.run("team list -v -o id --limit 1").ok().stderr(str![[r#"
opening [HOME]/data/teamctl/teamctl.db

"#]]);
    // Neither data nor errors are dropped.
    assert_eq!(teamctl.run("-q team list -o id").ok().text().lines().count(), 2);
    teamctl.run("-q team show none").code(3).stdout(str![]).stderr(str![[r#"
error: there is no team none
  hint: the teams that there are: teamctl team list --all

"#]]);
}

/// Commands that change nothing.
const READS: &[&str] = &[
    "account list",
    "account show",
    "audit export",
    "audit head",
    "audit list",
    "audit show",
    "audit verify",
    "backup list",
    "backup verify",
    "billing invoice list",
    "billing invoice show",
    "billing show",
    "budget check",
    "budget history",
    "budget list",
    "budget report",
    "budget show",
    "callback resolve",
    "callback show",
    "completions",
    "config get",
    "config list",
    "config path",
    "config validate",
    "connector list",
    "connector show",
    "doctor",
    "export",
    "invite inspect",
    "invite list",
    "invite show",
    "key list",
    "key show",
    "member explain",
    "member list",
    "member show",
    "outbox list",
    "outbox show",
    "outbox stats",
    "policy list",
    "policy show",
    "policy validate",
    "resource list",
    "resource show",
    "role check",
    "role list",
    "role permissions",
    "role show",
    "team list",
    "team show",
];

/// Changes whose rehearsal is a test of its own, or that are not of the database.
const ELSEWHERE: &[&str] = &[
    "backup create",
    "backup prune",
    "backup restore",
    "import",
    "init",
    "invite code",
    "callback test",
    "connector test",
    "key verify",
    "config set",
    "config unset",
    "man",
    "outbox send",
    "outbox resume",
    "outbox retry",
    "outbox drop",
];

/// Every other change, as one line that does something to what `rehearsable` makes. On stdin comes a token, which is
/// Dora's password too.
const CHANGES: &[&str] = &[
    "team create acme/new",
    "team create globex --owner hank@globex.example",
    "team update acme/design --name Studio --slug studio",
    "team update acme/design --callback-url https://hooks.acme.example/design",
    "team archive acme/design --yes",
    "team unarchive acme/old",
    "team delete acme/design --confirm acme/design",
    "account create fred@acme.example --first-name Fred",
    "account update ada@acme.example --company Acme",
    "account login dora@acme.example --password-stdin",
    "account password ada@acme.example --password-stdin",
    "account unlock ada@acme.example",
    "account disable ada@acme.example --yes",
    "account enable off@acme.example",
    "account delete dora@acme.example --confirm dora@acme.example",
    "member add ada@acme.example --role viewer",
    "member remove dora@acme.example --yes",
    "member suspend dora@acme.example --yes",
    "member resume eva@acme.example",
    "member update dora@acme.example --super-access on",
    "team transfer acme --to dora@acme.example --demote-to admin --reason 'ticket 1' --confirm acme",
    "team transfer acme --to dora@acme.example --leave --reason ticket --confirm acme",
    "invite add new@acme.example --role viewer --show-link",
    "invite add new@acme.example newer@acme.example --role viewer --show-link",
    "invite resend bob@acme.example --show-link",
    "invite update bob@acme.example --role member",
    "invite revoke bob@acme.example --yes",
    "invite accept --token-stdin --first-name Bob",
    "invite decline --token-stdin",
    "invite expire --all-teams",
    "invite prune --older-than 1d --all-teams --yes",
    "role create auditor --allow audit.read",
    "role update viewer --name reader --allow audit.read",
    "role delete admin --yes",
    "role delete editor --reassign-to viewer --yes",
    "role assign dora@acme.example --role member",
    "policy apply ours.toml --team acme --yes",
    "outbox pause --reason 'the receiver moves'",
    "callback set --url https://hooks.acme.example/other",
    "callback rotate --grace 24h",
    "callback send --type task.completed --data-file data.json",
    "connector add files --type s3 --bucket files",
    "connector remove spare --yes",
    "billing update --price-per-task 2 --contact ada@acme.example",
    "billing invoice create --period 2026-10",
    "billing invoice pay 1 --ref transfer-1",
    "billing invoice void 1 --reason 'wrong prices' --confirm 1",
    "key create novel --expires-in 1d --scope task.*",
    "key rotate deploy --grace 1h",
    "key revoke deploy old --yes",
    "key prune --older-than 1d --yes",
    "budget set --limit 50 --period day",
    "budget topup 5 --ref new",
    "budget adjust -5 --ref new --reason why",
    "budget charge 5 --ref new --tasks 1",
    "budget hold 5 --ref new --note why",
    "budget capture held 2 --tasks 1",
    "budget release held",
    "budget refund charged --ref new",
    "resource create site --kind project --share acme/design",
    "resource update brand --name logo --uri s3://acme/logo --share-all",
    "resource delete brand --yes",
    "account create --from-file people.csv",
    "member add --from-file members.csv --role viewer",
];

fn rehearsable() -> (Teamctl, String) {
    let teamctl = acme();
    teamctl.run("-q team create acme/old -o id").ok();
    teamctl.run("-q team archive acme/old -y -o id").ok();
    teamctl.run("-q account create dora@acme.example -o id").ok();
    teamctl.run("-q role create editor --allow team.read -o id").ok();
    teamctl.run("-q member add dora@acme.example --role editor -o id").ok();
    teamctl.run("-q account create eva@acme.example -o id").ok();
    teamctl.run("-q member add eva@acme.example --role viewer -o id").ok();
    teamctl.run("-q member suspend eva@acme.example -y -o id").ok();
    teamctl.run("-q invite add gone@acme.example --role viewer --no-send -o id").ok();
    teamctl.run("-q invite revoke gone@acme.example -y -o id").ok();
    let token = teamctl.token("acme", "bob@acme.example");
    teamctl.stdin(token.as_str()).run("-q account password dora@acme.example --password-stdin -o id").ok();
    teamctl.at(LATER).stdin("wrong").run("account login ada@acme.example --password-stdin").code(6).noisy();
    teamctl.run("-q account create off@acme.example -o id").ok();
    teamctl.run("-q account disable off@acme.example -y -o id").ok();
    teamctl.run("-q callback set --url https://hooks.acme.example/ -o id").ok();
    teamctl.file("data.json", "{}");
    teamctl.run("-q billing update --plan enterprise --currency EUR --fixed-fee 100 -o id").ok();
    teamctl.run("-q billing invoice create --period 2026-09 -o id").ok();
    teamctl.run("-q connector add spare --type gcs --bucket files -o id").ok();
    teamctl.run("-q key create deploy -o id").ok();
    teamctl.run("-q key create old --expires-in 1s -o id").ok();
    for line in ["topup 100 --ref paid", "charge 5 --ref charged --tasks 1", "hold 5 --ref held --expires-in 30d"] {
        teamctl.run(format!("-q budget {line} -o id")).ok();
    }
    teamctl.run("-q resource create brand --kind project -o id").ok();
    teamctl.file("people.csv", "email,profile.title\nfred@acme.example,Dr\ngina@acme.example,\n");
    teamctl.file("members.csv", "email\nada@acme.example\n");
    let standard = teamctl.run("policy show standard").ok().text().to_owned();
    teamctl.file("ours.toml", standard.replace("[roles.viewer]", "[roles.viewer]\ntitle = \"Guest\""));
    (teamctl, token)
}

/// All that can be seen of the database.
fn state(teamctl: &Teamctl) -> Vec<String> {
    [
        "team list --all",
        "account list",
        "member list --all-teams",
        "invite list --all-teams",
        "role list -t acme",
        "key list -t acme",
        "connector list -t acme",
        "policy show acme",
        "audit list",
        "outbox stats --fields paused_since",
        "billing show -t acme",
        "billing invoice list -t acme",
        "budget list -t acme",
        "budget history -t acme",
        "resource list --all-teams",
    ]
    .map(|line| teamctl.at(LATER).run(format!("{line} -o jsonl")).ok().text().to_owned())
    .to_vec()
}

#[test]
fn a_dry_run_of_every_change_changes_nothing() {
    for line in CHANGES {
        let (teamctl, token) = rehearsable();
        let before = state(&teamctl);
        let dry = teamctl.at(LATER).stdin(token.as_str()).run(format!("-q {line} --dry-run -o json")).ok().json();
        assert_eq!(state(&teamctl), before, "{line}");
        let wet = teamctl.at(LATER).stdin(token.as_str()).run(format!("-q {line} -o json")).ok().json();
        assert_ne!(state(&teamctl), before, "{line} does nothing, dry or not");
        let objects = |answer: &Value| answer.as_array().cloned().unwrap_or_else(|| vec![answer.clone()]);
        assert_eq!(dry.is_array(), wet.is_array(), "{line}");
        assert_eq!(objects(&dry).len(), objects(&wet).len(), "{line}");
        for (dry, wet) in objects(&dry).iter().zip(&objects(&wet)) {
            assert_eq!((&dry["dry_run"], &dry["changed"]), (&true.into(), &true.into()), "{line}: {dry}");
            assert!(wet.get("dry_run").is_none() && wet["changed"] == true, "{line}: {wet}");
            for (key, value) in wet.as_object().unwrap() {
                match key.as_str() {
                    // Whatever opens a door is not made.
                    "token" | "link" | "secret" => assert!(dry[key].is_null(), "{line}: {dry}"),
                    // And what is random is another each time.
                    "id" | "hint" => assert!(dry[key].is_string(), "{line}: {dry}"),
                    _ => assert_eq!(&dry[key], value, "{line}: {key}"),
                }
            }
        }
    }
}

/// So that a new verb cannot be forgotten.
#[test]
fn every_verb_is_a_read_or_has_its_dry_run_tested() {
    let tested = |verb: &str| CHANGES.iter().any(|line| line.starts_with(&format!("{verb} ")));
    let known = |verb: &str| READS.contains(&verb) || ELSEWHERE.contains(&verb) || tested(verb);
    let mut verbs = Vec::new();
    let mut branches = vec![(String::new(), TEAMCTL.whole())];
    while let Some((words, branch)) = branches.pop() {
        for below in branch.get_subcommands() {
            let words = format!("{words} {}", below.get_name()).trim().to_owned();
            if below.has_subcommands() {
                branches.push((words, below.clone()));
            } else {
                verbs.push(words);
            }
        }
    }
    let forgotten: Vec<_> = verbs.iter().filter(|verb| !known(verb)).collect();
    assert!(forgotten.is_empty(), "{forgotten:?}");
}

#[test]
fn a_dry_run_fails_as_the_change_would() {
    let (teamctl, _) = rehearsable();
    for (line, code) in [
        ("team create acme/design", "team.exists"),
        ("team create acme/none/x", "team.not_found"),
        ("team delete acme", "team.not_empty"),
        ("account create ada@acme.example", "account.exists"),
        ("member add nobody@acme.example --role viewer", "account.not_found"),
        ("member remove owner@acme.example", "member.owner"),
        ("invite add bob@acme.example --role viewer --no-send", "invite.exists"),
        ("team create acme/old/x", "team.archived"),
        ("key create deploy", "key.exists"),
        ("key rotate none", "key.not_found"),
        ("budget hold 5 --ref paid", "budget.ref_conflict"),
        ("budget topup 1 --ref paid", "budget.ref_conflict"),
        ("budget capture none", "budget.not_found"),
        ("budget refund charged 6 --ref new", "budget.refund_too_large"),
        ("resource create brand --kind project", "resource.exists"),
        ("resource update none --name x", "resource.not_found"),
    ] {
        let before = state(&teamctl);
        teamctl.run(format!("{line} -n -o json")).refused(code);
        assert_eq!(state(&teamctl), before, "{line}");
    }
}

/// An unknown field is told before anything happens.
#[test]
fn a_field_that_there_is_not_stops_every_change() {
    let (teamctl, token) = rehearsable();
    let before = state(&teamctl);
    for line in CHANGES {
        let error = teamctl
            .stdin(token.as_str())
            .run(format!("{line} --fields nope -o json"))
            .refused("usage.unknown_field")
            .error();
        assert!(error["message"].as_str().unwrap().contains("there are: "), "{line}: {error}");
    }
    assert_eq!(state(&teamctl), before);
    teamctl.run("team create acme/new --fields path,nope").code(2).stdout(str![]).stderr(str![[r#"
error: no field 'nope'; there are: id, path, slug, name, parent, owner, preset, callback_url, archived_at, created_at, members, pending, changed

"#]]);
}

#[test]
fn confirmations() {
    let (teamctl, _) = rehearsable();
    let before = state(&teamctl);
    for line in CHANGES.iter().filter(|line| line.ends_with(" --yes")) {
        let bare = line.trim_end_matches(" --yes");
        for flags in ["", "--no-input", "--confirm acme"] {
            teamctl.run(format!("{bare} {flags} -o json")).refused("usage.confirmation_required");
        }
        teamctl.env("TEAMCTL_NO_INPUT", "1").run(format!("{bare} -o json")).refused("usage.confirmation_required");
        // Before the database is opened.
        teamctl.run(format!("{bare} --db none.db -o json")).refused("usage.confirmation_required");
    }
    for flags in ["", "-y", "--no-input"] {
        teamctl.run(format!("team delete acme/design {flags} -o json")).refused("usage.confirmation_required");
    }
    teamctl.run("team delete acme/design --confirm design -o json").refused("usage.confirmation_mismatch");
    assert_eq!(state(&teamctl), before);
    // Where nothing is asked, the answer is of no interest.
    teamctl.run("-y --confirm x -q team create acme/new -o id").ok();
}

#[test]
fn global_flags_stand_anywhere_but_after_two_dashes() {
    let teamctl = acme();
    let expected = teamctl.run("team list -o json --fields path").ok().text().to_owned();
    for line in [
        "-o json --fields path team list",
        "team -o json list --fields path",
        "--fields=path -ojson team list",
        "team --fields path list -o=json",
        "team list --output json --fields=path",
        "-q -o json team --fields path list",
        "-qo json team list --fields path",
        "-t team -o json team list --fields path",
    ] {
        assert_eq!(teamctl.run(line).ok().text(), expected, "{line}");
    }
    // After two dashes it is a name like any other.
    teamctl.run("team show -- -o").code(2).stdout(str![]).stderr(str![[r#"
error: "-o" is no path of a team: of "-o", it begins or ends with a hyphen

"#]]);
    teamctl.run("team show -o json -- acme").ok();
    teamctl.run("team list -- -o json").code(2).stdout(str![]).stderr(str![[r#"
error: unexpected argument '-o' found
  hint: see: teamctl team list --help

"#]]);
    teamctl.run("team list -t acme -t acme").code(2).stdout(str![]).stderr(str![[r#"
error: the argument '--team <PATH>' cannot be used multiple times
  hint: see: teamctl team list --help

"#]]);
    teamctl.run("team list -o json --output csv").code(2).noisy();
    teamctl.run("team list --db a --db b").code(2).stdout(str![]).stderr(str![[r#"
error: the argument '--db <FILE>' cannot be used multiple times
  hint: see: teamctl team list --help

"#]]);
}

#[test]
fn usage_errors_are_json_where_json_is_asked_for() {
    let teamctl = acme();
    for (line, code) in [
        ("team shwo acme -o json", "usage.unknown_command"),
        ("taem list -o json", "usage.unknown_command"),
        ("team list --ouput json -o jsonl", "usage.unknown_flag"),
        ("team show -o json", "usage.missing"),
        ("team list --limit x --jq .", "usage.invalid_value"),
        ("team list --time x -ojson", "usage.invalid_value"),
        ("member list --all-teams --recursive --output=json", "usage.conflict"),
        ("team create acme/x --owner nobody -o json", "email.invalid"),
        ("team show none -o json", "team.not_found"),
        ("team show none -o jsonl", "team.not_found"),
        ("team show none --jq .", "team.not_found"),
    ] {
        teamctl.run(line).refused(code);
    }
    teamctl.env("TEAMCTL_OUTPUT", "json").run("team shwo acme").refused("usage.unknown_command");
    teamctl.run("team shwo acme -o json").code(2).stderr(str![[r#"
{"error":{"code":"usage.unknown_command","message":"unrecognized subcommand 'shwo'","hint":"did you mean show?","exit":2,"details":{}}}

"#]]);
    // In any other format it is text.
    for format in ["table", "csv", "id", "wide"] {
        assert!(teamctl.run(["team", "show", "none", "-o", format]).code(3).noisy().notices().starts_with("error: "));
    }
}

#[test]
fn aliases_and_suggestions() {
    let teamctl = acme();
    assert_eq!(teamctl.run("team ls -o id").ok().text(), teamctl.run("team list -o id").ok().text());
    assert_eq!(teamctl.run("team get acme -o id").ok().text(), teamctl.run("team show acme -o id").ok().text());
    teamctl.run("team rm acme/design --confirm acme/design -q -o json --jq .path").ok().stdout(str![[r#"
acme/design

"#]]);
    teamctl.run("member rm nobody@acme.example -y -o json").refused("member.not_found");
    teamctl.run("team shwo acme").code(2).stdout(str![]).stderr(str![[r#"
error: unrecognized subcommand 'shwo'
  hint: did you mean show?

"#]]);
    teamctl.run("taem list").code(2).stdout(str![]).stderr(str![[r#"
error: unrecognized subcommand 'taem'
  hint: did you mean team?

"#]]);
    teamctl.run("team list --ownr x@x.org").code(2).stdout(str![]).stderr(str![[r#"
error: unexpected argument '--ownr' found
  hint: did you mean --owner?

"#]]);
    teamctl.run("team list --output jso").code(2).stdout(str![]).stderr(str![[r#"
error: invalid value 'jso' for '--output <FORMAT>' [possible values: table, wide, json, jsonl, csv, id]
  hint: did you mean json?

"#]]);
    // No abbreviations.
    for line in ["tea list", "team lis", "team list --outp json", "mem list"] {
        teamctl.run(line).code(2).noisy();
    }
}

#[test]
fn a_reader_that_has_gone_is_no_error() {
    let teamctl = acme();
    for line in [
        "team list",
        "team list -o json",
        "team show acme",
        "team create acme/new",
        "--help",
        "policy show standard",
        "audit export",
    ] {
        let (reader, writer) = std::io::pipe().unwrap();
        drop(reader);
        let output = teamctl
            .command(format!("-q {line}"))
            .stdin(Stdio::null())
            .stdout(writer)
            .stderr(Stdio::piped())
            .output()
            .unwrap();
        assert_eq!(output.status.code(), Some(0), "{line}: {output:?}");
        assert!(output.stderr.is_empty(), "{line}: {}", String::from_utf8_lossy(&output.stderr));
    }
    teamctl.run("team show acme/new -o id").ok();
}

#[test]
fn a_full_disk_is_an_error_and_the_change_stays() {
    let teamctl = acme();
    for line in [
        "team list",
        "team list -o json",
        "team show acme",
        "team create acme/new",
        "account create x@x.org -o json",
        "--help",
        "policy show standard",
    ] {
        let full = File::options().write(true).open("/dev/full").unwrap();
        let output = teamctl
            .command(format!("-q {line}"))
            .stdin(Stdio::null())
            .stdout(full)
            .stderr(Stdio::piped())
            .output()
            .unwrap();
        assert_eq!(output.status.code(), Some(1), "{line}: {output:?}");
        let told = String::from_utf8(output.stderr).unwrap();
        assert_eq!(told.contains("what was asked for is done"), line.contains("create"), "{line}: {told}");
    }
    teamctl.run("team show acme/new -o id").ok();
    teamctl.run("account show x@x.org -o id").ok();
    // Nowhere to tell anything is no reason to panic.
    let full = || File::options().write(true).open("/dev/full").unwrap();
    for line in ["team show none", "team create acme/newer", "team shwo"] {
        let status = teamctl.command(line).stdin(Stdio::null()).stdout(full()).stderr(full()).status().unwrap();
        assert!(matches!(status.code(), Some(1..=3)), "{line}: {status}");
    }
    teamctl.run("team show acme/newer -o id").ok();
}

#[test]
fn what_is_no_utf_8_is_refused_without_a_panic() {
    let teamctl = acme();
    let bad = || OsString::from_vec(b"a\xffb".to_vec());
    let words = |words: &[&str]| words.iter().map(OsString::from).collect::<Vec<_>>();
    for line in [
        words(&["team", "show"]),
        words(&["team", "create"]),
        words(&["account", "create"]),
        words(&["account", "create", "x@x.org", "--first-name"]),
        words(&["member", "add", "--role", "member"]),
        words(&["team", "list", "-t"]),
        words(&["team", "list", "--fields"]),
        words(&["team", "list", "--jq"]),
        words(&["team", "list", "--reason"]),
        words(&["team"]),
        words(&[]),
    ] {
        let line = [line, vec![bad()]].concat();
        teamctl.run(&line[..]).code(2).noisy();
    }
    teamctl.run([OsString::from("team"), "show".into(), bad()]).code(2).stdout(str![]).stderr(str![[r#"
error: invalid UTF-8 was detected in one or more arguments
  hint: see: teamctl team show --help

"#]]);
    // A file may have any name.
    teamctl
        .run([OsString::from("team"), "list".into(), "--db".into(), bad(), "-o".into(), "json".into()])
        .refused("database.missing");
    for variable in
        ["TEAMCTL_DB", "TEAMCTL_TEAM", "TEAMCTL_OUTPUT", "TEAMCTL_NOW", "TEAMCTL_LOCK_TIMEOUT", "NO_COLOR", "TZ"]
    {
        let code = teamctl.env(variable, bad()).run("member list").any_code();
        assert!(matches!(code, 0 | 2 | 3 | 10), "{variable}: {code}");
    }
    let long = "x".repeat(64 * 1024);
    for line in [
        vec!["team", "show", &long],
        vec!["account", "create", &long],
        vec!["team", "create", "acme/x", "--name", &long],
        vec![&long],
    ] {
        let told = teamctl.run(&line[..]).code(2).noisy();
        assert!(!told.notices().contains("panicked"));
    }
}

#[test]
fn a_program_started_without_even_a_name_does_not_panic() {
    let teamctl = acme();
    teamctl.file(
        "exec.c",
        "#include <unistd.h>\nint main(int c, char **v) { char *none[] = {0}; return execve(v[1], none, none); }\n",
    );
    let compiled = Command::new("cc").current_dir(teamctl.path(".")).args(["-o", "exec", "exec.c"]).status();
    assert!(compiled.expect("a C compiler").success());
    let output = Command::new(teamctl.path("exec")).arg(env!("CARGO_BIN_EXE_teamctl")).output().unwrap();
    assert_eq!(output.status.code(), Some(2), "{output:?}");
    assert!(!String::from_utf8_lossy(&output.stderr).contains("panicked"), "{output:?}");
}

#[test]
fn closed_descriptors_are_no_reason_to_panic_or_to_write_into_the_database() {
    let teamctl = acme();
    for closed in ["<&-", ">&-", "2>&-", "<&- >&- 2>&-"] {
        for line in [
            "team list",
            "team create acme/new --or-ignore",
            "team show none",
            "--help",
            "account create --from-file -",
        ] {
            let mut shell = Command::new("sh");
            let program = teamctl.command(line);
            shell
                .arg("-c")
                .arg(format!("exec \"$0\" \"$@\" {closed}"))
                .arg(program.get_program())
                .args(program.get_args());
            shell.current_dir(teamctl.path(".")).env_clear();
            shell.envs(program.get_envs().filter_map(|(name, value)| Some((name, value?))));
            let output = shell.stdin(Stdio::null()).output().unwrap();
            assert!(matches!(output.status.code(), Some(0..=3)), "{closed} {line}: {output:?}");
            assert!(!String::from_utf8_lossy(&output.stderr).contains("panicked"), "{closed} {line}: {output:?}");
        }
    }
    teamctl.run("audit verify -o id").ok();
    assert_eq!(teamctl.sql("PRAGMA integrity_check").trim(), "ok");
}

/// Enough that nothing is held back by a buffer, or laid out from all rows.
#[test]
fn twenty_thousand_members_stream_in_every_format() {
    const COUNT: usize = 20_000;
    let teamctl = Teamctl::initialized();
    let rows: Vec<_> = (0..COUNT).map(|number| format!("person{number}@acme.example\n")).collect();
    teamctl.file("people.csv", format!("email\n{}", rows.concat()));
    let made = teamctl.run("-q account create --from-file people.csv -o id").ok();
    assert_eq!(made.text().lines().collect::<BTreeSet<_>>().len(), COUNT);
    let added = teamctl.run("-q member add --from-file people.csv --role member -o id").ok();
    assert_eq!(added.text().lines().collect::<BTreeSet<_>>().len(), COUNT);
    let count = COUNT + 1;
    let lines = |line: &str| teamctl.run(line).ok().text().lines().count();
    for noun in ["member", "account"] {
        assert_eq!(lines(&format!("{noun} list")), count + 1, "{noun}");
        assert_eq!(lines(&format!("{noun} list -o jsonl")), count, "{noun}");
    }
    // The rest is one part of the program's, whatever the noun.
    assert_eq!(lines("member list -o wide --no-headers"), count);
    assert_eq!(lines("member list -o csv"), count + 1);
    assert_eq!(lines("member list -o id"), count);
    assert_eq!(teamctl.run("member list -o json").ok().json().as_array().unwrap().len(), count);
    assert_eq!(lines("member list -o csv --no-headers --limit 12345"), 12_345);
    assert_eq!(lines("member list -o csv --no-headers --sort email:desc --fields email"), count);
    let table = teamctl.run("member list --fields email,role,status").ok();
    let widths: BTreeSet<_> = table.text().lines().filter_map(|line| line.find("member ")).collect();
    assert!(widths.len() <= 2, "columns move: {widths:?}");
    assert_eq!(teamctl.run("role show member -o json").ok().json()["members"], COUNT);
    assert_eq!(teamctl.run("team show acme -o json").ok().json()["members"], count);
    assert_eq!(teamctl.run("member list --jq length").ok().text(), format!("{count}\n"));
}

#[test]
fn a_rehearsed_manual_is_not_written() {
    let teamctl = Teamctl::new();
    let told = teamctl.run("man --dir pages --dry-run").ok().noisy();
    assert!(told.text().is_empty() && told.notices().starts_with("would write "), "{}", told.notices());
    assert!(!teamctl.path("pages").exists());
    teamctl.run("-q man --dir pages").ok();
    assert!(teamctl.path("pages/teamctl-team-list.1").is_file());
    assert!(fs::read_to_string(teamctl.path("pages/teamctl-errors.1")).unwrap().contains("team.not_found"));
}

#[test]
fn an_empty_flag_is_a_mistake_and_an_empty_variable_none() {
    let teamctl = Teamctl::initialized();
    for flag in ["--db", "--config", "--team"] {
        teamctl.run(["member", "list", flag, "", "-o", "json"]).refused("usage.invalid_value");
    }
    teamctl.env("TEAMCTL_CONFIG", "").env("TEAMCTL_TEAM", "").run("member list -o id").ok();
}
