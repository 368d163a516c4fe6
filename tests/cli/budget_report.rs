//! Seeing budgets: bars in `budget list` and `budget show`, and `budget report` in every form.
use std::collections::BTreeMap;

use serde_json::Value;
use snapbox::str;

use crate::support::Teamctl;

/// Usage of two months by three teams and three keys, one of them a test key, and a team that was deleted since.
fn acme() -> Teamctl {
    let teamctl = Teamctl::initialized();
    for team in ["acme/design", "acme/design/web", "acme/old"] {
        teamctl.run(["-q", "team", "create", team, "-o", "id"]).ok();
    }
    teamctl.at("2026-09-01T00:00:00Z").run("-q budget topup 1000 --ref order-1 -o id").ok();
    let key = |name: &str, team: &str, kind: &str| {
        let made = teamctl.run(["-q", "key", "create", name, "-t", team, "--kind", kind, "-o", "json"]).ok().json();
        made["secret"].as_str().unwrap().to_owned()
    };
    let (deploy, spare) = (key("deploy", "acme/design", "live"), key("spare", "acme/design/web", "live"));
    let test = key("test", "acme/design", "test");
    for (number, (at, amount, tasks, payer)) in [
        ("2026-10-05T23:59:59.999Z", "8", 1, "acme"),
        ("2026-10-31T12:00:00Z", "20.5", 2, "acme/design"),
        ("2026-11-02T00:00:00Z", "40", 4, deploy.as_str()),
        ("2026-11-05T08:00:00Z", "0.000001", 0, spare.as_str()),
        ("2026-11-05T08:00:00Z", "500", 9, test.as_str()),
        ("2026-11-06T08:00:00Z", "11.5", 1, "acme/old"),
        ("2026-11-06T09:00:00Z", "0", 3, "acme"),
    ]
    .into_iter()
    .enumerate()
    {
        let line = format!("-q budget charge {amount} --tasks {tasks} --ref use-{number} -o id");
        if payer.starts_with("acme") {
            teamctl.at(at).run(format!("{line} -t {payer}")).ok();
        } else {
            teamctl.at(at).stdin(payer).run(format!("{line} --key-stdin")).ok();
        }
    }
    teamctl.run("-q team delete acme/old --confirm acme/old -o id").ok();
    teamctl.run("-q budget set --limit 30 --period day -t acme/design/web -o id").ok();
    teamctl.run("-q budget set --limit 35 --period month -t acme/design -o id").ok();
    teamctl
}

