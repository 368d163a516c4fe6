//! A program that takes a message on its standard input, and says by its exit code what became of it.
use std::io::{Read, Write};
use std::os::unix::process::{CommandExt, ExitStatusExt};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::thread;
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, WaitId, WaitIdOptions, kill_process_group, waitid};
use zeroize::Zeroizing;

use super::said::{READ, told};
use crate::domain::message::{Delivery, one_line};

/// How long a program may take.
pub const LIMIT: Duration = Duration::from_mins(1);

/// All that a program sees of our environment.
const PATH: &str = "/usr/local/bin:/usr/bin:/bin";

/// What `sysexits.h` calls a temporary failure.
const FOR_NOW: i32 = 75;

/// How long a program that was killed may take to be gone, and one that has ended to say more.
const GRACE: Duration = Duration::from_secs(1);

/// A program with its arguments, and how long it may take.
pub struct Program<'a> {
    command: &'a [String],
    limit: Duration,
}

impl<'a> Program<'a> {
    /// The first of `command` is the program, looked for in the three usual folders unless it has a slash.
    #[must_use]
    pub fn new(command: &'a [String]) -> Self {
        Self { command, limit: LIMIT }
    }

    /// Runs it with the payload on its standard input. No shell, and of the environment `PATH` alone.
    ///
    /// Exit code 0: delivered. 75: failed for now. Any other: refused for good. What is no answer of the program's own is
    /// a failure for now: that it cannot be started, be it missing, since who mends the config does not want to find all
    /// messages dead; that a signal has ended it; that it took too long, which ends its whole process group.
    #[must_use]
    pub fn deliver(&self, payload: Zeroizing<Vec<u8>>, secret: &str) -> Delivery {
        let Some((program, arguments)) = self.command.split_first() else {
            return Delivery::failed("no program is set up");
        };
        let child = Command::new(program)
            .args(arguments)
            .env_clear()
            .env("PATH", PATH)
            .process_group(0)
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn();
        let mut child = match child {
            Ok(child) => child,
            Err(error) => return Delivery::failed(one_line(&format!("{program} cannot be started: {error}"))),
        };
        match self.attend(&mut child, payload) {
            Ok((status, said)) => judge(status, &said, secret),
            Err(why) => {
                end(&mut child);
                Delivery::failed(why)
            }
        }
    }

    /// Feeds it, listens to it, and waits for its end but not for that of what it may have left running. Threads do it, of
    /// which one stays behind for as long as such a heir holds a pipe open.
    fn attend(&self, child: &mut Child, payload: Zeroizing<Vec<u8>>) -> Result<(ExitStatus, Vec<u8>), String> {
        let failed = |error: std::io::Error| format!("the program cannot be attended to: {error}");
        let ended = when_ended(child).map_err(failed)?;
        let stdin = child.stdin.take();
        beside(move || {
            // Who closes it early does not want to know, and says by the exit code whether that was enough.
            let _ = stdin.map(|mut stdin| stdin.write_all(&payload));
        })
        .map_err(failed)?;
        let said = listen(child).map_err(failed)?;
        match ended.recv_timeout(self.limit) {
            Ok(()) | Err(RecvTimeoutError::Disconnected) => {
                let status = child.wait().map_err(failed)?;
                // What it said is of no interest where it has delivered.
                let said = if status.success() { Vec::new() } else { gather(&said) };
                Ok((status, said))
            }
            Err(RecvTimeoutError::Timeout) => {
                end_group(child);
                if ended.recv_timeout(GRACE).is_ok() {
                    let _ = child.wait();
                }
                Err(format!("the program took longer than {} s, and was ended", self.limit.as_secs()))
            }
        }
    }
}

fn beside(work: impl FnOnce() + Send + 'static) -> std::io::Result<()> {
    thread::Builder::new().spawn(work).map(drop)
}

