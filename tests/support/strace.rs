//! Runs of the program under strace: which system calls it made, and what happens where one of them is its last or fails.
use std::collections::HashMap;
use std::ffi::OsStr;
use std::fs;
use std::io::Write;
use std::process::{Command, Output, Stdio};

/// What changes a file, a folder or a pipe. `?`, since not every processor has all of them.
const MUTATING: &str = "?write,?writev,?pwrite64,?pwritev,?pwritev2,?fsync,?fdatasync,?sync_file_range,?ftruncate,\
    ?fallocate,?unlink,?unlinkat,?rename,?renameat,?renameat2,?link,?linkat,?symlink,?symlinkat,?mkdir,?mkdirat,?fchmod,\
    ?chmod,?fchmodat,?fchown,?sendfile,?copy_file_range";

/// A system call of a run: the how many-th of its name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SystemCall {
    pub name: String,
    pub number: u32,
    /// As strace prints it, with the names of files.
    pub line: String,
}

/// A run that has ended, and the system calls it made.
pub struct Traced {
    pub output: Output,
    pub log: String,
}

impl Traced {
    /// The mutating system calls, in their order.
    pub fn calls(&self) -> Vec<SystemCall> {
        let mut numbers: HashMap<(&str, &str), u32> = HashMap::new();
        let mut calls = Vec::new();
        for line in self.log.lines() {
            let Some((process, call)) = line.split_once(char::is_whitespace) else { continue };
            let Some((name, _)) = call.trim_start().split_once('(') else { continue };
            if !name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_') {
                continue;
            }
            let number = numbers.entry((process, name)).or_default();
            *number += 1;
            calls.push(SystemCall { name: name.to_owned(), number: *number, line: line.to_owned() });
        }
        calls
    }

    /// How many system calls of these names were made.
    pub fn count(&self, names: &[&str]) -> usize {
        self.calls().iter().filter(|call| names.contains(&call.name.as_str())).count()
    }
}

/// Runs a command to its end under strace, which is told `inject` where something is to go wrong.
pub fn trace(command: &Command, stdin: &[u8], inject: Option<&str>) -> Traced {
    let folder = tempfile::tempdir().unwrap();
    let log = folder.path().join("log");
    let mut strace = Command::new("strace");
    strace.args(["-f", "-qq", "-y", "-s", "16", "-e"]).arg(format!("trace={MUTATING}")).arg("-o").arg(&log);
    if let Some(inject) = inject {
        strace.arg("-e").arg(format!("inject={inject}"));
    }
    strace.arg("--").arg(command.get_program()).args(command.get_args()).env_clear();
    strace.envs(command.get_envs().filter_map(|(name, value)| Some((name, value?))).collect::<Vec<(&OsStr, &OsStr)>>());
    if let Some(folder) = command.get_current_dir() {
        strace.current_dir(folder);
    }
    let child = strace.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn();
    let mut child = child.expect("strace is installed by tests/run");
    // Who was killed before it has read all does not read.
    let _ = child.stdin.take().unwrap().write_all(stdin);
    let output = child.wait_with_output().unwrap();
    let log = fs::read_to_string(&log).unwrap_or_default();
    let told = String::from_utf8_lossy(&output.stderr);
    assert!(
        !log.is_empty() && !told.contains("strace: "),
        "strace cannot trace here: {told}\nIt has to be allowed: in a container, --cap-add SYS_PTRACE; on a host, \
         /proc/sys/kernel/yama/ptrace_scope below 3"
    );
    Traced { output, log }
}
