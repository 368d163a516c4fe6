//! What a process costs, by the kernel's own books.
use std::ffi::OsString;
use std::fs::{self, File};
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::Instant;

use rustix::process::{Pid, WaitId, WaitIdOptions, waitid};

/// A line to run: a program, its arguments, and what it reads.
#[derive(Clone)]
pub struct Line {
    pub program: PathBuf,
    pub arguments: Vec<OsString>,
    pub stdin: Option<PathBuf>,
    pub home: PathBuf,
}

/// Milliseconds.
#[derive(Clone, Copy)]
pub struct Cost {
    pub cpu: f64,
    pub wall: f64,
}

impl Line {
    fn command(&self, wrapper: &[&str]) -> Command {
        let mut command = match wrapper.split_first() {
            Some((first, rest)) => {
                let mut command = Command::new(first);
                command.args(rest).arg(&self.program);
                command
            }
            None => Command::new(&self.program),
        };
        let stdin = self.stdin.as_ref().map_or_else(Stdio::null, |path| File::open(path).unwrap().into());
        command.args(&self.arguments).current_dir(&self.home).env_clear().env("HOME", &self.home).stdin(stdin);
        command.env("PATH", "/usr/local/bin:/usr/bin:/bin").stdout(Stdio::null()).stderr(Stdio::null());
        command
    }

    /// Runs it, and fails where it does.
    pub fn run(&self) -> Cost {
        let start = Instant::now();
        let mut child = self.command(&[]).spawn().unwrap();
        let id = WaitId::Pid(Pid::from_child(&child));
        waitid(id, WaitIdOptions::EXITED | WaitIdOptions::NOWAIT).unwrap();
        let wall = start.elapsed().as_secs_f64() * 1e3;
        // Nanoseconds, where `times` and `getrusage` may round to a hundredth of a second; still there until it is reaped.
        let books = fs::read_to_string(format!("/proc/{}/schedstat", child.id()))
            .expect("the kernel keeps no books of single processes (CONFIG_SCHED_INFO)");
        let cpu = books.split(' ').next().unwrap().parse::<f64>().unwrap() / 1e6;
        assert!(child.wait().unwrap().success(), "failed: {:?}", self.command(&[]));
        Cost { cpu, wall }
    }

    /// Runs it once more, for the most memory that it had at any time, in megabytes. None without GNU time.
    pub fn peak(&self) -> Option<f64> {
        let report = self.home.join("peak");
        let status = self.command(&["/usr/bin/time", "-f", "%M", "-o", report.to_str()?]).status().ok()?;
        let kilobytes: f64 = fs::read_to_string(report).ok()?.trim().parse().ok()?;
        status.success().then_some(kilobytes / 1024.0)
    }

    /// Runs it once more, and counts how often it made something durable. None without strace.
    pub fn syncs(&self) -> Option<usize> {
        let report = self.home.join("syncs");
        let status = self.command(&["strace", "-f", "-e", "trace=fsync,fdatasync", "-o", report.to_str()?]).status();
        let calls = fs::read_to_string(report).ok()?;
        status.ok()?.success().then(|| calls.lines().filter(|line| line.contains("sync(")).count())
    }
}

/// The one in the middle.
pub fn median(values: impl Iterator<Item = f64>) -> f64 {
    let mut values: Vec<_> = values.collect();
    values.sort_by(f64::total_cmp);
    let middle = values.len() / 2;
    if values.len() % 2 == 1 { values[middle] } else { f64::midpoint(values[middle - 1], values[middle]) }
}
