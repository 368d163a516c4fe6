//! Everything that comes from outside: clock, randomness, environment, streams, the user. Nothing else asks the system.
#![allow(clippy::disallowed_methods)] // Here, and only here.
use std::io::{self, IsTerminal, Read, Write};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use rand::TryRng;
use rand::rngs::SysRng;
use signal_hook::consts::{SIGINT, SIGTERM};
use signal_hook::iterator::Signals;
use zeroize::Zeroize;

use crate::error::{Error, Result};

/// What the program was started in.
#[derive(Clone, Copy, Debug, Default)]
pub struct World;

impl World {
    /// What the system would do that must not be done: write secrets into a core dump, or end a transaction half way
    /// with a signal where a file may not grow. Best effort, since neither is worth failing for.
    pub fn harden(&self) {
        let core = rustix::process::Rlimit { current: Some(0), maximum: Some(0) };
        let _ = rustix::process::setrlimit(rustix::process::Resource::Core, core);
        // A handler that only sets a flag: the write itself then fails, and is told as what it is.
        let _ = signal_hook::flag::register(signal_hook::consts::SIGXFSZ, Arc::default());
    }

    /// Milliseconds since 1970, UTC.
    #[must_use]
    pub fn now(&self) -> i64 {
        let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        i64::try_from(since.as_millis()).unwrap_or(i64::MAX)
    }

    /// A variable that is set and not empty. One that is not UTF-8 counts as not set.
    #[must_use]
    pub fn variable(&self, name: &str) -> Option<String> {
        std::env::var(name).ok().filter(|value| !value.is_empty())
    }

    /// Whether a variable is set, be it to nothing.
    #[must_use]
    pub fn is_set(&self, name: &str) -> bool {
        std::env::var_os(name).is_some()
    }

    /// A source of bytes that nobody can guess.
    #[must_use]
    pub fn random(&self) -> Random {
        Random { buffer: [0; BUFFER], used: BUFFER }
    }

    /// Unlocked, since a table may be printed while a prompt is open.
    #[must_use]
    pub fn stdin(&self) -> Box<dyn Read> {
        Box::new(io::stdin())
    }

    /// Not buffered: the output module does that, and knows when to flush.
    #[must_use]
    pub fn stdout(&self) -> Box<dyn Write> {
        Box::new(rustix_stdout())
    }

    /// Where notices, prompts and errors go.
    #[must_use]
    pub fn stderr(&self) -> Box<dyn Write> {
        Box::new(io::stderr())
    }

    /// Whether data goes to somebody's screen.
    #[must_use]
    pub fn stdout_is_terminal(&self) -> bool {
        io::stdout().is_terminal()
    }

    /// Whether notices go to somebody's screen.
    #[must_use]
    pub fn stderr_is_terminal(&self) -> bool {
        io::stderr().is_terminal()
    }

    /// Whether what comes in is typed now.
    #[must_use]
    pub fn stdin_is_terminal(&self) -> bool {
        io::stdin().is_terminal()
    }

    /// Whether there is somebody to ask, and a place to ask at.
    #[must_use]
    pub fn can_ask(&self) -> bool {
        io::stdin().is_terminal() && io::stderr().is_terminal()
    }

    /// Columns of the terminal that data goes to.
    #[must_use]
    pub fn width(&self) -> Option<usize> {
        let size = rustix::termios::tcgetwinsize(io::stdout()).ok()?;
        (size.ws_col > 0).then_some(usize::from(size.ws_col))
    }

    /// Whether who reads stdout can be expected to see blocks: that is for the locale to say, and a dumb terminal has none.
    #[must_use]
    pub fn draws_blocks(&self) -> bool {
        let locale = ["LC_ALL", "LC_CTYPE", "LANG"].into_iter().find_map(|name| self.variable(name));
        let locale = locale.unwrap_or_default().to_ascii_lowercase();
        let is_dumb = self.variable("TERM").is_some_and(|value| value == "dumb");
        !is_dumb && (locale.contains("utf-8") || locale.contains("utf8"))
    }

    /// Ends the program at once. Only for a signal at a prompt, when no transaction is open.
    pub fn exit(&self, code: i32) -> ! {
        std::process::exit(code)
    }

    /// Takes SIGINT and SIGTERM from here on: they end nothing any more, and are there to be asked for.
    pub fn stop_signals(&self) -> Result<StopSignals> {
        let failed = |error: io::Error| Error::new("internal.io", "signals cannot be received").caused_by(error);
        let last = Arc::new(AtomicUsize::new(0));
        for signal in [SIGINT, SIGTERM] {
            let number = usize::try_from(signal).unwrap_or_default();
            signal_hook::flag::register_usize(signal, Arc::clone(&last), number).map_err(failed)?;
        }
        let mut signals = Signals::new([SIGINT, SIGTERM]).map_err(failed)?;
        let (sender, woken) = channel();
        let wake = move || {
            for _ in signals.forever() {
                if sender.send(()).is_err() {
                    break;
                }
            }
        };
        std::thread::Builder::new().spawn(wake).map_err(failed)?;
        Ok(StopSignals { last, woken })
    }