/// Tells that the child has ended, and leaves it to be waited for: until then its number is no other process's.
fn when_ended(child: &Child) -> std::io::Result<Receiver<()>> {
    let (sender, receiver) = channel();
    if let Some(process) = process(child) {
        beside(move || {
            while waitid(WaitId::Pid(process), WaitIdOptions::EXITED | WaitIdOptions::NOWAIT)
                .is_err_and(|error| error == rustix::io::Errno::INTR)
            {}
            let _ = sender.send(());
        })?;
    }
    Ok(receiver)
}

/// Reads all that it says, so that it never waits for us, and hands on how that begins, piece by piece.
fn listen(child: &mut Child) -> std::io::Result<Receiver<Vec<u8>>> {
    let (sender, receiver) = channel();
    let stderr = child.stderr.take();
    beside(move || {
        let Some(mut stderr) = stderr else { return };
        let (mut piece, mut left) = ([0; READ], READ);
        while let Ok(length @ 1..) = stderr.read(&mut piece) {
            let kept = piece.get(..length.min(left)).unwrap_or_default();
            left -= kept.len();
            if !kept.is_empty() && sender.send(kept.to_vec()).is_err() {
                left = 0;
            }
        }
    })?;
    Ok(receiver)
}

/// What has been said, once that is all, or what has come within a while: whoever goes on in bits holds nobody up.
fn gather(said: &Receiver<Vec<u8>>) -> Vec<u8> {
    let (mut gathered, since) = (Vec::new(), Instant::now());
    while let Ok(piece) = said.recv_timeout(GRACE.saturating_sub(since.elapsed())) {
        gathered.extend_from_slice(&piece);
    }
    gathered
}

fn process(child: &Child) -> Option<Pid> {
    i32::try_from(child.id()).ok().and_then(Pid::from_raw)
}

/// The child has not been waited for: the group is its own.
fn end_group(child: &mut Child) {
    if let Some(group) = process(child) {
        let _ = kill_process_group(group, Signal::KILL);
    }
    // It may have gone to another group.
    let _ = child.kill();
}

fn end(child: &mut Child) {
    if matches!(child.try_wait(), Ok(None)) {
        end_group(child);
        let _ = child.try_wait();
    }
}

