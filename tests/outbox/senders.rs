//! Several senders at once, one that dies, one that watches: each message once, and none lost.
use std::collections::BTreeSet;
use std::io::{BufRead, BufReader, Read};
use std::process::{Child, Command, Stdio};

use rustix::process::{Pid, Signal, kill_process};

use crate::minutes_later;
use crate::support::{NOW, Teamctl};

/// The line `ready`, then nothing until the gate opens: all read the same pipe, which ends for all of them at once.
const WAIT: &str = "echo ready; read _; exec \"$@\" </dev/null";

impl Teamctl {
    /// Runs a line in so many processes from a common start, and gives what each printed.
    #[track_caller]
    fn at_once(&self, count: usize, line: &str) -> Vec<String> {
        let (reader, gate) = std::io::pipe().unwrap();
        let mut waiting: Vec<(Child, _)> = (0..count)
            .map(|_| {
                let teamctl = self.command(line);
                let mut command = Command::new("/bin/sh");
                command.args(["-c", WAIT, "sh"]).arg(teamctl.get_program()).args(teamctl.get_args());
                command.current_dir(self.path(".")).env_clear();
                command.envs(teamctl.get_envs().filter_map(|(name, value)| Some((name, value?))));
                command.env("TEAMCTL_NOW", NOW).env("TEAMCTL_LOCK_TIMEOUT", "60s");
                command.stdin(reader.try_clone().unwrap()).stdout(Stdio::piped());
                let mut child = command.spawn().unwrap();
                let stdout = BufReader::new(child.stdout.take().unwrap());
                (child, stdout)
            })
            .collect();
        for (_, stdout) in &mut waiting {
            let mut line = String::new();
            stdout.read_line(&mut line).unwrap();
            assert_eq!(line, "ready\n");
        }
        drop(gate);
        let finish = |(mut child, mut stdout): (Child, BufReader<_>)| {
            let mut text = String::new();
            stdout.read_to_string(&mut text).unwrap();
            assert!(child.wait().unwrap().success(), "{text}");
            text
        };
        waiting.into_iter().map(finish).collect()
    }
}

#[test]
fn any_number_of_senders_send_each_message_once() {
    let teamctl = Teamctl::mailing();
    let count = 60_usize;
    teamctl.file("people.csv", format!("email\n{}", crate::people(count)));
    teamctl.run("-q invite add --from-file people.csv --role member -o id").ok();
    let sent: Vec<usize> = teamctl
        .at_once(8, "-q outbox send -o json --jq .sent")
        .iter()
        .map(|printed| printed.trim().parse().unwrap())
        .collect();
    assert_eq!(sent.iter().sum::<usize>(), count, "{sent:?}");
    assert!(sent.iter().filter(|sent| **sent > 0).count() > 1, "they took turns: {sent:?}");
    let received = teamctl.received();
    let messages: BTreeSet<_> = received.iter().map(|mail| mail.header("Message-ID").to_owned()).collect();
    let people: BTreeSet<_> = received.iter().map(|mail| mail.header("To").to_owned()).collect();
    assert_eq!((received.len(), messages.len(), people.len()), (count, count, count));
    assert!(teamctl.outbox().iter().all(|message| message["status"] == "sent" && message["attempts"] == 1));
}

fn signal(child: &Child, signal: Signal) {
    kill_process(Pid::from_raw(i32::try_from(child.id()).unwrap()).unwrap(), signal).unwrap();
}

/// A sender whose receiver has the message in hand, and does not answer before the pipe `gate` is written to.
#[track_caller]
fn sender_in_the_middle(teamctl: &Teamctl, line: &str) -> Child {
    for pipe in ["gate", "begun"] {
        assert!(Command::new("mkfifo").arg(teamctl.path(pipe)).status().unwrap().success());
    }
    let folder = teamctl.path(".");
    teamctl.answers(&format!("cd '{}'; echo begun >begun; read answer <gate; exit $answer", folder.display()));
    let mut command = teamctl.command(line);
    let child = command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    assert_eq!(std::fs::read_to_string(teamctl.path("begun")).unwrap(), "begun\n");
    child
}