    /// Puts SIGINT and SIGTERM off until the answer is dropped: they then end the program as they would have.
    pub fn hold_signals(&self) -> Result<HeldSignals> {
        let held = HeldSignals { last: Arc::default(), is_over: Arc::default() };
        for signal in [SIGINT, SIGTERM] {
            let number = usize::try_from(signal).unwrap_or_default();
            signal_hook::flag::register_usize(signal, Arc::clone(&held.last), number)
                .and_then(|_| signal_hook::flag::register_conditional_default(signal, Arc::clone(&held.is_over)))
                .map_err(|error| Error::new("internal.io", "signals cannot be received").caused_by(error))?;
        }
        Ok(held)
    }

    /// `USER@HOST`, with sudo the invoking user too: `root(ada)@HOST`.
    #[must_use]
    pub fn operator(&self) -> String {
        let number = rustix::process::getuid().as_raw();
        let user = user_name(number).unwrap_or_else(|| number.to_string());
        let host = rustix::system::uname().nodename().to_string_lossy().into_owned();
        match self.variable("SUDO_USER").filter(|invoker| *invoker != user) {
            Some(invoker) => format!("{user}({invoker})@{host}"),
            None => format!("{user}@{host}"),
        }
    }
}

/// Signals by which somebody asks the program to end.
pub struct StopSignals {
    /// Set by the handler itself, so that it is there as soon as the signal is; a thread beside would come later.
    last: Arc<AtomicUsize>,
    /// Ends a pause.
    woken: Receiver<()>,
}

impl StopSignals {
    /// The last that has come.
    #[must_use]
    pub fn received(&self) -> Option<i32> {
        i32::try_from(self.last.load(Ordering::SeqCst)).ok().filter(|signal| *signal != 0)
    }

    /// Waits so long, or until one comes.
    #[must_use]
    pub fn wait(&self, pause: Duration) -> Option<i32> {
        if self.received().is_none() {
            let _ = self.woken.recv_timeout(pause);
        }
        self.received()
    }
}

/// Signals that have to wait.
pub struct HeldSignals {
    last: Arc<AtomicUsize>,
    is_over: Arc<AtomicBool>,
}

impl HeldSignals {
    /// Whether there is one that waits.
    #[must_use]
    pub fn are_received(&self) -> bool {
        self.last.load(Ordering::SeqCst) != 0
    }
}

impl Drop for HeldSignals {
    fn drop(&mut self) {
        // In this order: one that comes in between ends the program itself.
        self.is_over.store(true, Ordering::SeqCst);
        if let Some(signal) = i32::try_from(self.last.load(Ordering::SeqCst)).ok().filter(|signal| *signal != 0) {
            let _ = signal_hook::low_level::emulate_default_handler(signal);
        }
    }
}

/// The standard library puts a line buffer before stdout, which flushes a million times for a million rows.
fn rustix_stdout() -> impl Write {
    struct Stdout;
    impl Write for Stdout {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            Ok(rustix::io::write(rustix::stdio::stdout(), bytes)?)
        }
        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }
    Stdout
}

/// The name from `/etc/passwd`, where it has one; who is known to a directory service only is known by number.
#[must_use]
pub fn user_name(number: u32) -> Option<String> {
    let users = std::fs::read_to_string("/etc/passwd").ok()?;
    let number = number.to_string();
    users.lines().find_map(|line| {
        let mut parts = line.split(':');
        let name = parts.next()?;
        (parts.nth(1)? == number).then(|| name.to_owned())
    })
}

const BUFFER: usize = 1024;

/// Bytes of the operating system's generator, fetched a kilobyte at a time: a batch needs a nonce a row, and a system
/// call a row is a third of its time. Handed out once, and wiped.
pub struct Random {
    buffer: [u8; BUFFER],
    used: usize,
}

impl Random {
    /// Fills `bytes`, at most a kilobyte of them.
    pub fn fill(&mut self, bytes: &mut [u8]) -> Result<()> {
        if BUFFER - self.used < bytes.len() {
            let mut generator = SysRng;
            generator
                .try_fill_bytes(&mut self.buffer)
                .map_err(|error| Error::new("internal.random", "no randomness from the system").caused_by(error))?;
            self.used = 0;
        }
        if let Some(fresh) = self.buffer.get_mut(self.used..self.used + bytes.len()) {
            bytes.copy_from_slice(fresh);
            fresh.zeroize();
        }
        self.used += bytes.len();
        Ok(())
    }

    /// A fresh array.
    pub fn array<const N: usize>(&mut self) -> Result<[u8; N]> {
        let mut bytes = [0; N];
        self.fill(&mut bytes)?;
        Ok(bytes)
    }
}

impl Drop for Random {
    fn drop(&mut self) {
        self.buffer.zeroize();
    }
}

#[cfg(test)]
mod tests {
    use super::World;

    #[test]
    fn randomness_does_not_repeat() {
        let mut random = World.random();
        let mut seen = std::collections::HashSet::new();
        for _ in 0..1000 {
            assert!(seen.insert(random.array::<16>().unwrap()));
        }
    }
}