fn judge(status: ExitStatus, said: &[u8], secret: &str) -> Delivery {
    let said = told(said, &[secret]);
    let said = if said.is_empty() { said } else { format!(": {said}") };
    match (status.code(), status.signal()) {
        (Some(0), _) => Delivery::Delivered,
        (Some(FOR_NOW), _) => Delivery::failed(format!("the program failed for now (exit code {FOR_NOW}){said}")),
        (Some(code), _) => Delivery::Refused(format!("the program refused it (exit code {code}){said}")),
        (None, Some(signal)) => Delivery::failed(format!("the program was ended by signal {signal}{said}")),
        (None, None) => Delivery::failed(format!("the program ended strangely{said}")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn run(script: &str, payload: &[u8], limit: Duration) -> Delivery {
        let command = ["/bin/sh".to_owned(), "-c".to_owned(), script.to_owned()];
        Program { command: &command, limit }.deliver(Zeroizing::new(payload.to_vec()), "the secret token")
    }

    fn deliver(script: &str) -> Delivery {
        run(script, b"payload", LIMIT)
    }

    /// More than any pipe holds.
    fn big() -> Vec<u8> {
        vec![b'x'; 4 << 20]
    }

    #[test]
    fn the_exit_code_decides() {
        let failed = |why: &str| Delivery::failed(why);
        for (script, expected) in [
            ("exit 0", Delivery::Delivered),
            ("echo busy >&2; exit 75", failed("the program failed for now (exit code 75): busy")),
            (
                "echo no such mailbox >&2; exit 1",
                Delivery::Refused("the program refused it (exit code 1): no such mailbox".into()),
            ),
            ("exit 76", Delivery::Refused("the program refused it (exit code 76)".into())),
            ("kill -9 $$", failed("the program was ended by signal 9")),
            ("test \"$(cat)\" = payload", Delivery::Delivered),
        ] {
            assert_eq!(deliver(script), expected, "{script}");
        }
    }

    #[test]
    fn what_cannot_be_started_fails_for_now() {
        for command in [vec!["/nonexistent/program".to_owned()], vec!["/".to_owned()], vec!["\0".to_owned()], vec![]] {
            let delivery = Program::new(&command).deliver(Zeroizing::default(), "");
            assert!(matches!(delivery, Delivery::Failed { .. }), "{command:?}: {delivery:?}");
        }
    }

    #[test]
    fn it_sees_its_arguments_and_a_path_and_nothing_else() {
        let script =
            "test \"$(env | grep -v -e ^PWD= -e ^_= -e ^SHLVL= -e ^OLDPWD=)\" = PATH=/usr/local/bin:/usr/bin:/bin";
        assert_eq!(deliver(script), Delivery::Delivered);
        let command: Vec<_> = ["test", "$HOME; exit 1", "=", "$HOME; exit 1"].map(str::to_owned).into();
        assert_eq!(Program::new(&command).deliver(Zeroizing::default(), ""), Delivery::Delivered);
    }

    #[test]
    fn whether_it_reads_or_not_is_its_own_business() {
        for script in ["exit 0", "exec 0<&-; exit 0", "head -c 10 >/dev/null", "cat >/dev/null"] {
            assert_eq!(run(script, &big(), LIMIT), Delivery::Delivered, "{script}");
        }
        let counted = format!("test $(wc -c) -eq {}", big().len());
        assert_eq!(run(&counted, &big(), LIMIT), Delivery::Delivered);
    }

    #[test]
    fn what_it_says_is_never_too_much() {
        let much = "head -c 8000000 /dev/zero | tr '\\0' x";
        assert_eq!(deliver(&format!("{much}; {much} >&2")), Delivery::Delivered);
        let Delivery::Refused(why) = deliver(&format!("{much}; {much} >&2; exit 3")) else { unreachable!() };
        assert_eq!(why, format!("the program refused it (exit code 3): {}", "x".repeat(200)));
    }

    fn pipe() -> (tempfile::TempDir, std::path::PathBuf) {
        let folder = tempfile::tempdir().unwrap();
        let pipe = folder.path().join("pipe");
        assert!(Command::new("mkfifo").arg(&pipe).status().unwrap().success());
        (folder, pipe)
    }

    /// Both are ended by the process group's end: a shell that waits, and what it waits for.
    #[test]
    fn a_program_that_hangs_is_ended_with_all_that_it_started() {
        let (_folder, pipe) = pipe();
        // Open before anybody writes, so that no opening waits; what runs beside the shell holds it while it lives.
        let mut reader = rustix::fs::open(
            &pipe,
            rustix::fs::OFlags::RDONLY | rustix::fs::OFlags::NONBLOCK,
            rustix::fs::Mode::empty(),
        )
        .map(std::fs::File::from)
        .unwrap();
        let script = format!("sleep 1000 3>'{}' & sleep 1000", pipe.display());
        for payload in [b"payload".to_vec(), big()] {
            let delivery = run(&script, &payload, Duration::from_millis(500));
            assert_eq!(delivery, Delivery::failed("the program took longer than 0 s, and was ended"));
            // Nothing, and no error, only once nobody can write any more.
            while reader.read(&mut [0]).is_err() {
                thread::yield_now();
            }
        }
    }

    /// Its heirs hold every pipe until after we have our answer: whoever waits for them waits for good.
    #[test]
    fn what_it_leaves_running_is_not_waited_for() {
        let (_folder, pipe) = pipe();
        let heir = format!("cat '{}' >/dev/null <&0 &", pipe.display());
        assert_eq!(run(&format!("{heir} exit 0"), &big(), LIMIT), Delivery::Delivered);
        let refused = run(&format!("{heir} echo gone >&2; exit 1"), b"", LIMIT);
        assert_eq!(refused, Delivery::Refused("the program refused it (exit code 1): gone".into()));
        std::fs::write(&pipe, "").unwrap();
    }
}
