//! Filters that are good, bad, endless and bottomless.
use std::time::Duration;

use super::super::jq::{bounded, engine};
use super::*;

fn filtered(expression: &str, people: &[Person]) -> Result<String> {
    try_list(Settings { jq: Some(expression.into()), ..settings(Format::Table) }, Kind::Listing, people)
}

#[test]
fn outputs_are_lines_and_strings_are_raw() {
    let people = [person("ada@example.org"), Person { seats: 4, ..person("b") }];
    assert_eq!(filtered(".[].email", &people).unwrap(), "ada@example.org\nb\n");
    assert_eq!(filtered("map(.seats) | add", &people).unwrap(), "7\n");
    assert_eq!(
        filtered(".[1] | {email, seats, none: .nothing}", &people).unwrap(),
        "{\"email\":\"b\",\"seats\":4,\"none\":null}\n"
    );
    assert_eq!(filtered("empty", &people).unwrap(), "");
    assert_eq!(filtered("length", &[]).unwrap(), "0\n");
    let one = Settings { jq: Some(".email".into()), ..settings(Format::Json) };
    assert_eq!(object(one, Kind::Listing, &person("a")), "a\n");
}

#[test]
fn outputs_are_safe_to_show() {
    let people = [person("x\u{1b}[2J\u{202e}\ty")];
    assert_eq!(filtered(".[].email", &people).unwrap(), "x\\u{1b}[2J\\u{202e}\ty\n");
    assert_eq!(filtered("[.[].email]", &people).unwrap(), "[\"x\\u001b[2J\\u202e\\ty\"]\n");
    assert_eq!(
        filtered("nan, infinite, (\"+0.5\" | fromjson), 1e1000, -0.0, 1.10, {(1|tostring): [\"\\u202e\"]}", &[])
            .unwrap(),
        "null\nnull\n0.5\n1e1000\n-0.0\n1.10\n{\"1\":[\"\\u202e\"]}\n"
    );
}

#[test]
fn mistakes_are_placed() {
    for (expression, message) in [
        (".[] |", "jq filter: term expected at the end (character 6)"),
        ("\"é\" | nothing", "jq filter: undefined filter at 'nothing' (character 7)"),
        (".a | $ENV", "jq filter: undefined variable at '$ENV' (character 6)"),
        (". | env", "jq filter: undefined filter at 'env' (character 5)"),
        ("input", "jq filter: undefined filter at 'input' (character 1)"),
        ("(.a", "jq filter: the end of ( expected at the end (character 4)"),
        ("break $x", "jq filter: undefined label at '$x' (character 7)"),
        ("include \"a\"; .", "jq filter: nothing expected at '\"a\"' (character 9)"),
        ("", "jq filter: term expected at the end (character 1)"),
        ("\u{202e}", "jq filter: token expected at '\\u{202e}' (character 1)"),
    ] {
        let error = check_jq(expression).unwrap_err();
        assert_eq!((error.code(), error.message().as_str()), ("usage.jq", message));
    }
    assert!(check_jq(".[] | select(.seats > 1) | .email").is_ok());
    assert!(check_jq(&".".repeat(100_000)).is_err());
}

#[test]
fn failures_leave_stdout_empty() {
    for expression in [".[0].email, .[0].email.x", "error(\"no\")", "halt", "halt_error(3)"] {
        let stdout = Shared::default();
        let jq = Some(expression.into());
        let mut output = Output::new(Box::new(stdout.clone()), Settings { jq, ..settings(Format::Json) });
        let mut rows = output.rows::<Person<'_>>(Kind::Listing).unwrap();
        let _ = rows.row(&person("a")).unwrap();
        assert_eq!(rows.finish().unwrap_err().code(), "usage.jq", "{expression}");
        output.finish().unwrap();
        assert_eq!(stdout.text(), "");
    }
}

#[test]
fn an_endless_filter_is_given_up() {
    let endless = || bounded::run(Duration::from_millis(200), || engine::run("last(range(infinite))", b"[]"));
    let error = endless().unwrap_err();
    assert_eq!(error.code(), "usage.jq");
    assert!(error.message().contains("did not end"), "{error}");
}

#[test]
fn recursion_without_end_is_an_error_and_loops_are_not() {
    for expression in
        ["def f: 1 + f; f", "def f: [f]; f", "def f: def g: 1 + f; g; f", "null | path(def f: .a | f | .b; f)"]
    {
        let error = filtered(expression, &[]).unwrap_err();
        assert_eq!((error.code(), error.message().as_str()), ("usage.jq", "jq filter: it recurses too deeply"));
    }
    assert_eq!(filtered("def f: if . > 100000 then . else . + 1 | f end; 0 | f", &[]).unwrap(), "100001\n");
    assert_eq!(filtered("[limit(100000; repeat(1))] | length", &[]).unwrap(), "100000\n");
    assert_eq!(filtered("last(limit(100000; 0 | recurse(. + 1)))", &[]).unwrap(), "99999\n");
    assert_eq!(
        filtered("[1,[2,[3]]] | [paths] | length, ([1,[2]] | walk(if type == \"number\" then . + 1 else . end))", &[])
            .unwrap(),
        "5\n[2,[3]]\n"
    );
    assert_eq!(
        filtered("{a: 1} | (.a | select(. == 1)) |= . + 1 | to_entries", &[]).unwrap(),
        "[{\"key\":\"a\",\"value\":2}]\n"
    );
}

#[test]
fn deep_nesting_is_no_crash() {
    let nested = format!("{}1{}", "(".repeat(4_000), ")".repeat(4_000));
    assert_eq!(filtered(&nested, &[]).unwrap(), "1\n");
    let nested = format!("{}1{}", "[".repeat(4_000), "]".repeat(4_000));
    assert!(filtered(&nested, &[]).unwrap().starts_with("[[["));
    assert_eq!(filtered(&"-".repeat(20_000), &[]).unwrap_err().code(), "usage.jq");
    let _ = filtered(&format!("{}1", "1|".repeat(4_000)), &[]);
    let _ = filtered(&format!("{}.{}", "def f: ".repeat(2_000), "; f".repeat(2_000)), &[]);
    assert_eq!(filtered("reduce range(200000) as $i (0; [.]) | length", &[]).unwrap(), "1\n");
}
