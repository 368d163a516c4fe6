//! A sender that is killed at each system call that changes something: each message arrives at least once, under one id,
//! and none is lost.
//!
//! Every so-many-th system call by default; all of them with `TEAMCTL_TEST_FULL=1`.
use std::collections::{BTreeMap, BTreeSet};
use std::os::unix::process::ExitStatusExt;

use crate::minutes_later;
use crate::support::Teamctl;
use crate::support::strace::trace;

const SAMPLE: usize = 12;

/// How often each message arrived.
fn arrivals(teamctl: &Teamctl) -> BTreeMap<String, usize> {
    let mut arrivals = BTreeMap::new();
    for mail in teamctl.received() {
        // Whoever was killed while it wrote has received nothing.
        if mail.stdin.contains("keep it to yourself") {
            *arrivals.entry(mail.header("Message-ID").to_owned()).or_default() += 1;
        }
    }
    arrivals
}

#[test]
fn a_sender_that_is_killed_loses_nothing() {
    let template = Teamctl::mailing();
    template.mail("ada@acme.example");
    template.mail("eve@acme.example");
    let ids: BTreeSet<_> =
        template.outbox().iter().map(|message| format!("<{}@acme.example>", message["id"].as_str().unwrap())).collect();
    let send = "-q outbox send -o json";
    let copy = |template: &Teamctl| {
        let copy = template.copy();
        let (from, to) = (template.home().display().to_string(), copy.home().display().to_string());
        let config = copy.home().join("config/teamctl/config.toml");
        let text = std::fs::read_to_string(&config).unwrap().replace(&from, &to);
        std::fs::write(config, text).unwrap();
        copy
    };
    let clean = copy(&template);
    let run = trace(&clean.command(send), b"", None);
    assert!(run.output.status.success(), "{}", String::from_utf8_lossy(&run.output.stderr));
    let all = arrivals(&clean);
    assert_eq!(all, ids.iter().map(|id| (id.clone(), 1)).collect());
    let own = run.log.split_whitespace().next().unwrap().to_owned();
    let calls: Vec<_> = run.calls().into_iter().filter(|call| call.line.starts_with(&own)).collect();
    assert!(calls.len() > SAMPLE, "next to no system calls:\n{}", run.log);

    let full = std::env::var_os("TEAMCTL_TEST_FULL").is_some_and(|value| !value.is_empty());
    let step = if full { 1 } else { calls.len().div_ceil(SAMPLE) };
    let (mut killed, mut interrupted, mut repeated) = (0, 0, 0);
    for call in calls.iter().step_by(step) {
        let story = format!("killed at {}", call.line);
        let teamctl = copy(&template);
        let run = trace(&teamctl.command(send), b"", Some(&format!("{}:signal=KILL:when={}", call.name, call.number)));
        killed += usize::from(run.output.status.signal().is_some() || run.output.status.code() == Some(137));
        assert_eq!(teamctl.sql("PRAGMA integrity_check; PRAGMA foreign_key_check"), "ok\n", "{story}");
        interrupted += usize::from(teamctl.outbox().iter().any(|message| message["status"] != "sent"));
        // Once for what a lease still held, and once for what a receiver that was killed itself has put off.
        for minutes in [6, 12] {
            teamctl.send_at(&minutes_later(minutes));
        }
        let arrived = arrivals(&teamctl);
        assert_eq!(arrived.keys().cloned().collect::<BTreeSet<_>>(), ids, "{story}");
        repeated += usize::from(arrived.values().any(|count| *count > 1));
        let states: Vec<_> = teamctl.outbox().iter().map(|message| message["status"].clone()).collect();
        assert_eq!(states, ["sent", "sent"], "{story}");
        assert_eq!(teamctl.run("audit verify -o json").ok().json()["ok"], true, "{story}");
    }
    assert!(killed > 0 && interrupted > 0, "killed {killed}, interrupted {interrupted}, repeated {repeated}");
}