#[test]
fn what_a_sender_that_died_had_in_hand_is_taken_over_when_its_lease_ends() {
    let teamctl = Teamctl::mailing();
    teamctl.mail("ada@acme.example");
    let mut child = sender_in_the_middle(&teamctl, "-q outbox send -o json");
    // While it lives, and after it: the lease is what counts.
    assert_eq!(teamctl.send_at(&minutes_later(4)), [0, 0, 0, 1]);
    signal(&child, Signal::KILL);
    child.wait().unwrap();
    assert_eq!(teamctl.send_at(&minutes_later(4)), [0, 0, 0, 1]);
    assert_eq!(teamctl.message()["status"], "queued");
    teamctl.answers("exit 0");
    assert_eq!(teamctl.send_at(&minutes_later(5)), [1, 0, 0, 0]);
    let received = teamctl.received();
    assert_eq!(received.len(), 2, "at least once");
    assert_eq!(received[0].header("Message-ID"), received[1].header("Message-ID"), "and told as a repeat");
    // Whoever it had handed it to ends as well.
    std::fs::write(teamctl.path("gate"), "0\n").unwrap();
}

/// What it says counts no more: the one who has it now decides.
#[test]
fn who_answers_after_the_lease_has_ended_changes_nothing() {
    let teamctl = Teamctl::mailing();
    teamctl.mail("ada@acme.example");
    let child = sender_in_the_middle(&teamctl, "outbox send -o json");
    teamctl.answers("exit 0");
    assert_eq!(teamctl.send_at(&minutes_later(5)), [1, 0, 0, 0]);
    std::fs::write(teamctl.path("gate"), "1\n").unwrap();
    let output = child.wait_with_output().unwrap();
    let told = String::from_utf8(output.stderr).unwrap();
    assert!(output.status.success() && told.contains("somebody else has taken it over"), "{told}");
    assert_eq!(teamctl.message()["status"], "sent");
}

/// It finishes the message in hand, leaves the next, and says what it did.
#[test]
fn a_signal_ends_a_watcher_after_the_message_in_hand() {
    for (line, number, code) in [
        ("-q outbox send --watch -o json", Signal::TERM, 143),
        ("-q outbox send --watch -o json", Signal::INT, 130),
        ("-q outbox send -o json", Signal::TERM, 143),
    ] {
        let teamctl = Teamctl::mailing();
        teamctl.mail("ada@acme.example");
        teamctl.mail("eve@acme.example");
        let child = sender_in_the_middle(&teamctl, line);
        signal(&child, number);
        std::fs::write(teamctl.path("gate"), "0\n").unwrap();
        let output = child.wait_with_output().unwrap();
        assert_eq!(output.status.code(), Some(code), "{line}");
        let totals: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
        assert_eq!((&totals["sent"], &totals["remaining"]), (&1.into(), &1.into()));
        let states: Vec<_> = teamctl.outbox().iter().map(|message| message["status"].clone()).collect();
        assert_eq!(states, ["sent", "queued"]);
    }
}

/// What is queued while it watches is sent; with nothing to do it is there for a signal.
#[test]
fn a_watcher_sends_what_comes_later() {
    let teamctl = Teamctl::mailing();
    let mut command = teamctl.command("-v outbox send --watch -o json");
    let mut child = command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let mut told = BufReader::new(child.stderr.take().unwrap()).lines();
    assert!(told.next().unwrap().unwrap().starts_with("opening "));
    teamctl.mail("ada@acme.example");
    assert!(told.next().unwrap().unwrap().ends_with(": sent"));
    signal(&child, Signal::TERM);
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(143));
    assert_eq!(teamctl.received_one().header("To"), "ada@acme.example");
}

/// What could not be recorded is sent again once its lease has ended: rather twice than never.
#[test]
fn who_cannot_record_what_came_of_a_message_says_so_and_loses_nothing() {
    let teamctl = Teamctl::mailing();
    teamctl.mail("ada@acme.example");
    let child = sender_in_the_middle(&teamctl, "-q outbox send --lock-timeout 0s -o json");
    let holder = rusqlite::Connection::open(teamctl.database()).unwrap();
    holder.execute_batch("BEGIN IMMEDIATE").unwrap();
    std::fs::write(teamctl.path("gate"), "0\n").unwrap();
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(75), "{}", String::from_utf8_lossy(&output.stderr));
    holder.execute_batch("ROLLBACK").unwrap();
    assert_eq!(teamctl.message()["status"], "queued");
    teamctl.answers("exit 0");
    assert_eq!(teamctl.send_at(&minutes_later(4)), [0, 0, 0, 1], "still leased");
    assert_eq!(teamctl.send_at(&minutes_later(5)), [1, 0, 0, 0]);
    assert_eq!(teamctl.received().len(), 2);
}