#[test]
fn tables_show_the_use_of_each_limit_as_a_bar() {
    let teamctl = acme();
    teamctl.run("budget list").ok().stdout(str![[r#"
TEAM             LIMIT  PERIOD  USE               USED       HELD  REMAINING   TASKS
acme             -      none    -                 80.000001  0     919.999999  11
acme/design      35     month   ██████████ 114 %  40.000001  0     0           4
acme/design/web  30     day     ░░░░░░░░░░ 0 %    0          0     0           0

"#]]);
    teamctl.run("budget list -o wide").ok().stdout(str![[r#"
TEAM             MODE       LIMIT  PERIOD  PERIOD START          USE               USED       HELD  REMAINING   POOL        TASKS
acme             unlimited  -      none    -                     -                 80.000001  0     919.999999  919.999999  11
acme/design      limit      35     month   2026-11-01T00:00:00Z  ██████████ 114 %  40.000001  0     0           919.999999  4
acme/design/web  limit      30     day     2026-11-07T00:00:00Z  ░░░░░░░░░░ 0 %    0          0     0           919.999999  0

"#]]);
    teamctl.run("budget show").ok().stdout(str![[r#"
team          acme
mode          unlimited
limit         -
period        none
period_start  -
use           -
used          80.000001
held          0
remaining     919.999999
pool          919.999999
tasks         11

TEAM             LIMIT  PERIOD  USE               USED       HELD  REMAINING  TASKS
acme/design      35     month   ██████████ 114 %  40.000001  0     0          4
acme/design/web  30     day     ░░░░░░░░░░ 0 %    0          0     0          0

"#]]);
    teamctl.run("budget show -t acme/design/web --no-headers").ok().stdout(str![[r#"
acme/design/web
limit
30
day
2026-11-07T00:00:00Z
░░░░░░░░░░ 0 %
0
0
0
919.999999
0

"#]]);
    teamctl.run("budget list --sort use:desc --fields team,use").ok().stdout(str![[r#"
TEAM             USE
acme/design      ██████████ 114 %
acme/design/web  ░░░░░░░░░░ 0 %
acme             -

"#]]);
    // One object is one object, and what is drawn is no data.
    teamctl.run("budget show -o json").ok().stdout(str![[r#"
{"team":"acme","mode":"unlimited","limit":null,"period":"none","period_start":null,"used":"80.000001","held":"0","remaining":"919.999999","pool":"919.999999","tasks":11,"changed":null}

"#]]);
    teamctl.run("budget show -o csv").ok().stdout(str![[r#"
team,mode,limit,period,period_start,used,held,remaining,pool,tasks,changed
acme,unlimited,,none,,80.000001,0,919.999999,919.999999,11,

"#]]);
    teamctl.run("budget list --fields team,use -o csv").code(2).stdout(str![]).stderr(str![[r#"
error: no field 'use'; there are: team, mode, limit, period, period_start, used, held, remaining, pool, tasks, changed
  hint: did you mean 'used'?

"#]]);
}

#[test]
fn bars_are_what_locale_and_terminal_can_show() {
    let teamctl = acme();
    let line = "budget list --fields use --no-headers -t acme/design";
    let blocks = "██████████ 114 %\n░░░░░░░░░░ 0 %\n";
    let ascii = "########## 114 %\n---------- 0 %\n";
    for (variable, value, expected) in [
        ("LC_ALL", "C.UTF-8", blocks),
        ("LC_ALL", "de_DE.utf8", blocks),
        ("LC_ALL", "C", ascii),
        ("LC_ALL", "de_DE.ISO-8859-1", ascii),
        ("TERM", "dumb", ascii),
        ("TERM", "xterm", blocks),
    ] {
        assert_eq!(teamctl.env(variable, value).run(line).ok().text(), expected, "{variable}={value}");
    }
    let by_lang = |lang: &str| teamctl.without_env("LC_ALL").env("LANG", lang).run(line).ok().text().to_owned();
    assert_eq!((by_lang("en_US.UTF-8").as_str(), by_lang("C").as_str()), (blocks, ascii));
    assert_eq!(teamctl.without_env("LC_ALL").run(line).ok().text(), ascii);
}

#[test]
fn past_the_limit_is_red() {
    let teamctl = acme();
    let seen = teamctl.run("budget list --fields team,use --color always").ok().text().replace('\u{1b}', "ESC");
    snapbox::assert_data_eq!(
        seen,
        str![[r#"
ESC[1mTEAM             USEESC[0m
acme             -
ESC[31macme/design      ██████████ 114 %ESC[0m
acme/design/web  ░░░░░░░░░░ 0 %

"#]]
    );
    let seen = teamctl.run("budget report --by month -t acme/design --since 2026-10-01 --color always").ok();
    snapbox::assert_data_eq!(
        seen.text().replace('\u{1b}', "ESC"),
        str![[r#"
ESC[1mMONTH    USED       TASKS  USEESC[0m
2026-10  20.5       2      ████████████▎ 33.9 %
ESC[31m2026-11  40.000001  4      ████████████████████████ 66.1 %ESC[0m

"#]]
    );
}

#[test]
fn a_terminal_has_bars_as_wide_as_there_is_room() {
    let teamctl = acme();
    let seen =
        teamctl.terminal_by("stty cols 60; \"$@\"; echo \"exit=$?\"; stty sane; stty -a", "budget report --by team");
    let seen = seen.ends(0).replace("\r\n", "\n").replace('\u{1b}', "ESC");
    snapbox::assert_data_eq!(
        seen,
        str![[r#"
ESC[1mTEAM             USED      TASKS  USEESC[0m
acme             0         3      0 %
acme/design      60.5      6      ███████████████ 84 %
acme/design/web  0.000001  0      ▏ 0 %
ESC[90macme/old         11.5      1      ██▊ 16 %ESC[0m
exit=0

"#]]
    );
}

#[test]
fn by_day() {
    let teamctl = acme();
    teamctl.run("budget report --since 2026-10-31").ok().stdout(str![[r#"
DAY         USED      TASKS  USE
2026-10-31  20.5      2      ████████████▎ 28.5 %
2026-11-01  0         0      0 %
2026-11-02  40        4      ████████████████████████ 55.6 %
2026-11-03  0         0      0 %
2026-11-04  0         0      0 %
2026-11-05  0.000001  0      ▏ 0 %
2026-11-06  11.5      4      ██████▉ 16 %
2026-11-07  0         0      0 %

"#]]);
    teamctl.run("budget report --since 3d -t acme/design/web -o wide").ok().stdout(str![[r#"
DAY         USED      TASKS  LIMIT  USE
2026-11-04  0         0      30     0 %
2026-11-05  0.000001  0      30     ████████████████████████ 100 %
2026-11-06  0         0      30     0 %
2026-11-07  0         0      30     0 %

"#]]);
    teamctl.run("budget report --since 2026-11-05 --until 2026-11-07 -o json").ok().stdout(str![[r#"
[
 {"day":"2026-11-05","month":null,"team":null,"key":null,"key_name":null,"used":"0.000001","tasks":0,"charges":null,"limit":null,"share":"0"},
 {"day":"2026-11-06","month":null,"team":null,"key":null,"key_name":null,"used":"11.5","tasks":4,"charges":null,"limit":null,"share":"100"}
]

"#]]);
    teamctl.run("budget report --since 2026-11-05 --until 2026-11-06T00:00:00.001Z -o csv").ok().stdout(str![[r#"
day,month,team,key,key_name,used,tasks,charges,limit,share
2026-11-05,,,,,0.000001,0,,,0
2026-11-06,,,,,11.5,4,,,100

"#]]);
    // Thirty days, today among them.
    let rows = teamctl.run("budget report -o jsonl").ok().json_lines();
    assert_eq!((rows.len(), &rows[0]["day"], &rows[29]["day"]), (30, &"2026-10-09".into(), &"2026-11-07".into()));
    teamctl.run("budget report --since 2026-11-01 --limit 2 --sort used:desc --fields day,used").ok().stdout(str![[
        r#"
DAY         USED
2026-11-02  40
2026-11-06  11.5

"#
    ]]);
}

#[test]
fn by_month() {
    let teamctl = acme();
    teamctl.run("budget report --by month").ok().stdout(str![[r#"
MONTH    USED       TASKS  USE
2025-12  0          0      0 %
2026-01  0          0      0 %
2026-02  0          0      0 %
2026-03  0          0      0 %
2026-04  0          0      0 %
2026-05  0          0      0 %
2026-06  0          0      0 %
2026-07  0          0      0 %
2026-08  0          0      0 %
2026-09  0          0      0 %
2026-10  28.5       3      █████████████▎ 35.6 %
2026-11  51.500001  8      ████████████████████████ 64.4 %

"#]]);
    teamctl.run("budget report --by month -t acme/design --since 2026-10-31 -o wide").ok().stdout(str![[r#"
MONTH    USED       TASKS  LIMIT  USE
2026-10  20.5       2      35     ████████████▎ 33.9 %
2026-11  40.000001  4      35     ████████████████████████ 66.1 %

"#]]);
    teamctl.run("budget report --by month -t acme/design --since 2026-10-31 -o json").ok().stdout(str![[r#"
[
 {"day":null,"month":"2026-10","team":null,"key":null,"key_name":null,"used":"20.5","tasks":2,"charges":null,"limit":"35","share":"33.9"},
 {"day":null,"month":"2026-11","team":null,"key":null,"key_name":null,"used":"40.000001","tasks":4,"charges":null,"limit":"35","share":"66.1"}
]

"#]]);
}

#[test]
fn by_team() {
    let teamctl = acme();
    teamctl.run("budget report --by team").ok().stdout(str![[r#"
TEAM             USED      TASKS  USE
acme             0         3      0 %
acme/design      60.5      6      ████████████████████████ 84 %
acme/design/web  0.000001  0      ▏ 0 %
acme/old         11.5      1      ████▌ 16 %

"#]]);
    teamctl.run("budget report --by team -o json").ok().stdout(str![[r#"
[
 {"day":null,"month":null,"team":"acme","key":null,"key_name":null,"used":"0","tasks":3,"charges":null,"limit":null,"share":"0"},
 {"day":null,"month":null,"team":"acme/design","key":null,"key_name":null,"used":"60.5","tasks":6,"charges":null,"limit":null,"share":"84"},
 {"day":null,"month":null,"team":"acme/design/web","key":null,"key_name":null,"used":"0.000001","tasks":0,"charges":null,"limit":null,"share":"0"},
 {"day":null,"month":null,"team":"acme/old","key":null,"key_name":null,"used":"11.5","tasks":1,"charges":null,"limit":null,"share":"16"}
]

"#]]);
    // Of another span, in which the deleted one has used nothing.
    teamctl.run("budget report --by team --since 2026-10-01 --until 2026-11-01 -o csv").ok().stdout(str![[r#"
day,month,team,key,key_name,used,tasks,charges,limit,share
,,acme,,,8,1,,,28.1
,,acme/design,,,20.5,2,,,71.9
,,acme/design/web,,,0,0,,,0

"#]]);
    // What is deleted keeps what it has used, though the path that led to it is another now.
    teamctl.run("-q team update acme --slug initech -o id").ok();
    teamctl.run("budget report --by team -t initech").ok().stdout(str![[r#"
TEAM                USED      TASKS  USE
acme/old            11.5      1      ████▌ 16 %
initech             0         3      0 %
initech/design      60.5      6      ████████████████████████ 84 %
initech/design/web  0.000001  0      ▏ 0 %

"#]]);
}

#[test]
fn by_key() {
    let teamctl = acme();
    teamctl.run("budget report --by key --since 2026-10-01").ok().stdout(str![[r#"
KEY                KEY NAME  USED      TASKS  CHARGES  USE
-                  -         40        7      4        ████████████████████████ 50 %
key_1  deploy    40        4      1        ████████████████████████ 50 %
key_2  spare     0.000001  0      1        ▏ 0 %

"#]]);
    teamctl.run("budget report --by key --since 2026-10-01 -t acme/design -o json").ok().stdout(str![[r#"
[
 {"day":null,"month":null,"team":"acme/design","key":"key_1","key_name":"deploy","used":"40","tasks":4,"charges":1,"limit":null,"share":"66.1"},
 {"day":null,"month":null,"team":null,"key":null,"key_name":null,"used":"20.5","tasks":2,"charges":1,"limit":null,"share":"33.9"},
 {"day":null,"month":null,"team":"acme/design/web","key":"key_2","key_name":"spare","used":"0.000001","tasks":0,"charges":1,"limit":null,"share":"0"}
]

"#]]);
    teamctl.run("budget report --by key --since 2026-11-03 --until 2026-11-04 -o json").ok().stdout(str![[r#"
[]

"#]]);
    // A key that was pruned is known by its id, and by its team.
    teamctl.run("-q key revoke deploy -t acme/design -y -o id").ok();
    teamctl.at("2026-11-09T09:00:00Z").run("-q key prune --older-than 1d -y --all-teams -o id").ok();
    teamctl.run("budget report --by key --since 2026-11-02 --until 2026-11-03 -o jsonl").ok().stdout(str![[r#"
{"day":null,"month":null,"team":"acme/design","key":"key_1","key_name":null,"used":"40","tasks":4,"charges":1,"limit":null,"share":"100"}

"#]]);
}

#[test]
fn nothing_used_is_rows_of_nothing() {
    let teamctl = Teamctl::initialized();
    teamctl.run("budget report --since 1d").ok().stdout(str![[r#"
DAY         USED  TASKS  USE
2026-11-06  0     0      -
2026-11-07  0     0      -

"#]]);
    teamctl.run("budget report --by team -o json").ok().stdout(str![[r#"
[
 {"day":null,"month":null,"team":"acme","key":null,"key_name":null,"used":"0","tasks":0,"charges":null,"limit":null,"share":null}
]

"#]]);
    teamctl.run("budget report --by key").ok().stdout(str![]);
    teamctl
        .run("budget report --html none.html --since 0d")
        .ok()
        .stdout(str![[r#"
DAY         USED  TASKS  USE
2026-11-07  0     0      -

"#]])
        .stderr(str![[r#"
the report of 2026-11-07 is in none.html

"#]]);
    let page = std::fs::read_to_string(teamctl.path("none.html")).unwrap();
    assert!(page.contains("No credits were used") && page.contains("Nothing was charged"), "{page}");
    well_formed(&page);
}

#[test]
fn who_reads_sees_what_they_may() {
    let teamctl = acme();
    for (email, team) in [("lead@acme.example", "acme/design"), ("viewer@acme.example", "acme")] {
        teamctl.run(["-q", "account", "create", email, "-o", "id"]).ok();
        if team != "acme" {
            teamctl.run(["-q", "member", "add", email, "--role", "viewer", "-t", "acme", "-o", "id"]).ok();
        }
        let role = if team == "acme" { "viewer" } else { "lead" };
        teamctl.run(["-q", "member", "add", email, "--role", role, "-t", team, "-o", "id"]).ok();
    }
    let lead = "--as lead@acme.example";
    teamctl.run(format!("budget report --by team -t acme/design {lead}")).ok().stdout(str![[r#"
TEAM             USED      TASKS  USE
acme/design      60.5      6      ████████████████████████ 100 %
acme/design/web  0.000001  0      ▏ 0 %

"#]]);
    for by in ["day", "month", "team", "key"] {
        let line = format!("budget report --by {by} -t acme -o json");
        teamctl.run(format!("{line} {lead}")).refused("permission.denied");
        teamctl.run(format!("{line} --as viewer@acme.example")).refused("permission.denied");
        // Nothing is written either.
        teamctl.run(format!("{line} --html no.html {lead}")).refused("permission.denied");
        assert!(!teamctl.path("no.html").exists());
    }
}

#[test]
fn what_is_no_span_has_its_own_words() {
    let teamctl = acme();
    for line in [
        "--since never",
        "--until never",
        "--since 2026-11-07 --until 2026-11-01",
        "--since 2026-11-07 --until 2026-11-07",
        "--since 2027-01-01",
        "--since 2001-01-01",
        "--by month --since 1970-01-01 --until 9999-12-31",
        "--since yesterday",
        "--by week",
    ] {
        let told = teamctl.run(format!("budget report {line}")).code(2).noisy();
        assert_eq!(told.text(), "", "{line}");
        assert!(told.notices().starts_with("error: "), "{line}: {}", told.notices());
    }
    teamctl.run("budget report --since never").code(2).stderr(str![[r#"
error: a report has days: --since cannot be 'never'
  hint: leave it out, or name a date: 2026-11-01

"#]]);
    teamctl.run("budget report --since 2026-11-07 --until 2026-11-01").code(2).stderr(str![[r#"
error: --until 2026-11-01T00:00:00.000Z is not after --since 2026-11-07T00:00:00.000Z
  hint: --since is where a report begins, --until where it ends

"#]]);
    teamctl.run("budget report --since 2027-01-01").code(2).stderr(str![[r#"
error: a report from 2027-01-01 on has no day yet: it would end on 2026-11-07
  hint: take an earlier --since, or say --until

"#]]);
    teamctl.run("budget report --since 2001-01-01").code(2).stderr(str![[r#"
error: 2001-01-01 to 2026-11-07 has 9442 days, and a report 3660 at the most
  hint: take --by month, or a later --since

"#]]);
    teamctl.run("budget report --by month --since 1970-01-01 --until 9999-12-31").code(2).stderr(str![[r#"
error: 1970-01-01 to 9999-12-30 has 96360 months, and a report 3660 at the most
  hint: take a later --since

"#]]);
    for (line, code) in [
        ("--since never", "instant.invalid"),
        ("--since 2026-11-07 --until 2026-11-01", "span.invalid"),
        ("--since 2001-01-01", "span.invalid"),
        ("-t acme/none", "team.not_found"),
    ] {
        teamctl.run(format!("budget report {line} -o json")).refused(code);
    }
}

/// Rows come to the same, by whatever they are told apart, and to what the team has used.
#[test]
fn every_kind_comes_to_the_same() {
    let teamctl = acme();
    let sum = |team: &str, by: &str| -> (i64, i64) {
        let rows = teamctl.run(format!("budget report --by {by} --since 2026-09-15 -t {team} -o json")).ok().json();
        let rows = rows.as_array().unwrap().iter();
        rows.fold((0, 0), |(used, tasks), row| {
            (used + millionths(&row["used"]), tasks + row["tasks"].as_i64().unwrap())
        })
    };
    for (team, used, tasks) in [("acme", 80_000_001, 11), ("acme/design", 60_500_001, 6), ("acme/design/web", 1, 0)] {
        for by in ["day", "month", "team", "key"] {
            assert_eq!(sum(team, by), (used, tasks), "{team} by {by}");
        }
    }
}

fn millionths(amount: &Value) -> i64 {
    let (whole, rest) = amount.as_str().unwrap().split_once('.').unwrap_or((amount.as_str().unwrap(), "0"));
    whole.parse::<i64>().unwrap() * 1_000_000 + format!("{rest:0<6}").parse::<i64>().unwrap()
}

/// What a test has done to credits, in plain arithmetic.
#[derive(Default)]
struct Model {
    /// Day, team, key, millionths, tasks: as they count.
    used: Vec<(String, &'static str, Option<usize>, i64, i64)>,
}

impl Model {
    /// What counts within these days, told apart.
    fn by(&self, (first, end): (&str, &str), team: &str, group: impl Fn(&str, &str, Option<usize>) -> String) -> Sums {
        let mut sums = BTreeMap::new();
        let is_below = |of: &str| of == team || of.starts_with(&format!("{team}/"));
        for (day, of, key, used, tasks) in &self.used {
            if day.as_str() >= first && day.as_str() < end && is_below(of) {
                let sum: &mut (i64, i64) = sums.entry(group(day, of, *key)).or_default();
                *sum = (sum.0 + used, sum.1 + tasks);
            }
        }
        sums
    }
}

type Sums = BTreeMap<String, (i64, i64)>;

/// Charges, captures and refunds of any day and size, by keys and without: each counts on the day of its charge or hold, and
/// rows come to the same by whatever they are told apart, in any span.
#[test]
fn whatever_is_charged_and_refunded_is_in_each_kind_of_row() {
    let teamctl = Teamctl::initialized();
    let teams = ["acme", "acme/design", "acme/design/web", "acme/ops"];
    for team in &teams[1..] {
        teamctl.run(["-q", "team", "create", team, "-o", "id"]).ok();
    }
    teamctl.at("2026-08-01T00:00:00Z").run("-q budget topup 9000 --ref order -o id").ok();
    let keys: Vec<_> = [1, 3]
        .into_iter()
        .enumerate()
        .map(|(number, team)| {
            let made = teamctl
                .run(["-q", "key", "create", &format!("k{number}"), "-t", teams[team], "-o", "json"])
                .ok()
                .json();
            (teams[team], made["secret"].as_str().unwrap().to_owned(), made["id"].as_str().unwrap().to_owned())
        })
        .collect();
    let (mut dice, mut model) = (Dice(7), Model::default());
    for number in 0..60 {
        let day = format!("2026-{:02}-{:02}", 8 + dice.up_to(3), 1 + dice.up_to(30));
        let key = Some(dice.up_to(4)).filter(|key| *key < keys.len());
        let team = key.map_or(teams[dice.up_to(4)], |key| keys[key].0);
        let (used, tasks) = (1 + i64::try_from(dice.up_to(9_000_000)).unwrap(), i64::try_from(dice.up_to(4)).unwrap());
        let (amount, at) = (format!("{}.{:06}", used / 1_000_000, used % 1_000_000), format!("{day}T23:50:00Z"));
        let (payer, stdin) =
            key.map_or((format!("-t {team}"), ""), |key| ("--key-stdin".to_owned(), keys[key].1.as_str()));
        if dice.up_to(3) == 0 {
            // Captured after midnight, perhaps in another month.
            teamctl.at(&at).stdin(stdin).run(format!("-q budget hold 10 --ref use-{number} {payer} -o id")).ok();
            let later = after_midnight(&day);
            teamctl.at(&later).run(format!("-q budget capture use-{number} {amount} --tasks {tasks} -o id")).ok();
        } else {
            let line = format!("-q budget charge {amount} --tasks {tasks} --ref use-{number} {payer} -o id");
            teamctl.at(&at).stdin(stdin).run(line).ok();
        }
        model.used.push((day.clone(), team, key, used, tasks));
        for (part, is_all) in [(used / 3, false), (used - used / 3, true)].into_iter().take(dice.up_to(4)) {
            if part > 0 {
                let back = format!("{}.{:06}", part / 1_000_000, part % 1_000_000);
                let tasks = if is_all { tasks } else { 0 };
                let line =
                    format!("-q budget refund use-{number} {back} --tasks {tasks} --ref back-{number}-{is_all} -o id");
                teamctl.run(line).ok();
                model.used.push((day.clone(), team, key, -part, -tasks));
            }
        }
    }
    let (since, until) = ("2026-08-01", "2026-11-07");
    for (first, end) in [(since, until), ("2026-08-15", "2026-10-02"), ("2026-09-30", "2026-10-01")] {
        for team in teams {
            let rows = |by: &str, name: &str| -> Sums {
                let line = format!("budget report --by {by} --since {first} --until {end} -t {team} -o jsonl");
                let rows = teamctl.run(line).ok().json_lines();
                let named = |row: &Value| row[name].as_str().unwrap_or("-").to_owned();
                let rows =
                    rows.iter().map(|row| (named(row), (millionths(&row["used"]), row["tasks"].as_i64().unwrap())));
                rows.filter(|(_, sums)| *sums != (0, 0)).collect()
            };
            let wanted = |group: &dyn Fn(&str, &str, Option<usize>) -> String| {
                let mut wanted = model.by((first, end), team, group);
                wanted.retain(|_, sums| *sums != (0, 0));
                wanted
            };
            let key_of = |key: Option<usize>| key.map_or("-".to_owned(), |key| keys[key].2.clone());
            assert_eq!(rows("day", "day"), wanted(&|day, _, _| day.to_owned()), "{team} {first}");
            assert_eq!(rows("month", "month"), wanted(&|day, _, _| day[..7].to_owned()), "{team} {first}");
            assert_eq!(rows("team", "team"), wanted(&|_, team, _| team.to_owned()), "{team} {first}");
            assert_eq!(rows("key", "key"), wanted(&|_, _, key| key_of(key)), "{team} {first}");
        }
    }
    for team in teams {
        let all = model.by((since, until), team, |_, _, _| String::new()).remove("").unwrap_or_default();
        let shown = teamctl.run(["budget", "show", "-t", team, "-o", "json"]).ok().json();
        assert_eq!((millionths(&shown["used"]), shown["tasks"].as_i64().unwrap()), all, "{team}");
    }
}

/// A few minutes into the next day.
fn after_midnight(day: &str) -> String {
    let (month, date) = (day[5..7].parse::<u32>().unwrap(), day[8..].parse::<u32>().unwrap());
    let length = if month == 9 { 30 } else { 31 };
    let (month, date) = if date == length { (month + 1, 1) } else { (month, date + 1) };
    format!("2026-{month:02}-{date:02}T00:02:00Z")
}

/// The same at each run.
struct Dice(u64);

impl Dice {
    fn up_to(&mut self, most: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from((self.0 >> 33) % most as u64).unwrap()
    }
}

#[test]
fn a_page_holds_all_that_it_needs() {
    let teamctl = acme();
    teamctl
        .run(["-q", "team", "update", "acme/design", "--name", "<script>alert(1)</script> & שלום 🚀", "-o", "id"])
        .ok();
    teamctl
        .run("budget report --html usage.html -t acme/design --since 2026-10-25 --fields day,used --limit 1")
        .ok()
        .stdout(str![[r#"
DAY         USED
2026-10-25  0

"#]])
        .stderr(str![[r#"
the report of 2026-10-25 to 2026-11-07 is in usage.html

"#]]);
    let page = std::fs::read_to_string(teamctl.path("usage.html")).unwrap();
    well_formed(&page);
    for text in [
        "&lt;script&gt;alert(1)&lt;&#x2f;script&gt; &amp; שלום 🚀",
        "2026-10-25 to 2026-11-07",
        "60.500001",
        "35 a month",
        "Within each month",
        "deploy",
        "without a key",
        "acme&#x2f;design&#x2f;web",
    ] {
        assert!(page.contains(text), "{text}: {page}");
    }
    assert!(!page.contains("test</bdi>"), "a test key: {page}");
    // Each drawing for wide and for narrow pages; two months of running sums in each of its two.
    assert_eq!(page.matches("<svg").count(), 8);
    assert_eq!(page.matches("role=\"img\"").count(), 8);
    assert_eq!(page.matches("<polyline").count(), 4);
    // Written anew, in the place of the one before.
    teamctl.run("-q budget report --by month --html usage.html -t acme/design -o id").ok();
    let page = std::fs::read_to_string(teamctl.path("usage.html")).unwrap();
    assert!(
        page.contains("Month by month") && page.contains("class=\"over\"") && !page.contains("Within each"),
        "{page}"
    );
    // More days than can be told apart are shown as months.
    teamctl.run("-q budget report --by team --since 2024-01-01 --html usage.html -o id").ok();
    assert!(std::fs::read_to_string(teamctl.path("usage.html")).unwrap().contains("Month by month"));
}

#[test]
fn many_teams_and_keys_are_twenty_bars_and_whole_tables() {
    let teamctl = Teamctl::initialized();
    teamctl.run("-q budget topup 1000 --ref order-1 -o id").ok();
    for number in 10..35 {
        let team = format!("acme/team-with-a-rather-long-name-{number}");
        teamctl.run(["-q", "team", "create", &team, "-o", "id"]).ok();
        let line = format!("-q budget charge {number} --ref use-{number} -t {team} -o id");
        teamctl.run(line).ok();
    }
    teamctl.run("-q budget report --by team --html usage.html -o id").ok();
    let page = std::fs::read_to_string(teamctl.path("usage.html")).unwrap();
    well_formed(&page);
    // The least of them together: 10 to 14.
    assert_eq!(page.matches("5 others").count(), 2, "{page}");
    assert_eq!(page.matches(">60</text>").count(), 2, "{page}");
    assert_eq!(page.matches("me-34</text>").count(), 2, "{page}");
    assert!(page.contains("<td>acme&#x2f;team-with-a-rather-long-name-10</td>"), "{page}");
}

#[test]
fn a_page_is_written_over_files_alone() {
    let teamctl = acme();
    std::fs::create_dir(teamctl.path("folder")).unwrap();
    std::os::unix::fs::symlink("elsewhere", teamctl.path("link.html")).unwrap();
    teamctl.run("budget report --html folder").code(5).stdout(str![]).stderr(str![[r#"
error: folder: there is something that is no file, and it is not written over nor through
  hint: name another file

"#]]);
    teamctl.run("budget report --html link.html -o json").refused("output.exists");
    assert!(!teamctl.path("elsewhere").exists());
    teamctl.run("budget report --html none/usage.html -o json").refused("output.failed");
    teamctl.run("budget report --html").code(2).noisy();
}

/// Every tag that is opened is closed, in turn; texts are escaped, and nothing is fetched, run or linked to.
#[track_caller]
fn well_formed(page: &str) {
    for what in ["http:", "https:", "<script", "javascript", "url(", "@import", "<link", "<img", " on", "src="] {
        let found = page.match_indices(what).filter(|(at, _)| what != " on" || is_handler(&page[*at..])).count();
        assert_eq!(found, 0, "{what}: {page}");
    }
    let body = page.split_once("</style>").unwrap().1.trim_start().trim_end();
    let mut open = vec!["html", "head"];
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for part in body.split('<').skip(1) {
        let (tag, text) = part.split_once('>').unwrap_or_else(|| panic!("<{part} has no end"));
        assert!(!text.contains('>') && tag.matches('"').count().is_multiple_of(2), "<{part}");
        let and = text.split('&').skip(1).all(|rest| rest.split_once(';').is_some_and(|(name, _)| name.len() <= 6));
        assert!(and, "a bare & in <{part}");
        let name = tag.split([' ', '/']).find(|name| !name.is_empty()).unwrap();
        *counts.entry(name).or_default() += 1;
        if tag.starts_with('/') {
            assert_eq!(open.pop(), Some(name), "<{part}");
        } else if !tag.ends_with('/') {
            open.push(name);
        }
    }
    assert!(open.is_empty(), "{open:?}");
    for svg in body.split("<svg").skip(1) {
        let (head, rest) = svg.split_once('>').unwrap();
        assert!(head.contains("role=\"img\"") && head.contains("viewBox=\"0 0 "), "{head}");
        assert!(rest.trim_start().starts_with("<title>") && !rest.trim_start().starts_with("<title></"), "{rest}");
    }
    assert!(counts["table"] >= 2, "{counts:?}");
}

/// ` onload=`
fn is_handler(rest: &str) -> bool {
    rest[1..]
        .split(|character: char| !character.is_ascii_lowercase())
        .next()
        .is_some_and(|word| rest[1 + word.len()..].starts_with('='))
}
