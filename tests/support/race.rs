//! Real processes from a common start, and whether what they leave behind adds up.
use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Read};
use std::process::{Child, ChildStdout, Command, Stdio};

use serde_json::Value;

use super::Teamctl;

/// What one of the processes left behind.
pub struct Finished {
    pub code: i32,
    pub stdout: String,
    pub stderr: String,
}

impl Finished {
    /// The code of its error, or nothing.
    pub fn error(&self) -> String {
        let parsed: Value = serde_json::from_str(&self.stderr).unwrap_or_default();
        parsed["error"]["code"].as_str().unwrap_or_default().to_owned()
    }

    /// Its answer.
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.stdout).unwrap_or_else(|error| panic!("{error}: {} {}", self.stdout, self.stderr))
    }
}

/// A process that says that it is there, and waits.
struct Waiting {
    child: Child,
    stdout: BufReader<ChildStdout>,
}

/// The line `ready`, then nothing until the gate opens: all read the same pipe, which ends for all of them at once.
const WAIT: &str = "echo ready; read _; stdin=$1; shift; exec \"$@\" <\"$stdin\"";

impl Teamctl {
    /// Runs the lines at once, each with that on its standard input.
    #[track_caller]
    pub fn race(&self, now: &str, lines: &[(String, &str)]) -> Vec<Finished> {
        let (reader, gate) = std::io::pipe().unwrap();
        let mut waiting: Vec<Waiting> = lines
            .iter()
            .enumerate()
            .map(|(number, (line, stdin))| {
                let file = self.file(&format!("stdin{number}"), stdin);
                let teamctl = self.command(format!("{line} -o json -q"));
                let mut command = Command::new("/bin/sh");
                command.args(["-c", WAIT, "sh"]).arg(file).arg(teamctl.get_program()).args(teamctl.get_args());
                command.current_dir(self.path(".")).env_clear();
                command.envs(teamctl.get_envs().filter_map(|(name, value)| Some((name, value?))));
                command.env("TEAMCTL_NOW", now).env("TEAMCTL_LOCK_TIMEOUT", "60s");
                command.stdin(reader.try_clone().unwrap()).stdout(Stdio::piped()).stderr(Stdio::piped());
                let mut child = command.spawn().unwrap();
                let stdout = BufReader::new(child.stdout.take().unwrap());
                Waiting { child, stdout }
            })
            .collect();
        for process in &mut waiting {
            let mut line = String::new();
            process.stdout.read_line(&mut line).unwrap();
            assert_eq!(line, "ready\n");
        }
        drop(gate);
        waiting.into_iter().map(Waiting::finish).collect()
    }

    /// After a race: the chain holds, and what is counted beside the rows is what the lists count.
    #[track_caller]
    pub fn adds_up(&self, now: &str) {
        let json = |line: &str| self.at(now).run(format!("{line} -o json")).ok().json();
        assert_eq!(json("audit verify")["ok"], true);
        let mut counted: BTreeMap<(String, &str), i64> = BTreeMap::new();
        for (kind, rows) in [
            ("members", json("member list --all-teams")),
            ("pending", json("invite list --all-teams --status pending")),
        ] {
            for row in rows.as_array().unwrap().iter().filter(|row| kind == "pending" || row["kind"] == "member") {
                let team = row["team"].as_str().unwrap().to_owned();
                let role = format!("{} of {}", row["role"].as_str().unwrap(), team.split('/').next().unwrap());
                *counted.entry((team, kind)).or_default() += 1;
                *counted.entry((role, kind)).or_default() += 1;
            }
        }
        let mut kept = BTreeMap::new();
        let teams = json("team list --all");
        for team in teams.as_array().unwrap() {
            let path = team["path"].as_str().unwrap();
            for kind in ["members", "pending"] {
                kept.insert((path.to_owned(), kind), team[kind].as_i64().unwrap());
                if !path.contains('/') {
                    for role in json(&format!("role list -t {path}")).as_array().unwrap() {
                        let name = format!("{} of {path}", role["name"].as_str().unwrap());
                        kept.insert((name, kind), role[kind].as_i64().unwrap());
                    }
                }
            }
        }
        kept.retain(|_, count| *count != 0);
        assert_eq!(kept, counted, "what is kept, and what the lists count");
    }

    /// How many events there are of an action, and of a target.
    #[track_caller]
    pub fn events_of(&self, action: &str, target: &str) -> usize {
        self.run(["audit", "list", "--action", action, "--target", target, "-o", "id"]).ok().text().lines().count()
    }
}

impl Waiting {
    fn finish(mut self) -> Finished {
        let (mut stdout, mut stderr) = (String::new(), String::new());
        self.stdout.read_to_string(&mut stdout).unwrap();
        self.child.stderr.take().unwrap().read_to_string(&mut stderr).unwrap();
        let code = self.child.wait().unwrap().code().unwrap_or(-1);
        Finished { code, stdout, stderr }
    }
}

/// The same line that often.
pub fn same<'a>(count: usize, line: &str, stdin: &'a str) -> Vec<(String, &'a str)> {
    vec![(line.to_owned(), stdin); count]
}

/// Exactly one has succeeded, and the others failed by one of these codes.
#[track_caller]
pub fn one_wins<'a>(finished: &'a [Finished], others: &[&str]) -> &'a Finished {
    let (won, lost): (Vec<_>, Vec<_>) = finished.iter().partition(|process| process.code == 0);
    for process in &lost {
        assert!(others.contains(&process.error().as_str()), "{} {}", process.code, process.stderr);
        assert_eq!(process.stdout, "");
    }
    assert_eq!(
        won.len(),
        1,
        "{:?}",
        finished.iter().map(|process| (process.code, process.error())).collect::<Vec<_>>()
    );
    won[0]
}
