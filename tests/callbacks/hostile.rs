//! URLs, types and data that are meant to break something, and headers that are not a policy's to set.
use std::fmt::Write;

use crate::support::Teamctl;

#[test]
fn hostile_urls_are_refused_and_change_nothing() {
    let teamctl = Teamctl::telling("[]");
    let before = (teamctl.stored(), teamctl.event_count());
    let long = format!("https://x.example/{}", "a".repeat(70_000));
    for url in [
        "",
        " ",
        "None",
        "http://hooks.example.com/",
        "ftp://hooks.example.com/",
        "javascript:alert(1)",
        "https://",
        "https:///x",
        "https://ada:secret@hooks.example.com/",
        "https://hooks.example.com/#top",
        "https://hooks.example.com/a b",
        "https://hooks.example.com/\r\nHost: evil.example",
        "https://hooks.example.com/\u{202e}",
        "https://hooks.exa\u{200b}mple.com/",
        "https://hooks.example.com:0/",
        "https://hooks.example.com:65536/",
        "https://-x.example/",
        "https://[::1",
        "//hooks.example.com/",
        long.as_str(),
    ] {
        for line in
            [["callback", "set", "--url", url, "-t", "acme"], ["team", "update", "acme", "--callback-url", url, "-q"]]
        {
            let refused = teamctl.run(line).noisy();
            let told = refused.notices();
            let is_hostile = |character: char| {
                (character.is_control() && character != '\n') || "\u{202e}\u{200b}".contains(character)
            };
            assert!(!told.contains("secret") && !told.contains(is_hostile) && told.len() < 1_000, "{told:.300}");
            refused.code(2);
        }
    }
    assert_eq!((teamctl.stored(), teamctl.event_count()), before);
}

#[test]
fn hostile_types_are_refused() {
    let teamctl = Teamctl::telling("[]");
    let long = "a.".repeat(40_000) + "b";
    for name in ["", "task", "Task.Done", "task.done ", "task..done", "task.*", "*", "a.\u{1b}[2J", long.as_str()] {
        let refused = teamctl.stdin("{}").run(["callback", "send", "--type", name, "--data-file", "-", "-t", "acme"]);
        assert!(refused.noisy().code(2).notices().len() < 1_000, "{name}");
    }
    // What teamctl tells of its own, or may tell one day.
    for name in [
        "member.joined",
        "member.promoted",
        "invite.sent",
        "key.created",
        "budget.threshold",
        "callback.test",
        "team.x",
    ] {
        let line = format!("callback send --type {name} --data-file - -t acme -o json");
        teamctl.stdin("{}").run(line).refused("callback_type.invalid").code(2);
    }
    assert!(teamctl.queued().is_empty());
}

#[test]
fn hostile_data_is_refused() {
    let teamctl = Teamctl::telling("[]");
    let long = format!("\"{}\"", "x".repeat(65_535));
    let deep = "[".repeat(60_000);
    let mut deeper = String::new();
    for _ in 0..33 {
        write!(deeper, "{{\"a\":").unwrap();
    }
    let closed = format!("{deeper}1{}", "}".repeat(33));
    for data in [
        b"".to_vec(),
        b"{".to_vec(),
        b"{} trailing".to_vec(),
        b"{'a':1}".to_vec(),
        b"\"\xff\xfe\"".to_vec(),
        b"\"\0\"".to_vec(),
        long.into_bytes(),
        deep.into_bytes(),
        closed.into_bytes(),
    ] {
        let refused = teamctl.stdin(data).run("callback send --type task.done --data-file - -t acme -o json");
        refused.refused("input.invalid").code(2);
    }
    teamctl.run("callback send --type task.done --data-file none.json -t acme -o json").refused("input.failed").code(1);
    teamctl.run("callback send --type task.done --data-file . -t acme -o json").refused("input.failed").code(1);
    assert!(teamctl.queued().is_empty());
}

#[test]
fn a_grace_has_its_bounds() {
    let teamctl = Teamctl::telling("[]");
    for grace in ["0", "59s", "31d", "-1h", "soon", "99999999999999999999d", "1\u{202e}h"] {
        let refused = teamctl.run(["callback", "rotate", &format!("--grace={grace}"), "-t", "acme"]).noisy();
        refused.code(2);
    }
    for grace in ["1m", "30d"] {
        teamctl.run(["-q", "callback", "rotate", "--grace", grace, "-t", "acme", "-o", "id"]).ok();
    }
}

#[test]
fn no_policy_takes_the_headers_that_make_the_request() {
    let teamctl = Teamctl::telling("[]");
    for header in [
        "Host",
        "content-length",
        "Webhook-Id",
        "webhook-signature",
        "webhook-x",
        "Transfer-Encoding",
        "a b",
        "a\\r\\nb",
        "é",
    ] {
        teamctl.file("ours.toml", format!("[callback]\nauth_header = \"{header}\"\n"));
        let refused = teamctl.run("policy validate ours.toml -o json").refused("policy.invalid").error();
        assert_eq!(refused["details"]["key"], "callback.auth_header", "{header}");
        teamctl.run("policy apply ours.toml -t acme -y -o json").refused("policy.invalid");
    }
}

#[test]
fn a_policy_names_events_that_there_are() {
    let teamctl = Teamctl::telling("[]");
    for (events, hint) in [
        ("[\"membr.*\"]", "did you mean member.*?"),
        ("[\"member.join\"]", "did you mean member.joined?"),
        ("[\"member\"]", "did you mean member.*?"),
    ] {
        teamctl.file("ours.toml", format!("[callback]\nevents = {events}\n"));
        let refused = teamctl.run("policy validate ours.toml -o json").refused("policy.invalid").error();
        assert_eq!(refused["hint"], hint, "{events}");
    }
}
